/**
 * Vaccines: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const vaccines = `
vaccination=immunization=inoculation=vaccine=jab=vaccine dose=vaccinated=get the jab=vaccine shot=getting a shot
flu jab=flu shot=flu vaccine=influenza vaccine=influenza vaccination=flu vaccination=influenza jab
nasal flu vaccine=live attenuated influenza vaccine=flu nasal spray
covid jab=covid-19 vaccine=covid vaccine=covid shot=covid-19 vaccination=coronavirus vaccine=covid vaccination=covid-19 jab
mmr jab=measles mumps rubella vaccine=mmr vaccine=mmr=measles vaccine=measles-mumps-rubella vaccine=measles-mumps-rubella vaccination=mmr vaccination=measles jab
hpv jab=hpv vaccine=hpv vaccination=human papillomavirus vaccine=cervical cancer jab=papillomavirus vaccine=human papillomavirus vaccination=cervical cancer vaccine=hpv shot
shingles jab=shingles vaccine=zoster vaccine=herpes zoster vaccine=shingles vaccination=recombinant zoster vaccine
pneumonia jab=pneumococcal vaccine=pneumococcal vaccination=pneumo jab=pneumonia vaccine
whooping cough jab=pertussis vaccine=whooping cough vaccine=tdap=pertussis vaccination
tetanus jab=tetanus vaccine=tetanus toxoid
polio drops=polio vaccine=poliomyelitis vaccine
chickenpox jab=varicella vaccine=chickenpox vaccine
childhood jab=childhood vaccine=childhood vaccination=childhood immunization=routine immunization
booster=booster dose=booster shot=booster jab=top-up jab=top-up dose
vaccine uptake=vaccination coverage=vaccination rate=immunization coverage=vaccine coverage=vaccination uptake
vaccine hesitancy=refusing vaccines=vaccine refusal
how well a vaccine works=vaccine effectiveness=vaccine efficacy=vaccine protection
herd immunity=community immunity=population immunity
antibody=immunoglobulin
antibody level=antibody titer=antibody response=antibody concentration
sore arm=injection-site pain=injection site pain=pain at the injection site=injection-site reaction=pain where the needle went in=local reaction=injection site reaction
not vaccinated=unvaccinated=without the vaccine=unimmunized
vaccine side effect=adverse event following immunization=side effects of vaccination
fainting after vaccination=vasovagal reaction
meningitis vaccine=meningococcal vaccine=meningitis jab=meningococcal vaccination
bcg vaccine=bcg=tuberculosis vaccine=bcg vaccination
rsv vaccine=respiratory syncytial virus vaccine
rsv antibody=nirsevimab=monoclonal antibody against rsv=palivizumab
pertussis vaccination in pregnancy=maternal pertussis vaccination=whooping cough vaccine in pregnancy=maternal tdap
hib vaccine=haemophilus influenzae type b vaccine
waning protection=waning immunity=waning of protection=protection wears off=protection wanes=vaccine wears off=immunity fades
vaccine preservative=thimerosal=thiomersal
vaccine reminder=vaccination reminder=recall letter
`

/**
 * Vaccines: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const vaccines = `
vaccination=immunization=inoculation=vaccine=jab=vaccine dose=vaccinated=get the jab=vaccine shot=getting a shot=immunise=injection against disease=inoculate=have a jab
flu jab=flu shot=flu vaccine=influenza vaccine=influenza vaccination=flu vaccination=influenza jab=seasonal influenza vaccination=seasonal flu vaccine=annual flu shot=yearly flu jab=seasonal influenza vaccine
nasal flu vaccine=live attenuated influenza vaccine=flu nasal spray
covid jab=covid-19 vaccine=covid vaccine=covid shot=covid-19 vaccination=coronavirus vaccine=covid vaccination=covid-19 jab
mmr jab=measles mumps rubella vaccine=mmr vaccine=mmr=measles vaccine=measles-mumps-rubella vaccine=measles-mumps-rubella vaccination=mmr vaccination=measles jab=measles, mumps and rubella vaccine=measles mumps and rubella jab
hpv jab=hpv vaccine=hpv vaccination=human papillomavirus vaccine=cervical cancer jab=papillomavirus vaccine=human papillomavirus vaccination=cervical cancer vaccine=hpv shot=gardasil=cervarix
shingles jab=shingles vaccine=zoster vaccine=herpes zoster vaccine=shingles vaccination=recombinant zoster vaccine=shingrix=zostavax=shingles shot
pneumonia jab=pneumococcal vaccine=pneumococcal vaccination=pneumo jab=pneumonia vaccine=pneumonia shot=pneumococcal conjugate vaccine=pneumococcal polysaccharide vaccine=prevenar=pneumovax
whooping cough jab=pertussis vaccine=whooping cough vaccine=tdap=pertussis vaccination
tetanus jab=tetanus vaccine=tetanus toxoid
polio drops=polio vaccine=poliomyelitis vaccine
chickenpox jab=varicella vaccine=chickenpox vaccine
childhood jab=childhood vaccine=childhood vaccination=childhood immunization=routine immunization
booster=booster dose=booster shot=booster jab=top-up jab=top-up dose
vaccine uptake=vaccination coverage=vaccination rate=immunization coverage=vaccine coverage=vaccination uptake
vaccine hesitancy=refusing vaccines=vaccine refusal=vaccine doubts=doubts about vaccines=reluctance to vaccinate=vaccine scepticism
how well a vaccine works=vaccine effectiveness=vaccine efficacy=vaccine protection
herd immunity=community immunity=population immunity=herd protection
antibody=immunoglobulin
antibody level=antibody titer=antibody response=antibody concentration
sore arm=injection-site pain=injection site pain=pain at the injection site=injection-site reaction=pain where the needle went in=local reaction=injection site reaction=sore arm after jab=arm pain after the jab=arm soreness=pain in the arm after vaccination
not vaccinated=unvaccinated=without the vaccine=unimmunized=unjabbed=never vaccinated
vaccine side effect=adverse event following immunization=side effects of vaccination
fainting after vaccination=vasovagal reaction
meningitis vaccine=meningococcal vaccine=meningitis jab=meningococcal vaccination
bcg vaccine=bcg=tuberculosis vaccine=bcg vaccination=tb jab=bacillus calmette-guérin vaccine=bacillus calmette-guerin=bacille calmette-guérin=tb vaccine=bcg jab
rsv vaccine=respiratory syncytial virus vaccine
rsv antibody=nirsevimab=monoclonal antibody against rsv=palivizumab
pertussis vaccination in pregnancy=maternal pertussis vaccination=whooping cough vaccine in pregnancy=maternal tdap
hib vaccine=haemophilus influenzae type b vaccine
waning protection=waning immunity=waning of protection=protection wears off=protection wanes=vaccine wears off=immunity fades
vaccine preservative=thimerosal=thiomersal=vaccine ingredient mercury=mercury in vaccines=mercury preservative in vaccines
vaccine reminder=vaccination reminder=recall letter
high-dose flu vaccine=high-dose influenza vaccine=adjuvanted influenza vaccine=flu vaccine for older people
pfizer vaccine=pfizer jab=bnt162b2=pfizer-biontech vaccine=comirnaty=pfizer-biontech
moderna vaccine=moderna jab=mrna-1273=spikevax
astrazeneca vaccine=astrazeneca jab=chadox1 ncov-19=oxford vaccine=azd1222=oxford-astrazeneca vaccine=chadox1=vaxzevria
johnson & johnson vaccine=janssen vaccine=ad26.cov2.s
mrna vaccine=mrna jab=messenger rna vaccine=mrna covid vaccine
live vaccine=live attenuated vaccine=weakened live vaccine
inactivated vaccine=killed vaccine
mmrv vaccine=measles mumps rubella varicella vaccine
meningitis b vaccine=meningitis b jab=meningococcal group b vaccine=menb vaccine=bexsero=4cmenb
meningitis acwy vaccine=menacwy=quadrivalent meningococcal vaccine
hepatitis b vaccine=hep b jab=hepatitis b jab=hepatitis b vaccination
hepatitis a vaccine=hep a jab=hepatitis a jab
typhoid vaccine=typhoid jab
yellow fever vaccine=yellow fever jab
cholera vaccine=oral cholera vaccine
rabies vaccine=rabies jab=rabies shot
tick-borne encephalitis vaccine=tbe vaccine
travel vaccine=travel jab=holiday jab
rotavirus vaccine=rotavirus jab=rotarix=rotavirus vaccination
6-in-1 vaccine=six-in-one jab=hexavalent vaccine=5-in-1 vaccine
anti-vaxxer=vaccine refuser=vaccine opponent=anti-vaccination
vaccine confidence=trust in vaccines=vaccine acceptance=willingness to be vaccinated
vaccine-associated myocarditis=heart inflammation after jab=myocarditis after vaccination=vaccine myocarditis=heart inflammation after vaccination
vaccine-induced immune thrombotic thrombocytopenia=clots after the astrazeneca jab=vitt=vaccine-induced blood clot=clots after vaccination
vaccine adjuvant=aluminium in vaccines=aluminum adjuvant
breakthrough infection=infection after vaccination=infected despite vaccination=post-vaccination infection=vaccine breakthrough
immunity from past infection=natural immunity=infection-acquired immunity=infection-induced immunity=natural infection immunity=immunity after infection
hybrid immunity=immunity from infection plus vaccination
needle-free injection=jet injector
vaccine schedule=vaccination schedule=immunisation schedule
catch-up vaccination=catch-up jab
mandatory vaccination=compulsory vaccination=vaccine mandate=forced vaccination
mixing vaccines=heterologous vaccination=mix and match vaccination=heterologous boosting
seroconversion=developing antibodies=making antibodies
immunogenicity=ability to provoke an immune response
`

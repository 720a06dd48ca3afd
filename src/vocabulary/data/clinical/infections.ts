/**
 * Infections and keeping them away: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const infections = `
# general
germ=microbe=microorganism=micro-organism
superbug=drug-resistant bacteria=multidrug-resistant organism=antibiotic-resistant bacteria=resistant bacteria
antibiotic resistance=antimicrobial resistance=drug resistance=resistance to antibiotics=antibiotics stop working=resistant to antibiotics=antibiotics no longer work
course of antibiotics=antibiotic course=antibiotic treatment=antibiotic therapy=antibiotic prescription=antibiotic prescribing
preventive antibiotics=antibiotic prophylaxis=prophylactic antibiotics=prophylactic antibiotic=low-dose antibiotics
contagious disease=communicable disease=infectious disease=catching disease
outbreak=epidemic
incubation time=incubation period
infection=catch an infection=contract an infection=become infected=get infected
hospital infection=nosocomial infection=hospital-acquired infection=healthcare-associated infection=infection caught in hospital=health care-associated infection
wound infection=surgical site infection=infected wound=wound sepsis=surgical wound infection=wound infection after surgery=infected surgical wound
blood poisoning=septicemia=sepsis=septic shock
blood infection=bacteremia=bloodstream infection
# respiratory
common cold=cold=head cold=acute viral rhinopharyngitis=cold virus infection=rhinovirus infection=acute upper respiratory infection
coughs and colds=upper respiratory tract infection=upper respiratory infection=uri infection=urti
flu=influenza=grippe=seasonal flu=seasonal influenza
flu-like illness=influenza-like illness=flulike symptoms=flu-like symptom
bird flu=avian influenza=h5n1
swine flu=h1n1
covid-19=covid=coronavirus disease 2019=coronavirus disease=sars-cov-2 infection=coronavirus infection=sars-cov-2=covid 19
long covid=post-covid condition=post-covid syndrome=post-covid-19 condition=post-acute sequelae of covid-19=long-haul covid
whooping cough=pertussis=hundred-day cough
rsv=respiratory syncytial virus
strep throat=streptococcal pharyngitis=streptococcal sore throat=group a streptococcus
tuberculosis=tb
legionnaires' disease=legionellosis
# childhood and skin
chickenpox=varicella=chicken pox
shingles=herpes zoster=zoster
pain after shingles=postherpetic neuralgia=post-herpetic neuralgia=shingles pain=nerve pain after shingles=lasting shingles pain
measles=rubeola
german measles=rubella
slapped cheek=fifth disease=erythema infectiosum
hand foot and mouth=hand-foot-and-mouth disease
impetigo=school sores
cold sore=herpes labialis=fever blister=oral herpes
genital herpes=herpes simplex virus 2
skin infection=cellulitis
ringworm=tinea=tinea corporis=dermatophytosis
jock itch=tinea cruris
athlete's foot=tinea pedis=fungal foot infection
head louse=pediculosis=head lice=lice=nits=pediculosis capitis
wart=verruca=common wart
plantar wart=verruca plantaris
genital wart=condyloma=anogenital wart=condylomata acuminata
# sexual, blood-borne
sexually transmitted infection=sexually transmitted disease=sti=venereal disease
human papillomavirus=hpv=wart virus
hiv=human immunodeficiency virus
hiv infection=hiv positive=living with hiv
hiv pill=pre-exposure prophylaxis=prep=hiv prevention pill=daily prep=oral prep
hiv drug=antiretroviral=antiretroviral therapy=antiretroviral drug
viral load=amount of virus
# gut, travel, parasites
food poisoning=foodborne illness=foodborne disease=food-borne illness
c diff=clostridium difficile=clostridioides difficile=c difficile
threadworm=pinworm=enterobiasis
worm infection=helminth infection=intestinal worm=parasitic worm=soil-transmitted helminth
rabies=hydrophobia
lyme disease=borreliosis
dengue=dengue fever=breakbone fever
malaria=marsh fever=plasmodium falciparum
mosquito net=bed net=insecticide-treated net=bednet
sleeping sickness=african trypanosomiasis
# urine and genitals
urinary tract infection=urinary infection=urine infection=uti=bladder infection=cystitis=waterworks infection=infection of the urinary tract=infection of the bladder=lower urinary tract infection
repeated urine infections=recurrent urinary tract infection=recurrent uti=recurrent cystitis=utis that keep coming back=repeat uti
kidney infection=pyelonephritis
yeast infection=candidiasis=thrush=candida infection
vaginal thrush=vulvovaginal candidiasis=vaginal yeast infection
bacterial vaginosis=vaginal dysbiosis=bv
# prevention
hand washing=hand hygiene=handwashing=wash hands=washing hands=clean hands
hand gel=hand sanitizer=alcohol hand rub=alcohol-based hand rub=hand rub
face mask=facemask=surgical mask=face covering=mask wearing=wear a mask=medical mask
close-fitting mask=respirator=n95 respirator=ffp2=n95 mask
keeping distance=physical distancing=social distancing
keeping apart sick people=quarantine
gargling=gargle
viral shedding=viral replication=virus multiplying=multiplication of the virus=viral yield
stomach worm=ascariasis
lockdown=stay-at-home order
contact tracing=partner notification
self-isolation=home isolation
vaccine passport=vaccination certificate
open window=ventilation of rooms=room ventilation=airing rooms
antibiotic-associated diarrhea=diarrhoea from antibiotics=diarrhea caused by antibiotics
hpv infection=infection with human papillomavirus
lasting infection=persistent infection=chronic infection
fungal nail=nail infection
tooth abscess=dental abscess=dental infection=abscessed tooth
infected eczema=secondarily infected eczema
bed bug=cimex=bedbug=bedbugs
cold virus=rhinovirus
stomach virus=enteric virus
lockjaw=tetanus
mumps=parotitis epidemica
glandular fever=infectious mononucleosis=mononucleosis
respiratory infection=respiratory tract infection
mad cow disease=bovine spongiform encephalopathy
fungal infection=mycosis=fungus infection
weak immune system=weakened immune system=immunodeficiency=immunosuppression=lowered immunity=compromised immune system=immunocompromised=immunosuppressed=immunodeficient
acute respiratory infection=acute respiratory tract infection=ari
airborne spread=airborne transmission=aerosol transmission=aerosol spread
spread through surfaces=surface transmission=fomite transmission
close contact=household contact=household transmission
spread without symptoms=asymptomatic transmission
infect others=pass it on to others=onward transmission
superspreading=superspreader event
reinfection=repeat infection=infected again
travel ban=border closure
hand drying=hand dryer=paper towel
isolation of patients=contact precautions
finishing the course=complete the course of antibiotics=finish the antibiotics
mrsa=methicillin-resistant staphylococcus aureus
mpox=monkeypox
cholera=vibrio cholerae
polio=poliomyelitis=infantile paralysis
diphtheria=corynebacterium diphtheriae
scarlet fever=scarlatina
toxoplasmosis=toxoplasma infection
listeria=listeriosis
salmonella infection=salmonellosis
campylobacter=campylobacteriosis
giardia=giardiasis
cat scratch disease=bartonella
chagas disease=american trypanosomiasis
leprosy=hansen's disease
river blindness=onchocerciasis
trachoma=chlamydial eye infection
gonorrhea=gonorrhoea infection=the clap
syphilis=treponema pallidum
trichomoniasis=trichomonas
pelvic inflammatory disease=pid=pelvic infection in women
self-taken swab=self-collected swab=self-sampling=self-collected sample=home sampling
undetectable viral load=undetectable equals untransmittable=viral suppression
post-exposure prophylaxis=emergency hiv treatment
spermicide=nonoxynol
larvicide=mosquito control
malaria vaccine=rts,s
blood smear=malaria test
worm treatment=mass deworming
nail treatment=antifungal tablet
wiping front to back=perineal hygiene
peeing after sex=urinating after intercourse=post-coital voiding
asymptomatic bacteriuria=bacteria in urine without symptoms
covid antiviral=nirmatrelvir-ritonavir=nirmatrelvir and ritonavir
`

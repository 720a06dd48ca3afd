/**
 * Infections and keeping them away: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const infections = `
# general
germ=microbe=microorganism=micro-organism
superbug=drug-resistant bacteria=multidrug-resistant organism=antibiotic-resistant bacteria=resistant bacteria
antibiotic resistance=antimicrobial resistance=drug resistance=resistance to antibiotics=antibiotics stop working=resistant to antibiotics=antibiotics no longer work=amr=resistant bugs=drug-resistant infection=superbug infection=antibiotic-resistant infection
course of antibiotics=antibiotic course=antibiotic treatment=antibiotic therapy=antibiotic prescription=antibiotic prescribing
preventive antibiotics=antibiotic prophylaxis=prophylactic antibiotics=prophylactic antibiotic=low-dose antibiotics
contagious disease=communicable disease=infectious disease=catching disease
outbreak=epidemic
incubation time=incubation period=time before symptoms show=time from catching it to symptoms=time from infection to symptoms=time between infection and symptoms
infection=catch an infection=contract an infection=become infected=get infected
hospital infection=nosocomial infection=hospital-acquired infection=healthcare-associated infection=infection caught in hospital=health care-associated infection=hospital bug=healthcare-acquired infection=hospital superbug
wound infection=surgical site infection=infected wound=wound sepsis=surgical wound infection=wound infection after surgery=infected surgical wound
blood poisoning=septicemia=sepsis=septic shock=sepsis infection
blood infection=bacteremia=bloodstream infection
# respiratory
common cold=cold=head cold=acute viral rhinopharyngitis=cold virus infection=rhinovirus infection=acute upper respiratory infection=acute viral nasopharyngitis=nasopharyngitis=viral cold=having a cold
coughs and colds=upper respiratory tract infection=upper respiratory infection=uri infection=urti=acute upper respiratory tract infection
flu=influenza=grippe=seasonal flu=seasonal influenza
flu-like illness=influenza-like illness=flulike symptoms=flu-like symptom=ili
bird flu=avian influenza=h5n1
swine flu=h1n1
covid-19=covid=coronavirus disease 2019=coronavirus disease=sars-cov-2 infection=coronavirus infection=sars-cov-2=covid 19=coronavirus=novel coronavirus=2019-ncov=covid infection
long covid=post-covid condition=post-covid syndrome=post-covid-19 condition=post-acute sequelae of covid-19=long-haul covid=post-acute sequelae of sars-cov-2=pasc=post-acute sequelae of sars-cov-2 infection=long haulers=post covid syndrome
whooping cough=pertussis=hundred-day cough
rsv=respiratory syncytial virus
strep throat=streptococcal pharyngitis=streptococcal sore throat=group a streptococcus=strep a=group a strep=streptococcus pyogenes=strep sore throat=streptococcal tonsillitis
tuberculosis=tb=consumption disease=mycobacterium tuberculosis=tb infection=tb disease
legionnaires' disease=legionellosis
# childhood and skin
chickenpox=varicella=chicken pox
shingles=herpes zoster=zoster
pain after shingles=postherpetic neuralgia=post-herpetic neuralgia=shingles pain=nerve pain after shingles=lasting shingles pain
measles=rubeola
german measles=rubella
slapped cheek=fifth disease=erythema infectiosum
hand foot and mouth=hand-foot-and-mouth disease=coxsackievirus infection
impetigo=school sores
cold sore=herpes labialis=fever blister=oral herpes=herpes simplex virus 1=hsv-1=herpes simplex labialis
genital herpes=herpes simplex virus 2=hsv-2
skin infection=cellulitis
ringworm=tinea=tinea corporis=dermatophytosis
jock itch=tinea cruris
athlete's foot=tinea pedis=fungal foot infection
head louse=pediculosis=head lice=lice=nits=pediculosis capitis=head-louse infestation=hair lice
wart=verruca=common wart
plantar wart=verruca plantaris
genital wart=condyloma=anogenital wart=condylomata acuminata
# sexual, blood-borne
sexually transmitted infection=sexually transmitted disease=sti=venereal disease
human papillomavirus=hpv=wart virus
hiv=human immunodeficiency virus
hiv infection=hiv positive=living with hiv
hiv pill=pre-exposure prophylaxis=hiv prevention pill=daily prep=oral prep=prep pill=hiv prevention medication=pre exposure prophylaxis
hiv drug=antiretroviral=antiretroviral therapy=antiretroviral drug=hiv treatment=highly active antiretroviral therapy=haart=hiv medicine=hiv medication=combination antiretroviral therapy
viral load=amount of virus=viral titre=amount of virus in the body=virus level
# gut, travel, parasites
food poisoning=foodborne illness=foodborne disease=food-borne illness
c diff=clostridium difficile=clostridioides difficile=c difficile
threadworm=pinworm=enterobiasis
worm infection=helminth infection=intestinal worm=parasitic worm=soil-transmitted helminth=worms=intestinal parasite=helminthiasis=helminth
rabies=hydrophobia
lyme disease=borreliosis=lyme borreliosis=borrelia burgdorferi=lyme
dengue=dengue fever=breakbone fever=break-bone fever=dengue haemorrhagic fever=dengue virus infection
malaria=marsh fever=plasmodium falciparum
mosquito net=bed net=insecticide-treated net=bednet=insecticide-treated bed net
sleeping sickness=african trypanosomiasis
# urine and genitals
urinary tract infection=urinary infection=urine infection=uti=bladder infection=cystitis=waterworks infection=infection of the urinary tract=infection of the bladder=lower urinary tract infection=water infection=waterworks bug
repeated urine infections=recurrent urinary tract infection=recurrent uti=recurrent cystitis=utis that keep coming back=repeat uti
kidney infection=pyelonephritis
yeast infection=candidiasis=thrush=candida infection
vaginal thrush=vulvovaginal candidiasis=vaginal yeast infection
bacterial vaginosis=vaginal dysbiosis=bv
# prevention
hand washing=hand hygiene=handwashing=wash hands=washing hands=clean hands
hand gel=hand sanitizer=alcohol hand rub=alcohol-based hand rub=hand rub
face mask=facemask=surgical mask=face covering=mask wearing=wear a mask=medical mask
close-fitting mask=respirator=n95 respirator=ffp2=n95 mask=ffp2 mask=n95 respirator mask=kn95=ffp3=n95=filtering facepiece respirator=kn95 mask=ffp3 mask
keeping distance=physical distancing=social distancing
keeping apart sick people=quarantine
gargling=gargle
viral shedding=viral replication=virus multiplying=multiplication of the virus=viral yield
stomach worm=ascariasis
lockdown=stay-at-home order
contact tracing=partner notification
self-isolation=home isolation
vaccine passport=vaccination certificate
open window=ventilation of rooms=room ventilation=airing rooms=indoor ventilation=fresh air in rooms=opening windows
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
glandular fever=infectious mononucleosis=mononucleosis=kissing disease=mono
respiratory infection=respiratory tract infection=acute respiratory illness=airway infection=infection of the airways
mad cow disease=bovine spongiform encephalopathy
fungal infection=mycosis=fungus infection
weak immune system=weakened immune system=immunodeficiency=immunosuppression=lowered immunity=compromised immune system=immunocompromised=immunosuppressed=immunodeficient
acute respiratory infection=acute respiratory tract infection=ari
airborne spread=airborne transmission=aerosol transmission=aerosol spread=spread through the air=airborne virus=carried in the air=travels through the air=aerosols
spread through surfaces=surface transmission=fomite transmission
close contact=household contact
spread without symptoms=asymptomatic transmission
infect others=pass it on to others=onward transmission=passing it on=passing the infection on=spreading it to others
superspreading=superspreader event
reinfection=repeat infection=infected again=catching it again=second infection=infected a second time=get it again
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
undetectable viral load=undetectable equals untransmittable=viral suppression=undetectable hiv=suppressed viral load=virologic suppression=viral load suppression
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
household transmission=household spread=spread within the household=household secondary attack rate
remdesivir=veklury
molnupiravir=lagevrio
epstein-barr virus=ebv=kissing disease virus=glandular fever virus
cytomegalovirus=cmv
neisseria meningitidis=meningitis bug=meningococcus=meningococcal bacteria=meningococci
meningococcal disease=meningococcal infection=meningococcal septicaemia
pneumococcus=streptococcus pneumoniae=pneumococcal bacteria
pneumococcal disease=invasive pneumococcal disease=pneumococcal infection
hepatitis b=hep b=hbv infection=hepatitis b virus infection=chronic hepatitis b
hepatitis c=hep c=hepatitis c virus infection=hcv infection=chronic hepatitis c
hepatitis a=hep a=hepatitis a virus=hepatitis a infection
hepatitis e=hep e=hepatitis e virus
antibiotic stewardship=antimicrobial stewardship=using antibiotics wisely=careful use of antibiotics
unnecessary antibiotics=inappropriate antibiotic prescribing=antibiotic overuse=overuse of antibiotics
delayed prescription=delayed antibiotic prescription=back-up prescription=wait-and-see prescription=delayed antibiotic prescribing
broad-spectrum antibiotic=wide-acting antibiotic
shorter antibiotic duration=stopping antibiotics early=short-course antibiotics=shorter course of antibiotics=short antibiotic course
group b strep=streptococcus agalactiae=group b streptococcus=gbs
staphylococcus aureus=staph=staph infection=s aureus
e coli=escherichia coli
contagiousness=transmissibility=infectivity
droplet transmission=spread by coughs and sneezes=respiratory droplet=droplet spread=spread by droplets=coughs and sneezes
reproduction number=r number=basic reproduction number=effective reproduction number=r0
secondary attack rate=share of contacts infected
serology=antibody test=antibody blood test=serological test=serologic test=serology test
seropositive=had antibodies=antibody positive=antibodies in the blood=with antibodies
seroprevalence=share of people with antibodies
cloth mask=homemade mask=fabric mask=fabric face covering
mask mandate=compulsory masks=mandatory masking=mask requirement
foodborne pathogen=food bug=food poisoning germ=food-poisoning bacteria
artemisinin combination therapy=artemisinin-based combination therapy=artemether-lumefantrine=coartem
atovaquone-proguanil=malarone
mefloquine=lariam
hydroxychloroquine=plaquenil
severe malaria=cerebral malaria=complicated malaria
vector-borne=insect-borne=spread by insects
mosquito-borne disease=mosquito-borne infection
tick bite=tick exposure=bitten by a tick=tick attachment
indoor residual spraying=spraying walls with insecticide
rabies post-exposure prophylaxis=rabies treatment after a bite=rabies jab after a bite
parasite=parasitic infection=parasitic disease
body louse=pediculosis corporis
pubic louse=crab lice=pediculosis pubis
cytokine storm=immune system overreaction=overactive immune response=cytokine release syndrome=hyperinflammation
latent tuberculosis=hidden tb=sleeping tb=latent tb infection=latent tuberculosis infection
drug-resistant tuberculosis=multidrug-resistant tuberculosis=mdr-tb=drug-resistant tb
directly observed therapy=watched pill-taking=directly observed treatment=dots therapy
roseola=sixth disease=roseola infantum
kawasaki disease=mucocutaneous lymph node syndrome
anthrax=bacillus anthracis
botulism=clostridium botulinum
plague=yersinia pestis=black death
ebola=ebola virus disease=ebola haemorrhagic fever
typhoid=typhoid fever=enteric fever=salmonella typhi
dysentery=shigellosis=bloody diarrhoea=shigella
amoebiasis=amoebic dysentery
schistosomiasis=bilharzia=snail fever
elephantiasis=lymphatic filariasis
guinea worm disease=dracunculiasis
leishmaniasis=kala-azar
trichinosis=pork worm
cryptosporidiosis=cryptosporidium
q fever=coxiella burnetii
brucellosis=undulant fever
leptospirosis=weil's disease
west nile fever=west nile virus
japanese encephalitis=je virus
chikungunya=chikungunya virus
zika=zika virus=zika virus infection=zika virus disease
hantavirus=hantavirus infection
chlamydia=chlamydia trachomatis=chlamydial infection
candida auris=drug-resistant yeast
aspergillosis=aspergillus infection
valley fever=coccidioidomycosis
cat parasite=toxoplasma gondii
toxic shock syndrome=tampon disease
peritonitis=infection of the belly lining
abscess=collection of pus
fever of unknown origin=unexplained fever
test and trace=test trace and isolate
wastewater surveillance=sewage testing=wastewater monitoring
zoonosis=zoonotic disease=disease caught from animals=animal-borne disease=zoonotic infection
pandemic=worldwide outbreak=global epidemic
asymptomatic infection=silent infection=infection without symptoms=infected without symptoms=subclinical infection
asymptomatic carrier=silent carrier
opportunistic infection=infection in people with weak immunity
convalescent plasma=plasma from recovered patients
surface cleaning=surface disinfection=disinfecting surfaces=cleaning surfaces
disinfectant=surface cleaner=germ killer=biocide
uv disinfection=ultraviolet germicidal irradiation=germ-killing uv light=uvc light
`

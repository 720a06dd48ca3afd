/**
 * Medicines by what they are for: everyday and clinical words for the same, a row each.
 * Source: WHO ATC classes and general medical usage, own compilation.
 */
export const medicines = `
# ways of giving
drug=medicine=medication=medicament=drug treatment=drug therapy=pharmacotherapy=medical drug
tablet=pill=tablet form
over-the-counter=over the counter=bought over the counter=nonprescription=non-prescription=otc=bought without a prescription=without prescription
on prescription=prescription-only=prescribed by a doctor
injection=injectable=injected
intravenous infusion=infusion=drip into a vein=given through a drip
under the skin=subcutaneous=hypodermic
under the tongue=sublingual
by mouth=oral administration=taken by mouth=swallowed as a pill=oral dosing=given by mouth
intravenous=iv=through a drip
intramuscular=intramuscularly
on the skin=topical=topically=rubbed on the skin=applied to the skin
skin patch=transdermal patch=medicated patch=transdermal
up the nose=intranasal=nasal spray
breathed in=inhaled=inhalation
into a joint=intra-articular=joint injection
dose=dosage=strength of dose
high dose=large dose=megadose=high-dose
low dose=small dose=low-dose
slow-release=extended-release=sustained-release=modified-release=prolonged-release
taking many medicines=polypharmacy=multiple medications=lots of medicines=multiple medicines=many medicines at once=five or more medicines
stopping medicines=deprescribing=medication withdrawal=stopping unneeded medicines=deprescribe=stopping medicines no longer needed
sticking to treatment=adherence=compliance=medication adherence=treatment adherence=take medicine as prescribed=taking tablets as prescribed=stick with treatment=stick to treatment=keep taking the tablets=keep to treatment=adhere to treatment=persistence with treatment=taking pills as told=taking medicine as told=compliance with treatment=medication-taking
copy of a brand drug=generic drug=biosimilar=generic medicine=copycat biologic=cheaper copy of a drug=generic equivalent=generic version=off-brand drug
active drug=active treatment
drug interaction=medication interaction=interaction between drugs
half life=elimination half-life
overdose=drug overdose=too much of a drug=accidental overdose
withdrawal symptom=withdrawal effect=discontinuation symptom=withdrawal syndrome
side effect=adverse effect=adverse event=adverse reaction=adverse drug reaction=unwanted effect=undesirable effect=harmful effect=untoward effect=unwanted side effect=treatment-emergent adverse event=bad reaction=ill effect=adverse outcome of treatment
serious adverse event=serious side effect=severe adverse event=sae=serious problem=serious harm=serious complication=severe side effect=serious adverse reaction=serious adverse effect=severe reaction=serious reaction=serious safety problem=grave side effect=dangerous side effect
# painkillers
painkiller=analgesic=pain reliever=pain relief medication=pain medication=pain medicine=pain killer=painkilling drug=pain drug=analgesic drug=pain-relieving drug=pain relief drug=painkilling
strong painkiller=opioid=opioid analgesic=opioid painkiller=narcotic painkiller=prescription painkiller=strong opioid=narcotic analgesic
acetaminophen=paracetamol=tylenol=apap=panadol
aspirin=acetylsalicylic acid
ibuprofen=advil=nurofen
anti-inflammatory painkiller=nsaid=non-steroidal anti-inflammatory drug=nonsteroidal anti-inflammatory drug=nonsteroidal anti-inflammatory=non-steroidal anti-inflammatory=anti-inflammatory tablet=nonsteroidal antiinflammatory drug
anti-inflammatory drug=anti-inflammatory medication=antiinflammatory drug=anti-inflammatory medicine
anti-inflammatory gel=topical nsaid=anti-inflammatory cream=topical anti-inflammatory=topical anti-inflammatory drug=rub-on anti-inflammatory
numbing drug=local anesthetic=local anaesthetic=local anesthesia
numbing injection=nerve block=local anesthetic injection
steroid drug=steroid=corticosteroid=glucocorticoid=steroid medication=steroid medicine=cortisone
steroid tablet=oral corticosteroid=oral steroid=systemic corticosteroid
steroid injection=corticosteroid injection=cortisone injection=cortisone shot=steroid jab=steroid shot=cortisone jab=glucocorticoid injection
steroid cream=topical corticosteroid=topical steroid
muscle-building drug=anabolic steroid=anabolic-androgenic steroid=gym steroid=bodybuilding steroid
muscle relaxant=antispasmodic=muscle-relaxing drug=muscle relaxer=skeletal muscle relaxant
# heart and blood
blood pressure drug=antihypertensive=antihypertensive drug=blood pressure medication=blood pressure medicine=blood pressure tablet=antihypertensive treatment=antihypertensive medication=blood pressure pill=blood pressure-lowering drug=blood-pressure-lowering treatment=blood pressure treatment=antihypertensive therapy
water pill=diuretic=water tablet
beta blocker=beta-adrenergic blocker=beta-blocker=betablocker=beta-adrenoceptor antagonist=beta-adrenergic antagonist=beta-adrenoceptor blocker
ace inhibitor=angiotensin-converting enzyme inhibitor=acei
angiotensin receptor blocker=arb=angiotensin ii receptor blocker=sartan=angiotensin ii receptor antagonist=angiotensin receptor antagonist
calcium channel blocker=calcium-channel blocker=calcium antagonist
statin=statin drug=hmg-coa reductase inhibitor=statin therapy=statin treatment
daily aspirin=low-dose aspirin=baby aspirin=aspirin prophylaxis
antiplatelet=antiplatelet drug=antiplatelet agent=antiplatelet therapy=platelet aggregation inhibitor=platelet inhibitor
clot-busting drug=thrombolysis=thrombolytic=clot buster=clot-busting treatment=thrombolytic therapy=clot-dissolving drug=fibrinolysis=fibrinolytic
combined heart pill=polypill=fixed-dose combination therapy
nitrate spray=glyceryl trinitrate=nitroglycerin=gtn
# stomach
antacid=gastric antacid=indigestion tablet=indigestion remedy=acid-neutralising agent
proton pump inhibitor=ppi
acid-blocking drug=acid suppressant=acid-suppressing drug=acid-reducing drug=antisecretory drug=acid suppression=heartburn drug=acid blocker=heartburn pill=heartburn tablet=heartburn medicine=reflux medicine=acid-lowering drug=stomach acid drug
laxative=purgative=stool softener=aperient
anti-sickness drug=antiemetic=anti-nausea drug=anti-sickness tablet=antinausea medication=anti-sickness medicine
rehydration drink=oral rehydration solution=oral rehydration salts=ors=rehydration solution=rehydration salts=oral rehydration=oral rehydration therapy=dioralyte
peppermint oil=peppermint capsule
# mind
antidepressant=antidepressant drug=antidepressant medication=depression pill=depression drug=antidepressant medicine=antidepressant treatment=happy pill
ssri=selective serotonin reuptake inhibitor
snri=serotonin-norepinephrine reuptake inhibitor=serotonin-noradrenaline reuptake inhibitor
antipsychotic=antipsychotic drug=antipsychotic medication=neuroleptic=schizophrenia drug=schizophrenia medication
mood stabilizer=lithium carbonate
tranquilizer=anxiolytic=anti-anxiety drug=anxiety drug=anxiety medication=antianxiety drug=calming drug
benzodiazepine=benzo
sleeping pill=hypnotic drug=hypnotic=sleeping tablet=sleep medication=sleep drug=sleep medicine=sleeping medication=sleeping drug=sedative-hypnotic
stimulant medication=psychostimulant=stimulant drug=adhd medication=adhd drug=stimulant medicine
seizure drug=anticonvulsant=antiepileptic=antiepileptic drug=antiseizure medication=epilepsy drug=epilepsy medicine
magic mushroom=psilocybin=shrooms=psilocybin mushroom
# infection
antibiotic=antibiotic drug=antibacterial drug=antibiotic medicine=antibacterial=antibacterial agent=antibacterial therapy=antibacterial treatment=antimicrobial agent=antimicrobial drug=antimicrobial therapy=antimicrobial treatment=bacteria-killing drug
antiviral=antiviral drug=antiviral medicine=drug against viruses=antiviral therapy=antiviral treatment=antiviral medication=virus-fighting drug
flu drug=neuraminidase inhibitor=flu antiviral
antifungal=antifungal drug
germ-killing=antimicrobial=bactericidal
malaria pill=antimalarial=malaria tablet=malaria prophylaxis=malaria drug=antimalarial drug=antimalarial medicine
worming tablet=anthelmintic=deworming drug=deworming
# chest and allergy
asthma drug=antiasthmatic
bronchodilator=airway-opening drug
cough medicine=antitussive=cough suppressant=cough syrup=cough mixture=cough remedy
chesty cough medicine=expectorant=chesty cough syrup
mucolytic=mucus-thinning medicine=mucus thinner=phlegm thinner
decongestant=nasal decongestant=nose spray decongestant=topical nasal decongestant=nasal decongestant spray
allergy drug=antihistamine=allergy tablet=allergy medicine=hay fever tablet=allergy medication=h1 antagonist=h1 blocker=h1 antihistamine=antihistaminic
steroid nose spray=intranasal corticosteroid=nasal steroid=steroid nasal spray
cold remedy=cold medicine=cold and flu remedy
fever reducer=antipyretic=fever-reducing drug=fever medicine
# diabetes, bones, cancer, hormones
diabetes drug=antidiabetic drug=glucose-lowering drug=diabetes medication=diabetes medicine=antidiabetic medication=diabetes pill=glucose-lowering medication=blood sugar-lowering drug=oral hypoglycemic=diabetes tablet=oral antidiabetic drug=oral hypoglycaemic agent=oral antidiabetic=glucose-lowering therapy=antihyperglycaemic
glp-1 drug=glp-1 receptor agonist=glucagon-like peptide-1 receptor agonist=glp-1 agonist=incretin mimetic=glp-1
sglt2 inhibitor=gliflozin=sodium-glucose cotransporter 2 inhibitor
thyroid hormone=thyroxine
bone-strengthening drug=bisphosphonate=osteoporosis drug=bone drug
immune-suppressing drug=immunosuppressant=immunosuppressive drug=drug that dampens the immune system=anti-rejection drug=anti-rejection medicine=immunosuppressive therapy=immune suppressant
arthritis drug=disease-modifying antirheumatic drug=dmard
biologic drug=biological therapy=monoclonal antibody=biologic therapy=biologic treatment=antibody drug
# smoking, alcohol, opioids
nicotine replacement=nicotine replacement therapy=nrt=patches or gum=patches and gum=nicotine patches and gum=nicotine patch or gum=nicotine substitution=patch or gum=gum or patches=nicotine replacement product=stop-smoking aids
stop-smoking drug=smoking cessation medication=stop smoking medicine=smoking cessation drug=quit-smoking drug=stop-smoking medicine
heroin substitute=opioid substitution therapy=opioid agonist therapy=opioid substitution treatment=medication for opioid use disorder=methadone treatment
overdose antidote=naloxone=narcan=opioid antidote=nasal naloxone
muscle ache from statins=statin-associated muscle symptom=statin-related muscle symptom=statin muscle pain=statin myopathy=statin-induced myopathy=statin-associated muscle pain=muscle pain from statins
prescription charge=co-payment=out-of-pocket cost=user fee=prescription fee
medicine cupboard=medicine cabinet
tablet splitting=pill splitting
pill organizer=dosette box=pill box
opioid overdose death=drug-related death=drug death
sleep remedy=sleep aid
herbal sleep remedy=valerian root=valerian=valeriana officinalis
steroid-sparing=steroid sparing
drug shortage=medicine shortage
off-label use=unlicensed use=off label
adrenaline=epinephrine=adrenalin
noradrenaline=norepinephrine
albuterol=salbutamol=ventolin
medication use=medication intake
lidocaine=lignocaine=xylocaine
meperidine=pethidine
cyclosporine=ciclosporin=cyclosporin
rifampicin=rifampin
furosemide=frusemide=lasix
acyclovir=aciclovir=zovirax
cephalexin=cefalexin
chlorphenamine=chlorpheniramine=piriton
cetirizine=zyrtec=zirtek
loratadine=claritin=clarityn
fexofenadine=allegra
naproxen=aleve=naprosyn
diclofenac=voltaren=voltarol
oxycodone=oxycontin
tramadol=ultram
pregabalin=lyrica
sertraline=zoloft=lustral
citalopram=celexa=cipramil
escitalopram=lexapro=cipralex
paroxetine=paxil=seroxat
venlafaxine=effexor
duloxetine=cymbalta
bupropion=wellbutrin=zyban
mirtazapine=remeron
zolpidem=ambien
zopiclone=imovane
methylphenidate=ritalin=concerta
lisdexamfetamine=vyvanse=elvanse
amphetamine=adderall=amfetamine=dexamfetamine
rosuvastatin=crestor
ezetimibe=zetia
amlodipine=norvasc
losartan=cozaar
apixaban=eliquis
rivaroxaban=xarelto
clopidogrel=plavix
empagliflozin=jardiance
dapagliflozin=farxiga=forxiga
sitagliptin=januvia
orlistat=xenical=alli
omeprazole=prilosec=losec
esomeprazole=nexium
lansoprazole=prevacid
h2 blocker=h2 receptor antagonist=h2 antagonist
ranitidine=zantac
famotidine=pepcid
ondansetron=zofran
montelukast=singulair
fluticasone=flonase=flixonase
budesonide=pulmicort
tiotropium=spiriva
varenicline=chantix=champix
cytisine=cytisinicline
buprenorphine=suboxone=subutex
acamprosate=campral
naltrexone=vivitrol
finasteride=propecia=proscar
minoxidil=rogaine=regaine
isotretinoin=accutane=roaccutane
adalimumab=humira
infliximab=remicade
tofacitinib=jak inhibitor=janus kinase inhibitor
alendronate=alendronic acid=fosamax
denosumab=prolia
donepezil=aricept
memantine=namenda
lecanemab=leqembi
levodopa=l-dopa=sinemet
oseltamivir=tamiflu
nirmatrelvir=paxlovid=nirmatrelvir-ritonavir=nirmatrelvir and ritonavir
dexamethasone=steroid for covid=decadron
ivermectin=stromectol
amoxicillin=amoxycillin=amoxil
co-amoxiclav=amoxicillin-clavulanate=augmentin=amoxicillin-clavulanic acid
nitrofurantoin=macrobid
mupirocin=bactroban
permethrin=head louse lotion
dimeticone=dimethicone
betamethasone=potent steroid cream
medicine bottle=child-resistant packaging
missed dose=missing a dose=skipping doses=forgetting tablets=non-adherence=missing doses=missed doses=nonadherence=poor adherence=noncompliance=not taking medicines
liquid medicine=syrup for children=oral solution=oral suspension=medicine syrup
prodrug=inactive precursor of a drug
drug approval=marketing authorization=licensed for use=regulatory approval=fda approval=licensing of a drug=drug licensing
side effects leaflet=patient information leaflet=package insert
tolerance to a drug=drug tolerance=needing higher doses=getting used to a drug
addiction to painkillers=opioid dependence=opioid use disorder=opioid addiction=opioid misuse=heroin addiction=heroin use disorder=addicted to heroin=heroin dependence
drug holiday=treatment break
tapering=dose tapering=gradual withdrawal=coming off gradually=weaning off=wean off=slow reduction of the dose=coming off slowly=gradual dose reduction=tapered withdrawal=slow withdrawal=dose reduction over time
repeat prescription=refill=prescription refill
self-medication=treating oneself
cold cream=zinc ointment
capsaicin cream=capsaicin patch=chilli cream=topical capsaicin=chili cream=capsaicin gel
lidocaine patch=numbing patch=lidocaine plaster=topical lidocaine
sildenafil=viagra
tablespoon=15 ml
teaspoon=5 ml
# members of classes by their everyday names
penicillin v=phenoxymethylpenicillin
macrogol=polyethylene glycol=peg laxative=miralax=movicol
co-codamol=codeine-paracetamol combination=codeine and paracetamol=paracetamol and codeine=paracetamol with codeine=acetaminophen with codeine=acetaminophen-codeine
hydrocodone-acetaminophen=vicodin=norco=hydrocodone and acetaminophen=hydrocodone with acetaminophen
gout drug=urate-lowering therapy=urate-lowering drug=uric acid-lowering drug=gout medicine=urate-lowering treatment=gout tablet
allopurinol=zyloric=zyloprim
febuxostat=uloric=adenuric
celecoxib=celebrex
etoricoxib=arcoxia
meloxicam=mobic
cox-2 inhibitor=coxib=cyclooxygenase-2 inhibitor=selective cox-2 inhibitor
teriparatide=forteo=parathyroid hormone injection
romosozumab=evenity
zoledronate=zoledronic acid=reclast=bone drip
risedronate=risedronic acid=actonel
ibandronate=ibandronic acid=boniva
raloxifene=evista
etanercept=enbrel
leflunomide=arava
sulfasalazine=sulphasalazine
upadacitinib=rinvoq
baricitinib=olumiant
tocilizumab=actemra=roactemra
abatacept=orencia
golimumab=simponi
certolizumab=cimzia
tnf inhibitor=anti-tnf=tnf blocker=tumor necrosis factor inhibitor=anti-tnf drug
methotrexate=mtx
sumatriptan=imigran=imitrex
rizatriptan=maxalt
triptan=serotonin receptor agonist for migraine
erenumab=aimovig
sodium valproate=valproate=valproic acid=epilim=depakote=divalproex
lamotrigine=lamictal
levetiracetam=keppra
carbamazepine=tegretol
topiramate=topamax
phenytoin=dilantin=epanutin
gabapentin=neurontin
clonazepam=klonopin=rivotril
diazepam=valium
lorazepam=ativan
alprazolam=xanax
temazepam=restoril
eszopiclone=lunesta
botulinum toxin for migraine=botox for migraine
gabapentinoid=gabapentin and pregabalin=gabapentin or pregabalin
rivastigmine=exelon
galantamine=reminyl=razadyne
dimethyl fumarate=tecfidera
natalizumab=tysabri
ocrelizumab=ocrevus
interferon beta=beta interferon=avonex=rebif
baclofen=lioresal
riluzole=rilutek
drug-free treatment=non-pharmacological treatment=nonpharmacological=non-pharmacological=without drugs=drug-free=nonpharmacologic
weekly injection=weekly jab=once-weekly injection=once-weekly subcutaneous injection
brand-name drug=branded drug=proprietary drug=brand name medicine
ivabradine=procoralan
candesartan=atacand
carvedilol=coreg
amiodarone=cordarone
doxazosin=cardura
liothyronine=triiodothyronine tablet
prednisone=deltasone
prednisolone=deltacortril
azathioprine=imuran
mycophenolate=cellcept
tacrolimus=prograf
gene editing=crispr=genome editing=crispr-cas9=crispr-cas9 editing=gene-editing
gene therapy=gene replacement therapy
stem cell therapy=stem cell treatment=stem cell injection
intravenous immunoglobulin=ivig=antibody infusion
azithromycin=z-pak=zithromax
co-trimoxazole=bactrim=septrin=trimethoprim-sulfamethoxazole=cotrimoxazole
quinolone=fluoroquinolone=quinolone antibiotic
ciprofloxacin=cipro
levofloxacin=levaquin
doxycycline=vibramycin
clarithromycin=biaxin=klaricid
macrolide=macrolide antibiotic
metronidazole=flagyl
ceftriaxone=rocephin
fluconazole=diflucan
terbinafine=lamisil
clotrimazole=canesten
valacyclovir=valaciclovir=valtrex
numbing cream=anesthetic cream=topical anesthetic cream=emla cream=lidocaine cream
lithium=lithium treatment=lithium therapy
lurasidone=latuda
fluvoxamine=luvox=faverin
vortioxetine=brintellix=trintellix
guanfacine=intuniv
midazolam=versed
propofol=diprivan
morphine=ms contin=oramorph
methadone=dolophine
disulfiram=antabuse
guaifenesin=mucinex
oxymetazoline=afrin
xylometazoline=otrivine
senna=senokot
bisacodyl=dulcolax
lactulose=duphalac
pantoprazole=protonix
tadalafil=cialis
tranexamic acid=txa=clotting drug in trauma
misoprostol=cytotec
mifepristone=abortion pill ru-486
mixing medicines=concomitant medication use=concomitant medication=taking medicines together=concurrent medication
leftover medicine=unused medicine=unused prescription opioids=leftover opioids=leftover drugs
drug repurposing=repurposed drug=drug repositioning=old drug for a new use
drug safety warning=black box warning=boxed warning=safety alert
drug company=pharmaceutical company=big pharma=pharmaceutical industry=drug industry=drug maker=drugmaker=pharma=drug manufacturer
drug recall=product withdrawal=withdrawn from the market=product recall=recalled drug
fake medicine=counterfeit drug=counterfeit medicine=falsified medicine=substandard medicine
contaminated medicine=adulterated product=adulterated supplement=tainted supplement=contaminated product
monotherapy=one drug alone=single-drug therapy=single drug=drug on its own=treatment with one drug
prophylaxis=preventive treatment=preventive drug=prophylactic agent=prophylactic treatment=preventative treatment=preventive medication=prophylactic=prophylactically
curative treatment=treatment to cure=treatment with curative intent
drug monitoring=therapeutic drug monitoring=blood level of the drug
drug level=plasma concentration=blood concentration of a drug=serum drug concentration
dose escalation=dose titration=titration=stepping up the dose
loading dose=starting dose
fixed-dose combination=combination pill=single-pill combination=combined tablet
suppository=rectal administration
eye ointment=ophthalmic ointment
antidote=reversal agent
placebo run-in=run-in period
`

/**
 * Plain words and the clinical words for the same, a row each; they hold over all of medicine.
 * Source: general medical usage, own compilation.
 */
export const clinical = `
heart attack=myocardial infarction=myocardial infarct=mi=acute coronary occlusion
high blood pressure=hypertension
low blood pressure=hypotension
blood pressure=arterial pressure=bp
painkiller=analgesic=pain reliever=pain relief medication=pain medication=pain medicine=pain killer=painkilling drug
pain relief=analgesia=pain reduction=relief of pain=reduction in pain
sugar pill=placebo=placebo pill=dummy pill=inactive treatment=dummy treatment=inert pill
sham=simulated=fake=mock
sham acupuncture=simulated acupuncture=fake acupuncture=placebo acupuncture
blood clot=thrombosis=thrombus
deep vein thrombosis=dvt=deep venous thrombosis
stroke=cerebrovascular accident=apoplexy=brain attack=cva
mini-stroke=transient ischemic attack=tia
cardiac arrest=heart arrest
heart failure=congestive heart failure=cardiac failure
heart disease=cardiac disease=cardiopathy
coronary heart disease=coronary artery disease=ischemic heart disease=chd
irregular heartbeat=arrhythmia=cardiac arrhythmia=heart rhythm disorder
atrial fibrillation=afib=auricular fibrillation
palpitation=heart palpitation
rapid heartbeat=tachycardia=fast heart rate=rapid heart rate
slow heartbeat=bradycardia=slow heart rate
hardening of the artery=arteriosclerosis
chest pain=thoracic pain
angina=angina pectoris
high cholesterol=hypercholesterolemia
bad cholesterol=ldl=ldl cholesterol=low-density lipoprotein=low density lipoprotein
good cholesterol=hdl=hdl cholesterol=high-density lipoprotein=high density lipoprotein
blood fat=blood lipid=serum lipid
blood sugar=blood glucose=plasma glucose=glycemia=serum glucose
high blood sugar=hyperglycemia
low blood sugar=hypoglycemia
type 2 diabetes=type ii diabetes=adult-onset diabetes=non-insulin-dependent diabetes=t2d=t2dm=type 2 diabetes mellitus=diabetes mellitus type 2
type 1 diabetes=type i diabetes=insulin-dependent diabetes=juvenile diabetes=t1d=type 1 diabetes mellitus
diabetes=diabetes mellitus
overweight=excess weight
body mass index=bmi
weight loss=weight reduction=body weight reduction=loss of weight
underactive thyroid=hypothyroidism=low thyroid
overactive thyroid=hyperthyroidism=thyrotoxicosis
stomach ache=stomachache=stomach pain=abdominal pain=tummy ache=belly ache=bellyache=gastralgia=abdominal discomfort
indigestion=dyspepsia=upset stomach
heartburn=pyrosis
acid reflux=gastroesophageal reflux=gerd=gord=gastroesophageal reflux disease=reflux disease
stomach acid=gastric acid
stomach ulcer=gastric ulcer
stomach flu=gastroenteritis=stomach bug
diarrhea=loose stool=loose motion
throwing up=vomiting=emesis
flatulence=flatus=passing wind
bloating=abdominal distension=abdominal distention=abdominal bloating
stool=feces=fecal matter=bowel movement
irritable bowel syndrome=ibs=spastic colon=irritable colon
inflammatory bowel disease=ibd
bowel=intestine=gut
piles=hemorrhoid=haemorrhoid
gallstone=cholelithiasis
bowel cancer=colorectal cancer
fainting=syncope=faint=blackout=loss of consciousness
dizziness=lightheadedness=light-headedness=giddiness
headache=cephalalgia=cephalgia
migraine=migraine headache=hemicrania
seizure=convulsion
epilepsy=seizure disorder
memory loss=amnesia
tingling=paresthesia=pins and needles
nerve pain=neuralgia=neuropathic pain
nerve damage=neuropathy=nerve injury
shaking palsy=parkinson's disease=parkinsonism=parkinson disease
alzheimer's disease=alzheimer disease=alzheimer's
insomnia=sleeplessness=trouble sleeping=difficulty sleeping
sleepiness=drowsiness=somnolence
tiredness=fatigue=exhaustion
chronic fatigue syndrome=myalgic encephalomyelitis=me/cfs
brain injury=head injury=traumatic brain injury=head trauma
low mood=depressed mood
depression=depressive disorder=major depression=major depressive disorder
attention deficit hyperactivity disorder=adhd
post-traumatic stress disorder=ptsd
obsessive-compulsive disorder=ocd
bruise=contusion=hematoma=ecchymosis=bruising
bleeding=hemorrhage=haemorrhage=blood loss
nosebleed=epistaxis=nose bleed
anemia=low red blood cell count
blood thinner=anticoagulant=blood-thinning drug=anticoagulant drug
itch=pruritus=itching=itchiness
hives=urticaria=nettle rash
rash=skin rash=exanthem=skin eruption
eczema=atopic dermatitis
redness=erythema
acne=acne vulgaris=pimple
athlete's foot=tinea pedis
ringworm=tinea
wart=verruca
baldness=alopecia=hair loss
shingles=herpes zoster=zoster
cold sore=herpes labialis=fever blister
chickenpox=varicella=chicken pox
german measles=rubella
measles=rubeola
whooping cough=pertussis
lockjaw=tetanus
mumps=parotitis epidemica
glandular fever=infectious mononucleosis=mononucleosis
flu=influenza=grippe
common cold=cold=head cold=acute viral rhinopharyngitis=cold virus infection
covid-19=covid=coronavirus disease 2019=coronavirus disease=sars-cov-2 infection
chest infection=lower respiratory tract infection
respiratory infection=respiratory tract infection
sore throat=pharyngitis=throat pain
runny nose=rhinorrhea=nasal discharge
stuffy nose=nasal congestion=blocked nose
hay fever=allergic rhinitis=seasonal allergic rhinitis=pollinosis
shortness of breath=dyspnea=breathlessness=difficulty breathing=trouble breathing
coughing up blood=hemoptysis
chronic obstructive pulmonary disease=copd
pink eye=conjunctivitis=pinkeye
nhs=national health service
united states=usa=united states of america
united kingdom=uk=great britain=britain
nearsightedness=myopia=short-sightedness=shortsightedness=short sight=near sight
farsightedness=hyperopia=long-sightedness=hypermetropia
hearing loss=deafness=hearing impairment
earache=otalgia=ear pain
middle ear infection=otitis media
toothache=dental pain=tooth pain
tooth decay=dental caries=caries
gum disease=periodontal disease=periodontitis
bad breath=halitosis
dry mouth=xerostomia
osteoarthritis=degenerative joint disease=wear-and-tear arthritis=degenerative arthritis
joint pain=arthralgia=painful joint
muscle pain=myalgia=muscle ache=muscle soreness
back pain=backache=dorsalgia=back ache
low back pain=lower back pain=lumbago=lumbar pain=lumbar spine pain
neck pain=cervicalgia
stiffness=rigidity
broken bone=fracture=bone fracture
brittle bone disease=osteoporosis
bone density=bone mineral density=bmd
tennis elbow=lateral epicondylitis
frozen shoulder=adhesive capsulitis
slipped disc=herniated disc=disc herniation=slipped disk=herniated disk
sciatica=sciatic nerve pain
swelling=edema=puffiness
kidney stone=nephrolithiasis=renal calculus=kidney calculus
kidney failure=renal failure
kidney disease=renal disease=nephropathy
kidney function=renal function
liver disease=hepatic disease
liver damage=hepatotoxicity=liver injury=hepatic injury=liver toxicity
liver enzyme=transaminase=aminotransferase
liver function=hepatic function
fatty liver=hepatic steatosis=steatosis of the liver=fatty liver disease
urinary tract infection=urinary infection=urine infection=uti=bladder infection=cystitis
urination=micturition=passing urine
bedwetting=enuresis=bed-wetting
involuntary urination=urinary incontinence
menstruation=menses=menstrual period
period pain=dysmenorrhea=menstrual cramp=menstrual pain=painful period
heavy period=menorrhagia=heavy menstrual bleeding
hot flash=hot flush=vasomotor symptom
miscarriage=spontaneous abortion=pregnancy loss
preterm birth=premature birth=preterm delivery=premature delivery
birth weight=birthweight
childbirth=parturition=giving birth
c-section=cesarean section=cesarean delivery=cesarean
breastfeeding=lactation=breast feeding
morning sickness=nausea and vomiting of pregnancy=nausea in pregnancy
pregnancy=gestation
pregnant woman=expectant mother=gravida
birth control=contraception=contraceptive
erectile dysfunction=impotence
womb=uterus
baby=infant=newborn=neonate
toddler=young child
child=kid
teenager=adolescent=teen
older people=older adult=elderly=older person=elderly people=old people
doctor=physician=medical doctor
patient=sufferer
participant=volunteer=study subject=trial participant=volunteer=study participant
windpipe=trachea
gullet=esophagus=oesophagus
collarbone=clavicle
kneecap=patella
shoulder blade=scapula
thigh bone=thighbone=femur
shinbone=tibia
breastbone=sternum
backbone=spinal column=vertebral column=spine
skull=cranium
belly=abdomen=tummy
armpit=axilla
big toe=hallux
lymph node=lymph gland
white blood cell=leukocyte=white cell
red blood cell=erythrocyte=red cell
platelet=thrombocyte
cancer=malignancy=malignant tumor=malignant neoplasm
tumor=neoplasm
skin cancer=cutaneous malignancy
spread of cancer=metastasis
ulcer=ulceration
blood poisoning=septicemia=sepsis
fever=pyrexia=high temperature=febrile illness
sweating=perspiration=diaphoresis=hidrosis
loss of appetite=appetite loss
malnutrition=undernutrition
vitamin c=ascorbic acid=ascorbate=l-ascorbic acid
vitamin a=retinol
vitamin b1=thiamine=thiamin
vitamin b2=riboflavin
vitamin b3=niacin=nicotinic acid
vitamin b6=pyridoxine
vitamin b9=folic acid=folate=folacin
vitamin b12=cobalamin=cyanocobalamin
vitamin d=calciferol
vitamin d3=cholecalciferol=colecalciferol
vitamin d2=ergocalciferol
vitamin e=tocopherol=alpha-tocopherol
vitamin k=phylloquinone
omega-3=omega-3 fatty acid=n-3 fatty acid=omega 3=fish oil fatty acid
table salt=sodium chloride
baking soda=sodium bicarbonate
acetaminophen=paracetamol=tylenol=apap
aspirin=acetylsalicylic acid
ibuprofen=advil=nurofen
adrenaline=epinephrine
noradrenaline=norepinephrine
albuterol=salbutamol
steroid drug=corticosteroid
nsaid=non-steroidal anti-inflammatory drug=nonsteroidal anti-inflammatory drug=nonsteroidal anti-inflammatory=non-steroidal anti-inflammatory
ssri=selective serotonin reuptake inhibitor
ppi=proton pump inhibitor
water pill=diuretic
sleeping pill=hypnotic drug=hypnotic=sleeping tablet=sleep medication
tranquilizer=anxiolytic=anti-anxiety drug
antidepressant=antidepressant drug=antidepressant medication
laxative=purgative
antacid=gastric antacid
fever reducer=antipyretic
cough medicine=antitussive=cough suppressant
drug=medicine=medication=medicament
over-the-counter=nonprescription=non-prescription=otc
injection=jab
vaccination=immunization=inoculation=vaccine
operation=surgery=surgical procedure=surgical operation
chemo=chemotherapy
radiotherapy=radiation therapy=radiation treatment
physical therapy=physiotherapy
talk therapy=psychotherapy=talking therapy
cognitive behavioral therapy=cbt=cognitive therapy
hormone replacement therapy=hrt=hormone therapy=menopausal hormone therapy
checkup=medical examination=health check
screening=screening test
x-ray=radiograph=roentgenogram
mri=magnetic resonance imaging
ct scan=computed tomography=cat scan
ultrasound=ultrasonography=sonography
electrocardiogram=ecg=ekg
side effect=adverse effect=adverse event=adverse reaction=adverse drug reaction=unwanted effect=undesirable effect=harmful effect=untoward effect
serious adverse event=serious side effect=severe adverse event=sae
usual care=standard care=routine care=conventional treatment=standard treatment=conventional therapy=conventional care=standard therapy=standard of care=treatment as usual=usual treatment=routine treatment
no treatment=waiting list=untreated=waiting-list control=waitlist=wait list=no intervention=waiting list control
control group=control arm=comparison group
randomized controlled trial=rct=randomized trial=randomized clinical trial=randomized controlled study=randomized study=randomised trial
double-blind=double blind=double-blinded=double-masked
systematic review=systematic literature review
meta-analysis=metaanalysis=pooled analysis
cohort study=prospective study=longitudinal study
observational study=epidemiological study
clinical trial=human trial=clinical study
animal study=animal experiment
guideline=clinical guideline=practice guideline
death=mortality=death rate=mortality rate
all-cause mortality=death from any cause=total mortality=overall mortality
life expectancy=longevity=lifespan=life span
risk=odds=likelihood=chance=probability
incidence=incidence rate
prevalence=prevalence rate
illness=disease=sickness=ailment
quality of life=qol=health-related quality of life=hrqol=life quality
wellbeing=well-being=wellness
efficacy=effectiveness
flare-up=flareup=exacerbation
sick leave=sickness absence
hospital stay=length of stay
hospital admission=hospitalization
emergency room=emergency department=accident and emergency
intensive care unit=icu=critical care unit
medication use=medication intake
dose=dosage
tablet=pill
under the skin=subcutaneous=hypodermic
by mouth=oral administration
into a vein=intravenous=iv
into a muscle=intramuscular
on the skin=topical=topically
free radical=reactive oxygen species
antioxidant capacity=antioxidant activity
gut bacteria=gut microbiota=gut microbiome=intestinal flora=gut flora=intestinal microbiota
good bacteria=probiotic=beneficial bacteria
germ=microbe=microorganism
dietary fiber=roughage=fiber
sweetener=sugar substitute=artificial sweetener
junk food=fast food
soda=soft drink=sugar-sweetened beverage=sugary drink
alcohol=ethanol=ethyl alcohol=alcoholic drink=alcoholic beverage
smoking=tobacco use=cigarette smoking=tobacco smoking
e-cigarette=electronic cigarette=vape=vaper
workout=physical exercise=exercise=physical activity
heart rate=pulse rate=pulse
grip strength=handgrip strength
sense of smell=olfaction
sense of taste=gustation
loss of smell=anosmia
eyesight=vision=visual acuity
strabismus=squint
lazy eye=amblyopia
heatstroke=heat stroke=sunstroke
food poisoning=foodborne illness
mad cow disease=bovine spongiform encephalopathy
stuttering=stammering
sleep apnea=obstructive sleep apnea
restless legs=restless leg syndrome=restless legs syndrome
motion sickness=travel sickness=seasickness=kinetosis
maize=corn
eggplant=aubergine
zucchini=courgette
peanut=groundnut
cilantro=coriander
chili=chilli pepper=chili pepper
traditional chinese medicine=tcm=chinese traditional medicine
alternative medicine=complementary medicine=complementary and alternative medicine=complementary therapy=alternative therapy
ayurvedic medicine=ayurveda
herbal medicine=herbal remedy=phytotherapy
western medicine=conventional medicine=orthodox medicine
cannabis=marijuana
cbd=cannabidiol
botox=botulinum toxin
sunscreen=sunblock=sun cream
moisturizer=emollient
feeling sick=nausea
family doctor=general practitioner=gp
mammogram=mammography=breast screening
tremor=trembling
sleep disorder=sleep disturbance
skin disease=skin condition=dermatosis
lung disease=respiratory disease=pulmonary disease
stretch mark=striae
bed rest=bedrest
interleukin=il
turmeric=curcuma=curcuma longa=curcuma domestica
main=principal=chief=major
ingredient=constituent=component
sitting still=sedentary behavior=sedentary time=sedentary lifestyle=prolonged sitting=sitting time=sitting for long
blood infection=bacteremia=bloodstream infection
fungal infection=mycosis=fungus infection
yeast infection=candidiasis=thrush=candida infection
weak immune system=weakened immune system=immunodeficiency=immunosuppression=lowered immunity=compromised immune system=immunocompromised=immunosuppressed=immunodeficient
rumbling tummy=rumbling stomach=borborygmus=borborygmi=stomach rumbling
time to fall asleep=sleep onset latency=sleep latency=sleep-onset latency
total sleep time=sleep duration=length of sleep
night sweat=sleep hyperhidrosis
waking at night=night waking=nocturnal awakening=nighttime awakening=wake after sleep onset
jet lag=jetlag
body clock=circadian rhythm=biological clock=internal clock
screen time=screen use=time on screen
eye strain=eyestrain=asthenopia=visual fatigue=digital eye strain=computer vision syndrome
dry eye=xerophthalmia=dry eye disease=keratoconjunctivitis sicca
cloudy lens=cataract
pressure in the eye=intraocular pressure=eye pressure
macular degeneration=age-related macular degeneration=amd
blurred vision=blurry vision=visual blurring
tooth enamel=dental enamel=enamel
mottled tooth=dental fluorosis=mottled enamel=tooth mottling
tooth loss=edentulism
bleeding gum=gingival bleeding
teeth grinding=tooth grinding=bruxism
teeth whitening=tooth whitening=tooth bleaching
tap water=drinking water
water fluoridation=fluoridated water=fluoride in water
belly fat=abdominal fat=visceral fat=abdominal obesity
waist size=waist circumference
calorie burn=energy expenditure=calorie expenditure
eating less=calorie restriction=caloric restriction=energy restriction
intermittent fasting=time-restricted eating=time-restricted feeding
ketogenic diet=keto diet=keto
low-carb diet=low-carbohydrate diet=carbohydrate restriction
blood vessel lining=endothelium
widening of blood vessel=vasodilation=vasodilatation
narrowing of blood vessel=vasoconstriction
hardened artery=atherosclerotic plaque
heart rhythm problem=heart rhythm disturbance=dysrhythmia
skipped beat=extrasystole=ectopic beat=premature beat
heart muscle disease=cardiomyopathy
leg swelling=peripheral edema
varicose vein=varicosity
poor circulation=peripheral artery disease=peripheral vascular disease=peripheral arterial disease
stroke caused by bleeding=hemorrhagic stroke=brain hemorrhage=intracerebral hemorrhage=brain bleed
stroke caused by a clot=ischemic stroke
fluid retention=water retention
thyroid hormone=thyroxine
stress hormone=cortisol
hunger hormone=ghrelin
love hormone=oxytocin
sleep hormone=melatonin
happy hormone=serotonin
female hormone=estrogen=oestrogen
male hormone=testosterone
growth hormone=somatotropin
insulin resistance=insulin insensitivity
natural painkiller=endorphin=endogenous opioid=natural opioid=endogenous opiate=endorphine
nerve cell=neuron=neurone
nerve signal=nerve impulse=action potential
brain chemical=neurotransmitter=chemical messenger
brain scan=neuroimaging=brain imaging
brain chemistry=neurochemistry=brain neurochemistry
brain fog=cognitive dysfunction=mental clouding
thinking skill=cognitive function=cognition=mental ability=cognitive ability=cognitive performance
hyperactivity=hyperkinesis
short attention span=inattention=inattentiveness
panic attack=panic disorder
anxiety=anxiousness
postnatal depression=postpartum depression
suicidal thought=suicidal ideation
mood swing=emotional lability
self-harm=self-injury=self injury
burnout=burn-out
eating disorder=disordered eating
binge eating=binge-eating disorder
autism=autism spectrum disorder=asd
learning disability=intellectual disability
developmental delay=delayed development
bladder control problem=overactive bladder
frequent urination=polyuria=urinary frequency
blood in the urine=hematuria
protein in the urine=proteinuria
enlarged prostate=benign prostatic hyperplasia=bph=prostate enlargement
sperm count=sperm concentration
low libido=loss of libido=reduced libido=low sex drive
infertility=subfertility
ivf=in vitro fertilization
polycystic ovary syndrome=pcos
inducing labor=labor induction=induction of labor=induced labor
high blood pressure in pregnancy=preeclampsia=pre-eclampsia
low birth weight=low birthweight
stillbirth=fetal death
crib death=sudden infant death syndrome=cot death=sids
formula milk=infant formula=baby formula
birth defect=congenital anomaly=congenital malformation=congenital abnormality
peeling skin=desquamation
dry skin=xerosis
sunburn=solar erythema
wrinkle=rhytide=skin wrinkling
skin aging=photoaging
mole=nevus
blister=bulla=vesicle
scar=cicatrix
wound healing=wound repair
hair removal=epilation=depilation
excess hair=hirsutism
bedsore=pressure ulcer=pressure sore=decubitus ulcer
nail fungus=onychomycosis
head louse=pediculosis
bunion=hallux valgus
heel pain=plantar fasciitis
carpal tunnel syndrome=median nerve compression
rotator cuff tear=rotator cuff injury
torn ligament=ligament rupture
muscle strain=pulled muscle=muscle tear
muscle cramp=muscle spasm
muscle loss=sarcopenia=muscle wasting=muscle atrophy
muscle strength=muscular strength
muscle mass=lean mass=lean body mass
delayed onset muscle soreness=doms
loss of balance=imbalance=balance disorder
numbness=hypoesthesia=loss of sensation
ringing in the ear=tinnitus=ringing ear
hoarseness=dysphonia=hoarse voice
difficulty swallowing=dysphagia=trouble swallowing
swollen tonsil=tonsillitis
swollen lymph node=lymphadenopathy=swollen gland
yellow skin=jaundice=icterus
scarring of the liver=cirrhosis=liver cirrhosis
inflamed pancreas=pancreatitis
leaky gut=intestinal permeability=gut permeability
gut lining=intestinal barrier=gut barrier=intestinal mucosa=intestinal epithelium=intestinal lining
milk sugar intolerance=lactose intolerance
gluten intolerance=celiac disease=coeliac disease
collapsed lung=pneumothorax=lung collapse
lung infection=pneumonia
airway lining=bronchial epithelium=airway epithelium
wheezing=wheeze
secondhand smoke=second-hand smoke=passive smoking=environmental tobacco smoke
air pollution=ambient pollution
heavy metal=toxic metal
lead poisoning=plumbism
sunlight=sun exposure=sunshine
ultraviolet light=ultraviolet radiation=uv light=uv radiation=ultraviolet ray=uv ray
radiation exposure=irradiation
mobile phone=cell phone=cellphone=smartphone
germ-killing=antimicrobial=antibacterial
antibiotic resistance=antimicrobial resistance
hand washing=hand hygiene=handwashing
face mask=facemask=surgical mask
booster=booster dose=booster shot
herd immunity=community immunity
painkiller overuse headache=medication overuse headache
numbing drug=local anesthetic=local anaesthetic
put under=general anesthesia=general anaesthetic
keyhole surgery=laparoscopic surgery=laparoscopy
hip replacement=hip arthroplasty
knee replacement=knee arthroplasty
blood test=blood work=laboratory blood test
blood pressure drug=antihypertensive=antihypertensive drug=blood pressure medication=blood pressure medicine
cholesterol-lowering drug=statin drug
diabetes drug=antidiabetic drug=glucose-lowering drug
weight-loss drug=anti-obesity drug=weight loss drug
seizure drug=anticonvulsant=antiepileptic=antiepileptic drug
allergy drug=antihistamine
stimulant medication=psychostimulant
drug interaction=medication interaction
liver breakdown=hepatic metabolism=liver metabolism
half life=elimination half-life
overdose=drug overdose
addiction=substance dependence=substance use disorder=drug dependence
heavy drinking=alcohol abuse=alcohol misuse=alcoholism=alcohol use disorder
hangover=veisalgia
meat-free diet=vegetarian diet
plant-based diet=vegan diet
whole grain=wholegrain
processed food=ultra-processed food
saturated fat=saturated fatty acid
trans fat=trans fatty acid
polyunsaturated fat=polyunsaturated fatty acid=pufa
added sugar=free sugar
green vegetable=leafy vegetable
dietary supplement=food supplement=nutritional supplement
placebo effect=placebo response=expectation effect
spontaneous recovery=natural recovery=natural history=regression to the mean
long-term effect=lasting effect=long term effect
first-line treatment=first line treatment=first choice treatment
add-on treatment=adjunct=adjunctive therapy=adjuvant treatment=adjunctive treatment
aftereffect=sequela
outlook=prognosis
dose-dependent=dose dependent=dose-response relationship
older age=advanced age=old age
water flosser=oral irrigator=water jet
flossing=interdental cleaning=floss=dental floss=string floss
flu jab=flu shot=flu vaccine=influenza vaccine=influenza vaccination=flu vaccination=influenza jab
sore arm=injection-site pain=injection site pain=pain at the injection site
meat eater=omnivore
kidney damage=nephrotoxicity=renal injury=kidney injury=renal toxicity
bladder wall=urothelium=uroepithelium
severe allergic reaction=anaphylaxis=anaphylactic reaction=anaphylactic shock
antibody=immunoglobulin
grow out of=outgrow
ear infection=otitis
bottle feeding=formula feeding=bottle-feeding
`

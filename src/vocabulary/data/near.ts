/**
 * Everyday words and the words of studies that speak of the same thing in many sentences without being synonyms, a row each.
 * A word may stand in several rows; "_" stands for a space. They count for less than words of one meaning.
 * Source: own compilation, after the heads of Roget's Thesaurus (1911, public domain) that health writing draws on.
 */
export const near = `
displace crowd oust supplant replace outcompete exclude
release secrete secretion discharge produce production synthesize synthesis make manufacture generate form formation
contain hold include comprise consist content
dilate dilation dilatation vasodilation relax relaxation widen
constrict constriction vasoconstriction tighten narrow
absorb uptake soak
metabolize metabolism degrade degradation digest digestion break
begin start onset commence initiate initiation launch introduce
quit stop cease discontinue withdraw withdrawal cessation
abstain abstinence avoid abstainer
relapse recur recurrence return comeback
license authorize approve approval register authorization permit
recommend recommendation advise advice suggest suggestion urge counsel guidance encourage
measure assess assessment test analyze analysis evaluate examine gauge check
originate origin root trace arise stem date
mention describe record account document
retain keep maintain maintenance remain stay persist preserve last
need require requirement must necessary necessity recommend recommendation
transmit pass send carry transfer convey conduct
signal message impulse communicate communication chat talk
insert insertion put place penetrate needle puncture stick
attach adhere adhesion bind binding stick
notice note feel perceive report describe detect
swallow ingest take consume eat
use user usage utilize employ try
seek consult visit attend care healthcare
limit restrict hamper hinder impair interfere disability disable difficulty trouble hard
sitting sedentary seated
stand standing upright
desk workstation
screen display device monitor
dark darkness night nocturnal overnight nighttime
bedtime evening
meal food eat diet dietary
drink beverage sip consume intake
adult grown-up
american us usa united_states
british uk britain great_britain united_kingdom
english england
european europe
australian australia
canadian canada
chinese china
japanese japan
worker employee staff workforce
practitioner therapist clinician professional provider physiotherapist
doctor clinician physician surgeon
expert specialist researcher investigator scientist academic author
artery vein vessel vascular vasculature endothelial
brain cerebral neural cortex cortical
nerve neuron neuronal neural
epithelium epithelial lining mucosa mucosal membrane barrier
airway bronchial bronchus respiratory lung
tooth dental enamel dentition
eye ocular vision visual retina retinal sight
gum gingival periodontal
teeth_whitening tooth_stain tooth_color
skin dermal cutaneous
skin_elasticity skin_hydration wrinkle skin_aging
dandruff scalp flaky itchy_scalp
immune immunity immunocompromised immunosuppressed immunological
bug germ pathogen bacterium lactobacillus microbe
chemical substance compound messenger molecule neurotransmitter neurohormone hormone
endorphin beta-endorphin enkephalin opioid opiate
mood feeling emotion emotional affect
idea notion concept theory belief hypothesis thought tradition doctrine
energy qi force vitality
norm standard usual rule routine default
cost price expense money spend spending saving save
danger hazard risk threat peril
benefit advantage gain edge superiority
effect impact influence consequence
amount quantity intake level dose volume
duration time period length
extra additional surplus more further
size magnitude extent
speed rate pace velocity
accuracy accurate error mistake precision
share proportion percentage fraction
temporary transient brief short-lived short-term
permanent lasting long-lasting durable persistent sustained lifelong
mild minor slight light
severe serious intense bad major
prolonged long extended lengthy
old elderly aged older
early premature
regular habitual daily routine
brisk vigorous strenuous intense intensive moderate-intensity
exercise activity movement physical training workout
walk step gait
weak weakened weakness frail
weight overweight obesity obese
calorie kilocalorie kcal energy
disc disk
wind gas flatulence
tummy stomach abdominal belly gut
rumble rumbling borborygmus
breathe breath respiration respiratory
sleepy sleepiness drowsy drowsiness
awake wakefulness awakening wake
child schoolchild pupil pediatric juvenile youngster
student pupil undergraduate
mother maternal
teenager adolescent youth
pill tablet capsule supplement
sedative tranquilizer sleeping_pill sedation
copper_bracelet magnet_therapy magnetic_bracelet
thyroxine levothyroxine thyroid_hormone
shot jab injection vaccination vaccine
checkup examination visit consultation appointment session
course series programme program regimen
session visit appointment treatment
cold chill
natural endogenous body's innate
artificial synthetic man-made
inside internal within
whole entire overall global total
poisoning toxicity intoxication overdose poison
cavity caries decay
plaque biofilm
stain fluorosis discoloration mottling
thin sparse
thick dense
dirty contaminated unclean
clean sterile sanitary hygienic
harm injury damage harmful toxicity lesion
inflammation inflammatory swelling cytokine
redden redness erythema flushing
stress strain distress tension psychological
worry anxiety anxious fear
sadness sad depression depressive
happy happiness wellbeing
calm relaxed relaxation soothe
energetic energized vigor vitality
focus attention concentration attentive concentrate
memory recall remember cognition cognitive
think thinking cognition cognitive mental memory_and_thinking_problems thinking_skill
learn learning
tired fatigue fatigued exhaustion weary
blurry blurred blur vision
salt sodium
sugar glucose sucrose
fat lipid fatty
oil lipid
fibre fiber roughage
raw uncooked unprocessed
plant botanical herbal herb
sun sunlight sunshine ultraviolet uv
light radiation illumination
trap retain capture
gun_death firearm_injury gun_violence firearm
choking airway_obstruction suffocation
lead_poisoning lead_pipe
wood_smoke wood_burner cooking_smoke
machine device equipment apparatus
home household domestic
community population public
country nation national
world worldwide global international
year annual annually yearly
month monthly
week weekly
day daily
hour hourly
point site spot location position
pathway channel path route duct
correct restore rebalance normalize repair
imbalance disturbance disorder
century ancient
climb stairs stair
chair seat
fast rapid quick
wise sensible advisable prudent
prove proof establish
survive viable alive survival
visible apparent noticeable evident
water fluid liquid drink
stone calculus
gum gingivitis periodontitis gingival
ringing sound noise
outside external outer
deep deeper depth penetration penetrate
ray radiation beam
vegetarian vegan meat-free
smell odor malodor scent aroma
ancient antiquity prehistoric
change drift mutate mutation
loud noise noisy
memory_loss amnesia memory cognition cognitive dementia
weight_gain obesity overweight
addictive addiction dependence dependency habit-forming
clever cleverer intelligence intelligent iq
tame domesticate domestication
outgrow resolve resolution remission
hereditary genetic inherited familial parent heredity
brace sleeve orthosis strapping splint knee_brace
laxative constipation constipated bowel_frequency stool
tracker wearable wristband watch smartwatch monitor actigraphy sleep_tracker wearable_device
white_matter_hyperintensity brain_aging
brain_volume brain_shrinkage hippocampus
memory_test cognition cognitive thinking_skill
wash rinse bathe bath
glasses spectacles eyeglasses lenses
outdoor outdoors outside daylight
quit abstinent abstinence abstain cessation
complaint symptom problem trouble issue discomfort
complaint disturbance upset problem adverse_event side_effect
gastrointestinal gastric stomach bowel gut intestinal digestive abdominal
elderly older aged senior old
care_home nursing_home residential institutionalized institutional institution
attach adhere adhesion cling stick sticking
repeat repetition recurrence recurrent relapse reinfection
shop store shelf market supermarket retail retailer
first earliest initial
city town municipality place
shrub bush
life lifetime lifelong live
invent invention devise design develop create creation dream_up
sore soreness irritation irritated irritate tender
pharmacist chemist druggist
die death dead fatal mortality kill
buy purchase
watch look view viewing gaze stare
blend mixture mix combination comprise
forecast projection project expect predict prediction
poor deprived deprivation disadvantaged poverty low-income
rich affluent wealthy
belief believe think hold assume
birth born delivery childbirth
enough sufficient adequate
lasting continuous constant nonstop around_the_clock
cover include enroll recruit
fracture break broken
laboratory lab vitro cultured culture
largest biggest greatest
halve half
episode case incidence attack bout onset
native wild indigenous
acidify acid acidity ph
chronic long-standing longstanding long-lasting persistent ongoing
woman female girl lady
man male boy gentleman
online internet internet-delivered internet-based digital web-based web computerized computerised virtual app app-based
in_person face-to-face face_to_face
sleep_well sleep_quality good_night's_sleep sound_sleep
insomnia poor_sleep sleep_disorder sleeplessness too_little_sleep waking_at_night
time_to_fall_asleep fall_asleep nod_off
memory_and_thinking_problems thinking_skill brain_health cognition cognitive
brain_health brain_function thinking_skill cognition
heart_disease coronary_heart_disease cardiovascular_disease
heart_health cardiovascular_disease heart_disease
low_mood depression sadness feel_low
happy happiness wellbeing life_satisfaction mood cheerful content
worry anxiety rumination worried
loneliness lonely isolated isolation
calm calmness relaxation relaxed anxiety_free
suicidal_thought suicidal_act suicidal suicidality
stress psychological_distress
attribute attributable blame due_to down_to
wear use usage user
fit fitness aerobic_fitness
encephalitis neuroinflammation brain_inflammation
subjective_cognitive_decline forgetfulness brain_fog memory_lapse
attention_span attention concentration focus
exercise_capacity aerobic_fitness fitness stamina endurance
muscle_damage muscle_breakdown muscle_protein_breakdown muscle_loss
muscle_growth muscle_mass muscle_bulk
strong strength muscle_strength power
steady balance stability loss_of_balance
sprain ligament_injury torn_ligament
mobility walking_ability physical_function ambulatory
trip fall falling stumble risk_of_falling
see sight vision acuity visual eyesight
hear hearing audition
listen listening hearing
taste flavor flavour palatability
swollen swelling edema puffy
blocked_nose congestion stuffiness stuffy
wheeze wheezing
breathe breathing breath respiratory
puff inhaler inhale inhalation
cough coughing phlegm
jab shot vaccination vaccine injection needle immunization
catch contract infected infection get
spread transmission transmit pass_on contagious
bug infection virus germ
poo stool bowel_habit defecation
pee urine urination urinary bladder waterworks
wet bedwetting incontinence leak leakage
loo toilet lavatory bathroom
bowel_cancer colorectal colon rectal
womb uterine uterus endometrial
pregnant pregnancy antenatal prenatal gestation obstetric expectant maternal
birth childbirth labor delivery perinatal intrapartum
newborn neonatal perinatal infant
breastfeed breastfeeding lactation nursing breast_milk
formula formula-fed bottle-fed bottle_feeding formula_milk
period menstrual menstruation
first_period puberty menarche
menopause menopausal postmenopausal climacteric after_the_menopause around_the_menopause
erection sexual_function
desire libido
knee kneecap patellofemoral
joint articular
stiff stiffness rigidity
worn wear_and_tear degenerative degeneration worn_knee osteoarthritis
bone skeletal osteoporosis
bone_loss osteopenia osteoporosis bone_density
backache back_pain low_back_pain spine lumbar
neck cervical cervicobrachial neck_pain
jaw temporomandibular mandible
foot podiatric plantar
hair scalp
nail ungual fingernail toenail
sunburn sun_damage sun_exposure
spot acne pimple blemish
dry dryness dry_skin dehydrated
cut wound laceration injury
heal healing closure recovery
scan imaging mri ct
blood_test biomarker laboratory
checkup screening health_check
operation surgery procedure surgical operative
keyhole laparoscopic arthroscopic minimally_invasive
anesthetic anesthesia sedation
hospital inpatient ward
surgery_visit doctor_visit consultation appointment
nurse nursing midwife
carer caregiver family
care_home care-home_resident nursing_home resident
employer company firm organization workplace
job work occupation employment occupational
boss manager supervisor management
commute commuting travel journey
car drive driving driver motor_vehicle
bike bicycle cycling cyclist cycle
lorry truck
school classroom pupil educational education
grade mark score attainment academic
teacher teaching staff educator
poor low-income deprived disadvantaged poverty
wage pay income salary earnings
tax levy duty
ban prohibit prohibition outlaw restriction
law legislation legal statutory regulation
rule requirement regulation must
package packet box label packaging
pollution pollutant polluted dirty_air air_pollution emission
fume exhaust smoke emission
diesel traffic exhaust vehicle
noise noisy loud sound decibel
heat hot heatwave high_temperature
cold cold_weather low_temperature winter
damp mold mould moisture humidity
water drinking_water tap_water fluid
salt sodium salt_intake
sugar sweet sugary sucrose glucose added_sugar
fat fatty saturated_fat lipid
meat beef pork red_meat processed_meat
fish seafood oily_fish
veg vegetable fruit_and_vegetables greens
bread grain cereal wholegrain whole_grain
snack snacking eat_between_meals
dinner supper evening_meal
lunch midday_meal
breakfast morning_meal
fast fasting intermittent_fasting time-restricted_eating
slim slimming weight_loss diet
hungry hunger appetite
full satiety fullness
drink drinking alcohol alcoholic drinker
drunk intoxicated intoxication
smoke smoking smoker cigarette tobacco
vape vaping e-cigarette vaper
puff inhale smoke vape
quit_smoking abstinence quit cessation quit_rate stop
cannabis thc cannabinoid marijuana
addict addiction dependence user
gamble gambling betting
dose amount strength level
twice double doubled twofold
half halve fifty_percent
week weekly fortnight
lifelong lifetime
short-term brief temporary
follow-up later long-term
dropout withdrawal attrition discontinuation stopped_treatment discontinue stop
stick adherence adhere compliance persist
tolerate tolerability tolerable tolerated well_tolerated
satisfied satisfaction pleased happy
cheap inexpensive cost low-cost
expensive costly cost
reliable accurate accuracy valid validity
miss missed false_negative undetected
die_of mortality death
live survival life_expectancy alive
outlive longevity survival live_longer
healthy health healthier well
sick ill illness disease unwell poorly
cure cured eradicate remission resolve resolution
flare flare-up exacerbation attack relapse
ease relief relieve alleviate
numb numbness anesthesia
itch itchy pruritus itching
swimming swimmer pool
sunscreen sun_cream spf
tan tanning suntan sunbed
mask face_mask respirator
glove gloves
soap hand_washing wash
test testing tested screening
gene genetic hereditary inherited familial
inherit hereditary genetic
ancestor evolution evolutionary
pet dog cat animal
dog canine pet
phone smartphone mobile handset
screen screen_time phone television computer
game gaming video_game
music musical song singing
sing singing choir
dance dancing
stretch stretching flexibility
lift lifting manual_handling
push press pressure
sit sitting sitting_still sedentary
nap napping siesta
dream dreaming nightmare
snore snoring
low-calorie_diet calorie_intake calorie
sting stinging burning dysuria
smell loss_of_smell sense_of_smell olfactory anosmia
taste loss_of_taste sense_of_taste ageusia dysgeusia
bleeding_gum gum_inflammation gum_disease
bone_loss bone_density brittle_bone_disease osteoporosis
palpitation flutter racing_heart
numb numbness tingling
tantrum behavior_problem misbehave behave behavior
talk speech language language_delay speak
school school_grades academic educational
fidget fidgety hyperactivity restless restlessness impulsiveness
forget forgetful forgetfulness memory memory_loss
hooked addicted addiction dependence
shrink shrinkage regression
noise_exposure noise noisy loud
traffic_fumes nitrogen_dioxide
traffic_fumes fine_particle
vegan vegan_diet plant-based_diet vegetarian vegetarian_diet
chiropractor chiropractic spinal_manipulation
prison incarceration jail prisoner
black asian ethnic ethnicity ethnic_minority
grandparent older_people
swelling fluid_retention
bee wasp sting venom
unemployed unemployment jobless
homeless homelessness
soldier veteran military army
run running jog jogging runner
relieve reliever relief
hurt injure injury harm injured
difficult difficulty hard struggle
occur occurrence happen incidence
respond responder response
accept acceptable acceptability
detect detection detectable find spot identify diagnose pick_up
teach teacher teaching educate education
personal personalize individual tailored individualized
consume consumer consumption intake
pharmacy pharmacist chemist
arthroscopic arthroscopy keyhole
laparoscopic laparoscopy keyhole
genome genomic gene genetic
comorbid comorbidity multimorbidity
eligible eligibility
warm warmth heat hot
transport transportation travel
recording record
employ employee employment employed
tend tendency
filter filtration cartridge hepa purify purifier purification clean cleaner cleaning
trap capture catch retain collect remove
machine device unit appliance apparatus
noise sound loud hum
switch_off turn_off stop
switch_on turn_on run operate
run operate operation running use
bout session episode
sign marker biomarker indicator
marker indicator predictor sign
predictor associated predict prognostic risk_factor associate
superior better outperform exceed
inferior worse
collar brace immobilization immobilize splint
brace splint orthosis support belt strap
belt lumbar_support brace back_brace
hose stocking sock
crash collision accident impact smash
crash collision road_accident rear-end_collision
cyclist rider bicycle bike
helmet headgear
truck lorry van
motorist driver car
pedestrian walker
ride riding cycle cycling
air airborne
breath breathe exhaled exhale
dust particle particulate
particle particulate soot pollution
smoke tobacco cigarette fume
pollen allergen allergic
allergic allergy sensitized sensitization allergen
mattress bedding pillow bed
cooker stove hob gas
plane airport aircraft flight
phone mobile smartphone handset device
app application digital online
worn_out exhausted burnout
wear_off wane fade decline diminish
wane waning fade decline
last persist continue endure linger remain
lasting linger persistent prolonged
start initial beginning onset
halt stop cease
skip miss omit avoid
cut_out avoid omit eliminate restrict
swap switch change replace substitute replacement
switch change transition
top_up booster supplement
add adding addition added adjunct plus combine
combine combined combination plus together
alone only solely monotherapy
share spread pass_on transmit
catch get contract infected acquire develop
work effective efficacy effectiveness useful helpful
fail ineffective useless failure
slow delay retard
speed accelerate hasten faster quicker
protect protective guard shield prevent
guard protect prevent
ward_off prevent protect
fight combat treat
tackle treat address manage manage
manage management control treat treatment
treat treatment therapy manage
calm soothe ease relax reassure
ease alleviate improve relieve lessen
trigger provoke induce cause set_off precipitate
spark trigger cause provoke
cause lead responsible blame produce due
link association associate tie connect correlate relation relationship
tie link association
relate link associate relationship
harm damage hurt injure adverse
damage destroy impair injure lesion
destroy kill eradicate
kill lethal fatal death
beat outperform superior
match equal equivalent comparable
rival match equivalent comparable
equal same similar equivalent identical alike
alike similar equal same
differ difference different distinct
vary variation differ heterogeneity
prefer preference favour favor
try attempt trial test
test trial trialled study
study trial research investigation
team researcher group
panel committee group task_force
agency authority regulator regulatory
government state national
watchdog regulator authority
charity foundation organization
firm company manufacturer maker
maker manufacturer company
sell sale market marketed
cheap affordable low-cost
free cost-free
pay cost price
spend expenditure cost
bill cost
own possess
store storage
fill refill
empty emptying
leak leakage spill
soak immerse immersion bath
chill cool cold cooling
cool cooling cold
warm warming heat
freeze frozen cryotherapy
burn burning scald
sting burning irritate
rub apply massage topical
apply application topical use
spray mist aerosol
drop drip eyedrop
swallow oral ingest
chew chewing gum
sip drink
bite bitten
suck sucking
blow blowing
sneeze sneezing
yawn yawning
sweat sweating perspiration
shake tremor shaking
twitch twitching spasm
tingle tingling
throb throbbing
cramp cramping spasm
swell swelling edema
bruise bruising hematoma
bleed bleeding hemorrhage
heal healing repair recovery
mend heal repair
recover recovery rehabilitation
rest resting inactivity
lie lying supine
bend flexion bending
twist rotation twisting
reach reaching
grip grasp handgrip
pull pulling traction
traction pull
leg limb lower-limb
arm limb upper-limb
face facial
neck cervical
chest thoracic breast
tummy belly abdomen
lumbar low_back spine back
spine spinal vertebra vertebral
muscle muscular skeletal
tendon tendinopathy
ligament sprain
nerve neural neuropathy
vein venous
kidney renal nephropathy
liver hepatic
heart cardiac coronary cardiovascular
lung pulmonary respiratory
stomach gastric
throat pharyngeal pharynx
nose nasal sinus
ear auditory hearing
womb uterine
breast mammary mammographic
prostate prostatic
baby infant newborn neonate infancy
newborn infant baby
toddler preschool
kid child children pediatric childhood
teen adolescent teenage youth
adult grown-up adulthood
senior elderly older
veteran soldier military
woman women female
family household parent
parent parental
household home family domestic
home residential house household
house home housing
room bedroom indoor
bedroom sleeping-room room
indoor inside home
street road
road traffic street
rural countryside
poor low-income deprived
participant volunteer subject people patient
volunteer participant
majority most
minority few
score scale rating index
rating score
reading measurement level
level concentration amount
measure measurement outcome
often frequency frequent
rarely rare uncommon
sometimes occasional
daily everyday
disability everyday_activities daily_activities activities_of_daily_living daily_living daily_tasks functional_limitation
nightly night
morning a.m.
decade ten-year
long-term prolonged chronic
short-term acute brief
brief short quick
intense intensive high-intensity vigorous hard
gentle light mild low-intensity
gradual graded progressive slow
sudden acute abrupt
supervise supervised supervision coached
coach trainer instructor
lesson class session course
class group course
advice counseling guidance education information
leaflet booklet brochure information
visit appointment session consultation
scan imaging mri
x-ray radiograph radiography imaging
operation surgery surgical
stitch suture
jab vaccine injection
tablet pill capsule
cream ointment gel lotion topical
drip infusion intravenous
patch transdermal
dose dosage dosing
placebo dummy sham inactive
dummy sham placebo inactive fake mock
usual standard routine conventional ordinary
ordinary normal regular standard conventional
untreated no_treatment control
comparison control comparator
leftover residual remaining
early_death mortality
last_longer prolonged duration
hospital hospitalization inpatient admission
emergency urgent acute
a&e emergency_room emergency_visit
fatigue muscle_fatigue
threshold tolerance sensitivity
pain_threshold pain_sensitivity
hearing_threshold hearing_loss
chocolate cocoa
tea green_tea
sweetened sugary sugar-sweetened
juice fruit_juice
grain cereal wholegrain
cranberry proanthocyanidin
omega-3 fish_oil
vitamin micronutrient
iron ferrous
fluoride fluoridated fluoridation
toothpaste dentifrice toothbrush
chemo chemotherapy
radiotherapy radiation
tumour tumor cancer
lump mass nodule
mole melanoma nevus
overdiagnosis overtreatment overdetection
weight bodyweight kilo kilogram pound
waist abdominal
obese obesity bmi
diabetic diabetes glycemic
glucose glycemic sugar
thyroid hypothyroid hypothyroidism
hormone hormonal endocrine
blood_pressure hypertension
hypertensive hypertension high_blood_pressure
cholesterol ldl lipid
clot thrombosis embolism
stroke cerebrovascular
arrhythmia fibrillation irregular_heartbeat
kidney_stone stone
sleep asleep slumber
nap doze
dream nightmare
night nighttime overnight
wake awakening awake
insomnia insomniac
mood emotional affective
anxious anxiety nervous nervousness
panic anxiety
trauma traumatic ptsd
grief bereaved bereavement
lonely loneliness
suicide suicidal self-harm
autistic autism
dementia alzheimer's_disease cognitive
seizure epilepsy epileptic convulsion
migraine headache
dizzy dizziness vertigo
faint fainting syncope
deaf deafness hearing_loss
blind blindness sight_loss
myopia short-sightedness
squint strabismus
hurt ache sore painful
indigenous aboriginal native
sham dummy placebo inactive fake mock sham_device sham_treatment sham_surgery sham_stimulation
active real genuine working verum
vinegar acetic_acid
shoe shod footwear trainers sandal boot
trainers shoe footwear running_shoe
barefoot unshod
ordinary usual standard conventional regular plain
tell told advise advised instruct inform
told advised recommended
afraid fear fearful phobia phobic scared
nerves nervous nervousness anxiety anxious
sniff smell inhale scent odor
smelly odor malodor body_odor breath
brake inhibit block
electric_shock ect electroconvulsive shock_treatment
detached dissociation dissociative
phone telephone call
friendship befriending friend companionship
elastic rubber resistance_band
muscle lean_mass muscle_mass lean_tissue
weights weight_training resistance strength_training resistance_training
gadget digital technology device screen
steady steadiness balance stability
supple flexible flexibility range_of_motion
stubborn hard-to-treat refractory treatment-resistant resistant
plant herb herbal
puffer inhaler inhaled
drowsy sedating sedation sedative sleepiness
dislocation dislocate
quieten quiet calm settle soothe
settle calm soothe relieve
saline salt_water saltwater salty seawater
rinse irrigation wash flush lavage
rinse mouthwash
official authority government agency
officials authority government agency
fit seizure convulsion febrile_seizure
send mail post mailed posted
mouthguard mandibular_advancement oral_appliance oral_device splint
snorer snoring snore
quitter quit abstinent abstinence abstainer
gamer gaming game player
sleeper sleep asleep
wearer wear user
dieter dieting diet
swimmer swimming swim
walker walking walk
cyclist cycling pedal pedalling
pedal pedalling cycling cycle
ride rode riding cycle cycling bicycle
meditator meditation meditate
vaper vaping
buyer buy purchase purchaser
sufferer patient
survivor survive survival
donor donation donate
carrier carry carriage
learner learn
earner earn income
spoonful teaspoon dose
swap replace substitute substitution
swapping replacing substitution replacement
catching infection acquire contract
upset disturb disrupt
rhythm heartbeat
flare-up exacerbation flare worsening attack
mist nebulized nebuliser aerosol spray
lamp light ultraviolet uvb phototherapy
bedtime sleep night
lung pulmonary
tonsil tonsillitis
adenoid adenotonsillectomy
womb intrauterine uterine
advisor adviser committee
advisers committee authority
guideline guidance recommendation advise recommend
recommend offer advise suggest
offer invite invitation provide
invite invitation offered
refuse decline reject turn_down
wait waiting delay deferred
immediate straight_away at_once early
settle_down resolve subside
tumble fall
dizzy_spell dizziness
pensioner older
spare avoid prevent
double twofold
triple threefold
tiny small minimal negligible
huge large great
enormous large
modest small slight moderate
noticeable clinically_important meaningful
worthwhile clinically_important meaningful
meaningful clinically_important relevant
harmless safe benign
risk-free safe
safe safety well-tolerated
deadly fatal lethal mortality
curable cure treatable
incurable terminal
preventable avoidable
needless unnecessary
pointless useless ineffective
worthless useless ineffective
miracle breakthrough
culprit cause responsible
key important main essential
vital essential important
crucial essential important
tie-in link
spain spanish spaniard
greece greek
egypt egyptian
netherlands dutch holland
denmark danish dane
sweden swedish swede
norway norwegian
finland finnish finn
germany german
france french
italy italian
india indian
korea korean
scotland scottish scot
wales welsh
ireland irish
brazil brazilian
israel israeli
iran iranian
turkey turkish
mexico mexican
switzerland swiss
poland polish
russia russian
belgium belgian
austria austrian
portugal portuguese
africa african
asia asian
thailand thai
pakistan pakistani
bangladesh bangladeshi
nigeria nigerian
kenya kenyan
taiwan taiwanese
nhs health_service
muslim ramadan
egg ovum
tooth_decay caries cavity
earache ear_infection otalgia
ears ear otitis
throat pharyngitis sore_throat
nose nasal rhinitis
runny_nose rhinorrhea rhinitis
sneezy sneezing rhinitis
itchy itching pruritus
eyes ocular
tear lacrimal
tears lacrimal
sight eyesight visual_acuity
glasses lens spectacles
tinted tint amber filter
laser lasik
ageing aging older
wrinkle photoaging
spf sunscreen
bald baldness hair_loss
period menstrual
pill oral_contraceptive
coil intrauterine
pregnant antenatal
labor birth
newborn neonate
dummy_for_babies pacifier soother
weaning solids complementary_food
sleepless insomnia
lie-in oversleeping
shift shiftwork rota
commuter commuting
cleaner cleaning
payout compensation
teenage adolescent
schoolgirl girl pupil
schoolboy boy pupil
gran older_woman
elderly_driver older_driver
carer dementia_carer
home_help care_worker
wheelchair disability
blind_people sight_loss
pump insulin_pump
trucker lorry_driver truck_driver lorry truck hgv
orange amber yellow tinted tint coloured
mist nebulised nebulizer nebulise aerosol spray vapor steam
spoonful teaspoonful tablespoonful teaspoon tablespoon spoon
breathing_pause apnea apnea-hypopnea_index hypopnea
awake alert wakefulness sleepiness daytime_sleepiness drowsiness drowsy
clears clear clearance cure eradicate eradication
fortnight two_weeks 14_days
decade ten_years 10_years
last duration persist lasting lasts endure length
lesson class course education instruction teaching training tuition talk lecture leaflet pamphlet booklet brochure workshop
cushion pillow bolster pad padding
enough adequate sufficient requirement adequacy sufficiency
target allowance reference_intake recommended_intake recommendation goal
split splitting divide divided dividing separate
guided supervised supervision led coached instructor therapist-led physiotherapist-led
walk walking walking_speed gait gait_speed pace
miss misses sensitivity false_negative undetected overlook missed
weight body_weight weight_loss lose_weight bmi body_mass_index slimming slim
weight body_weight weight_gain bmi body_mass_index fat fatter heavier
thin thinner slender underweight lean leanness
poor poorer low-income deprived deprivation disadvantaged poverty lower-income
rich richer affluent wealthy high-income better-off
bend bending bent flexion stoop stooping squat squatting crouch
upright straight bolt_upright erect
backrest back-rest seat_back reclined recline lean leaning lean_back
stay remain sit_still
crash collision accident smash
lift lifting handle handling manual_handling carry load
hoist lift_aid patient_hoist ceiling_hoist
claim compensation compensation_claim insurance_claim
install fit mount equip equipment
warehouse store depot retail stockroom
shop store retail supermarket pharmacy
uncomfortable discomfort hot
sideways lateral side
restrict restriction constrain constraint confine
heavy heavier load weight
choose pick prefer preference opt select choice
absorb absorption uptake bioavailability
anemia hemoglobin low_hemoglobin ferritin
iron_deficiency low_ferritin hypoferritinaemia depleted iron-depleted low_iron
slow-release controlled-release extended-release modified-release sustained-release prolonged-release
alternate-day every_other_day second_day
gastrointestinal stomach abdominal gut
clump clot clotting aggregation aggregate stick_together clumping coagulation
platelet blood_platelet thrombocyte
bedtime evening night before_bed
morning awakening breakfast wake on_waking
extra excess additional surplus added
benefit gain advantage merit payoff
heart_trouble heart_disease cardiovascular_disease cardiac_disease cardiovascular_event cardiac_event
cardiac_death cardiovascular_death coronary_death heart_death cardiovascular_mortality
heart_attack cardiac_event coronary_event
blood_thinner anticoagulant
bleed bleeding haemorrhage hemorrhage hemorrhagic
enjoy pleasure liking satisfaction prefer
noise sound loudness decibel quiet quieter
sneeze sneezy sneezing nasal_symptom runny_nose rhinorrhea congestion stuffy_nose blocked_nose
runny loose watery
sickness vomiting nausea sick
germ pathogen microbe infection bug
immune resistant resistance immunity
chemical insecticide pesticide pyrethroid solvent compound
net bed_net mosquito_net bednet
soaked treated impregnated dipped coated
saves save mortality death prevented averted
thick thickness dense density thicker
swab sample specimen self-sample kit
spot detect find pick_up diagnose discover identify reveal
overdiagnosis overdiagnose harmless_cancer never_troubled
dizziness light-headed giddy faint vertigo
aggressive aggression violence violent hostile
fear phobia phobic anxious anxiety dread
face confront exposure expose
stay_in stay_put remain
shake shake_off overcome beat recover remission recovery kick
problem trouble difficulty complaint
habit practice behaviour behavior routine
thought cognition thinking think mind memory
memory recall remembering forgetfulness forgetful
happy happier happiness wellbeing mood satisfaction life_satisfaction
sad sadness low_mood depressed depressive depression
stressed stress strain pressure tension
pupil student schoolchild learner classmate
grade mark exam score attainment achievement result
skip miss omit forgo pass_up
chatter talk conversation
hostile unfriendly
screen screen_time device phone
trip journey travel commute ride
rider cyclist user
mile kilometre kilometer distance
record register registered recorded log logged document
casualty injured patient victim wounded
hospital hospitalised admitted admission inpatient ward
emergency_department a_and_e casualty_department emergency_room emergency_attendance
compulsory mandatory obligatory law legal required enforced
ban prohibit outlaw forbid prohibition
rule law regulation legislation policy
minimum lower_limit least threshold lowest
maximum upper_limit ceiling highest most cap
growth increase rise expansion surge
reflect account explain attributable attribute accounted
forecast predict prediction prognosis
cost-effective value_for_money affordable
price cost spend spending expense bill money saving
wait delay postpone defer watchful_waiting
swap switch replace replacement substitute substitution exchange
own possess ownership have
share proportion percentage fraction part
tiny small minimal slight negligible
huge large big enormous vast massive
stubborn persistent resistant refractory treatment-resistant intractable
sudden acute abrupt rapid
severe serious grave bad major
steady stable constant consistent
burn expend expenditure energy_expenditure calorie
slow slowing slower slowdown decline
fast rapid quick speed quickly faster
fitness fit cardiorespiratory_fitness vo2max aerobic_capacity
muscle_loss sarcopenia loss_of_muscle muscle_wasting wasting muscle_mass
shrink shrinkage atrophy smaller volume
stiff stiffness flexible flexibility
gym fitness_centre health_club
jog jogging run running runner jogger
swim swimmer swimming pool
bone skeleton skeletal
tendon ligament tendinopathy
rash hives urticaria eruption
peel flake scale scaly flaking
redness erythema red flush
sunburn burn sun_exposure
eyesight vision sight acuity visual
short-sighted myopia short_sight nearsightedness
blink blinking blink_rate
glare brightness bright luminance
hearing hearing_loss deaf deafness
ear otitis earache otalgia
throat pharyngitis tonsil sore_throat
chest lung respiratory
wheeze wheezing asthma whistling
flare-up exacerbation flare attack
puff inhaler inhalation
quit abstinence cessation stop_smoking give_up
booze alcohol drinking drunk intoxicated intoxication sober sobriety
hangover veisalgia
sugar sucrose sweet
salt sodium sodium_intake
fibre fiber roughage bran wholegrain
meat red_meat beef pork processed_meat omnivore omnivorous meat-eater
vegan plant-based
fish oily_fish seafood salmon
bread cereal grain wheat
juice drink beverage cocktail
tea infusion brew
water tap_water plain_water
snack snacking eating_between_meals
fast fasting time-restricted intermittent_fasting
crave craving urge
hunger hungry appetite satiety fullness full
stomach_acid gastric_acid acid
heartburn reflux acid_reflux
bloat bloating distension flatulence wind
bowel_movement stool_frequency constipation
toilet urination defecation
wee urinate urination voiding micturition
leak leakage incontinence
bladder urinary
kidney renal
liver hepatic transaminase liver_enzyme
blood_sugar hba1c glucose glycaemia glycemic_control
low hypo hypoglycemia
insulin insulin_resistance insulin_sensitivity homa-ir
remission normal_blood_sugar reversal
swelling oedema edema puffy
lump mass tumor nodule
spread metastasis metastatic dissemination
tumour tumor cancer malignancy
mole naevus
operation surgery surgical operate procedure
scar scarring keloid
stitches suture wound_closure
jab injection shot inject
cream ointment gel topical
patch transdermal plaster
dummy_drink placebo_drink
sham dummy placebo fake pretend simulated
baby_weight birth_weight birthweight weighs_at_birth
expecting pregnant pregnancy expectant
womb uterus uterine
miscarriage pregnancy_loss
breastfeed breastfeeding lactation nursing
formula bottle bottle-fed infant_formula
first_birthday 12_months one_year
teen teenager adolescent youth
retired retirement older
lonely loneliness isolation isolated social_isolation
friend friendship social_contact companionship
partner spouse bed_partner
carer caregiver care_staff
volunteer volunteering
worker labourer labor operative
desk_job office_worker office_employee sedentary_work
shift shift_work night_work rota
boss manager employer supervisor
injury hurt trauma wound
fall tumble slip trip
bruise contusion
concussion brain_injury head_knock
skull cranial cranium head
shoulder rotator_cuff
elbow epicondylitis
wrist carpal
foot heel plantar
sole insole orthotic shoe
footwear shoe trainer
cramp spasm
shake tremor
fit seizure convulsion epileptic
memory_loss forgetting amnesia
confused confusion delirium
nightmare bad_dream
nap napping daytime_sleep
wake wake_up awakening
doze drowsy drowsiness
relax relaxation calm
worry anxiety rumination
panic panic_attack
hrt oestradiol estradiol oestrogen estrogen
leg_swelling calf_volume leg_volume ankle_circumference oedema edema
poor_circulation vascular_insufficiency ischaemia ischemia
chest_pain angina
wound_healing re-epithelialisation reepithelialization wound_closure healing
skin_thinning skin_atrophy
sunburn erythema red_skin redness
osteopath manual_therapy osteopathy
crutch walking_aid walking_frame
plaster_cast cast immobilisation immobilization
cannabis thc cbd tetrahydrocannabinol cannabidiol cannabinoid
clumsiness coordination motor_skill
weaning complementary_feeding solid_food
superbug antibiotic_resistance resistant_organism resistant_bacteria
resistance resistant
snoring sleep_apnea
blood_test serum plasma
stitches suture perineal_repair
snot mucus nasal_secretion nasal_discharge discharge secretion
thick purulent discoloured discolored
quicker_recovery time_to_resolution recovery resolution resolve recover gone
gone resolved resolution free_of_symptoms cleared
swab culture specimen
rinse irrigation lavage wash_out
early-stage_cancer localised_tumour localized_tumor early_cancer
floater vitreous_opacity
croup laryngotracheitis laryngotracheobronchitis
pneumonia lower_respiratory_tract_infection chest_infection
long_covid post-acute_sequelae post-covid_condition
worm helminth roundworm hookworm
hiv antiretroviral_therapy antiretroviral_treatment
labour_pain labor_pain analgesia_in_labour epidural neuraxial_analgesia epidural_analgesia
waterbirth water_birth water_immersion birthing_pool
induction labour_induction induced_labour
teething tooth_eruption
underweight low_body_mass_index
vitamin_tablet multivitamin vitamin_supplement
iron_level ferritin iron_store iron_status
garlic allium_sativum
ginger zingiber_officinale
acupressure_band p6_stimulation wrist_band acupressure
massage soft-tissue_manipulation soft-tissue_therapy
tai_chi taijiquan taiji
pilates motor_control_exercise core_exercise
swimming aquatic_exercise water_exercise hydrotherapy
gardening horticultural_therapy horticulture
fumes exhaust nitrogen_dioxide traffic_pollution
jet_lag circadian_misalignment body_clock
tracker wearable_device wearable activity_monitor pedometer
helpline telephone_counselling telephone_support phone_line
seat_belt restraint_use car_restraint
drowning submersion_injury
choking foreign_body_aspiration
coeliac_disease celiac_disease gluten-sensitive_enteropathy
appendicitis appendicectomy appendectomy
pacemaker cardiac_pacing
stent percutaneous_coronary_intervention angioplasty
sickle_cell haemoglobinopathy hemoglobinopathy
gout hyperuricaemia hyperuricemia uric_acid
wrinkle photoageing photoaging skin_ageing
lip_filler hyaluronic_acid_injection dermal_filler
tracker wearable wearable_device wristband smartwatch watch band sleep_tracker sleep-tracking sleep_monitor activity_tracker wrist_device track tracking monitor monitoring
brace orthosis sleeve knee_brace knee_orthosis strap
gene genetic inherit inherited inheritance hereditary heritable heritability familial runs_in_the_family
shut closed close closure
outdoor_play playing_outside time_outdoors outdoors outdoor outside
fuzzy blurred blurry blur blurring blurred_vision
hand_out prescribe prescription prescribing dispense
family_doctor general_practice gp practitioner
false_alarm false_positive specificity
catch detect detection sensitivity notice pick_up
fixation obsession preoccupation obsessive preoccupied
rash dermatitis skin_irritation
rig rigged fake sham
finish complete completion completed
long_run long-term long_term follow-up in_the_long_run
align alignment realign misalignment
hill incline slope uphill
contagious infectious catching transmissible communicable contagion
mosquito_borne vector_borne insect_borne tick_borne
narrow narrowed narrowing stenosis stricture
leaky leak regurgitation insufficiency
radiotherapy irradiation radiation_therapy
anti-inflammatory inflammation
salt sodium_chloride sodium
curcumin turmeric
dark_chocolate cocoa cocoa_flavanol chocolate
antibiotic antibacterial antimicrobial
weak_heart reduced_ejection_fraction heart_failure
racing_heart tachycardia palpitation
bounce_back resilience resilient
city urban town urbanization
village rural countryside rural_area
workplace worksite at_work job
consultant specialist attending_physician
discharge discharged sent_home leaving_hospital
hospital_stay hospitalization length_of_stay admission
face_to_face in_person
widow widowed bereaved bereavement grieving
therapist psychotherapist counselor psychologist
therapy psychotherapy talk_therapy counseling
metabolism metabolic_rate resting_energy_expenditure energy_expenditure
flexible_sigmoidoscopy colonoscopy bowel_screening
mutation variant gene_variant genetic_variant
cancer_coming_back recurrence relapse recurrent
fermented ferment fermentation
crash_diet very_low-calorie_diet
dose amount milligram quantity
`

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
skin dermal cutaneous
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
think cognition cognitive mental
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
`

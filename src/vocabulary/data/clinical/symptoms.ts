/**
 * Symptoms and signs: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const symptoms = `
# pain
pain relief=analgesia=pain reduction=relief of pain=reduction in pain
constant pain=persistent pain=chronic pain=long-term pain=long-lasting pain=ongoing pain=longstanding pain=lasting pain=pain that lasts=pain that does not go away
aches and pains=musculoskeletal pain=muscle and joint pain=joint and muscle pain=musculoskeletal symptom=musculoskeletal complaint=bodily pain
stomach cramp=abdominal cramp=abdominal cramping=stomach cramps=tummy cramp=belly cramp
pain during sex=dyspareunia=painful sex=painful intercourse=sex that hurts
pain when passing urine=dysuria=painful urination=pain on urination=burning when urinating=pain when peeing=burning urine=stings to pee=burning when you pee=hurts to pee=stings when you pee=burning pee=stinging when weeing=burning when peeing=pain when weeing=burning when passing urine=stinging when peeing=painful peeing
pain after surgery=postoperative pain=post-operative pain=postsurgical pain=pain after an operation
phantom pain=phantom limb pain
# general
tiredness=fatigue=exhaustion=feeling tired=feel tired=lack of energy=low energy=lethargy=feel exhausted=worn out=feel drained
generally unwell=malaise=feeling unwell=feel unwell=under the weather=feeling poorly
fever=pyrexia=high temperature=febrile illness=run a temperature=raised temperature
shivering=rigors=chills and shivering
sweating=perspiration=diaphoresis=hidrosis
heavy sweating=hyperhidrosis=excessive sweating
loss of appetite=appetite loss=poor appetite=off one's food=off their food=lost appetite=decreased appetite
feeling full=satiety=fullness=feel full=feel fuller=feeling of fullness
thirst=feeling thirsty
dehydration=loss of body fluid=lack of fluid=hypohydration=fluid loss=being dehydrated=dehydrated
swelling=edema=puffiness=oedematous swelling
leg swelling=peripheral edema=swollen ankle=ankle swelling=swollen leg=swollen foot=ankle edema=leg edema
fluid retention=water retention
muscle weakness=loss of strength=muscular weakness=reduced muscle strength=weak muscle=loss of muscle strength=strength loss=muscle strength loss
dizziness=lightheadedness=light-headedness=giddiness=feeling dizzy=feel dizzy
spinning sensation=vertigo=spinning feeling=feeling that the room is spinning=room spinning=spinning room
fainting=syncope=faint=blackout=loss of consciousness=passing out=fainting fit=fainting spell=vasovagal syncope=pass out from standing=black out
loss of balance=imbalance=balance disorder=unsteadiness=balance problem=poor balance=postural instability=wobbly=wobbly on the feet=unsteady on the feet=unsteady=impaired balance=balance impairment=wobbliness=wobbly on feet=unsteady gait=gait instability
numbness=hypoesthesia=loss of sensation=loss of feeling
tingling=paresthesia=pins and needles=prickling
itch=pruritus=itching=itchiness=itchy skin
lump=nodule
unwanted weight loss=unintentional weight loss=unexplained weight loss=unintended weight loss=losing weight without trying
lack of symptoms=asymptomatic=symptom-free=without symptoms=no symptoms=free of symptoms
flare-up=flareup=exacerbation=acute exacerbation=disease flare=symptom flare
hot flash=hot flush=vasomotor symptom=hot flushes and night sweats=flushing in menopause=menopausal flush=hot flushes=menopausal hot flash
night sweat=sleep hyperhidrosis
chest pain=thoracic pain
motion sickness=travel sickness=seasickness=kinetosis=sea sickness=car sickness=carsickness
head wound=scalp laceration
black eye=periorbital hematoma
pain sensitivity=sensitivity to pain=pain hypersensitivity=hyperalgesia
central sensitization=oversensitive pain system
conditioned pain modulation=endogenous pain inhibition=descending pain inhibition
fear of movement=kinesiophobia=fear avoidance
post-exertional malaise=crash after exertion=crash after activity=worse after exertion
chills=feeling of cold
fluid in the belly=ascites=abdominal fluid
memory lapse=forgetfulness=absent-mindedness
clumsiness=poor coordination
restlessness=fidgeting
sore feet=aching feet
throbbing pain=pulsating pain
stabbing pain=sharp pain
dull pain=aching pain
burning pain=burning sensation
`

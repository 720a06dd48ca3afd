/**
 * Thinking, nerves and sleep: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const brainAndNerves = `
# thinking and memory
memory and thinking problems=cognitive impairment=cognitive decline=memory problem=thinking problem=loss of thinking skill=memory and thinking decline=mental decline=cognitive deterioration=decline in thinking=loss of mental sharpness=decline in memory=decline in cognition=problem with memory and thinking=memory decline=failing memory
thinking skill=cognitive function=cognition=mental ability=cognitive ability=cognitive performance=thinking and memory=memory and thinking=mental sharpness=sharp mind=mental function=brain power=brainpower=mental performance=cognitive health=thinking ability=minds sharp=stay sharp=mind sharp=cognitive skill=mind stay sharp=keep the mind sharp=brain stay sharp=mind stays sharp
early memory loss=mild cognitive impairment=mci=mild memory loss=mild memory problem=mild cognitive decline
brain fog=cognitive dysfunction=mental clouding=foggy thinking=fuzzy thinking
brain training=cognitive training=mental training=brain game=brain exercise
planning skill=executive function=executive functioning=planning and self-control=planning and organization=self-control=inhibitory control=mental flexibility=cognitive flexibility
short-term memory=working memory=holding things in mind
thinking speed=processing speed=speed of thought=mental speed=speed of processing=information processing speed
dementia=senile dementia=major neurocognitive disorder
delirium=acute confusion=confusional state=sudden confusion=acute confusional state=confusion in hospital patients=confusion in hospital
memory loss=amnesia=losing memory
alzheimer's disease=alzheimer disease=alzheimer's=alzheimers=senile dementia of the alzheimer type
brain shrinkage=brain atrophy=shrinking brain=loss of brain volume=cerebral atrophy
iq=intelligence quotient=intelligence score=intelligence=general cognitive ability=general intelligence=cognitive ability score
# disorders
epilepsy=seizure disorder
seizure=convulsion=epileptic seizure=epileptic fit=fit in epilepsy=epilepsy attack
fever fit=febrile seizure=febrile convulsion
headache=cephalalgia=cephalgia=sore head=headaches
migraine=migraine headache=hemicrania=migraine attack
tension headache=tension-type headache
headache days=headache frequency=days with headache
migraine days=monthly migraine days=migraine frequency=days with migraine
painkiller overuse headache=medication overuse headache=rebound headache=painkiller headache=medication-overuse headache=headache from painkillers=analgesic overuse headache
concussion=mild traumatic brain injury=mild head injury=minor head injury=head knock=bang on the head=bump on the head=knock to the head=mild brain injury
brain injury=head injury=traumatic brain injury=head trauma=brain damage=blow to the head=neurological injury=neurologic injury=acquired brain injury=tbi
inflamed brain=encephalitis=inflammation of the brain=brain inflammation=brain infection
meningitis=inflammation of the lining of the brain=inflammation of the meninges=brain lining inflammation=inflammation of the brain lining
water on the brain=hydrocephalus
motor neurone disease=amyotrophic lateral sclerosis=motor neuron disease=lou gehrig's disease=mnd=als
facial palsy=bell's palsy=facial paralysis=facial droop=facial weakness=drooping face
paralysis=palsy=plegia=paralyzed=being paralyzed
nerve pain=neuralgia=neuropathic pain=shooting nerve pain
nerve damage=neuropathy=nerve injury=peripheral neuropathy=nerve damage in hands and feet=polyneuropathy=damaged nerve=nerve damage in the feet=damage to the nerves
tremor=trembling=shaking hand=shakiness=hand tremor=shaky hand=trembling hand=essential tremor
swallowing problem=dysphagia=difficulty swallowing=trouble swallowing=food getting stuck=swallowing difficulty
speech problem=aphasia=loss of speech=language impairment=trouble speaking after stroke=language difficulty after stroke=trouble finding words
coma=unconsciousness
spinal cord injury=injury to the spinal cord
# sleep
insomnia=sleeplessness=trouble sleeping=difficulty sleeping=cannot sleep=inability to sleep=trouble falling asleep=difficulty falling asleep=insomnia symptom=lie awake=unable to sleep
poor sleep=poor sleep quality=bad sleep=sleep badly=sleep poorly=badly slept=broken sleep=sleep disruption=fragmented sleep=restless sleep=sleep fragmentation=interrupted sleep=disturbed sleep=disrupted sleep
time to fall asleep=sleep onset latency=sleep latency=sleep-onset latency=time it takes to fall asleep=time taken to fall asleep=how fast people fall asleep=time to get to sleep=how quickly people fall asleep=taking a long time to fall asleep
total sleep time=sleep duration=length of sleep=hours of sleep=amount of sleep=time asleep=sleep longer=sleep length=hours slept=how long people sleep=total sleep duration
too little sleep=sleep deprivation=lack of sleep=short sleep=sleep loss=insufficient sleep=not enough sleep=short sleep duration=sleep restriction=going without sleep=missed sleep=sleeplessness from work
waking at night=night waking=nocturnal awakening=nighttime awakening=wake after sleep onset=waking up at night=wake up during the night=awake during the night=night-time waking=wake in the night
share of time in bed asleep=sleep efficiency
deep sleep=slow-wave sleep=slow wave sleep
dream sleep=rem sleep=rapid eye movement sleep
sleepiness=drowsiness=somnolence=grogginess=feel sleepy=feeling drowsy
daytime sleepiness=excessive daytime sleepiness=sleepy during the day=daytime tiredness=sleepy in the day=hypersomnolence
sleep apnea=obstructive sleep apnea=sleep apnoea=osa=breathing stops during sleep=stopping breathing in sleep=sleep-disordered breathing=pauses in breathing during sleep=obstructive sleep apnea syndrome
sleep apnea mask=continuous positive airway pressure=cpap=cpap mask=cpap machine=positive airway pressure device=positive airway pressure=cpap therapy=sleep apnoea machine
snoring=snore=snore loudly
nightmare=bad dream=nightmare disorder
sleepwalking=somnambulism
sleep habits=sleep hygiene=bedtime routine=good sleep habits=sleep hygiene advice=healthy sleep habits
nap=daytime sleep=daytime nap=power nap=nap at work=nap on shift=scheduled nap=napping=afternoon nap=siesta
alertness=wakefulness=feel alert
sleep disorder=sleep disturbance=trouble with sleep=sleep complaint
night owl=evening type=evening chronotype=late chronotype=evening person
early bird=morning type=morning chronotype=early riser=lark=morning person
shaking palsy=parkinson's disease=parkinsonism=parkinson disease=parkinson's=parkinson disease dementia
stuttering=stammering=stammer=stutter
restless legs=restless leg syndrome=restless legs syndrome=willis-ekbom disease=twitchy legs at night
jet lag=jetlag=circadian desynchrony=circadian misalignment=circadian disruption=body clock disruption=disrupted body clock
body clock=circadian rhythm=biological clock=internal clock=circadian clock=internal body clock=circadian system=circadian rhythms
happy hormone=serotonin
natural painkiller=endorphin=endogenous opioid=natural opioid=endogenous opiate=endorphine
nerve cell=neuron=neurone=brain cell=brain neuron
nerve signal=nerve impulse=action potential
brain chemical=neurotransmitter=chemical messenger
brain chemistry=neurochemistry=brain neurochemistry
alzheimer drug=dementia drug=alzheimer's drug=anti-dementia drug=alzheimer's medicine=drug for dementia
cholinesterase inhibitor=acetylcholinesterase inhibitor
amyloid-clearing drug=anti-amyloid monoclonal antibody=anti-amyloid antibody=amyloid drug=anti-amyloid drug=amyloid antibody
frontotemporal dementia=pick's disease
brain plaque=amyloid plaque=amyloid beta=beta-amyloid=sticky brain protein=amyloid protein=amyloid-beta=amyloid deposit=amyloid plaques=brain amyloid
sundowning=evening confusion
crossword=crossword puzzle=brain teaser
guillain-barre syndrome=ascending paralysis=guillain-barre
facial nerve pain=trigeminal neuralgia
migraine with warning signs=migraine with aura=visual aura=classic migraine
migraine antibody=cgrp antibody=anti-cgrp=erenumab injection=migraine jab=cgrp monoclonal antibody=cgrp inhibitor=calcitonin gene-related peptide antibody=migraine injection
nerve conduction test=electromyography
spinal tap=lumbar puncture
brain bleed after injury=subdural hematoma=blood clot around the brain=bleed under the skull=subdural hemorrhage
loss of consciousness after a blow=knocked out
post-concussion symptoms=postconcussion syndrome=persistent concussion symptoms
repeated head blows=chronic traumatic encephalopathy=cte=boxer's brain=punch-drunk=dementia pugilistica=punch-drunk syndrome
vegetative state=disorder of consciousness=unresponsive wakefulness syndrome=persistent vegetative state
social jet lag=weekend sleep shift
catch-up sleep=weekend lie-in=recovery sleep
oversleeping=long sleep=sleeping too long=hypersomnia=oversleeping disorder=sleeping too much
sleep tracker=sleep app=wearable sleep monitor=actigraphy=wrist-worn sleep tracker=wrist sleep monitor=sleep-tracking device=sleep-tracking watch=sleep monitor=sleep wearable=wearable sleep tracker=sleep-tracking app
sleep study=polysomnography=sleep laboratory=sleep lab test=sleep study in a lab=overnight sleep test=sleep lab study
acting out dreams=rem sleep behavior disorder
teeth grinding at night=sleep bruxism=teeth grinding in sleep
mattress=sleeping surface
alarm clock=snooze button
vascular dementia=multi-infarct dementia=dementia after stroke=vascular cognitive impairment
dementia with lewy bodies=lewy body dementia
subjective cognitive decline=subjective cognitive impairment=worried about own memory=subjective memory complaint=memory complaint=worry about memory=self-reported memory problem
episodic memory=remembering events=memory for events=autobiographical memory
delayed recall=verbal memory=word recall=word list recall
verbal fluency=word finding
long-term memory=long term memory
spatial memory=spatial navigation=sense of direction
mentally stimulating activity=cognitively stimulating activity=crosswords and puzzles=cognitive leisure activity=mentally challenging activity=mental stimulation=brain-stimulating activity=cognitive stimulation=puzzles and games
cognitive reserve=brain reserve
memory test=mini-mental state examination=mmse=cognitive test=cognitive screening test=montreal cognitive assessment=moca=memory testing
tau tangle=brain tangle=neurofibrillary tangle=tau protein=tau
alzheimer's blood test=plasma p-tau217=p-tau217=phosphorylated tau=blood test for alzheimer's
donanemab=kisunla
aducanumab=aduhelm
alzheimer's gene=apoe4=apolipoprotein e epsilon 4=apoe e4=apoe ε4=apoe-ε4
amyloid-related imaging abnormality=brain swelling on alzheimer's drug=brain swelling or bleeding on amyloid drugs
brain volume=brain size=gray matter volume=cerebral volume
hippocampus=memory center of the brain=memory centre of the brain=brain's memory center=hippocampal volume
white matter hyperintensity=white matter lesion=white spots on brain scan=white matter disease=small vessel disease=cerebral small vessel disease
functional magnetic resonance imaging=fmri=functional mri=functional brain scan=functional brain imaging
cerebrospinal fluid=csf=spinal fluid=fluid around the brain
brain health=neurological health=health of the brain
brain connectivity=brain wiring=neuronal connectivity=functional connectivity=brain connection=connections in the brain
neuroplasticity=brain plasticity=neural plasticity=the brain's ability to change=rewiring of the brain
neurogenesis=growing new brain cells=new brain cell=birth of new neurons=growth of new brain cells
neuroinflammation=brain inflammation in disease
brain-derived neurotrophic factor=bdnf
blood-brain barrier=blood brain barrier
brain blood flow=cerebral blood flow=cerebral perfusion=blood flow to the brain=blood supply to the brain
parkinson's tremor=parkinson's shakes=parkinsonian tremor
slow movement=bradykinesia=slowness of movement=hypokinesia
dyskinesia=jerky movement=involuntary movement=uncontrolled movement=jerking movement
freezing of gait=freezing while walking=gait freezing
deep brain stimulation=dbs=brain pacemaker=electrodes in the brain
parkinson's drug=antiparkinsonian medication=antiparkinsonian drug=parkinson's medicine=parkinson's medication
dopamine agonist=pramipexole=ropinirole=rotigotine
spinal muscular atrophy=sma type 1
muscle-nerve disease=neuromuscular disease
myasthenia gravis=myasthenia
huntington's disease=huntington disease=huntington's chorea=huntington's
dystonia=muscle dystonia
ataxia=cerebellar ataxia
migraine without aura=common migraine
migraine aura=visual disturbance before migraine=flashing lights before a migraine=scintillating scotoma
vestibular migraine=dizzy migraine
chronic migraine=constant migraine
calcitonin gene-related peptide=cgrp
gepant=rimegepant=ubrogepant=atogepant=cgrp receptor antagonist
migraine prevention=migraine prophylaxis=preventive migraine treatment=migraine preventive=prevent migraines
cluster headache=suicide headache
ice cream headache=brain freeze=cold-stimulus headache
hangover headache=alcohol-induced headache
tonic-clonic seizure=grand mal seizure=grand mal=generalized tonic-clonic seizure=major seizure
absence seizure=petit mal=petit mal seizure
focal seizure=partial seizure
status epilepticus=prolonged seizure=seizure that does not stop
sudden death in epilepsy=sudep=sudden unexpected death in epilepsy
seizure-free=freedom from seizures=seizure freedom=free of seizures=no more seizures=without seizures
seizure control=seizure frequency=number of seizures
drug-resistant epilepsy=refractory epilepsy=intractable epilepsy=hard-to-treat epilepsy=medically refractory epilepsy
functional seizure=non-epileptic seizure=psychogenic non-epileptic seizure=pseudoseizure=dissociative seizure
functional neurological disorder=conversion disorder=functional neurological symptom disorder
vagus nerve stimulation=vagal nerve stimulation=vagus nerve stimulator=vns
heading the ball=soccer heading=football heading=ball heading
brain swelling=cerebral edema=swelling of the brain
raised pressure in the skull=raised intracranial pressure=intracranial hypertension=high intracranial pressure=intracranial pressure
idiopathic intracranial hypertension=pseudotumor cerebri
brain aneurysm=cerebral aneurysm=intracranial aneurysm
subarachnoid hemorrhage=subarachnoid bleed=bleeding around the brain
hemiparesis=weakness on one side=one-sided weakness=weakness of one side of the body=weakness down one side
paraplegia=paralyzed legs=paralysis of the legs=paralyzed from the waist down
quadriplegia=tetraplegia=paralyzed from the neck down
dysarthria=slurred speech=slurring
spatial neglect=hemispatial neglect=neglect of one side
locked-in syndrome=pseudocoma
brain death=brain dead
myelopathy=spinal cord compression=cervical myelopathy
encephalopathy=brain disease
mad cow disease in humans=variant creutzfeldt-jakob disease=creutzfeldt-jakob disease=prion disease=cjd
brain-computer interface=brain-computer implant=brain implant=neural interface=brain chip
recovery after stroke=functional outcome after stroke=stroke recovery=functional recovery after stroke=recovery from stroke
stroke rehabilitation=rehabilitation after stroke=stroke rehab=recovery therapy after stroke
independent after stroke=modified rankin scale
brain clot treatment=thrombolysis for ischemic stroke=clot-busting for stroke
constraint-induced movement therapy=constraint-induced therapy=forced use of the weak arm
mirror therapy=mirror box
transcranial direct current stimulation=tdcs=electrical brain stimulation=weak electric current to the brain
brain stimulation=neuromodulation=neurostimulation=non-invasive brain stimulation
neurodegenerative disease=neurodegeneration=neurodegenerative disorder=loss of brain cells=brain degeneration
brain aging=brain ageing=cognitive aging=aging brain=aging of the brain
dementia care=care of people with dementia
wandering=getting lost in dementia
behavioral symptoms of dementia=agitation in dementia=behavioral and psychological symptoms of dementia=neuropsychiatric symptom
nerve stimulation=electrical nerve stimulation therapy
occipital nerve block=greater occipital nerve block
sensory processing=sensory sensitivity=sensory overload
synapse=nerve connection=synaptic connection=connections between neurons
myelin=nerve sheath=myelin sheath
autonomic dysfunction=dysautonomia=autonomic neuropathy
postural tachycardia syndrome=pots syndrome=postural orthostatic tachycardia syndrome=racing heart on standing
narcolepsy=sleep attack=falling asleep suddenly in the day=sleep attacks
sleep paralysis=unable to move on waking=waking unable to move
night terror=sleep terror=pavor nocturnus
melatonin receptor agonist=ramelteon
orexin antagonist=orexin receptor antagonist=daridorexant=suvorexant=lemborexant=belsomra=daridorexant tablet
z-drug=z drug=nonbenzodiazepine hypnotic
sleep quality=quality of sleep=how well people sleep=self-reported sleep quality=pittsburgh sleep quality index=psqi=subjective sleep quality
sleep medicine tracking=sleep diary
cataplexy=sudden loss of muscle tone
parasomnia=odd behaviour in sleep
chronotype=body clock type=sleep type
short-wavelength light=blue light=blue light from screens=short-wavelength light exposure
blue-blocking glasses=amber glasses
white noise=broadband sound=white-noise machine
`

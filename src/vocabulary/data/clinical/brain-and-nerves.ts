/**
 * Thinking, nerves and sleep: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const brainAndNerves = `
# thinking and memory
memory and thinking problems=cognitive impairment=cognitive decline=memory problem=thinking problem=loss of thinking skill=memory and thinking decline=mental decline=cognitive deterioration=decline in thinking=loss of mental sharpness=decline in memory=decline in cognition=problem with memory and thinking=memory decline=failing memory
thinking skill=cognitive function=cognition=mental ability=cognitive ability=cognitive performance=thinking and memory=memory and thinking=mental sharpness=sharp mind=mental function=brain power=brainpower=mental performance=cognitive health=thinking ability=minds sharp=stay sharp=mind sharp=cognitive skill=mind stay sharp=keep the mind sharp=brain stay sharp=mind stays sharp
early memory loss=mild cognitive impairment=mci
brain fog=cognitive dysfunction=mental clouding=foggy thinking=fuzzy thinking
brain training=cognitive training=mental training=brain game=brain exercise
planning skill=executive function=executive functioning
short-term memory=working memory
thinking speed=processing speed=speed of thought
dementia=senile dementia=major neurocognitive disorder
delirium=acute confusion=confusional state=sudden confusion
memory loss=amnesia=losing memory
alzheimer's disease=alzheimer disease=alzheimer's=alzheimers
brain shrinkage=brain atrophy=shrinking brain=loss of brain volume=cerebral atrophy
iq=intelligence quotient=intelligence score
# disorders
epilepsy=seizure disorder
seizure=convulsion=epileptic seizure=epileptic fit
fever fit=febrile seizure=febrile convulsion
headache=cephalalgia=cephalgia=sore head=headaches
migraine=migraine headache=hemicrania=migraine attack
tension headache=tension-type headache
headache days=headache frequency=days with headache
migraine days=monthly migraine days=migraine frequency=days with migraine
painkiller overuse headache=medication overuse headache=rebound headache
concussion=mild traumatic brain injury=mild head injury
brain injury=head injury=traumatic brain injury=head trauma=brain damage=blow to the head
inflamed brain=encephalitis=brain inflammation=inflammation of the brain
meningitis=inflammation of the lining of the brain
water on the brain=hydrocephalus
motor neurone disease=amyotrophic lateral sclerosis=motor neuron disease=lou gehrig's disease=mnd
facial palsy=bell's palsy=facial paralysis
paralysis=palsy
nerve pain=neuralgia=neuropathic pain=shooting nerve pain
nerve damage=neuropathy=nerve injury=peripheral neuropathy
tremor=trembling=shaking hand=shakiness
swallowing problem=dysphagia=difficulty swallowing=trouble swallowing
speech problem=aphasia=loss of speech=language impairment
coma=unconsciousness
spinal cord injury=injury to the spinal cord
# sleep
insomnia=sleeplessness=trouble sleeping=difficulty sleeping=cannot sleep=inability to sleep=trouble falling asleep=difficulty falling asleep=insomnia symptom=lie awake
poor sleep=poor sleep quality=bad sleep=sleep badly=sleep poorly=badly slept=broken sleep=sleep disruption=fragmented sleep=restless sleep
time to fall asleep=sleep onset latency=sleep latency=sleep-onset latency=time it takes to fall asleep=time taken to fall asleep
total sleep time=sleep duration=length of sleep=hours of sleep=amount of sleep=time asleep=sleep longer=sleep length=hours slept
too little sleep=sleep deprivation=lack of sleep=short sleep=sleep loss=insufficient sleep=not enough sleep=short sleep duration=sleep restriction
waking at night=night waking=nocturnal awakening=nighttime awakening=wake after sleep onset=waking up at night=wake up during the night=awake during the night=night-time waking=wake in the night
share of time in bed asleep=sleep efficiency
deep sleep=slow-wave sleep=slow wave sleep
dream sleep=rem sleep=rapid eye movement sleep
sleepiness=drowsiness=somnolence=grogginess=feel sleepy=feeling drowsy
daytime sleepiness=excessive daytime sleepiness=sleepy during the day=daytime tiredness
sleep apnea=obstructive sleep apnea=sleep apnoea=osa
sleep apnea mask=continuous positive airway pressure=cpap
snoring=snore=snore loudly
nightmare=bad dream
sleepwalking=somnambulism
sleep habits=sleep hygiene=bedtime routine=good sleep habits
nap=daytime sleep=daytime nap=power nap=nap at work=nap on shift=scheduled nap=napping=afternoon nap=siesta
alertness=wakefulness=feel alert
sleep disorder=sleep disturbance=trouble with sleep=sleep complaint
night owl=evening type=evening chronotype=late chronotype
early bird=morning type=morning chronotype=early riser
shaking palsy=parkinson's disease=parkinsonism=parkinson disease=parkinson's
stuttering=stammering=stammer=stutter
restless legs=restless leg syndrome=restless legs syndrome=willis-ekbom disease
jet lag=jetlag=circadian desynchrony
body clock=circadian rhythm=biological clock=internal clock=circadian clock
happy hormone=serotonin
natural painkiller=endorphin=endogenous opioid=natural opioid=endogenous opiate=endorphine
nerve cell=neuron=neurone
nerve signal=nerve impulse=action potential
brain chemical=neurotransmitter=chemical messenger
brain chemistry=neurochemistry=brain neurochemistry
alzheimer drug=cholinesterase inhibitor=dementia drug=anti-amyloid antibody
frontotemporal dementia=pick's disease
brain plaque=amyloid plaque=amyloid beta=beta-amyloid
sundowning=evening confusion
crossword=crossword puzzle=brain teaser
guillain-barre syndrome=ascending paralysis
facial nerve pain=trigeminal neuralgia
migraine with warning signs=migraine with aura=visual aura
migraine antibody=cgrp antibody=anti-cgrp=erenumab injection
nerve conduction test=electromyography
spinal tap=lumbar puncture
brain bleed after injury=subdural hematoma
loss of consciousness after a blow=knocked out
post-concussion symptoms=postconcussion syndrome=persistent concussion symptoms
repeated head blows=chronic traumatic encephalopathy=cte
vegetative state=disorder of consciousness
social jet lag=weekend sleep shift
catch-up sleep=weekend lie-in=recovery sleep
oversleeping=long sleep=sleeping too long=hypersomnia
sleep tracker=sleep app=wearable sleep monitor=actigraphy
sleep study=polysomnography=sleep laboratory
acting out dreams=rem sleep behavior disorder
teeth grinding at night=sleep bruxism
mattress=sleeping surface
alarm clock=snooze button
`

/**
 * Mood, worry and behavior: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const mentalHealth = `
mental health=psychological health=emotional health=psychological wellbeing=mental wellbeing=emotional wellbeing
mental illness=mental disorder=psychiatric disorder=mental health problem=mental health condition=psychiatric illness=mental health disorder=psychological disorder=psychiatric condition=mental ill health=common mental disorder
depression=depressive disorder=major depression=major depressive disorder=clinical depression=depressive illness=mdd=unipolar depression=depressed=major depressive episode=depressive episode
low mood=depressed mood=feeling down=feel low=feeling low=feel down=down in the dumps
winter depression=seasonal affective disorder=seasonal depression=winter blues=seasonal affective disorder depression
postnatal depression=postpartum depression=baby blues=depression after childbirth=depression after birth=post-natal depression=perinatal depression
hard-to-treat depression=treatment-resistant depression=treatment resistant depression=depression that does not respond to treatment=refractory depression=depression that does not respond to drugs=drug-resistant depression=depression resistant to treatment
bipolar disorder=manic depression=manic-depressive illness=bipolar illness
anxiety=anxiousness=feel anxious=feeling anxious=nervousness=feel nervous
anxiety disorder=generalized anxiety disorder=gad disorder=generalised anxiety=gad=constant worrying disorder=general anxiety
panic attack=panic disorder=panic disorder attack=sudden intense fear
fear of flying=flight phobia=aviophobia
dental fear=dental anxiety=fear of the dentist=dental phobia=odontophobia
social anxiety=social phobia=social anxiety disorder=fear of social situations=extreme shyness=fear of people
stress=psychological stress=feel stressed=feeling stressed=mental stress=perceived stress=stress level
psychological distress=emotional distress=mental distress
loneliness=social isolation=feel lonely=feeling alone=being cut off from others=cut off from other people=lack of social contact=few social contacts=lonely feelings
self-esteem=self-worth=self esteem=feeling good about oneself=self-regard
self-confidence=self-efficacy=confidence in oneself
post-traumatic stress disorder=ptsd=posttraumatic stress disorder=post traumatic stress=shell shock=trauma disorder=combat trauma
obsessive-compulsive disorder=ocd=obsessive compulsive disorder
hearing voices=auditory hallucination
psychosis=psychotic episode=losing touch with reality
schizophrenia=schizophrenic disorder
psychotic symptom=symptom of psychosis
suicidal thought=suicidal ideation=suicidal feeling=thinking about suicide=suicidal thinking=thoughts of suicide
suicide attempt=attempted suicide
suicide=kill oneself=take one's own life=die by suicide=completed suicide=kill themselves=kill himself=kill herself=kill yourself=take their own life=take his own life=ended their life=intentional self-inflicted death
self-harm=self-injury=self injury=self harm=hurt themselves=harm themselves=hurting oneself=cut themselves=cutting oneself=self-injurious behaviour=nonsuicidal self-injury=harming oneself=deliberate self-harm=self-mutilation
eating disorder=disordered eating
anorexia=anorexia nervosa
bulimia=bulimia nervosa
binge eating=binge-eating disorder=binge eating disorder=bingeing=compulsive eating=loss of control over eating
attention deficit hyperactivity disorder=adhd=attention-deficit hyperactivity disorder=attention deficit disorder=attention-deficit/hyperactivity disorder=adhd symptoms=hyperkinetic disorder
short attention span=inattention=inattentiveness=trouble concentrating=difficulty concentrating=poor concentration=trouble paying attention=lack of focus=poor attention=cannot concentrate=unable to concentrate=struggle to concentrate=hard to concentrate=lose focus
hyperactivity=hyperkinesis=hyperactive=hyperkinetic
impulsiveness=impulsivity
attention=ability to concentrate=ability to focus=sustained attention=attention span=concentration span=vigilance
behavior problem=conduct problem=problem behavior=behavioral problem=behaviour problem=challenging behavior=disruptive behavior=externalizing behavior=misbehavior=behavioral difficulty
autism=autism spectrum disorder=asd=autistic=autistic disorder=asperger's=asperger syndrome=autistic spectrum=autism spectrum condition
agitation=agitated behavior
aggression=aggressive behavior=aggressiveness
grief=bereavement=loss of a loved one
burnout=burn-out=occupational burnout=job burnout=emotional exhaustion=work exhaustion=exhausted by work=burnout at work=work burnout
addiction=substance dependence=substance use disorder=drug dependence=drug addiction=substance abuse
gambling problem=gambling disorder=problem gambling=pathological gambling=compulsive gambling
internet addiction=problematic internet use
mood=emotional state=frame of mind
feel calm=feeling calm
suicidal act=suicidal behavior=suicidal behaviour
feel hopeless=hopelessness
lack of interest=anhedonia=loss of interest=loss of pleasure=losing interest in life=lack of pleasure=inability to feel pleasure=losing interest in things=no joy
irritability=bad temper=short temper=crankiness
fear of missing out=fomo
body image=body dissatisfaction=how people see their bodies=body image worries=worries about body image=unhappy with their body=poor body image
exam nerves=test anxiety=exam stress
stage fright=performance anxiety
hoarding=hoarding disorder
sleep talking=somniloquy
out-of-body feeling=dissociation=depersonalization=split from reality=feeling detached from reality=zoning out
emotional support animal=assistance dog
thinking style=cognitive bias
tantrum=temper tantrum
selective mutism=refusing to speak
mood swing=emotional lability=mood lability=changeable mood
learning disability=intellectual disability
internalizing problems=internalising problem=emotional problem=emotional symptom=emotional difficulties
mental health crisis=psychiatric emergency
worrying=rumination=repetitive negative thinking=overthinking
phobia=irrational fear=specific phobia
fear of spiders=arachnophobia=spider phobia
fear of heights=acrophobia
fear of needles=needle phobia=fear of injections
fear of open spaces=agoraphobia=fear of going out=fear of leaving home
fear of closed spaces=claustrophobia
flashback=intrusive memory=intrusive memories
combat stress=war trauma
paranoia=persecutory delusion
hallucination=seeing things
antisocial behavior=delinquency
resilience=coping ability=ability to cope=psychological resilience=ability to bounce back
positive thinking=optimism
kindness to oneself=self-compassion
dwelling on feelings=emotion regulation
crisis line=suicide hotline=crisis helpline
perfectionism=perfectionist
procrastination=putting things off
homesickness=missing home
boredom=being bored
psychiatric ward=psychiatric hospital=mental hospital=inpatient psychiatric care=psychiatric inpatient unit=mental health ward=mental health unit=psychiatric unit
compulsory treatment=involuntary admission=community treatment order=sectioned=compulsory admission=being sectioned
ketamine=esketamine=ketamine infusion=special k=party drug ketamine=spravato=ketamine spray=ketalar
ketamine nasal spray=intranasal esketamine
microdosing=small doses of psychedelics=sub-perceptual psychedelic dosing
antidepressant withdrawal=discontinuation syndrome=coming off antidepressants=stopping antidepressants=antidepressant discontinuation
combined treatment for depression=antidepressant plus psychotherapy
self-help book=bibliotherapy
tapping therapy=emotional freedom technique
coloring book=art-making
horse therapy=equine therapy=equine-assisted therapy=hippotherapy
stimming=repetitive behavior
masking autism=camouflaging
tic=tourette syndrome=tic disorder=tourette's=tourette's syndrome
dyslexia=reading disorder=reading difficulty=specific reading disability
dyscalculia=number blindness
dyspraxia=developmental coordination disorder=clumsy child=clumsy child syndrome
food refusal=avoidant restrictive food intake disorder=arfid
purging=self-induced vomiting
hair pulling=trichotillomania=hair-pulling disorder
nail biting=onychophagia=biting nails
skin picking=excoriation disorder
shopping addiction=compulsive buying
pornography use=porn use
phone addiction=problematic smartphone use=smartphone addiction=nomophobia
borderline personality disorder=borderline personality=emotionally unstable personality disorder=emotionally unstable personality=eupd
persistent depressive disorder=dysthymia=long-term low mood
postpartum blues=baby blues feeling=maternity blues
postpartum psychosis=puerperal psychosis=psychosis after birth
health anxiety=hypochondria=illness anxiety disorder=hypochondriasis=worry about illness
separation anxiety=fear of being apart from parents
complex ptsd=complex trauma=c-ptsd
secondary traumatic stress=compassion fatigue=vicarious trauma
body dysmorphic disorder=body dysmorphia=imagined ugliness
dissociative identity disorder=multiple personality=multiple personality disorder=split personality
antisocial personality disorder=psychopathy=sociopathy=psychopath
narcissistic personality disorder=narcissism
neurodivergent=neurodiversity=neurodiverse
oppositional defiant disorder=defiant behaviour disorder
conduct disorder=serious bad behaviour in children
serotonin hypothesis=chemical imbalance=serotonin theory of depression=chemical imbalance in the brain=monoamine hypothesis
psilocybin therapy=psychedelic-assisted therapy=magic mushroom therapy=psychedelic therapy=psilocybin-assisted psychotherapy
psychedelic=tripping drug=hallucinogen=hallucinogenic drug=mind-altering drug
lsd=lysergic acid diethylamide=acid trip drug
psychotherapist=therapist for the mind=mental health therapist
emotional intelligence=understanding emotions
orthorexia=obsession with healthy eating
night eating syndrome=waking to eat
pica=eating non-food
compulsive behavior=compulsion
delusion=false belief
olanzapine=zyprexa
risperidone=risperdal
quetiapine=seroquel
clozapine=clozaril
aripiprazole=abilify
haloperidol=haldol
chlorpromazine=largactil=thorazine
fluoxetine=prozac
trazodone=desyrel
amitriptyline=elavil
buspirone=buspar
atomoxetine=strattera
modafinil=provigil
tricyclic antidepressant=tricyclic=tca antidepressant=old-style antidepressant
monoamine oxidase inhibitor=maoi
extended-release injection antipsychotic=long-acting injectable antipsychotic
early intervention in psychosis=early psychosis service
negative symptom of schizophrenia=flat mood in schizophrenia
tardive dyskinesia=lasting twitches from drugs
smartphone ban=phone ban in schools=mobile phone ban
financial stress=money worries=debt worries=financial strain
climate anxiety=eco-anxiety=worry about the climate
digital mental health app=mental health app=wellbeing app=mood app
gratitude practice=counting blessings=gratitude journal=gratitude intervention
`

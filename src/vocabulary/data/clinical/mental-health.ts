/**
 * Mood, worry and behavior: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const mentalHealth = `
mental health=psychological health=emotional health=psychological wellbeing=mental wellbeing=emotional wellbeing
mental illness=mental disorder=psychiatric disorder=mental health problem=mental health condition=psychiatric illness=mental health disorder=psychological disorder=psychiatric condition=mental ill health=common mental disorder
depression=depressive disorder=major depression=major depressive disorder=clinical depression=depressive illness
low mood=depressed mood=feeling down=feel low=feeling low=feel down=down in the dumps
winter depression=seasonal affective disorder=seasonal depression=winter blues
postnatal depression=postpartum depression=baby blues=depression after childbirth=depression after birth=post-natal depression=perinatal depression
hard-to-treat depression=treatment-resistant depression=treatment resistant depression=depression that does not respond to treatment
bipolar disorder=manic depression=manic-depressive illness=bipolar illness
anxiety=anxiousness=feel anxious=feeling anxious=nervousness=feel nervous
anxiety disorder=generalized anxiety disorder=gad disorder=generalised anxiety
panic attack=panic disorder
fear of flying=flight phobia=aviophobia
dental fear=dental anxiety=fear of the dentist=dental phobia=odontophobia
social anxiety=social phobia=social anxiety disorder
stress=psychological stress=feel stressed=feeling stressed=mental stress=perceived stress=stress level
psychological distress=emotional distress=mental distress
loneliness=social isolation=feel lonely=feeling alone
self-esteem=self-worth=self esteem
self-confidence=self-efficacy
post-traumatic stress disorder=ptsd=posttraumatic stress disorder=post traumatic stress
obsessive-compulsive disorder=ocd=obsessive compulsive disorder
hearing voices=auditory hallucination
psychosis=psychotic episode=losing touch with reality
schizophrenia=schizophrenic disorder
psychotic symptom=symptom of psychosis
personality disorder=borderline personality disorder
suicidal thought=suicidal ideation=suicidal feeling=thinking about suicide=suicidal thinking=thoughts of suicide
suicide attempt=attempted suicide
suicide=kill oneself=take one's own life=die by suicide=completed suicide=kill themselves=kill himself=kill herself=kill yourself=take their own life=take his own life=ended their life
self-harm=self-injury=self injury=self harm=hurt themselves=harm themselves=hurting oneself=cut themselves
eating disorder=disordered eating
anorexia=anorexia nervosa
bulimia=bulimia nervosa
binge eating=binge-eating disorder=binge eating disorder=bingeing
attention deficit hyperactivity disorder=adhd=attention-deficit hyperactivity disorder=attention deficit disorder=attention-deficit/hyperactivity disorder
short attention span=inattention=inattentiveness=trouble concentrating=difficulty concentrating=poor concentration=trouble paying attention=lack of focus=poor attention=cannot concentrate=unable to concentrate=struggle to concentrate=hard to concentrate=lose focus
hyperactivity=hyperkinesis
impulsiveness=impulsivity
attention=ability to concentrate=ability to focus=sustained attention=attention span=concentration span=vigilance
behavior problem=conduct problem=problem behavior=behavioral problem=behaviour problem=challenging behavior=disruptive behavior=externalizing behavior=misbehavior=behavioral difficulty
autism=autism spectrum disorder=asd=autistic=autistic disorder
agitation=agitated behavior
aggression=aggressive behavior=aggressiveness
grief=bereavement=loss of a loved one
burnout=burn-out=occupational burnout=job burnout=emotional exhaustion
addiction=substance dependence=substance use disorder=drug dependence=drug addiction=substance abuse
gambling problem=gambling disorder=problem gambling=pathological gambling=compulsive gambling
internet addiction=problematic internet use
mood=emotional state=frame of mind
feel calm=feeling calm
suicidal act=suicidal behavior=suicidal behaviour
feel hopeless=hopelessness
lack of interest=anhedonia=loss of interest=loss of pleasure
irritability=bad temper=short temper=crankiness
fear of missing out=fomo
body image=body dissatisfaction=how people see their bodies
exam nerves=test anxiety=exam stress
stage fright=performance anxiety
hoarding=hoarding disorder
sleep talking=somniloquy
out-of-body feeling=dissociation=depersonalization
emotional support animal=assistance dog
thinking style=cognitive bias
tantrum=temper tantrum
selective mutism=refusing to speak
mood swing=emotional lability
learning disability=intellectual disability
internalizing problems=internalising problem=emotional problem=emotional symptom=emotional difficulties
mental health crisis=psychiatric emergency
worrying=rumination=repetitive negative thinking=overthinking
phobia=irrational fear=specific phobia
fear of spiders=arachnophobia=spider phobia
fear of heights=acrophobia
fear of needles=needle phobia=fear of injections
fear of open spaces=agoraphobia
fear of closed spaces=claustrophobia
flashback=intrusive memory=intrusive memories
combat stress=war trauma
paranoia=persecutory delusion
hallucination=seeing things
antisocial behavior=delinquency
resilience=coping ability=ability to cope=psychological resilience
positive thinking=optimism
kindness to oneself=self-compassion
dwelling on feelings=emotion regulation
crisis line=suicide hotline=crisis helpline
perfectionism=perfectionist
procrastination=putting things off
homesickness=missing home
boredom=being bored
psychiatric ward=psychiatric hospital=mental hospital=inpatient psychiatric care
compulsory treatment=involuntary admission=community treatment order=sectioned
ketamine=esketamine=ketamine infusion
ketamine nasal spray=intranasal esketamine
microdosing=small doses of psychedelics
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
`

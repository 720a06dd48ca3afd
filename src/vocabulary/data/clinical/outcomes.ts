/**
 * What becomes of patients in studies: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const outcomes = `
# death and survival
death=mortality=death rate=mortality rate=dying=die=fatality=died=lives lost=loss of life
all-cause mortality=death from any cause=total mortality=overall mortality=death of any cause=die of any cause=all-cause death=dying from any cause=deaths from all causes=dying of anything=overall death rate=death from all causes=mortality from any cause=mortality from all causes=die from any cause
early death=premature death=die early=die young=premature mortality=dying early=dying young=early mortality
live longer=longer life=longer survival=lengthen life=prolong life
die sooner=shorter life=shorter survival
survival=staying alive=survival rate=overall survival=how long patients live=how long people with cancer live=time to death from any cause
survivor=person who survived
death rate among the sick=case fatality rate=fatality rate=case fatality
life expectancy=longevity=lifespan=life span=length of life=years of life
healthy years of life=healthy life expectancy=health span=healthspan=disability-free life expectancy=quality-adjusted life year
aging=growing old=getting older=biological aging=ageing process
# course of disease
risk=odds=likelihood=chance=probability
relapse=recurrence=come back=coming back=return of symptoms=relapse rate=recurrence rate=recur=flare again=slipping back
remission=disease remission=symptom-free state=going into remission=complete remission=clinical remission=complete response=complete disappearance of the tumour=disappearance of all signs of cancer
response to treatment=treatment response=responder rate=clinical response=respond to treatment=responders
cure=clinical cure=get rid of the disease=cured
recovery=getting well again=get over an illness=recuperation=recover=convalescence
time to recovery=recovery time=duration of illness=length of illness=illness duration=how long an illness lasts=days of illness=duration of symptoms=symptom duration=time to symptom resolution=days ill
complete recovery=full recovery
worsening of disease=disease progression=progression of disease=disease getting worse=progressive disease=tumour progression=cancer progression=cancer getting worse
slowing of disease=disease modification
lasting damage=permanent damage=irreversible damage
complication=medical complication
long-term effect=lasting effect=long term effect=long-term outcome=long-term result
short-term effect=immediate effect=acute effect=short term effect
aftereffect=sequela
outlook=prognosis
everyday activities=activity of daily living=daily living=daily activity=everyday tasks=activities of daily living=daily functioning=adl=look after themselves=look after oneself=look after yourself=care for themselves=manage on their own=daily living tasks=daily tasks=tasks of daily living=day-to-day activities=day-to-day tasks=activities of everyday life=basic activities of daily living
independence=ability to live independently=independent living=able to live independently=functional independence=live independently=living independently=stay independent=staying independent
wellbeing=well-being=wellness=sense of wellbeing=feeling good=psychological well-being
life satisfaction=contentment with life=satisfaction with life
happiness=feel happy=feeling happy
general health=overall health=self-rated health=perceived health=state of health=health status
medically unexplained symptom=functional symptom=functional disorder
# staying in treatment
dropout=drop out=attrition=loss to follow-up=dropping out=study withdrawal=lost to follow-up=drop-out=dropped out=withdrew from the study=leave the study early
stopped treatment=treatment discontinuation=stop taking the drug=came off the drug=give up treatment=discontinued treatment=stopping treatment=discontinuation of treatment=treatment withdrawal=stop treatment=come off the drug=discontinuation rate
stopped because of side effects=withdrawal due to adverse events=discontinuation due to adverse events=dropout due to side effects=discontinued because of adverse events=withdrawal because of side effects
need for painkillers=analgesic use=painkiller use=analgesic consumption=use of painkillers=rescue medication=analgesic requirement=use of analgesics
need for further treatment=retreatment=repeat treatment
needing another operation=reoperation=revision surgery=repeat surgery
efficacy=effectiveness=how well it works=clinical effectiveness
placebo effect=placebo response=expectation effect
nocebo effect=negative expectation
physical symptom=somatic symptom
developing a disease=disease incidence=new cases=incidence=incidence rate=newly diagnosed cases=new-onset disease
how common a disease is=prevalence=prevalence rate=number of people affected=proportion affected
disease burden=burden of disease=disability-adjusted life year
illness=disease=sickness=ailment=medical condition=health condition
long-term illness=chronic disease=chronic illness=long-term condition=noncommunicable disease=long-standing illness=chronic condition
several illnesses at once=multimorbidity=comorbidity=multiple long-term conditions=multiple chronic conditions=people with several illnesses=several long-term illnesses=other illness as well=underlying condition=pre-existing condition=underlying health problems=comorbid condition=pre-existing comorbidities=underlying illness=underlying health condition=coexisting condition=co-existing illness=pre-existing illness=underlying medical condition
months without relapse=relapse-free survival=time to relapse
worthwhile benefit=clinically important difference=minimal clinically important difference=meaningful difference=important benefit
lasting benefit=sustained benefit=durable benefit
bounce back=recover quickly
getting out and about=social participation
scarcely noticeable effect=negligible effect=trivial effect
health gap=health inequality=health disparity=health inequity
caregiver burden=carer strain
fear of falling=falls efficacy
spontaneous recovery=natural recovery=natural history=regression to the mean
effect size=standardised mean difference=standardized mean difference=smd
poor outcome=unfavorable outcome=bad outcome=poor recovery
return to sport=back to sport=return to play
global improvement=global perceived effect=overall improvement=perceived recovery=patient global impression of change
predict outcome=prognostic factor=predictor of outcome
faller=people who fall
`

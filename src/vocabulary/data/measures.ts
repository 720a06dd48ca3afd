/**
 * Scales, tests and laboratory values under what they measure, "what: measure, measure": a change in one is read as a change in
 * the other, never the other way round.
 * Source: the instruments named in the COMET and OMERACT outcome sets and general usage of trial reports, own compilation.
 */
export const measures = `
pain: visual analogue scale, vas, numeric rating scale, nrs, brief pain inventory, mcgill pain questionnaire, womac pain, koos pain, visual analogue pain, faces pain scale, nprs, numerical rating scale, bpi, painDETECT
physical function: womac, womac function, koos, sf-36 physical function, roland-morris, oswestry, oswestry disability index, timed up and go, short physical performance battery, sppb, barthel index, health assessment questionnaire, haq, dash score, constant score, patient-rated tennis elbow evaluation, psfs, fim, hoos, oxford knee score, oxford hip score, harris hip score
disability: roland-morris, oswestry, oswestry disability index, neck disability index, modified rankin scale, expanded disability status scale, edss, ndi, quickdash, dash, rmdq, oswestry score, odi, womac score, whodas, whodas 2.0, rankin score
depression: hamilton depression rating scale, hamilton rating scale for depression, ham-d, hamd, hdrs, beck depression inventory, bdi, bdi-ii, phq-9, patient health questionnaire, montgomery-asberg depression rating scale, madrs, ces-d, geriatric depression scale, gds, edinburgh postnatal depression scale, epds, cesd, madrs score, epds score, gds-15, qids, bdi score, cdi, phq-8, phq-2
anxiety: hamilton anxiety rating scale, ham-a, gad-7, state-trait anxiety inventory, stai, beck anxiety inventory, gad-2, stai score, scared questionnaire, lsas
psychological distress: hospital anxiety and depression scale, general health questionnaire, ghq, ghq-12, kessler, k10, k6, scl-90, hads, symptom checklist-90, general severity index, dass-21, depression anxiety stress scales
stress: perceived stress scale, pss, pss-10
mental wellbeing: wemwbs, warwick-edinburgh mental wellbeing scale
thinking speed: digit symbol substitution, symbol digit modalities, symbol digit modalities test, trail making test a, coding test
thinking skill: mmse, mini-mental state examination, moca, montreal cognitive assessment, adas-cog, trail making test, digit span, stroop test, verbal fluency, cognitive test score, cognitive battery, digit symbol substitution, mmse score, moca score, 3ms, neuropsychological test, attention network test
memory: word recall, delayed recall, verbal learning test
dementia: clinical dementia rating, cdr-sb
adhd: conners, adhd rating scale, adhd-rs, snap-iv, conners rating scale, vanderbilt scale
autism: childhood autism rating scale, social responsiveness scale, ados, aberrant behavior checklist
behavior problem: child behavior checklist, strengths and difficulties questionnaire, sdq, cbcl
mania: young mania rating scale
schizophrenia: panss, positive and negative syndrome scale, brief psychiatric rating scale
sleep: pittsburgh sleep quality index, psqi, psqi score, sleep quality score
insomnia: insomnia severity index, isi, isi score
daytime sleepiness: epworth sleepiness scale, epworth, multiple sleep latency test
fatigue: fatigue severity scale, chalder fatigue scale, facit-fatigue, fatigue score, facit-f, profile of mood states
quality of life: sf-36, sf-12, eq-5d, eortc qlq-c30, st george's respiratory questionnaire, dermatology life quality index, dlqi, whoqol, ibs-qol, kidscreen, asthma quality of life questionnaire, aqlq, mini-aqlq, sgrq, eq-5d-5l, eq-5d-3l, eq-5d index, sf-36 score, sf-12 score, promis, whoqol-bref, pedsql, nottingham health profile, qlq-c30, fact-g, short form 36, short-form health survey, visual function questionnaire
lung function: fev1, forced expiratory volume, forced expiratory volume in one second, fvc, forced vital capacity, peak flow, peak expiratory flow, fev1/fvc, fev1/fvc ratio, vital capacity, diffusing capacity, dlco, pef, morning peak flow
asthma control: asthma control questionnaire, asthma control test, acq, actq, act score
fitness: aerobic fitness, six-minute walk test, 6-minute walk distance
inflammation: c-reactive protein, crp, inflammation marker, interleukin-6, il-6, erythrocyte sedimentation rate, esr, tumor necrosis factor, hscrp, tnf-alpha, tnf, sedimentation rate
kidney function: creatinine, creatinine clearance, cystatin c, albumin-to-creatinine ratio, cystatin
liver damage: liver enzyme
heart damage: troponin
heart failure: bnp, nt-probnp, kansas city cardiomyopathy questionnaire, nyha class
artery health: artery function, stiff artery, carotid intima-media thickness, coronary artery calcium
insulin resistance: homa-ir, fasting insulin, homa
obesity: body mass index, waist size, waist-to-hip ratio
bone health: bone density, bone turnover marker
iron status: ferritin, serum ferritin, transferrin saturation, hemoglobin
irritable bowel syndrome: ibs-sss, ibs severity scoring system
constipation: bristol stool scale, bowel habit, bristol stool form scale
eczema: scorad, easi, poem score, poem
psoriasis: pasi, psoriasis area and severity index, pasi score, pasi 75, pasi 90, physician's global assessment
acne: acne lesion count
hearing: pure-tone average, hearing threshold, pure tone audiometry, speech recognition
tinnitus: tinnitus handicap inventory, tinnitus functional index, thi
eyesight: logmar, snellen chart, visual acuity letters, bcva, etdrs letters
short sight: spherical equivalent, axial length, refraction
dry eye: ocular surface disease index, osdi, tear break-up time, schirmer test, schirmer score, corneal staining
tooth decay: decayed, missing and filled teeth, dmft, dmfs
gum disease: probing depth, clinical attachment level, bleeding on probing, gingival index, plaque index, pocket depth
urinary symptom: international prostate symptom score, ipss, pad test
erectile dysfunction: international index of erectile function, iief
menopausal symptom: greene climacteric scale, kupperman index, mrs score
newborn health: apgar score
frailty: clinical frailty scale, fried phenotype
risk of falling: berg balance scale, falls efficacy scale, timed up and go, activities-specific balance confidence scale, tinetti
alcohol use disorder: audit-c, alcohol use disorders identification test
nicotine dependence: fagerstrom test, fagerstrom
quit smoking: carbon monoxide-verified abstinence, biochemically verified abstinence, continuous abstinence, sustained abstinence, seven-day point prevalence abstinence, point prevalence abstinence, quit rate
survival: overall survival, progression-free survival, five-year survival
cost: icer, incremental cost-effectiveness ratio, qaly gained, quality-adjusted life years gained
shortness of breath: mmrc, borg scale
copd: cat score
sleep apnea: ahi, oxygen desaturation index
work performance: wpai
burnout: mbi
air pollution: pm2.5 concentration
knee pain: kujala score
fear of movement: tampa scale, tampa scale of kinesiophobia, fabq
balance: one-leg stance, single-leg stance, postural sway, center of pressure, tandem stance
muscle strength: one-repetition maximum, 1rm, maximal voluntary contraction
muscle damage: creatine kinase, ck level
exercise: accelerometer count, met minutes, physical activity questionnaire, ipaq
aerobic fitness: shuttle run, bleep test, treadmill test, ventilatory threshold
spinal arthritis: basdai, asas20, asas40, basfi
rheumatoid arthritis: das28, acr20, acr50, disease activity score, swollen joint count
fibromyalgia: fiq
skin barrier: transepidermal water loss, tewl
hearing loss: hhie
easier listening: pupil dilation
eye strain: critical flicker frequency, computer vision syndrome questionnaire
short sight getting worse: diopters
glaucoma: visual field mean deviation
sensitive teeth: schiff score
bad breath: organoleptic score, volatile sulphur compounds
acid reflux: gerd-q
digestive problem: gastrointestinal symptom rating scale, gsrs
ulcerative colitis: mayo score, fecal calprotectin, calprotectin
crohn's disease: cdai
calorie intake: food diary, dietary recall
water intake: urine osmolality
how well a vaccine works: seroconversion, seroprotection
antibody level: geometric mean titer
viral load: copies per millilitre
heavy period: pbac score
infertility: time to pregnancy
sexual dysfunction: fsfi
involuntary urination: one-hour pad test, iciq
post-traumatic stress disorder: caps-5, pcl-5, impact of event scale, ies-r
obsessive-compulsive disorder: y-bocs
loneliness: de jong gierveld
wellbeing: who-5, positive and negative affect schedule, panas, life satisfaction scale
eating disorder: ede-q
child development: bayley scales, bayley, ages and stages questionnaire, griffiths
alzheimer's disease: amyloid plaque
headache: hit-6, midas
migraine days: 50% responder rate
parkinson's disease: updrs, mds-updrs
multiple sclerosis: annualised relapse rate
restless legs: irls score
brain injury: glasgow coma scale, glasgow outcome scale
heart health: life's essential 8
blood sugar control: time in range
anemia: haematocrit, hematocrit
improvement: global perceived effect
everyday activities: barthel score, katz index, iadl
patient satisfaction: net promoter score
sticking to treatment: pill count, medication possession ratio
hay fever: total nasal symptom score, tnss, rhinoconjunctivitis quality of life questionnaire, rqlq
`

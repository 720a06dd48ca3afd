/**
 * Scales, tests and laboratory values under what they measure, "what: measure, measure": a change in one is read as a change in
 * the other, never the other way round.
 * Source: the instruments named in the COMET and OMERACT outcome sets and general usage of trial reports, own compilation.
 */
export const measures = `
pain: visual analogue scale, vas, numeric rating scale, nrs, brief pain inventory, mcgill pain questionnaire, womac pain, koos pain, visual analogue pain, faces pain scale
physical function: womac, womac function, koos, sf-36 physical function, roland-morris, oswestry, oswestry disability index, timed up and go, short physical performance battery, sppb, barthel index, health assessment questionnaire, haq, dash score, constant score, patient-rated tennis elbow evaluation
disability: roland-morris, oswestry, oswestry disability index, neck disability index, modified rankin scale, expanded disability status scale, edss
depression: hamilton depression rating scale, hamilton rating scale for depression, ham-d, hamd, hdrs, beck depression inventory, bdi, bdi-ii, phq-9, patient health questionnaire, montgomery-asberg depression rating scale, madrs, ces-d, geriatric depression scale, gds, edinburgh postnatal depression scale, epds
anxiety: hamilton anxiety rating scale, ham-a, gad-7, state-trait anxiety inventory, stai, beck anxiety inventory
psychological distress: hospital anxiety and depression scale, general health questionnaire, ghq, ghq-12, kessler
stress: perceived stress scale, pss
mental wellbeing: wemwbs, warwick-edinburgh mental wellbeing scale
thinking skill: mmse, mini-mental state examination, moca, montreal cognitive assessment, adas-cog, trail making test, digit span, stroop test, verbal fluency, cognitive test score, cognitive battery
memory: word recall, delayed recall, verbal learning test
dementia: clinical dementia rating, cdr-sb
adhd: conners, adhd rating scale, adhd-rs, snap-iv
autism: childhood autism rating scale
behavior problem: child behavior checklist, strengths and difficulties questionnaire
mania: young mania rating scale
schizophrenia: panss, positive and negative syndrome scale, brief psychiatric rating scale
sleep: pittsburgh sleep quality index, psqi
insomnia: insomnia severity index, isi
daytime sleepiness: epworth sleepiness scale, epworth
fatigue: fatigue severity scale, chalder fatigue scale, facit-fatigue, fatigue score
quality of life: sf-36, sf-12, eq-5d, eortc qlq-c30, st george's respiratory questionnaire, dermatology life quality index, dlqi, whoqol, ibs-qol, kidscreen, asthma quality of life questionnaire
lung function: fev1, forced expiratory volume, forced expiratory volume in one second, fvc, forced vital capacity, peak flow, peak expiratory flow
asthma control: asthma control questionnaire, asthma control test, acq
fitness: aerobic fitness, six-minute walk test, 6-minute walk distance
inflammation: c-reactive protein, crp, inflammation marker, interleukin-6, il-6, erythrocyte sedimentation rate, esr, tumor necrosis factor
kidney function: creatinine, creatinine clearance, cystatin c
liver damage: liver enzyme
heart damage: troponin
heart failure: bnp, nt-probnp
artery health: artery function, stiff artery, carotid intima-media thickness, coronary artery calcium
insulin resistance: homa-ir, fasting insulin
obesity: body mass index, waist size, waist-to-hip ratio
bone health: bone density, bone turnover marker
iron status: ferritin, serum ferritin, transferrin saturation, hemoglobin
irritable bowel syndrome: ibs-sss, ibs severity scoring system
constipation: bristol stool scale, bowel habit
eczema: scorad, easi, poem score
psoriasis: pasi, psoriasis area and severity index
acne: acne lesion count
hearing: pure-tone average, hearing threshold, pure tone audiometry, speech recognition
tinnitus: tinnitus handicap inventory
eyesight: logmar, snellen chart
short sight: spherical equivalent, axial length, refraction
dry eye: ocular surface disease index, osdi, tear break-up time, schirmer test
tooth decay: decayed, missing and filled teeth
gum disease: probing depth, clinical attachment level, bleeding on probing, gingival index, plaque index
urinary symptom: international prostate symptom score, ipss, pad test
erectile dysfunction: international index of erectile function, iief
menopausal symptom: greene climacteric scale, kupperman index
newborn health: apgar score
frailty: clinical frailty scale
risk of falling: berg balance scale, falls efficacy scale
alcohol use disorder: audit-c, alcohol use disorders identification test
nicotine dependence: fagerstrom test, fagerstrom
quit smoking: carbon monoxide-verified abstinence, biochemically verified abstinence, continuous abstinence, sustained abstinence, seven-day point prevalence abstinence, point prevalence abstinence, quit rate
survival: overall survival, progression-free survival, five-year survival
cost: icer, incremental cost-effectiveness ratio
`

/**
 * Kinds under their general word, "general: kind, kind", where WordNet has none or none of today.
 * Source: WHO ATC classes and general medical usage, own compilation.
 */
export const narrower = `
painkiller: nsaid, acetaminophen, opioid, aspirin, tramadol, codeine
nsaid: ibuprofen, naproxen, diclofenac, celecoxib, aspirin, ketoprofen, indomethacin, meloxicam, piroxicam, etoricoxib, cox-2 inhibitor
anti-inflammatory drug: nsaid, corticosteroid
opioid: morphine, codeine, tramadol, oxycodone, fentanyl, hydrocodone, buprenorphine, methadone
statin: atorvastatin, simvastatin, rosuvastatin, pravastatin, lovastatin, fluvastatin
beta blocker: metoprolol, atenolol, propranolol, bisoprolol, carvedilol, nebivolol
ace inhibitor: lisinopril, enalapril, ramipril, captopril, perindopril
antihypertensive: beta blocker, ace inhibitor, diuretic, losartan, valsartan, amlodipine
diuretic: furosemide, hydrochlorothiazide, chlorthalidone, indapamide, spironolactone
anticoagulant: warfarin, heparin, apixaban, rivaroxaban, dabigatran, edoxaban, enoxaparin
antiplatelet: aspirin, clopidogrel, ticagrelor, prasugrel
antidepressant: ssri, amitriptyline, venlafaxine, duloxetine, mirtazapine, bupropion
ssri: fluoxetine, sertraline, citalopram, escitalopram, paroxetine, fluvoxamine, dapoxetine
antipsychotic: haloperidol, risperidone, olanzapine, quetiapine, clozapine, aripiprazole
benzodiazepine: diazepam, lorazepam, alprazolam, clonazepam, midazolam, temazepam
antibiotic: penicillin, amoxicillin, azithromycin, ciprofloxacin, doxycycline, erythromycin, vancomycin, cephalexin, tetracycline, clarithromycin, metronidazole, penicillin v, flucloxacillin, co-amoxiclav, amoxicillin-clavulanate, cefuroxime, nitrofurantoin, trimethoprim, gentamicin, rifampicin, clindamycin, minocycline, quinolone, macrolide, ceftriaxone, levofloxacin
antiviral: oseltamivir, acyclovir, remdesivir, zanamivir, valacyclovir, baloxavir
antidiabetic drug: metformin, insulin, glipizide, semaglutide, liraglutide, empagliflozin, dapagliflozin, sitagliptin
ppi: omeprazole, esomeprazole, lansoprazole, pantoprazole, rabeprazole
corticosteroid: prednisone, prednisolone, dexamethasone, hydrocortisone, budesonide, triamcinolone, methylprednisolone
antihistamine: cetirizine, loratadine, diphenhydramine, fexofenadine
bronchodilator: albuterol, salmeterol, formoterol, tiotropium
bisphosphonate: alendronate, risedronate, zoledronate, ibandronate
drug: painkiller, nsaid, statin, antibiotic, antidepressant, antipsychotic, antihypertensive, anticoagulant, diuretic, antiviral, antihistamine, corticosteroid, opioid, antidiabetic drug, bronchodilator, bisphosphonate, ppi, benzodiazepine, antiplatelet
vitamin: vitamin a, vitamin c, vitamin d, vitamin e, vitamin k, vitamin b12, vitamin b6, folic acid, thiamine, riboflavin, niacin, biotin
vitamin d: vitamin d3, vitamin d2
supplement: multivitamin, fish oil, probiotic, glucosamine, chondroitin, melatonin
mineral: calcium, magnesium, zinc, iron, selenium, potassium, sodium, copper
spice: turmeric, ginger, cinnamon, cumin, black pepper, clove, nutmeg, cardamom, saffron
herbal remedy: echinacea, ginkgo, st john's wort, ginseng, valerian, garlic, turmeric, ashwagandha, rhodiola, black cohosh, saw palmetto, elderberry, chamomile, milk thistle, fenugreek, lavender oil, propolis, arnica, aloe vera, raspberry leaf, peppermint oil, tea tree oil, evening primrose
alternative medicine: acupuncture, homeopathy, traditional chinese medicine, ayurvedic medicine, herbal medicine, chiropractic, reflexology, naturopathy, osteopathy, aromatherapy
acupuncture: electroacupuncture, auricular acupuncture
exercise: walking, running, swimming, cycling, yoga, tai chi, aerobics, strength training, resistance training, jogging, pilates, stretching, plyometrics, bodyweight exercise, isometric exercise, circuit training, crossfit, dance exercise, chair exercise, home exercise, combined training, exercise bike, treadmill walking, push-up, leisure-time physical activity
joint: knee, hip, shoulder, elbow, ankle, wrist
limb: arm, leg
respiratory infection: common cold, flu, pneumonia, bronchitis, covid-19, pharyngitis, sinusitis, croup
infection: respiratory infection, urinary tract infection, hepatitis, sepsis, malaria, tuberculosis, shingles, hiv
arthritis: osteoarthritis, rheumatoid arthritis, gout, psoriatic arthritis, pseudogout, joint infection
pain: complex regional pain syndrome, headache, back pain, joint pain, muscle pain, neck pain, abdominal pain, chest pain, toothache, neuralgia, sciatica
back pain: low back pain, upper back pain, sacroiliac joint pain, facet joint pain, sciatica
chronic pain: fibromyalgia
headache: migraine, tension headache, cluster headache, painkiller overuse headache, ice cream headache
symptom: rash, fever, pain, nausea, vomiting, fatigue, dizziness, cough, itch, headache, swelling, diarrhea, constipation, stiffness, heartburn, numbness, tingling, shortness of breath, hives
gastrointestinal symptom: nausea, vomiting, diarrhea, constipation, bloating, heartburn, indigestion, abdominal pain, flatulence
allergic reaction: hives, anaphylaxis, hay fever
side effect: serious adverse event
serious adverse event: pneumothorax, anaphylaxis
injury: bruise, fracture, concussion, burn, wound, sprain, whiplash, head wound, brain injury, spinal cord injury, torn ligament, dislocation, needlestick injury, frostbite, thermal injury, firearm injury, stab wound, electric shock, chemical burn, playground injury
cancer: breast cancer, lung cancer, prostate cancer, colorectal cancer, skin cancer, leukemia, lymphoma, melanoma, pancreatic cancer
skin cancer: melanoma
heart disease: coronary heart disease, heart failure, atrial fibrillation, angina, cardiomyopathy
cardiovascular disease: heart disease, coronary heart disease, stroke, heart attack, heart failure, atherosclerosis, peripheral artery disease, blood clot
major cardiovascular event: heart attack, stroke, cardiovascular mortality
mental disorder: depression, anxiety disorder, schizophrenia, bipolar disorder, ptsd, ocd
dementia: alzheimer's disease, vascular dementia, dementia with lewy bodies, frontotemporal dementia
autoimmune disease: rheumatoid arthritis, lupus, multiple sclerosis, celiac disease, psoriasis, type 1 diabetes, scleroderma, sjogren's syndrome, polymyalgia rheumatica, psoriatic arthritis, myositis
chronic disease: diabetes, asthma, copd, cardiovascular disease, arthritis, cancer
diabetes: type 1 diabetes, type 2 diabetes, gestational diabetes
anemia: iron deficiency anemia, sickle cell anemia, pernicious anemia
disease: diabetes, asthma, cancer, arthritis, copd, cardiovascular disease, heart disease, autoimmune disease, mental disorder, osteoporosis, psoriasis, epilepsy
human: adult, child, woman, man, baby, older people
adult: older people, pregnant woman
woman: pregnant woman
child: baby, toddler, teenager
clinical trial: randomized controlled trial
study: clinical trial, cohort study, case-control study, observational study, animal study, systematic review, meta-analysis
surgery: c-section, appendectomy, hysterectomy, transplant, bypass surgery, joint replacement, knee replacement, hip replacement
psychotherapy: cbt, psychoanalysis
imaging: mri, ct scan, x-ray, ultrasound
rodent: mouse, rat
animal: mouse, rat, rodent, dog, rabbit, pig
alcohol: wine, beer, spirit drink, whiskey, vodka
dairy: milk, cheese, yogurt, butter
fruit: apple, banana, orange, berry, blueberry, citrus
vegetable: broccoli, carrot, spinach, kale, cabbage
red meat: beef, lamb, pork
oily fish: salmon, mackerel, sardine, herring
death: all-cause mortality
lung disease: asthma, copd, pneumonia, bronchitis, emphysema, pulmonary fibrosis
mood disorder: depression, bipolar disorder
fatty acid: omega-3
skin disease: psoriasis, eczema, acne, rosacea, dandruff, melasma, hidradenitis suppurativa, lichen planus, keratosis pilaris, athlete's foot
food allergy: peanut allergy, milk allergy, egg allergy
joint disease: arthritis
cancer treatment: chemotherapy, radiotherapy, immunotherapy
germ: bacterium, virus, fungus
fungus: mold
tea: green tea, black tea, herbal tea
herb: garlic, echinacea, ginkgo, ginseng, valerian, chamomile, peppermint
infection: measles, chickenpox, mumps, whooping cough, flu, tetanus
mineral: fluoride, iodine, phosphorus
sleep disorder: insomnia, sleep apnea, narcolepsy, sleep paralysis
developmental disorder: autism, adhd, tic, stammer, dyslexia, dyspraxia, dyscalculia
lipid: triglyceride, cholesterol
cholesterol: ldl, hdl
tobacco: cigarette, cigar
disorder: mental disorder, developmental disorder, sleep disorder, mood disorder
neurotransmitter: serotonin, dopamine, noradrenaline, acetylcholine, gaba, glutamate, adenosine, histamine, natural painkiller, cholecystokinin
chemical: neurotransmitter, hormone, neurohormone, cytokine, adenosine, opioid
hormone: cortisol, insulin, estrogen, progesterone, testosterone, melatonin, thyroxine, oxytocin, adrenaline, ghrelin, leptin, growth hormone
opioid: natural painkiller, enkephalin, dynorphin, endomorphin
natural painkiller: beta-endorphin, enkephalin, dynorphin, endomorphin
central nervous system: brain, spinal cord
brain: hypothalamus, hippocampus, amygdala, brainstem, cerebellum, basal ganglion, prefrontal cortex, limbic system, periaqueductal gray, cerebral cortex
immune cell: lymphocyte, macrophage, neutrophil, white blood cell, natural killer cell, t cell, b cell
cytokine: interleukin, tumor necrosis factor, interferon
inflammatory marker: c-reactive protein, interleukin, tumor necrosis factor, cytokine
antioxidant: vitamin c, vitamin e, polyphenol, flavonoid, chlorogenic acid, beta-carotene, selenium, resveratrol
polyphenol: flavonoid, chlorogenic acid, catechin, anthocyanin, resveratrol, curcumin
probiotic: lactobacillus, bifidobacterium, saccharomyces boulardii
bacterium: lactobacillus, bifidobacterium, streptococcus, staphylococcus, escherichia coli, salmonella, helicobacter pylori, clostridium difficile
blood vessel: artery, vein, capillary, aorta
sugar: glucose, fructose, sucrose, lactose
omega-3: dha, epa, eicosapentaenoic acid, docosahexaenoic acid, fish oil
screen: smartphone, computer, television, laptop, tablet computer
stimulant: caffeine, amphetamine, methylphenidate, nicotine
medical device: pacemaker, implantable cardioverter-defibrillator, hearing aid, insulin pump, ventilator
bleeding disorder: hemophilia, thrombocytopenia
neurodevelopmental disorder: adhd, autism
anxiety disorder: panic attack, phobia, social anxiety
eye disease: cataract, glaucoma, macular degeneration, nearsightedness, wet macular degeneration, dry macular degeneration, floaters, eye allergy, optic neuritis, retinopathy of prematurity, keratoconus, astigmatism
dental disease: tooth decay, gum disease
exercise: brisk walking, weight lifting, weight training, aerobic exercise, physical training
antidepressant: sertraline, fluoxetine, citalopram, escitalopram
sweetener: aspartame, sucralose, saccharin, stevia, xylitol, erythritol, sorbitol, acesulfame, cyclamate, neotame, sugar alcohol
pollutant: ozone, nitrogen dioxide, particulate matter
cereal: wheat, rice, oat, barley, rye, corn
nut: almond, walnut, cashew, pistachio, hazelnut
legume: lentil, chickpea, bean, soy, peanut
antibody: immunoglobulin a, immunoglobulin g, immunoglobulin e, iga, igg, ige
sleeping pill: benzodiazepine, zolpidem, zopiclone, temazepam, orexin antagonist
ear infection: middle ear infection
# Symptoms
symptom: hot flash, night sweat, palpitation, dry mouth, blurred vision, ringing in the ear, wheezing, sore throat, runny nose, stuffy nose, bloating, loss of appetite, shivering, muscle weakness, tremor, sleepiness
physical symptom: pain, fatigue, nausea, dizziness, palpitation
pain: earache, period pain, knee pain, shoulder pain, heel pain, nerve pain, angina, jaw pain, pelvic pain, breast pain, labor pain, hip pain, tennis elbow, pain during sex, postoperative pain, aches and pains, pain when passing urine, muscle cramp, sore throat
aches and pains: back pain, neck pain, shoulder pain, joint pain, muscle pain, neck and shoulder pain
constant pain: fibromyalgia
sleep problem: insomnia, poor sleep, waking at night, too little sleep, sleep disorder, early waking, nightmare, time to fall asleep, snoring
sleep disorder: restless legs, sleepwalking, snoring, nightmare, night terror, acting out dreams, oversleeping
gastrointestinal symptom: stomach ache, blood in the stool, colic, leaking stool, belching, straining on the toilet, excessive wind
menopausal symptom: hot flash, night sweat, vaginal dryness, hot flush
# Heart and blood
heart disease: irregular heartbeat, heart attack, coronary heart disease, heart valve disease, inflamed heart muscle, inflamed heart lining, hole in the heart
inflamed heart: myocarditis, pericarditis
irregular heartbeat: atrial fibrillation, rapid heartbeat, slow heartbeat, skipped beat
blood clot: deep vein thrombosis, clot in the lung, clots in the veins
clots in the veins: deep vein thrombosis, clot in the lung
stroke: ischemic stroke, hemorrhagic stroke, bleeding around the brain, brain hemorrhage, subarachnoid hemorrhage
bleeding: heavy bleeding, stomach bleed, hemorrhagic stroke, nosebleed, heavy period, bleeding in the brain, blood in the stool
heavy bleeding: stomach bleed, bleeding in the brain
blood pressure: systolic blood pressure, diastolic blood pressure
cholesterol level: bad cholesterol, good cholesterol
blood fat: triglyceride, cholesterol level, bad cholesterol, good cholesterol
heart surgery: heart bypass, heart transplant
# Diabetes and weight
diabetes complication: diabetic eye disease, diabetic kidney disease, diabetic nerve damage, diabetic foot ulcer, diabetic coma
blood sugar control: long-term blood sugar, morning blood sugar, blood sugar spike
blood sugar: long-term blood sugar, morning blood sugar, blood sugar spike
body fat: belly fat
body weight: weight loss, weight gain, body mass index, body fat
overweight: obesity
thyroid disease: underactive thyroid, overactive thyroid, swollen thyroid
vitamin deficiency: vitamin d deficiency, lack of vitamin b12, rickets, scurvy, beriberi, pellagra
# Stomach, bowel, liver
inflammatory bowel disease: crohn's disease, ulcerative colitis
liver disease: fatty liver, cirrhosis, hepatitis, liver failure, hepatitis b infection, hepatitis c infection
liver inflammation: hepatitis a, hepatitis b, hepatitis c
bowel disorder: irritable bowel syndrome, inflammatory bowel disease, celiac disease, constipation, pouches in the bowel
# Brain and mind
memory and thinking problems: dementia, early memory loss, memory loss, delirium, brain fog
dementia: alzheimer's disease, vascular dementia, lewy body dementia
thinking skill: memory, attention, planning skill, thinking speed, reaction time, short-term memory, iq, working memory, executive function, processing speed, attention span, episodic memory, delayed recall, verbal fluency, spatial memory
brain disease: dementia, epilepsy, shaking palsy, multiple sclerosis, stroke, motor neurone disease, parkinson's disease
mental illness: anxiety disorder, eating disorder, personality disorder, psychosis, postnatal depression, post-traumatic stress disorder, addiction, phobia, mania, tic, voices in the head, complex ptsd, paranoia
anxiety disorder: social anxiety, post-traumatic stress disorder, obsessive-compulsive disorder
depression: postnatal depression, winter depression, hard-to-treat depression
eating disorder: anorexia, bulimia, binge eating
psychological distress: anxiety, depression, stress, worrying, burnout
sleep: total sleep time
behavior problem: aggression, hyperactivity, impulsiveness
addiction: gambling problem, alcohol use disorder, internet addiction, gaming disorder
# Lungs and infections
respiratory infection: upper respiratory infection, lower respiratory infection, croup, bronchiolitis, tonsillitis, sinus infection, strep throat, whooping cough, rsv
lung disease: lung scarring, asthma attack, bronchiolitis, lung cancer, respiratory failure, bronchiectasis, cystic fibrosis, silicosis, pleurisy, asbestos disease
infection: ear infection, wound infection, hospital infection, skin infection, sexually transmitted infection, norovirus, covid-19, blood infection, fungal infection, worm infection, meningitis, food poisoning, kidney infection, scarlet fever, rheumatic fever, typhoid, listeria, leprosy, mpox, zika, yellow fever, diphtheria, toxoplasmosis, campylobacter, lyme disease
sexually transmitted infection: hiv, human papillomavirus, gonorrhea, chlamydia, syphilis, genital herpes, genital wart, trichomoniasis, pelvic inflammatory disease, genital chlamydia
contagious disease: measles, mumps, chickenpox, flu, tuberculosis, covid-19, whooping cough, cholera, malaria, hiv, polio, ebola
stomach flu: norovirus, rotavirus, campylobacter
urinary tract infection: kidney infection
skin infection: impetigo, ringworm, boil on the skin
worm infection: threadworm, roundworm, hookworm, tapeworm
hospital infection: wound infection, c diff, mrsa
superbug: mrsa
vaccine: flu jab, covid jab, mmr jab, hpv jab, shingles jab, pneumonia jab, whooping cough jab, tetanus jab, polio drops, chickenpox jab, childhood jab, rotavirus vaccine, bcg vaccine, meningitis vaccine, rabies vaccine, malaria vaccine, booster, hepatitis b vaccine, rsv vaccine, hib vaccine
childhood jab: mmr jab, polio drops, whooping cough jab, rotavirus vaccine
# Cancer
cancer: bladder cancer, blood cancer, womb cancer, cervical cancer, ovarian cancer, stomach cancer, liver cancer, kidney cancer, mouth cancer, brain tumor, testicular cancer, food pipe cancer, thyroid cancer, advanced cancer, sarcoma, hodgkin lymphoma, ductal carcinoma in situ
blood cancer: leukemia, lymphoma, myeloma
skin cancer: non-melanoma skin cancer
cancer treatment: hormone treatment for cancer, targeted drug, breast removal, lump removal, stem cell transplant
cancer screening: mammogram, smear test, psa test, stool test for cancer, colonoscopy
# Skin, eyes, ears, teeth
skin disease: rosacea, vitiligo, contact dermatitis, nappy rash, impetigo, hives, ringworm, prickly heat, scabies, intertrigo, chilblain
rash: hives, nappy rash
wound: leg ulcer, bedsore, burn, cut on the skin, surgical wound, diabetic foot ulcer, minor burn
allergy: food allergy, hay fever, asthma, eczema, hives, drug allergy
food allergy: allergy to shellfish, nut allergy
eye disease: dry eye, pink eye, strabismus, lazy eye, detached retina, diabetic eye disease, farsightedness, corneal infection, uveitis, sty, inflamed eyelid, retinitis pigmentosa, cloudy lens
sight loss: blindness, macular degeneration
eye strain: blurred vision, dry eye
hearing loss: age-related hearing loss, noise-induced hearing loss, sudden hearing loss
hearing protection: earplug, earmuff, ear defender, noise-cancelling headphones
ear disease: ear infection, glue ear, ringing in the ear, burst eardrum, earwax, swimmer's ear, impacted earwax, meniere's disease, vestibular neuritis
oral health: tooth decay, gum disease, tooth loss, bad breath, mouth ulcer, dry mouth
gum disease: gum inflammation, bleeding gum
dental treatment: filling for a tooth, root canal treatment, tooth extraction, dental sealant, fluoride varnish, scale and polish, dental implant, amalgam filling, white filling, dental brace, denture, teeth whitening, gum disease treatment, dental crown
# Bones and muscles
arthritis: inflammatory arthritis, juvenile arthritis
broken bone: broken hip, spine fracture, wrist fracture, stress fracture, fragility fracture, broken rib, broken ankle, broken collarbone, broken shoulder, broken pelvis, broken foot, broken finger, broken arm, broken leg
tendon problem: tennis elbow, golfer's elbow, rotator cuff tear, heel pain, jumper's knee, achilles tear, shoulder impingement, greater trochanteric pain syndrome
sports injury: sprain, muscle strain, torn ligament, concussion
joint replacement: hip replacement, knee replacement, shoulder replacement
physical function: walking speed, grip strength, walking distance, everyday activities, balance, standing up from a chair, getting up and walking, climbing stairs, walking ability, six-minute walk, mobility, exercise capacity
hands-on treatment: spinal manipulation, massage, osteopathy, chiropractic
osteoarthritis: thumb arthritis
fragility fracture: spine fracture, broken hip
shoulder pain: shoulder impingement, rotator cuff tear, frozen shoulder
hip pain: greater trochanteric pain syndrome
heel pain: sever's disease
muscle cramp: night cramp
topical analgesic: anti-inflammatory gel, capsaicin cream, lidocaine patch
anti-inflammatory gel: topical diclofenac, topical ibuprofen
cox-2 inhibitor: celecoxib, etoricoxib
tnf inhibitor: adalimumab, infliximab, etanercept, golimumab, certolizumab
shoe insert: heel cup
moderate exercise: brisk walking, nordic walking
strength training: plyometrics, bodyweight exercise, blood flow restriction training, push-up, isometric exercise
everyday activities: instrumental activities of daily living
neurodegenerative disease: alzheimer's disease, parkinson's disease, huntington's disease, motor neurone disease, dementia, multiple sclerosis
seizure: tonic-clonic seizure, absence seizure, focal seizure, status epilepticus, fever fit
epilepsy: drug-resistant epilepsy
migraine: chronic migraine, migraine with aura, migraine without aura, vestibular migraine
nerve pain: shingles pain, facial nerve pain, sciatica
nerve damage: diabetic neuropathy, carpal tunnel syndrome
memory: episodic memory, working memory, delayed recall, spatial memory, long-term memory
seizure drug: valproate, lamotrigine, levetiracetam, carbamazepine, topiramate, phenytoin, gabapentin, pregabalin
triptan: sumatriptan, rizatriptan
parkinson's drug: levodopa, dopamine agonist
alzheimer drug: cholinesterase inhibitor, amyloid-clearing drug
cholinesterase inhibitor: donepezil, rivastigmine, galantamine
amyloid-clearing drug: lecanemab, donanemab, aducanumab
# Kidneys, reproduction, children
kidney disease: kidney failure, kidney stone, kidney infection, protein in the urine
waterworks symptom: frequent urination, urinary urgency, getting up at night to urinate, involuntary urination
birth control: oral contraceptive, coil, condom, morning-after pill, contraceptive implant, contraceptive injection, tubal ligation, vasectomy, hormonal coil, copper coil, vaginal ring, mini pill, period tracking, the snip, long-acting reversible contraception, contraceptive patch, fertility tracking
pregnancy complication: preeclampsia, gestational diabetes, miscarriage, preterm birth, stillbirth, ectopic pregnancy, gestational hypertension, low-lying placenta, breech baby, placental abruption, postpartum hemorrhage, maternal anemia
birth outcome: preterm birth, low birth weight, stillbirth, birth weight, small for gestational age, full term, large baby, low apgar
birth defect: neural tube defect, down's syndrome, cleft lip, hole in the heart, heart defect at birth
fertility treatment: ivf, egg donation, sperm donation, embryo transfer, icsi, intrauterine insemination, ovulation induction
period problem: period pain, heavy period, irregular period, missed period, premenstrual syndrome
baby death: crib death, newborn death, stillbirth
child development: language development, motor development, cognitive development
adverse childhood experiences: child abuse, child neglect
eczema: baby eczema
hives: chronic urticaria, cold urticaria
baldness: patchy hair loss, hair shedding
contact dermatitis: nickel allergy, nappy rash, poison ivy
acne cream: retinoid, azelaic acid, salicylic acid
sunscreen: mineral sunscreen, chemical sunscreen
thermal injury: burn injury
burn injury: severe burn, minor burn, sunburn, chemical burn, scald burn
macular degeneration: wet macular degeneration, dry macular degeneration
anti-vegf drug: ranibizumab, aflibercept, bevacizumab
eye injection: ranibizumab, aflibercept
fluoride toothpaste: stannous fluoride toothpaste
tooth decay: decay in baby teeth
mouthwash: chlorhexidine mouthwash
long-acting reversible contraception: hormonal coil, copper coil, contraceptive implant, contraceptive injection
emergency contraception: ulipristal
progestogen: progesterone, levonorgestrel, medroxyprogesterone
infertility: male infertility
sperm quality: sperm dna damage
preterm birth: very preterm, extremely preterm
very preterm: extremely preterm
breast milk: donor milk
formula milk: hydrolyzed formula, follow-on formula
parent training: positive parenting program
# Medicines
drug: painkiller, blood thinner, sleeping pill, laxative, antacid, antiemetic, decongestant, antifungal, anesthetic, contraceptive, immunosuppressant, biologic drug, muscle relaxant, cough medicine, generic drug, vaccine, chemotherapy, weight-loss drug, glp-1 drug, stimulant medication
painkiller: anti-inflammatory gel, co-codamol, hydrocodone-acetaminophen, topical analgesic, migraine drug, ibuprofen, naproxen, diclofenac, oxycodone, morphine, fentanyl, lidocaine patch, capsaicin cream, celecoxib, ketorolac, metamizole, tapentadol, gabapentinoid
migraine drug: triptan, sumatriptan, rizatriptan, erenumab, topiramate, beta blocker, flunarizine, gepant, migraine antibody, botulinum toxin for migraine
nerve pain drug: gabapentin, pregabalin, gabapentinoid, duloxetine, amitriptyline
antidepressant: snri, tricyclic antidepressant, vortioxetine, agomelatine, trazodone, nortriptyline, ketamine, desvenlafaxine, imipramine, clomipramine, moclobemide, dosulepin
snri: venlafaxine, duloxetine
antidiabetic drug: glp-1 drug, sglt2 inhibitor, sulfonylurea, gliclazide, pioglitazone
glp-1 drug: semaglutide, liraglutide, dulaglutide, exenatide, tirzepatide, semaglutide jab, tirzepatide jab, liraglutide injection
sglt2 inhibitor: empagliflozin, dapagliflozin, canagliflozin
weight-loss drug: semaglutide, liraglutide, orlistat, tirzepatide, glp-1 drug, semaglutide jab, tirzepatide jab, phentermine, naltrexone-bupropion
antihypertensive: calcium channel blocker, angiotensin receptor blocker, candesartan, telmisartan, spironolactone, indapamide, lisinopril, ramipril
calcium channel blocker: amlodipine, nifedipine, diltiazem, verapamil
angiotensin receptor blocker: losartan, valsartan, candesartan, telmisartan, irbesartan
cholesterol-lowering drug: statin, fibrate, pcsk9 inhibitor, ezetimibe, inclisiran, bempedoic acid
pcsk9 inhibitor: evolocumab, alirocumab
fibrate: fenofibrate, gemfibrozil, bezafibrate
thiazide: hydrochlorothiazide, indapamide, chlorthalidone, bendroflumethiazide
loop diuretic: furosemide, bumetanide, torasemide
diuretic: thiazide, loop diuretic, aldosterone antagonist
aldosterone antagonist: spironolactone, eplerenone, finerenone
clot-busting drug: alteplase, tenecteplase, streptokinase
low-molecular-weight heparin: enoxaparin, dalteparin, tinzaparin
direct oral anticoagulant: apixaban, rivaroxaban, dabigatran, edoxaban
vitamin k antagonist: warfarin, acenocoumarol, phenprocoumon
anticoagulant: vitamin k antagonist, fondaparinux
mucolytic: carbocisteine, acetylcysteine, ambroxol, bromhexine
expectorant: guaifenesin
decongestant: xylometazoline, oxymetazoline, pseudoephedrine, phenylephrine
sedating antihistamine: diphenhydramine, chlorphenamine, promethazine, hydroxyzine
non-drowsy antihistamine: cetirizine, loratadine, fexofenadine, levocetirizine, desloratadine, bilastine
allergy drug: sedating antihistamine, non-drowsy antihistamine
leukotriene receptor antagonist: montelukast, zafirlukast
asthma drug: leukotriene receptor antagonist, theophylline, biologic for asthma, budesonide-formoterol, fluticasone-salmeterol
biologic for asthma: omalizumab, mepolizumab, benralizumab, dupilumab, tezepelumab, reslizumab
inhaled corticosteroid: beclometasone, mometasone, ciclesonide
heart failure: heart failure with reduced ejection fraction, heart failure with preserved ejection fraction
stroke: bleeding around the brain
irregular heartbeat: atrial flutter, ventricular fibrillation, ventricular tachycardia, supraventricular tachycardia
heart valve disease: valvular regurgitation, valvular stenosis, aortic stenosis, mitral regurgitation, aortic regurgitation, mitral valve prolapse
heart attack: stemi, nstemi
heart disease: congenital heart disease, infective endocarditis, rheumatic heart disease, hypertrophic cardiomyopathy, dilated cardiomyopathy
heart valve replacement: keyhole heart valve replacement
anemia: vitamin b12 deficiency anemia, thalassemia
allergen immunotherapy: subcutaneous immunotherapy, sublingual immunotherapy, oral immunotherapy
food allergy: milk allergy, egg allergy, wheat allergy, peanut allergy
allergy: pet allergy, cat allergy, hymenoptera venom allergy, penicillin allergy, perennial allergic rhinitis
pneumonia: community-acquired pneumonia, hospital-acquired pneumonia, ventilator-associated pneumonia, aspiration pneumonia, walking pneumonia
asthma: severe asthma, exercise-induced asthma, occupational asthma, eosinophilic asthma
lung function: forced expiratory volume in 1 second, forced vital capacity, peak expiratory flow
bronchitis: acute bronchitis, chronic bronchitis
blood thinner: low-molecular-weight heparin, direct oral anticoagulant
stop-smoking drug: varenicline, bupropion, cytisine, nicotine replacement
nicotine replacement: nicotine patch, nicotine gum, nicotine lozenge, nicotine spray, nicotine inhaler
heroin substitute: methadone, buprenorphine
adhd medication: methylphenidate, lisdexamfetamine, atomoxetine, guanfacine, amphetamine
dementia drug: donepezil, rivastigmine, galantamine, memantine, lecanemab, donanemab
bone-strengthening drug: denosumab, teriparatide, alendronate, romosozumab, raloxifene
arthritis drug: methotrexate, sulfasalazine, hydroxychloroquine, leflunomide, tnf inhibitor
gout drug: allopurinol, febuxostat, colchicine
biologic drug: adalimumab, infliximab, etanercept, rituximab, dupilumab, tocilizumab, omalizumab, mepolizumab, benralizumab, secukinumab, ustekinumab, vedolizumab, golimumab, certolizumab, tofacitinib, ixekizumab, tnf inhibitor, pcsk9 inhibitor, migraine antibody, evolocumab, denosumab
acne drug: isotretinoin, benzoyl peroxide, retinoid
hair-loss drug: minoxidil, finasteride
impotence drug: sildenafil, tadalafil, vardenafil
bronchodilator: ipratropium, terbutaline, montelukast, reliever inhaler, long-acting muscarinic antagonist
inhaled corticosteroid: budesonide, fluticasone, beclomethasone
steroid nose spray: fluticasone, mometasone
antihistamine: levocetirizine, chlorphenamine, desloratadine
laxative: macrogol, lactulose, senna, bisacodyl, psyllium, prune juice, psyllium husk
anti-sickness drug: ondansetron, metoclopramide, cyclizine, domperidone
sleeping pill: eszopiclone, suvorexant, daridorexant, z-drug, doxylamine
antibiotic: trimethoprim, nitrofurantoin, fosfomycin, flucloxacillin, cephalosporin, rifampicin, methenamine, co-amoxiclav, co-trimoxazole, trimethoprim-sulfamethoxazole, mupirocin
antiviral: nirmatrelvir, paxlovid, molnupiravir, sofosbuvir
antifungal: fluconazole, clotrimazole, terbinafine
malaria pill: artemisinin, chloroquine, atovaquone
hormone replacement therapy: estrogen therapy, vaginal estrogen, tibolone, combined hormone therapy, estrogen-only hormone therapy, hormone patch, body-identical hormone
chemotherapy: cisplatin, paclitaxel, doxorubicin
immunotherapy: pembrolizumab, nivolumab
breast cancer drug: tamoxifen, trastuzumab, aromatase inhibitor, anastrozole, letrozole
hallucinogen: psilocybin, lsd, ecstasy, ketamine, ayahuasca, mescaline
local anesthetic: lidocaine, bupivacaine, numbing cream, numbing injection
anesthetic: local anesthetic, general anesthesia, epidural, spinal anesthesia
side effect: withdrawal symptom, injection-site reaction, severe allergic reaction, vaccine side effect, chemo hair loss, mouth sores from chemo, nerve damage from chemo, statin muscle pain
immune-suppressing drug: azathioprine, mycophenolate, tacrolimus, ciclosporin, methotrexate
quinolone: ciprofloxacin, levofloxacin, moxifloxacin
macrolide: azithromycin, clarithromycin, erythromycin
tricyclic antidepressant: amitriptyline, nortriptyline, imipramine, clomipramine
tranquilizer: benzodiazepine, buspirone
gene therapy: gene editing
aromatase inhibitor: letrozole, anastrozole, exemestane
oxygen therapy: high-flow oxygen, hyperbaric oxygen
wearable device: smartwatch, sleep tracker
# Operations and tests
operation: heart bypass, balloon angioplasty, arthroscopy, cataract surgery, lasik, weight-loss surgery, gallbladder removal, tonsillectomy, mastectomy, organ transplant, keyhole surgery, day surgery, planned surgery, circumcision, amputation, biopsy, spinal fusion, hernia repair, hip resurfacing, breast implant, skin graft, liposuction, kidney donation, spinal decompression surgery, ligament reconstruction, rotator cuff repair, carpal tunnel surgery
imaging: pet scan, bone scan, mammogram, echocardiogram, brain scan, whole-body scan
test: blood test, urine test, genetic test, rapid test, pcr test, biopsy, eye test, hearing test
weight-loss surgery: gastric bypass, sleeve gastrectomy, gastric band, gastric sleeve
# Food
healthy diet: mediterranean diet, dash diet, plant-based diet, vegetarian diet, whole-food diet
diet: healthy diet, weight-loss diet, intermittent fasting, ketogenic diet, low-carb diet, gluten-free diet, vegan diet, low-fat diet, low-fodmap diet, paleo diet
weight-loss diet: low-calorie diet, very low-calorie diet, low-carb diet, intermittent fasting, ketogenic diet, low-fat diet
low-carb diet: ketogenic diet
intermittent fasting: time-restricted eating
dietary fat: saturated fat, trans fat, unsaturated fat, polyunsaturated fat, monounsaturated fat
plant-based diet: vegan diet, vegetarian diet
fruit and vegetables: fruit, vegetable, green vegetable
nut: peanut, brazil nut, pecan, macadamia
dairy: cream, kefir, whey
processed meat: bacon, sausage, ham
ultra-processed food: fizzy drink, ready meal, junk food, processed meat, crisp snack
soft drink: cola, lemonade, energy drink, diet drink
spice: chili, garlic, black pepper
polyphenol: cocoa flavanol, quercetin, isoflavone
supplement: creatine, protein powder, collagen, coenzyme q10, iron tablet, folic acid, vitamin d, zinc, omega-3, prebiotic, green tea extract, cranberry capsule, curcumin, ginseng, ashwagandha, biotin, prenatal vitamin, b vitamin, lutein, rhodiola, digestive enzyme, beta-alanine, glucosamine and chondroitin
mineral: manganese, chromium
dietary fiber: soluble fiber, insoluble fiber, bran, prebiotic
soluble fiber: psyllium
insoluble fiber: bran
caffeinated drink: coffee, tea, energy drink
fermented food: yogurt, kefir, kimchi, sauerkraut, kombucha, sourdough, miso
# Activity and therapies
exercise: high-intensity interval training, balance exercise, gardening, dancing, brisk walking, hiking, rowing, skipping rope, sport, cardio exercise, step count, tai chi, pelvic floor exercise, breathing exercise, graded exercise, eccentric exercise, physical education
aerobic exercise: running, swimming, cycling, brisk walking, dancing, exercise bike, treadmill walking, rowing machine, dance exercise
mind-body exercise: yoga, tai chi, qigong, pilates
physical therapy: therapeutic exercise, manual therapy, shock wave therapy, heat pack, ice pack, ultrasound therapy, electrical nerve stimulation, taping, splint
talk therapy: cognitive behavioral therapy, counseling, interpersonal therapy, exposure therapy, family therapy, couple therapy, psychodynamic therapy, acceptance and commitment therapy, problem-solving therapy, eye movement therapy, behavioral activation, mindfulness-based cognitive therapy, motivational interviewing, self-help book
cognitive behavioral therapy: cbt for insomnia
cbt for insomnia: sleep restriction therapy
meditation: mindfulness, transcendental meditation
relaxation technique: breathing exercise, meditation, guided imagery
alternative medicine: acupressure, cupping, reiki, magnet therapy, massage, hypnosis, herbal medicine, dry needling, salt cave, tapping therapy, laughter therapy, horse therapy
brain stimulation: magnetic brain stimulation, shock treatment, transcranial direct current stimulation, deep brain stimulation, vagus nerve stimulation
# Habits
tobacco: chewing tobacco, heated tobacco, shisha
drinking alcohol: moderate drinking, heavy drinking, binge drinking
alcohol: cider, gin, lager, spirits drink
heavy drinking: binge drinking
drug of abuse: cannabis, cocaine, heroin, methamphetamine, ecstasy
# Work and surroundings
air pollution: fine particle, traffic fumes, nitrogen dioxide, ozone, wood smoke, smog, pm10, ultrafine particle, ground-level ozone, silica dust
shift work: night shift
shift worker: night worker
noise: traffic noise, workplace noise, airport noise, noise at work, wind farm noise
work stress: burnout
household hazard: lead poisoning, carbon monoxide, damp home, detergent pod, button battery
heavy metal: lead exposure, mercury, cadmium, arsenic
weedkiller: glyphosate
pesticide: insecticide, weedkiller, ddt, glyphosate
phone: mobile phone
screen: phone, tablet computer, video game, e-reader
fine particle: black carbon
hormone-disrupting chemical: plasticizer, plastic chemical
parental leave: maternity leave, paternity leave
heat-related illness: heatstroke, hyperthermia
occupational disease: silicosis, asbestosis, pneumoconiosis, occupational asthma, farmer's lung, baker's asthma
occupational asthma: baker's asthma
pneumoconiosis: silicosis, asbestosis
violence: domestic violence, sexual assault, gun violence, elder abuse, youth violence
insect bite: bee sting, tick bite
home safety: smoke alarm, window guard, safety gate, home adaptation
# People
worker: office worker, manual worker, health worker, shift worker, farm worker, construction worker, nurse, teacher, driver, desk worker, miner
health worker: doctor, nurse, midwife, pharmacist, dentist, physiotherapist, surgeon, care worker, paramedic, dietitian, psychologist, cancer doctor, lung doctor, joint doctor, anesthetist, junior doctor, nursing assistant, speech therapist, kidney doctor
doctor: family doctor, surgeon, hospital specialist, psychiatrist, eye doctor, skin doctor, heart doctor, children's doctor, bone surgeon, anesthetist
young people: teenager, student
child: schoolchild, premature baby
older people: care-home resident, frail person, very old people, older woman, older man
baby: premature baby
adult: middle-aged people
smoker: heavy smoker
hospital patient: intensive care patient
# Outcomes
death: cardiovascular mortality, cancer death, baby death, suicide, maternal death, early death, sudden cardiac death
hospital admission: emergency admission, intensive care admission, back in hospital
health care use: hospital admission, doctor visit, emergency visit, hospital stay, ambulance
relapse: cancer coming back
disability: sight loss, hearing loss
quality of life: life satisfaction, wellbeing
stopped treatment: stopped because of side effects
recovery: complete recovery
work outcome: sick leave, return to work, work performance
keyhole surgery: arthroscopy, laparoscopy
arthritis: worn knee, worn neck
nausea: morning sickness, chemotherapy-induced nausea, motion sickness
hearing loss: threshold shift
phytoestrogen: red clover, genistein
air pollution: diesel exhaust, black carbon, radon, carbon monoxide, cooking smoke, wildfire smoke, welding fume, volatile organic compound, sulfur dioxide, secondhand smoke
cycling: e-bike
exercise: active travel, stair climbing, vigorous exercise, moderate exercise, light activity, supervised exercise, nordic walking, foam roller, skiing, recreational football, barefoot running, trampoline, ballroom dancing, horse riding
major cardiovascular event: coronary event
coronary event: heart attack, acute coronary syndrome
diarrhea: antibiotic-associated diarrhea, traveler's diarrhea
suicidal behavior: suicide attempt, suicide
sports injury: runner's knee, shin splints, achilles pain, stress fracture, groin pain
knee pain: runner's knee, jumper's knee
tendon problem: achilles pain, trigger finger, de quervain's
laser eye surgery: prk, smile laser surgery
worker: shift worker, firefighter, police officer, paramedic, cabin crew, hairdresser, welder, seafarer, nail technician
conservative treatment: physical therapy, watchful waiting, splint, active mobilization
allergenic food: peanut, egg, cow's milk, tree nut, shellfish
bowel screening: stool test for cancer, colonoscopy, flexible sigmoidoscopy, virtual colonoscopy
cancer screening: bowel screening, virtual colonoscopy
inhaler: preventer inhaler, reliever inhaler
seborrheic dermatitis: cradle cap
drug: inhaler, acid-blocking drug, h2 blocker, albuterol, epinephrine, naloxone, lithium, ivermectin, botulinum toxin, levodopa
pesticide: farm chemical
allergy test: skin prick test, skin patch test
respiratory symptom: cough, wheezing, shortness of breath, phlegm, runny nose, stuffy nose, sneezing
asthma drug: reliever inhaler, preventer inhaler, montelukast, omalizumab
long-acting bronchodilator: salmeterol, formoterol, indacaterol
long-acting muscarinic antagonist: tiotropium, umeclidinium, glycopyrronium
reliever inhaler: albuterol, terbutaline
cough: dry cough, chesty cough
air purifier: ionizer
allergen: pet dander, house dust mite, latex
protective clothing: safety boot, hard hat, safety glasses, dust mask, face mask, close-fitting mask
helmet: bike helmet, hard hat, motorcycle helmet
road accident: rear-end collision, head-on collision, side impact, bicycle crash
accident: road accident, drowning, injury at work, poisoning, burn
standing desk: active workstation
screen time: television viewing, computer work, online game, phone at bedtime
light: sunlight, ultraviolet light
road user: pedestrian, cyclist, driver
endocrine disruptor: phthalate, plastic chemical
extreme weather: heatwave, cold snap, flood, drought
heat illness: heatstroke
workplace program: anti-fatigue mat, flexible working
neck pain: whiplash
splint: back brace, neck collar, knee brace, ankle brace, wrist splint
fall: slip, trip, stumble
muscle strength: grip strength
moisturizer: bath oil, soap substitute, coconut oil, petroleum jelly, aqueous cream
lens: varifocal, bifocal, reading glasses
spectacles: varifocal, bifocal, reading glasses, blue light glasses
oral hygiene: brushing teeth, flossing, mouthwash, interdental brush
hot drink: coffee, tea
coffee: espresso, decaf
seed: flaxseed
whole grain: oat, brown rice
refined grain: white rice
junk food: fried potato, crisps, pizza, burger
food additive: preservative, msg, nitrite, sweetener
aromatherapy: lavender oil
meat: red meat, processed meat, poultry, chicken
vegetable oil: olive oil
iron tablet: ferrous fumarate, ferrous gluconate
viral infection: common cold, flu, measles, mumps, chickenpox, shingles, rsv, covid-19, hiv, hepatitis b, hepatitis c, mpox, zika, dengue, polio, glandular fever, human papillomavirus, norovirus, cold sore
bacterial infection: strep throat, whooping cough, tuberculosis, impetigo, lyme disease, scarlet fever, typhoid, gonorrhea, genital chlamydia, syphilis, cholera, tetanus, diphtheria, urinary tract infection, leprosy
acute respiratory infection: common cold, flu, bronchiolitis, croup, lung infection
food poisoning: salmonella infection, campylobacter, listeria, e coli infection
vaccine side effect: sore arm
hiv drug: hiv pill, tenofovir, emtricitabine, dolutegravir
mosquito-borne disease: malaria, dengue, zika, yellow fever
keeping distance: school closure, lockdown
insect repellent: citronella
pain relief in labor: gas and air, spinal pain block, water birth, epidural
phobia: fear of spiders, fear of heights, fear of needles, fear of open spaces, fear of closed spaces, fear of flying, dental fear
mood stabilizer: lithium, valproate, lamotrigine
anxiolytic: buspirone, benzodiazepine, propranolol
breast cancer: ductal carcinoma in situ
radiotherapy: seed therapy, proton therapy, targeted x-rays
blood disease: iron overload, clotting problem, anemia
hormone disease: cushing's syndrome, underactive adrenal, overactive parathyroid
nervous system disease: parkinson's disease, multiple sclerosis, guillain-barre syndrome, epilepsy
brain injury: concussion, skull fracture, bleeding in the brain, brain hemorrhage
sham treatment: sham acupuncture, placebo injection
antidote: naloxone
acid-blocking drug: h2 blocker, omeprazole, lansoprazole, esomeprazole, pantoprazole
immunosuppressant: cyclosporine, tacrolimus, azathioprine, methotrexate, mycophenolate
alcohol drug: disulfiram, acamprosate, naltrexone, nalmefene
complication of surgery: wound infection, organ rejection
insect: mosquito, tick, flea, bed bug
steroid tablet: prednisolone, prednisone, dexamethasone, methylprednisolone
laxative: macrogol, lactulose, senna, bisacodyl
covid antiviral: paxlovid, molnupiravir, remdesivir
covid jab: pfizer vaccine, moderna vaccine, astrazeneca vaccine, mrna vaccine, johnson & johnson vaccine
vaccine: live vaccine, inactivated vaccine, mrna vaccine, mmrv vaccine, hepatitis a vaccine, typhoid vaccine, yellow fever vaccine, cholera vaccine, travel vaccine, 6-in-1 vaccine, meningitis b vaccine, meningitis acwy vaccine
meningitis vaccine: meningitis b vaccine, meningitis acwy vaccine
vaccine side effect: vaccine-associated myocarditis, vaccine-induced immune thrombotic thrombocytopenia
rapid test: pregnancy test
infection: necrotizing fasciitis, breakthrough infection, asymptomatic infection, cytomegalovirus, encephalitis, osteomyelitis, septic arthritis, zoonosis, parasite, chikungunya, leptospirosis, dysentery, botulism, scabies
bacterial infection: meningococcal disease, pneumococcal disease, typhoid, dysentery, leptospirosis, brucellosis, anthrax, botulism
parasite: malaria, worm infection, leishmaniasis, giardia, scabies, head louse, schistosomiasis, chagas disease
mosquito-borne disease: chikungunya, west nile fever, japanese encephalitis
tuberculosis: latent tuberculosis, drug-resistant tuberculosis
bacterium: group a streptococcus, group b strep, staphylococcus aureus, e coli, pneumococcus, neisseria meningitidis
malaria pill: artemisinin combination therapy, atovaquone-proguanil, mefloquine, hydroxychloroquine
insect repellent: deet, picaridin
disinfectant: bleach, hydrogen peroxide
liver inflammation: hepatitis e
skin cancer: basal cell carcinoma, squamous cell carcinoma of the skin
non-melanoma skin cancer: basal cell carcinoma, squamous cell carcinoma of the skin
breast cancer: oestrogen receptor-positive breast cancer, her2-positive breast cancer, triple negative breast cancer, inflammatory breast cancer
lung cancer: non-small cell lung cancer, small cell lung cancer
bowel cancer: rectal cancer
brain tumor: glioblastoma, meningioma
blood cancer: hodgkin lymphoma, non-hodgkin lymphoma, childhood leukemia
lymphoma: hodgkin lymphoma, non-hodgkin lymphoma
leukemia: childhood leukemia, acute myeloid leukemia, chronic lymphocytic leukemia, chronic myeloid leukemia
cancer: head and neck cancer, throat cancer, voice box cancer, soft tissue sarcoma, neuroblastoma, vulval cancer, anal cancer, penile cancer, gallbladder cancer, bile duct cancer, mesothelioma, non-hodgkin lymphoma, neuroendocrine tumour
head and neck cancer: mouth cancer, throat cancer, voice box cancer, nasopharyngeal carcinoma
cancer treatment: cancer drug, proton therapy, chimeric antigen receptor t-cell therapy, neoadjuvant chemotherapy, adjuvant chemotherapy
chemotherapy: neoadjuvant chemotherapy, adjuvant chemotherapy, docetaxel, capecitabine, fluorouracil, carboplatin, oxaliplatin, gemcitabine
cancer drug: chemotherapy, trastuzumab, tamoxifen, pembrolizumab, nivolumab, imatinib, bevacizumab, rituximab, olaparib, palbociclib, abiraterone, enzalutamide, lenalidomide
targeted drug: trastuzumab, imatinib, olaparib, palbociclib
hormone treatment for cancer: androgen deprivation therapy, tamoxifen, aromatase inhibitor, abiraterone, enzalutamide
immunotherapy: ipilimumab, atezolizumab
bowel screening: flexible sigmoidoscopy
cancer screening: lung cancer screening, breast self-examination, clinical breast examination, multi-cancer early detection test
side effect: lymphedema, oral mucositis, chemotherapy-induced peripheral neuropathy, febrile neutropenia
advanced cancer: bone metastasis, brain metastasis, liver metastasis
precancerous change: barrett's oesophagus, actinic keratosis
genetic variant: pathogenic variant, brca mutation
brca mutation: brca1, brca2
insulin therapy: long-acting insulin, rapid-acting insulin
antidiabetic drug: dpp-4 inhibitor, glitazone, insulin therapy, glimepiride
dpp-4 inhibitor: sitagliptin, linagliptin, saxagliptin, vildagliptin, alogliptin
glitazone: pioglitazone, rosiglitazone
sulfonylurea: gliclazide, glipizide, glimepiride, glyburide, glibenclamide
sglt2 inhibitor: ertugliflozin
diabetes complication: diabetic macular edema, lower-limb amputation
obesity: severe obesity, childhood obesity
body fat: subcutaneous fat, brown fat
weight-loss surgery: gastric balloon, vertical banded gastroplasty
malnutrition: severe acute malnutrition, wasting in children, stunting
vitamin deficiency: folate deficiency, vitamin a deficiency, vitamin k deficiency, thiamine deficiency
micronutrient deficiency: vitamin deficiency, iodine deficiency, zinc deficiency, selenium deficiency
vitamin: vitamin b5, vitamin b9, vitamin k1, vitamin k2, vitamin b1, vitamin b2, vitamin b3
vitamin k: vitamin k1, vitamin k2
thyroid disease: subclinical hypothyroidism, thyroid nodule, graves' disease, inflamed thyroid
overactive thyroid: graves' disease
diet: dash diet, anti-inflammatory diet, carnivore diet, raw food diet, alkaline diet, dairy-free diet, elimination diet, high-protein diet, low-salt diet, time-restricted eating
omega-3: eicosapentaenoic acid, docosahexaenoic acid, icosapent ethyl, alpha-linolenic acid, krill oil
sugar: high-fructose corn syrup, brown sugar, honey, sucrose, fructose, lactose
sweetener: acesulfame
vegetable oil: canola oil, sunflower oil, palm oil, corn oil, soybean oil
fruit juice: orange juice, grapefruit juice, apple juice, pomegranate juice
citrus fruit: orange, lemon, lime, grapefruit
fruit: avocado, pomegranate, kiwi fruit, cranberry, tart cherry, grape, pear, peach, strawberry, mango, pineapple, papaya, acai berry, goji berry, grapefruit
vegetable: cruciferous vegetable, green vegetable, tomato, onion, beetroot, pepper, cauliflower, lettuce, mushroom, seaweed
cruciferous vegetable: broccoli, cabbage, cauliflower, kale, brussels sprout
legume: kidney bean, pea, tofu
whole grain: rye, barley, quinoa, brown rice
seed: chia seed, sunflower seed, pumpkin seed, sesame seed
poultry: chicken, turkey, duck
shellfish: prawn, crab, mussel, oyster, lobster
dairy: full-fat dairy, low-fat dairy, fermented milk, ice cream, whole milk, skimmed milk
fermented food: tempeh, fermented milk, probiotic yogurt
supplement: carnitine, taurine, glutamine, arginine, citrulline, inositol, glucomannan, antioxidant supplement, spirulina, chlorella, krill oil, caffeine tablet, alpha-lipoic acid, nmn, hmb, resveratrol, quercetin, berberine, moringa, maca, inulin, conjugated linoleic acid, garcinia cambogia, bcaa
amino acid: leucine, lysine, arginine, glutamine, citrulline, tryptophan, tyrosine, taurine, carnitine
herbal remedy: kava, passionflower, lemon balm, feverfew, butterbur, devil's claw, boswellia, willow bark, hawthorn, horse chestnut, dong quai, chasteberry, red clover, nettle, dandelion, andrographis, pelargonium, ivy leaf, bacopa, astragalus, gotu kola, cat's claw, kratom, ephedra, moringa, maca, hibiscus tea, saffron, cinnamon, ginger, boswellia, bitter melon, comfrey, calendula, black seed
mushroom: reishi, lion's mane, shiitake, cordyceps
carotenoid: lycopene, beta-carotene, lutein, astaxanthin, zeaxanthin
polyphenol: egcg, hydroxytyrosol
antioxidant: lycopene, carotenoid, alpha-lipoic acid, coenzyme q10, glutathione, astaxanthin
prebiotic: inulin, resistant starch
dietary fiber: psyllium husk, beta-glucan, glucomannan, resistant starch, inulin
tea: hibiscus tea, rooibos, yerba mate
caffeinated drink: yerba mate, cola
food additive: carrageenan, carboxymethylcellulose, emulsifier, titanium dioxide, tartrazine, sulfite, food coloring, aspartame
plastic chemical: phthalate
endocrine disruptor: bisphenol a
alcohol: wine, red wine, beer, spirit drink
depression: persistent depressive disorder
mental illness: dissociative identity disorder, body dysmorphic disorder, health anxiety, premenstrual dysphoric disorder
anxiety disorder: health anxiety, separation anxiety, agoraphobia
personality disorder: borderline personality disorder, antisocial personality disorder, narcissistic personality disorder
eating disorder: orthorexia, night eating syndrome, pica, arfid
antipsychotic: chlorpromazine, lurasidone
antidepressant: monoamine oxidase inhibitor, esketamine
brain stimulation: vagus nerve stimulation, deep brain stimulation
talk therapy: psychoanalysis, dialectical behavior therapy, online therapy, group therapy, trauma-focused therapy
psychedelic: lsd, psilocybin, mescaline, ayahuasca
drug of abuse: synthetic cannabinoid, nitrous oxide, ghb, khat, heroin, crack cocaine, high-potency cannabis
addiction: cocaine addiction, cannabis use disorder, opioid use disorder, nicotine addiction
nicotine replacement: nicotine pouch
sleep disorder: narcolepsy, hypersomnia, parasomnia, sleep paralysis, restless legs, sleep apnea
sleep: deep sleep, rapid eye movement sleep, napping
sleeping pill: suvorexant, orexin antagonist
abuse: domestic abuse, child abuse, bullying
stress: work stress, financial stress
tobacco: cigar smoking, roll-up cigarette
laxative: osmotic laxative, stimulant laxative
osmotic laxative: macrogol, lactulose
stimulant laxative: senna, bisacodyl
h2 blocker: ranitidine, famotidine, cimetidine, nizatidine
antacid: calcium carbonate antacid, alginate
acid-blocking drug: proton pump inhibitor, ranitidine, famotidine
dialysis: hemodialysis, peritoneal dialysis
kidney damage: acute kidney injury
kidney disease: nephrotic syndrome, nephritis, polycystic kidney disease, end-stage kidney disease
liver disease: non-alcoholic steatohepatitis, alcohol-related liver disease, autoimmune hepatitis, primary biliary cholangitis, liver fibrosis
fatty liver: non-alcoholic steatohepatitis
stomach ulcer: duodenal ulcer
bowel disorder: lactose intolerance, diverticulosis, microscopic colitis
operation: bowel resection, mesh hernioplasty, ureteroscopy
hernia: inguinal hernia, hiatus hernia
blood in the stool: melena
waterworks symptom: dysuria, involuntary urination
bladder drug: anticholinergic, mirabegron
anticholinergic: solifenacin, tolterodine, oxybutynin
prostate drug: alpha blocker, 5-alpha reductase inhibitor
alpha blocker: tamsulosin, doxazosin, alfuzosin
5-alpha reductase inhibitor: finasteride, dutasteride
health worker: health visitor, district nurse, optician, community health worker, occupational therapist
nurse: health visitor, district nurse, school nurse, advanced practice nurse
twin: monozygotic twin, dizygotic twin
athlete: elite athlete, recreational athlete
worker: essential worker
ethnic minority: black people, south asian, hispanic
young people: secondary school pupil
`

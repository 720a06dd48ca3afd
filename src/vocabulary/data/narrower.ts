/**
 * Kinds under their general word, "general: kind, kind", where WordNet has none or none of today.
 * Source: WHO ATC classes and general medical usage, own compilation.
 */
export const narrower = `
painkiller: nsaid, acetaminophen, opioid, aspirin, tramadol, codeine
nsaid: ibuprofen, naproxen, diclofenac, celecoxib, aspirin, ketoprofen, indomethacin, meloxicam, piroxicam, etoricoxib
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
ssri: fluoxetine, sertraline, citalopram, escitalopram, paroxetine, fluvoxamine
antipsychotic: haloperidol, risperidone, olanzapine, quetiapine, clozapine, aripiprazole
benzodiazepine: diazepam, lorazepam, alprazolam, clonazepam, midazolam
antibiotic: penicillin, amoxicillin, azithromycin, ciprofloxacin, doxycycline, erythromycin, vancomycin, cephalexin, tetracycline, clarithromycin, metronidazole
antiviral: oseltamivir, acyclovir, remdesivir, zanamivir, valacyclovir, baloxavir
antidiabetic drug: metformin, insulin, glipizide, semaglutide, liraglutide, empagliflozin, dapagliflozin, sitagliptin
ppi: omeprazole, esomeprazole, lansoprazole, pantoprazole, rabeprazole
corticosteroid: prednisone, prednisolone, dexamethasone, hydrocortisone, budesonide, triamcinolone, methylprednisolone
antihistamine: cetirizine, loratadine, diphenhydramine, fexofenadine
bronchodilator: albuterol, salmeterol, formoterol, tiotropium
bisphosphonate: alendronate, risedronate, zoledronate, ibandronate
drug: painkiller, nsaid, statin, antibiotic, antidepressant, antipsychotic, antihypertensive, anticoagulant, diuretic, antiviral, antihistamine, corticosteroid, opioid, antidiabetic drug, bronchodilator, bisphosphonate, ppi, benzodiazepine, antiplatelet
vitamin: vitamin a, vitamin c, vitamin d, vitamin e, vitamin k, vitamin b12, vitamin b6, folic acid, thiamine, riboflavin, niacin
vitamin d: vitamin d3, vitamin d2
supplement: multivitamin, fish oil, probiotic, glucosamine, chondroitin, melatonin
mineral: calcium, magnesium, zinc, iron, selenium, potassium, sodium, copper
spice: turmeric, ginger, cinnamon, cumin, black pepper, clove, nutmeg, cardamom, saffron
herbal remedy: echinacea, ginkgo, st john's wort, ginseng, valerian, garlic, turmeric
alternative medicine: acupuncture, homeopathy, traditional chinese medicine, ayurvedic medicine, herbal medicine, chiropractic, reflexology, naturopathy, osteopathy, aromatherapy
exercise: walking, running, swimming, cycling, yoga, tai chi, aerobics, strength training, resistance training, jogging, pilates, stretching
joint: knee, hip, shoulder, elbow, ankle, wrist
limb: arm, leg
respiratory infection: common cold, flu, pneumonia, bronchitis, covid-19, pharyngitis, sinusitis, croup
infection: respiratory infection, urinary tract infection, hepatitis, sepsis, malaria, tuberculosis, shingles, hiv
arthritis: osteoarthritis, rheumatoid arthritis, gout, psoriatic arthritis
pain: headache, back pain, joint pain, muscle pain, neck pain, abdominal pain, chest pain, toothache, neuralgia, sciatica
back pain: low back pain
chronic pain: fibromyalgia
headache: migraine, tension headache, cluster headache
symptom: rash, fever, pain, nausea, vomiting, fatigue, dizziness, cough, itch, headache, swelling, diarrhea, constipation, stiffness, heartburn, numbness, tingling, shortness of breath, hives
gastrointestinal symptom: nausea, vomiting, diarrhea, constipation, bloating, heartburn, indigestion, abdominal pain, flatulence
allergic reaction: hives, anaphylaxis, hay fever
side effect: serious adverse event
serious adverse event: pneumothorax, anaphylaxis
injury: bruise, fracture, concussion, burn, wound
cancer: breast cancer, lung cancer, prostate cancer, colorectal cancer, skin cancer, leukemia, lymphoma, melanoma, pancreatic cancer
skin cancer: melanoma
heart disease: coronary heart disease, heart failure, atrial fibrillation, angina, cardiomyopathy
cardiovascular disease: heart disease, coronary heart disease, stroke, high blood pressure, heart attack, heart failure, atherosclerosis, peripheral artery disease
cardiovascular event: heart attack, stroke
mental disorder: depression, anxiety disorder, schizophrenia, bipolar disorder, ptsd, ocd
dementia: alzheimer's disease, vascular dementia
autoimmune disease: rheumatoid arthritis, lupus, multiple sclerosis, celiac disease, psoriasis, type 1 diabetes
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
skin disease: psoriasis, eczema, acne, rosacea, dandruff
food allergy: peanut allergy, milk allergy, egg allergy
joint disease: arthritis
cancer treatment: chemotherapy, radiotherapy, immunotherapy
germ: bacterium, virus, fungus
fungus: mold
tea: green tea, black tea, herbal tea
herb: garlic, echinacea, ginkgo, ginseng, valerian, chamomile, peppermint
infection: measles, chickenpox, mumps, whooping cough, flu, tetanus
mineral: fluoride, iodine, phosphorus
sleep disorder: insomnia, sleep apnea, narcolepsy
developmental disorder: autism, adhd
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
eye disease: cataract, glaucoma, macular degeneration, nearsightedness
dental disease: tooth decay, gum disease
exercise: brisk walking, weight lifting, weight training, aerobic exercise, physical training
antidepressant: sertraline, fluoxetine, citalopram, escitalopram
sweetener: aspartame, sucralose, saccharin, stevia
pollutant: ozone, nitrogen dioxide, particulate matter
cereal: wheat, rice, oat, barley, rye, corn
nut: almond, walnut, cashew, pistachio, hazelnut
legume: lentil, chickpea, bean, soy, peanut
antibody: immunoglobulin a, immunoglobulin g, immunoglobulin e, iga, igg, ige
sleeping pill: benzodiazepine, zolpidem, zopiclone, temazepam
ear infection: middle ear infection`

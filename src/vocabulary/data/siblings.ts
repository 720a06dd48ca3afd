/**
 * Things of one family that share words or kinds, of which one is none of the others, a row each.
 * Source: own compilation, after the siblings of MeSH (https://meshb.nlm.nih.gov) that health writing confuses.
 */
export const siblings = `
# heart, blood, lungs
anticoagulant/antiplatelet
artery/vein
varicose vein/oesophageal varices
ischemic stroke/hemorrhagic stroke/bleeding around the brain
stemi/nstemi
heart failure with reduced ejection fraction/heart failure with preserved ejection fraction
deep vein thrombosis/superficial thrombophlebitis
heart attack/cardiac arrest/heart failure
atrial fibrillation/ventricular fibrillation
aortic stenosis/aortic regurgitation/mitral regurgitation
ldl cholesterol/hdl cholesterol
bronchitis/bronchiolitis/bronchiectasis
acute bronchitis/chronic bronchitis
viral pneumonia/bacterial pneumonia
viral meningitis/bacterial meningitis
viral conjunctivitis/bacterial conjunctivitis/allergic conjunctivitis
bacterial infection/viral infection/fungal infection
sleep apnea/central sleep apnea
pleural effusion/pulmonary edema
reliever inhaler/preventer inhaler
subcutaneous immunotherapy/sublingual immunotherapy/oral immunotherapy
peanut allergy/tree nut allergy/milk allergy/egg allergy
smoking/vaping
# infections and vaccines
hepatitis a/hepatitis b/hepatitis c/hepatitis d/hepatitis e/autoimmune hepatitis
viral hepatitis/autoimmune hepatitis
measles/german measles
chickenpox/shingles
gonorrhea/syphilis/chlamydia/genital herpes
group a streptococcus/group b strep
relapse/reinfection
face mask/respirator
mrna vaccine/adenoviral vector vaccine/viral vector vaccine/inactivated vaccine/live vaccine
flu jab/covid jab/hpv jab/mmr jab/shingles jab/pneumonia jab/rsv vaccine/bcg vaccine
meningitis b vaccine/meningitis acwy vaccine
symptomatic/asymptomatic
# cancer
hodgkin lymphoma/non-hodgkin lymphoma
non-small cell lung cancer/small cell lung cancer
basal cell carcinoma/squamous cell carcinoma of the skin/melanoma
brca1/brca2
overall survival/progression-free survival/disease-free survival
acute lymphoblastic leukemia/acute myeloid leukemia/chronic lymphocytic leukemia/chronic myeloid leukemia
neoadjuvant chemotherapy/adjuvant chemotherapy
lumpectomy/mastectomy
benign tumor/malignant tumor
# diabetes, glands, food
hypoglycemia/hyperglycemia
hypokalemia/hyperkalemia
hyponatremia/hypernatremia
hypocalcemia/hypercalcemia
hypothyroidism/hyperthyroidism
low blood pressure/high blood pressure
diabetes/diabetes insipidus
insulin resistance/insulin deficiency
gastric bypass/gastric band/gastric sleeve/gastric balloon
red meat/processed meat/poultry
vegetarian/vegan
vegetarian diet/vegan diet
soda/diet drink
fruit/fruit juice
creatine/creatinine
cbd/thc
omega-3/omega-6
saturated fat/trans fat/unsaturated fat
monounsaturated fat/polyunsaturated fat
soluble fiber/insoluble fiber
green tea/black tea/herbal tea
brown rice/white rice
whole milk/skimmed milk
vitamin k1/vitamin k2
# mind and brain
suicide/self-harm
anorexia/bulimia/binge eating
dementia/delirium
migraine/tension headache/cluster headache
stress/stress fracture
mri/ct scan/x-ray/ultrasound
# bones, skin, eyes, ears
tendon/ligament
osteoarthritis/rheumatoid arthritis/psoriatic arthritis
knee replacement/hip replacement
eczema/contact dermatitis/seborrheic dermatitis
nearsightedness/farsightedness
# gut, kidneys, birth
irritable bowel syndrome/inflammatory bowel disease
crohn's disease/ulcerative colitis
proton pump inhibitor/h2 blocker
hemodialysis/peritoneal dialysis
urinary incontinence/faecal incontinence
stress incontinence/urge incontinence
preeclampsia/eclampsia
c-section/vaginal birth
miscarriage/stillbirth
# medicines, things, rays
corticosteroid/anabolic steroid
ionising radiation/non-ionising radiation
bicycle helmet/motorcycle helmet
monozygotic twin/dizygotic twin
low-income countries/high-income countries
life expectancy/healthy life expectancy
number needed to treat/number needed to harm
`

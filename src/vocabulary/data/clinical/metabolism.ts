/**
 * Diabetes, weight, glands and salts: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const metabolism = `
# diabetes and blood sugar
blood sugar=blood glucose=plasma glucose=glycemia=serum glucose=glucose level=blood glucose level=blood sugar level=sugar in the blood=sugar level=sugar levels in the blood
long-term blood sugar=hba1c=glycated hemoglobin=a1c=glycosylated hemoglobin=hemoglobin a1c=average blood sugar=glycated haemoglobin=three-month blood sugar
blood sugar control=glycemic control=glucose control=blood glucose control=control of blood sugar=diabetes control=glycaemic control
morning blood sugar=fasting glucose=fasting blood glucose=fasting plasma glucose=fasting blood sugar
high blood sugar=hyperglycemia
low blood sugar=hypoglycemia=hypo=hypos=hypoglycemic episode=hypoglycemic event=blood sugar drops too low=dangerously low blood sugar=blood sugar low=hypoglycaemic episode
blood sugar spike=postprandial glucose=post-meal glucose=glucose spike=sugar spike=postprandial hyperglycemia=postprandial blood glucose=blood sugar after a meal=rise in blood sugar after meals=sugar level after a meal=blood sugar after eating=glucose after a meal
type 2 diabetes=type ii diabetes=adult-onset diabetes=non-insulin-dependent diabetes=t2d=t2dm=type 2 diabetes mellitus=diabetes mellitus type 2=type-2 diabetes=maturity-onset diabetes
diabetes=diabetes mellitus
prediabetes=pre-diabetes=borderline diabetes=impaired glucose tolerance=impaired fasting glucose=impaired glucose regulation
diabetes in pregnancy=gestational diabetes=gestational diabetes mellitus=gdm=pregnancy diabetes
diabetes going into remission=diabetes remission=remission of diabetes=reverse diabetes=reversal of diabetes=diabetes reversal=put diabetes into remission
diabetes complication=diabetic complication
diabetic eye disease=diabetic retinopathy=eye damage from diabetes
diabetic kidney disease=diabetic nephropathy
diabetic nerve damage=diabetic neuropathy=diabetic peripheral neuropathy
diabetic foot ulcer=diabetic foot=foot ulcer in diabetes=diabetic ulcer=foot ulcer
insulin resistance=insulin insensitivity
insulin sensitivity=response to insulin
diabetic coma=ketoacidosis=diabetic ketoacidosis=dka
blood sugar monitor=continuous glucose monitoring=cgm=continuous glucose monitor=glucose sensor=blood glucose monitor
# weight
overweight=excess weight=above a healthy weight
obesity=obese=severely overweight
weight gain=put on weight=gain weight=body weight gain
weight loss=weight reduction=body weight reduction=loss of weight=lose weight=shed weight=slim down=drop pounds=shed pounds=lose pounds=lost kilos=weight lost=shed kilos=drop kilos=lose kilos=lost pounds
keep weight off=weight maintenance=weight-loss maintenance=maintain weight loss=weight loss maintenance=maintenance of weight loss
regain weight=weight regain=put weight back on=weight comes back=pile the weight back on=rebound weight gain=put the weight back on=put it back on=weight creeps back=gain the weight back=regained weight
body weight=bodyweight
body fat=fat mass=adipose tissue=body fat percentage
belly fat=abdominal fat=visceral fat=abdominal obesity=central obesity=fat around the middle
waist size=waist circumference=waistline=waist measurement
lean tissue=fat-free mass
metabolic syndrome=metabolic dysfunction syndrome
calorie burn=energy expenditure=calorie expenditure=burn calories=calories burned
metabolic rate=basal metabolic rate=resting metabolic rate=resting energy expenditure
calorie intake=energy intake=caloric intake=calories eaten=food intake
weight-loss surgery=bariatric surgery=obesity surgery=gastric bypass surgery=stomach stapling
weight-loss drug=anti-obesity drug=weight loss drug=weight-loss injection=slimming injection=anti-obesity medication=weight loss jab=skinny jab=weight-loss jab=obesity drug
# glands and salts
underactive thyroid=hypothyroidism=low thyroid=underactive thyroid gland
overactive thyroid=hyperthyroidism=thyrotoxicosis=overactive thyroid gland
swollen thyroid=goiter
gout=gouty arthritis=gout attack
uric acid=serum urate=urate
low sodium=hyponatremia
low potassium=hypokalemia
high potassium=hyperkalemia
high calcium=hypercalcemia
vitamin d deficiency=vitamin d insufficiency=lack of vitamin d=vitamin d deficient
lack of vitamin b12=vitamin b12 deficiency=b12 deficiency
vitamin deficiency=lack of vitamins=hypovitaminosis
stress hormone=cortisol
hunger hormone=ghrelin
fullness hormone=leptin
sleep hormone=melatonin
female hormone=estrogen=oestrogen
male hormone=testosterone
type 1 diabetes=type i diabetes=insulin-dependent diabetes=juvenile diabetes=t1d=type 1 diabetes mellitus
love hormone=oxytocin
growth hormone=somatotropin
insulin pump=continuous subcutaneous insulin infusion=closed-loop system=artificial pancreas=hybrid closed-loop
finger-prick test=fingerstick=self-monitoring of blood glucose=blood glucose self-monitoring
semaglutide jab=ozempic=wegovy=semaglutide injection=semaglutide=rybelsus
tirzepatide jab=mounjaro=zepbound=tirzepatide
liraglutide injection=saxenda=victoza=liraglutide
weight loss jab side effects=gastrointestinal adverse events of semaglutide
diabetes prevention program=lifestyle program=intensive lifestyle intervention=lifestyle intervention=lifestyle change=lifestyle modification=lifestyle advice
diabetes screening=oral glucose tolerance test
monogenic diabetes=mody
healthy weight=normal weight=normal bmi=normal body weight
underweight=below a healthy weight=low body weight
body shape=waist-to-height ratio
fat burner=thermogenic supplement=weight-loss supplement
weight loss surgery side effect=dumping
overactive parathyroid=hyperparathyroidism
underactive adrenal=addison's disease=adrenal insufficiency
cushing's syndrome=cortisol excess=hypercortisolism
inflamed thyroid=thyroiditis=hashimoto's disease
levothyroxine=thyroid tablet=thyroid hormone replacement=thyroxine tablet=synthroid
thyroid-stimulating hormone=tsh
growth hormone treatment=somatropin=growth hormone therapy
kidney hormone=renin
inborn error of metabolism=phenylketonuria
high phosphate=hyperphosphatemia
low calcium=hypocalcemia
low magnesium=hypomagnesemia=magnesium deficiency
vitamin d level=serum 25-hydroxyvitamin d=25-hydroxyvitamin d=vitamin d status=25(oh)d
scurvy=vitamin c deficiency
beriberi=thiamine deficiency
pellagra=niacin deficiency
`

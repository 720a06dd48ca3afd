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
high blood sugar=hyperglycemia=hyperglycaemic
low blood sugar=hypoglycemia=hypo=hypos=hypoglycemic episode=hypoglycemic event=blood sugar drops too low=dangerously low blood sugar=blood sugar low=hypoglycaemic episode=hypoglycaemic=hypoglycaemia attack
blood sugar spike=postprandial glucose=post-meal glucose=glucose spike=sugar spike=postprandial hyperglycemia=postprandial blood glucose=blood sugar after a meal=rise in blood sugar after meals=sugar level after a meal=blood sugar after eating=glucose after a meal
type 2 diabetes=type ii diabetes=adult-onset diabetes=non-insulin-dependent diabetes=t2d=t2dm=type 2 diabetes mellitus=diabetes mellitus type 2=type-2 diabetes=maturity-onset diabetes
diabetes=diabetes mellitus=sugar diabetes=diabetic
prediabetes=pre-diabetes=borderline diabetes=impaired glucose tolerance=impaired fasting glucose=impaired glucose regulation=intermediate hyperglycaemia=nondiabetic hyperglycaemia=high risk of diabetes
diabetes in pregnancy=gestational diabetes=gestational diabetes mellitus=gdm=pregnancy diabetes
diabetes going into remission=diabetes remission=remission of diabetes=reverse diabetes=reversal of diabetes=diabetes reversal=put diabetes into remission
diabetes complication=diabetic complication
diabetic eye disease=diabetic retinopathy=eye damage from diabetes
diabetic kidney disease=diabetic nephropathy=kidney damage from diabetes
diabetic nerve damage=diabetic neuropathy=diabetic peripheral neuropathy
diabetic foot ulcer=diabetic foot=foot ulcer in diabetes=diabetic ulcer=foot ulcer=diabetic foot sore=foot sore in diabetes=diabetic foot wound
insulin resistance=insulin insensitivity
insulin sensitivity=response to insulin
diabetic coma=ketoacidosis=diabetic ketoacidosis=dka
blood sugar monitor=continuous glucose monitoring=cgm=continuous glucose monitor=glucose sensor=blood glucose monitor=freestyle libre=flash glucose monitoring=libre sensor=dexcom=blood glucose meter=glucometer
# weight
overweight=excess weight=above a healthy weight=excess body weight=excess pounds=carrying extra weight=elevated body mass index
obesity=obese=severely overweight=excess adiposity=being very overweight=too fat
weight gain=put on weight=gain weight=body weight gain=piling on the pounds=increase in body weight=pile on pounds=gain pounds=excess weight gain
weight loss=weight reduction=body weight reduction=loss of weight=lose weight=shed weight=slim down=drop pounds=shed pounds=lose pounds=lost kilos=weight lost=shed kilos=drop kilos=lose kilos=lost pounds
keep weight off=weight maintenance=weight-loss maintenance=maintain weight loss=weight loss maintenance=maintenance of weight loss
regain weight=weight regain=put weight back on=weight comes back=pile the weight back on=rebound weight gain=put the weight back on=put it back on=weight creeps back=gain the weight back=regained weight
body weight=bodyweight=body mass=weight of the body
body fat=fat mass=adipose tissue=body fat percentage
belly fat=abdominal fat=visceral fat=abdominal obesity=central obesity=fat around the middle=visceral adipose tissue=beer belly=pot belly=central adiposity=abdominal adiposity=fat around the waist=tummy fat=spare tyre=intra-abdominal fat=stomach fat=muffin top
waist size=waist circumference=waistline=waist measurement
lean tissue=fat-free mass
metabolic syndrome=metabolic dysfunction syndrome=insulin resistance syndrome=syndrome x
calorie burn=energy expenditure=calorie expenditure=burn calories=calories burned
metabolic rate=basal metabolic rate=resting metabolic rate=resting energy expenditure=metabolism speed=calories burned at rest=resting energy use=resting metabolism=basal metabolism=speed of metabolism
calorie intake=energy intake=caloric intake=calories eaten=food intake
weight-loss surgery=bariatric surgery=obesity surgery=gastric bypass surgery=stomach stapling=metabolic surgery=weight loss operation=obesity operation
weight-loss drug=anti-obesity drug=weight loss drug=weight-loss injection=slimming injection=anti-obesity medication=weight loss jab=skinny jab=weight-loss jab=obesity drug
# glands and salts
underactive thyroid=hypothyroidism=low thyroid=underactive thyroid gland
overactive thyroid=hyperthyroidism=thyrotoxicosis=overactive thyroid gland
swollen thyroid=goiter
gout=gouty arthritis=gout attack=gouty attack=acute gout
uric acid=serum urate=urate
low potassium=hypokalemia
high potassium=hyperkalemia
high calcium=hypercalcemia
vitamin d deficiency=vitamin d insufficiency=lack of vitamin d=vitamin d deficient=vitamin d lack=hypovitaminosis d=short of vitamin d
lack of vitamin b12=vitamin b12 deficiency=b12 deficiency=cobalamin deficiency=short of vitamin b12
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
insulin pump=continuous subcutaneous insulin infusion=closed-loop system=artificial pancreas=hybrid closed-loop=closed-loop insulin delivery=artificial pancreas system=automated insulin delivery=csii
finger-prick test=fingerstick=self-monitoring of blood glucose=blood glucose self-monitoring
semaglutide jab=ozempic=wegovy=semaglutide injection=semaglutide=rybelsus
tirzepatide jab=mounjaro=zepbound=tirzepatide
liraglutide injection=saxenda=victoza=liraglutide
weight loss jab side effects=gastrointestinal adverse events of semaglutide
diabetes prevention program=lifestyle program=intensive lifestyle intervention=lifestyle intervention=lifestyle change=lifestyle modification=lifestyle advice=diabetes prevention class=lifestyle intervention for diabetes prevention=diabetes prevention course
diabetes screening=oral glucose tolerance test=sugar test drink=ogtt=glucose tolerance test=glucose challenge test
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
levothyroxine=thyroid tablet=thyroid hormone replacement=thyroxine tablet=synthroid=l-thyroxine=eltroxin
thyroid-stimulating hormone=tsh
growth hormone treatment=somatropin=growth hormone therapy
kidney hormone=renin
inborn error of metabolism=phenylketonuria
high phosphate=hyperphosphatemia
low calcium=hypocalcemia
low magnesium=hypomagnesemia=magnesium deficiency
vitamin d level=serum 25-hydroxyvitamin d=25-hydroxyvitamin d=vitamin d status=25(oh)d=vitamin d blood test=25(oh)d concentration=serum vitamin d=blood vitamin d
scurvy=vitamin c deficiency
beriberi=thiamine deficiency=lack of vitamin b1
pellagra=niacin deficiency
hyponatremia=low blood sodium
time in range=time with normal sugar levels=time in target glucose range=glucose time in range
pancreatic beta cell=insulin-making cells=insulin-producing cell=beta cell of the pancreas=islet cell
insulin secretion=insulin production=beta-cell function=making insulin=insulin release
long-acting insulin=insulin glargine=insulin degludec=basal insulin=lantus=tresiba
rapid-acting insulin=insulin aspart=insulin lispro=mealtime insulin=novorapid=humalog=bolus insulin
insulin therapy=insulin treatment=insulin injection=insulin jabs=taking insulin=exogenous insulin
metformin=glucophage=biguanide
sulfonylurea=sulfonylurea drug
gliclazide=diamicron
glimepiride=amaryl
dpp-4 inhibitor=gliptin=dipeptidyl peptidase-4 inhibitor=dpp4 inhibitor
glitazone=thiazolidinedione
pioglitazone=actos
dulaglutide=trulicity
exenatide=byetta=bydureon
canagliflozin=invokana
lower-limb amputation=foot amputation=leg amputation=losing a foot=losing a leg=toe amputation=lower-extremity amputation
type 1.5 diabetes=latent autoimmune diabetes=latent autoimmune diabetes in adults
diabetes education=diabetes self-management education=structured diabetes education
diabetes distress=stress of living with diabetes
nocturnal hypoglycemia=night-time hypo=night hypo
hypo unawareness=impaired hypoglycaemia awareness
c-peptide=connecting peptide
severe obesity=morbid obesity=extreme obesity=class iii obesity
subcutaneous fat=fat under the skin
brown fat=brown adipose tissue
body composition=fat and muscle=proportion of fat and muscle
waist-to-hip ratio=whr=waist-hip ratio
gastric sleeve=sleeve gastrectomy=stomach-shrinking operation=laparoscopic sleeve gastrectomy
gastric bypass=roux-en-y gastric bypass=stomach bypass=roux-en-y
gastric band=lap band=adjustable gastric banding=laparoscopic adjustable gastric banding
vertical banded gastroplasty=stomach stapling operation=gastroplasty
gastric balloon=intragastric balloon=stomach balloon
energy balance=calories in calories out=calories in and out
calorie deficit=negative energy balance=energy deficit=caloric deficit=eating fewer calories than burned
calorie surplus=positive energy balance=caloric surplus
weight-loss plateau=weight loss stalls
rapid weight loss=losing weight quickly=fast weight loss
intentional weight loss=deliberate weight loss
commercial weight management programme=weight watchers=slimming club=commercial weight-loss programme=slimming world=ww programme=slimming group=weight management group
weight management=weight control=managing weight=weight management programme=weight management service
weight stigma=fat shaming=weight bias=obesity stigma
lipedema=painful leg fat
wasting in children=wasted child=low weight-for-height=severely thin child=acute malnutrition
severe acute malnutrition=starving child=kwashiorkor
ready-to-use therapeutic food=peanut paste for malnourished children=plumpy'nut
failure to thrive=faltering growth
micronutrient deficiency=vitamin and mineral shortage=lack of vitamins and minerals=hidden hunger=vitamin and mineral deficiency
folate deficiency=lack of folate=folic acid deficiency
iodine deficiency=lack of iodine
zinc deficiency=lack of zinc
vitamin a deficiency=lack of vitamin a
vitamin k deficiency=lack of vitamin k
selenium deficiency=lack of selenium
calcium deficiency=lack of calcium
refeeding syndrome=danger of eating after starving
parenteral nutrition=drip feeding=intravenous feeding=feeding through a vein=tpn=total parenteral nutrition
hormone imbalance=hormonal imbalance=endocrine disorder
thyroid cancer check=thyroid nodule biopsy
thyroid nodule=lump in the thyroid
graves' disease=autoimmune overactive thyroid
subclinical hypothyroidism=mildly underactive thyroid=borderline underactive thyroid
pituitary tumor=pituitary adenoma
acromegaly=growth hormone excess
diabetes insipidus=arginine vasopressin deficiency
phaeochromocytoma=adrenal tumour
hyperuricemia=high uric acid=raised uric acid level=high uric acid level
hypernatremia=high blood sodium
acidosis=too much acid in the blood=metabolic acidosis
ketosis=burning fat for fuel=nutritional ketosis
insulin spike=insulin response=insulin surge
appetite suppressing=anorexigenic=curbs appetite
appetite suppressant=hunger pill=appetite suppressing drug
hunger=feeling hungry=hunger pangs=hungry
hyperphagia=overeating=excessive eating
emotional eating=comfort eating=stress eating=eating for comfort
food craving=craving for food=cravings for sweets
food addiction=addicted to food
mindful eating=intuitive eating=eating mindfully
fast eating=eating quickly=speed eating=eating rate
`

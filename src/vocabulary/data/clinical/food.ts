/**
 * Nutrients, foods and diets: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const food = `
# vitamins and minerals
vitamin c=ascorbic acid=ascorbate=l-ascorbic acid
vitamin a=retinol
vitamin b1=thiamine=thiamin
vitamin b2=riboflavin
vitamin b3=niacin=nicotinic acid
vitamin b6=pyridoxine
vitamin b9=folic acid=folate=folacin
vitamin b12=cobalamin=cyanocobalamin
vitamin d=calciferol=sunshine vitamin
vitamin e=tocopherol=alpha-tocopherol
multivitamin=multivitamin tablet=multivitamin supplement=multivitamin pill=multivitamin-mineral supplement=vitamin and mineral supplement
fish oil=omega-3 supplement=omega-3 capsule=fish oil supplement=fish oil capsule=fish-oil supplement=cod liver oil=marine omega-3=omega-3 supplementation
omega-3=omega-3 fatty acid=n-3 fatty acid=omega 3=fish oil fatty acid=n-3 polyunsaturated fatty acid=omega-3 fat
omega-6=omega-6 fatty acid=n-6 fatty acid=linoleic acid
dietary supplement=food supplement=nutritional supplement=over-the-counter supplement=nutraceutical
protein powder=protein supplement=whey protein=protein shake=whey protein supplement=protein supplementation
energy drink=caffeinated energy drink
sports drink=electrolyte drink
collagen=collagen peptide=collagen supplement=hydrolyzed collagen=collagen powder=collagen drink
probiotic=probiotic supplement=good bacteria=beneficial bacteria=friendly bacteria=live culture=live bacteria
prebiotic=prebiotic fiber=food for gut bacteria
gut bacteria=gut microbiota=gut microbiome=intestinal flora=gut flora=intestinal microbiota=intestinal microbiome=microbes in the gut=bacteria in the gut
# foods
fruit and vegetables=fruit and veg=fruits and vegetables=vegetables and fruit=five a day=five-a-day
green vegetable=leafy vegetable=leafy greens=leafy green vegetable=leafy green
whole grain=wholegrain=whole grains=wholemeal=wholewheat=whole wheat
refined grain=white bread=refined carbohydrate=refined cereal
dietary fiber=roughage=fiber=fibre intake=high-fiber diet=dietary fibre intake
psyllium=psyllium husk=ispaghula=ispaghula husk=plantago ovata
soluble fiber=soluble fibre
insoluble fiber=insoluble fibre
carb=carbohydrate
red meat=red and processed meat
processed meat=cured meat=deli meat=bacon and sausages
ultra-processed food=ultraprocessed food=highly processed food=heavily processed food=processed food
junk food=fast food
oily fish=fatty fish
dairy=dairy product=dairy food
plant milk=plant-based milk=milk alternative=soya milk=soy milk
raw milk=unpasteurized milk=unpasteurised milk
legume=beans and lentils
soya=soy=soybean=soya bean
olive oil=extra virgin olive oil
vegetable oil=seed oil
table salt=sodium chloride
salt intake=sodium intake=dietary salt=dietary sodium=sodium consumption=salt consumption=salt in the diet
low-salt diet=salt reduction=sodium reduction=low-sodium diet=cutting salt=eating less salt=sodium restriction=salt restriction
salt substitute=low-sodium salt=potassium-enriched salt
added sugar=free sugar=table sugar
fruit sugar=fructose
soda=soft drink=sugar-sweetened beverage=sugary drink=fizzy drink=sweetened drink=sugar-sweetened drink=sweetened beverage=sugary beverage
diet drink=diet soda=artificially sweetened beverage=sugar-free drink=low-calorie drink
sweetener=sugar substitute=artificial sweetener=non-sugar sweetener=low-calorie sweetener=non-nutritive sweetener
fruit juice=juice drink
saturated fat=saturated fatty acid=animal fat
trans fat=trans fatty acid=partially hydrogenated fat
unsaturated fat=healthy fat=good fat
polyunsaturated fat=polyunsaturated fatty acid=pufa
monounsaturated fat=monounsaturated fatty acid
decaf=decaffeinated coffee=decaffeinated
apple cider vinegar=cider vinegar=vinegar drink
turmeric=curcuma=curcuma longa=curcuma domestica
beetroot juice=beet juice=dietary nitrate
honey=bee honey
raw food=uncooked food
organic food=organically grown food=organic produce
gm food=genetically modified food=genetically modified crop
fortified food=food fortification
peanut=groundnut
ready meal=convenience food
# diets
healthy diet=healthy eating=balanced diet=diet quality=eating well=eating healthily=good diet
mediterranean diet=mediterranean-style diet=mediterranean eating
vegetarian diet=meat-free diet=vegetarianism
vegan diet=veganism
plant-based diet=plant-rich diet
low-carb diet=low-carbohydrate diet=carbohydrate restriction=low carb=reduced-carbohydrate diet=low-carbohydrate
ketogenic diet=keto diet=keto
low-fat diet=reduced-fat diet=fat restriction
high-protein diet=protein-rich diet=high protein intake=extra protein
protein intake=dietary protein=protein consumption
low-fodmap diet=fodmap diet=low fodmap
gluten-free diet=avoiding gluten=gluten free
weight-loss diet=dieting=slimming diet=go on a diet=weight loss diet
low-calorie diet=calorie restriction=caloric restriction=energy restriction=calorie-restricted diet=continuous energy restriction=cutting calories=calorie counting=counting calories=daily calorie restriction=continuous calorie restriction=reduced-calorie diet=ordinary dieting=eating fewer calories=eating less
very low-calorie diet=total diet replacement=soup and shake diet=meal replacement=low-energy diet=very-low-calorie diet=soups and shakes=meal replacement shake
intermittent fasting=fasting diet=5 2 diet=intermittent energy restriction=alternate-day fasting=alternate day fasting=intermittent fast
time-restricted eating=time-restricted feeding=eating window=time restricted eating=eight-hour eating window
skip breakfast=skipping breakfast=breakfast skipping=going without breakfast=missing breakfast
fasting=going without food=fast day
late-night eating=eating late=night eating=late eating
detox diet=juice cleanse=detox
snacking=eating between meals
breakfast=morning meal
nutrition counseling=dietary advice=diet advice=dietary counseling=nutritional counseling=nutrition advice
dietitian=nutritionist=dietician
malnutrition=undernutrition=undernourishment=poor nutrition
green tea extract=tea catechin
fermented milk=fermented dairy=kefir drink
energy-dense food=calorie-dense food
salty snack=savory snack
fried food=deep-fried food
barbecued meat=grilled meat=charred meat
allergy food=allergenic food=food allergen=allergenic solid
peanut butter for babies=early peanut introduction=early introduction of peanut
egg intake=eating eggs=egg consumption
cutting sugar=sugar reduction
plain water=drinking more water
food label=nutrition labelling=front-of-pack labelling=nutrition label=traffic-light label
sugar tax=soft drink levy=sugar-sweetened beverage tax=soda tax
calorie label=menu labelling=calorie labelling on menus
meal timing=chrononutrition=timing of meals
bitter orange=citrus aurantium
apple a day=daily apple
red yeast rice=monascus
cod liver=liver oil
black seed=nigella sativa
nutritional yeast=yeast extract
bone broth=stock from bones
wheatgrass=wheat grass
baby food=complementary food
raw fish=sushi
food bank=emergency food aid
school breakfast=breakfast club
picky eater=fussy eater=food fussiness=selective eating=picky eating=fussy eating=food neophobia
vitamins and minerals=micronutrient=vitamin and mineral
vitamin d3=cholecalciferol=colecalciferol
vitamin d2=ergocalciferol
vitamin k=phylloquinone
baking soda=sodium bicarbonate
maize=corn
eggplant=aubergine
zucchini=courgette
cilantro=coriander
chili=chilli pepper=chili pepper
green tea=camellia sinensis=matcha
water intake=fluid intake=drinking water every day=eight glasses of water=hydration=being hydrated
alcohol-free drink=nonalcoholic drink=alcohol-free beer
flaxseed=linseed=flax
oat=oats=oatmeal=porridge=oat bran
fried potato=french fry=french fries=chips and fries
crisps=potato chips=potato crisps
candy=confectionery=sugary sweets
tofu=bean curd
dairy intake=dairy consumption=milk consumption=milk intake=drinking milk
glycemic index=glycaemic index=low-gi diet=glycemic load
paleo diet=stone age diet=paleolithic diet
cabbage soup diet=crash diet=fad diet=yo-yo dieting=weight cycling
portion size=smaller portions=smaller plate=portion control
meal kit=recipe box
family meal=eating together
school meal=school lunch=free school meal
msg=monosodium glutamate
food coloring=artificial food colour=food dye=artificial colouring
preservative=food preservative=sodium benzoate
food additive=emulsifier
nitrite=sodium nitrite=nitrate cured
aspartame=nutrasweet
stevia=steviol glycoside
sugar alcohol=polyol=xylitol sweetener
amino acid supplement=branched-chain amino acid=bcaa
beta-alanine=carnosine booster
iron tablet=iron supplement=oral iron=iron pill=iron supplementation=ferrous sulfate=ferrous sulphate=iron treatment
probiotic yogurt=probiotic drink=live yogurt=live yoghurt
kombucha=fermented tea
ashwagandha=withania somnifera
chamomile=camomile tea=chamomile tea
lavender oil=lavender capsule=lavender aromatherapy=silexan
black cohosh=actaea racemosa
saw palmetto=serenoa repens
elderberry=sambucus
spirulina=blue-green algae
bee pollen=royal jelly
propolis=bee glue
biotin=vitamin b7
lutein=macular pigment
quercetin=plant flavonol
berberine=barberry extract
coenzyme q10=coq10=ubiquinone
nmn=nicotinamide mononucleotide
prenatal vitamin=pregnancy supplement=pregnancy multivitamin
weaning food=baby rice
gluten=wheat protein
acetic acid=vinegar acid
spring onion=scallion
whole milk=full-fat milk=full-cream milk
skimmed milk=skim milk=fat-free milk=nonfat milk
minced meat=ground beef=mince
jam=jelly preserve
takeaway=takeout=take-away
semi-skimmed milk=reduced-fat milk
broad bean=fava bean
swede=rutabaga
rocket salad=arugula
prawn=shrimp
icing sugar=powdered sugar
biscuit=cookie
fizzy water=sparkling water=carbonated water
squash drink=cordial
liquorice=licorice=glycyrrhizin
treacle=molasses
candyfloss=cotton candy
ice lolly=popsicle
`

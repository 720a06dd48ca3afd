/**
 * Nutrients, foods and diets: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const food = `
# vitamins and minerals
vitamin c=ascorbic acid=ascorbate=l-ascorbic acid
vitamin a=retinol=retinyl palmitate
vitamin b1=thiamine=thiamin
vitamin b2=riboflavin
vitamin b3=niacin=nicotinic acid
vitamin b6=pyridoxine
vitamin b9=folic acid=folate=folacin
vitamin b12=cobalamin=cyanocobalamin=methylcobalamin=hydroxocobalamin
vitamin d=calciferol=sunshine vitamin
vitamin e=tocopherol=alpha-tocopherol
multivitamin=multivitamin tablet=multivitamin supplement=multivitamin pill=multivitamin-mineral supplement=vitamin and mineral supplement
fish oil=omega-3 supplement=omega-3 capsule=fish oil supplement=fish oil capsule=fish-oil supplement=cod liver oil=marine omega-3=omega-3 supplementation=omega-3 pill=marine oil=omega-3 tablets
omega-3=omega-3 fatty acid=n-3 fatty acid=omega 3=fish oil fatty acid=n-3 polyunsaturated fatty acid=omega-3 fat=fish oil fats=eicosapentaenoic and docosahexaenoic acid=omega-3s=long-chain n-3 fatty acid
omega-6=omega-6 fatty acid=n-6 fatty acid=linoleic acid=n-6 polyunsaturated fatty acids=n-6 fat
dietary supplement=food supplement=nutritional supplement=over-the-counter supplement=nutraceutical=supplement pill
protein powder=protein supplement=whey protein=protein shake=whey protein supplement=protein supplementation
energy drink=caffeinated energy drink
sports drink=electrolyte drink=isotonic drink=carbohydrate-electrolyte beverage=electrolyte beverage=carbohydrate-electrolyte drink=gatorade=lucozade
collagen=collagen peptide=collagen supplement=hydrolyzed collagen=collagen powder=collagen drink
probiotic=probiotic supplement=good bacteria=beneficial bacteria=friendly bacteria=live culture=live bacteria
prebiotic=prebiotic fiber=food for gut bacteria=gut-friendly fibre=inulin-type fructan=fructo-oligosaccharide
gut bacteria=gut microbiota=gut microbiome=intestinal flora=gut flora=intestinal microbiota=intestinal microbiome=microbes in the gut=bacteria in the gut
# foods
fruit and vegetables=fruit and veg=fruits and vegetables=vegetables and fruit=five a day=five-a-day
green vegetable=leafy vegetable=leafy greens=leafy green vegetable=leafy green=greens=green leafy vegetables=dark leafy greens=spinach and kale
whole grain=wholegrain=whole grains=wholemeal=wholewheat=whole wheat=wholemeal bread=brown bread=whole-grain bread=wholegrain bread=wholegrain cereal=wholegrain food=whole-wheat bread
refined grain=white bread=refined carbohydrate=refined cereal=white carbs=refined carbs=white flour=white rice and bread
dietary fiber=roughage=fiber=fibre intake=high-fiber diet=dietary fibre intake
psyllium=psyllium husk=ispaghula=ispaghula husk=plantago ovata=metamucil=fybogel=psyllium fiber
insoluble fiber=insoluble fibre
carb=carbohydrate
red meat=red and processed meat=beef, pork and lamb=red meat consumption=beef and lamb
processed meat=cured meat=deli meat=bacon and sausages=bacon and ham=cold cuts=sausages and bacon=luncheon meat=sausages and ham=hot dogs
ultra-processed food=ultraprocessed food=highly processed food=heavily processed food=processed food=upf=ultra-processed=nova group 4 food=industrially processed food=ultra-processed product
junk food=fast food=unhealthy food=fatty food
oily fish=fatty fish=oil-rich fish=salmon and mackerel
dairy=dairy product=dairy food
plant milk=plant-based milk=milk alternative=soya milk=soy milk
raw milk=unpasteurized milk=unpasteurised milk
legume=beans and lentils=beans and pulses=pulse crop=beans peas and lentils
soya=soy=soybean=soya bean=soy intake=eating soya=soy consumption=soy food=soya food
olive oil=extra virgin olive oil=oleic acid-rich oil=evoo
vegetable oil=seed oil
table salt=sodium chloride
salt intake=sodium intake=dietary salt=dietary sodium=sodium consumption=salt consumption=salt in the diet
low-salt diet=salt reduction=sodium reduction=low-sodium diet=cutting salt=eating less salt=sodium restriction=salt restriction=cutting down on salt=reducing salt=less salt=lower salt intake=salt cut=sodium cut=eating less sodium
salt substitute=low-sodium salt=potassium-enriched salt
added sugar=free sugar=table sugar=extra sugar=sugar added to food
fruit sugar=fructose=fruit sugar fructose=levulose
soda=soft drink=sugar-sweetened beverage=sugary drink=fizzy drink=sweetened drink=sugar-sweetened drink=sweetened beverage=sugary beverage=carbonated beverage=ssb=carbonated drink=sugary soda=sugary soft drink=sweet drinks=sugary fizzy drink
diet drink=diet soda=artificially sweetened beverage=sugar-free drink=low-calorie drink=artificially sweetened soft drink=diet coke=low-calorie soft drink=zero-sugar drink=non-nutritive sweetened beverage=diet cola=diet fizzy drink=diet beverage=artificially sweetened drink
sweetener=sugar substitute=artificial sweetener=non-sugar sweetener=low-calorie sweetener=non-nutritive sweetener
fruit juice=juice drink=100% fruit juice=pure fruit juice
saturated fat=saturated fatty acid=animal fat=saturates=sfa
trans fat=trans fatty acid=partially hydrogenated fat=industrial trans fat=partially hydrogenated oil=hydrogenated oil=hydrogenated vegetable oil
unsaturated fat=healthy fat=good fat
polyunsaturated fat=polyunsaturated fatty acid=pufa=polyunsaturates
monounsaturated fat=monounsaturated fatty acid=mufa=monounsaturates
decaf=decaffeinated coffee=decaffeinated
apple cider vinegar=cider vinegar=vinegar drink
turmeric=curcuma=curcuma longa=curcuma domestica=turmeric supplement=turmeric powder=turmeric latte
beetroot juice=beet juice=dietary nitrate=beetroot=beta vulgaris=beets=nitrate-rich vegetable juice
honey=bee honey
raw food=uncooked food
organic food=organically grown food=organic produce
gm food=genetically modified food=genetically modified crop
fortified food=food fortification
peanut=groundnut
ready meal=convenience food
# diets
healthy diet=healthy eating=balanced diet=diet quality=eating well=eating healthily=good diet=quality of the diet=healthy eating index
mediterranean diet=mediterranean-style diet=mediterranean eating=mediterranean food=mediterranean dietary pattern=mediterranean way of eating
vegetarian diet=meat-free diet=vegetarianism
vegan diet=veganism=plant-only diet=vegan eating
plant-based diet=plant-rich diet=plant-based eating=eating plants=plant-based food pattern
low-carb diet=low-carbohydrate diet=carbohydrate restriction=low carb=reduced-carbohydrate diet=low-carbohydrate=atkins diet=atkins=carb cutting=cutting carbs=low-carb eating=restricting carbohydrates
ketogenic diet=keto diet=keto=very-low-carbohydrate diet=very low-carb diet
low-fat diet=reduced-fat diet=fat restriction
high-protein diet=protein-rich diet=high protein intake=extra protein=increased protein intake=more protein=extra dietary protein
protein intake=dietary protein=protein consumption
low-fodmap diet=fodmap diet=low fodmap
gluten-free diet=avoiding gluten=gluten free=without gluten=wheat-free diet
weight-loss diet=dieting=slimming diet=go on a diet=weight loss diet
low-calorie diet=calorie restriction=caloric restriction=energy restriction=calorie-restricted diet=continuous energy restriction=cutting calories=calorie counting=counting calories=daily calorie restriction=continuous calorie restriction=reduced-calorie diet=ordinary dieting=eating fewer calories=eating less=reduced energy intake=reducing calories=lower calorie intake
very low-calorie diet=total diet replacement=soup and shake diet=meal replacement=low-energy diet=very-low-calorie diet=soups and shakes=meal replacement shake=vlcd=very-low-energy diet=shake diet=liquid diet
intermittent fasting=fasting diet=5 2 diet=intermittent energy restriction=alternate-day fasting=alternate day fasting=intermittent fast
time-restricted eating=time-restricted feeding=eating window=time restricted eating=eight-hour eating window=16:8 fasting=16:8 diet=16-hour fast=16:8=tre=early time-restricted eating
skip breakfast=skipping breakfast=breakfast skipping=going without breakfast=missing breakfast=breakfast omission=no breakfast
fasting=going without food=fast day
late-night eating=eating late=night eating=late eating=nocturnal eating=eating at night=midnight snack=eating before bed
detox diet=juice cleanse=detox
snacking=eating between meals=between-meal eating=snacks between meals=snack consumption
breakfast=morning meal
nutrition counseling=dietary advice=diet advice=dietary counseling=nutritional counseling=nutrition advice
dietitian=nutritionist=dietician
malnutrition=undernutrition=undernourishment=poor nutrition=malnourished=undernourished=underfed=badly nourished
green tea extract=tea catechin
fermented milk=fermented dairy=kefir drink=fermented dairy product=cultured milk=live yogurt and kefir
energy-dense food=calorie-dense food=high-calorie food=fattening food
salty snack=savory snack
fried food=deep-fried food
barbecued meat=grilled meat=charred meat
allergy food=allergenic food=food allergen=allergenic solid
peanut butter for babies=early peanut introduction=early introduction of peanut
egg=egg intake=eating eggs=egg consumption
cutting sugar=sugar reduction
plain water=drinking more water
food label=nutrition labelling=front-of-pack labelling=nutrition label=traffic-light label
sugar tax=soft drink levy=sugar-sweetened beverage tax=soda tax=soft drinks industry levy=sugary drinks tax=tax on sugary drinks=fizzy drink tax
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
baking soda=sodium bicarbonate
maize=corn
eggplant=aubergine
zucchini=courgette
cilantro=coriander
chili=chilli pepper=chili pepper=capsaicin pepper=capsicum=spicy food
green tea=camellia sinensis=matcha
water intake=fluid intake=drinking water every day=eight glasses of water=hydration=being hydrated=staying hydrated=adequate fluid intake=fluid consumption=drinking enough water=drinking fluids=drinking more fluid=water consumption
alcohol-free drink=nonalcoholic drink=alcohol-free beer
flaxseed=linseed=flax
oat=oats=oatmeal=porridge=oat bran=avena sativa=oats porridge=rolled oats
fried potato=french fry=french fries=chips and fries=chips french fries=fried chips
crisps=potato chips=potato crisps
candy=confectionery=sugary sweets
tofu=bean curd
dairy intake=dairy consumption=milk consumption=milk intake=drinking milk
glycemic index=glycaemic index=low-gi diet=glycemic load
paleo diet=stone age diet=paleolithic diet
cabbage soup diet=crash diet=fad diet=yo-yo dieting=weight cycling=yo-yo diet=yoyo dieting=weight fluctuation
portion size=smaller portions=smaller plate=portion control=serving size=size of portions
meal kit=recipe box
family meal=eating together
school meal=school lunch=free school meal
msg=monosodium glutamate
food coloring=artificial food colour=food dye=artificial colouring
preservative=food preservative=sodium benzoate
nitrite=sodium nitrite=nitrate cured=bacon preservative=nitrite preservative=nitrites and nitrates
aspartame=nutrasweet
stevia=steviol glycoside
sugar alcohol=polyol=xylitol sweetener
amino acid supplement=branched-chain amino acid=bcaa
beta-alanine=carnosine booster
iron tablet=iron supplement=oral iron=iron pill=iron supplementation=ferrous sulfate=ferrous sulphate=iron treatment
probiotic yogurt=probiotic drink=live yogurt=live yoghurt
kombucha=fermented tea
ashwagandha=withania somnifera
chamomile=camomile tea=chamomile tea=matricaria chamomilla=matricaria recutita
lavender oil=lavender capsule=lavender aromatherapy=silexan
black cohosh=actaea racemosa=cimicifuga racemosa=actaea racemosa extract
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
takeaway=takeout=take-away=take-out food=takeaway meal=takeaway food=take-out=carry-out food
semi-skimmed milk=reduced-fat milk
broad bean=fava bean
swede=rutabaga
rocket salad=arugula
prawn=shrimp
icing sugar=powdered sugar
biscuit=cookie
fizzy water=sparkling water=carbonated water
squash drink=cordial=fruit squash
liquorice=licorice=glycyrrhizin
treacle=molasses
candyfloss=cotton candy
ice lolly=popsicle
vitamin k1=phylloquinone=phytomenadione=phytonadione
emulsifier=food emulsifier=emulsifying agent
vegetarian=non-meat eater
pescatarian=fish eater=pesco-vegetarian=pescetarian=fish-eating vegetarian
flexitarian=part-time vegetarian=semi-vegetarian=mostly plant-based
dash diet=dietary approaches to stop hypertension
anti-inflammatory diet=inflammation-fighting diet
carnivore diet=all-meat diet
raw food diet=raw vegan diet
alkaline diet=acid-alkaline diet
dairy-free diet=cutting out dairy=avoiding milk
elimination diet=exclusion diet=cutting out foods
low-residue diet=low-fibre diet
fluid restriction=drinking less fluid=restricted fluids
dietary pattern=eating habits=eating pattern=dietary habit=food habits=what people eat=way of eating
eating out=restaurant meals=meals away from home=out-of-home eating
home cooking=home-cooked meals=cooking at home=meals cooked at home
food advertising=junk food advertising=food marketing=junk food adverts
sucralose=splenda
acesulfame=acesulfame potassium=acesulfame k
saccharin=sweet'n low
glucose=grape sugar=dextrose
sucrose=table sugar sucrose=cane sugar=beet sugar=granulated sugar=white sugar
lactose=milk sugar
high-fructose corn syrup=hfcs=isoglucose=corn syrup=glucose-fructose syrup
brown sugar=demerara sugar
coconut sugar=palm sugar
sugar=sugar intake=sugar consumption=eating sugar=how much sugar people eat
coconut water=juice of coconuts
smoothie=blended fruit drink
grapefruit=citrus paradisi
egcg=epigallocatechin gallate=epigallocatechin-3-gallate
black tea=fermented tea leaves
herbal tea=herbal infusion=tisane
hibiscus tea=hibiscus sabdariffa=sour tea=roselle
rooibos=redbush tea
yerba mate=ilex paraguariensis
coffee=coffee consumption=coffee drinking=drinking coffee=coffee intake=cup of coffee
tea=tea consumption=tea drinking=drinking tea=tea intake
caffeine=caffeine intake=caffeine consumption=1,3,7-trimethylxanthine
caffeine tablet=caffeine pill=anhydrous caffeine
caffeine withdrawal=coming off caffeine
resveratrol=red wine compound
spirit drink=distilled liquor=hard liquor=liquor=distilled spirits=spirits
bottled water=mineral water
poultry=white meat=chicken and turkey
plant-based meat alternative=fake meat=veggie burger=plant-based meat analogue=meat substitute=meat alternative=meat-free burger=meat analogue=vegan meat=plant-based burger
mycoprotein=quorn
lab-grown meat=cultured meat
organ meat=offal=liver and kidney
fish=fish intake=eating fish=fish consumption=fish eating
shellfish=seafood shellfish=crustaceans
eicosapentaenoic acid=epa
docosahexaenoic acid=dha
icosapent ethyl=prescription fish oil=vascepa=vazkepa
alpha-linolenic acid=plant omega-3=ala omega-3
krill oil=euphausia superba oil
borage oil=starflower oil
canola oil=rapeseed oil=canola
sunflower oil=sunflower-seed oil
palm oil=palm-kernel oil
coconut fat=virgin coconut oil
margarine=spread made from vegetable oil
lard=pork fat
ghee=clarified butter
full-fat dairy=whole-fat dairy=full-cream dairy=high-fat dairy
low-fat dairy=reduced-fat dairy=skimmed dairy
a2 milk=a2 beta-casein milk
almond milk=nut milk
oat milk=oat drink
tempeh=fermented soya bean
inulin=chicory root fibre
synbiotic=probiotic plus prebiotic
beta-glucan=oat fibre=oat beta-glucan
resistant starch=cold cooked potato starch
rye=secale cereale
barley=hordeum vulgare
sourdough=sourdough bread
quinoa=chenopodium quinoa
chia seed=salvia hispanica
brown rice=wholegrain rice
starchy food=bread rice and pasta
chickpea=garbanzo bean
kidney bean=phaseolus vulgaris
nut=nut intake=handful of nuts=nut consumption=eating nuts=nuts a day
almond=prunus dulcis
walnut=juglans regia
cruciferous vegetable=broccoli and cabbage=brassica vegetable=brassica
sulforaphane=broccoli compound=broccoli sprout extract
lycopene=tomato compound=tomato pigment
anthocyanin=berry pigment=blueberry pigment
polyphenol=plant antioxidants=plant polyphenol=dietary polyphenol
flavonoid=bioflavonoid=flavonol
carotenoid=orange plant pigment
beta-carotene=provitamin a=betacarotene
antioxidant supplement=antioxidant vitamins=antioxidant pill=antioxidant tablets
cocoa flavanol=dark chocolate compound=cocoa extract
dark chocolate=cocoa-rich chocolate=high-cocoa chocolate
tart cherry=montmorency cherry=tart cherry juice=sour cherry=prunus cerasus
cranberry juice=vaccinium macrocarpon juice=cranberry drink
cranberry=vaccinium macrocarpon=cranberry product
blueberry=vaccinium corymbosum
pomegranate=punica granatum
acai berry=euterpe oleracea
goji berry=wolfberry=lycium barbarum
avocado=persea americana
banana=musa
dates fruit=phoenix dactylifera
papaya leaf=carica papaya
garlic=allium sativum=garlic pill=allium sativum extract=garlic supplement=aged garlic extract=garlic tablet=garlic capsule
onion=allium cepa
ginger=zingiber officinale=ginger root=ginger capsule=ginger tea
curcumin=curcuminoid=diferuloylmethane
cinnamon=cinnamomum=cassia=cinnamon supplement=cinnamomum cassia=cinnamomum verum
saffron=crocus sativus=saffron extract
fenugreek=trigonella foenum-graecum
cumin=cuminum cyminum
clove=syzygium aromaticum
black pepper=piperine
capsaicin=chilli compound
mustard seed=brassica nigra
rosemary=rosmarinus officinalis
oregano oil=origanum vulgare
sage leaf=salvia officinalis
peppermint=mentha piperita
lemon balm=melissa officinalis
passionflower=passiflora incarnata=passion flower
hop extract=humulus lupulus
kava=piper methysticum=kava kava
maca=lepidium meyenii
ginseng=panax ginseng=korean ginseng=asian ginseng
rhodiola=rhodiola rosea=golden root
astragalus=astragalus membranaceus
moringa=moringa oleifera
bacopa=bacopa monnieri=brahmi
gotu kola=centella asiatica
gymnema=gymnema sylvestre
garcinia cambogia=hydroxycitric acid
green coffee extract=chlorogenic acid extract
glucomannan=konjac fibre=konjac
chitosan=shellfish fibre supplement
conjugated linoleic acid=cla supplement
raspberry ketone=rheosmin
hoodia=hoodia gordonii
bitter melon=momordica charantia=karela
aloe vera=aloe vera gel=aloe barbadensis=aloe=aloe gel
neem=azadirachta indica
tea tree oil=melaleuca alternifolia=melaleuca oil
eucalyptus oil=cineole=eucalyptol
arnica=arnica montana
comfrey=symphytum officinale
devil's claw=harpagophytum procumbens
willow bark=salix alba
boswellia=frankincense=indian frankincense=boswellia serrata
cat's claw=uncaria tomentosa
feverfew=tanacetum parthenium
butterbur=petasites hybridus
horse chestnut=aesculus hippocastanum=horse chestnut seed extract
hawthorn=crataegus
dandelion=taraxacum officinale
nettle=urtica dioica=stinging nettle
red clover=trifolium pratense
dong quai=angelica sinensis
chasteberry=vitex agnus-castus=agnus castus
pelargonium=pelargonium sidoides=umckaloabo
andrographis=andrographis paniculata
ivy leaf=hedera helix=ivy leaf extract
thyme=thymus vulgaris
manuka honey=medical-grade honey=leptospermum honey
ephedra=ma huang
kratom=mitragyna speciosa
cordyceps=caterpillar fungus
reishi=ganoderma lucidum=lingzhi
lion's mane=hericium erinaceus=lion's mane mushroom
shiitake=lentinula edodes
chlorella=green algae
seaweed=macroalgae=kelp=edible seaweed=sea vegetables
creatine=creatine monohydrate=creatine supplement=creatine powder
carnitine=l-carnitine=acetyl-l-carnitine
taurine=l-taurine
glutamine=l-glutamine
arginine=l-arginine
citrulline=l-citrulline
tryptophan=l-tryptophan
5-htp=5-hydroxytryptophan
theanine=l-theanine
tyrosine=l-tyrosine
leucine=l-leucine
lysine=l-lysine
hmb=beta-hydroxy-beta-methylbutyrate
glucosamine=glucosamine sulfate=glucosamine hydrochloride
chondroitin=chondroitin sulfate
methylsulfonylmethane=msm supplement=msm powder
hyaluronic acid=hyaluronan=sodium hyaluronate
alpha-lipoic acid=thioctic acid
s-adenosylmethionine=s-adenosyl methionine
inositol=myo-inositol
magnesium=oral magnesium
vitamin b5=pantothenic acid
vitamin k2=menaquinone=mk-7
nicotinamide=niacinamide
sea salt=himalayan salt=pink salt
plant sterol spread=phytosterol-enriched margarine=stanol spread=cholesterol-lowering spread=plant sterol margarine
methylmercury=mercury in fish=mercury in seafood
acrylamide=burnt toast chemical=chemical in burnt toast
heterocyclic amine=chemical in charred meat
phthalate=plasticizer=plastic softener=phthalates
titanium dioxide=e171=whitening additive
tartrazine=yellow food colouring
sulfite=sulphite preservative=sulfur dioxide preservative
cooking oil=frying oil
peanut butter=groundnut paste
popcorn=popped corn
ice cream=frozen dessert
whey=whey protein isolate=whey protein concentrate
casein=milk protein casein
sprouted grain=sprouted bread
functional food=superfood
insect protein=edible insects
`

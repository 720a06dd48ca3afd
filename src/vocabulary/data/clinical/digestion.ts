/**
 * Stomach, bowel and liver: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const digestion = `
stomach ache=stomachache=stomach pain=abdominal pain=tummy ache=belly ache=bellyache=gastralgia=abdominal discomfort=tummy pain=belly pain=gut pain
digestive problem=gastrointestinal upset=gastrointestinal symptom=stomach problem=tummy trouble=gastrointestinal problem=gastrointestinal disturbance=gut trouble=gastrointestinal complaint=upset tummy=digestive symptom=gut symptom=tummy upset=stomach trouble=digestive upset=digestive complaint=digestive trouble=gi symptom
indigestion=dyspepsia=upset stomach
feeling sick=nausea=feel sick=queasiness=feel queasy=sick to the stomach=nauseated=feeling queasy
throwing up=vomiting=emesis=vomit=throw up=puking=bring up food
heartburn=pyrosis
acid reflux=gastroesophageal reflux=gerd=gord=gastroesophageal reflux disease=reflux disease=gastro-oesophageal reflux=gastro-oesophageal reflux disease
stomach ulcer=gastric ulcer=peptic ulcer=peptic ulcer disease
stomach flu=gastroenteritis=stomach bug=tummy bug=vomiting bug=gastric flu
winter vomiting bug=norovirus
diarrhea=loose stool=loose motion=loose bowels=watery stool=runny poo=runny tummy=runny stool=upset bowel
traveler's diarrhea=holiday tummy=travellers' diarrhoea
constipation=difficulty emptying the bowels=hard stool=irregular bowel=trouble going to the toilet=difficulty going to the toilet=trouble opening the bowels
stool=feces=fecal matter=bowel movement=poo=poop=bowel motion
bowel habit=stool frequency=how often you go
blood in the stool=rectal bleeding=blood in the poo=bleeding from the bottom=bleeding from the back passage=bloody stool
leaking stool=fecal incontinence=bowel incontinence=bowel control problem=loss of bowel control=anal incontinence=faecal incontinence
back passage=rectum=anus
large bowel=colon=large intestine
small bowel=small intestine
gullet=esophagus=oesophagus=food pipe=foodpipe
ulcerative colitis=inflamed colon
inflamed bowel=colitis=bowel inflammation=inflammation of the bowel
pouches in the bowel=diverticular disease=diverticulosis
inflamed bowel pouch=diverticulitis
appendicitis=inflamed appendix=inflammation of the appendix
appendix removal=appendectomy=appendicectomy=removal of the appendix
gallbladder removal=cholecystectomy=removal of the gallbladder=gallbladder operation=laparoscopic cholecystectomy=gallbladder surgery=keyhole gallbladder operation
fatty liver=hepatic steatosis=steatosis of the liver=fatty liver disease=nonalcoholic fatty liver disease=nafld=masld=non-alcoholic fatty liver disease=metabolic dysfunction-associated steatotic liver disease
liver inflammation=hepatitis=inflamed liver=inflammation of the liver=hep
liver failure=hepatic failure
liver disease=hepatic disease=chronic liver disease
liver transplant=liver transplantation=hepatic transplantation
gluten intolerance=celiac disease=coeliac disease
milk sugar intolerance=lactose intolerance
stomach inflammation=gastritis
stomach bacteria=helicobacter pylori=h pylori
bowel prep=bowel preparation
camera test of the bowel=colonoscopy=bowel camera test=camera up the bottom
camera test of the stomach=gastroscopy=upper endoscopy
stool transplant=fecal microbiota transplantation=fecal transplant=poo transplant=faecal microbiota transplant=stool transplantation
mouth ulcer=aphthous ulcer=canker sore=oral ulcer=aphthous stomatitis=recurrent aphthous stomatitis=mouth sore
colic=infant colic=infantile colic=colicky baby=baby colic=excessive crying in infants=excessive crying
excessive wind=trapped wind=gassiness=excess gas
painful swallowing=odynophagia
belching=burping=eructation
hiccup=singultus
piles treatment=hemorrhoidectomy
wind pain=gas pain
tearing of the back passage=anal fissure
back passage itching=pruritus ani
gut inflammation=enteritis
slow stomach emptying=gastroparesis=delayed gastric emptying
bowel obstruction=intestinal obstruction
liver spot=age spot=solar lentigo=solar lentigines=sun spots of age=lentigo
food intolerance=food sensitivity
lactose-free milk=lactose-reduced milk
stoma=colostomy=ileostomy
crohn's disease=regional enteritis
stomach acid=gastric acid
flatulence=flatus=passing wind
bloating=abdominal distension=abdominal distention=abdominal bloating
irritable bowel syndrome=ibs=spastic colon=irritable colon
inflammatory bowel disease=ibd
bowel=intestine=gut
piles=hemorrhoid=haemorrhoid
gallstone=cholelithiasis
liver damage=hepatotoxicity=liver injury=hepatic injury=liver toxicity
liver function=hepatic function
rumbling tummy=rumbling stomach=borborygmus=borborygmi=stomach rumbling
yellow skin=jaundice=icterus
scarring of the liver=cirrhosis=liver cirrhosis
inflamed pancreas=pancreatitis
leaky gut=intestinal permeability=gut permeability
gut lining=intestinal barrier=gut barrier=intestinal mucosa=intestinal epithelium=intestinal lining
liver breakdown=hepatic metabolism=liver metabolism
h pylori treatment=eradication therapy=helicobacter eradication
hernia repair=hernia surgery=herniorrhaphy=hernia operation
small intestinal bacterial overgrowth=sibo
bowel surgery=colorectal surgery=bowel resection
polyp removal=polypectomy
capsule endoscopy=pill camera=camera pill
squatting on the toilet=toilet footstool=squatting posture
enema=rectal irrigation=colonic irrigation=colonic hydrotherapy
short-chain fatty acid=butyrate
milk thistle=silymarin=silybum marianum
alcohol-related liver disease=alcoholic liver disease=alcoholic cirrhosis
hepatitis b infection=hepatitis b virus=hbv
hepatitis c infection=hepatitis c virus=hcv
gallstone attack=biliary colic
bile duct blockage=biliary obstruction
acute pancreatitis=sudden pancreas inflammation
gripe water=colic drops=simethicone drops=infant colic drops
simeticone=simethicone
loperamide=imodium
prune juice=prunes=dried plums
kiwi fruit=kiwifruit
travel sickness tablet=motion sickness drug=hyoscine
dumping syndrome=rapid gastric emptying
`

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
diarrhea=loose stool=loose motion=loose bowels=watery stool=runny poo=runny tummy=runny stool=upset bowel=the runs=the trots=frequent loose stools=having the runs=acute diarrhoea
traveler's diarrhea=holiday tummy=travellers' diarrhoea
constipation=difficulty emptying the bowels=hard stool=irregular bowel=trouble going to the toilet=difficulty going to the toilet=trouble opening the bowels
stool=feces=fecal matter=bowel movement=poo=poop=bowel motion=defecation=opening the bowels=emptying the bowels=having a poo=going for a poo
bowel habit=stool frequency=how often you go=bowel frequency=number of bowel movements=frequency of bowel movements=spontaneous bowel movement=complete spontaneous bowel movement=bowel movement frequency
blood in the stool=rectal bleeding=blood in the poo=bleeding from the bottom=bleeding from the back passage=bloody stool=blood in poo=haematochezia=bleeding from the rectum
leaking stool=fecal incontinence=bowel incontinence=bowel control problem=loss of bowel control=anal incontinence=faecal incontinence=leaking poo=poo leakage
back passage=rectum=anus
large bowel=colon=large intestine
small bowel=small intestine
gullet=esophagus=oesophagus=food pipe=foodpipe
ulcerative colitis=inflamed colon
inflamed bowel=colitis=bowel inflammation=inflammation of the bowel
pouches in the bowel=diverticular disease=diverticulosis=bowel pouches=colonic diverticula
inflamed bowel pouch=diverticulitis
appendicitis=inflamed appendix=inflammation of the appendix
appendix removal=appendectomy=appendicectomy=removal of the appendix
gallbladder removal=cholecystectomy=removal of the gallbladder=gallbladder operation=laparoscopic cholecystectomy=gallbladder surgery=keyhole gallbladder operation=keyhole gallbladder surgery
fatty liver=hepatic steatosis=steatosis of the liver=fatty liver disease=nonalcoholic fatty liver disease=nafld=masld=non-alcoholic fatty liver disease=metabolic dysfunction-associated steatotic liver disease=steatotic liver disease=non-alcoholic fatty liver=metabolic-associated fatty liver disease
liver inflammation=hepatitis=inflamed liver=inflammation of the liver=hep
liver failure=hepatic failure
liver disease=hepatic disease=chronic liver disease
liver transplant=liver transplantation=hepatic transplantation
gluten intolerance=celiac disease=coeliac disease
milk sugar intolerance=lactose intolerance=lactose malabsorption=lactase deficiency=lactase deficient=lactose intolerant=cannot digest milk
stomach inflammation=gastritis
stomach bacteria=helicobacter pylori=h pylori=stomach bug behind ulcers=bacterium that causes ulcers=helicobacter=ulcer bug=helicobacter pylori infection
bowel prep=bowel preparation
camera test of the bowel=colonoscopy=bowel camera test=camera up the bottom
camera test of the stomach=gastroscopy=upper endoscopy=upper gastrointestinal endoscopy=stomach camera test=camera down the throat=oesophagogastroduodenoscopy=camera in the stomach
stool transplant=fecal microbiota transplantation=fecal transplant=poo transplant=faecal microbiota transplant=stool transplantation=fmt=poo transplantation
mouth ulcer=aphthous ulcer=canker sore=oral ulcer=aphthous stomatitis=recurrent aphthous stomatitis=mouth sore
colic=infant colic=infantile colic=colicky baby=baby colic=excessive crying in infants=excessive crying
excessive wind=trapped wind=gassiness=excess gas
painful swallowing=odynophagia
belching=burping=eructation
hiccup=singultus
piles treatment=hemorrhoidectomy
wind pain=gas pain
tearing of the back passage=anal fissure=tear in the back passage=anal tear=split in the anus
back passage itching=pruritus ani
gut inflammation=enteritis
slow stomach emptying=gastroparesis=delayed gastric emptying
bowel obstruction=intestinal obstruction
liver spot=age spot=solar lentigo=solar lentigines=sun spots of age=lentigo
food intolerance=food sensitivity
lactose-free milk=lactose-reduced milk
stoma=colostomy=ileostomy=ostomy=opening in the belly for poo=colostomy bag=stoma bag
crohn's disease=regional enteritis
stomach acid=gastric acid
flatulence=flatus=passing wind=farting=passing gas=breaking wind=intestinal gas
bloating=abdominal distension=abdominal distention=abdominal bloating
irritable bowel syndrome=ibs=spastic colon=irritable colon
inflammatory bowel disease=ibd
bowel=intestine=gut
piles=hemorrhoid=haemorrhoid
gallstone=cholelithiasis=gallbladder stone=stones in the gallbladder=cholelith
liver damage=hepatotoxicity=liver injury=hepatic injury=liver toxicity=toxic to the liver=hepatotoxic=damage to the liver=harmful to the liver=hepatic toxicity
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
bowel surgery=colorectal surgery=bowel resection=part of the bowel removed=removal of part of the bowel=colectomy
polyp removal=polypectomy
capsule endoscopy=pill camera=camera pill=swallowable camera
squatting on the toilet=toilet footstool=squatting posture
enema=rectal irrigation=colonic irrigation=colonic hydrotherapy
short-chain fatty acid=butyrate
milk thistle=silymarin=silybum marianum
alcohol-related liver disease=alcoholic liver disease=alcoholic cirrhosis=liver damage from drinking=liver damage from alcohol=alcohol-associated liver disease=alcoholic hepatitis
hepatitis b infection=hepatitis b virus=hbv
hepatitis c infection=hepatitis c virus=hcv
gallstone attack=biliary colic
bile duct blockage=biliary obstruction
acute pancreatitis=sudden pancreas inflammation
gripe water=colic drops=simethicone drops=infant colic drops
simeticone=simethicone=gas-x
loperamide=imodium=anti-diarrhoea tablet=antidiarrhoeal=diarrhoea tablet
prune juice=prunes=dried plums
kiwi fruit=kiwifruit
travel sickness tablet=motion sickness drug=hyoscine
dumping syndrome=rapid gastric emptying
chronic diarrhoea=long-lasting diarrhoea=persistent diarrhoea
osmotic laxative=water-drawing laxative
stimulant laxative=laxative that makes the bowel squeeze
melena=black stools=melaena=tarry stools=black poo=black tarry stool
anal fistula=tunnel by the back passage=perianal fistula
fodmap=fermentable oligosaccharides, disaccharides, monosaccharides and polyols=fermentable carbohydrate
non-coeliac gluten sensitivity=gluten sensitivity=non-celiac gluten sensitivity=wheat sensitivity
dysbiosis=unbalanced gut bacteria=imbalance of gut bacteria=gut imbalance=disturbed gut flora
gastrointestinal tract=digestive tract=digestive system=gi tract=alimentary canal=gut and bowels
non-operative management of appendicitis=antibiotics for appendicitis=antibiotic treatment of appendicitis
duodenal ulcer=ulcer of the small bowel
zollinger-ellison syndrome=gastrin tumour
calcium carbonate antacid=rennie
alginate=gaviscon
metoclopramide=maxolon=reglan
domperidone=motilium
mebeverine=colofac
hyoscine butylbromide=buscopan
bismuth subsalicylate=pepto-bismol=bismuth
barium meal=barium swallow
mesh hernioplasty=hernia mesh=mesh repair of hernia
hernia=rupture of the belly wall
inguinal hernia=groin hernia
hiatus hernia=hiatal hernia=stomach pushed into the chest
inflamed gallbladder=cholecystitis
cholangitis=infected bile duct=bile duct infection
primary biliary cholangitis=primary biliary cirrhosis
non-alcoholic steatohepatitis=nash=inflamed fatty liver=metabolic dysfunction-associated steatohepatitis
intrahepatic fat=liver fat=intrahepatic fat content=hepatic fat=fat in the liver=liver fat content=intrahepatic triglyceride
liver fibrosis=liver scarring=hepatic fibrosis=scarred liver
drug-induced liver injury=liver damage from medicines
bilirubin=yellow bile pigment
hepatic encephalopathy=confusion from liver failure
oesophageal varices=enlarged food-pipe veins=swollen veins in the gullet
portal hypertension=high pressure in the liver vein
autoimmune hepatitis=liver attacked by the immune system
wilson's disease=copper overload
pancreatic insufficiency=failing pancreas=too few pancreatic enzymes
pancreatic enzyme=creon=pancreatin
chronic pancreatitis=long-term pancreas inflammation
microscopic colitis=collagenous colitis
pouchitis=inflamed ileal pouch
proctitis=inflamed rectum
functional dyspepsia=nervous stomach=non-ulcer dyspepsia
cyclic vomiting syndrome=repeated bouts of vomiting
cannabinoid hyperemesis=vomiting from cannabis
gut-brain axis=link between gut and brain
small bowel cancer=cancer of the small intestine
eosinophilic oesophagitis=allergic gullet inflammation
esophagitis=inflamed gullet=inflamed food pipe
faecal calprotectin=stool inflammation test=calprotectin
mesalazine=mesalamine=5-asa=5-aminosalicylic acid
vedolizumab=entyvio
rifaximin=xifaxan
ursodeoxycholic acid=ursodiol
hemorrhoid banding=rubber band ligation
straining on the toilet=straining at stool=straining to poo
digestive enzyme=enzyme tablet=lactase tablet=lactase enzyme
`

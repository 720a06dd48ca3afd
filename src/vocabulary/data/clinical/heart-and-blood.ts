/**
 * Heart, vessels, blood pressure and blood: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const heartAndBlood = `
# heart
major cardiovascular event=major adverse cardiovascular event=major cardiac event=cardiovascular event=major vascular event=major cardiovascular outcome=cardiovascular outcome
heart attack=myocardial infarction=myocardial infarct=mi=acute coronary occlusion=acute myocardial infarction=coronary thrombosis
non-fatal heart attack=nonfatal myocardial infarction
cardiac arrest=heart arrest=heart stopping=sudden cardiac arrest
sudden cardiac death=sudden heart death=dropping dead from a heart problem=sudden death from a heart problem
heart failure=congestive heart failure=cardiac failure=weak heart=chronic heart failure=weakened heart
heart disease=cardiac disease=cardiopathy=heart condition=heart trouble=heart problem=cardiac problem
heart and circulatory disease=cardiovascular disease=cvd=heart and blood vessel disease=cardiovascular disorder=disease of the heart and blood vessels
death from heart disease=cardiovascular mortality=cardiovascular death=cardiac death=coronary death=death from cardiovascular causes=cardiac mortality=dying of heart disease=die from heart disease=heart deaths=cardiovascular disease mortality=coronary mortality=fatal heart disease
coronary heart disease=coronary artery disease=ischemic heart disease=chd=coronary disease=clogged heart artery=cad=ihd=narrowed heart artery=blocked heart artery=narrowing of the heart artery
clogged artery=atherosclerosis=furred artery=furring of the artery=atherosclerotic disease=furred-up artery=furred up artery=artery furring up=hardened and narrowed artery
heart bypass=coronary artery bypass graft=cabg=coronary bypass=bypass surgery=coronary artery bypass surgery=bypass operation
stent=coronary stent
balloon angioplasty=percutaneous coronary intervention=pci=coronary angioplasty=angioplasty=unblock heart artery=unblocking the heart artery=artery widening=balloon procedure to open arteries=balloon treatment of the arteries=ptca
heart valve disease=valvular heart disease
hole in the heart=septal defect
heart murmur=cardiac murmur
inflamed heart muscle=myocarditis=inflammation of the heart muscle=heart muscle inflammation=inflammation of the heart
inflamed heart lining=pericarditis=inflammation of the heart lining=inflammation of the pericardium=inflammation of the sac around the heart=heart sac inflammation=inflamed heart sac
irregular heartbeat=arrhythmia=cardiac arrhythmia=heart rhythm disorder=abnormal heart rhythm=irregular heart rhythm=heart rhythm problem=heart rhythm disturbance=dysrhythmia
atrial fibrillation=afib=auricular fibrillation=atrial fib=af=a-fib
palpitation=heart palpitation=pounding heart=racing heart=fluttering heart=heart flutter=fluttering in the chest=thumping heart=heart pounding=heart racing
rapid heartbeat=tachycardia=fast heart rate=rapid heart rate=fast heartbeat=racing pulse=fast pulse=rapid pulse
heart rate=pulse rate=pulse=resting heart rate
heart rate variability=hrv
pumping power of the heart=ejection fraction=left ventricular ejection fraction=heart pumping function
heart scan=echocardiogram=echocardiography=heart ultrasound=ultrasound of the heart=cardiac ultrasound=echo scan
pacemaker=cardiac pacemaker=cardiac pacing device=heart pacemaker=artificial pacemaker
implanted defibrillator=implantable cardioverter-defibrillator=implantable defibrillator=icd=implantable cardioverter defibrillator
open heart surgery=cardiac surgery=heart surgery
heart transplant=cardiac transplantation=heart transplantation
# blood pressure and vessels
high blood pressure=hypertension=hypertensive=htn
low blood pressure=hypotension
upper blood pressure reading=systolic blood pressure=systolic pressure=sbp=top number
lower blood pressure reading=diastolic blood pressure=diastolic pressure=dbp=bottom number
dizziness on standing=orthostatic hypotension=postural hypotension=blood pressure drop on standing
stiff artery=arterial stiffness=stiffening of the artery=pulse wave velocity
blood clot=clot=thrombosis=thrombus=thromboembolism=clotting event
deep vein thrombosis=dvt=deep venous thrombosis=clot in the leg=leg clot=blood clot in the leg=economy class syndrome=travel-related blood clot=flight-related clot
clot in the lung=pulmonary embolism=blood clot in the lung=lung clot=pulmonary thromboembolism=pulmonary embolus
clots in the veins=venous thromboembolism=vte=blood clot in the vein=venous thrombosis
bulging artery=aneurysm
varicose vein=varicosity=bulging vein
poor circulation=peripheral artery disease=peripheral vascular disease=peripheral arterial disease=poor circulation in the legs=narrowed leg arteries
leg pain on walking=intermittent claudication=claudication=leg pain on walking from poor circulation=calf pain on walking
stroke=cerebrovascular accident=apoplexy=brain attack=cva=cerebrovascular event
mini-stroke=transient ischemic attack=tia
# blood
anemia=low red blood cell count=low blood count=low hemoglobin
lack of iron=iron deficiency=iron deficient=iron store depletion
bleeding=hemorrhage=haemorrhage=blood loss
heavy bleeding=major bleeding=severe bleeding=serious bleeding=serious bleed=major hemorrhage=major bleed=severe hemorrhage
stomach bleed=gastrointestinal bleeding=gastrointestinal hemorrhage=bleeding in the stomach=gi bleeding=bleeding in the gut=gut bleeding=stomach bleeding=internal bleeding from the gut
bleeding in the brain=bleed in the brain=intracranial hemorrhage=intracranial bleeding=bleeding on the brain
stroke caused by bleeding=hemorrhagic stroke=brain hemorrhage=intracerebral hemorrhage=brain bleed=cerebral hemorrhage=stroke caused by a bleed=bleeding stroke=stroke from a bleed=stroke due to bleeding
stroke caused by a clot=ischemic stroke=clot stroke=stroke from a clot=stroke caused by a blockage=stroke due to a clot
blood thinner=anticoagulant=blood-thinning drug=anticoagulant drug=anticoagulation=blood-thinning medicine=anticoagulant therapy=thin the blood=thinning the blood
blood transfusion=red cell transfusion=transfusion of blood
low platelet count=thrombocytopenia
low white cell count=leukopenia=neutropenia
high cholesterol=hypercholesterolemia=high blood cholesterol=high serum cholesterol=high ldl cholesterol
high blood fat=hyperlipidemia=dyslipidemia=hyperlipidaemia=abnormal blood fat=unhealthy blood fats=unhealthy cholesterol level
bad cholesterol=ldl=ldl cholesterol=low-density lipoprotein=low density lipoprotein=ldl-c=low-density lipoprotein cholesterol
good cholesterol=hdl=hdl cholesterol=high-density lipoprotein=high density lipoprotein=hdl-c=high-density lipoprotein cholesterol
blood fat=blood lipid=serum lipid=lipid profile=plasma lipid
hypertriglyceridemia=high triglyceride=high triglyceride level
triglyceride=triacylglycerol
cholesterol level=total cholesterol=serum cholesterol=blood cholesterol
blood count=complete blood count=full blood count
coronary event=coronary heart event=acute coronary event=major coronary event
acute coronary syndrome=unstable angina
heart health=cardiovascular health=heart and blood vessel health
vascular disease=blood vessel disease
cold hands=raynaud's phenomenon=raynaud's disease=raynaud's=white fingers in the cold=raynaud syndrome=white finger attack
enlarged heart=cardiomegaly=left ventricular hypertrophy=thickened heart muscle=thickened heart=cardiac hypertrophy=lvh
heart rate recovery=recovery heart rate
ten-year risk=10-year risk=cardiovascular risk score
blood thickness=blood viscosity
sickle cell disease=sickle cell anemia
easy bleeding=bleeding tendency
normal blood pressure=normotension=normotensive
white coat effect=white coat hypertension=high blood pressure at the doctor's
nitric oxide level=nitric oxide availability
blood pressure=arterial pressure=bp
slow heartbeat=bradycardia=slow heart rate=slow pulse=low heart rate
hardening of the artery=arteriosclerosis
angina=angina pectoris
nosebleed=epistaxis=nose bleed=bleeding nose
blood vessel lining=endothelium
widening of blood vessel=vasodilation=vasodilatation
narrowing of blood vessel=vasoconstriction
hardened artery=atherosclerotic plaque=fatty deposits in the arteries=arterial plaque=fatty plaque=plaque in the artery=plaque build-up in the artery=coronary plaque=fatty build-up in the artery
skipped beat=extrasystole=ectopic beat=premature beat=skipped heartbeat=missed beat=missed heartbeat=ventricular ectopic=premature ventricular contraction=extra heartbeat
heart muscle disease=cardiomyopathy
blocked artery=coronary stenosis=arterial blockage
brain artery surgery=carotid endarterectomy
leg artery disease=lower-limb ischemia
aortic aneurysm=abdominal aortic aneurysm=triple-a=bulge in the main artery=swollen artery in the belly=swelling of the main artery=ballooning of the main artery=bulging aorta=aaa
heart tumor=atrial myxoma
heart valve replacement=aortic valve replacement=valve surgery=heart valve surgery=surgical valve replacement=surgical aortic valve replacement=valve replacement=artificial heart valve=prosthetic heart valve
broken heart syndrome=takotsubo=stress cardiomyopathy
electrical shock for heart rhythm=cardioversion
burning of heart tissue=catheter ablation=atrial fibrillation ablation=burning away faulty heart tissue=radiofrequency ablation of the heart=pulmonary vein isolation
resistant hypertension=hard-to-treat high blood pressure=stubborn high blood pressure=treatment-resistant hypertension=uncontrolled hypertension despite treatment=drug-resistant hypertension
blood pressure cuff=sphygmomanometer=blood pressure monitor=upper-arm cuff
lipoprotein a=lp(a)
apolipoprotein b=apob
plant sterol=plant stanol=phytosterol=plant stanol ester=phytostanol
inherited high cholesterol=familial hypercholesterolemia
clot removal=thrombectomy=mechanical thrombectomy=clot removal from the brain=endovascular thrombectomy=clot retrieval=clot removal procedure
leg vein surgery=varicose vein surgery=endovenous ablation
spider vein=telangiectasia=thread vein=broken vein
iron overload=hemochromatosis=haemochromatosis
bleeding disease=hemophilia=haemophilia
clotting problem=thrombophilia=factor v leiden
low blood iron=low ferritin=low iron store=depleted iron store
blood-making hormone=erythropoietin=epo
inflamed blood vessel=vasculitis
temple artery inflammation=giant cell arteritis=temporal arteritis
heart-healthy=cardioprotective=good for the heart
direct oral anticoagulant=doac=noac=newer blood thinner=new oral anticoagulant=non-vitamin k antagonist oral anticoagulant=novel oral anticoagulant=direct-acting oral anticoagulant
vitamin k antagonist=vitamin k blocker=coumarin anticoagulant
heart failure with reduced ejection fraction=hfref=systolic heart failure=reduced ejection fraction
heart failure with preserved ejection fraction=hfpef=diastolic heart failure=stiff heart failure=diastolic dysfunction
hypertrophic cardiomyopathy=inherited thick heart muscle
dilated cardiomyopathy=stretched heart muscle
atrial flutter=atrial tachycardia
ventricular fibrillation=chaotic heart rhythm
ventricular tachycardia=vt
supraventricular tachycardia=svt
return of spontaneous circulation=restart the heart=heart restarted=rosc
arterial stenosis=narrowed arteries=narrowing of the artery=artery narrowing
carotid stenosis=narrowed neck artery=narrowing of the neck artery=carotid artery disease=carotid artery stenosis=blocked neck artery
carotid intima-media thickness=artery wall thickness in the neck=cimt=carotid wall thickness=thickness of the neck artery
critical limb ischemia=threatened leg=chronic limb-threatening ischaemia
keyhole heart valve replacement=tavi=transcatheter aortic valve implantation=tavr=transcatheter aortic valve replacement=transcatheter valve replacement
valvular regurgitation=leaky heart valve=leaking heart valve=heart valve leak
mitral regurgitation=leaky mitral valve=mitral valve leak=mitral insufficiency
aortic regurgitation=leaky aortic valve
valvular stenosis=narrowed heart valve=valve narrowing
aortic stenosis=narrowed aortic valve=aortic valve stenosis=aortic valve narrowing
mitral valve prolapse=floppy mitral valve
infective endocarditis=heart valve infection=endocarditis=infected heart valve=infection of the heart lining
congenital heart disease=heart born with a fault=congenital heart defect=heart defect at birth=born with a heart problem=born with a heart defect=congenital heart anomaly=hole in the heart at birth
patent foramen ovale=small hole in the heart
rheumatic heart disease=heart damage from rheumatic fever
aortic dissection=tear in the main artery=torn aorta=tear in the aorta
cholesterol-lowering treatment=cholesterol-lowering drug=cholesterol tablet=cholesterol drug=cholesterol pill=cholesterol-lowering medication=cholesterol medicine=lipid-lowering therapy=lipid-lowering drug=lipid-lowering medication=lipid-lowering treatment=cholesterol-lowering therapy=lipid-lowering agent
pcsk9 inhibitor=cholesterol-lowering injection=cholesterol jab=pcsk9 antibody
evolocumab=repatha
alirocumab=praluent
inclisiran=leqvio
coronary artery calcium score=calcium scan of the heart=heart calcium score=coronary calcium score=cac score=coronary artery calcium=coronary calcium
coronary angiogram=coronary angiography=dye test of the heart arteries=heart dye test
holter monitor=ambulatory ecg=24-hour heart monitor=portable heart monitor
exercise stress test=treadmill test=exercise tolerance test=exercise ecg
platelet aggregation=blood stickiness=sticky platelets=sticky blood=stickiness of platelets=platelet clumping=platelet stickiness
first heart attack prevention=primary prevention of cardiovascular disease=primary prevention of heart disease=primary cardiovascular prevention
secondary prevention of cardiovascular disease=secondary prevention of heart disease=secondary cardiovascular prevention
blood pressure variability=blood pressure between visits=swings in blood pressure=visit-to-visit blood pressure=fluctuating blood pressure
previous heart attack=prior myocardial infarction=history of myocardial infarction=earlier heart attack=past heart attack=old heart attack=had a heart attack before
heart attack without symptoms=silent heart attack=silent myocardial infarction=unrecognized myocardial infarction
stemi=st-elevation myocardial infarction=st-segment elevation myocardial infarction
nstemi=non-st-elevation myocardial infarction=non-st-segment elevation myocardial infarction
troponin=heart damage blood test=cardiac troponin=high-sensitivity troponin
natriuretic peptide=bnp=nt-probnp=heart failure blood test
hemiplegia=paralysis on one side=one-sided paralysis=paralysis of one side
cardiogenic shock=heart shock
ventricular assist device=heart pump=lvad=left ventricular assist device=mechanical heart pump
cardiac resynchronization therapy=three-lead pacemaker=biventricular pacing
masked hypertension=hidden high blood pressure
ambulatory blood pressure monitoring=24-hour blood pressure=24-hour blood pressure monitoring=24-hour ambulatory blood pressure=abpm
pulse pressure=gap between systolic and diastolic
prehypertension=slightly raised blood pressure=high-normal blood pressure=borderline high blood pressure=elevated normal blood pressure
hypertensive crisis=dangerously high blood pressure=malignant hypertension=hypertensive emergency
pulmonary hypertension=high blood pressure in the lungs=pulmonary arterial hypertension
superficial thrombophlebitis=inflamed surface vein=superficial vein thrombosis=phlebitis
chronic venous insufficiency=leaky leg veins=venous insufficiency=leaking leg veins=venous disease of the leg
post-thrombotic syndrome=lasting leg swelling after a clot=post-thrombotic leg
vitamin b12 deficiency anemia=anaemia from lack of vitamin b12
iron deficiency anemia=anaemia from lack of iron
thalassemia=mediterranean anemia=cooley's anemia
inferior vena cava filter=clot filter
low-molecular-weight heparin=blood-thinning injection=lmwh
enoxaparin=clexane=lovenox
dual antiplatelet therapy=two antiplatelets=aspirin plus clopidogrel=dapt
syncope from standing=orthostatic syncope
homocysteine=homocysteine level=hyperhomocysteinaemia
left atrial appendage occlusion=plug for the heart pocket
loop diuretic=strong water tablet
thiazide=thiazide diuretic=thiazide-like diuretic
aldosterone antagonist=mineralocorticoid receptor antagonist
sacubitril-valsartan=entresto=sacubitril and valsartan
digoxin=foxglove drug=lanoxin=digitalis
atorvastatin=lipitor
simvastatin=zocor
pravastatin=pravachol=lipostat
warfarin=coumadin=marevan
dabigatran=pradaxa
edoxaban=lixiana=savaysa
ticagrelor=brilinta=brilique
prasugrel=effient
bisoprolol=concor
metoprolol=lopressor=toprol
propranolol=inderal
ramipril=altace=tritace
lisinopril=zestril=prinivil
valsartan=diovan
bempedoic acid=nexletol=nilemdo
fibrate=fibric acid derivative=fibric acid
statin side effect=statin intolerance=statin adverse effect
inflamed heart=heart inflammation
`

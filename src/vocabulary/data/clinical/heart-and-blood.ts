/**
 * Heart, vessels, blood pressure and blood: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const heartAndBlood = `
# heart
major cardiovascular event=major adverse cardiovascular event=mace=major cardiac event=cardiovascular event=major vascular event
heart attack=myocardial infarction=myocardial infarct=mi=acute coronary occlusion=acute myocardial infarction=coronary thrombosis
non-fatal heart attack=nonfatal myocardial infarction
cardiac arrest=heart arrest=heart stopping=sudden cardiac arrest
sudden cardiac death=sudden heart death
heart failure=congestive heart failure=cardiac failure=weak heart=chronic heart failure
heart disease=cardiac disease=cardiopathy=heart condition=heart trouble=heart problem=cardiac problem
heart and circulatory disease=cardiovascular disease=cvd=heart and blood vessel disease=cardiovascular disorder=disease of the heart and blood vessels
death from heart disease=cardiovascular mortality=cardiovascular death=cardiac death=coronary death=death from cardiovascular causes=cardiac mortality
coronary heart disease=coronary artery disease=ischemic heart disease=chd=coronary disease=clogged heart artery
clogged artery=atherosclerosis=furred artery=furring of the artery=atherosclerotic disease=furred-up artery=furred up artery=artery furring up=hardened and narrowed artery
heart bypass=coronary artery bypass graft=cabg=coronary bypass=bypass surgery=coronary artery bypass surgery=bypass operation
stent=coronary stent
balloon angioplasty=percutaneous coronary intervention=pci=coronary angioplasty=angioplasty=unblock heart artery=unblocking the heart artery=artery widening
heart valve disease=valvular heart disease
hole in the heart=septal defect
heart murmur=cardiac murmur
inflamed heart muscle=myocarditis=inflammation of the heart muscle=heart muscle inflammation=inflammation of the heart
inflamed heart lining=pericarditis=inflammation of the heart lining=inflammation of the pericardium
irregular heartbeat=arrhythmia=cardiac arrhythmia=heart rhythm disorder=abnormal heart rhythm=irregular heart rhythm=heart rhythm problem=heart rhythm disturbance=dysrhythmia
atrial fibrillation=afib=auricular fibrillation=atrial fib
palpitation=heart palpitation=pounding heart=racing heart=fluttering heart
rapid heartbeat=tachycardia=fast heart rate=rapid heart rate=fast heartbeat
heart rate=pulse rate=pulse=resting heart rate
heart rate variability=hrv
pumping power of the heart=ejection fraction=left ventricular ejection fraction=heart pumping function
heart scan=echocardiogram=echocardiography
pacemaker=cardiac pacemaker
implanted defibrillator=implantable cardioverter-defibrillator=implantable defibrillator=icd
open heart surgery=cardiac surgery=heart surgery
heart transplant=cardiac transplantation=heart transplantation
# blood pressure and vessels
high blood pressure=hypertension=hypertensive
low blood pressure=hypotension
upper blood pressure reading=systolic blood pressure=systolic pressure=sbp=top number
lower blood pressure reading=diastolic blood pressure=diastolic pressure=dbp=bottom number
dizziness on standing=orthostatic hypotension=postural hypotension=blood pressure drop on standing
stiff artery=arterial stiffness=stiffening of the artery=pulse wave velocity
blood clot=clot=thrombosis=thrombus=thromboembolism=clotting event
deep vein thrombosis=dvt=deep venous thrombosis=clot in the leg=leg clot=blood clot in the leg
clot in the lung=pulmonary embolism=blood clot in the lung=lung clot
clots in the veins=venous thromboembolism=vte=blood clot in the vein=venous thrombosis
bulging artery=aneurysm
varicose vein=varicosity=bulging vein
poor circulation=peripheral artery disease=peripheral vascular disease=peripheral arterial disease
leg pain on walking=intermittent claudication=claudication
stroke=cerebrovascular accident=apoplexy=brain attack=cva=cerebrovascular event
mini-stroke=transient ischemic attack=tia
# blood
anemia=low red blood cell count=low blood count=low hemoglobin
lack of iron=iron deficiency=iron deficient=iron store depletion
bleeding=hemorrhage=haemorrhage=blood loss
heavy bleeding=major bleeding=severe bleeding=serious bleeding=serious bleed=major hemorrhage=major bleed=severe hemorrhage
stomach bleed=gastrointestinal bleeding=gastrointestinal hemorrhage=bleeding in the stomach=gi bleeding=bleeding in the gut=gut bleeding=stomach bleeding=internal bleeding from the gut
bleeding in the brain=bleed in the brain=intracranial hemorrhage=intracranial bleeding=bleeding on the brain
stroke caused by bleeding=hemorrhagic stroke=brain hemorrhage=intracerebral hemorrhage=brain bleed=cerebral hemorrhage
stroke caused by a clot=ischemic stroke
blood thinner=anticoagulant=blood-thinning drug=anticoagulant drug=anticoagulation=blood-thinning medicine=anticoagulant therapy=thin the blood=thinning the blood
blood transfusion=red cell transfusion
low platelet count=thrombocytopenia
low white cell count=leukopenia=neutropenia
high cholesterol=hypercholesterolemia=high blood cholesterol
high blood fat=hyperlipidemia=dyslipidemia=hyperlipidaemia=abnormal blood fat
bad cholesterol=ldl=ldl cholesterol=low-density lipoprotein=low density lipoprotein=ldl-c=low-density lipoprotein cholesterol
good cholesterol=hdl=hdl cholesterol=high-density lipoprotein=high density lipoprotein=hdl-c=high-density lipoprotein cholesterol
blood fat=blood lipid=serum lipid=lipid profile=plasma lipid
triglyceride=triacylglycerol
cholesterol level=total cholesterol=serum cholesterol=blood cholesterol
blood count=complete blood count=full blood count
coronary event=coronary heart event=acute coronary event=major coronary event
acute coronary syndrome=unstable angina
heart health=cardiovascular health=heart and blood vessel health
vascular disease=blood vessel disease
cold hands=raynaud's phenomenon=raynaud's disease=raynaud's
enlarged heart=cardiomegaly=left ventricular hypertrophy
heart rate recovery=recovery heart rate
ten-year risk=10-year risk=cardiovascular risk score
blood thickness=blood viscosity
sickle cell disease=sickle cell anemia
easy bleeding=bleeding tendency
normal blood pressure=normotension=normotensive
white coat effect=white coat hypertension
nitric oxide level=nitric oxide availability
blood pressure=arterial pressure=bp
slow heartbeat=bradycardia=slow heart rate
hardening of the artery=arteriosclerosis
angina=angina pectoris
nosebleed=epistaxis=nose bleed=bleeding nose
blood vessel lining=endothelium
widening of blood vessel=vasodilation=vasodilatation
narrowing of blood vessel=vasoconstriction
hardened artery=atherosclerotic plaque
skipped beat=extrasystole=ectopic beat=premature beat
heart muscle disease=cardiomyopathy
blocked artery=coronary stenosis=arterial blockage
brain artery surgery=carotid endarterectomy
leg artery disease=lower-limb ischemia
aortic aneurysm=abdominal aortic aneurysm=triple-a
heart tumor=atrial myxoma
heart valve replacement=aortic valve replacement=tavi=valve surgery
broken heart syndrome=takotsubo=stress cardiomyopathy
electrical shock for heart rhythm=cardioversion
burning of heart tissue=catheter ablation=atrial fibrillation ablation
resistant hypertension=hard-to-treat high blood pressure
blood pressure cuff=sphygmomanometer=blood pressure monitor
lipoprotein a=lp(a)
apolipoprotein b=apob
plant sterol=plant stanol=phytosterol
inherited high cholesterol=familial hypercholesterolemia
clot removal=thrombectomy=mechanical thrombectomy=clot removal from the brain=endovascular thrombectomy=clot retrieval
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
`

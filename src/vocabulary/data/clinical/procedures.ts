/**
 * Operations, tests and devices: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const procedures = `
# operations
operation=surgery=surgical procedure=surgical operation=have an operation=surgical treatment=go under the knife=surgical intervention
day surgery=ambulatory surgery=outpatient surgery=day-case surgery
planned surgery=elective surgery=scheduled surgery=planned operation=elective operation=elective procedure
keyhole surgery=minimally invasive surgery=minimal access surgery
keyhole surgery of the abdomen=laparoscopic surgery=laparoscopy
robot surgery=robotic surgery=robot-assisted surgery
general anesthesia=general anaesthetic=put to sleep for surgery
anesthetic=anesthesia=anaesthesia
complication of surgery=surgical complication=postoperative complication=operative complication
stitch=suture
fasting before surgery=preoperative fasting
exercise before surgery=prehabilitation=preoperative exercise
organ transplant=organ transplantation=transplant surgery
bone marrow transplant=stem cell transplant=stem cell transplantation=hematopoietic stem cell transplantation=bone marrow transplantation
tissue sample=biopsy
plastic surgery=cosmetic surgery=reconstructive surgery
botox=botulinum toxin=botulinum toxin injection=onabotulinumtoxina
circumcision=foreskin removal=male circumcision
cataract operation=cataract surgery=cataract removal=cataract extraction=phacoemulsification
feeding tube=nasogastric tube=enteral feeding=tube feeding=gastrostomy=feeding through a tube=fed through a tube=enteral nutrition=tube feed=nasogastric feeding=fed by tube
breathing tube=endotracheal tube=intubation=tube down the windpipe=endotracheal intubation
shock treatment=electroconvulsive therapy=ect=electric shock treatment=electroshock therapy
magnetic brain stimulation=transcranial magnetic stimulation=rtms=tms=repetitive transcranial magnetic stimulation=magnetic stimulation of the brain
electrical nerve stimulation=transcutaneous electrical nerve stimulation=tens machine
cpr=cardiopulmonary resuscitation=chest compression=kiss of life=heart massage=hands-only cpr=bystander cpr
defibrillator=automated external defibrillator=aed=defibrillation=heart restarter=public access defibrillator
platelet-rich plasma=prp=platelet-rich plasma injection
own-blood injection=autologous blood injection
gel injection into the joint=hyaluronic acid injection=viscosupplementation=hyaluronate injection=joint gel injection=intra-articular hyaluronic acid=intra-articular hyaluronate=hyaluronan injection=knee gel injection
blood donation=giving blood=donating blood
leech therapy=hirudotherapy
artificial limb=prosthesis=prosthetic limb=false leg=lower-limb prosthesis=artificial leg=prosthetic leg=prosthetic arm=artificial arm
wheelchair=wheelchair use
# tests
checkup=medical examination=health check=check-up=general health check=medical check-up=physical examination=medical checkup=routine checkup
screening=screening test=population screening
self-test=self-testing=home test=home testing kit
blood test=blood work=laboratory blood test=blood sample test
urine test=urinalysis=urine sample test=urine dipstick=dipstick test
throat swab=nasal swab=swab test
rapid test=lateral flow test=rapid antigen test=rapid diagnostic test=home covid test=lateral flow device=antigen test=antigen rapid test=home antigen test
pcr test=polymerase chain reaction=pcr=polymerase chain reaction test=pcr swab=nucleic acid amplification test=rt-pcr
x-ray=radiograph=roentgenogram=xray=x ray
mri=magnetic resonance imaging=mri scan
ct scan=computed tomography=cat scan=ct
pet scan=positron emission tomography
ultrasound=ultrasonography=sonography=ultrasound scan
heart tracing=electrocardiogram=ecg=ekg=electrocardiography
brain wave test=electroencephalogram=eeg=electroencephalography
brain scan=neuroimaging=brain imaging
bone scan=bone density scan=dxa=dexa scan=dual-energy x-ray absorptiometry
imaging=medical imaging=diagnostic imaging
genetic test=genetic testing=dna test=gene test
home blood pressure check=home blood pressure monitoring=self-monitoring of blood pressure=blood pressure self-monitoring=home blood pressure reading=measuring blood pressure at home=blood pressure checks at home=self-measured blood pressure=blood pressure monitor at home
watchful waiting=wait and see=active surveillance=active monitoring=expectant management=watch and wait=wait-and-see=letting nature take its course=no active treatment=hold off=watching rather than treating=surveillance rather than treatment
second opinion=second medical opinion=another doctor's view
fitness tracker=wearable activity tracker=step counter=pedometer=activity tracker=wearable device=fitness watch=fitness band=consumer wearable=wearable monitor=wearable tracker=wrist-worn tracker
smartwatch=smart watch
phone app=mobile app=smartphone application=mobile application=smartphone app=mobile health app=mhealth=health app=app on the phone=mobile health application=mobile health=digital health app=health application
text message reminder=sms reminder=text messaging=text reminder=sms
scope test=endoscopy
ear tube surgery=tympanostomy
enhanced recovery=fast-track surgery=enhanced recovery after surgery
chewing gum after surgery=postoperative ileus
blood clot prevention after surgery=thromboprophylaxis
sham surgery=placebo surgery=skin incision only=sham operation=placebo operation=dummy operation=mock operation
spinal anesthesia=spinal anaesthetic=regional anesthesia=regional anaesthesia=spinal block
awareness under anesthesia=waking during surgery
nausea after surgery=postoperative nausea=postoperative nausea and vomiting=ponv
confusion after surgery=postoperative delirium=confusion after an operation=post-surgery confusion
memory trouble after surgery=postoperative cognitive dysfunction=muddled thinking after surgery=postoperative neurocognitive disorder
conscious sedation=twilight sleep=light sedation
liposuction=fat removal surgery
breast implant=breast augmentation=silicone implant=silicone breast implant=breast prosthesis
nose job=rhinoplasty
eyelid surgery=blepharoplasty
tummy tuck=abdominoplasty
kidney donation=living kidney donor=living donation=living kidney donation=donating a kidney
laser treatment=laser therapy=low-level laser therapy=photobiomodulation
port for chemotherapy=central venous catheter=central line
drip=intravenous drip=iv fluid=intravenous fluid=saline drip
nerve freezing=radiofrequency ablation=radiofrequency denervation
prolotherapy=sugar injection
hyperbaric oxygen=hyperbaric chamber=hyperbaric oxygen therapy=pressurised oxygen
whole-body cryotherapy=cryochamber
plasma exchange=plasmapheresis
bloodletting=phlebotomy=venesection
blood draw=venipuncture=having blood taken
back blows=abdominal thrust=heimlich maneuver
contrast dye=contrast agent=gadolinium
routine x-ray for back pain=imaging for back pain=spine imaging=lumbar imaging
incidental finding=incidentaloma=chance finding=random finding=fluke
chromosome test=karyotyping
home dna kit=direct-to-consumer genetic test=consumer dna test
tumor marker test=ca-125=psa blood test=ovarian cancer blood test=ca125=cancer antigen 125
stool sample=faecal sample=stool specimen
allergy blood test=specific ige test=serum-specific ige=specific ige=rast
pulse oximeter=finger oxygen monitor=oxygen saturation monitor=pulse oximetry=fingertip oxygen monitor=oximeter
stethoscope=auscultation
thermometer=temperature reading
reflex test=neurological examination
eye pressure test=tonometry
lung test=peak flow meter
cervix check=pelvic examination
prostate exam=digital rectal examination=finger test of the prostate=rectal examination
wearable device tracker=wrist-worn device
remote monitoring=telemonitoring=home telemonitoring=monitoring from a distance=remote patient monitoring
electronic pill bottle=electronic adherence monitoring=smart pill bottle=medication event monitoring
radiation dose from scans=medical radiation=medical ionizing radiation exposure=radiation from scans=radiation from medical imaging
emergency surgery=urgent surgery=emergency operation
skin glue=tissue adhesive=wound glue=cyanoacrylate=tissue glue
mobility scooter=powered wheelchair=power wheelchair
surgical drain=wound drain
central line infection=central line-associated bloodstream infection
magnet bracelet=magnetic wristband
hearing aid dispensing=over-the-counter hearing aid
computer-aided detection=artificial intelligence-assisted reading=ai-assisted reading=computer-aided diagnosis=ai-supported screening
3d printing=three-dimensional printing
surgical checklist=safety checklist=who surgical checklist
robot-assisted therapy=rehabilitation robot=robot-assisted training
bone conduction device=bone-anchored hearing aid
tourniquet=limb tourniquet
endovascular repair=keyhole aneurysm repair
whole-body scan=full-body scan=whole-body mri
smart inhaler=digital inhaler=electronic inhaler monitoring
point-of-care test=bedside test=near-patient test
`

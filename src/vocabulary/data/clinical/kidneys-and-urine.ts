/**
 * Kidneys and urine: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const kidneysAndUrine = `
kidney stone=nephrolithiasis=renal calculus=kidney calculus=urinary stone=urolithiasis=renal stone=kidney stones=stones in the kidney=kidney gravel
kidney failure=renal failure=end-stage kidney disease=end-stage renal disease=kidneys failing=esrd=last stage of kidney disease=eskd=kidney failure needing dialysis
kidney disease=renal disease=nephropathy=chronic kidney disease=ckd=kidney problem=long-term kidney disease=ckd stage 3=chronic renal disease=chronic renal failure
kidney function=renal function=glomerular filtration rate=egfr=gfr=estimated glomerular filtration rate
kidney damage=nephrotoxicity=renal injury=kidney injury=renal toxicity
dialysis=renal replacement therapy=kidney machine=artificial kidney
kidney transplant=renal transplantation=kidney transplantation=renal transplant
passing water=urination=micturition=passing urine=urinate=peeing=pass urine=pass water=weeing=void urine=voiding=having a pee=going for a pee=having a wee
involuntary urination=urinary incontinence=leaking urine=bladder leakage=urine leakage=bladder weakness=loss of bladder control=wetting oneself=leak urine=incontinence of urine=leaky bladder=bladder leak=wetting yourself=wetting themselves=accidental urine leak=leaking pee=leaking wee=incontinent
leaking when coughing=stress urinary incontinence=stress incontinence
urgent need to urinate=urinary urgency=urge to urinate=urge incontinence=urgency incontinence=needing to rush to the toilet=sudden need to pee=sudden urge to pee=desperate to pee=needing to go urgently=sudden urge to urinate
bladder control problem=overactive bladder=oab=bladder overactivity=detrusor overactivity
frequent urination=polyuria=urinary frequency=passing urine often=go to the toilet more often=need to pee often=peeing often=go to the loo more often=frequent need to urinate
getting up at night to urinate=nocturia=night-time urination=night-time peeing=urinate at night=peeing at night=getting up at night to pee=waking to pee=getting up at night to go to the toilet=night-time toilet trips=getting up for a wee
bedwetting=enuresis=bed-wetting=nocturnal enuresis=wetting the bed=bed wetting
pelvic floor exercise=kegel=pelvic floor muscle training=kegel exercise=pelvic floor training=pelvic floor exercises
unable to pass urine=urinary retention=cannot pee=unable to pee=cannot pass urine=cannot wee
blood in the urine=hematuria=blood in urine=blood in the pee=blood in the wee=pee blood=pass blood
protein in the urine=proteinuria=albuminuria=protein in urine=urine protein=leaking protein in urine
urine tube=urinary catheter=bladder catheter=indwelling catheter=foley catheter=catheterization
enlarged prostate=benign prostatic hyperplasia=bph=prostate enlargement
waterworks symptom=lower urinary tract symptom=urinary symptom=luts=waterworks problems in men=waterworks problem=waterworks trouble=prostate symptom=bladder symptom
inflamed kidney filter=glomerulonephritis
shock wave for stones=lithotripsy=breaking up kidney stones=extracorporeal shock wave lithotripsy=sound waves for kidney stones=eswl
dialysis access=arteriovenous fistula
bladder training=bladder retraining=timed voiding
incontinence surgery=mid-urethral sling=tension-free vaginal tape
bladder botox=onabotulinumtoxina injection=botox in the bladder
bladder drug=overactive bladder drug
anticholinergic=antimuscarinic
mirabegron=betmiga=myrbetriq
painful bladder syndrome=interstitial cystitis
bedwetting drug=desmopressin
weak stream=urinary hesitancy=poor urine flow
prostate surgery=transurethral resection=turp
prostate drug=enlarged prostate drug
alpha blocker=alpha-adrenoceptor antagonist
5-alpha reductase inhibitor=5-ari
tamsulosin=flomax=flomaxtra
acute kidney injury=sudden kidney failure=aki=acute renal failure=acute kidney failure=sudden kidney damage=sudden loss of kidney function
kidney function loss=egfr decline=decline in kidney function=loss of kidney function=kidney function decline=worsening kidney function=falling kidney function
nephrotoxic=harmful to kidneys=toxic to the kidneys=bad for the kidneys=damages the kidneys
serum creatinine=kidney blood test=creatinine level=blood creatinine=plasma creatinine
creatinine clearance=kidney clearance test
microalbuminuria=small amounts of protein in urine=urine albumin=albumin-to-creatinine ratio
ureteroscopy=camera up the ureter
serum electrolytes=salts in the blood=blood salts=electrolyte balance=electrolyte level
electrolyte imbalance=electrolyte disturbance=salt imbalance=electrolyte disorder
hemodialysis=blood-cleaning machine=dialysis machine
peritoneal dialysis=dialysis through the belly=dialysis at home through the tummy
polycystic kidney disease=kidney cysts=inherited kidney cysts=adpkd
nephrotic syndrome=kidneys leaking protein
nephritis=inflamed kidney=kidney inflammation
lupus nephritis=lupus of the kidneys
renal artery stenosis=narrowed kidney artery
hydronephrosis=swollen kidney
vesicoureteral reflux=urine flowing back to the kidney
bladder prolapse=cystocele
urodynamics=bladder pressure test
cystoscopy=camera test of the bladder
catheter-associated urinary tract infection=infection from a urine tube=catheter infection=catheter-related infection
solifenacin=vesicare
tolterodine=detrusitol
dutasteride=avodart
methenamine=methenamine hippurate=hiprex
d-mannose=mannose supplement
phosphate binder=phosphate-lowering tablet
low-protein diet=protein restriction=eating less protein
dark urine=dark wee=dark-coloured urine
cloudy urine=cloudy wee
absorbent pad=incontinence pad=continence pad
`

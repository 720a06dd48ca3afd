/**
 * Kidneys and urine: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const kidneysAndUrine = `
kidney stone=nephrolithiasis=renal calculus=kidney calculus=urinary stone=urolithiasis=renal stone=kidney stones
kidney failure=renal failure=end-stage kidney disease=end-stage renal disease=kidneys failing
kidney disease=renal disease=nephropathy=chronic kidney disease=ckd=kidney problem
kidney function=renal function=glomerular filtration rate=egfr=gfr=estimated glomerular filtration rate
kidney damage=nephrotoxicity=renal injury=kidney injury=renal toxicity=acute kidney injury
dialysis=hemodialysis=renal replacement therapy=kidney machine=artificial kidney
kidney transplant=renal transplantation=kidney transplantation=renal transplant
passing water=urination=micturition=passing urine=urinate=peeing=pass urine=pass water=weeing=void urine
involuntary urination=urinary incontinence=leaking urine=bladder leakage=urine leakage=bladder weakness=loss of bladder control=wetting oneself=leak urine=incontinence of urine=leaky bladder=bladder leak
leaking when coughing=stress urinary incontinence=stress incontinence
urgent need to urinate=urinary urgency=urge to urinate=urge incontinence=urgency incontinence=needing to rush to the toilet
bladder control problem=overactive bladder
frequent urination=polyuria=urinary frequency=passing urine often=go to the toilet more often=need to pee often=peeing often=go to the loo more often=frequent need to urinate
getting up at night to urinate=nocturia=night-time urination=night-time peeing=urinate at night=peeing at night
bedwetting=enuresis=bed-wetting=nocturnal enuresis=wetting the bed=bed wetting
pelvic floor exercise=kegel=pelvic floor muscle training=kegel exercise=pelvic floor training=pelvic floor exercises
unable to pass urine=urinary retention
blood in the urine=hematuria=blood in urine=blood in the pee=blood in the wee=pee blood=pass blood
protein in the urine=proteinuria=albuminuria
urine tube=urinary catheter=bladder catheter=indwelling catheter
enlarged prostate=benign prostatic hyperplasia=bph=prostate enlargement
waterworks symptom=lower urinary tract symptom=urinary symptom=luts
inflamed kidney filter=glomerulonephritis
shock wave for stones=lithotripsy
dialysis access=arteriovenous fistula
bladder training=bladder retraining=timed voiding
incontinence surgery=mid-urethral sling=tension-free vaginal tape
bladder botox=onabotulinumtoxina injection=botox in the bladder
bladder drug=anticholinergic=antimuscarinic=oxybutynin=mirabegron
painful bladder syndrome=interstitial cystitis
bedwetting drug=desmopressin
weak stream=urinary hesitancy=poor urine flow
prostate surgery=transurethral resection=turp
prostate drug=alpha blocker=tamsulosin=5-alpha reductase inhibitor
`

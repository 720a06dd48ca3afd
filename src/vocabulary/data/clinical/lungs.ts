/**
 * Breathing, nose and throat: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const lungs = `
shortness of breath=dyspnea=breathlessness=difficulty breathing=trouble breathing=breathing difficulty=short of breath=breathing problem=out of breath=breathing trouble
chronic obstructive pulmonary disease=copd=chronic obstructive lung disease=smoker's lung=chronic obstructive airways disease
emphysema=damaged air sacs
bronchitis=inflammation of the bronchi
asthma=bronchial asthma
asthma attack=asthma exacerbation=exacerbation of asthma=acute asthma=asthma flare-up=severe asthma exacerbation=asthma flare=acute severe asthma
asthma control=control of asthma
lung function=pulmonary function=breathing capacity=respiratory function=lung capacity=breathing test result=spirometry=lung power=blowing test=lung function test=breathing test=pulmonary function test
lung disease=respiratory disease=pulmonary disease=lung condition=breathing condition=chest disease=chronic respiratory disease=respiratory condition
lung scarring=pulmonary fibrosis=scarring of the lung=idiopathic pulmonary fibrosis=scarred lungs=ipf=interstitial lung disease=lung fibrosis=pulmonary scarring
lung infection=pneumonia=infection of the lung
chest infection=lower respiratory tract infection=lower respiratory infection=lrti=lower respiratory illness=lower respiratory tract illness=infection of the chest
cough=coughing
coughing up blood=hemoptysis=blood in the sputum
phlegm=sputum=mucus from the lung
wheezing=wheeze=wheezy=whistling breath=whistling breathing=whistling in the chest=wheezy chest
croup=laryngotracheobronchitis
bronchiolitis=inflamed small airways=baby chest infection=inflamed small airways in babies=infant bronchiolitis
pulmonary edema=fluid on the lung=fluid in the lungs=water in the lungs=water on the lung
pleural effusion=fluid around the lungs=fluid in the chest
oxygen level=oxygen saturation=blood oxygen=blood oxygen level=spo2=oxygen sats=oxygen in the blood
oxygen therapy=supplemental oxygen=extra oxygen=given oxygen=oxygen treatment=oxygen mask=breathing extra oxygen=oxygen given
breathing machine=mechanical ventilation=ventilator=mechanical ventilator=life support machine=invasive ventilation=life support=artificial ventilation
inhaler=inhaled medication=metered-dose inhaler=puffer=pmdi=aerosol inhaler=spray inhaler
reliever inhaler=rescue inhaler=short-acting bronchodilator=reliever medication=reliever medicine=rescue medication for asthma=rescue bronchodilator=blue inhaler=short-acting beta agonist=short-acting beta2 agonist=saba=quick-relief inhaler=quick-relief medication=short-acting beta-agonist=rescue bronchodilator use
preventer inhaler=inhaled corticosteroid=inhaled steroid=steroid inhaler=preventer medicine=controller inhaler=controller medication=brown inhaler=maintenance inhaler=preventer medication=inhaled glucocorticoid=inhaled glucocorticosteroid=beclometasone inhaler
lung rehabilitation=pulmonary rehabilitation
breathing exercise=respiratory muscle training=breath training=breathing retraining=breathwork=breathing technique=deep breathing=paced breathing=diaphragmatic breathing=belly breathing
popcorn lung=bronchiolitis obliterans
collapsed lung=pneumothorax=lung collapse
respiratory failure=lungs failing=breathing failure
stuffy nose=nasal congestion=blocked nose=congested nose=nasal obstruction=blocked sinus
runny nose=rhinorrhea=nasal discharge
sinus infection=sinusitis=rhinosinusitis=inflamed sinus=infected sinus
nasal rinse=nasal irrigation=saline irrigation=saline nasal rinse=nose wash=salt water nose rinse=neti pot=nasal saline irrigation=nasal saline=saline nasal irrigation=saline nose wash=nasal douche=rinsing the nose=saltwater nose rinse=salt-water rinse of the nose=nasal washing=nasal lavage
hay fever=allergic rhinitis=seasonal allergic rhinitis=pollinosis=seasonal allergy=pollen allergy=hayfever=seasonal rhinitis=allergic rhinoconjunctivitis=pollen season allergy
sore throat=pharyngitis=throat pain
swollen tonsil=tonsillitis=infected tonsil
tonsil removal=tonsillectomy=removal of the tonsils=tonsils out
loss of voice=laryngitis=lost voice=aphonia=voice loss
hoarseness=dysphonia=hoarse voice
airway lining=bronchial epithelium=airway epithelium
long-acting bronchodilator=long-acting beta agonist=laba=long-acting beta2 agonist=long-acting beta-agonist
long-acting muscarinic antagonist=lama inhaler=long-acting antimuscarinic=long-acting anticholinergic
combination inhaler=maintenance and reliever therapy=single inhaler therapy
inhaler spacer=spacer device=valved holding chamber=holding chamber=spacer
nebulizer=nebulised medicine=nebulized therapy
flare-up of copd=copd exacerbation=acute exacerbation of copd=copd flare-up=exacerbation of chronic obstructive pulmonary disease
exhaled nitric oxide=feno=fractional exhaled nitric oxide=nitric oxide in the breath
narrowed airways=bronchoconstriction=bronchospasm=airway narrowing=tight airways=narrowing of the airways=airway spasm=airway constriction=tightening of the airways=airways tightening
twitchy airways=airway hyperresponsiveness=bronchial hyperresponsiveness=bronchial hyperreactivity
dry cough=nonproductive cough=tickly cough
chesty cough=productive cough=wet cough
pleurisy=inflammation of the lining of the lung=pleuritis
bronchiectasis=widened airways=widened airways with mucus=damaged widened airways
cystic fibrosis=mucoviscidosis
coal miner's lung=pneumoconiosis=black lung disease=dust disease of the lung=miner's lung=black lung=coal workers' pneumoconiosis
silicosis=silica lung disease=stone dust disease=silica lung
farmer's lung=hypersensitivity pneumonitis=extrinsic allergic alveolitis=bird fancier's lung
vaping lung injury=evali=vaping lung illness=e-cigarette or vaping product use-associated lung injury=e-cigarette or vaping-associated lung injury=vaping-related lung injury
lung scan=chest ct=computed tomography of the chest
lung cancer screening=low-dose ct screening=low-dose ct scan=lung scan for smokers=low-dose computed tomography screening=ldct=low-dose ct=screening for lung cancer=low-dose computed tomography=ldct screening
bronchoscopy=camera test of the lungs
crooked nose wall=deviated septum=deviated nasal septum
throat lozenge=throat tablet=throat sweet=medicated lozenge
snoring mouthguard=mandibular advancement device=mandibular advancement splint=oral appliance for snoring=mandibular repositioning device=anti-snoring mouthpiece=anti-snoring mouthguard=oral appliance for sleep apnea=snoring mouthpiece
pauses in breathing=apnea-hypopnea index=apnoeas=ahi=breathing pauses at night
hyperventilation=overbreathing=breathing too fast
acute lung failure=acute respiratory distress syndrome=ards=acute respiratory distress
air sac=alveolus
perennial allergic rhinitis=year-round nose allergy=house dust allergy=persistent allergic rhinitis
chronic sinusitis=chronic rhinosinusitis=long-term sinus trouble=long-term sinusitis=lasting sinus trouble=persistent sinusitis
nasal polyp=nose growths=nose polyp=growth in the nose=nasal polyposis
post-nasal drip=mucus dripping down the throat=upper airway cough syndrome
nasal mucus=catarrh=snot=nasal secretion=bogeys=nose mucus=mucus in the nose
community-acquired pneumonia=pneumonia caught outside hospital
hospital-acquired pneumonia=pneumonia caught in hospital=nosocomial pneumonia
ventilator-associated pneumonia=pneumonia from a breathing machine
aspiration pneumonia=pneumonia from inhaling food
walking pneumonia=atypical pneumonia=mycoplasma pneumonia=mycoplasma pneumoniae
acute bronchitis=short-term bronchitis=chest cold
chronic bronchitis=smoker's cough=long-term bronchitis
acetylcysteine=n-acetylcysteine=n-acetyl cysteine
stridor=noisy breathing in=harsh noisy breathing
cyanosis=blue lips=blue skin=bluish lips
tachypnea=rapid breathing=fast breathing=breathing fast=raised respiratory rate
respiratory rate=breathing rate=breaths per minute
hypoxemia=low blood oxygen=low oxygen level=low oxygen levels in the blood=low oxygen in the blood=low oxygen saturation
hypoxia=low oxygen=lack of oxygen=oxygen deprivation=shortage of oxygen=starved of oxygen
hypercapnia=high carbon dioxide in the blood
forced expiratory volume in 1 second=fev1=forced expiratory volume=how much air you can blow out in one second=forced expiratory volume in one second
forced vital capacity=total air you can blow out=fvc=vital capacity
peak expiratory flow=peak flow=pef=peak flow reading=peak expiratory flow rate=pefr
exercise-induced asthma=exercise asthma=exercise-induced bronchoconstriction=exercise-induced bronchospasm=asthma brought on by exercise
occupational asthma=work asthma=asthma caused by work=work-related asthma=asthma from work=work-related wheezing
severe asthma=difficult-to-treat asthma=brittle asthma=difficult asthma
eosinophilic asthma=type 2 asthma
preschool wheeze=viral wheeze=viral-induced wheeze
dry powder inhaler=dpi
budesonide-formoterol=symbicort=budesonide and formoterol=fobumix=duoresp
as-needed budesonide-formoterol=as-needed combined inhaler=as-needed ics-formoterol=anti-inflammatory reliever
fluticasone-salmeterol=seretide=advair=fluticasone and salmeterol=salmeterol-fluticasone
beclometasone=beclomethasone=qvar=clenil=beclometasone dipropionate
ipratropium=atrovent
theophylline=aminophylline
leukotriene receptor antagonist=leukotriene blocker=leukotriene modifier=antileukotriene=ltra
biologic for asthma=monoclonal antibody for severe asthma=asthma biologic=biologic therapy for asthma=asthma injection
omalizumab=xolair=anti-ige=anti-ige antibody
mepolizumab=nucala=anti-il-5
benralizumab=fasenra
dupilumab=dupixent=eczema jab=eczema injection
bronchial thermoplasty=heat treatment of the airways
long-term oxygen therapy=home oxygen=oxygen at home=domiciliary oxygen=ltot
high-flow nasal oxygen=high-flow oxygen=high-flow nasal cannula
tracheostomy=hole in the neck for breathing=tracheotomy=breathing hole in the neck
noninvasive ventilation=niv=mask breathing support=bipap=bilevel positive airway pressure=non-invasive ventilation
extracorporeal membrane oxygenation=ecmo=heart-lung machine
pseudoephedrine=sudafed
phenylephrine=oral phenylephrine=phenylephrine tablet
rebound congestion=rhinitis medicamentosa=nasal spray addiction
non-drowsy antihistamine=second-generation antihistamine=non-sedating antihistamine
sedating antihistamine=drowsy antihistamine=first-generation antihistamine=drowsy allergy tablet
diphenhydramine=benadryl=nytol
promethazine=phenergan
dextromethorphan=robitussin
allergy=allergic disease=allergic condition=ige-mediated hypersensitivity=allergic disorder=ige-mediated allergy
allergic reaction=hypersensitivity reaction=hypersensitivity=allergic response
atopic march=allergic march
allergen=allergy-causing substance=substance that causes allergy=allergy trigger
oral food challenge=food allergy test under supervision=food challenge test=double-blind food challenge=supervised food challenge
nut allergy=tree nut allergy=allergic to nuts
milk allergy=cow's milk allergy=cow's milk protein allergy=allergic to milk=allergy to milk=cmpa
egg allergy=allergic to eggs=hen's egg allergy
wheat allergy=allergic to wheat
allergy to shellfish=shellfish allergy=seafood allergy=crustacean allergy
oral allergy syndrome=pollen food syndrome=itchy mouth from fruit
pet allergy=allergy to animals=animal allergy
mold exposure=indoor fungal exposure=household mould=indoor mold=fungal spores=mould spores=indoor dampness and mould=household mold=mold in homes=black mold=mould at home
hymenoptera venom allergy=bee sting allergy=wasp sting allergy=insect sting allergy=insect venom allergy=bee venom allergy
drug allergy=drug hypersensitivity=allergic to a medicine=medicine allergy=allergy to a drug=allergic to a drug
penicillin allergy=penicillin hypersensitivity=allergic to penicillin=allergy to penicillin=beta-lactam allergy
vocal cord nodule=singer's nodules=vocal nodule
lung transplant=lung transplantation
lung nodule=pulmonary nodule=spot on the lung=shadow on the lung
lung inflammation=pneumonitis=inflamed lungs=inflammation in the lungs
airway inflammation=inflamed airways=inflammation of the airways
sarcoidosis=boeck's disease
respiratory depression=slowed breathing=breathing slows dangerously
steam inhalation=inhaling steam=heated humidified air=breathing in steam
vapor rub=vaporub=menthol rub=vicks
zinc lozenge=zinc acetate lozenge=zinc gluconate lozenge
allergen immunotherapy=desensitization=desensitisation treatment=allergy immunotherapy=allergy vaccine=allergen-specific immunotherapy=hyposensitization=allergy desensitization
subcutaneous immunotherapy=allergy jabs=allergy shot=allergy injections=subcutaneous allergen immunotherapy
prone positioning=lying on the front=lying face down
`

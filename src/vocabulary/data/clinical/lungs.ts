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
asthma attack=asthma exacerbation=exacerbation of asthma=acute asthma
asthma control=control of asthma
lung function=pulmonary function=breathing capacity=respiratory function=lung capacity=breathing test result=spirometry=lung power
lung disease=respiratory disease=pulmonary disease=lung condition=breathing condition=chest disease=chronic respiratory disease=respiratory condition
lung scarring=pulmonary fibrosis=scarring of the lung=idiopathic pulmonary fibrosis
lung infection=pneumonia=infection of the lung
chest infection=lower respiratory tract infection=lower respiratory infection
cough=coughing
coughing up blood=hemoptysis=blood in the sputum
phlegm=sputum=mucus from the lung
wheezing=wheeze=wheezy=whistling breath
croup=laryngotracheobronchitis
bronchiolitis=inflamed small airways
fluid on the lung=pleural effusion=pulmonary edema
oxygen level=oxygen saturation=blood oxygen=blood oxygen level
oxygen therapy=supplemental oxygen=extra oxygen=given oxygen=oxygen treatment
breathing machine=mechanical ventilation=ventilator=mechanical ventilator=life support machine=invasive ventilation
inhaler=inhaled medication=metered-dose inhaler
reliever inhaler=rescue inhaler=short-acting bronchodilator=reliever medication=reliever medicine=rescue medication for asthma=rescue bronchodilator=blue inhaler=short-acting beta agonist=short-acting beta2 agonist=saba=quick-relief inhaler=quick-relief medication=short-acting beta-agonist=rescue bronchodilator use
preventer inhaler=inhaled corticosteroid=inhaled steroid=steroid inhaler=preventer medicine=controller inhaler=controller medication=brown inhaler=maintenance inhaler=preventer medication
lung rehabilitation=pulmonary rehabilitation
breathing exercise=respiratory muscle training=breath training=breathing retraining=breathwork=breathing technique
popcorn lung=bronchiolitis obliterans
collapsed lung=pneumothorax=lung collapse
respiratory failure=lungs failing=breathing failure
stuffy nose=nasal congestion=blocked nose=congested nose=nasal obstruction=blocked sinus
runny nose=rhinorrhea=nasal discharge
sinus infection=sinusitis=rhinosinusitis=inflamed sinus=infected sinus
nasal rinse=nasal irrigation=saline irrigation=saline nasal rinse=nose wash=salt water nose rinse
hay fever=allergic rhinitis=seasonal allergic rhinitis=pollinosis=seasonal allergy=pollen allergy
sore throat=pharyngitis=throat pain
swollen tonsil=tonsillitis=infected tonsil
tonsil removal=tonsillectomy=removal of the tonsils=tonsils out
loss of voice=laryngitis=lost voice
hoarseness=dysphonia=hoarse voice
airway lining=bronchial epithelium=airway epithelium
long-acting bronchodilator=long-acting beta agonist=laba=long-acting beta2 agonist=long-acting beta-agonist
long-acting muscarinic antagonist=lama inhaler=long-acting antimuscarinic
combination inhaler=maintenance and reliever therapy=single inhaler therapy
inhaler spacer=spacer device=valved holding chamber=holding chamber
nebulizer=nebulised medicine=nebulized therapy
flare-up of copd=copd exacerbation=acute exacerbation of copd=copd flare-up=exacerbation of chronic obstructive pulmonary disease
exhaled nitric oxide=feno=fractional exhaled nitric oxide=nitric oxide in the breath
narrowed airways=bronchoconstriction=bronchospasm=airway narrowing=tight airways=narrowing of the airways
twitchy airways=airway hyperresponsiveness=bronchial hyperresponsiveness=bronchial hyperreactivity
dry cough=nonproductive cough=tickly cough
chesty cough=productive cough=wet cough
pleurisy=inflammation of the lining of the lung=pleuritis
bronchiectasis=widened airways
cystic fibrosis=mucoviscidosis
coal miner's lung=pneumoconiosis=black lung disease=dust disease of the lung
silicosis=silica lung disease
farmer's lung=hypersensitivity pneumonitis=extrinsic allergic alveolitis
vaping lung injury=evali
lung scan=chest ct=computed tomography of the chest
lung cancer screening=low-dose ct screening=low-dose ct scan
bronchoscopy=camera test of the lungs
crooked nose wall=deviated septum=deviated nasal septum
throat lozenge=throat tablet=throat sweet=medicated lozenge
snoring mouthguard=mandibular advancement device=mandibular advancement splint=oral appliance for snoring=mandibular repositioning device=anti-snoring mouthpiece=anti-snoring mouthguard=oral appliance for sleep apnea=snoring mouthpiece
pauses in breathing=apnea-hypopnea index=apnoeas=ahi=breathing pauses at night
hyperventilation=overbreathing=breathing too fast
acute lung failure=acute respiratory distress syndrome=ards
air sac=alveolus
`

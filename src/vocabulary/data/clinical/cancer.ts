/**
 * Tumors, their treatment and screening: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const cancer = `
cancer=malignancy=malignant tumor=malignant neoplasm=cancerous tumor
tumor=neoplasm=abnormal growth of cells
noncancerous growth=benign tumor=benign growth=benign lump
precancerous change=precancerous lesion=precancer=dysplasia=premalignant lesion=abnormal cells that can turn into cancer=precancerous cell
spread of cancer=metastasis=cancer spread=metastatic disease=cancer that has spread=secondary cancer
advanced cancer=metastatic cancer=stage four cancer=late-stage cancer=stage iv cancer
early cancer=early-stage cancer=localized cancer
blood cancer=hematologic malignancy=hematological malignancy=haematological cancer
leukemia=cancer of the white blood cells
bowel cancer=colorectal cancer=colon cancer=colorectal carcinoma=cancer of the bowel
breast cancer=breast carcinoma=mammary carcinoma=cancer of the breast=breast tumor
lung cancer=lung carcinoma=bronchial carcinoma=cancer of the lung
prostate cancer=prostate carcinoma=cancer of the prostate
womb cancer=endometrial cancer=uterine cancer=cancer of the womb
neck of the womb=uterine cervix=cervix uteri
cervical cancer=cancer of the cervix=cervical carcinoma=cancer of the neck of the womb
cell changes of the cervix=cervical intraepithelial neoplasia=cin2=cin3=cin=cervical precancer=cervical dysplasia=precancerous cervical lesion=cervical lesion=high-grade cervical lesion=cervical abnormality=abnormal cervical cells=precancerous cervical change
ovarian cancer=cancer of the ovary=ovarian carcinoma
food pipe cancer=esophageal cancer=oesophageal carcinoma=cancer of the esophagus
stomach cancer=gastric cancer=gastric carcinoma
liver cancer=hepatocellular carcinoma=hepatic cancer
kidney cancer=renal cell carcinoma=renal cancer
bladder cancer=bladder carcinoma=urothelial carcinoma
pancreatic cancer=cancer of the pancreas=pancreatic carcinoma
mouth cancer=oral cancer=oral cavity cancer=throat and mouth cancer=head and neck cancer
brain tumor=brain cancer=glioma=intracranial tumor=brain tumour
skin cancer=cutaneous malignancy=cancer of the skin
melanoma=malignant melanoma=mole cancer
non-melanoma skin cancer=keratinocyte cancer=basal cell carcinoma=squamous cell skin cancer
testicular cancer=testis cancer=cancer of the testicle
bowel polyp=colorectal adenoma=adenomatous polyp=colonic polyp=colorectal polyp=adenoma
cancer patient=patient with cancer=oncology patient=people with cancer
cancer survivor=survivor of cancer=people who have had cancer
cancer death=cancer mortality=death from cancer=die of cancer=cancer-related death=cancer-specific mortality
cancer coming back=cancer recurrence=recurrence of cancer=tumor recurrence=cancer relapse
time without the cancer growing=progression-free survival=time before the cancer grew
free of cancer=disease-free survival=cancer-free=recurrence-free survival
five-year survival=5-year survival=alive after five years=alive five years later
chemo=chemotherapy=cytotoxic chemotherapy=anticancer chemotherapy
radiotherapy=radiation therapy=radiation treatment=irradiation treatment
cancer treatment=anticancer therapy=cancer therapy=oncological treatment=cancer care
hormone treatment for cancer=endocrine therapy=hormonal therapy=androgen deprivation therapy
immunotherapy=immune checkpoint inhibitor=checkpoint inhibitor
targeted drug=targeted therapy
lump removal=lumpectomy=breast-conserving surgery=breast conserving surgery
breast removal=mastectomy=removal of the breast
sick from chemotherapy=chemotherapy-induced nausea=chemotherapy-induced nausea and vomiting
tiredness from cancer=cancer-related fatigue=cancer fatigue
cancer-causing=carcinogenic=cancer-causing substance=carcinogen
cancer screening=screening for cancer=screened for cancer
mammogram=mammography=breast screening=mammographic screening
smear test=pap smear=pap test=cervical screening=cervical smear=cervical cytology
psa test=prostate-specific antigen=psa=prostate-specific antigen test=psa screening
stool test for cancer=fecal immunochemical test=fecal occult blood test=bowel screening test
overdiagnosis=overdetection
false alarm=false positive=false-positive result=false positive result
missed cancer=false negative=false-negative result
late side effect of chemotherapy=chemotherapy toxicity
bowel screening=bowel cancer screening=colorectal cancer screening=colorectal screening
blood test for cancer=tumor marker=cancer marker
breast mri=magnetic resonance mammography
ductal carcinoma in situ=dcis=stage zero breast cancer
brca mutation=brca1=brca2=breast cancer gene
lymph node removal=lymphadenectomy=axillary clearance
prostate removal=prostatectomy=radical prostatectomy
seed therapy=brachytherapy
targeted x-rays=stereotactic radiotherapy
multiple myeloma=plasma cell cancer
asbestos cancer=mesothelioma
nose and throat cancer=nasopharyngeal carcinoma
eye cancer=retinoblastoma
bone cancer=osteosarcoma
cold cap=scalp cooling=cooling cap
chemo brain=cancer-related cognitive impairment
cancer blood test=multi-cancer early detection test=liquid biopsy
virtual colonoscopy=ct colonography
colposcopy=examination of the cervix
`

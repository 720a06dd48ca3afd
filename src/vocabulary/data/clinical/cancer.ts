/**
 * Tumors, their treatment and screening: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const cancer = `
cancer=malignancy=malignant tumor=malignant neoplasm=cancerous tumor
tumor=neoplasm=abnormal growth of cells=cancerous growth=tumour mass
noncancerous growth=benign tumor=benign growth=benign lump
precancerous change=precancerous lesion=precancer=dysplasia=premalignant lesion=abnormal cells that can turn into cancer=precancerous cell=abnormal cells=cell abnormality
spread of cancer=metastasis=cancer spread=metastatic disease=cancer that has spread=secondary cancer=secondaries=secondary tumour=secondary growth
advanced cancer=metastatic cancer=stage four cancer=late-stage cancer=stage iv cancer=stage 4 cancer=stage four disease=incurable cancer=advanced disease=advanced-stage cancer=cancer that has spread to other parts=late-stage disease=terminal cancer
early cancer=early-stage cancer=localized cancer
blood cancer=hematologic malignancy=hematological malignancy=haematological cancer
leukemia=cancer of the white blood cells
bowel cancer=colorectal cancer=colon cancer=colorectal carcinoma=cancer of the bowel=colonic carcinoma=crc=colonic cancer=colorectal tumour=colorectal adenocarcinoma=cancer of the colon=colorectal neoplasia=colorectal neoplasm
breast cancer=breast carcinoma=mammary carcinoma=cancer of the breast=breast tumor
lung cancer=lung carcinoma=bronchial carcinoma=cancer of the lung=bronchogenic carcinoma=pulmonary carcinoma=lung tumour=bronchial cancer=lung neoplasm
prostate cancer=prostate carcinoma=cancer of the prostate=prostatic carcinoma=prostatic cancer=prostate tumour=cancer of prostate=prostate adenocarcinoma
womb cancer=endometrial cancer=uterine cancer=cancer of the womb=endometrial carcinoma=cancer of the uterus=womb lining cancer=uterine carcinoma
neck of the womb=uterine cervix=cervix uteri
cervical cancer=cancer of the cervix=cervical carcinoma=cancer of the neck of the womb
cell changes of the cervix=cervical intraepithelial neoplasia=cin2=cin3=cin=cervical precancer=cervical dysplasia=precancerous cervical lesion=cervical lesion=high-grade cervical lesion=cervical abnormality=abnormal cervical cells=precancerous cervical change
ovarian cancer=cancer of the ovary=ovarian carcinoma=ovarian tumour=epithelial ovarian cancer=ovary cancer
food pipe cancer=esophageal cancer=oesophageal carcinoma=cancer of the esophagus=gullet cancer=cancer of the gullet
stomach cancer=gastric cancer=gastric carcinoma=gastric adenocarcinoma=cancer of the stomach=gastric tumour
liver cancer=hepatocellular carcinoma=hepatic cancer=hcc=hepatoma=primary liver cancer=liver tumour=liver carcinoma=cancer of the liver
kidney cancer=renal cell carcinoma=renal cancer=renal carcinoma=kidney tumour=cancer of the kidney=renal cell cancer
bladder cancer=bladder carcinoma=urothelial carcinoma=bladder tumour=urothelial cancer=transitional cell carcinoma=cancer of the bladder
pancreatic cancer=cancer of the pancreas=pancreatic carcinoma=pancreatic ductal adenocarcinoma=pancreatic adenocarcinoma=pancreas cancer=pancreatic tumour
mouth cancer=oral cancer=oral cavity cancer=oral squamous cell carcinoma=oral carcinoma=cancer of the mouth
brain tumor=brain cancer=glioma=intracranial tumor=brain tumour
skin cancer=cutaneous malignancy=cancer of the skin
melanoma=malignant melanoma=mole cancer=cutaneous melanoma=mole skin cancer
non-melanoma skin cancer=keratinocyte cancer=keratinocyte carcinoma
testicular cancer=testis cancer=cancer of the testicle=germ cell tumour of the testis=testicular tumour=testicular germ cell tumour
bowel polyp=colorectal adenoma=adenomatous polyp=colonic polyp=colorectal polyp=adenoma=bowel growths=growth in the bowel=colon polyp=polyps in the bowel=advanced adenoma
cancer patient=patient with cancer=oncology patient=people with cancer
cancer survivor=survivor of cancer=people who have had cancer
cancer death=cancer mortality=death from cancer=die of cancer=cancer-related death=cancer-specific mortality
cancer coming back=cancer recurrence=recurrence of cancer=tumor recurrence=cancer relapse=cancer returning=return of cancer=recurrent cancer=recurrence of the tumour
time without the cancer growing=progression-free survival=time before the cancer grew=time before cancer gets worse=pfs=time until the cancer grew=time to progression
free of cancer=disease-free survival=cancer-free=recurrence-free survival=living without cancer coming back=disease-free=dfs
five-year survival=5-year survival=alive after five years=alive five years later
chemo=chemotherapy=cytotoxic chemotherapy=anticancer chemotherapy=cytotoxic treatment=chemotherapeutic drug=cytotoxic drug=chemotherapy drug=cytostatic
radiotherapy=radiation therapy=radiation treatment=irradiation treatment=radio therapy
cancer treatment=anticancer therapy=cancer therapy=oncological treatment=cancer care=anti-cancer treatment
cancer drug=anticancer drug=cancer medicine=antineoplastic=anticancer agent
hormone treatment for cancer=endocrine therapy=hormonal therapy=hormone treatment for breast cancer=hormone therapy for breast cancer=endocrine treatment=hormone therapy for cancer
androgen deprivation therapy=hormone therapy for prostate cancer=hormone treatment for prostate cancer=testosterone-lowering treatment=adt=androgen suppression
immunotherapy=immune checkpoint inhibitor=checkpoint inhibitor=cancer immunotherapy=immune therapy for cancer=pd-1 inhibitor=pd-l1 inhibitor
targeted drug=targeted therapy
lump removal=lumpectomy=breast-conserving surgery=breast conserving surgery
breast removal=mastectomy=removal of the breast
sick from chemotherapy=chemotherapy-induced nausea=chemotherapy-induced nausea and vomiting=chemo sickness=sickness from chemotherapy=nausea from chemotherapy=chemo nausea=cinv
tiredness from cancer=cancer-related fatigue=cancer fatigue
cancer-causing=carcinogenic=cancer-causing substance=carcinogen=carcinogenicity
cancer screening=screening for cancer=screened for cancer
mammogram=mammography=breast screening=mammographic screening=breast x-ray=x-ray of the breast=breast cancer screening=breast scan
smear test=pap smear=pap test=cervical screening=cervical smear=cervical cytology=cervical cancer screening=screening for cervical cancer=pap
psa test=prostate-specific antigen=psa=prostate-specific antigen test=psa screening=prostate blood test=prostate cancer screening=screening for prostate cancer
stool test for cancer=fecal immunochemical test=fecal occult blood test=bowel screening test=poo test=stool test=bowel cancer test kit=faecal occult blood=home bowel test=fobt
overdiagnosis=overdetection=finding harmless cancers=finding cancers that would never cause harm=diagnosing harmless cancer
false alarm=false positive=false-positive result=false positive result
missed cancer=false negative=false-negative result
late side effect of chemotherapy=chemotherapy toxicity
bowel screening=bowel cancer screening=colorectal cancer screening=colorectal screening
blood test for cancer=tumor marker=cancer marker=cancer blood marker
breast mri=magnetic resonance mammography
ductal carcinoma in situ=dcis=stage zero breast cancer=early breast cancer in the ducts=carcinoma in situ of the breast
brca mutation=breast cancer gene=angelina jolie gene=faulty brca gene=brca gene fault=brca1/2 mutation
lymph node removal=lymphadenectomy=axillary clearance
prostate removal=prostatectomy=radical prostatectomy
seed therapy=brachytherapy
targeted x-rays=stereotactic radiotherapy=stereotactic body radiotherapy=targeted radiotherapy=stereotactic ablative radiotherapy=sbrt=sabr
multiple myeloma=plasma cell cancer=myeloma=bone marrow cancer
asbestos cancer=mesothelioma
nose and throat cancer=nasopharyngeal carcinoma
eye cancer=retinoblastoma
bone cancer=osteosarcoma
cold cap=scalp cooling=cooling cap
chemo brain=cancer-related cognitive impairment
cancer blood test=multi-cancer early detection test=liquid biopsy=multi-cancer blood test=galleri test=multi-cancer early detection=mced=galleri
virtual colonoscopy=ct colonography
colposcopy=examination of the cervix
noncancerous=benign=not cancerous=non-malignant=harmless growth
premalignant=pre-cancerous
in remission=cancer-free after treatment=remission of cancer=no sign of cancer
objective response=tumour shrinking=tumour shrinkage=response rate=objective response rate=shrinkage of the tumour=tumour response
pathological complete response=no cancer left at surgery
oestrogen receptor-positive breast cancer=hormone-fed breast cancer=er-positive breast cancer=hormone receptor-positive breast cancer=hormone-sensitive breast cancer=hormone-positive breast cancer=hr-positive breast cancer
her2-positive breast cancer=her2-positive
triple negative breast cancer=tnbc
inflammatory breast cancer=swollen red breast cancer
trastuzumab=herceptin
tamoxifen=nolvadex
pembrolizumab=keytruda
nivolumab=opdivo
ipilimumab=yervoy
bevacizumab=avastin
imatinib=glivec=gleevec
rituximab=mabthera=rituxan
anastrozole=arimidex
letrozole=femara
lenalidomide=revlimid
docetaxel=taxotere
paclitaxel=taxol
fluorouracil=5-fluorouracil=5-fu
capecitabine=xeloda
ibrance=palbociclib
olaparib=lynparza
abiraterone=zytiga
enzalutamide=xtandi
aromatase inhibitor=oestrogen-blocking drug
dense breasts=mammographic density=breast density=dense breast tissue
breast self-examination=checking your own breasts=checking breasts for lumps=self-examination of the breast=breast self-exam
clinical breast examination=breast check by a doctor
breast lump=lump in the breast=breast mass=breast nodule
breast reconstruction=rebuilding the breast
sentinel node biopsy=sentinel lymph node biopsy
flexible sigmoidoscopy=sigmoidoscopy=camera test of the lower bowel
lynch syndrome=hereditary bowel cancer=hereditary non-polyposis colorectal cancer=hnpcc=inherited bowel cancer
familial adenomatous polyposis=fap
non-small cell lung cancer=nsclc=non-small cell lung carcinoma
small cell lung cancer=sclc=small cell lung carcinoma
basal cell carcinoma=bcc=rodent ulcer=basal cell cancer
squamous cell carcinoma of the skin=squamous cell skin cancer=cutaneous squamous cell carcinoma
squamous cell carcinoma=scc
head and neck cancer=head and neck squamous cell carcinoma=head and neck carcinoma=hnscc
throat cancer=oropharyngeal cancer=pharyngeal cancer=cancer of the throat=oropharyngeal carcinoma
voice box cancer=laryngeal cancer=cancer of the larynx
thyroid cancer=thyroid carcinoma=cancer of the thyroid
vulval cancer=vulvar cancer
anal cancer=cancer of the anus=anal carcinoma
penile cancer=cancer of the penis
gallbladder cancer=cancer of the gallbladder
bile duct cancer=cholangiocarcinoma
hodgkin lymphoma=hodgkin disease
non-hodgkin lymphoma=nhl
childhood leukemia=acute lymphoblastic leukemia=acute lymphocytic leukemia
acute myeloid leukemia=aml
chronic lymphocytic leukemia=cll
chronic myeloid leukemia=cml
soft tissue sarcoma=connective tissue cancer
neuroblastoma=childhood nerve cancer
neuroendocrine tumour=carcinoid tumour
cancer of unknown primary=unknown primary cancer
adjuvant chemotherapy=chemo after surgery=chemotherapy after surgery=postoperative chemotherapy
neoadjuvant chemotherapy=chemo before surgery=chemotherapy before surgery=preoperative chemotherapy=neoadjuvant treatment
proton therapy=proton beam therapy
chimeric antigen receptor t-cell therapy=car-t=car t-cell therapy=engineered immune cells
chemotherapy-induced peripheral neuropathy=numb hands from chemo=nerve damage from chemo=cipn=tingling from chemo=numbness from chemotherapy
chemo hair loss=chemotherapy-induced alopecia=hair loss from chemotherapy
breast cancer-related lymphoedema=swollen arm after breast cancer=lymphoedema after breast cancer=arm swelling after breast cancer=breast cancer-related lymphedema=arm lymphoedema
oral mucositis=mouth sores from treatment=mucositis=mouth sores from chemo=sore mouth from chemo
cancer cachexia=wasting from cancer=weight loss from cancer=cachexia=cancer wasting
febrile neutropenia=neutropenic sepsis=fever with low white cells
interval cancer=cancer found between screens=interval breast cancer=cancer between screenings
screening uptake=turning up for screening=screening attendance=screening participation=going for screening=attendance at screening=taking part in screening=participation in screening
circulating tumour dna=ctdna
runs in the family=run in families=hereditary=runs in families=passed down in families=in the genes=heritable
family history of cancer=first-degree relative with cancer=cancer in the family=relative with cancer=close relative with cancer
pathogenic variant=faulty gene=harmful gene variant=gene fault=disease-causing mutation=pathogenic mutation
genetic variant=gene mutation=genetic mutation=gene variant=mutation in a gene=gene change=mutated gene
chemopreventive=cancer-preventing
chemoprevention=cancer prevention with drugs=preventing cancer with medicines
palliative chemotherapy=chemo to ease symptoms
second cancer=second primary cancer=new cancer after treatment
stage of cancer=cancer stage=tumour stage=how far cancer has spread
lymph node involvement=cancer in the lymph nodes=node-positive
cancer cluster=unusual number of cancers
oncology nurse=cancer nurse
cryotherapy for cervix=freezing cervical cells
large loop excision=lletz=leep=loop excision
bone metastasis=cancer spread to the bone
brain metastasis=cancer spread to the brain
liver metastasis=cancer spread to the liver
malignant pleural effusion=cancer fluid on the lung
radiation damage=radiation toxicity=radiation side effect=radiotherapy side effect
radiation dermatitis=skin burns from radiotherapy=radiodermatitis
`

/*!
WordNet 3.1, cut to health writing and regrouped by generate.mjs: each line a concept, its word families apart by "=", the
lines of its broader concepts after "|" in base 36.

This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license.  By obtaining, using
and/or copying this software and database, you agree that you have
read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with
the following copyright notice and statements, including the disclaimer,
and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal
use or for distribution.

WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in
advertising or publicity pertaining to distribution of the software
and/or database.  Title to copyright in this software, database and
any associated documentation shall at all times remain with
Princeton University and LICENSEE agrees to preserve same.
*/
export const concepts = `
aaa=abdominal aortic aneurysm|mz
abandonment,abandon
abarticulation|4qo
abasement=abjection
abashment,abash=bashfulness,bashful
abasia,abasic|2x5
abasia trepidan|5
abdominal aorta|my
abdominal breathe|3mg
abdominal cavity|1a0
abdominal external oblique muscle=external oblique muscle|b
abdominal muscle|8ru
abdominal nerve plexus=celiac plexus=solar plexus|6jp
abdominal pregnancy|368
abdominoplasty=tummy tuck|h2
abdominousness,abdominous=paunchiness,paunch,paunchy|3pg
abducens=abducens nerve=abducent=abducent nerve=sixth cranial nerve|2gs
abducens muscle=lateral rectus=lateral rectus muscle=rectus lateralis|3n1
abductor,abduct,abduction=abductor muscle|8ru
aberration,aberrance,aberrancy,aberrant,aberrate|t
abetalipoproteinemia|4tc 5o7 29r
abetment,abettal,abet
abhorrence,abhor,abhorrent=detestation,detest=execration,execrate|4hn 2ya
abidance,abide
ability
ablactation
ablation,ablate,ablative=extirpation,extirpate|9au
able
ablepharia|16i
abnormality,abnormal,abnormally=abnormalcy
abocclusion|2yq
abolition,abolishment,abolish,abolitionary
abomasum,abomasal|945
abomination,abominable,abominate
aborticide=abortifacient=abortion induce drug|33a
abortion,abort,abortive
abortion pill=mifepristone=ru 486|y
abortionist|30s
aboulia,aboulic=abulia,abulic|62i
about
above
abrachia|t
abrasion,abradant,abrade,abrasive=excoriation,excoriate|ac6
abridgment=abridgement,abridge
abroad
abrogation,abrogate
abruptio placentae|2yq
abruptness,abruptly,abrupt
abscess|9cn
abscess tooth|1c
abscission,abscize|163
absence,absent
absently
absentmindedness,absentminded,absentmindedly
absinth=absinthe|2dc
absinthe oil=wormwood oil|3hq
absolute,absolutely
absolute threshold|5nc
absorption,absorb,absorbency,absorptive,absorbate,absorbent,absorptivity
abstention,abstentious
abstract art=abstractionism
abstractedness|7lv
abstraction,abstract,abstractive
abstruseness,abstruse,abstrusity
absurdity,absurd
abundance,abundant
abuse,abusive
abyss,abyssal
academy,academic,academically,academia
acanthion|2gt
acanthocyte|80v
acanthocytosis|18u
acantholysis|2y3
acanthoma=skin tumor|9tl
acanthosis,acanthotic|2y3
acanthosis nigrican=keratosis nigrican|2y3
acapnia,acapnial,acapnic,acapnotic=hypocapnia
acapulco gold=mexican green|8v6 2cb
acardia|t
acarophobia|aeb
acaryote=akaryocyte=akaryote
acataphasia|1co
acathexia
accede,accession
acceleration,accelerate,accelerator,accelerative,acceleratory
accelerator factor=factor v=proaccelerin=prothrombin accelerator|21z
accent,accentuate,accentuation
acceptance,accept,acceptant,acceptation,acceptive
access
accessory,accessorial
accessory cephalic vein|a1r
accessory hemiazygo vein=accessory hemiazygous vein|a1r
accessory nerve=eleventh cranial nerve=spinal accessory|2gs
accessory vertebral vein|a1r
accident,accidental
accident surgery=traumatology|60n
acclamation,acclaim
acclimation,acclimate=acclimatization,acclimatize|163
accommodation,accommodate,accommodative
accommodation reflex|81u
accompaniment,accompany
accompany vein|a1r
accomplishment,accomplish
accordance,accord,accordant
accordingly
accouchement=childbearing,childbirth=vaginal birth|163
accoucheur=obstetrician|60k
accoucheuse=midwife|6ol
account
accreditation,accredit
accretion,accrete,accretionary,accretive
accrual,accruement,accrue
acculturation,acculturate,acculturational,acculturative
accumulation,accumulate,accumulative
accuracy,accurate,accurately
accusation,accusal,accuse,accusative,accusatorial,accusatory,accusive
ace
ace inhibitor=angiotensin convert enzyme inhibitor|lr
acebutolol=sectral|14r
acephalia=acephalism=acephaly|t
acerola|14j
acetabulum,acetabular=cotyloid cavity|8uw
acetaminophen=anacin iii=datril=panadol=phenaphen=tempra=tylenol|gq
acetanilid=acetanilide=phenylacetamide|gq
acetic acid=ethanoic acid|1lj
acetone,acetonic
acetonemia=ketonemia|9cn
acetonuria=ketoaciduria=ketonuria|9cn
acetophenetidin=acetphenetidin=phenacetin|gq
acetum,acetify|3g
ache,achy|6z1
achievement,achieve
achlorhydria|2yq
acholia=cholestasis|2yq
achondroplasia,achondroplastic=achondroplasty=chondrodystrophy=osteosclerosis congenita|29r
achromatin,achromatinic|1a6
achromycin=tetracycline|l6
achylia=achylia gastrica|2yq
acid,acidity,acidic,acidification,acidify,acidulate
acidemia|18u
acidophil,acidophile,acidophilic|zl
acidophilus|5ge 7nn
acidophilus milk|66h
acidosis,acidotic|4ib
acidulousness,acidulous|8wu
acinus,acinar,acinic,acinose,acinous|8cv
ackee=akee|36u
acknowledgment,acknowledge
acne,acneiform|2y3 521
acne rosacea=rosacea|44
acne vulgaris|44
acorea|t
acousma=auditory hallucination|4g5
acoustic,acoustical,acoustically|2k0
acoustic aphasia=auditory aphasia=word deafness|nf
acoustic meatus=auditory canal=auditory meatus=ear canal=external auditory canal|5zx
acoustic nerve=auditory nerve=eighth cranial nerve=vestibulocochlear nerve|2gs
acousticophobia=phonophobia|8qs
acquaintance,acquaint
acquiescence,acquiesce,acquiescent
acquire hemochromatosis|1er
acquire immune deficiency syndrome=aids|4x9 51a
acquire taste|7lg
acquisition,acquire,acquisitive
acquittal,acquit
acre
acreage=land area
acridity,acrid|6rc
acroanesthesia|82b
acrocephaly=oxycephaly|16i
acrocyanosis=raynaud sign|2ku
acromegalia=acromegaly,acromegalic|4t0
acromial process=acromion
acromicria=acromikria|t
acromphalus|t
acrophobia,acrophobic|8qs
acrosome
acrylic acid=propenoic acid|1lj
actifed|lq 6gz
actin|8qt
acting
actinic dermatitis|2ru
actinic keratosis|5dh
actinic radiation=actinic ray|38k
actinolite|fs
actinomyces|3io
actinomycete,actinomycetal,actinomycetous|3io
actinomycin|l7
actinomyxidian|907
actinopod|8fb
actinotherapy=radiation therapy=radiotherapy|9ip
action,act,actuate,actuation
activase=tissue plasminogen activator|21w
activation,activate
active birth|2x
active placebo|7dz
activism,activistic
activity,active
actomyosin|7qh
actor
actuality,actual,actualization,actualize
actually
acular=ketorolac tromethamine=toradol|6mz
aculea
aculeus,aculeate,aculeated
acumen,acuminate
acupressure=shiatsu|9qz
acupuncture=stylostixis|9qz
acute,acutely
acute brain disorder=acute organic brain syndrome|2yq
acute gastritis|44o
acute glaucoma=angle closure glaucoma=close angle glaucoma|47q
acute glossitis|48o
acute hemorrhagic encephalitis|1qy
acute inclusion body encephalitis=herpes encephalitis=herpes simplex encephalitis|1qy
acute kidney failure=acute renal failure|5e5
acute leukemia|1jl
acute lymphoblastic leukemia=acute lymphocytic leukemia|60
acute myelocytic leukemia=acute myeloid leukemia|4bm 60
acute pyelonephritis|7u8
acute schizophrenic episode=reactive schizophrenia|2q7
acyclovir=zovirax|60m
acylglycerol=glyceride|iy
ad campaign=advertize campaign
ada scid|8hp
adactylia,adactylous=adactylism=adactyly|637
adamance,adamant,adamantly,adamantine
adam stoke syndrome=atrioventricular block=heart block=stoke adam syndrome|qz
adapin=doxepin=doxepin hydrochloride=sinequan|9rp
adaptation,adapt,adaptable,adaptability,adaptative,adaption,adaptive
addiction,addict,addictive=dependance
addition,add,additive
address
adductor,adduct,adduction,adductive=adductor muscle|8ru
ade=fruit drink|154
adenitis|520
adenocarcinoma,adenocarcinomatous=glandular cancer=glandular carcinoma|1ji
adenohypophysis=anterior pituitary=anterior pituitary gland|33v
adenoid,adenoidal=pharyngeal tonsil=third tonsil|5t1
adenoidectomy|q
adenoma|148
adenomatous polyp|7hl
adenomegaly|4t0
adenomyosarcoma=embryoma of the kidney=nephroblastoma=wilm tumor|8fe
adenomyosis=endometriosis|4ib
adenopathy|6v
adenosine deaminase|3er
adenosis=gland disease=glandular disease=glandular disorder|2yq
adenovirus|a4n
adequate
ader wax=earth wax=mineral wax=ozocerite=ozokerite|671
adermin=pyridoxal=pyridoxamine=pyridoxine=vitamin b6|a5c
adhd=attention deficit disorder=attention deficit hyperactivity disorder=hyperkinetic syndrome=mbd=minimal brain damage=minimal brain dysfunction|9cs
adherent,adhere,adherence
adhesion|4ib
adipic acid=hexanedioic acid|1lj
adipose cell=fat cell|8vv
adipose tissue=fatty tissue|j0
adipose tumor=lipoma|9tl
adiposeness,adiposity,adipose|3pg
adjacency,adjacent
adjective,adjectival
adjournment,adjourn
adjudication,adjudicate,adjudicative,adjudicatory
adjustment,adjust,adjustive
administration,administer,administrative,administrate
administrator
admirable,admirably
admiration,admire|5n4
admirer=protagonist=supporter
admission,admit
admixture,admix
admonition,admonish,admonitory=word of advice
adnexa,adnexal=annexa,annexal
adobe house=soddy
adolescence,adolescent,adolesce
adoption,adopt,adoptive
adoration|5r0
adornment,adorn
adrenal=adrenal gland=suprarenal gland|33v
adrenal cortex|33v
adrenal medulla|33v
adrenalectomy=suprarenalectomy|q
adrenaline=epinephrin=epinephrine|4ot 1om
adrenergic agonist eyedrop|60b
adrenosterone|4ot
adroitness,adroitly,adroit
adsorption,adsorb,adsorbent,adsorptive
adult,adulthood
adult onset diabetes=adult onset diabetes mellitus=ketoacidosis resistant diabetes=ketoacidosis resistant diabetes mellitus=ketosis resistant diabetes=ketosis resistant diabetes mellitus=mature onset diabetes=maturity onset diabetes=maturity onset diabetes mellitus=niddm=noninsulin dependent diabetes=noninsulin dependent diabetes mellitus=type ii diabetes|2u0
adult respiratory distress syndrome=ards=wet lung=white lung|85k
adult tooth=permanent tooth|9nv
adultery,adulterous=criminal conversation|3mm
advancement,advance
advantage,advantageous
adventitia,adventitial=tunic=tunica|61s
adventure,adventurous,adventurism,adventuristic=escapade
adverb,adverbial
advice
advil=ibuprofen=isobutylphenyl propionic acid=motrin=nuprin|6mz
advisability,advise,advisable,advisement,advisory
advocate
aeon,aeonian
aerator,aeration,aerate
aerobic exercise=aerobics,aerobic|1m9
aerodontalgia|6qh
aeromedicine,aeromedical=aerospace medicine=aviation medicine|60n
aerophagia|2pa
aerosol,aerosolize
aetiologist=etiologist|741
affair
affect
affection,affectionateness,affectionate,affectionately=philia
afferent=afferent nerve=sensory nerve|6jh
afferent fiber=sensory fiber|6jn
afferent neuron=sensory neuron|6ji
affiliation,affiliate
affinity,affine
affirmation,affirm,affirmative,affirmatory
affixation,affix,affixal,affixial
affluence,affluent
afford
afghan,afghani
afibrinogenemia|18u
aflatoxin|6eq
aflaxen=aleve=anaprox=naproxen sodium|6mz
afraid
african tea=arabian tea=kat=khat=qat=quat|93p
afterbirth|7e1
aftercare|60b
aftereffect|9cn
afternoon
afternoon tea=teatime|5zp
afterpains|6z1
afterward
afterwards
again
agalactia=agalactosis
agammaglobulinemia|4x9
agamogenesis,agamogenetic=asexual reproduction|84g
agape love|5r0
agar=nutrient agar|2jl
agate|1i9
age
age relate macular degeneration=amd|5ua
agenesia=agenesis|6mp
agent,agency,agential
agglomerate,agglomerative
agglutination,agglutinate,agglutinative|163
agglutinin|l8
aggravation,aggravate
aggression,aggress
aggressiveness,aggressive
agility,agile,agilely=legerity|4au
agitate,agitative
agitate depression|218
agitation|62i
agnail=hangnail|8s7
agnosia|1co
ago
agonist|k8
agony,agonal,agonize=excruciation,excruciate|6z1
agoraphobia,agoraphobic|7am
agranulocytosis,agranulocytic=agranulosis=granulocytopenia|18u
agraphia,agraphic=anorthography=logagraphia|1co
agreement,agree,agreeably
agricultural
ague|4wb
ahead
aid
ailment,ail=complaint|2yq
ailurophobia|aeb
aim
aioli|8g0
air
air sickness=airsickness,airsick|5ef
aircraft
aircraft carrier=attack aircraft carrier
aitchbone|2km
akinesia=akinesis|6zp
akinetic epilepsy|3fp
akvavit=aquavit|5oh
ala,alary,alate
alabaster,alabastrine|4f9
alalia|6zp
alarm|3pt
alastrim=cuban itch=kaffir pox=milk pox=pseudosmallpox=pseudovariola=variola minor=west indian smallpox=white pox|8tg
albacore|9to
alber schonberg disease=marble bone disease=osteopetrosis|29r
albinism,albinal,albinic,albinistic,albinotic|4u2 16i
albite,albitic=white feldspar|6rd
albright disease=polyostotic fibrous dysplasia|3sg
albuginea|87
albumin,albuminous=albumen|8qt
albuminoid=scleroprotein|8qt
albuminuria,albuminuric=proteinuria|9cn
albuterol=proventil=ventolin|1eo
alcapton=alkapton=homogentisic acid|3u
alcaptonuria=alkaptonuria|63s
alcohol=alcoholic drink=inebriant|154 33e
alcohol abuse=alcoholic abuse=alcoholism abuse|33b
alcohol addiction=alcoholism=inebriation,inebriate|33c
alcohol amnestic disorder=alcoholic dementia=korsakoff psychosis=korsakoff syndrome=korsakov psychosis=korsakov syndrome=polyneuritic psychosis|2q6
aldactone=spironolactone|2en lr
aldohexose|ba 4m3
aldomet=alpha methyl dopa=methyldopa|lr
aldose|6a7
aldosterone|675
aldosteronism=hyperaldosteronism|6v
ale|136
alendronate=fosamax|60m
alert
alerting|qt
aleurone,aleuronic|7qh
alewife|8vr
alexandrite|1xx
alexia,alexic=visual aphasia=word blindness|nf
alfalfa|3x7
alga,algal,algoid|7qp
algebra,algebraically,algebraic,algebraical
algidity,algid|24f
algolagnia,algolagnic=algophilia|8ng
algophobia,algophobic|8qs
alien
alienation=disaffection,disaffect
alienism|7rp
alienist|7ro
alignment,align
alimentary canal=alimentary tract=digestive tract=digestive tube=gastrointestinal tract|33t
alkalemia|18u
alkali,alkalify,alkalize
alkali poison|576
alkalinity,alkaline
alkalinuria=alkaluria|9cn
alkalosis,alkalotic|4ib
alkeran=melphalan|lv
alkylate agent|lv
all
allantois,allantoic|3rp
allegement,allege
allegiance,allegiant
allegory,allegorical,allegorize=parable,parabola,parabolic,parabolical
allemande|8g0
allergen,allergenic
allergic eczema|36m
allergic rhinitis|2eu
allergist|30s
allergology|60n
allergy,allergic
allergy diet|2v8
alleviant,alleviate,alleviation,alleviative,alleviatory
alley=alleyway
alloantibody=isoantibody|l8
allocation,allocate,allocable
allograft=homograft|9qc
allopathy,allopathic|60b
allopurinol=zyloprim|60m
allot
allotment
allow
allspice|3vi
allusion,allude,allusive
almandine|8by
almandite|448
almond oil=express almond oil=sweet almond oil|6qx
almost
aloneness,alone
along
aloofness,aloof|509
aloud
alpha adrenergic blocker=alpha adrenergic block agent=alpha blocker|18n
alpha adrenergic receptor=alpha adrenoceptor=alpha receptor|7zy
alpha interferon|55l
alpha linolenic acid|7hs
alpha lipoprotein=high density lipoprotein|5o9
alpha tocopheral|a5e
alpha globulin|48f
alpha radiation=alpha ray|58l
alphabetization,alphabetize,alphabet,alphabetic,alphabetical
alphavirus|a4n
alpine scurvy=maidism=mal de la rosa=mal rosso=mayidism=pellagra=saint ignatius itch|xz
alprazolam=xanax|14d
already
also
altace=ramipril|39
altar wine=sacramental wine|aad
alteration,alter
altercation=fracas
alternation,alternate
alternative
alternative birth|2x
altitude,altitudinal,altitudinous
altitude sickness|4uk
altogether
alumina=aluminum oxide|2es
aluminum,aluminize,aluminous
alundum|dq
alupent=metaproterenol|1eo
alveolar arch
alveolar artery|rh
alveolar bed
alveolar ectasia|36i
alveolar point=prostheon=prosthion|2gt
alveolar process=alveolar ridge=gum ridge
alveolar resorption|77w
alveolar rhabdomyosarcoma=alveolar rhabdosarcoma|87n
alveolitis=dry socket|520
alveolus,alveolar,alveolate=air cell=air sac|8cv
always
alzheimer=alzheimer disease=alzheimers|7m3
amarelle|36u
amaretto|2dc
amastia|t
amateur
amateurishness,amateurish
amativeness,amative=sexiness,sexy|28i
amaurosis,amaurotic|a4v
amazement,amaze=astonishment,astonish
ambassador
ambiguity,ambiguous
ambition,ambitious|2si
ambivalence,ambivalent=ambivalency
amblygonite|671
amblyopia,amblyopic|a4v
ambulacrum,ambulacral
ambulant plague=ambulatory plague=pestis ambulan|1fc
ambush
ameba,ameban,amebic,ameboid,amebous|889
amebiasis=amebiosis=amoebiasis=amoebiosis|7qs
amebic dysentery|eo 34u
amelia|16i
ameloblast|39z
amelogenesis|4dx
amendment,amend,amendatory
amenia=amenorrhea,amenorrheal,amenorrheic|9cn
american leishmaniasis=leishmaniasis americana=mucocutaneous leishmaniasis=nasopharyngeal leishmaniasis=new world leishmaniasis|5cg
amethopterin=methotrexate=methotrexate sodium|lt 4x4
amethyst,amethystine|671
ametria|16i
ametropia,ametropic|a4v
amicability,amicableness,amicable|40o
amidopyrine=aminopyrine|gq
aminoaciduria|9cn
aminobenzoic acid|3u
aminopherase=aminotransferase=transaminase|9pw
aminophylline|1eo
amiodarone=cordarone|l5
amitosis,amitotic|1q5
amitriptyline=amitriptyline hydrochloride=elavil|9rp
amlodipine besylate=norvasc|a1c
ammoniac,ammonia,ammoniacal,ammoniate
ammoniuria|9cn
ammunition=ammo
amnesia,amnesic,amnestic=memory loss|23l
amnesic aphasia=amnestic aphasia=anomia=anomic aphasia=nominal aphasia|nf
amnion,amnic,amnionic,amniotic|8cv
amnionic fluid=amniotic fluid|1a1
amniotic cavity|1a0
amobarbital|10u 9sx
amobarbital sodium=amytal=blue angel|fi
amoeban,amoebous
amontillado|8oe
amorousness,amorous=enamoredness|5r0
amount
amount of money=sum of money
amoxicillin=amoxil=augmentin=larotid=polymox=trimox|760
amphetamine=pep pill|93p 33e
amphetamine sulfate|fq
amphibole|671
amphibole group|671
amphimixis=sexual reproduction|84g
amphotericin|l7
ampicillin=polycillin=principen=sk ampicillin|760
ample,amply
amplifier,amplify
amplitude
ampulla,ampullar,ampullary
amputation,amputate|2x4
amputator|9ap
amrinone=inocor|60m
amulet=talisman,talismanic
amusement,amuse,amusive|2pr
amygdala=amygdaloid nucleus|11c
amygdalotomy|7s2
amyl nitrate|a1c
amylase|3er
amyloid,amyloidal|gc
amyloidosis|4wb
amylum|7hk
amyotrophia=amyotrophy|vn
amyotrophic lateral sclerosis=lou gehrig disease|6js 50p
amyxia
anabiosis,anabiotic|9b9
anabolic steroid|8nc
anabolism,anabolic=constructive metabolism|163
anachronism,anachronistically,anachronic,anachronistic,anachronous
anaclitic depression|218
anaconda
anal intercourse=anal sex=buggery|8nf
anal sphincter=sphincter ani|h9
analbuminemia|18u
analgesia,analgetic
analgesic=anodyne=pain pill=painkiller|60m
analogy,analogous,analogously,analogical,analogize
analysand|746
analysis,analytical
analyst
analyticity,analytic
analyze
anamnestic reaction=anamnestic response|4x3
anamorphism=anamorphosis,anamorphic|6um
ananas=pineapple|36u
anaphrodisia|28i
anaplasia,anaplastic|358
anaplasty=plastic surgery=reconstructive surgery|9au
anarchy,anarchical
anarthria|2oq
anasarca,anasarcous|36s
anastalsis
anastomosis,anastomotic
anastomotic vein|a1r
anatomical sphincter=sphincter=sphincter muscle|6dd
anatomical structure=bodily structure=body structure=complex body part
anatomy,anatomical,anatomically,anatomic,anatomize
anatoxin=toxoid|zh ln
ancestry=lineage=pedigree
anchor
anchovy|8vr
anchovy butter|28p
anchylosis=ankylosis,ankylotic|4ib
ancient,anciently
anconeous muscle|8ru
andradite|448
andrena=mine bee
androgen,androgenic,androgeny=androgenic hormone=androgenesis,androgenetic,androgenous,androgynous,androgyny=bisexual,bisexuality|8nc
androphobia|8ur
androsterone|hm 5dv
anecdote,anecdotal,anecdotic,anecdotical
anemia,anemic|18u
anemic anoxia|k0
anemic hypoxia|4uk
anencephalia=anencephaly,anencephalic,anencephalous|16i
anergy|4xf
anesthesia,anesthetic,anesthetize
anesthesiologist=anesthetist|60k
anesthesiology|60n
anesthetic agent|33a
anesthyl|5ps
anestrum=anestrus,anestric,anestrous=anoestrum=anoestrus
aneuploidy,aneuploid|t
aneurism,aneurysm,aneurismal,aneurismatic,aneurysmal,aneurysmatic|1ma
angel
angel dust=phencyclidine=phencyclidine hydrochloride|4g6
angelica|3vi
anger=ire|3af
angiitis|520 ih
angina,anginal,anginose,anginous|521
angina pectoris|4ii
angioedema=atrophedema=giant hives=periodic edema=quincke edema|36s
angiogenesis|4dx
angiogenesis inhibitor|60m
angiohemophilia=vascular hemophilia=von willebrand disease|182
angiologist|30s
angiology|60n
angioma,angiomatous|9tl ih
angiopathy|4ib
angioplasty|9au
angiosarcoma|5vt
angiotelectasia
angiotensin convert enzyme|7qd
angle
angriness,angry,angrily
angst|3af
anguish|6z3
angular artery|rh
angular vein|a1r
angularity,angular
anhedonia|62i
anhidrosis=anhydrosis
anima|8ke
animal,animalize=beast
animal fat|5o5
animal oil|6qx
animal starch=glycogen,glycogenic|7hk
animal tissue|9mk
animal toxin=zootoxin|9ow
animateness,animate=liveness|7br
animosity=animus=bad blood|4w9
anionic,anion
anise=anise seed=aniseed|3vi
aniseikonia,aniseikonic|a4v
anisette|2dc
anisogamete,anisogametic|43h
anisogamy,anisogamic,anisogamous|fu
anjou|74s
ankle,anklet=ankle joint=mortize joint|482
anklebone=astragal,astragalus,astragalar=talus|1am
ankyloglossia=tongue tie|16i
ankylose spondylitis=marie strumpell disease=rheumatoid spondylitis|8zz x7
anlage=primordium|6ue
annihilation,annihilate,annihilative=obliteration,obliterate
annon=sweetsop|36u
announcement,announce
annualry=ring finger|3tn
annular scotoma|8i7
anode,anodal,anodic
anomalousness,anomaly,anomalous|t
anomie,anomy,anomic
anonymity,anonymous
anopia|18b
anorchia=anorchidism=anorchism|t
anorexia,anorectic,anorexic|360
anorexia nervosa|jr
anorgasmia|2x4
anorthite,anorthitic|6rd
anorthopia|a4v
anosmia,anosmatic,anosmic|351
another
anovulation|163
anoxemia,anoxemic|4ib
anoxia,anoxic|4uk
anoxic anoxia|k0
ansaid=flurbiprofen|6mz
answer
ant
antabuse=disulfiram|60m
antagonism,antagonistic,antagonize
antagonist=adversary
antagonistic muscle|6dd
antecedent,antecede,antecedence,antecedency
antelope
antenna,antennal,antennary
anterior,anteriority=front tooth
anterior cardinal vein|1m3
anterior cerebral artery|1rc
anterior cerebral vein|1rh
anterior crural nerve=femoral nerve|8z0
anterior facial vein|3nb
anterior fontanelle|3xn
anterior horn=anterior root=ventral horn=ventral root|375
anterior jugular vein|5bl
anterior labial vein|5fp
anterior meningeal artery|623
anterior naris=nostril|6gu
anterior serratus muscle=serratus anterior=serratus magnus|8mi
anterior synechia|9ct
anterior temporal artery|9g8
anterior vertebral vein|a1r
anterograde amnesia=posttraumatic amnesia|fd
anthelminthic=anthelmintic=helminthic=vermifuge|60m
antherozoid=spermatozoid|43h
anthophyllite|fs
anthracosis=black lung=black lung disease=coal miner lung|7fu
anthrax pneumonia=inhalation anthrax=pulmonary anthrax=ragpicker disease=ragsorter disease=woolsorter disease=woolsorter pneumonia|2y2
anthropogenesis,anthropogeny,anthropogenetic,anthropogenic|6um
anthropology,anthropological
anti
antiimpotence drug=virility drug|33a
antiinflammatory=antiinflammatory drug|60m
antitnf compound|33a
antianxiety drug=anxiolytic=anxiolytic drug=minor tranquilizer|9pm
antiarrhythmic=antiarrhythmic drug=antiarrhythmic medication|60m
antibacterial=antibacterial drug|60m
antibiotic drug|l6
antibody|7qh
anticholinergic=anticholinergic drug|60m
anticholinesterase|60m
anticipate,anticipatory
anticipation
anticoagulant,anticoagulative=anticoagulant medication=decoagulant|60m
anticoagulation|60b
anticonvulsant=anticonvulsant drug=antiepileptic=antiepileptic drug|60m
antidepressant=antidepressant drug|60m
antidiabetic=antidiabetic drug|60m
antidiarrheal=antidiarrheal drug|60m
antidiuretic=antidiuretic drug|60m
antidiuretic hormone=vasopressin|4ot
antidote,antidotal=counterpoison|2k0
antiemetic=antiemetic drug|60m
antigen,antigenic
antihemophilic factor=antihemophilic globulin=factor viii|21z
antihemorrhagic factor=naphthoquinone=vitamin k|3p9
antihistamine|60m
antihypertensive=antihypertensive drug|60m
antimalarial=antimalarial drug|m0
antimetabolite|lv
antimycin|l7
antineoplastic=antineoplastic drug=cancer drug|2lv
antineoplastic antibiotic|l7 lv
antiophthalmic factor=axerophthol=vitamin a|3p9
antipasto|oc
antipernicious anemia factor=cobalamin=cyanocobalamin=vitamin b12|a5c
antiprotozoal=antiprotozoal drug|60m
antipruritic|5ps
antipsychotic=antipsychotic agent=antipsychotic drug=major tranquilizer=neuroleptic=neuroleptic agent=neuroleptic drug|9pm
antipyresis|9ip
antipyretic=febrifuge|60m
antiquity,antique
antisepsis,antiseptic
antiserum|8mm
antisocial personality disorder=psychopathic personality=sociopathic personality|78v
antispasmodic=antispasmodic agent=spasmolytic|60m
antisyphilitic|33a
antithesis,antithetical,antithetic
antithyroid
antitoxin,antitoxic|l8
antitussive|60m
antivenene=antivenin|md
antivert=meclizine=meclizine hydrochloride|lq
antiviral=antiviral agent=antiviral drug|60m
antler
antrum|1a0
anuresis,anuretic,anuric=anuria|4wb
anus|6us
anvil|wd
anxiety,anxious=anxiousness|62i
anxiety disorder|62k
anxiety hysteria|4ur
anxiety neurosis|6kp
anxiety reaction=gad=generalize anxiety disorder|mo
anxiously
any
anyhow
anymore
anyway
anywhere
aorta,aortal,aortic|rh
aortic aneurysm|i2
aortic arch|my
aortic orifice|6us
aortic plexus|7fd
aortic stenosis|930 a0i
aortic valve|8l2
aortitis|520
apart
apartment
apartment building=apartment house
apathy,apathetic
apatite|671
aperient=physic=purgative|60m
aperitif|b3
aphagia|4ib
aphakia,aphakic|a4v
aphasia,aphasic|1co
aphonia,aphonic=voicelessness|2oq
aphrodisia|28i
aphrodisiac,aphrodisiacal|93p
aphthous ulcer|9v2
aplasia|358
aplastic anemia|hq
apnea,apneic|9cn
apocalypse,apocalyptic,apocalyptical
apocrine gland|9bn
apodeme
apoenzyme|7qh
apogamy,apogametic,apogamic,apogamous|9f
apology,apologetically,apologize,apologetic
apomict,apomictic,apomictical,apomixis
apomorphine|6b4
aponeurosis,aponeurotic|3n8
apophysis,apophyseal
apothecary=pharmacist=druggist=pill pusher=pill roller|1mi
apparatus=setup
apparency,apparently,apparent
appearance,appear
appellant,appeal
append,appendant
appendectomy=appendicectomy|q
appendicitis|520
appendicle,appendage,appendicular
appendicular artery|rh
appendicular skeleton|8rv
appendicular vein|a1r
appendix
appetite,appetitive=appetence,appetency,appetent|2si
appetite suppressant|33a
appetizer|9be
applaud
applause
apple|36u
apple juice|41g
applejack|1d5
applicant
application,apply,applicable,applicability,applicative,applicatory
appointment,appoint,appointive
apportionment,apportion
appraisal,appraise
appreciably,appreciable
appreciation
appreciativeness,appreciate,appreciative
apprehension,apprehensiveness,apprehend,apprehensive|3pt
apprentice
approach,approachable
appropriate,appropriately
approval,approve,approbate,approbation,approbative,approbatory
approximate,approximative
approximately
apraxia,apraxic|1co
apresoline=hydralazine|lr a1c
apricot|36u
apt
aptitude,aptitudinal
apyretic tetanus=intermittent cramp=intermittent tetanus=tetanilla=tetany,tetanic,tetanus=lockjaw|9cs
aqua fortis=nitric acid|3u
aqua regia=nitrohydrochloric acid|3u
aquamarine|14k
aquaphobia,aquaphobic|8qs
aqueductus cerebri=cerebral aqueduct|33t
aqueous
aqueous humor|1a1
arabesque|106
arachnoid=arachnoid membrane|629
arachnophobia|aeb
aragonite|671
arak=arrack|5oh
arame|8j5
araroba=chrysarobin=goa powder|60m
arava=leflunomide|l3
arbitrament,arbitrement,arbitrate,arbitral,arbitration,arbitrational,arbitrative
arbitrary
arboreal,arborary,arboreous,arborical,arborize,arborous
arborvirus=arbovirus|a4n
arc,arcuate=electric discharge
arcella|7qt
arch
archebacteria=archebacterium=archeobacteria|69k
archaicism,archaism,archaize,archaistic
archenteron|1a0
archeology,archeological,archeologic
archespore,archesporium,archesporial
architect
arcuate artery|rh
arcus|2dn
ardor=elan|35e
ardour|35e
area,areal
area 17 of brodmann=first visual area=striate area=striate cortex|2ej
area of cardiac dullness
areflexia|9cn
arenavirus|a4n
areola,areolar,areolate|56n
areolar tissue|2aa
areteria cervicalis=cervical artery|rh
argentine hemorrhagic fever|4ke
argentite|671
argon
argument,argue,argumentative,argumentation
argyrodite|671
argyrol=mild silver protein|60m
aridity,arid
arise
arista
aristocracy,aristocratic
arithmetic,arithmetical
arm,armlet|5n6
arm bone|5qe
arm exercise|3kk
armagnac|1d5
arm service=military service
armpit=axilla,axil,axillary=axillary cavity=axillary fossa|1a0
army=regular army
arnica|60m
arnold chiari deformity|2p5
aromatherapy|9ip
around
arousal,arouse
arraignment,arraign
arrangement,arrange
array
arrest
arrest development=fixation,fixate=infantile fixation=regression|t
arrhythmia,arrhythmic=cardiac arrhythmia|4ii
arriere pensee=mental reservation|31z
arrival,arrive
arrogance,arrogant,arrogantly
arrow
arrowroot|gc
arsehole=asshole=bunghole|ml
arsenic,arsenical,arsenious
arsenic acid|3u
arsenopyrite=mispickel|671
art,artistic,arty
arterial blood|18o
arterial sclerosis=arteriosclerosis,arteriosclerotic=harden of the artery=induration of the artery|50p
arteriectasia=arteriectasis|4ib
arteriole,arteriola,arteriolar=capillary artery|rh
arteriolosclerosis|50p
arteriosclerosis obliteran|rb
arteritis|520
artery,arterial,arteriovenous=arteria=arterial blood vessel|192
artery of the labyrinth=internal auditory artery=labyrinthine artery|rh
artfully,artful
arthralgia,arthralgic|6z1
arthritis,arthritic|521
arthrodesis|rp
arthromere,arthromeric
arthropathy|4ib
arthroplasty|9au
arthroscope|3cd
arthroscopy|9au
arthrospore,arthrosporic,arthrosporous
artichoke|a1j
article
articular muscle|8ru
articulation,articulate,articular,articulary,articulative,articulatory
articulator|6uh
articulatory system
artifact,artifactual
artificial insemination
artificial kidney=hemodialyzer|2ue
artificial respiration|3mg
artificiality,artificial,artificially
artillery
artist
arum|gc
arytaenoid=arytenoid=arytenoid cartilage|1na
asana|7jt
asbestos|fs
asbestosis|7fu
ascendant,ascend,ascensional,ascensive,ascent
ascend aorta|my
ascend artery|rh
ascend colon|24t
ascertain,ascertainable
ascites,ascitic|4ib
ascription,ascribe
asexuality,asexual=sexlessness|7br
ash,ashy
asian influenza=asiatic flu|3wh
asiatic cholera=cholera,choleraic=epidemic cholera=indian cholera|51a
aside
ask
asleep
asparaginase=elspar|lv
asparagus|a1j
aspartame|9bu
aspect
asperger syndrome|62k
asphalt,asphaltic
asphyxia,asphyxiate,asphyxiation
aspic|5aw
aspiration,aspire,aspirant,aspirate
aspiration pneumonia|1ej
aspirin=acetylsalicylic acid=bayer=empirin|8dz gq
aspirin powder=headache powder|sz
assail
assam fever=dumdum fever=visceral leishmaniasis|5cg
assassin
assault,assaultive
assemblage,assemble
assembly
assent,assentient
assertion,assert
assertiveness,assertive
assertiveness train|13i
assessment,assess
assiduity,assiduous
assignment,assign,assignation
assimilation,assimilate
assistance,assist,assistant,assistive
associability,associableness,associate,association,associative,associatory
association area=association cortex|2ej
associative aphasia=conduction aphasia|nf
assortative mating|5z3
assuagement,assuage|7f4
assumption,assume,assumptive
assurance=self confidence,self confident=self assurance
assure
astasia|2x4
aster
astereognosis=tactile agnosia|9y
asterion|2gt
asteroid,asteroidal
asthenia,astheny,asthenic|2nf
asthenic type=ectomorphy|1a7
asthma,asthmatic=asthma attack=bronchial asthma|85k
astigmatism,astigmia,astigmatic|ez
astraphobia|8qs
astringence,astringency,astringent,astringe|4ex
astringent drug=styptic|60m
astrocyte,astrocytic|480
astroglia=macroglia|47z
astronomy,astronomical,astronomic
astrophysics,astrophysical
asymmetry,asymmetric,asymmetrical
asymptote,asymptotic,asymptotically
asynchrony=desynchronization,desynchronize
asynclitism=obliquity|t
asynergia,asynergy,asynergic|4ib
asystole=cardiac arrest=cardiopulmonary arrest|4ib
atabrine=mepacrine=quinacrine=quinacrine hydrochloride|ls kt
atactic abasia=ataxic abasia|5
atar=athar=attar=ottar|3hq
atarax=hydroxyzine=hydroxyzine hydrochloride=vistaril|l4
ataxia,ataxic=ataxy=dyssynergia=motor ataxia|6js
ataxic aphasia=broca aphasia=expressive aphasia=motor aphasia=nonfluent aphasia|nf
atelectasis|4ib
ateleiosis,ateleiotic=ateliosis|514
atenolol=tenormin|14r
ateria gastrica dextra=right gastric artery|44i
atheism,atheistic
atherogenesis|4ib
atheroma,atheromatous,atheromatic|75
atherosclerosis,atherosclerotic|rb
athetosis|6js
athlete
athlete foot=tinea pedis|89r
athlete heart|4ig
athletic type=mesomorphy|1a7
athleticism=strenuosity,strenuous,strenuously
athletics,athletic
ativan=lorazepam|14d
atlas|1s2
atlas vertebra|1s2
atmosphere,atmospheric,atmospherical=ambiance
atole|4pf
atom,atomic,atomization,atomize
atomic bomb=atom bomb
atomic cocktail|60m
atonality,atonally,atonal
atonement,atone=expiation,expiate,expiative,expiatory
atopic dermatitis=atopic eczema|2ru
atopognosia=atopognosis|6js
atorvastatin=lipitor|5o6
atresia|t
atrial artery|2dv
atrial auricle=auricle,auricular,auriculate,auriculoventricular=auricula atrii|8cv
atrial fibrillation|3s4 qz
atrial septal defect|8m3
atrioventricular bundle=atrioventricular trunk=bundle of his=truncus atrioventricularis|1lx
atrioventricular node|1lx
atrioventricular valve|1m2
atrium,atrial,atrioventricular|1a0
atrium cordis=atrium of the heart|vg
atrium dextrum=right atrium|vh
atrium sinistrum=leave atrium|vh
atrocity,atrociously,atrocious
atromid s=clofibrate|60m
atrophic arthritis=rheumatoid arthritis|rl x7
atrophy,atrophic=waste away|9cn
atropine|m9 7gd 6es ll
atrovent=ipratropium bromide|1eo
attachment,attach
attack
attainment,attain
attar of rise=rise oil|uc
attempt
attendant,attend,attendance
attention,attentional
attentive,attentively
attestation,attest
attire=garb
attitude,attitudinal
attraction,attract,attractive
attribute,attributable
atypical pneumonia=mycoplasmal pneumonia=primary atypical pneumonia|85k
atypicality,atypical,atypic=untypicality,untypical|t
audacity,audacious
audience
audiology=audiometry,audiometric|6wd
auditory agnosia|9y
auditory apparatus
auditory area=auditory cortex|2ej
auditory center|6jj
auditory hyperesthesia=hyperacusia=hyperacusis|4ie
auditory ossicle|6vi
auditory sensation|8li
auditory system|8lu
auditory tube|8ee
augite,augitic|671
augmentation,augment,augmentative
aura|9cn
aurally,aural
aureole|a4t
aureomycin=chlortetracycline|l7
auricula=auricular appendage=auricular appendix|8cv
auricular artery|rh
auricular point=auriculare|2gt
auricular vein|a1r
auriscope=auroscope=otoscope|60e
auspiciously,auspicious
autacoid,autacoidal=autocoid|8jp
authentication,authenticate
authenticity,authentic
author=writer
authoritative,authoritatively
authority
authorize
autism,autistic|9cs
autoantibody|l8
autoeroticism,autoerotic=autoerotism|8n6
autofluorescence,autofluorescent|3wp
autogenic therapy=autogenic train|9qz
autograft=autoplasty,autoplastic|9qc
autoimmune diabetes=growth onset diabetes=iddm=insulin dependent diabetes mellitus=juvenile onset diabetes=juvenile diabetes=ketoacidosis prone diabetes=ketosis prone diabetes=type i diabetes|2u0 x7
autoimmune disease=autoimmune disorder|2y2
autoimmunity,autoimmune|4ib
autoinjector|4tl
automatic pilot=autopilot|9vv
automatically
automation,automate
automatism|85r
automaton,automatic,automatize
automysophobia|8qs
autonomic
autonomic ganglion|43u
autonomic nervous system|6k0
autonomic plexus|6jp
autopsy=necropsy
autoregulation|163
autosomal dominant disease=autosomal dominant disorder|29r
autosomal recessive defect=autosomal recessive disease|29r
autumn,autumnal
auxesis|4dx
avail
availability,available
avarice,avaricious
aventurine=sunstone|671
average
aversion therapy|13i
avert
aviation,aviate
avidity,avidness,avid|3e1
avitaminosis,avitaminotic=hypovitaminosis|5vy
avocado=aguacate|36u
avoidance,avoid
await
awake
awaken
award
awareness,aware
away
awe|abf
awfulness,awful
awkward
awn,awny|42w
axe
axial muscle|8ru
axial skeleton|8rv
axillary artery|rh
axillary node|5ss
axillary vein|a1r
axiom,axiomatic,axiomatical=maxim
axis,axial,axially
axis vertebra|1s2
axle grease|4cc
axolemma|61s
axon,axonal=axone|6jn
azactam=aztreonam|l7
azathioprine=imuran|60m
azimuth,azimuthal
azithromycin=zithromax|l6
azotemia,azotemic=uremia,uremic|4ib
azoturia|4ib
azt=retrovir=zdv=zidovudine|6o5
azurite|5v8
azygo vein=azygous vein|a1r
azymia|4ib
babacu oil=babassu oil|6qx
baby=babe=infant,infancy=early childhood
baby doctor=pediatrician=pediatrist|60k
baby oil|8en
baby powder|60m
baby tooth=deciduous tooth=milk tooth=primary tooth|9nv
bacillary dysentery=shigellosis|34u
bacillus,bacillar,bacillary|3io
bacitracin|l7
back
back breaker=elvis=loony toon=window pane|5rm
back exercise|3kk
back tooth|9nv
backache|3m
background
backward
backwoods=back country
bacon|2km
bacteremia,bacteremic=bacteriemia|4ib
bacterial toxin|9ow
bacteriology,bacteriologic,bacteriological|60n
bacteriophage,bacteriophagic,bacteriophagous=phage|a4n
bacteriostasis,bacteriostatic|163
bacterium,bacterial,bacterioid,bacterioidal,bacterize,bacteroid,bacteroidal
bad temper=ill temper|i6
baddeleyite|671
badly
badness,bad
bag
bagascosis=bagassosis|520
bagasse|1qb
bairn|1uq
bake
baker eczema|cc
balance
balance of international payment=balance of payment
balance diet|2v8
balanitis|520
balanoposthitis|520
balas=balas ruby|8by
balkiness,balky
ball
ball and socket joint=cotyloid joint=enarthrodial joint=enarthrosis=spheroid joint|2um
ballet,balletic
ballet position|7jt
balletomania|55h
ballistocardiograph|60e
ballplayer
balsam,balsamic,balsamy
balustrade=banister
bambino=toddler=yearling|1uq
banana|36u
band
bandage
bandy leg=bandyleg=bowleg=genu varum=tibia vara|5k3 2x4
bang
banger|8g1
banishment,banish
bank
banker
bankruptcy,bankrupt
banti disease=banti syndrome|18u
baptism,baptize,baptismal
bar
barbarity,barbaric
barbel,barbellate
barber itch=tinea barbae|89r
barbital=barbitone=diethylbarbituric acid=diethylmalonylurea=veronal|10u
barbiturate|8jw
barbituric acid=malonylurea|3u
bare bone|1am
barely
barge
barite=barytes=heavy spar|671
barium,baric
barium enema|22d
bark,barky
barley=barleycorn|4b5
barn
baroreceptor|8ll
barrel
barrenness,barren|51v
barrier
bartender=barkeep
bartlett|74s
bartlett pear|74s
basal ganglion|43u
basal metabolism|63t
basal vein|a1r
base
baseball=baseball game
basement=cellar
basic
basically
basil|3vi
basilar artery|rh
basilar membrane|61s
basilic vein|a1r
basis
basivertebral vein|a1r
basket
basophil=basophile|5ls
basophilia,basophilic
bastard=son of a bitch
bastnaesite=bastnasite|671
basuco|22o
bat
bath
bath powder=dust powder=toilet powder|60m
bathe
bath suit=swimsuit
bathroom
bathtub gin|470
battery
battery acid=electrolyte acid|6r1
battle
battle fatigue=combat fatigue=combat neurosis=shell shock|7jr
battlefield=field of battle=battleground
battlefront=front line
bauxite,bauxitic|671
bawl
bay
bay window=potbelly=tummy|75
baycol=cerivastatin|5o6
beach
bead,beady
beak|6us
beam,beamy
bean=edible bean|a1j
bear
beard
bearer=toter
bearnaize|8g0
beat
beatification,beatify=beatitude=blessedness|4h0
beaujolais|1gi 813
beautiful,beautifully
beauty,beautify,beauteous,beautification
bechamel|8g0
becker muscular dystrophy|6dh
beckon
become
bed
bed wet|3ek
bedroom
bedsore=decubitus ulcer=pressure sore|9v2
bee
bee sting|53r
beebread
beef|5zw
beef tallow|9e1
beefsteak|92l
beer,beery|1dt
beeswax|a81
beet=beetroot|8aw
beet sugar|1l7
before
beggary,beg
begin
beginning
beguilement,beguile=bewitchery,bewitch
behalf
behave
behavior,behavioral
behavior modification=behavior therapy|9ip
behind
behold
belch|81u 37r
belching|81u 37r
belief,believe,believable,believably
bell
bell pepper|9br
belligerence,belligerency,belligerent,belligerently
bellow
belly=abdomen,abdominal,abdominovesical
bellyache=gastralgia=stomach ache=stomachache|3m
belongings,belong
beloved
below
belt
benadryl=diphenhydramine|lq
bench
bench press|a8k
bend
benedictine|2dc
beneficence,beneficent|146
beneficiary,benefice
benefit,beneficial
benevolence,benevolent|5r0
benign prostatic hyperplasia=bph|4sq
benign tumor=nonmalignant neoplasm=nonmalignant tumor|9tl
bennie=benzedrine|fq
benniseed=sesame seed|3vi
bend hang|4f2
benzocaine=ethyl aminobenzoate|5ps
benzodiazepine|l4 6df
benzoic acid|1lj
benzylpenicillin=penicillin g|760
bequest=legacy
bereavement,bereave|8wm
beriberi|xz
berry|36u
beryl|671
beset
besides
best
bestiality,bestial,bestialize
bestowal,bestow,bestowment
bet
beta adrenergic blocker=beta adrenergic block agent=beta block agent=beta blocker|18n
beta adrenergic receptor=beta adrenoceptor=beta receptor|7zy
beta hydroxybutyric acid|4rq
beta interferon|55l
beta lactamase=penicillinase|3er
beta lipoprotein=low density lipoprotein|5o9
beta blocker eyedrop|60b
beta cell
beta globulin=siderophilin=transferrin|48f
beta radiation=beta ray=electron radiation|58l
betrayal,betray
better
betweenbrain=diencephalon=interbrain=thalmencephalon|6k0
beverage=drinkable=potable|3xo
bewilderment,bewilder=bafflement,baffle=befuddlement,befuddle=bemusement,bemuse=mystification,mystify=obfuscation,obfuscate|2xe
bextra=valdecoxib|l2
beyond
bhang|8v6
biauriculate heart|4ig
biblical
bibliography,bibliographical,bibliographic
biceps|8ru
biceps brachii=biceps humeri|15c
bickering=squabble
bicuspid=premolar|9nv
bicuspid valve=leave atrioventricular valve=mitral valve|vf
bid
big
big h=hell dust=nose drop=scag=skag|2u6
big toe=great toe=hallux|9n0
bilaterality,bilateral
bilberry|14j
bile,biliary,bilious,biliousness|2vq
bile acid|93a
bile duct=common bile duct|33t
bilharziasis=bilharzia=schistosomiasis|51w 519
biliary ductule|33w
bill
billow,billowy
biltong|5ay
binder,bind
binge eat syndrome=bulimia,bulimic|360
binge purge syndrome=binge vomit syndrome=bulima nervosa=bulimarexia|360
binomial
biochemistry,biochemical
bioflavinoid=citrin=vitamin p|a7p
biogeny|7pe
biography,biographical,biographic=life history
biological process=organic process
biology,biological,biologic
bioluminescence,bioluminescent|5s3
biomedicine,biomedical|60n
biotin=vitamin h|a5c
biotite,biotitic|59i
bipedalism|1a3
bipolar disorder=manic depressive psychosis=manic depression=manic depressive illness|3ah
birch oil=methyl salicylate=sweet birch oil|8dz
bird
bird food=birdseed|3q6
birefringence,birefringent
birth
birth canal|738
birth control=family plan=birth prevention
birth defect=congenital abnormality=congenital anomaly=congenital defect=congenital disorder|2op jm
birth pang|6z1
birth trauma|4qo
birthday
birthplace=place of birth
bishop
bite
bitter almond oil|3hq
bitter aloe|nb
bitter spar|671
bitterness,bitter,bitterly
black body radiation=blackbody radiation|38k
black bean=turtle bean|268
black bile|1a1
black death=black plague|1fc
black eye=shiner|1f5
black lotion|2k0
black olive|28p 41f
black opal|6sn
black pepper|76j
black tea|3vi
black tongue=furry tongue=hairy tongue|8py
black vomit=yellow fever=yellow jack|51a
blackberry|14j
blackness,black
blackwater|2y2
blackwater fever|5vd
bladder,bladdery=vesica,vesical|8cv
bladder disorder|2yq
bladder sphincter|h9
bladderwrack|8ae
blade,bladed
blain|8wi
blame
blanc|12s
blancmange|2st
bland diet=ulcer diet|2v8
blandness,bland
blanket
blasphemy,blasphemous
blast
blast trauma|4qo
blastema,blastemal,blastematic,blastemic
blastocele,blastocoel,blastocoele,blastocoelic|1a0
blastocyte|39z
blastocytoma=blastoma=embryonal carcinosarcoma|9tl
blastoderm,blastodermatic,blastodermic=blastodisc
blastogenesis,blastogenetic|9f
blastomere,blastomeric
blastomycosis,blastomycotic|42a
blastopore,blastoporal,blastoporic|6us
blatancy,blatant
blaze
bleak,bleakly
bleb,blebby=bulla|a32
bleed
bleeder disease=hemophilia,hemophilic|18u 8n8
blend
blende=sphalerite=zinc blende|671
blepharism|a1v
blepharitis|520
blepharospasm|2go
bless
bleu=blue cheese|1tq
blind gut=cecum|1a0
blindness,blind,blindly
blink
bliss=cloud nine=seventh heaven|381
blissfulness,blissfully,blissful
blister,blistery
blitheness,blithe,blithely
bloat
bloater|4lo
blocadren=timolol|14r
block,blockage,blocky
block anesthesia=conduction anesthesia=nerve block anesthesia|hv
blockade
block agent|60m
blood,bloody,bloodiness|1a1
blood agar|9h
blood blister|180
blood cell=blood corpuscle=corpuscle,corpuscular|8vv
blood clot=grume,grumous|18o
blood cyst=hematocyst=hemorrhagic cyst|2ld
blood disease=blood disorder|18v
blood dyscrasia|34t
blood extravasation|4kd
blood glucose=blood sugar|493
blood group=blood type|18o
blood poison=septicemia,septicemic|8m2 18u
blood transfusion=transfusion,transfuse
blood typing|2u8
blood vessel|a37
bloodletting|60b
bloodlust|2si
bloodstone=heliotrope|1i9
bloodstream=blood stream|18o
bloom
blooming|163
blossom
blot
blotch,blotchy
blow
blowfish=puffer=pufferfish|8ej
blowhole|8z7
blowjob=cock suck|3qe
blubber,blubbery|iy
blue
blue blindness,blue blind=tritanopia,tritanopic|ad9
blue green alga=cyanobacteria,cyanobacterial|3io
blue funk=funk|2rk
blueberry|14j
bluefin|9to
bluepoint|4pz
bluff
blunt trauma|4qo
blur,blurry
blush
blush wine=pink wine=rise wine|aad
board
boast
boastful,boastfully
boat
bob
bobtail|9dl
bock|136
bodily cavity=cavum
bodily fluid=body fluid=liquid body substance|1a6
bodily function=bodily process=body process|163
bodily property
body,bodily
body part
body substance
body type=somatotype|7bu
bodybuilder
bodybuilding=anaerobic exercise=muscle building=musclebuilding|3kk
boeuf|5zw
bog,boggy
boiler,boil
boldness,bold,boldly
bolide|8ou
bologna|8g1
bolt
bomb,bomber,bomblet
bombast,bombastic
bombproof=bomb shelter
bonce=noggin|4q3
bond
bone,bony,bonelet,boney,boniness,bonyness|2aa
bone form cell=osteoblast|39z
bone cell|8vv
bone fat|ix
bone marrow=marrow|2aa
bone oil|iy
bonesetter|1mi
bonheur
bonito|9to
bonus=fillip
bony labyrinth=osseous labyrinth
boob|5w8
booger|6ci
book,booklet
book lung|85m
booking
boom
boost
booster dose=booster shoot=recall dose|31r
boot
bootleg|a9e
boracic acid|3u
borage|3vi
borax,borated|671
bordeaux=bordeaux wine|aad
bordelaize|8g0
border
borderline schizophrenia=latent schizophrenia|2q7
boredom=ennui=tedium,tedious|2zb
boric acid=orthoboric acid|3u
bornholm disease=diaphragmatic pleurisy=epidemic myalgia=epidemic pleurodynia=myosis|3f5
bornite=peacock ore|671
borrelia|8ze
borrow
bosc|74s
bosin disease=dawson encephalitis=inclusion body encephalitis=sclerose leukoencephalitis=sspe=subacute inclusion body encephalitis=subacute sclerose leukoencephalitis=subacute sclerose panencephalitis=van bogaert encephalitis|704
bosom,bosomy|1dm
boss
botanical medicine=herbal therapy=phytotherapy|9ip
botany,botanic,botanical,botanize=flora,floral
botheration,bother
bottle
bottle water|32w
bottom
botulin,botulinal,botulinus=botulinus toxin=botulismotoxin=botulinum|zh
botulinum toxin|6ki
botulinum toxin a|1bv
botulism|3xq
bough
boulder,bouldery=bowlder
bounce
boundary
bouquet=corsage
bourguignon|8g0
boutonneuse fever=indian tick fever=kenya fever=marseille fever|2y2
bow
bow leg|2x4
bowel movement|2on
box,boxy
boxberry=checkerberry=spiceberry=teaberry|14j
boy
boyhood
boysenberry|14j
brace
brachial artery|rh
brachial plexus|6jp
brachial vein|a1r
brachiocephalic vein=innominate vein|a1r
brachydactylia=brachydactyly,brachydactylic|t
bradycardia|qz
brag,braggy
brain=encephalon|6k0
brain cell|6ji
brain damage|4qo 6js
brain disease=brain disorder=encephalopathy|6js
brain doctor=neurologist|60k
brain edema=cerebral edema|36s
brain fever=cerebrospinal fever=cerebrospinal meningitis=epidemic meningitis|627
brain stem=brainstem|6k0
brain sugar=galactose|8cy
brain surgeon=neurosurgeon|9ap
brain surgery|9au
brain tumor|9tl
braincase=brainpan=cranium,cranial|1am
bran|8b9
branch,branchy
branch water|3xo
branch chain ketoaciduria=maple syrup urine disease|3j 29r
branchia,branchial|85m
brand
brand name drug=proprietary drug|33a
brandy|5oh
brandy nose=copper nose=hammer nose=hypertrophic rosacea=potato nose=rhinophyma=rum blossom=rum nose=toper nose|882
brass,brassy
brat|8g1
bratwurst|8g1
brave,bravely
brazenness,brazen,brazenly
bread and butter=livelihood
bread dough|324
breadfruit|36u
breakable,break,breakage
breakbone fever=dandy fever=dengue=dengue fever|51a
breakfast|5zp
breakfast food|8vr
breaking away=breakaway
break point|9gu
bream|40j
breast
breast cancer|1ji
breath,breathe
breathlessness,breathless
breeze,breezy
bregma,bregmatic|2gt
brevibloc=esmolol|14r
brew,brewage,brewery|b3
bribe,bribery
brick
brick cheese|1tq
bridge
brief,briefly
brigade
brigadier=brigadier general
bright disease=nephritis,nephritic|5e4
bright side=silver line|8vc
brightness,bright,brightly
brilliance,brilliant,brilliantly,brilliancy
bring
brisket|2km
briskly,brisk
brisling=sprat|4lo
bristle
broad,broadly
broaden
broccoli|2il
broiler,broil
break heart|8wl
brokerage,broker
bromic acid|3u
brompheniramine maleate=dimetane|lq
bronchial artery|rh
bronchial pneumonia=bronchopneumonia|7fx
bronchial vein|a1r
bronchiole,bronchiolar|33t
bronchiolitis|1en
bronchitis,bronchitic|85k
bronchodilator|60m
bronchoscope,bronchoscopic|60e
bronchus,bronchial=bronchial tube|1ne
bronze diabetes=hemochromatosis=iron storage disease=iron overload|4ib
brood
brothel=house of prostitution=bawdyhouse
brother
brotherhood|40o
brow=forehead|3pz
brow ptosis|7sc
brown
brown butter|1hb
brown rice|88t
brown study|874
brown sugar|98e
brucellosis=gibraltar fever=malta fever=mediterranean fever=rock fever=undulant fever|51a
brucine|7bv
bruise=contusion|4qo
brunch|5zp
brush,brushy
brutality,brutal,brutalization,brutalize
bubble,bubbly
bubble gum dermatitis|2bf
bubo,bubonic|5ss 9cn
bubonic plague=glandular plague=pestis bubonica|798
buccal artery|rh
buccal cavity|1a0
buccinator muscle=cheek muscle|3n9
buccula=double chin|1v0
buck fever|lc
buckskin
bucktooth|kc
buckwheat|4b5
bud
buddy=crony
budget,budgetary
buffalofish|40j
buffer
buffer aspirin=bufferin|sz
build
builder=detergent builder
building=edifice
bulb,bulbaceous,bulbar,bulbed,bulbous
bulbar conjunctiva=conjunctival layer of bulb|2a3
bulbourethral gland|33u
bulge,bulgy
bulghur=bulgur|a91
bulk,bulky
bull
bull neck|6i5
bullet
bullethead|4q3
bullshot|230
bumblebee
bummer|59b
bump
bunch,bunchy
bundle
bunion|5s5
bunk
bunker mentality|2ou
bunyavirus|a4n
buoyancy,buoyant,buoy|18g
burden=encumbrance
bureaucracy,bureaucratic
burglary,burglarious,burglarize,burgle
burgundy|aad
burgundy wine|aad
burial,bury
burn
burning|6z1
burn sienna=sepia
burn umber|9vc
burp|81u 37r
burr,burry
burrow
bursa,bursal|8cv
bursa omentalis=lesser peritoneal cavity=omental bursa|1a0
bursitis|520
burst
burton|bd
bush,bushy
bushwhacker=hillbilly
business
business concern=business organization
business leader=top executive
businessman=man of affair
buspar=buspirone|l4
bust,busty
busy,busily
butacaine=butacaine sulfate|5ps
butanoic acid=butyric acid|8fx
butazolidin=phenylbutazone|l2
butchery,butcher
butt
butter,buttery|8vr
butter bean=butterbean=civet bean=sieva bean|8o9
buttercrunch|5lo
butterfat|ix
butterfish|8ej
buttermilk|66h
buttock
button,buttony
butyl nitrite=isobutyl nitrite|a1c 93p
buxomness,buxom|7fo
buy
buzz
by product
cabbage|2il
cabernet|813
cabin
cachexia,cachexy,cachectic|2nf
cackle,cackly
cacogenesis|51v
caenogenesis=cainogenesis=cenogenesis,cenogenetic=kainogenesis=kenogenesis|4dx
cafe=coffee shop=coffeehouse
cafeteria
caffein addiction|33c
caffeine intoxication=caffeinism|576
cage
cairngorm=smoky quartz|671
caisson disease=decompression sickness|4wb
calamari=calamary=squid|8iu
calamine=hemimorphite|671
calamine lotion|2k0
calamus oil|6qx
calan=isoptin=verapamil|1ie
calcaneus,calcaneal=heelbone|1am
calcarine fissure=calcarine sulcus|98m
calcedony=chalcedony|671
calciferol=cholecalciferol=ergocalciferol=viosterol=vitamin d|3p9
calcite,calcitic|8xa
calcitonin=thyrocalcitonin|9lg
calcium,calcification,calcify,calcic,calciferous,calcific
calcium channel blocker=calcium blocker|60m
calcium ion=factor iv|1id 21z
calculation,calculate
calculus,calculous
calendar,calendric,calendrical
calf
calf bone=fibula|5k4
calf love=puppy love|5r0
calibration,calibrate
caliculus
california wine|aad
call
callosectomy=callosotomy|7s2
callousness,callous,callously,callosity
callus|9cn
calmness,calm,calmly
calorimetry,calorimetric
calumny,calumniate,calumnious
calvados|1d5
calvaria|1am
calving|163
cambric tea|9fa
camera
camomile tea|9mj
camp
campaign
camper
camphor ice|1r4
camphor oil|6qx
camphorate tincture of opium=paregoric|60m
canal of schlemm|33t
canaliculus,canalicular|33t
canalis cervicis uterus=cervical canal|33t
canalis inguinalis=inguinal canal|33t
canalis vertebralis=spinal canal=vertebral canal|33t
canalization,canal,canalize
canape|oc
canary seed|16d
canary wine|a9j
cancelation,cancel
cancer,cancerous=malignant neoplastic disease|5vt
cancer cell|6iy
cancer juice|97z
cancer of the blood=leucemia=leukemia|1ji
cancer of the liver=liver cancer|5p7
cancroid=squamous cell carcinoma|8s8
candelilla wax|a81
candid,candidly
candidate
candidiasis=monilia disease=moniliasis|42a
candle flame=candlelight|a4t
cane
cane sugar|1l7
canine=canine tooth=cuspid,cusp,cuspidal=dogtooth=eye tooth=eyetooth|9nv
canistel=eggfruit|36u
canker sore|9v2
can food|3xo
can meat=tin meat|1jy
cannery,can
cannon
canola=canola oil|a1k
canon,canonist,canonic,canonical
canonization,canonize
cantaloup=cantaloupe|6e0
canteen
canter rhythm=gallop rhythm|qz
canvas
cap
capability,capable
capacitance,capacitive
capacity,capacitate
capillary bed|j0
capillary fracture=hairline fracture|3zr
capillary vein=venula=venule|a1r
capillary vessel|192
capital,capitalize,capitalization=work capital
capitalism,capitalist,capitalistic
capitate=capitate bone|1am
capitulation,capitulate
capon,caponize|1uj
capoten=captopril|39
cappelletti=ravioli|8vr
cappuccino|23i
capric acid=decanoic acid|8fx
caproic acid=hexanoic acid|8fx
caprylic acid|8fx
capsula glomeruli=glomerular capsule|61s
capsule,capsular,capsulate
captain
captivity,captive
capture
capulin|36u
car=automobile,automotive=auto=motorcar
car sickness|5ef
carafate=sucralfate|60m
carageen=carrageen=carragheen|bm
carambola=star fruit|36u
caramelize sugar|98e
caraway|3vi
caraway seed|3vi
carbamic acid|3u
carbohydrate=saccharide
carbolic acid=hydroxybenzene=oxybenzene=phenylic acid|3u 8vu
carbomycin|l7
carbon,carbonate,carbocyclic,carbonaceous,carbonic,carbonization,carbonize,carbonous,carburize
carbon cycle|163
carbon dichloride=ethylene tetrachloride=tetrachlorethylene=tetrachloroethylene|kt
carbon dioxide acidosis=respiratory acidosis|3z
carbon monoxide poison|576
carbonado|5zw
carbonara|8g0
carbonate water=soda water=sparkle water|32w
carbonic acid|3u
carboxylic acid|3u
carboxymethyl cellulose|1qb
carbuncle,carbuncular|91s
carcinogen,carcinogenic,carcinoma,carcinomatous
carcinoid|9tl
carcinoma in situ=preinvasive cancer|1ji
carcinomatous myopathy=eaton lambert syndrome=lambert eaton syndrome=myasthenic syndrome|2y2
carcinosarcoma|5vt
card
cardamom=cardamon=cardamum|3vi
cardia|6us
cardiac glucoside=cardiac glycoside|93a
cardiac massage=heart massage|5ye
cardiac murmur=heart murmur|9cn
cardiac muscle=heart muscle|6di
cardiac pacemaker=sinoatrial node|1lx
cardiac plexus|6jp
cardiac sphincter|7bs
cardiac tamponade|9e6
cardiac valve=heart valve|a0g
cardinal vein|a1r
cardiogenic shock|24f
cardiologist=heart specialist=heart surgeon|60k
cardiology,cardiologic|60n
cardiomegaly=enlarge heart=megacardia=megalocardia|9cn
cardiomyopathy=myocardiopathy|4ii
cardiopulmonary exercise|3kk
cardiovascular disease|2yq
carditis|520
cardizem=diltiazem|1ie
cardoon|a1j
cardura=doxazosin|lr
care
career
carefully,careful
caregiver=health care provider=health professional=primary care provider
caress
carina,carinal
carina fornicis|1mk
carminative|60m
carnal abuse|8n6
carnality,carnal,carnalize=lasciviousness,lascivious=lubricity=prurience,pruriency,prurient|eb
carnallite|671
carnassial tooth|9nv
carnauba|a81
carnelian=cornelian|1i9
carnotite|9yg
carob|3xo
carob powder|3xo
carotenemia=xanthemia|4ib
carotid artery|rh
carotid body|1u1
carotid plexus|6jp
carp|40j
carpal tunnel|738
carpal tunnel syndrome|6jm
carpenter
carrier wave|7wo
carron oil|8en
carrot,carroty|8aw
carrot juice|5bm
carry,carrier
cart
cartilage,cartilaginous=gristle|j0
cartilage bone|1am
cartilaginification|4ib
cartilaginous structure
cartilaginous tube|33t
cartridge
caruncle,caruncula,caruncular,carunculate,carunculated,carunculous
carve
carvedilol|14r
casaba|6e0
case
casein|7ay
cash
caspase|7qd
cassareep|3vi
cassava=cassava starch=manioc=manioca|gc
cassiri|1dt
cassiterite|671
cast
caster sugar=castor sugar|7kc
castigation,castigate
castor oil|nb
castration,castrate|935
castration anxiety|mn
casual,casually
cat
cat food|79b
cat scratch disease|2y2
cat valium=honey oil=special k=super acid=super c|5do
catabiosis|8ld
catabolism,catabolic,catabolize=destructive metabolism=katabolism|163
cataflam=diclofenac potassium|6mz
catalase,catalatic|3er
catalepsy,cataleptic|4su
catamenia,catamenial=menses=menstruation,menstrual,menstruate
cataphasia|2oq
catapres=clonidine|lr
catapult,catapultian,catapultic
cataract|3my
cataract surgery|3n2
catarrh,catarrhal|520
catastrophic illness|4wb
catastrophically,catastrophic
catatonia,catatonic
catatonic schizophrenia=catatonic type schizophrenia|2q7
catch
catcher
catechesis,catechize,catechetic,catechetical,catechism,catechismal,catechistic
catecholamine|4ot
category,categorize,categorial,categoric,categorical,categorization
catfish=mudcat|40j
catharsis,cathartic=abreaction,abreact
cathedral,cathedra
catheter,catheterization,catheterize
cathode,cathodic
cathode ray|38p
catkin,catkinate
catling|9at
catnap=forty wink=light sleep=short sleep=snooze
catsup=cetchup=ketchup|28p
cattle,cattleship
cattleman=beef man
cauda,caudal
caudal anesthesia=caudal block|82b
caudal vertebra=coccygeal vertebra|a2s
caudate=caudate nucleus|11c
caul=gastrocolic omentum=great omentum|6rq
cauliflower|2il
cauliflower ear|7d7
causal factor=determine factor
causalgia|6z1
causality,cause,causal,causally,causative,causation
cauterant,cautery,cauterization,cauterize
caution,cautiously,cautious,cautionary
cavalry
cavern,cavernous
cavernous sinus|a25
caviar=caviare|8ag
cayenne|3vi
cayenne pepper|3vi
cease
cecal appendage=vermiform appendix=vermiform process
cecity=sightlessness|a4v
cefadroxil=ultracef|1r1
cefobid=cefoperazone|1r1
cefotaxime=claforan|1r1
ceftazidime=fortaz=tazicef|1r1
ceftin=cefuroxime=zinacef|1r1
ceftriaxone=rocephin|1r1
ceiling
celebration,celebrate,celebratory
celebrex=celecoxib|l2
celeriac=celery root|8aw
celery|a1j
celery salt|3vi
celery seed|3vi
celestial body=heavenly body
celestite|671
celiac artery=celiac trunk=truncus celiacus|rh
celiac disease|2yq
celioma|9tl
cell,cellular,cellularity
cell mediate immune response|4x3
cell division=cellular division|163
cell membrane=cytomembrane=plasma membrane|8l7
cell organ=cell organelle=organelle|6ue
cellular respiration=internal respiration|63t
cellulite|75
cellulitis|520
cellulose,cellulosid|7hk
celom=celoma=coelom|1a0
celtuce|5jc
cement,cementitious
cementum|8vq
cemetery=graveyard
cent
center,central,centrally,centrality,centric,centrical
central gyrus|2cv
central nervous system
central scotoma|8i7
central sulcus=fissure of rolando|98m
central vein of retina|a1r
central vein of liver|a1r
centralization,centralize,centralist,centralistic
centrifugation,centrifuge,centrifugate
centriole|1q7
centromere,centromeric=kinetochore
centrum|1am
century
cephalexin=keflex=keflin=keftab|1r1
cephalhematoma=cephalohematoma|18t
cephalic vein|a1r
cephalitis=encephalitis=phrenitis|520
cephaloglycin=kafocin|l7
cephaloridine|l7
cephalosporin=mefoxin|l7
cephalothin|1r1
ceras|1d2
cerate|8en
ceratin=keratin|ay
cere|6us
cerebellar artery|rh
cerebellar hemisphere|6k0
cerebellar vein|a1r
cerebellum,cerebellar|6k0
cerebral aneurysm|i2
cerebral artery|rh
cerebral hemisphere|6k0
cerebral hemorrhage|4kd
cerebral palsy=spastic paralysis|1co
cerebral peduncle|744
cerebral vein|a1r
cerebration,cerebrate
cerebromeningitis=encephalomeningitis=meningoencephalitis|627 1qy
cerebrospinal fluid=spinal fluid|1a1
cerebrum,cerebral
ceremony,ceremonial,ceremonious
ceresin|a81
ceriman=monstera|36u
cerotic acid=hexacosanoic acid|3u
certain,certainly
certainty|23l
certification,certify,certificatory
certify milk|66h
certitude=cocksureness,cocksure=overconfidence,overconfident|1rr
cerumen,ceruminous=earwax|a81
cerussite=white lead ore|671
cervical disk syndrome=cervical root syndrome|9cs
cervical gland=glandulae cervicale uterus|33u
cervical nerve|8z0
cervical plexus|6jp
cervical vein=deep cervical vein|a1r
cervical vertebra=neck bone|a2s
cervicitis|520
cervix uterus=uterine cervix|6us
ch'i=chi|a40
chabasite=chabazite|ads
chablis|1gi a9j
chaeta,chaetal
chafe|6z1
chaff,chaffy
chagrin=mortification,mortify
chain
chair
chairman
chalazion=meibomian cyst|7cl
chalcocite=copper glance|671
chalcopyrite=copper pyrite|671
chalk,chalky|1ib
challenge
chalybite=siderite|591
chamber
chamosite|591
champagne|8xe
champion=title holder
chancre,chancrous|8wi
chancroid,chancroidal|9v2
change
channel,channelization,channelize
chant
chaos,chaotic
chapel
chapter
character,characterize
characteristic,characteristically
characterization=delineation,delineate,delineative
charcoal
charcot marie tooth disease|6kl
chard|5jc
chardonnay|a9j
charger,charge
charisma,charismatic
charley horse|2go
charlotte|2st
charm
chart
chartreuse|2dc
chase
chastisement,chastise
chastity,chaste
chat,chatty
chatter
chaulmoogra oil|6qx
cheap
check
cheddar=cheddar cheese|1tq
cheek|3pz
cheek pouch|8cv
cheekbone=jugal bone=malar=malar bone=zygomatic,zygoma=zygomatic bone=zygomatic arch|1am
cheer
cheerfulness,cheerful
cheerlessness=uncheerfulness,uncheerful|8dc
cheese|8vr
cheilitis|520
cheiloschisis=cleft lip=harelip|16i
cheilosis=perleche|2yq
chela,cheliferous
chelicera,cheliceral,chelicerate,chelicerous|3mr
cheloid=keloid|8gs
chemical diabetes=latent diabetes|2u0
chemiluminescence,chemiluminescent|5s3
chemistry,chemical,chemically,chemic
chemoimmunology=immunochemistry,immunochemical|1tz 4xg
chemoreceptor,chemoreceptive|8ll
chemosis|36s
chemosurgery|9au
chemotaxis|9f8
chemotherapy,chemotherapeutic,chemotherapeutical|9ip
cherimolla=cherimoya|36u
cherish
cheroot|1yg
cherrystone|7v0
chervil|3vi
chest,chesty=pectus
chest cavity=thoracic cavity|1a0
chest pain|6z1
chevre=goat cheese|1tq
chew
chianti|813
chiasm,chiasma,chiasmal,chiasmatic,chiasmic=decussation,decussate
chiasma opticum=optic chiasm=optic chiasma|1uh
chicken=poulet=volaille|5zw
chicken breast=pigeon breast|2p5
chickenpox=varicella,varicelliform|2bg
chickpea|a1j
chicory root|23i
chief,chiefly
chilblain=pernio|17e
child,childhood=kid=youngster=tiddler
child prodigy=infant prodigy=wonder child|7o8 1uq
childbed fever=puerperal fever|18z
childishness,childish,childishly
chile=chili pepper|4pi
chili powder|3vi
chill
chill and fever|9cn
chilly|4pi
chimney
chin|3pz
chin music=idle talk
chine|2km
chinese restaurant syndrome|9cs
chipolata|8g1
chipotle|5ai
chiralgia|6z1
chiropodist=foot doctor=podiatrist|60k
chiropody=podiatry|60n
chiropractic|9qz
chirp,chirpy
chitin,chitinous|7hk
chitlings=chitlins=chitterlings|a10
chivalry,chivalrous,chivalric
chlamydia,chlamydial|2js
chloasma=mask of pregnancy=melasma|9cn
chlor trimeton=chlorpheniramine maleate=coricidin|lq
chloral hydrate|2ri
chlorambucil=leukeran|c4
chloramine=chloramine t|60m
chloramphenicol=chloromycetin|l7
chlordiazepoxide=libritabs=librium|14d
chlorella|bm
chlorhexidine|60m
chloric acid|3u
chlorine,chlorinate,chlorination
chlorite|671
chlorofluorocarbon
chloroform=trichloromethane|52w
chlorohydric acid=hydrochloric acid|3u
chloroquine|ls
chlorosis,chlorotic=greensickness,greensick|58z
chlorothiazide=diuril|9jc lr
chlorous acid|3u
chlorpromazine=thorazine|m2
chlorthalidone=hygroton=thalidone|309
choanocyte
choc|8vr
choc ice|4ux
chocolate=cocoa|154
chocolate milk|66h
choice,choose
choke
cholangitis|520
cholecystectomy|q
cholecystitis|520
cholecystokinin|44v
cholelithiasis|5ou
cholelithotomy|5ov
choler,choleric|1a1
cholera infantum|44q
cholera morbus=collywobbles|44q
cholesterol=cholesterin|93b
cholesterosis cutis=lipid granulomatosis=lipoid granulomatosis=xanthoma multiplex=xanthomatosis|acr
cholic acid|15o
choline|a5c
cholinesterase|3er
chomp|54v
chondrin,chondrify|ay
chondriosome=mitochondrion|1q7
chondroma|148
chondrosarcoma|8fe
chopper,chop|9nv
chopsteak|135
chord,chordal
chordamesoderm=chordomesoderm|63i
chorditis|520
chore
choreic abasia|5
chorioallantois|61s
choriomeningitis|627
chorion,chorionic|8cv
chorioretinitis|86h
chorizo|8g1
choroid=choroid coat|61s
choroid plexus|7fd
choroid vein|a1r
choroidal artery|rh
chorus,choral
chou|2il
chow|3xo
chowchow|28p
chrism=chrisom=holy oil=sacramental oil|8en
christmas disease=hemophilia b|182
chromatin,chromatinic=chromatin granule|1a6
chromatism|a54
chromatography,chromatographic,chromatographical
chromesthesia|9cv
chromic acid|3u
chromite|671
chromoblastomycosis|17v
chromosomal aberration=chromosomal anomaly=chromosonal disorder=chrosomal abnormality|j
chronic,chronically
chronic bronchitis|1en
chronic eczema=eczema hypertrophicum=lichtenoid eczema|36m
chronic gastritis|44o
chronic glaucoma=open angle glaucoma|47q
chronic glossitis|48o
chronic kidney failure=chronic renal failure|5e5
chronic leukemia|1jl
chronic lymphocytic leukemia|1xr
chronic myelocytic leukemia=myeloid leukemia|4bm 1xr
chronic obstructive pulmonary disease|3an 1xl
chronic pyelonephritis|7u8
chronology,chronologically,chronological,chronologize
chrysoberyl|671
chrysolite|6ro
chrysoprase|1i9
chrysotherapy|1u5
chrysotile|s9
chubbiness,chubby=pudginess,pudgy=rolypoliness=tubbiness,tubby|7fo
chuck|3xo
chuckle
chunk,chunky=clod
church
church member=churchgoer
churchman=cleric
chutney|28p
chyle,chylaceous,chylifactive,chylifactory,chyliferous,chylific,chylous|1a1
chyloderma=elephantiasis scroti|38x
chyme|3xo
chymosin=rennin|3er 22h
cialis=tadalafil|l1
cider=cyder|154
cigar
cigarette=cigaret=coffin nail|8ak
cigarillo|1yg
cilantro|3vi
ciliary artery|rh
ciliary body|61s
ciliary vein|a1r
ciliate protozoan=ciliate,cilium,cilial,ciliary=ciliophoran|7qt
cimetidine=tagamet|4n6
cinema,cinematic
cingulate gyrus|6k0
cingulum
cinnabar|671
cinnamon|3vi
cinnamon stone=essonite=hessonite|448
cipro=ciprofloxacin|l7
circle,circular,circularity,circularization,circularize
circle of willis|rh
circuit
circulation,circulate,circulative
circulatory failure|1ma
circulatory system=cardiovascular system|a18
circumference,circumferent,circumferential
circumflex artery|rh
circumflex femoral vein|1z9
circumflex humeral artery|1z3
circumflex iliac artery|1z3
circumflex iliac vein|1z9
circumflex scapular artery|1z3
circumflex vein|a1r
circumscription,circumscribe
circumstance,circumstantial
cirrhosis=cirrhosis of the liver|5p7
cisco|40j
cistern=cisterna|8cv
citation,cite
citizen
citrange|1zm
citric acid|3u
citric acid cycle=tricarboxylic acid cycle|163
citrine|671
citron|1zm
citrus,citrous=citrous fruit=citrus fruit|36u
city,citify=metropolis,metropolitan=urban center
civic pride=civic spirit|2bo
civilian
civility,civil
civilization,civilize
cjd=creutzfeldt jakob disease=jakob creutzfeldt disease|1co
clabber|3xo
claim
claimant
clairvoyance,clairvoyant
clambake|2d0
clamber
clamor,clamorous
clamp
clangor,clang,clangorous=clangoring
clap
clarification,clarify
clarify butter=draw butter|1hb
clarity
claro|1yg
class,classification,classify,classificatory
class feel|4w9
classic hemochromatosis=idiopathic hemochromatosis|1er
classical,classically
classical hemophilia=hemophilia a|182
classroom=schoolroom
clatter
claudication=gameness=gimp=gimpiness,gimpy=lameness,lame|2x5
clause,clausal
claustrophobia|8qs
claustrum|11c
clavicle=collarbone|1am
clavus|1is
claw|4oy
clawfoot=pe cavus|2p5
clay
clean and jerk|a8k
cleaner,clean
clear liquid diet|5oe
clearness,clear,clearly
cleft foot|2p5
cleft palate|16i
clementine|1zm
clergy,clerical
clergyman
clerk
cleverness,clever,cleverly
cliche=platitude,platitudinous
click
client
client center therapy|9ip
climate,climatic,climatical
climax,climactic
climb
cling
clingstone|36u
clinic,clinical,clinically
clinical depression=depressive disorder|3ah
clinical neurology|60n
clinical psychology|7s3
clinocephalism=clinocephaly|16i
clinodactyly|16i
clinoril=sulindac|6mz
clip
clique=ingroup
clit=clitoris,clitoral,clitoric|3gh
clitoral vein|a1r
clitoridectomy=female circumcision|q
cloaca|1a0
clock
clomid=clomiphene=clomiphene citrate|3rb
clomipramine|9rp
clonus,clonic
clopidogrel bisulfate=plavix|60m
close heart surgery|4ij
close fracture=simple fracture|3zr
closeness,close,closely
closet
clostridia=clostridium|3io
clostridial myonecrosis=emphysematous gangrene=emphysematous phlegmon=gangrenous emphysema=gas gangrene=gas phlegmon=progressive emphysematous necrosis|43v
clot=coagulum,coagulate,coagulant,coagulation
clot buster=thrombolytic=thrombolytic agent|60m
cloth=fabric=textile
clothing,clothe
clot factor=coagulation factor|7en
cloud,cloudy
clove oil=oil of clove|3hq
clozapine=clozaril|m2
club,clubby
club drug|2cb
clubfoot=talipes|2p5
clue
clumsy,clumsily
cluster=clump
cluster headache=histamine headache|4i6
cluster of differentiation 4|49n
cluster of differentiation 8|49n
clutch
clyster=enema|60b
cooptation,cooption,coopt
coach
coaching=coaching job
coagulase|3er
coalescence,coalescency,coalesce,coalescent
coarse,coarsely
coast,coastal=seacoast
coat
cobalt bloom=erythrite|671
cobaltite|671
cocaine=cocain,cocainize|4h6
cocaine addiction|33c
coccidioidomycosis=coccidiomycosis=desert rheumatism=valley fever|42a
coccidium=eimeria|907
coccobacillus|3io
coccus,coccal|3io
coccygeal nerve|8z0
coccygeal plexus|6jp
coccyx,coccygeal=tail bone|1am
cochlea,cochlear|9t8
cock
cockle|8oa
cocktail|68m
cocoa butter|5o5
cocoa powder|8vr
coconut=coconut meat|8vr
coconut milk|3xo
coconut oil=copra oil|a1k
coconut water|3xo
cocoyam=edda=taro root|8aw
cocozelle|a1j
cod liver oil|iy
cod oil|239
code,codification,codify
code of behavior=code of conduct
codeine|6t8 gq me
codfish|8ej
coelenteron|8cv
coercion,coerce,coercive
coexistence,coexist,coexistent
coffee|154
coffee break|8tu
cognac|1d5
cognitive state|62i
cognizance,cognition,cognitive,cognizant,cognize
cohesion,cohesiveness,coherence,coherency,coherent,cohesive,cohere
coho=cohoe|8vr
cohune nut oil=cohune oil|6qx
coin,coinage
coincide,coincident
coincidence
cola|8v5
colchicine|gq
cold
cold blood,cold bloodedly
cold cereal=dry cereal|1di
cold comfort|8vc
cold foot|9m4
cold gangrene=dry gangrene=mumification necrosis|43v
cold medicine|60m
cold sore=fever blister=herpes labialis=oral herpes|4lm
cold sweat
coldheartedness,coldhearted=hardheartedness,hardhearted=heartlessness
cole=kail|1ho
colic,colicky=intestinal colic|6z1
colic artery|rh
colic vein|a1r
coliphage|zj
colitis=inflammatory bowel disease|520
collaboration,collaborate,collaborative
collage
collagen,collagenic,collagenous|ay
collagenase|3er
collapse
collar
collateral damage|3pb
colleague=coworker=fellow worker
collection,collect
collectivization,collective,collectivize
collector
college,collegiate,collegial
college student=university student
collins|4mk
collision,collide
colloid,colloidal
collusion,collude,collusive
collyrium=eye lotion=eyewash|2k0
colon,colonic,colorectal=colonic irrigation|5ho
colon cancer|1ji
colonel
colonoscope|3cd
colony,colonial,colonize,colonization
color,colorize
color blindness=color vision deficiency|a4v 16i
color audition=color hear|1xf
colorful
colostomy|6w4
colostrum=foremilk|1a1 9be
colpitis|520
colpocele=vaginocele|4le
colpocystitis|520
colpocystocele=cystocele|255
colpoxerosis|2yq
coltan=columbite tantalite|671
columbite=niobite|671
column,columnar
columnar cell=columnar epithelial cell|3fz
colza oil=rape oil=rapeseed oil|6qx
coma,comatoseness,comal,comatose|9vv
comb
comb plate=ctene,ctenoid|6ue
combat,combatant,combative
combination,combine,combinative
combo=jazz group
combustion,combust,combustive
come
comedy
comet,cometary,cometic
comfort
comfort food|3xo
comfortable,comfortably
comfrey|3vi
comicality,comically,comical
command
commander=command officer
commemoration,commemorate,commemorative
commencement,commence
commendation,commend
comment,commentary,commentate
commerce,commercial,commercially
commercialization,commercialize
comminute fracture|3zr
commiseration,commiserate,commiserative|9cj
commissariat|3xo
commission
commissure|744
commitment,commit,committal
committee
common bean|12i
common cardinal vein|1m3
common carotid=common carotid artery|1mx
common cold|85k 26l
common facial vein|a1r
common iliac artery|4w3
common iliac vein|4w4
common salt|3vi
common topaz=false topaz=topaz|671
common wart|a2o
commonness,common,commonly,commonality
commotion
commune,communal,communalize
communicable disease|2y2
communicate artery|rh
communication,communicate,communicative,communicational,communicatory
communism,communistic,communize,communization
communist
community
commutator,commutate,commutative
commuter,commute,commutation
compaction,compact
company
comparable
comparatively
comparison,compare
compartment,compartmental,compartmentalization,compartmentalize
compassion,compassionateness,compassionately,compassionate|9cj
compatibility,compatible
compensation,compensate
competence,competency,competent,competently
competition,compete,competitive,competitively,competitory
competitor
compilation,compile
complain
complaisance,complaisant
complement
complement fixation|4x3
complete fracture|3zr
completion,complete,completely,completeness
complexity,complex,complexify
compliance,comply,compliancy,compliant
complication,complicate
compliment,complimentary
component,compose,composition
comportment,comport=mien
composer
composite
composure=equanimity,equanimous
compote|2st
compound
compound eye|3mw
compound fracture=open fracture|3zr
compound protein=conjugate protein|7qh
comprehension,comprehend
comprehensive,comprehensively
compression,compress
compression fracture|3zr
comprise
compromise
compulsivity,compel,compulsive,compulsion,compulsively
compunction=remorse=self reproach|82f
computer,compute,computation,computational,computerization,computerize
comrade=companion
concavity,concave
concealment,conceal
conceivably,conceivable
concentration,concentrate
concept,conceptuality,conceptual,conceptualization,conceptually,conceptualize
conception,conceive,conceptional
concern
concert,concertize
concession,concede,concessive
concha
conciliation,conciliate,conciliatory,conciliative
conciseness,concise
conclude,conclusively,conclusive
conclusion
concoction,concoct=intermixture,intermix|3xo
concordance,concordant
concrete,concretely
concretism,concretistic
concupiscence,concupiscent=physical attraction=sexual desire|2si
concurrence,concur,concurrent
concussion,concuss
condemnation,condemn,condemnatory
condensation,condense,condenser,condensate
condense milk|66h
condescension,condescend
condiment|3vi
condition
conditionality,conditional
condition avoidance=condition avoidance response|28u
condition emotion=condition emotional response|3af
condition reaction=condition reflex=condition response=acquire reflex=conditional reaction=conditional reflex=conditional response|5jj
conditioner|1m9
condonation,condone
conduct
conduction deafness=conductive hear loss=middle ear deafness|4ie
conductivity,conductive
conductor
condylar process=condyloid process=mandibular condyle|292
condyle,condylar
condylion|2gt
condyloma acuminatum=genital wart=venereal wart=verruca acuminata|a2o
cone,conic,conical
cone cell=retinal cone|a53
conference,confer,conferment,conferral
conferva|bm
confession,confess
confide
confidence,confident,confidently|1rr
confidentiality,confidential
configuration,configurational,configure
confine
confinement=childbed=parturiency,parturient,parturition=travail|163
confirmation,confirm,confirmative,confirmatory
confiscation,confiscate
confit|2km
conflict
confluence,confluent
conformance,conform,conformation
confrontation,confront,confrontational
confusedness
confusion,confuse
congelation,congeal
congenital afibrinogenemia|8z 29r
congenital disease=genetic abnormality=genetic defect=genetic disease=genetic disorder=hereditary condition=hereditary disease=inherit disease=inherit disorder|2y2
congenital heart defect|16i
congenital megacolon=hirschsprung disease|29r
congenital pancytopenia=fanconi anemia|hq 29r
congestion,congestive,congest|9cn
congestive heart failure|2dy
conglutination,conglutinate
congou=congou tea|172
congratulation,congratulate,congratulatory
congregation,congregational,congregate
conjecture,conjectural
conjugate
conjunctiva,conjunctival|6ch
conjunctival layer of eyelid=palpebra conjunctiva|2a3
conjunctival vein|a1r
conjunctivitis=pinkeye|520
conk|6ni
conn syndrome|9cs
connection
connective tissue|j0
connectivity,connect,connective,connexion
connotation,connote,connotational
conodont|9nv
conquer
conscience,conscientious
consciousness,conscious,consciously|23l
conscription,conscript
consensus,consensual
consent,consentaneous
conservation,conserve
conservatism
conservative
considerable,considerably
considerate,considerately
consideration,consider
consignment,consign
consistency,consistently,consistent
consolation,console,consolatory|7f4
consolidation,consolidate,consolidative
consonant,consonantal
consonantal system=consonant system
conspicuously,conspicuous
conspiracy,conspire,conspirative,conspiratorial
constancy,constant,constantly
constellation,constellate
consternation|3pt
constipation,constipate|9cn
constituent
constitute
constitution,constitutional,constitutionalize
constriction,constrict
construal,construe
construction,construct
constructive,constructively
consultant=advisor
consultation,consult,consultative,consultatory,consultive
consumer
consummation,consummate
consumption,consume,consumptive
contact
contact dermatitis|2ru
contagion,contagious=contagious disease|26l
contain
container,containerize
contamination,contaminate,contaminant,contaminative=taint
contemplation,contemplate,contemplative
contemporary
content
contention,contend,contentious
contentment
contest,contestation
context,contextual
contiguity,contiguous
continent,continence
contingency,contingent
continually,continual
continuance,continuation,continue
continuity,continuous,continuously,continuum
contortion,contort
contour
contraceptive=contraceptive device
contract,contractual
contractile organ|6ue
contractility,contractile
contradict,contradictory
contradiction
contradistinction,contradistinguish
contrary
contrast,contrastive
contribution,contribute,contributory,contributive
contrition=contriteness,contrite|82f
control
control substance|33a
controller=accountant
controversy,controversial
convection,convect
convenience,convenient,conveniently
convenience food|8vr
convent,conventual
convention
conventionality,conventional,conventionally
conventionalization,conventionalize
convergency,converge,convergence,convergent
convergent strabismus=cross eye=esotropia|910
conversation,converse,conversational
conversion,convert,convertible
conversion disorder=conversion hysteria=conversion reaction|62k
convexity,convex
conveyance,convey
conviction,convict
convince
conviviality,convivial
convolution=gyrus
convolution of broca|6jj
convulsion,convulsive,convulse,convulsively
cookery,cook
cook oil|a1k
cookout|5zp
cooley anemia=thalassemia major|60r
coolness,cool,coolant,cooler
cooperation,cooperate,cooperative
coordination,coordinate
cop
copra|233
coprolalia|4ib
coprophagia=coprophagy|54v
copy
cor pulmonale|4t0
cord blood|18o
cordial,cordiality|b3
cordierite|671
corditis|520
core
corgard=nadolol|14r
coriander|3vi
coriander seed|3vi
corn
corn oil|a1k
corn sugar|493
corn syrup|8rk
cornea,corneal|61s
corneal graft=corneal transplant=keratoplasty|h2 6ui
corner
cornflour=cornstarch|gc
cornmeal|3xo
cornu
coronal suture|3sh
coronary,corona=coronary thrombosis|2dz
coronary artery|rh
coronary artery bypass graft=coronary bypass=coronary bypass surgery|6sp
coronary artery disease|rb
coronary failure=heart failure|4ii
coronary heart disease|4ii
coronary occlusion|2dz 6pw
coronary sinus|a25
coronion|2gt
coronoid process
corporal
corporation,corporate
corporeality,corporeal
corpse=cadaver,cadaverous,cadaveric
corpulence,corpulent=adiposis|2e9
corpulency=obesity,obese|3pg
correction,correct,correctness,correctional
correctly
correlation,correlativity,correlate,correlational,correlative
correspondence,correspond,correspondent
corridor
corroboration,corroborate,corroborative,corroboratory
corrosion,corrode,corrosive
corrupt,corruptive
cortex,cortical,cortically=cerebral cortex=cerebral mantle=pallium|6k0
cortical area=cortical region
cortical cataract|1oc
cortical epilepsy=focal epilepsy|3fp
corticospinal tract=pyramidal motor system=pyramidal tract|375
corticosteroid=adrenal cortical steroid=corticoid|8nc
corticosterone|490
corticotropin=adrenocorticotrophic hormone=adrenocorticotrophin=adrenocorticotropic hormone=adrenocorticotropin=corticotrophin|4ot
cortisol=hydrocortisone|2en
cortisone|2en 5dv
corundom=corundum|671
corynebacterium|3io
coryza=rhinitis|520
cosmetic dentistry|2qt
cosmetic surgeon=plastic surgeon|9ap
cosmetic surgery=face lift=facelift=rhytidectomy=rhytidoplasty|h2
cosmic background radiation=cosmic microwave background=cosmic microwave background radiation|2ez
cosmic radiation|7wf
cosmic ray|58l
cosmid|a4n
cosmos,cosmic
cost
costa,costal
costal cartilage|1nd
costal groove|a0a
costalgia=pleuralgia=pleurodynia|6z1
costia|5yn
costmary|3vi
costoaxillary vein|a1r
costochondritis|520
costume
costus oil|3hq
cot death=crib death=infant death=sids=sudden infant death syndrome|2nc 8sq
cothromboplastin=factor vii=proconvertin=stable factor|21z
cottage cheese=farm cheese=farmer cheese=pot cheese|1tq
cotton,cottony
cottonseed oil|a1k
couch=sofa
cough
coumadin=warfarin|ld
council
counsel
count
countenance
counter
counteraction,counteract,counteractive
counterirritant|60m
counterpart
country
country doctor|45h
country store=trading post
county
couple
courage,courageous=bravery
courgette=zucchini|a1j
course
court=tribunal
couverture|8vr
cover
covertly,covert
covetousness,covetous|3en
cow
cowberry=lingonberry=lowbush cranberry=mountain cranberry|14j
cowboy=puncher=cowhand=cowpuncher
cowl muscle=trapezius=trapezius muscle|8ru
cowpea|a1j
cow milk|66h
coxa=hip joint|104
coxsackievirus|3dw
coyness,coy
crabapple|of
crabmeat|8oa
crack
crack cocaine|22o
crackle
cracklings|5o5
cradle
cradle cap|2ru
cramp=spasm,spastic,spasticity=muscle spasm|9cn
cranberry|14j
cranberry juice|41g
cranial cavity=intracranial cavity|1a0
cranial nerve|6jh
craniometric point
craniotomy|9au
crappie|99b
crash
crassness,crass
craw|945
crawdad=crawfish=ecrevisse|8oa
crawl
crayfish|8oa
craze,crazy,crazily,craziness
crazy bone=funny bone|2jc
creak
cream,creamy
cream cheese|1tq
creature,create,creative,creation,creativity,creatively,creativeness
credit
credo=creed,creedal
creek=brook
creep
creep feed|3q6
creepy crawly
cremation,cremate
crepitation rale|9cn
crescent cell anemia=drepanocytic anemia=sickle cell anemia=sickle cell disease|hq 69y
cress|5jc
crest
cretinism,cretinous|4uh
crew
crick=kink=rick=wrick|2go
crime,criminate,criminative,criminatory=law breaking
crimea congo hemorrhagic fever|4ke
criminal
criminal congress=unlawful carnal knowledge
crimson
criollo|3xo
crisis
crisis intervention|9ip
crisp,crispy
cristal=disco biscuit=hug drug=xtc|5zm
cristobalite|671
criterion,criterial,criterional=touchstone
critic
criticism,critical,criticality
criticize
crixivan=indinavir|7qe
croaker,croak,croaky|8ej
crocolite|671
crohn disease=regional enteritis=regional ileitis|24a
crookneck|a1j
crop
cross
cross infection=nonsocial infection|519
cross over|163
crossover|163
crotaphion|2gt
crotchet,crotchety
croton oil|6qx
crouch
croup,croupy=spasmodic laryngitis|i8
croupe
crow
crowd
crown
cruciality,crucial
cruciferous vegetable|a1j
crucifix,crucify,crucifixion
crud|2y2
crude oil=fossil oil=petroleum=rock oil|6qx
crudites|oc
crudity,crude
cruelty
crus,crural|5n6
crusher,crush
crust,crustal,crusty
cry
cryoanesthesia|hv
cryolite|671
cryophobia|8qs
cryosurgery|9au
cryptobiosis,cryptobiotic
cryptococcosis|42a
cryptomonad=cryptophyte|bm
cryptorchidism=cryptorchidy=cryptorchism|t
crystal,crystallize,crystalize,crystallization
crystal violet=gentian violet|l6 kt
crystalline lens=lens of the eye|6ue
ctenidium|1d2
cu ft=cubic foot
cube,cubic,cubical,cubicity,cuboidal
cubeb cigarette|1yh
cubism,cubist,cubistic
cubital nerve=ulnar nerve|6jh
cuboid bone|1am
cuboidal cell=cuboidal epithelial cell|3fz
cucumber=cuke|a1j
cud=rechew food|3q6
culdoscope|3cd
culmination,culminate=apogee,apogean
cultivation,cultivate
culture,cultural
culture medium|3xo
culture shock|2xe
cum=semen=seminal fluid|1a1
cumulus,cumulative,cumulate,cumulation,cumulous
cuneiform bone=pyramidal bone=triquetral=triquetral bone|1am
cunnilinctus=cunnilingus|6tu
cup
cupid disease=cupid itch=sexually transmit disease=social disease=std=venereal disease=venereal infection=venus curse|2bg
cuppa=cupper|9fa
cuprimine=penicillamine|60m
cuprite|671
curacao=curacoa|2dc
curare=tubocurarine|6kk 7bv
curb
curd|3xo
cure,curative
cure all=catholicon=nostrum|2k0
curet=curette|9as
curettage=curettement|9au
curiosity,curious,curiously,curiousness|23l
curl
currant|14j
current,currently
curriculum,curricular
curry powder|3vi
curse
curtain=drapery
curtness,curtly,curt
curvaceously,curvaceous
curve
cushaw|a1j
cush disease=hyperadrenalism|6v
cush syndrome=hyperadrenocorticism|6v
cusk|8ej
custom,customary,customarily
customer
cut
cut of meat|5zw
cutaneous anthrax=malignant pustule|2y2
cutaneous vein|a1r
cuticula,cuticle,cuticular
cyanamid=cyanamide|3u
cyanic acid|3u
cyanide poison|576
cyanite=kyanite|671
cyanosis|9cn
cyanuric acid|3u
cyberphobia|8qs
cybersex|8nd
cyclic disorder=cyclothymia,cyclothymic=cyclothymic disorder|16a
cyclic neutropenia|6kx
cyclicity,cycle,cyclic,cyclical
cyclist
cyclobenzaprine=flexeril|6df
cyclodestructive surgery|3n2
cyclooxygenase|3er
cyclopia|t
cyclopropane|52w
cycloserine|l7
cylinder,cylindric
cylindricality,cylindrical
cynicism|797
cynophobia|aeb
cyproheptadine=periactin|lq
cyst,cystic|4ib
cystic artery|rh
cystic breast disease=cystic mastitis=fibrocystic breast disease|2y2
cystic fibrosis=mucoviscidosis=pancreatic fibrosis|3sd 69y
cystic vein|a1r
cystitis|9z2
cystoid macular edema|36s 3my
cystoparalysis=cystoplegia|6zp
cytochrome|4kb
cytochrome c|2ll
cytogenesis,cytogenetic,cytogenetical=cytogeny|4dx
cytokine|7qh
cytokinesis,cytokinetic|163
cytomegalovirus|a4n
cytopenia|18u
cytoplasm,cytoplasmatic,cytoplasmic,cytoplast,cytoplastic
cytoskeleton
cytostome|6us
cytotoxic drug|60m
cytotoxic t cell=killer cell=killer t cell|5t5
cytotoxin,cytotoxic|9ow
dacryocyst=lacrimal sac=tear sac|a32
dacryocystitis|520
dacryon|2gt
dactyl,dactylic|3mr
dactylomegaly|4t0
daftness,daft=flakiness,flakey,flaky|53n
dahl|74l
daily
dainty,daintily|9be
daiquiri|230
dairy cattle=dairy cow
dalmane=flurazepam=flurazepam hydrochloride|l4
daltonism=deuteranopia,deuteranopic=green blindness,green blind|80u
damage
damnation,damn,damnatory
damourite|6dg
damp
damson|36u
dance
dancer
dandruff|7dt
dandy,dandily
danger,dangerous,dangerously
dapsone|l6
dare
daricon=oxyphencyclimine|l9
darier disease=keratosis follicularis|5dh
dark meat|5zw
darkness,dark,darkly
darvon=propoxyphene=propoxyphene hydrochloride|gq
dash
dasheen|8aw
date
daughter
dawn=break of day=dawning=daybreak
day
day blindness=hemeralopia|a4v
daypro=oxaprozin|6mz
daze|96f
ddc=dideoxycytosine=zalcitabine|mh
ddi=didanosine=dideoxyinosine|mh
de iodinase|3er
de iodination,de iodinate
dead room=morgue
deadlock=impasse=standstill
deaf muteness,deaf mute=deaf mutism|2n8
deafness,deaf
dealer,dealership=trader
dealings,deal
dear
death,die,dead,fatal,deadly,fatally,fatality
debate
debauch,debauchery
debility,debilitate,debile,debilitation,debilitative=feebleness,feeble=infirmity,infirm=frailty=valetudinarianism|9wq
debridement|9au
debris=rubble
debt
debut
decade
decadence,decadency,decadent
decaf|23i
decanedioic acid=sebacic acid|1lj
decarboxylase|3er
decay
decease
decedent=dead person
deceive
deceleration,decelerate=retardation,retard
decency,decent,decently
decentralization,decentralize
deceptive,deceptively
decidua|3g0
decision,decide
decisive,decisively
deck
declamation,declaim
declaration,declare,declarative,declaratory
decline,declination
declivity,declivitous
declomycin=demeclocycline hydrochloride|3s
decomposition
decongestant|60m
decoration,decorate,decor,decorative,decorativeness
decortication,decorticate|9au
decorum,decorous
decrease
decree
decubitus|7jt
dedication,dedicate
dedifferentiation,dedifferentiate|163
deduct,deductible
deduction,deduce,deductive
deem
deep middle cerebral vein|65u
deep temporal vein|9gd
defeat
defeatism|852
defecation,defecate=laxation|3ka
defecation reflex=rectal reflex|81u
defect
defect of speech=speech defect=speech disorder|2yq
defense
defense program=defense policy
defensibility,defend,defensive,defensible
defensiveness
deference,defer,deferent,deferential,deferment,deferral
defiance,defy,defiant
defibrillation,defibrillate|60b
deficiency disease|2y2
definite
definitely
definition,define
deflection|j
defoliant,defoliate,defoliation
deformation,deformational,deform
deformity=malformation=misshapenness,misshapen|4ib
defrayal,defrayment,defray
degeneration,degenerate,degenerative
degenerative arthritis=degenerative joint disease=osteoarthritis|rl
degenerative disorder|2yq
deglutition|54v
degradation,degrade
degree
degustation,degust|54v
dehydrate food|3xo
dehydroretinol=vitamin a2|lx
dejectedness=dispiritedness=downheartedness,downhearted=low spiritedness,low spirit|8dc
dejection,deject|2rk
delavirdine=rescriptor|6ma
delay
delectation|7f4
delegation,delegate,delegacy
delhi boil=aleppo boil=cutaneous leishmaniasis=old world leishmaniasis=oriental sore=tropical sore|5cg
deliberation,deliberately,deliberate
delicacy|9be
delicate,delicately
delicatessen=delicatessen food|2cg
delight|7f4
delightful,delightfully
delirium,deliriously,delirious|5wo
delirium tremen=dts|7s0
delivery,deliver
delta hepatitis=hepatitis delta|4kw
deltoid=deltoid muscle|8ru
deltoid eminence=deltoid tuberosity|9tb
delusion,delude,delusional,delusive,delusory=psychotic belief|62i
delusional disorder|62k
delusion of grandeur|2pz
delusion of persecution|2pz
demand
demantoid|hk
demarcation,demarcate
dementedness,demented=dementia|53n
dementia praecox=schizophrenic disorder=schizophrenic psychosis|7s0
demerara|1ju
demerara sugar|1f2
demerol=meperidine=meperidine hydrochloride|33a
demi glaze=demiglace|8g0
demineralization|4ib
demitasse|23i
democracy,democratic,democratize
demolition,demolish
demonstration,demonstrate,demonstrative
demoralization,demoralize
demotion,demote
demulcent|60m
demurral,demur
demyelination|2p9
demythologization,demythologize
dendrite,dendritic|6jn
denial,deny
denomination,denominational,denominationally,denominate
denotation,denote,denotative,denotive
denouncement,denounce
density,dense,denseness
dental medicine=dentistry=odontology|60n
dental orthopedics=orthodontia,orthodonture,orthodontic|2qt
dental procedure|60h
dental surgeon|2r1
dental surgery|2qt
dentate nucleus|6k0
denticle
dentin=dentine|1am
dentist=dental practitioner=tooth doctor|60f
deossification|163
deoxyephedrine=meth=methamphetamine=methamphetamine hydrochloride=methedrine=shabu|fq 2cb
deoxyribose|1l7
department,departmental
departure,depart=going away=leaving
dependence,dependency,dependent,depend,dependant
depersonalization,depersonalize=depersonalization disorder=depersonalization neurosis|2zk
depiction,depict,depictive
depletion,deplete
deplorable,deplorably
deployment,deploy
depokene=valproic acid|lf
deposition,deposit,depose
depravity,depravation,deprave
deprecation,deprecatory,deprecate,deprecative
depreciation,depreciate,depreciative,depreciatory
depressant=downer=sedative,sedate,sedation=sedative drug|60m 33e
depress fracture|3zr
depression,depress,depressive|62i
depressor=depressor muscle|8ru
depressor nerve|6jh
deprivation,deprive
depth,deep,deeply,deepen
depth psychology=psychoanalysis,psychoanalytic,psychoanalytical|9ip
deputy=deputy sheriff
derangement,derange=mental unsoundness|53n
derision,deride,derisive,derisory
derivation,derive,derivative
dermatitis|36m
dermatologist=skin doctor|60k
dermatology,dermatologic,dermatological|60n
dermatome|9as
dermatomycosis=dermatophytosis|42a
dermatomyositis|6fi
dermatosclerosis=scleroderma|x7
dermatosis|2y3
dermoid cyst|2ld
descend aorta|my
descend colon|24t
descensus=prolapse=prolapsus|2x4
descensus uterus=metroptosis|2s5
descent,descend,descendant,descendent
describe,descriptive
description
desensitization procedure=desensitization technique=systematic desensitization|13i
desertion,desert
deserve
design
designation,designate,designative
designer drug|7rr
desipramine|9rp
desirable
desire
desire to know=lust for learn=thirst for knowledge|2k4
desk
desmid|4co
desolation,desolate
desorption,desorb
despair=desperation
desperate,desperately
despisal,despise
despoilment,despoliation,despoil
despondency,despondence,despondent,despond=disconsolateness,disconsolate=heartsickness,heartsick|8dc
dessert|9be
dessert wine|aad
destination,destine
destiny
destruction,destroy,destructive,destroyer
desyrel=trazodone=trazodone hydrochloride|6n1
detach retina=detachment of the retina=retinal detachment|a4v
detachment,detach|509
detail
detectable
detection,detect,detector
detective
detergency,detergence,deterge,detersive
detergent
deterioration,deteriorate
determinant,determine
determination
deterrent,deter,determent,deterrence
detonation,detonate,detonative
detoxification,detoxify|9qz
detraction,detract,detractive
detribalization,detribalize
devastation,devastate
development,develop,developmental
deviate nasal septum|2ti
deviate septum|t
deviation,deviate,deviant,deviance
device
devisal,devise
devotedness
devotion,devote
dew,dewy
dewberry|14j
dewlap|8s7
dexamethasone=decadron=dexamethasone intensol=dexone=hexadrol=oradexon|2en l2
dexedrine=dextroamphetamine sulfate|fq
dexterous,dexterously
dextrin|7hk
dextrocardia|t
dextroglucose=dextrose=grape sugar|493
dhobi itch|89r
diabeta=glyburide=micronase|lh
diabetes insipidus|7hb
diabetes mellitus|7hb
diabetic,diabetes
diabetic acidosis=ketoacidosis|3z
diabetic coma|25e
diabetic diet|2v8
diabetic retinopathy|86k
diacetylmorphine=heroin|6t8 4h6
diachrony,diachronic
diagnosis,diagnose,diagnostic
diagonalizable
diagram,diagrammatic,diagrammatical
dialect,dialectal
dialectic,dialectical
dialysis,dialyze,dialyzer
dialysis machine|60e
diameter,diametrically,diametral,diametric,diametrical=diam
diaper dermatitis=diaper rash|2ru
diaphoresis,diaphoretic=hidrosis,hidrotic=sudation,sudate
diaphragm|6dj 61s
diaphragmatic hernia=hiatal hernia=hiatus hernia|4le
diaphysis,diaphyseal,diaphysial|5qe
diarrhea,diarrheal,diarrhetic=looseness of the bowel|9cn
diarthrosis=synovial joint|5b9
diastasis|4qo
diathermy|9qz
diathermy machine|60e
diatom|bm
diazepam=valium|14d
diazoxide=hyperstat|a1c
dibasic acid|3u
dibucaine|57f
dice
dichlorodiphenyltrichloroethane
dichromacy=dichromasy=dichromatism,dichromatic=dichromatopsia=dichromia|24z
dichromic acid|3u
dick=putz|766
diclofenac sodium=voltaren|6mz
dicloxacillin=dynapen|l6
dicoumarol=dicumarol|ld
dictation,dictate
dictatorship=tyranny,tyrannic,tyrannical
dictionary
dictyosome|a32
diestrum,diestrus,diestrual|i0
diet,dietary,dietetic,dietetical
dietary supplement|2v8
diethyl ether=divinyl ether=ethoxyethane=ethyl ether=vinyl ether|52w
diethylaminoethyl cellulose|1qb
diethylstilbestrol=diethylstilboestrol=stilbestrol=stilboestrol|3i2
difference,different,differ,differently,differentiation,differentiate,differential
difference limen=difference threshold=differential limen=differential threshold|5nc
differential diagnosis|60d
difficult
difficulty
diffidence,diffident=self distrust=self doubt|9m4
difflugia|7qt
diffraction,diffract
diffuse,diffusely,diffusive
diffusion
diflunisal=dolobid|6mz
dig
digestion,digest,digestible,digestive
digestive fluid=digestive juice|97z
digestive gland|33u
digestive system=gastrointestinal system
digital artery|rh
digital vein|a1r
digitalis glycoside=digitalin=digitalis|1lu
digitalization|60b
digitization,digit,digital,digitalize,digitize
digitoxin|2vv
dignity,dignify=self respect=self regard=self worth
digoxin|2vv
digression,digress,digressive
dihybrid cross|4qx
dihydrostreptomycin|l7
dika bread|8vr
dilantin=diphenylhydantoin=phenytoin|4qz
dilatation,dilate,dilation,dilator
dilatation and curettage=dilation and curettage|9au
dilater|9as
dilaudid=hydromorphone=hydromorphone hydrochloride|gq
dilemma
diligence,diligent
dill|3vi
dill seed|3vi
dilution,dilute,dilutant
dimenhydrinate=dramamine|lq lm
dimension,dimensional,dimensionality
dimetapp|lq 6gz
diminution,diminish
dimly,dim
din
dinge,dingy
dinner,dine|5zp
dinoflagellate|5yn
diphenylbutyl piperidine|m2
diphtheria|2bg
diplegia|6zp
diplococcus|zl
diploic vein|a1r
diplomacy,diplomatic,diplomatical
diplomate|60k
diplopia=double vision|a4v
dipole,dipolar
dipper,dip
direction,directional,directionality
directivity,direct,directive
directly
director
dirt,dirty
dirty laundry=dirty linen|78s
disability,disablement,disable=handicap|9wq
disability of walk|2x4
disaccharidase|3er
disaccharide|6rj
disadvantage,disadvantageous
disagreement,disagree
disappearance,disappear
disappointment,disappoint=letdown|2zb
disapproval,disapprove
disarmament,disarm
disarray=mental confusion|23l
disassortative mating|5z3
disaster,disastrous
disbandment,disband
disbelief=incredulity,incredulous=mental rejection|31z
discernment,discern,discernible
discharge
discipline,disciplinary
disclosure,disclose
discoid lupus erythematosus=dle|5sh x7
discombobulation,discombobulate
discomfiture,discomfit=discomposure,discompose=disconcertion,disconcertment,disconcert|3af
discontent,discontentment=discontentedness|5qi
discontinuance,discontinuation,discontinue
discontinuity,discontinuous
discouragement,discourage
discovery,discover
discredit=disrepute
discreetly,discreet
discrepancy,discrepant
discretion,discretionary
discrimination,discriminate,discriminative,discriminatory
discussion,discuss
disdain
disease|4wb
disease of the skin=skin disease=skin disorder|2y2
disenfranchisement,disenfranchize
disengagement,disengage
disentanglement,disentangle=extrication,extricate
disfunction=dysfunction,dysfunctional|4ib
disgorgement,disgorge=emesis|81u 37r
disgruntlement,disgruntle|2xq
disgust
dish
disheartenment,dishearten
disillusionment,disillusion
disinclination,disincline
disinfection,disinfect,disinfectant|60b
disintegration,disintegrate,disintegrative
disk
dislike
dislocation,dislocate
dismally,dismal
dismay
dismemberment,dismember
dismissal,dismiss,dismissive
dismount
disobedience,disobey,disobedient
disorder
disorganize schizophrenia=disorganize type schizophrenia=hebephrenic schizophrenia|2q7
disownment,disown
disparagement,disparage
disparity,disparate
dispassion,dispassionately,dispassionate
dispatch
dispel
dispenser,dispense,dispensation
dispersion,disperse,dispersive
displace fracture|3zr
display
displeasure,displease|2zb a3i
disposal,dispose,disposition
dispossession,dispossess
dispute,disputation,disputatious,disputative
disqualification,disqualify
disquiet|3af
disquietude=edginess,edgy=inquietude|3af
disregard
disruption,disrupt,disruptive
dissatisfaction,dissatisfactory,dissatisfy|2xq
dissection,dissect
disseminate lupus erythematosus=sle=systemic lupus erythematosus|5sh
dissemination,disseminate,disseminative
dissent,dissentient,dissentious
disservice=ill turn
dissimilarity,dissimilar
dissipation,dissipate
dissociation,dissociate,dissociative
dissociative disorder|62k
dissolution,dissolve,dissolvent
dissuasion,dissuade,dissuasive
distal,distally
distal muscular dystrophy|6dh
distance
distant
distaste=antipathy,antipathetic,antipathetical=aversion,aversive
distastefully,distasteful
distension,distention,distend
distillation,distillment,distill,distillate,distillery
distinction
distinctive,distinctively
distinctness,distinct,distinctly
distinguish
distortion,distort
distraction,distract|2xe
distress
distribution,distribute,distributive,distributional
distributive shock|24f
distributor
district=territory,territorial
disturbance,disturb|9w
dither=pother=tizzy|9w
diuresis|9cn
diuretic=diuretic drug=water pill|33a
dive
divergence,divergent,diverge,divergency
divergent strabismus=exotropia=walleye|910
diversion,divert,diversionary
diversity,diverse,diversification,diversify
diverticulitis|520
diverticulosis|4ib
diverticulum|4le
divestiture,divest
divination,divine,divinely
divinity=deity
division,divide,divisional
divorce,divorcement
divulgement,divulgence,divulge
dizziness,dizzy,dizzily
docility,docile
dockage,dock
docosahexaenoic acid|7hs
doctor=physician=doc|60f
doctorate,doctoral,doctorial
doctrine,doctrinal,doctrinally=ism
document,documentary,documental,documentation
dodecanoic acid=lauric acid|8fx
dodge,dodgy
dog
dog bite|ac6
dog food|79b
dogma,dogmatically,dogmatic,dogmatize=tenet
dolefulness,doleful|8dc
dollar
dolophine hydrochloride=methadon=methadone=methadone hydrochloride=synthetic heroin|33a
dolor,dolorous,dolourous=dolour|4d3
dolphin oil|iy
dolphinfish=mahimahi|8ej
domain=arena
dome|4q3
domestication|163
domesticity,domestic
domination,dominant,dominate,dominance,dominion
domoic acid|6ki
donation,donate
donor
doom
door
doorhandle=doorknob
doorway
dope|8v6 2cb
doriden=glutethimide|2ri
dormancy,dormant=quiescence,quiescency,quiescent
dorsal horn=dorsal root=posterior horn=posterior root|8p
dorsal scapular vein|a1r
dorsal vertebra=thoracic vertebra|a2s
dorsum,dorsal
dose,dosage|60m
dot
double
double bass=contrabass
double bind|2wa
double leg circle|4f2
double pneumonia|5ph
double take|85r
doubt=dubiety=incertitude|23l
doubtfulness,doubtful
doubtless
douche|9d4
douche bag|9d4
dough,doughy
dover powder|60m
dowager hump|8yy 6w0
down
down syndrome=mongolianism=mongolism=trisomy 21|9s6 16i
downpour=cloudburst
downtown
downward
doxorubicin|l7
doxycycline=vibramycin|l7
dozen
draft
drag
dragon
drainage,drain
drama,dramatic,dramatically,dramatize,dramatization
drambuie|2dc
drastically,drastic
draw
dreadful,dreadfully
dream
dress
dress ore|6ud
dry fruit|36u
dried milk=dry milk=milk powder=powder milk|66h
driftage,drift
drill
drink
drink water|154
drip feed|479
drippings,drip
drive
drivel|8e5
driver
drixoral|60m
dronabinol|7rr
drool|8e5
droop,droopy
droplet,drop
drought
drown
drowsiness,drowse,drowsy=somnolence,somnolent
drug
drug abuse=substance abuse|9zb
drug addiction|6e
drug cocktail=haart=high active antiretroviral therapy|60m
drug of abuse=street drug|33a
drugging|479
drugstore
drum
drunkenness,drunken,drunkenly
drusen|3my
dry mustard=powder mustard|3a8 6e5
dry oil|iy a1k
dryness,dry
duality,dual
dubbin|9e1
dubiousness,dubious
dubonnet|aad
duchenne muscular dystrophy=pseudohypertrophic dystrophy|6dh
duckling,duck
duct=epithelial duct|738
duct gland=exocrine=exocrine gland|47i
ductless gland=endocrine gland|47i
ductule=ductulus|33t
dudgeon=high dudgeon|50c
due
due process=due process of law
duff|2st
dugout
dull,dully
dulse|bm
dumb
dump
dumpiness,dumpy=squattiness,squatty|7bu
dumpling|8vr
dung=droppings
duodenal ulcer|76o
duodenum,duodenal|8te
dupery,dupe
dura,dural=dura mater|629
durability,durable
duration
durian|36u
dusk,dusky=nightfall
dust,dusty
dustbin=garbage can
duty,duteous
dwarfism=nanism|29r
dwell
dwindle
dynamics,dynamic
dynasty,dynastic
dysaphia|2yq
dysarthria|2oq
dyscalculia|5jk
dyschezia|2b1
dyscrasia|4ib
dysentery|51a
dysgenesis|51v
dysgraphia|5jk
dyskinesia|6js
dyslexia,dyslectic,dyslexic|5jk
dyslogia|2oq
dysmenorrhea|6z1
dysomia|2x4
dysosmia=olfactory impairment=parosamia|2yq
dysostosis multiplex=gargoylism=hurler disease=hurler syndrome=lipochondrodystrophy|6cg 69y
dysphagia|2yq
dysphasia|2x4
dysphonia|2oq
dysphoria,dysphoric|2xq
dysplasia,dysplastic|t
dyspnea,dyspneal|9cn
dysthymia=dysthymic depression|218
dysuria|2yq
e mycin=erythrocin=erythromycin=ethril=ilosone=pediamycin|l7
each
eagerness,eager,eagerly
eagle,eaglet
ear|8ll
ear nose and throat doctor=otolaryngologist=otorhinolaryngologist=rhinolaryngologist|60k
ear doctor=ear specialist=otologist|60k
ear lobe=earlobe|5pj
earache=otalgia|3m
eardrum=myringa=tympanic membrane|61s
early
earnestness,earnest,earnestly
earnings,earn
earth color|671 7ch
earthly concern=worldly concern|55h
earthquake=seism,seismic,seismal
easement,ease
easiness,easy,easily
east
eastern
easy lie=georgia home boy=grievous bodily harm=liquid ecstasy=max|43p
eatable=comestible=edible=pabulum=victual|3xo
eatage=forage|3x7
eater,eat
eat disorder|2yq
ebola=ebola fever=ebola hemorrhagic fever|4ke
ebony,ebonize
ebullience,ebullient
eburnation|163
eccentricity,eccentric
ecchymosis|1f5
eccrine gland|9bn
eccyesis=ectopic gestation=ectopic pregnancy=extrauterine gestation=extrauterine pregnancy=metacyesis|46i
ecdysis=molt|163
echo
echovirus|3dw
eclampsia|9os
eclecticism,eclectic
economic
economy,economical,economize=economic system
ecstasy,ecstatic|3ai
ecstatic state=religious trance|9vv
ectasia=ectasis|2zt
ectoblast=ectoderm,ectodermal,ectodermic=exoderm|j0
ectopia,ectopic|7jt
ectrodactyly|t
eczema|2y3
eczema herpeticum|36m
eczema marginatum=jock itch=tinea cruris|89r
eczema vaccinatum=kaposi varicelliform eruption|36m 3gt
edacity,edacious=esurience,esurient=ravenousness,ravenous=voraciousness,voracity,voracious|4qh
edecrin=ethacrynic acid|309
edema,edematous=dropsy,dropsical=hydrops|5s5
edge
edible fruit|41f
editor
editorial,editorially,editorialize
edronax=reboxetine|lg
education,educate,educational,educative
educator
eel|8vr
effacement,efface|163
effect,effectuate,effectuation=consequence,consequently,consequent,consequential=upshot
effectiveness,effectivity,effective,effectively,efficacy,efficacious
effector|6jn
efferent=efferent nerve=motor nerve|6jh
efferent fiber=motor fiber|6jn
efficiency,efficient,efficiently
effleurage|5ye
efflorescence,effloresce,efflorescent|3gt
effluent=wastewater
effort
egg|37d
egg cell=ovum,ovular,ovulate,ovulation,ovule|43h
eggnog|68m
eggplant=aubergine|8vd
ego=self importance,self important
egotism,egotistic
eicosapentaenoic acid|7hs
eight
eighteen
eighteenth
eighth
eighty
either
ejaculation,ejaculate
ejaculatory duct|33t
ejection,eject
ekbom syndrome=restless leg=restless leg syndrome|9cs
elaboration,elaborate,elaborately
elaeostearic acid=eleostearic acid|9xu
elaidic acid|6ac 9pn
elastase|3er
elastic tissue|2aa
elasticity,elastic
elastin|ay
elastosis
elation,elate|62i
elbow=cubital joint=cubitus,cubital=elbow joint=human elbow|474
elbow bone=ulna,ulnar|qj
elderberry|36u
elderly
election,elect,electoral,elective,electorate
electric burn|4qo
electric heal=electrical heal=electrotherapy|9ip
electric light=light bulb
electric outlet=wall plug
electric shock|4qo
electrical shock|81u
electrical skin response=electrodermal response=galvanic skin response=psychogalvanic response|85r
electricity,electric,electrical,electrically,electrification,electrify
electrocardiograph,electrocardiographic=cardiograph,cardiographic|60e
electrocautery|9j0
electroencephalograph,electroencephalographic|60e
electrologist|1mi
electrolysis,electrolyte,electrolytic
electromagnetic radiation=electromagnetic wave=nonparticulate radiation|7wf
electromagnetism,electromagnetic
electromotive drug administration=ionic medication=iontophoresis=iontotherapy|9ip
electromyograph|60e
electron
electron beam|38k
electrophoresis,electrophoretic
electroshock=electroshock therapy=electroconvulsive therapy|8oq 388
electrosleep|9vv
electrosurgery|9au
elegance,elegant
element
elementary school=grade school
elephantiasis|4t0
elephantiasis neuromatosa|38x
elevator,elevate,elevation
eleven
elicitation,elicit
elimination,eliminate
elite
elixophyllin=slo bid=theobid=theophylline|1eo
ellipsoid,ellipsoidal
elongation,elongate
eloquence,eloquent
elsewhere
elucidation,elucidate,elucidative
elution,elute
elver|370
elytron|aae
emaciation,emaciate|9jm
emanation,emanate
emancipation,emancipate,emancipative
emasculation,emasculate
embalmment,embalm|163
embankment,embank
embarkment,embark
embarrassment|3ai
embellishment,embellish
embezzlement,embezzle
embitterment,embitter|3ai
emblem,emblematic,emblematical
embodiment,embody
embolectomy|q
embossment,emboss
embracement,embrace
embrocation,embrocate=liniment|2k0
embroidery,embroider
embroilment,embroil
embryologist|60k
embryonal carcinoma|1ji
embryonal rhabdomyosarcoma=embryonal rhabdosarcoma|87n
embryonic cell=formative cell
embryonic membrane|3rp
emerald|14k
emergence,emerge,emersion
emergency,emergent
emergency medicine|60n
emergent evolution|6um
emery|671
emeside=ethosuximide=zarontin|lf
emetic=vomitive|2k0
emetrol|lm
emigration,emigrate
eminence,eminently,eminent=preeminence,preeminent
emissary vein|a1r
emission,emit
emmetropia,emmetropic
emotion,emotional,emotionally,emotionality,emote,emotive
emotional arousal|qt
emotional disturbance=affective disorder=emotional disorder=major affective disorder|62k
emotional state|3af
emotionlessness=impassiveness,impassivity,impassive=unemotionality,unemotional|n9
empathy,empathetic,empathize|9cj
emperor|4bp
emphasis,emphasize,emphatic
emphysema,emphysematous=pulmonary emphysema|85k
empiricism,empirical,empirically,empiric
employee
employer
employment,employ
empowerment,empower
emptiness,empty
empyema|521
emulation,emulate|eg
enable
enactment,enact
enalapril=vasotec|39
enamel=tooth enamel|8vq
enanthem=enanthema|3gt
enbrel=etanercept|l3
encainide=enkaid|l5
encasement,encase
encephalitis lethargica=epidemic encephalitis=lethargic encephalitis=sleep sickness=sleepy sickness|1qy
encephalocele|16i
encephalomyelitis|520
enchantment,enchant|5n4
enchondroma|148
enclosure,enclose
encompassment,encompass
encopresis|62k
encounter
encouragement,encourage
encroachment,encroach
encrustation,encrust
end
end plate=endplate=motor end plate|3bi
end organ|6ue
end point=endpoint
endameba|en
endarterectomy|q
endarteritis|520
endearment,endear
endeavor
endemic=endemic disease|2y2
endemic typhus=murine typhus=rat typhus=urban typhus|9uq
endive=escarole|5jc
endless
endoblast=endoderm=entoblast=entoderm=hypoblast|j0
endocarditis|1mb
endocardium|8mh
endocervicitis|520
endocranium|61s
endocrine,endocrinal|8jp
endocrine system
endocrinologist|60k
endocrinology|60n
endodontia|2qt
endodontist|2r1
endogenous depression|218
endolymph|1a1
endometrial cancer=endometrial carcinoma|1ji
endometritis=metritis|520
endometrium,endometrial|6ch
endomorphy=pyknic type|1a7
endoneurium|2aa
endonuclease|6o9
endorsement,endorse
endoscope,endoscopic,endoscopy|60e
endoskeleton|8rw
endosteum|61s
endothelial myeloma=ew sarcoma=ew tumor|8fe
endothelium,endothelial|3g0
endotoxin|9ow
endowment,endow
endurance,endure
enemy
energid=protoplast
energy,energetic,energetically,energize
enervation,enervate
enflurane=ethrane|2va
enforcement,enforce
engage
engagement
engender
engine
engineer
engineering
engorgement,engorge|4sb
engram=memory trace|61x
engrossment,engross
enhancement,enhance,enhancive
enjoinment,enjoin
enjoyment,enjoy
enl=erythema nodosum leprosum|3gy
enlargement,enlarge
enlightenment,enlighten|12o
enlistment,enlist
enormity,enormous,enormously
enough
enquiry,enquire
enragement,enrage|i6
enrichment,enrich
enrollment,enroll
ensilage,ensile=silage|3q6
ensue
ensure
entailment,entail
entanglement,entangle
enter
enteric coat aspirin|sz
enteritis|520
enterobacteria=entric|3io
enterobiasis|51w 519
enteroceptor=interoceptor|8ll
enterokinase|3er
enterolithiasis|5ou
enteron,enteral,enteric|bw
enteropathy|2y2
enteroptosis|2s5
enterostenosis|930
enterostomy=enterotomy|9au
enterotoxin|2lx
enterovirus|7c7
enterprise
entertainment,entertain
enthrallment,enthrall|5n4
enthronement,enthronization,enthrone
enthusiasm,enthusiastic,enthusiastically
enticement,entice
entire,entirely
entirety=totality
entitlement,entitle
entity
entombment,entomb=interment,inter
entomion|2gt
entomophobia|aeb
entopic pregnancy|46i
entrails=innards=viscera,visceral|563
entrance
entrancement=ravishment,ravish|2pr
entrecote|2km
entree|9be
entrepreneur
entry
enucleation,enucleate|9au
enunciation,enunciate
enuresis=urinary incontinence|4zk
envelope
envelopment,envelop
enviousness,envious|84u
environment,environmental
envision
envy
enzyme,enzymatic|7qh
eosinopenia|9cn
eosinophil,eosinophilic=eosinophile|5ls
eosinophilia|9cn
ependyma|61s
ephedrine|1eo
ephemera,ephemeral,ephemerality
epic,epical
epicanthic fold=epicanthus,epicanthic|7ff
epicardia|738
epicardium=visceral pericardium|8mh
epicondyle
epicondylitis|520
epidemic
epidemic disease|51a
epidemic hysertia=mass hysteria|42q
epidemic parotitis=mumps|51a
epidemic roseola=german measles=rubella=three day measles|5zu
epidemiology,epidemiologic,epidemiological|60n
epidermal cell|8s9
epidermis,epidermal,epidermic
epididymis|33t
epididymitis|520
epidural=epidural anesthesia|82b
epigastric artery|rh
epigastric fossa=pit of the stomach|3zb
epigastric vein|a1r
epigastrium,epigastric
epiglottis|1nd
epiglottitis|520
epigram,epigrammatic
epikeratophakia|2do
epilepsia major=generalize epilepsy=grand mal=grand mal epilepsy|3fp
epilepsia minor=petit mal=petit mal epilepsy|3fp
epilepsy,epileptic|1co
epiphysis,epiphyseal,epiphysial|5qe
epiphysis cerebri=pineal body=pineal gland|33v
episcleral vein|1kf
episcleritis|520
episode
epispadias|16i
epistasis|163
epistaxis=nosebleed|4kd
epistemology,episteme,epistemic,epistemological
epithelial cell|8vv
epithelial tissue=epithelium,epithelial,epitheliod|j0
epithelioma|8s8
epitome,epitomize
epsilon toxin|zh
equality,equal,equally
equanil=meprin=meprobamate=miltown|l4
equation,equate
equator,equatorial
equilibrium,equilibrate,equilibrize
equine encephalitis=equine encephalomyelitis|1qy
equipment,equip,equipage
equivalent
era=epoch,epochal
eradication,eradicate
erasure,erase
erb palsy=erb duchenne paralysis|6zp
erectile dysfunction=male erecticle dysfunction|4yd 2y7
erectile organ|6ue
erectile tissue|j0
erection,erect,erectness
erethism|t
ergosterol|93b
ergotism|576
ergotropism,ergotropic|9si
erogenous zone
erotic love=sexual love|28i
eroticism=erotism|8nd
erratic,erratically
error,err,errancy,errant
eruption,erupt,eruptive
erwinia|3dl
erysipelas|8dp
erythema,erythematous|3h3
erythema multiforme|3gw
erythema nodosum|3gw
erythema solare|3gw 3u6
erythroblast|39z
erythroblastosis|18u
erythroblastosis fetalis|hq
erythroderma|2y3
erythropoiesis,erythropoietic|163
erythropoietin|49n
escalation,escalate
escallop|8oa
escape
escargot|5zw
eschar|8gd
escherichia|3dl
escort
esidrix=hydrochlorothiazide=hydrodiuril=microzide|9jc
eskalith=lithane=lithium carbonate=lithonate|m2
esophageal reflux=gastroesophageal reflux|81x
esophageal vein|a1r
esophagitis|520
esophagus,esophageal=gullet|738 6dj
especially,especial
espousal,espouse
espresso|23i
esprit de corp=team spirit
essay
essence,essential,essentially,essentiality
essential hypertension=hyperpiesia=hyperpiesis|4mf
essential oil=volatile oil|6qx
essential thrombocytopenia|9ku
establishment,establish
estate
estazolam=prosom|14d
ester,esterify
esthesia|2ag
estimation,estimate
estradiol|3i2
estragon=tarragon|3vi
estrangement,estrange
estriol|3i2
estrogen,estrogenic|8nc
estrogen antagonist=tamoxifen|33a
estrone=theelin|3i2 5dv
estrus,estrous
estuary,estuarial,estuarine
etcetera
eternity,eternal,eternally
ethanedioic acid=oxalic acid|3u
ethchlorvynol=placidyl|8jw
ethereal,etherify,etherize
ethical drug=prescription drug=prescription medicine|60m
ethics,ethical
ethmoid=ethmoid bone|1am
ethmoid sinus=ethmoidal sinus|1a0
ethmoidal artery|rh
ethmoidal vein|a1r
ethnicity,ethnic
ethocaine=procaine|5ps
ethyl alcohol|b3
ethyl chloride|5ps
etodolac=lodine|6mz
etymology,etymological,etymologize
eubacteria=eubacterium|zl 69k
eucalyptus oil|3hq
euglena|7qt
euglenid=euglenoid=euglenophyte|bm
eulogy,eulogize,eulogistic
eunuchoidism=male hypogonadism|4ts
euphony,euphonic,euphonical,euphonious,euphonous|we
euphoria=euphory,euphoric|4mi
euphoriant|7rr
eupnea|3mg
eutrophication,eutrophic|163
evacuation,evacuate
evaluation,evaluate,evaluative
evangel,evangelical,evangelicalism
evangelist=gospeler
evaporate milk|66h
evaporation,evaporate,evaporative
even
evening
event
eventration|4le
eventually,eventual
ever
everlastingly,everlasting
eversion|7jt
every
everyday
everywhere
evidence,evident,evidently,evidential,evidentiary
evil
evisceration|9au
evoke
evolution,evolve,evolutionary
exacerbation,exacerbate
exactly,exact
exaggeration,exaggerate
exaltation,exalt
examination,examine=scrutiny,scrutinize
example
exanthem=exanthema=skin eruption|3gt
exanthema subitum=pseudorubella=roseola infantilis=roseola infantum|2y2
exasperation,exasperate|a3i
excavation,excavate
exceedance,exceed,excessive
excellence,excellent,excel,excellently
exception,except
exceptional,exceptionally
excess
exchange
excision,excise
excitable area=motor area=motor cortex=motor region|2ej
excitedly
excitement,excitation,excite,excitatory,excitant|3ag
exclamation,exclaim,exclamatory
exclusion,exclude,exclusively,exclusive
exclusiveness=clannishness,clannish
excommunication,excommunicate
excrescence,excrescent|4wb
excretion,excrete,excretory
excretory organ=urinary organ|563
excursion=outing
excuse
executability|1ka
execution,executive,execute
exemplar,exemplary=good example
exemplification,exemplify
exemption,exempt
exenteration,exenterate|9au
exercise|3kn
exercise set|3kk
exert
exertion
exhalation,exhale
exhaustion,exhaust
exhibition,exhibit
exhilaration,exhilarate|5bg
exhortation,exhort,exhortatory
exhumation,exhume=disinterment,disinter
exigency,exigent
existence,exist,existential,existent
existentialist,existentialism
exodontia|2qx
exodontist|2r1
exogenous depression=reactive depression|218
exogenous obesity|2e9
exomphalos|4le
exoneration,exonerate,exonerative
exonuclease|6o9
exophthalmic goiter=grave disease|4sy 3l5 x7
exophthalmos|9cn
exoskeleton|8rw
exostosis|4wb
exotoxin|9ow
expansion
expansiveness,expand,expansively,expansive,expansivity
expectation,expect,expectant,expectantly,expectancy
expectorant|60m
expectoration,expectorate
expedience,expediency,expedient
expedition,expeditionary
expenditure,expensive,expend
expense=disbursal,disbursement,disburse
experience,experiential,experient
experiment,experimentation
experimental
expert
expiration,expire
explain,explanatory
explanation
explicit,explicitly
exploitation,exploit,exploitative,exploitatory,exploitive
exploration,explore,exploratory,explorative
explosion,explode
explosive
exportation,export
exposition,exposit
exposure,expose
exposure therapy|2sa
expressionism,expressionistic,expressionist
expressiveness,express,expression,expressive,expressible
expunction,expunge
expurgation,expurgate
extensor=extensor muscle|8ru
extent,extend,extension,extensive,extensively
extenuation,extenuate
extern=medical extern|30s
external body part
external carotid=external carotid artery|1mx
external ear=outer ear|3me
external iliac artery|4w3
external iliac vein|4w4
external jugular vein|5bl
external maxillary artery=facial artery|5zb
external nasal vein|a1r
external organ|6ue
external orifice=urethral orifice|6us
external respiration
externality,external
exteroceptor|8ll
extracapsular surgery|1od
extracellular fluid|1a1
extraction,extract
extramarital sex=free love|2hp
extraneousness,extraneous
extraordinary
extrapolation,extrapolate
extravagance,extravagant
extremity,extreme,extremely
extrusion,extrude,extrusive
exuberance,exuberant,exuberate
exudate,exudation,exude
exultation,exultant,exultantly,exult=jubilance,jubilancy,jubilation,jubilant,jubilate,jubilee|5bg
eye=oculus=optic|8ll
eye blink=nictation,nictate=nictitation,nictitate|81u
eye disease|2y2
eye doctor=ophthalmologist|60k
eye infection=hordeolum=sty=stye|519
eye muscle=ocular muscle|6dd
eye operation=eye surgery|9au
eye socket=cranial orbit=orbital cavity|1a0
eyelessness|18b
face,facial=human face
face powder|60m
facetious,facetiously
facia=fascia|2aa
facial muscle|8ru
facial nerve=seventh cranial nerve|2gs
facial vein|a1r
facilitation,facilitate,facilitative
facility
fact
faction,factious
factor,factorization,factorize
factor i=fibrinogen|21z
factor ii=prothrombin|21z
factor iii=thrombokinase=thromboplastin|21z
factor ix|21z
factor x=prothrombinase|21z
factor xi=plasma thromboplastin antecedent|21z
factor xii|21z
factor xiii=fibrinase|21z
factory
factuality,factual
faculty,facultative
fad diet|6p4
fade
failure,fail
faintness,faint,faintly
fairly
fairness,fair
faith
faithful,faithfully
fakery,fake
falciform ligament|5mr
falcon,falconine,falconry
fall
fall arch=sunken arch|54d
fallot syndrome=fallot tetralogy=tetralogy of fallot|29s 9cs
fallout
false glottis=glottis spuria=rima respiratoria=rima vestibuli|89o
false pregnancy=pseudocyesis
false vocal cord=false vocal fold=superior vocal cord=ventricular fold=vestibular fold|a5p
falsity,false,falsify,falsification
falter
fame,famous
familial hypercholesterolemia|4s6 69y
familiarity,familiar
family,familial
family doctor|45h
family jewel=male genital organ=male genitalia=male genital|45x
family therapy|4ds
famotidine=pepcid|4n6
fan
fanaticism=fanatism,fanatic
fancy
fantasy,fantastic,fantasize,fantastical
fantods|2yq
far
farce,farcical
farewell=word of farewell
farfalle|8vr
farina|3xo
farm
farmer,farmerette
farmer lung=thresher lung|520
farming=husbandry
farrow|163
farsightedness,farsighted=presbyopia,presbyopic|4sk
farther
fascicle=fasciculus=fiber bundle|6jq
fasciculation|a1v
fascination,fascinate=captivation,captivate|8y8
fascism,fascist,fascistic
fashion
fast
fast food|9be
fasten
fat soluble vitamin|a5b
fat metabolism|63t
fatal accident|4q2 2m
fatback|7if
fate
father
fatigue fracture=stress fracture|3zr
fatness,fat,fatty,fattiness
fatty acid|1lj
fatty liver|5p7
fatty oil=fix oil|6qx
fauces,faucal|738
faucial tonsil=palatine tonsil=tonsil=tonsilla|5t1
fault,faulty
fava bean|8o9
favism|hq
favor
favorable,favorably
favorite
favus|42a
fear=fright|3af
fearfulness,fearfully,fearful
fearlessness
feasibility,feasible
feat
feather,feathery
feature
fecal impaction|2b1
fecundity,fecund
fedelline|8vr
federal
federalization,federalize
fee
feed,feeder|3xo
feed grain|3q6
feeler
feelings,feel
feijoa|36u
feldene=piroxicam|6mz
feldspar=felspar|8xa
felicity,felicitate,felicitation,felicitous|3ai
fellatio=fellation,fellate|6tu
fellow
fellow feel
fellowship
felon|519
female,femaleness
female chest|1ub
female genital organ=female genitalia=female genital|45x
female internal reproductive organ|84h
female reproductive system|45y
femininity,feminine,feminineness
feminization,feminize|73z
femoral artery|rh
femoral biceps|15c
femoral vein|a1r
fence=fencing
fender,fend
fenestra,fenestral|6us
fennel|a1j
fennel seed|3vi
fenoprofen=fenoprofen calcium=nalfon|6mz
fentanyl=sublimaze|6t8 gq
fenugreek=fenugreek seed|3vi
feosol|33a
fergon|33a
fergusonite|671
fermentation,ferment=unrest
ferocity,ferocious,ferociously
ferricyanic acid|3u
ferritin|7qh
ferrocyanic acid|3u
ferromagnetism,ferromagnetic
fertility,fertile
fertility drug|33a
fertilization membrane|61s
fertilize ovum=zygote,zygotic
fertilizer,fertilize,fertilization
fervency,fervent,fervently
fervidness,fervid|73b
fervor|73b
fervour|3ag
fester=suppurate sore|8wi
festination,festinate|9cn
festivity,festive
fetal alcohol syndrome|9cs
fetal circulation|1z1
fetal distress|t
fetal membrane|61s
fetish,fetishize|28i
fetlock|5b9
fetology|663
fetor=malodor=malodour=stench|6rc
fetoscope|93d
fettle|3um
fettuccine=fettuccini|8vr
feudalism,feudal,feudalistic,feudalize
fever,feverous=febricity=febrility=pyrexia|9cn
fever pitch|3k4
feverishness,feverish,feverishly
few
fiber
fiberscope|60e
fibrillation,fibrillate|a1v
fibrin,fibrinous|7qh
fibrinolysin=plasmin|3er
fibroadenoma|6o
fibroblast|39z
fibrocartilage,fibrocartilaginous|1na
fibroid=fibroid tumor|3sb
fibroma|148
fibromyositis|520
fibrosis|4ib
fibrositis|520
fibrous astrocyte|u0
fibrous dysplasia of bone|358
fibrous joint=sutura=suture|5b9
fibrous tissue|j0
fibular vein=peroneal vein|a1r
fiction,fictional,fictionalization,fictionalize,fictitious
fidgetiness,fidget,fidgety
field
field soybean|8x1
fierceness,fierce,fiercely
fifteen
fifteenth
fifth
fifth cranial nerve=trigeminal=trigeminal nerve=trigeminus|2gs
fifty
fig
fig wax=gondang wax|a81
fighter,fight
figural blindness|18b
figurative,figuratively
figure
figuring=reckoning
filaggrin|7qh
filament,filamentous,filar
filariasis|2y2
file
filet|135
filial love|5r0
fill
fille de chambre=chambermaid
fillet|135
film
filovirus|a4n
filter tip cigarette|1yh
filth,filthy
filtration,filter,filtrate
filtration surgery|3n2
filum
fimbria
finality,final
finally
finance,financial,financially
find
fineness,fine
finger|2m1
finger food|9be
fingernail|6g9
fingerprint expert=fingerprint man=fingerprint specialist
finish
finite
finnan|4fe
finocchio|a1j
fire
fire opal=girasol|6sn
firearm=small arm
fireball|8ou
firelight|a4t
fireplace=hearth
firepower|66d
firewater|5oh
firm,firmness
firmly
first
first degree burn|4qo
first cranial nerve=nervii olfactorii=olfactory nerve|2gs
first harmonic=fundamental frequency|7tl
fisc,fiscal
fish,fishy
fish liver oil=fish oil|iy
fish meal|3q6
fishbone|1am
fisherman=fisher
fishmonger=fishwife
fishpaste|28p
fission|9f
fissiparity|9f
fissure|a0a
fissure of sylvius=lateral cerebral sulcus|98m
fist=clench fist|4gl
fitness,fit
five
five spice powder|3vi
fix combination drug|60m
fix phagocyte|79n
fixings|3xo
fixture,fix
fizz,fizzy|154
flab,flabby|75
flaccid bladder|17a
flaccid paralysis|6js
flag
flag of truce=white flag
flagellation,flagellate,flagellum
flageolet=haricot|268
flagyl=metronidazole|m0
flamboyance,flamboyantly,flamboyant
flame
flan|2st
flank
flap
flash
flatfish|8ej
flatfoot=pe planus=splayfoot|3xv
flatness,flat
flatten
flattery,flatter
flatulence,flatulency,flatulent
flatus=break wind=fart|81u
flaunt,flaunty
flavivirus|a4n
flavor,flavorous
flavorer=seasoner|3ur
flaxedil=gallamine|6kk 6df
flaxseed oil=linseed oil|6qx
flea bite|53r
flecainide=tambocor|l5
flection=flexion=flexure,flex
flee
flesh,fleshy,fleshiness|j0
flexibility,flexible
flexible sigmoidoscope=sigmoidoscope|3cd
flexor=flexor muscle|8ru
flick
flight
flight surgeon|60g
fling
flint,flinty
flirtation,flirt,flirtatious
flitch|92l
flitter scotoma=scintillate scotoma|8i7
floatation,float
floater=musca volitan=muscae volitante|9cn
flocculation,flocculate,flocculent
flock
flood
floor=flooring
floor board=floorboard
floor wax|a81
flop
flounder
flour,floury|3xo
flourish
flow
flower,flowery
flowering=anthesis=florescence=inflorescence|4dx
floxuridine|lv
flu=grippe=influenza|2bg 85k
fluent aphasia=impressive aphasia=receptive aphasia=sensory aphasia=wernicke aphasia|nf
fluff,fluffy
fluid
flummery|2st
flunitrazepan=rohypnol|224
fluor=fluorite=fluorspar|671
fluorapatite|na
fluorescence,fluoresce,fluorescent|a4t
fluoride,fluoridate,fluoridation,fluoridization,fluoridize
fluoroboric acid|3u
fluorosis|4ib
fluorouracil|lt
fluosilicic acid=hydrofluosilicic acid|3u
fluoxetine=fluoxetine hydrocholoride=prozac=sarafem|8kb
fluphenazine|m2
flurry
flush
fluvastatin=lescol|5o6
flux
fly
foam,foamy
focal,focally
focal infection|519
focalization,focalize|73y
focus,focuss
fodder|3q6
foe
fog,foggy
foil
folacin=folate=folic acid=pteroylglutamic acid=pteroylmonoglutamic acid=vitamin bc=vitamin m|a5c
fold
folie a deux|62k
folk
folklore
follicle,follicular|a32
follicle stimulate hormone|4a6
folliculitis|520
follow
follower
fond regard|8o
fondness,fond|5n4
fontanel=fontanelle|6us
food
food grain|3xo
food poison=gastrointestinal disorder|4wb
foodstuff
fool
fool gold=iron pyrite=pyrite|671
foolishness,foolish
foot=human foot|757
football
footstep
foram=foraminifer|889
forbiddance,forbid
force
forcemeat|96c
forearm|5n6
forebrain=prosencephalon|6k0
forecast
foreclosure,foreclose
forefoot|757
foreign
foreigner
foreleg|3ya
forelimb|5n6
forensic medicine=forensic pathology|60n
forepaw|74h
foreplay|8n6
forequarter|2km
foresee
foreshank|8nu
foreskin=prepuce|8s7
forest
forever
forewing|aae
forfeiture,forfeit
forgery,forge
forget
forget me drug=mexican valium=roofy=rophy|3wm
forgetfulness,forgetful|fd
forgive
forgiveness|62w
fork
forlornness|8dc
form,formation
formalism,formalistic
formality,formal,formally
former
formerly
formic acid|3u
formication,formicate|722
formidable
formula,formulate,formulation,formularize
fornication,fornicate|3mm
fornix
fort,fortify,fortification
fortify wine|aad
fortunate,fortunately
fortune
forty
forward
fossa|280 1a0
foster nurse|6ol
foster child=fosterling|1uq
foster daughter|3zd
foster son|3zd
fosterage,foster
foundation
founder=laminitis|520
four
fourteen
fourth
fourth cranial nerve=trochlear=trochlear nerve=trochlearis|2gs
fourth ventricle|a28
fovea=fovea centralis
fraction,fractional
fractionation,fractionate
fracture|4qo
fradicin=neobiotic=neomycin|l7
fragility,fragile
fragment,fragmentary,fragmentation,fragmental,fragmentize
fragrance,fragrant|6rc
frailness,frail
frambesia=framboesia|51a
frame
frame of mind=state of mind|62i
frankfurter=weenie=wiener=wienerwurst|8g1
frankly,frank
frantic,frantically
fraternity,fraternize,fraternal,fraternization
fraud
free
free phagocyte|79n
freedom
freely
freestone|36u
freeway=superhighway=thruway
freeze
freight,freighter,freightage=cargo
frenzy|5wo
frequency,frequence,frequently,frequent
fresh bean|268
fresh fish=cannon fodder
fresh food|8vr
freshness,fresh
freshwater fish|8iu
friar lantern=ignis fatuus=jack o lantern=will o the wisp|a4t
fricandeau|2km
friedreich ataxia=herediatry spinal ataxia|ue
friend
friendliness,friendly
frier=fryer,fry=pullet|1uj
frighten
frigidity,frigid
frijole|268
frill
fringe,fringy=periphery,peripheral,peripherally
frisson|3pt
frivolity,frivolous
front,frontal
frontage
frontal bone|61t
frontal cortex=frontal lobe|5pj
frontal gyrus|2cv
frontal lobotomy=leucotomy=leukotomy=lobotomy=prefrontal leucotomy=prefrontal leukotomy=prefrontal lobotomy|7s2
frontal sinus|1a0
frontal suture|3sh
frost,frosty
frostbite=cryopathy|4qo
froth,frothy
frottage|5yv
frown
freeze food|3xo
freeze orange juice|6tw
fructification,fructify|4dx
fructose=fruit sugar=laevulose=levulose|5dq
fructosuria|49o
fruit,fruitlet,fruity
fruit juice|154
fruitfulness,fruitful
frumenty|4pf
frustration,frustrate,frustrative|2xb
fuck=nookie=nooky=piece of as=piece of tail=roll in the hay=shtup
fucus|8ae
fuel
fuel oil=heat oil|6qx 41m
fugu|19d
fugue=psychogenic fugue|2zk
fulfillment,fulfill
fulfilment
full time
full moon=full of the moon
fullness,full
fully
fulmination,fulminate
fulminic acid|3u
fulvicin=griseofulvin|760
fumaric acid|3u
fumble
fumigant,fume,fumigate,fumigation
fun,funny
function,functional,functionality
functional disorder|2yq
fund
fundamental,fundamentally
fundamentalism,fundamentalist,fundamentalistic
fundus
funeral,funerary,funereal
fungal infection=mycosis|73z
fungus,fungal,fungoid,fungous
funiculitis|520
funiculus
funny house=nuthouse
fur
furcula|1am
furnish
furniture
furosemide=lasix|309
furring|9cn
furtherance,further
furthermore
furtive,furtively
furuncle|91s
furunculosis|2y3
fury,furious,furiously|5wo
fusel oil|6qx
fusion,fuse
fuss
futility,futile
future,futurity
fuzz,fuzzy
gabapentin=neurontin|lf
gadget=contraption
gadolinite=ytterbite|671
gag
gag reflex=pharyngeal reflex|81u
gage|8v6 2cb
gaiety=merriment
gain
galactocele|2ld
galactosemia|4yu
galactosis|8ja
galaxy,galactic
galena|671
gallbladder=gall bladder|179
galliano|2dc
gallic acid|3u
gallon=gal
gallop
galvanism,galvanic,galvanization,galvanize
game
gamete|46d
gametocyte
gametogenesis|4dx
gamin=street arab|4f0
gamine|4f0
gamma interferon|55l
gamma acid|3u
gamma globulin=human gamma globulin|7en 48f
gamma hydroxybutyrate=ghb|224
gamma radiation=gamma ray|38k
gammopathy|4ib
gang,gangdom
gangliocyte=ganglion cell|6ji
ganglion|6k0
gangrene,gangrenous=slough=sphacelus,sphacelate|4ib
ganoin=ganoine|8jp
gantanol=sulfamethoxazole|98n
gantrisin=sulfisoxazole|98n
gap
garage
garambulla|36u
garamycin=gentamicin|l7
garbanzo|a1j
garden
garlic,garlicky|3vi
garlic butter|28p
garlic salt|3vi
garnet|671
garnierite|671
gas,gaseous,gasification,gasify,gassy
gas oil|41n
gash|ac6
gaskin
gaslight|a4t
gasp
gastrectomy|9au
gastric acid=gastric juice|2vq
gastric artery|rh
gastric digestion|163
gastric lavage|5is
gastric ulcer|76o
gastric vein|a1r
gastrin|44v
gastritis|520
gastrocnemius=gastrocnemius muscle|8ru
gastroenteritis=intestinal flu=stomach flu|521
gastroenterologist|30s
gastroenterology|60n
gastroenterostomy|9au
gastroepiploic vein=gastroomental vein|a1r
gastrointestinal hormone|4ot
gastroscope|3cd
gastrostomy|9au
gastrulation|163
gate
gateway drug|33e
gather
gaucher disease|5o7 69y
gauntness,gaunt
gawkiness,gawky|1a3
gay
gayness=homoeroticism,homoerotic=homosexualism=homosexuality,homosexual|8n6
gaze
gegenschein=counterglow|a4t
gelatin,gelatinize,gelatinous|ay
gemfibrozil=lopid|60m
gemmation=pullulation,pullulate|9f
gemonil=metharbital|lf
gene,genetic,genetical,genetically,genetics,genic
general anesthesia|hv
general anesthetic|hy
general medicine=internal medicine|60n
general practitioner|30s
generality,general,generally
generalization,generalize
generate,generative
generation,generational
generic
generic drug|33a
generic wine|aad
generosity,generous,generously
geneva|470
geniality,genial
genicular vein|a1r
geniculate body|6k0
genip|36u
genipap=genipap fruit|36u
genital herpes=herpes genitalis|4lm 2js
genital organ=genitalia=private part|84h
genital system=reproductive system
genitourinary apparatus=genitourinary system=urinary apparatus=urinary system=urogenital apparatus=urogenital system
gentle
gentleman
gently
genu valgum=knock knee=tibia valga|2x4
genuine,genuinely
geography,geographical,geographically,geographic
geology,geological,geologic
geometry,geometric,geometrical
geophagia=geophagy|7bz
geotropism|9si
geriatrician=gerontologist|60k
geriatrics,geriatric=gerontology,gerontological|60n
germ
germ cell=reproductive cell=sex cell
germanite|671
germination,germinate|4dx
gerund,gerundial
gesso|4f9
gestation,gestate,gestational=maternity
gesticulation,gesticulate
gesture
get
ghee|204
gherkin|7c6
ghetto,ghettoize
ghrelin|44v
giant
giantism=gigantism=overgrowth|4t0
giardia|5yn
giardiasis|7qs
gibbsite|671
giblet|a10
giddiness,giddy|9cn
gift
gigantic
gimlet|230
gin|5oh
gingerroot|3vi
gingiva,gingival|j0
gingivitis|77w
ginglymoid joint=ginglymus=hinge joint|2um
girdle|8rv
girl
girlish,girlishly
give
give medication|9ip
gizzard=ventriculus|8cv
glabella,glabellar=mesophyron|2gt
glacier,glacial,glaciate,glaciation
gladfulness=gladsomeness,gladsome
gladiolus|1am
gladness,glad
glamor,glamorous,glamorization,glamorize
glance
gland,glandular=secreter=secretory organ|6ue
glandulae sebaceae=sebaceous follicle=sebaceous gland|6qz
glandular fever=infectious mononucleosis=kiss disease=mono=mononucleosis|51a
glans
glans clitoridis|47l
glans penis|47l
glare
glass,glassy
glaucoma|3my
glauconite|671
glaze
gleam
glee=hilarity,hilarious,hilariously=mirth=mirthfulness,mirthful|433
gleefulness,gleeful
gleet|4v3
glenoid cavity|3zb
glenoid fossa=mandibular fossa|3zb
glia,glial=neuroglia,neuroglial|56s
glial cell=neurogliacyte=neuroglial cell|8vv
glibness,glibly,glib
glide joint|2um
glimmer,glimmery
glimpse
glint
glioblastoma=spongioblastoma|1cw
glioma|1cw
glipizide=glucotrol|lh
glitter,glittery
global,globular
global aphasia=total aphasia|nf
globe pepper|9br
globigerina|3xy
globin=hematohiston|8qt
globulin|8qt
globus pallidus=paleostriatum=pallidum|11c
glochid=glochidium|7mp
glogg|68m
glomerulonephritis|1e1
glomerulus,glomerular|1kg
gloom,gloomy
glory,glorification,glorify,glorious,gloriously
glossalgia=glossodynia|6z1
glossitis|520
glossodynia exfoliativa=moeller glossitis|48o
glossolalia|4ib
glossopharyngeal nerve=ninth cranial nerve|2gs
glossoptosis|2s5
glottis,glottal|6uh
glottis vera=rima glottidis=rima vocalis=true glottis|89o
glottochronology,glottochronological
glove
glove anesthesia|2cp
glow
glucagon|4ot
glucocorticoid|4ot 2en
glucophage=metformin|lh
glucosamine|493
glucose|b8
glucosuria|49o
glue,gluey
glutamic oxaloacetic transaminase=glutamic oxalacetic transaminase|f4
glutathione peroxidase|78g
glute=gluteal muscle=gluteus,gluteal=gluteus muscle|8ru
gluteal artery|rh
gluteal vein|a1r
glutelin|8qt
gluten,glutinosity,glutinous|7qh
gluten free diet|2v8
gluteus maximus|498
gluteus medius|498
gluteus minimus|498
glyceric acid|3u
glycerol,glycerolize
glyceryl trinitrate=nitroglycerin=nitroglycerine=nitrospan=nitrostat=trinitroglycerin|a1c
glycogenesis|163
glycolic acid=glycollic acid=hydroxyacetic acid|3u
glycolysis|63t
glycoprotein|27p
glycosuria|9cn
gnathion|2gt
gnocchi|347
goa bean|12i
goal
goat
goat milk|66h
gob|6c4
gobbet|7yk
goblet cell|3fz
goethite=gothite|591
goiter=struma=thyromegaly|2y2
gold
gold fever|lc
golden
goldstone|xt
golf
gonad,gonadal=sex gland|33v
gonadotrophic hormone=gonadotrophin,gonadotrophic=gonadotropic hormone=gonadotropin,gonadotropic|4ot
gonion|2gt
gonococcus|zl
gonorrhea|2js
good bye=adieu=adios
good deal=great deal
good fortune=good luck
good health
good humor=amiability,amiable=good temper|6al
goodness,good
goody=kickshaw|9be
goose bump=goose pimple=goose skin=goosebump=gooseflesh=horripilation,horripilate=pilomotor reflex|81u
goose grease|iy
gooseberry|2k6
gore|18o
gorgonzola|189
gossip,gossipy
gouge
gourmet=epicure
gout,gouty=gouty arthritis=urarthritis|rl
government,govern,governance=regime
governor
grab
grace,gracious,graciously
gracefulness,gracefully,graceful
gracelessness=ungracefulness,ungraceful|1a3
gracility,gracile|4au
grade,gradate,gradation,gradational
gradient
graduality,gradually,gradual
graduate nurse=train nurse|6ol
graduation,graduate
graft|j0
graham|a92
graham flour=whole meal flour=whole wheat flour|a92
grain,grainy|3xo
graining=woodgraining
gram
gramicidin|l7
grammar,grammatic,grammatical
grand,grandly
grand circle|4f2
grandiosity,grandiose
grandmother=granny=grandma
granite,granitic
granola|23x
grant
granularity,granular
granulate sugar|98e
granulation,granulate=granulation tissue|2aa
granule,granuliferous
granulocyte,granulocytic|5ls
granulocytic leukemia=myelocytic leukemia|1jl
granuloma,granulomatous|9tl
granuloma inguinale=granuloma venereum|2js
grape,grapey,grapy|36u
grape juice|41g
grapefruit|1zm
grapefruit juice|41g
graph,graphical
graphic tellurium=sylvanite|671
graphospasm=writer cramp|2go
grappa|1d5
grasp
grass,grassy
grate cheese|1tq
gratefulness,grateful
gratification,gratify|3ai
gratitude
gratuitous,gratuitously
gravida|46i
gravidation=gravidity,gravidness,gravid|46i
gravitational attraction=gravitational force
gravity,gravitation,grave,gravely,gravitational,gravitate,gravitative
gravy|8g0
gray
gray matter=gray substance=substantia grisea|6jq
graze
grease=lubricate oil|6qx
greasiness,greasy
great adductor muscle|6h
great cerebral vein|1rh
great saphenous vein=long saphenous vein|8f3
greatcoat=overcoat
great peritoneal sac=peritoneal cavity|1a0
great rhomboid muscle=rhomboideus major muscle|88e
greatly
greatness,great
greed,greedily,greedy
green,greenly
green alga=chlorophyte|bm
green bean|40f
green goddess=mary jane=sess|8v6 2cb
green lead ore=pyromorphite|671
green monkey disease=marburg disease=marburg hemorrhagic fever|4ke
green pepper|9br
green soybean|8o9
green tea|3vi
greengage|36u
greengrocery|3xr
greenockite|671
greenstick fracture|4zi
greet
gregarine|907
grenadine|8rk
grief=brokenheartedness,brokenhearted=heartache=heartbreak|8wl
grievance|84u
grim,grimly
grime,grimy
grin
grinder,grind
grip
grist|4b5
grit,gritty
groan
grocery store=grocery
grog|8c9
groin=inguen,inguinal
grope
gross
grotesque,grotesquely
ground=terra firma
ground substance=intercellular substance|1a6
ground wave|7wo
groundnut oil=peanut oil|a1k
group=grouping
group a=type a|18y
group ab=type ab|18y
group b=type b|18y
group o=type o|18y
group psychotherapy=group therapy|9ip
grouper|8ej
grouse|aa1
grove
grow pain|6z1
growth,grow
growth factor|7qh
growth hormone=human growth hormone=somatotrophic hormone=somatotrophin=somatotropic hormone=somatotropin|4ot
grub,grubby|3xo
grudge|84u
grumble
grunt
guacamole|28p
guanabana=soursop|36u
guanabenz=wytensin|lr
guarantee
guard
guardian=defender
guava|36u
guess
guest
guidance,guide
guide light=luminary
guillain barre syndrome=infectious polyneuritis=landry paralysis|6cs
guilt,guilty
guilt feelings=guilt trip=guilty conscience|27x
guilt pang|9ue
guinness|bd
gulf war syndrome=persian gulf illness|9cs
gulfweed=sargasso=sargassum|bm
gulp
gum|j0
gumboil|42o
gumma|4bn
gun
gunfire=gunshot
gunman=gunslinger
gunner=artilleryman
gust,gusty
gustatory cell=taste cell|3fz
gustatory organ=taste bud=tastebud|1u1
gustatory perception=gustatory sensation=taste perception=taste sensation|8li
gusto=zest,zesty=zestfulness,zestful|3d2 3e1
gut=bowel=intestine,intestinal|563
guttersnipe=street urchin|9yl
guy
gymnastic exercise|3kk
gymnastics,gymnastic
gynecologist=woman doctor|60k
gynecology,gynecologic,gynecological|60n
gynecomastia|t
gynogenesis|9f
gynophobia|8ur
gypsum|671
gyration,gyrate
haberdashery=haberdashery store
habit,habitually,habitual,habituate,habituation
hackberry=sugarberry|14j
haddock|8vr
hemoproteid|907
hemosporidian|907
haggard,haggardly
hail
hair,hairy
hair cell|3fz
hair follicle|3xg
hake|8vr
hakeem|30s
halal|5zw
halcion=triazolam|14d
haldol=haloperidol|m2
haleness|4ad
half
half and half|3xo
half cock|2xe
half hour
half light|a4t
half moon=lunula=lunule
halfback
halfway
halibut|3v8
halibut liver oil|iy
halite=rock salt|671
hall
hallmark=stylemark
hallucination,hallucinate,hallucinatory|2pz
hallucinogen,hallucinogenic=hallucinogenic drug=psychedelic drug=psychodelic drug|7rr
hallucinosis|62i
halobacter=halobacteria=halobacterium|4ga
halon
halophil=halophile|pp
halothane|52w
halt
haltere|aae
ham=gammon=jambon|2km
hamartoma|4wb
hamate=hamate bone=unciform bone|1am
hammer
hammertoe|9n0
hamper
hamstring=hamstring tendon|9go
hand=manus=mitt
hand schuller christian disease=schuller christian disease|4n9
hand cheese|1tq
hand job=wank|5yv
handclasp=handshaking
handful
handkerchief
handle
handsome
handstand|4f2
hang
hank panky
haphazardly,haphazard
haplosporidian|907
happen
happiness,happy,happily
haptoglobin|7qh
harassment,harass|a3i
harbor
hard
hard on|8nd
hard drug|2cb
hardly
hardship=adversity,adverse
harlequin opal|6sn
harmony,harmonious,harmonic,harmonical,harmonization,harmonize
harness
harshness,harsh,harshly
haschisch=hasheesh=hashish|8v6
hashimoto disease|x7
haslet|a10
haste,hastily,hasty
hasten
hat
hatchery,hatch
hate
hateful,hatefully
hatha yoga|3kk
hatred|3af
haughtily,haughty
haulage,haul
haunch
haunt
hausmannite|671
haustorium
have
haverhill fever|7y3
haversack=knapsack
haw|6lg
hawk nose|6ni
hay|3x7
hay fever=pollinosis|cd
hazard,hazardous=jeopardy,jeopardize
haze,hazy
head=caput
head cold|26b
head nurse|6ol
headache=cephalalgia=head ache|3m
headcheese|8g1
headmaster=schoolmaster
health,healthy,healthiness=wellness
health food|8vr
health problem=ill health=unhealthiness,unhealthy|740
heap
hear
hear disorder=hear impairment|2x4
hear loss|4ie
heart=ticker|563
heart attack|2dy
heart disease=cardiopathy|1ma
heart surgery|9au
heart ventricle|1a0
heartburn=pyrosis|9cn
heartburning|84u
heartily,hearty
heartstrings|5r0 26z
heat,hot,heater,hotness
heat exhaustion=heat prostration|4ir
heat hyperpyrexia=heatstroke|24f
heat rash=miliaria=prickly heat|7xx
heat ray|7yp
heave
heavily
heaviness,heavy
heavyheartedness,heavyhearted|61f
hebephrenia,hebephrenic
hebetude|5lm
hedeoma oil|6qx
hedonism,hedonic,hedonistic
heebie jeeby=scream meemy|62i
heed
heel|8rv
heft,hefty
height,heighten
heliotherapy|9ip
heliotropism|9si
heliozoan|59
helium
hell
help,helpful,helpfully
helper cell=helper t cell|5t5
helpless
hemagglutination,hemagglutinate|9o
hemal arch|po
hemangioma|ig
hematemesis|2y8
hematinic|60m
hematite|591
hematocele=hematocoele|5s5
hematochezia|2on
hematocolpometra|2yq
hematocolpos|2yq
hematocytopenia|2lr
hematocyturia|4jw
hematogenesis,hematogenic=hematopoiesis,hematopoietic=hemogenesis=hemopoiesis,hemopoietic=sanguification|163
hematologist|60k
hematology,hematologic,hematological|60n
hematoma|57p
hematopoeitic stem cell|92x
hematuria|9cn
hemianopia=hemianopsia|a4v
hemianopic scotoma|8i7
hemicrania=megrim=migraine|4i6
hemimetabolism,hemimetaboly,hemimetabolic,hemimetabolous=hemimetamorphosis,hemimetamorphous|63u
hemiplegia=unilateral paralysis|6zp
hemisphere,hemispheric,hemispherical
hemizygo vein=hemizygous vein|a1r
hemlock|7bv
hemoglobin|4kb
hemoglobinemia|9cn
hemoglobinopathy|18u
hemoglobinuria|9cn
hemolysis,hemolytic
hemolytic anemia|hq
hemoprotein|27p
hemoptysis|9cn
hemorrhage,hemorrhagic|4qo
hemorrhagic fever=vhf=viral hemorrhagic fever|a4c
hemorrhagic stroke|4kd
hemorrhoid|9cn
hemorrhoidal vein=rectal vein|a1r
hemorrhoidectomy|9au
hemosiderosis|9cn
hemostat|9as
hemothorax|29v
hen
hence
hepadnavirus|a4n
heparin=lipo hepin=liquaemin|7hk ld
hepatic artery|rh
hepatic coma|25e
hepatic duct|33t
hepatic lobe|5pj
hepatic portal vein=portal vein|a1r
hepatic vein|a1r
hepatitis|51a 5p7
hepatitis b=serum hepatitis|a4b
hepatitis c|a4b
hepatocarcinoma=hepatocellular carcinoma=hepatoma=malignant hepatoma|1ji
hepatojugular reflux|81x
hepatolenticular degeneration=wilson disease|29r
hepatomegaly=megalohepatia|t
hepatotoxin,hepatotoxic|9ow
heptadecanoic acid=margaric acid|8fx
herb tea=herbal,herb=herbal tea|9fa
herbal medicine|60m
herd
here
hereby
hereditary cerebellar ataxia|ue
heredity,hereditary|163
heritage
hermaphrodism=hermaphroditism|16i
hernia=herniation|8ci
herniate disk=rupture intervertebral disk=slip disk|8ci
hero
hero worship|7g
heroic
heroin addiction|33c
herpangia|a4c
herpes|51a
herpes simplex|4ll
herpes zoster=shingles=zoster|4ll
herring|8ej
hesitation,hesitate,hesitantly,hesitancy,hesitance,hesitant
heterogeneity,heterogeneous
heterograft=xenograft|9qc
heterometabolism,heterometaboly,heterometabolic|63u
heterophil antibody=heterophile antibody|l8
heterosexualism=heterosexuality,heterosexual|8n6
heterospory,heterosporous|69x
heterotaxy=transposition|t
heterozygosity,heterozygous
heterozygote|3rd
heulandite|ads
hexachlorophene|l6
hexadecanoic acid=palmitic acid|8fx
hexestrol|3i2
hexose|6a7
hibernation,hibernate|9o4
hiccough=hiccup=singultus|9cn 81u
hiddenite|8zw
hide
hideous,hideously
hideout=hideaway
hierarchy,hierarchical
high
high protein diet|2v8
high vitamin diet=vitamin deficiency diet|2v8
high beam|7yp
high blood pressure=hypertension|1ma
high colonic|22d
high school=senior high school=highschool=senior high
high spirit|5bg
high tea|2wm
highball|68m
highroad
highway
highwayman=hijacker
hill
hillock=knoll
hilum=hilus|3uj
hind leg|4mv
hindbrain=rhombencephalon|6k0
hindfoot|757
hindgut|563
hindlimb|5n6
hindquarter|2km
hindrance,hinder
hindshank|8nu
hint
hip
hip socket|8uw
hipbone=innominate bone|1am
hippocampus|6k0
hire
histaminase|3er
histamine blocker|60m
histiocyte|5u7
histiocytic leukemia=monoblastic leukemia=monocytic leukemia|1jl
histiocytosis|18u
histoincompatibility|4ze
histology,histologic,histological
histone|8qt
historian
historically
history,historical,historic
hit
hither
hiv|a4c
hives=nettle rash=urticaria=urtication|7xx
hoarse,hoarsely
hock|a9j
hock joint|5b9
hodgkin disease|5tc
hold
holder
hole,holey
holistic medicine|60b
hollandaize|8g0
holler
hollow back=lordosis,lordotic|8yy
hollowness,hollow
holometabolism,holometaboly,holometabolic,holometabolous|63u
holy terror=little terror|8gn
home,homely
home run=homer
homebrew|b3
homeopathy,homeopathic|60b
homesickness,homesick|6np
homicide,homicidal
hominy|4b5
hommos=hoummos=hummus=humous|28p
homogeneity,homogeneous,homogeneously,homogenous,homogeny
homogenization,homogenize
homogenize milk|66h
homospory,homosporous|69x
homozygosity,homozygous
homozygote|3rd
honest,honestly
honey|9bu
honeybee
honeydew|6e0
honker=schnoz=schnozzle=snoot|6ni
honor,honorary
hooch=hootch|b3
hoof|757
hook
hooknose|6ni
hooter,hoot
hope
hopeful,hopefully
hopelessness
hopper,hop
horizon
horizontality,horizontal
hormone,hormonal=internal secretion|8jp
hormone replacement therapy|9ip
horn,horniness,horny
hornblende|fs
horner syndrome|9cs
horny structure=unguis
horrible,horribly
horror,horrify|3pt
horse,horse draw
horse bean|3x7
horse doctor|a3e
horseback
horseflesh=horsemeat|5zw
horseman
horseradish|28p
horseradish peroxidase|78g
hospital=infirmary
hospital care|60b
hospitality,hospitable
hospitalization,hospitalize
host
hostile
hot cereal|1di
hot flash|9cn
hot pant|8nd
hot pepper|8vd
hotel
hour
house
house physician=resident physician|30s
household
housemaid knee|1gu
hover
however
howl
huckleberry|14j
huddle
hue
huff,huffiness,huffy=miff|59b
huffishness,huffish|84u
hug
huge
huitre|8oa
human
human chorionic gonadotrophin=human chorionic gonadotropin|4a6
human death|2nq
human head|4i3
humanism,humanistic
humanity,humanitarian
humanization,humanize
humble,humbly
humerus|qj
humidity,humid,humidify
humification,humify|163
humiliation,humiliate
humor,humorous
humoral immune response|4x3
humpback=hunchback=kyphosis,kyphotic|8yy
humus|28p
hundred
hunger,hungriness,hungry
hunt
hunter
huntington chorea=huntington disease|xm 69y
hurl
hurried,hurriedly
hurry
hurt|4ib
husband
hut
hyacinth=jacinth|ae0
hyaline cartilage|1na
hyaline membrane disease=respiratory distress syndrome|85k
hyaloid=hyaloid membrane|61s
hyaluronic acid|6cf
hyaluronidase=spread factor|3er
hybridization,hybrid,hybridize|5z3
hybridoma|8vv
hydantoin|lf
hydatid|2ld
hydatid mole=hydatidiform mole=molar pregnancy|t
hydnocarpus oil|6qx
hydramnios|t
hydrarthrosis|520
hydremia|18u
hydriodic acid|3u
hydrobromic acid|3u
hydrocele|2yq
hydrocephalus,hydrocephaly,hydrocephalic|t
hydrochlorofluorocarbon|1vr
hydrocyanic acid=prussic acid|3u
hydroflumethiazide|9jc
hydrofluoric acid|3u
hydrogen,hydrogenate,hydrogenation
hydrogen chloride|3u
hydrogen peroxide=peroxide
hydroiodic acid|3u
hydromel|154
hydronephrosis|4ib
hydropathy,hydropathic=hydrotherapy|9qz
hydrophobia|9cn
hydrophobicity,hydrophobic
hydrothorax|29v
hydroxy acid|3u
hydroxybenzoic acid|4ro
hydroxybutyric acid=oxybutyric acid|1h7
hydroxychloroquine=plaquenil|l2
hygienist|60k
hymen,hymenal=maidenhead=virginal membrane|6ch
hymn
hyoid=hyoid bone|1am
hyoscyamine|7gd
hyperactivity,hyperactive|2yq
hyperbetalipoproteinemia|4sh 29r
hyperbilirubinemia|4ib
hyperbilirubinemia of the newborn=neonatal hyperbilirubinemia|4rz
hyperbola,hyperbolic,hyperbolically,hyperbole,hyperbolize
hypercalcemia|9cn
hypercalcinuria=hypercalciuria|9cn
hypercapnia=hypercarbia
hypercellularity
hypercholesteremia=hypercholesterolemia|9cn
hyperchromic anemia|hq
hyperdactyly=polydactyly,polydactylous|16i
hyperemesis|2y8
hyperemesis gravidarum|4s9
hyperemia,hyperemic|29v
hyperglycemia|9cn
hyperhidrosis=hyperidrosis=polyhidrosis|2uh
hypericism|2ru
hyperkalemia|9cn
hyperlipemia=hyperlipidemia=hyperlipoidemia=lipemia=lipidemia=lipoidemia|9cn
hyperlipoproteinemia|63s
hypermastigote|5yn
hypermenorrhea=menorrhagia|1o8 9cn
hypermetropia,hypermetropy,hypermetropic=hyperopia,hyperopic=longsightedness,longsighted|ez
hypermotility|4wb
hypernatremia|9cn
hyperparathyroidism|6v
hyperpigmentation
hyperpituitarism|6v
hyperplasia|358
hyperpnea|3mg
hyperpyrexia|4sx 3ry
hypersecretion|8ja
hypersomnia|8sr
hypersplenism|9cn
hypertensive|746
hyperthermia,hyperthermal=hyperthermy
hyperthyroidism=thyrotoxicosis,thyrotoxic|6v
hypertrophic cardiomyopathy|1m8
hypertrophy|358
hyperventilation,hyperventilate|3mg
hypervitaminosis|t
hypervolemia|18u
hypesthesia=hypoesthesia|2x4
hyphema|4kd
hypnoanalysis|2rp
hypnophobia|8qs
hypnosis,hypnotize,hypnotic|62i
hypnotherapy|9ip
hypnotic trance|9vv
hypoadrenocorticism=addison disease=addison syndrome=hypoadrenalism|6v
hypobetalipoproteinemia|4tu
hypocalcemia|9cn
hypocellularity
hypochlorous acid|3u
hypochondria,hypochondriacal=hypochondriasis|mn
hypochondriac|746
hypochondrium
hypochromic anemia|hq
hypocrisy,hypocritical
hypodermic syringe=hypodermic,hypodermal,hypodermis|9d4
hypogammaglobulinemia|4x9
hypogastric artery=internal iliac artery|4w3
hypogastric plexus|6jp
hypogastric vein=internal iliac vein|4w4
hypoglossal=hypoglossal nerve=twelfth cranial nerve|2gs
hypoglycemia,hypoglycemic|9cn
hypogonadism|2y2
hypokalemia|9cn
hypolipoproteinemia|63s
hyponatremia|9cn
hyponitrous acid|3u
hypoparathyroidism|6v
hypophosphoric acid|6yf
hypophosphorous acid=orthophosphorous acid=phosphorous acid|6yf
hypophyseal stalk|52i
hypophysectomy,hypophysectomize|q
hypopigmentation
hypoplasia|358
hypoplastic anemia|hq
hypopnea|3mg
hypoproteinemia|9cn
hyposmia|351
hypospadias|t
hypostasis|163
hypotension|1ma
hypotensive|746
hypothalamic release factor=hypothalamic release hormone=release factor=release hormone|4ot
hypothalamus,hypothalamic,hypothalamically|6k0
hypothermia,hypothermic
hypothesis,hypothesize,hypothecate
hypothrombinemia|18u
hypothyroidism|6v
hypovolemia,hypovolemic|18u
hypovolemic shock|24f
hypoxia
hypoxic hypoxia|4uk
hyson|4cv
hyssop|3vi
hyssop oil|6qx
hysterectomy|q
hysteria,hysterical,hysterically|5wo
hysterical neurosis|6kp
hysterocatalepsy|4ur
hysterotomy|9au
hytrin=terazosin|lr d2
icaco|36u
ice
ice cream=icecream|2st
ice milk|2st
ice tea|9fa
ice water|32w
iceberg|5lo
icebox=refrigerator,refrigeration,refrigerant,refrigerate=infrigidation
ichor,ichorous=pus=sany,sanious=suppuration,suppurate,suppurative|1a1
ichthyosis|29r
ice sugar|7kc
icterus,icteric,icterogenic=jaundice|9cn
icterus neonatorum=jaundice of the newborn|4v6
idea,ideate,ideation,ideational
ideal gas=perfect gas
idealization,ideal,ideally,ideality,idealize
identical
identification,identify,identifiable
identity
identity crisis|62i
ideology,ideologic,ideological
idiom,idiomatic,idiomatical
idiopathic disease=idiopathic disorder=idiopathy,idiopathic|2yq
idiopathic thrombocytopenic purpura=purpura hemorrhagica=thrombocytopenic purpura=werlhof disease|75m x7
idiosyncrasy,idiosyncratic=foible
idiot=imbecile,imbecility
idiotic,idiotically
idleness,idle,idly
idocrase=vesuvian=vesuvianite|671
idol,idolize,idolization=graven image
idyll,idyllic
ignition,ignite
ignorance,ignorant
ignore
ilama|36u
ilang ilang|3hq
ileal artery|rh
ileitis|520
ileocecal valve|a0g
ileocolic artery|rh
ileocolic vein|a1r
ileostomy|6w4
ileum|8te
ileus=intestinal obstruction|3dr
iliac artery|rh
iliac vein|a1r
iliolumbar artery|rh
iliolumbar vein|a1r
ilium|1am
ill humor|6al
ill will|4hn
illegality,illegal
illness,ill=unwellness,unwell|4ib
illumination,illuminate,illuminant
illumine
illusion,illusory,illusional
illustration,illustrate,illustrative
ilmenite|671
image
image orthicon=orthicon
imagery=imaging
imaginary
imagination,imagine,imaginative,imaginatively
imavate=imipramine=impramine hydrochloride=tofranil|9rp
imbalance=unbalance
imbibition,imbibe
imitation,imitate,imitative
immateriality,immaterial
immaturity,immature
immediacy
immediately,immediate
immensity,immense,immensely
immersion,immerse
immersion foot=trench foot|416
immigration,immigrate
imminence,imminency,imminent
immobility,immobile,immobilization,immobilize
immorality,immoral
immortality,immortal
immune gamma globulin=immune globulin=immune serum globulin=immunoglobulin|43o l8
immune reaction=immune response=immunologic response|85r
immune suppressant drug=immunosuppressant=immunosuppressive,immunosuppressed,immunosuppression=immunosuppressive drug=immunosuppressor|60m
immune system
immunity,immune
immunization,immunize
immunocompetence,immunocompetent
immunodeficiency,immunodeficient|4xf
immunoglobulin a|4x2
immunoglobulin d|4x2
immunoglobulin e|4x2
immunoglobulin g|4x2
immunoglobulin m|4x2
immunological disorder|2yq
immunology,immunologic,immunological|60n
immunopathology|4xg
immunotherapy,immunotherapeutic|9ip
imp=pixie
impact
impact fracture|3zr
impact tooth|2yq
impairment,impair
impalement,impale
impartation,impart
impartiality,impartial
impatience,impatient,impatiently|59b
impeccable,impeccably
impediment,impede
impel,impellent
imperfect,imperfectly
imperforate anus|ml
imperforate hymen|4rt
imperialism,imperialistic
impersonal
impersonation,impersonate
imperturbability,imperturbableness
impetigo,impetiginous|2y3
impetuosity,impetuous
impingement,impinge
implantation,implant=nidation|163
implementation,implement,implemental
implication,imply,implicate,implicative
implosion therapy|13i
importance,important,importantly
importation,import
imposition,impose
impossible
impotence,impotency,impotent
impracticality,impractical
imprecation,imprecate=malediction,maledict
impress,impressive
impression,impressionist,impressionistic
imprisonment,imprison
improvement,improve
improvisation,improvise
impudence,impudent,impudently
impulse
impurity,impure
imputation,impute
inactivity,inactive
inadequate,inadequately
inadvertence,inadvertently,inadvertency,inadvertent
inanimateness,inanimate|7br
inauguration,inaugurate
inborn error of metabolism|63s 29r
inbreeding|5z3
incandescence,incandescent,incandesce|a4t
incentive
incest,incestuous|2hp
inch
incident
incidentally,incidental
incipiency,incipience,incipient
incisor|9nv
incisure,incisive,incise,incision
incitement,incite,incitation,incitive
inclination,incline
incline bench press|140
inclosure,inclose
inclusion,include
inclusion body myositis|6fi
incoherence,incoherency,incoherent
income
income tax return=tax return
incompatibility,incompatible
incompetent,incompetence,incompetency
incompetent cervix|1s4
incomplete,incompletely
incomplete fracture|3zr
inconsistency,inconsistent
incontinence,incontinency,incontinent|3ka
inconvenient,inconveniently
incorporation,incorporate
increase
increasingly
incredible,incredibly
incubation,incubate
inculcation,inculcate
incurable,incurably
incurrence,incur
incus|wd
indapamide=lozal|309
indecency,indecent
indecision=irresolution=indecisiveness,indecisive|31z
indeed
indefinity,indefinite,indefinitely
indentation,indent
independence,independency,independent,independently
inderal=propanolol|14r
index,indexical
index case|746
index finger=forefinger|3tn
indication,indicant,indicate,indicative
indicator
indictment,indict
indifference,indifferent,indifferently
indigestion=dyspepsia,dyspeptic=stomach upset=upset stomach|9cn
indignant,indignantly
indignation|i6
indirect
indirectly
indiscriminate,indiscriminately
indisposition,indispose|4wb
individual,individually,individuality,individualization,individualize
individualism,individualistic
indocin=indomethacin|6mz
indoctrination,indoctrinate
indolence,indolent
indorsement,indorse
induction,induce,induct,inducement,inducive
indulgence,indulge,indulgent
induration,indurate=sclerosis,sclerotic,sclerosed|4ib
industrial
industrial disease=occupational disease|2y2
industrialization,industrialism,industrialize
industrious,industriously
industry
ineffectively,ineffective
inept,ineptly
inescapable,inescapably
inevitability,inevitable,inevitably
inexorable,inexorably
inexperience,inexperient
infamy,infamous
infantile amaurotic idiocy=sach disease=tay sach=tay sach disease|5o7 xn 69y
infantile autism|x0
infantilism|t
infantry
infantryman=foot soldier
infarct=infarction|4ib
infatuation,infatuate|73b
infection,infectious,infect,infective|4ib
infectious disease|26l
infectious hepatitis=hepatitis a|a4b
inference,infer,inferential
inferior alveolar artery|dv
inferior cerebellar artery|1r7
inferior cerebral vein|1rh
inferior colliculus|6jj
inferior epigastric vein|3fh
inferior labial artery|5fo
inferior labial vein|a1r
inferior mesenteric artery|63e
inferior ophthalmic vein|6t4
inferior pulmonary vein|7t4
inferior rectus=inferior rectus muscle=rectus inferior|3n1
inferior thalamostriate vein=striate vein|9i5
inferior thyroid vein|9lh
inferior vena cava=postcava|a1r
inferior vocal cord=inferior vocal fold=true vocal cord=true vocal fold|a5p
inferiority,inferior=lower rank
inferiority complex
inferno,infernal
infertility,infertile
infestation,infest
infiltration,infiltrate
infinitive,infinitival
infinity,infinite,infinitely
inflammation,inflame,inflammatory
inflammatory disease|2y2
inflation,inflate,inflationary
inflation therapy|9ip
inflection,inflexion,inflect,inflectional
infliction,inflict
infliximab|69u
inflow=influx
influence,influential
infolding=intussusception,intussuscept|163
informality,informal,informally
information,inform,informational,informative,informatory
infraorbital artery|rh
infrared emission=infrared radiation=infrared light|53
infrared ray|4it
infrared therapy|9ip
infrequency,infrequent
infructescence|4dx
infundibulum
infuriation,infuriate
infusorian|1yn
ingesta|9be
ingestion,ingest
ingratitude=ungratefulness,ungrateful
ingrown hair|7cs
ingrown toenail=onyxis|9n1
inguinal hernia|4le
inh=isoniazid=nydrazid|l6
inhabitancy,inhabitation,inhabit
inhabitant=dweller
inhalation,inhalant,inhale|1do
inhalation anesthesia|45e
inhalation anesthetic=inhalation general anesthetic|45f
inherence,inherent,inhere
inheritance,inherit
inhibition,inhibitory,inhibit,inhibitor
inhospitality,inhospitable
inhumanity,inhuman
inion|2gt
initial,initially
initiation,initiate,initiatory
initiative
injection,inject,injectant
injury,injure,injurious=harm,harmful=trauma,traumatic,traumatize|4ib
ink,inky
inn=hostelry
inner
inner ear=internal ear|8ll
innervation|qt
inning
innocence,innocent
innominate artery|rh
innovation,innovate,innovational,innovative
inoculation,inoculant,inoculate
inoculator=vaccinator|60f
inorganic
inositol|a5c
inpatient|746
inquiry,inquire,inquisitive,inquisitiveness
insanity,insane,insanely,insaneness
inscription,inscriptive=lettering
inscrutability,inscrutable
insect,insectan
insect bite|4qo
insensibility|9vv
insensitivity,insensitive
insentience,insentient|4ys
insertion,insert
inside
insight
insignificance,insignificant,insignificantly
insinuation,insinuate
insistence,insist,insistent,insistency
insolation,insolate=siriasis=sunstroke=thermic fever|4ir
insolence,insolent,insolently
insolubility,insoluble
insomnia,insomniac|8sr
insouciance,insouciant=carefreeness=lightheartedness,lighthearted|18g
inspect
inspiration,inspire
installation,install,instal
instance,instantiate,instantiation
instant,instantaneous=split second
instantly
instead
instep|po
instigation,instigate,instigative
instillation,instillment,instill
instinctively,instinctive
institute
institution,institutional
instruction,instruct,instructional,instructive
instrument,instrumental,instrumentality
insubstantiality,insubstantial
insufficiency,insufficient,insufficiently
insularity,insular=insulation,insulate,insulant
insulin|4ot
insulin reaction=insulin shock|24f
insulin shock therapy=insulin shock treatment|8oq
insurance,insure
insurance company=insurance firm
insurrection,insurrectional,insurrectionary=uprising
intact
intake=uptake
integer=whole number
integrality,integral
integration,integrate,integrative
integumentary system
intellect
intellectual
intelligence,intelligent
intensity,intense,intensify,intensely,intensification,intensively
intensive care|60b
intentionality,intentional,intentionally
intentness,intend,intent,intently
interaction,interact,interactional,interactive
intercapitular vein|a1r
interceptor,intercept,interception
intercession,intercede
interchange
interconnectedness=interconnection,interconnect
intercostal=intercostal muscle|8ru
intercostal artery|rh
intercostal vein|a1r
interdependence,interdependency,interdependent,interdepend
interest
interestedness
interface,interfacial
interference,interfere
interferon|mh
interior,interiorize
interjection,interject
interleukin|5tb
interlobular
intermarriage,intermarry
intermaxillary suture|3sh
intermediate
intermediate temporal artery|9g8
intermission,intermit
intermittence,intermittency,intermittent
intermittent claudication|20e
internal,internally
internal auditory vein=labyrinthine vein|a1r
internal carotid artery|1mx
internal cerebral vein|1rh
internal jugular vein|5bl
internal maxillary artery|5zb
internal organ=viscus|6ue
internal spermatic artery=testicular artery|rh
internalization,internalize
internasal suture|3sh
international law=law of nation
internationality,international,internationally
interne=medical intern=houseman|30s
internist|60k
internment,intern
interoperability
interparietal suture=sagittal suture|3sh
interpenetration,interpenetrate
interphalangeal joint|474
interposition,interpose
interpretation,interpret,interpretative,interpretive
interrelation,interrelationship,interrelate
interrogation,interrogative,interrogate,interrogatory
interruption,interrupt
intersect,intersectant
intersection=point of intersection
interstice,interstitial
interstitial cell stimulate hormone=luteinize hormone|4a6
interstitial fluid|3mk
interstitial plasma cell pneumonia=pneumocystis carinii pneumonia=pneumocystis pneumonia=pneumocytosis|7fx
interstitial pneumonia|85k
interstitial tissue|j0
intertrigo|6z1
interval
intervention,intervene
intervertebral vein|a1r
interview
intestinal artery=jejunal artery|rh
intestinal bypass|9au
intestinal juice|8jp
intima,intimal|61s
intimation,intimate
intimidation,intimidate
intolerance,intolerant
intonation,intone,intonate
intoxication,intoxicant,intoxicate=toxic condition
intracapsular surgery|1od
intracellular fluid|1a1
intracranial aneurysm|i2
intradermal injection|60b
intramuscular injection|60b
intramuscularly,intramuscular
intransigence,intransigency,intransigent
intravasation|4qo
intravenous anesthetic|hy
intravenous injection|60b
intricate
intrinsically,intrinsic
introduction,introduce
introitus|6us
introject,introjection
introspection,introspective,introspect
intrude,intrusive
intuition,intuit,intuitive
intumescence,intumescency,intumesce,intumescent|5s5
inulin|7hk
inundation,inundate
invalid,invalidity
invalidation,invalidate
invalidism|4ib
invariably,invariable
invariance,invariant
invasion,invade,invasive
invention,invent,inventive
inventory
inversion|t
invert sugar|1l7
invertase=saccharase=sucrase|2x6
invert hang|4f2
investigation,investigate,investigative,investigatory
investigator=researcher
investment,invest
invirase=saquinavir|7qe
invitation,invite,invitational,invitatory
invocation,invoke
involuntary muscle=smooth muscle|6dd
involution|163
involutional depression|5uz
involvement,involve
inward
iodic acid|3u
iodide
iodine,iodinate,iodination,iodise,iodize
iodoprotein=iodinate protein|7qh
ion,ionic,ionate,ionise,ionization,ionize
ion beam=ionic beam|72x
ionize radiation|7wf
ionospheric wave|8si
ipecac|3a8
iproclozide|5x5
irascibility=quick temper=short temper|zm
iridectomy|3n2
iridium,iridic,iris,iritic
iridocyclitis|520
iridokeratitis|520
iridoncus|5s5
iridosmine=osmiridium|671
iridotomy|3n2
iritis|520
iron
iron deficiency anemia|hq
iron manganese tungsten=wolframite|671
iron ore|6ud
irony,ironical,ironic=satire,satiric,satirical,satirically,satirize=sarcasm,sarcastic
irrationality,irrational,irrationally
irregularity,irregular,irregularly
irrelevance,irrelevancy,irrelevant
irresponsibility,irresponsible
irreverence,irreverent
irrigation,irrigate
irritability,irritably,irritable
irritable bowel syndrome=mucous colitis=spastic colon|24a
irritation,irritate,irritant,irritative=annoyance|62i
irruption,irrupt
ischemia,ischemic|hq
ischemic anoxia=stagnant anoxia|k0
ischemic hypoxia=stagnant hypoxia|4uk
ischemic stroke|59d
ischial bone=ischium|1am
isinglass=mica,micaceous|671
island
island of langerhan=isle of langerhan=islet of langerhan|33v
isoagglutination|9o
isoagglutinin|9p
isocarboxazid=marplan|5x5
isocyanic acid|3u
isoflurane|52w
isogamete|43h
isogamy|fu
isolation,isolate
isolationism,isolationist,isolationistic
isomer,isomeric,isomerism
isomerase|3er
isometric exercise|3kk
isoproterenol=isuprel|60m
isordil=isosorbide|60m
isotherm,isothermal,isothermic
isotonic exercise|3kk
isotope,isotopic
isotropy,isotropic,isotropous
issue
isthmus,isthmian|9mk
itaconic acid|3u
italic,italicize
itch,itchy
item,itemize,itemization
ivory
ivory tower|23l
jaboticaba|36u
jacket
jackfruit=jak|36u
jacksonian epilepsy|2el
jacquemier sign|9cn
jadeite|671
jaggary=jaggery=jagghery|1l7
jalapeno=jalapeno pepper|1uu
jam
jamais vu|2xe
jargoon|ae0
java|154
jaw|1am
jazzy,jazz
jealousy=green eye monster|3en
jeep=landrover
jejunitis|520
jejunoileitis|520
jejunostomy|9au
jejunum|8te
jello|5aw
jelly,jellify|2po
jerk
jerk meat=jerky|5zw
jewel,jewelry
jimdandy=jimhickey
jitteriness,jittery=jumpiness,jumpy|3af
jnd=just noticeable difference|2ve
job
jocosity,jocose
jocularity,jocular=jocundity,jocund|433
john=lavatory
joie de vivre|3d2
join
joint=articulatio
joke
jolliness,jollity,jolly=joviality,jovial|4ae 433
jolt,jolty
journalism,journalistic
journey=journeying
jowl=lower jaw=jawbone=lower jawbone=mandible,mandibular,mandibulate=mandibula=mandibular bone=submaxilla|5an rx
joy,joyousness,joyous=joyfulness,joyful|3af
joylessness|1tp
judgment,judge,judgmental
jug wine|aad
jugal point=jugale|2gt
jugular=jugular vein|a1r
juice,juicy|3xo
jujube|36u
julep|4mk
julienne=julienne vegetable|a1j
jumble=welter=muddle
jump
juneberry=saskatoon=serviceberry=shadberry|14j
jungle fever|5vd
jungle rot|2y3
junior
junior high=junior high school
juniperic acid|4ro
junk food|8vr
junket|2st
jurisdiction,jurisdictional
jurisprudence,jurisprudentially,jurisprudential
jury
just
justice
justification,justify,justifiably,justificative,justificatory
justness=nicety
juvenescence|4dx
juvenile amaurotic idiocy=spielmeyer vogt disease|29r
juvenile rheumatoid arthritis=still disease|vm
juvenile wart|a2o
juvenility,juvenile
juxtaposition,juxtapose
kahlua|2dc
kainite|671
kakke disease|14i
kala azar=leishmaniasis=leishmaniosis|7qs
kaliuresis=kaluresis|9cn
kallman syndrome|4ts
kanamycin=kantrex|l7
kaolinite|671
kaopectate|li
kaposi sarcoma|8fe
karyokinesis,karyokinetic|163
karyolymph|1a1
kasha|4pf
kava=kavakava|b3
kavrin=papaverine|6df
kawasaki disease=mucocutaneous lymph node syndrome|2y2
kayser fleischer ring|9cn
keel|1mk
keenness,keen,keenly
keep
keepsake=souvenir
kelp|bm
kemadrin=procyclidine|6df
keratalgia|6z1
keratectasia|tw
keratinization,keratinize|163
keratitis|520
keratoacanthoma|21
keratocele|4le
keratoconjunctivitis|520
keratoconus|tw
keratoderma=keratodermia|2y3
keratoderma blennorrhagica=keratosis blennorrhagica|5dh
keratoiritis|520
keratomalacia|9cn
keratomycosis|42a
keratonosis|2y3
keratonosus|3my
keratoscleritis|520
keratoscope|60e
keratosis|2y3
keratosis pilaris|5dh
keratotomy|3n2
kerion|89r
kernicterus|4v6
kernig sign|9cn
kernite|671
ketalar=ketamine=ketamine hydrochloride|45f 224
ketembilla=kitambilla=kitembilla|36u
ketohexose|5dt 4m3
ketoprofen=orudis=orudis kt=oruvail|6mz
ketorolac=torodal|6mz
ketose|6a7
ketosis|9cn
ketosteroid|93a
key
kibble|3xo
kibe|1up
kick
kick up|3kk
kiddie=kiddy|1uq
kidney|3kb
kidney bean|268
kidney disease=nephropathy=renal disorder|9z9
kidney failure=renal failure|5e4
kieserite|671
killer,kill,killable
kinase|3er
kind=sort
kind heartedness=kindheartedness,kindhearted|9cj
kindergartener=kindergartner=preschooler|1uq
kinesis|85r
kinesthesis,kinesthetic,kinesthetically,kinesthesia
kinetics,kinetic
kinetosis=motion sickness|aa 6hn
king
king evil=scrofula,scrofulous|9ta
kingfish|8ej
kinship,kin
kipper|4lo
kirsch|1d5
kiss
kitchen
kitten
kiwi|36u
kiwi fruit|36u
klebsiella|3dl
klinefelter syndrome=xxy syndrome|9cs
knackwurst=knockwurst|8g1
knee,knee length=knee joint=genu=human knee|474
knee jerk reflex=knee jerk=patellar reflex|81u
knee bend|5k6
kneecap=kneepan=patella,patellar|8mt
kneel
knife
knock
knocker|5w8
knockout drop|1vh
knot
know
knowledge
knuckle=knuckle joint=metacarpophalangeal joint|2um
kohlrabi|2il
kokoi venom|a23 6ki
koplik spot|9cn
kosher|9be
koumiss=kumis|b3
kraurosis|vn
kraurosis vulvae|5fc
kummel|2dc
kumquat|1zm
kunzite|8zw
kuru|6js
kvass|1dt
kwashiorkor|5vy
label
labetalol=labetalol hydrochloride=normodyne=trandate|18n lr
labia majora|5fq
labia minora|5fq
labial artery|rh
labial vein|a1r
labium
labor,laborious
labor pain|6z1
laboratory=lab
labrocyte=mast cell=mastocyte|8vv
labyrinth,labyrinthian,labyrinthine|8ll
labyrinthitis=otitis interna|6w9
lac wax=shellac wax|a81
laceration,lacerate|ac6
lachrymal duct=lacrimal duct=tear duct|33t
lachrymal gland=lacrimal gland=tear gland|33u
lachrymal secretion=lacrimal secretion|8jp
lachrymation=lacrimation
lack=deficiency,deficient
lacrimal apparatus
lacrimal artery|rh
lacrimal bone|1am
lacrimal vein|a1r
lactalbumin|ax
lactase|2x6
lactase deficiency=lactose intolerance=milk intolerance|29r
lacteal|5st
lactic acid|1lj
lactiferous duct|33t
lactobacillus|3io
lactogenic hormone=luteotropin=prolactin|4a6
lactose=milk sugar|2x7
lad=fella=bloke
lady
lafora disease=myoclonus epilepsy|3fp
lag
lagoon
lagophthalmos|t
lallation|2oq
lamb quarter|5jc
lambchop|2km
lambda|2gt
lambdacism|2oq
lamboid suture|3sh
lamella|61s
lamentation,lament
lamina,laminate,laminal,laminar,lamination
lamina arcus vertebra|5gv
laminectomy|q
lamivudine|6o5
lamp
lamplight|a4t
land
landing
landscape
langbeinite|671
langouste|8oa
langoustine=scampo|5pn
language
language area=language zone|2ej
languor=dreaminess,dreamy|35t
lankiness,lanky|7bu
lanolin=wool fat=wool grease|iy
lansa=lansat=lanseh=lanset|36u
lansoprazole|3u
lantern jaw|5bf
lap
lap choly=laparoscopic cholecystectomy|1w8
laparocele|4le
laparoscope|3cd
lapse
lard|5o5
lard oil|iy
larder|263
large
large intestine|4ez
large number=multitude,multitudinous
largely
larium=mefloquine=mefloquine hydrochloride=mephaquine|ls
larva,larval
laryngeal artery|rh
laryngeal vein|a1r
laryngectomy|q
laryngitis|520
laryngopharyngitis|520
laryngoscope|60e
laryngostenosis|930
laryngotracheobronchitis|520
larynx,laryngeal,laryngopharyngeal,laryngopharynx=voice box|1nd 6uh
laser assist in situ keratomileusis|3n2
laser assist subepithelial keratomileusis|3n2
laser beam|7yp
laser trabecular surgery|3n2
lassa fever|4ke
last
lat=latissimus dorsi
latakia|9tx
late
lately
latency,latent
later
lateral condyle|292
lateral epicondyle|3f2
lateral epicondylitis=lateral humeral epicondylitis=tennis elbow|9gn 3f3
lateral geniculate=lateral geniculate body|45t
lateral ventricle|a28
lather,lathery
latitude,latitudinal,latitudinarian
latte|3hl
latter
laudanum=tincture of opium|6t8
laugh
laugh gas=nitrous oxide|52w
laughter
launcher,launch
lavage,lavation,lave|60b
lavish,lavishly
law
lawman=law officer=peace officer
lawn
lawyer=attorney
laxative|nb
laxness,lax,laxity
layer
laying=egg laying|163
lazy,lazily
lead
lead colic=painter colic|246
lead ore|6ud
lead poison=plumbism=saturnism|4wb
leader
leadership
leaf,leafy=foliage,foliate,foliation
leaf fat=leaf lard|5o5
leaflet|j0
leafy vegetable|a1j
league
leak,leaky
leakage=outflow
lean
leap
learn
learn reaction=learn response|85r
learn disability=learn disorder|2yq
least
leather,leathery
leave
lecherousness,lecherous,lechery=lustfulness,lustful|28i
lecithin|7ax
lectin|49n
lecture,lectureship
ledercillin vk=penicillin v potassium|763
ledger
leechee=lichee=lichi=litchee=litchi=litchi nut=lychee|36u
leek|a1j
leer,leery
leave brain=leave hemisphere|1rd
leave coronary artery|2dv
leave gastric artery|44i
leave gastric vein|44m
leave hand|4gl
leave ventricle|4ik
leg,leggy|5n6
leg bone|5qe
leg curl|5k6
leg exercise|3kk
leg extensor|5k6
leg of lamb=gigot|2km
legal blindness|18b
legality,legal,legally
legend
legionella|zl
legionnaire disease|5ph
legislation,legislative,legislature,legislate
legislator
legitimacy,legitimate,legitimately,legitimation
legume,leguminous
leiomyoma|6fb
leiomyosarcoma|8fe
leisure,leisurely
lekvar
lemniscus|8p
lemon,lemony|1zm
lemon butter|1hb
lemon grass=lemongrass=lemongrass oil|6qx
lemon juice|5bm
lemon oil|3vi
lemonade|6i
lend
length,lengthy,lengthen,lengthily
lengthening=prolongation,prolong
lenitive|2k0
lens capsule
lens cortex|j0
lens nucleus
lenticular nucleus=lentiform nucleus|11c
lentil|a1j
lepidocrocite|591
lepidolite|59i
lepidomelane|168
lepidophobia|aeb
lepromatous leprosy|5l7
leprosy,leprous=hansen disease|51a
leptomeninges|629
leptomeningitis|627
leptospira|8ze
lesbianism=sapphism|456
lesion|4ib
less
lessen
lesser
lesser omentum|6rq
lesser rhomboid muscle=rhomboid minor muscle|88e
lesson
let
lethal dose|31r
lethality,lethal
lethargy=lassitude|9o4
letter=missive
lettuce|5jc
leucocytozoan=leucocytozoon|907
leucoma=leukoma|3my
leucorrhea=leukorrhea|6ci
leukocyte=white blood cell=white blood corpuscle=white cell=white corpuscle|18r 406
leukocytosis|18u
leukoderma|2y3
leukoencephalitis|1qy
leukopenia|18u
levallorphan=lorfan|33a
levator|6dd
level
lever,leverage
lever hang|4f2
levitra=vardenafil|l1
levity
lexicon,lexical,lexis
lgv=lymphogranuloma venereum=lymphopathia venereum|2js
liable
liberal,liberality
liberalism,liberalistic
liberalization,liberalize
liberty,liberate,liberation=autonomy,autonomous
libido,libidinal,libidinous|28i
library
license
lichen|2y3
lichen planus=lichen ruber planus|5me
lick
lid=eyelid=palpebra,palpebrate,palpebration|7qg
lidocaine=xylocaine|5ps
lie
lie detector|7hc
liebfraumilch|4nl
lienal artery=splenic artery|rh
lieutenant
life,live,alive,livable
lifeblood|18o
lift
ligament|2aa
light mindedness,light mind
light company=power company
light diet|2v8
light reflex=pupillary reflex|81u
lighting
lightly
lightness,light
lightning
lightsomeness,lightsome|18g
like
likely
likewise
liking
lima bean|8o9
limb|3mr
limb girdle muscular dystrophy|6dh xn
limbo=oblivion
limbus,limbic
lime juice|5bm
limeade|6i
limen|8li
limit,limitation
limonite|591
limp
limpet|8oa
linalool|3hq
lincocin=lincomycin|l7
line
line drive=liner
lineament
linearity,linear,linearly
lingcod|8ej
linger
lingual artery|rh
lingual vein|a1r
linguica|8g1
linguine=linguini|8vr
linguist
linguistic,linguistically
linguistic competence|272
linin|1a6
linkage,link
linoleic acid=linolic acid|7hs
linolenic acid|7hs
liothyronine=triiodothyronine|9lg
lip|rx
lip balm|8en
lipase|3er
lipectomy=selective lipectomy|h2
lipid=lipide=lipoid
lipid lower medication=lipid lower medicine=statin=statin drug|60m
lipidosis|63s
lipomatosis|4ib
lipoprotein|27p
liposarcoma|8fe
liposome|a32
liposuction=suction lipectomy|5o4
liqueur|b3
liquid diet|2v8
liquidation,liquidate
liquidity,liquid,liquify
liquor=booze,boozy=hard drink=strong drink|b3
lisinopril=prinival=zestril|39
lisp|2oq
list
listen
listener=hearer
listeria|3io
listeria meningitis=listeriosis|51a
listlessness|n9
literally
literalness,literal
literature,literary
lithia water|674
lithiasis|4ib
lithotomy|q
lithotomy position|7jt
lithuresis|65n
litigation,litigate
litter
little
little finger=pinkie=pinky|3tn 67b
little toe|9n0 67b
littleneck|7v0
livedo|2y3
liveliness,lively
liver|563
liver disease|2y2
liverwurst|8g1
livestock
lividity,livid
live room=front room=sit room
load
loading
loaf=loaf of bread
loaf sugar=sugarloaf|98e
loan
lobar pneumonia|7fx
lobby=foyer=entrance hall
lobe,lobar,lobate,lobated
lobe of the lung|5pj
lobectomy|q
lobscuse=lobscouse
lobster|8oa
lobster butter|28p
lobule,lobular,lobularity|5pj
local,locally
local anesthesia|hv
local anesthetic=topical anesthetic|hy
locale,localization,localize
location,locate
lochia|1a1
lock
locomotor ataxia=tabes dorsalis|6kr
locule=loculus|1a0
locus niger=nucleus niger=substantia nigra|6k0
lodgings,lodge,lodgement
log
loganberry|14j
logarithm,logarithmic
logicality,logical,logically
logistic,logistical
loin|2km
lollipop=lolly=popsicle|2st
lomotil|li
lomustine|lv
loneliness,lonely
long,longer
long range
long term
long bone|1am
long fly|4f2
long wave|7wo
longanberry|36u
longing|2si
longitude,longitudinal
loniten=minoxidil=rogaine|a1c
look
lookup
loom
loosely
looseness,loose
lopressor=metoprolol|14r
lopsidedly,lopsided
loquat|36u
loss,lose,lossy
lot
lotus position|7jt
loud,loudly
louse,lousy,lousiness
lovage|3vi
lovastatin=mevacor|5o6
love|3af
love philter=love philtre=love potion=philter=philtre|7k1
love bite|3gw
love handle=spare tire|75
love life=lovemaking|8n6
loveliness,lovely
lover
lovesickness,lovesick|5qi
lovingness,lovingly
low
low calorie diet|6p4
low fat diet|2v8
low fat milk|66h
low salt diet=low sodium diet=salt free diet|2v8
low beam|7yp
lower,loweringly
lower respiratory infection|85l
lower respiratory tract|85o
lox|8vr
loxapine=loxitane|m2
loyal
loyalty
lsd=lysergic acid diethylamide|4g6 33e 2cb
lucidity,lucid|8f0
luck,lucky
lues=lues venerea=pox=syph=syphilis,syphilitic|2js
luggage,lug=baggage
lull
lumbago=lumbar pain|zb
lumbar artery|rh
lumbar nerve|8z0
lumbar plexus|7fd
lumbar vein|a1r
lumbar vertebra|a2s
lumber
lumbosacral plexus|6jp
lumbus,lumbar,lumbosacral
lumen|1a0
luminal=phenobarbital=phenobarbitone=sodium thiopental|10u
luminescence,luminescent,luminesce|a4t
luminosity,luminous
lump,lumpy|9cn
lump sugar|98e
lumpectomy|q
lunacy,lunatic|53n
lunar
lunate bone=semilunar bone|1am
lunch=luncheon=dejeuner=tiffin|5zp
lunch meat=luncheon meat|5zw 8vr
lung|85m
lung power|7bk
lung cancer|1ji
lunge
lupus|2y3
lupus erythematosus|5sh x7
lupus vulgaris|5sh 9ta
lurch
lure
lurid
lurk
lust,lusty,lustily|28i
luxury,luxurious,luxuriously,luxuriance,luxuriant,luxuriate,luxuriation
lycanthropy|5uk
lymph,lymphatic,lymphoid|1a1
lymph node=lymph gland|5t1
lymph vessel=lymphatic vessel|33t
lymphadenitis|520
lymphadenoma|6o
lymphadenopathy|4ib
lymphangiectasia=lymphangiectasis|36i
lymphangioma|ig
lymphangitis|520
lymphatic system|a18
lymphatic tissue=lymphoid tissue|j0
lymphedema|36s
lymphoblast|5t5
lymphoblastic leukemia|5t7
lymphocyte,lymphocytic=lymph cell|5ls
lymphocytic choriomeningitis|1wy
lymphocytic leukemia|1jl
lymphocytopenia=lymphopenia|18u
lymphocytosis|18u
lymphogranuloma|5s5
lymphokine|2lo
lymphoma|1ji
lymphopoiesis|163
lymphuria|9cn
lyophilization,lyophilize
lypressin|lj
lyric
lyricality,lyrical
lysergic acid|3u
lysine intolerance|63s
lysinemia|4yu
lysis|80r
lysogenization,lysogenize|163
lysosome|1q7
lysozyme=muramidase|3er
lyssavirus|a4n
ma'am=madam
macaroni|8vr
machine
machinery
mackerel|8ej
macon=maconnais|aad
macrencephaly,macrencephalic,macrencephalous|t
macrobiotic diet|a1m
macrocephaly,macrocephalic,macrocephalous=megacephaly=megalocephaly|t
macrocyte=megalocyte|80v
macrocytic anemia|hq
macrocytosis|4ib
macrodantin=nitrofurantoin|l6
macroevolution|6um
macroglossia|16i
macromolecule,macromolecular
macrophage|79n
macroscopically,macroscopical
macula lutea=macular area
macular degeneration|3my 2p7
macular edema|3my
maculation,macula,maculate
madeira|3z6
madia oil|a1k
madness,mad,madly
magazine
maggot,maggoty
magic,magical
magic bullet|2k0
magical power=magical ability
magnesia=magnesium oxide=periclase|671
magnesite|671
magnetic iron ore=magnetite|591
magnetic pyrite=pyrrhotine=pyrrhotite|671
magnetism,magnetic,magnet,magnetize,magnetically,magnetization=magnetic force=magnetic attraction
magnificence,magnificent,magnificently
magnitude,magnify,magnification
maid
mail
main
mainly
maintenance,maintain
majesty,majestic,majestically
major
major depressive episode|218
major league=big league
major surgery|9au
majority
make
maker
mal de mer=naupathia=seasickness,seasick|5ef
malabsorption|163
malabsorption syndrome|9cs
malachite|671
malacia|4ib
maladjustment|78v
malady|4ib
malaise
malaria,malarial|7qs
malathion poison|799
male chest|1ub
male internal reproductive organ|84h
male reproductive gland|84h
male reproductive system|45y
maleate|3hv lg
maleficence,maleficent|4hn
maleic acid|3u
maleness,male
malevolency,malevolence,malevolent=malign,malignity,malignment
malignancy,malignance,malignant|2y2
malignant anemia=pernicious anemia|hq
malignant hypertension|4mf
malignant hyperthermia|xm
malignant melanoma=melanoma|8s8
malignant neoplasm=malignant tumor=metastatic tumor|9tl 5vo
malignant neuroma=neurosarcoma|8fe
malleus|wd
malmsey|5ud
malnourishment,malnourish=undernourishment,undernourish|4qh
malnutrition|2oy
malocclusion|2yq
malpighian body=malpighian corpuscle=renal corpuscle
malpose tooth|9nv
malt sugar=maltose|2x7
maltha=mineral tar|671
maltreatment,maltreat
mama=mamma,mammary=mommy
mamey|36u
mamillary body=mammillary body|6k0
mammary gland|33u
man
management,manage,managerial
manager
mandelamine=methenamine=urex|l6
mandibular gland=submandibular gland=submandibular salivary gland=submaxillary gland=submaxillary salivary gland|8e7
mandibular joint=temporomandibular joint|2um
maneuver,maneuverability
manfulness,manful
manganic acid|3u
manganite|671
mangel wurzel|138
mango|36u
mangosteen|36u
mania,manic
maniac=madman
manic disorder|3ah
manicotti|8vr
manifestation,manifest
manifold
manipulation,manipulate,manipulative
manna=miraculous food|3xo
manner=mode
manner of walk|1a3
mannitol=osmitrol|309
manometer
manor house=manor,manorial
manpower=work force
manubrium|1am
manufacturer,manufacture
manumission,manumit
many
manzanilla|8oe
maoi=monoamine oxidase inhibitor|lg
map
maple sugar|1l7
mar
marang|36u
maraschino|2dc
marasmus|5vy
marble,marbleization,marbleize
marc|1d5
march
marfan syndrome|xm
margarin|28p
margarine=marge=oleo=oleomargarine|28p
margarita|230
margin,marginal,marginality,marginally
marijuana cigarette=reefer=spliff|1yh
marinade,marinate|28p
marinara|8g0
marjoram=oregano|3vi
mark
market,marketable
market price=market value
marketing
marksman
marriage=matrimony,matrimonial
married
married couple=man and wife
marrowbone|1am
marry
marsala|3z6
marsh,marshy
marshal
marsupium,marsupial|8cv
martini|230
martyr
martyrdom|2nq
marvel
marvelous
mascarpone|2h6
masculinity,masculine|7br
masculinization,masculinize=virilization,virilize|4dx
mash bean=monggo=moong=munggo|12i
masochism,masochistic|8ng
mass
mass rapid transit=rapid transit
massage|9qz
masseter|3n9
massicot=massicotite|5j5
massive
mast,masted
mastalgia|6z1
mastectomy|q
masterpiece
mastery,master
mastigophoran=mastigophore|7qt
mastitis|520
mastoid=mastoid bone=mastoid process=mastoidal
mastoidale|2gt
mastoidectomy|q
mastoiditis|520
mastopathy=mazopathy|4ib
mastopexy|h2
masturbation,masturbate=onanism|x2
mat
match
materia medica=pharmacological medicine=pharmacology,pharmacological,pharmacologic|60n
material
materialism,materialistic=philistinism|qt
materialization,materialize
mathematics,mathematical,mathematically=math
mating,mate
matriculation,matriculate
matsyendra|s8
matter
maturity,mature,maturation,maturate,maturational,maturement
mavik=trandolapril|39
mawkishness,mawkish|8ly
maxilla,maxillary,maxillodental=upper jaw=upper jawbone|5an
maxillary artery|rh
maxillary sinus|1a0
maxillary vein|a1r
maximization,maximum,maximize
maxzide|lr
may wine|68m
maybe
mayo=mayonnaise|8g0
mayor
maze,mazy
mcardle disease|29r
mdma=methylenedioxymethamphetamine|224
mead|1dt
meadow=hayfield
meal=repast|9be
mean
meaning
meaningfulness,meaningful
meanwhile
measles=morbilli,morbilliform=rubeola|2bg
measurement,measure,measurable
meat,meaty|8vr
meatus|738
mebaral=mephobarbital|10u lf
mebendazole|kt
mechanical,mechanically
mechanism,mechanistic
mecholyl=methacholine|60m
meckel diverticulum|30h
meclofenamate=meclofenamate sodium=meclomen|6mz
medial condyle|292
medial geniculate=medial geniculate body|45t
medial rectus=medial rectus muscle=rectus medialis|3n1
mediastinum|1a0
mediation,mediate,mediatory
medical,medically
medical aid=medical care|9qz
medical assistant|1mi
medical diagnosis|2u8
medical instrument|54k
medical man=medical practitioner|1mi
medical officer|60f
medical procedure
medical prognosis|60d
medical science|8hq
medical specialist|30s
medical specialty|60j
medicament=medicinal drug|33a
medicine,medication,medicate,medicative,medicinal
medieval
mediocrity,mediocre
meditation,meditate,meditative
mediterranean anemia=thalassemia|4tj 69y
medium
medium wave|7wo
medoc|1ba 813
medroxyprogesterone|7oo
medulla,medullary,medullated|6k0
medulla oblongata|6k0
medulla spinalis=spinal cord|6k0 42d
medullated nerve fiber=myelinated nerve fiber|6jn
meekness,meek,meekly
meerschaum=sepiolite|671
meet
mefenamic acid=ponstel|6mz
megacolon|24t
megadeath|2nq
megakaryocyte,megakaryocytic|1ao
megaloblast,megaloblastic|80v
megaloblastic anemia|5vp
megalomania,megalomaniacal,megalomanic|62j
megavitamin therapy|9ip
megestrol=megestrol acetate|7oo
meiosis=miosis=reduction division|1q5
melagra|6z1
melancholia,melancholic|2rk
melancholy|8dc
melanism=melanosis|2y3
melanoblast|3fa
melanocyte|3fa
melanocyte stimulate hormone|4ot
melatonin|4ot
melioration,meliorate,meliorative
mellaril=thioridazine|m2
mellowness,mellow|26z
melodrama,melodramatic
melon|36u
melt
member,membership
membrane,membranous|j0
membrane bone|1am
membranous labyrinth
memorable
memorial,memorialization,memorialize
memory,memorize,memorization
menadione=vitamin k3|lp
mend
mendacity,mendacious
menhaden oil|iy
meniere disease|2y2
meningeal artery|rh
meningeal vein|a1r
meningioma|9tl
meningism|9cn
meningitis|51a
meningocele|16i
meninx|61s
meniscectomy|q
meniscus=semilunar cartilage|1na
menopause,menopausal
menorrhea=menstrual blood=menstrual flow|18o
mental ability
mental abnormality|t
mental anguish|6z3
mental balance=mental soundness|62l
mental condition=mental state=psychological condition=psychological state
mental disease=mental illness=psychopathy,psychopathic|62i
mental disturbance=folie=mental disorder=psychological disorder|2yq
mental health|62i
mental strain=nervous strain|62i
mentality,mental,mentally
mentholate salve|8en
mention
mentum|3pz
mephenytoin=mesantoin|lf
meralgia|6z1
merbromine=mercurochrome|60m
mercaptopurine=purinethol|lt 4x4
merchant
mercifulness,merciful|26z
mercilessness=pitilessness|244
mercurial ointment|8en
mercury,mercurial,mercuric,mercurous
mercury poison|576
mercy
mere
merely
merger,merge
merit,meritorious
merlot|813
meromelia|16i
merozoite|907
merthiolate=sodium ethylmercurithiosalicylate=thimerosal|60m
mescal|5oh
mescaline|4g6
mesencephalon=midbrain|6k0
mesenchyme|63i
mesenteric artery|rh
mesenteric plexus|6jp
mesenteric vein|a1r
mesentery,mesenteric|786
mesoblast,mesoblastic=mesoderm,mesodermal|j0
mesocolon|63h
mesothelioma|1ji
mesothelium|3g0
mess,messy
message
messenger=courier
mestranol|3i2
metabolic acidosis|3z
metabolic alkalosis|c2
metabolic disorder|2yq
metabolic process|163
metabolism,metabolic,metabolize,metabolous=metamorphosis,metamorphic,metamorphous|163
metacarpal,metacarpus=metacarpal bone|1am
metacarpal artery|rh
metacarpal vein|a1r
metal,metallic
metamorphopsia|a4v
metaphor,metaphoric,metaphorical
metaphosphoric acid|7ho
metaphysics,metaphysical
metaphysis
metaplastic anemia|5vp
metastasis,metastasize,metastatic|73z
metatarsal arch|po
metatarsal artery|rh
metatarsal vein|a1r
metatarsus,metatarsal|8rv
metencephalon|4ms
meteor,meteoroid,meteorological,meteoric,meteorologic,meteorology
meteorite,meteoritic,meteoritical
meteortropism|9si
meter
methacrylic acid|3u
methanogen|pp
methapyrilene|lq
methaqualone=quaalude|8jw
metheglin|5zn
methicillin|760
methocarbamol=robaxin|6df
method,methodically,methodical
methylphenidate=ritalin|93p
methyltestosterone|hm
meticulosity,meticulously,meticulous
metopion|2gt
metralgia|6z1
metrazol=pentamethylenetetrazol=pentylenetetrazol|60m
metrazol shock=metrazol shock therapy=metrazol shock treatment|8oq
metrorrhagia|4kd
metycaine=piperocaine=piperocaine hydrochloride|8yx
mexiletine=mexitil|l5
micelle
mickey finn|5f2
microbe,microbial,microbic|65c
microbrachia|t
microcephalus=microcephaly,microcephalic,microcephalous=nanocephaly,nanocephalic|t
microcosm,microcosmic
microcyte|80v
microcytic anemia|hq
microcytosis|18u
microevolution|6um
microflora|65c
microglia|47z
microgliacyte|480
micrometeorite,micrometeoritic,micrometeoric
micronutrient|3xo
microorganism=micro organism
micropenis=microphallus|766
microphage|6ky
microphone=mike
microscope,microscopically,microscopic,microscopy,microscopical
microsome,microsomal
microsporidian|907
microsurgery|9au
microtubule|9td
microwave|38k
microwave diathermy machine|2up
micturition,micturate=urination,urinate|3ka
micturition reflex|81u
mid
mid calf|9ak
midazolam|14d
middle
middle cerebral artery|1rc
middle cerebral vein|1rh
middle class=bourgeoisie
middle ear=tympanic cavity=tympanum,tympani,tympanic|1a0
middle finger|3tn
middle meningeal artery|623
middle temporal vein|9gd
middle thyroid vein|9lh
midnight
midsection=midriff
midwifery=obstetrics,obstetric,obstetrical=tocology|60n
might,mighty
migration,migrate,migrational,migratory
mildness,mild,mildly
mile
mile per hour=mph
miliary fever|51a
miliary tuberculosis|9ta
militance,militancy,militant
military,militarily
military capability=military posture=military strength|1ka
military force=military unit
military personnel=soldiery
military press|a8k
milk,milky|154
milk of magnesia|nb
milk whey=whey|8mm
mill
millennium,millenarian,millenary,millennial,millennian
millerite|671
millet|4b5
millidegree
milligram
million
milontin=phensuximide|lf
milt|8iu
mimesis
mimicry=apery,ape
mimosa|68m
minamata disease|630
mince|9be
mincemeat
mind,mindful,mindfulness
mine
mineral
mineral oil|6qx
mineral pitch|671
mineral water|32w
mineralocorticoid|2en
minge|3ql
mingle
miniature,miniaturization,miniaturize
minimal
minimization,minimum,minimize
minimus|2m1
minipress=prazosin|lr d2
minister,ministration,ministrant=pastor=parson
minocin=minocycline|3s
minor
minor surgery|9au
mintage,mint
minute=min
miotic=miotic drug=myotic=myotic drug|33a
miotic eyedrop|60b
miracle,miraculously,miraculous
mire,miry
mirror
misanthropy,misanthropic,misanthropical|4hn
misbehavior,misbehave=misdeed
miscalculation,miscalculate
miscarriage,miscarry
miscegenation,miscegenate|7ny
mischief,mischievous=shenanigan=devilment
misconception,misconceive
misconstruction,misconstrual,misconstrue
misery=wretchedness,wretched
misfortune=bad luck
misinterpretation,misinterpret
mismanagement,mismanage
miso|28p
misocainea|685
misogamy|4hn
misogynism=misogyny,misogynic,misogynous|4hn
misology|4hn
misoneism|4hn
misopedia|4hn
misplacement,misplace
misquotation,misquote
misrepresentation,misrepresent
miss
missile
mission,missional
missionary position|7jt
mist,misty
mistake
mithracin=mithramycin|lw
mitigation,mitigate,mitigative,mitigatory
mitomycin=mutamycin|l7
mitosis|1q5
mitral stenosis=mitral valve stenosis|930 a0i
mitral valve prolapse|a0i
mix drink|b3
mixture,mix,mixer
mob=rabble
moban=molindone|m2
mobility,mobile
mobilization,mobilize
mocha|3vi
mockery,mock
model
moderate,moderately
modern world=modern time
modernism,modernistic
modernity,modern
modernization,modernize
modest,modestly
modification,modify
modify radical mastectomy|5yk
modiolus|1am
modulation,modulate
moist
moisture,moisten,moisturize
molality,molal,molar,molarity,mole
molasses|8rk
mold
molecule,molecular
molestation,molest
mollification,mollify
molluscum|2y3
molluscum contagiosum|69d
molybdenite|671
mombin|36u
moment,momentary,momentaneous
momentum
monazite|671
moneran=moneron|65c
money,monetary
monitor
monkey
monkey bread|36u
monkfish|8ej
monoamine oxidase|3er
monobasic acid|3u
monoblast|69v
monochromacy=monochromasy=monochromatic vision=monochromatism,monochromatic=monochromia|24z
monoclonal=monoclonal antibody|l8
monocyte|5ls
monocytosis|9cn
monogenesis=sporulation,sporulate|9f
monogenic disease=monogenic disorder|29r
monohybrid cross|4qx
monologue,monologuize
mononeuropathy|6kl
mononuclear phagocyte system=system of macrophage
monophony,monophonic
monoplegia|6zp
monopoly,monopolize,monopolization,monopolistic
monorchidism=monorchism|2j3
monosaccharide=monosaccharose=simple sugar|1l7
monosomy|1xj
monostotic fibrous dysplasia|3sg
monosyllable,monosyllabic
monotone,monotonic
monounsaturated fatty acid|9xu
mon pubis=mon veneris|75
monster
monstrosity,monstrous
montan wax|a81
montezuma revenge|2ul
month
montrachet|1gi a9j
monument,monumental
mood,moodiness
moon blindness=night blindness=nyctalopia|a4v xz
moon ray=moonbeam|7yp
moonlight|a4t
moonshine|a9e
moonstone|3qc
morale
morality,moral,moralistic,moralism
morbidness,morbid,morbidity|23l
more
morello|36u
moreover
morganite|14k
morning
morning sickness|6hn
moroseness,morose,morosely
morphallaxis|827
morphea|2s0
morpheme,morphemic
morphia=morphine|6t8 gq
morphogenesis|4dx
morphology,morphologic,morphological
morphophoneme,morphophonemic
mortality,mortal
mortar
mortician=undertaker
moselle|a9j
mosquito bite|53r
moss,mossy
moss agate|9i
most
mostaccioli|8vr
mostly
moth,mothy
mother,maternal
mother milk|1a1 9be
motif
motilin|44v
motion,motional
motionless
motive,motivation,motivate,motivational,motivative
motor,motorization,motorize
motor control
motor neuron=efferent neuron=motoneuron=motor nerve fiber|6ji
motor oil|6qx
motto=slogan
mound
mount
mountain,mountainous
mountain fever=rocky mountain spot fever=tick fever|90d
mountain sickness|do
mourn
mournfulness,mournful=ruthfulness,ruthful|8wl
mouse,mousy,mousey
mousse|2st
mouth=oral cavity=oral fissure=rima oris|89o
mouthpart|3mr
movement,move
movie=motion picture
movie house=movie theater=picture palace
mozzarella|1tq
much
mucic acid|1lj
mucin,mucinoid,mucinous|49n
muck,mucky
mucoid|49n
mucopolysaccharide|7hk
mucopolysaccharidosis|29r
mucosa,mucosal=mucous membrane|61s
mucus=mucous secretion|8jp
mud,muddy
muesli|1di
muffler,muffle
mug|3n5
mulberry|14j
mull wine|aad
mullet|8vr
multiple mononeuropathy|6kl
multiple myeloma|6f1
multiple neuritis=polyneuritis|6k6
multiple personality=split personality|2zk
multiple sclerosis=disseminate multiple sclerosis=disseminate sclerosis|50p 2p9 x7
multiplication,multiply,multiplicative
multiplicity,multiple
multivitamin|2v9 7co
mumble
munchausen syndrome|9cs
munchener|136
mundanity,mundane
mung|12i
mung bean|12i
municipality,municipal
murder,murderous,murderousness
murderer
muriatic acid|1vt
murk,murky
murmuration,murmur,murmurous
muscadel=muscadelle=muscatel|3z6
muscadet|a9j
muscadine|4bp
muscle,muscular,muscularity=musculus|2c1
muscle fiber=muscle cell|8vv
muscle relaxant|82x
muscovite|59i
muscular dystrophy=dystrophy|29r
muscular tissue|j0
musculature=muscle system=muscular structure
musculophrenic artery|rh
musculophrenic vein|a1r
musculoskeletal system
musculospiral nerve=radial nerve|6jh
muse
mush,mushy
mushroom poison|3xq
music,musical
music of the sphere|3iu
musical comedy=musical theater
musician=instrumentalist
musicogenic epilepsy|81w
musk,musky|8jp
muskellunge|40j
musket
musketry
muskmelon|61p
musophobia|aeb
mussel|8oa
must,musty|4bq
mustache
mustard|28p
mustard oil|6qx
mustard seed|3vi
muster
mutant,mutate,mutative
mutation,mutational
mute,mutely
mutilation,mutilate
mutiny,mutinous
mutter
mutton=mouton|5zw
mutton tallow|9e1
mutuality,mutual
muzzle
myalgia,myalgic=myodynia|6z1
myasthenia=myasthenia gravis|x7
mycobacteria=mycobacterium|3io
mycomycin|l7
mycophagy|54v
mycoplasma|3io
mycostatin=nystan=nystatin|l7
mycotoxin|7bv
mydriasis|81u
mydriatic=mydriatic drug|33a
myelencephalon|6k0
myelin,myelinated,myelinic=myeline|5o5
myelinization|4dx
myelitis|520
myeloblast|5ls
myeloblastic leukemia|1jl
myelocyte|5ls
myelofibrosis|3sd
myeloma|5vt
myelomeningocele|16i
myenteric plexus|6jp
myocardial infarction=myocardial infarct|517
myocardial inflammation=myocarditis|1mb
myocardium,myocardial|1lx
myoclonus|2go
myofibrilla=myofibril
myoglobin|4kb
myoglobinuria|9cn
myoma|148
myometritis|520
myometrium|58a
myopathy,myopathic|4ib
myopia,myopic=nearsightedness,nearsighted|ez
myosarcoma|8fe
myosin|48f
myositis|520
myositis trichinosa=trichiniasis=trichinosis|6fi 51w
myotactic reflex=stretch reflex|81u
myotomy|9au
myotonia atrophica=myotonic dystrophy=myotonic muscular dystrophy=steinert disease|6dh
myringectomy|9au
myringoplasty|9au
myringotomy|9au
myristic acid=tetradecanoic acid|8fx
mysoandry|4hn
mysoline=primidone|lf
mysophilia|5n4
mysophobia,mysophobic|8qs
mystery,mysterious=enigma,enigmatic,enigmatical=close book
mystery story=whodunit
mysticism,mystic,mystical
myth,mythological,mythology,mythic,mythical,mythologic,mythologization,mythologize
myxedema=myxoedema|4uh
myxobacter=myxobacteria=myxobacterium|3io
myxoma|148
myxosporidian|907
myxovirus|a4n
nabothian cyst=nabothian follicle|2ld
nabothian gland|33u
nabumetone=relafen|6mz
nadir=low water mark
nafcil=nafcillin|764
nail|4oy
naive
naked eye|3mw
nakedness,naked,nakedly
nalidixic acid=neggram|l6
nalline=nalorphine|6gs
naloxone=narcan|6gs
naltrexone|6gs
name
namely
nandrolone|hm
nanophthalmos|t
naphazoline=privine=sudafed|6gz
naphthalene poison|576
naprapathy|9qz
naprosyn=naproxen|6mz
naqua=trichlormethiazide|9jc
narcolepsy,narcoleptic|4su
narcosis,narcotize,narcotic|9vv
narcotic antagonist|33a
nardil=phenelzine|5x5
naris,narial|6us
narrowness,narrow
nasal bone|1am
nasal cavity|1a0
nasal concha|9tu 289
nasal decongestant|2o7
nasal meatus|5zx
nasal septum|8m7
nasal sinus=paranasal sinus|1a0
nasality,nasal
nasion|2gt
nasofrontal vein|a1r
nasolacrimal duct|33t
nasopharynx,nasopharyngeal|1a0
nasturtium|3vi
nation,national,nationally,nationality
nationalism,nationalistic
nationalization,nationalize
native
native land=homeland=mother country=motherland
natriuresis,natriuretic|9cn
natrolite|ads
natural childbirth|2x
naturalism,naturalistic
naturalization,naturalize
naturally
naturalness,natural
nature
naturopathy|9qz
nausea,nauseant,nauseate,nauseous|9cn
navane=thiothixene|m2
navel=umbilicus,umbilical=umbilical cord
navicular=scaphoid bone|1am
navigation,navigate,navigational
navy,naval
navy bean=pea bean=white bean|268
nearby
nearly
nearness,near
neat
neat foot oil|iy
neatly
neb|6ni
nebcin=tobramycin|l7
nebula,nebular|9cn
nec=necrotize enterocolitis|521
necessity,necessary,necessitate,necessarily,necessitous
neck=cervix,cervical
neck exercise|3kk
neck sweetbread=throat sweetbread|a10
necrobiosis lipoidica=necrobiosis lipoidica diabeticorum|2y3
necrophagia=necrophagy|54v
necrosis,necrotic
necrotize enteritis|3dk
nectar,nectar rich|8jp
nectarine|36u
nectary,nectariferous
need
needle
neencephalon=neoencephalon|6k0
nefazodone=serzone|lg
negation,negative,negate,negativity
negative chemotaxis|1u4
neglect
negligence,negligent
negligible
negotiation,negotiate
negus|6co
neighbor
neighborhood=locality=vicinity,vicinal
nelfinavir=viracept|7qe
nembutal=pentobarbital=pentobarbital sodium=yellow jacket|10u
neocortex,neocortical=neopallium|2ei
neonatology|75c
neophobia|8qs
neoplasia|73z
neoplastic cell|8vv
neosporin|l6
neostigmine=prostigmin|la
nepheline=nephelite|671
nephelinite|671
nephew
nephralgia|6z1
nephrectomy|q
nephrite|fs
nephroangiosclerosis=nephrosclerosis|5e4
nephrocalcinosis|6ja
nephrogenic diabetes insipidus|2tz
nephrolithiasis=renal lithiasis|5ou
nephrology|60n
nephron=uriniferous tubule|9td
nephroptosia=nephroptosis|2s5
nephrosis=nephrotic syndrome|9cs
nephrotoxin,nephrotoxic|9ow
neroli oil|6qx
nerve,neural=nervus|3p1
nerve cell=neuron,neuronal,neuronic|8vv
nerve center|6k0
nerve compression|6js
nerve deafness=sensorineural hear loss|4ie
nerve entrapment|6jk
nerve fiber|3s2
nerve growth factor|4dy
nerve plexus|7fd
nerve tissue=nervous tissue|j0
nervous breakdown|24f
nervous disorder=neurological disease=neurological disorder|2yq
nervous exhaustion=nervous prostration|6jr
nervous system
nervousness,nervous,nervously
nest
net
network
neural arch=vertebral arch|po
neural structure
neuralgia,neuralgy,neuralgic|6z1
neurasthenia,neurasthenic|6jr
neurectomy|q
neurilemoma=neurofibroma|9tl
neurinoma|148
neuritis|520
neuroblast|39z
neuroblastoma|5vt
neurodermatitis|2ru
neuroepithelioma|5vt
neuroepithelium|3g0
neurofibromatosis=von recklinghausen disease|xm 69y
neurogenesis|4dx
neurogenic bladder|17a
neurohormone|4ot
neurohypophysis=posterior pituitary=posterior pituitary gland|33v
neurology,neurological,neurologic|60j
neurolysin=neurotoxin,neurotoxic|9ow
neuroma,neuromatous|9tl
neuromuscular block agent|18n
neuropathy|4ib
neuropil=neuropile|6jq
neuroplasty|h2
neuropsychiatry,neuropsychiatric|60n
neurosis,neurotic=neuroticism=psychoneurosis,psychoneurotic|62k
neurosurgery|9au
neurosyphilis|5rp
neurotic depression|218
neurotropism,neurotropic|9si
neutrality,neutral
neutralization,neutralize
neutron radiation|58l
neutropenia|5lw
neutrophil=neutrophile|5ls
never
nevertheless
nevirapine=viramune|6ma
nevoid elephantiasis=pachyderma|38x 29r
new
newborn
newly
news
news conference=press conference
newspaper
next
ngu=nongonococcal urethritis|9yu
niacin=nicotinic acid|a5c
nice,nicely
nicotine|7bv
nicotine addiction|33c
nicotine poison|576
nictitate membrane=third eyelid|7qg
niemann pick disease|4yu 5o7 xn
nifedipine=procardia|1ie
niff,niffy=pong|3rt
night=nighttime
nightclub
nihilism,nihilistic|2pz
nihilistic delusion|2pz
nilpotent
nimble,nimbly
nine
nineteen
nineteenth
ninth
nip and tuck|h2
nipa|b3
nipper,nip,nippy
nirvana|12o
nitrazepam|14d
nitrobacteria|3io
nitrobacterium|zl
nitrocalcite|671
nitrogen,nitre,nitric,nitrogenize,nitrogenous,nitrous
nitrogen cycle|163
nitrogen fixation|163
nitrogen narcosis|6gr
nitrogen oxide
nitrogenase|3er
nitrosobacteria|3io
nitrous acid|3u
nnrti=nonnucleoside reverse transcriptase inhibitor|878
noble
noctambulation=noctambulism=somnambulation,somnambulate=somnambulism
noctiluca|2wn
nocturia=nycturia|65n
nocturnal emission
nod
nodule,nodular|8vq
noise
noisy,noisily
noli me tangere|9v2
noma|9v2
nominal,nominally
nomination,nominate,nominative
noncatholic
nondevelopment|163
nondisjunction|61c
nonequivalence,nonequivalent
nonexistence,nonexistent
nonfat dry milk|32s
nonfiction,nonfictional
nonrapid eye movement=nonrapid eye movement sleep=nrem=nrem sleep=orthodox sleep|8sp
nonsense
nonspecific,nonspecifically
nonspecific urethritis=nsu|9yu
nonsteroidal antiinflammatory=nonsteroidal antiinflammatory drug=nsaid|l2
nonthrombocytopenic purpura|75m
nontricyclic=nontricyclic antidepressant=nontricyclic antidepressant drug=nontricyclic drug|lg
noodle|8vr
noon=midday
noonan syndrome|9cs
noradrenaline=norepinephrine|1om
norethandrolone=norethindrone=norethindrone acetate|7oo
norethynodrel|7oo
norflex=orphenadrine|6df
norgestrel|7oo
norm,normative
normal
normal tension glaucoma|47q
normally
normothermia
northern
nortriptyline=pamelor|9rp
norvir=ritonavir|7qe
nose=olfactory organ|1u1
nose candy|22o
nose job=rhinoplasty|2ex
nosh|8tu
nosh up|5zp
nosiness,nosy=snoopiness|2k4
nosology|60n
nostalgia,nostalgic|5qi
nostoc|19j
not
notation,notate
note
nothing=naught
notification,notice,notify,noticeable,noticeably
notion,notional
notochord|8z4
nourishment,nourish
novel,novelette
novelist
novobiocin|l7
novocain=novocaine=procaine hydrochloride|3ij
now
nowhere
nrti=nucleoside reverse transcriptase inhibitor|878
nuclear
nuclear cataract|1oc
nuclear medicine|60n
nuclease|3er
nucleolar organizer=nucleolus organizer
nucleolus=nucleole|1q7
nucleoprotein|7qh
nucleus,nucleate=cell nucleus=karyon|1q7
nude,nudity
nullity,null
number
numbering=enumeration,enumerate
numbness,numb|9cn
numerosity,numerous
nummulite|3xy
nurse|1mi
nurse midwife|82c
nurse clinician=nurse practitioner|82c
nurse care|60b
nut,nutty
nut butter|28p
nutmeg|3vi
nutrient,nutritional,nutrify,nutrition,nutritionary,nutritious
nutrient artery|rh
nux vomica|60m
nyctophobia|8qs
nympholepsy|42q
nymphomania,nymphomaniacal|28i
o'clock
oat,oaten
oat cell carcinoma=small cell carcinoma|1ji
oath=expletive
obedience,obey,obedient,obediently,obeisance
obelion|2gt
obesity diet=reducing diet|2v8
obidoxime chloride|ll
object,objection,objectification,objectify
objective,objectivity
obliviousness,oblivious|9vm
obscenity,obscene=salacity,salacious
obscurity,obscure
observation,observe,observant,observable,observance
observer
obsessive compulsive disorder|mo
obsessivity,obsess,obsession,obsessional,obsessive
obsolescence,obsolescent,obsolesce
obstacle
obstipation,obstipate|2b1
obstruction,obstruct,obstructive
obstructive shock|24f
obtainment,obtain,obtainable
obtrusiveness,obtrude,obtrusive
obturator vein|a1r
obviously,obvious
occasion
occasionally,occasional
occipital bone|61t
occipital gyrus|2cv
occipital lobe=occipital cortex|5pj
occipital vein|a1r
occipitomastoid suture|3sh
occiput,occipital|1am
occlusion,occlude,occlusive
occupant
occupation,occupy,occupational,occupancy
occupational therapy|9ip
occur
occurrence,occurrent
ocean
ocean floor=sea bottom
ocellus=simple eye|3mw
ochre|35p
ochronosis|9cn
octadecanoic acid=stearic acid|8fx
octanedioic acid=suberic acid|1lj
octoberfest=oktoberfest|136
octopus|8iu
oculomotor=oculomotor nerve=third cranial nerve|2gs
oculopharyngeal muscular dystrophy|6dh
oculus dexter|3mw
oculus sinister|3mw
odd
odds and end=hodgepodge
odontalgia=toothache|3m
odontiasis|4dx
odontoid process
odor,odorize,odorous=aroma,aromatic,aromatize
odynophagia|6z1
oenomel|154
off
offal|a10
offense,offend,offensive
offer
office,officiate,officiation
officer
official,officially
offset
often
ohm,ohmic
oil,oily,oiliness|5o5
oil geologist=petroleum geologist
oil gland|33u
oil of turpentine=spirit of turpentine|3hq
oil of vitriol=sulfuric acid|3u
ointment=unguent|2k0
okra|a1j
old
old man=graybeard
oleaginousness,oleaginous|3pg
olecranon=olecranon process
oleic acid|6ac
oleo oil|iy
olfactory brain=rhinencephalon|6jj
olfactory bulb|6k0
olfactory perception=olfactory sensation|8li
oligoclase=plagioclase,plagioclastic|3qc
oligodactyly|29r
oligodendria=oligodendroglia|47z
oligodendrocyte|480
oligodontia|29r
oligomenorrhea|1o8
oligosaccharide|1l7
oligospermia
oliguria|9cn
olive oil|a1k
olivenite|671
olivine|671
omasum=psalterium|945
omentum|786
ominous,ominously
omission,omit
ommatidium|6q4
omniscience,omniscient
omophagia|54v
omphalocele=umbilical hernia|4le
once
oncologist|60k
oncology,oncologic,oncological|60n
oncovin=vincristine|788
one
one half
one night stand|7p0
one third
onion|a1j
onion butter|28p
onion salt|3vi
only
onset
ontogenesis,ontogeny,ontogenetic|163
onycholysis|6sc
onychosis|2y2
onyx|1i9
onyx marble=oriental alabaster|1ib
oocyte|43i
oogenesis|43j
oolong|3vi
oophorectomy=ovariectomy|q
oophoritis|520
oophorosalpingectomy|q
oosphere|43h
ootid|37d
opal,opalize|671
opalescence,opalescent,opalesce
open heart surgery|4ij
opener,open
openly
opera,operatic
operate capability=performance capability|1ka
operation,operate,operative,operant
operational
operator
operculum,operculate,operculated
ophidism|576
ophryon|2gt
ophthalmectomy|q
ophthalmia=ophthalmitis|2a6
ophthalmia neonatorum|6t1
ophthalmic artery|rh
ophthalmic vein|a1r
ophthalmology,ophthalmic|60n
ophthalmoplegia|6zp
ophthalmoscope|60e
opiate|33a
opinion,opine,opinionative
opisthotonos|2go
opium|2cb
opportunism,opportunistic=self interest
opportunistic infection|519
opportunity,opportune=chance
opposite
opposition,oppose,opponent
oppression,oppress,oppressive,oppressiveness
opsin|7qh
opsonin|l8
opsonization,opsonize
optic nerve=optic tract=second cranial nerve|2gs
optic radiation=radiatio optica|744
optical,optically
optimism,optimistic
optimization,optimum,optimal,optimize
opulence,opulent
opus=musical composition
oral,orally
oral cancer|1ji
oral sex|8nf
orange
orange juice|41g
orangeade|6i
orator=rhetorician
oratory,oratorical
orb=eyeball
orbit,orbital
orbital point=orbitale|2gt
orchestra,orchestration,orchestral,orchestrate
orchidalgia|6z1
orchidectomy=orchiectomy|q
orchiopexy|9au
orchitis|520
order
order arm|7jt
ordering
orderliness,orderly
ordinary,ordinarily
ore|671
organ
organ of corti|6ug
organ of hear|8ll
organ of speech=speech organ=vocal organ|6ue
organ transplant|9au
organic,organically
organic brain syndrome|62f
organic disorder|2yq
organic evolution=phylogenesis,phylogeny,phylogenetic|163
organification|163
organism,organismic
organization,organize
orgy,orgiastic
orient,oriental
orifice=porta|738
origin,originate,origination,originative
originality,original
orinase=tolbutamide|98u
ornament,ornamental,ornamentation
ornithosis=parrot fever|w3
oropharynx,oropharyngeal|1a0
orphan,orphanage|1uq
orpiment|671
orthochorea|6js 2p9
orthoclase|3qc
orthodontic treatment|9qz
orthodontist|2r1
orthography,orthographic
orthomyxovirus|6g3
orthopedics,orthopedic,orthopedical|60j
orthopedist|60k
orthophosphoric acid=phosphoric acid|6yf
orthopnea|359
orthoptist|60k
orthoscope|6t7
orthostatic hypotension=postural hypotension|4ua
orzo|8vr
oscheocele=oscheocoele|5s5
oscillation,oscillate,oscillatory
osmoreceptor|3bi
ossicle,ossicular,ossiculate=ossiculum|1am
ossification,ossify|163
osteitis|520
osteitis deforman=paget disease|6vk
ostentation,ostentatious,ostentate
osteoblastoma|148
osteochondroma|148
osteoclasis|9qz
osteoclast|1ao
osteocyte|1ao
osteodystrophy|2p9
osteogenesis imperfecta|xm
osteogenic sarcoma=osteosarcoma|8fe
osteoma|148
osteomalacia|5v9
osteomyelitis|6vk
osteopathy|9qz
osteophyte
osteoporosis|4ib
osteosclerosis|50p
osteotomy|9au
ostiole|7id
ostomy|9au
ostracism,ostracize
other
otherwise
otic ganglion=otoganglion|xh
otitis|520
otitis externa|6w9
otitis medium|6w9
otolaryngology=otorhinolaryngology=rhinolaryngology|60n
otology|60n
otoplasty|h2
otorrhea|4ib
otosclerosis|29r
out
outcome
outdoor,outdoorsy
outer
outercourse|8n6
outfit
outgrowth
outlawry,outlaw
outline
outlook
outpatient|746
output
outside
outstanding,outstandingly
outwardness|23l
ouzo|5oh
oval
oval window|3qv
ovalbumin|3ur
ovarian artery|rh
ovarian cyst|2ld
ovarian pregnancy|368
ovarian vein|a1r
ovaritis|520
ovary,ovarian|3qm 4a5
over
overthe counter drug=overthe counter medicine|60m
overachievement,overachieve
overactivity,overactive
overall
overanxiety|mn
overbite|5vz
overboard
overcast
overcome
overestimation,overestimate
overexposure,overexpose
overflow incontinence|3ek
overhead
overhear
overindulgence,overindulge,overindulgent
overkill|1ka
overlap
overlip|5o1
overlook
overpayment,overpay
overproduction,overproduce
overprotection,overprotect
overreaction,overreact|85r
oversensitiveness,oversensitive
oversimplification,oversimplify
overt,overtly
oviduct=uterine tube|8ee 3qm
ovipositor|6ue
ovotestis|4a5
owe
owl,owlet
own
owner=proprietor
ownership
oxacillin|764
oxalacetic acid=oxaloacetic acid|3u
oxazepam=serax|l4
oxheart|36u
oxidase|3er
oxidation,oxidization,oxidant,oxidate,oxidative,oxide,oxidize
oxidative phosphorylation|163
oxidize ldl cholesterol|1wg
oxidoreductase|3er
oxtail|9dl
oxyacid=oxygen acid|3u
oxygen,oxygenate,oxygenation,oxygenize
oxygen debt
oxygenase|6yd
oxyhemoglobin|4k5
oxyphenbutazone=tandearil|l2
oxytetracycline=hydroxytetracycline=oxytetracycline hydrochloride=terramycin|l7
oxytocic=oxytocic drug|60m
oxytocin|4ot
ozaena=ozena|2y2
ozone sickness|4wb
pace
pacemaker|1lx
pachycheilia|t
pacification,pacify
package,pack
package good|3xr
pack cell|18r
packet
paddy|88t
page,paginate,pagination
pail=bucket
pain|9cn
pain threshold|1l
painfulness,painful,painfully
paint
painter
pair
palace,palatial
palaeencephalon=paleencephalon=paleoencephalon|6k0
palaeopathology=paleopathology|ps 742
palatine artery|rh
palatine bone|1am
palatine vein|a1r
palatopharyngoplasty=uvulopalatopharyngoplasty|9au
pale
paleocerebellum|6k0
paleocortex,paleocortical=archipallium|2ei
palilalia|4ib
palingenesis,palingenetic|4dx
palliation,palliate,palliative
palm,palmar
palm oil|a1k
palmature|t
palpable,palpably
palpitation,palpitant,palpitate|9cn
palsy|2y7
pan
panatela=panetela=panetella|1yg
pancarditis|1mb
pancreas,pancreatic|33u
pancreatectomy|q
pancreatic artery|rh
pancreatic cancer|1ji
pancreatic duct|33t
pancreatic juice|2vq
pancreatic vein|a1r
pancreatitis|520
pancytopenia|2lr
pandiculation|3kk 81u
pane=pane of glass
panencephalitis|1qy
panfish|8vr
pang
panhysterectomy=radical hysterectomy|4up
panic,panicky|3pt
panic attack|3pt
panic disorder|mo
pansinusitis|8rf
pansy
pant
pantothen=pantothenic acid|a5c 3u
papa=dad=daddy
papain|3er
papaw|36u
papaya|36u
papaya juice|5bm
paper,papery
papilla,papillary,papillate,papilliform,papillose
papillary muscle|1lx
papillary tumor=papilloma=villoma|148
papilledema|36s
papovavirus|a4n
pappataci fever=phlebotomus=sandfly fever|2y2
paprika|3vi
papule|7cx
papulovesicle=vesicopapule|70s
para,parous=parity|46i
para aminobenzoic acid|3u
paracentral scotoma|8i7
paracervical block|82b
parade
paradigm,paradigmatic
paradise,paradisal,paradisiacal=heaven,heavenly
paradox,paradoxically,paradoxical
paradoxical sleep=rapid eye movement=rapid eye movement sleep=rem=rem sleep|8sp
paraffin=paraffin wax|a81
paraffin scale=scale wax|a81
parafovea
paragonite|59i
parallel
paralysis,paralytic,paralytical|2y7
paralytic abasia|5
paramagnet,paramagnetic
paramecia=paramecium|1yn
parameter,parametric
parametritis|520
paramnesia|23l
paramyxovirus|6g3
paranoia|7s0
paranoic type schizophrenia=paranoid schizophrenia=paraphrenia=paraphrenic schizophrenia|2q7
paraparesis|721
paraphilia|8nf
paraphrase,paraphrastic
paraplegia,paraplegic|6zp
parapodium|3mr
paraquat poison|576
parasite,parasitic,parasitical
parasitemia|18u
parasympathetic
parasympathetic nervous system|6ju
parathion poison|799
parathormone=parathyroid hormone|4ot
parathyroid=parathyroid gland|33v
paratyphoid=paratyphoid fever|51a
paraumbilical vein|a1r
parcellation,parcel
parenchyma|j0
parent
parenthesis,parenthetic,parenthetical
paresis|6zp
paresthesia|9cn
parfait|2st
parietal bone|61t
parietal cortex=parietal lobe|5pj
parietal gyrus|2cv
parietal pericardium|8mh
parietal pleura|7f9
parieto occipital fissure=parieto occipital sulcus|98m
parietomastoid suture|3sh
park
park lot=park area
parkinson disease=paralysis agitan=parkinson syndrome=parkinsonism=shake palsy|1co 2p9
parliament,parliamentary
parlor
paronychia|519
parotid gland|8e7
parotid vein|a1r
parotitis|520
paroxetime=paxil|8kb
paroxysm,paroxysmal
paroxysmal trepidant abasia|5
parsley|3vi
parsnip|8aw
part,partitive
parthenocarpy|9f
parthenogenesis,parthenogenetic=parthenogeny=virgin birth|9f
parthenote
partial tone|7tl
partiality,partially,partial
participation,participate
particle
particle beam|38p
particularism,particularistic
particularity,particular
particularly
partly
partner
partridge|aa1
party
parvo=parvovirus|a4n
pass
passage
passageway
passing
passing water|65n
passion
passion fruit|36u
passion of christ|a1
passionateness,passionate,passionately
passivity,passive,passively
past
paste
pastern|1am
pasteurize milk|66h
pastis|2dc
pastrami|133
pastry|324
pasture,pasturage
pat
patch,patchy
pate|28p
patent,patency
patent ductus arteriosus|192
patent medicine|60m
paternalism,paternalistic
paternity,paternally,paternal
path
pathogen,pathogenic|65c
pathogenesis|73z
pathologic process=pathological process|163
pathological state
pathologist=diagnostician|60k
pathology,pathological,pathologic|60j
pathos,pathetic
pathway=nerve pathway=nerve tract|97g
patience
patient
patina,patinate,patinize
patriarchy,patriarchal,patriarchic
patriotism,patriotic
patristic,patristical
patrol
pattern
pause
pavement,pavage,pave
pavlova|2st
pavor nocturnus=sleep terror disorder|8sr
paw|757
pawpaw|36u
pay dirt|6ud
payment,pay
pea|a1j
pea flour|3xo
peace
peace of mind=ataraxis|7vo
peaceful,peacefully
peak,peaky
peanut butter|28p
pear|36u
pearl,pearly
pearl sago|8dl
peasant
pecker,peck
pecs=pectoral=pectoralis=pectoral muscle|8ru
pectic acid|3u
pectin,pectic|1qb
pectoral arch=shoulder girdle|po
pectoral girdle|475
pectoral vein|a1r
pectoralis major=great pectoral muscle|74x
pectoralis minor=small pectoral muscle|74x
peculiar,peculiarly
pedagogy,pedagogical,pedagogic
pedal extremity=vertebrate foot
pedantry,pedantic
peddler=hawker
pederasty|456 71j
pediapred=prednisolone=prelone|490 l2
pediatric medicine=pediatrics,pediatric=pedology|60n
pedodontist|2r1
pedophilia|71j
peduncle|4wb
pedunculate polyp|7hl
peeper|3mw
peer
peeve|6al
pegboard
pekoe|172
peliosis=purpura|18u
pellicle|8s7
pelvic cavity|1a0
pelvic girdle=pelvis,pelvic=pelvic arch|475
pelvic inflammatory disease=pid|521
pemmican=pemican|5zw
pemphigus,pemphigous|2y3 x7
pen
penalization,penalize
penance=repentance,repent,repentant=penitence,penitent,penitential,penitentiary|27x
penchant|5n4
pencil
penetrate injury=penetrate trauma|4qo
penetration,penetrate,penetrative
penicillin,penicillin resistant|l7
penicillin f|760
penicillin o|760
penicillin v=phenoxymethyl penicillin|760
penicillinase resistant antibiotic|760
peninsula,peninsular
penis,penial,penile=phallus,phallic|3gh
penis envy|3en
penne|8vr
pennyroyal oil|6qx
pensiveness,pensive|61f
pentaerythritol=peritrate|a1c
pentanoic acid=valeric acid|1lj
pentazocine=talwin|gq
pentlandite|671
pentose|6a7
pentothal=thiopental=thiopental sodium=thiopentobarbital sodium|10u 9sx
pentoxifylline=trental|33a
pepper,peppery
peppercorn|3vi
peppermint oil|3vi
pepperoni|8g1
pepsin|3er
pepsinogen|3er
peptic ulcer=peptic ulceration|9v2
peradventure|31z
perboric acid|1b7
percent=percentage=per centum
perception,perceive,perceptive,perceptible,perceptiveness,perceptivity
perch
perchloric acid|3u
percussion,percussive,percuss
perennation,perennial,perennially,perennate
perfectibility,perfect
perfection
perfectly
perforate eardrum|35l
perforate vein|a1r
perforation,perforate
performance,perform
performer
perfume,perfumery|6rc
perfunctorily,perfunctory
perfusion,perfuse
perhaps
periarterial plexus|6jp
periarteritis|rg
periarteritis nodosa=polyarteritis nodosa|2y2
pericardial cavity=pericardial space|1a0
pericardial sac|8cv
pericardial vein|a1r
pericarditis|1mb
pericardium,pericardiac,pericardial|8mh
pericementoclasia|7uh
peridinian|2wn
peridot|1xy
peril,perilous,perilously
perilymph|1a1
perimysium|2aa
perinatologist|2y
perinatology|663
perineal artery|rh
perineum,perineal
perineurium|2aa
period=period of time=time period
periodic acid|6yf
periodic breathe|3mg
periodicity,periodic
periodontal disease=periodontitis|2y2
periodontia,periodontal,periodontic|2qt
periodontist|2r1
periosteum|61s
peripheral nervous system
perishable=spoilable|3xo
peristalsis=vermiculation,vermiculate
peristome
perithelium,perithelial|61s
peritoneal inflammation=peritonitis|520
peritoneum,peritoneal|8mh
peritonsillar abscess=quinsy|i8
periwinkle plant derivative|lv
perkiness,perky|18g
permanence,permanency,permanent,permanently
permanganic acid|3u
permeation,permeate,permeant,permeative
permission,permit,permissive
pernod|2dc
peroneus|8ru
peroxidase|6y9
perpetration,perpetrate
perpetuation,perpetuate
perpetuity,perpetual
perphenazine=triavil|l4
perplexity|2xe
persecution,persecute
persimmon|14j
persistence,persist,persistent,persistency,persistently
person,personhood=someone
persona,personify,personification
personal,personally
personal business=personal matter|55h
personal property=private property
personality
personality disorder|62k
personnel
perspective
persuasion,persuade,persuasive
pertain
pertinence,pertinency,pertinent
perturbation,perturb|9w
pertussis=whoop cough|51a 85k
perusal,peruse
pervaporation,pervaporate
pervasion,pervade,pervasive
perversity,perverse
pessimism,pessimistic
pest=pestilence,pestilential,pestilent=pestis|3f5
pesticide poison|576
pesto|8g0
pet food=petfood|3q6
petal,petaloid,petalous
petechia|1f5
petit dejeuner|1dh
petition,petitionary
petitioner
petrifaction,petrification,petrify
petrissage|5ye
petting|3yd
petulance,petulantly,petulant=crossness=fretfulness,fretful=fussiness,fussily,fussy=peevishness,peevish|4w8
phacoemulsification|3mj
phaeochromocytoma=pheochromocytoma|9tl
phagocyte,phagocytic=scavenger cell|8vv
phagocytosis
phalangitis|520
phalanx,phalangeal|1am
phalloplasty|h2
phantom limb syndrome|9cs
pharmaceutical chemist=pharmacologist|nx
pharmacokinetics|5yy
pharmacy,pharmaceutical,pharmaceutic|60n
pharyngeal vein|a1r
pharyngitis=raw throat=sore throat|521
phase
phenazopyridine=pyridium|gq
phenergan=promethazine|lq lm
pheniramine|lq
phenolphthalein|5iy
phenomenon,phenomenal
phentolamine=vasomax|l1
phenyl salicylate=salol|8dz
phenylketonuria=pku|4yu
phenyltoloxamine|lq
pheromone|8jp
philanthropy,philanthropic
philhellenism|7g
phillipsite|ads
philogyny|7g
philology,philological
philosopher
philosophy,philosophical,philosophic,philosophically,philosophize
phimosis|t
phlebectomy|9au
phlebitis|520
phlebotomy,phlebotomize=venesection,venesect|193
phlegm,phlegmatic,phlegmatical,phlegmy|6ci
phlogopite|59i
phobia,phobic=phobic disorder=phobic neurosis|mo
phobophobia|8qs
phocomelia=seal limb|637
phone
phone company=telephone company
phoneme,phonemic
phonograph=record player
phonology,phonologic,phonological
phony
phosphatase|3er
phosphate=orthophosphate
phospholipid|5o5
phosphoprotein|7qh
phosphorescence,phosphorescent,phosphoresce|3wp
phosphorus,phosphoric,phosphorous
photalgia|6z1
photocoagulation|9au
photocoagulator|9as
photogenic epilepsy|81w
photograph,photographic,photographically,photography=photo
photophobia|8qs
photoretinitis|a4v
phototherapy|5a
phototropism|9si
phrase,phrasal
phraseology=wording
phrenic nerve|8z0
phrenic vein|a1r
phthalic acid|3u
phthisis=pulmonary tuberculosis=waste disease=white plague|9ta
phycomycosis|42a
phyllo|73m
phylloquinone=phytonadione=vitamin k1|lp
physiatrics=physical therapy=physiotherapy,physiotherapeutic|9ip
physical ability
physical condition=physiological condition=physiological state
physical fitness
physically
physicalness,physical,physicality
physics
physiognomy=visage=kisser=phiz|3n5
physiological property|1a3
physiological sphincter|h9
physiology,physiological,physiologic
physique=body build|1a3
phytotoxin=plant toxin|9ow
pia mater|629
pianist=piano player
piano,pianistic=forte piano
pica|360
picaninny=piccaninny=pickaninny|1uq
piccalilli|28p
pick
pick disease|7m3
pickerel|40j
picket
pickle|28p
picornavirus|a4n
picric acid|3u
pictorial,pictorially
picture,pictural
piece
piece de resistance=showpiece
piece of paper=sheet of paper
piezoelectric effect=piezoelectricity,piezoelectric
pig,piglet
pigeon toe|2x4
pigment,pigmentation
pigswill=pigwash=swill|3q6
pigweed|5jc
pike reverse hang|876
pilar cyst=sebaceous cyst=steatocystoma=wen|2ld
pile
pilferage,pilfer
pill
pillow
pilot,pilotage
pilsener=pilsner|136
pilus|3t2
pimento=pimiento|9br
pimento butter|28p
pimozide|2wo
pimp=procurer
pimple=hickey=zit|44
pindolol=visken|14r
pine
pineal eye=third eye|8ll
pinealoma|9tl
pineapple juice|41g
pinguecula|2a3
pinite|671
pink,pinkify
pink elephant|a54
pinna|1nd
pinocytosis
pinole|3xo
pinprick|59b
pinto bean|268
pipe
piperacillin=pipracil|760
piperazine|kt
pirate,piratical,piracy
piriform area=piriform lobe=pyriform area=pyriform lobe|6k0
piroplasm|907
pisang wax|a81
pisiform=pisiform bone|1am
pistol
pit
pitahaya|36u
pitch
pitchblende=uraninite|9yg
pitcher=hurler
pith,pithy
pituitary=pituitary gland=hypophysis,hypophyseal,hypophysial=pituitary body|33v
pity,piteous,piteously|9cj
pityriasis|2s1
pityriasis alba|7dt
pityriasis rosea|7dt
pivot joint=rotary joint=rotatory joint|2um
pkd=polycystic kidney disease|5e4
place of origin=provenance
placebo
placement,place
placenta,placental|a17
placenta previa|46i
placentation
placidity,placidness,placid,placidly
plagiocephaly|2p5 16i
plague,plaguey
plague pneumonia=pneumonic plague=pulmonic plague|798
plaice|3v8
plain,plainly
plain flour|3wb
plaintiveness,plaintively,plaintive|6c1
plan
plane,planar
planet,planetary,planetal
plank
plant,plantal,plantlet
plantain|a1j
plantar reflex|81u
plantar wart|a2o
planter
plasma=blood plasma|3mk
plasma cell=plasmacyte|5t5
plasma protein|7qh
plasmablast|7em
plasmacytoma|9tl
plasminogen|3s6
plasminogen activator=urokinase|7qd
plasticity,plastic,plastically
plastination,plastinate|163
plate
platform
platoon
platysma|3n9
play therapy|9ip
player
playfulness,playful|5m3
playlet,play
playwright=dramatist
plead
pleasure,please,pleasant,pleasantly,pleasance,pleasantness
plenty,plenteous
pleomorphic rhabdomyosarcoma=pleomorphic rhabdosarcoma|87n
pleonaste|8z5
pleopod=swimmeret|3mr
pleura,pleural|8mh
pleural cavity|1a0
pleurisy|521
pleuropneumonia|7fb 7fx
plexus=rete
pliancy,pliant
plica
plight=predicament
plod
plonk|aad
plot
plow
pluck,plucky
plug
plumcot|36u
plumpness,plump=embonpoint|2e9
plunge
pluralism,pluralistic
plush,plushy
pneumococcal pneumonia|7fx
pneumococcus,pneumococcal|2wr
pneumoconiosis=pneumonoconiosis|85k
pneumogastric=pneumogastric nerve=tenth cranial nerve=vagus=vagus nerve=wander nerve|2gs
pneumonectomy|q
pneumonia,pneumonic|85k
pneumonitis|520
pneumothorax|t
pock|7u1
pocket
pockmark|8gs
podalgia|6z1
podetium
poem
poet
poetry,poetic,poetical
pogonion|2gt
poignancy,poignance,poignant
point
point of honor|55h
poise
poison,poisonous
poison ivy|88i
poison oak|88i
poison sumac|88i
poisonous substance=toxicant
poke
polar body
polarization,polarize
pole,polar,polarity
polemic,polemical,polemicize,polemize
polenta|4pf
police=police force
police car=squad car
police chief=police captain
police headquarter=station house
policeman=police officer
policy
polio=acute anterior poliomyelitis=infantile paralysis=poliomyelitis|51a
poliovirus|3dw
polish
polish rice=white rice|88t
politeness,polite,politely
political,politically
political system=form of government
politician
pollack|8ej
pollen,pollinate,pollination
pollock|8ej
pollucite|671
pollution,pollutant,pollute
polony|1af
polyarteritis|rg
polycythemia|18u
polydipsia|9jw
polygenic disease=polygenic disorder|29r
polygraph|60e
polymastigote|5yn
polymerase|3er
polymerization,polymeric,polymerize
polymyositis|6fi
polymyxin|l7
polynomial
polyoma|70p
polyose=polysaccharide|1l7
polyp=polypus|4wb
polypectomy|9au
polyphosphate
polyphosphoric acid|6yf
polysomy|16i
polytonality,polytonal
polyunsaturated fat|5o5
polyunsaturated fatty acid|9xu
polyuria|5e4
pomegranate|36u
pomelo=shaddock|1zm
pompano|8ej
pompousness,pomposity,pompous,pompously,pomp
pond
ponder
ponderosity,ponderous
pons=pons varolii|6k0
pool
poor,poorly
pop
popcorn|4b5
pope
popliteal artery|rh
popliteal vein|a1r
poppy seed|3vi
popularity,popular,popularly
population,populate
porch
pore,poriferous|33t
porgy|8ej
pork=porc|5zw
porkchop|2km
porosity,porous
porphyria|29r
porpoise oil|iy
port
port access coronary bypass surgery|21p
port wine|3z6
porta hepatis|6us
portacaval shunt|8pp
portal hypertension|5vq
portal system|a18
portent,portentous,portend
porter,porterage
porterhouse|135
portion
portrait,portrayal,portraiture,portray
pose
position
positive chemotaxis|1u4
positivist,positivism,positivistic
positivity,positive
posology|5yy
posse
possession,possess,possessive
possibility,possible
possibly
post
postcentral gyrus|1qj
poster boy|7j9
poster child|1uq
poster girl|7j9
posterior cardinal vein|1m3
posterior cerebral artery|1rc
posterior facial vein=retromandibular vein|3nb
posterior labial vein|5fp
posterior meningeal artery|623
posterior naris|6gu
posterior serratus muscle=serratus posterior|8mi
posterior subcapsular cataract|1oc
posterior synechia|9ct
posterior temporal artery|9g8
posteriority,posterior
posthitis|520
posthypnotic amnesia|8kc
postnasal drip|9cn
postponement,postpone
posttraumatic epilepsy=traumatic epilepsy|3fp
posttraumatic stress disorder=ptsd|mo
postulation,postulate
posture,postural|1a3
pot
potato=murphy=spud=tater|8aw 8vd
potato yellow dwarf virus|a4n
poteen|a9e
potence
potential,potentiality,potent,potency
potherb|a1j
potion|154
potluck|5zp
pott disease|9ta
potter
pottery
poulette|8g0
pound
pour
pousse cafe|2dc
poverty
powder,powdery,powderize=pulverization,pulverize
powder sugar|4bi
power
power breakfast|1dh
power walk|1m9
powerfulness,powerful,powerfully
poxvirus|a4n
practical nurse=license practical nurse|6ol
practically
practice,practical,practicality
pragmatism,pragmatic,pragmatical
praise
pravachol=pravastatin|5o6
prawn|8iu
prayer,pray
preacher
preachment,preach
prearrangement,prearrange
precaution,precautionary
precava=superior vena cava|a1r
precedent,precede,precedency,precession
precentral gyrus|1qj
precious
precipice,precipitous
precipitance,precipitancy,precipitate,precipitant,precipitation
precipitin|l8
precisely,precise
precision
preclusion,preclude,preclusive
precocious dentition|6qi
precocity,precocious
preconceive notion=preconception,preconceive
precordium,precordial|3me
predicator,predicate,predication,predicative
prediction,predict,predictive
prednisone=deltasone=liquid pred=meticorten=orasone|490 l2
predominance,predomination,predominantly,predominate,predominant
preeclampsia|9os
preemption,preempt,preemptive
preexistence,preexistent,preexist
preface,prefatorial
preference,prefer,preferentially,preferential,preferment,preferent
prefix,prefixation
prefrontal cortex=prefrontal lobe|5pj
pregnancy,pregnant
prehensor|5n6
prehistory,prehistoric
prejudice,prejudicial,prejudicious
preliminary
premature ejaculation
premature labor|29f
premature ventricular contraction=pvc|qz
prematurity,premature
premenstrual syndrome|9cs
premix
premonition=presentiment|oq
preoccupation,preoccupancy,preoccupied,preoccupy|23l
prep school=preparatory school
preparation,prepare,preparative,preparatory
preposition,prepositional,prepose
prepyloric vein|a1r
prescience,prescient|62e
prescription,prescribe,prescriptive
presence,present,presentment,presentness
presenile dementia|2q6
present day
presentation
presently
preservation,preserve,preservative
presidency,presidential
president
press
pressure,pressurize
pressure point
prestige,prestigious
presumably
presumption,presume,presumptive
presupposition,presuppose
pretense,pretend,pretentious
prettiness,pretty
prevalence,prevail,prevalent
prevention,prevent,preventive,preventative
previous,previously
prey
priapism|4ib
price,pricey,pricy
pricker,prick
prickle,prickly|5o
prickle cell|8s9
pride
pridefulness,prideful
priest
primaquine|ls
primary,primarily
primary amenorrhea|eu
primary care|60b
primary care physician|30s
primary dysmenorrhea|350
primary syphilis|5rp
primaxin|l7
primer,prime
primitive
principal,principally
principle
print
prior
priority,prioritize=precedence,precedential
prison farm=work camp
prisoner
privacy=secrecy
private,privately
private eye=private detective
privilege
prize
pro
probability
probably,probable
probationer=student nurse|6ol
probe
probenecid|60m
probiotic|zl
problem,problematic,problematical
proboscis|6ni
procarbazine|lv
procedure,procedural
proceedings,proceed
process
process cheese|1tq
prochlorperazine|m2 lm
proclamation,proclaim
procrastination,procrastinate
procreation,procreative,procreate=fact of life|8n6
proctalgia|6z1
proctitis|520
proctocele=rectocele|255
proctologist|60k
proctology|60n
proctoplasty=rectoplasty|h2
proctoscope|3cd
procurement,procural,procurance,procure
procursive epilepsy|3fp
prodigy,prodigious
prodroma=prodrome,prodromal,prodromic|9cn
product,produce,producer
production
productivity,productive
profanity,profane,profanely,profanation
profess
profession,professional
professor
proficiency,proficient|272
profile
profit
profitability,profitable
profound
progeria|t
progesterone|7oo
progestin=progestogen|8nc
program
progress,progressive,progression,progressivity
progressive vaccinia=vaccinia gangrenosa|9zv
prohibit
prohibition
project
projection
prolamine|8qt
proletariat,proletarian
proliferation,proliferate|4dx
prominence,prominent,prominently
promiscuity,promiscuousness,promiscuous|8n6
promise,promissory
promotion,promote,promotional,promotive
prompt
promptly
promulgation,promulgate
pronation,pronate,pronator
prone
pronoun,pronominal
pronouncement,pronounce
pronucleus|6od
proof,prove,proven
propaganda,propagandistic,propagandize
propagandist
propagation,propagate,propagative|7ny
propanoic acid=propionic acid|1lj
propeller,propel,propellant,propellent,propulsion,propulsive
propensity|5n4
proper,properly
property
prophecy,prophetic,prophetically,prophetical
prophylactic|2k0
proportion
proportional,proportionally
proportionately,proportionate
proposal
proposition,propose
proprietorship
prosciutto|4ge
proscription,proscribe
prose,prosaic
prosecution,prosecute
prosecutor=prosecute attorney
prosody,prosodic
prospect
prospective
prosperity,prosperous
prostaglandin|wt
prostate,prostatic=prostate gland|33v
prostate cancer=prostatic adenocarcinoma|6k
prostate specific antigen|7qh
prostatectomy|q
prostatitis|520
prosthesis,prosthetic
prosthodontia|2qt
prosthodontist|2r1
prostration,prostrate
protamine|8qt
protanopia,protanopic=red blindness,red blind|80u
protease=peptidase=proteinase=proteolytic enzyme|3er
protease inhibitor|mh
protection,protect,protective,protectiveness
protective fold|j0
protein,proteinaceous
protein fold|163
proteolysis,proteolytic
proteome|7qh
protestation,protest
prothorax
protirelin=thyrotropin release factor=thyrotropin release hormone|4ot
protist=protistan|65c
protoctist|65c
protoplasmic astrocyte|u0
prototype,prototypical,prototypal,prototypic
protozoal infection|519
protozoan,protozoon|7qp
protriptyline|9rp
protrusion,protrude,protrusive
protuberance,protuberant,protuberate
proud,proudly
proud flesh|4bj
provender|3xo
proverb,proverbial
province,provincial
provision,provide,provisionary
provocation,provoke,provocative
prowess=artistry
proximity,proximal
prudence,prudent,prudential
prune|32r
pruno|4oi
prurigo|2y3
pry
psammoma=sand tumor|9tl
pseudo
pseudohallucination|4g5
pseudohermaphroditism|16i
pseudomonad|3io
pseudophloem
pseudopod=pseudopodium
psilocin=psilocybin|4g6
psilomelane|671
psoas|8ru
psoriasis|2y3
psoriatic arthritis|vm
psyche,psychical,psychically,psychic
psychiatrist=head shrinker|60k
psychiatry,psychiatric,psychiatrical=psychological medicine|60n
psychic trauma|62i
psychoactive drug=consciousness alter drug=mind alter drug=psychoactive substance|33a
psychoanalyst|7ro
psychogenesis,psychogenetic,psychogenic|4dx
psychologist
psychology,psychological,psychologically
psychomotor development|4dx
psychomotor epilepsy=temporal lobe epilepsy|3fp
psychopharmacology,psychopharmacological|5yy
psychosexual development|4dx
psychosis,psychotic|62j
psychosomatic disorder|62k
psychosurgery|1cv
psychotherapy,psychotherapeutic=mental hygiene|7rp
psychotic depression|218
psychotropic agent|33a
pterion|2gt
pterygium|2a3
pterygoid muscle|8ru
pterygoid plexus|7fd
pterygoid process
ptomaine=ptomaine poison|3xq
ptosis|2s5
ptyalin|g9
ptyalism,ptyalize|8ja
puberty,pubertal
pubes=pubic region
pubescence,pubescent
pubic bone=pubis,pubic|1am
public,publicly
publication,publish,publisher
pubococcygeus exercise|3kk
pud|2st
pudding face|7bq
pudendal artery|rh
pudendal block|82b
pudendal cleavage=pudendal cleft=pudendal slit=rima pudendi=rima vulvae=urogenital cleft=vulvar slit|89o
pudendal vein|a1r
pudendum,pudendal|45x
puff rice|23x
puffiness,puffy|9cn
pug nose|6ni
pulasan=pulassan|36u
pull
pulmonary artery|rh
pulmonary congestion|29v
pulmonary plexis|6jp
pulmonary stenosis|930
pulmonary trunk=truncus pulmonalis|7sy
pulmonary valve|8l2
pulmonary vein|a1r
pulp,pulpy
pulp cavity|1a0
pulpit=dais=rostrum
pulque|b3
pulse,pulsation,pulsate
pulseless disease=takayasu arteritis|rg
pump
pumpkin|a1j
punctuality,punctual
punctuation,punctuate
pungency,pungently,pungent
punishment,punish,punitive,punitory=penalty
pupa,pupate,pupal
pupillary sphincter|h9
puppy fat|75
purchase
pure tone|we
puree|9be
purely
purgation,purge
purgatory,purgatorial
purity,pure,purify,purification
purple,purpurate
purpose=intention
purse
purse string operation|9au
pursuit,pursue,pursuant,pursuance
purulence,purulency,purulent|9cn
purulent pleurisy|7fb 3au
push
pushup=press up|qk
pussy=cunt=puss=twat
pustule,pustulate|7cx 180
put
putamen|11c
puzzlement,puzzle
pycnodysostosis|34k
pycnosis,pycnotic=pyknosis,pyknotic|2y2
pyelitis|521
pyelonephritis|9z2
pyemia,pyemic|18z
pyloric sphincter=pyloric valve|h9
pyloric stenosis|930
pyloric vein=right gastric vein|44m
pylorus,pyloric|6us
pyocyanase|l7
pyocyanin|l7
pyorrhea|4ib
pyorrhea alveolaris=rigg disease|77w
pyramid,pyramidal,pyramidical
pyrilamine|lq
pyrolusite|671
pyrope|448
pyrophobia|8qs
pyrophosphoric acid|7ho
pyrophyllite|671
pyroxene|671
pyruvic acid|3u
pyuria|9cn
q fever|88z
quack|30s
quackery
quad|3m2
quadrantanopia|a4v
quadriceps=quadriceps femoris|3m2
quadriplegia|6zp
quadruple,quadruplicate
quahaug=quahog|8oa
quail|aa1
quality,qualify,qualification
quality of life|8ft
qualm|3af
quandang=quantong|36u
quantity
quark=quark cheese|1tq
quarrel
quartan|1ux
quarter
quarterback=field general
quartz,quartzose
quartz crystal|671
queasiness,queasy=squeamishness,squeamish|6hn
queen
queer
quellung=quellung reaction|163
querulous,querulously
question
questioning
quickening|163
quickness,quickly,quick,quicker,quickest
quietness,quiet,quietly
quietude
quill
quince|36u
quinidex=quinidine=quinora|l5
quinine|ls
quinine water=tonic water|8v5
quirk,quirky
quirt
quit
quite
quiver
quotation,quote
rabbi
rabbit
rabbit food=raw vegetable|a1j
race
racemic acid|9ey
rachischisis=schistorrhachis=spina bifida|16i
rachitis,rachitic|520
racial
rack
racket,rackety
radar
raddle=reddle=ruddle|591
radial artery|rh
radial keratotomy|5dj
radial vein|a1r
radiation,radiance,radiate,radiant,radiancy|3cn
radiation sickness=radiation syndrome|9cs
radical
radical mastectomy|5yk
radically
radicchio|5jc
radicle
radiculitis|520
radio
radio emission=radio radiation=radio wave|38k
radio reflector=radio telescope
radio signal|7wo
radioactivity,radioactive
radiographer|60k
radiolarian|59
radiologist=radiotherapist|60k
radiology,radiological|60j
radiopharmaceutical|60m
radish|8aw 2il
radium therapy|5a
radius,radial
raffinose|9s3
rag
ragamuffin|9yl
rage|i6
ragweed pollen|7h3 cb
raid
rail
railroad=railway system
railroad siding=siding
railroad station=railroad terminal=railway station
rain,rainy
raise,rise
raisin|32r
rakishly,rakish
rally
ram
rambotan=rambutan|36u
ramification,ramify
ramp,rampant,rampage,rampageous
ramsay hunt syndrome|9cs
ramus|1am
randomization,random,randomly,randomize
range,rangy
ranitidine=zantac|4n6
rank
ransack
ranula|2ld
rap
rapidity,rapidly,rapid
rappee|9mu
rapture,rapturous|3ai
rarity,rarely,rare
rascal=rogue
rash=roseola=skin rash|3gt
rasp,raspy
raspberry|14j
rat,ratty
rat cheese=store cheese|1tj
ratafee=ratafia|2dc
ratbite fever|51a
rate
rate of growth=growth rate
rate of pay=pay rate
rather
ratification,ratify
rating
ratio
ration
rationalism,rationalist,rationalistic
rationality,rational,rationally
rationalization,rationalize
rattler,rattle
rattlesnake
raucous,raucously
ravigote=ravigotte|8g0
raw
raw meat|5zw
raw milk|66h
raw sienna=yellowish brown
raw umber|9vc
raw wound|ac6
ray=light beam=shaft of light=beam of light=ray of light|a4t
razbliuto|8ly
rbi=run bat in
reabsorption,reabsorb=resorption,resorb|163
reach
reaction,react,reactivity,reactive=chemical reaction
reactionary
read
reader
readily
readiness,ready
readjustment,readjust
ready mix|2cg 7lt
reaffirmation,reaffirm
reagin|4xc
real estate=real property
realgar|671
realism
realistic,realistically
reality,really,real
realization,realize
realm=kingdom
reappearance,reappear
rear
rear end=arse=backside=derriere=fanny=fundament=hind end=keister=nates=prat=tooshie=tush
rearrangement,rearrange
rearward
reason
reasonableness,reasonable,reasonably
reassertion,reassert
reassignment,reassign
reassurance,reassure
rebellion,rebellious,rebelliously
rebound tenderness|6z1
rebuild
rebuttal,rebut
recalculation,recalculate
recall
recapitulation,recapitulate|4dx
receiver,receive
recency,recent
recently
reception
receptionist
receptivity,receptive
receptor
recession,recessionary
reciprocal inhibition therapy=reciprocal inhibition|13i
reciprocal cross|4qx
reciprocality,reciprocity,reciprocal
recital,recite,recitation
reckon
reclamation,reclaim
recognition
recognize
recollection,recollect,recollective
recombinant
recombinant human insulin|54o
recombinant protein|7qh
recommendation,recommend
reconciliation,reconcile
reconsideration,reconsider
recorder,record
recording
recount
recovery,recover
recreation,recreational
recreational drug|33a
recruitment,recruit
rectal artery|rh
rectangle,rectangular,rectangularity
rectum,rectal,rectosigmoid
rectus|6dd
rectus superior=superior rectus=superior rectus muscle|3n1
recuperation,recuperate,recuperative=convalescence,convalesce,convalescent
recurrence,recur,recurrent
recurrent fever=relapse fever|51a
red green color blindness=red green dichromacy|2ux
red blood cell=erythrocyte,erythroid|18r
red bone marrow=red marrow|1aq
red clay|20m 671
red devil=secobarbital=secobarbital sodium=seconal|10u
red meat|5zw
red pepper|3vi
red rockfish|8ej
red scare|mn
red wine|aad
redcoat
rededication,rededicate
redefinition,redefine
redemption,redeem,redemptional,redemptive,redemptory
redeposition,redeposit
redevelopment,redevelop
redfish=rosefish|8ad
rediscovery,rediscover
redistribution,redistribute
redness,red,redly
reductase|3er
reduction,reduce,reductive
redundancy,redundant,redundance
reef,reefy
reel
reelection,reelect
reenactment,reenact
reenforcement,reenforce
reevaluation,reevaluate
reexamination,reexamine
refection|5zp
refer,reference
refer pain|6z1
refinement,refine
reflection
reflector,reflect,reflective,reflectively,reflectivity
reflex=inborn reflex=innate reflex=instinctive reflex=physiological reaction=reflex action=reflex response=uncondition reflex|85r
reflex arc|6k0
reflex epilepsy|3fp
reflux|4ib
reform,reformation,reformative
refractory anemia|hq
refreshment,refresh,refresher|8tu
refund
refurbishment,refurbish
refusal,refuse
refutation,refute
regard
regardless
regeneration,regenerate|163
regiment,regimental
region
regional,regionally
regional anesthesia|hv
register nurse|6ol
registrant
registration,register,registry
regret|8dc
regretfully,regretful
regularity,regular,regularly
regulation,regulate,regulator,regulatory=ordinance
rehabilitation,rehabilitate,rehabilitative
reharmonization,reharmonize
rehearsal,rehearse
reimbursement,reimburse
rein
reinforcement,reinforce
reinstatement,reinstate
reinterpretation,reinterpret
reiter disease=reiter syndrome|9cs
reiteration,reiterate,reiterative
rejection,reject,rejective
rejoice
relationship,relate,relation
relativism,relative,relatively,relativistic,relativity
relaxant,relax,relaxation
relaxin|4ot
release
relegation,relegate
relevance,relevancy,relevant
reliability,reliable,reliably
reliance,rely,reliant|1rr
relief,relieve
religion,religious,religiously,religiousness,religiosity=religious belief
religious order=sect,sectarian
relinquishment,relinquish
relish
reluctance,reluctant,reluctantly
remainder,remain
remark
remarkable,remarkably
remarriage,remarry
remedy,remedial
remembrance,remember
reminder,remind
reminiscence,reminisce,reminiscent
remitment,remittal,remittance,remission,remit
remote
removal,remotion,remove
renal artery|rh
renal colic|6z1
renal cortex|j0
renal insufficiency|5e4
renal pelvis|1a0
renal vein|a1r
render
renewal,renew
renin|7qd
renovation,renovate
rensselaerite|9dr
rent,rental
reorganization,reorganize
reorientation,reorient
reovirus|a4n
reparation,repair
repayment,repay
repeatedly
repellant,repellent,repel
repetition,repeat,repetitive,repetitious
replacement,replace
replenishment,replenish
replication,replica,replicate
reply
report
reporter=newsman
representation,represent,representative
repression,repress,repressive
reproach
reprobate,reprobation
reproducibility,reproducible,reproducibly
reproduction,reproduce
reproductive organ=sex organ|6ue
reproof=reprehension,reprehensible,reprehend
republic
repudiation,repudiate,repudiative
reputation,repute
request
requirement,require
rescission,rescind
rescue
research
resection,resect|9au
resemblance,resemble
resentful,resentfully
resentment,resent=rancor,rancorous=rancour|4w9
reserpine=rau sed=raudixin=sandril=serpasil|lr
reservation
reserve
resettlement,resettle
resid=residual oil|2io
residence,residential,reside,resident,residency
residue,residual,residuary,residuum
resignation,resign
resilience,resile,resiliency,resilient
resin,resiny,resinate,resinous
resistance,resist,resistant,resistive,resistivity
resistor
resolutely,resolute
resolution
resolve
resonance,resonant,resonate
resort
resource
resourcefulness,resourceful
respect
respectable
respectively,respective
respiration,respiratory,respire
respiratory alkalosis|c2
respiratory center|6jj
respiratory disease=respiratory disorder=respiratory illness|2y2
respiratory infection=respiratory tract infection|519
respiratory organ|563
respiratory system
respiratory tract|9p7
respite=reprieve
resplendence,resplendency,resplendent,resplend
response,respond,responsiveness,respondent,responsive
responsibility=obligation,oblige,obligate
responsible,responsibly
rest
rest cure|9qz
restatement,restate
restaurant
restiveness,restive,restively
restlessness|59b
restorative,restore
restoril=temazepam|14d
restraint,restrain
restriction,restrict,restrictive
restriction endonuclease=restriction enzyme=restriction nuclease|3cb
result,resultant
resumption,resume
resuspension,resuspend
retard depression|218
rete testis|7fd
retention=holding
retentiveness,retentivity,retentive
reticulation,reticulate,reticular,reticulum
reticulocyte|80v
reticuloendothelial system
retina,retinal|61s
retinal rod=rod cell|a53
retinitis|520
retinoblastoma|5vt
retinol=vitamin a1|lx
retinopathy|3my
retirement,retire
retrace
retraction,retract
retractor|9as
retreat
retrieval,retrieve
retrobulbar neuritis|6k6
retroflection=retroflexion,retroflex=retroversion|t
retrograde amnesia|fd
retrogression,retrogressive,retrogress
retrospect,retrospective,retrospection
retrovirus|a4n
retsina|aad
return
reunion,reunite,reunification,reunify
revelation,reveal
revenge=retaliation,retaliate,retaliatory
reverberation,reverberate,reverberance,reverberant,reverberative
revere,reverence,reverent,reverential
reverie
reversal,reverse,reversible
reverse hang|4f2
reverse transcriptase|7he
reverse transcriptase inhibitor|mh
revert,reversive
revery
revetment,revet
review
revilement,revile
revision,revise,revisal
revitalization,revitalize
revival,revive
revolution,revolutionary,revolt,revolutionize
revulsion=repugnance,repugn,repugnant|2ya
reward
reye syndrome|1co 9cs
rh incompatibility|4ze
rhabdomyoma|6fb
rhabdomyosarcoma=rhabdosarcoma|8fe
rhabdovirus|a4n
rhagades|2y3
rhapsody,rhapsodize|5bg
rhenish=rhine wine|a9j
rheumatic aortitis|n5
rheumatic fever|51a
rheumatic heart disease|4ii
rheumatism,rheumatic|2y2
rheumatoid factor|x1
rheumatologist|60k
rheumatology|60n
rhinestone|8ac
rhinion|2gt
rhino=rhinoceros
rhinopathy|4ib
rhinorrhea|9cn
rhinoscope|60e
rhinosporidiosis|42a 882
rhinostenosis|930 882
rhinotomy|9au
rhinovirus|7c7
rhizopod=rhizopodan|7qt
rhizotomy|9au
rhodochrosite|671
rhodolite|448
rhodonite|671
rhomboid,rhomboidal|8ru
rhomboid muscle|8ru
rhone wine|aad
rhubarb=pieplant|a1j
rhus dermatitis|2bf
rhythm,rhythmic,rhythmical,rhythmically,rhythmicity
rib|1am
rib cage|8rv
ribavirin=virazole|mh
ribbon,ribbony
ribier|4bp
riboflavin=hepatoflavin=lactoflavin=ovoflavin=vitamin b2=vitamin g|a5c
ribonuclease=ribonucleinase|9pw
ribose|1l7
ribosome|1q7
rice|4b5
richness,rich,richly
ricin=ricin toxin|ax 9ow
ricinoleic acid|9xu
rickets|xz
rickettsia,rickettsial|3io
rickettsial disease=rickettsiosis|51a
rickettsialpox|88z
rickey|68m
ricotta|1tq
riddance,rid
ride
rider
ridge
ridiculous
riesling|4nl
rifadin=rifampin=rimactane|l6
rifle
rift valley fever|4ke
rigatoni|8vr
right atrioventricular valve=tricuspid valve|vf
right brain=right hemisphere|1rd
right coronary artery|2dv
right hand|4gl
right to vote=suffrage
right ventricle|4ik
righteousness,righteous
rightness,right
rigidification,rigid,rigidly,rigidify,rigidity
rigor,rigorous,rigorously
rigor mortis
rima|6us
ring
ring of color
ringworm=roundworm=tinea|42a
rioja|813
riot,riotous
rip
ripe
ripple
risk,risky
ritual,rite,ritualize
river
road
roadside=wayside
roadway
roam
roar
roaster|1uj
robbery,rob
robitussin|3lc
robotic telesurgery|65j
robustness,robust
rochelle powder=seidlitz powder|nb
rock,rocky
rock crystal=transparent quartz|671
rockfish|8ej
rockweed|bm
rod|zl
roe|8iu
roentgen ray|38k 58l
rofecoxib=vioxx|l2
role
roll of tobacco|9mu
roller,roll
rollmops|4lo oc
ro po|2st
romaine|5lo
romance,romantic,romanticism,romanticistic
romanticization,romanticize
roof
rookie
room,roomette
root,rootlet
root canal|738
root vegetable|a1j
root reflex|81u
rope,ropey,ropy
rope burn|16
rise quartz|671
rosemary|3vi
rosiness,rosy
rotation,rotate,rotational
rotator cuff
rotavirus|83z
rotgut|b3
rotor
rotundity,rotund
roughage|3xo
roughly
roughneck=ruffian
roughness,rough
round,roundly
round bone|1am
round window|3qv
route
routine
roux
row
row house=town house
royal family=royal house
royal jelly|8jp
royalty
rpm
rub
rubber,rubbery,rubberize
rub alcohol|2k0
rubbish,rubbishy
rubdown|5ye
rubefacient|60m
rubella panencephalitis|704
rubicelle|8by
rubor|9cn
ruby spinel=spinel ruby|8z5
rudeness,rude,rudely
rudiment,rudimentary
rue|3vi
ruefulness,ruefully,rueful|8dc
ruff
rug=carpet
ruga|7ff
rugged
ruin,ruinous
rule
rum|5oh
rumble
rumen|945
rumor
rump
run
rundown=summation,summational
runner
runner bean=scarlet runner bean|4cp
rupture|4qo
rurality,rural
rush
rusticity,rustic
rustle
rustler=cattle thief
rusty,rust
rut,rutty
rutabaga|9u2
rutile|671
rye|a9e
sabayon=zabaglione|2st
sabbatical,sabbatic
sac|1a0
saccharic acid|1lj
saccharin|9bu
saccharose=sucrose|2x7
saccule,sacculate,sacculated=sacculus|8cv
sacral nerve|8z0
sacral plexus|6jp
sacral vein|a1r
sacral vertebra|a2s
sacrament,sacramental
sacred
sacrifice
sacrilege,sacrilegious=desecration,desecrate
sacrum,sacral|1am
saddle
saddle block anesthesia|8yw
sadism,sadistic|8ng
sadness,sad,sadly
sadomasochism,sadomasochistic|8db 5yb
safe sex|8n6
safety,safe,safely
safflower oil|a1k
saffron|3vi
sag
sagacity,sagacious
sage|3vi
sago|gc
sail
sailfish|8ej
saint
saint anthony fire|2y3
saint vitus dance=sydenham chorea|6js 2p9
sake
saki|b3
salad oil|a1k
salamander,salamandriform
salami|8g1
sale
saleslady=salesgirl
salesman
salicylate|6mz
salicylate poison|576
salicylic acid|4ro
salience,saliency,salient
saline,salinate
salinity|4ex
saliva,salivary,salivate,salivation=spittle|8jp
salivary duct|33t
salivary gland|33u
salmon oil|iy
salmonella|3dl
salmonellosis|3xq
saloon=ginmill
salpingectomy|q
salpingitis|520
salpinx|9t8
salsa|28p
salsify|8aw
salt,salty|3vi
saltwater=seawater
saltwater fish|8iu
salubrity,salubrious
salutation,salute
salvation
salve,salvage|2k0
salvinorin|4g6
samarskite|671
sambuca|2dc
sameness,same
sample,sampler
sanction
sand,sandy
sand dune=dune
sandpaper,sandpapery
sandwich
sanguineness,sanguinity,sanguineous,sanguine|6to
sanitation,sanitate
sanity,saneness,sane|62l
sap,sappy
saphenous nerve|6jh
saphenous vein|a1r
sapidity|4ex
sapodilla=sapota|36u
sapote|36u
sapphire,sapphirine|2es
sapremia|8m2
sapsago|1tq
sarcocystidean=sarcocystieian=sarcosporidian|907
sarcodine=sarcodinian|7qt
sarcoidosis|4ib
sarcolemma,sarcolemmal,sarcolemmic,sarcolemnous|61s
sarcoma|1ji
sarcosome,sarcosomal|1wn
sard=sardius|1i9
sardine=pilchard|8ej
sardine oil|iy
sardonyx|6sd
sars=severe acute respiratory syndrome|85k
sarsaparilla|8v5
sartorius,sartorial=sartorius muscle|8ru
sass,sassy
sassafras|3vi
sassafras oil|6qx
satanophobia|8ur
satiety=satiation,satiate
satin,satiny
satisfaction|3ai
satisfied
satisfy,satisfactory,satisfactorily
satsuma|1zm
saturate fatty acid|3ph
saturation,saturate
satyriasis|28i
sauce|28p
sausage|5zw
sausage meat|5zw
sauterne|a9j
savageness,savage,savagely
save
saveloy|8g1
saving
savor
savoy|1ho
saxitoxin|6ki
say
sazerac|230
scab,scabby|8vq
scabies|519
scald|4qo
scald milk|66h
scale
scalene muscle=scalenus|8ru
scalenus syndrome|9cs
scallion|6s5
scalp|8s7
scalpel|9at
scamp|1uq
scamper
scan
scandal,scandalize,scandalization,scandalous
scaphocephaly|2p5 16i
scar,scarify=cicatrice=cicatrix,cicatrize|9cn
scar tissue|2aa
scarcely
scarcity,scarce
scare,scary
scarlatina=scarlet fever|2bg
scathing,scathingly
scatophagy|54v
scatter
scavenger,scavenge
scene,scenic
scent|6rc
schedule
scheelite|671
schema,schematic,schematization,schematize
scheme=strategy,strategic,strategical
schism,schismatic,schismatical
schistosome dermatitis=swimmer itch|2ru
schizogony|3uh
schizoid=schizotypal personality|78v
schizophrenia,schizophrenic
schizothymia|62k
schnapps=schnaps|5oh
scholar
scholarship
school,scholastic,scholastically
school phobia|8ur
schoolmarm=schoolmistress
schoolmate=classmate
schorl|9ol
schrod=scrod|8vr
sciatic nerve|6jh
sciatica,sciatic|6k1
scid=severe combine immunodeficiency=severe combine immunodeficiency disease|4x9 69y
science
scientific,scientifically
scientist
sclera=sclerotic coat|aw
scleral vein|a1r
scleredema|36s
scleritis|520
scoliosis|8yy
scollop|8oa
scope,scopal
scorbutus,scorbutic=scurvy|xz
scorch|4qo
score
scorn=contempt,contemptuous,contemptuously=despite
scornful,scornfully
scorzonera|8eg
scotch and soda|4mk
scotoma,scotomatous|a4v
scramble
scrape
scratchiness,scratch,scratchy
scrawniness,scrawny|9jm
scream
screech,screechy
screen
screen memory|61x
script
scrotal vein|a1r
scrotum,scrotal|8cv
scrub nurse|6ol
scrub typhus=tsutsugamushi disease|88z
scrumpy|1yf
scrupulously,scruple,scrupulous
sculpture,sculptural,sculpt
scunner
scup|8ej
scuppernong|6dc
scut|9dl
sea
sea power|66d
seafood|8vr
seagrass|8j5
seahorse=walrus
seal oil|iy
sealant,seal
seam,seamy
seaman=seafarer
search
season
season salt|3vi
seat
seaweed|bm
seborrhea|2y3
seborrheic dermatitis=seborrheic eczema|2ru
seborrheic keratosis|5dh
sebum|8jp
secernment|163
secession,secede
seckel|74s
seclusion,seclude
second
second degree burn|4qo
secondary,secondarily
secondary amenorrhea|eu
secondary dysmenorrhea|350
secondary hypertension|4mf
secondary syphilis|5rp
secret
secretary
secretase|3er
secretin|44v
secretion,secrete,secretive,secretor,secretory|1a1
section
sector,sectorial
secularism,secular
secularization,secularize
secure
security
sedative hypnotic=sedative hypnotic drug|2ri
sediment,sedimentation,sedimentary
seduction,seduce
sedulity,sedulously,sedulous
see,sight
seed,seedy
seek
seem
seemingly
seepage,seep
segment,segmentation
segregation,segregate
seize
seldom
selection,select,selective,selectivity
selective serotonin reuptake inhibitor=ssri|lg
selective amnesia|fd
selenic acid|3u
self
self abuse=self stimulation|5yv
self aggrandisement,self aggrandize
self awareness,self aware
self consciousness,self conscious
self depreciation
self determination=self government
self disgust=self hatred
self esteem=self pride|7ms
self hypnosis|4t8
self indulgence,self indulgent
self pity|8wl
self raise flour=self rise flour|7lt
self reliance,self reliant=self sufficiency,self sufficient
self satisfaction=complacence,complacency,complacent=self complacency,self complacent|2bo
self torment=self torture|6z3
selfishness,selfish
sell
seltzer|674
semantic,semantically
semiskim milk|66h
semicircular canal|8ll
semicoma|9vv
semiconsciousness,semiconscious|9vv
semilunar valve|1m2
seminal duct|33t
seminal vesicle|33u
seminiferous tubule|9td
seminoma=testicular cancer|1ji
semipermeable membrane|61s
semitrance|9vv
semolina|3wb
senate
senator
send
senescence,senesce,senescent|163
senile dementia=senile psychosis|2q6
senility,senile
senior,seniority
senior moment|3yp
sensation,sense,sensuous,sensify,sensorial,sensuousness
sensational
sense datum=esthesis=sense experience=sense impression
sense organ=sensory receptor|6ue
sensibility,sensible,sensibly|2ag
sensitivity,sensitive,sensitiveness
sensitization,sensitize
sensor
sensorimotor area=sensorimotor region|2ej
sensorium|2ej
sensory
sensory epilepsy|2el
sensory system
sensuality,sensualness,sensual=sensualism|28i
sentence,sentential
sentiency,sentient,sentience
sentiment,sentimental,sentimentality
sentinel=sentry
separate,separately
separation
sepsis|519
septal defect|29s
septectomy|q
septic sore throat=strep throat=streptococcal sore throat=streptococcus tonsilitis=throat infection|79x 519
septicemic plague|798
septum,septal,septate
sequela|t
sequence,sequential
serenely,serene
sergeant
sericterium=serictery|47i
series,serial
seriousness,serious,seriously
sermon,sermonize
serology,serological,serologic|60j
serosa=serous membrane|61s
serratus=serratus muscle|8ru
serratus posterior inferior|7jh
serratus posterior superior|7jh
sertraline=zoloft|8kb
serum=blood serum|1a1
serum albumin|ax
serum globulin|48f
servant
serve
service
sesame oil|a1k
sesamoid=sesamoid bone|1am
sessile polyp|7hl
session
set
seta,setaceous|7g4
settlement,settle
settler
seven
seventeen
several
severance,sever
severity,severe,severely
sewage
sex,sexual,sexually,sexuality=sex activity=sexual activity=sexual practice
sex change operation=transsexual surgery|9au
sex link disorder|1xj
sex act=sexual relation=carnal knowledge=coition=coitus,coital=copulation,copulate,copulatory=sexual congress=sexual intercourse|8n6
sex chromatin|1xc
sex drive
sex hormone=steroid hormone|4ot
sexual arousal|qt
sexual inversion|456
sexual perversion|8n6
sexual pleasure|7f4
sexual union|8n6
sexual urge
shad|8vr
shade,shady
shadow,shadowy
shaft
shag,shaggy|9mu
shake
shale oil|6qx
shallot|6s5
shallowness,shallow
shame
shamefacedness,shamefacedly,shamefaced=sheepishness,sheepish
shank|2km
shank mare=shank pony|5k3
shape
share
shark liver oil=shark oil|iy
sharpness,sharp,sharply
shatter
shave
shear
shed
sheep
sheer
sheet
shelf
shell
shell bean|40f
shellfish|8iu
shelter
sherbert=sherbet|2st
sheriff
sherry|3z6
shield
shift
shigella|3dl
shin
shin splint|520
shinbone=tibia,tibial|5k4
shine
ship,shipment
shirt
shiver,shivery
shock
shock therapy=shock treatment|9ip
shoe
shoelace=shoestring
shoot
shoot star|a4t
shop
shopkeeper=storekeeper=tradesman
shore
short bone|1am
short gastric artery=vasa brevis|44i
short saphenous vein|8f3
short wave|7wo
shortage
shortly
shortness,short,shorten
shortness of breath|359
shortsightedness,shortsighted
shortwave diathermy machine|2up
shoulder
shoulder blade=scapula,scapular,scapulohumeral=shoulder bone|1am
shoulder joint|104
shout
shove
show
shower
shred=whit=scintilla,scintillant,scintillate,scintillation
shrewd,shrewdly
shriek
shrill,shrilly
shrimp|8iu
shrimp butter|28p
shrinkage,shrink
shrub,shrubby,shrublet
shrug
shudder,shuddery
shunt
shut eye=shuteye|8sp
shutter,shut
shyness,shy|9m4
sialadenitis|520
sick headache|4i6
sickle cell|80v
sickness,sick,sicken
side,side to side
side effect|9cn
side of meat|2km
sidecar|230
sideroblast|3h0
sideroblastic anemia=siderochrestic anemia|81z
siderocyte|80v
siderosis|7fu
sidewalk
sienna|35p
siesta|1ow
sigh
sigmoid colon=sigmoid flexure|24t
sigmoid sinus|a25
sigmoid vein|a1r
sigmoidectomy|q
sign
signal,signalization,signalize
significance,significant,significantly,signify,signification
sildenafil=sildenafil citrate=viagra|l1
silence,silent,silently
silhouette
silicic acid|3u
silicosis|7fu
silk,silky
silkworm seed|37c
silly
silver,silvery
similarity,similar,similarly
similitude=likeness
simple mastectomy|5yk
simple phobia|7am
simple protein|7qh
simplicity,simple
simplification,simplify
simply
simulation,simulate
simultaneity,simultaneously,simultaneous
simvastatin=zocor|5o6
sin
sincerity,sincere,sincerely
sinciput|1am
sinfulness,sinful
sing
singe|4qo
singer=vocalist
single,singly
singularity,singular,singularly
sink
sinking feel|3af
sinner=evildoer
sinoper=sinopia=sinopis|6q5
sinuosity,sinuous
sinus|738
sinusitis|520
sinusoid|738
sip
sir
sirloin|2km
sirup=syrup|9bu
sister
sit
site=land site
situation=state of affair
six
sixth
sixty
sixty nine=soixante neuf|6tu
size
skeletal muscle=striate muscle|6dd
skeletal structure
skeletal system
skeleton,skeletal
skepticism,skeptical
sketch
ski wax|a81
skiff
skill
skilled
skilled worker=train worker
skillful,skillfully
skim milk|66h
skin,skinny,skinniness=cutis=tegument|2aa
skin cancer|1ji
skin cell|8vv
skin graft|8s7
skin perceptiveness=tactility,tactile
skip
skirmisher
skirt
skull|1am
sky
sky glow|a4t
sky wave|7wo
slam
slap
slash
slaughter
slave
slavery
sleep,sleepy,sleepily=slumber,slumbery
sleep apnea|nm 8sr
sleep disorder|2yq
sleep talk=somniloquism=somniloquy
sleep capsule=sleep pill=sleep draft=sleep tablet|8wf
slender
slice
slide
slightly
slime,slimy
sling|4mk
slip
slit
slivovitz|1d5
slobber|8e5
slop
slope
slough of despond|2rk
slovenliness,slovenly
slowness,slowly,slow
slug
slugger=hitter
sluggishness,sluggish,sluggishly
slum,slummy=slum area
slump
small intestine|4ez
smallness,small
smallpox=variola,variolar,variolic,variolous=variola major|2bg
smaltite|671
smartness,smart
smash
smegma|8j9
smell
smiler,smile
smoke,smoker,smoky
smoke mixture|9mu
smooth muscle cell|6de
smoothie|154
smoothness,smooth
smorgasbord|5zp
smugness,smug
snack=collation,collate|5zp
snail butter|8g0
snake,snaky=serpent
snake venom|a23
snakebite|ac6
snap
snap bean|4cp
snapper|8ej
snarl
snatch
sneeze,sneezy=sternutation|9cn 81u
sniff
sniffle|3mg
snit|59b
snivel
sniveling
snort
snot,snotty|6ci
snout|6ni
snow,snowy
snow blindness=snowblindness|18b
snuffle|3mg
snugly,snug
so call
soakage,soak
soap,soapy
soap rock=soaprock=soapstone=steatite|9dr
soar
soave|a9j
sob|359
sober,soberly
sociability,sociably
social organization=social structure=social system
social phobia|7am
socialism,socialistic
socialization,socialize
society,social,socially,societal
sociology,sociological
socket|1a0
sockeye|8vr
sod=sward
soda|8v5
sodalite|671
sodium salicylate|gq
sodoku=spirillum fever|7y3
sodomy,sodomize=zooerastia=zooerasty|8n6
soft diet=spoon food|2v8
soft drink|154
soft drug|33e
soft palate=velum|j0
softheartedness,softhearted|9cj
softly
softness,soft
soil
solace,solacement|7f4
solanaceous vegetable|a1j
solar flare|8vg
solar prominence|8vg
solar radiation|7wf
solar wind|8vg
solder
soldier
sole,solely
solemnity,solemnly,solemn
soleus=soleus muscle|8ru
solicitation,solicit
solicitude=solicitousness,solicitous|9cj
solid,solidification,solidify
solid body substance|1a6
solid food
solubility,soluble
solution
solvent,solve,solvency
somatic cell=vegetative cell
somatic delusion|2pz
some
someday
somehow
sometime
sometimes
somewhat
somewhere
son
sonar
song
sonny=sonny boy
sonority,sonorous=vibrancy
soochong=souchong|172
soon
soot,sooty
sooth syrup|60m
sophistication,sophisticate=edification,edify
sopor
soporific|33a
sorbet|2st
sorbic acid|1lj
sore,soreness
sorghum|8rk
sorption,sorb,sorbent
sorrow|8dc
sorrowfulness,sorrowful|3ai
soul
soul food|3xo
soulfulness,soulfully,soulful
sound
sour milk|66h
sour salt|3vi
source
sourness,sour
southern
southpaw=leave hander
sovereign
sow
sowbelly|7if
soy flour=soybean flour|3wb
soya|12i
soya bean|12i
soya milk=soybean milk=soymilk|3xo
soyabean oil=soybean oil|a1k
soybean|12i
space,spacious,spaciousness,spacial
space medicine|60n
spaghettini|8vr
span
spar|671
spare
sparerib|2km
spark
sparkle wine|aad
sparling|8vr
sparsity,sparse,sparsely
spastic abasia|5
spastic bladder|17a
spatchcock|1uj
spatiality,spatial
spawn|37c
speaker
spearmint oil|3vi
special,specially
specialist
specialization,specialize
specialty=strong point
speciation,speciate|6um
species
specification,specify
specificity,specific,specifically
specified
specimen
spectacle,spectacular,spectacularly
spectator=viewer=watcher
specter
spectinomycin|l7
spectroscopy,spectroscope,spectroscopic,spectroscopical=spectrometry,spectrometer,spectrometric
spectrum,spectral
speculation,speculate,speculative
speech,speak,speechify
speech therapy|9ip
speed,speedy,speedily
spell
spend
sperm,spermatic,spermous=sperm cell=spermatozoan=spermatozoon|43h
sperm oil|iy
spermaceti|a81
spermatic cord|42d
spermatid|43h
spermatocele|5s5
spermatocyte|43i
spermatogenesis|43j
sphenion|2gt
sphenoid=sphenoid bone|1am
sphenoid fontanel=sphenoid fontanelle=sphenoidal fontanel=sphenoidal fontanelle|3xn
sphere,spherical,spheric,sphericity
spherocyte|80v
spice,spicery
spicule=spiculum
spider,spidery
spider angioma=spider nevus=vascular spider|ig
spike lavender oil=spike oil|6qx
spikelet|5o
spillage,spill
spin
spinach|5jc
spinal anesthesia|82b
spinal anesthetic|hy
spinal curvature|t
spinal fusion|9ip
spinal nerve|6jh
spinal nerve root|8z0
spinal vein|a1r
spindlelegs=spindleshanks|5k3
spine,spinal=vertebral column=rachis=spinal column|8rv
spinel|671
spinocerebellar disorder|16i
spiracle|6us
spiral
spirilla|3io
spirillum|3io
spirit,spiritize
spiritous,spirituous
spiritual
spirochaete=spirochete|3io
spirogyra|4co
spit
spite=malice,maliciousness,malicious=spitefulness,spiteful|4hn
splanchnic nerve|6jh
splash,splashy
splatter,splat
spleen,splenetic,splenic=lien,lienal|5t1
splendid,splendidly
splenectomy|q
splenic vein|a1r
splenitis|520
splenius=splenius muscle|8ru
splenomegaly|4t0
splinter,splintery
split
split brain technique|1cv
split pea|74l
spodumene|671
spoilage,spoil
spondylarthritis|rl
spondylitis|520
spondylolisthesis|4qo
sponge,spongy
spongioblast|25c
sponsor
spontaneity,spontaneous,spontaneously
spore,sporogenous
sporotrichosis|42a
sporozoan|7qt
sporozoite|907
sport,sportive
sport medicine|60n
sportsman=sportswoman
spot
spot fever|88z
sprain|4qo
sprawl
spray
spray dried,spray dry
spread
spring
spring water|3xo
sprinkle
spritzer|68m
sprue=psilosis=tropical sprue|2yq
spume,spumy
spur
sputum|6ci
spy
squab|5zw
squad
squamous cell|3fz
square
squat
squawk,squawky
squeak,squeaky
squeeze
squint,squint eye|t
stability
stabilization,stabilize
stable
stachyose|9i0
staff
stage
stage fright|3pt
stagger
staginess,stagy
stagnation,stagnant,stagnancy,stagnate
stain
staining
staircase=stairway
stake
stall
stammer
stamp
stance,stand
stand oil|6qx
standardization,standard,standardize
standing
stannite=tin pyrite|671
stapedectomy|q
stapes|wd
staph=staphylococcus,staphylococcal|22t
staphylococcal enterotoxin|3dv
staphylococcal enterotoxin b|91q
staphylococcal infection|519
star,starry
star aniseed|3vi
star sapphire|8f7
starch,starchy|7hk
stare
starlight|a4t
start
startle
startle reaction=startle response|81u
startle reflex|81u
starvation,starve=famishment|4qh
starvation acidosis|3z
stasis|4ib
state
statement
statesman=national leader
station
statistic
statistics,statistical,statistically
statue,statuary,statuette
stature
status
status asthmaticus|tv
status epilepticus|3fp
statute,statutory
stay
steadfastly,steadfast
steady,steadily
steak|2km
steal
stealth,stealthily,stealthy
steamer|8oa
steatopygia|3pg
steatorrhea|9cn
steel
steep,steeply
steeple=spire
steerage,steer
stellate venule|1kf
stem
stem cell|8vv
stemma,stemmatic|3mw
stenography,stenographic,stenographical
stenosis,stenotic=stricture|4ib
step
stephanion|2gt
stereo=stereophony,stereophonic
stereotype,stereotypic,stereotypical
sterilization,sterilize|9au
stern,sternly
sternocleido mastoideus=sternocleidomastoid=sternocleidomastoid muscle|8ru
sternocleidomastoid vein|a1r
sternum,sternal=breastbone|1am
steroid,steroidal
steroid alcohol=sterol|93a
stertor,stertorous|3mg
stethoscope|60e
stew=swither|9w
stew meat|5zw
stewing
stibnite|671
stick
sticker|5o
sticky
stiffness,stiffen,stiffly,stiff
stigmatization,stigma,stigmatic,stigmatism,stigmatize
still
stillness
stimulant drug|33a
stimulus,stimulate,stimulation,stimulant,stimulative
sting,stinger|6z1
stink,stinky
stipulation,stipulate,stipulatory
stir
stitch,stitchery|6z1
stock
stockfish|8vr
stockholder
stodge|9be
stogie=stogy|1yg
stoic
stoicism,stoical
stolidity,stolid,stolidly
stoma,stomatal,stomatous|6us
stomach,stomachal,stomachic=breadbasket=tum|563
stomach exercise=tummy crunch|3kk
stomach sweetbread|a10
stomatitis|520
stone,stonily,stony
stonewort|4co
stoop
stoppage,stop
store,storage
storm,stormy
story
stout,stoutly
stove
stover|3x7
stowage,stow
strabismus|t
strabotomy|9au
straight
straight hang|4f2
straight sinus=tentorial sinus|a25
straighten
strain
strangeness,strange
stranger
strangulation,strangle,strangulate|2yq
stratum,stratify,stratification
straw
straw hat=boater
straw wine|2su
strawberry|14j
strawberry hemangioma|4jh
stray
streak,streaky
stream,streamlet
streamer|a4t
streamliner,streamline
street
street child=waif|1uq
streetcar=trolley car
strength,strong,strengthen,strongly
strep,streptococcus,streptococcal,streptococcic|3io
streptobacillus|8af
streptodornase|3er
streptokinase|3er
streptomyces|56
streptomycin|l7
streptothricin|l7
stress,stressful
stress incontinence|3ek
stretch
stretch receptor|8ll
striate body=striatum|11c
striate muscle cell=striate muscle fiber|6de
striate muscle tissue|6di
striation,stria,striate
strictly,strict
stride
stridor|9cn
strike
string
string bean|4cp
string cheese|1tq
strip
stripe,stripy
striper|8ej
strive
stroke
stroma|j0
strontianite|671
structure,structural,structurally
struggle
strychnine|7bv
stubbornness,stubbornly,stubborn
student=pupil,pupillary
studio
studiously,studious
study
stuff
stuffiness,stuffy|29v
stuffing
stumble
stump
stupefaction,stupefy|ed
stupidity,stupid,stupidly
stupor,stuporous|96f
sturdiness,sturdy
stutter|2oq
style,stylization,stylistic,stylize
stylet
styloid process
stylomastoid vein|a1r
stypsis|2c2
suavity,suave
subacute bacterial endocarditis|3bu
subclavian artery|rh
subclavian vein|a1r
subconsciousness,subconscious,subconsciously|23l
subcutaneous injection|60b
subdivision,subdivide
subject
subjectivity,subjective
subjugation,subjugate
sublimity,sublime,sublimate,sublimation
sublingual gland=sublingual salivary gland|8e7
sublingual vein|a1r
submarine
submergence,submersion,submerge,submerse
submission,submit,submissive
submucosa|2aa
subnormality,subnormal|t
subordinate,subordination
subsection
subsequence,subsequent,subsequently
subservience,subservient,subserve
subsidence,subside
subsidy,subsidize,subsidization
subsistence,subsist
subspace
substance
substantia alba=white matter|6jq
substantial,substantially
substantiation,substantiate,substantiative
substantive,substantival
substitution,substitute
subthalamic nucleus|6od
subthalamus|6k0
subtilin|l7
subtle,subtly
subtraction,subtract,subtractive
suburb,suburbia,suburban,suburbanize
subversion,subvert,subversive
subway=metro
success
successful,successfully
successor,succeed,succession,successive,successively
succinctly,succinct
succinic acid|1lj
succinylcholine|6df
succus|1a1
such
suckle reflex|81u
suction,suck
suction curettage=vacuum aspiration|2k3
sudatory=sudorific|60m
suddenness,suddenly,sudden
suds,sudsy
sue
suet,suety|5o5
sufferance,suffer
sufficiency,sufficient,sufficiently,suffice
suffix,suffixation
suffocation,suffocate,suffocative|4uk
suffusion,suffuse,suffusive
sugar,sugariness,sugary=refine sugar|9bu
sugar water|32w
suggestion,suggest,suggestive
suicide,suicidal=self destruction,self destroy,self destruct
suit
suitability,suitable,suitably
suitcase
sulamyd=sulfacetamide|98n
sulcus,sulcate|3uj
sulfa=sulfa drug=sulfonamide|l6
sulfadiazine|98n
sulfamethazine=sulfamezathine|98n
sulfanilamide|98n
sulfanilic acid|3u
sulfapyridine|98n
sulfonic acid|3u
sulfonylurea|lh
sulfur,sulfuret,sulfuric,sulfurized,sulfurous
sulfur dioxide
sulky,sulkily,sulk,sulkiness
sullenness,sullen,sullenly
sultana|4bp
sum,summate
summary,summarize,summarization
summer,summerize,summery
summon
sumptuosity,sumptuous
sun ray|9vb
sun tea|9fa
sunburn|4so
sunburst|99d
sunchoke|8aw
sundae|2st
sunfish|40j
sunflower seed oil=sunflower oil|a1k
sunlight=sunshine|a4t
sunray=sunbeam|7yp
super
superb,superbly
superbug|zl
superciliary arch=superciliary ridge=supraorbital ridge=supraorbital torus
superficial epigastric vein|3fh
superficial middle cerebral vein|65u
superficial temporal vein|9gd
superficiality,superficial,superficially,superficy
superinfection,superinfect|519
superior alveolar artery|dv
superior cerebellar artery|1r7
superior cerebral vein|1rh
superior colliculus|6jj
superior epigastric vein|3fh
superior labial artery|5fo
superior labial vein|a1r
superior mesenteric artery|63e
superior ophthalmic vein|6t4
superior pulmonary vein|7t4
superior thalamostriate vein|9i5
superior thyroid vein|9lh
superiority,superior
supernaturalism,supernaturalist,supernaturalistic
superoxide dismutase|3er
supersedure,supersession,supersede
superstition,superstitious
supervision,supervise,supervisory=superintendence,superintend
supination,supinate,supinator
supper,sup|5zp
supplementation,supplement,supplemental,supplementary
suppleness,supple=lissomeness,lissome=litheness,lithe|4au
supplication,supplicate,supplicant,supplicatory
supply
support,supportive
supposal,suppose,supposition,suppositional,suppositious,supposititious
suppository|60m
suppressant,suppress,suppression,suppressive
suprainfection|519
supraorbital vein|a1r
supratrochlear vein|a1r
supreme
sura|8ru
sureness,sure,surely
surface
surface active agent=surfactant
surge
surgeon=operate surgeon=sawbones|30s
surgery,surgical,surgically|60j
surgical contraception|935
surgical instrument|60e
surgical knife|5ez 9as
surgical operation=surgical procedure=surgical process|60h
surmisal,surmize
surmontil=trimipramine|9rp
surplus
surprise,surprisal|ed
surprisingly
surrender
surreptitiously,surreptitious
surround
surroundings=milieu
survey
survival,survive
survivor guilt|4eh
susceptibility,susceptible
suspect
suspend animation
suspense|oq
suspension,suspend
suspicion,suspicious,suspiciously=hunch
sustain
sustenance=aliment,alimentation,alimentary,alimentative=nutriment|3xo
sutural bone|1am
swallow
swamp,swampy
swarm
sway
swear
sweat=perspiration,perspire=sudor|8jp
sweat duct|33w
sweat gland=sudoriferous gland|33u
sweep
sweet oil|a1k
sweet orange|6tv
sweet pepper|8vd
sweet tooth|oa
sweetbread|a10
sweetener,sweeten|3vi
sweetheart
sweetness,sweet
swell
swiftly,swift
swig|2pa
swim
swine flu=swine influenza|3wh
swing
swirl
swish,swishy
switch
swivet|9hh
swizzle|68m
swoop
sword
sword cut|8gs
swordfish|8ej
syllable,syllabicity,syllabic,syllabicate,syllabication,syllabification,syllabify,syllabize
sylvine=sylvite|671
symbol,symbolize,symbolic,symbolically,symbolical,symbolization
symmetrical,symmetrically
symmetry,symmetric,symmetrize
sympathectomy|q
sympathetic nervous system|6ju
sympathy,sympathetic,sympathize,sympathetically
symphony,symphonic,symphonize
symphysion|2gt
symphysis|72
symptom,symptomatic
synapsis|163
synchrony,synchroneity,synchronicity,synchronization,synchronize,synchronous,synchronic=synchronism
syndactylism=syndactyly|16i
syndicate,syndication
syndrome|9cn
synechia|72
synergism,synergistic,synergist
synesthesia,synesthetic|8li
synezesis=synizesis|163
synonym,synonymous,synonymity
synovia,synovial=synovial fluid|8jp
synovial membrane=synovium|61s
synovitis|520
syntax,syntactic,syntactically,syntactical=sentence structure
synthesis,synthetical
synthetic
syringe|60e
system
systematic,systematically
systematization,systematize
systolic murmur|1lw
tabes|vn
table
table salt|3vi
table wine|aad
tabulation,tabulate
tachycardia|qz
taconite|591
tactic,tactically,tactical
tactual,tactually
tag
tagliatelle|8vr
tahini|28p
tail
tail end
tailor
tailspin|9w
take
takeaway=takeout=takeout food|2cg
talc=talcum|671
talcum powder|11y
tale=narrative,narration,narrate
talent
talipes calcaneus|225
talipes equinus|225
talipes valgus|225
talk,talkative
tall
tall oil|6qx
tallow|iy
tallow oil|iy
talon|20k
tamarind=tamarindo|36u
tamp,tamper
tamponade=tamponage,tampon
tan=suntan|4so
tang,tangy
tangelo=ugli=ugli fruit|36u
tangent,tangential,tangency
tangerine|1zm
tank
tantalite|671
tantalization,tantalize
tantrum=conniption|zm
tap
tape
tapenade|28p
tapeworm infection|519
taphephobia|8qs
tapioca|3xo
tapotement|5ye
tarantism|6js 2p9
tardive dyskinesia|34x
taret organ|6ue
target
target cell|8vv
target organ|6ue
taro|8aw
tarriance,tarry
tarsal,tarsus=tarsal bone|1am
tarsal gland|47j
tarsitis|520
tartaric acid|4ro
tartlet,tart,tartness
task
taste
tat,tatty
tatterdemalion|9yl
tattered
taunt
tax,taxation,taxable
taxi
taxis|85r
taxpayer
tea|154
tea like drink|154
teach
teacher=instructor
teaching
team
tear
tearfulness,tearfully,tearful=weepiness,weepy|8dc
teat=mamilla=mammilla=nipple|84h
technique,technical,technically,technicality
technology,technological,technologically
technophilia,technophilic|3e1
technophobia,technophobic
teen
teenager
telegraph,telegraphic
telegrapher=telegraph operator
telencephalon|6k0
telepathy,telepathic,telepathize
telephone
telephone booth=phone booth
telephone call=phone call
telephone line=telephone wire
telescopy,telescope,telescopic
television,televise
tell
telomerase|3er
temerity,temerarious
temper
temperament,temperamental
temperature
tempest,tempestuous
temple
temporal arteritis|rg
temporal artery|1rc
temporal bone|1am
temporal cortex=temporal lobe|5pj
temporal gyrus|2cv
temporal muscle=temporalis=temporalis muscle|8ru
temporal vein|a1r
temporary,temporarily
temptation,tempt
ten
tenacity,tenaciously,tenacious=perseverance,persevere,perseverate,perseveration
tenant,tenantry
tendency,tend,tendencious,tendentious
tenderheartedness,tenderhearted|26z
tenderloin|2km
tenderness,tender
tendinitis=tendonitis=tenonitis|520
tendon,tendinous=sinew,sinewy|2aa
tendon of achille|9go
tendonous synovitis=tendosynovitis=tenosynovitis|9gn 9d0
tenement=tenement house
tenesmus|2go
tenoretic|lr
tension,tense|62m
tension headache|4i6
tensor|6dd
tensor tympani|9gw
tent
tentacle,tentacled,tentacular
tentative,tentatively
tenth
tentorium|7ff
tenure=term of office
tepidity,tepid
tequila|5oh
teratogenesis|4dx
teratoma|9tl
teres=teres muscle|8ru
teres major=teres major muscle|9h8
teres minor=teres minor muscle|9h8
term
terminology,terminological
terminus,terminate,terminative
terra alba|4f9
terrible
terribly
terror,terrify,terrorize,terrorization=affright|3pt
terse,tersely
tertiary syphilis|5rp
test
test cross=testcross|4qx
testacean|889
testament,testamentary
testicle,testis,testicular=ballock=bollock=orchis|5vh 4a5
testicular vein|a1r
testimony,testify,testimonial
testiness,testily,testy=tetchiness,tetchy=touchiness,touchy|79k
testosterone|hm
tetanus antitoxin|md
tetanus immune globulin=tetanus immunoglobulin|4x2
tetartanopia=yellow blindness|ad9
tetrabasic acid|3u
tetracaine|5ps
tetrahydrocannabinol=thc|7rr
tetrahymena|1yn
tetrasaccharide|6rj
tetrodotoxin|6ki
tetrose|6a7
text,textual
texture
thalamostriate vein|a1r
thalamus|6k0
thalidomide|8jw
thanatophobia|8qs
thank
thankfulness,thankful|4c2
thaw
the hot|28i
the shit=the trot|2ul
theater,theatrical,theatrically,theatricality
theism,theistic,theist,theistical
theme,thematic
then
thenar,thenal
theologian
theology,theological
theorem
theoretical,theoretically
theory,theorize,theoretic,theorization
therapist=healer
therapy,therapeutic,therapeutical|60b
there
thereafter
thereby
therefore
therein
thereof
thereto
thermal,thermally
thermalgesia|6z1
thermoacidophile|pp
thermocautery|9au
thermocouple
thermodynamic,thermodynamically,thermodynamical
thermograph|60e
thermogravimetry,thermogravimetric
thermometer,thermometry,thermometric
thermoreceptor|8ll
thermostat,thermostatic
thermotherapy|9ip
thermotropism|9si
thiabendazole|kt
thiamin=aneurin=antiberiberi factor=thiamine=vitamin b1|a5c
thiazide|309
thicket
thickness,thick,thickly
thief
thievery,thieve
thigh|5n6
thighbone=femoris=femur|5k4
thing
think
think cap|3zz
thinness,thin
thiobacillus|3io
thiobacteria|9jn
thiocyanic acid|3u
thioguanine|lv
thiosulfil|98n
thiotepa|lv
third
third degree burn|4qo
third ventricle|a28
thirst,thirsty
thirteen
thirty
thither
thoracic aorta|my
thoracic duct|5st
thoracic medicine|60n
thoracic nerve|8z0
thoracic outlet syndrome|9cs
thoracic vein|a1r
thoracoepigastric vein|a1r
thorax
thorite|671
thorium,thoriate
thorn,thorny
thoroughness,thoroughly,thorough
thortveitite|671
though
thoughtfully,thoughtful
thousand
thread
threat=menace
threaten
three
three dimensionality=third dimensionality
threshold
thrift,thrifty
thrill,thriller|3kr
throat,throaty=pharynx,pharyngeal|9tc
throb|6z1
throe|a1
thrombasthenia|xn
thrombectomy|q
thrombin|22h
thrombocytopenia=thrombopenia|18u
thrombocytosis|9cn
thrombolytic therapy|9ip
thrombophlebitis|7ai
throttle
through
throw
throwaway|4f0
thrush|1jr
thrust
thumb=pollex|3tn
thumbnail|3tp
thunder,thunderous,thundery
thus
thwart
thyme|3vi
thymosin|4ot
thymus=thymus gland|33v
thyroglobulin|58i
thyroid,thyroidal=thyroid gland|33v
thyroid stimulate hormone=thyrotrophic hormone=thyrotrophin=thyrotropic hormone=thyrotropin|4ot
thyroid cartilage|1na
thyroid hormone|4ot
thyroid vein|a1r
thyroidectomy|q
thyroiditis|520
thyroprotein|58i
thyroxine=tetraiodothyronine=thyroxin|9lg
tia=transient ischemic attack|59d
tibial vein|a1r
tibialis=tibialis muscle|8ru
tibialis anticus=tibialis anterior|9lo
tibialis posterior=tibialis posticus|9lo
tic|a1v
tic douloureux=trigeminal neuralgia|6k1
tick
tidbit=titbit|2po
tide,tidal
tie
tietze syndrome|9cs
tight,tightly
tighten
tilt
timber
time
timeliness,timely
timidity,timidness,timid,timidly
timing
timorousness,timorous|3pt
timothy|4hz
tin,tinny
tin ear=tone deafness|2n8
tincture of iodine|60m
tinea capitis|89r
tinea corporis|89r
tinea unguium|89r
tinnitus|9cn
tiny
tip
tiramisu|2st
tire,tiredly,tiredness
tisane|4l5
tissue
tissue layer|j0
tit=titty|5w8
titanic acid|3u
titer
titillation,titillate|3kr
title
titration,titrate
toad=frog
toast
tobacco,tobacconist=baccy|33e
tobacco juice|8e5
tobacco mosaic virus|a4n
tocainide=tonocard|l5
today
toddy|68m
toe|2m1
toenail|6g9
tofu|2jz
together
togetherness|21r
tokay|aad
toke|52u
token economy|13i
tolazamide=tolinase|98u
tolazoline|a1c
tolectin=tolmetin sodium|6mz
tolerance,tolerate,tolerant,tolerable,toleration
toluic acid|3u
tomalley|a10
tomatillo|8vd
tomato|8vd
tomato juice|5bm
tomato paste|3ur
tomb
tomentum,tomentose=tomentum cerebri|1kg
tomorrow
ton
tonality,tone,tonal
tongue=clapper=glossa=lingua,lingual,lingually|6ue rx
tonic epilepsy|3fp
tonicity,tonic
tonight
tonsillectomy|q
tonsillitis|520
too
tool
tooth,toothy|1am
tooth socket|8uw
top
topic
topical anesthesia|hv
topical prostaglandin eyedrop|60b
topography,topographical,topographic
torchlight|a4t
torment|6z1
torpor=torpidity,torpid
torrent,torrential
torso
tortellini|8vr
torticollis=wryneck|t
tortuosity,tortuous
torture,torturous
toss
total,totally
total hysterectomy|4up
totalism,totalistic
totemism,totemic,totem
totipotence,totipotency,totipotent
touch
tough
tour
tourette syndrome|9cs
tourmaline|671
tournament
tournedos|3t5
tow,towage
towel
tower
town,township
toxemia=toxemia of pregnancy|4wb
toxic shock=toxic shock syndrome=tss|9cs
toxicognath|3mr
toxicology,toxicologic,toxicological|5yy
toxin,toxic,toxicity|7gd
toxoplasmosis|519
trabecula,trabecular,trabeculate|3si
trace
trachea,tracheal=windpipe|1ne
tracheal vein|a1r
tracheitis|520
tracheobronchitis|520
tracheostomy=tracheotomy|9au
trachoma|3my
track
tract
trade
tradition,traditional,traditionally,traditionality
traditionalism,traditionalistic
traffic
tragedy,tragic,tragically=calamity,calamitous
tragicomedy,tragicomic,tragicomical
tragus|1nd
trail
train
train oil=whale oil|iy
tramp
trample
trance|62i
tranquility,tranquil,tranquillity
tranquilizer,tranquilize=antianxiety agent=ataractic,ataraxia,ataraxic=ataractic agent=ataractic drug|7s5 8jw
tran fatty acid|3ph
transaction,transact
transcendence,transcendency,transcend,transcendent
transcendentalism,transcendental
transcortical aphasia|nf
transcriptase|7he
transcription,transcribe
transducer,transduce,transduction
transfer,transferral
transferase|3er
transformation,transform
transfusion reaction|85r
transgression,transgress
transience,transiency,transient
transient global amnesia|fd
transistor,transistorize
transition,transit
translation,translate
translocation,translocate|163
translucence,translucency,translucent
transmission,transmittal,transmit,transmissible=transmitting
transmutation,transmute
transorbital lobotomy|412
transparence,transparency,transparent
transpiration,transpire
transplant,transplantation|j0
transportation,transport
transversally,transversal
transverse,transversely
transverse colon|24t
transverse process
transverse sinus|a25
transversus abdominis=transverse muscle of abdomen=transversus abdominis muscle|b
tranylcypromine|5x5
trap
trapezium|1am
trapezium bone|1am
trapezoid,trapezoidal=trapezoid bone|1am
traumatophobia|8ur
travel
traversal,traverse
tray
treachery,treacherous
treacle|8rk
tread
treason,treasonous
treasure
treasury
treatment,treat
treaty=pact
tree,treelet
tremendous,tremendously
tremolite|s9
trench fever|88z
trench mouth=vincent angina=vincent infection|2bg i8
trend
trepan|9as
trephination,trephine|9au
trepidation|oq
treponema|8ze
trial
triamcinolone|2en
triangle,triangular,triangularity,triangulate,triangulation
tribadism,tribadistic|5lb
tribasic acid|3u
tribe,tribal
tribromoethanol=tribromoethyl alcohol|57f
triceps|8ru
triceps brachii|9ri
trichloroacetic acid=trichloracetic acid|3g
trichodesmium|19j
trichomonad|5yn
trichomoniasis|7qs
trickery,trick,tricksy,tricky
tricyclic=tricyclic antidepressant=tricyclic antidepressant drug|lg
tridymite|671
trifle|7sm
trigger
triglyceride|5o5 66
trigonum cerebrale|3p1
triiodomethane|60m
trim
trinket=gaud,gaudy
triose|6a7
trip
tripe|a10
triphosphoric acid|3u
triplicate,triple
trisaccharide|6rj
triskaidekaphobia,triskaidekaphobic|8qs
trismus|2go
trisomy|1xj
triumph,triumphant,triumphantly,triumphal|3mv
triviality,trivial,trivia,trivialize
trochanter
troop
trooper
trophoblast,trophoblastic|61s
trophoblastic cancer|1ji
trophotropism,trophotropic|9si
trophozoite|907
tropic,tropical
tropical medicine|60n
tropism|85r
trotter,trot
trouble,troublous
trout|8vr
truck
truculence,truculency,truculent
trudge
true,truly
true rib|88k
truffle|a1j
trunk
trust
trustee
trustfully,trustful
truth
truth drug=truth serum|57f
truthfulness,truthful
try
trypsin|3er
trypsinogen|9t0
tsoris|6z3
tsunami
tub=bathtub
tubal ligation|9ar
tubal pregnancy|368
tube,tubular=tubing
tube shape structure
tuberculoid leprosy|5l7
tuberculosis,tubercle,tubercular,tuberculoid,tuberculous|51a
tuberosity,tuberous
tubular cavity|1a0
tubule|9t8
tuck
tug
tularemia=rabbit fever
tumbler,tumble
tumefaction,tumefy|163
tumescence,tumesce,tumescent|9tk
tumidity,tumidness,tumid|5s5
tumor=neoplasm,neoplastic|4wb
tumor necrosis factor|2lo
tuna|8ej
tuna fish=tunny|8ej
tuna oil|3ub
tune=melody,melodious,melodize
tung oil|6qx
tungstic acid|6yf
tunnel vision|a4v
turbinate=turbinal=turbinate bone|1am
turbot|3v8
turbulence,turbulency,turbulent
turkish tobacco|9mu
turmeric|3vi
turmoil
turn
turner syndrome|8n8
turnip|8aw 2il
turquoise|671
tutti frutti|4ux
tweed,tweedy
twelve
twentieth
twenty
twenty five
twice
twig,twiggy
twilight|a4t
twilight sleep|45e
twinge
twist
twitch
two
tympanic bone|1am
tympanic vein|a1r
tympanites,tympanitic|2zt
tympanitis|520
tympanoplasty|9au
type,typify,typification
typewriter,typewrite
typhoid=enteric fever=typhoid fever|51a
typhus=typhus fever|88z
typicality,typical,typically
typography,typographic,typographical
tyrocidin=tyrocidine|l7
tyrosine kinase inhibitor|60m
tyrosinemia|xn
tyrothricin|l7
ubiquity,ubiquitous
udder|5w8
ugliness,ugly
ulalgia|6z1
ulatrophia|77w
ulcer,ulceration,ulcerate,ulcerative,ulcerous|5lc
ulcerative colitis|24a
ulemorrhagia|4kd
ulitis|520
ulnar artery|rh
ulnar vein|a1r
ultimate
ultracentrifugation,ultracentrifuge
ultrasound,ultrasonic,ultrasonically
ultraviolet=ultraviolet light=ultraviolet radiation=ultraviolet illumination|53
umber|35p
umbilical vein|a1r
umbrage,umbrageous|i6
unable
unadjusted
unambiguity,unambiguous,unambiguously
unanimity,unanimously,unanimous
unashamedly,unashamed
unassertiveness,unassertive|2vi
unavoidable,unavoidably
unawareness,unaware
unblinkingly,unblinking
unceasingly,unceasing
uncertain,uncertainly
uncertainty
uncle
uncomfortable,uncomfortably
unconcern=nonchalance,nonchalant
unconcerned,unconcernedly
unconsciousness,unconscious,unconsciously
uncontrollably,uncontrolled
unconventionality,unconventional
undecylenic acid|3u
underachievement,underachieve
underbelly=underbody|13s
underestimation,underestimate
underground
underlie
underline
underlip|5o1
underlying
undermine
underpart
understand,understandable
understatement,understate
undertake
undertow|5n4
underway
undescended testicle=undescended testis|9ho
undoubtedly
undue,unduly
undulation,undulate,undulant,undulatory
uneasiness,uneasy,uneasily
unequally,unequal
unequivocally,unequivocal
unerring,unerringly
uneven,unevenly
unexpected,unexpectedly
unfaltering,unfalteringly
unfamiliarity,unfamiliar
unfitness,unfit|4ib
unfold
unfortunately,unfortunate
unfriendliness
ungainliness,ungainly
unhappiness,unhappy
unhesitatingly,unhesitating
unhurriedly,unhurried
unification,unify
uniform,uniformity
unimpeachable,unimpeachably
unimportance,unimportant
unintentionally,unintentional
uninterrupted,uninterruptedly
union,unionization,unionize=labor union
unipolar depression|5uz
uniqueness,unique
unite
unitization,unit,unitize
unity,unitary
universalism,universalistic,universalist
universe,universal,universality,universalize
university
unknown
unlike
unlikely
unlock
unmistakable,unmistakably
unmolested
unnecessary,unnecessarily
unobtrusively,unobtrusive
unpleasantness,unpleasant,unpleasantly
unpopularity,unpopular
unpredictability,unpredictable,unpredictably
unqualified,unqualifiedly
unquestioningly,unquestioning
unrealistic,unrealistically
unreality,unreal
unreason|53n
unsatisfactory
unsaturated fatty acid|3ph
unselfconsciousness,unselfconscious|9vm
unselfishness,unselfish
unsmiling,unsmilingly
unspeakable
unstable
unsteadily,unsteady
unstructured
unusual,unusually
unwillingness,unwilling
unwittingly,unwitting
uphold
upholstery,upholster
upper
upper hand=whip hand
upper respiratory infection|85l
upper respiratory tract|85o
uprightness,upright
uproar,uproarious=tumult,tumultuous
upset
upward
uranalysis=urinalysis|2u8
uranium ore|6ud
uranoplasty|9au
uratemia|18u 9cn
uraturia|9cn
urbanization,urban,urbanize,urbane,urbanity
urchin|1uq
urease|3er
ureter|33t
ureteritis|520
ureterocele|2s5
ureterorenal reflux|81x
ureterostenosis|930
urethra,urethral|33t
urethral sphincter|h9
urethritis|9z2
urethrocele|2s5
urge incontinence|3ek
urgency,urge,urgent,urgently
uric acid|3u
uricaciduria|18u 9cn
urinary bladder|179
urinary tract|9p7
urinary tract infection|521
urine,urinary,uric
urocele|163
urochesia=urochezia|2on
urodynia|6z1
urogenital medicine=urology|60n
urologist|60k
uropathy|4ib
uropygium|9dl
usage,use,useable
usefulness,useful
useless
usherette,usher
usually,usual
usurpation,usurp
uterine artery|rh
uterine cavity|1a0
uterine vein|a1r
utility,utilize,utilization,utilitarian,utile
utopian
utricle=utriculus|8cv
utterance,utter,utterly
uvea,uveal,uveous
uveitis|520
uveoscleral pathway|9td
uvula,uvular|j0
uvulitis|520
vacancy,vacant,vacate,vacantly
vacation=holiday
vaccina=vaccinia=variola vaccina=variola vaccine=variola vaccinia|519
vaccine,vaccination,vaccinate
vaccinee|746
vacillation,vacillant,vacillate|4zx
vacuole,vacuolated,vacuolate|1a0
vacuum
vagabond,vagabondage
vagina,vaginal|33t
vaginal artery|rh
vaginitis|520
vagueness,vague,vaguely
valgus|2p5
valiancy,valiant
validation,validate,validatory
validity,valid
vallecula
valley
valor,valorous=heroism=gallantry
valuable
value,valuation,valuate
value system=ethic=moral principle=value orientation
valve,valvelet,valvular
valvula=valvule|a0g
valvular heart disease|4ii
valvular incompetence|2y2
valvulitis|520
vanadic acid=vanadium pentoxide|6yf
vanadinite|671
vancocin=vancomycin|l7
vanilla bean|3vi
vanish
vanity=conceit=amour propre=self love|7ms
vapor,vaporization,vaporize,vaporous
variation,vary,variable,variability,variate
varicocele|2zt
varicose vein|a1r a0w
varicosis|4ib
varicosity,varicose|a12
varied
varietal=varietal wine|aad
variety=assortment,assort=potpourri
variety meat|5zw
various
varix|t
varus|2p5
va deferen|33t
vasa efferentia|9td
vasa vasorum|192
vascular structure
vascular system
vasculitis|520
vase
vasectomy,vasectomize|q 9ar
vasodilative=vasodilator|33a
vasovasostomy|9au
vasovesiculitis|520
vast,vastly
veal=veau|5zw
vector
veer
vegetable=veg=veggie|8vr
vegetable oil|5o5
vegetable wax|a81
vegetarianism|2v8
vegetation,vegetal,vegetate,vegetative
vehemence,vehement
vehicle,vehicular
veil
vein,venous=vena=venous blood vessel|192
vein of penis|a1r
velban=vinblastine|788
velleity|2si
vellication,vellicate|2go
velocity
veloute|8g0
venation=venous blood system
vendition,vend
veneration,venerate|3af
vengefulness,vengeful|4hn
venison|5zw
venom,venomous|j1
venous blood|18o
venous sinus|33t
venter,ventral
ventilation,vent,ventilate,ventilatory
ventricle,ventricular|1a0
ventricular aneurysm|i2
ventricular fibrillation|3s4 qz
ventricular septal defect|8m3
venture,venturous
veracity,veracious
veranda=verandah
verb,verbify
verbal
verdicchio|a9j
verification,verify,verificatory
vermicelli|8vr
vermicide|60m
vermiculite|671
vermis=vermis cerebelli|6k0
vermouth|aad
verruca|5dh
versatility,versatile
verse,versification,versify
version
vertebra,vertebral|1am
vertebral artery|rh
vertebral vein|a1r
vertex
verticality,vertical
vertigo,vertiginous=lightheadedness,lightheaded|9cn
very
very low density lipoprotein|5o9
vesical vein|a1r
vesication,vesicant,vesicate,vesicatory=vesiculation,vesiculate|163
vesicle,vesicular|8cv
vesicoureteral reflux|81x
vesicular stomatitis|948
vesiculitis|520
vesiculovirus|a4n
vessel,vascular,vascularity,vascularization,vascularize|9t8
vestibular apparatus=vestibular system|8lu
vestibular gland|33u
vestibular vein|a1r
vestibule,vestibular
vestibule of the ear|1a0
vestibule of the vagina|1a0
vet|30s
veteran
veterinarian=veterinary surgeon|30s
veterinary medicine|60n
vexation,vex|i6
viability,viable
vibration,vibrate,vibrational
vibrio,vibrionic=vibrion|3io
vibrissa
vicious
vicious circle=vicious cycle
victim
victimization,victimize
victory,victoriously,victorious
view
viewpoint=point of view=standpoint
vigil|a6t
vigilance,vigilant
vigor,vigorous,vigorously
village=small town
villain=scoundrel
villus
vim|4ad
vinaigrette|8g0
vindication,vindicate,vindicatory
vindictiveness,vindictive
vine
vinegar|28p
vintage|aad
viocin=viomycin|l7
violation,violate,violative
violence,violent,violently
violent death|4q2
viral hepatitis|4kw
viral infection=virus infection|519
viral pneumonia|a4c 7fx
viremia|4ib
virgin
virginity,virginal
virility,virile|5vm
viroid=virusoid|a4n
virology,virological|60n
virtually
virtue,virtuous
virulence,virulency,virulent
virus,viral|65c
visceral brain=limbic brain=limbic system|6k0
visceral pleura|7f9
viscometer,viscometric,viscometry
viscosity,viscous
visibility,visible,visibly
visible light=visible radiation|53
vision,visionary
vision defect=visual defect=visual disorder=visual impairment|2x4
visit
visit nurse|6ol
visitor
vista=panorama,panoramic
visual
visual agnosia|9y
visual area=visual cortex|2ej
visual cell|8vv
visual hallucination|4g5
visual sensation|8li
visual system|8lu
visualization,visualize
vital organ|6ue
vitality,vital
vitalization,vitalize
vitamin,vitaminize|9be
vitamin b=vitamin b complex|a7p
vitamin c=ascorbic acid|a7p
vitamin e=tocopherol|3p9
vitellus|3xo
vitiligo,vitiliginous|2y3
vitrectomy|3n2
vitreous body=vitreous humor|1a1
vitriol,vitriolic|3u
vivacity,vivacious
vividness,vivid,vividly
vivification,vivify
vivisection,vivisect|9au
vocabulary
vocal cord=plica vocalis=vocal band=vocal fold|7ff
vocalization,vocal,vocalize
vocation,vocational,vocationally
vocational school=trade school
vociferous,vociferously
vodka|5oh
voice
volatility,volatile,volatilize
volcano,volcanic
volition,volitional
volley
voltage,voltaic,volt
volume,voluminous,voluminosity
volumetric,volumetrically,volumetrical
voluntarily,voluntary
voluntary muscle|8ru
volunteer
volvulus|4ib
vomer|1am
vortex vein=vorticose vein|a1r
vorticella|1yn
vote
voter=elector
vouvray|a9j
vowel,vowelize=vowel sound
voyage
voyeurism,voyeuristic,voyeuristical|71j
vulgarity,vulgar,vulgarization,vulgarize
vulnerability,vulnerable
vulture,vulturous
vulva,vulval,vulvar|3ql
vulvectomy|q
vulvitis|520
vulvovaginitis|520
wage=salary=remuneration,remunerative,remunerate
wagon
wail
waist=waistline
wait
wake
wakefulness|2ag
waldmeister|3vi
wale=weal=welt=wheal|4qo
walk
wall
wallop
wallow
walnut oil|a1k
wander
waning,wane
want
war
ward
warfare
warily,wary
warmheartedness,warmhearted|5r8
warmness,warm,warmly
warmth
warn
warp|j
warpath|13q
warrant
wart,warty
wasabi|28p
wash
washbasin=washbowl
wasp waist|a6q
wassail|68m
waste
watch
watchfully,watchful
water,watery
water soluble vitamin|a5b
water blister|180
water development=water program=water project
water on the knee|4r4
water sapphire|2dd
watercolor
watercress|2hh
waterhouse friderichsen syndrome|9cs
watermelon|61p
wattle=lappet|1ng
wave,wavelet
wavelength
wax,waxen,waxy|5o5
wax bean=yellow bean|40f
way
weakfish|8ej
weakness,weak,weaken,weakly
wealth,wealthy
weapon,weaponize=weapon system
wear
weariness,weary,wearily
weather
weave
web,webby
webfoot|757
wedding,wed=wedding ceremony
weed,weedy
week,weekly
weekend
weep
weight,weigh,weighty
weightlift|1a9
weird
weissbier|bd
weizenbier|a8m
weizenbock|a8m
welcome
weldment,weld
welfare=social welfare
well
well know
werdnig hoffman disease|xn
wernicke encephalopathy|1co
west nile encephalitis|1qy
western,westernize
wetness,wet
wharf,wharfage
wheat,wheaten
wheat berry|4b5
wheat flour|3wb
wheatflake|23x
wheel
wheeze,wheeziness,wheezy|3mg
whelk|8iu
while
whim=caprice,capricious|2si
whine,whiney,whiny
whip
whiplash=whiplash injury|4qo
whir,whirring
whirl
whiskey|5oh
whisper
whistle
white coat hypertension|4mf
white pepper|76j
white wine|aad
whitebait|4lo
whitefish|8iu
whiteness,white
whitlow|519
whole,wholly
whole blood|18o
whole milk|66h
whore=prostitute,prostitution
whortleberry|14j
wickedness,wicked,wickedly
widegrip pushup|7tz
widely
widespread
width,wide,widen
wife
wiggle room
wild rice|4b5
wildfowl|5zw
wildness,wild,wildly
wile,wily
will
william syndrome|9cs
willy|2z8
willingness
willow
wind,windy
windburn|3gw
windfall|36u
window
wine,winey,winy=vino|b3
wing
wink
winkle|8iu
winnings,win
winter,wintry,winterize,wintery=wintertime
wintergreen|14j
wintergreen oil|3vi
wipe
wire,wiry,wiriness
wisdom
wisdom tooth|4d8
wise
wise guy=wisenheimer
wish
wish wash|154
wishbone|42g
wishfulness,wishful|5qi
wistfulness,wistful|5qi
wit,witty
witch,witchery
withdraw,withdrawal
withdrawal symptom|9cn
withhold
within
withstand
witloof|3br
witness
wittingly,witting
wizard=hotshot
wobble,wobbly
woefulness,woeful,woefully
wolf,wolfish
wollastonite|671
woman
womb=uterus,uterine|3qm
wonder
wonderfulness,wonderful,wonderfully
wonderment|ed
wondrously,wondrous
wonton|347
wood,woody
wood pulp|1qb
wood sugar=xylose|1l7
wooden
wool,woolen
wool oil|iy
word
word class=part of speech
work
work table=worktable
workbench
worker
workout=exercising=physical exercise=physical exertion|3kn
workshop
world
world weariness,world weary|61f
worm,wormy
worried,worriedly
worriment,worry
worse,worsen
worship
worst
wort|4b5
worth,worthy
wound|4qo
wound tumor virus|a4n
wrack|8j5
wrapper,wrap
wrath|7x3
wrathful,wrathfully
wreckage,wreck
wrench
wrinkle,wrinkle resistant,wrinkleproof
wrist=carpus,carpal=radiocarpal joint=wrist joint=carpal bone=wrist bone|482
write
writhe
wrong
wrong site surgery|9au
wrongful death|2nq
wryly,wry
wulfenite|671
wurtzite|671
x link scid=x scid|8hp
xanthelasma|acr
xanthic acid|3u
xanthoma|2y3
xanthoma disseminatum|acr
xanthomonad|3io
xanthopsia|a4v
xanthosis|2y3
xenophobia,xenophobic|8ur
xenotime|671
xenotransplant=xenotransplantation|6ui
xeroderma=xerodermia|4v4
xeroderma pigmentosum|acz
xiphoid process|1am
yak milk|66h
yak butter|1hb
yap=cakehole=maw|6c4
yard
year
yell
yellow
yellow blue color blindness=yellow blue dichromacy|2ux
yellow bile|1a1
yellow bone marrow=yellow marrow|1aq
yellow ochre=yellow ocher|6q5
yen|5qi
yes
yesterday
yet
yield
yoga,yogic,yogistic
yogurt|8vr
yolk|3ur
young
young woman=young lady
youth
youthful
yquem|a9j
zeal,zealous|35e
zenith,zenithal
zeolite|671
zero
zinc
zinc deficiency|2oy
zinc ointment|8en
zinfandel|813
zinkenite|671
zinnwaldite|59i
zircon=zirconium silicate|671
ziti|8vr
zoanthropy|2pz
zodiac,zodiacal
zollinger ellison syndrome|9cs
zona
zona pellucida|ae5
zone,zonary
zonula=zonule|ae5
zooflagellate=zoomastigote|5yn
zoophilia=zoophilism|71j
zoophobia|8qs
zoopsia|a54
zygomatic process
zymase|3er`

export const antonyms = `
abduct=adduct
able=unable
abnormal=normal
abolish=establish
above=below
absence=presence
absolute=relative
abundance=scarcity
accelerate=decelerate
acceleration=deceleration
accept=reject
acceptive=rejective
achromatinic=chromatinic
acidic=alkaline
acidify=alkalize
acquit=convict
activity=inactivity
acute=chronic
addition=subtraction
adequate=inadequate
admit=deny
advantage=disadvantage
advantageous=disadvantageous
agree=disagree
agreement=disagreement
alive=dead
all=some
allopathic=homeopathic
allopathy=homeopathy
ametropic=emmetropic
amicable=hostile
anabolic=catabolic
anabolism=catabolism
anaphrodisia=aphrodisia
anastalsis=peristalsis
androgynous=female
androgynous=male
anestrous=estrous
anestrus=estrus
animate=inanimate
animateness=inanimateness
anode=cathode
anodic=cathodic
anovulation=ovulation
anteriority=posteriority
anti=pro
appear=disappear
appointive=elective
approbate=reprobate
arrive=leave
artificial=natural
ascend=descend
asleep=awake
assent=dissent
assertive=unassertive
assortative mating=disassortative mating
asymmetrical=symmetrical
asymmetry=symmetry
atheism=theism
atonality=tonality
attach=detach
attack=defend
attract=repel
atypical=typical
atypicality=typicality
autumnal=summery
autumnal=wintry
aware=unaware
backward=forward
bad luck=good luck
bad=good
badness=goodness
balance=imbalance
basic=incidental
beautiful=ugly
beauty=ugliness
bend=straighten
beneficence=maleficence
beneficent=maleficent
benevolence=malevolence
best=worst
better=worse
big=little
bisexual=heterosexual
bisexual=homosexual
black=white
bold=timid
borrow=lend
boy=girl
brand name drug=generic drug
brother=sister
busy=idle
buy=sell
capitalistic=socialistic
cenogenesis=palingenesis
cenogenetic=palingenetic
central=peripheral
centrality=marginality
centralization=decentralization
centralize=decentralize
centrally=peripherally
certainty=uncertainty
cheap=expensive
clarify=obfuscate
clean=dirty
coherence=incoherence
coherent=incoherent
cold=hot
coldhearted=warmhearted
comfortable=uncomfortable
compatible=incompatible
competence=incompetence
complete=incomplete
complex=simple
complexity=simplicity
compliant=defiant
complicate=simplify
concave=convex
conception=misconception
conscious=unconscious
consciously=unconsciously
consciousness=unconsciousness
consistency=inconsistency
consistent=inconsistent
consonant=vowel
constructive=destructive
consumptive=generative
contentment=discontentment
continuance=discontinuance
continuation=discontinuation
continue=discontinue
continuity=discontinuity
continuous=discontinuous
convenient=inconvenient
conveniently=inconveniently
conventional=unconventional
convergency=divergency
cool=warm
covert=overt
covertly=overtly
criticize=praise
cubic=linear
cubic=planar
danger=safety
dangerous=safe
daughter=son
de iodinate=iodinate
decency=indecency
declaratory=interrogatory
decrease=increase
defeat=victory
definite=indefinite
delicate=rugged
demythologize=mythologize
dependent=independent
depress=elate
depressant=stimulative
depression=elation
desynchronization=synchronization
desynchronize=synchronize
difference=sameness
different=same
difficult=easy
disable=enable
disentangle=entangle
disintegrate=integrate
disintegrative=integrative
dislike=like
disobedience=obedience
disobedient=obedient
disobey=obey
disparage=flatter
displease=please
disrepute=repute
dissatisfaction=satisfaction
dissimilar=similar
dissimilarity=similarity
dissuade=persuade
dissuasion=persuasion
dissuasive=persuasive
distal=proximal
divide=unite
docile=stubborn
domestic=foreign
dorsal=ventral
downward=upward
dry=wet
dryness=wetness
due=undue
dysphoria=euphoria
dysphoric=euphoric
early=late
effective=ineffective
effectively=ineffectively
effector=receptor
empirical=theoretical
empirically=theoretically
employee=employer
empty=full
endotoxin=exotoxin
enforce=exempt
equal=unequal
exclusion=inclusion
exhale=inhale
existence=nonexistence
existent=nonexistent
experience=inexperience
export=import
extensor=flexor
external=internal
extraordinary=ordinary
fail=succeed
false=true
falsity=truth
fame=infamy
familiar=unfamiliar
farsighted=nearsighted
fast=slow
fat=thin
father=mother
fear=fearlessness
female=male
femaleness=maleness
fertility=infertility
few=many
fictional=nonfictional
figuratively=literally
finite=infinite
fitness=unfitness
follower=leader
foolish=wise
forbid=permit
formal=informal
formalism=imitation
former=latter
fortunate=unfortunate
fortunately=unfortunately
fractional=whole
frail=robust
frequent=infrequent
friendliness=unfriendliness
frivolous=serious
functional disorder=organic disorder
future=past
futurity=presentness
gaseous=liquid
gather=spread
general=specific
generality=particularity
generic wine=varietal wine
generic=varietal
glad=sad
good fortune=misfortune
good health=ill health
good humor=ill humor
gradual=sudden
grateful=ungrateful
gratitude=ingratitude
gross=net
guilty=innocent
happiness=unhappiness
happy=unhappy
hard drug=soft drug
hardhearted=softhearted
healthy=unhealthy
here=there
hesitantly=unhesitatingly
heterogeneity=homogeneity
heterogeneous=homogeneous
heterosexual=homosexual
heterozygosity=homozygosity
heterozygous=homozygous
high=low
horizontal=vertical
hospitable=inhospitable
hospitality=inhospitality
hurried=unhurried
hurriedly=unhurriedly
husband=wife
hypercalcemia=hypocalcemia
hypercapnia=hypocapnia
hyperglycemia=hypoglycemia
hyperkalemia=hypokalemia
hypernatremia=hyponatremia
hyperopia=myopia
hyperparathyroidism=hypoparathyroidism
hyperpigmentation=hypopigmentation
hyperpnea=hypopnea
hypersomnia=insomnia
hypertension=hypotension
hypertensive=hypotensive
hyperthermia=hypothermia
hyperthyroidism=hypothyroidism
hypervolemia=hypovolemia
illegal=legal
illegality=legality
illness=wellness
immaturity=maturity
immoral=moral
immorality=morality
immortal=mortal
immortality=mortality
immunocompetence=immunodeficiency
immunocompetent=immunodeficient
imperfect=perfect
impersonal=personal
important=unimportant
impossible=possible
impotence=potence
impractical=practical
impracticality=practicality
impure=pure
impurity=purity
inorganic=organic
inpatient=outpatient
insane=sane
insanity=sanity
insensibility=sensibility
insensitive=sensitive
insentient=sentient
insignificance=significance
insoluble=soluble
instrumental=vocal
insufficient=sufficient
insufficiently=sufficiently
intelligence=stupidity
intense=mild
intentionally=unintentionally
intolerant=tolerant
invalidate=validate
invariable=variable
irrational=rational
irrationally=rationally
irregular=regular
irrelevance=relevance
irrelevant=relevant
irresponsible=responsible
irreverent=reverent
joy=sorrow
joyful=sorrowful
large=small
least=most
lengthen=shorten
less=more
likely=unlikely
linear=planar
long=short
loudly=softly
major surgery=minor surgery
major=minor
man=woman
masochistic=sadistic
maximization=minimization
maximize=minimize
maximum=minimum
mendacity=veracity
mental health=mental illness
misogyny=philogyny
narrow=wide
necessarily=unnecessarily
necessary=unnecessary
negative=positive
negativity=positivity
neurotic depression=psychotic depression
new=old
noisily=quietly
nonspecific=specific
northern=southern
obscurity=prominence
often=rarely
old=young
optimism=pessimism
optimistic=pessimistic
other=same
overachievement=underachievement
overthe counter drug=prescription drug
overthe counter medicine=prescription medicine
partly=wholly
peace=war
permanently=temporarily
pleasant=unpleasant
pleasantly=unpleasantly
pleasantness=unpleasantness
poor=rich
popular=unpopular
popularity=unpopularity
poverty=wealth
primary=secondary
private=public
privately=publicly
profound=superficial
pronation=supination
prospective=retrospective
pull=push
punitive=rehabilitative
quickly=slowly
real=unreal
realistic=unrealistic
realistically=unrealistically
reality=unreality
resist=surrender
rough=smooth
roughness=smoothness
rusticity=urbanity
satisfactory=unsatisfactory
selfish=unselfish
selfishness=unselfishness
shout=whisper
sit=stand
skim milk=whole milk
sleep=wake
smart=stupid
stable=unstable
steady=unsteady
strengthen=weaken
strong=weak
strongly=weakly
summerize=winterize
summery=wintry
thick=thin
thickness=thinness
unusual=usual
unwellness=wellness
unwillingness=willingness
unwittingly=wittingly
useful=useless
valgus=varus
virtuous=wicked`

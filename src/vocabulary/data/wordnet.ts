/*
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
a few=a couple of
aaa=abdominal aortic aneurysm|p3
abandonment,abandon
abarticulation|5x9
abasement=abjection
abashment=bashfulness,bashful
abasia,abasic|3js
abasia trepidan|6
abdominal actinomycosis|5t
abdominal aorta|p2
abdominal breathe
abdominal cavity|1k4
abdominal external oblique muscle=external oblique muscle=musculus obliquus externus abdominis|d
abdominal muscle|9ue
abdominal nerve plexus=celiac plexus=plexus celiacus=solar plexus|7hc
abdominal pregnancy|3tp
abdominoplasty=tummy tuck|iq
abdominousness=paunchiness,paunch,paunchy|1k7
abducens=abducens nerve=abducent=abducent nerve=nervus abducens=sixth cranial nerve|30v
abducens muscle=lateral rectus=lateral rectus muscle=rectus lateralis|49v
abductor,abduction=abductor muscle|9ue
aberration,aberrance,aberrancy,aberrant=deviance,deviate,deviation,deviant|u
abetalipoproteinemia|5o9 6j1 2sl
abetment,abettal,abet=instigation,instigate,instigative
abhorrence,abhor,abhorrent=detestation,detest=execration=loath,loathe=hate|5bd 3l1
ability
abiotrophy|977
ablactation
ablation,ablative=cut out=extirpation,extirpate|ae1
ablepharia|1ej
abnormality,abnormal,abnormally=abnormalcy
abocclusion|3ld
abolition,abolishment,abolish,abolitionary
abomasum=fourth stomach|a7g
abomination,abominable
aborticide=abortifacient=abortion induce drug|3qi
abortion,abortive
abortion pill=mifepristone=ru 486|z
abortionist|3nb
aboulia,aboulic=abulia,abulic|6yl
abrachia|u
abrasion,abrasive=excoriation,excoriate|bgk
abridgment=abridgement,abridge
abrogation,abrogate
abruptio placentae|3ld
abruptness,abruptly,abrupt=curtness,curtly
abscess|ag5
abscessed tooth|1a
abscission|1dy
abscondment=decampment
absence,absent
absentmindedness,absentminded,absentmindedly|8my
absinth=absinthe|6j8
absinthe oil=wormwood oil|455
absolute,absolutely
absolute threshold|6i9
absorb=engross
absorption,absorbency,absorptive,absorbent,absorptivity
abstention,abstentious
abstract art=abstractionism
abstractedness|8my
abstraction,abstract,abstractive
abstruseness,abstrusity
absurdity,absurd
abundance,abundant
abuse,abusive
abyss,abyssal
academy,academic,academically
acanthion|30w
acanthocyte|91t
acanthocytosis|1ig
acantholysis|3kt
acanthoma=skin tumor|aww
acanthosis,acanthotic|3kt
acanthosis nigrican=keratosis nigrican|3kt
acanthus|5em
acapnia,acapnial,acapnic,acapnotic=hypocapnia
acapulco gold=mexican green|9yb 2uo
acardia|u
acaroid resin=accaroid resin=accroides=accroides gum=accroides resin=gum accroides|7fa
acarophobia|bj4
acaryote=akaryocyte=akaryote
acataphasia|1n5
acathexia
accede,accession
acceleration,accelerate,accelerator,accelerative,acceleratory=quicken=speed up
accelerator factor=factor v=proaccelerin=prothrombin accelerator|2jl
acceptance,accept,acceptant,acceptation,acceptive
acceptor
acceptor rna=soluble rna=transfer rna=trna|995
accessory cephalic vein=vena cephalica accessoria|b4n
accessory hemiazygo vein=accessory hemiazygous vein=vena hemiazygo accessoria|b4n
accessory nerve=eleventh cranial nerve=nervus accessorius=spinal accessory|30v
accessory vertebral vein=vena vertebralis accessoria|b4n
accident,accidental
accident surgery=traumatology|6ws
acclamation,acclaim
acclimation=acclimatization,acclimatize|1dy
accommodation,accommodate,accommodative|1cd
accommodation reflex|930
accompaniment,accompany
accompany vein=vena comitan|b4n
accordance,accord,accordant
accost=come up to
accouchement=childbearing,childbirth=vaginal birth|1dy
accoucheur=obstetrician|6wr
accoucheuse=midwife|7mf
accreditation,accredit
accretion,accretionary,accretive
accruement,accrue
acculturation,acculturate,acculturational,acculturative
accumulation,accumulate,accumulative
accuracy,accurate,accurately
accusation,accusal,accuse,accusative,accusatorial,accusatory,accusive
accusingly
ace inhibitor=angiotensin convert enzyme inhibitor|ny
acebutolol=sectral|1by
acephalia=acephalism=acephaly|u
acerola=barbados cherry|1bv
acetabulum=cotyloid cavity|9xo
acetal
acetaldehyde=ethanal|bo
acetaldol|bp
acetamide=ethanamide|ga
acetaminophen=anacin iii=datril=panadol=phenaphen=tempra=tylenol|ie
acetanilid=acetanilide=phenylacetamide|ie
acetate=ethanoate|9fj
acetic acid=ethanoic acid|202
acetic anhydride|kp
acetin|3i
acetoacetic acid|3o
acetone,acetonic=dimethyl ketone=propanone|686 3m3
acetone body=ketone body|686
acetonuria=ketoaciduria=ketonuria|ag5
acetophenetidin=acetphenetidin=phenacetin|ie
acetum|3j
acetyl chloride=ethanoyl chloride|48
acetylation,acetylic,acetylize
acetylcholine|7is
acetylene,acetylenic=alkyne=ethyne|ck
ache,achy|7xe
achievement,achieve=accomplishment,accomplish=attain,attainment
achillea|5em
achira=indian shoot|1y0
achlorhydria|3ld
acholia=cholestasis|3ld
achondroplasia,achondroplastic=achondroplasty=chondrodystrophy=osteosclerosis congenita|2sl
achromatin,achromatinic|1ka
achromycin=tetracycline|nc
achylia=achylia gastrica|3ld
acid,acidity,acidic,acidify
acid anhydride=acyl anhydride
acid halide=acyl halide
acidemia|1ig
acidophil,acidophile,acidophilic|14g
acidophilus|6ax 8oh
acidophilus milk|72m
acidosis,acidotic|5c8
acidulousness|a06
acinus,acinic,acinous|9dt
ackee=akee|3ue
acne|3kt 5w6
acne rosacea=rosacea|4h
acne vulgaris|4h
acorea|u
acorn squash|bf4
acousma=auditory hallucination|59j
acoustic,acoustical,acoustically|35k
acoustic aphasia=auditory aphasia=word deafness|ph
acoustic meatus=auditory canal=auditory meatus=ear canal=external auditory canal|6w3
acoustic nerve=auditory nerve=eighth cranial nerve=nervus vestibulocochlearis=vestibulocochlear nerve|30v
acousticophobia=phonophobia|9ta
acquaintance,acquaint
acquiescence,acquiesce,acquiescent
acquire hemochromatosis|1px
acquire immune deficiency syndrome=aids|5rz 5vj
acquire taste|8mm
acquisition,acquire,acquisitive
acquittal,acquit
acreage=land area
acridity|9nb
acroanesthesia|93h
acrobatic=tumbling|57l
acrocephaly=oxycephaly|1ej
acrocyanosis=raynaud sign|36s
acrogenic,acrogenous
acrolein=propenal|bo
acromegalia=acromegaly|5nw
acromial process=acromion
acromicria=acromikria|u
acromphalus|u
acronymic,acronymous
acrophobia,acrophobic|9ta
acrosome
acrylamide|ga
acrylate=propenoate|9fj
acrylate resin=acrylic resin|agn
acrylic acid=propenoic acid|202
acrylonitrile=propenonitrile=vinyl cyanide|36n
actifed|nx 7er
actin|9tb
actinic dermatitis|3es
actinic keratosis|67v
actinic radiation=actinic ray|3wa
actinolite|hb
actinometry,actinometric
actinomyces|461
actinomycete,actinomycetous|461
actinomycin|nd
actinomycosis,actinomycotic|bj2
actinomyxidian|a3l
actinopod|9gs
actinotherapy=radiation therapy=radiotherapy|amq
action,act,actuate,actuation=touch off
activase=tissue plasminogen activator|2jh
activation,activate
active birth|2w
active placebo|8dk
activism,activistic
activity,active
actomyosin|8r2
actuality,actual,actualize
acular=ketorolac tromethamine=toradol|7kz
aculea
aculeus|8e5
acumen|8e5
acupressure=shiatsu|aue
acupuncture=stylostixis|aue
acute,acutely
acute brain disorder=acute organic brain syndrome|3ld
acute gastritis|4ty
acute glaucoma=angle closure glaucoma=close angle glaucoma|4y3
acute glossitis|4z4
acute hemorrhagic encephalitis|26j
acute inclusion body encephalitis=herpes encephalitis=herpes simplex encephalitis|26j
acute kidney failure=acute renal failure|68k
acute leukemia|1x7
acute lymphoblastic leukemia=acute lymphocytic leukemia|6k
acute myelocytic leukemia=acute myeloid leukemia|532 6k
acute pyelonephritis|8v5
acute schizophrenic episode=reactive schizophrenia|3cq
acyclovir=zovirax|3qi
acylglycerol=glyceride|50a kw
ad campaign=advertize campaign
ada scid|9jd
adactylia,adactylous=adactylism=adactyly|6z7
adamant,adamantly
adam stoke syndrome=atrioventricular block=heart block=stoke adam syndrome|tb
adapin=doxepin=doxepin hydrochloride=sinequan|av6
adaptation,adapt,adaptable,adaptability,adaptative,adaption,adaptive
addition,add,additive
adductor,adduct,adduction,adductive=adductor muscle|9ue
ade=fruit drink|1cg
adenine|8ua
adenitis|5w5
adenocarcinoma,adenocarcinomatous=glandular cancer=glandular carcinoma|206
adenohypophysis=anterior pituitary=anterior pituitary gland|3r7
adenoid,adenoidal=pharyngeal tonsil=third tonsil=tonsilla adenoidea=tonsilla pharyngealis|6o5
adenoidectomy|s
adenoma|1b7
adenomatous polyp|8hr
adenomegaly|5nw
adenomyosarcoma=embryoma of the kidney=nephroblastoma=wilm tumor|9gv
adenomyosis=endometriosis|5c8
adenopathy|7i
adenosine|7m6
adenosine deaminase|423
adenosine diphosphate|7m7
adenosine monophosphate=adenylic acid|7m7
adenosine triphosphate|7m7
adenosis=gland disease=glandular disease=glandular disorder|3ld
adenovirus|l0
ader wax=earth wax=mineral wax=ozocerite=ozokerite|739
adermin=pyridoxal=pyridoxamine=pyridoxine=vitamin b6|b8j
adhd=attention deficit disorder=attention deficit hyperactivity disorder=hyperkinetic syndrome=mbd=minimal brain damage=minimal brain dysfunction|agc
adherent,adhere,adherence=disciple
adhesion|5c8
adipic acid=hexanedioic acid|202
adipose cell=fat cell|9z4
adipose tissue=fatty tissue|ky
adipose tumor=lipoma|aww
adiposeness,adiposity=fattiness,fat,fatty,fatness|1k7
adjective,adjectival
adjoin=butt against
adjournment,adjourn
adjudication,adjudicative,adjudicatory
adjustment,adjust,adjustive|1cd
administration,administer,administrative
admirable,admirably
admiration,admire|6hz
admirer=protagonist=supporter
admission,admit
admonition,admonish,admonitory=word of advice
adnexa,adnexal=annexa,annexal
adobe house=soddy
adobo|3l2
adolescence,adolescent
adonis|6rs
adoption,adopt,adoptive=espouse
adoration|6m2
adrenal=adrenal gland=suprarenal gland|3r7
adrenal cortex|3r7
adrenal medulla|3r7
adrenalectomy=suprarenalectomy|s
adrenaline=epinephrin=epinephrine|5iq 23o 7is
adrenergic agonist eyedrop|6wi
adrenosterone|5iq
adroitness,adroitly=quickness,quickly,quick,quicker
adsorption,adsorb,adsorbent,adsorptive
adsuki bean=adzuki bean|6f1
adult,adulthood
adult onset diabetes=adult onset diabetes mellitus=ketoacidosis resistant diabetes=ketoacidosis resistant diabetes mellitus=ketosis resistant diabetes=ketosis resistant diabetes mellitus=mature onset diabetes=maturity onset diabetes=maturity onset diabetes mellitus=niddm=non insulin dependent diabetes=non insulin dependent diabetes mellitus=type ii diabetes|3gq
adult respiratory distress syndrome=ards=wet lung=white lung|961
adult tooth=permanent tooth|arn
adultery=criminal conversation|49k
advancement,advance
advantage,advantageous
advection,advective
adventitia,adventitial=tunic=tunica|6xy
adventure,adventurous,adventuristic=escapade
adverb,adverbial
advertence,advertency,advertent
advertize=advertisement=advertizement
advil=ibuprofen=isobutylphenyl propionic acid=motrin=nuprin|7kz
advisability,advise,advisable,advisement,advisory
aerator,aeration
aerobic exercise=aerobics,aerobic|20v
aerodontalgia|7og
aeromedicine=aerospace medicine=aviation medicine|6ws
aerophagia|3bt
aerosol,aerosolize
esthetic,esthetical
aestivation=estivation
aetiologist=etiologist|82i
etiology,etiologic
affair|5z1
personal business=personal matter|5z1
affection,affectionateness,affectionate,affectionately=philia=warmness,warm,warmly
afferent=afferent nerve=sensory nerve|7h5
afferent fiber=sensory fiber|7ha
afferent neuron=sensory neuron|9z4
affirmation,affirm,affirmative,affirmatory=avowal
affixation,affix,affixal,affixial
affliction,afflictive
affluence,affluent
afibrinogenemia|1ig
aflatoxin|7cb
aflaxen=aleve=anaprox=naproxen sodium|7kz
aforesaid=say
african tea=arabian tea=kat=khat=qat=quat|3qi
afterbirth|8dm
aftercare|6wi
aftereffect|ag5
afternoon tea=teatime|6vs
afterpains|7xe
agalactia=agalactosis
agammaglobulinemia|5rz
agamogenesis,agamogenetic=asexual reproduction|95b
agape love|6m2
agar=nutrient agar|352
agate|1v5
age relate macular degeneration=amd|6pi
age|1dy
agenesia=agenesis|7kp
agent,agency,agential=bureau
agglomerate,agglomerative
agglutination,agglutinative|1dy
agglutinin|ne
aggrandisement=aggrandizement
aggressiveness,aggressive
aghast=dismay
agility,agile,agilely=legerity|524
|1dy
agitate,agitative
agitate depression|2iu
agitation|6yl
agnail=hangnail|9uq
agnosia|1n5
agonist|mc
agoraphobia,agoraphobic|89j
agranulocytosis=agranulosis=granulocytopenia|1ig
agraphia,agraphic=anorthography=logagraphia|1n5
agreement,agree,agreeably
agrimonia=agrimony|5em
agrobiology,agrobiologic
agrology,agrologic
agronomy,agronomic
ague|5r3
ailment,ail=complaint=garlic,garlicky|3ld
ailurophobia|bj4
aioli=aioli sauce=garlic sauce|9hh
air bladder=swim bladder|9dt
air sickness=airsickness|68v
aircraft carrier=attack aircraft carrier
aitchbone|36a
akinesia=akinesis|7y5
akinetic epilepsy|430
akvavit=aquavit|6je
ala,alary
alabaster|57r
alalia|7y5
alanine|gd
alarm|4cn
alastrim=cuban itch=kaffir pox=milk pox=pseudosmallpox=pseudovariola=variola minor=west indian smallpox=white pox|9vu
albacore|awz
albers schonberg disease=marble bone disease=osteopetrosis|2sl
albinism,albinal,albinistic,albinotic|5p0 1ej
albite,albitic=white feldspar|7pi
albright disease=polyostotic fibrous dysplasia|4f9
albuginea|8u
albumin,albuminous=albumen|9tb
albuminoid=scleroprotein|9tb
albuminuria,albuminuric=proteinuria|ag5
albuterol=proventil=ventolin|1pu
alcapton=alkapton=homogentisic acid|46
alcaptonuria=alkaptonuria|6zr
alchemy,alchemic,alchemical
alcohol abuse=alcoholic abuse=alcoholism abuse|3qj
alcohol amnestic disorder=alcoholic dementia=korsakoff psychosis=korsakoff syndrome=korsakov psychosis=korsakov syndrome=polyneuritic psychosis|3cp
aldactone=spironolactone|2y1 ny
aldehyde,aldehydic
aldehyde alcohol=aldol
alder blight|8e4
aldohexose|bt 5fs
aldomet=alpha methyl dopa=methyldopa|ny
aldose|76s
aldosterone|73d
aldosteronism=hyperaldosteronism|7i
ale|1a1
alecost=balsam herb=bible leaf=mint geranium|5em
alendronate=fosamax|3qi
alerting|t7
aleurone,aleuronic|8r2
alewife|9z1
alexandrite|2fl
alexia,alexic=visual aphasia=word blindness|ph
alfalfa|4l3
alfalfa sprout|550
alfilaria=alfileria=clock=filaree=filaria,filarial=pin clover=pin grass=redstem storksbill|5ey
alga=algal|8ra
algebraically,algebraic,algebraical
algidity|2mz
algolagnia,algolagnic=algophilia|9p2
algometry,algometric
algophobia,algophobic|9ta
alicyclic compound|ck
alienation=disaffection
alienism|8sa
alienist|8s9
alignment,align
alimentary canal=alimentary tract=digestive tract=digestive tube=gastrointestinal tract|3r5
alimentary paste|9z1
aliphatic compound
alkalemia|1ig
alkali,alkalify,alkalize
alkali poison
alkalinity,alkaline
alkalinuria=alkaluria|ag5
alkaloid,alkaloidal
alkalosis,alkalotic|5c8
alkane=alkane series=methane series=paraffin series|ck
alkanet=bugloss|j9
alkene=olefin=olefine|ck
alkeran=melphalan|o5
alkyd=alkyd resin|agn
alkyl halide=haloalkane
alkylate agent|o5
alkylbenzene
alkylbenzenesulfonate|ac0
all day sucker|1xi
allantois|4ef
allegement,allege
allegiance,allegiant
allegory,allegorise,allegorize=parable,parabolic,parabolical
allemande=allemande sauce|9hh
allergen,allergenic
allergic eczema|3u2
allergic rhinitis|2y8
allergist|3nb
allergology|6ws
allergy diet|3i0
alleviation,alleviate,alleviant,alleviative,alleviatory=assuagement=palliation,palliative|8eu
alley=alleyway
allgood=fat hen=good king henry|51t
alliteration,alliterative
alloantibody=isoantibody|ne
allocation,allocate,allocable=apportion,apportionment
allograft=homograft|52b
allomerism,allomerous|b3q
allomorph
allopathy|6wi
allopurinol=zyloprim|3qi
allotropy,allotropic,allotropical
allspice|4ja
allusion,allusive
allyl resin|agn
almandine|9co
almandite|4th
almond cookie=almond crescent|2v9
almond extract|4ja
almond oil=express almond oil=sweet almond oil|7op
alocasia=elephant ear|t3
aloe=bitter aloe|pd
aloneness,alone
aloofness,aloof|5uq
alpha adrenergic blocker=alpha adrenergic block agent=alpha blocker|1i9
alpha adrenergic receptor=alpha adrenoceptor=alpha receptor|90r
alpha interferon|5z6
alpha linolenic acid|8i2
alpha lipoprotein=high density lipoprotein|6j3
alpha naphthol|7ed
alpha tocopheral|b8l
alpha globulin|4yv
alpha radiation=alpha ray|623
alphabet soup|9zt
alphabetize,alphabetic,alphabetical
alphavirus|l0
alpine clover|2jp
alpine coltsfoot|5em
alpine scurvy=maidism=mal de la rosa=mal rosso=mayidism=pellagra=saint ignatius itch|12n
alprazolam=xanax|1bk
als=amyotrophic lateral sclerosis=lou gehrig disease|7hg 5v2
altace=ramipril|37
altar wine=sacramental wine|ber
alteration,alter
altercation=fracas
neuter|a6f
alternation,alternate
alternative birth|2w
altitude,altitudinal,altitudinous
altitude sickness|5pi
alum=ammonia alum=ammonium alum|ew 3oo
alumbloom=alumroot|5em
alumina=aluminum oxide|2y6
aluminate
aluminum hydroxide=hydrate aluminum oxide|5mg
aluminum,aluminize,aluminous
aluminum chloride|2co
alundum|et
alupent=metaproterenol|1pu
alveolar arch
alveolar artery=arteria alveolaris|vw
alveolar bed
alveolar ectasia|3ty
alveolar point=prostheon=prosthion|30w
alveolar process=alveolar ridge=gum ridge
alveolar resorption|86t
alveolar rhabdomyosarcoma=alveolar rhabdosarcoma|97v
alveolitis=dry socket|5w5
alveolus,alveolar=air cell=air sac|9dt
alyssum=madwort|33o
alzheimer=alzheimer disease=alzheimers|8n6
amah=wet nurse=wetnurse|7e5
amarelle|9zw
amaretto|6j8
amastia|u
amativeness=sexiness,sexy|2rg
amaurosis,amaurotic|b85
amaze=astonish=stun
amazement=astonishment=astound
amazon|bfr
ambiguity,ambiguous
ambition,ambitious|3fc
ambivalence,ambivalent=ambivalency
amblygonite|739
amblyopia,amblyopic|b85
ambulacrum
ambulance chaser|6de
ambulant plague=ambulatory plague=pestis ambulan|1r1
ambulation,ambulatory
ambush=ambuscade
ameba,amebic,amebous=amoebous|98k
amebiasis=amebiosis=amoebiasis=amoebiosis|8rc
amebic dysentery|fw 3si
amelia|1ej
amelioration,ameliorative,amelioratory
ameloblast|3xp
amelogenesis|563
amendment,amend,amendatory
amenia=amenorrhea,amenorrheal,amenorrheic|ag5
american leishmaniasis=leishmaniasis americana=mucocutaneous leishmaniasis=nasopharyngeal leishmaniasis=new world leishmaniasis|66o
amethopterin=methotrexate=methotrexate sodium|o1 5rv
amethyst|739
ametria|1ej
ametropia,ametropic|b85
amicability,amicableness,amicable|4oq
amide
amidopyrine=aminopyrine|ie
amine,aminic=aminoalkane|cs
amino acid=aminoalkanoic acid
aminoaciduria|ag5
aminobenzine=aniline=aniline oil=phenylamine|gc
aminobenzoic acid|46
aminopherase=aminotransferase=transaminase|atk
aminophylline|1pu
amiodarone=cordarone|nb
amitosis,amitotic|25k
amitriptyline=amitriptyline hydrochloride=elavil|av6
amity=cordiality,cordial
amlodipine besylate=norvasc|b48
ammine
ammoniac,ammoniacal
ammonium carbamate|1zf
ammonium carbonate|9fj
ammonium chloride=sal ammoniac|9fj
ammonium ion=ammonium,ammonification,ammonify|1dm
ammonium nitrate|7jq
ammoniuria|ag5
ammunition=ammo
amnesia,amnesic,amnestic=memory loss|2m5
amnesic aphasia=amnestic aphasia=anomia=anomic aphasia=nominal aphasia|ph
amnion,amnionic,amniotic=amnio=amniotic sac|9dt
amnionic fluid=amniotic fluid=water|1k5
amniotic cavity|1k4
amobarbital|16g aw9
amobarbital sodium=amytal=blue angel|h2
amontillado|9q5
amorousness,amorous=enamoredness|6m2
amorphophallus|t3
amorphous=shapeless
amoxicillin=amoxil=augmentin=larotid=polymox=trimox|84o
amphetamine=pep pill|3qm
amphetamine sulfate|h9
amphibole|739
amphibole group|739
amphimixis=sexual reproduction|95b
amphitheatric,amphitheatrical
amphotericin|nd
ampicillin=polycillin=principen=sk ampicillin|84o
ample,amply
amplifier,amplify
ampulla,ampullary
amputation,amputate|3jr
amputator|adw
amrinone=inocor|3qi
amusement,amuse,amusive|3c8
amygdala=amygdaloid nucleus=corpus amygdaloideum|172
amygdalin|4zj
amygdalotomy|8sp
amyl nitrate|b48
amylase|423
amyloid,amyloidal|hv
amyloidosis|5r3
amylum|8hq
amyotrophia=amyotrophy|10h
amyxia
anabiosis,anabiotic|aec
anabolic steroid|9ox
anabolism=constructive metabolism|1dy
anachronism,anachronistically,anachronistic,anachronous
anaclitic depression|2iu
anadama bread|1ny
anemia,anemic|ag5
anesthesia,anesthetic,anesthetize
anesthetic agent|3qi
anesthetist=anesthesiologist|6wr
anaglyphy,anaglyphic,anaglyphical,anaglyptic,anaglyptical
anagogic,anagogical
anagrammatic,anagrammatical,anagrammatize
anal intercourse=anal sex=buggery|9p1
anal sphincter=musculus sphincter ani=sphincter ani|ix
analbuminemia|1ig
analgesic,analgesia,analgetic=anodyne=pain pill=painkiller|3qi
analogy,analogous,analogously,analogical,analogize
analysand|82n
analysis,analytical
analyticity,analytic
analyze
anamnestic reaction=anamnestic response|5ru
anamorphism=anamorphosis|7sz
ananas|3ue
anaphrodisia|2rg
anaplasia,anaplastic|3sw
anaplasmosis|ks
anaplasty=plastic surgery=reconstructive surgery|ae1
anarthria|3b8
anasarca,anasarcous|3u8
anastalsis
anastomosis,anastomotic=inosculation
anastomotic vein=vena anastomotica|b4n
anathematization,anathematize
anatomical sphincter=sphincter=sphincter muscle|7a9
anatomical structure=bodily structure=body structure=complex body part
anatomy,anatomical,anatomically,anatomic,anatomize
anatoxin=toxoid|14h nu
ancestry=lineage=pedigree
anchovy|9z1
anchovy butter|2rl
anchovy dress|3pw
anchovy paste|4ja
anchovy pear=river pear|3ue
anchovy pizza|8dg
anchovy sauce|9hh
anchusa|5em
anchylosis=ankylosis,ankylotic|5c8
ancient,anciently
anconeous muscle=musculus anconeus|9ue
andradite|4th
andrena=mine bee
androgen,androgenic,androgeny=androgenic hormone=androgenesis,androgenetic,androgenous,androgyny=bisexuality|9ox
androphobia|9xi
androsterone|jf 68b
andryala|5em
anecdote,anecdotic,anecdotical
|1ig
anemic anoxia|m6
anemic hypoxia|5pi
anemometry,anemometric,anemometrical
anencephalia=anencephaly,anencephalic|1ej
anergy|5s5
anesthesiology|6ws
anesthyl|6ku
anestrum=anestrus,anestric=anoestrum=anoestrus
aneuploidy|u
aneurism,aneurysm,aneurismal,aneurismatic,aneurysmal,aneurysmatic|20w
angel cake=angel food cake|a3f
angel dust=phencyclidine=phencyclidine hydrochloride|59k
angelica|4ja
angelique|5em
anger=ire|3y8
angiitis|5w5 kb
angina,anginal,anginous|5w6
angina pectoris|5cf
angiocarpic,angiocarpous
angioedema=atrophedema=giant hives=periodic edema=quincke edema|3u8
angiogenesis|563
angiogenesis inhibitor|3qi
angiohemophilia=vascular hemophilia=von willebrand disease|1hd
angiologist|3nb
angiology|6ws
angioma,angiomatous|aww kb
angiopathy|5c8
angioplasty|ae1
angiosarcoma|6ra
angiotelectasia
angiotensin convert enzyme|8qy
angle|4hq
angriness,angry,angrily|3y9
angst|3y8
anguish|7xg
angular artery=arteria angularis|vw
angular vein=vena angularis|b4n
angularity,angular
anhedonia|6yl
anhidrosis=anhydrosis
anhydride
anima|9ma
animal,animalize=creature,create,creative,creation,creativity,creatively,creativeness=beast
animal disease|3ks
animal fat|6iz
animal foot|840
animal leg|6i2
animal oil|7op
animal starch=glycogen,glycogenic|8hq
animal tissue|aq8
animal toxin=zootoxin|asm
animal virus|b7w
animate oat=wild red oat|7mw
animateness,animate=liveness|8aq
anime|2vk
animosity=animus=bad blood|5r1
anionic,anion
anionic compound
anise|4ja
anise cookie|2v9
anise hyssop|4wm
anise plant|5em
anise seed=aniseed|4ja
aniseikonia,aniseikonic|b85
anisette=anisette de bordeaux|6j8
anisogamete,anisogametic|4sb
anisogamy,anisogamous|hd
anjou|83i
ankle=ankle joint=articulatio talocruralis=mortize joint|we
anklebone=astragal,astragalus=talus|1kx
ankyloglossia=tongue tie|1ej
ankylose spondylitis=marie strumpell disease=rheumatoid spondylitis|a3c 11y
anlage=primordium|7sr
annihilation,annihilate,annihilative=obliteration,obliterate
annon=sugar apple=sweetsop|368
announcement,announce=proclamation,proclaim
annualry=ring finger|4gn
annular scotoma|9jv
anode,anodic
anomalousness,anomaly,anomalous|u
anomie,anomy,anomic
anonymity,anonymous
anopia|1hs
anorchia=anorchidism=anorchism|u
anorexia,anorexic|3tg
anorexia nervosa|lx
anorgasmia|3jr
anorthite,anorthitic|7pi
anorthopia|b85
anosmia,anosmic|3sp
another=some other
anovulation|1dy
anoxemia,anoxemic|5c8
anoxia,anoxic|5pi
anoxic anoxia|m6
ansaid=flurbiprofen|7kz
antabuse=disulfiram|3qi
antagonist=adversary
antagonistic,antagonize
antagonistic muscle|7a9
antecedent,antecedence,antecedency
antenna,antennal,antennary
anterior,anteriority=front tooth|arn
anterior cardinal vein|20p
anterior cerebral artery|u3
anterior cerebral vein=vena cerebri anterior|272
anterior crural nerve=femoral nerve=nervus femoralis|7hp
anterior facial vein=vena facialis anterior|4a5
anterior fontanelle|4li
anterior horn=anterior root=ventral horn=ventral root|3uo
anterior jugular vein|65m
anterior labial vein=venae labiale anteriore|6a6
anterior meningeal artery|v2
anterior naris=nostril|7el
anterior serratus muscle=musculus serratus anterior=serratus anterior=serratus magnus|9o9
anterior synechia|age
anterior temporal artery=arteria temporalis anterior|ak9
anterior vertebral vein=vena vertebralis anterior|b4n
anterograde amnesia=posttraumatic amnesia|gx
anthelminthic=anthelmintic=helminthic=vermifuge|3qi
antherozoid=spermatozoid|4sb
anthology,anthologize
anthophyllite|hb
anthracosis=black lung=black lung disease=coal miner lung|8fu
anthrax=splenic fever|bj2
anthrax bacillus|140
anthrax pneumonia=inhalation anthrax=pulmonary anthrax=ragpicker disease=ragsorter disease=woolsorter disease=woolsorter pneumonia|3ks
anthropogenesis,anthropogeny,anthropogenetic,anthropogenic|7sz
anthropometry,anthropometric
anti impotence drug=virility drug|3qi
anti inflammatory=anti inflammatory drug|3qi
anti semitism,anti semitic
anti tnf compound|3qi
antianxiety drug=anxiolytic=anxiolytic drug=minor tranquilizer|atb
antiarrhythmic=antiarrhythmic drug=antiarrhythmic medication|3qi
antibacterial=antibacterial drug|3qi
antibiotic drug|nc
antibody|8r2
anticholinergic=anticholinergic drug|3qi
anticholinesterase|3qi
anticipate,anticipatory
anticipation
anticlimax,anticlimactic|atl
anticoagulant,anticoagulative=anticoagulant medication=decoagulant|3qi
anticoagulation|6wi
anticonvulsant=anticonvulsant drug=antiepileptic=antiepileptic drug|3qi
antidepressant=antidepressant drug|3qi
antidiabetic=antidiabetic drug|3qi
antidiarrheal=antidiarrheal drug|3qi
antidiuretic=antidiuretic drug|3qi
antidiuretic hormone=vasopressin|5iq
antidote=counterpoison|35k
antiemetic=antiemetic drug|3qi
antigen,antigenic
antihemophilic factor=antihemophilic globulin=factor viii|2jl
antihemorrhagic factor=naphthoquinone=vitamin k|4c4
antihistamine|3qi
antihypertensive=antihypertensive drug|3qi
antiknock
antimalarial=antimalarial drug|ob
antimetabolite|o5
antimony,antimonic,antimonious
antimony potassium tartrate=tartar emetic|aiu
antimycin|nd
antineoplastic=antineoplastic drug=cancer drug|381
antineoplastic antibiotic|nd o5
antiophthalmic factor=axerophthol=vitamin a|4c4
antipasto|qe
antipernicious anemia factor=cobalamin=cyanocobalamin=vitamin b12|b8j
antiphonal,antiphonary,antiphony
antiprotozoal=antiprotozoal drug|3qi
antipruritic|6ku
antipsychotic=antipsychotic agent=antipsychotic drug=major tranquilizer=neuroleptic=neuroleptic agent=neuroleptic drug|atb
antipyresis|amq
antipyretic=febrifuge|3qi
antiquity,antique
antiserum|9od
antisocial personality disorder=psychopathic personality=sociopathic personality|87s
antispasmodic=antispasmodic agent=spasmolytic|3qi
antisyphilitic|3qi
antithesis,antithetical,antithetic
antitoxin|ne
antitussive|3qi
antitypic,antitypical
antivenene=antivenin|om
antivert=meclizine=meclizine hydrochloride|nx
antiviral=antiviral agent=antiviral drug|3qi
antler
antrum|1k4
anuresis,anuretic,anuric=anuria|5r3
anus|7t5
anvil|115
anxiety,anxious=anxiousness|6yl
anxiety disorder|6yn
anxiety hysteria|5po
anxiety neurosis|7io
anxiety reaction=gad=generalize anxiety disorder|oy
aorta,aortal,aortic|vw
aortic aneurysm|ju
aortic arch|p2
aortic orifice|7t5
aortic plexus|8f7
aortic stenosis|a66 b3a
aortic valve|9mx
aortitis|5w5
apartment building=apartment house
apathy
apatite|739
aperient=physic=purgative|3qi
aperitif|1cg 3qm
aphagia|5c8
aphakia,aphakic|b85
aphasia,aphasic|1n5
aphonia,aphonic=voicelessness|3b8
aphoristic,aphorize
aphrodisia|2rg
aphrodisiac,aphrodisiacal|3qi
aphthous ulcer|ayv
aplasia|3sw
aplastic anemia|jk
apnea,apneic|ag5
apocalyptic,apocalyptical
apocrine gland|aep
apodeme
apoenzyme|8r2
apogamy,apogamic,apogamous|pw
apology,apologetically,apologize,apologetic
apomixis,apomictic,apomictical|9x
apomorphine|77o
aponeurosis,aponeurotic|4a3
apophysis
apoplexy,apoplectic
apostrophic,apostrophize
apothecary=pharmacist=druggist=pill pusher=pill roller|216
apothegmatic,apothegmatical
apparatus=setup
apparatus urogenitalis=genitourinary apparatus=genitourinary system=systema urogenitale=urinary apparatus=urinary system=urogenital apparatus=urogenital system
appearance,appear
appellant,appeal
append,appendant
appendectomy=appendicectomy|s
appendicitis|5w5
appendicular artery=arteria appendicularis|vw
appendicular skeleton|9uf
appendicular vein=vena appendicularis|b4n
appetizer|aeg
appetite,appetitive=appetence,appetency,appetent|312
appetite suppressant=suppressant,suppress,suppression,suppressive|3qi
applause=clap
apple|3ue
apple blight=apple canker|8e4
apple butter|2sd
apple dumpling|3fm
apple fritter|4p4
apple geranium=nutmeg geranium|4vx
apple jelly|2sd
apple juice|4pu
apple mint=applemint|5em
apple of peru=shoo fly|5em
apple pie|8bg
apple sauce=applesauce|3l2
apple tart|8bg
apple turnover|3l2
applejack|1no
applesauce cake|14x
application,apply,applicable,applicability,applicative,applicatory=pertinent,pertinence
appointment,appoint,appointive
appositional,appositive
appreciably,appreciable
apprehension,apprehensiveness,apprehend,apprehensive|4cn
approach,approachable
appropriate,appropriately
approval,approve,approbation,approbative
approximate,approximative
apraxia,apraxic|1n5
apresoline=hydralazine|ny b48
apricot|3ue
apricot bar|4ps
apricot sauce|9hh
aptitude,aptitudinal
apyretic tetanus=intermittent cramp=intermittent tetanus=tetanilla=tetany,tetanus=lockjaw|agc
aqua fortis=nitric acid|46
aqua regia=nitrohydrochloric acid|46
aqua vitae=ardent spirit|6je
aquamarine|1bw
aquaphobia,aquaphobic|9ta
aqueductus cerebri=cerebral aqueduct|3r5
aqueous humor|1k5
arabesque|15d
arachnoid=arachnoid membrane|6y9
arachnophobia|bj4
aragonite|739
arak=arrack|6je
arame|9l7
araroba=chrysarobin=goa powder|3qi
arava=leflunomide|n9
arbitrament,arbitrement,arbitrate,arbitration,arbitrational,arbitrative
arboreal,arborary,arboreous,arborical,arborise,arborize,arborous
arborvirus=arbovirus|b7w
arc=electric discharge
arcella|8rd
arch|9uf
archebacteria=archebacterium=archeobacteria|760
archeology,archeologic=archeological
archaize,archaistic
archenteron|1k4
archery|a3n
archespore,archesporium,archesporial
arcuate artery=arteria arcuata|vw
arcus senilis=arcus|2wx
ardor=elan|3t1
ardour|3t1
area,areal
area 17 of brodmann=first visual area=striate area=striate cortex|2xx
area of cardiac dullness
areflexia|ag5
arenavirus|l0
areola|604
areolar tissue|2t3
areteria cervicalis=cervical artery|vw
argemone=devil fig=prickly poppy=white thistle|5em
argentine hemorrhagic fever|58n
argentite|739
arginine|453
argot=jargon
argument,argue,argumentative,argumentation=debate
argyrodite|739
argyrol=mild silver protein|3qi
arista
aristocracy,aristocratic
arithmetic,arithmetical
arm|6i2
arm bone|6lh
arm exercise|47w
armagnac|1no
armchair liberal|6h9
arm service=military service
armpit=axilla,axillary=axillary cavity=axillary fossa|1k4
weapon system
army=regular army
arnica|3qi
arnold chiari deformity|3bn
aroid|5em
aromatherapy|amq
aromatic compound|5lq
aromatic hydrocarbon|5lq
arousal,arouse
arraignment,arraign
arrangement,arrange
arrest development=fixation=infantile fixation=regression|u
arrhythmia,arrhythmic=cardiac arrhythmia|5cf
arriere pensee=mental reservation|3or
arrival,arrive
arrogance,arrogant,arrogantly
arrowroot|hv
arroz con pollo|2ai
arsehole=asshole=bunghole|ov
arsenate|9fj
arsenic,arsenical,arsenious=arsenic trioxide=arsenous anhydride=arsenous oxide=ratsbane=white arsenic|ave
arsenic acid|46
arsenide
arsenopyrite=mispickel|739
art,artistic,arty
art critic|32w
art teacher|ajb
arteria alveolaris inferior=inferior alveolar artery|f1
arteria alveolaris superior=superior alveolar artery|f1
arteria ascenden=ascend artery|vw
arteria auricularis=auricular artery|vw
arteria axillaris=axillary artery|vw
arteria basilaris=basilar artery|vw
arteria brachialis=brachial artery|vw
arteria buccalis=buccal artery|vw
arteria bulbi penis|vw
arteria bulbi vestibuli|vw
arteria carotis=carotid artery|vw
arteria centralis retinae|vw
arteria cerebelli=cerebellar artery|vw
arteria cerebri=cerebral artery|vw
arteria choroidea=choroidal artery|vw
arteria ciliaris=ciliary artery|vw
arteria circumflexa femoris|2gv
arteria circumflexa humeri=circumflex humeral artery|2gv
arteria circumflexa ilium=circumflex iliac artery|2gv
arteria circumflexa scapula=circumflex scapular artery|2gv
arteria colica=colic artery|vw
arteria communican=communicate artery|vw
arteria cystica=cystic artery|vw
arteria digitalis=digital artery|vw
arteria epigastrica=epigastric artery|vw
arteria ethmoidalis=ethmoidal artery|vw
arteria facialis=external maxillary artery=facial artery|v1
arteria femoralis=femoral artery|vw
arteria gastrica=gastric artery|vw
arteria gastrica breve=short gastric artery=vasa brevis|ui
arteria gastrica sinistra=leave gastric artery|ui
arteria glute=gluteal artery|vw
arteria hepatica=hepatic artery|vw
arteria ileocolica=ileocolic artery|vw
arteria ileum=ileal artery|vw
arteria iliaca=iliac artery|vw
arteria iliolumbalis=iliolumbar artery|vw
arteria infraorbitalis=infraorbital artery|vw
arteria intercostalis=intercostal artery|vw
arteria labialis=labial artery|vw
arteria labialis inferior=inferior labial artery|ut
arteria labialis superior=superior labial artery|ut
arteria lacrimalis=lacrimal artery|vw
arteria laryngea=laryngeal artery|vw
arteria lienalis=lienal artery=splenic artery|vw
arteria lingualis=lingual artery|vw
arteria lumbalis=lumbar artery|vw
arteria maxillaris=maxillary artery|vw
arteria meningea=meningeal artery|vw
arteria mesenterica=mesenteric artery|vw
arteria metacarpea=metacarpal artery|vw
arteria metatarsea=metatarsal artery|vw
arteria musculophrenica=musculophrenic artery|vw
arteria nutricia=nutrient artery|vw
arteria ophthalmica=ophthalmic artery|vw
arteria ovarica=ovarian artery|vw
arteria palatina=palatine artery|vw
arteria pancreatica=pancreatic artery|vw
arteria perinealis=perineal artery|vw
arteria poplitea=popliteal artery|vw
arteria pudenda=pudendal artery|vw
arteria radialis=radial artery|vw
arteria rectalis=rectal artery|vw
arteria subclavia=subclavian artery|vw
arteria temporalis intermedia=intermediate temporal artery|ak9
arteria temporalis posterior=posterior temporal artery|ak9
arteria testicularis=internal spermatic artery=testicular artery|vw
arteria ulnaris=ulnar artery|vw
arteria uterina=uterine artery|vw
arteria vaginalis=vaginal artery|vw
arteria vertebralis=vertebral artery|vw
arterial blood|1ia
arterial sclerosis=arteriosclerosis,arteriosclerotic=coronary artery disease=harden of the artery=induration of the artery|5v2
arteriectasia=arteriectasis|5c8
arteriole,arteriola,arteriolar=capillary artery|vw
arteriolosclerosis|5v2
arteriosclerosis obliteran|vq
arteritis|5w5
artery,arterial=arteria=arterial blood vessel|1is
artery of the labyrinth=internal auditory artery=labyrinthine artery|vw
arthralgia,arthralgic|7xe
arthritis,arthritic|5w6
arthrodesis|w3
arthromere,arthromeric
arthropathy|5c8
arthroplasty|ae1
arthropodal,arthropodous
arthroscope|406
arthroscopy|ae1
arthrospore,arthrosporic,arthrosporous
artichoke|b4f
artichoke heart|b4f
artichoke plant|5em
articular muscle|9ue
articulatio coxae=coxa=hip joint|wf
articulatio humeri=shoulder joint|wf
articulatio plana=glide joint|wg
articulatio spheroidea=ball and socket joint=cotyloid joint=enarthrodial joint=enarthrosis=spheroid joint|wg
articulatio synovialis=diarthrosis=synovial joint|657
articulatio temporomandibularis=mandibular joint=temporomandibular joint|wg
articulatio trochoidea=pivot joint=rotary joint=rotatory joint|wg
articulation,articulate,articulative,articulatory
articulator|7su
articulatory system
artifact,artifactual
artificial insemination
artificial kidney=hemodialyzer|6wl
artificial respiration
artificiality,artificial,artificially
liberal art
arugula=garden rocket=rocket salad=roquette|5em
arum|hv
arytaenoid=arytenoid=arytenoid cartilage|225
asa dulcis=benjamin=benzoin=gum benjamin=gum benzoin|56z
asafetida=asafoetida|7fa
asana|8ke
asarabacca|be0
asbestos|hb
asbestosis|8fu
ascendant,ascend,ascensional,ascensive,ascent
ascend aorta|p2
ascend colon|2nd
ascertain,ascertainable
ascites,ascitic|5c8
asclepiad|5em
ascosporic,ascosporous
ascription,ascribe=attribute,attributable=impute
asexuality=sexlessness|8aq
ash,ashy
ash cake=ashcake=corn tash|2ww
asian influenza=asiatic flu|4k9
asiatic cholera=cholera,choleraic=epidemic cholera=indian cholera|5vj
asparaginase=elspar|o5
asparagine|gd
asparagus|b4f
asparagus bean=yard long bean|6f1
asparagus fern|5em
asparagus pea|5em
aspartame|afc
aspartic acid|gd
asperger syndrome|6yn
aspergillosis|ks
asphalt,asphaltic
asphyxia,asphyxiate,asphyxiation
aspic|64r
aspidistra=bar room plant=cast iron plant|5em
aspiration,aspire,aspirant
aspiration pneumonia|1pp
aspirin=acetylsalicylic acid=bayer=empirin|9ex ie
aspirin powder=headache powder|xu
ass=buttock=rear end=arse=backside=bun=derriere=fanny=fundament=hind end=hindquarter=keister=nates=prat=tooshie=tush
assam fever=dumdum fever=kala azar=visceral leishmaniasis|66o
assault,assaultive
assemblage,assemble
assent,assentient
assertion,assert=asseveration=averment
assertiveness,assertive
assertiveness train|1af
assiduity,assiduous
assignment,assign,assignation
assimilation,assimilate
assistance,assist,assistant,assistive=help,helpful,helpfully=helper
assistant professor|8pf
associability,associableness,associate,association,associative,associatory|1yf
associate professor|8pf
association area=association cortex|2xx
association football=soccer|4lt
associative aphasia=conduction aphasia|ph
assortative mating|6uy
assumption,assume,assumptive
assurance=self confidence,self confident=self assurance=sureness,sure,surely|27a
assur,assuredly
astasia|3jr
aster
astereognosis=tactile agnosia|ah
asterion|30w
asthenia,astheny,asthenic|3a7
asthenic type=ectomorphy|1kb
asthma,asthmatic=asthma attack=bronchial asthma|961
astigmatism,astigmia|g8
astilbe|5em
astonishingly
astrantia=masterwort|5em
astraphobia|9ta
astringence,astringency,astringent|57d
astringent drug=styptic|3qi
astrocyte,astrocytic|4yc
astroglia=macroglia|4yb
astronomy,astronomical,astronomic
asymmetry,asymmetric
asymptotic,asymptotically
asynchrony=desynchronize
asynclitism=obliquity|u
asynergia,asynergy,asynergic|5c8
asystole=cardiac arrest=cardiopulmonary arrest|5c8
atabrine=mepacrine=quinacrine=quinacrine hydrochloride|o0 mw
atactic abasia=ataxic abasia|6
atar=athar=attar=ottar|455
atarax=hydroxyzine=hydroxyzine hydrochloride=vistaril|na
ataxia,ataxic=ataxy=dyssynergia=motor ataxia|7hg
ataxic aphasia=broca aphasia=expressive aphasia=motor aphasia=nonfluent aphasia|ph
atelectasis|5c8
ateleiosis,ateleiotic=ateliosis|5ve
atenolol=tenormin|1by
ateria gastrica dextra=right gastric artery|ui
atherogenesis|5c8
atheroma,atheromatous,atheromatic|7r
atherosclerosis,atherosclerotic|vq
athetosis|7hg
athlete foot=tinea pedis|9a9
athlete heart|5cb
athletic game|a3n
athletic type=mesomorphy|1kb
ativan=lorazepam|1bk
atlas|27l
atlas vertebra|27l
atmosphere,atmospheric,atmospherical=ambiance
atole|2x2
atom,atomic,atomize,atomization
atomic bomb=atom bomb
atomic cocktail|3qi
atomistic,atomistical
atonality,atonally
atonement,atone=expiation,expiate,expiative,expiatory
atonicity,atony,atonic
atopic dermatitis=atopic eczema|3es
atopognosia=atopognosis|7hg
atorvastatin=lipitor|6j0
atresia|u
atrial artery|2x7
atrial auricle=auricle=auricula atrii|9dt
atrial fibrillation|4ew tb
atrial septal defect|9ns
atrioventricular bundle=atrioventricular trunk=bundle of his=truncus atrioventricularis|20h
atrioventricular node|20h
atrioventricular valve|20n
atrium,atrial|1k4
atrium cordis=atrium of the heart|10a
atrium dextrum=right atrium|10b
atrium sinistrum=leave atrium|10b
atrocity,atrociously=barbarity,barbaric
atromid s=clofibrate|3qi
atrophic arthritis=rheumatoid arthritis|vz 11y
atrophy,atrophic=waste away|ag5
atropine|cq oj 8g9 7cd ns
atrovent=ipratropium bromide|1pu
attachment,attach|9d
attacker=aggressor
attar of rose=rise oil|z7
attendant,attend,attendance=go to
attention,attentional
attentive,attentively
attenuation=fade|atl
attestation,attest
attire=garb
attitude,attitudinal,attitudinize
attraction,attract,attractive=pull in
atypical pneumonia=mycoplasmal pneumonia=primary atypical pneumonia|961
atypicality,atypical,atypic=untypicality|u
aubergine|9yp
audacity,audacious=temerity
audiology=audiometry|7uz
auditory agnosia|ah
auditory apparatus
auditory area=auditory cortex|2xx
auditory center|7h6
auditory hyperesthesia=hyperacusia=hyperacusis|5ca
auditory ossicle|1kx
auditory sensation|9nb
auditory system|9nk
auditory tube|9fg
augite,augitic|739
augmentation,augment,augmentative
aura|ag5
aureomycin=chlortetracycline|nd
auricula=auricular appendage=auricular appendix|9dt
auricular point=auriculare|30w
auricular vein=vena auricularis|b4n
auriscope=auroscope=otoscope|6wl
auscultation,auscultatory
autacoid,autacoidal=autocoid|1k5
autarchy=autarky
authentication,authenticate
authenticity,authentic
author=writer
authoritative,authoritatively
autism,autistic|agc
auto racing=car racing|8x7
autoantibody|ne
autobiography,autobiographical
autoeroticism=autoerotism|9op
autofluorescence,autofluorescent|4ki
autogamy,autogamic
autogenic therapy=autogenic train=autogenic|aue
autograft=autoplasty|52b
autoimmune diabetes=growth onset diabetes=iddm=insulin dependent diabetes mellitus=juvenile onset diabetes=juvenile diabetes=ketoacidosis prone diabetes=ketosis prone diabetes=type i diabetes|3gq 11y
autoimmune disease=autoimmune disorder|3ks
autoimmunity|5c8
autoinjector|5oj
automatic,automatize
automatic pilot=autopilot|azj
automation,automate
automatism
automysophobia|9ta
autonomic ganglion|4so
autonomic nervous system|7hw
autonomic plexus=plexus autonomici|7hc
autopsy=necropsy
autoregulation|1dy
autosomal dominant disease=autosomal dominant disorder|2sl
autosomal recessive defect=autosomal recessive disease|2sl
autotomy,autotomic
autumn,autumnal
autumn sneezeweed|9wp
auxesis|563
availability,available
avarice,avaricious
avenge
aventurine=sunstone|739
aversion therapy|1af
avifaunal,avifaunistic
avitaminosis,avitaminotic=hypovitaminosis|6rg
avocado=aguacate=alligator pear=avocado pear|3ue
avoidance,avoid
avulsion
awaken=wake up
award=awarding
awe|bfw
awfulness,awful
awn,awny|4rl
awnless bromegrass|1pj
axial muscle|9ue
axial skeleton|9uf
axillary node|6nw
axillary vein=vena axillaris|b4n
axiom,axiomatic,axiomatical=maxim
axis,axial,axially
axis vertebra|27l
axle grease|540
axolemma|6xy
axon,axonal=axone|7ha
ayapana|5em
azactam=aztreonam|nd
azadirachtin
azathioprine=imuran|3qi
azide
azimuth,azimuthal
azithromycin=zithromax|nc
azoimide=hydrazoic acid=hydrogen azide|5ln
azotemia=azotemic=uremia,uremic|5c8
azoturia|5c8
azt=retrovir=zdv=zidovudine|7lx
azurite|6qn
azygos vein=azygous vein=vena azygos|b4n
azymia|5c8
baba|14x
baba au rhum=rum baba|13l
babacu oil=babassu oil|7op
babka|2lx
baboo=babu|6rs
baby=babe=infant,infancy=early childhood
baby blue eye|5em
baby doctor=pediatrician=pediatrist|6wr
baby oil|7ox
baby powder|3qi
baby tooth=deciduous tooth=milk tooth=primary tooth|arn
bachelor=unmarried man|6rs
bachelor girl=bachelorette|bfr
bacillary dysentery=shigellosis|3si
bacillary white diarrhea=pullorum disease|ks
bacillus,bacillary|461
bacitracin|nd
back
back number=have be|7p7
back breaker=battery acid=elvis=loony toon=window pane|6mq
back exercise|47w
back off=back down
back tooth|arn
backache|3w
backing=patronage
backwoods=back country
bacon|36e
bacon lettuce tomato sandwich|9ga
bacon and egg|3l2
bacon strip|14b
bacteremia,bacteremic=bacteriemia|5c8
bacterium,bacterial,bacterioidal,bacterize,bacteroid,bacteroidal|71f
bacterial toxin|asm
bacteriology,bacteriologic|6ws
bacteriophage,bacteriophagic,bacteriophagous=phage|b7w
bacteriostasis,bacteriostatic|1dy
bad temper=ill temper|jz
baddeleyite|739
badminton|2zp
badness,bad
bagascosis=bagassosis|5w5
bagasse|25p
bagel=beigel|1s4
baguet=baguette|6hr
bairn|2be
bait cast|4hq
bake alaska|3fm
bake egg=egg en cocotte=shirr egg|3l2
bake good|9z1
bake potato|8kv
baker eczema|d8
bake powder biscuit|1eo
bake chocolate=bitter chocolate=cook chocolate|9z1
bake soda=bicarbonate of soda=saleratus=sodium bicarbonate=sodium hydrogen carbonate|1cr
baklava|14x
balance of international payment=balance of payment
balance diet|3i0
balanitis|5w5
balanoposthitis|5w5
balas=balas ruby|9co
balkiness,balky
ball breaker=ball buster|bfr
ball game|4fj
ballet,balletic
ballet position|8ke
balletomania|5z1
ballistocardiograph|6wl
balm,balmy|7pc
balsam,balsamic,balsamy
balsam capivi=copaiba=copaiba balsam|7pc
balsam of peru|15k
balsam of tolu=tolu=tolu balsam|7pc
balsamroot|5em
balustrade=banister
bambino=toddler=yearling|2be
bamboo shoot|b4f
banana|3ue
banana bread|8wr
banana oil|459
banana split|4pj
banana tree|5em
bandage|6wi
bandy leg=bandyleg=bowleg=genu varum=tibia vara|6ep 3jr
bow leg|3jr
bang disease=contagious abortion|bj2
banger|8j3
banishment,banish
bankruptcy,bankrupt
bannock|4iy
banquet=feast|5yj
banti disease=banti syndrome|1ig
bap|1ny
baptize,baptismal
bar girl|bfr
bar soap|9x6
barbecue|3l2
barbecue sauce|9hh
barbecue sparerib=sparerib|3l2
barbecue wing|3l2
barbel
barbeque|3l2
barber itch=tinea barbae|9a9
barbital=barbitone=diethylbarbituric acid=diethylmalonylurea=veronal|16g
barbiturate|9lr
barbituric acid=malonylurea|46
bare bone|1kx
bargain
barite=barytes=heavy spar|739
barium enema|2k5
barium sulfate=blanc fixe|aby
bark,barky
barley=barleycorn|4ll
barley sugar=barley candy|5ak
barley grass=wall barley|26s
barley water|9zt
barmbrack|1ny
barn grass=barn millet=barnyard grass|72w
barometric,barometrical
baroreceptor|9nc
barrenness|5w1
barrenwort=bishop hat|5em
barrister|6de
bartender=barkeep
bartlett|83i
bartlett pear|83i
basal ganglion|4so
basal metabolism|6zs
basal vein=vena basalis|b4n
base pair|7m7
baseball=baseball game|15b
basement=cellar
basil|5em
basil balm|75y
basil mint|78m
basil thyme=mother of thyme|5em
basilar membrane|6xy
basilic vein=vena basilica|b4n
basivertebral vein=vena basivertebralis|b4n
basketball=basketball game=hoop|2zp
basophil=basophile|6gp
bastard=son of a bitch
bastnaesite=bastnasite|739
basuco|2kl
bath powder=dust powder=toilet powder|3qi
bath soap=face soap=toilet soap|9x6
bath water|bal
bath,bathe
bath suit=swimsuit
batholithic,batholitic
bathroom cleaner
bathtub gin|4x1
bathymetry,bathymetric,bathymetrical
batter bread=spoon bread|2ww
battercake=flannel cake=flapcake=flapjack=hot cake=hotcake=pancake|14x
electrolyte acid|7ov
bat
battle axe|bdu
battle damage=combat casualty|43p
battle fatigue=combat fatigue=combat neurosis=shell shock|8kd
battledore and shuttlecock|14n
battlefield=field of battle=battleground
battlefront=front line
battue|5kz
bauxite,bauxitic|739
bay grass=love grass|53i
bay leaf|4ja
bay scallop|44o
bay window=potbelly=tummy|7r
bayberry tallow=bayberry wax|bb9
baycol=cerivastatin|6j0
bdellium|56z
beach grass|53i
beach pea=sea pea|be5
beach plum|3ue
beach strawberry|5em
bead,beady
beagling|5kz
beak|7t5
beak parsley|5em
beam,beamy
bean=edible bean|b4f
bean blight=halo spot|8e4
bean curd=tofu|35j
bean dip|2rl
bean plant|6f1
bean sprout|550
bean tostada|as7
bear breech|23
bear ear|8o5
bear claw=bear paw|af7
beard=whisker
bewhisker
beard darnel=darnel|9dp
beard wheatgrass|bc9
bearer=toter
bearnaize|9hh
beatification,beatify=beatitude=blessedness|4d6
beat
beau=boyfriend=swain|6rs
beaujolais|1sj 92d
beautiful,beautifully
beauty,beautify,beautification
bechamel=bechamel sauce=white sauce|9hh
becker muscular dystrophy|7ad
bed wet|41z
bedding geranium=fish geranium=zonal pelargonium|4vx
bedsore=decubitus ulcer=pressure sore|ayv
bedstraw|5em
bee balm|75y
bee sting|5xo
beebalm|75y
beef=boeuf|6vy
beef bourguignonne=boeuf bourguignonne|3l2
beef broth=beef stock|1q5
beef burrito|1ss
beef fondue=boeuf fondu bourguignon|4lh
beef goulash|51y
beef jerky|64u
beef loin|36a
beef neck|36a
beef patty=chop steak=chopsteak=hamburger steak|19y
beef roast=roast beef|36c
beef stew|3l2
beef stroganoff|3l2
beef tallow|ahr
beef tenderloin|akk
beef tongue|7t3
beef wellington|3l2
beefburger=burger=hamburger|9ga
beefsteak|a5p
beefsteak plant|5em
beefsteak tomato|ar9
beer,beery|1oo
beeswax|bb9
beet|9bl
beet blight|8e4
beet green|550
beet sugar|1zk
beetleweed=coltsfoot=galax|5em
beetroot|9bl
beggar louse|a6v
beggary,beg
begin=start out
beguilement,beguile=bewitchery,bewitch
begum|6b2
behavior,behavioral
behavior modification=behavior therapy|amq
behavioristic
beignet|4oo
belch=burp|930 3ve
belching|930 3ve
belief,believe,believable,believably
bell apple=sweet cup=water lemon=yellow granadilla|81r
bell pepper|af4
bella sombra=ombu|8gg
belladonna=belladonna plant=deadly nightshade|5em
belle|4xh
bellflower=campanula|5em
belligerence,belligerency,belligerent,belligerently|5r1
bellow=bawl
bell of ireland=molucca balm|5em
belly=abdomen,abdominal,abdominovesical
belly flop=belly flopper=belly whop=belly whopper|afh
bellyache=gastralgia=stomach ache=stomachache|3w
belong
beluga caviar|24l
benadryl=diphenhydramine|nx
bench press|bbs
bend=caisson disease=decompression sickness|5r3
benedictine|6j8
beneficence,beneficent|1b5
benefit,beneficial
benevolence,benevolent|6m2
benign prostatic hyperplasia=bph|5nm
benign tumor=nonmalignant neoplasm=nonmalignant tumor|aww
benignancy,benignity
benne=benni=benny=sesame|5em
bennie=benzedrine|h9
benniseed=sesame seed|4ja
bend grass|53i
bend hang|57k
benthal,benthonic
benzene=benzine=benzol|t6
benzene formula=benzene nucleus=benzene ring|1bf
benzoate|9fj
benzoate of soda=sodium benzoate|1bh
benzocaine=ethyl aminobenzoate|6ku
benzodiazepine|na 7ab
benzofuran=coumarone=cumarone
benzoic acid|202
benzoquinone=quinone
benzoyl peroxide
benzylpenicillin=penicillin g|84o
bequest=legacy
bereavement=mourn|9zo
bergamot mint=oswego tea|75y
bergenia|5em
beriberi|12n
berry|3ue
beryl|739
bestiality,bestial,bestialize
beta adrenergic blocker=beta adrenergic block agent=beta block agent=beta blocker|1i9
beta adrenergic receptor=beta adrenoceptor=beta receptor|90r
beta carotene|21n
beta hydroxybutyric acid|3o 5mj
beta interferon|5z6
beta lactamase=penicillinase|423
beta lipoprotein=low density lipoprotein|6j3
beta naphthol|7ed
beta blocker eyedrop|6wi
beta cell
beta endorphin|404
beta globulin=siderophilin=transferrin|4yv
beta radiation=beta ray=electron radiation|623
betaine|cq
betrayal,betray
betterment|atl
betweenbrain=diencephalon=interbrain=thalmencephalon|7hw
beurre noisette=brown butter|1tj
beverage=drinkable=potable|4lj
bewilder,bewilderedly
bewilderment=puzzlement,puzzle=bafflement,baffle=befuddlement,befuddle=bemusement=mystification,mystify=obfuscation|3k3
bextra=valdecoxib|n7
bey|6rs
bhang|9yb
bialy=bialystoker|7qf
biauriculate heart|5cb
biblical=scriptural
bibliography,bibliographical
bibliothecal,bibliothecarial
bicarbonate=hydrogen carbonate|9fj
biceps|9ue
biceps brachii=biceps humeri=musculus biceps brachii|1cs
bichloride=dichloride|2co
bichromate,bichromated=dichromate|9fj
bickering=squabble=pettifoggery
bicuspid=premolar|arn
bicuspid valve=leave atrioventricular valve=mitral valve|109
bicycle|a3n
bid
big h=hell dust=nose drop=scag=skag|3gw
big shoot=big cheese=big deal=big enchilada=big fish=big gun=big wheel=head honcho|5sx
big toe=great toe=hallux|aqs
bighead|ks
bigos|3l2
bigwig=kingpin|5sx
bilaterality,bilateral
bilberry|1bv
bile,biliary,bilious,biliousness|3ie
bile acid|a6l
bile duct=common bile duct|3r5
bile salt|9fj
bilge,bilgy|bal
bilge water|bal
bilharziasis=bilharzia=schistosomiasis|5w2 5vi
biliary ductule|3r8
billion dollar grass=sanwa millet|72w
billow,billowy
biltong|64u
bimbo|4xh
bimetallic,bimetallistic
binary compound
bind,binder
bing cherry|1fk
binge eat syndrome=bulimia,bulimic|3tg
binge purge syndrome=binge vomit syndrome=bulima nervosa=bulimarexia|3tg
binocular=field glass
biochemistry,biochemical
bioflavinoid=citrin=vitamin p|bao
biogenetic,biogenous
biogeny|79p
biogeography,biogeographical
biography,biographical=life history
biological process=organic process
biology,biological
bioluminescence,bioluminescent|6n7
biomedicine,biomedical|6ws
biotin=vitamin h|b8j
biotite,biotitic|634
bipedalism|1k7
bipolar disorder=manic depressive psychosis=manic depression=manic depressive illness|3ya
birch beer|9ya
birch oil=methyl salicylate=sweet birch oil|9ex
bird foot violet=pansy violet|b7j
bird foot|ku
bird foot trefoil|5em
bird feed=bird food=birdseed|4cz
bird vetch=tufted vetch|b6o
birdseed grass=canary grass|53i
birefringence,birefringent
biriani=biryani|3l2
birth|2ok
birth canal|81p
birth control=family plan=birth prevention
birth defect=congenital abnormality=congenital anomaly=congenital defect=congenital disorder|ls
birth pang=labor pain|7xe
birth trauma|5x9
birthday cake|14x
birthplace=place of birth
biscuit|8wr
bisection,bisectional
bishop cap=miterwort=mitrewort|5em
bismark=jelly donut|8ya
bismuthal,bismuthic
bisque|9zt
bistered,bistred
bite,bitty
bitartrate|aiu
bitok|3l2
bitter almond oil|455
bitter betch|b6o
bitter cress=bittercress|32f
bitter dock=broad leave dock=yellow dock|a00
bitter lemon|9ya
bitter orange=sour orange|7s2
bitter principle
bitter salt|6q4
bitter spar|739
bitterness,bitter,bitterly=resentment,resent=rancor,rancorous=rancour|5r1
|6je
bittersweet chocolate=dark chocolate=semi sweet chocolate|9z1
bitumen,bituminize,bituminous|5lq
bivouac=cantonment,cantonal
black body radiation=blackbody radiation|3wa
black eye pea|b4f
black archangel=black horehound=fetid horehound=stink horehound|5em
black bamboo=kuri chiku|52m
black bean=turtle bean|2ox
black bile|1k5
black bread=pumpernickel|9do
black calla|t3
black cherry=sweet cherry|3ue
black currant|35s
black death=black plague|1r1
black eye=shiner|1qp
black grama|52k
black henbane=henbane=stink nightshade|5em
black knot|8e4
black lotion|35k
black lovage=horse parsley|5em
black medick=hop clover=nonesuch clover=yellow trefoil|6wh
black mustard|33o
black olive=ripe olive|2rl 4pr
black opal|7qw
black pepper|85d
black pudding=blood pudding=blood sausage|9hn
black rockweed=bladder fucus|9b1
black rot|8e4
black salsify|9fi
black saltwort=sea milkwort=sea trifoly|5em
black snakeroot|be0
black spot|8e4
black tea|aja
black tongue=furry tongue=hairy tongue|9s0
black vomit=yellow fever=yellow jack|5vj
blackberry|1bv
blackdamp=chokedamp|1zq
blackheart|8e4
blackheart cherry|5ce
black=shoe polish
blackness=total darkness
blackseed=carpet grass=smut grass|3qc
blackwater|3ks
blackwater fever|6qs
bladder,bladdery=vesica,vesical|9dt
bladder cherry=winter cherry|55m
bladder disorder|3ld
bladder sphincter=musculus sphincter vesicae|ix
bladderpod|6kh
bladderwort|21i
bladderwrack|9b1
blade,bladed
blade apple|3ue
blade roast|36c
blah|1ln
blain|9zi
blanc|197
blancmange|3fm
bland diet=ulcer diet|3i0
blandishment=cajolery
blandness,bland
blaring=cacophony,cacophonic
blasphemy,blasphemous
blast trauma|5x9
blastema,blastemal,blastematic,blastemic
blastocele,blastocoel,blastocoele,blastocoelic=cleavage cavity=segmentation cavity|1k4
blastocyte|3xp
blastocytoma=blastoma=embryonal carcinosarcoma|aww
blastoderm,blastodermatic,blastodermic=blastodisc=germinal area=germinal disk
blastogenesis,blastogenetic|9x
blastomere,blastomeric
blastomycosis,blastomycotic|4r1
blastopore,blastoporic|7t5
blatancy,blatant
bleak,bleakly
bleb,blebby=bulla|b6c
bleeder disease=hemophilia,hemophilic|1ig 9or
bleed heart=lyre flower=lyreflower|5em
blende=sphalerite=zinc blende|739
blend whiskey|bcp
blepharism|ay4
blepharitis|5w5
blepharospasm|30p
bless event=happy event|6k0
bless thistle=holy thistle=lady thistle|5em
bleu=blue cheese|298
bleu cheese dress|3pw
blight canker|4gv
blighty wound|2o2
blind gut=cecum|1k4
blind stagger=stagger|ks
blindness,blind,blindly=cecity=sightlessness|b85
blini=bliny|17u
blink|930
blink chickweed=water chickweed|5em
blintz=blintze|17u
blip
bliss=blissfulness,blissfully,blissful=cloud nine=seventh heaven=walk on air|3vp
blister,blistery
blister blight|8e4
blister rust=white pine rust=white pine blister rust|8e4
blitheness,blithe,blithely
bloat|6n9
bloater|5f9
blocadren=timolol|1by
block,blockage,blocky
block anesthesia=conduction anesthesia=nerve block anesthesia|i5
blockade=encirclement
block agent|3qi
blood,bloody,bloodiness|1k5
blood agar|9z
blood blister|1hc
blood cell=blood corpuscle=corpuscle|9z4
blood clot=grume,grumous|1ia
blood cyst=hematocyst=hemorrhagic cyst|37f
blood disease=blood disorder|1ih
blood dyscrasia|3sh
blood extravasation|5ds
blood flower=swallowwort|72s
blood glucose=blood sugar|4zi
blood group=blood type|1ia
blood meal|4cz
blood poison=septicemia=septicemic|9nr 1ig
blood spavin|a0z
blood sport|a3n
blood transfusion=transfusion
blood typing|3gy
blood vessel|b6h
bloodletting|6wi
bloodlust|3fc
bloodroot=redroot=tetterwort|5em
bloodstone=heliotrope|1v5
bloodstream=blood stream|1ia
bloodwort|5em
bloody mary|2l2
bloody shame|1iz
blooming|1dy
blotch,blotchy
blowfish=puffer=pufferfish=sea squab|9fq
blowhole|a2n
blowjob=cock suck|4d7
blubber,blubbery|kw
blue blindness=tritanopia,tritanopic|bhq
blue green alga=cyanobacteria,cyanobacterial|461
blue bugle=erect bugle|5em
blue cardinal flower=great lobelia|6kh
blue cheese dress|3pw
blue coppera=blue stone=blue vitriol=chalcanthite|2vo
blue crab|30f
blue devil=blue thistle=blueweed=viper bugloss|5em
megrim=vapor|3ej
blue funk=funk|3ej
blue grama|52k
blue grass=bluegrass|53i
blue pimpernel=blue skullcap=mad dog skullcap=mad dog weed|5em
blue point=bluepoint|5kb
blue sage|9fu
blue stem=bluestem|53i
blueberry|1bv
blueberry pie|8bg
blueberry yogurt|bid
bluefin=bluefin tuna|awz
bluestem wheatgrass=western wheatgrass|bc9
bluestocking=bas bleu|bfr
bluetongue|23g
blunt trauma|5x9
blur,blurry
blush wine=pink wine=rise wine|ber
boarding=embarkment,embark
boastful,boastfully
boat racing|8x7
bobbysoxer=bobby socker|bie
bobsled|9v2
bobtail|ah8
bock=bock beer|6b8
bodily cavity=cavum
bodily fluid=body fluid=liquid body substance|1ka
bodily function=bodily process=body process|1dy
bodily property
body,bodily
body part
body substance
body type=somatotype|8at
bodybuilding=anaerobic exercise=muscle building=musclebuilding|47w
bog,boggy
bog hemp=false nettle|5em
bog pimpernel|5em
bog rhubarb=butterbur|5em
bog spavin|a0z
boil dinner|3l2
boil egg=coddle egg|3l2
boiler,boil
bok choi|1ua
bok choy|1ua
boldness,bold,boldly
bolide=fireball|9qq
bologna|9hn
bolognese pasta sauce|81x
bomb,bomber
bombast,bombastic
bombilation=bombination
bombproof=bomb shelter
bonbon|1xi
bonce=dome=noggin|5kd
bone,bony,bonelet,boney,boniness,bonyness=gaunt,gauntness=emaciate=scrawny,scrawniness=emaciation=ossicle=ossiculum|2t3
bone form cell=osteoblast|3xp
bone cell|9z4
bone fat|kt
bone marrow=marrow|2t3
bone oil|kw
bone spavin|a0z
boneset=common comfrey|355
bonesetter|216
bonheur
bonito|awz
bonus=fillip
bony labyrinth=osseous labyrinth
boob|6rq
booger|799
book lung|963
booster dose=booster shoot=recall dose|3of
bootleg|2wv
boracic acid|46
borage|4ja
borate|9fj
borax|739
bordeaux=bordeaux wine|ber
bordelaize|9hh
borderline schizophrenia=latent schizophrenia|3cq
borecole=colewort|33o
boredom=ennui=tedium,tedious|3ls
boric acid=orthoboric acid|46
bornholm disease=diaphragmatic pleurisy=epidemic myalgia=epidemic pleurodynia=myosis|42h
bornite=peacock ore|739
boron trifluoride|4kj
borosilicate|9fj
borrelia|a2s
borsch=borscht=borsh=borshch=borsht=bortsch|9zt
bosc|83i
bosin disease=dawson encephalitis=inclusion body encephalitis=sclerose leukoencephalitis=sspe=subacute inclusion body encephalitis=subacute sclerose leukoencephalitis=subacute sclerose panencephalitis=van bogaert encephalitis|7yn
bosom,bosomy|1oe
botanical medicine=herbal therapy=phytotherapy|amq
botany,botanic,botanical,botanize
bottle grass=green bristlegrass=green foxtail=rough bristlegrass|4ng
bottle gas=liquefied petroleum gas|5lq
bottle water|3q2
bottom rot|8e4
bottom round|8ki
botulin,botulinal,botulinus=botulinus toxin=botulismotoxin=botulinum|14h
botulinum toxin|7ih
botulinum toxin a|1m6
botulism|4lm
bouchee=patty shell|14x
bouillabaisse|4hn
bouillon|9zt
bouillon cube|4ja
boulder,bouldery=bowlder
bouncing putty|9su
boundary=bound
bouquet=corsage
bourguignon=bourguignon sauce|9hh
boutonneuse fever=indian tick fever=kenya fever=marseille fever|3ks
bovine spongiform encephalitis=bse=mad cow disease|ks
bowel movement|3b6
bowtie pasta=farfalle|cj
box,boxy
boxberry=checkerberry=spiceberry=teaberry|1bv
pugilism,pugilistic|2u1
boy and girl=herb mercury|5em
boysenberry|1bv
brachial plexus=plexus brachialis|7hc
brachial vein=vena brachialis|b4n
brachiocephalic vein=innominate vein=vena brachiocephalica|b4n
brachycephalic|8m
brachydactylia=brachydactyly|u
brace
bracteal,bracted
bradycardia|tb
brag,braggy
brahminic,brahminical
brain=encephalon|7hw
brain stem=brainstem|7hw
brain cell|9z4
brain damage|5x9 7hg
brain disease=brain disorder=encephalopathy|7hg
brain doctor=neurologist|6wr
brain edema=cerebral edema|3u8
brain fever=cerebrospinal fever=cerebrospinal meningitis=epidemic meningitis|6yc
brain sugar=galactose|9dw
brain surgeon=neurosurgeon|adw
brain surgery|ae1
brain tumor|aww
braincase=brainpan=cranium|1kx
bran|9c3
bran flake|2me
bran muffin|79c
branch,branchy
branch water|4lj
branch chain ketoaciduria=maple syrup urine disease|3p 2sl
branchia,branchial|963
branchial arch=gill arch=gill bar
branchial cleft=gill cleft=gill slit
brand name drug=proprietary drug|3qi
brandy|6je
brandy nose=copper nose=hammer nose=hypertrophic rosacea=potato nose=rhinophyma=rum blossom=rum nose=toper nose|98b
brandy sling|9vb
brandyball|1xi
brandysnap|4x8
brass,brassy
brat|8j3
bratwurst|8j3
brave,bravely
brazenness,brazen,brazenly
bread=breadstuff=staff of life|14x a59
bread stick=breadstick|1ny
bread and butter=livelihood
bread and butter pickle|af5
bread dough|3ou
bread sauce|9hh
breadfruit|3ue
breadroot=pomme blanche=pomme de prairie|5em
breakable,break
breakbone fever=dandy fever=dengue=dengue fever|5vj
breakfast|6vs
breakfast food|9z1
breaking away=breakaway
breaking point|aku
breakstone=rockfoil=saxifrage|5em
bream|4oh
breast
breast cancer|206
breast of lamb=poitrine d'agneau|36b
breast of veal|9aj
breath,breathe,breathless,breathlessness=take a breath=external respiration=shortness of breath
breath of fresh air|3td
breathe out|1oi
breeze,breezy
bregma,bregmatic|30w
brevibloc=esmolol|1by
brew,brewage,brewery|1cg 3qm
bribe,bribery
brick cheese|298
bridecake=wedding cake|14x
bridesmaid=maid of honor|10n bfr
brief,briefly
brigadier=brigadier general
bright disease=nephritis|68j
bright side=silver line|2ti
brightness,bright,brightly
brilliance,brilliant,brilliantly,brilliancy
brine,briny|bal
bring back=take back
brinjal=eggplant bush=garden egg|5em
brioche|1s4
brisket|36c
briskly,brisk
brisling=sprat|5f9
bristle grass=bristlegrass|4ng
brittle|1xi
broad,broadly
broad bean=broad bean plant=field bean|9q0
broad leave montia|5em
broad leave plantain=rugel plantain|8e7
broccoli|33p
broccoli raab|33p
broccoli rabe|33p
broiler,broil
break heart|9zn
break wind=heave|ks
brokerage,broker
brome=bromegrass|53i
bromic acid|46
bromide|59h
bromoform=tribromomethane|59p
brompheniramine maleate=dimetane|nx
bronchial artery|vw
bronchial pneumonia=bronchopneumonia|8fw
bronchial vein=vena bronchialis|b4n
bronchiole,bronchiolar|3r5
bronchiolitis|1pt
bronchitis|961
bronchodilator|3qi
bronchoscope,bronchoscopic|6wl
bronchus,bronchial=bronchial tube|229
bronze diabetes=hemochromatosis=iron storage disease=iron overload|5c8
brooder pneumonia|ks
brook trout=speckle trout|4oh
broom beard grass=prairie grass=wire grass|1q1
broom grass|53i
broom sedge|1q1
broomcorn|9zk
broomcorn millet=hog millet|7yu
broth|9zt
broth of a boy=broth of a man|6rs
brothel=house of prostitution=bawdyhouse
brotherhood|4oq
brow=forehead|4cu
brow ptosis|8t2
brown alga|c7
brown bend=dog bend=velvet bend=velvet bend grass|1bc
brown betty|3fm
brown onion sauce|9hh
brown rice|998
brown rot|8e4
brown rot gummosis|1qg
brown sauce|9hh
brown study|97h
brown sugar|abb
brownie|2v9
brownie mix|903
brucellosis=gibraltar fever=malta fever=mediterranean fever=rock fever=undulant fever|5vj
brucine|8aw cq
bruise=contusion|5x9
bruiser=strapper|6rs
brunch|6vs
brush,brushy
brussels sprout|33o
|33p
brutality,brutal,brutalization,brutalize
bubble,bubbly=champagne
bubble and squeak|3l2
bubble gum|2ad
bubble gum dermatitis|2u0
bubo,bubonic|6nw ag5
bubonic plague=glandular plague=pestis bubonica|880
buccal cavity|1k4
buccinator muscle=cheek muscle=musculus buccinator|4a4
buccula=double chin|2bs
buck fizz|74x
buck fever|ni
bucktooth|mf
buckwheat|4ll
buckwheat cake|17u
bud|9x
buddy=crony
budget,budgetary
buffalo grass|53i
buffalo wing|3l2
buffalofish|4oh
buffel grass|1sd
buffer
buffer aspirin=bufferin|xu
bugleweed|5em
builder=detergent builder
building=edifice
bulb,bulbaceous,bulbed,bulbous
bulbar conjunctiva=conjunctival layer of bulb=tunica conjunctiva bulbi|2sx
bulbourethral gland|3r6
bulge,bulgy
bulghur=bulgur=bulgur wheat|bca
bulgur pilaf|8bu
bulk,bulky
bull neck|7fs
bull nose|ks
bullace grape=muscadine|536
bullethead|5kd
bullfighting=tauromachy|1ip
bullock heart|368
bullshot|2l2
bully beef=corn beef|19g
bulrush millet=cattail millet=pearl millet|26s
bummer|62y
bump|5x9
|1ny
buna=buna rubber|ago
bunch,bunchy
bunch grass=bunchgrass|53i
bunion|6n9
bunker mentality|3bc
bunt|9we
bunyavirus|l0
buoyancy,buoyant=perkiness,perky|1i2
bur grass=burgrass|53i
bur reed|5em
burden=encumbrance
bureaucracy,bureaucratic
burglary,burglarious
burgoo|8ja
burgundy|ber
burgundy wine|ber
burial,bury=entombment,entomb=interment,inter
burnet bloodwort=pimpernel|5em
burning|7xe
burn lime=calcine lime=calcium oxide=calx=flux lime=quicklime=unslak lime
burn sienna=sepia
burn umber|az5
burr,burry
burrito|3l2
bursa,bursal|9dt
bursa omentalis=lesser peritoneal cavity=omental bursa|1k4
bursitis|5w5
burton|bw
bush,bushy
bush bean|18p
bush nasturtium|7f1
bush pea|5em
bush vetch|b6o
bushwhacker=hillbilly
business concern=business organization
business cycle=trade cycle|b3q
business leader=top executive
business lunch|6ne
businessman=man of affair
buspar=buspirone|na
bust,busty
buster|6rs
busy,busily
butacaine=butacaine sulfate|6ku
butadiene|5lq
butane|cs
butanoic acid=butyric acid|9he
butanone=methyl ethyl ketone|686
butazolidin=phenylbutazone|n7
butchery,butcher
butter,buttery|38g 9z1
butter bean plant|9q0
butter flower=buttercup=butterflower=crowfoot=goldcup|5em
butter bean|9pz
butter cookie|2v9
butterbean=civet bean|9pz
buttercrunch|1tu
buttercup squash|axa
butterfat|kt
butterfish|9fq
butterfly weed=chigger flower=chiggerflower=orange milkweed=pleurisy root=tuber root|72s
butterhead lettuce|6gn
buttermilk|72m
buttermilk biscuit=soda biscuit|1eo
buttermilk pancake|17u
butternut squash|bf4
butterscotch|1xi
butterwort|21i

button,buttony
butty|9ga
butyl nitrite=isobutyl nitrite|b48
butyl rubber|ago
butyrin|50a
buxomness|8fo
buy out=buy up
buy=purchase
cabbage|33p
cabernet=cabernet sauvignon|92d
cachexia,cachexy=waste|3a7
cachou|6mp
cackle,cackly
cacodyl,cacodylic=tetramethyldiarsine
cacogenesis|5w1
cadaverine|8sz
cadmium sulfide|abz
greenockite|739
caenogenesis=cainogenesis=cenogenesis,cenogenetic=kainogenesis=kenogenesis|563
cafe=coffee shop=coffeehouse
cafe au lait|2lu
cafe noir=demitasse|2lu
cafe royale=coffee royal|2lu
caffe latte=latte|450
caffein,caffeinic=caffeine|cq
caffein addiction|3qk
caffeine intoxication=caffeinism
cairngorm=smoky quartz|739
cajan pea=dahl=pigeon pea|830
cake mix|903
caladium|t3
calamari=calamary=squid|9kw
calamine=hemimorphite|739
calamine lotion|35k
calamint|5em
calamus oil|7op
calan=isoptin=verapamil|1va
calcaneus=heelbone=os tarsi fibulare|1kx
calcarine fissure=calcarine sulcus|abr
calcedony=chalcedony|739
calciferol=cholecalciferol=ergocalciferol=viosterol=vitamin d|4c4
calcite,calcitic|a0p
calcitonin=thyrocalcitonin|ap7
calcium,calcification,calcify,calcic,calciferous
calcium channel blocker=calcium blocker|3qi
calcium cyanamide
calcium bicarbonate|1cr
calcium carbide|1dm 1zi
calcium carbonate|9fj
calcium chloride|9fj
calcium hydrate=calcium hydroxide=caustic lime=hydrate lime=lime hydrate=slake lime|5mg
calcium hydride=hydrolith|5ln
calcium hypochlorite|5oc
calcium ion=factor iv|1v9 2jl
calcium lactate|9fj
calcium nitrate|7jq
calcium octadecanoate=calcium stearate|9fj
calcium phosphate|89u
calcium sulfate|9fj
calculate,calculatingly
calculation=computation,compute,computer,computational,computerise,computerize
calendar,calendric,calendrical
calf foot jelly|64r
calf brain|7t3
calf liver|7t3
calf tongue|7t3
calf bone=fibula|6eq
calf love=puppy love|6m2
caliber
calibration,calibrate
caliculus
california wine|ber
call girl|37d
calligraphy,calligraphical
calliopsis|2w7
callosectomy=callosotomy|8sp
callousness,callous,callously,callosity
callus|5as
calomel=mercurous chloride|2co
calorimetry,calorimetric
calumny,calumniate=traducement
calvados|1no
calvaria|1kx
calf foot|b4b
calving|1dy
calyceal,calycinal
cambric tea|aj5
camel racing|8x7
camelpox|ks
camomile=chamomile|5em
camomile tea|aq7
camp=tenting
camp follower|37d
camphor,camphoraceous,camphoric|7fa
camphor dune tansy|5em
camphor ice|26p
camphor oil|7op
camphorate tincture of opium=paregoric|3qi
canal of schlemm=sinus venosus sclerae|3r5
canaliculus|3r5
canalis cervicis uterus=cervical canal|3r5
canalis inguinalis=inguinal canal|3r5
canalis vertebralis=spinal canal=vertebral canal|3r5
canalization,canal,canalize
canape|qe
canary creeper=canarybird flower=canarybird vine|7f1
canary seed|1eb
canary wine|bd9
canavanine|gd
cancelation,cancel
cancer,cancerous=malignant neoplastic disease|6ra
cancer cell|7gj
cancer juice|aay
cancer of the blood=leucemia=leukemia|1x4
cancer of the liver=liver cancer|6k4 206
cancer weed=cancerweed|9fu
cancroid=squamous cell carcinoma|9us
candelilla wax|bb9
candid,candidly
candidiasis=monilia disease=moniliasis|4r1
candied apple=candy apple=caramel apple=taffy apple=toffee apple|2s0
candied citrus peel|1xg
candied fruit=crystallize fruit=succade|2sd
candle flame=candlelight|b83
candy=confect|2s0
candy bar|1xi
candy cane|1xi
candy corn|1xi
candy egg|1xi
candy kiss|1xi
candyfloss=cotton candy=spin sugar|1xi
cane blight|8e4
cane reed=giant cane|52m
cane sugar|1zk
canicola fever|6g8
canine=canine tooth=cuspid,cusp,cuspidal=dogtooth=eye tooth=eyetooth|arn
canine chorea=chorea|ks
canine distemper|3m8
canistel=eggfruit|3ue
canker,cankerous|8e4
canker sore|ayv
cankerweed=white lettuce|5em
canna|5em
canna lily|1y0
cannabin=cannabis resin|7fa
can food=can good=tin good|4ln
can meat=tin meat|1y3
cannelloni|81v
cannery,can
cannibal mound=steak tartare=tartar steak|3l2
cannon bone|1kx
cannulation,cannulization,cannulize=canulation=intubation
canola=canola oil|b4h
canon,canonist,canonic,canonical
cantaloup=cantaloupe|7bk
canter
canter rhythm=gallop rhythm|tb
capability,capable
capacitance,capacitive
capacitor=condenser,condensation,condense,condensate
cape forget me not|j9
cape gooseberry|55m
caper sauce|9hh
capillary bed|ky
capillary fracture=hairline fracture|4nl
capillary vein=venula=venule|b4n
capillary vessel|1is
capital,capitalize,capitalization=work capital=take advantage
capitalism,capitalist,capitalistic
capitate=capitate bone=os capitatum|1kx
capitulation,capitulate
capon,caponize|2ah
capoten=captopril|37
cappelletti=ravioli|cj
cappuccino=cappuccino coffee=coffee cappuccino|2lu
capric acid=decanoic acid|9he
caproic acid=hexanoic acid|9he
caprylic acid|9he
capsula glomeruli=glomerular capsule|6xy
capsule|3of
captivity,captive=immurement=incarceration
capulin|3ue
car=automobile,automotive=auto=motorcar
car sickness|68v
carafate=sucralfate|3qi
carageen=carrageen=carragheen|91s
carambola=star fruit|3ue
caramel,caramelize|1xi
caramel bun=honey bun=schnecken=sticky bun|af7
caramelize sugar|abb
caraway|4ja
caraway seed|4ja
caraway seed bread|1ny
carbamate|9fj
carbamic acid|46
carbamide=urea
carbide|5xi
carbo loading=carbohydrate loading|3i0
carbohydrate=saccharide
carbolic acid=hydroxybenzene=oxybenzene=phenylic acid|46 3m3
carbomycin|nd
carbon,carbonate,carbocyclic,carbonaceous,carbonic,carbonization,carbonize,carbonous,carburise,carburize
carbon cycle|1dy
carbon dichloride=ethylene tetrachloride=tetrachlorethylene=tetrachloroethylene|mw
carbon dioxide=carbonic acid gas|3jd
carbon dioxide acidosis=respiratory acidosis|4d
carbon disulfide
carbon monoxide=carbon monoxide gas|76y
carbon monoxide poison
carbon tetrachloride=carbon tet=perchloromethane=tetrachloromethane|3m3 aly
carbonado|6vy
carbonara|81x
carbonate water=club soda=soda water=sparkle water|3q2
carbonic acid|46
carbonnade flamande|3l2
carbonyl,carbonylic
carboxylic acid|46
carboxymethyl cellulose|25p
carbuncle|a52
carcinoid|aww
carcinoma,carcinogenic,carcinomatous|1x4
carcinoma in situ=preinvasive cancer|206
carcinomatous myopathy=eaton lambert syndrome=lambert eaton syndrome=myasthenic syndrome|3ks
carcinosarcoma|6ra
cardamom|4ja
cardamon|4ja
cardamum|4ja
cardia|7t5
cardiac glucoside=cardiac glycoside|a6l
cardiac massage=heart massage|6uc
cardiac murmur=heart murmur|ag5
cardiac muscle=heart muscle|7ae
cardiac pacemaker=pacemaker=sinoatrial node|20h
cardiac plexus=plexus cardiacus|7hc
cardiac resuscitation=cardiopulmonary resuscitation=kiss of life=mouth to mouth resuscitation|96l
cardiac sphincter|8ar
cardiac tamponade|ahy
cardiac valve=heart valve|b39
cardinal flower|6kh
cardinal vein|b4n
cardiogenic shock|2mz
cardiologist=heart specialist=heart surgeon|6wr
cardiology|6ws
cardiomegaly=enlarge heart=megacardia=megalocardia|ag5
cardiomyopathy=myocardiopathy|5cf
cardiopulmonary exercise|47w
cardiovascular disease|3ld
carditis|5w5
cardizem=diltiazem|1va
cardoon|b4f
cardura=doxazosin|ny
career=vocation,vocational,vocationally
career girl|214
career man|214
careerist|8pc
carefully,careful
caregiver=health care provider=health professional=primary care provider|8pc
carina,carinal
carina fornicis|217
care=lovingness,love,lovingly|6m2
carissa plum|3ue
carminative|3qi
carnal abuse|9op
carnality,carnal,carnalize=lasciviousness=lubricity=prurience,pruriency,prurient|fg
carnallite|739
carnassial tooth|arn
carnauba=carnauba wax|bb9
carnelian=cornelian|1v5
carnivorous plant|5em
carnotite|b1d
carob|4ln
carob bar|1xi
carob powder|4ln
carotene=carotin=provitamin a|8ro
carotenemia=xanthemia|5c8
carotid body|29v
carotid plexus=plexus caroticus|7hc
carp|4oh
carpal tunnel|81p
carpal tunnel syndrome|7h9
carposporic,carposporous
carrier wave|8xj
carrion flower=stapelia=starfish flower|5em
carrizo=common reed=ditch reed|92n
carron oil|7ox
carrot,carroty
carrot juice|65n
carrot pudding|8tc
carrot stick|33t
carry,carrier
cart track plant=common plantain=white man foot=whiteman foot|8e7
cartilage,cartilaginous=gristle|ky
cartilage bone|1kx
cartilaginification|5c8
cartilaginous structure
cartilaginous tube|3r5
cartography,cartographical
caruncle,caruncula,carunculated,carunculous
carve=carven
carvedilol|1by

caryophyllaceous plant|5em
casaba=casaba melon|bf1
casein|89w
caspase|8qy
cassareep|4ja
cassava=cassava starch=manioc=manioca|hv
casserole|3l2
cassiri|1oo
cassiterite|739
caster sugar=castor sugar|8ll
castigation,castigate=chew out
castile soap|9x6
castor oil|pd
castration,castrate|em
castration anxiety|ox
casual,casually
casuistry,casuistic
cat foot=pussytoes|5em
cat food|883
cat scratch disease|3ks
cat valium=honey oil=special k=super acid=super c|683
catabiosis|9n6
catabolism,catabolize=destructive metabolism=katabolism|1dy
catachrestic,catachrestical
cataclysmal,cataclysmic
cataflam=diclofenac potassium|7kz
catalase,catalatic|423
catalepsy,cataleptic|5nq
cataloger=cataloguer|6hd
catamenia,catamenial=menses=menstruation,menstrual|48o
cataphasia|3b8
cataplasia,cataplastic|977
catapres=clonidine|ny
catapult,catapultian,catapultic
cataract|49s
cataract surgery|49w
catarrh,catarrhal|5w5
catarrhal fever|ks
catastrophic illness|5r3
catastrophically,catastrophic
catatonic schizophrenia=catatonic type schizophrenia|3cq
catchweed=cleaver=clivers=spring cleaver|19c
catechin|ai4
catechist|ajb
catechize,catechetic,catechetical,catechismal,catechistic
catecholamine|5iq
category,categorize,categorial,categoric,categorical
catfish=mudcat|4oh
catharsis,cathartic=abreaction
catheter,catheterisation,catheterise,catheterization,catheterize
cathode,cathodic
cathode ray|3wd
catling|ae0
catmint=catnip|5em
catnap=forty wink=light sleep=short sleep=snooze
catsup=cetchup=ketchup=tomato ketchup|2rl
cattle=ox=cow
cattle cake|4cz
cattle plague=rinderpest|ks
cattleman=beef man
cauda,caudal
caudal anesthesia=caudal block|93h
caudal appendage|ah8
caudal fin|49n
caudal vertebra=coccygeal vertebra|b65
caudate=caudate nucleus|172
caul=gastrocolic omentum=great omentum|7py
cauliflower|33p
cauliflower ear|8cm
causalgia|7xe
causality,cause,causal,causally,causative,causation
caustic
caustic potash=potash=potassium hydroxide|5mg 6nr
caustic soda=sodium hydroxide|5mg 6nr
cauterisation,cauterization,cauterant,cauterise,cauterize,cautery|ae1
caution,cautiously,cautious,cautionary
cavern,cavernous
cavernous sinus=sinus cavernosus|b5n
caviar=caviare|5an
cavort=run around
cayenne|4ja
cayenne jasmine=red periwinkle=rise periwinkle|5em
cayenne pepper|4ja
cdna=complementary dna|3dx
cease=quit=lie off
cecal appendage=vermiform appendix=vermiform process
cefadroxil=ultracef|26m
cefobid=cefoperazone|26m
cefotaxime=claforan|26m
ceftazidime=fortaz=tazicef|26m
ceftin=cefuroxime=zinacef|26m
ceftriaxone=rocephin|26m
celandine=jewelweed=lady earring=orange balsam=touch me not|5em
celebration,celebrate,celebratory
celebrex=celecoxib|n7
celebrity=famous person|5sx
celeriac|9bl
celerity=rapidity,rapidly,rapid
celery|b4f
celery leave buttercup=curse crowfoot|1tl
celery blight|6cx
celery cabbage|1ua
celery root|9bl
celery salt|4ja
celery seed|4ja
celery stick|33t
celestial body=heavenly body
celestite|739
celiac artery=arteria celiaca=celiac trunk=truncus celiacus|vw
celiac disease|3ld
celioma|aww
cell,cellularity
cell mediate immune response|5ru
cell division=cellular division|1dy
cell membrane=cytomembrane=plasma membrane|9n2
cell organ=cell organelle=organelle|7sr
cellulite|7r
cellulitis|5w5
cellulose|8hq
cellulose acetate|25r
cellulose ester|459
cellulose nitrate=guncotton=nitrocellulose=nitrocotton|25r 7jq
cellulose triacetate=triacetate|25q
cellulose xanthate=viscose|25r bh3
celom=celoma=coelom|1k4
celtuce|9es
cement,cementitious
cementite=iron carbide
cementum|9z0
cemetery=graveyard
centenarian|7p7
center,central,centrally,centrality,centric,centrical=focus
center on=focus on=concentrate on=revolve about=revolve around
central gyrus|2v6
central nervous system=systema nervosum centrale
central scotoma|9jv
central sulcus=fissure of rolando=sulcus centralis|abr
central vein of retina=vena centrale retinae|b4n
central vein of liver=venae centrale hepatis|b4n
centralization,centralize
centrifugation,centrifuge
centriole|25m
centrist=middle of the roader|8m
centromere,centromeric=kinetochore
centrum|1kx
cephalexin=keflex=keflin=keftab|26m
cephalhematoma=cephalohematoma|1if
cephalic vein=vena cephalica|b4n
cephalitis=encephalitis=phrenitis|5w5
cephaloglycin=kafocin|nd
cephaloridine|nd
cephalosporin=mefoxin|nd
cephalothin|26m
ceras|1nk
cerate|7ox
ceratin=keratin|bf
cere|7t5
cereal grass|53i
cereal oat|7mw
cerebellar hemisphere|7hw
cerebellar vein=vena cerebellum|b4n
cerebellum|7hw
cerebral aneurysm|ju
cerebral hemisphere|7hw
cerebral hemorrhage|5ds
cerebral palsy=spastic paralysis|1n5
cerebral peduncle|82l
cerebral vein=vena cerebri|b4n
cerebromeningitis=encephalomeningitis=meningoencephalitis|6yc 26j
cerebrospinal fluid=spinal fluid|1k5
cerebrum,cerebral|7hw
ceremony,ceremonial
ceresin|bb9
ceriman=monstera|3ue
cerotic acid=hexacosanoic acid|46
certainty,certain,certainly|2m5
certification,certify
certified milk|72m
certitude=cocksureness=overconfidence,overconfident|27a
cerumen,ceruminous=earwax|bb9
cerussite=white lead ore|739
cervical disk syndrome=cervical root syndrome|agc
cervical gland=glandulae cervicale uterus|3r6
cervical nerve|7hp
cervical plexus=plexus cervicalis|7hc
cervical vein=deep cervical vein=vena cervicalis profunda|b4n
cervical vertebra=neck bone|b65
cervicitis|5w5
cervicofacial actinomycosis=lumpy jaw|5t
cervix uterus=uterine cervix|7t5
ch'i=chi|b79
chabasite=chabazite|bil
chablis=white burgundy|1sj bd9
chachka=tchotchke=tchotchkeleh=tsatske=tshatshke|4xh
chadlock=charlock=field mustard=wild mustard|33o
chaenactis|5em
chaeta,chaetal
chafe|7xe
chaff,chaffy
|7xe
chagrin=mortification,mortify
chalazion=meibomian cyst|8bv
chalcocite=copper glance|739
chalcopyrite=copper pyrite|739
chalk,chalky|1v7
chalkstone=tophus|b1h
challah=hallah|1ny
chalybite=siderite|62m
chamois cress|5em
chamosite|62m
champagne cup|74x
champion=champ=title holder
chancre,chancrous|9zi
chancroid,chancroidal|ayv
change=ever change
channel,channelize
chaos,chaotic
chaparral sage=purple sage|9fu
chapati=chapatti|4iy
characteristic,characteristically
characterization=delineation,delineative=characterisation,character,characterize,characterise
charcot marie tooth disease|7ik
chard|550
chard plant|2oz
chardonnay=pinot chardonnay|bd9
charger,charge
charisma,charismatic
charley horse|30p
charlotte|3fm
charlotte russe|28r
chartreuse|6j8
chat,chatty
chatter
chaulmoogra oil|7op
cheap=inexpensive
cheatgrass=downy brome=downy bromegrass=downy cheat=downy chess=droop brome|1pj
chebab|ajp
cheddar=cheddar cheese|298
cheek|4cu
cheek pouch|9dt
cheekbone=jugal bone=malar=malar bone=os zygomaticum=zygomatic,zygoma=zygomatic bone=arcus zygomaticus=zygomatic arch|1kx
cheer
cheerfulness,cheerful
cheerlessness=uncheerfulness|9e9
cheery=sunny
cheese|38g 9z1
cheese dip|2rl
cheese fondue|3l2
cheese pizza|8dg
cheese sauce|197
cheese souffle|9zq
cheese spread|2rl
cheeseburger|19x
cheesecake|14x
chef salad|2o4
cheilitis|5w5
cheiloschisis=cleft lip=harelip|1ej
cheilosis=perleche|3ld
chela,cheliferous
chelate compound|5fd
chelation,chelate
chelicera,cheliceral,chelicerous|49n
cheloid=keloid|9ig
chemical compound
chemical diabetes=latent diabetes|3gq
chemiluminescence,chemiluminescent|6n7
chemistry,chemical,chemically,chemic
chemoimmunology=immunochemistry|29t 5s6
chemoreceptor|9nc
chemosis|3u8
chemosurgery|ae1
chemotaxis|aj3
chemotherapy,chemotherapeutic|amq
chenin blanc|bd9
cherimolla=cherimoya|368
cheroot|2g5
cherry tomato|ar9
cherrystone=cherrystone clam|5aj
chert,cherty|9sp
chervil|4ja
chess|1pj
chest,chesty=pectus
chest cavity=thoracic cavity|1k4
chest pain|7xe
chestnut bark disease=chestnut blight=chestnut canker|8e4
chevre=goat cheese|298
chew gum|2s0
chianti|92d
chiasm,chiasma,chiasmal,chiasmatic,chiasmic=decussation
chiasma opticum=optic chiasm=optic chiasma|2af
chicken=poulet=volaille|6vy
chicken and rice|3l2
chicken breast=pigeon breast|3bn
chicken broth=chicken stock|1q5
chicken cacciatora=chicken cacciatore=hunter chicken|2am
chicken casserole|22l
chicken cordon bleu|3l2
chicken feed|4cz
chicken kiev|3l2
chicken liver|7t3
chicken marengo|3l2
chicken mousse|3l2
chicken paprika=chicken paprikash|3l2
chicken provencale|3l2
chicken purloo=poilu=purloo|3l2
chicken salad|9eo
chicken sandwich|9ga
chicken soup|9zt
chicken stew|4ol
chicken taco|ah1
chicken tetrazzini|3l2
chickenpox=varicella|2u2
chickpea|b4f
chickpea plant|6f1
chickweed|5em
chickweed phlox=sand phlox|89i
chicory escarole=escarole|9es
chicory plant=succory|5em
chicory root|2m1
chide=rebuke=berate
chief,chiefly
chiffon cake|14x
chilblain=pernio|1gs
child,childhood=kid=youngster=nipper,nip,nippy=tiddler|66c
child prodigy=infant prodigy=wonder child|8p0 2be
childbed fever=puerperal fever|1in
childishness,childish,childishly=infantile
chile=chili pepper=chili|5jo
chili con carne|3l2
chili dog|5jm
chili powder|4ja
chili sauce|2rl
chili vinegar|b7c
chill and fever|ag5
chilly|5jo
chimeral,chimeric,chimerical
chimney bellflower=chimney plant|1aq
chin|4cu
chin up|su
chin music=idle talk
chine|36c
chinese restaurant syndrome|agc
chinook salmon=king salmon|9z1
chipolata|9hn
chipotle|64a
chip=french fried potato=french fry=fry|8kv
chiralgia|7xe
chiromancy,chiromantic
chiropodist=foot doctor=podiatrist|6wr
chiropody=podiatry|6ws
chiropractic|aue
chirp,chirpy
chit|4xh
chitin,chitinous|8hq
chitlings=chitlins=chitterlings|7t3
chivalry,chivalrous,chivalric
chive|4ja
chlamydia,chlamydial|35c
chloasma=mask of pregnancy=melasma|ag5
chlor trimeton=chlorpheniramine maleate=coricidin|nx
chloral hydrate|3eh
chlorambucil=leukeran|cy
chloramine=chloramine t|3qi
chloramphenicol=chloromycetin|nd
chlorate|9fj
chlordiazepoxide=libritabs=librium|1bk
chlorella|c7
chlorhexidine|3qi
chloric acid|46
chloride
chlorine,chlorination
chlorine dioxide|3jd
chlorite|739
chlorobenzene|5lq 3m3
chlorofluorocarbon|4km
chloroform=trichloromethane|59p 5wy
chlorohydric acid=hydrochloric acid|46
chloropicrin=nitrochloroform
chloroprene|1td
chloroquine|o0
chlorosis,chlorotic=greensickness|62i
chlorothiazide=diuril|an7 ny
chlorous acid|46
chlorpromazine=thorazine|od 88x
chlorthalidone=hygroton=thalidone|3mp
choanocyte=collar cell|4ii
choc|2da
choc ice|2dg
chocolate=cocoa=drink chocolate=hot chocolate|1cg
chocolate bar|2da
chocolate cake|14x
chocolate candy|9z1
chocolate chip cookie|2v9
chocolate eclair|3ts
chocolate egg|1xi
chocolate fondue|3l2
chocolate fudge|4q8
chocolate ice cream|5pw
chocolate kiss|1xn 2da
chocolate liquor|9z1
chocolate milk|72m
chocolate mousse|78v
chocolate pudding|3fm
chocolate sauce=chocolate syrup|9hh
chocolate truffle|1xi
choice,choose=select,selection,selective,selectivity
choke|3ld
cholangitis|5w5
cholecystectomy|s
cholecystitis|5w5
cholecystokinin|4u5
cholelithiasis|6jq
cholelithotomy|6jr
choler,choleric|1k5
cholera infantum|4u0
cholera morbus=collywobbles|4u0
cholesterol=cholesterin|a6m
cholesterosis cutis=lipid granulomatosis=lipoid granulomatosis=xanthoma multiplex=xanthomatosis|bh7
cholic acid|1da
choline|b8j
cholinesterase|423
chomp|5yj
chondrin|bf
chondriosome=mitochondrion|25m
chondroma|1b7
chondrosarcoma|9gv
chop suey green|550
chop suey|3l2
chopper,chop|arn
chord,chordal
chordamesoderm=chordomesoderm|6zh
chorditis|5w5
choreic abasia|6
chorioallantoic membrane=chorioallantois|6xy
choriomeningitis|6yc
chorion,chorionic|9dt
chorionic villus|b78
chorioretinitis|96x
chorizo|9hn
choroid=choroid coat|6xy
choroid plexus=plexus choroideus|8f7
choroid vein=vena choroidea|b4n
chou|33p
chow|4lj
chow mein|3l2
chowchow|2rl
chowder|9zt
chrism=chrisom=holy oil=sacramental oil|7ox
christmas disease=hemophilia b|1hd
chromesthesia|ag6
chromate|9fj
chromatin,chromatinic=chromatin granule|1ka
chromatism|b8b
chromatography,chromatographic,chromatographical
chrome alum|9fj
chromic acid|46
chromite|739
chromoblastomycosis|1h8
chromogen
chromosomal aberration=chromosomal anomaly=chromosonal disorder=chrosomal abnormality|l
chromosomal mutation=genetic mutation
chronic bronchitis|1pt
chronic eczema=eczema hypertrophicum=lichtenoid eczema|3u2
chronic gastritis|4ty
chronic glaucoma=open angle glaucoma|4y3
chronic glossitis|4z4
chronic kidney failure=chronic renal failure|68k
chronic leukemia|1x7
chronic lymphocytic leukemia|2fe
chronic myelocytic leukemia=myeloid leukemia|532 2fe
chronic obstructive pulmonary disease|3yg 2f8
chronic pyelonephritis|8v5
chronic waste disease|ks
chronology,chronologically,chronological
chrysoberyl|739
chrysolite|7pt
chrysoprase|1v5
chrysotherapy|29z
chrysotile|wz
chubbiness,chubby=pudginess,pudgy=rolypoliness=tubbiness,tubby|8fo
chuck|4lj
chuck short rib|36a
chuckle=chortle
chunk,chunky=clod
church member=churchgoer
churchman=cleric
chutney|2rl
chyle,chylifactive,chylifactory,chyliferous,chylific,chylous|1k5
chyloderma=elephantiasis scroti|3wp
chyme|4lj
chymosin=rennin|423 2k8
cialis=tadalafil|n6
cider=cyder|1cg
cider vinegar|b7c
cigar|9b6
cigarette=cigaret=coffin nail|9b6
cigarillo|2g5
cilantro|4ja
ciliary body|6xy
ciliary vein=venae ciliare|b4n
ciliated protozoan=ciliate,cilium,cilial,ciliary=ciliophoran|8rd
cimetidine=tagamet|5gs
cinchonine|cq
cinema,cinematic
cingulate gyrus=gyrus cinguli|7hw
cingulum
cinnabar|739
cinnamene=phenylethylene=styrene=vinylbenzene|8i7
cinnamon|4ja
cinnamon bread|1ny
cinnamon bun=cinnamon roll=cinnamon snail|af7
cinnamon stone=essonite=hessonite|4th
cinnamon toast|aqj
cipro=ciprofloxacin|nd
circle,circular,circularisation,circularise,circularity,circularization,circularize
circle of willis|vw
circulation,circulate,circulative
circulatory failure|20w
circulatory system=cardiovascular system|b45
circumference,circumferent,circumferential
circumflex artery|vw
circumflex femoral vein=vena circumflexus femoris|2gy
circumflex iliac vein=vena circumflexa ilium|2gy
circumflex vein=vena circumflexa|b4n
circumscription,circumscribe
circumstance,circumstantial
cirrhosis=cirrhosis of the liver|6k4
cisco=lake herring|4oh
cistern=cisterna|9dt
citation,cite=commendation,commend
citrange|2hc
citrate|9fj 459
citric acid|46
citric acid cycle=tricarboxylic acid cycle|1dy
citrine|739
citron|2hc
citrulline|gd
citrus=citrous fruit=citrus fruit|3ue
city=metropolis,metropolitan=urban center
city boy=city slicker|8m
civic pride=civic spirit|2u8
civility,civil
civilization,civilize
cjd=creutzfeldt jakob disease=jakob creutzfeldt disease|1n5
clabber|38g
clairvoyance,clairvoyant
clam chowder|2et
clam dip|2rl
clambake|2vd
clammy chickweed=mouse ear chickweed=mouse eared chickweed|5em
clammyweed|5em
clamor,clamorous=hue and cry
clangor,clang,clangorous=clangoring
claret cup|74x
clarify butter=draw butter|1tj
clarity=clearness,clear,clearly=limpidity=pellucidity
claro|2g5
clary|9fu
clary sage|9eg
class,classification,classify,classificatory
class feel|5r1
classic hemochromatosis=idiopathic hemochromatosis|1px
classical,classically
classical hemophilia=hemophilia a|1hd
classroom=schoolroom
claudication=gameness=gimp=gimpiness,gimpy=lameness=limp|3js
claustrophobia|9ta
claustrum|172
clavicle=collarbone|1kx
clavus|1w7
claw|5iw
clawfoot=pes cavus|3bn
clean and jerk|bbs
clean,cleaner=cleanse,cleanser=cleanse agent
clear liquid diet|6ja
cleft foot|3bn
cleft palate|1ej
cleistogamy,cleistogamic
clementine|6rv
cleome=spiderflower|5em
clergy,clerical
clergyman=reverend
cleverness,clever,cleverly
cliche=banality
client center therapy|amq
cliff diving|afh
climate,climatic,climatical
climb=climb up
climb onion|5em
clingstone|3ue
clinical,clinically
clinical depression=depressive disorder|3ya
clinical neurology|6ws
clinical psychology|8sq
clinician|8lt
clinocephalism=clinocephaly|1ej
clinodactyly|1ej
clinoril=sulindac|7kz
clique=ingroup
clit=clitoris,clitoral|43v
clitoral vein=vena clitoridis|b4n
clitoridectomy=female circumcision|s
cloaca|1k4
clock golf|51a
clomid=clomiphene=clomiphene citrate|4e4
clomipramine|av6
clopidogrel bisulfate=plavix|3qi
close heart surgery|5cg
close fracture=simple fracture|4nl
closeness,close,closely|1ax
closet=cupboard
clostridia=clostridium|461
clostridial myonecrosis=emphysematous gangrene=emphysematous phlegmon=gangrenous emphysema=gas gangrene=gas phlegmon=progressive emphysematous necrosis|4sp
clostridium perfringen|461
clot buster=thrombolytic=thrombolytic agent|3qi
cloth=fabric=textile
clothing,clothe
clot cream|38g
clot factor=coagulation factor|8eh
cloud,cloudy
cloud grass|1bc
clove oil=oil of clove|455
clover|5em
clover leaf roll|1s4
clown
clozapine=clozaril|od
club,clubby
club drug|2uo
club sandwich=three decker=triple decker|9ga
club steak|19y
|ag5
clubfoot=talipes|3bn
cluster=clump
cluster bean=guar|6f1
cluster headache=histamine headache|5bz
cluster of differentiation 4|50g
cluster of differentiation 8|50g
cluster bellflower|1aq
clyster=enema|6wi
co optation,co option,co opt
coaching=coaching job
coagulase|423
coagulation,coagulate
coal tar creosote
coal tar|aii
coalescence,coalescency,coalesce,coalescent
coarctation|9rn
coarse,coarsely
coast,coastal=seacoast
coat
coax
cobalt bloom=erythrite|739
cobaltite|739
cobbler|alm
cocaine=cocain,cocainize|5am
cocaine addiction|3qk
coccus|461
coccidioidomycosis=coccidiomycosis=desert rheumatism=valley fever|4r1
coccidium=eimeria|a3l
coccobacillus|461
coccygeal nerve=nervus coccygeus|7hp
coccygeal plexus=plexus coccygeus|7hc
coccyx=tail bone|1kx
cochlea|awj
cochon de lait=suckle pig|8iw
cock|84u
cock a leekie=cocky leeky|9zt
cockfighting|1ip
cockle|9q1
cockscomb|5em
cocksfoot=cockspur=orchard grass|53i
cocktail|74x
cocktail sauce=seafood sauce|9hh
coco plum=cocoa plum=icaco|3ue
cocoa butter|6iz
cocoa powder|9z1
coconut=coconut meat|9z1
coconut cake|14x
coconut cream=coconut milk|4ln
coconut macaroon|6p1
coconut oil=copra oil|b4h
coconut water|4ln
cocoyam=edda=taro root|9bl
cocozelle|acg
cod liver oil|kw
cod oil|2lf
code,codification,codify
code of behavior=code of conduct
codeine|7rf ie on
codfish|9fq
codfish ball=codfish cake|4he
codger=old codger|7p3
code dna=exon|3dx
codlin and cream=hairy willowherb|bel
coelenteron|9dt
coenzyme q=ubiquinone|1bn
coercion,coerce,coercive
coexistence,coexist,coexistent
cofactor
coffee=java|1cg
coffee blight|8e4
coffee break=tea break|9wf
coffee cake=coffeecake|14x
coffee cream=light cream=single cream|38g
coffee liqueur|6j8
coffee ring|2lx
coffee substitute|2lu
cogitation,cogitative
cognac|1no
cognisant,cognize
cognitive state|6yl
cohesion,cohesiveness,coherence,coherency,coherent,cohesive,cohere
coho=coho salmon=cohoe=silver salmon|9z1
cohune nut oil=cohune fat=cohune oil|7op
coincide,coincident
cola|9ya
cola extract|4ja
colchicine|ie
cold blood,cold bloodedly
cold cereal=dry cereal|1o9
cold comfort|2ti
cold cut|6vy
cold duck|a0s
cold foot|apr
cold gangrene=dry gangrene=mumification necrosis|4sp
cold medicine|3qi
cold sore=fever blister=herpes labialis=oral herpes|5f1
cold stuff tomato=stuff tomato|3l2
cold sweat
coldheartedness=hardheartedness=heartlessness
coldness,cold
cole|1ua
coleslaw=slaw|9eo
coleus=flame nettle|5em
colic,colicky=gripe=intestinal colic|7xe
colic vein=vena colica|b4n
coliphage|14j
colitis=inflammatory bowel disease|5w5
collagen,collagenic,collagenous|bf
collagenase|423
collapse|5r3
collar blight|8e4
collard|1lm
collard green|2mq
collateral damage|4c6
colleague=co worker=fellow worker
collection,collect=aggregation
collectivisation,collectivization,collective,collectivise,collectivize
colleen|4xh
college,collegiate,collegial
college student=university student
collins=tom collins|5g9
collusion,collusive
collyrium=eye lotion=eyewash|35k
colon,colonic,colorectal=colonic irrigation|6ca
colon cancer|206
colonoscope|406
colony,colonial,colonize,colonization
colophony|7fa
color,colorize=food color
color blindness=color vision deficiency|b85 1ej
color audition=color hear|2ew
colorimetry,colorimetric,colorimetrical
colostomy|7ut
colostrum=foremilk|1k5 aeg
colpitis|5w5
colpocele=vaginocele|5et
colpocystitis|5w5
colpocystocele=cystocele|2np
colpoxerosis|3ld
coltan=columbite tantalite|739
columbite=niobite|739
columbo=deer ear=pyramid plant|5em
columnar cell=columnar epithelial cell|43a
colza|33o
colza oil=rape oil=rapeseed oil|7op
coma,comatoseness,comal|azj
comb plate=ctene|7sr
combat,combatant,combative
combat injury|87t
combination,combine
combination salad|as6
combo=jazz group
combustion,combustive
come
come in=go into=get in=move into=go in
come into be=come to life
come upon=come across
comet,cometary,cometic
comfit|2s0
comfort food|4lj
comfort woman=ianfu|37d
comfortable,comfortably
comfrey|4ja
comicality,comically
comma bacillus|b6v
commander=command officer
commencement,commence
comment,commentary
commerce,commercial,commercially=commercialism
commercialization,commercialize
comminute fracture|4nl
commiseration,commiserate,commiserative|4d9
commission=committee
commissure|82l
commitment,commit,committal
common amsinckia|5em
common bamboo|52m
common barley|26s
common basil|178
common bean|18l
common bean plant|1sy
common beet|5em
common buttercup|1tl
common calamint|1v0
common cardinal vein|20p
common carotid=common carotid artery|u0
common chickweed|2b5
common cockscomb|5em
common cold|961 2q4
common corn salad=lamb lettuce|2ws
common dandelion|38w
common devil claw=common unicorn plant=devil claw=elephant tusk=proboscis flower=ram horn|5em
common evening primrose|46m
common facial vein|b4n
common fennel|4ja
common foxglove=fairy bell=finger flower=finger root=fingerflower=fingerroot|4nf
common garden cress=garden pepper cress=pepper grass|32f
common ginger=stem ginger|5em
common horehound=white horehound|5em
common iliac artery|up
common iliac vein|5qw
common lettuce=garden lettuce|5em
common man=common
common mullein=flannel mullein=great mullein=woolly mullein|4it
common pea=garden pea plant|832
common pitcher plant=huntsman cup|8d7
common purslane=pussley=pussly=verdolagas|8un
common sage=ramona|9fu
common salt=sodium chloride|1dm
common scurvy grass=scurvy grass|32f
common sorrel|550
common teasel|ajh
common thyme|5em
common tobacco|aqo
common topaz=false topaz=topaz|739
common vetchling=meadow pea=yellow vetchling|be5
common wart|b63
common watercress|32f
common wheat|bc8
common wood sorrel=cuckoo bread|7w8
commonality,commonly
commune,communal,communalize,communization,communize
communicable disease|3ks
communication,communicate,communicative,communicational,communicatory
communism,communistic
commutator,commutative
commuter,commute,commutation
compaction,compact=densification
comparison,compare,comparable
compartment,compartmental,compartmentalization,compartmentalize
compassion,compassionateness,compassionately|4d9
compatibility,compatible|4d9
compensation,compensate
competence,competency,competent,competently
competition,compete,competitive,competitively,competitory=vie
compile
complaisance,complaisant
complement fixation|5ru
complete fracture|4nl
completion,complete,completely,completeness
complexity,complex
compliance,comply,compliant=abide by
complication,complicate
compliment,complimentary
comportment=mien
composure=calmness,calm,calmly=equanimity,equanimous
compote=fruit compote|3fm
compound eye|49q
compound fracture=open fracture|4nl
compound protein=conjugate protein|8r2
compound
comprehension,comprehend
comprehensive,comprehensively
compression,compress
compression fracture|4nl
compunction=remorse=self reproach|93k
comrade=companion
concavity,concave=incurvation
conceivably,conceivable
concentration,concentrate
concept,conception,conceive,conceptuality,conceptual,conceptualization,conceptually,conceptional,conceptualize
concert,concertize
concession,concede,concessive
concha
conciliation,conciliate,conciliatory,conciliative
conciseness,concise
conclude,conclusively,conclusive
concoction,concoct=intermixture|4ln
concrete,concretely
concubine=courtesan=doxy|74p
concupiscence,concupiscent=physical attraction=sexual desire|3fc
concurrence,concur,concurrent=simultaneously,simultaneous
condemnation,condemn,condemnatory=decry
condense milk|72m
condescend=patronize
condiment|4ja
conditionality,conditional
condition avoidance=condition avoidance response|2rp
condition emotion=condition emotional response|3y8
condition reaction=condition reflex=condition response=acquire reflex=conditional reaction=conditional reflex=conditional response|6e5
conditioner|20v
condolence,condolent
conduction=conductivity
conduction deafness=conductive hear loss=middle ear deafness|5ca
condylar process=condyloid process=mandibular condyle|2rv
condyle
condylion|30w
condyloma acuminatum=genital wart=venereal wart=verruca acuminata|b63
cone,conic,conical
cone cell=retinal cone|b8a
confection|38d
confectionery|2s0
conference,confer,conferment,conferral=bestow,bestowal,bestowment
conferva|bhr
confervoid alga|c7
confession,confess
confidence,confident,confidently|27a
confidentiality,confidential
configuration,configurational=constellation
confinement=childbed=lie in=parturiency,parturient,parturition=travail=give birth|1dy
confirmation,confirm,confirmative,confirmatory=verification,verify=substantiation,substantiate,substantiative
confiscation,confiscate
confit|36c
confiture|2s0
conformance,conform,conformation
conformist|2tc
confrontation,confront,confrontational
confusion,confuse
congee|568
congelation,congeal
congenital afibrinogenemia|9l 2sl
congenital disease=genetic abnormality=genetic defect=genetic disease=genetic disorder=hereditary condition=hereditary disease=inherit disease=inherit disorder|3ks
congenital heart defect|1ej
congenital megacolon=hirschsprung disease|2sl
congenital pancytopenia=fanconi anemia|jk 2sl
congestion,congestive|ag5
congestive heart failure|2x9
conglutination|5c4
congo copal=congo gum|2vk
congou=congou tea|1g5
congratulation,congratulate,congratulatory
extolment
congregation,congregational,congregate
conjunctiva,conjunctival|798
conjunctival layer of eyelid=palpebra conjunctiva=tunica conjunctiva palpebrarum|2sx
conjunctival vein=venae conjunctivale|b4n
conjunctivitis=pinkeye|5w5
conk|7lg
conn syndrome|agc
connective tissue|ky
connectivity,connect,connective,connexion
connotation,connote,connotational
conodont|arn
conscience,conscientious
consciousness,conscious,consciously|2m5
conscription,conscript
consent,consentaneous
conservation,conserve=preserve|1cd
conservativist|8m
considerable,considerably
considerate,considerately
consideration,consider
consignment,consign
consistency,consistently,consistent
consolation,console|8eu
consolidation,consolidate,consolidative
consomme|9zt
consonant,consonantal
consonantal system=consonant system
conspicuously,conspicuous
conspiracy,conspire,conspirative,conspiratorial
constancy,constant,constantly
consternation|4cn
constipation,constipate|ag5
constitution,constitutionalize=fundamental law
constriction,constrict
construction,construct=build
constructive,constructively
consubstantiation,consubstantial
consultant=advisor
consultation,consult,consultative,consultatory,consultive
consummation,consummate
contact dermatitis|3es
contact sport|a3n
contagion,contagious=contagious disease|2q4
container,containerise,containerize
contamination,contaminate,contaminant,contaminative=taint
contemplation,contemplate,contemplative
content,contentedly
contention,contend,contentious
contentment
contest,contestation=controversy,controversial
context,contextual
continent,continence
contingency,contingent
continually,continual
continuance,continuation,continue
continuity,continuous,continuously,continuum
contraceptive=contraceptive device
contract,contractual
contractile organ|7sr
contractility
contradict,contradictory=belie
contrast,contrastive
contribution,contribute,contributory,contributive
contrition=contriteness|93k
control substance|3qi
controller=accountant
convenience,convenient,conveniently
convenience food|9z1
convent,conventual
conventionality,conventional,conventionally
convergency,converge,convergence,convergent
convergent strabismus=cross eye=esotropia|a4j
conversance,conversant
conversation,converse,conversational
conversion,convert,convertible=changeover|atl
conversion disorder=conversion hysteria=conversion reaction|6yn
convexity,convex
conveyance,convey
conveyancer|6de
conviction,convict
convince,convincingly
conviviality,convivial
convolution=gyrus
convolution of broca|7h6
convulsion,convulsive,convulse,convulsively
cookie=cooky|14x
cook,cookery
cook apple|qi
cook oil|b4h
cookout|6vs
cooley anemia=thalassemia major|6wv
cool,coolness,coolant,cooler
coolwart=foamflower|5em
cooperation,cooperate,cooperative=collaborate,collaboration,collaborative=join force=coaction
coordination,coordinate
coordination compound
copal|7fa
copaline=copalite=fossil copal|2vk
copolymer,copolymerise,copolymerize
copper oxide
copper sulfate=cupric sulfate|aby
copra|2l7
coprolalia|5c8
coprophagia=coprophagy|5yj
coq au vin|3l2
coquetry=flirtation,flirt
coquette=minx=prickteaser=vamper|bfr
coquille|3l2
coquille saint jacque|3l2
cor pulmonale|5nw
coracan=corakan=finger millet=kurakkan=ragee=ragi|72w
coral root bittercress=coralroot=coralwort|1f0
coral necklace|5em
coralbells|es
cord blood|1ia
cord grass=cordgrass|53i
cordierite|739
corditis|5w5
coreferent,coreferential
coreopsis=tick weed=tickseed=tickweed|5em
corgard=nadolol|1by
coriander|4ja
coriander plant|5em
coriander seed|4ja
corkscrew flower=snail flower=snail bean=snailflower|6f1
corn|26s
corn cake|2ww
corn chip|9wg
corn chowder|2et
corn dab=corn dodger=dodger|2ww
corn flake|2me
corn fritter|4p4
corn gluten|4zu
corn gluten feed|4cz
corn liquor|2wv
corn mayweed=scentless camomile=scentless false camomile=scentless haywe=scentless mayweed|5em
corn mint=field mint|5em
corn muffin|79c
corn oil|b4h
corn pudding|8tc
corn salad|5em
corn sugar|4zi
corn syrup|9u3
corn whiskey|bcp
cornbread|8wr
cornea,corneal|6xy
corneal graft=corneal transplant=keratoplasty|iq
corn beef hash|5b5
cornflour=cornstarch|hv
cornmeal|4ln
cornmeal mush|5jl
cornpone=pone|2ww
cornu
corona,coronary=aureole=coronary thrombosis|b83
coronal suture=sutura coronalis|4fa
coronary artery=arteria coronaria|vw
coronary artery bypass graft=coronary bypass=coronary bypass surgery|7qy
coronary failure=heart failure|5cf
coronary heart disease|5cf
coronary occlusion|2xa 7nx
coronary sinus=sinus coronarius|b5n
coronation=enthronement,enthronization,enthrone
coronion|30w
coronoid process=processus coronoideus
corporation,corporate
corpse=cadaver,cadaverous,cadaveric
corpulence,corpulent=adiposis|1k7
corpus callosum|2or
corpus geniculatum laterale=lateral geniculate=lateral geniculate body|4v6
corpus geniculatum mediale=medial geniculate=medial geniculate body|4v6
corpus luteum|3r7
corpus mamillare=mamillary body=mammillary body|7hw
corpus sternum=gladiolus|1kx
corpus striatum=striate body=striatum|172
correction,correct,correctness,correctional
correlation,correlativity,correlate,correlational,correlative
correspondence,correspond,correspondent
corroboration,corroborate,corroborative,corroboratory
corrosive,corrode,corrosion
corrupt,corruptive
cortex,cortical,cortically=cerebral cortex=cerebral mantle=pallium|7hw
cortical area=cortical region
cortical cataract|23d
cortical epilepsy=focal epilepsy|430
corticospinal tract=pyramidal motor system=pyramidal tract|3uo
corticosteroid=adrenal cortical steroid=corticoid|9ox
corticosterone|4zf
corticotropin=adrenocorticotrophic hormone=adrenocorticotrophin=adrenocorticotropic hormone=adrenocorticotropin=corticotrophin|5iq
cortisol=hydrocortisone|2y1
cortisone|2y1 68b
corundom=corundum|739
corynebacterium|461
coryza=rhinitis|5w5
cos=romaine|6gn
cos lettuce|6gn
cosmetic dentistry|3df
cosmetic surgeon=plastic surgeon|adw
cosmetic surgery=face lift=facelift=rhytidectomy=rhytidoplasty|iq
cosmic background radiation=cosmic microwave background=cosmic microwave background radiation|2yf
cosmic radiation|8xd
cosmic ray|623
cosmid|b7w
cosmogeny=cosmogony,cosmogonic
cosmology,cosmologic
cosmopolitan|8m
cosmopolite|8m
costa,costal
costal cartilage|228
costal groove|b34
costalgia=pleuralgia=pleurodynia|7xe
costia|4ij
costiasis|ks
costmary|4ja
costoaxillary vein|b4n
costochondritis|5w5
costus oil|455
costusroot|5em
cot death=crib death=infant death=sids=sudden infant death syndrome|3a3 9v4
cote de provence|ber
cothromboplastin=factor vii=proconvertin=stable factor|2jl
cottage cheese=farm cheese=farmer cheese=pot cheese|298
cottage pie|3l2
cotton,cottony
cotton ball|8e4
cottonseed oil|b4h
couch=sofa
couch grass=dog grass=quack grass=quackgrass=quick grass|bc9
cough drop=pastil=pastille=troche|6mp
cough|ag5
coumadin=warfarin|nk
counteraction,counteract,counteractive
counterirritant|3qi
count
country=nation,national,nationally,nationality
country borage|2ms
country doctor|4uu
country store=trading post
coup=takeover
coup de theater
couple
courage,courageous=bravery
courbaril copal|2vk
courgette=zucchini|acg
course|5kz
court=tribunal
court game|zl
court tennis=real tennis=royal tennis|aks
couscous|3l2
couverture|9z1
covalence,covalent
covariation,covariant
covetousness|421
cow parsley=wild chervil|5em
cow parsnip=hogweed|5em
cowberry=lingonberry=lowbush cranberry=mountain cranberry|1bv
cowboy=puncher=cowhand=cowpuncher
cowl muscle=musculus trapezius=trapezius=trapezius muscle|9ue
cowpea|b4f
cowpea plant|6f1
cowpox|ks
cow milk|72m
cowslip|8o5
coxcomb|38z
coxsackievirus|41g
crab apple|qi
crab cocktail|qe
crab grass=crabgrass=finger grass|53i
crab leg|30f
crab louis|9eo
crabapple|qi
crabapple jelly|qo
crabmeat|9q1
crack up|2mz
crack cocaine|2kl
crack wheat bread|1ny
crack wheat|bca
cracker|1ny
crack
cracklings|3ud
cradle cap|3es
craftsman|8pc
cramp=spasm,spastic,spasticity=muscle spasm|ag5
cranberry|1bv
cranberry juice|4pu
cranberry sauce|2rl
crane bill=cranesbill|4vx
cranial cavity=intracranial cavity|1k4
cranial nerve|7h5
craniometric point
craniometry,craniometric
craniotomy|ae1
crape|17u
crappie|aco
crapulent,crapulous
crave|3fc
craw|a7g
crawdad=crawfish=ecrevisse|9q1
crayfish=langouste=rock lobster=spiny lobster|9q1
craziness,crazy,crazily,craze=daftness=flakiness,flaky|6ym
crazy bone=funny bone|34l
crazy weed=crazyweed=locoweed|6f1
creak
cream,creamy
cream cheese|298
cream of tartar=potassium bitartrate=potassium hydrogen tartrate=tartar,tartaric|9fj
cream puff|14x
cream sauce|197
cream soda|9ya
cream violet=pale violet=stripe violet|b7j
creatin=creatine|gd
creatine phosphate=creatine phosphoric acid=phosphocreatine
credo=creed,creedal
creek=brook
creep feed|4cz
creep bellflower|1aq
creep bend=creep bentgrass|1bc
creep bugle|5em
creep buttercup=creep crowfoot|1tl
creep charlie=creep jenny=moneywort|5em
creep oxalis=creep wood sorrel|7w8
creep soft grass|53i
creep thyme=wild thyme|5em
creep windmill grass=windmill grass|53i
creep zinnia|5em
creep|ks
creepy crawly
cremation,cremate
creme anglais|367
creme brulee|367
creme caramel|367
creme de cacao|6j8
creme de fraise|6j8
creme de menthe|6j8
crenelation,crenellation
creosol|88u
creosote
crepe|17u
crepe suzette|30z
crepitation rale|ag5
crescent cell anemia=drepanocytic anemia=sickle cell anemia=sickle cell disease|jk 76h
crescent roll=croissant|1s4
cresol=methyl phenol|88u
cress|9es
cress plant|33o
crest wheat grass=crest wheatgrass=fairway crest wheat grass|bc9
cretan dittany=crete dittany=dittany of crete=hop marjoram|7t6
cretinism,cretinous|5pe
crick=kink=rick=wrick|30p
crime,criminalize,criminative,criminatory=law breaking
crimea congo hemorrhagic fever|58n
criminal congress=unlawful carnal knowledge
crimson clover|2jp
crinkle root=crinkleroot=pepper root=toothwort|1f0
criollo|4ln
crisis intervention|amq
crisp,crispy|9wg
crisphead lettuce=iceberg=iceberg lettuce|6gn
cristal=disco biscuit=hug drug=xtc|6vk
cristobalite|739
criterion,criterional=touchstone
critic|8pc
criticism,critical,criticize,criticality=crucial,cruciality
crixivan=indinavir|8qz
croak,croaker,croaky
crocolite|739
crohn disease=regional enteritis=regional ileitis|2mw
crone=beldam=beldame=hag|7p5
crookneck=crookneck squash=summer crookneck|bi5
croquet|7v5
croquette|3l2
cross country jump=cross country ride|43k
cross country ski|9uk
cross bun=hot cross bun|af7
cross infection=nonsocial infection|5vi
crossbreed=hybridisation,hybridise=hybridization,hybridize=interbreed|6uy
cross
cross over=crossover|1dy
crotalaria=rattlebox|5em
crotaphion|30w
croton oil|7op
croup,croupy=spasmodic laryngitis|k1
croupe
crouton|1ny
crowfoot grass|30a
crown gall|8e4
crown princess|bdu
crown roast=rack of lamb|6bg
crown wart|8e4
crucifer=cruciferous plant|5em
cruciferous vegetable|b4f
crucifix,crucify,crucifixion
crud|3ks
crude oil=fossil oil=petroleum=rock oil|7op
crudites|qe
crudity,crude
cruller=twister,twist|4oo
crumb cake|14x
crumpet|14x
crus|6i2
crusher,crush
crust,crustal,crusty
cry
cryoanesthesia|i5
cryolite|739
cryophobia|9ta
cryosurgery|ae1
cryptobiosis,cryptobiotic
cryptococcosis|4r1
cryptogamic,cryptogamous
cryptography,cryptographical=cryptology,cryptologic
cryptomonad=cryptophyte|c7
cryptorchidism=cryptorchidy=cryptorchism|u
crystal,crystallize,crystalize,crystallization
crystal violet=gentian violet|nc mw
crystalline lens=lens of the eye|7sr
crystallize ginger|1xg
ctenidium|1nk
cu ft=cubic foot
cube,cubic,cubical,cubicity,cuboidal
cubeb cigarette|2g6
cubism,cubist,cubistic
cubital nerve=nervus ulnaris=ulnar nerve|7h5
cuboid bone|1kx
cuboidal cell=cuboidal epithelial cell|43a
cuckoo flower=cuckooflower=lady smock=meadow cress|1f0
cuckoopint=lord and lady|t3
cucumber=cuke|b4f
cud=rechew food|4cz
culdoscope|406
culmination,culminate=apogee
cultivate cabbage|33o
cultivate carrot|5em
cultivate celery|5em
cultivate parsnip|5em
cultivate rice|26s
cultivate strawberry=garden strawberry|5em
cultivation,cultivate
culture,cultural
culture medium|4lj
culture shock|3k3
cum=semen=seminal fluid|1k5
cumfrey|5em
cumin|5em
cumulus,cumulative,cumulation
cuneiform bone=os triquetrum=pyramidal bone=triquetral=triquetral bone|1kx
cunnilinctus=cunnilingus|7s1
cup and saucer|1aq
cupcake|14x
cupid disease=cupid itch=sexually transmit disease=social disease=std=venereal disease=venereal infection=venus curse|2u2
cuppa=cupper|aj5
cup|1it
cuprimine=penicillamine|3qi
cuprite|739
curacao=curacoa|7s4
curare=tubocurarine|cq 7ij 8aw
curd|4ln
cure,curative|3qi
cure all=catholicon=nostrum|35k
curet=curette|adz
curettage=curettement|ae1
curiosity,curious,curiously,curiousness=inquire,inquiry,inquisitive,inquisitiveness|2m5
curly endive|9es
curlycup gumweed|56y
curmudgeon|7p7
currant|1bv
current,currently
curriculum,curricular
curry|3l2
curry powder|4ja
curry sauce|9hh
curtain=drapery
curve
curvet|3pu
cushaw|bf4
cushing disease=hyperadrenalism|7i
cushing syndrome=hyperadrenocorticism|7i
cushion calamint=wild basil|5em
cushion
cusk|9fq
custard|3l2
custard apple|3ue
custom,customary,customarily
cut of beef|36c
cut of lamb|36c
cut of meat|6vy
cut of mutton|36c
cut of pork|36c
cut of veal|36c
cutaneous anthrax=malignant pustule|3ks
cutaneous vein=vena cutanea|b4n
cutch=kutch|ai4
cuticle|9uq
cut
cyanamid=cyanamide|46
cyanic acid|46
cyanide=nitril=nitrile
cyanide poison
cyanite=kyanite|739
cyanogenetic,cyanogenic
cyanohydrin
cyanosis|ag5
cyanuramide=melamine|cm
cyanuric acid|46
cyberphobia|9ta
cybersex|9oz
cycle of rebirth|7ew
cyclic disorder=cyclothymia,cyclothymic=cyclothymic disorder|1e5
cyclic neutropenia|7iy
cyclobenzaprine=flexeril|7ab
cyclodestructive surgery|49w
cyclohexanol phthalate|459
cyclonic,cyclonical
cyclooxygenase|423
cyclopia|u
cyclopropane|5wy
cycloserine|nd
cylinder,cylindric
cylindricality,cylindrical
cymene|5lq
cynicism|87z
cynophobia|bj4
cyprian|bfr
cyproheptadine=periactin|nx
cyst,cystic|5c8
cysteine|gd
cystic breast disease=cystic mastitis=fibrocystic breast disease|3ks
cystic fibrosis=mucoviscidosis=pancreatic fibrosis|4f6 76h
cystic vein=vena cystica|b4n
cystine|gd
cystitis|b23
cystoid macular edema|3u8 49s
cystoparalysis=cystoplegia|7y5
cytidine=deoxycytidine|7m6
cytochrome|58l
cytochrome c|37p
cytogenesis,cytogenetic,cytogenetical=cytogeny|563
cytokine|8r2
cytokinesis,cytokinetic|1dy
cytology,cytologic
cytomegalovirus|5f6
cytopenia|1ig
cytoplasm,cytoplasmatic,cytoplasmic,cytoplastic
cytosine|8vi
cytoskeleton
cytostome|7t5
cytotoxic drug|3qi
cytotoxic t cell=killer cell=killer t cell|6o9
cytotoxin|asm
dacryocyst=lacrimal sac=tear sac|b6c
dacryocystitis|5w5
dacryon|30w
dactyl,dactylic|49n
dactylomegaly|5nw
dagga=red dagga=wilde dagga|5em
daikon|8xu
daily dew=sundew=sundew plant|21i
daily variation|b3q
dainty,daintily|aeg
daiquiri=rum cocktail|2l2
dairy cattle=dairy cow
dairy product|4ln
dallis grass=dallisgrass=paspalum|53i
dalmane=flurazepam=flurazepam hydrochloride|na
dalo=taro plant|t3
daltonism=deuteranopia,deuteranopic=green blindness|91p
damage
damar=dammar=dammar resin=gum dammar|7fa
dame=wench|4xh
damnation,damn,damnatory
damoiselle=damosel=damozel=damsel=demoiselle|6qb
damourite|7ac
damp off|8e4
damson|3ue
damson plum|3ue
dance master|ajb
dance
dandelion=blowball|5em
dandelion green|550
dandruff|8dd
dandy,dandily|6rs
danger,dangerous,dangerously
danish pastry|af7
dapsone|nc
dare
daricon=oxyphencyclimine|nf
darier disease=keratosis follicularis|67v
dark bread=brown bread=whole meal bread=whole wheat bread|1ny
dark meat|6vy
darken
darkness,dark,darkly
darn=goddam=goddamned
darvon=propoxyphene=propoxyphene hydrochloride|ie
dasheen|9bl
date nut bread|8wr
date back=date from
date bar|4ps
date bread|8wr
daughter cell
dawn=break of day=dawning=daybreak
day blindness=hemeralopia|b85
day boarder|9j3
day game|7v5
dayboy|39k
dayflower=spiderwort|5em
daygirl|39k
daypro=oxaprozin|7kz
daze|a9n
ddc=dideoxycytosine=zalcitabine|or
ddi=didanosine=dideoxyinosine|or
de iodinase|423
de iodination,de iodinate
dead man float=prone float|7f3
dead nettle|5em
dead room=morgue
deadlock=impasse=standstill
deaf muteness=deaf mutism|3a0
deafness,deaf=hear loss|5ca
dealer=trader
deal,dealings
death,die,dead,fatal,deadly,fatally,fatality=perish=pass away=drop dead=human death
deb=debutante|bfr
debarkation=disembarkation,disembarkment
debauch,debauchery
debility,debilitate,debilitation,debilitative=feebleness,feeble=infirmity=frailness,frail=frailty=valetudinarianism=enfeeblement|b07
debridement|ae1
debris=rubble
decadence,decadent
decaf=decaffeinate coffee|2lu
decanedioic acid=sebacic acid|202
decarboxylase|423
decease
decedent=dead person
decency,decent,decently
deceptive,deceptively
decidua|43b
decimalization,decimalize
decipherment=decryption
decision,decide=make up one mind
decisive,decisively
deck tennis|2zp
declamation,declaim
declaration,declare,declarative,declaratory
declomycin=demeclocycline hydrochloride|44
decongestant|3qi
decoration,decorate,decor,decorative,decorativeness=adorn,adornment
decortication|ae1
decree=fiat
decubitus|8ke
dedication,dedicate=devote,devotion=devotedness
dedifferentiation|1dy
deduction,deduce,deductive
deem=view as=take for
deep dish pie|8bg
deep set=sunken
deep middle cerebral vein|71w
deep temporal vein|akc
deer hunt|5kz
defeatism|95q
defecation,defecate=laxation=shit|47l
defecation reflex=rectal reflex|930
defect of speech=speech defect=speech disorder|3ld
defense attorney=defense lawyer|6de
defense program=defense policy
defensibility,defend,defensive,defensible|1yf
defensiveness
deference,defer,deferent,deferential,deferment,deferral
defervescence,defervescent
defiance,defy,defiant=withstand
defibrillation|6wi
deficiency disease|3ks
definition,define
deflation,deflationary
deflection|l
deflexion,deflective
defoliant,defoliation
deformity,deform=malformation=misshapenness|5c8
defraud=swindle
defrayal,defrayment,defray
degeneration,degenerative
degenerative arthritis=degenerative joint disease=osteoarthritis|vz
degenerative disorder|3ld
deglutition|5yj
degradation,degrade
degustation=relish=savor|5yj
dehiscence,dehiscent
dehydrate food|4ln
dehydroretinol=vitamin a2|o7
dejectedness=dispiritedness=downheartedness=low spiritedness|9e9
dejection|3ej
delavirdine=rescriptor|7kb
delegation,delegate
delhi boil=aleppo boil=cutaneous leishmaniasis=old world leishmaniasis=oriental sore=tropical sore|66o
deliberation,deliberately,deliberate
delicacy|aeg
delicate,delicately
delicatessen=delicatessen food|2ur
delight=delectation|8eu
delightful,delightfully
deliquium=syncope,syncopation|6lv
delirium tremen=dts|8sn
delivery,deliver=bringing
delta hepatitis=hepatitis delta|5e7
deltoid=deltoid muscle=musculus deltoideus|9ue
deltoid eminence=deltoid tuberosity|awo
delusion,delude,delusional,delusive,delusory=psychotic belief|6yl
delusional disorder|6yn
delusion of grandeur|3cg
delusion of persecution|3cg
demagogy,demagogic
demand,demandingly
demantoid|jd
demarcation,demarcate
demeanor=deportment,deportation=expatriation
dementedness=dementia|6ym
dementia praecox=schizophrenia,schizophrenic=schizophrenic disorder=schizophrenic psychosis|8sn
demerara|1xr
demerara rum|9cy
demerara sugar|1qk
demerol=meperidine=meperidine hydrochloride|3qi
demi glaze=demiglace|9hh
demimondaine|37d
demineralization=demineralize|5c8
democracy,democratic,democratize
demolition,demolish
demonstration,demonstrate,demonstrative
demonstrator|ajb
demoralization,demoralize
demotion,demote
demulcent|3qi
demurral,demur
demyelination|3bs
demythologization,demythologize
dendrite,dendritic|7ha
denial,deny
denigration,denigrative,denigratory
denomination,denominational,denominationally
denotation,denote,denotive
density,dense,denseness
dent corn|4fi
dental medicine=dentistry=odontology|6ws
dental orthopedics=orthodontia,orthodontic,orthodonture|3df
dental procedure|6wo
dental surgeon|3do
dental surgery|3df
dentate nucleus|7hw
denticle
dentifrice
dentin=dentine|1kx
dentist=dental practitioner=tooth doctor|6wm
denunciation=denouncement,denounce
deossification|1dy
deoxyadenosine|7m6
deoxyadenosine monophosphate|7m7
deoxycytidine monophosphate|7m7
deoxyephedrine=meth=methamphetamine=methamphetamine hydrochloride=methedrine=shabu|h9 2uo
deoxyguanosine=guanosine|7m6
deoxyguanosine monophosphate|7m7
deoxyribonucleic acid=desoxyribonucleic acid
deoxyribose|1zk
deoxythymidine=thymidine|7m6
deoxythymidine monophosphate|7m7
department,departmental
departure,depart=going away=leaving
depend on=depend upon
dependence,dependency,dependent,depend,dependant
dependent on
depersonalization,depersonalize=depersonalization disorder=depersonalization neurosis|3m2
depiction,depict,depictive
depilation,depilatory
deplorable,deplorably
deployment,deploy
depokene=valproic acid|nm
deposition,deposit,depose
depravity,depravation,deprave
deprecation,deprecatory,deprecative
depreciation,depreciative,depreciatory
depredation=predation
depressant=downer=sedative,sedate,sedation=sedative drug|3qm
depress fracture|4nl
depression,depress,depressive|6yl
depressor=depressor muscle|9ue
depressor nerve|7h5
depth,deep,deeply,deepen
depth psychology=psychoanalysis,psychoanalytic,psychoanalytical|amq
deputy=deputy sheriff
derangement=mental unsoundness|6ym
derision,deride,derisive,derisory
derivation,derive,derivative
dermatitis|3u2
dermatologist=skin doctor|6wr
dermatology,dermatologic|6ws
dermatome|adz
dermatomycosis=dermatophytosis|4r1
dermatomyositis|7d3
dermatosclerosis=scleroderma|11y
dermatosis|3kt
dermoid cyst|37f
descend aorta|p2
descend colon|2nd
descensus=prolapse=prolapsus|3jr
descensus uterus=metroptosis|3f3
descent,descend,descendant,descendent=come down
describe,descriptive
desensitization procedure=desensitization technique=systematic desensitization|1af
desertion,desert=defection
designation,designate,designative
designer drug|8sd
desipramine|av6
desire
desire to know=lust for learning=thirst for knowledge|35o
desmid|54e
desolation,desolate=devastation,devastate
despair=desperation
despairingly
desperate,desperately
despisal,despise|5bd
despoilment,despoliation,despoil
despondency,despondence,despondent=disconsolateness=heartsickness|9e9
dessert=after|aeg
dessert apple=eat apple|qi
dessert wine|ber
destabilization,destabilize
destination,destine
destruction,destroy,destructive,destroyer
desyrel=trazodone=trazodone hydrochloride|7l1
detach retina=detachment of the retina=retinal detachment|b85
detachment,detach|5uq
detergent,detergency,detergence,detersive
deterioration,deteriorate
determinant,determine=causal factor=determine factor
determinedly
deterrent,deter,determent=impediment,impede
detoxification,detoxify|aue
detraction,detract,detractive
detriment,detrimental|38l
develop,development,developmental
underdevelop
deviate nasal septum|3g6
deviate septum|u
devil apple|5em
devil food=devil food cake|2d9
devil tongue=snake palm=umbrella arum|t3
devil grass=doob=kweek=scutch grass|53i
devil nettle=pica pica=spurge nettle=tread softly|5em
devil egg=stuff egg|3l2
dew,dewy
dewberry|1bv
dewlap|9uq
dexamethasone=decadron=dexamethasone intensol=dexone=hexadrol=oradexon|2y1 n7
dexedrine=dextroamphetamine sulfate|h9
dexterous,dexterously
dextrin|8hq
dextrocardia|u
dextroglucose=dextrose=grape sugar|4zi
dhobi itch|9a9
di iodotyrosine|620
diabeta=glyburide=micronase|no
diabetes insipidus|8hf
diabetes mellitus|8hf
diabetic,diabetes
diabetic acidosis=ketoacidosis|4d
diabetic coma|2nz
diabetic diet|3i0
diabetic retinopathy|970
diacetylmorphine=heroin|7rf 5am
diachrony,diachronic
diagnosis,diagnose,diagnostic|4gk
nosology|6ws
diagram,diagrammatic,diagrammatical
dialect,dialectal
dialectic,dialectical
dialysis,dialyze,dialyzer=dialysis machine
diameter,diametrically,diametral,diametric,diametrical=diam
diamine
diaper dermatitis=diaper rash|3es
diaphoresis,diaphoretic=hidrosis,hidrotic=sudation=sweat
diaphragm|7af 6xy
diaphragmatic hernia=hiatal hernia=hiatus hernia|5et
diaphysis,diaphyseal|6lh
diarrhea,diarrheal,diarrhetic=looseness of the bowel=looseness,loose|ag5
diary=journal
diastasis|5x9
diathermy|aue
diathermy machine|6wl
diatom|c7
diazepam=valium|1bk
diazoxide=hyperstat|b48
dibasic acid|46
dibasic salt|9fj
dibucaine|60t
dichlorodiphenyltrichloroethane
dichloromethane=methylene chloride|2co
dichotomization,dichotomize,dichotomy
dichromacy=dichromasy=dichromatism=dichromatopsia=dichromia|2nj
dichromic acid|46
dick=pecker,peck=putz|84u
diclofenac sodium=voltaren|7kz
dicloxacillin=dynapen|nc
dicoumarol=dicumarol|nk
dictation,dictate
dictatorship=tyranny,tyrannical
dictyosome|b6c
dieback|8e4
diestrum,diestrus|js
diet,dietary,dietetic,dietetical|4lj
dietary supplement|3i0
diethyl ether=divinyl ether=ethoxyethane=ethyl ether=vinyl ether|5wy
diethylaminoethyl cellulose|25p
diethylstilbesterol=stilbesterol|7ky
diethylstilbestrol=diethylstilboestrol=stilbestrol=stilboestrol|45e
difference,different,differ,differently,differentiation,differentiate,differential
difference limen=difference threshold=differential limen=differential threshold|6i9
differential diagnosis|6wk
diffidence,diffident=self distrust=self doubt|apr
difflugia|8rd
diffuse,diffusely,diffusive
diflunisal=dolobid|7kz
digestion,digest,digestible,digestive
digestive fluid=digestive juice|aay
digestive gland|3r6
digestive system=gastrointestinal system=systema alimentarium=systema digestorium
digital vein=vena digitalis|b4n
digitalis glycoside=digitalin=digitalis,digitalization,digit,digital,digitalize,digitization,digitize|20e
digitoxin|3ii
dignitary=high up=high muckamuck=panjandrum=very important person|5sx
dignity,dignify=self respect=self regard=self worth|8nt
digoxin|3ii
digression,digress,digressive
dihybrid cross|33a
dihydrostreptomycin|nd
dihydroxyphenylalanine=dopa|gd
dika bread|9z1
dilantin=diphenylhydantoin=phenytoin|5le
dilatation and curettage=dilation and curettage|ae1
dilater|adz
dilaudid=hydromorphone=hydromorphone hydrochloride|ie
dilemma|87k
diligence,diligent
dill|4ja
dill pickle|8b9
dill seed|4ja
dill weed|4ja
dilution,dilute
dimenhydrinate=dramamine|nx nt
dimension,dimensional,dimensionality
dimer
dimetapp|nx 7er
diminish=lessen
diminution
dimly,dim
dingy=grimy
dinner,dine|6vs
dinoflagellate|4ij
dioxide
dioxin|5lq
diphenylbutyl piperidine|od
diphtheria|2u2
diplegia|7y5
diplococcus|14g
diploic vein=vena diploica|b4n
diplomacy,diplomatic,diplomatical
diplomate|6wr
diplopia=double vision|b85
dipper,dip
direction,directional,directionality=direct,directive,directivity
dirty laundry=dirty linen|9c
dirty old man|71u
disability,disablement,disable=handicap|b07
disability of walk|3jr
disaccharidase|423
disaccharide|7po
disadvantage,disadvantageous
disagreement,disagree
disappearance,disappear
disappoint=frustrate
disappointment=letdown|3ls
disapproval,disapprove
disarmament,disarm
disarmer=pacificist=pacifist|8m
disarray=confusedness=mental confusion|2m5
disassembly=dismantlement
disassortative mating|6uy
disaster,disastrous
disbandment,disband
disbelief=skepticism,skeptical=incredulity,incredulous=mental rejection|3or
disk=phonograph record
discernment,discern,discernible
disclosure,disclose
discoid lupus erythematosus=dle|6nk 11y
discoloration
discombobulation
discomfiture=discomposure=disconcertion,disconcertment|3y8
disconcert,disconcertingly
discontent,discontentment=discontentedness|bhn
discontinuance,discontinuation,discontinue
discontinuity,discontinuous
discordance,discordant
discovery,discover
discredit=disrepute
discrepancy,discrepant
discretion,discretionary
discrimination,discriminate,discriminative,discriminatory
discussion,discuss
disdain
disease|5r3
disease of the skin=skin disease=skin disorder|3ks
disembarrassment|3td
disenfranchisement,disenfranchise
disengagement,disengage
disentanglement,disentangle=extrication,extricate
disfunction=dysfunction,dysfunctional|5c8
disgrace=ignominy
disgruntlement|3kh
disgust
dish|aeg
dishwasher detergent=dishwashing detergent=dishwashing liquid
dishwater|bal
disillusionment=disenchantment
disinclination
disinfection,disinfectant|6wi
disintegration,disintegrate,disintegrative
discouragement,discourage=disheartenment,dishearten
dismemberment,dismember
dismissal,dismiss,dismissive
disobedience,disobey,disobedient
disorder
disorganize schizophrenia=disorganize type schizophrenia=hebephrenia,hebephrenic=hebephrenic schizophrenia|3cq
disownment,disown
disparagement=derogation,derogative,derogatory
disparity,disparate
dispassionately,dispassionate
dispel=drive off
dispenser,dispense,dispensation
dispersion,disperse,dispersive
displace fracture|4nl
displeasure|3ls b6r
disposal,dispose,disposition=temperament,temperamental
dispute,disputation,disputatious=public debate
disquiet|3y8
disruption,disrupt,disruptive
dissatisfaction,dissatisfy|3kh
dissection,dissect
disseminate lupus erythematosus=sle=systemic lupus erythematosus|6nk
dissemination,disseminate,disseminative
dissent,dissentient,dissentious
disservice=ill turn
dissimilarity,dissimilar
dissimulation,dissimulative
dissipation,dissipate
dissociation,dissociative
dissociative disorder|6yn
dissolve agent=solvent,solve,solvency=dissolvent,dissolve,dissolution=figure out=puzzle out
dissuasion,dissuade,dissuasive
distal,distally
distal muscular dystrophy|7ad
distaste=antipathy,antipathetic=aversion,avert,aversive=head off=stave off
distemper|ks
distension,distention=dilatation,dilate,dilation,dilator
distillation,distillment,distill,distillery
distill water|bal
distinctive,distinctively
distinctness,distinct,distinctly
distortion,distort=deformation,deformational=false,falsify,falsity,falsification|38l
distraction,distract|3k3
distribution,distribute,distributive,distributional
distributive shock|2mz
district=territory,territorial
district attorney|8qj
disturbance,disturb|af
disturbingly=distress
dither=pother=tizzy|af
dittany=fraxinella=gas plant|5em
diuresis|ag5
diuretic=diuretic drug=water pill|3qi
diurnal variation|b3q
divergence,divergent,diverge,divergency
divergent strabismus=exotropia=walleye|a4j
diversion,divert,diversionary
diversity,diverse,diversification,diversify
diverticulitis|5w5
diverticulosis|5c8
diverticulum|5et
divestiture,divest
divine,divinely
divinity=deity
divinity fudge|4q8
division,divide,divisional
divorce,divorcement
divorce lawyer|6de
divorce man=grass widower|6rs
divorcee=grass widow|bfr
divulgement,divulgence,divulge
docent|ajb
docility,docile
docosahexaenoic acid|8i2
doctor=physician=doc|6wm
doctorate,doctorial
document,documentary,documental,documentation
dodderer|7p7
dodecanoic acid=lauric acid|9he
dodge,dodgy
dodo=fogey=fogy|7p7
dog mercury|5em
dog biscuit|2v9
dog bite|bgk
dog fennel|5em
dog food|883
dog violet=heath violet|b7j
doggedly,dog
dogma,dogmatically,dogmatic,dogmatize=tenet
dolefulness,doleful|9e9
dolichocephalic|8m
dolmas=stuff grape leaf|3l2
dolophine hydrochloride=methadon=methadone=methadone hydrochloride=synthetic heroin|3qi
dolor,dolorous,dolourous=dolour|556
dolphin oil|kw
dolphinfish=mahimahi|9fq
dom pedro|74x
domestication|1dy
domesticity,domestic
dominance,dominant,dominate,domination,dominion=ascendancy
dominatrix|bfr
domoic acid|7ih
donation,donate
donna|bfr
donut=sinker|4oo
doorhandle=doorknob
dopamine|767
dope|9yb 2uo
doriden=glutethimide|3eh
dorsal fin|49n
dorsal horn=dorsal root=posterior horn=posterior root|9e
dorsal scapular vein=vena scapularis dorsalis|b4n
dorsal vertebra=thoracic vertebra|b65
dorsum
dose,dosage|3qi
dotard|7p7
double bass=contrabass
double bind|3iw
double cream|31b
double creme=heavy whip cream|38g
double gloucester|298
double leg circle|57k
double pneumonia|6kb
double salt|9fj
double take
double|14n
doubt=doubtfulness,doubtful=dubiety=dubiousness,dubious=incertitude|2m5
douche|agq
douche bag|agq
dough,doughy
doughboy|4oo
doura=dourah=durra|52h
dove foot geranium|30t
dover powder|3qi
dowager|bdr
dowager hump|a2e 7up
dowdy|14x
down syndrome=mongolianism=mongolism=trisomy 21|avn 1ej
downpour=cloudburst
downy ground cherry|55m
downy wood mint|bg0
downy yellow violet|b7j
dowry=dowery
doxorubicin|nd
doxycycline=vibramycin|nd
doyen|3vs
doyenne|3vs
draba|5em
dracontium|t3
draft beer|1a1
draft
draft board=draw board
dragee|1xi
dragon eye=longanberry|3ue
dragon head=dragonhead|5em
dragon arum=green dragon|t3
drainage,drain
drama,dramatic,dramatically,dramatize,dramatization
drama critic=theater critic|32w
dramaturgy,dramaturgic
drambuie|6rm 6j8
drastically,drastic
draw back=move back=recede
draw
dream up=think up
dressage|43k
dress ore|7so
dress|9hh
dried apricot|3py
dried fruit|3ue
dried milk=dry milk=milk powder=powder milk|72m
driftage,drift|b3q
drink=imbibe
drink water|1cg
drip coffee|2lu
drip feed|4xn
drippings,drip|3ud
dripstone|1ve
drivel|9f2
drixoral|3qi
dronabinol|8sd
drool|9f2
droop,droopy
drop seed=dropseed|53i
drop biscuit|1eo
drop scone=griddlecake|9jp
droplet,drop
drop egg=poach egg|3l2
drowsiness,drowse,drowsy
drug
drug abuse=substance abuse|b2b
drug addiction
drug cocktail=haart=highly active antiretroviral therapy|3qi
drug of abuse=street drug|3qi
drugging|4xn
drunkenness,drunken,drunkenly
drusen|49s
dry mustard=powder mustard|3xz 7bp
dry nurse|7e5
dry rot|8e4
dry vermouth=french vermouth|b62
dry oil|kw b4h
dryness,dry
drypis|5em
dscdna|24q
duality,dual
dubbin|ahr
dubonnet|ber
duchenne muscular dystrophy=pseudohypertrophic dystrophy|7ad
duck pate|828
duck sauce=hoisin sauce|2rl
duck,duckling=duck hunt|5kz
duct=epithelial duct|81p
duct gland=exocrine=exocrine gland|4xt
ductless gland=endocrine gland|4xt
ductule=ductulus|3r5
ductus arteriosus|1is
ductus deferen=vas deferen|3r5
dude|6rs
dudgeon=high dudgeon|5ut
due process=due process of law
duff=plum duff|3fm
dig|6rq
dull,dully
dulse|91s
dumb cane=mother in law plant|t3
dumpiness,dumpy=squattiness,squatty|8at
dumpling|cj
dump=mope|6mk
dune cycle|a3n
dung=droppings
duodenal ulcer|85m
duodenum|9vr
dupery,dupe
dura,dural=dura mater|6y9
durability,durable
durian|3ue
durum=durum wheat=hard wheat=macaroni wheat|bc8
dusk,dusky=nightfall
dust,dusty
dustbin=garbage can
dutch elm disease|8e4
dwarf astilbe|yq
dwarf banana|15t
dwarf cape gooseberry=strawberry tomato|55m
dwarf dandelion|69v
dwarf nipplewort=lamb succory|5em
dwarf phlox=moss phlox=mountain phlox|89i
dwarfism=nanism|2sl
dwell=dwell house
dwindle
dwindle away|6gb
dye
dyer mignonette=dyer rocket|95j
dyer woad|5em
dynamics,dynamic
dysaphia|3ld
dysarthria|3b8
dyscalculia|6e6
dyschezia|2tr
dyscrasia|5c8
dysentery|5vj
dysgenesis|5w1
dysgraphia|6e6
dyskinesia|7hg
dyslexia,dyslexic|6e6
dyslogia|3b8
dysmenorrhea|7xe
dysomia|3jr
dysosmia=olfactory impairment=parosamia|3ld
dysostosis multiplex=gargoylism=hurler disease=hurler syndrome=lipochondrodystrophy|797 76h
dysphagia|3ld
dysphasia|3jr
dysphonia|3b8
dysphoria,dysphoric|3kh
dysplasia,dysplastic|u
dyspnea,dyspneal|ag5
dysthymia=dysthymic depression|2iu
dysuria|3ld
e mycin=erythrocin=erythromycin=ethril=ilosone=pediamycin|nd
eagerness,eager,eagerly=avidity,avidness|41j
ear|9nc
ear nose and throat doctor=otolaryngologist=otorhinolaryngologist=rhinolaryngologist|6wr
ear doctor=ear specialist=otologist|6wr
ear lobe=earlobe|6ke
earache=otalgia|3w
eardrum=myringa=tympanic membrane|6xy
early winter cress=land cress|32f
earnings,earn=profit
earth color|739 8bn
earthly concern=worldly concern|5z1
easiness,easy,easily|8wv
ease,easement
easy lie=georgia home boy=grievous bodily harm=liquid ecstasy=max|4sk
eatable=comestible=edible=pabulum=victual|4lj
eat disorder|3ld
eau de cologne mint|5em
eau de javelle|9xz
eau de vie|1no
ebola=ebola fever=ebola hemorrhagic fever|58n
eburnation|1dy
eccentricity,eccentric
ecchymosis|1qp
eccrine gland|aep
eccyesis=ectopic gestation=ectopic pregnancy=extrauterine gestation=extrauterine pregnancy=metacyesis|4w7
ecdysis=molt=moult|1dy
echovirus|41g
eclair|31d
eclampsia|asi
ecology,ecologic
economy,economical,economize=economic system
ecstasy,ecstatic=rapture,rapturous=exaltation,exalt|3yb
ecstatic state=religious trance|azj
ectasia=ectasis|3m9
ectoblast=ectoderm,ectodermal,ectodermic=exoderm|4w1
ectopia,ectopic|8ke
ectrodactyly|u
eczema|3kt
eczema herpeticum|3u2
eczema marginatum=jock itch=tinea cruris|9a9
eczema vaccinatum=kaposi varicelliform eruption|3u2 44a
edacity=esurience,esurient=ravenousness=voraciousness,voracity|5kw
edecrin=ethacrynic acid|3mp
edema,edematous=dropsy=hydrops|6n9
edible pod pea|832
edible asparagus|5em
edible banana|15t
edible corn|4ll
edible fat|6iz
edible fruit|4t6 4pr
editorial,editorially,editorialize
edronax=reboxetine|nn
education,educate,educational,educative=educational activity
educator=pedagog=pedagogue|8pc
eel|9z1
effacement,efface|1dy
effect,effectuate,effectuation=consequence,consequently,consequent,consequential=upshot
effectiveness,effectivity,effective,effectively,efficacy,efficacious=effectuality
effector|7ha
efferent=efferent nerve=motor nerve|7h5
efferent fiber=motor fiber|7ha
effervescence,effervescent
efficiency,efficient,efficiently
effleurage|6uc
efflorescence,effloresce,efflorescent=rash=roseola=skin rash|44a
effluent=wastewater
egg|3uw
egg cell=ovum,ovulation,ovule|4sb
egg cream|9ya
egg foo yong=egg fu yung|7pw
egg noodle|7l2
egg roll=spring roll|3l2
egg white=ovalbumin|4ia
egg yolk=yolk|4ia
eggdrop soup|9zt
eggnog|74x
eggplant|9yp
|4ln
egg benedict|3l2
ego=self importance,self important|8nt
egotism,egotistic
eicosapentaenoic acid|8i2
ejaculation,ejaculate=interjection,interject
ejaculator|6rs
ejaculatory duct|3r5
ejection,eject
ekbom syndrome=restless leg=restless leg syndrome|agc
elaboration,elaborate,elaborately=amplification
elaeostearic acid=eleostearic acid|b0y
elaidic acid|76x atc
elapse
elastase|423
elastic tissue|2t3
elasticity,elastic
elastin|bf
elastosis
elation,elate|6yl
elbow=articulatio cubiti=cubital joint=cubitus=elbow joint=human elbow|4xe
elbow bone=ulna|st
old|8m
old statesman|5sx
elderberry|3ue
elecampane|615
election,elect,electoral,elective
electric burn|5x9
electric heal=electrical heal=electrotherapy|amq
electric light=light bulb
electric outlet=wall plug
electric shock|5x9
electrical shock|930
electrical skin response=electrodermal response=galvanic skin response=psychogalvanic response
electricity,electric,electrical,electrically,electrification,electrify
electrocardiograph,electrocardiographic=cardiograph,cardiographic|6wl
electrocautery|amu
electroencephalograph,electroencephalographic|6wl
electrologist|216
electrolysis,electrolytic
electromagnetic radiation=electromagnetic wave=nonparticulate radiation|8xd
electromotive drug administration=ionic medication=iontophoresis=iontotherapy|amq
electromyograph|6wl
electron beam|3wa
electronic
electrophoresis,electrophoretic
electroshock=electroshock therapy=electroconvulsive therapy|9qm 3vy
electrosleep|azj
electrosurgery|ae1
elegance,elegant
elegy,elegize
element=component,compose,composition
elementary school=grade school
elemi=gum elemi|56z
elephant yam=pungapung=telingo potato|t3
elephantiasis|5nw
elephantiasis neuromatosa|3wp
elevator,elevate,elevation
elicitation,elicit=evoke
elimination,eliminate=riddance,rid
elixir of life|8l9 35l
elixophyllin=slo bid=theobid=theophylline|1pu
ellipsoid,ellipsoidal
ellipticity,elliptic,elliptical
elocution,elocutionary
elongation,elongate
elsholtzia|5em
elucidation,elucidate,elucidative
elution,elute
elver|3uj
elytron=wing case|beu
emanation,emanate
emancipation,emancipate,emancipative
emasculation,emasculate
embalmment|1dy
embarrassment|3yb
embellishment,embellish
embezzlement,embezzle=misappropriation=peculation
embitterment,embitter|3yb
emblem,emblematic,emblematical
embodiment,embody
embolectomy|s
embossment,emboss
embrace,embracement
embrocation=liniment|35k
embroidery,embroider
embroilment,embroil
embryologist|6wr
embryology,embryonal,embryonic,embryotic
embryonal carcinoma|206
embryonal rhabdomyosarcoma=embryonal rhabdosarcoma|97v
embryonic cell=formative cell
embryonic membrane|4ef
embryonic tissue|ky
emerald|1bw
emergence,emerge,emersion
emergency,emergent
emergency medicine|6ws
emergent evolution|7sz
emery|739
emeside=ethosuximide=zarontin|nm
emetic=nauseant,nausea,nauseate,nauseous=vomitive|35k
emetrol|nt
emigration,emigrate
eminence,eminently,eminent
eminence grise|5sx
emissary vein=vena emissaria|b4n
emission,emit
emmer=starch wheat=two grain spelt|bc8
emmetropia,emmetropic
emotion,emotional,emotionally,emotionality,emotive=emotionalism
emotional arousal|t7
emotional disturbance=affective disorder=emotional disorder=major affective disorder|6yn
emotional state|3y8
emotionlessness=impassiveness,impassivity=stolidity,stolid,stolidly=unemotionality|pb
empathy,empathetic,empathize|4d9
emperor|b7d
emphasis,emphasize,emphatic=accent,accentuate,accentuation
emphysema,emphysematous=pulmonary emphysema|961
empiricism,empirical,empirically,empiric
employment,employ
empowerment,empower
emptiness,empty
empyema|5w6
emulation,emulate|fm
emulsion,emulsify
enactment,enact
enalapril=vasotec|37
enamel=tooth enamel|9z0
enamine|gc
enanthem=enanthema|44a
enantiomer=enantiomorph
enbrel=etanercept|n9
encainide=enkaid|nb
encasement,encase=incasement
encephalitis lethargica=epidemic encephalitis=lethargic encephalitis=sleep sickness=sleepy sickness|26j
encephalocele|1ej
encephalomyelitis|5w5
enchanter nightshade|46m
enchantment,enchant|6hz
enchantress=femme fatale=temptress|bfr
enchilada|3l2
enchondroma|1b7
enclosure,enclose
encompassment,encompass
encopresis|6yn
encroachment,encroach=intrusion
encrustation,encrust
end plate=endplate=motor end plate|3zb
end organ|7sr
end point=endpoint
endameba|fv
endarterectomy|s
endarteritis|5w5
endearment,endear
endemic=endemic disease|3ks
endemic typhus=murine typhus=rat typhus=urban typhus|ayg
end
endive|9es
endoblast=endoderm=entoblast=entoderm=hypoblast|4w1
endocarditis|20x
endocardium|9o6
endocervicitis|5w5
endocranium|6xy
endocrine system
endocrinologist|6wr
endocrinology|6ws
endodontia=endodontic|3df
endodontist|3do
endogenic,endogenous
endogenous depression|2iu
endolymph|1k5
endometrial cancer=endometrial carcinoma|206
endometritis=metritis|5w5
endometrium|798
endomorphy=pyknic type|1kb
endoneurium|2t3
endonuclease|7m1
endorphin|7i7 85n
endorsement,endorse
endoscope,endoscopic,endoscopy|6wl
endoskeleton|9ug
endospore form bacterium|461
endosteum|6xy
endothelial myeloma=ew sarcoma=ew tumor|9gv
endothelium,endothelial|43b
endotoxin|asm
endurance,endure
enduringly=abide
energid=protoplast
energy,energetic,energetically,energize
enervation,enervate
enflurane=ethrane|3i2
enforcement,enforce
engorgement|5n7
engram=memory trace|6y2
engrossment
enhancement,enhance,enhancive
enjoinment,enjoin
enjoyment,enjoy|8eu
enkephalin|404
enl=erythema nodosum leprosum|44f
enlightenment|191
enlistment,enlist
enol,enolic
enormity,enormous,enormously
enquiry,enquire
enrage=madden
enragement=infuriation,infuriate|jz
enrichment,enrich
ensilage=silage|4cz
entailment,entail
enteric coat aspirin|xu
enteric bacterium=enteric=enterobacteria=entric|461
enteritis|5w5
enterobiasis|5w2 5vi
enteroceptor=interoceptor|9nc
enterokinase|423
enterolithiasis|6jq
enteron,enteral|ci
enteropathy|3ks
enteroptosis|3f3
enterostenosis|a66
enterostomy=enterotomy|ae1
enterotoxemia|ks
enterotoxin|383
enterovirus|8bd
entertainment,entertain
enthrallment,enthrall|6hz
enthusiasm,enthusiastic,enthusiastically
enticement,entice
entire,entirely
entirety=totality=integrality,integral
entitlement,entitle
entomion|30w
entomology,entomologic
entomophobia|bj4
entopic pregnancy|4w7
entrails=innards=viscera,visceral|5zm
entrancement=ravishment|3c8
entrecote|36c
entree=main course|aeg
entremets=side dish=side order|3l2
enucleation|ae1
enunciation,enunciate
enuresis=urinary incontinence|5u3
envelopment,envelop
enviousness,envious|1f7
environment,environmental
enzyme,enzymatic|8r2
eosinopenia|ag5
eosinophil,eosinophilic=eosinophile|6gp
eosinophilia|ag5
ependyma|6xy
ephedrine|cq 1pu
ephemerality,ephemeral
epic,epical
epicanthic fold=epicanthus|8fb
epicardia|81p
epicardium=visceral pericardium|9o6
epicondyle
epicondylitis|5w5
epicyclic,epicyclical
epidemic disease|5vj
epidemic hysertia=mass hysteria|4re
epidemic parotitis=mumps|5vj
epidemic roseola=german measles=rubella=three day measles|6vw
epidemiology,epidemiologic|6ws
epidermal cell|9ut
epidermis,epidermal
epididymis|3r5
epididymitis|5w5
epidural=epidural anesthesia|93h
epigastric fossa=pit of the stomach|4mv
epigastric vein|b4n
epigastrium
epiglottis|228
epiglottitis|5w5
epigram,epigrammatic
epikeratophakia|2wy
epilepsia major=generalize epilepsy=grand mal=grand mal epilepsy|430
epilepsia minor=petit mal=petit mal epilepsy|430
epilepsy,epileptic|1n5
epiphysis,epiphyseal|6lh
epiphysis cerebri=pineal body=pineal gland|3r7
episcleral vein=venae episclerale|1yn
episcleritis|5w5
episome|3dx
epispadias|1ej
epistasis|1dy
epistaxis=nosebleed|5ds
epistemology,epistemic,epistemological
epithelial cell|9z4
epithelial tissue=epithelium,epithelial|ky
epithelioma|9us
eponymic,eponymous
epoxy=epoxy glue=epoxy resin|agn
epsilon toxin|14h
equality,equal,equally=equivalence
equanil=meprin=meprobamate=miltown|na
equation,equate
equator,equatorial
equestrian sport|43q
equilibrium,equilibrate,equilibrize
equine distemper=strangle|3m8
equine encephalitis=equine encephalomyelitis|26j
equipment,equip
equipment casualty|6gb
equitation=horseback ride=ride|a3n
era=epoch,epochal
eradication,eradicate
erb palsy=erb duchenne paralysis|7y5
erectile dysfunction=male erecticle dysfunction|5t0 3ky
erectile organ|7sr
erectile tissue|ky
erection,erect,erectness=hard on=upright,uprightness|9oz
erethism|u
ergonovine|cq
ergosterol|a6m
ergot,ergotic|8e4
ergotamine|cq
ergotism
ergotropism,ergotropic|aw1
erogenous zone
erotic love=sexual love|2rg
eroticism=erotism|9oz
erratic,erratically
error,err,errancy,errant
eruption,erupt,eruptive|ag5
erwinia|413
erysipelas|9ej
erythema,erythematous|44l
erythema multiforme|44d
erythema nodosum|44d
erythema solare|44d 4h7
erythroblast|3xp
erythroblastosis|1ig
erythroblastosis fetalis|jk
erythrocytolysin=erythrolysin=hemolysin
erythroderma|3kt
erythropoiesis,erythropoietic|1dy
erythropoietin|50g
escallop|9q1
escalope de veau orloff|3l2
escargot|6vy
eschar|9i3
escherichia|413
esidrix=hydrochlorothiazide=hydrodiuril=microzide|an7
eskalith=lithane=lithium carbonate=lithonate|od
esophageal reflux=gastroesophageal reflux|933
esophageal vein=venae esophageae|b4n
esophagitis|5w5
esophagus=gullet|81p 7af
esparcet=holy clover=sainfoin=sanfoin|5em
espresso|2lu
esprit de corp=team spirit
essence,essential,essentially,essentiality
essential amino acid|gd
essential hypertension=hyperpiesia=hyperpiesis|5g4
essential oil=volatile oil|7op
essential thrombocytopenia|aon
establishment,establish
estazolam=prosom|1bk
ester,esterify
estimation,estimate
estradiol|45e
estragon=tarragon|4ja
estriol|45e
estrogen,estrogenic|9ox
estrogen antagonist=tamoxifen|3qi
estrone=theelin|45e 68b
estrus
estuary,estuarial
eternity,eternal,eternally
ethanal trimer=paraldehyde|bo
ethane|cs 5lq
ethanedioic acid=oxalic acid|46
ethchlorvynol=placidyl|9lr
ethene=ethylene|cu
ethical drug=prescription drug=prescription medicine|3qi
ethmoid=ethmoid bone|1kx
ethmoid sinus=ethmoidal sinus=sinus ethmoidale|1k4
ethmoidal vein=vena ethmoidalis|b4n
ethnography,ethnographical
ethnology,ethnologic
ethocaine=procaine|6ku
ethyl acetate|459
ethyl alcohol|1cg 3qm
ethyl chloride|6ku
etodolac=lodine|7kz
etymology,etymological,etymologize
eubacteria=eubacterium=true bacterium|14g 760
eucalyptus oil|455
euglena|8rd
euglenid=euglenoid=euglenophyte|c7
eulogy,eulogize,eulogistic
eunuch|6rs
eunuchoidism=male hypogonadism|5oq
euphemistic,euphemize
euphony,euphonic,euphonical,euphonous|116
euphoria=euphory,euphoric|5g7
euphoriant|8sd
eupnea
eutrophication|1dy
evacuation,evacuate
evaluation,evaluate,evaluative=assess,assessment=appraise,appraisal
evanescence,evanescent
evangelist=gospeler
evangelistic,evangelize
evaporate milk|72m
evaporation,evaporate,evaporative
evening snow|89i
evening primrose|5em
eventration|5et
eventually,eventual
evergreen grass=false oat=tall meadow grass=tall oat grass|53i
evergreen millet=mean grass|9zk
everlastingly,everlasting
eversion|8ke
evidence,evident,evidently,evidential,evidentiary=apparently,apparent
evisceration|ae1
evolution,evolve,evolutionary
ex boyfriend|6rs
ex husband|6rs
ex spouse|8m
ex wife|bfr
exacerbation,exacerbate
exactly,exact
exaggerate=overdone
exaggeration
examination,examine=scrutiny,scrutinize=size up
exanthem=exanthema=skin eruption|44a
exanthema subitum=pseudorubella=roseola infantilis=roseola infantum|3ks
exasperation,exasperate=aggravation,aggravate|b6r
exceedance,exceed,excessive
excellence,excellent,excel,excellently
exception,exceptional,except,exceptionally
excision,excise
excitable area=motor area=motor cortex=motor region|2xx
excite,excitedly
excitement,excitation,excitatory,excitant=fervour=stimulant drug|3y9
exclamation,exclaim,exclamatory
exclusion,exclude,exclusively,exclusive
exclusiveness=clannishness,clannish
excogitation,excogitative
excommunication,excommunicate
excrescence,excrescent|5r3
excretion,excrete,excretory=void|48o
excretory organ=urinary organ|5zm
exculpation,exculpatory
excursion=outing
excursus=divagation
executability|1yf
execution,executive,execute=capital punishment
exegetic,exegetical
exemplar,exemplary=good example
exemption,exempt
exenteration|ae1
exercise
exercise set|47w
exhibition,exhibit
exhilaration|65g
exhortation,exhortatory
exhumation=disinterment,disinter
exigency,exigent
existence,exist,existential,existent=be
exodontia=exodontic|3dj
exodontist|3do
exogenous depression=reactive depression|2iu
exogenous obesity|1k7
exomphalos|5et
exoneration,exonerate,exonerative
exonuclease|7m1
exophthalmic goiter=grave disease|5nu 48c 11y
exophthalmos|ag5
exoskeleton|9ug
exostosis|5r3
exotherm,exothermic
exotoxin|asm
expansion=enlargement,enlarge
expansiveness,expand,expansively,expansive,expansivity
expectation,expect,expectant,expectantly,expectancy
expectorant|3qi
expectoration
expedience,expedient
expedition,expeditionary
expel
expenditure,expensive,expend
expense=disbursement,disburse
experience,experiential,experient
experiment,experimentation
explain,explanatory
explicit,explicitly
exploitation,exploit,exploitative,exploitatory,exploitive
exploration,explore,exploratory,explorative
explosion,explode=detonation,detonate,detonative
exportation,export
exposure,expose
exposure therapy|3f7
expressiveness,express,expression,expressive,expressible
extensor=extensor muscle|9ue
extent,extend,extension,extensive,extensively
extern=medical extern|3nb
external body part
external carotid=external carotid artery|u0
external ear=outer ear|49d
external gill|1nk
external iliac artery|up
external iliac vein|5qw
external jugular vein|65m
external nasal vein=vena nasalis externa|b4n
external organ|7sr
external orifice=urethral orifice|7t5
externality,external
exteroceptor|9nc
extracapsular surgery|23e
extracellular fluid|1k5
extraction,extract
extramarital sex=free love|32m
extraneousness,extraneous
extrapolation,extrapolate
extremity,extreme,extremely=appendage
exuberance,exuberant=high spirit|41j 65g
exudation,exude
eye=oculus=optic|9nc
eye blink=nictation=nictitation=wink|930
eye disease|3ks
eye doctor=ophthalmologist|6wr
eye infection=hordeolum=sty=stye|5vi
eye muscle=ocular muscle|7a9
eye operation=eye surgery|ae1
eye socket=cranial orbit=orbital cavity|1k4
eyeful|bfr
eyelessness|1hs
face,facial=human face=facial nerve=nervus facialis=seventh cranial nerve
face powder|3qi
facetious,facetiously
facia=fascia|2t3
facial muscle|9ue
facial vein=vena facialis|b4n
facilitation,facilitate,facilitative
faction,factious
factor,factorization,factorize
factor i=fibrinogen|2jl
factor ii=prothrombin|2jl
factor iii=thrombokinase=thromboplastin|2jl
factor ix|2jl
factor x=prothrombinase|2jl
factor xi=plasma thromboplastin antecedent|2jl
factor xii|2jl
factor xiii=fibrinase|2jl
factuality,factual
faculty member|3ui
fad diet|7n5
fade away|3s8
failure,fail
faintness,faint,faintly
fair maid of france=meadow saxifrage|1oc
fairness,fair
faithful,faithfully
fakery,fake
falafel=felafel|3l2
falangist=phalangist|8m
falciform ligament|6ho
falcon,falconry
fall arch=sunken arch|5y5
falloff=fall off
fallot syndrome=fallot tetralogy=tetralogy of fallot|2sm agc
false baby breath=infant breath=white bedstraw=white madder=wild madder|19c
false bugbane|5em
false dragon head=false dragonhead=obedient plant|8au
false foxglove|5em
false glottis=glottis spuria=rima respiratoria=rima vestibuli|9a3
false goatsbeard|yq
false gromwell|5em
false lupine=golden pea=yellow pea|1t0
false pregnancy=pseudocyesis
false rue=false rue anemone|5em
false saffron=safflower|5em
false smut=green smut|9we
false vocal cord=false vocal fold=superior vocal cord=ventricular fold=vestibular fold|b8w
false wintergreen|8vo
falter
fame,famous=famed=note
familial hypercholesterolemia|5n2 76h
familiarity,familiar
family doctor|4uu
family jewel=male genital organ=male genitalia=male genital|4va
family therapy|55x
famotidine=pepcid|5gs
fantasy,fantastic,fantasize,fantastical
fantods|3ld
faraway=far off
farce,farcical
farewell=word of farewell
farina|4ln
farmer lung=thresher lung|5w5
farming=husbandry
farrow|1dy
farsightedness=presbyopia,presbyopic|5ng
fas=fetal alcohol syndrome|agc
fascicle=fasciculus=fiber bundle|7hd
fasciculation|ay4
fascinate,fascinatingly
fascination=captivation,captivate|a1n
fascism,fascist,fascistic
fascista|8m
fashion plate=fop|6rs
fast food|aeg
fastnacht|8ya
fat soluble vitamin|b8i
fat metabolism|6zs
fatal accident|2m
fatback|9fm
father figure|6rs
father surrogate|6rs
fatigue=weariness,weary,wearily=exhaust
fatigue fracture=stress fracture|4nl
fatty acid|202
fatty liver|6k4
fatty oil=fix oil|7op
fauces|81p
faucial tonsil=palatine tonsil=tonsil=tonsilla|6o5
fault,faulty
fava bean|9pz
favism|jk
favorable,favorably
favus|4r1
feabane mullet=fleabane|5em
fear=fright=fearfulness,fearfully,fearful|3y8
fearlessness
feasibility,feasible=workable
feather,feathery
feather geranium|51t
feather reed grass|92o
feathertop=feathertop grass|53i
feature=lineament
fecal impaction|2tr
fecundity,fecund
fedelline|cj
federita=feterita|52h
feed,feeder=eat,eater|4lj
feed grain|4cz
feeler
feel,feelings
feijoa=pineapple guava|3ue
feldene=piroxicam|7kz
feldspar=felspar|a0p
felicity,felicitate,felicitation,felicitous|3yb
fellatio=fellation|7s1
fellow=lad=fella=bloke
fellow feel
felon|5vi
female,femaleness=feminine,femininity,feminineness
female chest|2a8
female genital organ=female genitalia=female genital|4va
female internal reproductive organ|95c
female reproductive system|4vb
feminization,feminize|82g
femoral biceps=musculus biceps femoris|1cs
femoral vein=vena femoralis|b4n
fence=fencing
fenestra,fenestral|7t5
fenestra cochleae=fenestra of the cochlea=fenestra rotunda=round window|4dk
fenestra of the vestibule=fenestra ovalis=fenestra vestibuli=oval window|4dk
fennel seed|4ja
fenoprofen=fenoprofen calcium=nalfon|7kz
fentanyl=sublimaze|7rf ie
fenugreek|4ja
fenugreek seed|4ja
feosol|3qi
fergon|3qi
fergusonite|739
fermentation,ferment=unrest
ferocity,ferocious,ferociously=fierceness,fierce,fiercely
ferric oxide
ferricyanic acid|46
ferricyanide|9fj
ferritin|8r2
ferrocyanic acid|46
ferrocyanide|9fj
fertility,fertile
fertility drug|3qi
fertilization membrane|6xy
fertilize ovum=zygote,zygotic
fertilizer,fertilize
fervor=fervency,fervent,fervently=fervidness=impassioned|81q
fescue=fescue grass=meadow fescue|53i
fester=ichor,ichorous=pus=sany,sanious=suppuration,suppurative=suppurate sore|1k5
festination|ag5
festivity,festive
fetal circulation|2gt
fetal distress|u
fetal membrane|6xy
fetish,fetishize|2rg
fetlock=fetlock joint|657
fetology|726
fetor=malodor=malodour=stench|9nb
fetoscope|a6n
fetter bone=pastern|1kx
fettle|4i0
fettuccine=fettuccini|cj
fettuccine alfredo|4en
feudal,feudalistic,feudalize
fever,feverous=febricity=febrility=feverishness,feverish,feverishly=pyrexia|ag5
fever pitch|47e
feverfew|5em
feverroot=horse gentian=tinker root=wild coffee|5em
fiberscope|6wl
fiber
fibrillation|ay4
fibrin,fibrinous|8r2
fibrinolysin=plasmin|423
fibrinopeptide|85n
fibroadenoma|77
fibroblast|3xp
fibrocartilage,fibrocartilaginous|225
fibroid=fibroid tumor|4f4
fibroma|1b7
fibromyositis|5w5
fibrosis|5c8
fibrositis|5w5
fibrous astrocyte|yw
fibrous dysplasia of bone|3sw
fibrous joint=sutura=suture|657
fibrous tissue|ky
fibular vein=peroneal vein=vena peroneus|b4n
fiction,fictional,fictionalization,fictionalize,fictitious
fidgetiness,fidget,fidgety
field pea plant|832
field brome|1pj
field chickweed=field mouse ear|2ho
field corn|2wd
field game|7v5
field hockey=hockey|4fj
field pansy|b7g
field pea|830
field pussytoes|22w
field ration|8zc
field sandbur=sandbur=sandspur|53i
field soybean|a0e
field sport=outdoor sport|a3n
fiesta flower|5em
fifth cranial nerve=nervus trigeminus=trigeminal=trigeminal nerve=trigeminus|30v
fig wax=gondang wax|bb9
fight,fighter
figural blindness|1hs
figurative,figuratively
figure skate|5pz
figuring=reckoning
filaggrin|8r2
filament,filamentous
filariasis|3ks
filet|19y
filet mignon|4g3
filial love|6m2
file
fille de chambre=chambermaid
fillet|19y
fillet of sole|4j0
fill
film=movie=motion picture
filovirus|l0
filter tip cigarette|2g6
filtration,filter
filtration surgery|49w
filum
fimbria
finality,final
finance,financial,financially=fiscal
find=determination
fineness,fine
fine herbe|4ja
finger|387
finger food|aeg
fingernail|7dy
fingerprint
fingerprint expert=fingerprint man=fingerprint specialist
finish
finnan=finnan haddie=finnan haddock=smoke haddock|57y
finocchio|b4f
fire blight=pear blight|6dt
fire opal=girasol|7qw
firearm=small arm
firelight|b83
fireplace=hearth
firepower|72i
firestone|4jn
firewater|6je
fireweed=giant willowherb=rosebay willowherb=wickup|bel
fire
firm,firmness
firm omelet|7pw
first degree burn|5x9
first cranial nerve=nervii olfactorii=olfactory nerve|30v
first harmonic=fundamental frequency|8u8
fish,fishy
fish liver oil=fish oil|kw
fish and chip|3l2
fish ball=gefilte fish|3l2
fish cake|82r
fish chowder|2et
fish finger=fish stick|3l2
fish fry|2vd
fish house punch|74x
fish loaf|6w0
fish meal|4cz
fish mousse|3l2
fish steak|a5p
fish stew|3l2
fishbone|1kx
fisherman=fisher
fishing=sportfishing|4fr
fishmonger=fishwife
fishpaste|2rl
fishpole bamboo=gosan chiku=hotei chiku|52m
fission|9x
fissiparity|9x
fissure|b34
fissure of sylvius=lateral cerebral sulcus=sulcus lateralis cerebri|abr
fist=clench fist|5a4
fistula,fistulous=fistulous wither|ks
fitness,fit=physical fitness
five hitter|176
five point bishop cap|1eq
five spice powder|4ja
five|2zp
fixative|4i9
fix combination drug|3qi
fix phagocyte|88e
fixer=influence peddler|5sx
fix agent
fixings|4ln
fixture,fix
fizz,fizzy|1cg
flab,flabby|7r
flaccid bladder|1gj
flaccid paralysis|7hg
flag of truce=white flag
flag smut|9we
flagellate cell
flagellate protozoan=mastigophoran=mastigophore|8rd
flagellation,flagellate
flageolet|2ox
flagyl=metronidazole|ob
flamboyant,flamboyantly
flame flower=flameflower=kniphofia=tritoma|5em
flame cell|47m
flame tokay|b7d
flan|3fm
flank steak|19y
flannel leaf=mullein=velvet plant|5em
flapper|4xh
flash
flat leaf parsley|5em
flat bone|36a
flatbread|1ny
flatbrod|4iy
flatfish|9fq
flatfoot=pes planus=splayfoot|4lq
flatness,flat=two dimensionality
flattery,flatter
flatulence,flatulency,flatulent
flatus=breaking wind=fart|930
flavin|686
flavivirus|l0
flavone
flavor,flavorous
flavorer=seasoner=season|4ia
flaxedil=gallamine|7ij 7ab
flaxseed oil=linseed oil|7op
flea bite|5xo
fleawort=psyllium|8e7
flecainide=tambocor|nb
flection=flexion=flexure,flex
flesh,fleshy,fleshiness=corpulency=obesity|ky
flesh wound|2o2
flexibility,flexible
flexible sigmoidoscope=sigmoidoscope|406
flexor=flexor muscle|9ue
flight surgeon|6wn
flint,flinty|9sp
flint corn=flint maize|4fi
flintstone|4jn
flitch|4hm
flitter scotoma=scintillate scotoma|9jv
floatation,float
floater=musca volitan=muscae volitante=spot|ag5
flocculation,flocculate,flocculent
flood=implosion therapy|1af
floor=flooring
floor board=floorboard
floor wax|bb9
floozie=floozy=hustler=slattern=street girl=streetwalker|37d
flour,floury|4ln
flour corn=soft corn=squaw corn|4fi
flourish=thrive
flow
flower,flowery
flowering=anthesis=blossom=florescence=inflorescence|563
flowering tobacco|aqo
flower of zinc=philosopher wool=zinc oxide
floxuridine|o5
flu=grippe=influenza|2u2 961
fluent aphasia=impressive aphasia=receptive aphasia=sensory aphasia=wernicke aphasia|ph
fluff,fluffy
fluffy omelet|7pw
flukey,fluky
flummery|3fm
flunitrazepan=rohypnol|2ju
fluor=fluorite=fluorspar|739
fluorapatite|pc
fluorescence,fluoresce,fluorescent|b83
fluoride,fluoridation,fluoridize|59h
fluoroboric acid|46
fluoroboride|9fj
fluorocarbon|59o
fluoroform=trifluoromethane|59p
fluorosis|5c8
fluorouracil|o1
fluosilicate|9fj
fluosilicic acid=hydrofluosilicic acid|46
fluoxetine=fluoxetine hydrocholoride=prozac=sarafem|9m7
fluphenazine|od
fluvastatin=lescol|6j0
fly
fly fishing|kg
fly cast|4hq
fly mare|8z1
foam,foamy
focal,focally
focal infection|5vi
focalization,focalize|82f
fodder|4cz
fog,foggy
foie gra=pate de foie gra|828
folacin=folate=folic acid=pteroylglutamic acid=pteroylmonoglutamic acid=vitamin bc=vitamin m|b8j
fold|1dy
folie a deux|6yn
folk,folksy
follicle,follicular|b6c
follicle stimulate hormone|51d
folliculitis|5w5
folly=foolishness,foolish
fond regard|9d
fondant|1xi
fondness,fond=partiality,partially,partial|6hz
fondu=fondue|3l2
fontanel=fontanelle|7t5
food
food cache|8rn
food grain|4ln
food poison=gastrointestinal disorder|5r3
food product|4lj
foodstuff
fool gold=iron pyrite=pyrite|739
foot=human foot=pes|840
foot and mouth disease=hoof and mouth disease|ks
foot rot|ks
football=football game|4fj 2u1
footstep of spring|9ge
forage=eatage
foram=foraminifer|98k
forbiddance,forbid=prohibit=proscribe,proscription
forcemeat|a9l
fore wing=forewing|beu
forearm|6i2
forebrain=prosencephalon|7hw
forecast
forefoot|ku
foreleg|4m5
forelimb|6i2
forensic medicine=forensic pathology|6ws
foreordination=preordination
forepaw|82v
foreplay|9op
forequarter|36c
foreshank|9pm
foreskin=prepuce|9uq
forgery,forge
forget me not=mouse ear|5em
forget me drug=mexican valium=roofy=rophy|4kf
forgetfulness,forgetful|gx
forgiveness|6yy
forlornness|9e9
form,formation
formaldehyde=methanal|bo
formalism,formalistic
formality,formal,formally
formic acid|46
formication|7zo
formula,formulate,formulation,formularize
fornication|49k
fornix
fortified wine|ber
fortunate,fortunately
fortune cookie|2v9
fossa|2r3 1k4
fossilization,fossil,fossilize
fossorial foot|ku
foster child=fosterling|2be
foster daughter|4my
foster father|4c9
foster nurse|7mf
foster son|4my
foster
foundation,found
founder=laminitis|5w5
fountain grass|53i
four hitter|176
fourth cranial nerve=trochlear=trochlear nerve=trochlearis|30v
fourth ventricle|b5q
fovea=fovea centralis
fowl cholera|ks 1in
fowl pest|ks
fox grape|9vc
fox hunt=foxhunt|5kz
foxglove|5em
foxtail|6vr
foxtail barley=squirreltail barley=squirreltail grass|26s
foxtail millet|4ng
fraction,fractional
fractionation,fractionate
fracture|5x9
fradicin=neobiotic=neomycin|nd
fragility,fragile
fragment,fragmentary,fragmentation,fragmental,fragmentize
fragrance,fragrant|9nb
fragrant agrimony|an
fragrant bedstraw=woodruff|19c
frambesia=yaw=framboesia|5vj
frame of mind=state of mind|6yl
frame
frangipane|14x
frankfurter=weenie=wiener=wienerwurst|9hn
frankfurter bun=hotdog bun|1s4
frankly,frank
frantic,frantically
fraternization,fraternity,fraternize,fraternal
freak=monstrosity,monstrous
free phagocyte|88e
freestone|3ue
freeway=superhighway=thruway
freeze down=freeze out
freeze
freight,freighter=cargo
frequency,frequently,frequent
fresh bean|2ox
fresh fish=cannon fodder
fresh food|9z1
fresh water=freshwater|bal
freshness,fresh
freshwater bass|4oh
freshwater bream|4oh
freshwater cordgrass=prairie cordgrass=slough grass|2w3
freshwater fish|9kw
friar cowl|t3
friar lantern=ignis fatuus=jack o lantern=will o the wisp|b83
fricandeau|9aj
fricassee|3l2
fried egg|3l2
fried rice|3l2
friedcake|14x
friedreich ataxia=herediatry spinal ataxia|z9
friendliness,friendly|6hz
frier=fryer=pullet|2ah
frightful=horrible,horribly
frigidity,frigid
frijol|2oy
frijole|2ox
frijole refrito=refry bean|3l2
frill
fringe,fringy=periphery,peripheral,peripherally
fringe loosestrife|5em
fringe pink=ground pink=moss pink|89i
fringepod=lacepod|5em
frisson|4cn
frittata|3l2
fritter|4oo
fritter batter
frog leg|3l2
front,frontal
frontal bone=os frontale|6xz
frontal cortex=frontal lobe|6ke
frontal gyrus|2v6
frontal lobotomy=leucotomy=leukotomy=lobotomy=prefrontal leucotomy=prefrontal leukotomy=prefrontal lobotomy|8sp
frontal sinus|1k4
frontal suture=sutura frontalis|4fa
frost,frosty
frostbite=cryopathy|5x9
froth,frothy
frottage|6ur
freeze custard=soft ice cream|4pj
freeze dessert|3fm
freeze food|4ln
freeze orange juice=orange juice concentrate|7s3
freeze pudding|4pj
freeze yogurt|bid 4pj
fructification,fructify|563
fructose=fruit sugar=laevulose=levulose|685
fructosuria|50i
fruit,fruity
fruit bar|2v9
fruit cocktail|qe
fruit crush=fruit juice|1cg
fruit custard|367
fruit punch|74x
fruit salad|9eo
fruitcake|14x
fruitfulness,fruitful
frumenty|5jl
frustration,frustrative=thwart|3jz
fry bread=skillet bread|8wr
fuck=nookie=nooky=piece of ass=piece of tail=roll in the hay=screw=shtup
fuck up=louse up
fucoid alga|1qb
fucus|9b1
fuddy duddy|2tc
fudge|1xi
fudge sauce=hot fudge sauce|2dm
fuel oil=heating oil|7op
fugu|1j3
fugue=psychogenic fugue|3m2
fulfillment,fulfill=fulfilment|2u8
full grow=grow
full gainer|afh
full moon=full of the moon
full professor|8pf
fuller teasel|ajh
fullness,full
fulminate,fulmination|9fj
fulminate of mercury=fulminate mercury=mercury fulminate|4qk
fulminic acid|46
fulvic acid|5km
fulvicin=griseofulvin|84o
fumaric acid|46
fumeroot=fumewort=fumitory|5em
fumigant,fume,fumigation
fun,funny
funambulism=tightrope walk|a3n
function,functional,functionality
functional disorder|3ld
fundamental,fundamentally
fundamentalist,fundamentalistic
fundus
funeral,funerary,funereal
fungal,fungous
fungal infection=mycosis|82g
funiculitis|5w5
funiculus
funny house=nuthouse
furan=furane=furfuran
furcula|1kx
furfural=furfuraldehyde|bo
furosemide=lasix|3mp
furring|ag5
furtherance,further
furtive,furtively
furuncle|a52
furunculosis|3kt
fury,furious,furiously=frenzy=delirium,deliriously=hysteria,hysterical,hysterically|6sa
fusarium wilt|bem
fusel oil|7op
fusion,fuse
fuss|af
futility,futile
future,futurity
fuzz,fuzzy|8e5
gabapentin=neurontin|nm
gadget=contrivance=contraption
gadolinite=ytterbite|739
gaffer=old geezer|7p3
gag reflex=pharyngeal reflex|930
gage|9yb 2uo
gai choi|33o
gaiety=merriment
galactocele|37f
galactosemia|5tg
galactosis|9lc
galangal|5em
galantine|3l2
galena|739
gall|ks
gall of the earth=lion foot|5em
gallant|6rs
gallbladder=gall bladder|1gh
galliano|6j8
gallic acid|46
gallon=gal
galoot|6rs
galvanism,galvanic,galvanize,galvanization
gamboge|56z
game master=game mistress|9j6
gamete|4w0
gametocyte
gametogenesis|563
gamin=street arab|57h
gamine|57h
gamma interferon|5z6
gamma acid|46
gamma aminobutyric acid|gd 7is
gamma globulin=human gamma globulin|8eh 4yv
gamma hydroxybutyrate=ghb|2ju
gamma radiation=gamma ray|3wa
gammopathy|5c8
gangliocyte=ganglion cell|9z4
ganglion|7hw
gangrene,gangrenous=slough=sphacelus=shed|5c8
ganoin=ganoine|1k5
gantanol=sulfamethoxazole|abs
gantrisin=sulfisoxazole|abs
garambulla|3ue
garamycin=gentamicin|nd
garbanzo|b4f
garden angelica|jy
garden balm=sweet balm|5em
garden cress|32e
garden forget me not|5em
garden loosestrife=yellow loosestrife|5em
garden nasturtium|7f1
garden orache=mountain spinach|7ry
garden pea|830
garden rhubarb=pie plant|98u
garden sorrel|a00
garden truck=green good=green grocery|9z1
garden violet=sweet violet|b7j
gardener garter=lady lace=reed canary grass=ribbon grass|53i
garden
garget=pigeon berry=scoke|8gg
garlic bread|1ny
garlic butter|2rl
garlic chive|4ja
garlic clove|4ja
garlic mustard=hedge garlic=jack by the hedge=sauce alone|33o
garlic salt|4ja
garnet|739
garnierite|739
gas,gaseous,gasification,gasify,gassy
gas oil|4qa 5lq
gash|bgk
gaskin
gaslight|b83
gasohol|5lq
gasoline=gasolene=petrol|5lq
gastrectomy|ae1
gastric acid=gastric juice|3ie
gastric digestion|1dy
gastric lavage|6wi
gastric mill=gizzard=ventriculus|9dt
gastric ulcer|85m
gastric vein=vena gastrica|b4n
gastrin|4u5
gastritis|5w5
gastrocnemius=gastrocnemius muscle|9ue
gastroenteritis=intestinal flu=stomach flu|5w6
gastroenterologist|3nb
gastroenterology|6ws
gastroenterostomy|ae1
gastroepiploic vein=gastroomental vein=vena gastroomentalis|b4n
gastrointestinal hormone|5iq
gastronomy,gastronomic
gastroscope|406
gastrostomy|ae1
gastrulation|1dy
gateau|14x
gateway drug|3qm
gather
gaucher disease|6j1 76h
gawkiness,gawky=ungainliness,ungainly=clumsy,clumsily|1k7
gayness=homoeroticism=homosexualism=homosexuality,homosexual|9op
gazpacho|9zt
geezer|6rs
gegenschein=counterglow|b83
geisha=geisha girl|bfr
gelatin,gelatinize,gelatinous|bf
gelatin dessert|64r
gemfibrozil=lopid|3qi
gemmation=pullulation|9x
gemonil=metharbital|nm
gene mutation=point mutation|2f7
genealogy,genealogical
general anesthesia|i5
general anesthetic|i6
general medicine=internal medicine|6ws
general practitioner|3nb
generality,general,generally
generalization,generalize
generate,generative
generation,generational
generic=generic wine|ber
generic drug|3qi
generosity,generous,generously
genetic,genetical,genic
geneva=holland gin=holland|4x1
geniality,genial
genicular vein=vena genus|b4n
geniculate body|7hw
genip|3ue
genipap=genipap fruit|3ue
genital herpes=herpes genitalis|5f1 35c
genital organ=genitalia=genital=private part=private|95c
genital system=reproductive system
genlisea|21i
genoise|14x
genotypic,genotypical
gent|4vg
gentleman|6rs
gentleman cane=purple amaranth=red amaranth|5em
gentleman at arm|4vg
genu valgum=knock knee=tibia valga|3jr
genuflection,genuflexion
genuine,genuinely
genus calymmatobacterium|14g
genus francisella|14g
genus leishmania|4ij
geodesy,geodesical,geodetic
geography,geographical,geographically,geographic
geology,geological,geologic
geometry,geometric,geometrical
geometry teacher|6uw
geomorphology,geomorphologic
geophagia=geophagy|8b3
geotropism|aw1
geranium|5em
geriatrician=gerontologist|6wr
geriatrics=gerontology|6ws
germ cell=reproductive cell=sex cell
germ layer|3xr
german pancake=pfannkuchen|17u
germanite|739
germination,germinate,germ,germinal=sprout|563
gesneria|5em
gesso|57r 8em
gestation,gestational=maternity=pregnancy,pregnant
gesticulation,gesticulate
get a look=catch a glimpse
get back=win back
get it=catch on
getaway|2d
ghastly=gruesome
ghee|2ht
gherkin|8b9
ghetto,ghettoize
ghrelin|4u5
giant bamboo=kyo chiku|52m
giant buttercup|5em
giant coreopsis|2w7
giant foxtail|4ng
giant hyssop|5em
giant reed|92n
giant ryegrass|6nu
giant star grass|53i
giant taro|dx
giant timber bamboo=ku chiku=madake|52m
giantism=gigantism=overgrowth|5nw
giardia|4ij
giardiasis|8rc
gibbsite|739
giblet|7t3
giddiness,giddy|ag5
giggle=titter
gild=gilt
gimlet|2l2
gin|6je
gin and it|2l2
gin and tonic|5g9
gin rickey|99i
gin sling|9vb
ginger ale=ginger pop|9ya
ginger beer|1cg
ginger nut=ginger snap=gingersnap|2v9
gingerbread|14x
gingerbread man|2v9
gingerroot|4ja
gingiva,gingival|ky
gingivitis|86t
ginglymoid joint=ginglymus=hinge joint|wg
gipsywort=gypsywort|5em
girdle|9uf
girl=young woman=young lady=fille=missy|bfr
girlfriend|bfr
girlish,girlishly
give way=move over
givenness,give

give medication|amq
glabella=mesophyron|30w
glacier,glaciation
gladfulness=gladness,glad=gladsomeness
glamor,glamorous,glamorize
glamourise,glamourous
gland=secreter=secretor,secretion,secrete,secretive,secretory=secretory organ|7sr
glanders|bj2
glandulae sebaceae=sebaceous follicle=sebaceous gland|7os
glandular fever=infectious mononucleosis=kiss disease=mono=mononucleosis|5vj
glans
glans clitoridis|4xx
glans penis|4xx
glare=blaze
glass,glassy
spectacle
glaucoma|49s
glauconite|739
glaucous bristlegrass=yellow bristle grass=yellow bristlegrass=yellow foxtail|4ng
gleam
glee=hilarity,hilarious,hilariously=gleefulness,gleeful=mirth=mirthfulness|4rt
gleet|4ea
glenoid cavity|4mv
glenoid fossa=mandibular fossa|4mv
glia,glial=neuroglia,neuroglial|609
glial cell=neurogliacyte=neuroglial cell|9z4
glibness,glibly
glide bacterium=myxobacter=myxobacteria=myxobacterium=slime bacterium|461
glimmer,glimmery
glioblastoma=spongioblastoma|1nc
glioma|1nc
glipizide=glucotrol|no
glisten=shiny
glitter,glittery
glint
gloat|2u8
global aphasia=total aphasia|ph
globe artichoke|b4f
globe flower=globeflower|5em
globe pepper|af4
globe thistle|5em
globetrotter=world traveler|2yk
globigerina|4lw
globin=hematohiston|9tb
globulin|9tb
globus pallidus=paleostriatum=pallidum|172
glochid=glochidium|8no
glogg|74x
glomerulonephritis|1ov
glomerulus,glomerular|1yo
gloom,gloomy
glory,glorification,glorify,glorious,gloriously
glossalgia=glossodynia|7xe
glossitis|5w5
glossodynia exfoliativa=moeller glossitis|4z4
glossolalia|5c8
glossopharyngeal nerve=nervus glossopharyngeus=ninth cranial nerve|30v
glossoptosis|3f3
glottis|7su
glottis vera=rima glottidis=rima vocalis=true glottis|9a3
glottochronology,glottochronological
glove anesthesia|2uz
glow
glucagon|5iq
glucocorticoid|5iq 2y1
glucophage=metformin|no
glucosamine|4zi
glucose|br
glucoside|50h
glucosuria|50i
glue,gluey
glutamate|9fj
glutamic acid=glutaminic acid|gd
glutamic oxaloacetic transaminase=glutamic oxalacetic transaminase|gh
glutamine|gd
glutathione peroxidase|87f
glute=gluteal muscle=gluteus=gluteus muscle|9ue
gluteal vein=vena gluteus|b4n
glutelin|9tb
gluten,glutinous|8r2
gluten free diet|3i0
gluten bread|1ny
gluteus maximus|4zr
gluteus medius|4zr
gluteus minimus|4zr
glyceraldehyde=glyceric aldehyde|bo
glyceric acid|46
glycerin jelly|50a
glycerinate gelatin
glycerin=glycerol,glycerolize
glycerite=glycerole|50a
glycerogel=glycerogelatin|50a
glycerol trimargarate=margarin|50a
glycerol tripalmitate=tripalmitin|50a
glycerol tristearate=tristearin|50a
glyceryl ester|459
glyceryl trinitrate=nitroglycerin=nitroglycerine=nitrospan=nitrostat=trinitroglycerin|7jq b48
glycine|gd
glycogenesis|1dy
glycolic acid=glycollic acid=hydroxyacetic acid|46
glycolysis|6zs
glycoprotein|2qv
glycoside
glycosuria|ag5
glyoxaline=imidazole=iminazole|cm
gnathion|30w
gnocchi|3rk
go to bed=go to sleep
go with=come with=attach to
goa bean|18l
goat foot=goatsfoot|7w8
goat grass|53i
goat rue|5em
goat milk|72m
gob|78w
gobbet|8zm
goblet cell|43a
goethite=gothite|62m
goiter=struma=thyromegaly|3ks
goitrogen
gold fever|ni
gold of pleasure|33o
golden alga|c7
golden boy=wonder boy|6rs
golden gram=green gram=green soy=mash bean=monggo=moong=munggo|18l
golden groundsel=golden ragwort|5em
golden seal=goldenseal=turmeric root=yellow root|5em
golden syrup=treacle|9u3
golden thread=goldthread|5em
golden wonder millet|4ni
goldstone|12k
golf=golf game|7v5
golf widow|bdu
gonad,gonadal=sex gland|3r7
gonadotrophic hormone=gonadotrophin=gonadotropic hormone=gonadotropin|5iq
gonion|30w
gonococcus|14g
gonorrhea|35c
good bye=adieu=adios
good deal=great deal
good fortune=good luck
good humor=amiability,amiable=good temper|775
good ol boy=good old boy=good ole boy|bcw
goodness,good
goody=kickshaw|aeg
goose bump=goose pimple=goose skin=goosebump=gooseflesh=horripilation=pilomotor reflex|930
goose grass|19c
goose grease|kw
goose liver|7t3
gooseberry|35s
goosefoot|5em
gooseneck loosestrife|5em
gore|1ia
gorgonzola|1hm
gossip,gossipy
goulash=gulyas|3l2
gourmet=epicure
gout,gouty=gouty arthritis=urarthritis|vz
governess|ajb
government,govern,governance=authority=regime
grace,gracious,graciously
gracefulness,gracefully,graceful|1k7
gracelessness=ungracefulness|1k7
gracility|524
grade,gradation,gradational
graduality,gradually,gradual
graduate nurse=train nurse|7mf
graduation,graduate
graft|ky
graham|bcb
graham bread|396
graham cracker|30k
graham flour=whole meal flour=whole wheat flour|bcb
grain,grainy|4ln
grain sorghum|9zk
graining=woodgraining
grain of paradise=melagueta pepper|5em
grama=grama grass=gramma=gramma grass|53i
gramicidin|nd
graminaceous plant=gramineous plant|5em
grammatic,grammatical
grand,grandly
grand circle|57k
grand marnier|7s4
grande dame|6ox
grandiosity,grandiose
grandmother=granny=grandma
granite,granitic
granola|2me
granola bar|2v9
granularity,granular
granulate sugar|abb
granulation=granulation tissue|2t3
granule,granuliferous
granulocyte,granulocytic|6gp
granulocytic leukemia=myelocytic leukemia|1x7
granuloma,granulomatous|aww
granuloma inguinale=granuloma venereum|35c
granville wilt|bem
grape,grapey,grapy|3ue
grape jelly|2sd
grape juice|4pu
grapefruit|2hc
grapefruit juice|4pu
grapefruit peel|1xf
graph,graphical
graphic tellurium=sylvanite|739
graphospasm=writer cramp|30p
grappa|1no
grapple
grasp
grass,grassy|52m
grass bacillus=hay bacillus|140
grate cheese|298
gratification,gratify|3yb
gratitude
gratuitous,gratuitously
gravida|4w7
gravida i=primigravida|bfr
gravida ii=secundigravida|bfr
gravida iii=tertigravida|bfr
gravidation=gravidity,gravidness,gravid|4w7
gravimetry,gravimetric=hydrometry,hydrometric
gravity,gravitation,grave,gravely,gravitational,gravitative=gravitational attraction=gravitational force
gravy|9hh
gray matter=gray substance=substantia grisea|7hd
gray mullet=mullet|9z1
gray sole|4g9
graze|15
grease=lubricate oil|7op
great adductor muscle=musculus adductor magnus|6z
great cerebral vein=vena cerebri magna|272
great millet=kaffir=kaffir corn=kafir corn|9zk
great saphenous vein=long saphenous vein|9gj
great yellowcress|32f
greatcoat=overcoat
great masterwort|ys
great peritoneal sac=peritoneal cavity|1k4
great rhomboid muscle=musculus rhomboideus major=rhomboideus major muscle|98p
great stitchwort=starwort=stitchwort|2b5
greatness,great
greed,greedily,greedy
green,greenly
green alga=chlorophyte|c7
green bean|4o9
green corn|3uc
green gentian|5em
green gland|4xt
green goddess=mary jane=sen=sess|9yb 2uo
green lead ore=pyromorphite|739
green mayonnaise=sauce verte|6vg
green monkey disease=marburg disease=marburg hemorrhagic fever|58n
green olive|2rl 4pr
green onion=scallion=spring onion|7qb
green pea|830
green pea soup|9zt
green pepper|af4
green revolution|97q
green salad|as6
green soap|9x6
green soybean|9pz
green tea|aja
green turtle soup=turtle soup|9zt
greengage=greengage plum|3ue
greengrocery|4lo
leafy vegetable|b4f
greenstick fracture|5u2
greet
gregarine|a3l
grenadine|9u3
greyhound racing|8x7
grief=brokenheartedness=heartache=heartbreak|9zn
grievance|1f7
grim,grimly
grind,grinder
grin
grissino|1nz
grist|4ll
grit=hominy grit|5jl
groat|4ll
grocery store=grocery
grog|9cy
groin=inguen,inguinal
gromwell|5em
grotesque,grotesquely
ground=terra firma
ground beef|19g
ground cherry|5em
ground substance=intercellular substance|1ka
ground swell
ground water=spring water=well water|bal
ground wave|8xj
groundnut oil=peanut oil|b4h
group=grouping
group a=type a|1il
group ab=type ab|1il
group b=type b|1il
group o=type o|1il
group psychotherapy=group therapy|amq
grouper|9fq
grouse|bef
grow pain|7xe
growl
grownup
growth=ontogenesis,ontogeny,ontogenetic|1dy
growth factor|8r2
growth hormone=human growth hormone=somatotrophic hormone=somatotrophin=somatotropic hormone=somatotropin|5iq
grub,grubby|4lj
grudge|1f7
gruel|8ja
grumble
guacamole|2rl
guaiacum|7fa
guanabana=soursop|368
guanabenz=wytensin|ny
guanine|8ua
guardian=defender
guava|3ue
guess
guidance,guide=counsel=counselor at law=pleader
guide light=luminary=lead light=notability|252
guillain barre syndrome=infectious polyneuritis=landry paralysis|79m
guilt,guilty
guilt feelings=guilt trip=guilty conscience|2r1
guilt pang|7yp
guinea hen|6vy
guinness|bw
gulf war syndrome=persian gulf illness|agc
gulfweed=sargasso=sargassum|1qb
gulp|930
gum|ky
gum anime|7fa
gum ball|2ad
gum labdanum=labdanum|7pc
gum myrrh=myrrh|56z
gum plant=gumweed|5em
gum resin|7fa
gum terpentine=turpentine|7pc
gumboil|4rc
gumdrop|1xi
gumma|533
gummosis|8e4
gunfire=gunshot
gunflint|4jn
gunman=gunslinger
gunner=artilleryman
gust,gusty
gustatorial,gustatory
gustatory cell=taste cell|43a
gustatory organ=taste bud=tastebud|29v
gustatory perception=gustatory sensation=taste perception=taste sensation|9nb
gusto=zest,zesty=zestfulness|40p 41j
gut=bowel=intestine|5zm
gutsy
guttersnipe=street urchin|b1l
guy=hombre|6rs
guzzle=swill|5yj
gymnastic exercise|47w
gymnastics,gymnastic|a3n
gynecology=gynecologic|6ws
gynecologist=woman doctor|6wr
gynecomastia|u
gynogenesis|pw
gynophobia|9xi
gypsum|739 1vo
gyration,gyrate
gyro|9ga
haberdashery=haberdashery store
habit,habitually,habitual,habituation=addiction,addictive=dependance
hackberry=sugarberry|1bv
hackle|jz
haddock|9z1
hemagglutination|a6
hemal arch|ry
hemangioma|ka
hematemesis|b9c
hematinic|3qi
hematite|62m
hematocele=hematocoele|6n9
hematochezia|3b6
hematocolpometra|3ld
hematocolpos|3ld
hematocytopenia|37w
hematocyturia|58f
hematogenesis,hematogenic=hematopoiesis,hematopoietic=hemogenesis=hemopoiesis,hemopoietic=sanguification|1dy
hematologist|6wr
hematology=hematologic|6ws
hematoma|614
hematuria|ag5
hemoglobinemia|ag5
hemoglobinopathy|1ig
hemoglobinuria|ag5
hemolytic anemia|jk
hemoproteid|a3l
hemoprotein|2qv
hemoptysis|ag5
hemorrhagic fever=vhf=viral hemorrhagic fever|b7p
hemorrhagic stroke|q0 5ds
hemorrhoidectomy|ae1
hemosiderosis|ag5
hemosporidian|a3l
hemostat|adz
hemothorax|2sp
haggard,haggardly
haggis|3l2
hair,hairy
hair cell|43a
hair follicle|4la
hairy finger grass=large crabgrass|30a
hairy root|33k
hairy tare=hairy vetch|b6o
hairy wood mint|bg0
hake|9z1
hakeem|3nb
halal|6vy
halcion=triazolam|1bk
haldol=haloperidol|od
haleness
half and half|38g
half and half dress|3pw
half cock|3k3
half light|b83
half moon=lunula=lunule
half gainer|afh
halibut|4j0
halibut liver oil|kw
halide|9fj
halite=rock salt|2pq 739
hallucination,hallucinatory|3cg
hallucinogen,hallucinogenic=hallucinogenic drug=psychedelic drug=psychodelic drug|8sd
hallucinosis|6yl
halo blight|8e4
halobacter=halobacteria=halobacterium|59s
halocarbon
haloform|cx
halogeton|5em
halon
halophil=halophile|rz
halothane|5wy
haltere|beu
ham=gammon=jambon|36e
ham and egg|3l2
ham hock|36c
ham sandwich|9ga
hamartoma|5r3
hamate=hamate bone=os hamatum=unciform bone|1kx
hamburger bun=hamburger roll|1s4
hammertoe|aqs
hamstring=hamstring tendon|akn
hand=manus=mitt
hand schuller christian disease=schuller christian disease|5gw
hand cheese|298
hand job=jack off=jerk off=wank|6ur
handclasp=handshaking
handle
handstand|57k
hang geranium=ivy leave geranium=ivy geranium|4vx
hank panky
haplosporidian|a3l
happiness,happy,happily|3yb
haptoglobin|8r2
harass=pester
harassment|b6r
hard boil egg=hard cook egg|1kj
hard shell clam=quahaug=quahog=round clam|9q1
hard candy|1xi
hard cider|2g3
hard drug|2uo
hard roe=roe|9kw
hard roll|1s4
hard sauce|9hh
hard water|bal
hardbake|2s0
harden|ag5
hardinggrass=toowomba canary grass|53i
hardliner|2tc
hardship=adversity,adverse
hardtack=pilot biscuit=pilot bread=sea biscuit=ship biscuit|1eo
haricot|2ox
haricot vert|54f
harlequin opal|7qw
harmony,harmonious,harmonic,harmonical,harmonize,harmonization
harshness,harsh,harshly=scratchiness,scratch,scratchy
harvest louse|an
harvey wallbanger|2l2
haschisch=hasheesh=hashish|9yb
hash|3l2
hashimoto disease|11y
haslet|7t3
haste,hastily,hasty
hasty pudding|8ja
hatch,hatchery|1dy
hateful,hatefully
hatha yoga|47w
hatred|3y8
haughtily,haughty
haunch
hausmannite|739
haustorium|8e5
haverhill fever|8z7
haversack=knapsack
haw|7jb
hawk nose|7lg
hawkweed|5em
hay|4l3
hay fever=pollinosis|d9
hazard,hazardous=jeopardy,jeopardize,jeopardise=peril,perilous,perilously
haze,hazy
he man=macho man|6rs
head=caput
head blight|8e4
head cabbage|1ua
head cabbage plant|34u
head cold|2p6
head lettuce|5em
head nurse|7mf
headache=cephalalgia=head ache|3w
headcheese|9hn
headmaster=schoolmaster|9j5
headmistress|9j5
heal all=self heal|5em
heal
heal herb|4ja
health,healthy,healthiness=wellness=good health|51j
health food|9z1
health problem=ill health=unhealthiness,unhealthy|82h
hear
hear disorder=hear impairment|3jr
heart=ticker|5zm
heart leaf=heartleaf|5em
heart attack|2x9
heart cherry=oxheart=oxheart cherry|1fk
heart disease=cardiopathy|20w
heart surgery|ae1
heart ventricle|1k4
heartburn=pyrosis|ag5
heartburning|1f7
heartily,hearty
heartrot|8e4
heartsease|b7g
heartstrings|6m2 2qc
heat,hot,heater,hotness
heat exhaustion=heat prostration|5cq
heat hyperpyrexia=heatstroke|2mz
heat rash=miliaria=prickly heat|3ut
heat ray|8zr
heaviness,heavy

heavy cream|38g
heavy hitter|5sx
heavyheartedness|6xj
hebdomadal,hebdomadary
hebetude|6gl
hedeoma oil|7op
hedge mustard|5em
hedge nettle|5em
hedge violet=wood violet|b7j
hedonism,hedonistic
heebie jeeby=jitter=scream meemy|7he
heedless=unheeding
heel|9uf
heft,hefty
hegari|52h
height,high,heighten,highly
heliotherapy|amq
heliotropism|aw1
heliozoan|5v
helmetflower|5em
helper cell=helper t cell|6o9
hematopoeitic stem cell|a62
hemiacetal
hemianopia=hemianopsia|b85
hemianopic scotoma|9jv
hemicrania=migraine|5bz
hemimetabolism,hemimetaboly,hemimetabolous=hemimetamorphosis,hemimetamorphous|6zt
hemin=protohemin|2co
hemiplegia=unilateral paralysis|7y5
hemisphere,hemispheric,hemispherical
hemizygo vein=hemizygous vein=vena hemizygo|b4n
hemlock|8aw
hemoglobin|58l
hemorrhage,hemorrhagic=bleed|5x9
hemorrhagic septicemia=pasteurellosis|ks
hemorrhoid=pile|ag5
hemorrhoidal vein=rectal vein=vena rectalis|b4n
hemp agrimony|5em
hemp nettle|5em
henbit|5em
hepadnavirus|l0
heparin=lipo hepin=liquaemin|8hq nk
hepatic coma|2nz
hepatic duct|3r5
hepatic lobe|6ke
hepatic portal vein=portal vein=vena portae|b4n
hepatic vein=vena hepatica|b4n
hepatica=liverleaf|5em
hepatitis|5vj 6k4
hepatitis a virus|41g
hepatitis b=serum hepatitis|b7o
hepatitis c|b7o
hepatocarcinoma=hepatocellular carcinoma=hepatoma=malignant hepatoma|206
hepatojugular reflux|933
hepatolenticular degeneration=wilson disease|2sl
hepatomegaly=megalohepatia|u
hepatotoxin|asm
heptadecanoic acid=margaric acid|9he
heptane|cs
herb of grace|5em
herb paris|5em
herb robert|30t
herb tea=herbal,herb=herbal tea|aj5
herbaceous plant
herbage|5em
herbal medicine|3qi
herd grass|53i
hereditary cerebellar ataxia|z9
heredity|1dy
hermaphrodism=hermaphroditism|1ej
hernia=herniation|9da
herniate disk=rupture intervertebral disk=slip disk|9da
hero sandwich=hoagie=hoagy=poor boy=submarine sandwich=zep|9ga
hero worship|81
heroin addiction|3qk
heron bill=storksbill|4vx
herpangia|b7p
herpes|5vj
herpes simplex|5f0
herpes simplex 1|5f4
herpes simplex 2|5f4
herpes simplex virus|5f6
herpes varicella zoster=herpes varicella zoster virus|5f8
herpes virus|l0
herpes zoster=shingles=zoster|5f0
herpes zoster virus|5f6
herring|9fq
herring salad|9eo
hesitation,hesitate,hesitantly,hesitancy,hesitance,hesitant=vacillation|5uf
heterocercal fin|246
heterocycle,heterocyclic=heterocyclic compound
heterodactyl foot|1e9
heterograft=xenograft|52b
heterology,heterologic,heterological
heterometabolism,heterometaboly|6zt
heterophil antibody=heterophile antibody|ne
heterosexualism=heterosexuality|9op
heterospory|76g
heterotaxy=transposition|u
heterozygote|4e6
heulandite|bil
hexachlorophene|nc
hexadecanoic acid=palmitic acid|9he
hexane|cs 3m3
hexestrol|45e
hexose|76s
hibernation,hibernate|arx
hiccough=hiccup=singultus|ag5 930
hiddenite|a3a
hideous,hideously
hideout=hideaway
hierarch|5sx
hieroglyphic,hieroglyphical
high muck a muck=pooh bah|5sx
high protein diet|3i0
high vitamin diet=vitamin deficiency diet|3i0
high beam|8zr
high blood pressure=hypertension|20w
high colonic|2k5
high school=senior high school=highschool=senior high
|65g
high tea|3jb
highball|74x
highwayman=hijacker
hillock=knoll
hilum=hilus|4hw
hind leg|5ge
hind limb=hindlimb|6i2
hindbrain=rhombencephalon|7hw
hindfoot|ku
hindgut|5zm
|36c
hindrance,hinder
hindshank|9pm
hip
hip socket|9xo
hipbone=innominate bone|1kx
hippocampus|7hw
hiss=sibilation
histaminase|423
histamine|gc
histamine blocker|3qi
histidine|453
histiocyte|6pg
histiocytic leukemia=monoblastic leukemia=monocytic leukemia|1x7
histiocytosis|1ig
histoincompatibility|5ty
histology,histologic
histone|9tb
history,historical,historic
hiv|b7p
hives=nettle rash=urticaria=urtication|3ut
hoarse,hoarsely
hoary alison=hoary alyssum|5em
hoary plantain|8e7
hoary puccoon|5em
hobbledehoy|big
hock|bd9
hock joint|657
hockey game=ice hockey|zl 2u1
hodgkin disease|6oh
hoecake|655
hog cholera|ks
hole,holey
holistic medicine|6wi
hollandaize|9hh
holler
hollow back=lordosis,lordotic|a2e
hollowness,hollow
holography,holographic,holographical
holometabolism,holometaboly,holometabolous|6zt
holy terror=little terror|9ib
holy water|bal
home,homely
home fried potato=home fry|8kv
home brew=homebrew|1cg 3qm
home run=homer
homebody=stay at home|8m
homeopath|8lt
homeopathy|6wi
homesickness|7lm
homicide,homicidal
hominy|3uc
hommos=hoummos=hummus=humous|2rl
homocercal fin|246
homogeneity,homogeneous,homogeneously,homogenous,homogeny
homogenize milk|72m
homology,homologic,homological,homologize
homonymic,homonymous
homophony,homophonic
homospory|76g
homozygote|4e6
honest,honestly
honest woman|bdu
honey|afc
honey cake|14x
honey crisp|1xi
honeycomb tripe|avf
honeydew=honeydew melon|bf1
honker=hooter,hoot=schnoz=schnozzle=snoot|7lg
honor,honorary
hooch=hootch|1cg 3qm
hood pitcher plant|8d7
hoof|ku
hooknose|7lg
hook=mauler=meat hook|5a4
hopeful,hopefully
hopelessness
hopper,hop
horehound|1xi
horizontality,horizontal
hormone,hormonal=endocrine=internal secretion|1k5
hormone replacement therapy|amq
horn,horniness,horny=hot pant
hornblende|hb
horn violet=tufted pansy|b7g
horner syndrome|agc
horny structure=unguis
horrified=horror strike
horrify,horrifyingly
horror|4cn
hor d'oeuvre|qe
horse foot|5ii
horse balm=horseweed=richweed=stone root=stoneroot|5em
horse bean|4l3
horse doctor|b6n
horse grain=horse gram=poor man pulse|6f1
horse racing|8x7
horse radish=red cole|5em
horseback
horseflesh=horsemeat|6vy
horsemint|75y
horseradish|2rl
horseradish peroxidase|87f
horseradish sauce=sauce albert|9hh
horseshoe=quoit|7v5
horsetail milkweed=poison milkweed|72s
hospital,hospitalization,hospitalize=infirmary
hospital care|6wi
hospitality,hospitable
host|8m
hostess|5jj
hot cereal|1o9
hot dog|9ga
hot flash|ag5
hot pepper|9yp
hot pot=hotpot|3l2
hot sauce|9hh
hot stuff tomato|3l2
hotchpotch|3l2
hotdog|9ga
hound tongue|5em
houri|bfr
house physician=resident physician|3nb
housefather|6rs
housekeep=housework
housemaid knee|1sv
housemaster|5c1
housewife=homemaker=lady of the house=woman of the house|bdu
housing=lodge,lodgings,lodgement=domiciliation
howl=ululation
hoyden=tomboy|4xh
hubbard squash|bf4
huckleberry|1bv
hue=chromaticity,chromatic
huff,huffiness,huffy=miff=see red|62y
snort|1ok
huffishness|1f7
huitre|9q1
human chorionic gonadotrophin=human chorionic gonadotropin|51d
human head|5bs
human immunodeficiency virus|979
human papilloma virus|7za
human t cell leukemia virus 1|979
humanism,humanistic
humanity,humanitarian
humble,humbly
humerus|st
humic acid|5km
humic substance
humification,humify|1dy
humiliation,humiliate
humin|5km
hum
humor,humorous
humoral immune response|5ru

humpback=hunchback=kyphosis,kyphotic|a2e
humus|2rl
hunger,hungriness,hungry
hunk|6rs
hunter sauce=sauce chausseur|9hh
hunt|4fr 1ip
huntington chorea=huntington disease|12b 76h
huntsman horn=trumpet=yellow pitcher plant=yellow trumpet|8d7
hurl|4fj
hurried,hurriedly
hurry=scurry
hush puppy=hushpuppy|2ww
husk tomato|9yp
hyacinth=jacinth|bit
hyaline cartilage|225
hyaline membrane disease=respiratory distress syndrome|961
hyaloid=hyaloid membrane|6xy
hyaluronic acid|796
hyaluronidase=spread factor|423
hybridoma|9z4
hydantoin|nm
hydatid|37f
hydatid mole=hydatidiform mole=molar pregnancy|u
hydnocarpus oil|7op
hydramnios|u
hydrarthrosis|5w5
hydration,hydrate
hydrazoite|13b
hydremia|1ig
hydride|1dm
hydriodic acid|46
hydrobromic acid|46
hydrocarbon
hydrocele|3ld
hydrocephalus,hydrocephaly|u
hydrochloride|2vj
hydrochlorofluorocarbon|2ct
hydrocyanic acid=prussic acid|46
hydroflumethiazide|an7
hydrofluoric acid|46
hydrofluorocarbon|4km
hydrogen,hydrogenation
hydrogen bromide|1pl
hydrogen chloride|46
hydrogen cyanide
hydrogen fluoride|4kj
hydrogen iodide|61t
hydrogen peroxide=peroxide
hydrogen sulfide|abz
hydrography,hydrographical
hydroiodic acid|46
hydromel|1cg
hydronephrosis|5c8
hydropathy=hydrotherapy|aue
hydrophobia|ag5
hydrophobicity,hydrophobic
hydroplane racing|1jz
hydrothorax|2sp
hydroxide=hydrate oxide
hydroxy acid|46
hydroxybenzoic acid|5mh
hydroxybutyric acid=oxybutyric acid|1tf
hydroxychloroquine=plaquenil|n7
hydroxyproline|gd
hygienic,hygienical
|6ws
hygienist|6wr
hymen,hymenal=maidenhead=virginal membrane|798
hyoid=hyoid bone=os hyoideum|1kx
hyoscine=scopolamine|cq
hyoscyamine|cq 8g9
hyperactivity|3ld
hyperbetalipoproteinemia|5nd 2sl
hyperbilirubinemia|5c8
hyperbilirubinemia of the newborn=neonatal hyperbilirubinemia|5mv
hyperbolic,hyperbolically,hyperbolize
hypercalcemia|ag5
hypercalcinuria=hypercalciuria|ag5
hypercapnia=hypercarbia
hypercellularity
hypercholesteremia=hypercholesterolemia|ag5
hyperchromic anemia|jk
hyperdactyly=polydactyly|1ej
hyperemesis|b9c
hyperemesis gravidarum|5n5
hyperemia,hyperemic|2sp
hyperglycemia|ag5
hyperhidrosis=hyperidrosis=polyhidrosis|3h7
hypericism|3es
hyperkalemia|ag5
hyperlipemia=hyperlipidemia=hyperlipoidemia=lipemia=lipidemia=lipoidemia|ag5
hyperlipoproteinemia|6zr
hypermastigote|4ij
hypermenorrhea=menorrhagia|238 ag5
hypermetropia,hypermetropy,hypermetropic=hyperopia,hyperopic=longsightedness|g8
hypermotility|5r3
hypernatremia|ag5
hyperparathyroidism|7i
hyperpigmentation
hyperpituitarism|7i
hyperplasia|3sw
hyperpnea
hyperpyrexia|5nt 4eq
hypersecretion|9lc
hypersomnia|9v5
hypersplenism|ag5
hypertensive|82n
hyperthermia=hyperthermy
hyperthyroidism=thyrotoxicosis,thyrotoxic|7i
hypertrophic cardiomyopathy|20u
hypertrophy|3sw
hyperventilation
hypervitaminosis|u
hypervolemia|1ig
hypesthesia=hypoesthesia|3jr
hyphema|5ds
hypnoanalysis|3en
hypnophobia|9ta
hypnosis,hypnotize,hypnotic|6yl
hypnotherapy|amq
hypnotic trance|azj
hypo=sodium thiosulfate=sodium thiosulphate|4i9
hypoadrenocorticism=addison disease=addison syndrome=hypoadrenalism|7i
hypobetalipoproteinemia|5os
hypocalcemia|ag5
hypocellularity
hypochlorite|9fj
hypochlorous acid|46
hypochondria,hypochondriacal=hypochondriasis|ox
hypochondriac|82n
hypochondrium
hypochromic anemia|jk
hypocrisy,hypocritical
hypodermic syringe=hypodermic,hypodermal,hypodermis|agq
hypogammaglobulinemia|5rz
hypogastric artery=internal iliac artery|up
hypogastric plexus=plexus hypogastricus|7hc
hypogastric vein=internal iliac vein|5qw
hypoglossal=hypoglossal nerve=nervus hypoglosus=twelfth cranial nerve|30v
hypoglycemia,hypoglycemic|ag5
hypogonadism|3ks
hypokalemia|ag5
hypolipoproteinemia|6zr
hyponatremia|ag5
hyponitrous acid|46
hypoparathyroidism|7i
hypophosphoric acid|7wj
hypophosphorous acid=orthophosphorous acid=phosphorous acid|7wj
hypophyseal stalk|5wm
hypophysectomy,hypophysectomize|s
hypopigmentation
hypoplasia|3sw
hypoplastic anemia|jk
hypopnea
hypoproteinemia|ag5
hyposmia|3sp
hypospadias|u
hypostasis|1dy
hypotension|20w
hypotensive|82n
hypothalamic release factor=hypothalamic release hormone=release factor=release hormone|5iq
hypothalamus,hypothalamic,hypothalamically|7hw
hypothermia,hypothermic
hypothrombinemia|1ig
hypothyroidism|7i
hypotonicity,hypotonic
hypovolemia,hypovolemic|1ig
hypovolemic shock|2mz
hypoxia
hypoxic hypoxia|5pi
hyson|54w
hyssop|4ja
hyssop oil|7op
hysterectomy|s
hysterical neurosis|7io
hysterocatalepsy|5po
hysterotomy|ae1
hytrin=terazosin|ny e1
ice cream cake=icebox cake|4pj
ice cream cone|4pj
ice cream sundae=sundae|4pj
ice coffee|2lu
ice cream=icecream|4pj
ice lolly=lollipop=lolly=popsicle|4pj
ice milk|4pj
ice skate|9ud
ice tea|aj5
ice water|3q2
icebox=refrigerator,refrigeration=infrigidation
ichthyosis|2sl
ice sugar|8ll
icterus,icteric=jaundice|ag5
icterus neonatorum=jaundice of the newborn|5q5
idea,ideation,ideational=think=cerebrate,cerebration
ideal gas=perfect gas
idealization,ideal,ideally,idealize,ideality
identity,identify,identical,identification,identifiable
identity crisis|6yl
ideology,ideological
idiom,idiomatic,idiomatical
idiopathic disease=idiopathic disorder=idiopathy|3ld
idiopathic thrombocytopenic purpura=purpura hemorrhagica=thrombocytopenic purpura=werlhof disease|84a 11y
idiosyncrasy,idiosyncratic=foible
idiot=imbecile,imbecility
idiotic,idiotically
idleness,idle,idly
idocrase=vesuvian=vesuvianite|739
idol,idolize,idolization=graven image
ignition,ignite
ignorance,ignorant
ilama|368
ilang ilang|455
ileitis|5w5
ileocecal valve|b39
ileocolic vein=vena ileocolica|b4n
ileostomy|7ut
ileum|9vr
ileus=intestinal obstruction|41a
iliac vein=vena iliaca|b4n
iliolumbar vein=vena iliolumbalis|b4n
ilium|1kx
ill treatment=maltreatment,maltreat
ill humor|775
ill will|5bd
illegality,illegal
illness,ill=sickness,sick,sicken=unwellness|5c8
illumination,illuminate
illusion,illusory,illusional
illustration,illustrate,illustrative
ilmenite|739
image=mental image
image orthicon=orthicon
imagery=imaging
imagination,imagine,imaginative,imaginatively=conceive of=envisage
imavate=imipramine=impramine hydrochloride=tofranil|av6
imbalance=unbalance
imbed=embed
imbibition
imide
imitation,imitate,imitative
immanence,immanent
immateriality,immaterial
immaturity,immature
immediately,immediate
immensity,immense,immensely=vast,vastly=huge
immersion,immerse
immersion foot=trench foot|4pf
imminence,imminent=impendence,impendency,impendent
immobility,immobilize
immorality,immoral
immortality,immortal
immune gamma globulin=immune globulin=immune serum globulin=immunoglobulin|4sj ne
immune reaction=immune response=immunologic response
immune suppressant drug=immunosuppressant=immunosuppressive,immunosuppression=immunosuppressive drug=immunosuppressor|3qi
immune system
immunization,immunize
immunocompetence,immunocompetent
immunodeficiency,immunodeficient|5s5
immunoglobulin a|5rt
immunoglobulin d|5rt
immunoglobulin e|5rt
immunoglobulin g|5rt
immunoglobulin m|5rt
immunological disorder|3ld
immunology,immunologic|6ws
immunopathology|5s6
immunotherapy|amq
imp=pixie
impact fracture|4nl
impact tooth|3ld
impairment,impair
impalement,impale
impartation,impart
impartiality,impartial
impatience,impatient,impatiently|62y
impeccable,impeccably
impel,impellent
impenitence,impenitent
imperfect,imperfectly
imperforate anus|ov
imperforate hymen|5mp
imperialism,imperialistic
impermanence,impermanent
impersonation,impersonate
imperturbability,imperturbableness
impetigo|3kt
impinge,impingement
implantation,implant=nidation|1dy
implementation,implement,implemental
implication,imply,implicative
importance,important,importantly
important person=influential person|8m
importation,import
imposition,impose
impotence,impotency,impotent|5w1
impracticality,impractical
imprecation,imprecate=malediction
impress,impressive
impression,impressionist,impressionistic
imprisonment,imprison
improvement,improve
impudent,impudently
impurity=dross
inaction=inactivity,inactive
inadequate,inadequately
inadvertence,inadvertently,inadvertency,inadvertent
inamorata|bfr
inamorato|6rs
inanimateness,inanimate|8aq
inauguration,inaugurate
inborn error of metabolism|6zr 2sl
inbreeding|6uy
incandescence,incandescent|b83
incense
incentive=inducement,induce,induction,induct,inducive
incest,incestuous|32m
incident,incidence
incidentally,incidental
incipiency,incipience,incipient
incision,incisive,incise=penetrate
incisor|arn
incitement,incite,incitive
inclination,incline
incline bench press|1b0
inclusion,include
inclusion body myositis|7d3
incoherence,incoherent
income tax return=tax return
incompatibility,incompatible
incompetent,incompetence
incompetent cervix|27o
incomplete,incompletely
incomplete fracture|4nl
incontinence,incontinency,incontinent|47l
inconvenient,inconveniently
incorporation,incorporate
increasingly,increase
incredible,incredibly
incrimination,incriminatory=inculpation,inculpative,inculpatory
incubation,incubate
inculcation,inculcate
incurable,incurably
incurrence,incur
incus|115
indapamide=lozal|3mp
indecision=irresolution=indecisiveness|3or
indefinity,indefinite,indefinitely
indemnity,indemnify
indene|5lq
independence,independent,independently
inderal=propanolol|1by
index,indexical
index case|82n
index finger=forefinger|4gn
indication,indicate,indicator,indicative
indictment,indict
indifference,indifferent,indifferently
indigestion=dyspepsia,dyspeptic=stomach upset=upset stomach|ag5
indignant,indignantly
indignation|jz
indiscriminate,indiscriminately
indisposition|5r3
individual,individually,individuality,individualization,individualize=individualism,individualistic=individuation
indocin=indomethacin|7kz
indoctrination,indoctrinate
indolence,indolent
indorsement,indorse
indulgence,indulge,indulgent
induration=sclerosis,sclerotic|5c8
industrial disease=occupational disease|3ks
industrialization,industrialism,industrialize
industrious,industriously
inept,ineptly
inevitability,inevitable,inevitably
inexorable,inexorably
inexpedience,inexpedient
inexperience,inexperient
infamy,infamous=notorious
infantile amaurotic idiocy=sach disease=tay sach=tay sach disease|6j1 12c 76h
infantile autism|11o
infantilism|u
infantryman=foot soldier
infarct=infarction|5c8
infatuation|81q
infection,infectious,infect,infective=pathogenic,pathogen|5c8
infectious disease|2q4
infectious hepatitis=hepatitis a|b7o
inference,infer,inferential
inferior cerebellar artery|u2
inferior cerebral vein=venae cerebrum inferior|272
inferior colliculus|7h6
inferior epigastric vein=vena epigastrica inferior|42s
inferior labial vein=vena labialis inferior|b4n
inferior mesenteric artery|v3
inferior ophthalmic vein|7rb
inferior pulmonary vein=vena pulmanalis inferior|8tt
inferior rectus=inferior rectus muscle=rectus inferior|49v
inferior thalamostriate vein=striate vein|am9
inferior thyroid vein|ap8
inferior vena cava=postcava|b4y
inferior vocal cord=inferior vocal fold=true vocal cord=true vocal fold|b8w
inferiority,inferior=lower rank
inferiority complex
infertility,infertile
infestation,infest
infiltration,infiltrate
infinity,infinite,infinitely
inflammation,inflame,inflammatory=redness,red,redly=rubor|ag5
inflammatory disease|3ks
inflation,inflate,inflationary
inflation therapy|amq
inflection,inflexion,inflect,inflectional
infliction,inflict
infliximab|76c
inflow=influx
influence,influential
infolding=intussusception|1dy
informality,informal,informally
information,inform,informational,informative,informatory
informational rna=messenger rna=mrna=template rna|995
infrared emission=infrared radiation=infrared light|5n
infrared ray|5cs
infrared therapy|amq
infructescence|563
infundibulum

infusorian|2gb
ingesta|aeg
ingratitude=ungratefulness,ungrateful
ingrown hair|8by
ingrown toenail=onyxis|aqu
inguinal hernia|5et
inh=isoniazid=nydrazid|nc
inhabitancy,inhabitation,inhabit
inhabitant=dweller
inhalation,inhalant=breathe in|1oi
inhalation anesthetic=inhalation general anesthetic|4us
inhalation anesthesia|4ur
inherence,inherent=build in
inheritance,inherit
inhibition,inhibitory,inhibit
inhospitality,inhospitable
inhumanity,inhuman
inion|30w
initial,initially
initiation,initiate,initiatory
injection,inject,injectant
injury,injure=harm=trauma,traumatic,traumatize|5c8
ink,inky
inn=hostelry
inner ear=internal ear|9nc
innervation|t7
innocence,innocent
innominate artery|vw
innovation,innovate,innovational,innovative
inoculator=vaccinator|6wm
inorganic compound
inosine|7m6
inositol|b8j
inpatient|82n
inscription,inscriptive=lettering
inscrutability,inscrutable
insect bite|5x9
insect repellant=insect repellent=insectifuge
insensibility|azj
insensitivity,insensitive
insentience,insentient|5te
insertion,insert
insignificance,insignificant,insignificantly
insistence,insist,insistent
insolation=siriasis=sunstroke=thermic fever|5cq
insolence,insolent,insolently
insomnia|9v5
insouciance,insouciant=carefreeness=lightheartedness,lighthearted=lightsomeness|1i2
inspiration,inspire
installation,install,instal,installment
instance,instantiation
instant,instantaneous=split second
instant coffee|2lu
instep|ry
instillation,instillment=instilment
institution,institutional
instruction,instruct,instructional,instructive
instructress|ajb
instrument,instrumental,instrumentality
insubstantiality,insubstantial
insufficiency,insufficient,insufficiently
insularity=insulation,insulate
insulin|5iq
insulin reaction=insulin shock|2mz
insulin shock therapy=insulin shock treatment|9qm
insurance,insure
insurance company=insurance firm
intake=uptake=consumption,consumer,consume,consumptive=ingestion,ingest
integer=whole number
integration,integrate,integrative=desegregation
integumental,integumentary
integumentary system
intelligence,intelligent
intensity,intense,intensify,intensely,intensification,intensively
intensive care|6wi
intentionality,intentional,intentionally
intentness,intend,intent,intently
interaction,interact,interactional,interactive
intercapitular vein=vena intercapitalis|b4n
interceptor,intercept,interception
intercession,intercede
interconnectedness=interconnection,interconnect
intercostal=intercostal muscle=musculus intercostalis|9ue
intercostal vein=vena intercostalis|b4n
interdependence,interdependency,interdependent
interest|35o
interestedness|2m5
interestingly
interface,interfacial
interference,interfere
interferon|or
interior,interiorize
interior designer=designer
interleukin|6og
interlock=interwoven
intermarriage,intermarry=exogamy,exogamic
intermaxillary suture=sutura intermaxillaris|4fa
intermediate wheatgrass|bc9
intermittence,intermittent
intermittent claudication|2i4
internal,internally
internal auditory vein=labyrinthine vein|b4n
internal carotid artery|u0
internal cerebral vein=vena cerebrum internus|272
internal jugular vein|65m
internal maxillary artery|v1
internal organ=viscus|7sr
internasal suture=sutura internasalis|4fa
international law=law of nation
internationality,international,internationally
interne=medical intern=houseman|3nb
internist|6wr
internment,intern
interoperability
interparietal suture=sagittal suture=sutura sagittalis|4fa
interpenetration,interpenetrate
interphalangeal joint|4xe
interposition,interpose
interpretation,interpret,interpretative,interpretive
interrelation,interrelationship
interrogation,interrogative,interrogatory
interruption,interrupt
intersect,intersectant
intersection=point of intersection
interstice,interstitial
interstitial cell stimulate hormone=luteinize hormone|51d
interstitial fluid|49i
interstitial plasma cell pneumonia=pneumocystis carinii pneumonia=pneumocystis pneumonia=pneumocytosis|8fw
interstitial pneumonia|961
interstitial tissue|ky
intertrigo|27y
intervention,intervene=step in
intervertebral vein=vena intervertebralis|b4n
intestinal artery=jejunal artery|vw
intestinal bypass|ae1
intestinal flora|71f
intestinal juice|1k5
intima,intimal|6xy
intimation,intimate
intimidation,intimidate
intolerance,intolerant
intonation,intone
intracapsular surgery|23e
intracellular fluid|1k5
intracranial aneurysm|ju
intradermal injection|6wi
intramuscular injection|6wi
intransigence,intransigent
intravasation|5x9
intravenous anesthetic|i6
intravenous injection|6wi
intrinsically,intrinsic
introduction,introduce
introitus|7t5
introject,introjection
intron=noncod dna|3dx
introspection,introspective
introversion,introvertive=invagination
intrude,intrusive
intuition,intuitive
intumescence,intumescency,intumescent|6n9
inula|5em
inulin|8hq
invalid,invalidity
invalidation,invalidate
invalidism|5c8
invariably,invariable
invasion,invade,invasive
invention,invent,inventive=devise
inversion|u
invert sugar|1zk
invertase=saccharase=sucrase|3jt
invertebrate foot|7sr
invert hang|57k
investigation,investigate,investigative,investigatory
investigator=researcher
investment,invest
invirase=saquinavir|8qz
invitation,invite,invitational
invocation,invoke
involuntary muscle=smooth muscle|7a9
involution|1dy
involutional depression|6qf
involvement,involve
iodic acid|46
iodide|59h
iodine,iodinate,iodination,iodise,iodize
iodoamino acid|gd
iodocompound
iodoform=tri iodomethane|59p
iodoprotein=iodinate protein|8r2
iodothyronine|61v
iodotyrosine|61v
ion,ionic,ionization,ionise,ionize
ion beam=ionic beam|81i
ionize radiation|8xd
ionospheric wave|9v0
ipecac|3xz
iproclozide|6sp
irascibility=quick temper=short temper|14l
iridectomy|49w
iridescence,iridescent=opalescence,opalescent
iridocyclitis|5w5
iridokeratitis|5w5
iridoncus|6n9
iridosmine=osmiridium|739
iridotomy|49w
iris,iritic|6xy
irish whiskey|bcp
iritis|5w5
iron deficiency anemia|jk
iron disulfide|abz
iron man=ironman|6rs
iron manganese tungsten=wolframite|739
iron ore|7so
iron perchloride|85v
ironside|6rs
ironweed=vernonia|5em
irony,ironical,ironic=satire,satiric,satirical,satirically,satirise,satirize=sarcasm,sarcastic
irregularity,irregular,irregularly
irrelevance,irrelevant
irresponsibility,irresponsible
irreverence,irreverent
irrigation,irrigate
irritability,irritably,irritable=petulance,petulantly,petulant=crossness=fretfulness=fussiness,fussily,fussy=peevishness,peevish|5r0
irritable bowel syndrome=mucous colitis=spastic colon|2mw
irritation,irritate,irritative=annoyance=botheration,bother|6yl
ischemia,ischemic|jk
ischemic stroke|q0 62z
ischemic anoxia=stagnant anoxia|m6
ischemic hypoxia=stagnant hypoxia|5pi
ischial bone=ischium=os ischii|1kx
isinglass=mica,micaceous|739
island of langerhan=isle of langerhan=islet of langerhan|3r7
isoagglutination|a6
isoagglutinin|a7
isocarboxazid=marplan|6sp
isocyanate|9fj
isocyanic acid|46
isoflurane|5wy
isogamete|4sb
isogamy|hd
isolation,isolate
isolationist,isolationistic
isoleucine|453
isomer,isomeric
isomerase|423
isomerisation,isomerise=isomerization,isomerize|2uy
isometric exercise=isometric|47w
isometry
isomorphy,isomorphous
isoproterenol=isuprel|3qi
isordil=isosorbide|3qi
isothermal,isothermic
isotonic exercise|47w
isotropy,isotropic
isthmus|aq8
itaconic acid|46
italian vermouth=sweet vermouth|b62
italic,italicize
itch,itchy|5vi
item,itemize,itemization
iteration,iterative
ivory tower|2m5
jab
jaboticaba|3ue
jack in the pulpit|t3
jacket potato|14y
jackfruit=jak|3ue
jacksonian epilepsy|2xz
jacquemier sign|ag5
jadeite|739
jaggary=jaggery=jagghery|1zk
jai alai=pelota|2zp
jalapeno=jalapeno pepper|2bi
jam|2sd
jamaica rum|9cy
jamais vu|3k3
jambalaya|3l2
jamberry=miltomate=purple ground cherry|55m
jargoon|bit
jaw|1kx
jawbreaker|5ak
jealousy=green eye monster|421
jeep=landrover
jejunitis|5w5
jejunity=vapidity
jejunoileitis|5w5
jejunostomy|ae1
jejunum|9vr
jello|4ul
jelly|38d
jelly bean=jelly egg|1xi
jellyroll|a3f
jerk meat=jerky|6vy
jerk
jewel,jewelry
jimdandy=jimhickey
jimmy=sprinkle|2da
jnd=just noticeable difference|3i7
job=occupation,occupy,occupational,occupancy=line of work=tenancy
jocosity,jocose
jocularity,jocular=jocundity|4rt
jog|20v
john=lavatory
johnny cake=johnnycake=journey cake|2ww
joie de vivre|40p
joint=articulatio
joke=gag
jolliness,jollity,jolly=joviality,jovial=merry|51k 4rt
jolt,jolty
jook|568
joss stick|5tj
journalism,journalistic
journey=journeying
jowl=lower jaw=jawbone=lower jawbone=mandible=mandibula=mandibular bone=submaxilla|64h wk
joy,joyousness,joyous=joyfulness|3y8
joylessness|296
judgment,judge,judgmental
judo|a3n
jug wine|ber
jugal point=jugale|30w
jugular=jugular vein=vena jugularis|b4n
juice,juicy|4ln
jujube|3ue
julep=mint julep|5g9
julienne|b4f
julienne vegetable|b4f
jumbal|14x
jumble=welter=muddle
jump|asw
jump gene=transposon|3dx
juneberry=saskatoon=serviceberry=shadberry|1bv
jungle fever|6qs
jungle rot|3kt
junior high=junior high school
juniper berry|4ja
juniperic acid|5mh
junk dna|3dx
junk food|9z1
junket|3fm
jurisdiction,jurisdictional
jurisprudence,jurisprudentially,jurisprudential
justification,justify,justifiably,justificative,justificatory
justness=nicety
jut=stick
juvenescence|563
juvenile amaurotic idiocy=spielmeyer vogt disease|2sl
juvenile person
juvenile rheumatoid arthritis=still disease|10g
juvenile wart|b63
juvenility,juvenile
juxtaposition,juxtapose
kabob=kebab=shish kebab|3l2
kahlua|2lz
kai apple|3ue
kail|1ua
kainite|739
kaiser roll|1s4
kakke disease|1bu
leishmaniasis=leishmaniosis|8rc
kaleidoscopic,kaleidoscopical
kaliuresis=kaluresis|ag5
kallman syndrome|5oq
kanamycin=kantrex|nd
kangaroo foot=kangaroo paw=kangaroo foot plant|5em
kaoliang|52h
kaolinite|739
kaopectate|np
kaposi sarcoma|9gv
karyokinesis,karyokinetic|1dy
karyolymph|1k5
kasha|5jl
kauri=kauri copal=kauri gum=kauri resin|2vk
kava=kavakava|1cg 3qm
kavrin=papaverine|7ab
kawasaki disease=mucocutaneous lymph node syndrome|3ks
kayser fleischer ring|ag5
kedgeree|3l2
keel|217
keenness,keen,keenly=sharpness,sharp,sharply
keep out=shut out
keep
keepsake=souvenir
kelp|1qb
kemadrin=procyclidine|7ab
keratalgia|7xe
keratectasia|yp
keratinization,keratinize|1dy
keratitis|5w5
keratoacanthoma|20
keratocele|5et
keratoconjunctivitis|5w5
keratoconus|yp
keratoderma=keratodermia|3kt
keratoderma blennorrhagica=keratosis blennorrhagica|67v
keratoiritis|5w5
keratomalacia|ag5
keratomycosis|4r1
keratonosis|3kt
keratonosus|49s
keratoscleritis|5w5
keratoscope|6wl
keratosis|3kt
keratosis pilaris|67v
keratotomy|49w
kerion|9a9
kernicterus|5q5
kernig sign|ag5
kernite|739
kerosene=coal oil=lamp oil|5lq
ketalar=ketamine=ketamine hydrochloride|4us 2ju
ketembilla=kitambilla=kitembilla|3ue
ketohexose|689 5fs
ketone
ketoprofen=orudis=orudis kt=oruvail|7kz
ketorolac=torodal|7kz
ketose|76s
ketosis=acetonemia=ketonemia|ag5
ketosteroid|a6l
key lime|2hc
kibble|4ln
kibe|2bd
kick up|47w
kiddie=kiddy|2be
kidney|47m
kidney bean|2ox
kidney disease=nephropathy=renal disorder|b29
kidney failure=renal failure|68j
kidney pie|6w1
kidney vetch|5em
kieserite|739
kill,killer,killable=violent death|3ae
kinase|423
kind=sort
kind heartedness=kindheartedness|4d9
kindergartener=kindergartner=preschooler|2be
kinesis
kinesthetic,kinesthetically
kinetosis=motion sickness|as
king evil=scrofula,scrofulous|awn
king crab|30f
kingfish|9fq
kipper=kipper herring|5f9
kipper salmon|9z1
kirsch|1no
kishke=stuff derma|3l2
kiss=hug=petting=caress=cuddle=fondle=smooch=snuggle=nestle|4m9
kiwi|3ue
kiwi fruit|3ue
klebsiella|413
klinefelter syndrome=xxy syndrome|agc
knackwurst=knockwurst|9hn
knee=knee joint=articulatio genus=genu=human knee|4xe
knee jerk reflex=knee jerk=patellar reflex|930
kneecap=kneepan=patella|7tz
knish|3l2
knob celery=root celery=turnip root celery|5em
knocker|1d2
knock
knockout|bfr
knockout drop|2cf
knotgrass|53i
knot marjoram=sweet marjoram|7t6
know
knowledge=cognition,cognizance,cognitive,cognizant=aware,awareness
knuckle=knuckle joint=metacarpophalangeal joint|wg
kohlrabi|33p
kok saghyz=kok sagyz|38w
kokoi venom|b5l 7ih
koplik spot|ag5
kosher|aeg
koumiss=kumis|1cg 3qm
kraurosis|10h
kraurosis vulvae|69t
krigia|5em
krubi=titan arum|t3
kummel|6j8
kumquat|2hc
kunzite|a3a
kuru|7hg
kvass|1oo
kwashiorkor|6rg
labetalol=labetalol hydrochloride=normodyne=trandate|1i9 ny
labia majora|6a7
labia minora|6a7
labial vein=vena labialis|b4n
labium
labor,laborious
|7xe
laboratory=lab
labrocyte=mast cell=mastocyte|9z4
labyrinth|9nc
labyrinthitis=otitis interna|7uv
lac wax=shellac wax|bb9
laceration,lacerate|bgk
lachrymal duct=lacrimal duct=tear duct|3r5
lachrymal gland=lacrimal gland=tear gland|3r6
lachrymal secretion=lacrimal secretion|1k5
lachrymation=lacrimation=tear
lace|6je
lack=deficiency,deficient
lacrimal apparatus
lacrimal bone|1kx
lacrimal vein=vena lacrimalis|b4n
lacrosse|4fj
lactalbumin|be
lactase|3jt
lactase deficiency=lactose intolerance=milk intolerance|2sl
lactate,lactation|9fj 459
lacteal|6nx
lactic acid|202
lactiferous duct|3r5
lactobacillus|461
lactogenic hormone=luteotropin=prolactin|51d
lactose=milk sugar|3ju
ladanum|7pc
lady tobacco|5em
lady|bfr
lady finger=okra plant|5em
lady friend|bfr
ladyfinger|2v9
laetrile|hp
lafora disease=myoclonus epilepsy|430
lager beer|1a1
lagophthalmos|u
lake trout|4oh
lallation|3b8
lamb quarter|550
|51t
lamb chop=lambchop|36c
lamb curry|35v
lamb roast=roast lamb|36c
lambda|30w
lambdacism|3b8
lamboid suture=sutura lamboidea|4fa
lamella|6xy
lamentation,lament
lamina,laminate,laminal,lamination
lamina arcus vertebra|6bm
laminectomy|s
lamivudine|7lx
lamplight|b83
langbeinite|739
langoustine=scampo|6kk
language area=language zone|2xx
languor=dreaminess,dreamy|3tc
lankiness,lanky|8at
lanolin=wool fat=wool grease|kw
lansa=lansat=lanseh=lanset|3ue
lansoprazole|46
lantern jaw|65f
lap|anc
lap choly=laparoscopic cholecystectomy|2dr
laparocele|5et
laparoscope|406
lard|3ud
lard oil|kw
larder|8rn
large=big
large flower calamint|1v0
large flower fiddleneck|5em
large intestine|57f
large number=multitude,multitudinous
largemouth bass|4oe

larium=mefloquine=mefloquine hydrochloride=mephaquine|o0
larva,larval
laryngeal vein=vena laryngea|b4n
laryngectomy|s
laryngitis|5w5
laryngopharyngitis|5w5
laryngoscope|6wl
laryngostenosis|a66
laryngotracheobronchitis|5w5
larynx,laryngeal,laryngopharynx=voice box|228 7su
lasagna=lasagne|81v
laser assist in situ keratomileusis|49w
laser assist subepithelial keratomileusis|49w
laser beam|8zr
laser trabecular surgery|49w
lassa fever|58n
lat=latissimus dorsi|9ue
latakia|axh
latchkey child|9j3
late blight|8e4
lateral condyle|2rv
lateral epicondyle|42e
lateral epicondylitis=lateral humeral epicondylitis=tennis elbow|akm 42f
lateral line=lateral line organ|9nc
lateral ventricle|b5q
lather,lathery
latitude,latitudinal,latitudinarian
latke=potato pancake|17u
laudanum=tincture of opium|7rf
laugh at=make fun
laugh gas=nitrous oxide|5wy
launcher,launch
laundry detergent
lavish,lavishly
law agent|6de
lawman=law officer=peace officer
lawyer=attorney|8pc
laxative|pd
laxness,lax,laxity
layer cake|14x
laying=egg laying|1dy
lazy,lazily
lead acetate=sugar of lead|3i
lead chromate|2ex
lead colic=painter colic|2mt
lead ore|7so
lead poison=plumbism=saturnism|5r3
lead tetraethyl=tetraethyl lead|nz
lead gasoline=lead petrol|4tp
leaf,leafy=foliage,foliate,foliation
leaf beet|550
leaf blight|8e4
leaf cast=needle blight=needle cast|6dt
leaf disease|8e4
leaf fat=leaf lard|6iz
leaf lettuce|6gn
leaf mustard|33p
leaf node|8e5
leaf scorch|8e4
|563
leaflet|ky
leakage=outflow
lean on=lean against
learn reaction=learn response
learning disability=learning disorder|3ld
leather,leathery
leather soap=saddle soap|9x6
lecherousness,lechery=lustfulness|2rg
lecithin|89v
lectin|50g
lecture=public lecture
lecturer|3ui
ledercillin vk=penicillin v potassium|84s
leechee=lichee=lichi=litchee=litchi=litchi nut=lychee|3ue
leek|b4f
leer,leery
leave brain=leave hemisphere|26y
leave coronary artery|2x7
leave gastric vein=vena gastrica sinistra|4tw
leave hand|5a4
leave over=remain
leave ventricle|5ch
leftover|9z1
leg,leggy|6i2
leg bone|6lh
leg curl|6es
leg exercise|47w
leg extensor|6es
leg of lamb=gigot|6bg
legal blindness|1hs
legality,legal,legally
legionella|14g
legionnaire disease|6kb
legislation,legislative,legislature,legislate
legitimacy,legitimate,legitimately,legitimation
legume,leguminous=leguminous plant|5em
leiomyoma|7cw
leiomyosarcoma|9gv
leisure,leisurely
lekvar
lemniscus|9e
lemon,lemony|2hc
lemon balm|4ja
lemon butter|1tj
lemon cheese=lemon curd|2sd
lemon drop|5ak
lemon extract|4ja
lemon geranium|4vx
lemon grass=lemongrass=lemongrass oil|7op
lemon juice|65n
lemon meringue pie|8bg
lemon mint|75y
lemon oil|4ja
lemon sole=winter flounder|4j0
lemonade|70
lemonade mix|903
length,long,longer,lengthy,lengthen,lengthily=prolonge
lenience,lenient
lenitive|35k
lens capsule
lens cortex|ky
lens nucleus
lenticular nucleus=lentiform nucleus|172
lentil|b4f
lentil plant|6f1
lentil soup|9zt
leopard bane=leopardbane|5em
leopard plant|5em
lepidocrocite|62m
lepidolite|634
lepidomelane|1e3
lepidophobia|bj4
lepromatous leprosy|6g3
leprosy,leprous=hansen disease|5vj
leprosy bacillus|7c6
leptomeninges|6y9
leptomeningitis|6yc
leptospira|a2s
leptospirosis=swamp fever|bj2
lesbianism=sapphism|4uf
lesion|5c8
lessening
lesser calamint|1v0
lesser galangal|5em
lesser omentum|7py
lesser rhomboid muscle=musculus rhomboideus minor=rhomboid minor muscle|98p
lesser wintergreen|8vo
lesser yellow trefoil|2jp
let down=take down
lethal dose|3of
lethality,lethal
lethargy=lassitude=sluggishness,sluggish,sluggishly|arx
letter=missive
lettuce|9es
leucine|453
leukocyte=white blood cell=white blood corpuscle=white cell=white corpuscle|1id 4o2
leukocytosis|1ig
leucocytozoan=leucocytozoon|a3l
leucoma=leukoma|49s
leukopenia|1ig
leucorrhea=leukorrhea|799
leukoderma|3kt
leukoencephalitis|26j
levallorphan=lorfan|3qi
levator|7a9
lever hang|57k
levitra=vardenafil|n6
levity
levodopa|3iq
lexicalization,lexicalize
lexicography,lexicographical
lexicon,lexical
lexicostatistic
lgv=lymphogranuloma venereum=lymphopathia venereum|35c
libellous,libelous
liberal,liberality=liberalist|8m
liberalism,liberalistic
liberty,liberate,liberation=autonomy
libido,libidinal|2rg
librarian=bibliothec|8pc
lichen|3kt
lichen planus=lichen ruber planus|6he
licorice|1xi
lid=eyelid=palpebra,palpebration|8r1
lidocaine=xylocaine|6ku
lie detector|8hg
consist
liebfraumilch|5h8
life,live,alive,livable
lifeblood|1ia
ligament|2t3
ligamentum teres uterus|6ho
light beer|6b8
light bread=white bread|1ny
light company=power company
light diet|3i0
light reflex=pupillary reflex|930
light whip cream=whip cream|38g
lightness,light|65g
lignin
likelihood,likely
liking
lima bean|9q0
lima bean plant|9q0
limb|49n
limb girdle muscular dystrophy|7ad 12c
limbo=oblivion
limbus
lime|5mg
lime juice|65n
limeade|70
limen|9nb
limewater|bal
limit,limitation
limonene|alc
limonite|62m
limpa|9do
limpet|9q1
linalool|455
lincocin=lincomycin|nd
line drive=liner
linearity,linear,linearly
lingcod|9fq
lingual vein=vena lingualis|b4n
linguica|8j3
linguine=linguini|cj
linguistic competence|2qf
linguistic,linguistically
linin|1ka
linoleic acid=linolic acid|8i2
linolenic acid|8i2
lion ear|5em
liothyronine=triiodothyronine|ap7
lip|wk
lip balm|7ox
lipase|423
lipectomy=selective lipectomy|iq
lipid=lipide=lipoid
lipid lower medication=lipid lower medicine=statin=statin drug|3qi
lipidosis|6zr
lipomatosis|5c8
lipoprotein|2qv
liposarcoma|9gv
liposome|b6c
liposuction=suction lipectomy|6iy
liquefaction,liquefy
liqueur|1cg 3qm
liquid detergent
liquid diet|3i0
liquid soap|9x6
liquidation,liquidate
liquidity,liquid,liquify
liquor=booze,boozy=spirit,spirituous=hard drink=hard liquor=john barleycorn=strong drink|1cg 3qm
|1xi
lisinopril=prinival=zestril|37
lisp|3b8
listener=hearer
listeria|461
listeria meningitis=listeriosis|5vj
listlessness|pb
literalness,literal
literary critic|32w
literature,literary
lithia water|73c
lithiasis|5c8
lithotomy|s
lithotomy position|8ke
lithuresis|71p
little barley|26s
little finger=pinkie=pinky|4gn 73l
little potato=russet scab=stem canker|98j
little toe|aqs 73l
littleneck=littleneck clam|5aj
live forever=livelong=orpin=orpine|9lu
live birth|7ew
livedo|3kt
liveliness,lively
liver,livery|5zm
liver disease|3ks
liver pudding=liver sausage=liverwurst|9hn
lividity,livid|8xz
live room=front room=sit room
loaf=loaf of bread|1ny
loaf sugar=sugar loaf=sugarloaf|abb
loasa|5em
lobar pneumonia|8fw
lobate foot|1e9
lobby=foyer=vestibule=entrance hall
lobe,lobated
lobe of the lung|6ke
lobectomy|s
lobelia|5em
loblolly|568
lobscuse=lobscouse=scouse|3l2
lobster|9q1
lobster a la newburg=lobster newburg|9kx
lobster butter|2rl
lobster stew|3l2
lobster tail|6kk
lobster tart|8bg
lobster thermidor|3l2
lobule,lobular,lobularity|6ke
local,locally
local anesthesia|i5
local anesthetic=topical anesthetic|i6
locale,localization,localize
locate=situate
location
lochia|1k5
loco disease=locoism|ks
locomotion,locomotive
locomotor ataxia=tabes dorsalis|7iq
locule=loculus|1k4
locus niger=nucleus niger=substantia nigra|7hw
loganberry|1bv
logarithm,logarithmic
logicality,logical,logically
logistic
loin|36c
loin of lamb|36b
pubes=pubic region
lomotil|np
lomustine|o5
loneliness,lonely
long neck clam=soft shell clam=steamer=steamer clam|9q1
long spur violet|b7j
long term=long run
long bone=os longum|1kx
long fly|57k
long wave|8xj
longitude,longitudinal
loniten=minoxidil=rogaine|b48
look across=look out on
look out=watch out
loop ill|ks
loose leaf lettuce|6gn
loose smut|9we
loosen=slacken|atl
lopressor=metoprolol|1by
loquat|3ue
loss,lose,lossy
loss of consciousness
lot=dozen=score=ton=wad
lotus position|8ke
loud,loudly
louse,lousy,lousiness
lovage|4ja
lovastatin=mevacor|6j0
|3y8
love in idleness=pink of my john=wild pansy|b7g
love in winter=western prince pine|8cx
love lie bleed=velvet flower|5em
love philter=love philtre=love potion=philter=philtre|8l9
love apple=tomato plant|5em
love bite|44d
love handle=spare tire|7r
love life=lovemaking=make love|9op
loveliness,lovely
lovesickness|8cf
low,lower,loweringly
low calorie diet|7n5
low class=lower class
low fat diet|3i0
low fat milk|72m
low salt diet=low sodium diet=salt free diet|3i0
low beam|8zr
low spirit|3ej
lower respiratory infection|962
lower respiratory tract|966
lox|9w6
loxapine=loxitane|od
lozenge|1xi
lsd=lysergic acid diethylamide|59k 3qm 2uo
lucerne|6wh
lucidity,lucid|9gh
luck,lucky
lues=lues venerea=pox=syph=syphilis,syphilitic|35c
luggage,lug=baggage
luge|aqp
lumbago=lumbar pain|148
lumbar nerve|7hp
lumbar plexus=plexus lumbalis|8f7
lumbar vein=vena lumbalis|b4n
lumbar vertebra|b65
lumber=timber
lumbosacral plexus|7hc
lumbus,lumbar,lumbosacral
lumen|1k4
luminal=phenobarbital=phenobarbitone=sodium thiopental|16g
luminescence,luminescent|b83
luminosity,luminous
lump,lumpy|ag5
lump sugar|abb
lumpectomy|s
lunar caustic|9t5
lunate bone=os lunatum=semilunar bone|1kx
lunch=luncheon=dejeuner=tiffin|6vs
lunch meat=luncheon meat|2mg
|5yj
lung|963
lung power|8am
lung cancer|206
lupus|3kt
lupus erythematosus|6nk 11y
lupus vulgaris|6nk awn
lust,lusty,lustily|2rg
lutefisk=lutfisk|3l2
luxury,luxurious,luxuriously,luxuriant,luxuriation
lycanthropy|6px
lye|24e
lye hominy|5hx
lyme arthritis=lyme disease|bj2
lyme grass|53i
lymph,lymphatic|1k5
lymph node=lymph gland|6o5
lymph vessel=lymphatic vessel|3r5
lymphadenitis|5w5
lymphadenoma|77
lymphadenopathy|5c8
lymphangiectasia=lymphangiectasis|3ty
lymphangioma|ka
lymphangitis|5w5
lymphatic system=systema lymphaticum|b45
lymphatic tissue=lymphoid tissue|ky
lymphedema|3u8
lymphoblast|6o9
lymphoblastic leukemia|6oc
lymphocyte,lymphocytic=lymph cell|6gp
lymphocytic choriomeningitis|2eh
lymphocytic choriomeningitis virus|sd
lymphocytic leukemia|1x7
lymphocytopenia=lymphopenia|1ig
lymphocytosis|1ig
lymphogranuloma|6n9
lymphokine|37s
lymphoma|1x4
lymphopoiesis|1dy
lymphuria|ag5
lypressin|nq
lyricality,lyrical
lysergic acid|46
lysine|453
lysine intolerance|6zr
lysinemia|5tg
lysis|91l
lysogenicity,lysogeny
lysogenization=lysogenize|1dy
lysosome|25m
lysozyme=muramidase|423
lyssa=rabies,rabidity|bj2
lyssavirus|l0
ma'am=madam=gentlewoman|bfr
macaroni|cj
macaroni and cheese|81v
macaroni salad|81w
macaroon|2v9
macedoine|3l2
maceration,macerative
mackerel|9fq
macon=maconnais|ber
macrencephaly,macrencephalic|u
macrobiotic diet|b4k
macrocephaly,macrocephalic=megacephaly=megalocephaly|u
macrocyte=megalocyte|91t
macrocytic anemia|jk
macrocytosis|5c8
macrodantin=nitrofurantoin|nc
macroevolution|7sz
macroglossia|1ej
macromolecule,macromolecular=supermolecule
macrophage|88e
macula lutea=macular area
macular degeneration|49s 3bq
macular edema|49s
maculation,macula
mad apple|9yp
madame|6ox
madeira|4ms
madia oil|b4h
madia oil plant=melosa|aiv
madnep=wild parsnip|bbl
madness,mad,madly=insaneness,insane,insanely,insanity=lunacy,lunatic|6ym
madrilene|2tk
maenad|bfr
maggot,maggoty
magic,magical
magic bullet|35k
magical power=magical ability
magnesia=magnesium oxide=periclase|739
magnesite|739
magnesium bicarbonate|1cr
magnesium carbonate|9fj
magnesium hydroxide|5mg
magnesium nitride|7ju
magnesium sulfate|aby
magnetic iron ore=magnetite|62m
magnetic pyrite=pyrrhotine=pyrrhotite|739
magnetism,magnetic,magnet,magnetize,magnetically,magnetization=magnetic force=magnetic attraction
magnificence,magnificent,magnificently
magnifico|5sx
magnitude,magnify,magnification
maiden|4xh
maintenance,maintain=upkeep
maize|26s
majesty,majestic,majestically
major depressive episode|2iu
major league=big league=major
major surgery|ae1
make
make water=passing water|71p
mal de mer=naupathia=seasickness|68v
malabsorption|1dy
malabsorption syndrome|agc
malachite|739
malacia|5c8
maladjustment|87s
malady|5c8
malanga=spoonflower=tannia=yautia|t3
malaria,malarial|8rc
malaria parasite|a3l
malathion poison|881
male chest|2a8
male internal reproductive organ|95c
male reproductive gland|95c
male reproductive system|4vb
maleate|459 nn
maleficence,maleficent|5bd
maleic acid|46
maleness,male=masculinity,masculine|8aq
malevolency,malevolence,malevolent=malign,malignity,malignment
malheur wire lettuce|33o
malignancy,malignance,malignant|3ks
malignant anemia=pernicious anemia|jk
malignant hypertension|5g4
malignant hyperthermia|12b
malignant melanoma=melanoma|9us
malignant neoplasm=malignant tumor=metastatic tumor|aww 6r5
malignant neuroma=neurosarcoma|9gv
malinger=skulk
malleus|115
malmsey|6pn
malnourishment=undernourishment|5kw
malnutrition|3bh
malocclusion|3ld
malpighian body=malpighian corpuscle=renal corpuscle
malposed tooth|arn
malt liquor|6b8
malt sugar=maltose|3ju
malt whiskey=scotch malt whiskey=scotch whiskey|bcp
maltha=mineral tar|739
mama=mamma,mammary=mommy
mamey=mammee apple|3ue
mammary gland|3r6
mammy|7e5
man=adult male|8m
management,manage,managerial
manager=director
mandarin orange|2hc
mandelamine=methenamine=urex|nc
mandibular gland=submandibular gland=submandibular salivary gland=submaxillary gland=submaxillary salivary gland|9f4
maneuver,maneuverability
manganate|9fj
manganese tetroxide
manganic acid|46
manganite|739
mange,mangey,mangy|ks
mangel wurzel|1a3
mango|3ue
mangold=mangold wurzel|2oz
mangosteen|3ue
mania,manic
maniac=madman
manic disorder|3ya
manicotti|cj
manifestation,manifest
manipulation,manipulate,manipulative
manna=manna from heaven=miraculous food|4lj
manna grass=sweet grass|6vr
manner=style,stylization,stylistic,stylize=mode
manner of walk|1k7
mannitol=osmitrol|3mp
manor house=manor,manorial
mantrap=lulu=stunner|bfr
manubrium|1kx
manufacturer,manufacture
many a=many another
manzanilla|9q5
maoi=monoamine oxidase inhibitor|nn
maple sugar|1zk
maple syrup|9u3
marang|3ue
maranta|5em
maraschino=maraschino liqueur|6j8
maraschino cherry|2s0
marasmus|6rg
marble,marbleize,marbleization
marble cake|14x
|3ud
marc|1no
marchand de vin=mushroom wine sauce|9hh
march
marchioness|bdu
marchpane=marzipan|1xi
marfan syndrome|12b
margarine=marge=oleo=oleomargarine|2rl
margarita|2l2
margin,marginal,marginality,marginally
marijuana cigarette=reefer=spliff|2g6
marinade,marinate|2rl
marinara|81x
marjoram|4ja
mark,markedly=pronounce
market,marketable
market price=market value
marker
marmalade|2sd
marmalade plum=sapote|3ue
marmite|9zt
marriage=matrimony
married couple=man and wife
marrowbone|1kx
marrowfat pea|830
marry=get married
marsala|4ms
marsh,marshy
marsh bellflower|1aq
marsh cress=yellow watercress|32f
marsh felwort|5em
marsh gas|70c
marsh milkweed=purple boneset=trumpet weed|5em
marsh pea|be5
marshmallow|1xi
marshmallow fluff|2rl
marsupium|9dt
martini|2l2
martynia|5em
martyrdom|3ae
marvel,marvelous
mascarene grass|bj6
mascarpone|31b
masculinization=masculinize=virilization=virilize|563
mash potato|8kv
masher=skirt chaser=woman chaser|895
mask
masochism,masochistic|9p2
mass rapid transit=rapid transit
massage|aue
masseter|4a4
massicot=massicotite|6dn
mast,masted
mastalgia|7xe
mastectomy|s
mastery,master
mastic|7fa
mastitis|5w5
mastoid=mastoid bone=mastoid process=mastoidal
mastoidale|30w
mastoidectomy|s
mastoiditis|5w5
mastopathy=mazopathy|5c8
mastopexy|iq
masturbation=onanism|11s
match play|51a
matelote|4hn
materia medica=pharmacological medicine=pharmacology,pharmacological,pharmacologic|6ws
materialism,materialistic=philistinism|t7
math teacher=mathematics teacher|ajb
mathematics,mathematical,mathematically=math
mating,mate=sexual union=pair|9op
matriarch=materfamilias|bfr
matriculation,matriculate
matron|bdu
matsyendra|wx
matter|5z1
maturity,mature,maturation,maturational,maturement=ripen
matzah ball=matzo ball=matzoh ball|3rk
matzah meal=matzo meal=matzoh meal|4ln
mavik=trandolapril|37
mawkishness|9no
maxilla,maxillary,maxillodental=upper jaw=upper jawbone|64h
maxillary sinus|1k4
maxillary vein=vena maxillaris|b4n
maximization,maximum,maximize=maximal
maxzide|ny
may wine|74x
mayapple=wild mandrake|5em
mayo=mayonnaise|3pw
mayoress|bdu
maze,mazy
mcardle disease|2sl
mdma=methylenedioxymethamphetamine|2ju
mead|1oo
meadow=hayfield
meadow buttercup=tall buttercup=tall crowfoot=tall field buttercup|1tl
meadow clary|9fu
meadow cranesbill|30t
meadow foxtail|4ng
meadow grass=meadowgrass|53i
meal=repast|aeg
mealy sage|9fu
meaning=signification,significant,significance,significantly,signify
meaningfulness,meaningful
measles=morbilli=rubeola|2u2
measurement,measure,measurable=mensuration
meat,meaty|9z1
meat house=smokehouse
meat loaf=meatloaf|3l2 6k8
meat pie|8bg
meatball|3l2
meatus|81p
mebaral=mephobarbital|16g nm
mebendazole|mw
mechanic,mechanical,mechanically
mechanism,mechanistic
mecholyl=methacholine|3qi
meckel diverticulum|3mx
meclofenamate=meclofenamate sodium=meclomen|7kz
medal play=stroke play|51a
meddle
medial condyle|2rv
medial rectus=medial rectus muscle=rectus medialis|49v
mediastinum|1k4
mediation,mediate,mediatory
medic=medick=trefoil|5em
medical aid=medical care|aue
medical assistant|216
medical diagnosis|3gy
medical instrument|5ya
medical man=medical practitioner|216
medical officer|6wm
medical procedure
medical prognosis|6wk
medical science
medical specialist|3nb
medical specialty|6wq
medicine,medical,medication,medically,medicative=medicament=medicinal drug|6wq
meditation,meditate,meditative=muse=ponder=think over
mediterranean anemia=thalassemia|5oh 76h
medium wave|8xj
medoc|1lj 92d
medroxyprogesterone|8pl
medulla,medullary,medullated|7hw
medulla oblongata|7hw
medulla spinalis=spinal cord|7hw 4r3
medullated nerve fiber=myelinated nerve fiber|7ha
meekness,meek,meekly
meerschaum=sepiolite|739
meet
mefenamic acid=ponstel|7kz
megacolon|2nd
megadeath|3ae
megakaryocyte,megakaryocytic|1kz
megaloblast,megaloblastic|91t
megaloblastic anemia|6r6
megalomania,megalomaniacal,megalomanic|6ym
megavitamin therapy|amq
megestrol=megestrol acetate|8pl
meiosis=miosis=reduction division|25k
melagra|7xe
melamine resin|agn
melancholia,melancholic|3ej
melancholy|9e9
melanism=melanosis|3kt
melanoblast|42m
melanocyte|42m
melanocyte stimulate hormone|5iq
melatonin|5iq
melioration,meliorative
mellaril=thioridazine|od
mellow,mellowness|a2
melodrama,melodramatic
melon|3ue
melon ball|6xt
melt
meltwater|bal
member,membership
membrane,membranous|ky
membrane bone|1kx
membranous labyrinth
memorial,memorialization,memorialize=commemorate,commemoration,commemorative
memory,memorize,memorization,memorise|957
manpower=work force
menadione=vitamin k3|nw
mendacity,mendacious
menhaden oil|kw
meniere disease|3ks
meningeal vein=venae meningeae|b4n
meninx|6xy
meningioma|aww
meningism|ag5
meningitis|5vj
meningocele|1ej
meniscectomy|s
meniscus=semilunar cartilage|225
menorrhea=menstrual blood=menstrual flow|1ia
mental ability
mental abnormality|u
mental anguish|7xg
mental balance=mental soundness|6yo
mental condition=mental state=psychological condition=psychological state
mental disease=mental illness=psychopathy,psychopathic|6yl
mental disturbance=folie=mental disorder=psychological disorder|3ld
mental health|6yl
mental strain=nervous strain|7he
menthol,mentholated
mentholated salve|7ox
mentum|4cu
mephenytoin=mesantoin|nm
meralgia|7xe
merbromine=mercurochrome|3qi
mercaptopurine=purinethol|o1 5rv
mercerize
mercifulness,merciful|2qc
mercilessness=pitilessness|2mo
mercurial ointment|7ox
mercury,mercurial,mercuric,mercurous
mercury poison
merger,merge=amalgamation,amalgamative
meringue kiss|1xn
merit,meritorious
merlot|92d
meromelia|1ej
merozoite|a3l
merthiolate=sodium ethylmercurithiosalicylate=thimerosal|3qi
mescal|6je
mescaline|59k
mesencephalon=midbrain|7hw
mesenchyme|6zh
mesenteric plexus=plexus mesentericus|7hc
mesenteric vein=vena mesenterica|b4n
mesentery,mesenteric|874
mesoblast,mesoblastic=mesoderm,mesodermal|4w1
mesocolon|6zg
mesothelioma|206
mesothelium|43b
mess,messy
messenger=courier
mestiza|bfr
mestranol|45e
metabolic acidosis|4d
metabolic alkalosis|cr
metabolic disorder|3ld
metabolic process|1dy
metabolism,metabolic,metabolize,metabolous=metamorphosis,metamorphous|1dy
metacarpal,metacarpus=metacarpal bone|1kx
metacarpal vein=vena metacarpus|b4n
metal,metallic
metallurgy,metallurgic
metamorphopsia|b85
metaphor,metaphoric,metaphorical
metaphosphoric acid|8hw
metaphysis
metaplastic anemia|6r6
metastasis,metastasize,metastatic|82g
metatarsal arch|ry
metatarsal vein=vena metatarsus|b4n
metatarsus,metatarsal|9uf
metencephalon|5gf
meteor,meteorological,meteoric,meteorologic,meteorology
meteorite,meteoritic,meteoritical
meteortropism|aw1
methacrylic acid|46
methane|cs
methanogen|rz
methapyrilene|nx
methaqualone=quaalude|9lr
metheglin|6vl
methicillin|84o
methionine|453
methocarbamol=robaxin|7ab
method,methodically,methodical
methyl bromide|1pl
methylbenzene=toluene|cz 3m3
methylene blue=methylthionine chloride|an8
methylphenidate=ritalin|3qi
methyltestosterone|jf
meticulously,meticulous
metonymy,metonymic,metonymical
metopion|30w
metralgia|7xe
metrazol=pentamethylenetetrazol=pentylenetetrazol|3qi
metrazol shock=metrazol shock therapy=metrazol shock treatment|9qm
metrorrhagia|5ds
metycaine=piperocaine=piperocaine hydrochloride|a2d
mexiletine=mexitil|nb
miasmal,miasmic
mickey finn|69h
microbe,microbial,microbic|71f
microbrachia|u
microcephalus=microcephaly,microcephalic=nanocephaly|u
microcosm,microcosmic
microcosmic salt|9fj
microcyte|91t
microcytic anemia|jk
microcytosis|1ig
microevolution|7sz
microflora|71f
microglia|4yb
microgliacyte|4yc
micrometeorite,micrometeoritic
micronutrient|4lj
microorganism=micro organism
micropenis=microphallus|84u
microphage|7iz
microphone=mike
microscope,microscopically,microscopic,microscopy
microsporidian|a3l
microsurgery|ae1
microtubule|awq
microwave|3wa
microwave diathermy machine|3hf
micturition=urination,urinary,urine,uric|47l
micturition reflex|930
mid calf|ads
mid thirty=thirty
midazolam=verse|1bk
middle age man|6rs
middle cerebral artery|u3
middle cerebral vein=vena cerebri medium|272
middle class=bourgeoisie
middle ear=tympanic cavity=tympanum,tympanic|1k4
middle finger|4gn
middle meningeal artery|v2
middle temporal vein|akc
middle thyroid vein|ap8
midgrass|53i
midsection=midriff
midsummer man=rise root|9lu
midwifery=obstetrics,obstetric=tocology|6ws
might,mighty
mignonette=sweet reseda|95j
migration,migrate,migrational,migratory
mild,mildly
mile per hour=mph
milfoil=yarrow|3y
miliary fever|5vj
miliary tuberculosis|awn
militance,militant
militarist=warmonger|8m
military,militarily
military capability=military posture=military strength|1yf
military force=military unit
military press|bbs
militia=reserve
milk,milky|38g 1cg
milk chocolate|9z1
milk of magnesia|pd
milk punch|74x
milk sickness=tremble|ks
milk whey=whey|9od
milkweed=silkweed|5em
mill girl|4xh
millennium,millenary,millennial
millerite|739
millet|26s
milo=milo maize|52h
milontin=phensuximide|nm
milt=soft roe|9kw
mimicry=apery,ape
mimosa|74x
minamata disease|6z2
mince|aeg
mince pie|8bg
mincemeat
mind,mindful=psyche,psychical,psychically,psychic
mine
miner lettuce=winter purslane|5em
mineral
mineral oil|7op
mineral pitch|739
mineral water|3q2
mineralocorticoid|2y1
minestrone=petite marmite=vegetable soup|9zt
minge|4dd
mingle
miniature,miniaturisation,miniaturise,miniaturization,miniaturize
miniature golf|51a
minimalist|2tc
minimization,minimum,minimize
minimus|387
minipress=prazosin|ny e1
minister,ministration,ministrant=pastor=parson=succor
minium=red lead
minocin=minocycline|44
minor surgery|ae1
mint candy|1xi
mint sauce|2rl
minute=min
minute steak|19y
miotic=miotic drug=myotic=myotic drug|3qi
miotic eyedrop|6wi
miracle,miraculously,miraculous
mire,miry
misanthropy,misanthropic|5bd
misbehavior=misdeed
miscalculation,miscalculate=misestimation
miscegenation|8oq
mischief,mischievous=shenanigan=devilment
misdemeanor=infraction
misery=wretchedness,wretched
misfortune=bad luck
misgive=qualm|3y8
mismanagement,mismanage
miso|2rl
misocainea|74e
misogamy|5bd
misogynism=misogyny,misogynic|5bd
misology|5bd
misoneism|5bd
misopedia|5bd
misplacement,misplace
misrepresentation,misrepresent
mission,missional
missionary|ajb
missionary position|8ke
missis=missus|bdu
mist,misty
mistake=misunderstand=misconstruction,misconstrue,misconstrual=misinterpret,misinterpretation
mistakenly
mistress=keep woman|bfr
mithracin=mithramycin|o6
mitigation,mitigate,mitigative,mitigatory=extenuate,extenuation
mitomycin=mutamycin|nd
mitosis|25k
mitral stenosis=mitral valve stenosis|a66 b3a
mitral valve prolapse|b3a
mix=sundry=miscellaneous
mix drink|1cg 3qm
mixture,mixer
mob=rabble
moban=molindone|od
mobility,mobile
mobilization,mobilize
mocha|4ja
mocha coffee|2lu
mock turtle soup|9zt
mod|ajp
moderate,moderately
modern world=modern time
modernism,modernistic
modernity,modern
modernization,modernize
modest,modestly
modification,modify
modified radical mastectomy|6uh
modiolus|1kx
moisture,moisten,moisturise,moisturize
moksa|36x
molality,molal,molar,molarity,mole
molasses|9u3
molasses cookie|2v9
molasses kiss|1xn
molasses taffy|ah5
mold salad|9eo
mold
molecule,molecular
molestation,molest
molluscum|3kt
molluscum contagiosum|75r
molybdenite|739
mombin|3ue
moment,momentary,momentaneous
monarchist=royalist|99p
monarchy,monarchal,monarchic
monarda=wild bergamot|5em
monazite|739
moneran=moneron|71f
money plant=satin flower=satinpod|5em
monitor
monkey bread|3ue
monkfish|9fq
mono iodotyrosine|620
monoamine|gc
monoamine neurotransmitter|766
monoamine oxidase|423
monobasic acid|46
monoblast|76d
monochromacy=monochromasy=monochromatic vision=monochromatism=monochromia|2nj
monoclonal=monoclonal antibody|ne
monocyte|6gp
monocytosis|ag5
monody=monophony,monophonic
monogenesis=sporulation|9x
monogenic disease=monogenic disorder|2sl
monogyny,monogynic
monohybrid cross|33a
monohydrate
monologue,monologuize=soliloquy
monomer
mononeuropathy|7ik
mononuclear phagocyte system=system of macrophage
monoplegia|7y5
monopoly,monopolize,monopolization,monopolistic
monorchidism=monorchism|34b
monosaccharide=monosaccharose=simple sugar|1zk
monosodium glutamate|4ja
monosomy|2f6
monostotic fibrous dysplasia|4f9
monotone,monotonic
monounsaturated fatty acid|b0y
monoxide
mon=mon pubis=mon veneris|7r
montan wax|bb9
montezuma revenge|3hb
montrachet|1sj bd9
monument,monumental
moo goo gai pan|3l2
mood,moodiness
moon ray=moonbeam|8zr
moon blindness=night blindness=nyctalopia|b85 12n
moon carrot|5em
moon trefoil|6wh
mooneye|ks
moonlight|b83
moonshine|2wv
moonstone|4d5
morale|6yl
morality,moral,moralistic
ethical motive=ethics,ethical
morbidness,morbidity|2m5
morello|9zw
morganite|1bw
morning sickness|ag5
moroseness,morose,morosely=sullenness,sullen,sullenly|5r0
morphallaxis|93e
morphea|3ey
morphia=morphine|7rf ie
morphogenesis|563
morphology,morphologic
morphophonemic
mortality,mortal
mortician=undertaker
moselle|bd9
mosquito bite|5xo
moss,mossy
moss agate|a0
mossback|2tc
mossy saxifrage|1oc
mostaccioli|cj
moth,mothy
moth bean|6f1
moth mullein|4it
mother,maternal
mother milk|1k5 aeg
mother of thousand=strawberry geranium=strawberry saxifrage|1oc
mother cell
mother figure|bfr
motherwort|5em
motilin|4u5
motion,motional
motive,motivation,motivate,motivational,motivative
motor,motorization,motorize
motor control
motor neuron=efferent neuron=motoneuron=motor nerve fiber|9z4
motor oil|7op
motorcycle|a3n
motto=shibboleth=slogan
mountain,mountainous
mountain everlasting|22w
mountain fever=rocky mountain spot fever=tick fever|a3s
mountain mint|5em
mountain rice=silk grass=silkgrass|99a
mountain sickness|eq
mountain watercress|32f
mournfulness,mournful=ruthfulness|9zn
mouse,mousy,mousey
mouse ear cress|32f
mouse ear hawkweed|5em
moussaka|3l2
mousse|3fm
mouth=oral cavity=oral fissure=rima oris|9a3
mouthpart|49n
move on=march on
movement,move
movie house=movie theater=picture palace
mozzarella|298
mucic acid|202
mucin,mucinous|50g
muck,mucky
mucoid|50g
mucopolysaccharide|8hq
mucopolysaccharidosis|2sl
mucosa,mucosal=mucous membrane|6xy
mucus=mucous secretion|1k5
mud,muddy
muesli|1o9
muffin|8wr
muffler,muffle
mug|4a0
mulberry|1bv
mull cider|aey
mull wine|ber
mulligan=mulligan stew|3l2
mulligatawny|9zt
multiple mononeuropathy|7ik
multiple myeloma|7cm
multiple neuritis=polyneuritis|7i3
multiple personality=split personality|3m2
multiple sclerosis=disseminate multiple sclerosis=disseminate sclerosis|5v2 3bs 11y
multiplication,multiply,multiplicative|8oq
multiplicity,multiple
multivalence,multivalent=polyvalence,polyvalent
multivitamin=multivitamin pill|b8m
mummy,mummify
munchausen syndrome|agc
munchener=munich beer|6b8
mundanity,mundane=everyday
mung|18l
mung bean|18l
mung bean plant|6f1
municipality,municipal
munj=munja|53i
murder,murderous,murderousness
muriatic acid|2cv
murmur,murmuration,murmurous=mutter=mussitation=mumble
murrain|ks
muscadel=muscadelle=muscatel|4ms
muscadet|bd9
muscat grape|b7d
muscle,muscular,muscularity,musculoskeletal=musculus|2ui
muscle fiber=muscle cell|4ev 9z4
muscle relaxant|940
muscovite|634
muscular dystrophy=dystrophy|2sl
muscular tissue|ky
musculature=muscle system=muscular structure
musculophrenic vein=vena musculophrenica|b4n
musculoskeletal system
musculospiral nerve=nervus radialis=radial nerve|7h5
musculus abductor hallucis|k
musculus abductor pollicis|k
musculus adductor brevis|6z
musculus adductor hallucis|6z
musculus adductor longus|6z
musculus articularis cubiti|wb
musculus articularis genus|wb
musculus pectoralis minor=pectoralis minor=small pectoral muscle|83q
musculus sartorius=sartorius=sartorius muscle|9ue
musculus scalenus=scalene muscle=scalenus|9ue
musculus serratus posterior=posterior serratus muscle=serratus posterior|9o9
musculus sphincter ani externus|9ue
musculus sphincter ani internus|61o
musculus sphincter ductus choledochi|ix
musculus sphincter ductus pancreatici|ix
musculus sphincter pupillae=pupillary sphincter|ix
musculus sphincter pylori=pyloric sphincter=pyloric valve|ix
musculus sphincter urethrae=urethral sphincter|ix
musculus temporalis=temporal muscle=temporalis=temporalis muscle|9ue
musculus teres major=teres major=teres major muscle|al7
musculus teres minor=teres minor=teres minor muscle|al7
musculus tibialis=tibialis=tibialis muscle|9ue
musculus triceps brachii=triceps brachii|auy
mush,mushy
mushroom poison|4lm
mushroom sauce|9hh
mushy pea|41w
music,musical
music critic|32w
music of the sphere|469
music teacher|ajb
musical comedy=musical theater
musician=instrumentalist
musicogenic epilepsy|932
musk,musky|1k5
musk clover=muskus grass=white stem filaree|5ey
muskellunge|4oh
muskmelon=sweet melon|6xt
musophobia|bj4
mussel|9q1
must,musty|538
mustang mint|5em
mustard|2rl
mustard green|33p
mustard oil|7op
mustard sauce|9hh
mustard seed|4ja
mustard tree=tree tobacco|aqo
mutant,mutation,mutational,mutative
mute,mutely
mutilation,mutilate
muton|7m7
mutton=mouton|6vy
mutton chop|36c
mutton tallow|ahr
mutuality,mutual
muzzle
myalgia,myalgic=myodynia|7xe
myasthenia=myasthenia gravis|11y
mycobacteria=mycobacterium|461
mycomycin|nd
mycophagy|5yj
mycoplasma|461
mycostatin=nystan=nystatin|nd
mycotoxin|8aw
mydriasis|930
mydriatic=mydriatic drug|3qi
myelencephalon|7hw
myelin,myelinated,myelinic=myeline|6iz
myelinization|563
myelitis|5w5
myeloblast|6gp
myeloblastic leukemia|1x7
myelocyte|6gp
myelofibrosis|4f6
myeloma|6ra
myelomeningocele|1ej
myenteric plexus=plexus myentericus|7hc
myocardial infarction=myocardial infarct|5vg
myocardial inflammation=myocarditis|20x
myocardium,myocardial|20h
myoclonus|30p
myofibrilla=myofibril
myoglobin|58l
myoglobinuria|ag5
myoma|1b7
myometritis|5w5
myometrium|61o
myopathy|5c8
myopia,myopic=nearsightedness,nearsighted=shortsightedness,shortsighted|g8
myosarcoma|9gv
myosin|4yv
myositis|5w5
myositis trichinosa=trichiniasis=trichinosis|7d3 5w2
myotactic reflex=stretch reflex|930
myotomy|ae1
myotonia atrophica=myotonic dystrophy=myotonic muscular dystrophy=steinert disease|7ad
myringectomy|ae1
myringoplasty|ae1
myringotomy|ae1
myristic acid=tetradecanoic acid|9he
mysoandry|5bd
mysoline=primidone|nm
mysophilia|6hz
mysophobia,mysophobic|9ta
mystery,mysterious=enigma,enigmatic,enigmatical=close book=cryptic|87k
mystery story=whodunit
mystic,mystical
myth,mythological,mythology,mythic,mythical,mythologic,mythologize
myxedema=myxoedema|5pe
myxoma|1b7
myxoma virus|8lq
myxomatosis|ks
myxosporidian|a3l
myxovirus|l0
naan|1ny
nabothian cyst=nabothian follicle|37f
nabothian gland|3r6
nabumetone=relafen|7kz
nacho|as4
nada daiquiri|38e
nadir=low water mark
nafcil=nafcillin|84t
nail|5iw
naked eye|49q
nalidixic acid=neggram|nc
nalline=nalorphine|7ej
naloxone=narcan|7ej
naltrexone|7ej
nandrolone|jf
nanny=nursemaid|bfr
nanophthalmos|u
napa=pe tsai|33o
napalm|4tp
naphazoline=privine=sudafed|7er
naphtha|5lq 3m3
naphthalene|5lq
naphthalene poison
naphthol|88u
naprapathy|aue
naprosyn=naproxen|7kz
naqua=trichlormethiazide|an7
narcolepsy,narcoleptic|5nq
narcosis,narcotize,narcotic|azj
narcotic antagonist|3qi
nardil=phenelzine|6sp
naris|7t5
narrow leave plantain=ribgrass=ribwort=ripple grass|8e7
narrowness,narrow
nasal bone=os nasale|1kx
nasal cavity|1k4
nasal concha|axb 2r9
nasal decongestant|3ar
nasal meatus|6w3
nasal septum|9nx
nasal sinus=paranasal sinus=sinus paranasale|1k4
nasality,nasal
nascence=nascency,nascent=nativity
nasion|30w
nasofrontal vein=vena nasofrontalis|b4n
nasolacrimal duct|3r5
nasopharynx|1k4
nasturtium|5em
natal plum|3ue
natation|afh
nationalism,nationalistic=patriotism,patriotic
native land=homeland=mother country=motherland
native peach=quandang=quantong|3ue
natriuresis,natriuretic|ag5
natrolite|bil
natural childbirth|2w
natural resin|95s
natural resource
naturalism,naturalistic
naturalness,natural
naturopathy|aue
navane=thiothixene|od
navel orange|af3
navicular=os scaphoideum=scaphoid bone|1kx
navigation,navigate,navigational
navy,naval
navy bean=pea bean=white bean|2ox
near beer|1cg
nearness,near
neat foot oil|kw
neb|7lg
nebcin=tobramycin|nd
nebula|ag5
nec=necrotize enterocolitis|5w6
neck=cervix
neck exercise|47w
neck sweetbread=throat sweetbread|7t3
necrobiosis lipoidica=necrobiosis lipoidica diabeticorum|3kt
necromantic,necromantical
necrophagia=necrophagy|5yj
necrosis,necrotic
necrotize enteritis|414
nectar|1k5
nectarine|3ue
need=require
neencephalon=neoencephalon|7hw
nefazodone=serzone|nn
negation,negative,negativity
negative chemotaxis|29y
negligence,negligent
negotiation,negotiate=talk
negus|79h
neighborhood=locality=vicinity
nelfinavir=viracept|8qz
nembutal=pentobarbital=pentobarbital sodium=yellow jacket|16g
nemophila|5em
neocon=neoconservative|2tc
neocortex,neocortical=neopallium|2xw
neonatology|7x9
neophobia|9ta
neoplasia|82g
neoplastic cell|9z4
neoprene|ago
neosporin|nc
neostigmine=prostigmin|ng
neoteny,neotenic
nepheline=nephelite|739
nephelinite|739
nephralgia|7xe
nephrectomy|s
nephrite|hb
nephroangiosclerosis=nephrosclerosis|68j
nephrocalcinosis|7gw
nephrogenic diabetes insipidus|3gp
nephrolithiasis=renal lithiasis|6jq
nephrology|6ws
nephron=uriniferous tubule|awq
nephroptosia=nephroptosis|3f3
nephrosis=nephrotic syndrome|agc
nephrotoxin|asm
nephthytis|t3
nepotist|5sx
neroli oil|7op
nerve,neuronal,neural,neuron,neuronic=nervus=nerve cell|4bv
nerve center|7hw
nerve compression|7hg
nerve deafness=sensorineural hear loss|5ca
nerve entrapment|7h7
nerve fiber|4ev
nerve growth factor|564
nerve plexus|8f7
nerve tissue=nervous tissue|ky
|6yl
nervous breakdown|30g
nervous disorder=neurological disease=neurological disorder|3ld
nervous exhaustion=nervous prostration|7hf
nervous system=systema nervosum
nervousness,nervous,nervously|3y8
nervus ischiadicus=sciatic nerve|7h5
nervus oculomotorius=oculomotor=oculomotor nerve=third cranial nerve|30v
nervus opticus=optic nerve=optic tract=second cranial nerve|30v
nervus phrenicus=phrenic nerve|7hp
nervus saphenus=saphenous nerve|7h5
nervus spinalis=spinal nerve|7h5
nervus vagus=pneumogastric=pneumogastric nerve=tenth cranial nerve=vagus=vagus nerve=wander nerve|30v
net melon=nett melon=nutmeg melon|7bk
netball|2zp
nettle leave bellflower=throatwort|1aq
nettle leave goosefoot=nettleleaf goosefoot|51t
neural arch=vertebral arch|ry
neural structure
neural tube|3tz
neuralgia,neuralgy,neuralgic|7xe
neurasthenia,neurasthenic|7hf
neurectomy|s
neurilemoma=neurofibroma|aww
neurinoma|1b7
neuritis|5w5
neuroanatomy,neuroanatomic
neuroblast|3xp
neuroblastoma|6ra
neurochemical
neurodermatitis|3es
neuroepithelioma|6ra
neuroepithelium|43b
neurofibromatosis=von recklinghausen disease|12b 76h
neurogenesis|563
neurogenic bladder|1gj
neurohormone|5iq
neurohypophysis=par nervosa=posterior pituitary=posterior pituitary gland|3r7
neurology,neurological,neurologic|6wq
neurolysin=neurotoxin|asm
neuroma,neuromatous|aww
neuromuscular block agent|1i9
neuropathy|5c8
neuropil=neuropile|7hd
neuroplasty|iq
neuropsychiatry,neuropsychiatric|6ws
neurosis,neurotic=neuroticism=psychoneurosis,psychoneurotic|6yn
neurosurgery|ae1
neurosyphilis|6mu
neurotic depression|2iu
neurotransmitter|7i7
neurotropism|aw1
neutral spirit|1cg 3qm
neutrality,neutral
neutralization,neutralize
neutron radiation|623
neutropenia|6gt
neutrophil=neutrophile|6gp
nevirapine=viramune|7kb
nevoid elephantiasis=pachyderma|3wp 2sl
newcastle disease|ks
news conference=press conference
newspaper critic|32w
ngu=nongonococcal urethritis|b1v
niacin=nicotinic acid|b8j
nice,nicely
nicotine|8aw cq
nicotine addiction|3qk
nicotine poison
nictitate membrane=third eyelid|8r1
niemann pick disease|5tg 6j1 12c
nierembergia|5em
nifedipine=procardia|1va
niff,niffy=pong|4ej
night=nighttime
night game|7v5
nihilism,nihilistic|3cg
nihilistic delusion|3cg
nimble,nimbly
nimble will=nimblewill|53i
nin sin|5em
nip and tuck|iq
nipa|1cg 3qm
nirvana|191
nitrate
nitrate bacterium=nitric bacterium|7jw
nitrazepam|1bk
nitrobacteria|461
nitride
nitrite bacterium=nitrous bacterium|7jw
nitrobacterium|14g
nitrobenzene
nitrocalcite|739
nitrofuran|4r5
nitrogen,nitre,nitric,nitrogenize,nitrogenous,nitrous=niter=potassium nitrate=saltpeter=saltpetre
nitrogen cycle|1dy
nitrogen dioxide|3jd
nitrogen fixation|1dy
nitrogen mustard
nitrogen narcosis|7ei
nitrogen oxide
nitrogen trichloride|auz
nitrogenase|423
nitrosobacteria|461
nitrous acid|46
nnrti=non nucleoside reverse transcriptase inhibitor|97l
no hit game=no hitter|176
noble cane|52m
noctambulation=noctambulism=sleepwalk=somnambulation=somnambulism
noctiluca|3jc
nocturia=nycturia|71p
nocturnal emission|48o
nodule,nodular|9z0
noisy,noisily
noli me tangere|ayv
noma|ayv
nominal,nominally
nomination,nominate,nominative
nonagenarian|7p7
nondevelopment|1dy
nondisjunction|6xf
nonequivalence,nonequivalent
nonfat dry milk|3pz
nonfiction,nonfictional
nonrapid eye movement=nonrapid eye movement sleep=nrem=nrem sleep=orthodox sleep|9v3
nonsense=nonsensicality
nonspecific,nonspecifically
nonspecific urethritis=nsu|b1v
nonsteroid,nonsteroidal
nonsteroidal anti inflammatory=nonsteroidal anti inflammatory drug=nsaid|n7
nonthrombocytopenic purpura|84a
nontricyclic=nontricyclic antidepressant=nontricyclic antidepressant drug=nontricyclic drug|nn
noodle|cj
noon=midday
noonan syndrome|agc
noradrenaline=norepinephrine|23o 767
norethandrolone=norethindrone=norethindrone acetate|8pl
norethynodrel|8pl
norflex=orphenadrine|7ab
norgestrel|8pl
norm,normative
normal tension glaucoma|4y3
normothermia
northern jacob ladder|8gm
nortriptyline=pamelor|av6
norvir=ritonavir|8qz
nose=olfactory organ|29v
nose candy|2kl
nose job=rhinoplasty|2yd
nosh|9wf
nosh up|6vs
nosiness,nosy=pry=snoopiness|35o
nostalgia,nostalgic|bhn
nostoc|1j8
notable|252
nothing=naught
notion,notional
notochord|a2k
nougat|1xi
nougat bar|1xi
novobiocin|nd
novocain=novocaine=procaine hydrochloride|45v
nrna=nuclear rna|995
nrti=nucleoside reverse transcriptase inhibitor|97l
nuance=subtlety
nuclear cataract|23d
nuclear medicine|6ws
nuclease|423
nucleic acid
nucleolar organizer=nucleolus organizer
nucleolus=nucleole|25m
nucleoprotein|8r2
nucleoside|50h
nucleotide|459
nucleus,nucleate=cell nucleus=karyon|25m
nude,nudity=naked,nakedly,nakedness
nullipara|bfr
nullity,null
numbering=enumeration,enumerate
numbness,numb|ag5
nummulite|4lw
nurse|216
nurse midwife|93i
nurse clinician=nurse practitioner|93i
nurse care|6wi
nut,nutty
nut bar|1xi
nut bread|8wr
nut butter|2rl
nutmeg|4ja
nutrient,nutritional,nutrify,nutrition,nutritionary,nutritious
nux vomica|3qi
nyctophobia|9ta
nylon|8h6
nymphet|bfr
nympholepsy|4re
nymphomania,nymphomaniacal|2rg
oak leave goosefoot=oakleaf goosefoot|51t
oat|26s
oat cell carcinoma=small cell carcinoma|206
oatcake|8wr
oath=expletive=swear
oatmeal|8ja
oatmeal cookie|2v9
obedience,obey,obedient,obediently
obedience plant|6st
obelion|30w
obesity diet=reducing diet|3i0
obidoxime chloride|2co ns
object,objection,objectification,objectify=remonstrance=expostulation
objective,objectivity
obliviousness,oblivious|azf
obscenity,obscene=salacity,salacious
obscurity,obscure
observation,observe,observant,observable,observance=watching

obsessive compulsive disorder|oy
obsessivity,obsess,obsession,obsessional,obsessive
obsolescence,obsolescent
obstipation|2tr
obstruction,obstruct,obstructive
obstructive shock|2mz
obtainment,obtain,obtainable
obtrusiveness,obtrusive
obturator vein=vena obturatoria|b4n
obviation=preclusion,preclude,preclusive=forestall
obviously,obvious
oca|7w8
occasionally,occasional
occipital bone|6xz
occipital gyrus|2v6
occipital lobe=occipital cortex|6ke
occipital vein=vena occipitalis|b4n
occipitomastoid suture|4fa
occiput,occipital|1kx
occlusion,occlude,occlusive
occupational therapy|amq
occurrence,occurrent=happen=occur=take place=come about
ocean floor=sea bottom
ocean perch=redfish=rosefish|9b0
ocellus=simple eye|49q
ochre|3ta
ochronosis|ag5
octadecanoic acid=stearic acid|9he
octane|5lq
octanedioic acid=suberic acid|202
octoberfest=oktoberfest|6b8
octogenarian|7p7
octopus|9kw
oculopharyngeal muscular dystrophy|7ad
oculus dexter|49q
oculus sinister|49q
odalisque|2rf
odd and end=hodgepodge
odontalgia=toothache|3w
odontiasis=teeth|563
odontoid process
odor,odorize,odorous,odorise=aroma,aromatic,aromatize=olfactory perception=olfactory sensation
odynophagia|7xe
oenomel|1cg
offal|7t3
offense,offend,offensive
office,official,officiate,officially,officiation
oil,oily,oiliness=greasy,greasiness=oleaginousness|6iz
oil cake|4cz
oil geologist=petroleum geologist
oil gland|3r6
oil meal|7oq
oil of turpentine=spirit of turpentine=turp|455
oil of vitriol=sulfuric acid|46
oil of wintergreen=wintergreen oil|4ja
ointment=unguent|35k
okra|b4f
old boy|6rs
old fashion|2l2
old lady|bdu
old maid=spinster|b0o
old man=graybeard=greybeard|7p7 6rs
old witch grass=old witchgrass=tumble grass=witch grass=witchgrass|7yu
old woman|7p7 bfr
elderly
oldster=golden ager=old person=senior citizen|8m
olecranon=olecranon process
oleic acid|76x
olein=triolein|50a
oleo oil|kw
oleoresin|7fa
oleoresin capiscum|7pc
olfactory brain=rhinencephalon|7h6
olfactory bulb|7hw
oligarchy,oligarchic
oligo=oligonucleotide|7m7
oligoclase=plagioclase,plagioclastic|4d5
oligodactyly|2sl
oligodendria=oligodendroglia|4yb
oligodendrocyte|4yc
oligodontia|2sl
oligomenorrhea|238
oligosaccharide|1zk
oligospermia
oliguria|ag5
olive oil|b4h
olivenite|739
olivine|739
olla podrida|3l2
omasum=psalterium=third stomach|a7g
omelet=omelette|3l2
omen=portent,portentous,portend
omentum|874
ominous,ominously=threaten
omission,omit=leave out
ommatidium|7o2
omophagia|5yj
omphalocele=umbilical hernia|5et
oncologist|6wr
oncology,oncologic|6ws
oncovin=vincristine|876
one flower pyrola=one flower wintergreen|5em
one hitter|176
one night stand|8pt
one of the boy|6rs
onion|b4f
onion bagel|14r
onion bread|1ny
onion butter|2rl
onion roll|1s4
onion salt|4ja
onion yellow dwarf virus|8e6
onion yellow dwarf|bhx
onomatopoeic,onomatopoeical,onomatopoetic
onycholysis|7ql
onychosis|3ks
onyx|1v5
onyx marble=oriental alabaster|1v7
oocyte|4sc
oogenesis|4sd
oolong|aja
oophorectomy=ovariectomy|s
oophoritis|5w5
oophorosalpingectomy|s
oosphere|4sb
ootid|3uw
opal,opalize|739
open face sandwich=open sandwich|9ga
open heart surgery|5cg
opener,open
opera,operatic
operate capability=performance capability|1yf
operation,operate,operative
operational casualty=operational damage|43p
operculum
operon|3dx
ophidism
ophryon|30w
ophthalmectomy|s
ophthalmia=ophthalmitis|2t0
ophthalmia neonatorum|7r9
ophthalmic vein=vena ophthalmica|b4n
ophthalmology|6ws
ophthalmoplegia|7y5
ophthalmoscope|6wl
opiate|3qi
opinion,opinionative
opisthotonos|30p
opium|2uo
opportunism,opportunistic=self interest
opportunistic infection|5vi
opportunity=chance
opposition,oppose,opponent
oppression,oppress,oppressive,oppressiveness
opsin|8r2
opsonin|ne
opsonization,opsonize
optic cup|1w0
optic radiation=radiatio optica|82l
optical,optically
optimization,optimum,optimal,optimize
optimism,optimistic
option,optative
opus=musical composition
orach=orache|5em
oral,orally
oral cancer|206
oral sex|9p1
orange|2hc
orange juice|4pu
orange liqueur|6j8
orange marmalade|6th
orange pekoe=pekoe|1g5
orange sneezeweed=owlclaws|9wp
orange soda|9ya
orange toast|aqj
orangeade|70
orator=rhetorician
oratory,oratorical
orb=eyeball
orbit,orbital
orbital point=orbitale|30w
orchestra,orchestration,orchestral,orchestrate
orchidalgia|7xe
orchidectomy=orchiectomy|s
orchiopexy|ae1
orchitis|5w5
order arm|8ke
orderliness,orderly
ordinary,ordinarily
ore|739
oregano|4ja
oreo=oreo cookie|2v9
organ
organ of corti|7st
organ of hear|9nc
organ of speech=speech organ=vocal organ|7sr
organic,organically
organic brain syndrome|6yi
organic compound
organic disorder|3ld
organic evolution=phylogenesis,phylogeny,phylogenetic|1dy
organification|1dy
organism,organismic
organization,organize
variety meat|6vy
orient,oriental
orifice=porta|81p
origanum|5em
origin,originate,origination,originative=spring up=inception
originality,original
orinase=tolbutamide|ac2
ornament,ornamental,ornamentation
ornithine|gd
ornithosis=parrot fever|10v
oropharynx|1k4
orphan|2be
orpiment|739
orthochorea|7hg 3bs
orthoclase|4d5
orthodontic treatment|aue
orthodontist|3do
orthogonality=perpendicularity
orthography,orthographic
orthomyxovirus|7dp
orthopedics=orthopedic,orthopedical|6wq
orthopedist|6wr
orthophosphoric acid=phosphoric acid|7wj
orthopnea|3sx
orthoptic|aue
orthoptist|6wr
orthoscope|7re
orthostatic hypotension=postural hypotension|5p8
orzo|cj
os palatinum=palatine bone|1kx
os pisiforme=pisiform=pisiform bone|1kx
os pubis=pubic bone=pubis|1kx
os sesamoideum=sesamoid=sesamoid bone|1kx
os sphenoidale=sphenoid=sphenoid bone|1kx
os temporale=temporal bone|1kx
os trapezium=trapezium bone|1kx
os trapezoideum=trapezoid,trapezoidal=trapezoid bone|1kx
oscheocele=oscheocoele|6n9
oscillation,oscillatory
osmoreceptor|3zb
ossification,ossify|1dy
osso buco|3l2
osteitis|5w5
osteitis deforman=paget disease|7u9
ostentation,ostentatious
osteoblastoma|1b7
osteochondroma|1b7
osteoclasis|aue
osteoclast|1kz
osteocyte|1kz
osteodystrophy|3bs
osteogenesis imperfecta|12b
osteogenic sarcoma=osteosarcoma|9gv
osteoma|1b7
osteomalacia|6qo
osteomyelitis|7u9
osteopathy|aue
osteophyte
osteoporosis|5c8
osteosclerosis|5v2
osteotomy|ae1
ostiole|8iu
ostomy|ae1
otic ganglion=otoganglion|126
otitis|5w5
otitis externa|7uv
otitis medium|7uv
otolaryngology=otorhinolaryngology=rhinolaryngology|6ws
otology|6ws
otoplasty|iq
otorrhea|5c8
otosclerosis|2sl
outburst=effusion
outdoor,outdoorsy
outdoor game|zl
outercourse|9op
outgrowth
outlawry,outlaw
outlay=spend
outlook=mentality,mental,mentally
outpatient|82n
outstanding,outstandingly
outwardness|2m5
ouzo|6je
ovarian cyst|37f
ovarian pregnancy|3tp
ovarian vein=vena ovarica|b4n
ovaritis|5w5
ovary|4de 51c
over the counter drug=over the counter medicine|3qi
overactivity,overactive
overanxiety|ox
overbite|6rh
overeat
overestimation,overestimate
overflow incontinence|41z
overindulgence,overindulge,overindulgent
overkill|1yf
overlip|6iv
overproduction,overproduce
overreaction
oversensitiveness
oversimplification,oversimplify
overt,overtly
overwhelm,overwhelmingly
oviduct=uterine tube|9fg 4de
ovipositor|7sr
ovotestis|51c
owner=proprietor
oxacillin|84t
oxalacetate=oxaloacetate|9fj
oxalacetic acid=oxaloacetic acid|46
oxalate|9fj
oxalis=wood sorrel|5em
oxazepam=serax|na
oxidase|423
oxidation,oxidisation,oxidization,oxidise,oxidant,oxidative,oxide,oxidize
oxidative phosphorylation|1dy
oxidize ldl cholesterol|2dz
oxidoreductase|423
oxime
oxlip=paigle|8o5
oxtail|ah8
oxtail soup|9zt
oxyacid=oxygen acid|46
oxygen,oxygenation,oxygenize
oxygen debt
oxygenase|7we
oxyhemoglobin|5dr
oxyphenbutazone=tandearil|n7
oxytetracycline=hydroxytetracycline=oxytetracycline hydrochloride=terramycin|nd
oxytocic=oxytocic drug|3qi
oxytocin|5iq
oyster cracker|30k
oyster dress=oyster stuffing|a9l
oyster plant|9fi
oyster stew|3l2
oyster rockefeller|5kb
ozaena=ozena|3ks
ozone sickness|5r3
ozonide
pachuco|ajp
pachycheilia|u
pachydermal,pachydermatous,pachydermic,pachydermous
pacification,pacify
package,pack
package good|4lo
pack cell|1id
paddy|998
pederasty|4uf 806
pediatrics=pediatric medicine=pedology|6ws
pedophilia|806
paella|3l2
page,pagination
pail=bucket
pain=hurt|ag5
pain threshold|1j
painfulness,painful,painfully
strive
paint nettle|2ms
paint tongue|9fd
paint
pak choi=pakchoi|33o
palace,palatial=castle
palaeencephalon=paleencephalon=paleoencephalon|7hw
palaeontology=paleontology
palaeopathology=paleopathology|s0 82j
palatine vein=vena palatina|b4n
palatopharyngoplasty=uvulopalatopharyngoplasty|ae1
pale ale|bw
paleocerebellum|7hw
paleocortex,paleocortical=archipallium|2xw
palilalia|5c8
palingenesis,palingenetic=recapitulation,recapitulate|563
pallone|2zp
palm
palm oil|b4h
palmature|u
palmitin|50a
palpable,palpably
palpation,palpatory
palpitation|ag5
palsy=paralysis,paralytic,paralytical|3ky
pampas grass|53i
pan gravy|65n
panatela=panetela=panetella|2g5
pancake batter
pancarditis|20x
pancreas,pancreatic|3r6
pancreatectomy|s
pancreatic cancer|206
pancreatic duct|3r5
pancreatic juice|3ie
pancreatic vein=venae pancreatica|b4n
pancreatitis|5w5
pancytopenia|37w
pandiculation|47w 930
pandowdy|14x
pane=pane of glass
panel
panencephalitis|26j
panfish|9z1
pang
panhysterectomy=radical hysterectomy|5pn
panic,panicky|4cn
panic attack|4cn
panic disorder|oy
panic grass|72w
panocha=panoche=penoche=penuche|4q8
pansinusitis|9tw
pansy|b7g
pant
pantothen=pantothenic acid|b8j 46
papa=dad=daddy
papain|423
papaw|3ue
papaya|3ue
papaya juice|65n
paper,papery
papilla,papillary
papillary muscle|20h
papillary tumor=papilloma=villoma|1b7
papilledema|3u8
papovavirus|l0
pappataci fever=phlebotomus=sandfly fever|3ks
paprika|4ja
paprika sauce|9hh
papule|8c3
papulovesicle=vesicopapule|7ze
para,parous=parity|4w7
para aminobenzoic acid|46
paracentral scotoma|9jv
paracervical block|93h
paradigm,paradigmatic
paradise,paradisiacal=heaven,heavenly
paradox,paradoxically,paradoxical
paradoxical sleep=rapid eye movement=rapid eye movement sleep=rem=rem sleep|9v3
paresthesia|ag5
paraffin|bb9
paraffin oil|682
paraffin scale=scale wax|bb9
paraffin wax|bb9
parafovea
paragonite|634
parainfluenza virus|7j
paralytic abasia|6
paramagnet,paramagnetic
paramecia=paramecium|2gb
parameter,parametric
parametritis|5w5
paramnesia|2m5
paramyxovirus|7dp
paranoia|8sn
paranoic type schizophrenia=paranoid schizophrenia=paraphrenia=paraphrenic schizophrenia|3cq
paraparesis|80m
paraphilia|9p1
paraphrase,paraphrastic
paraplegia,paraplegic|7y5
parapodium|49n
paraquat poison
parasitemia|1ig
parasite,parasitic,parasitical
parasympathetic nervous system|7hi
parathion poison|881
parathormone=parathyroid hormone|5iq
parathyroid=parathyroid gland|3r7
paratyphoid=paratyphoid fever|5vj
paraumbilical vein=vena paraumbilicalis|b4n
parcellation,parcel
parenchyma|ky
parenthesis,parenthetic,parenthetical
paresis|7y5
parfait|4pj
parhelion,parhelic
parietal bone|6xz
parietal cortex=parietal lobe|6ke
parietal gyrus|2v6
parietal pericardium|9o6
parietal pleura|8f1
parieto occipital fissure=parieto occipital sulcus|abr
parietomastoid suture|4fa
park
park lot=park area
parkinson disease=paralysis agitan=parkinson=parkinson syndrome=parkinsonism=shake palsy|1n5 3bs
parliament,parliamentary
paronychia|5vi
parotid gland|9f4
parotid vein|b4n
parotitis|5w5
paroxetime=paxil|9m7
paroxysm,paroxysmal
paroxysmal trepidant abasia|6
parrot disease=psittacosis|ks
par anterior=par distilis|3r7
par intermedia|3r7
parsley|4ja
parsnip|9bl
part,partitive
parthenocarpy|pw
parthenogenesis,parthenogenetic=parthenogeny=virgin birth|9x
parthenote
partial tone|8u8
participation,participate=take part
particle beam|3wd
particularity,particular
partridge|bef
party girl|4xh
parvo=parvovirus|l0
pascal celery|255
pass by=go past
passageway
passion
passion fruit|3ue
passion of christ|ab7
passionateness,passionate,passionately
passivity,passive,passively
pasta|3l2
pasta salad|9eo
pasta sauce=spaghetti sauce|9hh
past
pasteurise
pasteurize
pasteurize milk|72m
pastis|6j8
pastrami|19g
pastry=pastry dough|3ou
pasture,pasturage
pasty|6w1
patch,patchy
pate|2rl
pate a choux=pouf paste=puff batter
pate feuillete=puff paste|824
patent ductus arteriosus|3r9
patent medicine|3qi
paterfamilias|6rs
paternity,paternally
pathogenesis|82g
pathologic process=pathological process|1dy
pathological state
pathologist=diagnostician|6wr
pathology,pathological,pathologic|6wq
pathos,pathetic
pathway=nerve pathway=nerve tract|aah
patience=forbearance
patient
patina,patinize
patriarchy,patriarchal,patriarchic
patrician|8m
patty|3l2
pattypan squash|acg
pavlova|3fm
pavor nocturnus=sleep terror disorder|9v5
paw|ku
pawnbroker|8ev
pawpaw|3ue
pay dirt|7so
payment,pay
pea|b4f
pea flour|4ln
pea plant|6f1
pea soup|9zt
peace of mind=ataraxis|8wv
peaceful,peacefully
peacenik|3k2
peach bell=willow bell|1aq
peach blight|8e4
peach ice cream|5pw
peach melba|3fm
peach sauce|9hh
peak,peaky
peal
peanut bar|1xi
peanut brittle|1p7
peanut butter|2rl
peanut vine|6f1
pear|3ue
pearl,pearly
pearl ash|8ko
pearl barley|16o
pearl hominy|5hx
pearl sago|9eh
pease pudding|3fm
pecan pie|8bg
pecs=pectoral=pectoralis=musculus pectoralis=pectoral muscle|9ue
pectic acid|46
pectin|25p
pectoral arch=shoulder girdle|ry
pectoral fin|49n
pectoral girdle|4xg
pectoral vein=vena pectoralis|b4n
pectoralis major=great pectoral muscle=musculus pectoralis major|83q
peculiar,peculiarly
pedagogy,pedagogical,pedagogic
pedal extremity=vertebrate foot
pedantry,pedantic
peddler=hawker
pediapred=prednisolone=prelone|4zf n7
pedodontist|3do
peduncle|5r3
pedunculate polyp|8hr
pee=piss|71p
peeper|49q
peeve|775
peliosis=purpura|1ig
pellicle|9uq
pellitory=pellitory of the wall=wall pellitory|5em
pellitory of spain|5em
pelt
pelvic cavity|1k4
pelvic fin=ventral fin|49n
pelvic girdle=pelvis,pelvic=pelvic arch|4xg
pelvic inflammatory disease=pid|5w6
pemmican=pemican|6vy
pemphigus|3kt 11y
penance=repentance,repent,repentant=penitence,penitent,penitential,penitentiary|2r1
penetrate injury=penetrate trauma|5x9
penetration,penetrative
penicillin,penicillin resistant|nd
penicillin resistant bacterium|14g
penicillin f|84o
penicillin o|84o
penicillin v=phenoxymethyl penicillin|84o
penicillinase resistant antibiotic|84o
penis,penial=phallus|43v
penis envy|421
penne|cj
pennyroyal|5em
pennyroyal oil|7op
pensiveness,pensive|6xj
pentaerythritol=peritrate|b48
pentanoic acid=valeric acid|202
pentazocine=talwin|ie
pentlandite|739
pentose|76s
pentothal=thiopental=thiopental sodium=thiopentobarbital sodium|16g aw9
pentoxide
pentoxifylline=trental|3qi
peperomia|5em
pepper,peppery
pepper pot|9zt
pepper sauce|9hh
pepper steak=steak au poivre|3l2
peppercorn|4ja
peppermint|5em
peppermint candy|73r
peppermint oil|4ja
peppermint patty|1xi
pepperoni|9hn
pepperoni pizza|8dg
pepsin|423
pepsinogen|423
peptic ulcer=peptic ulceration|ayv
peptide|ga
peptone
peradventure|3or
perboric acid|1lf
percent=percentage=per centum
perception,perceive,perceptive,perceptible,perceptiveness,perceptivity
perchlorate|9fj
perchloric acid|46
perchloride|2co
percussion,percussive
perennation,perennial,perennially|1dy
perennial ryegrass|9dp
perfect game|176
perfectibility,perfect
perfluorocarbon|4km
perforate eardrum|3t7
perforate vein=vena perforantis|b4n
performance,perform
perfume,perfumery|9nb
perfunctorily,perfunctory
peri|4xh
periarterial plexus=plexus periarterialis|7hc
periarteritis|vv
periarteritis nodosa=polyarteritis nodosa|3ks
pericardial cavity=pericardial space|1k4
pericardial sac|9dt
pericardial vein=vena pericardiaca|b4n
pericarditis|20x
pericardium,pericardial|9o6
pericementoclasia|8vc
peridinian|3jc
peridot|2fm
perilymph|1k5
perimysium|2t3
perinatologist|2x
perinatology|726
perineum
perineurium|2t3
period=period of time=time period
periodic acid|7wj
periodic breathe
periodicity,periodic=cyclicity,cycle,cyclic,cyclical
periodontal disease=periodontitis|3ks
periodontia,periodontic,periodontal|3df
periodontist|3do
periosteum|6xy
peripeteia=peripetia=peripety
peripheral nervous system=systema nervosum periphericum
perishable=spoilable|4ln
peristalsis=vermiculation
peristome|8e5
perithelium|6xy
peritoneal inflammation=peritonitis|5w5
peritoneum|9o6
peritonsillar abscess=quinsy|k1
periwinkle plant derivative|o5
permanence,permanent,permanently
permanganate|9fj
permanganate of potash=potassium permanganate|878
permanganic acid|46
permeation,permeate,permeative=pervasion,pervade,pervasive=suffusion,suffuse,suffusive
permission,permit,permissive
pernod|6j8
peroneus|9ue
peroxidase|7wa
perpetration,perpetrate
perpetuation,perpetuate=lengthening=prolongation,prolong
perpetuity,perpetual
perphenazine=triavil|na
perplexity,perplex|3k3
persecution,persecute
persimmon|1bv
persistence,persist,persistent,persistency,persistently=persevere,perseverance,perseveration=tenaciously,tenacity=pertinacity
person=someone
persona,personify,personification
personal,personally
personal property=private property
personality disorder|6yn
personnel casualty|6gb
persuasion,persuade,persuasive
perturbation,perturb|af
pertussis=whoop cough|5vj 961
perusal,peruse
perversity,perverse
pessimism,pessimistic
pest=pestilence,pestilential,pestilent=pestis|42h
pesticide poison
pesto|9hh
pet food=petfood|4cz
petal,petalous
petechia|1qp
petit dejeuner=continental breakfast|1o8
petit four|14x
petition,petitionary
petrifaction,petrify
petrissage|6uc
petrochemical
phacoemulsification|49h
phaeochromocytoma=pheochromocytoma|aww
phagocyte,phagocytic=scavenger cell|9z4
phagocytosis
phalangitis|5w5
phalanx|1kx
phalloplasty|iq
phantasmagoric,phantasmagorical
phantom limb syndrome|agc
pharmaceutical chemist=pharmacologist|q2
pharmacokinetics|6uu
pharmacy,pharmaceutic,pharmaceutical|6ws
pharyngeal vein=vena pharyngeus|b4n
pharyngitis=raw throat=sore throat|5w6
pheasant under glass|3l2
phenazopyridine=pyridium|ie
phenergan=promethazine|nx nt
pheniramine|nx
phenol
phenolic=phenolic resin=phenoplast|agn
phenolphthalein|6df
phenothiazine=thiodiphenylamine|an8
phenotypic,phenotypical
phentolamine=vasomax|n6
phenyl salicylate=salol|9ex
phenylalanine|453
phenylketonuria=pku|5tg
phenyltoloxamine|nx
pheromone|1k5
philanderer=womanizer|6rs
philanthropy,philanthropic
philhellenism|81
phillipsite|bil
philogyny|81
philology,philological
philosophy,philosophical,philosophic,philosophically,philosophize=doctrine,doctrinal,doctrinally=ism
phimosis|u
phlebectomy|ae1
phlebitis|5w5
phlebotomy=venesection|1it
phlegm,phlegmatic,phlegmatical,phlegmy=sputum|799
phlogopite|634
phlox|5em
phobia,phobic=phobic disorder=phobic neurosis|oy
phobophobia|9ta
phocomelia=seal limb|6z7
phonation=vocalization,vocal,vocalize
phone company=telephone company
phoneme,phonemic
phonetic
phonograph=record player
phonology,phonologic
phony=bogus
phosphatase|423
phosphate=orthophosphate=inorganic phosphate|9fj
phospholipid|6iz
phosphoprotein|8r2
phosphor|agp
phosphorescence,phosphorescent|4ki
phosphorus,phosphoric
photalgia|7xe
photocoagulation|ae1
photocoagulator|adz
photogenic epilepsy|932
photograph,photographic,photographically,photography=photo
photometry,photometrical
photophobia|9ta
photoretinitis|b85
photosensitivity=radiosensitivity
phototherapy|5w
phototrophic bacterium=phototropic bacterium|461
phototropism|aw1
phrase
phraseology=wording
phrenic vein=vena phrenica|b4n
phthalic acid|46
phthalic anhydride|kp
phthisis=pulmonary tuberculosis=waste disease=white plague|awn
phycomycosis|4r1
phyllo|82a
phylloquinone=phytonadione=vitamin k1|nw
physiatrics=physical therapy=physiotherapy|amq
physical ability
physical condition=physiological condition=physiological state
physics,physical,physicalness,physicality=corporeal,corporeality
physiognomy=visage=kisser=phiz=smiler,smile|4a0
physiological property|1k7
physiological sphincter|ix
physiology,physiological,physiologic
physique=body build|1k7
physostegia|5em
physostigmine|cq
phytotoxin=plant toxin|asm
pia|5em
pia mater|6y9
piaffe|3pu
pianist=piano player
piano,pianistic=forte piano
piano teacher|7bd
pica|3tg
picaninny=piccaninny=pickaninny|2be
piccalilli|2rl
pick disease|8n6
pickaback plant=piggyback plant=youth on age|5em
pickerel|4oh
pickle|2rl
pickle relish|2rl
pickle herring|5f9
picnic ham=picnic shoulder|36e
picornavirus|l0
picric acid|46
pictorial,pictorially
pie|14x
pie crust=pie shell|14x
piece de resistance=showpiece
piece of paper=sheet of paper
pietistic,pietistical
piezoelectric effect=piezoelectricity,piezoelectric
pigeon toe|3jr
pigment,pigmentation
pig foot=pig knuckle|8iw
pig in blanket|5j0
pigsticking|5kz
pigswill=pigwash=slop|4cz
pigweed|51t
pike reverse hang|97j
pilaf=pilaff=pilau=pilaw|3l2
pilar cyst=sebaceous cyst=steatocystoma=wen|37f
pilocarpine|cq
pilsener=pilsner|6b8
pilus|4g1
pimento=pimiento|af4
pimento butter|2rl
pimozide|3jf
pimp=pander=procurer
pimple=hickey=zit|4h
pin bone|36a
pina colada|74x
pindolol=visken|1by
pine tar|bg3
pineal eye=third eye|9nc
pinealoma|aww
pineapple|3ue
pineapple juice|4pu
pineapple plant|5em
pineapple weed=rayless chamomile|5em
pinguecula|2sx
pine|bhn
pinite|739
pink,pinkify
pink disease|8e4
pink elephant|b8b
pink lady|2l2
pinkroot|8e4
pinna|228
pinocytosis
pinole|4ln
pinot blanc|bd9
pinot noir|92d
pinprick|62y
pinto bean|2ox
pinwheel roll|af7
pip|ks
piperacillin=pipracil|84o
piperazine|mw
pipsissewa=prince pine|5em
pirate,piratical
piriform area=piriform lobe=pyriform area=pyriform lobe|7hw
pirogi=piroshki=pirozhki|3l2
piroplasm|a3l
pisang wax|bb9
pita=pocket bread|4iy
pitahaya|3ue
pitchblende=uraninite|b1d
pitcher=hurler
pitcher plant|21i
pitcher sage|9fu
pitch
pith,pithy
pituitary=pituitary gland=hypophysis,hypophyseal=pituitary body|3r7
pity,piteous,piteously|4d9
pityriasis|3ez
pityriasis alba|8dd
pityriasis rosea|8dd
pizza=pizza pie|3l2
pkd=polycystic kidney disease|68j
placation,placative,placatory=propitiation,propitiative,propitiatory
place of origin=provenance
placebo|3qi
placement,place
placenta,placental|b44
placenta previa|4w7
placentation
placidity,placidness,placid,placidly
plagiarization,plagiarise,plagiaristic,plagiarize
plagiocephaly|3bn 1ej
plague,plaguey
plague pneumonia=pneumonic plague=pulmonic plague|880
plaice|4j0
plain,plainly
plain flour|4k0
plain lemon monarda|75y
plaintiveness,plaintively|78q
plan
plane,planar
planet,planetary,planetal
plant,plantal
plant cell
plant disease|3ks
plant process
plant virus|b7w
plantain|5em
plantain leave pussytoes|22w
plantain lily=day lily|5em
plantain tree|15t
plantar reflex|930
plantar wart|b63
planter punch|2l2
plantlike flagellate|8rd
plasma=blood plasma|49i
plasma cell=plasmacyte|6o9
plasma protein|8r2
plasmablast|8eg
plasmacytoma|aww
plasminogen|4ey
plasminogen activator=urokinase|8qy
plaster of paris|1vo
plasticity,plastic,plastically
plastination|1dy
platysma|4a4
play therapy|amq
playfulness,playful|6h1
play
playwright=dramatist
pleasure,please,pleasant,pleasantly,pleasantness
pledgee|8m
pledger|8m
plenty=plenitude
pleomorphic rhabdomyosarcoma=pleomorphic rhabdosarcoma|97v
pleonaste|a2l
pleopod=swimmeret|49n
pleura,pleural|9o6
pleural cavity|1k4
pleurisy|5w6
pleuropneumonia|8f3 8fw
pleuropneumonialike organism|7c9
plexiglass|8hk
plexus=rete
plexus dentalis|7hc
plexus pulmonalis=pulmonary plexis|7hc
plexus sacralis=sacral plexus|7hc
plica
plight=predicament
plod=trudge
plonk|ber
ploughman lunch|6vs
plow
pluck,plucky
plum pudding|3fm
plum sauce|9hh
plum tomato|2a3
plumcot|3ue
plume grass|53i
plume tussock=toe toe=toetoe|53i
plumpness,plump=embonpoint|1k7
plush,plushy
plutocratic,plutocratical
pms=premenstrual syndrome|agc
pneumococcal pneumonia|8fw
pneumococcus|3ji
pneumoconiosis=pneumonoconiosis|961
pneumonectomy|s
pneumonia,pneumonic|961
pneumonitis|5w5
pneumothorax|u
pock|8uw
pockmark|9ig
podalgia|7xe
podetium|8e5
poetry,poetic,poetical
pogonion|30w
poi|3l2
poignancy,poignance,poignant|9zo
poikilothermic,poikilothermous
point of honor|5z1
poison,poisonous=poisonous substance=toxicant=alcohol=alcohol addiction=alcoholic beverage=alcoholic drink=alcoholism=inebriant,inebriation=intoxicant,intoxication=toxic condition
poison ivy|98v
poison oak|98v
poison sumac|98v
poke milkweed|72s
poker alumroot=poker heuchera|es
poker plant|4io
pokeweed|5em
polar body
polarization,polarize
pole,polar,polarity
pole bean|18p
polemical,polemicize,polemize
polemonium|5em
polenta|2x2
police=police force
police car=squad car
police chief=police captain
police headquarter=station house
policeman=police officer
policy maker|5sx
polio=acute anterior poliomyelitis=infantile paralysis=poliomyelitis|5vj
poliovirus|41g
polish rice=white rice|998
politeness,polite,politely
political system=form of government
politic,political,politically
pollack|9fq
pollen,pollination=pollenation
pollock|9fq
pollucite|739
pollution,pollutant
polony|1kp
polyamide=polymeric amide
polyanthus|8o5
polyarteritis|vv
polycythemia|1ig
polydipsia|anp
polyester|agn
polyester fiber|8hb
polyethylene=polythene|agn
polyfoam=polyurethane foam|8i3
polygenic disease=polygenic disorder|2sl
polygraph|6wl
polymastigote|4ij
polymerase|423
polymerization,polymer,polymeric,polymerize
polymethyl methacrylate|5g
polymorphic,polymorphous
polymyositis|7d3
polymyxin|nd
polynucleotide|7m7
polyoma=polyoma virus|7za
polyose=polysaccharide|1zk
polyp=polypus|5r3
polypectomy|ae1
polypeptide|85n
polyphony,polyphonic,polyphonous
polyphosphate|9fj
polyphosphoric acid|7wj
polypropenonitrile|5g
polysomy|1ej
polystyrene|2gi
polytonality,polytonal
polyunsaturated fat|6iz
polyunsaturated fatty acid|b0y
polyurethan=polyurethane
polyuria|68j
polyvinyl acetate|8i7
polyvinyl chloride|8i7
polyvinyl resin=vinyl polymer=vinyl resin|agn
pomegranate|3ue
pomelo=shaddock|2hc
pompano|9fq
pompousness,pompous,pompously
ponce|6rs
pond apple|368
pond scum|54e
pons=pons varolii|7hw
pony trekk|43q
poor,poorly
poor man weatherglass=red pimpernel=scarlet pimpernel|5em
pop up=crop up
popcorn|3uc
popcorn ball|1xi
popliteal vein=vena poplitea|b4n
popover|79c
pop
poppy seed|4ja
popularity,popular,popularly
population,populate
population shift|atl
porcupine ball=porcupine|6w2
pore,poriferous|3r5
porgy|9fq
pork=porc|6vy
pork and veal goulash|51y
pork and bean|3l2
pork belly|9s4
pork loin|36e
pork pie|826
pork roast=roast pork|36c
pork sausage|9hn
pork tenderloin|akk
porkchop|36c
porkholt|51y
porosity,porous
porphyria|2sl
porpoise oil|kw
porridge|3l2
port access coronary bypass surgery|2ja
port wine|4ms
porta hepatis|7t5
portacaval shunt|9rs
portal hypertension|6r7
portal system|b45
porter beer|bw
porterhouse=porterhouse steak|19y
portrait,portrayal,portray
pose
positive chemotaxis|29y
positivist,positivism,positivistic
positivity,positive
posology|6uu
posseman|6rs
possession,possess,possessive
possibility,possible
postcentral gyrus|264
poster,post
poster boy|8jv
poster child|2be
poster girl|8jv
posterior cardinal vein|20p
posterior cerebral artery|u3
posterior facial vein=retromandibular vein=vena retromandibularis|4a5
posterior labial vein=venae labiale posteriore|6a6
posterior meningeal artery|v2
posterior naris|7el
posterior subcapsular cataract|23d
posterior synechia|age
posteriority,posterior
posthitis|5w5
posthumous birth|7ew
posthypnotic amnesia|9m8
postnasal drip|ag5
postponement,postpone
postposition,postpositive
posttraumatic epilepsy=traumatic epilepsy|430
posttraumatic stress disorder=ptsd|oy
posture|1k7
pot au feu|3l2
pot likker=pot liquor|1q5
pot marjoram=wild marjoram|7t6
pot roast|36c
potage|9zt
potash alum=potassium alum|ew 3oo
potash muriate=potassium chloride=potassium muriate|59h
potassium acid carbonate=potassium bicarbonate=potassium hydrogen carbonate|1cr
potassium bromide|9fj
potassium carbonate|9fj
potassium chlorate|9fj
potassium cyanide|9fj
potassium dichromate|9fj
potassium ferrocyanide=yellow prussiate of potash|4e2
potassium iodide|61t
potassium sodium tartrate|3oo
potato=murphy=spud=tater=white potato|9bl a59 9yp
potato blight=potato disease=potato mildew=potato mold=potato murrain|8e4
potato chip|9wg
potato mosaic|8e4
potato peel=potato peeling=potato skin|9wg
potato salad|9eo
potato scab bacterium|a8n
potato wart|8e4
potato yellow dwarf virus|8e6
potato yellow dwarf=yellow dwarf of potato|bhx
poteen|62g
potence
potential,potentiality,potent,potency
potherb|b4f
potion|1cg
potluck|6vs
potpie|3l2
pott disease|awn
pottage|3l2
pouch
poulette|9hh
pound cake|14x 9z1
pousse cafe|6j8
poverty=impoverishment
powder,powdery,powderize
powder ginger|4ja
powder sugar|52y
power breakfast|1o8
power broker=powerbroker|5sx
power walk|20v
powerfulness,powerful,powerfully
poxvirus|l0
practical nurse=license practical nurse|7mf
practice,practical,practicality
practitioner=practician|8pc
pragmatic,pragmatical
prairie mimosa=prickle weed|5em
praline|1xi
pravachol=pravastatin|6j0
prawn|9kw
prayer,pray
pre eclampsia=preeclampsia|asi
preach,preachment=sermon,sermonize
prearrangement,prearrange
precaution,precautionary
precava=superior vena cava|b4y
precentral gyrus|264
preceptor|ajb
precipice,precipitous
precipitin|ne
precisely,precise
precocious dentition|7oh
precocity,precocious
preconceive notion=preconception
precordium|49d
predicator,predication,predicative=postulate,postulation
prediction,predict,predictive
prednisone=deltasone=liquid pred=meticorten=orasone|4zf n7
predominance,predomination,predominantly,predominate
preemption,preempt,preemptive
preen gland=uropygial gland|7os
preexistence,preexistent
preface,prefatorial
preference,prefer,preferentially,preferential,preferment,preferent=penchant|6hz
prefix,prefixation
prefrontal cortex=prefrontal lobe|6ke
pregnanediol
prehensor|6i2
prehistory,prehistoric
prejudice,prejudicial,prejudicious
premature ejaculation|48o
premature labor|2s9
premature ventricular contraction|tb
premix
premonition=forebode=bode=presentiment|r2
preoccupation,preoccupancy,preoccupied,preoccupy|2m5
prep school=preparatory school
preparation,prepare,preparative,preparatory
preposition,prepositional
prepyloric vein=vena pylorica|b4n
prescience,prescient|6yh
prescription,prescribe,prescriptive
presence,present,presentation,presentment,presentness=notice,notify,noticeable,noticeably,notification
presenile dementia|3cp
preservation,preservative
presidency,presidential
press
pressure,pressurise,pressurize
pressure point
prestige,prestigious
presumption,presume,presumptive=take for grant
presupposition,presuppose
preteen=preteenager|66c
pretense,pretend,pretentious
prettiness,pretty
pretzel|30k
prevalence,prevail,prevalent
prevention,prevent,preventive,preventative
previous,previously
priapism|5c8
price,pricey,pricy
pricker,prick=spikelet=sticker|68
prickle,prickly|68
prickle cell|9ut
prickly seed spinach=spinach plant|5em
prickly pear|3ue
pride
pride of california|be5
pridefulness
primaquine|o0
primary,primarily
primary amenorrhea|g3
primary care|6wi
primary care physician|3nb
primary dysmenorrhea|3so
primary syphilis|6mu
primaxin|nd
primer,prime
primrose=primula|5em
principal,principally
priority=precedence,precedential=precedency,precede,precedent,precession=case in point
prison farm=work camp
privacy=secrecy=concealment,conceal
privately
private eye=private detective
private instructor|ajb
probability,probably,probable,probabilistic
probation,probationary,probative
probationer=student nurse|7mf
probenecid|3qi
probiotic=probiotic bacterium=probiotic flora=probiotic microflora|14g
problem,problematic,problematical
proboscis|7lg
procarbazine|o5
proceed=takings
process=procedure,proceedings,procedural,procession,processional
process cheese|298
prochlorperazine|od nt
procrastination,procrastinate
procreation,procreative=fact of life|9op
proctalgia|7xe
proctitis|5w5
proctocele=rectocele|2np
proctologist|6wr
proctology|6ws
proctoplasty=rectoplasty|iq
proctoscope|406
procurement,procural,procure
procursive epilepsy|430
prodigy,prodigious=colossal=stupendous
prodroma=prodrome,prodromic|ag5
product,produce,producer=merchandise=sell=marketing
productivity,productive
proenzyme=zymogen
profanity,profane,profanely
profession,professional
professional baseball|176
professional basketball|17f
professional box|1mo
professional football|4lt
professional golf|51a
professional person|8m
professional tennis|aks
professional wrestling|8z1
professor=prof|4ai
proficiency,proficient=skillful,skillfully|2qf
profitability,profitable
profiterole|14x
progeria|u
progesterone|8pl
progestin=progestogen|9ox
prognostic,prognostication,prognosticative
progress,progressive,progression,progressivity
progressive vaccinia=vaccinia gangrenosa|b2r
prolamine|9tb
proliferation|563
proline|gd
prominence,prominent,prominently
promiscuity,promiscuousness,promiscuous=sleep around|9op
promise,promissory
promotion,promote,promotional,promotive=publicity=encourage,encouragement
promulgation,promulgate
pronation,pronator
pronouncement=dictum
pronucleus|7m8
proof,prove
proof spirit|1cg 3qm
prop up=shore up
propaganda,propagandistic,propagandise,propagandize
propagation,propagative|8oq
propanal=propionaldehyde|bo
propanamide=proprionamide|ga
propanoic acid=propionic acid|202
propeller,propel,propellant,propellent,propulsion,propulsive
propensity|6hz
proper,properly
prophecy,prophetic,prophetically,prophetical=vaticination
prophylactic|35k
proportional,proportionally
proportionately,proportionate
proposition,propose
propylthiouracil
prosciutto|59v
prosecution,prosecute
prosecutor=prosecute attorney=prosecute officer=public prosecutor|6de
prosody,prosodic
prosperity,prosperous
prostaglandin|11i
prostate,prostatic=prostate gland|3r7
prostate cancer=prostatic adenocarcinoma|73
prostate specific antigen|8r2
prostatectomy|s
prostatitis|5w5
prosthetic|6ws
prosthodontia=prosthodontic|3df
prosthodontist|3do
prostration,prostrate|5r3
protamine|9tb
protanopia,protanopic=red blindness|91p
protease=peptidase=proteinase=proteolytic enzyme|423
protease inhibitor|or
protection,protect,protective,protectiveness
protective fold|ky
protein,proteinaceous
protein fold|1dy
proteolysis,proteolytic
proteome|8r2
protestation,protest
prothorax
protirelin=thyrotropin release factor=thyrotropin release hormone|5iq
protist=protistan|71f
protoctist|71f
protoplasmic astrocyte|yw
protozoal infection|5vi
protozoan,protozoon|8ra
protriptyline|av6
protuberance,protuberant=extrusion,extrude,extrusive=protrusion,protrude,protrusive
proud,proudly
proud flesh|52z
provender|4lj
proverb,proverbial
province,provincial
provirus|24q
provision,provide,provisionary=proviso=furnish
commissariat=viand|4lj
provitamin|5lq
provocation,provoke,provocative
prowess=artistry
proximity,proximal
prudence,prudent,prudential
prune|3py
prune cake|14x
prune whip|3fm
pruno|5ig
prurigo|3kt
psammoma=sand tumor|aww
pseudoephedrine|cq
pseudohallucination|59j
pseudohermaphroditism|1ej
pseudomonad|461
pseudopod=pseudopodium
psilocin=psilocybin|59k
psilomelane|739
psoas|9ue
psoriasis|3kt
psoriatic arthritis|10g
psychiatrist=head shrinker|6wr
psychiatry,psychiatric=psychological medicine|6ws
psychic phenomenon=parapsychology
psychic trauma|6yl
psychoactive drug=consciousness alter drug=mind alter drug=psychoactive substance|3qi
psychoanalyst|8s9
psychogenesis,psychogenetic,psychogenic|563
psychology,psychological,psychologically
psychomotor development|563
psychomotor epilepsy=temporal lobe epilepsy|430
psychopathology,psychopathologic
psychopharmacology,psychopharmacological|6uu
psychophysiology=neuropsychology
psychosexual development|563
psychosis,psychotic|6ym
psychosomatic disorder|6yn
psychosurgery|1nb
psychotherapy,psychotherapeutic=mental hygiene|8sa
psychotic depression|2iu
psychotropic agent|3qi
pterion|30w
pteropogon|5em
pterygium|2sx
pterygoid muscle|9ue
pterygoid plexus|8f7
pterygoid process
ptomain|gc
ptomaine|4lm
ptomaine poison|4lm
ptosis|3f3
ptyalin|hs
ptyalism,ptyalize|9lc
public,publicly
public defender|6de
public figure|5sx
publication,publish,publisher
pubococcygeus exercise|47w
puccoon|5em
pud|3fm
pudding|3l2
pudding face|79e
pudendal block|93h
pudendal cleavage=pudendal cleft=pudendal slit=rima pudendi=rima vulvae=urogenital cleft=vulvar slit|9a3
pudendal vein=venae pudendum|b4n
pudendum|4va
puff rice|2me
puff wheat|2me
puff
pug nose|7lg
pulasan=pulassan|3ue
pull
pulmonary artery=arteria pulmonalis|vw
pulmonary congestion|2sp
pulmonary stenosis|a66
pulmonary trunk=truncus pulmonalis|8to
pulmonary valve|9mx
pulmonary vein=vena pulmonalis|b4n
pulp,pulpy
pulp cavity|1k4
pulpit=dais=rostrum
pulque|1cg 3qm
pulse,pulsation,pulsate
pulseless disease=takayasu arteritis|vv
pumpkin|b4f
pumpkin pie|8bg
punctuation,punctuate
pungently,pungent
punishment,punish,punitive,punitory=penalty,penalize
punk rocker|ajp
pupate,pupal
puppy fat|7r
pure tone|116
puree|aeg
purine|cm
purity,pure,purify,purification
purple bacterium|8aa
purple clover=red clover|2jp
purple cress|1f0
purple loco=purple locoweed|318
purple mullein|4it
purple onion=red onion|7qb
purple sanicle|9ge
purple saxifrage|1oc
purple silkweed|72s
purpose=intention
purse string operation|ae1
purslane|5em
pursuit,pursue,pursuant,pursuance
purulence,purulency,purulent|ag5
purulent pleurisy|8f3 3yl
pus form bacterium|14g
pushball|4fj
push
pushup=press up|su
pussy=cunt=puss=twat|4dd
pustule|8c3 1hc
putamen|172
putrescine|8sz
putridity,putrefacient,putrefaction,putrefactive,putrefy,putrescent
pvc|tb
pyemia,pyemic|1in
pycnodysostosis|3s5
pycnosis,pycnotic=pyknosis,pyknotic|3ks
pyelitis|5w6
pyelonephritis|b23
pyloric stenosis|a66
pyloric vein=right gastric vein=vena gastrica dextra|4tw
pylorus|7t5
pyocyanase|nd
pyocyanin|nd
pyorrhea|5c8
pyorrhea alveolaris=rigg disease|86t
pyramid,pyramidal,pyramidical
pyramid bugle|5em
pyrene|5lq
pyridine|cm
pyrilamine|nx
pyrimidine|cm
|abz
pyrocellulose|25s
pyroelectricity,pyroelectric
pyrogallic acid=pyrogallol|88u
pyrogenetic,pyrogenic,pyrogenous
pyrola|5em
pyrolusite|739
pyrolysis,pyrolytic|atl
pyrope|4th
pyrophobia|9ta
pyrophosphate|9fj
pyrophosphoric acid|8hw
pyrophyllite|739
pyrotechny,pyrotechnical
pyroxene|739
pyroxylin=pyroxyline|25s
pyruvic acid|46
pyuria|ag5
q fever|99g
quack|3nb
quadrantanopia|b85
quadriceps=musculus quadriceps femoris=quad=quadriceps femoris|492
quadriplegia|7y5
quadruple
quail|bef
quality,qualify,qualification
quality of life|53l
quantum jump
quantum leap
quark=quark cheese|298
quartan|2bo
quarter crack|9g3
quarterback=field general
quartz crystal|739
quassia
quaternary ammonium compound
quaver,quaveringly
queasiness,queasy=squeamishness|ag5
queen of the may|4xh
quellung=quellung reaction|1dy
querulous,querulously
quesadilla|1ss
quiche|8bg
quiche lorraine|8wp
quick bread|1ny
quickening|1dy
quiescence,quiescent
quietness,quiet,quietly
quietude
quill
quince|3ue
quinidex=quinidine=quinora|nb
quinine|o0
quinine water=tonic water|9ya
quirk,quirky
quotation,quote
rabbit food=raw vegetable|b4f
racemic acid|ait
rachischisis=schistorrhachis=spina bifida|1ej
rachitis|5w5
racing|a3n
racket,rackety
radar=radiolocation
raddle=reddle=ruddle|62m
radial keratotomy|67x
radial vein=vena radialis|b4n
radiation,radiance,radiate,radiant,radiancy=refulgence,refulgent|40g
radiation sickness=radiation syndrome|agc
radical mastectomy|6uh
radicchio|35p
radicle
radiculitis|5w5
radio emission=radio radiation=radio wave|3wa
radio reflector=radio telescope
radio signal|8xj
radioactivity,radioactive
radiographer|6wr
radiolarian|5v
radiologist=radiotherapist|6wr
radiology|6wq
radiopharmaceutical|3qi
radiotelephony,radiotelephonic
radish|9bl 33p
radish plant|33o
radium therapy|5w
radius,radial
raffinose|avk
ragamuffin|b1l
rage|jz
ragout|3l2
ragweed pollen|8h1 d7
railroad=railway=railway system
railroad siding=siding
railroad station=railroad terminal=railway station
rain,rainy
rainbow smell|9w0
rainbow trout|aw4
rainwater|4oc
raise,rise
raise donut|3o5
raisin|3py
raisin nut cookie|2v9
raisin bran|2me
raisin bread|1ny
raisin cookie|2v9
raita|41w
rambotan=rambutan|3ue
ramee=ramie|1ke
ramekin=ramequin|3l2
ramification,ramify
ramp,rampant,rampageous
rampion=rampion bellflower|1aq
ramsay hunt syndrome|agc
ramus|1kx
random access memory=random memory
randomization,random,randomly,randomize
range,rangy
ranitidine=zantac|5gs
ranula|37f
rappee|aqk
rarebit|3l2
rarefaction,rarefy
rarity,rarely,rare
rascal=rogue
rasp,raspy
raspberry|1bv
rassling|2u1
rat,ratty
rat cheese=store cheese|290
ratafee=ratafia|6j8
ratafia biscuit|6p1
ratatouille|3l2
ratbite fever|5vj
ratbite fever bacterium|a2q
rate of growth=growth rate
rate of pay=pay rate
ratiocination,ratiocinative
ration|4lj
rationalism,rationalistic
rationality,rational,rationally=reasonableness,reasonable,reasonably|9gh
rationalization,rationalize
rattlesnake=rattler,rattle
rattlesnake root|5em
rattlesnake weed|5em
raucous,raucously
rauwolfia|cq
ravigote=ravigotte|9hh
raw meat|6vy
raw milk|72m
raw sienna=yellowish brown
raw umber|az5
raw wound|bgk
ray=light beam=shaft of light=beam of light=ray of light|b83
razbliuto|9no
rbi=run bat in
re afforestation=reforestation
re creation,re create
reabsorption=resorption|1dy
reaction,react,reactivity,reactive=chemical reaction=respond,response,responsiveness,respondent,responsive
reactionary=extreme right winger=ultraconservative|2tc
readiness,ready
read
read teacher|ajb
readjustment,readjust|2q
ready mix|2ur 8mw
reaffirmation,reaffirm=reassertion,reassert
reagin|5s2
real estate=real property
realgar|739
realistic,realistically
reality,really,real=realism
realization,realize
reallotment=reapportionment
realm=kingdom
reap=glean
reappearance,reappear=re emerge
rearrangement,rearrange
reassignment,reassign
reassurance,reassure
reassuringly
rebellion,rebellious,rebelliously
rebound tenderness|7xe
rebuild
rebuttal,rebut
recalculation,recalculate
recantation=retraction,retract
receiver,receive
receptivity,receptive
receptor
recession,recessionary
reciprocal inhibition therapy=reciprocal inhibition|1af
reciprocal cross|33a
reciprocality,reciprocity,reciprocal
reciprocation,reciprocative,reciprocatory
recital,recite,recitation
reclamation,reclaim
recognition=acknowledgment,acknowledge
recognize
recollection,recollect,recollective=remembrance,remember=recall
recombinant
recombinant deoxyribonucleic acid=recombinant dna|3dx
recombinant human insulin|5ye
recombinant protein|8r2
recommendation,recommend
reconciliation,reconcile
reconsideration,reconsider
recorder,record
recovery,recover|1cd
recreate=vivify
recreation,recreational
recreational drug|3qi
recriminative,recriminatory
recrudescence,recrudescent
recruitment,recruit
rectangle,rectangular,rectangularity
rectum,rectal
rectus|7a9
rectus superior=superior rectus=superior rectus muscle|49v
recuperation,recuperative=convalescence,convalescent|5c4
recurrence,recur,recurrent=repeatedly,repeat
recurrent fever=relapse fever|5vj
recusal,recusation,recusant
red green color blindness=red green dichromacy|3hp
red hot poker|8gf
red vein pie plant|98u
red alga|c7
red blood cell=erythrocyte,erythroid|1id
red bone marrow=red marrow|1l1
red bordeaux|1lj 92d
red cabbage|5bu
red clay|739
red currant|35s
red devil=secobarbital=secobarbital sodium=seconal|16g
red fox|5em
red ginger|5em
red goosefoot|51t
red hot|9ga
red laver|91s
red meat|6vy
red pepper|4ja
red rockfish|9fq
red salmon=sockeye=sockeye salmon|9z1
red scare|ox
red snapper|9wn
red tide|1oz
red water|ks
red wine|ber
rededication,rededicate
redefinition,redefine
redeployment=redisposition
redevelopment=renovation
rediscovery,rediscover
redistribution,redistribute
reductase|423
reduction,reduce,reductive
redundancy,redundant
reed,reedy|52m
reed grass|53i
reed meadow grass|6sf
reef,reefy
reelection,reelect
reenactment,reenact
reenforcement,reenforce
reevaluation,reevaluate
refection|6vs
refer,reference
refer pain|7xe
refinement,refine
reflector,reflect,reflective,reflectively,reflectivity
reflex=inborn reflex=innate reflex=instinctive reflex=physiological reaction=reflex action=reflex response=unconditioned reflex
reflex arc|7hw
reflex epilepsy|430
reflux|5c8
reform,reformation,reformative
refractivity,refraction,refractive
refractory,refractory line
refractory anemia|jk
refreshment,refresher|9wf
refrigerator cookie|2v9
refuel
refurbishment,refurbish
refusal,refuse
regard as=look upon=take to be
regeneration|1dy
regiment,regimental
regional,regionally
regional anesthesia|i5
register nurse|7mf
registration,register,registry=enrollment,enroll
regret|9e9
regularity,regular,regularly
regulation,regulate,regulator,regulatory=ordinance
rehabilitation,rehabilitate,rehabilitative
reharmonization,reharmonize
rehearsal,rehearse
reimbursement,reimburse
reinforcement,reinforce
reinstatement,reinstate
reinterpretation,reinterpret
reiter disease=reiter syndrome|agc
rejection,reject,rejective
rejoice
relatedness,relate=relate to
relationship,relation
relativity,relative,relatively,relativistic
relaxant,relax,relaxation|3qi
relaxin|5iq
relegation,relegate
relevance,relevancy,relevant
reliability,reliable,reliably=dependable
reliance,rely|27a
relief,relieve
religion,religious,religiously,religiousness,religiosity=religious belief
religious order=sect
relinquishment,relinquish
|40p 41j
relive
relocation=resettlement,resettle
reluctant,reluctantly
remainder
remarkable,remarkably
remedy,remedial
reminder,remind
reminiscence,reminisce,reminiscent|6y2
remitment,remittal,remittance,remission,remit
remoulade sauce|9hh
removal,remove
renal artery=arteria renalis|vw
renal colic|7xe
renal cortex|ky
renal insufficiency|68j
renal pelvis|1k4
renal vein=vena renalis|b4n
render
renewal,renew
renin|8qy
rennet
rensselaerite|ahf
rent,rental
reovirus|l0
reparation,repair
repayment,repay
repellant,repellent,repel
repetition,repetitive,repetitious
replacement,replace
replenishment,replenish
reportedly,report
reporter=newsman
representation,represent,representative
repression,repress,repressive
reprobate,reprobation
reproducibility,reproducible,reproducibly
reproduction,reproduce|1dy
reproductive organ=sex organ|7sr
reproof=reprehension,reprehensible
repudiation,repudiate,repudiative
reputation,repute
requirement=necessary,necessity,necessitate,necessarily
rescission,rescind
resection|ae1
reseda|5em
resemblance,resemble
resentful,resentfully
reserpine=rau sed=raudixin=sandril=serpasil|ny
resid=residual oil|33s
residence,residential,reside,resident,residency=abode=occupant
residue,residual
resignation,resign
resilience,resiliency,resilient
resin,resiny,resinate,resinous=rosin
resistance,resist,resistant,resistive,resistivity
resolutely,resolute
resonance,resonant
resorcinol|88u
respectively,respective
respiration,respiratory=cellular respiration=internal respiration|6zs
respiratory alkalosis|cr
respiratory center|7h6
respiratory disease=respiratory disorder=respiratory illness|3ks
respiratory infection=respiratory tract infection|5vi
respiratory organ|5zm
respiratory syncytial virus|802
respiratory system=systema respiratorium
respiratory tract|asy
respite=reprieve
resplendence,resplendency,resplendent
responsibility=obligation,oblige=compel,compulsive,compulsivity,compulsion,compulsively
responsible,responsibly
rest cure|aue
restatement,restate=reiterate,reiteration,reiterative
restlessness|62y
restorative,restore|3qi
restoril=temazepam|1bk
restraint,restrain
restriction,restrict,restrictive
restriction endonuclease=restriction enzyme=restriction nuclease|403
result,resultant
resumption,resume=recommencement
resuscitation|97p
resuspension,resuspend
retail
retard depression|2iu
rete testis|8f7
retention=holding
retentiveness,retentivity,retentive
reticulation,reticulate
reticulocyte|91t
reticuloendothelial system
retina,retinal|6xy
retinal rod=rod cell|b8a
retinitis|5w5
retinoblastoma|6ra
retinol=vitamin a1|o7
retinopathy|49s
retirement,retire
retractor|adz
retrieve=regain
retrobulbar neuritis|7i3
retroflection=retroflexion=retroversion|u
retrograde amnesia|gx
retrogression,retrogressive|atl
retrospect,retrospective,retrospection
retrovirus|l0
retsina|ber
reunion,reunite,reunify
revelation,reveal
revenge=retaliation,retaliate,retaliatory
revenue=receipt
reverberation,reverberate,reverberant,reverberative
revere,reverence,reverent,reverential
reverie
reversal,reverse,reversible
reverse hang|57k
reverse transcriptase|8hi
reverse transcriptase inhibitor|or
revery
revilement,revile
revision,revise
revival,revive=resurgence,resurgent=revitalization,revitalize=revivification,revivify|1cd
revolution,revolutionary,revolt,revolutionize=insurrection,insurrectional,insurrectionary=uprising
revulsion=repugnance,repugnant|3l1
reye syndrome|1n5 agc
rh incompatibility|5ty
rhabdomyoma|7cw
rhabdomyosarcoma=rhabdosarcoma|9gv
rhabdovirus|l0
rhagades|3kt
rhapsody,rhapsodize|65g
rhenish=rhine wine|bd9
rheology,rheologic
rheumatic aortitis|p9
rheumatic fever|5vj
rheumatic heart disease|5cf
rheumatism|3ks
rheumatoid factor|11q
rheumatologist|6wr
rheumatology|6ws
rhinestone|9aw
rhinion|30w
rhino=rhinoceros
rhinopathy|5c8
rhinorrhea|ag5
rhinoscope|6wl
rhinosporidiosis|4r1 98b
rhinostenosis|a66 98b
rhinotomy|ae1
rhinotracheitis|ks
rhinovirus|8bd
rhizoctinia disease|8e4
rhizopod=rhizopodan|8rd
rhizotomy|ae1
rhodochrosite|739
rhodolite|4th
rhodonite|739
rhomboid,rhomboidal|9ue
rhomboid muscle|9ue
rhone wine|ber
rhubarb=pieplant|b4f
rhubarb pie|8bg
rhubarb plant|5em
rhus dermatitis|2u0
rhythm,rhythmic,rhythmical,rhythmically,rhythmicity
rib|1kx
rib cage|9uf
rib roast=standing rib roast|36c
ribavirin=virazole|or
ribbon,ribbony
ribier|b7d
riboflavin=hepatoflavin=lactoflavin=ovoflavin=vitamin b2=vitamin g|b8j
ribonuclease=ribonucleinase|atk
ribonucleic acid
ribose|1zk
ribosome|25m
rice|4ll a59
rice beer|1cg 3qm
rice grass=ricegrass|26s
richness,rich,richly
ricin=ricin toxin|be asm
ricinoleic acid|b0y
rickets|12n
rickettsia,rickettsial|461
rickettsial disease=rickettsiosis|5vj
rickettsialpox|99g
rickey|74x
ricotta|298
ride master|ajb
riesling|5h8
rifadin=rifampin=rimactane|nc
rift valley fever|58n
rigatoni|cj
right winger=rightist|2tc
right atrioventricular valve=tricuspid valve|109
right brain=right hemisphere|26y
right coronary artery|2x7
right hand|5a4
right to vote=suffrage
right ventricle|5ch
righteousness,righteous
rightness,right
rigidity,rigid,rigidly,rigidify
rigor,rigorous,rigorously
rigor mortis
rijstafel=rijstaffel=rijsttaffel|3l2
rim blight|8e4
rima|7t5
ring disease=ring rot=tobacco wilt|1qg
ring girl|4xh
ring of color
ring rot bacterium|8s2
ring
ringworm=roundworm=tinea|4r1
rioja|92d
riot,riotous
risk,risky
risotto|3l2
rissole|3l2
ritual,rite,ritualize
river prawn|8ly
roadside=wayside
roar
roast veal=veal roast|36c
roaster|2ah
rob roy|2l2
robbery,rob
robitussin|48k
robotic telesurgery|71l
robustness,robust
rochelle powder=seidlitz powder|pd
rock,rocky
rock cake|14x
rock candy|1xi
rock climb|a3n
rock cress|32f
rock crystal=transparent quartz|739
rock geranium|es
rock purslane|5em
rock salmon|9z1
rockfish|9fq
rockweed|1qb
rod|14g
roentgen ray|3wa 623
rofecoxib=vioxx|n7
roleplay
roll of tobacco|aqk
roll biscuit|1eo
roll oat|4ln
roller,roll
roller skate|9ud
rollerblade|9ba
rollmops|8bb 5j0
ro po|3fm
ro po pudding|3fm
romaine lettuce|6gn
romance,romantic,romanticism,romanticistic
root
root beer|9ya
root canal|81p
root rot|8e4
root vegetable|b4f
root reflex|930
rope,ropey,ropy
rope a dope|1mo
rope burn|15
roridula|21i
rise apple|3ue
rise geranium=sweet scent geranium|4vx
rise quartz|739
rosemary|4ja
rosette|98j
rosilla|9wp
rosiness,rosy
rotation,rotate,rotational
rotator cuff
rotavirus|94y
rotgut|1cg 3qm
rough pea=singletary pea=wild winterpea|be5
roughage|4ln
roughneck=ruffian
roughness,rough
roulade|3l2
round,roundly
round bone|1kx
round of golf|51a
round steak|19y
rounder|176
roux
row
row house=town house
royal family=royal house
royal jelly|1k5
rubber,rubbery,rubberize
rub alcohol|35k
rubbish,rubbishy
rubdown|6uc
rubefacient|3qi
rubella panencephalitis|7yn
rubicelle|9co
ruby spinel=spinel ruby|a2l
rudeness,rude,rudely
rudiment,rudimentary
ruefulness,ruefully|9e9
ruff
rug=carpet
ruga|8fb
rugby=rugby football=rugger|4lt
rugelach=ruggelach=rugulah|14x
ruin,ruinous
rum|6je
rum sling|9vb
rumen=first stomach|a7g
rumination,ruminative
rump
rump roast|36c
rump steak|19y
run
run up=runup
run a risk=take a chance
rundown=summation,summational
runner bean|54f
rupture|5x9
rurality,rural
rush grass|53i
rush
rusk=twice bake bread=zwieback|aqj
rusticity,rustic
rustler=cattle thief
rustle
rusty,rust
rut,rutty
rutabaga=yellow turnip|axo
rutabaga plant|axs
rutile|739
rye|bcp
rye bread|1ny
rye grass=ryegrass|53i
rye whiskey|bcp
sabayon=zabaglione|3fm
sabbatical,sabbatic
sac|1k4
saccharic acid|202
saccharin|afc
saccharose=sucrose|3ju
saccule=sacculus|9dt
sacral nerve|7hp
sacral vein=vena sacralis|b4n
sacral vertebra|b65
sacrament,sacramental
sacred cow|5sx
sacrilege,sacrilegious=desecration,desecrate
sacrum|1kx
saddle block anesthesia|93h
saddle of lamb|36b
saddle sore|ks
sadism,sadistic|9p2
sadness,sad,sadly=unhappiness,unhappy
sadomasochism,sadomasochistic|9e8 6ua
safe sex|9op
safety,safe,safely
safflower oil|b4h
saffron|4ja
sagacity,sagacious
sage|4ja
sago|hv
sailfish|9fq
saint anthony fire|3kt
saint emilion|91v
saint vitus dance=sydenham chorea|7hg 3bs
saki|1cg 3qm
sal soda=soda=soda ash=sodium carbonate=wash soda|9fj
salad|3l2
salad burnet|9es
salad cream|3pw
salad dress|9hh
salad green|550
salad nicoize|9eo
salad oil|b4h
salami|9hn
saleslady=salesgirl
salicylate|9fj 7kz
salicylate poison
salicylic acid|5mh
salience,salient
salinity|57d
saliva,salivary,salivate,salivation=spittle|1k5
salivary duct|3r5
salivary gland|3r6
salmagundi|9eo
salmi|8y0
salmon loaf|4hj
salmon oil|kw
salmon trout=sea trout|aw4
salmonella|413
salmonellosis|4lm
saloon=ginmill
salpiglossis|5em
salpingectomy|s
salpingitis|5w5
salpinx|awj
salsa|2rl
salsify|9bl
salt,salty
salt rise bread|1ny
salt cod|2lk
salt pork|8iw
salt reed grass|2w3
saltine|30k
saltwater=seawater|bal
saltwater fish|9kw
salubrity,salubrious
salvation=redemption,redeem,redemptional,redemptive,redemptory
salve,salvage|35k
salvia|5em
salvinorin|59k
samarskite|739
sambuca|6j8
sameness,same
samosa|3l2
samphire|5em
sample,sampler=sampling station
sand,sandy
sand crack|ks
sand dab|4j0
sand devil claw|5em
sand dropseed|3qc
sand dune=dune
sandarach|7fa
sandpaper,sandpapery
sandwich|9wg
sandwich plate|3l2
sing|5em
sanguineness,sanguinity,sanguineous|7rv
sanicle=snakeroot|5em
sanitize

sanity,saneness,sane|6yo
sap,sappy
saphenous vein=vena saphena|b4n
sapidity|57d
sapodilla=sapodilla plum=sapota|3ue
saponification,saponify
saponin|4zj
sapphire,sapphirine|2y6
sapremia|9nr
sapsago|298
sarcocystidean=sarcocystieian=sarcosporidian|a3l
sarcodine=sarcodinian|8rd
sarcoidosis|5c8
sarcolemma,sarcolemmal,sarcolemmic,sarcolemnous|6xy
sarcoma|1x4
sarcosine|gd
sarcosome|2e6
sard=sardius|1v5
sardine=pilchard|9fq
sardine oil|kw
sardonyx|7qm
sars=severe acute respiratory syndrome|961
sarsaparilla|9ya
sashimi|3l2
sassafras|4ja
sassafras oil|7op
sass,sassy
satanophobia|9xi
satiety=repletion=satiation,satiate
satin,satiny
satisfaction|3yb
satisfy,satisfactory,satisfactorily
satsuma|6rv
saturate fatty acid|4cc
saturation,saturate
satyriasis|2rg
sauce|2rl
sauce espagnole|9hh
sauce louis|3pw
sauce vinaigrette=vinaigrette|3pw
sauerbraten|3l2
sauerkraut|3l2
sausage|6vy
sausage meat|6vy
sausage pizza|8dg
sausage roll|14x
saute|3l2
sauterne|bd9
sauvignon blanc|bd9
savageness,savage,savagely
savarin|14x
saveloy|8j3
savory|4ja
savoy|5bu
savoy cabbage|5bu
sawwort|5em
saxitoxin|7ih
sazerac|2l2
scab,scabby|9z0
scabies|5vi
scald|5x9
scald milk|72m
scalenus syndrome|agc
scallopine=scallopini|3l2
scalp|9uq
scalpel|ae0
scamp|2be
scamper=scuttle
scampi|3l2
scandal,scandalize,scandalization,scandalous
scaphocephaly|3bn 1ej
scar,scarify=cicatrice=cicatrix,cicatrize|ag5
scar tissue|2t3
scarcity,scarce
scare,scary
scarlatina=scarlet fever|2u2
scarlet runner|8gk
scarlet runner bean|54f
scarlet strawberry|5em
scathing,scathingly
scatophagy|5yj
scene,scenic
scent|9nb
scheelite|739
schematic,schematize
scheme=strategy,strategic,strategical
schism,schismatic,schismatical
schistosome dermatitis=swimmer itch|3es
schizogony|4hu
schizoid=schizotypal personality|87s
schizothymia|6yn
schnapps=schnaps|6je
schnitzel|3l2
school,scholastic,scholastically
school age child=schoolchild|big
school phobia|9xi
school principal=head teacher|3ui
school teacher=schoolteacher|ajb
schoolboy|9j3
schoolmarm=schoolmistress=schoolma'am|9j6
schoolmate=classmate
schorl|ase
schrod=scrod|9z1
sciatica|7hy
scid=severe combine immunodeficiency=severe combine immunodeficiency disease|5rz 76h
science teacher|ajb
scientific,scientifically
scintillation,scintillant|b83
sclera=sclerotic coat|bd
scleral vein=venae sclerale|b4n
scleredema|3u8
scleritis|5w5
sclerotium disease=sclerotium rot|8e4
scoff=mockery,mock=jeer
scoliosis|a2e
scollop|9q1
scone|8wr
scorbutus=scurvy|12n
scorch|5x9
scorn=contempt,contemptuous,contemptuously=despite=scornful,scornfully
scorzonera|9fi
scotch and soda|5g9
scotoma,scotomatous|b85
scour
|ks
scout
scrag end|36f
scramble egg|3l2
scrapie|ks
scrapple|3l2
scream
screech,screechy
screen memory|6y2
scrotal vein=vena scrotalis|b4n
scrotum|9dt
scrub nurse|7mf
scrub typhus=tsutsugamushi disease|99g
scrub
scrumpy|2g3
scrupulously,scrupulous
scuba diving|9ur
scull|a3n
sculpture,sculptural
scunner
scup|9fq
scuppernong|1rv
scut|ah8
sea rocket|5em
sea bass|9fq
sea bream|9fq
sea change|atl
sea cole=sea kale|5em
sea dahlia|2w7
sea lettuce|54e
sea lyme grass|6nu
sea power|72i
sea scallop|44o
sea tang|9l7
sea tangle|67c
seafood|9z1
seafood newburg|3l2
seagrass|9l7
seahorse=walrus
seal oil|kw
sealant,seal
sealing=waterproof
seam,seamy
seaman=seafarer
season salt|4ja
seat
seaweed|c7
seborrhea|3kt
seborrheic dermatitis=seborrheic eczema|3es
seborrheic keratosis|67v
sebum|1k5
secernment|1dy
secession,secede
seckel=seckel pear|83i
seclusion,seclude
second degree burn|5x9
second stomach|a7g
secondary,secondarily
secondary amenorrhea|g3
secondary dysmenorrhea|3so
secondary hypertension|5g4
secondary syphilis|6mu
secretase|423
secretin|4u5
section man|ajb
sector,sectorial
sedative hypnotic=sedative hypnotic drug|3eh
sediment,sedimentation,sedimentary
sedulously,sedulous
sedum|5em
see,sight
seed,seedy
seed cake=seedcake|14x
seed raisin|8yb
seedless raisin|8yb
seemingly,seem
seepage,seep
segment,segmentation
segregation,segregate|1dy
seismic,seismal
seismology,seismologic
seizure,seize
selective serotonin reuptake inhibitor=ssri|nn
selective amnesia|gx
selenic acid|46
self|2t8
self abuse=self stimulation|6ur
self consciousness,self conscious
self depreciation
self determination=self government
self disgust=self hatred
self esteem=self pride|8nt
self hypnosis|5o4
self indulgence,self indulgent
self pity|9zn
self raise flour=self rise flour|8mw
self reliance,self reliant
self satisfaction=complacence,complacency,complacent=self complacency,self complacent|2u8
self sustain=self sufficient
self torment=self torture|7xg
selfishness,selfish
seltzer|73c
semantic,semantically
semestral,semestrial
semi skim milk|72m
semicircular canal|9nc
semicoma|azj
semiconsciousness|azj
semilunar valve|20n
seminal duct|3r5
seminal vesicle|3r6
seminiferous tubule|awq
seminoma=testicular cancer|206
semipermeable membrane|6xy
semitrance|azj
semolina|4k0
send
senescence,senescent|1dy
senile dementia=senile psychosis|3cp
senility,senile
senior,seniority
senior moment|4mg
sensation,sense,sensuous,sensify,sensorial,sensuousness=sense datum=esthesis=sense experience=sense impression
sense organ=sensory receptor|7sr
sensibility,sensible,sensibly=esthesia|2t8
sensitivity,sensitive,sensitiveness
sensor=detector,detect,detection=sensing
sensorimotor area=sensorimotor region|2xx
sensorium|2xx
sensory epilepsy|2xz
sensory hair=vibrissa
sensory system
sensuality,sensualness,sensual=sensualism|2rg
sentence,sentential
sentience,sentient|2t8
sentiment,sentimental,sentimentality
sentinel=sentry
separate,separately
sepsis|5vi
septal defect|2sm
septectomy|s
septic sore throat=strep throat=streptococcal sore throat=streptococcus tonsilitis=throat infection|88p 5vi
septicemic plague|880
septuagenarian|7p7
septum,septal
sequela|u
sequence,sequential
sergeant at law=serjeant=serjeant at law|16y
sericterium=serictery=silk gland|4xt
series,serial
serine|gd
seriousness,serious,seriously=earnestness,earnest,earnestly
serology,serological,serologic|6wq
serosa=serous membrane|6xy
serotonin|767
serrate wrack|1qb
serratus=serratus muscle|9ue
serratus posterior inferior|7at
serratus posterior superior|7at
sertraline=zoloft|9m7
serum=blood serum|1k5
serum albumin|be
serum globulin|4yv
service|6uy
sesame oil|b4h
sesbania|6f1
sessile polyp|8hr
seta,setaceous|8g2
settlement,settle
sever,severance=fall out
severity,severe,severely
sew
sex,sexual,sexually,sexuality=sex activity=sexual activity=sexual practice
sex change operation=transsexual surgery|ae1
sex link disorder|2f6
sex act=sexual relation=carnal knowledge=coition=coitus=copulation,copulatory=sexual congress=sexual intercourse|9op
sex bomb=sex kitten=sexpot|4xh
sex change
sex chromatin|2ey
sex drive
sex hormone=steroid hormone|5iq
sexagenarian|7p7
sexual arousal|t7
sexual inversion|4uf
sexual perversion|9op
sexual pleasure|8eu
sexual urge
shack=shanty
shad|9z1
shad flower=shadflower=whitlow grass|3pc
shad roe|5an
shade,shady
shadow,shadowy
shag,shaggy|aqk
shakedown|2q
shake
shale oil|7op
shall flower=shell ginger|5em
shallot|7qb
shallowness,shallow=superficiality,superficial,superficially
shallu|52h
shamefacedness,shamefacedly=sheepishness
shampoo
shamrock=dutch clover=white clover|2jp
shamrock pea|5em
shank|36c
shank mare=shank pony|6ep
shape=defining
shark liver oil=shark oil|kw
shatter
shave,shaver
shawny|bb3
shear
sheep fescue|53i
sheep sorrel|a00
sheep plant=vegetable sheep|5em
sheep rot=black disease=distomatosis=liver rot|ks
sheika=sheikha|bdu
shell bean|4o9
shell bean plant|18p
shellfish|9kw
shepherd pie|6w1
shepherd pouch=shepherd purse|33o
sherbert=sherbet|4pj
sherry|4ms
shield
shift
shiga bacillus|9q9
shigella|413
shiksa=shikse|bfr
shimmer,shimmery
shin
shin bone|36c
shin splint|5w5
shinbone=tibia,tibial|6eq
shinleaf|8vo
shinney=shinny|4fk
ship,shipment
ship fever=ship pneumonia|ks 1in
shirk=shrink from
shiver,shivery|ag5
shock therapy=shock treatment|amq
shoelace=shoestring
shoofly pie|8bg
shoot
shoot star|b83
shop
shop girl|4xh
shopkeeper=storekeeper=tradesman
short grass=shortgrass|53i
short term=short run
short bone=os breve|1kx
short loin|6l8
short rib|36a
short saphenous vein|9gj
short wave|8xj
shortbread=shortbread cookie|1tn
shortcake|150
shorten|3ud
shortness,short
shortwave diathermy machine|3hf
shoulder
shoulder blade=scapula,scapular,scapulohumeral=shoulder bone|1kx
shout
shovelboard=shuffleboard|7v5
show off=flaunt,flaunty
show
showjumping=stadium jump|43k
showy milkweed|72s
shred=whit
shrewd,shrewdly
shriek
shrill,shrilly
shrimp|9kw
shrimp butter|2rl
shrimp cocktail|qe
shrimp newburg|9kx
shrimp sauce|9hh
shrinkage,shrink|6gb
shrub,shrubby
shudder,shuddery
shuffle
shun=eschew
shunt|81p
shut eye=shuteye|9v3
shutter,shut
shyness,shy|apr
sialadenitis|5w5
sick headache|5bz
sickle alfalfa=sickle lucerne=sickle medick|6wh
sickle cell|91t
side effect|ag5
side of bacon|14b
side of beef|9s3
side of meat|36c
side of pork|9s3
sidecar|2l2
sideroblast|44h
sideroblastic anemia=siderochrestic anemia|937
siderocyte|91t
siderosis|8fu
sienna|3ta
siesta|23x
sieva bean|9pz
sigmoid colon=sigmoid flexure|2nd
sigmoid sinus=sinus sigmoideus|b5n
sigmoid vein=vena sigmoideus|b4n
sigmoidectomy|s
signal,signalize
signior=signor|6rs
signora|bdu
signore|6rs
signorina|b0o
sildenafil=sildenafil citrate=viagra|n6
silence,silent,silently
silex|9sp
silica,siliceous,silicious=silicon dioxide=silicon oxide
silicate|9fj
silicic acid|46
silicide
silicon carbide|1zi
silicone=silicone polymer|9sz
silicone rubber|ago
silicosis|8fu
silk,silky
silkworm seed|3uv
siloxane
silver,silvery
silver bromide|1pl
silver chloride|2co
silver grass|53i
silver iodide|61t
silver nitrate|7jq 24e
similarity,similar,similarly
similitude=likeness
simnel|1ny
simple mastectomy|6uh
simple phobia|89j
simple protein|8r2
simplicity,simple
simulation,simulate
simvastatin=zocor|6j0
sin
sincerity,sincere,sincerely
sinciput|1kx
sinfulness,sinful=ungodly
singe|5x9
singer=vocalist

single,singly
|14n
sinking|6gb
sinking feel|3y8
sinner=evildoer
sinoper=sinopia=sinopis|7o3
sinus|81p
sinus headache|5bz
sinus rectus=straight sinus=tentorial sinus|b5n
sinus transversus=transverse sinus|b5n
sinusitis|5w5
sinusoid|81p
sir|6rs
sirdar|5sx
sirloin|36c
sirloin steak|19y
sirloin tip|36a
sirup=syrup|afc
sister=sis
sit
sit up|a7h
sit back=take it easy
site=land site
situation=state of affair
six=half dozen
sixty nine=soixante neuf|7s1
skateboard|9ud
skate|a3n
skeletal muscle=striate muscle|7a9
skeletal structure
skeletal system=systema skeletale
skeleton,skeletal
ski jump|9uk
ski wax|bb9
ski|a3n
skilled worker=train worker
skillet cake=upside down cake|14x
skillet corn bread|2ww
skilly|568
skim milk|72m
skin,skinny,skinniness=cutis=tegument|2t3
skin dive=skin diving|afh
skin cancer|206
skin cell|9z4
skin graft|9uq
skin perceptiveness=tactility,tactile=tactual,tactually
skinny dip|afh
skull|1kx
skunk weed=skunkweed|8gm
sky glow|b83
sky wave|8xj
slant,slantingly
sled|a3n
sleep,sleepy,sleepily=slumber,slumbery
sleep apnea|pp 9v5
sleep disorder|3ld
sleep talk=somniloquism=somniloquy
sleep capsule=sleep pill=sleep draft=sleep tablet|9zd
slender wheatgrass|bc9
slender wild oat|7mw
slime,slimy
sling|5g9
slipskin grape|536
slit|4dd
slivovitz|1no
slobber|9f2
sloe gin|4x1
|4cz
slough of despond|3ej
slovenliness,slovenly
slow virus|b7w
slow,slowly,slowness=deceleration,decelerate=retardation,retard
slugger=hitter
slum,slummy=slum area
slumgullion|3l2
slush,slushy|bal
small cane=switch cane|52m
small intestine|57f
smallmouth bass|4oe
smallness,small
smallpox=variola,variolic,variolous=variola major|2u2
smallpox virus=variola virus|8lq
smaltite|739
smart=smartness|7xe
smegma|9lb
smell salt
smell|9z1
smilo=smilo grass|99a
smoke,smoky
smoke eel|3uj
smoke herring|5f9
smoke mackerel|6p4
smoke salmon|9z1
smoke mixture|aqk
smooth crabgrass|30a
smooth muscle cell|7aa
smoothie|1cg
smoothness,smooth
smorgasbord|6vs
smugness,smug|9mm
smut|8e4
snack=collation,collate|6vs
snack food|3l2
snail butter|9hh
snake,snaky=serpent
snake venom|b5l
snakebite|bgk
snap bean|54f
snap pea|3u9
snapper|9fq
sneeze,sneezy=sternutation|ag5 930
sneezeweed|5em
sneezeweed yarrow=sneezewort|3y
sniffle
snit|62y
snivel|341
sniveling|341
snog|693
snore=stertor,stertorous
snorkel diving=snorkel|9ur
snot,snotty|799
snout|7lg
snow,snowy
snow blindness=snowblindness|1hs
snow pea|4t3
snuffle
snugly,snug
soak
soap,soapy
soap rock=soaprock=soapstone=steatite|ahf
soap flake|9x6
soap powder=build soap powder=wash powder|9x6
soar
soave|bd9
sob|3sx
sober,soberly
sobersides|8m
sociability,sociably
social lion|252
social organization=social structure=social system
social phobia|89j
socialism,socialistic
socialite|5sx
society,social,socially,societal
sociobiology,sociobiologic
sociology,sociological
socket|1k4
sod=sward
soda cracker|30k
soda pop|9ya
sodalite|739
sodium bichromate=sodium dichromate|9fj
sodium carboxymethyl cellulose|9fj
sodium chlorate|9fj
sodium cyanide|9fj
sodium fluoride|9fj
sodium hydride|5ln
sodium hypochlorite|5oc
sodium iodide|61t
sodium lauryl sulfate|aby 3fv
sodium nitrate=soda niter|7jq
sodium orthophosphate=sodium phosphate|89u
sodium salicylate|ie
sodium sulfate|aby
sodoku=spirillum fever|8z7
sodomy,sodomize=zooerastia=zooerasty|9op
soft shell crab|30f
soft diet=spoon food|3i0
soft drink|1cg
soft drug|3qm
soft palate=velum|ky
soft pretzel|8ni
soft roll|1s4
soft rot|8e4
soft water|bal
soft wheat|bc8
softball game|176
softheartedness|4d9
softness,soft
soil=dirt,dirty
unclean
soja=soja bean=soybean plant|6f1
solace,solacement|8eu
solanaceous vegetable|b4f
solar flare|9ys
solar prominence|9ys
solar radiation|8xd
solar wind|9ys
sole,solely
solemnity,solemnly,solemn
soleus=soleus muscle|9ue
solicitation,solicit
solicitude=solicitousness|4d9
solid,solidification,solidify
solid body substance|1ka
solid food
solitary pussytoes|22w
solvation,solvate
somatic cell=vegetative cell
somatic delusion|3cg
somersault
sonny=sonny boy
sonority,sonorous=vibrancy
soochong=souchong|1g5
sooth syrup|3qi
sophistication,sophisticate=man of the world
sopor
soporific|3qi
sorb apple|3ue
sorbet|4pj
sorbic acid|202
sorcery,sorcerise,sorcerize
sore,soreness|5vi
sorgho=sorgo=sugar sorghum=sweet sorghum|9zk
sorghum|72w
sorghum molasses|9u3
sorption,sorb,sorbent
sorrow|9e9
sorrowfulness,sorrowful|3yb
soubrette|4xh
souffle|3l2
soul food|4lj
soulfulness,soulfully
soup|3l2
soup du jour|9zt
sour bread=sourdough bread|1ny
sour cherry|3ue
sour cream|38g
sour dock|a00
sour gourd|3ue
sour grass|5em
sour mash|bcp
sour mash whiskey|bcp
sour milk|72m
sour salt|4ja
sourball|5ak
sourness,sour=tartness,tart,tartlet|57d
southern harebell|1aq
southpaw=leave hander
souvlaki=souvlakia|66h
sowbane|51t
sowbelly|9fm
soy flour=soybean flour=soybean meal|4k0
soy sauce|2rl
soya|18l
soya bean|18l
soya milk=soybean milk=soymilk|4ln
soyabean oil=soybean oil|b4h
soybean|18l
space,spacious,spaciousness,spacial
space medicine|6ws
spaghetti|81v
spaghetti and meatball|3l2
spaghetti squash|acg
spaghettini|cj
spar|739
|36c
sparkle
sparkle wine|ber
sparling|9w0
sparsity,sparse,sparsely
spastic abasia|6
spastic bladder|1gj
spatchcock|2ah
spatiality,spatial
spavin|ks
spawn|3uv
spay|em
spearmint|5em
spearmint oil|4ja
special,specially
specialization,specialize|1dy

specialty=strong point
speciation|7sz
specification,specify
specificity,specific,specifically
spectacular,spectacularly
spectator=viewer=watcher
spectator sport|a3n
specter=ghost
spectinomycin|nd
spectroscopy,spectroscopic,spectroscopical=spectrometry,spectrometer,spectrometric
spectrum,spectral
speculation,speculate,speculative
speech,speak,speechify
speech therapy|amq
speed,speedy,speedily
speed skate|9ud
spell=trance|6yl
spelt|bc8
sperm,spermatic,spermous=sperm cell=spermatozoan=spermatozoon|4sb
sperm oil|kw
spermaceti|bb9
spermatic cord|4r3
spermatid|4sb
spermatocele|6n9
spermatocyte|4sc
spermatogenesis|4sd
sphenion|30w
sphenoid fontanel=sphenoid fontanelle=sphenoidal fontanel=sphenoidal fontanelle|4li
sphere,spherical,spheric,sphericity=domain=arena=rotundity=globosity
spherocyte|91t
spice,spicery
spice cake|14x
spice cookie|2v9
spicule=spiculum
spider,spidery
spider angioma=spider nevus=vascular spider|ka
spider flower=spider plant|2ii
spike lavender oil=spike oil|7op
spinach|550
spinach beet|550
spinach blight|8e4
spinach mustard=tendergreen|33o
spinal anesthetic|i6
spinal curvature|u
spinal fusion|amq
spinal nerve root|7hp
|7hp
spinal vein=vena spinalis|b4n
spindlelegs=spindleshanks|6ep
spine,spinal=vertebral column=rachis=spinal column=spinal anesthesia|9uf
spinel|739
spinocerebellar disorder|1ej
spiracle|7t5
spiraea=spirea|yq
spirilla|461
spirillum|461
spiritize
spirochaete=spirochete|461
spirogyra|54e
spite=malice,maliciousness,malicious=spitefulness,spiteful|5bd
splanchnic nerve|7h5
splash,splashy
spleen,splenetic,splenic=lien,lienal|6o5
splendid,splendidly
splenectomy|s
splenic vein=vena lienalis|b4n
splenitis|5w5
splenius=splenius muscle|9ue
splenomegaly|5nw
splice
splint bone|1kx
splinter,splintery
split brain technique|1nb
split pea|4t3
split pea soup|9zt
spodumene|739
spondylarthritis|vz
spondylitis|5w5
spondylolisthesis|5x9
sponge,spongy
sponge cake|14x
spongioblast|2nw
spontaneity,spontaneous,spontaneously
spore,sporogenous
spore mother cell|787
sporotrichosis|4r1
sporozoan|8rd
sporozoite|a3l
sport,sportive=athletics,athletic|3mt
sport medicine|6ws
sportsman=sportswoman
spot cranesbill=wild geranium|30t
spot dick|ab6
spot fever|99g
spot joe pye weed|5em
sprain|5x9
sprawl|8ke
spray
spray dried,spray dry
spread bellflower=tussock bellflower|1aq
spring cress|1f0
spring vetch|b6o

spritzer|74x
spruce beer|1oo
sprue=psilosis=tropical sprue|3ld
spume,spumy
spur blight|8e4
sputter
squab|6vy
squamous cell|43a
square meal|6vs
square toe|2tc
squash
squash pie|8bg
squash racket=squash racquet|2zp
squat=knee bend|6es
squaw man|bcw
squawk,squawky
squeak,squeaky
squint,squint eye|u
squirrel corn|5em
stabilization,stabilize
stachyose|am3
stacte|a21
stage fright|4cn
stagnation,stagnant
staircase=stairway
stance,stand|8ke
stand oil|7op
standardization,standard,standardize,standardise
stannic chloride|2co
stannite=tin pyrite|739
stannous fluoride|4kj
stapedectomy|s
stapes|115
staph=staphylococcus|2kn
staphylococcal enterotoxin|41f
staphylococcal enterotoxin b|a50
staphylococcal infection|5vi
star,starry
star anise|4ja
star aniseed|4ja
star sapphire|9go
star saxifrage=starry saxifrage|1oc
starch,starchy|8hq
|4ln
stare=gaze
starlight|b83
startle reaction=startle response|930
startle reflex|930
starvation,starve=famishment|5kw
starvation acidosis|4d
stasis|5c8
state attorney|8qj
statesman=national leader
statistical,statistically
statue,statuary,statuette=figurine
status asthmaticus|yo
status epilepticus|430
statute,statutory
steady,steadily
steak|36c
steak and kidney pie|6w1
steak sauce|2rl
steal=thievery,thieve
stealth,stealthily,stealthy
steam pudding|3fm
stearin|50a
steatopygia|1k7
steatorrhea|ag5
steep,steeply
steeple=spire
stellate venule|1yn
stem blight|8e4
stem cell|9z4
stem lettuce|5em
stemma,stemmatic|49q
stenography,stenographical
stenosis,stenotic=stricture|5c8
step on=tread on
stepfather|4c9
stephanion|30w
step=stair
stercobilinogen=urobilinogen|2f5
stereo=stereophony,stereophonic
stereoscopy,stereoscopic
stereotype,stereotypic,stereotypical
sterilization,sterilize|ae1
stern,sternly
sternocleido mastoideus=musculus sternocleidomastoideus=sternocleidomastoid=sternocleidomastoid muscle|9ue
sternocleidomastoid vein=vena sternocleidomastoidea|b4n
sternum,sternal=breastbone|1kx
sternutator,sternutatory
steroid,steroidal
steroid alcohol=sterol|a6l
stethoscope|6wl
stevia|5em
stew=swither|af
stew meat|6vy
stewing
stibnite|739
stick cinnamon|2gj
stickball=stickball game|176
stickweed|5em
sticky end|3dx
sticky geranium|30t
stiffness,stiffen,stiff|1k7
stigma|bgk
stigmatization,stigmatic,stigmatize
stimulus,stimulate,stimulation,stimulant,stimulative
sting,stinger|7xe
sting hair|4rl
stink,stinky
stink clover|2ii
stink goosefoot|51t
stink smut|9we
stipulation,stipulate,stipulatory
stitch,stitchery|7xe
stock cube|1q5
stockfish|9z1
stodge|aeg
stogie=stogy|2g5
stoicism,stoical
stoma,stomatal,stomatous|7t5
stomach,stomachal,stomachic=breadbasket=tum|5zm
stomach exercise=tummy crunch|47w
stomach sweetbread|7t3
stomatitis|5w5
stone,stonily,stony
stone crab|30f
stone cress=stonecress|5em
stone parsley|5em
stonecrop|9lu
stonewort|54e
storax|7fa
store,storage
storm,stormy
storm trooper|8m
story=tale=narrative,narration,narrate
stout,stoutly
stover|4l3
strabismus|u
strabotomy|ae1
straight hang|57k
strangeness,strange=unfamiliarity,unfamiliar
strangulation|3ld
stratum,stratify,stratification
straw foxglove=yellow foxglove|4nf
straw hat=boater
straw wine|3fo
strawberry|1bv
strawberry blite=strawberry pigweed|51t
strawberry daiquiri|38e
strawberry hemangioma|581
strawberry ice cream|5pw
strawberry jam=strawberry preserve|64b
streak,streaky
streamer|b83
street child=waif|2be
streetcar=trolley car
strength,strong,strengthen,strongly=fortify,fort,fortification
strenuous,strenuously
strep,streptococcus,streptococcal,streptococcic|461
streptobacillus|9b2
streptodornase|423
streptokinase|423
streptolysin|44k
streptomyces|5r
streptomycin|nd
streptothricin|nd
stress incontinence|41z
stretch receptor|9nc
stretch
streusel|14x
striate muscle cell=striate muscle fiber|7aa
striate muscle tissue|7ae
strictly,strict
stridence,strident
stridor|ag5
strike,strikingly
string bean|54f
string cheese|298
strip steak|19y
stripe,stripy
stripe blight|8e4
stripe bass|9kl
striper|9kl
stripper
stroma|ky
strontianite|739
strophanthin|50h
structure,structural,structurally
strudel|14x
strychnine|8aw cq
stubbornness,stubbornly,stubborn
student=pupil,pupillary
studiously,studious
stuff cabbage|3l2
stuff mushroom|5j0
stuff pepper|3l2
stuffiness,stuffy|2sp
stuffing
stump
stupefaction,stupefy|fj
stupidity,stupid,stupidly
stupor,stuporous|a9n
sturdiness,sturdy
stutter|3b8
stylet
styloid process
stylomastoid vein=vena stylomastoidea|b4n
stypsis|2uj
suavity,suave
sub|9ga
subacute bacterial endocarditis|3zm
subclavian vein=vena subclavia|b4n
subconsciousness,subconscious,subconsciously|2m5
subcutaneous injection|6wi
subjectivity,subjective
subjugation,subjugate
sublimity,sublime,sublimation
sublingual gland=sublingual salivary gland|9f4
sublingual vein=vena sublingualis|b4n
submergence,submersion,submerge
submission,submit,submissive
submucosa|2t3
subnormality|u
subordinate,subordination
subsequent,subsequently
subservience,subservient
subsidence,subside
subsidy,subsidize,subsidise,subsidization
subsistence,subsist
substantia alba=white matter|7hd
substantial,substantially
substitution,substitute=permutation|b3q
subthalamic nucleus|7m8
subthalamus|7hw
subtilin|nd
subtle,subtly
subtraction,subtract,subtractive=deduct,deductible
suburb,suburban,suburbanize
subversion,subvert
subway=metro
successful,successfully
successor,succeed,succession,successive,successively
succinic acid|202
succinylcholine|7ab
succotash|3l2
succumb=knuckle under
succus|1k5
suckle reflex|930
suction,suck
suction curettage=vacuum aspiration|35n
sudatory=sudorific|3qi
suddenness,suddenly,sudden=precipitance,precipitate,precipitant,precipitation
suds,sudsy=soapsuds
suet,suety|3ud
suet pudding|3fm
suffer,sufferance=agony,agonal,agonize=excruciation|7xe
sufficiency,sufficient,sufficiently,suffice
suffix,suffixation
suffocation,suffocate,suffocative|5pi
sugar,sugariness,sugary=refine sugar=sweet,sweetness|afc
sugar beet|1a3
sugar candy|1xi
sugar cookie|2v9
sugar corn=sweet corn plant|2wd
sugar pea|4t3
sugar snap pea|4t3
sugar syrup|9u3
sugar water|3q2
sugarplum|1xi
suggestion,suggest,suggestive
suicide=self destruction,self destroy
suitability,suitable,suitably=suit
sukiyaki|3l2
suksdorfia|5em
sulamyd=sulfacetamide|abs
sulcus|4hw
sulfa=sulfa drug=sulfonamide|nc
sulfadiazine|abs
sulfamethazine=sulfamezathine|abs
sulfanilamide|abs
sulfanilic acid|46
sulfapyridine|abs
sulfate|9fj
sulfide
sulfonate|9fj
sulfonic acid|46
sulfonylurea|no
sulfur,sulfuret,sulfuric,sulfurized,sulfurous
sulfur bacterium=thiobacteria|ang
sulfur dioxide|3jd
sulfur hexafluoride|4kj
sulfur oxide
sulky,sulkily,sulk,sulkiness

sultana|b7d
sum,summate=amount of money=sum of money
summary,summarize,summarise,summarization=sum up
summer,summerize,summery
summer savory|9hx
|9hx
summer squash|b4f
sumo|8z1
sun ray|az3
sun pitcher|8d7
sun tea|aj5
sunburst|acq
sunchoke|9bl
sundrops|46m
sunfish|4oh
sunflower seed oil=sunflower oil|b4h
sunlight=sunshine|b83
sunray=sunbeam|8zr
superb,superbly
superbug|14g
superciliary arch=superciliary ridge=supraorbital ridge=supraorbital torus
superficial epigastric vein=vena epigastrica superficialis|42s
superficial middle cerebral vein|71w
superficial temporal vein|akc
superinfection|5vi
superior cerebellar artery|u2
superior cerebral vein=vena cerebrum superior|272
superior colliculus|7h6
superior epigastric vein=venae epigastricae superiore|42s
superior labial vein=vena labialis superior|b4n
superior mesenteric artery|v3
superior ophthalmic vein|7rb
superior pulmonary vein=vena pulmonalis superior|8tt
superior thalamostriate vein|am9
superior thyroid vein|ap8
superiority,superior
supernaturalism,supernaturalistic
superoxide
superoxide dismutase|423
supersession,supersede=supplant
superstition,superstitious
supervision,supervise,supervisory=superintendence,superintend
supination,supinator
supper,sup|6vs
supplementation,supplement,supplemental,supplementary
suppleness=lissomeness=litheness,lithe|524
supplication,supplicate,supplicatory
support,supportive
supposition,suppose,suppositional,suppositious,supposititious
suppository|3qi
suprainfection|5vi
supraorbital vein=vena supraorbitalis|b4n
supratrochlear vein=vena supratrochlearis|b4n
supremo|1d2
sura|9ue
surf cast=surf fishing|4hq
surface active agent=surfactant
surfboard=surf=surfriding|baz
surgeon=operate surgeon=sawbones|3nb
surgery,surgical|6wq
surgical contraception|a6f
surgical instrument|6wl
surgical knife|adz
surgical operation=surgical procedure=surgical process|6wo
surinam cherry|1bv
surmontil=trimipramine|av6
surmount
surprise|fj
surprisingly
surroundings=milieu
survival,survive
survivor guilt|56m
susceptibility,susceptible
sushi|3l2
suspend animation
suspense|r2
suspension,suspend
suspicion,suspicious,suspiciously=hunch
sustenance=nourishment,nourish=aliment,alimentation,alimentary,alimentative=nutriment|4lj
sutural bone|1kx
swallow dive=swan dive|afh
swamp,swampy
swamp candle|5em
swamp milkweed|72s
swath,swathe
perspiration=sudor|1k5
sweat duct|3r8
sweat gland=sudoriferous gland|3r6
sweater girl|4xh
sweat sickness|ks
swedish turnip|axo
sweep
sweet potato ring rot|8e4
sweet basil|4ja
sweet calabash|81r
sweet cicely|5em
sweet cider|2g3
sweet coltsfoot|5em
sweet corn|3uc
sweet false chamomile=wild chamomile|5em
sweet oil|b4h
sweet orange|7s2
sweet pepper|9yp
sweet pickle|8b9
sweet potato|9bl
sweet roll=coffee roll|1s4
sweet tooth|qf
sweet unicorn plant|5em
sweet woodruff|4ja
sweetbread|7t3
sweetener,sweeten|4ja
sweetmeat|2s0
swell=puffiness,puffy|ag5
swiftly,swift
swig|3bt
swim|baz
swine flu=swine influenza|4k9
swish,swishy
switch grass|7yu
switch
swivet|7yr
swizzle|74x
swoop=pounce
sword cut|9ig
sword grass|53i
swordfish|9fq
syllable,syllabicity,syllabication,syllabification,syllabify,syllabize
syllogistic,syllogize
sylph|bfr
sylvine=sylvite|739
symbol,symbolize,symbolic,symbolically,symbolical,symbolization
symmetrical,symmetrically
symmetry,symmetric,symmetrise
sympathectomy|s
sympathetic nervous system|7hi
sympathy,sympathetic,sympathize,sympathetically
symphony,symphonic
symphysion|30w
symphysis|7o
symptom,symptomatic|46t
synesthesia,synesthetic|9nb
synapsis|1dy
synchrony,synchroneity,synchronicity,synchronization,synchronize,synchronous,synchronic=synchronism
syncretical,syncretistic,syncretistical,syncretize
syndactylism=syndactyly|1ej
syndicate,syndication
syndrome|ag5
synecdochic,synecdochical
synechia|7o
synergism,synergistic,synergist=synergy
synezesis=synizesis|1dy
synonym,synonymous
synovia,synovial=synovial fluid|1k5
synovial membrane=synovium|6xy
synovitis|5w5
syntax,syntactic,syntactically=sentence structure
synthesis,synthesize,synthetical
synthetic resin|95s
synthetic rubber|agp
synthetic substance
syringe|6wl
systematic,systematically
systematization,systematize
systolic murmur|20g
tabbouleh=tabooli|9eo
tabes|10h
table mustard|2rl
table salt|4ja
table wine|ber
tabulation,tabulate
tachycardia|tb
taco|3l2
taco sauce|2rl
taconite|2a5 62m
tactic,tactically,tactical
taffy|1xi
tagliatelle|cj
tahini|2rl
tail
tail end
tailspin|af
tailwort|5em
take a look=have a look
take form=take shape
takeaway=takeout=takeout food|2ur
talc=talcum|739
talcum powder|17k
talent=endowment,endow
talipes calcaneus|2jy
talipes equinus|2jy
talipes valgus|2jy
talkative
tall grass=tallgrass|53i
tall bellflower|1aq
tall cupflower|7jd
tall oil|7op
tall white violet|b7j
tallow|kw
tallow oil|kw
talon|2i9
tamal=tamale|3l2
tamale pie|3l2
tamarind=tamarindo|3ue
tamper
tamponade=tamponage
tan=sunburn=suntan|5nk
tang,tangy
tangelo=ugli=ugli fruit|3ue
tangent,tangential
tangerine|6rv
tannic acid=tannin|88u

tansy leave rocket|5em
tansy mustard|5em
tantalite|739
tantalize,tantalizingly
tantrum=conniption|14l
tap water|bal
tapenade|2rl
tapeworm infection|5vi
taphephobia|9ta
tapioca|4ln
tapioca pudding|3fm
tapotement|6uc
tar|1fa
tarantism|7hg 3bs
tardive dyskinesia|3sl
taret organ|7sr
target cell|9z4
target organ|7sr
taro|9bl
tarsal,tarsus=tarsal bone|1kx
tarsal gland|4xv
tarsitis|5w5
tartar sauce=tartare sauce|9hh
tartaric acid|5mh
tartrate|9fj
tarweed|5em
tassel flower|5em
tat,tatty
tatterdemalion|b1l
taunt
taurine
tautology,tautological
tax,taxation,taxable
taxis
taxonomy,taxonomic
tea|1cg
tea like drink|1cg
tea bag|aja
tea biscuit=teacake|2v9
tea bread|1s4
tea leaf|4ja
teacher=instructor|3ui
teaching fellow|ajb
team sport|a3n
tear down=pull down
tearfulness,tearfully=weepiness,weepy|9e9

teasel=teasle=teazel|5em
tease
teat=mamilla=mammilla=nipple|95c
technique,technical,technically,technicality
technology,technological,technologically
technophilia,technophilic|41j
technophobia,technophobic
teen=teenage
teenager=stripling|66c
teff=teff grass|185
telegraph,telegraphic
telegrapher=telegraph operator
telencephalon|7hw
telepathy,telepathic
telephone=phone
telephone booth=phone booth
telephone call=phone call
telephone line=telephone wire
telescopy,telescope,telescopic
television,televise
tell
telluride
telomerase|423
temper|b6r
tempest,tempestuous
temple orange|7s2
tempo=pace
temporal arteritis|vv
temporal artery|u3
temporal cortex=temporal lobe|6ke
temporal gyrus|2v6
temporal vein=vena temporalis|b4n
temporary,temporarily
temptation,tempt
tempura|3l2
tenant,tenantry
tendency,tend,tendentious
tenderheartedness|2qc
tenderiser,tenderise=tenderizer,tenderize
tenderloin|36c
tenderness,tender
tendinitis=tendonitis=tenonitis|5w5
tendon=sinew,sinewy|2t3
tendon of achilles|akn
tendonous synovitis=tendosynovitis=tenosynovitis|akm agk
tenement=tenement house
tenesmus|30p
tennis=lawn tennis|2zp
tenoretic|ny
tension,tense|6yp
tension headache|5bz
tensor|7a9
tensor tympani|akw
tentacle,tentacled
tentative,tentatively=provisional
tentorium|8fb
tenure=term of office
tepary bean|9q0
tepidity,tepid
tequila|6je
teratogenesis|563
teratoma|aww
teres=teres muscle|9ue
teriyaki|3l2
terminate,terminative
termination=expiration,expire
term=footing
terpene|5lq
terra alba|57r
terrible=frighten=dreadful,dreadfully
terrine|3l2
terror,terrify,terrorize,terrorisation,terrorise=affright|4cn
terse,tersely
tertiary syphilis|6mu
test cross=testcross|33a
testacean|98k
testament,testamentary
testicle,testis=ballock=bollock=orchis|6qx 51c
testicular vein=vena testicularis|b4n
testimony,testify,testimonial
testiness,testily,testy=tetchiness,tetchy=touchiness,touchy|62w
test
testosterone|jf
tetanus antitoxin|om
tetanus immune globulin=tetanus immunoglobulin|5rt
tetartanopia=yellow blindness|bhq
tetherball|zl
tetrabasic acid|46
tetracaine|6ku
tetrachloride
tetrafluoroethylene|4km
tetrahalide|59h
tetrahydrocannabinol=thc|8sd
tetrahymena|2gb
tetrasaccharide|7po
tetrodotoxin|7ih
tetrose|76s
tetroxide
texas fever|ks
text,textual
thalamostriate vein|b4n
thalamus|7hw
thalidomide|9lr
thanatophobia|9ta
thankfulness=appreciativeness,appreciate,appreciative=gratefulness,grateful|53m
thaw
the hot|2rg
the shit=the trot|3hb
theater=theatrical,theatrically,theatricality=staginess,stagy
theistic,theistical
theme,thematic=topic,topical
thenar
theology,theological
theoretical,theoretically
theory,theorize,theoretic,theorisation,theorise=hypothesis,hypothesize
therapeutic|6ws
therapist=healer
therapy|6wi
thermal,thermally
thermalgesia|7xe
thermoacidophile|rz
thermocautery|24h
thermodynamic,thermodynamically
thermodynamic of equilibrium=thermostatic
thermoelectricity,thermoelectric
thermograph|6wl
thermogravimetry,thermogravimetric
thermometer,thermometry,thermometric
thermoreceptor|9nc
thermostat
thermotherapy|amq
thermotropism|aw1
thiabendazole|mw
thiamin=aneurin=antiberiberi factor=thiamine=vitamin b1|b8j
thiazide|3mp
thiazine
thick skin|9uq
thicken
thickness,thick,thickly
thigh|6i2
thighbone=femoris=femur|6eq
think cap|4nt
thinness,thin|1k7
thiobacillus|461
thiocyanate|9fj
thiocyanic acid|46
thioguanine|o5
thiosulfil|abs
thiotepa|o5
thiouracil
third degree burn|5x9
third ventricle|b5q
thirst,thirsty
thoracic actinomycosis|5t
thoracic aorta|p2
thoracic duct|6nx
thoracic medicine|6ws
thoracic nerve|7hp
thoracic outlet syndrome|agc
thoracic vein=vena thoracica|b4n
thoracoepigastric vein=vena thoracoepigastrica|b4n
thorax
thorite|739
thorn,thorny
thorny amaranth|5em
thoroughbred|8m
thoroughbred racing|5j6
thoroughness,thoroughly,thorough
thoroughwort|5em
thortveitite|739
thoughtfully,thoughtful
thread blight|8e4
threat=menace
three day event|43k
three dimensional=third dimensional
three dimensionality=third dimensionality
three hitter|176
threonine|453
thrill,thriller|47z
throat,throaty=pharynx|awp
throb|7xe
throe|ab7
|7xg
thrombasthenia|12c
thrombectomy|s
thrombin|2k8
thrombocytopenia=thrombopenia|1ig
thrombocytosis|ag5
thrombolytic therapy|amq
thrombophlebitis|89e
throw away=cast aside=toss away
throwaway|57h
thrush|1xd
thumb=pollex|4gn
thumbnail|4gp
thump
thunder,thunderous,thundery
thyme|4ja
thyme camphor=thymic acid=thymol|88u
thymine|8vi
thymosin|5iq
thymus=thymus gland|3r7
thyroglobulin|61y
thyroid,thyroidal=thyroid gland|3r7
thyroid stimulate hormone=thyrotrophic hormone=thyrotrophin=thyrotropic hormone=thyrotropin|5iq
thyroid cartilage|225
thyroid hormone|5iq
thyroid vein=vena thyroidea|b4n
thyroidectomy|s
thyroiditis|5w5
thyronine|gd
thyroprotein|61y
thyroxine=tetraiodothyronine=thyroxin|ap7
tia=transient ischemic attack|62z
tibial vein=vena tibialis|b4n
tibialis anticus=tibialis anterior|7b4
tibialis posterior=tibialis posticus|7b4
tic|ay4
tic douloureux=trigeminal neuralgia|7hy
tidbit=choice morsel=titbit|38d
tietze syndrome|agc
tight,tightly
tighten
timbale|3l2
timbale case|14x
timeliness,timely
timidity,timidness,timid,timidly=timorousness|4cn
timothy|53i
tin,tinny
tin disease=tin pest=tin plague|atl
tin ear=tone deafness|3a0
tincture of iodine|3qi
tinea capitis|9a9
tinea corporis|9a9
tinea unguium|9a9
tingle
tinnitus|ag5
tiny=diminutive
tipsy cake|av8
tiramisu|3fm
tire,tiredly
tire of
tisane|5el
tissue
tissue layer|ky
tit=titty|6rq
titan|5sx
titania=titanic oxide=titanium dioxide=titanium oxide|8bn
titanic acid|46
titillation|47z
titivation=tittivation
toad=frog
toad in the hole|14x
toad lily|5em
toast|1ny
tobacco=baccy|3qm
tobacco juice|9f2
tobacco mosaic|8e4
tobacco mosaic virus|8e6
tobacco plant|5em
toboggan|9v2
tocainide=tonocard|nb
toddy=hot toddy|74x
toe|387
toe crack|9g3
toenail|7dy
toffee=toffy|1xi
togetherness|2jc
toitoi|92n
tokay|ber
toke|5wx
token economy|1af
tolazamide=tolinase|ac2
tolazoline|b48
tolectin=tolmetin sodium|7kz
tolerance,tolerate,tolerant,toleration
toluic acid|46
tom and jerry|aqr
tomalley|7t3
tomatillo|55m
tomato|9yp
tomato blight=tomato yellow|8e4
tomato concentrate|4ln
tomato juice|65n
tomato paste|4ia
tomato sauce|81x
tomato streak|bi4
tomentum=tomentum cerebri|1yo
tonality,tone,tonal
tongue=clapper=glossa=lingua,lingual,lingually|7sr wk
tonic epilepsy|430
tonicity,tonic
tonsillectomy|s
tonsillitis|5w5
tooth,toothy|1kx
tooth powder=toothpowder|3dm
tooth socket|9xo
toothpaste|3dm
top round|36c
topical anesthesia|i5
topical prostaglandin eyedrop|6wi
topography,topographical,topographic
torchlight|b83
torment|7xe
torpor=torpidity,torpid
torrent,torrential
torso
torte|14x
tortellini|cj
torticollis=wryneck|u
tortilla|17u
tortilla chip|2wf
torture,torturous
toss salad|9eo
tostada|3l2
total,totally
total hysterectomy|5pn
totipotence,totipotency,totipotent
touch
touch football|4lt
tourette syndrome|agc
tourmaline|739
tournedos|4g3
tourtiere|6w1
tower cress=tower mustard|32f
toxemia=toxemia of pregnancy|5r3
toxic shock=toxic shock syndrome=tss|agc
toxicognath|49n
toxicology,toxicologic|6uu
toxin,toxic,toxicity|8g9
toxoplasmosis|5vi
trabecula|4fb
trachea,tracheal=windpipe|229
tracheal vein=vena trachealis|b4n
tracheitis|5w5
tracheobronchitis|5w5
tracheostomy=tracheotomy|ae1
trachoma|49s
trace
track and field|a3n
track down=hunt down
tract
trademark=hallmark=stylemark
tradition,traditional,traditionally,traditionality
traditionalism,traditionalistic
traditionalist=diehard|2tc
tragedy,tragic,tragically=calamity
tragicomic,tragicomical
tragus|228
train oil=whale oil|kw
train
train table|4lj
trample
tranquility,tranquil,tranquillity
tranquilizer=antianxiety agent=ataractic,ataraxic=ataractic agent=ataractic drug|8ss 9lr
tran fatty acid|4cc
transaction,transact
transcendence,transcend,transcendent
transcortical aphasia|ph
transcriptase|8hi
transcription,transcribe
transducer,transduction
transfer,transferral
transferase|423
transformation
transfusion reaction
transgression,transgress
transience,transient
transient global amnesia|gx
transistor,transistorize
transition,transitional,transit
transitivity,transitivize
translation,translate
translocation|1dy
translucence,translucent
transmigration|7ew
transmission,transmittal,transmit,transmissible=transmitting
transmutation,transmute
transorbital lobotomy|4pb
transparence,transparent
transpiration,transpire
transplant,transplantation=organ transplant|ky
transportation,transport
transverse,transversely
transverse colon|2nd
transverse process
transversus abdominis=musculus transversalis abdominis=transverse muscle of abdomen=transversus abdominis muscle|d
tranylcypromine|6sp
trapezium|1kx
traumatophobia|9xi
traveler
treachery,treacherous=perfidy
treason,treasonous
treatment,treat
treaty=pact

tremendous,tremendously
tremolite|wz
trench fever|99g
trench mouth=vincent angina=vincent infection|2u2 k1
trepan|adz
trephination,trephine|ae1
trepidation|r2
treponema|a2s
tri iodothyronine|61z
trial attorney=trial lawyer|6de
triamcinolone|2y1
triangle,triangular,triangularity,triangulation
triazine
tribadism,tribadistic|6g9
tribasic acid|46
tribromoethanol=tribromoethyl alcohol|60t
tributyrin|1u6
triceps|9ue
trichloride|2co
trichloroacetic acid=trichloracetic acid|3j
trichloroethane=trichloroethylene|45o
trichodesmium|1j8
trichomonad|4ij
trichomoniasis|8rc
trickery,trick,tricksy,tricky
tricyclic=tricyclic antidepressant=tricyclic antidepressant drug|nn
tridymite|739
trifle|8tb
triglyceride|6iz 6q
trigonum cerebrale|4bv
triiodomethane|3qi
trimer
triose|76s
trioxide
tripe|7t3
triphosphopyridine|8vg
triphosphoric acid|46
triple cream=triple creme|298
triple sec|7s4
trisaccharide|7po
triskaidekaphobia,triskaidekaphobic|9ta
trismus|30p
trisomy|2f6
triumph,triumphant,triumphantly,triumphal=exultant,exultation,exultantly=jubilant,jubilance,jubilancy,jubilation|65g
triviality,trivial,trivialize
trochanter
troll|kg
trooper=cavalryman
troop=military personnel=soldiery
trophoblast,trophoblastic|6xy
trophoblastic cancer|206
trophotropism,trophotropic|aw1
trophozoite|a3l
trophy wife|bdu
tropical medicine|6ws
tropical pitcher plant|8d7
tropism
trotter,trot|ku
trouble,troublous
trout|9z1
truculence,truculent
true,truly
true rib|98x
truffle|b4f
truth drug=truth serum|60t
truthfulness,truthful
trypsin|423
trypsinogen|awb
tryptophan=tryptophane|453
tsoris|7xg
tub=bathtub
tubal ligation|ady
tubal pregnancy|3tp
tube,tubular=tubing
tube shape structure
tube foot|61g
tubercle bacillus|7c6
tuberculoid leprosy|6g3
tuberculosis,tubercle,tuberculous|5vj
tuberosity,tuberous
tubular cavity|1k4
tubule|awj
tularemia=rabbit fever=deer fly fever=yatobyo|bj2
tumbler,tumble
tumefaction,tumefy|1dy
tumescence,tumescent|awv
tumidity,tumidness|6n9
tumor=neoplasm,neoplastic|5r3
tumor necrosis factor|37s
tumor virus|b7w
tuna|9fq
tuna fish=tunny|9fq
tuna fish salad=tuna salad|9eo
tuna oil|4hb
tunaburger|9ga
tune=melody,melodious
tung oil|7op
tungstate|9fj
tungstic acid|7wj
tunica albuginea testis|bd
tunnel vision|b85
turban squash|bf4
turbinate=turbinal=turbinate bone|1kx
turbot|4j0
turbulence,turbulent
turf daisy|5em
turkey stew|4ol
turkey stuffing|a9l
turkish tobacco|aqk
turmeric|4ja
turn around=swing around
turn of event
turn off=switch off
turner syndrome|9or
turn
turnip|9bl 33p
turnip root parsley|5em
turnip cabbage|33p
turnip green|550
turnip plant|33o
turquoize|739
tutor|ajb
tutti frutti|5pw
tweed,tweedy
twig,twiggy
twig blight|8e4
twilight|b83
twilight sleep|4ur
twine=interlace=intertwine
twinge
twisting=overrefinement
twitch=vellication|30p
two eye violet|b7j
two hitter|176
tympanic bone|1kx
tympanic vein|b4n
tympanites,tympanitic|3m9
tympanitis|5w5
tympanoplasty|ae1
type,typify=epitomize,epitome=prototype,prototypical,prototypic
typhoid=enteric fever=typhoid fever|5vj
typhoid bacillus|9fa
typhoid bacteriophage|14j
typhus=typhus fever|99g
typicality,typical,typically
typing=typewrite,typewriter
typography,typographic
tyramine|gd
tyrocidin=tyrocidine|nd
tyrosine|gd
tyrosine kinase inhibitor|3qi
tyrosinemia|12c
tyrothricin|nd
ubiquity,ubiquitous
udder|6rq
ugliness,ugly
ulalgia|7xe
ulatrophia|86t
ulcer,ulceration,ulcerative,ulcerous|6ga
ulcerative colitis|2mw
ulemorrhagia|5ds
ulitis|5w5
ulnar vein=vena ulnaris|b4n
ultimate frisbee|4fj
ultracentrifugation,ultracentrifuge
ultrasonic,ultrasonically
ultraviolet=ultraviolet light=ultraviolet radiation=ultraviolet illumination|5n
umbellifer=umbelliferous plant|5em
umber|3ta
umbilical=umbilical cord|3r5 4r3 4ef
umbilical vein=vena umbilicalis|b4n
umbilical vesicle=vesicula umbilicus=vitelline sac=yolk sac|9dt
umbrage,umbrageous|jz
umbrella plant|5em
unambiguity,unambiguous,unambiguously
unanimously,unanimous
unassertiveness|3i9
unavoidable,unavoidably=inescapable,inescapably
unawareness,unaware|azj
uncertain,uncertainly
uncomfortable,uncomfortably
unconcerned,unconcernedly
unconsciousness,unconscious,unconsciously|2m5
uncontrollably,uncontrolled
unconventionality,unconventional
undecylenic acid|46
underbelly=underbody|1au
underestimation,underestimate
underline=underscore
underlip|6iv
underpart
understand,understandable=intelligible
understatement,understate
undertake
undertow|6hz
undescended testicle=undescended testis|alm
undo
undue,unduly
undulation,undulate,undulatory
uneasiness,uneasy,uneasily=disquietude=edginess,edgy=inquietude=restive,restively,restiveness=jumpy,jumpiness=jitteriness,jittery|3y8
uneconomical=wasteful
unemotional person|8m
unerring,unerringly
uneven,unevenly
unexpected,unexpectedly
unfaltering,unfalteringly
unfitness,unfit|5c8
unfold
unfortunately,unfortunate
unfriendliness
unhurriedly,unhurried
unification,unit,unify,unitization,unitize
unified
uniform,uniformity
unimpeachable,unimpeachably
uninterrupted,uninterruptedly
union,unionize=labor union
unipolar depression|6qf
uniqueness,unique=singularity,singular,singularly
unity=integrity
universe,universal,universality,universalize=cosmos,cosmic
unleaded gasoline=unleaded petrol|4tp
unleavened bread=matzah=matzo=matzoh|1ny
unmarried woman|bfr
unmistakable,unmistakably
unnecessary,unnecessarily
unpleasantness,unpleasant,unpleasantly|7xg
unpopularity,unpopular
unpredictability,unpredictable,unpredictably
unqualified,unqualifiedly
unrealistic,unrealistically
unreality,unreal
unreason=irrationality,irrational,irrationally|6ym
unsaturated fatty acid|4cc
unselfconsciousness,unselfconscious|azf
unselfishness,unselfish
unsmiling,unsmilingly
unsteadily,unsteady
unusual,unusually
unwillingness,unwilling
unwittingly,unwitting
upholstery,upholster
upper hand=whip hand
upper respiratory infection|962
upper respiratory tract|966
uproar,uproarious=tumult,tumultuous
uracil|7m7
uranalysis=urinalysis|3gy
uranium ore|7so
uranoplasty|ae1
uranyl nitrate|7jq
uranyl oxalate|7w7
urate|9fj
uratemia|1ig ag5
uraturia|ag5
urbanity,urban,urbanize
urchin|2be
urea formaldehyde resin|agn
urease|423
ureter|3r5
ureteritis|5w5
ureterocele|3f3
ureterorenal reflux|933
ureterostenosis|a66
urethane|459
urethra,urethral|3r5
urethritis|b23
urethrocele|3f3
urge incontinence|41z
urgency,urge,urgent,urgently
uric acid|46
uricaciduria|1ig ag5
urinary bladder|1gh
urinary tract|asy
urinary tract infection|5w6
urocele|1dy
urochesia=urochezia|3b6
urodynia|7xe
urogenital medicine=urology|6ws
urologist|6wr
uropathy|5c8
uropygium|ah8
usage,use,useful,usefulness,useable=utilization,utilize,utility,utilitarian=public utility
uselessness=inutility
usually,usual
usurpation,usurp
uterine cavity|1k4
uterine vein|b4n
utricle=utriculus|9dt
utterance,utter,utterly
uvea,uveal,uveous
uveitis|5w5
uveoscleral pathway|awq
uvula|ky
uvulitis|5w5
uxor|bdu
vacancy,vacant,vacate,vacantly
vacation=holiday
vaccina=vaccinia=variola vaccina=variola vaccine=variola vaccinia|5vi
vaccinate,vaccination,vaccine
vaccinee|82n
vacuole,vacuolated|1k4
vagary
vagina,vaginal|3r5
vaginitis|5w5
vagueness,vague,vaguely
valency,valent
valgus|3bn
validation,validate,validatory
validity,valid
valine|453
vallecula
valley girl|4xh
valor,valorous=heroism=gallantry
value,valuation
value system=ethic=moral principle=value orientation
valve,valvelet=valvula=valvule
valvular heart disease|5cf
valvular incompetence|3ks
valvulitis|5w5
vanadate|9fj
vanadic acid=vanadium pentoxide|7wj
vanadinite|739
vancocin=vancomycin|nd
vanilla bean|4ja
vanilla extract|4ja
vanilla ice cream|5pw
vanilla pudding|3fm
vanillin
vanity=conceit=amour propre=self love|8nt
vaporization,vaporise,vaporize,vaporous
variance|b3q
variant|b3q
variation,vary,variable,variability
varicella zoster virus|5f6
varicocele|3m9
varicose vein|b4n b3v
varicosis|5c8
varicosity|b40
varietal=varietal wine|ber
variety=assortment=potpourri
variola major virus|9vv
variola minor virus|9vv
varix|u
varus|3bn
vasa efferentia|awq
vasa vasorum|1is
vascular structure
vascular system
vasculitis|5w5
vasectomy|s ady
vasodilative=vasodilator|3qi
vasovasostomy|ae1
vasovesiculitis|5w5
veal=veau|6vy
veal cordon bleu|3l2
veal parmesan=veal parmigiana|3l2
veal scallopini|9i8
vegetable=veg=veggie|4t6
vegetable marrow|acg
vegetable oil|3ud
vegetable oyster|9fi
vegetable wax|bb9
vegetarianism|3i0
vegetation,vegetative
vehemence,vehement
vein,venous=vena=venous blood vessel|1is
vein of penis|b4n
velban=vinblastine|876
velleity|bfd
velour
veloute|9hh
velvet grass|53i
vena arcuata renis|b4n
vena bulbi penis|b4n
vena bulbi vestibuli|b4n
vena canaliculi cochleae|b4n
vena cava|b4n
vena centralis glandulae suprarenalis|b4n
vena dorsalis clitoridis profunda|2j3
vena obliqua atrii sinistri|b4n
vena posterior ventriculi sinistri|b4n
vena profunda penis|b4o
vena vertebralis=vertebral vein|b4n
vena vesicalis=vesical vein|b4n
vena vestibularis=vestibular vein|b4n
vena vorticosum=vortex vein=vorticose vein|b4n
venae dorsale clitoridis superficiale|2j3
venae dorsale penis profunda|b4o
venae dorsale penis superficiale|b4o
venae interlobulare hepatis|b4n
venae interlobulare renis|b5f
venae palpebrale|b4n
venae profundae clitoridis|2j3
venae renis|b4n
venation=venous blood system
vend,vendition
veneration,venerate|3y8
vengefulness=vindictiveness,vindictive|5bd
venison|6vy
venom,venomous|kz
venous blood|1ia
venous sinus|3r5
venter,ventral
ventilation,vent,ventilate,ventilatory
ventricle|1k4
ventricular aneurysm|ju
ventricular fibrillation|4ew tb
ventricular septal defect|9ns
venture,venturous
veranda=verandah
verb,verbify
verdicchio|bd9
vermicelli|cj
vermicide|3qi
vermiculite|739
vermis=vermis cerebelli|7hw
vermouth|ber
verruca|67v
versification,versify
vertebra,vertebral|1kx
verticality,vertical
verticilliosis|bem
vertigo=dizziness,dizzy,dizzily=lightheadedness|ag5
vervain sage=wild clary=wild sage|9fu
very low density lipoprotein|6j3
vesication,vesicatory=vesiculation|1dy
vesicle,vesicular|9dt
vesicoureteral reflux|933
vesicular stomatitis|a7j
vesiculitis|5w5
vesiculovirus|l0
vessel,vascular,vascularity,vascularization,vascularize=vas=vascularisation|awj
vestal|bfr
vestibular apparatus=vestibular system|9nk
vestibular gland|3r6
vestibule of the ear|1k4
vestibule of the vagina|1k4
vet|3nb
vetch|6f1
veterinarian=veterinary surgeon|3nb
veterinary medicine|6ws
vexation,vex|jz
viability,viable
|3l2
vibration,vibrate,vibrational
vibrio,vibrionic=vibrion|461
vicereine|bdu
vichyssoize|9zt
vicious circle=vicious cycle
vicissitude|b3q
victory,victoriously
|4lj
viewpoint=point of view=standpoint
vigil|b9v
vigilance,vigilant
vigor,vigorous,vigorously
village=small town
villain=scoundrel
villus
vim
vin ordinaire|agy
vindication,vindicate,vindicatory
vinegar|2rl
vinifera grape|536
vintage|ber
viocin=viomycin|nd
viola|5em
violation,violate,violative
violence,violent,violently
violet|b7g
violet suksdorfia|abp
violet wood sorrel|7w8
viper grass|5em
viremia|5c8
viral hepatitis|5e7
viral infection=virus infection|5vi
viral pneumonia|b7p 8fw
virility,virile|6r2
viroid=virusoid|8e6
virology|6ws
virtue,virtuous
virulence,virulent
virus,viral|71f
visceral brain=limbic brain=limbic system|7hw
visceral pleura|8f1
viscometer,viscometric,viscometry=viscosimetric,viscosimetry
viscosity,viscous
viscountess|bdu
visibility,visible,visibly
visible light=visible radiation|5n
vision,visionary
vision defect=visual defect=visual disorder=visual impairment|3jr
visit nurse|7mf
visit professor|8pf
visual agnosia|ah
visual area=visual cortex|2xx
visual cell|9z4
visual hallucination|59j
visual sensation|9nb
visual system|9nk
visualization,visualize
vitalization,vitalize
vitality,vital
vital organ|7sr
vitamin,vitaminize|aeg
vitamin b=vitamin b complex|bao
vitamin c=ascorbic acid|bao
vitamin e=tocopherol|4c4
vitamin pill|3i1
vitellus|4lj
vitiligo|3kt
vitrectomy|49w
vitreous body=vitreous humor|1k5
vitriol,vitriolic|46
vituperation,vituperative
vivacity,vivacious=vibrant
vividness,vivid,vividly
vivisection|ae1
vocal cord=plica vocalis=vocal band=vocal fold|8fb
vocational school=trade school
vociferous,vociferously
vodka|6je
vodka martini|6u0
vol au vent|14x
volatility,volatile,volatilize
volition,volitional
volleyball=volleyball game|2zp
voltage,voltaic
volume,voluminous,voluminosity
volumetric,volumetrically,volumetrical
voluntarily,voluntary
voluntary muscle|9ue
volvulus|5c8
vomer|1kx
vomit=disgorgement=emesis=puke|930 3ve
vorticella|2gb
voter=elector
vote
vouvray|bd9
vowel,vowelize=vowel sound
voyeurism,voyeuristic,voyeuristical|806
vulgarity,vulgar,vulgarization,vulgarize
vulnerability,vulnerable
vulture,vulturous
vulva,vulval|4dd
vulvectomy|s
vulvitis|5w5
vulvovaginitis|5w5
waffle|14x
wage=salary=remuneration,remunerative
wail|341
waist=waistline
wait
wakefulness|b9w
wake|2t8
waldmeister|4ja
wale=weal=welt=wheal|5x9
walk
wall pepper|a7o
wall rocket|5em
wallop
walnut blight|8e4
walnut oil|b4h
wander=roam=rove
waning,wane|6gb
war hawk|72g
war widow|bdr
warehouse
warily,wary
warmheartedness|219
warn
warp|l
warpath|1ar
wart,warty
wasabi|2rl
washbasin=washbowl
wash=lavation,lavage
wasp waist|b9t
wassail|74x
watery|1dm
water mint|5em
water ski|baz
water soluble vitamin|b8i
water biscuit|30k
water blister|1hc
water development=water program=water project
water horehound|5em
water ice|4pj
water lobelia|6kh
water of crystallization=water of hydration|bal
water on the knee|5lj
water polo|zl
water sapphire|2w4
water sport=aquatic|a3n
water vascular system|b45
watercress|32e
waterhouse friderichsen syndrome|agc
waterleaf|5em
watermelon|6xt
watermelon begonia|858
waterwheel plant|21i
wattle=lappet|22b
waver|5uf
wax,waxen,waxy|6iz
wax bean|4o9
weakfish|9fq
weakness,weak,weaken,weakly
wealth,wealthy
wean
weapon,weaponize
web,webby
webb foot|1e9
webfoot|ku
wedding,wed=wedding ceremony
wedge bone|36a
weed,weedy
week,weekly
weenie roast=wiener roast|2vd
weep
weep love grass|185
weight,weigh,weighty
weight gain|1kc
weightlift|1kc
weil disease|6g8
weissbier=wheat beer=white beer|bw
weizenbier|bbu
weizenbock|bbu
weldment,weld
welfare=social welfare
werdnig hoffman disease|12c
wernicke encephalopathy|1n5
west nile encephalitis|26j
western,westernize
western buttercup|1tl
western omelet|4h6
western sandwich|9ga
western saxifrage|1oc
wetness,wet
wheat|26s
wheat grass=wheatgrass|53i
wheat berry|4ll
wheat flour|4k0
wheat germ|aeg
wheat gluten|4zu
wheat scab|5bt
wheatflake|2me
wheeze,wheeziness,wheezy
whelk|9kw
whim=caprice,capricious|3fc
whimsicality,whimsy
whine,whiney,whiny
whiplash=whiplash injury|5x9
whip
whir,whirring
whiskey sour|2l2
whiskey|6je
whisper bell=yellow bell|5em
whistle
white coat hypertension|5g4
white cake|14x
white chocolate|9z1
white dead nettle|5em
white man|6rs
white milkweed|72s
white mullein|4it
white mustard|33o
white onion sauce|9hh
white pepper|85d
white rocket|5em
white russian|2l2
white sanicle=white snakeroot|5em
white slave|37d
white turnip|axo
white violet=sweet white violet=woodland white violet|b7j
white vitriol=zinc sulfate=zinc vitriol|aby
white wine|ber
white woman|bfr
whitebait|5f9
whitecup|7jd
whitefish|9kw
whiteness,white
|9fq
whitlow|5vi
whole,wholly
whole blood|1ia
whole milk|72m
whore=prostitute,prostitution=bawd=cocotte=fancy woman=harlot=lady of pleasure=sport lady=woman of the street|bfr
whorled caraway|5em
whorled loosestrife|5em
whorled milkweed|72s
whortleberry|1bv
wickedness,wicked,wickedly
widegrip pushup|8uu
widow=widow woman|bfr
widower=widowman|6rs
width,wide,widen
wife=married woman|bfr
wiggle room
wild angelica|jy
wild cabbage|33o
wild celery|5em
wild emmer=wild wheat|bc8
wild ginger|5em
wild licorice|19c
|5em
wild oat=wild oat grass|7mw
wild parsley|az4
wild pea|6f1
wild plum|3ue
wild rice|4ll
wild rye|53i
wild senna|5em
wild spinach|51t
wild strawberry=wood strawberry|5em
wild teasel|ajh
wild tobacco|aqo
wild vanilla|5em
wildfowl|6vy
wildness,wild,wildly|81q
wile,wily=chicanery
williams syndrome|agc
willy|b00
willingness,will
willowherb|5em
wilt=wilt disease|8e4
win
wind,windy
windburn|44d
windfall|3ue
wine,winey,winy=vino|1cg 3qm
wine sauce|9hh
wine vinegar|b7c
wing|7sr
winkle|9kw
winter,wintry,winterize,wintery=wintertime
winter aconite|5em
winter cress|32e
winter crookneck squash|bf4
winter heliotrope|5em
winter melon|7bk
winter savory|9hx
|9hx
winter squash|b4f
winter sweet|7t6
wintergreen|5em
wire,wiry,wiriness
wisdom tooth|arn
wise guy=wisenheimer
wish wash|1cg
wishbone=wish bone|4r6
wishfulness|bhn
wish|3fc
wistfulness|bhn
wit,witty
witch,witchery
withdraw,withdrawal
withdrawal symptom|ag5
wither

withhold
witloof|2b7
wizard=hotshot
wobble,wobbly
woefulness,woeful,woefully|78q
wollastonite|739
woman=adult female|8m
womb=uterus|4de
win ton=wonton|3rk
wonder woman|bfr
wonderfulness,wonderful,wonderfully=wondrously,wondrous
wonderment|fj
wonton soup|9zt
wood,woody
wood meadowgrass|6vr
wood mint|5em
wood pulp|25p
wood sugar=xylose|1zk
wood tar|7fa
woodsy=forest
wool,woolen
wool oil|kw
word class=part of speech
work on=work at
work table=worktable
work girl|4xh
workout=exercising=physical exercise=physical exertion
world weariness,world weary|6xj
worm,wormy
wormseed|51t
worried,worriedly
worriment,worry
worse,worsen
wort|4ll
worth,worthy
wound|5x9
wound tumor virus|awy
wrack|9l7
wrapper,wrap
wrath|8xz
wrathful,wrathfully
wreckage,wreck
wrestling|2u1
wrinkle,wrinkle resistant
wrist=articulatio radiocarpea=carpus,carpal=radiocarpal joint=wrist joint=carpal bone=wrist bone|we
write about=write of=write on
writhe=squirm=wriggle
write
wrong site surgery|ae1
wrongful death|3ae
wryly,wry
wulfenite|739
wurtzite|739
x link scid=x scid|9jd
xanthate|9fj
xanthelasma|bh7
xanthic acid|46
xanthine
xanthoma|3kt
xanthoma disseminatum|bh7
xanthomonad|461
xanthopsia|b85
xanthosis|3kt
xenophobia,xenophobic|9xi
xenotime|739
xenotransplant=xenotransplantation|ae1
xeroderma=xerodermia|5q3
xeroderma pigmentosum|bhf
xiphoid process|1kx
yak milk|72m
yak butter|1tj
yap=cakehole=maw|78w
yard grass=yardgrass|72w
yawn
yearn=longing=hanker=yen|3fc
year=old age
yell
yellow blue color blindness=yellow blue dichromacy|3hp
yellow green alga|c7
yellow bean|4o9
yellow bedstraw=yellow cleaver|19c
yellow bile|1k5
yellow bone marrow=yellow marrow|1l1
yellow bugle|5em
yellow dwarf|8e4
yellow giant hyssop|4wm
yellow henbane|55m
yellow mombin|3ue
yellow mountain saxifrage|1oc
yellow ochre=yellow ocher|7o3
yellow pimpernel|5em
yellow spot|8e4
yellow squash|acg
yellowcake
yellowtail flounder|4j0
yelp
yerba buena|5em
yerba mansa|5em
yip|aku
yoga,yogic,yogistic
yogurt|38g 9z1
young girl=jeune fille=lass=lassie|4xh
young man=young buck|ajp 6rs
youth=spring chicken=young person=younker|66c
yquem|bd9
yuppie|8pc
zeal,zealous|3t1
zenith,zenithal
zeolite|739
zinc cadmium sulfide|1ui
zinc deficiency|3bh
zinc ointment|7ox
zinc sulfide|abz
zinfandel|92d
zinkenite|739
zinnwaldite|634
zircon=zirconium silicate|739
zirconia=zirconium dioxide=zirconium oxide
ziti|cj
zoanthropy|3cg
zollinger ellison syndrome|agc
zona
zona pellucida|biy
zonula=zonule|biy
zooflagellate=zoomastigote|4ij
zoonosis,zoonotic=zoonotic disease|ks
zoophilia=zoophilism|806
zoophobia|9ta
zoopsia|b8b
zoysia|53i
zygodactyl foot|1e9
zygomatic process
zymase|423`

export const antonyms = `
abolish=establish
absence=presence
absolute=relative
abundance=scarcity
accelerate=decelerate
acceleration=deceleration
accept=reject
acceptive=rejective
accordant=discordant
achromatinic=chromatinic
acidic=alkaline
acidify=alkalize
acquit=convict
action=inaction
activity=inactivity
addition=subtraction
admit=deny
adult=juvenile
advantage=disadvantage
advantageous=disadvantageous
agree=disagree
agreement=disagreement
alive=dead
allopathy=homeopathy
ametropic=emmetropic
anabolism=catabolism
anaphrodisia=aphrodisia
anastalsis=peristalsis
anestrus=estrus
animate=inanimate
animateness=inanimateness
anode=cathode
anodic=cathodic
anovulation=ovulation
anteriority=posteriority
appear=disappear
appointive=elective
artificial=natural
ascend=descend
assent=dissent
assortative mating=disassortative mating
asymmetry=symmetry
atonality=tonality
atonicity=tonicity
attach=detach
attract=repel
atypical=typical
atypicality=typicality
autumnal=summery
autumnal=wintry
aware=unaware
bad luck=good luck
bad=good
badness=goodness
beautiful=ugly
beauty=ugliness
beneficence=maleficence
beneficent=maleficent
benevolence=malevolence
black=white
bold=timid
brachycephalic=dolichocephalic
brand name drug=generic drug
busy=idle
buy=sell
capitalistic=socialistic
cenogenesis=palingenesis
cenogenetic=palingenetic
central=peripheral
centrality=marginality
centrally=peripherally
cerebral=emotional
cheap=expensive
clean=dirty
close=open
coherence=incoherence
coherent=incoherent
cold=hot
comfortable=uncomfortable
common=individual
commonality=individuality
compatible=incompatible
competence=incompetence
complete=incomplete
complex=simple
complexity=simplicity
compliant=defiant
concave=convex
conscious=unconscious
consciously=unconsciously
consciousness=unconsciousness
consonant=vowel
constructive=destructive
consumptive=generative
content=discontent
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
cook apple=eat apple
cool=warm
cubic=linear
cubic=planar
danger=safety
dangerous=safe
day game=night game
de iodinate=iodinate
declaratory=interrogatory
deflationary=inflationary
demythologize=mythologize
dependent=independent
depressant=stimulative
depression=elation
destabilize=stabilize
desynchronize=synchronize
difference=sameness
different=same
disintegrate=integrate
disintegrative=integrative
disobedience=obedience
disobedient=obedient
disobey=obey
disrepute=repute
dissatisfaction=satisfaction
dissimilar=similar
dissimilarity=similarity
dissuade=persuade
dissuasion=persuasion
dissuasive=persuasive
distal=proximal
docile=stubborn
dry=wet
dryness=wetness
dysphoria=euphoria
dysphoric=euphoric
effector=receptor
empirical=theoretical
empirically=theoretically
empty=full
endotoxin=exotoxin
enforce=exempt
exclusion=inclusion
exculpatory=inculpatory
exon=intron
expedience=inexpedience
expedient=inexpedient
experience=inexperience
export=import
extensor=flexor
external=internal
fail=succeed
false=true
fame=infamy
familiar=unfamiliar
fat=thin
fear=fearlessness
female=male
femaleness=maleness
fertility=infertility
fictional=nonfictional
fitness=unfitness
forbid=permit
formal=informal
formalism=imitation
fortunate=unfortunate
fortunately=unfortunately
fractional=whole
frail=robust
fresh water=saltwater
friendliness=unfriendliness
functional disorder=organic disorder
futurity=presentness
gaseous=liquid
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
guilty=innocent
happiness=unhappiness
happy=unhappy
hard drug=soft drug
hard water=soft water
healthy=unhealthy
heterocercal fin=homocercal fin
heterodactyl foot=zygodactyl foot
high=low
horizontal=vertical
hospitable=inhospitable
hospitality=inhospitality
hurried=unhurried
hurriedly=unhurriedly
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
impenitent=penitent
imperfect=perfect
impermanence=permanence
impermanent=permanent
impotence=potence
impractical=practical
impracticality=practicality
impurity=purity
inpatient=outpatient
insane=sane
insanity=sanity
insensibility=sensibility
insensitive=sensitive
insentient=sentient
insignificance=significance
instrumental=vocal
insufficient=sufficient
insufficiently=sufficiently
intelligence=stupidity
intense=mild
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
large=small
lead gasoline=unleaded gasoline
lengthen=shorten
linear=planar
long=short
major surgery=minor surgery
man=woman
masochistic=sadistic
maximize=minimize
maximum=minimum
mental health=mental illness
mental=physical
misogyny=philogyny
monophony=polyphony
narrow=wide
necessarily=unnecessarily
necessary=unnecessary
negative=positive
negativity=positivity
neurotic depression=psychotic depression
noisily=quietly
nonspecific=specific
nonsteroidal=steroidal
obscurity=prominence
optimism=pessimism
optimistic=pessimistic
over the counter drug=prescription drug
over the counter medicine=prescription medicine
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
pronation=supination
pull=push
punitive=rehabilitative
quickly=slowly
real=unreal
realistic=unrealistic
realistically=unrealistically
reality=unreality
ride=walk
rough=smooth
roughness=smoothness
rusticity=urbanity
selfish=unselfish
selfishness=unselfishness
sit=stand
skim milk=whole milk
sleep=wake
smart=stupid
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
unwilling=will
unwillingness=willingness
usefulness=uselessness
valgus=varus
virtuous=wicked`

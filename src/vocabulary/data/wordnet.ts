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
aaa=abdominal aortic aneurysm|ns
abandonment,abandon
abarticulation|526
abasement=abjection
abashment=bashfulness,bashful
abasia,abasic|34q
abasia trepidan|5
abdominal actinomycosis|5c
abdominal aorta|nr
abdominal breathe|3v3
abdominal cavity|1da
abdominal external oblique muscle=external oblique muscle|c
abdominal muscle|99d
abdominal nerve plexus=celiac plexus=solar plexus|6xc
abdominal pregnancy|3ee
abdominoplasty=tummy tuck|hp
abdominousness=paunchiness,paunch,paunchy|3yb
abducens=abducens nerve=abducent=abducent nerve=sixth cranial nerve|2n5
abducens muscle=lateral rectus=lateral rectus muscle=rectus lateralis|3vn
abductor,abduction=abductor muscle|99d
aberration,aberrance,aberrancy,aberrant|t
abetalipoproteinemia|54x 60j 2fn
abetment,abettal,abet
abhorrence,abhor,abhorrent=detestation,detest=execration|4sh 35y
ability
ablactation
ablation,ablative=extirpation,extirpate|9t3
able
ablepharia|192
abnormality,abnormal,abnormally=abnormalcy
abocclusion|36c
abolition,abolishment,abolish,abolitionary
abomasum|9m9
abomination,abominable
aborticide=abortifacient=abortion induce drug|3bg
abortion,abortive
abortion pill=mifepristone=ru 486|y
abortionist|38h
aboulia,aboulic=abulia,abulic|6fl
about
above
abrachia|t
abrasion,abrasive=excoriation,excoriate|av7
abridgment=abridgement,abridge
abroad
abrogation,abrogate
abruptio placentae|36c
abruptness,abruptly,abrupt
abscess|9v3
abscessed tooth|1c
abscission|18m
abscondment=decampment
absence,absent
absently
absentmindedness,absentminded,absentmindedly
absinth=absinthe|2j8
absinthe oil=wormwood oil|3q9
absolute,absolutely
absolute threshold|5zn
absorption,absorb,absorbency,absorptive,absorbent,absorptivity
abstention,abstentious
abstract art=abstractionism
abstractedness|81c
abstraction,abstract,abstractive
abstruseness,abstrusity
absurdity,absurd
abundance,abundant
abuse,abusive
abyss,abyssal
academy,academic,academically
acanthion|2n6
acanthocyte|8h2
acanthocytosis|1bz
acantholysis|35q
acanthoma=skin tumor|aci
acanthosis,acanthotic|35q
acanthosis nigrican=keratosis nigrican|35q
acapnia,acapnial,acapnic,acapnotic=hypocapnia
acapulco gold=mexican green|9cx 2i3
acardia|t
acarophobia|axg
acaryote=akaryocyte=akaryote
acataphasia|1gb
acathexia
accede,accession
acceleration,accelerate,accelerator,accelerative,acceleratory
accelerator factor=factor v=proaccelerin=prothrombin accelerator|27k
accent,accentuate,accentuation
acceptance,accept,acceptant,acceptation,acceptive
access
accessory cephalic vein|aki
accessory hemiazygo vein=accessory hemiazygous vein|aki
accessory nerve=eleventh cranial nerve=spinal accessory|2n5
accessory vertebral vein|aki
accident,accidental
accident surgery=traumatology|6dq
acclamation,acclaim
acclimation=acclimatization,acclimatize|18m
accommodation,accommodate,accommodative
accommodation reflex|8i0
accompaniment,accompany
accompany vein|aki
accomplishment,accomplish
accordance,accord,accordant
accordingly
accouchement=childbearing,childbirth=vaginal birth|18m
accoucheur=obstetrician|6dp
accoucheuse=midwife|72d
account
accreditation,accredit
accretion,accretionary,accretive
accruement,accrue
acculturation,acculturate,acculturational,acculturative
accumulation,accumulate,accumulative
accuracy,accurate,accurately
accusation,accusal,accuse,accusative,accusatorial,accusatory,accusive
ace
ace inhibitor=angiotensin convert enzyme inhibitor|mi
acebutolol=sectral|16z
acephalia=acephalism=acephaly|t
acerola|16r
acetabulum=cotyloid cavity|9cn
acetaminophen=anacin iii=datril=panadol=phenaphen=tempra=tylenol|hc
acetanilid=acetanilide=phenylacetamide|hc
acetic acid=ethanoic acid|1qc
acetone,acetonic
acetonemia=ketonemia|9v3
acetonuria=ketoaciduria=ketonuria|9v3
acetophenetidin=acetphenetidin=phenacetin|hc
acetum|3g
acetylation,acetylic,acetylize
ache,achy|7d5
achievement,achieve
achlorhydria|36c
acholia=cholestasis|36c
achondroplasia,achondroplastic=achondroplasty=chondrodystrophy=osteosclerosis congenita|2fn
achromatin,achromatinic|1dg
achromycin=tetracycline|lx
achylia=achylia gastrica|36c
acid,acidity,acidic,acidify
acidemia|1bz
acidophil,acidophile,acidophilic|112
acidophilus|5s7 838
acidophilus milk|6jo
acidosis,acidotic|4t8
acidulousness|9eq
acinus,acinic,acinous|8tc
ackee=akee|3f1
acknowledgment,acknowledge
acne|35q 5dj
acne rosacea=rosacea|45
acne vulgaris|45
acorea|t
acousma=auditory hallucination|4qu
acoustic,acoustical,acoustically|2qs
acoustic aphasia=auditory aphasia=word deafness|o8
acoustic meatus=auditory canal=auditory meatus=ear canal=external auditory canal|6d2
acoustic nerve=auditory nerve=eighth cranial nerve=vestibulocochlear nerve|2n5
acousticophobia=phonophobia|98c
acquaintance,acquaint
acquiescence,acquiesce,acquiescent
acquire hemochromatosis|1im
acquire immune deficiency syndrome=aids|58t 5cu
acquire taste|7kc
acquisition,acquire,acquisitive
acquittal,acquit
acre
acreage=land area
acridity|75e
acroanesthesia|8ik
acrocephaly=oxycephaly|192
acrocyanosis=raynaud sign|2rp
acrogenic,acrogenous
acromegalia=acromegaly|54l
acromial process=acromion
acromicria=acromikria|t
acromphalus|t
acronymic,acronymous
acrophobia,acrophobic|98c
acrosome
acrylic acid=propenoic acid|1qc
actifed|mh 6um
actin|98d
acting
actinic dermatitis|2ze
actinic keratosis|5p9
actinic radiation=actinic ray|3gu
actinolite|gb
actinometry,actinometric
actinomyces|3r8
actinomycete,actinomycetous|3r8
actinomycin|ly
actinomycosis,actinomycotic|axe
actinomyxidian|9i3
actinopod|8vz
actinotherapy=radiation therapy=radiotherapy|a1f
action,act,actuate,actuation
activase=tissue plasminogen activator|27h
activation,activate
active birth|2x
active placebo|7ss
activism,activistic
activity,active
actomyosin|861
actor
actuality,actual,actualize
actually
acular=ketorolac tromethamine=toradol|70p
aculea
aculeus
acumen
acupressure=shiatsu|a9y
acupuncture=stylostixis|a9y
acute,acutely
acute brain disorder=acute organic brain syndrome|36c
acute gastritis|4ea
acute glaucoma=angle closure glaucoma=close angle glaucoma|4hu
acute glossitis|4is
acute hemorrhagic encephalitis|1w6
acute inclusion body encephalitis=herpes encephalitis=herpes simplex encephalitis|1w6
acute kidney failure=acute renal failure|5px
acute leukemia|1o2
acute lymphoblastic leukemia=acute lymphocytic leukemia|65
acute myelocytic leukemia=acute myeloid leukemia|4ly 65
acute pyelonephritis|89v
acute schizophrenic episode=reactive schizophrenia|2xn
acyclovir=zovirax|6dr
acylglycerol=glyceride|jo
ad campaign=advertize campaign
ada scid|8yo
adactylia,adactylous=adactylism=adactyly|6ga
adamant,adamantly
adam stoke syndrome=atrioventricular block=heart block=stoke adam syndrome|s0
adapin=doxepin=doxepin hydrochloride=sinequan|aao
adaptation,adapt,adaptable,adaptability,adaptative,adaption,adaptive
addiction,addictive=dependance
addition,add,additive
address
adductor,adduction,adductive=adductor muscle|99d
ade=fruit drink|17c
adenitis|5di
adenocarcinoma,adenocarcinomatous=glandular cancer=glandular carcinoma|1qg
adenohypophysis=anterior pituitary=anterior pituitary gland|3c3
adenoid,adenoidal=pharyngeal tonsil=third tonsil|65l
adenoidectomy|q
adenoma|16e
adenomatous polyp|7wn
adenomegaly|54l
adenomyosarcoma=embryoma of the kidney=nephroblastoma=wilm tumor|8w2
adenomyosis=endometriosis|4t8
adenopathy|70
adenosine deaminase|3n8
adenosis=gland disease=glandular disease=glandular disorder|36c
adenovirus|and
adequate
ader wax=earth wax=mineral wax=ozocerite=ozokerite|6ka
adermin=pyridoxal=pyridoxamine=pyridoxine=vitamin b6|ao3
adhd=attention deficit disorder=attention deficit hyperactivity disorder=hyperkinetic syndrome=mbd=minimal brain damage=minimal brain dysfunction|9v9
adherent,adhere,adherence
adhesion|4t8
adipic acid=hexanedioic acid|1qc
adipose cell=fat cell|9dm
adipose tissue=fatty tissue|jq
adipose tumor=lipoma|aci
adiposeness,adiposity|3yb
adjacent
adjective,adjectival
adjournment,adjourn
adjudication,adjudicative,adjudicatory
adjustment,adjust,adjustive
administration,administer,administrative
administrator
admirable,admirably
admiration,admire|5zf
admirer=protagonist=supporter
admission,admit
admonition,admonish,admonitory=word of advice
adnexa,adnexal=annexa,annexal
adobe house=soddy
adobo|35z
adolescence,adolescent
adonis|691
adoption,adopt,adoptive
adoration|63g
adornment,adorn
adrenal=adrenal gland=suprarenal gland|3c3
adrenal cortex|3c3
adrenal medulla|3c3
adrenalectomy=suprarenalectomy|q
adrenaline=epinephrin=epinephrine|3kd 1tq
adrenergic agonist eyedrop|6dg
adrenosterone|3kd
adroitness,adroitly
adsorption,adsorb,adsorbent,adsorptive
adult,adulthood
adult onset diabetes=adult onset diabetes mellitus=ketoacidosis resistant diabetes=ketoacidosis resistant diabetes mellitus=ketosis resistant diabetes=ketosis resistant diabetes mellitus=mature onset diabetes=maturity onset diabetes=maturity onset diabetes mellitus=niddm=noninsulin dependent diabetes=noninsulin dependent diabetes mellitus=type ii diabetes|31j
adult respiratory distress syndrome=ards=wet lung=white lung|8ln
adult tooth=permanent tooth|a6v
adultery=criminal conversation|3v9
advancement,advance
advantage,advantageous
advection,advective
adventitia,adventitial=tunic=tunica|6ew
adventure,adventurous,adventuristic=escapade
adverb,adverbial
advertence,advertency,advertent
advertisement=advertizement
advice
advil=ibuprofen=isobutylphenyl propionic acid=motrin=nuprin|70p
advisability,advise,advisable,advisement,advisory
advocate
aerator,aeration
aerobic exercise=aerobics,aerobic|1r2
aerodontalgia|74f
aeromedicine=aerospace medicine=aviation medicine|6dq
aerophagia|2wn
aerosol,aerosolize
aestivation=estivation
aetiologist=etiologist|7ie
affair
affect
affection,affectionateness,affectionate,affectionately=philia
afferent=afferent nerve=sensory nerve|6x4
afferent fiber=sensory fiber|6xa
afferent neuron=sensory neuron|6x5
affirmation,affirm,affirmative,affirmatory
affixation,affix,affixal,affixial
affliction,afflictive
affluence,affluent
afford
afibrinogenemia|1bz
aflatoxin|6s9
aflaxen=aleve=anaprox=naproxen sodium|70p
afraid
african tea=arabian tea=kat=khat=qat=quat|9ls
afterbirth|7su
aftercare|6dg
aftereffect|9v3
afternoon
afternoon tea=teatime|6cs
afterpains|7d5
afterward
afterwards
again
agalactia=agalactosis
agammaglobulinemia|58t
agamogenesis,agamogenetic=asexual reproduction|8kl
agape love|63g
agar=nutrient agar|2qc
agate|1ml
age
age relate macular degeneration=amd|66x
agenesia=agenesis|70g
agent,agency,agential
agglomerate,agglomerative
agglutination,agglutinative|18m
agglutinin|lz
aggrandisement=aggrandizement
aggravation,aggravate
aggressiveness,aggressive
agility,agile,agilely=legerity|4l4
agitate,agitative
agitate depression|26u
agitation|6fl
agnail=hangnail|99s
agnosia|1gb
ago
agonist|ky
agony,agonal=excruciation|7d5
agoraphobia,agoraphobic|7p4
agranulocytosis=agranulosis=granulocytopenia|1bz
agraphia,agraphic=anorthography=logagraphia|1gb
agreement,agree,agreeably
agricultural
agrobiology,agrobiologic
agrology,agrologic
agronomy,agronomic
ague|57x
ahead
aid
ailment,ail=complaint|36c
ailurophobia|axg
aim
aioli|8wo
air
air sickness=airsickness|5q6
aircraft
aircraft carrier=attack aircraft carrier
aitchbone|2rg
akinesia=akinesis|7dv
akinetic epilepsy|3o7
akvavit=aquavit|60u
ala,alary
alabaster|4pv
alalia|7dv
alarm|3yo
alastrim=cuban itch=kaffir pox=milk pox=pseudosmallpox=pseudovariola=variola minor=west indian smallpox=white pox|9b2
albacore|ack
albers schonberg disease=marble bone disease=osteopetrosis|2fn
albinism,albinal,albinistic,albinotic|55n 192
albite,albitic=white feldspar|75g
albright disease=polyostotic fibrous dysplasia|417
albuginea|8e
albumin,albuminous=albumen|98d
albuminoid=scleroprotein|98d
albuminuria,albuminuric=proteinuria|9v3
albuterol=proventil=ventolin|1ij
alcapton=alkapton=homogentisic acid|3v
alcaptonuria=alkaptonuria|6gw
alchemy,alchemic,alchemical
alcohol=alcoholic drink=inebriant|17c 3bk
alcohol abuse=alcoholic abuse=alcoholism abuse|3bh
alcohol addiction=alcoholism=inebriation|3bi
alcohol amnestic disorder=alcoholic dementia=korsakoff psychosis=korsakoff syndrome=korsakov psychosis=korsakov syndrome=polyneuritic psychosis|2xm
aldactone=spironolactone|2kn mi
alder blight|7tb
aldohexose|bm 4x2
aldomet=alpha methyl dopa=methyldopa|mi
aldose|6nk
aldosterone|6ke
aldosteronism=hyperaldosteronism|70
ale|159
alendronate=fosamax|6dr
alert
alerting|ru
aleurone,aleuronic|861
alewife|9dj
alexandrite|23i
alexia,alexic=visual aphasia=word blindness|o8
alfalfa|464
alga,algal|869
algebraically,algebraic,algebraical
algidity|2a7
algolagnia,algolagnic=algophilia|94n
algometry,algometric
algophobia,algophobic|98c
alien
alienation=disaffection
alienism|879
alienist|878
alignment,align
alimentary canal=alimentary tract=digestive tract=digestive tube=gastrointestinal tract|3c1
alkalemia|1bz
alkali,alkalify,alkalize
alkali poison|5ik
alkalinity,alkaline
alkalinuria=alkaluria|9v3
alkalosis,alkalotic|4t8
alkeran=melphalan|mn
alkylate agent|mn
all
allantois|40g
allegement,allege
allegiance,allegiant
allegory,allegorize=parable,parabolic,parabolical
allemande|8wo
allergen,allergenic
allergic eczema|3et
allergic rhinitis|2ku
allergist|38h
allergology|6dq
allergy diet|32t
alleviant,alleviate,alleviation,alleviative,alleviatory
alley=alleyway
alliteration,alliterative
alloantibody=isoantibody|lz
allocation,allocate,allocable
allograft=homograft|4lc
allopathy|6dg
allopurinol=zyloprim|6dr
allot
allotment
allotropy,allotropic,allotropical
allow
allspice|44e
allusion,allusive
almandine|8sb
almandite|4du
almond oil=express almond oil=sweet almond oil|74u
almost
aloneness,alone
along
aloofness,aloof|5bt
aloud
alpha adrenergic blocker=alpha adrenergic block agent=alpha blocker|1bs
alpha adrenergic receptor=alpha adrenoceptor=alpha receptor|8g1
alpha interferon|5h1
alpha linolenic acid|7wv
alpha lipoprotein=high density lipoprotein|60l
alpha tocopheral|ao5
alpha globulin|4ij
alpha radiation=alpha ray|5jx
alphabetize,alphabetic,alphabetical
alphavirus|and
alpine scurvy=maidism=mal de la rosa=mal rosso=mayidism=pellagra=saint ignatius itch|z9
alprazolam=xanax|16l
already
als=amyotrophic lateral sclerosis=lou gehrig disease|6xf 5c9
also
altace=ramipril|39
altar wine=sacramental wine|atf
alteration,alter
altercation=fracas
alternation,alternate
alternative
alternative birth|2x
altitude,altitudinal,altitudinous
altitude sickness|566
altogether
alumina=aluminum oxide|2ks
aluminum,aluminous
alundum|e5
alupent=metaproterenol|1ij
alveolar arch
alveolar artery|sk
alveolar bed
alveolar ectasia|3ep
alveolar point=prostheon=prosthion|2n6
alveolar process=alveolar ridge=gum ridge
alveolar resorption|7mb
alveolar rhabdomyosarcoma=alveolar rhabdosarcoma|8no
alveolitis=dry socket|5di
alveolus,alveolar=air cell=air sac|8tc
always
alzheimer=alzheimer disease=alzheimers|81k
amah=wet nurse=wetnurse|6u6
amarelle|3f1
amaretto|2j8
amastia|t
amateur
amativeness=sexiness,sexy|2ed
amaurosis,amaurotic|anm
amazement,amaze=astonishment,astonish
amazon|aua
ambassador
ambiguity,ambiguous
ambition,ambitious|302
ambivalence,ambivalent=ambivalency
amblygonite|6ka
amblyopia,amblyopic|anm
ambulacrum
ambulance chaser|5ux
ambulant plague=ambulatory plague=pestis ambulan|1jf
ambulation,ambulatory
ambush
ameba,amebic,amebous|8od
amebiasis=amebiosis=amoebiasis=amoebiosis|86c
amebic dysentery|f6 3d3
amelia|192
amelioration,ameliorative,amelioratory
ameloblast|3ia
amelogenesis|4of
amendment,amend,amendatory
amenia=amenorrhea,amenorrheal,amenorrheic|9v3
american leishmaniasis=leishmaniasis americana=mucocutaneous leishmaniasis=nasopharyngeal leishmaniasis=new world leishmaniasis|5o6
amethopterin=methotrexate=methotrexate sodium|mk 58q
amethyst|6ka
ametria|192
ametropia,ametropic|anm
amicability,amicableness,amicable|49x
amidopyrine=aminopyrine|hc
aminoaciduria|9v3
aminobenzoic acid|3v
aminopherase=aminotransferase=transaminase|a8w
aminophylline|1ij
amiodarone=cordarone|lw
amitosis,amitotic|1vb
amitriptyline=amitriptyline hydrochloride=elavil|aao
amlodipine besylate=norvasc|ak3
ammoniac,ammoniacal
ammonification,ammonify
ammoniuria|9v3
ammunition=ammo
amnesia,amnesic,amnestic=memory loss|29c
amnesic aphasia=amnestic aphasia=anomia=anomic aphasia=nominal aphasia|o8
amnion,amnionic,amniotic|8tc
amnionic fluid=amniotic fluid|1db
amniotic cavity|1da
amobarbital|12m abu
amobarbital sodium=amytal=blue angel|g2
amontillado|95n
amorousness,amorous=enamoredness|63g
amount
amount of money=sum of money
amoxicillin=amoxil=augmentin=larotid=polymox=trimox|7kg
amphetamine=pep pill|9ls 3bk
amphetamine sulfate|g9
amphibole|6ka
amphibole group|6ka
amphimixis=sexual reproduction|8kl
amphitheatric,amphitheatrical
amphotericin|ly
ampicillin=polycillin=principen=sk ampicillin|7kg
ample,amply
amplifier,amplify
amplitude
ampulla,ampullary
amputation,amputate|34p
amputator|9sy
amrinone=inocor|6dr
amusement,amuse,amusive|2wy
amygdala=amygdaloid nucleus|138
amygdalotomy|87p
amyl nitrate|ak3
amylase|3n8
amyloid,amyloidal|gv
amyloidosis|57x
amylum|7wm
amyotrophia=amyotrophy|wu
amyxia
anabiosis,anabiotic|9th
anabolic steroid|94i
anabolism=constructive metabolism|18m
anachronism,anachronistically,anachronistic,anachronous
anaclitic depression|26u
anaconda
anadama bread|1h1
anaglyphy,anaglyphic,anaglyphical,anaglyptic,anaglyptical
anagogic,anagogical
anagrammatic,anagrammatical,anagrammatize
anal intercourse=anal sex=buggery|94m
anal sphincter=sphincter ani|hw
analbuminemia|1bz
analgesia,analgetic
analgesic=anodyne=pain pill=painkiller|6dr
analogy,analogous,analogously,analogical,analogize
analysand|7ij
analysis,analytical
analyst
analyticity,analytic
analyze
anamnestic reaction=anamnestic response|58p
anamorphism=anamorphosis|78t
ananas=pineapple|3f1
anaphrodisia|2ed
anaplasia,anaplastic|3dh
anaplasmosis|jm
anaplasty=plastic surgery=reconstructive surgery|9t3
anarthria|2vz
anasarca,anasarcous|3ez
anastalsis
anastomosis,anastomotic=inosculation
anastomotic vein|aki
anathematization,anathematize
anatomical sphincter=sphincter=sphincter muscle|6qw
anatomical structure=bodily structure=body structure=complex body part
anatomy,anatomical,anatomically,anatomic,anatomize
anatoxin=toxoid|10y me
ancestry=lineage=pedigree
anchor
anchovy|9dj
anchovy butter|2ei
anchylosis=ankylosis,ankylotic|4t8
ancient,anciently
anconeous muscle|99d
andradite|4du
andrena=mine bee
androgen,androgenic,androgeny=androgenic hormone=androgenesis,androgenetic,androgenous,androgyny=bisexuality|94i
androphobia|9ch
androsterone|i9 5pn
anecdote,anecdotic,anecdotical
anemia,anemic|1bz
anemic anoxia|kq
anemic hypoxia|566
anemometry,anemometric,anemometrical
anencephalia=anencephaly,anencephalic|192
anergy|58z
anesthesia,anesthetic,anesthetize
anesthesiologist=anesthetist|6dp
anesthesiology|6dq
anesthetic agent|3bg
anesthyl|627
anestrum=anestrus,anestric=anoestrum=anoestrus
aneuploidy|t
aneurism,aneurysm,aneurismal,aneurismatic,aneurysmal,aneurysmatic|1r3
angel
angel dust=phencyclidine=phencyclidine hydrochloride|4qv
angelica|44e
anger=ire|3ir
angiitis|5di j6
angina,anginal,anginous|5dj
angina pectoris|4tf
angiocarpic,angiocarpous
angioedema=atrophedema=giant hives=periodic edema=quincke edema|3ez
angiogenesis|4of
angiogenesis inhibitor|6dr
angiohemophilia=vascular hemophilia=von willebrand disease|1b1
angiologist|38h
angiology|6dq
angioma,angiomatous|aci j6
angiopathy|4t8
angioplasty|9t3
angiosarcoma|68l
angiotelectasia
angiotensin convert enzyme|85x
angle
angriness,angry,angrily
angst|3ir
anguish|7d7
angular artery|sk
angular vein|aki
angularity,angular
anhedonia|6fl
anhidrosis=anhydrosis
anima|91k
animal,animalize=beast
animal disease|35p
animal fat|60h
animal oil|74u
animal starch=glycogen,glycogenic|7wm
animal tissue|a5d
animal toxin=zootoxin|a7w
animateness,animate=liveness|7qb
animosity=animus=bad blood|57v
anionic,anion
anise=anise seed=aniseed|44e
aniseikonia,aniseikonic|anm
anisette|2j8
anisogamete,anisogametic|4d2
anisogamy,anisogamous|gd
anjou|7j9
ankle=ankle joint=mortize joint|4i6
anklebone=astragal,astragalus=talus|1dz
ankyloglossia=tongue tie|192
ankylose spondylitis=marie strumpell disease=rheumatoid spondylitis|9hv yg
anlage=primordium|78l
annihilation,annihilate,annihilative=obliteration,obliterate
annon=sweetsop|3f1
announcement,announce
annualry=ring finger|42d
annular scotoma|8za
anode,anodic
anomalousness,anomaly,anomalous|t
anomie,anomy,anomic
anonymity,anonymous
anopia|1bc
anorchia=anorchidism=anorchism|t
anorexia,anorexic|3e8
anorexia nervosa|kh
anorgasmia|34p
anorthite,anorthitic|75g
anorthopia|anm
anosmia,anosmic|3da
another
anovulation|18m
anoxemia,anoxemic|4t8
anoxia,anoxic|566
anoxic anoxia|kq
ansaid=flurbiprofen|70p
answer
ant
antabuse=disulfiram|6dr
antagonist=adversary
antagonistic,antagonize
antagonistic muscle|6qw
antecedent,antecedence,antecedency
antelope
antenna,antennal,antennary
anterior,anteriority=front tooth
anterior cardinal vein|1qw
anterior cerebral artery|1wk
anterior cerebral vein|1wp
anterior crural nerve=femoral nerve|9gz
anterior facial vein|3vy
anterior fontanelle|46m
anterior horn=anterior root=ventral horn=ventral root|3fc
anterior jugular vein|5n7
anterior labial vein|5ri
anterior meningeal artery|6f7
anterior naris=nostril|6uh
anterior serratus muscle=serratus anterior=serratus magnus|93n
anterior synechia|9vb
anterior temporal artery|9yv
anterior vertebral vein|aki
anterograde amnesia=posttraumatic amnesia|fx
anthelminthic=anthelmintic=helminthic=vermifuge|6dr
antherozoid=spermatozoid|4d2
anthophyllite|gb
anthracosis=black lung=black lung disease=coal miner lung|7ur
anthrax=splenic fever|axe
anthrax pneumonia=inhalation anthrax=pulmonary anthrax=ragpicker disease=ragsorter disease=woolsorter disease=woolsorter pneumonia|35p
anthropogenesis,anthropogeny,anthropogenetic,anthropogenic|78t
anthropometry,anthropometric
anti
antiimpotence drug=virility drug|3bg
antiinflammatory=antiinflammatory drug|6dr
antitnf compound|3bg
antianxiety drug=anxiolytic=anxiolytic drug=minor tranquilizer|a8n
antiarrhythmic=antiarrhythmic drug=antiarrhythmic medication|6dr
antibacterial=antibacterial drug|6dr
antibiotic drug|lx
antibody|861
anticholinergic=anticholinergic drug|6dr
anticholinesterase|6dr
anticipate,anticipatory
anticipation
anticoagulant,anticoagulative=anticoagulant medication=decoagulant|6dr
anticoagulation|6dg
anticonvulsant=anticonvulsant drug=antiepileptic=antiepileptic drug|6dr
antidepressant=antidepressant drug|6dr
antidiabetic=antidiabetic drug|6dr
antidiarrheal=antidiarrheal drug|6dr
antidiuretic=antidiuretic drug|6dr
antidiuretic hormone=vasopressin|3kd
antidote=counterpoison|2qs
antiemetic=antiemetic drug|6dr
antigen,antigenic
antihemophilic factor=antihemophilic globulin=factor viii|27k
antihemorrhagic factor=naphthoquinone=vitamin k|3y3
antihistamine|6dr
antihypertensive=antihypertensive drug|6dr
antimalarial=antimalarial drug|mt
antimetabolite|mn
antimony,antimonic,antimonious
antimycin|ly
antineoplastic=antineoplastic drug=cancer drug|2st
antineoplastic antibiotic|ly mn
antiophthalmic factor=axerophthol=vitamin a|3y3
antipasto|p9
antipernicious anemia factor=cobalamin=cyanocobalamin=vitamin b12|ao3
antiphonal,antiphonary,antiphony
antiprotozoal=antiprotozoal drug|6dr
antipruritic|627
antipsychotic=antipsychotic agent=antipsychotic drug=major tranquilizer=neuroleptic=neuroleptic agent=neuroleptic drug|a8n
antipyresis|a1f
antipyretic=febrifuge|6dr
antiquity,antique
antiserum|93r
antisocial personality disorder=psychopathic personality=sociopathic personality|7na
antispasmodic=antispasmodic agent=spasmolytic|6dr
antisyphilitic|3bg
antithesis,antithetical,antithetic
antithyroid
antitoxin|lz
antitussive|6dr
antitypic,antitypical
antivenene=antivenin|n5
antivert=meclizine=meclizine hydrochloride|mh
antiviral=antiviral agent=antiviral drug|6dr
antler
antrum|1da
anuresis,anuretic,anuric=anuria|57x
anus|78y
anvil|xk
anxiety,anxious=anxiousness|6fl
anxiety disorder|6fn
anxiety hysteria|56d
anxiety neurosis|6yd
anxiety reaction=gad=generalize anxiety disorder|nh
anxiously
any
anyhow
anymore
anyway
anywhere
aorta,aortal,aortic|sk
aortic aneurysm|iq
aortic arch|nr
aortic orifice|78y
aortic plexus|7ua
aortic stenosis|9l0 aj9
aortic valve|927
aortitis|5di
apart
apartment
apartment building=apartment house
apathy
apatite|6ka
aperient=physic=purgative|6dr
aperitif|be
aphagia|4t8
aphakia,aphakic|anm
aphasia,aphasic|1gb
aphonia,aphonic=voicelessness|2vz
aphoristic,aphorize
aphrodisia|2ed
aphrodisiac,aphrodisiacal|9ls
aphthous ulcer|ae1
aplasia|3dh
aplastic anemia|id
apnea,apneic|9v3
apocalyptic,apocalyptical
apocrine gland|9tv
apodeme
apoenzyme|861
apogamy,apogamic,apogamous|on
apology,apologetically,apologize,apologetic
apomixis,apomictic,apomictical|9m
apomorphine|6og
aponeurosis,aponeurotic|3vv
apophysis
apoplexy,apoplectic
apostrophic,apostrophize
apothecary=pharmacist=druggist=pill pusher=pill roller|1re
apothegmatic,apothegmatical
apparatus=setup
apparently,apparent
appearance,appear
appellant,appeal
append,appendant
appendage
appendectomy=appendicectomy|q
appendicitis|5di
appendicular artery|sk
appendicular skeleton|99e
appendicular vein|aki
appendix
appetite,appetitive=appetence,appetency,appetent|302
appetite suppressant|3bg
appetizer|71p
applaud
applause
apple|3f1
apple blight=apple canker|7tb
apple butter|2fd
apple juice|4aq
applejack|1gs
applesauce|35z
applicant
application,apply,applicable,applicability,applicative,applicatory
appointment,appoint,appointive
apportionment,apportion
appositional,appositive
appraisal,appraise
appreciably,appreciable
appreciation
appreciativeness,appreciate,appreciative
apprehension,apprehensiveness,apprehend,apprehensive|3yo
apprentice
approach,approachable
appropriate,appropriately
approval,approve,approbation,approbative
approximate,approximative
approximately
apraxia,apraxic|1gb
apresoline=hydralazine|mi ak3
apricot|3f1
apt
aptitude,aptitudinal
apyretic tetanus=intermittent cramp=intermittent tetanus=tetanilla=tetany,tetanus=lockjaw|9v9
aqua fortis=nitric acid|3v
aqua regia=nitrohydrochloric acid|3v
aquamarine|16s
aquaphobia,aquaphobic|98c
aqueductus cerebri=cerebral aqueduct|3c1
aqueous
aqueous humor|1db
arabesque|11r
arachnoid=arachnoid membrane|6fd
arachnophobia|axg
aragonite|6ka
arak=arrack|60u
arame|90a
araroba=chrysarobin=goa powder|6dr
arava=leflunomide|lu
arbitrament,arbitrement,arbitrate,arbitration,arbitrational,arbitrative
arbitrary
arboreal,arborary,arboreous,arborical,arborize,arborous
arborvirus=arbovirus|and
arc=electric discharge
arcella|86d
arch
archebacteria=archebacterium=archeobacteria|6mw
archaize,archaistic
archenteron|1da
archeology,archeological,archeologic
archespore,archesporium,archesporial
architect
arcuate artery|sk
arcus|2jl
ardor=elan|z7
ardour|z7
area,areal
area 17 of brodmann=first visual area=striate area=striate cortex|2kj
area of cardiac dullness
areflexia|9v3
arenavirus|and
areola|5i1
areolar tissue|2g5
areteria cervicalis=cervical artery|sk
argentine hemorrhagic fever|4vd
argentite|6ka
argon
argument,argue,argumentative,argumentation
argyrodite|6ka
argyrol=mild silver protein|6dr
arise
arista
aristocracy,aristocratic
arithmetic,arithmetical
arm|5zh
arm bone|62t
arm exercise|3td
armagnac|1gs
armchair liberal|5yh
arm service=military service
armpit=axilla,axillary=axillary cavity=axillary fossa|1da
army=regular army
arnica|6dr
arnold chiari deformity|2wi
aromatherapy|a1f
around
arousal,arouse
arraignment,arraign
arrangement,arrange
array
arrest
arrest development=fixation=infantile fixation=regression|t
arrhythmia,arrhythmic=cardiac arrhythmia|4tf
arriere pensee=mental reservation|39w
arrival,arrive
arrogance,arrogant,arrogantly
arrow
arrowroot|gv
arsehole=asshole=bunghole|ne
arsenic,arsenical,arsenious
arsenic acid|3v
arsenopyrite=mispickel|6ka
art,artistic,arty
art critic|2of
art teacher|9y0
arterial blood|1bt
arterial sclerosis=arteriosclerosis,arteriosclerotic=harden of the artery=induration of the artery|5c9
arteriectasia=arteriectasis|4t8
arteriole,arteriola,arteriolar=capillary artery|sk
arteriolosclerosis|5c9
arteriosclerosis obliteran|se
arteritis|5di
artery,arterial=arteria=arterial blood vessel|1c8
artery of the labyrinth=internal auditory artery=labyrinthine artery|sk
arthralgia,arthralgic|7d5
arthritis,arthritic|5dj
arthrodesis|sr
arthromere,arthromeric
arthropathy|4t8
arthroplasty|9t3
arthropodal,arthropodous
arthroscope|3kt
arthroscopy|9t3
arthrospore,arthrosporic,arthrosporous
artichoke|aka
article
articular muscle|99d
articulation,articulate,articulative,articulatory
articulator|78o
articulatory system
artifact,artifactual
artificial insemination
artificial kidney=hemodialyzer|31x
artificial respiration|3v3
artificiality,artificial,artificially
artillery
artist
arum|gv
arytaenoid=arytenoid=arytenoid cartilage|1s7
asana|7z1
asbestos|gb
asbestosis|7ur
ascendant,ascend,ascensional,ascensive,ascent
ascend aorta|nr
ascend artery|sk
ascend colon|2am
ascertain,ascertainable
ascites,ascitic|4t8
ascosporic,ascosporous
ascription,ascribe
asexuality=sexlessness|7qb
ash,ashy
ashcake|2jk
asian influenza=asiatic flu|45d
asiatic cholera=cholera,choleraic=epidemic cholera=indian cholera|5cu
aside
ask
asleep
asparaginase=elspar|mn
asparagus|aka
aspartame|9u6
aspect
asperger syndrome|6fn
aspergillosis|jm
asphalt,asphaltic
asphyxia,asphyxiation
aspic|5me
aspiration,aspire,aspirant
aspiration pneumonia|1ie
aspirin=acetylsalicylic acid=bayer=empirin|8ui hc
aspirin powder=headache powder|u5
ass=rear end=arse=backside=derriere=fanny=fundament=hind end=keister=nates=prat=tooshie=tush
assail
assam fever=dumdum fever=visceral leishmaniasis|5o6
assassin
assault,assaultive
assemblage,assemble
assembly
assent,assentient
assertion,assert
assertiveness,assertive
assertiveness train|15n
assessment,assess
asseveration=averment
assiduity,assiduous
assignment,assign,assignation
assimilation,assimilate
assistance,assist,assistant,assistive
assistant professor|842
associability,associableness,associate,association,associative,associatory
associate professor|842
association area=association cortex|2kj
associative aphasia=conduction aphasia|o8
assortative mating|6c3
assuagement|7tz
assumption,assume,assumptive
assurance=self confidence,self confident=self assurance
assure
astasia|34p
aster
astereognosis=tactile agnosia|a5
asterion|2n6
asthenia,astheny,asthenic|2up
asthenic type=ectomorphy|1dh
asthma,asthmatic=asthma attack=bronchial asthma|8ln
astigmatism,astigmia|fi
astraphobia|98c
astringence,astringency,astringent|4pj
astringent drug=styptic|6dr
astrocyte,astrocytic|4i4
astroglia=macroglia|4i3
astronomy,astronomical,astronomic
asymmetry,asymmetric
asymptotic,asymptotically
asynclitism=obliquity|t
asynergia,asynergy,asynergic|4t8
asystole=cardiac arrest=cardiopulmonary arrest|4t8
atabrine=mepacrine=quinacrine=quinacrine hydrochloride|mj lj
atactic abasia=ataxic abasia|5
atar=athar=attar=ottar|3q9
atarax=hydroxyzine=hydroxyzine hydrochloride=vistaril|lv
ataxia,ataxic=ataxy=dyssynergia=motor ataxia|6xf
ataxic aphasia=broca aphasia=expressive aphasia=motor aphasia=nonfluent aphasia|o8
atelectasis|4t8
ateleiosis,ateleiotic=ateliosis|5co
atenolol=tenormin|16z
ateria gastrica dextra=right gastric artery|4e4
atherogenesis|4t8
atheroma,atheromatous,atheromatic|7a
atherosclerosis,atherosclerotic|se
athetosis|6xf
athlete
athlete foot=tinea pedis|8q1
athlete heart|4td
athletic type=mesomorphy|1dh
athletics,athletic
ativan=lorazepam|16l
atlas|1xa
atlas vertebra|1xa
atmosphere,atmospheric,atmospherical=ambiance
atole|50q
atom,atomic,atomization,atomize
atomic bomb=atom bomb
atomic cocktail|6dr
atomistic,atomistical
atonality,atonally
atonement,atone=expiation,expiate,expiative,expiatory
atonicity,atony,atonic
atopic dermatitis=atopic eczema|2ze
atopognosia=atopognosis|6xf
atorvastatin=lipitor|60i
atresia|t
atrial artery|2ju
atrial auricle=auricle=auricula atrii|8tc
atrial fibrillation|40v s0
atrial septal defect|937
atrioventricular bundle=atrioventricular trunk=bundle of his=truncus atrioventricularis|1qq
atrioventricular node|1qq
atrioventricular valve|1qv
atrium,atrial|1da
atrium cordis=atrium of the heart|wn
atrium dextrum=right atrium|wo
atrium sinistrum=leave atrium|wo
atrocity,atrociously
atromid s=clofibrate|6dr
atrophic arthritis=rheumatoid arthritis|sn yg
atrophy,atrophic=waste away|9v3
atropine|n1 7vd 6sb mc
atrovent=ipratropium bromide|1ij
attachment,attach
attack
attainment,attain
attar of rose=rise oil|vj
attempt
attendant,attend,attendance
attention,attentional
attentive,attentively
attestation,attest
attire=garb
attitude,attitudinal
attraction,attract,attractive
attribute,attributable
atypical pneumonia=mycoplasmal pneumonia=primary atypical pneumonia|8ln
atypicality,atypical,atypic=untypicality|t
audacity,audacious
audience
audiology=audiometry|7aj
auditory agnosia|a5
auditory apparatus
auditory area=auditory cortex|2kj
auditory center|6x6
auditory hyperesthesia=hyperacusia=hyperacusis|4tb
auditory ossicle|79p
auditory sensation|92n
auditory system|92y
auditory tube|8uz
augite,augitic|6ka
augmentation,augment,augmentative
aura|9v3
aureole|ank
aureomycin=chlortetracycline|ly
auricula=auricular appendage=auricular appendix|8tc
auricular artery|sk
auricular point=auriculare|2n6
auricular vein|aki
auriscope=auroscope=otoscope|6dj
auscultation,auscultatory
autacoid,autacoidal=autocoid|90u
autarchy=autarky
authentication,authenticate
authenticity,authentic
author=writer
authoritative,authoritatively
authority
authorize
autism,autistic|9v9
autoantibody|lz
autobiography,autobiographical
autoeroticism=autoerotism|94b
autofluorescence,autofluorescent|45m
autogamy,autogamic
autogenic therapy=autogenic train|a9y
autograft=autoplasty|4lc
autoimmune diabetes=growth onset diabetes=iddm=insulin dependent diabetes mellitus=juvenile onset diabetes=juvenile diabetes=ketoacidosis prone diabetes=ketosis prone diabetes=type i diabetes|31j yg
autoimmune disease=autoimmune disorder|35p
autoimmunity|4t8
autoinjector|556
automatic,automatize
automatic pilot=autopilot|aer
automatically
automation,automate
automatism|8lu
automysophobia|98c
autonomic
autonomic ganglion|4df
autonomic nervous system|6xn
autonomic plexus|6xc
autopsy=necropsy
autoregulation|18m
autosomal dominant disease=autosomal dominant disorder|2fn
autosomal recessive defect=autosomal recessive disease|2fn
autotomy,autotomic
autumn,autumnal
auxesis|4of
avail
availability,available
avarice,avaricious
aventurine=sunstone|6ka
average
aversion therapy|15n
avert
avidity,avidness|3mg
avifaunal,avifaunistic
avitaminosis,avitaminotic=hypovitaminosis|68q
avocado=aguacate|3f1
avoidance,avoid
await
awake
awaken
award
awareness,aware
away
awe|auf
awfulness,awful
awkward
awn,awny|4cc
axe
axial muscle|99d
axial skeleton|99e
axillary artery|sk
axillary node|65c
axillary vein|aki
axiom,axiomatic,axiomatical=maxim
axis,axial,axially
axis vertebra|1xa
axle grease|4mt
axolemma|6ew
axon,axonal=axone|6xa
azactam=aztreonam|ly
azathioprine=imuran|6dr
azimuth,azimuthal
azithromycin=zithromax|lx
azotemia,azotemic=uremia,uremic|4t8
azoturia|4t8
azt=retrovir=zdv=zidovudine|71w
azurite|680
azygos vein=azygous vein|aki
azymia|4t8
baba|9dj
babacu oil=babassu oil|74u
babka|299
baboo=babu|691
baby=babe=infant,infancy=early childhood
baby doctor=pediatrician=pediatrist|6dp
baby oil|74z
baby powder|6dr
baby tooth=deciduous tooth=milk tooth=primary tooth|a6v
bachelor=unmarried man|691
bachelor girl=bachelorette|aua
bacillary dysentery=shigellosis|3d3
bacillary white diarrhea=pullorum disease|jm
bacillus,bacillary|3r8
bacitracin|ly
back
back number=have be|757
back breaker=elvis=loony toon=window pane|644
back exercise|3td
back tooth|a6v
backache|3n
background
backward
backwoods=back country
bacon|2rg
bacteremia,bacteremic=bacteriemia|4t8
bacterial toxin|a7w
bacteriology,bacteriologic|6dq
bacteriophage,bacteriophagic,bacteriophagous=phage|and
bacteriostasis,bacteriostatic|18m
bacterium,bacterial,bacterioidal,bacterize,bacteroid,bacteroidal
bad temper=ill temper|iu
baddeleyite|6ka
badly
badness,bad
bag
bagascosis=bagassosis|5di
bagasse|1vh
bagel=beigel|1kc
baguet=baguette|5z3
bairn|205
bake
baker eczema|cp
baklava|9dj
balance
balance of international payment=balance of payment
balance diet|32t
balanitis|5di
balanoposthitis|5di
balas=balas ruby|8sb
balkiness,balky
ball
ball and socket joint=cotyloid joint=enarthrodial joint=enarthrosis=spheroid joint|325
ball breaker=ball buster|aua
ballet,balletic
ballet position|7z1
balletomania|5gx
ballistocardiograph|6dj
ballplayer
balsam,balsamic,balsamy
balustrade=banister
bambino=toddler=yearling|205
banana|3f1
banana bread|8bd
band
bandage
bandy leg=bandyleg=bowleg=genu varum=tibia vara|5w7 34p
bang
bang disease=contagious abortion|axe
banger|8wr
banishment,banish
bank
banker
bankruptcy,bankrupt
bannock|442
banti disease=banti syndrome|1bz
bap|1h1
baptize,baptismal
bar
bar girl|aua
barbarity,barbaric
barbecue|35z
barbel
barbeque|35z
barber itch=tinea barbae|8q1
barbital=barbitone=diethylbarbituric acid=diethylmalonylurea=veronal|12m
barbiturate|910
barbituric acid=malonylurea|3v
bare bone|1dz
barely
barge
barite=barytes=heavy spar|6ka
barium enema|27y
bark,barky
barley=barleycorn|46o
barley sugar|1ob
barley water|9ek
barmbrack|1h1
barn
barometric,barometrical
baroreceptor|92q
barrel
barrenness|5de
barrier
barrister|5ux
bartender=barkeep
bartlett|7j9
bartlett pear|7j9
basal ganglion|4df
basal metabolism|6gx
basal vein|aki
base
baseball=baseball game
basement=cellar
basic
basically
basil|44e
basilar artery|sk
basilar membrane|6ew
basilic vein|aki
basis
basivertebral vein|aki
basket
basophil=basophile|5y0
bastard=son of a bitch
bastnaesite=bastnasite|6ka
basuco|28a
bat
bath
bath powder=dust powder=toilet powder|6dr
bathe
bath suit=swimsuit
batholithic,batholitic
bathroom
bathtub gin|4h0
bathymetry,bathymetric,bathymetrical
batter bread=spoon bread|2jk
battercake=flapcake=flapjack=hotcake=pancake|9dj
battery
battery acid=electrolyte acid|74y
battle
battle axe|asy
battle fatigue=combat fatigue=combat neurosis=shell shock|7yz
battlefield=field of battle=battleground
battlefront=front line
bauxite,bauxitic|6ka
bawl
bay
bay window=potbelly=tummy|7a
baycol=cerivastatin|60i
beach
bead,beady
beak|78y
beam,beamy
bean=edible bean|aka
bean blight=halo spot|7tb
bear
beard
bearer=toter
bearnaize|8wo
beat
beatification,beatify=beatitude=blessedness|3z7
beau=boyfriend=swain|691 63m
beaujolais|1kp 8hb
beautiful,beautifully
beauty,beautify,beautification
bechamel|8wo
becker muscular dystrophy|6r0
beckon
become
bed
bed wet|3n1
bedroom
bedsore=decubitus ulcer=pressure sore|ae1
bee
bee sting|5f7
beebread
beef|6cz
beef tallow|9wm
beefburger=burger=hamburger|8vl
beefsteak|9kk
beer,beery|1hk
beeswax|aqv
beet=beetroot|8r7
beet blight|7tb
beet sugar|1q0
before
beggary,beg
begin
beginning
beguilement,beguile=bewitchery,bewitch
begum|5sb
behalf
behave
behavior,behavioral
behavior modification=behavior therapy|a1f
behind
behold
beignet|49u
belch|8i0 3g0
belching|8i0 3g0
belief,believe,believable,believably
bell
bell pepper|9u2
belle|4h8
belligerence,belligerency,belligerent,belligerently
bellow
belly=abdomen,abdominal,abdominovesical
bellyache=gastralgia=stomach ache=stomachache|3n
belong
beloved
below
belt
benadryl=diphenhydramine|mh
bench
bench press|are
bend
benedictine|2j8
beneficence,beneficent|16c
benefit,beneficial
benevolence,benevolent|63g
benign prostatic hyperplasia=bph|54b
benign tumor=nonmalignant neoplasm=nonmalignant tumor|aci
benignancy,benignity
bennie=benzedrine|g9
benniseed=sesame seed|44e
bend hang|4po
benthal,benthonic
benzocaine=ethyl aminobenzoate|627
benzodiazepine|lv 6qy
benzoic acid|1qc
benzylpenicillin=penicillin g|7kg
bequest=legacy
bereavement|9ed
beriberi|z9
berry|3f1
beryl|6ka
beset
besides
best
bestiality,bestial,bestialize
bestowal,bestow,bestowment
bet
beta adrenergic blocker=beta adrenergic block agent=beta block agent=beta blocker|1bs
beta adrenergic receptor=beta adrenoceptor=beta receptor|8g1
beta hydroxybutyric acid|53a
beta interferon|5h1
beta lactamase=penicillinase|3n8
beta lipoprotein=low density lipoprotein|60l
beta blocker eyedrop|6dg
beta cell
beta globulin=siderophilin=transferrin|4ij
beta radiation=beta ray=electron radiation|5jx
betrayal,betray
better
betweenbrain=diencephalon=interbrain=thalmencephalon|6xn
beverage=drinkable=potable|46n
bewilderment,bewilder=bafflement,baffle=befuddlement,befuddle=bemusement=mystification,mystify=obfuscation|2fi
bextra=valdecoxib|lt
bey|691
beyond
bhang|9cx
bialy=bialystoker|1kc
biauriculate heart|4td
biblical
bibliography,bibliographical
bibliothecal,bibliothecarial
biceps|99d
biceps brachii=biceps humeri|17n
bickering=squabble=pettifoggery
bicuspid=premolar|a6v
bicuspid valve=leave atrioventricular valve=mitral valve|wm
bid
big
big h=hell dust=nose drop=scag=skag|31p
big shoot=big cheese=big deal=big enchilada=big fish=big gun=big wheel=head honcho|59v
big toe=great toe=hallux|a5w
bighead|jm
bigos|35z
bigwig=kingpin|59v
bilaterality,bilateral
bilberry|16r
bile,biliary,bilious,biliousness|33a
bile acid|9lc
bile duct=common bile duct|3c1
bilharziasis=bilharzia=schistosomiasis|5df 5ct
biliary ductule|3c4
bill
billow,billowy
biltong|5mi
bimbo|4h8
bimetallic,bimetallistic
binder,bind
binge eat syndrome=bulimia,bulimic|3e8
binge purge syndrome=binge vomit syndrome=bulima nervosa=bulimarexia|3e8
binomial
biochemistry,biochemical
bioflavinoid=citrin=vitamin p|aqj
biogenetic,biogenous
biogeny|6qc
biogeography,biogeographical
biography,biographical=life history
biological process=organic process
biology,biological
bioluminescence,bioluminescent|64l
biomedicine,biomedical|6dq
biotin=vitamin h|ao3
biotite,biotitic|5kw
bipedalism|1dd
bipolar disorder=manic depressive psychosis=manic depression=manic depressive illness|3it
birch oil=methyl salicylate=sweet birch oil|8ui
bird
bird food=birdseed|3z0
birefringence,birefringent
biriani=biryani|35z
birth
birth canal|7hi
birth control=family plan=birth prevention
birth defect=congenital abnormality=congenital anomaly=congenital defect=congenital disorder|2vy kc
birth pang|7d5
birth trauma|526
birthday
birthplace=place of birth
biscuit|8bd
bisection,bisectional
bishop
bismark=jelly donut|8d8
bismuthal,bismuthic
bisque|9ek
bistered,bistred
bite
bitok|35z
bitter almond oil|3q9
bitter aloe|o4
bitter spar|6ka
bitterness,bitter,bitterly
bituminize,bituminous
black body radiation=blackbody radiation|3gu
black bean=turtle bean|2c4
black bile|1db
black bread=pumpernickel|8t9
black death=black plague|1jf
black eye=shiner|1j6
black knot|7tb
black lotion|2qs
black olive|2ei 4ap
black opal|76u
black pepper|7ky
black rot|7tb
black spot|7tb
black tea|44e
black tongue=furry tongue=hairy tongue|97c
black vomit=yellow fever=yellow jack|5cu
blackberry|16r
blackheart|7tb
blackness,black
blackwater|35p
blackwater fever|685
bladder,bladdery=vesica,vesical|8tc
bladder disorder|36c
bladder sphincter|hw
bladderwrack|8qq
blade,bladed
blain|9e9
blame
blanc|14u
blancmange|30c
bland diet=ulcer diet|32t
blandishment=cajolery
blandness,bland
blanket
blaring=cacophony,cacophonic
blasphemy,blasphemous
blast
blast trauma|526
blastema,blastemal,blastematic,blastemic
blastocele,blastocoel,blastocoele,blastocoelic|1da
blastocyte|3ia
blastocytoma=blastoma=embryonal carcinosarcoma|aci
blastoderm,blastodermatic,blastodermic=blastodisc
blastogenesis,blastogenetic|9m
blastomere,blastomeric
blastomycosis,blastomycotic|4bq
blastopore,blastoporic|78y
blatancy,blatant
blaze
bleak,bleakly
bleb,blebby=bulla|alr
bleed
bleeder disease=hemophilia,hemophilic|1bz 94d
blend
blende=sphalerite=zinc blende|6ka
blepharism|akm
blepharitis|5di
blepharospasm|2n1
bless
bleu=blue cheese|1z1
blight canker|42m
blind gut=cecum|1da
blind stagger|jm
blindness,blind,blindly
blini=bliny|141
blink
blintz=blintze|141
bliss=cloud nine=seventh heaven|3ga
blissfulness,blissfully,blissful
blister,blistery
blister blight|7tb
blister rust=white pine rust=white pine blister rust|7tb
blitheness,blithe,blithely
bloat
bloater|4wo
blocadren=timolol|16z
block,blockage,blocky
block anesthesia=conduction anesthesia=nerve block anesthesia|ij
blockade=encirclement
block agent|6dr
blood,bloody,bloodiness|1db
blood agar|9o
blood blister|1az
blood cell=blood corpuscle=corpuscle|9dm
blood clot=grume,grumous|1bt
blood cyst=hematocyst=hemorrhagic cyst|2sa
blood disease=blood disorder|1c0
blood dyscrasia|3d2
blood extravasation|4vc
blood glucose=blood sugar|4j7
blood group=blood type|1bt
blood poison=septicemia,septicemic|936 1bz
blood spavin|9fj
blood transfusion=transfusion
blood typing|31r
blood vessel|alw
bloodletting|6dg
bloodlust|302
bloodstone=heliotrope|1ml
bloodstream=blood stream|1bt
bloom
blooming|18m
blossom
blot
blotch,blotchy
blow
blowfish=puffer=pufferfish|8v6
blowhole|9h6
blowjob=cock suck|3z8
blubber,blubbery|jo
blue
blue blindness=tritanopia,tritanopic|awa
blue green alga=cyanobacteria,cyanobacterial|3r8
blue funk=funk|2z4
blueberry|16r
blueberry pie|7qw
bluefin|ack
bluepoint|51i
bluestocking=bas bleu|aua
bluetongue|1ti
bluff
blunt trauma|526
blur,blurry
blush
blush wine=pink wine=rise wine|atf
board
boast
boastful,boastfully
boat
bob
bobbysoxer=bobby socker|awp
bobtail|9w6
bock|159
bodily cavity=cavum
bodily fluid=body fluid=liquid body substance|1dg
bodily function=bodily process=body process|18m
bodily property
body,bodily
body part
body substance
body type=somatotype|7qe
bodybuilder
bodybuilding=anaerobic exercise=muscle building=musclebuilding|3td
boeuf|6cz
bog,boggy
bog spavin|9fj
boiler,boil
boldness,bold,boldly
bolide|965
bologna|8wr
bolt
bomb,bomber
bombast,bombastic
bombilation=bombination
bombproof=bomb shelter
bonbon|1ob
bonce=noggin|51m
bond
bone,bony,bonelet,boney,boniness,bonyness|2g5
bone form cell=osteoblast|3ia
bone cell|9dm
bone fat|jn
bone marrow=marrow|2g5
bone oil|jo
bone spavin|9fj
bonesetter|1re
bonheur
bonito|ack
bonus=fillip
bony labyrinth=osseous labyrinth
boob|68z
booger|6pw
book
book lung|8lp
booking
boom
boost
booster dose=booster shoot=recall dose|39n
boot
bootleg|as9
boracic acid|3v
borage|44e
borax|6ka
bordeaux=bordeaux wine|atf
bordelaize|8wo
border
borderline schizophrenia=latent schizophrenia|2xn
boredom=ennui=tedium,tedious|36v
boric acid=orthoboric acid|3v
bornholm disease=diaphragmatic pleurisy=epidemic myalgia=epidemic pleurodynia=myosis|3nn
bornite=peacock ore|6ka
borrelia|9hc
borrow
borsch=borscht=borsh=borshch=borsht=bortsch|9ek
bosc|7j9
bosin disease=dawson encephalitis=inclusion body encephalitis=sclerose leukoencephalitis=sspe=subacute inclusion body encephalitis=subacute sclerose leukoencephalitis=subacute sclerose panencephalitis=van bogaert encephalitis|7eb
bosom,bosomy|1hd
boss
botanical medicine=herbal therapy=phytotherapy|a1f
botany,botanic,botanical
botheration,bother
bottle
bottle water|3b2
bottom
bottom rot|7tb
botulin,botulinal,botulinus=botulinus toxin=botulismotoxin=botulinum|10y
botulinum toxin|6y6
botulinum toxin a|1fb
botulism|46p
bouchee|9dj
bough
bouillabaisse|35z
bouillon|9ek
boulder,bouldery=bowlder
bounce
boundary
bouquet=corsage
bourguignon|8wo
boutonneuse fever=indian tick fever=kenya fever=marseille fever|35p
bovine spongiform encephalitis=bse=mad cow disease|jm
bow
bow leg|34p
bowel movement|2vw
box,boxy
boxberry=checkerberry=spiceberry=teaberry|16r
boy
boyhood
boysenberry|16r
brace
brachial artery|sk
brachial plexus|6xc
brachial vein|aki
brachiocephalic vein=innominate vein|aki
brachycephalic|86
brachydactylia=brachydactyly|t
bracteal,bracted
bradycardia|s0
brag,braggy
brahminic,brahminical
brain=encephalon|6xn
brain cell|6x5
brain damage|526 6xf
brain disease=brain disorder=encephalopathy|6xf
brain doctor=neurologist|6dp
brain edema=cerebral edema|3ez
brain fever=cerebrospinal fever=cerebrospinal meningitis=epidemic meningitis|6fb
brain stem=brainstem|6xn
brain sugar=galactose|8tf
brain surgeon=neurosurgeon|9sy
brain surgery|9t3
brain tumor|aci
braincase=brainpan=cranium|1dz
bran|8rl
branch,branchy
branch water|46n
branch chain ketoaciduria=maple syrup urine disease|3j 2fn
branchia,branchial|8lp
brand
brand name drug=proprietary drug|3bg
brandy|60u
brandy nose=copper nose=hammer nose=hypertrophic rosacea=potato nose=rhinophyma=rum blossom=rum nose=toper nose|8o4
brandyball|1ob
brandysnap|4h1
brass,brassy
brat|8wr
bratwurst|8wr
brave,bravely
brazenness,brazen,brazenly
bread=breadstuff|9dj
bread stick=breadstick|1h1
bread and butter=livelihood
bread dough|3a1
breadfruit|3f1
breakable,break
breakbone fever=dandy fever=dengue=dengue fever|5cu
breakfast|6cs
breakfast food|9dj
breaking away=breakaway
breaking point|9zi
bream|49o
breast
breast cancer|1qg
breath,breathe
breathlessness,breathless
breeze,breezy
bregma,bregmatic|2n6
brevibloc=esmolol|16z
brew,brewage,brewery|be
bribe,bribery
brick
brick cheese|1z1
bridecake|9dj
bridesmaid=maid of honor|x2 aua
bridge
brief,briefly
brigade
brigadier=brigadier general
bright disease=nephritis|5pw
bright side=silver line|2gn
brightness,bright,brightly
brilliance,brilliant,brilliantly,brilliancy
bring
brioche|1kc
brisket|2rg
briskly,brisk
brisling=sprat|4wo
bristle
brittle|1ob
broad,broadly
broaden
broccoli|2p8
broiler,broil
break heart|9ec
brokerage,broker
bromic acid|3v
brompheniramine maleate=dimetane|mh
bronchial artery|sk
bronchial pneumonia=bronchopneumonia|7uu
bronchial vein|aki
bronchiole,bronchiolar|3c1
bronchiolitis|1ii
bronchitis|8ln
bronchodilator|6dr
bronchoscope,bronchoscopic|6dj
bronchus,bronchial=bronchial tube|1sb
bronze diabetes=hemochromatosis=iron storage disease=iron overload|4t8
brood
brooder pneumonia|jm
broth|9ek
broth of a boy=broth of a man|691
brothel=house of prostitution=bawdyhouse
brother
brotherhood|49x
brow=forehead|3yu
brow ptosis|87z
brown
brown butter|1lk
brown rice|8ox
brown rot|7tb
brown rot gummosis|1iz
brown study|8n8
brown sugar|9ql
brownie|2ir
brucellosis=gibraltar fever=malta fever=mediterranean fever=rock fever=undulant fever|5cu
brucine|7qf
bruise=contusion|526
bruiser=strapper|691
brunch|6cs
brush,brushy
brutality,brutal,brutalization,brutalize
bubble,bubbly
bubble gum|2ez
bubble gum dermatitis|2ha
bubo,bubonic|65c 9v3
bubonic plague=glandular plague=pestis bubonica|7nm
buccal artery|sk
buccal cavity|1da
buccinator muscle=cheek muscle|3vw
buccula=double chin|20h
buck fever|m3
buckskin
bucktooth|l2
buckwheat|46o
bud
buddy=crony
budget,budgetary
buffalofish|49o
buffer
buffer aspirin=bufferin|u5
build
builder=detergent builder
building=edifice
bulb,bulbaceous,bulbed,bulbous
bulbar conjunctiva=conjunctival layer of bulb|2fy
bulbourethral gland|3c2
bulge,bulgy
bulghur=bulgur|aru
bulk,bulky
bull
bull neck|6vp
bull nose|jm
bullet
bullethead|51m
bullshot|28n
bumblebee
bummer|1f5
bump
bun|1h1
bunch,bunchy
bundle
bunion|64n
bunk
bunker mentality|2w4
bunt|9bg
bunyavirus|and
buoyancy,buoyant|1bl
burden=encumbrance
bureaucracy,bureaucratic
burglary,burglarious
burgoo|7xq
burgundy|atf
burgundy wine|atf
burial,bury
burn
burning|7d5
burn sienna=sepia
burn umber|aeb
burp|8i0 3g0
burr,burry
burrito|35z
burrow
bursa,bursal|8tc
bursa omentalis=lesser peritoneal cavity=omental bursa|1da
bursitis|5di
burst
burton|bp
bush,bushy
bushwhacker=hillbilly
business
business concern=business organization
business leader=top executive
businessman=man of affair
buspar=buspirone|lv
bust,busty
buster|691
busy,busily
butacaine=butacaine sulfate|627
butanoic acid=butyric acid|8wl
butazolidin=phenylbutazone|lt
butchery,butcher
butt
butter,buttery|9dj
butter bean=butterbean=civet bean=sieva bean|95i
buttercrunch|5xw
butterfat|jn
butterfish|8v6
buttermilk|6jo
butterscotch|1ob
buttock
button,buttony
butty|8vl
butyl nitrite=isobutyl nitrite|ak3 9ls
buxomness|7uk
buy
buzz
by product
cabbage|2p8
cabernet|8hb
cabin
cachexia,cachexy|2up
cachou|643
cackle,cackly
cacogenesis|5de
caenogenesis=cainogenesis=cenogenesis,cenogenetic=kainogenesis=kenogenesis|4of
cafe=coffee shop=coffeehouse
cafeteria
caffein addiction|3bi
caffeine intoxication=caffeinism|5ik
cage
cairngorm=smoky quartz|6ka
caisson disease=decompression sickness|57x
calamari=calamary=squid|8zz
calamine=hemimorphite|6ka
calamine lotion|2qs
calamus oil|74u
calan=isoptin=verapamil|1mq
calcaneus=heelbone|1dz
calcarine fissure=calcarine sulcus|9qv
calcedony=chalcedony|6ka
calciferol=cholecalciferol=ergocalciferol=viosterol=vitamin d|3y3
calcite,calcitic|9f8
calcitonin=thyrocalcitonin|a48
calcium,calcification,calcify,calcic,calciferous
calcium channel blocker=calcium blocker|6dr
calcium ion=factor iv|1mp 27k
calculation,calculate
calendar,calendric,calendrical
calf
calf bone=fibula|5w8
calf love=puppy love|63g
calibration,calibrate
caliculus
california wine|atf
call
call girl|2s8
calligraphy,calligraphical
callosectomy=callosotomy|87p
callousness,callous,callously,callosity
callus|9v3
calmness,calm,calmly
calorimetry,calorimetric
calumny,calumniate=traducement
calvados|1gs
calvaria|1dz
calving|18m
calyceal,calycinal
cambric tea|9xv
camelpox|jm
camera
camomile tea|a5c
camp
camp follower|2s8
campaign
camper
camphor ice|1wc
camphor oil|74u
camphoraceous,camphoric
camphorate tincture of opium=paregoric|6dr
canal of schlemm|3c1
canaliculus|3c1
canalis cervicis uterus=cervical canal|3c1
canalis inguinalis=inguinal canal|3c1
canalis vertebralis=spinal canal=vertebral canal|3c1
canalization,canal,canalize
canape|p9
canary seed|18w
canary wine|asg
cancelation,cancel
cancer,cancerous=malignant neoplastic disease|68l
cancer cell|6wj
cancer juice|9q6
cancer of the blood=leucemia=leukemia|1nz
cancer of the liver=liver cancer|61l 1qg
cancroid=squamous cell carcinoma|99t
candelilla wax|aqv
candid,candidly
candidate
candidiasis=monilia disease=moniliasis|4bq
candied fruit=crystallize fruit=succade|2fd
candle flame=candlelight|ank
candy=confect|2ez
candyfloss=spin sugar|1ob
cane
cane blight|7tb
cane sugar|1q0
canicola fever|5xi
canine=canine tooth=cuspid,cusp,cuspidal=dogtooth=eye tooth=eyetooth|a6v
canine chorea=chorea|jm
canine distemper|37d
canistel=eggfruit|3f1
canker,cankerous|7tb
canker sore|ae1
can food|46n
can meat=tin meat|1on
cannelloni|7hr
cannery,can
cannon
cannulation,cannulization,cannulize=canulation=intubation
canola=canola oil|akb
canon,canonist,canonic,canonical
cantaloup=cantaloupe|6rl
canteen
canter rhythm=gallop rhythm|s0
cantonment,cantonal
canvas
cap
capability,capable
capacitance,capacitive
capacity
capillary bed|jq
capillary fracture=hairline fracture|48v
capillary vein=venula=venule|aki
capillary vessel|1c8
capital,capitalize,capitalization=work capital
capitalism,capitalist,capitalistic
capitate=capitate bone|1dz
capitulation,capitulate
capon,caponize|1zx
capoten=captopril|39
cappelletti=ravioli|9dj
cappuccino|296
capric acid=decanoic acid|8wl
caproic acid=hexanoic acid|8wl
caprylic acid|8wl
capsula glomeruli=glomerular capsule|6ew
capsule
captain
captivity,captive=immurement=incarceration
capture
capulin|3f1
car=automobile,automotive=auto=motorcar
car sickness|5q6
carafate=sucralfate|6dr
carageen=carrageen=carragheen|by
carambola=star fruit|3f1
caramel,caramelize|1ob
caramelize sugar|9ql
caraway|44e
caraway seed|44e
caraway seed bread|1h1
carbamic acid|3v
carbohydrate=saccharide
carbolic acid=hydroxybenzene=oxybenzene=phenylic acid|3v 9dl
carbomycin|ly
carbon,carbonate,carbocyclic,carbonaceous,carbonic,carbonize,carbonous,carburize
carbon cycle|18m
carbon dichloride=ethylene tetrachloride=tetrachlorethylene=tetrachloroethylene|lj
carbon dioxide acidosis=respiratory acidosis|40
carbon monoxide poison|5ik
carbonado|6cz
carbonara|8wo
carbonate water=soda water=sparkle water|3b2
carbonic acid|3v
carboxylic acid|3v
carboxymethyl cellulose|1vh
carbuncle|9jr
carcinoid|aci
carcinoma,carcinogenic,carcinomatous|1nz
carcinoma in situ=preinvasive cancer|1qg
carcinomatous myopathy=eaton lambert syndrome=lambert eaton syndrome=myasthenic syndrome|35p
carcinosarcoma|68l
card
cardamom=cardamon=cardamum|44e
cardia|78y
cardiac glucoside=cardiac glycoside|9lc
cardiac massage=heart massage|6bd
cardiac murmur=heart murmur|9v3
cardiac muscle=heart muscle|6r1
cardiac pacemaker=sinoatrial node|1qq
cardiac plexus|6xc
cardiac sphincter|7qc
cardiac tamponade|9wr
cardiac valve=heart valve|aj7
cardinal vein|aki
cardiogenic shock|2a7
cardiologist=heart specialist=heart surgeon|6dp
cardiology|6dq
cardiomegaly=enlarge heart=megacardia=megalocardia|9v3
cardiomyopathy=myocardiopathy|4tf
cardiopulmonary exercise|3td
cardiovascular disease|36c
carditis|5di
cardizem=diltiazem|1mq
cardoon|aka
cardura=doxazosin|mi
care
career
career girl|1rc
career man|1rc
careerist|841
carefully,careful
caregiver=health care provider=health professional=primary care provider|841
caress
carina,carinal
carina fornicis|1rg
carminative|6dr
carnal abuse|94b
carnality,carnal,carnalize=lasciviousness=lubricity=prurience,pruriency,prurient|eq
carnallite|6ka
carnassial tooth|a6v
carnauba|aqv
carnelian=cornelian|1ml
carnotite|ah6
carob|46n
carob powder|46n
carotenemia=xanthemia|4t8
carotid artery|sk
carotid body|1ze
carotid plexus|6xc
carp|49o
carpal tunnel|7hi
carpal tunnel syndrome|6x9
carpenter
carposporic,carposporous
carrier wave|8ci
carron oil|74z
carrot,carroty|8r7
carrot juice|5n8
carry,carrier
cart
cartilage,cartilaginous=gristle|jq
cartilage bone|1dz
cartilaginification|4t8
cartilaginous structure
cartilaginous tube|3c1
cartography,cartographical
cartridge
caruncle,caruncula,carunculated,carunculous
carve
carvedilol|16z
casaba|6rl
case
casein|7pg
cash
caspase|85x
cassareep|44e
cassava=cassava starch=manioc=manioca|gv
casserole|35z
cassiri|1hk
cassiterite|6ka
cast
caster sugar=castor sugar|7zs
castigation,castigate
castor oil|o4
castration,castrate|9l7
castration anxiety|ng
casual,casually
casuistry,casuistic
cat
cat food|7np
cat scratch disease|35p
cat valium=honey oil=special k=super acid=super c|5pg
catabiosis|92i
catabolism,catabolize=destructive metabolism=katabolism|18m
catachrestic,catachrestical
cataclysmal,cataclysmic
cataflam=diclofenac potassium|70p
catalase,catalatic|3n8
catalepsy,cataleptic|54f
cataloger=cataloguer|5yl
catamenia,catamenial=menses=menstruation,menstrual
cataphasia|2vz
catapres=clonidine|mi
catapult,catapultian,catapultic
cataract|3vk
cataract surgery|3vo
catarrh,catarrhal|5di
catarrhal fever|jm
catastrophic illness|57x
catastrophically,catastrophic
catatonic schizophrenia=catatonic type schizophrenia|2xn
catch
catcher
catechist|9y0
catechize,catechetic,catechetical,catechismal,catechistic
catecholamine|3kd
category,categorize,categorial,categoric,categorical
catfish=mudcat|49o
catharsis,cathartic=abreaction
catheter,catheterization,catheterize
cathode,cathodic
cathode ray|3gy
catkin
catling|9t2
catnap=forty wink=light sleep=short sleep=snooze
catsup=cetchup=ketchup|2ei
cattle
cattle plague=rinderpest|jm
cattleman=beef man
cauda,caudal
caudal anesthesia=caudal block|8ik
caudal vertebra=coccygeal vertebra|alg
caudate=caudate nucleus|138
caul=gastrocolic omentum=great omentum|75u
cauliflower|2p8
cauliflower ear|7rv
causal factor=determine factor
causalgia|7d5
causality,cause,causal,causally,causative,causation
cauterant,cautery,cauterization,cauterize
caution,cautiously,cautious,cautionary
cavalry
cavern,cavernous
cavernous sinus|akv
caviar=caviare|8qs
cayenne|44e
cayenne pepper|44e
cease
cecal appendage=vermiform appendix=vermiform process
cecity=sightlessness|anm
cefadroxil=ultracef|1w9
cefobid=cefoperazone|1w9
cefotaxime=claforan|1w9
ceftazidime=fortaz=tazicef|1w9
ceftin=cefuroxime=zinacef|1w9
ceftriaxone=rocephin|1w9
ceiling
celebration,celebrate,celebratory
celebrex=celecoxib|lt
celebrity=famous person|59v
celeriac=celery root|8r7
celery|aka
celery blight|5u8
celery salt|44e
celery seed|44e
celestial body=heavenly body
celestite|6ka
celiac artery=celiac trunk=truncus celiacus|sk
celiac disease|36c
celioma|aci
cell,cellularity
cell mediate immune response|58p
cell division=cellular division|18m
cell membrane=cytomembrane=plasma membrane|92c
cell organ=cell organelle=organelle|78l
cellular respiration=internal respiration|6gx
cellulite|7a
cellulitis|5di
cellulose|7wm
celom=celoma=coelom|1da
celtuce|5vg
cement,cementitious
cementum|9di
cemetery=graveyard
cent
centenarian|757
center,central,centrally,centrality,centric,centrical
central gyrus|2in
central nervous system
central scotoma|8za
central sulcus=fissure of rolando|9qv
central vein of retina|aki
central vein of liver|aki
centralization,centralize
centrifugation,centrifuge
centriole|1vd
centrist=middle of the roader|86
centromere,centromeric=kinetochore
centrum|1dz
century
cephalexin=keflex=keflin=keftab|1w9
cephalhematoma=cephalohematoma|1by
cephalic vein|aki
cephalitis=encephalitis=phrenitis|5di
cephaloglycin=kafocin|ly
cephaloridine|ly
cephalosporin=mefoxin|ly
cephalothin|1w9
ceras|1gp
cerate|74z
ceratin=keratin|b8
cere|78y
cerebellar artery|sk
cerebellar hemisphere|6xn
cerebellar vein|aki
cerebellum|6xn
cerebral aneurysm|iq
cerebral artery|sk
cerebral hemisphere|6xn
cerebral hemorrhage|4vc
cerebral palsy=spastic paralysis|1gb
cerebral peduncle|7ih
cerebral vein|aki
cerebration,cerebrate
cerebromeningitis=encephalomeningitis=meningoencephalitis|6fb 1w6
cerebrospinal fluid=spinal fluid|1db
cerebrum,cerebral
ceremony,ceremonial
ceresin|aqv
ceriman=monstera|3f1
cerotic acid=hexacosanoic acid|3v
certain,certainly
certainty|29c
certification,certify
certified milk|6jo
certitude=cocksureness=overconfidence,overconfident|1wz
cerumen,ceruminous=earwax|aqv
cerussite=white lead ore|6ka
cervical disk syndrome=cervical root syndrome|9v9
cervical gland=glandulae cervicale uterus|3c2
cervical nerve|9gz
cervical plexus|6xc
cervical vein=deep cervical vein|aki
cervical vertebra=neck bone|alg
cervicitis|5di
cervicofacial actinomycosis=lumpy jaw|5c
cervix uterus=uterine cervix|78y
ch'i=chi|amr
chabasite=chabazite|awy
chablis|1kp asg
chachka=tchotchke=tchotchkeleh=tsatske=tshatshke|4h8
chaeta,chaetal
chafe|7d5
chaff,chaffy
chagrin=mortification,mortify
chain
chair
chairman
chalazion=meibomian cyst|7r8
chalcocite=copper glance|6ka
chalcopyrite=copper pyrite|6ka
chalk,chalky|1mn
challah=hallah|1h1
challenge
chalybite=siderite|5kf
chamber
chamosite|5kf
champagne|9fc
champion=title holder
chancre,chancrous|9e9
chancroid,chancroidal|ae1
change
channel,channelize
chant
chaos,chaotic
chapati=chapatti|442
chapel
chapter
character,characterize
characteristic,characteristically
characterization=delineation,delineative
charcoal
charcot marie tooth disease|6y9
chard|5vg
chardonnay|asg
charger,charge
charisma,charismatic
charley horse|2n1
charlotte|30c
charm
chart
chartreuse|2j8
chase
chat,chatty
chatter
chaulmoogra oil|74u
cheap
chebab|9yc
check
cheddar=cheddar cheese|1z1
cheek|3yu
cheek pouch|8tc
cheekbone=jugal bone=malar=malar bone=zygomatic,zygoma=zygomatic bone=zygomatic arch|1dz
cheer
cheerfulness,cheerful
cheerlessness=uncheerfulness|8tv
cheese|9dj
cheeseburger|157
cheesecake|9dj
cheilitis|5di
cheiloschisis=cleft lip=harelip|192
cheilosis=perleche|36c
chela,cheliferous
chelicera,cheliceral,chelicerous|p0
cheloid=keloid|8xm
chemical diabetes=latent diabetes|31j
chemiluminescence,chemiluminescent|64l
chemistry,chemical,chemically,chemic
chemoimmunology=immunochemistry|1zc 590
chemoreceptor|92q
chemosis|3ez
chemosurgery|9t3
chemotaxis|9xs
chemotherapy,chemotherapeutic|a1f
cherimolla=cherimoya|3f1
cherish
cheroot|241
cherrystone|8ap
chervil|44e
chest,chesty=pectus
chest cavity=thoracic cavity|1da
chest pain|7d5
chestnut bark disease=chestnut blight=chestnut canker|7tb
chevre=goat cheese|1z1
chew
chianti|8hb
chiasm,chiasma,chiasmal,chiasmatic,chiasmic=decussation
chiasma opticum=optic chiasm=optic chiasma|1zv
chicken=poulet=volaille|6cz
chicken and rice|35z
chicken breast=pigeon breast|2wi
chickenpox=varicella|2hb
chickpea|aka
chicory root|296
chief,chiefly
chilblain=pernio|1ab
child,childhood=kid=youngster=tiddler|5nx
child prodigy=infant prodigy=wonder child|83t 205
childbed fever=puerperal fever|1c4
childishness,childish,childishly
chile=chili pepper|50t
chili|35z
chili powder|44e
chill
chill and fever|9v3
chilly|50t
chimeral,chimeric,chimerical
chimney
chin|3yu
chin music=idle talk
chine|2rg
chinese restaurant syndrome|9v9
chipolata|8wr
chipotle|5ly
chiralgia|7d5
chiromancy,chiromantic
chiropodist=foot doctor=podiatrist|6dp
chiropody=podiatry|6dq
chiropractic|a9y
chirp,chirpy
chit|4h8
chitin,chitinous|7wm
chitlings=chitlins=chitterlings|ajr
chivalry,chivalrous,chivalric
chlamydia,chlamydial|2qk
chloasma=mask of pregnancy=melasma|9v3
chlor trimeton=chlorpheniramine maleate=coricidin|mh
chloral hydrate|2z2
chlorambucil=leukeran|ch
chloramine=chloramine t|6dr
chloramphenicol=chloromycetin|ly
chlordiazepoxide=libritabs=librium|16l
chlorella|by
chlorhexidine|6dr
chloric acid|3v
chlorine,chlorination
chlorite|6ka
chlorofluorocarbon
chloroform=trichloromethane|5ed
chlorohydric acid=hydrochloric acid|3v
chloroquine|mj
chlorosis,chlorotic=greensickness|5kc
chlorothiazide=diuril|a23 mi
chlorous acid|3v
chlorpromazine=thorazine|mv
chlorthalidone=hygroton=thalidone|37v
choanocyte
choc|9dj
choc ice|56j
chocolate=cocoa|17c
chocolate milk|6jo
choice,choose
choke
cholangitis|5di
cholecystectomy|q
cholecystitis|5di
cholecystokinin|4eh
cholelithiasis|618
cholelithotomy|619
choler,choleric|1db
cholera infantum|4ec
cholera morbus=collywobbles|4ec
cholesterol=cholesterin|9ld
cholesterosis cutis=lipid granulomatosis=lipoid granulomatosis=xanthoma multiplex=xanthomatosis|avs
cholic acid|183
choline|ao3
cholinesterase|3n8
chomp|2h8
chondrin|b8
chondriosome=mitochondrion|1vd
chondroma|16e
chondrosarcoma|8w2
chopper,chop|a6v
chopsteak|158
chord,chordal
chordamesoderm=chordomesoderm|6gl
chorditis|5di
chore
choreic abasia|5
chorioallantois|6ew
choriomeningitis|6fb
chorion,chorionic|8tc
chorioretinitis|8ml
chorizo|8wr
choroid=choroid coat|6ew
choroid plexus|7ua
choroid vein|aki
choroidal artery|sk
chorus
chou|2p8
chow|46n
chowchow|2ei
chowder|9ek
chrism=chrisom=holy oil=sacramental oil|74z
christmas disease=hemophilia b|1b1
chromatin,chromatinic=chromatin granule|1dg
chromatism|anv
chromatography,chromatographic,chromatographical
chromesthesia|9vd
chromic acid|3v
chromite|6ka
chromoblastomycosis|1au
chromosomal aberration=chromosomal anomaly=chromosonal disorder=chrosomal abnormality|k
chronic
chronic bronchitis|1ii
chronic eczema=eczema hypertrophicum=lichtenoid eczema|3et
chronic gastritis|4ea
chronic glaucoma=open angle glaucoma|4hu
chronic glossitis|4is
chronic kidney failure=chronic renal failure|5px
chronic leukemia|1o2
chronic lymphocytic leukemia|23b
chronic myelocytic leukemia=myeloid leukemia|4ly 23b
chronic obstructive pulmonary disease|3iz 235
chronic pyelonephritis|89v
chronic waste disease|jm
chronology,chronologically,chronological
chrysoberyl|6ka
chrysolite|75r
chrysoprase|1ml
chrysotherapy|1zi
chrysotile|tc
chubbiness,chubby=pudginess,pudgy=rolypoliness=tubbiness,tubby|7uk
chuck|46n
chuckle
chunk,chunky=clod
church
church member=churchgoer
churchman=cleric
chutney|2ei
chyle,chylifactive,chylifactory,chyliferous,chylific,chylous|1db
chyloderma=elephantiasis scroti|3h7
chyme|46n
chymosin=rennin|3n8 282
cialis=tadalafil|ls
cider=cyder|17c
cigar
cigarette=cigaret=coffin nail|8qw
cigarillo|241
cilantro|44e
ciliary artery|sk
ciliary body|6ew
ciliary vein|aki
ciliated protozoan=ciliate,cilium,cilial,ciliary=ciliophoran|86d
cimetidine=tagamet|4y7
cinema,cinematic
cingulate gyrus|6xn
cingulum
cinnabar|6ka
cinnamon|44e
cinnamon bread|1h1
cinnamon stone=essonite=hessonite|4du
cipro=ciprofloxacin|ly
circle,circular,circularity,circularization,circularize
circle of willis|sk
circuit
circulation,circulate,circulative
circulatory failure|1r3
circulatory system=cardiovascular system|ajz
circumference,circumferent,circumferential
circumflex artery|sk
circumflex femoral vein|24v
circumflex humeral artery|24p
circumflex iliac artery|24p
circumflex iliac vein|24v
circumflex scapular artery|24p
circumflex vein|aki
circumscription,circumscribe
circumstance,circumstantial
cirrhosis=cirrhosis of the liver|61l
cisco|49o
cistern=cisterna|8tc
citation,cite
citizen
citrange|258
citric acid|3v
citric acid cycle=tricarboxylic acid cycle|18m
citrine|6ka
citron|258
citrus=citrous fruit=citrus fruit|3f1
city=metropolis,metropolitan=urban center
city boy=city slicker|692
civic pride=civic spirit|2hj
civilian
civility,civil
civilization,civilize
cjd=creutzfeldt jakob disease=jakob creutzfeldt disease|1gb
clabber|46n
claim
claimant
clairvoyance,clairvoyant
clambake|2it
clamber
clamor,clamorous
clamp
clangor,clang,clangorous=clangoring
clap
clarify butter=draw butter|1lk
clarity=limpidity=pellucidity
claro|241
class,classification,classify,classificatory
class feel|57v
classic hemochromatosis=idiopathic hemochromatosis|1im
classical,classically
classical hemophilia=hemophilia a|1b1
classroom=schoolroom
clatter
claudication=gameness=gimp=gimpiness,gimpy=lameness|34q
claustrophobia|98c
claustrum|138
clavicle=collarbone|1dz
clavus|1n5
claw|509
clawfoot=pes cavus|2wi
clay
clean and jerk|are
cleaner,clean
clear liquid diet|60r
clearness,clear,clearly
cleft foot|2wi
cleft palate|192
cleistogamy,cleistogamic
clementine|258
clergy,clerical
clergyman
clerk
cleverness,clever,cleverly
cliche=banality
click
client
client center therapy|a1f
climate,climatic,climatical
climax
climb
cling
clingstone|3f1
clinical,clinically
clinical depression=depressive disorder|3it
clinical neurology|6dq
clinical psychology|87q
clinician|802
clinocephalism=clinocephaly|192
clinodactyly|192
clinoril=sulindac|70p
clip
clique=ingroup
clit=clitoris,clitoral|3p0
clitoral vein|aki
clitoridectomy=female circumcision|q
cloaca|1da
clock
clomid=clomiphene=clomiphene citrate|403
clomipramine|aao
clopidogrel bisulfate=plavix|6dr
close heart surgery|4tg
close fracture=simple fracture|48v
closeness,close,closely
closet
clostridia=clostridium|3r8
clostridial myonecrosis=emphysematous gangrene=emphysematous phlegmon=gangrenous emphysema=gas gangrene=gas phlegmon=progressive emphysematous necrosis|4dg
clot buster=thrombolytic=thrombolytic agent|6dr
cloth=fabric=textile
clothing,clothe
clot factor=coagulation factor|7ti
cloud,cloudy
clove oil=oil of clove|3q9
clozapine=clozaril|mv
club,clubby
club drug|2i3
clubfoot=talipes|2wi
clue
clumsy,clumsily
cluster=clump
cluster headache=histamine headache|4t2
cluster of differentiation 4|4js
cluster of differentiation 8|4js
clutch
clyster=enema|6dg
cooptation,cooption,coopt
coach
coaching=coaching job
coagulase|3n8
coagulation,coagulate
coalescence,coalescency,coalesce,coalescent
coarse,coarsely
coast,coastal=seacoast
coat
cobalt bloom=erythrite|6ka
cobaltite|6ka
cocaine=cocain,cocainize|4rw
cocaine addiction|3bi
coccidioidomycosis=coccidiomycosis=desert rheumatism=valley fever|4bq
coccidium=eimeria|9i3
coccobacillus|3r8
coccus|3r8
coccygeal nerve|9gz
coccygeal plexus|6xc
coccyx=tail bone|1dz
cochlea|ac5
cock
cock a leekie=cocky leeky|9ek
cockle|95j
cocktail|6lx
cocoa butter|60h
cocoa powder|9dj
coconut=coconut meat|9dj
coconut milk|46n
coconut oil=copra oil|akb
coconut water|46n
cocoyam=edda=taro root|8r7
cocozelle|aka
cod liver oil|jo
cod oil|28w
code,codification,codify
code of behavior=code of conduct
codeine|77e hc n6
codfish|8v6
codger=old codger|755
coelenteron|8tc
coercion,coerce,coercive
coexistence,coexist,coexistent
coffee|17c
coffee blight|7tb
coffee break|9bh
coffeecake|9dj
cogitation,cogitative
cognac|1gs
cognitive state|6fl
cognizance,cognition,cognitive,cognizant,cognize
cohesion,cohesiveness,coherence,coherency,coherent,cohesive,cohere
coho=cohoe|9dj
cohune nut oil=cohune oil|74u
coin
coincide,coincident
coincidence
cola|9cw
colchicine|hc
cold blood,cold bloodedly
cold cereal=dry cereal|1h9
cold comfort|2gn
cold foot|a4x
cold gangrene=dry gangrene=mumification necrosis|4dg
cold medicine|6dr
cold sore=fever blister=herpes labialis=oral herpes|4wm
cold sweat
coldheartedness=hardheartedness=heartlessness
coldness,cold
cole=kail|1lz
coleslaw=slaw|8uc
colic,colicky=intestinal colic|7d5
colic artery|sk
colic vein|aki
coliphage|110
colitis=inflammatory bowel disease|5di
collaboration,collaborate,collaborative=coaction
collage
collagen,collagenic,collagenous|b8
collagenase|3n8
collapse
collar
collar blight|7tb
collateral damage|3y5
colleague=coworker=fellow worker
collection,collect
collectivization,collective,collectivize
collector
colleen|4h8
college,collegiate,collegial
college student=university student
collins|4xl
collision
collusion,collusive
collyrium=eye lotion=eyewash|2qs
colon,colonic,colorectal=colonic irrigation|5tj
colon cancer|1qg
colonel
colonoscope|3kt
colony,colonial,colonize
color,colorize
color blindness=color vision deficiency|anm 192
color audition=color hear|22z
colorful
colorimetry,colorimetric,colorimetrical
colostomy|7ab
colostrum=foremilk|1db 71p
colpitis|5di
colpocele=vaginocele|4we
colpocystitis|5di
colpocystocele=cystocele|2az
colpoxerosis|36c
coltan=columbite tantalite|6ka
columbite=niobite|6ka
column
columnar cell=columnar epithelial cell|3oh
colza oil=rape oil=rapeseed oil|74u
coma,comatoseness,comal|aer
comb
comb plate=ctene|78l
combat,combatant,combative
combination,combine
combo=jazz group
combustion,combustive
come
comedy
comet,cometary,cometic
comfit|2ez
comfort
comfort food|46n
comfort woman=ianfu|2s8
comfortable,comfortably
comfrey|44e
comicality,comically
command
commander=command officer
commemoration,commemorate,commemorative
commencement,commence
commendation,commend
comment,commentary
commerce,commercial,commercially
commercialization,commercialize
comminute fracture|48v
commiseration,commiserate,commiserative|3za
commissariat|46n
commission
commissure|7ih
commitment,commit,committal
committee
common bean|14i
common cardinal vein|1qw
common carotid=common carotid artery|1rt
common cold|8ln 2ch
common facial vein|aki
common iliac artery|57o
common iliac vein|57p
common salt|44e
common topaz=false topaz=topaz|6ka
common wart|ald
commonality,common,commonly
commotion
commune,communal,communalize
communicable disease|35p
communicate artery|sk
communication,communicate,communicative,communicational,communicatory
communism,communistic,communize
communist
community
commutator,commutative
commuter,commute,commutation
compaction,compact
company
comparable
comparatively
comparison,compare
compartment,compartmental,compartmentalization,compartmentalize
compassion,compassionateness,compassionately|3za
compatibility,compatible
compensation,compensate
competence,competency,competent,competently
competition,compete,competitive,competitively,competitory
competitor
compile
complain
complaisance,complaisant
complement
complement fixation|58p
complete fracture|48v
completion,complete,completely,completeness
complexity,complex
compliance,comply,compliant
complication,complicate
compliment,complimentary
component,compose,composition
comportment=mien
composer
composite
composure=equanimity,equanimous
compote|30c
compound
compound eye|3vi
compound fracture=open fracture|48v
compound protein=conjugate protein|861
comprehension,comprehend
comprehensive,comprehensively
compression,compress
compression fracture|48v
comprise
compromise
compulsivity,compel,compulsive,compulsion,compulsively
compunction=remorse=self reproach|8io
computer,compute,computation,computational,computerize
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
concoction,concoct=intermixture|46n
concrete,concretely
concubine=courtesan=doxy|6lq
concupiscence,concupiscent=physical attraction=sexual desire|302
concurrence,concur,concurrent
condemnation,condemn,condemnatory
condensation,condense,condenser
condense milk|6jo
condiment|44e
condition
conditionality,conditional
condition avoidance=condition avoidance response|2en
condition emotion=condition emotional response|3ir
condition reaction=condition reflex=condition response=acquire reflex=conditional reaction=conditional reflex=conditional response|5vm
conditioner|1r2
condolence,condolent
conduct
conduction deafness=conductive hear loss=middle ear deafness|4tb
conductor
condylar process=condyloid process=mandibular condyle|2eu
condyle
condylion|2n6
condyloma acuminatum=genital wart=venereal wart=verruca acuminata|ald
cone,conic,conical
cone cell=retinal cone|anu
confection|2t4
confectionery|2ez
conference,confer,conferment,conferral
conferva|by
confession,confess
confide
confidence,confident,confidently|1wz
confidentiality,confidential
configuration,configurational
confine
confinement=childbed=parturiency,parturient,parturition=travail|18m
confirmation,confirm,confirmative,confirmatory
confiscation,confiscate
confit|2rg
confiture|2ez
conflict
conformance,conform,conformation
conformist|2gh
confrontation,confront,confrontational
confusedness
confusion,confuse
congee|4ok
congelation,congeal
congenital afibrinogenemia|96 2fn
congenital disease=genetic abnormality=genetic defect=genetic disease=genetic disorder=hereditary condition=hereditary disease=inherit disease=inherit disorder|35p
congenital heart defect|192
congenital megacolon=hirschsprung disease|2fn
congenital pancytopenia=fanconi anemia|id 2fn
congestion,congestive|9v3
congestive heart failure|2jx
conglutination
congou=congou tea|19y
congratulation,congratulate,congratulatory
congregation,congregational,congregate
conjugate
conjunctiva,conjunctival|6pv
conjunctival layer of eyelid=palpebra conjunctiva|2fy
conjunctival vein|aki
conjunctivitis=pinkeye|5di
conk|718
conn syndrome|9v9
connection
connective tissue|jq
connectivity,connect,connective,connexion
connotation,connote,connotational
conodont|a6v
conquer
conscience,conscientious
consciousness,conscious,consciously|29c
conscription,conscript
consent,consentaneous
conservation,conserve
conservatism
conservative
conservativist|86
considerable,considerably
considerate,considerately
consideration,consider
consignment,consign
consistency,consistently,consistent
consolation,console|7tz
consolidation,consolidate,consolidative
consomme|9ek
consonant,consonantal
consonantal system=consonant system
conspicuously,conspicuous
conspiracy,conspire,conspirative,conspiratorial
constancy,constant,constantly
consternation|3yo
constipation|9v3
constituent
constitute
constitution,constitutionalize
constriction,constrict
construction,construct
constructive,constructively
consubstantiation,consubstantial
consultant=advisor
consultation,consult,consultative,consultatory,consultive
consumer
consummation,consummate
consumption,consume,consumptive
contact
contact dermatitis|2ze
contagion,contagious=contagious disease|2ch
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
continent,continence
contingency,contingent
continually,continual
continuance,continuation,continue
continuity,continuous,continuously,continuum
contour
contraceptive=contraceptive device
contract,contractual
contractile organ|78l
contractility
contradict,contradictory
contradiction
contrary
contrast,contrastive
contribution,contribute,contributory,contributive
contrition=contriteness|8io
control
control substance|3bg
controller=accountant
controversy,controversial
convenience,convenient,conveniently
convenience food|9dj
convent,conventual
convention
conventionality,conventional,conventionally
convergency,converge,convergence,convergent
convergent strabismus=cross eye=esotropia|9iz
conversance,conversant
conversation,converse,conversational
conversion,convert,convertible
conversion disorder=conversion hysteria=conversion reaction|6fn
convexity,convex
conveyance,convey
conveyancer|5ux
conviction,convict
convince
conviviality,convivial
convolution=gyrus
convolution of broca|6x6
convulsion,convulsive,convulse,convulsively
cookery,cook
cookie=cooky|9dj
cook oil|akb
cookout|6cs
cooley anemia=thalassemia major|6dv
coolness,cool,coolant,cooler
cooperation,cooperate,cooperative
coordination,coordinate
cop
copra|28q
coprolalia|4t8
coprophagia=coprophagy|2h8
copy
coquetry=flirtation,flirt
coquette=minx=prickteaser=vamper|aua
coquille|35z
cor pulmonale|54l
cord blood|1bt
cordial,cordiality|be
cordierite|6ka
corditis|5di
core
coreferent,coreferential
corgard=nadolol|16z
coriander|44e
coriander seed|44e
corn
corn oil|akb
corn sugar|4j7
corn syrup|993
cornbread|8bd
cornea,corneal|6ew
corneal graft=corneal transplant=keratoplasty|hp 78p
corner
cornflour=cornstarch|gv
cornmeal|46n
cornpone=pone|2jk
cornu
coronal suture|418
coronary,corona=coronary thrombosis|2jy
coronary artery|sk
coronary artery bypass graft=coronary bypass=coronary bypass surgery|76v
coronary artery disease|se
coronary failure=heart failure|4tf
coronary heart disease|4tf
coronary occlusion|2jy 73s
coronary sinus|akv
coronation=enthronement,enthronization,enthrone
coronion|2n6
coronoid process
corporal
corporation,corporate
corporeality,corporeal
corpse=cadaver,cadaverous,cadaveric
corpulence,corpulent=adiposis|2k9
corpulency=obesity|3yb
correction,correct,correctness,correctional
correctly
correlation,correlativity,correlate,correlational,correlative
correspondence,correspond,correspondent
corridor
corroboration,corroborate,corroborative,corroboratory
corrosion,corrode,corrosive
corrupt,corruptive
cortex,cortical,cortically=cerebral cortex=cerebral mantle=pallium|6xn
cortical area=cortical region
cortical cataract|1tf
cortical epilepsy=focal epilepsy|3o7
corticospinal tract=pyramidal motor system=pyramidal tract|3fc
corticosteroid=adrenal cortical steroid=corticoid|94i
corticosterone|4j4
corticotropin=adrenocorticotrophic hormone=adrenocorticotrophin=adrenocorticotropic hormone=adrenocorticotropin=corticotrophin|3kd
cortisol=hydrocortisone|2kn
cortisone|2kn 5pn
corundom=corundum|6ka
corynebacterium|3r8
coryza=rhinitis|5di
cos=romaine|5xw
cosmetic dentistry|2yc
cosmetic surgeon=plastic surgeon|9sy
cosmetic surgery=face lift=facelift=rhytidectomy=rhytidoplasty|hp
cosmic background radiation=cosmic microwave background=cosmic microwave background radiation|2l0
cosmic radiation|8c9
cosmic ray|5jx
cosmid|and
cosmogeny=cosmogony,cosmogonic
cosmology,cosmologic
cosmopolitan|692
cosmopolite|692
cosmos,cosmic
cost
costa,costal
costal cartilage|1sa
costal groove|aj0
costalgia=pleuralgia=pleurodynia|7d5
costia|6bm
costiasis|jm
costmary|44e
costoaxillary vein|aki
costochondritis|5di
costume
costus oil|3q9
cot death=crib death=infant death=sids=sudden infant death syndrome|2uk 9ab
cothromboplastin=factor vii=proconvertin=stable factor|27k
cottage cheese=farm cheese=farmer cheese=pot cheese|1z1
cotton,cottony
cotton ball|7tb
cottonseed oil|akb
couch=sofa
cough
coumadin=warfarin|m4
council
counsel=counselor at law=pleader
count
countenance
counter
counteraction,counteract,counteractive
counterirritant|6dr
counterpart
country
country doctor|4f9
country store=trading post
county
couple
courage,courageous=bravery
courgette=zucchini|aka
course
court=tribunal
couscous|35z
couverture|9dj
covalence,covalent
covariation,covariant
cover
covetousness|3n4
cow
cowberry=lingonberry=lowbush cranberry=mountain cranberry|16r
cowboy=puncher=cowhand=cowpuncher
cowl muscle=trapezius=trapezius muscle|99d
cowpea|aka
cowpox|jm
cow milk|6jo
coxa=hip joint|11o
coxcomb|2tl
coxsackievirus|3mc
crabapple|pc
crabmeat|95j
crack
crack cocaine|28a
crack wheat bread|1h1
cracker|1h1
crackle
cracklings|60h
cradle
cradle cap|2ze
craftsman|841
cramp=spasm,spastic,spasticity=muscle spasm|9v3
cranberry|16r
cranberry juice|4aq
cranial cavity=intracranial cavity|1da
cranial nerve|6x4
craniometric point
craniometry,craniometric
craniotomy|9t3
crape|141
crappie|9rj
crapulent,crapulous
crash
craw|9m9
crawdad=crawfish=ecrevisse|95j
crawl
crayfish|95j
craze,crazy,crazily,craziness
crazy bone=funny bone|2q3
creak
cream,creamy
cream cheese|1z1
creature,create,creative,creation,creativity,creatively,creativeness
credit
credo=creed,creedal
creek=brook
creep
creep feed|3z0
creepy crawly
cremation,cremate
crenelation,crenellation
crepe|141
crepitation rale|9v3
crescent cell anemia=drepanocytic anemia=sickle cell anemia=sickle cell disease|id 6nb
cress|5vg
crest
cretinism,cretinous|562
crew
crick=kink=rick=wrick|2n1
crime,criminative,criminatory=law breaking
crimea congo hemorrhagic fever|4vd
criminal
criminal congress=unlawful carnal knowledge
crimson
criollo|46n
crisis
crisis intervention|a1f
crisp,crispy
cristal=disco biscuit=hug drug=xtc|6cp
cristobalite|6ka
criterion,criterional=touchstone
critic
criticism,critical,criticality
criticize
crixivan=indinavir|85y
croaker,croak,croaky|8v6
crocolite|6ka
crohn disease=regional enteritis=regional ileitis|2a2
croissant|1kc
crone=beldam=beldame=hag|756
crookneck|aka
crop
croquette|35z
cross
cross infection=nonsocial infection|5ct
cross over|18m
crossover|18m
crotaphion|2n6
croton oil|74u
crouch
croup,croupy=spasmodic laryngitis|iw
croupe
crouton|1h1
crow
crowd
crown
crown gall|7tb
crown princess|asy
crown wart|7tb
cruciality,crucial
cruciferous vegetable|aka
crucifix,crucify,crucifixion
crud|35p
crude oil=fossil oil=petroleum=rock oil|74u
crudites|p9
crudity,crude
cruelty
cruller|49u
crumpet|9dj
crus|5zh
crusher,crush
crust,crustal,crusty
cry
cryoanesthesia|ij
cryolite|6ka
cryophobia|98c
cryosurgery|9t3
cryptobiosis,cryptobiotic
cryptococcosis|4bq
cryptogamic,cryptogamous
cryptography,cryptographical=cryptology,cryptologic
cryptomonad=cryptophyte|by
cryptorchidism=cryptorchidy=cryptorchism|t
crystal,crystallize,crystalize,crystallization
crystal violet=gentian violet|lx lj
crystalline lens=lens of the eye|78l
ctenidium|1gp
cu ft=cubic foot
cube,cubic,cubical,cubicity,cuboidal
cubeb cigarette|242
cubism,cubist,cubistic
cubital nerve=ulnar nerve|6x4
cuboid bone|1dz
cuboidal cell=cuboidal epithelial cell|3oh
cucumber=cuke|aka
cud=rechew food|3z0
culdoscope|3kt
culmination,culminate=apogee
cultivation,cultivate
culture,cultural
culture medium|46n
culture shock|2fi
cum=semen=seminal fluid|1db
cumulus,cumulative,cumulation
cuneiform bone=pyramidal bone=triquetral=triquetral bone|1dz
cunnilinctus=cunnilingus|780
cup
cupcake|9dj
cupid disease=cupid itch=sexually transmit disease=social disease=std=venereal disease=venereal infection=venus curse|2hb
cuppa=cupper|9xv
cuprimine=penicillamine|6dr
cuprite|6ka
curacao=curacoa|2j8
curare=tubocurarine|6y8 7qf
curb
curd|46n
cure,curative
cure all=catholicon=nostrum|2qs
curet=curette|9t1
curettage=curettement|9t3
curiosity,curious,curiously,curiousness|29c
curl
curmudgeon|757
currant|16r
current,currently
curriculum,curricular
curry|35z
curry powder|44e
curse
curtain=drapery
curtness,curtly
curve
cushaw|aka
cushing disease=hyperadrenalism|70
cushing syndrome=hyperadrenocorticism|70
cusk|8v6
custard|35z
custom,customary,customarily
customer
cut
cut of meat|6cz
cutaneous anthrax=malignant pustule|35p
cutaneous vein|aki
cuticle|99s
cyanamid=cyanamide|3v
cyanic acid|3v
cyanide poison|5ik
cyanite=kyanite|6ka
cyanogenetic,cyanogenic
cyanosis|9v3
cyanuric acid|3v
cyberphobia|98c
cybersex|94k
cyclic disorder=cyclothymia,cyclothymic=cyclothymic disorder|18t
cyclic neutropenia|6yl
cyclicity,cycle,cyclic,cyclical
cyclist
cyclobenzaprine=flexeril|6qy
cyclodestructive surgery|3vo
cyclonic,cyclonical
cyclooxygenase|3n8
cyclopia|t
cyclopropane|5ed
cycloserine|ly
cylinder,cylindric
cylindricality,cylindrical
cynicism|7nl
cynophobia|axg
cyprian|aua
cyproheptadine=periactin|mh
cyst,cystic|4t8
cystic artery|sk
cystic breast disease=cystic mastitis=fibrocystic breast disease|35p
cystic fibrosis=mucoviscidosis=pancreatic fibrosis|414 6nb
cystic vein|aki
cystitis|ahs
cystoid macular edema|3ez 3vk
cystoparalysis=cystoplegia|7dv
cytochrome|4va
cytochrome c|2si
cytogenesis,cytogenetic,cytogenetical=cytogeny|4of
cytokine|861
cytokinesis,cytokinetic|18m
cytology,cytologic
cytomegalovirus|and
cytopenia|1bz
cytoplasm,cytoplasmatic,cytoplasmic,cytoplastic
cytoskeleton
cytostome|78y
cytotoxic drug|6dr
cytotoxic t cell=killer cell=killer t cell|65p
cytotoxin|a7w
dacryocyst=lacrimal sac=tear sac|alr
dacryocystitis|5di
dacryon|2n6
dactyl,dactylic|p0
dactylomegaly|54l
daftness=flakiness,flaky|5f3
dahl|7iz
daily
dainty,daintily|71p
daiquiri|28n
dairy cattle=dairy cow
dalmane=flurazepam=flurazepam hydrochloride|lv
daltonism=deuteranopia,deuteranopic=green blindness|8h1
damage
dame=wench|4h8
damnation,damn,damnatory
damoiselle=damosel=damozel=damsel=demoiselle|67k
damourite|6qz
damp
damp off|7tb
damson|3f1
dance
dance master|9y0 2tj
dancer
dandruff|7sk
dandy,dandily|691
danger,dangerous,dangerously
dapsone|lx
dare
daricon=oxyphencyclimine|m0
darier disease=keratosis follicularis|5p9
dark bread=brown bread=whole meal bread=whole wheat bread|1h1
dark meat|6cz
darkness,dark,darkly
darvon=propoxyphene=propoxyphene hydrochloride|hc
dash
dasheen|8r7
date
date nut bread|8bd
date bread|8bd
daughter
dawn=break of day=dawning=daybreak
day
day blindness=hemeralopia|anm
day boarder|8yd
dayboy|2u4
daygirl|2u4
daypro=oxaprozin|70p
daze|9on
ddc=dideoxycytosine=zalcitabine|na
ddi=didanosine=dideoxyinosine|na
de iodinase|3n8
de iodination,de iodinate
dead room=morgue
deadlock=impasse=standstill
deaf muteness=deaf mutism|2ug
deafness,deaf
dealer=trader
dealings,deal
dear
death,die,dead,fatal,deadly,fatally,fatality
deb=debutante|aua
debarkation=disembarkation,disembarkment
debate
debauch,debauchery
debility,debilitate,debilitation,debilitative=feebleness,feeble=infirmity=frailty=valetudinarianism|afk
debridement|9t3
debris=rubble
debt
debut
decade
decadence,decadent
decaf|296
decanedioic acid=sebacic acid|1qc
decarboxylase|3n8
decay
decease
decedent=dead person
deceive
deceleration,decelerate=retardation,retard
decency,decent,decently
deceptive,deceptively
decidua|3oi
decimalization,decimalize
decipherment=decryption
decision,decide
decisive,decisively
deck
declamation,declaim
declaration,declare,declarative,declaratory
decline
declomycin=demeclocycline hydrochloride|3t
decomposition
decongestant|6dr
decoration,decorate,decor,decorative,decorativeness
decortication|9t3
decrease
decree
decubitus|7z1
dedication,dedicate
dedifferentiation|18m
deduct,deductible
deduction,deduce,deductive
deem
deep middle cerebral vein|6j0
deep temporal vein|9z0
defeat
defeatism|8l6
defecation,defecate=laxation|3t1
defecation reflex=rectal reflex|8i0
defect
defect of speech=speech defect=speech disorder|36c
defense
defense attorney=defense lawyer|5ux
defense program=defense policy
defensibility,defend,defensive,defensible
defensiveness
deference,defer,deferent,deferential,deferment,deferral
defervescence,defervescent
defiance,defy,defiant
defibrillation|6dg
deficiency disease|35p
definite
definitely
definition,define
deflation,deflationary
deflection|k
deflexion,deflective
defoliation|18m
deformation,deformational
deformity=malformation=misshapenness|4t8
defrayal,defrayment,defray
degeneration,degenerative
degenerative arthritis=degenerative joint disease=osteoarthritis|sn
degenerative disorder|36c
deglutition|2h8
degradation,degrade
degree
degustation|2h8
dehiscence,dehiscent
dehydrate food|46n
dehydroretinol=vitamin a2|mp
dejectedness=dispiritedness=downheartedness=low spiritedness|8tv
dejection|2z4
delavirdine=rescriptor|700
delay
delectation|7tz
delegation,delegate
delhi boil=aleppo boil=cutaneous leishmaniasis=old world leishmaniasis=oriental sore=tropical sore|5o6
deliberation,deliberately,deliberate
delicacy|71p
delicate,delicately
delicatessen=delicatessen food|2i7
delight|7tz
delightful,delightfully
delirium,deliriously|69h
delirium tremen=dts|87n
delivery,deliver
delta hepatitis=hepatitis delta|4vw
deltoid=deltoid muscle|99d
deltoid eminence=deltoid tuberosity|ac8
delusion,delude,delusional,delusive,delusory=psychotic belief|6fl
delusional disorder|6fn
delusion of grandeur|2xd
delusion of persecution|2xd
demagogy,demagogic
demand
demantoid|i7
demarcation,demarcate
demeanor=deportment,deportation=expatriation
dementedness=dementia|5f3
dementia praecox=schizophrenic disorder=schizophrenic psychosis|87n
demerara|1of
demerara sugar|1j2
demerol=meperidine=meperidine hydrochloride|3bg
demi glaze=demiglace|8wo
demimondaine|2s8
demineralization|4t8
demitasse|296
democracy,democratic,democratize
demolition,demolish
demonstration,demonstrate,demonstrative
demonstrator|9y0
demoralization,demoralize
demotion,demote
demulcent|6dr
demurral,demur
demyelination|2wm
demythologization,demythologize
dendrite,dendritic|6xa
denial,deny
denigration,denigrative,denigratory
denomination,denominational,denominationally
denotation,denote,denotive
denouncement,denounce
density,dense,denseness
dental medicine=dentistry=odontology|6dq
dental orthopedics=orthodontia,orthodonture,orthodontic|2yc
dental procedure|6dm
dental surgeon|2yk
dental surgery|2yc
dentate nucleus|6xn
denticle
dentin=dentine|1dz
dentist=dental practitioner=tooth doctor|6dk
deossification|18m
deoxyephedrine=meth=methamphetamine=methamphetamine hydrochloride=methedrine=shabu|g9 2i3
deoxyribose|1q0
department,departmental
departure,depart=going away=leaving
dependence,dependency,dependent,depend,dependant
depersonalization,depersonalize=depersonalization disorder=depersonalization neurosis|375
depiction,depict,depictive
depilation,depilatory
deplorable,deplorably
deployment,deploy
depokene=valproic acid|m6
deposition,deposit,depose
depravity,depravation,deprave
deprecation,deprecatory,deprecative
depreciation,depreciative,depreciatory
depredation=predation
depressant=downer=sedative,sedate,sedation=sedative drug|6dr 3bk
depress fracture|48v
depression,depressive|6fl
depressor=depressor muscle|99d
depressor nerve|6x4
deprive
depth,deep,deeply,deepen
depth psychology=psychoanalysis,psychoanalytic,psychoanalytical|a1f
deputy=deputy sheriff
derangement=mental unsoundness|5f3
derision,deride,derisive,derisory
derivation,derive,derivative
dermatitis|3et
dermatologist=skin doctor|6dp
dermatology,dermatologic|6dq
dermatome|9t1
dermatomycosis=dermatophytosis|4bq
dermatomyositis|6t1
dermatosclerosis=scleroderma|yg
dermatosis|35q
dermoid cyst|2sa
descend aorta|nr
descend colon|2am
descensus=prolapse=prolapsus|34p
descensus uterus=metroptosis|2zp
descent,descend,descendant,descendent
describe,descriptive
description
desensitization procedure=desensitization technique=systematic desensitization|15n
desertion,desert
deserve
design
designation,designate,designative
designer drug|87c
desipramine|aao
desirable
desire
desire to know=lust for learning=thirst for knowledge|2qw
desk
desmid|4n5
desolation,desolate
despair=desperation
desperate,desperately
despisal,despise
despoilment,despoliation,despoil
despondency,despondence,despondent=disconsolateness=heartsickness|8tv
dessert|71p
dessert wine|atf
destination,destine
destiny
destruction,destroy,destructive,destroyer
desyrel=trazodone=trazodone hydrochloride|70r
detach retina=detachment of the retina=retinal detachment|anm
detachment,detach|5bt
detail
detectable
detection,detect,detector
detective
detergency,detergence,detersive
detergent
deterioration,deteriorate
determinant,determine
determination
deterrent,deter,determent
detonation,detonate,detonative
detoxification,detoxify|a9y
detraction,detract,detractive
devastation,devastate
development,develop,developmental
deviate nasal septum|310
deviate septum|t
deviation,deviate,deviant,deviance
device
devil food|9dj
devise
devotedness
devotion,devote
dew,dewy
dewberry|16r
dewlap|99s
dexamethasone=decadron=dexamethasone intensol=dexone=hexadrol=oradexon|2kn lt
dexedrine=dextroamphetamine sulfate|g9
dexterous,dexterously
dextrin|7wm
dextrocardia|t
dextroglucose=dextrose=grape sugar|4j7
dhobi itch|8q1
diabeta=glyburide=micronase|m8
diabetes insipidus|7wc
diabetes mellitus|7wc
diabetic,diabetes
diabetic acidosis=ketoacidosis|40
diabetic coma|2b8
diabetic diet|32t
diabetic retinopathy|8mo
diacetylmorphine=heroin|77e 4rw
diachrony,diachronic
diagnosis,diagnose,diagnostic
diagonalizable
diagram,diagrammatic,diagrammatical
dialect,dialectal
dialectic,dialectical
dialysis,dialyze,dialyzer
dialysis machine|6dj
diameter,diametrically,diametral,diametric,diametrical=diam
diaper dermatitis=diaper rash|2ze
diaphoresis,diaphoretic=hidrosis,hidrotic=sudation
diaphragm|6r2 6ew
diaphragmatic hernia=hiatal hernia=hiatus hernia|4we
diaphysis,diaphyseal|62t
diarrhea,diarrheal,diarrhetic=looseness of the bowel|9v3
diarthrosis=synovial joint|5mu
diastasis|526
diathermy|a9y
diathermy machine|6dj
diatom|by
diazepam=valium|16l
diazoxide=hyperstat|ak3
dibasic acid|3v
dibucaine|5is
dice
dichlorodiphenyltrichloroethane
dichotomization,dichotomize,dichotomy
dichromacy=dichromasy=dichromatism=dichromatopsia=dichromia|2as
dichromic acid|3v
dick=putz|7kl
diclofenac sodium=voltaren|70p
dicloxacillin=dynapen|lx
dicoumarol=dicumarol|m4
dictation,dictate
dictatorship=tyranny,tyrannical
dictionary
dictyosome|alr
dieback|7tb
diestrum,diestrus|io
diet,dietary,dietetic,dietetical
dietary supplement|32t
diethyl ether=divinyl ether=ethoxyethane=ethyl ether=vinyl ether|5ed
diethylaminoethyl cellulose|1vh
diethylstilbestrol=diethylstilboestrol=stilbestrol=stilboestrol|3qk
difference,different,differ,differently,differentiation,differentiate,differential
difference limen=difference threshold=differential limen=differential threshold|5zn
differential diagnosis|6di
difficult
difficulty
diffidence,diffident=self distrust=self doubt|a4x
difflugia|86d
diffuse,diffusely,diffusive
diffusion
diflunisal=dolobid|70p
dig
digestion,digest,digestible,digestive
digestive fluid=digestive juice|9q6
digestive gland|3c2
digestive system=gastrointestinal system
digital artery|sk
digital vein|aki
digitalis glycoside=digitalin=digitalis|1qn
digitalization|6dg
digitization,digit,digital,digitalize,digitize
digitoxin|33f
dignitary=high muckamuck=panjandrum=very important person|59v
dignity,dignify=self respect=self regard=self worth
digoxin|33f
digression,digress,digressive
dihybrid cross|52g
dihydrostreptomycin|ly
dika bread|9dj
dilantin=diphenylhydantoin=phenytoin|52i
dilatation,dilate,dilation,dilator
dilatation and curettage=dilation and curettage|9t3
dilater|9t1
dilaudid=hydromorphone=hydromorphone hydrochloride|hc
dilemma
diligence,diligent
dill|44e
dill seed|44e
dilution,dilute
dimenhydrinate=dramamine|mh md
dimension,dimensional,dimensionality
dimetapp|mh 6um
diminution,diminish
dimly,dim
din
dinner,dine|6cs
dinoflagellate|6bm
diphenylbutyl piperidine|mv
diphtheria|2hb
diplegia|7dv
diplococcus|112
diploic vein|aki
diplomacy,diplomatic,diplomatical
diplomate|6dp
diplopia=double vision|anm
dipole
dipper,dip
direction,directional,directionality
directivity,direct,directive
directly
director
dirt,dirty
dirty laundry=dirty linen|7n7
dirty old man|6iy
disability,disablement,disable=handicap|afk
disability of walk|34p
disaccharidase|3n8
disaccharide|75m
disadvantage,disadvantageous
disagreement,disagree
disappearance,disappear
disappointment,disappoint=letdown|36v
disapproval,disapprove
disarmament,disarm
disarmer=pacificist=pacifist|86
disarray=mental confusion|29c
disassembly=dismantlement
disassortative mating|6c3
disaster,disastrous
disbandment,disband
disbelief=incredulity,incredulous=mental rejection|39w
discernment,discern,discernible
discharge
discipline
disclosure,disclose
discoid lupus erythematosus=dle|64z yg
discombobulation
discomfiture=discomposure=disconcertion,disconcertment|3ir
discontent,discontentment=discontentedness|62x
discontinuance,discontinuation,discontinue
discontinuity,discontinuous
discordance,discordant
discouragement,discourage
discovery,discover
discredit=disrepute
discrepancy,discrepant
discretion,discretionary
discrimination,discriminate,discriminative,discriminatory
discussion,discuss
disdain
disease|57x
disease of the skin=skin disease=skin disorder|35p
disenfranchisement,disenfranchize
disengagement,disengage
disentanglement,disentangle=extrication,extricate
disfunction=dysfunction,dysfunctional|4t8
disgorgement=emesis|8i0 3g0
disgrace=ignominy
disgruntlement|35d
disgust
dish
disheartenment,dishearten
disillusionment=disenchantment
disinclination
disinfection,disinfectant|6dg
disintegration,disintegrate,disintegrative
disk
dislike
dismay
dismemberment,dismember
dismissal,dismiss,dismissive
dismount
disobedience,disobey,disobedient
disorder
disorganize schizophrenia=disorganize type schizophrenia=hebephrenic schizophrenia|2xn
disownment,disown
disparagement=derogation,derogative,derogatory
disparity,disparate
dispassionately,dispassionate
dispatch
dispel
dispenser,dispense,dispensation
dispersion,disperse,dispersive
displace fracture|48v
display
displeasure|36v am7
disposal,dispose,disposition
dispute,disputation,disputatious
disquiet|3ir
disquietude=edginess,edgy=inquietude|3ir
disregard
disruption,disrupt,disruptive
dissatisfaction,dissatisfy|35d
dissection,dissect
disseminate lupus erythematosus=sle=systemic lupus erythematosus|64z
dissemination,disseminate,disseminative
dissent,dissentient,dissentious
disservice=ill turn
dissimilarity,dissimilar
dissimulation,dissimulative
dissipation,dissipate
dissociation,dissociative
dissociative disorder|6fn
dissolution,dissolve,dissolvent
dissuasion,dissuade,dissuasive
distal,distally
distal muscular dystrophy|6r0
distance
distant
distaste=antipathy,antipathetic=aversion,aversive
distemper|jm
distension,distention
distillation,distillment,distill,distillery
distinction
distinctive,distinctively
distinctness,distinct,distinctly
distinguish
distortion,distort
distraction,distract|2fi
distress
distribution,distribute,distributive,distributional
distributive shock|2a7
distributor
district=territory,territorial
district attorney|85h
disturbance,disturb|a3
dither=pother=tizzy|a3
diuresis|9v3
diuretic=diuretic drug=water pill|3bg
dive
divergence,divergent,diverge,divergency
divergent strabismus=exotropia=walleye|9iz
diversion,divert,diversionary
diversity,diverse,diversification,diversify
diverticulitis|5di
diverticulosis|4t8
diverticulum|4we
divestiture,divest
divine,divinely
divinity=deity
division,divide,divisional
divorce,divorcement
divorce lawyer|5ux
divorce man=grass widower|691
divorcee=grass widow|aua
divulgement,divulgence,divulge
dizziness,dizzy,dizzily
docent|9y0
docility,docile
docosahexaenoic acid|7wv
doctor=physician=doc|6dk
doctorate,doctorial
doctrine,doctrinal,doctrinally=ism
document,documentary,documental,documentation
dodderer|757
dodecanoic acid=lauric acid|8wl
dodge,dodgy
dodger|2jk
dodo=fogey=fogy|757
dog
dog bite|av7
dog food|7np
dogma,dogmatically,dogmatic,dogmatize=tenet
dolefulness,doleful|8tv
dolichocephalic|86
dollar
dolmas|35z
dolophine hydrochloride=methadon=methadone=methadone hydrochloride=synthetic heroin|3bg
dolor,dolorous,dolourous=dolour|4nl
dolphin oil|jo
dolphinfish=mahimahi|8v6
domain=arena
dome|51m
domestication|18m
domesticity,domestic
domination,dominant,dominate,dominance,dominion
dominatrix|aua
domoic acid|6y6
donation,donate
donna|aua
donor
donut=sinker|49u
doom
door
doorhandle=doorknob
doorway
dope|9cx 2i3
doriden=glutethimide|2z2
dorsal horn=dorsal root=posterior horn=posterior root|8y
dorsal scapular vein|aki
dorsal vertebra=thoracic vertebra|alg
dorsum
dose,dosage|6dr
dot
dotard|757
double
double bass=contrabass
double bind|33v
double leg circle|4po
double pneumonia|61v
double take|8lu
doubt=dubiety=incertitude|29c
doubtfulness,doubtful
doubtless
douche|9vm
douche bag|9vm
dough,doughy
doughboy|49u
dover powder|6dr
dowager|asv
dowager hump|9gx 7a7
dowdy|9dj
down
down syndrome=mongolianism=mongolism=trisomy 21|ab4 192
downpour=cloudburst
downtown
downward
dowry=dowery
doxorubicin|ly
doxycycline=vibramycin|ly
doyen|86
doyenne|86
dozen
draft
drag
dragee|1ob
dragon
drainage,drain
drama,dramatic,dramatically,dramatize,dramatization
drama critic=theater critic|2of
dramaturgy,dramaturgic
drambuie|2j8
drastically,drastic
draw
dreadful,dreadfully
dream
dress
dress ore|78j
dried fruit|3f1
dried milk=dry milk=milk powder=powder milk|6jo
drift
drill
drink
drink water|17c
drip feed|4hc
drippings,drip
drive
drivel|8uo
driver
drixoral|6dr
dronabinol|87c
drool|8uo
droop,droopy
droplet,drop
drought
drown
drowsiness,drowse,drowsy
drug
drug abuse=substance abuse|ai1
drug addiction|6j
drug cocktail=haart=highly active antiretroviral therapy|6dr
drug of abuse=street drug|3bg
drugging|4hc
drugstore
drum
drunkenness,drunken,drunkenly
drusen|3vk
dry mustard=powder mustard|3ij 6rq
dry nurse|6u6
dry rot|7tb
dry oil|jo akb
dryness,dry
duality,dual
dubbin|9wm
dubiousness,dubious
dubonnet|atf
duchenne muscular dystrophy=pseudohypertrophic dystrophy|6r0
duckling,duck
duct=epithelial duct|7hi
duct gland=exocrine=exocrine gland|4hl
ductless gland=endocrine gland|4hl
ductule=ductulus|3c1
dude|691
dudgeon=high dudgeon|5bw
due
due process=due process of law
duff|30c
dugout
dull,dully
dulse|by
dumb
dump
dumpiness,dumpy=squattiness,squatty|7qe
dumpling|9dj
dung=droppings
duodenal ulcer|7l4
duodenum|9b0
dupery,dupe
dura,dural=dura mater|6fd
durability,durable
duration
durian|3f1
dusk,dusky=nightfall
dust,dusty
dustbin=garbage can
dutch elm disease|7tb
duty
dwarfism=nanism|2fn
dwell
dwindle
dynamics,dynamic
dysaphia|36c
dysarthria|2vz
dyscalculia|5vn
dyschezia|2gw
dyscrasia|4t8
dysentery|5cu
dysgenesis|5de
dysgraphia|5vn
dyskinesia|6xf
dyslexia,dyslexic|5vn
dyslogia|2vz
dysmenorrhea|7d5
dysomia|34p
dysosmia=olfactory impairment=parosamia|36c
dysostosis multiplex=gargoylism=hurler disease=hurler syndrome=lipochondrodystrophy|6pu 6nb
dysphagia|36c
dysphasia|34p
dysphonia|2vz
dysphoria,dysphoric|35d
dysplasia,dysplastic|t
dyspnea,dyspneal|9v3
dysthymia=dysthymic depression|26u
dysuria|36c
e mycin=erythrocin=erythromycin=ethril=ilosone=pediamycin|ly
each
eagerness,eager,eagerly
ear|92q
ear nose and throat doctor=otolaryngologist=otorhinolaryngologist=rhinolaryngologist|6dp
ear doctor=ear specialist=otologist|6dp
ear lobe=earlobe|61x
earache=otalgia|3n
eardrum=myringa=tympanic membrane|6ew
early
earnestness,earnest,earnestly
earnings,earn
earth color|6ka 7r3
earthly concern=worldly concern|5gx
earthquake
easement,ease
easiness,easy,easily
east
eastern
easy lie=georgia home boy=grievous bodily harm=liquid ecstasy=max|4da
eatable=comestible=edible=pabulum=victual|46n
eatage=forage|464
eater,eat
eat disorder|36c
ebola=ebola fever=ebola hemorrhagic fever|4vd
eburnation|18m
eccentricity,eccentric
ecchymosis|1j6
eccrine gland|9tv
eccyesis=ectopic gestation=ectopic pregnancy=extrauterine gestation=extrauterine pregnancy=metacyesis|4gi
ecdysis=molt|18m
echo
echovirus|3mc
eclair
eclampsia|a7s
ecology,ecologic
economic
economy,economical,economize=economic system
ecstasy,ecstatic|3iu
ecstatic state=religious trance|aer
ectasia=ectasis|33r
ectoblast=ectoderm,ectodermal,ectodermic=exoderm|jq
ectopia,ectopic|7z1
ectrodactyly|t
eczema|35q
eczema herpeticum|3et
eczema marginatum=jock itch=tinea cruris|8q1
eczema vaccinatum=kaposi varicelliform eruption|3et 3pd
edacity=esurience,esurient=ravenousness=voraciousness,voracity|51y
edecrin=ethacrynic acid|37v
edema,edematous=dropsy=hydrops|64n
edge
edible fruit|4ap
editor
editorial,editorially,editorialize
edronax=reboxetine|m7
education,educate,educational,educative
educator=pedagog=pedagogue|841
eel|9dj
effacement,efface|18m
effect,effectuate,effectuation=consequence,consequently,consequent,consequential=upshot
effectiveness,effectivity,effective,effectively,efficacy,efficacious
effector|6xa
efferent=efferent nerve=motor nerve|6x4
efferent fiber=motor fiber|6xa
effervescence,effervescent
efficiency,efficient,efficiently
effleurage|6bd
efflorescence,effloresce,efflorescent|3pd
effluent=wastewater
effort
egg|3fl
egg cell=ovum,ovulation,ovule|4d2
eggnog|6lx
eggplant=aubergine|9d5
ego=self importance,self important
egotism,egotistic
eicosapentaenoic acid|7wv
eight
eighteen
eighteenth
eighth
eighty
either
ejaculation,ejaculate
ejaculator|691
ejaculatory duct|3c1
ejection,eject
ekbom syndrome=restless leg=restless leg syndrome|9v9
elaboration,elaborate,elaborately
elaeostearic acid=eleostearic acid|agk
elaidic acid|6no a8o
elastase|3n8
elastic tissue|2g5
elasticity,elastic
elastin|b8
elastosis
elation,elate|6fl
elbow=cubital joint=cubitus=elbow joint=human elbow|4h6
elbow bone=ulna|rj
old statesman|59v
elderberry|3f1
elderly
election,elect,electoral,elective
electric burn|526
electric heal=electrical heal=electrotherapy|a1f
electric light=light bulb
electric outlet=wall plug
electric shock|526
electrical shock|8i0
electrical skin response=electrodermal response=galvanic skin response=psychogalvanic response|8lu
electricity,electric,electrical,electrically,electrification,electrify
electrocardiograph,electrocardiographic=cardiograph,cardiographic|6dj
electrocautery|a1q
electroencephalograph,electroencephalographic|6dj
electrologist|1re
electrolysis,electrolytic
electromagnetic radiation=electromagnetic wave=nonparticulate radiation|8c9
electromotive drug administration=ionic medication=iontophoresis=iontotherapy|a1f
electromyograph|6dj
electron
electron beam|3gu
electrophoresis,electrophoretic
electroshock=electroshock therapy=electroconvulsive therapy|961 3gi
electrosleep|aer
electrosurgery|9t3
elegance,elegant
elegy,elegize
element
elementary school=grade school
elephantiasis|54l
elephantiasis neuromatosa|3h7
elevator,elevate,elevation
eleven
elicitation,elicit
elimination,eliminate
elite
elixophyllin=slo bid=theobid=theophylline|1ij
ellipsoid,ellipsoidal
ellipticity,elliptic,elliptical
elocution,elocutionary
elongation,elongate
elsewhere
elucidation,elucidate,elucidative
elution,elute
elver|3f7
elytron|atg
emaciation|a2c
emanation,emanate
emancipation,emancipate,emancipative
emasculation,emasculate
embalmment|18m
embarkment,embark
embarrassment|3iu
embellishment,embellish
embezzlement,embezzle=misappropriation=peculation
embitterment,embitter|3iu
emblem,emblematic,emblematical
embodiment,embody
embolectomy|q
embossment,emboss
embracement,embrace
embrocation=liniment|2qs
embroidery,embroider
embroilment,embroil
embryologist|6dp
embryology,embryonal,embryonic,embryotic
embryonal carcinoma|1qg
embryonal rhabdomyosarcoma=embryonal rhabdosarcoma|8no
embryonic cell=formative cell
embryonic membrane|40g
emerald|16s
emergence,emerge,emersion
emergency,emergent
emergency medicine|6dq
emergent evolution|78t
emery|6ka
emeside=ethosuximide=zarontin|m6
emetic=vomitive|2qs
emetrol|md
emigration,emigrate
eminence,eminently,eminent
eminence grise|59v
emissary vein|aki
emission,emit
emmetropia,emmetropic
emotion,emotional,emotionally,emotionality,emotive
emotional arousal|ru
emotional disturbance=affective disorder=emotional disorder=major affective disorder|6fn
emotional state|3ir
emotionlessness=impassiveness,impassivity=unemotionality|o2
empathy,empathetic|3za
emperor|4m2
emphasis,emphasize,emphatic
emphysema,emphysematous=pulmonary emphysema|8ln
empiricism,empirical,empirically,empiric
employee
employer
employment,employ
empowerment,empower
emptiness,empty
empyema|5dj
emulation,emulate|ew
emulsion,emulsify
enable
enactment,enact
enalapril=vasotec|39
enamel=tooth enamel|9di
enanthem=enanthema|3pd
enbrel=etanercept|lu
encainide=enkaid|lw
encasement,encase=incasement
encephalitis lethargica=epidemic encephalitis=lethargic encephalitis=sleep sickness=sleepy sickness|1w6
encephalocele|192
encephalomyelitis|5di
enchantment,enchant|5zf
enchantress=femme fatale=temptress|aua
enchilada|35z
enchondroma|16e
enclosure,enclose
encompassment,encompass
encopresis|6fn
encounter
encouragement,encourage
encroachment,encroach
encrustation,encrust
end
end plate=endplate=motor end plate|3jx
end organ|78l
end point=endpoint
endameba|f5
endarterectomy|q
endarteritis|5di
endearment,endear
endeavor
endemic=endemic disease|35p
endemic typhus=murine typhus=rat typhus=urban typhus|adp
endive=escarole|5vg
endless
endoblast=endoderm=entoblast=entoderm=hypoblast|jq
endocarditis|1r4
endocardium|93m
endocervicitis|5di
endocranium|6ew
endocrine|90u
endocrine system
endocrinologist|6dp
endocrinology|6dq
endodontia|2yc
endodontist|2yk
endogenic,endogenous
endogenous depression|26u
endolymph|1db
endometrial cancer=endometrial carcinoma|1qg
endometritis=metritis|5di
endometrium|6pv
endomorphy=pyknic type|1dh
endoneurium|2g5
endonuclease|720
endorsement,endorse
endoscope,endoscopic,endoscopy|6dj
endoskeleton|99f
endosteum|6ew
endothelial myeloma=ew sarcoma=ew tumor|8w2
endothelium,endothelial|3oi
endotoxin|a7w
endowment,endow
endurance,endure
enemy
energid=protoplast
energy,energetic,energetically,energize
enervation,enervate
enflurane=ethrane|32v
enforcement,enforce
engage
engagement
engender
engine
engineer
engineering
engorgement|53w
engram=memory trace|6f1
engrossment,engross
enhancement,enhance,enhancive
enjoinment,enjoin
enjoyment,enjoy
enl=erythema nodosum leprosum|3pi
enlargement,enlarge
enlightenment|14p
enlistment,enlist
enormity,enormous,enormously
enough
enquiry,enquire
enragement,enrage|iu
enrichment,enrich
enrollment,enroll
ensilage=silage|3z0
ensue
ensure
entailment,entail
enter
enteric coat aspirin|u5
enteritis|5di
enterobacteria=entric|3r8
enterobiasis|5df 5ct
enteroceptor=interoceptor|92q
enterokinase|3n8
enterolithiasis|618
enteron,enteral|c9
enteropathy|35p
enteroptosis|2zp
enterostenosis|9l0
enterostomy=enterotomy|9t3
enterotoxemia|jm
enterotoxin|2sv
enterovirus|7qs
enterprise
entertainment,entertain
enthrallment,enthrall|5zf
enthusiasm,enthusiastic,enthusiastically
enticement,entice
entire,entirely
entirety=totality
entitlement,entitle
entity
entombment,entomb=interment,inter
entomion|2n6
entomology,entomologic
entomophobia|axg
entopic pregnancy|4gi
entrails=innards=viscera,visceral|5hi
entrance
entrancement=ravishment|2wy
entrecote|2rg
entree|71p
entremets|35z
entrepreneur
entry
enucleation|9t3
enunciation,enunciate
enuresis=urinary incontinence|5b4
envelope
envelopment,envelop
enviousness,envious|19j
environment,environmental
envision
envy
enzyme,enzymatic|861
eosinopenia|9v3
eosinophil,eosinophilic=eosinophile|5y0
eosinophilia|9v3
ependyma|6ew
ephedrine|1ij
ephemerality,ephemeral
epic,epical
epicanthic fold=epicanthus|7ub
epicardia|7hi
epicardium=visceral pericardium|93m
epicondyle
epicondylitis|5di
epicyclic,epicyclical
epidemic
epidemic disease|5cu
epidemic hysertia=mass hysteria|2nh
epidemic parotitis=mumps|5cu
epidemic roseola=german measles=rubella=three day measles|6cx
epidemiology,epidemiologic|6dq
epidermal cell|99u
epidermis,epidermal
epididymis|3c1
epididymitis|5di
epidural=epidural anesthesia|8ik
epigastric artery|sk
epigastric fossa=pit of the stomach|48b
epigastric vein|aki
epigastrium
epiglottis|1sa
epiglottitis|5di
epigram,epigrammatic
epikeratophakia|2jm
epilepsia major=generalize epilepsy=grand mal=grand mal epilepsy|3o7
epilepsia minor=petit mal=petit mal epilepsy|3o7
epilepsy,epileptic|1gb
epiphysis,epiphyseal|62t
epiphysis cerebri=pineal body=pineal gland|3c3
episcleral vein|1p6
episcleritis|5di
episode
epispadias|192
epistasis|18m
epistaxis=nosebleed|4vc
epistemology,epistemic,epistemological
epithelial cell|9dm
epithelial tissue=epithelium,epithelial|jq
epithelioma|99t
epitome,epitomize
eponymic,eponymous
epsilon toxin|10y
equality,equal,equally
equanil=meprin=meprobamate=miltown|lv
equation,equate
equator,equatorial
equilibrium,equilibrate,equilibrize
equine distemper|37d
equine encephalitis=equine encephalomyelitis|1w6
equipment,equip
equivalent
era=epoch,epochal
eradication,eradicate
erb palsy=erb duchenne paralysis|7dv
erectile dysfunction=male erecticle dysfunction|59z 35u
erectile organ|78l
erectile tissue|jq
erection,erect,erectness
erethism|t
ergosterol|9ld
ergot,ergotic|7tb
ergotism|5ik
ergotropism,ergotropic|abg
erogenous zone
erotic love=sexual love|2ed
eroticism=erotism|94k
erratic,erratically
error,err,errancy,errant
eruption,erupt,eruptive
erwinia|3m0
erysipelas|8u8
erythema,erythematous|3pn
erythema multiforme|3pg
erythema nodosum|3pg
erythema solare|3pg 42x
erythroblast|3ia
erythroblastosis|1bz
erythroblastosis fetalis|id
erythroderma|35q
erythropoiesis,erythropoietic|18m
erythropoietin|4js
escalation
escallop|95j
escape
escargot|6cz
eschar|8x5
escherichia|3m0
escort
esidrix=hydrochlorothiazide=hydrodiuril=microzide|a23
eskalith=lithane=lithium carbonate=lithonate|mv
esophageal reflux=gastroesophageal reflux|8i3
esophageal vein|aki
esophagitis|5di
esophagus=gullet|7hi 6r2
especially
espresso|296
esprit de corp=team spirit
essay
essence,essential,essentially,essentiality
essential hypertension=hyperpiesia=hyperpiesis|4xg
essential oil=volatile oil|74u
essential thrombocytopenia|a3m
establishment,establish
estate
estazolam=prosom|16l
ester,esterify
esthesia|2gb
estimation,estimate
estradiol|3qk
estragon=tarragon|44e
estriol|3qk
estrogen,estrogenic|94i
estrogen antagonist=tamoxifen|3bg
estrone=theelin|3qk 5pn
estrus
estuary,estuarial
etcetera
eternity,eternal,eternally
ethanedioic acid=oxalic acid|3v
ethchlorvynol=placidyl|910
ethereal,etherify,etherize
ethical drug=prescription drug=prescription medicine|6dr
ethics,ethical
ethmoid=ethmoid bone|1dz
ethmoid sinus=ethmoidal sinus|1da
ethmoidal artery|sk
ethmoidal vein|aki
ethnography,ethnographical
ethnology,ethnologic
ethocaine=procaine|627
ethyl alcohol|be
ethyl chloride|627
etiology,etiologic
etodolac=lodine|70p
etymology,etymological,etymologize
eubacteria=eubacterium|112 6mw
eucalyptus oil|3q9
euglena|86d
euglenid=euglenoid=euglenophyte|by
eulogy,eulogize,eulogistic
eunuch|691
eunuchoidism=male hypogonadism|55d
euphemistic,euphemize
euphony,euphonic,euphonical,euphonous|xl
euphoria=euphory,euphoric|4xj
euphoriant|87c
eupnea|3v3
eutrophication|18m
evacuation,evacuate
evaluation,evaluate,evaluative
evanescence,evanescent
evangelist=gospeler
evangelistic,evangelize
evaporate milk|6jo
evaporation,evaporate,evaporative
even
evening
event
eventration|4we
eventually,eventual
ever
everlastingly,everlasting
eversion|7z1
every
everyday
everywhere
evidence,evident,evidently,evidential,evidentiary
evil
evisceration|9t3
evoke
evolution,evolve,evolutionary
ex boyfriend|691
ex husband|691
ex spouse|86
ex wife|aua
exacerbation,exacerbate
exactly,exact
exaggeration,exaggerate
exaltation,exalt
examination,examine=scrutiny,scrutinize
example
exanthem=exanthema=skin eruption|3pd
exanthema subitum=pseudorubella=roseola infantilis=roseola infantum|35p
exasperation,exasperate|am7
exceedance,exceed,excessive
excellence,excellent,excel,excellently
exception,except
exceptional,exceptionally
excess
exchange
excision,excise
excitable area=motor area=motor cortex=motor region|2kj
excitedly
excitement,excitation,excite,excitatory,excitant|3is
exclamation,exclaim,exclamatory
exclusion,exclude,exclusively,exclusive
exclusiveness=clannishness,clannish
excogitation,excogitative
excommunication,excommunicate
excrescence,excrescent|57x
excretion,excretory
excretory organ=urinary organ|5hi
exculpation,exculpatory
excursion=outing
excursus=divagation
excuse
executability|1p1
execution,executive,execute
exegetic,exegetical
exemplar,exemplary=good example
exemption,exempt
exenteration|9t3
exercise|3tg
exercise set|3td
exert
exertion
exhaustion,exhaust
exhibition,exhibit
exhilaration|5n2
exhortation,exhortatory
exhumation=disinterment,disinter
exigency,exigent
existence,exist,existential,existent
exodontia|2yg
exodontist|2yk
exogenous depression=reactive depression|26u
exogenous obesity|2k9
exomphalos|4we
exoneration,exonerate,exonerative
exonuclease|720
exophthalmic goiter=grave disease|54j 3tw yg
exophthalmos|9v3
exoskeleton|99f
exostosis|57x
exotoxin|a7w
expansion
expansiveness,expand,expansively,expansive,expansivity
expectation,expect,expectant,expectantly,expectancy
expectorant|6dr
expectoration
expedience,expedient
expedition,expeditionary
expenditure,expensive,expend
expense=disbursement,disburse
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
exposure,expose
exposure therapy|2zu
expressiveness,express,expression,expressive,expressible
extensor=extensor muscle|99d
extent,extend,extension,extensive,extensively
extenuation,extenuate
extern=medical extern|38h
external body part
external carotid=external carotid artery|1rt
external ear=outer ear|3v1
external iliac artery|57o
external iliac vein|57p
external jugular vein|5n7
external maxillary artery=facial artery|6cd
external nasal vein|aki
external organ|78l
external orifice=urethral orifice|78y
external respiration
externality,external
exteroceptor|92q
extracapsular surgery|1tg
extracellular fluid|1db
extraction,extract
extramarital sex=free love|2o6
extraneousness,extraneous
extraordinary
extrapolation,extrapolate
extremity,extreme,extremely
extrusion,extrude,extrusive
exuberance,exuberant
exudation,exude
exultation,exultant,exultantly=jubilance,jubilancy,jubilation,jubilant|5n2
eye=oculus=optic|92q
eye blink=nictation=nictitation|8i0
eye disease|35p
eye doctor=ophthalmologist|6dp
eye infection=hordeolum=sty=stye|5ct
eye muscle=ocular muscle|6qw
eye operation=eye surgery|9t3
eye socket=cranial orbit=orbital cavity|1da
eyeful|aua
eyelessness|1bc
face,facial=human face
face powder|6dr
facetious,facetiously
facia=fascia|2g5
facial muscle|99d
facial nerve=seventh cranial nerve|2n5
facial vein|aki
facilitation,facilitate,facilitative
facility
fact
faction,factious
factor,factorization,factorize
factor i=fibrinogen|27k
factor ii=prothrombin|27k
factor iii=thrombokinase=thromboplastin|27k
factor ix|27k
factor x=prothrombinase|27k
factor xi=plasma thromboplastin antecedent|27k
factor xii|27k
factor xiii=fibrinase|27k
factory
factuality,factual
faculty
faculty member|3f6
fad diet|72z
fade
failure,fail
faintness,faint,faintly
fairly
fairness,fair
faith
faithful,faithfully
fakery,fake
falafel=felafel|35z
falangist=phalangist|86
falciform ligament|5z2
falcon,falconry
fall
fall arch=sunken arch|5fs
fallot syndrome=fallot tetralogy=tetralogy of fallot|2fo 9v9
fallout
false glottis=glottis spuria=rima respiratoria=rima vestibuli|8pw
false pregnancy=pseudocyesis
false smut=green smut|9bg
false vocal cord=false vocal fold=superior vocal cord=ventricular fold=vestibular fold|aog
falsity,false,falsify,falsification
falter
fame,famous
familial hypercholesterolemia|53r 6nb
familiarity,familiar
family
family doctor|4f9
family jewel=male genital organ=male genitalia=male genital|4fq
family therapy|4o9
famotidine=pepcid|4y7
fan
fancy
fantasy,fantastic,fantasize,fantastical
fantods|36c
far
farce,farcical
farewell=word of farewell
farfalle|9dj
farina|46n
farm
farmer
farmer lung=thresher lung|5di
farming=husbandry
farrow|18m
farsightedness=presbyopia,presbyopic|545
farther
fas=fetal alcohol syndrome|9v9
fascicle=fasciculus=fiber bundle|6xd
fasciculation|akm
fascination,fascinate=captivation,captivate|9g7
fascism,fascist,fascistic
fascista|86
fashion
fashion plate=fop|691
fast
fast food|71p
fasten
fastnacht|8d8
fat soluble vitamin|ao2
fat metabolism|6gx
fatal accident|51l 2m
fatback|7xj
fate
father
father figure=father surrogate|691
fatigue fracture=stress fracture|48v
fatness,fat,fatty,fattiness
fatty acid|1qc
fatty liver|61l
fatty oil=fix oil|74u
fauces|7hi
faucial tonsil=palatine tonsil=tonsil=tonsilla|65l
fault,faulty
fava bean|95i
favism|id
favor
favorable,favorably
favorite
favus|4bq
fear=fright|3ir
fearfulness,fearfully,fearful
fearlessness
feasibility,feasible
feat
feather,feathery
feature
fecal impaction|2gw
fecundity,fecund
fedelline|9dj
federal
fee
feed,feeder|46n
feed grain|3z0
feeler
feelings,feel
feijoa|3f1
feldene=piroxicam|70p
feldspar=felspar|9f8
felicity,felicitate,felicitation,felicitous|3iu
fellatio=fellation|780
fellow
fellow feel
fellowship
felon|5ct
female,femaleness
female chest|1zo
female genital organ=female genitalia=female genital|4fq
female internal reproductive organ|8km
female reproductive system|4fr
femininity,feminine,feminineness
feminization,feminize|7ic
femoral artery|sk
femoral biceps|17n
femoral vein|aki
fence=fencing
fenestra,fenestral|78y
fennel|aka
fennel seed|44e
fenoprofen=fenoprofen calcium=nalfon|70p
fentanyl=sublimaze|77e hc
fenugreek=fenugreek seed|44e
feosol|3bg
fergon|3bg
fergusonite|6ka
fermentation,ferment=unrest
ferocity,ferocious,ferociously
ferricyanic acid|3v
ferritin|861
ferrocyanic acid|3v
fertility,fertile
fertility drug|3bg
fertilization membrane|6ew
fertilize ovum=zygote,zygotic
fertilizer,fertilize
fervency,fervent,fervently
fervidness|7hl
fervor|7hl
fervour|3is
fester=suppurate sore|9e9
festination|9v3
festivity,festive
fetal circulation|24n
fetal distress|t
fetal membrane|6ew
fetish,fetishize|2ed
fetlock|5mu
fetology|6j9
fetor=malodor=malodour=stench|75e
fetoscope|9lf
fettle|43d
fettuccine=fettuccini|9dj
feudal,feudalistic,feudalize
fever,feverous=febricity=febrility=pyrexia|9v3
fever pitch|3su
feverishness,feverish,feverishly
few
fiber
fiberscope|6dj
fibrillation|akm
fibrin,fibrinous|861
fibrinolysin=plasmin|3n8
fibroadenoma|6t
fibroblast|3ia
fibrocartilage,fibrocartilaginous|1s7
fibroid=fibroid tumor|412
fibroma|16e
fibromyositis|5di
fibrosis|4t8
fibrositis|5di
fibrous astrocyte|v9
fibrous dysplasia of bone|3dh
fibrous joint=sutura=suture|5mu
fibrous tissue|jq
fibular vein=peroneal vein|aki
fiction,fictional,fictionalization,fictionalize,fictitious
fidgetiness,fidget,fidgety
field
field soybean|9ey
fierceness,fierce,fiercely
fifteen
fifteenth
fifth
fifth cranial nerve=trigeminal=trigeminal nerve=trigeminus|2n5
fifty
fig
fig wax=gondang wax|aqv
fighter,fight
figural blindness|1bc
figurative,figuratively
figure
figuring=reckoning
filaggrin|861
filament,filamentous
filariasis|35p
file
filet|158
filial love|63g
fill
fille de chambre=chambermaid
fillet|158
film
filovirus|and
filter tip cigarette|242
filtration,filter
filtration surgery|3vo
filum
fimbria
finality,final
finally
finance,financial,financially
find
fineness,fine
finger|2sz
finger food|71p
fingernail|6tv
fingerprint expert=fingerprint man=fingerprint specialist
finish
finite
finnan|4q1
finocchio|aka
fire
fire blight=pear blight|5va
fire opal=girasol|76u
firearm=small arm
fireball|965
firelight|ank
fireplace=hearth
firepower|6jk
firewater|60u
firm,firmness
firmly
first
first degree burn|526
first cranial nerve=nervii olfactorii=olfactory nerve|2n5
first harmonic=fundamental frequency|899
fish,fishy
fish liver oil=fish oil|jo
fish meal|3z0
fishbone|1dz
fisherman=fisher
fishmonger=fishwife
fishpaste|2ei
fission|9m
fissiparity|9m
fissure|aj0
fissure of sylvius=lateral cerebral sulcus|9qv
fist=clench fist|4rc
fistula,fistulous=fistulous wither|jm
fitness,fit
five
five spice powder|44e
fix combination drug|6dr
fix phagocyte|7o2
fixer=influence peddler|59v
fixings|46n
fixture,fix
fizz,fizzy|17c
flab,flabby|7a
flaccid bladder|1a7
flaccid paralysis|6xf
flag
flag of truce=white flag
flag smut|9bg
flagellation,flagellate
flageolet=haricot|2c4
flagyl=metronidazole|mt
flamboyant,flamboyantly
flame
flan|30c
flank
flap
flapper|4h8
flash
flatbread|1h1
flatbrod|442
flatfish|8v6
flatfoot=pes planus=splayfoot|46u
flatness,flat
flatten
flattery,flatter
flatulence,flatulency,flatulent
flatus=breaking wind=fart|8i0
flaunt,flaunty
flavivirus|and
flavor,flavorous
flavorer=seasoner|43j
flaxedil=gallamine|6y8 6qy
flaxseed oil=linseed oil|74u
flea bite|5f7
flecainide=tambocor|lw
flection=flexion=flexure,flex
flee
flesh,fleshy,fleshiness|jq
flexibility,flexible
flexible sigmoidoscope=sigmoidoscope|3kt
flexor=flexor muscle|99d
flick
flight
flight surgeon|6dl
fling
flint,flinty
flitch|9kk
flitter scotoma=scintillate scotoma|8za
floatation,float
floater=musca volitan=muscae volitante|9v3
flocculation,flocculate,flocculent
flock
flood
floor=flooring
floor board=floorboard
floor wax|aqv
floozie=floozy=hustler=slattern=street girl=streetwalker|2s8
flop
flounder
flour,floury|46n
flourish
flow
flower,flowery
flowering=anthesis=florescence=inflorescence|4of
floxuridine|mn
flu=grippe=influenza|2hb 8ln
fluent aphasia=impressive aphasia=receptive aphasia=sensory aphasia=wernicke aphasia|o8
fluff,fluffy
fluid
flukey,fluky
flummery|30c
flunitrazepan=rohypnol|27p
fluor=fluorite=fluorspar|6ka
fluorapatite|o3
fluorescence,fluoresce,fluorescent|ank
fluoride,fluoridation,fluoridize
fluoroboric acid|3v
fluorosis|4t8
fluorouracil|mk
fluosilicic acid=hydrofluosilicic acid|3v
fluoxetine=fluoxetine hydrocholoride=prozac=sarafem|91h
fluphenazine|mv
flurry
flush
fluvastatin=lescol|60i
flux
fly
foam,foamy
focal,focally
focal infection|5ct
focalization,focalize|7ib
focus
fodder|3z0
foe
fog,foggy
foil
folacin=folate=folic acid=pteroylglutamic acid=pteroylmonoglutamic acid=vitamin bc=vitamin m|ao3
fold
folie a deux|6fn
folk
folklore
follicle,follicular|alr
follicle stimulate hormone|4kd
folliculitis|5di
follow
follower
fond regard|8x
fondant|1ob
fondness,fond|5zf
fondu=fondue|35z
fontanel=fontanelle|78y
food
food grain|46n
food poison=gastrointestinal disorder|57x
foodstuff
fool
fool gold=iron pyrite=pyrite|6ka
foolishness,foolish
foot=human foot=pes|7jo
foot and mouth disease=hoof and mouth disease|jm
foot rot|jm
football
footstep
foram=foraminifer|8od
forbiddance,forbid
force
forcemeat|9ok
forearm|5zh
forebrain=prosencephalon|6xn
forecast
forefoot|7jo
foreign
foreigner
foreleg|47a
forelimb|5zh
forensic medicine=forensic pathology|6dq
foreordination=preordination
forepaw|7iu
foreplay|94b
forequarter|2rg
foresee
foreshank|951
foreskin=prepuce|99s
forest
forever
forewing|atg
forgery,forge
forget
forget me drug=mexican valium=roofy=rophy|45j
forgetfulness,forgetful|fx
forgive
forgiveness|6fz
fork
forlornness|8tv
form,formation
formalism,formalistic
formality,formal,formally
former
formerly
formic acid|3v
formication|7ga
formidable
formula,formulate,formulation,formularize
fornication|3v9
fornix
fort,fortify,fortification
fortified wine|atf
fortunate,fortunately
fortune
forty
forward
fossa|2dw 1da
fossilization,fossil,fossilize
foster
foster nurse|72d
foster child=fosterling|205
foster daughter|48f
foster father|3y9
foster son|48f
foundation
founder=laminitis|5di
four
fourteen
fourth
fourth cranial nerve=trochlear=trochlear nerve=trochlearis|2n5
fourth ventricle|aky
fovea=fovea centralis
fowl cholera|jm 1c4
fowl pest|jm
fraction,fractional
fractionation,fractionate
fracture|526
fradicin=neobiotic=neomycin|ly
fragility,fragile
fragment,fragmentary,fragmentation,fragmental,fragmentize
fragrance,fragrant|75e
frailness,frail
frambesia=framboesia|5cu
frame
frame of mind=state of mind|6fl
frangipane|9dj
frankfurter=weenie=wiener=wienerwurst|8wr
frankly,frank
frantic,frantically
fraternity,fraternize,fraternal,fraternization
fraud
free
free phagocyte|7o2
freedom
freely
freestone|3f1
freeway=superhighway=thruway
freeze
freight,freighter=cargo
frenzy|69h
frequency,frequently,frequent
fresh bean|2c4
fresh fish=cannon fodder
fresh food|9dj
freshness,fresh
freshwater fish|8zz
friar lantern=ignis fatuus=jack o lantern=will o the wisp|ank
fricandeau|2rg
fricassee|35z
fried egg|35z
fried rice|35z
friedcake|9dj
friedreich ataxia=herediatry spinal ataxia|vl
friend
friendliness,friendly
frier=fryer,fry=pullet|1zx
frighten
frigidity,frigid
frijole|2c4
frill
fringe,fringy=periphery,peripheral,peripherally
frisson|3yo
frittata|35z
fritter|49u
front,frontal
frontage
frontal bone|6ex
frontal cortex=frontal lobe|61x
frontal gyrus|2in
frontal lobotomy=leucotomy=leukotomy=lobotomy=prefrontal leucotomy=prefrontal leukotomy=prefrontal lobotomy|87p
frontal sinus|1da
frontal suture|418
frost,frosty
frostbite=cryopathy|526
froth,frothy
frottage|6bu
frown
freeze food|46n
freeze orange juice|782
fructification,fructify|4of
fructose=fruit sugar=laevulose=levulose|5pi
fructosuria|4jt
fruit,fruity
fruit juice|17c
fruitcake|9dj
fruitfulness,fruitful
frumenty|50q
frustration,frustrate,frustrative|34w
fry bread=skillet bread|8bd
fuck=nookie=nooky=piece of ass=piece of tail=roll in the hay=shtup
fucus|8qq
fuddy duddy|2gh
fudge|1ob
fuel
fuel oil=heating oil|74u 4b0
fugu|1cj
fugue=psychogenic fugue|375
fulfillment,fulfill
fulfilment
full time
full moon=full of the moon
full professor|842
fullness,full
fully
fulmination,fulminate
fulminic acid|3v
fulvicin=griseofulvin|7kg
fumaric acid|3v
fumble
fumigant,fume,fumigation
fun,funny
function,functional,functionality
functional disorder|36c
fund
fundamental,fundamentally
fundamentalist,fundamentalistic
fundus
funeral,funerary,funereal
fungal,fungous
fungal infection=mycosis|7ic
funiculitis|5di
funiculus
funny house=nuthouse
fur
furcula|1dz
furnish
furniture
furosemide=lasix|37v
furring|9v3
furtherance,further
furthermore
furtive,furtively
furuncle|9jr
furunculosis|35q
fury,furious,furiously|69h
fusarium wilt|at9
fusel oil|74u
fusion,fuse
fuss
futility,futile
future,futurity
fuzz,fuzzy
gabapentin=neurontin|m6
gadget=contraption
gadolinite=ytterbite|6ka
gaffer=old geezer|755
gag
gag reflex=pharyngeal reflex|8i0
gage|9cx 2i3
gaiety=merriment
gain
galactocele|2sa
galactosemia|5ag
galactosis|90f
galantine|35z
galena|6ka
gall|jm
gallant|691
gallbladder=gall bladder|1a6
galliano|2j8
gallic acid|3v
gallon=gal
gallop
galoot|691
galvanism,galvanic,galvanization,galvanize
game
game master=game mistress|8yg
gamete|4ge
gametocyte
gametogenesis|4of
gamin=street arab|4pm
gamine|4pm
gamma interferon|5h1
gamma acid|3v
gamma globulin=human gamma globulin|7ti 4ij
gamma hydroxybutyrate=ghb|27p
gamma radiation=gamma ray|3gu
gammopathy|4t8
gang
gangliocyte=ganglion cell|6x5
ganglion|6xn
gangrene,gangrenous=slough=sphacelus|4t8
ganoin=ganoine|90u
gantanol=sulfamethoxazole|9qw
gantrisin=sulfisoxazole|9qw
gap
garage
garambulla|3f1
garamycin=gentamicin|ly
garbanzo|aka
garden
garlic,garlicky|44e
garlic bread|1h1
garlic butter|2ei
garlic salt|44e
garnet|6ka
garnierite|6ka
gas,gaseous,gasification,gasify,gassy
gas oil|4b1
gash|av7
gaskin
gaslight|ank
gasp
gastrectomy|9t3
gastric acid=gastric juice|33a
gastric artery|sk
gastric digestion|18m
gastric lavage|5ur
gastric ulcer|7l4
gastric vein|aki
gastrin|4eh
gastritis|5di
gastrocnemius=gastrocnemius muscle|99d
gastroenteritis=intestinal flu=stomach flu|5dj
gastroenterologist|38h
gastroenterology|6dq
gastroenterostomy|9t3
gastroepiploic vein=gastroomental vein|aki
gastrointestinal hormone|3kd
gastronomy,gastronomic
gastroscope|3kt
gastrostomy|9t3
gastrulation|18m
gate
gateau|9dj
gateway drug|3bk
gather
gaucher disease|60j 6nb
gauntness,gaunt
gawkiness,gawky|1dd
gay
gayness=homoeroticism=homosexualism=homosexuality,homosexual|94b
gaze
gazpacho|9ek
geezer|691
gefilte fish|35z
gegenschein=counterglow|ank
geisha=geisha girl|aua
gelatin,gelatinize,gelatinous|b8
gemfibrozil=lopid|6dr
gemmation=pullulation|9m
gemonil=metharbital|m6
genealogy,genealogical
general anesthesia|ij
general anesthetic|im
general medicine=internal medicine|6dq
general practitioner|38h
generality,general,generally
generalization,generalize
generate,generative
generation,generational
generic
generic drug|3bg
generic wine|atf
generosity,generous,generously
genetic,genetical,genic
geneva|4h0
geniality,genial
genicular vein|aki
geniculate body|6xn
genip|3f1
genipap=genipap fruit|3f1
genital herpes=herpes genitalis|4wm 2qk
genital organ=genitalia=private part|8km
genital system=reproductive system
genitourinary apparatus=genitourinary system=urinary apparatus=urinary system=urogenital apparatus=urogenital system
genoize|9dj
genotypic,genotypical
gent|4fx
gentle
gentleman|691
gentleman at arm|4fx
gently
genu valgum=knock knee=tibia valga|34p
genuflection,genuflexion
genuine,genuinely
geodesy,geodesical,geodetic
geography,geographical,geographically,geographic
geology,geological,geologic
geometry,geometric,geometrical
geometry teacher|6c1
geomorphology,geomorphologic
geophagia=geophagy|7qk
geotropism|abg
geriatrician=gerontologist|6dp
geriatrics=gerontology|6dq
germ
germ cell=reproductive cell=sex cell
germanite|6ka
germination,germinate|4of
gesso|4pv
gestation,gestational=maternity
gesticulation,gesticulate
gesture
get
ghee|25q
gherkin|7qr
ghetto,ghettoize
ghrelin|4eh
giant
giantism=gigantism=overgrowth|54l
giardia|6bm
giardiasis|86c
gibbsite|6ka
giblet|ajr
giddiness,giddy|9v3
gift
gigantic
gimlet|28n
gin|60u
ginger nut=gingersnap|2ir
gingerbread|9dj
gingerroot|44e
gingiva,gingival|jq
gingivitis|7mb
ginglymoid joint=ginglymus=hinge joint|325
girdle|99e
girl|aua
girlfriend|aua 49w
girlish,girlishly
give
give medication|a1f
gizzard=ventriculus|8tc
glabella=mesophyron|2n6
glacier,glaciation
gladfulness=gladsomeness
gladiolus|1dz
gladness,glad
glamor,glamorous,glamorize
glance
gland=secreter=secretory organ|78l
glanders|axe
glandulae sebaceae=sebaceous follicle=sebaceous gland|74w
glandular fever=infectious mononucleosis=kiss disease=mono=mononucleosis|5cu
glans
glans clitoridis|4hp
glans penis|4hp
glare
glass,glassy
glaucoma|3vk
glauconite|6ka
glaze
gleam
glee=hilarity,hilarious,hilariously=mirth=mirthfulness|4ck
gleefulness,gleeful
gleet|56p
glenoid cavity|48b
glenoid fossa=mandibular fossa|48b
glia,glial=neuroglia,neuroglial|5i6
glial cell=neurogliacyte=neuroglial cell|9dm
glibness,glibly
glide joint|325
glimmer,glimmery
glimpse
glint
glioblastoma=spongioblastoma|1gj
glioma|1gj
glipizide=glucotrol|m8
glitter,glittery
global aphasia=total aphasia|o8
globe pepper|9u2
globetrotter=world traveler|2l5
globigerina|46z
globin=hematohiston|98d
globulin|98d
globus pallidus=paleostriatum=pallidum|138
glochid=glochidium|828
glogg|6lx
glomerulonephritis|1hu
glomerulus,glomerular|1p7
gloom,gloomy
glory,glorification,glorify,glorious,gloriously
glossalgia=glossodynia|7d5
glossitis|5di
glossodynia exfoliativa=moeller glossitis|4is
glossolalia|4t8
glossopharyngeal nerve=ninth cranial nerve|2n5
glossoptosis|2zp
glottis|78o
glottis vera=rima glottidis=rima vocalis=true glottis|8pw
glottochronology,glottochronological
glove
glove anesthesia|2ig
glow
glucagon|3kd
glucocorticoid|3kd 2kn
glucophage=metformin|m8
glucosamine|4j7
glucose|bk
glucosuria|4jt
glue,gluey
glutamic oxaloacetic transaminase=glutamic oxalacetic transaminase|fn
glutathione peroxidase|7mv
glute=gluteal muscle=gluteus=gluteus muscle|99d
gluteal artery|sk
gluteal vein|aki
glutelin|98d
gluten,glutinous|861
gluten free diet|32t
gluten bread|1h1
gluteus maximus|4jc
gluteus medius|4jc
gluteus minimus|4jc
glyceric acid|3v
glycerol,glycerolize
glyceryl trinitrate=nitroglycerin=nitroglycerine=nitrospan=nitrostat=trinitroglycerin|ak3
glycogenesis|18m
glycolic acid=glycollic acid=hydroxyacetic acid|3v
glycolysis|6gx
glycoprotein|2dl
glycosuria|9v3
gnathion|2n6
gnocchi|3cg
goa bean|14i
goal
goat
goat milk|6jo
gob|6pi
gobbet|8el
goblet cell|3oh
goethite=gothite|5kf
goiter=struma=thyromegaly|35p
gold
gold fever|m3
golden
golden boy=wonder boy|691
goldstone|z3
golf
golf widow|asy
gonad,gonadal=sex gland|3c3
gonadotrophic hormone=gonadotrophin=gonadotropic hormone=gonadotropin|3kd
gonion|2n6
gonococcus|112
gonorrhea|2qk
good bye=adieu=adios
good deal=great deal
good fortune=good luck
good health
good humor=amiability,amiable=good temper|6nx
good ol boy=good old boy=good ole boy|asd
goodness,good
goody=kickshaw|71p
goose bump=goose pimple=goose skin=goosebump=gooseflesh=horripilation=pilomotor reflex|8i0
goose grease|jo
gooseberry|2qz
gore|1bt
gorgonzola|1b8
gossip,gossipy
gouge
goulash=gulyas|35z
gourmet=epicure
gout,gouty=gouty arthritis=urarthritis|sn
governess|9y0
government,govern,governance=regime
governor
grab
grace,gracious,graciously
gracefulness,gracefully,graceful
gracelessness=ungracefulness|1dd
gracility|4l4
grade,gradation,gradational
gradient
graduality,gradually,gradual
graduate nurse=train nurse|72d
graduation,graduate
graft|jq
graham|arv
graham bread|2tr
graham flour=whole meal flour=whole wheat flour|arv
grain,grainy|46n
graining=woodgraining
gram
gramicidin|ly
grammatic,grammatical
grand,grandly
grand circle|4po
grande dame|66c
grandiosity,grandiose
grandmother=granny=grandma
granite,granitic
granola|29n
grant
granularity,granular
granulate sugar|9ql
granulation=granulation tissue|2g5
granule,granuliferous
granulocyte,granulocytic|5y0
granulocytic leukemia=myelocytic leukemia|1o2
granuloma,granulomatous|aci
granuloma inguinale=granuloma venereum|2qk
granville wilt|at9
grape,grapey,grapy|3f1
grape juice|4aq
grapefruit|258
grapefruit juice|4aq
graph,graphical
graphic tellurium=sylvanite|6ka
graphospasm=writer cramp|2n1
grappa|1gs
grasp
grass,grassy
grate cheese|1z1
gratefulness,grateful
gratification,gratify|3iu
gratitude
gratuitous,gratuitously
gravida|4gi
gravida i=primigravida|aua
gravida ii=secundigravida|aua
gravida iii=tertigravida|aua
gravidation=gravidity,gravidness,gravid|4gi
gravimetry,gravimetric=hydrometry,hydrometric
gravitational attraction=gravitational force
gravity,gravitation,grave,gravely,gravitational,gravitative
gravy|8wo
gray
gray matter=gray substance=substantia grisea|6xd
graze
grease=lubricate oil|74u
greasiness,greasy
great adductor muscle|6m
great cerebral vein|1wp
great saphenous vein=long saphenous vein|8vq
greatcoat=overcoat
great peritoneal sac=peritoneal cavity|1da
great rhomboid muscle=rhomboideus major muscle|8oi
greatly
greatness,great
greed,greedily,greedy
green,greenly
green alga=chlorophyte|by
green bean|49k
green goddess=mary jane=sess|9cx 2i3
green lead ore=pyromorphite|6ka
green monkey disease=marburg disease=marburg hemorrhagic fever|4vd
green pepper|9u2
green soybean|95i
green tea|44e
greengage|3f1
greengrocery|46q
greenockite|6ka
greenstick fracture|5b3
greet
gregarine|9i3
grenadine|993
griddlecake|8z1
grief=brokenheartedness=heartache=heartbreak|9ec
grievance|19j
grim,grimly
grin
grinder,grind
grip
grissino|1h2
grist|46o
groan
grocery store=grocery
grog|8sn
groin=inguen,inguinal
grope
gross
grotesque,grotesquely
ground=terra firma
ground substance=intercellular substance|1dg
ground wave|8ci
groundnut oil=peanut oil|akb
group=grouping
group a=type a|1c3
group ab=type ab|1c3
group b=type b|1c3
group o=type o|1c3
group psychotherapy=group therapy|a1f
grouper|8v6
grouse|at1
grove
grow pain|7d5
grownup
growth,grow
growth factor|861
growth hormone=human growth hormone=somatotrophic hormone=somatotrophin=somatotropic hormone=somatotropin|3kd
grub,grubby|46n
grudge|19j
gruel|7xq
grumble
grunt
guacamole|2ei
guanabana=soursop|3f1
guanabenz=wytensin|mi
guarantee
guard
guardian=defender
guava|3f1
guess
guest
guidance,guide
guide light=luminary=lead light=notability|1uy
guillain barre syndrome=infectious polyneuritis=landry paralysis|6q9
guilt,guilty
guilt feelings=guilt trip=guilty conscience|2dt
guilt pang|7ed
guinness|bp
gulf war syndrome=persian gulf illness|9v9
gulfweed=sargasso=sargassum|by
gulp
gum|jq
gumboil|4c3
gumdrop|1ob
gumma|4lz
gummosis|7tb
gun
gunfire=gunshot
gunman=gunslinger
gunner=artilleryman
gust,gusty
gustatorial,gustatory
gustatory cell=taste cell|3oh
gustatory organ=taste bud=tastebud|1ze
gustatory perception=gustatory sensation=taste perception=taste sensation|92n
gusto=zest,zesty=zestfulness|3li 3mg
gut=bowel=intestine|5hi
guttersnipe=street urchin|ahb
guy=hombre
gymnastic exercise|3td
gymnastics,gymnastic
gynecologist=woman doctor|6dp
gynecology,gynecologic|6dq
gynecomastia|t
gynogenesis|on
gynophobia|9ch
gypsum|6ka
gyration,gyrate
gyro|8vl
haberdashery=haberdashery store
habit,habitually,habitual,habituation
hackberry=sugarberry|16r
haddock|9dj
hemoproteid|9i3
hemosporidian|9i3
haggard,haggardly
haggis|35z
hail
hair,hairy
hair cell|3oh
hair follicle|46d
hairy root|2p4
hake|9dj
hakeem|38h
halal|6cz
halcion=triazolam|16l
haldol=haloperidol|mv
haleness|4kk
half
half and half|46n
half cock|2fi
half hour
half light|ank
half moon=lunula=lunule
halfback
halfway
halibut|444
halibut liver oil|jo
halite=rock salt|6ka
hall
hallmark=stylemark
hallucination,hallucinatory|2xd
hallucinogen,hallucinogenic=hallucinogenic drug=psychedelic drug=psychodelic drug|87c
hallucinosis|6fl
halo blight|7tb
halobacter=halobacteria=halobacterium|4r0
halon
halophil=halophile|qq
halothane|5ed
halt
haltere|atg
ham=gammon=jambon|2rg
ham and egg|35z
hamartoma|57x
hamate=hamate bone=unciform bone|1dz
hammer
hammertoe|a5w
hamper
hamstring=hamstring tendon|9zc
hand=manus=mitt
hand schuller christian disease=schuller christian disease|4ya
hand cheese|1z1
hand job=wank|6bu
handclasp=handshaking
handful
handkerchief
handle
handsome
handstand|4po
hang
hank panky
haplosporidian|9i3
happen
happiness,happy,happily
haptoglobin|861
harassment|am7
harbor
hard
hard on|94k
hard drug|2i3
hardbake|2ez
hardliner|2gh
hardly
hardship=adversity,adverse
hardtack=pilot bread|197
harlequin opal|76u
harmony,harmonious,harmonic,harmonical,harmonization,harmonize
harness
harshness,harsh,harshly
haschisch=hasheesh=hashish|9cx
hash|35z
hashimoto disease|yg
haslet|ajr
haste,hastily,hasty
hasten
hat
hatchery,hatch
hate
hateful,hatefully
hatha yoga|3td
hatred|3ir
haughtily,haughty
haul
haunch
haunt
hausmannite|6ka
haustorium
have
haverhill fever|8e4
haversack=knapsack
haw|6z6
hawk nose|718
hay|464
hay fever=pollinosis|cq
hazard,hazardous=jeopardy,jeopardize
haze,hazy
he man=macho man|691
head=caput
head blight|7tb
head cold|2c7
head nurse|72d
headache=cephalalgia=head ache|3n
headcheese|8wr
headmaster=schoolmaster|8yf
headmistress|8yf
health,healthy,healthiness=wellness
health food|9dj
health problem=ill health=unhealthiness,unhealthy|7id
heap
hear
hear disorder=hear impairment|34p
hear loss|4tb
heart=ticker|5hi
heart attack|2jx
heart disease=cardiopathy|1r3
heart surgery|9t3
heart ventricle|1da
heartburn=pyrosis|9v3
heartburning|19j
heartily,hearty
heartrot|7tb
heartstrings|63g 2cv
heat,hot,heater,hotness
heat exhaustion=heat prostration|4tp
heat hyperpyrexia=heatstroke|2a7
heat rash=miliaria=prickly heat|3fh
heat ray|8eq
heave
heavily
heaviness,heavy
heavy hitter|59v
heavyheartedness|6ej
hebdomadal,hebdomadary
hebephrenia,hebephrenic
hebetude|5xu
hedeoma oil|74u
hedonism,hedonistic
heebie jeeby=scream meemy|6fl
heed
heel|99e
heft,hefty
height,heighten
heliotherapy|a1f
heliotropism|abg
heliozoan|5e
helium
hell
help,helpful,helpfully
helper cell=helper t cell|65p
helpless
hemagglutination|9v
hemal arch|qp
hemangioma|j5
hematemesis|35v
hematinic|6dr
hematite|5kf
hematocele=hematocoele|64n
hematochezia|2vw
hematocolpometra|36c
hematocolpos|36c
hematocytopenia|2sp
hematocyturia|4uw
hematogenesis,hematogenic=hematopoiesis,hematopoietic=hemogenesis=hemopoiesis,hemopoietic=sanguification|18m
hematologist|6dp
hematology,hematologic|6dq
hematoma|5j3
hematopoeitic stem cell|9kx
hematuria|9v3
hemianopia=hemianopsia|anm
hemianopic scotoma|8za
hemicrania=megrim=migraine|4t2
hemimetabolism,hemimetaboly,hemimetabolous=hemimetamorphosis,hemimetamorphous|6gy
hemiplegia=unilateral paralysis|7dv
hemisphere,hemispheric,hemispherical
hemizygo vein=hemizygous vein|aki
hemlock|7qf
hemoglobin|4va
hemoglobinemia|9v3
hemoglobinopathy|1bz
hemoglobinuria|9v3
hemolytic anemia|id
hemoprotein|2dl
hemoptysis|9v3
hemorrhage,hemorrhagic|526
hemorrhagic fever=vhf=viral hemorrhagic fever|an3
hemorrhagic septicemia=pasteurellosis|jm
hemorrhagic stroke|or 4vc
hemorrhoid|9v3
hemorrhoidal vein=rectal vein|aki
hemorrhoidectomy|9t3
hemosiderosis|9v3
hemostat|9t1
hemothorax|2fr
hen
hence
hepadnavirus|and
heparin=lipo hepin=liquaemin|7wm m4
hepatic artery|sk
hepatic coma|2b8
hepatic duct|3c1
hepatic lobe|61x
hepatic portal vein=portal vein|aki
hepatic vein|aki
hepatitis|5cu 61l
hepatitis b=serum hepatitis|an2
hepatitis c|an2
hepatocarcinoma=hepatocellular carcinoma=hepatoma=malignant hepatoma|1qg
hepatojugular reflux|8i3
hepatolenticular degeneration=wilson disease|2fn
hepatomegaly=megalohepatia|t
hepatotoxin|a7w
heptadecanoic acid=margaric acid|8wl
herb tea=herbal,herb=herbal tea|9xv
herbal medicine|6dr
herd
here
hereby
hereditary cerebellar ataxia|vl
heredity|18m
heritage
hermaphrodism=hermaphroditism|192
hernia=herniation|8sx
herniate disk=rupture intervertebral disk=slip disk|8sx
hero
hero worship|7l
heroic
heroin addiction|3bi
herpangia|an3
herpes|5cu
herpes simplex|4wl
herpes zoster=shingles=zoster|4wl
herring|8v6
hesitation,hesitate,hesitantly,hesitancy,hesitance,hesitant
heterograft=xenograft|4lc
heterology,heterologic,heterological
heterometabolism,heterometaboly|6gy
heterophil antibody=heterophile antibody|lz
heterosexualism=heterosexuality|94b
heterospory|6na
heterotaxy=transposition|t
heterozygote|405
heulandite|awy
hexachlorophene|lx
hexadecanoic acid=palmitic acid|8wl
hexestrol|3qk
hexose|6nk
hibernation,hibernate|a74
hiccough=hiccup=singultus|9v3 8i0
hiddenite|9ht
hide
hideous,hideously
hideout=hideaway
hierarch|59v
hieroglyphic,hieroglyphical
high,highly
high muck a muck=pooh bah|59v
high protein diet|32t
high vitamin diet=vitamin deficiency diet|32t
high beam|8eq
high blood pressure=hypertension|1r3
high colonic|27y
high school=senior high school=highschool=senior high
high spirit|5n2
high tea|346
highball|6lx
highroad
highway
highwayman=hijacker
hill
hillock=knoll
hilum=hilus|439
hind leg|4xw
hindbrain=rhombencephalon|6xn
hindfoot|7jo
hindgut|5hi
hindlimb|5zh
hindquarter|2rg
hindrance,hinder
hindshank|951
hint
hip
hip socket|9cn
hipbone=innominate bone|1dz
hippocampus|6xn
hire
histaminase|3n8
histamine blocker|6dr
histiocyte|66v
histiocytic leukemia=monoblastic leukemia=monocytic leukemia|1o2
histiocytosis|1bz
histoincompatibility|5az
histology,histologic
histone|98d
historian
historically
history,historical,historic
hit
hither
hiv|an3
hives=nettle rash=urticaria=urtication|3fh
hoagie=hoagy=zep|8vl
hoarse,hoarsely
hobbledehoy|aws
hock|asg
hock joint|5mu
hodgkin disease|65w
hoecake|5mr
hog cholera|jm
hold
holder
hole,holey
holistic medicine|6dg
hollandaize|8wo
holler
hollow back=lordosis,lordotic|9gx
hollowness,hollow
holography,holographic,holographical
holometabolism,holometaboly,holometabolous|6gy
holy terror=little terror|8xg
home,homely
home run=homer
homebody=stay at home|86
homebrew|be
homeopath|802
homeopathy|6dg
homesickness|71f
homicide,homicidal
hominy|46o
hommos=hoummos=hummus=humous|2ei
homogeneity,homogeneous,homogeneously,homogenous,homogeny
homogenize milk|6jo
homology,homologic,homological,homologize
homonymic,homonymous
homophony,homophonic
homospory|6na
homozygote|405
honest,honestly
honest woman|asy
honey|9u6
honeybee
honeydew|6rl
honker=schnoz=schnozzle=snoot|718
honor,honorary
hooch=hootch|be
hoof|7jo
hook
hooknose|718
hooter,hoot
hope
hopeful,hopefully
hopelessness
hopper,hop
horehound|1ob
horizon
horizontality,horizontal
hormone,hormonal=internal secretion|90u
hormone replacement therapy|a1f
horn,horniness,horny
hornblende|gb
horner syndrome|9v9
horny structure=unguis
horrible,horribly
horror|3yo
horse
horse bean|464
horse doctor|am3
horseback
horseflesh=horsemeat|6cz
horseman
horseradish|2ei
horseradish peroxidase|7mv
hospital=infirmary
hospital care|6dg
hospitality,hospitable
host
hostess
hostile
hot cereal|1h9
hot flash|9v3
hot pant|94k
hot pepper|9d5
hotchpotch|35z
hotdog|8vl
hotel
hotpot|35z
hour
houri|aua
house
house physician=resident physician|38h
housefather|691
household
housemaid knee|1l2
housemaster|4t4
housewife=homemaker=lady of the house=woman of the house|asy
hover
however
howl=ululation
hoyden=tomboy|4h8
huckleberry|16r
huddle
hue=chromaticity,chromatic
huff,huffiness,huffy=miff|1f5
huffishness|19j
hug
huge
huitre|95j
human
human chorionic gonadotrophin=human chorionic gonadotropin|4kd
human death|2v0
human head|4sy
humanism,humanistic
humanity,humanitarian
humble,humbly
humerus|rj
humification,humify|18m
humiliation,humiliate
humor,humorous
humoral immune response|58p
humpback=hunchback=kyphosis,kyphotic|9gx
humus|2ei
hundred
hunger,hungriness,hungry
hunk|691
hunt
hunter
huntington chorea=huntington disease|yv 6nb
hurl
hurried,hurriedly
hurry
hurt|4t8
husband
hushpuppy|2jk
hut
hyacinth=jacinth|ax6
hyaline cartilage|1s7
hyaline membrane disease=respiratory distress syndrome|8ln
hyaloid=hyaloid membrane|6ew
hyaluronic acid|6pt
hyaluronidase=spread factor|3n8
hybridization,hybridize|6c3
hybridoma|9dm
hydantoin|m6
hydatid|2sa
hydatid mole=hydatidiform mole=molar pregnancy|t
hydnocarpus oil|74u
hydramnios|t
hydrarthrosis|5di
hydremia|1bz
hydriodic acid|3v
hydrobromic acid|3v
hydrocele|36c
hydrocephalus,hydrocephaly|t
hydrochlorofluorocarbon|21a
hydrocyanic acid=prussic acid|3v
hydroflumethiazide|a23
hydrofluoric acid|3v
hydrogen,hydrogenation
hydrogen chloride|3v
hydrogen peroxide=peroxide
hydrography,hydrographical
hydroiodic acid|3v
hydromel|17c
hydronephrosis|4t8
hydropathy=hydrotherapy|a9y
hydrophobia|9v3
hydrophobicity,hydrophobic
hydrothorax|2fr
hydroxy acid|3v
hydroxybenzoic acid|538
hydroxybutyric acid=oxybutyric acid|1lg
hydroxychloroquine=plaquenil|lt
hygienic,hygienical
hygienist|6dp
hymen,hymenal=maidenhead=virginal membrane|6pv
hymn
hyoid=hyoid bone|1dz
hyoscyamine|7vd
hyperactivity|36c
hyperbetalipoproteinemia|542 2fn
hyperbilirubinemia|4t8
hyperbilirubinemia of the newborn=neonatal hyperbilirubinemia|53k
hyperbolic,hyperbolically,hyperbolize
hypercalcemia|9v3
hypercalcinuria=hypercalciuria|9v3
hypercapnia=hypercarbia
hypercellularity
hypercholesteremia=hypercholesterolemia|9v3
hyperchromic anemia|id
hyperdactyly=polydactyly|192
hyperemesis|35v
hyperemesis gravidarum|53u
hyperemia,hyperemic|2fr
hyperglycemia|9v3
hyperhidrosis=hyperidrosis=polyhidrosis|320
hypericism|2ze
hyperkalemia|9v3
hyperlipemia=hyperlipidemia=hyperlipoidemia=lipemia=lipidemia=lipoidemia|9v3
hyperlipoproteinemia|6gw
hypermastigote|6bm
hypermenorrhea=menorrhagia|1tb 9v3
hypermetropia,hypermetropy,hypermetropic=hyperopia,hyperopic=longsightedness|fi
hypermotility|57x
hypernatremia|9v3
hyperparathyroidism|70
hyperpigmentation
hyperpituitarism|70
hyperplasia|3dh
hyperpnea|3v3
hyperpyrexia|54i 40p
hypersecretion|90f
hypersomnia|9ac
hypersplenism|9v3
hypertensive|7ij
hyperthermia=hyperthermy
hyperthyroidism=thyrotoxicosis,thyrotoxic|70
hypertrophic cardiomyopathy|1r1
hypertrophy|3dh
hyperventilation|3v3
hypervitaminosis|t
hypervolemia|1bz
hypesthesia=hypoesthesia|34p
hyphema|4vc
hypnoanalysis|2z9
hypnophobia|98c
hypnosis,hypnotize,hypnotic|6fl
hypnotherapy|a1f
hypnotic trance|aer
hypoadrenocorticism=addison disease=addison syndrome=hypoadrenalism|70
hypobetalipoproteinemia|55f
hypocalcemia|9v3
hypocellularity
hypochlorous acid|3v
hypochondria,hypochondriacal=hypochondriasis|ng
hypochondriac|7ij
hypochondrium
hypochromic anemia|id
hypocrisy,hypocritical
hypodermic syringe=hypodermic,hypodermal,hypodermis|9vm
hypogammaglobulinemia|58t
hypogastric artery=internal iliac artery|57o
hypogastric plexus|6xc
hypogastric vein=internal iliac vein|57p
hypoglossal=hypoglossal nerve=twelfth cranial nerve|2n5
hypoglycemia,hypoglycemic|9v3
hypogonadism|35p
hypokalemia|9v3
hypolipoproteinemia|6gw
hyponatremia|9v3
hyponitrous acid|3v
hypoparathyroidism|70
hypophosphoric acid|7cg
hypophosphorous acid=orthophosphorous acid=phosphorous acid|7cg
hypophyseal stalk|5dz
hypophysectomy|q
hypopigmentation
hypoplasia|3dh
hypoplastic anemia|id
hypopnea|3v3
hypoproteinemia|9v3
hyposmia|3da
hypospadias|t
hypostasis|18m
hypotension|1r3
hypotensive|7ij
hypothalamic release factor=hypothalamic release hormone=release factor=release hormone|3kd
hypothalamus,hypothalamic,hypothalamically|6xn
hypothermia,hypothermic
hypothesis,hypothesize
hypothrombinemia|1bz
hypothyroidism|70
hypotonicity,hypotonic
hypovolemia,hypovolemic|1bz
hypovolemic shock|2a7
hypoxia
hypoxic hypoxia|566
hyson|4nc
hyssop|44e
hyssop oil|74u
hysterectomy|q
hysteria,hysterical,hysterically|69h
hysterical neurosis|6yd
hysterocatalepsy|56d
hysterotomy|9t3
hytrin=terazosin|mi dg
icaco|3f1
ice
ice cream=icecream|30c
ice milk|30c
ice tea|9xv
ice water|3b2
iceberg|5xw
icebox=refrigerator,refrigeration=infrigidation
ichor,ichorous=pus=sany,sanious=suppuration,suppurative|1db
ichthyosis|2fn
ice sugar|7zs
icterus,icteric=jaundice|9v3
icterus neonatorum=jaundice of the newborn|56s
idea,ideation,ideational
ideal gas=perfect gas
idealization,ideal,ideally,ideality,idealize
identical
identification,identify,identifiable
identity
identity crisis|6fl
ideology,ideological
idiom,idiomatic,idiomatical
idiopathic disease=idiopathic disorder=idiopathy|36c
idiopathic thrombocytopenic purpura=purpura hemorrhagica=thrombocytopenic purpura=werlhof disease|7k3 yg
idiosyncrasy,idiosyncratic=foible
idiot=imbecile,imbecility
idiotic,idiotically
idleness,idle,idly
idocrase=vesuvian=vesuvianite|6ka
idol,idolize,idolization=graven image
ignition,ignite
ignorance,ignorant
ignore
ilama|3f1
ilang ilang|3q9
ileal artery|sk
ileitis|5di
ileocecal valve|aj7
ileocolic artery|sk
ileocolic vein|aki
ileostomy|7ab
ileum|9b0
ileus=intestinal obstruction|3m6
iliac artery|sk
iliac vein|aki
iliolumbar artery|sk
iliolumbar vein|aki
ilium|1dz
ill treatment=maltreatment,maltreat
ill humor|6nx
ill will|4sh
illegality,illegal
illness,ill=unwellness|4t8
illumination,illuminate
illumine
illusion,illusory,illusional
illustration,illustrate,illustrative
ilmenite|6ka
image
image orthicon=orthicon
imagery=imaging
imaginary
imagination,imagine,imaginative,imaginatively
imavate=imipramine=impramine hydrochloride=tofranil|aao
imbalance=unbalance
imbibition,imbibe
imitation,imitate,imitative
immanence,immanent
immateriality,immaterial
immaturity,immature
immediacy
immediately,immediate
immensity,immense,immensely
immersion,immerse
immersion foot=trench foot|4ag
imminence,imminent=impendence,impendency,impendent
immobility,immobilize
immorality,immoral
immortality,immortal
immune gamma globulin=immune globulin=immune serum globulin=immunoglobulin|4d9 lz
immune reaction=immune response=immunologic response|8lu
immune suppressant drug=immunosuppressant=immunosuppressive,immunosuppression=immunosuppressive drug=immunosuppressor|6dr
immune system
immunocompetence,immunocompetent
immunodeficiency,immunodeficient|58z
immunoglobulin a|58o
immunoglobulin d|58o
immunoglobulin e|58o
immunoglobulin g|58o
immunoglobulin m|58o
immunological disorder|36c
immunology,immunologic|6dq
immunopathology|590
immunotherapy|a1f
imp=pixie
impact
impact fracture|48v
impact tooth|36c
impairment,impair
impalement,impale
impartation,impart
impartiality,impartial
impatience,impatient,impatiently|1f5
impeccable,impeccably
impediment,impede
impel,impellent
impenitence,impenitent
imperfect,imperfectly
imperforate anus|ne
imperforate hymen|53e
imperialism,imperialistic
impermanence,impermanent
impersonal
impersonation,impersonate
imperturbability,imperturbableness
impetigo|35q
impingement,impinge
implantation,implant=nidation|18m
implementation,implement,implemental
implication,imply,implicative
implosion therapy|15n
importance,important,importantly
important person=influential person|86
importation,import
imposition,impose
impossible
impotence,impotency,impotent
impracticality,impractical
imprecation,imprecate=malediction
impress,impressive
impression,impressionist,impressionistic
imprisonment,imprison
improvement,improve
impudent,impudently
impulse
impurity
inactivity,inactive
inadequate,inadequately
inadvertence,inadvertently,inadvertency,inadvertent
inamorata|aua 63m
inamorato|691 63m
inanimateness,inanimate|7qb
inauguration,inaugurate
inborn error of metabolism|6gw 2fn
inbreeding|6c3
incandescence,incandescent|ank
incentive
incest,incestuous|2o6
inch
incident
incidentally,incidental
incipiency,incipience,incipient
incision,incisive,incise
incisor|a6v
incitement,incite,incitive
inclination,incline
incline bench press|167
inclusion,include
inclusion body myositis|6t1
incoherence,incoherent
income
income tax return=tax return
incompatibility,incompatible
incompetent,incompetence
incompetent cervix|1xd
incomplete,incompletely
incomplete fracture|48v
incontinence,incontinency,incontinent|3t1
inconvenient,inconveniently
incorporation,incorporate
increase
increasingly
incredible,incredibly
incrimination,incriminatory=inculpation,inculpative,inculpatory
incubation,incubate
inculcation,inculcate
incurable,incurably
incurrence,incur
incus|xk
indapamide=lozal|37v
indecision=irresolution=indecisiveness|39w
indeed
indefinity,indefinite,indefinitely
indemnity,indemnify
independence,independent,independently
inderal=propanolol|16z
index,indexical
index case|7ij
index finger=forefinger|42d
indication,indicate,indicative
indicator
indictment,indict
indifference,indifferent,indifferently
indigestion=dyspepsia,dyspeptic=stomach upset=upset stomach|9v3
indignant,indignantly
indignation|iu
indirect
indirectly
indiscriminate,indiscriminately
indisposition|57x
individual,individually,individuality,individualization,individualize
individualism,individualistic
indocin=indomethacin|70p
indoctrination,indoctrinate
indolence,indolent
indorsement,indorse
induction,induce,induct,inducement,inducive
indulgence,indulge,indulgent
induration=sclerosis,sclerotic|4t8
industrial
industrial disease=occupational disease|35p
industrialization,industrialism,industrialize
industrious,industriously
industry
inept,ineptly
inescapable,inescapably
inevitability,inevitable,inevitably
inexorable,inexorably
inexpedience,inexpedient
inexperience,inexperient
infamy,infamous
infantile amaurotic idiocy=sach disease=tay sach=tay sach disease|60j yw 6nb
infantile autism|y7
infantilism|t
infantry
infantryman=foot soldier
infarct=infarction|4t8
infatuation|7hl
infection,infectious,infect,infective|4t8
infectious disease|2ch
infectious hepatitis=hepatitis a|an2
inference,infer,inferential
inferior alveolar artery|ea
inferior cerebellar artery|1wf
inferior cerebral vein|1wp
inferior colliculus|6x6
inferior epigastric vein|3nz
inferior labial artery|5rh
inferior labial vein|aki
inferior mesenteric artery|6gh
inferior ophthalmic vein|77a
inferior pulmonary vein|88s
inferior rectus=inferior rectus muscle=rectus inferior|3vn
inferior thalamostriate vein=striate vein|a0v
inferior thyroid vein|a49
inferior vena cava=postcava|aki
inferior vocal cord=inferior vocal fold=true vocal cord=true vocal fold|aog
inferiority,inferior=lower rank
inferiority complex
infertility,infertile
infestation,infest
infiltration,infiltrate
infinity,infinite,infinitely
inflammation,inflame,inflammatory
inflammatory disease|35p
inflation,inflate,inflationary
inflation therapy|a1f
inflection,inflexion,inflect,inflectional
infliction,inflict
infliximab|6n6
inflow=influx
influence,influential
infolding=intussusception|18m
informality,informal,informally
information,inform,informational,informative,informatory
infraorbital artery|sk
infrared emission=infrared radiation=infrared light|56
infrared ray|4tr
infrared therapy|a1f
infructescence|4of
infundibulum
infuriation,infuriate
infusorian|248
ingesta|71p
ingestion,ingest
ingratitude=ungratefulness,ungrateful
ingrown hair|7re
ingrown toenail=onyxis|a5y
inguinal hernia|4we
inh=isoniazid=nydrazid|lx
inhabitancy,inhabitation,inhabit
inhabitant=dweller
inhalation,inhalant|1hf
inhalation anesthesia|4f6
inhalation anesthetic=inhalation general anesthetic|4f7
inherence,inherent
inheritance,inherit
inhibition,inhibitory,inhibit
inhospitality,inhospitable
inhumanity,inhuman
inion|2n6
initial,initially
initiation,initiate,initiatory
initiative
injection,inject,injectant
injury,injure=harm=trauma,traumatic,traumatize|4t8
ink,inky
inn=hostelry
inner
inner ear=internal ear|92q
innervation|ru
inning
innocence,innocent
innominate artery|sk
innovation,innovate,innovational,innovative
inoculator=vaccinator|6dk
inorganic
inositol|ao3
inpatient|7ij
inquiry,inquire,inquisitive,inquisitiveness
insanity,insane,insanely,insaneness
inscription,inscriptive=lettering
inscrutability,inscrutable
insect
insect bite|526
insensibility|aer
insensitivity,insensitive
insentience,insentient|5ae
insertion,insert
inside
insight
insignificance,insignificant,insignificantly
insistence,insist,insistent
insolation=siriasis=sunstroke=thermic fever|4tp
insolence,insolent,insolently
insoluble
insomnia|9ac
insouciance,insouciant=carefreeness=lightheartedness,lighthearted|1bl
inspect
inspiration,inspire
installation,install,instal
instance,instantiation
instant,instantaneous=split second
instantly
instead
instep|qp
instigation,instigate,instigative
instillation,instillment=instilment
institute
institution,institutional
instruction,instruct,instructional,instructive
instructress|9y0
instrument,instrumental,instrumentality
insubstantiality,insubstantial
insufficiency,insufficient,insufficiently
insularity=insulation,insulate
insulin|3kd
insulin reaction=insulin shock|2a7
insulin shock therapy=insulin shock treatment|961
insurance,insure
insurance company=insurance firm
insurrection,insurrectional,insurrectionary=uprising
intact
intake=uptake
integer=whole number
integrality,integral
integration,integrate,integrative=desegregation
integumental,integumentary
integumentary system
intellect
intellectual
intelligence,intelligent
intensity,intense,intensify,intensely,intensification,intensively
intensive care|6dg
intentionality,intentional,intentionally
intentness,intend,intent,intently
interaction,interact,interactional,interactive
intercapitular vein|aki
interceptor,intercept,interception
intercession,intercede
interchange
interconnectedness=interconnection,interconnect
intercostal=intercostal muscle|99d
intercostal artery|sk
intercostal vein|aki
interdependence,interdependency,interdependent
interest
interestedness
interface,interfacial
interference,interfere
interferon|na
interior,interiorize
interjection,interject
interleukin|65v
interlobular
intermarriage,intermarry=exogamy,exogamic
intermaxillary suture|418
intermediate
intermediate temporal artery|9yv
intermittence,intermittent
intermittent claudication|260
internal,internally
internal auditory vein=labyrinthine vein|aki
internal carotid artery|1rt
internal cerebral vein|1wp
internal jugular vein|5n7
internal maxillary artery|6cd
internal organ=viscus|78l
internal spermatic artery=testicular artery|sk
internasal suture|418
international law=law of nation
internationality,international,internationally
interne=medical intern=houseman|38h
internist|6dp
internment,intern
interoperability
interparietal suture=sagittal suture|418
interpenetration,interpenetrate
interphalangeal joint|4h6
interposition,interpose
interpretation,interpret,interpretative,interpretive
interrelation,interrelationship
interrogation,interrogative,interrogatory
interruption,interrupt
intersect,intersectant
intersection=point of intersection
interstice,interstitial
interstitial cell stimulate hormone=luteinize hormone|4kd
interstitial fluid|3v7
interstitial plasma cell pneumonia=pneumocystis carinii pneumonia=pneumocystis pneumonia=pneumocytosis|7uu
interstitial pneumonia|8ln
interstitial tissue|jq
intertrigo|7d5
interval
intervention,intervene
intervertebral vein|aki
interview
intestinal artery=jejunal artery|sk
intestinal bypass|9t3
intestinal juice|90u
intima,intimal|6ew
intimation,intimate
intimidation,intimidate
intolerance,intolerant
intonation,intone
intoxication,intoxicant=toxic condition
intracapsular surgery|1tg
intracellular fluid|1db
intracranial aneurysm|iq
intradermal injection|6dg
intramuscular injection|6dg
intransigence,intransigent
intravasation|526
intravenous anesthetic|im
intravenous injection|6dg
intricate
intrinsically,intrinsic
introduction,introduce
introitus|78y
introject,introjection
introspection,introspective
introversion,introvertive=invagination
intrude,intrusive
intuition,intuitive
intumescence,intumescency,intumescent|64n
inulin|7wm
invalid,invalidity
invalidation,invalidate
invalidism|4t8
invariably,invariable
invasion,invade,invasive
invention,invent,inventive
inventory
inversion|t
invert sugar|1q0
invertase=saccharase=sucrase|34r
invert hang|4po
investigation,investigate,investigative,investigatory
investigator=researcher
investment,invest
invirase=saquinavir|85y
invitation,invite,invitational
invocation,invoke
involuntary muscle=smooth muscle|6qw
involution|18m
involutional depression|67r
involvement,involve
inward
iodic acid|3v
iodide
iodine,iodinate,iodination,iodise,iodize
iodoprotein=iodinate protein|861
ion,ionic,ionise,ionization,ionize
ion beam=ionic beam|7h7
ionize radiation|8c9
ionospheric wave|9a3
ipecac|3ij
iproclozide|69y
irascibility=quick temper=short temper|113
iridectomy|3vo
iridescence,iridescent=opalescence,opalescent
iridocyclitis|5di
iridokeratitis|5di
iridoncus|64n
iridosmine=osmiridium|6ka
iridotomy|3vo
iris,iritic|6ew
iritis|5di
iron
iron deficiency anemia|id
iron man=ironman|691
iron manganese tungsten=wolframite|6ka
iron ore|78j
ironside|691
irony,ironical,ironic=satire,satiric,satirical,satirically,satirize=sarcasm,sarcastic
irrationality,irrational,irrationally
irregularity,irregular,irregularly
irrelevance,irrelevant
irresponsibility,irresponsible
irreverence,irreverent
irrigation,irrigate
irritability,irritably,irritable
irritable bowel syndrome=mucous colitis=spastic colon|2a2
irritation,irritate,irritative=annoyance|6fl
ischemia,ischemic|id
ischemic anoxia=stagnant anoxia|kq
ischemic hypoxia=stagnant hypoxia|566
ischemic stroke|or 5kr
ischial bone=ischium|1dz
isinglass=mica,micaceous|6ka
island
island of langerhan=isle of langerhan=islet of langerhan|3c3
isoagglutination|9v
isoagglutinin|9w
isocarboxazid=marplan|69y
isocyanic acid|3v
isoflurane|5ed
isogamete|4d2
isogamy|gd
isolation,isolate
isolationist,isolationistic
isomer,isomeric
isomerase|3n8
isometric exercise|3td
isometry,isometric
isomorphy,isomorphous
isoproterenol=isuprel|6dr
isordil=isosorbide|6dr
isothermal,isothermic
isotonic exercise|3td
isotropy,isotropic
issue
isthmus|a5d
itaconic acid|3v
italic,italicize
itch,itchy
item,itemize,itemization
iteration,iterative
ivory
ivory tower|29c
jaboticaba|3f1
jacket
jackfruit=jak|3f1
jacksonian epilepsy|2kl
jacquemier sign|9v3
jadeite|6ka
jaggary=jaggery=jagghery|1q0
jalapeno=jalapeno pepper|209
jam
jamais vu|2fi
jambalaya|35z
jargoon|ax6
java|17c
jaw|1dz
jawbreaker|1ob
jealousy=green eye monster|3n4
jeep=landrover
jejunitis|5di
jejunity=vapidity
jejunoileitis|5di
jejunostomy|9t3
jejunum|9b0
jello|5me
jelly|2t4
jelly bean|1ob
jellyroll|9dj
jerk
jerk meat=jerky|6cz
jewel,jewelry
jimdandy=jimhickey
jitteriness,jittery=jumpiness,jumpy|3ir
jnd=just noticeable difference|32z
job
jocosity,jocose
jocularity,jocular=jocundity|4ck
john=lavatory
johnnycake|2jk
joie de vivre|3li
join
joint=articulatio
joke
jolliness,jollity,jolly=joviality,jovial|4kl 4ck
jolt,jolty
jook|4ok
journalism,journalistic
journey=journeying
jowl=lower jaw=jawbone=lower jawbone=mandible=mandibula=mandibular bone=submaxilla|5m4 t0
joy,joyousness,joyous=joyfulness|3ir
joylessness|1z0
judgment,judge,judgmental
jug wine|atf
jugal point=jugale|2n6
jugular=jugular vein|aki
juice,juicy|46n
jujube|3f1
julep|4xl
julienne|aka
julienne vegetable|aka
jumbal|9dj
jumble=welter=muddle
jump
juneberry=saskatoon=serviceberry=shadberry|16r
jungle fever|685
jungle rot|35q
junior
junior high=junior high school
juniperic acid|538
junk food|9dj
junket|30c
jurisdiction,jurisdictional
jurisprudence,jurisprudentially,jurisprudential
jury
just
justice
justification,justify,justifiably,justificative,justificatory
justness=nicety
juvenescence|4of
juvenile amaurotic idiocy=spielmeyer vogt disease|2fn
juvenile person
juvenile rheumatoid arthritis=still disease|wt
juvenile wart|ald
juvenility,juvenile
juxtaposition,juxtapose
kabob=kebab|35z
kahlua|2j8
kainite|6ka
kakke disease|16q
kala azar=leishmaniasis=leishmaniosis|86c
kaleidoscopic,kaleidoscopical
kaliuresis=kaluresis|9v3
kallman syndrome|55d
kanamycin=kantrex|ly
kaolinite|6ka
kaopectate|m9
kaposi sarcoma|8w2
karyokinesis,karyokinetic|18m
karyolymph|1db
kasha|50q
kava=kavakava|be
kavrin=papaverine|6qy
kawasaki disease=mucocutaneous lymph node syndrome|35p
kayser fleischer ring|9v3
kedgeree|35z
keel|1rg
keenness,keen,keenly
keep
keepsake=souvenir
kelp|by
kemadrin=procyclidine|6qy
keratalgia|7d5
keratectasia|v5
keratinization,keratinize|18m
keratitis|5di
keratoacanthoma|22
keratocele|4we
keratoconjunctivitis|5di
keratoconus|v5
keratoderma=keratodermia|35q
keratoderma blennorrhagica=keratosis blennorrhagica|5p9
keratoiritis|5di
keratomalacia|9v3
keratomycosis|4bq
keratonosis|35q
keratonosus|3vk
keratoscleritis|5di
keratoscope|6dj
keratosis|35q
keratosis pilaris|5p9
keratotomy|3vo
kerion|8q1
kernicterus|56s
kernig sign|9v3
kernite|6ka
ketalar=ketamine=ketamine hydrochloride|4f7 27p
ketembilla=kitambilla=kitembilla|3f1
ketohexose|5pl 4x2
ketoprofen=orudis=orudis kt=oruvail|70p
ketorolac=torodal|70p
ketose|6nk
ketosis|9v3
ketosteroid|9lc
key
kibble|46n
kibe|204
kick
kick up|3td
kiddie=kiddy|205
kidney|3t2
kidney bean|2c4
kidney disease=nephropathy=renal disorder|ahz
kidney failure=renal failure|5pw
kieserite|6ka
killer,kill,killable
kinase|3n8
kind=sort
kind heartedness=kindheartedness|3za
kindergartener=kindergartner=preschooler|205
kinesis|8lu
kinesthetic,kinesthetically
kinetosis=motion sickness|ak 6v8
king
king evil=scrofula,scrofulous|ac7
kingfish|8v6
kipper|4wo
kirsch|1gs
kishke|35z
kiss
kitchen
kitten
kiwi|3f1
kiwi fruit|3f1
klebsiella|3m0
klinefelter syndrome=xxy syndrome|9v9
knackwurst=knockwurst|8wr
knee=knee joint=genu=human knee|4h6
knee jerk reflex=knee jerk=patellar reflex|8i0
knee bend|5wa
kneecap=kneepan=patella|93y
kneel
knife
knish|35z
knock
knocker|17v
knockout|aua
knockout drop|210
knot
know
knowledge
knuckle=knuckle joint=metacarpophalangeal joint|325
kohlrabi|2p8
kokoi venom|akt 6y6
koplik spot|9v3
kosher|71p
koumiss=kumis|be
kraurosis|wu
kraurosis vulvae|5r5
kummel|2j8
kumquat|258
kunzite|9ht
kuru|6xf
kvass|1hk
kwashiorkor|68q
label
labetalol=labetalol hydrochloride=normodyne=trandate|1bs mi
labia majora|5rj
labia minora|5rj
labial artery|sk
labial vein|aki
labium
labor,laborious
labor pain|7d5
laboratory=lab
labrocyte=mast cell=mastocyte|9dm
labyrinth|92q
labyrinthitis=otitis interna|7af
lac wax=shellac wax|aqv
laceration,lacerate|av7
lachrymal duct=lacrimal duct=tear duct|3c1
lachrymal gland=lacrimal gland=tear gland|3c2
lachrymal secretion=lacrimal secretion|90u
lachrymation=lacrimation
lack=deficiency,deficient
lacrimal apparatus
lacrimal artery|sk
lacrimal bone|1dz
lacrimal vein|aki
lactalbumin|b7
lactase|34r
lactase deficiency=lactose intolerance=milk intolerance|2fn
lacteal|65d
lactic acid|1qc
lactiferous duct|3c1
lactobacillus|3r8
lactogenic hormone=luteotropin=prolactin|4kd
lactose=milk sugar|34s
lad=fella=bloke
lady|aua
lady friend|aua 63m
ladyfinger|2ir
lafora disease=myoclonus epilepsy|3o7
lag
lagoon
lagophthalmos|t
lallation|2vz
lamb quarter|5vg
lambchop|2rg
lambda|2n6
lambdacism|2vz
lamboid suture|418
lamella|6ew
lamentation,lament
lamina,laminate,laminal,lamination
lamina arcus vertebra|5sq
laminectomy|q
lamivudine|71w
lamp
lamplight|ank
land
landing
landscape
langbeinite|6ka
langouste|95j
langoustine=scampo|622
language
language area=language zone|2kj
languor=dreaminess,dreamy|3e1
lankiness,lanky|7qe
lanolin=wool fat=wool grease|jo
lansa=lansat=lanseh=lanset|3f1
lansoprazole|3v
lantern jaw|5n1
lap
lap choly=laparoscopic cholecystectomy|21r
laparocele|4we
laparoscope|3kt
lapse
lard|60h
lard oil|jo
larder|2bz
large
large intestine|4pl
large number=multitude,multitudinous
largely
larium=mefloquine=mefloquine hydrochloride=mephaquine|mj
larva,larval
laryngeal artery|sk
laryngeal vein|aki
laryngectomy|q
laryngitis|5di
laryngopharyngitis|5di
laryngoscope|6dj
laryngostenosis|9l0
laryngotracheobronchitis|5di
larynx,laryngeal,laryngopharynx=voice box|1sa 78o
lasagna=lasagne|7hr
laser assist in situ keratomileusis|3vo
laser assist subepithelial keratomileusis|3vo
laser beam|8eq
laser trabecular surgery|3vo
lassa fever|4vd
last
lat=latissimus dorsi
latakia|acv
latchkey child|8yd
late
late blight|7tb
lately
latent
later
lateral condyle|2eu
lateral epicondyle|3nj
lateral epicondylitis=lateral humeral epicondylitis=tennis elbow|9zb 3nk
lateral geniculate=lateral geniculate body|4fm
lateral ventricle|aky
lather,lathery
latitude,latitudinal,latitudinarian
latke|141
latte|3q4
latter
laudanum=tincture of opium|77e
laugh
laugh gas=nitrous oxide|5ed
laughter
launcher,launch
lavage,lavation|6dg
lavish,lavishly
law
law agent|5ux
lawman=law officer=peace officer
lawn
lawyer=attorney|841
laxative|o4
laxness,lax,laxity
layer
laying=egg laying|18m
lazy,lazily
lead
lead colic=painter colic|29y
lead ore|78j
lead poison=plumbism=saturnism|57x
leader
leadership
leaf,leafy=foliage,foliation
leaf blight|7tb
leaf cast=needle blight=needle cast|5va
leaf disease|7tb
leaf fat=leaf lard|60h
leaf scorch|7tb
leaflet|jq
leafy vegetable|aka
league
leakage=outflow
lean
leap
learn
learn reaction=learn response|8lu
learning disability=learning disorder|36c
least
leather,leathery
leave
lecherousness,lechery=lustfulness|2ed
lecithin|7pf
lectin|4js
lecture
lecturer|3f6
ledercillin vk=penicillin v potassium|7kj
ledger
leechee=lichee=lichi=litchee=litchi=litchi nut=lychee|3f1
leek|aka
leer,leery
leave brain=leave hemisphere|1wl
leave coronary artery|2ju
leave gastric artery|4e4
leave gastric vein|4e8
leave hand|4rc
leave ventricle|4th
leg,leggy|5zh
leg bone|62t
leg curl|5wa
leg exercise|3td
leg extensor|5wa
leg of lamb=gigot|2rg
legal blindness|1bc
legality,legal,legally
legend
legionella|112
legionnaire disease|61v
legislation,legislative,legislature,legislate
legislator
legitimacy,legitimate,legitimately,legitimation
legume,leguminous
leiomyoma|6su
leiomyosarcoma|8w2
leisure,leisurely
lekvar
lemniscus|8y
lemon,lemony|258
lemon butter|1lk
lemon cheese|2fd
lemon grass=lemongrass=lemongrass oil|74u
lemon juice|5n8
lemon meringue pie|7qw
lemon oil|44e
lemonade|6n
lend
length,long,longer,lengthy,lengthen,lengthily
lengthening=prolongation,prolong
lenience,lenient
lenitive|2qs
lens capsule
lens cortex|jq
lens nucleus
lenticular nucleus=lentiform nucleus|138
lentil|aka
lepidocrocite|5kf
lepidolite|5kw
lepidomelane|18r
lepidophobia|axg
lepromatous leprosy|5xe
leprosy,leprous=hansen disease|5cu
leptomeninges|6fd
leptomeningitis|6fb
leptospira|9hc
leptospirosis=swamp fever|axe
lesbianism=sapphism|4eu
lesion|4t8
less
lessen
lesser
lesser omentum|75u
lesser rhomboid muscle=rhomboid minor muscle|8oi
lesson
let
lethal dose|39n
lethality,lethal
lethargy=lassitude|a74
letter=missive
lettuce|5vg
leucocytozoan=leucocytozoon|9i3
leucoma=leukoma|3vk
leucorrhea=leukorrhea|6pw
leukocyte=white blood cell=white blood corpuscle=white cell=white corpuscle|1bw 49b
leukocytosis|1bz
leukoderma|35q
leukoencephalitis|1w6
leukopenia|1bz
levallorphan=lorfan|3bg
levator|6qw
level
lever hang|4po
levitra=vardenafil|ls
levity
lexicalization,lexicalize
lexicography,lexicographical
lexicon,lexical
lgv=lymphogranuloma venereum=lymphopathia venereum|2qk
liable
libellous,libelous
liberal,liberality=liberalist
liberalism,liberalistic
liberty,liberate,liberation=autonomy
libido,libidinal|2ed
librarian=bibliothec|841
library
license
lichen|35q
lichen planus=lichen ruber planus|5yo
lick
licorice|1ob
lid=eyelid=palpebra,palpebration|860
lidocaine=xylocaine|627
lie
lie detector|7wd
liebfraumilch|4yo
lienal artery=splenic artery|sk
lieutenant
life,live,alive,livable
lifeblood|1bt
lift
ligament|2g5
light bread=white bread|1h1
light company=power company
light diet|32t
light reflex=pupillary reflex|8i0
lighting
lightly
lightness,light
lightning
lightsomeness|1bl
like
likely
likewise
liking
lima bean|95i
limb|p0
limb girdle muscular dystrophy|6r0 yw
limbo=oblivion
limbus
lime juice|5n8
limeade|6n
limen|92n
limit,limitation
limonite|5kf
limp
limpa|8t9
limpet|95j
linalool|3q9
lincocin=lincomycin|ly
line
line drive=liner
lineament
linearity,linear,linearly
lingcod|8v6
linger
lingual artery|sk
lingual vein|aki
linguica|8wr
linguine=linguini|9dj
linguist
linguistic,linguistically
linguistic competence|2cy
linin|1dg
link
linoleic acid=linolic acid|7wv
linolenic acid|7wv
liothyronine=triiodothyronine|a48
lip|t0
lip balm|74z
lipase|3n8
lipectomy=selective lipectomy|hp
lipid=lipide=lipoid
lipid lower medication=lipid lower medicine=statin=statin drug|6dr
lipidosis|6gw
lipomatosis|4t8
lipoprotein|2dl
liposarcoma|8w2
liposome|alr
liposuction=suction lipectomy|60g
liquefaction,liquefy
liqueur|be
liquid diet|32t
liquidation,liquidate
liquidity,liquid,liquify
liquor=booze,boozy=hard drink=strong drink|be
lisinopril=prinival=zestril|39
lisp|2vz
list
listen
listener=hearer
listeria|3r8
listeria meningitis=listeriosis|5cu
listlessness|o2
literally
literalness,literal
literary critic|2of
literature,literary
lithia water|6kd
lithiasis|4t8
lithotomy|q
lithotomy position|7z1
lithuresis|6is
litter
little
little finger=pinkie=pinky|42d 6km
little potato=russet scab=stem canker|8oc
little toe|a5w 6km
littleneck|8ap
livedo|35q
liveliness,lively
liver|5hi
liver disease|35p
liverwurst|8wr
livestock
lividity,livid
live room=front room=sit room
load
loading
loaf=loaf of bread|1h1
loaf sugar=sugarloaf|9ql
loan
lobar pneumonia|7uu
lobby=foyer=entrance hall
lobe,lobated
lobe of the lung|61x
lobectomy|q
loblolly|4ok
lobscuse=lobscouse=scouse|35z
lobster|95j
lobster butter|2ei
lobule,lobular,lobularity|61x
local,locally
local anesthesia|ij
local anesthetic=topical anesthetic|im
locale,localization,localize
location,locate
lochia|1db
lock
loco disease=locoism|jm
locomotion,locomotive
locomotor ataxia=tabes dorsalis|6yf
locule=loculus|1da
locus niger=nucleus niger=substantia nigra|6xn
lodgings,lodge,lodgement=domiciliation
log
loganberry|16r
logarithm,logarithmic
logicality,logical,logically
loin|2rg
lollipop=lolly=popsicle|30c
lomotil|m9
lomustine|mn
loneliness,lonely
long range
long term
long bone|1dz
long fly|4po
long wave|8ci
longanberry|3f1
longing|302
longitude,longitudinal
loniten=minoxidil=rogaine|ak3
look
lookup
loom
loop ill|jm
loose smut|9bg
loosely
looseness,loose
lopressor=metoprolol|16z
loquat|3f1
loss,lose,lossy
lot
lotus position|7z1
loud,loudly
louse,lousy,lousiness
lovage|44e
lovastatin=mevacor|60i
love|3ir
love philter=love philtre=love potion=philter=philtre|7zf
love bite|3pg
love handle=spare tire|7a
love life=lovemaking|94b
loveliness,lovely
lover
lovesickness|62x
lovingness,lovingly
low
low calorie diet|72z
low fat diet|32t
low fat milk|6jo
low salt diet=low sodium diet=salt free diet|32t
low beam|8eq
low spirit|2z4
lower,loweringly
lower respiratory infection|8lo
lower respiratory tract|8lr
lox|9dj
loxapine=loxitane|mv
loyal
loyalty
lozenge|1ob
lsd=lysergic acid diethylamide|4qv 3bk 2i3
lucidity,lucid|8vn
luck,lucky
lues=lues venerea=pox=syph=syphilis,syphilitic|2qk
luggage,lug=baggage
lull
lumbago=lumbar pain|10s
lumbar artery|sk
lumbar nerve|9gz
lumbar plexus|7ua
lumbar vein|aki
lumbar vertebra|alg
lumber
lumbosacral plexus|6xc
lumbus,lumbar,lumbosacral
lumen|1da
luminal=phenobarbital=phenobarbitone=sodium thiopental|12m
luminescence,luminescent|ank
luminosity,luminous
lump,lumpy|9v3
lump sugar|9ql
lumpectomy|q
lunacy,lunatic|5f3
lunar
lunate bone=semilunar bone|1dz
lunch=luncheon=dejeuner=tiffin|6cs
lunch meat=luncheon meat|6cz 9dj
lung|8lp
lung power|7q4
lung cancer|1qg
lunge
lupus|35q
lupus erythematosus|64z yg
lupus vulgaris|64z ac7
lurch
lure
lurid
lurk
lust,lusty,lustily|2ed
lutefisk=lutfisk|35z
luxury,luxurious,luxuriously,luxuriant,luxuriation
lycanthropy|67a
lyme arthritis=lyme disease|axe
lymph,lymphatic|1db
lymph node=lymph gland|65l
lymph vessel=lymphatic vessel|3c1
lymphadenitis|5di
lymphadenoma|6t
lymphadenopathy|4t8
lymphangiectasia=lymphangiectasis|3ep
lymphangioma|j5
lymphangitis|5di
lymphatic system|ajz
lymphatic tissue=lymphoid tissue|jq
lymphedema|3ez
lymphoblast|65p
lymphoblastic leukemia|65r
lymphocyte,lymphocytic=lymph cell|5y0
lymphocytic choriomeningitis|22h
lymphocytic leukemia|1o2
lymphocytopenia=lymphopenia|1bz
lymphocytosis|1bz
lymphogranuloma|64n
lymphokine|2sl
lymphoma|1nz
lymphopoiesis|18m
lymphuria|9v3
lypressin|ma
lyric
lyricality,lyrical
lysergic acid|3v
lysine intolerance|6gw
lysinemia|5ag
lysis|8gx
lysogenicity,lysogeny
lysogenization,lysogenize|18m
lysosome|1vd
lysozyme=muramidase|3n8
lyssa=rabies,rabidity|axe
lyssavirus|and
ma'am=madam=gentlewoman|aua
macaroni|9dj
macaroni and cheese|7hr
macaroon|2ir
macedoine|35z
maceration,macerative
machine
machinery
mackerel|8v6
macon=maconnais|atf
macrencephaly,macrencephalic|t
macrobiotic diet|akd
macrocephaly,macrocephalic=megacephaly=megalocephaly|t
macrocyte=megalocyte|8h2
macrocytic anemia|id
macrocytosis|4t8
macrodantin=nitrofurantoin|lx
macroevolution|78t
macroglossia|192
macrophage|7o2
macula lutea=macular area
macular degeneration|3vk 2wk
macular edema|3vk
maculation,macula
madame|66c
madeira|486
madia oil|akb
madness,mad,madly
madrilene|2gp
maenad|aua
magazine
maggot,maggoty
magic,magical
magic bullet|2qs
magical power=magical ability
magnesia=magnesium oxide=periclase|6ka
magnesite|6ka
magnetic iron ore=magnetite|5kf
magnetic pyrite=pyrrhotine=pyrrhotite|6ka
magnetism,magnetic,magnet,magnetize,magnetically,magnetization=magnetic force=magnetic attraction
magnificence,magnificent,magnificently
magnifico|59v
magnitude,magnify,magnification
maid
maiden|4h8
mail
main
mainly
maintenance,maintain
majesty,majestic,majestically
major
major depressive episode|26u
major league=big league
major surgery|9t3
majority
make
maker
mal de mer=naupathia=seasickness|5q6
malabsorption|18m
malabsorption syndrome|9v9
malachite|6ka
malacia|4t8
maladjustment|7na
malady|4t8
malaise
malaria,malarial|86c
malathion poison|7nn
male chest|1zo
male internal reproductive organ|8km
male reproductive gland|8km
male reproductive system|4fr
maleate|3qe m7
maleficence,maleficent|4sh
maleic acid|3v
maleness,male
malevolency,malevolence,malevolent=malign,malignity,malignment
malignancy,malignance,malignant|35p
malignant anemia=pernicious anemia|id
malignant hypertension|4xg
malignant hyperthermia|yv
malignant melanoma=melanoma|99t
malignant neoplasm=malignant tumor=metastatic tumor|aci 68g
malignant neuroma=neurosarcoma|8w2
malleus|xk
malmsey|671
malnourishment=undernourishment|51y
malnutrition|2w9
malocclusion|36c
malpighian body=malpighian corpuscle=renal corpuscle
malposed tooth|a6v
malt sugar=maltose|34s
maltha=mineral tar|6ka
mama=mamma,mammary=mommy
mamey|3f1
mamillary body=mammillary body|6xn
mammary gland|3c2
mammy|6u6
man=adult male|86
man of the world|86
management,manage,managerial
manager
mandelamine=methenamine=urex|lx
mandibular gland=submandibular gland=submandibular salivary gland=submaxillary gland=submaxillary salivary gland|8uq
mandibular joint=temporomandibular joint|325
maneuver,maneuverability
manganic acid|3v
manganite|6ka
mange,mangey,mangy|jm
mangel wurzel|15b
mango|3f1
mangosteen|3f1
mania,manic
maniac=madman
manic disorder|3it
manicotti|9dj
manifestation,manifest
manifold
manipulation,manipulate,manipulative
manna=miraculous food|46n
manner=mode
manner of walk|1dd
mannitol=osmitrol|37v
manometer
manor house=manor,manorial
manpower=work force
mantrap=lulu=stunner|aua
manubrium|1dz
manufacturer,manufacture
many
manzanilla|95n
maoi=monoamine oxidase inhibitor|m7
map
maple sugar|1q0
mar
marang|3f1
maraschino|2j8
marasmus|68q
marble,marbleization,marbleize
marc|1gs
march
marchioness|asy
marchpane=marzipan|1ob
marfan syndrome|yv
margarin|2ei
margarine=marge=oleo=oleomargarine|2ei
margarita|28n
margin,marginal,marginality,marginally
marijuana cigarette=reefer=spliff|242
marinade,marinate|2ei
marinara|8wo
marjoram=oregano|44e
mark
market,marketable
market price=market value
marketing
marksman
marmalade|2fd
marmite|9ek
marriage=matrimony
married
married couple=man and wife
marrowbone|1dz
marry
marsala|486
marsh,marshy
marshal
marshmallow|1ob
marsupium|8tc
martini|28n
martyr
martyrdom|2v0
marvel
marvelous
mascarpone|2nl
masculinity,masculine|7qb
masculinization,masculinize=virilization,virilize|4of
mash bean=monggo=moong=munggo|14i
masher=skirt chaser=woman chaser|7oq
masochism,masochistic|94n
mass
mass rapid transit=rapid transit
massage|a9y
masseter|3vw
massicot=massicotite|5v5
massive
mast,masted
mastalgia|7d5
mastectomy|q
masterpiece
mastery,master
mastigophoran=mastigophore|86d
mastitis|5di
mastoid=mastoid bone=mastoid process=mastoidal
mastoidale|2n6
mastoidectomy|q
mastoiditis|5di
mastopathy=mazopathy|4t8
mastopexy|hp
masturbation=onanism|ya
mat
match
matelote|35z
materia medica=pharmacological medicine=pharmacology,pharmacological,pharmacologic|6dq
material
materialism,materialistic=philistinism|ru
math teacher=mathematics teacher|9y0
mathematics,mathematical,mathematically=math
mating,mate
matriarch=materfamilias|aua
matriculation,matriculate
matron|asy
matsyendra|tb
matter
maturity,mature,maturation,maturational,maturement
mavik=trandolapril|39
mawkishness|932
maxilla,maxillary,maxillodental=upper jaw=upper jawbone|5m4
maxillary artery|sk
maxillary sinus|1da
maxillary vein|aki
maximum,maximize
maxzide|mi
may wine|6lx
maybe
mayo=mayonnaise|8wo
mayor
mayoress|asy
maze,mazy
mcardle disease|2fn
mdma=methylenedioxymethamphetamine|27p
mead|1hk
meadow=hayfield
meal=repast|71p
mean
meaning
meaningfulness,meaningful
meanwhile
measles=morbilli=rubeola|2hb
measurement,measure,measurable
meat,meaty|9dj
meatball|35z
meatloaf|35z 61s
meatus|7hi
mebaral=mephobarbital|12m m6
mebendazole|lj
mechanical,mechanically
mechanism,mechanistic
mecholyl=methacholine|6dr
meckel diverticulum|383
meclofenamate=meclofenamate sodium=meclomen|70p
medial condyle|2eu
medial geniculate=medial geniculate body|4fm
medial rectus=medial rectus muscle=rectus medialis|3vn
mediastinum|1da
mediation,mediate,mediatory
medical,medically
medical aid=medical care|a9y
medical assistant|1re
medical diagnosis|31r
medical instrument|5fz
medical man=medical practitioner|1re
medical officer|6dk
medical procedure
medical prognosis|6di
medical science|8yp
medical specialist|38h
medical specialty|6do
medicament=medicinal drug|3bg
medicine,medication,medicative
medieval
meditation,meditate,meditative
mediterranean anemia=thalassemia|554 6nb
medium
medium wave|8ci
medoc|1eo 8hb
medroxyprogesterone|84b
medulla,medullary,medullated|6xn
medulla oblongata|6xn
medulla spinalis=spinal cord|6xn 4bs
medullated nerve fiber=myelinated nerve fiber|6xa
meekness,meek,meekly
meerschaum=sepiolite|6ka
meet
mefenamic acid=ponstel|70p
megacolon|2am
megadeath|2v0
megakaryocyte,megakaryocytic|1e1
megaloblast,megaloblastic|8h2
megaloblastic anemia|68h
megalomania,megalomaniacal,megalomanic|6fm
megavitamin therapy|a1f
megestrol=megestrol acetate|84b
meiosis=miosis=reduction division|1vb
melagra|7d5
melancholia,melancholic|2z4
melancholy|8tv
melanism=melanosis|35q
melanoblast|3ns
melanocyte|3ns
melanocyte stimulate hormone|3kd
melatonin|3kd
melioration,meliorative
mellaril=thioridazine|mv
mellowness|2cv
melodrama,melodramatic
melon|3f1
melt
member,membership
membrane,membranous|jq
membrane bone|1dz
membranous labyrinth
memorable
memorial,memorialization,memorialize
memory,memorize,memorization
menadione=vitamin k3|mg
mend
mendacity,mendacious
menhaden oil|jo
meniere disease|35p
meningeal artery|sk
meningeal vein|aki
meningioma|aci
meningism|9v3
meningitis|5cu
meningocele|192
meninx|6ew
meniscectomy|q
meniscus=semilunar cartilage|1s7
menorrhea=menstrual blood=menstrual flow|1bt
mental ability
mental abnormality|t
mental anguish|7d7
mental balance=mental soundness|6fo
mental condition=mental state=psychological condition=psychological state
mental disease=mental illness=psychopathy,psychopathic|6fl
mental disturbance=folie=mental disorder=psychological disorder|36c
mental health|6fl
mental strain=nervous strain|6fl
mentality,mental,mentally
mentholated salve|74z
mention
mentum|3yu
mephenytoin=mesantoin|m6
meralgia|7d5
merbromine=mercurochrome|6dr
mercaptopurine=purinethol|mk 58q
merchant
mercifulness,merciful|2cv
mercilessness=pitilessness|29u
mercurial ointment|74z
mercury,mercurial,mercuric,mercurous
mercury poison|5ik
mercy
mere
merely
merger,merge=amalgamation,amalgamative
merit,meritorious
merlot|8hb
meromelia|192
merozoite|9i3
merthiolate=sodium ethylmercurithiosalicylate=thimerosal|6dr
mescal|60u
mescaline|4qv
mesencephalon=midbrain|6xn
mesenchyme|6gl
mesenteric artery|sk
mesenteric plexus|6xc
mesenteric vein|aki
mesentery,mesenteric|7ml
mesoblast,mesoblastic=mesoderm,mesodermal|jq
mesocolon|6gk
mesothelioma|1qg
mesothelium|3oi
mess,messy
message
messenger=courier
mestiza|aua
mestranol|3qk
metabolic acidosis|40
metabolic alkalosis|cf
metabolic disorder|36c
metabolic process|18m
metabolism,metabolic,metabolize,metabolous=metamorphosis,metamorphous|18m
metacarpal,metacarpus=metacarpal bone|1dz
metacarpal artery|sk
metacarpal vein|aki
metal,metallic
metallurgy,metallurgic
metamorphopsia|anm
metaphor,metaphoric,metaphorical
metaphosphoric acid|7wr
metaphysis
metaplastic anemia|68h
metastasis,metastasize,metastatic|7ic
metatarsal arch|qp
metatarsal artery|sk
metatarsal vein|aki
metatarsus,metatarsal|99e
metencephalon|4xt
meteor,meteorological,meteoric,meteorologic,meteorology
meteorite,meteoritic,meteoritical
meteortropism|abg
meter
methacrylic acid|3v
methanogen|qq
methapyrilene|mh
methaqualone=quaalude|910
metheglin|6cq
methicillin|7kg
methocarbamol=robaxin|6qy
method,methodically,methodical
methylphenidate=ritalin|9ls
methyltestosterone|i9
meticulously,meticulous
metonymy,metonymic,metonymical
metopion|2n6
metralgia|7d5
metrazol=pentamethylenetetrazol=pentylenetetrazol|6dr
metrazol shock=metrazol shock therapy=metrazol shock treatment|961
metrorrhagia|4vc
metycaine=piperocaine=piperocaine hydrochloride|9gw
mexiletine=mexitil|lw
miasmal,miasmic
micelle
mickey finn|5qv
microbe,microbial,microbic|6ii
microbrachia|t
microcephalus=microcephaly,microcephalic=nanocephaly|t
microcosm,microcosmic
microcyte|8h2
microcytic anemia|id
microcytosis|1bz
microevolution|78t
microflora|6ii
microglia|4i3
microgliacyte|4i4
micrometeorite,micrometeoritic
micronutrient|46n
microorganism=micro organism
micropenis=microphallus|7kl
microphage|6ym
microphone=mike
microscope,microscopically,microscopic,microscopy
microsporidian|9i3
microsurgery|9t3
microtubule|aca
microwave|3gu
microwave diathermy machine|328
micturition=urination|3t1
micturition reflex|8i0
mid
mid calf|9st
midazolam|16l
middle
middle age man|691
middle cerebral artery|1wk
middle cerebral vein|1wp
middle class=bourgeoisie
middle ear=tympanic cavity=tympanum,tympanic|1da
middle finger|42d
middle meningeal artery|6f7
middle temporal vein|9z0
middle thyroid vein|a49
midnight
midsection=midriff
midwifery=obstetrics,obstetric=tocology|6dq
might,mighty
migration,migrate,migrational,migratory
mild,mildly
mile
mile per hour=mph
miliary fever|5cu
miliary tuberculosis|ac7
militance,militant
militarist=warmonger|86
military,militarily
military capability=military posture=military strength|1p1
military force=military unit
military personnel=soldiery
military press|are
milk,milky|17c
milk of magnesia|o4
milk sickness|jm
milk whey=whey|93r
mill
mill girl|4h8
millennium,millenary,millennial
millerite|6ka
millet|46o
millidegree
milligram
million
milontin=phensuximide|m6
milt|8zz
mimesis
mimicry=apery,ape
mimosa|6lx
minamata disease|6g3
mince|71p
mincemeat
mind,mindful
mine
mineral
mineral oil|74u
mineral pitch|6ka
mineral water|3b2
mineralocorticoid|2kn
minestrone|9ek
minge|3zf
mingle
miniature,miniaturization,miniaturize
minimal
minimalist|2gh
minimum,minimize
minimus|2sz
minipress=prazosin|mi dg
minister,ministration,ministrant=pastor=parson
minocin=minocycline|3t
minor
minor surgery|9t3
minute=min
miotic=miotic drug=myotic=myotic drug|3bg
miotic eyedrop|6dg
miracle,miraculously,miraculous
mire,miry
mirror
misanthropy,misanthropic|4sh
misbehavior=misdeed
miscalculation,miscalculate=misestimation
miscegenation|83j
mischief,mischievous=shenanigan=devilment
misconstruction,misconstrual,misconstrue
misdemeanor=infraction
misery=wretchedness,wretched
misfortune=bad luck
misinterpretation,misinterpret
mismanagement,mismanage
miso|2ei
misocainea|6le
misogamy|4sh
misogynism=misogyny,misogynic|4sh
misology|4sh
misoneism|4sh
misopedia|4sh
misplacement,misplace
misrepresentation,misrepresent
miss
missile
mission,missional
missionary|9y0
missionary position|7z1
missis=missus|asy
mist,misty
mistake
mistress=keep woman|aua
mithracin=mithramycin|mo
mitigation,mitigate,mitigative,mitigatory
mitomycin=mutamycin|ly
mitosis|1vb
mitral stenosis=mitral valve stenosis|9l0 aj9
mitral valve prolapse|aj9
mix drink|be
mixture,mix,mixer
mob=rabble
moban=molindone|mv
mobility,mobile
mobilization,mobilize
mocha|44e
mockery,mock
mod|9yc
model
moderate,moderately
modern world=modern time
modernism,modernistic
modernity,modern
modernization,modernize
modest,modestly
modification,modify
modified radical mastectomy|6bj
modiolus|1dz
moist
moisture,moisten,moisturize
molality,molal,molar,molarity,mole
molasses|993
mold
molecule,molecular
molestation,molest
molluscum|35q
molluscum contagiosum|6mn
molybdenite|6ka
mombin|3f1
moment,momentary,momentaneous
momentum
monarchist=royalist|8pi
monarchy,monarchal,monarchic
monazite|6ka
moneran=moneron|6ii
money
monitor
monkey
monkey bread|3f1
monkfish|8v6
monoamine oxidase|3n8
monobasic acid|3v
monoblast|6n7
monochromacy=monochromasy=monochromatic vision=monochromatism=monochromia|2as
monoclonal=monoclonal antibody|lz
monocyte|5y0
monocytosis|9v3
monody=monophony,monophonic
monogenesis=sporulation|9m
monogenic disease=monogenic disorder|2fn
monogyny,monogynic
monohybrid cross|52g
monologue,monologuize=soliloquy
mononeuropathy|6y9
mononuclear phagocyte system=system of macrophage
monoplegia|7dv
monopoly,monopolize,monopolization,monopolistic
monorchidism=monorchism|2pu
monosaccharide=monosaccharose=simple sugar|1q0
monosomy|233
monostotic fibrous dysplasia|417
monotone,monotonic
monounsaturated fatty acid|agk
mon pubis=mon veneris|7a
monster
monstrosity,monstrous
montan wax|aqv
montezuma revenge|324
month
montrachet|1kp asg
monument,monumental
mood,moodiness
moon blindness=night blindness=nyctalopia|anm z9
moon ray=moonbeam|8eq
mooneye|jm
moonlight|ank
moonshine|as9
moonstone|3z6
morale
morality,moral,moralistic
morbidness,morbidity|29c
more
morello|3f1
moreover
morganite|16s
morning
morning sickness|6v8
moroseness,morose,morosely
morphallaxis|8ig
morphea|2zk
morphia=morphine|77e hc
morphogenesis|4of
morphology,morphologic
mortality,mortal
mortar
mortician=undertaker
moselle|asg
mosquito bite|5f7
moss,mossy
moss agate|9p
mossback|2gh
most
mostaccioli|9dj
mostly
moth,mothy
mother,maternal
mother milk|1db 71p
mother figure|aua
motif
motilin|4eh
motion,motional
motionless
motive,motivation,motivate,motivational,motivative
motor,motorization,motorize
motor control
motor neuron=efferent neuron=motoneuron=motor nerve fiber|6x5
motor oil|74u
motto=slogan
mound
mount
mountain,mountainous
mountain fever=rocky mountain spot fever=tick fever|9i9
mountain sickness|e3
mourn
mournfulness,mournful=ruthfulness|9ec
mouse,mousy,mousey
moussaka|35z
mousse|30c
mouth=oral cavity=oral fissure=rima oris|8pw
mouthpart|p0
movement,move
movie=motion picture
movie house=movie theater=picture palace
mozzarella|1z1
much
mucic acid|1qc
mucin,mucinous|4js
muck,mucky
mucoid|4js
mucopolysaccharide|7wm
mucopolysaccharidosis|2fn
mucosa,mucosal=mucous membrane|6ew
mucus=mucous secretion|90u
mud,muddy
muesli|1h9
muffin|8bd
muffler,muffle
mug|3vs
mulberry|16r
mull wine|atf
mullet|9dj
mulligan|35z
mulligatawny|9ek
multiple mononeuropathy|6y9
multiple myeloma|6sk
multiple neuritis=polyneuritis|6xt
multiple personality=split personality|375
multiple sclerosis=disseminate multiple sclerosis=disseminate sclerosis|5c9 2wm yg
multiplication,multiply,multiplicative
multiplicity,multiple
multivalence,multivalent=polyvalence,polyvalent
multivitamin|32u 7ra
mumble
mummy,mummify
munchausen syndrome|9v9
munchener|159
mundanity,mundane
mung|14i
mung bean|14i
municipality,municipal
murder,murderous,murderousness
murderer
muriatic acid|21c
murmuration,murmur,murmurous
murrain|jm
muscadel=muscadelle=muscatel|486
muscadet|asg
muscadine|4m2
muscle,muscular,muscularity=musculus|2hu
muscle fiber=muscle cell|9dm
muscle relaxant|8j5
muscovite|5kw
muscular dystrophy=dystrophy|2fn
muscular tissue|jq
musculature=muscle system=muscular structure
musculophrenic artery|sk
musculophrenic vein|aki
musculoskeletal system
musculospiral nerve=radial nerve|6x4
muse
mush,mushy
mushroom poison|46p
music,musical
music critic|2of
music of the sphere|3rg
music teacher|9y0
musical comedy=musical theater
musician=instrumentalist
musicogenic epilepsy|8i2
musk,musky|90u
muskellunge|49o
musket
musketry
muskmelon|6et
musophobia|axg
mussel|95j
must,musty|4m3
mustache
mustard|2ei
mustard oil|74u
mustard seed|44e
muster
mutant,mutative
mute,mutely
mutilation,mutilate
mutter
mutton=mouton|6cz
mutton tallow|9wm
mutuality,mutual
muzzle
myalgia,myalgic=myodynia|7d5
myasthenia=myasthenia gravis|yg
mycobacteria=mycobacterium|3r8
mycomycin|ly
mycophagy|2h8
mycoplasma|3r8
mycostatin=nystan=nystatin|ly
mycotoxin|7qf
mydriasis|8i0
mydriatic=mydriatic drug|3bg
myelencephalon|6xn
myelin,myelinated,myelinic=myeline|60h
myelinization|4of
myelitis|5di
myeloblast|5y0
myeloblastic leukemia|1o2
myelocyte|5y0
myelofibrosis|414
myeloma|68l
myelomeningocele|192
myenteric plexus|6xc
myocardial infarction=myocardial infarct|5cr
myocardial inflammation=myocarditis|1r4
myocardium,myocardial|1qq
myoclonus|2n1
myofibrilla=myofibril
myoglobin|4va
myoglobinuria|9v3
myoma|16e
myometritis|5di
myometrium|5jm
myopathy|4t8
myopia,myopic=nearsightedness,nearsighted|fi
myosarcoma|8w2
myosin|4ij
myositis|5di
myositis trichinosa=trichiniasis=trichinosis|6t1 5df
myotactic reflex=stretch reflex|8i0
myotomy|9t3
myotonia atrophica=myotonic dystrophy=myotonic muscular dystrophy=steinert disease|6r0
myringectomy|9t3
myringoplasty|9t3
myringotomy|9t3
myristic acid=tetradecanoic acid|8wl
mysoandry|4sh
mysoline=primidone|m6
mysophilia|5zf
mysophobia,mysophobic|98c
mystery,mysterious=enigma,enigmatic,enigmatical=close book
mystery story=whodunit
mystic,mystical
myth,mythological,mythology,mythic,mythical,mythologic,mythologize
myxedema=myxoedema|562
myxobacter=myxobacteria=myxobacterium|3r8
myxoma|16e
myxomatosis|jm
myxosporidian|9i3
myxovirus|and
naan|1h1
nabothian cyst=nabothian follicle|2sa
nabothian gland|3c2
nabumetone=relafen|70p
nacho|9bi
nadir=low water mark
nafcil=nafcillin|7kk
nail|509
naive
naked eye|3vi
nakedness,naked,nakedly
nalidixic acid=neggram|lx
nalline=nalorphine|6uf
naloxone=narcan|6uf
naltrexone|6uf
name
namely
nandrolone|i9
nanny=nursemaid|aua
nanophthalmos|t
naphazoline=privine=sudafed|6um
naphthalene poison|5ik
naprapathy|a9y
naprosyn=naproxen|70p
naqua=trichlormethiazide|a23
narcolepsy,narcoleptic|54f
narcosis,narcotize,narcotic|aer
narcotic antagonist|3bg
nardil=phenelzine|69y
naris|78y
narrowness,narrow
nasal bone|1dz
nasal cavity|1da
nasal concha|acs 2e5
nasal decongestant|2vh
nasal meatus|6d2
nasal septum|93c
nasal sinus=paranasal sinus|1da
nasality,nasal
nasion|2n6
nasofrontal vein|aki
nasolacrimal duct|3c1
nasopharynx|1da
nasturtium|44e
nation,national,nationally,nationality
nationalism,nationalistic
native
native land=homeland=mother country=motherland
natriuresis,natriuretic|9v3
natrolite|awy
natural childbirth|2x
naturalism,naturalistic
naturally
naturalness,natural
nature
naturopathy|a9y
nausea,nauseant,nauseous|9v3
navane=thiothixene|mv
navicular=scaphoid bone|1dz
navigation,navigate,navigational
navy,naval
navy bean=pea bean=white bean|2c4
nearby
nearly
nearness,near
neat
neat foot oil|jo
neatly
neb|718
nebcin=tobramycin|ly
nebula|9v3
nec=necrotize enterocolitis|5dj
necessity,necessary,necessitate,necessarily
neck=cervix
neck exercise|3td
neck sweetbread=throat sweetbread|ajr
necrobiosis lipoidica=necrobiosis lipoidica diabeticorum|35q
necromantic,necromantical
necrophagia=necrophagy|2h8
necrosis,necrotic
necrotize enteritis|3lz
nectar|90u
nectarine|3f1
need
needle
neencephalon=neoencephalon|6xn
nefazodone=serzone|m7
negation,negative,negativity
negative chemotaxis|1zh
neglect
negligence,negligent
negligible
negotiation,negotiate
negus|6q3
neighbor
neighborhood=locality=vicinity
nelfinavir=viracept|85y
nembutal=pentobarbital=pentobarbital sodium=yellow jacket|12m
neocon=neoconservative|2gh
neocortex,neocortical=neopallium|2ki
neonatology|7jt
neophobia|98c
neoplasia|7ic
neoplastic cell|9dm
neosporin|lx
neostigmine=prostigmin|m1
neoteny,neotenic
nepheline=nephelite|6ka
nephelinite|6ka
nephew
nephralgia|7d5
nephrectomy|q
nephrite|gb
nephroangiosclerosis=nephrosclerosis|5pw
nephrocalcinosis|6ww
nephrogenic diabetes insipidus|31i
nephrolithiasis=renal lithiasis|618
nephrology|6dq
nephron=uriniferous tubule|aca
nephroptosia=nephroptosis|2zp
nephrosis=nephrotic syndrome|9v9
nephrotoxin|a7w
nepotist|59v
neroli oil|74u
nerve,neural=nervus|3xs
nerve cell=neuron,neuronal,neuronic|9dm
nerve center|6xn
nerve compression|6xf
nerve deafness=sensorineural hear loss|4tb
nerve entrapment|6x7
nerve fiber|40t
nerve growth factor|4og
nerve plexus|7ua
nerve tissue=nervous tissue|jq
nervous breakdown|2a7
nervous disorder=neurological disease=neurological disorder|36c
nervous exhaustion=nervous prostration|6xe
nervous system
nervousness,nervous,nervously
nest
net
network
neural arch=vertebral arch|qp
neural structure
neuralgia,neuralgy,neuralgic|7d5
neurasthenia,neurasthenic|6xe
neurectomy|q
neurilemoma=neurofibroma|aci
neurinoma|16e
neuritis|5di
neuroanatomy,neuroanatomic
neuroblast|3ia
neuroblastoma|68l
neurodermatitis|2ze
neuroepithelioma|68l
neuroepithelium|3oi
neurofibromatosis=von recklinghausen disease|yv 6nb
neurogenesis|4of
neurogenic bladder|1a7
neurohormone|3kd
neurohypophysis=posterior pituitary=posterior pituitary gland|3c3
neurology,neurological,neurologic|6do
neurolysin=neurotoxin|a7w
neuroma,neuromatous|aci
neuromuscular block agent|1bs
neuropathy|4t8
neuropil=neuropile|6xd
neuroplasty|hp
neuropsychiatry,neuropsychiatric|6dq
neurosis,neurotic=neuroticism=psychoneurosis,psychoneurotic|6fn
neurosurgery|9t3
neurosyphilis|647
neurotic depression|26u
neurotropism|abg
neutrality,neutral
neutralization,neutralize
neutron radiation|5jx
neutropenia|5y4
neutrophil=neutrophile|5y0
never
nevertheless
nevirapine=viramune|700
nevoid elephantiasis=pachyderma|3h7 2fn
new
newborn
newcastle disease|jm
newly
news
news conference=press conference
newspaper
newspaper critic|2of
next
ngu=nongonococcal urethritis|ahk
niacin=nicotinic acid|ao3
nice,nicely
nicotine|7qf
nicotine addiction|3bi
nicotine poison|5ik
nictitate membrane=third eyelid|860
niemann pick disease|5ag 60j yw
nifedipine=procardia|1mq
niff,niffy=pong|40k
night=nighttime
nightclub
nihilism,nihilistic|2xd
nihilistic delusion|2xd
nilpotent
nimble,nimbly
nine
nineteen
nineteenth
ninth
nip and tuck|hp
nipa|be
nipper,nip,nippy|5nx
nirvana|14p
nitrazepam|16l
nitrobacteria|3r8
nitrobacterium|112
nitrocalcite|6ka
nitrogen,nitric,nitrogenize,nitrogenous,nitrous
nitrogen cycle|18m
nitrogen fixation|18m
nitrogen narcosis|6ue
nitrogen oxide
nitrogenase|3n8
nitrosobacteria|3r8
nitrous acid|3v
nnrti=nonnucleoside reverse transcriptase inhibitor|8nc
noble
noctambulation=noctambulism=somnambulation=somnambulism
noctiluca|347
nocturia=nycturia|6is
nocturnal emission
nod
nodule,nodular|9di
noise
noisy,noisily
noli me tangere|ae1
noma|ae1
nominal,nominally
nomination,nominate,nominative
noncatholic
nonagenarian|757
nondevelopment|18m
nondisjunction|6eg
nonequivalence,nonequivalent
nonfat dry milk|3ay
nonfiction,nonfictional
nonrapid eye movement=nonrapid eye movement sleep=nrem=nrem sleep=orthodox sleep|9aa
nonsense=nonsensicality
nonspecific,nonspecifically
nonspecific urethritis=nsu|ahk
nonsteroidal antiinflammatory=nonsteroidal antiinflammatory drug=nsaid|lt
nonthrombocytopenic purpura|7k3
nontricyclic=nontricyclic antidepressant=nontricyclic antidepressant drug=nontricyclic drug|m7
noodle|9dj
noon=midday
noonan syndrome|9v9
noradrenaline=norepinephrine|1tq
norethandrolone=norethindrone=norethindrone acetate|84b
norethynodrel|84b
norflex=orphenadrine|6qy
norgestrel|84b
norm,normative
normal
normal tension glaucoma|4hu
normally
normothermia
northern
nortriptyline=pamelor|aao
norvir=ritonavir|85y
nose=olfactory organ|1ze
nose candy|28a
nose job=rhinoplasty|2ky
nosh|9bh
nosh up|6cs
nosiness,nosy=snoopiness|2qw
nosology|6dq
nostalgia,nostalgic|62x
nostoc|1cp
not
notable|1uy
note
nothing=naught
notification,notice,notify,noticeable,noticeably
notion,notional
notochord|9h3
nougat|1ob
nourishment,nourish
novel
novelist
novobiocin|ly
novocain=novocaine=procaine hydrochloride|3r2
now
nowhere
nrti=nucleoside reverse transcriptase inhibitor|8nc
nuclear
nuclear cataract|1tf
nuclear medicine|6dq
nuclease|3n8
nucleolar organizer=nucleolus organizer
nucleolus=nucleole|1vd
nucleoprotein|861
nucleus,nucleate=cell nucleus=karyon|1vd
nude,nudity
nullipara|aua
nullity,null
number
numbering=enumeration,enumerate
numbness,numb|9v3
numerous
nummulite|46z
nurse|1re
nurse midwife|8il
nurse clinician=nurse practitioner|8il
nurse care|6dg
nut,nutty
nut bread|8bd
nut butter|2ei
nutmeg|44e
nutrient,nutritional,nutrify,nutrition,nutritionary,nutritious
nutrient artery|sk
nux vomica|6dr
nyctophobia|98c
nymphet|aua
nympholepsy|2nh
nymphomania,nymphomaniacal|2ed
o'clock
oat cell carcinoma=small cell carcinoma|1qg
oatcake|8bd
oath=expletive
oatmeal|7xq
obedience,obey,obedient,obediently
obelion|2n6
obesity diet=reducing diet|32t
obidoxime chloride|mc
object,objection,objectification,objectify
objective,objectivity
obliviousness,oblivious|ael
obscenity,obscene=salacity,salacious
obscurity,obscure
observation,observe,observant,observable,observance
observer
obsessive compulsive disorder|nh
obsessivity,obsess,obsession,obsessional,obsessive
obsolescence,obsolescent
obstacle
obstipation|2gw
obstruction,obstruct,obstructive
obstructive shock|2a7
obtainment,obtain,obtainable
obtrusiveness,obtrusive
obturator vein|aki
obviation=preclusion,preclude,preclusive
obviously,obvious
occasion
occasionally,occasional
occipital bone|6ex
occipital gyrus|2in
occipital lobe=occipital cortex|61x
occipital vein|aki
occipitomastoid suture|418
occiput,occipital|1dz
occlusion,occlude,occlusive
occupant
occupation,occupy,occupational,occupancy
occupational therapy|a1f
occur
occurrence,occurrent
ocean
ocean floor=sea bottom
ocellus=simple eye|3vi
ochre|3dx
ochronosis|9v3
octadecanoic acid=stearic acid|8wl
octanedioic acid=suberic acid|1qc
octoberfest=oktoberfest|159
octogenarian|757
octopus|8zz
oculomotor=oculomotor nerve=third cranial nerve|2n5
oculopharyngeal muscular dystrophy|6r0
oculus dexter|3vi
oculus sinister|3vi
odalisque|2ec
odd
odds and end=hodgepodge
odontalgia=toothache|3n
odontiasis|4of
odontoid process
odor,odorize,odorous=aroma,aromatic,aromatize
odynophagia|7d5
oenomel|17c
off
offal|ajr
offense,offend,offensive
offer
office,officiate,officiation
officer
official,officially
offset
often
oil,oily,oiliness|60h
oil geologist=petroleum geologist
oil gland|3c2
oil of turpentine=spirit of turpentine|3q9
oil of vitriol=sulfuric acid|3v
ointment=unguent|2qs
okra|aka
old
old boy|691
old lady|asy
old maid=spinster|ag8
old man=graybeard=greybeard|757 691
old woman|757 aua
oldster=golden ager=old person=senior citizen|86
oleaginousness|3yb
olecranon=olecranon process
oleic acid|6no
oleo oil|jo
olfactory brain=rhinencephalon|6x6
olfactory bulb|6xn
olfactory perception=olfactory sensation|92n
oligarchy,oligarchic
oligoclase=plagioclase,plagioclastic|3z6
oligodactyly|2fn
oligodendria=oligodendroglia|4i3
oligodendrocyte|4i4
oligodontia|2fn
oligomenorrhea|1tb
oligosaccharide|1q0
oligospermia
oliguria|9v3
olive oil|akb
olivenite|6ka
olivine|6ka
omasum=psalterium|9m9
omelet=omelette|35z
omentum|7ml
ominous,ominously
omission,omit
ommatidium|740
omophagia|2h8
omphalocele=umbilical hernia|4we
once
oncologist|6dp
oncology,oncologic|6dq
oncovin=vincristine|7mn
one
one half
one night stand|84n
one third
one of the boy|691
onion|aka
onion bread|1h1
onion butter|2ei
onion salt|44e
onion yellow dwarf|awd
only
onomatopoeic,onomatopoeical,onomatopoetic
onset
ontogenesis,ontogeny,ontogenetic|18m
onycholysis|76j
onychosis|35p
onyx|1ml
onyx marble=oriental alabaster|1mn
oocyte|4d3
oogenesis|4d4
oolong|44e
oophorectomy=ovariectomy|q
oophoritis|5di
oophorosalpingectomy|q
oosphere|4d2
ootid|3fl
opal,opalize|6ka
open heart surgery|4tg
opener,open
openly
opera,operatic
operate capability=performance capability|1p1
operation,operate,operative
operational
operator
operculum
ophidism|5ik
ophryon|2n6
ophthalmectomy|q
ophthalmia=ophthalmitis|2g1
ophthalmia neonatorum|777
ophthalmic artery|sk
ophthalmic vein|aki
ophthalmology|6dq
ophthalmoplegia|7dv
ophthalmoscope|6dj
opiate|3bg
opinion,opinionative
opisthotonos|2n1
opium|2i3
opportunism,opportunistic=self interest
opportunistic infection|5ct
opportunity=chance
opposite
opposition,oppose,opponent
oppression,oppress,oppressive,oppressiveness
opsin|861
opsonin|lz
opsonization,opsonize
optic nerve=optic tract=second cranial nerve|2n5
optic radiation=radiatio optica|7ih
optical,optically
optimism,optimistic
optimum,optimal,optimize
option,optative
opus=musical composition
oral,orally
oral cancer|1qg
oral sex|94m
orange
orange juice|4aq
orangeade|6n
orator=rhetorician
oratory,oratorical
orb=eyeball
orbit,orbital
orbital point=orbitale|2n6
orchestra,orchestration,orchestral
orchidalgia|7d5
orchidectomy=orchiectomy|q
orchiopexy|9t3
orchitis|5di
order
order arm|7z1
ordering
orderliness,orderly
ordinary,ordinarily
ore|6ka
oreo|2ir
organ
organ of corti|78n
organ of hear|92q
organ of speech=speech organ=vocal organ|78l
organ transplant|9t3
organic,organically
organic brain syndrome|6fi
organic disorder|36c
organic evolution=phylogenesis,phylogeny,phylogenetic|18m
organification|18m
organism,organismic
organization,organize
orient,oriental
orifice=porta|7hi
origin,originate,origination,originative
originality,original
orinase=tolbutamide|9r3
ornament,ornamental,ornamentation
ornithosis=parrot fever|xa
oropharynx|1da
orphan|205
orpiment|6ka
orthochorea|6xf 2wm
orthoclase|3z6
orthodontic treatment|a9y
orthodontist|2yk
orthogonality=perpendicularity
orthography,orthographic
orthomyxovirus|6tn
orthopedics,orthopedic,orthopedical|6do
orthopedist|6dp
orthophosphoric acid=phosphoric acid|7cg
orthopnea|3di
orthoptist|6dp
orthoscope|77d
orthostatic hypotension=postural hypotension|55v
orzo|9dj
oscheocele=oscheocoele|64n
oscillation,oscillatory
osmoreceptor|3jx
ossicle=ossiculum|1dz
ossification,ossify|18m
osteitis|5di
osteitis deforman=paget disease|79r
ostentation,ostentatious
osteoblastoma|16e
osteochondroma|16e
osteoclasis|a9y
osteoclast|1e1
osteocyte|1e1
osteodystrophy|2wm
osteogenesis imperfecta|yv
osteogenic sarcoma=osteosarcoma|8w2
osteoma|16e
osteomalacia|681
osteomyelitis|79r
osteopathy|a9y
osteophyte
osteoporosis|4t8
osteosclerosis|5c9
osteotomy|9t3
ostiole|7xh
ostomy|9t3
other
otherwise
otic ganglion=otoganglion|yq
otitis|5di
otitis externa|7af
otitis medium|7af
otolaryngology=otorhinolaryngology=rhinolaryngology|6dq
otology|6dq
otoplasty|hp
otorrhea|4t8
otosclerosis|2fn
out
outcome
outdoor,outdoorsy
outer
outercourse|94b
outfit
outgrowth
outlawry,outlaw
outline
outlook
outpatient|7ij
output
outside
outstanding,outstandingly
outwardness|29c
ouzo|60u
oval
oval window|3zo
ovalbumin|43j
ovarian artery|sk
ovarian cyst|2sa
ovarian pregnancy|3ee
ovarian vein|aki
ovaritis|5di
ovary|3zg 4kc
over
overthe counter drug=overthe counter medicine|6dr
overactivity,overactive
overall
overanxiety|ng
overbite|68r
overboard
overcast
overcome
overestimation,overestimate
overflow incontinence|3n1
overhead
overhear
overindulgence,overindulge,overindulgent
overkill|1p1
overlap
overlip|60d
overlook
overproduction,overproduce
overreaction|8lu
oversensitiveness
oversimplification,oversimplify
overt,overtly
oviduct=uterine tube|8uz 3zg
ovipositor|78l
ovotestis|4kc
owe
own
owner=proprietor
ownership
oxacillin|7kk
oxalacetic acid=oxaloacetic acid|3v
oxazepam=serax|lv
oxheart|3f1
oxidase|3n8
oxidation,oxidization,oxidant,oxidative,oxidize
oxidative phosphorylation|18m
oxidize ldl cholesterol|21z
oxidoreductase|3n8
oxtail|9w6
oxyacid=oxygen acid|3v
oxygen,oxygenation,oxygenize
oxygen debt
oxygenase|7ce
oxyhemoglobin|4v5
oxyphenbutazone=tandearil|lt
oxytetracycline=hydroxytetracycline=oxytetracycline hydrochloride=terramycin|ly
oxytocic=oxytocic drug|6dr
oxytocin|3kd
ozaena=ozena|35p
ozone sickness|57x
pace
pacemaker|1qq
pachuco|9yc
pachycheilia|t
pachydermal,pachydermatous,pachydermic,pachydermous
pacification,pacify
package,pack
package good|46q
pack cell|1bw
packet
paddy|8ox
paella|35z
page,pagination
pail=bucket
pain|9v3
pain threshold|1m
painfulness,painful,painfully
paint
painter
pair
palace,palatial
palaeencephalon=paleencephalon=paleoencephalon|6xn
palaeontology=paleontology
palaeopathology=paleopathology|qt 7if
palatine artery|sk
palatine bone|1dz
palatine vein|aki
palatopharyngoplasty=uvulopalatopharyngoplasty|9t3
pale
paleocerebellum|6xn
paleocortex,paleocortical=archipallium|2ki
palilalia|4t8
palingenesis,palingenetic|4of
palliation,palliative
palm
palm oil|akb
palmature|t
palpable,palpably
palpation,palpatory
palpitation|9v3
palsy|35u
pan
panatela=panetela=panetella|241
pancarditis|1r4
pancreas,pancreatic|3c2
pancreatectomy|q
pancreatic artery|sk
pancreatic cancer|1qg
pancreatic duct|3c1
pancreatic juice|33a
pancreatic vein|aki
pancreatitis|5di
pancytopenia|2sp
pandiculation|3td 8i0
pandowdy|9dj
pane=pane of glass
panencephalitis|1w6
panfish|9dj
pang
panhysterectomy=radical hysterectomy|56b
panic,panicky|3yo
panic attack|3yo
panic disorder|nh
panocha=panoche=penoche=penuche|4az
pansinusitis|98x
pansy
pant
pantothen=pantothenic acid|ao3 3v
papa=dad=daddy
papain|3n8
papaw|3f1
papaya|3f1
papaya juice|5n8
paper,papery
papilla,papillary
papillary muscle|1qq
papillary tumor=papilloma=villoma|16e
papilledema|3ez
papovavirus|and
pappataci fever=phlebotomus=sandfly fever|35p
paprika|44e
papule|7rj
papulovesicle=vesicopapule|7f0
para,parous=parity|4gi
para aminobenzoic acid|3v
paracentral scotoma|8za
paracervical block|8ik
parade
paradigm,paradigmatic
paradise,paradisiacal=heaven,heavenly
paradox,paradoxically,paradoxical
paradoxical sleep=rapid eye movement=rapid eye movement sleep=rem=rem sleep|9aa
paraffin=paraffin wax|aqv
paraffin scale=scale wax|aqv
parafovea
paragonite|5kw
parallel
paralysis,paralytic,paralytical|35u
paralytic abasia|5
paramagnet,paramagnetic
paramecia=paramecium|248
parameter,parametric
parametritis|5di
paramnesia|29c
paramyxovirus|6tn
paranoia|87n
paranoic type schizophrenia=paranoid schizophrenia=paraphrenia=paraphrenic schizophrenia|2xn
paraparesis|7g9
paraphilia|94m
paraphrase,paraphrastic
paraplegia,paraplegic|7dv
parapodium|p0
paraquat poison|5ik
parasite,parasitic,parasitical
parasitemia|1bz
parasympathetic
parasympathetic nervous system|6xh
parathion poison|7nn
parathormone=parathyroid hormone|3kd
parathyroid=parathyroid gland|3c3
paratyphoid=paratyphoid fever|5cu
paraumbilical vein|aki
parcellation,parcel
parenchyma|jq
parent
parenthesis,parenthetic,parenthetical
paresis|7dv
paresthesia|9v3
parfait|30c
parhelion,parhelic
parietal bone|6ex
parietal cortex=parietal lobe|61x
parietal gyrus|2in
parietal pericardium|93m
parietal pleura|7u6
parieto occipital fissure=parieto occipital sulcus|9qv
parietomastoid suture|418
park
park lot=park area
parkinson disease=paralysis agitan=parkinson syndrome=parkinsonism=shake palsy|1gb 2wm
parliament,parliamentary
parlor
paronychia|5ct
parotid gland|8uq
parotid vein|aki
parotitis|5di
paroxetime=paxil|91h
paroxysm,paroxysmal
paroxysmal trepidant abasia|5
parrot disease=psittacosis|jm
parsley|44e
parsnip|8r7
part,partitive
parthenocarpy|on
parthenogenesis,parthenogenetic=parthenogeny=virgin birth|9m
parthenote
partial tone|899
partiality,partially,partial
participation,participate
particle
particle beam|3gy
particularity,particular
particularly
partly
partner
partridge|at1
party
party girl|4h8
parvo=parvovirus|and
pass
passage
passageway
passing
passing water|6is
passion
passion fruit|3f1
passion of christ|a8
passionateness,passionate,passionately
passivity,passive,passively
past
pasta|35z
paste
pastern|1dz
pasteurize milk|6jo
pastil=pastille=troche|643
pastis|2j8
pastrami|155
pastry|3a1
pasture,pasturage
pasty|7qw
pat
patch,patchy
pate|2ei
patent
patent ductus arteriosus|1c8
patent medicine|6dr
paterfamilias|691
paternity,paternally
path
pathogen,pathogenic|6ii
pathogenesis|7ic
pathologic process=pathological process|18m
pathological state
pathologist=diagnostician|6dp
pathology,pathological,pathologic|6do
pathos,pathetic
pathway=nerve pathway=nerve tract|9po
patience=forbearance
patient
patina,patinize
patriarchy,patriarchal,patriarchic
patrician|86
patriotism,patriotic
patrol
pattern
patty|35z
pause
pavlova|30c
pavor nocturnus=sleep terror disorder|9ac
paw|7jo
pawnbroker|7u0
pawpaw|3f1
pay dirt|78j
payment,pay
pea|aka
pea flour|46n
pea soup|9ek
peace
peace of mind=ataraxis|8bi
peaceful,peacefully
peacenik|34z
peach blight|7tb
peak,peaky
peanut butter|2ei
pear|3f1
pearl,pearly
pearl sago|8u4
peasant
pecker,peck
pecs=pectoral=pectoralis=pectoral muscle|99d
pectic acid|3v
pectin|1vh
pectoral arch=shoulder girdle|qp
pectoral girdle|4h7
pectoral vein|aki
pectoralis major=great pectoral muscle|7je
pectoralis minor=small pectoral muscle|7je
peculiar,peculiarly
pedagogy,pedagogical,pedagogic
pedal extremity=vertebrate foot
pedantry,pedantic
peddler=hawker
pederasty|4eu 7fr
pediapred=prednisolone=prelone|4j4 lt
pediatric medicine=pediatrics=pedology|6dq
pedodontist|2yk
pedophilia|7fr
peduncle|57x
pedunculate polyp|7wn
peeper|3vi
peer
peeve|6nx
pegboard
pekoe|19y
peliosis=purpura|1bz
pellicle|99s
pelvic cavity|1da
pelvic girdle=pelvis,pelvic=pelvic arch|4h7
pelvic inflammatory disease=pid|5dj
pemmican=pemican|6cz
pemphigus|35q yg
pen
penance=repentance,repent,repentant=penitence,penitent,penitential,penitentiary|2dt
penchant|5zf
pencil
penetrate injury=penetrate trauma|526
penetration,penetrate,penetrative
penicillin,penicillin resistant|ly
penicillin f|7kg
penicillin o|7kg
penicillin v=phenoxymethyl penicillin|7kg
penicillinase resistant antibiotic|7kg
penis,penial=phallus|3p0
penis envy|3n4
penne|9dj
pennyroyal oil|74u
pensiveness,pensive|6ej
pentaerythritol=peritrate|ak3
pentanoic acid=valeric acid|1qc
pentazocine=talwin|hc
pentlandite|6ka
pentose|6nk
pentothal=thiopental=thiopental sodium=thiopentobarbital sodium|12m abu
pentoxifylline=trental|3bg
pepper,peppery
peppercorn|44e
peppermint|1ob
peppermint oil|44e
pepperoni|8wr
pepsin|3n8
pepsinogen|3n8
peptic ulcer=peptic ulceration|ae1
peradventure|39w
perboric acid|1el
percent=percentage=per centum
perception,perceive,perceptive,perceptible,perceptiveness,perceptivity
perch
perchloric acid|3v
percussion,percussive
perennation,perennial,perennially
perfectibility,perfect
perfection
perfectly
perforate eardrum|3dt
perforate vein|aki
performance,perform
performer
perfume,perfumery|75e
perfunctorily,perfunctory
perhaps
peri|4h8
periarterial plexus|6xc
periarteritis|sj
periarteritis nodosa=polyarteritis nodosa|35p
pericardial cavity=pericardial space|1da
pericardial sac|8tc
pericardial vein|aki
pericarditis|1r4
pericardium,pericardial|93m
pericementoclasia|8a4
peridinian|347
peridot|23j
peril,perilous,perilously
perilymph|1db
perimysium|2g5
perinatologist|2y
perinatology|6j9
perineal artery|sk
perineum
perineurium|2g5
period=period of time=time period
periodic acid|7cg
periodic breathe|3v3
periodicity,periodic
periodontal disease=periodontitis|35p
periodontia,periodontal|2yc
periodontist|2yk
periosteum|6ew
peripheral nervous system
perishable=spoilable|46n
peristalsis=vermiculation
peristome
perithelium|6ew
peritoneal inflammation=peritonitis|5di
peritoneum|93m
peritonsillar abscess=quinsy|iw
periwinkle plant derivative|mn
perkiness,perky|1bl
permanence,permanent,permanently
permanganic acid|3v
permeation,permeate,permeative
permission,permit,permissive
pernod|2j8
peroneus|99d
peroxidase|7ca
perpetration,perpetrate
perpetuation,perpetuate
perpetuity,perpetual
perphenazine=triavil|lv
perplexity|2fi
persecution,persecute
persimmon|16r
persistence,persist,persistent,persistency,persistently
person=someone
persona,personify,personification
personal,personally
personal business=personal matter|5gx
personal property=private property
personality
personality disorder|6fn
personnel
perspective
persuasion,persuade,persuasive
pertain
pertinence,pertinent
perturbation,perturb|a3
pertussis=whoop cough|5cu 8ln
perusal,peruse
pervasion,pervade,pervasive
perversity,perverse
pessimism,pessimistic
pest=pestilence,pestilential,pestilent=pestis|3nn
pesticide poison|5ik
pesto|8wo
pet food=petfood|3z0
petal,petalous
petechia|1j6
petit dejeuner|1h8
petition,petitionary
petitioner
petrifaction,petrify
petrissage|6bd
petting|47e
petulance,petulantly,petulant=crossness=fretfulness=fussiness,fussily,fussy=peevishness,peevish|57u
pfannkuchen|141
phacoemulsification|3v6
phaeochromocytoma=pheochromocytoma|aci
phagocyte,phagocytic=scavenger cell|9dm
phagocytosis
phalangitis|5di
phalanx|1dz
phalloplasty|hp
phantasmagoric,phantasmagorical
phantom limb syndrome|9v9
pharmaceutical chemist=pharmacologist|ot
pharmacokinetics|6by
pharmacy,pharmaceutical,pharmaceutic|6dq
pharyngeal vein|aki
pharyngitis=raw throat=sore throat|5dj
phase
phenazopyridine=pyridium|hc
phenergan=promethazine|mh md
pheniramine|mh
phenolphthalein|5uy
phenomenon
phenotypic,phenotypical
phentolamine=vasomax|ls
phenyl salicylate=salol|8ui
phenylketonuria=pku|5ag
phenyltoloxamine|mh
pheromone|90u
philanderer=womanizer|691
philanthropy,philanthropic
philhellenism|7l
phillipsite|awy
philogyny|7l
philology,philological
philosopher
philosophy,philosophical,philosophic,philosophically,philosophize
phimosis|t
phlebectomy|9t3
phlebitis|5di
phlebotomy=venesection|1c9
phlegm,phlegmatic,phlegmatical,phlegmy|6pw
phlogopite|5kw
phobia,phobic=phobic disorder=phobic neurosis|nh
phobophobia|98c
phocomelia=seal limb|6ga
phone
phone company=telephone company
phoneme,phonemic
phonograph=record player
phonology,phonologic
phony
phosphatase|3n8
phosphate=orthophosphate
phospholipid|60h
phosphoprotein|861
phosphorescence,phosphorescent|45m
phosphorus,phosphoric
photalgia|7d5
photocoagulation|9t3
photocoagulator|9t1
photogenic epilepsy|8i2
photograph,photographic,photographically,photography=photo
photometry,photometrical
photophobia|98c
photoretinitis|anm
photosensitivity=radiosensitivity
phototherapy|5f
phototropism|abg
phrase
phraseology=wording
phrenic nerve|9gz
phrenic vein|aki
phthalic acid|3v
phthisis=pulmonary tuberculosis=waste disease=white plague|ac7
phycomycosis|4bq
phyllo|7hy
phylloquinone=phytonadione=vitamin k1|mg
physiatrics=physical therapy=physiotherapy|a1f
physical ability
physical condition=physiological condition=physiological state
physical fitness
physically
physicalness,physical,physicality
physics
physiognomy=visage=kisser=phiz|3vs
physiological property|1dd
physiological sphincter|hw
physiology,physiological,physiologic
physique=body build|1dd
phytotoxin=plant toxin|a7w
pia mater|6fd
pianist=piano player
piano,pianistic=forte piano
piano teacher|6rd
pica|3e8
picaninny=piccaninny=pickaninny|205
piccalilli|2ei
pick
pick disease|81k
pickerel|49o
picket
pickle|2ei
picornavirus|and
picric acid|3v
pictorial,pictorially
picture
pie|9dj
piece
piece of paper=sheet of paper
pietistic,pietistical
piezoelectric effect=piezoelectricity,piezoelectric
pig
pigeon toe|34p
pigment,pigmentation
pigswill=pigwash=swill|3z0
pigweed|5vg
pike reverse hang|8na
pilaf=pilaff=pilau=pilaw|35z
pilar cyst=sebaceous cyst=steatocystoma=wen|2sa
pile
pill
pillow
pilot
pilsener=pilsner|159
pilus|41t
pimento=pimiento|9u2
pimento butter|2ei
pimozide|348
pimp=procurer
pimple=hickey=zit|45
pindolol=visken|16z
pine
pineal eye=third eye|92q
pinealoma|aci
pineapple juice|4aq
pinguecula|2fy
pinite|6ka
pink,pinkify
pink disease|7tb
pink elephant|anv
pinkroot|7tb
pinna|1sa
pinocytosis
pinole|46n
pinprick|1f5
pinto bean|2c4
pip|jm
pipe
piperacillin=pipracil|7kg
piperazine|lj
pirate,piratical
piriform area=piriform lobe=pyriform area=pyriform lobe|6xn
pirogi=piroshki=pirozhki|35z
piroplasm|9i3
pisang wax|aqv
pisiform=pisiform bone|1dz
pistol
pit
pita=pocket bread|442
pitahaya|3f1
pitch
pitchblende=uraninite|ah6
pitcher=hurler
pith,pithy
pituitary=pituitary gland=hypophysis,hypophyseal=pituitary body|3c3
pity,piteous,piteously|3za
pityriasis|2zl
pityriasis alba|7sk
pityriasis rosea|7sk
pivot joint=rotary joint=rotatory joint|325
pizza|35z
pkd=polycystic kidney disease|5pw
placation,placative,placatory=propitiation,propitiative,propitiatory
place of origin=provenance
placebo
placement,place
placenta,placental|ajy
placenta previa|4gi
placentation
placidity,placidness,placid,placidly
plagiarization,plagiaristic,plagiarize
plagiocephaly|2wi 192
plague,plaguey
plague pneumonia=pneumonic plague=pulmonic plague|7nm
plaice|444
plain,plainly
plain flour|457
plaintiveness,plaintively|6pe
plan
plane,planar
planet,planetary,planetal
plank
plant,plantal
plant disease|35p
plantain|aka
plantar reflex|8i0
plantar wart|ald
planter
plasma=blood plasma|3v7
plasma cell=plasmacyte|65p
plasma protein|861
plasmablast|7th
plasmacytoma|aci
plasminogen|40x
plasminogen activator=urokinase|85x
plasticity,plastic,plastically
plastination|18m
plate
platform
platoon
platysma|3vw
play
play therapy|a1f
player
playfulness,playful|5ya
playwright=dramatist
plead
pleasure,please,pleasant,pleasantly,pleasantness
pledgee|86
pledger|86
plenty
pleomorphic rhabdomyosarcoma=pleomorphic rhabdosarcoma|8no
pleonaste|9h4
pleopod=swimmeret|p0
pleura,pleural|93m
pleural cavity|1da
pleurisy|5dj
pleuropneumonia|7u8 7uu
plexus=rete
plica
plight=predicament
plod
plonk|atf
plot
plow
pluck,plucky
plug
plumcot|3f1
plumpness,plump=embonpoint|2k9
plunge
plush,plushy
plutocratic,plutocratical
pms=premenstrual syndrome|9v9
pneumococcal pneumonia|7uu
pneumococcus|34b
pneumoconiosis=pneumonoconiosis|8ln
pneumogastric=pneumogastric nerve=tenth cranial nerve=vagus=vagus nerve=wander nerve|2n5
pneumonectomy|q
pneumonia,pneumonic|8ln
pneumonitis|5di
pneumothorax|t
pock|89n
pocket
pockmark|8xm
podalgia|7d5
podetium
poem
poet
poetry,poetic,poetical
pogonion|2n6
poi|35z
poignancy,poignance,poignant
poikilothermic,poikilothermous
poilu=purloo|35z
point
point of honor|5gx
poise
poison,poisonous
poison ivy|8om
poison oak|8om
poison sumac|8om
poisonous substance=toxicant
poke
polar body
polarization,polarize
pole,polar,polarity
polemical,polemicize,polemize
polenta|50q
police=police force
police car=squad car
police chief=police captain
police headquarter=station house
policeman=police officer
policy
policy maker|59v
polio=acute anterior poliomyelitis=infantile paralysis=poliomyelitis|5cu
poliovirus|3mc
polish
polish rice=white rice|8ox
politeness,polite,politely
political,politically
political system=form of government
politician
pollack|8v6
pollen,pollination
pollock|8v6
pollucite|6ka
pollution,pollutant
polony|1dq
polyarteritis|sj
polycythemia|1bz
polydipsia|a2m
polygenic disease=polygenic disorder|2fn
polygraph|6dj
polymastigote|6bm
polymerase|3n8
polymerization,polymeric,polymerize
polymorphic,polymorphous
polymyositis|6t1
polymyxin|ly
polynomial
polyoma|7ex
polyose=polysaccharide|1q0
polyp=polypus|57x
polypectomy|9t3
polyphony,polyphonic,polyphonous
polyphosphate
polyphosphoric acid|7cg
polysomy|192
polytonality,polytonal
polyunsaturated fat|60h
polyunsaturated fatty acid|agk
polyuria|5pw
pomegranate|3f1
pomelo=shaddock|258
pompano|8v6
pompousness,pompous,pompously
ponce|691
pond
ponder
pons=pons varolii|6xn
pool
poor,poorly
pop
popcorn|46o
pope
popliteal artery|sk
popliteal vein|aki
popover|6pz
poppy seed|44e
popularity,popular,popularly
population,populate
porch
pore,poriferous|3c1
porgy|8v6
pork=porc|6cz
pork and bean|35z
porkchop|2rg
porkholt|4kw
porosity,porous
porphyria|2fn
porpoise oil|jo
porridge|35z
port
port access coronary bypass surgery|27b
port wine|486
porta hepatis|78y
portacaval shunt|973
portal hypertension|68i
portal system|ajz
portent,portentous,portend
porterhouse|158
portion
portrait,portrayal,portray
pose
position
positive chemotaxis|1zh
positivist,positivism,positivistic
positivity,positive
posology|6by
posse
posseman|691
possession,possess,possessive
possibility,possible
possibly
post
postcentral gyrus|1vq
poster boy|7yg
poster child|205
poster girl|7yg
posterior cardinal vein|1qw
posterior cerebral artery|1wk
posterior facial vein=retromandibular vein|3vy
posterior labial vein|5ri
posterior meningeal artery|6f7
posterior naris|6uh
posterior serratus muscle=serratus posterior|93n
posterior subcapsular cataract|1tf
posterior synechia|9vb
posterior temporal artery|9yv
posteriority,posterior
posthitis|5di
posthypnotic amnesia|91i
postnasal drip|9v3
postponement,postpone
postposition,postpositive
posttraumatic epilepsy=traumatic epilepsy|3o7
posttraumatic stress disorder=ptsd|nh
postulation,postulate
posture|1dd
pot
pot au feu|35z
potage|9ek
potato=murphy=spud=tater|8r7 9d5
potato blight=potato disease=potato mildew=potato mold=potato murrain|7tb
potato mosaic|7tb
potato wart|7tb
potato yellow dwarf virus|and
potato yellow dwarf=yellow dwarf of potato|awd
poteen|as9
potence
potential,potentiality,potent,potency
potherb|aka
potion|17c
potluck|6cs
potpie|35z
pott disease|ac7
pottage|35z
potter
pottery
poulette|8wo
pound
pour
pousse cafe|2j8
poverty=impoverishment
powder,powdery,powderize
powder sugar|4lu
power
power breakfast|1h8
power broker=powerbroker|59v
power walk|1r2
powerfulness,powerful,powerfully
poxvirus|and
practical nurse=license practical nurse|72d
practically
practice,practical,practicality
practitioner=practician|841
pragmatic,pragmatical
praise
praline|1ob
pravachol=pravastatin|60i
prawn|8zz
prayer,pray
preacher
preachment,preach
prearrangement,prearrange
precaution,precautionary
precava=superior vena cava|aki
precedent,precede,precedency,precession
precentral gyrus|1vq
preceptor|9y0
precious
precipice,precipitous
precipitance,precipitate,precipitant,precipitation
precipitin|lz
precisely,precise
precision
precocious dentition|74g
precocity,precocious
preconceive notion=preconception
precordium|3v1
predicator,predication,predicative
prediction,predict,predictive
prednisone=deltasone=liquid pred=meticorten=orasone|4j4 lt
predominance,predomination,predominantly,predominate
preeclampsia|a7s
preemption,preempt,preemptive
preexistence,preexistent
preface,prefatorial
preference,prefer,preferentially,preferential,preferment,preferent
prefix,prefixation
prefrontal cortex=prefrontal lobe|61x
pregnancy,pregnant
prehensor|5zh
prehistory,prehistoric
prejudice,prejudicial,prejudicious
preliminary
premature ejaculation
premature labor|2f9
premature ventricular contraction=pvc|s0
premix
premonition=presentiment|pr
preoccupation,preoccupancy,preoccupied,preoccupy|29c
prep school=preparatory school
preparation,prepare,preparative,preparatory
preposition,prepositional
prepyloric vein|aki
prescience,prescient|6fh
prescription,prescribe,prescriptive
presence,present,presentment,presentness
presenile dementia|2xm
present day
presentation
presently
preservation,preserve
presidency,presidential
president
press
pressure,pressurize
pressure point
prestige,prestigious
presumably
presumption,presume,presumptive
presupposition,presuppose
preteen=preteenager|5nx
pretense,pretend,pretentious
prettiness,pretty
pretzel|2mv
prevalence,prevail,prevalent
prevention,prevent,preventive,preventative
previous,previously
prey
priapism|4t8
price,pricey,pricy
pricker,prick
prickle,prickly|5t
prickle cell|99u
pride
pridefulness
priest
primaquine|mj
primary,primarily
primary amenorrhea|fd
primary care|6dg
primary care physician|38h
primary dysmenorrhea|3d9
primary syphilis|647
primaxin|ly
primer,prime
primitive
principal,principally
principle
print
prior
priority=precedence,precedential
prison farm=work camp
prisoner
privacy=secrecy
private,privately
private eye=private detective
private instructor|9y0
privilege
prize
pro
probability
probably,probable
probation,probationary,probative
probationer=student nurse|72d
probe
probenecid|6dr
probiotic|112
problem,problematic,problematical
proboscis|718
procarbazine|mn
procedure,procedural
proceedings,proceed
process
process cheese|1z1
prochlorperazine|mv md
proclamation,proclaim
procrastination,procrastinate
procreation,procreative=fact of life|94b
proctalgia|7d5
proctitis|5di
proctocele=rectocele|2az
proctologist|6dp
proctology|6dq
proctoplasty=rectoplasty|hp
proctoscope|3kt
procurement,procural,procure
procursive epilepsy|3o7
prodigy,prodigious
prodroma=prodrome,prodromic|9v3
product,produce,producer
production
productivity,productive
profanity,profane,profanely
profess
profession,professional
professional person|86
professor=prof
proficiency,proficient|2cy
profile
profit
profitability,profitable
profiterole|9dj
profound
progeria|t
progesterone|84b
progestin=progestogen|94i
prognostic,prognostication,prognosticative
program
progress,progressive,progression,progressivity
progressive vaccinia=vaccinia gangrenosa|aim
prohibit
prohibition
project
projection
prolamine|98d
proliferation|4of
prominence,prominent,prominently
promiscuity,promiscuousness,promiscuous|94b
promise,promissory
promotion,promote,promotional,promotive
prompt
promptly
promulgation,promulgate
pronation,pronator
prone
pronouncement,pronounce
pronucleus|724
proof,prove
propaganda,propagandistic,propagandize
propagandist
propagation,propagative|83j
propanoic acid=propionic acid|1qc
propeller,propel,propellant,propellent,propulsion,propulsive
propensity|5zf
proper,properly
property
prophecy,prophetic,prophetically,prophetical=vaticination
prophylactic|2qs
proportion
proportional,proportionally
proportionately,proportionate
proposal
proposition,propose
proprietorship
prosciutto|4r4
proscription,proscribe
prosecution,prosecute
prosecutor=prosecute attorney=prosecute officer=public prosecutor|74r 5ux
prosody,prosodic
prospect
prospective
prosperity,prosperous
prostaglandin|xz
prostate,prostatic=prostate gland|3c3
prostate cancer=prostatic adenocarcinoma|6p
prostate specific antigen|861
prostatectomy|q
prostatitis|5di
prosthodontia|2yc
prosthodontist|2yk
prostration,prostrate
protamine|98d
protanopia,protanopic=red blindness|8h1
protease=peptidase=proteinase=proteolytic enzyme|3n8
protease inhibitor|na
protection,protect,protective,protectiveness
protective fold|jq
protein,proteinaceous
protein fold|18m
proteolysis,proteolytic
proteome|861
protestation,protest
prothorax
protirelin=thyrotropin release factor=thyrotropin release hormone|3kd
protist=protistan|6ii
protoctist|6ii
protoplasmic astrocyte|v9
prototype,prototypical,prototypic
protozoal infection|5ct
protozoan,protozoon|869
protriptyline|aao
protrusion,protrude,protrusive
protuberance,protuberant
proud,proudly
proud flesh|4lv
provender|46n
proverb,proverbial
province,provincial
provision,provide,provisionary
provocation,provoke,provocative
prowess=artistry
proximity,proximal
prudence,prudent,prudential
prune|3ax
pruno|4zs
prurigo|35q
pry
psammoma=sand tumor|aci
pseudo
pseudohallucination|4qu
pseudohermaphroditism|192
pseudomonad|3r8
pseudophloem
pseudopod=pseudopodium
psilocin=psilocybin|4qv
psilomelane|6ka
psoas|99d
psoriasis|35q
psoriatic arthritis|wt
psyche,psychical,psychically,psychic
psychiatrist=head shrinker|6dp
psychiatry,psychiatric=psychological medicine|6dq
psychic phenomenon=parapsychology
psychic trauma|6fl
psychoactive drug=consciousness alter drug=mind alter drug=psychoactive substance|3bg
psychoanalyst|878
psychogenesis,psychogenetic,psychogenic|4of
psychologist
psychology,psychological,psychologically
psychomotor development|4of
psychomotor epilepsy=temporal lobe epilepsy|3o7
psychopathology,psychopathologic
psychopharmacology,psychopharmacological|6by
psychophysiology=neuropsychology
psychosexual development|4of
psychosis,psychotic|6fm
psychosomatic disorder|6fn
psychosurgery|1gi
psychotherapy,psychotherapeutic=mental hygiene|879
psychotic depression|26u
psychotropic agent|3bg
pterion|2n6
pterygium|2fy
pterygoid muscle|99d
pterygoid plexus|7ua
pterygoid process
ptomaine=ptomaine poison|46p
ptosis|2zp
ptyalin|gs
ptyalism,ptyalize|90f
pubes=pubic region
pubic bone=pubis|1dz
public,publicly
public defender|5ux
public figure|59v
publication,publish,publisher
pubococcygeus exercise|3td
pud|30c
pudding|35z
pudding face|6q1
pudendal artery|sk
pudendal block|8ik
pudendal cleavage=pudendal cleft=pudendal slit=rima pudendi=rima vulvae=urogenital cleft=vulvar slit|8pw
pudendal vein|aki
pudendum|4fq
puff rice|29n
puffiness,puffy|9v3
pug nose|718
pulasan=pulassan|3f1
pull
pulmonary artery|sk
pulmonary congestion|2fr
pulmonary plexis|6xc
pulmonary stenosis|9l0
pulmonary trunk=truncus pulmonalis|88m
pulmonary valve|927
pulmonary vein|aki
pulp,pulpy
pulp cavity|1da
pulpit=dais=rostrum
pulque|be
pulse,pulsation,pulsate
pulseless disease=takayasu arteritis|sj
pump
pumpkin|aka
punctuation,punctuate
pungently,pungent
punishment,punish,punitive,punitory=penalty
punk rocker|9yc
pupate,pupal
pupillary sphincter|hw
puppy fat|7a
purchase
pure tone|xl
puree|71p
purely
purity,pure,purify,purification
purple
purpose=intention
purse
purse string operation|9t3
pursuit,pursue,pursuant,pursuance
purulence,purulency,purulent|9v3
purulent pleurisy|7u8 3j6
push
pushup=press up|rk
pussy=cunt=puss=twat
pustule|7rj 1az
put
putamen|138
putridity,putrefacient,putrefaction,putrefactive,putrefy,putrescent
puzzlement,puzzle
pycnodysostosis|3cu
pycnosis,pycnotic=pyknosis,pyknotic|35p
pyelitis|5dj
pyelonephritis|ahs
pyemia,pyemic|1c4
pyloric sphincter=pyloric valve|hw
pyloric stenosis|9l0
pyloric vein=right gastric vein|4e8
pylorus|78y
pyocyanase|ly
pyocyanin|ly
pyorrhea|4t8
pyorrhea alveolaris=rigg disease|7mb
pyramid,pyramidal,pyramidical
pyrilamine|mh
pyroelectricity,pyroelectric
pyrogenetic,pyrogenic,pyrogenous
pyrolusite|6ka
pyrope|4du
pyrophobia|98c
pyrophosphoric acid|7wr
pyrophyllite|6ka
pyrotechny,pyrotechnical
pyroxene|6ka
pyruvic acid|3v
pyuria|9v3
q fever|8p3
quack|38h
quackery
quad|3up
quadrantanopia|anm
quadriceps=quadriceps femoris|3up
quadriplegia|7dv
quahaug=quahog|95j
quail|at1
quality,qualify,qualification
quality of life|4me
qualm|3ir
quandang=quantong|3f1
quantity
quark=quark cheese|1z1
quarrel
quartan|20d
quarter
quarter crack|8vi
quarterback=field general
quartz crystal|6ka
queasiness,queasy=squeamishness|6v8
queen
queen of the may|4h8
queer
quellung=quellung reaction|18m
querulous,querulously
quesadilla|1ky
question
questioning
quiche|7qw
quick bread|1h1
quickening|18m
quickness,quickly,quick,quicker
quiescence,quiescent
quietness,quiet,quietly
quietude
quill
quince|3f1
quinidex=quinidine=quinora|lw
quinine|mj
quinine water=tonic water|9cw
quirk,quirky
quirt
quit
quite
quiver
quotation,quote
rabbi
rabbit
rabbit food=raw vegetable|aka
race
racemic acid|9xh
rachischisis=schistorrhachis=spina bifida|192
rachitis|5di
racial
rack
racket,rackety
radar=radiolocation
raddle=reddle=ruddle|5kf
radial artery|sk
radial keratotomy|5pb
radial vein|aki
radiation,radiance,radiate,radiant,radiancy|3l3
radiation sickness=radiation syndrome|9v9
radical
radical mastectomy|6bj
radically
radicchio|5vg
radicle
radiculitis|5di
radio
radio emission=radio radiation=radio wave|3gu
radio reflector=radio telescope
radio signal|8ci
radioactivity,radioactive
radiographer|6dp
radiolarian|5e
radiologist=radiotherapist|6dp
radiology|6do
radiopharmaceutical|6dr
radiotelephony,radiotelephonic
radish|8r7 2p8
radium therapy|5f
radius,radial
raffinose|ab1
rag
ragamuffin|ahb
rage|iu
ragout|35z
ragweed pollen|7w4 co
raid
rail
railroad=railway system
railroad siding=siding
railroad station=railroad terminal=railway station
rain,rainy
raise,rise
raise donut|39c
raisin|3ax
raisin bread|1h1
raita|3mw
rally
ram
rambotan=rambutan|3f1
ramekin=ramequin|35z
ramification,ramify
ramp,rampant,rampageous
ramsay hunt syndrome|9v9
ramus|1dz
randomization,random,randomly
range,rangy
ranitidine=zantac|4y7
rank
ransack
ranula|2sa
rap
rapidity,rapidly,rapid
rappee|a5p
rapture,rapturous|3iu
rarebit|35z
rarity,rarely,rare
rascal=rogue
rash=roseola=skin rash|3pd
rasp,raspy
raspberry|16r
rat,ratty
rat cheese=store cheese|1yu
ratafee=ratafia|2j8
ratatouille|35z
ratbite fever|5cu
rate
rate of growth=growth rate
rate of pay=pay rate
rather
rating
ratio
ratiocination,ratiocinative
ration
rationalism,rationalistic
rationality,rational,rationally
rationalization,rationalize
rattler,rattle
rattlesnake
raucous,raucously
ravigote=ravigotte|8wo
raw
raw meat|6cz
raw milk|6jo
raw sienna=yellowish brown
raw umber|aeb
raw wound|av7
ray=light beam=shaft of light=beam of light=ray of light|ank
razbliuto|932
rbi=run bat in
reafforestation=reforestation
reabsorption=resorption|18m
reach
reaction,react,reactivity,reactive=chemical reaction
reactionary=extreme right winger=ultraconservative
read
reader
readily
readiness,ready
read teacher|9y0
readjustment,readjust
ready mix|2i7 81a
reaffirmation,reaffirm
reagin|58w
real estate=real property
realgar|6ka
realism
realistic,realistically
reality,really,real
realization,realize
reallotment=reapportionment
realm=kingdom
reappearance,reappear
rear
rearrangement,rearrange
rearward
reason
reasonableness,reasonable,reasonably
reassertion,reassert
reassignment,reassign
reassurance,reassure
rebellion,rebellious,rebelliously
rebound tenderness|7d5
rebuild
rebuttal,rebut
recalculation,recalculate
recall
recapitulation,recapitulate|4of
receiver,receive
recent
recently
reception
receptionist
receptivity,receptive
receptor
recession,recessionary
reciprocal inhibition therapy=reciprocal inhibition|15n
reciprocal cross|52g
reciprocality,reciprocity,reciprocal
reciprocation,reciprocative,reciprocatory
recital,recite,recitation
reckon
reclamation,reclaim
recognition
recognize
recollection,recollect,recollective
recombinant
recombinant human insulin|5g3
recombinant protein|861
recommendation,recommend
reconciliation,reconcile
reconsideration,reconsider
recorder,record
recording
recount
recovery,recover
recreation,recreational
recreational drug|3bg
recriminative,recriminatory
recrudescence,recrudescent
recruitment,recruit
rectal artery|sk
rectangle,rectangular,rectangularity
rectum,rectal
rectus|6qw
rectus superior=superior rectus=superior rectus muscle|3vn
recuperation,recuperative=convalescence,convalescent
recurrence,recur,recurrent
recurrent fever=relapse fever|5cu
recusal,recusation,recusant
red green color blindness=red green dichromacy|32h
red blood cell=erythrocyte,erythroid|1bw
red bone marrow=red marrow|1e3
red clay|267 6ka
red devil=secobarbital=secobarbital sodium=seconal|12m
red meat|6cz
red pepper|44e
red rockfish|8v6
red scare|ng
red water|jm
red wine|atf
redcoat
rededication,rededicate
redefinition,redefine
redemption,redeem,redemptional,redemptive,redemptory
redeployment=redisposition
redfish=rosefish|8qp
rediscovery,rediscover
redistribution,redistribute
redness,red,redly
reductase|3n8
reduction,reduce,reductive
redundancy,redundant
reef,reefy
reel
reelection,reelect
reenactment,reenact
reenforcement,reenforce
reevaluation,reevaluate
refection|6cs
refer,reference
refer pain|7d5
refinement,refine
reflection
reflector,reflect,reflective,reflectively,reflectivity
reflex=inborn reflex=innate reflex=instinctive reflex=physiological reaction=reflex action=reflex response=unconditioned reflex|8lu
reflex arc|6xn
reflex epilepsy|3o7
reflux|4t8
reform,reformation,reformative
refractivity,refraction,refractive
refractory,refractory line
refractory anemia|id
refreshment,refresher|9bh
refry bean|35z
refulgence,refulgent
refund
refurbishment,refurbish
refusal,refuse
regard
regardless
regeneration|18m
regiment,regimental
region
regional,regionally
regional anesthesia|ij
register nurse|72d
registrant
registration,register,registry
regret|8tv
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
reiter disease=reiter syndrome|9v9
reiteration,reiterate,reiterative
rejection,reject,rejective
rejoice
relationship,relate,relation
relativity,relative,relatively,relativistic
relaxant,relax,relaxation
relaxin|3kd
release
relegation,relegate
relevance,relevancy,relevant
reliability,reliable,reliably
reliance,rely|1wz
relief,relieve
religion,religious,religiously,religiousness,religiosity=religious belief
religious order=sect
relinquishment,relinquish
relish
relocation=resettlement,resettle
reluctant,reluctantly
remainder,remain
remark
remarkable,remarkably
remedy,remedial
remembrance,remember
reminder,remind
reminiscence,reminisce,reminiscent
remitment,remittal,remittance,remission,remit
remonstrance=expostulation
remote
removal,remove
renal artery|sk
renal colic|7d5
renal cortex|jq
renal insufficiency|5pw
renal pelvis|1da
renal vein|aki
render
renewal,renew
renin|85x
rensselaerite|9wc
rent,rental
reovirus|and
reparation,repair
repayment,repay
repeatedly
repellant,repellent,repel
repetition,repeat,repetitive,repetitious
replacement,replace
replenishment,replenish
reply
report
reporter=newsman
representation,represent,representative
repression,repress,repressive
reproach
reprobate,reprobation
reproducibility,reproducible,reproducibly
reproduction,reproduce
reproductive organ=sex organ|78l
reproof=reprehension,reprehensible
republic
repudiation,repudiate,repudiative
reputation,repute
request
requirement,require
rescission,rescind
rescue
research
resection|9t3
resemblance,resemble
resentful,resentfully
resentment,resent=rancor,rancorous=rancour|57v
reserpine=rau sed=raudixin=sandril=serpasil|mi
reservation
reserve
resid=residual oil|2pb
residence,residential,reside,resident,residency
residue,residual
resignation,resign
resilience,resiliency,resilient
resiny,resinous
resistance,resist,resistant,resistive,resistivity
resistor
resolutely,resolute
resolution
resolve
resonance,resonant
resort
resource
respect
respectable
respectively,respective
respiration,respiratory
respiratory alkalosis|cf
respiratory center|6x6
respiratory disease=respiratory disorder=respiratory illness|35p
respiratory infection=respiratory tract infection|5ct
respiratory organ|5hi
respiratory system
respiratory tract|a87
respite=reprieve
resplendence,resplendency,resplendent
response,respond,responsiveness,respondent,responsive
responsibility=obligation,oblige
responsible,responsibly
rest
rest cure|a9y
restatement,restate
restaurant
restiveness,restive,restively
restlessness|1f5
restorative,restore
restoril=temazepam|16l
restraint,restrain
restriction,restrict,restrictive
restriction endonuclease=restriction enzyme=restriction nuclease|3kr
result,resultant
resumption,resume
resurgence,resurgent
resuspension,resuspend
retard depression|26u
rete testis|7ua
retention=holding
retentiveness,retentivity,retentive
reticulation,reticulate
reticulocyte|8h2
reticuloendothelial system
retina,retinal|6ew
retinal rod=rod cell|anu
retinitis|5di
retinoblastoma|68l
retinol=vitamin a1|mp
retinopathy|3vk
retirement,retire
retrace
retraction,retract
retractor|9t1
retreat
retrieve
retrobulbar neuritis|6xt
retroflection=retroflexion=retroversion|t
retrograde amnesia|fx
retrogression,retrogressive
retrospect,retrospective,retrospection
retrovirus|and
retsina|atf
return
reunion,reunite,reunify
revelation,reveal
revenge=retaliation,retaliate,retaliatory
reverberation,reverberate,reverberant,reverberative
revere,reverence,reverent,reverential
reverie
reversal,reverse,reversible
reverse hang|4po
reverse transcriptase|7wf
reverse transcriptase inhibitor|na
revery
review
revilement,revile
revision,revise
revival,revive
revolution,revolutionary,revolt,revolutionize
revulsion=repugnance,repugnant|35y
reward
reye syndrome|1gb 9v9
rh incompatibility|5az
rhabdomyoma|6su
rhabdomyosarcoma=rhabdosarcoma|8w2
rhabdovirus|and
rhagades|35q
rhapsody,rhapsodize|5n2
rhenish=rhine wine|asg
rheology,rheologic
rheumatic aortitis|ny
rheumatic fever|5cu
rheumatic heart disease|4tf
rheumatism|35p
rheumatoid factor|y8
rheumatologist|6dp
rheumatology|6dq
rhinestone|8qo
rhinion|2n6
rhino=rhinoceros
rhinopathy|4t8
rhinorrhea|9v3
rhinoscope|6dj
rhinosporidiosis|4bq 8o4
rhinostenosis|9l0 8o4
rhinotomy|9t3
rhinotracheitis|jm
rhinovirus|7qs
rhizoctinia disease|7tb
rhizopod=rhizopodan|86d
rhizotomy|9t3
rhodochrosite|6ka
rhodolite|4du
rhodonite|6ka
rhomboid,rhomboidal|99d
rhomboid muscle|99d
rhone wine|atf
rhubarb=pieplant|aka
rhus dermatitis|2ha
rhythm,rhythmic,rhythmical,rhythmically,rhythmicity
rib|1dz
rib cage|99e
ribavirin=virazole|na
ribbon,ribbony
ribier|4m2
riboflavin=hepatoflavin=lactoflavin=ovoflavin=vitamin b2=vitamin g|ao3
ribonuclease=ribonucleinase|a8w
ribose|1q0
ribosome|1vd
rice|46o
richness,rich,richly
ricin=ricin toxin|b7 a7w
ricinoleic acid|agk
rickets|z9
rickettsia,rickettsial|3r8
rickettsial disease=rickettsiosis|5cu
rickettsialpox|8p3
rickey|6lx
ricotta|1z1
riddance,rid
ride
rider
ridge
ridiculous
ride master|9y0
riesling|4yo
rifadin=rifampin=rimactane|lx
rifle
rift valley fever|4vd
rigatoni|9dj
right winger=rightist|2gh
right atrioventricular valve=tricuspid valve|wm
right brain=right hemisphere|1wl
right coronary artery|2ju
right hand|4rc
right to vote=suffrage
right ventricle|4th
righteousness,righteous
rightness,right
rigidity,rigid,rigidly,rigidify
rigor,rigorous,rigorously
rigor mortis
rijstafel=rijstaffel=rijsttaffel|35z
rim blight|7tb
rima|78y
ring
ring disease=ring rot=tobacco wilt|1iz
ring girl|4h8
ring of color
ringworm=roundworm=tinea|4bq
rioja|8hb
riot,riotous
rip
ripe
ripple
risk,risky
risotto|35z
rissole|35z
ritual,rite,ritualize
river
road
roadside=wayside
roadway
roam
roar
roaster|1zx
robbery,rob
robitussin|3u3
robotic telesurgery|6io
robustness,robust
rochelle powder=seidlitz powder|o4
rock,rocky
rock crystal=transparent quartz|6ka
rockfish|8v6
rockweed|by
rod|112
roe|8zz
roentgen ray|3gu 5jx
rofecoxib=vioxx|lt
role
roll of tobacco|a5p
roller,roll
rollmops|4wo p9
ro po|30c
romance,romantic,romanticism,romanticistic
roof
rookie
room
root
root canal|7hi
root rot|7tb
root vegetable|aka
root reflex|8i0
rope,ropey,ropy
rope burn|16
rise quartz|6ka
rosemary|44e
rosette|8oc
rosiness,rosy
rotation,rotate,rotational
rotator cuff
rotavirus|8k5
rotgut|be
rotor
rotundity=globosity
roughage|46n
roughly
roughneck=ruffian
roughness,rough
roulade|35z
round,roundly
round bone|1dz
round window|3zo
route
routine
roux
row
row house=town house
royal family=royal house
royal jelly|90u
royalty
rpm
rub
rubber,rubbery,rubberize
rub alcohol|2qs
rubbish,rubbishy
rubdown|6bd
rubefacient|6dr
rubella panencephalitis|7eb
rubicelle|8sb
rubor|9v3
ruby spinel=spinel ruby|9h4
rudeness,rude,rudely
rudiment,rudimentary
rue|44e
ruefulness,ruefully|8tv
ruff
rug=carpet
ruga|7ub
rugelach=ruggelach=rugulah|9dj
rugged
ruin,ruinous
rule
rum|60u
rumble
rumen|9m9
rumination,ruminative
rumor
rump
run
rundown=summation,summational
runner
runner bean=scarlet runner bean|4n6
rupture|526
rurality,rural
rush
rusk=twice bake bread=zwieback|a5o
rusticity,rustic
rustle
rustler=cattle thief
rusty,rust
rut,rutty
rutabaga|ad0
rutile|6ka
rye|as9
rye bread|1h1
sabayon=zabaglione|30c
sabbatical,sabbatic
sac|1da
saccharic acid|1qc
saccharin|9u6
saccharose=sucrose|34s
saccule=sacculus|8tc
sacral nerve|9gz
sacral plexus|6xc
sacral vein|aki
sacral vertebra|alg
sacrament,sacramental
sacred
sacred cow|59v
sacrifice
sacrilege,sacrilegious=desecration,desecrate
sacrum|1dz
saddle
saddle block anesthesia|9gv
saddle sore|jm
sadism,sadistic|94n
sadness,sad,sadly
sadomasochism,sadomasochistic|8tu 6ba
safe sex|94b
safety,safe,safely
safflower oil|akb
saffron|44e
sag
sagacity,sagacious
sage|44e
sago|gv
sail
sailfish|8v6
saint
saint anthony fire|35q
saint vitus dance=sydenham chorea|6xf 2wm
sake
saki|be
salad|35z
salad oil|akb
salami|8wr
sale
saleslady=salesgirl
salesman
salicylate|70p
salicylate poison|5ik
salicylic acid|538
salience,salient
saline
salinity|4pj
saliva,salivary,salivate,salivation=spittle|90u
salivary duct|3c1
salivary gland|3c2
salmagundi|8uc
salmi|8cz
salmon oil|jo
salmonella|3m0
salmonellosis|46p
saloon=ginmill
salpingectomy|q
salpingitis|5di
salpinx|ac5
salsa|2ei
salsify|8r7
salt,salty|44e
salt rise bread|1h1
saltine|2mv
saltwater=seawater
saltwater fish|8zz
salubrity,salubrious
salvation
salve,salvage|2qs
salvinorin|4qv
samarskite|6ka
sambuca|2j8
sameness,same
samosa|35z
sample,sampler
sanction
sand,sandy
sand crack|jm
sand dune=dune
sandpaper,sandpapery
sandwich|9bi
sanguineness,sanguinity,sanguineous|77u
sanity,saneness,sane|6fo
sap,sappy
saphenous nerve|6x4
saphenous vein|aki
sapidity|4pj
sapodilla=sapota|3f1
saponification,saponify
sapote|3f1
sapphire,sapphirine|2ks
sapremia|936
sapsago|1z1
sarcocystidean=sarcocystieian=sarcosporidian|9i3
sarcodine=sarcodinian|86d
sarcoidosis|4t8
sarcolemma,sarcolemmal,sarcolemmic,sarcolemnous|6ew
sarcoma|1nz
sarcosome|226
sard=sardius|1ml
sardine=pilchard|8v6
sardine oil|jo
sardonyx|76k
sars=severe acute respiratory syndrome|8ln
sarsaparilla|9cw
sartorius=sartorius muscle|99d
sashimi|35z
sassafras|44e
sassafras oil|74u
satanophobia|9ch
satiety=repletion=satiation,satiate
satin,satiny
satisfaction|3iu
satisfied
satisfy,satisfactory,satisfactorily
satsuma|258
saturate fatty acid|3yc
saturation,saturate
satyriasis|2ed
sauce|2ei
sauerbraten|35z
sauerkraut|35z
sausage|6cz
sausage meat|6cz
saute|35z
sauterne|asg
savageness,savage,savagely
savarin|9dj
save
saveloy|8wr
saving
savor
savoy|1lz
saxitoxin|6y6
say
sazerac|28n
scab,scabby|9di
scabies|5ct
scald|526
scald milk|6jo
scale
scalene muscle=scalenus|99d
scalenus syndrome|9v9
scallion|769
scallopine=scallopini|35z
scalp|99s
scalpel|9t2
scamp|205
scamper
scampi|35z
scan
scandal,scandalize,scandalous
scaphocephaly|2wi 192
scar,scarify=cicatrice=cicatrix,cicatrize|9v3
scar tissue|2g5
scarcely
scarcity,scarce
scare,scary
scarlatina=scarlet fever|2hb
scathing,scathingly
scatophagy|2h8
scatter
scene,scenic
scent|75e
schedule
scheelite|6ka
schematic,schematize
scheme=strategy,strategic,strategical
schism,schismatic,schismatical
schistosome dermatitis=swimmer itch|2ze
schizogony|437
schizoid=schizotypal personality|7na
schizophrenia,schizophrenic
schizothymia|6fn
schnapps=schnaps|60u
schnecken|9u3
schnitzel|35z
scholar
scholarship
school,scholastic,scholastically
school age child=schoolchild|aws
school phobia|9ch
school principal=head teacher|3f6
school teacher=schoolteacher|9y0
schoolboy|1fu 8yd
schoolmarm=schoolmistress=schoolma'am|8yg
schoolmate=classmate
schorl|a7l
schrod=scrod|9dj
sciatic nerve|6x4
sciatica|6xo
scid=severe combine immunodeficiency=severe combine immunodeficiency disease|58t 6nb
science
science teacher|9y0
scientific,scientifically
scientist
scintillation,scintillant|ank
sclera=sclerotic coat|b6
scleral vein|aki
scleredema|3ez
scleritis|5di
sclerotium disease=sclerotium rot|7tb
scoliosis|9gx
scollop|95j
scone|8bd
scope
scorbutus=scurvy|z9
scorch|526
score
scorn=contempt,contemptuous,contemptuously=despite
scornful,scornfully
scorzonera|8v1
scotch and soda|4xl
scotoma,scotomatous|anm
scramble
scrape
scrapie|jm
scrapple|35z
scratchiness,scratch,scratchy
scrawniness,scrawny|a2c
scream
screech,screechy
screen
screen memory|6f1
script
scrotal vein|aki
scrotum|8tc
scrub nurse|72d
scrub typhus=tsutsugamushi disease|8p3
scrumpy|240
scrupulously,scrupulous
sculpture,sculptural
scunner
scup|8v6
scuppernong|6qv
scut|9w6
sea
sea power|6jk
seafood|9dj
seagrass|90a
seahorse=walrus
seal oil|jo
sealant,seal
seam,seamy
seaman=seafarer
search
season
season salt|44e
seat
seaweed|by
seborrhea|35q
seborrheic dermatitis=seborrheic eczema|2ze
seborrheic keratosis|5p9
sebum|90u
secernment|18m
secession,secede
seckel|7j9
seclusion,seclude
second
second degree burn|526
secondary,secondarily
secondary amenorrhea|fd
secondary dysmenorrhea|3d9
secondary hypertension|4xg
secondary syphilis|647
secret
secretary
secretase|3n8
secretin|4eh
secretion,secrete,secretive,secretor,secretory|1db
section
section man|9y0
sector,sectorial
secure
security
sedative hypnotic=sedative hypnotic drug|2z2
sediment,sedimentation,sedimentary
sedulously,sedulous
see,sight
seed,seedy
seedcake|9dj
seek
seem
seemingly
seepage,seep
segment,segmentation
segregation,segregate
seismic,seismal
seismology,seismologic
seize
seldom
selection,select,selective,selectivity
selective serotonin reuptake inhibitor=ssri|m7
selective amnesia|fx
selenic acid|3v
self
self abuse=self stimulation|6bu
self consciousness,self conscious
self depreciation
self determination=self government
self disgust=self hatred
self esteem=self pride|82b
self hypnosis|54t
self indulgence,self indulgent
self pity|9ec
self raise flour=self rise flour|81a
self reliance,self reliant
self satisfaction=complacence,complacency,complacent=self complacency,self complacent|2hj
self torment=self torture|7d7
selfishness,selfish
sell
seltzer|6kd
semantic,semantically
semestral,semestrial
semiskim milk|6jo
semicircular canal|92q
semicoma|aer
semiconsciousness|aer
semilunar valve|1qv
seminal duct|3c1
seminal vesicle|3c2
seminiferous tubule|aca
seminoma=testicular cancer|1qg
semipermeable membrane|6ew
semitrance|aer
semolina|457
senate
senator
send
senescence,senescent|18m
senile dementia=senile psychosis|2xm
senility,senile
senior,seniority
senior moment|47p
sensation,sense,sensuous,sensify,sensorial,sensuousness
sensational
sense datum=esthesis=sense experience=sense impression
sense organ=sensory receptor|78l
sensibility,sensible,sensibly|2gb
sensitivity,sensitive,sensitiveness
sensor
sensorimotor area=sensorimotor region|2kj
sensorium|2kj
sensory
sensory epilepsy|2kl
sensory system
sensuality,sensualness,sensual=sensualism|2ed
sentence,sentential
sentience,sentient|2gb
sentiment,sentimental,sentimentality
sentinel=sentry
separate,separately
separation
sepsis|5ct
septal defect|2fo
septectomy|q
septic sore throat=strep throat=streptococcal sore throat=streptococcus tonsilitis=throat infection|7od 5ct
septicemic plague|7nm
septuagenarian|757
septum,septal
sequela|t
sequence,sequential
sergeant
sergeant at law=serjeant=serjeant at law|134
sericterium=serictery|4hl
series,serial
seriousness,serious,seriously
sermon,sermonize
serology,serological,serologic|6do
serosa=serous membrane|6ew
serratus=serratus muscle|99d
serratus posterior inferior|7yo
serratus posterior superior|7yo
sertraline=zoloft|91h
serum=blood serum|1db
serum albumin|b7
serum globulin|4ij
servant
serve
service
sesame oil|akb
sesamoid=sesamoid bone|1dz
sessile polyp|7wn
session
set
seta,setaceous|7v1
settlement,settle
settler
seven
seventeen
several
severance,sever
severity,severe,severely
sewage
sex,sexual,sexually,sexuality=sex activity=sexual activity=sexual practice
sex change operation=transsexual surgery|9t3
sex link disorder|233
sex act=sexual relation=carnal knowledge=coition=coitus=copulation,copulatory=sexual congress=sexual intercourse|94b
sex bomb=sex kitten=sexpot|4h8
sex chromatin|22w
sex drive
sex hormone=steroid hormone|3kd
sexagenarian|757
sexual arousal|ru
sexual inversion|4eu
sexual perversion|94b
sexual pleasure|7tz
sexual union|94b
sexual urge
shad|9dj
shade,shady
shadow,shadowy
shaft
shag,shaggy|a5p
shake
shale oil|74u
shallot|769
shallowness,shallow
shame
shamefacedness,shamefacedly=sheepishness
shank|2rg
shank mare=shank pony|5w7
shape
share
shark liver oil=shark oil|jo
sharpness,sharp,sharply
shatter
shaver,shave
shear
shed
sheep
sheep rot=black disease=distomatosis=liver rot|jm
sheer
sheet
sheika=sheikha|asy
shelf
shell
shell bean|49k
shellfish|8zz
shelter
sherbert=sherbet|30c
sheriff
sherry|486
shield
shift
shigella|3m0
shiksa=shikse|aua
shin
shin splint|5di
shinbone=tibia,tibial|5w8
shine
ship,shipment
ship fever=ship pneumonia
shirt
shiver,shivery
shock
shock therapy=shock treatment|a1f
shoe
shoelace=shoestring
shoot
shoot star|ank
shop
shop girl|4h8
shopkeeper=storekeeper=tradesman
shore
short bone|1dz
short gastric artery=vasa brevis|4e4
short saphenous vein|8vq
short wave|8ci
shortage
shortbread|2ir
shortcake|197
shortly
shortness,short,shorten
shortness of breath|3di
shortsightedness,shortsighted
shortwave diathermy machine|328
shoulder
shoulder blade=scapula,scapular,scapulohumeral=shoulder bone|1dz
shoulder joint|11o
shout
shove
show
shower
shred=whit
shrewd,shrewdly
shriek
shrill,shrilly
shrimp|8zz
shrimp butter|2ei
shrink
shrub,shrubby
shrug
shudder,shuddery
shunt
shut eye=shuteye|9aa
shutter,shut
shyness,shy|a4x
sialadenitis|5di
sick headache|4t2
sickle cell|8h2
sickness,sick,sicken
side
side effect|9v3
side of meat|2rg
sidecar|28n
sideroblast|3pk
sideroblastic anemia=siderochrestic anemia|8i7
siderocyte|8h2
siderosis|7ur
sidewalk
sienna|3dx
siesta|1tz
sigh
sigmoid colon=sigmoid flexure|2am
sigmoid sinus|akv
sigmoid vein|aki
sigmoidectomy|q
sign
signal,signalize
significance,significant,significantly,signify,signification
signior=signor|691
signora|asy
signore|691
signorina|ag8
sildenafil=sildenafil citrate=viagra|ls
silence,silent,silently
silhouette
siliceous,silicious
silicic acid|3v
silicosis|7ur
silk,silky
silkworm seed|3fk
silly
silver,silvery
similarity,similar,similarly
similitude=likeness
simnel|1h1
simple mastectomy|6bj
simple phobia|7p4
simple protein|861
simplicity,simple
simply
simulation,simulate
simultaneously,simultaneous
simvastatin=zocor|60i
sin
sincerity,sincere,sincerely
sinciput|1dz
sinfulness,sinful
sing
singe|526
singer=vocalist
single,singly
singularity,singular,singularly
sink
sinking feel|3ir
sinner=evildoer
sinoper=sinopia=sinopis|741
sinus|7hi
sinusitis|5di
sinusoid|7hi
sip
sir|691
sirdar|59v
sirloin|2rg
sirup=syrup|9u6
sister=sis
sit
site=land site
situation=state of affair
six
sixth
sixty
sixty nine=soixante neuf|780
size
skeletal muscle=striate muscle|6qw
skeletal structure
skeletal system
skeleton,skeletal
skepticism,skeptical
sketch
ski wax|aqv
skiff
skill
skilled
skilled worker=train worker
skillet corn bread|2jk
skillful,skillfully
skilly|4ok
skim milk|6jo
skin,skinny,skinniness=cutis=tegument|2g5
skin cancer|1qg
skin cell|9dm
skin graft|99s
skin perceptiveness=tactility,tactile
skip
skirmisher
skirt
skull|1dz
sky
sky glow|ank
sky wave|8ci
slam
slap
slash
slaughter
slave
slavery
sleep,sleepy,sleepily=slumber,slumbery
sleep apnea|og 9ac
sleep disorder|36c
sleep talk=somniloquism=somniloquy
sleep capsule=sleep pill=sleep draft=sleep tablet|9e5
slender
slice
slide
slightly
slime,slimy
sling|4xl
slip
slit
slivovitz|1gs
slobber|8uo
slop
slope
slough of despond|2z4
slovenliness,slovenly
slowness,slowly,slow
slug
slugger=hitter
sluggishness,sluggish,sluggishly
slum,slummy=slum area
slumgullion|35z
slump
small intestine|4pl
smallness,small
smallpox=variola,variolic,variolous=variola major|2hb
smaltite|6ka
smartness,smart
smash
smegma|90e
smell
smiler,smile
smoke,smoky
smoke mixture|a5p
smooth muscle cell|6qx
smoothie|17c
smoothness,smooth
smorgasbord|6cs
smugness,smug
smut|7tb
snack=collation,collate|6cs
snack food|35z
snail butter|8wo
snake,snaky=serpent
snake venom|akt
snakebite|av7
snap
snap bean|4n6
snapper|8v6
snarl
snatch
sneeze,sneezy=sternutation|9v3 8i0
sniff
sniffle|3v3
snit|1f5
snivel
sniveling
snort
snot,snotty|6pw
snout|718
snow,snowy
snow blindness=snowblindness|1bc
snuffle|3v3
snugly,snug
so call
soak
soap,soapy
soap rock=soaprock=soapstone=steatite|9wc
soar
soave|asg
sob|3di
sober,soberly
sobersides|86
sociability,sociably
social lion|1uy
social organization=social structure=social system
social phobia|7p4
socialism,socialistic
socialite|59v
society,social,socially,societal
sociobiology,sociobiologic
sociology,sociological
socket|1da
sockeye|9dj
sod=sward
soda|9cw
sodalite|6ka
sodium salicylate|hc
sodoku=spirillum fever|8e4
sodomy=zooerastia=zooerasty|94b
soft diet=spoon food|32t
soft drink|17c
soft drug|3bk
soft palate=velum|jq
soft rot|7tb
softheartedness|3za
softly
softness,soft
soil
solace,solacement|7tz
solanaceous vegetable|aka
solar flare|9d8
solar prominence|9d8
solar radiation|8c9
solar wind|9d8
solder
soldier
sole,solely
solemnity,solemnly,solemn
soleus=soleus muscle|99d
solicitation,solicit
solicitude=solicitousness|3za
solid,solidification,solidify
solid body substance|1dg
solid food
solution
solvent,solve,solvency
somatic cell=vegetative cell
somatic delusion|2xd
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
soochong=souchong|19y
soon
sooth syrup|6dr
sophistication,sophisticate
sopor
soporific|3bg
sorbet|30c
sorbic acid|1qc
sorcery,sorcerize
sore,soreness
sorghum|993
sorption,sorb,sorbent
sorrow|8tv
sorrowfulness,sorrowful|3iu
soubrette|4h8
souffle|35z
soul
soul food|46n
soulfulness,soulfully
sound
soup|35z
sour bread=sourdough bread|1h1
sour milk|6jo
sour salt|44e
sourball|1ob
source
sourness,sour
southern
southpaw=leave hander
souvlaki=souvlakia|5o2
sovereign
sow
sowbelly|7xj
soy flour=soybean flour|457
soya|14i
soya bean|14i
soya milk=soybean milk=soymilk|46n
soyabean oil=soybean oil|akb
soybean|14i
space,spacious,spaciousness,spacial
space medicine|6dq
spaghetti|7hr
spaghettini|9dj
span
spar|6ka
spare
sparerib|2rg
spark
sparkle wine|atf
sparling|9dj
sparsity,sparse,sparsely
spastic abasia|5
spastic bladder|1a7
spatchcock|1zx
spatiality,spatial
spavin|jm
spawn|3fk
speaker
spearmint oil|44e
special,specially
specialist
specialization,specialize
specialty=strong point
speciation|78t
species
specification,specify
specificity,specific,specifically
specified
specimen
spectacle,spectacular,spectacularly
spectator=viewer=watcher
specter
spectinomycin|ly
spectroscopy,spectroscopic,spectroscopical=spectrometry,spectrometer,spectrometric
spectrum,spectral
speculation,speculate,speculative
speech,speak,speechify
speech therapy|a1f
speed,speedy,speedily
spell
spend
sperm,spermatic,spermous=sperm cell=spermatozoan=spermatozoon|4d2
sperm oil|jo
spermaceti|aqv
spermatic cord|4bs
spermatid|4d2
spermatocele|64n
spermatocyte|4d3
spermatogenesis|4d4
sphenion|2n6
sphenoid=sphenoid bone|1dz
sphenoid fontanel=sphenoid fontanelle=sphenoidal fontanel=sphenoidal fontanelle|46m
sphere,spherical,spheric,sphericity
spherocyte|8h2
spice,spicery
spicule=spiculum
spider,spidery
spider angioma=spider nevus=vascular spider|j5
spike lavender oil=spike oil|74u
spikelet|5t
spin
spinach|5vg
spinach blight|7tb
spinal anesthesia|8ik
spinal anesthetic|im
spinal curvature|t
spinal fusion|a1f
spinal nerve|6x4
spinal nerve root|9gz
spinal vein|aki
spindlelegs=spindleshanks|5w7
spine,spinal=vertebral column=rachis=spinal column|99e
spinel|6ka
spinocerebellar disorder|192
spiracle|78y
spiral
spirilla|3r8
spirillum|3r8
spirit,spiritize
spiritual
spirochaete=spirochete|3r8
spirogyra|4n5
spit
spite=malice,maliciousness,malicious=spitefulness,spiteful|4sh
splanchnic nerve|6x4
splash,splashy
spleen,splenetic,splenic=lien,lienal|65l
splendid,splendidly
splenectomy|q
splenic vein|aki
splenitis|5di
splenius=splenius muscle|99d
splenomegaly|54l
splinter,splintery
split
split brain technique|1gi
split pea|7iz
spodumene|6ka
spondylarthritis|sn
spondylitis|5di
spondylolisthesis|526
sponge,spongy
spongioblast|2b6
sponsor
spontaneity,spontaneous,spontaneously
spore,sporogenous
sporotrichosis|4bq
sporozoan|86d
sporozoite|9i3
sport,sportive
sport medicine|6dq
sportsman=sportswoman
spot
spot fever|8p3
sprain|526
sprawl
spray
spray dried,spray dry
spread
spring
spring water|46n
sprinkle
spritzer|6lx
sprue=psilosis=tropical sprue|36c
spume,spumy
spur
spur blight|7tb
sputum|6pw
spy
squab|6cz
squad
squamous cell|3oh
square
square toe|2gh
squat
squaw man|asd
squawk,squawky
squeak,squeaky
squeeze
squint,squint eye|t
stability
stabilization,stabilize
stable
stachyose|a0p
staff
stage
stage fright|3yo
stagger
staginess,stagy
stagnation,stagnant
stain
staining
staircase=stairway
stake
stall
stammer
stamp
stance,stand
stand oil|74u
standardization,standard,standardize
standing
stannite=tin pyrite|6ka
stapedectomy|q
stapes|xk
staph=staphylococcus|28f
staphylococcal enterotoxin|3mb
staphylococcal enterotoxin b|9jp
staphylococcal infection|5ct
star,starry
star aniseed|44e
star sapphire|8vv
starch,starchy|7wm
stare
starlight|ank
start
startle
startle reaction=startle response|8i0
startle reflex|8i0
starvation,starve=famishment|51y
starvation acidosis|40
stasis|4t8
state
state attorney|85h
statement
statesman=national leader
station
statistic
statistical,statistically
statue,statuary,statuette
stature
status
status asthmaticus|v4
status epilepticus|3o7
statute,statutory
stay
steady,steadily
steak|2rg
steal
stealth,stealthily,stealthy
steamer|95j
steatopygia|3yb
steatorrhea|9v3
steel
steep,steeply
steeple=spire
steer
stellate venule|1p6
stem
stem blight|7tb
stem cell|9dm
stemma,stemmatic|3vi
stenography,stenographical
stenosis,stenotic=stricture|4t8
step
stepfather|3y9
stephanion|2n6
stereo=stereophony,stereophonic
stereoscopy,stereoscopic
stereotype,stereotypic,stereotypical
sterilization,sterilize|9t3
stern,sternly
sternocleido mastoideus=sternocleidomastoid=sternocleidomastoid muscle|99d
sternocleidomastoid vein|aki
sternum,sternal=breastbone|1dz
steroid,steroidal
steroid alcohol=sterol|9lc
stertor,stertorous|3v3
stethoscope|6dj
stew|a3
stew meat|6cz
stewing
stibnite|6ka
stick
sticker|5t
sticky
stiffly
stiffness,stiffen,stiff
stigmatization,stigma,stigmatic,stigmatize
still
stillness
stimulant drug|3bg
stimulus,stimulate,stimulation,stimulant,stimulative
sting,stinger|7d5
stink,stinky
stink smut|9bg
stipulation,stipulate,stipulatory
stir
stitch,stitchery|7d5
stock
stockfish|9dj
stockholder
stodge|71p
stogie=stogy|241
stoic
stoicism,stoical
stolidity,stolid,stolidly
stoma,stomatal,stomatous|78y
stomach,stomachal,stomachic=breadbasket=tum|5hi
stomach exercise=tummy crunch|3td
stomach sweetbread|ajr
stomatitis|5di
stone,stonily,stony
stonewort|4n5
stoop
stop
store,storage
storm,stormy
storm trooper|86
story
stout,stoutly
stove
stover|464
strabismus|t
strabotomy|9t3
straight
straight hang|4po
straight sinus=tentorial sinus|akv
straighten
strain
strangeness,strange
stranger
strangulation,strangle|36c
stratum,stratify,stratification
straw
straw hat=boater
straw wine|30d
strawberry|16r
strawberry hemangioma|4uh
stray
streak,streaky
stream
streamer|ank
street
street child=waif|205
streetcar=trolley car
strength,strong,strengthen,strongly
strenuous,strenuously
strep,streptococcus,streptococcal,streptococcic|3r8
streptobacillus|8qr
streptodornase|3n8
streptokinase|3n8
streptomyces|5a
streptomycin|ly
streptothricin|ly
stress
stress incontinence|3n1
stretch
stretch receptor|92q
streusel|9dj
striate body=striatum|138
striate muscle cell=striate muscle fiber|6qx
striate muscle tissue|6r1
strictly,strict
stride
stridence,strident
stridor|9v3
strike
string
string bean|4n6
string cheese|1z1
strip
stripe,stripy
stripe blight|7tb
striper|8v6
strive
stroke
stroma|jq
strontianite|6ka
structure,structural,structurally
strudel|9dj
struggle
strychnine|7qf
stubbornness,stubbornly,stubborn
student=pupil,pupillary
studio
studiously,studious
study
stuff
stuff pepper|35z
stuffiness,stuffy|2fr
stuffing
stumble
stump
stupefaction,stupefy|es
stupidity,stupid,stupidly
stupor,stuporous|9on
sturdiness,sturdy
stutter|2vz
style,stylization,stylistic,stylize
stylet
styloid process
stylomastoid vein|aki
stypsis|2hv
suavity,suave
sub|8vl
subacute bacterial endocarditis|3k9
subclavian artery|sk
subclavian vein|aki
subconsciousness,subconscious,subconsciously|29c
subcutaneous injection|6dg
subject
subjectivity,subjective
subjugation,subjugate
sublimity,sublime,sublimation
sublingual gland=sublingual salivary gland|8uq
sublingual vein|aki
submarine
submergence,submersion,submerge
submission,submit,submissive
submucosa|2g5
subnormality|t
subordinate,subordination
subsection
subsequent,subsequently
subservience,subservient
subsidence,subside
subsidy,subsidize,subsidization
subsistence,subsist
subspace
substance
substantia alba=white matter|6xd
substantial,substantially
substantiation,substantiate,substantiative
substitution,substitute
subthalamic nucleus|724
subthalamus|6xn
subtilin|ly
subtle,subtly
subtraction,subtract,subtractive
suburb,suburban,suburbanize
subversion,subvert
subway=metro
success
successful,successfully
successor,succeed,succession,successive,successively
succinic acid|1qc
succinylcholine|6qy
succotash|35z
succus|1db
such
suckle reflex|8i0
suction,suck
suction curettage=vacuum aspiration|2qv
sudatory=sudorific|6dr
suddenness,suddenly,sudden
suds,sudsy
sue
suet,suety|60h
sufferance,suffer
sufficiency,sufficient,sufficiently,suffice
suffix,suffixation
suffocation,suffocate,suffocative|566
suffusion,suffuse,suffusive
sugar,sugariness,sugary=refine sugar|9u6
sugar water|3b2
sugarplum|1ob
suggestion,suggest,suggestive
suicide=self destruction,self destroy
suit
suitability,suitable,suitably
suitcase
sukiyaki|35z
sulamyd=sulfacetamide|9qw
sulcus|439
sulfa=sulfa drug=sulfonamide|lx
sulfadiazine|9qw
sulfamethazine=sulfamezathine|9qw
sulfanilamide|9qw
sulfanilic acid|3v
sulfapyridine|9qw
sulfonic acid|3v
sulfonylurea|m8
sulfur,sulfuret,sulfuric,sulfurized,sulfurous
sulfur dioxide
sulky,sulkily,sulk,sulkiness
sullenness,sullen,sullenly
sultana|4m2
sum,summate
summary,summarize,summarization
summer,summerize,summery
summon
sun ray|aea
sun tea|9xv
sunburn|549
sunburst|9rl
sunchoke|8r7
sundae|30c
sunfish|49o
sunflower seed oil=sunflower oil|akb
sunlight=sunshine|ank
sunray=sunbeam|8eq
super
superb,superbly
superbug|112
superciliary arch=superciliary ridge=supraorbital ridge=supraorbital torus
superficial epigastric vein|3nz
superficial middle cerebral vein|6j0
superficial temporal vein|9z0
superficiality,superficial,superficially
superinfection|5ct
superior alveolar artery|ea
superior cerebellar artery|1wf
superior cerebral vein|1wp
superior colliculus|6x6
superior epigastric vein|3nz
superior labial artery|5rh
superior labial vein|aki
superior mesenteric artery|6gh
superior ophthalmic vein|77a
superior pulmonary vein|88s
superior thalamostriate vein|a0v
superior thyroid vein|a49
superiority,superior
supernaturalism,supernaturalistic
superoxide dismutase|3n8
supersession,supersede
superstition,superstitious
supervision,supervise,supervisory=superintendence,superintend
supination,supinator
supper|6cs
supplementation,supplement,supplemental,supplementary
suppleness=lissomeness=litheness,lithe|4l4
supplication,supplicate,supplicatory
supply
support,supportive
supposition,suppose,suppositional,suppositious,supposititious
suppository|6dr
suppressant,suppress,suppression,suppressive
suprainfection|5ct
supraorbital vein|aki
supratrochlear vein|aki
supreme
supremo|17v
sura|99d
sureness,sure,surely
surface
surface active agent=surfactant
surge
surgeon=operate surgeon=sawbones|38h
surgery,surgical|6do
surgical contraception|9l7
surgical instrument|6dj
surgical knife|5qq 9t1
surgical operation=surgical procedure=surgical process|6dm
surmontil=trimipramine|aao
surplus
surprise|es
surprisingly
surrender
surround
surroundings=milieu
survey
survival,survive
survivor guilt|4p0
susceptibility,susceptible
sushi|35z
suspect
suspend animation
suspense|pr
suspension,suspend
suspicion,suspicious,suspiciously=hunch
sustain
sustenance=aliment,alimentation,alimentary,alimentative=nutriment|46n
sutural bone|1dz
swallow
swamp,swampy
swarm
sway
swear
sweat=perspiration=sudor|90u
sweat duct|3c4
sweat gland=sudoriferous gland|3c2
sweater girl|4h8
sweat sickness|jm
sweep
sweet potato ring rot|7tb
sweet oil|akb
sweet orange|781
sweet pepper|9d5
sweet roll|1kc
sweet tooth|p7
sweetbread|ajr
sweetener|44e
sweetheart
sweetmeat|2ez
sweetness,sweet
swell
swiftly,swift
swig|2wn
swim
swine flu=swine influenza|45d
swing
swirl
swish,swishy
switch
swither|a3
swivet|7ef
swizzle|6lx
swoop
sword
sword cut|8xm
swordfish|8v6
syllable,syllabicity,syllabication,syllabification,syllabify,syllabize
syllogistic,syllogize
sylph|aua
sylvine=sylvite|6ka
symbol,symbolize,symbolic,symbolically,symbolical
symmetrical,symmetrically
symmetry,symmetric
sympathectomy|q
sympathetic nervous system|6xh
sympathy,sympathetic,sympathize,sympathetically
symphony,symphonic
symphysion|2n6
symphysis|77
symptom,symptomatic
synapsis|18m
synchrony,synchroneity,synchronicity,synchronization,synchronize,synchronous,synchronic=synchronism
syncretical,syncretistic,syncretistical,syncretize
syndactylism=syndactyly|192
syndicate,syndication
syndrome|9v3
synecdochic,synecdochical
synechia|77
synergism,synergistic,synergist=synergy
synesthesia,synesthetic|92n
synezesis=synizesis|18m
synonym,synonymous
synovia,synovial=synovial fluid|90u
synovial membrane=synovium|6ew
synovitis|5di
syntax,syntactic,syntactically=sentence structure
synthesis,synthetical
synthetic
syringe|6dj
system
systematic,systematically
systematization,systematize
systolic murmur|1qp
tabbouleh=tabooli|8uc
tabes|wu
table
table salt|44e
table wine|atf
tabulation,tabulate
tachycardia|s0
taco|35z
taconite|5kf
tactic,tactically,tactical
tactual,tactually
taffy|1ob
tag
tagliatelle|9dj
tahini|2ei
tail
tail end
tailor
tailspin|a3
take
takeaway=takeout=takeout food|2i7
talc=talcum|6ka
talcum powder|13t
tale=narrative,narration,narrate
talent
talipes calcaneus|27q
talipes equinus|27q
talipes valgus|27q
talk,talkative
tall
tall oil|74u
tallow|jo
tallow oil|jo
talon|265
tamal=tamale|35z
tamarind=tamarindo|3f1
tamponade=tamponage
tan=suntan|549
tang,tangy
tangelo=ugli=ugli fruit|3f1
tangent,tangential
tangerine|258
tank
tantalite|6ka
tantrum=conniption|113
tap
tape
tapenade|2ei
tapeworm infection|5ct
taphephobia|98c
tapioca|46n
tapotement|6bd
tarantism|6xf 2wm
tardive dyskinesia|3d6
taret organ|78l
target
target cell|9dm
target organ|78l
taro|8r7
tarsal,tarsus=tarsal bone|1dz
tarsal gland|4hn
tarsitis|5di
tartaric acid|538
tartlet,tart,tartness|7qw
task
taste
tat,tatty
tatterdemalion|ahb
tattered
taunt
tautology,tautological
tax,taxation,taxable
taxi
taxis|8lu
taxonomy,taxonomic
taxpayer
tea|17c
tea like drink|17c
tea bread|1kc
teacake|2ir
teach
teacher=instructor|3f6
teaching
teaching fellow|9y0
team
tear
tearfulness,tearfully=weepiness,weepy|8tv
teat=mamilla=mammilla=nipple|8km
technique,technical,technically,technicality
technology,technological,technologically
technophilia,technophilic|3mg
technophobia,technophobic
teen
teenager=stripling|5nx
telegraph,telegraphic
telegrapher=telegraph operator
telencephalon|6xn
telepathy,telepathic
telephone
telephone booth=phone booth
telephone call=phone call
telephone line=telephone wire
telescopy,telescope,telescopic
television,televise
tell
telomerase|3n8
temper
temperament,temperamental
temperature
tempest,tempestuous
temple
temporal arteritis|sj
temporal artery|1wk
temporal bone|1dz
temporal cortex=temporal lobe|61x
temporal gyrus|2in
temporal muscle=temporalis=temporalis muscle|99d
temporal vein|aki
temporary,temporarily
temptation,tempt
tempura|35z
ten
tenacity,tenaciously=perseverance,persevere,perseveration=pertinacity
tenant,tenantry
tendency,tend,tendentious
tenderheartedness|2cv
tenderloin|2rg
tenderness,tender
tendinitis=tendonitis=tenonitis|5di
tendon=sinew,sinewy|2g5
tendon of achilles|9zc
tendonous synovitis=tendosynovitis=tenosynovitis|9zb 9vi
tenement=tenement house
tenesmus|2n1
tenoretic|mi
tension,tense|6fp
tension headache|4t2
tensor|6qw
tensor tympani|9zk
tent
tentacle,tentacled
tentative,tentatively
tenth
tentorium|7ub
tenure=term of office
tepidity,tepid
tequila|60u
teratogenesis|4of
teratoma|aci
teres=teres muscle|99d
teres major=teres major muscle|9zw
teres minor=teres minor muscle|9zw
teriyaki|35z
term
terminate,terminative
terra alba|4pv
terrible
terribly
terrine|35z
terror,terrify,terrorize=affright|3yo
terse,tersely
tertiary syphilis|647
test
test cross=testcross|52g
testacean|8od
testament,testamentary
testicle,testis=ballock=bollock=orchis|689 4kc
testicular vein|aki
testimony,testify,testimonial
testiness,testily,testy=tetchiness,tetchy=touchiness,touchy|5ko
testosterone|i9
tetanus antitoxin|n5
tetanus immune globulin=tetanus immunoglobulin|58o
tetartanopia=yellow blindness|awa
tetrabasic acid|3v
tetracaine|627
tetrahydrocannabinol=thc|87c
tetrahymena|248
tetrasaccharide|75m
tetrodotoxin|6y6
tetrose|6nk
texas fever|jm
text,textual
texture
thalamostriate vein|aki
thalamus|6xn
thalidomide|910
thanatophobia|98c
thank
thankfulness|4mf
thaw
the hot|2ed
the shit=the trot|324
theater,theatrical,theatrically,theatricality
theistic,theistical
theme,thematic
then
thenar
theologian
theology,theological
theorem
theoretical,theoretically
theory,theorize,theoretic
therapist=healer
therapy,therapeutic|6dg
there
thereafter
thereby
therefore
therein
thereof
thereto
thermal,thermally
thermalgesia|7d5
thermoacidophile|qq
thermocautery|9t3
thermocouple
thermodynamic,thermodynamically
thermoelectricity,thermoelectric
thermograph|6dj
thermogravimetry,thermogravimetric
thermometer,thermometry,thermometric
thermoreceptor|92q
thermostat,thermostatic
thermotherapy|a1f
thermotropism|abg
thiabendazole|lj
thiamin=aneurin=antiberiberi factor=thiamine=vitamin b1|ao3
thiazide|37v
thicket
thickness,thick,thickly
thief
thigh|5zh
thighbone=femoris=femur|5w8
thing
think
think cap|493
thinness,thin
thiobacillus|3r8
thiobacteria|a2d
thiocyanic acid|3v
thioguanine|mn
thiosulfil|9qw
thiotepa|mn
third
third degree burn|526
third ventricle|aky
thirst,thirsty
thirteen
thirty
thither
thoracic actinomycosis|5c
thoracic aorta|nr
thoracic duct|65d
thoracic medicine|6dq
thoracic nerve|9gz
thoracic outlet syndrome|9v9
thoracic vein|aki
thoracoepigastric vein|aki
thorax
thorite|6ka
thorn,thorny
thoroughbred|86
thoroughness,thoroughly,thorough
thortveitite|6ka
though
thoughtfully,thoughtful
thousand
thread
thread blight|7tb
threat=menace
threaten
three
three decker=triple decker|8vl
three dimensionality=third dimensionality
threshold
thrill,thriller|3tj
throat,throaty=pharynx|ac9
throb|7d5
throe|a8
thrombasthenia|yw
thrombectomy|q
thrombin|282
thrombocytopenia=thrombopenia|1bz
thrombocytosis|9v3
thrombolytic therapy|a1f
thrombophlebitis|7p0
throttle
through
throw
throwaway|4pm
thrush|1o8
thrust
thumb=pollex|42d
thumbnail|42f
thunder,thunderous,thundery
thus
thwart
thyme|44e
thymosin|3kd
thymus=thymus gland|3c3
thyroglobulin|5ju
thyroid,thyroidal=thyroid gland|3c3
thyroid stimulate hormone=thyrotrophic hormone=thyrotrophin=thyrotropic hormone=thyrotropin|3kd
thyroid cartilage|1s7
thyroid hormone|3kd
thyroid vein|aki
thyroidectomy|q
thyroiditis|5di
thyroprotein|5ju
thyroxine=tetraiodothyronine=thyroxin|a48
tia=transient ischemic attack|5kr
tibial vein|aki
tibialis=tibialis muscle|99d
tibialis anticus=tibialis anterior|a4g
tibialis posterior=tibialis posticus|a4g
tic|akm
tic douloureux=trigeminal neuralgia|6xo
tick
tidbit=titbit|2t4
tide
tie
tietze syndrome|9v9
tight,tightly
tighten
tilt
timbale|35z
timber
time
timeliness,timely
timidity,timidness,timid,timidly
timing
timorousness|3yo
timothy|4st
tin,tinny
tin ear=tone deafness|2ug
tincture of iodine|6dr
tinea capitis|8q1
tinea corporis|8q1
tinea unguium|8q1
tinnitus|9v3
tiny
tip
tiramisu|30c
tire,tiredly
tisane|4w5
tissue
tissue layer|jq
tit=titty|68z
titan|59v
titanic acid|3v
titer
titillation|3tj
titivation=tittivation
title
toad=frog
toad in the hole|9dj
toast
tobacco=baccy|3bk
tobacco juice|8uo
tobacco mosaic|7tb
tobacco mosaic virus|and
tocainide=tonocard|lw
today
toddy|6lx
toe|2sz
toe crack|8vi
toenail|6tv
toffee=toffy|1ob
tofu|2qr
together
togetherness|27d
tokay|atf
toke|5eb
token economy|15n
tolazamide=tolinase|9r3
tolazoline|ak3
tolectin=tolmetin sodium|70p
tolerance,tolerate,tolerant,toleration
toluic acid|3v
tomalley|ajr
tomatillo|9d5
tomato|9d5
tomato blight=tomato yellow|7tb
tomato juice|5n8
tomato paste|43j
tomato streak|awf
tomb
tomentum=tomentum cerebri|1p7
tomorrow
ton
tonality,tone,tonal
tongue=clapper=glossa=lingua,lingual,lingually|78l t0
tonic epilepsy|3o7
tonicity,tonic
tonight
tonsillectomy|q
tonsillitis|5di
too
tool
tooth,toothy|1dz
tooth socket|9cn
top
topic
topical anesthesia|ij
topical prostaglandin eyedrop|6dg
topography,topographical,topographic
torchlight|ank
torment|7d5
torpor=torpidity,torpid
torrent,torrential
torso
torte|9dj
tortellini|9dj
torticollis=wryneck|t
tortilla|141
torture,torturous
toss
tostada|35z
total,totally
total hysterectomy|56b
totipotence,totipotency,totipotent
touch
tough
tour
tourette syndrome|9v9
tourmaline|6ka
tournament
tournedos|41w
tourtiere|7qw
towel
tower
town
toxemia=toxemia of pregnancy|57x
toxic shock=toxic shock syndrome=tss|9v9
toxicognath|p0
toxicology,toxicologic|6by
toxin,toxic,toxicity|7vd
toxoplasmosis|5ct
trabecula|419
trace
trachea,tracheal=windpipe|1sb
tracheal vein|aki
tracheitis|5di
tracheobronchitis|5di
tracheostomy=tracheotomy|9t3
trachoma|3vk
track
tract
trade
tradition,traditional,traditionally,traditionality
traditionalism,traditionalistic
traditionalist=diehard|2gh
traffic
tragedy,tragic,tragically=calamity
tragicomic,tragicomical
tragus|1sa
trail
train
train oil=whale oil|jo
tramp
trample
trance|6fl
tranquility,tranquil,tranquillity
tranquilizer=antianxiety agent=ataractic,ataraxic=ataractic agent=ataractic drug|87s 910
tran fatty acid|3yc
transaction,transact
transcendence,transcend,transcendent
transcortical aphasia|o8
transcriptase|7wf
transcription,transcribe
transducer,transduction
transfer,transferral
transferase|3n8
transformation,transform
transfusion reaction|8lu
transgression,transgress
transience,transient
transient global amnesia|fx
transistor,transistorize
transition,transit
transitivity,transitivize
translation,translate
translocation|18m
translucence,translucent
transmission,transmittal,transmit,transmissible=transmitting
transmutation,transmute
transorbital lobotomy|4ac
transparence,transparent
transplant,transplantation|jq
transportation,transport
transverse,transversely
transverse colon|2am
transverse process
transverse sinus|akv
transversus abdominis=transverse muscle of abdomen=transversus abdominis muscle|c
tranylcypromine|69y
trap
trapezium|1dz
trapezium bone|1dz
trapezoid,trapezoidal=trapezoid bone|1dz
traumatophobia|9ch
travel
traverse
tray
treachery,treacherous=perfidy
treacle|993
tread
treason,treasonous
treasure
treasury
treatment,treat
treaty=pact
tree
tremendous,tremendously
tremolite|tc
trench fever|8p3
trench mouth=vincent angina=vincent infection|2hb iw
trend
trepan|9t1
trephination,trephine|9t3
trepidation|pr
treponema|9hc
trial
trial attorney=trial lawyer|5ux
triamcinolone|2kn
triangle,triangular,triangularity,triangulation
tribadism,tribadistic|5xj
tribasic acid|3v
tribromoethanol=tribromoethyl alcohol|5is
triceps|99d
triceps brachii|aah
trichloroacetic acid=trichloracetic acid|3g
trichodesmium|1cp
trichomonad|6bm
trichomoniasis|86c
trickery,trick,tricksy,tricky
tricyclic=tricyclic antidepressant=tricyclic antidepressant drug|m7
tridymite|6ka
trifle|889
trigger
triglyceride|60h 6b
trigonum cerebrale|3xs
triiodomethane|6dr
trim
triose|6nk
trip
tripe|ajr
triphosphoric acid|3v
triple
trisaccharide|75m
triskaidekaphobia,triskaidekaphobic|98c
trismus|2n1
trisomy|233
triumph,triumphant,triumphantly,triumphal|3vh
triviality,trivial,trivialize
trochanter
troop
trooper
trophoblast,trophoblastic|6ew
trophoblastic cancer|1qg
trophotropism,trophotropic|abg
trophozoite|9i3
trophy wife|asy
tropical medicine|6dq
tropism|8lu
trotter,trot
trouble,troublous
trout|9dj
truck
truculence,truculent
trudge
true,truly
true rib|8oo
truffle|aka
trunk
trust
trustee
truth
truth drug=truth serum|5is
truthfulness,truthful
try
trypsin|3n8
trypsinogen|abx
tsoris|7d7
tsunami
tub=bathtub
tubal ligation|9t0
tubal pregnancy|3ee
tube,tubular=tubing
tube shape structure
tuberculoid leprosy|5xe
tuberculosis,tubercle,tuberculous|5cu
tuberosity,tuberous
tubular cavity|1da
tubule|ac5
tuck
tug
tularemia=rabbit fever=deer fly fever=yatobyo|axe
tumbler,tumble
tumefaction,tumefy|18m
tumescence,tumescent|ach
tumidity,tumidness|64n
tumor=neoplasm,neoplastic|57x
tumor necrosis factor|2sl
tuna|8v6
tuna fish=tunny|8v6
tuna oil|431
tunaburger|8vl
tune=melody,melodious
tung oil|74u
tungstic acid|7cg
tunnel vision|anm
turbinate=turbinal=turbinate bone|1dz
turbot|444
turbulence,turbulent
turkish tobacco|a5p
turmeric|44e
turmoil
turn
turner syndrome|94d
turnip|8r7 2p8
turquoise|6ka
tutor|9y0
tutti frutti|56j
tweed,tweedy
twelve
twentieth
twenty
twenty five
twice
twig,twiggy
twig blight|7tb
twilight|ank
twilight sleep|4f6
twinge
twister,twist
twitch
two
tympanic bone|1dz
tympanic vein|aki
tympanites,tympanitic|33r
tympanitis|5di
tympanoplasty|9t3
type,typify
typhoid=enteric fever=typhoid fever|5cu
typhus=typhus fever|8p3
typicality,typical,typically
typography,typographic
tyrocidin=tyrocidine|ly
tyrosine kinase inhibitor|6dr
tyrosinemia|yw
tyrothricin|ly
ubiquity,ubiquitous
udder|68z
ugliness,ugly
ulalgia|7d5
ulatrophia|7mb
ulcer,ulceration,ulcerative,ulcerous|5xk
ulcerative colitis|2a2
ulemorrhagia|4vc
ulitis|5di
ulnar artery|sk
ulnar vein|aki
ultimate
ultracentrifugation,ultracentrifuge
ultrasonic,ultrasonically
ultraviolet=ultraviolet light=ultraviolet radiation=ultraviolet illumination|56
umber|3dx
umbilical=umbilical cord|3c1 4bs 40g
umbilical vein|aki
umbrage,umbrageous|iu
unable
unadjusted
unambiguity,unambiguous,unambiguously
unanimously,unanimous
unassertiveness|333
unavoidable,unavoidably
unawareness,unaware
uncertain,uncertainly
uncertainty
uncle
uncomfortable,uncomfortably
unconcerned,unconcernedly
unconsciousness,unconscious,unconsciously
uncontrollably,uncontrolled
unconventionality,unconventional
undecylenic acid|3v
underbelly=underbody|15z
underestimation,underestimate
underground
underlie
underline
underlip|60d
underlying
undermine
underpart
understand,understandable
understatement,understate
undertake
undertow|5zf
underway
undescended testicle=undescended testis|a0d
undoubtedly
undue,unduly
undulation,undulate,undulatory
uneasiness,uneasy,uneasily
unemotional person|86
unerring,unerringly
uneven,unevenly
unexpected,unexpectedly
unfaltering,unfalteringly
unfamiliarity,unfamiliar
unfitness,unfit|4t8
unfold
unfortunately,unfortunate
unfriendliness
ungainliness,ungainly
unhappiness,unhappy
unhurriedly,unhurried
unification,unify
uniform,uniformity
unimpeachable,unimpeachably
uninterrupted,uninterruptedly
union,unionize=labor union
unipolar depression|67r
uniqueness,unique
unit,unitize
unite
unity
universe,universal,universality,universalize
university
unknown
unleavened bread=matzah=matzo=matzoh|1h1
unlike
unlikely
unlock
unmarried woman|aua
unmistakable,unmistakably
unmolested
unnecessary,unnecessarily
unpleasantness,unpleasant,unpleasantly
unpopularity,unpopular
unpredictability,unpredictable,unpredictably
unqualified,unqualifiedly
unrealistic,unrealistically
unreality,unreal
unreason|5f3
unsatisfactory
unsaturated fatty acid|3yc
unselfconsciousness,unselfconscious|ael
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
upper respiratory infection|8lo
upper respiratory tract|8lr
uprightness,upright
uproar,uproarious=tumult,tumultuous
upset
upward
uranalysis=urinalysis|31r
uranium ore|78j
uranoplasty|9t3
uratemia|1bz 9v3
uraturia|9v3
urbanity,urban,urbanize
urchin|205
urease|3n8
ureter|3c1
ureteritis|5di
ureterocele|2zp
ureterorenal reflux|8i3
ureterostenosis|9l0
urethra,urethral|3c1
urethral sphincter|hw
urethritis|ahs
urethrocele|2zp
urge incontinence|3n1
urgency,urge,urgent,urgently
uric acid|3v
uricaciduria|1bz 9v3
urinary bladder|1a6
urinary tract|a87
urinary tract infection|5dj
urine,urinary
urocele|18m
urochesia=urochezia|2vw
urodynia|7d5
urogenital medicine=urology|6dq
urologist|6dp
uropathy|4t8
uropygium|9w6
usage,use,useable
usefulness,useful
useless
uselessness=inutility
usually,usual
usurpation,usurp
uterine artery|sk
uterine cavity|1da
uterine vein|aki
utility,utilize,utilization,utilitarian
utopian
utricle=utriculus|8tc
utterance,utter,utterly
uvea,uveal,uveous
uveitis|5di
uveoscleral pathway|aca
uvula|jq
uvulitis|5di
uxor|asy
vacancy,vacant,vacate,vacantly
vacation=holiday
vaccina=vaccinia=variola vaccina=variola vaccine=variola vaccinia|5ct
vaccine,vaccination
vaccinee|7ij
vacillation|5bh
vacuole,vacuolated|1da
vacuum
vagina,vaginal|3c1
vaginal artery|sk
vaginitis|5di
vagueness,vague,vaguely
valency,valent
valgus|2wi
validation,validate,validatory
validity,valid
vallecula
valley
valley girl|4h8
valor,valorous=heroism=gallantry
valuable
value,valuation
value system=ethic=moral principle=value orientation
valve,valvelet
valvula=valvule|aj7
valvular heart disease|4tf
valvular incompetence|35p
valvulitis|5di
vanadic acid=vanadium pentoxide|7cg
vanadinite|6ka
vancocin=vancomycin|ly
vanilla bean|44e
vanish
vanity=conceit=amour propre=self love|82b
vapor,vaporization,vaporize,vaporous
variation,vary,variable,variability
varicocele|33r
varicose vein|aki ajn
varicosis|4t8
varicosity|ajt
varied
varietal=varietal wine|atf
variety=assortment=potpourri
variety meat|6cz
various
varix|t
varus|2wi
vas deferen|3c1
vasa efferentia|aca
vasa vasorum|1c8
vascular structure
vascular system
vasculitis|5di
vase
vasectomy|q 9t0
vasodilative=vasodilator|3bg
vasovasostomy|9t3
vasovesiculitis|5di
vast,vastly
veal=veau|6cz
vector
veer
vegetable=veg=veggie|9dj
vegetable oil|60h
vegetable wax|aqv
vegetarianism|32t
vegetation,vegetative
vehemence,vehement
vehicle
veil
vein,venous=vena=venous blood vessel|1c8
vein of penis|aki
velban=vinblastine|7mn
velleity|302
vellication|2n1
velocity
veloute|8wo
venation=venous blood system
veneration,venerate|3ir
vengefulness|4sh
venison|6cz
venom,venomous|jr
venous blood|1bt
venous sinus|3c1
venter,ventral
ventilation,vent,ventilate,ventilatory
ventricle|1da
ventricular aneurysm|iq
ventricular fibrillation|40v s0
ventricular septal defect|937
venture,venturous
veranda=verandah
verb,verbify
verbal
verdicchio|asg
verification,verify
vermicelli|9dj
vermicide|6dr
vermiculite|6ka
vermis=vermis cerebelli|6xn
vermouth|atf
verruca|5p9
verse,versification,versify
version
vertebra,vertebral|1dz
vertebral artery|sk
vertebral vein|aki
vertex
verticality,vertical
verticilliosis|at9
vertigo=lightheadedness|9v3
very
very low density lipoprotein|60l
vesical vein|aki
vesication,vesicatory=vesiculation|18m
vesicle,vesicular|8tc
vesicoureteral reflux|8i3
vesicular stomatitis|9mc
vesiculitis|5di
vesiculovirus|and
vessel,vascular,vascularity,vascularization,vascularize=vas|ac5
vestal|aua
vestibular apparatus=vestibular system|92y
vestibular gland|3c2
vestibular vein|aki
vestibule of the ear|1da
vestibule of the vagina|1da
vet|38h
veteran
veterinarian=veterinary surgeon|38h
veterinary medicine|6dq
vexation,vex|iu
viability,viable
viand|35z
vibration,vibrate,vibrational
vibrio,vibrionic=vibrion|3r8
vibrissa
vicereine|asy
vichyssoize|9ek
vicious
vicious circle=vicious cycle
victim
victory,victoriously
view
viewpoint=point of view=standpoint
vigil|apl
vigilance,vigilant
vigor,vigorous,vigorously
village=small town
villain=scoundrel
villus
vim|4kk
vinaigrette|8wo
vindication,vindicate,vindicatory
vindictiveness,vindictive
vine
vinegar|2ei
vintage|atf
viocin=viomycin|ly
violation,violate,violative
violence,violent,violently
violent death|51l
viral hepatitis|4vw
viral infection=virus infection|5ct
viral pneumonia|an3 7uu
viremia|4t8
virgin
virility,virile|68e
viroid=virusoid|and
virology|6dq
virtually
virtue,virtuous
virulence,virulent
virus,viral|6ii
visceral brain=limbic brain=limbic system|6xn
visceral pleura|7u6
viscometer,viscometric,viscometry=viscosimetric,viscosimetry
viscosity,viscous
viscountess|asy
visibility,visible,visibly
visible light=visible radiation|56
vision,visionary
vision defect=visual defect=visual disorder=visual impairment|34p
visit
visit nurse|72d
visit professor|842
visitor
visual
visual agnosia|a5
visual area=visual cortex|2kj
visual cell|9dm
visual hallucination|4qu
visual sensation|92n
visual system|92y
visualization,visualize
vital organ|78l
vitality,vital
vitalization,vitalize
vitamin,vitaminize|71p
vitamin b=vitamin b complex|aqj
vitamin c=ascorbic acid|aqj
vitamin e=tocopherol|3y3
vitellus|46n
vitiligo|35q
vitrectomy|3vo
vitreous body=vitreous humor|1db
vitriol,vitriolic|3v
vituperation,vituperative
vivacity,vivacious
vividness,vivid,vividly
vivisection|9t3
vocabulary
vocal cord=plica vocalis=vocal band=vocal fold|7ub
vocalization,vocal,vocalize
vocation,vocational,vocationally
vocational school=trade school
vociferous,vociferously
vodka|60u
voice
vol au vent|9dj
volatility,volatile,volatilize
volition,volitional
volley
voltage,voltaic
volume,voluminous,voluminosity
volumetric,volumetrically,volumetrical
voluntarily,voluntary
voluntary muscle|99d
volunteer
volvulus|4t8
vomer|1dz
vortex vein=vorticose vein|aki
vorticella|248
vote
voter=elector
vouvray|asg
vowel,vowelize=vowel sound
voyage
voyeurism,voyeuristic,voyeuristical|7fr
vulgarity,vulgar,vulgarization,vulgarize
vulnerability,vulnerable
vulture,vulturous
vulva,vulval|3zf
vulvectomy|q
vulvitis|5di
vulvovaginitis|5di
waffle|9dj
wage=salary=remuneration,remunerative
wagon
wail
waist=waistline
wait
wake
wakefulness|2gb
waldmeister|44e
wale=weal=welt=wheal|526
walk
wall
wallop
wallow
walnut blight|7tb
walnut oil|akb
wander
waning,wane
want
war
war hawk|6ji
war widow|asv
ward
warfare
warily,wary
warmheartedness|63o
warmness,warm,warmly
warmth
warn
warp|k
warpath|15x
warrant
wart,warty
wasabi|2ei
wash
washbasin=washbowl
wasp waist|api
wassail|6lx
waste
watch
water,watery
water soluble vitamin|ao2
water blister|1az
water development=water program=water project
water on the knee|52n
water sapphire|2j9
watercolor
watercress|2ny
waterhouse friderichsen syndrome|9v9
watermelon|6et
wattle=lappet|1se
wave
wavelength
wax,waxen,waxy|60h
wax bean=yellow bean|49k
way
weakfish|8v6
weakness,weak,weaken,weakly
wealth,wealthy
weapon,weaponize=weapon system
wear
weariness,weary,wearily
weather
weave
web,webby
webfoot|7jo
wedding,wed=wedding ceremony
weed,weedy
week,weekly
weekend
weep
weight,weigh,weighty
weightlift|1dj
weil disease|5xi
weird
weissbier|bp
weizenbier|arh
weizenbock|arh
welcome
weldment,weld
welfare=social welfare
well
well know
werdnig hoffman disease|yw
wernicke encephalopathy|1gb
west nile encephalitis|1w6
western,westernize
wetness,wet
wheat berry|46o
wheat flour|457
wheat scab|4sz
wheatflake|29n
wheel
wheeze,wheeziness,wheezy|3v3
whelk|8zz
while
whim=caprice,capricious|302
whimsicality,whimsy
whine,whiney,whiny
whip
whiplash=whiplash injury|526
whir,whirring
whirl
whiskey|60u
whisper
whistle
white coat hypertension|4xg
white man|691
white pepper|7ky
white slave|2s8
white wine|atf
white woman|aua
whitebait|4wo
whitefish|8zz
whiteness,white
whitlow|5ct
whole,wholly
whole blood|1bt
whole milk|6jo
whore=prostitute,prostitution=bawd=cocotte=fancy woman=harlot=lady of pleasure=sport lady=woman of the street|aua
whortleberry|16r
wickedness,wicked,wickedly
widegrip pushup|89l
widely
widespread
widow=widow woman|aua
widower=widowman|691
width,wide,widen
wife=married woman|aua 7hb
wiggle room
wild rice|46o
wildfowl|6cz
wildness,wild,wildly
wile,wily=chicanery
will
williams syndrome|9v9
willy|36s
willingness
willow
wilt=wilt disease|7tb
win
wind,windy
windburn|3pg
windfall|3f1
window
wine,winey,winy=vino|be
wing
wink
winkle|8zz
winter,wintry,winterize,wintery=wintertime
wintergreen|16r
wintergreen oil|44e
wipe
wire,wiry,wiriness
wisdom
wisdom tooth|a6v
wise
wise guy=wisenheimer
wish
wish wash|17c
wishbone|4bv
wishfulness|62x
wistfulness|62x
wit,witty
witch,witchery
withdraw,withdrawal
withdrawal symptom|9v3
withhold
within
withstand
witloof|3k6
witness
wizard=hotshot
wobble,wobbly
woefulness,woeful,woefully
wollastonite|6ka
woman=adult female|86
womb=uterus|3zg
wonder
wonder woman|aua
wonderfulness,wonderful,wonderfully
wonderment|es
wondrously,wondrous
wonton|3cg
wood,woody
wood pulp|1vh
wood sugar=xylose|1q0
wooden
wool,woolen
wool oil|jo
word
word class=part of speech
work
work table=worktable
workbench
worker
work girl|aut 4h8
workout=exercising=physical exercise=physical exertion|3tg
workshop
world
world weariness,world weary|6ej
worm,wormy
worried,worriedly
worriment,worry
worse,worsen
worship
worst
wort|46o
worth,worthy
wound|526
wound tumor virus|and
wrack|90a
wrapper,wrap
wrath|8cy
wrathful,wrathfully
wreckage,wreck
wrench
wrinkle,wrinkle resistant
wrist=carpus,carpal=radiocarpal joint=wrist joint=carpal bone=wrist bone|4i6
write
writhe
wrong
wrong site surgery|9t3
wrongful death|2v0
wryly,wry
wulfenite|6ka
wurtzite|6ka
x link scid=x scid|8yo
xanthelasma|avs
xanthic acid|3v
xanthoma|35q
xanthoma disseminatum|avs
xanthomonad|3r8
xanthopsia|anm
xanthosis|35q
xenophobia,xenophobic|9ch
xenotime|6ka
xenotransplant=xenotransplantation|78p
xeroderma=xerodermia|56q
xeroderma pigmentosum|aw0
xiphoid process|1dz
yak milk|6jo
yak butter|1lk
yap=cakehole=maw|6pi
yard
year
yell
yellow
yellow blue color blindness=yellow blue dichromacy|32h
yellow bile|1db
yellow bone marrow=yellow marrow|1e3
yellow dwarf|7tb
yellow ochre=yellow ocher|741
yellow spot|7tb
yen|62x
yes
yesterday
yet
yield
yoga,yogic,yogistic
yogurt|9dj
yolk|43j
young
young girl=jeune fille=lass=lassie|4h8
young man=young buck|9yc 691
young woman=young lady=fille=missy|aua
youth=spring chicken=young person=younker|5nx
youthful
yquem|asg
yuppie|841
zeal,zealous|z7
zenith,zenithal
zeolite|6ka
zero
zinc
zinc deficiency|2w9
zinc ointment|74z
zinfandel|8hb
zinkenite|6ka
zinnwaldite|5kw
zircon=zirconium silicate|6ka
ziti|9dj
zoanthropy|2xd
zollinger ellison syndrome|9v9
zona
zona pellucida|axa
zonula=zonule|axa
zooflagellate=zoomastigote|6bm
zoonosis,zoonotic=zoonotic disease|jm
zoophilia=zoophilism|7fr
zoophobia|98c
zoopsia|anv
zygomatic process
zymase|3n8`

export const antonyms = `
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
accordant=discordant
achromatinic=chromatinic
acidic=alkaline
acidify=alkalize
acquit=convict
activity=inactivity
acute=chronic
addition=subtraction
adequate=inadequate
admit=deny
adult=juvenile
advantage=disadvantage
advantageous=disadvantageous
agree=disagree
agreement=disagreement
alive=dead
all=some
allopathy=homeopathy
ametropic=emmetropic
amicable=hostile
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
anti=pro
appear=disappear
appointive=elective
arrive=leave
artificial=natural
ascend=descend
asleep=awake
assembly=disassembly
assent=dissent
assortative mating=disassortative mating
asymmetry=symmetry
atonality=tonality
atonicity=tonicity
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
black=white
bold=timid
borrow=lend
brachycephalic=dolichocephalic
brand name drug=generic drug
brother=sister
busy=idle
buy=sell
capitalistic=socialistic
cenogenesis=palingenesis
cenogenetic=palingenetic
central=peripheral
centrality=marginality
centrally=peripherally
certainty=uncertainty
cheap=expensive
clean=dirty
coherence=incoherence
coherent=incoherent
cold=hot
comfortable=uncomfortable
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
criticize=praise
cubic=linear
cubic=planar
danger=safety
dangerous=safe
daughter=son
de iodinate=iodinate
declaratory=interrogatory
decrease=increase
defeat=victory
definite=indefinite
deflationary=inflationary
delicate=rugged
demythologize=mythologize
dependent=independent
depressant=stimulative
depression=elation
difference=sameness
different=same
difficult=easy
disable=enable
disintegrate=integrate
disintegrative=integrative
dislike=like
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
divide=unite
docile=stubborn
domestic=foreign
downward=upward
dry=wet
dryness=wetness
due=undue
dysphoria=euphoria
dysphoric=euphoric
early=late
effector=receptor
empirical=theoretical
empirically=theoretically
employee=employer
empty=full
endotoxin=exotoxin
enforce=exempt
exclusion=inclusion
exculpatory=inculpatory
expedience=inexpedience
expedient=inexpedient
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
friendliness=unfriendliness
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
healthy=unhealthy
here=there
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
impenitent=penitent
imperfect=perfect
impermanence=permanence
impermanent=permanent
impersonal=personal
impossible=possible
impotence=potence
impractical=practical
impracticality=practicality
impurity=purity
inorganic=organic
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
maximize=minimize
maximum=minimum
mental health=mental illness
misogyny=philogyny
monophony=polyphony
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
useful=useless
usefulness=uselessness
valgus=varus
virtuous=wicked`

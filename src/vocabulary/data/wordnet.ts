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
aaa=abdominal aortic aneurysm|ng
abandonment,abandon
abarticulation|4rm
abasement=abjection
abashment=bashfulness,bashful
abasia,abasic|2yf
abasia trepidan|5
abdominal aorta|nf
abdominal breathe|3nm
abdominal cavity|1b0
abdominal external oblique muscle=external oblique muscle|b
abdominal muscle|8rl
abdominal nerve plexus=celiac plexus=solar plexus|6k0
abdominal pregnancy|37c
abdominoplasty=tummy tuck|hf
abdominousness=paunchiness,paunch,paunchy|3ql
abducens=abducens nerve=abducent=abducent nerve=sixth cranial nerve|2hs
abducens muscle=lateral rectus=lateral rectus muscle=rectus lateralis|3o6
abductor,abduction=abductor muscle|8rl
aberration,aberrance,aberrancy,aberrant|s
abetalipoproteinemia|4uc 5ow 2at
abetment,abettal,abet
abhorrence,abhor,abhorrent=detestation,detest=execration|4in 2zm
ability
ablactation
ablation,ablative=extirpation,extirpate|9ab
able
ablepharia|17c
abnormality,abnormal,abnormally=abnormalcy
abocclusion|300
abolition,abolishment,abolish,abolitionary
abomasum|93r
abomination,abominable
aborticide=abortifacient=abortion induce drug|34i
abortion,abortive
abortion pill=mifepristone=ru 486|x
abortionist|31z
aboulia,aboulic=abulia,abulic|631
about
above
abrachia|s
abrasion,abrasive=excoriation,excoriate|aaj
abridgment=abridgement,abridge
abroad
abrogation,abrogate
abruptio placentae|300
abruptness,abruptly,abrupt
abscess|9c3
abscessed tooth|1b
abscission|16x
abscondment=decampment
absence,absent
absently
absentmindedness,absentminded,absentmindedly
absinth=absinthe|2e7
absinthe oil=wormwood oil|3ix
absolute,absolutely
absolute threshold|5o1
absorption,absorb,absorbency,absorptive,absorbent,absorptivity
abstention,abstentious
abstract art=abstractionism
abstractedness|7ly
abstraction,abstract,abstractive
abstruseness,abstrusity
absurdity,absurd
abundance,abundant
abuse,abusive
abyss,abyssal
academy,academic,academically
acanthion|2ht
acanthocyte|812
acanthocytosis|19u
acantholysis|2ze
acanthoma=skin tumor|9so
acanthosis,acanthotic|2ze
acanthosis nigrican=keratosis nigrican|2ze
acapnia,acapnial,acapnic,acapnotic=hypocapnia
acapulco gold=mexican green|8ux 2d6
acardia|s
acarophobia|acm
acaryote=akaryocyte=akaryote
acataphasia|1dr
acathexia
accede,accession
acceleration,accelerate,accelerator,accelerative,acceleratory
accelerator factor=factor v=proaccelerin=prothrombin accelerator|235
accent,accentuate,accentuation
acceptance,accept,acceptant,acceptation,acceptive
access
accessory cephalic vein|a0g
accessory hemiazygo vein=accessory hemiazygous vein|a0g
accessory nerve=eleventh cranial nerve=spinal accessory|2hs
accessory vertebral vein|a0g
accident,accidental
accident surgery=traumatology|616
acclamation,acclaim
acclimation=acclimatization,acclimatize|16x
accommodation,accommodate,accommodative
accommodation reflex|81z
accompaniment,accompany
accompany vein|a0g
accomplishment,accomplish
accordance,accord,accordant
accordingly
accouchement=childbearing,childbirth=vaginal birth|16x
accoucheur=obstetrician|615
accoucheuse=midwife|6ov
account
accreditation,accredit
accretion,accretionary,accretive
accruement,accrue
acculturation,acculturate,acculturational,acculturative
accumulation,accumulate,accumulative
accuracy,accurate,accurately
accusation,accusal,accuse,accusative,accusatorial,accusatory,accusive
ace
ace inhibitor=angiotensin convert enzyme inhibitor|m6
acebutolol=sectral|15h
acephalia=acephalism=acephaly|s
acerola|159
acetabulum=cotyloid cavity|8un
acetaminophen=anacin iii=datril=panadol=phenaphen=tempra=tylenol|h3
acetanilid=acetanilide=phenylacetamide|h3
acetic acid=ethanoic acid|1mp
acetone,acetonic
acetonemia=ketonemia|9c3
acetonuria=ketoaciduria=ketonuria|9c3
acetophenetidin=acetphenetidin=phenacetin|h3
acetum|3f
acetylation,acetylic,acetylize
ache,achy|6z5
achievement,achieve
achlorhydria|300
acholia=cholestasis|300
achondroplasia,achondroplastic=achondroplasty=chondrodystrophy=osteosclerosis congenita|2at
achromatin,achromatinic|1b6
achromycin=tetracycline|ll
achylia=achylia gastrica|300
acid,acidity,acidic,acidify
acidemia|19u
acidophil,acidophile,acidophilic|109
acidophilus|5h2 7nr
acidophilus milk|671
acidosis,acidotic|4jb
acidulousness|8wk
acinus,acinic,acinous|8cu
ackee=akee|37y
acknowledgment,acknowledge
acne|2ze 52v
acne rosacea=rosacea|44
acne vulgaris|44
acorea|s
acousma=auditory hallucination|4h6
acoustic,acoustical,acoustically|2l3
acoustic aphasia=auditory aphasia=word deafness|nw
acoustic meatus=auditory canal=auditory meatus=ear canal=external auditory canal|60i
acoustic nerve=auditory nerve=eighth cranial nerve=vestibulocochlear nerve|2hs
acousticophobia=phonophobia|8ql
acquaintance,acquaint
acquiescence,acquiesce,acquiescent
acquire hemochromatosis|1fu
acquire immune deficiency syndrome=aids|4y8 526
acquire taste|75y
acquisition,acquire,acquisitive
acquittal,acquit
acre
acreage=land area
acridity|6rl
acroanesthesia|82i
acrocephaly=oxycephaly|17c
acrocyanosis=raynaud sign|2lx
acrogenic,acrogenous
acromegalia=acromegaly|4u0
acromial process=acromion
acromicria=acromikria|s
acromphalus|s
acronymic,acronymous
acrophobia,acrophobic|8ql
acrosome
acrylic acid=propenoic acid|1mp
actifed|m5 6hc
actin|8qm
acting
actinic dermatitis|2t7
actinic keratosis|5e7
actinic radiation=actinic ray|39p
actinolite|g3
actinometry,actinometric
actinomyces|3jw
actinomycete,actinomycetous|3jw
actinomycin|lm
actinomyxidian|8zt
actinopod|8f8
actinotherapy=radiation therapy=radiotherapy|9i4
action,act,actuate,actuation
activase=tissue plasminogen activator|232
activation,activate
active birth|2w
active placebo|7e2
activism,activistic
activity,active
actomyosin|7qi
actor
actuality,actual,actualize
actually
acular=ketorolac tromethamine=toradol|6na
aculea
aculeus
acumen
acupressure=shiatsu|9q6
acupuncture=stylostixis|9q6
acute,acutely
acute brain disorder=acute organic brain syndrome|300
acute gastritis|45l
acute glaucoma=angle closure glaucoma=close angle glaucoma|48s
acute glossitis|49p
acute hemorrhagic encephalitis|1s7
acute inclusion body encephalitis=herpes encephalitis=herpes simplex encephalitis|1s7
acute kidney failure=acute renal failure|5ev
acute leukemia|1kq
acute lymphoblastic leukemia=acute lymphocytic leukemia|63
acute myelocytic leukemia=acute myeloid leukemia|4cn 63
acute pyelonephritis|7u8
acute schizophrenic episode=reactive schizophrenia|2ri
acyclovir=zovirax|617
acylglycerol=glyceride|jd
ad campaign=advertize campaign
ada scid|8hk
adactylia,adactylous=adactylism=adactyly|63q
adamant,adamantly
adam stoke syndrome=atrioventricular block=heart block=stoke adam syndrome|rk
adapin=doxepin=doxepin hydrochloride=sinequan|9qv
adaptation,adapt,adaptable,adaptability,adaptative,adaption,adaptive
addiction,addictive=dependance
addition,add,additive
address
adductor,adduction,adductive=adductor muscle|8rl
ade=fruit drink|15u
adenitis|52u
adenocarcinoma,adenocarcinomatous=glandular cancer=glandular carcinoma|1mt
adenohypophysis=anterior pituitary=anterior pituitary gland|353
adenoid,adenoidal=pharyngeal tonsil=third tonsil|5tq
adenoidectomy|p
adenoma|14w
adenomatous polyp|7hr
adenomegaly|4u0
adenomyosarcoma=embryoma of the kidney=nephroblastoma=wilm tumor|8fb
adenomyosis=endometriosis|4jb
adenopathy|6y
adenosine deaminase|3fy
adenosis=gland disease=glandular disease=glandular disorder|300
adenovirus|a36
adequate
ader wax=earth wax=mineral wax=ozocerite=ozokerite|67l
adermin=pyridoxal=pyridoxamine=pyridoxine=vitamin b6|a3u
adhd=attention deficit disorder=attention deficit hyperactivity disorder=hyperkinetic syndrome=mbd=minimal brain damage=minimal brain dysfunction|9c9
adherent,adhere,adherence
adhesion|4jb
adipic acid=hexanedioic acid|1mp
adipose cell=fat cell|8vl
adipose tissue=fatty tissue|jf
adipose tumor=lipoma|9so
adiposeness,adiposity|3ql
adjacent
adjective,adjectival
adjournment,adjourn
adjudication,adjudicative,adjudicatory
adjustment,adjust,adjustive
administration,administer,administrative
administrator
admirable,admirably
admiration,admire|5nt
admirer=protagonist=supporter
admission,admit
admonition,admonish,admonitory=word of advice
adnexa,adnexal=annexa,annexal
adobe house=soddy
adolescence,adolescent
adoption,adopt,adoptive
adoration|5ro
adornment,adorn
adrenal=adrenal gland=suprarenal gland|353
adrenal cortex|353
adrenal medulla|353
adrenalectomy=suprarenalectomy|p
adrenaline=epinephrin=epinephrine|3d5 1pw
adrenergic agonist eyedrop|60w
adrenosterone|3d5
adroitness,adroitly
adsorption,adsorb,adsorbent,adsorptive
adult,adulthood
adult onset diabetes=adult onset diabetes mellitus=ketoacidosis resistant diabetes=ketoacidosis resistant diabetes mellitus=ketosis resistant diabetes=ketosis resistant diabetes mellitus=mature onset diabetes=maturity onset diabetes=maturity onset diabetes mellitus=niddm=noninsulin dependent diabetes=noninsulin dependent diabetes mellitus=type ii diabetes|2vb
adult respiratory distress syndrome=ards=wet lung=white lung|85l
adult tooth=permanent tooth|9n8
adultery=criminal conversation|3ns
advancement,advance
advantage,advantageous
advection,advective
adventitia,adventitial=tunic=tunica|62c
adventure,adventurous,adventuristic=escapade
adverb,adverbial
advertence,advertency,advertent
advertisement=advertizement
advice
advil=ibuprofen=isobutylphenyl propionic acid=motrin=nuprin|6na
advisability,advise,advisable,advisement,advisory
advocate
aerator,aeration
aerobic exercise=aerobics,aerobic|1nf
aerodontalgia|6qr
aeromedicine=aerospace medicine=aviation medicine|616
aerophagia|2qi
aerosol,aerosolize
aestivation=estivation
aetiologist=etiologist|746
affair
affect
affection,affectionateness,affectionate,affectionately=philia
afferent=afferent nerve=sensory nerve|6js
afferent fiber=sensory fiber|6jy
afferent neuron=sensory neuron|6jt
affirmation,affirm,affirmative,affirmatory
affixation,affix,affixal,affixial
affliction,afflictive
affluence,affluent
afford
afibrinogenemia|19u
aflatoxin|6f3
aflaxen=aleve=anaprox=naproxen sodium|6na
afraid
african tea=arabian tea=kat=khat=qat=quat|93b
afterbirth|7e4
aftercare|60w
aftereffect|9c3
afternoon
afternoon tea=teatime|60a
afterpains|6z5
afterward
afterwards
again
agalactia=agalactosis
agammaglobulinemia|4y8
agamogenesis,agamogenetic=asexual reproduction|84j
agape love|5ro
agar=nutrient agar|2ko
agate|1jc
age
age relate macular degeneration=amd|5uy
agenesia=agenesis|6n1
agent,agency,agential
agglomerate,agglomerative
agglutination,agglutinative|16x
agglutinin|ln
aggrandisement=aggrandizement
aggravation,aggravate
aggressiveness,aggressive
agility,agile,agilely=legerity|4bv
agitate,agitative
agitate depression|22g
agitation|631
agnail=hangnail|8ry
agnosia|1dr
ago
agonist|kn
agony,agonal=excruciation|6z5
agoraphobia,agoraphobic|7am
agranulocytosis=agranulosis=granulocytopenia|19u
agraphia,agraphic=anorthography=logagraphia|1dr
agreement,agree,agreeably
agricultural
agrobiology,agrobiologic
agrology,agrologic
agronomy,agronomic
ague|4xc
ahead
aid
ailment,ail=complaint|300
ailurophobia|acm
aim
aioli|8fw
air
air sickness=airsickness|5f4
aircraft
aircraft carrier=attack aircraft carrier
aitchbone|2lo
akinesia=akinesis|6zv
akinetic epilepsy|3gx
akvavit=aquavit|5p7
ala,alary
alabaster|4ga
alalia|6zv
alarm|3qy
alastrim=cuban itch=kaffir pox=milk pox=pseudosmallpox=pseudovariola=variola minor=west indian smallpox=white pox|8t7
albacore|9sq
albers schonberg disease=marble bone disease=osteopetrosis|2at
albinism,albinal,albinistic,albinotic|4v2 17c
albite,albitic=white feldspar|6rn
albright disease=polyostotic fibrous dysplasia|3th
albuginea|8a
albumin,albuminous=albumen|8qm
albuminoid=scleroprotein|8qm
albuminuria,albuminuric=proteinuria|9c3
albuterol=proventil=ventolin|1fr
alcapton=alkapton=homogentisic acid|3u
alcaptonuria=alkaptonuria|64b
alchemy,alchemic,alchemical
alcohol=alcoholic drink=inebriant|15u 34m
alcohol abuse=alcoholic abuse=alcoholism abuse|34j
alcohol addiction=alcoholism=inebriation|34k
alcohol amnestic disorder=alcoholic dementia=korsakoff psychosis=korsakoff syndrome=korsakov psychosis=korsakov syndrome=polyneuritic psychosis|2rh
aldactone=spironolactone|2fk m6
aldohexose|bh 4n2
aldomet=alpha methyl dopa=methyldopa|m6
aldose|6ao
aldosterone|67p
aldosteronism=hyperaldosteronism|6y
ale|13v
alendronate=fosamax|617
alert
alerting|re
aleurone,aleuronic|7qi
alewife|8vi
alexandrite|1z6
alexia,alexic=visual aphasia=word blindness|nw
alfalfa|3y6
alga,algal|7qq
algebraically,algebraic,algebraical
algidity|25n
algolagnia,algolagnic=algophilia|8n8
algometry,algometric
algophobia,algophobic|8ql
alien
alienation=disaffection
alienism|7rq
alienist|7rp
alignment,align
alimentary canal=alimentary tract=digestive tract=digestive tube=gastrointestinal tract|351
alkalemia|19u
alkali,alkalify,alkalize
alkali poison|57v
alkalinity,alkaline
alkalinuria=alkaluria|9c3
alkalosis,alkalotic|4jb
alkeran=melphalan|mb
alkylate agent|mb
all
allantois|3sq
allegement,allege
allegiance,allegiant
allegory,allegorize=parable,parabolic,parabolical
allemande|8fw
allergen,allergenic
allergic eczema|37q
allergic rhinitis|2fr
allergist|31z
allergology|616
allergy diet|2wk
alleviant,alleviate,alleviation,alleviative,alleviatory
alley=alleyway
alliteration,alliterative
alloantibody=isoantibody|ln
allocation,allocate,allocable
allograft=homograft|4c3
allopathy|60w
allopurinol=zyloprim|617
allot
allotment
allotropy,allotropic,allotropical
allow
allspice|3wh
allusion,allusive
almandine|8bw
almandite|455
almond oil=express almond oil=sweet almond oil|6r6
almost
aloneness,alone
along
aloofness,aloof|515
aloud
alpha adrenergic blocker=alpha adrenergic block agent=alpha blocker|19n
alpha adrenergic receptor=alpha adrenoceptor=alpha receptor|801
alpha interferon|56c
alpha linolenic acid|7hz
alpha lipoprotein=high density lipoprotein|5oy
alpha tocopheral|a3w
alpha globulin|49g
alpha radiation=alpha ray|598
alphabetize,alphabetic,alphabetical
alphavirus|a36
alpine scurvy=maidism=mal de la rosa=mal rosso=mayidism=pellagra=saint ignatius itch|yn
alprazolam=xanax|153
already
als=amyotrophic lateral sclerosis=lou gehrig disease|6k3 51l
also
altace=ramipril|38
altar wine=sacramental wine|a8t
alteration,alter
altercation=fracas
alternation,alternate
alternative
alternative birth|2w
altitude,altitudinal,altitudinous
altitude sickness|4vl
altogether
alumina=aluminum oxide|2fp
aluminum,aluminous
alundum|e0
alupent=metaproterenol|1fr
alveolar arch
alveolar artery|s2
alveolar bed
alveolar ectasia|37m
alveolar point=prostheon=prosthion|2ht
alveolar process=alveolar ridge=gum ridge
alveolar resorption|77v
alveolar rhabdomyosarcoma=alveolar rhabdosarcoma|87m
alveolitis=dry socket|52u
alveolus,alveolar=air cell=air sac|8cu
always
alzheimer=alzheimer disease=alzheimers|7m6
amarelle|37y
amaretto|2e7
amastia|s
amateur
amativeness=sexiness,sexy|29o
amaurosis,amaurotic|a3e
amazement,amaze=astonishment,astonish
ambassador
ambiguity,ambiguous
ambition,ambitious|2tv
ambivalence,ambivalent=ambivalency
amblygonite|67l
amblyopia,amblyopic|a3e
ambulacrum
ambulant plague=ambulatory plague=pestis ambulan|1gf
ambulation,ambulatory
ambush
ameba,amebic,amebous|889
amebiasis=amebiosis=amoebiasis=amoebiosis|7qt
amebic dysentery|ey 361
amelia|17c
amelioration,ameliorative,amelioratory
ameloblast|3b5
amelogenesis|4ex
amendment,amend,amendatory
amenia=amenorrhea,amenorrheal,amenorrheic|9c3
american leishmaniasis=leishmaniasis americana=mucocutaneous leishmaniasis=nasopharyngeal leishmaniasis=new world leishmaniasis|5d5
amethopterin=methotrexate=methotrexate sodium|m8 4y5
amethyst|67l
ametria|17c
ametropia,ametropic|a3e
amicability,amicableness,amicable|41n
amidopyrine=aminopyrine|h3
aminoaciduria|9c3
aminobenzoic acid|3u
aminopherase=aminotransferase=transaminase|9p4
aminophylline|1fr
amiodarone=cordarone|lk
amitosis,amitotic|1re
amitriptyline=amitriptyline hydrochloride=elavil|9qv
amlodipine besylate=norvasc|a01
ammoniac,ammoniacal
ammonification,ammonify
ammoniuria|9c3
ammunition=ammo
amnesia,amnesic,amnestic=memory loss|24t
amnesic aphasia=amnestic aphasia=anomia=anomic aphasia=nominal aphasia|nw
amnion,amnionic,amniotic|8cu
amnionic fluid=amniotic fluid|1b1
amniotic cavity|1b0
amobarbital|11i 9s0
amobarbital sodium=amytal=blue angel|fu
amontillado|8o6
amorousness,amorous=enamoredness|5ro
amount
amount of money=sum of money
amoxicillin=amoxil=augmentin=larotid=polymox=trimox|762
amphetamine=pep pill|93b 34m
amphetamine sulfate|g1
amphibole|67l
amphibole group|67l
amphimixis=sexual reproduction|84j
amphitheatric,amphitheatrical
amphotericin|lm
ampicillin=polycillin=principen=sk ampicillin|762
ample,amply
amplifier,amplify
amplitude
ampulla,ampullary
amputation,amputate|2ye
amputator|9a6
amrinone=inocor|617
amusement,amuse,amusive|2qt
amygdala=amygdaloid nucleus|120
amygdalotomy|7s6
amyl nitrate|a01
amylase|3fy
amyloid,amyloidal|gn
amyloidosis|4xc
amylum|7hq
amyotrophia=amyotrophy|w8
amyxia
anabiosis,anabiotic|9ao
anabolic steroid|8n4
anabolism=constructive metabolism|16x
anachronism,anachronistically,anachronistic,anachronous
anaclitic depression|22g
anaconda
anaglyphy,anaglyphic,anaglyphical,anaglyptic,anaglyptical
anagogic,anagogical
anagrammatic,anagrammatical,anagrammatize
anal intercourse=anal sex=buggery|8n7
anal sphincter=sphincter ani|hm
analbuminemia|19u
analgesia,analgetic
analgesic=anodyne=pain pill=painkiller|617
analogy,analogous,analogously,analogical,analogize
analysand|74b
analysis,analytical
analyst
analyticity,analytic
analyze
anamnestic reaction=anamnestic response|4y4
anamorphism=anamorphosis|6uv
ananas=pineapple|37y
anaphrodisia|29o
anaplasia,anaplastic|36f
anaplasty=plastic surgery=reconstructive surgery|9ab
anarthria|2pv
anasarca,anasarcous|37w
anastalsis
anastomosis,anastomotic=inosculation
anastomotic vein|a0g
anathematization,anathematize
anatomical sphincter=sphincter=sphincter muscle|6ds
anatomical structure=bodily structure=body structure=complex body part
anatomy,anatomical,anatomically,anatomic,anatomize
anatoxin=toxoid|105 m2
ancestry=lineage=pedigree
anchor
anchovy|8vi
anchovy butter|29t
anchylosis=ankylosis,ankylotic|4jb
ancient,anciently
anconeous muscle|8rl
andradite|455
andrena=mine bee
androgen,androgenic,androgeny=androgenic hormone=androgenesis,androgenetic,androgenous,androgyny=bisexuality|8n4
androphobia|8ui
androsterone|hz 5el
anecdote,anecdotic,anecdotical
anemia,anemic|19u
anemic anoxia|kf
anemic hypoxia|4vl
anemometry,anemometric,anemometrical
anencephalia=anencephaly,anencephalic|17c
anergy|4ye
anesthesia,anesthetic,anesthetize
anesthesiologist=anesthetist|615
anesthesiology|616
anesthetic agent|34i
anesthyl|5qh
anestrum=anestrus,anestric=anoestrum=anoestrus
aneuploidy|s
aneurism,aneurysm,aneurismal,aneurismatic,aneurysmal,aneurysmatic|1ng
angel
angel dust=phencyclidine=phencyclidine hydrochloride|4h7
angelica|3wh
anger=ire|3bl
angiitis|52u iw
angina,anginal,anginous|52v
angina pectoris|4ji
angiocarpic,angiocarpous
angioedema=atrophedema=giant hives=periodic edema=quincke edema|37w
angiogenesis|4ex
angiogenesis inhibitor|617
angiohemophilia=vascular hemophilia=von willebrand disease|192
angiologist|31z
angiology|616
angioma,angiomatous|9so iw
angiopathy|4jb
angioplasty|9ab
angiosarcoma|5wh
angiotelectasia
angiotensin convert enzyme|7qe
angle
angriness,angry,angrily
angst|3bl
anguish|6z7
angular artery|s2
angular vein|a0g
angularity,angular
anhedonia|631
anhidrosis=anhydrosis
anima|8k9
animal,animalize=beast
animal fat|5ou
animal oil|6r6
animal starch=glycogen,glycogenic|7hq
animal tissue|9lx
animal toxin=zootoxin|9o5
animateness,animate=liveness|7bt
animosity=animus=bad blood|4xa
anionic,anion
anise=anise seed=aniseed|3wh
aniseikonia,aniseikonic|a3e
anisette|2e7
anisogamete,anisogametic|44e
anisogamy,anisogamous|g5
anjou|74v
ankle=ankle joint=mortize joint|494
anklebone=astragal,astragalus=talus|1bn
ankyloglossia=tongue tie|17c
ankylose spondylitis=marie strumpell disease=rheumatoid spondylitis|8zl xu
anlage=primordium|6un
annihilation,annihilate,annihilative=obliteration,obliterate
annon=sweetsop|37y
announcement,announce
annualry=ring finger|3un
annular scotoma|8i3
anode,anodic
anomalousness,anomaly,anomalous|s
anomie,anomy,anomic
anonymity,anonymous
anopia|19b
anorchia=anorchidism=anorchism|s
anorexia,anorexic|376
anorexia nervosa|k6
anorgasmia|2ye
anorthite,anorthitic|6rn
anorthopia|a3e
anosmia,anosmic|368
another
anovulation|16x
anoxemia,anoxemic|4jb
anoxia,anoxic|4vl
anoxic anoxia|kf
ansaid=flurbiprofen|6na
answer
ant
antabuse=disulfiram|617
antagonist=adversary
antagonistic,antagonize
antagonistic muscle|6ds
antecedent,antecedence,antecedency
antelope
antenna,antennal,antennary
anterior,anteriority=front tooth
anterior cardinal vein|1n9
anterior cerebral artery|1sl
anterior cerebral vein|1sq
anterior crural nerve=femoral nerve|8yp
anterior facial vein|3og
anterior fontanelle|3ym
anterior horn=anterior root=ventral horn=ventral root|389
anterior jugular vein|5ca
anterior labial vein|5gd
anterior meningeal artery|62n
anterior naris=nostril|6h7
anterior serratus muscle=serratus anterior=serratus magnus|8ma
anterior synechia|9cb
anterior temporal artery|9fo
anterior vertebral vein|a0g
anterograde amnesia=posttraumatic amnesia|fp
anthelminthic=anthelmintic=helminthic=vermifuge|617
antherozoid=spermatozoid|44e
anthophyllite|g3
anthracosis=black lung=black lung disease=coal miner lung|7fy
anthrax pneumonia=inhalation anthrax=pulmonary anthrax=ragpicker disease=ragsorter disease=woolsorter disease=woolsorter pneumonia|2zd
anthropogenesis,anthropogeny,anthropogenetic,anthropogenic|6uv
anthropometry,anthropometric
anti
antiimpotence drug=virility drug|34i
antiinflammatory=antiinflammatory drug|617
antitnf compound|34i
antianxiety drug=anxiolytic=anxiolytic drug=minor tranquilizer|9ov
antiarrhythmic=antiarrhythmic drug=antiarrhythmic medication|617
antibacterial=antibacterial drug|617
antibiotic drug|ll
antibody|7qi
anticholinergic=anticholinergic drug|617
anticholinesterase|617
anticipate,anticipatory
anticipation
anticoagulant,anticoagulative=anticoagulant medication=decoagulant|617
anticoagulation|60w
anticonvulsant=anticonvulsant drug=antiepileptic=antiepileptic drug|617
antidepressant=antidepressant drug|617
antidiabetic=antidiabetic drug|617
antidiarrheal=antidiarrheal drug|617
antidiuretic=antidiuretic drug|617
antidiuretic hormone=vasopressin|3d5
antidote=counterpoison|2l3
antiemetic=antiemetic drug|617
antigen,antigenic
antihemophilic factor=antihemophilic globulin=factor viii|235
antihemorrhagic factor=naphthoquinone=vitamin k|3qe
antihistamine|617
antihypertensive=antihypertensive drug|617
antimalarial=antimalarial drug|mh
antimetabolite|mb
antimony,antimonic,antimonious
antimycin|lm
antineoplastic=antineoplastic drug=cancer drug|2n0
antineoplastic antibiotic|lm mb
antiophthalmic factor=axerophthol=vitamin a|3qe
antipasto|ox
antipernicious anemia factor=cobalamin=cyanocobalamin=vitamin b12|a3u
antiphonal,antiphonary,antiphony
antiprotozoal=antiprotozoal drug|617
antipruritic|5qh
antipsychotic=antipsychotic agent=antipsychotic drug=major tranquilizer=neuroleptic=neuroleptic agent=neuroleptic drug|9ov
antipyresis|9i4
antipyretic=febrifuge|617
antiquity,antique
antiserum|8me
antisocial personality disorder=psychopathic personality=sociopathic personality|78u
antispasmodic=antispasmodic agent=spasmolytic|617
antisyphilitic|34i
antithesis,antithetical,antithetic
antithyroid
antitoxin|ln
antitussive|617
antitypic,antitypical
antivenene=antivenin|mt
antivert=meclizine=meclizine hydrochloride|m5
antiviral=antiviral agent=antiviral drug|617
antler
antrum|1b0
anuresis,anuretic,anuric=anuria|4xc
anus|6v0
anvil|wy
anxiety,anxious=anxiousness|631
anxiety disorder|633
anxiety hysteria|4vs
anxiety neurosis|6l1
anxiety reaction=gad=generalize anxiety disorder|n5
anxiously
any
anyhow
anymore
anyway
anywhere
aorta,aortal,aortic|s2
aortic aneurysm|ig
aortic arch|nf
aortic orifice|6v0
aortic plexus|7fh
aortic stenosis|92l 9z7
aortic valve|8kw
aortitis|52u
apart
apartment
apartment building=apartment house
apathy
apatite|67l
aperient=physic=purgative|617
aperitif|ba
aphagia|4jb
aphakia,aphakic|a3e
aphasia,aphasic|1dr
aphonia,aphonic=voicelessness|2pv
aphoristic,aphorize
aphrodisia|29o
aphrodisiac,aphrodisiacal|93b
aphthous ulcer|9u4
aplasia|36f
aplastic anemia|i3
apnea,apneic|9c3
apocalyptic,apocalyptical
apocrine gland|9b2
apodeme
apoenzyme|7qi
apogamy,apogamic,apogamous|ob
apology,apologetically,apologize,apologetic
apomixis,apomictic,apomictical|9i
apomorphine|6bj
aponeurosis,aponeurotic|3od
apophysis
apoplexy,apoplectic
apostrophic,apostrophize
apothecary=pharmacist=druggist=pill pusher=pill roller|1no
apothegmatic,apothegmatical
apparatus=setup
apparently,apparent
appearance,appear
appellant,appeal
append,appendant
appendage
appendectomy=appendicectomy|p
appendicitis|52u
appendicular artery|s2
appendicular skeleton|8rm
appendicular vein|a0g
appendix
appetite,appetitive=appetence,appetency,appetent|2tv
appetite suppressant|34i
appetizer|6o8
applaud
applause
apple|37y
apple juice|42e
applejack|1e8
applicant
application,apply,applicable,applicability,applicative,applicatory
appointment,appoint,appointive
apportionment,apportion
appositional,appositive
appraisal,appraise
appreciably,appreciable
appreciation
appreciativeness,appreciate,appreciative
apprehension,apprehensiveness,apprehend,apprehensive|3qy
apprentice
approach,approachable
appropriate,appropriately
approval,approve,approbation,approbative
approximate,approximative
approximately
apraxia,apraxic|1dr
apresoline=hydralazine|m6 a01
apricot|37y
apt
aptitude,aptitudinal
apyretic tetanus=intermittent cramp=intermittent tetanus=tetanilla=tetany,tetanus=lockjaw|9c9
aqua fortis=nitric acid|3u
aqua regia=nitrohydrochloric acid|3u
aquamarine|15a
aquaphobia,aquaphobic|8ql
aqueductus cerebri=cerebral aqueduct|351
aqueous
aqueous humor|1b1
arabesque|10u
arachnoid=arachnoid membrane|62t
arachnophobia|acm
aragonite|67l
arak=arrack|5p7
arame|8j1
araroba=chrysarobin=goa powder|617
arava=leflunomide|li
arbitrament,arbitrement,arbitrate,arbitration,arbitrational,arbitrative
arbitrary
arboreal,arborary,arboreous,arborical,arborize,arborous
arborvirus=arbovirus|a36
arc=electric discharge
arcella|7qu
arch
archebacteria=archebacterium=archeobacteria|6a0
archaize,archaistic
archenteron|1b0
archeology,archeological,archeologic
archespore,archesporium,archesporial
architect
arcuate artery|s2
arcus|2ej
ardor=elan|yl
ardour|yl
area,areal
area 17 of brodmann=first visual area=striate area=striate cortex|2fg
area of cardiac dullness
areflexia|9c3
arenavirus|a36
areola|57c
areolar tissue|2bb
areteria cervicalis=cervical artery|s2
argentine hemorrhagic fever|4le
argentite|67l
argon
argument,argue,argumentative,argumentation
argyrodite|67l
argyrol=mild silver protein|617
arise
arista
aristocracy,aristocratic
arithmetic,arithmetical
arm|5nv
arm bone|5r3
arm exercise|3lw
armagnac|1e8
arm service=military service
armpit=axilla,axillary=axillary cavity=axillary fossa|1b0
army=regular army
arnica|617
arnold chiari deformity|2qd
aromatherapy|9i4
around
arousal,arouse
arraignment,arraign
arrangement,arrange
array
arrest
arrest development=fixation=infantile fixation=regression|s
arrhythmia,arrhythmic=cardiac arrhythmia|4ji
arriere pensee=mental reservation|335
arrival,arrive
arrogance,arrogant,arrogantly
arrow
arrowroot|gn
arsehole=asshole=bunghole|n2
arsenic,arsenical,arsenious
arsenic acid|3u
arsenopyrite=mispickel|67l
art,artistic,arty
arterial blood|19o
arterial sclerosis=arteriosclerosis,arteriosclerotic=harden of the artery=induration of the artery|51l
arteriectasia=arteriectasis|4jb
arteriole,arteriola,arteriolar=capillary artery|s2
arteriolosclerosis|51l
arteriosclerosis obliteran|rw
arteritis|52u
artery,arterial=arteria=arterial blood vessel|1a2
artery of the labyrinth=internal auditory artery=labyrinthine artery|s2
arthralgia,arthralgic|6z5
arthritis,arthritic|52v
arthrodesis|s9
arthromere,arthromeric
arthropathy|4jb
arthroplasty|9ab
arthropodal,arthropodous
arthroscope|3dl
arthroscopy|9ab
arthrospore,arthrosporic,arthrosporous
artichoke|a08
article
articular muscle|8rl
articulation,articulate,articulative,articulatory
articulator|6uq
articulatory system
artifact,artifactual
artificial insemination
artificial kidney=hemodialyzer|2vp
artificial respiration|3nm
artificiality,artificial,artificially
artillery
artist
arum|gn
arytaenoid=arytenoid=arytenoid cartilage|1oh
asana|7jz
asbestos|g3
asbestosis|7fy
ascendant,ascend,ascensional,ascensive,ascent
ascend aorta|nf
ascend artery|s2
ascend colon|260
ascertain,ascertainable
ascites,ascitic|4jb
ascosporic,ascosporous
ascription,ascribe
asexuality=sexlessness|7bt
ash,ashy
asian influenza=asiatic flu|3xf
asiatic cholera=cholera,choleraic=epidemic cholera=indian cholera|526
aside
ask
asleep
asparaginase=elspar|mb
asparagus|a08
aspartame|9b9
aspect
asperger syndrome|633
asphalt,asphaltic
asphyxia,asphyxiation
aspic|5bl
aspiration,aspire,aspirant
aspiration pneumonia|1fm
aspirin=acetylsalicylic acid=bayer=empirin|8dx h3
aspirin powder=headache powder|tl
ass=rear end=arse=backside=derriere=fanny=fundament=hind end=keister=nates=prat=tooshie=tush
assail
assam fever=dumdum fever=visceral leishmaniasis|5d5
assassin
assault,assaultive
assemblage,assemble
assembly
assent,assentient
assertion,assert
assertiveness,assertive
assertiveness train|147
assessment,assess
asseveration=averment
assiduity,assiduous
assignment,assign,assignation
assimilation,assimilate
assistance,assist,assistant,assistive
associability,associableness,associate,association,associative,associatory
association area=association cortex|2fg
associative aphasia=conduction aphasia|nw
assortative mating|5zo
assuagement|7f8
assumption,assume,assumptive
assurance=self confidence,self confident=self assurance
assure
astasia|2ye
aster
astereognosis=tactile agnosia|a1
asterion|2ht
asthenia,astheny,asthenic|2ol
asthenic type=ectomorphy|1b7
asthma,asthmatic=asthma attack=bronchial asthma|85l
astigmatism,astigmia|fa
astraphobia|8ql
astringence,astringency,astringent|4fy
astringent drug=styptic|617
astrocyte,astrocytic|492
astroglia=macroglia|491
astronomy,astronomical,astronomic
asymmetry,asymmetric
asymptotic,asymptotically
asynclitism=obliquity|s
asynergia,asynergy,asynergic|4jb
asystole=cardiac arrest=cardiopulmonary arrest|4jb
atabrine=mepacrine=quinacrine=quinacrine hydrochloride|m7 l8
atactic abasia=ataxic abasia|5
atar=athar=attar=ottar|3ix
atarax=hydroxyzine=hydroxyzine hydrochloride=vistaril|lj
ataxia,ataxic=ataxy=dyssynergia=motor ataxia|6k3
ataxic aphasia=broca aphasia=expressive aphasia=motor aphasia=nonfluent aphasia|nw
atelectasis|4jb
ateleiosis,ateleiotic=ateliosis|520
atenolol=tenormin|15h
ateria gastrica dextra=right gastric artery|45f
atherogenesis|4jb
atheroma,atheromatous,atheromatic|78
atherosclerosis,atherosclerotic|rw
athetosis|6k3
athlete
athlete foot=tinea pedis|89r
athlete heart|4jg
athletic type=mesomorphy|1b7
athletics,athletic
ativan=lorazepam|153
atlas|1tb
atlas vertebra|1tb
atmosphere,atmospheric,atmospherical=ambiance
atole|4qf
atom,atomic,atomization,atomize
atomic bomb=atom bomb
atomic cocktail|617
atomistic,atomistical
atonality,atonally
atonement,atone=expiation,expiate,expiative,expiatory
atonicity,atony,atonic
atopic dermatitis=atopic eczema|2t7
atopognosia=atopognosis|6k3
atorvastatin=lipitor|5ov
atresia|s
atrial artery|2er
atrial auricle=auricle=auricula atrii|8cu
atrial fibrillation|3t5 rk
atrial septal defect|8lw
atrioventricular bundle=atrioventricular trunk=bundle of his=truncus atrioventricularis|1n3
atrioventricular node|1n3
atrioventricular valve|1n8
atrium,atrial|1b0
atrium cordis=atrium of the heart|w1
atrium dextrum=right atrium|w2
atrium sinistrum=leave atrium|w2
atrocity,atrociously
atromid s=clofibrate|617
atrophic arthritis=rheumatoid arthritis|s5 xu
atrophy,atrophic=waste away|9c3
atropine|mp 7gi 6f5 m0
atrovent=ipratropium bromide|1fr
attachment,attach
attack
attainment,attain
attar of rise=rise oil|ux
attempt
attendant,attend,attendance
attention,attentional
attentive,attentively
attestation,attest
attire=garb
attitude,attitudinal
attraction,attract,attractive
attribute,attributable
atypical pneumonia=mycoplasmal pneumonia=primary atypical pneumonia|85l
atypicality,atypical,atypic=untypicality|s
audacity,audacious
audience
audiology=audiometry|6wl
auditory agnosia|a1
auditory apparatus
auditory area=auditory cortex|2fg
auditory center|6ju
auditory hyperesthesia=hyperacusia=hyperacusis|4je
auditory ossicle|6vr
auditory sensation|8lc
auditory system|8ln
auditory tube|8ec
augite,augitic|67l
augmentation,augment,augmentative
aura|9c3
aureole|a3c
aureomycin=chlortetracycline|lm
auricula=auricular appendage=auricular appendix|8cu
auricular artery|s2
auricular point=auriculare|2ht
auricular vein|a0g
auriscope=auroscope=otoscope|60z
auscultation,auscultatory
autacoid,autacoidal=autocoid|8jl
autarchy=autarky
authentication,authenticate
authenticity,authentic
author=writer
authoritative,authoritatively
authority
authorize
autism,autistic|9c9
autoantibody|ln
autobiography,autobiographical
autoeroticism=autoerotism|8my
autofluorescence,autofluorescent|3xo
autogamy,autogamic
autogenic therapy=autogenic train|9q6
autograft=autoplasty|4c3
autoimmune diabetes=growth onset diabetes=iddm=insulin dependent diabetes mellitus=juvenile onset diabetes=juvenile diabetes=ketoacidosis prone diabetes=ketosis prone diabetes=type i diabetes|2vb xu
autoimmune disease=autoimmune disorder|2zd
autoimmunity|4jb
autoinjector|4ul
automatic,automatize
automatic pilot=autopilot|9uu
automatically
automation,automate
automatism|85s
automysophobia|8ql
autonomic
autonomic ganglion|44r
autonomic nervous system|6kb
autonomic plexus|6k0
autopsy=necropsy
autoregulation|16x
autosomal dominant disease=autosomal dominant disorder|2at
autosomal recessive defect=autosomal recessive disease|2at
autotomy,autotomic
autumn,autumnal
auxesis|4ex
avail
availability,available
avarice,avaricious
aventurine=sunstone|67l
average
aversion therapy|147
avert
avidity,avidness|3f7
avifaunal,avifaunistic
avitaminosis,avitaminotic=hypovitaminosis|5wm
avocado=aguacate|37y
avoidance,avoid
await
awake
awaken
award
awareness,aware
away
awe|a9s
awfulness,awful
awkward
awn,awny|43u
axe
axial muscle|8rl
axial skeleton|8rm
axillary artery|s2
axillary node|5th
axillary vein|a0g
axiom,axiomatic,axiomatical=maxim
axis,axial,axially
axis vertebra|1tb
axle grease|4de
axolemma|62c
axon,axonal=axone|6jy
azactam=aztreonam|lm
azathioprine=imuran|617
azimuth,azimuthal
azithromycin=zithromax|ll
azotemia,azotemic=uremia,uremic|4jb
azoturia|4jb
azt=retrovir=zdv=zidovudine|6of
azurite|5vw
azygos vein=azygous vein|a0g
azymia|4jb
babacu oil=babassu oil|6r6
baby=babe=infant,infancy=early childhood
baby doctor=pediatrician=pediatrist|615
baby oil|6rb
baby powder|617
baby tooth=deciduous tooth=milk tooth=primary tooth|9n8
bacillary dysentery=shigellosis|361
bacillus,bacillary|3jw
bacitracin|lm
back
back breaker=elvis=loony toon=window pane|5sb
back exercise|3lw
back tooth|9n8
backache|3m
background
backward
backwoods=back country
bacon|2lo
bacteremia,bacteremic=bacteriemia|4jb
bacterial toxin|9o5
bacteriology,bacteriologic|616
bacteriophage,bacteriophagic,bacteriophagous=phage|a36
bacteriostasis,bacteriostatic|16x
bacterium,bacterial,bacterioidal,bacterize,bacteroid,bacteroidal
bad temper=ill temper|ik
baddeleyite|67l
badly
badness,bad
bag
bagascosis=bagassosis|52u
bagasse|1rk
bairn|1vx
bake
baker eczema|ck
balance
balance of international payment=balance of payment
balance diet|2wk
balanitis|52u
balanoposthitis|52u
balas=balas ruby|8bw
balkiness,balky
ball
ball and socket joint=cotyloid joint=enarthrodial joint=enarthrosis=spheroid joint|2vx
ballet,balletic
ballet position|7jz
balletomania|568
ballistocardiograph|60z
ballplayer
balsam,balsamic,balsamy
balustrade=banister
bambino=toddler=yearling|1vx
banana|37y
band
bandage
bandy leg=bandyleg=bowleg=genu varum=tibia vara|5kr 2ye
bang
banger|8fx
banishment,banish
bank
banker
bankruptcy,bankrupt
banti disease=banti syndrome|19u
baptize,baptismal
bar
barbarity,barbaric
barbel
barber itch=tinea barbae|89r
barbital=barbitone=diethylbarbituric acid=diethylmalonylurea=veronal|11i
barbiturate|8jq
barbituric acid=malonylurea|3u
bare bone|1bn
barely
barge
barite=barytes=heavy spar|67l
barium enema|23j
bark,barky
barley=barleycorn|3yo
barn
barometric,barometrical
baroreceptor|8lf
barrel
barrenness|52q
barrier
bartender=barkeep
bartlett|74v
bartlett pear|74v
basal ganglion|44r
basal metabolism|64c
basal vein|a0g
base
baseball=baseball game
basement=cellar
basic
basically
basil|3wh
basilar artery|s2
basilar membrane|62c
basilic vein|a0g
basis
basivertebral vein|a0g
basket
basophil=basophile|5mh
bastard=son of a bitch
bastnaesite=bastnasite|67l
basuco|23v
bat
bath
bath powder=dust powder=toilet powder|617
bathe
bath suit=swimsuit
batholithic,batholitic
bathroom
bathtub gin|482
bathymetry,bathymetric,bathymetrical
battery
battery acid=electrolyte acid|6ra
battle
battle fatigue=combat fatigue=combat neurosis=shell shock|7jx
battlefield=field of battle=battleground
battlefront=front line
bauxite,bauxitic|67l
bawl
bay
bay window=potbelly=tummy|78
baycol=cerivastatin|5ov
beach
bead,beady
beak|6v0
beam,beamy
bean=edible bean|a08
bear
beard
bearer=toter
bearnaize|8fw
beat
beatification,beatify=beatitude=blessedness|3rh
beaujolais|1hl 81a
beautiful,beautifully
beauty,beautify,beautification
bechamel|8fw
becker muscular dystrophy|6dw
beckon
become
bed
bed wet|3fr
bedroom
bedsore=decubitus ulcer=pressure sore|9u4
bee
bee sting|54j
beebread
beef|60h
beef tallow|9dj
beefsteak|926
beer,beery|1ew
beeswax|a6h
beet=beetroot|8au
beet sugar|1md
before
beggary,beg
begin
beginning
beguilement,beguile=bewitchery,bewitch
behalf
behave
behavior,behavioral
behavior modification=behavior therapy|9i4
behind
behold
belch|81z 38w
belching|81z 38w
belief,believe,believable,believably
bell
bell pepper|9b6
belligerence,belligerency,belligerent,belligerently
bellow
belly=abdomen,abdominal,abdominovesical
bellyache=gastralgia=stomach ache=stomachache|3m
belong
beloved
below
belt
benadryl=diphenhydramine|m5
bench
bench press|a70
bend
benedictine|2e7
beneficence,beneficent|14u
benefit,beneficial
benevolence,benevolent|5ro
benign prostatic hyperplasia=bph|4tq
benign tumor=nonmalignant neoplasm=nonmalignant tumor|9so
benignancy,benignity
bennie=benzedrine|g1
benniseed=sesame seed|3wh
bend hang|4g3
benthal,benthonic
benzocaine=ethyl aminobenzoate|5qh
benzodiazepine|lj 6du
benzoic acid|1mp
benzylpenicillin=penicillin g|762
bequest=legacy
bereavement|8wc
beriberi|yn
berry|37y
beryl|67l
beset
besides
best
bestiality,bestial,bestialize
bestowal,bestow,bestowment
bet
beta adrenergic blocker=beta adrenergic block agent=beta block agent=beta blocker|19n
beta adrenergic receptor=beta adrenoceptor=beta receptor|801
beta hydroxybutyric acid|4sp
beta interferon|56c
beta lactamase=penicillinase|3fy
beta lipoprotein=low density lipoprotein|5oy
beta blocker eyedrop|60w
beta cell
beta globulin=siderophilin=transferrin|49g
beta radiation=beta ray=electron radiation|598
betrayal,betray
better
betweenbrain=diencephalon=interbrain=thalmencephalon|6kb
beverage=drinkable=potable|3yn
bewilderment,bewilder=bafflement,baffle=befuddlement,befuddle=bemusement=mystification,mystify=obfuscation|2ap
bextra=valdecoxib|lh
beyond
bhang|8ux
biauriculate heart|4jg
biblical
bibliography,bibliographical
bibliothecal,bibliothecarial
biceps|8rl
biceps brachii=biceps humeri|163
bickering=squabble=pettifoggery
bicuspid=premolar|9n8
bicuspid valve=leave atrioventricular valve=mitral valve|w0
bid
big
big h=hell dust=nose drop=scag=skag|2vh
big toe=great toe=hallux|9md
bilaterality,bilateral
bilberry|159
bile,biliary,bilious,biliousness|2x1
bile acid|92w
bile duct=common bile duct|351
bilharziasis=bilharzia=schistosomiasis|52r 525
biliary ductule|354
bill
billow,billowy
biltong|5bn
bimetallic,bimetallistic
binder,bind
binge eat syndrome=bulimia,bulimic|376
binge purge syndrome=binge vomit syndrome=bulima nervosa=bulimarexia|376
binomial
biochemistry,biochemical
bioflavinoid=citrin=vitamin p|a65
biogenetic,biogenous
biogeny|6d9
biogeography,biogeographical
biography,biographical=life history
biological process=organic process
biology,biological
bioluminescence,bioluminescent|5ss
biomedicine,biomedical|616
biotin=vitamin h|a3u
biotite,biotitic|5a5
bipedalism|1b3
bipolar disorder=manic depressive psychosis=manic depression=manic depressive illness|3bn
birch oil=methyl salicylate=sweet birch oil|8dx
bird
bird food=birdseed|3ra
birefringence,birefringent
birth
birth canal|73e
birth control=family plan=birth prevention
birth defect=congenital abnormality=congenital anomaly=congenital defect=congenital disorder|2pu k1
birth pang|6z5
birth trauma|4rm
birthday
birthplace=place of birth
bisection,bisectional
bishop
bismuthal,bismuthic
bistered,bistred
bite
bitter almond oil|3ix
bitter aloe|ns
bitter spar|67l
bitterness,bitter,bitterly
bituminize,bituminous
black body radiation=blackbody radiation|39p
black bean=turtle bean|27g
black bile|1b1
black death=black plague|1gf
black eye=shiner|1g8
black lotion|2l3
black olive|29t 42d
black opal|6sx
black pepper|76k
black tea|3wh
black tongue=furry tongue=hairy tongue|8pq
black vomit=yellow fever=yellow jack|526
blackberry|159
blackness,black
blackwater|2zd
blackwater fever|5w1
bladder,bladdery=vesica,vesical|8cu
bladder disorder|300
bladder sphincter|hm
bladderwrack|8ae
blade,bladed
blain|8w8
blame
blanc|13h
blancmange|2u5
bland diet=ulcer diet|2wk
blandishment=cajolery
blandness,bland
blanket
blaring=cacophony,cacophonic
blasphemy,blasphemous
blast
blast trauma|4rm
blastema,blastemal,blastematic,blastemic
blastocele,blastocoel,blastocoele,blastocoelic|1b0
blastocyte|3b5
blastocytoma=blastoma=embryonal carcinosarcoma|9so
blastoderm,blastodermatic,blastodermic=blastodisc
blastogenesis,blastogenetic|9i
blastomere,blastomeric
blastomycosis,blastomycotic|439
blastopore,blastoporic|6v0
blatancy,blatant
blaze
bleak,bleakly
bleb,blebby=bulla|a1o
bleed
bleeder disease=hemophilia,hemophilic|19u 8n0
blend
blende=sphalerite=zinc blende|67l
blepharism|a0k
blepharitis|52u
blepharospasm|2ho
bless
bleu=blue cheese|1ux
blind gut=cecum|1b0
blindness,blind,blindly
blink
bliss=cloud nine=seventh heaven|396
blissfulness,blissfully,blissful
blister,blistery
blitheness,blithe,blithely
bloat
bloater|4mo
blocadren=timolol|15h
block,blockage,blocky
block anesthesia=conduction anesthesia=nerve block anesthesia|i9
blockade=encirclement
block agent|617
blood,bloody,bloodiness|1b1
blood agar|9k
blood blister|190
blood cell=blood corpuscle=corpuscle|8vl
blood clot=grume,grumous|19o
blood cyst=hematocyst=hemorrhagic cyst|2mh
blood disease=blood disorder|19v
blood dyscrasia|360
blood extravasation|4ld
blood glucose=blood sugar|4a4
blood group=blood type|19o
blood poison=septicemia,septicemic|8lv 19u
blood transfusion=transfusion
blood typing|2vj
blood vessel|a1t
bloodletting|60w
bloodlust|2tv
bloodstone=heliotrope|1jc
bloodstream=blood stream|19o
bloom
blooming|16x
blossom
blot
blotch,blotchy
blow
blowfish=puffer=pufferfish|8eh
blowhole|8yw
blowjob=cock suck|3ri
blubber,blubbery|jd
blue
blue blindness=tritanopia,tritanopic|abm
blue green alga=cyanobacteria,cyanobacterial|3jw
blue funk=funk|2sx
blueberry|159
bluefin|9sq
bluepoint|4qz
bluff
blunt trauma|4rm
blur,blurry
blush
blush wine=pink wine=rise wine|a8t
board
boast
boastful,boastfully
boat
bob
bobtail|9d3
bock|13v
bodily cavity=cavum
bodily fluid=body fluid=liquid body substance|1b6
bodily function=bodily process=body process|16x
bodily property
body,bodily
body part
body substance
body type=somatotype|7bw
bodybuilder
bodybuilding=anaerobic exercise=muscle building=musclebuilding|3lw
boeuf|60h
bog,boggy
boiler,boil
boldness,bold,boldly
bolide|8om
bologna|8fx
bolt
bomb,bomber
bombast,bombastic
bombilation=bombination
bombproof=bomb shelter
bonce=noggin|4r3
bond
bone,bony,bonelet,boney,boniness,bonyness|2bb
bone form cell=osteoblast|3b5
bone cell|8vl
bone fat|jc
bone marrow=marrow|2bb
bone oil|jd
bonesetter|1no
bonheur
bonito|9sq
bonus=fillip
bony labyrinth=osseous labyrinth
boob|5wv
booger|6cw
book
book lung|85n
booking
boom
boost
booster dose=booster shoot=recall dose|32x
boot
bootleg|a7t
boracic acid|3u
borage|3wh
borax|67l
bordeaux=bordeaux wine|a8t
bordelaize|8fw
border
borderline schizophrenia=latent schizophrenia|2ri
boredom=ennui=tedium,tedious|30j
boric acid=orthoboric acid|3u
bornholm disease=diaphragmatic pleurisy=epidemic myalgia=epidemic pleurodynia=myosis|3gd
bornite=peacock ore|67l
borrelia|8z2
borrow
bosc|74v
bosin disease=dawson encephalitis=inclusion body encephalitis=sclerose leukoencephalitis=sspe=subacute inclusion body encephalitis=subacute sclerose leukoencephalitis=subacute sclerose panencephalitis=van bogaert encephalitis|70a
bosom,bosomy|1ep
boss
botanical medicine=herbal therapy=phytotherapy|9i4
botany,botanic,botanical
botheration,bother
bottle
bottle water|344
bottom
botulin,botulinal,botulinus=botulinus toxin=botulismotoxin=botulinum|105
botulinum toxin|6ku
botulinum toxin a|1cw
botulism|3yp
bough
boulder,bouldery=bowlder
bounce
boundary
bouquet=corsage
bourguignon|8fw
boutonneuse fever=indian tick fever=kenya fever=marseille fever|2zd
bow
bow leg|2ye
bowel movement|2ps
box,boxy
boxberry=checkerberry=spiceberry=teaberry|159
boy
boyhood
boysenberry|159
brace
brachial artery|s2
brachial plexus|6k0
brachial vein|a0g
brachiocephalic vein=innominate vein|a0g
brachydactylia=brachydactyly|s
bracteal,bracted
bradycardia|rk
brag,braggy
brahminic,brahminical
brain=encephalon|6kb
brain cell|6jt
brain damage|4rm 6k3
brain disease=brain disorder=encephalopathy|6k3
brain doctor=neurologist|615
brain edema=cerebral edema|37w
brain fever=cerebrospinal fever=cerebrospinal meningitis=epidemic meningitis|62r
brain stem=brainstem|6kb
brain sugar=galactose|8cx
brain surgeon=neurosurgeon|9a6
brain surgery|9ab
brain tumor|9so
braincase=brainpan=cranium|1bn
bran|8b7
branch,branchy
branch water|3yn
branch chain ketoaciduria=maple syrup urine disease|3i 2at
branchia,branchial|85n
brand
brand name drug=proprietary drug|34i
brandy|5p7
brandy nose=copper nose=hammer nose=hypertrophic rosacea=potato nose=rhinophyma=rum blossom=rum nose=toper nose|882
brass,brassy
brat|8fx
bratwurst|8fx
brave,bravely
brazenness,brazen,brazenly
bread and butter=livelihood
bread dough|33a
breadfruit|37y
breakable,break
breakbone fever=dandy fever=dengue=dengue fever|526
breakfast|60a
breakfast food|8vi
breaking away=breakaway
breaking point|9ga
bream|41i
breast
breast cancer|1mt
breath,breathe
breathlessness,breathless
breeze,breezy
bregma,bregmatic|2ht
brevibloc=esmolol|15h
brew,brewage,brewery|ba
bribe,bribery
brick
brick cheese|1ux
bridge
brief,briefly
brigade
brigadier=brigadier general
bright disease=nephritis|5eu
bright side=silver line|2br
brightness,bright,brightly
brilliance,brilliant,brilliantly,brilliancy
bring
brisket|2lo
briskly,brisk
brisling=sprat|4mo
bristle
broad,broadly
broaden
broccoli|2jm
broiler,broil
break heart|8wb
brokerage,broker
bromic acid|3u
brompheniramine maleate=dimetane|m5
bronchial artery|s2
bronchial pneumonia=bronchopneumonia|7g1
bronchial vein|a0g
bronchiole,bronchiolar|351
bronchiolitis|1fq
bronchitis|85l
bronchodilator|617
bronchoscope,bronchoscopic|60z
bronchus,bronchial=bronchial tube|1ol
bronze diabetes=hemochromatosis=iron storage disease=iron overload|4jb
brood
brothel=house of prostitution=bawdyhouse
brother
brotherhood|41n
brow=forehead|3r4
brow ptosis|7sg
brown
brown butter|1ie
brown rice|88t
brown study|876
brown sugar|97w
brucellosis=gibraltar fever=malta fever=mediterranean fever=rock fever=undulant fever|526
brucine|7bx
bruise=contusion|4rm
brunch|60a
brush,brushy
brutality,brutal,brutalization,brutalize
bubble,bubbly
bubble gum dermatitis|2cd
bubo,bubonic|5th 9c3
bubonic plague=glandular plague=pestis bubonica|796
buccal artery|s2
buccal cavity|1b0
buccinator muscle=cheek muscle|3oe
buccula=double chin|1w8
buck fever|lr
buckskin
bucktooth|kr
buckwheat|3yo
bud
buddy=crony
budget,budgetary
buffalofish|41i
buffer
buffer aspirin=bufferin|tl
build
builder=detergent builder
building=edifice
bulb,bulbaceous,bulbed,bulbous
bulbar conjunctiva=conjunctival layer of bulb|2b4
bulbourethral gland|352
bulge,bulgy
bulghur=bulgur|a7f
bulk,bulky
bull
bull neck|6if
bullet
bullethead|4r3
bullshot|247
bumblebee
bummer|1cr
bump
bunch,bunchy
bundle
bunion|5su
bunk
bunker mentality|2pz
bunyavirus|a36
buoyancy,buoyant|19g
burden=encumbrance
bureaucracy,bureaucratic
burglary,burglarious
burgundy|a8t
burgundy wine|a8t
burial,bury
burn
burning|6z5
burn sienna=sepia
burn umber|9ue
burp|81z 38w
burr,burry
burrow
bursa,bursal|8cu
bursa omentalis=lesser peritoneal cavity=omental bursa|1b0
bursitis|52u
burst
burton|bk
bush,bushy
bushwhacker=hillbilly
business
business concern=business organization
business leader=top executive
businessman=man of affair
buspar=buspirone|lj
bust,busty
busy,busily
butacaine=butacaine sulfate|5qh
butanoic acid=butyric acid|8ft
butazolidin=phenylbutazone|lh
butchery,butcher
butt
butter,buttery|8vi
butter bean=butterbean=civet bean=sieva bean|8o1
buttercrunch|5md
butterfat|jc
butterfish|8eh
buttermilk|671
buttock
button,buttony
butyl nitrite=isobutyl nitrite|a01 93b
buxomness|7fr
buy
buzz
by product
cabbage|2jm
cabernet|81a
cabin
cachexia,cachexy|2ol
cackle,cackly
cacogenesis|52q
caenogenesis=cainogenesis=cenogenesis,cenogenetic=kainogenesis=kenogenesis|4ex
cafe=coffee shop=coffeehouse
cafeteria
caffein addiction|34k
caffeine intoxication=caffeinism|57v
cage
cairngorm=smoky quartz|67l
caisson disease=decompression sickness|4xc
calamari=calamary=squid|8iq
calamine=hemimorphite|67l
calamine lotion|2l3
calamus oil|6r6
calan=isoptin=verapamil|1jh
calcaneus=heelbone|1bn
calcarine fissure=calcarine sulcus|984
calcedony=chalcedony|67l
calciferol=cholecalciferol=ergocalciferol=viosterol=vitamin d|3qe
calcite,calcitic|8x0
calcitonin=thyrocalcitonin|9kt
calcium,calcification,calcify,calcic,calciferous
calcium channel blocker=calcium blocker|617
calcium ion=factor iv|1jg 235
calculation,calculate
calendar,calendric,calendrical
calf
calf bone=fibula|5ks
calf love=puppy love|5ro
calibration,calibrate
caliculus
california wine|a8t
call
calligraphy,calligraphical
callosectomy=callosotomy|7s6
callousness,callous,callously,callosity
callus|9c3
calmness,calm,calmly
calorimetry,calorimetric
calumny,calumniate=traducement
calvados|1e8
calvaria|1bn
calving|16x
calyceal,calycinal
cambric tea|9er
camera
camomile tea|9lw
camp
campaign
camper
camphor ice|1sd
camphor oil|6r6
camphoraceous,camphoric
camphorate tincture of opium=paregoric|617
canal of schlemm|351
canaliculus|351
canalis cervicis uterus=cervical canal|351
canalis inguinalis=inguinal canal|351
canalis vertebralis=spinal canal=vertebral canal|351
canalization,canal,canalize
canape|ox
canary seed|177
canary wine|a7y
cancelation,cancel
cancer,cancerous=malignant neoplastic disease|5wh
cancer cell|6j8
cancer juice|97h
cancer of the blood=leucemia=leukemia|1kn
cancer of the liver=liver cancer|5pw 1mt
cancroid=squamous cell carcinoma|8rz
candelilla wax|a6h
candid,candidly
candidate
candidiasis=monilia disease=moniliasis|439
candle flame=candlelight|a3c
cane
cane sugar|1md
canine=canine tooth=cuspid,cusp,cuspidal=dogtooth=eye tooth=eyetooth|9n8
canistel=eggfruit|37y
canker sore|9u4
can food|3yn
can meat=tin meat|1l3
cannery,can
cannon
cannulation,cannulization,cannulize=canulation=intubation
canola=canola oil|a09
canon,canonist,canonic,canonical
cantaloup=cantaloupe|6ef
canteen
canter rhythm=gallop rhythm|rk
cantonment,cantonal
canvas
cap
capability,capable
capacitance,capacitive
capacity
capillary bed|jf
capillary fracture=hairline fracture|40q
capillary vein=venula=venule|a0g
capillary vessel|1a2
capital,capitalize,capitalization=work capital
capitalism,capitalist,capitalistic
capitate=capitate bone|1bn
capitulation,capitulate
capon,caponize|1vq
capoten=captopril|38
cappelletti=ravioli|8vi
cappuccino|24p
capric acid=decanoic acid|8ft
caproic acid=hexanoic acid|8ft
caprylic acid|8ft
capsula glomeruli=glomerular capsule|62c
capsule
captain
captivity,captive=immurement=incarceration
capture
capulin|37y
car=automobile,automotive=auto=motorcar
car sickness|5f4
carafate=sucralfate|617
carageen=carrageen=carragheen|bt
carambola=star fruit|37y
caramelize sugar|97w
caraway|3wh
caraway seed|3wh
carbamic acid|3u
carbohydrate=saccharide
carbolic acid=hydroxybenzene=oxybenzene=phenylic acid|3u 8vk
carbomycin|lm
carbon,carbonate,carbocyclic,carbonaceous,carbonic,carbonize,carbonous,carburize
carbon cycle|16x
carbon dichloride=ethylene tetrachloride=tetrachlorethylene=tetrachloroethylene|l8
carbon dioxide acidosis=respiratory acidosis|3z
carbon monoxide poison|57v
carbonado|60h
carbonara|8fw
carbonate water=soda water=sparkle water|344
carbonic acid|3u
carboxylic acid|3u
carboxymethyl cellulose|1rk
carbuncle|91e
carcinoid|9so
carcinoma,carcinogenic,carcinomatous|1kn
carcinoma in situ=preinvasive cancer|1mt
carcinomatous myopathy=eaton lambert syndrome=lambert eaton syndrome=myasthenic syndrome|2zd
carcinosarcoma|5wh
card
cardamom=cardamon=cardamum|3wh
cardia|6v0
cardiac glucoside=cardiac glycoside|92w
cardiac massage=heart massage|5z0
cardiac murmur=heart murmur|9c3
cardiac muscle=heart muscle|6dx
cardiac pacemaker=sinoatrial node|1n3
cardiac plexus|6k0
cardiac sphincter|7bu
cardiac tamponade|9dn
cardiac valve=heart valve|9z5
cardinal vein|a0g
cardiogenic shock|25n
cardiologist=heart specialist=heart surgeon|615
cardiology|616
cardiomegaly=enlarge heart=megacardia=megalocardia|9c3
cardiomyopathy=myocardiopathy|4ji
cardiopulmonary exercise|3lw
cardiovascular disease|300
carditis|52u
cardizem=diltiazem|1jh
cardoon|a08
cardura=doxazosin|m6
care
career
carefully,careful
caregiver=health care provider=health professional=primary care provider
caress
carina,carinal
carina fornicis|1nq
carminative|617
carnal abuse|8my
carnality,carnal,carnalize=lasciviousness=lubricity=prurience,pruriency,prurient|ek
carnallite|67l
carnassial tooth|9n8
carnauba|a6h
carnelian=cornelian|1jc
carnotite|9x6
carob|3yn
carob powder|3yn
carotenemia=xanthemia|4jb
carotid artery|s2
carotid body|1v8
carotid plexus|6k0
carp|41i
carpal tunnel|73e
carpal tunnel syndrome|6jx
carpenter
carposporic,carposporous
carrier wave|7wq
carron oil|6rb
carrot,carroty|8au
carrot juice|5cb
carry,carrier
cart
cartilage,cartilaginous=gristle|jf
cartilage bone|1bn
cartilaginification|4jb
cartilaginous structure
cartilaginous tube|351
cartography,cartographical
cartridge
caruncle,caruncula,carunculated,carunculous
carve
carvedilol|15h
casaba|6ef
case
casein|7ay
cash
caspase|7qe
cassareep|3wh
cassava=cassava starch=manioc=manioca|gn
cassiri|1ew
cassiterite|67l
cast
caster sugar=castor sugar|7ki
castigation,castigate
castor oil|ns
castration|92r
castration anxiety|n4
casual,casually
casuistry,casuistic
cat
cat food|799
cat scratch disease|2zd
cat valium=honey oil=special k=super acid=super c|5ee
catabiosis|8l7
catabolism,catabolize=destructive metabolism=katabolism|16x
catachrestic,catachrestical
cataclysmal,cataclysmic
cataflam=diclofenac potassium|6na
catalase,catalatic|3fy
catalepsy,cataleptic|4tu
catamenia,catamenial=menses=menstruation,menstrual
cataphasia|2pv
catapres=clonidine|m6
catapult,catapultian,catapultic
cataract|3o3
cataract surgery|3o7
catarrh,catarrhal|52u
catastrophic illness|4xc
catastrophically,catastrophic
catatonic schizophrenia=catatonic type schizophrenia|2ri
catch
catcher
catechize,catechetic,catechetical,catechismal,catechistic
catecholamine|3d5
category,categorize,categorial,categoric,categorical
catfish=mudcat|41i
catharsis,cathartic=abreaction
catheter,catheterization,catheterize
cathode,cathodic
cathode ray|39t
catkin
catling|9aa
catnap=forty wink=light sleep=short sleep=snooze
catsup=cetchup=ketchup|29t
cattle
cattleman=beef man
cauda,caudal
caudal anesthesia=caudal block|82i
caudal vertebra=coccygeal vertebra|a1e
caudate=caudate nucleus|120
caul=gastrocolic omentum=great omentum|6s0
cauliflower|2jm
cauliflower ear|7d9
causal factor=determine factor
causalgia|6z5
causality,cause,causal,causally,causative,causation
cauterant,cautery,cauterization,cauterize
caution,cautiously,cautious,cautionary
cavalry
cavern,cavernous
cavernous sinus|a0t
caviar=caviare|8ag
cayenne|3wh
cayenne pepper|3wh
cease
cecal appendage=vermiform appendix=vermiform process
cecity=sightlessness|a3e
cefadroxil=ultracef|1sa
cefobid=cefoperazone|1sa
cefotaxime=claforan|1sa
ceftazidime=fortaz=tazicef|1sa
ceftin=cefuroxime=zinacef|1sa
ceftriaxone=rocephin|1sa
ceiling
celebration,celebrate,celebratory
celebrex=celecoxib|lh
celeriac=celery root|8au
celery|a08
celery salt|3wh
celery seed|3wh
celestial body=heavenly body
celestite|67l
celiac artery=celiac trunk=truncus celiacus|s2
celiac disease|300
celioma|9so
cell,cellularity
cell mediate immune response|4y4
cell division=cellular division|16x
cell membrane=cytomembrane=plasma membrane|8l1
cell organ=cell organelle=organelle|6un
cellular respiration=internal respiration|64c
cellulite|78
cellulitis|52u
cellulose|7hq
celom=celoma=coelom|1b0
celtuce|5k0
cement,cementitious
cementum|8vh
cemetery=graveyard
cent
center,central,centrally,centrality,centric,centrical
central gyrus|2dp
central nervous system
central scotoma|8i3
central sulcus=fissure of rolando|984
central vein of retina|a0g
central vein of liver|a0g
centralization,centralize
centrifugation,centrifuge
centriole|1rg
centromere,centromeric=kinetochore
centrum|1bn
century
cephalexin=keflex=keflin=keftab|1sa
cephalhematoma=cephalohematoma|19t
cephalic vein|a0g
cephalitis=encephalitis=phrenitis|52u
cephaloglycin=kafocin|lm
cephaloridine|lm
cephalosporin=mefoxin|lm
cephalothin|1sa
ceras|1e5
cerate|6rb
ceratin=keratin|b4
cere|6v0
cerebellar artery|s2
cerebellar hemisphere|6kb
cerebellar vein|a0g
cerebellum|6kb
cerebral aneurysm|ig
cerebral artery|s2
cerebral hemisphere|6kb
cerebral hemorrhage|4ld
cerebral palsy=spastic paralysis|1dr
cerebral peduncle|749
cerebral vein|a0g
cerebration,cerebrate
cerebromeningitis=encephalomeningitis=meningoencephalitis|62r 1s7
cerebrospinal fluid=spinal fluid|1b1
cerebrum,cerebral
ceremony,ceremonial
ceresin|a6h
ceriman=monstera|37y
cerotic acid=hexacosanoic acid|3u
certain,certainly
certainty|24t
certification,certify
certified milk|671
certitude=cocksureness=overconfidence,overconfident|1t0
cerumen,ceruminous=earwax|a6h
cerussite=white lead ore|67l
cervical disk syndrome=cervical root syndrome|9c9
cervical gland=glandulae cervicale uterus|352
cervical nerve|8yp
cervical plexus|6k0
cervical vein=deep cervical vein|a0g
cervical vertebra=neck bone|a1e
cervicitis|52u
cervix uterus=uterine cervix|6v0
ch'i=chi|a2k
chabasite=chabazite|ac5
chablis|1hl a7y
chaeta,chaetal
chafe|6z5
chaff,chaffy
chagrin=mortification,mortify
chain
chair
chairman
chalazion=meibomian cyst|7co
chalcocite=copper glance|67l
chalcopyrite=copper pyrite|67l
chalk,chalky|1je
challenge
chalybite=siderite|59p
chamber
chamosite|59p
champagne|8x4
champion=title holder
chancre,chancrous|8w8
chancroid,chancroidal|9u4
change
channel,channelize
chant
chaos,chaotic
chapel
chapter
character,characterize
characteristic,characteristically
characterization=delineation,delineative
charcoal
charcot marie tooth disease|6kx
chard|5k0
chardonnay|a7y
charger,charge
charisma,charismatic
charley horse|2ho
charlotte|2u5
charm
chart
chartreuse|2e7
chase
chat,chatty
chatter
chaulmoogra oil|6r6
cheap
check
cheddar=cheddar cheese|1ux
cheek|3r4
cheek pouch|8cu
cheekbone=jugal bone=malar=malar bone=zygomatic,zygoma=zygomatic bone=zygomatic arch|1bn
cheer
cheerfulness,cheerful
cheerlessness=uncheerfulness|8db
cheese|8vi
cheilitis|52u
cheiloschisis=cleft lip=harelip|17c
cheilosis=perleche|300
chela,cheliferous
chelicera,cheliceral,chelicerous|oo
cheloid=keloid|8go
chemical diabetes=latent diabetes|2vb
chemiluminescence,chemiluminescent|5ss
chemistry,chemical,chemically,chemic
chemoimmunology=immunochemistry|1v6 4yf
chemoreceptor|8lf
chemosis|37w
chemosurgery|9ab
chemotaxis|9eo
chemotherapy,chemotherapeutic|9i4
cherimolla=cherimoya|37y
cherish
cheroot|1zp
cherrystone|7v2
chervil|3wh
chest,chesty=pectus
chest cavity=thoracic cavity|1b0
chest pain|6z5
chevre=goat cheese|1ux
chew
chianti|81a
chiasm,chiasma,chiasmal,chiasmatic,chiasmic=decussation
chiasma opticum=optic chiasm=optic chiasma|1vo
chicken=poulet=volaille|60h
chicken breast=pigeon breast|2qd
chickenpox=varicella|2ce
chickpea|a08
chicory root|24p
chief,chiefly
chilblain=pernio|18c
child,childhood=kid=youngster=tiddler
child prodigy=infant prodigy=wonder child|7oc 1vx
childbed fever=puerperal fever|19z
childishness,childish,childishly
chile=chili pepper|4qi
chili powder|3wh
chill
chill and fever|9c3
chilly|4qi
chimeral,chimeric,chimerical
chimney
chin|3r4
chin music=idle talk
chine|2lo
chinese restaurant syndrome|9c9
chipolata|8fx
chipotle|5b7
chiralgia|6z5
chiromancy,chiromantic
chiropodist=foot doctor=podiatrist|615
chiropody=podiatry|616
chiropractic|9q6
chirp,chirpy
chitin,chitinous|7hq
chitlings=chitlins=chitterlings|9zp
chivalry,chivalrous,chivalric
chlamydia,chlamydial|2kv
chloasma=mask of pregnancy=melasma|9c3
chlor trimeton=chlorpheniramine maleate=coricidin|m5
chloral hydrate|2sv
chlorambucil=leukeran|cc
chloramine=chloramine t|617
chloramphenicol=chloromycetin|lm
chlordiazepoxide=libritabs=librium|153
chlorella|bt
chlorhexidine|617
chloric acid|3u
chlorine,chlorination
chlorite|67l
chlorofluorocarbon
chloroform=trichloromethane|53p
chlorohydric acid=hydrochloric acid|3u
chloroquine|m7
chlorosis,chlorotic=greensickness|59n
chlorothiazide=diuril|9is m6
chlorous acid|3u
chlorpromazine=thorazine|mj
chlorthalidone=hygroton=thalidone|31h
choanocyte
choc|8vi
choc ice|4vy
chocolate=cocoa|15u
chocolate milk|671
choice,choose
choke
cholangitis|52u
cholecystectomy|p
cholecystitis|52u
cholecystokinin|45s
cholelithiasis|5pk
cholelithotomy|5pl
choler,choleric|1b1
cholera infantum|45n
cholera morbus=collywobbles|45n
cholesterol=cholesterin|92x
cholesterosis cutis=lipid granulomatosis=lipoid granulomatosis=xanthoma multiplex=xanthomatosis|ab4
cholic acid|16f
choline|a3u
cholinesterase|3fy
chomp|2cb
chondrin|b4
chondriosome=mitochondrion|1rg
chondroma|14w
chondrosarcoma|8fb
chopper,chop|9n8
chopsteak|13u
chord,chordal
chordamesoderm=chordomesoderm|641
chorditis|52u
chore
choreic abasia|5
chorioallantois|62c
choriomeningitis|62r
chorion,chorionic|8cu
chorioretinitis|86j
chorizo|8fx
choroid=choroid coat|62c
choroid plexus|7fh
choroid vein|a0g
choroidal artery|s2
chorus
chou|2jm
chow|3yn
chowchow|29t
chrism=chrisom=holy oil=sacramental oil|6rb
christmas disease=hemophilia b|192
chromatin,chromatinic=chromatin granule|1b6
chromatism|a3m
chromatography,chromatographic,chromatographical
chromesthesia|9cd
chromic acid|3u
chromite|67l
chromoblastomycosis|18v
chromosomal aberration=chromosomal anomaly=chromosonal disorder=chrosomal abnormality|j
chronic
chronic bronchitis|1fq
chronic eczema=eczema hypertrophicum=lichtenoid eczema|37q
chronic gastritis|45l
chronic glaucoma=open angle glaucoma|48s
chronic glossitis|49p
chronic kidney failure=chronic renal failure|5ev
chronic leukemia|1kq
chronic lymphocytic leukemia|1z0
chronic myelocytic leukemia=myeloid leukemia|4cn 1z0
chronic obstructive pulmonary disease|3bt 1yu
chronic pyelonephritis|7u8
chronology,chronologically,chronological
chrysoberyl|67l
chrysolite|6ry
chrysoprase|1jc
chrysotherapy|1vc
chrysotile|su
chubbiness,chubby=pudginess,pudgy=rolypoliness=tubbiness,tubby|7fr
chuck|3yn
chuckle
chunk,chunky=clod
church
church member=churchgoer
churchman=cleric
chutney|29t
chyle,chylifactive,chylifactory,chyliferous,chylific,chylous|1b1
chyloderma=elephantiasis scroti|3a2
chyme|3yn
chymosin=rennin|3fy 23n
cialis=tadalafil|lg
cider=cyder|15u
cigar
cigarette=cigaret=coffin nail|8ak
cigarillo|1zp
cilantro|3wh
ciliary artery|s2
ciliary body|62c
ciliary vein|a0g
ciliated protozoan=ciliate,cilium,cilial,ciliary=ciliophoran|7qu
cimetidine=tagamet|4o5
cinema,cinematic
cingulate gyrus|6kb
cingulum
cinnabar|67l
cinnamon|3wh
cinnamon stone=essonite=hessonite|455
cipro=ciprofloxacin|lm
circle,circular,circularity,circularization,circularize
circle of willis|s2
circuit
circulation,circulate,circulative
circulatory failure|1ng
circulatory system=cardiovascular system|9zx
circumference,circumferent,circumferential
circumflex artery|s2
circumflex femoral vein|20i
circumflex humeral artery|20c
circumflex iliac artery|20c
circumflex iliac vein|20i
circumflex scapular artery|20c
circumflex vein|a0g
circumscription,circumscribe
circumstance,circumstantial
cirrhosis=cirrhosis of the liver|5pw
cisco|41i
cistern=cisterna|8cu
citation,cite
citizen
citrange|20v
citric acid|3u
citric acid cycle=tricarboxylic acid cycle|16x
citrine|67l
citron|20v
citrus=citrous fruit=citrus fruit|37y
city=metropolis,metropolitan=urban center
civic pride=civic spirit|2cm
civilian
civility,civil
civilization,civilize
cjd=creutzfeldt jakob disease=jakob creutzfeldt disease|1dr
clabber|3yn
claim
claimant
clairvoyance,clairvoyant
clambake|2du
clamber
clamor,clamorous
clamp
clangor,clang,clangorous=clangoring
clap
clarify butter=draw butter|1ie
clarity=limpidity=pellucidity
claro|1zp
class,classification,classify,classificatory
class feel|4xa
classic hemochromatosis=idiopathic hemochromatosis|1fu
classical,classically
classical hemophilia=hemophilia a|192
classroom=schoolroom
clatter
claudication=gameness=gimp=gimpiness,gimpy=lameness|2yf
claustrophobia|8ql
claustrum|120
clavicle=collarbone|1bn
clavus|1jv
claw|4pz
clawfoot=pes cavus|2qd
clay
clean and jerk|a70
cleaner,clean
clear liquid diet|5p4
clearness,clear,clearly
cleft foot|2qd
cleft palate|17c
cleistogamy,cleistogamic
clementine|20v
clergy,clerical
clergyman
clerk
cleverness,clever,cleverly
cliche=banality
click
client
client center therapy|9i4
climate,climatic,climatical
climax
climb
cling
clingstone|37y
clinical,clinically
clinical depression=depressive disorder|3bn
clinical neurology|616
clinical psychology|7s7
clinocephalism=clinocephaly|17c
clinodactyly|17c
clinoril=sulindac|6na
clip
clique=ingroup
clit=clitoris,clitoral|3hp
clitoral vein|a0g
clitoridectomy=female circumcision|p
cloaca|1b0
clock
clomid=clomiphene=clomiphene citrate|3sd
clomipramine|9qv
clopidogrel bisulfate=plavix|617
close heart surgery|4jj
close fracture=simple fracture|40q
closeness,close,closely
closet
clostridia=clostridium|3jw
clostridial myonecrosis=emphysematous gangrene=emphysematous phlegmon=gangrenous emphysema=gas gangrene=gas phlegmon=progressive emphysematous necrosis|44s
clot buster=thrombolytic=thrombolytic agent|617
cloth=fabric=textile
clothing,clothe
clot factor=coagulation factor|7er
cloud,cloudy
clove oil=oil of clove|3ix
clozapine=clozaril|mj
club,clubby
club drug|2d6
clubfoot=talipes|2qd
clue
clumsy,clumsily
cluster=clump
cluster headache=histamine headache|4j6
cluster of differentiation 4|4ao
cluster of differentiation 8|4ao
clutch
clyster=enema|60w
cooptation,cooption,coopt
coach
coaching=coaching job
coagulase|3fy
coagulation,coagulate
coalescence,coalescency,coalesce,coalescent
coarse,coarsely
coast,coastal=seacoast
coat
cobalt bloom=erythrite|67l
cobaltite|67l
cocaine=cocain,cocainize|4i6
cocaine addiction|34k
coccidioidomycosis=coccidiomycosis=desert rheumatism=valley fever|439
coccidium=eimeria|8zt
coccobacillus|3jw
coccus|3jw
coccygeal nerve|8yp
coccygeal plexus|6k0
coccyx=tail bone|1bn
cochlea|9sb
cock
cockle|8o2
cocktail|693
cocoa butter|5ou
cocoa powder|8vi
coconut=coconut meat|8vi
coconut milk|3yn
coconut oil=copra oil|a09
coconut water|3yn
cocoyam=edda=taro root|8au
cocozelle|a08
cod liver oil|jd
cod oil|24g
code,codification,codify
code of behavior=code of conduct
codeine|6th h3 mu
codfish|8eh
coelenteron|8cu
coercion,coerce,coercive
coexistence,coexist,coexistent
coffee|15u
coffee break|8tl
cogitation,cogitative
cognac|1e8
cognitive state|631
cognizance,cognition,cognitive,cognizant,cognize
cohesion,cohesiveness,coherence,coherency,coherent,cohesive,cohere
coho=cohoe|8vi
cohune nut oil=cohune oil|6r6
coin
coincide,coincident
coincidence
cola|8uw
colchicine|h3
cold
cold blood,cold bloodedly
cold cereal=dry cereal|1el
cold comfort|2br
cold foot|9lh
cold gangrene=dry gangrene=mumification necrosis|44s
cold medicine|617
cold sore=fever blister=herpes labialis=oral herpes|4mm
cold sweat
coldheartedness=hardheartedness=heartlessness
cole=kail|1ir
colic,colicky=intestinal colic|6z5
colic artery|s2
colic vein|a0g
coliphage|107
colitis=inflammatory bowel disease|52u
collaboration,collaborate,collaborative=coaction
collage
collagen,collagenic,collagenous|b4
collagenase|3fy
collapse
collar
collateral damage|3qg
colleague=coworker=fellow worker
collection,collect
collectivization,collective,collectivize
collector
college,collegiate,collegial
college student=university student
collins|4nj
collision
collusion,collusive
collyrium=eye lotion=eyewash|2l3
colon,colonic,colorectal=colonic irrigation|5ic
colon cancer|1mt
colonel
colonoscope|3dl
colony,colonial,colonize
color,colorize
color blindness=color vision deficiency|a3e 17c
color audition=color hear|1yo
colorful
colorimetry,colorimetric,colorimetrical
colostomy|6wd
colostrum=foremilk|1b1 6o8
colpitis|52u
colpocele=vaginocele|4me
colpocystitis|52u
colpocystocele=cystocele|26d
colpoxerosis|300
coltan=columbite tantalite|67l
columbite=niobite|67l
column
columnar cell=columnar epithelial cell|3h7
colza oil=rape oil=rapeseed oil|6r6
coma,comatoseness,comal|9uu
comb
comb plate=ctene|6un
combat,combatant,combative
combination,combine
combo=jazz group
combustion,combustive
come
comedy
comet,cometary,cometic
comfort
comfort food|3yn
comfortable,comfortably
comfrey|3wh
comicality,comically
command
commander=command officer
commemoration,commemorate,commemorative
commencement,commence
commendation,commend
comment,commentary
commerce,commercial,commercially
commercialization,commercialize
comminute fracture|40q
commiseration,commiserate,commiserative|3rk
commissariat|3yn
commission
commissure|749
commitment,commit,committal
committee
common bean|137
common cardinal vein|1n9
common carotid=common carotid artery|1o3
common cold|85l 27t
common facial vein|a0g
common iliac artery|4x3
common iliac vein|4x4
common salt|3wh
common topaz=false topaz=topaz|67l
common wart|a1b
commonality,common,commonly
commotion
commune,communal,communalize
communicable disease|2zd
communicate artery|s2
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
compassion,compassionateness,compassionately|3rk
compatibility,compatible
compensation,compensate
competence,competency,competent,competently
competition,compete,competitive,competitively,competitory
competitor
compile
complain
complaisance,complaisant
complement
complement fixation|4y4
complete fracture|40q
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
compote|2u5
compound
compound eye|3o1
compound fracture=open fracture|40q
compound protein=conjugate protein|7qi
comprehension,comprehend
comprehensive,comprehensively
compression,compress
compression fracture|40q
comprise
compromise
compulsivity,compel,compulsive,compulsion,compulsively
compunction=remorse=self reproach|82m
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
concoction,concoct=intermixture|3yn
concrete,concretely
concupiscence,concupiscent=physical attraction=sexual desire|2tv
concurrence,concur,concurrent
condemnation,condemn,condemnatory
condensation,condense,condenser
condense milk|671
condiment|3wh
condition
conditionality,conditional
condition avoidance=condition avoidance response|29y
condition emotion=condition emotional response|3bl
condition reaction=condition reflex=condition response=acquire reflex=conditional reaction=conditional reflex=conditional response|5k7
conditioner|1nf
condolence,condolent
conduct
conduction deafness=conductive hear loss=middle ear deafness|4je
conductor
condylar process=condyloid process=mandibular condyle|2a5
condyle
condylion|2ht
condyloma acuminatum=genital wart=venereal wart=verruca acuminata|a1b
cone,conic,conical
cone cell=retinal cone|a3l
conference,confer,conferment,conferral
conferva|bt
confession,confess
confide
confidence,confident,confidently|1t0
confidentiality,confidential
configuration,configurational
confine
confinement=childbed=parturiency,parturient,parturition=travail|16x
confirmation,confirm,confirmative,confirmatory
confiscation,confiscate
confit|2lo
conflict
conformance,conform,conformation
confrontation,confront,confrontational
confusedness
confusion,confuse
congelation,congeal
congenital afibrinogenemia|92 2at
congenital disease=genetic abnormality=genetic defect=genetic disease=genetic disorder=hereditary condition=hereditary disease=inherit disease=inherit disorder|2zd
congenital heart defect|17c
congenital megacolon=hirschsprung disease|2at
congenital pancytopenia=fanconi anemia|i3 2at
congestion,congestive|9c3
congestive heart failure|2eu
conglutination
congou=congou tea|180
congratulation,congratulate,congratulatory
congregation,congregational,congregate
conjugate
conjunctiva,conjunctival|6cv
conjunctival layer of eyelid=palpebra conjunctiva|2b4
conjunctival vein|a0g
conjunctivitis=pinkeye|52u
conk|6nt
conn syndrome|9c9
connection
connective tissue|jf
connectivity,connect,connective,connexion
connotation,connote,connotational
conodont|9n8
conquer
conscience,conscientious
consciousness,conscious,consciously|24t
conscription,conscript
consent,consentaneous
conservatism
conservative
considerable,considerably
considerate,considerately
consideration,consider
consignment,consign
consistency,consistently,consistent
consolation,console|7f8
consolidation,consolidate,consolidative
consonant,consonantal
consonantal system=consonant system
conspicuously,conspicuous
conspiracy,conspire,conspirative,conspiratorial
constancy,constant,constantly
consternation|3qy
constipation|9c3
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
contact dermatitis|2t7
contagion,contagious=contagious disease|27t
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
contractile organ|6un
contractility
contradict,contradictory
contradiction
contrary
contrast,contrastive
contribution,contribute,contributory,contributive
contrition=contriteness|82m
control
control substance|34i
controller=accountant
controversy,controversial
convenience,convenient,conveniently
convenience food|8vi
convent,conventual
convention
conventionality,conventional,conventionally
convergency,converge,convergence,convergent
convergent strabismus=cross eye=esotropia|90m
conversance,conversant
conversation,converse,conversational
conversion,convert,convertible
conversion disorder=conversion hysteria=conversion reaction|633
convexity,convex
conveyance,convey
conviction,convict
convince
conviviality,convivial
convolution=gyrus
convolution of broca|6ju
convulsion,convulsive,convulse,convulsively
cookery,cook
cook oil|a09
cookout|60a
cooley anemia=thalassemia major|61b
coolness,cool,coolant,cooler
cooperation,cooperate,cooperative
coordination,coordinate
cop
copra|24a
coprolalia|4jb
coprophagia=coprophagy|2cb
copy
coquetry=flirtation,flirt,flirtatious
cor pulmonale|4u0
cord blood|19o
cordial,cordiality|ba
cordierite|67l
corditis|52u
core
coreferent,coreferential
corgard=nadolol|15h
coriander|3wh
coriander seed|3wh
corn
corn oil|a09
corn sugar|4a4
corn syrup|8rb
cornea,corneal|62c
corneal graft=corneal transplant=keratoplasty|hf 6ur
corner
cornflour=cornstarch|gn
cornmeal|3yn
cornu
coronal suture|3ti
coronary,corona=coronary thrombosis|2ev
coronary artery|s2
coronary artery bypass graft=coronary bypass=coronary bypass surgery|6sy
coronary artery disease|rw
coronary failure=heart failure|4ji
coronary heart disease|4ji
coronary occlusion|2ev 6q6
coronary sinus|a0t
coronation=enthronement,enthronization,enthrone
coronion|2ht
coronoid process
corporal
corporation,corporate
corporeality,corporeal
corpse=cadaver,cadaverous,cadaveric
corpulence,corpulent=adiposis|2f6
corpulency=obesity|3ql
correction,correct,correctness,correctional
correctly
correlation,correlativity,correlate,correlational,correlative
correspondence,correspond,correspondent
corridor
corroboration,corroborate,corroborative,corroboratory
corrosion,corrode,corrosive
corrupt,corruptive
cortex,cortical,cortically=cerebral cortex=cerebral mantle=pallium|6kb
cortical area=cortical region
cortical cataract|1pn
cortical epilepsy=focal epilepsy|3gx
corticospinal tract=pyramidal motor system=pyramidal tract|389
corticosteroid=adrenal cortical steroid=corticoid|8n4
corticosterone|4a1
corticotropin=adrenocorticotrophic hormone=adrenocorticotrophin=adrenocorticotropic hormone=adrenocorticotropin=corticotrophin|3d5
cortisol=hydrocortisone|2fk
cortisone|2fk 5el
corundom=corundum|67l
corynebacterium|3jw
coryza=rhinitis|52u
cos=romaine|5md
cosmetic dentistry|2s5
cosmetic surgeon=plastic surgeon|9a6
cosmetic surgery=face lift=facelift=rhytidectomy=rhytidoplasty|hf
cosmic background radiation=cosmic microwave background=cosmic microwave background radiation|2fx
cosmic radiation|7wh
cosmic ray|598
cosmid|a36
cosmogeny=cosmogony,cosmogonic
cosmology,cosmologic
cosmos,cosmic
cost
costa,costal
costal cartilage|1ok
costal groove|9yz
costalgia=pleuralgia=pleurodynia|6z5
costia|5z9
costmary|3wh
costoaxillary vein|a0g
costochondritis|52u
costume
costus oil|3ix
cot death=crib death=infant death=sids=sudden infant death syndrome|2oh 8sh
cothromboplastin=factor vii=proconvertin=stable factor|235
cottage cheese=farm cheese=farmer cheese=pot cheese|1ux
cotton,cottony
cottonseed oil|a09
couch=sofa
cough
coumadin=warfarin|ls
council
counsel
count
countenance
counter
counteraction,counteract,counteractive
counterirritant|617
counterpart
country
country doctor|46f
country store=trading post
county
couple
courage,courageous=bravery
courgette=zucchini|a08
course
court=tribunal
couverture|8vi
covalence,covalent
covariation,covariant
cover
covetousness|3fu
cow
cowberry=lingonberry=lowbush cranberry=mountain cranberry|159
cowboy=puncher=cowhand=cowpuncher
cowl muscle=trapezius=trapezius muscle|8rl
cowpea|a08
cow milk|671
coxa=hip joint|10s
coxsackievirus|3f3
crabapple|p0
crabmeat|8o2
crack
crack cocaine|23v
crackle
cracklings|5ou
cradle
cradle cap|2t7
cramp=spasm,spastic,spasticity=muscle spasm|9c3
cranberry|159
cranberry juice|42e
cranial cavity=intracranial cavity|1b0
cranial nerve|6js
craniometric point
craniometry,craniometric
craniotomy|9ab
crappie|98s
crapulent,crapulous
crash
craw|93r
crawdad=crawfish=ecrevisse|8o2
crawl
crayfish|8o2
craze,crazy,crazily,craziness
crazy bone=funny bone|2kf
creak
cream,creamy
cream cheese|1ux
creature,create,creative,creation,creativity,creatively,creativeness
credit
credo=creed,creedal
creek=brook
creep
creep feed|3ra
creepy crawly
cremation,cremate
crenelation,crenellation
crepitation rale|9c3
crescent cell anemia=drepanocytic anemia=sickle cell anemia=sickle cell disease|i3 6af
cress|5k0
crest
cretinism,cretinous|4vh
crew
crick=kink=rick=wrick|2ho
crime,criminative,criminatory=law breaking
crimea congo hemorrhagic fever|4le
criminal
criminal congress=unlawful carnal knowledge
crimson
criollo|3yn
crisis
crisis intervention|9i4
crisp,crispy
cristal=disco biscuit=hug drug=xtc|607
cristobalite|67l
criterion,criterional=touchstone
critic
criticism,critical,criticality
criticize
crixivan=indinavir|7qf
croaker,croak,croaky|8eh
crocolite|67l
crohn disease=regional enteritis=regional ileitis|25i
crookneck|a08
crop
cross
cross infection=nonsocial infection|525
cross over|16x
crossover|16x
crotaphion|2ht
croton oil|6r6
crouch
croup,croupy=spasmodic laryngitis|im
croupe
crow
crowd
crown
cruciality,crucial
cruciferous vegetable|a08
crucifix,crucify,crucifixion
crud|2zd
crude oil=fossil oil=petroleum=rock oil|6r6
crudites|ox
crudity,crude
cruelty
crus|5nv
crusher,crush
crust,crustal,crusty
cry
cryoanesthesia|i9
cryolite|67l
cryophobia|8ql
cryosurgery|9ab
cryptobiosis,cryptobiotic
cryptococcosis|439
cryptogamic,cryptogamous
cryptography,cryptographical=cryptology,cryptologic
cryptomonad=cryptophyte|bt
cryptorchidism=cryptorchidy=cryptorchism|s
crystal,crystallize,crystalize,crystallization
crystal violet=gentian violet|ll l8
crystalline lens=lens of the eye|6un
ctenidium|1e5
cu ft=cubic foot
cube,cubic,cubical,cubicity,cuboidal
cubeb cigarette|1zq
cubism,cubist,cubistic
cubital nerve=ulnar nerve|6js
cuboid bone|1bn
cuboidal cell=cuboidal epithelial cell|3h7
cucumber=cuke|a08
cud=rechew food|3ra
culdoscope|3dl
culmination,culminate=apogee
cultivation,cultivate
culture,cultural
culture medium|3yn
culture shock|2ap
cum=semen=seminal fluid|1b1
cumulus,cumulative,cumulation
cuneiform bone=pyramidal bone=triquetral=triquetral bone|1bn
cunnilinctus=cunnilingus|6u3
cup
cupid disease=cupid itch=sexually transmit disease=social disease=std=venereal disease=venereal infection=venus curse|2ce
cuppa=cupper|9er
cuprimine=penicillamine|617
cuprite|67l
curacao=curacoa|2e7
curare=tubocurarine|6kw 7bx
curb
curd|3yn
cure,curative
cure all=catholicon=nostrum|2l3
curet=curette|9a9
curettage=curettement|9ab
curiosity,curious,curiously,curiousness|24t
curl
currant|159
current,currently
curriculum,curricular
curry powder|3wh
curse
curtain=drapery
curtness,curtly
curve
cushaw|a08
cushing disease=hyperadrenalism|6y
cushing syndrome=hyperadrenocorticism|6y
cusk|8eh
custom,customary,customarily
customer
cut
cut of meat|60h
cutaneous anthrax=malignant pustule|2zd
cutaneous vein|a0g
cuticle|8ry
cyanamid=cyanamide|3u
cyanic acid|3u
cyanide poison|57v
cyanite=kyanite|67l
cyanogenetic,cyanogenic
cyanosis|9c3
cyanuric acid|3u
cyberphobia|8ql
cybersex|8n5
cyclic disorder=cyclothymia,cyclothymic=cyclothymic disorder|174
cyclic neutropenia|6l9
cyclicity,cycle,cyclic,cyclical
cyclist
cyclobenzaprine=flexeril|6du
cyclodestructive surgery|3o7
cyclonic,cyclonical
cyclooxygenase|3fy
cyclopia|s
cyclopropane|53p
cycloserine|lm
cylinder,cylindric
cylindricality,cylindrical
cynicism|795
cynophobia|acm
cyproheptadine=periactin|m5
cyst,cystic|4jb
cystic artery|s2
cystic breast disease=cystic mastitis=fibrocystic breast disease|2zd
cystic fibrosis=mucoviscidosis=pancreatic fibrosis|3te 6af
cystic vein|a0g
cystitis|9xs
cystoid macular edema|37w 3o3
cystoparalysis=cystoplegia|6zv
cytochrome|4lb
cytochrome c|2mp
cytogenesis,cytogenetic,cytogenetical=cytogeny|4ex
cytokine|7qi
cytokinesis,cytokinetic|16x
cytology,cytologic
cytomegalovirus|a36
cytopenia|19u
cytoplasm,cytoplasmatic,cytoplasmic,cytoplastic
cytoskeleton
cytostome|6v0
cytotoxic drug|617
cytotoxic t cell=killer cell=killer t cell|5tu
cytotoxin|9o5
dacryocyst=lacrimal sac=tear sac|a1o
dacryocystitis|52u
dacryon|2ht
dactyl,dactylic|oo
dactylomegaly|4u0
daftness=flakiness,flaky|54f
dahl|74o
daily
dainty,daintily|6o8
daiquiri|247
dairy cattle=dairy cow
dalmane=flurazepam=flurazepam hydrochloride|lj
daltonism=deuteranopia,deuteranopic=green blindness|811
damage
damnation,damn,damnatory
damourite|6dv
damp
damson|37y
dance
dancer
dandruff|7dv
dandy,dandily
danger,dangerous,dangerously
dapsone|ll
dare
daricon=oxyphencyclimine|lo
darier disease=keratosis follicularis|5e7
dark meat|60h
darkness,dark,darkly
darvon=propoxyphene=propoxyphene hydrochloride|h3
dash
dasheen|8au
date
daughter
dawn=break of day=dawning=daybreak
day
day blindness=hemeralopia|a3e
daypro=oxaprozin|6na
daze|960
ddc=dideoxycytosine=zalcitabine|my
ddi=didanosine=dideoxyinosine|my
de iodinase|3fy
de iodination,de iodinate
dead room=morgue
deadlock=impasse=standstill
deaf muteness=deaf mutism|2od
deafness,deaf
dealer=trader
dealings,deal
dear
death,die,dead,fatal,deadly,fatally,fatality
debarkation=disembarkation,disembarkment
debate
debauch,debauchery
debility,debilitate,debilitation,debilitative=feebleness,feeble=infirmity=frailty=valetudinarianism|9vm
debridement|9ab
debris=rubble
debt
debut
decade
decadence,decadent
decaf|24p
decanedioic acid=sebacic acid|1mp
decarboxylase|3fy
decay
decease
decedent=dead person
deceive
deceleration,decelerate=retardation,retard
decency,decent,decently
deceptive,deceptively
decidua|3h8
decimalization,decimalize
decipherment=decryption
decision,decide
decisive,decisively
deck
declamation,declaim
declaration,declare,declarative,declaratory
decline
declomycin=demeclocycline hydrochloride|3s
decomposition
decongestant|617
decoration,decorate,decor,decorative,decorativeness
decortication|9ab
decrease
decree
decubitus|7jz
dedication,dedicate
dedifferentiation|16x
deduct,deductible
deduction,deduce,deductive
deem
deep middle cerebral vein|66e
deep temporal vein|9ft
defeat
defeatism|854
defecation,defecate=laxation|3lk
defecation reflex=rectal reflex|81z
defect
defect of speech=speech defect=speech disorder|300
defense
defense program=defense policy
defensibility,defend,defensive,defensible
defensiveness
deference,defer,deferent,deferential,deferment,deferral
defervescence,defervescent
defiance,defy,defiant
defibrillation|60w
deficiency disease|2zd
definite
definitely
definition,define
deflation,deflationary
deflection|j
deflexion,deflective
defoliation|16x
deformation,deformational
deformity=malformation=misshapenness|4jb
defrayal,defrayment,defray
degeneration,degenerative
degenerative arthritis=degenerative joint disease=osteoarthritis|s5
degenerative disorder|300
deglutition|2cb
degradation,degrade
degree
degustation|2cb
dehiscence,dehiscent
dehydrate food|3yn
dehydroretinol=vitamin a2|md
dejectedness=dispiritedness=downheartedness=low spiritedness|8db
dejection|2sx
delavirdine=rescriptor|6mm
delay
delectation|7f8
delegation,delegate
delhi boil=aleppo boil=cutaneous leishmaniasis=old world leishmaniasis=oriental sore=tropical sore|5d5
deliberation,deliberately,deliberate
delicacy|6o8
delicate,delicately
delicatessen=delicatessen food|2da
delight|7f8
delightful,delightfully
delirium,deliriously|5xb
delirium tremen=dts|7s4
delivery,deliver
delta hepatitis=hepatitis delta|4lw
deltoid=deltoid muscle|8rl
deltoid eminence=deltoid tuberosity|9se
delusion,delude,delusional,delusive,delusory=psychotic belief|631
delusional disorder|633
delusion of grandeur|2r8
delusion of persecution|2r8
demagogy,demagogic
demand
demantoid|hx
demarcation,demarcate
demeanor=deportment,deportation=expatriation
dementedness=dementia|54f
dementia praecox=schizophrenic disorder=schizophrenic psychosis|7s4
demerara|1kz
demerara sugar|1g5
demerol=meperidine=meperidine hydrochloride|34i
demi glaze=demiglace|8fw
demineralization|4jb
demitasse|24p
democracy,democratic,democratize
demolition,demolish
demonstration,demonstrate,demonstrative
demoralization,demoralize
demotion,demote
demulcent|617
demurral,demur
demyelination|2qh
demythologization,demythologize
dendrite,dendritic|6jy
denial,deny
denigration,denigrative,denigratory
denomination,denominational,denominationally
denotation,denote,denotive
denouncement,denounce
density,dense,denseness
dental medicine=dentistry=odontology|616
dental orthopedics=orthodontia,orthodonture,orthodontic|2s5
dental procedure|612
dental surgeon|2sd
dental surgery|2s5
dentate nucleus|6kb
denticle
dentin=dentine|1bn
dentist=dental practitioner=tooth doctor|610
deossification|16x
deoxyephedrine=meth=methamphetamine=methamphetamine hydrochloride=methedrine=shabu|g1 2d6
deoxyribose|1md
department,departmental
departure,depart=going away=leaving
dependence,dependency,dependent,depend,dependant
depersonalization,depersonalize=depersonalization disorder=depersonalization neurosis|30t
depiction,depict,depictive
depilation,depilatory
deplorable,deplorably
deployment,deploy
depokene=valproic acid|lu
deposition,deposit,depose
depravity,depravation,deprave
deprecation,deprecatory,deprecative
depreciation,depreciative,depreciatory
depredation=predation
depressant=downer=sedative,sedate,sedation=sedative drug|617 34m
depress fracture|40q
depression,depressive|631
depressor=depressor muscle|8rl
depressor nerve|6js
deprive
depth,deep,deeply,deepen
depth psychology=psychoanalysis,psychoanalytic,psychoanalytical|9i4
deputy=deputy sheriff
derangement=mental unsoundness|54f
derision,deride,derisive,derisory
derivation,derive,derivative
dermatitis|37q
dermatologist=skin doctor|615
dermatology,dermatologic|616
dermatome|9a9
dermatomycosis=dermatophytosis|439
dermatomyositis|6fv
dermatosclerosis=scleroderma|xu
dermatosis|2ze
dermoid cyst|2mh
descend aorta|nf
descend colon|260
descensus=prolapse=prolapsus|2ye
descensus uterus=metroptosis|2ti
descent,descend,descendant,descendent
describe,descriptive
description
desensitization procedure=desensitization technique=systematic desensitization|147
desertion,desert
deserve
design
designation,designate,designative
designer drug|7rt
desipramine|9qv
desirable
desire
desire to know=lust for learning=thirst for knowledge|2l7
desk
desmid|4dq
desolation,desolate
despair=desperation
desperate,desperately
despisal,despise
despoilment,despoliation,despoil
despondency,despondence,despondent=disconsolateness=heartsickness|8db
dessert|6o8
dessert wine|a8t
destination,destine
destiny
destruction,destroy,destructive,destroyer
desyrel=trazodone=trazodone hydrochloride|6nc
detach retina=detachment of the retina=retinal detachment|a3e
detachment,detach|515
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
detoxification,detoxify|9q6
detraction,detract,detractive
devastation,devastate
development,develop,developmental
deviate nasal septum|2ut
deviate septum|s
deviation,deviate,deviant,deviance
device
devise
devotedness
devotion,devote
dew,dewy
dewberry|159
dewlap|8ry
dexamethasone=decadron=dexamethasone intensol=dexone=hexadrol=oradexon|2fk lh
dexedrine=dextroamphetamine sulfate|g1
dexterous,dexterously
dextrin|7hq
dextrocardia|s
dextroglucose=dextrose=grape sugar|4a4
dhobi itch|89r
diabeta=glyburide=micronase|lw
diabetes insipidus|7hg
diabetes mellitus|7hg
diabetic,diabetes
diabetic acidosis=ketoacidosis|3z
diabetic coma|26m
diabetic diet|2wk
diabetic retinopathy|86m
diacetylmorphine=heroin|6th 4i6
diachrony,diachronic
diagnosis,diagnose,diagnostic
diagonalizable
diagram,diagrammatic,diagrammatical
dialect,dialectal
dialectic,dialectical
dialysis,dialyze,dialyzer
dialysis machine|60z
diameter,diametrically,diametral,diametric,diametrical=diam
diaper dermatitis=diaper rash|2t7
diaphoresis,diaphoretic=hidrosis,hidrotic=sudation
diaphragm|6dy 62c
diaphragmatic hernia=hiatal hernia=hiatus hernia|4me
diaphysis,diaphyseal|5r3
diarrhea,diarrheal,diarrhetic=looseness of the bowel|9c3
diarthrosis=synovial joint|5by
diastasis|4rm
diathermy|9q6
diathermy machine|60z
diatom|bt
diazepam=valium|153
diazoxide=hyperstat|a01
dibasic acid|3u
dibucaine|583
dice
dichlorodiphenyltrichloroethane
dichotomization,dichotomize,dichotomy
dichromacy=dichromasy=dichromatism=dichromatopsia=dichromia|266
dichromic acid|3u
dick=putz|767
diclofenac sodium=voltaren|6na
dicloxacillin=dynapen|ll
dicoumarol=dicumarol|ls
dictation,dictate
dictatorship=tyranny,tyrannical
dictionary
dictyosome|a1o
diestrum,diestrus|ie
diet,dietary,dietetic,dietetical
dietary supplement|2wk
diethyl ether=divinyl ether=ethoxyethane=ethyl ether=vinyl ether|53p
diethylaminoethyl cellulose|1rk
diethylstilbestrol=diethylstilboestrol=stilbestrol=stilboestrol|3j8
difference,different,differ,differently,differentiation,differentiate,differential
difference limen=difference threshold=differential limen=differential threshold|5o1
differential diagnosis|60y
difficult
difficulty
diffidence,diffident=self distrust=self doubt|9lh
difflugia|7qu
diffuse,diffusely,diffusive
diffusion
diflunisal=dolobid|6na
dig
digestion,digest,digestible,digestive
digestive fluid=digestive juice|97h
digestive gland|352
digestive system=gastrointestinal system
digital artery|s2
digital vein|a0g
digitalis glycoside=digitalin=digitalis|1n0
digitalization|60w
digitization,digit,digital,digitalize,digitize
digitoxin|2x6
dignity,dignify=self respect=self regard=self worth
digoxin|2x6
digression,digress,digressive
dihybrid cross|4rv
dihydrostreptomycin|lm
dika bread|8vi
dilantin=diphenylhydantoin=phenytoin|4rx
dilatation,dilate,dilation,dilator
dilatation and curettage=dilation and curettage|9ab
dilater|9a9
dilaudid=hydromorphone=hydromorphone hydrochloride|h3
dilemma
diligence,diligent
dill|3wh
dill seed|3wh
dilution,dilute
dimenhydrinate=dramamine|m5 m1
dimension,dimensional,dimensionality
dimetapp|m5 6hc
diminution,diminish
dimly,dim
din
dinner,dine|60a
dinoflagellate|5z9
diphenylbutyl piperidine|mj
diphtheria|2ce
diplegia|6zv
diplococcus|109
diploic vein|a0g
diplomacy,diplomatic,diplomatical
diplomate|615
diplopia=double vision|a3e
dipole
dipper,dip
direction,directional,directionality
directivity,direct,directive
directly
director
dirt,dirty
dirty laundry=dirty linen|78r
disability,disablement,disable=handicap|9vm
disability of walk|2ye
disaccharidase|3fy
disaccharide|6rt
disadvantage,disadvantageous
disagreement,disagree
disappearance,disappear
disappointment,disappoint=letdown|30j
disapproval,disapprove
disarmament,disarm
disarray=mental confusion|24t
disassembly=dismantlement
disassortative mating|5zo
disaster,disastrous
disbandment,disband
disbelief=incredulity,incredulous=mental rejection|335
discernment,discern,discernible
discharge
discipline
disclosure,disclose
discoid lupus erythematosus=dle|5t6 xu
discombobulation
discomfiture=discomposure=disconcertion,disconcertment|3bl
discontent,discontentment=discontentedness|5r7
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
disease|4xc
disease of the skin=skin disease=skin disorder|2zd
disenfranchisement,disenfranchize
disengagement,disengage
disentanglement,disentangle=extrication,extricate
disfunction=dysfunction,dysfunctional|4jb
disgorgement=emesis|81z 38w
disgrace=ignominy
disgruntlement|2z1
disgust
dish
disheartenment,dishearten
disillusionment=disenchantment
disinclination
disinfection,disinfectant|60w
disintegration,disintegrate,disintegrative
disk
dislike
dismay
dismemberment,dismember
dismissal,dismiss,dismissive
dismount
disobedience,disobey,disobedient
disorder
disorganize schizophrenia=disorganize type schizophrenia=hebephrenic schizophrenia|2ri
disownment,disown
disparagement=derogation,derogative,derogatory
disparity,disparate
dispassionately,dispassionate
dispatch
dispel
dispenser,dispense,dispensation
dispersion,disperse,dispersive
displace fracture|40q
display
displeasure|30j a23
disposal,dispose,disposition
dispute,disputation,disputatious
disquiet|3bl
disquietude=edginess,edgy=inquietude|3bl
disregard
disruption,disrupt,disruptive
dissatisfaction,dissatisfy|2z1
dissection,dissect
disseminate lupus erythematosus=sle=systemic lupus erythematosus|5t6
dissemination,disseminate,disseminative
dissent,dissentient,dissentious
disservice=ill turn
dissimilarity,dissimilar
dissimulation,dissimulative
dissipation,dissipate
dissociation,dissociative
dissociative disorder|633
dissolution,dissolve,dissolvent
dissuasion,dissuade,dissuasive
distal,distally
distal muscular dystrophy|6dw
distance
distant
distaste=antipathy,antipathetic=aversion,aversive
distension,distention
distillation,distillment,distill,distillery
distinction
distinctive,distinctively
distinctness,distinct,distinctly
distinguish
distortion,distort
distraction,distract|2ap
distress
distribution,distribute,distributive,distributional
distributive shock|25n
distributor
district=territory,territorial
disturbance,disturb|9z
dither=pother=tizzy|9z
diuresis|9c3
diuretic=diuretic drug=water pill|34i
dive
divergence,divergent,diverge,divergency
divergent strabismus=exotropia=walleye|90m
diversion,divert,diversionary
diversity,diverse,diversification,diversify
diverticulitis|52u
diverticulosis|4jb
diverticulum|4me
divestiture,divest
divine,divinely
divinity=deity
division,divide,divisional
divorce,divorcement
divulgement,divulgence,divulge
dizziness,dizzy,dizzily
docility,docile
docosahexaenoic acid|7hz
doctor=physician=doc|610
doctorate,doctorial
doctrine,doctrinal,doctrinally=ism
document,documentary,documental,documentation
dodecanoic acid=lauric acid|8ft
dodge,dodgy
dog
dog bite|aaj
dog food|799
dogma,dogmatically,dogmatic,dogmatize=tenet
dolefulness,doleful|8db
dollar
dolophine hydrochloride=methadon=methadone=methadone hydrochloride=synthetic heroin|34i
dolor,dolorous,dolourous=dolour|4e5
dolphin oil|jd
dolphinfish=mahimahi|8eh
domain=arena
dome|4r3
domestication|16x
domesticity,domestic
domination,dominant,dominate,dominance,dominion
domoic acid|6ku
donation,donate
donor
doom
door
doorhandle=doorknob
doorway
dope|8ux 2d6
doriden=glutethimide|2sv
dorsal horn=dorsal root=posterior horn=posterior root|8u
dorsal scapular vein|a0g
dorsal vertebra=thoracic vertebra|a1e
dorsum
dose,dosage|617
dot
double
double bass=contrabass
double bind|2xl
double leg circle|4g3
double pneumonia|5q6
double take|85s
doubt=dubiety=incertitude|24t
doubtfulness,doubtful
doubtless
douche|9cm
douche bag|9cm
dough,doughy
dover powder|617
dowager hump|8yn 6w9
down
down syndrome=mongolianism=mongolism=trisomy 21|9rb 17c
downpour=cloudburst
downtown
downward
dowry=dowery
doxorubicin|lm
doxycycline=vibramycin|lm
dozen
draft
drag
dragon
drainage,drain
drama,dramatic,dramatically,dramatize,dramatization
dramaturgy,dramaturgic
drambuie|2e7
drastically,drastic
draw
dreadful,dreadfully
dream
dress
dress ore|6um
dried fruit|37y
dried milk=dry milk=milk powder=powder milk|671
drift
drill
drink
drink water|15u
drip feed|48b
drippings,drip
drive
drivel|8e3
driver
drixoral|617
dronabinol|7rt
drool|8e3
droop,droopy
droplet,drop
drought
drown
drowsiness,drowse,drowsy
drug
drug abuse=substance abuse|9y1
drug addiction|6h
drug cocktail=haart=highly active antiretroviral therapy|617
drug of abuse=street drug|34i
drugging|48b
drugstore
drum
drunkenness,drunken,drunkenly
drusen|3o3
dry mustard=powder mustard|3be 6ek
dry oil|jd a09
dryness,dry
duality,dual
dubbin|9dj
dubiousness,dubious
dubonnet|a8t
duchenne muscular dystrophy=pseudohypertrophic dystrophy|6dw
duckling,duck
duct=epithelial duct|73e
duct gland=exocrine=exocrine gland|48k
ductless gland=endocrine gland|48k
ductule=ductulus|351
dudgeon=high dudgeon|518
due
due process=due process of law
duff|2u5
dugout
dull,dully
dulse|bt
dumb
dump
dumpiness,dumpy=squattiness,squatty|7bw
dumpling|8vi
dung=droppings
duodenal ulcer|76p
duodenum|8t5
dupery,dupe
dura,dural=dura mater|62t
durability,durable
duration
durian|37y
dusk,dusky=nightfall
dust,dusty
dustbin=garbage can
duty
dwarfism=nanism|2at
dwell
dwindle
dynamics,dynamic
dysaphia|300
dysarthria|2pv
dyscalculia|5k8
dyschezia|2bz
dyscrasia|4jb
dysentery|526
dysgenesis|52q
dysgraphia|5k8
dyskinesia|6k3
dyslexia,dyslexic|5k8
dyslogia|2pv
dysmenorrhea|6z5
dysomia|2ye
dysosmia=olfactory impairment=parosamia|300
dysostosis multiplex=gargoylism=hurler disease=hurler syndrome=lipochondrodystrophy|6cu 6af
dysphagia|300
dysphasia|2ye
dysphonia|2pv
dysphoria,dysphoric|2z1
dysplasia,dysplastic|s
dyspnea,dyspneal|9c3
dysthymia=dysthymic depression|22g
dysuria|300
e mycin=erythrocin=erythromycin=ethril=ilosone=pediamycin|lm
each
eagerness,eager,eagerly
ear|8lf
ear nose and throat doctor=otolaryngologist=otorhinolaryngologist=rhinolaryngologist|615
ear doctor=ear specialist=otologist|615
ear lobe=earlobe|5q8
earache=otalgia|3m
eardrum=myringa=tympanic membrane|62c
early
earnestness,earnest,earnestly
earnings,earn
earth color|67l 7ck
earthly concern=worldly concern|568
earthquake
easement,ease
easiness,easy,easily
east
eastern
easy lie=georgia home boy=grievous bodily harm=liquid ecstasy=max|44m
eatable=comestible=edible=pabulum=victual|3yn
eatage=forage|3y6
eater,eat
eat disorder|300
ebola=ebola fever=ebola hemorrhagic fever|4le
eburnation|16x
eccentricity,eccentric
ecchymosis|1g8
eccrine gland|9b2
eccyesis=ectopic gestation=ectopic pregnancy=extrauterine gestation=extrauterine pregnancy=metacyesis|47k
ecdysis=molt|16x
echo
echovirus|3f3
eclampsia|9o1
ecology,ecologic
economic
economy,economical,economize=economic system
ecstasy,ecstatic|3bo
ecstatic state=religious trance|9uu
ectasia=ectasis|2xh
ectoblast=ectoderm,ectodermal,ectodermic=exoderm|jf
ectopia,ectopic|7jz
ectrodactyly|s
eczema|2ze
eczema herpeticum|37q
eczema marginatum=jock itch=tinea cruris|89r
eczema vaccinatum=kaposi varicelliform eruption|37q 3i1
edacity=esurience,esurient=ravenousness=voraciousness,voracity|4rf
edecrin=ethacrynic acid|31h
edema,edematous=dropsy=hydrops|5su
edge
edible fruit|42d
editor
editorial,editorially,editorialize
edronax=reboxetine|lv
education,educate,educational,educative
educator
eel|8vi
effacement,efface|16x
effect,effectuate,effectuation=consequence,consequently,consequent,consequential=upshot
effectiveness,effectivity,effective,effectively,efficacy,efficacious
effector|6jy
efferent=efferent nerve=motor nerve|6js
efferent fiber=motor fiber|6jy
effervescence,effervescent
efficiency,efficient,efficiently
effleurage|5z0
efflorescence,effloresce,efflorescent|3i1
effluent=wastewater
effort
egg|38i
egg cell=ovum,ovulation,ovule|44e
eggnog|693
eggplant=aubergine|8v4
ego=self importance,self important
egotism,egotistic
eicosapentaenoic acid|7hz
eight
eighteen
eighteenth
eighth
eighty
either
ejaculation,ejaculate
ejaculatory duct|351
ejection,eject
ekbom syndrome=restless leg=restless leg syndrome|9c9
elaboration,elaborate,elaborately
elaeostearic acid=eleostearic acid|9wk
elaidic acid|6as 9ow
elastase|3fy
elastic tissue|2bb
elasticity,elastic
elastin|b4
elastosis
elation,elate|631
elbow=cubital joint=cubitus=elbow joint=human elbow|486
elbow bone=ulna|r4
elderberry|37y
elderly
election,elect,electoral,elective
electric burn|4rm
electric heal=electrical heal=electrotherapy|9i4
electric light=light bulb
electric outlet=wall plug
electric shock|4rm
electrical shock|81z
electrical skin response=electrodermal response=galvanic skin response=psychogalvanic response|85s
electricity,electric,electrical,electrically,electrification,electrify
electrocardiograph,electrocardiographic=cardiograph,cardiographic|60z
electrocautery|9if
electroencephalograph,electroencephalographic|60z
electrologist|1no
electrolysis,electrolytic
electromagnetic radiation=electromagnetic wave=nonparticulate radiation|7wh
electromotive drug administration=ionic medication=iontophoresis=iontotherapy|9i4
electromyograph|60z
electron
electron beam|39p
electrophoresis,electrophoretic
electroshock=electroshock therapy=electroconvulsive therapy|8oi 39d
electrosleep|9uu
electrosurgery|9ab
elegance,elegant
elegy,elegize
element
elementary school=grade school
elephantiasis|4u0
elephantiasis neuromatosa|3a2
elevator,elevate,elevation
eleven
elicitation,elicit
elimination,eliminate
elite
elixophyllin=slo bid=theobid=theophylline|1fr
ellipsoid,ellipsoidal
ellipticity,elliptic,elliptical
elocution,elocutionary
elongation,elongate
elsewhere
elucidation,elucidate,elucidative
elution,elute
elver|384
elytron|a8u
emaciation|9j1
emanation,emanate
emancipation,emancipate,emancipative
emasculation,emasculate
embalmment|16x
embarkment,embark
embarrassment|3bo
embellishment,embellish
embezzlement,embezzle=misappropriation=peculation
embitterment,embitter|3bo
emblem,emblematic,emblematical
embodiment,embody
embolectomy|p
embossment,emboss
embracement,embrace
embrocation=liniment|2l3
embroidery,embroider
embroilment,embroil
embryologist|615
embryology,embryonal,embryonic,embryotic
embryonal carcinoma|1mt
embryonal rhabdomyosarcoma=embryonal rhabdosarcoma|87m
embryonic cell=formative cell
embryonic membrane|3sq
emerald|15a
emergence,emerge,emersion
emergency,emergent
emergency medicine|616
emergent evolution|6uv
emery|67l
emeside=ethosuximide=zarontin|lu
emetic=vomitive|2l3
emetrol|m1
emigration,emigrate
eminence,eminently,eminent
emissary vein|a0g
emission,emit
emmetropia,emmetropic
emotion,emotional,emotionally,emotionality,emotive
emotional arousal|re
emotional disturbance=affective disorder=emotional disorder=major affective disorder|633
emotional state|3bl
emotionlessness=impassiveness,impassivity=unemotionality|nq
empathy,empathetic|3rk
emperor|4cq
emphasis,emphasize,emphatic
emphysema,emphysematous=pulmonary emphysema|85l
empiricism,empirical,empirically,empiric
employee
employer
employment,employ
empowerment,empower
emptiness,empty
empyema|52v
emulation,emulate|ep
emulsion,emulsify
enable
enactment,enact
enalapril=vasotec|38
enamel=tooth enamel|8vh
enanthem=enanthema|3i1
enbrel=etanercept|li
encainide=enkaid|lk
encasement,encase=incasement
encephalitis lethargica=epidemic encephalitis=lethargic encephalitis=sleep sickness=sleepy sickness|1s7
encephalocele|17c
encephalomyelitis|52u
enchantment,enchant|5nt
enchondroma|14w
enclosure,enclose
encompassment,encompass
encopresis|633
encounter
encouragement,encourage
encroachment,encroach
encrustation,encrust
end
end plate=endplate=motor end plate|3cp
end organ|6un
end point=endpoint
endameba|ex
endarterectomy|p
endarteritis|52u
endearment,endear
endeavor
endemic=endemic disease|2zd
endemic typhus=murine typhus=rat typhus=urban typhus|9ts
endive=escarole|5k0
endless
endoblast=endoderm=entoblast=entoderm=hypoblast|jf
endocarditis|1nh
endocardium|8m9
endocervicitis|52u
endocranium|62c
endocrine|8jl
endocrine system
endocrinologist|615
endocrinology|616
endodontia|2s5
endodontist|2sd
endogenic,endogenous
endogenous depression|22g
endolymph|1b1
endometrial cancer=endometrial carcinoma|1mt
endometritis=metritis|52u
endometrium|6cv
endomorphy=pyknic type|1b7
endoneurium|2bb
endonuclease|6oj
endorsement,endorse
endoscope,endoscopic,endoscopy|60z
endoskeleton|8rn
endosteum|62c
endothelial myeloma=ew sarcoma=ew tumor|8fb
endothelium,endothelial|3h8
endotoxin|9o5
endowment,endow
endurance,endure
enemy
energid=protoplast
energy,energetic,energetically,energize
enervation,enervate
enflurane=ethrane|2wm
enforcement,enforce
engage
engagement
engender
engine
engineer
engineering
engorgement|4tb
engram=memory trace|62h
engrossment,engross
enhancement,enhance,enhancive
enjoinment,enjoin
enjoyment,enjoy
enl=erythema nodosum leprosum|3i6
enlargement,enlarge
enlightenment|13d
enlistment,enlist
enormity,enormous,enormously
enough
enquiry,enquire
enragement,enrage|ik
enrichment,enrich
enrollment,enroll
ensilage=silage|3ra
ensue
ensure
entailment,entail
enter
enteric coat aspirin|tl
enteritis|52u
enterobacteria=entric|3jw
enterobiasis|52r 525
enteroceptor=interoceptor|8lf
enterokinase|3fy
enterolithiasis|5pk
enteron,enteral|c4
enteropathy|2zd
enteroptosis|2ti
enterostenosis|92l
enterostomy=enterotomy|9ab
enterotoxin|2n2
enterovirus|7c9
enterprise
entertainment,entertain
enthrallment,enthrall|5nt
enthusiasm,enthusiastic,enthusiastically
enticement,entice
entire,entirely
entirety=totality
entitlement,entitle
entity
entombment,entomb=interment,inter
entomion|2ht
entomology,entomologic
entomophobia|acm
entopic pregnancy|47k
entrails=innards=viscera,visceral|56t
entrance
entrancement=ravishment|2qt
entrecote|2lo
entree|6o8
entrepreneur
entry
enucleation|9ab
enunciation,enunciate
enuresis=urinary incontinence|50g
envelope
envelopment,envelop
enviousness,envious|17p
environment,environmental
envision
envy
enzyme,enzymatic|7qi
eosinopenia|9c3
eosinophil,eosinophilic=eosinophile|5mh
eosinophilia|9c3
ependyma|62c
ephedrine|1fr
ephemerality,ephemeral
epic,epical
epicanthic fold=epicanthus|7fi
epicardia|73e
epicardium=visceral pericardium|8m9
epicondyle
epicondylitis|52u
epicyclic,epicyclical
epidemic
epidemic disease|526
epidemic hysertia=mass hysteria|2i3
epidemic parotitis=mumps|526
epidemic roseola=german measles=rubella=three day measles|60f
epidemiology,epidemiologic|616
epidermal cell|8s0
epidermis,epidermal
epididymis|351
epididymitis|52u
epidural=epidural anesthesia|82i
epigastric artery|s2
epigastric fossa=pit of the stomach|409
epigastric vein|a0g
epigastrium
epiglottis|1ok
epiglottitis|52u
epigram,epigrammatic
epikeratophakia|2ek
epilepsia major=generalize epilepsy=grand mal=grand mal epilepsy|3gx
epilepsia minor=petit mal=petit mal epilepsy|3gx
epilepsy,epileptic|1dr
epiphysis,epiphyseal|5r3
epiphysis cerebri=pineal body=pineal gland|353
episcleral vein|1ll
episcleritis|52u
episode
epispadias|17c
epistasis|16x
epistaxis=nosebleed|4ld
epistemology,epistemic,epistemological
epithelial cell|8vl
epithelial tissue=epithelium,epithelial|jf
epithelioma|8rz
epitome,epitomize
eponymic,eponymous
epsilon toxin|105
equality,equal,equally
equanil=meprin=meprobamate=miltown|lj
equation,equate
equator,equatorial
equilibrium,equilibrate,equilibrize
equine encephalitis=equine encephalomyelitis|1s7
equipment,equip
equivalent
era=epoch,epochal
eradication,eradicate
erb palsy=erb duchenne paralysis|6zv
erectile dysfunction=male erecticle dysfunction|4zd 2zi
erectile organ|6un
erectile tissue|jf
erection,erect,erectness
erethism|s
ergosterol|92x
ergotism|57v
ergotropism,ergotropic|9rm
erogenous zone
erotic love=sexual love|29o
eroticism=erotism|8n5
erratic,erratically
error,err,errancy,errant
eruption,erupt,eruptive
erwinia|3es
erysipelas|8do
erythema,erythematous|3ib
erythema multiforme|3i4
erythema nodosum|3i4
erythema solare|3i4 3v6
erythroblast|3b5
erythroblastosis|19u
erythroblastosis fetalis|i3
erythroderma|2ze
erythropoiesis,erythropoietic|16x
erythropoietin|4ao
escalation
escallop|8o2
escape
escargot|60h
eschar|8g9
escherichia|3es
escort
esidrix=hydrochlorothiazide=hydrodiuril=microzide|9is
eskalith=lithane=lithium carbonate=lithonate|mj
esophageal reflux=gastroesophageal reflux|822
esophageal vein|a0g
esophagitis|52u
esophagus=gullet|73e 6dy
especially
espresso|24p
esprit de corp=team spirit
essay
essence,essential,essentially,essentiality
essential hypertension=hyperpiesia=hyperpiesis|4ne
essential oil=volatile oil|6r6
essential thrombocytopenia|9k7
establishment,establish
estate
estazolam=prosom|153
ester,esterify
esthesia|2bh
estimation,estimate
estradiol|3j8
estragon=tarragon|3wh
estriol|3j8
estrogen,estrogenic|8n4
estrogen antagonist=tamoxifen|34i
estrone=theelin|3j8 5el
estrus
estuary,estuarial
etcetera
eternity,eternal,eternally
ethanedioic acid=oxalic acid|3u
ethchlorvynol=placidyl|8jq
ethereal,etherify,etherize
ethical drug=prescription drug=prescription medicine|617
ethics,ethical
ethmoid=ethmoid bone|1bn
ethmoid sinus=ethmoidal sinus|1b0
ethmoidal artery|s2
ethmoidal vein|a0g
ethnography,ethnographical
ethnology,ethnologic
ethocaine=procaine|5qh
ethyl alcohol|ba
ethyl chloride|5qh
etiology,etiologic
etodolac=lodine|6na
etymology,etymological,etymologize
eubacteria=eubacterium|109 6a0
eucalyptus oil|3ix
euglena|7qu
euglenid=euglenoid=euglenophyte|bt
eulogy,eulogize,eulogistic
eunuchoidism=male hypogonadism|4us
euphemistic,euphemize
euphony,euphonic,euphonical,euphonous|wz
euphoria=euphory,euphoric|4nh
euphoriant|7rt
eupnea|3nm
eutrophication|16x
evacuation,evacuate
evaluation,evaluate,evaluative
evanescence,evanescent
evangelist=gospeler
evangelistic,evangelize
evaporate milk|671
evaporation,evaporate,evaporative
even
evening
event
eventration|4me
eventually,eventual
ever
everlastingly,everlasting
eversion|7jz
every
everyday
everywhere
evidence,evident,evidently,evidential,evidentiary
evil
evisceration|9ab
evoke
evolution,evolve,evolutionary
exacerbation,exacerbate
exactly,exact
exaggeration,exaggerate
exaltation,exalt
examination,examine=scrutiny,scrutinize
example
exanthem=exanthema=skin eruption|3i1
exanthema subitum=pseudorubella=roseola infantilis=roseola infantum|2zd
exasperation,exasperate|a23
exceedance,exceed,excessive
excellence,excellent,excel,excellently
exception,except
exceptional,exceptionally
excess
exchange
excision,excise
excitable area=motor area=motor cortex=motor region|2fg
excitedly
excitement,excitation,excite,excitatory,excitant|3bm
exclamation,exclaim,exclamatory
exclusion,exclude,exclusively,exclusive
exclusiveness=clannishness,clannish
excogitation,excogitative
excommunication,excommunicate
excrescence,excrescent|4xc
excretion,excretory
excretory organ=urinary organ|56t
exculpation,exculpatory
excursion=outing
excursus=divagation
excuse
executability|1lg
execution,executive,execute
exegetic,exegetical
exemplar,exemplary=good example
exemption,exempt
exenteration|9ab
exercise|3lz
exercise set|3lw
exert
exertion
exhaustion,exhaust
exhibition,exhibit
exhilaration|5c5
exhortation,exhortatory
exhumation=disinterment,disinter
exigency,exigent
existence,exist,existential,existent
exodontia|2s9
exodontist|2sd
exogenous depression=reactive depression|22g
exogenous obesity|2f6
exomphalos|4me
exoneration,exonerate,exonerative
exonuclease|6oj
exophthalmic goiter=grave disease|4ty 3mf xu
exophthalmos|9c3
exoskeleton|8rn
exostosis|4xc
exotoxin|9o5
expansion
expansiveness,expand,expansively,expansive,expansivity
expectation,expect,expectant,expectantly,expectancy
expectorant|617
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
exposure therapy|2tn
expressiveness,express,expression,expressive,expressible
extensor=extensor muscle|8rl
extent,extend,extension,extensive,extensively
extenuation,extenuate
extern=medical extern|31z
external body part
external carotid=external carotid artery|1o3
external ear=outer ear|3nk
external iliac artery|4x3
external iliac vein|4x4
external jugular vein|5ca
external maxillary artery=facial artery|5zw
external nasal vein|a0g
external organ|6un
external orifice=urethral orifice|6v0
external respiration
externality,external
exteroceptor|8lf
extracapsular surgery|1po
extracellular fluid|1b1
extraction,extract
extramarital sex=free love|2ir
extraneousness,extraneous
extraordinary
extrapolation,extrapolate
extremity,extreme,extremely
extrusion,extrude,extrusive
exuberance,exuberant
exudation,exude
exultation,exultant,exultantly=jubilance,jubilancy,jubilation,jubilant|5c5
eye=oculus=optic|8lf
eye blink=nictation=nictitation|81z
eye disease|2zd
eye doctor=ophthalmologist|615
eye infection=hordeolum=sty=stye|525
eye muscle=ocular muscle|6ds
eye operation=eye surgery|9ab
eye socket=cranial orbit=orbital cavity|1b0
eyelessness|19b
face,facial=human face
face powder|617
facetious,facetiously
facia=fascia|2bb
facial muscle|8rl
facial nerve=seventh cranial nerve|2hs
facial vein|a0g
facilitation,facilitate,facilitative
facility
fact
faction,factious
factor,factorization,factorize
factor i=fibrinogen|235
factor ii=prothrombin|235
factor iii=thrombokinase=thromboplastin|235
factor ix|235
factor x=prothrombinase|235
factor xi=plasma thromboplastin antecedent|235
factor xii|235
factor xiii=fibrinase|235
factory
factuality,factual
faculty
fad diet|6pd
fade
failure,fail
faintness,faint,faintly
fairly
fairness,fair
faith
faithful,faithfully
fakery,fake
falciform ligament|5nh
falcon,falconry
fall
fall arch=sunken arch|554
fallot syndrome=fallot tetralogy=tetralogy of fallot|2au 9c9
fallout
false glottis=glottis spuria=rima respiratoria=rima vestibuli|89o
false pregnancy=pseudocyesis
false vocal cord=false vocal fold=superior vocal cord=ventricular fold=vestibular fold|a47
falsity,false,falsify,falsification
falter
fame,famous
familial hypercholesterolemia|4t6 6af
familiarity,familiar
family
family doctor|46f
family jewel=male genital organ=male genitalia=male genital|46w
family therapy|4es
famotidine=pepcid|4o5
fan
fancy
fantasy,fantastic,fantasize,fantastical
fantods|300
far
farce,farcical
farewell=word of farewell
farfalle|8vi
farina|3yn
farm
farmer
farmer lung=thresher lung|52u
farming=husbandry
farrow|16x
farsightedness=presbyopia,presbyopic|4tk
farther
fas=fetal alcohol syndrome|9c9
fascicle=fasciculus=fiber bundle|6k1
fasciculation|a0k
fascination,fascinate=captivation,captivate|8xy
fascism,fascist,fascistic
fashion
fast
fast food|6o8
fasten
fat soluble vitamin|a3t
fat metabolism|64c
fatal accident|4r2 2l
fatback|7il
fate
father
fatigue fracture=stress fracture|40q
fatness,fat,fatty,fattiness
fatty acid|1mp
fatty liver|5pw
fatty oil=fix oil|6r6
fauces|73e
faucial tonsil=palatine tonsil=tonsil=tonsilla|5tq
fault,faulty
fava bean|8o1
favism|i3
favor
favorable,favorably
favorite
favus|439
fear=fright|3bl
fearfulness,fearfully,fearful
fearlessness
feasibility,feasible
feat
feather,feathery
feature
fecal impaction|2bz
fecundity,fecund
fedelline|8vi
federal
fee
feed,feeder|3yn
feed grain|3ra
feeler
feelings,feel
feijoa|37y
feldene=piroxicam|6na
feldspar=felspar|8x0
felicity,felicitate,felicitation,felicitous|3bo
fellatio=fellation|6u3
fellow
fellow feel
fellowship
felon|525
female,femaleness
female chest|1vi
female genital organ=female genitalia=female genital|46w
female internal reproductive organ|84k
female reproductive system|46x
femininity,feminine,feminineness
feminization,feminize|744
femoral artery|s2
femoral biceps|163
femoral vein|a0g
fence=fencing
fenestra,fenestral|6v0
fennel|a08
fennel seed|3wh
fenoprofen=fenoprofen calcium=nalfon|6na
fentanyl=sublimaze|6th h3
fenugreek=fenugreek seed|3wh
feosol|34i
fergon|34i
fergusonite|67l
fermentation,ferment=unrest
ferocity,ferocious,ferociously
ferricyanic acid|3u
ferritin|7qi
ferrocyanic acid|3u
fertility,fertile
fertility drug|34i
fertilization membrane|62c
fertilize ovum=zygote,zygotic
fertilizer,fertilize
fervency,fervent,fervently
fervidness|73h
fervor|73h
fervour|3bm
fester=suppurate sore|8w8
festination|9c3
festivity,festive
fetal circulation|20a
fetal distress|s
fetal membrane|62c
fetish,fetishize|29o
fetlock|5by
fetology|66n
fetor=malodor=malodour=stench|6rl
fetoscope|92z
fettle|3vl
fettuccine=fettuccini|8vi
feudal,feudalistic,feudalize
fever,feverous=febricity=febrility=pyrexia|9c3
fever pitch|3ld
feverishness,feverish,feverishly
few
fiber
fiberscope|60z
fibrillation|a0k
fibrin,fibrinous|7qi
fibrinolysin=plasmin|3fy
fibroadenoma|6r
fibroblast|3b5
fibrocartilage,fibrocartilaginous|1oh
fibroid=fibroid tumor|3tc
fibroma|14w
fibromyositis|52u
fibrosis|4jb
fibrositis|52u
fibrous astrocyte|un
fibrous dysplasia of bone|36f
fibrous joint=sutura=suture|5by
fibrous tissue|jf
fibular vein=peroneal vein|a0g
fiction,fictional,fictionalization,fictionalize,fictitious
fidgetiness,fidget,fidgety
field
field soybean|8wr
fierceness,fierce,fiercely
fifteen
fifteenth
fifth
fifth cranial nerve=trigeminal=trigeminal nerve=trigeminus|2hs
fifty
fig
fig wax=gondang wax|a6h
fighter,fight
figural blindness|19b
figurative,figuratively
figure
figuring=reckoning
filaggrin|7qi
filament,filamentous
filariasis|2zd
file
filet|13u
filial love|5ro
fill
fille de chambre=chambermaid
fillet|13u
film
filovirus|a36
filter tip cigarette|1zq
filtration,filter
filtration surgery|3o7
filum
fimbria
finality,final
finally
finance,financial,financially
find
fineness,fine
finger|2n6
finger food|6o8
fingernail|6gm
fingerprint expert=fingerprint man=fingerprint specialist
finish
finite
finnan|4gf
finocchio|a08
fire
fire opal=girasol|6sx
firearm=small arm
fireball|8om
firelight|a3c
fireplace=hearth
firepower|66x
firewater|5p7
firm,firmness
firmly
first
first degree burn|4rm
first cranial nerve=nervii olfactorii=olfactory nerve|2hs
first harmonic=fundamental frequency|7tm
fish,fishy
fish liver oil=fish oil|jd
fish meal|3ra
fishbone|1bn
fisherman=fisher
fishmonger=fishwife
fishpaste|29t
fission|9i
fissiparity|9i
fissure|9yz
fissure of sylvius=lateral cerebral sulcus|984
fist=clench fist|4hm
fitness,fit
five
five spice powder|3wh
fix combination drug|617
fix phagocyte|79l
fixings|3yn
fixture,fix
fizz,fizzy|15u
flab,flabby|78
flaccid bladder|188
flaccid paralysis|6k3
flag
flag of truce=white flag
flagellation,flagellate
flageolet=haricot|27g
flagyl=metronidazole|mh
flamboyant,flamboyantly
flame
flan|2u5
flank
flap
flash
flatfish|8eh
flatfoot=pes planus=splayfoot|3yu
flatness,flat
flatten
flattery,flatter
flatulence,flatulency,flatulent
flatus=breaking wind=fart|81z
flaunt,flaunty
flavivirus|a36
flavor,flavorous
flavorer=seasoner|3vq
flaxedil=gallamine|6kw 6du
flaxseed oil=linseed oil|6r6
flea bite|54j
flecainide=tambocor|lk
flection=flexion=flexure,flex
flee
flesh,fleshy,fleshiness|jf
flexibility,flexible
flexible sigmoidoscope=sigmoidoscope|3dl
flexor=flexor muscle|8rl
flick
flight
flight surgeon|611
fling
flint,flinty
flitch|926
flitter scotoma=scintillate scotoma|8i3
floatation,float
floater=musca volitan=muscae volitante|9c3
flocculation,flocculate,flocculent
flock
flood
floor=flooring
floor board=floorboard
floor wax|a6h
flop
flounder
flour,floury|3yn
flourish
flow
flower,flowery
flowering=anthesis=florescence=inflorescence|4ex
floxuridine|mb
flu=grippe=influenza|2ce 85l
fluent aphasia=impressive aphasia=receptive aphasia=sensory aphasia=wernicke aphasia|nw
fluff,fluffy
fluid
flukey,fluky
flummery|2u5
flunitrazepan=rohypnol|23a
fluor=fluorite=fluorspar|67l
fluorapatite|nr
fluorescence,fluoresce,fluorescent|a3c
fluoride,fluoridation,fluoridize
fluoroboric acid|3u
fluorosis|4jb
fluorouracil|m8
fluosilicic acid=hydrofluosilicic acid|3u
fluoxetine=fluoxetine hydrocholoride=prozac=sarafem|8k6
fluphenazine|mj
flurry
flush
fluvastatin=lescol|5ov
flux
fly
foam,foamy
focal,focally
focal infection|525
focalization,focalize|743
focus
fodder|3ra
foe
fog,foggy
foil
folacin=folate=folic acid=pteroylglutamic acid=pteroylmonoglutamic acid=vitamin bc=vitamin m|a3u
fold
folie a deux|633
folk
folklore
follicle,follicular|a1o
follicle stimulate hormone|4b7
folliculitis|52u
follow
follower
fond regard|8t
fondness,fond|5nt
fontanel=fontanelle|6v0
food
food grain|3yn
food poison=gastrointestinal disorder|4xc
foodstuff
fool
fool gold=iron pyrite=pyrite|67l
foolishness,foolish
foot=human foot=pes|75a
football
footstep
foram=foraminifer|889
forbiddance,forbid
force
forcemeat|95x
forearm|5nv
forebrain=prosencephalon|6kb
forecast
forefoot|75a
foreign
foreigner
foreleg|3z8
forelimb|5nv
forensic medicine=forensic pathology|616
foreordination=preordination
forepaw|74k
foreplay|8my
forequarter|2lo
foresee
foreshank|8nm
foreskin=prepuce|8ry
forest
forever
forewing|a8u
forgery,forge
forget
forget me drug=mexican valium=roofy=rophy|3xl
forgetfulness,forgetful|fp
forgive
forgiveness|63f
fork
forlornness|8db
form,formation
formalism,formalistic
formality,formal,formally
former
formerly
formic acid|3u
formication|728
formidable
formula,formulate,formulation,formularize
fornication|3ns
fornix
fort,fortify,fortification
fortified wine|a8t
fortunate,fortunately
fortune
forty
forward
fossa|298 1b0
fossilization,fossilize
foster
foster nurse|6ov
foster child=fosterling|1vx
foster daughter|40d
foster son|40d
foundation
founder=laminitis|52u
four
fourteen
fourth
fourth cranial nerve=trochlear=trochlear nerve=trochlearis|2hs
fourth ventricle|a0w
fovea=fovea centralis
fraction,fractional
fractionation,fractionate
fracture|4rm
fradicin=neobiotic=neomycin|lm
fragility,fragile
fragment,fragmentary,fragmentation,fragmental,fragmentize
fragrance,fragrant|6rl
frailness,frail
frambesia=framboesia|526
frame
frame of mind=state of mind|631
frankfurter=weenie=wiener=wienerwurst|8fx
frankly,frank
frantic,frantically
fraternity,fraternize,fraternal,fraternization
fraud
free
free phagocyte|79l
freedom
freely
freestone|37y
freeway=superhighway=thruway
freeze
freight,freighter=cargo
frenzy|5xb
frequency,frequently,frequent
fresh bean|27g
fresh fish=cannon fodder
fresh food|8vi
freshness,fresh
freshwater fish|8iq
friar lantern=ignis fatuus=jack o lantern=will o the wisp|a3c
fricandeau|2lo
friedreich ataxia=herediatry spinal ataxia|uz
friend
friendliness,friendly
frier=fryer,fry=pullet|1vq
frighten
frigidity,frigid
frijole|27g
frill
fringe,fringy=periphery,peripheral,peripherally
frisson|3qy
front,frontal
frontage
frontal bone|62d
frontal cortex=frontal lobe|5q8
frontal gyrus|2dp
frontal lobotomy=leucotomy=leukotomy=lobotomy=prefrontal leucotomy=prefrontal leukotomy=prefrontal lobotomy|7s6
frontal sinus|1b0
frontal suture|3ti
frost,frosty
frostbite=cryopathy|4rm
froth,frothy
frottage|5zh
frown
freeze food|3yn
freeze orange juice|6u5
fructification,fructify|4ex
fructose=fruit sugar=laevulose=levulose|5eg
fructosuria|4ap
fruit,fruity
fruit juice|15u
fruitfulness,fruitful
frumenty|4qf
frustration,frustrate,frustrative|2yl
fuck=nookie=nooky=piece of ass=piece of tail=roll in the hay=shtup
fucus|8ae
fuel
fuel oil=heating oil|6r6 42k
fugu|1ad
fugue=psychogenic fugue|30t
fulfillment,fulfill
fulfilment
full time
full moon=full of the moon
fullness,full
fully
fulmination,fulminate
fulminic acid|3u
fulvicin=griseofulvin|762
fumaric acid|3u
fumble
fumigant,fume,fumigation
fun,funny
function,functional,functionality
functional disorder|300
fund
fundamental,fundamentally
fundamentalist,fundamentalistic
fundus
funeral,funerary,funereal
fungal,fungous
fungal infection=mycosis|744
funiculitis|52u
funiculus
funny house=nuthouse
fur
furcula|1bn
furnish
furniture
furosemide=lasix|31h
furring|9c3
furtherance,further
furthermore
furtive,furtively
furuncle|91e
furunculosis|2ze
fury,furious,furiously|5xb
fusel oil|6r6
fusion,fuse
fuss
futility,futile
future,futurity
fuzz,fuzzy
gabapentin=neurontin|lu
gadget=contraption
gadolinite=ytterbite|67l
gag
gag reflex=pharyngeal reflex|81z
gage|8ux 2d6
gaiety=merriment
gain
galactocele|2mh
galactosemia|4zs
galactosis|8j6
galena|67l
gallbladder=gall bladder|187
galliano|2e7
gallic acid|3u
gallon=gal
gallop
galvanism,galvanic,galvanization,galvanize
game
gamete|47g
gametocyte
gametogenesis|4ex
gamin=street arab|4g1
gamine|4g1
gamma interferon|56c
gamma acid|3u
gamma globulin=human gamma globulin|7er 49g
gamma hydroxybutyrate=ghb|23a
gamma radiation=gamma ray|39p
gammopathy|4jb
gang
gangliocyte=ganglion cell|6jt
ganglion|6kb
gangrene,gangrenous=slough=sphacelus|4jb
ganoin=ganoine|8jl
gantanol=sulfamethoxazole|985
gantrisin=sulfisoxazole|985
gap
garage
garambulla|37y
garamycin=gentamicin|lm
garbanzo|a08
garden
garlic,garlicky|3wh
garlic butter|29t
garlic salt|3wh
garnet|67l
garnierite|67l
gas,gaseous,gasification,gasify,gassy
gas oil|42l
gash|aaj
gaskin
gaslight|a3c
gasp
gastrectomy|9ab
gastric acid=gastric juice|2x1
gastric artery|s2
gastric digestion|16x
gastric lavage|5jg
gastric ulcer|76p
gastric vein|a0g
gastrin|45s
gastritis|52u
gastrocnemius=gastrocnemius muscle|8rl
gastroenteritis=intestinal flu=stomach flu|52v
gastroenterologist|31z
gastroenterology|616
gastroenterostomy|9ab
gastroepiploic vein=gastroomental vein|a0g
gastrointestinal hormone|3d5
gastronomy,gastronomic
gastroscope|3dl
gastrostomy|9ab
gastrulation|16x
gate
gateway drug|34m
gather
gaucher disease|5ow 6af
gauntness,gaunt
gawkiness,gawky|1b3
gay
gayness=homoeroticism=homosexualism=homosexuality,homosexual|8my
gaze
gegenschein=counterglow|a3c
gelatin,gelatinize,gelatinous|b4
gemfibrozil=lopid|617
gemmation=pullulation|9i
gemonil=metharbital|lu
genealogy,genealogical
general anesthesia|i9
general anesthetic|ic
general medicine=internal medicine|616
general practitioner|31z
generality,general,generally
generalization,generalize
generate,generative
generation,generational
generic
generic drug|34i
generic wine|a8t
generosity,generous,generously
genetic,genetical,genic
geneva|482
geniality,genial
genicular vein|a0g
geniculate body|6kb
genip|37y
genipap=genipap fruit|37y
genital herpes=herpes genitalis|4mm 2kv
genital organ=genitalia=private part|84k
genital system=reproductive system
genitourinary apparatus=genitourinary system=urinary apparatus=urinary system=urogenital apparatus=urogenital system
genotypic,genotypical
gentle
gentleman
gently
genu valgum=knock knee=tibia valga|2ye
genuflection,genuflexion
genuine,genuinely
geodesy,geodesical,geodetic
geography,geographical,geographically,geographic
geology,geological,geologic
geometry,geometric,geometrical
geomorphology,geomorphologic
geophagia=geophagy|7c1
geotropism|9rm
geriatrician=gerontologist|615
geriatrics=gerontology|616
germ
germ cell=reproductive cell=sex cell
germanite|67l
germination,germinate|4ex
gesso|4ga
gestation,gestational=maternity
gesticulation,gesticulate
gesture
get
ghee|21c
gherkin|7c8
ghetto,ghettoize
ghrelin|45s
giant
giantism=gigantism=overgrowth|4u0
giardia|5z9
giardiasis|7qt
gibbsite|67l
giblet|9zp
giddiness,giddy|9c3
gift
gigantic
gimlet|247
gin|5p7
gingerroot|3wh
gingiva,gingival|jf
gingivitis|77v
ginglymoid joint=ginglymus=hinge joint|2vx
girdle|8rm
girl
girlish,girlishly
give
give medication|9i4
gizzard=ventriculus|8cu
glabella=mesophyron|2ht
glacier,glaciation
gladfulness=gladsomeness
gladiolus|1bn
gladness,glad
glamor,glamorous,glamorize
glance
gland=secreter=secretory organ|6un
glandulae sebaceae=sebaceous follicle=sebaceous gland|6r8
glandular fever=infectious mononucleosis=kiss disease=mono=mononucleosis|526
glans
glans clitoridis|48n
glans penis|48n
glare
glass,glassy
glaucoma|3o3
glauconite|67l
glaze
gleam
glee=hilarity,hilarious,hilariously=mirth=mirthfulness|441
gleefulness,gleeful
gleet|4w4
glenoid cavity|409
glenoid fossa=mandibular fossa|409
glia,glial=neuroglia,neuroglial|57h
glial cell=neurogliacyte=neuroglial cell|8vl
glibness,glibly
glide joint|2vx
glimmer,glimmery
glimpse
glint
glioblastoma=spongioblastoma|1dz
glioma|1dz
glipizide=glucotrol|lw
glitter,glittery
global aphasia=total aphasia|nw
globe pepper|9b6
globigerina|3yx
globin=hematohiston|8qm
globulin|8qm
globus pallidus=paleostriatum=pallidum|120
glochid=glochidium|7ms
glogg|693
glomerulonephritis|1f4
glomerulus,glomerular|1lm
gloom,gloomy
glory,glorification,glorify,glorious,gloriously
glossalgia=glossodynia|6z5
glossitis|52u
glossodynia exfoliativa=moeller glossitis|49p
glossolalia|4jb
glossopharyngeal nerve=ninth cranial nerve|2hs
glossoptosis|2ti
glottis|6uq
glottis vera=rima glottidis=rima vocalis=true glottis|89o
glottochronology,glottochronological
glove
glove anesthesia|2dj
glow
glucagon|3d5
glucocorticoid|3d5 2fk
glucophage=metformin|lw
glucosamine|4a4
glucose|bf
glucosuria|4ap
glue,gluey
glutamic oxaloacetic transaminase=glutamic oxalacetic transaminase|ff
glutathione peroxidase|78f
glute=gluteal muscle=gluteus=gluteus muscle|8rl
gluteal artery|s2
gluteal vein|a0g
glutelin|8qm
gluten,glutinous|7qi
gluten free diet|2wk
gluteus maximus|4a9
gluteus medius|4a9
gluteus minimus|4a9
glyceric acid|3u
glycerol,glycerolize
glyceryl trinitrate=nitroglycerin=nitroglycerine=nitrospan=nitrostat=trinitroglycerin|a01
glycogenesis|16x
glycolic acid=glycollic acid=hydroxyacetic acid|3u
glycolysis|64c
glycoprotein|28x
glycosuria|9c3
gnathion|2ht
gnocchi|35f
goa bean|137
goal
goat
goat milk|671
gob|6ci
gobbet|7ym
goblet cell|3h7
goethite=gothite|59p
goiter=struma=thyromegaly|2zd
gold
gold fever|lr
golden
goldstone|yh
golf
gonad,gonadal=sex gland|353
gonadotrophic hormone=gonadotrophin=gonadotropic hormone=gonadotropin|3d5
gonion|2ht
gonococcus|109
gonorrhea|2kv
good bye=adieu=adios
good deal=great deal
good fortune=good luck
good health
good humor=amiability,amiable=good temper|6b1
goodness,good
goody=kickshaw|6o8
goose bump=goose pimple=goose skin=goosebump=gooseflesh=horripilation=pilomotor reflex|81z
goose grease|jd
gooseberry|2l9
gore|19o
gorgonzola|199
gossip,gossipy
gouge
gourmet=epicure
gout,gouty=gouty arthritis=urarthritis|s5
government,govern,governance=regime
governor
grab
grace,gracious,graciously
gracefulness,gracefully,graceful
gracelessness=ungracefulness|1b3
gracility|4bv
grade,gradation,gradational
gradient
graduality,gradually,gradual
graduate nurse=train nurse|6ov
graduation,graduate
graft|jf
graham|a7g
graham flour=whole meal flour=whole wheat flour|a7g
grain,grainy|3yn
graining=woodgraining
gram
gramicidin|lm
grammatic,grammatical
grand,grandly
grand circle|4g3
grandiosity,grandiose
grandmother=granny=grandma
granite,granitic
granola|255
grant
granularity,granular
granulate sugar|97w
granulation=granulation tissue|2bb
granule,granuliferous
granulocyte,granulocytic|5mh
granulocytic leukemia=myelocytic leukemia|1kq
granuloma,granulomatous|9so
granuloma inguinale=granuloma venereum|2kv
grape,grapey,grapy|37y
grape juice|42e
grapefruit|20v
grapefruit juice|42e
graph,graphical
graphic tellurium=sylvanite|67l
graphospasm=writer cramp|2ho
grappa|1e8
grasp
grass,grassy
grate cheese|1ux
gratefulness,grateful
gratification,gratify|3bo
gratitude
gratuitous,gratuitously
gravida|47k
gravidation=gravidity,gravidness,gravid|47k
gravimetry,gravimetric=hydrometry,hydrometric
gravitational attraction=gravitational force
gravity,gravitation,grave,gravely,gravitational,gravitative
gravy|8fw
gray
gray matter=gray substance=substantia grisea|6k1
graze
grease=lubricate oil|6r6
greasiness,greasy
great adductor muscle|6k
great cerebral vein|1sq
great saphenous vein=long saphenous vein|8ez
greatcoat=overcoat
great peritoneal sac=peritoneal cavity|1b0
great rhomboid muscle=rhomboideus major muscle|88e
greatly
greatness,great
greed,greedily,greedy
green,greenly
green alga=chlorophyte|bt
green bean|41e
green goddess=mary jane=sess|8ux 2d6
green lead ore=pyromorphite|67l
green monkey disease=marburg disease=marburg hemorrhagic fever|4le
green pepper|9b6
green soybean|8o1
green tea|3wh
greengage|37y
greengrocery|3yq
greenockite|67l
greenstick fracture|50f
greet
gregarine|8zt
grenadine|8rb
grief=brokenheartedness=heartache=heartbreak|8wb
grievance|17p
grim,grimly
grin
grinder,grind
grip
grist|3yo
groan
grocery store=grocery
grog|8c7
groin=inguen,inguinal
grope
gross
grotesque,grotesquely
ground=terra firma
ground substance=intercellular substance|1b6
ground wave|7wq
groundnut oil=peanut oil|a09
group=grouping
group a=type a|19y
group ab=type ab|19y
group b=type b|19y
group o=type o|19y
group psychotherapy=group therapy|9i4
grouper|8eh
grouse|a8g
grove
grow pain|6z5
growth,grow
growth factor|7qi
growth hormone=human growth hormone=somatotrophic hormone=somatotrophin=somatotropic hormone=somatotropin|3d5
grub,grubby|3yn
grudge|17p
grumble
grunt
guacamole|29t
guanabana=soursop|37y
guanabenz=wytensin|m6
guarantee
guard
guardian=defender
guava|37y
guess
guest
guidance,guide
guide light=luminary
guillain barre syndrome=infectious polyneuritis=landry paralysis|6d6
guilt,guilty
guilt feelings=guilt trip=guilty conscience|295
guilt pang|70c
guinness|bk
gulf war syndrome=persian gulf illness|9c9
gulfweed=sargasso=sargassum|bt
gulp
gum|jf
gumboil|43m
gumma|4co
gun
gunfire=gunshot
gunman=gunslinger
gunner=artilleryman
gust,gusty
gustatorial,gustatory
gustatory cell=taste cell|3h7
gustatory organ=taste bud=tastebud|1v8
gustatory perception=gustatory sensation=taste perception=taste sensation|8lc
gusto=zest,zesty=zestfulness|3ea 3f7
gut=bowel=intestine|56t
guttersnipe=street urchin|9xb
guy
gymnastic exercise|3lw
gymnastics,gymnastic
gynecologist=woman doctor|615
gynecology,gynecologic|616
gynecomastia|s
gynogenesis|ob
gynophobia|8ui
gypsum|67l
gyration,gyrate
haberdashery=haberdashery store
habit,habitually,habitual,habituation
hackberry=sugarberry|159
haddock|8vi
hemoproteid|8zt
hemosporidian|8zt
haggard,haggardly
hail
hair,hairy
hair cell|3h7
hair follicle|3yf
hake|8vi
hakeem|31z
halal|60h
halcion=triazolam|153
haldol=haloperidol|mj
haleness|4be
half
half and half|3yn
half cock|2ap
half hour
half light|a3c
half moon=lunula=lunule
halfback
halfway
halibut|3w7
halibut liver oil|jd
halite=rock salt|67l
hall
hallmark=stylemark
hallucination,hallucinatory|2r8
hallucinogen,hallucinogenic=hallucinogenic drug=psychedelic drug=psychodelic drug|7rt
hallucinosis|631
halobacter=halobacteria=halobacterium|4hb
halon
halophil=halophile|qb
halothane|53p
halt
haltere|a8u
ham=gammon=jambon|2lo
hamartoma|4xc
hamate=hamate bone=unciform bone|1bn
hammer
hammertoe|9md
hamper
hamstring=hamstring tendon|9g4
hand=manus=mitt
hand schuller christian disease=schuller christian disease|4o8
hand cheese|1ux
hand job=wank|5zh
handclasp=handshaking
handful
handkerchief
handle
handsome
handstand|4g3
hang
hank panky
haplosporidian|8zt
happen
happiness,happy,happily
haptoglobin|7qi
harassment|a23
harbor
hard
hard on|8n5
hard drug|2d6
hardly
hardship=adversity,adverse
harlequin opal|6sx
harmony,harmonious,harmonic,harmonical,harmonization,harmonize
harness
harshness,harsh,harshly
haschisch=hasheesh=hashish|8ux
hashimoto disease|xu
haslet|9zp
haste,hastily,hasty
hasten
hat
hatchery,hatch
hate
hateful,hatefully
hatha yoga|3lw
hatred|3bl
haughtily,haughty
haul
haunch
haunt
hausmannite|67l
haustorium
have
haverhill fever|7y5
haversack=knapsack
haw|6ls
hawk nose|6nt
hay|3y6
hay fever=pollinosis|cl
hazard,hazardous=jeopardy,jeopardize
haze,hazy
head=caput
head cold|27j
head nurse|6ov
headache=cephalalgia=head ache|3m
headcheese|8fx
headmaster=schoolmaster
health,healthy,healthiness=wellness
health food|8vi
health problem=ill health=unhealthiness,unhealthy|745
heap
hear
hear disorder=hear impairment|2ye
hear loss|4je
heart=ticker|56t
heart attack|2eu
heart disease=cardiopathy|1ng
heart surgery|9ab
heart ventricle|1b0
heartburn=pyrosis|9c3
heartburning|17p
heartily,hearty
heartstrings|5ro 287
heat,hot,heater,hotness
heat exhaustion=heat prostration|4jr
heat hyperpyrexia=heatstroke|25n
heat rash=miliaria=prickly heat|38e
heat ray|7yr
heave
heavily
heaviness,heavy
heavyheartedness|61z
hebdomadal,hebdomadary
hebephrenia,hebephrenic
hebetude|5mb
hedeoma oil|6r6
hedonism,hedonistic
heebie jeeby=scream meemy|631
heed
heel|8rm
heft,hefty
height,heighten
heliotherapy|9i4
heliotropism|9rm
heliozoan|5c
helium
hell
help,helpful,helpfully
helper cell=helper t cell|5tu
helpless
hemagglutination|9r
hemal arch|qa
hemangioma|iv
hematemesis|2zj
hematinic|617
hematite|59p
hematocele=hematocoele|5su
hematochezia|2ps
hematocolpometra|300
hematocolpos|300
hematocytopenia|2mw
hematocyturia|4kx
hematogenesis,hematogenic=hematopoiesis,hematopoietic=hemogenesis=hemopoiesis,hemopoietic=sanguification|16x
hematologist|615
hematology,hematologic|616
hematoma|58e
hematopoeitic stem cell|92i
hematuria|9c3
hemianopia=hemianopsia|a3e
hemianopic scotoma|8i3
hemicrania=megrim=migraine|4j6
hemimetabolism,hemimetaboly,hemimetabolous=hemimetamorphosis,hemimetamorphous|64d
hemiplegia=unilateral paralysis|6zv
hemisphere,hemispheric,hemispherical
hemizygo vein=hemizygous vein|a0g
hemlock|7bx
hemoglobin|4lb
hemoglobinemia|9c3
hemoglobinopathy|19u
hemoglobinuria|9c3
hemolytic anemia|i3
hemoprotein|28x
hemoptysis|9c3
hemorrhage,hemorrhagic|4rm
hemorrhagic fever=vhf=viral hemorrhagic fever|a2w
hemorrhagic stroke|of 4ld
hemorrhoid|9c3
hemorrhoidal vein=rectal vein|a0g
hemorrhoidectomy|9ab
hemosiderosis|9c3
hemostat|9a9
hemothorax|2ax
hen
hence
hepadnavirus|a36
heparin=lipo hepin=liquaemin|7hq ls
hepatic artery|s2
hepatic coma|26m
hepatic duct|351
hepatic lobe|5q8
hepatic portal vein=portal vein|a0g
hepatic vein|a0g
hepatitis|526 5pw
hepatitis b=serum hepatitis|a2v
hepatitis c|a2v
hepatocarcinoma=hepatocellular carcinoma=hepatoma=malignant hepatoma|1mt
hepatojugular reflux|822
hepatolenticular degeneration=wilson disease|2at
hepatomegaly=megalohepatia|s
hepatotoxin|9o5
heptadecanoic acid=margaric acid|8ft
herb tea=herbal,herb=herbal tea|9er
herbal medicine|617
herd
here
hereby
hereditary cerebellar ataxia|uz
heredity|16x
heritage
hermaphrodism=hermaphroditism|17c
hernia=herniation|8ch
herniate disk=rupture intervertebral disk=slip disk|8ch
hero
hero worship|7j
heroic
heroin addiction|34k
herpangia|a2w
herpes|526
herpes simplex|4ml
herpes zoster=shingles=zoster|4ml
herring|8eh
hesitation,hesitate,hesitantly,hesitancy,hesitance,hesitant
heterograft=xenograft|4c3
heterology,heterologic,heterological
heterometabolism,heterometaboly|64d
heterophil antibody=heterophile antibody|ln
heterosexualism=heterosexuality|8my
heterospory|6ae
heterotaxy=transposition|s
heterozygote|3sf
heulandite|ac5
hexachlorophene|ll
hexadecanoic acid=palmitic acid|8ft
hexestrol|3j8
hexose|6ao
hibernation,hibernate|9nh
hiccough=hiccup=singultus|9c3 81z
hiddenite|8zj
hide
hideous,hideously
hideout=hideaway
hieroglyphic,hieroglyphical
high,highly
high protein diet|2wk
high vitamin diet=vitamin deficiency diet|2wk
high beam|7yr
high blood pressure=hypertension|1ng
high colonic|23j
high school=senior high school=highschool=senior high
high spirit|5c5
high tea|2xw
highball|693
highroad
highway
highwayman=hijacker
hill
hillock=knoll
hilum=hilus|3vi
hind leg|4nu
hindbrain=rhombencephalon|6kb
hindfoot|75a
hindgut|56t
hindlimb|5nv
hindquarter|2lo
hindrance,hinder
hindshank|8nm
hint
hip
hip socket|8un
hipbone=innominate bone|1bn
hippocampus|6kb
hire
histaminase|3fy
histamine blocker|617
histiocyte|5uw
histiocytic leukemia=monoblastic leukemia=monocytic leukemia|1kq
histiocytosis|19u
histoincompatibility|50b
histology,histologic
histone|8qm
historian
historically
history,historical,historic
hit
hither
hiv|a2w
hives=nettle rash=urticaria=urtication|38e
hoarse,hoarsely
hock|a7y
hock joint|5by
hodgkin disease|5u1
hold
holder
hole,holey
holistic medicine|60w
hollandaize|8fw
holler
hollow back=lordosis,lordotic|8yn
hollowness,hollow
holography,holographic,holographical
holometabolism,holometaboly,holometabolous|64d
holy terror=little terror|8gj
home,homely
home run=homer
homebrew|ba
homeopathy|60w
homesickness|6o0
homicide,homicidal
hominy|3yo
hommos=hoummos=hummus=humous|29t
homogeneity,homogeneous,homogeneously,homogenous,homogeny
homogenize milk|671
homology,homologic,homological,homologize
homonymic,homonymous
homophony,homophonic
homospory|6ae
homozygote|3sf
honest,honestly
honey|9b9
honeybee
honeydew|6ef
honker=schnoz=schnozzle=snoot|6nt
honor,honorary
hooch=hootch|ba
hoof|75a
hook
hooknose|6nt
hooter,hoot
hope
hopeful,hopefully
hopelessness
hopper,hop
horizon
horizontality,horizontal
hormone,hormonal=internal secretion|8jl
hormone replacement therapy|9i4
horn,horniness,horny
hornblende|g3
horner syndrome|9c9
horny structure=unguis
horrible,horribly
horror|3qy
horse
horse bean|3y6
horse doctor|a1z
horseback
horseflesh=horsemeat|60h
horseman
horseradish|29t
horseradish peroxidase|78f
hospital=infirmary
hospital care|60w
hospitality,hospitable
host
hostile
hot cereal|1el
hot flash|9c3
hot pant|8n5
hot pepper|8v4
hotel
hour
house
house physician=resident physician|31z
household
housemaid knee|1hx
hover
however
howl=ululation
huckleberry|159
huddle
hue=chromaticity,chromatic
huff,huffiness,huffy=miff|1cr
huffishness|17p
hug
huge
huitre|8o2
human
human chorionic gonadotrophin=human chorionic gonadotropin|4b7
human death|2ow
human head|4j3
humanism,humanistic
humanity,humanitarian
humble,humbly
humerus|r4
humification,humify|16x
humiliation,humiliate
humor,humorous
humoral immune response|4y4
humpback=hunchback=kyphosis,kyphotic|8yn
humus|29t
hundred
hunger,hungriness,hungry
hunt
hunter
huntington chorea=huntington disease|y9 6af
hurl
hurried,hurriedly
hurry
hurt|4jb
husband
hut
hyacinth=jacinth|acd
hyaline cartilage|1oh
hyaline membrane disease=respiratory distress syndrome|85l
hyaloid=hyaloid membrane|62c
hyaluronic acid|6ct
hyaluronidase=spread factor|3fy
hybridization,hybridize|5zo
hybridoma|8vl
hydantoin|lu
hydatid|2mh
hydatid mole=hydatidiform mole=molar pregnancy|s
hydnocarpus oil|6r6
hydramnios|s
hydrarthrosis|52u
hydremia|19u
hydriodic acid|3u
hydrobromic acid|3u
hydrocele|300
hydrocephalus,hydrocephaly|s
hydrochlorofluorocarbon|1x0
hydrocyanic acid=prussic acid|3u
hydroflumethiazide|9is
hydrofluoric acid|3u
hydrogen,hydrogenation
hydrogen chloride|3u
hydrogen peroxide=peroxide
hydrography,hydrographical
hydroiodic acid|3u
hydromel|15u
hydronephrosis|4jb
hydropathy=hydrotherapy|9q6
hydrophobia|9c3
hydrophobicity,hydrophobic
hydrothorax|2ax
hydroxy acid|3u
hydroxybenzoic acid|4sn
hydroxybutyric acid=oxybutyric acid|1ia
hydroxychloroquine=plaquenil|lh
hygienic,hygienical
hygienist|615
hymen,hymenal=maidenhead=virginal membrane|6cv
hymn
hyoid=hyoid bone|1bn
hyoscyamine|7gi
hyperactivity|300
hyperbetalipoproteinemia|4th 2at
hyperbilirubinemia|4jb
hyperbilirubinemia of the newborn=neonatal hyperbilirubinemia|4sz
hyperbolic,hyperbolically,hyperbolize
hypercalcemia|9c3
hypercalcinuria=hypercalciuria|9c3
hypercapnia=hypercarbia
hypercellularity
hypercholesteremia=hypercholesterolemia|9c3
hyperchromic anemia|i3
hyperdactyly=polydactyly|17c
hyperemesis|2zj
hyperemesis gravidarum|4t9
hyperemia,hyperemic|2ax
hyperglycemia|9c3
hyperhidrosis=hyperidrosis=polyhidrosis|2vs
hypericism|2t7
hyperkalemia|9c3
hyperlipemia=hyperlipidemia=hyperlipoidemia=lipemia=lipidemia=lipoidemia|9c3
hyperlipoproteinemia|64b
hypermastigote|5z9
hypermenorrhea=menorrhagia|1pj 9c3
hypermetropia,hypermetropy,hypermetropic=hyperopia,hyperopic=longsightedness|fa
hypermotility|4xc
hypernatremia|9c3
hyperparathyroidism|6y
hyperpigmentation
hyperpituitarism|6y
hyperplasia|36f
hyperpnea|3nm
hyperpyrexia|4tx 3sz
hypersecretion|8j6
hypersomnia|8si
hypersplenism|9c3
hypertensive|74b
hyperthermia=hyperthermy
hyperthyroidism=thyrotoxicosis,thyrotoxic|6y
hypertrophic cardiomyopathy|1ne
hypertrophy|36f
hyperventilation|3nm
hypervitaminosis|s
hypervolemia|19u
hypesthesia=hypoesthesia|2ye
hyphema|4ld
hypnoanalysis|2t2
hypnophobia|8ql
hypnosis,hypnotize,hypnotic|631
hypnotherapy|9i4
hypnotic trance|9uu
hypoadrenocorticism=addison disease=addison syndrome=hypoadrenalism|6y
hypobetalipoproteinemia|4uu
hypocalcemia|9c3
hypocellularity
hypochlorous acid|3u
hypochondria,hypochondriacal=hypochondriasis|n4
hypochondriac|74b
hypochondrium
hypochromic anemia|i3
hypocrisy,hypocritical
hypodermic syringe=hypodermic,hypodermal,hypodermis|9cm
hypogammaglobulinemia|4y8
hypogastric artery=internal iliac artery|4x3
hypogastric plexus|6k0
hypogastric vein=internal iliac vein|4x4
hypoglossal=hypoglossal nerve=twelfth cranial nerve|2hs
hypoglycemia,hypoglycemic|9c3
hypogonadism|2zd
hypokalemia|9c3
hypolipoproteinemia|64b
hyponatremia|9c3
hyponitrous acid|3u
hypoparathyroidism|6y
hypophosphoric acid|6yi
hypophosphorous acid=orthophosphorous acid=phosphorous acid|6yi
hypophyseal stalk|53b
hypophysectomy|p
hypopigmentation
hypoplasia|36f
hypoplastic anemia|i3
hypopnea|3nm
hypoproteinemia|9c3
hyposmia|368
hypospadias|s
hypostasis|16x
hypotension|1ng
hypotensive|74b
hypothalamic release factor=hypothalamic release hormone=release factor=release hormone|3d5
hypothalamus,hypothalamic,hypothalamically|6kb
hypothermia,hypothermic
hypothesis,hypothesize
hypothrombinemia|19u
hypothyroidism|6y
hypotonicity,hypotonic
hypovolemia,hypovolemic|19u
hypovolemic shock|25n
hypoxia
hypoxic hypoxia|4vl
hyson|4dx
hyssop|3wh
hyssop oil|6r6
hysterectomy|p
hysteria,hysterical,hysterically|5xb
hysterical neurosis|6l1
hysterocatalepsy|4vs
hysterotomy|9ab
hytrin=terazosin|m6 db
icaco|37y
ice
ice cream=icecream|2u5
ice milk|2u5
ice tea|9er
ice water|344
iceberg|5md
icebox=refrigerator,refrigeration=infrigidation
ichor,ichorous=pus=sany,sanious=suppuration,suppurative|1b1
ichthyosis|2at
ice sugar|7ki
icterus,icteric=jaundice|9c3
icterus neonatorum=jaundice of the newborn|4w7
idea,ideation,ideational
ideal gas=perfect gas
idealization,ideal,ideally,ideality,idealize
identical
identification,identify,identifiable
identity
identity crisis|631
ideology,ideological
idiom,idiomatic,idiomatical
idiopathic disease=idiopathic disorder=idiopathy|300
idiopathic thrombocytopenic purpura=purpura hemorrhagica=thrombocytopenic purpura=werlhof disease|75p xu
idiosyncrasy,idiosyncratic=foible
idiot=imbecile,imbecility
idiotic,idiotically
idleness,idle,idly
idocrase=vesuvian=vesuvianite|67l
idol,idolize,idolization=graven image
ignition,ignite
ignorance,ignorant
ignore
ilama|37y
ilang ilang|3ix
ileal artery|s2
ileitis|52u
ileocecal valve|9z5
ileocolic artery|s2
ileocolic vein|a0g
ileostomy|6wd
ileum|8t5
ileus=intestinal obstruction|3ey
iliac artery|s2
iliac vein|a0g
iliolumbar artery|s2
iliolumbar vein|a0g
ilium|1bn
ill treatment=maltreatment,maltreat
ill humor|6b1
ill will|4in
illegality,illegal
illness,ill=unwellness|4jb
illumination,illuminate
illumine
illusion,illusory,illusional
illustration,illustrate,illustrative
ilmenite|67l
image
image orthicon=orthicon
imagery=imaging
imaginary
imagination,imagine,imaginative,imaginatively
imavate=imipramine=impramine hydrochloride=tofranil|9qv
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
immersion foot=trench foot|424
imminence,imminent=impendence,impendency,impendent
immobility,immobilize
immorality,immoral
immortality,immortal
immune gamma globulin=immune globulin=immune serum globulin=immunoglobulin|44l ln
immune reaction=immune response=immunologic response|85s
immune suppressant drug=immunosuppressant=immunosuppressive,immunosuppression=immunosuppressive drug=immunosuppressor|617
immune system
immunocompetence,immunocompetent
immunodeficiency,immunodeficient|4ye
immunoglobulin a|4y3
immunoglobulin d|4y3
immunoglobulin e|4y3
immunoglobulin g|4y3
immunoglobulin m|4y3
immunological disorder|300
immunology,immunologic|616
immunopathology|4yf
immunotherapy|9i4
imp=pixie
impact
impact fracture|40q
impact tooth|300
impairment,impair
impalement,impale
impartation,impart
impartiality,impartial
impatience,impatient,impatiently|1cr
impeccable,impeccably
impediment,impede
impel,impellent
impenitence,impenitent
imperfect,imperfectly
imperforate anus|n2
imperforate hymen|4st
imperialism,imperialistic
impermanence,impermanent
impersonal
impersonation,impersonate
imperturbability,imperturbableness
impetigo|2ze
impingement,impinge
implantation,implant=nidation|16x
implementation,implement,implemental
implication,imply,implicative
implosion therapy|147
importance,important,importantly
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
inanimateness,inanimate|7bt
inauguration,inaugurate
inborn error of metabolism|64b 2at
inbreeding|5zo
incandescence,incandescent|a3c
incentive
incest,incestuous|2ir
inch
incident
incidentally,incidental
incipiency,incipience,incipient
incision,incisive,incise
incisor|9n8
incitement,incite,incitive
inclination,incline
incline bench press|14p
inclusion,include
inclusion body myositis|6fv
incoherence,incoherent
income
income tax return=tax return
incompatibility,incompatible
incompetent,incompetence
incompetent cervix|1td
incomplete,incompletely
incomplete fracture|40q
incontinence,incontinency,incontinent|3lk
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
incus|wy
indapamide=lozal|31h
indecision=irresolution=indecisiveness|335
indeed
indefinity,indefinite,indefinitely
indemnity,indemnify
independence,independent,independently
inderal=propanolol|15h
index,indexical
index case|74b
index finger=forefinger|3un
indication,indicate,indicative
indicator
indictment,indict
indifference,indifferent,indifferently
indigestion=dyspepsia,dyspeptic=stomach upset=upset stomach|9c3
indignant,indignantly
indignation|ik
indirect
indirectly
indiscriminate,indiscriminately
indisposition|4xc
individual,individually,individuality,individualization,individualize
individualism,individualistic
indocin=indomethacin|6na
indoctrination,indoctrinate
indolence,indolent
indorsement,indorse
induction,induce,induct,inducement,inducive
indulgence,indulge,indulgent
induration=sclerosis,sclerotic|4jb
industrial
industrial disease=occupational disease|2zd
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
infantile amaurotic idiocy=sach disease=tay sach=tay sach disease|5ow ya 6af
infantile autism|xl
infantilism|s
infantry
infantryman=foot soldier
infarct=infarction|4jb
infatuation|73h
infection,infectious,infect,infective|4jb
infectious disease|27t
infectious hepatitis=hepatitis a|a2v
inference,infer,inferential
inferior alveolar artery|e5
inferior cerebellar artery|1sg
inferior cerebral vein|1sq
inferior colliculus|6ju
inferior epigastric vein|3gp
inferior labial artery|5gc
inferior labial vein|a0g
inferior mesenteric artery|63x
inferior ophthalmic vein|6td
inferior pulmonary vein|7t6
inferior rectus=inferior rectus muscle=rectus inferior|3o6
inferior thalamostriate vein=striate vein|9hk
inferior thyroid vein|9ku
inferior vena cava=postcava|a0g
inferior vocal cord=inferior vocal fold=true vocal cord=true vocal fold|a47
inferiority,inferior=lower rank
inferiority complex
infertility,infertile
infestation,infest
infiltration,infiltrate
infinity,infinite,infinitely
inflammation,inflame,inflammatory
inflammatory disease|2zd
inflation,inflate,inflationary
inflation therapy|9i4
inflection,inflexion,inflect,inflectional
infliction,inflict
infliximab|6aa
inflow=influx
influence,influential
infolding=intussusception|16x
informality,informal,informally
information,inform,informational,informative,informatory
infraorbital artery|s2
infrared emission=infrared radiation=infrared light|55
infrared ray|4jt
infrared therapy|9i4
infructescence|4ex
infundibulum
infuriation,infuriate
infusorian|1zw
ingesta|6o8
ingestion,ingest
ingratitude=ungratefulness,ungrateful
ingrown hair|7cu
ingrown toenail=onyxis|9me
inguinal hernia|4me
inh=isoniazid=nydrazid|ll
inhabitancy,inhabitation,inhabit
inhabitant=dweller
inhalation,inhalant|1er
inhalation anesthesia|46c
inhalation anesthetic=inhalation general anesthetic|46d
inherence,inherent
inheritance,inherit
inhibition,inhibitory,inhibit
inhospitality,inhospitable
inhumanity,inhuman
inion|2ht
initial,initially
initiation,initiate,initiatory
initiative
injection,inject,injectant
injury,injure=harm=trauma,traumatic,traumatize|4jb
ink,inky
inn=hostelry
inner
inner ear=internal ear|8lf
innervation|re
inning
innocence,innocent
innominate artery|s2
innovation,innovate,innovational,innovative
inoculator=vaccinator|610
inorganic
inositol|a3u
inpatient|74b
inquiry,inquire,inquisitive,inquisitiveness
insanity,insane,insanely,insaneness
inscription,inscriptive=lettering
inscrutability,inscrutable
insect
insect bite|4rm
insensibility|9uu
insensitivity,insensitive
insentience,insentient|4zq
insertion,insert
inside
insight
insignificance,insignificant,insignificantly
insistence,insist,insistent
insolation=siriasis=sunstroke=thermic fever|4jr
insolence,insolent,insolently
insoluble
insomnia|8si
insouciance,insouciant=carefreeness=lightheartedness,lighthearted|19g
inspect
inspiration,inspire
installation,install,instal
instance,instantiation
instant,instantaneous=split second
instantly
instead
instep|qa
instigation,instigate,instigative
instillation,instillment=instilment
institute
institution,institutional
instruction,instruct,instructional,instructive
instrument,instrumental,instrumentality
insubstantiality,insubstantial
insufficiency,insufficient,insufficiently
insularity=insulation,insulate
insulin|3d5
insulin reaction=insulin shock|25n
insulin shock therapy=insulin shock treatment|8oi
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
intensive care|60w
intentionality,intentional,intentionally
intentness,intend,intent,intently
interaction,interact,interactional,interactive
intercapitular vein|a0g
interceptor,intercept,interception
intercession,intercede
interchange
interconnectedness=interconnection,interconnect
intercostal=intercostal muscle|8rl
intercostal artery|s2
intercostal vein|a0g
interdependence,interdependency,interdependent
interest
interestedness
interface,interfacial
interference,interfere
interferon|my
interior,interiorize
interjection,interject
interleukin|5u0
interlobular
intermarriage,intermarry=exogamy,exogamic
intermaxillary suture|3ti
intermediate
intermediate temporal artery|9fo
intermittence,intermittent
intermittent claudication|21m
internal,internally
internal auditory vein=labyrinthine vein|a0g
internal carotid artery|1o3
internal cerebral vein|1sq
internal jugular vein|5ca
internal maxillary artery|5zw
internal organ=viscus|6un
internal spermatic artery=testicular artery|s2
internasal suture|3ti
international law=law of nation
internationality,international,internationally
interne=medical intern=houseman|31z
internist|615
internment,intern
interoperability
interparietal suture=sagittal suture|3ti
interpenetration,interpenetrate
interphalangeal joint|486
interposition,interpose
interpretation,interpret,interpretative,interpretive
interrelation,interrelationship
interrogation,interrogative,interrogatory
interruption,interrupt
intersect,intersectant
intersection=point of intersection
interstice,interstitial
interstitial cell stimulate hormone=luteinize hormone|4b7
interstitial fluid|3nq
interstitial plasma cell pneumonia=pneumocystis carinii pneumonia=pneumocystis pneumonia=pneumocytosis|7g1
interstitial pneumonia|85l
interstitial tissue|jf
intertrigo|6z5
interval
intervention,intervene
intervertebral vein|a0g
interview
intestinal artery=jejunal artery|s2
intestinal bypass|9ab
intestinal juice|8jl
intima,intimal|62c
intimation,intimate
intimidation,intimidate
intolerance,intolerant
intonation,intone
intoxication,intoxicant=toxic condition
intracapsular surgery|1po
intracellular fluid|1b1
intracranial aneurysm|ig
intradermal injection|60w
intramuscular injection|60w
intransigence,intransigent
intravasation|4rm
intravenous anesthetic|ic
intravenous injection|60w
intricate
intrinsically,intrinsic
introduction,introduce
introitus|6v0
introject,introjection
introspection,introspective
introversion,introvertive=invagination
intrude,intrusive
intuition,intuitive
intumescence,intumescency,intumescent|5su
inulin|7hq
invalid,invalidity
invalidation,invalidate
invalidism|4jb
invariably,invariable
invasion,invade,invasive
invention,invent,inventive
inventory
inversion|s
invert sugar|1md
invertase=saccharase=sucrase|2yg
invert hang|4g3
investigation,investigate,investigative,investigatory
investigator=researcher
investment,invest
invirase=saquinavir|7qf
invitation,invite,invitational
invocation,invoke
involuntary muscle=smooth muscle|6ds
involution|16x
involutional depression|5vn
involvement,involve
inward
iodic acid|3u
iodide
iodine,iodinate,iodination,iodise,iodize
iodoprotein=iodinate protein|7qi
ion,ionic,ionise,ionization,ionize
ion beam=ionic beam|734
ionize radiation|7wh
ionospheric wave|8s9
ipecac|3be
iproclozide|5xr
irascibility=quick temper=short temper|10a
iridectomy|3o7
iridescence,iridescent=opalescence,opalescent
iridocyclitis|52u
iridokeratitis|52u
iridoncus|5su
iridosmine=osmiridium|67l
iridotomy|3o7
iris,iritic|62c
iritis|52u
iron
iron deficiency anemia|i3
iron manganese tungsten=wolframite|67l
iron ore|6um
irony,ironical,ironic=satire,satiric,satirical,satirically,satirize=sarcasm,sarcastic
irrationality,irrational,irrationally
irregularity,irregular,irregularly
irrelevance,irrelevant
irresponsibility,irresponsible
irreverence,irreverent
irrigation,irrigate
irritability,irritably,irritable
irritable bowel syndrome=mucous colitis=spastic colon|25i
irritation,irritate,irritative=annoyance|631
ischemia,ischemic|i3
ischemic anoxia=stagnant anoxia|kf
ischemic hypoxia=stagnant hypoxia|4vl
ischemic stroke|of 5a0
ischial bone=ischium|1bn
isinglass=mica,micaceous|67l
island
island of langerhan=isle of langerhan=islet of langerhan|353
isoagglutination|9r
isoagglutinin|9s
isocarboxazid=marplan|5xr
isocyanic acid|3u
isoflurane|53p
isogamete|44e
isogamy|g5
isolation,isolate
isolationist,isolationistic
isomer,isomeric
isomerase|3fy
isometric exercise|3lw
isometry,isometric
isomorphy,isomorphous
isoproterenol=isuprel|617
isordil=isosorbide|617
isothermal,isothermic
isotonic exercise|3lw
isotropy,isotropic
issue
isthmus|9lx
itaconic acid|3u
italic,italicize
itch,itchy
item,itemize,itemization
iteration,iterative
ivory
ivory tower|24t
jaboticaba|37y
jacket
jackfruit=jak|37y
jacksonian epilepsy|2fi
jacquemier sign|9c3
jadeite|67l
jaggary=jaggery=jagghery|1md
jalapeno=jalapeno pepper|1w1
jam
jamais vu|2ap
jargoon|acd
java|15u
jaw|1bn
jealousy=green eye monster|3fu
jeep=landrover
jejunitis|52u
jejunity=vapidity
jejunoileitis|52u
jejunostomy|9ab
jejunum|8t5
jello|5bl
jelly|2nb
jerk
jerk meat=jerky|60h
jewel,jewelry
jimdandy=jimhickey
jitteriness,jittery=jumpiness,jumpy|3bl
jnd=just noticeable difference|2wq
job
jocosity,jocose
jocularity,jocular=jocundity|441
john=lavatory
joie de vivre|3ea
join
joint=articulatio
joke
jolliness,jollity,jolly=joviality,jovial|4bf 441
jolt,jolty
journalism,journalistic
journey=journeying
jowl=lower jaw=jawbone=lower jawbone=mandible=mandibula=mandibular bone=submaxilla|5bc si
joy,joyousness,joyous=joyfulness|3bl
joylessness|1uw
judgment,judge,judgmental
jug wine|a8t
jugal point=jugale|2ht
jugular=jugular vein|a0g
juice,juicy|3yn
jujube|37y
julep|4nj
julienne=julienne vegetable|a08
jumble=welter=muddle
jump
juneberry=saskatoon=serviceberry=shadberry|159
jungle fever|5w1
jungle rot|2ze
junior
junior high=junior high school
juniperic acid|4sn
junk food|8vi
junket|2u5
jurisdiction,jurisdictional
jurisprudence,jurisprudentially,jurisprudential
jury
just
justice
justification,justify,justifiably,justificative,justificatory
justness=nicety
juvenescence|4ex
juvenile amaurotic idiocy=spielmeyer vogt disease|2at
juvenile rheumatoid arthritis=still disease|w7
juvenile wart|a1b
juvenility,juvenile
juxtaposition,juxtapose
kahlua|2e7
kainite|67l
kakke disease|158
kala azar=leishmaniasis=leishmaniosis|7qt
kaleidoscopic,kaleidoscopical
kaliuresis=kaluresis|9c3
kallman syndrome|4us
kanamycin=kantrex|lm
kaolinite|67l
kaopectate|lx
kaposi sarcoma|8fb
karyokinesis,karyokinetic|16x
karyolymph|1b1
kasha|4qf
kava=kavakava|ba
kavrin=papaverine|6du
kawasaki disease=mucocutaneous lymph node syndrome|2zd
kayser fleischer ring|9c3
keel|1nq
keenness,keen,keenly
keep
keepsake=souvenir
kelp|bt
kemadrin=procyclidine|6du
keratalgia|6z5
keratectasia|uj
keratinization,keratinize|16x
keratitis|52u
keratoacanthoma|21
keratocele|4me
keratoconjunctivitis|52u
keratoconus|uj
keratoderma=keratodermia|2ze
keratoderma blennorrhagica=keratosis blennorrhagica|5e7
keratoiritis|52u
keratomalacia|9c3
keratomycosis|439
keratonosis|2ze
keratonosus|3o3
keratoscleritis|52u
keratoscope|60z
keratosis|2ze
keratosis pilaris|5e7
keratotomy|3o7
kerion|89r
kernicterus|4w7
kernig sign|9c3
kernite|67l
ketalar=ketamine=ketamine hydrochloride|46d 23a
ketembilla=kitambilla=kitembilla|37y
ketohexose|5ej 4n2
ketoprofen=orudis=orudis kt=oruvail|6na
ketorolac=torodal|6na
ketose|6ao
ketosis|9c3
ketosteroid|92w
key
kibble|3yn
kibe|1vw
kick
kick up|3lw
kiddie=kiddy|1vx
kidney|3ll
kidney bean|27g
kidney disease=nephropathy=renal disorder|9xz
kidney failure=renal failure|5eu
kieserite|67l
killer,kill,killable
kinase|3fy
kind=sort
kind heartedness=kindheartedness|3rk
kindergartener=kindergartner=preschooler|1vx
kinesis|85s
kinesthetic,kinesthetically
kinetosis=motion sickness|ag 6hy
king
king evil=scrofula,scrofulous|9sd
kingfish|8eh
kipper|4mo
kirsch|1e8
kiss
kitchen
kitten
kiwi|37y
kiwi fruit|37y
klebsiella|3es
klinefelter syndrome=xxy syndrome|9c9
knackwurst=knockwurst|8fx
knee=knee joint=genu=human knee|486
knee jerk reflex=knee jerk=patellar reflex|81z
knee bend|5ku
kneecap=kneepan=patella|8ml
kneel
knife
knock
knocker|5wv
knockout drop|1wq
knot
know
knowledge
knuckle=knuckle joint=metacarpophalangeal joint|2vx
kohlrabi|2jm
kokoi venom|a0r 6ku
koplik spot|9c3
kosher|6o8
koumiss=kumis|ba
kraurosis|w8
kraurosis vulvae|5g0
kummel|2e7
kumquat|20v
kunzite|8zj
kuru|6k3
kvass|1ew
kwashiorkor|5wm
label
labetalol=labetalol hydrochloride=normodyne=trandate|19n m6
labia majora|5ge
labia minora|5ge
labial artery|s2
labial vein|a0g
labium
labor,laborious
labor pain|6z5
laboratory=lab
labrocyte=mast cell=mastocyte|8vl
labyrinth|8lf
labyrinthitis=otitis interna|6wh
lac wax=shellac wax|a6h
laceration,lacerate|aaj
lachrymal duct=lacrimal duct=tear duct|351
lachrymal gland=lacrimal gland=tear gland|352
lachrymal secretion=lacrimal secretion|8jl
lachrymation=lacrimation
lack=deficiency,deficient
lacrimal apparatus
lacrimal artery|s2
lacrimal bone|1bn
lacrimal vein|a0g
lactalbumin|b3
lactase|2yg
lactase deficiency=lactose intolerance=milk intolerance|2at
lacteal|5ti
lactic acid|1mp
lactiferous duct|351
lactobacillus|3jw
lactogenic hormone=luteotropin=prolactin|4b7
lactose=milk sugar|2yh
lad=fella=bloke
lady
lafora disease=myoclonus epilepsy|3gx
lag
lagoon
lagophthalmos|s
lallation|2pv
lamb quarter|5k0
lambchop|2lo
lambda|2ht
lambdacism|2pv
lamboid suture|3ti
lamella|62c
lamentation,lament
lamina,laminate,laminal,lamination
lamina arcus vertebra|5hj
laminectomy|p
lamivudine|6of
lamp
lamplight|a3c
land
landing
landscape
langbeinite|67l
langouste|8o2
langoustine=scampo|5qc
language
language area=language zone|2fg
languor=dreaminess,dreamy|36z
lankiness,lanky|7bw
lanolin=wool fat=wool grease|jd
lansa=lansat=lanseh=lanset|37y
lansoprazole|3u
lantern jaw|5c4
lap
lap choly=laparoscopic cholecystectomy|1xh
laparocele|4me
laparoscope|3dl
lapse
lard|5ou
lard oil|jd
larder|27b
large
large intestine|4g0
large number=multitude,multitudinous
largely
larium=mefloquine=mefloquine hydrochloride=mephaquine|m7
larva,larval
laryngeal artery|s2
laryngeal vein|a0g
laryngectomy|p
laryngitis|52u
laryngopharyngitis|52u
laryngoscope|60z
laryngostenosis|92l
laryngotracheobronchitis|52u
larynx,laryngeal,laryngopharynx=voice box|1ok 6uq
laser assist in situ keratomileusis|3o7
laser assist subepithelial keratomileusis|3o7
laser beam|7yr
laser trabecular surgery|3o7
lassa fever|4le
last
lat=latissimus dorsi
latakia|9t0
late
lately
latent
later
lateral condyle|2a5
lateral epicondyle|3g9
lateral epicondylitis=lateral humeral epicondylitis=tennis elbow|9g3 3ga
lateral geniculate=lateral geniculate body|46s
lateral ventricle|a0w
lather,lathery
latitude,latitudinal
latte|3is
latter
laudanum=tincture of opium|6th
laugh
laugh gas=nitrous oxide|53p
laughter
launcher,launch
lavage,lavation|60w
lavish,lavishly
law
lawman=law officer=peace officer
lawn
lawyer=attorney
laxative|ns
laxness,lax,laxity
layer
laying=egg laying|16x
lazy,lazily
lead
lead colic=painter colic|25e
lead ore|6um
lead poison=plumbism=saturnism|4xc
leader
leadership
leaf,leafy=foliage,foliation
leaf fat=leaf lard|5ou
leaflet|jf
leafy vegetable|a08
league
leak,leaky
leakage=outflow
lean
leap
learn
learn reaction=learn response|85s
learning disability=learning disorder|300
least
leather,leathery
leave
lecherousness,lechery=lustfulness|29o
lecithin|7ax
lectin|4ao
lecture
ledercillin vk=penicillin v potassium|765
ledger
leechee=lichee=lichi=litchee=litchi=litchi nut=lychee|37y
leek|a08
leer,leery
leave brain=leave hemisphere|1sm
leave coronary artery|2er
leave gastric artery|45f
leave gastric vein|45j
leave hand|4hm
leave ventricle|4jk
leg,leggy|5nv
leg bone|5r3
leg curl|5ku
leg exercise|3lw
leg extensor|5ku
leg of lamb=gigot|2lo
legal blindness|19b
legality,legal,legally
legend
legionella|109
legionnaire disease|5q6
legislation,legislative,legislature,legislate
legislator
legitimacy,legitimate,legitimately,legitimation
legume,leguminous
leiomyoma|6fo
leiomyosarcoma|8fb
leisure,leisurely
lekvar
lemniscus|8u
lemon,lemony|20v
lemon butter|1ie
lemon grass=lemongrass=lemongrass oil|6r6
lemon juice|5cb
lemon oil|3wh
lemonade|6l
lend
length,lengthy,lengthen,lengthily
lengthening=prolongation,prolong
lenience,lenient
lenitive|2l3
lens capsule
lens cortex|jf
lens nucleus
lenticular nucleus=lentiform nucleus|120
lentil|a08
lepidocrocite|59p
lepidolite|5a5
lepidomelane|172
lepidophobia|acm
lepromatous leprosy|5lw
leprosy,leprous=hansen disease|526
leptomeninges|62t
leptomeningitis|62r
leptospira|8z2
lesbianism=sapphism|464
lesion|4jb
less
lessen
lesser
lesser omentum|6s0
lesser rhomboid muscle=rhomboid minor muscle|88e
lesson
let
lethal dose|32x
lethality,lethal
lethargy=lassitude|9nh
letter=missive
lettuce|5k0
leucocytozoan=leucocytozoon|8zt
leucoma=leukoma|3o3
leucorrhea=leukorrhea|6cw
leukocyte=white blood cell=white blood corpuscle=white cell=white corpuscle|19r 415
leukocytosis|19u
leukoderma|2ze
leukoencephalitis|1s7
leukopenia|19u
levallorphan=lorfan|34i
levator|6ds
level
lever hang|4g3
levitra=vardenafil|lg
levity
lexicalization,lexicalize
lexicography,lexicographical
lexicon,lexical
lgv=lymphogranuloma venereum=lymphopathia venereum|2kv
liable
libellous,libelous
liberal,liberality
liberalism,liberalistic
liberty,liberate,liberation=autonomy
libido,libidinal|29o
library
license
lichen|2ze
lichen planus=lichen ruber planus|5n4
lick
lid=eyelid=palpebra,palpebration|7qh
lidocaine=xylocaine|5qh
lie
lie detector|7hh
liebfraumilch|4ok
lienal artery=splenic artery|s2
lieutenant
life,live,alive,livable
lifeblood|19o
lift
ligament|2bb
light company=power company
light diet|2wk
light reflex=pupillary reflex|81z
lighting
lightly
lightness,light
lightning
lightsomeness|19g
like
likely
likewise
liking
lima bean|8o1
limb|oo
limb girdle muscular dystrophy|6dw ya
limbo=oblivion
limbus
lime juice|5cb
limeade|6l
limen|8lc
limit,limitation
limonite|59p
limp
limpet|8o2
linalool|3ix
lincocin=lincomycin|lm
line
line drive=liner
lineament
linearity,linear,linearly
lingcod|8eh
linger
lingual artery|s2
lingual vein|a0g
linguica|8fx
linguine=linguini|8vi
linguist
linguistic,linguistically
linguistic competence|28a
linin|1b6
link
linoleic acid=linolic acid|7hz
linolenic acid|7hz
liothyronine=triiodothyronine|9kt
lip|si
lip balm|6rb
lipase|3fy
lipectomy=selective lipectomy|hf
lipid=lipide=lipoid
lipid lower medication=lipid lower medicine=statin=statin drug|617
lipidosis|64b
lipomatosis|4jb
lipoprotein|28x
liposarcoma|8fb
liposome|a1o
liposuction=suction lipectomy|5ot
liquefaction,liquefy
liqueur|ba
liquid diet|2wk
liquidation,liquidate
liquidity,liquid,liquify
liquor=booze,boozy=hard drink=strong drink|ba
lisinopril=prinival=zestril|38
lisp|2pv
list
listen
listener=hearer
listeria|3jw
listeria meningitis=listeriosis|526
listlessness|nq
literally
literalness,literal
literature,literary
lithia water|67o
lithiasis|4jb
lithotomy|p
lithotomy position|7jz
lithuresis|667
litter
little
little finger=pinkie=pinky|3un 67v
little toe|9md 67v
littleneck|7v2
livedo|2ze
liveliness,lively
liver|56t
liver disease|2zd
liverwurst|8fx
livestock
lividity,livid
live room=front room=sit room
load
loading
loaf=loaf of bread
loaf sugar=sugarloaf|97w
loan
lobar pneumonia|7g1
lobby=foyer=entrance hall
lobe,lobated
lobe of the lung|5q8
lobectomy|p
lobscuse=lobscouse
lobster|8o2
lobster butter|29t
lobule,lobular,lobularity|5q8
local,locally
local anesthesia|i9
local anesthetic=topical anesthetic|ic
locale,localization,localize
location,locate
lochia|1b1
lock
locomotion,locomotive
locomotor ataxia=tabes dorsalis|6l3
locule=loculus|1b0
locus niger=nucleus niger=substantia nigra|6kb
lodgings,lodge,lodgement=domiciliation
log
loganberry|159
logarithm,logarithmic
logicality,logical,logically
loin|2lo
lollipop=lolly=popsicle|2u5
lomotil|lx
lomustine|mb
loneliness,lonely
long,longer
long range
long term
long bone|1bn
long fly|4g3
long wave|7wq
longanberry|37y
longing|2tv
longitude,longitudinal
loniten=minoxidil=rogaine|a01
look
lookup
loom
loosely
looseness,loose
lopressor=metoprolol|15h
loquat|37y
loss,lose,lossy
lot
lotus position|7jz
loud,loudly
louse,lousy,lousiness
lovage|3wh
lovastatin=mevacor|5ov
love|3bl
love philter=love philtre=love potion=philter=philtre|7k7
love bite|3i4
love handle=spare tire|78
love life=lovemaking|8my
loveliness,lovely
lover
lovesickness|5r7
lovingness,lovingly
low
low calorie diet|6pd
low fat diet|2wk
low fat milk|671
low salt diet=low sodium diet=salt free diet|2wk
low beam|7yr
low spirit|2sx
lower,loweringly
lower respiratory infection|85m
lower respiratory tract|85p
lox|8vi
loxapine=loxitane|mj
loyal
loyalty
lsd=lysergic acid diethylamide|4h7 34m 2d6
lucidity,lucid|8ew
luck,lucky
lues=lues venerea=pox=syph=syphilis,syphilitic|2kv
luggage,lug=baggage
lull
lumbago=lumbar pain|zz
lumbar artery|s2
lumbar nerve|8yp
lumbar plexus|7fh
lumbar vein|a0g
lumbar vertebra|a1e
lumber
lumbosacral plexus|6k0
lumbus,lumbar,lumbosacral
lumen|1b0
luminal=phenobarbital=phenobarbitone=sodium thiopental|11i
luminescence,luminescent|a3c
luminosity,luminous
lump,lumpy|9c3
lump sugar|97w
lumpectomy|p
lunacy,lunatic|54f
lunar
lunate bone=semilunar bone|1bn
lunch=luncheon=dejeuner=tiffin|60a
lunch meat=luncheon meat|60h 8vi
lung|85n
lung power|7bm
lung cancer|1mt
lunge
lupus|2ze
lupus erythematosus|5t6 xu
lupus vulgaris|5t6 9sd
lurch
lure
lurid
lurk
lust,lusty,lustily|29o
luxury,luxurious,luxuriously,luxuriant,luxuriation
lycanthropy|5v8
lymph,lymphatic|1b1
lymph node=lymph gland|5tq
lymph vessel=lymphatic vessel|351
lymphadenitis|52u
lymphadenoma|6r
lymphadenopathy|4jb
lymphangiectasia=lymphangiectasis|37m
lymphangioma|iv
lymphangitis|52u
lymphatic system|9zx
lymphatic tissue=lymphoid tissue|jf
lymphedema|37w
lymphoblast|5tu
lymphoblastic leukemia|5tw
lymphocyte,lymphocytic=lymph cell|5mh
lymphocytic choriomeningitis|1y7
lymphocytic leukemia|1kq
lymphocytopenia=lymphopenia|19u
lymphocytosis|19u
lymphogranuloma|5su
lymphokine|2ms
lymphoma|1kn
lymphopoiesis|16x
lymphuria|9c3
lypressin|ly
lyric
lyricality,lyrical
lysergic acid|3u
lysine intolerance|64b
lysinemia|4zs
lysis|80x
lysogenicity,lysogeny
lysogenization,lysogenize|16x
lysosome|1rg
lysozyme=muramidase|3fy
lyssavirus|a36
ma'am=madam
macaroni|8vi
maceration,macerative
machine
machinery
mackerel|8eh
macon=maconnais|a8t
macrencephaly,macrencephalic|s
macrobiotic diet|a0b
macrocephaly,macrocephalic=megacephaly=megalocephaly|s
macrocyte=megalocyte|812
macrocytic anemia|i3
macrocytosis|4jb
macrodantin=nitrofurantoin|ll
macroevolution|6uv
macroglossia|17c
macrophage|79l
macula lutea=macular area
macular degeneration|3o3 2qf
macular edema|3o3
maculation,macula
madeira|404
madia oil|a09
madness,mad,madly
magazine
maggot,maggoty
magic,magical
magic bullet|2l3
magical power=magical ability
magnesia=magnesium oxide=periclase|67l
magnesite|67l
magnetic iron ore=magnetite|59p
magnetic pyrite=pyrrhotine=pyrrhotite|67l
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
major depressive episode|22g
major league=big league
major surgery|9ab
majority
make
maker
mal de mer=naupathia=seasickness|5f4
malabsorption|16x
malabsorption syndrome|9c9
malachite|67l
malacia|4jb
maladjustment|78u
malady|4jb
malaise
malaria,malarial|7qt
malathion poison|797
male chest|1vi
male internal reproductive organ|84k
male reproductive gland|84k
male reproductive system|46x
maleate|3j2 lv
maleficence,maleficent|4in
maleic acid|3u
maleness,male
malevolency,malevolence,malevolent=malign,malignity,malignment
malignancy,malignance,malignant|2zd
malignant anemia=pernicious anemia|i3
malignant hypertension|4ne
malignant hyperthermia|y9
malignant melanoma=melanoma|8rz
malignant neoplasm=malignant tumor=metastatic tumor|9so 5wc
malignant neuroma=neurosarcoma|8fb
malleus|wy
malmsey|5v1
malnourishment=undernourishment|4rf
malnutrition|2q4
malocclusion|300
malpighian body=malpighian corpuscle=renal corpuscle
malposed tooth|9n8
malt sugar=maltose|2yh
maltha=mineral tar|67l
mama=mamma,mammary=mommy
mamey|37y
mamillary body=mammillary body|6kb
mammary gland|352
man
management,manage,managerial
manager
mandelamine=methenamine=urex|ll
mandibular gland=submandibular gland=submandibular salivary gland=submaxillary gland=submaxillary salivary gland|8e5
mandibular joint=temporomandibular joint|2vx
maneuver,maneuverability
manganic acid|3u
manganite|67l
mangel wurzel|13x
mangey,mangy
mango|37y
mangosteen|37y
mania,manic
maniac=madman
manic disorder|3bn
manicotti|8vi
manifestation,manifest
manifold
manipulation,manipulate,manipulative
manna=miraculous food|3yn
manner=mode
manner of walk|1b3
mannitol=osmitrol|31h
manometer
manor house=manor,manorial
manpower=work force
manubrium|1bn
manufacturer,manufacture
many
manzanilla|8o6
maoi=monoamine oxidase inhibitor|lv
map
maple sugar|1md
mar
marang|37y
maraschino|2e7
marasmus|5wm
marble,marbleization,marbleize
marc|1e8
march
marfan syndrome|y9
margarin|29t
margarine=marge=oleo=oleomargarine|29t
margarita|247
margin,marginal,marginality,marginally
marijuana cigarette=reefer=spliff|1zq
marinade,marinate|29t
marinara|8fw
marjoram=oregano|3wh
mark
market,marketable
market price=market value
marketing
marksman
marriage=matrimony
married
married couple=man and wife
marrowbone|1bn
marry
marsala|404
marsh,marshy
marshal
marsupium|8cu
martini|247
martyr
martyrdom|2ow
marvel
marvelous
mascarpone|2i7
masculinity,masculine|7bt
masculinization,masculinize=virilization,virilize|4ex
mash bean=monggo=moong=munggo|137
masochism,masochistic|8n8
mass
mass rapid transit=rapid transit
massage|9q6
masseter|3oe
massicot=massicotite|5jt
massive
mast,masted
mastalgia|6z5
mastectomy|p
masterpiece
mastery,master
mastigophoran=mastigophore|7qu
mastitis|52u
mastoid=mastoid bone=mastoid process=mastoidal
mastoidale|2ht
mastoidectomy|p
mastoiditis|52u
mastopathy=mazopathy|4jb
mastopexy|hf
masturbation=onanism|xo
mat
match
materia medica=pharmacological medicine=pharmacology,pharmacological,pharmacologic|616
material
materialism,materialistic=philistinism|re
mathematics,mathematical,mathematically=math
mating,mate
matriculation,matriculate
matsyendra|st
matter
maturity,mature,maturation,maturational,maturement
mavik=trandolapril|38
mawkishness|8lr
maxilla,maxillary,maxillodental=upper jaw=upper jawbone|5bc
maxillary artery|s2
maxillary sinus|1b0
maxillary vein|a0g
maximum,maximize
maxzide|m6
may wine|693
maybe
mayo=mayonnaise|8fw
mayor
maze,mazy
mcardle disease|2at
mdma=methylenedioxymethamphetamine|23a
mead|1ew
meadow=hayfield
meal=repast|6o8
mean
meaning
meaningfulness,meaningful
meanwhile
measles=morbilli=rubeola|2ce
measurement,measure,measurable
meat,meaty|8vi
meatus|73e
mebaral=mephobarbital|11i lu
mebendazole|l8
mechanical,mechanically
mechanism,mechanistic
mecholyl=methacholine|617
meckel diverticulum|31p
meclofenamate=meclofenamate sodium=meclomen|6na
medial condyle|2a5
medial geniculate=medial geniculate body|46s
medial rectus=medial rectus muscle=rectus medialis|3o6
mediastinum|1b0
mediation,mediate,mediatory
medical,medically
medical aid=medical care|9q6
medical assistant|1no
medical diagnosis|2vj
medical instrument|55a
medical man=medical practitioner|1no
medical officer|610
medical procedure
medical prognosis|60y
medical science|8hl
medical specialist|31z
medical specialty|614
medicament=medicinal drug|34i
medicine,medication,medicative
medieval
meditation,meditate,meditative
mediterranean anemia=thalassemia|4uj 6af
medium
medium wave|7wq
medoc|1cb 81a
medroxyprogesterone|7os
medulla,medullary,medullated|6kb
medulla oblongata|6kb
medulla spinalis=spinal cord|6kb 43b
medullated nerve fiber=myelinated nerve fiber|6jy
meekness,meek,meekly
meerschaum=sepiolite|67l
meet
mefenamic acid=ponstel|6na
megacolon|260
megadeath|2ow
megakaryocyte,megakaryocytic|1bp
megaloblast,megaloblastic|812
megaloblastic anemia|5wd
megalomania,megalomaniacal,megalomanic|632
megavitamin therapy|9i4
megestrol=megestrol acetate|7os
meiosis=miosis=reduction division|1re
melagra|6z5
melancholia,melancholic|2sx
melancholy|8db
melanism=melanosis|2ze
melanoblast|3gi
melanocyte|3gi
melanocyte stimulate hormone|3d5
melatonin|3d5
melioration,meliorative
mellaril=thioridazine|mj
mellowness|287
melodrama,melodramatic
melon|37y
melt
member,membership
membrane,membranous|jf
membrane bone|1bn
membranous labyrinth
memorable
memorial,memorialization,memorialize
memory,memorize,memorization
menadione=vitamin k3|m4
mend
mendacity,mendacious
menhaden oil|jd
meniere disease|2zd
meningeal artery|s2
meningeal vein|a0g
meningioma|9so
meningism|9c3
meningitis|526
meningocele|17c
meninx|62c
meniscectomy|p
meniscus=semilunar cartilage|1oh
menorrhea=menstrual blood=menstrual flow|19o
mental ability
mental abnormality|s
mental anguish|6z7
mental balance=mental soundness|634
mental condition=mental state=psychological condition=psychological state
mental disease=mental illness=psychopathy,psychopathic|631
mental disturbance=folie=mental disorder=psychological disorder|300
mental health|631
mental strain=nervous strain|631
mentality,mental,mentally
mentholated salve|6rb
mention
mentum|3r4
mephenytoin=mesantoin|lu
meralgia|6z5
merbromine=mercurochrome|617
mercaptopurine=purinethol|m8 4y5
merchant
mercifulness,merciful|287
mercilessness=pitilessness|25c
mercurial ointment|6rb
mercury,mercurial,mercuric,mercurous
mercury poison|57v
mercy
mere
merely
merger,merge=amalgamation,amalgamative
merit,meritorious
merlot|81a
meromelia|17c
merozoite|8zt
merthiolate=sodium ethylmercurithiosalicylate=thimerosal|617
mescal|5p7
mescaline|4h7
mesencephalon=midbrain|6kb
mesenchyme|641
mesenteric artery|s2
mesenteric plexus|6k0
mesenteric vein|a0g
mesentery,mesenteric|785
mesoblast,mesoblastic=mesoderm,mesodermal|jf
mesocolon|640
mesothelioma|1mt
mesothelium|3h8
mess,messy
message
messenger=courier
mestranol|3j8
metabolic acidosis|3z
metabolic alkalosis|ca
metabolic disorder|300
metabolic process|16x
metabolism,metabolic,metabolize,metabolous=metamorphosis,metamorphous|16x
metacarpal,metacarpus=metacarpal bone|1bn
metacarpal artery|s2
metacarpal vein|a0g
metal,metallic
metallurgy,metallurgic
metamorphopsia|a3e
metaphor,metaphoric,metaphorical
metaphosphoric acid|7hv
metaphysis
metaplastic anemia|5wd
metastasis,metastasize,metastatic|744
metatarsal arch|qa
metatarsal artery|s2
metatarsal vein|a0g
metatarsus,metatarsal|8rm
metencephalon|4nr
meteor,meteorological,meteoric,meteorologic,meteorology
meteorite,meteoritic,meteoritical
meteortropism|9rm
meter
methacrylic acid|3u
methanogen|qb
methapyrilene|m5
methaqualone=quaalude|8jq
metheglin|608
methicillin|762
methocarbamol=robaxin|6du
method,methodically,methodical
methylphenidate=ritalin|93b
methyltestosterone|hz
meticulously,meticulous
metonymy,metonymic,metonymical
metopion|2ht
metralgia|6z5
metrazol=pentamethylenetetrazol=pentylenetetrazol|617
metrazol shock=metrazol shock therapy=metrazol shock treatment|8oi
metrorrhagia|4ld
metycaine=piperocaine=piperocaine hydrochloride|8ym
mexiletine=mexitil|lk
miasmal,miasmic
micelle
mickey finn|5fq
microbe,microbial,microbic|65x
microbrachia|s
microcephalus=microcephaly,microcephalic=nanocephaly|s
microcosm,microcosmic
microcyte|812
microcytic anemia|i3
microcytosis|19u
microevolution|6uv
microflora|65x
microglia|491
microgliacyte|492
micrometeorite,micrometeoritic
micronutrient|3yn
microorganism=micro organism
micropenis=microphallus|767
microphage|6la
microphone=mike
microscope,microscopically,microscopic,microscopy
microsporidian|8zt
microsurgery|9ab
microtubule|9sg
microwave|39p
microwave diathermy machine|2w0
micturition=urination|3lk
micturition reflex|81z
mid
mid calf|9a1
midazolam|153
middle
middle cerebral artery|1sl
middle cerebral vein|1sq
middle class=bourgeoisie
middle ear=tympanic cavity=tympanum,tympanic|1b0
middle finger|3un
middle meningeal artery|62n
middle temporal vein|9ft
middle thyroid vein|9ku
midnight
midsection=midriff
midwifery=obstetrics,obstetric=tocology|616
might,mighty
migration,migrate,migrational,migratory
mild,mildly
mile
mile per hour=mph
miliary fever|526
miliary tuberculosis|9sd
militance,militant
military,militarily
military capability=military posture=military strength|1lg
military force=military unit
military personnel=soldiery
military press|a70
milk,milky|15u
milk of magnesia|ns
milk whey=whey|8me
mill
millennium,millenary,millennial
millerite|67l
millet|3yo
millidegree
milligram
million
milontin=phensuximide|lu
milt|8iq
mimesis
mimicry=apery,ape
mimosa|693
minamata disease|63j
mince|6o8
mincemeat
mind,mindful
mine
mineral
mineral oil|6r6
mineral pitch|67l
mineral water|344
mineralocorticoid|2fk
minge|3rp
mingle
miniature,miniaturization,miniaturize
minimal
minimum,minimize
minimus|2n6
minipress=prazosin|m6 db
minister,ministration,ministrant=pastor=parson
minocin=minocycline|3s
minor
minor surgery|9ab
minute=min
miotic=miotic drug=myotic=myotic drug|34i
miotic eyedrop|60w
miracle,miraculously,miraculous
mire,miry
mirror
misanthropy,misanthropic|4in
misbehavior=misdeed
miscalculation,miscalculate=misestimation
miscegenation|7o2
mischief,mischievous=shenanigan=devilment
misconstruction,misconstrual,misconstrue
misdemeanor=infraction
misery=wretchedness,wretched
misfortune=bad luck
misinterpretation,misinterpret
mismanagement,mismanage
miso|29t
misocainea|68n
misogamy|4in
misogynism=misogyny,misogynic|4in
misology|4in
misoneism|4in
misopedia|4in
misplacement,misplace
misrepresentation,misrepresent
miss
missile
mission,missional
missionary position|7jz
mist,misty
mistake
mithracin=mithramycin|mc
mitigation,mitigate,mitigative,mitigatory
mitomycin=mutamycin|lm
mitosis|1re
mitral stenosis=mitral valve stenosis|92l 9z7
mitral valve prolapse|9z7
mix drink|ba
mixture,mix,mixer
mob=rabble
moban=molindone|mj
mobility,mobile
mobilization,mobilize
mocha|3wh
mockery,mock
model
moderate,moderately
modern world=modern time
modernism,modernistic
modernity,modern
modernization,modernize
modest,modestly
modification,modify
modified radical mastectomy|5z6
modiolus|1bn
moist
moisture,moisten,moisturize
molality,molal,molar,molarity,mole
molasses|8rb
mold
molecule,molecular
molestation,molest
molluscum|2ze
molluscum contagiosum|69s
molybdenite|67l
mombin|37y
moment,momentary,momentaneous
momentum
monarchy,monarchal,monarchic
monazite|67l
moneran=moneron|65x
money
monitor
monkey
monkey bread|37y
monkfish|8eh
monoamine oxidase|3fy
monobasic acid|3u
monoblast|6ab
monochromacy=monochromasy=monochromatic vision=monochromatism=monochromia|266
monoclonal=monoclonal antibody|ln
monocyte|5mh
monocytosis|9c3
monody=monophony,monophonic
monogenesis=sporulation|9i
monogenic disease=monogenic disorder|2at
monogyny,monogynic
monohybrid cross|4rv
monologue,monologuize=soliloquy
mononeuropathy|6kx
mononuclear phagocyte system=system of macrophage
monoplegia|6zv
monopoly,monopolize,monopolization,monopolistic
monorchidism=monorchism|2k6
monosaccharide=monosaccharose=simple sugar|1md
monosomy|1ys
monostotic fibrous dysplasia|3th
monotone,monotonic
monounsaturated fatty acid|9wk
mon pubis=mon veneris|78
monster
monstrosity,monstrous
montan wax|a6h
montezuma revenge|2vw
month
montrachet|1hl a7y
monument,monumental
mood,moodiness
moon blindness=night blindness=nyctalopia|a3e yn
moon ray=moonbeam|7yr
moonlight|a3c
moonshine|a7t
moonstone|3rg
morale
morality,moral,moralistic
morbidness,morbidity|24t
more
morello|37y
moreover
morganite|15a
morning
morning sickness|6hy
moroseness,morose,morosely
morphallaxis|82e
morphea|2td
morphia=morphine|6th h3
morphogenesis|4ex
morphology,morphologic
mortality,mortal
mortar
mortician=undertaker
moselle|a7y
mosquito bite|54j
moss,mossy
moss agate|9l
most
mostaccioli|8vi
mostly
moth,mothy
mother,maternal
mother milk|1b1 6o8
motif
motilin|45s
motion,motional
motionless
motive,motivation,motivate,motivational,motivative
motor,motorization,motorize
motor control
motor neuron=efferent neuron=motoneuron=motor nerve fiber|6jt
motor oil|6r6
motto=slogan
mound
mount
mountain,mountainous
mountain fever=rocky mountain spot fever=tick fever|8zz
mountain sickness|dy
mourn
mournfulness,mournful=ruthfulness|8wb
mouse,mousy,mousey
mousse|2u5
mouth=oral cavity=oral fissure=rima oris|89o
mouthpart|oo
movement,move
movie=motion picture
movie house=movie theater=picture palace
mozzarella|1ux
much
mucic acid|1mp
mucin,mucinous|4ao
muck,mucky
mucoid|4ao
mucopolysaccharide|7hq
mucopolysaccharidosis|2at
mucosa,mucosal=mucous membrane|62c
mucus=mucous secretion|8jl
mud,muddy
muesli|1el
muffler,muffle
mug|3oa
mulberry|159
mull wine|a8t
mullet|8vi
multiple mononeuropathy|6kx
multiple myeloma|6fe
multiple neuritis=polyneuritis|6kh
multiple personality=split personality|30t
multiple sclerosis=disseminate multiple sclerosis=disseminate sclerosis|51l 2qh xu
multiplication,multiply,multiplicative
multiplicity,multiple
multivalence,multivalent=polyvalence,polyvalent
multivitamin|2wl 7cq
mumble
mummy,mummify
munchausen syndrome|9c9
munchener|13v
mundanity,mundane
mung|137
mung bean|137
municipality,municipal
murder,murderous,murderousness
murderer
muriatic acid|1x2
murmuration,murmur,murmurous
muscadel=muscadelle=muscatel|404
muscadet|a7y
muscadine|4cq
muscle,muscular,muscularity=musculus|2cx
muscle fiber=muscle cell|8vl
muscle relaxant|833
muscovite|5a5
muscular dystrophy=dystrophy|2at
muscular tissue|jf
musculature=muscle system=muscular structure
musculophrenic artery|s2
musculophrenic vein|a0g
musculoskeletal system
musculospiral nerve=radial nerve|6js
muse
mush,mushy
mushroom poison|3yp
music,musical
music of the sphere|3k3
musical comedy=musical theater
musician=instrumentalist
musicogenic epilepsy|821
musk,musky|8jl
muskellunge|41i
musket
musketry
muskmelon|629
musophobia|acm
mussel|8o2
must,musty|4cr
mustache
mustard|29t
mustard oil|6r6
mustard seed|3wh
muster
mutant,mutative
mute,mutely
mutilation,mutilate
mutter
mutton=mouton|60h
mutton tallow|9dj
mutuality,mutual
muzzle
myalgia,myalgic=myodynia|6z5
myasthenia=myasthenia gravis|xu
mycobacteria=mycobacterium|3jw
mycomycin|lm
mycophagy|2cb
mycoplasma|3jw
mycostatin=nystan=nystatin|lm
mycotoxin|7bx
mydriasis|81z
mydriatic=mydriatic drug|34i
myelencephalon|6kb
myelin,myelinated,myelinic=myeline|5ou
myelinization|4ex
myelitis|52u
myeloblast|5mh
myeloblastic leukemia|1kq
myelocyte|5mh
myelofibrosis|3te
myeloma|5wh
myelomeningocele|17c
myenteric plexus|6k0
myocardial infarction=myocardial infarct|523
myocardial inflammation=myocarditis|1nh
myocardium,myocardial|1n3
myoclonus|2ho
myofibrilla=myofibril
myoglobin|4lb
myoglobinuria|9c3
myoma|14w
myometritis|52u
myometrium|58x
myopathy|4jb
myopia,myopic=nearsightedness,nearsighted|fa
myosarcoma|8fb
myosin|49g
myositis|52u
myositis trichinosa=trichiniasis=trichinosis|6fv 52r
myotactic reflex=stretch reflex|81z
myotomy|9ab
myotonia atrophica=myotonic dystrophy=myotonic muscular dystrophy=steinert disease|6dw
myringectomy|9ab
myringoplasty|9ab
myringotomy|9ab
myristic acid=tetradecanoic acid|8ft
mysoandry|4in
mysoline=primidone|lu
mysophilia|5nt
mysophobia,mysophobic|8ql
mystery,mysterious=enigma,enigmatic,enigmatical=close book
mystery story=whodunit
mystic,mystical
myth,mythological,mythology,mythic,mythical,mythologic,mythologize
myxedema=myxoedema|4vh
myxobacter=myxobacteria=myxobacterium|3jw
myxoma|14w
myxosporidian|8zt
myxovirus|a36
nabothian cyst=nabothian follicle|2mh
nabothian gland|352
nabumetone=relafen|6na
nadir=low water mark
nafcil=nafcillin|766
nail|4pz
naive
naked eye|3o1
nakedness,naked,nakedly
nalidixic acid=neggram|ll
nalline=nalorphine|6h5
naloxone=narcan|6h5
naltrexone|6h5
name
namely
nandrolone|hz
nanophthalmos|s
naphazoline=privine=sudafed|6hc
naphthalene poison|57v
naprapathy|9q6
naprosyn=naproxen|6na
naqua=trichlormethiazide|9is
narcolepsy,narcoleptic|4tu
narcosis,narcotize,narcotic|9uu
narcotic antagonist|34i
nardil=phenelzine|5xr
naris|6v0
narrowness,narrow
nasal bone|1bn
nasal cavity|1b0
nasal concha|9sx 29h
nasal decongestant|2pd
nasal meatus|60i
nasal septum|8m0
nasal sinus=paranasal sinus|1b0
nasality,nasal
nasion|2ht
nasofrontal vein|a0g
nasolacrimal duct|351
nasopharynx|1b0
nasturtium|3wh
nation,national,nationally,nationality
nationalism,nationalistic
native
native land=homeland=mother country=motherland
natriuresis,natriuretic|9c3
natrolite|ac5
natural childbirth|2w
naturalism,naturalistic
naturally
naturalness,natural
nature
naturopathy|9q6
nausea,nauseant,nauseous|9c3
navane=thiothixene|mj
navicular=scaphoid bone|1bn
navigation,navigate,navigational
navy,naval
navy bean=pea bean=white bean|27g
nearby
nearly
nearness,near
neat
neat foot oil|jd
neatly
neb|6nt
nebcin=tobramycin|lm
nebula|9c3
nec=necrotize enterocolitis|52v
necessity,necessary,necessitate,necessarily
neck=cervix
neck exercise|3lw
neck sweetbread=throat sweetbread|9zp
necrobiosis lipoidica=necrobiosis lipoidica diabeticorum|2ze
necromantic,necromantical
necrophagia=necrophagy|2cb
necrosis,necrotic
necrotize enteritis|3er
nectar|8jl
nectarine|37y
need
needle
neencephalon=neoencephalon|6kb
nefazodone=serzone|lv
negation,negative,negativity
negative chemotaxis|1vb
neglect
negligence,negligent
negligible
negotiation,negotiate
negus|6d2
neighbor
neighborhood=locality=vicinity
nelfinavir=viracept|7qf
nembutal=pentobarbital=pentobarbital sodium=yellow jacket|11i
neocortex,neocortical=neopallium|2ff
neonatology|75f
neophobia|8ql
neoplasia|744
neoplastic cell|8vl
neosporin|ll
neostigmine=prostigmin|lp
neoteny,neotenic
nepheline=nephelite|67l
nephelinite|67l
nephew
nephralgia|6z5
nephrectomy|p
nephrite|g3
nephroangiosclerosis=nephrosclerosis|5eu
nephrocalcinosis|6jl
nephrogenic diabetes insipidus|2va
nephrolithiasis=renal lithiasis|5pk
nephrology|616
nephron=uriniferous tubule|9sg
nephroptosia=nephroptosis|2ti
nephrosis=nephrotic syndrome|9c9
nephrotoxin|9o5
neroli oil|6r6
nerve,neural=nervus|3q6
nerve cell=neuron,neuronal,neuronic|8vl
nerve center|6kb
nerve compression|6k3
nerve deafness=sensorineural hear loss|4je
nerve entrapment|6jv
nerve fiber|3t3
nerve growth factor|4ey
nerve plexus|7fh
nerve tissue=nervous tissue|jf
nervous breakdown|25n
nervous disorder=neurological disease=neurological disorder|300
nervous exhaustion=nervous prostration|6k2
nervous system
nervousness,nervous,nervously
nest
net
network
neural arch=vertebral arch|qa
neural structure
neuralgia,neuralgy,neuralgic|6z5
neurasthenia,neurasthenic|6k2
neurectomy|p
neurilemoma=neurofibroma|9so
neurinoma|14w
neuritis|52u
neuroanatomy,neuroanatomic
neuroblast|3b5
neuroblastoma|5wh
neurodermatitis|2t7
neuroepithelioma|5wh
neuroepithelium|3h8
neurofibromatosis=von recklinghausen disease|y9 6af
neurogenesis|4ex
neurogenic bladder|188
neurohormone|3d5
neurohypophysis=posterior pituitary=posterior pituitary gland|353
neurology,neurological,neurologic|614
neurolysin=neurotoxin|9o5
neuroma,neuromatous|9so
neuromuscular block agent|19n
neuropathy|4jb
neuropil=neuropile|6k1
neuroplasty|hf
neuropsychiatry,neuropsychiatric|616
neurosis,neurotic=neuroticism=psychoneurosis,psychoneurotic|633
neurosurgery|9ab
neurosyphilis|5se
neurotic depression|22g
neurotropism|9rm
neutrality,neutral
neutralization,neutralize
neutron radiation|598
neutropenia|5ml
neutrophil=neutrophile|5mh
never
nevertheless
nevirapine=viramune|6mm
nevoid elephantiasis=pachyderma|3a2 2at
new
newborn
newly
news
news conference=press conference
newspaper
next
ngu=nongonococcal urethritis|9xk
niacin=nicotinic acid|a3u
nice,nicely
nicotine|7bx
nicotine addiction|34k
nicotine poison|57v
nictitate membrane=third eyelid|7qh
niemann pick disease|4zs 5ow ya
nifedipine=procardia|1jh
niff,niffy=pong|3su
night=nighttime
nightclub
nihilism,nihilistic|2r8
nihilistic delusion|2r8
nilpotent
nimble,nimbly
nine
nineteen
nineteenth
ninth
nip and tuck|hf
nipa|ba
nipper,nip,nippy
nirvana|13d
nitrazepam|153
nitrobacteria|3jw
nitrobacterium|109
nitrocalcite|67l
nitrogen,nitric,nitrogenize,nitrogenous,nitrous
nitrogen cycle|16x
nitrogen fixation|16x
nitrogen narcosis|6h4
nitrogen oxide
nitrogenase|3fy
nitrosobacteria|3jw
nitrous acid|3u
nnrti=nonnucleoside reverse transcriptase inhibitor|87a
noble
noctambulation=noctambulism=somnambulation=somnambulism
noctiluca|2xx
nocturia=nycturia|667
nocturnal emission
nod
nodule,nodular|8vh
noise
noisy,noisily
noli me tangere|9u4
noma|9u4
nominal,nominally
nomination,nominate,nominative
noncatholic
nondevelopment|16x
nondisjunction|61w
nonequivalence,nonequivalent
nonfat dry milk|340
nonfiction,nonfictional
nonrapid eye movement=nonrapid eye movement sleep=nrem=nrem sleep=orthodox sleep|8sg
nonsense=nonsensicality
nonspecific,nonspecifically
nonspecific urethritis=nsu|9xk
nonsteroidal antiinflammatory=nonsteroidal antiinflammatory drug=nsaid|lh
nonthrombocytopenic purpura|75p
nontricyclic=nontricyclic antidepressant=nontricyclic antidepressant drug=nontricyclic drug|lv
noodle|8vi
noon=midday
noonan syndrome|9c9
noradrenaline=norepinephrine|1pw
norethandrolone=norethindrone=norethindrone acetate|7os
norethynodrel|7os
norflex=orphenadrine|6du
norgestrel|7os
norm,normative
normal
normal tension glaucoma|48s
normally
normothermia
northern
nortriptyline=pamelor|9qv
norvir=ritonavir|7qf
nose=olfactory organ|1v8
nose candy|23v
nose job=rhinoplasty|2fv
nosh|8tl
nosh up|60a
nosiness,nosy=snoopiness|2l7
nosology|616
nostalgia,nostalgic|5r7
nostoc|1aj
not
note
nothing=naught
notification,notice,notify,noticeable,noticeably
notion,notional
notochord|8yt
nourishment,nourish
novel
novelist
novobiocin|lm
novocain=novocaine=procaine hydrochloride|3jq
now
nowhere
nrti=nucleoside reverse transcriptase inhibitor|87a
nuclear
nuclear cataract|1pn
nuclear medicine|616
nuclease|3fy
nucleolar organizer=nucleolus organizer
nucleolus=nucleole|1rg
nucleoprotein|7qi
nucleus,nucleate=cell nucleus=karyon|1rg
nude,nudity
nullity,null
number
numbering=enumeration,enumerate
numbness,numb|9c3
numerous
nummulite|3yx
nurse|1no
nurse midwife|82j
nurse clinician=nurse practitioner|82j
nurse care|60w
nut,nutty
nut butter|29t
nutmeg|3wh
nutrient,nutritional,nutrify,nutrition,nutritionary,nutritious
nutrient artery|s2
nux vomica|617
nyctophobia|8ql
nympholepsy|2i3
nymphomania,nymphomaniacal|29o
o'clock
oat cell carcinoma=small cell carcinoma|1mt
oath=expletive
obedience,obey,obedient,obediently
obelion|2ht
obesity diet=reducing diet|2wk
obidoxime chloride|m0
object,objection,objectification,objectify
objective,objectivity
obliviousness,oblivious|9uo
obscenity,obscene=salacity,salacious
obscurity,obscure
observation,observe,observant,observable,observance
observer
obsessive compulsive disorder|n5
obsessivity,obsess,obsession,obsessional,obsessive
obsolescence,obsolescent
obstacle
obstipation|2bz
obstruction,obstruct,obstructive
obstructive shock|25n
obtainment,obtain,obtainable
obtrusiveness,obtrusive
obturator vein|a0g
obviation=preclusion,preclude,preclusive
obviously,obvious
occasion
occasionally,occasional
occipital bone|62d
occipital gyrus|2dp
occipital lobe=occipital cortex|5q8
occipital vein|a0g
occipitomastoid suture|3ti
occiput,occipital|1bn
occlusion,occlude,occlusive
occupant
occupation,occupy,occupational,occupancy
occupational therapy|9i4
occur
occurrence,occurrent
ocean
ocean floor=sea bottom
ocellus=simple eye|3o1
ochre|36v
ochronosis|9c3
octadecanoic acid=stearic acid|8ft
octanedioic acid=suberic acid|1mp
octoberfest=oktoberfest|13v
octopus|8iq
oculomotor=oculomotor nerve=third cranial nerve|2hs
oculopharyngeal muscular dystrophy|6dw
oculus dexter|3o1
oculus sinister|3o1
odd
odds and end=hodgepodge
odontalgia=toothache|3m
odontiasis|4ex
odontoid process
odor,odorize,odorous=aroma,aromatic,aromatize
odynophagia|6z5
oenomel|15u
off
offal|9zp
offense,offend,offensive
offer
office,officiate,officiation
officer
official,officially
offset
often
oil,oily,oiliness|5ou
oil geologist=petroleum geologist
oil gland|352
oil of turpentine=spirit of turpentine|3ix
oil of vitriol=sulfuric acid|3u
ointment=unguent|2l3
okra|a08
old
old man=graybeard
oleaginousness|3ql
olecranon=olecranon process
oleic acid|6as
oleo oil|jd
olfactory brain=rhinencephalon|6ju
olfactory bulb|6kb
olfactory perception=olfactory sensation|8lc
oligarchy,oligarchic
oligoclase=plagioclase,plagioclastic|3rg
oligodactyly|2at
oligodendria=oligodendroglia|491
oligodendrocyte|492
oligodontia|2at
oligomenorrhea|1pj
oligosaccharide|1md
oligospermia
oliguria|9c3
olive oil|a09
olivenite|67l
olivine|67l
omasum=psalterium|93r
omentum|785
ominous,ominously
omission,omit
ommatidium|6qe
omophagia|2cb
omphalocele=umbilical hernia|4me
once
oncologist|615
oncology,oncologic|616
oncovin=vincristine|787
one
one half
one night stand|7p4
one third
onion|a08
onion butter|29t
onion salt|3wh
only
onomatopoeic,onomatopoeical,onomatopoetic
onset
ontogenesis,ontogeny,ontogenetic|16x
onycholysis|6sm
onychosis|2zd
onyx|1jc
onyx marble=oriental alabaster|1je
oocyte|44f
oogenesis|44g
oolong|3wh
oophorectomy=ovariectomy|p
oophoritis|52u
oophorosalpingectomy|p
oosphere|44e
ootid|38i
opal,opalize|67l
open heart surgery|4jj
opener,open
openly
opera,operatic
operate capability=performance capability|1lg
operation,operate,operative
operational
operator
operculum
ophidism|57v
ophryon|2ht
ophthalmectomy|p
ophthalmia=ophthalmitis|2b7
ophthalmia neonatorum|6ta
ophthalmic artery|s2
ophthalmic vein|a0g
ophthalmology|616
ophthalmoplegia|6zv
ophthalmoscope|60z
opiate|34i
opinion,opinionative
opisthotonos|2ho
opium|2d6
opportunism,opportunistic=self interest
opportunistic infection|525
opportunity=chance
opposite
opposition,oppose,opponent
oppression,oppress,oppressive,oppressiveness
opsin|7qi
opsonin|ln
opsonization,opsonize
optic nerve=optic tract=second cranial nerve|2hs
optic radiation=radiatio optica|749
optical,optically
optimism,optimistic
optimum,optimal,optimize
option,optative
opus=musical composition
oral,orally
oral cancer|1mt
oral sex|8n7
orange
orange juice|42e
orangeade|6l
orator=rhetorician
oratory,oratorical
orb=eyeball
orbit,orbital
orbital point=orbitale|2ht
orchestra,orchestration,orchestral
orchidalgia|6z5
orchidectomy=orchiectomy|p
orchiopexy|9ab
orchitis|52u
order
order arm|7jz
ordering
orderliness,orderly
ordinary,ordinarily
ore|67l
organ
organ of corti|6up
organ of hear|8lf
organ of speech=speech organ=vocal organ|6un
organ transplant|9ab
organic,organically
organic brain syndrome|62y
organic disorder|300
organic evolution=phylogenesis,phylogeny,phylogenetic|16x
organification|16x
organism,organismic
organization,organize
orient,oriental
orifice=porta|73e
origin,originate,origination,originative
originality,original
orinase=tolbutamide|98c
ornament,ornamental,ornamentation
ornithosis=parrot fever|wo
oropharynx|1b0
orphan|1vx
orpiment|67l
orthochorea|6k3 2qh
orthoclase|3rg
orthodontic treatment|9q6
orthodontist|2sd
orthogonality=perpendicularity
orthography,orthographic
orthomyxovirus|6gg
orthopedics,orthopedic,orthopedical|614
orthopedist|615
orthophosphoric acid=phosphoric acid|6yi
orthopnea|36g
orthoptist|615
orthoscope|6tg
orthostatic hypotension=postural hypotension|4va
orzo|8vi
oscheocele=oscheocoele|5su
oscillation,oscillatory
osmoreceptor|3cp
ossicle=ossiculum|1bn
ossification,ossify|16x
osteitis|52u
osteitis deforman=paget disease|6vt
ostentation,ostentatious
osteoblastoma|14w
osteochondroma|14w
osteoclasis|9q6
osteoclast|1bp
osteocyte|1bp
osteodystrophy|2qh
osteogenesis imperfecta|y9
osteogenic sarcoma=osteosarcoma|8fb
osteoma|14w
osteomalacia|5vx
osteomyelitis|6vt
osteopathy|9q6
osteophyte
osteoporosis|4jb
osteosclerosis|51l
osteotomy|9ab
ostiole|7ij
ostomy|9ab
other
otherwise
otic ganglion=otoganglion|y4
otitis|52u
otitis externa|6wh
otitis medium|6wh
otolaryngology=otorhinolaryngology=rhinolaryngology|616
otology|616
otoplasty|hf
otorrhea|4jb
otosclerosis|2at
out
outcome
outdoor,outdoorsy
outer
outercourse|8my
outfit
outgrowth
outlawry,outlaw
outline
outlook
outpatient|74b
output
outside
outstanding,outstandingly
outwardness|24t
ouzo|5p7
oval
oval window|3ry
ovalbumin|3vq
ovarian artery|s2
ovarian cyst|2mh
ovarian pregnancy|37c
ovarian vein|a0g
ovaritis|52u
ovary|3rq 4b6
over
overthe counter drug=overthe counter medicine|617
overactivity,overactive
overall
overanxiety|n4
overbite|5wn
overboard
overcast
overcome
overestimation,overestimate
overflow incontinence|3fr
overhead
overhear
overindulgence,overindulge,overindulgent
overkill|1lg
overlap
overlip|5oq
overlook
overproduction,overproduce
overreaction|85s
oversensitiveness
oversimplification,oversimplify
overt,overtly
oviduct=uterine tube|8ec 3rq
ovipositor|6un
ovotestis|4b6
owe
own
owner=proprietor
ownership
oxacillin|766
oxalacetic acid=oxaloacetic acid|3u
oxazepam=serax|lj
oxheart|37y
oxidase|3fy
oxidation,oxidization,oxidant,oxidative,oxidize
oxidative phosphorylation|16x
oxidize ldl cholesterol|1xp
oxidoreductase|3fy
oxtail|9d3
oxyacid=oxygen acid|3u
oxygen,oxygenation,oxygenize
oxygen debt
oxygenase|6yg
oxyhemoglobin|4l6
oxyphenbutazone=tandearil|lh
oxytetracycline=hydroxytetracycline=oxytetracycline hydrochloride=terramycin|lm
oxytocic=oxytocic drug|617
oxytocin|3d5
ozaena=ozena|2zd
ozone sickness|4xc
pace
pacemaker|1n3
pachycheilia|s
pachydermal,pachydermatous,pachydermic,pachydermous
pacification,pacify
package,pack
package good|3yq
pack cell|19r
packet
paddy|88t
page,pagination
pail=bucket
pain|9c3
pain threshold|1l
painfulness,painful,painfully
paint
painter
pair
palace,palatial
palaeencephalon=paleencephalon=paleoencephalon|6kb
palaeontology=paleontology
palaeopathology=paleopathology|qe 747
palatine artery|s2
palatine bone|1bn
palatine vein|a0g
palatopharyngoplasty=uvulopalatopharyngoplasty|9ab
pale
paleocerebellum|6kb
paleocortex,paleocortical=archipallium|2ff
palilalia|4jb
palingenesis,palingenetic|4ex
palliation,palliative
palm
palm oil|a09
palmature|s
palpable,palpably
palpation,palpatory
palpitation|9c3
palsy|2zi
pan
panatela=panetela=panetella|1zp
pancarditis|1nh
pancreas,pancreatic|352
pancreatectomy|p
pancreatic artery|s2
pancreatic cancer|1mt
pancreatic duct|351
pancreatic juice|2x1
pancreatic vein|a0g
pancreatitis|52u
pancytopenia|2mw
pandiculation|3lw 81z
pane=pane of glass
panencephalitis|1s7
panfish|8vi
pang
panhysterectomy=radical hysterectomy|4vq
panic,panicky|3qy
panic attack|3qy
panic disorder|n5
pansinusitis|8r6
pansy
pant
pantothen=pantothenic acid|a3u 3u
papa=dad=daddy
papain|3fy
papaw|37y
papaya|37y
papaya juice|5cb
paper,papery
papilla,papillary
papillary muscle|1n3
papillary tumor=papilloma=villoma|14w
papilledema|37w
papovavirus|a36
pappataci fever=phlebotomus=sandfly fever|2zd
paprika|3wh
papule|7cz
papulovesicle=vesicopapule|70y
para,parous=parity|47k
para aminobenzoic acid|3u
paracentral scotoma|8i3
paracervical block|82i
parade
paradigm,paradigmatic
paradise,paradisiacal=heaven,heavenly
paradox,paradoxically,paradoxical
paradoxical sleep=rapid eye movement=rapid eye movement sleep=rem=rem sleep|8sg
paraffin=paraffin wax|a6h
paraffin scale=scale wax|a6h
parafovea
paragonite|5a5
parallel
paralysis,paralytic,paralytical|2zi
paralytic abasia|5
paramagnet,paramagnetic
paramecia=paramecium|1zw
parameter,parametric
parametritis|52u
paramnesia|24t
paramyxovirus|6gg
paranoia|7s4
paranoic type schizophrenia=paranoid schizophrenia=paraphrenia=paraphrenic schizophrenia|2ri
paraparesis|727
paraphilia|8n7
paraphrase,paraphrastic
paraplegia,paraplegic|6zv
parapodium|oo
paraquat poison|57v
parasite,parasitic,parasitical
parasitemia|19u
parasympathetic
parasympathetic nervous system|6k5
parathion poison|797
parathormone=parathyroid hormone|3d5
parathyroid=parathyroid gland|353
paratyphoid=paratyphoid fever|526
paraumbilical vein|a0g
parcellation,parcel
parenchyma|jf
parent
parenthesis,parenthetic,parenthetical
paresis|6zv
paresthesia|9c3
parfait|2u5
parhelion,parhelic
parietal bone|62d
parietal cortex=parietal lobe|5q8
parietal gyrus|2dp
parietal pericardium|8m9
parietal pleura|7fd
parieto occipital fissure=parieto occipital sulcus|984
parietomastoid suture|3ti
park
park lot=park area
parkinson disease=paralysis agitan=parkinson syndrome=parkinsonism=shake palsy|1dr 2qh
parliament,parliamentary
parlor
paronychia|525
parotid gland|8e5
parotid vein|a0g
parotitis|52u
paroxetime=paxil|8k6
paroxysm,paroxysmal
paroxysmal trepidant abasia|5
parsley|3wh
parsnip|8au
part,partitive
parthenocarpy|ob
parthenogenesis,parthenogenetic=parthenogeny=virgin birth|9i
parthenote
partial tone|7tm
partiality,partially,partial
participation,participate
particle
particle beam|39t
particularity,particular
particularly
partly
partner
partridge|a8g
party
parvo=parvovirus|a36
pass
passage
passageway
passing
passing water|667
passion
passion fruit|37y
passion of christ|a4
passionateness,passionate,passionately
passivity,passive,passively
past
paste
pastern|1bn
pasteurize milk|671
pastis|2e7
pastrami|13s
pastry|33a
pasture,pasturage
pat
patch,patchy
pate|29t
patent
patent ductus arteriosus|1a2
patent medicine|617
paternity,paternally
path
pathogen,pathogenic|65x
pathogenesis|744
pathologic process=pathological process|16x
pathological state
pathologist=diagnostician|615
pathology,pathological,pathologic|614
pathos,pathetic
pathway=nerve pathway=nerve tract|970
patience=forbearance
patient
patina,patinize
patriarchy,patriarchal,patriarchic
patriotism,patriotic
patrol
pattern
pause
pavlova|2u5
pavor nocturnus=sleep terror disorder|8si
paw|75a
pawpaw|37y
pay dirt|6um
payment,pay
pea|a08
pea flour|3yn
peace
peace of mind=ataraxis|7vq
peaceful,peacefully
peak,peaky
peanut butter|29t
pear|37y
pearl,pearly
pearl sago|8dk
peasant
pecker,peck
pecs=pectoral=pectoralis=pectoral muscle|8rl
pectic acid|3u
pectin|1rk
pectoral arch=shoulder girdle|qa
pectoral girdle|487
pectoral vein|a0g
pectoralis major=great pectoral muscle|750
pectoralis minor=small pectoral muscle|750
peculiar,peculiarly
pedagogy,pedagogical,pedagogic
pedal extremity=vertebrate foot
pedantry,pedantic
peddler=hawker
pederasty|464 71p
pediapred=prednisolone=prelone|4a1 lh
pediatric medicine=pediatrics=pedology|616
pedodontist|2sd
pedophilia|71p
peduncle|4xc
pedunculate polyp|7hr
peeper|3o1
peer
peeve|6b1
pegboard
pekoe|180
peliosis=purpura|19u
pellicle|8ry
pelvic cavity|1b0
pelvic girdle=pelvis,pelvic=pelvic arch|487
pelvic inflammatory disease=pid|52v
pemmican=pemican|60h
pemphigus|2ze xu
pen
penance=repentance,repent,repentant=penitence,penitent,penitential,penitentiary|295
penchant|5nt
pencil
penetrate injury=penetrate trauma|4rm
penetration,penetrate,penetrative
penicillin,penicillin resistant|lm
penicillin f|762
penicillin o|762
penicillin v=phenoxymethyl penicillin|762
penicillinase resistant antibiotic|762
penis,penial=phallus|3hp
penis envy|3fu
penne|8vi
pennyroyal oil|6r6
pensiveness,pensive|61z
pentaerythritol=peritrate|a01
pentanoic acid=valeric acid|1mp
pentazocine=talwin|h3
pentlandite|67l
pentose|6ao
pentothal=thiopental=thiopental sodium=thiopentobarbital sodium|11i 9s0
pentoxifylline=trental|34i
pepper,peppery
peppercorn|3wh
peppermint oil|3wh
pepperoni|8fx
pepsin|3fy
pepsinogen|3fy
peptic ulcer=peptic ulceration|9u4
peradventure|335
perboric acid|1c8
percent=percentage=per centum
perception,perceive,perceptive,perceptible,perceptiveness,perceptivity
perch
perchloric acid|3u
percussion,percussive
perennation,perennial,perennially
perfectibility,perfect
perfection
perfectly
perforate eardrum|36r
perforate vein|a0g
performance,perform
performer
perfume,perfumery|6rl
perfunctorily,perfunctory
perhaps
periarterial plexus|6k0
periarteritis|s1
periarteritis nodosa=polyarteritis nodosa|2zd
pericardial cavity=pericardial space|1b0
pericardial sac|8cu
pericardial vein|a0g
pericarditis|1nh
pericardium,pericardial|8m9
pericementoclasia|7uh
peridinian|2xx
peridot|1z7
peril,perilous,perilously
perilymph|1b1
perimysium|2bb
perinatologist|2x
perinatology|66n
perineal artery|s2
perineum
perineurium|2bb
period=period of time=time period
periodic acid|6yi
periodic breathe|3nm
periodicity,periodic
periodontal disease=periodontitis|2zd
periodontia,periodontal|2s5
periodontist|2sd
periosteum|62c
peripheral nervous system
perishable=spoilable|3yn
peristalsis=vermiculation
peristome
perithelium|62c
peritoneal inflammation=peritonitis|52u
peritoneum|8m9
peritonsillar abscess=quinsy|im
periwinkle plant derivative|mb
perkiness,perky|19g
permanence,permanent,permanently
permanganic acid|3u
permeation,permeate,permeative
permission,permit,permissive
pernod|2e7
peroneus|8rl
peroxidase|6yc
perpetration,perpetrate
perpetuation,perpetuate
perpetuity,perpetual
perphenazine=triavil|lj
perplexity|2ap
persecution,persecute
persimmon|159
persistence,persist,persistent,persistency,persistently
person=someone
persona,personify,personification
personal,personally
personal business=personal matter|568
personal property=private property
personality
personality disorder|633
personnel
perspective
persuasion,persuade,persuasive
pertain
pertinence,pertinent
perturbation,perturb|9z
pertussis=whoop cough|526 85l
perusal,peruse
pervasion,pervade,pervasive
perversity,perverse
pessimism,pessimistic
pest=pestilence,pestilential,pestilent=pestis|3gd
pesticide poison|57v
pesto|8fw
pet food=petfood|3ra
petal,petalous
petechia|1g8
petit dejeuner|1ek
petition,petitionary
petitioner
petrifaction,petrify
petrissage|5z0
petting|3zc
petulance,petulantly,petulant=crossness=fretfulness=fussiness,fussily,fussy=peevishness,peevish|4x9
phacoemulsification|3np
phaeochromocytoma=pheochromocytoma|9so
phagocyte,phagocytic=scavenger cell|8vl
phagocytosis
phalangitis|52u
phalanx|1bn
phalloplasty|hf
phantasmagoric,phantasmagorical
phantom limb syndrome|9c9
pharmaceutical chemist=pharmacologist|oh
pharmacokinetics|5zk
pharmacy,pharmaceutical,pharmaceutic|616
pharyngeal vein|a0g
pharyngitis=raw throat=sore throat|52v
phase
phenazopyridine=pyridium|h3
phenergan=promethazine|m5 m1
pheniramine|m5
phenolphthalein|5jm
phenomenon
phenotypic,phenotypical
phentolamine=vasomax|lg
phenyl salicylate=salol|8dx
phenylketonuria=pku|4zs
phenyltoloxamine|m5
pheromone|8jl
philanthropy,philanthropic
philhellenism|7j
phillipsite|ac5
philogyny|7j
philology,philological
philosopher
philosophy,philosophical,philosophic,philosophically,philosophize
phimosis|s
phlebectomy|9ab
phlebitis|52u
phlebotomy=venesection|1a3
phlegm,phlegmatic,phlegmatical,phlegmy|6cw
phlogopite|5a5
phobia,phobic=phobic disorder=phobic neurosis|n5
phobophobia|8ql
phocomelia=seal limb|63q
phone
phone company=telephone company
phoneme,phonemic
phonograph=record player
phonology,phonologic
phony
phosphatase|3fy
phosphate=orthophosphate
phospholipid|5ou
phosphoprotein|7qi
phosphorescence,phosphorescent|3xo
phosphorus,phosphoric
photalgia|6z5
photocoagulation|9ab
photocoagulator|9a9
photogenic epilepsy|821
photograph,photographic,photographically,photography=photo
photometry,photometrical
photophobia|8ql
photoretinitis|a3e
photosensitivity=radiosensitivity
phototherapy|5d
phototropism|9rm
phrase
phraseology=wording
phrenic nerve|8yp
phrenic vein|a0g
phthalic acid|3u
phthisis=pulmonary tuberculosis=waste disease=white plague|9sd
phycomycosis|439
phyllo|73s
phylloquinone=phytonadione=vitamin k1|m4
physiatrics=physical therapy=physiotherapy|9i4
physical ability
physical condition=physiological condition=physiological state
physical fitness
physically
physicalness,physical,physicality
physics
physiognomy=visage=kisser=phiz|3oa
physiological property|1b3
physiological sphincter|hm
physiology,physiological,physiologic
physique=body build|1b3
phytotoxin=plant toxin|9o5
pia mater|62t
pianist=piano player
piano,pianistic=forte piano
pica|376
picaninny=piccaninny=pickaninny|1vx
piccalilli|29t
pick
pick disease|7m6
pickerel|41i
picket
pickle|29t
picornavirus|a36
picric acid|3u
pictorial,pictorially
picture
piece
piece de resistance=showpiece
piece of paper=sheet of paper
pietistic,pietistical
piezoelectric effect=piezoelectricity,piezoelectric
pig
pigeon toe|2ye
pigment,pigmentation
pigswill=pigwash=swill|3ra
pigweed|5k0
pike reverse hang|878
pilar cyst=sebaceous cyst=steatocystoma=wen|2mh
pile
pill
pillow
pilot
pilsener=pilsner|13v
pilus|3u3
pimento=pimiento|9b6
pimento butter|29t
pimozide|2xy
pimp=procurer
pimple=hickey=zit|44
pindolol=visken|15h
pine
pineal eye=third eye|8lf
pinealoma|9so
pineapple juice|42e
pinguecula|2b4
pinite|67l
pink,pinkify
pink elephant|a3m
pinna|1ok
pinocytosis
pinole|3yn
pinprick|1cr
pinto bean|27g
pipe
piperacillin=pipracil|762
piperazine|l8
pirate,piratical
piriform area=piriform lobe=pyriform area=pyriform lobe|6kb
piroplasm|8zt
pisang wax|a6h
pisiform=pisiform bone|1bn
pistol
pit
pitahaya|37y
pitch
pitchblende=uraninite|9x6
pitcher=hurler
pith,pithy
pituitary=pituitary gland=hypophysis,hypophyseal=pituitary body|353
pity,piteous,piteously|3rk
pityriasis|2te
pityriasis alba|7dv
pityriasis rosea|7dv
pivot joint=rotary joint=rotatory joint|2vx
pkd=polycystic kidney disease|5eu
placation,placative,placatory=propitiation,propitiative,propitiatory
place of origin=provenance
placebo
placement,place
placenta,placental|9zw
placenta previa|47k
placentation
placidity,placidness,placid,placidly
plagiarization,plagiaristic,plagiarize
plagiocephaly|2qd 17c
plague,plaguey
plague pneumonia=pneumonic plague=pulmonic plague|796
plaice|3w7
plain,plainly
plain flour|3x9
plaintiveness,plaintively|6cf
plan
plane,planar
planet,planetary,planetal
plank
plant,plantal
plantain|a08
plantar reflex|81z
plantar wart|a1b
planter
plasma=blood plasma|3nq
plasma cell=plasmacyte|5tu
plasma protein|7qi
plasmablast|7eq
plasmacytoma|9so
plasminogen|3t7
plasminogen activator=urokinase|7qe
plasticity,plastic,plastically
plastination|16x
plate
platform
platoon
platysma|3oe
play
play therapy|9i4
player
playfulness,playful|5mr
playwright=dramatist
plead
pleasure,please,pleasant,pleasantly,pleasantness
plenty
pleomorphic rhabdomyosarcoma=pleomorphic rhabdosarcoma|87m
pleonaste|8yu
pleopod=swimmeret|oo
pleura,pleural|8m9
pleural cavity|1b0
pleurisy|52v
pleuropneumonia|7ff 7g1
plexus=rete
plica
plight=predicament
plod
plonk|a8t
plot
plow
pluck,plucky
plug
plumcot|37y
plumpness,plump=embonpoint|2f6
plunge
plush,plushy
plutocratic,plutocratical
pms=premenstrual syndrome|9c9
pneumococcal pneumonia|7g1
pneumococcus|2y1
pneumoconiosis=pneumonoconiosis|85l
pneumogastric=pneumogastric nerve=tenth cranial nerve=vagus=vagus nerve=wander nerve|2hs
pneumonectomy|p
pneumonia,pneumonic|85l
pneumonitis|52u
pneumothorax|s
pock|7u0
pocket
pockmark|8go
podalgia|6z5
podetium
poem
poet
poetry,poetic,poetical
pogonion|2ht
poignancy,poignance,poignant
poikilothermic,poikilothermous
point
point of honor|568
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
polemical,polemicize,polemize
polenta|4qf
police=police force
police car=squad car
police chief=police captain
police headquarter=station house
policeman=police officer
policy
polio=acute anterior poliomyelitis=infantile paralysis=poliomyelitis|526
poliovirus|3f3
polish
polish rice=white rice|88t
politeness,polite,politely
political,politically
political system=form of government
politician
pollack|8eh
pollen,pollination
pollock|8eh
pollucite|67l
pollution,pollutant
polony|1bf
polyarteritis|s1
polycythemia|19u
polydipsia|9jb
polygenic disease=polygenic disorder|2at
polygraph|60z
polymastigote|5z9
polymerase|3fy
polymerization,polymeric,polymerize
polymorphic,polymorphous
polymyositis|6fv
polymyxin|lm
polynomial
polyoma|70v
polyose=polysaccharide|1md
polyp=polypus|4xc
polypectomy|9ab
polyphony,polyphonic,polyphonous
polyphosphate
polyphosphoric acid|6yi
polysomy|17c
polytonality,polytonal
polyunsaturated fat|5ou
polyunsaturated fatty acid|9wk
polyuria|5eu
pomegranate|37y
pomelo=shaddock|20v
pompano|8eh
pompousness,pompous,pompously
pond
ponder
pons=pons varolii|6kb
pool
poor,poorly
pop
popcorn|3yo
pope
popliteal artery|s2
popliteal vein|a0g
poppy seed|3wh
popularity,popular,popularly
population,populate
porch
pore,poriferous|351
porgy|8eh
pork=porc|60h
porkchop|2lo
porosity,porous
porphyria|2at
porpoise oil|jd
port
port access coronary bypass surgery|22w
port wine|404
porta hepatis|6v0
portacaval shunt|8ph
portal hypertension|5we
portal system|9zx
portent,portentous,portend
porterhouse|13u
portion
portrait,portrayal,portray
pose
position
positive chemotaxis|1vb
positivist,positivism,positivistic
positivity,positive
posology|5zk
posse
possession,possess,possessive
possibility,possible
possibly
post
postcentral gyrus|1rs
poster boy|7je
poster child|1vx
poster girl|7je
posterior cardinal vein|1n9
posterior cerebral artery|1sl
posterior facial vein=retromandibular vein|3og
posterior labial vein|5gd
posterior meningeal artery|62n
posterior naris|6h7
posterior serratus muscle=serratus posterior|8ma
posterior subcapsular cataract|1pn
posterior synechia|9cb
posterior temporal artery|9fo
posteriority,posterior
posthitis|52u
posthypnotic amnesia|8k7
postnasal drip|9c3
postponement,postpone
postposition,postpositive
posttraumatic epilepsy=traumatic epilepsy|3gx
posttraumatic stress disorder=ptsd|n5
postulation,postulate
posture|1b3
pot
potato=murphy=spud=tater|8au 8v4
potato yellow dwarf virus|a36
poteen|a7t
potence
potential,potentiality,potent,potency
potherb|a08
potion|15u
potluck|60a
pott disease|9sd
potter
pottery
poulette|8fw
pound
pour
pousse cafe|2e7
poverty=impoverishment
powder,powdery,powderize
powder sugar|4cj
power
power breakfast|1ek
power walk|1nf
powerfulness,powerful,powerfully
poxvirus|a36
practical nurse=license practical nurse|6ov
practically
practice,practical,practicality
pragmatic,pragmatical
praise
pravachol=pravastatin|5ov
prawn|8iq
prayer,pray
preacher
preachment,preach
prearrangement,prearrange
precaution,precautionary
precava=superior vena cava|a0g
precedent,precede,precedency,precession
precentral gyrus|1rs
precious
precipice,precipitous
precipitance,precipitate,precipitant,precipitation
precipitin|ln
precisely,precise
precision
precocious dentition|6qs
precocity,precocious
preconceive notion=preconception
precordium|3nk
predicator,predication,predicative
prediction,predict,predictive
prednisone=deltasone=liquid pred=meticorten=orasone|4a1 lh
predominance,predomination,predominantly,predominate
preeclampsia|9o1
preemption,preempt,preemptive
preexistence,preexistent
preface,prefatorial
preference,prefer,preferentially,preferential,preferment,preferent
prefix,prefixation
prefrontal cortex=prefrontal lobe|5q8
pregnancy,pregnant
prehensor|5nv
prehistory,prehistoric
prejudice,prejudicial,prejudicious
preliminary
premature ejaculation
premature labor|2ai
premature ventricular contraction=pvc|rk
premix
premonition=presentiment|pc
preoccupation,preoccupancy,preoccupied,preoccupy|24t
prep school=preparatory school
preparation,prepare,preparative,preparatory
preposition,prepositional
prepyloric vein|a0g
prescience,prescient|62x
prescription,prescribe,prescriptive
presence,present,presentment,presentness
presenile dementia|2rh
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
pretense,pretend,pretentious
prettiness,pretty
prevalence,prevail,prevalent
prevention,prevent,preventive,preventative
previous,previously
prey
priapism|4jb
price,pricey,pricy
pricker,prick
prickle,prickly|5r
prickle cell|8s0
pride
pridefulness
priest
primaquine|m7
primary,primarily
primary amenorrhea|f5
primary care|60w
primary care physician|31z
primary dysmenorrhea|367
primary syphilis|5se
primaxin|lm
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
privilege
prize
pro
probability
probably,probable
probation,probationary,probative
probationer=student nurse|6ov
probe
probenecid|617
probiotic|109
problem,problematic,problematical
proboscis|6nt
procarbazine|mb
procedure,procedural
proceedings,proceed
process
process cheese|1ux
prochlorperazine|mj m1
proclamation,proclaim
procrastination,procrastinate
procreation,procreative=fact of life|8my
proctalgia|6z5
proctitis|52u
proctocele=rectocele|26d
proctologist|615
proctology|616
proctoplasty=rectoplasty|hf
proctoscope|3dl
procurement,procural,procure
procursive epilepsy|3gx
prodigy,prodigious
prodroma=prodrome,prodromic|9c3
product,produce,producer
production
productivity,productive
profanity,profane,profanely
profess
profession,professional
professor
proficiency,proficient|28a
profile
profit
profitability,profitable
profound
progeria|s
progesterone|7os
progestin=progestogen|8n4
prognostic,prognostication,prognosticative
program
progress,progressive,progression,progressivity
progressive vaccinia=vaccinia gangrenosa|9yl
prohibit
prohibition
project
projection
prolamine|8qm
proliferation|4ex
prominence,prominent,prominently
promiscuity,promiscuousness,promiscuous|8my
promise,promissory
promotion,promote,promotional,promotive
prompt
promptly
promulgation,promulgate
pronation,pronator
prone
pronouncement,pronounce
pronucleus|6on
proof,prove
propaganda,propagandistic,propagandize
propagandist
propagation,propagative|7o2
propanoic acid=propionic acid|1mp
propeller,propel,propellant,propellent,propulsion,propulsive
propensity|5nt
proper,properly
property
prophecy,prophetic,prophetically,prophetical=vaticination
prophylactic|2l3
proportion
proportional,proportionally
proportionately,proportionate
proposal
proposition,propose
proprietorship
prosciutto|4hf
proscription,proscribe
prosecution,prosecute
prosecutor=prosecute attorney
prosody,prosodic
prospect
prospective
prosperity,prosperous
prostaglandin|xd
prostate,prostatic=prostate gland|353
prostate cancer=prostatic adenocarcinoma|6n
prostate specific antigen|7qi
prostatectomy|p
prostatitis|52u
prosthodontia|2s5
prosthodontist|2sd
prostration,prostrate
protamine|8qm
protanopia,protanopic=red blindness|811
protease=peptidase=proteinase=proteolytic enzyme|3fy
protease inhibitor|my
protection,protect,protective,protectiveness
protective fold|jf
protein,proteinaceous
protein fold|16x
proteolysis,proteolytic
proteome|7qi
protestation,protest
prothorax
protirelin=thyrotropin release factor=thyrotropin release hormone|3d5
protist=protistan|65x
protoctist|65x
protoplasmic astrocyte|un
prototype,prototypical,prototypic
protozoal infection|525
protozoan,protozoon|7qq
protriptyline|9qv
protrusion,protrude,protrusive
protuberance,protuberant
proud,proudly
proud flesh|4ck
provender|3yn
proverb,proverbial
province,provincial
provision,provide,provisionary
provocation,provoke,provocative
prowess=artistry
proximity,proximal
prudence,prudent,prudential
prune|33z
pruno|4pj
prurigo|2ze
pry
psammoma=sand tumor|9so
pseudo
pseudohallucination|4h6
pseudohermaphroditism|17c
pseudomonad|3jw
pseudophloem
pseudopod=pseudopodium
psilocin=psilocybin|4h7
psilomelane|67l
psoas|8rl
psoriasis|2ze
psoriatic arthritis|w7
psyche,psychical,psychically,psychic
psychiatrist=head shrinker|615
psychiatry,psychiatric=psychological medicine|616
psychic phenomenon=parapsychology
psychic trauma|631
psychoactive drug=consciousness alter drug=mind alter drug=psychoactive substance|34i
psychoanalyst|7rp
psychogenesis,psychogenetic,psychogenic|4ex
psychologist
psychology,psychological,psychologically
psychomotor development|4ex
psychomotor epilepsy=temporal lobe epilepsy|3gx
psychopathology,psychopathologic
psychopharmacology,psychopharmacological|5zk
psychophysiology=neuropsychology
psychosexual development|4ex
psychosis,psychotic|632
psychosomatic disorder|633
psychosurgery|1dy
psychotherapy,psychotherapeutic=mental hygiene|7rq
psychotic depression|22g
psychotropic agent|34i
pterion|2ht
pterygium|2b4
pterygoid muscle|8rl
pterygoid plexus|7fh
pterygoid process
ptomaine=ptomaine poison|3yp
ptosis|2ti
ptyalin|gk
ptyalism,ptyalize|8j6
pubes=pubic region
pubic bone=pubis|1bn
public,publicly
publication,publish,publisher
pubococcygeus exercise|3lw
pud|2u5
pudding face|6d0
pudendal artery|s2
pudendal block|82i
pudendal cleavage=pudendal cleft=pudendal slit=rima pudendi=rima vulvae=urogenital cleft=vulvar slit|89o
pudendal vein|a0g
pudendum|46w
puff rice|255
puffiness,puffy|9c3
pug nose|6nt
pulasan=pulassan|37y
pull
pulmonary artery|s2
pulmonary congestion|2ax
pulmonary plexis|6k0
pulmonary stenosis|92l
pulmonary trunk=truncus pulmonalis|7t0
pulmonary valve|8kw
pulmonary vein|a0g
pulp,pulpy
pulp cavity|1b0
pulpit=dais=rostrum
pulque|ba
pulse,pulsation,pulsate
pulseless disease=takayasu arteritis|s1
pump
pumpkin|a08
punctuation,punctuate
pungently,pungent
punishment,punish,punitive,punitory=penalty
pupate,pupal
pupillary sphincter|hm
puppy fat|78
purchase
pure tone|wz
puree|6o8
purely
purity,pure,purify,purification
purple
purpose=intention
purse
purse string operation|9ab
pursuit,pursue,pursuant,pursuance
purulence,purulency,purulent|9c3
purulent pleurisy|7ff 3c0
push
pushup=press up|r5
pussy=cunt=puss=twat
pustule|7cz 190
put
putamen|120
putridity,putrefacient,putrefaction,putrefactive,putrefy,putrescent
puzzlement,puzzle
pycnodysostosis|35s
pycnosis,pycnotic=pyknosis,pyknotic|2zd
pyelitis|52v
pyelonephritis|9xs
pyemia,pyemic|19z
pyloric sphincter=pyloric valve|hm
pyloric stenosis|92l
pyloric vein=right gastric vein|45j
pylorus|6v0
pyocyanase|lm
pyocyanin|lm
pyorrhea|4jb
pyorrhea alveolaris=rigg disease|77v
pyramid,pyramidal,pyramidical
pyrilamine|m5
pyroelectricity,pyroelectric
pyrogenetic,pyrogenic,pyrogenous
pyrolusite|67l
pyrope|455
pyrophobia|8ql
pyrophosphoric acid|7hv
pyrophyllite|67l
pyrotechny,pyrotechnical
pyroxene|67l
pyruvic acid|3u
pyuria|9c3
q fever|88z
quack|31z
quackery
quad|3n8
quadrantanopia|a3e
quadriceps=quadriceps femoris|3n8
quadriplegia|6zv
quahaug=quahog|8o2
quail|a8g
quality,qualify,qualification
quality of life|4d2
qualm|3bl
quandang=quantong|37y
quantity
quark=quark cheese|1ux
quarrel
quartan|1w4
quarter
quarterback=field general
quartz crystal|67l
queasiness,queasy=squeamishness|6hy
queen
queer
quellung=quellung reaction|16x
querulous,querulously
question
questioning
quickening|16x
quickness,quickly,quick,quicker
quiescence,quiescent
quietness,quiet,quietly
quietude
quill
quince|37y
quinidex=quinidine=quinora|lk
quinine|m7
quinine water=tonic water|8uw
quirk,quirky
quirt
quit
quite
quiver
quotation,quote
rabbi
rabbit
rabbit food=raw vegetable|a08
race
racemic acid|9ed
rachischisis=schistorrhachis=spina bifida|17c
rachitis|52u
racial
rack
racket,rackety
radar=radiolocation
raddle=reddle=ruddle|59p
radial artery|s2
radial keratotomy|5e9
radial vein|a0g
radiation,radiance,radiate,radiant,radiancy|3dv
radiation sickness=radiation syndrome|9c9
radical
radical mastectomy|5z6
radically
radicchio|5k0
radicle
radiculitis|52u
radio
radio emission=radio radiation=radio wave|39p
radio reflector=radio telescope
radio signal|7wq
radioactivity,radioactive
radiographer|615
radiolarian|5c
radiologist=radiotherapist|615
radiology|614
radiopharmaceutical|617
radiotelephony,radiotelephonic
radish|8au 2jm
radium therapy|5d
radius,radial
raffinose|9r8
rag
ragamuffin|9xb
rage|ik
ragweed pollen|7h8 cj
raid
rail
railroad=railway system
railroad siding=siding
railroad station=railroad terminal=railway station
rain,rainy
raise,rise
raisin|33z
rally
ram
rambotan=rambutan|37y
ramification,ramify
ramp,rampant,rampageous
ramsay hunt syndrome|9c9
ramus|1bn
randomization,random,randomly
range,rangy
ranitidine=zantac|4o5
rank
ransack
ranula|2mh
rap
rapidity,rapidly,rapid
rappee|9m7
rapture,rapturous|3bo
rarity,rarely,rare
rascal=rogue
rash=roseola=skin rash|3i1
rasp,raspy
raspberry|159
rat,ratty
rat cheese=store cheese|1uq
ratafee=ratafia|2e7
ratbite fever|526
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
ravigote=ravigotte|8fw
raw
raw meat|60h
raw milk|671
raw sienna=yellowish brown
raw umber|9ue
raw wound|aaj
ray=light beam=shaft of light=beam of light=ray of light|a3c
razbliuto|8lr
rbi=run bat in
reafforestation=reforestation
reabsorption=resorption|16x
reach
reaction,react,reactivity,reactive=chemical reaction
reactionary
read
reader
readily
readiness,ready
readjustment,readjust
ready mix|2da 7lw
reaffirmation,reaffirm
reagin|4yb
real estate=real property
realgar|67l
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
rebound tenderness|6z5
rebuild
rebuttal,rebut
recalculation,recalculate
recall
recapitulation,recapitulate|4ex
receiver,receive
recent
recently
reception
receptionist
receptivity,receptive
receptor
recession,recessionary
reciprocal inhibition therapy=reciprocal inhibition|147
reciprocal cross|4rv
reciprocality,reciprocity,reciprocal
reciprocation,reciprocative,reciprocatory
recital,recite,recitation
reckon
reclamation,reclaim
recognition
recognize
recollection,recollect,recollective
recombinant
recombinant human insulin|55e
recombinant protein|7qi
recommendation,recommend
reconciliation,reconcile
reconsideration,reconsider
recorder,record
recording
recount
recovery,recover
recreation,recreational
recreational drug|34i
recriminative,recriminatory
recrudescence,recrudescent
recruitment,recruit
rectal artery|s2
rectangle,rectangular,rectangularity
rectum,rectal
rectus|6ds
rectus superior=superior rectus=superior rectus muscle|3o6
recuperation,recuperative=convalescence,convalescent
recurrence,recur,recurrent
recurrent fever=relapse fever|526
recusal,recusation,recusant
red green color blindness=red green dichromacy|2w9
red blood cell=erythrocyte,erythroid|19r
red bone marrow=red marrow|1br
red clay|21t 67l
red devil=secobarbital=secobarbital sodium=seconal|11i
red meat|60h
red pepper|3wh
red rockfish|8eh
red scare|n4
red wine|a8t
redcoat
rededication,rededicate
redefinition,redefine
redemption,redeem,redemptional,redemptive,redemptory
redeployment=redisposition
redfish=rosefish|8ad
rediscovery,rediscover
redistribution,redistribute
redness,red,redly
reductase|3fy
reduction,reduce,reductive
redundancy,redundant
reef,reefy
reel
reelection,reelect
reenactment,reenact
reenforcement,reenforce
reevaluation,reevaluate
refection|60a
refer,reference
refer pain|6z5
refinement,refine
reflection
reflector,reflect,reflective,reflectively,reflectivity
reflex=inborn reflex=innate reflex=instinctive reflex=physiological reaction=reflex action=reflex response=unconditioned reflex|85s
reflex arc|6kb
reflex epilepsy|3gx
reflux|4jb
reform,reformation,reformative
refractivity,refraction,refractive
refractory,refractory line
refractory anemia|i3
refreshment,refresher|8tl
refulgence,refulgent
refund
refurbishment,refurbish
refusal,refuse
regard
regardless
regeneration|16x
regiment,regimental
region
regional,regionally
regional anesthesia|i9
register nurse|6ov
registrant
registration,register,registry
regret|8db
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
reiter disease=reiter syndrome|9c9
reiteration,reiterate,reiterative
rejection,reject,rejective
rejoice
relationship,relate,relation
relativity,relative,relatively,relativistic
relaxant,relax,relaxation
relaxin|3d5
release
relegation,relegate
relevance,relevancy,relevant
reliability,reliable,reliably
reliance,rely|1t0
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
renal artery|s2
renal colic|6z5
renal cortex|jf
renal insufficiency|5eu
renal pelvis|1b0
renal vein|a0g
render
renewal,renew
renin|7qe
rensselaerite|9d9
rent,rental
reovirus|a36
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
reproductive organ=sex organ|6un
reproof=reprehension,reprehensible
republic
repudiation,repudiate,repudiative
reputation,repute
request
requirement,require
rescission,rescind
rescue
research
resection|9ab
resemblance,resemble
resentful,resentfully
resentment,resent=rancor,rancorous=rancour|4xa
reserpine=rau sed=raudixin=sandril=serpasil|m6
reservation
reserve
resid=residual oil|2jp
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
respiratory alkalosis|ca
respiratory center|6ju
respiratory disease=respiratory disorder=respiratory illness|2zd
respiratory infection=respiratory tract infection|525
respiratory organ|56t
respiratory system
respiratory tract|9og
respite=reprieve
resplendence,resplendency,resplendent
response,respond,responsiveness,respondent,responsive
responsibility=obligation,oblige
responsible,responsibly
rest
rest cure|9q6
restatement,restate
restaurant
restiveness,restive,restively
restlessness|1cr
restorative,restore
restoril=temazepam|153
restraint,restrain
restriction,restrict,restrictive
restriction endonuclease=restriction enzyme=restriction nuclease|3dj
result,resultant
resumption,resume
resurgence,resurgent
resuspension,resuspend
retard depression|22g
rete testis|7fh
retention=holding
retentiveness,retentivity,retentive
reticulation,reticulate
reticulocyte|812
reticuloendothelial system
retina,retinal|62c
retinal rod=rod cell|a3l
retinitis|52u
retinoblastoma|5wh
retinol=vitamin a1|md
retinopathy|3o3
retirement,retire
retrace
retraction,retract
retractor|9a9
retreat
retrieve
retrobulbar neuritis|6kh
retroflection=retroflexion=retroversion|s
retrograde amnesia|fp
retrogression,retrogressive
retrospect,retrospective,retrospection
retrovirus|a36
retsina|a8t
return
reunion,reunite,reunify
revelation,reveal
revenge=retaliation,retaliate,retaliatory
reverberation,reverberate,reverberant,reverberative
revere,reverence,reverent,reverential
reverie
reversal,reverse,reversible
reverse hang|4g3
reverse transcriptase|7hj
reverse transcriptase inhibitor|my
revery
review
revilement,revile
revision,revise
revival,revive
revolution,revolutionary,revolt,revolutionize
revulsion=repugnance,repugnant|2zm
reward
reye syndrome|1dr 9c9
rh incompatibility|50b
rhabdomyoma|6fo
rhabdomyosarcoma=rhabdosarcoma|8fb
rhabdovirus|a36
rhagades|2ze
rhapsody,rhapsodize|5c5
rhenish=rhine wine|a7y
rheology,rheologic
rheumatic aortitis|nm
rheumatic fever|526
rheumatic heart disease|4ji
rheumatism|2zd
rheumatoid factor|xm
rheumatologist|615
rheumatology|616
rhinestone|8ac
rhinion|2ht
rhino=rhinoceros
rhinopathy|4jb
rhinorrhea|9c3
rhinoscope|60z
rhinosporidiosis|439 882
rhinostenosis|92l 882
rhinotomy|9ab
rhinovirus|7c9
rhizopod=rhizopodan|7qu
rhizotomy|9ab
rhodochrosite|67l
rhodolite|455
rhodonite|67l
rhomboid,rhomboidal|8rl
rhomboid muscle|8rl
rhone wine|a8t
rhubarb=pieplant|a08
rhus dermatitis|2cd
rhythm,rhythmic,rhythmical,rhythmically,rhythmicity
rib|1bn
rib cage|8rm
ribavirin=virazole|my
ribbon,ribbony
ribier|4cq
riboflavin=hepatoflavin=lactoflavin=ovoflavin=vitamin b2=vitamin g|a3u
ribonuclease=ribonucleinase|9p4
ribose|1md
ribosome|1rg
rice|3yo
richness,rich,richly
ricin=ricin toxin|b3 9o5
ricinoleic acid|9wk
rickets|yn
rickettsia,rickettsial|3jw
rickettsial disease=rickettsiosis|526
rickettsialpox|88z
rickey|693
ricotta|1ux
riddance,rid
ride
rider
ridge
ridiculous
riesling|4ok
rifadin=rifampin=rimactane|ll
rifle
rift valley fever|4le
rigatoni|8vi
right atrioventricular valve=tricuspid valve|w0
right brain=right hemisphere|1sm
right coronary artery|2er
right hand|4hm
right to vote=suffrage
right ventricle|4jk
righteousness,righteous
rightness,right
rigidity,rigid,rigidly,rigidify
rigor,rigorous,rigorously
rigor mortis
rima|6v0
ring
ring of color
ringworm=roundworm=tinea|439
rioja|81a
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
roaster|1vq
robbery,rob
robitussin|3mm
robotic telesurgery|663
robustness,robust
rochelle powder=seidlitz powder|ns
rock,rocky
rock crystal=transparent quartz|67l
rockfish|8eh
rockweed|bt
rod|109
roe|8iq
roentgen ray|39p 598
rofecoxib=vioxx|lh
role
roll of tobacco|9m7
roller,roll
rollmops|4mo ox
ro po|2u5
romance,romantic,romanticism,romanticistic
roof
rookie
room
root
root canal|73e
root vegetable|a08
root reflex|81z
rope,ropey,ropy
rope burn|15
rise quartz|67l
rosemary|3wh
rosiness,rosy
rotation,rotate,rotational
rotator cuff
rotavirus|843
rotgut|ba
rotor
rotundity=globosity
roughage|3yn
roughly
roughneck=ruffian
roughness,rough
round,roundly
round bone|1bn
round window|3ry
route
routine
roux
row
row house=town house
royal family=royal house
royal jelly|8jl
royalty
rpm
rub
rubber,rubbery,rubberize
rub alcohol|2l3
rubbish,rubbishy
rubdown|5z0
rubefacient|617
rubella panencephalitis|70a
rubicelle|8bw
rubor|9c3
ruby spinel=spinel ruby|8yu
rudeness,rude,rudely
rudiment,rudimentary
rue|3wh
ruefulness,ruefully|8db
ruff
rug=carpet
ruga|7fi
rugged
ruin,ruinous
rule
rum|5p7
rumble
rumen|93r
rumination,ruminative
rumor
rump
run
rundown=summation,summational
runner
runner bean=scarlet runner bean|4dr
rupture|4rm
rurality,rural
rush
rusticity,rustic
rustle
rustler=cattle thief
rusty,rust
rut,rutty
rutabaga|9t5
rutile|67l
rye|a7t
sabayon=zabaglione|2u5
sabbatical,sabbatic
sac|1b0
saccharic acid|1mp
saccharin|9b9
saccharose=sucrose|2yh
saccule=sacculus|8cu
sacral nerve|8yp
sacral plexus|6k0
sacral vein|a0g
sacral vertebra|a1e
sacrament,sacramental
sacred
sacrifice
sacrilege,sacrilegious=desecration,desecrate
sacrum|1bn
saddle
saddle block anesthesia|8yl
sadism,sadistic|8n8
sadness,sad,sadly
sadomasochism,sadomasochistic|8da 5yx
safe sex|8my
safety,safe,safely
safflower oil|a09
saffron|3wh
sag
sagacity,sagacious
sage|3wh
sago|gn
sail
sailfish|8eh
saint
saint anthony fire|2ze
saint vitus dance=sydenham chorea|6k3 2qh
sake
saki|ba
salad oil|a09
salami|8fx
sale
saleslady=salesgirl
salesman
salicylate|6na
salicylate poison|57v
salicylic acid|4sn
salience,salient
saline
salinity|4fy
saliva,salivary,salivate,salivation=spittle|8jl
salivary duct|351
salivary gland|352
salmon oil|jd
salmonella|3es
salmonellosis|3yp
saloon=ginmill
salpingectomy|p
salpingitis|52u
salpinx|9sb
salsa|29t
salsify|8au
salt,salty|3wh
saltwater=seawater
saltwater fish|8iq
salubrity,salubrious
salvation
salve,salvage|2l3
salvinorin|4h7
samarskite|67l
sambuca|2e7
sameness,same
sample,sampler
sanction
sand,sandy
sand dune=dune
sandpaper,sandpapery
sandwich
sanguineness,sanguinity,sanguineous|6tx
sanity,saneness,sane|634
sap,sappy
saphenous nerve|6js
saphenous vein|a0g
sapidity|4fy
sapodilla=sapota|37y
saponification,saponify
sapote|37y
sapphire,sapphirine|2fp
sapremia|8lv
sapsago|1ux
sarcocystidean=sarcocystieian=sarcosporidian|8zt
sarcodine=sarcodinian|7qu
sarcoidosis|4jb
sarcolemma,sarcolemmal,sarcolemmic,sarcolemnous|62c
sarcoma|1kn
sarcosome|1xw
sard=sardius|1jc
sardine=pilchard|8eh
sardine oil|jd
sardonyx|6sn
sars=severe acute respiratory syndrome|85l
sarsaparilla|8uw
sartorius=sartorius muscle|8rl
sassafras|3wh
sassafras oil|6r6
satanophobia|8ui
satiety=repletion=satiation,satiate
satin,satiny
satisfaction|3bo
satisfied
satisfy,satisfactory,satisfactorily
satsuma|20v
saturate fatty acid|3qm
saturation,saturate
satyriasis|29o
sauce|29t
sausage|60h
sausage meat|60h
sauterne|a7y
savageness,savage,savagely
save
saveloy|8fx
saving
savor
savoy|1ir
saxitoxin|6ku
say
sazerac|247
scab,scabby|8vh
scabies|525
scald|4rm
scald milk|671
scale
scalene muscle=scalenus|8rl
scalenus syndrome|9c9
scallion|6se
scalp|8ry
scalpel|9aa
scamp|1vx
scamper
scan
scandal,scandalize,scandalous
scaphocephaly|2qd 17c
scar,scarify=cicatrice=cicatrix,cicatrize|9c3
scar tissue|2bb
scarcely
scarcity,scarce
scare,scary
scarlatina=scarlet fever|2ce
scathing,scathingly
scatophagy|2cb
scatter
scene,scenic
scent|6rl
schedule
scheelite|67l
schematic,schematize
scheme=strategy,strategic,strategical
schism,schismatic,schismatical
schistosome dermatitis=swimmer itch|2t7
schizogony|3vg
schizoid=schizotypal personality|78u
schizophrenia,schizophrenic
schizothymia|633
schnapps=schnaps|5p7
scholar
scholarship
school,scholastic,scholastically
school phobia|8ui
schoolmarm=schoolmistress
schoolmate=classmate
schorl|9nv
schrod=scrod|8vi
sciatic nerve|6js
sciatica|6kc
scid=severe combine immunodeficiency=severe combine immunodeficiency disease|4y8 6af
science
scientific,scientifically
scientist
scintillation,scintillant|a3c
sclera=sclerotic coat|b2
scleral vein|a0g
scleredema|37w
scleritis|52u
scoliosis|8yn
scollop|8o2
scope
scorbutus=scurvy|yn
scorch|4rm
score
scorn=contempt,contemptuous,contemptuously=despite
scornful,scornfully
scorzonera|8ee
scotch and soda|4nj
scotoma,scotomatous|a3e
scramble
scrape
scratchiness,scratch,scratchy
scrawniness,scrawny|9j1
scream
screech,screechy
screen
screen memory|62h
script
scrotal vein|a0g
scrotum|8cu
scrub nurse|6ov
scrub typhus=tsutsugamushi disease|88z
scrumpy|1zo
scrupulously,scrupulous
sculpture,sculptural
scunner
scup|8eh
scuppernong|6dr
scut|9d3
sea
sea power|66x
seafood|8vi
seagrass|8j1
seahorse=walrus
seal oil|jd
sealant,seal
seam,seamy
seaman=seafarer
search
season
season salt|3wh
seat
seaweed|bt
seborrhea|2ze
seborrheic dermatitis=seborrheic eczema|2t7
seborrheic keratosis|5e7
sebum|8jl
secernment|16x
secession,secede
seckel|74v
seclusion,seclude
second
second degree burn|4rm
secondary,secondarily
secondary amenorrhea|f5
secondary dysmenorrhea|367
secondary hypertension|4ne
secondary syphilis|5se
secret
secretary
secretase|3fy
secretin|45s
secretion,secrete,secretive,secretor,secretory|1b1
section
sector,sectorial
secure
security
sedative hypnotic=sedative hypnotic drug|2sv
sediment,sedimentation,sedimentary
sedulously,sedulous
see,sight
seed,seedy
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
selective serotonin reuptake inhibitor=ssri|lv
selective amnesia|fp
selenic acid|3u
self
self abuse=self stimulation|5zh
self consciousness,self conscious
self depreciation
self determination=self government
self disgust=self hatred
self esteem=self pride|7mv
self hypnosis|4u8
self indulgence,self indulgent
self pity|8wb
self raise flour=self rise flour|7lw
self reliance,self reliant
self satisfaction=complacence,complacency,complacent=self complacency,self complacent|2cm
self torment=self torture|6z7
selfishness,selfish
sell
seltzer|67o
semantic,semantically
semestral,semestrial
semiskim milk|671
semicircular canal|8lf
semicoma|9uu
semiconsciousness|9uu
semilunar valve|1n8
seminal duct|351
seminal vesicle|352
seminiferous tubule|9sg
seminoma=testicular cancer|1mt
semipermeable membrane|62c
semitrance|9uu
semolina|3x9
senate
senator
send
senescence,senescent|16x
senile dementia=senile psychosis|2rh
senility,senile
senior,seniority
senior moment|3zn
sensation,sense,sensuous,sensify,sensorial,sensuousness
sensational
sense datum=esthesis=sense experience=sense impression
sense organ=sensory receptor|6un
sensibility,sensible,sensibly|2bh
sensitivity,sensitive,sensitiveness
sensor
sensorimotor area=sensorimotor region|2fg
sensorium|2fg
sensory
sensory epilepsy|2fi
sensory system
sensuality,sensualness,sensual=sensualism|29o
sentence,sentential
sentience,sentient|2bh
sentiment,sentimental,sentimentality
sentinel=sentry
separate,separately
separation
sepsis|525
septal defect|2au
septectomy|p
septic sore throat=strep throat=streptococcal sore throat=streptococcus tonsilitis=throat infection|79w 525
septicemic plague|796
septum,septal
sequela|s
sequence,sequential
sergeant
sericterium=serictery|48k
series,serial
seriousness,serious,seriously
sermon,sermonize
serology,serological,serologic|614
serosa=serous membrane|62c
serratus=serratus muscle|8rl
serratus posterior inferior|7jm
serratus posterior superior|7jm
sertraline=zoloft|8k6
serum=blood serum|1b1
serum albumin|b3
serum globulin|49g
servant
serve
service
sesame oil|a09
sesamoid=sesamoid bone|1bn
sessile polyp|7hr
session
set
seta,setaceous|7g8
settlement,settle
settler
seven
seventeen
several
severance,sever
severity,severe,severely
sewage
sex,sexual,sexually,sexuality=sex activity=sexual activity=sexual practice
sex change operation=transsexual surgery|9ab
sex link disorder|1ys
sex act=sexual relation=carnal knowledge=coition=coitus=copulation,copulatory=sexual congress=sexual intercourse|8my
sex chromatin|1yl
sex drive
sex hormone=steroid hormone|3d5
sexual arousal|re
sexual inversion|464
sexual perversion|8my
sexual pleasure|7f8
sexual union|8my
sexual urge
shad|8vi
shade,shady
shadow,shadowy
shaft
shag,shaggy|9m7
shake
shale oil|6r6
shallot|6se
shallowness,shallow
shame
shamefacedness,shamefacedly=sheepishness
shank|2lo
shank mare=shank pony|5kr
shape
share
shark liver oil=shark oil|jd
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
shell bean|41e
shellfish|8iq
shelter
sherbert=sherbet|2u5
sheriff
sherry|404
shield
shift
shigella|3es
shin
shin splint|52u
shinbone=tibia,tibial|5ks
shine
ship,shipment
shirt
shiver,shivery
shock
shock therapy=shock treatment|9i4
shoe
shoelace=shoestring
shoot
shoot star|a3c
shop
shopkeeper=storekeeper=tradesman
shore
short bone|1bn
short gastric artery=vasa brevis|45f
short saphenous vein|8ez
short wave|7wq
shortage
shortly
shortness,short,shorten
shortness of breath|36g
shortsightedness,shortsighted
shortwave diathermy machine|2w0
shoulder
shoulder blade=scapula,scapular,scapulohumeral=shoulder bone|1bn
shoulder joint|10s
shout
shove
show
shower
shred=whit
shrewd,shrewdly
shriek
shrill,shrilly
shrimp|8iq
shrimp butter|29t
shrink
shrub,shrubby
shrug
shudder,shuddery
shunt
shut eye=shuteye|8sg
shutter,shut
shyness,shy|9lh
sialadenitis|52u
sick headache|4j6
sickle cell|812
sickness,sick,sicken
side
side effect|9c3
side of meat|2lo
sidecar|247
sideroblast|3i8
sideroblastic anemia=siderochrestic anemia|826
siderocyte|812
siderosis|7fy
sidewalk
sienna|36v
siesta|1q5
sigh
sigmoid colon=sigmoid flexure|260
sigmoid sinus|a0t
sigmoid vein|a0g
sigmoidectomy|p
sign
signal,signalize
significance,significant,significantly,signify,signification
sildenafil=sildenafil citrate=viagra|lg
silence,silent,silently
silhouette
siliceous,silicious
silicic acid|3u
silicosis|7fy
silk,silky
silkworm seed|38h
silly
silver,silvery
similarity,similar,similarly
similitude=likeness
simple mastectomy|5z6
simple phobia|7am
simple protein|7qi
simplicity,simple
simply
simulation,simulate
simultaneously,simultaneous
simvastatin=zocor|5ov
sin
sincerity,sincere,sincerely
sinciput|1bn
sinfulness,sinful
sing
singe|4rm
singer=vocalist
single,singly
singularity,singular,singularly
sink
sinking feel|3bl
sinner=evildoer
sinoper=sinopia=sinopis|6qf
sinus|73e
sinusitis|52u
sinusoid|73e
sip
sir
sirloin|2lo
sirup=syrup|9b9
sister=sis
sit
site=land site
situation=state of affair
six
sixth
sixty
sixty nine=soixante neuf|6u3
size
skeletal muscle=striate muscle|6ds
skeletal structure
skeletal system
skeleton,skeletal
skepticism,skeptical
sketch
ski wax|a6h
skiff
skill
skilled
skilled worker=train worker
skillful,skillfully
skim milk|671
skin,skinny,skinniness=cutis=tegument|2bb
skin cancer|1mt
skin cell|8vl
skin graft|8ry
skin perceptiveness=tactility,tactile
skip
skirmisher
skirt
skull|1bn
sky
sky glow|a3c
sky wave|7wq
slam
slap
slash
slaughter
slave
slavery
sleep,sleepy,sleepily=slumber,slumbery
sleep apnea|o4 8si
sleep disorder|300
sleep talk=somniloquism=somniloquy
sleep capsule=sleep pill=sleep draft=sleep tablet|8w4
slender
slice
slide
slightly
slime,slimy
sling|4nj
slip
slit
slivovitz|1e8
slobber|8e3
slop
slope
slough of despond|2sx
slovenliness,slovenly
slowness,slowly,slow
slug
slugger=hitter
sluggishness,sluggish,sluggishly
slum,slummy=slum area
slump
small intestine|4g0
smallness,small
smallpox=variola,variolic,variolous=variola major|2ce
smaltite|67l
smartness,smart
smash
smegma|8j5
smell
smiler,smile
smoke,smoky
smoke mixture|9m7
smooth muscle cell|6dt
smoothie|15u
smoothness,smooth
smorgasbord|60a
smugness,smug
snack=collation,collate|60a
snail butter|8fw
snake,snaky=serpent
snake venom|a0r
snakebite|aaj
snap
snap bean|4dr
snapper|8eh
snarl
snatch
sneeze,sneezy=sternutation|9c3 81z
sniff
sniffle|3nm
snit|1cr
snivel
sniveling
snort
snot,snotty|6cw
snout|6nt
snow,snowy
snow blindness=snowblindness|19b
snuffle|3nm
snugly,snug
so call
soak
soap,soapy
soap rock=soaprock=soapstone=steatite|9d9
soar
soave|a7y
sob|36g
sober,soberly
sociability,sociably
social organization=social structure=social system
social phobia|7am
socialism,socialistic
society,social,socially,societal
sociobiology,sociobiologic
sociology,sociological
socket|1b0
sockeye|8vi
sod=sward
soda|8uw
sodalite|67l
sodium salicylate|h3
sodoku=spirillum fever|7y5
sodomy=zooerastia=zooerasty|8my
soft diet=spoon food|2wk
soft drink|15u
soft drug|34m
soft palate=velum|jf
softheartedness|3rk
softly
softness,soft
soil
solace,solacement|7f8
solanaceous vegetable|a08
solar flare|8v7
solar prominence|8v7
solar radiation|7wh
solar wind|8v7
solder
soldier
sole,solely
solemnity,solemnly,solemn
soleus=soleus muscle|8rl
solicitation,solicit
solicitude=solicitousness|3rk
solid,solidification,solidify
solid body substance|1b6
solid food
solution
solvent,solve,solvency
somatic cell=vegetative cell
somatic delusion|2r8
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
soochong=souchong|180
soon
sooth syrup|617
sophistication,sophisticate
sopor
soporific|34i
sorbet|2u5
sorbic acid|1mp
sorcery,sorcerize
sore,soreness
sorghum|8rb
sorption,sorb,sorbent
sorrow|8db
sorrowfulness,sorrowful|3bo
soul
soul food|3yn
soulfulness,soulfully
sound
sour milk|671
sour salt|3wh
source
sourness,sour
southern
southpaw=leave hander
sovereign
sow
sowbelly|7il
soy flour=soybean flour|3x9
soya|137
soya bean|137
soya milk=soybean milk=soymilk|3yn
soyabean oil=soybean oil|a09
soybean|137
space,spacious,spaciousness,spacial
space medicine|616
spaghettini|8vi
span
spar|67l
spare
sparerib|2lo
spark
sparkle wine|a8t
sparling|8vi
sparsity,sparse,sparsely
spastic abasia|5
spastic bladder|188
spatchcock|1vq
spatiality,spatial
spawn|38h
speaker
spearmint oil|3wh
special,specially
specialist
specialization,specialize
specialty=strong point
speciation|6uv
species
specification,specify
specificity,specific,specifically
specified
specimen
spectacle,spectacular,spectacularly
spectator=viewer=watcher
specter
spectinomycin|lm
spectroscopy,spectroscopic,spectroscopical=spectrometry,spectrometer,spectrometric
spectrum,spectral
speculation,speculate,speculative
speech,speak,speechify
speech therapy|9i4
speed,speedy,speedily
spell
spend
sperm,spermatic,spermous=sperm cell=spermatozoan=spermatozoon|44e
sperm oil|jd
spermaceti|a6h
spermatic cord|43b
spermatid|44e
spermatocele|5su
spermatocyte|44f
spermatogenesis|44g
sphenion|2ht
sphenoid=sphenoid bone|1bn
sphenoid fontanel=sphenoid fontanelle=sphenoidal fontanel=sphenoidal fontanelle|3ym
sphere,spherical,spheric,sphericity
spherocyte|812
spice,spicery
spicule=spiculum
spider,spidery
spider angioma=spider nevus=vascular spider|iv
spike lavender oil=spike oil|6r6
spikelet|5r
spin
spinach|5k0
spinal anesthesia|82i
spinal anesthetic|ic
spinal curvature|s
spinal fusion|9i4
spinal nerve|6js
spinal nerve root|8yp
spinal vein|a0g
spindlelegs=spindleshanks|5kr
spine,spinal=vertebral column=rachis=spinal column|8rm
spinel|67l
spinocerebellar disorder|17c
spiracle|6v0
spiral
spirilla|3jw
spirillum|3jw
spirit,spiritize
spiritual
spirochaete=spirochete|3jw
spirogyra|4dq
spit
spite=malice,maliciousness,malicious=spitefulness,spiteful|4in
splanchnic nerve|6js
splash,splashy
spleen,splenetic,splenic=lien,lienal|5tq
splendid,splendidly
splenectomy|p
splenic vein|a0g
splenitis|52u
splenius=splenius muscle|8rl
splenomegaly|4u0
splinter,splintery
split
split brain technique|1dy
split pea|74o
spodumene|67l
spondylarthritis|s5
spondylitis|52u
spondylolisthesis|4rm
sponge,spongy
spongioblast|26k
sponsor
spontaneity,spontaneous,spontaneously
spore,sporogenous
sporotrichosis|439
sporozoan|7qu
sporozoite|8zt
sport,sportive
sport medicine|616
sportsman=sportswoman
spot
spot fever|88z
sprain|4rm
sprawl
spray
spray dried,spray dry
spread
spring
spring water|3yn
sprinkle
spritzer|693
sprue=psilosis=tropical sprue|300
spume,spumy
spur
sputum|6cw
spy
squab|60h
squad
squamous cell|3h7
square
squat
squawk,squawky
squeak,squeaky
squeeze
squint,squint eye|s
stability
stabilization,stabilize
stable
stachyose|9hf
staff
stage
stage fright|3qy
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
stand oil|6r6
standardization,standard,standardize
standing
stannite=tin pyrite|67l
stapedectomy|p
stapes|wy
staph=staphylococcus|240
staphylococcal enterotoxin|3f2
staphylococcal enterotoxin b|91c
staphylococcal infection|525
star,starry
star aniseed|3wh
star sapphire|8f4
starch,starchy|7hq
stare
starlight|a3c
start
startle
startle reaction=startle response|81z
startle reflex|81z
starvation,starve=famishment|4rf
starvation acidosis|3z
stasis|4jb
state
statement
statesman=national leader
station
statistic
statistical,statistically
statue,statuary,statuette
stature
status
status asthmaticus|ui
status epilepticus|3gx
statute,statutory
stay
steady,steadily
steak|2lo
steal
stealth,stealthily,stealthy
steamer|8o2
steatopygia|3ql
steatorrhea|9c3
steel
steep,steeply
steeple=spire
steer
stellate venule|1ll
stem
stem cell|8vl
stemma,stemmatic|3o1
stenography,stenographical
stenosis,stenotic=stricture|4jb
step
stephanion|2ht
stereo=stereophony,stereophonic
stereoscopy,stereoscopic
stereotype,stereotypic,stereotypical
sterilization,sterilize|9ab
stern,sternly
sternocleido mastoideus=sternocleidomastoid=sternocleidomastoid muscle|8rl
sternocleidomastoid vein|a0g
sternum,sternal=breastbone|1bn
steroid,steroidal
steroid alcohol=sterol|92w
stertor,stertorous|3nm
stethoscope|60z
stew=swither|9z
stew meat|60h
stewing
stibnite|67l
stick
sticker|5r
sticky
stiffness,stiffen,stiffly,stiff
stigmatization,stigma,stigmatic,stigmatize
still
stillness
stimulant drug|34i
stimulus,stimulate,stimulation,stimulant,stimulative
sting,stinger|6z5
stink,stinky
stipulation,stipulate,stipulatory
stir
stitch,stitchery|6z5
stock
stockfish|8vi
stockholder
stodge|6o8
stogie=stogy|1zp
stoic
stoicism,stoical
stolidity,stolid,stolidly
stoma,stomatal,stomatous|6v0
stomach,stomachal,stomachic=breadbasket=tum|56t
stomach exercise=tummy crunch|3lw
stomach sweetbread|9zp
stomatitis|52u
stone,stonily,stony
stonewort|4dq
stoop
stop
store,storage
storm,stormy
story
stout,stoutly
stove
stover|3y6
strabismus|s
strabotomy|9ab
straight
straight hang|4g3
straight sinus=tentorial sinus|a0t
straighten
strain
strangeness,strange
stranger
strangulation,strangle|300
stratum,stratify,stratification
straw
straw hat=boater
straw wine|2u6
strawberry|159
strawberry hemangioma|4ki
stray
streak,streaky
stream
streamer|a3c
street
street child=waif|1vx
streetcar=trolley car
strength,strong,strengthen,strongly
strenuous,strenuously
strep,streptococcus,streptococcal,streptococcic|3jw
streptobacillus|8af
streptodornase|3fy
streptokinase|3fy
streptomyces|59
streptomycin|lm
streptothricin|lm
stress
stress incontinence|3fr
stretch
stretch receptor|8lf
striate body=striatum|120
striate muscle cell=striate muscle fiber|6dt
striate muscle tissue|6dx
strictly,strict
stride
stridence,strident
stridor|9c3
strike
string
string bean|4dr
string cheese|1ux
strip
stripe,stripy
striper|8eh
strive
stroke
stroma|jf
strontianite|67l
structure,structural,structurally
struggle
strychnine|7bx
stubbornness,stubbornly,stubborn
student=pupil,pupillary
studio
studiously,studious
study
stuff
stuffiness,stuffy|2ax
stuffing
stumble
stump
stupefaction,stupefy|em
stupidity,stupid,stupidly
stupor,stuporous|960
sturdiness,sturdy
stutter|2pv
style,stylization,stylistic,stylize
stylet
styloid process
stylomastoid vein|a0g
stypsis|2cy
suavity,suave
subacute bacterial endocarditis|3d1
subclavian artery|s2
subclavian vein|a0g
subconsciousness,subconscious,subconsciously|24t
subcutaneous injection|60w
subject
subjectivity,subjective
subjugation,subjugate
sublimity,sublime,sublimation
sublingual gland=sublingual salivary gland|8e5
sublingual vein|a0g
submarine
submergence,submersion,submerge
submission,submit,submissive
submucosa|2bb
subnormality|s
subordinate,subordination
subsection
subsequent,subsequently
subservience,subservient
subsidence,subside
subsidy,subsidize,subsidization
subsistence,subsist
subspace
substance
substantia alba=white matter|6k1
substantial,substantially
substantiation,substantiate,substantiative
substitution,substitute
subthalamic nucleus|6on
subthalamus|6kb
subtilin|lm
subtle,subtly
subtraction,subtract,subtractive
suburb,suburban,suburbanize
subversion,subvert
subway=metro
success
successful,successfully
successor,succeed,succession,successive,successively
succinic acid|1mp
succinylcholine|6du
succus|1b1
such
suckle reflex|81z
suction,suck
suction curettage=vacuum aspiration|2l6
sudatory=sudorific|617
suddenness,suddenly,sudden
suds,sudsy
sue
suet,suety|5ou
sufferance,suffer
sufficiency,sufficient,sufficiently,suffice
suffix,suffixation
suffocation,suffocate,suffocative|4vl
suffusion,suffuse,suffusive
sugar,sugariness,sugary=refine sugar|9b9
sugar water|344
suggestion,suggest,suggestive
suicide=self destruction,self destroy
suit
suitability,suitable,suitably
suitcase
sulamyd=sulfacetamide|985
sulcus|3vi
sulfa=sulfa drug=sulfonamide|ll
sulfadiazine|985
sulfamethazine=sulfamezathine|985
sulfanilamide|985
sulfanilic acid|3u
sulfapyridine|985
sulfonic acid|3u
sulfonylurea|lw
sulfur,sulfuret,sulfuric,sulfurized,sulfurous
sulfur dioxide
sulky,sulkily,sulk,sulkiness
sullenness,sullen,sullenly
sultana|4cq
sum,summate
summary,summarize,summarization
summer,summerize,summery
summon
sun ray|9ud
sun tea|9er
sunburn|4to
sunburst|98u
sunchoke|8au
sundae|2u5
sunfish|41i
sunflower seed oil=sunflower oil|a09
sunlight=sunshine|a3c
sunray=sunbeam|7yr
super
superb,superbly
superbug|109
superciliary arch=superciliary ridge=supraorbital ridge=supraorbital torus
superficial epigastric vein|3gp
superficial middle cerebral vein|66e
superficial temporal vein|9ft
superficiality,superficial,superficially
superinfection|525
superior alveolar artery|e5
superior cerebellar artery|1sg
superior cerebral vein|1sq
superior colliculus|6ju
superior epigastric vein|3gp
superior labial artery|5gc
superior labial vein|a0g
superior mesenteric artery|63x
superior ophthalmic vein|6td
superior pulmonary vein|7t6
superior thalamostriate vein|9hk
superior thyroid vein|9ku
superiority,superior
supernaturalism,supernaturalistic
superoxide dismutase|3fy
supersession,supersede
superstition,superstitious
supervision,supervise,supervisory=superintendence,superintend
supination,supinator
supper|60a
supplementation,supplement,supplemental,supplementary
suppleness=lissomeness=litheness,lithe|4bv
supplication,supplicate,supplicatory
supply
support,supportive
supposition,suppose,suppositional,suppositious,supposititious
suppository|617
suppressant,suppress,suppression,suppressive
suprainfection|525
supraorbital vein|a0g
supratrochlear vein|a0g
supreme
sura|8rl
sureness,sure,surely
surface
surface active agent=surfactant
surge
surgeon=operate surgeon=sawbones|31z
surgery,surgical|614
surgical contraception|92r
surgical instrument|60z
surgical knife|5fn 9a9
surgical operation=surgical procedure=surgical process|612
surmontil=trimipramine|9qv
surplus
surprise|em
surprisingly
surrender
surround
surroundings=milieu
survey
survival,survive
survivor guilt|4fh
susceptibility,susceptible
suspect
suspend animation
suspense|pc
suspension,suspend
suspicion,suspicious,suspiciously=hunch
sustain
sustenance=aliment,alimentation,alimentary,alimentative=nutriment|3yn
sutural bone|1bn
swallow
swamp,swampy
swarm
sway
swear
sweat=perspiration=sudor|8jl
sweat duct|354
sweat gland=sudoriferous gland|352
sweep
sweet oil|a09
sweet orange|6u4
sweet pepper|8v4
sweet tooth|ov
sweetbread|9zp
sweetener|3wh
sweetheart
sweetness,sweet
swell
swiftly,swift
swig|2qi
swim
swine flu=swine influenza|3xf
swing
swirl
swish,swishy
switch
swivet|70e
swizzle|693
swoop
sword
sword cut|8go
swordfish|8eh
syllable,syllabicity,syllabication,syllabification,syllabify,syllabize
syllogistic,syllogize
sylvine=sylvite|67l
symbol,symbolize,symbolic,symbolically,symbolical
symmetrical,symmetrically
symmetry,symmetric
sympathectomy|p
sympathetic nervous system|6k5
sympathy,sympathetic,sympathize,sympathetically
symphony,symphonic
symphysion|2ht
symphysis|75
symptom,symptomatic
synapsis|16x
synchrony,synchroneity,synchronicity,synchronization,synchronize,synchronous,synchronic=synchronism
syncretical,syncretistic,syncretistical,syncretize
syndactylism=syndactyly|17c
syndicate,syndication
syndrome|9c3
synecdochic,synecdochical
synechia|75
synergism,synergistic,synergist=synergy
synesthesia,synesthetic|8lc
synezesis=synizesis|16x
synonym,synonymous
synovia,synovial=synovial fluid|8jl
synovial membrane=synovium|62c
synovitis|52u
syntax,syntactic,syntactically=sentence structure
synthesis,synthetical
synthetic
syringe|60z
system
systematic,systematically
systematization,systematize
systolic murmur|1n2
tabes|w8
table
table salt|3wh
table wine|a8t
tabulation,tabulate
tachycardia|rk
taconite|59p
tactic,tactically,tactical
tactual,tactually
tag
tagliatelle|8vi
tahini|29t
tail
tail end
tailor
tailspin|9z
take
takeaway=takeout=takeout food|2da
talc=talcum|67l
talcum powder|12l
tale=narrative,narration,narrate
talent
talipes calcaneus|23b
talipes equinus|23b
talipes valgus|23b
talk,talkative
tall
tall oil|6r6
tallow|jd
tallow oil|jd
talon|21r
tamarind=tamarindo|37y
tamponade=tamponage
tan=suntan|4to
tang,tangy
tangelo=ugli=ugli fruit|37y
tangent,tangential
tangerine|20v
tank
tantalite|67l
tantrum=conniption|10a
tap
tape
tapenade|29t
tapeworm infection|525
taphephobia|8ql
tapioca|3yn
tapotement|5z0
tarantism|6k3 2qh
tardive dyskinesia|364
taret organ|6un
target
target cell|8vl
target organ|6un
taro|8au
tarsal,tarsus=tarsal bone|1bn
tarsal gland|48l
tarsitis|52u
tartaric acid|4sn
tartness,tart|4fy
task
taste
tat,tatty
tatterdemalion|9xb
tattered
taunt
tautology,tautological
tax,taxation,taxable
taxi
taxis|85s
taxonomy,taxonomic
taxpayer
tea|15u
tea like drink|15u
teach
teacher=instructor
teaching
team
tear
tearfulness,tearfully=weepiness,weepy|8db
teat=mamilla=mammilla=nipple|84k
technique,technical,technically,technicality
technology,technological,technologically
technophilia,technophilic|3f7
technophobia,technophobic
teen
teenager
telegraph,telegraphic
telegrapher=telegraph operator
telencephalon|6kb
telepathy,telepathic
telephone
telephone booth=phone booth
telephone call=phone call
telephone line=telephone wire
telescopy,telescope,telescopic
television,televise
tell
telomerase|3fy
temper
temperament,temperamental
temperature
tempest,tempestuous
temple
temporal arteritis|s1
temporal artery|1sl
temporal bone|1bn
temporal cortex=temporal lobe|5q8
temporal gyrus|2dp
temporal muscle=temporalis=temporalis muscle|8rl
temporal vein|a0g
temporary,temporarily
temptation,tempt
ten
tenacity,tenaciously=perseverance,persevere,perseveration=pertinacity
tenant,tenantry
tendency,tend,tendentious
tenderheartedness|287
tenderloin|2lo
tenderness,tender
tendinitis=tendonitis=tenonitis|52u
tendon=sinew,sinewy|2bb
tendon of achilles|9g4
tendonous synovitis=tendosynovitis=tenosynovitis|9g3 9ci
tenement=tenement house
tenesmus|2ho
tenoretic|m6
tension,tense|635
tension headache|4j6
tensor|6ds
tensor tympani|9gc
tent
tentacle,tentacled
tentative,tentatively
tenth
tentorium|7fi
tenure=term of office
tepidity,tepid
tequila|5p7
teratogenesis|4ex
teratoma|9so
teres=teres muscle|8rl
teres major=teres major muscle|9go
teres minor=teres minor muscle|9go
term
terminate,terminative
terra alba|4ga
terrible
terribly
terror,terrify,terrorize=affright|3qy
terse,tersely
tertiary syphilis|5se
test
test cross=testcross|4rv
testacean|889
testament,testamentary
testicle,testis=ballock=bollock=orchis|5w5 4b6
testicular vein|a0g
testimony,testify,testimonial
testiness,testily,testy=tetchiness,tetchy=touchiness,touchy|59x
testosterone|hz
tetanus antitoxin|mt
tetanus immune globulin=tetanus immunoglobulin|4y3
tetartanopia=yellow blindness|abm
tetrabasic acid|3u
tetracaine|5qh
tetrahydrocannabinol=thc|7rt
tetrahymena|1zw
tetrasaccharide|6rt
tetrodotoxin|6ku
tetrose|6ao
text,textual
texture
thalamostriate vein|a0g
thalamus|6kb
thalidomide|8jq
thanatophobia|8ql
thank
thankfulness|4d3
thaw
the hot|29o
the shit=the trot|2vw
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
therapy,therapeutic|60w
there
thereafter
thereby
therefore
therein
thereof
thereto
thermal,thermally
thermalgesia|6z5
thermoacidophile|qb
thermocautery|9ab
thermocouple
thermodynamic,thermodynamically
thermoelectricity,thermoelectric
thermograph|60z
thermogravimetry,thermogravimetric
thermometer,thermometry,thermometric
thermoreceptor|8lf
thermostat,thermostatic
thermotherapy|9i4
thermotropism|9rm
thiabendazole|l8
thiamin=aneurin=antiberiberi factor=thiamine=vitamin b1|a3u
thiazide|31h
thicket
thickness,thick,thickly
thief
thigh|5nv
thighbone=femoris=femur|5ks
thing
think
think cap|40y
thinness,thin
thiobacillus|3jw
thiobacteria|9j2
thiocyanic acid|3u
thioguanine|mb
thiosulfil|985
thiotepa|mb
third
third degree burn|4rm
third ventricle|a0w
thirst,thirsty
thirteen
thirty
thither
thoracic aorta|nf
thoracic duct|5ti
thoracic medicine|616
thoracic nerve|8yp
thoracic outlet syndrome|9c9
thoracic vein|a0g
thoracoepigastric vein|a0g
thorax
thorite|67l
thorn,thorny
thoroughness,thoroughly,thorough
thortveitite|67l
though
thoughtfully,thoughtful
thousand
thread
threat=menace
threaten
three
three dimensionality=third dimensionality
threshold
thrill,thriller|3m2
throat,throaty=pharynx|9sf
throb|6z5
throe|a4
thrombasthenia|ya
thrombectomy|p
thrombin|23n
thrombocytopenia=thrombopenia|19u
thrombocytosis|9c3
thrombolytic therapy|9i4
thrombophlebitis|7ai
throttle
through
throw
throwaway|4g1
thrush|1kw
thrust
thumb=pollex|3un
thumbnail|3up
thunder,thunderous,thundery
thus
thwart
thyme|3wh
thymosin|3d5
thymus=thymus gland|353
thyroglobulin|595
thyroid,thyroidal=thyroid gland|353
thyroid stimulate hormone=thyrotrophic hormone=thyrotrophin=thyrotropic hormone=thyrotropin|3d5
thyroid cartilage|1oh
thyroid hormone|3d5
thyroid vein|a0g
thyroidectomy|p
thyroiditis|52u
thyroprotein|595
thyroxine=tetraiodothyronine=thyroxin|9kt
tia=transient ischemic attack|5a0
tibial vein|a0g
tibialis=tibialis muscle|8rl
tibialis anticus=tibialis anterior|9l1
tibialis posterior=tibialis posticus|9l1
tic|a0k
tic douloureux=trigeminal neuralgia|6kc
tick
tidbit=titbit|2nb
tide
tie
tietze syndrome|9c9
tight,tightly
tighten
tilt
timber
time
timeliness,timely
timidity,timidness,timid,timidly
timing
timorousness|3qy
timothy|4iz
tin,tinny
tin ear=tone deafness|2od
tincture of iodine|617
tinea capitis|89r
tinea corporis|89r
tinea unguium|89r
tinnitus|9c3
tiny
tip
tiramisu|2u5
tire,tiredly
tisane|4m5
tissue
tissue layer|jf
tit=titty|5wv
titanic acid|3u
titer
titillation|3m2
titivation=tittivation
title
toad=frog
toast
tobacco=baccy|34m
tobacco juice|8e3
tobacco mosaic virus|a36
tocainide=tonocard|lk
today
toddy|693
toe|2n6
toenail|6gm
tofu|2l2
together
togetherness|22y
tokay|a8t
toke|53n
token economy|147
tolazamide=tolinase|98c
tolazoline|a01
tolectin=tolmetin sodium|6na
tolerance,tolerate,tolerant,toleration
toluic acid|3u
tomalley|9zp
tomatillo|8v4
tomato|8v4
tomato juice|5cb
tomato paste|3vq
tomb
tomentum=tomentum cerebri|1lm
tomorrow
ton
tonality,tone,tonal
tongue=clapper=glossa=lingua,lingual,lingually|6un si
tonic epilepsy|3gx
tonicity,tonic
tonight
tonsillectomy|p
tonsillitis|52u
too
tool
tooth,toothy|1bn
tooth socket|8un
top
topic
topical anesthesia|i9
topical prostaglandin eyedrop|60w
topography,topographical,topographic
torchlight|a3c
torment|6z5
torpor=torpidity,torpid
torrent,torrential
torso
tortellini|8vi
torticollis=wryneck|s
torture,torturous
toss
total,totally
total hysterectomy|4vq
totipotence,totipotency,totipotent
touch
tough
tour
tourette syndrome|9c9
tourmaline|67l
tournament
tournedos|3u6
towel
tower
town
toxemia=toxemia of pregnancy|4xc
toxic shock=toxic shock syndrome=tss|9c9
toxicognath|oo
toxicology,toxicologic|5zk
toxin,toxic,toxicity|7gi
toxoplasmosis|525
trabecula|3tj
trace
trachea,tracheal=windpipe|1ol
tracheal vein|a0g
tracheitis|52u
tracheobronchitis|52u
tracheostomy=tracheotomy|9ab
trachoma|3o3
track
tract
trade
tradition,traditional,traditionally,traditionality
traditionalism,traditionalistic
traffic
tragedy,tragic,tragically=calamity
tragicomic,tragicomical
tragus|1ok
trail
train
train oil=whale oil|jd
tramp
trample
trance|631
tranquility,tranquil,tranquillity
tranquilizer=antianxiety agent=ataractic,ataraxic=ataractic agent=ataractic drug|7s9 8jq
tran fatty acid|3qm
transaction,transact
transcendence,transcend,transcendent
transcortical aphasia|nw
transcriptase|7hj
transcription,transcribe
transducer,transduction
transfer,transferral
transferase|3fy
transformation,transform
transfusion reaction|85s
transgression,transgress
transience,transient
transient global amnesia|fp
transistor,transistorize
transition,transit
transitivity,transitivize
translation,translate
translocation|16x
translucence,translucent
transmission,transmittal,transmit,transmissible=transmitting
transmutation,transmute
transorbital lobotomy|420
transparence,transparent
transplant,transplantation|jf
transportation,transport
transverse,transversely
transverse colon|260
transverse process
transverse sinus|a0t
transversus abdominis=transverse muscle of abdomen=transversus abdominis muscle|b
tranylcypromine|5xr
trap
trapezium|1bn
trapezium bone|1bn
trapezoid,trapezoidal=trapezoid bone|1bn
traumatophobia|8ui
travel
traverse
tray
treachery,treacherous=perfidy
treacle|8rb
tread
treason,treasonous
treasure
treasury
treatment,treat
treaty=pact
tree
tremendous,tremendously
tremolite|su
trench fever|88z
trench mouth=vincent angina=vincent infection|2ce im
trend
trepan|9a9
trephination,trephine|9ab
trepidation|pc
treponema|8z2
trial
triamcinolone|2fk
triangle,triangular,triangularity,triangulation
tribadism,tribadistic|5m0
tribasic acid|3u
tribromoethanol=tribromoethyl alcohol|583
triceps|8rl
triceps brachii|9qo
trichloroacetic acid=trichloracetic acid|3f
trichodesmium|1aj
trichomonad|5z9
trichomoniasis|7qt
trickery,trick,tricksy,tricky
tricyclic=tricyclic antidepressant=tricyclic antidepressant drug|lv
tridymite|67l
trifle|7so
trigger
triglyceride|5ou 69
trigonum cerebrale|3q6
triiodomethane|617
trim
triose|6ao
trip
tripe|9zp
triphosphoric acid|3u
triple
trisaccharide|6rt
triskaidekaphobia,triskaidekaphobic|8ql
trismus|2ho
trisomy|1ys
triumph,triumphant,triumphantly,triumphal|3o0
triviality,trivial,trivialize
trochanter
troop
trooper
trophoblast,trophoblastic|62c
trophoblastic cancer|1mt
trophotropism,trophotropic|9rm
trophozoite|8zt
tropical medicine|616
tropism|85s
trotter,trot
trouble,troublous
trout|8vi
truck
truculence,truculent
trudge
true,truly
true rib|88k
truffle|a08
trunk
trust
trustee
truth
truth drug=truth serum|583
truthfulness,truthful
try
trypsin|3fy
trypsinogen|9s3
tsoris|6z7
tsunami
tub=bathtub
tubal ligation|9a8
tubal pregnancy|37c
tube,tubular=tubing
tube shape structure
tuberculoid leprosy|5lw
tuberculosis,tubercle,tuberculous|526
tuberosity,tuberous
tubular cavity|1b0
tubule|9sb
tuck
tug
tularemia=rabbit fever
tumbler,tumble
tumefaction,tumefy|16x
tumescence,tumescent|9sn
tumidity,tumidness|5su
tumor=neoplasm,neoplastic|4xc
tumor necrosis factor|2ms
tuna|8eh
tuna fish=tunny|8eh
tuna oil|3va
tune=melody,melodious
tung oil|6r6
tungstic acid|6yi
tunnel vision|a3e
turbinate=turbinal=turbinate bone|1bn
turbot|3w7
turbulence,turbulent
turkish tobacco|9m7
turmeric|3wh
turmoil
turn
turner syndrome|8n0
turnip|8au 2jm
turquoise|67l
tutti frutti|4vy
tweed,tweedy
twelve
twentieth
twenty
twenty five
twice
twig,twiggy
twilight|a3c
twilight sleep|46c
twinge
twist
twitch
two
tympanic bone|1bn
tympanic vein|a0g
tympanites,tympanitic|2xh
tympanitis|52u
tympanoplasty|9ab
type,typify
typhoid=enteric fever=typhoid fever|526
typhus=typhus fever|88z
typicality,typical,typically
typography,typographic
tyrocidin=tyrocidine|lm
tyrosine kinase inhibitor|617
tyrosinemia|ya
tyrothricin|lm
ubiquity,ubiquitous
udder|5wv
ugliness,ugly
ulalgia|6z5
ulatrophia|77v
ulcer,ulceration,ulcerative,ulcerous|5m1
ulcerative colitis|25i
ulemorrhagia|4ld
ulitis|52u
ulnar artery|s2
ulnar vein|a0g
ultimate
ultracentrifugation,ultracentrifuge
ultrasonic,ultrasonically
ultraviolet=ultraviolet light=ultraviolet radiation=ultraviolet illumination|55
umber|36v
umbilical=umbilical cord|351 43b 3sq
umbilical vein|a0g
umbrage,umbrageous|ik
unable
unadjusted
unambiguity,unambiguous,unambiguously
unanimously,unanimous
unassertiveness|2wu
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
undecylenic acid|3u
underbelly=underbody|14h
underestimation,underestimate
underground
underlie
underline
underlip|5oq
underlying
undermine
underpart
understand,understandable
understatement,understate
undertake
undertow|5nt
underway
undescended testicle=undescended testis|9h3
undoubtedly
undue,unduly
undulation,undulate,undulatory
uneasiness,uneasy,uneasily
unerring,unerringly
uneven,unevenly
unexpected,unexpectedly
unfaltering,unfalteringly
unfamiliarity,unfamiliar
unfitness,unfit|4jb
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
unipolar depression|5vn
uniqueness,unique
unit,unitize
unite
unity
universe,universal,universality,universalize
university
unknown
unlike
unlikely
unlock
unmistakable,unmistakably
unmolested
unnecessary,unnecessarily
unpleasantness,unpleasant,unpleasantly
unpopularity,unpopular
unpredictability,unpredictable,unpredictably
unqualified,unqualifiedly
unrealistic,unrealistically
unreality,unreal
unreason|54f
unsatisfactory
unsaturated fatty acid|3qm
unselfconsciousness,unselfconscious|9uo
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
upper respiratory infection|85m
upper respiratory tract|85p
uprightness,upright
uproar,uproarious=tumult,tumultuous
upset
upward
uranalysis=urinalysis|2vj
uranium ore|6um
uranoplasty|9ab
uratemia|19u 9c3
uraturia|9c3
urbanity,urban,urbanize
urchin|1vx
urease|3fy
ureter|351
ureteritis|52u
ureterocele|2ti
ureterorenal reflux|822
ureterostenosis|92l
urethra,urethral|351
urethral sphincter|hm
urethritis|9xs
urethrocele|2ti
urge incontinence|3fr
urgency,urge,urgent,urgently
uric acid|3u
uricaciduria|19u 9c3
urinary bladder|187
urinary tract|9og
urinary tract infection|52v
urine,urinary
urocele|16x
urochesia=urochezia|2ps
urodynia|6z5
urogenital medicine=urology|616
urologist|615
uropathy|4jb
uropygium|9d3
usage,use,useable
usefulness,useful
useless
uselessness=inutility
usually,usual
usurpation,usurp
uterine artery|s2
uterine cavity|1b0
uterine vein|a0g
utility,utilize,utilization,utilitarian
utopian
utricle=utriculus|8cu
utterance,utter,utterly
uvea,uveal,uveous
uveitis|52u
uveoscleral pathway|9sg
uvula|jf
uvulitis|52u
vacancy,vacant,vacate,vacantly
vacation=holiday
vaccina=vaccinia=variola vaccina=variola vaccine=variola vaccinia|525
vaccine,vaccination
vaccinee|74b
vacillation|50t
vacuole,vacuolated|1b0
vacuum
vagina,vaginal|351
vaginal artery|s2
vaginitis|52u
vagueness,vague,vaguely
valency,valent
valgus|2qd
validation,validate,validatory
validity,valid
vallecula
valley
valor,valorous=heroism=gallantry
valuable
value,valuation
value system=ethic=moral principle=value orientation
valve,valvelet
valvula=valvule|9z5
valvular heart disease|4ji
valvular incompetence|2zd
valvulitis|52u
vanadic acid=vanadium pentoxide|6yi
vanadinite|67l
vancocin=vancomycin|lm
vanilla bean|3wh
vanish
vanity=conceit=amour propre=self love|7mv
vapor,vaporization,vaporize,vaporous
variation,vary,variable,variability
varicocele|2xh
varicose vein|a0g 9zl
varicosis|4jb
varicosity|9zr
varied
varietal=varietal wine|a8t
variety=assortment=potpourri
variety meat|60h
various
varix|s
varus|2qd
vas deferen|351
vasa efferentia|9sg
vasa vasorum|1a2
vascular structure
vascular system
vasculitis|52u
vase
vasectomy|p 9a8
vasodilative=vasodilator|34i
vasovasostomy|9ab
vasovesiculitis|52u
vast,vastly
veal=veau|60h
vector
veer
vegetable=veg=veggie|8vi
vegetable oil|5ou
vegetable wax|a6h
vegetarianism|2wk
vegetation,vegetative
vehemence,vehement
vehicle
veil
vein,venous=vena=venous blood vessel|1a2
vein of penis|a0g
velban=vinblastine|787
velleity|2tv
vellication|2ho
velocity
veloute|8fw
venation=venous blood system
veneration,venerate|3bl
vengefulness|4in
venison|60h
venom,venomous|jg
venous blood|19o
venous sinus|351
venter,ventral
ventilation,vent,ventilate,ventilatory
ventricle|1b0
ventricular aneurysm|ig
ventricular fibrillation|3t5 rk
ventricular septal defect|8lw
venture,venturous
veranda=verandah
verb,verbify
verbal
verdicchio|a7y
verification,verify
vermicelli|8vi
vermicide|617
vermiculite|67l
vermis=vermis cerebelli|6kb
vermouth|a8t
verruca|5e7
verse,versification,versify
version
vertebra,vertebral|1bn
vertebral artery|s2
vertebral vein|a0g
vertex
verticality,vertical
vertigo=lightheadedness|9c3
very
very low density lipoprotein|5oy
vesical vein|a0g
vesication,vesicatory=vesiculation|16x
vesicle,vesicular|8cu
vesicoureteral reflux|822
vesicular stomatitis|93u
vesiculitis|52u
vesiculovirus|a36
vessel,vascular,vascularity,vascularization,vascularize=vas|9sb
vestibular apparatus=vestibular system|8ln
vestibular gland|352
vestibular vein|a0g
vestibule of the ear|1b0
vestibule of the vagina|1b0
vet|31z
veteran
veterinarian=veterinary surgeon|31z
veterinary medicine|616
vexation,vex|ik
viability,viable
vibration,vibrate,vibrational
vibrio,vibrionic=vibrion|3jw
vibrissa
vicious
vicious circle=vicious cycle
victim
victory,victoriously
view
viewpoint=point of view=standpoint
vigil|a5a
vigilance,vigilant
vigor,vigorous,vigorously
village=small town
villain=scoundrel
villus
vim|4be
vinaigrette|8fw
vindication,vindicate,vindicatory
vindictiveness,vindictive
vine
vinegar|29t
vintage|a8t
viocin=viomycin|lm
violation,violate,violative
violence,violent,violently
violent death|4r2
viral hepatitis|4lw
viral infection=virus infection|525
viral pneumonia|a2w 7g1
viremia|4jb
virgin
virility,virile|5wa
viroid=virusoid|a36
virology|616
virtually
virtue,virtuous
virulence,virulent
virus,viral|65x
visceral brain=limbic brain=limbic system|6kb
visceral pleura|7fd
viscometer,viscometric,viscometry=viscosimetric,viscosimetry
viscosity,viscous
visibility,visible,visibly
visible light=visible radiation|55
vision,visionary
vision defect=visual defect=visual disorder=visual impairment|2ye
visit
visit nurse|6ov
visitor
visual
visual agnosia|a1
visual area=visual cortex|2fg
visual cell|8vl
visual hallucination|4h6
visual sensation|8lc
visual system|8ln
visualization,visualize
vital organ|6un
vitality,vital
vitalization,vitalize
vitamin,vitaminize|6o8
vitamin b=vitamin b complex|a65
vitamin c=ascorbic acid|a65
vitamin e=tocopherol|3qe
vitellus|3yn
vitiligo|2ze
vitrectomy|3o7
vitreous body=vitreous humor|1b1
vitriol,vitriolic|3u
vituperation,vituperative
vivacity,vivacious
vividness,vivid,vividly
vivisection|9ab
vocabulary
vocal cord=plica vocalis=vocal band=vocal fold|7fi
vocalization,vocal,vocalize
vocation,vocational,vocationally
vocational school=trade school
vociferous,vociferously
vodka|5p7
voice
volatility,volatile,volatilize
volition,volitional
volley
voltage,voltaic
volume,voluminous,voluminosity
volumetric,volumetrically,volumetrical
voluntarily,voluntary
voluntary muscle|8rl
volunteer
volvulus|4jb
vomer|1bn
vortex vein=vorticose vein|a0g
vorticella|1zw
vote
voter=elector
vouvray|a7y
vowel,vowelize=vowel sound
voyage
voyeurism,voyeuristic,voyeuristical|71p
vulgarity,vulgar,vulgarization,vulgarize
vulnerability,vulnerable
vulture,vulturous
vulva,vulval|3rp
vulvectomy|p
vulvitis|52u
vulvovaginitis|52u
wage=salary=remuneration,remunerative
wagon
wail
waist=waistline
wait
wake
wakefulness|2bh
waldmeister|3wh
wale=weal=welt=wheal|4rm
walk
wall
wallop
wallow
walnut oil|a09
wander
waning,wane
want
war
ward
warfare
warily,wary
warmheartedness|5rw
warmness,warm,warmly
warmth
warn
warp|j
warpath|14f
warrant
wart,warty
wasabi|29t
wash
washbasin=washbowl
wasp waist|a57
wassail|693
waste
watch
water,watery
water soluble vitamin|a3t
water blister|190
water development=water program=water project
water on the knee|4s2
water sapphire|2e8
watercolor
watercress|2ij
waterhouse friderichsen syndrome|9c9
watermelon|629
wattle=lappet|1oo
wave
wavelength
wax,waxen,waxy|5ou
wax bean=yellow bean|41e
way
weakfish|8eh
weakness,weak,weaken,weakly
wealth,wealthy
weapon,weaponize=weapon system
wear
weariness,weary,wearily
weather
weave
web,webby
webfoot|75a
wedding,wed=wedding ceremony
weed,weedy
week,weekly
weekend
weep
weight,weigh,weighty
weightlift|1b9
weird
weissbier|bk
weizenbier|a72
weizenbock|a72
welcome
weldment,weld
welfare=social welfare
well
well know
werdnig hoffman disease|ya
wernicke encephalopathy|1dr
west nile encephalitis|1s7
western,westernize
wetness,wet
wheat berry|3yo
wheat flour|3x9
wheatflake|255
wheel
wheeze,wheeziness,wheezy|3nm
whelk|8iq
while
whim=caprice,capricious|2tv
whimsicality,whimsy
whine,whiney,whiny
whip
whiplash=whiplash injury|4rm
whir,whirring
whirl
whiskey|5p7
whisper
whistle
white coat hypertension|4ne
white pepper|76k
white wine|a8t
whitebait|4mo
whitefish|8iq
whiteness,white
whitlow|525
whole,wholly
whole blood|19o
whole milk|671
whore=prostitute,prostitution
whortleberry|159
wickedness,wicked,wickedly
widegrip pushup|7ty
widely
widespread
width,wide,widen
wife
wiggle room
wild rice|3yo
wildfowl|60h
wildness,wild,wildly
wile,wily=chicanery
will
williams syndrome|9c9
willy|30g
willingness
willow
win
wind,windy
windburn|3i4
windfall|37y
window
wine,winey,winy=vino|ba
wing
wink
winkle|8iq
winter,wintry,winterize,wintery=wintertime
wintergreen|159
wintergreen oil|3wh
wipe
wire,wiry,wiriness
wisdom
wisdom tooth|4e9
wise
wise guy=wisenheimer
wish
wish wash|15u
wishbone|43e
wishfulness|5r7
wistfulness|5r7
wit,witty
witch,witchery
withdraw,withdrawal
withdrawal symptom|9c3
withhold
within
withstand
witloof|3cy
witness
wizard=hotshot
wobble,wobbly
woefulness,woeful,woefully
wollastonite|67l
woman
womb=uterus|3rq
wonder
wonderfulness,wonderful,wonderfully
wonderment|em
wondrously,wondrous
wonton|35f
wood,woody
wood pulp|1rk
wood sugar=xylose|1md
wooden
wool,woolen
wool oil|jd
word
word class=part of speech
work
work table=worktable
workbench
worker
workout=exercising=physical exercise=physical exertion|3lz
workshop
world
world weariness,world weary|61z
worm,wormy
worried,worriedly
worriment,worry
worse,worsen
worship
worst
wort|3yo
worth,worthy
wound|4rm
wound tumor virus|a36
wrack|8j1
wrapper,wrap
wrath|7x6
wrathful,wrathfully
wreckage,wreck
wrench
wrinkle,wrinkle resistant
wrist=carpus,carpal=radiocarpal joint=wrist joint=carpal bone=wrist bone|494
write
writhe
wrong
wrong site surgery|9ab
wrongful death|2ow
wryly,wry
wulfenite|67l
wurtzite|67l
x link scid=x scid|8hk
xanthelasma|ab4
xanthic acid|3u
xanthoma|2ze
xanthoma disseminatum|ab4
xanthomonad|3jw
xanthopsia|a3e
xanthosis|2ze
xenophobia,xenophobic|8ui
xenotime|67l
xenotransplant=xenotransplantation|6ur
xeroderma=xerodermia|4w5
xeroderma pigmentosum|abc
xiphoid process|1bn
yak milk|671
yak butter|1ie
yap=cakehole=maw|6ci
yard
year
yell
yellow
yellow blue color blindness=yellow blue dichromacy|2w9
yellow bile|1b1
yellow bone marrow=yellow marrow|1br
yellow ochre=yellow ocher|6qf
yen|5r7
yes
yesterday
yet
yield
yoga,yogic,yogistic
yogurt|8vi
yolk|3vq
young
young woman=young lady
youth
youthful
yquem|a7y
zeal,zealous|yl
zenith,zenithal
zeolite|67l
zero
zinc
zinc deficiency|2q4
zinc ointment|6rb
zinfandel|81a
zinkenite|67l
zinnwaldite|5a5
zircon=zirconium silicate|67l
ziti|8vi
zoanthropy|2r8
zollinger ellison syndrome|9c9
zona
zona pellucida|ach
zonula=zonule|ach
zooflagellate=zoomastigote|5z9
zoophilia=zoophilism|71p
zoophobia|8ql
zoopsia|a3m
zygomatic process
zymase|3fy`

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
centrally=peripherally
certainty=uncertainty
cheap=expensive
clean=dirty
coherence=incoherence
coherent=incoherent
cold=hot
comfortable=uncomfortable
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

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
aaa=abdominal aortic aneurysm|pl
abandonment,abandon
abarticulation|5d5
abasement=abjection
abashment=bashfulness,bashful
abasia,abasic|3ce
abasia trepidan|5
abdominal actinomycosis|5z
abdominal aorta|pk
abdominal breathe|43n
abdominal cavity|1gx
abdominal external oblique muscle=external oblique muscle|c
abdominal muscle|9rw
abdominal nerve plexus=celiac plexus=solar plexus|7b5
abdominal pregnancy|3mf
abdominoplasty=tummy tuck|jb
abdominousness=paunchiness,paunch,paunchy|46v
abducens=abducens nerve=abducent=abducent nerve=sixth cranial nerve|2tj
abducens muscle=lateral rectus=lateral rectus muscle=rectus lateralis|447
abductor,abduction=abductor muscle|9rw
aberration,aberrance,aberrancy,aberrant|u
abetalipoproteinemia|5gb 6d3 2ls
abetment,abettal,abet
abhorrence,abhor,abhorrent=detestation,detest=execration|533 3dn
ability
abiotrophy|94j
ablactation
ablation,ablative=extirpation,extirpate|acs
able
ablepharia|1cf
abnormality,abnormal,abnormally=abnormalcy
abocclusion|3e3
abolition,abolishment,abolish,abolitionary
abomasum|a5l
abomination,abominable
aborticide=abortifacient=abortion induce drug|3jd
abortion,abortive
abortion pill=mifepristone=ru 486|z
abortionist|3ga
aboulia,aboulic=abulia,abulic|6so
about
above
abrachia|u
abrasion,abrasive=excoriation,excoriate|bgx
abridgment=abridgement,abridge
abroad
abrogation,abrogate
abruptio placentae|3e3
abruptness,abruptly,abrupt
abscess|aet
abscessed tooth|1d
abscission|1bz
abscondment=decampment
absence,absent
absently
absentmindedness,absentminded,absentmindedly
absinth=absinthe|2pk
absinthe oil=wormwood oil|3yq
absolute,absolutely
absolute threshold|6c5
absorption,absorb,absorbency,absorptive,absorbent,absorptivity
abstention,abstentious
abstract art=abstractionism
abstractedness|8hp
abstraction,abstract,abstractive
abstruseness,abstrusity
absurdity,absurd
abundance,abundant
abuse,abusive
abyss,abyssal
academy,academic,academically
acanthion|2tk
acanthocyte|8yj
acanthocytosis|1fj
acantholysis|3de
acanthoma=skin tumor|axj
acanthosis,acanthotic|3de
acanthosis nigrican=keratosis nigrican|3de
acapnia,acapnial,acapnic,acapnotic=hypocapnia
acapulco gold=mexican green|9vy 2o9
acardia|u
acaroid resin=accaroid resin=accroides=accroides gum=accroides resin=gum accroides|78u
acarophobia|bjd
acaryote=akaryocyte=akaryote
acataphasia|1k3
acathexia
accede,accession
acceleration,accelerate,accelerator,accelerative,acceleratory
accelerator factor=factor v=proaccelerin=prothrombin accelerator|2di
accent,accentuate,accentuation
acceptance,accept,acceptant,acceptation,acceptive
acceptor
acceptor rna=soluble rna=transfer rna=trna|96g
access
accessory cephalic vein|b61
accessory hemiazygo vein=accessory hemiazygous vein|b61
accessory nerve=eleventh cranial nerve=spinal accessory|2tj
accessory vertebral vein|b61
accident,accidental
accident surgery=traumatology|6qr
acclamation,acclaim
acclimation=acclimatization,acclimatize|1bz
accommodation,accommodate,accommodative
accommodation reflex|8zi
accompaniment,accompany
accompany vein|b61
accomplishment,accomplish
accordance,accord,accordant
accordingly
accouchement=childbearing,childbirth=vaginal birth|1bz
accoucheur=obstetrician|6qq
accoucheuse=midwife|7go
account
accreditation,accredit
accretion,accretionary,accretive
accruement,accrue
acculturation,acculturate,acculturational,acculturative
accumulation,accumulate,accumulative
accuracy,accurate,accurately
accusation,accusal,accuse,accusative,accusatorial,accusatory,accusive
ace
ace inhibitor=angiotensin convert enzyme inhibitor|o9
acebutolol=sectral|1a0
acephalia=acephalism=acephaly|u
acerola|19s
acetabulum=cotyloid cavity|9vd
acetal
acetaldehyde=ethanal|cb
acetaldol|cc
acetamide=ethanamide|gv
acetaminophen=anacin iii=datril=panadol=phenaphen=tempra=tylenol|iy
acetanilid=acetanilide=phenylacetamide|iy
acetate=ethanoate|9cu
acetic acid=ethanoic acid|1v9
acetic anhydride|l6
acetin|3o
acetoacetic acid|3u
acetone,acetonic=dimethyl ketone=propanone|61l 9wp
acetone body=ketone body|61l
acetonemia=ketonemia|aet
acetonuria=ketoaciduria=ketonuria|aet
acetophenetidin=acetphenetidin=phenacetin|iy
acetum|3p
acetyl chloride=ethanoyl chloride|4d
acetylation,acetylic,acetylize
acetylcholine|7cc
acetylene,acetylenic=alkyne=ethyne|d5
ache,achy|7rv
achievement,achieve
achlorhydria|3e3
acholia=cholestasis|3e3
achondroplasia,achondroplastic=achondroplasty=chondrodystrophy=osteosclerosis congenita|2ls
achromatin,achromatinic|1h3
achromycin=tetracycline|nn
achylia=achylia gastrica|3e3
acid,acidity,acidic,acidify
acid anhydride=acyl anhydride
acid halide=acyl halide
acidemia|1fj
acidophil,acidophile,acidophilic|13c
acidophilus|64c 8jk
acidophilus milk|6wy
acidosis,acidotic|53u
acidulousness|9xu
acinus,acinic,acinous|9b3
ackee=akee|3n2
acknowledgment,acknowledge
acne|3de 5oz
acne rosacea=rosacea|4n
acne vulgaris|4n
acorea|u
acousma=auditory hallucination|51d
acoustic,acoustical,acoustically|2xf
acoustic aphasia=auditory aphasia=word deafness|q1
acoustic meatus=auditory canal=auditory meatus=ear canal=external auditory canal|6q2
acoustic nerve=auditory nerve=eighth cranial nerve=vestibulocochlear nerve|2tj
acousticophobia=phonophobia|9qu
acquaintance,acquaint
acquiescence,acquiesce,acquiescent
acquire hemochromatosis|1mh
acquire immune deficiency syndrome=aids|5k7 5oa
acquire taste|7z7
acquisition,acquire,acquisitive
acquittal,acquit
acre
acreage=land area
acridity|7jt
acroanesthesia|902
acrocephaly=oxycephaly|1cf
acrocyanosis=raynaud sign|2yg
acrogenic,acrogenous
acrolein=propenal|cb
acromegalia=acromegaly|5fy
acromial process=acromion
acromicria=acromikria|u
acromphalus|u
acronymic,acronymous
acrophobia,acrophobic|9qu
acrosome
acrylamide|gv
acrylate=propenoate|9cu
acrylate resin=acrylic resin|afc
acrylic acid=propenoic acid|1v9
acrylonitrile=propenonitrile=vinyl cyanide|2yb
actifed|o8 78b
actin|9qv
acting
actinic dermatitis|36u
actinic keratosis|61a
actinic radiation=actinic ray|3ov
actinolite|hw
actinometry,actinometric
actinomyces|3zs
actinomycete,actinomycetous|3zs
actinomycin|no
actinomycosis,actinomycotic|bjb
actinomyxidian|a18
actinopod|9dt
actinotherapy=radiation therapy=radiotherapy|aln
action,act,actuate,actuation
activase=tissue plasminogen activator|2df
activation,activate
active birth|31
active placebo|88a
activism,activistic
activity,active
actomyosin|8mp
actor
actuality,actual,actualize
actually
acular=ketorolac tromethamine=toradol|7ew
aculea
aculeus
acumen
acupressure=shiatsu|aup
acupuncture=stylostixis|aup
acute,acutely
acute brain disorder=acute organic brain syndrome|3e3
acute gastritis|4nw
acute glaucoma=angle closure glaucoma=close angle glaucoma|4ri
acute glossitis|4sg
acute hemorrhagic encephalitis|21i
acute inclusion body encephalitis=herpes encephalitis=herpes simplex encephalitis|21i
acute kidney failure=acute renal failure|620
acute leukemia|1sq
acute lymphoblastic leukemia=acute lymphocytic leukemia|6s
acute myelocytic leukemia=acute myeloid leukemia|4w3 6s
acute pyelonephritis|8qt
acute schizophrenic episode=reactive schizophrenia|34t
acyclovir=zovirax|6qs
acylglycerol=glyceride|4to lb
ad campaign=advertize campaign
ada scid|9gj
adactylia,adactylous=adactylism=adactyly|6te
adamant,adamantly
adam stoke syndrome=atrioventricular block=heart block=stoke adam syndrome|tx
adapin=doxepin=doxepin hydrochloride=sinequan|avk
adaptation,adapt,adaptable,adaptability,adaptative,adaption,adaptive
addiction,addictive=dependance
addition,add,additive
address
adductor,adduct,adduction,adductive=adductor muscle|9rw
ade=fruit drink|1ai
adenine|8q6
adenitis|5oy
adenocarcinoma,adenocarcinomatous=glandular cancer=glandular carcinoma|1vd
adenohypophysis=anterior pituitary=anterior pituitary gland|3k2
adenoid,adenoidal=pharyngeal tonsil=third tonsil|6ia
adenoidectomy|r
adenoma|198
adenomatous polyp|8ce
adenomegaly|5fy
adenomyosarcoma=embryoma of the kidney=nephroblastoma=wilm tumor|9dw
adenomyosis=endometriosis|53u
adenopathy|7s
adenosine|7gd
adenosine deaminase|3vg
adenosine diphosphate|7ge
adenosine monophosphate=adenylic acid|7ge
adenosine triphosphate|7ge
adenosis=gland disease=glandular disease=glandular disorder|3e3
adenovirus|b8x
adequate
ader wax=earth wax=mineral wax=ozocerite=ozokerite|6xk
adermin=pyridoxal=pyridoxamine=pyridoxine=vitamin b6|b9n
adhd=attention deficit disorder=attention deficit hyperactivity disorder=hyperkinetic syndrome=mbd=minimal brain damage=minimal brain dysfunction|aez
adherent,adhere,adherence
adhesion|53u
adipic acid=hexanedioic acid|1v9
adipose cell=fat cell|9wq
adipose tissue=fatty tissue|ld
adipose tumor=lipoma|axj
adiposeness,adiposity|46v
adjacent
adjective,adjectival
adjournment,adjourn
adjudication,adjudicative,adjudicatory
adjustment,adjust,adjustive
administration,administer,administrative
administrator
admirable,admirably
admiration,admire|6bw
admirer=protagonist=supporter
admission,admit
admonition,admonish,admonitory=word of advice
adnexa,adnexal=annexa,annexal
adobe house=soddy
adobo|3do
adolescence,adolescent
adonis|6lx
adoption,adopt,adoptive
adoration|6g4
adornment,adorn
adrenal=adrenal gland=suprarenal gland|3k2
adrenal cortex|3k2
adrenal medulla|3k2
adrenalectomy=suprarenalectomy|r
adrenaline=epinephrin=epinephrine|3sh 1ys 7cc
adrenergic agonist eyedrop|6qh
adrenosterone|3sh
adroitness,adroitly
adsorption,adsorb,adsorbent,adsorptive
adult,adulthood
adult onset diabetes=adult onset diabetes mellitus=ketoacidosis resistant diabetes=ketoacidosis resistant diabetes mellitus=ketosis resistant diabetes=ketosis resistant diabetes mellitus=mature onset diabetes=maturity onset diabetes=maturity onset diabetes mellitus=niddm=non insulin dependent diabetes=non insulin dependent diabetes mellitus=type ii diabetes|391
adult respiratory distress syndrome=ards=wet lung=white lung|937
adult tooth=permanent tooth|arg
adultery=criminal conversation|43t
advancement,advance
advantage,advantageous
advection,advective
adventitia,adventitial=tunic=tunica|6rz
adventure,adventurous,adventuristic=escapade
adverb,adverbial
advertence,advertency,advertent
advertisement=advertizement
advice
advil=ibuprofen=isobutylphenyl propionic acid=motrin=nuprin|7ew
advisability,advise,advisable,advisement,advisory
advocate
aerator,aeration
aerobic exercise=aerobics,aerobic|1w0
aerodontalgia|7is
aeromedicine=aerospace medicine=aviation medicine|6qr
aerophagia|33s
aerosol,aerosolize
aestivation=estivation
aetiologist=etiologist|7x8
affair
affect
affection,affectionateness,affectionate,affectionately=philia
afferent=afferent nerve=sensory nerve|7ax
afferent fiber=sensory fiber|7b3
afferent neuron=sensory neuron|7ay
affirmation,affirm,affirmative,affirmatory
affixation,affix,affixal,affixial
affliction,afflictive
affluence,affluent
afford
afibrinogenemia|1fj
aflatoxin|75t
aflaxen=aleve=anaprox=naproxen sodium|7ew
afraid
african tea=arabian tea=kat=khat=qat=quat|a54
afterbirth|88c
aftercare|6qh
aftereffect|aet
afternoon
afternoon tea=teatime|6ps
afterpains|7rv
afterward
afterwards
again
agalactia=agalactosis
agammaglobulinemia|5k7
agamogenesis,agamogenetic=asexual reproduction|924
agape love|6g4
agar=nutrient agar|2wz
agate|1qt
age
age relate macular degeneration=amd|6jo
agenesia=agenesis|7em
agent,agency,agential
agglomerate,agglomerative
agglutination,agglutinative|1bz
agglutinin|np
aggrandisement=aggrandizement
aggravation,aggravate
aggressiveness,aggressive
agility,agile,agilely=legerity|4v9
agitate,agitative
agitate depression|2cr
agitation|6so
agnail=hangnail|9sb
agnosia|1k3
ago
agonist|mn
agony,agonal=excruciation|7rv
agoraphobia,agoraphobic|84g
agranulocytosis=agranulosis=granulocytopenia|1fj
agraphia,agraphic=anorthography=logagraphia|1k3
agreement,agree,agreeably
agricultural
agrobiology,agrobiologic
agrology,agrologic
agronomy,agronomic
ague|5ja
ahead
aid
ailment,ail=complaint|3e3
ailurophobia|bjd
aim
aioli|9ej
air
air sickness=airsickness|629
aircraft
aircraft carrier=attack aircraft carrier
aitchbone|2y4
akinesia=akinesis|7sn
akinetic epilepsy|3wf
akvavit=aquavit|6dg
ala,alary
alabaster|50c
alalia|7sn
alanine|gy
alarm|478
alastrim=cuban itch=kaffir pox=milk pox=pseudosmallpox=pseudovariola=variola minor=west indian smallpox=white pox|9to
albacore|axl
albers schonberg disease=marble bone disease=osteopetrosis|2ls
albinism,albinal,albinistic,albinotic|5h2 1cf
albite,albitic=white feldspar|7jw
albright disease=polyostotic fibrous dysplasia|49v
albuginea|96
albumin,albuminous=albumen|9qv
albuminoid=scleroprotein|9qv
albuminuria,albuminuric=proteinuria|aet
albuterol=proventil=ventolin|1me
alcapton=alkapton=homogentisic acid|4b
alcaptonuria=alkaptonuria|6u0
alchemy,alchemic,alchemical
alcohol=alcoholic drink=inebriant,inebriation=alcohol addiction=alcoholism|1ai 3jh
alcohol abuse=alcoholic abuse=alcoholism abuse|3je
alcohol amnestic disorder=alcoholic dementia=korsakoff psychosis=korsakoff syndrome=korsakov psychosis=korsakov syndrome=polyneuritic psychosis|34s
aldactone=spironolactone|2qy o9
aldehyde,aldehydic
aldehyde alcohol=aldol
alder blight|88t
aldohexose|cg 57t
aldomet=alpha methyl dopa=methyldopa|o9
aldose|712
aldosterone|6xo
aldosteronism=hyperaldosteronism|7s
ale|182
alendronate=fosamax|6qs
alert
alerting|tr
aleurone,aleuronic|8mp
alewife|9wm
alexandrite|298
alexia,alexic=visual aphasia=word blindness|q1
alfalfa|4fc
alga,algal|8mx
algebraically,algebraic,algebraical
algidity|2gc
algolagnia,algolagnic=algophilia|9mn
algometry,algometric
algophobia,algophobic|9qu
alicyclic compound|d5
alien
alienation=disaffection
alienism|8o0
alienist|8nz
alignment,align
alimentary canal=alimentary tract=digestive tract=digestive tube=gastrointestinal tract|3k0
aliphatic compound
alkalemia|1fj
alkali,alkalify,alkalize
alkali poison|5u4
alkalinity,alkaline
alkalinuria=alkaluria|aet
alkaloid,alkaloidal
alkalosis,alkalotic|53u
alkane=alkane series=methane series=paraffin series|d5
alkene=olefin=olefine|d5
alkeran=melphalan|og
alkyd=alkyd resin|afc
alkyl halide=haloalkane
alkylate agent|og
alkylbenzene
alkylbenzenesulfonate|aak
all
allantois|493
allegement,allege
allegiance,allegiant
allegory,allegorise,allegorize=parable,parabolic,parabolical
allemande|9ej
allergen,allergenic
allergic eczema|3mu
allergic rhinitis|2r5
allergist|3ga
allergology|6qr
allergy diet|3ae
alleviant,alleviate,alleviation,alleviative,alleviatory
alley=alleyway
alliteration,alliterative
alloantibody=isoantibody|np
allocation,allocate,allocable
allograft=homograft|4vh
allomerism,allomerous|b51
allomorph
allopathy|6qh
allopurinol=zyloprim|6qs
allot
allotment
allotropy,allotropic,allotropical
allow
allspice|4dc
allusion,allusive
allyl resin|afc
almandine|9a0
almandite|4ne
almond oil=express almond oil=sweet almond oil|7j6
almost
aloneness,alone
along
aloofness,aloof|5n9
aloud
alpha adrenergic blocker=alpha adrenergic block agent=alpha blocker|1fc
alpha adrenergic receptor=alpha adrenoceptor=alpha receptor|8xh
alpha interferon|5sl
alpha linolenic acid|8cp
alpha lipoprotein=high density lipoprotein|6d5
alpha naphthol|77y
alpha tocopheral|b9p
alpha globulin|4s7
alpha radiation=alpha ray|5vn
alphabetize,alphabetic,alphabetical
alphavirus|b8x
alpine scurvy=maidism=mal de la rosa=mal rosso=mayidism=pellagra=saint ignatius itch|11f
alprazolam=xanax|19j
already
als=amyotrophic lateral sclerosis=lou gehrig disease|7b8 5np
also
altace=ramipril|3d
altar wine=sacramental wine|bf4
alteration,alter
altercation=fracas
alternation,alternate
alternative
alternative birth|31
altitude,altitudinal,altitudinous
altitude sickness|5hl
altogether
alum|ff 3hp
alumina=aluminum oxide|2r3
aluminate
aluminum,aluminous
aluminum chloride|26p
aluminum hydroxide=hydrate aluminum oxide|5ei
alundum|fd
alupent=metaproterenol|1me
alveolar arch
alveolar artery|uj
alveolar bed
alveolar ectasia|3mq
alveolar point=prostheon=prosthion|2tk
alveolar process=alveolar ridge=gum ridge
alveolar resorption|81d
alveolar rhabdomyosarcoma=alveolar rhabdosarcoma|959
alveolitis=dry socket|5oy
alveolus,alveolar=air cell=air sac|9b3
always
alzheimer=alzheimer disease=alzheimers|8hx
amah=wet nurse=wetnurse|77r
amarelle|3n2
amaretto|2pk
amastia|u
amateur
amativeness=sexiness,sexy|2ki
amaurosis,amaurotic|b96
amazement,amaze=astonishment,astonish
amazon|bfz
ambassador
ambiguity,ambiguous
ambition,ambitious|37i
ambivalence,ambivalent=ambivalency
amblygonite|6xk
amblyopia,amblyopic|b96
ambulacrum
ambulance chaser|675
ambulant plague=ambulatory plague=pestis ambulan|1na
ambulation,ambulatory
ambush
ameba,amebic,amebous|95y
amebiasis=amebiosis=amoebiasis=amoebiosis|8n0
amebic dysentery|gh 3l3
amelia|1cf
amelioration,ameliorative,amelioratory
ameloblast|3qc
amelogenesis|4yp
amendment,amend,amendatory
amenia=amenorrhea,amenorrheal,amenorrheic|aet
american leishmaniasis=leishmaniasis americana=mucocutaneous leishmaniasis=nasopharyngeal leishmaniasis=new world leishmaniasis|606
amethopterin=methotrexate=methotrexate sodium|oc 5k4
amethyst|6xk
ametria|1cf
ametropia,ametropic|b96
amicability,amicableness,amicable|4j9
amide
amidopyrine=aminopyrine|iy
amine,aminic=aminoalkane|dd
amino acid=aminoalkanoic acid
aminoaciduria|aet
aminobenzine=aniline=aniline oil=phenylamine|gx
aminobenzoic acid|4b
aminopherase=aminotransferase=transaminase|atl
aminophylline|1me
amiodarone=cordarone|nm
amitosis,amitotic|20h
amitriptyline=amitriptyline hydrochloride=elavil|avk
amlodipine besylate=norvasc|b5m
ammine
ammonia alum=ammonium alum|ff 3hp
ammoniac,ammoniacal
ammonium carbamate|1uo
ammonium carbonate|9cu
ammonium chloride=sal ammoniac|9cu
ammonium ion=ammonium,ammonification,ammonify|1bo
ammonium nitrate|7dm
ammoniuria|aet
ammunition=ammo
amnesia,amnesic,amnestic=memory loss|2fh
amnesic aphasia=amnestic aphasia=anomia=anomic aphasia=nominal aphasia|q1
amnion,amnionic,amniotic|9b3
amnionic fluid=amniotic fluid|1gy
amniotic cavity|1gx
amobarbital|154 awt
amobarbital sodium=amytal=blue angel|hn
amontillado|9np
amorousness,amorous=enamoredness|6g4
amount
amount of money=sum of money
amoxicillin=amoxil=augmentin=larotid=polymox=trimox|7zb
amphetamine=pep pill|a54 3jh
amphetamine sulfate|hu
amphibole|6xk
amphibole group|6xk
amphimixis=sexual reproduction|924
amphitheatric,amphitheatrical
amphotericin|no
ampicillin=polycillin=principen=sk ampicillin|7zb
ample,amply
amplifier,amplify
amplitude
ampulla,ampullary
amputation,amputate|3cd
amputator|acn
amrinone=inocor|6qs
amusement,amuse,amusive|343
amygdala=amygdaloid nucleus|15r
amygdalin|4sw
amygdalotomy|8og
amyl nitrate|b5m
amylase|3vg
amyloid,amyloidal|ih
amyloidosis|5ja
amylum|8cd
amyotrophia=amyotrophy|yy
amyxia
anabiosis,anabiotic|ad6
anabolic steroid|9mi
anabolism=constructive metabolism|1bz
anachronism,anachronistically,anachronistic,anachronous
anaclitic depression|2cr
anaconda
anadama bread|1kt
anaglyphy,anaglyphic,anaglyphical,anaglyptic,anaglyptical
anagogic,anagogical
anagrammatic,anagrammatical,anagrammatize
anal intercourse=anal sex=buggery|9mm
anal sphincter=sphincter ani|ji
analbuminemia|1fj
analgesia,analgetic
analgesic=anodyne=pain pill=painkiller|6qs
analogy,analogous,analogously,analogical,analogize
analysand|7xd
analysis,analytical
analyst
analyticity,analytic
analyze
anamnestic reaction=anamnestic response|5k3
anamorphism=anamorphosis|7nd
ananas=pineapple|3n2
anaphrodisia|2ki
anaplasia,anaplastic|3lh
anaplasmosis|l9
anaplasty=plastic surgery=reconstructive surgery|acs
anarthria|334
anasarca,anasarcous|3n0
anastalsis
anastomosis,anastomotic=inosculation
anastomotic vein|b61
anathematization,anathematize
anatomical sphincter=sphincter=sphincter muscle|74f
anatomical structure=bodily structure=body structure=complex body part
anatomy,anatomical,anatomically,anatomic,anatomize
anatoxin=toxoid|138 o5
ancestry=lineage=pedigree
anchor
anchovy|9wm
anchovy butter|2kn
anchylosis=ankylosis,ankylotic|53u
ancient,anciently
anconeous muscle|9rw
andradite|4ne
andrena=mine bee
androgen,androgenic,androgeny=androgenic hormone=androgenesis,androgenetic,androgenous,androgyny=bisexuality|9mi
androphobia|9v7
androsterone|jv 61q
anecdote,anecdotic,anecdotical
anemia,anemic|1fj
anemic anoxia|mf
anemic hypoxia|5hl
anemometry,anemometric,anemometrical
anencephalia=anencephaly,anencephalic|1cf
anergy|5kd
anesthesia,anesthetic,anesthetize
anesthesiologist=anesthetist|6qq
anesthesiology|6qr
anesthetic agent|3jd
anesthyl|6eu
anestrum=anestrus,anestric=anoestrum=anoestrus
aneuploidy|u
aneurism,aneurysm,aneurismal,aneurismatic,aneurysmal,aneurysmatic|1w1
angel
angel dust=phencyclidine=phencyclidine hydrochloride|51e
angelica|4dc
anger=ire|3qt
angiitis|5oy ks
angina,anginal,anginous|5oz
angina pectoris|541
angiocarpic,angiocarpous
angioedema=atrophedema=giant hives=periodic edema=quincke edema|3n0
angiogenesis|4yp
angiogenesis inhibitor|6qs
angiohemophilia=vascular hemophilia=von willebrand disease|1ei
angiologist|3ga
angiology|6qr
angioma,angiomatous|axj ks
angiopathy|53u
angioplasty|acs
angiosarcoma|6lh
angiotelectasia
angiotensin convert enzyme|8ml
angle
angriness,angry,angrily
angst|3qt
anguish|7rx
angular artery|uj
angular vein|b61
angularity,angular
anhedonia|6so
anhidrosis=anhydrosis
anhydride
anima|9jh
animal,animalize=beast
animal disease|3dd
animal fat|6d1
animal oil|7j6
animal starch=glycogen,glycogenic|8cd
animal tissue|apw
animal toxin=zootoxin|ask
animateness,animate=liveness|85o
anime|2p6
animosity=animus=bad blood|5j8
anionic,anion
anionic compound
anise=anise seed=aniseed|4dc
aniseikonia,aniseikonic|b96
anisette|2pk
anisogamete,anisogametic|4ml
anisogamy,anisogamous|hy
anjou|7y3
ankle=ankle joint=mortize joint|4ru
anklebone=astragal,astragalus=talus|1hm
ankyloglossia=tongue tie|1cf
ankylose spondylitis=marie strumpell disease=rheumatoid spondylitis|a10 10m
anlage=primordium|7n4
annihilation,annihilate,annihilative=obliteration,obliterate
annon=sweetsop|3n2
announcement,announce
annualry=ring finger|4b4
annular scotoma|9h5
anode,anodic
anomalousness,anomaly,anomalous|u
anomie,anomy,anomic
anonymity,anonymous
anopia|1ev
anorchia=anorchidism=anorchism|u
anorexia,anorexic|3m8
anorexia nervosa|m6
anorgasmia|3cd
anorthite,anorthitic|7jw
anorthopia|b96
anosmia,anosmic|3la
another
anovulation|1bz
anoxemia,anoxemic|53u
anoxia,anoxic|5hl
anoxic anoxia|mf
ansaid=flurbiprofen|7ew
answer
ant
antabuse=disulfiram|6qs
antagonist=adversary
antagonistic,antagonize
antagonistic muscle|74f
antecedent,antecedence,antecedency
antelope
antenna,antennal,antennary
anterior,anteriority=front tooth
anterior cardinal vein|1vu
anterior cerebral artery|21w
anterior cerebral vein|221
anterior crural nerve=femoral nerve|a04
anterior facial vein|44i
anterior fontanelle|4fu
anterior horn=anterior root=ventral horn=ventral root|3nd
anterior jugular vein|5z5
anterior labial vein|63l
anterior meningeal artery|6sa
anterior naris=nostril|786
anterior serratus muscle=serratus anterior=serratus magnus|9lm
anterior synechia|af1
anterior temporal artery|aiv
anterior vertebral vein|b61
anterograde amnesia=posttraumatic amnesia|hi
anthelminthic=anthelmintic=helminthic=vermifuge|6qs
antherozoid=spermatozoid|4ml
anthophyllite|hw
anthracosis=black lung=black lung disease=coal miner lung|8ab
anthrax=splenic fever|bjb
anthrax pneumonia=inhalation anthrax=pulmonary anthrax=ragpicker disease=ragsorter disease=woolsorter disease=woolsorter pneumonia|3dd
anthropogenesis,anthropogeny,anthropogenetic,anthropogenic|7nd
anthropometry,anthropometric
anti
anti impotence drug=virility drug|3jd
anti inflammatory=anti inflammatory drug|6qs
anti semitism,anti semitic
anti tnf compound|3jd
antianxiety drug=anxiolytic=anxiolytic drug=minor tranquilizer|atc
antiarrhythmic=antiarrhythmic drug=antiarrhythmic medication|6qs
antibacterial=antibacterial drug|6qs
antibiotic drug|nn
antibody|8mp
anticholinergic=anticholinergic drug|6qs
anticholinesterase|6qs
anticipate,anticipatory
anticipation
anticlimax,anticlimactic|atn
anticoagulant,anticoagulative=anticoagulant medication=decoagulant|6qs
anticoagulation|6qh
anticonvulsant=anticonvulsant drug=antiepileptic=antiepileptic drug|6qs
antidepressant=antidepressant drug|6qs
antidiabetic=antidiabetic drug|6qs
antidiarrheal=antidiarrheal drug|6qs
antidiuretic=antidiuretic drug|6qs
antidiuretic hormone=vasopressin|3sh
antidote=counterpoison|2xf
antiemetic=antiemetic drug|6qs
antigen,antigenic
antihemophilic factor=antihemophilic globulin=factor viii|2di
antihemorrhagic factor=naphthoquinone=vitamin k|46n
antihistamine|6qs
antihypertensive=antihypertensive drug|6qs
antiknock
antimalarial=antimalarial drug|om
antimetabolite|og
antimony,antimonic,antimonious
antimony potassium tartrate=tartar emetic|ahf
antimycin|no
antineoplastic=antineoplastic drug=cancer drug|2zs
antineoplastic antibiotic|no og
antiophthalmic factor=axerophthol=vitamin a|46n
antipasto|r2
antipernicious anemia factor=cobalamin=cyanocobalamin=vitamin b12|b9n
antiphonal,antiphonary,antiphony
antiprotozoal=antiprotozoal drug|6qs
antipruritic|6eu
antipsychotic=antipsychotic agent=antipsychotic drug=major tranquilizer=neuroleptic=neuroleptic agent=neuroleptic drug|atc
antipyresis|aln
antipyretic=febrifuge|6qs
antiquity,antique
antiserum|9lq
antisocial personality disorder=psychopathic personality=sociopathic personality|82g
antispasmodic=antispasmodic agent=spasmolytic|6qs
antisyphilitic|3jd
antithesis,antithetical,antithetic
antithyroid
antitoxin|np
antitussive|6qs
antitypic,antitypical
antivenene=antivenin|oy
antivert=meclizine=meclizine hydrochloride|o8
antiviral=antiviral agent=antiviral drug|6qs
antler
antrum|1gx
anuresis,anuretic,anuric=anuria|5ja
anus|7ni
anvil|zp
anxiety,anxious=anxiousness|6so
anxiety disorder|6sq
anxiety hysteria|5hs
anxiety neurosis|7c8
anxiety reaction=gad=generalize anxiety disorder|pa
anxiously
any
anyhow
anymore
anyway
anywhere
aorta,aortal,aortic|uj
aortic aneurysm|kc
aortic arch|pk
aortic orifice|7ni
aortic plexus|89u
aortic stenosis|a48 b4n
aortic valve|9k4
aortitis|5oy
apart
apartment
apartment building=apartment house
apathy
apatite|6xk
aperient=physic=purgative|6qs
aperitif|c7
aphagia|53u
aphakia,aphakic|b96
aphasia,aphasic|1k3
aphonia,aphonic=voicelessness|334
aphoristic,aphorize
aphrodisia|2ki
aphrodisiac,aphrodisiacal|a54
aphthous ulcer|az7
aplasia|3lh
aplastic anemia|jz
apnea,apneic|aet
apocalyptic,apocalyptical
apocrine gland|adl
apodeme
apoenzyme|8mp
apogamy,apogamic,apogamous|qg
apology,apologetically,apologize,apologetic
apomixis,apomictic,apomictical|ae
apomorphine|71z
aponeurosis,aponeurotic|44f
apophysis
apoplexy,apoplectic
apostrophic,apostrophize
apothecary=pharmacist=druggist=pill pusher=pill roller|1wc
apothegmatic,apothegmatical
apparatus=setup
apparently,apparent
appearance,appear
appellant,appeal
append,appendant
appendage
appendectomy=appendicectomy|r
appendicitis|5oy
appendicular artery|uj
appendicular skeleton|9rx
appendicular vein|b61
appendix
appetite,appetitive=appetence,appetency,appetent|37i
appetite suppressant|3jd
appetizer|7fw
applaud
applause
apple|3n2
apple blight=apple canker|88t
apple butter|2li
apple juice|4k2
applejack|1kk
applesauce|3do
applicant
application,apply,applicable,applicability,applicative,applicatory
appointment,appoint,appointive
apportionment,apportion
appositional,appositive
appraisal,appraise
appreciably,appreciable
appreciation
appreciativeness,appreciate,appreciative
apprehension,apprehensiveness,apprehend,apprehensive|478
apprentice
approach,approachable
appropriate,appropriately
approval,approve,approbation,approbative
approximate,approximative
approximately
apraxia,apraxic|1k3
apresoline=hydralazine|o9 b5m
apricot|3n2
apt
aptitude,aptitudinal
apyretic tetanus=intermittent cramp=intermittent tetanus=tetanilla=tetany,tetanus=lockjaw|aez
aqua fortis=nitric acid|4b
aqua regia=nitrohydrochloric acid|4b
aquamarine|19t
aquaphobia,aquaphobic|9qu
aqueductus cerebri=cerebral aqueduct|3k0
aqueous
aqueous humor|1gy
arabesque|145
arachnoid=arachnoid membrane|6sg
arachnophobia|bjd
aragonite|6xk
arak=arrack|6dg
arame|9i7
araroba=chrysarobin=goa powder|6qs
arava=leflunomide|nk
arbitrament,arbitrement,arbitrate,arbitration,arbitrational,arbitrative
arbitrary
arboreal,arborary,arboreous,arborical,arborise,arborize,arborous
arborvirus=arbovirus|b8x
arc=electric discharge
arcella|8n1
arch
archebacteria=archebacterium=archeobacteria|709
archaize,archaistic
archenteron|1gx
archeology,archeological,archeologic
archery|a1a
archespore,archesporium,archesporial
architect
arcuate artery|uj
arcus|2px
ardor=elan|11d
ardour|11d
area,areal
area 17 of brodmann=first visual area=striate area=striate cortex|2qu
area of cardiac dullness
areflexia|aet
arenavirus|b8x
areola|5tl
areolar tissue|2mb
areteria cervicalis=cervical artery|uj
argentine hemorrhagic fever|561
argentite|6xk
arginine|3yo
argon
argument,argue,argumentative,argumentation
argyrodite|6xk
argyrol=mild silver protein|6qs
arise
arista
aristocracy,aristocratic
arithmetic,arithmetical
arm|6by
arm bone|6fg
arm exercise|41w
armagnac|1kk
armchair liberal|6ax
arm service=military service
armpit=axilla,axillary=axillary cavity=axillary fossa|1gx
army=regular army
arnica|6qs
arnold chiari deformity|33n
aromatherapy|aln
aromatic compound|5dt
aromatic hydrocarbon|5dt
around
arousal,arouse
arraignment,arraign
arrangement,arrange
array
arrest
arrest development=fixation=infantile fixation=regression|u
arrhythmia,arrhythmic=cardiac arrhythmia|541
arriere pensee=mental reservation|3hr
arrival,arrive
arrogance,arrogant,arrogantly
arrow
arrowroot|ih
arsehole=asshole=bunghole|p7
arsenate|9cu
arsenic,arsenical,arsenious=arsenic trioxide=arsenous anhydride=arsenous oxide=ratsbane=white arsenic|avu
arsenic acid|4b
arsenide
arsenopyrite=mispickel|6xk
art,artistic,arty
art critic|2uz
art teacher|ahy
arterial blood|1fd
arterial sclerosis=arteriosclerosis,arteriosclerotic=harden of the artery=induration of the artery|5np
arteriectasia=arteriectasis|53u
arteriole,arteriola,arteriolar=capillary artery|uj
arteriolosclerosis|5np
arteriosclerosis obliteran|ud
arteritis|5oy
artery,arterial=arteria=arterial blood vessel|1ft
artery of the labyrinth=internal auditory artery=labyrinthine artery|uj
arthralgia,arthralgic|7rv
arthritis,arthritic|5oz
arthrodesis|uq
arthromere,arthromeric
arthropathy|53u
arthroplasty|acs
arthropodal,arthropodous
arthroscope|3sy
arthroscopy|acs
arthrospore,arthrosporic,arthrosporous
artichoke|b5t
article
articular muscle|9rw
articulation,articulate,articulative,articulatory
articulator|7n7
articulatory system
artifact,artifactual
artificial insemination
artificial kidney=hemodialyzer|39f
artificial respiration|43n
artificiality,artificial,artificially
artillery
artist
arum|ih
arytaenoid=arytenoid=arytenoid cartilage|1x6
asa dulcis=benjamin=benzoin=gum benjamin=gum benzoin|4zl
asafetida=asafoetida|78u
asana|8f2
asbestos|hw
asbestosis|8ab
ascendant,ascend,ascensional,ascensive,ascent
ascend aorta|pk
ascend artery|uj
ascend colon|2gr
ascertain,ascertainable
ascites,ascitic|53u
ascosporic,ascosporous
ascription,ascribe
asexuality=sexlessness|85o
ash,ashy
ashcake|2pw
asian influenza=asiatic flu|4ee
asiatic cholera=cholera,choleraic=epidemic cholera=indian cholera|5oa
aside
ask
asleep
asparaginase=elspar|og
asparagine|gy
asparagus|b5t
aspartame|adw
aspartic acid|gy
aspect
asperger syndrome|6sq
aspergillosis|l9
asphalt,asphaltic
asphyxia,asphyxiation
aspic|5ya
aspiration,aspire,aspirant
aspiration pneumonia|1m9
aspirin=acetylsalicylic acid=bayer=empirin|9ca iy
aspirin powder=headache powder|w8
ass=rear end=arse=backside=derriere=fanny=fundament=hind end=keister=nates=prat=tooshie=tush
assail
assam fever=dumdum fever=visceral leishmaniasis|606
assassin
assault,assaultive
assemblage,assemble
assembly
assent,assentient
assertion,assert
assertiveness,assertive
assertiveness train|18g
assessment,assess
asseveration=averment
assiduity,assiduous
assignment,assign,assignation
assimilation,assimilate
assistance,assist,assistant,assistive
assistant professor|8km
associability,associableness,associate,association,associative,associatory
associate professor|8km
association area=association cortex|2qu
association football=soccer|4g5
associative aphasia=conduction aphasia|q1
assortative mating|6p3
assuagement|89i
assumption,assume,assumptive
assurance=self confidence,self confident=self assurance
assure
astasia|3cd
aster
astereognosis=tactile agnosia|ax
asterion|2tk
asthenia,astheny,asthenic|31s
asthenic type=ectomorphy|1h4
asthma,asthmatic=asthma attack=bronchial asthma|937
astigmatism,astigmia|gt
astraphobia|9qu
astringence,astringency,astringent|500
astringent drug=styptic|6qs
astrocyte,astrocytic|4rs
astroglia=macroglia|4rr
astronomy,astronomical,astronomic
asymmetry,asymmetric
asymptotic,asymptotically
asynclitism=obliquity|u
asynergia,asynergy,asynergic|53u
asystole=cardiac arrest=cardiopulmonary arrest|53u
atabrine=mepacrine=quinacrine=quinacrine hydrochloride|ob n8
atactic abasia=ataxic abasia|5
atar=athar=attar=ottar|3yq
atarax=hydroxyzine=hydroxyzine hydrochloride=vistaril|nl
ataxia,ataxic=ataxy=dyssynergia=motor ataxia|7b8
ataxic aphasia=broca aphasia=expressive aphasia=motor aphasia=nonfluent aphasia|q1
atelectasis|53u
ateleiosis,ateleiotic=ateliosis|5o4
atenolol=tenormin|1a0
ateria gastrica dextra=right gastric artery|4nq
atherogenesis|53u
atheroma,atheromatous,atheromatic|82
atherosclerosis,atherosclerotic=coronary artery disease|ud
athetosis|7b8
athlete
athlete foot=tinea pedis|97n
athlete heart|53z
athletic game|a1a 4mj
athletic type=mesomorphy|1h4
ativan=lorazepam|19j
atlas|22l
atlas vertebra|22l
atmosphere,atmospheric,atmospherical=ambiance
atole|5bm
atom,atomic,atomization,atomize
atomic bomb=atom bomb
atomic cocktail|6qs
atomistic,atomistical
atonality,atonally
atonement,atone=expiation,expiate,expiative,expiatory
atonicity,atony,atonic
atopic dermatitis=atopic eczema|36u
atopognosia=atopognosis|7b8
atorvastatin=lipitor|6d2
atresia|u
atrial artery|2q6
atrial auricle=auricle=auricula atrii|9b3
atrial fibrillation|49i tx
atrial septal defect|9l4
atrioventricular bundle=atrioventricular trunk=bundle of his=truncus atrioventricularis|1vn
atrioventricular node|1vn
atrioventricular valve|1vt
atrium,atrial|1gx
atrium cordis=atrium of the heart|yr
atrium dextrum=right atrium|ys
atrium sinistrum=leave atrium|ys
atrocity,atrociously
atromid s=clofibrate|6qs
atrophic arthritis=rheumatoid arthritis|um 10m
atrophy,atrophic=waste away|aet
atropine|db ou 8ax 75v o3
atrovent=ipratropium bromide|1me
attachment,attach
attack
attainment,attain
attar of rose=rise oil|xn
attempt
attendant,attend,attendance
attention,attentional
attentive,attentively
attenuation|atn
attestation,attest
attire=garb
attitude,attitudinal
attraction,attract,attractive
attribute,attributable
atypical pneumonia=mycoplasmal pneumonia=primary atypical pneumonia|937
atypicality,atypical,atypic=untypicality|u
audacity,audacious
audience
audiology=audiometry|7p4
auditory agnosia|ax
auditory apparatus
auditory area=auditory cortex|2qu
auditory center|7az
auditory hyperesthesia=hyperacusia=hyperacusis|53x
auditory ossicle|7oa
auditory sensation|9kk
auditory system|9kv
auditory tube|9cr
augite,augitic|6xk
augmentation,augment,augmentative
aura|aet
aureole|b94
aureomycin=chlortetracycline|no
auricula=auricular appendage=auricular appendix|9b3
auricular artery|uj
auricular point=auriculare|2tk
auricular vein|b61
auriscope=auroscope=otoscope|6qk
auscultation,auscultatory
autacoid,autacoidal=autocoid|9ir
autarchy=autarky
authentication,authenticate
authenticity,authentic
author=writer
authoritative,authoritatively
authority
authorize
autism,autistic|aez
auto racing=car racing|8tc
autoantibody|np
autobiography,autobiographical
autoeroticism=autoerotism|9ma
autofluorescence,autofluorescent|4en
autogamy,autogamic
autogenic therapy=autogenic train|aup
autograft=autoplasty|4vh
autoimmune diabetes=growth onset diabetes=iddm=insulin dependent diabetes mellitus=juvenile onset diabetes=juvenile diabetes=ketoacidosis prone diabetes=ketosis prone diabetes=type i diabetes|391 10m
autoimmune disease=autoimmune disorder|3dd
autoimmunity|53u
autoinjector|5gl
automatic,automatize
automatic pilot=autopilot|azy
automatically
automation,automate
automatism|93e
automysophobia|9qu
autonomic
autonomic ganglion|4mz
autonomic nervous system|7bh
autonomic plexus|7b5
autopsy=necropsy
autoregulation|1bz
autosomal dominant disease=autosomal dominant disorder|2ls
autosomal recessive defect=autosomal recessive disease|2ls
autotomy,autotomic
autumn,autumnal
auxesis|4yp
avail
availability,available
avarice,avaricious
aventurine=sunstone|6xk
average
aversion,avert,aversive
aversion therapy|18g
avidity,avidness|3uo
avifaunal,avifaunistic
avitaminosis,avitaminotic=hypovitaminosis|6lm
avocado=aguacate|3n2
avoidance,avoid
avulsion
await
awake
awaken
award
awareness,aware
away
awe|bg4
awfulness,awful
awkward
awn,awny|4lu
axe
axial muscle|9rw
axial skeleton|9rx
axillary artery|uj
axillary node|6i1
axillary vein|b61
axiom,axiomatic,axiomatical=maxim
axis,axial,axially
axis vertebra|22l
axle grease|4wy
axolemma|6rz
axon,axonal=axone|7b3
azactam=aztreonam|no
azadirachtin
azathioprine=imuran|6qs
azide
azimuth,azimuthal
azithromycin=zithromax|nn
azoimide=hydrazoic acid=hydrogen azide|5dq
azotemia,azotemic=uremia,uremic|53u
azoturia|53u
azt=retrovir=zdv=zidovudine|7g4
azurite|6kw
azygos vein=azygous vein|b61
azymia|53u
baba|9wm
babacu oil=babassu oil|7j6
babka|2fe
baboo=babu|6lx
baby=babe=infant,infancy=early childhood
baby doctor=pediatrician=pediatrist|6qq
baby oil|7jb
baby powder|6qs
baby tooth=deciduous tooth=milk tooth=primary tooth|arg
bachelor=unmarried man|6lx
bachelor girl=bachelorette|bfz
bacillary dysentery=shigellosis|3l3
bacillary white diarrhea=pullorum disease|l9
bacillus,bacillary|3zs
bacitracin|no
back
back number=have be|7jj
back breaker=elvis=loony toon=window pane|6gr
back exercise|41w
back tooth|arg
backache|43
background
backward
backwoods=back country
bacon|2y4
bacteremia,bacteremic=bacteriemia|53u
bacterial toxin|ask
bacteriology,bacteriologic|6qr
bacteriophage,bacteriophagic,bacteriophagous=phage|b8x
bacteriostasis,bacteriostatic|1bz
bacterium,bacterial,bacterioidal,bacterize,bacteroid,bacteroidal
bad temper=ill temper|kg
baddeleyite|6xk
badly
badminton|2sm
badness,bad
bag
bagascosis=bagassosis|5oy
bagasse|20n
bagel=beigel|1o8
baguet=baguette|6bj
bairn|25l
bait cast|4bx
bake
baker eczema|ds
bake soda=bicarbonate of soda=saleratus=sodium bicarbonate=sodium hydrogen carbonate|1at
baklava|9wm
balance
balance of international payment=balance of payment
balance diet|3ae
balanitis|5oy
balanoposthitis|5oy
balas=balas ruby|9a0
balkiness,balky
ball
ball and socket joint=cotyloid joint=enarthrodial joint=enarthrosis=spheroid joint|39o
ball breaker=ball buster|bfz
ball game|4a2
ballet,balletic
ballet position|8f2
balletomania|5sh
ballistocardiograph|6qk
ballplayer
balm,balmy|7jp
balsam,balsamic,balsamy
balsam capivi=copaiba=copaiba balsam|7jp
balustrade=banister
bambino=toddler=yearling|25l
banana|3n2
banana bread|8sn
banana oil|3yv
band
bandage
bandy leg=bandyleg=bowleg=genu varum=tibia vara|68k 3cd
bang
bang disease=contagious abortion|bjb
banger|9em
banishment,banish
bank
banker
bankruptcy,bankrupt
bannock|4cy
banti disease=banti syndrome|1fj
bap|1kt
baptize,baptismal
bar
bar girl|bfz
bar soap|9uv
barbarity,barbaric
barbecue|3do
barbel
barbeque|3do
barber itch=tinea barbae|97n
barbital=barbitone=diethylbarbituric acid=diethylmalonylurea=veronal|154
barbiturate|9ix
barbituric acid=malonylurea|4b
bare bone|1hm
barely
barge
barite=barytes=heavy spar|6xk
barium enema|2dw
barium sulfate=blanc fixe|aai
bark,barky
barley=barleycorn|4fw
barley sugar|1sz
barley water|9xo
barmbrack|1kt
barn
barometric,barometrical
baroreceptor|9kn
barrel
barrenness|5ou
barrier
barrister|675
bartender=barkeep
bartlett|7y3
bartlett pear|7y3
basal ganglion|4mz
basal metabolism|6u1
basal vein|b61
base
base pair|7ge
baseball=baseball game|143
basement=cellar
basic
basically
basil|4dc
basilar artery|uj
basilar membrane|6rz
basilic vein|b61
basis
basivertebral vein|b61
basket
basketball=basketball game|2sm
basophil=basophile|6af
bastard=son of a bitch
bastnaesite=bastnasite|6xk
basuco|2eb
bat
bath
bath powder=dust powder=toilet powder|6qs
bath soap=face soap=toilet soap|9uv
bath water|bc3
bathe
bath suit=swimsuit
batholithic,batholitic
bathroom
bathroom cleaner|2c3
bathtub gin|4qn
bathymetry,bathymetric,bathymetrical
batter bread=spoon bread|2pw
battercake=flapcake=flapjack=hotcake=pancake|9wm
battery
battery acid=electrolyte acid|7ja
battle
battle axe|ben
battle damage=combat casualty|3x6
battle fatigue=combat fatigue=combat neurosis=shell shock|8f0
battledore and shuttlecock|13g
battlefield=field of battle=battleground
battlefront=front line
battue|4a5 1fq
bauxite,bauxitic|6xk
bawl
bay
bay window=potbelly=tummy|82
baycol=cerivastatin|6d2
bdellium|4zl
beach
bead,beady
beagling|4a5 1fq
beak|7ni
beam,beamy
bean=edible bean|b5t
bean blight=halo spot|88t
bear
beard
bearer=toter
bearnaize|9ej
beat
beatification,beatify=beatitude=blessedness|47r
beau=boyfriend=swain|6lx 6ga
beaujolais|1om 8yt
beautiful,beautifully
beauty,beautify,beautification
bechamel|9ej
becker muscular dystrophy|74j
beckon
become
bed
bed wet|3v9
bedroom
bedsore=decubitus ulcer=pressure sore|az7
bee
bee sting|5qq
beebread
beef|6pz
beef tallow|agf
beefburger=burger=hamburger|9de
beefsteak|a3r
beer,beery|1lc
beeswax|bcj
beet=beetroot|98u
beet blight|88t
beet sugar|1us
before
beggary,beg
begin
beginning
beguilement,beguile=bewitchery,bewitch
begum|64h
behalf
behave
behavior,behavioral
behavior modification=behavior therapy|aln
behind
behold
beignet|4j6
belch|8zi 3o1
belching|8zi 3o1
belief,believe,believable,believably
bell
bell pepper|ads
belle|4qv
belligerence,belligerency,belligerent,belligerently
bellow
belly=abdomen,abdominal,abdominovesical
belly flop=belly flopper=belly whop=belly whopper|bcb
bellyache=gastralgia=stomach ache=stomachache|43
belong
beloved
below
belt
benadryl=diphenhydramine|o8
bench
bench press|bd2
bend
benedictine|2pk
beneficence,beneficent|196
benefit,beneficial
benevolence,benevolent|6g4
benign prostatic hyperplasia=bph|5fo
benign tumor=nonmalignant neoplasm=nonmalignant tumor|axj
benignancy,benignity
bennie=benzedrine|hu
benniseed=sesame seed|4dc
bend hang|505
benthal,benthonic
benzene=benzine=benzol|tp
benzene formula=benzene nucleus=benzene ring|19e
benzoate|9cu
benzoate of soda=sodium benzoate|19g
benzocaine=ethyl aminobenzoate|6eu
benzodiazepine|nl 74h
benzofuran=coumarone=cumarone
benzoic acid|1v9
benzoquinone=quinone
benzoyl peroxide
benzylpenicillin=penicillin g|7zb
bequest=legacy
bereavement|9xh
beriberi|11f
berry|3n2
beryl|6xk
beset
besides
best
bestiality,bestial,bestialize
bestowal,bestow,bestowment
bet
beta adrenergic blocker=beta adrenergic block agent=beta block agent=beta blocker|1fc
beta adrenergic receptor=beta adrenoceptor=beta receptor|8xh
beta carotene|1wq
beta hydroxybutyric acid|3u 5el
beta interferon|5sl
beta lactamase=penicillinase|3vg
beta lipoprotein=low density lipoprotein|6d5
beta naphthol|77y
beta blocker eyedrop|6qh
beta cell
beta endorphin|3sw
beta globulin=siderophilin=transferrin|4s7
beta radiation=beta ray=electron radiation|5vn
betaine|db
betrayal,betray
better
betterment|atn
betweenbrain=diencephalon=interbrain=thalmencephalon|7bh
beverage=drinkable=potable|4fv
bewilderment,bewilder=bafflement,baffle=befuddlement,befuddle=bemusement=mystification,mystify=obfuscation|2ln
bextra=valdecoxib|ni
bey|6lx
beyond
bhang|9vy
bialy=bialystoker|1o8
biauriculate heart|53z
biblical
bibliography,bibliographical
bibliothecal,bibliothecarial
bicarbonate=hydrogen carbonate|9cu
biceps|9rw
biceps brachii=biceps humeri|1au
bichloride=dichloride|26p
bichromate,bichromated=dichromate|9cu
bickering=squabble=pettifoggery
bicuspid=premolar|arg
bicuspid valve=leave atrioventricular valve=mitral valve|yq
bid
big
big h=hell dust=nose drop=scag=skag|397
big shoot=big cheese=big deal=big enchilada=big fish=big gun=big wheel=head honcho|5l9
big toe=great toe=hallux|aqg
bighead|l9
bigos|3do
bigwig=kingpin|5l9
bilaterality,bilateral
bilberry|19s
bile,biliary,bilious,biliousness|3aw
bile acid|a4m
bile duct=common bile duct|3k0
bile salt|9cu
bilge,bilgy|bc3
bilge water|bc3
bilharziasis=bilharzia=schistosomiasis|5ov 5o9
biliary ductule|3k3
bill
billow,billowy
biltong|5ye
bimbo|4qv
bimetallic,bimetallistic
binary compound
binder,bind
binge eat syndrome=bulimia,bulimic|3m8
binge purge syndrome=binge vomit syndrome=bulima nervosa=bulimarexia|3m8
binomial
biochemistry,biochemical
bioflavinoid=citrin=vitamin p|bc4
biogenetic,biogenous
biogeny|73v
biogeography,biogeographical
biography,biographical=life history
biological process=organic process
biology,biological
bioluminescence,bioluminescent|6h8
biomedicine,biomedical|6qr
biotin=vitamin h|b9n
biotite,biotitic|5wo
bipedalism|1h0
bipolar disorder=manic depressive psychosis=manic depression=manic depressive illness|3qv
birch oil=methyl salicylate=sweet birch oil|9ca
bird
bird food=birdseed|47k
birefringence,birefringent
biriani=biryani|3do
birth
birth canal|7wc
birth control=family plan=birth prevention
birth defect=congenital abnormality=congenital anomaly=congenital defect=congenital disorder|333 m1
birth pang|7rv
birth trauma|5d5
birthday
birthplace=place of birth
biscuit|8sn
bisection,bisectional
bishop
bismark=jelly donut|8uk
bismuthal,bismuthic
bisque|9xo
bistered,bistred
bitartrate|ahf
bite
bitok|3do
bitter almond oil|3yq
bitter aloe|px
bitter principle
bitter salt|6k8
bitter spar|6xk
bitterness,bitter,bitterly
bitumen,bituminize,bituminous|5dt
black body radiation=blackbody radiation|3ov
black bean=turtle bean|2ib
black bile|1gy
black bread=pumpernickel|9b0
black death=black plague|1na
black eye=shiner|1n1
black knot|88t
black lotion|2xf
black olive|2kn 4k1
black opal|7lb
black pepper|7zu
black rot|88t
black spot|88t
black tea|4dc
black tongue=furry tongue=hairy tongue|9pj
black vomit=yellow fever=yellow jack|5oa
blackberry|19s
blackdamp=chokedamp|1uy
blackheart|88t
blackness,black
blackwater|3dd
blackwater fever|6l1
bladder,bladdery=vesica,vesical|9b3
bladder disorder|3e3
bladder sphincter|ji
bladderwrack|98d
blade,bladed
blain|9xd
blame
blanc|17n
blancmange|37s
bland diet=ulcer diet|3ae
blandishment=cajolery
blandness,bland
blanket
blaring=cacophony,cacophonic
blasphemy,blasphemous
blast
blast trauma|5d5
blastema,blastemal,blastematic,blastemic
blastocele,blastocoel,blastocoele,blastocoelic|1gx
blastocyte|3qc
blastocytoma=blastoma=embryonal carcinosarcoma|axj
blastoderm,blastodermatic,blastodermic=blastodisc
blastogenesis,blastogenetic|ae
blastomere,blastomeric
blastomycosis,blastomycotic|4l6
blastopore,blastoporic|7ni
blatancy,blatant
blaze
bleak,bleakly
bleb,blebby=bulla|b7a
bleed
bleeder disease=hemophilia,hemophilic|1fj 9mc
blend
blende=sphalerite=zinc blende|6xk
blepharism|b65
blepharitis|5oy
blepharospasm|2tf
bless
bless event=happy event|6e4
bleu=blue cheese|24d
blight canker|4bd
blighty wound|2hi
blind gut=cecum|1gx
blind stagger|l9
blindness,blind,blindly
blini=bliny|16p
blink
blintz=blintze|16p
blip
bliss=cloud nine=seventh heaven|3ob
blissfulness,blissfully,blissful
blister,blistery
blister blight|88t
blister rust=white pine rust=white pine blister rust|88t
blitheness,blithe,blithely
bloat
bloater|57d
blocadren=timolol|1a0
block,blockage,blocky
block anesthesia=conduction anesthesia=nerve block anesthesia|k5
blockade=encirclement
block agent|6qs
blood,bloody,bloodiness|1gy
blood agar|ag
blood blister|1eg
blood cell=blood corpuscle=corpuscle|9wq
blood clot=grume,grumous|1fd
blood cyst=hematocyst=hemorrhagic cyst|2z5
blood disease=blood disorder|1fk
blood dyscrasia|3l2
blood extravasation|560
blood glucose=blood sugar|4sv
blood group=blood type|1fd
blood poison=septicemia,septicemic|9l3 1fj
blood spavin|9yn
blood sport|a1a
blood transfusion=transfusion
blood typing|399
blood vessel|b7f
bloodletting|6qh
bloodlust|37i
bloodstone=heliotrope|1qt
bloodstream=blood stream|1fd
bloom
blooming|1bz
blossom
blot
blotch,blotchy
blow
blowfish=puffer=pufferfish|9cy
blowhole|a0b
blowjob=cock suck|47s
blubber,blubbery|lb
blue
blue blindness=tritanopia,tritanopic|bi3
blue green alga=cyanobacteria,cyanobacterial|3zs
blue coppera=blue stone=blue vitriol=chalcanthite|2pa
blue funk=funk|36k
blueberry|19s
blueberry pie|86b
bluefin|axl
bluepoint|5ce
bluestocking=bas bleu|bfz
bluetongue|1yj
bluff
blunt trauma|5d5
blur,blurry
blush
blush wine=pink wine=rise wine|bf4
board
boast
boastful,boastfully
boat
boat racing|8tc
bob
bobbysoxer=bobby socker|bij
bobtail|afz
bock|182
bodily cavity=cavum
bodily fluid=body fluid=liquid body substance|1h3
bodily function=bodily process=body process|1bz
bodily property
body,bodily
body part
body substance
body type=somatotype|85r
bodybuilder
bodybuilding=anaerobic exercise=muscle building=musclebuilding|41w
boeuf|6pz
bog,boggy
bog spavin|9yn
boiler,boil
boldness,bold,boldly
bolide|9oa
bologna|9em
bolt
bomb,bomber
bombast,bombastic
bombilation=bombination
bombproof=bomb shelter
bonbon|1sz
bonce=noggin|5ci
bond
bone,bony,bonelet,boney,boniness,bonyness|2mb
bone form cell=osteoblast|3qc
bone cell|9wq
bone fat|la
bone marrow=marrow|2mb
bone oil|lb
bone spavin|9yn
bonesetter|1wc
bonheur
bonito|axl
bonus=fillip
bony labyrinth=osseous labyrinth
boob|6lv
booger|73f
book
book lung|939
booking
boom
boost
booster dose=booster shoot=recall dose|3hh
boot
bootleg|bdx
boracic acid|4b
borage|4dc
borate|9cu
borax|6xk
bordeaux=bordeaux wine|bf4
bordelaize|9ej
border
borderline schizophrenia=latent schizophrenia|34t
boredom=ennui=tedium,tedious|3em
boric acid=orthoboric acid|4b
bornholm disease=diaphragmatic pleurisy=epidemic myalgia=epidemic pleurodynia=myosis|3vv
bornite=peacock ore|6xk
boron trifluoride|4eo
borosilicate|9cu
borrelia|a0h
borrow
borsch=borscht=borsh=borshch=borsht=bortsch|9xo
bosc|7y3
bosin disease=dawson encephalitis=inclusion body encephalitis=sclerose leukoencephalitis=sspe=subacute inclusion body encephalitis=subacute sclerose leukoencephalitis=subacute sclerose panencephalitis=van bogaert encephalitis|7t3
bosom,bosomy|1l5
boss
botanical medicine=herbal therapy=phytotherapy|aln
botany,botanic,botanical
botheration,bother
bottle
bottle gas=liquefied petroleum gas|5dt
bottle water|3iy
bottom
bottom rot|88t
botulin,botulinal,botulinus=botulinus toxin=botulismotoxin=botulinum|138
botulinum toxin|7c1
botulinum toxin a|1j2
botulism|4fx
bouchee|9wm
bough
bouillabaisse|3do
bouillon|9xo
boulder,bouldery=bowlder
bounce
bouncing putty|9qe
boundary
bouquet=corsage
bourguignon|9ej
boutonneuse fever=indian tick fever=kenya fever=marseille fever|3dd
bovine spongiform encephalitis=bse=mad cow disease|l9
bow
bow leg|3cd
bowel movement|331
box,boxy
boxberry=checkerberry=spiceberry=teaberry|19s
boy
boyhood
boysenberry|19s
brace
brachial artery|uj
brachial plexus|7b5
brachial vein|b61
brachiocephalic vein=innominate vein|b61
brachycephalic|8y
brachydactylia=brachydactyly|u
bracteal,bracted
bradycardia|tx
brag,braggy
brahminic,brahminical
brain=encephalon|7bh
brain cell|7ay
brain damage|5d5 7b8
brain disease=brain disorder=encephalopathy|7b8
brain doctor=neurologist|6qq
brain edema=cerebral edema|3n0
brain fever=cerebrospinal fever=cerebrospinal meningitis=epidemic meningitis|6se
brain stem=brainstem|7bh
brain sugar=galactose|9b6
brain surgeon=neurosurgeon|acn
brain surgery|acs
brain tumor|axj
braincase=brainpan=cranium|1hm
bran|999
branch,branchy
branch water|4fv
branch chain ketoaciduria=maple syrup urine disease|3w 2ls
branchia,branchial|939
brand
brand name drug=proprietary drug|3jd
brandy|6dg
brandy nose=copper nose=hammer nose=hypertrophic rosacea=potato nose=rhinophyma=rum blossom=rum nose=toper nose|95p
brandyball|1sz
brandysnap|4qo
brass,brassy
brat|9em
bratwurst|9em
brave,bravely
brazenness,brazen,brazenly
bread=breadstuff|9wm
bread stick=breadstick|1kt
bread and butter=livelihood
bread dough|3hw
breadfruit|3n2
breakable,break
breakbone fever=dandy fever=dengue=dengue fever|5oa
breakfast|6ps
breakfast food|9wm
breaking away=breakaway
breaking point|ajk
bream|4j0
breast
breast cancer|1vd
breath,breathe,breathless,breathlessness
breath of fresh air
breeze,breezy
bregma,bregmatic|2tk
brevibloc=esmolol|1a0
brew,brewage,brewery|c7
bribe,bribery
brick
brick cheese|24d
bridecake|9wm
bridesmaid=maid of honor|z6 bfz
bridge
brief,briefly
brigade
brigadier=brigadier general
bright disease=nephritis|61z
bright side=silver line|2mt
brightness,bright,brightly
brilliance,brilliant,brilliantly,brilliancy
brine,briny|bc3
bring
brioche|1o8
brisket|2y4
briskly,brisk
brisling=sprat|57d
bristle
brittle|1sz
broad,broadly
broaden
broccoli|2vv
broiler,broil
break heart|9xg
brokerage,broker
bromic acid|4b
bromide|519
bromoform=tribromomethane|51j
brompheniramine maleate=dimetane|o8
bronchial artery|uj
bronchial pneumonia=bronchopneumonia|8ae
bronchial vein|b61
bronchiole,bronchiolar|3k0
bronchiolitis|1md
bronchitis|937
bronchodilator|6qs
bronchoscope,bronchoscopic|6qk
bronchus,bronchial=bronchial tube|1xa
bronze diabetes=hemochromatosis=iron storage disease=iron overload|53u
brood
brooder pneumonia|l9
broth|9xo
broth of a boy=broth of a man|6lx
brothel=house of prostitution=bawdyhouse
brother
brotherhood|4j9
brow=forehead|47e
brow ptosis|8os
brown
brown butter|1pm
brown rice|96j
brown rot|88t
brown rot gummosis|1mu
brown study|94t
brown sugar|aa1
brownie|2ox
brucellosis=gibraltar fever=malta fever=mediterranean fever=rock fever=undulant fever|5oa
brucine|85t db
bruise=contusion|5d5
bruiser=strapper|6lx
brunch|6ps
brush,brushy
brutality,brutal,brutalization,brutalize
bubble,bubbly
bubble gum|2l4
bubble gum dermatitis|2nf
bubo,bubonic|6i1 aet
bubonic plague=glandular plague=pestis bubonica|82t
buccal artery|uj
buccal cavity|1gx
buccinator muscle=cheek muscle|44g
buccula=double chin|25x
buck fever|nt
buckskin
bucktooth|mr
buckwheat|4fw
bud
buddy=crony
budget,budgetary
buffalofish|4j0
buffer
buffer aspirin=bufferin|w8
build
builder=detergent builder
building=edifice
bulb,bulbaceous,bulbed,bulbous
bulbar conjunctiva=conjunctival layer of bulb|2m4
bulbourethral gland|3k1
bulge,bulgy
bulghur=bulgur|bdi
bulk,bulky
bull
bull neck|79h
bull nose|l9
bullet
bullethead|5ci
bullfighting=tauromachy|1fq
bullshot|2ep
bumblebee
bummer|1iv
bump
bun|1kt
buna=buna rubber|afd
bunch,bunchy
bundle
bunion|6ha
bunk
bunker mentality|339
bunt|9u3
bunyavirus|b8x
buoyancy,buoyant|1f5
burden=encumbrance
bureaucracy,bureaucratic
burglary,burglarious
burgoo|8dq
burgundy|bf4
burgundy wine|bf4
burial,bury
burn
burning|7rv
burn lime=calcine lime=calcium oxide=calx=flux lime=quicklime=unslak lime
burn sienna=sepia
burn umber|azi
burp|8zi 3o1
burr,burry
burrito|3do
burrow
bursa,bursal|9b3
bursa omentalis=lesser peritoneal cavity=omental bursa|1gx
bursitis|5oy
burst
burton|cj
bush,bushy
bushwhacker=hillbilly
business
business concern=business organization
business cycle=trade cycle|b51
business leader=top executive
businessman=man of affair
buspar=buspirone|nl
bust,busty
buster|6lx
busy,busily
butacaine=butacaine sulfate|6eu
butadiene|5dt
butane|dd 4kc
butanoic acid=butyric acid|9eg
butanone=methyl ethyl ketone|61l
butazolidin=phenylbutazone|ni
butchery,butcher
butt
butter,buttery|9wm
butter bean=butterbean=civet bean=sieva bean|9nk
buttercrunch|6aa
butterfat|la
butterfish|9cy
buttermilk|6wy
butterscotch|1sz
buttock
button,buttony
butty|9de
butyl nitrite=isobutyl nitrite|b5m a54
butyl rubber|afd
butyrin|4to
buxomness|8a4
buy
buzz
by product
cabbage|2vv
cabernet|8yt
cabin
cachexia,cachexy|31s
cachou|6gq
cackle,cackly
cacodyl,cacodylic=tetramethyldiarsine
cacogenesis|5ou
cadaverine|8op
cadmium sulfide|aaj
caenogenesis=cainogenesis=cenogenesis,cenogenetic=kainogenesis=kenogenesis|4yp
cafe=coffee shop=coffeehouse
cafeteria
caffein,caffeinic=caffeine|db
caffein addiction|3jf
caffeine intoxication=caffeinism|5u4
cage
cairngorm=smoky quartz|6xk
caisson disease=decompression sickness|5ja
calamari=calamary=squid|9hw
calamine=hemimorphite|6xk
calamine lotion|2xf
calamus oil|7j6
calan=isoptin=verapamil|1qy
calcaneus=heelbone|1hm
calcarine fissure=calcarine sulcus|aab
calcedony=chalcedony|6xk
calciferol=cholecalciferol=ergocalciferol=viosterol=vitamin d|46n
calcite,calcitic|9yc
calcitonin=thyrocalcitonin|aop
calcium,calcification,calcify,calcic,calciferous
calcium channel blocker=calcium blocker|6qs
calcium cyanamide
calcium bicarbonate|1at
calcium carbide|1bo 1ur
calcium carbonate|9cu
calcium chloride|9cu
calcium hydrate=calcium hydroxide=caustic lime=hydrate lime=lime hydrate=slake lime|5ei
calcium hydride=hydrolith|5dq
calcium hypochlorite|5ge
calcium ion=factor iv|1qx 2di
calcium lactate|9cu
calcium nitrate|7dm
calcium octadecanoate=calcium stearate|9cu
calcium phosphate|84q
calcium sulfate|9cu
calculation,calculate
calendar,calendric,calendrical
calf
calf bone=fibula|68l
calf love=puppy love|6g4
calibration,calibrate
caliculus
california wine|bf4
call
call girl|2z3
calligraphy,calligraphical
callosectomy=callosotomy|8og
callousness,callous,callously,callosity
callus|aet
calmness,calm,calmly
calomel=mercurous chloride|26p
calorimetry,calorimetric
calumny,calumniate=traducement
calvados|1kk
calvaria|1hm
calving|1bz
calyceal,calycinal
cambric tea|aht
camel racing|8tc
camelpox|l9
camera
camomile tea|apv
camp
camp follower|2z3
campaign
camper
camphor,camphoraceous,camphoric|78u
camphor ice|21o
camphor oil|7j6
camphorate tincture of opium=paregoric|6qs
canal of schlemm|3k0
canaliculus|3k0
canalis cervicis uterus=cervical canal|3k0
canalis inguinalis=inguinal canal|3k0
canalis vertebralis=spinal canal=vertebral canal|3k0
canalization,canal,canalize
canape|r2
canary seed|1c9
canary wine|be5
canavanine|gy
cancelation,cancel
cancer,cancerous=malignant neoplastic disease|6lh
cancer cell|7ab
cancer juice|a9m
cancer of the blood=leucemia=leukemia|1sn
cancer of the liver=liver cancer|6e8 1vd
cancroid=squamous cell carcinoma|9sd
candelilla wax|bcj
candid,candidly
candidate
candidiasis=monilia disease=moniliasis|4l6
candied fruit=crystallize fruit=succade|2li
candle flame=candlelight|b94
candy=confect|2l4
candyfloss=spin sugar|1sz
cane
cane blight|88t
cane sugar|1us
canicola fever|69v
canine=canine tooth=cuspid,cusp,cuspidal=dogtooth=eye tooth=eyetooth|arg
canine chorea=chorea|l9
canine distemper|3f4
canistel=eggfruit|3n2
canker,cankerous|88t
canker sore|az7
cannabin=cannabis resin|78u
can food|4fv
can meat=tin meat|1tc
cannelloni|7wl
cannery,can
cannon
cannulation,cannulization,cannulize=canulation=intubation
canola=canola oil|b5u
canon,canonist,canonic,canonical
cantaloup=cantaloupe|754
canteen
canter rhythm=gallop rhythm|tx
cantonment,cantonal
canvas
cap
capability,capable
capacitance,capacitive
capacity
capillary bed|ld
capillary fracture=hairline fracture|4i6
capillary vein=venula=venule|b61
capillary vessel|1ft
capital,capitalize,capitalization=work capital
capitalism,capitalist,capitalistic
capitate=capitate bone|1hm
capitulation,capitulate
capon,caponize|25d
capoten=captopril|3d
cappelletti=ravioli|9wm
cappuccino|2fb
capric acid=decanoic acid|9eg
caproic acid=hexanoic acid|9eg
caprylic acid|9eg
capsula glomeruli=glomerular capsule|6rz
capsule
captain
captivity,captive=immurement=incarceration
capture
capulin|3n2
car=automobile,automotive=auto=motorcar
car sickness|629
carafate=sucralfate|6qs
carageen=carrageen=carragheen|cs
carambola=star fruit|3n2
caramel,caramelize|1sz
caramelize sugar|aa1
caraway|4dc
caraway seed|4dc
caraway seed bread|1kt
carbamate|9cu
carbamic acid|4b
carbamide=urea
carbide|5qh
carbohydrate=saccharide
carbolic acid=hydroxybenzene=oxybenzene=phenylic acid|4b 9wp
carbomycin|no
carbon,carbonate,carbocyclic,carbonaceous,carbonic,carbonize,carbonous,carburise,carburize
carbon cycle|1bz
carbon dichloride=ethylene tetrachloride=tetrachlorethylene=tetrachloroethylene|n8
carbon dioxide=carbonic acid gas|3bu
carbon dioxide acidosis=respiratory acidosis|4i
carbon disulfide
carbon monoxide=carbon monoxide gas|717
carbon monoxide poison|5u4
carbon tetrachloride=carbon tet=perchloromethane=tetrachloromethane|9wp akr
carbonado|6pz
carbonara|9ej
carbonate water=soda water=sparkle water|3iy
carbonic acid|4b
carbonyl,carbonylic
carboxylic acid|4b
carboxymethyl cellulose|20n
carbuncle|a2y
carcinoid|axj
carcinoma,carcinogenic,carcinomatous|1sn
carcinoma in situ=preinvasive cancer|1vd
carcinomatous myopathy=eaton lambert syndrome=lambert eaton syndrome=myasthenic syndrome|3dd
carcinosarcoma|6lh
card
cardamom=cardamon=cardamum|4dc
cardia|7ni
cardiac glucoside=cardiac glycoside|a4m
cardiac massage=heart massage|6ob
cardiac murmur=heart murmur|aet
cardiac muscle=heart muscle|74k
cardiac pacemaker=sinoatrial node|1vn
cardiac plexus|7b5
cardiac resuscitation=cardiopulmonary resuscitation=kiss of life=mouth to mouth resuscitation|93v
cardiac sphincter|85p
cardiac tamponade|agk
cardiac valve=heart valve|b4l
cardinal vein|b61
cardiogenic shock|2gc
cardiologist=heart specialist=heart surgeon|6qq
cardiology|6qr
cardiomegaly=enlarge heart=megacardia=megalocardia|aet
cardiomyopathy=myocardiopathy|541
cardiopulmonary exercise|41w
cardiovascular disease|3e3
carditis|5oy
cardizem=diltiazem|1qy
cardoon|b5t
cardura=doxazosin|o9
care
career
career girl|1wa
career man|1wa
careerist|8kj
carefully,careful
caregiver=health care provider=health professional=primary care provider|8kj
caress
carina,carinal
carina fornicis|1we
carminative|6qs
carnal abuse|9ma
carnality,carnal,carnalize=lasciviousness=lubricity=prurience,pruriency,prurient|g1
carnallite|6xk
carnassial tooth|arg
carnauba|bcj
carnelian=cornelian|1qt
carnotite|b2e
carob|4fv
carob powder|4fv
carotene=carotin=provitamin a|8nc
carotenemia=xanthemia|53u
carotid artery|uj
carotid body|24t
carotid plexus|7b5
carp|4j0
carpal tunnel|7wc
carpal tunnel syndrome|7b2
carpenter
carposporic,carposporous
carrier wave|8tt
carron oil|7jb
carrot,carroty|98u
carrot juice|5z6
carry,carrier
cart
cartilage,cartilaginous=gristle|ld
cartilage bone|1hm
cartilaginification|53u
cartilaginous structure
cartilaginous tube|3k0
cartography,cartographical
cartridge
caruncle,caruncula,carunculated,carunculous
carve
carvedilol|1a0
casaba|754
case
casein|84s
cash
caspase|8ml
cassareep|4dc
cassava=cassava starch=manioc=manioca|ih
casserole|3do
cassiri|1lc
cassiterite|6xk
cast
caster sugar=castor sugar|8g4
castigation,castigate
castile soap|9uv
castor oil|px
castration,castrate|a4g
castration anxiety|p9
casual,casually
casuistry,casuistic
cat
cat food|82w
cat scratch disease|3dd
cat valium=honey oil=special k=super acid=super c|61i
catabiosis|9kf
catabolism,catabolize=destructive metabolism=katabolism|1bz
catachrestic,catachrestical
cataclysmal,cataclysmic
cataflam=diclofenac potassium|7ew
catalase,catalatic|3vg
catalepsy,cataleptic|5fs
cataloger=cataloguer|6b1
catamenia,catamenial=menses=menstruation,menstrual
cataphasia|334
cataplasia,cataplastic|94j
catapres=clonidine|o9
catapult,catapultian,catapultic
cataract|444
cataract surgery|448
catarrh,catarrhal|5oy
catarrhal fever|l9
catastrophic illness|5ja
catastrophically,catastrophic
catatonic schizophrenia=catatonic type schizophrenia|34t
catch
catcher
catechin|agr
catechist|ahy
catechize,catechetic,catechetical,catechismal,catechistic
catecholamine|3sh
category,categorize,categorial,categoric,categorical
catfish=mudcat|4j0
catharsis,cathartic=abreaction
catheter,catheterisation,catheterise,catheterization,catheterize
cathode,cathodic
cathode ray|3oz
catkin
catling|acr
catnap=forty wink=light sleep=short sleep=snooze
catsup=cetchup=ketchup|2kn
cattle
cattle plague=rinderpest|l9
cattleman=beef man
cauda,caudal
caudal anesthesia=caudal block|902
caudal vertebra=coccygeal vertebra|b6z
caudate=caudate nucleus|15r
caul=gastrocolic omentum=great omentum|7ka
cauliflower|2vv
cauliflower ear|87d
causal factor=determine factor
causalgia|7rv
causality,cause,causal,causally,causative,causation
caustic
caustic potash=potash=potassium hydroxide|5ei 6hy
caustic soda=sodium hydroxide|5ei 6hy
cauterisation,cauterization,cauterant,cauterise,cauterize,cautery|acs
caution,cautiously,cautious,cautionary
cavalry
cavern,cavernous
cavernous sinus|b6e
caviar=caviare|98f
cayenne|4dc
cayenne pepper|4dc
cdna=complementary dna|360
cease
cecal appendage=vermiform appendix=vermiform process
cecity=sightlessness|b96
cefadroxil=ultracef|21l
cefobid=cefoperazone|21l
cefotaxime=claforan|21l
ceftazidime=fortaz=tazicef|21l
ceftin=cefuroxime=zinacef|21l
ceftriaxone=rocephin|21l
ceiling
celebration,celebrate,celebratory
celebrex=celecoxib|ni
celebrity=famous person|5l9
celeriac=celery root|98u
celery|b5t
celery blight|66f
celery salt|4dc
celery seed|4dc
celestial body=heavenly body
celestite|6xk
celiac artery=celiac trunk=truncus celiacus|uj
celiac disease|3e3
celioma|axj
cell,cellularity
cell mediate immune response|5k3
cell division=cellular division|1bz
cell membrane=cytomembrane=plasma membrane|9k9
cell organ=cell organelle=organelle|7n4
cellular respiration=internal respiration|6u1
cellulite|82
cellulitis|5oy
cellulose|8cd
cellulose acetate|20p
cellulose ester|3yv
cellulose nitrate=guncotton=nitrocellulose=nitrocotton|20p 7dm
cellulose triacetate=triacetate|20o
cellulose xanthate=viscose|20p bhh
celom=celoma=coelom|1gx
celtuce|67s
cement,cementitious
cementite=iron carbide
cementum|9wl
cemetery=graveyard
cent
centenarian|7jj
center,central,centrally,centrality,centric,centrical
central gyrus|2ot
central nervous system
central scotoma|9h5
central sulcus=fissure of rolando|aab
central vein of retina|b61
central vein of liver|b61
centralization,centralize
centrifugation,centrifuge
centriole|20j
centrist=middle of the roader|8y
centromere,centromeric=kinetochore
centrum|1hm
century
cephalexin=keflex=keflin=keftab|21l
cephalhematoma=cephalohematoma|1fi
cephalic vein|b61
cephalitis=encephalitis=phrenitis|5oy
cephaloglycin=kafocin|no
cephaloridine|no
cephalosporin=mefoxin|no
cephalothin|21l
ceras|1kh
cerate|7jb
ceratin=keratin|c1
cere|7ni
cerebellar artery|uj
cerebellar hemisphere|7bh
cerebellar vein|b61
cerebellum|7bh
cerebral aneurysm|kc
cerebral artery|uj
cerebral hemisphere|7bh
cerebral hemorrhage|560
cerebral palsy=spastic paralysis|1k3
cerebral peduncle|7xb
cerebral vein|b61
cerebration,cerebrate
cerebromeningitis=encephalomeningitis=meningoencephalitis|6se 21i
cerebrospinal fluid=spinal fluid|1gy
cerebrum,cerebral
ceremony,ceremonial
ceresin|bcj
ceriman=monstera|3n2
cerotic acid=hexacosanoic acid|4b
certainty,certain,certainly
certification,certify
certified milk|6wy
certitude=cocksureness=overconfidence,overconfident|22a
cerumen,ceruminous=earwax|bcj
cerussite=white lead ore|6xk
cervical disk syndrome=cervical root syndrome|aez
cervical gland=glandulae cervicale uterus|3k1
cervical nerve|a04
cervical plexus|7b5
cervical vein=deep cervical vein|b61
cervical vertebra=neck bone|b6z
cervicitis|5oy
cervicofacial actinomycosis=lumpy jaw|5z
cervix uterus=uterine cervix|7ni
ch'i=chi|b8b
chabasite=chabazite|bis
chablis|1om be5
chachka=tchotchke=tchotchkeleh=tsatske=tshatshke|4qv
chaeta,chaetal
chafe|7rv
chaff,chaffy
chagrin=mortification,mortify
chain
chair
chairman
chalazion=meibomian cyst|86o
chalcocite=copper glance|6xk
chalcopyrite=copper pyrite|6xk
chalk,chalky|1qv
chalkstone=tophus|b2i
challah=hallah|1kt
challenge
chalybite=siderite|5w6
chamber
chamosite|5w6
champagne|9yg
champion=title holder
chancre,chancrous|9xd
chancroid,chancroidal|az7
change
channel,channelize
chant
chaos,chaotic
chapati=chapatti|4cy
chapel
chapter
characterisation,character,characterize,characterise
characteristic,characteristically
characterization=delineation,delineative
charcoal
charcot marie tooth disease|7c4
chard|67s
chardonnay|be5
charger,charge
charisma,charismatic
charley horse|2tf
charlotte|37s
charm
chart
chartreuse|2pk
chase
chat,chatty
chatter
chaulmoogra oil|7j6
cheap
chebab|aib
check
cheddar=cheddar cheese|24d
cheek|47e
cheek pouch|9b3
cheekbone=jugal bone=malar=malar bone=zygomatic,zygoma=zygomatic bone=zygomatic arch|1hm
cheer
cheerfulness,cheerful
cheerlessness=uncheerfulness|9bm
cheese|9wm
cheeseburger|180
cheesecake|9wm
cheilitis|5oy
cheiloschisis=cleft lip=harelip|1cf
cheilosis=perleche|3e3
chela,cheliferous
chelate compound|57f
chelation,chelate
chelicera,cheliceral,chelicerous|qt
cheloid=keloid|9fh
chemical compound
chemical diabetes=latent diabetes|391
chemiluminescence,chemiluminescent|6h8
chemistry,chemical,chemically,chemic
chemoimmunology=immunochemistry|24r 5ke
chemoreceptor|9kn
chemosis|3n0
chemosurgery|acs
chemotaxis|ahq
chemotherapy,chemotherapeutic|aln
cherimolla=cherimoya|3n2
cherish
cheroot|29r
cherrystone|8rv
chert,cherty|9q9
chervil|4dc
chest,chesty=pectus
chest cavity=thoracic cavity|1gx
chest pain|7rv
chestnut bark disease=chestnut blight=chestnut canker|88t
chevre=goat cheese|24d
chew
chianti|8yt
chiasm,chiasma,chiasmal,chiasmatic,chiasmic=decussation
chiasma opticum=optic chiasm=optic chiasma|25b
chicken=poulet=volaille|6pz
chicken and rice|3do
chicken breast=pigeon breast|33n
chickenpox=varicella|2nh
chickpea|b5t
chicory root|2fb
chief,chiefly
chilblain=pernio|1ds
child,childhood=kid=youngster=tiddler|5zx
child prodigy=infant prodigy=wonder child|8k5 25l
childbed fever=puerperal fever|1fo
childishness,childish,childishly
chile=chili pepper|5bp
chili|3do
chili powder|4dc
chill
chill and fever|aet
chilly|5bp
chimeral,chimeric,chimerical
chimney
chin|47e
chin music=idle talk
chine|2y4
chinese restaurant syndrome|aez
chipolata|9em
chipotle|5xu
chiralgia|7rv
chiromancy,chiromantic
chiropodist=foot doctor=podiatrist|6qq
chiropody=podiatry|6qr
chiropractic|aup
chirp,chirpy
chit|4qv
chitin,chitinous|8cd
chitlings=chitlins=chitterlings|b59
chivalry,chivalrous,chivalric
chlamydia,chlamydial|2x7
chloasma=mask of pregnancy=melasma|aet
chlor trimeton=chlorpheniramine maleate=coricidin|o8
chloral hydrate|36i
chlorambucil=leukeran|di
chloramine=chloramine t|6qs
chloramphenicol=chloromycetin|no
chlorate|9cu
chlordiazepoxide=libritabs=librium|19j
chlorella|cs
chlorhexidine|6qs
chloric acid|4b
chloride
chlorine,chlorination
chlorine dioxide|3bu
chlorite|6xk
chlorobenzene|5dt 9wp
chlorofluorocarbon|4er
chloroform=trichloromethane|51j 5pu
chlorohydric acid=hydrochloric acid|4b
chloropicrin=nitrochloroform
chloroprene|1pf
chloroquine|ob
chlorosis,chlorotic=greensickness|5w2
chlorothiazide=diuril|amb o9
chlorous acid|4b
chlorpromazine=thorazine|oo 83u
chlorthalidone=hygroton=thalidone|3fn
choanocyte
choc|9wm
choc ice|5hy
chocolate=cocoa|1ai
chocolate milk|6wy
choice,choose
choke
cholangitis|5oy
cholecystectomy|r
cholecystitis|5oy
cholecystokinin|4o3
cholelithiasis|6du
cholelithotomy|6dv
choler,choleric|1gy
cholera infantum|4ny
cholera morbus=collywobbles|4ny
cholesterol=cholesterin|a4n
cholesterosis cutis=lipid granulomatosis=lipoid granulomatosis=xanthoma multiplex=xanthomatosis|bhl
cholic acid|1bc
choline|b9n
cholinesterase|3vg
chomp|5pk
chondrin|c1
chondriosome=mitochondrion|20j
chondroma|198
chondrosarcoma|9dw
chopper,chop|arg
chopsteak|181
chord,chordal
chordamesoderm=chordomesoderm|6tp
chorditis|5oy
chore
choreic abasia|5
chorioallantois|6rz
choriomeningitis|6se
chorion,chorionic|9b3
chorioretinitis|946
chorizo|9em
choroid=choroid coat|6rz
choroid plexus|89u
choroid vein|b61
choroidal artery|uj
chorus
chou|2vv
chow|4fv
chowchow|2kn
chowder|9xo
chrism=chrisom=holy oil=sacramental oil|7jb
christmas disease=hemophilia b|1ei
chromate|9cu
chromatin,chromatinic=chromatin granule|1h3
chromatism|b9f
chromatography,chromatographic,chromatographical
chrome alum|9cu
chromesthesia|af3
chromic acid|4b
chromite|6xk
chromoblastomycosis|1eb
chromogen
chromosomal aberration=chromosomal anomaly=chromosonal disorder=chrosomal abnormality|k
chromosomal mutation=genetic mutation
chronic
chronic bronchitis|1md
chronic eczema=eczema hypertrophicum=lichtenoid eczema|3mu
chronic gastritis|4nw
chronic glaucoma=open angle glaucoma|4ri
chronic glossitis|4sg
chronic kidney failure=chronic renal failure|620
chronic leukemia|1sq
chronic lymphocytic leukemia|291
chronic myelocytic leukemia=myeloid leukemia|4w3 291
chronic obstructive pulmonary disease|3r1 28v
chronic pyelonephritis|8qt
chronic waste disease|l9
chronology,chronologically,chronological
chrysoberyl|6xk
chrysolite|7k7
chrysoprase|1qt
chrysotherapy|24x
chrysotile|vd
chubbiness,chubby=pudginess,pudgy=rolypoliness=tubbiness,tubby|8a4
chuck|4fv
chuckle
chunk,chunky=clod
church
church member=churchgoer
churchman=cleric
chutney|2kn
chyle,chylifactive,chylifactory,chyliferous,chylific,chylous|1gy
chyloderma=elephantiasis scroti|3p9
chyme|4fv
chymosin=rennin|3vg 2e0
cialis=tadalafil|nh
cider=cyder|1ai
cigar
cigarette=cigaret=coffin nail|98j
cigarillo|29r
cilantro|4dc
ciliary artery|uj
ciliary body|6rz
ciliary vein|b61
ciliated protozoan=ciliate,cilium,cilial,ciliary=ciliophoran|8n1
cimetidine=tagamet|58z
cinchonine|db
cinema,cinematic
cingulate gyrus|7bh
cingulum
cinnabar|6xk
cinnamene=phenylethylene=styrene=vinylbenzene|8cu
cinnamon|4dc
cinnamon bread|1kt
cinnamon stone=essonite=hessonite|4ne
cipro=ciprofloxacin|no
circle,circular,circularisation,circularise,circularity,circularization,circularize
circle of willis|uj
circuit
circulation,circulate,circulative
circulatory failure|1w1
circulatory system=cardiovascular system|b5h
circumference,circumferent,circumferential
circumflex artery|uj
circumflex femoral vein|2an
circumflex humeral artery|2ah
circumflex iliac artery|2ah
circumflex iliac vein|2an
circumflex scapular artery|2ah
circumflex vein|b61
circumscription,circumscribe
circumstance,circumstantial
cirrhosis=cirrhosis of the liver|6e8
cisco|4j0
cistern=cisterna|9b3
citation,cite
citizen
citrange|2b2
citrate|9cu 3yv
citric acid|4b
citric acid cycle=tricarboxylic acid cycle|1bz
citrine|6xk
citron|2b2
citrulline|gy
citrus=citrous fruit=citrus fruit|3n2
city=metropolis,metropolitan=urban center
city boy=city slicker|6ly
civic pride=civic spirit|2np
civilian
civility,civil
civilization,civilize
cjd=creutzfeldt jakob disease=jakob creutzfeldt disease|1k3
clabber|4fv
claim
claimant
clairvoyance,clairvoyant
clambake|2oz
clamber
clamor,clamorous
clamp
clangor,clang,clangorous=clangoring
clap
clarify butter=draw butter|1pm
clarity=limpidity=pellucidity
claro|29r
class,classification,classify,classificatory
class feel|5j8
classic hemochromatosis=idiopathic hemochromatosis|1mh
classical,classically
classical hemophilia=hemophilia a|1ei
classroom=schoolroom
clatter
claudication=gameness=gimp=gimpiness,gimpy=lameness|3ce
claustrophobia|9qu
claustrum|15r
clavicle=collarbone|1hm
clavus|1rq
claw|5b4
clawfoot=pes cavus|33n
clay
clean and jerk|bd2
cleaner,clean
cleanser,cleanse
cleanse agent
clear liquid diet|6dc
clearness,clear,clearly
cleft foot|33n
cleft palate|1cf
cleistogamy,cleistogamic
clementine|2b2
clergy,clerical
clergyman
clerk
cleverness,clever,cleverly
cliche=banality
click
client
client center therapy|aln
cliff diving|bcb
climate,climatic,climatical
climax
climb
cling
clingstone|3n2
clinical,clinically
clinical depression=depressive disorder|3qv
clinical neurology|6qr
clinical psychology|8oh
clinician|8ge
clinocephalism=clinocephaly|1cf
clinodactyly|1cf
clinoril=sulindac|7ew
clip
clique=ingroup
clit=clitoris,clitoral|3xd
clitoral vein|b61
clitoridectomy=female circumcision|r
cloaca|1gx
clock
clock golf|4uf
clomid=clomiphene=clomiphene citrate|48q
clomipramine|avk
clopidogrel bisulfate=plavix|6qs
close heart surgery|542
close fracture=simple fracture|4i6
closeness,close,closely
closet
clostridia=clostridium|3zs
clostridial myonecrosis=emphysematous gangrene=emphysematous phlegmon=gangrenous emphysema=gas gangrene=gas phlegmon=progressive emphysematous necrosis|4n0
clot buster=thrombolytic=thrombolytic agent|6qs
cloth=fabric=textile
clothing,clothe
clot factor=coagulation factor|890
cloud,cloudy
clove oil=oil of clove|3yq
clozapine=clozaril|oo
club,clubby
club drug|2o9
clubfoot=talipes|33n
clue
clumsy,clumsily
cluster=clump
cluster headache=histamine headache|53o
cluster of differentiation 4|4tu
cluster of differentiation 8|4tu
clutch
clyster=enema|6qh
co optation,co option,co opt
coach
coaching=coaching job
coagulase|3vg
coagulation,coagulate
coal tar creosote
coal tar|ah2
coalescence,coalescency,coalesce,coalescent
coarctation|9p6
coarse,coarsely
coast,coastal=seacoast
coat
cobalt bloom=erythrite|6xk
cobaltite|6xk
cocaine=cocain,cocainize|52h
cocaine addiction|3jf
coccidioidomycosis=coccidiomycosis=desert rheumatism=valley fever|4l6
coccidium=eimeria|a18
coccobacillus|3zs
coccus|3zs
coccygeal nerve|a04
coccygeal plexus|7b5
coccyx=tail bone|1hm
cochlea|ax5
cock
cock a leekie=cocky leeky|9xo
cockfighting|1fq
cockle|9nl
cocktail|6z9
cocoa butter|6d1
cocoa powder|9wm
coconut=coconut meat|9wm
coconut milk|4fv
coconut oil=copra oil|b5u
coconut water|4fv
cocoyam=edda=taro root|98u
cocozelle|b5t
cod liver oil|lb
cod oil|2ey
code,codification,codify
code of behavior=code of conduct
codeine|7lx iy oz
codfish|9cy
codger=old codger|7jh
code dna=exon|360
coelenteron|9b3
coenzyme q=ubiquinone|19m
coercion,coerce,coercive
coexistence,coexist,coexistent
cofactor
coffee|1ai
coffee blight|88t
coffee break|9u4
coffeecake|9wm
cogitation,cogitative
cognac|1kk
cognitive state|6so
cognizance,cognition,cognitive,cognizant,cognize
cohesion,cohesiveness,coherence,coherency,coherent,cohesive,cohere
coho=cohoe|9wm
cohune nut oil=cohune oil|7j6
coin
coincide,coincident
coincidence
cola|9vx
colchicine|iy
cold blood,cold bloodedly
cold cereal=dry cereal|1l1
cold comfort|2mt
cold foot|apf
cold gangrene=dry gangrene=mumification necrosis|4n0
cold medicine|6qs
cold sore=fever blister=herpes labialis=oral herpes|57b
cold sweat
coldheartedness=hardheartedness=heartlessness
coldness,cold
cole=kail|1q3
coleslaw=slaw|9c4
colic,colicky=intestinal colic|7rv
colic artery|uj
colic vein|b61
coliphage|13a
colitis=inflammatory bowel disease|5oy
collaboration,collaborate,collaborative=coaction
collage
collagen,collagenic,collagenous|c1
collagenase|3vg
collapse
collar
collar blight|88t
collateral damage|46p
colleague=co worker=fellow worker
collection,collect
collectivisation,collectivization,collective,collectivise,collectivize
collector
colleen|4qv
college,collegiate,collegial
college student=university student
collins|58c
collision
collusion,collusive
collyrium=eye lotion=eyewash|2xf
colon,colonic,colorectal=colonic irrigation|65q
colon cancer|1vd
colonel
colonoscope|3sy
colony,colonial,colonize
colophony|78u
color,colorize
color blindness=color vision deficiency|b96 1cf
color audition=color hear|28n
colorful
colorimetry,colorimetric,colorimetrical
colostomy|7ow
colostrum=foremilk|1gy 7fw
colpitis|5oy
colpocele=vaginocele|573
colpocystitis|5oy
colpocystocele=cystocele|2h5
colpoxerosis|3e3
coltan=columbite tantalite|6xk
columbite=niobite|6xk
column
columnar cell=columnar epithelial cell|3wq
colza oil=rape oil=rapeseed oil|7j6
coma,comatoseness,comal|azy
comb
comb plate=ctene|7n4
combat,combatant,combative
combat injury|82i
combination,combine
combo=jazz group
combustion,combustive
come
comedy
comet,cometary,cometic
comfit|2l4
comfort
comfort food|4fv
comfort woman=ianfu|2z3
comfortable,comfortably
comfrey|4dc
comicality,comically
command
commander=command officer
commemoration,commemorate,commemorative
commencement,commence
commendation,commend
comment,commentary
commerce,commercial,commercially
commercialization,commercialize
comminute fracture|4i6
commiseration,commiserate,commiserative|47u
commissariat|4fv
commission
commissure|7xb
commitment,commit,committal
committee
common bean|17b
common cardinal vein|1vu
common carotid=common carotid artery|1ws
common cold|937 2io
common facial vein|b61
common iliac artery|5j1
common iliac vein|5j2
common salt=sodium chloride|1bo
common topaz=false topaz=topaz|6xk
common wart|b6w
commonality,common,commonly
commotion
commune,communal,communalize
communicable disease|3dd
communicate artery|uj
communication,communicate,communicative,communicational,communicatory
communism,communistic,communize
communist
community
commutator,commutative
commuter,commute,commutation
compaction,compact
company
comparatively
comparison,compare,comparable
compartment,compartmental,compartmentalization,compartmentalize
compassion,compassionateness,compassionately|47u
compatibility,compatible
compensation,compensate
competence,competency,competent,competently
competition,compete,competitive,competitively,competitory
competitor
compile
complain
complaisance,complaisant
complement
complement fixation|5k3
complete fracture|4i6
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
compote|37s
compound
compound eye|442
compound fracture=open fracture|4i6
compound protein=conjugate protein|8mp
comprehension,comprehend
comprehensive,comprehensively
compression,compress
compression fracture|4i6
comprise
compromise
compulsivity,compel,compulsive,compulsion,compulsively
compunction=remorse=self reproach|906
computer,compute,computation,computational,computerise,computerize
comrade=companion
concavity,concave
concealment,conceal
conceivably,conceivable
concentration,concentrate
concept,conception,conceive,conceptuality,conceptual,conceptualization,conceptually,conceptional,conceptualize
concern
concert,concertize
concession,concede,concessive
concha
conciliation,conciliate,conciliatory,conciliative
conciseness,concise
conclude,conclusively,conclusive
conclusion
concoction,concoct=intermixture|4fv
concrete,concretely
concubine=courtesan=doxy|6z2
concupiscence,concupiscent=physical attraction=sexual desire|37i
concurrence,concur,concurrent
condemnation,condemn,condemnatory
condensation,condense,condenser,condensate
condense milk|6wy
condiment|4dc
condition
conditionality,conditional
condition avoidance=condition avoidance response|2ks
condition emotion=condition emotional response|3qt
condition reaction=condition reflex=condition response=acquire reflex=conditional reaction=conditional reflex=conditional response|67y
conditioner|1w0
condolence,condolent
conduct
conduction deafness=conductive hear loss=middle ear deafness|53x
conductor
condylar process=condyloid process=mandibular condyle|2kz
condyle
condylion|2tk
condyloma acuminatum=genital wart=venereal wart=verruca acuminata|b6w
cone,conic,conical
cone cell=retinal cone|b9e
confection|304
confectionery|2l4
conference,confer,conferment,conferral
conferva|cs
confession,confess
confide
confidence,confident,confidently|22a
confidentiality,confidential
configuration,configurational
confine
confinement=childbed=parturiency,parturient,parturition=travail|1bz
confirmation,confirm,confirmative,confirmatory
confiscation,confiscate
confit|2y4
confiture|2l4
conflict
conformance,conform,conformation
conformist|2mn
confrontation,confront,confrontational
confusedness
confusion,confuse
congee|4yu
congelation,congeal
congenital afibrinogenemia|9y 2ls
congenital disease=genetic abnormality=genetic defect=genetic disease=genetic disorder=hereditary condition=hereditary disease=inherit disease=inherit disorder|3dd
congenital heart defect|1cf
congenital megacolon=hirschsprung disease|2ls
congenital pancytopenia=fanconi anemia|jz 2ls
congestion,congestive|aet
congestive heart failure|2q8
conglutination
congo copal=congo gum|2p6
congou=congou tea|1de
congratulation,congratulate,congratulatory
congregation,congregational,congregate
conjugate
conjunctiva,conjunctival|73e
conjunctival layer of eyelid=palpebra conjunctiva|2m4
conjunctival vein|b61
conjunctivitis=pinkeye|5oy
conk|7ff
conn syndrome|aez
connection
connective tissue|ld
connectivity,connect,connective,connexion
connotation,connote,connotational
conodont|arg
conquer
conscience,conscientious
consciousness,conscious,consciously|2fh
conscription,conscript
consent,consentaneous
conservation,conserve|1ag
conservatism
conservative
conservativist|8y
considerable,considerably
considerate,considerately
consideration,consider
consignment,consign
consistency,consistently,consistent
consolation,console|89i
consolidation,consolidate,consolidative
consomme|9xo
consonant,consonantal
consonantal system=consonant system
conspicuously,conspicuous
conspiracy,conspire,conspirative,conspiratorial
constancy,constant,constantly
consternation|478
constipation|aet
constituent
constitute
constitution,constitutionalize
constriction,constrict
construction,construct
constructive,constructively
consubstantiation,consubstantial
consultant=advisor
consultation,consult,consultative,consultatory,consultive
consumer,consume,consumptive,consumption
consummation,consummate
contact
contact dermatitis|36u
contact sport|a1a
contagion,contagious=contagious disease|2io
contain
container,containerise,containerize
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
contractile organ|7n4
contractility
contradict,contradictory
contradiction
contrary
contrast,contrastive
contribution,contribute,contributory,contributive
contrition=contriteness|906
control
control substance|3jd
controller=accountant
controversy,controversial
convenience,convenient,conveniently
convenience food|9wm
convent,conventual
convention
conventionality,conventional,conventionally
convergency,converge,convergence,convergent
convergent strabismus=cross eye=esotropia|a23
conversance,conversant
conversation,converse,conversational
conversion,convert,convertible=changeover
conversion disorder=conversion hysteria=conversion reaction|6sq
convexity,convex
conveyance,convey
conveyancer|675
conviction,convict
convince
conviviality,convivial
convolution=gyrus
convolution of broca|7az
convulsion,convulsive,convulse,convulsively
cookery,cook
cookie=cooky|9wm
cook oil|b5u
cookout|6ps
cooley anemia=thalassemia major|6qw
coolness,cool,coolant,cooler
cooperation,cooperate,cooperative
coordination,coordinate
coordination compound
cop
copal|78u
copaline=copalite=fossil copal|2p6
copolymer,copolymerise,copolymerize
copper oxide
copper sulfate=cupric sulfate|aai
copra|2es
coprolalia|53u
coprophagia=coprophagy|5pk
copy
coquetry=flirtation,flirt
coquette=minx=prickteaser=vamper|bfz
coquille|3do
cor pulmonale|5fy
cord blood|1fd
cordial,cordiality|c7
cordierite|6xk
corditis|5oy
core
coreferent,coreferential
corgard=nadolol|1a0
coriander|4dc
coriander seed|4dc
corn
corn oil|b5u
corn sugar|4sv
corn syrup|9rm
cornbread|8sn
cornea,corneal|6rz
corneal graft=corneal transplant=keratoplasty|jb 7n8
corner
cornflour=cornstarch|ih
cornmeal|4fv
cornpone=pone|2pw
cornu
coronal suture|49w
coronary,corona=coronary thrombosis|2q9
coronary artery|uj
coronary artery bypass graft=coronary bypass=coronary bypass surgery|7lc
coronary failure=heart failure|541
coronary heart disease|541
coronary occlusion|2q9 7i4
coronary sinus|b6e
coronation=enthronement,enthronization,enthrone
coronion|2tk
coronoid process
corporal
corporation,corporate
corporeality,corporeal
corpse=cadaver,cadaverous,cadaveric
corpulence,corpulent=adiposis|2qk
corpulency=obesity|46v
correction,correct,correctness,correctional
correctly
correlation,correlativity,correlate,correlational,correlative
correspondence,correspond,correspondent
corridor
corroboration,corroborate,corroborative,corroboratory
corrosive,corrode,corrosion
corrupt,corruptive
cortex,cortical,cortically=cerebral cortex=cerebral mantle=pallium|7bh
cortical area=cortical region
cortical cataract|1yg
cortical epilepsy=focal epilepsy|3wf
corticospinal tract=pyramidal motor system=pyramidal tract|3nd
corticosteroid=adrenal cortical steroid=corticoid|9mi
corticosterone|4ss
corticotropin=adrenocorticotrophic hormone=adrenocorticotrophin=adrenocorticotropic hormone=adrenocorticotropin=corticotrophin|3sh
cortisol=hydrocortisone|2qy
cortisone|2qy 61q
corundom=corundum|6xk
corynebacterium|3zs
coryza=rhinitis|5oy
cos=romaine|6aa
cosmetic dentistry|35j
cosmetic surgeon=plastic surgeon|acn
cosmetic surgery=face lift=facelift=rhytidectomy=rhytidoplasty|jb
cosmic background radiation=cosmic microwave background=cosmic microwave background radiation|2rb
cosmic radiation|8tk
cosmic ray|5vn
cosmid|b8x
cosmogeny=cosmogony,cosmogonic
cosmology,cosmologic
cosmopolitan|6ly
cosmopolite|6ly
cosmos,cosmic
cost
costa,costal
costal cartilage|1x9
costal groove|b4e
costalgia=pleuralgia=pleurodynia|7rv
costia|6ol
costiasis|l9
costmary|4dc
costoaxillary vein|b61
costochondritis|5oy
costume
costus oil|3yq
cot death=crib death=infant death=sids=sudden infant death syndrome|31n 9sw
cothromboplastin=factor vii=proconvertin=stable factor|2di
cottage cheese=farm cheese=farmer cheese=pot cheese|24d
cotton,cottony
cotton ball|88t
cottonseed oil|b5u
couch=sofa
cough
coumadin=warfarin|nv
council
counsel=counselor at law=pleader
count
countenance
counter
counteraction,counteract,counteractive
counterirritant|6qs
counterpart
country
country doctor|4ow
country store=trading post
county
coup de theater
couple
courage,courageous=bravery
courgette=zucchini|b5t
course
court=tribunal
court game|y2
court tennis=real tennis=royal tennis|aji
couscous|3do
couverture|9wm
covalence,covalent
covariation,covariant
cover
covetousness|3vc
cow
cowberry=lingonberry=lowbush cranberry=mountain cranberry|19s
cowboy=puncher=cowhand=cowpuncher
cowl muscle=trapezius=trapezius muscle|9rw
cowpea|b5t
cowpox|l9
cow milk|6wy
coxa=hip joint|141
coxcomb|30m
coxsackievirus|3uk
crabapple|r5
crabmeat|9nl
crack
crack cocaine|2eb
crack wheat bread|1kt
cracker|1kt
crackle
cracklings|6d1
cradle
cradle cap|36u
craftsman|8kj
cramp=spasm,spastic,spasticity=muscle spasm|aet
cranberry|19s
cranberry juice|4k2
cranial cavity=intracranial cavity|1gx
cranial nerve|7ax
craniometric point
craniometry,craniometric
craniotomy|acs
crape|16p
crappie|ab5
crapulent,crapulous
crash
craw|a5l
crawdad=crawfish=ecrevisse|9nl
crawl
crayfish|9nl
craze,crazy,crazily,craziness
crazy bone=funny bone|2wq
creak
cream,creamy
cream cheese|24d
cream of tartar=potassium bitartrate=potassium hydrogen tartrate=tartar,tartaric|9cu
creatin=creatine|gy
creatine phosphate=creatine phosphoric acid=phosphocreatine
creature,create,creative,creation,creativity,creatively,creativeness
credit
credo=creed,creedal
creek=brook
creep
creep feed|47k
creepy crawly
cremation,cremate
crenelation,crenellation
creosol|83q
creosote
crepe|16p
crepitation rale|aet
crescent cell anemia=drepanocytic anemia=sickle cell anemia=sickle cell disease|jz 70r
cresol=methyl phenol|83q
cress|67s
crest
cretinism,cretinous|5hh
crew
crick=kink=rick=wrick|2tf
crime,criminative,criminatory=law breaking
crimea congo hemorrhagic fever|561
criminal
criminal congress=unlawful carnal knowledge
crimson
criollo|4fv
crisis
crisis intervention|aln
crisp,crispy
cristal=disco biscuit=hug drug=xtc|6pp
cristobalite|6xk
criterion,criterional=touchstone
critic
criticism,critical,criticality
criticize
crixivan=indinavir|8mm
croaker,croak,croaky|9cy
crocolite|6xk
crohn disease=regional enteritis=regional ileitis|2g7
croissant|1o8
crone=beldam=beldame=hag|7ji
crookneck|b5t
crop
croquet|7pb
croquette|3do
cross
cross country jump=cross country ride|3x1
cross country ski|a1a
cross infection=nonsocial infection|5o9
cross over|1bz
crossover|1bz
crotaphion|2tk
croton oil|7j6
crouch
croup,croupy=spasmodic laryngitis|ki
croupe
crouton|1kt
crow
crowd
crown
crown gall|88t
crown princess|ben
crown wart|88t
cruciality,crucial
cruciferous vegetable|b5t
crucifix,crucify,crucifixion
crud|3dd
crude oil=fossil oil=petroleum=rock oil|7j6
crudites|r2
crudity,crude
cruelty
cruller|4j6
crumpet|9wm
crus|6by
crusher,crush
crust,crustal,crusty
cry
cryoanesthesia|k5
cryolite|6xk
cryophobia|9qu
cryosurgery|acs
cryptobiosis,cryptobiotic
cryptococcosis|4l6
cryptogamic,cryptogamous
cryptography,cryptographical=cryptology,cryptologic
cryptomonad=cryptophyte|cs
cryptorchidism=cryptorchidy=cryptorchism|u
crystal,crystallize,crystalize,crystallization
crystal violet=gentian violet|nn n8
crystalline lens=lens of the eye|7n4
ctenidium|1kh
cu ft=cubic foot
cube,cubic,cubical,cubicity,cuboidal
cubeb cigarette|29s
cubism,cubist,cubistic
cubital nerve=ulnar nerve|7ax
cuboid bone|1hm
cuboidal cell=cuboidal epithelial cell|3wq
cucumber=cuke|b5t
cud=rechew food|47k
culdoscope|3sy
culmination,culminate=apogee
cultivation,cultivate
culture,cultural
culture medium|4fv
culture shock|2ln
cum=semen=seminal fluid|1gy
cumulus,cumulative,cumulation
cuneiform bone=pyramidal bone=triquetral=triquetral bone|1hm
cunnilinctus=cunnilingus|7mj
cup
cupcake|9wm
cupid disease=cupid itch=sexually transmit disease=social disease=std=venereal disease=venereal infection=venus curse|2nh
cuppa=cupper|aht
cuprimine=penicillamine|6qs
cuprite|6xk
curacao=curacoa|2pk
curare=tubocurarine|db 7c3 85t
curb
curd|4fv
cure,curative
cure all=catholicon=nostrum|2xf
curet=curette|acq
curettage=curettement|acs
curiosity,curious,curiously,curiousness|2fh
curl
curmudgeon|7jj
currant|19s
current,currently
curriculum,curricular
curry|3do
curry powder|4dc
curse
curtain=drapery
curtness,curtly
curve
curvet|3ir
cushaw|b5t
cushing disease=hyperadrenalism|7s
cushing syndrome=hyperadrenocorticism|7s
cusk|9cy
custard|3do
custom,customary,customarily
customer
cut
cut of meat|6pz
cutaneous anthrax=malignant pustule|3dd
cutaneous vein|b61
cutch=kutch|agr
cuticle|9sb
cyanamid=cyanamide|4b
cyanic acid|4b
cyanide=nitril=nitrile
cyanide poison|5u4
cyanite=kyanite|6xk
cyanogenetic,cyanogenic
cyanohydrin
cyanosis|aet
cyanuramide=melamine|d7
cyanuric acid|4b
cyberphobia|9qu
cybersex|9mk
cycle of rebirth|78g
cyclic disorder=cyclothymia,cyclothymic=cyclothymic disorder|1c6
cyclic neutropenia|7ch
cyclicity,cycle,cyclic,cyclical
cyclist
cyclobenzaprine=flexeril|74h
cyclodestructive surgery|448
cyclohexanol phthalate|3yv
cyclonic,cyclonical
cyclooxygenase|3vg
cyclopia|u
cyclopropane|5pu
cycloserine|no
cylinder,cylindric
cylindricality,cylindrical
cymene|5dt
cynicism|82s
cynophobia|bjd
cyprian|bfz
cyproheptadine=periactin|o8
cyst,cystic|53u
cysteine|gy
cystic artery|uj
cystic breast disease=cystic mastitis=fibrocystic breast disease|3dd
cystic fibrosis=mucoviscidosis=pancreatic fibrosis|49s 70r
cystic vein|b61
cystine|gy
cystitis|b35
cystoid macular edema|3n0 444
cystoparalysis=cystoplegia|7sn
cytidine=deoxycytidine|7gd
cytochrome|55y
cytochrome c|2zg
cytogenesis,cytogenetic,cytogenetical=cytogeny|4yp
cytokine|8mp
cytokinesis,cytokinetic|1bz
cytology,cytologic
cytomegalovirus|b8x
cytopenia|1fj
cytoplasm,cytoplasmatic,cytoplasmic,cytoplastic
cytosine|8r7
cytoskeleton
cytostome|7ni
cytotoxic drug|6qs
cytotoxic t cell=killer cell=killer t cell|6ie
cytotoxin|ask
dacryocyst=lacrimal sac=tear sac|b7a
dacryocystitis|5oy
dacryon|2tk
dactyl,dactylic|qt
dactylomegaly|5fy
daftness=flakiness,flaky|5qm
dahl|7xt
daily
daily variation|b51
dainty,daintily|7fw
daiquiri|2ep
dairy cattle=dairy cow
dalmane=flurazepam=flurazepam hydrochloride|nl
daltonism=deuteranopia,deuteranopic=green blindness|8yi
damage
damar=dammar=dammar resin=gum dammar|78u
dame=wench|4qv
damnation,damn,damnatory
damoiselle=damosel=damozel=damsel=demoiselle|6kg
damourite|74i
damp
damp off|88t
damson|3n2
dance
dance master|ahy 30k
dancer
dandruff|882
dandy,dandily|6lx
danger,dangerous,dangerously
dapsone|nn
dare
daricon=oxyphencyclimine|nq
darier disease=keratosis follicularis|61a
dark bread=brown bread=whole meal bread=whole wheat bread|1kt
dark meat|6pz
darkness,dark,darkly
darvon=propoxyphene=propoxyphene hydrochloride|iy
dash
dasheen|98u
date
date nut bread|8sn
date bread|8sn
daughter
dawn=break of day=dawning=daybreak
day
day blindness=hemeralopia|b96
day boarder|9g8
day game|7pb
dayboy|315
daygirl|315
daypro=oxaprozin|7ew
daze|a83
ddc=dideoxycytosine=zalcitabine|p3
ddi=didanosine=dideoxyinosine|p3
de iodinase|3vg
de iodination,de iodinate
dead man float=prone float|78m
dead room=morgue
deadlock=impasse=standstill
deaf muteness=deaf mutism|31j
deafness,deaf
dealer=trader
dealings,deal
dear
death,die,dead,fatal,deadly,fatally,fatality
deb=debutante|bfz
debarkation=disembarkation,disembarkment
debate
debauch,debauchery
debility,debilitate,debilitation,debilitative=feebleness,feeble=infirmity=frailty=valetudinarianism|b0r
debridement|acs
debris=rubble
debt
debut
decade
decadence,decadent
decaf|2fb
decanedioic acid=sebacic acid|1v9
decarboxylase|3vg
decay
decease
decedent=dead person
deceive
deceleration,decelerate=retardation,retard
decency,decent,decently
deceptive,deceptively
decidua|3wr
decimalization,decimalize
decipherment=decryption
decision,decide
decisive,decisively
deck
deck tennis|2sm
declamation,declaim
declaration,declare,declarative,declaratory
decline
declomycin=demeclocycline hydrochloride|49
decomposition
decongestant|6qs
decoration,decorate,decor,decorative,decorativeness
decortication|acs
decrease
decree
decubitus|8f2
dedication,dedicate
dedifferentiation|1bz
deduct,deductible
deduction,deduce,deductive
deem
deep middle cerebral vein|6wa
deep temporal vein|aj0
deer hunt|4a5 1fq
defeat
defeatism|92p
defecation,defecate=laxation|41k
defecation reflex=rectal reflex|8zi
defect
defect of speech=speech defect=speech disorder|3e3
defense
defense attorney=defense lawyer|675
defense program=defense policy
defensibility,defend,defensive,defensible
defensiveness
deference,defer,deferent,deferential,deferment,deferral
defervescence,defervescent
defiance,defy,defiant
defibrillation|6qh
deficiency disease|3dd
definite
definitely
definition,define
deflation,deflationary
deflection|k
deflexion,deflective
defoliant,defoliation
deformation,deformational|309
deformity=malformation=misshapenness|53u
defrayal,defrayment,defray
degeneration,degenerative
degenerative arthritis=degenerative joint disease=osteoarthritis|um
degenerative disorder|3e3
deglutition|5pk
degradation,degrade
degree
degustation|5pk
dehiscence,dehiscent
dehydrate food|4fv
dehydroretinol=vitamin a2|oi
dejectedness=dispiritedness=downheartedness=low spiritedness|9bm
dejection|36k
delavirdine=rescriptor|7e5
delay
delectation|89i
delegation,delegate
delhi boil=aleppo boil=cutaneous leishmaniasis=old world leishmaniasis=oriental sore=tropical sore|606
deliberation,deliberately,deliberate
delicacy|7fw
delicate,delicately
delicatessen=delicatessen food|2od
delight|89i
delightful,delightfully
deliquium=syncope,syncopation|6fx
delirium,deliriously|6mf
delirium tremen=dts|8oe
delivery,deliver
delta hepatitis=hepatitis delta|56k
deltoid=deltoid muscle|9rw
deltoid eminence=deltoid tuberosity|ax8
delusion,delude,delusional,delusive,delusory=psychotic belief|6so
delusional disorder|6sq
delusion of grandeur|34j
delusion of persecution|34j
demagogy,demagogic
demand
demantoid|jt
demarcation,demarcate
demeanor=deportment,deportation=expatriation
dementedness=dementia|5qm
dementia praecox=schizophrenic disorder=schizophrenic psychosis|8oe
demerara|1t3
demerara sugar|1mx
demerol=meperidine=meperidine hydrochloride|3jd
demi glaze=demiglace|9ej
demimondaine|2z3
demineralization|53u
demitasse|2fb
democracy,democratic,democratize
demolition,demolish
demonstration,demonstrate,demonstrative
demonstrator|ahy
demoralization,demoralize
demotion,demote
demulcent|6qs
demurral,demur
demyelination|33r
demythologization,demythologize
dendrite,dendritic|7b3
denial,deny
denigration,denigrative,denigratory
denomination,denominational,denominationally
denotation,denote,denotive
denouncement,denounce
densification
density,dense,denseness
dental medicine=dentistry=odontology|6qr
dental orthopedics=orthodontia,orthodonture,orthodontic|35j
dental procedure|6qn
dental surgeon|35s
dental surgery|35j
dentate nucleus|7bh
denticle
dentifrice|2c3
dentin=dentine|1hm
dentist=dental practitioner=tooth doctor|6ql
deossification|1bz
deoxyadenosine|7gd
deoxyadenosine monophosphate|7ge
deoxycytidine monophosphate|7ge
deoxyephedrine=meth=methamphetamine=methamphetamine hydrochloride=methedrine=shabu|hu 2o9
deoxyguanosine=guanosine|7gd
deoxyguanosine monophosphate|7ge
deoxyribonucleic acid=desoxyribonucleic acid
deoxyribose|1us
deoxythymidine=thymidine|7gd
deoxythymidine monophosphate|7ge
department,departmental
departure,depart=going away=leaving
dependence,dependency,dependent,depend,dependant
depersonalization,depersonalize=depersonalization disorder=depersonalization neurosis|3ew
depiction,depict,depictive
depilation,depilatory
deplorable,deplorably
deployment,deploy
depokene=valproic acid|nx
deposition,deposit,depose
depravity,depravation,deprave
deprecation,deprecatory,deprecative
depreciation,depreciative,depreciatory
depredation=predation
depressant=downer=sedative,sedate,sedation=sedative drug|6qs 3jh
depress fracture|4i6
depression,depressive|6so
depressor=depressor muscle|9rw
depressor nerve|7ax
deprive
depth,deep,deeply,deepen
depth psychology=psychoanalysis,psychoanalytic,psychoanalytical|aln
deputy=deputy sheriff
derangement=mental unsoundness|5qm
derision,deride,derisive,derisory
derivation,derive,derivative
dermatitis|3mu
dermatologist=skin doctor|6qq
dermatology,dermatologic|6qr
dermatome|acq
dermatomycosis=dermatophytosis|4l6
dermatomyositis|76l
dermatosclerosis=scleroderma|10m
dermatosis|3de
dermoid cyst|2z5
descend aorta|pk
descend colon|2gr
descensus=prolapse=prolapsus|3cd
descensus uterus=metroptosis|375
descent,descend,descendant,descendent
describe,descriptive
description
desensitization procedure=desensitization technique=systematic desensitization|18g
desertion,desert
deserve
design
designation,designate,designative
designer drug|8o3
desipramine|avk
desirable
desire
desire to know=lust for learning=thirst for knowledge|2xj
desk
desmid|4xa
desolation,desolate
despair=desperation
desperate,desperately
despisal,despise
despoilment,despoliation,despoil
despondency,despondence,despondent=disconsolateness=heartsickness|9bm
dessert|7fw
dessert wine|bf4
destabilization,destabilize
destination,destine
destiny
destruction,destroy,destructive,destroyer
desyrel=trazodone=trazodone hydrochloride|7ey
detach retina=detachment of the retina=retinal detachment|b96
detachment,detach|5n9
detail
detectable
detection,detect,detector
detective
detergent,detergency,detergence,detersive
deterioration,deteriorate
determinant,determine
determination
deterrent,deter,determent
detonation,detonate,detonative
detoxification,detoxify|aup
detraction,detract,detractive
detriment,detrimental|309
devastation,devastate
develop,development,developmental
deviate nasal septum|38h
deviate septum|u
deviation,deviate,deviant,deviance|b51
device
devil food|9wm
devise
devotedness
devotion,devote
dew,dewy
dewberry|19s
dewlap|9sb
dexamethasone=decadron=dexamethasone intensol=dexone=hexadrol=oradexon|2qy ni
dexedrine=dextroamphetamine sulfate|hu
dexterous,dexterously
dextrin|8cd
dextrocardia|u
dextroglucose=dextrose=grape sugar|4sv
dhobi itch|97n
di iodotyrosine|5vk
diabeta=glyburide=micronase|nz
diabetes insipidus|8c1
diabetes mellitus|8c1
diabetic,diabetes
diabetic acidosis=ketoacidosis|4i
diabetic coma|2he
diabetic diet|3ae
diabetic retinopathy|949
diacetylmorphine=heroin|7lx 52h
diachrony,diachronic
diagnosis,diagnose,diagnostic
diagonalizable
diagram,diagrammatic,diagrammatical
dialect,dialectal
dialectic,dialectical
dialysis,dialyze,dialyzer
dialysis machine|6qk
diameter,diametrically,diametral,diametric,diametrical=diam
diamine
diaper dermatitis=diaper rash|36u
diaphoresis,diaphoretic=hidrosis,hidrotic=sudation
diaphragm|74l 6rz
diaphragmatic hernia=hiatal hernia=hiatus hernia|573
diaphysis,diaphyseal|6fg
diarrhea,diarrheal,diarrhetic=looseness of the bowel|aet
diarthrosis=synovial joint|5yq
diastasis|5d5
diathermy|aup
diathermy machine|6qk
diatom|cs
diazepam=valium|19j
diazoxide=hyperstat|b5m
dibasic acid|4b
dibasic salt|9cu
dibucaine|5uc
dice
dichlorodiphenyltrichloroethane
dichloromethane=methylene chloride|26p
dichotomization,dichotomize,dichotomy
dichromacy=dichromasy=dichromatism=dichromatopsia=dichromia|2gy
dichromic acid|4b
dick=putz|7zg
diclofenac sodium=voltaren|7ew
dicloxacillin=dynapen|nn
dicoumarol=dicumarol|nv
dictation,dictate
dictatorship=tyranny,tyrannical
dictionary
dictyosome|b7a
dieback|88t
diestrum,diestrus|ka
diet,dietary,dietetic,dietetical
dietary supplement|3ae
diethyl ether=divinyl ether=ethoxyethane=ethyl ether=vinyl ether|5pu
diethylaminoethyl cellulose|20n
diethylstilbesterol=stilbesterol|7ev
diethylstilbestrol=diethylstilboestrol=stilbestrol=stilboestrol|3z1
difference,different,differ,differently,differentiation,differentiate,differential
difference limen=difference threshold=differential limen=differential threshold|6c5
differential diagnosis|6qj
difficult
difficulty
diffidence,diffident=self distrust=self doubt|apf
difflugia|8n1
diffuse,diffusely,diffusive
diffusion
diflunisal=dolobid|7ew
dig
digestion,digest,digestible,digestive
digestive fluid=digestive juice|a9m
digestive gland|3k1
digestive system=gastrointestinal system
digital artery|uj
digital vein|b61
digitalis glycoside=digitalin=digitalis,digitalization,digit,digital,digitalize,digitization,digitize|1vk
digitoxin|3b1
dignitary=high muckamuck=panjandrum=very important person|5l9
dignity,dignify=self respect=self regard=self worth
digoxin|3b1
digression,digress,digressive
dihybrid cross|5df
dihydrostreptomycin|no
dihydroxyphenylalanine=dopa|gy
dika bread|9wm
dilantin=diphenylhydantoin=phenytoin|5dh
dilatation,dilate,dilation,dilator
dilatation and curettage=dilation and curettage|acs
dilater|acq
dilaudid=hydromorphone=hydromorphone hydrochloride|iy
dilemma
diligence,diligent
dill|4dc
dill seed|4dc
dilution,dilute
dimenhydrinate=dramamine|o8 o4
dimension,dimensional,dimensionality
dimer
dimetapp|o8 78b
diminution,diminish
dimly,dim
din
dinner,dine|6ps
dinoflagellate|6ol
dioxide
dioxin|5dt
diphenylbutyl piperidine|oo
diphtheria|2nh
diplegia|7sn
diplococcus|13c
diploic vein|b61
diplomacy,diplomatic,diplomatical
diplomate|6qq
diplopia=double vision|b96
dipole
dipper,dip
direction,directional,directionality
directivity,direct,directive
directly
director
dirt,dirty
dirty laundry=dirty linen|82d
dirty old man|6w8
disability,disablement,disable=handicap|b0r
disability of walk|3cd
disaccharidase|3vg
disaccharide|7k2
disadvantage,disadvantageous
disagreement,disagree
disappearance,disappear
disappointment,disappoint=letdown|3em
disapproval,disapprove
disarmament,disarm
disarmer=pacificist=pacifist|8y
disarray=mental confusion|2fh
disassembly=dismantlement
disassortative mating|6p3
disaster,disastrous
disbandment,disband
disbelief=incredulity,incredulous=mental rejection|3hr
discernment,discern,discernible
discharge
discipline
disclosure,disclose
discoid lupus erythematosus=dle|6hn 10m
discombobulation
discomfiture=discomposure=disconcertion,disconcertment|3qt
discontent,discontentment=discontentedness|6fk
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
disease|5ja
disease of the skin=skin disease=skin disorder|3dd
disembarrassment
disenfranchisement,disenfranchise
disengagement,disengage
disentanglement,disentangle=extrication,extricate
disfunction=dysfunction,dysfunctional|53u
disgorgement=emesis|8zi 3o1
disgrace=ignominy
disgruntlement|3d1
disgust
dish
disheartenment,dishearten
dishwasher detergent=dishwashing detergent=dishwashing liquid|2c3
dishwater|bc3
disillusionment=disenchantment
disinclination
disinfection,disinfectant|6qh
disintegration,disintegrate,disintegrative
disk
dislike
dismay
dismemberment,dismember
dismissal,dismiss,dismissive
dismount
disobedience,disobey,disobedient
disorder
disorganize schizophrenia=disorganize type schizophrenia=hebephrenic schizophrenia|34t
disownment,disown
disparagement=derogation,derogative,derogatory
disparity,disparate
dispassionately,dispassionate
dispatch
dispel
dispenser,dispense,dispensation
dispersion,disperse,dispersive
displace fracture|4i6
display
displeasure|3em b7q
disposal,dispose,disposition
dispute,disputation,disputatious
disquiet|3qt
disquietude=edginess,edgy=inquietude|3qt
disregard
disruption,disrupt,disruptive
dissatisfaction,dissatisfy|3d1
dissection,dissect
disseminate lupus erythematosus=sle=systemic lupus erythematosus|6hn
dissemination,disseminate,disseminative
dissent,dissentient,dissentious
disservice=ill turn
dissimilarity,dissimilar
dissimulation,dissimulative
dissipation,dissipate
dissociation,dissociative
dissociative disorder|6sq
dissolution,dissolve,dissolvent
dissuasion,dissuade,dissuasive
distal,distally
distal muscular dystrophy|74j
distance
distant
distaste=antipathy,antipathetic
distemper|l9
distension,distention
distillation,distillment,distill,distillery
distil water|bc3
distinction
distinctive,distinctively
distinctness,distinct,distinctly
distinguish
distortion,distort
distraction,distract|2ln
distress
distribution,distribute,distributive,distributional
distributive shock|2gc
distributor
district=territory,territorial
district attorney|8m5
disturbance,disturb|av
dither=pother=tizzy|av
diuresis|aet
diuretic=diuretic drug=water pill|3jd
diurnal variation|b51
dive
divergence,divergent,diverge,divergency
divergent strabismus=exotropia=walleye|a23
diversion,divert,diversionary
diversity,diverse,diversification,diversify
diverticulitis|5oy
diverticulosis|53u
diverticulum|573
divestiture,divest
divine,divinely
divinity=deity
division,divide,divisional
divorce,divorcement
divorce lawyer|675
divorce man=grass widower|6lx
divorcee=grass widow|bfz
divulgement,divulgence,divulge
dizziness,dizzy,dizzily
docent|ahy
docility,docile
docosahexaenoic acid|8cp
doctor=physician=doc|6ql
doctorate,doctorial
doctrine,doctrinal,doctrinally=ism
document,documentary,documental,documentation
dodderer|7jj
dodecanoic acid=lauric acid|9eg
dodge,dodgy
dodger|2pw
dodo=fogey=fogy|7jj
dog
dog bite|bgx
dog food|82w
dogma,dogmatically,dogmatic,dogmatize=tenet
dolefulness,doleful|9bm
dolichocephalic|8y
dollar
dolmas|3do
dolophine hydrochloride=methadon=methadone=methadone hydrochloride=synthetic heroin|3jd
dolor,dolorous,dolourous=dolour|4xt
dolphin oil|lb
dolphinfish=mahimahi|9cy
domain=arena
dome|5ci
domestication|1bz
domesticity,domestic
domination,dominant,dominate,dominance,dominion
dominatrix|bfz
domoic acid|7c1
donation,donate
donna|bfz
donor
donut=sinker|4j6
doom
door
doorhandle=doorknob
doorway
dopamine|70h
dope|9vy 2o9
doriden=glutethimide|36i
dorsal horn=dorsal root=posterior horn=posterior root|9q
dorsal scapular vein|b61
dorsal vertebra=thoracic vertebra|b6z
dorsum
dose,dosage|6qs
dot
dotard|7jj
double
double bass=contrabass
double bind|3bg
double leg circle|505
double pneumonia|6ei
double salt|9cu
double take|93e
doubt=dubiety=incertitude|2fh
doubtfulness,doubtful
doubtless
douche|aff
douche bag|aff
dough,doughy
doughboy|4j6
dover powder|6qs
dowager|bek
dowager hump|a02 7os
dowdy|9wm
down
down syndrome=mongolianism=mongolism=trisomy 21|aw3 1cf
downpour=cloudburst
downtown
downward
dowry=dowery
doxorubicin|no
doxycycline=vibramycin|no
doyen|8y
doyenne|8y
dozen
draft
drag
dragee|1sz
dragon
drainage,drain
drama,dramatic,dramatically,dramatize,dramatization
drama critic=theater critic|2uz
dramaturgy,dramaturgic
drambuie|2pk
drastically,drastic
draw
dreadful,dreadfully
dream
dress
dressage|3x1
dress ore|7n2
dried fruit|3n2
dried milk=dry milk=milk powder=powder milk|6wy
driftage,drift
drill
drink
drink water|1ai
drip feed|4qz
drippings,drip
dripstone|1r2
drive
drivel|9cg
driver
drixoral|6qs
dronabinol|8o3
drool|9cg
droop,droopy
droplet,drop
drought
drown
drowsiness,drowse,drowsy
drug
drug abuse=substance abuse|b3d
drug addiction|76
drug cocktail=haart=highly active antiretroviral therapy|6qs
drug of abuse=street drug|3jd
drugging|4qz
drugstore
drum
drunkenness,drunken,drunkenly
drusen|444
dry mustard=powder mustard|3ql 759
dry nurse|77r
dry rot|88t
dry oil|lb b5u
dryness,dry
dscdna|1zr
duality,dual
dubbin|agf
dubiousness,dubious
dubonnet|bf4
duchenne muscular dystrophy=pseudohypertrophic dystrophy|74j
duck hunt|4a5 1fq
duckling,duck
duct=epithelial duct|7wc
duct gland=exocrine=exocrine gland|4r9
ductless gland=endocrine gland|4r9
ductule=ductulus|3k0
dude|6lx
dudgeon=high dudgeon|5nc
due
due process=due process of law
duff|37s
dugout
dull,dully
dulse|cs
dumb
dump
dumpiness,dumpy=squattiness,squatty|85r
dumpling|9wm
dune cycle|a1a
dung=droppings
duodenal ulcer|800
duodenum|9tm
dupery,dupe
dura,dural=dura mater|6sg
durability,durable
duration
durian|3n2
dusk,dusky=nightfall
dust,dusty
dustbin=garbage can
dutch elm disease|88t
duty
dwarfism=nanism|2ls
dwell
dwindle
dynamics,dynamic
dysaphia|3e3
dysarthria|334
dyscalculia|67z
dyschezia|2n2
dyscrasia|53u
dysentery|5oa
dysgenesis|5ou
dysgraphia|67z
dyskinesia|7b8
dyslexia,dyslexic|67z
dyslogia|334
dysmenorrhea|7rv
dysomia|3cd
dysosmia=olfactory impairment=parosamia|3e3
dysostosis multiplex=gargoylism=hurler disease=hurler syndrome=lipochondrodystrophy|73d 70r
dysphagia|3e3
dysphasia|3cd
dysphonia|334
dysphoria,dysphoric|3d1
dysplasia,dysplastic|u
dyspnea,dyspneal|aet
dysthymia=dysthymic depression|2cr
dysuria|3e3
e mycin=erythrocin=erythromycin=ethril=ilosone=pediamycin|no
each
eagerness,eager,eagerly
ear|9kn
ear nose and throat doctor=otolaryngologist=otorhinolaryngologist=rhinolaryngologist|6qq
ear doctor=ear specialist=otologist|6qq
ear lobe=earlobe|6ek
earache=otalgia|43
eardrum=myringa=tympanic membrane|6rz
early
earnestness,earnest,earnestly
earnings,earn
earth color|6xk 86i
earthly concern=worldly concern|5sh
earthquake
easement,ease
easiness,easy,easily
east
eastern
easy lie=georgia home boy=grievous bodily harm=liquid ecstasy=max|4mu
eatable=comestible=edible=pabulum=victual|4fv
eatage=forage|4fc
eater,eat
eat disorder|3e3
eau de javelle|9vn
ebola=ebola fever=ebola hemorrhagic fever|561
eburnation|1bz
eccentricity,eccentric
ecchymosis|1n1
eccrine gland|adl
eccyesis=ectopic gestation=ectopic pregnancy=extrauterine gestation=extrauterine pregnancy=metacyesis|4q4
ecdysis=molt|1bz
echo
echovirus|3uk
eclair
eclampsia|asg
ecology,ecologic
economic
economy,economical,economize=economic system
ecstasy,ecstatic|3qw
ecstatic state=religious trance|azy
ectasia=ectasis|3bc
ectoblast=ectoderm,ectodermal,ectodermic=exoderm|ld
ectopia,ectopic|8f2
ectrodactyly|u
eczema|3de
eczema herpeticum|3mu
eczema marginatum=jock itch=tinea cruris|97n
eczema vaccinatum=kaposi varicelliform eruption|3mu 3xs
edacity=esurience,esurient=ravenousness=voraciousness,voracity|5cx
edecrin=ethacrynic acid|3fn
edema,edematous=dropsy=hydrops|6ha
edge
edible fruit|4k1
editor
editorial,editorially,editorialize
edronax=reboxetine|ny
education,educate,educational,educative
educator=pedagog=pedagogue|8kj
eel|9wm
effacement,efface|1bz
effect,effectuate,effectuation=consequence,consequently,consequent,consequential=upshot
effectiveness,effectivity,effective,effectively,efficacy,efficacious
effector|7b3
efferent=efferent nerve=motor nerve|7ax
efferent fiber=motor fiber|7b3
effervescence,effervescent
efficiency,efficient,efficiently
effleurage|6ob
efflorescence,effloresce,efflorescent|3xs
effluent=wastewater
effort
egg|3nm
egg cell=ovum,ovulation,ovule|4ml
eggnog|6z9
eggplant=aubergine|9w8
ego=self importance,self important
egotism,egotistic
eicosapentaenoic acid|8cp
eight
eighteen
eighteenth
eighth
eighty
either
ejaculation,ejaculate
ejaculator|6lx
ejaculatory duct|3k0
ejection,eject
ekbom syndrome=restless leg=restless leg syndrome|aez
elaboration,elaborate,elaborately
elaeostearic acid=eleostearic acid|b1r
elaidic acid|716 atd
elastase|3vg
elastic tissue|2mb
elasticity,elastic
elastin|c1
elastosis
elation,elate|6so
elbow=cubital joint=cubitus=elbow joint=human elbow|4qt
elbow bone=ulna|te
old statesman|5l9
elderberry|3n2
elderly
election,elect,electoral,elective
electric burn|5d5
electric heal=electrical heal=electrotherapy|aln
electric light=light bulb
electric outlet=wall plug
electric shock|5d5
electrical shock|8zi
electrical skin response=electrodermal response=galvanic skin response=psychogalvanic response|93e
electricity,electric,electrical,electrically,electrification,electrify
electrocardiograph,electrocardiographic=cardiograph,cardiographic|6qk
electrocautery|aly
electroencephalograph,electroencephalographic|6qk
electrologist|1wc
electrolysis,electrolytic
electromagnetic radiation=electromagnetic wave=nonparticulate radiation|8tk
electromotive drug administration=ionic medication=iontophoresis=iontotherapy|aln
electromyograph|6qk
electron
electron beam|3ov
electrophoresis,electrophoretic
electroshock=electroshock therapy=electroconvulsive therapy|9o5 3oj
electrosleep|azy
electrosurgery|acs
elegance,elegant
elegy,elegize
element
elementary school=grade school
elemi|4zl
elephantiasis|5fy
elephantiasis neuromatosa|3p9
elevator,elevate,elevation
eleven
elicitation,elicit
elimination,eliminate
elite
elixophyllin=slo bid=theobid=theophylline|1me
ellipsoid,ellipsoidal
ellipticity,elliptic,elliptical
elocution,elocutionary
elongation,elongate
elsewhere
elucidation,elucidate,elucidative
elution,elute
elver|3n8
elytron|bf5
emaciation|aml
emanation,emanate
emancipation,emancipate,emancipative
emasculation,emasculate
embalmment|1bz
embarkment,embark
embarrassment|3qw
embellishment,embellish
embezzlement,embezzle=misappropriation=peculation
embitterment,embitter|3qw
emblem,emblematic,emblematical
embodiment,embody
embolectomy|r
embossment,emboss
embracement,embrace
embrocation=liniment|2xf
embroidery,embroider
embroilment,embroil
embryologist|6qq
embryology,embryonal,embryonic,embryotic
embryonal carcinoma|1vd
embryonal rhabdomyosarcoma=embryonal rhabdosarcoma|959
embryonic cell=formative cell
embryonic membrane|493
emerald|19t
emergence,emerge,emersion
emergency,emergent
emergency medicine|6qr
emergent evolution|7nd
emery|6xk
emeside=ethosuximide=zarontin|nx
emetic=vomitive|2xf
emetrol|o4
emigration,emigrate
eminence,eminently,eminent
eminence grise|5l9
emissary vein|b61
emission,emit
emmetropia,emmetropic
emotion,emotional,emotionally,emotionality,emotive
emotional arousal|tr
emotional disturbance=affective disorder=emotional disorder=major affective disorder|6sq
emotional state|3qt
emotionlessness=impassiveness,impassivity=unemotionality|pv
empathy,empathetic|47u
emperor|4w7
emphasis,emphasize,emphatic
emphysema,emphysematous=pulmonary emphysema|937
empiricism,empirical,empirically,empiric
employee
employer
employment,employ
empowerment,empower
emptiness,empty
empyema|5oz
emulation,emulate|g7
emulsion,emulsify
enable
enactment,enact
enalapril=vasotec|3d
enamel=tooth enamel|9wl
enamine|gx
enanthem=enanthema|3xs
enantiomer=enantiomorph
enbrel=etanercept|nk
encainide=enkaid|nm
encasement,encase=incasement
encephalitis lethargica=epidemic encephalitis=lethargic encephalitis=sleep sickness=sleepy sickness|21i
encephalocele|1cf
encephalomyelitis|5oy
enchantment,enchant|6bw
enchantress=femme fatale=temptress|bfz
enchilada|3do
enchondroma|198
enclosure,enclose
encompassment,encompass
encopresis|6sq
encounter
encouragement,encourage
encroachment,encroach
encrustation,encrust
end
end plate=endplate=motor end plate|3s1
end organ|7n4
end point=endpoint
endameba|gg
endarterectomy|r
endarteritis|5oy
endearment,endear
endeavor
endemic=endemic disease|3dd
endemic typhus=murine typhus=rat typhus=urban typhus|ayt
endive=escarole|67s
endless
endoblast=endoderm=entoblast=entoderm=hypoblast|ld
endocarditis|1w2
endocardium|9lk
endocervicitis|5oy
endocranium|6rz
endocrine|9ir
endocrine system
endocrinologist|6qq
endocrinology|6qr
endodontia|35j
endodontist|35s
endogenic,endogenous
endogenous depression|2cr
endolymph|1gy
endometrial cancer=endometrial carcinoma|1vd
endometritis=metritis|5oy
endometrium|73e
endomorphy=pyknic type|1h4
endoneurium|2mb
endonuclease|7g8
endorphin|7br 801
endorsement,endorse
endoscope,endoscopic,endoscopy|6qk
endoskeleton|9ry
endosteum|6rz
endothelial myeloma=ew sarcoma=ew tumor|9dw
endothelium,endothelial|3wr
endotoxin|ask
endowment,endow
endurance,endure
enemy
energid=protoplast
energy,energetic,energetically,energize
enervation,enervate
enfeeblement|atn
enflurane=ethrane|3ag
enforcement,enforce
engage
engagement
engender
engine
engineer
engineering
engorgement|5f9
engram=memory trace|6s4
engrossment,engross
enhancement,enhance,enhancive
enjoinment,enjoin
enjoyment,enjoy
enkephalin|3sw
enl=erythema nodosum leprosum|3xx
enlargement,enlarge
enlightenment|17i
enlistment,enlist
enol,enolic
enormity,enormous,enormously
enough
enquiry,enquire
enragement,enrage|kg
enrichment,enrich
enrollment,enroll
ensilage=silage|47k
ensue
ensure
entailment,entail
enter
enteric coat aspirin|w8
enteritis|5oy
enterobacteria=entric|3zs
enterobiasis|5ov 5o9
enteroceptor=interoceptor|9kn
enterokinase|3vg
enterolithiasis|6du
enteron,enteral|d4
enteropathy|3dd
enteroptosis|375
enterostenosis|a48
enterostomy=enterotomy|acs
enterotoxemia|l9
enterotoxin|2zu
enterovirus|867
enterprise
entertainment,entertain
enthrallment,enthrall|6bw
enthusiasm,enthusiastic,enthusiastically
enticement,entice
entire,entirely
entirety=totality
entitlement,entitle
entity
entombment,entomb=interment,inter
entomion|2tk
entomology,entomologic
entomophobia|bjd
entopic pregnancy|4q4
entrails=innards=viscera,visceral|5t2
entrance
entrancement=ravishment|343
entrecote|2y4
entree|7fw
entremets|3do
entrepreneur
entry
enucleation|acs
enunciation,enunciate
enuresis=urinary incontinence|5mj
envelope
envelopment,envelop
enviousness,envious|1cz
environment,environmental
envision
envy
enzyme,enzymatic|8mp
eosinopenia|aet
eosinophil,eosinophilic=eosinophile|6af
eosinophilia|aet
ependyma|6rz
ephedrine|db 1me
ephemerality,ephemeral
epic,epical
epicanthic fold=epicanthus|89v
epicardia|7wc
epicardium=visceral pericardium|9lk
epicondyle
epicondylitis|5oy
epicyclic,epicyclical
epidemic
epidemic disease|5oa
epidemic hysertia=mass hysteria|2tv
epidemic parotitis=mumps|5oa
epidemic roseola=german measles=rubella=three day measles|6px
epidemiology,epidemiologic|6qr
epidermal cell|9se
epidermis,epidermal
epididymis|3k0
epididymitis|5oy
epidural=epidural anesthesia|902
epigastric artery|uj
epigastric fossa=pit of the stomach|4hk
epigastric vein|b61
epigastrium
epiglottis|1x9
epiglottitis|5oy
epigram,epigrammatic
epikeratophakia|2py
epilepsia major=generalize epilepsy=grand mal=grand mal epilepsy|3wf
epilepsia minor=petit mal=petit mal epilepsy|3wf
epilepsy,epileptic|1k3
epiphysis,epiphyseal|6fg
epiphysis cerebri=pineal body=pineal gland|3k2
episcleral vein|1tv
episcleritis|5oy
episode
episome|360
epispadias|1cf
epistasis|1bz
epistaxis=nosebleed|560
epistemology,epistemic,epistemological
epithelial cell|9wq
epithelial tissue=epithelium,epithelial|ld
epithelioma|9sd
epitome,epitomize
eponymic,eponymous
epoxy=epoxy glue=epoxy resin|afc
epsilon toxin|138
equality,equal,equally
equanil=meprin=meprobamate=miltown|nl
equation,equate
equator,equatorial
equestrian sport|3x7
equilibrium,equilibrate,equilibrize
equine distemper|3f4
equine encephalitis=equine encephalomyelitis|21i
equipment,equip
equipment casualty|6a0
equitation=horseback ride|a1a
equivalent
era=epoch,epochal
eradication,eradicate
erb palsy=erb duchenne paralysis|7sn
erectile dysfunction=male erecticle dysfunction|5ld 3dj
erectile organ|7n4
erectile tissue|ld
erection,erect,erectness
erethism|u
ergonovine|db
ergosterol|a4n
ergot,ergotic|88t
ergotamine|db
ergotism|5u4
ergotropism,ergotropic|awf
erogenous zone
erotic love=sexual love|2ki
eroticism=erotism|9mk
erratic,erratically
error,err,errancy,errant
eruption,erupt,eruptive
erwinia|3u8
erysipelas|9bz
erythema,erythematous|3y3
erythema multiforme|3xv
erythema nodosum|3xv
erythema solare|3xv 4bp
erythroblast|3qc
erythroblastosis|1fj
erythroblastosis fetalis|jz
erythrocytolysin=erythrolysin=hemolysin
erythroderma|3de
erythropoiesis,erythropoietic|1bz
erythropoietin|4tu
escalation
escallop|9nl
escape
escargot|6pz
eschar|9f0
escherichia|3u8
escort
esidrix=hydrochlorothiazide=hydrodiuril=microzide|amb
eskalith=lithane=lithium carbonate=lithonate|oo
esophageal reflux=gastroesophageal reflux|8zl
esophageal vein|b61
esophagitis|5oy
esophagus=gullet|7wc 74l
especially
espresso|2fb
esprit de corp=team spirit
essay
essence,essential,essentially,essentiality
essential amino acid|gy
essential hypertension=hyperpiesia=hyperpiesis|587
essential oil=volatile oil|7j6
essential thrombocytopenia|ao1
establishment,establish
estate
estazolam=prosom|19j
ester,esterify
esthesia|2mh
estimation,estimate
estradiol|3z1
estragon=tarragon|4dc
estriol|3z1
estrogen,estrogenic|9mi
estrogen antagonist=tamoxifen|3jd
estrone=theelin|3z1 61q
estrus
estuary,estuarial
etcetera
eternity,eternal,eternally
ethanal trimer=paraldehyde|cb
ethane|dd 5dt
ethanedioic acid=oxalic acid|4b
ethchlorvynol=placidyl|9ix
ethene=ethylene|de
ethical drug=prescription drug=prescription medicine|6qs
ethics,ethical
ethmoid=ethmoid bone|1hm
ethmoid sinus=ethmoidal sinus|1gx
ethmoidal artery|uj
ethmoidal vein|b61
ethnography,ethnographical
ethnology,ethnologic
ethocaine=procaine|6eu
ethyl acetate|3yv
ethyl alcohol|c7
ethyl chloride|6eu
etiology,etiologic
etodolac=lodine|7ew
etymology,etymological,etymologize
eubacteria=eubacterium|13c 709
eucalyptus oil|3yq
euglena|8n1
euglenid=euglenoid=euglenophyte|cs
eulogy,eulogize,eulogistic
eunuch|6lx
eunuchoidism=male hypogonadism|5gs
euphemistic,euphemize
euphony,euphonic,euphonical,euphonous|zq
euphoria=euphory,euphoric|58a
euphoriant|8o3
eupnea|43n
eutrophication|1bz
evacuation,evacuate
evaluation,evaluate,evaluative
evanescence,evanescent
evangelist=gospeler
evangelistic,evangelize
evaporate milk|6wy
evaporation,evaporate,evaporative
even
evening
event
eventration|573
eventually,eventual
ever
everlastingly,everlasting
eversion|8f2
every
everyday
everywhere
evidence,evident,evidently,evidential,evidentiary
evil
evisceration|acs
evoke
evolution,evolve,evolutionary
ex boyfriend|6lx
ex husband|6lx
ex spouse|8y
ex wife|bfz
exacerbation,exacerbate
exactly,exact
exaggeration,exaggerate
exaltation,exalt
examination,examine=scrutiny,scrutinize
example
exanthem=exanthema=skin eruption|3xs
exanthema subitum=pseudorubella=roseola infantilis=roseola infantum|3dd
exasperation,exasperate|b7q
exceedance,exceed,excessive
excellence,excellent,excel,excellently
exception,exceptional,except,exceptionally
excess
exchange
excision,excise
excitable area=motor area=motor cortex=motor region|2qu
excitedly
excitement,excitation,excite,excitatory,excitant|3qu
exclamation,exclaim,exclamatory
exclusion,exclude,exclusively,exclusive
exclusiveness=clannishness,clannish
excogitation,excogitative
excommunication,excommunicate
excrescence,excrescent|5ja
excretion,excretory
excretory organ=urinary organ|5t2
exculpation,exculpatory
excursion=outing
excursus=divagation
excuse
executability|1tq
execution,executive,execute
exegetic,exegetical
exemplar,exemplary=good example
exemption,exempt
exenteration|acs
exercise|41z
exercise set|41w
exert
exertion
exhaust
exhibition,exhibit
exhilaration|5yz
exhortation,exhortatory
exhumation=disinterment,disinter
exigency,exigent
existence,exist,existential,existent
exodontia|35n
exodontist|35s
exogenous depression=reactive depression|2cr
exogenous obesity|2qk
exomphalos|573
exoneration,exonerate,exonerative
exonuclease|7g8
exophthalmic goiter=grave disease|5fw 42f 10m
exophthalmos|aet
exoskeleton|9ry
exostosis|5ja
exotherm,exothermic
exotoxin|ask
expansion
expansiveness,expand,expansively,expansive,expansivity
expectation,expect,expectant,expectantly,expectancy
expectorant|6qs
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
exposure therapy|37a
expressiveness,express,expression,expressive,expressible
extensor=extensor muscle|9rw
extent,extend,extension,extensive,extensively
extenuation,extenuate
extern=medical extern|3ga
external body part
external carotid=external carotid artery|1ws
external ear=outer ear|43l
external iliac artery|5j1
external iliac vein|5j2
external jugular vein|5z5
external maxillary artery=facial artery|6pd
external nasal vein|b61
external organ|7n4
external orifice=urethral orifice|7ni
external respiration
externality,external
exteroceptor|9kn
extracapsular surgery|1yh
extracellular fluid|1gy
extraction,extract
extramarital sex=free love|2uq
extraneousness,extraneous
extraordinary
extrapolation,extrapolate
extremity,extreme,extremely
extrusion,extrude,extrusive
exuberance,exuberant
exudation,exude
exultation,exultant,exultantly=jubilance,jubilancy,jubilation,jubilant|5yz
eye=oculus=optic|9kn
eye blink=nictation=nictitation|8zi
eye disease|3dd
eye doctor=ophthalmologist|6qq
eye infection=hordeolum=sty=stye|5o9
eye muscle=ocular muscle|74f
eye operation=eye surgery|acs
eye socket=cranial orbit=orbital cavity|1gx
eyeful|bfz
eyelessness|1ev
face,facial=human face
face powder|6qs
facetious,facetiously
facia=fascia|2mb
facial muscle|9rw
facial nerve=seventh cranial nerve|2tj
facial vein|b61
facilitation,facilitate,facilitative
facility
fact
faction,factious
factor,factorization,factorize
factor i=fibrinogen|2di
factor ii=prothrombin|2di
factor iii=thrombokinase=thromboplastin|2di
factor ix|2di
factor x=prothrombinase|2di
factor xi=plasma thromboplastin antecedent|2di
factor xii|2di
factor xiii=fibrinase|2di
factory
factuality,factual
faculty
faculty member|3n7
fad diet|7hb
fade
failure,fail
faintness,faint,faintly
fairly
fairness,fair
faith
faithful,faithfully
fakery,fake
falafel=felafel|3do
falangist=phalangist|8y
falciform ligament|6bi
falcon,falconry
fall
fall arch=sunken arch|5rc
fallot syndrome=fallot tetralogy=tetralogy of fallot|2lt aez
fallout
false glottis=glottis spuria=rima respiratoria=rima vestibuli|97i
false pregnancy=pseudocyesis
false smut=green smut|9u3
false vocal cord=false vocal fold=superior vocal cord=ventricular fold=vestibular fold|ba0
falsity,false,falsify,falsification
falter
fame,famous
familial hypercholesterolemia|5f4 70r
familiarity,familiar
family
family doctor|4ow
family jewel=male genital organ=male genitalia=male genital|4pd
family therapy|4yj
famotidine=pepcid|58z
fan
fancy
fantasy,fantastic,fantasize,fantastical
fantods|3e3
far
farce,farcical
farewell=word of farewell
farfalle|9wm
farina|4fv
farm
farmer
farmer lung=thresher lung|5oy
farming=husbandry
farrow|1bz
farsightedness=presbyopia,presbyopic|5fi
farther
fas=fetal alcohol syndrome|aez
fascicle=fasciculus=fiber bundle|7b6
fasciculation|b65
fascination,fascinate=captivation,captivate|9zc
fascism,fascist,fascistic
fascista|8y
fashion
fashion plate=fop|6lx
fast
fast food|7fw
fasten
fastnacht|8uk
fat soluble vitamin|b9m
fat metabolism|6u1
fatal accident|5ch 2q
fatback|8dj
fate
father
father figure=father surrogate|6lx
fatigue fracture=stress fracture|4i6
fatness,fat,fatty,fattiness
fatty acid|1v9
fatty liver|6e8
fatty oil=fix oil|7j6
fauces|7wc
faucial tonsil=palatine tonsil=tonsil=tonsilla|6ia
fault,faulty
fava bean|9nk
favism|jz
favor
favorable,favorably
favorite
favus|4l6
fear=fright|3qt
fearfulness,fearfully,fearful
fearlessness
feasibility,feasible
feat
feather,feathery
feature
fecal impaction|2n2
fecundity,fecund
fedelline|9wm
federal
fee
feed,feeder|4fv
feed grain|47k
feeler
feelings,feel
feijoa|3n2
feldene=piroxicam|7ew
feldspar=felspar|9yc
felicity,felicitate,felicitation,felicitous|3qw
fellatio=fellation|7mj
fellow
fellow feel
fellowship
felon|5o9
female,femaleness
female chest|254
female genital organ=female genitalia=female genital|4pd
female internal reproductive organ|925
female reproductive system|4pe
femininity,feminine,feminineness
feminization,feminize|7x6
femoral artery|uj
femoral biceps|1au
femoral vein|b61
fence=fencing
fenestra,fenestral|7ni
fennel|b5t
fennel seed|4dc
fenoprofen=fenoprofen calcium=nalfon|7ew
fentanyl=sublimaze|7lx iy
fenugreek=fenugreek seed|4dc
feosol|3jd
fergon|3jd
fergusonite|6xk
fermentation,ferment=unrest
ferocity,ferocious,ferociously
ferric oxide
ferricyanic acid|4b
ferricyanide|9cu
ferritin|8mp
ferrocyanic acid|4b
ferrocyanide|9cu
fertility,fertile
fertility drug|3jd
fertilization membrane|6rz
fertilize ovum=zygote,zygotic
fertilizer,fertilize
fervency,fervent,fervently
fervidness|7wf
fervor|7wf
fervour|3qu
fester=suppurate sore|9xd
festination|aet
festivity,festive
fetal circulation|2af
fetal distress|u
fetal membrane|6rz
fetish,fetishize|2ki
fetlock|5yq
fetology|6wj
fetor=malodor=malodour=stench|7jt
fetoscope|a4p
fettle|4c6
fettuccine=fettuccini|9wm
feudal,feudalistic,feudalize
fever,feverous=febricity=febrility=pyrexia|aet
fever pitch|41d
feverishness,feverish,feverishly
few
fiber
fiberscope|6qk
fibrillation|b65
fibrin,fibrinous|8mp
fibrinolysin=plasmin|3vg
fibrinopeptide|801
fibroadenoma|7h
fibroblast|3qc
fibrocartilage,fibrocartilaginous|1x6
fibroid=fibroid tumor|49q
fibroma|198
fibromyositis|5oy
fibrosis|53u
fibrositis|5oy
fibrous astrocyte|xd
fibrous dysplasia of bone|3lh
fibrous joint=sutura=suture|5yq
fibrous tissue|ld
fibular vein=peroneal vein|b61
fiction,fictional,fictionalization,fictionalize,fictitious
fidgetiness,fidget,fidgety
field
field game|7pb
field hockey=hockey|4a2
field soybean|9y2
field sport=outdoor sport|a1a
fierceness,fierce,fiercely
fifteen
fifteenth
fifth
fifth cranial nerve=trigeminal=trigeminal nerve=trigeminus|2tj
fifty
fig
fig wax=gondang wax|bcj
fighter,fight
figural blindness|1ev
figurative,figuratively
figure
figuring=reckoning
filaggrin|8mp
filament,filamentous
filariasis|3dd
file
filet|181
filial love|6g4
fill
fille de chambre=chambermaid
fillet|181
film
filovirus|b8x
filter tip cigarette|29s
filtration,filter
filtration surgery|448
filum
fimbria
finality,final
finally
finance,financial,financially
find
fineness,fine
finger|2zy
finger food|7fw
fingernail|77g
fingerprint expert=fingerprint man=fingerprint specialist
finish
finite
finnan|50i
finocchio|b5t
fire
fire blight=pear blight|67m
fire opal=girasol|7lb
firearm=small arm
fireball|9oa
firelight|b94
fireplace=hearth
firepower|6wu
firestone|4ds
firewater|6dg
firm,firmness
firmly
first
first degree burn|5d5
first cranial nerve=nervii olfactorii=olfactory nerve|2tj
first harmonic=fundamental frequency|8q3
fish,fishy
fish liver oil=fish oil|lb
fish meal|47k
fishbone|1hm
fisherman=fisher
fishing=sportfishing|4a5
fishmonger=fishwife
fishpaste|2kn
fission|ae
fissiparity|ae
fissure|b4e
fissure of sylvius=lateral cerebral sulcus|aab
fist=clench fist|51x
fistula,fistulous=fistulous wither|l9
fitness,fit
five
five hitter|15w
five spice powder|4dc
fixative|4ce
fix combination drug|6qs
fix phagocyte|83a
fixer=influence peddler|5l9
fix agent
fixings|4fv
fixture,fix
fizz,fizzy|1ai
flab,flabby|82
flaccid bladder|1do
flaccid paralysis|7b8
flag
flag of truce=white flag
flag smut|9u3
flagellation,flagellate
flageolet=haricot|2ib
flagyl=metronidazole|om
flamboyant,flamboyantly
flame
flan|37s
flank
flap
flapper|4qv
flash
flatbread|1kt
flatbrod|4cy
flatfish|9cy
flatfoot=pes planus=splayfoot|4g2
flatness,flat
flatten
flattery,flatter
flatulence,flatulency,flatulent
flatus=breaking wind=fart|8zi
flaunt,flaunty
flavin|61l
flavivirus|b8x
flavone
flavor,flavorous
flavorer=seasoner|4cf
flaxedil=gallamine|7c3 74h
flaxseed oil=linseed oil|7j6
flea bite|5qq
flecainide=tambocor|nm
flection=flexion=flexure,flex
flee
flesh,fleshy,fleshiness|ld
flesh wound|2hi
flexibility,flexible
flexible sigmoidoscope=sigmoidoscope|3sy
flexor=flexor muscle|9rw
flick
flight
flight surgeon|6qm
fling
flint,flinty|9q9
flintstone|4ds
flitch|a3r
flitter scotoma=scintillate scotoma|9h5
floatation,float
floater=musca volitan=muscae volitante|aet
flocculation,flocculate,flocculent
flock
flood
floor=flooring
floor board=floorboard
floor wax|bcj
floozie=floozy=hustler=slattern=street girl=streetwalker|2z3
flop
flounder
flour,floury|4fv
flourish
flow
flower,flowery
flowering=anthesis=florescence=inflorescence|4yp
flower of zinc=philosopher wool=zinc oxide
floxuridine|og
flu=grippe=influenza|2nh 937
fluent aphasia=impressive aphasia=receptive aphasia=sensory aphasia=wernicke aphasia|q1
fluff,fluffy
fluid
flukey,fluky
flummery|37s
flunitrazepan=rohypnol|2dn
fluor=fluorite=fluorspar|6xk
fluorapatite|pw
fluorescence,fluoresce,fluorescent|b94
fluoride,fluoridation,fluoridize|519
fluoroboric acid|4b
fluoroboride|9cu
fluorocarbon|51i
fluoroform=trifluoromethane|51j
fluorosis|53u
fluorouracil|oc
fluosilicate|9cu
fluosilicic acid=hydrofluosilicic acid|4b
fluoxetine=fluoxetine hydrocholoride=prozac=sarafem|9je
fluphenazine|oo
flurry
flush
fluvastatin=lescol|6d2
flux
fly
fly fishing|4bx
fly cast|4bx
fly mare|8vd
foam,foamy
focal,focally
focal infection|5o9
focalization,focalize|7x5
focus
fodder|47k
foe
fog,foggy
foil
folacin=folate=folic acid=pteroylglutamic acid=pteroylmonoglutamic acid=vitamin bc=vitamin m|b9n
fold
folie a deux|6sq
folk
folklore
follicle,follicular|b7a
follicle stimulate hormone|4ui
folliculitis|5oy
follow
follower
fond regard|9p
fondant|1sz
fondness,fond|6bw
fondu=fondue|3do
fontanel=fontanelle|7ni
food
food grain|4fv
food poison=gastrointestinal disorder|5ja
foodstuff
fool
fool gold=iron pyrite=pyrite|6xk
foolishness,foolish
foot=human foot=pes|7yj
foot and mouth disease=hoof and mouth disease|l9
foot rot|l9
football=football game|4a2 2ng
footstep
foram=foraminifer|95y
forbiddance,forbid
force
forcemeat|a80
forearm|6by
forebrain=prosencephalon|7bh
forecast
forefoot|7yj
foreign
foreigner
foreleg|4gi
forelimb|6by
forensic medicine=forensic pathology|6qr
foreordination=preordination
forepaw|7xo
foreplay|9ma
forequarter|2y4
foresee
foreshank|9n3
foreskin=prepuce|9sb
forest
forever
forewing|bf5
forgery,forge
forget
forget me drug=mexican valium=roofy=rophy|4ek
forgetfulness,forgetful|hi
forgive
forgiveness|6t3
fork
forlornness|9bm
form,formation
formaldehyde=methanal|cb
formalism,formalistic
formality,formal,formally
former
formerly
formic acid|4b
formication|7v4
formidable
formula,formulate,formulation,formularize
fornication|43t
fornix
fort,fortify,fortification
fortified wine|bf4
fortunate,fortunately
fortune
forty
forward
fossa|2k2 1gx
fossilization,fossil,fossilize
foster
foster nurse|7go
foster child=fosterling|25l
foster daughter|4ho
foster father|46t
foster son|4ho
foundation
founder=laminitis|5oy
four
four hitter|15w
fourteen
fourth
fourth cranial nerve=trochlear=trochlear nerve=trochlearis|2tj
fourth ventricle|b6h
fovea=fovea centralis
fowl cholera|l9 1fo
fowl pest|l9
fox hunt=foxhunt|4a5 1fq
fraction,fractional
fractionation,fractionate
fracture|5d5
fradicin=neobiotic=neomycin|no
fragility,fragile
fragment,fragmentary,fragmentation,fragmental,fragmentize
fragrance,fragrant|7jt
frailness,frail
frambesia=framboesia|5oa
frame
frame of mind=state of mind|6so
frangipane|9wm
frankfurter=weenie=wiener=wienerwurst|9em
frankly,frank
frantic,frantically
fraternity,fraternize,fraternal,fraternization
fraud
free
free phagocyte|83a
freedom
freely
freestone|3n2
freeway=superhighway=thruway
freeze
freight,freighter=cargo
frenzy|6mf
frequency,frequently,frequent
fresh bean|2ib
fresh fish=cannon fodder
fresh food|9wm
fresh water=freshwater|bc3
freshness,fresh
freshwater fish|9hw
friar lantern=ignis fatuus=jack o lantern=will o the wisp|b94
fricandeau|2y4
fricassee|3do
fried egg|3do
fried rice|3do
friedcake|9wm
friedreich ataxia=herediatry spinal ataxia|xp
friend
friendliness,friendly
frier=fryer,fry=pullet|25d
frighten
frigidity,frigid
frijole|2ib
frill
fringe,fringy=periphery,peripheral,peripherally
frisson|478
frittata|3do
fritter|4j6
front,frontal
frontage
frontal bone|6s0
frontal cortex=frontal lobe|6ek
frontal gyrus|2ot
frontal lobotomy=leucotomy=leukotomy=lobotomy=prefrontal leucotomy=prefrontal leukotomy=prefrontal lobotomy|8og
frontal sinus|1gx
frontal suture|49w
frost,frosty
frostbite=cryopathy|5d5
froth,frothy
frottage|6ot
frown
freeze food|4fv
freeze orange juice|7ml
fructification,fructify|4yp
fructose=fruit sugar=laevulose=levulose|61k
fructosuria|4tw
fruit,fruity
fruit juice|1ai
fruitcake|9wm
fruitfulness,fruitful
frumenty|5bm
frustration,frustrate,frustrative|3ck
fry bread=skillet bread|8sn
fuck=nookie=nooky=piece of ass=piece of tail=roll in the hay=shtup
fucus|98d
fuddy duddy|2mn
fudge|1sz
fuel
fuel oil=heating oil|7j6 4kc
fugu|1g4
fugue=psychogenic fugue|3ew
fulfillment,fulfill
fulfilment
full time
full gainer|bcb
full moon=full of the moon
full professor|8km
fullness,full
fully
fulminate,fulmination|9cu
fulminate of mercury=fulminate mercury=mercury fulminate|4ko
fulminic acid|4b
fulvic acid|5co
fulvicin=griseofulvin|7zb
fumaric acid|4b
fumble
fumigant,fume,fumigation
fun,funny
funambulism=tightrope walk|a1a
function,functional,functionality
functional disorder|3e3
fund
fundamental,fundamentally
fundamentalist,fundamentalistic
fundus
funeral,funerary,funereal
fungal,fungous
fungal infection=mycosis|7x6
funiculitis|5oy
funiculus
funny house=nuthouse
fur
furan=furane=furfuran
furcula|1hm
furfural=furfuraldehyde|cb
furnish
furniture
furosemide=lasix|3fn
furring|aet
furtherance,further
furthermore
furtive,furtively
furuncle|a2y
furunculosis|3de
fury,furious,furiously|6mf
fusarium wilt|bey
fusel oil|7j6
fusion,fuse
fuss
futility,futile
future,futurity
fuzz,fuzzy
gabapentin=neurontin|nx
gadget=contraption
gadolinite=ytterbite|6xk
gaffer=old geezer|7jh
gag
gag reflex=pharyngeal reflex|8zi
gage|9vy 2o9
gaiety=merriment
gain
galactocele|2z5
galactosemia|5lu
galactosis|9ic
galantine|3do
galena|6xk
gall|l9
gallant|6lx
gallbladder=gall bladder|1dn
galliano|2pk
gallic acid|4b
gallon=gal
gallop
galoot|6lx
galvanism,galvanic,galvanization,galvanize
gamboge|4zl
game
game master=game mistress|9gb
gamete|4q1
gametocyte
gametogenesis|4yp
gamin=street arab|503
gamine|503
gamma interferon|5sl
gamma acid|4b
gamma aminobutyric acid|gy 7cc
gamma globulin=human gamma globulin|890 4s7
gamma hydroxybutyrate=ghb|2dn
gamma radiation=gamma ray|3ov
gammopathy|53u
gang
gangliocyte=ganglion cell|7ay
ganglion|7bh
gangrene,gangrenous=slough=sphacelus|53u
ganoin=ganoine|9ir
gantanol=sulfamethoxazole|aac
gantrisin=sulfisoxazole|aac
gap
garage
garambulla|3n2
garamycin=gentamicin|no
garbanzo|b5t
garden
garlic,garlicky|4dc
garlic bread|1kt
garlic butter|2kn
garlic salt|4dc
garnet|6xk
garnierite|6xk
gas,gaseous,gasification,gasify,gassy
gas oil|4kd 5dt
gash|bgx
gaskin
gaslight|b94
gasohol|4kc 5dt
gasoline=gasolene=petrol|4kc 5dt
gasp
gastrectomy|acs
gastric acid=gastric juice|3aw
gastric artery|uj
gastric digestion|1bz
gastric lavage|66z
gastric ulcer|800
gastric vein|b61
gastrin|4o3
gastritis|5oy
gastrocnemius=gastrocnemius muscle|9rw
gastroenteritis=intestinal flu=stomach flu|5oz
gastroenterologist|3ga
gastroenterology|6qr
gastroenterostomy|acs
gastroepiploic vein=gastroomental vein|b61
gastrointestinal hormone|3sh
gastronomy,gastronomic
gastroscope|3sy
gastrostomy|acs
gastrulation|1bz
gate
gateau|9wm
gateway drug|3jh
gather
gaucher disease|6d3 70r
gauntness,gaunt
gawkiness,gawky|1h0
gay
gayness=homoeroticism=homosexualism=homosexuality,homosexual|9ma
gaze
gazpacho|9xo
geezer|6lx
gefilte fish|3do
gegenschein=counterglow|b94
geisha=geisha girl|bfz
gelatin,gelatinize,gelatinous|c1
gemfibrozil=lopid|6qs
gemmation=pullulation|ae
gemonil=metharbital|nx
gene mutation=point mutation|28t
genealogy,genealogical
general anesthesia|k5
general anesthetic|k8
general medicine=internal medicine|6qr
general practitioner|3ga
generality,general,generally
generalization,generalize
generate,generative
generation,generational
generic
generic drug|3jd
generic wine|bf4
generosity,generous,generously
genetic,genetical,genic
geneva|4qn
geniality,genial
genicular vein|b61
geniculate body|7bh
genip|3n2
genipap=genipap fruit|3n2
genital herpes=herpes genitalis|57b 2x7
genital organ=genitalia=private part|925
genital system=reproductive system
genitourinary apparatus=genitourinary system=urinary apparatus=urinary system=urogenital apparatus=urogenital system
genoise|9wm
genotypic,genotypical
gent|4pk
gentle
gentleman|6lx
gentleman at arm|4pk
gently
genu valgum=knock knee=tibia valga|3cd
genuflection,genuflexion
genuine,genuinely
geodesy,geodesical,geodetic
geography,geographical,geographically,geographic
geology,geological,geologic
geometry,geometric,geometrical
geometry teacher|6p1
geomorphology,geomorphologic
geophagia=geophagy|85z
geotropism|awf
geriatrician=gerontologist|6qq
geriatrics=gerontology|6qr
germ,germinate,germinal,germination
germ cell=reproductive cell=sex cell
germanite|6xk
gesso|50c 895
gestation,gestational=maternity
gesticulation,gesticulate
gesture
get
getaway|2f
ghee|2bk
gherkin|866
ghetto,ghettoize
ghrelin|4o3
giant
giantism=gigantism=overgrowth|5fy
giardia|6ol
giardiasis|8n0
gibbsite|6xk
giblet|b59
giddiness,giddy|aet
gift
gigantic
gimlet|2ep
gin|6dg
ginger nut=gingersnap|2ox
gingerbread|9wm
gingerroot|4dc
gingiva,gingival|ld
gingivitis|81d
ginglymoid joint=ginglymus=hinge joint|39o
girdle|9rx
girl|bfz
girlfriend|bfz 4j8
girlish,girlishly
give
give medication|aln
gizzard=ventriculus|9b3
glabella=mesophyron|2tk
glacier,glaciation
gladfulness=gladsomeness
gladiolus|1hm
gladness,glad
glamor,glamorous,glamorize
glamourise,glamourous
glance
gland=secreter=secretory organ|7n4
glanders|bjb
glandulae sebaceae=sebaceous follicle=sebaceous gland|7j8
glandular fever=infectious mononucleosis=kiss disease=mono=mononucleosis|5oa
glans
glans clitoridis|4rd
glans penis|4rd
glare
glass,glassy
glaucoma|444
glauconite|6xk
glaze
gleam
glee=hilarity,hilarious,hilariously=mirth=mirthfulness|4m2
gleefulness,gleeful
gleet|5i4
glenoid cavity|4hk
glenoid fossa=mandibular fossa|4hk
glia,glial=neuroglia,neuroglial|5tq
glial cell=neurogliacyte=neuroglial cell|9wq
glibness,glibly
glide joint|39o
glimmer,glimmery
glimpse
glint
glioblastoma=spongioblastoma|1kb
glioma|1kb
glipizide=glucotrol|nz
glitter,glittery
global aphasia=total aphasia|q1
globe pepper|ads
globetrotter=world traveler|2rg
globigerina|4g7
globin=hematohiston|9qv
globulin|9qv
globus pallidus=paleostriatum=pallidum|15r
glochid=glochidium|8il
glogg|6z9
glomerulonephritis|1lm
glomerulus,glomerular|1tw
gloom,gloomy
glory,glorification,glorify,glorious,gloriously
glossalgia=glossodynia|7rv
glossitis|5oy
glossodynia exfoliativa=moeller glossitis|4sg
glossolalia|53u
glossopharyngeal nerve=ninth cranial nerve|2tj
glossoptosis|375
glottis|7n7
glottis vera=rima glottidis=rima vocalis=true glottis|97i
glottochronology,glottochronological
glove
glove anesthesia|2om
glow
glucagon|3sh
glucocorticoid|3sh 2qy
glucophage=metformin|nz
glucosamine|4sv
glucose|ce
glucoside|4tv
glucosuria|4tw
glue,gluey
glutamate|9cu
glutamic acid=glutaminic acid|gy
glutamic oxaloacetic transaminase=glutamic oxalacetic transaminase|h2
glutamine|gy
glutathione peroxidase|821
glute=gluteal muscle=gluteus=gluteus muscle|9rw
gluteal artery|uj
gluteal vein|b61
glutelin|9qv
gluten,glutinous|8mp
gluten free diet|3ae
gluten bread|1kt
gluteus maximus|4t4
gluteus medius|4t4
gluteus minimus|4t4
glyceraldehyde=glyceric aldehyde|cb
glyceric acid|4b
glycerin jelly|4to
glycerinate gelatin
glycerite=glycerole|4to
glycerogel=glycerogelatin|4to
glycerol,glycerolize
glycerol trimargarate=margarin|4to
glycerol tripalmitate=tripalmitin|4to
glycerol tristearate=tristearin|4to
glyceryl ester|3yv
glyceryl trinitrate=nitroglycerin=nitroglycerine=nitrospan=nitrostat=trinitroglycerin|7dm b5m
glycine|gy
glycogenesis|1bz
glycolic acid=glycollic acid=hydroxyacetic acid|4b
glycolysis|6u1
glycoprotein|2jr
glycoside
glycosuria|aet
glyoxaline=imidazole=iminazole|d7
gnathion|2tk
gnocchi|3kf
goa bean|17b
goal
goat
goat milk|6wy
gob|731
gobbet|8w0
goblet cell|3wq
goethite=gothite|5w6
goiter=struma=thyromegaly|3dd
goitrogen
gold
gold fever|nt
golden
golden boy=wonder boy|6lx
goldstone|119
golf=golf game|7pb
golf widow|ben
gonad,gonadal=sex gland|3k2
gonadotrophic hormone=gonadotrophin=gonadotropic hormone=gonadotropin|3sh
gonion|2tk
gonococcus|13c
gonorrhea|2x7
good bye=adieu=adios
good deal=great deal
good fortune=good luck
good health
good humor=amiability,amiable=good temper|71g
good ol boy=good old boy=good ole boy|be1
goodness,good
goody=kickshaw|7fw
goose bump=goose pimple=goose skin=goosebump=gooseflesh=horripilation=pilomotor reflex|8zi
goose grease|lb
gooseberry|2xm
gore|1fd
gorgonzola|1eq
gossip,gossipy
gouge
goulash=gulyas|3do
gourmet=epicure
gout,gouty=gouty arthritis=urarthritis|um
governess|ahy
government,govern,governance=regime
governor
grab
grace,gracious,graciously
gracefulness,gracefully,graceful
gracelessness=ungracefulness|1h0
gracility|4v9
grade,gradation,gradational
gradient
graduality,gradually,gradual
graduate nurse=train nurse|7go
graduation,graduate
graft|ld
graham|bdj
graham bread|30s
graham flour=whole meal flour=whole wheat flour|bdj
grain,grainy|4fv
graining=woodgraining
gram
gramicidin|no
grammatic,grammatical
grand,grandly
grand circle|505
grande dame|6j2
grandiosity,grandiose
grandmother=granny=grandma
granite,granitic
granola|2fs
grant
granularity,granular
granulate sugar|aa1
granulation=granulation tissue|2mb
granule,granuliferous
granulocyte,granulocytic|6af
granulocytic leukemia=myelocytic leukemia|1sq
granuloma,granulomatous|axj
granuloma inguinale=granuloma venereum|2x7
granville wilt|bey
grape,grapey,grapy|3n2
grape juice|4k2
grapefruit|2b2
grapefruit juice|4k2
graph,graphical
graphic tellurium=sylvanite|6xk
graphospasm=writer cramp|2tf
grappa|1kk
grasp
grass,grassy
grate cheese|24d
gratefulness,grateful
gratification,gratify|3qw
gratitude
gratuitous,gratuitously
gravida|4q4
gravida i=primigravida|bfz
gravida ii=secundigravida|bfz
gravida iii=tertigravida|bfz
gravidation=gravidity,gravidness,gravid|4q4
gravimetry,gravimetric=hydrometry,hydrometric
gravitational attraction=gravitational force
gravity,gravitation,grave,gravely,gravitational,gravitative
gravy|9ej
gray
gray matter=gray substance=substantia grisea|7b6
graze
grease=lubricate oil|7j6
greasiness,greasy
great adductor muscle|79
great cerebral vein|221
great saphenous vein=long saphenous vein|9dj
greatcoat=overcoat
great peritoneal sac=peritoneal cavity|1gx
great rhomboid muscle=rhomboideus major muscle|963
greatly
greatness,great
greed,greedily,greedy
green,greenly
green alga=chlorophyte|cs
green bean|4iv
green goddess=mary jane=sess|9vy 2o9
green lead ore=pyromorphite|6xk
green monkey disease=marburg disease=marburg hemorrhagic fever|561
green pepper|ads
green revolution|953
green soap|9uv
green soybean|9nk
green tea|4dc
greengage|3n2
greengrocery|4fy
greenockite|6xk
greenstick fracture|5mi
greet
gregarine|a18
grenadine|9rm
greyhound racing|8tc
griddlecake|9gw
grief=brokenheartedness=heartache=heartbreak|9xg
grievance|1cz
grim,grimly
grin
grinder,grind
grip
grissino|1ku
grist|4fw
groan
grocery store=grocery
grog|9ad
groin=inguen,inguinal
grope
gross
grotesque,grotesquely
ground=terra firma
ground substance=intercellular substance|1h3
ground swell
ground water=spring water=well water|bc3
ground wave|8tt
groundnut oil=peanut oil|b5u
group=grouping
group a=type a|1fn
group ab=type ab|1fn
group b=type b|1fn
group o=type o|1fn
group psychotherapy=group therapy|aln
grouper|9cy
grouse|beq
grove
grow pain|7rv
grownup
growth,grow
growth factor|8mp
growth hormone=human growth hormone=somatotrophic hormone=somatotrophin=somatotropic hormone=somatotropin|3sh
grub,grubby|4fv
grudge|1cz
gruel|8dq
grumble
grunt
guacamole|2kn
guaiacum|78u
guanabana=soursop|3n2
guanabenz=wytensin|o9
guanine|8q6
guarantee
guard
guardian=defender
guava|3n2
guess
guest
guidance,guide
guide light=luminary=lead light=notability|204
guillain barre syndrome=infectious polyneuritis=landry paralysis|73s
guilt,guilty
guilt feelings=guilt trip=guilty conscience|2jz
guilt pang|7t5
guinness|cj
gulf war syndrome=persian gulf illness|aez
gulfweed=sargasso=sargassum|cs
gulp
gum|ld
gum anime|78u
gum labdanum=labdanum|7jp
gum resin|78u
gum terpentine=turpentine|7jp
gumboil|4ll
gumdrop|1sz
gumma|4w4
gummosis|88t
gun
gunfire=gunshot
gunflint|4ds
gunman=gunslinger
gunner=artilleryman
gust,gusty
gustatorial,gustatory
gustatory cell=taste cell|3wq
gustatory organ=taste bud=tastebud|24t
gustatory perception=gustatory sensation=taste perception=taste sensation|9kk
gusto=zest,zesty=zestfulness|3to 3uo
gut=bowel=intestine|5t2
guttersnipe=street urchin|b2m
guy=hombre
gymnastic exercise|41w
gymnastics,gymnastic|a1a
gynecologist=woman doctor|6qq
gynecology,gynecologic|6qr
gynecomastia|u
gynogenesis|qg
gynophobia|9v7
gypsum|6xk 1rc
gyration,gyrate
gyro|9de
haberdashery=haberdashery store
habit,habitually,habitual,habituation
hackberry=sugarberry|19s
haddock|9wm
hemoproteid|a18
hemosporidian|a18
haggard,haggardly
haggis|3do
hail
hair,hairy
hair cell|3wq
hair follicle|4fl
hairy root|2vr
hake|9wm
hakeem|3ga
halal|6pz
halcion=triazolam|19j
haldol=haloperidol|oo
haleness|4up
half
half and half|4fv
half cock|2ln
half hour
half light|b94
half moon=lunula=lunule
half gainer|bcb
halfback
halfway
halibut|4d0
halibut liver oil|lb
halide|9cu
halite=rock salt|2ii 6xk
hall
hallmark=stylemark
hallucination,hallucinatory|34j
hallucinogen,hallucinogenic=hallucinogenic drug=psychedelic drug=psychodelic drug|8o3
hallucinosis|6so
halo blight|88t
halobacter=halobacteria=halobacterium|51l
halocarbon
haloform|dh
halon
halophil=halophile|sj
halothane|5pu
halt
haltere|bf5
ham=gammon=jambon|2y4
ham and egg|3do
hamartoma|5ja
hamate=hamate bone=unciform bone|1hm
hammer
hammertoe|aqg
hamper
hamstring=hamstring tendon|ajd
hand=manus=mitt
hand schuller christian disease=schuller christian disease|593
hand cheese|24d
hand job=wank|6ot
handclasp=handshaking
handful
handkerchief
handle
handsome
handstand|505
hang
hank panky
haplosporidian|a18
happen
happiness,happy,happily
haptoglobin|8mp
harassment|b7q
harbor
hard
hard on|9mk
hard drug|2o9
hard water|bc3
hardbake|2l4
hardliner|2mn
hardly
hardship=adversity,adverse
hardtack=pilot bread|1ck
harlequin opal|7lb
harmony,harmonious,harmonic,harmonical,harmonization,harmonize
harness
harshness,harsh,harshly
haschisch=hasheesh=hashish|9vy
hash|3do
hashimoto disease|10m
haslet|b59
haste,hastily,hasty
hasten
hat
hatchery,hatch
hate
hateful,hatefully
hatha yoga|41w
hatred|3qt
haughtily,haughty
haul
haunch
haunt
hausmannite|6xk
haustorium
have
haverhill fever|8vi
haversack=knapsack
haw|7d2
hawk nose|7ff
hay|4fc
hay fever=pollinosis|dt
hazard,hazardous=jeopardy,jeopardize,jeopardise
haze,hazy
he man=macho man|6lx
head=caput
head blight|88t
head cold|2ie
head nurse|7go
headache=cephalalgia=head ache|43
headcheese|9em
headmaster=schoolmaster|9ga
headmistress|9ga
health,healthy,healthiness=wellness
health food|9wm
health problem=ill health=unhealthiness,unhealthy|7x7
heap
hear
hear disorder=hear impairment|3cd
hear loss|53x
heart=ticker|5t2
heart attack|2q8
heart disease=cardiopathy|1w1
heart surgery|acs
heart ventricle|1gx
heartburn=pyrosis|aet
heartburning|1cz
heartily,hearty
heartrot|88t
heartstrings|6g4 2j1
heat,hot,heater,hotness
heat exhaustion=heat prostration|54b
heat hyperpyrexia=heatstroke|2gc
heat rash=miliaria=prickly heat|3ni
heat ray|8w5
heave
heavily
heaviness,heavy
heavy hitter|5l9
heavyheartedness|6rl
hebdomadal,hebdomadary
hebephrenia,hebephrenic
hebetude|6a8
hedeoma oil|7j6
hedonism,hedonistic
heebie jeeby=scream meemy|6so
heed
heel|9rx
heft,hefty
height,heighten
heliotherapy|aln
heliotropism|awf
heliozoan|61
helium
hell
help,helpful,helpfully
helper cell=helper t cell|6ie
helpless
hemagglutination|an
hemal arch|si
hemangioma|kr
hematemesis|3dk
hematinic|6qs
hematite|5w6
hematocele=hematocoele|6ha
hematochezia|331
hematocolpometra|3e3
hematocolpos|3e3
hematocytopenia|2zn
hematocyturia|55i
hematogenesis,hematogenic=hematopoiesis,hematopoietic=hemogenesis=hemopoiesis,hemopoietic=sanguification|1bz
hematologist|6qq
hematology,hematologic|6qr
hematoma|5uo
hematopoeitic stem cell|a45
hematuria|aet
hemiacetal
hemianopia=hemianopsia|b96
hemianopic scotoma|9h5
hemicrania=megrim=migraine|53o
hemimetabolism,hemimetaboly,hemimetabolous=hemimetamorphosis,hemimetamorphous|6u2
hemin=protohemin|26p
hemiplegia=unilateral paralysis|7sn
hemisphere,hemispheric,hemispherical
hemizygo vein=hemizygous vein|b61
hemlock|85t
hemoglobin|55y
hemoglobinemia|aet
hemoglobinopathy|1fj
hemoglobinuria|aet
hemolytic anemia|jz
hemoprotein|2jr
hemoptysis|aet
hemorrhage,hemorrhagic|5d5
hemorrhagic fever=vhf=viral hemorrhagic fever|b8n
hemorrhagic septicemia=pasteurellosis|l9
hemorrhagic stroke|qk 560
hemorrhoid|aet
hemorrhoidal vein=rectal vein|b61
hemorrhoidectomy|acs
hemosiderosis|aet
hemostat|acq
hemothorax|2lw
hen
hence
hepadnavirus|b8x
heparin=lipo hepin=liquaemin|8cd nv
hepatic artery|uj
hepatic coma|2he
hepatic duct|3k0
hepatic lobe|6ek
hepatic portal vein=portal vein|b61
hepatic vein|b61
hepatitis|5oa 6e8
hepatitis b=serum hepatitis|b8m
hepatitis c|b8m
hepatocarcinoma=hepatocellular carcinoma=hepatoma=malignant hepatoma|1vd
hepatojugular reflux|8zl
hepatolenticular degeneration=wilson disease|2ls
hepatomegaly=megalohepatia|u
hepatotoxin|ask
heptadecanoic acid=margaric acid|9eg
heptane|dd
herb tea=herbal,herb=herbal tea|aht
herbal medicine|6qs
herd
here
hereby
hereditary cerebellar ataxia|xp
heredity|1bz
heritage
hermaphrodism=hermaphroditism|1cf
hernia=herniation|9ao
herniate disk=rupture intervertebral disk=slip disk|9ao
hero
hero worship|8d
heroic
heroin addiction|3jf
herpangia|b8n
herpes|5oa
herpes simplex|57a
herpes zoster=shingles=zoster|57a
herring|9cy
hesitation,hesitate,hesitantly,hesitancy,hesitance,hesitant
heterocycle,heterocyclic=heterocyclic compound
heterograft=xenograft|4vh
heterology,heterologic,heterological
heterometabolism,heterometaboly|6u2
heterophil antibody=heterophile antibody|np
heterosexualism=heterosexuality|9ma
heterospory|70q
heterotaxy=transposition|u
heterozygote|48s
heulandite|bis
hexachlorophene|nn
hexadecanoic acid=palmitic acid|9eg
hexane|dd 9wp
hexestrol|3z1
hexose|712
hibernation,hibernate|arr
hiccough=hiccup=singultus|aet 8zi
hiddenite|a0y
hide
hideous,hideously
hideout=hideaway
hierarch|5l9
hieroglyphic,hieroglyphical
high,highly
high muck a muck=pooh bah|5l9
high protein diet|3ae
high vitamin diet=vitamin deficiency diet|3ae
high beam|8w5
high blood pressure=hypertension|1w1
high colonic|2dw
high school=senior high school=highschool=senior high
high spirit|5yz
high tea|3bs
highball|6z9
highroad
highway
highwayman=hijacker
hill
hillock=knoll
hilum=hilus|4c2
hind leg|58n
hindbrain=rhombencephalon|7bh
hindfoot|7yj
hindgut|5t2
hindlimb|6by
hindquarter|2y4
hindrance,hinder
hindshank|9n3
hint
hip
hip socket|9vd
hipbone=innominate bone|1hm
hippocampus|7bh
hire
histaminase|3vg
histamine|gx
histamine blocker|6qs
histidine|3yo
histiocyte|6jm
histiocytic leukemia=monoblastic leukemia=monocytic leukemia|1sq
histiocytosis|1fj
histoincompatibility|5me
histology,histologic
histone|9qv
historian
historically
history,historical,historic
hit
hither
hiv|b8n
hives=nettle rash=urticaria=urtication|3ni
hoagie=hoagy=zep|9de
hoarse,hoarsely
hobbledehoy|bim
hock|be5
hock joint|5yq
hockey game=ice hockey|y2 2ng
hodgkin disease|6il
hoecake|5yn
hog cholera|l9
hold
holder
hole,holey
holistic medicine|6qh
hollandaize|9ej
holler
hollow back=lordosis,lordotic|a02
hollowness,hollow
holography,holographic,holographical
holometabolism,holometaboly,holometabolous|6u2
holy terror=little terror|9fb
holy water|bc3
home,homely
home run=homer
homebody=stay at home|8y
homebrew|c7
homeopath|8ge
homeopathy|6qh
homesickness|7fm
homicide,homicidal
hominy|4fw
hommos=hoummos=hummus=humous|2kn
homogeneity,homogeneous,homogeneously,homogenous,homogeny
homogenize milk|6wy
homology,homologic,homological,homologize
homonymic,homonymous
homophony,homophonic
homospory|70q
homozygote|48s
honest,honestly
honest woman|ben
honey|adw
honeybee
honeydew|754
honker=schnoz=schnozzle=snoot|7ff
honor,honorary
hooch=hootch|c7
hoof|7yj
hook
hooknose|7ff
hooter,hoot
hope
hopeful,hopefully
hopelessness
hopper,hop
horehound|1sz
horizon
horizontality,horizontal
hormone,hormonal=internal secretion|9ir
hormone replacement therapy|aln
horn,horniness,horny
hornblende|hw
horner syndrome|aez
horny structure=unguis
horrible,horribly
horror|478
horse
horse bean|4fc
horse doctor|b7m
horse racing|8tc
horseback
horseflesh=horsemeat|6pz
horseman
horseradish|2kn
horseradish peroxidase|821
hospital,hospitalization,hospitalize=infirmary
hospital care|6qh
hospitality,hospitable
host
hostess
hostile
hot cereal|1l1
hot flash|aet
hot pant|9mk
hot pepper|9w8
hotchpotch|3do
hotdog|9de
hotel
hotpot|3do
hour
houri|bfz
house
house physician=resident physician|3ga
housefather|6lx
household
housemaid knee|1p0
housemaster|53q
housewife=homemaker=lady of the house=woman of the house|ben
hover
however
howl=ululation
hoyden=tomboy|4qv
huckleberry|19s
huddle
hue=chromaticity,chromatic
huff,huffiness,huffy=miff|1iv
huffishness|1cz
hug
huge
huitre|9nl
human
human chorionic gonadotrophin=human chorionic gonadotropin|4ui
human death|323
human head|53k
humanism,humanistic
humanity,humanitarian
humble,humbly
humerus|te
humic acid|5co
humic substance
humification,humify|1bz
humiliation,humiliate
humin|5co
humor,humorous
humoral immune response|5k3
humpback=hunchback=kyphosis,kyphotic|a02
humus|2kn
hundred
hunger,hungriness,hungry
hunk|6lx
hunt
hunter
huntington chorea=huntington disease|111 70r
hurl
hurried,hurriedly
hurry
hurt|53u
husband
hushpuppy|2pw
hut
hyacinth=jacinth|bj2
hyaline cartilage|1x6
hyaline membrane disease=respiratory distress syndrome|937
hyaloid=hyaloid membrane|6rz
hyaluronic acid|73c
hyaluronidase=spread factor|3vg
hybridisation,hybridise=hybridization,hybridize|6p3
hybridoma|9wq
hydantoin|nx
hydatid|2z5
hydatid mole=hydatidiform mole=molar pregnancy|u
hydnocarpus oil|7j6
hydramnios|u
hydrarthrosis|5oy
hydration,hydrate
hydrazoite|128
hydremia|1fj
hydride|1bo
hydriodic acid|4b
hydrobromic acid|4b
hydrocarbon
hydrocele|3e3
hydrocephalus,hydrocephaly|u
hydrochloride|2p4
hydrochlorofluorocarbon|26u
hydrocyanic acid=prussic acid|4b
hydroflumethiazide|amb
hydrofluoric acid|4b
hydrofluorocarbon|4er
hydrogen,hydrogenation
hydrogen bromide|1m5
hydrogen chloride|4b
hydrogen cyanide
hydrogen fluoride|4eo
hydrogen iodide|5vd
hydrogen sulfide|aaj
hydrography,hydrographical
hydroiodic acid|4b
hydromel|1ai
hydronephrosis|53u
hydropathy=hydrotherapy|aup
hydrophobia|aet
hydrophobicity,hydrophobic
hydroplane racing|1gs
hydrothorax|2lw
hydroxide=hydrate oxide
hydroxy acid|4b
hydroxybenzoic acid|5ej
hydroxybutyric acid=oxybutyric acid|1ph
hydroxychloroquine=plaquenil|ni
hydroxyproline|gy
hygienic,hygienical
hygienist|6qq
hymen,hymenal=maidenhead=virginal membrane|73e
hymn
hyoid=hyoid bone|1hm
hyoscine=scopolamine|db
hyoscyamine|db 8ax
hyperactivity|3e3
hyperbetalipoproteinemia|5ff 2ls
hyperbilirubinemia|53u
hyperbilirubinemia of the newborn=neonatal hyperbilirubinemia|5ex
hyperbolic,hyperbolically,hyperbolize
hypercalcemia|aet
hypercalcinuria=hypercalciuria|aet
hypercapnia=hypercarbia
hypercellularity
hypercholesteremia=hypercholesterolemia|aet
hyperchromic anemia|jz
hyperdactyly=polydactyly|1cf
hyperemesis|3dk
hyperemesis gravidarum|5f7
hyperemia,hyperemic|2lw
hyperglycemia|aet
hyperhidrosis=hyperidrosis=polyhidrosis|39j
hypericism|36u
hyperkalemia|aet
hyperlipemia=hyperlipidemia=hyperlipoidemia=lipemia=lipidemia=lipoidemia|aet
hyperlipoproteinemia|6u0
hypermastigote|6ol
hypermenorrhea=menorrhagia|1yb aet
hypermetropia,hypermetropy,hypermetropic=hyperopia,hyperopic=longsightedness|gt
hypermotility|5ja
hypernatremia|aet
hyperparathyroidism|7s
hyperpigmentation
hyperpituitarism|7s
hyperplasia|3lh
hyperpnea|43n
hyperpyrexia|5fv 49c
hypersecretion|9ic
hypersomnia|9sx
hypersplenism|aet
hypertensive|7xd
hyperthermia=hyperthermy
hyperthyroidism=thyrotoxicosis,thyrotoxic|7s
hypertrophic cardiomyopathy|1vz
hypertrophy|3lh
hyperventilation|43n
hypervitaminosis|u
hypervolemia|1fj
hypesthesia=hypoesthesia|3cd
hyphema|560
hypnoanalysis|36p
hypnophobia|9qu
hypnosis,hypnotize,hypnotic|6so
hypnotherapy|aln
hypnotic trance|azy
hypo=sodium thiosulfate=sodium thiosulphate|4ce
hypoadrenocorticism=addison disease=addison syndrome=hypoadrenalism|7s
hypobetalipoproteinemia|5gu
hypocalcemia|aet
hypocellularity
hypochlorite|9cu
hypochlorous acid|4b
hypochondria,hypochondriacal=hypochondriasis|p9
hypochondriac|7xd
hypochondrium
hypochromic anemia|jz
hypocrisy,hypocritical
hypodermic syringe=hypodermic,hypodermal,hypodermis|aff
hypogammaglobulinemia|5k7
hypogastric artery=internal iliac artery|5j1
hypogastric plexus|7b5
hypogastric vein=internal iliac vein|5j2
hypoglossal=hypoglossal nerve=twelfth cranial nerve|2tj
hypoglycemia,hypoglycemic|aet
hypogonadism|3dd
hypokalemia|aet
hypolipoproteinemia|6u0
hyponatremia|aet
hyponitrous acid|4b
hypoparathyroidism|7s
hypophosphoric acid|7r5
hypophosphorous acid=orthophosphorous acid=phosphorous acid|7r5
hypophyseal stalk|5pg
hypophysectomy|r
hypopigmentation
hypoplasia|3lh
hypoplastic anemia|jz
hypopnea|43n
hypoproteinemia|aet
hyposmia|3la
hypospadias|u
hypostasis|1bz
hypotension|1w1
hypotensive|7xd
hypothalamic release factor=hypothalamic release hormone=release factor=release hormone|3sh
hypothalamus,hypothalamic,hypothalamically|7bh
hypothermia,hypothermic
hypothesis,hypothesize
hypothrombinemia|1fj
hypothyroidism|7s
hypotonicity,hypotonic
hypovolemia,hypovolemic|1fj
hypovolemic shock|2gc
hypoxia
hypoxic hypoxia|5hl
hyson|4xj
hyssop|4dc
hyssop oil|7j6
hysterectomy|r
hysteria,hysterical,hysterically|6mf
hysterical neurosis|7c8
hysterocatalepsy|5hs
hysterotomy|acs
hytrin=terazosin|o9 em
icaco|3n2
ice
ice cream=icecream|37s
ice milk|37s
ice tea|aht
ice water|3iy
iceberg|6aa
icebox=refrigerator,refrigeration=infrigidation
ichor,ichorous=pus=sany,sanious=suppuration,suppurative|1gy
ichthyosis|2ls
ice sugar|8g4
icterus,icteric=jaundice|aet
icterus neonatorum=jaundice of the newborn|5i7
idea,ideation,ideational
ideal gas=perfect gas
idealization,ideal,ideally,ideality,idealize
identity,identify,identical,identification,identifiable
identity crisis|6so
ideology,ideological
idiom,idiomatic,idiomatical
idiopathic disease=idiopathic disorder=idiopathy|3e3
idiopathic thrombocytopenic purpura=purpura hemorrhagica=thrombocytopenic purpura=werlhof disease|7yy 10m
idiosyncrasy,idiosyncratic=foible
idiot=imbecile,imbecility
idiotic,idiotically
idleness,idle,idly
idocrase=vesuvian=vesuvianite|6xk
idol,idolize,idolization=graven image
ignition,ignite
ignorance,ignorant
ignore
ilama|3n2
ilang ilang|3yq
ileal artery|uj
ileitis|5oy
ileocecal valve|b4l
ileocolic artery|uj
ileocolic vein|b61
ileostomy|7ow
ileum|9tm
ileus=intestinal obstruction|3ue
iliac artery|uj
iliac vein|b61
iliolumbar artery|uj
iliolumbar vein|b61
ilium|1hm
ill treatment=maltreatment,maltreat
ill humor|71g
ill will|533
illegality,illegal
illness,ill=unwellness|53u
illumination,illuminate
illumine
illusion,illusory,illusional
illustration,illustrate,illustrative
ilmenite|6xk
image
image orthicon=orthicon
imagery=imaging
imaginary
imagination,imagine,imaginative,imaginatively
imavate=imipramine=impramine hydrochloride=tofranil|avk
imbalance=unbalance
imbibition,imbibe
imide
imitation,imitate,imitative
immanence,immanent
immateriality,immaterial
immaturity,immature
immediacy
immediately,immediate
immensity,immense,immensely
immersion,immerse
immersion foot=trench foot|4js
imminence,imminent=impendence,impendency,impendent
immobility,immobilize
immorality,immoral
immortality,immortal
immune gamma globulin=immune globulin=immune serum globulin=immunoglobulin|4mt np
immune reaction=immune response=immunologic response|93e
immune suppressant drug=immunosuppressant=immunosuppressive,immunosuppression=immunosuppressive drug=immunosuppressor|6qs
immune system
immunocompetence,immunocompetent
immunodeficiency,immunodeficient|5kd
immunoglobulin a|5k2
immunoglobulin d|5k2
immunoglobulin e|5k2
immunoglobulin g|5k2
immunoglobulin m|5k2
immunological disorder|3e3
immunology,immunologic|6qr
immunopathology|5ke
immunotherapy|aln
imp=pixie
impact
impact fracture|4i6
impact tooth|3e3
impairment,impair
impalement,impale
impartation,impart
impartiality,impartial
impatience,impatient,impatiently|1iv
impeccable,impeccably
impediment,impede
impel,impellent
impenitence,impenitent
imperfect,imperfectly
imperforate anus|p7
imperforate hymen|5eq
imperialism,imperialistic
impermanence,impermanent
impersonal
impersonation,impersonate
imperturbability,imperturbableness
impetigo|3de
impingement,impinge
implantation,implant=nidation|1bz
implementation,implement,implemental
implication,imply,implicative
implosion therapy|18g
importance,important,importantly
important person=influential person|8y
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
inamorata|bfz 6ga
inamorato|6lx 6ga
inanimateness,inanimate|85o
inauguration,inaugurate
inborn error of metabolism|6u0 2ls
inbreeding|6p3
incandescence,incandescent|b94
incense
incentive
incest,incestuous|2uq
inch
incident,incidence
incidentally,incidental
incipiency,incipience,incipient
incision,incisive,incise
incisor|arg
incitement,incite,incitive
inclination,incline
incline bench press|191
inclusion,include
inclusion body myositis|76l
incoherence,incoherent
income
income tax return=tax return
incompatibility,incompatible
incompetent,incompetence
incompetent cervix|22o
incomplete,incompletely
incomplete fracture|4i6
incontinence,incontinency,incontinent|41k
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
incus|zp
indapamide=lozal|3fn
indecision=irresolution=indecisiveness|3hr
indeed
indefinity,indefinite,indefinitely
indemnity,indemnify
indene|5dt
independence,independent,independently
inderal=propanolol|1a0
index,indexical
index case|7xd
index finger=forefinger|4b4
indication,indicate,indicative
indicator
indictment,indict
indifference,indifferent,indifferently
indigestion=dyspepsia,dyspeptic=stomach upset=upset stomach|aet
indignant,indignantly
indignation|kg
indirect
indirectly
indiscriminate,indiscriminately
indisposition|5ja
individual,individually,individuality,individualization,individualize
individualism,individualistic
indocin=indomethacin|7ew
indoctrination,indoctrinate
indolence,indolent
indorsement,indorse
induction,induce,induct,inducement,inducive
indulgence,indulge,indulgent
induration=sclerosis,sclerotic|53u
industrial
industrial disease=occupational disease|3dd
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
infantile amaurotic idiocy=sach disease=tay sach=tay sach disease|6d3 112 70r
infantile autism|10c
infantilism|u
infantry
infantryman=foot soldier
infarct=infarction|53u
infatuation|7wf
infection,infectious,infect,infective|53u
infectious disease|2io
infectious hepatitis=hepatitis a|b8m
inference,infer,inferential
inferior alveolar artery|fl
inferior cerebellar artery|21r
inferior cerebral vein|221
inferior colliculus|7az
inferior epigastric vein|3w7
inferior labial artery|63k
inferior labial vein|b61
inferior mesenteric artery|6tl
inferior ophthalmic vein|7lt
inferior pulmonary vein|8pm
inferior rectus=inferior rectus muscle=rectus inferior|447
inferior thalamostriate vein=striate vein|al3
inferior thyroid vein|aoq
inferior vena cava=postcava|b61
inferior vocal cord=inferior vocal fold=true vocal cord=true vocal fold|ba0
inferiority,inferior=lower rank
inferiority complex
infertility,infertile
infestation,infest
infiltration,infiltrate
infinity,infinite,infinitely
inflammation,inflame,inflammatory
inflammatory disease|3dd
inflation,inflate,inflationary
inflation therapy|aln
inflection,inflexion,inflect,inflectional
infliction,inflict
infliximab|70m
inflow=influx
influence,influential
infolding=intussusception|1bz
informality,informal,informally
information,inform,informational,informative,informatory
informational rna=messenger rna=mrna=template rna|96g
infraorbital artery|uj
infrared emission=infrared radiation=infrared light|5t
infrared ray|54d
infrared therapy|aln
infructescence|4yp
infundibulum
infuriation,infuriate
infusorian|29y
ingesta|7fw
ingestion,ingest
ingratitude=ungratefulness,ungrateful
ingrown hair|86v
ingrown toenail=onyxis|aqi
inguinal hernia|573
inh=isoniazid=nydrazid|nn
inhabitancy,inhabitation,inhabit
inhabitant=dweller
inhalation,inhalant|1l7
inhalation anesthesia|4ot
inhalation anesthetic=inhalation general anesthetic|4ou
inherence,inherent
inheritance,inherit
inhibition,inhibitory,inhibit
inhospitality,inhospitable
inhumanity,inhuman
inion|2tk
initial,initially
initiation,initiate,initiatory
initiative
injection,inject,injectant
injury,injure=harm=trauma,traumatic,traumatize|53u
ink,inky
inn=hostelry
inner
inner ear=internal ear|9kn
innervation|tr
inning
innocence,innocent
innominate artery|uj
innovation,innovate,innovational,innovative
inoculator=vaccinator|6ql
inorganic
inorganic compound
inosine|7gd
inositol|b9n
inpatient|7xd
inquiry,inquire,inquisitive,inquisitiveness
insanity,insane,insanely,insaneness
inscription,inscriptive=lettering
inscrutability,inscrutable
insect
insect bite|5d5
insect repellant=insect repellent=insectifuge
insensibility|azy
insensitivity,insensitive
insentience,insentient|5ls
insertion,insert
inside
insight
insignificance,insignificant,insignificantly
insistence,insist,insistent
insolation=siriasis=sunstroke=thermic fever|54b
insolence,insolent,insolently
insoluble
insomnia|9sx
insouciance,insouciant=carefreeness=lightheartedness,lighthearted|1f5
inspect
inspiration,inspire
installation,install,instal
instance,instantiation
instant,instantaneous=split second
instantly
instead
instep|si
instigation,instigate,instigative
instillation,instillment=instilment
institute
institution,institutional
instruction,instruct,instructional,instructive
instructress|ahy
instrument,instrumental,instrumentality
insubstantiality,insubstantial
insufficiency,insufficient,insufficiently
insularity=insulation,insulate
insulin|3sh
insulin reaction=insulin shock|2gc
insulin shock therapy=insulin shock treatment|9o5
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
intensive care|6qh
intentionality,intentional,intentionally
intentness,intend,intent,intently
interaction,interact,interactional,interactive
intercapitular vein|b61
interceptor,intercept,interception
intercession,intercede
interchange
interconnectedness=interconnection,interconnect
intercostal=intercostal muscle|9rw
intercostal artery|uj
intercostal vein|b61
interdependence,interdependency,interdependent
interest
interestedness
interface,interfacial
interference,interfere
interferon|p3
interior,interiorize
interjection,interject
interleukin|6ik
interlobular
intermarriage,intermarry=exogamy,exogamic
intermaxillary suture|49w
intermediate
intermediate temporal artery|aiv
intermittence,intermittent
intermittent claudication|2bu
internal,internally
internal auditory vein=labyrinthine vein|b61
internal carotid artery|1ws
internal cerebral vein|221
internal jugular vein|5z5
internal maxillary artery|6pd
internal organ=viscus|7n4
internal spermatic artery=testicular artery|uj
internasal suture|49w
international law=law of nation
internationality,international,internationally
interne=medical intern=houseman|3ga
internist|6qq
internment,intern
interoperability
interparietal suture=sagittal suture|49w
interpenetration,interpenetrate
interphalangeal joint|4qt
interposition,interpose
interpretation,interpret,interpretative,interpretive
interrelation,interrelationship
interrogation,interrogative,interrogatory
interruption,interrupt
intersect,intersectant
intersection=point of intersection
interstice,interstitial
interstitial cell stimulate hormone=luteinize hormone|4ui
interstitial fluid|43r
interstitial plasma cell pneumonia=pneumocystis carinii pneumonia=pneumocystis pneumonia=pneumocytosis|8ae
interstitial pneumonia|937
interstitial tissue|ld
intertrigo|7rv
interval
intervention,intervene
intervertebral vein|b61
interview
intestinal artery=jejunal artery|uj
intestinal bypass|acs
intestinal juice|9ir
intima,intimal|6rz
intimation,intimate
intimidation,intimidate
intolerance,intolerant
intonation,intone
intoxication,intoxicant=toxic condition
intracapsular surgery|1yh
intracellular fluid|1gy
intracranial aneurysm|kc
intradermal injection|6qh
intramuscular injection|6qh
intransigence,intransigent
intravasation|5d5
intravenous anesthetic|k8
intravenous injection|6qh
intricate
intrinsically,intrinsic
introduction,introduce
introitus|7ni
introject,introjection
intron=noncod dna|360
introspection,introspective
introversion,introvertive=invagination
intrude,intrusive
intuition,intuitive
intumescence,intumescency,intumescent|6ha
inulin|8cd
invalid,invalidity
invalidation,invalidate
invalidism|53u
invariably,invariable
invasion,invade,invasive
invention,invent,inventive
inventory
inversion|u
invert sugar|1us
invertase=saccharase=sucrase|3cf
invert hang|505
investigation,investigate,investigative,investigatory
investigator=researcher
investment,invest
invirase=saquinavir|8mm
invitation,invite,invitational
invocation,invoke
involuntary muscle=smooth muscle|74f
involution|1bz
involutional depression|6kn
involvement,involve
inward
iodic acid|4b
iodide|519
iodine,iodinate,iodination,iodise,iodize
iodoamino acid|gy
iodocompound
iodoform=tri iodomethane|51j
iodoprotein=iodinate protein|8mp
iodothyronine|5vf
iodotyrosine|5vf
ion,ionic,ionise,ionization,ionize
ion beam=ionic beam|7w1
ionize radiation|8tk
ionospheric wave|9so
ipecac|3ql
iproclozide|6mw
irascibility=quick temper=short temper|13d
iridectomy|448
iridescence,iridescent=opalescence,opalescent
iridocyclitis|5oy
iridokeratitis|5oy
iridoncus|6ha
iridosmine=osmiridium|6xk
iridotomy|448
iris,iritic|6rz
iritis|5oy
iron
iron deficiency anemia|jz
iron disulfide|aaj
iron man=ironman|6lx
iron manganese tungsten=wolframite|6xk
iron ore|7n2
iron perchloride|80a
ironside|6lx
irony,ironical,ironic=satire,satiric,satirical,satirically,satirise,satirize=sarcasm,sarcastic
irrationality,irrational,irrationally
irregularity,irregular,irregularly
irrelevance,irrelevant
irresponsibility,irresponsible
irreverence,irreverent
irrigation,irrigate
irritability,irritably,irritable
irritable bowel syndrome=mucous colitis=spastic colon|2g7
irritation,irritate,irritative=annoyance|6so
ischemia,ischemic|jz
ischemic anoxia=stagnant anoxia|mf
ischemic hypoxia=stagnant hypoxia|5hl
ischemic stroke|qk 5wj
ischial bone=ischium|1hm
isinglass=mica,micaceous|6xk
island
island of langerhan=isle of langerhan=islet of langerhan|3k2
isoagglutination|an
isoagglutinin|ao
isocarboxazid=marplan|6mw
isocyanate|9cu
isocyanic acid|4b
isoflurane|5pu
isogamete|4ml
isogamy|hy
isolation,isolate
isolationist,isolationistic
isoleucine|3yo
isomer,isomeric
isomerase|3vg
isomerisation,isomerise=isomerization,isomerize|2ol
isometric exercise|41w
isometry,isometric
isomorphy,isomorphous
isoproterenol=isuprel|6qs
isordil=isosorbide|6qs
isothermal,isothermic
isotonic exercise|41w
isotropy,isotropic
issue
isthmus|apw
itaconic acid|4b
italic,italicize
itch,itchy
item,itemize,itemization
iteration,iterative
ivory
ivory tower|2fh
jaboticaba|3n2
jacket
jackfruit=jak|3n2
jacksonian epilepsy|2qw
jacquemier sign|aet
jadeite|6xk
jaggary=jaggery=jagghery|1us
jai alai=pelota|2sm
jalapeno=jalapeno pepper|25p
jam
jamais vu|2ln
jambalaya|3do
jargoon|bj2
java|1ai
jaw|1hm
jawbreaker|1sz
jealousy=green eye monster|3vc
jeep=landrover
jejunitis|5oy
jejunity=vapidity
jejunoileitis|5oy
jejunostomy|acs
jejunum|9tm
jello|5ya
jelly|304
jelly bean|1sz
jellyroll|9wm
jerk
jerk meat=jerky|6pz
jewel,jewelry
jimdandy=jimhickey
jitteriness,jittery=jumpiness,jumpy|3qt
jnd=just noticeable difference|3al
job
jocosity,jocose
jocularity,jocular=jocundity|4m2
john=lavatory
johnnycake|2pw
joie de vivre|3to
join
joint=articulatio
joke
jolliness,jollity,jolly=joviality,jovial|4uq 4m2
jolt,jolty
jook|4yu
joss stick|5lx
journalism,journalistic
journey=journeying
jowl=lower jaw=jawbone=lower jawbone=mandible=mandibula=mandibular bone=submaxilla|5y0 uz
joy,joyousness,joyous=joyfulness|3qt
joylessness|24c
judgment,judge,judgmental
judo|a1a
jug wine|bf4
jugal point=jugale|2tk
jugular=jugular vein|b61
juice,juicy|4fv
jujube|3n2
julep|58c
julienne|b5t
julienne vegetable|b5t
jumbal|9wm
jumble=welter=muddle
jump
jump gene=transposon|360
juneberry=saskatoon=serviceberry=shadberry|19s
jungle fever|6l1
jungle rot|3de
junior
junior high=junior high school
juniperic acid|5ej
junk dna|360
junk food|9wm
junket|37s
jurisdiction,jurisdictional
jurisprudence,jurisprudentially,jurisprudential
jury
just
justice
justification,justify,justifiably,justificative,justificatory
justness=nicety
juvenescence|4yp
juvenile amaurotic idiocy=spielmeyer vogt disease|2ls
juvenile person
juvenile rheumatoid arthritis=still disease|yx
juvenile wart|b6w
juvenility,juvenile
juxtaposition,juxtapose
kabob=kebab|3do
kahlua|2pk
kainite|6xk
kakke disease|19r
kala azar=leishmaniasis=leishmaniosis|8n0
kaleidoscopic,kaleidoscopical
kaliuresis=kaluresis|aet
kallman syndrome|5gs
kanamycin=kantrex|no
kaolinite|6xk
kaopectate|o0
kaposi sarcoma|9dw
karyokinesis,karyokinetic|1bz
karyolymph|1gy
kasha|5bm
kauri=kauri copal=kauri gum=kauri resin|2p6
kava=kavakava|c7
kavrin=papaverine|74h
kawasaki disease=mucocutaneous lymph node syndrome|3dd
kayser fleischer ring|aet
kedgeree|3do
keel|1we
keenness,keen,keenly
keep
keepsake=souvenir
kelp|cs
kemadrin=procyclidine|74h
keratalgia|7rv
keratectasia|x9
keratinization,keratinize|1bz
keratitis|5oy
keratoacanthoma|23
keratocele|573
keratoconjunctivitis|5oy
keratoconus|x9
keratoderma=keratodermia|3de
keratoderma blennorrhagica=keratosis blennorrhagica|61a
keratoiritis|5oy
keratomalacia|aet
keratomycosis|4l6
keratonosis|3de
keratonosus|444
keratoscleritis|5oy
keratoscope|6qk
keratosis|3de
keratosis pilaris|61a
keratotomy|448
kerion|97n
kernicterus|5i7
kernig sign|aet
kernite|6xk
kerosene=coal oil=lamp oil|4kc 5dt
ketalar=ketamine=ketamine hydrochloride|4ou 2dn
ketembilla=kitambilla=kitembilla|3n2
ketohexose|61o 57t
ketone
ketoprofen=orudis=orudis kt=oruvail|7ew
ketorolac=torodal|7ew
ketose|712
ketosis|aet
ketosteroid|a4m
key
kibble|4fv
kibe|25k
kick
kick up|41w
kiddie=kiddy|25l
kidney|41l
kidney bean|2ib
kidney disease=nephropathy=renal disorder|b3b
kidney failure=renal failure|61z
kieserite|6xk
killer,kill,killable
kinase|3vg
kind=sort
kind heartedness=kindheartedness|47u
kindergartener=kindergartner=preschooler|25l
kinesis|93e
kinesthetic,kinesthetically
kinetosis=motion sickness|bc 790
king
king evil=scrofula,scrofulous|ax7
kingfish|9cy
kipper|57d
kirsch|1kk
kishke|3do
kiss
kitchen
kitten
kiwi|3n2
kiwi fruit|3n2
klebsiella|3u8
klinefelter syndrome=xxy syndrome|aez
knackwurst=knockwurst|9em
knee=knee joint=genu=human knee|4qt
knee jerk reflex=knee jerk=patellar reflex|8zi
knee bend|68n
kneecap=kneepan=patella|9lx
kneel
knife
knish|3do
knock
knocker|1b4
knockout|bfz
knockout drop|26g
knot
know
knowledge
knuckle=knuckle joint=metacarpophalangeal joint|39o
kohlrabi|2vv
kokoi venom|b6c 7c1
koplik spot|aet
kosher|7fw
koumiss=kumis|c7
kraurosis|yy
kraurosis vulvae|638
kummel|2pk
kumquat|2b2
kunzite|a0y
kuru|7b8
kvass|1lc
kwashiorkor|6lm
label
labetalol=labetalol hydrochloride=normodyne=trandate|1fc o9
labia majora|63m
labia minora|63m
labial artery|uj
labial vein|b61
labium
labor,laborious
labor pain|7rv
laboratory=lab
labrocyte=mast cell=mastocyte|9wq
labyrinth|9kn
labyrinthitis=otitis interna|7p0
lac wax=shellac wax|bcj
laceration,lacerate|bgx
lachrymal duct=lacrimal duct=tear duct|3k0
lachrymal gland=lacrimal gland=tear gland|3k1
lachrymal secretion=lacrimal secretion|9ir
lachrymation=lacrimation
lack=deficiency,deficient
lacrimal apparatus
lacrimal artery|uj
lacrimal bone|1hm
lacrimal vein|b61
lacrosse|4a2
lactalbumin|c0
lactase|3cf
lactase deficiency=lactose intolerance=milk intolerance|2ls
lactate,lactation|9cu 3yv
lacteal|6i2
lactic acid|1v9
lactiferous duct|3k0
lactobacillus|3zs
lactogenic hormone=luteotropin=prolactin|4ui
lactose=milk sugar|3cg
lad=fella=bloke
ladanum|7jp
lady|bfz
lady friend|bfz 6ga
ladyfinger|2ox
laetrile|ib
lafora disease=myoclonus epilepsy|3wf
lag
lagoon
lagophthalmos|u
lallation|334
lamb quarter|67s
lambchop|2y4
lambda|2tk
lambdacism|334
lamboid suture|49w
lamella|6rz
lamentation,lament
lamina,laminate,laminal,lamination
lamina arcus vertebra|64x
laminectomy|r
lamivudine|7g4
lamp
lamplight|b94
land
landing
landscape
langbeinite|6xk
langouste|9nl
langoustine=scampo|6ep
language
language area=language zone|2qu
languor=dreaminess,dreamy|3m1
lankiness,lanky|85r
lanolin=wool fat=wool grease|lb
lansa=lansat=lanseh=lanset|3n2
lansoprazole|4b
lantern jaw|5yy
lap
lap choly=laparoscopic cholecystectomy|27d
laparocele|573
laparoscope|3sy
lapse
lard|6d1
lard oil|lb
larder|2i6
large
large intestine|502
large number=multitude,multitudinous
largely
larium=mefloquine=mefloquine hydrochloride=mephaquine|ob
larva,larval
laryngeal artery|uj
laryngeal vein|b61
laryngectomy|r
laryngitis|5oy
laryngopharyngitis|5oy
laryngoscope|6qk
laryngostenosis|a48
laryngotracheobronchitis|5oy
larynx,laryngeal,laryngopharynx=voice box|1x9 7n7
lasagna=lasagne|7wl
laser assist in situ keratomileusis|448
laser assist subepithelial keratomileusis|448
laser beam|8w5
laser trabecular surgery|448
lassa fever|561
last
lat=latissimus dorsi
latakia|axx
latchkey child|9g8
late
late blight|88t
lately
latent
later
lateral condyle|2kz
lateral epicondyle|3vr
lateral epicondylitis=lateral humeral epicondylitis=tennis elbow|ajc 3vs
lateral geniculate=lateral geniculate body|4p9
lateral ventricle|b6h
lather,lathery
latitude,latitudinal,latitudinarian
latke|16p
latte|3yk
latter
laudanum=tincture of opium|7lx
laugh
laugh gas=nitrous oxide|5pu
laughter
launcher,launch
laundry detergent|2c3
lavage,lavation|6qh
lavish,lavishly
law
law agent|675
lawman=law officer=peace officer
lawn
lawyer=attorney|8kj
laxative|px
laxness,lax,laxity
layer
laying=egg laying|1bz
lazy,lazily
lead
lead acetate=sugar of lead|3o
lead chromate|28i
lead colic=painter colic|2g3
lead ore|7n2
lead poison=plumbism=saturnism|5ja
lead tetraethyl=tetraethyl lead|oa
lead gasoline=lead petrol|4nm
leader
leadership
leaf,leafy=foliage,foliation
leaf blight|88t
leaf cast=needle blight=needle cast|67m
leaf disease|88t
leaf fat=leaf lard|6d1
leaf scorch|88t
leaflet|ld
leafy vegetable|b5t
league
leakage=outflow
lean
leap
learn
learn reaction=learn response|93e
learning disability=learning disorder|3e3
least
leather,leathery
leather soap=saddle soap|9uv
leave
lecherousness,lechery=lustfulness|2ki
lecithin|84r
lectin|4tu
lecture
lecturer|3n7
ledercillin vk=penicillin v potassium|7ze
ledger
leechee=lichee=lichi=litchee=litchi=litchi nut=lychee|3n2
leek|b5t
leer,leery
leave brain=leave hemisphere|21x
leave coronary artery|2q6
leave gastric artery|4nq
leave gastric vein|4nu
leave hand|51x
leave ventricle|543
leg,leggy|6by
leg bone|6fg
leg curl|68n
leg exercise|41w
leg extensor|68n
leg of lamb=gigot|2y4
legal blindness|1ev
legality,legal,legally
legend
legionella|13c
legionnaire disease|6ei
legislation,legislative,legislature,legislate
legislator
legitimacy,legitimate,legitimately,legitimation
legume,leguminous
leiomyoma|76e
leiomyosarcoma|9dw
leisure,leisurely
lekvar
lemniscus|9q
lemon,lemony|2b2
lemon butter|1pm
lemon cheese|2li
lemon grass=lemongrass=lemongrass oil|7j6
lemon juice|5z6
lemon meringue pie|86b
lemon oil|4dc
lemonade|7a
lend
length,long,longer,lengthy,lengthen,lengthily
lengthening=prolongation,prolong
lenience,lenient
lenitive|2xf
lens capsule
lens cortex|ld
lens nucleus
lenticular nucleus=lentiform nucleus|15r
lentil|b5t
lepidocrocite|5w6
lepidolite|5wo
lepidomelane|1c4
lepidophobia|bjd
lepromatous leprosy|69r
leprosy,leprous=hansen disease|5oa
leptomeninges|6sg
leptomeningitis|6se
leptospira|a0h
leptospirosis=swamp fever|bjb
lesbianism=sapphism|4og
lesion|53u
less
lessen
lessening
lesser
lesser omentum|7ka
lesser rhomboid muscle=rhomboid minor muscle|963
lesson
let
lethal dose|3hh
lethality,lethal
lethargy=lassitude|arr
letter=missive
lettuce|67s
leucine|3yo
leucocytozoan=leucocytozoon|a18
leucoma=leukoma|444
leucorrhea=leukorrhea|73f
leukocyte=white blood cell=white blood corpuscle=white cell=white corpuscle|1fg 4im
leukocytosis|1fj
leukoderma|3de
leukoencephalitis|21i
leukopenia|1fj
levallorphan=lorfan|3jd
levator|74f
level
lever hang|505
levitra=vardenafil|nh
levity
levodopa|3b9
lexicalization,lexicalize
lexicography,lexicographical
lexicon,lexical
lgv=lymphogranuloma venereum=lymphopathia venereum|2x7
liable
libellous,libelous
liberal,liberality=liberalist
liberalism,liberalistic
liberty,liberate,liberation=autonomy
libido,libidinal|2ki
librarian=bibliothec|8kj
library
license
lichen|3de
lichen planus=lichen ruber planus|6b4
lick
licorice|1sz
lid=eyelid=palpebra,palpebration|8mo
lidocaine=xylocaine|6eu
lie
lie detector|8c2
liebfraumilch|59h
lienal artery=splenic artery|uj
lieutenant
life,live,alive,livable
lifeblood|1fd
lift
ligament|2mb
light bread=white bread|1kt
light company=power company
light diet|3ae
light reflex=pupillary reflex|8zi
lighting
lightly
lightness,light
lightning
lightsomeness|1f5
lignin
like
likely
likewise
liking
lima bean|9nk
limb|qt
limb girdle muscular dystrophy|74j 112
limbo=oblivion
limbus
lime|5ei
lime juice|5z6
limeade|7a
limen|9kk
limewater|bc3
limit,limitation
limonene|ak4
limonite|5w6
limp
limpa|9b0
limpet|9nl
linalool|3yq
lincocin=lincomycin|no
line
line drive=liner
lineament
linearity,linear,linearly
lingcod|9cy
linger
lingual artery|uj
lingual vein|b61
linguica|9em
linguine=linguini|9wm
linguist
linguistic,linguistically
linguistic competence|2j4
linin|1h3
link
linoleic acid=linolic acid|8cp
linolenic acid|8cp
liothyronine=triiodothyronine|aop
lip|uz
lip balm|7jb
lipase|3vg
lipectomy=selective lipectomy|jb
lipid=lipide=lipoid
lipid lower medication=lipid lower medicine=statin=statin drug|6qs
lipidosis|6u0
lipomatosis|53u
lipoprotein|2jr
liposarcoma|9dw
liposome|b7a
liposuction=suction lipectomy|6d0
liquefaction,liquefy
liqueur|c7
liquid detergent|2c3
liquid diet|3ae
liquid soap|9uv
liquidation,liquidate
liquidity,liquid,liquify
liquor=booze,boozy=hard drink=strong drink|c7
lisinopril=prinival=zestril|3d
lisp|334
list
listen
listener=hearer
listeria|3zs
listeria meningitis=listeriosis|5oa
listlessness|pv
literally
literalness,literal
literary critic|2uz
literature,literary
lithia water|6xn
lithiasis|53u
lithotomy|r
lithotomy position|8f2
lithuresis|6w2
litter
little
little finger=pinkie=pinky|4b4 6xx
little potato=russet scab=stem canker|95x
little toe|aqg 6xx
littleneck|8rv
live birth|78g
livedo|3de
liveliness,lively
liver,livery|5t2
liver disease|3dd
liverwurst|9em
livestock
lividity,livid
live room=front room=sit room
load
loading
loaf=loaf of bread|1kt
loaf sugar=sugarloaf|aa1
loan
lobar pneumonia|8ae
lobby=foyer=entrance hall
lobe,lobated
lobe of the lung|6ek
lobectomy|r
loblolly|4yu
lobscuse=lobscouse=scouse|3do
lobster|9nl
lobster butter|2kn
lobule,lobular,lobularity|6ek
local,locally
local anesthesia|k5
local anesthetic=topical anesthetic|k8
locale,localization,localize
location,locate
lochia|1gy
lock
loco disease=locoism|l9
locomotion,locomotive
locomotor ataxia=tabes dorsalis|7ca
locule=loculus|1gx
locus niger=nucleus niger=substantia nigra|7bh
lodgings,lodge,lodgement=domiciliation
log
loganberry|19s
logarithm,logarithmic
logicality,logical,logically
loin|2y4
lollipop=lolly=popsicle|37s
lomotil|o0
lomustine|og
loneliness,lonely
long range
long term
long bone|1hm
long fly|505
long wave|8tt
longanberry|3n2
longing|37i
longitude,longitudinal
loniten=minoxidil=rogaine|b5m
look
lookup
loom
loop ill|l9
loose smut|9u3
loosely
looseness,loose
lopressor=metoprolol|1a0
loquat|3n2
loss,lose,lossy
loss of consciousness
lot
lotus position|8f2
loud,loudly
louse,lousy,lousiness
lovage|4dc
lovastatin=mevacor|6d2
love|3qt
love philter=love philtre=love potion=philter=philtre|8fr
love bite|3xv
love handle=spare tire|82
love life=lovemaking|9ma
loveliness,lovely
lover
lovesickness|6fk
lovingness,lovingly
low,lower,loweringly
low calorie diet|7hb
low fat diet|3ae
low fat milk|6wy
low salt diet=low sodium diet=salt free diet|3ae
low beam|8w5
low spirit|36k
lower respiratory infection|938
lower respiratory tract|93b
lox|9wm
loxapine=loxitane|oo
loyal
loyalty
lozenge|1sz
lsd=lysergic acid diethylamide|51e 3jh 2o9
lucidity,lucid|9dg
luck,lucky
lues=lues venerea=pox=syph=syphilis,syphilitic|2x7
luggage,lug=baggage
lull
lumbago=lumbar pain|132
lumbar artery|uj
lumbar nerve|a04
lumbar plexus|89u
lumbar vein|b61
lumbar vertebra|b6z
lumber
lumbosacral plexus|7b5
lumbus,lumbar,lumbosacral
lumen|1gx
luminal=phenobarbital=phenobarbitone=sodium thiopental|154
luminescence,luminescent|b94
luminosity,luminous
lump,lumpy|aet
lump sugar|aa1
lumpectomy|r
lunacy,lunatic|5qm
lunar
lunar caustic|9qp
lunate bone=semilunar bone|1hm
lunch=luncheon=dejeuner=tiffin|6ps
lunch meat=luncheon meat|6pz 9wm
lung|939
lung power|85i
lung cancer|1vd
lunge
lupus|3de
lupus erythematosus|6hn 10m
lupus vulgaris|6hn ax7
lurch
lure
lurid
lurk
lust,lusty,lustily|2ki
lutefisk=lutfisk|3do
luxury,luxurious,luxuriously,luxuriant,luxuriation
lycanthropy|6k1
lye|1zg
lyme arthritis=lyme disease|bjb
lymph,lymphatic|1gy
lymph node=lymph gland|6ia
lymph vessel=lymphatic vessel|3k0
lymphadenitis|5oy
lymphadenoma|7h
lymphadenopathy|53u
lymphangiectasia=lymphangiectasis|3mq
lymphangioma|kr
lymphangitis|5oy
lymphatic system|b5h
lymphatic tissue=lymphoid tissue|ld
lymphedema|3n0
lymphoblast|6ie
lymphoblastic leukemia|6ig
lymphocyte,lymphocytic=lymph cell|6af
lymphocytic choriomeningitis|283
lymphocytic leukemia|1sq
lymphocytopenia=lymphopenia|1fj
lymphocytosis|1fj
lymphogranuloma|6ha
lymphokine|2zj
lymphoma|1sn
lymphopoiesis|1bz
lymphuria|aet
lypressin|o1
lyric
lyricality,lyrical
lysergic acid|4b
lysine|3yo
lysine intolerance|6u0
lysinemia|5lu
lysis|8ye
lysogenicity,lysogeny
lysogenization,lysogenize|1bz
lysosome|20j
lysozyme=muramidase|3vg
lyssa=rabies,rabidity|bjb
lyssavirus|b8x
ma'am=madam=gentlewoman|bfz
macaroni|9wm
macaroni and cheese|7wl
macaroon|2ox
macedoine|3do
maceration,macerative
machine
machinery
mackerel|9cy
macon=maconnais|bf4
macrencephaly,macrencephalic|u
macrobiotic diet|b5w
macrocephaly,macrocephalic=megacephaly=megalocephaly|u
macrocyte=megalocyte|8yj
macrocytic anemia|jz
macrocytosis|53u
macrodantin=nitrofurantoin|nn
macroevolution|7nd
macroglossia|1cf
macromolecule,macromolecular=supermolecule
macrophage|83a
macula lutea=macular area
macular degeneration|444 33p
macular edema|444
maculation,macula
madame|6j2
madeira|4hf
madia oil|b5u
madness,mad,madly
madrilene|2mv
maenad|bfz
magazine
maggot,maggoty
magic,magical
magic bullet|2xf
magical power=magical ability
magnesia=magnesium oxide=periclase|6xk
magnesite|6xk
magnesium bicarbonate|1at
magnesium carbonate|9cu
magnesium hydroxide|5ei
magnesium nitride|7do
magnesium sulfate|aai
magnetic iron ore=magnetite|5w6
magnetic pyrite=pyrrhotine=pyrrhotite|6xk
magnetism,magnetic,magnet,magnetize,magnetically,magnetization=magnetic force=magnetic attraction
magnificence,magnificent,magnificently
magnifico|5l9
magnitude,magnify,magnification
maid
maiden|4qv
mail
main
mainly
maintenance,maintain
majesty,majestic,majestically
major
major depressive episode|2cr
major league=big league
major surgery|acs
majority
make
maker
mal de mer=naupathia=seasickness|629
malabsorption|1bz
malabsorption syndrome|aez
malachite|6xk
malacia|53u
maladjustment|82g
malady|53u
malaize
malaria,malarial|8n0
malathion poison|82u
male chest|254
male internal reproductive organ|925
male reproductive gland|925
male reproductive system|4pe
maleate|3yv ny
maleficence,maleficent|533
maleic acid|4b
maleness,male
malevolency,malevolence,malevolent=malign,malignity,malignment
malignancy,malignance,malignant|3dd
malignant anemia=pernicious anemia|jz
malignant hypertension|587
malignant hyperthermia|111
malignant melanoma=melanoma|9sd
malignant neoplasm=malignant tumor=metastatic tumor|axj 6lc
malignant neuroma=neurosarcoma|9dw
malleus|zp
malmsey|6js
malnourishment=undernourishment|5cx
malnutrition|33e
malocclusion|3e3
malpighian body=malpighian corpuscle=renal corpuscle
malposed tooth|arg
malt sugar=maltose|3cg
maltha=mineral tar|6xk
mama=mamma,mammary=mommy
mamey|3n2
mamillary body=mammillary body|7bh
mammary gland|3k1
mammy|77r
man=adult male|8y
man of the world|8y
management,manage,managerial
manager
mandelamine=methenamine=urex|nn
mandibular gland=submandibular gland=submandibular salivary gland=submaxillary gland=submaxillary salivary gland|9ci
mandibular joint=temporomandibular joint|39o
maneuver,maneuverability
manganate|9cu
manganese tetroxide
manganic acid|4b
manganite|6xk
mange,mangey,mangy|l9
mangel wurzel|184
mango|3n2
mangosteen|3n2
mania,manic
maniac=madman
manic disorder|3qv
manicotti|9wm
manifestation,manifest
manifold
manipulation,manipulate,manipulative
manna=miraculous food|4fv
manner=mode
manner of walk|1h0
mannitol=osmitrol|3fn
manometer
manor house=manor,manorial
manpower=work force
mantrap=lulu=stunner|bfz
manubrium|1hm
manufacturer,manufacture
many
manzanilla|9np
maoi=monoamine oxidase inhibitor|ny
map
maple sugar|1us
mar
marang|3n2
maraschino|2pk
marasmus|6lm
marble,marbleization,marbleize
marc|1kk
march
marchioness|ben
marchpane=marzipan|1sz
marfan syndrome|111
margarine=marge=oleo=oleomargarine|2kn
margarita|2ep
margin,marginal,marginality,marginally
marijuana cigarette=reefer=spliff|29s
marinade,marinate|2kn
marinara|9ej
marjoram=oregano|4dc
marker,mark
market,marketable
market price=market value
marketing
marksman
marmalade|2li
marmite|9xo
marriage=matrimony
married
married couple=man and wife
marrowbone|1hm
marry
marsala|4hf
marsh,marshy
marsh gas|6uo
marshal
marshmallow|1sz
marsupium|9b3
martini|2ep
martyr
martyrdom|323
marvel
marvelous
mascarpone|2tz
masculinity,masculine|85o
masculinization,masculinize=virilization,virilize|4yp
mash bean=monggo=moong=munggo|17b
masher=skirt chaser=woman chaser|842
masochism,masochistic|9mn
mass
mass rapid transit=rapid transit
massage|aup
masseter|44g
massicot=massicotite|67f
massive
mast,masted
mastalgia|7rv
mastectomy|r
masterpiece
mastery,master
mastic|78u
mastigophoran=mastigophore|8n1
mastitis|5oy
mastoid=mastoid bone=mastoid process=mastoidal
mastoidale|2tk
mastoidectomy|r
mastoiditis|5oy
mastopathy=mazopathy|53u
mastopexy|jb
masturbation=onanism|10g
mat
match
match play|4uf
matelote|3do
materia medica=pharmacological medicine=pharmacology,pharmacological,pharmacologic|6qr
material
materialism,materialistic=philistinism|tr
math teacher=mathematics teacher|ahy
mathematics,mathematical,mathematically=math
mating,mate
matriarch=materfamilias|bfz
matriculation,matriculate
matron|ben
matsyendra|vc
matter
maturity,mature,maturation,maturational,maturement
mavik=trandolapril|3d
mawkishness|9kz
maxilla,maxillary,maxillodental=upper jaw=upper jawbone|5y0
maxillary artery|uj
maxillary sinus|1gx
maxillary vein|b61
maximum,maximize
maxzide|o9
may wine|6z9
maybe
mayo=mayonnaise|9ej
mayor
mayoress|ben
maze,mazy
mcardle disease|2ls
mdma=methylenedioxymethamphetamine|2dn
mead|1lc
meadow=hayfield
meal=repast|7fw
mean
meaning
meaningfulness,meaningful
meanwhile
measles=morbilli=rubeola|2nh
measurement,measure,measurable
meat,meaty|9wm
meatball|3do
meatloaf|3do 6ef
meatus|7wc
mebaral=mephobarbital|154 nx
mebendazole|n8
mechanical,mechanically
mechanism,mechanistic
mecholyl=methacholine|6qs
meckel diverticulum|3fw
meclofenamate=meclofenamate sodium=meclomen|7ew
medal play=stroke play|4uf
medial condyle|2kz
medial geniculate=medial geniculate body|4p9
medial rectus=medial rectus muscle=rectus medialis|447
mediastinum|1gx
mediation,mediate,mediatory
medical,medically
medical aid=medical care|aup
medical assistant|1wc
medical diagnosis|399
medical instrument|5rj
medical man=medical practitioner|1wc
medical officer|6ql
medical procedure
medical prognosis|6qj
medical science|9gk
medical specialist|3ga
medical specialty|6qp
medicament=medicinal drug|3jd
medicine,medication,medicative
medieval
meditation,meditate,meditative
mediterranean anemia=thalassemia|5gj 70r
medium
medium wave|8tt
medoc|1ic 8yt
medroxyprogesterone|8kv
medulla,medullary,medullated|7bh
medulla oblongata|7bh
medulla spinalis=spinal cord|7bh 4l8
medullated nerve fiber=myelinated nerve fiber|7b3
meekness,meek,meekly
meerschaum=sepiolite|6xk
meet
mefenamic acid=ponstel|7ew
megacolon|2gr
megadeath|323
megakaryocyte,megakaryocytic|1ho
megaloblast,megaloblastic|8yj
megaloblastic anemia|6ld
megalomania,megalomaniacal,megalomanic|6sp
megavitamin therapy|aln
megestrol=megestrol acetate|8kv
meiosis=miosis=reduction division|20h
melagra|7rv
melamine resin|afc
melancholia,melancholic|36k
melancholy|9bm
melanism=melanosis|3de
melanoblast|3w0
melanocyte|3w0
melanocyte stimulate hormone|3sh
melatonin|3sh
melioration,meliorative
mellaril=thioridazine|oo
mellowness|2j1
melodrama,melodramatic
melon|3n2
melt
meltwater|bc3
member,membership
membrane,membranous|ld
membrane bone|1hm
membranous labyrinth
memorable
memorial,memorialization,memorialize
memory,memorize,memorization,memorise
menadione=vitamin k3|o7
mend
mendacity,mendacious
menhaden oil|lb
meniere disease|3dd
meningeal artery|uj
meningeal vein|b61
meningioma|axj
meningism|aet
meningitis|5oa
meningocele|1cf
meninx|6rz
meniscectomy|r
meniscus=semilunar cartilage|1x6
menorrhea=menstrual blood=menstrual flow|1fd
mental ability
mental abnormality|u
mental anguish|7rx
mental balance=mental soundness|6sr
mental condition=mental state=psychological condition=psychological state
mental disease=mental illness=psychopathy,psychopathic|6so
mental disturbance=folie=mental disorder=psychological disorder|3e3
mental health|6so
mental strain=nervous strain|6so
mentality,mental,mentally
menthol,mentholated
mentholated salve|7jb
mention
mentum|47e
mephenytoin=mesantoin|nx
meralgia|7rv
merbromine=mercurochrome|6qs
mercaptopurine=purinethol|oc 5k4
merchant
mercifulness,merciful|2j1
mercilessness=pitilessness|2fz
mercurial ointment|7jb
mercury,mercurial,mercuric,mercurous
mercury poison|5u4
mercy
mere
merely
merger,merge=amalgamation,amalgamative
merit,meritorious
merlot|8yt
meromelia|1cf
merozoite|a18
merthiolate=sodium ethylmercurithiosalicylate=thimerosal|6qs
mescal|6dg
mescaline|51e
mesencephalon=midbrain|7bh
mesenchyme|6tp
mesenteric artery|uj
mesenteric plexus|7b5
mesenteric vein|b61
mesentery,mesenteric|81o
mesoblast,mesoblastic=mesoderm,mesodermal|ld
mesocolon|6to
mesothelioma|1vd
mesothelium|3wr
mess,messy
message
messenger=courier
mestiza|bfz
mestranol|3z1
metabolic acidosis|4i
metabolic alkalosis|dc
metabolic disorder|3e3
metabolic process|1bz
metabolism,metabolic,metabolize,metabolous=metamorphosis,metamorphous|1bz
metacarpal,metacarpus=metacarpal bone|1hm
metacarpal artery|uj
metacarpal vein|b61
metal,metallic
metallurgy,metallurgic
metamorphopsia|b96
metaphor,metaphoric,metaphorical
metaphosphoric acid|8cj
metaphysis
metaplastic anemia|6ld
metastasis,metastasize,metastatic|7x6
metatarsal arch|si
metatarsal artery|uj
metatarsal vein|b61
metatarsus,metatarsal|9rx
metencephalon|58k
meteor,meteorological,meteoric,meteorologic,meteorology
meteorite,meteoritic,meteoritical
meteortropism|awf
meter
methacrylic acid|4b
methane|dd
methanogen|sj
methapyrilene|o8
methaqualone=quaalude|9ix
metheglin|6pq
methicillin|7zb
methionine|3yo
methocarbamol=robaxin|74h
method,methodically,methodical
methyl bromide|1m5
methylbenzene=toluene|dj 9wp
methylene blue=methylthionine chloride|amc
methylphenidate=ritalin|a54
methyltestosterone|jv
meticulously,meticulous
metonymy,metonymic,metonymical
metopion|2tk
metralgia|7rv
metrazol=pentamethylenetetrazol=pentylenetetrazol|6qs
metrazol shock=metrazol shock therapy=metrazol shock treatment|9o5
metrorrhagia|560
metycaine=piperocaine=piperocaine hydrochloride|a01
mexiletine=mexitil|nm
miasmal,miasmic
micelle
mickey finn|62y
microbe,microbial,microbic|6vs
microbrachia|u
microcephalus=microcephaly,microcephalic=nanocephaly|u
microcosm,microcosmic
microcosmic salt|9cu
microcyte|8yj
microcytic anemia|jz
microcytosis|1fj
microevolution|7nd
microflora|6vs
microglia|4rr
microgliacyte|4rs
micrometeorite,micrometeoritic
micronutrient|4fv
microorganism=micro organism
micropenis=microphallus|7zg
microphage|7ci
microphone=mike
microscope,microscopically,microscopic,microscopy
microsporidian|a18
microsurgery|acs
microtubule|axa
microwave|3ov
microwave diathermy machine|39r
micturition=urination,urinary,urine,uric|41k
micturition reflex|8zi
mid
mid calf|acg
midazolam|19j
middle
middle age man|6lx
middle cerebral artery|21w
middle cerebral vein|221
middle class=bourgeoisie
middle ear=tympanic cavity=tympanum,tympanic|1gx
middle finger|4b4
middle meningeal artery|6sa
middle temporal vein|aj0
middle thyroid vein|aoq
midnight
midsection=midriff
midwifery=obstetrics,obstetric=tocology|6qr
might,mighty
migration,migrate,migrational,migratory
mild,mildly
mile
mile per hour=mph
miliary fever|5oa
miliary tuberculosis|ax7
militance,militant
militarist=warmonger|8y
military,militarily
military capability=military posture=military strength|1tq
military force=military unit
military personnel=soldiery
military press|bd2
milk,milky|1ai
milk of magnesia|px
milk sickness|l9
milk whey=whey|9lq
mill
mill girl|4qv
millennium,millenary,millennial
millerite|6xk
millet|4fw
millidegree
milligram
million
milontin=phensuximide|nx
milt|9hw
mimesis
mimicry=apery,ape
mimosa|6z9
minamata disease|6t7
mince|7fw
mincemeat
mind,mindful
mine
mineral
mineral oil|7j6
mineral pitch|6xk
mineral water|3iy
mineralocorticoid|2qy
minestrone|9xo
minge|47z
mingle
miniature,miniaturisation,miniaturise,miniaturization,miniaturize
miniature golf|4uf
minimal
minimalist|2mn
minimum,minimize
minimus|2zy
minipress=prazosin|o9 em
minister,ministration,ministrant=pastor=parson
minium=red lead
minocin=minocycline|49
minor
minor surgery|acs
minute=min
miotic=miotic drug=myotic=myotic drug|3jd
miotic eyedrop|6qh
miracle,miraculously,miraculous
mire,miry
mirror
misanthropy,misanthropic|533
misbehavior=misdeed
miscalculation,miscalculate=misestimation
miscegenation|8jv
mischief,mischievous=shenanigan=devilment
misconstruction,misconstrual,misconstrue
misdemeanor=infraction
misery=wretchedness,wretched
misfortune=bad luck
misinterpretation,misinterpret
mismanagement,mismanage
miso|2kn
misocainea|6yq
misogamy|533
misogynism=misogyny,misogynic|533
misology|533
misoneism|533
misopedia|533
misplacement,misplace
misrepresentation,misrepresent
miss
missile
mission,missional
missionary|ahy
missionary position|8f2
missis=missus|ben
mist,misty
mistake
mistress=keep woman|bfz
mithracin=mithramycin|oh
mitigation,mitigate,mitigative,mitigatory
mitomycin=mutamycin|no
mitosis|20h
mitral stenosis=mitral valve stenosis|a48 b4n
mitral valve prolapse|b4n
mix drink|c7
mixture,mix,mixer
mob=rabble
moban=molindone|oo
mobility,mobile
mobilization,mobilize
mocha|4dc
mockery,mock
mod|aib
model
moderate,moderately
modern world=modern time
modernism,modernistic
modernity,modern
modernization,modernize
modest,modestly
modification,modify
modified radical mastectomy|6oh
modiolus|1hm
moist
moisture,moisten,moisturise,moisturize
moksa|2yl
molality,molal,molar,molarity,mole
molasses|9rm
mold
molecule,molecular
molestation,molest
molluscum|3de
molluscum contagiosum|700
molybdenite|6xk
mombin|3n2
moment,momentary,momentaneous
momentum
monarchist=royalist|974
monarchy,monarchal,monarchic
monazite|6xk
moneran=moneron|6vs
money
monitor
monkey
monkey bread|3n2
monkfish|9cy
mono iodotyrosine|5vk
monoamine|gx
monoamine neurotransmitter|70g
monoamine oxidase|3vg
monobasic acid|4b
monoblast|70n
monochromacy=monochromasy=monochromatic vision=monochromatism=monochromia|2gy
monoclonal=monoclonal antibody|np
monocyte|6af
monocytosis|aet
monody=monophony,monophonic
monogenesis=sporulation|ae
monogenic disease=monogenic disorder|2ls
monogyny,monogynic
monohybrid cross|5df
monohydrate
monologue,monologuize=soliloquy
monomer
mononeuropathy|7c4
mononuclear phagocyte system=system of macrophage
monoplegia|7sn
monopoly,monopolize,monopolization,monopolistic
monorchidism=monorchism|2wh
monosaccharide=monosaccharose=simple sugar|1us
monosomy|28s
monostotic fibrous dysplasia|49v
monotone,monotonic
monounsaturated fatty acid|b1r
monoxide
mon pubis=mon veneris|82
monster
monstrosity,monstrous
montan wax|bcj
montezuma revenge|39n
month
montrachet|1om be5
monument,monumental
mood,moodiness
moon blindness=night blindness=nyctalopia|b96 11f
moon ray=moonbeam|8w5
mooneye|l9
moonlight|b94
moonshine|bdx
moonstone|47q
morale
morality,moral,moralistic
morbidness,morbidity|2fh
more
morello|3n2
moreover
morganite|19t
morning
morning sickness|790
moroseness,morose,morosely
morphallaxis|8zy
morphea|370
morphia=morphine|7lx iy
morphogenesis|4yp
morphology,morphologic
mortality,mortal
mortar
mortician=undertaker
moselle|be5
mosquito bite|5qq
moss,mossy
moss agate|ah
mossback|2mn
most
mostaccioli|9wm
mostly
moth,mothy
mother,maternal
mother milk|1gy 7fw
mother figure|bfz
motif
motilin|4o3
motion,motional
motionless
motive,motivation,motivate,motivational,motivative
motor,motorization,motorize
motor control
motor neuron=efferent neuron=motoneuron=motor nerve fiber|7ay
motor oil|7j6
motto=slogan
mound
mount
mountain,mountainous
mountain fever=rocky mountain spot fever=tick fever|a1e
mountain sickness|fa
mourn
mournfulness,mournful=ruthfulness|9xg
mouse,mousy,mousey
moussaka|3do
mousse|37s
mouth=oral cavity=oral fissure=rima oris|97i
mouthpart|qt
movement,move
movie=motion picture
movie house=movie theater=picture palace
mozzarella|24d
much
mucic acid|1v9
mucin,mucinous|4tu
muck,mucky
mucoid|4tu
mucopolysaccharide|8cd
mucopolysaccharidosis|2ls
mucosa,mucosal=mucous membrane|6rz
mucus=mucous secretion|9ir
mud,muddy
muesli|1l1
muffin|8sn
muffler,muffle
mug|44c
mulberry|19s
mull wine|bf4
mullet|9wm
mulligan|3do
mulligatawny|9xo
multiple mononeuropathy|7c4
multiple myeloma|764
multiple neuritis=polyneuritis|7bn
multiple personality=split personality|3ew
multiple sclerosis=disseminate multiple sclerosis=disseminate sclerosis|5np 33r 10m
multiplication,multiply,multiplicative
multiplicity,multiple
multivalence,multivalent=polyvalence,polyvalent
multivitamin|3af 86q
mumble
mummy,mummify
munchausen syndrome|aez
munchener|182
mundanity,mundane
mung|17b
mung bean|17b
municipality,municipal
murder,murderous,murderousness
murderer
muriatic acid|26w
murmuration,murmur,murmurous
murrain|l9
muscadel=muscadelle=muscatel|4hf
muscadet|be5
muscadine|4w7
muscle,muscular,muscularity,musculoskeletal=musculus|2o0
muscle fiber=muscle cell|9wq
muscle relaxant|90n
muscovite|5wo
muscular dystrophy=dystrophy|2ls
muscular tissue|ld
musculature=muscle system=muscular structure
musculophrenic artery|uj
musculophrenic vein|b61
musculoskeletal system
musculospiral nerve=radial nerve|7ax
muse
mush,mushy
mushroom poison|4fx
music,musical
music critic|2uz
music of the sphere|400
music teacher|ahy
musical comedy=musical theater
musician=instrumentalist
musicogenic epilepsy|8zk
musk,musky|9ir
muskellunge|4j0
musket
musketry
muskmelon|6rv
musophobia|bjd
mussel|9nl
must,musty|4w8
mustache
mustard|2kn
mustard oil|7j6
mustard seed|4dc
muster
mutant,mutative
mute,mutely
mutilation,mutilate
muton|7ge
mutter
mutton=mouton|6pz
mutton tallow|agf
mutuality,mutual
muzzle
myalgia,myalgic=myodynia|7rv
myasthenia=myasthenia gravis|10m
mycobacteria=mycobacterium|3zs
mycomycin|no
mycophagy|5pk
mycoplasma|3zs
mycostatin=nystan=nystatin|no
mycotoxin|85t
mydriasis|8zi
mydriatic=mydriatic drug|3jd
myelencephalon|7bh
myelin,myelinated,myelinic=myeline|6d1
myelinization|4yp
myelitis|5oy
myeloblast|6af
myeloblastic leukemia|1sq
myelocyte|6af
myelofibrosis|49s
myeloma|6lh
myelomeningocele|1cf
myenteric plexus|7b5
myocardial infarction=myocardial infarct|5o7
myocardial inflammation=myocarditis|1w2
myocardium,myocardial|1vn
myoclonus|2tf
myofibrilla=myofibril
myoglobin|55y
myoglobinuria|aet
myoma|198
myometritis|5oy
myometrium|5v7
myopathy|53u
myopia,myopic=nearsightedness,nearsighted|gt
myosarcoma|9dw
myosin|4s7
myositis|5oy
myositis trichinosa=trichiniasis=trichinosis|76l 5ov
myotactic reflex=stretch reflex|8zi
myotomy|acs
myotonia atrophica=myotonic dystrophy=myotonic muscular dystrophy=steinert disease|74j
myringectomy|acs
myringoplasty|acs
myringotomy|acs
myristic acid=tetradecanoic acid|9eg
myrrh|4zl
mysoandry|533
mysoline=primidone|nx
mysophilia|6bw
mysophobia,mysophobic|9qu
mystery,mysterious=enigma,enigmatic,enigmatical=close book
mystery story=whodunit
mystic,mystical
myth,mythological,mythology,mythic,mythical,mythologic,mythologize
myxedema=myxoedema|5hh
myxobacter=myxobacteria=myxobacterium|3zs
myxoma|198
myxomatosis|l9
myxosporidian|a18
myxovirus|b8x
naan|1kt
nabothian cyst=nabothian follicle|2z5
nabothian gland|3k1
nabumetone=relafen|7ew
nacho|9u5
nadir=low water mark
nafcil=nafcillin|7zf
nail|5b4
naive
naked eye|442
nakedness,naked,nakedly
nalidixic acid=neggram|nn
nalline=nalorphine|784
naloxone=narcan|784
naltrexone|784
name
namely
nandrolone|jv
nanny=nursemaid|bfz
nanophthalmos|u
napalm|4nm
naphazoline=privine=sudafed|78b
naphtha|5dt 9wp
naphthalene|5dt
naphthalene poison|5u4
naphthol|83q
naprapathy|aup
naprosyn=naproxen|7ew
naqua=trichlormethiazide|amb
narcolepsy,narcoleptic|5fs
narcosis,narcotize,narcotic|azy
narcotic antagonist|3jd
nardil=phenelzine|6mw
naris|7ni
narrowness,narrow
nasal bone|1hm
nasal cavity|1gx
nasal concha|axu 2ka
nasal decongestant|32l
nasal meatus|6q2
nasal septum|9l9
nasal sinus=paranasal sinus|1gx
nasality,nasal
nascence=nascency,nascent=nativity
nasion|2tk
nasofrontal vein|b61
nasolacrimal duct|3k0
nasopharynx|1gx
nasturtium|4dc
natation|bcb
nation,national,nationally,nationality
nationalism,nationalistic
native
native land=homeland=mother country=motherland
natriuresis,natriuretic|aet
natrolite|bis
natural childbirth|31
natural resin|92r
naturalism,naturalistic
naturally
naturalness,natural
nature
naturopathy|aup
nausea,nauseant,nauseous|aet
navane=thiothixene|oo
navicular=scaphoid bone|1hm
navigation,navigate,navigational
navy,naval
navy bean=pea bean=white bean|2ib
nearby
nearly
nearness,near
neat
neat foot oil|lb
neatly
neb|7ff
nebcin=tobramycin|no
nebula|aet
nec=necrotize enterocolitis|5oz
necessity,necessary,necessitate,necessarily
neck=cervix
neck exercise|41w
neck sweetbread=throat sweetbread|b59
necrobiosis lipoidica=necrobiosis lipoidica diabeticorum|3de
necromantic,necromantical
necrophagia=necrophagy|5pk
necrosis,necrotic
necrotize enteritis|3u7
nectar|9ir
nectarine|3n2
need
needle
neencephalon=neoencephalon|7bh
nefazodone=serzone|ny
negation,negative,negativity
negative chemotaxis|24w
neglect
negligence,negligent
negligible
negotiation,negotiate
negus|73m
neighbor
neighborhood=locality=vicinity
nelfinavir=viracept|8mm
nembutal=pentobarbital=pentobarbital sodium=yellow jacket|154
neocon=neoconservative|2mn
neocortex,neocortical=neopallium|2qt
neonatology|7yo
neophobia|9qu
neoplasia|7x6
neoplastic cell|9wq
neoprene|afd
neosporin|nn
neostigmine=prostigmin|nr
neoteny,neotenic
nepheline=nephelite|6xk
nephelinite|6xk
nephew
nephralgia|7rv
nephrectomy|r
nephrite|hw
nephroangiosclerosis=nephrosclerosis|61z
nephrocalcinosis|7ap
nephrogenic diabetes insipidus|390
nephrolithiasis=renal lithiasis|6du
nephrology|6qr
nephron=uriniferous tubule|axa
nephroptosia=nephroptosis|375
nephrosis=nephrotic syndrome|aez
nephrotoxin|ask
nepotist|5l9
neroli oil|7j6
nerve,neuronal,neural,neuron,neuronic=nervus|46c
nerve cell|9wq
nerve center|7bh
nerve compression|7b8
nerve deafness=sensorineural hear loss|53x
nerve entrapment|7b0
nerve fiber|49g
nerve growth factor|4yq
nerve plexus|89u
nerve tissue=nervous tissue|ld
nervous breakdown|2gc
nervous disorder=neurological disease=neurological disorder|3e3
nervous exhaustion=nervous prostration|7b7
nervous system
nervousness,nervous,nervously
nest
net
netball|2sm
network
neural arch=vertebral arch|si
neural structure
neuralgia,neuralgy,neuralgic|7rv
neurasthenia,neurasthenic|7b7
neurectomy|r
neurilemoma=neurofibroma|axj
neurinoma|198
neuritis|5oy
neuroanatomy,neuroanatomic
neuroblast|3qc
neuroblastoma|6lh
neurochemical
neurodermatitis|36u
neuroepithelioma|6lh
neuroepithelium|3wr
neurofibromatosis=von recklinghausen disease|111 70r
neurogenesis|4yp
neurogenic bladder|1do
neurohormone|3sh
neurohypophysis=posterior pituitary=posterior pituitary gland|3k2
neurology,neurological,neurologic|6qp
neurolysin=neurotoxin|ask
neuroma,neuromatous|axj
neuromuscular block agent|1fc
neuropathy|53u
neuropil=neuropile|7b6
neuroplasty|jb
neuropsychiatry,neuropsychiatric|6qr
neurosis,neurotic=neuroticism=psychoneurosis,psychoneurotic|6sq
neurosurgery|acs
neurosyphilis|6gu
neurotic depression|2cr
neurotransmitter|7br
neurotropism|awf
neutrality,neutral
neutralization,neutralize
neutron radiation|5vn
neutropenia|6aj
neutrophil=neutrophile|6af
never
nevertheless
nevirapine=viramune|7e5
nevoid elephantiasis=pachyderma|3p9 2ls
new
newborn
newcastle disease|l9
newly
news
news conference=press conference
newspaper
newspaper critic|2uz
next
ngu=nongonococcal urethritis|b2x
niacin=nicotinic acid|b9n
nice,nicely
nicotine|85t db
nicotine addiction|3jf
nicotine poison|5u4
nictitate membrane=third eyelid|8mo
niemann pick disease|5lu 6d3 112
nifedipine=procardia|1qy
niff,niffy=pong|497
night=nighttime
night game|7pb
nightclub
nihilism,nihilistic|34j
nihilistic delusion|34j
nilpotent
nimble,nimbly
nine
nineteen
nineteenth
ninth
nip and tuck|jb
nipa|c7
nipper,nip,nippy|5zx
nirvana|17i
niter=potassium nitrate=saltpeter=saltpetre|7dm
nitrate
nitrazepam|19j
nitride
nitrobacteria|3zs
nitrobacterium|13c
nitrobenzene
nitrocalcite|6xk
nitrofuran|4lb
nitrogen,nitre,nitric,nitrogenize,nitrogenous,nitrous
nitrogen cycle|1bz
nitrogen dioxide|3bu
nitrogen fixation|1bz
nitrogen mustard
nitrogen narcosis|783
nitrogen oxide
nitrogen trichloride|avd
nitrogenase|3vg
nitrosobacteria|3zs
nitrous acid|4b
nnrti=non nucleoside reverse transcriptase inhibitor|94x
no hit game=no hitter|15w
noble
noctambulation=noctambulism=somnambulation=somnambulism
noctiluca|3bt
nocturia=nycturia|6w2
nocturnal emission
nod
nodule,nodular|9wl
noise
noisy,noisily
noli me tangere|az7
noma|az7
nominal,nominally
nomination,nominate,nominative
non catholic
nonagenarian|7jj
nondevelopment|1bz
nondisjunction|6rh
nonequivalence,nonequivalent
nonfat dry milk|3iu
nonfiction,nonfictional
nonrapid eye movement=nonrapid eye movement sleep=nrem=nrem sleep=orthodox sleep|9sv
nonsense=nonsensicality
nonspecific,nonspecifically
nonspecific urethritis=nsu|b2x
nonsteroid,nonsteroidal
nonsteroidal anti inflammatory=nonsteroidal anti inflammatory drug=nsaid|ni
nonthrombocytopenic purpura|7yy
nontricyclic=nontricyclic antidepressant=nontricyclic antidepressant drug=nontricyclic drug|ny
noodle|9wm
noon=midday
noonan syndrome|aez
noradrenaline=norepinephrine|1ys 70h
norethandrolone=norethindrone=norethindrone acetate|8kv
norethynodrel|8kv
norflex=orphenadrine|74h
norgestrel|8kv
norm,normative
normal
normal tension glaucoma|4ri
normally
normothermia
northern
nortriptyline=pamelor|avk
norvir=ritonavir|8mm
nose=olfactory organ|24t
nose candy|2eb
nose job=rhinoplasty|2r9
nosh|9u4
nosh up|6ps
nosiness,nosy=snoopiness|2xj
nosology|6qr
nostalgia,nostalgic|6fk
nostoc|1ga
not
notable|204
note
nothing=naught
notification,notice,notify,noticeable,noticeably
notion,notional
notochord|a08
nougat|1sz
nourishment,nourish
novel
novelist
novobiocin|no
novocain=novocaine=procaine hydrochloride|3zl
now
nowhere
nrna=nuclear rna|96g
nrti=nucleoside reverse transcriptase inhibitor|94x
nuclear
nuclear cataract|1yg
nuclear medicine|6qr
nuclease|3vg
nucleic acid
nucleolar organizer=nucleolus organizer
nucleolus=nucleole|20j
nucleoprotein|8mp
nucleoside|4tv
nucleotide|3yv
nucleus,nucleate=cell nucleus=karyon|20j
nude,nudity
nullipara|bfz
nullity,null
number
numbering=enumeration,enumerate
numbness,numb|aet
numerous
nummulite|4g7
nurse|1wc
nurse midwife|903
nurse clinician=nurse practitioner|903
nurse care|6qh
nut,nutty
nut bread|8sn
nut butter|2kn
nutmeg|4dc
nutrient,nutritional,nutrify,nutrition,nutritionary,nutritious
nutrient artery|uj
nux vomica|6qs
nyctophobia|9qu
nylon|8bt
nymphet|bfz
nympholepsy|2tv
nymphomania,nymphomaniacal|2ki
o'clock
oat cell carcinoma=small cell carcinoma|1vd
oatcake|8sn
oath=expletive
oatmeal|8dq
obedience,obey,obedient,obediently
obelion|2tk
obesity diet=reducing diet|3ae
obidoxime chloride|26p o3
object,objection,objectification,objectify
objective,objectivity
obliviousness,oblivious|azs
obscenity,obscene=salacity,salacious
obscurity,obscure
observation,observe,observant,observable,observance
observer
obsessive compulsive disorder|pa
obsessivity,obsess,obsession,obsessional,obsessive
obsolescence,obsolescent
obstacle
obstipation|2n2
obstruction,obstruct,obstructive
obstructive shock|2gc
obtainment,obtain,obtainable
obtrusiveness,obtrusive
obturator vein|b61
obviation=preclusion,preclude,preclusive
obviously,obvious
occasion
occasionally,occasional
occipital bone|6s0
occipital gyrus|2ot
occipital lobe=occipital cortex|6ek
occipital vein|b61
occipitomastoid suture|49w
occiput,occipital|1hm
occlusion,occlude,occlusive
occupant
occupation,occupy,occupational,occupancy
occupational therapy|aln
occur
occurrence,occurrent
ocean
ocean floor=sea bottom
ocellus=simple eye|442
ochre|3lx
ochronosis|aet
octadecanoic acid=stearic acid|9eg
octane|5dt
octanedioic acid=suberic acid|1v9
octoberfest=oktoberfest|182
octogenarian|7jj
octopus|9hw
oculomotor=oculomotor nerve=third cranial nerve|2tj
oculopharyngeal muscular dystrophy|74j
oculus dexter|442
oculus sinister|442
odalisque|2kh
odd
odd and end=hodgepodge
odontalgia=toothache|43
odontiasis|4yp
odontoid process
odor,odorize,odorous,odorise=aroma,aromatic,aromatize
odynophagia|7rv
oenomel|1ai
off
offal|b59
offense,offend,offensive
offer
office,official,officiate,officially,officiation
officer
offset
often
oil,oily,oiliness|6d1
oil geologist=petroleum geologist
oil gland|3k1
oil of turpentine=spirit of turpentine|3yq
oil of vitriol=sulfuric acid|4b
ointment=unguent|2xf
okra|b5t
old
old boy|6lx
old lady|ben
old maid=spinster|b1f
old man=graybeard=greybeard|7jj 6lx
old woman|7jj bfz
oldster=golden ager=old person=senior citizen|8y
oleaginousness|46v
olecranon=olecranon process
oleic acid|716
olein=triolein|4to
oleo oil|lb
oleoresin|78u
oleoresin capiscum|7jp
olfactory brain=rhinencephalon|7az
olfactory bulb|7bh
olfactory perception=olfactory sensation|9kk
oligarchy,oligarchic
oligo=oligonucleotide|7ge
oligoclase=plagioclase,plagioclastic|47q
oligodactyly|2ls
oligodendria=oligodendroglia|4rr
oligodendrocyte|4rs
oligodontia|2ls
oligomenorrhea|1yb
oligosaccharide|1us
oligospermia
oliguria|aet
olive oil|b5u
olivenite|6xk
olivine|6xk
omasum=psalterium|a5l
omelet=omelette|3do
omentum|81o
ominous,ominously
omission,omit
ommatidium|7ic
omophagia|5pk
omphalocele=umbilical hernia|573
once
oncologist|6qq
oncology,oncologic|6qr
oncovin=vincristine|81q
one
one half
one hitter|15w
one night stand|8l8
one third
one of the boy|6lx
onion|b5t
onion bread|1kt
onion butter|2kn
onion salt|4dc
onion yellow dwarf|bi6
only
onomatopoeic,onomatopoeical,onomatopoetic
onset
ontogenesis,ontogeny,ontogenetic|1bz
onycholysis|7l0
onychosis|3dd
onyx|1qt
onyx marble=oriental alabaster|1qv
oocyte|4mm
oogenesis|4mn
oolong|4dc
oophorectomy=ovariectomy|r
oophoritis|5oy
oophorosalpingectomy|r
oosphere|4ml
ootid|3nm
opal,opalize|6xk
open heart surgery|542
opener,open
openly
opera,operatic
operate capability=performance capability|1tq
operation,operate,operative
operational
operational casualty=operational damage|3x6
operator
operculum
operon|360
ophidism|5u4
ophryon|2tk
ophthalmectomy|r
ophthalmia=ophthalmitis|2m7
ophthalmia neonatorum|7lq
ophthalmic artery|uj
ophthalmic vein|b61
ophthalmology|6qr
ophthalmoplegia|7sn
ophthalmoscope|6qk
opiate|3jd
opinion,opinionative
opisthotonos|2tf
opium|2o9
opportunism,opportunistic=self interest
opportunistic infection|5o9
opportunity=chance
opposite
opposition,oppose,opponent
oppression,oppress,oppressive,oppressiveness
opsin|8mp
opsonin|np
opsonization,opsonize
optic nerve=optic tract=second cranial nerve|2tj
optic radiation=radiatio optica|7xb
optical,optically
optimism,optimistic
optimum,optimal,optimize
option,optative
opus=musical composition
oral,orally
oral cancer|1vd
oral sex|9mm
orange
orange juice|4k2
orangeade|7a
orator=rhetorician
oratory,oratorical
orb=eyeball
orbit,orbital
orbital point=orbitale|2tk
orchestra,orchestration,orchestral
orchidalgia|7rv
orchidectomy=orchiectomy|r
orchiopexy|acs
orchitis|5oy
order
order arm|8f2
ordering
orderliness,orderly
ordinary,ordinarily
ore|6xk
oreo|2ox
organ
organ of corti|7n6
organ of hear|9kn
organ of speech=speech organ=vocal organ|7n4
organ transplant|acs
organic,organically
organic brain syndrome|6sl
organic compound
organic disorder|3e3
organic evolution=phylogenesis,phylogeny,phylogenetic|1bz
organification|1bz
organism,organismic
organization,organize
orient,oriental
orifice=porta|7wc
origin,originate,origination,originative
originality,original
orinase=tolbutamide|aam
ornament,ornamental,ornamentation
ornithine|gy
ornithosis=parrot fever|zf
oropharynx|1gx
orphan|25l
orpiment|6xk
orthochorea|7b8 33r
orthoclase|47q
orthodontic treatment|aup
orthodontist|35s
orthogonality=perpendicularity
orthography,orthographic
orthomyxovirus|778
orthopedics,orthopedic,orthopedical|6qp
orthopedist|6qq
orthophosphoric acid=phosphoric acid|7r5
orthopnea|3li
orthoptist|6qq
orthoscope|7lw
orthostatic hypotension=postural hypotension|5ha
orzo|9wm
oscheocele=oscheocoele|6ha
oscillation,oscillatory
osmoreceptor|3s1
ossicle=ossiculum|1hm
ossification,ossify|1bz
osteitis|5oy
osteitis deforman=paget disease|7oc
ostentation,ostentatious
osteoblastoma|198
osteochondroma|198
osteoclasis|aup
osteoclast|1ho
osteocyte|1ho
osteodystrophy|33r
osteogenesis imperfecta|111
osteogenic sarcoma=osteosarcoma|9dw
osteoma|198
osteomalacia|6kx
osteomyelitis|7oc
osteopathy|aup
osteophyte
osteoporosis|53u
osteosclerosis|5np
osteotomy|acs
ostiole|8dh
ostomy|acs
other
otherwise
otic ganglion=otoganglion|10w
otitis|5oy
otitis externa|7p0
otitis medium|7p0
otolaryngology=otorhinolaryngology=rhinolaryngology|6qr
otology|6qr
otoplasty|jb
otorrhea|53u
otosclerosis|2ls
out
outcome
outdoor,outdoorsy
outdoor game|y2
outer
outercourse|9ma
outfit
outgrowth
outlawry,outlaw
outline
outlook
outpatient|7xd
output
outside
outstanding,outstandingly
outwardness|2fh
ouzo|6dg
oval
oval window|488
ovalbumin|4cf
ovarian artery|uj
ovarian cyst|2z5
ovarian pregnancy|3mf
ovarian vein|b61
ovaritis|5oy
ovary|480 4uh
over
over the counter drug=over the counter medicine|6qs
overactivity,overactive
overall
overanxiety|p9
overbite|6ln
overboard
overcast
overcome
overestimation,overestimate
overflow incontinence|3v9
overhead
overhear
overindulgence,overindulge,overindulgent
overkill|1tq
overlap
overlip|6cx
overlook
overproduction,overproduce
overreaction|93e
oversensitiveness
oversimplification,oversimplify
overt,overtly
oviduct=uterine tube|9cr 480
ovipositor|7n4
ovotestis|4uh
owe
own
owner=proprietor
ownership
oxacillin|7zf
oxalacetate=oxaloacetate|9cu
oxalacetic acid=oxaloacetic acid|4b
oxalate|9cu
oxazepam=serax|nl
oxheart|3n2
oxidase|3vg
oxidation,oxidisation,oxidization,oxidise,oxidant,oxidative,oxide,oxidize
oxidative phosphorylation|1bz
oxidize ldl cholesterol|27l
oxidoreductase|3vg
oxime
oxtail|afz
oxyacid=oxygen acid|4b
oxygen,oxygenation,oxygenize
oxygen debt
oxygenase|7r2
oxyhemoglobin|55t
oxyphenbutazone=tandearil|ni
oxytetracycline=hydroxytetracycline=oxytetracycline hydrochloride=terramycin|no
oxytocic=oxytocic drug|6qs
oxytocin|3sh
ozaena=ozena|3dd
ozone sickness|5ja
ozonide
pace
pacemaker|1vn
pachuco|aib
pachycheilia|u
pachydermal,pachydermatous,pachydermic,pachydermous
pacification,pacify
package,pack
package good|4fy
pack cell|1fg
packet
paddy|96j
paella|3do
page,pagination
pail=bucket
pain|aet
pain threshold|1n
painfulness,painful,painfully
paint
painter
pair
palace,palatial
palaeencephalon=paleencephalon=paleoencephalon|7bh
palaeontology=paleontology
palaeopathology=paleopathology|sm 7x9
palatine artery|uj
palatine bone|1hm
palatine vein|b61
palatopharyngoplasty=uvulopalatopharyngoplasty|acs
pale
paleocerebellum|7bh
paleocortex,paleocortical=archipallium|2qt
palilalia|53u
palingenesis,palingenetic|4yp
palliation,palliative
pallone|2sm
palm
palm oil|b5u
palmature|u
palmitin|4to
palpable,palpably
palpation,palpatory
palpitation|aet
palsy|3dj
pan
panatela=panetela=panetella|29r
pancarditis|1w2
pancreas,pancreatic|3k1
pancreatectomy|r
pancreatic artery|uj
pancreatic cancer|1vd
pancreatic duct|3k0
pancreatic juice|3aw
pancreatic vein|b61
pancreatitis|5oy
pancytopenia|2zn
pandiculation|41w 8zi
pandowdy|9wm
pane=pane of glass
panencephalitis|21i
panfish|9wm
pang
panhysterectomy=radical hysterectomy|5hq
panic,panicky|478
panic attack|478
panic disorder|pa
panocha=panoche=penoche=penuche|4kb
pansinusitis|9rg
pansy
pant
pantothen=pantothenic acid|b9n 4b
papa=dad=daddy
papain|3vg
papaw|3n2
papaya|3n2
papaya juice|5z6
paper,papery
papilla,papillary
papillary muscle|1vn
papillary tumor=papilloma=villoma|198
papilledema|3n0
papovavirus|b8x
pappataci fever=phlebotomus=sandfly fever|3dd
paprika|4dc
papule|870
papulovesicle=vesicopapule|7ts
para,parous=parity|4q4
para aminobenzoic acid|4b
paracentral scotoma|9h5
paracervical block|902
parade
paradigm,paradigmatic
paradise,paradisiacal=heaven,heavenly
paradox,paradoxically,paradoxical
paradoxical sleep=rapid eye movement=rapid eye movement sleep=rem=rem sleep|9sv
paraffin|bcj
paraffin oil|61h
paraffin scale=scale wax|bcj
paraffin wax|bcj
parafovea
paragonite|5wo
parallel
paralysis,paralytic,paralytical|3dj
paralytic abasia|5
paramagnet,paramagnetic
paramecia=paramecium|29y
parameter,parametric
parametritis|5oy
paramnesia|2fh
paramyxovirus|778
paranoia|8oe
paranoic type schizophrenia=paranoid schizophrenia=paraphrenia=paraphrenic schizophrenia|34t
paraparesis|7v3
paraphilia|9mm
paraphrase,paraphrastic
paraplegia,paraplegic|7sn
parapodium|qt
paraquat poison|5u4
parasite,parasitic,parasitical
parasitemia|1fj
parasympathetic
parasympathetic nervous system|7ba
parathion poison|82u
parathormone=parathyroid hormone|3sh
parathyroid=parathyroid gland|3k2
paratyphoid=paratyphoid fever|5oa
paraumbilical vein|b61
parcellation,parcel
parenchyma|ld
parent
parenthesis,parenthetic,parenthetical
paresis|7sn
paresthesia|aet
parfait|37s
parhelion,parhelic
parietal bone|6s0
parietal cortex=parietal lobe|6ek
parietal gyrus|2ot
parietal pericardium|9lk
parietal pleura|89p
parieto occipital fissure=parieto occipital sulcus|aab
parietomastoid suture|49w
park
park lot=park area
parkinson disease=paralysis agitan=parkinson syndrome=parkinsonism=shake palsy|1k3 33r
parliament,parliamentary
parlor
paronychia|5o9
parotid gland|9ci
parotid vein|b61
parotitis|5oy
paroxetime=paxil|9je
paroxysm,paroxysmal
paroxysmal trepidant abasia|5
parrot disease=psittacosis|l9
parsley|4dc
parsnip|98u
part,partitive
parthenocarpy|qg
parthenogenesis,parthenogenetic=parthenogeny=virgin birth|ae
parthenote
partial tone|8q3
partiality,partially,partial
participation,participate
particle
particle beam|3oz
particularity,particular
particularly
partly
partner
partridge|beq
party
party girl|4qv
parvo=parvovirus|b8x
pass
passage
passageway
passing
passing water|6w2
passion
passion fruit|3n2
passion of christ|b0
passionateness,passionate,passionately
passivity,passive,passively
past
pasta|3do
paste
pastern|1hm
pasteurize milk|6wy
pastil=pastille=troche|6gq
pastis|2pk
pastrami|17y
pastry|3hw
pasture,pasturage
pasty|86b
pat
patch,patchy
pate|2kn
patent
patent ductus arteriosus|1ft
patent medicine|6qs
paterfamilias|6lx
paternity,paternally
path
pathogen,pathogenic|6vs
pathogenesis|7x6
pathologic process=pathological process|1bz
pathological state
pathologist=diagnostician|6qq
pathology,pathological,pathologic|6qp
pathos,pathetic
pathway=nerve pathway=nerve tract|a94
patience=forbearance
patient
patina,patinize
patriarchy,patriarchal,patriarchic
patrician|8y
patriotism,patriotic
patrol
pattern
patty|3do
pause
pavlova|37s
pavor nocturnus=sleep terror disorder|9sx
paw|7yj
pawnbroker|89j
pawpaw|3n2
pay dirt|7n2
payment,pay
pea|b5t
pea flour|4fv
pea soup|9xo
peace
peace of mind=ataraxis|8ss
peaceful,peacefully
peacenik|3cn
peach blight|88t
peak,peaky
peanut butter|2kn
pear|3n2
pearl,pearly
pearl ash|8fa
pearl sago|9bv
peasant
pecker,peck
pecs=pectoral=pectoralis=pectoral muscle|9rw
pectic acid|4b
pectin|20n
pectoral arch=shoulder girdle|si
pectoral girdle|4qu
pectoral vein|b61
pectoralis major=great pectoral muscle|7y9
pectoralis minor=small pectoral muscle|7y9
peculiar,peculiarly
pedagogy,pedagogical,pedagogic
pedal extremity=vertebrate foot
pedantry,pedantic
peddler=hawker
pederasty|4og 7ul
pediapred=prednisolone=prelone|4ss ni
pediatric medicine=pediatrics=pedology|6qr
pedodontist|35s
pedophilia|7ul
peduncle|5ja
pedunculate polyp|8ce
peeper|442
peer
peeve|71g
pegboard
pekoe|1de
peliosis=purpura|1fj
pellicle|9sb
pelvic cavity|1gx
pelvic girdle=pelvis,pelvic=pelvic arch|4qu
pelvic inflammatory disease=pid|5oz
pemmican=pemican|6pz
pemphigus|3de 10m
pen
penance=repentance,repent,repentant=penitence,penitent,penitential,penitentiary|2jz
penchant|6bw
pencil
penetrate injury=penetrate trauma|5d5
penetration,penetrate,penetrative
penicillin,penicillin resistant|no
penicillin f|7zb
penicillin o|7zb
penicillin v=phenoxymethyl penicillin|7zb
penicillinase resistant antibiotic|7zb
penis,penial=phallus|3xd
penis envy|3vc
penne|9wm
pennyroyal oil|7j6
pensiveness,pensive|6rl
pentaerythritol=peritrate|b5m
pentanoic acid=valeric acid|1v9
pentazocine=talwin|iy
pentlandite|6xk
pentose|712
pentothal=thiopental=thiopental sodium=thiopentobarbital sodium|154 awt
pentoxide
pentoxifylline=trental|3jd
pepper,peppery
peppercorn|4dc
peppermint|1sz
peppermint oil|4dc
pepperoni|9em
pepsin|3vg
pepsinogen|3vg
peptic ulcer=peptic ulceration|az7
peptide|gv
peptone
peradventure|3hr
perboric acid|1i8
percent=percentage=per centum
perception,perceive,perceptive,perceptible,perceptiveness,perceptivity
perch
perchlorate|9cu
perchloric acid|4b
perchloride|26p
percussion,percussive
perennation,perennial,perennially
perfect game|15w
perfectibility,perfect
perfection
perfectly
perfluorocarbon|4er
perforate eardrum|3lt
perforate vein|b61
performance,perform
performer
perfume,perfumery|7jt
perfunctorily,perfunctory
perhaps
peri|4qv
periarterial plexus|7b5
periarteritis|ui
periarteritis nodosa=polyarteritis nodosa|3dd
pericardial cavity=pericardial space|1gx
pericardial sac|9b3
pericardial vein|b61
pericarditis|1w2
pericardium,pericardial|9lk
pericementoclasia|8r2
peridinian|3bt
peridot|299
peril,perilous,perilously
perilymph|1gy
perimysium|2mb
perinatologist|32
perinatology|6wj
perineal artery|uj
perineum
perineurium|2mb
period=period of time=time period
periodic acid|7r5
periodic breathe|43n
periodicity,periodic
periodontal disease=periodontitis|3dd
periodontia,periodontal|35j
periodontist|35s
periosteum|6rz
peripeteia=peripetia=peripety
peripheral nervous system
perishable=spoilable|4fv
peristalsis=vermiculation
peristome
perithelium|6rz
peritoneal inflammation=peritonitis|5oy
peritoneum|9lk
peritonsillar abscess=quinsy|ki
periwinkle plant derivative|og
perkiness,perky|1f5
permanence,permanent,permanently
permanganate|9cu
permanganate of potash=potassium permanganate|81t
permanganic acid|4b
permeation,permeate,permeative
permission,permit,permissive
permutation|b51
pernod|2pk
peroneus|9rw
peroxidase|7qy
perpetration,perpetrate
perpetuation,perpetuate
perpetuity,perpetual
perphenazine=triavil|nl
perplexity|2ln
persecution,persecute
persimmon|19s
persistence,persist,persistent,persistency,persistently
person=someone
persona,personify,personification
personal,personally
personal business=personal matter|5sh
personal property=private property
personality
personality disorder|6sq
personnel
personnel casualty|6a0
perspective
persuasion,persuade,persuasive
pertain
pertinence,pertinent
perturbation,perturb|av
pertussis=whoop cough|5oa 937
perusal,peruse
pervasion,pervade,pervasive
perversity,perverse
pessimism,pessimistic
pest=pestilence,pestilential,pestilent=pestis|3vv
pesticide poison|5u4
pesto|9ej
pet food=petfood|47k
petal,petalous
petechia|1n1
petit dejeuner|1l0
petition,petitionary
petitioner
petrifaction,petrify
petrissage|6ob
petrochemical
petting|4gm
petulance,petulantly,petulant=crossness=fretfulness=fussiness,fussily,fussy=peevishness,peevish|5j7
pfannkuchen|16p
phacoemulsification|43q
phaeochromocytoma=pheochromocytoma|axj
phagocyte,phagocytic=scavenger cell|9wq
phagocytosis
phalangitis|5oy
phalanx|1hm
phalloplasty|jb
phantasmagoric,phantasmagorical
phantom limb syndrome|aez
pharmaceutical chemist=pharmacologist|qm
pharmacokinetics|6oy
pharmacy,pharmaceutical,pharmaceutic|6qr
pharyngeal vein|b61
pharyngitis=raw throat=sore throat|5oz
phase
phenazopyridine=pyridium|iy
phenergan=promethazine|o8 o4
pheniramine|o8
phenol
phenolic=phenolic resin=phenoplast|afc
phenolphthalein|676
phenomenon
phenothiazine=thiodiphenylamine|amc
phenotypic,phenotypical
phentolamine=vasomax|nh
phenyl salicylate=salol|9ca
phenylalanine|3yo
phenylketonuria=pku|5lu
phenyltoloxamine|o8
pheromone|9ir
philanderer=womanizer|6lx
philanthropy,philanthropic
philhellenism|8d
phillipsite|bis
philogyny|8d
philology,philological
philosopher
philosophy,philosophical,philosophic,philosophically,philosophize
phimosis|u
phlebectomy|acs
phlebitis|5oy
phlebotomy=venesection|1fu
phlegm,phlegmatic,phlegmatical,phlegmy|73f
phlogopite|5wo
phobia,phobic=phobic disorder=phobic neurosis|pa
phobophobia|9qu
phocomelia=seal limb|6te
phone
phone company=telephone company
phoneme,phonemic
phonograph=record player
phonology,phonologic
phony
phosphatase|3vg
phosphate=orthophosphate=inorganic phosphate|9cu
phospholipid|6d1
phosphoprotein|8mp
phosphor|afe
phosphorescence,phosphorescent|4en
phosphorus,phosphoric
photalgia|7rv
photocoagulation|acs
photocoagulator|acq
photogenic epilepsy|8zk
photograph,photographic,photographically,photography=photo
photometry,photometrical
photophobia|9qu
photoretinitis|b96
photosensitivity=radiosensitivity
phototherapy|62
phototropism|awf
phrase
phraseology=wording
phrenic nerve|a04
phrenic vein|b61
phthalic acid|4b
phthalic anhydride|l6
phthisis=pulmonary tuberculosis=waste disease=white plague|ax7
phycomycosis|4l6
phyllo|7ws
phylloquinone=phytonadione=vitamin k1|o7
physiatrics=physical therapy=physiotherapy|aln
physical ability
physical condition=physiological condition=physiological state
physical fitness
physically
physics,physical,physicalness,physicality
physiognomy=visage=kisser=phiz|44c
physiological property|1h0
physiological sphincter|ji
physiology,physiological,physiologic
physique=body build|1h0
physostigmine|db
phytotoxin=plant toxin|ask
pia mater|6sg
piaffe|3ir
pianist=piano player
piano,pianistic=forte piano
piano teacher|74w
pica|3m8
picaninny=piccaninny=pickaninny|25l
piccalilli|2kn
pick
pick disease|8hx
pickerel|4j0
picket
pickle|2kn
picornavirus|b8x
picric acid|4b
pictorial,pictorially
picture
pie|9wm
piece
piece of paper=sheet of paper
pietistic,pietistical
piezoelectric effect=piezoelectricity,piezoelectric
pig
pigeon toe|3cd
pigment,pigmentation
pigsticking|4a5 1fq
pigswill=pigwash=swill|47k
pigweed|67s
pike reverse hang|94v
pilaf=pilaff=pilau=pilaw|3do
pilar cyst=sebaceous cyst=steatocystoma=wen|2z5
pile
pill
pillow
pilocarpine|db
pilot
pilsener=pilsner|182
pilus|4ak
pimento=pimiento|ads
pimento butter|2kn
pimozide|3bw
pimp=procurer
pimple=hickey=zit|4n
pindolol=visken|1a0
pine
pine tar|bga
pineal eye=third eye|9kn
pinealoma|axj
pineapple juice|4k2
pinguecula|2m4
pinite|6xk
pink,pinkify
pink disease|88t
pink elephant|b9f
pinkroot|88t
pinna|1x9
pinocytosis
pinole|4fv
pinprick|1iv
pinto bean|2ib
pip|l9
pipe
piperacillin=pipracil|7zb
piperazine|n8
pirate,piratical
piriform area=piriform lobe=pyriform area=pyriform lobe|7bh
pirogi=piroshki=pirozhki|3do
piroplasm|a18
pisang wax|bcj
pisiform=pisiform bone|1hm
pistol
pit
pita=pocket bread|4cy
pitahaya|3n2
pitch
pitchblende=uraninite|b2e
pitcher=hurler
pith,pithy
pituitary=pituitary gland=hypophysis,hypophyseal=pituitary body|3k2
pity,piteous,piteously|47u
pityriasis|371
pityriasis alba|882
pityriasis rosea|882
pivot joint=rotary joint=rotatory joint|39o
pizza|3do
pkd=polycystic kidney disease|61z
placation,placative,placatory=propitiation,propitiative,propitiatory
place of origin=provenance
placebo
placement,place
placenta,placental|b5g
placenta previa|4q4
placentation
placidity,placidness,placid,placidly
plagiarization,plagiarise,plagiaristic,plagiarize
plagiocephaly|33n 1cf
plague,plaguey
plague pneumonia=pneumonic plague=pulmonic plague|82t
plaice|4d0
plain,plainly
plain flour|4e7
plaintiveness,plaintively|72x
plan
plane,planar
planet,planetary,planetal
plank
plant,plantal
plant disease|3dd
plantain|b5t
plantar reflex|8zi
plantar wart|b6w
planter
plasma=blood plasma|43r
plasma cell=plasmacyte|6ie
plasma protein|8mp
plasmablast|88z
plasmacytoma|axj
plasminogen|49k
plasminogen activator=urokinase|8ml
plaster of paris|1rc
plasticity,plastic,plastically
plastination|1bz
plate
platform
platoon
platysma|44g
play
play therapy|aln
player
playfulness,playful|6ap
playwright=dramatist
plead
pleasure,please,pleasant,pleasantly,pleasantness
pledgee|8y
pledger|8y
plenty
pleomorphic rhabdomyosarcoma=pleomorphic rhabdosarcoma|959
pleonaste|a09
pleopod=swimmeret|qt
pleura,pleural|9lk
pleural cavity|1gx
pleurisy|5oz
pleuropneumonia|89r 8ae
plexiglass|8c6
plexus=rete
plica
plight=predicament
plod
plonk|bf4
plot
plow
pluck,plucky
plug
plumcot|3n2
plumpness,plump=embonpoint|2qk
plunge
plush,plushy
plutocratic,plutocratical
pms=premenstrual syndrome|aez
pneumococcal pneumonia|8ae
pneumococcus|3bz
pneumoconiosis=pneumonoconiosis|937
pneumogastric=pneumogastric nerve=tenth cranial nerve=vagus=vagus nerve=wander nerve|2tj
pneumonectomy|r
pneumonia,pneumonic|937
pneumonitis|5oy
pneumothorax|u
pock|8qj
pocket
pockmark|9fh
podalgia|7rv
podetium
poem
poet
poetry,poetic,poetical
pogonion|2tk
poi|3do
poignancy,poignance,poignant
poikilothermic,poikilothermous
poilu=purloo|3do
point
point of honor|5sh
poise
poison,poisonous
poison ivy|967
poison oak|967
poison sumac|967
poisonous substance=toxicant
poke
polar body
polarization,polarize
pole,polar,polarity
polemical,polemicize,polemize
polenta|5bm
police=police force
police car=squad car
police chief=police captain
police headquarter=station house
policeman=police officer
policy
policy maker|5l9
polio=acute anterior poliomyelitis=infantile paralysis=poliomyelitis|5oa
poliovirus|3uk
polish
polish rice=white rice|96j
politeness,polite,politely
political,politically
political system=form of government
politician
pollack|9cy
pollen,pollination
pollock|9cy
pollucite|6xk
pollution,pollutant
polony|1hd
polyamide=polymeric amide
polyarteritis|ui
polycythemia|1fj
polydipsia|amx
polyester|afc
polyester fiber|8bx
polyethylene=polythene|afc
polyfoam=polyurethane foam|8cq
polygenic disease=polygenic disorder|2ls
polygraph|6qk
polymastigote|6ol
polymerase|3vg
polymerization,polymer,polymeric,polymerize
polymethyl methacrylate|5l
polymorphic,polymorphous
polymyositis|76l
polymyxin|no
polynomial
polynucleotide|7ge
polyoma|7tp
polyose=polysaccharide|1us
polyp=polypus|5ja
polypectomy|acs
polypeptide|801
polyphony,polyphonic,polyphonous
polyphosphate|9cu
polyphosphoric acid|7r5
polypropenonitrile|5l
polysomy|1cf
polystyrene|2a5
polytonality,polytonal
polyunsaturated fat|6d1
polyunsaturated fatty acid|b1r
polyurethan=polyurethane
polyuria|61z
polyvinyl acetate|8cu
polyvinyl chloride|8cu
polyvinyl resin=vinyl polymer=vinyl resin|afc
pomegranate|3n2
pomelo=shaddock|2b2
pompano|9cy
pompousness,pompous,pompously
ponce|6lx
pond
ponder
pons=pons varolii|7bh
pony trekk|3x7
pool
poor,poorly
pop
popcorn|4fw
pope
popliteal artery|uj
popliteal vein|b61
popover|73i
poppy seed|4dc
popularity,popular,popularly
population,populate
population shift
porch
pore,poriferous|3k0
porgy|9cy
pork=porc|6pz
pork and bean|3do
porkchop|2y4
porkholt|4v1
porosity,porous
porphyria|2ls
porpoise oil|lb
porridge|3do
port
port access coronary bypass surgery|2d9
port wine|4hf
porta hepatis|7ni
portacaval shunt|9pa
portal hypertension|6le
portal system|b5h
portent,portentous,portend
porterhouse|181
portion
portrait,portrayal,portray
pose
position
positive chemotaxis|24w
positivist,positivism,positivistic
positivity,positive
posology|6oy
posse
posseman|6lx
possession,possess,possessive
possibility,possible
possibly
postcentral gyrus|212
poster,post
poster boy|8eg
poster child|25l
poster girl|8eg
posterior cardinal vein|1vu
posterior cerebral artery|21w
posterior facial vein=retromandibular vein|44i
posterior labial vein|63l
posterior meningeal artery|6sa
posterior naris|786
posterior serratus muscle=serratus posterior|9lm
posterior subcapsular cataract|1yg
posterior synechia|af1
posterior temporal artery|aiv
posteriority,posterior
posthitis|5oy
posthumous birth|78g
posthypnotic amnesia|9jf
postnasal drip|aet
postponement,postpone
postposition,postpositive
posttraumatic epilepsy=traumatic epilepsy|3wf
posttraumatic stress disorder=ptsd|pa
postulation,postulate
posture|1h0
pot
pot au feu|3do
potage|9xo
potash alum=potassium alum|ff 3hp
potash muriate=potassium chloride=potassium muriate|519
potassium acid carbonate=potassium bicarbonate=potassium hydrogen carbonate|1at
potassium bromide|9cu
potassium carbonate|9cu
potassium chlorate|9cu
potassium cyanide|9cu
potassium dichromate|9cu
potassium ferrocyanide=yellow prussiate of potash|48o
potassium iodide|5vd
potassium sodium tartrate|3hp
potato=murphy=spud=tater|98u 9w8
potato blight=potato disease=potato mildew=potato mold=potato murrain|88t
potato mosaic|88t
potato wart|88t
potato yellow dwarf virus|b8x
potato yellow dwarf=yellow dwarf of potato|bi6
poteen|bdx
potence
potential,potentiality,potent,potency
potherb|b5t
potion|1ai
potluck|6ps
potpie|3do
pott disease|ax7
pottage|3do
potter
pottery
poulette|9ej
pound
pour
pousse cafe|2pk
poverty=impoverishment
powder,powdery,powderize
powder sugar|4vz
power
power breakfast|1l0
power broker=powerbroker|5l9
power walk|1w0
powerfulness,powerful,powerfully
poxvirus|b8x
practical nurse=license practical nurse|7go
practically
practice,practical,practicality
practitioner=practician|8kj
pragmatic,pragmatical
praise
praline|1sz
pravachol=pravastatin|6d2
prawn|9hw
prayer,pray
pre eclampsia=preeclampsia|asg
preacher
preachment,preach
prearrangement,prearrange
precaution,precautionary
precava=superior vena cava|b61
precedent,precede,precedency,precession
precentral gyrus|212
preceptor|ahy
precious
precipice,precipitous
precipitance,precipitate,precipitant,precipitation
precipitin|np
precisely,precise
precision
precocious dentition|7it
precocity,precocious
preconceive notion=preconception
precordium|43l
predicator,predication,predicative
prediction,predict,predictive
prednisone=deltasone=liquid pred=meticorten=orasone|4ss ni
predominance,predomination,predominantly,predominate
preemption,preempt,preemptive
preexistence,preexistent
preface,prefatorial
preference,prefer,preferentially,preferential,preferment,preferent
prefix,prefixation
prefrontal cortex=prefrontal lobe|6ek
pregnancy,pregnant
pregnanediol
prehensor|6by
prehistory,prehistoric
prejudice,prejudicial,prejudicious
preliminary
premature ejaculation
premature labor|2le
premature ventricular contraction|tx
premix
premonition=presentiment|rk
preoccupation,preoccupancy,preoccupied,preoccupy|2fh
prep school=preparatory school
preparation,prepare,preparative,preparatory
preposition,prepositional
prepyloric vein|b61
prescience,prescient|6sk
prescription,prescribe,prescriptive
presence,present,presentment,presentness
presenile dementia|34s
present day
presentation
presently
preservation,preserve,preservative
presidency,presidential
president
press
pressure,pressurise,pressurize
pressure point
prestige,prestigious
presumably
presumption,presume,presumptive
presupposition,presuppose
preteen=preteenager|5zx
pretense,pretend,pretentious
prettiness,pretty
pretzel|2t9
prevalence,prevail,prevalent
prevention,prevent,preventive,preventative
previous,previously
prey
priapism|53u
price,pricey,pricy
pricker,prick
prickle,prickly|6g
prickle cell|9se
pride
pridefulness
priest
primaquine|ob
primary,primarily
primary amenorrhea|go
primary care|6qh
primary care physician|3ga
primary dysmenorrhea|3l9
primary syphilis|6gu
primaxin|no
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
private instructor|ahy
privilege
prize
pro
probability,probably,probable,probabilistic
probation,probationary,probative
probationer=student nurse|7go
probe
probenecid|6qs
probiotic|13c
problem,problematic,problematical
proboscis|7ff
procarbazine|og
procedure,procedural
proceedings,proceed,procession,processional
process
process cheese|24d
prochlorperazine|oo o4
proclamation,proclaim
procrastination,procrastinate
procreation,procreative=fact of life|9ma
proctalgia|7rv
proctitis|5oy
proctocele=rectocele|2h5
proctologist|6qq
proctology|6qr
proctoplasty=rectoplasty|jb
proctoscope|3sy
procurement,procural,procure
procursive epilepsy|3wf
prodigy,prodigious
prodroma=prodrome,prodromic|aet
product,produce,producer
production
productivity,productive
proenzyme=zymogen
profanity,profane,profanely
profess
profession,professional
professional baseball|15w
professional basketball|167
professional box|8pd
professional football|4g5
professional golf|4uf
professional person|8y
professional tennis|aji
professional wrestling|8vd
professor=prof
proficiency,proficient|2j4
profile
profit
profitability,profitable
profiterole|9wm
profound
progeria|u
progesterone|8kv
progestin=progestogen|9mi
prognostic,prognostication,prognosticative
program
progress,progressive,progression,progressivity
progressive vaccinia=vaccinia gangrenosa|b3y
prohibit
prohibition
project
projection
prolamine|9qv
proliferation|4yp
proline|gy
prominence,prominent,prominently
promiscuity,promiscuousness,promiscuous|9ma
promise,promissory
promotion,promote,promotional,promotive
prompt
promptly
promulgation,promulgate
pronation,pronator
prone
pronouncement,pronounce
pronucleus|7gf
proof,prove
propaganda,propagandistic,propagandise,propagandize
propagandist
propagation,propagative|8jv
propanal=propionaldehyde|cb
propanamide=proprionamide|gv
propanoic acid=propionic acid|1v9
propeller,propel,propellant,propellent,propulsion,propulsive
propensity|6bw
proper,properly
property
prophecy,prophetic,prophetically,prophetical=vaticination
prophylactic|2xf
proportion
proportional,proportionally
proportionately,proportionate
proposal
proposition,propose
proprietorship
propylthiouracil
prosciutto|51p
proscription,proscribe
prosecution,prosecute
prosecutor=prosecute attorney=prosecute officer=public prosecutor|675
prosody,prosodic
prospect
prospective
prosperity,prosperous
prostaglandin|104
prostate,prostatic=prostate gland|3k2
prostate cancer=prostatic adenocarcinoma|7d
prostate specific antigen|8mp
prostatectomy|r
prostatitis|5oy
prosthodontia|35j
prosthodontist|35s
prostration,prostrate
protamine|9qv
protanopia,protanopic=red blindness|8yi
protease=peptidase=proteinase=proteolytic enzyme|3vg
protease inhibitor|p3
protection,protect,protective,protectiveness
protective fold|ld
protein,proteinaceous
protein fold|1bz
proteolysis,proteolytic
proteome|8mp
protestation,protest
prothorax
protirelin=thyrotropin release factor=thyrotropin release hormone|3sh
protist=protistan|6vs
protoctist|6vs
protoplasmic astrocyte|xd
prototype,prototypical,prototypic
protozoal infection|5o9
protozoan,protozoon|8mx
protriptyline|avk
protrusion,protrude,protrusive
protuberance,protuberant
proud,proudly
proud flesh|4w0
provender|4fv
proverb,proverbial
province,provincial
provirus|1zr
provision,provide,provisionary
provitamin|5dt
provocation,provoke,provocative
prowess=artistry
proximity,proximal
prudence,prudent,prudential
prune|3it
pruno|5an
prurigo|3de
pry
psammoma=sand tumor|axj
pseudo
pseudoephedrine|db
pseudohallucination|51d
pseudohermaphroditism|1cf
pseudomonad|3zs
pseudophloem
pseudopod=pseudopodium
psilocin=psilocybin|51e
psilomelane|6xk
psoas|9rw
psoriasis|3de
psoriatic arthritis|yx
psyche,psychical,psychically,psychic
psychiatrist=head shrinker|6qq
psychiatry,psychiatric=psychological medicine|6qr
psychic phenomenon=parapsychology
psychic trauma|6so
psychoactive drug=consciousness alter drug=mind alter drug=psychoactive substance|3jd
psychoanalyst|8nz
psychogenesis,psychogenetic,psychogenic|4yp
psychologist
psychology,psychological,psychologically
psychomotor development|4yp
psychomotor epilepsy=temporal lobe epilepsy|3wf
psychopathology,psychopathologic
psychopharmacology,psychopharmacological|6oy
psychophysiology=neuropsychology
psychosexual development|4yp
psychosis,psychotic|6sp
psychosomatic disorder|6sq
psychosurgery|1ka
psychotherapy,psychotherapeutic=mental hygiene|8o0
psychotic depression|2cr
psychotropic agent|3jd
pterion|2tk
pterygium|2m4
pterygoid muscle|9rw
pterygoid plexus|89u
pterygoid process
ptomain|gx
ptomaine|4fx
ptomaine poison|4fx
ptosis|375
ptyalin|ie
ptyalism,ptyalize|9ic
pubes=pubic region
pubic bone=pubis|1hm
public,publicly
public defender|675
public figure|5l9
publication,publish,publisher
pubococcygeus exercise|41w
pud|37s
pudding|3do
pudding face|73k
pudendal artery|uj
pudendal block|902
pudendal cleavage=pudendal cleft=pudendal slit=rima pudendi=rima vulvae=urogenital cleft=vulvar slit|97i
pudendal vein|b61
pudendum|4pd
puff rice|2fs
puffiness,puffy|aet
pug nose|7ff
pugilism,pugilistic|2ng
pulasan=pulassan|3n2
pull
pulmonary artery|uj
pulmonary congestion|2lw
pulmonary plexis|7b5
pulmonary stenosis|a48
pulmonary trunk=truncus pulmonalis|8pg
pulmonary valve|9k4
pulmonary vein|b61
pulp,pulpy
pulp cavity|1gx
pulpit=dais=rostrum
pulque|c7
pulse,pulsation,pulsate
pulseless disease=takayasu arteritis|ui
pump
pumpkin|b5t
punctuation,punctuate
pungently,pungent
punishment,punish,punitive,punitory=penalty
punk rocker|aib
pupate,pupal
pupillary sphincter|ji
puppy fat|82
purchase
pure tone|zq
puree|7fw
purely
purine|d7
purity,pure,purify,purification
purple
purpose=intention
purse
purse string operation|acs
pursuit,pursue,pursuant,pursuance
purulence,purulency,purulent|aet
purulent pleurisy|89r 3r8
push
pushball|4a2
pushup=press up|tf
pussy=cunt=puss=twat
pustule|870 1eg
put
putamen|15r
putrescine|8op
putridity,putrefacient,putrefaction,putrefactive,putrefy,putrescent
puzzlement,puzzle
pvc|tx
pycnodysostosis|3ku
pycnosis,pycnotic=pyknosis,pyknotic|3dd
pyelitis|5oz
pyelonephritis|b35
pyemia,pyemic|1fo
pyloric sphincter=pyloric valve|ji
pyloric stenosis|a48
pyloric vein=right gastric vein|4nu
pylorus|7ni
pyocyanase|no
pyocyanin|no
pyorrhea|53u
pyorrhea alveolaris=rigg disease|81d
pyramid,pyramidal,pyramidical
pyrene|5dt
pyridine|d7
pyrilamine|o8
pyrimidine|d7
pyrocellulose|20q
pyroelectricity,pyroelectric
pyrogallic acid=pyrogallol|83q
pyrogenetic,pyrogenic,pyrogenous
pyrolusite|6xk
pyrolysis,pyrolytic|atn
pyrope|4ne
pyrophobia|9qu
pyrophosphate|9cu
pyrophosphoric acid|8cj
pyrophyllite|6xk
pyrotechny,pyrotechnical
pyroxene|6xk
pyroxylin=pyroxyline|20q
pyruvic acid|4b
pyuria|aet
q fever|96p
quack|3ga
quackery
quad|439
quadrantanopia|b96
quadriceps=quadriceps femoris|439
quadriplegia|7sn
quahaug=quahog|9nl
quail|beq
quality,qualify,qualification
quality of life|4wj
qualm|3qt
quandang=quantong|3n2
quantity
quantum jump
quantum leap
quark=quark cheese|24d
quarrel
quartan|25t
quarter
quarter crack|9da
quarterback=field general
quartz crystal|6xk
quassia
quaternary ammonium compound
queasiness,queasy=squeamishness|790
queen
queen of the may|4qv
queer
quellung=quellung reaction|1bz
querulous,querulously
quesadilla|1ow
question
questioning
quiche|86b
quick bread|1kt
quickening|1bz
quickness,quickly,quick,quicker
quiescence,quiescent
quietness,quiet,quietly
quietude
quill
quince|3n2
quinidex=quinidine=quinora|nm
quinine|ob
quinine water=tonic water|9vx
quirk,quirky
quirt
quit
quite
quiver
quotation,quote
rabbi
rabbit
rabbit food=raw vegetable|b5t
race
racemic acid|ahd
rachischisis=schistorrhachis=spina bifida|1cf
rachitis|5oy
racial
racing|a1a
rack
racket,rackety
radar=radiolocation
raddle=reddle=ruddle|5w6
radial artery|uj
radial keratotomy|61c
radial vein|b61
radiation,radiance,radiate,radiant,radiancy|3t8
radiation sickness=radiation syndrome|aez
radical
radical mastectomy|6oh
radically
radicchio|67s
radicle
radiculitis|5oy
radio
radio emission=radio radiation=radio wave|3ov
radio reflector=radio telescope
radio signal|8tt
radioactivity,radioactive
radiographer|6qq
radiolarian|61
radiologist=radiotherapist|6qq
radiology|6qp
radiopharmaceutical|6qs
radiotelephony,radiotelephonic
radish|98u 2vv
radium therapy|62
radius,radial
raffinose|aw0
rag
ragamuffin|b2m
rage|kg
ragout|3do
ragweed pollen|8bo dr
raid
rail
railroad=railway system
railroad siding=siding
railroad station=railroad terminal=railway station
rain,rainy
rainwater|4iy
raise,rise
raise donut|3h5
raisin|3it
raisin bread|1kt
raita|3v4
rally
ram
rambotan=rambutan|3n2
ramekin=ramequin|3do
ramification,ramify
ramp,rampant,rampageous
ramsay hunt syndrome|aez
ramus|1hm
randomization,random,randomly
range,rangy
ranitidine=zantac|58z
rank
ransack
ranula|2z5
rap
rapidity,rapidly,rapid
rappee|aq9
rapture,rapturous|3qw
rarebit|3do
rarefaction,rarefy
rarity,rarely,rare
rascal=rogue
rash=roseola=skin rash|3xs
rasp,raspy
raspberry|19s
rassling|2ng
rat,ratty
rat cheese=store cheese|246
ratafee=ratafia|2pk
ratatouille|3do
ratbite fever|5oa
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
rauwolfia|db
ravigote=ravigotte|9ej
raw
raw meat|6pz
raw milk|6wy
raw sienna=yellowish brown
raw umber|azi
raw wound|bgx
ray=light beam=shaft of light=beam of light=ray of light|b94
razbliuto|9kz
rbi=run bat in
re afforestation=reforestation
re creation,re create
reabsorption=resorption|1bz
reach
reaction,react,reactivity,reactive=chemical reaction
reactionary=extreme right winger=ultraconservative
read
reader
readily
readiness,ready
read teacher|ahy
readjustment,readjust|2u
ready mix|2od 8hn
reaffirmation,reaffirm
reagin|5ka
real estate=real property
realgar|6xk
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
rebound tenderness|7rv
rebuild
rebuttal,rebut
recalculation,recalculate
recall
recapitulation,recapitulate|4yp
receiver,receive
recent
recently
reception
receptionist
receptivity,receptive
receptor
recession,recessionary
reciprocal inhibition therapy=reciprocal inhibition|18g
reciprocal cross|5df
reciprocality,reciprocity,reciprocal
reciprocation,reciprocative,reciprocatory
recital,recite,recitation
reckon
reclamation,reclaim
recognition
recognize
recollection,recollect,recollective
recombinant
recombinant deoxyribonucleic acid=recombinant dna|360
recombinant human insulin|5rn
recombinant protein|8mp
recommendation,recommend
reconciliation,reconcile
reconsideration,reconsider
recorder,record
recording
recount
recovery,recover|1ag
recreation,recreational
recreational drug|3jd
recriminative,recriminatory
recrudescence,recrudescent
recruitment,recruit
rectal artery|uj
rectangle,rectangular,rectangularity
rectum,rectal
rectus|74f
rectus superior=superior rectus=superior rectus muscle|447
recuperation,recuperative=convalescence,convalescent
recurrence,recur,recurrent
recurrent fever=relapse fever|5oa
recusal,recusation,recusant
red green color blindness=red green dichromacy|3a2
red blood cell=erythrocyte,erythroid|1fg
red bone marrow=red marrow|1hq
red clay|2c1 6xk
red devil=secobarbital=secobarbital sodium=seconal|154
red meat|6pz
red pepper|4dc
red rockfish|9cy
red scare|p9
red tide|1lq
red water|l9
red wine|bf4
redcoat
rededication,rededicate
redefinition,redefine
redemption,redeem,redemptional,redemptive,redemptory
redeployment=redisposition
redfish=rosefish|98c
rediscovery,rediscover
redistribution,redistribute
redness,red,redly
reductase|3vg
reduction,reduce,reductive
redundancy,redundant
reef,reefy
reel
reelection,reelect
reenactment,reenact
reenforcement,reenforce
reevaluation,reevaluate
refection|6ps
refer,reference
refer pain|7rv
refinement,refine
reflection
reflector,reflect,reflective,reflectively,reflectivity
reflex=inborn reflex=innate reflex=instinctive reflex=physiological reaction=reflex action=reflex response=unconditioned reflex|93e
reflex arc|7bh
reflex epilepsy|3wf
reflux|53u
reform,reformation,reformative
refractivity,refraction,refractive
refractory,refractory line
refractory anemia|jz
refreshment,refresher|9u4
refry bean|3do
refulgence,refulgent
refund
refurbishment,refurbish
refusal,refuse
regard
regardless
regeneration|1bz
regiment,regimental
region
regional,regionally
regional anesthesia|k5
register nurse|7go
registrant
registration,register,registry
regret|9bm
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
reiter disease=reiter syndrome|aez
reiteration,reiterate,reiterative
rejection,reject,rejective
rejoice
relationship,relate,relation
relativity,relative,relatively,relativistic
relaxant,relax,relaxation
relaxin|3sh
release
relegation,relegate
relevance,relevancy,relevant
reliability,reliable,reliably
reliance,rely|22a
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
renal artery|uj
renal colic|7rv
renal cortex|ld
renal insufficiency|61z
renal pelvis|1gx
renal vein|b61
render
renewal,renew
renin|8ml
rennet
rensselaerite|ag5
rent,rental
reovirus|b8x
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
reproductive organ=sex organ|7n4
reproof=reprehension,reprehensible
republic
repudiation,repudiate,repudiative
reputation,repute
request
requirement,require
rescission,rescind
rescue
research
resection|acs
resemblance,resemble
resentful,resentfully
resentment,resent=rancor,rancorous=rancour|5j8
reserpine=rau sed=raudixin=sandril=serpasil|o9
reservation
reserve
resid=residual oil|2vy
residence,residential,reside,resident,residency
residue,residual
resignation,resign
resilience,resiliency,resilient
resin,resiny,resinous=rosin
resistance,resist,resistant,resistive,resistivity
resistor
resolutely,resolute
resolution
resolve
resonance,resonant
resorcinol|83q
resort
resource
respect
respectable
respectively,respective
respiration,respiratory
respiratory alkalosis|dc
respiratory center|7az
respiratory disease=respiratory disorder=respiratory illness|3dd
respiratory infection=respiratory tract infection|5o9
respiratory organ|5t2
respiratory system
respiratory tract|asw
respite=reprieve
resplendence,resplendency,resplendent
response,respond,responsiveness,respondent,responsive
responsibility=obligation,oblige
responsible,responsibly
rest
rest cure|aup
restatement,restate
restaurant
restiveness,restive,restively
restlessness|1iv
restorative,restore
restoril=temazepam|19j
restraint,restrain
restriction,restrict,restrictive
restriction endonuclease=restriction enzyme=restriction nuclease|3sv
result,resultant
resumption,resume
resurgence,resurgent=revitalization,revitalize=revivification,revivify|1ag
resuscitation|93u
resuspension,resuspend
retard depression|2cr
rete testis|89u
retention=holding
retentiveness,retentivity,retentive
reticulation,reticulate
reticulocyte|8yj
reticuloendothelial system
retina,retinal|6rz
retinal rod=rod cell|b9e
retinitis|5oy
retinoblastoma|6lh
retinol=vitamin a1|oi
retinopathy|444
retirement,retire
retrace
retraction,retract
retractor|acq
retreat
retrieve
retrobulbar neuritis|7bn
retroflection=retroflexion=retroversion|u
retrograde amnesia|hi
retrogression,retrogressive|atn
retrospect,retrospective,retrospection
retrovirus|b8x
retsina|bf4
return
reunion,reunite,reunify
revelation,reveal
revenge=retaliation,retaliate,retaliatory
reverberation,reverberate,reverberant,reverberative
revere,reverence,reverent,reverential
reverie
reversal,reverse,reversible
reverse hang|505
reverse transcriptase|8c4
reverse transcriptase inhibitor|p3
revery
review
revilement,revile
revision,revise
revival,revive
revolution,revolutionary,revolt,revolutionize
revulsion=repugnance,repugnant|3dn
reward
reye syndrome|1k3 aez
rh incompatibility|5me
rhabdomyoma|76e
rhabdomyosarcoma=rhabdosarcoma|9dw
rhabdovirus|b8x
rhagades|3de
rhapsody,rhapsodize|5yz
rhenish=rhine wine|be5
rheology,rheologic
rheumatic aortitis|pr
rheumatic fever|5oa
rheumatic heart disease|541
rheumatism|3dd
rheumatoid factor|10e
rheumatologist|6qq
rheumatology|6qr
rhinestone|98b
rhinion|2tk
rhino=rhinoceros
rhinopathy|53u
rhinorrhea|aet
rhinoscope|6qk
rhinosporidiosis|4l6 95p
rhinostenosis|a48 95p
rhinotomy|acs
rhinotracheitis|l9
rhinovirus|867
rhizoctinia disease|88t
rhizopod=rhizopodan|8n1
rhizotomy|acs
rhodochrosite|6xk
rhodolite|4ne
rhodonite|6xk
rhomboid,rhomboidal|9rw
rhomboid muscle|9rw
rhone wine|bf4
rhubarb=pieplant|b5t
rhus dermatitis|2nf
rhythm,rhythmic,rhythmical,rhythmically,rhythmicity
rib|1hm
rib cage|9rx
ribavirin=virazole|p3
ribbon,ribbony
ribier|4w7
riboflavin=hepatoflavin=lactoflavin=ovoflavin=vitamin b2=vitamin g|b9n
ribonuclease=ribonucleinase|atl
ribonucleic acid
ribose|1us
ribosome|20j
rice|4fw
richness,rich,richly
ricin=ricin toxin|c0 ask
ricinoleic acid|b1r
rickets|11f
rickettsia,rickettsial|3zs
rickettsial disease=rickettsiosis|5oa
rickettsialpox|96p
rickey|6z9
ricotta|24d
riddance,rid
ride
rider
ridge
ridiculous
ride master|ahy
riesling|59h
rifadin=rifampin=rimactane|nn
rifle
rift valley fever|561
rigatoni|9wm
right winger=rightist|2mn
right atrioventricular valve=tricuspid valve|yq
right brain=right hemisphere|21x
right coronary artery|2q6
right hand|51x
right to vote=suffrage
right ventricle|543
righteousness,righteous
rightness,right
rigidity,rigid,rigidly,rigidify
rigor,rigorous,rigorously
rigor mortis
rijstafel=rijstaffel=rijsttaffel|3do
rim blight|88t
rima|7ni
ring
ring disease=ring rot=tobacco wilt|1mu
ring girl|4qv
ring of color
ringworm=roundworm=tinea|4l6
rioja|8yt
riot,riotous
rip
ripe
ripple
risk,risky
risotto|3do
rissole|3do
ritual,rite,ritualize
river
road
roadside=wayside
roadway
roam
roar
roaster|25d
robbery,rob
robitussin|42n
robotic telesurgery|6vy
robustness,robust
rochelle powder=seidlitz powder|px
rock,rocky
rock climb|a1a
rock crystal=transparent quartz|6xk
rockfish|9cy
rockweed|cs
rod|13c
roe|9hw
roentgen ray|3ov 5vn
rofecoxib=vioxx|ni
role
roll of tobacco|aq9
roller,roll
rollmops|57d r2
ro po|37s
romance,romantic,romanticism,romanticistic
roof
rookie
room
root
root canal|7wc
root rot|88t
root vegetable|b5t
root reflex|8zi
rope,ropey,ropy
rope a dope|8pd
rope burn|17
rise quartz|6xk
rosemary|4dc
rosette|95x
rosiness,rosy
rotation,rotate,rotational
rotator cuff
rotavirus|91o
rotgut|c7
rotor
rotundity=globosity
roughage|4fv
roughly
roughneck=ruffian
roughness,rough
roulade|3do
round,roundly
round bone|1hm
round of golf|4uf
round window|488
route
routine
roux
row
row house=town house
royal family=royal house
royal jelly|9ir
royalty
rpm
rub
rubber,rubbery,rubberize
rub alcohol|2xf
rubbish,rubbishy
rubdown|6ob
rubefacient|6qs
rubella panencephalitis|7t3
rubicelle|9a0
rubor|aet
ruby spinel=spinel ruby|a09
rudeness,rude,rudely
rudiment,rudimentary
rue|4dc
ruefulness,ruefully|9bm
ruff
rug=carpet
ruga|89v
rugby=rugby football=rugger|4g5
rugelach=ruggelach=rugulah|9wm
rugged
ruin,ruinous
rule
rum|6dg
rumble
rumen|a5l
rumination,ruminative
rumor
rump
run
rundown=summation,summational
runner
runner bean=scarlet runner bean|4xb
runup
rupture|5d5
rurality,rural
rush
rusk=twice bake bread=zwieback|aq8
rusticity,rustic
rustle
rustler=cattle thief
rusty,rust
rut,rutty
rutabaga|ay3
rutile|6xk
rye|bdx
rye bread|1kt
sabayon=zabaglione|37s
sabbatical,sabbatic
sac|1gx
saccharic acid|1v9
saccharin|adw
saccharose=sucrose|3cg
saccule=sacculus|9b3
sacral nerve|a04
sacral plexus|7b5
sacral vein|b61
sacral vertebra|b6z
sacrament,sacramental
sacred
sacred cow|5l9
sacrifice
sacrilege,sacrilegious=desecration,desecrate
sacrum|1hm
saddle
saddle block anesthesia|a00
saddle sore|l9
sadism,sadistic|9mn
sadness,sad,sadly
sadomasochism,sadomasochistic|9bl 6o8
safe sex|9ma
safety,safe,safely
safflower oil|b5u
saffron|4dc
sag
sagacity,sagacious
sage|4dc
sago|ih
sail
sailfish|9cy
saint
saint anthony fire|3de
saint vitus dance=sydenham chorea|7b8 33r
sake
saki|c7
sal soda=soda=soda ash=sodium carbonate=wash soda|9cu
salad|3do
salad oil|b5u
salami|9em
sale
saleslady=salesgirl
salesman
salicylate|9cu 7ew
salicylate poison|5u4
salicylic acid|5ej
salience,salient
saline
salinity|500
saliva,salivary,salivate,salivation=spittle|9ir
salivary duct|3k0
salivary gland|3k1
salmagundi|9c4
salmi|8ua
salmon oil|lb
salmonella|3u8
salmonellosis|4fx
saloon=ginmill
salpingectomy|r
salpingitis|5oy
salpinx|ax5
salsa|2kn
salsify|98u
salt,salty
salt rise bread|1kt
saltine|2t9
saltwater=seawater|bc3
saltwater fish|9hw
salubrity,salubrious
salvation
salve,salvage|2xf
salvinorin|51e
samarskite|6xk
sambuca|2pk
sameness,same
samosa|3do
sample,sampler
sanction
sand,sandy
sand crack|l9
sand dune=dune
sandarach|78u
sandpaper,sandpapery
sandwich|9u5
sanguineness,sanguinity,sanguineous|7md
sanity,saneness,sane|6sr
sap,sappy
saphenous nerve|7ax
saphenous vein|b61
sapidity|500
sapodilla=sapota|3n2
saponification,saponify
saponin|4sw
sapote|3n2
sapphire,sapphirine|2r3
sapremia|9l3
sapsago|24d
sarcocystidean=sarcocystieian=sarcosporidian|a18
sarcodine=sarcodinian|8n1
sarcoidosis|53u
sarcolemma,sarcolemmal,sarcolemmic,sarcolemnous|6rz
sarcoma|1sn
sarcosine|gy
sarcosome|27s
sard=sardius|1qt
sardine=pilchard|9cy
sardine oil|lb
sardonyx|7l1
sars=severe acute respiratory syndrome|937
sarsaparilla|9vx
sartorius=sartorius muscle|9rw
sashimi|3do
sassafras|4dc
sassafras oil|7j6
satanophobia|9v7
satiety=repletion=satiation,satiate
satin,satiny
satisfaction|3qw
satisfied
satisfy,satisfactory,satisfactorily
satsuma|2b2
saturate fatty acid|46w
saturation,saturate
satyriasis|2ki
sauce|2kn
sauerbraten|3do
sauerkraut|3do
sausage|6pz
sausage meat|6pz
saute|3do
sauterne|be5
savageness,savage,savagely
savarin|9wm
save
saveloy|9em
saving
savor
savoy|1q3
saxitoxin|7c1
say
sazerac|2ep
scab,scabby|9wl
scabies|5o9
scald|5d5
scald milk|6wy
scale
scalene muscle=scalenus|9rw
scalenus syndrome|aez
scallion|7kq
scallopine=scallopini|3do
scalp|9sb
scalpel|acr
scamp|25l
scamper
scampi|3do
scan
scandal,scandalize,scandalous
scaphocephaly|33n 1cf
scar,scarify=cicatrice=cicatrix,cicatrize|aet
scar tissue|2mb
scarcely
scarcity,scarce
scare,scary
scarlatina=scarlet fever|2nh
scathing,scathingly
scatophagy|5pk
scatter
scene,scenic
scent|7jt
schedule
scheelite|6xk
schematic,schematize
scheme=strategy,strategic,strategical
schism,schismatic,schismatical
schistosome dermatitis=swimmer itch|36u
schizogony|4c0
schizoid=schizotypal personality|82g
schizophrenia,schizophrenic
schizothymia|6sq
schnapps=schnaps|6dg
schnecken|adt
schnitzel|3do
scholar
scholarship
school,scholastic,scholastically
school age child=schoolchild|bim
school phobia|9v7
school principal=head teacher|3n7
school teacher=schoolteacher|ahy
schoolboy|1jm 9g8
schoolmarm=schoolmistress=schoolma'am|9gb
schoolmate=classmate
schorl|as9
schrod=scrod|9wm
sciatic nerve|7ax
sciatica|7bi
scid=severe combine immunodeficiency=severe combine immunodeficiency disease|5k7 70r
science
science teacher|ahy
scientific,scientifically
scientist
scintillation,scintillant|b94
sclera=sclerotic coat|bz
scleral vein|b61
scleredema|3n0
scleritis|5oy
sclerotium disease=sclerotium rot|88t
scoliosis|a02
scollop|9nl
scone|8sn
scope
scorbutus=scurvy|11f
scorch|5d5
score
scorn=contempt,contemptuous,contemptuously=despite
scornful,scornfully
scorzonera|9ct
scotch and soda|58c
scotoma,scotomatous|b96
scramble
scrape
scrapie|l9
scrapple|3do
scratchiness,scratch,scratchy
scrawniness,scrawny|aml
scream
screech,screechy
screen
screen memory|6s4
script
scrotal vein|b61
scrotum|9b3
scrub nurse|7go
scrub typhus=tsutsugamushi disease|96p
scrumpy|29q
scrupulously,scrupulous
scuba diving|9sc
sculpture,sculptural
scunner
scup|9cy
scuppernong|74e
scut|afz
sea
sea change|atn
sea power|6wu
seafood|9wm
seagrass|9i7
seahorse=walrus
seal oil|lb
sealant,seal
seam,seamy
seaman=seafarer
search
season
season salt|4dc
seat
seaweed|cs
seborrhea|3de
seborrheic dermatitis=seborrheic eczema|36u
seborrheic keratosis|61a
sebum|9ir
secernment|1bz
secession,secede
seckel|7y3
seclusion,seclude
second
second degree burn|5d5
secondary,secondarily
secondary amenorrhea|go
secondary dysmenorrhea|3l9
secondary hypertension|587
secondary syphilis|6gu
secret
secretary
secretase|3vg
secretin|4o3
secretion,secrete,secretive,secretor,secretory|1gy
section
section man|ahy
sector,sectorial
secure
security
sedative hypnotic=sedative hypnotic drug|36i
sediment,sedimentation,sedimentary
sedulously,sedulous
see,sight
seed,seedy
seedcake|9wm
seek
seem
seemingly
seepage,seep
segment,segmentation
segregation,segregate
seismic,seismal
seismology,seismologic
seizure,seize
seldom
selection,select,selective,selectivity
selective serotonin reuptake inhibitor=ssri|ny
selective amnesia|hi
selenic acid|4b
self
self abuse=self stimulation|6ot
self consciousness,self conscious
self depreciation
self determination=self government
self disgust=self hatred
self esteem=self pride|8io
self hypnosis|5g6
self indulgence,self indulgent
self pity|9xg
self raise flour=self rise flour|8hn
self reliance,self reliant
self satisfaction=complacence,complacency,complacent=self complacency,self complacent|2np
self torment=self torture|7rx
selfishness,selfish
sell
seltzer|6xn
semantic,semantically
semestral,semestrial
semi skim milk|6wy
semicircular canal|9kn
semicoma|azy
semiconsciousness|azy
semilunar valve|1vt
seminal duct|3k0
seminal vesicle|3k1
seminiferous tubule|axa
seminoma=testicular cancer|1vd
semipermeable membrane|6rz
semitrance|azy
semolina|4e7
senate
senator
send
senescence,senescent|1bz
senile dementia=senile psychosis|34s
senility,senile
senior,seniority
senior moment|4gx
sensation,sense,sensuous,sensify,sensorial,sensuousness
sensational
sense datum=esthesis=sense experience=sense impression
sense organ=sensory receptor|7n4
sensibility,sensible,sensibly|2mh
sensitivity,sensitive,sensitiveness
sensor
sensorimotor area=sensorimotor region|2qu
sensorium|2qu
sensory
sensory epilepsy|2qw
sensory system
sensuality,sensualness,sensual=sensualism|2ki
sentence,sentential
sentience,sentient|2mh
sentiment,sentimental,sentimentality
sentinel=sentry
separate,separately
separation
sepsis|5o9
septal defect|2lt
septectomy|r
septic sore throat=strep throat=streptococcal sore throat=streptococcus tonsilitis=throat infection|83l 5o9
septicemic plague|82t
septuagenarian|7jj
septum,septal
sequela|u
sequence,sequential
sergeant
sergeant at law=serjeant=serjeant at law|15n
sericterium=serictery|4r9
series,serial
serine|gy
seriousness,serious,seriously
sermon,sermonize
serology,serological,serologic|6qp
serosa=serous membrane|6rz
serotonin|70h
serratus=serratus muscle|9rw
serratus posterior inferior|8eo
serratus posterior superior|8eo
sertraline=zoloft|9je
serum=blood serum|1gy
serum albumin|c0
serum globulin|4s7
servant
serve
service
sesame oil|b5u
sesamoid=sesamoid bone|1hm
sessile polyp|8ce
session
set
seta,setaceous|8al
settlement,settle
settler
seven
seventeen
several
severance,sever
severity,severe,severely
sewage
sex,sexual,sexually,sexuality=sex activity=sexual activity=sexual practice
sex change operation=transsexual surgery|acs
sex link disorder|28s
sex act=sexual relation=carnal knowledge=coition=coitus=copulation,copulatory=sexual congress=sexual intercourse|9ma
sex bomb=sex kitten=sexpot|4qv
sex change
sex chromatin|28j
sex drive
sex hormone=steroid hormone|3sh
sexagenarian|7jj
sexual arousal|tr
sexual inversion|4og
sexual perversion|9ma
sexual pleasure|89i
sexual union|9ma
sexual urge
shad|9wm
shade,shady
shadow,shadowy
shaft
shag,shaggy|aq9
shake
shakedown|2u
shale oil|7j6
shallot|7kq
shallowness,shallow
shame
shamefacedness,shamefacedly=sheepishness
shampoo|2c3
shank|2y4
shank mare=shank pony|68k
shape
share
shark liver oil=shark oil|lb
sharpness,sharp,sharply
shatter
shaver,shave
shear
shed
sheep
sheep rot=black disease=distomatosis=liver rot|l9
sheer
sheet
sheika=sheikha|ben
shelf
shell
shell bean|4iv
shellfish|9hw
shelter
sherbert=sherbet|37s
sheriff
sherry|4hf
shield
shift
shigella|3u8
shiksa=shikse|bfz
shimmer,shimmery
shin
shin splint|5oy
shinbone=tibia,tibial|68l
shine
shinney=shinny|4a3
ship,shipment
ship fever=ship pneumonia
shirt
shiver,shivery
shock
shock therapy=shock treatment|aln
shoe
shoe polish
shoelace=shoestring
shoot
shoot star|b94
shop
shop girl|4qv
shopkeeper=storekeeper=tradesman
shore
short bone|1hm
short gastric artery=vasa brevis|4nq
short saphenous vein|9dj
short wave|8tt
shortage
shortbread|2ox
shortcake|1ck
shortly
shortness,short,shorten
shortness of breath|3li
shortsightedness,shortsighted
shortwave diathermy machine|39r
shoulder
shoulder blade=scapula,scapular,scapulohumeral=shoulder bone|1hm
shoulder joint|141
shout
shove
shovelboard=shuffleboard|7pb
show
shower
showjumping=stadium jump|3x1
shred=whit
shrewd,shrewdly
shriek
shrill,shrilly
shrimp|9hw
shrimp butter|2kn
shrinkage,shrink
shrub,shrubby
shrug
shudder,shuddery
shunt
shut eye=shuteye|9sv
shutter,shut
shyness,shy|apf
sialadenitis|5oy
sick headache|53o
sickle cell|8yj
sickness,sick,sicken
side
side effect|aet
side of meat|2y4
sidecar|2ep
sideroblast|3xz
sideroblastic anemia=siderochrestic anemia|8zp
siderocyte|8yj
siderosis|8ab
sidewalk
sienna|3lx
siesta|1z1
sigh
sigmoid colon=sigmoid flexure|2gr
sigmoid sinus|b6e
sigmoid vein|b61
sigmoidectomy|r
sign
signal,signalize
significance,significant,significantly,signify,signification
signior=signor|6lx
signora|ben
signore|6lx
signorina|b1f
sildenafil=sildenafil citrate=viagra|nh
silence,silent,silently
silex|9q9
silhouette
silica,siliceous,silicious=silicon dioxide=silicon oxide
silicate|9cu
silicic acid|4b
silicide
silicon carbide|1ur
silicone=silicone polymer|9qk
silicone rubber|afd
silicosis|8ab
silk,silky
silkworm seed|3nl
silly
siloxane
silver,silvery
silver bromide|1m5
silver chloride|26p
silver iodide|5vd
silver nitrate|7dm 1zg
similarity,similar,similarly
similitude=likeness
simnel|1kt
simple mastectomy|6oh
simple phobia|84g
simple protein|8mp
simplicity,simple
simply
simulation,simulate
simultaneously,simultaneous
simvastatin=zocor|6d2
sin
sincerity,sincere,sincerely
sinciput|1hm
sinfulness,sinful
sing
singe|5d5
singer=vocalist
single,singly
singularity,singular,singularly
sink
sinking|6a0
sinking feel|3qt
sinner=evildoer
sinoper=sinopia=sinopis|7id
sinus|7wc
sinusitis|5oy
sinusoid|7wc
sip
sir|6lx
sirdar|5l9
sirloin|2y4
sirup=syrup|adw
sister=sis
sit
site=land site
situation=state of affair
six
sixth
sixty
sixty nine=soixante neuf|7mj
size
skeletal muscle=striate muscle|74f
skeletal structure
skeletal system
skeleton,skeletal
skepticism,skeptical
sketch
ski wax|bcj
skiff
skill
skilled
skilled worker=train worker
skillet corn bread|2pw
skillful,skillfully
skilly|4yu
skim milk|6wy
skin,skinny,skinniness=cutis=tegument|2mb
skin dive=skin diving|bcb
skin cancer|1vd
skin cell|9wq
skin graft|9sb
skin perceptiveness=tactility,tactile
skinny dip|bcb
skip
skirmisher
skirt
skull|1hm
sky
sky glow|b94
sky wave|8tt
slam
slap
slash
slaughter
slave
slavery
sleep,sleepy,sleepily=slumber,slumbery
sleep apnea|q9 9sx
sleep disorder|3e3
sleep talk=somniloquism=somniloquy
sleep capsule=sleep pill=sleep draft=sleep tablet|9x9
slender
slice
slide
slightly
slime,slimy
sling|58c
slip
slit
slivovitz|1kk
slobber|9cg
slop
slope
slough of despond|36k
slovenliness,slovenly
slowness,slowly,slow
slug
slugger=hitter
sluggishness,sluggish,sluggishly
slum,slummy=slum area
slumgullion|3do
slump
slush,slushy|bc3
small intestine|502
smallness,small
smallpox=variola,variolic,variolous=variola major|2nh
smaltite|6xk
smartness,smart
smash
smegma|9ib
smell
smell salt
smiler,smile
smoke,smoky
smoke mixture|aq9
smooth muscle cell|74g
smoothie|1ai
smoothness,smooth
smorgasbord|6ps
smugness,smug
smut|88t
snack=collation,collate|6ps
snack food|3do
snail butter|9ej
snake,snaky=serpent
snake venom|b6c
snakebite|bgx
snap
snap bean|4xb
snapper|9cy
snarl
snatch
sneeze,sneezy=sternutation|aet 8zi
sniff
sniffle|43n
snit|1iv
snivel
sniveling
snorkel diving|9sc
snort
snot,snotty|73f
snout|7ff
snow,snowy
snow blindness=snowblindness|1ev
snuffle|43n
snugly,snug
so call
soak
soap,soapy|2c3
soap rock=soaprock=soapstone=steatite|ag5
soap flake|9uv
soap powder=build soap powder=wash powder|9uv
soar
soave|be5
sob|3li
sober,soberly
sobersides|8y
sociability,sociably
social lion|204
social organization=social structure=social system
social phobia|84g
socialism,socialistic
socialite|5l9
society,social,socially,societal
sociobiology,sociobiologic
sociology,sociological
socket|1gx
sockeye|9wm
sod=sward
sodalite|6xk
sodium bichromate=sodium dichromate|9cu
sodium carboxymethyl cellulose|9cu
sodium chlorate|9cu
sodium cyanide|9cu
sodium fluoride|9cu
sodium hydride|5dq
sodium hypochlorite|5ge
sodium iodide|5vd
sodium lauryl sulfate|aai 385
sodium nitrate=soda niter|7dm
sodium orthophosphate=sodium phosphate|84q
sodium salicylate|iy
sodium sulfate|aai
sodoku=spirillum fever|8vi
sodomy=zooerastia=zooerasty|9ma
soft diet=spoon food|3ae
soft drink|1ai
soft drug|3jh
soft palate=velum|ld
soft rot|88t
soft water|bc3
softball game|15w
softheartedness|47u
softly
softness,soft
soil
solace,solacement|89i
solanaceous vegetable|b5t
solar flare|9wb
solar prominence|9wb
solar radiation|8tk
solar wind|9wb
solder
soldier
sole,solely
solemnity,solemnly,solemn
soleus=soleus muscle|9rw
solicitation,solicit
solicitude=solicitousness|47u
solid,solidification,solidify
solid body substance|1h3
solid food
solution
solvation,solvate
solvent,solve,solvency
somatic cell=vegetative cell
somatic delusion|34j
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
soochong=souchong|1de
soon
sooth syrup|6qs
sophistication,sophisticate
sopor
soporific|3jd
sorbet|37s
sorbic acid|1v9
sorcery,sorcerise,sorcerize
sore,soreness
sorghum|9rm
sorption,sorb,sorbent
sorrow|9bm
sorrowfulness,sorrowful|3qw
soubrette|4qv
souffle|3do
soul
soul food|4fv
soulfulness,soulfully
sound
soup|3do
sour bread=sourdough bread|1kt
sour milk|6wy
sour salt|4dc
sourball|1sz
source
sourness,sour
southern
southpaw=leave hander
souvlaki=souvlakia|602
sovereign
sow
sowbelly|8dj
soy flour=soybean flour|4e7
soya|17b
soya bean|17b
soya milk=soybean milk=soymilk|4fv
soyabean oil=soybean oil|b5u
soybean|17b
space,spacious,spaciousness,spacial
space medicine|6qr
spaghetti|7wl
spaghettini|9wm
span
spar|6xk
spare
sparerib|2y4
spark
sparkle wine|bf4
sparling|9wm
sparsity,sparse,sparsely
spastic abasia|5
spastic bladder|1do
spatchcock|25d
spatiality,spatial
spavin|l9
spawn|3nl
speaker
spearmint oil|4dc
special,specially
specialist
specialization,specialize
specialty=strong point
speciation|7nd
species
specification,specify
specificity,specific,specifically
specified
specimen
spectacle,spectacular,spectacularly
spectator=viewer=watcher
spectator sport|a1a
specter
spectinomycin|no
spectroscopy,spectroscopic,spectroscopical=spectrometry,spectrometer,spectrometric
spectrum,spectral
speculation,speculate,speculative
speech,speak,speechify
speech therapy|aln
speed,speedy,speedily
spell
spend
sperm,spermatic,spermous=sperm cell=spermatozoan=spermatozoon|4ml
sperm oil|lb
spermaceti|bcj
spermatic cord|4l8
spermatid|4ml
spermatocele|6ha
spermatocyte|4mm
spermatogenesis|4mn
sphenion|2tk
sphenoid=sphenoid bone|1hm
sphenoid fontanel=sphenoid fontanelle=sphenoidal fontanel=sphenoidal fontanelle|4fu
sphere,spherical,spheric,sphericity
spherocyte|8yj
spice,spicery
spicule=spiculum
spider,spidery
spider angioma=spider nevus=vascular spider|kr
spike lavender oil=spike oil|7j6
spikelet|6g
spin
spinach|67s
spinach blight|88t
spinal anesthesia|902
spinal anesthetic|k8
spinal curvature|u
spinal fusion|aln
spinal nerve|7ax
spinal nerve root|a04
spinal vein|b61
spindlelegs=spindleshanks|68k
spine,spinal=vertebral column=rachis=spinal column|9rx
spinel|6xk
spinocerebellar disorder|1cf
spiracle|7ni
spiral
spirilla|3zs
spirillum|3zs
spirit,spiritize
spiritual
spirochaete=spirochete|3zs
spirogyra|4xa
spit
spite=malice,maliciousness,malicious=spitefulness,spiteful|533
splanchnic nerve|7ax
splash,splashy
spleen,splenetic,splenic=lien,lienal|6ia
splendid,splendidly
splenectomy|r
splenic vein|b61
splenitis|5oy
splenius=splenius muscle|9rw
splenomegaly|5fy
splinter,splintery
split
split brain technique|1ka
split pea|7xt
spodumene|6xk
spondylarthritis|um
spondylitis|5oy
spondylolisthesis|5d5
sponge,spongy
spongioblast|2hc
sponsor
spontaneity,spontaneous,spontaneously
spore,sporogenous
sporotrichosis|4l6
sporozoan|8n1
sporozoite|a18
sport,sportive=athletics,athletic|3fs
sport medicine|6qr
sportsman=sportswoman
spot
spot fever|96p
sprain|5d5
sprawl
spray
spray dried,spray dry
spread
spring
sprinkle
spritzer|6z9
sprue=psilosis=tropical sprue|3e3
spume,spumy
spur
spur blight|88t
sputum|73f
spy
squab|6pz
squad
squamous cell|3wq
square
square toe|2mn
squat
squaw man|be1
squawk,squawky
squeak,squeaky
squeeze
squint,squint eye|u
stability
stabilization,stabilize
stable
stachyose|akw
stacte|9zr
staff
stage
stage fright|478
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
stand oil|7j6
standardization,standard,standardize,standardise
standing
stannic chloride|26p
stannite=tin pyrite|6xk
stannous fluoride|4eo
stapedectomy|r
stapes|zp
staph=staphylococcus|2eg
staphylococcal enterotoxin|3uj
staphylococcal enterotoxin b|a2w
staphylococcal infection|5o9
star,starry
star aniseed|4dc
star sapphire|9dp
starch,starchy|8cd
stare
starlight|b94
start
startle
startle reaction=startle response|8zi
startle reflex|8zi
starvation,starve=famishment|5cx
starvation acidosis|4i
stasis|53u
state
state attorney|8m5
statement
statesman=national leader
station
statistic
statistical,statistically
statue,statuary,statuette
stature
status
status asthmaticus|x8
status epilepticus|3wf
statute,statutory
stay
steady,steadily
steak|2y4
steal
stealth,stealthily,stealthy
steamer|9nl
stearin|4to
steatopygia|46v
steatorrhea|aet
steel
steep,steeply
steeple=spire
steer
stellate venule|1tv
stem
stem blight|88t
stem cell|9wq
stemma,stemmatic|442
stenography,stenographical
stenosis,stenotic=stricture|53u
step
stepfather|46t
stephanion|2tk
stercobilinogen=urobilinogen|28r
stereo=stereophony,stereophonic
stereoscopy,stereoscopic
stereotype,stereotypic,stereotypical
sterilization,sterilize|acs
stern,sternly
sternocleido mastoideus=sternocleidomastoid=sternocleidomastoid muscle|9rw
sternocleidomastoid vein|b61
sternum,sternal=breastbone|1hm
sternutator,sternutatory
steroid,steroidal
steroid alcohol=sterol|a4m
stertor,stertorous|43n
stethoscope|6qk
stew|av
stew meat|6pz
stewing
stibnite|6xk
stick
stickball=stickball game|15w
sticker|6g
sticky
sticky end|360
stiffly
stiffness,stiffen,stiff
stigmatization,stigma,stigmatic,stigmatize
still
stillness
stimulant drug|3jd
stimulus,stimulate,stimulation,stimulant,stimulative
sting,stinger|7rv
stink,stinky
stink smut|9u3
stipulation,stipulate,stipulatory
stir
stitch,stitchery|7rv
stock
stockfish|9wm
stockholder
stodge|7fw
stogie=stogy|29r
stoic
stoicism,stoical
stolidity,stolid,stolidly
stoma,stomatal,stomatous|7ni
stomach,stomachal,stomachic=breadbasket=tum|5t2
stomach exercise=tummy crunch|41w
stomach sweetbread|b59
stomatitis|5oy
stone,stonily,stony
stonewort|4xa
stoop
stop
storax|78u
store,storage
storm,stormy
storm trooper|8y
story
stout,stoutly
stove
stover|4fc
strabismus|u
strabotomy|acs
straight
straight hang|505
straight sinus=tentorial sinus|b6e
straighten
strain
strangeness,strange
stranger
strangulation,strangle|3e3
stratum,stratify,stratification
straw
straw hat=boater
straw wine|37t
strawberry|19s
strawberry hemangioma|553
stray
streak,streaky
stream
streamer|b94
street
street child=waif|25l
streetcar=trolley car
strength,strong,strengthen,strongly
strenuous,strenuously
strep,streptococcus,streptococcal,streptococcic|3zs
streptobacillus|98e
streptodornase|3vg
streptokinase|3vg
streptolysin|3y2
streptomyces|5x
streptomycin|no
streptothricin|no
stress
stress incontinence|3v9
stretch
stretch receptor|9kn
streusel|9wm
striate body=striatum|15r
striate muscle cell=striate muscle fiber|74g
striate muscle tissue|74k
strictly,strict
stride
stridence,strident
stridor|aet
strike
string
string bean|4xb
string cheese|24d
strip
stripe,stripy
stripe blight|88t
striper|9cy
stripper
strive
stroke
stroma|ld
strontianite|6xk
strophanthin|4tv
structure,structural,structurally
strudel|9wm
struggle
strychnine|85t db
stubbornness,stubbornly,stubborn
student=pupil,pupillary
studio
studiously,studious
study
stuff
stuff pepper|3do
stuffiness,stuffy|2lw
stuffing
stumble
stump
stupefaction,stupefy|g3
stupidity,stupid,stupidly
stupor,stuporous|a83
sturdiness,sturdy
stutter|334
style,stylization,stylistic,stylize
stylet
styloid process
stylomastoid vein|b61
stypsis|2o1
suavity,suave
sub|9de
subacute bacterial endocarditis|3sd
subclavian artery|uj
subclavian vein|b61
subconsciousness,subconscious,subconsciously|2fh
subcutaneous injection|6qh
subject
subjectivity,subjective
subjugation,subjugate
sublimity,sublime,sublimation
sublingual gland=sublingual salivary gland|9ci
sublingual vein|b61
submarine
submergence,submersion,submerge
submission,submit,submissive
submucosa|2mb
subnormality|u
subordinate,subordination
subsection
subsequent,subsequently
subservience,subservient
subsidence,subside
subsidy,subsidize,subsidise,subsidization
subsistence,subsist
subspace
substance
substantia alba=white matter|7b6
substantial,substantially
substantiation,substantiate,substantiative
substitution,substitute
subthalamic nucleus|7gf
subthalamus|7bh
subtilin|no
subtle,subtly
subtraction,subtract,subtractive
suburb,suburban,suburbanize
subversion,subvert
subway=metro
success
successful,successfully
successor,succeed,succession,successive,successively
succinic acid|1v9
succinylcholine|74h
succotash|3do
succus|1gy
such
suckle reflex|8zi
suction,suck
suction curettage=vacuum aspiration|2xi
sudatory=sudorific|6qs
suddenness,suddenly,sudden
suds,sudsy
sue
suet,suety|6d1
sufferance,suffer
sufficiency,sufficient,sufficiently,suffice
suffix,suffixation
suffocation,suffocate,suffocative|5hl
suffusion,suffuse,suffusive
sugar,sugariness,sugary=refine sugar|adw
sugar water|3iy
sugarplum|1sz
suggestion,suggest,suggestive
suicide=self destruction,self destroy
suit
suitability,suitable,suitably
suitcase
sukiyaki|3do
sulamyd=sulfacetamide|aac
sulcus|4c2
sulfa=sulfa drug=sulfonamide|nn
sulfadiazine|aac
sulfamethazine=sulfamezathine|aac
sulfanilamide|aac
sulfanilic acid|4b
sulfapyridine|aac
sulfate|9cu
sulfide
sulfonate|9cu
sulfonic acid|4b
sulfonylurea|nz
sulfur,sulfuret,sulfuric,sulfurized,sulfurous
sulfur dioxide|3bu
sulfur hexafluoride|4eo
sulfur oxide
sulky,sulkily,sulk,sulkiness
sullenness,sullen,sullenly
sultana|4w7
sum,summate
summary,summarize,summarise,summarization
summer,summerize,summery
summon
sumo|8vd
sun ray|azh
sun tea|aht
sunburn|5fm
sunburst|ab7
sunchoke|98u
sundae|37s
sunfish|4j0
sunflower seed oil=sunflower oil|b5u
sunlight=sunshine|b94
sunray=sunbeam|8w5
super
superb,superbly
superbug|13c
superciliary arch=superciliary ridge=supraorbital ridge=supraorbital torus
superficial epigastric vein|3w7
superficial middle cerebral vein|6wa
superficial temporal vein|aj0
superficiality,superficial,superficially
superinfection|5o9
superior alveolar artery|fl
superior cerebellar artery|21r
superior cerebral vein|221
superior colliculus|7az
superior epigastric vein|3w7
superior labial artery|63k
superior labial vein|b61
superior mesenteric artery|6tl
superior ophthalmic vein|7lt
superior pulmonary vein|8pm
superior thalamostriate vein|al3
superior thyroid vein|aoq
superiority,superior
supernaturalism,supernaturalistic
superoxide
superoxide dismutase|3vg
supersession,supersede
superstition,superstitious
supervision,supervise,supervisory=superintendence,superintend
supination,supinator
supper|6ps
supplementation,supplement,supplemental,supplementary
suppleness=lissomeness=litheness,lithe|4v9
supplication,supplicate,supplicatory
supply
support,supportive
supposition,suppose,suppositional,suppositious,supposititious
suppository|6qs
suppressant,suppress,suppression,suppressive
suprainfection|5o9
supraorbital vein|b61
supratrochlear vein|b61
supreme
supremo|1b4
sura|9rw
sureness,sure,surely
surf cast=surf fishing|4bx
surface
surface active agent=surfactant
surfriding|bcb
surge
surgeon=operate surgeon=sawbones|3ga
surgery,surgical|6qp
surgical contraception|a4g
surgical instrument|6qk
surgical knife|62t acq
surgical operation=surgical procedure=surgical process|6qn
surmontil=trimipramine|avk
surplus
surprise|g3
surprisingly
surrender
surround
surroundings=milieu
survey
survival,survive
survivor guilt|4zc
susceptibility,susceptible
sushi|3do
suspect
suspend animation
suspense|rk
suspension,suspend
suspicion,suspicious,suspiciously=hunch
sustain
sustenance=aliment,alimentation,alimentary,alimentative=nutriment|4fv
sutural bone|1hm
swallow
swallow dive=swan dive|bcb
swamp,swampy
swarm
sway
swear
sweat=perspiration=sudor|9ir
sweat duct|3k3
sweat gland=sudoriferous gland|3k1
sweater girl|4qv
sweat sickness|l9
sweep
sweet potato ring rot|88t
sweet oil|b5u
sweet orange|7mk
sweet pepper|9w8
sweet roll|1o8
sweet tooth|r0
sweetbread|b59
sweetener|4dc
sweetheart
sweetmeat|2l4
sweetness,sweet
swell
swiftly,swift
swig|33s
swim
swine flu=swine influenza|4ee
swing
swirl
swish,swishy
switch
swither|av
swivet|7t7
swizzle|6z9
swoop
sword
sword cut|9fh
swordfish|9cy
syllable,syllabicity,syllabication,syllabification,syllabify,syllabize
syllogistic,syllogize
sylph|bfz
sylvine=sylvite|6xk
symbol,symbolize,symbolic,symbolically,symbolical
symmetrical,symmetrically
symmetry,symmetric,symmetrise
sympathectomy|r
sympathetic nervous system|7ba
sympathy,sympathetic,sympathize,sympathetically
symphony,symphonic
symphysion|2tk
symphysis|7z
symptom,symptomatic
synapsis|1bz
synchrony,synchroneity,synchronicity,synchronization,synchronize,synchronous,synchronic=synchronism
syncretical,syncretistic,syncretistical,syncretize
syndactylism=syndactyly|1cf
syndicate,syndication
syndrome|aet
synecdochic,synecdochical
synechia|7z
synergism,synergistic,synergist=synergy
synesthesia,synesthetic|9kk
synezesis=synizesis|1bz
synonym,synonymous
synovia,synovial=synovial fluid|9ir
synovial membrane=synovium|6rz
synovitis|5oy
syntax,syntactic,syntactically=sentence structure
synthesis,synthetical
synthetic
synthetic resin|92r
synthetic rubber|afe
synthetic substance
syringe|6qk
system
systematic,systematically
systematization,systematize
systolic murmur|1vm
tabbouleh=tabooli|9c4
tabes|yy
table
table salt|4dc
table wine|bf4
tabulation,tabulate
tachycardia|tx
taco|3do
taconite|252 5w6
tactic,tactically,tactical
tactual,tactually
taffy|1sz
tag
tagliatelle|9wm
tahini|2kn
tail
tail end
tailor
tailspin|av
take
takeaway=takeout=takeout food|2od
talc=talcum|6xk
talcum powder|16e
tale=narrative,narration,narrate
talent
talipes calcaneus|2do
talipes equinus|2do
talipes valgus|2do
talk,talkative
tall
tall oil|7j6
tallow|lb
tallow oil|lb
talon|2bz
tamal=tamale|3do
tamarind=tamarindo|3n2
tamponade=tamponage
tan=suntan|5fm
tang,tangy
tangelo=ugli=ugli fruit|3n2
tangent,tangential
tangerine|2b2
tank
tannic acid=tannin|83q
tantalite|6xk
tantrum=conniption|13d
tap
tap water|bc3
tape
tapenade|2kn
tapeworm infection|5o9
taphephobia|9qu
tapioca|4fv
tapotement|6ob
tar|1d0
tarantism|7b8 33r
tardive dyskinesia|3l6
taret organ|7n4
target
target cell|9wq
target organ|7n4
taro|98u
tarsal,tarsus=tarsal bone|1hm
tarsal gland|4rb
tarsitis|5oy
tartaric acid|5ej
tartlet,tart,tartness|86b
tartrate|9cu
task
taste
tat,tatty
tatterdemalion|b2m
tattered
taunt
taurine
tautology,tautological
tax,taxation,taxable
taxi
taxis|93e
taxonomy,taxonomic
taxpayer
tea|1ai
tea like drink|1ai
tea bread|1o8
teacake|2ox
teach
teacher=instructor|3n7
teaching
teaching fellow|ahy
team
team sport|a1a
tear
tearfulness,tearfully=weepiness,weepy|9bm
teat=mamilla=mammilla=nipple|925
technique,technical,technically,technicality
technology,technological,technologically
technophilia,technophilic|3uo
technophobia,technophobic
teen
teenager=stripling|5zx
telegraph,telegraphic
telegrapher=telegraph operator
telencephalon|7bh
telepathy,telepathic
telephone
telephone booth=phone booth
telephone call=phone call
telephone line=telephone wire
telescopy,telescope,telescopic
television,televise
tell
telluride
telomerase|3vg
temper
temperament,temperamental
temperature
tempest,tempestuous
temple
temporal arteritis|ui
temporal artery|21w
temporal bone|1hm
temporal cortex=temporal lobe|6ek
temporal gyrus|2ot
temporal muscle=temporalis=temporalis muscle|9rw
temporal vein|b61
temporary,temporarily
temptation,tempt
tempura|3do
ten
tenacity,tenaciously=perseverance,persevere,perseveration=pertinacity
tenant,tenantry
tendency,tend,tendentious
tenderheartedness|2j1
tenderiser,tenderise=tenderizer,tenderize
tenderloin|2y4
tenderness,tender
tendinitis=tendonitis=tenonitis|5oy
tendon=sinew,sinewy|2mb
tendon of achilles|ajd
tendonous synovitis=tendosynovitis=tenosynovitis|ajc af8
tenement=tenement house
tenesmus|2tf
tennis=lawn tennis|2sm
tenoretic|o9
tension,tense|6ss
tension headache|53o
tensor|74f
tensor tympani|ajm
tent
tentacle,tentacled
tentative,tentatively
tenth
tentorium|89v
tenure=term of office
tepidity,tepid
tequila|6dg
teratogenesis|4yp
teratoma|axj
teres=teres muscle|9rw
teres major=teres major muscle|ajy
teres minor=teres minor muscle|ajy
teriyaki|3do
term
terminate,terminative
terpene|5dt
terra alba|50c
terrible
terribly
terrine|3do
terror,terrify,terrorize,terrorisation,terrorise=affright|478
terse,tersely
tertiary syphilis|6gu
test
test cross=testcross|5df
testacean|95y
testament,testamentary
testicle,testis=ballock=bollock=orchis|6l5 4uh
testicular vein|b61
testimony,testify,testimonial
testiness,testily,testy=tetchiness,tetchy=touchiness,touchy|5wg
testosterone|jv
tetanus antitoxin|oy
tetanus immune globulin=tetanus immunoglobulin|5k2
tetartanopia=yellow blindness|bi3
tetherball|y2
tetrabasic acid|4b
tetracaine|6eu
tetrachloride
tetrafluoroethylene|4er
tetrahalide|519
tetrahydrocannabinol=thc|8o3
tetrahymena|29y
tetrasaccharide|7k2
tetrodotoxin|7c1
tetrose|712
tetroxide
texas fever|l9
text,textual
texture
thalamostriate vein|b61
thalamus|7bh
thalidomide|9ix
thanatophobia|9qu
thank
thankfulness|4wk
thaw
the hot|2ki
the shit=the trot|39n
theater,theatrical,theatrically,theatricality
theistic,theistical
theme,thematic
then
thenar
theologian
theology,theological
theorem
theoretical,theoretically
theory,theorize,theoretic,theorisation,theorise
therapist=healer
therapy,therapeutic|6qh
there
thereafter
thereby
therefore
therein
thereof
thereto
thermal,thermally
thermalgesia|7rv
thermoacidophile|sj
thermocautery|1zj
thermocouple
thermodynamic,thermodynamically
thermoelectricity,thermoelectric
thermograph|6qk
thermogravimetry,thermogravimetric
thermometer,thermometry,thermometric
thermoreceptor|9kn
thermostat,thermostatic
thermotherapy|aln
thermotropism|awf
thiabendazole|n8
thiamin=aneurin=antiberiberi factor=thiamine=vitamin b1|b9n
thiazide|3fn
thiazine
thicket
thickness,thick,thickly
thief
thigh|6by
thighbone=femoris=femur|68l
thing
think
think cap|4ie
thinness,thin
thiobacillus|3zs
thiobacteria|amm
thiocyanate|9cu
thiocyanic acid|4b
thioguanine|og
thiosulfil|aac
thiotepa|og
thiouracil
third
third degree burn|5d5
third ventricle|b6h
thirst,thirsty
thirteen
thirty
thither
thoracic actinomycosis|5z
thoracic aorta|pk
thoracic duct|6i2
thoracic medicine|6qr
thoracic nerve|a04
thoracic outlet syndrome|aez
thoracic vein|b61
thoracoepigastric vein|b61
thorax
thorite|6xk
thorn,thorny
thoroughbred|8y
thoroughbred racing|5ba
thoroughness,thoroughly,thorough
thortveitite|6xk
though
thoughtfully,thoughtful
thousand
thread
thread blight|88t
threat=menace
threaten
three
three day event|3x1
three decker=triple decker|9de
three dimensionality=third dimensionality
three hitter|15w
threonine|3yo
threshold
thrill,thriller|422
throat,throaty=pharynx|ax9
throb|7rv
throe|b0
thrombasthenia|112
thrombectomy|r
thrombin|2e0
thrombocytopenia=thrombopenia|1fj
thrombocytosis|aet
thrombolytic therapy|aln
thrombophlebitis|84c
throttle
through
throw
throwaway|503
thrush|1sw
thrust
thumb=pollex|4b4
thumbnail|4b6
thunder,thunderous,thundery
thus
thwart
thyme|4dc
thyme camphor=thymic acid=thymol|83q
thymine|8r7
thymosin|3sh
thymus=thymus gland|3k2
thyroglobulin|5vi
thyroid,thyroidal=thyroid gland|3k2
thyroid stimulate hormone=thyrotrophic hormone=thyrotrophin=thyrotropic hormone=thyrotropin|3sh
thyroid cartilage|1x6
thyroid hormone|3sh
thyroid vein|b61
thyroidectomy|r
thyroiditis|5oy
thyronine|gy
thyroprotein|5vi
thyroxine=tetraiodothyronine=thyroxin|aop
tia=transient ischemic attack|5wj
tibial vein|b61
tibialis=tibialis muscle|9rw
tibialis anticus=tibialis anterior|aoy
tibialis posterior=tibialis posticus|aoy
tic|b65
tic douloureux=trigeminal neuralgia|7bi
tick
tidbit=titbit|304
tide
tie
tietze syndrome|aez
tight,tightly
tighten
tilt
timbale|3do
timber
time
timeliness,timely
timidity,timidness,timid,timidly
timing
timorousness|478
timothy|53f
tin,tinny
tin disease=tin pest=tin plague|atn
tin ear=tone deafness|31j
tincture of iodine|6qs
tinea capitis|97n
tinea corporis|97n
tinea unguium|97n
tinnitus|aet
tiny
tip
tiramisu|37s
tire,tiredly
tisane|56u
tissue
tissue layer|ld
tit=titty|6lv
titan|5l9
titania=titanic oxide=titanium dioxide=titanium oxide|86i
titanic acid|4b
titer
titillation|422
titivation=tittivation
title
toad=frog
toad in the hole|9wm
toast
tobacco=baccy|3jh
tobacco juice|9cg
tobacco mosaic|88t
tobacco mosaic virus|b8x
tocainide=tonocard|nm
today
toddy|6z9
toe|2zy
toe crack|9da
toenail|77g
toffee=toffy|1sz
tofu|2xe
together
togetherness|2db
tokay|bf4
toke|5ps
token economy|18g
tolazamide=tolinase|aam
tolazoline|b5m
tolectin=tolmetin sodium|7ew
tolerance,tolerate,tolerant,toleration
tolu|7jp
toluic acid|4b
tomalley|b59
tomatillo|9w8
tomato|9w8
tomato blight=tomato yellow|88t
tomato juice|5z6
tomato paste|4cf
tomato streak|bi8
tomb
tomentum=tomentum cerebri|1tw
tomorrow
ton
tonality,tone,tonal
tongue=clapper=glossa=lingua,lingual,lingually|7n4 uz
tonic epilepsy|3wf
tonicity,tonic
tonight
tonsillectomy|r
tonsillitis|5oy
too
tool
tooth,toothy|1hm
tooth powder=toothpowder|35q
tooth socket|9vd
toothpaste|35q
top
topic,topical
topical anesthesia|k5
topical prostaglandin eyedrop|6qh
topography,topographical,topographic
torchlight|b94
torment|7rv
torpor=torpidity,torpid
torrent,torrential
torso
torte|9wm
tortellini|9wm
torticollis=wryneck|u
tortilla|16p
torture,torturous
toss
tostada|3do
total,totally
total hysterectomy|5hq
totipotence,totipotency,totipotent
touch
touch football|4g5
tough
tour
tourette syndrome|aez
tourmaline|6xk
tournament
tournedos|4an
tourtiere|86b
towel
tower
town
toxemia=toxemia of pregnancy|5ja
toxic shock=toxic shock syndrome=tss|aez
toxicognath|qt
toxicology,toxicologic|6oy
toxin,toxic,toxicity|8ax
toxoplasmosis|5o9
trabecula|49x
trace
trachea,tracheal=windpipe|1xa
tracheal vein|b61
tracheitis|5oy
tracheobronchitis|5oy
tracheostomy=tracheotomy|acs
trachoma|444
track
track and field|a1a
tract
trade
tradition,traditional,traditionally,traditionality
traditionalism,traditionalistic
traditionalist=diehard|2mn
traffic
tragedy,tragic,tragically=calamity
tragicomic,tragicomical
tragus|1x9
trail
train
train oil=whale oil|lb
tramp
trample
trance|6so
tranquility,tranquil,tranquillity
tranquilizer=antianxiety agent=ataractic,ataraxic=ataractic agent=ataractic drug|8oj 9ix
tran fatty acid|46w
transaction,transact
transcendence,transcend,transcendent
transcortical aphasia|q1
transcriptase|8c4
transcription,transcribe
transducer,transduction
transfer,transferral
transferase|3vg
transform
transformation
transfusion reaction|93e
transgression,transgress
transience,transient
transient global amnesia|hi
transistor,transistorize
transition,transitional,transit
transitivity,transitivize
translation,translate
translocation|1bz
translucence,translucent
transmigration|78g
transmission,transmittal,transmit,transmissible=transmitting
transmutation,transmute
transorbital lobotomy|4jo
transparence,transparent
transplant,transplantation|ld
transportation,transport
transverse,transversely
transverse colon|2gr
transverse process
transverse sinus|b6e
transversus abdominis=transverse muscle of abdomen=transversus abdominis muscle|c
tranylcypromine|6mw
trap
trapezium|1hm
trapezium bone|1hm
trapezoid,trapezoidal=trapezoid bone|1hm
traumatophobia|9v7
travel
traverse
tray
treachery,treacherous=perfidy
treacle|9rm
tread
treason,treasonous
treasure
treasury
treatment,treat
treaty=pact
tree
tremendous,tremendously
tremolite|vd
trench fever|96p
trench mouth=vincent angina=vincent infection|2nh ki
trend
trepan|acq
trephination,trephine|acs
trepidation|rk
treponema|a0h
tri iodothyronine|5vj
trial
trial attorney=trial lawyer|675
triamcinolone|2qy
triangle,triangular,triangularity,triangulation
triazine
tribadism,tribadistic|69w
tribasic acid|4b
tribromoethanol=tribromoethyl alcohol|5uc
tributyrin|1py
triceps|9rw
triceps brachii|avb
trichloride|26p
trichloroacetic acid=trichloracetic acid|3p
trichloroethane=trichloroethylene|3zc
trichodesmium|1ga
trichomonad|6ol
trichomoniasis|8n0
trickery,trick,tricksy,tricky
tricyclic=tricyclic antidepressant=tricyclic antidepressant drug|ny
tridymite|6xk
trifle|8p2
trigger
triglyceride|6d1 6y
trigonum cerebrale|46c
triiodomethane|6qs
trim
trimer
triose|712
trioxide
trip
tripe|b59
triphosphopyridine|8r5
triphosphoric acid|4b
triple
trisaccharide|7k2
triskaidekaphobia,triskaidekaphobic|9qu
trismus|2tf
trisomy|28s
triumph,triumphant,triumphantly,triumphal|441
triviality,trivial,trivialize
trochanter
troop
trooper
trophoblast,trophoblastic|6rz
trophoblastic cancer|1vd
trophotropism,trophotropic|awf
trophozoite|a18
trophy wife|ben
tropical medicine|6qr
tropism|93e
trotter,trot
trouble,troublous
trout|9wm
truck
truculence,truculent
trudge
true,truly
true rib|969
truffle|b5t
trunk
trust
trustee
truth
truth drug=truth serum|5uc
truthfulness,truthful
try
trypsin|3vg
trypsinogen|aww
tryptophan=tryptophane|3yo
tsoris|7rx
tsunami
tub=bathtub
tubal ligation|acp
tubal pregnancy|3mf
tube,tubular=tubing
tube shape structure
tuberculoid leprosy|69r
tuberculosis,tubercle,tuberculous|5oa
tuberosity,tuberous
tubular cavity|1gx
tubule|ax5
tuck
tug
tularemia=rabbit fever=deer fly fever=yatobyo|bjb
tumbler,tumble
tumbling|506
tumefaction,tumefy|1bz
tumescence,tumescent|axi
tumidity,tumidness|6ha
tumor=neoplasm,neoplastic|5ja
tumor necrosis factor|2zj
tuna|9cy
tuna fish=tunny|9cy
tuna oil|4bt
tunaburger|9de
tune=melody,melodious
tung oil|7j6
tungstate|9cu
tungstic acid|7r5
tunnel vision|b96
turbinate=turbinal=turbinate bone|1hm
turbot|4d0
turbulence,turbulent
turkish tobacco|aq9
turmeric|4dc
turmoil
turn
turn of event
turner syndrome|9mc
turnip|98u 2vv
turquoize|6xk
tutor|ahy
tutti frutti|5hy
tweed,tweedy
twelve
twentieth
twenty
twenty five
twice
twig,twiggy
twig blight|88t
twilight|b94
twilight sleep|4ot
twinge
twister,twist
twitch
two
two hitter|15w
tympanic bone|1hm
tympanic vein|b61
tympanites,tympanitic|3bc
tympanitis|5oy
tympanoplasty|acs
type,typify
typhoid=enteric fever=typhoid fever|5oa
typhus=typhus fever|96p
typicality,typical,typically
typography,typographic
tyramine|gy
tyrocidin=tyrocidine|no
tyrosine|gy
tyrosine kinase inhibitor|6qs
tyrosinemia|112
tyrothricin|no
ubiquity,ubiquitous
udder|6lv
ugliness,ugly
ulalgia|7rv
ulatrophia|81d
ulcer,ulceration,ulcerative,ulcerous|69x
ulcerative colitis|2g7
ulemorrhagia|560
ulitis|5oy
ulnar artery|uj
ulnar vein|b61
ultimate
ultimate frisbee|4a2
ultracentrifugation,ultracentrifuge
ultrasonic,ultrasonically
ultraviolet=ultraviolet light=ultraviolet radiation=ultraviolet illumination|5t
umber|3lx
umbilical=umbilical cord|3k0 4l8 493
umbilical vein|b61
umbrage,umbrageous|kg
unable
unadjusted
unambiguity,unambiguous,unambiguously
unanimously,unanimous
unassertiveness|3ap
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
undecylenic acid|4b
underbelly=underbody|18s
underestimation,underestimate
underground
underlie
underline
underlip|6cx
underlying
undermine
underpart
understand,understandable
understatement,understate
undertake
undertow|6bw
underway
undescended testicle=undescended testis|akg
undoubtedly
undue,unduly
undulation,undulate,undulatory
uneasiness,uneasy,uneasily
unemotional person|8y
unerring,unerringly
uneven,unevenly
unexpected,unexpectedly
unfaltering,unfalteringly
unfamiliarity,unfamiliar
unfitness,unfit|53u
unfold
unfortunately,unfortunate
unfriendliness
ungainliness,ungainly
unhappiness,unhappy
unhurriedly,unhurried
unification,unit,unify,unitization,unitize
uniform,uniformity
unimpeachable,unimpeachably
uninterrupted,uninterruptedly
union,unionize=labor union
unipolar depression|6kn
uniqueness,unique
unite
unity
universe,universal,universality,universalize
university
unknown
unleaded gasoline=unleaded petrol|4nm
unleavened bread=matzah=matzo=matzoh|1kt
unlike
unlikely
unlock
unmarried woman|bfz
unmistakable,unmistakably
unmolested
unnecessary,unnecessarily
unpleasantness,unpleasant,unpleasantly
unpopularity,unpopular
unpredictability,unpredictable,unpredictably
unqualified,unqualifiedly
unrealistic,unrealistically
unreality,unreal
unreason|5qm
unsatisfactory
unsaturated fatty acid|46w
unselfconsciousness,unselfconscious|azs
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
upper respiratory infection|938
upper respiratory tract|93b
uprightness,upright
uproar,uproarious=tumult,tumultuous
upset
upward
uracil|7ge
uranalysis=urinalysis|399
uranium ore|7n2
uranoplasty|acs
uranyl nitrate|7dm
uranyl oxalate|7qv
urate|9cu
uratemia|1fj aet
uraturia|aet
urbanity,urban,urbanize
urchin|25l
urea formaldehyde resin|afc
urease|3vg
ureter|3k0
ureteritis|5oy
ureterocele|375
ureterorenal reflux|8zl
ureterostenosis|a48
urethane|3yv
urethra,urethral|3k0
urethral sphincter|ji
urethritis|b35
urethrocele|375
urge incontinence|3v9
urgency,urge,urgent,urgently
uric acid|4b
uricaciduria|1fj aet
urinary bladder|1dn
urinary tract|asw
urinary tract infection|5oz
urocele|1bz
urochesia=urochezia|331
urodynia|7rv
urogenital medicine=urology|6qr
urologist|6qq
uropathy|53u
uropygium|afz
usage,use,useable
usefulness,useful
useless
uselessness=inutility
usually,usual
usurpation,usurp
uterine artery|uj
uterine cavity|1gx
uterine vein|b61
utility,utilize,utilization,utilitarian
utopian
utricle=utriculus|9b3
utterance,utter,utterly
uvea,uveal,uveous
uveitis|5oy
uveoscleral pathway|axa
uvula|ld
uvulitis|5oy
uxor|ben
vacancy,vacant,vacate,vacantly
vacation=holiday
vaccina=vaccinia=variola vaccina=variola vaccine=variola vaccinia|5o9
vaccine,vaccination
vaccinee|7xd
vacillation|5mw
vacuole,vacuolated|1gx
vacuum
vagary
vagina,vaginal|3k0
vaginal artery|uj
vaginitis|5oy
vagueness,vague,vaguely
valency,valent
valgus|33n
validation,validate,validatory
validity,valid
valine|3yo
vallecula
valley
valley girl|4qv
valor,valorous=heroism=gallantry
valuable
value,valuation
value system=ethic=moral principle=value orientation
valve,valvelet
valvula=valvule|b4l
valvular heart disease|541
valvular incompetence|3dd
valvulitis|5oy
vanadate|9cu
vanadic acid=vanadium pentoxide|7r5
vanadinite|6xk
vancocin=vancomycin|no
vanilla bean|4dc
vanillin
vanish
vanity=conceit=amour propre=self love|8io
vapor,vaporization,vaporise,vaporize,vaporous
variance|38i
variant|38i
variation,vary,variable,variability
varicocele|3bc
varicose vein|b61 b55
varicosis|53u
varicosity|b5b
varied
varietal=varietal wine|bf4
variety=assortment=potpourri
variety meat|6pz
various
varix|u
varus|33n
vas deferen|3k0
vasa efferentia|axa
vasa vasorum|1ft
vascular structure
vascular system
vascularisation|1bz
vasculitis|5oy
vase
vasectomy|r acp
vasodilative=vasodilator|3jd
vasovasostomy|acs
vasovesiculitis|5oy
vast,vastly
veal=veau|6pz
vector
veer
vegetable=veg=veggie|9wm
vegetable oil|6d1
vegetable wax|bcj
vegetarianism|3ae
vegetation,vegetative
vehemence,vehement
vehicle
veil
vein,venous=vena=venous blood vessel|1ft
vein of penis|b61
velban=vinblastine|81q
velleity|37i
vellication|2tf
velocity
veloute|9ej
venation=venous blood system
veneration,venerate|3qt
vengefulness|533
venison|6pz
venom,venomous|le
venous blood|1fd
venous sinus|3k0
venter,ventral
ventilation,vent,ventilate,ventilatory
ventricle|1gx
ventricular aneurysm|kc
ventricular fibrillation|49i tx
ventricular septal defect|9l4
venture,venturous
veranda=verandah
verb,verbify
verbal
verdicchio|be5
verification,verify
vermicelli|9wm
vermicide|6qs
vermiculite|6xk
vermis=vermis cerebelli|7bh
vermouth|bf4
verruca|61a
verse,versification,versify
version
vertebra,vertebral|1hm
vertebral artery|uj
vertebral vein|b61
vertex
verticality,vertical
verticilliosis|bey
vertigo=lightheadedness|aet
very
very low density lipoprotein|6d5
vesical vein|b61
vesication,vesicatory=vesiculation|1bz
vesicle,vesicular|9b3
vesicoureteral reflux|8zl
vesicular stomatitis|a5o
vesiculitis|5oy
vesiculovirus|b8x
vessel,vascular,vascularity,vascularization,vascularize=vas|ax5
vestal|bfz
vestibular apparatus=vestibular system|9kv
vestibular gland|3k1
vestibular vein|b61
vestibule of the ear|1gx
vestibule of the vagina|1gx
vet|3ga
veteran
veterinarian=veterinary surgeon|3ga
veterinary medicine|6qr
vexation,vex|kg
viability,viable
viand|3do
vibration,vibrate,vibrational
vibrio,vibrionic=vibrion|3zs
vibrissa
vicereine|ben
vichyssoize|9xo
vicious
vicious circle=vicious cycle
vicissitude|b51
victim
victory,victoriously
view
viewpoint=point of view=standpoint
vigil|bb6
vigilance,vigilant
vigor,vigorous,vigorously
village=small town
villain=scoundrel
villus
vim|4up
vinaigrette|9ej
vindication,vindicate,vindicatory
vindictiveness,vindictive
vine
vinegar|2kn
vintage|bf4
viocin=viomycin|no
violation,violate,violative
violence,violent,violently
violent death|5ch
viral hepatitis|56k
viral infection=virus infection|5o9
viral pneumonia|b8n 8ae
viremia|53u
virgin
virility,virile|6la
viroid=virusoid|b8x
virology|6qr
virtually
virtue,virtuous
virulence,virulent
virus,viral|6vs
visceral brain=limbic brain=limbic system|7bh
visceral pleura|89p
viscometer,viscometric,viscometry=viscosimetric,viscosimetry
viscosity,viscous
viscountess|ben
visibility,visible,visibly
visible light=visible radiation|5t
vision,visionary
vision defect=visual defect=visual disorder=visual impairment|3cd
visit
visit nurse|7go
visit professor|8km
visitor
visual
visual agnosia|ax
visual area=visual cortex|2qu
visual cell|9wq
visual hallucination|51d
visual sensation|9kk
visual system|9kv
visualization,visualize
vital organ|7n4
vitality,vital
vitalization,vitalize
vitamin,vitaminize|7fw
vitamin b=vitamin b complex|bc4
vitamin c=ascorbic acid|bc4
vitamin e=tocopherol|46n
vitellus|4fv
vitiligo|3de
vitrectomy|448
vitreous body=vitreous humor|1gy
vitriol,vitriolic|4b
vituperation,vituperative
vivacity,vivacious
vividness,vivid,vividly
vivisection|acs
vocabulary
vocal cord=plica vocalis=vocal band=vocal fold|89v
vocalization,vocal,vocalize
vocation,vocational,vocationally
vocational school=trade school
vociferous,vociferously
vodka|6dg
voice
vol au vent|9wm
volatility,volatile,volatilize
volition,volitional
volley
volleyball=volleyball game|2sm
voltage,voltaic
volume,voluminous,voluminosity
volumetric,volumetrically,volumetrical
voluntarily,voluntary
voluntary muscle|9rw
volunteer
volvulus|53u
vomer|1hm
vortex vein=vorticose vein|b61
vorticella|29y
vote
voter=elector
vouvray|be5
vowel,vowelize=vowel sound
voyage
voyeurism,voyeuristic,voyeuristical|7ul
vulgarity,vulgar,vulgarization,vulgarize
vulnerability,vulnerable
vulture,vulturous
vulva,vulval|47z
vulvectomy|r
vulvitis|5oy
vulvovaginitis|5oy
waffle|9wm
wage=salary=remuneration,remunerative
wagon
wail
waist=waistline
wait
wake
wakefulness|2mh
waldmeister|4dc
wale=weal=welt=wheal|5d5
walk
wall
wallop
wallow
walnut blight|88t
walnut oil|b5u
wander
waning,wane|6a0
want
war
war hawk|6ws
war widow|bek
ward
warfare
warily,wary
warmheartedness|6gc
warmness,warm,warmly
warmth
warn
warp|k
warpath|18q
warrant
wart,warty
wasabi|2kn
wash
washbasin=washbowl
wasp waist|bb3
wassail|6z9
waste
watch
water,watery|1bo
water soluble vitamin|b9m
water blister|1eg
water development=water program=water project
water of crystallization=water of hydration|bc3
water on the knee|5dm
water polo|y2
water sapphire|2pl
water sport|a1a
watercolor
watercress|2ui
waterhouse friderichsen syndrome|aez
watermelon|6rv
wattle=lappet|1xd
wave
wavelength
wax,waxen,waxy|6d1
wax bean=yellow bean|4iv
way
weakfish|9cy
weakness,weak,weaken,weakly
wealth,wealthy
weapon,weaponize=weapon system
wear
weariness,weary,wearily
weather
weave
web,webby
webfoot|7yj
wedding,wed=wedding ceremony
weed,weedy
week,weekly
weekend
weep
weight,weigh,weighty
weightlift|1h6
weil disease|69v
weird
weissbier|cj
weizenbier|bd5
weizenbock|bd5
welcome
weldment,weld
welfare=social welfare
well
well know
werdnig hoffman disease|112
wernicke encephalopathy|1k3
west nile encephalitis|21i
western,westernize
wetness,wet
wheat berry|4fw
wheat flour|4e7
wheat scab|53l
wheatflake|2fs
wheel
wheeze,wheeziness,wheezy|43n
whelk|9hw
while
whim=caprice,capricious|37i
whimsicality,whimsy
whine,whiney,whiny
whip
whiplash=whiplash injury|5d5
whir,whirring
whirl
whiskey|6dg
whisper
whistle
white coat hypertension|587
white man|6lx
white pepper|7zu
white slave|2z3
white vitriol=zinc sulfate=zinc vitriol|aai
white wine|bf4
white woman|bfz
whitebait|57d
whitefish|9hw
whiteness,white
whitlow|5o9
whole,wholly
whole blood|1fd
whole milk|6wy
whore=prostitute,prostitution=bawd=cocotte=fancy woman=harlot=lady of pleasure=sport lady=woman of the street|bfz
whortleberry|19s
wickedness,wicked,wickedly
widegrip pushup|8qh
widely
widespread
widow=widow woman|bfz
widower=widowman|6lx
width,wide,widen
wife=married woman|bfz 7w5
wiggle room
wild rice|4fw
wildfowl|6pz
wildness,wild,wildly
wile,wily=chicanery
will
williams syndrome|aez
willy|3ej
willingness
willow
wilt=wilt disease|88t
win
wind,windy
windburn|3xv
windfall|3n2
window
wine,winey,winy=vino|c7
wing
wink
winkle|9hw
winter,wintry,winterize,wintery=wintertime
wintergreen|19s
wintergreen oil|4dc
wipe
wire,wiry,wiriness
wisdom
wisdom tooth|arg
wise
wise guy=wisenheimer
wish
wish wash|1ai
wishbone|4lc
wishfulness|6fk
wistfulness|6fk
wit,witty
witch,witchery
withdraw,withdrawal
withdrawal symptom|aet
withhold
within
withstand
witloof|3sa
witness
wizard=hotshot
wobble,wobbly
woefulness,woeful,woefully
wollastonite|6xk
woman=adult female|8y
womb=uterus|480
wonder
wonder woman|bfz
wonderfulness,wonderful,wonderfully
wonderment|g3
wondrously,wondrous
wonton|3kf
wood,woody
wood pulp|20n
wood sugar=xylose|1us
wood tar|78u
wooden
wool,woolen
wool oil|lb
word
word class=part of speech
work
work table=worktable
workbench
worker
work girl|bgj 4qv
workout=exercising=physical exercise=physical exertion|41z
workshop
world
world weariness,world weary|6rl
worm,wormy
worried,worriedly
worriment,worry
worse,worsen
worship
worst
wort|4fw
worth,worthy
wound|5d5
wound tumor virus|b8x
wrack|9i7
wrapper,wrap
wrath|8u9
wrathful,wrathfully
wreckage,wreck
wrench
wrestling|2ng
wrinkle,wrinkle resistant
wrist=carpus,carpal=radiocarpal joint=wrist joint=carpal bone=wrist bone|4ru
write
writhe
wrong
wrong site surgery|acs
wrongful death|323
wryly,wry
wulfenite|6xk
wurtzite|6xk
x link scid=x scid|9gj
xanthate|9cu
xanthelasma|bhl
xanthic acid|4b
xanthine
xanthoma|3de
xanthoma disseminatum|bhl
xanthomonad|3zs
xanthopsia|b96
xanthosis|3de
xenophobia,xenophobic|9v7
xenotime|6xk
xenotransplant=xenotransplantation|7n8
xeroderma=xerodermia|5i5
xeroderma pigmentosum|bht
xiphoid process|1hm
yak milk|6wy
yak butter|1pm
yap=cakehole=maw|731
yard
year
yell
yellow
yellow blue color blindness=yellow blue dichromacy|3a2
yellow bile|1gy
yellow bone marrow=yellow marrow|1hq
yellow dwarf|88t
yellow ochre=yellow ocher|7id
yellow spot|88t
yellowcake
yen|6fk
yes
yesterday
yet
yield
yoga,yogic,yogistic
yogurt|9wm
yolk|4cf
young
young girl=jeune fille=lass=lassie|4qv
young man=young buck|aib 6lx
young woman=young lady=fille=missy|bfz
youth=spring chicken=young person=younker|5zx
youthful
yquem|be5
yuppie|8kj
zeal,zealous|11d
zenith,zenithal
zeolite|6xk
zero
zinc
zinc cadmium sulfide|1qc
zinc deficiency|33e
zinc ointment|7jb
zinc sulfide|aaj
zinfandel|8yt
zinkenite|6xk
zinnwaldite|5wo
zircon=zirconium silicate|6xk
zirconia=zirconium dioxide=zirconium oxide
ziti|9wm
zoanthropy|34j
zollinger ellison syndrome|aez
zona
zona pellucida|bj7
zonula=zonule|bj7
zooflagellate=zoomastigote|6ol
zoonosis,zoonotic=zoonotic disease|l9
zoophilia=zoophilism|7ul
zoophobia|9qu
zoopsia|b9f
zygomatic process
zymase|3vg`

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
cerebral=emotional
certainty=uncertainty
cheap=expensive
clean=dirty
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
day game=night game
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
destabilize=stabilize
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
exon=intron
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
fresh water=saltwater
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
hard water=soft water
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
lead gasoline=unleaded gasoline
least=most
lengthen=shorten
less=more
let=prevent
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
mental=physical
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
nonsteroidal=steroidal
northern=southern
obscurity=prominence
often=rarely
old=young
optimism=pessimism
optimistic=pessimistic
other=same
over the counter drug=prescription drug
over the counter medicine=prescription medicine
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
ride=walk
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

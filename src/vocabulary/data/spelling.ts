/**
 * British spellings that no rule can tell from other words, each with its American form.
 * Source: general usage, own compilation.
 */
export const spellings = `
colour color|favour favor|flavour flavor|behaviour behavior|tumour tumor|labour labor|humour humor|odour odor|vapour vapor|vigour vigor|harbour harbor|honour honor
neighbour neighbor|rumour rumor|rigour rigor|parlour parlor|savour savor|splendour splendor|endeavour endeavor|favourable favorable|favourite favorite|tumoural tumoral
behavioural behavioral|labourer laborer|neighbourhood neighborhood|colourful colorful|discolouration discoloration|discolour discolor|honourable honorable
fibre fiber|centre center|litre liter|metre meter|theatre theater|calibre caliber|titre titer|goitre goiter|millilitre milliliter|millimetre millimeter|centimetre centimeter
kilometre kilometer|sombre somber|louvre louver|spectre specter|meagre meager|micrometre micrometer|decilitre deciliter
defence defense|offence offense|pretence pretense|licence license|practise practice|grey gray|ageing aging|programme program|plough plow|mould mold|mouldy moldy|moult molt
aluminium aluminum|cheque check|tyre tire|kerb curb|pyjamas pajamas|sceptic skeptic|sceptical skeptical|sceptically skeptically|scepticism skepticism|sulphur sulfur|storey story|cosy cozy
catalogue catalog|dialogue dialog|analogue analog|fulfil fulfill|enrol enroll|enrolment enrollment|instalment installment|skilful skillful|wilful willful|distil distill|instil instill
judgement judgment|acknowledgement acknowledgment|likeable likable|sizeable sizable|unmistakeable unmistakable|draught draft|artefact artifact|amongst among|whilst while|towards toward
jewellery jewelry|marvellous marvelous|woollen woolen|tranquilliser tranquilizer|tranquillizer tranquilizer|counsellor counselor|traveller traveler|modelling modeling|modelled modeled
labelling labeling|labelled labeled|travelling traveling|travelled traveled|counselling counseling|counselled counseled|cancelled canceled|cancelling canceling|cancellation cancelation
signalling signaling|signalled signaled|fuelled fueled|fuelling fueling|levelled leveled|totalled totaled|channelled channeled|channelling channeling|dialled dialed|paralysed paralyzed
analyse analyze|paralyse paralyze|catalyse catalyze|dialyse dialyze|hydrolyse hydrolyze|electrolyse electrolyze|lyse lyze|analyser analyzer
leucocyte leukocyte|leucopenia leukopenia|leucocytosis leukocytosis|kerosine kerosene|glycerine glycerin|gelatine gelatin|vitamine vitamin|carcase carcass|chilli chili|yoghurt yogurt|yoghourt yogurt
doughnut donut|whisky whiskey|liquorice licorice|manoeuvre maneuver|aeroplane airplane|encyclopaedia encyclopedia|mediaeval medieval|aetiology etiology|aetiological etiological|aetiologic etiologic
foetus fetus|foetal fetal|foetid fetid|coeliac celiac|coeliacs celiac|faeces feces|naevus nevus|naevi nevi|lymphoedema lymphedema|faecal fecal|caecum cecum|caecal cecal|caesarean cesarean|caesarian cesarean|cesarian cesarean|gynaecology gynecology
anaesthesia anesthesia|anaesthetic anesthetic|anaesthetist anesthetist|anaesthetise anesthetize|anaesthetize anesthetize|anaemia anemia|anaemic anemic|paediatric pediatric|paediatrics pediatrics
paediatrician pediatrician|orthopaedic orthopedic|orthopaedics orthopedics|homoeopathy homeopathy|homoeopathic homeopathic|homoeopath homeopath|homoeostasis homeostasis|diarrhoea diarrhea|diarrhoeal diarrheal
oedema edema|oedematous edematous|oestrogen estrogen|oestrogenic estrogenic|oestradiol estradiol|oestrus estrus|oesophagus esophagus|oesophageal esophageal|oesophagitis esophagitis|amoeba ameba|amoebic amebic
apnoea apnea|dyspnoea dyspnea|orthopnoea orthopnea|gonorrhoea gonorrhea|amenorrhoea amenorrhea|dysmenorrhoea dysmenorrhea|menorrhoea menorrhea|seborrhoea seborrhea|seborrhoeic seborrheic|steatorrhoea steatorrhea
paresthesiae paresthesia|dysaesthesia dysesthesia|pharmacopoeia pharmacopeia|celebre celeb|acetaminophene acetaminophen|cypher cipher|nett net|mollusc mollusk|disc disk|discs disk`

/**
 * Outcomes of care, each with the words that name it and whether more of it is good (1) or bad (-1) for a patient; 0 where that
 * hangs on the case. Source: the outcome domains of the COMET taxonomy (Dodd et al. 2018,
 * https://doi.org/10.1016/j.jclinepi.2017.12.020), with everyday words added.
 */
export interface Outcome {
  name: string
  valence: 1 | -1 | 0
  words: readonly string[]
}

export const OUTCOMES: readonly Outcome[] = [
  outcome(
    'pain',
    -1,
    'pain painful ache aching discomfort soreness sore tenderness analgesia analgesic hurt backache headache',
  ),
  outcome('function', 1, 'function functional functioning mobility movement move walking activity'),
  outcome('disability', -1, 'disability disabled disabling impairment limitation difficulty hard harder difficult'),
  outcome('quality of life', 1, 'quality-of-life wellbeing well-being'),
  outcome('mortality', -1, 'mortality life live alive death die fatality fatal dead'),
  outcome('survival', 1, 'survival survive longevity lifespan'),
  outcome('infection', -1, 'infection infected infectious sepsis contagion'),
  outcome('illness', -1, 'illness disease disorder sickness condition syndrome problem complication complaint ailment'),
  outcome('symptom', -1, 'symptom symptoms bothersomeness'),
  outcome(
    'adverse event',
    -1,
    'adverse side-effect harm risk danger hazard injury toxicity damage lesion reaction upset',
  ),
  outcome('chance', -1, 'risk odds chance likelihood incidence'),
  outcome('bleeding', -1, 'bleeding bleed haemorrhage hemorrhage bruise bruising haematoma hematoma'),
  outcome('nausea', -1, 'nausea vomiting vomit diarrhoea diarrhea constipation bloating heartburn'),
  outcome('dizziness', -1, 'dizziness dizzy vertigo fainting faint syncope fall falls fracture'),
  outcome('fatigue', -1, 'fatigue tiredness exhaustion drowsiness weakness'),
  outcome('mood', -1, 'depression depressive anxiety anxious stress distress irritability'),
  outcome('inflammation', -1, 'inflammation inflammatory swelling stiffness redness'),
  outcome('cancer', -1, 'cancer tumour tumor malignancy metastasis relapse recurrence'),
  outcome('cardiovascular event', -1, 'stroke infarction heart-attack thrombosis embolism hypertension'),
  outcome('remission', 1, 'remission recovery response responder cure healing relief improvement benefit success'),
  outcome('fitness', 1, 'strength endurance fitness performance memory concentration cognition alertness attention'),
  outcome('duration', 0, 'duration length time'),
  outcome('abdomen', 0, 'stomach abdominal abdomen belly tummy gut gastrointestinal bowel'),
  outcome('blood', 0, 'blood serum plasma bloodstream circulation circulating circulate'),
  outcome('cause', 0, 'cause contributor contribution reason factor lead leading source'),
]

function outcome(name: string, valence: 1 | -1 | 0, words: string): Outcome {
  return { name, valence, words: words.split(' ') }
}

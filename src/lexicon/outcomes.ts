/**
 * What results are about, each with everyday and clinical words that speak of it; only words near enough to stand for each other.
 * Source: the outcome domains of the COMET taxonomy (Dodd et al. 2018,
 * https://doi.org/10.1016/j.jclinepi.2017.12.020), with everyday words added.
 */
export interface Outcome {
  name: string
  words: readonly string[]
}

export const OUTCOMES: readonly Outcome[] = [
  outcome('pain', 'pain painful ache aching discomfort soreness sore tenderness analgesia analgesic hurt'),
  outcome('function', 'function functional functioning mobility movement move walking activity'),
  outcome('disability', 'disability disabled disabling impairment limitation difficulty hard harder difficult'),
  outcome(
    'mortality',
    'mortality life live alive death die dying fatality fatal dead survival survive lifespan longevity',
  ),
  outcome('infection', 'infection infected infectious sepsis'),
  outcome('adverse event', 'adverse side-effect harm toxicity'),
  outcome('bleeding', 'bleeding bleed haemorrhage hemorrhage bruise bruising haematoma hematoma'),
  outcome('dizziness', 'dizziness dizzy vertigo'),
  outcome('fainting', 'fainting faint syncope'),
  outcome('fatigue', 'fatigue tiredness exhaustion'),
  outcome('return', 'relapse recur recurrence return'),
  outcome('abdomen', 'stomach abdominal abdomen belly tummy gut gastrointestinal bowel intestinal'),
  outcome('blood', 'blood serum plasma bloodstream circulation circulating circulate'),
  outcome('uptake', 'absorption absorb absorbed bioavailability uptake bloodstream'),
  outcome('cause', 'cause contributor contribution reason factor lead leading source'),
  outcome('work', 'worker employee staff office desk-based workplace job occupational'),
  outcome('bacteria', 'bacteria bacterium bug germ microbe microbial microorganism microbiota pathogen colony-forming'),
]

function outcome(name: string, words: string): Outcome {
  return { name, words: words.split(' ') }
}

/** Outcomes that say whether a treatment works for the condition it is given for, whatever the condition. Source: as above. */
export const CORE_OUTCOMES =
  /\b(?:pain|symptoms?|bothersomeness|function\w*|disability|severity|remission|respon\w+|recovery|cure|resolution|improvement|relief|relapse|recurrence|flares?|attacks?|mortality|survival|quality of life|clinical|stiffness|discomfort)\b/i

/** Words for any result that matters to a patient; they name no outcome. Source: as above. */
export const GENERAL_OUTCOMES =
  /^(?:symptoms?|improvements?|gains?|benefits?|results?|outcomes?|responses?|relief|effects?|recovery|progress|changes?)$/

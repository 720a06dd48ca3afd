/**
 * Words for how a thing is given, measured or spoken of, which do not change what it is.
 * Source: dose-form names of RxNorm (https://www.nlm.nih.gov/research/umls/rxnorm), and measure words of the COMET taxonomy.
 */
export const FORMULATION: ReadonlySet<string> = new Set(
  `havoc toll wonders brakes supplement supplements supplementation extract extracts capsule capsules tablet tablets pill pills powder powders product products formulation formulations preparation preparations version versions brand brands
  treatment treatments therapy therapies session sessions use using used user users intake dose doses dosage course regimen regular regularly
  regimens consumption needle needling real verum level levels score scores rate rates case cases frequency severity intensity
  presence occurrence episode episodes bout bouts spell spells measure measures sign signs degree risk risks chance chances odds likelihood likely probability
  effect effects change changes difference differences impact role associated association link linked relation related
  daily day clinical common significant significantly statistically overall general generally body human humans adult adults
  work works working help helps good well bad able start starting started add adding added amount
  important various certain different specific total mean average simple usual usually
  low high higher lower large small big great little
  world worldwide global today modern recent new current currently
  called known regarded considered used normally simply eventually altogether
  drink drinks drinking drinker drinkers consume consumer consumers eat eating eater habit habits habitual cup cups mug mugs moderate
  moderately moderation sip see seen observe follow followed contain contains hold holds cohort year years occur occurs happen always never
  age ages aged duration durations length lengths period periods prolonged long-term hour hours minute minutes week weeks month months time times
  drops lozenge lozenges sachet sachets gummy gummies
  relative compared versus extra own first new feel say says tell tells
  status concentration concentrations incidence prevalence
  wear wears wearing worn apply applies applying applied do doing practise practising practice
  roughly nearly almost approximately about around really actually medicine
  `
    .trim()
    .split(/\s+/),
)

/**
 * Verbs that carry a sentence and no topic.
 * Source: the light verbs and copulas of Quirk et al. 1985, 2.46 ff. and 16.21 ff., with those of reports.
 */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'lead prove provide develop remain stay end turn offer reach conduct perform undergo receive represent constitute'.split(
    ' ',
  ),
)

/**
 * Concepts under which treatments fall: a comparator that is one of them is another treatment, not the mere lack of the first.
 * Source: the broader terms that WordNet 3.1 gives for the interventions of Evidence Inference 2.0.
 */
export const TREATMENTS: ReadonlySet<string> = new Set(
  `drug|medicinal drug|medicine|therapy|treatment|talk therapy|medical procedure|operation|workout|vitamin|mineral|supplementation|herb|
  analgesic|hormone|nutriment|beverage|food|diet|acid|compound`
    .split(/\|\s*/)
    .map((word) => word.trim()),
)

/** What is taken, however bad what it is taken against. Source: the project's reading of health articles. */
export const REMEDY = /^(?:anti|painkill|sedativ|steroid|statin|vaccin|medic|drug|pill|tablet)/

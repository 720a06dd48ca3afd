/**
 * What tells of a name that it is of something eaten, drunk, swallowed or measured. Source: the project's
 * reading of health articles on foods, drugs and nutrients.
 */
export const TAKEN_KINDS: readonly string[] =
  'hormone|drug|food|vitamin|mineral|chemical compound|beverage|plant|supplement|medicine'.split('|')

/** "mg of zinc": what such a thing is measured in. Source: as above. */
export const AMOUNTS: readonly string[] =
  `mg mcg g iu micrograms milligrams grams dose doses cup cups glass glasses levels level intake amount tablets
  capsules units ml supplements concentrations`.split(/\s+/)

/** "take zinc": what is done with it. Source: as above. */
export const TAKING: readonly string[] =
  `take taking takes took taken drink drinking drank eat eating ate swallow swallowing oral topical intravenous
  prescribe prescribed`.split(/\s+/)

/** "zinc tablets": what its name goes before. Source: as above. */
export const FORMS: readonly string[] =
  `supplements supplement supplementation tablets tablet capsules capsule pills pill intake levels level extract
  extracts dose doses powder juice deficiency drinkers consumption gummies lozenges drops cream spray toothpaste
  patches`.split(/\s+/)

/** Names that say so themselves. Source: as above. */
export const NAMED_TAKEN =
  /\b(?:oil|juice|tea|coffee|drinks?|wine|vitamin|powders?|supplements?|tablets?|capsules?|extract|cream|spray|drops)\b/

/** Endings of what is done or made use of, and has no dose in the blood. Source: as above. */
export const USED =
  /(?:tion|ing|ment|ness|ity|shifts?|noise|work|desks?|aids?|screens?|ifiers?|filters?|monitors?|helmets?|masks?|belts?|braces?|collars?|insoles?|lenses|lamps?|lights?|machines?|devices?|mattress(?:es)?|blankets?|shoes?|bands?|gloves?|trackers?|apps?|socks?|stockings?|sleeves?|watch(?:es)?|rings?|wearables?|scooters?|bikes?|phones?|glasses|goggles|eyes?|knees?|hands?|feet|teeth|massage|surgery|pillows?|chairs?|splints?|crutches|wraps?|garments?)$/

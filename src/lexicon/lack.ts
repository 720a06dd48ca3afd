/** Says that there is too little of a thing, or none. Source: quantifiers of insufficiency of Quirk et al. 1985, 5.23 ff.; nouns added. */
export const LACK =
  /\b(?:lack(?:s|ing)?|absence|shortage|too (?:little|few)|not (?:getting |having |taking |doing )?enough|insufficient|inadequate|low(?:er|est)?|poor|less|without|deficien\w+|inactiv\w+|sedentary|no)\b/i

/** A subject that is the lack of what follows. */
export const LACKED =
  /^(?:an? |the )?(?:lack|absence|shortage) of |^(?:(?:too )?little|too few|not (?:getting |having |taking |doing )?enough|insufficient|inadequate) /i

/** Names of a lack, with what is lacking. */
export const LACK_NAMES: ReadonlyMap<string, string> = new Map([
  ['physical inactivity', 'physical activity'],
  ['inactivity', 'physical activity'],
  ['being inactive', 'physical activity'],
  ['not exercising', 'exercise'],
  ['sleep deprivation', 'sleep'],
  ['sleep loss', 'sleep'],
  ['sleeplessness', 'sleep'],
])

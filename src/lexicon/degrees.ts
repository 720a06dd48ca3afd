/** Words that put a thing high or low on its scale. Source: degree adverbs of Quirk et al. 1985, 8.104 ff.; amounts added. */
export const DEGREES: ReadonlyMap<string, 1 | -1> = new Map([
  ...row(
    1,
    'easily readily well high highly abundant abundantly large largely substantial considerable rapidly rapid fully easy heavy strong strongly good',
  ),
  ...row(
    -1,
    'little negligible poor poorly hardly barely scarcely minimal minimally low trace difficult weak weakly slight slightly',
  ),
])

/** How often: the least and the most share of cases, in percent, that a word fits. Source: EU guideline on the summary of product
 * characteristics (common: at least 1 in 100); CIOMS frequency classes; everyday words by their plain meaning. */
export const FREQUENCIES: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['common', [1, 100]],
  ['commonly', [1, 100]],
  ['frequent', [1, 100]],
  ['frequently', [1, 100]],
  ['often', [1, 100]],
  ['usual', [1, 100]],
  ['uncommon', [0, 1]],
  ['rare', [0, 0.1]],
  ['rarely', [0, 0.1]],
  ['most', [50, 100]],
  ['mostly', [50, 100]],
  ['majority', [50, 100]],
  ['usually', [50, 100]],
  ['few', [0, 10]],
  ['half', [40, 60]],
  ['minority', [0, 50]],
  ['everyone', [99.9, 100]],
  ['nobody', [0, 0.1]],
])

/** Words that claim all or nothing of an effect: those that no finding of an average can bear out. Source: universal quantifiers and maximisers of Quirk et al. 1985, 8.108. */
export const ALL_OR_NOTHING =
  /\b(?:always|(?<!\b(?:have|has|had|who) )never(?![- ]smok)|completely|entirely|totally|forever|for good|permanently|for ever|guarante\w+|(?<!\b(?:no|not|a|any) )cures?|100 ?%|every(?:one|body)|(?<!\b(?:almost|nearly|virtually|practically|not|for|in|to|of) )every(?! (?:bit\b|now and|once|(?:\w+ )?(?:extra|additional|further|other|second|third|few|couple|hundred|thousand|million|ten|dozen|one|two|three|four|five|six|eight|twelve|\d[\d,.]*|single day|days?|nights?|mornings?|afternoons?|evenings?|times?|hours?|weeks?|weekdays?|weekends?|months?|years?|decades?|winters?|summers?|springs?|autumns?|seasons?|minutes?|meals?|sessions?|shifts?|visits?|doses?)\b))|nobody|no[- ]one|all (?:people|patients|adults|cases)|zero|virtually no|absolutely|whatsoever|gets? rid of|(?<!\b(?:the|an?|at|by|to|on|either|week|year|far|other|this|that|\w+['’]s) )ends? (?!up\b|of\b|in\b|at\b|on\b|as\b|with\b|or\b|and\b)\w+|frees? (?:you|people|them|patients|the|your)|eliminates?|instantly|in its tracks|back to normal|no supplement|nothing (?:else|works)|the only)\b/i

/** Words that claim a thing of each member of a group; spans of time and what is counted in them are no groups. Source: as above. */
export const UNIVERSALS =
  /\b(?:(?<!\b(?:almost|nearly|virtually|practically|not|for|in) )every|(?<!\bof )all(?! of the time| along|-)|(?<!\b(?:of|or|than|without|not|hardly|from|in|at|for) )any|each and every|no matter (?:what|which|how|who)|whatever|whichever|regardless of) (?:the |of the |of |their |your )?(?!(?:other |extra |additional |single )?(?:\d|one|two|three|four|five|six|few|hundred|thousand|million|bit|day|days|night|nights|morning|evening|time|times|hour|hours|week|weeks|month|months|year|years|winter|summer|autumn|season|minute|minutes|round|causes?\b|good\b|kinds?\b|sorts?\b|trials?\b|stud(?:y|ies)\b|groups?\b|arms?\b|difference|more\b|less\b|better\b|faster\b|longer\b|effect\b))\p{L}+/iu

function row(degree: 1 | -1, words: string): [string, 1 | -1][] {
  return words.split(' ').map((word) => [word, degree])
}

/** Verbs of everyday health that the counted texts lack. Source: verbs of WordNet 3.1 (verb.body, verb.consumption) and of current dictionaries. */
export const HEALTH_VERBS: readonly string[] =
  'vape snack floss microdose detox gargle ferment exfoliate defecate urinate menstruate ovulate lactate salivate'.split(
    ' ',
  )

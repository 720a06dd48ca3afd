const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What only people do. Source: VerbNet classes 29.5, 30, 31, 32 (think, perceive, feel, want), https://verbs.colorado.edu/verbnet */
export const MINDS =
  /^(?:feel|think|believe|want|know|hope|like|prefer|drink|eat|sleep|report|complain|ask|notice|enjoy|learn|remember|decide|try|stop|quit)$/

/** What is done with what is taken: its object is a drug, a food or a treatment. Source: VerbNet classes 39 (eat), 13.4 (supply), grown by hand. */
export const TAKE: ReadonlySet<string> = set(
  `take swallow drink eat sip inject inhale prescribe absorb consume avoid try use sell buy offer license recommend chew dissolve sprinkle
  apply dose administer wear insert`,
)

/** What one does with an illness: its object is one. Source: VerbNet classes 45.7 (cure), 39.7 (suffer), grown by hand. */
export const SUFFER: ReadonlySet<string> = set(
  `catch develop suffer cure treat relieve ease contract trigger diagnose cause prevent`,
)

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What only people do. Source: VerbNet classes 29.5, 30, 31, 32 (think, perceive, feel, want), https://verbs.colorado.edu/verbnet */
export const MINDS =
  /^(?:feel|think|believe|want|know|hope|like|prefer|drink|eat|sleep|report|complain|ask|notice|enjoy|learn|remember|decide|try|stop|quit)$/

/** What is done with what is taken: its object is a drug, a food or a treatment. Source: VerbNet classes 39 (eat), 13.4 (supply), grown by hand. */
export const TAKE: ReadonlySet<string> = set(
  `take swallow drink eat sip inject inhale prescribe absorb consume avoid try use sell buy offer license recommend chew dissolve sprinkle
  apply dose administer wear insert watch wash hold cook read play fit`,
)

/** What one does with an illness: its object is one. Source: VerbNet classes 45.7 (cure), 39.7 (suffer), grown by hand. */
export const SUFFER: ReadonlySet<string> = set(
  `catch develop suffer cure treat relieve ease contract trigger diagnose cause prevent`,
)

/** What only a study does. Source: the project's reading of health articles. */
export const STUDIES =
  /^(?:follow|pool|recruit|enrol|enroll|randomise|randomize|analyse|analyze|compare|measure|track|survey|involve|last|examine|investigate)$/

/** What is done to studies. Source: the project's reading of health articles. */
export const STUDIED = /^(?:fund|publish|conduct|register|retract|commission|sponsor|blind|pool|withdraw|finance)$/

/** Saying that takes a mouth: no treatment does it. Source: the project's reading of health articles. */
export const VOICE =
  /^(?:describe|advise|say|claim|state|argue|assert|tell|announce|acknowledge|admit|emphasise|emphasize|stress|caution|remark|comment|declare|insist|contend|rank|rate|endorse|favour|favor|call|urge|oppose|demand|propose|issue)$/

/** What a guideline or a body does as well as a thing. Source: the project's reading of health articles. */
export const DOCUMENTS =
  /^(?:set|list|cover|mention|single|leave|require|allow|permit|name|specify|place|put|make|cite|draw|rest)$/

/** What is done to people alone. Source: the project's reading of health articles. */
export const ADVISED =
  /^(?:tell|advise|warn|ask|inform|remind|prescribe|vaccinate|interview|survey|enrol|enroll|recruit)$/

/** What sets one thing beside another. Source: the project's reading of health articles. */
export const LINK = /^(?:link|tie|connect|relate)$/

/** What a thing does that acts, beside what its effect is called by. Source: the project's reading of health articles. */
export const ACTS =
  /^(?:kill|make|keep|contain|turn|burn|bind|act|attack|flood|feed|dissolve|slow|relax|thin|soothe|crowd|dial|tip|mimic|wear)$/

/** What only a remedy does, and no ill. Source: the project's reading of health articles. */
export const HELPS = /^(?:work|help|protect|prevent|relieve|ease|soothe|cure|treat|heal|alleviate|calm|comfort)$/

/** What an illness does. Source: the project's reading of health articles. */
export const AILS = /^(?:affect|strike|flare|recur|subside|happen|occur)$/

/** What is done with an illness. Source: the project's reading of health articles. */
export const AILED = /^(?:diagnose|cure|trigger|inherit)$/

/** How an illness is. Source: the project's reading of health articles. */
export const AILING =
  /^(?:common|rare|painful|curable|incurable|treatable|contagious|hereditary|chronic|fatal|severe|bad|mild|infectious|deadly|preventable)$/

/** What a word says happens to the outcome it governs. */
export interface Effect {
  /** More or less of the outcome; 0 when the word says only good or bad. */
  change: 1 | -1 | 0
  /** Good or bad for whoever is treated; 0 when that hangs on the outcome. */
  good: 1 | -1 | 0
}

/**
 * Words of effect by dictionary form. Source: direction cues of Evidence Inference annotations (Lehman et al. 2019,
 * https://doi.org/10.18653/v1/N19-1371), and the change verbs of Sumner et al. 2014, grown by hand.
 */
export const EFFECT_WORDS: ReadonlyMap<string, Effect> = new Map([
  ...rows(
    { change: 1, good: 0 },
    `increase raise elevate boost rise grow heighten intensify augment stimulate promote trigger induce activate release prompt
    strengthen prolong lengthen extend accelerate quicken speed multiply double triple quadruple expand upregulate enhance gain push
    hasten cause provoke spark spur encourage foster facilitate fuel lift hike widen tighten precipitate elicit evoke engender necessitate potentiate bolster fortify
    regrow thicken plump replenish deepen climb soar surge escalate balloon predispose increment stimulation induction activation elevation acceleration enhancement
    more greater higher highest larger longer stronger faster quicker bigger likelier commoner`,
  ),
  ...rows(
    { change: -1, good: 0 },
    `reduce decrease lower lessen cut diminish decline fall drop shrink shorten halve suppress inhibit block prevent stop avoid limit curb
    delay eliminate slow soften dull erode erase thwart hamper hinder impede slash offset neutralise neutralize cancel undo counteract reverse retard abate subside wane curtail forestall halt narrow loosen weaken dampen blunt attenuate minimise minimize restrict displace banish vanish disappear downregulate deplete abolish clear combat rid deactivate inactivate repress
    avert abort trim shave stunt sap eradicate obviate preclude quash squash staunch stanch stifle subdue melt dispel extinguish deflate
    reduction inhibition suppression prevention elimination
    less fewer smaller lowest shorter weaker slower rarer sooner earlier`,
  ),
  ...rows(
    { change: -1, good: 1 },
    `allay assuage palliate pacify lull settle relieve ease alleviate soothe calm treat cure heal relief alleviation mitigate remedy lighten quell tame fight counter resolve comfort milder`,
  ),
  ...rows(
    { change: 0, good: 1 },
    `improve improvement benefit help effective efficacious efficacy effectiveness work better superior superiority outperform beat recover
    restore beneficial helpful useful easier gentler kinder safer advantage favour favor protect protected protective protection promise promising ameliorate potent surpass
    exceed aid assist nourish sharpen optimise optimize nurture rejuvenate revive revitalise revitalize rehydrate hydrate moisturise moisturize regenerate refresh safeguard
    whiten brighten cleanse normalise normalize`,
  ),
  // what upsets or inflames a part of the body brings more of what ails it
  ...rows({ change: 1, good: -1 }, 'upset inflame'),
  ...rows(
    { change: 0, good: -1 },
    `worsen worse worst harm harmful damage impair aggravate hurt injure inferior inferiority dangerous toxic harder riskier harsher
    deteriorate deterioration exacerbate undermine interfere disrupt spoil disturb irritate strain threaten endanger jeopardise jeopardize ruin poison
    wreck cripple degrade compromise corrode ravage clog rot sabotage destabilise destabilize`,
  ),
])

/** Effect words that are such only as verbs; as nouns or adjectives they name something else. Source: as above. */
export const VERB_ONLY: ReadonlySet<string> = new Set(
  `help work treat cut stop block calm cure clear double triple speed work damage harm remedy limit delay raise counter fight drop fall
  lower ease slow release trigger cause spark push gain lift fuel hike spur aid strain poison reverse offset dull narrow slash ruin
  abort trim shave sap melt settle lull swell climb surge balloon upset wreck compromise rot clog brighten refresh stunt squash precipitate`
    .trim()
    .split(/\s+/),
)

/** Words that say two things do not differ, or that one thing did not move. Source: as above. */
export const SAME_WORDS: ReadonlySet<string> = new Set(
  `same similar similarly equal equally equivalent equivalence identical comparable comparably alike unchanged unaltered unaffected match
  non-inferior noninferior indistinguishable unrelated tie nonsignificant non-significant`
    .trim()
    .split(/\s+/),
)

/** Words for what does no good, and no harm either. Source: as above. */
export const NO_GOOD: ReadonlySet<string> = new Set(
  'ineffective ineffectual inefficacious useless worthless pointless futile powerless'.split(' '),
)

/** Verbs that, denied, say that nothing changed. Source: as above. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  'differ change alter affect influence vary modify difference effect impact associate association relate relation relationship link budge bearing avail'.split(
    ' ',
  ),
)

function rows(effect: Effect, words: string): [string, Effect][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, effect])
}

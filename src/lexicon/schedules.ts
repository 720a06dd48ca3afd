/**
 * Words that say how often, how long or how much something is given, never what.
 * Source: the schedule items of the TIDieR checklist (Hoffmann et al. 2014, BMJ 348:g1687), in everyday words.
 */
export const SCHEDULE_WORDS: ReadonlySet<string> = new Set(
  `a an the one two three four five six seven eight nine ten twelve mean up to about or and of in with without over for per at by
  session sessions course courses visit visits treatment treatments dose doses day days week weeks month months minute minutes hour
  hours year years daily weekly monthly twice once times single repeated individualized individualised standardized standardised
  earlier standard enhanced maintenance more fewer high low short long second seconds`
    .trim()
    .split(/\s+/),
)

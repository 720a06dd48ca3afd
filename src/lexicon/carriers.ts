/**
 * Verbs that say nothing of what happens themselves: they carry it to the noun behind them ("gives more relief", "had no impact on").
 * Source: the light verbs of Quirk et al. 1985, §17.57, and the verbs in which trials report what they saw.
 */
export const CARRIERS: ReadonlySet<string> = new Set(
  `have get give make bring take put keep leave mean offer provide yield confer produce show report experience see observe find
  note record associate link follow lead result account come occur happen send carry deliver afford achieve attain enjoy suffer
  face undergo register notice detect measure differ develop tend seem appear remain stay become`.split(/\s+/),
)

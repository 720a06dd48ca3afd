import type { Claim, Report } from '../schema.js'
import type { Seal } from './seal.js'

/** A way to show the claims of an article in its markdown. */
export interface Style {
  /** Write the mark that stands behind a claim in the text; absent where the text stays as it is. */
  mark?(claim: Claim, number: number, seal: Seal): string
  /** Whether nothing of it shows in the text itself. */
  hidden: boolean
  /** The lines on top: totals and a legend. */
  summary(report: Report): string[]
  /** The lines at the end. `unplaced`: the marks that no prose has room for. */
  notes(report: Report, seal: Seal, unplaced: readonly string[]): string[]
}

import type { Reason } from '../../schema.js'
import type { Style } from '../style.js'

/** The colour of each reason in a terminal; its symbol says the same without. */
export const reasonColors: Record<Reason, Style> = {
  refuted: 'red',
  overstated: 'magenta',
  'conflicting-evidence': 'yellow',
  'mixed-evidence': 'yellow',
  'no-evidence': 'cyan',
  'consistent-evidence': 'green',
}

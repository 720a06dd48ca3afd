import { trimEnd } from '../english/trim-end.js'
import type { Stance } from '../judge.js'
import type { Reason } from '../schema.js'
import { shortName } from './short-name.js'

/** Say in one plain sentence which findings stand for and against, and so why the verdict. */
export function rationale(
  reason: Reason,
  supporting: readonly Stance[],
  refuting: readonly Stance[],
  qualifying: readonly Stance[],
  neutral: readonly Stance[] = [],
): string {
  const pro = supporting.filter((s) => !s.exceeds)
  switch (reason) {
    case 'no-evidence':
      return qualifying.length > 0
        ? `No finding given settles this; ${names(qualifying)} ${plural(qualifying, 'touches', 'touch')} on it: ${because(qualifying)}.`
        : `No finding given bears on this.${setAside(neutral)}`
    case 'refuted':
      return `Evidence stands against it: ${names(refuting)} (${because(refuting)}).`
    case 'overstated':
      return `The claim says more than its best evidence, ${names(supporting)}: ${because(supporting)}.`
    case 'mixed-evidence':
      return `The evidence is itself mixed: ${names(supporting)} (${because(supporting)}).`
    case 'conflicting-evidence':
      return `Evidence stands on both sides: for it ${names(pro)} (${because(pro)}); against it ${names(refuting)} (${because(refuting)}).`
    case 'consistent-evidence':
      return `${names(supporting)} ${plural(supporting, 'supports', 'support')} it (${because(supporting)}), and nothing credible given stands against it.`
  }
}

const SHOWN = 3

/** Why a finding that shares no more than words with a claim is neutral: not worth telling. */
const UNRELATED = new Set(['about something else', 'same topic, not the same proposition', 'reports no result'])

// " 3 on its topic were set aside: another outcome (2), in other people (1)."
function setAside(neutral: readonly Stance[]): string {
  const counts = new Map<string, number>()
  for (const { why } of neutral)
    if (why.length <= 60 && !UNRELATED.has(why)) counts.set(why, (counts.get(why) ?? 0) + 1)
  const told = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = told.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return ''
  const reasons = told.slice(0, SHOWN).map(([why, count]) => (told.length > 1 ? `${why} (${count})` : why))
  return ` Set aside ${total === 1 ? 'one' : total} on its topic: ${reasons.join(', ')}${told.length > SHOWN ? ' …' : ''}.`
}

function names(stances: readonly Stance[]): string {
  const all = [...new Set(stances.map((s) => shortName(s.source)))]
  const shown = all.slice(0, SHOWN)
  if (all.length > SHOWN) return `${shown.join(', ')} and ${all.length - SHOWN} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function because(stances: readonly Stance[]): string {
  return trimEnd(stances[0]?.why ?? '', '.;, \n')
}

function plural(stances: readonly Stance[], one: string, many: string): string {
  return new Set(stances.map((s) => s.source.id)).size === 1 ? one : many
}

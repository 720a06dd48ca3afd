import type { Clause, Sides } from './clause.js'

/** "X is behind Y", "X is to blame for Y"; told backwards "Y is due to X", "Y is attributable to X". */
export function comesOf({ tokens, to, effect, start, subject, fronted }: Clause): Sides | null {
  if (!effect) return null
  const { lower, lemma } = tokens[effect.at] ?? { lower: '', lemma: '' }
  const next = tokens[effect.at + 1]?.lower
  let be = effect.at
  while (be > start && tokens[be]?.lemma !== 'be') be--
  while (be > start && tokens[be - 1]?.tag === 'AUX') be--
  const named: [number, number] = [start, be > start ? be : subject[1]]
  if (/^(?:attributable|attributed|due|down)$/.test(lower) && next === 'to')
    return { intervention: [[effect.at + 2, to]], outcome: [named, ...fronted] }
  if (lower === 'behind') return { intervention: [named], outcome: [[effect.at + 1, to], ...fronted] }
  if ((lemma === 'blame' || lower === 'responsible') && next === 'for')
    return { intervention: [named], outcome: [[effect.at + 2, to], ...fronted] }
  return null
}

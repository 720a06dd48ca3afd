import type { Token } from '../../english/token.js'

/** "than people on", "compared with", "as it is in": what leads up to what is compared is no part of the rest. */
export function joins(tokens: readonly Token[], start: number, taken: Uint8Array): void {
  let than = start - 1
  while (than > start - 9 && than > 0 && tokens[than]?.lower !== 'than') than--
  if (than > 0 && tokens[than]?.lower === 'than') taken.fill(1, than, start)
  // "twice as likely as sailors on"
  for (let as = start - 1; as > start - 6 && as > 0; as--)
    if (tokens[as]?.lower === 'as' && tokens[as - 1]?.lower === 'likely') taken.fill(1, as, start)
  // "between A and those who took B"
  let and = start - 1
  while (and > start - 6 && and > 0 && tokens[and]?.lower !== 'and') and--
  for (let k = and - 1; tokens[and]?.lower === 'and' && k > and - 13 && k >= 0; k--)
    if (tokens[k]?.lower === 'between') taken.fill(1, k, k + 1).fill(1, and, start)
  let at = start
  while (at > 1 && at > start - 5 && JOINS.test(tokens[at - 1]?.lower ?? '')) at--
  if (at < start && /^(?:as|compared|relative|versus|vs|comparison)$/.test(tokens[at]?.lower ?? ''))
    taken.fill(1, at, start)
}

const JOINS =
  /^(?:in|on|with|to|for|from|after|it|they|is|are|was|were|do|does|did|as|than|compared|relative|comparison|versus|vs)$/

/** "every bit as good", "superior in terms of pain" */
export function emphasis(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i]?.lower === 'every' && tokens[i + 1]?.lower === 'bit' && tokens[i + 2]?.lower === 'as')
      taken.fill(1, i, i + 2)
    else if (ASPECTS.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`)) taken.fill(1, i, i + 3)
}

const ASPECTS = new Set(['in terms of', 'with respect to', 'with regard to', 'in respect of'])

/** "Yoga, which is taught in many schools, does not …": what is told of the subject in passing. */
export function inPassing(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from + 1; i < to && i < from + 8; i++) {
    if (tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX') return
    if (tokens[i]?.lower !== ',' || !/^(?:which|who|whose)$/.test(tokens[i + 1]?.lower ?? '')) continue
    for (let end = i + 3; end < to && end < i + 20; end++)
      if (tokens[end]?.lower === ',') return void taken.fill(1, i, end + 1)
    return
  }
}

/** "hour for hour": how it is reckoned. */
export function measures(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i + 1]?.lower === 'for' && tokens[i]?.lower === tokens[i + 2]?.lower) taken.fill(1, i, i + 3)
}

/** "switching from cigarettes to a vape": what is left behind is not what is given. */
export function leaving(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i + 3 < to; i++) {
    if (tokens[i]?.lower !== 'from' || !/^(?:switch|change|move|swap|shift)/.test(tokens[i - 1]?.lower ?? '')) continue
    for (let k = i + 2; k < to && k < i + 6; k++) if (tokens[k]?.lower === 'to') return void taken.fill(1, i, k)
  }
  // "swapping butter for oil"
  if (!/^(?:swapping|trading|exchanging|replacing|substituting)$/.test(tokens[from]?.lower ?? '')) return
  for (let k = from + 2; k < to && k < from + 6; k++)
    if (/^(?:for|with|by)$/.test(tokens[k]?.lower ?? '')) return void taken.fill(1, from + 1, k + 1)
}

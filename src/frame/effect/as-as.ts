import type { Token } from '../../english/token.js'

/** "as good as", "as much relief as", "just as well as", "the same … as": offset of the closing "as". */
export function asAs(tokens: readonly Token[], i: number, to: number): number | null {
  if (
    !/^(?:ADJ|ADV|DET)$/.test(tokens[i + 1]?.tag ?? '') &&
    !/^(?:much|many|little|good|well|often)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return null
  const first = tokens[i + 1]?.lower ?? ''
  if (
    /^(?:long|soon|far|a|an|the|well)$/.test(first) &&
    !(
      first === 'well' &&
      tokens[i + 2]?.lower === 'as' &&
      !/^(?:,|\)|groups?|arms?)$/.test(tokens[i - 1]?.lower ?? ',')
    )
  )
    return null
  for (let k = i + 2; k < to && k <= i + 10; k++) {
    const lower = tokens[k]?.lower
    if (lower === 'as') return /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '') ? null : k - i
    if (lower === ',' || lower === '.' || lower === ';') return null
  }
  return null
}

/** What stands before "as": "five times" is more, "a third" is less. */
export function multiple(tokens: readonly Token[], i: number): 1 | -1 | 0 {
  const before = tokens[i - 1]?.lower ?? ''
  if (
    !/^(?:ADJ|ADV|DET)$/.test(tokens[i + 1]?.tag ?? '') &&
    !/^(?:many|much|likely|often|common)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 0
  if (/^(?:twice|thrice|double|treble|triple)$/.test(before)) return 1
  if (before === 'times' && i > 1 && tokens[i - 2]?.lower !== 'at') return 1
  return /^(?:half|third|quarter|fifth|tenth|two-thirds|three-quarters)$/.test(before) ? -1 : 0
}

import type { Quantity } from '../../schema.js'

/** The ratios that a statement gives, of what befell one side to what befell the other: "hazard ratio 0.81", "24% v 12%". */
export function ratiosIn(text: string): number[] {
  const found: number[] = []
  for (const { 0: name, index } of text.matchAll(/\b(?:ratio|risk|hazard|odds|RR|HR|OR)\b/g)) {
    const from = index + name.length
    const figure = /^[^;()\d]*(\d+(?:\.\d+)?)(?![\d.]* ?%)/.exec(text.slice(from, from + 32))
    if (figure) found.push(Number(figure[1]))
  }
  for (const { 1: one, index, 0: whole } of text.matchAll(/(\d{1,3}(?:\.\d{1,2})?) ?%/g)) {
    const rest = text.slice(index + whole.length, index + whole.length + 40)
    const other =
      /^[^\d;.]{0,36}?\b(?:v|vs|versus|against|compared with|and)\b[^\d;.]{0,24}(\d{1,3}(?:\.\d{1,2})?) ?%/.exec(rest)
    if (other && Number(one) > 0 && Number(other[1]) > 0) found.push(Number(one) / Number(other[1]))
  }
  return found
}

/** Whether a share or a multiple is borne out by a ratio: "a quarter less" by 0.74, "twice" by 2.05; `smaller` by one nearer to 1. */
export function ratioFits(claimed: Quantity, ratios: readonly number[]): 'fits' | 'smaller' | 'unknown' {
  const { unit, low, high, relation, text } = claimed
  if ((unit !== '%' && unit !== 'times') || ratios.length === 0) return 'unknown'
  const changes = ratios.map((ratio) =>
    unit === '%' ? Math.abs(1 - ratio) * 100 : ratio < 1 && ratio > 0 ? 1 / ratio : ratio,
  )
  const loose = relation === 'about' || !/\d/.test(text)
  const slack = unit === '%' ? (loose ? 0.15 * low : 1.5) : 0.15 * low
  const fits = (change: number) =>
    relation === 'more-than'
      ? change >= low - 0.03 * low
      : relation === 'less-than'
        ? change <= high
        : change >= low - slack && change <= high + slack
  if (changes.some(fits)) return 'fits'
  return changes.every((change) => change < low) ? 'smaller' : 'unknown'
}

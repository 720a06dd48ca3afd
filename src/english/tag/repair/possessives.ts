import type { Place } from './place.js'

/** "patients' nerves": the mark behind a plural is its ending, where no quotation is open. */
export function possessives({ tags, pieces, i, piece, next }: Place): void {
  if (piece.lower !== "'" || tags[i] !== 'PUNCT' || tags[i - 1] !== 'NOUN') return
  const owner = pieces[i - 1]
  if (!owner?.lower.endsWith('s') || owner.end !== piece.start || pieces[i + 1]?.start === piece.end) return
  if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next ?? '')) return
  let marks = 0
  for (let at = 0; at < i; at++) if (/^['‘]$/.test(pieces[at]?.text ?? '') && tags[at] === 'PUNCT') marks++
  if (marks === 0) tags[i] = 'PART'
}

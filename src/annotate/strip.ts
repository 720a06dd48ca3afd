import { frontMatterEnd } from '../markdown/front-matter-end.js'
import { type Seal, sealOf } from './seal.js'

/**
 * Take away what `annotate` wrote: the original comes back, byte for byte. Of an article that was annotated twice, the
 * outer layer goes. A text that does not begin as `annotate` makes it begin is given back as it is, and a text that was
 * edited after annotating keeps the edits.
 *
 * @param annotated what `annotate` returned
 */
export function strip(annotated: string): string {
  const start = annotated.startsWith('\uFEFF') ? 1 : 0
  const front = frontMatterEnd(annotated)
  const found = readSummary(annotated, start, false) ?? (front < 0 ? undefined : readSummary(annotated, front, true))
  if (!found) return annotated
  const { seal, eol, from, to } = found
  return annotated.slice(0, from) + stripMarks(stripNotes(annotated.slice(to), seal, eol), seal)
}

interface Found {
  seal: Seal
  /** The line ending that `annotate` wrote. */
  eol: string
  /** Where the summary starts and ends. */
  from: number
  to: number
}

const opening = /((?:\r?\n){2})?<!-- evidence-claims ([\da-f]{8,64}) sha256:([\da-f]{64}) -->(\r?\n)/y

function readSummary(annotated: string, from: number, afterFrontMatter: boolean): Found | undefined {
  opening.lastIndex = from
  const match = opening.exec(annotated)
  const [, lead, nonce = '', hash = '', eol = ''] = match ?? []
  if (!match || (lead !== undefined) !== afterFrontMatter || !hash.startsWith(nonce)) return undefined
  const seal = sealOf(nonce, hash)
  const close = annotated.indexOf(seal.summary.close, opening.lastIndex)
  if (close < 0) return undefined
  let to = close + seal.summary.close.length
  for (let lines = afterFrontMatter ? 1 : 2; lines > 0; lines -= 1) if (annotated.startsWith(eol, to)) to += eol.length
  return { seal, eol, from, to }
}

function stripNotes(text: string, { notes }: Seal, eol: string): string {
  const plain = text.lastIndexOf(notes.open)
  const open = Math.max(plain, text.lastIndexOf(notes.openAfterLine))
  const close = text.indexOf(notes.close, open)
  if (open < 0 || close < 0) return text
  let end = dropEnd(dropEnd(text.slice(0, open), eol), eol)
  if (open !== plain) end = end.slice(0, Math.max(0, end.lastIndexOf(eol)))
  const after = text.slice(close + notes.close.length)
  return end + (after.startsWith(eol) ? after.slice(eol.length) : after)
}

function dropEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}

function stripMarks(text: string, { nonce, element }: Seal): string {
  const label = `claim-\\d{1,9}-${nonce}`
  const words = '[✓⚖✗▲○] [a-z ]{1,40}'
  const shown = new RegExp(` ?(?:${words}\\[\\^${label}\\]|\\[${words}\\]\\[${label}\\])\u2009?`, 'g')
  const hidden = new RegExp(`<!-- ${label} [^<>]{1,80} -->`, 'g')
  return text.replace(shown, '').replace(hidden, '').replaceAll(element('br'), '').replaceAll(element('span'), '')
}

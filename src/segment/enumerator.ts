import { enumerated } from '../lexicon/enumerated.js'
import { isBullet, isDigit, isLower, isSpace, isUpper, skipSpace } from './characters.js'

/** The mark that starts an item of a list written inside a paragraph: "1.", "2)", "b.)", "(3)", "•". */
export interface Enumerator {
  bullet: string
  /** null for a bullet alone. */
  value: number | null
  style: string
  /** End of the mark. */
  end: number
}

/** Read the enumerator at a position, or null. */
export function enumerator(text: string, at: number): Enumerator | null {
  let i = at
  let bullet = ''
  if (isBullet(text, i)) {
    bullet = text[i] as string
    i = skipSpace(text, i + 1)
  }
  const counter = readCounter(text, i)
  if (!counter) return bullet ? { bullet, value: null, style: '', end: at + 1 } : null
  return { bullet, ...counter }
}

/** Read the enumerator that ends, white space aside, at a position of a source, or null. */
export function enumeratorBefore(source: string, at: number): Enumerator | null {
  let start = at
  while (start > 0 && isSpace(source, start - 1)) start--
  const floor = Math.max(0, start - 5)
  while (start > floor && !isSpace(source, start - 1)) start--
  const found = enumerator(source, start)
  return found?.value == null ? null : { ...found, end: 0 }
}

/** Whether a list that a colon announces begins at `at`: "as follows: 1. Rest." */
export function begins(text: string, at: number): boolean {
  const first = enumerator(text, at)
  return first?.value === 1 && isUpper(text, skipSpace(text, first.end))
}

/** Whether the enumerator at `at` carries on the list that `first` began at its sentence's start. */
export function continues(text: string, at: number, first: Enumerator): boolean {
  const next = enumerator(text, at)
  if (next === null || next.bullet !== first.bullet) return false
  if (first.bullet) return true
  if (next.value === null || first.value === null) return false
  return next.style === first.style && next.value === first.value + 1 && !counted(text, at)
}

function readCounter(text: string, at: number): { value: number; style: string; end: number } | null {
  let i = at
  let value: number
  let kind: string
  if (isDigit(text, i)) {
    while (isDigit(text, i) && i - at < 3) i++
    value = Number(text.slice(at, i))
    kind = '1'
  } else if (isLower(text, i) && text.charCodeAt(i) < 128) {
    value = text.charCodeAt(i) - 96
    kind = 'a'
    i++
  } else return null
  const mark = text[i] === '.' ? (text[i + 1] === ')' ? '.)' : '.') : text[i] === ')' ? ')' : ''
  const end = i + mark.length
  if (mark === '' || !isSpace(text, end)) return null
  return { value, style: kind + mark, end }
}

/** "in group 2.", "a dose of 2.", "pain, 2)": the mark goes with the word before it. */
function counted(text: string, at: number): boolean {
  let end = at
  while (end > 0 && isSpace(text, end - 1)) end--
  let start = end
  while (start > 0 && end - start < 16 && !isSpace(text, start - 1)) start--
  const word = text.slice(start, end).toLowerCase()
  if (word.endsWith(',')) return true
  return enumerated.has(word) || BINDING.has(word)
}

const BINDING: ReadonlySet<string> = new Set(
  'a an the of to in at by on for with from than is was are and or about over under versus vs plus least most'.split(
    ' ',
  ),
)

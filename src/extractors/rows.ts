import { readVerb } from '../english/lemma.js'
import type { Chunk, Draft } from '../extract.js'
import type { Article, Block, Cell } from '../read.js'
import type { Sentence } from '../segment.js'
import { textWithoutMarks } from './citation-marks.js'
import { endsIn } from './ending.js'
import { isPlural } from './is-plural.js'
import { wordsOf } from './word.js'

/**
 * Read a table row: the first cell names it, each other cell says its column's thing of it. One claim, of its figures; one a cell
 * where a cell says something by itself.
 */
export function rowClaims(article: Article, sentence: Sentence): Draft[] {
  const { block } = sentence
  const [name, ...rest] = block.cells
  const said = ({ start, end }: Cell) => textWithoutMarks(article, block, start, end)
  const cells = rest.filter((cell) => isFact(said(cell), cell))
  if (block.header || !name || name.end <= name.start || cells.length === 0) return []
  const own = (cell: Cell, text: string): Chunk => ({ sentence, text, ranges: [{ start: cell.start, end: cell.end }] })
  const first = said(name)
  // "Age" over "6 to 12 years": a number does not say what it is of
  const named = /^\d/.test(first) && name.header !== '' ? `${headed(name)} ${first}` : first
  const around: Chunk[] = []
  const header = headerOf(article, block)
  if (header) around.push(whole(header, ''))
  const caption = block.caption === null ? undefined : article.blocks[block.caption]
  const title = caption ? textWithoutMarks(article, caption) : ''
  if (caption && isCaption(title))
    around.push(whole(caption, `(${title.replace(/^(?:table|box)\s+\d+[.:]?\s*/i, '').replace(/[.:]\s*$/, '')})`))
  if (cells.some((cell) => cellSays(said(cell)) !== undefined))
    return cells.map((cell) => {
      const predicate = NOTES.test(headed(cell).trim()) ? predicated(first, said(cell)) : undefined
      const chunks = predicate
        ? [own(name, named), own(cell, predicate)]
        : [own(name, `${named}:`), own(cell, measured(headed(cell), said(cell)))]
      return { sentence, chunks: [...chunks, ...around] }
    })
  const chunks: Chunk[] = [own(name, `${named}:`)]
  for (const [i, cell] of cells.entries()) {
    const mark = i < cells.length - 1 ? ';' : ''
    chunks.push(own(cell, `${measured(headed(cell), said(cell))}${mark}`))
  }
  return [{ sentence, chunks: [...chunks, ...around] }]
}

/** Headers that name nothing that is measured. */
const NOTES =
  /^(?:(?:worth|good|need) (?:to )?know(?:ing)?|what (?:to|we|you)\b.{0,30}|notes?|comments?|remarks?|details?|findings?|verdict|evidence|in short|bottom line|effects?|summary|description)$/i

// "less than usual care" compares, "raises blood levels" tells, "gentlest on the gut" describes; a name or a figure says nothing.
function cellSays(text: string): 'tells' | 'describes' | undefined {
  const words = wordsOf(text)
  const [first] = words
  if (words.length < 3 || !first) return undefined
  if ((first.tag === 'VERB' && first.form === 's') || first.tag === 'AUX') return 'tells'
  if (/^(?:never|always|also|often|usually|rarely|may|can)$/.test(first.lower) && words[1]?.tag === 'VERB')
    return 'tells'
  // "Leaks more often than rubber": a noun by its looks
  if (/^(?:more|less|most|least)$/.test(words[1]?.lower ?? '') && readVerb(first.lower)?.forms.includes('s'))
    return 'tells'
  if (words.some((word) => /^(?:than|as)$/.test(word.lower)) && COMPARED.test(first.lower)) return 'describes'
  return /^\p{L}+est$/u.test(first.lower) && words[1]?.tag === 'ADP' ? 'describes' : undefined
}

const COMPARED =
  /^(?:less|more|fewer|same|better|worse|higher|lower|larger|smaller|as|no|not|similar|about|slightly|much|far|\p{L}+er)$/u

// "Spray" + "Raises blood levels": the row's name is the subject.
function predicated(name: string, text: string): string | undefined {
  const says = cellSays(text)
  const lower = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  if (says === 'tells') return lower
  const head = wordsOf(name).at(-1)
  return says && `${head && isPlural(head) ? 'are' : 'is'} ${lower}`
}

// A header without the numbers that cite in it.
const headed = ({ header }: Cell): string => header.replace(/\s?\[\d[\d,–; -]*\]/g, '')
// "Caffeine (mg per cup)" over "30": 30 mg per cup.
function measured(header: string, cell: string): string {
  const open = header.lastIndexOf(' (')
  const unit = header.slice(open + 2, -1)
  const plain = open > 0 && header.endsWith(')') && /\p{L}|%/u.test(unit) && !/\d|\bCI\b|\bn\b/.test(unit)
  return plain && /^[\d.,\s–-]+(?:to [\d.,]+)?$/.test(cell)
    ? `${header.slice(0, open)} ${cell} ${unit}`
    : `${header} ${cell}`
}

// A line that names the table; a paragraph that only stands before it names nothing.
function isCaption(text: string): boolean {
  return (
    text.length <= 160 &&
    !SHOWS.test(text) &&
    !endsIn(text, '?') &&
    !/[.!?]\s+\S/.test(text.replace(/^(?:table|box)\s+\d+[.:]?\s*/i, ''))
  )
}

/** "Here is how the grades work", "The table sums up what we tell new starters": what names nothing that the rows are of. */
const SHOWS =
  /^(?:here(?:['’]s| is| are) (?:what|how|why)|(?:the|this) (?:table|chart|list|box) [a-z]+(?: up| out)? what (?:we|you|i)) /i

function headerOf(article: Article, row: Block): Block | undefined {
  for (let i = row.index - 1; i >= 0 && article.blocks[i]?.kind === 'row'; i--)
    if (article.blocks[i]?.header) return article.blocks[i]
  return undefined
}

// Words taken from another block: they count as context, whether or not they show.
function whole(block: Block, text: string): Chunk {
  return { sentence: { block, start: 0, end: block.text.length }, text, ranges: [{ start: 0, end: block.text.length }] }
}

// A cell that says something: a number or words, not a dash or an empty mark.
function isFact(text: string, cell: Cell): boolean {
  return cell.header.trim() !== '' && /[\p{L}\p{N}]/u.test(text) && !/^(?:n\/?a|nr|none|–|-)$/i.test(text.trim())
}

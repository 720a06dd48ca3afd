import type { Chunk, Draft } from '../extract.js'
import type { Article, Block, Cell } from '../read.js'
import type { Sentence } from '../segment.js'
import { textWithoutMarks } from './citation-marks.js'

/** Read a table row as one claim: the first cell names it, each other cell says its column's thing of it. */
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
  const chunks: Chunk[] = [own(name, `${named}:`)]
  for (const [i, cell] of cells.entries()) {
    const mark = i < cells.length - 1 ? ';' : ''
    chunks.push(own(cell, `${measured(headed(cell), said(cell))}${mark}`))
  }
  const header = headerOf(article, block)
  if (header) chunks.push(whole(header, ''))
  const caption = block.caption === null ? undefined : article.blocks[block.caption]
  const title = caption ? textWithoutMarks(article, caption) : ''
  if (caption && isCaption(title))
    chunks.push(whole(caption, `(${title.replace(/^(?:table|box)\s+\d+[.:]?\s*/i, '').replace(/[.:]\s*$/, '')})`))
  return [{ sentence, chunks }]
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
  return text.length <= 160 && !/[.!?]\s+\S/.test(text.replace(/^(?:table|box)\s+\d+[.:]?\s*/i, ''))
}

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

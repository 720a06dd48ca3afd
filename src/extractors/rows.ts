import type { Chunk, Draft } from '../extract.js'
import type { Article, Cell } from '../read.js'
import type { Sentence } from '../segment.js'

/** Read a table row as claims: the first cell names the row, each other cell says its column's thing of it. */
export function rowClaims(article: Article, sentence: Sentence): Draft[] {
  const { block } = sentence
  const [name, ...cells] = block.cells
  if (block.header || !name || name.end <= name.start) return []
  return cells.filter((cell) => isFact(block.text.slice(cell.start, cell.end), cell)).map((cell) => draft(article, sentence, name, cell))
}

function draft(article: Article, sentence: Sentence, name: Cell, cell: Cell): Draft {
  const { block } = sentence
  const at = (from: Cell): Chunk => ({ sentence, text: block.text.slice(from.start, from.end), ranges: [{ start: from.start, end: from.end }] })
  const header = article.blocks.find((other) => other.header && other.kind === 'row' && other.index < block.index && other.cells.some((c) => block.text && c.header === cell.header))
  const column: Chunk = { sentence: header ? { block: header, start: 0, end: header.text.length } : sentence, text: `: ${cell.header} `, ranges: [] }
  const caption = block.caption === null ? undefined : article.blocks[block.caption]
  const chunks: Chunk[] = [at(name), column, at(cell)]
  if (caption) {
    const title = caption.text.replace(/^(?:table|box)\s+\d+[.:]?\s*/i, '').replace(/[.:]\s*$/, '')
    chunks.push({ sentence: { block: caption, start: 0, end: caption.text.length }, text: `(${title})`, ranges: [{ start: 0, end: caption.text.length }] })
  }
  return { sentence, chunks }
}

// A cell that says something: a number or words, not a dash or an empty mark.
function isFact(text: string, cell: Cell): boolean {
  return cell.header.trim() !== '' && /[\p{L}\p{N}]/u.test(text) && !/^(?:n\/?a|nr|none|–|-)$/i.test(text.trim())
}

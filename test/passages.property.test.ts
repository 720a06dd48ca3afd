import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../src/markdown.js'
import { type Article, read } from '../src/read.js'
import { segment } from '../src/segment.js'
import { examples } from './annotate/spec-examples.js'

/** What holds of every article, whatever it is made of. */
function lawful(source: string, format?: 'markdown' | 'text'): void {
  const article = read(source, format ? { format } : {})
  anchored(article)
  tiled(article)
}

/** Every code unit of every block stands for a range of the source, in order; what is no reference is the source's own. */
function anchored({ source, blocks }: Article): void {
  for (const [index, { text, starts, ends, calls, cells, label, ...block }] of blocks.entries()) {
    expect(block.index).toBe(index)
    expect(text).toBe(text.trim())
    expect(text).not.toBe('')
    expect([starts.length, ends.length]).toEqual([text.length, text.length])
    for (let i = 0; i < text.length; i++) {
      const start = starts[i] as number
      const end = ends[i] as number
      if (!(start < end && end <= source.length)) throw new Error(`Unexpected range ${start}–${end} in \`${source}\``)
      const shared = i > 0 && start === starts[i - 1] && end === ends[i - 1]
      if (i > 0 && !shared && start < (ends[i - 1] as number)) throw new Error(`Unexpected overlap in \`${source}\``)
      const slice = source.slice(start, end)
      const own = slice === text[i] || slice === `\\${text[i]}` || slice[0] === '&' || text[i] === ' '
      if (!own) throw new Error(`Unexpected \`${slice}\` for \`${text[i]}\` in \`${source}\``)
    }
    expect(block.section === null || block.section < index).toBe(true)
    expect(block.item?.leadIn == null || block.item.leadIn < index).toBe(true)
    expect(block.item === null || block.item.index < block.item.size).toBe(true)
    expect(label).toBeLessThanOrEqual(text.length)
    for (const { at } of calls) expect(at).toBeLessThanOrEqual(text.length)
    for (const cell of cells) expect(text.slice(cell.start, cell.end)).toHaveLength(cell.end - cell.start)
  }
}

/** The sentences of a block are in order, trimmed, and leave only white space between them. */
function tiled(article: Article): void {
  const sentences = segment(article)
  let next = 0
  for (const block of article.blocks) {
    let at = 0
    for (; sentences[next]?.block === block; next++) {
      const { start, end } = sentences[next] as (typeof sentences)[number]
      expect(block.text.slice(at, start).trim()).toBe('')
      expect(block.text.slice(start, end)).toBe(block.text.slice(start, end).trim())
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(block.text.slice(at)).toBe('')
  }
  expect(next).toBe(sentences.length)
}

const words = fc.constantFrom(
  ...(
    'the dose was low Zinc Dr. e.g. U.S. 2.5 mg p < 0.05 (see it) “so. Then” [3] *not* _that_ **more** `x` &amp; \\* ' +
    '<b> </b> <br> ![a](b) [c](d) [^n] [r] ~~no~~ https://a.b/c.d why? yes! ... … • – 🎉 \ud800 مرحبا. 好。 $x$ | : ;'
  ).split(' '),
)
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => `${list.join(' ')}.`)
const start = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '# ',
    '- ',
    '* ',
    '  - ',
    '    ',
    '1. ',
    '2) ',
    'a) ',
    '• ',
    '  • ',
    '> ',
    '> > ',
    '> - ',
    '| ',
    '[^n]: ',
  ],
  ...['[r]: ', '```', '<div>', '<!-- ', '-->', '---', '===', '|---|---|', '\t', '$$', 'A. ', '(ii) ', 'Note: '],
)
const line = fc.tuple(start, fc.oneof(sentence, fc.constant(''))).map((parts) => parts.join(''))
const ending = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', '\f')
const article = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, ending), { maxLength: 14 }))
  .map(([mark, lines]) => mark + lines.flat().join(''))

describe('passages', () => {
  it.each(['markdown', 'text', undefined] as const)('tile generated articles, exactly anchored (%s)', (format) => {
    fc.assert(
      fc.property(article, (source) => lawful(source, format)),
      { numRuns: 700, seed: 1 },
    )
  })

  it('tile any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        lawful(source, 'markdown')
        lawful(source, 'text')
      }),
      { numRuns: 700, seed: 1 },
    )
  })

  it.each(examples)('tile the specification example $name', ({ markdown }) => {
    for (const source of [markdown, `\uFEFF${markdown}`, markdown.replaceAll('\n', '\r\n')]) {
      lawful(source, 'markdown')
      lawful(source, 'text')
    }
  })
})

describe('parseMarkdown', () => {
  it('gives the same tree in pieces as in one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending), { minLength: 20, maxLength: 60 }), (lines) => {
        const source = lines.flat().join('')
        expect(plain(parseMarkdown(source, { piece: 40 }))).toBe(plain(parseMarkdown(source, { piece: Infinity })))
      }),
      { numRuns: 150, seed: 1 },
    )
  })
})

/** A tree as text, without what may differ: where a definition that stands in another piece leads. */
const plain = (tree: object): string =>
  JSON.stringify(tree, (key, value) => (key === 'url' || key === 'title' || key === 'label' ? undefined : value))

import { describe, expect, it } from 'vitest'
import { type Block, read } from '../src/read.js'

const texts = (source: string, format?: 'markdown' | 'text'): string[] => blocks(source, format).map(({ text }) => text)
const blocks = (source: string, format?: 'markdown' | 'text'): Block[] => read(source, format ? { format } : {}).blocks
const kinds = (source: string, format?: 'markdown' | 'text'): string[] =>
  blocks(source, format).map(({ kind, depth, text }) => `${kind}${depth || ''} ${text}`)
/** Items as "list.index/size <leadIn text", a continuation paragraph with "+". */
const items = (source: string, format?: 'markdown' | 'text'): string[] => {
  const all = blocks(source, format)
  return all
    .filter(({ item }) => item)
    .map(({ item, text }) => {
      const { list, depth, index, size, leadIn, first } = item as NonNullable<Block['item']>
      return `${list}.${index}/${size} d${depth}${first ? '' : '+'} <${leadIn === null ? '' : all[leadIn]?.text}> ${text}`
    })
}

describe('read', () => {
  it.each([
    ['# Zinc\n\nIt helps.', 'markdown'],
    ['---\ntitle: Zinc\n---\n\nIt helps.', 'markdown'],
    ['- **Dose:** 5 mg\n- rest', 'markdown'],
    ['See [the trial](https://example.com).', 'markdown'],
    ['| a | b |\n|---|---|\n| c | d |', 'markdown'],
    ['It helps.[^1]\n\n[^1]: A trial.', 'markdown'],
    ['Zinc\n\nIt helps.', 'text'],
    ['Zinc\n\n  • It helps.\n\n    It is cheap.', 'text'],
    ['- one\n- two\n\n> three', 'text'],
    ['', 'text'],
  ])('decides the format of %j: %s', (source, format) => {
    expect(read(source).format).toBe(format)
  })

  it('gives places as unist does, in any line ending and behind a byte-order mark', () => {
    const { blocks, position } = read('\uFEFF# Zinc\r\n\r\nIt helps.\rA lot.')
    const last = blocks[1] as Block
    expect(last.text).toBe('It helps. A lot.')
    expect(position(last.starts[10] as number, last.ends[15] as number)).toEqual({
      start: { line: 4, column: 1, offset: 21 },
      end: { line: 4, column: 7, offset: 27 },
    })
    expect(position(0, 3)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 4, offset: 3 },
    })
  })

  it.each([
    ['---\ntitle: "Zinc"\n---\n\n# Other', 'Zinc'],
    ['## Section\n\n# Zinc', 'Zinc'],
    ['Zinc for colds\n\nIt helps.', 'Zinc for colds'],
    ['It helps.', undefined],
  ])('finds the title of %j', (source, title) => {
    expect(read(source).title).toBe(title)
  })
})

describe('read: markdown', () => {
  it('takes markup away and keeps the words', () => {
    expect(
      texts(
        '# A *b* `c`\n\n[Link *text*](http://x.y "t") &amp; 5 \\* 3 <b>bold</b> ~5 mg ~~gone~~ <https://a.b>\nsoft  \nhard\\\nbreak.',
      ),
    ).toEqual(['A b c', 'Link text & 5 * 3 bold ~5 mg  https://a.b soft hard break.'])
  })

  it('finds no prose in code, comments, front matter, definitions, display math', () => {
    expect(
      texts(
        '---\na: b\n---\n\n```\ncode\n```\n\n    code\n\n<!-- no -->\n\n[a]: b\n\n$$\nx = y\n$$\n\n<style>\np {}\n</style>\n\nYes.',
      ),
    ).toEqual(['Yes.'])
  })

  it('reads the visible text of HTML blocks', () => {
    expect(
      kinds(
        '# A\n\n<div class="a>b">\n<h3>Dose</h3><p>One &lt; two<br>three</p>\n<script>let no = "</p>"</script>\n<!-- no --> four\n</div>',
      ),
    ).toEqual(['heading1 A', 'heading3 Dose', 'paragraph One < two three', 'paragraph four'])
  })

  it('reads nested lists with what introduces them', () => {
    expect(items('# Zinc\n\n- one\n\n  more\n  1. a\n  2. b\n- two\n\nText.\n\n* x\n\n+ y')).toEqual([
      '0.0/2 d0 <Zinc> one',
      '0.0/2 d0+ <Zinc> more',
      '1.0/2 d1 <more> a',
      '1.1/2 d1 <more> b',
      '0.1/2 d0 <Zinc> two',
      '2.0/1 d0 <Text.> x',
      '3.0/1 d0 <> y',
    ])
  })

  it('reads a table by row, with its headers and the paragraph above it', () => {
    const [caption, header, row] = blocks('Doses by age:\n\n| Age | *Dose* |\n|---|---|\n| 5 \\| 6 |  |') as [
      Block,
      Block,
      Block,
    ]
    expect(header).toMatchObject({ kind: 'row', header: true, text: 'Age Dose', caption: caption.index })
    expect(row).toMatchObject({ kind: 'row', header: false, text: '5 | 6', caption: caption.index })
    expect(row.cells.map(({ header, start, end }) => [header, row.text.slice(start, end)])).toEqual([
      ['Age', '5 | 6'],
      ['Dose', ''],
    ])
  })

  it('ties footnotes to their calls', () => {
    const [text, note, more] = blocks('It helps.[^A] Yes.\n\n[^a]: A trial.\n\n    Another.') as [Block, Block, Block]
    expect(text).toMatchObject({ text: 'It helps. Yes.', calls: [{ label: 'a', at: 9 }], footnote: null })
    expect([note, more]).toMatchObject([
      { text: 'A trial.', footnote: 'a', section: null },
      { text: 'Another.', footnote: 'a' },
    ])
  })

  it.each([
    ['**Dose:** 5 mg', 5],
    ['**Dose**: 5 mg', 5],
    ['- *Dose:* 5 mg', 5],
    ['**Dose** is 5 mg', 0],
    ['The **dose:** 5 mg', 0],
    ['# A\n\nDose: 5 mg', 0],
  ])('finds the label of %j', (source, label) => {
    expect(blocks(source, 'markdown').at(-1)?.label).toBe(label)
  })

  it('reads images as captions at the ends of a paragraph, as words amid it', () => {
    expect(kinds('# A\n\n![A root](a.png)\n*In a field.*\n\nPress ![save](b.png) now.\n\nFigure 2: A leaf.')).toEqual([
      'heading1 A',
      'caption A root',
      'caption In a field.',
      'paragraph Press save now.',
      'caption Figure 2: A leaf.',
    ])
  })

  it('counts quotes and keeps sections within their container', () => {
    expect(
      blocks('# A\n\n## B\n\n> # C\n>\n> > d\n\ne\n\n# F').map(({ text, quoted, section }) => [text, quoted, section]),
    ).toEqual([
      ['A', 0, null],
      ['B', 0, 0],
      ['C', 1, null],
      ['d', 2, 2],
      ['e', 0, 1],
      ['F', 0, null],
    ])
  })
})

describe('read: plain text', () => {
  it('joins lines that were wrapped and parts those that were not', () => {
    const wrapped = [
      'The warehouse moved to cut-resistant gloves in April, since the old ones',
      'were rated level 2 and tore. Of the nineteen injuries in the last year a',
      'dozen were to the hand.',
    ]
    expect(texts(`${wrapped.join('\n')}\n\napples\nbrown bread\nmilk\n\nIt was\nlate.`)).toEqual([
      wrapped.join(' '),
      'apples',
      'brown bread',
      'milk',
      'It was late.',
    ])
  })

  it('finds headings by underline, capitals, number, or a short line alone', () => {
    expect(
      kinds(
        'Gloves at work\n==============\n\nIt is so.\n\nBACKGROUND\nIt was so.\n\n2.1 Scope\n\nAll staff.\n\nWhy now?\n\nIt is time.\n\n' +
          'Who would not want that?!\n\nWouldn’t you?\n\nThis stands alone.\n\nThe end\n-------\nYes.',
      ),
    ).toEqual([
      'heading1 Gloves at work',
      'paragraph It is so.',
      'heading2 BACKGROUND',
      'paragraph It was so.',
      'heading3 2.1 Scope',
      'paragraph All staff.',
      'heading2 Why now?',
      'paragraph It is time.',
      'paragraph Who would not want that?!',
      'paragraph Wouldn’t you?',
      'paragraph This stands alone.',
      'heading2 The end',
      'paragraph Yes.',
    ])
  })

  it('reads typed bullets with continuation paragraphs', () => {
    expect(
      items(
        'It may help because:\n\n  • It warms.\n\n    Warmth soothes.\n  • Calming nerves.\n\nText.\n\n• flush\n• left',
      ),
    ).toEqual([
      '0.0/2 d0 <It may help because:> It warms.',
      '0.0/2 d0+ <It may help because:> Warmth soothes.',
      '0.1/2 d0 <It may help because:> Calming nerves.',
      '1.0/2 d0 <Text.> flush',
      '1.1/2 d0 <Text.> left',
    ])
  })

  it('reads enumerations, nested and wrapped', () => {
    expect(
      items(
        'Steps:\n1. Wash the hands with\n   soap.\na) Left\nb) Right\n2. Rinse.\n\n   Dry.\n\nThen:\n(i) one\n(ii) two',
      ),
    ).toEqual([
      '0.0/2 d0 <Steps:> Wash the hands with soap.',
      '1.0/2 d1 <Wash the hands with soap.> Left',
      '1.1/2 d1 <Wash the hands with soap.> Right',
      '0.1/2 d0 <Steps:> Rinse.',
      '0.1/2 d0+ <Steps:> Dry.',
      '2.0/2 d0 <Then:> one',
      '2.1/2 d0 <Then:> two',
    ])
  })

  it('takes an initial at a line start for no list', () => {
    expect(items('A. Osei wrote it.\n\nIt is good.')).toEqual([])
    expect(items('A. Wash.\nB. Dry.')).toHaveLength(2)
  })

  it('keeps the fields of a header apart', () => {
    expect(texts('From: Ada\nSubject: Gloves\n\nHi all,')).toEqual(['From: Ada', 'Subject: Gloves', 'Hi all,'])
  })

  it('counts quote marks and drops rules and light emphasis', () => {
    expect(
      blocks(
        '> On Monday she wrote\n> two lines.\n>> And he one.\n\n* * *\n\nIt was *not* _so_, 2 * 3 * 4, a_b_c.',
      ).map(({ text, quoted }) => [text, quoted]),
    ).toEqual([
      ['On Monday she wrote two lines.', 1],
      ['And he one.', 2],
      ['It was not so, 2 * 3 * 4, a_b_c.', 0],
    ])
  })

  it('takes two lines under a heading for the words and the caption of an image', () => {
    expect(kinds('Roots of ginger\n\na cut root\nA root next to a knife\n\nIt is a plant.')).toEqual([
      'heading1 Roots of ginger',
      'caption a cut root',
      'caption A root next to a knife',
      'paragraph It is a plant.',
    ])
  })

  it('keeps exact places of curly quotes, right-to-left text and lone surrogates', () => {
    const source = 'It’s “so”.\n\n  • مرحبا بالعالم.\n\n\ud800 is half a pair.'
    for (const { text, starts, ends } of blocks(source)) {
      expect(source.slice(starts[0], ends[text.length - 1])).toBe(text)
    }
    expect(texts(source)).toEqual(['It’s “so”.', 'مرحبا بالعالم.', '\ud800 is half a pair.'])
  })
})

describe('read: hostile input', () => {
  it.each([
    ['ten thousand quote marks', `${'>'.repeat(10_000)} x`],
    ['ten thousand list marks', `${'- '.repeat(10_000)}x`],
    ['ten thousand nested items', Array.from({ length: 1500 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
    ['a line of a megabyte', 'word '.repeat(200_000)],
    ['open brackets', '['.repeat(100_000)],
    ['emphasis that never closes', '**a *b '.repeat(50_000)],
    ['backticks of all lengths', Array.from({ length: 800 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['short lines', 'ABC DEF\n'.repeat(50_000)],
    ['underlines', 'a\n===\n'.repeat(30_000)],
    ['an open comment', `<!--\n${'a\n\nb\n\n'.repeat(30_000)}`],
    ['tags that never close', '<div><code>\n\n'.repeat(20_000)],
    ['a wrapped megabyte', `${'lorem ipsum '.repeat(6)}\n`.repeat(15_000)],
  ])('bears %s', (_, source) => {
    for (const format of ['markdown', 'text'] as const) {
      const last = read(source, { format }).blocks.at(-1)
      expect(last?.ends.at(-1) ?? source.length).toBeLessThanOrEqual(source.length)
    }
  })
})

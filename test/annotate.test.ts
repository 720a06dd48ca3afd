import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { strip } from '../src/annotate/strip.js'
import { annotate } from '../src/annotate.js'
import { EvidenceClaimsError } from '../src/errors.js'
import { parseMarkdown } from '../src/markdown.js'
import { report } from '../src/report.js'
import type { Passage, Reason } from '../src/schema.js'
import { countUnplaced, expectSound } from './annotate/expect-sound.js'
import { makeClaim, makeReport, pack, textRanges } from './annotate/make-report.js'
import { root } from './support.js'

/** Annotate an article whose claims are the parts of it in `«…»`; the marks come back short: `{1}`. */
function marksOf(marked: string): string {
  const { source, ranges } = readMarked(marked)
  const annotated = expectSound(source, makeReport(source, ranges))
  const [, body = ''] =
    /<!-- \/evidence-claims \w+ -->\r?\n(?:\r?\n)?([\s\S]*?)(?:\r?\n){2}<!-- evidence-claims \w+ notes/.exec(
      annotated,
    ) ?? []
  return body.replace(/[✓⚖✗▲○] [a-z ]+\[\^claim-(\d+)-\w+\]/g, '{$1}')
}

function readMarked(marked: string): { source: string; ranges: [number, number][] } {
  const ranges: [number, number][] = []
  let source = ''
  for (const part of marked.split(/(?=[«»])/)) {
    if (part.startsWith('«')) ranges.push([source.length, source.length])
    if (part.startsWith('»')) (ranges.at(-1) as [number, number])[1] = source.length
    source += part.replace(/^[«»]/, '')
  }
  return { source, ranges }
}

describe('where a mark stands', () => {
  it.each([
    ['behind the full stop', '«Tea helps.» So.', 'Tea helps. {1} So.'],
    ['behind a full stop that the claim leaves out', '«Tea helps». So.', 'Tea helps. {1} So.'],
    ['before a comma', '«Tea helps», so.', 'Tea helps {1}, so.'],
    ['behind a closing quotation mark', '“«Tea helps.»” So.', '“Tea helps.” {1} So.'],
    ['behind the word that the claim parts', '«Tea he»lps.', 'Tea helps. {1}'],
    ['behind a word with marks in it', '«a placebo»-controlled trial', 'a placebo-controlled {1} trial'],
    ['behind an entity', '«salt &am»p; tea', 'salt &amp; {1} tea'],
    ['behind an escape', '«salt \\»* tea', 'salt \\* {1} tea'],
    ['side by side', '«Tea helps» and «sleeps.»', 'Tea helps {1} and sleeps. {2}'],
    ['in one place', '«Tea »«helps.»', 'Tea {1} helps. {2}'],
    ['behind emphasis that ends with the claim', '**«Tea helps.»** So.', '**Tea helps.** {1} So.'],
    ['in emphasis that goes on', '**«Tea helps.» So.**', '**Tea helps. {1} So.**'],
    ['behind nested emphasis and its full stop', '_**«Tea helps»**_. So.', '_**Tea helps**_. {1} So.'],
    ['behind a link', '«See [tea» and so](/u) on.', 'See [tea and so](/u) {1} on.'],
    ['behind a bare address', '«See https://x.org/a» now.', 'See https://x.org/a {1} now.'],
    ['behind an address in text', '«See ftp://x»/y.z now.', 'See ftp://x/y.z {1} now.'],
    ['behind an image', '«![tea» cup](/c.png) here', '![tea cup](/c.png) {1} here'],
    ['behind code', '«Take `1 m»g` now', 'Take `1 mg` {1} now'],
    ['behind a closing tag', 'It <b>«helps.»</b> So.', 'It <b>helps.</b> {1} So.'],
    ['behind a raw link', 'It <a href="/u">«helps» you</a> so.', 'It <a href="/u">helps you</a> {1} so.'],
    ['behind the footnote call of the author', '«Tea helps.»[^1] So.\n\n[^1]: x', 'Tea helps.[^1] {1} So.\n\n[^1]: x'],
    ['in a heading', '## «Tea helps»\n\nx', '## Tea helps {1}\n\nx'],
    ['in a closed heading', '## «Tea helps» ##', '## Tea helps {1} ##'],
    ['in an underlined heading', '«Tea helps»\n===', 'Tea helps {1}\n==='],
    ['in a table cell', '| a | b |\n|--|--|\n| «Tea» | «x \\| y» |', '| a | b |\n|--|--|\n| Tea {1} | x \\| y {2} |'],
    ['before a hard break', '«Tea helps»  \nso', 'Tea helps {1}  \nso'],
    ['before a hard break by backslash', '«Tea helps\\»\nso', 'Tea helps {1}\\\nso'],
    ['behind a backslash at the end', '«Tea helps\\»', 'Tea helps\\ {1}'],
    ['in a block quote, not in its marks', '> «Tea\n> »helps', '> Tea {1}\n> helps'],
    ['in a list item', '- «Tea helps»\n- so', '- Tea helps {1}\n- so'],
    ['in a footnote of the author', 'x[^1]\n\n[^1]: «Tea helps»', 'x[^1]\n\n[^1]: Tea helps {1}'],
    ['glued where a space would open a list', 'foo\n«+»\nbar', 'foo\n+{1}\nbar'],
    ['behind a full-width stop', '«茶有用。»好', '茶有用。 {1}\u2009好'],
  ])('should stand %s', (_, marked, expected) => {
    expect(marksOf(marked)).toBe(expected)
  })

  it.each([
    ['a code block', '```\n«tea»\n```\n\nx'],
    ['raw HTML', '<div>\n«tea»\n</div>\n\nx'],
    ['front matter', '---\ntitle: «tea»\n---\n\nx'],
    ['a definition', '[a]: «/tea»\n\nx'],
  ])('should stand nowhere in %s, and be called before the notes', (_, marked) => {
    const { source, ranges } = readMarked(marked)
    const annotated = expectSound(source, makeReport(source, ranges))
    expect(countUnplaced(annotated)).toBe(1)
  })
})

describe('the end of the article', () => {
  const ends = {
    ...{ 'no final newline': 'x', 'blank lines': 'x\n\n\n', 'trailing spaces': 'x   ', 'a backslash': 'x\\' },
    ...{
      fence: '```js\nx',
      'long fence': '~~~~~\nx\n~~~\n',
      'fence in a list': '- ```\n  x',
      'indented code': '    x',
    },
    ...{
      comment: '<!-- x',
      script: '<script>\nx',
      pre: '<PRE class="a">\nx\n\ny',
      style: '<style',
      textarea: '<textarea>\n',
    },
    ...{
      instruction: '<?php x',
      declaration: '<!DOCTYPE x',
      cdata: '<![CDATA[\nx',
      'indented comment': '   <!--\nx',
      div: '<div>\nx',
    },
    ...{
      'list item': '- x\n  - y',
      quote: '> x',
      'quoted comment': '> <!-- x',
      table: '|a|\n|-|\n|x|',
      definition: '[a]: /u',
    },
    ...{
      footnote: 'a[^1]\n\n[^1]: x\n\n    y',
      'code with a fence': '    ```\n    x',
      'carriage return': 'x\r',
      'blank fence': '```',
    },
  }

  it.each(Object.entries(ends))('should leave the notes readable behind: %s', (_, end) => {
    for (const source of [end, `Tea helps.\n\n${end}`, `Tea helps.\n\n${end}`.replaceAll('\n', '\r\n')]) {
      expectSound(source, makeReport(source, [...textRanges(source), [0, 1]]))
    }
  })
})

describe('strip', () => {
  it('should give back a text that was never annotated', () => {
    const annotated = annotate('Tea helps.', makeReport('Tea helps.', [[0, 10]]))
    for (const text of ['', 'Tea ✓ supported[^claim-1-0a1b2c3d]', `Look:\n\n${annotated}`, `> ${annotated}`]) {
      expect(strip(text)).toBe(text)
    }
  })

  it('should keep marks that are not of this article', () => {
    const source =
      'Tea helps. ✓ supported[^claim-1-0a1b2c3d] So.\n\n[^claim-1-0a1b2c3d]: x\n\n<!-- /evidence-claims 0a1b2c3d -->'
    expectSound(source, makeReport(source, textRanges(source)))
  })

  it('should take away one layer at a time', () => {
    const source = '\uFEFF---\ntitle: Tea\n---\nTea helps.\n<!-- open'
    const once = annotate(source, makeReport(source, textRanges(source)))
    const twice = annotate(once, makeReport(once, textRanges(once).slice(0, 5)))
    expect(strip(twice)).toBe(once)
    expect(strip(strip(twice))).toBe(source)
  })

  it('should keep what an editor changed since', () => {
    const annotated = annotate('Tea helps.\n\nSo.\n', makeReport('Tea helps.\n\nSo.\n', [[0, 10]]))
    expect(strip(`${annotated.replace('So.', 'Thus.')}More.`)).toBe('Tea helps.\n\nThus.\nMore.')
    expect(strip(annotated.replaceAll('\n', '\r\n'))).toBe('Tea helps.\r\n\r\nSo.\r\n')
  })
})

describe('annotate', () => {
  it('should refuse a text that is not the one that was checked', () => {
    const checked = makeReport('Tea helps.', [[0, 10]])
    expect(() => annotate('Tea harms.', checked)).toThrow(EvidenceClaimsError)
    expect(() => annotate('Tea harms.', checked)).toThrow(expect.objectContaining({ code: 'article-mismatch' }))
  })

  it('should say the verdict in full in each note, and never the bare word "unsupported"', () => {
    const source = 'One. Two. Three. Four. Five. Six.'
    const annotated = annotate(
      source,
      makeReport(source, [
        [0, 4],
        [5, 9],
        [10, 16],
        [17, 22],
        [23, 28],
        [29, 33],
      ]),
    )
    expect(annotated).toContain('**✗ unsupported: evidence against it**')
    expect(annotated).toContain('**▲ unsupported: says more than its evidence**')
    expect(annotated).toContain('**○ unsupported: nothing in the packs given**')
    expect(annotated).toContain('**⚖ contested: credible evidence on both sides**')
    expect(annotated).toContain('**Say instead:** Tea may help.')
    expect(annotated).toMatch(/\| ○ nothing given \| unsupported: nothing in the packs given \| 1 \|/)
    expect(annotated).not.toMatch(/unsupported(?!: )/)
  })

  it('should cite with authors, title, journal, year and DOI, and warn of what cannot be relied on', () => {
    const annotated = annotate('Tea.', makeReport('Tea.', [[0, 4]]))
    expect(annotated).toContain(
      'Lee AB, Ode C, Pu D, et al. Tea and sleep: a review. *Journal of Tea*. 2020;4(2):5-9. [doi:10.1000/tea(1)2\\<3\\>](https://doi.org/10.1000/tea%281%292%3C3%3E) · meta analysis',
    )
    expect(annotated).toContain(
      '**⚠ SYNTHETIC: invented for testing, not a publication** · **⚠ RETRACTED** · **unverified:**',
    )
    expect(annotated).toContain('**⚠ SYNTHETIC EVIDENCE:** 1 source')
    expect(annotated).not.toContain('javascript')
  })

  it('should offer a search for an open slot', () => {
    const parts = { article: { source: 'Tea.' }, passages: [], packs: [pack] }
    const annotated = annotate('Tea.', report({ ...parts, claims: [makeClaim('Tea.', [0, 4], 0, 'no-evidence')] }))
    expect(annotated).toContain(
      '**Citation needed.** Search [PubMed](https://pubmed.ncbi.nlm.nih.gov/?term=%22tea%22%20AND%20%28sleep%29)',
    )
    expect(annotated).toContain('[Europe PMC](https://europepmc.org/search?query=%22tea%22%20AND%20%28sleep%29)')
  })

  it('should lead from a claim to the one it contradicts', () => {
    const source = 'Tea helps. Tea harms.'
    const ranges = [
      [0, 10],
      [11, 21],
    ] as const
    const claims = ranges.map((range, index) =>
      makeClaim(source, range, index, 'no-evidence', { contradicts: [`c${1 - index}`] }),
    )
    const annotated = annotate(source, report({ article: { source }, passages: [], packs: [], claims }))
    expect(annotated).toMatch(/\*\*Contradicts another claim of this article:\*\* “Tea harms\.”\[\^claim-2-\w+\]/)
    expect(strip(annotated)).toBe(source)
  })

  it('should read indented paragraphs and bullets of plain text as the reader did', () => {
    const source = 'It works because:\n\n  • It relaxes.\n\n    It calms.\n  • It warms.\n\n    So.\n    And so.\n'
    const ranges = ['It relaxes.', 'It calms.', 'It warms.', 'And so.'].map((quote): [number, number] => {
      const start = source.indexOf(quote)
      return [start, start + quote.length]
    })
    const passages = ranges.map(([start, end]): Passage => {
      const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
      return { quote: source.slice(start, end), position, disposition: 'claim', claims: [] }
    })
    const annotated = expectSound(source, makeReport(source, ranges, passages))
    expect(countUnplaced(annotated)).toBe(0)
    expect(annotated.match(/<span class="evidence-claims-\w+"><\/span> {4}/g)).toHaveLength(2)
    expect(annotated.match(/\n<br class="evidence-claims-\w+"> {2}• /g)).toHaveLength(1)
  })

  it('should let no text from an article or a pack become markup', () => {
    const nasty = [
      ...[
        '</td>|<script>alert(1)</script>',
        '![x](javascript:alert(1))',
        '[x](javascript:alert(1))',
        '[^claim-1]',
        '[^1]: x',
      ],
      ...[
        'a\n\n# heading\n```\ncode',
        '*a* **b** _c_ `d` ~~e~~',
        '&lt;b&gt;',
        '\u202egnp.exe',
        'a\u0007b\u001b[31m',
        '1. x',
        '- x',
        '# x',
      ],
      ...[
        'http://x.org/a_b*c*',
        '<https://x.org>',
        'a | b |',
        '-->',
        '\\',
        '\\\\[x](y)',
        '> x',
        '\ud800',
        '    x',
        '===',
        '$a$',
        '<!-- x',
      ],
    ]
    for (const text of [...nasty, nasty.join(' '), nasty.join('')]) {
      const found = nodesOf(annotate('Tea. So.', nastyReport(text)))
      const types = new Set(found.map(({ type }) => type))
      for (const type of [
        'image',
        'imageReference',
        'linkReference',
        'definition',
        'heading',
        'code',
        'inlineCode',
        'delete',
        'blockquote',
      ]) {
        expect(types, text).not.toContain(type)
      }
      expect(found.filter(({ type }) => type === 'footnoteDefinition')).toHaveLength(2)
      expect(found.filter(({ type }) => type === 'footnoteReference')).toHaveLength(4)
      expect(found.filter(({ type }) => type === 'table')).toHaveLength(1)
      expect(found.flatMap((node) => (node.type === 'html' ? [node.value.slice(0, 5)] : []))).toEqual(
        Array(4).fill(found.length ? '<!-- ' : ''),
      )
      for (const node of found) {
        if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\//)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        if (node.type === 'text') expect(node.value).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
      }
    }
  })
})

function nastyReport(text: string) {
  const cited = { finding: 'f', source: 's', why: text }
  const citation = {
    state: 'open' as const,
    supporting: [] as [],
    refuting: [] as [],
    qualifying: [cited],
    query: text,
    cited: [] as [],
  }
  const claims = (['no-evidence', 'refuted'] satisfies Reason[]).map((reason, index) => {
    const made = makeClaim('Tea. So.', [index * 5, index * 5 + 4], index, reason, {
      contradicts: [`c${1 - index}`],
      rationale: text,
      citation,
    })
    return { ...made, claim: { ...made.claim, text } }
  })
  const record = {
    type: 'book',
    title: text,
    author: [{ family: text, given: text }, { literal: text }],
    'container-title': text,
    volume: text,
    page: text,
    DOI: text,
    PMID: text,
    URL: text,
    issued: { raw: text },
  }
  return report({
    article: { source: 'Tea. So.', path: text },
    claims,
    passages: [],
    packs: [
      {
        ...pack,
        id: text || 'x',
        compiled: text,
        sources: [{ id: 's', design: 'rct', verified: true, citation: record }],
        findings: [{ id: 'f', source: 's', statement: text, verified: true }],
      },
    ],
    problems: [{ code: 'x', message: text }],
  })
}

function nodesOf(markdown: string): Nodes[] {
  const found: Nodes[] = []
  const stack: Nodes[] = [parseMarkdown(markdown)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node)
    if ('children' in node) stack.push(...node.children)
  }
  return found
}

describe('annotate, on every fixture', () => {
  const files = ['test/fixtures', 'claims'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) => join(folder, file)),
  )

  it.each(files)('should be reversible and live: %s', (file) => {
    const source = readFileSync(join(root, file), 'utf8')
    expectSound(source, makeReport(source, textRanges(source)))
  })
})

import { readFileSync } from 'node:fs'
import type { Element, Nodes } from 'hast'
import { describe, expect, it } from 'vitest'
import { check } from '../src/index.js'
import { parsePack } from '../src/pack.js'
import { report as putTogether } from '../src/report.js'
import { renderArticle } from '../src/reporters/html/article.js'
import { renderPage } from '../src/reporters/html/render-page.js'
import type { Report } from '../src/schema.js'
import { makeClaim, makeReport, pack } from './annotate/make-report.js'
import { everyState, source as states } from './html/every-state.js'
import * as hostile from './html/hostile.js'

const read = (file: string) => readFileSync(new URL(`../claims/acupuncture-back-pain/${file}`, import.meta.url), 'utf8')

/** The page of an article whose claims are some of its words. */
function pageOf(source: string, ...quotes: string[]): string {
  const ranges = quotes.map((quote): [number, number] => [source.indexOf(quote), source.indexOf(quote) + quote.length])
  return renderPage(source, makeReport(source, ranges))
}

/** What a reader sees marked, one claim after the other. */
function marked(page: string): string[] {
  const found = new Map<string, string>()
  for (const [, numbers = '', text = ''] of page.matchAll(/<mark class="[^"]*" data-c="([\d ]+)">([^<]*)<\/mark>/g)) {
    for (const number of numbers.split(' ')) found.set(number, (found.get(number) ?? '') + text)
  }
  return [...found].sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text)
}

function prose(page: string): string {
  const from = page.indexOf('<div class="prose">')
  return page.slice(from, page.indexOf('<section id="claims"'))
}

/** The elements of a page as it was written: text holds no bare `<`, and attributes stand in quotation marks. */
function elementsOf(page: string): { name: string; attributes: [string, string][] }[] {
  return [...page.matchAll(/<([a-z][a-z\d]*)((?:\s[\w:-]+(?:="[^"]*")?)*)>/gi)].map(([, name = '', list = '']) => ({
    name: name.toLowerCase(),
    attributes: [...list.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      value,
    ]),
  }))
}

describe('the page', () => {
  const report = makeReport('Tea is hot.', [[0, 11]])
  const page = renderPage('Tea is hot.', report)

  it('should need nothing but itself', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/)
    expect(page).not.toMatch(
      /<(?:link|script|img|iframe|object|embed|audio|video|source|base)\b[^>]* (?:src|href)="(?!data:,)/,
    )
    expect(page).not.toMatch(/url\(|@import|@font-face/)
    expect(page.replaceAll('&#x27;', "'")).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'/,
    )
    expect(page).not.toMatch(/ (?:style|on\w+)="/)
  })

  it('should refuse an article that is not the one that was checked', () => {
    expect(() => renderPage('Tea is cold.', report)).toThrow(/^Unexpected article with sha256/)
  })

  it('should be the same each time', () => {
    expect(renderPage('Tea is hot.', report)).toBe(page)
  })

  it('should have every id once, and only links that lead somewhere', async () => {
    const text = read('article.txt')
    const long = renderPage(text, await check(text, { evidence: [parsePack(read('evidence.json'))] }))
    const ids = [...long.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...long.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('should have a card for every claim, with its number, and never say "unsupported" alone', () => {
    const report = everyState()
    const page = renderPage(states, report)
    for (const { id, text } of report.claims) {
      expect(page).toContain(`id="claim-${id}"`)
      expect(page).toContain(text)
    }
    const words = page.slice(page.indexOf('<body>')).replace(/ data-[\w-]+="[^"]*"| value="[^"]*"/g, '')
    expect(words.match(/unsupported(?!: )/g)).toBeNull()
  })

  it('should show the state of every citation slot, and decisions that wait', () => {
    const page = renderPage(states, everyState())
    for (const says of [
      'Nothing in the packs given bears on this claim',
      'Nobody has looked at them yet',
      'The article cites something here.',
      'whose findings do not support the claim',
      'that was retracted',
      'accepted it',
      'chose other citations',
      'The book of tea',
      'set the verdict to',
      'A decision waits for a person',
      'What the article cites',
      'In the packs',
    ])
      expect(page).toContain(says)
    expect(page).toContain('https://pubmed.ncbi.nlm.nih.gov/?term=%22tea%22')
  })

  it('should mark loudly what is invented, retracted or unverified', () => {
    const page = renderPage('Tea is hot.', report)
    for (const says of ['Synthetic evidence', 'Synthetic: invented', 'Retracted', 'Unverified'])
      expect(page).toContain(says)
  })

  it('should draw the balance of contested claims only, and say it in words', () => {
    const source = 'Tea is hot. Tea is wet.'
    const claims = [
      makeClaim(source, [0, 11], 0, 'conflicting-evidence'),
      makeClaim(source, [12, 23], 1, 'consistent-evidence'),
    ]
    const page = renderPage(source, putTogether({ article: { source }, claims, passages: [], packs: [pack] }))
    expect(page.match(/<figure class="balance">/g)).toHaveLength(1)
    expect(page).toContain(
      'aria-label="Balance of evidence. For: 1 from meta-analysis (1 certainty not said). Against: 1 from randomised trial (1 certainty not said)."',
    )
  })

  it('should link claims that contradict each other, and show problems', () => {
    const source = 'Tea is hot. Tea is cold.'
    const claims = [
      makeClaim(source, [0, 11], 0, 'no-evidence', { contradicts: ['c1', 'gone'] }),
      makeClaim(source, [12, 24], 1, 'no-evidence', { contradicts: ['c0'] }),
    ]
    const page = renderPage(source, putTogether({ article: { source }, claims, passages: [], packs: [pack] }))
    expect(page).toContain('<a href="#claim-c1">Claim 2: Tea is cold.</a>')
    expect(page).toContain('Problems on the way')
    expect(page).toContain('Unexpected claim `gone`')
  })

  it('should be a page for an article without claims, too', () => {
    for (const source of ['', '\uFEFF', '# Tea\n']) {
      expect(renderPage(source, makeReport(source, []))).toContain('No claim was found in this article.')
    }
  })
})

describe('the article on the page', () => {
  it('should be rendered as markdown, with what the author wrote in its place', () => {
    const page = prose(
      pageOf(
        '# Tea\n\nIt is **hot**, see [here](https://example.org/a?b&c).\n\n- one\n- two\n\n| a | b |\n|--|--|\n| 1 | 2 |\n',
        'hot',
      ),
    )
    for (const part of [
      '<h2>Tea</h2>',
      '<strong><mark',
      'href="https://example.org/a?b&#x26;c"',
      '<li>one</li>',
      '<td>1</td>',
    ])
      expect(page).toContain(part)
  })

  it('should keep paragraphs, headings and lists of plain text', () => {
    const source = 'About tea\n\nTea is hot.\n\nIt is good for:\n\n  • sleep\n  • health\n\nMore\n\n1) one\n2) two\n'
    const page = prose(pageOf(source, 'Tea is hot'))
    expect(page).toMatch(/<h\d>About tea<\/h\d>/)
    expect(page).toMatch(/<ul><li><p>sleep<\/p><\/li><li><p>health<\/p><\/li><\/ul>/)
    expect(page).toMatch(/<ol><li><p>one<\/p><\/li><li><p>two<\/p><\/li><\/ol>/)
  })

  it('should keep paragraphs, lists and tables of an HTML document', () => {
    const table = '<table><tr><th>Drink</th><th>Is</th></tr><tr><td>Tea is hot</td><td>1</td></tr></table>'
    const source = `<!doctype html><body><h1>Tea</h1><p>Tea is <b>wet</b>.</p>${table}<ul><li>one</li></ul></body>`
    const page = pageOf(source, 'Tea is hot', 'Tea is <b>wet</b>')
    expect(marked(page)).toEqual(['Tea is hot', 'Tea is wet'])
    expect(prose(page)).toMatch(/<th>Drink<\/th><th>Is<\/th><\/tr><tr><td><mark/)
    expect(prose(page)).toContain('<ul><li><p>one</p></li></ul>')
  })

  it.each([
    ['words across markup', '# T\n\nTea *is **really*** hot.', 'Tea *is **really*** hot', 'Tea is really hot'],
    ['a link', '# T\n\nTea [is hot](https://e.org) now.', 'Tea [is hot](https://e.org) now', 'Tea is hot now'],
    [
      'references and escapes',
      '# T\n\nTea &amp; milk \\* are&nbsp;hot.',
      'milk \\* are&nbsp;hot',
      'milk * are\u00a0hot',
    ],
    ['a line end in a quotation', '# T\n\n> Tea is\n> very hot.', 'Tea is\n> very hot', 'Tea is very hot'],
    ['a line end after markup', '# T\n\nTea **is**\nhot.', 'Tea **is**\nhot', 'Tea is hot'],
    ['a table cell', '# T\n\n| Tea | hot |\n|--|--|\n| Milk | cold |', 'Milk | cold', 'Milkcold'],
    ['a heading', '# Tea is hot\n\nYes.', 'Tea is hot', 'Tea is hot'],
    ['a footnote', '# T\n\nTea.[^1]\n\n[^1]: It is hot.', 'It is hot', 'It is hot'],
    ['an image’s words', '# T\n\n![Tea is hot](tea.png)', 'Tea is hot', 'Tea is hot'],
    ['inline code', '# T\n\nTea `is` hot.', 'Tea `is` hot', 'Tea is hot'],
    [
      'a block of HTML',
      '# T\n\n<div>\nTea is <b>hot</b> &amp; wet.\n</div>',
      'Tea is <b>hot</b> &amp; wet',
      'Tea is hot & wet',
    ],
    ['formatting in HTML', '# T\n\nTea has H<sub>2</sub>O.', 'Tea has H<sub>2</sub>O', 'Tea has H2O'],
    ['struck text around it', '# T\n\nTea ~~was~~ is hot.', 'is hot', 'is hot'],
    ['a byte-order mark', '\uFEFF# T\n\nTea is **hot**.', 'Tea is **hot**', 'Tea is hot'],
    ['an astral character', '# T\n\nTea 🫖 is hot.', '🫖 is', '🫖 is'],
  ])('should mark a claim that is or holds %s', (_, source, quote, text) => {
    const page = pageOf(source, quote)
    const seen = marked(page).map((one) => one.replaceAll('&#x26;', '&').replaceAll('&nbsp;', '\u00a0'))
    expect(seen).toEqual([text])
    expect(page).toContain('id="at-1"')
  })

  it('should leave a stop and the call of a footnote with their sentence, and the space between lines', () => {
    const page = prose(pageOf('# T\n\nTea is hot.[^1]\nMilk is not.\n\n[^1]: A note.', 'Tea is hot'))
    expect(page.replace(/<[^>]+>/g, '')).toContain('Tea is hot.1 ')
    expect(page).toMatch(/<\/mark>\.<sup>.*?<\/sup> <a class="b [^>]*>.*?<\/a> Milk is not/)
  })

  it('should mark claims that overlap, each with a link of its own', () => {
    const source = '# T\n\nTea and milk are hot.'
    const page = pageOf(source, 'Tea and milk are hot', 'milk are hot', 'Tea')
    expect(marked(page)).toEqual(['Tea and milk are hot', 'milk are hot', 'Tea'])
    for (const number of [1, 2, 3]) expect(page).toContain(`id="at-${number}" href="#claim-c${number - 1}"`)
  })

  it('should mark the parts that a claim was read from, not what stands between them', () => {
    const source = 'Tea helps, I am told, with sleep.'
    const claim = makeClaim(source, [0, 32], 0)
    const span = (quote: string) => {
      const at = source.indexOf(quote)
      const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
      return { quote, position: { start: point(at), end: point(at + quote.length) } }
    }
    claim.claim.spans = [span('Tea helps'), span('with sleep')]
    const page = renderPage(source, putTogether({ article: { source }, claims: [claim], passages: [], packs: [pack] }))
    expect(marked(page)).toEqual(['Tea helpswith sleep'])
  })

  it('should reach a claim whose place it does not show', () => {
    const source = '# T\n\n```\nTea is hot.\n```\n'
    const page = pageOf(source, 'Tea is hot')
    expect(marked(page)).toEqual([])
    expect(page).toContain('id="claim-c0"')
    expect(page).toContain('its place cannot be marked in the text')
  })

  it('should put no link in a link', () => {
    const { tree } = renderArticle(
      '# T\n\n[![tea](https://e.org/a.png)](https://e.org) [a <https://e.org/b> b](https://e.org)',
    )
    const nested: Element[] = []
    const visit = (node: Nodes, inside: boolean): void => {
      if (node.type === 'element' && node.tagName === 'a' && inside) nested.push(node)
      const link = inside || (node.type === 'element' && node.tagName === 'a')
      if ('children' in node) for (const child of node.children) visit(child, link)
    }
    visit(tree, false)
    expect(nested).toEqual([])
    expect(pageOf('# T\n\nTea [is hot](https://e.org).', 'is hot')).toMatch(/<\/mark><\/a>\. <a class="b/)
  })

  it.each([
    ['quotes', `# T\n\n${'>'.repeat(10_000)} Tea is hot.`],
    ['emphasis', `# T\n\n${'*a **b '.repeat(2000)}Tea is hot.${'** *'.repeat(2000)}`],
    ['tags', `# T\n\n${'<div>'.repeat(10_000)}\n\nTea is hot.`],
    ['formatting tags', `# T\n\n${'<b>'.repeat(10_000)}Tea is hot.${'</b>'.repeat(10_000)}`],
    [
      'lists',
      `# T\n\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n\nTea is hot.`,
    ],
  ])('should bear ten thousand %s in each other', (_, source) => {
    expect(marked(pageOf(source, 'Tea is hot'))).toEqual(['Tea is hot'])
  })
})

describe('a hostile article with a hostile pack', () => {
  it('should give a page of elements that the page is made of, and addresses of the web', async () => {
    const report: Report = await check(hostile.article, {
      evidence: [hostile.pack],
      path: hostile.vectors[6] as string,
    })
    expect(report.findings.length).toBeGreaterThan(10)
    const page = renderPage(hostile.article, report)
    const own = renderPage('', makeReport('', []))
    const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0
    for (const part of [/<script/gi, /<style/gi, /<link/gi, /<meta/gi, /<base/gi]) {
      expect(count(page, part), String(part)).toBe(count(own, part))
    }
    const elements = elementsOf(page.slice(page.indexOf('<body>')))
    const names = new Set(elements.map(({ name }) => name))
    for (const name of [
      'script',
      'img',
      'image',
      'iframe',
      'object',
      'embed',
      'video',
      'template',
      'math',
      'textarea',
    ]) {
      expect(names).not.toContain(name)
    }
    const attributes = elements.flatMap((element) => element.attributes)
    expect(attributes.filter(([name]) => /^(?:on|style$|src|formaction$|action$|background$)/.test(name))).toEqual([])
    const addresses = attributes.flatMap(([name, value]) => (name.endsWith('href') ? [value] : []))
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter((address) => !/^(?:#|https?:\/\/|mailto:)/.test(address))).toEqual([])
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u{e0041}]/u)
  })
})

it('should stay below 3 MB for an article of 10,000 words and 800 claims', async () => {
  const text = read('article.txt')
  const source = Array.from({ length: 10 }, () => text).join('\n\n')
  const report = await check(source, { evidence: [parsePack(read('evidence.json'))] })
  expect(report.article.words).toBeGreaterThan(10_000)
  expect(report.claims.length).toBeGreaterThan(800)
  expect(new TextEncoder().encode(renderPage(source, report)).length).toBeLessThan(3e6)
})

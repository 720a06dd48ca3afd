import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, run } from '@mdx-js/mdx'
import { toHtml } from 'hast-util-to-html'
import type { Nodes } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { afterAll, describe, expect, it } from 'vitest'
import { check, parsePack, strip } from '../src/index.js'
import remarkEvidenceClaims from '../src/remark.js'
import { render } from './annotate/expect-rendered.js'
import { hostileArticle, hostilePack } from './formats/hostile.js'
import { root } from './support.js'
import { teaFinding, teaPack, teaSource } from './tea.js'

const pack = parsePack({
  ...teaPack,
  sources: [
    {
      ...teaSource,
      citation: { type: 'article-journal', title: 'Green tea', author: [{ family: 'Lee' }], DOI: '10.1000/tea' },
    },
  ],
  findings: [
    {
      ...teaFinding,
      statement: 'Green tea raised blood pressure in adults compared with water.',
      direction: 'favours-comparator',
    },
  ],
})
const tea =
  '# Green tea\n\nGreen tea lowers blood pressure in adults. Green tea improves *sleep &amp; mood*, and\n> it helps you.\n'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
async function transform(
  source: string | Uint8Array,
  options?: Parameters<typeof remarkEvidenceClaims>[0],
  ...before: Plugin[]
) {
  const file = new VFile({ value: source, path: 'tea.md' })
  const chain = processor().use(before).use(remarkEvidenceClaims, options)
  const tree = await chain.run(chain.parse(file), file)
  return { file, tree }
}

/** A page above its footnotes, without their numbers. */
function body(html: string): string {
  const [above = ''] = html.split(/<section data-footnotes|<p>Claims that stand where/, 1)
  return above.trim().replace(/(?<=<sup><a [^>]*>)\d+(?=<\/a>)/g, '#')
}

const removePositions: Plugin = () => (tree) => {
  const stack = [tree as Nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    delete node.position
    if ('children' in node) stack.push(...node.children)
  }
}

describe('messages', () => {
  it('should tell what to look at, with its place, rule, source, address and reason', async () => {
    const { file } = await transform(tea, { evidence: [pack] })
    const [first, ...others] = file.messages
    expect(first).toMatchObject({
      reason: 'Unsupported: evidence against it: “Green tea lowers blood pressure in adults”',
      ruleId: 'refuted',
      source: 'evidence-claims',
      fatal: false,
      url: 'https://doi.org/10.1000/tea',
      actual: 'Green tea lowers blood pressure in adults',
      line: 3,
      column: 1,
    })
    expect(first?.note).toContain('Against: Lee [SYNTHETIC].')
    const open = others.filter(({ ruleId }) => ruleId === 'no-evidence')
    expect(open.length).toBeGreaterThan(0)
    for (const { fatal, url } of open) {
      expect(fatal).toBe(undefined)
      expect(url).toMatch(/^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\?term=/)
    }
  })

  it.each([
    ['as text', tea],
    ['with a byte-order mark', `\uFEFF${tea}`],
    ['with CR LF', tea.replaceAll('\n', '\r\n')],
  ])('should point at the exact words, %s', async (_, source) => {
    const { file } = await transform(source, { evidence: [pack] })
    expect(file.messages.length).toBeGreaterThan(1)
    for (const { place, actual } of file.messages) {
      if (!place || !('start' in place)) throw new Error('no place')
      expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
    }
  })

  it('should hold the report, as `check` gives it, also where the file is bytes', async () => {
    const report = await check(tea, { evidence: [pack], path: 'tea.md' })
    expect((await transform(tea, { evidence: [pack] })).file.data.evidenceClaims).toEqual(report)
    expect((await transform(Buffer.from(tea), { evidence: [pack] })).file.data.evidenceClaims).toEqual(report)
  })

  it('should be the same when plugins before took positions away or changed the tree', async () => {
    const clear: Plugin = () => (tree) => {
      Object.assign(tree, { children: [] })
    }
    const { file } = await transform(tea, { evidence: [pack] })
    for (const plugin of [removePositions, clear]) {
      expect((await transform(tea, { evidence: [pack] }, plugin)).file.messages).toEqual(file.messages)
    }
  })

  it('should take a finder, tell of one that fails, and run without evidence', async () => {
    const find = () => {
      throw new Error('no network')
    }
    const { file } = await transform(tea, { evidence: [{ name: 'web', find }] })
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('finder-failed')
    expect((await transform(tea)).file.messages.every(({ ruleId }) => ruleId === 'no-evidence')).toBe(true)
  })

  it('should refuse what is no evidence at once', () => {
    expect(() => remarkEvidenceClaims({ evidence: ['claims/tea.json' as never] })).toThrow(
      "Unexpected `string` at `evidence[0]`, expected a pack or a finder; read a pack's file first",
    )
    expect(() => remarkEvidenceClaims({ evidence: [{ ...pack, title: 7 } as never] })).toThrow('title: Unexpected `7`')
  })

  it('should let nothing through that a terminal would obey', async () => {
    const { file } = await transform(hostileArticle, { evidence: [parsePack(hostilePack)] })
    expect(file.messages.length).toBeGreaterThan(40)
    for (const { reason, note, url } of file.messages) {
      expect(`${reason}${note}`).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
      if (url !== undefined) expect(url).toMatch(/^https?:\/\//)
    }
  })
})

describe('the annotated tree', () => {
  const files = ['test/fixtures', 'claims'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\barticle\.(?:md|txt)$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )

  it('should render a call behind each claim, and its footnote, whatever stands in the text', async () => {
    const sources = [tea, `\uFEFF${tea}`, tea.replaceAll('\n', '\r\n'), ...files]
    for (const source of sources) {
      const { tree, file } = await transform(source, { evidence: [pack], annotate: true })
      const html = toHtml(toHast(tree as Nodes) as never)
      const claims = file.data.evidenceClaims?.claims.length ?? -1
      const marks = html.match(/<sup class="evidence-claim"/g)?.length ?? 0
      const unplaced = /Claims that stand where no mark can: .*/.exec(html)?.[0].match(/<sup>/g)?.length ?? 0
      expect(marks + unplaced).toBe(claims)
      // plain text may be indented as code is
      if (!source.startsWith('Can I use acupuncture')) expect(unplaced).toBe(0)
      expect(html.match(/<li id="user-content-fn-claim-/g)?.length ?? 0).toBe(claims)
      const bare = body(html).replace(/ [✓⚖✗▲○] [a-z ]{1,40}<sup class="evidence-claim".*?<\/sup>/g, '')
      expect(bare).toBe(body(toHtml(render(source) as never)))
    }
  })

  it('should part words at escapes, references and soft breaks', async () => {
    const { tree } = await transform('Tea &amp; milk \\* help\nyou, and tea harms you.\n', { annotate: true })
    expect(toHtml(toHast(tree as Nodes) as never)).toMatch(
      /^<p>Tea &#x26; milk \* help\nyou ○ nothing given<sup.*?<\/sup>, and tea harms you\. ○ nothing given<sup/,
    )
  })

  it('should name claims at the end where the tree has no positions', async () => {
    const { tree, file } = await transform(tea, { annotate: true }, removePositions)
    const html = toHtml(toHast(tree as Nodes) as never)
    const claims = file.data.evidenceClaims?.claims.length ?? -1
    expect(html).toContain('<p>Claims that stand where no mark can: ○ nothing given<sup>')
    expect(html.match(/<li id="user-content-fn-claim-/g)).toHaveLength(claims)
  })

  it('should be written as markdown, and keep front matter', async () => {
    const source = `---\ntitle: Tea\n---\n\n${tea}`
    const file = await remark()
      .use(remarkGfm)
      .use(remarkFrontmatter)
      .use(remarkEvidenceClaims, { annotate: true })
      .process(source)
    expect(String(file)).toMatch(
      /^---\ntitle: Tea\n---\n\n# Green tea\n\nGreen tea lowers blood pressure in adults\. ○ nothing given\[\^claim-1-/,
    )
    expect(strip(String(file))).toBe(String(file))
  })

  it('should render in MDX, and read no claim from its code', async () => {
    const mdx = [
      'export const year = 2018',
      '',
      '# Green tea',
      '',
      '<Note kind="tip">',
      '  Green tea lowers *blood pressure* in adults.',
      '</Note>',
      '',
      '{"Coffee cures cancer."}',
      '',
      'Since {year} <b>green tea</b> improves sleep.',
      '',
    ].join('\n')
    const file = new VFile({ value: mdx, path: 'tea.mdx' })
    const compiled = await compile(file, {
      outputFormat: 'function-body',
      remarkPlugins: [remarkGfm, [remarkEvidenceClaims, { evidence: [pack], annotate: true }]],
    })
    const jsx = (type: unknown, props: Record<string, unknown>): string => {
      const children = [props.children ?? ''].flat(9).join('')
      if (typeof type === 'function') return type({ ...props })
      return typeof type === 'string' ? `<${type}>${children}</${type}>` : children
    }
    const { default: Content } = await run(String(compiled), {
      Fragment: Symbol('fragment'),
      jsx,
      jsxs: jsx,
      baseUrl: 'file:///',
    } as never)
    const html = String(
      Content({ components: { Note: ({ children }: { children: unknown }) => [children].flat(9).join('') } }),
    )
    expect(html).toContain('in adults. ✗ evidence against<sup>')
    expect(html).toMatch(/Since 2018 <b>green tea<\/b> improves sleep\. ○ nothing given<sup>/)
    const report = file.data.evidenceClaims
    expect(report?.claims.map(({ text }) => text).join(' ')).not.toMatch(/year = 2018|Coffee/)
    for (const { quote, position } of report?.claims ?? [])
      expect(mdx.slice(position.start.offset, position.end.offset)).toBe(quote)
  })
})

describe('remark-cli', () => {
  // in the package's own folder, so that its own name leads to its build
  const folder = mkdtempSync(join(root, '.remark-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const bin = join(root, 'node_modules/.bin/remark')
  const cli = (args: string[]) =>
    spawnSync(bin, [...args, '--no-color'], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  writeFileSync(join(folder, 'tea.md'), tea)
  writeFileSync(join(folder, 'good.md'), 'Green tea is sold in shops.\n')
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack))
  writeFileSync(
    join(folder, '.remarkrc.js'),
    `import remarkEvidenceClaims from 'evidence-claims/remark'
import pack from './pack.json' with { type: 'json' }

export default { plugins: [[remarkEvidenceClaims, { evidence: [pack] }]] }
`,
  )

  it('should show warnings with their place and rule, and fail with `--frail`', () => {
    const { status, stderr, stdout } = cli(['tea.md', '--quiet', '--frail', '--no-stdout'])
    expect(stderr).toMatch(
      /3:1-3:42\s+warning Unsupported: evidence against it: “Green tea lowers .*”\s+refuted\s+evidence-claims/,
    )
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(cli(['tea.md', '--quiet', '--no-stdout']).status).toBe(0)
  })

  it('should not fail for a claim that no evidence bears on', () => {
    const { status, stderr } = cli(['good.md', '--frail', '--no-stdout'])
    expect(stderr).toContain('no-evidence')
    expect(status).toBe(0)
  })

  it('should give its messages to a reporter', () => {
    const { stderr } = cli(['tea.md', '--report', 'json', '--no-stdout'])
    const [{ path, messages }] = JSON.parse(stderr)
    expect(path).toBe('tea.md')
    expect(messages[0]).toMatchObject({
      ruleId: 'refuted',
      source: 'evidence-claims',
      url: 'https://doi.org/10.1000/tea',
    })
    expect(messages[0].place.start).toEqual({ line: 3, column: 1, offset: 13 })
  })
})

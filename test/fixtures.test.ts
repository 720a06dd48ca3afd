import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { annotate, check, type Report, strip } from '../src/index.js'

const root = fileURLToPath(new URL('fixtures', import.meta.url))

// A new case is a new folder with an article; its claims are written beside it, to be read.
describe.each(readdirSync(root))('%s', (name) => {
  const folder = join(root, name)
  const file = readdirSync(folder).find((one) => one.startsWith('article.')) as string
  const article = readFileSync(join(folder, file), 'utf8')

  test('gives the passages and claims that stand beside it', async () => {
    const report = await check(article)
    await expect(readable(report)).toMatchFileSnapshot(join(folder, 'claims.txt'))
  })

  test('anchors every claim, span and passage exactly, and can be taken back', async () => {
    const report = await check(article)
    const spans = [
      ...report.passages,
      ...report.claims,
      ...report.claims.flatMap((claim) => [...claim.spans, ...claim.context, ...claim.cues]),
    ]
    for (const { quote, position } of spans)
      expect(article.slice(position.start.offset, position.end.offset)).toBe(quote)
    expect(strip(annotate(article, report))).toBe(article)
  })

  test('keeps the ids of its claims when a paragraph is put before them', async () => {
    const ids = (report: Report) => report.claims.map((claim) => claim.id)
    const before = ids(await check(article))
    const after = ids(await check(article.replace(/\n\n(?=\S)/, '\n\nSleep restores muscles.\n\n')))
    expect(before.filter((id) => !after.includes(id))).toEqual([])
  })
})

function readable({ passages, claims }: Report): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const lines = passages.flatMap((passage) => [
    `[${passage.disposition}] ${passage.quote.replace(/\s+/g, ' ')}`,
    ...passage.claims.map((id) => {
      const claim = byId.get(id)
      return `    ${claim?.text} (${claim?.kind}, ${claim?.modality}, ${claim?.strength}${claim?.absolute ? ', absolute' : ''})`
    }),
  ])
  return `${lines.join('\n')}\n`
}

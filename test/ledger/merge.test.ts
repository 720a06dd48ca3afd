import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check, decide, parseLedger, type Report } from '../../src/index.js'
import { createFolder, root } from '../support.js'

const article = readFileSync(join(root, 'test/ledger/articles/walking.txt'), 'utf8')

function write(yaml: string | undefined, report: Report, by: string, claims: string[]): string {
  const decision = { decision: 'ignore' as const, note: `Seen by ${by}.\n\nTwice.`, by, at: '2026-01-31' }
  return decide(
    yaml,
    report,
    claims.map((claim) => ({ claim, decision })),
    { replace: true },
  )
}

/** Merge two versions of a file as git does. */
function merge(base: string, ours: string, theirs: string): { status: number | null; text: string } {
  const folder = createFolder()
  const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' })
  return { status, text: stdout }
}

it('should let two people decide about different claims and git merge what they wrote', async () => {
  const report = await check(article)
  const ids = report.claims.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(15)
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('none', 'before', 'ours', 'theirs', 'ours'), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      (who) => {
        const of = (name: string) => ids.filter((_, index) => who[index] === name)
        const base = write(undefined, report, 'Cy', of('before'))
        const { status, text } = merge(
          base,
          write(base, report, 'Ada', of('ours')),
          write(base, report, 'Bo', of('theirs')),
        )
        expect(status).toBe(0)
        const decided = Object.entries(parseLedger(text).decisions).map(([id, entry]) => [id, entry?.by])
        const names = { none: undefined, before: 'Cy', ours: 'Ada', theirs: 'Bo' }
        expect(decided).toEqual(ids.map((id, index) => [id, names[who[index] as keyof typeof names]]))
      },
    ),
    { numRuns: 60 },
  )
})

it('should let git see where two people decide about one claim', async () => {
  const report = await check(article)
  const claim = report.claims[5]?.id ?? ''
  const base = write(undefined, report, 'Cy', [])
  const { status, text } = merge(base, write(base, report, 'Ada', [claim]), write(base, report, 'Bo', [claim]))
  expect(status).toBe(1)
  expect(() => parseLedger(text, 'ledger.yaml')).toThrow(
    /^ledger\.yaml:\d+:1: Unexpected `<<<<<<<` of a merge, expected one side$/,
  )
})

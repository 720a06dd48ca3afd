import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normaliseQuote } from '../src/identify/normalise-quote.js'
import { applyLedger, type Claim, check, decide, parseLedger } from '../src/index.js'
import { edit, leadOf, paragraphs, write } from './ledger/edits.js'

/** What a claim says, where and how: a decision holds for this and nothing else. */
const meaningIn =
  (article: string) =>
  ({ quote, text, modality, attributedTo, position }: Claim) =>
    JSON.stringify([normaliseQuote(quote), text, modality, attributedTo, leadOf(article, position.start.offset)])

type Meaning = (claim: Claim) => string

it('should keep every decision through edits, on a claim that means the same or waiting for a person', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      paragraphs,
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.boolean()),
      async (before, edits, chosen) => {
        const [first, second] = [before, edits.reduce((all, change) => change(all), before)].map(write) as [
          string,
          string,
        ]
        const [meant, means] = [first, second].map(meaningIn) as [Meaning, Meaning]
        const old = await check(first, { path: 'herbs.md' })
        const decided = old.claims.filter(() => chosen.next().value)
        const decisions = decided.map(({ id }) => ({
          claim: id,
          decision: { decision: 'accept' as const, note: id, by: 'Ada', at: '2026-01-31' },
        }))
        const yaml = decide(undefined, old, decisions)
        expect(
          applyLedger(old, parseLedger(yaml)).claims.filter(({ citation }) => citation.state === 'accepted'),
        ).toHaveLength(decided.length)

        const now = await check(second, { path: 'herbs.md' })
        const { claims, problems } = applyLedger(now, parseLedger(yaml))
        const byId = new Map(decided.map((claim) => [claim.id, claim]))
        const applied = claims.flatMap((claim) =>
          claim.citation.state === 'accepted'
            ? [{ claim, old: byId.get(claim.citation.decision.note ?? '') as Claim }]
            : [],
        )
        const waiting = claims.filter(({ pending }) => pending)
        const orphans = problems.filter(({ code }) => code === 'decision-orphaned')

        // none is lost, none doubled
        expect(applied.length + waiting.length + orphans.length).toBe(decided.length)
        expect(
          new Set([...applied.map(({ old }) => old.id), ...waiting.map(({ pending }) => pending?.decision.note)]).size,
        ).toBe(applied.length + waiting.length)
        // none stands on a claim of another meaning
        for (const { claim, old } of applied) expect(means(claim)).toBe(meant(old))
        // all stand whose claims are still there, and still name what they speak of
        for (const [key, number] of counts(decided.filter(({ ambiguous }) => ambiguous.length === 0).map(meant))) {
          const there = now.claims.filter((claim) => claim.ambiguous.length === 0 && means(claim) === key).length
          const kept = applied.filter(({ old }) => meant(old) === key).length
          // of several that mean the same, what is left may be one that nobody decided about
          const undecided = old.claims.filter((claim) => !byId.has(claim.id) && meant(claim) === key).length
          expect(kept).toBeLessThanOrEqual(Math.min(there, number))
          expect(kept).toBeGreaterThanOrEqual(Math.min(there - undecided, number))
        }

        // what is written next loses none either
        const open = claims.find(({ citation, pending }) => !('decision' in citation) && !pending)
        if (!open) return
        const next = decide(yaml, now, [
          { claim: open.id, decision: { decision: 'ignore', note: 'new', by: 'Bo', at: '2026-02-01' } },
        ])
        const notes = Object.values(parseLedger(next).decisions).flatMap((entry) => entry?.note ?? [])
        expect(notes.sort()).toEqual([...decided.map(({ id }) => id), 'new'].sort())
        const again = applyLedger(now, parseLedger(next)).claims.map(({ citation, pending }) => [
          citation.state,
          pending,
        ])
        const expected = claims.map((claim) =>
          claim === open ? ['rejected', undefined] : [claim.citation.state, claim.pending],
        )
        expect(again).toEqual(expected)
      },
    ),
    { numRuns: 1000 },
  )
})

function counts(keys: string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  return found
}

import { expect } from 'vitest'
import {
  applyLedger,
  check,
  type Decision,
  decide,
  EvidenceClaimsError,
  type Pack,
  parseLedger,
  type Report,
} from '../../src/index.js'

export const article = `# Ginger

Ginger reduces nausea in adults. It improves sleep in 40% of patients. Experts advise caution.

Ginger is grown in Asia. Ginger lowers blood pressure.
`

export const evidence: Pack = {
  schema: 'evidence-claims/pack@1',
  id: 'ginger',
  title: 'Ginger',
  language: 'en',
  compiled: '2026-01-01',
  sources: [
    {
      id: 'doe2020',
      design: 'meta-analysis',
      verified: true,
      synthetic: true,
      citation: {
        type: 'article-journal',
        title: 'Ginger for nausea',
        author: [{ family: 'Doe' }],
        DOI: '10.5555/ginger',
      },
    },
  ],
  findings: [
    {
      id: 'doe2020-nausea',
      source: 'doe2020',
      statement: 'Ginger reduced nausea in adults compared with placebo.',
      population: 'adults',
      intervention: 'ginger',
      comparator: 'placebo',
      outcome: 'nausea',
      direction: 'favours-intervention',
      certainty: 'high',
      verified: true,
    },
  ],
}

export const who = { by: 'Ada', at: '2026-01-31' }

export const accept: Decision = { decision: 'accept', ...who }

export const report = (text = article, pack = evidence) => check(text, { evidence: [pack], path: 'ginger.md' })

export const idOf = ({ claims }: Report, words: string) => {
  const claim = claims.find(({ text }) => text.includes(words))
  if (!claim) throw new Error(`no claim with ${words} in ${claims.map(({ text }) => text).join('; ')}`)
  return claim.id
}

/** The ledger after one decision about the claim with these words. */
export async function decided(words: string, decision: Decision = accept): Promise<string> {
  const before = await report()
  return decide(undefined, before, [{ claim: idOf(before, words), decision }])
}

export async function edited(edit: (article: string) => string, yaml: string): Promise<Report> {
  const text = edit(article)
  expect(text).not.toBe(article)
  return applyLedger(await report(text), parseLedger(yaml))
}

export function codeOf(run: () => unknown): { code: string; message: string } {
  try {
    run()
  } catch (error) {
    if (error instanceof EvidenceClaimsError) return { code: error.code, message: error.message }
    throw error
  }
  return { code: 'none', message: '' }
}

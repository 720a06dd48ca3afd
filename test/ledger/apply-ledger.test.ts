import { describe, expect, it } from 'vitest'
import { applyLedger, check, decide, effectiveVerdict, type Pack, parseLedger, type Report } from '../../src/index.js'
import { accept, article, codeOf, decided, edited, evidence, idOf, report, who } from './ginger.js'

const claimOf = (report: Report, words: string) => report.claims.find(({ id }) => id === idOf(report, words))

describe('applyLedger', () => {
  it('should fill the slots as people decided, and leave the verdict to the rule', async () => {
    const citations = [{ type: 'article-journal', DOI: '10.5555/sleep' }]
    const before = await report()
    const yaml = decide(undefined, before, [
      { claim: idOf(before, 'nausea'), decision: accept },
      { claim: idOf(before, 'sleep'), decision: { decision: 'cite', citations, ...who } },
      {
        claim: idOf(before, 'blood pressure'),
        decision: { decision: 'overrule', verdict: 'contested', note: 'Mixed.', ...who },
      },
      { claim: idOf(before, 'Asia'), decision: { decision: 'ignore', note: 'Known.', ...who } },
    ])
    const { claims, problems } = await check(article, { evidence: [evidence], ledger: parseLedger(yaml) })
    const states = claims.map(({ verdict, reason, citation }) => [verdict, reason, citation.state])
    expect(states).toEqual([
      ['supported', 'consistent-evidence', 'accepted'],
      ['unsupported', 'no-evidence', 'replaced'],
      ['unsupported', 'no-evidence', 'open'],
      ['unsupported', 'no-evidence', 'rejected'],
      ['unsupported', 'no-evidence', 'rejected'],
    ])
    expect(claims[1]?.citation).toMatchObject({ decision: { decision: 'cite', citations, ...who } })
    expect(claims.map(effectiveVerdict).map(({ verdict }) => verdict)).toEqual([
      'supported',
      'unsupported',
      'unsupported',
      'unsupported',
      'contested',
    ])
    expect(problems).toEqual([])
  })

  it('should change nothing without decisions', async () => {
    const plain = await report()
    expect(applyLedger(plain, parseLedger(decide(undefined, plain, [])))).toEqual(plain)
  })

  it.each<[string, (text: string) => string]>([
    [
      'another paragraph before it',
      (text) => text.replace('\n\nGinger reduces', '\n\nSleep restores muscles.\n\nGinger reduces'),
    ],
    ['its paragraph moved to the end', (text) => `# Ginger\n\nGinger is grown in Asia.\n\n${text.split('\n\n')[1]}\n`],
    ['other quotation marks and white space', (text) => text.replace('nausea in adults', 'nausea\nin  adults')],
    ['emphasis on a word', (text) => text.replace('nausea in', '**nausea** in')],
    [
      'the same claim once more before it',
      (text) => text.replace('# Ginger\n\n', '# Ginger\n\nGinger reduces nausea in adults. So they say.\n\n'),
    ],
  ])('should follow a claim through %s', async (_, edit) => {
    const now = await edited(edit, await decided('nausea'))
    expect(now.problems).toEqual([])
    const held = now.claims.filter(({ citation }) => citation.state === 'accepted')
    expect(held.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['Ginger reduces nausea in adults'])
  })

  it('should tell equal claims apart by the text around them', async () => {
    const twice =
      'Ginger helps. Ginger reduces nausea. Cooks know that.\n\nTeas differ. Ginger reduces nausea. Doctors know that.\n'
    const before = await check(twice)
    const second = before.claims.filter(({ quote }) => quote === 'Ginger reduces nausea')[1]
    const yaml = decide(undefined, before, [{ claim: second?.id ?? '', decision: accept }])
    const [first, last] = twice.trim().split('\n\n')
    const now = applyLedger(await check(`${last}\n\n${first}\n`), parseLedger(yaml))
    const accepted = now.claims.filter(({ citation }) => citation.state === 'accepted')
    expect(accepted.map(({ position }) => position.start.line)).toEqual([1])
  })

  it.each<[string, string, (text: string) => string]>([
    ['denied', 'nausea', (text) => text.replace('Ginger reduces nausea', 'Ginger does not reduce nausea')],
    ['given another number', 'sleep', (text) => text.replace('40%', '90%')],
    ['about something else', 'blood pressure', (text) => text.replace('Ginger lowers blood', 'Turmeric lowers blood')],
    ['made weaker', 'nausea', (text) => text.replace('Ginger reduces', 'Ginger may reduce')],
    [
      'of the same words, but about something else',
      'sleep',
      (text) => text.replace('Ginger reduces', 'Turmeric reduces'),
    ],
    [
      'put in another mouth',
      'nausea',
      (text) => text.replace('Ginger reduces', 'According to the shop, ginger reduces'),
    ],
  ])('should not apply a decision to a claim that is now %s, but show it', async (_, words, edit) => {
    const old = (await report()).claims.find(({ text }) => text.includes(words))
    const now = await edited(edit, await decided(words))
    const [claim, ...others] = now.claims.filter(({ pending }) => pending)
    expect(others).toEqual([])
    expect(claim?.pending).toMatchObject({ why: 'reworded', quote: old?.quote, decision: accept })
    expect(claim?.pending?.text ?? claim?.pending?.quote).toBe(old?.text)
    expect(now.claims.filter(({ citation }) => citation.state === 'accepted')).toEqual([])
  })

  it('should not apply a decision where an open pronoun follows another sentence', async () => {
    const before = await check('Ginger helps. Many doctors and patients agree on this.\n')
    const claim = before.claims.find(({ ambiguous }) => ambiguous.length > 0)
    expect(claim?.text).toBe('Many doctors and patients agree on this')
    const ledger = parseLedger(decide(undefined, before, [{ claim: claim?.id ?? '', decision: accept }]))
    const state = async (text: string) => {
      const found = applyLedger(await check(text), ledger).claims.find(({ quote }) => quote.startsWith('Many'))
      return found?.pending?.why ?? found?.citation.state
    }
    expect(await state('Ginger helps. Many doctors and patients agree on this.\n')).toBe('accepted')
    expect(await state('Turmeric helps. Many doctors and patients agree on this.\n')).toBe('reworded')
  })

  it.each([
    ['Studies found that:', 'In mice:'],
    ['Practitioners believe:', 'The following claims are false:'],
    ['## What it does', '## Common myths'],
  ])('should not apply a decision under “%s” to the claim under “%s”', async (before, after) => {
    const list = (lead: string) =>
      `# Ginger\n\n${lead}\n\n- Ginger reduces nausea in adults.\n- Ginger improves sleep.\n\nGinger lowers blood pressure.\n`
    const old = await check(list(before))
    const decisions = old.claims.map(({ id }) => ({ claim: id, decision: accept }))
    const ledger = parseLedger(decide(undefined, old, decisions))
    const now = applyLedger(await check(list(after)), ledger)
    // what is put up only to be denied is no claim any more, and its decision waits for one
    const about = now.claims.filter(({ quote }) => /nausea|sleep/.test(quote))
    const orphans = now.problems.filter(({ code }) => code === 'decision-orphaned')
    expect(about.filter(({ pending }) => pending?.why === 'reworded').length + orphans.length).toBe(2)
    expect(about.filter(({ citation }) => citation.state === 'accepted')).toEqual([])
    expect(applyLedger(old, ledger).claims.filter(({ pending }) => pending)).toEqual([])
  })

  it('should keep decisions where only the words of a heading change', async () => {
    const old = await check('# Ginger\n\n## What it does\n\nGinger reduces nausea in adults.\n')
    const ledger = parseLedger(decide(undefined, old, [{ claim: old.claims[0]?.id ?? '', decision: accept }]))
    const now = await check('# Ginger\n\n## Its effects on the body\n\nGinger reduces nausea in adults.\n')
    expect(applyLedger(now, ledger).claims.map(({ citation }) => citation.state)).toEqual(['accepted'])
  })

  it('should keep a decision whose claim is gone, and say so', async () => {
    const now = await edited(
      (text) => text.replace('Ginger is grown in Asia. Ginger lowers blood pressure.', 'Good night.'),
      await decided('blood pressure'),
    )
    expect(now.problems).toEqual([
      {
        code: 'decision-orphaned',
        message:
          'The claim that Ada decided about on 2026-01-31 (accept) is gone: “Ginger lowers blood pressure”; the decision is kept',
      },
    ])
  })

  it('should refuse the ledger of another article', async () => {
    const ledger = parseLedger(await decided('nausea'))
    const other = await check('Cats purr when they are content.\n', { path: 'cats.md' })
    expect(codeOf(() => applyLedger(other, ledger))).toEqual({
      code: 'ledger-mismatch',
      message: 'Unexpected ledger of `ginger.md`, expected that of `cats.md`: none of its quotes stands there',
    })
    const rewritten = await check('Cats purr when they are content.\n', { path: './drafts/../ginger.md' })
    expect(applyLedger(rewritten, ledger).problems.map(({ code }) => code)).toEqual(['decision-orphaned'])
  })
})

describe('a decision and the evidence that was seen', () => {
  const changed = (change: (pack: Pack) => void): Pack => {
    const pack = structuredClone(evidence)
    change(pack)
    return pack
  }
  const finding = (pack: Pack) => pack.findings[0] as Pack['findings'][0]

  it.each<[string, Pack]>([
    ['a finding that says something else', changed((pack) => Object.assign(finding(pack), { certainty: 'low' }))],
    ['a finding that turns', changed((pack) => Object.assign(finding(pack), { direction: 'no-difference' }))],
    ['a source that was retracted', changed((pack) => Object.assign(pack.sources[0] as object, { retracted: true }))],
    ['one more finding', changed((pack) => pack.findings.push({ ...finding(pack), id: 'doe2020-more' }))],
    ['no finding', changed((pack) => pack.findings.pop())],
  ])('should be stale with %s', async (_, pack) => {
    const now = applyLedger(await report(article, pack), parseLedger(await decided('nausea')))
    const claim = claimOf(now, 'nausea')
    expect(claim?.citation).not.toHaveProperty('decision')
    expect(claim?.pending).toMatchObject({ why: 'stale', seen: { verdict: 'supported', findings: ['doe2020-nausea'] } })
  })

  it('should stand when the pack changed elsewhere', async () => {
    const pack = changed((one) => {
      one.title = 'Ginger, again'
      one.findings.push({
        ...finding(one),
        id: 'x',
        statement: 'Tea relieves gout.',
        intervention: 'tea',
        outcome: 'gout',
      })
      Object.assign(one.sources[0] as object, { designNote: 'Twelve trials.' })
    })
    const now = applyLedger(await report(article, pack), parseLedger(await decided('nausea')))
    expect(now.packs).not.toEqual((await report()).packs)
    expect(claimOf(now, 'nausea')?.citation.state).toBe('accepted')
  })

  describe('with citations of the article', () => {
    const cites = (number: number, marked = `[${number}]`) =>
      `# Ginger\n\nGinger reduces nausea in adults ${marked}.\n\n## References\n\n${number}. Doe. Ginger for nausea. 2020. doi:10.5555/ginger\n`
    const why = async (text: string, pack = evidence) => {
      const before = await report(cites(1))
      expect(claimOf(before, 'nausea')?.citation.state).toBe('cited')
      const yaml = decide(undefined, before, [{ claim: idOf(before, 'nausea'), decision: accept }])
      const claim = claimOf(applyLedger(await report(text, pack), parseLedger(yaml)), 'nausea')
      return claim?.pending?.why ?? claim?.citation.state
    }

    it('should stand when the references are numbered otherwise', async () => {
      expect(await why(cites(1))).toBe('accepted')
      expect(await why(cites(2))).toBe('accepted')
    })

    it('should be stale when the citation is gone, or its source was retracted', async () => {
      expect(await why(cites(1).replace(' [1].', '.'))).toBe('stale')
      const retracted = changed((pack) => Object.assign(pack.sources[0] as object, { retracted: true }))
      expect(await why(cites(1), retracted)).toBe('stale')
    })
  })
})

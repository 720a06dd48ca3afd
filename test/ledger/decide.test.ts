import { describe, expect, it } from 'vitest'
import { selectors } from '../../src/anchor/selectors.js'
import { applyLedger, type Decision, decide, parseLedger } from '../../src/index.js'
import { accept, article, codeOf, decided, edited, idOf, report, who } from './ginger.js'

describe('decide', () => {
  it('should keep comments, order and notes, and touch nothing but its claim', async () => {
    const yaml = (await decided('nausea'))
      .replace(/^/, '# Ours. Ask Ada.\n')
      .replace('decision: accept', 'decision: accept # after a long talk')
      .replace(/\n\n( {2}c-)/, '\n\n  # next week\n$1')
    const now = await report()
    const next = decide(yaml, now, [
      { claim: idOf(now, 'Asia'), decision: { decision: 'ignore', note: 'Known.', ...who } },
    ])
    const lines = new Set(next.split('\n'))
    const lost = yaml.split('\n').filter((line) => !lines.has(line))
    expect(lost).toEqual([`  ${idOf(now, 'Asia')}: # Ginger is grown in Asia`])
    expect(
      next
        .split('\n')
        .filter((line) => yaml.includes(line))
        .join('\n'),
    ).toContain('# next week')
    expect(parseLedger(next).decisions[idOf(now, 'nausea')]).toEqual(parseLedger(yaml).decisions[idOf(now, 'nausea')])
  })

  it('should give back the same text where nothing is decided', async () => {
    const yaml = await decided('nausea')
    expect(decide(yaml, await report(), [])).toBe(yaml)
    const dos = yaml.replaceAll('\n', '\r\n')
    expect(decide(dos, await report(), [])).toBe(dos)
  })

  it('should give every claim a line, in the order of the article', async () => {
    const now = await report()
    const ids = now.claims.map(({ id }) => id)
    expect(Object.keys(parseLedger(decide(undefined, now, [])).decisions)).toEqual(ids)
    expect(Object.keys(parseLedger(await decided('Asia')).decisions)).toEqual(ids)
    const longer = await report(article.replace('Experts', 'Ginger eases pain. Experts'))
    const added = parseLedger(decide(await decided('Asia'), longer, [])).decisions
    expect(Object.keys(added)).toEqual(longer.claims.map(({ id }) => id))
    const shorter = await report(article.replace('Ginger reduces nausea in adults. ', ''))
    expect(Object.keys(parseLedger(decide(await decided('nausea'), shorter, [])).decisions)).toContain(ids[0])
  })

  it('should refuse a second decision unless told to put it in the place of the first', async () => {
    const yaml = await decided('nausea')
    const now = await report()
    const claim = idOf(now, 'nausea')
    const overrule: Decision = { decision: 'overrule', verdict: 'unsupported', note: 'No.', ...who }
    expect(codeOf(() => decide(yaml, now, [{ claim, decision: overrule }]))).toEqual({
      code: 'already-decided',
      message: `Cannot decide about \`${claim}\` again: Ada did on 2026-01-31 (accept); put another in its place with \`--replace\``,
    })
    const replaced = parseLedger(decide(yaml, now, [{ claim, decision: overrule }], { replace: true }))
    expect(replaced.decisions[claim]).toMatchObject(overrule)
    expect(
      codeOf(() =>
        decide(undefined, now, [
          { claim, decision: accept },
          { claim, decision: overrule },
        ]),
      ).code,
    ).toBe('already-decided')
  })

  it('should put a confirmed decision on the claim as it is now', async () => {
    const yaml = await decided('sleep')
    const now = await edited((text) => text.replace('40%', '90%'), yaml)
    const claim = now.claims.find(({ pending }) => pending)
    const decision = claim?.pending?.decision as Decision
    expect(codeOf(() => decide(yaml, now, [{ claim: claim?.id ?? '', decision }])).message).toContain('confirm it')
    const confirmed = decide(yaml, now, [{ claim: claim?.id ?? '', decision }], { replace: true })
    const again = applyLedger(await report(article.replace('40%', '90%')), parseLedger(confirmed))
    expect(again.claims.map(({ citation, pending }) => [citation.state, pending])).toContainEqual([
      'accepted',
      undefined,
    ])
    expect(Object.values(parseLedger(confirmed).decisions).filter(Boolean)).toHaveLength(1)
  })

  it('should refuse a claim that the article does not have, and a decision that says too little', async () => {
    const now = await report()
    expect(codeOf(() => decide(undefined, now, [{ claim: 'c-0', decision: accept }])).code).toBe('unknown-claim')
    const empty = { decision: 'ignore', note: '', ...who } as Decision
    expect(codeOf(() => decide(undefined, now, [{ claim: idOf(now, 'Asia'), decision: empty }]))).toEqual({
      code: 'bad-options',
      message: 'decision: note: Unexpected `""`, expected text that is not empty',
    })
  })

  it('should keep any text as it is', async () => {
    const notes = [
      'a\r\nb',
      '# no comment',
      '- x: y',
      ' led ',
      'null',
      '"',
      '\u2028\u0085',
      '---\n...',
      '<<<<<<< ours\n=======',
      '\0',
    ]
    const now = await report()
    for (const note of notes) {
      const written = decide(undefined, now, [{ claim: idOf(now, 'Asia'), decision: { ...accept, note } }])
      expect(Object.values(parseLedger(decide(written, now, [])).decisions).find(Boolean)?.note).toBe(note)
    }
  })

  it('should remember the prose on both sides of the quote', async () => {
    const now = await report()
    const entry = parseLedger(await decided('sleep')).decisions[idOf(now, 'sleep')]
    expect(entry).toMatchObject({
      quote: 'It improves sleep in 40% of patients',
      prefix: 'Ginger Ginger reduces nausea in adults. ',
      suffix: '. Experts advise caution. Ginger is grown in',
      text: 'Ginger improves sleep in 40% of patients',
    })
    expect(selectors(now).every(({ prefix, suffix }) => prefix.length <= 240 && suffix.length <= 48)).toBe(true)
  })
})

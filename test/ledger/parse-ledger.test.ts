import { describe, expect, it } from 'vitest'
import { parseLedger } from '../../src/index.js'
import { codeOf, decided, idOf, report, who } from './ginger.js'

describe('parseLedger', () => {
  it('should name the line and column of what is wrong', async () => {
    const yaml = await decided('nausea', { decision: 'overrule', verdict: 'contested', note: 'Mixed.', ...who })
    const id = idOf(await report(), 'nausea')
    const lineOf = (words: string) => yaml.split('\n').findIndex((line) => line.includes(words)) + 1
    const cases: [string, string, string][] = [
      [
        'verdict: contested',
        'verdict: contestd',
        `${lineOf('verdict: contested')}:14: decisions.${id}.verdict: Unexpected \`"contestd"\`, expected one of \`supported\`, \`contested\`, \`unsupported\``,
      ],
      [
        'decision: overrule',
        'decision: overule',
        `${lineOf('decision: overrule')}:15: decisions.${id}.decision: Unexpected \`"overule"\`, expected one of \`accept\`, \`cite\`, \`overrule\`, \`ignore\``,
      ],
      ['    note: Mixed.\n', '', `${lineOf(id)}:3: decisions.${id}.note: Unexpected nothing, expected a string`],
      [
        '    by: Ada',
        '    by: Ada\n    by: Bo',
        `${lineOf('by: Ada') + 1}:5: Unexpected \`by\` again, expected only that of line ${lineOf('by: Ada')}`,
      ],
      ['    by: Ada', '    by: [Ada', `${lineOf('by: Ada') + 1}:5: Unexpected YAML: Flow sequence`],
      [
        'decisions:',
        '<<<<<<< ours\ndecisions:',
        `${lineOf('decisions:')}:1: Unexpected \`<<<<<<<\` of a merge, expected one side`,
      ],
      [
        `  ${id}:`,
        '  ginger:',
        `${lineOf(id)}:3: decisions.ginger: Unexpected \`"ginger"\`, expected the id of a claim, such as \`c-0123456789ab\``,
      ],
      [
        'ledger@1',
        'ledger@9',
        `${lineOf('schema:')}:9: schema: Unexpected \`"evidence-claims/ledger@9"\`, expected \`evidence-claims/ledger@1\``,
      ],
    ]
    for (const [from, to, message] of cases) {
      expect(yaml).toContain(from)
      const { code, message: told } = codeOf(() => parseLedger(yaml.replace(from, to), 'ledger.yaml'))
      expect([code, told.slice(0, message.length + 12)]).toEqual(['bad-ledger', `ledger.yaml:${message}`])
    }
    const twice = codeOf(() => parseLedger(`${yaml}\n  ${id}:\n`, 'ledger.yaml')).message
    expect(twice).toContain(`Unexpected second decision about \`${id}\`, expected only that of line ${lineOf(id)}`)
  })

  it('should refuse what is no ledger, however hostile', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}`
    for (const text of ['', '5', '[]', 'schema: x', '['.repeat(100_000), bomb, '\0', `${'a: '.repeat(50_000)}`]) {
      expect(codeOf(() => parseLedger(text)).code).toBe('bad-ledger')
    }
  })
})

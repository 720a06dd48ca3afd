import { covered } from '../report/covered.js'
import type { Report } from '../schema.js'
import { escapeMarkdown } from './escape-markdown.js'
import { totals } from './totals.js'

/**
 * Write the lines of the summary that stands on top: how many claims have which verdict, and checked against what.
 *
 * @param lead says where to find more about each claim
 */
export function summary(report: Report, lead: string): string[] {
  const { claims, packs, problems, sources } = report
  const against = packs.map(({ id, compiled }) => `${escapeMarkdown(id)} (compiled ${escapeMarkdown(compiled)})`)
  const invented = sources.filter(({ synthetic }) => synthetic).length
  return [
    `**Evidence check:** ${count(claims.length, 'claim')}, checked against ${against.join(', ') || 'no evidence'}${claims.length > 0 ? `; it bears on ${covered(claims)} of them` : ''}.`,
    '',
    ...(claims.length > 0 ? table(report) : ['No claim was found in this article.']),
    ...(claims.length > 0 ? ['', `${lead} ${notFalse}`] : []),
    ...(invented > 0
      ? [
          '',
          `**⚠ SYNTHETIC EVIDENCE:** ${count(invented, 'source')} cited here ${invented === 1 ? 'was' : 'were'} ${syntheticNote}`,
        ]
      : []),
    ...(problems.length > 0 ? ['', `${count(problems.length, 'problem')} on the way:`, ''] : []),
    ...problems.map(({ message }) => `- ${escapeMarkdown(message)}`),
  ]
}

const notFalse = '“Nothing given” does not mean false: no finding in the packs bears on that claim.'
const syntheticNote = 'invented for testing, and no evidence of anything.'

function table({ claims }: Report): string[] {
  const rows = totals(claims).map(
    ({ symbol, short, phrase, number }) => `| ${symbol} ${short} | ${phrase} | ${number} |`,
  )
  return ['| Mark | Verdict | Claims |', '|:--|:--|--:|', ...rows]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

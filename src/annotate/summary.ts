import { wording } from '../report/wording.js'
import type { Report } from '../schema.js'
import { escapeMarkdown } from './escape-markdown.js'

/** Write the lines of the summary that stands on top: how many claims have which verdict, and checked against what. */
export function summary(report: Report): string[] {
  const { claims, packs, problems, sources } = report
  const against = packs.map(({ id, compiled }) => `${escapeMarkdown(id)} (compiled ${escapeMarkdown(compiled)})`)
  const invented = sources.filter(({ synthetic }) => synthetic).length
  return [
    `**Evidence check:** ${count(claims.length, 'claim')}, checked against ${against.join(', ') || 'no evidence'}.`,
    '',
    ...(claims.length > 0 ? table(report) : ['No claim was found in this article.']),
    ...(claims.length > 0 ? ['', `Each mark in the text leads to a note with the evidence. ${notFalse}`] : []),
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
  const rows = new Map<string, number>()
  for (const { symbol, short, phrase } of Object.values(wording)) rows.set(row(symbol, short, phrase), 0)
  for (const { reason } of claims) {
    const { symbol, short, phrase } = wording[reason]
    const key = row(symbol, short, phrase)
    rows.set(key, (rows.get(key) ?? 0) + 1)
  }
  const lines = [...rows].filter(([, number]) => number > 0).map(([key, number]) => `${key} ${number} |`)
  return ['| Mark | Verdict | Claims |', '|:--|:--|--:|', ...lines]
}

function row(symbol: string, short: string, phrase: string): string {
  return `| ${symbol} ${short} | ${phrase} |`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

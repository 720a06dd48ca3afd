import { neutralise } from '../report/neutralise.js'
import { wording } from '../report/wording.js'
import type { Claim, Reason, Report } from '../schema.js'
import { shortName } from '../weigh/short-name.js'
import type { Reporter } from './reporter.js'
import { type Style, styler } from './style.js'
import { wrap } from './wrap.js'

/** A summary to read in a terminal: totals, then the claims, those that need work first. */
export const pretty: Reporter = {
  name: 'pretty',
  renderAll: (checked, options) =>
    checked.map(({ article, report }) => pretty.render(article, report, options)).join('\n'),
  render(_, report, { color = false, columns = 80 } = {}) {
    const style = styler(color)
    const width = Math.max(40, Math.min(columns, 100))
    const names = namesOf(report)
    const groups = reasons.flatMap((reason) => {
      const claims = report.claims.filter((claim) => claim.reason === reason)
      if (claims.length === 0) return []
      const { symbol, phrase } = wording[reason]
      const title = wrap(`${symbol} ${phrase} (${claims.length})`, width)
      const styled = title.map((line) => style(colors[reason], style('bold', line)))
      return ['', ...styled, ...claims.flatMap((claim) => ['', ...entry(claim, names, width, style)])]
    })
    return `${[...header(report, width, style), ...groups, ...problems(report, width, style)].join('\n')}\n`
  },
}

const reasons = Object.keys(wording) as Reason[]

const colors: Record<Reason, Style> = {
  refuted: 'red',
  overstated: 'magenta',
  'conflicting-evidence': 'yellow',
  'mixed-evidence': 'yellow',
  'no-evidence': 'cyan',
  'consistent-evidence': 'green',
}

type Styler = ReturnType<typeof styler>

function header({ article, packs, claims, sources }: Report, width: number, style: Styler): string[] {
  const title = neutralise(article.title ?? article.path ?? 'Untitled article')
  const against = packs.map(({ id, compiled }) => `${neutralise(id)} (${neutralise(compiled)})`).join(', ')
  const facts = [
    ...(article.title && article.path ? [neutralise(article.path)] : []),
    `${article.words} words`,
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    against ? `checked against ${against}` : 'checked against no evidence',
  ]
  const invented = sources.filter(({ synthetic }) => synthetic).length
  return [
    ...wrap(title, width).map((line) => style('bold', line)),
    ...wrap(facts.join(' · '), width).map((line) => style('dim', line)),
    ...(invented > 0 ? wrap(syntheticWarning(invented), width).map((line) => style('red', style('bold', line))) : []),
    ...(claims.length > 0 ? ['', ...totals(claims, width, style)] : []),
  ]
}

function syntheticWarning(number: number): string {
  return `⚠ SYNTHETIC EVIDENCE: ${number} of the sources cited here ${number === 1 ? 'was' : 'were'} invented for testing`
}

function totals(claims: readonly Claim[], width: number, style: Styler): string[] {
  return reasons.flatMap((reason) => {
    const number = claims.filter((claim) => claim.reason === reason).length
    if (number === 0) return []
    const { symbol, phrase } = wording[reason]
    const [first = '', ...rest] = wrap(phrase, width - 10)
    const start = `${String(number).padStart(6)}  ${style(colors[reason], symbol)} ${first}`
    return [start, ...rest.map((line) => ' '.repeat(10) + line)]
  })
}

const INDENT = '    '

function entry(claim: Claim, names: Map<string, string>, width: number, style: Styler): string[] {
  const { position, text, rationale, suggestion, contradicts, citation } = claim
  const { line, column } = position.start
  const cited = (label: string, list: readonly { source: string }[]) => {
    const unique = [...new Set(list.map(({ source }) => names.get(source) ?? neutralise(source)))]
    return unique.length > 0 ? [`${label}: ${unique.join('; ')}`] : []
  }
  const details = [
    neutralise(rationale),
    ...(suggestion === undefined ? [] : [`say instead: ${neutralise(suggestion)}`]),
    ...cited('for', citation.supporting),
    ...cited('against', citation.refuting),
    ...cited('limits', citation.qualifying),
    ...(contradicts.length > 0 ? [`contradicts ${contradicts.length} other in this article`] : []),
    ...(citation.state === 'open' ? [`citation needed, look for: ${neutralise(citation.query)}`] : []),
  ]
  const indented = (content: string) => wrap(content, width - INDENT.length).map((part) => INDENT + part)
  return [
    `  ${style('dim', `${line}:${column}`)}`,
    ...indented(clip(neutralise(text))),
    ...details.flatMap(indented).map((part) => style('dim', part)),
  ]
}

const LONGEST_CLAIM = 400

function clip(text: string): string {
  return text.length > LONGEST_CLAIM ? `${text.slice(0, LONGEST_CLAIM)}…` : text
}

/** What each source is called, with what speaks against relying on it. */
function namesOf({ sources, findings }: Report): Map<string, string> {
  const unsure = new Set(findings.filter(({ verified }) => !verified).map(({ source }) => source))
  return new Map(
    sources.map((source) => {
      const flags = [
        ...(source.synthetic ? ['SYNTHETIC'] : []),
        ...(source.retracted ? ['RETRACTED'] : []),
        ...(source.verified && !unsure.has(source.id) ? [] : ['unverified']),
      ]
      return [source.id, neutralise(shortName(source)) + (flags.length > 0 ? ` [${flags.join(', ')}]` : '')]
    }),
  )
}

function problems({ problems }: Report, width: number, style: Styler): string[] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(({ message }) => wrap(`- ${neutralise(message)}`, width))
  return ['', style('bold', `Problems (${problems.length})`), ...lines]
}

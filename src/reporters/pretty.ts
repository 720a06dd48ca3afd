import { covered } from '../report/covered.js'
import { neutralise } from '../report/neutralise.js'
import { type Section, sections } from '../report/sections.js'
import { slotNotes } from '../report/slot-wording.js'
import { type SourceName, sourceNames } from '../report/source-names.js'
import { wording } from '../report/wording.js'
import type { Cited, Claim, Reason, Report } from '../schema.js'
import { bar } from './pretty/bar.js'
import { reasonColors } from './pretty/reason-colors.js'
import type { Reporter } from './reporter.js'
import { type Styler, styler } from './style.js'
import { widthOf, wrap } from './wrap.js'

/**
 * An overview to read in a terminal: totals, then for each section of the article what needs work, worst first; of the
 * rest, how many there are.
 */
export const pretty: Reporter = {
  name: 'pretty',
  render(_, report, { color = false, columns = 80 } = {}) {
    const found = sections(report)
    const page: Page = {
      style: styler(color),
      width: Math.max(40, Math.min(columns, 100)),
      names: sourceNames(report),
      places: report.claims.reduce((most, claim) => Math.max(most, placeOf(claim).length), 0),
      symbols: new Map(
        reasons
          .filter((reason) => report.claims.some((claim) => claim.reason === reason))
          .map((reason) => [wording[reason].symbol, reason]),
      ),
      digits: String(found.reduce((most, { claims }) => Math.max(most, claims.length), 0)).length,
    }
    const parts = [
      header(report, page),
      ...found.map((section) => sectionLines(section, page)),
      problems(report, page),
      hint(report, page),
    ]
    return `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`
  },
  renderAll: (checked, options) =>
    checked.map(({ article, report }) => pretty.render(article, report, options)).join('\n'),
}

interface Page {
  style: Styler
  width: number
  names: Map<string, SourceName>
  /** Columns of the longest place. */
  places: number
  /** The symbols of the verdicts that there are, worst first, with a reason of each. */
  symbols: Map<string, Reason>
  /** Columns of the highest count. */
  digits: number
}

const reasons = Object.keys(wording) as Reason[]

function header({ article, packs, claims, sources }: Report, { style, width }: Page): string[] {
  const title = neutralise(article.title ?? article.path ?? 'Untitled article')
  const against = packs.map(({ id, compiled }) => `${neutralise(id)} (${neutralise(compiled)})`).join(', ')
  const facts = [
    ...(article.title && article.path ? [neutralise(article.path)] : []),
    `${article.words} words`,
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    against ? `checked against ${against}` : 'checked against no evidence',
    ...(claims.length > 0 ? [`evidence on ${covered(claims)} of ${claims.length}`] : []),
  ]
  const invented = sources.filter(({ synthetic }) => synthetic).length
  return [
    ...wrap(title, width).map((line) => style('bold', line)),
    ...wrap(facts.join(' · '), width).map((line) => style('dim', line)),
    ...(invented > 0 ? wrap(syntheticWarning(invented), width).map((line) => style('red', style('bold', line))) : []),
    ...(claims.length > 0 ? ['', ...totals(claims, width, style), '', `  ${bar(claims, width - 4, style)}`] : []),
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
    const start = `${String(number).padStart(6)}  ${style(reasonColors[reason], symbol)} ${first}`
    return [start, ...rest.map((line) => ' '.repeat(10) + line)]
  })
}

/** A section's heading with its counts at the right edge, the claims that need work, and how many do not. */
function sectionLines({ heading, claims }: Section, page: Page): string[] {
  const { style, width } = page
  const { text: right, colored } = counts(claims, page)
  const name = clip(heading ? neutralise(heading.quote) : 'Before the first heading', LONGEST_HEADING)
  const lines = wrap(name, width - widthOf(right) - 2)
  const last = lines.at(-1) ?? ''
  const gap = ' '.repeat(Math.max(2, width - widthOf(last) - widthOf(right)))
  const shown = claims.filter(needsWork).sort((a, b) => rank(a) - rank(b))
  return [
    ...lines.slice(0, -1).map((line) => style('bold', line)),
    `${style('bold', last)}${gap}${colored}`.trimEnd(),
    ...shown.slice(0, MOST_SHOWN).flatMap((claim) => entry(claim, page)),
    ...(shown.length > MOST_SHOWN ? [style('dim', `  … and ${shown.length - MOST_SHOWN} more to look at`)] : []),
  ]
}

/** How many claims of a section have which verdict, in columns that are the same for all sections. */
function counts(claims: readonly Claim[], { style, symbols, digits }: Page): { text: string; colored: string } {
  const cells = [...symbols].map(([symbol, reason]) => {
    const number = claims.filter((claim) => wording[claim.reason].symbol === symbol).length
    const text = number > 0 ? `${symbol} ${String(number).padStart(digits)}` : ' '.repeat(digits + 2)
    return { text, colored: number > 0 ? style(reasonColors[reason], text) : text }
  })
  return { text: cells.map(({ text }) => text).join('  '), colored: cells.map(({ colored }) => colored).join('  ') }
}

const LONGEST_HEADING = 160
const MOST_SHOWN = 12

/** What an editor should look at; a supported claim and one that the packs say nothing of are only counted. */
function needsWork(claim: Claim): boolean {
  const counted = claim.reason === 'consistent-evidence' || claim.reason === 'no-evidence'
  return !counted || claim.contradicts.length > 0 || slotNotes(claim).some(({ urgent }) => urgent)
}

function rank({ reason }: Claim): number {
  return reasons.indexOf(reason)
}

function entry(claim: Claim, { style, width, names, places }: Page): string[] {
  const { reason, text, suggestion, contradicts, citation } = claim
  const indent = ' '.repeat(places + 5)
  const room = width - indent.length
  const [first = '', ...rest] = wrap(clip(neutralise(text), LONGEST_CLAIM), room)
  const start = `  ${style(reasonColors[reason], wording[reason].symbol)} ${style('dim', placeOf(claim).padEnd(places))} `
  const details = [
    ...(suggestion === undefined ? [] : [`say instead: ${neutralise(suggestion)}`]),
    ...cited('for', citation.supporting, names),
    ...cited('against', citation.refuting, names),
    ...(contradicts.length > 0
      ? [`contradicts ${contradicts.length} other ${contradicts.length === 1 ? 'claim' : 'claims'} here`]
      : []),
    ...slotNotes(claim).map((note) => `${note.short}: ${neutralise(note.text)}`),
  ]
  return [
    start + first,
    ...rest.map((line) => indent + line),
    ...details.flatMap((detail) => wrap(clip(detail, LONGEST_CLAIM), room)).map((line) => indent + style('dim', line)),
  ]
}

const LONGEST_CLAIM = 400

function placeOf({ position: { start } }: Claim): string {
  return `${start.line}:${start.column}`
}

function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const MOST_CITED = 3

/** The first of the sources by name, with what speaks against relying on them. */
function cited(label: string, list: readonly Cited[], names: Map<string, SourceName>): string[] {
  const all = [...new Set(list.map(({ source }) => source))]
  if (all.length === 0) return []
  const shown = all.slice(0, MOST_CITED).map((id) => {
    const { name = neutralise(id), warnings = [] } = names.get(id) ?? {}
    return warnings.length > 0 ? `${name} [${warnings.join(', ')}]` : name
  })
  return [`${label}: ${shown.join('; ')}${all.length > MOST_CITED ? `; and ${all.length - MOST_CITED} more` : ''}`]
}

function problems({ problems }: Report, { style, width }: Page): string[] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(({ message }) => wrap(`- ${neutralise(message)}`, width))
  return [style('bold', `Problems (${problems.length})`), ...lines]
}

function hint({ claims }: Report, { style, width }: Page): string[] {
  if (claims.length === 0) return []
  const text =
    'Every claim with its evidence and what to search for: --format html, or markdown. ○ does not mean false.'
  return wrap(text, width).map((line) => style('dim', line))
}

import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Certainty, Cited, Claim, Design } from '../../schema.js'
import type { EvidenceIndex } from './evidence-index.js'
import { certainties, designs } from './words.js'

/**
 * Draw the balance of the evidence on a claim: a row for each study design, a square for each finding, those against on
 * the left and those for on the right; a square is as full as the finding is certain.
 */
export function balance({ citation }: Claim, evidence: EvidenceIndex): Element {
  const against = tally(citation.refuting, evidence)
  const supporting = tally(citation.supporting, evidence)
  const rows = (Object.keys(designs) as Design[]).filter((design) => against.has(design) || supporting.has(design))
  const most = Math.max(1, ...[...against.values(), ...supporting.values()].map((list) => list.length))
  const step = Math.min(STEP, SIDE / most)
  const height = TOP + rows.length * ROW
  const label = `Balance of evidence. For: ${spoken(rows, supporting)}. Against: ${spoken(rows, against)}.`
  const drawing = s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: label }, [
    s('text', { x: AXIS - 8, y: 12, textAnchor: 'end', className: ['against'] }, '← against'),
    s('text', { x: AXIS + 8, y: 12, className: ['for'] }, 'for →'),
    ...rows.map((design, row) => s('text', { x: 0, y: TOP + row * ROW + 13 }, designs[design])),
    s('path', { className: ['axis'], d: `M${AXIS} 2V${height}` }),
    ...squares('against', rows, against, step, -1),
    ...squares('for', rows, supporting, step, 1),
  ])
  const legend = 'A square is one finding. The fuller it is, the more certain; a dashed one does not say.'
  return h('figure.balance', [drawing, h('figcaption', legend)])
}

const WIDTH = 440
const AXIS = 280
const TOP = 20
const ROW = 20
const STEP = 15
/** Room for the squares of one side. */
const SIDE = 150

/** How much of a square is filled. */
const FILL: Record<Certainty, number> = { high: 1, moderate: 0.75, low: 0.5, 'very-low': 0.25 }

type Tally = Map<Design, (Certainty | null)[]>

/** The certainties of the findings of each design, the most certain first. */
function tally(cited: readonly Cited[], evidence: EvidenceIndex): Tally {
  const found: Tally = new Map()
  for (const one of cited) {
    const known = evidence.finding(one)
    if (!known?.listed) continue
    const { design } = known.listed.source
    const list = found.get(design) ?? []
    list.push(known.finding.certainty ?? null)
    found.set(design, list)
  }
  for (const list of found.values()) list.sort((a, b) => (b ? FILL[b] : 0) - (a ? FILL[a] : 0))
  return found
}

function squares(side: string, rows: Design[], found: Tally, step: number, way: 1 | -1): Element[] {
  let known = ''
  let unknown = ''
  let filled = ''
  const size = round(step - 3)
  for (const [row, design] of rows.entries()) {
    for (const [index, certainty] of (found.get(design) ?? []).entries()) {
      const x = round(way > 0 ? AXIS + 6 + index * step : AXIS - 6 - index * step - size)
      const y = round(TOP + row * ROW + 3)
      const box = `M${x} ${y}h${size}v${size}h-${size}z`
      if (!certainty) unknown += box
      else {
        known += box
        const fill = round(size * FILL[certainty])
        filled += `M${x} ${round(y + size - fill)}h${size}v${fill}h-${size}z`
      }
    }
  }
  const path = (d: string, name: string) => (d === '' ? [] : [s('path', { className: [side, name], d })])
  return [...path(filled, 'full'), ...path(known, 'line'), ...path(unknown, 'dash')]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function spoken(rows: Design[], found: Tally): string {
  const parts = rows.flatMap((design) => {
    const list = found.get(design)
    return list ? [`${list.length} from ${designs[design]} (${certaintyCounts(list)})`] : []
  })
  return parts.join('; ') || 'none'
}

function certaintyCounts(list: readonly (Certainty | null)[]): string {
  return ([...Object.keys(certainties), null] as (Certainty | null)[])
    .map((certainty) => ({ certainty, count: list.filter((one) => one === certainty).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ certainty, count }) => `${count} ${certainty ? `${certainties[certainty]} certainty` : 'certainty not said'}`,
    )
    .join(', ')
}

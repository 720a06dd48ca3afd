import type { Element } from 'hast'
import { s } from 'hastscript'
import { wording } from '../../report/wording.js'
import type { Reason, Report } from '../../schema.js'
import type { Heading } from './article.js'
import type { Shown } from './shown.js'

/**
 * Draw the whole text as a strip from its first character to its last, each claim where it stands, in the colour of its
 * verdict; the height tells them apart too. A tick below is a heading.
 */
export function strip({ article, claims }: Report, shown: readonly Shown[], headings: readonly Heading[]): Element {
  const at = (offset: number) => Math.round((offset / Math.max(1, article.length)) * WIDTH * 10) / 10
  const bars = (reason: Reason) => {
    const height = HEIGHTS[reason]
    return shown
      .filter(({ claim }) => claim.reason === reason)
      .map(({ claim: { position } }) => {
        const x = at(position.start.offset)
        const width = Math.max(2, Math.round((at(position.end.offset) - x) * 10) / 10)
        return `M${x} ${BASE}v-${height}h${width}v${height}z`
      })
      .join('')
  }
  // the calm ones first, so that what matters more lies on top
  const paths = reasons.toReversed().flatMap((reason) => {
    const d = bars(reason)
    return d === '' ? [] : [s('path', { className: [reason], d })]
  })
  const ticks = headings.map(({ start }) => `M${at(start)} ${BASE + 1}v5`).join('')
  const label = `The whole text as a strip: ${claims.length} claims where they stand. The totals by section say the same in words.`
  return s(
    'svg',
    {
      id: 'strip',
      dataLength: String(Math.max(1, article.length)),
      viewBox: `0 0 ${WIDTH} ${BASE + 6}`,
      preserveAspectRatio: 'none',
      role: 'img',
      ariaLabel: label,
    },
    [
      s('path', { className: ['base'], d: `M0 ${BASE}h${WIDTH}` }),
      ...paths,
      ...(ticks === '' ? [] : [s('path', { className: ['ticks'], d: ticks })]),
      s('path', { id: 'here', d: '' }),
    ],
  )
}

const WIDTH = 1000
const BASE = 24
const reasons = Object.keys(wording) as Reason[]

const HEIGHTS: Record<Reason, number> = {
  refuted: 24,
  overstated: 24,
  'conflicting-evidence': 18,
  'mixed-evidence': 18,
  'consistent-evidence': 12,
  'no-evidence': 5,
}

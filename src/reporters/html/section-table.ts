import type { Element } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { wording } from '../../report/wording.js'
import type { Reason } from '../../schema.js'
import type { Shown } from './shown.js'

/** Count the claims of each section by their verdict. */
export function sectionTable(shown: readonly Shown[], sections: readonly string[]): Element {
  const reasons = (Object.keys(wording) as Reason[]).filter((reason) =>
    shown.some(({ claim }) => claim.reason === reason),
  )
  const counts = new Map<number, Map<Reason, number>>()
  for (const { section, claim } of shown) {
    const row = counts.get(section) ?? new Map<Reason, number>()
    row.set(claim.reason, (row.get(claim.reason) ?? 0) + 1)
    counts.set(section, row)
  }
  const rows = [...counts].sort(([a], [b]) => a - b)
  return h('details#by-sections', [
    h('summary', 'Totals by section'),
    h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Totals by section' }, [
      h('table', [
        h(
          'thead',
          h('tr', [
            h('th', { scope: 'col' }, 'Section'),
            ...reasons.map((reason) => h('th', { scope: 'col' }, heading(reason))),
          ]),
        ),
        h(
          'tbody',
          rows.map(([section, row]) =>
            h('tr', [
              h('th', { scope: 'row' }, section < 0 ? 'Above the first heading' : neutralise(sections[section] ?? '')),
              ...reasons.map((reason) => h('td', String(row.get(reason) ?? 0))),
            ]),
          ),
        ),
      ]),
    ]),
  ])
}

function heading(reason: Reason): string {
  const { symbol, phrase } = wording[reason]
  return `${symbol} ${phrase}`
}

import type { Element } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Report } from '../../schema.js'
import type { Shown } from './shown.js'

/** List what went wrong on the way. */
export function problemList({ problems }: Report, byId: ReadonlyMap<string, Shown>): Element[] {
  if (problems.length === 0) return []
  const items = problems.map(({ message, claim, position }) => {
    const shown = claim === undefined ? undefined : byId.get(claim)
    const place = position ? ` (line ${position.start.line})` : ''
    const link = shown ? [' ', h('a', { href: `#${shown.anchor}` }, `Claim ${shown.number}`)] : []
    return h('li', [neutralise(message), place, ...link])
  })
  return [
    h('section#problems', { ariaLabelledBy: 'problems-title' }, [
      h('h2#problems-title', 'Problems on the way'),
      h('ul', items),
    ]),
  ]
}

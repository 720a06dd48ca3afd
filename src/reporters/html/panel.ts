import type { Element } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { wording } from '../../report/wording.js'
import type { Reason, Verdict } from '../../schema.js'
import type { Shown } from './shown.js'
import { kinds } from './words.js'

/** Write the panel that finds claims: a search, filters, and the way to the next open slot. The page's script works it. */
export function panel(shown: readonly Shown[], sections: readonly string[]): Element {
  const open = shown.filter(({ claim }) => claim.citation.state === 'open').length
  return h('form#panel', { ariaLabel: 'Find claims', role: 'search' }, [
    h('p.field.wide', [
      h('label', { for: 'search' }, 'Search the claims'),
      h('input#search', { type: 'search', autoComplete: 'off' }),
    ]),
    select(
      'verdict',
      'Verdict',
      shown.map(({ claim }) => claim.verdict),
      Object.entries(verdicts),
    ),
    select(
      'reason',
      'Reason',
      shown.map(({ claim }) => claim.reason),
      reasons.map((reason) => [reason, afterColon(reason)]),
    ),
    select(
      'kind',
      'About',
      shown.map(({ claim }) => claim.kind),
      Object.entries(kinds),
    ),
    select(
      'section',
      'Section',
      shown.map(({ section }) => String(section)),
      named(sections),
    ),
    h('p.row', [
      h('span#status', { role: 'status' }, `${shown.length} of ${shown.length} claims`),
      h('button#clear', { type: 'reset' }, 'Clear filters'),
      h('button#next', { type: 'button', disabled: open === 0 }, `Next open slot (${open})`),
    ]),
  ])
}

const reasons = Object.keys(wording) as Reason[]

/** "unsupported" alone never stands on the page: nothing given is not false. */
const verdicts: Record<Verdict, string> = {
  supported: 'supported',
  contested: 'contested',
  unsupported: 'not supported by what was given',
}

function afterColon(reason: Reason): string {
  const { phrase } = wording[reason]
  return phrase.slice(phrase.indexOf(': ') + 2)
}

function named(sections: readonly string[]): [string, string][] {
  return [
    ['-1', 'above the first heading'],
    ...sections.map((name, index): [string, string] => [String(index), neutralise(name)]),
  ]
}

function select(name: string, label: string, values: string[], options: (readonly [string, string])[]): Element {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const present = options.filter(([value]) => counts.has(value))
  return h('p.field', [
    h('label', { for: `by-${name}` }, label),
    h('select', { id: `by-${name}`, name }, [
      h('option', { value: '' }, `all (${values.length})`),
      ...present.map(([value, text]) => h('option', { value }, `${text} (${counts.get(value)})`)),
    ]),
  ])
}

import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { reference } from '../../report/reference.js'
import type { Citation } from '../../schema.js'

/**
 * Write a bibliographic record as readers expect it, with its link.
 *
 * @param untitled what stands for a title that is missing
 */
export function citationText(citation: Citation, untitled: string): ElementContent[] {
  const { authors, title, journal, year, place, link } = reference(citation)
  const published = [year, place].filter((part) => part !== undefined).map(neutralise)
  const parts: (string | ElementContent)[] = [
    ...(authors ? [neutralise(authors)] : []),
    stopped(neutralise(title ?? untitled)),
    ...(journal ? [h('i', neutralise(journal)), ...(published.length > 0 ? [] : ['.'])] : []),
    ...(published.length > 0 ? [`${published.join(';')}.`] : []),
    ...(link ? [h('a', { href: link.url }, neutralise(link.name))] : []),
  ]
  return h(
    'span',
    parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  ).children
}

function stopped(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`
}

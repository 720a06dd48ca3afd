import type { Report } from '../schema.js'
import { shortName } from '../weigh/short-name.js'
import { neutralise } from './neutralise.js'
import { reference } from './reference.js'

/** A source as a line of text calls it. */
export interface SourceName {
  /** "Haake et al. 2007" */
  name: string
  /** What speaks against relying on it: `SYNTHETIC`, `RETRACTED`, `unverified`. */
  warnings: string[]
  /** Where it can be read. */
  url?: string
}

/** Name the sources of a report, by id, with what a reader must know of each. */
export function sourceNames({ sources, findings }: Pick<Report, 'sources' | 'findings'>): Map<string, SourceName> {
  const unsure = new Set(findings.filter(({ verified }) => !verified).map(({ source }) => source))
  return new Map(
    sources.map((source) => {
      const { link } = reference(source.citation)
      const warnings = [
        ...(source.synthetic ? ['SYNTHETIC'] : []),
        ...(source.retracted ? ['RETRACTED'] : []),
        ...(source.verified && !unsure.has(source.id) ? [] : ['unverified']),
      ]
      return [source.id, { name: neutralise(shortName(source)), warnings, ...(link ? { url: link.url } : {}) }]
    }),
  )
}

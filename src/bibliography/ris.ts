import type { Citation } from '../schema.js'
import { exported } from './exported.js'
import { load } from './load.js'

/** Write citations as RIS, one line a field: Citation.js, which maps them, would break long lines within a word. */
export async function ris(citations: readonly Citation[]): Promise<string> {
  const { output } = await load('ris')
  const records = citations.map((citation) => exported(citation, String(citation.id), (text) => text))
  const entries = output.format('ris', records, { format: 'object' }) as Record<string, unknown>[]
  return entries
    .map(({ TY, ...fields }) => {
      const lines = Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}\n`))
      return `TY  - ${TY}\n${lines.join('')}ER  - \n`
    })
    .join('\n')
}

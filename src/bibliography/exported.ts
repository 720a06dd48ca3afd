import { neutralise } from '../report/neutralise.js'
import type { Citation } from '../schema.js'

/**
 * Make a record safe for a form of lines and braces: text on one line, names and identifiers without what the form could
 * read, PubMed's numbers in the note, where reference managers look for what has no field.
 *
 * @param write what makes a text plain in the form
 */
export function exported(citation: Citation, id: string, write: (text: string) => string): Record<string, unknown> {
  const record: Record<string, unknown> = { ...citation, id }
  delete record['citation-key']
  const { PMID, PMCID } = citation
  const notes = [typeof record.note === 'string' ? record.note : '', numbered('PMID', PMID), numbered('PMCID', PMCID)]
  const note = [...new Set(notes)].filter((part, i) => part !== '' && !(i > 0 && notes[0]?.includes(part))).join(' ')
  if (note !== '') record.note = note
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      name === 'type' || name === 'id'
        ? value
        : name === 'DOI' || name === 'URL'
          ? address(value)
          : plain(value, write),
    ]),
  )
}

const numbered = (name: string, value: string | undefined): string => (value ? `${name}: ${value}` : '')

function plain(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(neutralise(value))
  if (Array.isArray(value)) return value.map((one) => plain(one, write))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, write)]))
  return value
}

/** An address has neither white space nor braces of its own. */
function address(value: unknown): unknown {
  return typeof value === 'string' ? neutralise(value).replace(/[\s{}\\]/g, (mark) => encodeURIComponent(mark)) : value
}

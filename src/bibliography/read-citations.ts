import { EvidenceClaimsError } from '../errors.js'
import { Citation, type Name } from '../schema.js'
import { load } from './load.js'

/** The forms in which reference managers exchange citations. */
export type CitationFormat = 'bibtex' | 'ris' | 'csl-json'

/**
 * Read the citations of a file that a reference manager wrote. BibTeX and RIS need Citation.js, an optional peer.
 *
 * @param text the file's text
 * @param format its form (default: told from the text)
 * @returns CSL-JSON in the file's order; `id` is the BibTeX key, where there is one
 * @throws EvidenceClaimsError `bad-citations` when the text breaks the form or holds no citation, `missing-peer` when
 *   Citation.js is not installed
 */
export async function readCitations(text: string, format: CitationFormat = formatOf(text)): Promise<Citation[]> {
  const records = format === 'csl-json' ? readJson(text) : await readWith(format, text)
  if (records.length === 0) throw bad(format, 'Unexpected text without a citation')
  return records.map((record, index) => {
    const parsed = Citation.safeParse(record)
    if (!parsed.success) throw bad(format, `Unexpected citation ${index + 1}`, parsed.error)
    return parsed.data
  })
}

function bad(format: CitationFormat, what: string, cause?: unknown): EvidenceClaimsError {
  const detail = cause instanceof Error && !('issues' in cause) ? ` (${cause.message.split(/:?\n/)[0]})` : ''
  return new EvidenceClaimsError('bad-citations', `${what}, expected ${NAMES[format]}${detail}`, { cause })
}

const NAMES: Record<CitationFormat, string> = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' }

function formatOf(text: string): CitationFormat {
  const start = /\S/.exec(text.startsWith('\uFEFF') ? text.slice(1) : text)?.[0]
  if (start === '[' || start === '{') return 'csl-json'
  return /^ {0,9}TY {2}-/m.test(text) ? 'ris' : 'bibtex'
}

function readJson(text: string): Record<string, unknown>[] {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (cause) {
    throw bad('csl-json', 'Unexpected text', cause)
  }
  return (Array.isArray(value) ? value : [value]).map((one: unknown, index) => {
    if (typeof one !== 'object' || one === null) throw bad('csl-json', `Unexpected citation ${index + 1}`)
    return tidy(one as Record<string, unknown>)
  })
}

async function readWith(format: 'bibtex' | 'ris', text: string): Promise<Record<string, unknown>[]> {
  const plugins = await load(format)
  const type = format === 'bibtex' ? '@bibtex/text' : '@ris/file'
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const records = plugins.input.chain(source, { forceType: type, generateGraph: false }) as Record<string, unknown>[]
    const entries = plugins.input.data(source, type) as Entry[]
    return records.map((record, index) => tidy({ ...identifiers(entries[index]), ...record }))
  } catch (cause) {
    throw bad(format, 'Unexpected text', cause)
  }
}

/** A record before Citation.js maps it: a BibTeX entry has its fields under `properties`. */
type Entry = Record<string, unknown> & { properties?: Record<string, unknown> }

/** PubMed's numbers, which are no fields of the standards and which the mapping passes over. */
function identifiers(entry: Entry | undefined): Record<string, string> {
  const fields = entry?.properties ?? {}
  const eprint = /^pubmed$/i.test(String(fields.eprinttype ?? '')) ? fields.eprint : undefined
  return {
    ...numbered('PMID', fields.pmid ?? eprint, /^\d{1,9}$/),
    ...numbered('PMCID', fields.pmcid ?? fields.pmc, /^PMC\d{1,9}$/i),
  }
}

function numbered(name: 'PMID' | 'PMCID', value: unknown, form: RegExp): Record<string, string> {
  const text = String(value ?? '').trim()
  return form.test(text) ? { [name]: text } : {}
}

/** Numbers as text, PubMed's out of the note ("PMID: 1 PMCID: PMC1"), and a name of one part as the body that it is. */
function tidy(record: Record<string, unknown>): Record<string, unknown> {
  const { _graph, ...tidied } = record
  for (const name of ['DOI', 'PMID', 'PMCID', 'ISBN', 'URL'])
    if (typeof tidied[name] === 'number') tidied[name] = String(tidied[name])
  const note = typeof tidied.note === 'string' ? tidied.note.slice(0, 2000) : ''
  const pmid = /\bPMID:\s?(\d{1,9})\b/i.exec(note)?.[1]
  const pmcid = /\bPMCID:\s?(PMC\d{1,9})\b/i.exec(note)?.[1]
  if (pmid !== undefined) tidied.PMID ??= pmid
  if (pmcid !== undefined) tidied.PMCID ??= pmcid
  tidied.type ??= 'document'
  if (Array.isArray(tidied.author)) tidied.author = tidied.author.map(body)
  return tidied
}

function body(name: Name | null): Name | null {
  const family: unknown = name?.family
  const alone = typeof family === 'string' && family.includes(' ') && Object.keys(name ?? {}).length === 1
  return alone ? { literal: family } : name
}

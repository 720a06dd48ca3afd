import { readCitations } from '../../bibliography/read-citations.js'
import { EvidenceClaimsError } from '../../errors.js'
import type { Citation, Pack } from '../../schema.js'
import { decodeText } from '../decode-text.js'
import { readBytes } from '../read-bytes.js'

/**
 * Read a citation from the command line. What a pack knows of a DOI or a PMID is taken from there; of others the number
 * is all that is known.
 *
 * @param given a DOI, a PMID, or a file of BibTeX, RIS or CSL-JSON with `#` and the key of one of its entries
 * @throws EvidenceClaimsError `bad-options` for a malformed DOI and for an entry that is not one, `unreadable` and
 *   `bad-citations` for a file
 */
export async function readCitationArgument(given: string, packs: readonly Pack[]): Promise<Citation> {
  const file = [...given.matchAll(/\.(bib|ris|json)(?=#.|$)/gi)].at(-1)
  if (file && file.index > 0 && !isDoi(given)) {
    const end = file.index + file[0].length
    return fromFile(given, given.slice(0, end), file[1] as string, given.slice(end + 1) || undefined)
  }
  const pmid = /^(?:pmid:\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)?(\d{1,8})\/?$/i.exec(given)?.[1]
  if (pmid) return known(packs, ({ PMID }) => PMID === pmid) ?? { type: 'document', PMID: pmid }
  const doi = given.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')
  if (isDoi(doi)) {
    const same = ({ DOI }: Citation) => DOI?.toLowerCase() === doi.toLowerCase()
    return known(packs, same) ?? { type: 'document', DOI: doi }
  }
  throw new EvidenceClaimsError(
    'bad-options',
    `Unexpected citation \`${given}\`, expected a DOI (\`10.1234/abc\`), \`pmid:NUMBER\`, \`file.bib#key\`, \`file.ris\` or \`file.json\``,
  )
}

/** See: https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html */
function isDoi(text: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s"]*[^\s".,;]$/.test(text)
}

function known(packs: readonly Pack[], same: (citation: Citation) => boolean): Citation | undefined {
  return packs.flatMap(({ sources }) => sources).find(({ citation }) => same(citation))?.citation
}

const formats = { bib: 'bibtex', ris: 'ris', json: 'csl-json' } as const

async function fromFile(given: string, path: string, ending: string, key: string | undefined): Promise<Citation> {
  const text = decodeText(await readBytes(path), path)
  const citations = await readCitations(text, formats[ending.toLowerCase() as keyof typeof formats])
  const found = key === undefined ? citations : citations.filter(({ id }) => String(id) === key)
  const [citation, ...others] = found
  if (citation && others.length === 0) return citation
  const ids = citations.slice(0, 5).map(({ id }, index) => `\`${id ?? index + 1}\``)
  const expected = `expected \`${path}#KEY\` with one of ${ids.join(', ')}${citations.length > ids.length ? ', …' : ''}`
  throw new EvidenceClaimsError('bad-options', `Unexpected citation \`${given}\`, ${expected}`)
}

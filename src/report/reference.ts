import type { Citation, Name } from '../schema.js'

/** The parts of a reference as readers know them, each plain text; a part that is not known is absent. */
export interface Reference {
  authors?: string
  title?: string
  journal?: string
  year?: string
  /** "2020;12(3):45–67" without the year. */
  place?: string
  /** The name of the link and its address: a DOI where there is a well-formed one, else PubMed, PMC or the web address. */
  link?: { name: string; url: string }
}

const SHOWN_AUTHORS = 3

/** Take a bibliographic record apart into what a reader expects of a reference. */
export function reference(citation: Citation): Reference {
  const { title, issued, publisher } = citation
  const authors = (citation.author ?? []).map(authorName).filter((name) => name !== '')
  const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.raw ?? issued?.literal
  const journal = citation['container-title'] ?? publisher
  const place = placeOf(citation)
  const link = linkOf(citation)
  return {
    ...(authors.length > 0 ? { authors: listed(authors) } : {}),
    ...(title ? { title } : {}),
    ...(journal ? { journal } : {}),
    ...(year === undefined ? {} : { year: String(year) }),
    ...(place ? { place } : {}),
    ...(link ? { link } : {}),
  }
}

function listed(authors: string[]): string {
  return authors.length > SHOWN_AUTHORS
    ? `${authors.slice(0, SHOWN_AUTHORS).join(', ')}, et al.`
    : `${authors.join(', ')}.`
}

/** See: Vancouver style, https://www.ncbi.nlm.nih.gov/books/NBK7256/ */
function authorName({ family, given, literal }: Name): string {
  if (!family) return literal ?? given ?? ''
  const initials = (given ?? '').match(/(?:^|[\s.-])\p{L}/gu) ?? []
  return [family, initials.map((initial) => initial.slice(-1)).join('')].filter(Boolean).join(' ')
}

function placeOf({ volume, issue, page }: Citation): string {
  const place = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`
  return page === undefined ? place : place === '' ? String(page) : `${place}:${page}`
}

/** See: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const doi = /^10\.\d{4,9}\/[\w.;()/:<>[\]+-]{1,200}$/

function linkOf({ DOI, PMID, PMCID, URL }: Citation): Reference['link'] {
  const bare = DOI?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  if (bare && doi.test(bare)) return { name: `doi:${bare}`, url: `https://doi.org/${encode(bare)}` }
  if (PMID && /^\d{1,9}$/.test(PMID)) {
    return { name: `PMID ${PMID}`, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` }
  }
  if (PMCID && /^PMC\d{1,9}$/.test(PMCID)) {
    return { name: PMCID, url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` }
  }
  const address = URL?.trim()
  if (address && /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]\S*)?$/i.test(address)) {
    return { name: address.split(/[/?#]/)[2] ?? address, url: encode(address) }
  }
  return undefined
}

/** Percent-encode what markdown or HTML could read in an address, and leave what stands there with a meaning. */
function encode(address: string): string {
  return encodeURI(address.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%25([\dA-F]{2})/gi, '%$1')
    .replace(/["'()<>[\]\\|`^{}]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

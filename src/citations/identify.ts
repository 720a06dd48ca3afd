/** What identifies a publication. */
export interface Identifiers {
  DOI?: string
  PMID?: string
  PMCID?: string
  arXiv?: string
  URL?: string
}

/** Say what a web address identifies: beside the address itself, the DOI or the number that it holds. */
export function identify(url: string): Identifiers {
  const rest = /^https?:\/\/(.*)$/is.exec(url)?.[1]
  if (rest === undefined) return {}
  const path = rest.replace(/[?#].*$/s, '')
  const host = (path.split('/', 1)[0] as string).toLowerCase().replace(/^www\./, '')
  const number = (pattern: RegExp) => pattern.exec(path)?.[1]
  if (/^(?:dx\.)?doi\.org$/.test(host)) return { ...defined('DOI', doiOf(path.slice(path.indexOf('/') + 1))), URL: url }
  if (/(?:^|\.)ncbi\.nlm\.nih\.gov$|^europepmc\.org$/.test(host)) {
    const PMCID = number(/(?:\/|\b)(PMC\d{4,9})\b/i)?.toUpperCase()
    const PMID =
      number(/^pubmed\.[^/]{1,40}\/(\d{4,9})\b/i) ?? number(/\/(?:pubmed|article\/med|abstract\/med)\/(\d{4,9})\b/i)
    return { ...defined('PMID', PMID), ...defined('PMCID', PMCID), URL: url }
  }
  if (host === 'arxiv.org') {
    const arXiv = number(/\/(?:abs|pdf)\/(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})/i)
    return { ...defined('arXiv', arXiv), URL: url }
  }
  // publishers' addresses: ".../doi/full/10.1002/14651858.CD013814.pub2/full"
  const at = path.search(/\/10\.\d{4,9}(?:\/|%2F)/i)
  return { ...defined('DOI', at < 0 ? undefined : doiOf(withoutPage(path.slice(at + 1)))), URL: url }
}

/** A DOI without what publishers set behind it in an address: "/full/html", ".pdf". */
function withoutPage(path: string): string {
  const parts = path.split('/')
  while (parts.length > 2 && PAGES.has((parts.at(-1) as string).toLowerCase())) parts.pop()
  return parts.join('/').replace(/\.pdf$/i, '')
}

const PAGES: ReadonlySet<string> = new Set([
  '',
  ...'full fulltext abstract summary pdf epdf epub html meta tables references'.split(' '),
])

/** A DOI, decoded; undefined when the text is none. Case is the author's. */
export function doiOf(text: string): string | undefined {
  const plain = decoded(text.trim()).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '')
  return /^10\.\d{4,9}\/\S{1,400}$/.test(plain) ? plain : undefined
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function defined<Name extends keyof Identifiers>(name: Name, value: string | undefined): Identifiers {
  return value === undefined ? {} : { [name]: value }
}

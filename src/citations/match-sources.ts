import type { Citation, Source } from '../schema.js'
import { doiOf, identify } from './identify.js'
import { sameDoi, sameUrl, sameWords } from './normalise.js'

/**
 * Match what an article cites to sources: by DOI, PubMed number, PubMed Central number and address, then by title with the
 * year or the first author, then by first author and year where only one source has them.
 *
 * @returns a function from a citation, and the text it was read from, to the id of its source
 */
export function matchSources(sources: readonly Source[]): (citation: Citation, text: string) => string | undefined {
  const keyed = new Map<string, Source>()
  const titled = new Map<string, Source[]>()
  const years = new Map<number, Prepared[]>()
  for (const source of sources) {
    for (const key of keysOf(source.citation)) if (!keyed.has(key)) keyed.set(key, source)
    const prepared = prepare(source)
    if (prepared.title !== '') push(titled, prepared.title, source)
    if (prepared.year !== undefined) push(years, prepared.year, prepared)
  }
  return (citation, text) => {
    for (const key of keysOf(citation)) {
      const source = keyed.get(key)
      if (source) return source.id
    }
    const year = yearOf(citation)
    const title = sameWords(citation.title ?? '')
    const author = firstAuthor(citation)
    const fits = ({ citation: other }: Source): boolean => !differs(citation, other)
    const exact = (titled.get(title) ?? []).filter((source) => {
      const [otherYear, otherAuthor] = [yearOf(source.citation), firstAuthor(source.citation)]
      const known = (year !== undefined && year === otherYear) || (author !== '' && author === otherAuthor)
      return fits(source) && (known || (year === undefined && author === '' && title.split(' ').length >= 4))
    })
    const same = exact.filter((source) => yearOf(source.citation) === year)
    if (exact.length > 0) return only(same.length > 0 ? same : exact)
    if (year === undefined) return undefined
    const near = (years.get(year) ?? []).filter(({ source }) => fits(source))
    const words = sameWords(text)
    const inText = near.filter((one) => one.words.length >= 4 && words.includes(one.title))
    if (inText.length > 0) return only(inText.map(({ source }) => source))
    const theirs = near.filter((one) => author !== '' && sameAuthor(one, author))
    if (title.split(' ').length < 3) return only(theirs.map(({ source }) => source))
    return only(theirs.filter((one) => isAlike(title, one)).map(({ source }) => source))
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

interface Prepared {
  source: Source
  title: string
  words: string[]
  author: string
  year: number | undefined
}

function prepare(source: Source): Prepared {
  const title = sameWords(source.citation.title ?? '')
  const author = firstAuthor(source.citation)
  return { source, title, words: title.split(' '), author, year: yearOf(source.citation) }
}

/** What identifies a citation, strongest first. */
export function keysOf(citation: Citation): string[] {
  const { DOI, PMID, PMCID, URL } = citation
  const is = URL === undefined ? {} : identify(URL)
  const arXiv = citation.archive === 'arXiv' ? citation.archive_location : is.arXiv
  const doi = DOI === undefined ? is.DOI : (doiOf(DOI) ?? DOI)
  return [
    doi && sameDoi(doi),
    (PMID ?? is.PMID) && `pmid:${PMID ?? is.PMID}`,
    (PMCID ?? is.PMCID) && `pmcid:${(PMCID ?? is.PMCID)?.toUpperCase()}`,
    typeof arXiv === 'string' && sameDoi(`10.48550/arXiv.${arXiv.replace(/v\d+$/, '')}`),
    URL && sameUrl(URL),
  ].filter((key): key is string => typeof key === 'string' && key !== '')
}

/** Whether identifiers of the same kind say that two citations are not of one publication. */
function differs(one: Citation, other: Citation): boolean {
  const kinds = (citation: Citation) => new Map(keysOf(citation).map((key) => [key.slice(0, key.indexOf(':')), key]))
  const others = kinds(other)
  return [...kinds(one)].some(([kind, key]) => kind !== 'url' && others.has(kind) && others.get(kind) !== key)
}

/** The year a citation was issued in. */
export function yearOf({ issued }: Citation): number | undefined {
  const year = Number(
    issued?.['date-parts']?.[0]?.[0] ?? /\b(?:1[89]|20)\d\d\b/.exec(issued?.raw ?? issued?.literal ?? '')?.[0],
  )
  return Number.isInteger(year) ? year : undefined
}

/** The first author as it is compared, particle included: "van der berg", "world health organization". */
export function firstAuthor({ author }: Citation): string {
  const [first] = author ?? []
  const particle = typeof first?.['non-dropping-particle'] === 'string' ? `${first['non-dropping-particle']} ` : ''
  return sameWords(`${particle}${first?.family ?? first?.literal ?? ''}`)
}

/** "WHO" for the World Health Organization; "Berg" for van den Berg. */
function sameAuthor({ author, source }: Prepared, called: string): boolean {
  if (author === called || author.replace(PARTICLES, '') === called.replace(PARTICLES, '')) return true
  const [first] = source.citation.author ?? []
  const initials =
    (first?.literal ?? '')
      .match(/\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? ''
  return initials.length >= 3 && initials === called
}

const PARTICLES = /^(?:(?:van|von|de|der|den|del|della|la|le|di|da|dos|ten|ter|el|al) )+/

/** The words that two titles share, or the title without its subtitle. */
function isAlike(title: string, one: Prepared): boolean {
  const words = title.split(' ')
  const shorter = words.length < one.words.length ? title : one.title
  const begins = `${title} `.startsWith(`${shorter} `) && `${one.title} `.startsWith(`${shorter} `)
  return (begins && shorter.split(' ').length >= 4) || overlap(words, one.words) >= 0.7
}

/** The share of the words of two titles that both have. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size) === 0 ? 1 : Math.max(a.size, b.size))
}

const only = (sources: readonly Source[]): string | undefined => (sources.length === 1 ? sources[0]?.id : undefined)

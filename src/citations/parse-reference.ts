import { CITATIONS } from '../lexicon/citations.js'
import type { Citation } from '../schema.js'
import { identifiers } from './identifiers.js'
import { type Identifiers, identify } from './identify.js'

/** A link in an entry: its words and its address. */
export interface EntryLink {
  text: string
  url: string
}

/**
 * Read what an entry of a reference list says of its publication: identifiers, year, first author, title. What cannot be
 * read stays absent. Knows the orders of Vancouver and AMA ("Family AB, … Title. Journal. 2007;1:2"), APA and Harvard
 * ("Family, A. B. (2007). Title."), MLA ("Family, Given. “Title.”") and title first.
 */
export function parseReference(text: string, links: readonly EntryLink[] = []): Citation {
  const written = identifiers(text)
  const is = merge([...written.map((one) => one.is), ...links.map(({ url }) => identify(url))])
  let plain = ''
  let from = 0
  for (const { start, end } of written) {
    plain += `${text.slice(from, start)} `
    from = end
  }
  plain = tidy((plain + text.slice(from)).slice(0, 3000))
  const year = yearOf(plain)
  const by = authorOf(plain)
  const named = links.find((link) => words(link.text) >= 3 && identifiers(link.text).length === 0)?.text
  const title = named ?? quoted(plain) ?? titleAfter(plain, by.end)
  return {
    type: typeOf(is, plain),
    ...(title ? { title: title.trim() } : {}),
    ...(by.author ? { author: [by.author] } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    ...cslIdentifiers(is),
  }
}

function typeOf(is: Identifiers, plain: string): string {
  if (is.DOI ?? is.PMID ?? is.PMCID) return 'article-journal'
  return hasPlace(plain) ? 'article-journal' : is.URL ? 'webpage' : 'document'
}

/** Identifiers as CSL-JSON has them; arXiv is an archive there. */
export function cslIdentifiers({ arXiv, ...is }: Identifiers): Partial<Citation> {
  return { ...is, ...(arXiv === undefined ? {} : { archive: 'arXiv', archive_location: arXiv }) }
}

/** Whether a text is an entry of a reference list wherever it stands: authors, year and place, or nothing but an address. */
export function isEntry(text: string, links: readonly EntryLink[] = []): boolean {
  const head = text.slice(0, 1500)
  const plain = tidy(head)
  const year = yearOf(plain) !== undefined
  const by = authorOf(plain)
  if (hasPlace(plain) && (year || by.author !== undefined)) return true
  if (year && by.author !== undefined && (by.listed || PUBLISHED.test(plain))) return true
  const written = identifiers(head)
  if (written.length > 0 && words(withoutIdentifiers(head, written)) <= 3) return true
  const linked = links.reduce((sum, link) => sum + words(link.text), 0)
  return linked > 0 && words(plain) - linked <= 3
}

/** Whether a text may be an entry where entries are announced. */
export function readsLikeEntry(text: string, links: readonly EntryLink[] = []): boolean {
  if (isEntry(text, links)) return true
  const head = text.slice(0, 1500)
  const plain = tidy(head)
  if (yearOf(plain) !== undefined && authorOf(plain).author !== undefined) return true
  const written = identifiers(head)
  if (written.some(({ is }) => is.DOI ?? is.PMID ?? is.PMCID ?? is.arXiv) && words(head) <= 60) return true
  const linked = links.reduce((sum, link) => sum + words(link.text), 0)
  const bare = written.length > 0 ? words(withoutIdentifiers(head, written)) : Number.POSITIVE_INFINITY
  return bare <= 14 || (linked > 0 && words(plain) - linked <= 8)
}

/** "2007;167(17):1892–8", "12(3), 45–67", "349:g7015". */
function hasPlace(text: string): boolean {
  const close = text.replace(/\s/g, '').replace(/\([^()]{1,18}\)|pp?\./g, '')
  return RANGE.test(close) || BEHIND_YEAR.test(close)
}
const RANGE = /\d[:,][a-z]{0,2}\d{1,7}[-–—][a-z]?\d/i
const BEHIND_YEAR = /;\d{1,4}:[a-z]{0,2}\d/i
const PUBLISHED =
  /\b(?:doi|pmid|journal|j|rev|med|lancet|cochrane|jama|bmj|press|isbn|available (?:at|from)|accessed|retrieved)\b/i

function withoutIdentifiers(text: string, written: { start: number; end: number }[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of written) {
    out += `${text.slice(from, start)} `
    from = end
  }
  return out + text.slice(from)
}

function merge(all: Identifiers[]): Identifiers {
  const merged: Identifiers = {}
  for (const one of all)
    for (const name of ['DOI', 'PMID', 'PMCID', 'arXiv', 'URL'] as const) {
      const value = one[name]
      if (value !== undefined && merged[name] === undefined) merged[name] = value
    }
  return merged
}

/** On one line, without a counter, the words around an address, and the dates of a visit. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^\s?(?:\[\d{1,3}\]:?|\(\d{1,3}\)|\d{1,3}[.)])\s/, '')
    .replace(
      /\b(?:available (?:at|from|online)|retrieved|accessed|last accessed|cited|updated|epub)\b:?[^.;()[\]]{0,60}/gi,
      ' ',
    )
    .replace(/\[\s?(?:internet|online|pdf|cited[^[\]]{0,30})?\s?\]/gi, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** The year of publication: in brackets, else before the volume, else the last that stands alone. */
function yearOf(text: string): number | undefined {
  const found =
    /\(((?:19|20)\d\d)[a-z]?(?:,[^()]{0,24})?\)/.exec(text)?.[1] ??
    /\b((?:19|20)\d\d)[a-z]?(?:\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7}(?:[ -]\w{1,4})?)?\s?[;:]/i.exec(
      text,
    )?.[1] ??
    [...text.matchAll(/(?<![\d:–—-]|\d\.)((?:19|20)\d\d)(?![\d–—-])/g)].at(-1)?.[1]
  return found === undefined ? undefined : Number(found)
}

interface By {
  author?: { family: string } | { literal: string }
  /** Whether it is written as lists write names: "Family AB", "Family, A.". */
  listed: boolean
  /** Where the authors end. */
  end: number
}

const PARTICLES =
  '(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Ll]a|[Ll]e|[Dd]i|[Dd]a|[Dd]os|[Tt]en|[Tt]er|[Ee]l|[Aa]l)[ -]){0,3}'
const SURNAME = `${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’]+(?:[- ]\\p{Lu}[\\p{L}\\p{M}'’]+){0,2}`
/** Person at the start, by the order of the name's parts. */
const PERSONS: readonly RegExp[] = [
  // Family AB, … / Family AB.
  new RegExp(`^(${SURNAME}),? (?:\\p{Lu}-?){1,4}(?=[,.;:]|\\s(?:and|&|et|\\())`, 'u'),
  // Family, A. B., …
  new RegExp(`^(${SURNAME}), (?:\\p{Lu}\\.[ -]?){1,4}`, 'u'),
  // A. B. Family, …
  new RegExp(`^(?:\\p{Lu}\\.[ -]?){1,4}(${SURNAME})(?=[,.]|\\s(?:and|&|et|\\())`, 'u'),
  // Family et al. / Family and Other (2007) / Family (2007)
  new RegExp(`^(${SURNAME}),? (?:et al\\b|and colleagues\\b)`, 'u'),
  new RegExp(`^(${SURNAME})(?:,? (?:and|&) ${SURNAME})?,? \\(?(?:19|20)\\d\\d`, 'u'),
  // Family, Given, and …
  new RegExp(`^(${SURNAME}), \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?=[,.]| and )`, 'u'),
]

function authorOf(text: string): By {
  for (const [index, pattern] of PERSONS.entries()) {
    const match = pattern.exec(text.slice(0, 200))
    const family = match?.[1]
    if (family === undefined || (isBody(family) && !/ et al/.test(match?.[0] ?? ''))) continue
    return { author: { family }, listed: index !== 3 && index !== 4, end: endOfAuthors(text, match?.[0].length ?? 0) }
  }
  const head = text.split(/\.\s|\s\(|,\s(?=(?:19|20)\d\d)|:\s/, 1)[0] ?? ''
  if (words(head) <= 10 && isBody(head))
    return { author: { literal: head.replace(/[.,]$/, '') }, listed: false, end: head.length }
  return { listed: false, end: 0 }
}

const BODIES: ReadonlySet<string> = new Set(CITATIONS.bodies.split(' '))

function isBody(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => BODIES.has(word))
}

/** Behind the last author: before "(2007)", or at the stop that a word of two small letters follows, "et al." passed. */
function endOfAuthors(text: string, from: number): number {
  const year = /\(?(?:19|20)\d\d[a-z]?(?:,[^()]{0,24})?\)?[.,:;]?\s/g
  const stop = /(?:[^.\s]\.|:)["”']?\s(?=["“‘(]?\p{L}[\p{L}'’]*\p{Ll}|["“‘(]?\p{L}\s|\d)/gu
  year.lastIndex = Math.max(from - 6, 0)
  const dated = year.exec(text)
  stop.lastIndex = Math.max(from - 2, 0)
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 60)
    if (NAMES_ON.test(rest) || /^(?:et al|eds?\b|\(eds?)/.test(rest)) continue
    if (dated && dated.index < match.index) break
    return end
  }
  return dated ? dated.index + dated[0].length : from
}

/** Another author follows: "Lee K,", "Lee, K.", "& Lee". */
const NAMES_ON = new RegExp(`^(?:(?:and|&) )?${SURNAME},? (?:\\p{Lu}[.,;]|\\p{Lu}{1,3}[,.;])|^(?:and|&) `, 'u')

function quoted(text: string): string | undefined {
  const match = /[“"]([^“”"]{12,300})[”"]/.exec(text)?.[1] ?? /[‘']([^‘’']{20,300})[’'](?!\p{L})/u.exec(text)?.[1]
  return match && words(match) >= 3 ? match.replace(/[.,?!]$/, '') : undefined
}

/** The words up to the next stop that is none of an abbreviation. */
function titleAfter(text: string, from: number): string | undefined {
  const rest = text
    .slice(from)
    .replace(
      /^[\s.,:;&]*(?:et al\.?)?[\s.,:;]*(?:\((?:19|20)\d\d[a-z]?(?:,[^()]{0,24})?\)|(?:19|20)\d\d[a-z]?)?[\s.,:;]*/,
      '',
    )
  const stop = /[.?!]["”’]?(?:\s(?=["“‘([]?[\p{Lu}\d])|\s?$)/gu
  for (let match = stop.exec(rest); match; match = stop.exec(rest)) {
    const end = match.index
    if (/(?:\b(?:St|Dr|vs|cf|no|vol)|\b\p{Lu})$/iu.test(rest.slice(Math.max(end - 4, 0), end)) && rest[end] === '.')
      continue
    const title = rest.slice(0, rest[end] === '?' ? end + 1 : end).replace(/[*_]/g, '')
    return words(title) >= 2 ? title : undefined
  }
  const title = rest.split(/[,;]\s(?=\p{Lu}[\p{L} ]{2,60}[,;]?\s\d|(?:19|20)\d\d)/u, 1)[0] ?? ''
  return words(title) >= 3 ? title : undefined
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

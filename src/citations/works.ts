import { CITATIONS } from '../lexicon/citations.js'

/** A publication called by its authors and year. */
export interface Work {
  /** Of the first author, or the name of a body. */
  family: string
  year: number
  /** "a" of "2019a". */
  suffix: string
}

/** Works called in a text, by the range of the call. */
export interface WorksMark {
  start: number
  end: number
  works: Work[]
  /** Whether the authors are words of the sentence: "Smith and colleagues (2019) found …". */
  narrative: boolean
  /** Whether the words alone do not tell that it is a citation: "Denmark (2019)". */
  weak: boolean
}

const PARTICLES =
  '(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Ll]a|[Ll]e|[Dd]i|[Dd]a|[Dd]os|[Tt]en|[Tt]er|[Ee]l|[Aa]l)[ -]){0,3}'
const SURNAME = `${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’]{1,40}(?:-\\p{Lu}[\\p{L}\\p{M}'’]{1,40})?`
const YEAR = '(?:1[89]|20)\\d\\d'

const DATED = new RegExp(YEAR)

const NARRATIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SURNAME})((?:, ${SURNAME}){0,4}(?:,? et al\\.?|,? and (?:his |her |their )?(?:colleagues|co-?workers|others|associates)|,? (?:and|&) ${SURNAME})?)(?:['’]s?)?,?(?: (?:study|trial|review|team|group|meta-analysis))? [([](${YEAR})([a-z]?)(?:[:,] ?(?:pp?\\. ?)?\\d{1,4}(?:[–-]\\d{1,4})?)?[)\\]]`,
  'gu',
)
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}(])(${SURNAME})((?:,? et al\\.?|,? and (?:colleagues|co-?workers)|,? & ${SURNAME}))(?:['’]s)?,? (?:in )?(${YEAR})([a-z]?)(?![\\d–-])`,
  'gu',
)
const BRACKETED = [/\(([^()]{6,600}(?:\([^()]{1,80}\)[^()]{0,200})?)\)/g, /\[([^[\]]{6,600})\]/g]

/** Find what a text cites by authors and year: "(Smith et al., 2019; Lee & Kim 2020)", "Smith and colleagues (2019)". */
export function works(text: string): WorksMark[] {
  const found: WorksMark[] = []
  if (!DATED.test(text)) return found
  for (const pattern of BRACKETED) {
    for (const match of text.matchAll(pattern)) {
      const read = bracketed(match[1] as string)
      if (read.length > 0) found.push({ ...range(match), works: read, narrative: false, weak: false })
    }
  }
  for (const pattern of [NARRATIVE, BARE]) {
    for (const match of text.matchAll(pattern)) {
      const [, name = '', others = '', year, suffix = ''] = match
      const family = name.replace(/['’]s$/, '')
      if (isDate(family)) continue
      const weak = others === ''
      found.push({ ...range(match), works: [{ family, year: Number(year), suffix }], narrative: true, weak })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

const range = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })

/** The works of a bracket, or none when something in it is no citation. */
function bracketed(inner: string): Work[] {
  const found: Work[] = []
  for (const part of inner.split(/;|(?<=\d[a-z]?), (?=\p{Lu})/u)) {
    const read = item(part.trim())
    if (read === null) return []
    found.push(...read)
  }
  return found
}

const OPENING =
  /^(?:(?:for (?:a |an )?(?:\w+ )?(?:review|overview|discussion|example),? )?(?:see(?: also)?|e\.?g\.?,?|i\.?e\.?,?|cf\.?|as in|as reviewed (?:in|by)|reviewed (?:in|by)|adapted from|from|source:|data from|according to|and|also|in)[ :,]+){1,2}/i
const LOCATOR = /(?:[,:] ?(?:pp?\.? ?|paras?\.? ?|ch(?:apter)?\.? ?|table |figure |fig\.? )?\d{1,4}(?:[–-]\d{1,4})?)$/i
const YEARS = new RegExp(`,? \\(?(${YEAR}[a-z]?(?:(?:, ?| ?& ?| and )(?:${YEAR})?[a-z]?){0,20})\\)?$`)

function item(part: string): Work[] | null {
  const address = part.search(/,? (?:doi|pmid|https?)\b/i)
  const bare = (address < 0 ? part : part.slice(0, address))
    .replace(OPENING, '')
    .replace(LOCATOR, (tail) => (/^,? ?(?:1[89]|20)\d\d$/.test(tail) ? tail : ''))
  const match = YEARS.exec(bare)
  if (!match) return null
  const names = bare.slice(0, match.index).trim()
  if (!isNames(names)) return null
  const family = names
    .split(/,? et al|,? (?:and|&) (?:colleagues|co-?workers|others)|, | & /, 1)[0]
    ?.replace(/\[[^[\]]{0,60}\]/g, '')
    .replace(/ \([^()]{0,60}\)?$/, '')
    .replace(/\s(?:\p{Lu}\.?-?){1,3}$/u, '')
    .trim()
  if (!family) return null
  // "Smith and Lee" are two; "Institute for Health and Care" is one
  const first = isBody(names) ? family : (family.split(' and ', 1)[0] as string)
  let year = 0
  return (match[1] as string).split(/, ?| ?& ?| and /).flatMap((one) => {
    const [, digits, suffix = ''] = /^(\d{4})?([a-z]?)$/.exec(one) ?? []
    year = digits === undefined ? year : Number(digits)
    return digits === undefined && suffix === '' ? [] : [{ family: first, year, suffix }]
  })
}

function isNames(names: string): boolean {
  const words = names.split(/[\s,]+/).filter(Boolean)
  if (
    words.length === 0 ||
    words.length > 24 ||
    !/^["“]?\p{Lu}/u.test(names.replace(new RegExp(`^${PARTICLES}`, 'u'), ''))
  )
    return false
  const [first = '', second = ''] = words
  if (isDate(first) || JOURNALS.has((/^the$/i.test(first) ? second : first).toLowerCase())) return false
  return words.every((word) =>
    /^(?:["“(]?\[?\p{Lu}[\p{L}\p{M}'’.-]*\]?[)"”]?|et|al|al\.|and|&|colleagues|others|co-?workers|eds?\.?|van|von|de|der|den|del|la|le|di|da|dos|ten|ter|el|of|for|the|on|in|\d{4})$/u.test(
      word,
    ),
  )
}

const JOURNALS: ReadonlySet<string> = new Set(CITATIONS.journals.split(' '))
const BODIES: ReadonlySet<string> = new Set(CITATIONS.bodies.split(' '))
const isBody = (names: string): boolean =>
  names
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => BODIES.has(word))

const DATES: ReadonlySet<string> = new Set(CITATIONS.dates.split(' '))
const isDate = (word: string): boolean => DATES.has(word.toLowerCase().replace(/\.$/, ''))

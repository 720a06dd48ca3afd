/**
 * Whether parsing `source` would take more than about linear time: hundreds of containers nested, thousands of emphasis
 * marks that close late or never, one list of megabytes. No article is; a hostile one is.
 * The limits keep what passes under about two seconds more than an article of its size (measured with micromark 4.0.3).
 */
export function isTangled(source: string): boolean {
  let nesting = 0
  let search = 0
  let marks = 0
  let run = 0
  let depth = 0
  let items = 0
  let rules = 0
  let table = false
  for (let at = 0; at < source.length; ) {
    let end = at
    while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++
    const line = containers(source, at, end)
    const blank = line.words >= end
    nesting += line.depth * line.depth
    if (line.item) nesting += (line.indent / 2) ** 2
    if (blank || line.item || (table && source[line.words] === '|')) {
      marks += run * run
      run = 0
      depth = 0
      if (blank) table = false
      if (blank) rules = 0
    }
    if (isTableRule(source, line.words, end)) table = true
    if (source[line.words] === '=' || source[line.words] === '-') rules++
    items = line.item || blank || line.indent > 0 ? items + 1 : 0
    for (let i = line.words; i < end; ) {
      const c = source.charCodeAt(i)
      if (c !== 42 && c !== 95 && c !== 126) {
        i += c === 92 ? 2 : 1
        continue
      }
      const from = i
      while (source.charCodeAt(i) === c) i++
      const length = i - from
      if (from > at && !isBlank(source, from - 1)) {
        search += depth * length
        depth = Math.max(0, depth - length)
      } else if (i < end && !isBlank(source, i)) depth += length
      run++
    }
    if (nesting > NESTING || search > SEARCH || marks + run * run > MARKS || items > ITEMS || rules > RULES) return true
    at = end + 1
  }
  return false
}

const NESTING = 2_000_000
const SEARCH = 3_000_000
const MARKS = 200_000_000
const ITEMS = 30_000
const RULES = 2000

interface Start {
  /** Where the words begin, behind every container mark. */
  words: number
  depth: number
  indent: number
  item: boolean
}

function containers(source: string, at: number, end: number): Start {
  let i = at
  let depth = 0
  let indent = 0
  let item = false
  for (; i < end; i++) {
    const c = source[i] as string
    if (c === ' ' || c === '\t') {
      if (depth === 0) indent += c === ' ' ? 1 : 4
    } else if (c === '>') depth++
    else {
      const mark = markEnd(source, i, end)
      if (mark === i) break
      depth++
      item = true
      i = mark - 1
    }
  }
  return { words: i, depth, indent, item }
}

/** End of the list mark at `at`, or `at`. */
function markEnd(source: string, at: number, end: number): number {
  const c = source[at] as string
  if ((c === '-' || c === '*' || c === '+') && (at + 1 === end || isBlank(source, at + 1))) return at + 1
  let i = at
  while (i - at < 9 && i < end && source.charCodeAt(i) >= 48 && source.charCodeAt(i) <= 57) i++
  if (i === at || (source[i] !== '.' && source[i] !== ')')) return at
  return i + 1 >= end || isBlank(source, i + 1) ? i + 1 : at
}

function isTableRule(source: string, at: number, end: number): boolean {
  if (end - at < 3 || end - at > 5000 || !'|:-'.includes(source[at] as string)) return false
  for (let i = at; i < end; i++) if (!'|:- \t'.includes(source[i] as string)) return false
  return true
}

const isBlank = (source: string, at: number): boolean => {
  const c = source.charCodeAt(at)
  return c === 32 || c === 9 || c === 10 || c === 13
}

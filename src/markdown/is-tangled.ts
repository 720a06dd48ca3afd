/**
 * Whether parsing `source` would take more than about linear time: hundreds of containers nested, tens of thousands of
 * marks in one paragraph or lines in one block, emphasis that closes late or never. No article is; a hostile one is.
 */
export function isTangled(source: string): boolean {
  const cost = { nesting: 0, search: 0, marks: 0, lines: 0, ticks: 0 }
  const block: Block = { start: 0, marks: 0, open: 0, ticks: new Set(), table: false }
  let lines = 0
  let blank = false
  let hidden = ''
  for (let at = 0; at < source.length; ) {
    const end = lineEnd(source, at)
    const line = containers(source, at, end)
    if (blank && hidden === '' && LETTER.test(source[at] as string)) {
      cost.lines += lines * lines
      lines = 0
    }
    blank = line.words >= end
    hidden = hiding(source, line.words, end, hidden)
    lines++
    cost.nesting += line.depth * line.depth + (line.item ? (line.indent / 2) ** 2 : 0)
    if (blank || line.item || (block.table && source[line.words] === '|')) {
      close(block, at, cost)
      if (blank) block.table = false
    }
    if (isTableRule(source, line.words, end)) block.table = true
    inline(source, line.words, end, block, cost)
    if (
      cost.nesting > LIMITS.nesting ||
      cost.search > LIMITS.search ||
      cost.ticks + block.ticks.size * (end - block.start) > LIMITS.ticks ||
      cost.marks + block.marks * block.marks > LIMITS.marks ||
      cost.lines + lines * lines > LIMITS.lines
    ) {
      return true
    }
    at = end + 1
  }
  return false
}

/** What closes the fence or comment that a line is in, once the line is read; '' outside. */
function hiding(source: string, at: number, end: number, hidden: string): string {
  const fence = source.startsWith('```', at) ? '```' : source.startsWith('~~~', at) ? '~~~' : ''
  if (hidden === '-->') return source.slice(at, end).includes('-->') ? '' : hidden
  if (hidden !== '') return fence === hidden ? '' : hidden
  if (source.startsWith('<!--', at)) return source.slice(at, end).includes('-->') ? '' : '-->'
  return fence
}

/** Each lets through what the parser does in about two seconds (measured with micromark 4.0.3). */
const LIMITS = { nesting: 2e6, search: 3e6, marks: 3e8, lines: 2e8, ticks: 1e8 }

/** What has been seen of the inline content that the parser takes as a whole. */
interface Block {
  start: number
  /** Characters that may be markup. */
  marks: number
  /** Emphasis marks that wait for their other half. */
  open: number
  /** Lengths of the runs of backticks. */
  ticks: Set<number>
  table: boolean
}

type Cost = Record<'nesting' | 'search' | 'marks' | 'lines' | 'ticks', number>

function close(block: Block, at: number, cost: Cost): void {
  cost.marks += block.marks * block.marks
  if (block.ticks.size > 3) cost.ticks += block.ticks.size * (at - block.start)
  Object.assign(block, { start: at, marks: 0, open: 0 })
  block.ticks.clear()
}

function inline(source: string, start: number, end: number, block: Block, cost: Cost): void {
  for (let i = start; i < end; ) {
    const c = source[i] as string
    if (!MARKS.has(c)) {
      i++
      continue
    }
    block.marks++
    const from = i
    while (source[i] === c) i++
    const length = i - from
    if (c === '\\') i++
    else if (c === '`') block.ticks.add(length)
    else if (c !== '*' && c !== '_' && c !== '~') block.marks += length - 1
    else if (from > start && !isBlank(source, from - 1)) {
      cost.search += block.open * length
      block.open = Math.max(0, block.open - length)
    } else if (i < end && !isBlank(source, i)) block.open += length
  }
}

const MARKS: ReadonlySet<string> = new Set('*_~`[]<&\\')
const LETTER = /[\p{L}#[]/u

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

function lineEnd(source: string, at: number): number {
  let i = at
  while (i < source.length && source.charCodeAt(i) !== 10 && source.charCodeAt(i) !== 13) i++
  return i
}

const isBlank = (source: string, at: number): boolean => {
  const c = source.charCodeAt(at)
  return c === 32 || c === 9 || c === 10 || c === 13
}

import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { describeIssue } from '../describe-issue.js'
import { EvidenceClaimsError } from '../errors.js'
import { Ledger } from '../schema.js'

/** Mistakes told of one file. */
const MOST = 10

/**
 * Read a ledger with the document that it stands in, which keeps comments and order.
 *
 * @throws EvidenceClaimsError `bad-ledger`, with file, line and column of what is wrong
 */
export function readLedger(yaml: string, name: string): { ledger: Ledger; document: Document } {
  const lines = new LineCounter()
  const document = parse(yaml, name, lines)
  const fail = (mistakes: { offset: number; message: string }[], cause?: unknown): never => {
    const places = mistakes.slice(0, MOST).map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset)
      return `${line}:${col}: ${message}`
    })
    throw new EvidenceClaimsError('bad-ledger', `${name}:${places.join('; ')}`, { cause })
  }
  const [fault] = document.errors
  if (fault) {
    const conflict = /^(?:<{7}|={7}|>{7})(?=[ \r\n]|$)/m.exec(yaml)
    if (conflict)
      fail([{ offset: conflict.index, message: `Unexpected \`${conflict[0]}\` of a merge, expected one side` }])
    fail([{ offset: fault.pos[0], message: `Unexpected YAML: ${fault.message.split(/ at line |:?\n/, 1)[0]}` }], fault)
  }
  const twice = repeatedKeys(document, lines)
  if (twice.length > 0) fail(twice)
  const result = Ledger.safeParse(values(document, name), { reportInput: true })
  if (result.success) return { ledger: result.data, document }
  return fail(
    result.error.issues.map((issue) => ({ offset: placeOf(document, issue.path), message: describeIssue(issue) })),
    result.error,
  )
}

function parse(yaml: string, name: string, lineCounter: LineCounter): Document {
  try {
    // repeated keys are looked for in linear time below
    return parseDocument(yaml, { lineCounter, uniqueKeys: false, logLevel: 'error' })
  } catch (cause) {
    throw new EvidenceClaimsError('bad-ledger', `${name}: Cannot read a ledger that is nested so deep`, { cause })
  }
}

function values(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new EvidenceClaimsError('bad-ledger', `${name}: Unexpected aliases, expected every value written out`, {
      cause,
    })
  }
}

function repeatedKeys(document: Document, lines: LineCounter): { offset: number; message: string }[] {
  const mistakes: { offset: number; message: string }[] = []
  const decisions = document.get('decisions', true)
  visit(document, {
    Map(_, map) {
      const first = new Map<unknown, number>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const offset = key.range?.[0] ?? 0
        const earlier = first.get(key.value)
        if (earlier === undefined) {
          first.set(key.value, offset)
          continue
        }
        const what = map === decisions ? `second decision about \`${key.value}\`` : `\`${key.value}\` again`
        const wanted = `expected only that of line ${lines.linePos(earlier).line}`
        mistakes.push({ offset, message: `Unexpected ${what}, ${wanted}` })
      }
    },
  })
  return mistakes
}

/** Where a value stands; of one that is missing, the value that misses it. */
function placeOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined
    if (pair) {
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (!isMap(node)) {
      node = document.getIn(path.slice(0, path.indexOf(key) + 1), true)
    } else break
    const range = (node as Node | null)?.range
    if (range && isScalar(node) && node.value !== null) offset = range[0]
  }
  return offset
}

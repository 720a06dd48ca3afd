const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them raw in a string
  /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

/** Where a text stops being JSON, and what could have stood there. */
export interface JsonFault {
  offset: number
  line: number
  column: number
  actual: string
  expected: string
}

/**
 * Find the first place at which a text is not JSON. `JSON.parse` says that a text is wrong, but on Node 20 not always
 * where.
 *
 * @param text a text that `JSON.parse` refused
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let end = 0
  for (;;) {
    token.lastIndex = end
    const match = token.exec(text)
    const kind = match ? (match[1] ?? (match[2] === undefined ? 'scalar' : 'string')) : undefined
    const next: Expected | undefined = kind === undefined ? undefined : step(expected, kind, open)
    if (next === undefined) {
      const offset = skipSpace(text, end)
      return offset === text.length && expected === 'end' ? undefined : fault(text, offset, expected)
    }
    expected = next
    end = token.lastIndex
  }
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end'

const words: Record<Expected, string> = {
  value: 'a value',
  'value or ]': 'a value or `]`',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or `}`',
  colon: '`:`',
  'comma or ]': '`,` or `]`',
  'comma or }': '`,` or `}`',
  end: 'the end of the file',
}

/** What may follow a token, or undefined when the token may not stand here. */
function step(expected: Expected, kind: string, open: ('[' | '{')[]): Expected | undefined {
  const close = (): Expected => {
    open.pop()
    return after(open)
  }
  switch (expected) {
    case 'key':
    case 'key or }':
      return kind === 'string' ? 'colon' : kind === '}' && expected === 'key or }' ? close() : undefined
    case 'colon':
      return kind === ':' ? 'value' : undefined
    case 'comma or ]':
      return kind === ',' ? 'value' : kind === ']' ? close() : undefined
    case 'comma or }':
      return kind === ',' ? 'key' : kind === '}' ? close() : undefined
    case 'end':
      return undefined
    default:
      if (kind === ']' && expected === 'value or ]') return close()
      if (kind === '[' || kind === '{') {
        open.push(kind)
        return kind === '[' ? 'value or ]' : 'key or }'
      }
      return kind === 'string' || kind === 'scalar' ? after(open) : undefined
  }
}

function after(open: ('[' | '{')[]): Expected {
  const around = open.at(-1)
  return around === undefined ? 'end' : around === '[' ? 'comma or ]' : 'comma or }'
}

function skipSpace(text: string, from: number): number {
  let offset = from
  while (' \t\n\r'.includes(text.charAt(offset)) && offset < text.length) offset += 1
  return offset
}

function fault(text: string, offset: number, expected: Expected): JsonFault {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const actual = text.slice(offset, offset + 16).split(/[\s,\]}]/, 1)[0] || text.charAt(offset)
  return {
    offset,
    line,
    column: offset - before.lastIndexOf('\n'),
    actual: offset === text.length ? 'end of file' : `\`${actual}\``,
    expected: words[expected],
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'
import { DISPOSITIONS } from '../src/lexicon/dispositions.js'
import { teaPack } from './tea.js'

const root = new URL('../src/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** The patterns that a file writes out, as `/source/flags`. */
function literals(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const patterns = new Set([
  ...DISPOSITIONS.flatMap((row) => row.patterns.flatMap((pattern) => pattern.split(' … '))).map((part) => `/${part}/`),
  ...files.flatMap(literals),
])

/** The patterns that are put together while the library reads an article, as `/source/flags`. */
async function built(): Promise<string[]> {
  const made = new Set<string>()
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args) {
      const pattern = new target(...(args as [string, string?]))
      const [, , caller = ''] = (new Error().stack ?? '').split('\n')
      if (caller.includes('/src/')) made.add(String(pattern))
      return pattern
    },
  })
  try {
    vi.resetModules()
    const { check: read, parsePack } = await import('../src/index.js')
    await read(ARTICLE, { evidence: [parsePack(teaPack)] })
  } finally {
    globalThis.RegExp = Plain
  }
  return [...made].sort()
}

const ARTICLE = `# Does green tea help the heart?

Smith and colleagues (2019) found that green tea may lower blood pressure [1]. "It does nothing," said Dr Ann Lee.

1. Smith A, Lee B. Tea and the heart. Journal of Tea. 2019;1(2):3-4.
`

/**
 * What the checker says of a pattern: `safe`, `vulnerable` or `unknown`. It runs as its native program where it has one
 * for the machine, and otherwise in JavaScript, which takes six times as long; `RECHECK_BACKEND=pure` asks for that.
 */
async function verdict(pattern: string, limits: object = BY_STEPS): Promise<string> {
  const end = pattern.lastIndexOf('/')
  const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), limits)
  return status
}

/** A pattern is judged by the steps it takes, not by the time: a busy machine makes none worse. */
const BY_STEPS = { timeout: null, incubationTimeout: null, attackTimeout: null }

describe('the checker', () => {
  it.each([String.raw`/(?:\w+ ?)+$/`, String.raw`/\s*,\s*$/`])(
    'tells a pattern that takes longer: %s',
    async (pattern) => {
      expect(await verdict(pattern)).toBe('vulnerable')
    },
  )
})

describe('patterns that are put together', async () => {
  // long alternations with names of any script are more than the checker can take apart: those it may leave open
  it.concurrent.each(await built())('takes no longer than linear time, as far as is told: %s', async (pattern) => {
    expect(await verdict(pattern, { ...BY_STEPS, timeout: 8000 })).not.toBe('vulnerable')
  })
})

describe('patterns', () => {
  it.concurrent.each([...patterns].sort())('takes linear time: %s', async (pattern) => {
    expect(await verdict(pattern)).toBe('safe')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { DISPOSITIONS } from '../src/lexicon/dispositions.js'

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

/**
 * What the checker says of a pattern: `safe`, `vulnerable` or `unknown`. It runs as its native program where it has one
 * for the machine, and otherwise in JavaScript, which takes six times as long; `RECHECK_BACKEND=pure` asks for that.
 */
async function verdict(pattern: string): Promise<string> {
  const end = pattern.lastIndexOf('/')
  const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), BY_STEPS)
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

describe('patterns', () => {
  it.concurrent.each([...patterns].sort())('takes linear time: %s', async (pattern) => {
    expect(await verdict(pattern)).toBe('safe')
  })
})

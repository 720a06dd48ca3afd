import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { DISPOSITIONS } from '../src/lexicon/dispositions.js'

// The checker's native program and its Java one need more than npm.
process.env.RECHECK_BACKEND = 'pure'

const root = new URL('../src/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()

function patterns(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** A busy machine is no reason to know nothing of a pattern. */
const PATIENCE = { timeout: 120_000 }

describe('patterns', () => {
  it.each(
    DISPOSITIONS.flatMap((row) =>
      row.patterns.flatMap((pattern) => pattern.split(' … ').map((part) => [row.disposition, part])),
    ),
  )('takes linear time: %s %s', (_, pattern) => {
    expect(checkSync(pattern as string, '', PATIENCE).status).toBe('safe')
  })

  it.each(files.flatMap((file) => patterns(file).map((pattern) => [file, pattern])))(
    'takes linear time: %s %s',
    (_, pattern) => {
      const end = (pattern as string).lastIndexOf('/')
      const { status } = checkSync((pattern as string).slice(1, end), (pattern as string).slice(end + 1), PATIENCE)
      expect(status).toBe('safe')
    },
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/**
 * The pipeline, in order: a file, or a folder (with a slash), below `src`. What is in one entry may import from its own
 * entry and from earlier ones. A file belongs to the entry that names it, or else to the nearest folder.
 */
const order = [
  'errors.ts',
  'version.ts',
  'schema.ts',
  'json.ts',
  'pack.ts',
  'english/token.ts',
  'lexicon/',
  'vocabulary/',
  'vocabulary.ts',
  'english/',
  'markdown.ts',
  'read/',
  'read.ts',
  'segment/',
  'segment.ts',
  'extract/',
  'extractors/',
  'extract.ts',
  'resolve/',
  'resolve.ts',
  'frame/',
  'frame.ts',
  'judge.ts',
  'find.ts',
  'finders/',
  'judges/',
  'weigh/',
  'weigh.ts',
  'report/',
  'report.ts',
  'annotate/',
  'annotate.ts',
  'reporters/',
  'check.ts',
  'index.ts',
  'cli/',
  'cli.ts',
]

/** What only the command line needs; everything else is the core, which runs in a browser too. */
const commandLine = ['cli/', 'cli.ts']

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'))
  .sort()
const core = files.filter((file) => !commandLine.includes(entryOf(file) ?? ''))

/** What a file imports, types included. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:^|\n)(?:import|export)\b[^'"`;]*?from '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

function entryOf(file: string): string | undefined {
  if (order.includes(file)) return file
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (order.includes(`${folder}/`)) return `${folder}/`
  }
  return undefined
}

it('should give every file a place in the pipeline', () => {
  expect(files.filter((file) => entryOf(file) === undefined)).toEqual([])
})

it('should import only from the same place in the pipeline or an earlier one', () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.') && name.endsWith('.js'))
      .map((name) => posix.join(dirname(file), name).replace(/\.js$/, '.ts'))
      .filter((imported) => order.indexOf(entryOf(imported) ?? '') > order.indexOf(entryOf(file) ?? ''))
      .map((imported) => `${file} imports ${imported}`),
  )
  expect(backwards).toEqual([])
})

it('should import nothing of Node outside the command line', () => {
  const found = core.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('node:'))
      .map((name) => `${file}: ${name}`),
  )
  expect(found).toEqual([])
})

it('should touch `process` in the command line file only', () => {
  const found = files.filter(
    (file) => file !== 'cli.ts' && /\bprocess\.\w/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(found).toEqual([])
})

it('should keep the core free of dates, chance and locales', () => {
  const impure = /\bDate\b(?=[.(])|\bnew Date\b|Math\.random|\.localeCompare|\.toLocale\w+|\bIntl\./
  expect(core.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

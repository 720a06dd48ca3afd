import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/**
 * The pipeline, in order. `read` stands for `src/read.ts` and the folder `src/read`; what is in one entry may import from
 * its own entry and from earlier ones. A file belongs to the entry that names it or the nearest folder around it. A list
 * of names is one entry.
 */
const order: (string | string[])[] = [
  'errors',
  'version',
  'schema',
  'json',
  'describe-issue',
  'pack',
  'english/token',
  'english/follows',
  'lexicon',
  'english',
  'vocabulary',
  'markdown',
  ['read', 'prose'],
  'segment',
  'citations',
  'extract',
  'extractors',
  'resolve',
  'modality',
  'identify',
  'cite',
  'frame',
  'judge',
  'judges/bearing',
  'judges/prepared',
  'judges/figures',
  'judges/found',
  'judges/said',
  'judges/fits',
  'judges/ways',
  'judges/models',
  'judges',
  'contradict',
  ['find', 'finders'],
  'weigh',
  'report',
  'anchor',
  'ledger',
  'diff',
  'annotate',
  'reporters',
  'claims',
  'check',
  'remark',
  'index',
  'bibliography',
  'cli',
]

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'))
  .sort()
/** Everything but the command line: what runs in a browser too. */
const core = files.filter((file) => order[placeOf(file)] !== 'cli')

/** What a file imports, types included. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:^|\n)(?:import|export)\b[^'"`;]*?from '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

/** The place of a file in the pipeline, -1 for none. */
function placeOf(file: string): number {
  for (let path = file.replace(/\.ts$/, ''); path !== '.'; path = dirname(path)) {
    const place = order.findIndex((entry) => [entry].flat().includes(path))
    if (place >= 0) return place
  }
  return -1
}

it('should give every file a place in the pipeline', () => {
  expect(files.filter((file) => placeOf(file) < 0)).toEqual([])
})

it('should import only from the same place in the pipeline or an earlier one', () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.') && name.endsWith('.js'))
      .map((name) => posix.join(dirname(file), name).replace(/\.js$/, '.ts'))
      .filter((imported) => placeOf(imported) > placeOf(file))
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

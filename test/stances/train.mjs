// Makes the weights of the learned judge: node test/stances/train.mjs > src/judges/weights.json
// What it prints beside them is how sure and how right it is of topics left out of the training.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const { bare, examples, readTopics } = await load(new URL('examples.ts', import.meta.url))
const topics = readTopics(new URL('topics/', import.meta.url))

/** How strongly weights are held to be small. */
const RIDGE = 10
const FOLDS = 8
const BANDS = [-99, -3, -2, -1, 0, 1, 2, 99].flatMap((low, i, all) => (i + 1 < all.length ? [[low, all[i + 1]]] : []))

const own = topics.map((topic) => examples(topic))
const blank = topics.map((topic) => examples(bare(topic)))
const foreign = topics.map((topic, i) => examples(topic, topics[(i + 1) % topics.length]))
const all = topics.map((_, i) => [...own[i], ...blank[i], ...foreign[i]])

for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(all.filter((_, i) => i % FOLDS !== fold).flat())
  for (const [i, list] of own.entries()) if (i % FOLDS === fold) for (const one of list) judge(one, model)
}
report(own.flat())
process.stdout.write(`${JSON.stringify(train(all.flat()), null, 2)}\n`)

/** One model tells what bears on a claim, the other which of those on its side bear it out. */
function train(rows) {
  const sided = rows.filter(({ side }) => side === 'supports')
  return {
    bears: logistic(rows, ({ stance }) => stance !== 'neutral'),
    supports: logistic(sided, ({ stance }) => stance === 'supports'),
  }
}

/** Ridge logistic regression by Newton's method, on standardized measures; gives back weights of the measures as they are. */
function logistic(examples, is) {
  const measures = examples.map((one) => one.measures)
  const answers = examples.map((one) => Number(is(one)))
  const names = [...new Set(measures.flatMap((one) => Object.keys(one)))].sort()
  const rows = measures.map((one) => Float64Array.from(names, (name) => one[name] ?? 0))
  const mean = names.map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length)
  const spread = names.map((_, j) => {
    const variance = rows.reduce((sum, row) => sum + (row[j] - mean[j]) ** 2, 0) / rows.length
    return variance > 1e-9 ? Math.sqrt(variance) : Number.POSITIVE_INFINITY
  })
  const z = rows.map((row) => Float64Array.from([1, ...names.map((_, j) => (row[j] - mean[j]) / spread[j])]))
  const size = names.length + 1
  const weights = new Float64Array(size)
  for (let turn = 0; turn < 12; turn += 1) {
    const gradient = Float64Array.from(weights, (weight, j) => (j === 0 ? 0 : RIDGE * weight))
    const curve = Array.from({ length: size }, (_, j) => {
      const line = new Float64Array(size)
      line[j] = j === 0 ? 1e-6 : RIDGE
      return line
    })
    for (const [i, row] of z.entries()) {
      let sum = 0
      for (let j = 0; j < size; j += 1) sum += weights[j] * row[j]
      const p = 1 / (1 + Math.exp(-sum))
      const bend = p * (1 - p)
      for (let j = 0; j < size; j += 1) {
        gradient[j] += (p - answers[i]) * row[j]
        if (row[j] === 0) continue
        const line = curve[j]
        const much = bend * row[j]
        for (let k = 0; k <= j; k += 1) line[k] += much * row[k]
      }
    }
    for (let j = 0; j < size; j += 1) for (let k = j + 1; k < size; k += 1) curve[j][k] = curve[k][j]
    const step = solve(curve, gradient)
    for (let j = 0; j < size; j += 1) weights[j] -= step[j]
  }
  const plain = names.map((name, j) => [name, weights[j + 1] / spread[j]])
  const bias = plain.reduce((sum, [, weight], j) => sum - weight * mean[j], weights[0])
  const round = (value) => Number(value.toFixed(3))
  return Object.fromEntries([['bias', round(bias)], ...plain.map(([name, weight]) => [name, round(weight)])])
}

/** Solve a symmetric positive system by Gaussian elimination. */
function solve(matrix, vector) {
  const a = matrix.map((row, i) => Float64Array.from([...row, vector[i]]))
  const size = a.length
  for (let j = 0; j < size; j += 1) {
    for (let i = j + 1; i < size; i += 1) {
      const factor = a[i][j] / a[j][j]
      if (factor !== 0) for (let k = j; k <= size; k += 1) a[i][k] -= factor * a[j][k]
    }
  }
  const found = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = a[i][size]
    for (let k = i + 1; k < size; k += 1) sum -= a[i][k] * found[k]
    found[i] = sum / a[i][i]
  }
  return found
}

function judge(example, model) {
  const logit = (weights) =>
    Object.entries(example.measures).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), weights.bias)
  example.odds = { bears: logit(model.bears), supports: logit(model.supports) }
}

/** How far the odds are to be trusted, on standard error. */
function report(rows) {
  console.error(`${rows.length} pairs of ${topics.length} topics that the rules do not decide`)
  show('bears', rows, ({ stance }) => stance !== 'neutral')
  show(
    'supports',
    rows.filter(({ side }) => side === 'supports'),
    ({ stance }) => stance === 'supports',
  )
}

function show(name, rows, is) {
  const ranked = [...rows].sort((a, b) => a.odds[name] - b.odds[name])
  const ranks = ranked.reduce((sum, one, i) => sum + (is(one) ? i + 1 : 0), 0)
  const yes = rows.filter(is).length
  const area = (ranks - (yes * (yes + 1)) / 2) / (yes * (rows.length - yes))
  console.error(`${name}: ${yes} of ${rows.length} pairs, area under the curve ${area.toFixed(3)}`)
  for (const [low, high] of BANDS) {
    const within = rows.filter(({ odds }) => odds[name] >= low && odds[name] < high)
    const share = within.filter(is).length / within.length
    console.error(`  log odds ${low} to ${high}: ${within.length} pairs, ${(100 * share).toFixed(0)} % so`)
  }
}

/** Bundle a TypeScript module and load it. */
async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry.pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    loader: { '.json': 'json' },
  })
  const file = join(tmpdir(), `evidence-claims-examples-${process.pid}.mjs`)
  writeFileSync(file, outputFiles[0].text)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(file)
  }
}

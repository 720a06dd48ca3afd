// The whole check against the tools a reader would compare it with: `npm run bench`, or `npm run bench -- alex` for one.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Bench } from 'tinybench'

const article = readFileSync(new URL('../claims/acupuncture-back-pain/article.txt', import.meta.url), 'utf8')
const evidence = new URL('../claims/acupuncture-back-pain/evidence.json', import.meta.url)
const sizes = { '8 kB': 8e3, '100 kB': 1e5, '1 MB': 1e6 }

/** A tool is not run at a size at which it is expected to take longer than these milliseconds. */
const patience = 20_000

const tools = {
  'remark-parse + remark-gfm': async () => {
    const { unified } = await import('unified')
    const { default: remarkParse } = await import('remark-parse')
    const { default: remarkGfm } = await import('remark-gfm')
    const processor = unified().use(remarkParse).use(remarkGfm).freeze()
    return (text) => processor.parse(text)
  },
  'evidence-claims check': async () => {
    const { check, parsePack } = await import('../dist/index.js')
    const pack = parsePack(readFileSync(evidence, 'utf8'))
    return (text) => check(text, { evidence: [pack] })
  },
  'evidence-claims extractClaims': async () => {
    const { extractClaims } = await import('../dist/index.js')
    return (text) => extractClaims(text)
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return (text) => nlp.readDoc(text).sentences().out()
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good')
    return (text) => writeGood(text)
  },
  alex: async () => {
    const { markdown } = await import('alex')
    return (text) => markdown(text)
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text).json()
  },
}

const only = process.argv.slice(2)
const rows = []
for (const [name, load] of Object.entries(tools)) {
  if (rows.length > 0 && only.length > 0 && !only.some((word) => name.includes(word))) continue
  const run = await load()
  const row = { name, medians: {} }
  for (const [size, length] of Object.entries(sizes)) {
    const expected = (Object.values(row.medians).at(-1) ?? 0) * 12
    if (expected > patience) continue
    const text = article.repeat(Math.round(length / article.length))
    row.medians[size] = await measure(() => run(text), expected)
  }
  rows.push(row)
  process.stderr.write(`${name} measured\n`)
}
printTimes(rows)
printStart()
printMemory()

/** The warm median in milliseconds, of fewer runs where one is expected to take long. */
async function measure(run, expected) {
  const iterations = expected < 300 ? 15 : expected < 3000 ? 5 : 2
  const bench = new Bench({ time: 0, iterations, warmupTime: 0, warmupIterations: Math.ceil(iterations / 2) })
  bench.add('run', run)
  const [{ result }] = await bench.run()
  if (!result?.latency) throw result?.error ?? new Error('no result')
  return result.latency.p50
}

function printTimes(rows) {
  const floor = rows[0].medians
  console.log('\nWarm medians, and times the median of remark:\n')
  console.log(`| | ${Object.keys(sizes).join(' | ')} |\n|---|${'--:|'.repeat(Object.keys(sizes).length)}`)
  for (const { name, medians } of rows) {
    const cells = Object.keys(sizes).map((size) =>
      medians[size] === undefined
        ? 'not run: too slow'
        : `${medians[size].toFixed(0)} ms (${(medians[size] / floor[size]).toFixed(1)} ×)`,
    )
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
}

/** Import time in a new process each, the median of some, in turns so that both see the same machine. */
function printStart() {
  const imports = {
    'evidence-claims': [new URL('../dist/index.js', import.meta.url).href],
    'unified, remark-parse, remark-gfm and zod': ['unified', 'remark-parse', 'remark-gfm', 'zod'],
  }
  const times = Object.fromEntries(Object.keys(imports).map((name) => [name, []]))
  for (let turn = 0; turn < 11; turn += 1) {
    for (const [name, modules] of Object.entries(imports)) {
      const script = `const start = performance.now(); await Promise.all(${JSON.stringify(modules)}.map((name) => import(name))); console.log(performance.now() - start)`
      times[name].push(Number(runNode(['--input-type=module', '--eval', script])))
    }
  }
  const [own, others] = Object.values(times).map((list) => list.sort((a, b) => a - b)[5])
  console.log(
    `\nImporting: ${own.toFixed(0)} ms, ${(own / others).toFixed(2)} × ${Object.keys(imports)[1]} (${others.toFixed(0)} ms)`,
  )
}

function printMemory() {
  const script = `
    const { check, parsePack } = await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})
    const { readFileSync } = await import('node:fs')
    const article = readFileSync('claims/acupuncture-back-pain/article.txt', 'utf8')
    const pack = parsePack(readFileSync('claims/acupuncture-back-pain/evidence.json', 'utf8'))
    await check(article.repeat(Math.round(1e6 / article.length)), { evidence: [pack] })
    console.log(process.resourceUsage().maxRSS / 1024)`
  console.log(
    `Peak memory of checking 1 MB: ${Number(runNode(['--input-type=module', '--eval', script])).toFixed(0)} MB`,
  )
}

function runNode(args) {
  const cwd = new URL('..', import.meta.url)
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

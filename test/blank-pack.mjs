// Writes a pack to standard output with the PICO fields, direction and magnitude of its findings taken out, so that only their
// sentences are left: what a pack from elsewhere, or an abstract, gives the judge to work with.
//
//   node test/blank-pack.mjs PACK > BLANK
import { readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
if (!path) {
  console.error('usage: node test/blank-pack.mjs PACK > BLANK')
  process.exit(2)
}
const fields = ['population', 'intervention', 'comparator', 'outcome', 'timeframe', 'direction', 'magnitude']
const pack = JSON.parse(readFileSync(path, 'utf8'))
for (const finding of pack.findings) for (const field of fields) finding[field] = null
process.stdout.write(`${JSON.stringify(pack, null, 2)}\n`)

import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { check } from '../src/index.js'
import { root } from './support.js'

const article = '# Tea\n\nGreen tea may lower blood pressure. It has 30 mg of caffeine &amp; no sugar.\n'

async function bundle(conditions: string[]) {
  return build({
    entryPoints: [join(root, 'dist/index.js')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'evidenceClaims',
    platform: 'browser',
    conditions,
    minify: true,
    logLevel: 'silent',
  })
}

it('should bundle for a browser with nothing of Node in it', async () => {
  const { metafile } = await bundle([])
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
  expect(imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
  expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([])
})

it('should run where there is no Node and no page: a worker or an edge runtime', async () => {
  const { outputFiles } = await bundle(['worker'])
  const context = createContext({ TextEncoder, TextDecoder, URL, article })
  runInContext(outputFiles[0]?.text ?? '', context)
  const report: string = await runInContext(
    'evidenceClaims.check(article).then((report) => JSON.stringify(report))',
    context,
  )
  expect(JSON.parse(report)).toEqual(await check(article))
})

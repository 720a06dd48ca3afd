import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/** A file's text for `import text from './file?raw'`, as Vite has it. */
const raw: Plugin = {
  name: 'raw',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path), namespace: 'raw' }))
    onLoad({ filter: /\?raw$/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path.slice(0, -'?raw'.length), 'utf8'),
      loader: 'text',
    }))
  },
}

export default defineConfig({
  entry: { index: 'src/index.ts', bibliography: 'src/bibliography.ts', remark: 'src/remark.ts', cli: 'src/cli.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [raw],
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated
  dts: {
    entry: { index: 'src/index.ts', bibliography: 'src/bibliography.ts', remark: 'src/remark.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
})

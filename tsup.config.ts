import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', bibliography: 'src/bibliography.ts', cli: 'src/cli.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated
  dts: {
    entry: { index: 'src/index.ts', bibliography: 'src/bibliography.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
})

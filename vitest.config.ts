import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // many tests start the built command, which takes its time on a busy machine
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // the style of the HTML report is read as it stands; style sheets are empty to tests otherwise
    css: true,
    // vitest leaves one core idle, which is half of a machine with two
    maxWorkers: '100%',
  },
})

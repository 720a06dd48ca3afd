import { defineConfig } from 'vitest/config'

export default defineConfig({
  // many tests start the built command, which takes its time on a busy machine
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000 },
})

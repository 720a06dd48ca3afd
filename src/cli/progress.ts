/** Milliseconds of work before anything is shown. */
const patience = 1000

/**
 * Show how far a long piece of work is, on one line that is rewritten and cleared at the end. Work that takes less than
 * a second shows nothing.
 *
 * @param write writes to a terminal; leave it out where there is none
 */
export function createProgress(write?: (text: string) => unknown): { show(text: string): void; clear(): void } {
  const start = performance.now()
  let shown = ''
  return {
    show(text) {
      if (!write || text === shown || performance.now() - start < patience) return
      write(`\r\u001B[K${text}`)
      shown = text
    },
    clear() {
      if (write && shown !== '') write('\r\u001B[K')
      shown = ''
    },
  }
}

import type { Run } from './run.js'

/** Note that the words of some runs belong to a part; gives the runs back. */
export function mark(runs: Run[], taken: Uint8Array): Run[] {
  for (const [from, to] of runs) taken.fill(1, from, to)
  return runs
}

/** What of some runs belongs to no part yet. */
export function without(runs: Run[], taken: Uint8Array): Run[] {
  const left: Run[] = []
  for (const [from, to] of runs) {
    let start = -1
    for (let i = from; i <= to; i++) {
      const open = i < to && taken[i] === 0
      if (open && start < 0) start = i
      if (!open && start >= 0) {
        left.push([start, i])
        start = -1
      }
    }
  }
  return left
}

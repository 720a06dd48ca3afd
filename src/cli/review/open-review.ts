import { check } from '../../check.js'
import { parseLedger } from '../../ledger/parse-ledger.js'
import type { Ledger, Pack, Report } from '../../schema.js'
import { loadEvidence } from '../load-evidence.js'
import { createProgress } from '../progress.js'
import { readArticles } from '../read-articles.js'
import type { Terminal } from '../terminal.js'
import { type LedgerFile, loadLedger } from './load-ledger.js'

/** An article with what is known and decided about it. */
export interface Review {
  report: Report
  packs: Pack[]
  file: LedgerFile
  ledger?: Ledger
}

/** Read an article and its ledger, and check it. */
export async function openReview(
  path: string,
  { claims, ledger: named }: { claims?: string[]; ledger?: string },
  terminal: Terminal,
): Promise<Review> {
  const file = await loadLedger(path, named)
  const ledger = file.yaml?.trim() ? parseLedger(file.yaml, file.path) : undefined
  const [article] = await readArticles([path], terminal)
  const packs = await loadEvidence(claims, terminal)
  const progress = createProgress(terminal.progress)
  const onProgress = (done: number, total: number) => progress.show(`${path}: ${done} of ${total} claims`)
  const report = await check(article?.text ?? '', {
    evidence: packs,
    onProgress,
    ...(path === '-' ? {} : { path }),
    ...(ledger ? { ledger } : {}),
  })
  progress.clear()
  return { report, packs, file, ...(ledger ? { ledger } : {}) }
}

import { stat } from 'node:fs/promises'
import { EvidenceClaimsError } from '../../errors.js'
import { decodeText } from '../decode-text.js'
import { readBytes } from '../read-bytes.js'
import { ledgerPath } from './ledger-path.js'

/** A ledger's file. */
export interface LedgerFile {
  path: string
  /** Absent where there is no such file yet. */
  yaml?: string
}

/**
 * Load an article's ledger.
 *
 * @param article the article's path, `-` for standard input
 * @param named the `--ledger`; without it the ledger is looked for where it is kept
 * @throws EvidenceClaimsError `unreadable`, and `bad-options` for standard input, whose ledger has to be named
 */
export async function loadLedger(article: string, named?: string): Promise<LedgerFile> {
  if (article === '-' && named === undefined) {
    throw new EvidenceClaimsError('bad-options', 'Cannot find the ledger of standard input without `--ledger FILE`')
  }
  const path = named ?? ledgerPath(article)
  const info = await stat(path).catch(() => undefined)
  return info ? { path, yaml: decodeText(await readBytes(path), path) } : { path }
}

import type { Command } from 'commander'
import { claimsOption } from '../claims-option.js'

/** What every command that decides takes. */
export interface ReviewOptions {
  claims?: string[]
  ledger?: string
  by?: string
  at?: string
  replace?: boolean
}

/** Add the options of a command that decides about an article's claims. */
export function addReviewOptions(command: Command): Command {
  return addLedgerOptions(command)
    .option('--by <name>', 'who decides (default: the name that git or the system knows)')
    .option('--at <date>', 'when, such as 2026-01-31 (default: now)')
}

/** Add the options that say what an article is checked against, and where its ledger is. */
export function addLedgerOptions(command: Command): Command {
  return command
    .addOption(claimsOption())
    .option('-l, --ledger <file>', 'the ledger (default: ./claims/<article>/ledger.yaml)')
}

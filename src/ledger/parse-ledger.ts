import type { Ledger } from '../schema.js'
import { readLedger } from './read-ledger.js'

/**
 * Parse and check a ledger.
 *
 * @param yaml the text of a ledger file
 * @param name what to call it in a message: its path, for one (default: `ledger`)
 * @throws EvidenceClaimsError `bad-ledger`, on one line with the file, line and column of what is wrong: text that is not
 *   YAML, a field that breaks the schema, two decisions about one claim
 */
export function parseLedger(yaml: string, name = 'ledger'): Ledger {
  return readLedger(yaml, name).ledger
}

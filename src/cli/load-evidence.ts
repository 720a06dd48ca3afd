import { stat } from 'node:fs/promises'
import type { Pack } from '../schema.js'
import { loadPacks } from './load-packs.js'
import type { Terminal } from './terminal.js'

/**
 * Load the packs of `--claims`, or those of `./claims` where that exists.
 *
 * @param claims files and folders; undefined: none was named
 */
export async function loadEvidence(claims: string[] | undefined, terminal: Terminal): Promise<Pack[]> {
  if (claims) return loadPacks(claims)
  const info = await stat('claims').catch(() => undefined)
  const packs = info?.isDirectory() ? await loadPacks(['claims'], { allowEmpty: true }) : []
  if (packs.length === 0) {
    terminal.note('no evidence to check against: no pack in `./claims`; name one with `--claims`')
  }
  return packs
}

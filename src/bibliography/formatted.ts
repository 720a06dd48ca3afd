import { EvidenceClaimsError } from '../errors.js'
import { neutralise } from '../report/neutralise.js'
import { sha256 } from '../report/sha256.js'
import type { Citation } from '../schema.js'
import { load } from './load.js'

/**
 * Write citations as a reader expects them, as plain text, in a style: Vancouver, APA, or the XML of a CSL style.
 * See: https://citationstyles.org
 */
export async function formatted(
  citations: readonly Citation[],
  format: 'vancouver' | 'apa' | { style: string },
): Promise<string> {
  const { config, output } = await load('csl')
  const template = typeof format === 'string' ? format : `given-${sha256(format.style)}`
  if (template !== 'vancouver' && template !== 'apa' && typeof format === 'string') {
    const known = '`csl-json`, `bibtex`, `ris`, `vancouver`, `apa` or a CSL style'
    throw new EvidenceClaimsError('unknown-format', `Unexpected format \`${neutralise(format)}\`, expected ${known}`)
  }
  if (typeof format === 'object') {
    if (!/<style\b/.test(format.style)) throw badStyle()
    config.get('@csl').styles.add(template, format.style)
  }
  const records = citations.map((citation) => onOneLine(citation))
  try {
    return String(output.format('bibliography', records, { template, format: 'text', lang: 'en-US' }))
  } catch (cause) {
    throw typeof format === 'object' ? badStyle(cause) : cause
  }
}

function badStyle(cause?: unknown): EvidenceClaimsError {
  return new EvidenceClaimsError('bad-style', 'Unexpected style, expected the XML of a CSL style', { cause })
}

function onOneLine(value: unknown): unknown {
  if (typeof value === 'string') return neutralise(value)
  if (Array.isArray(value)) return value.map(onOneLine)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, onOneLine(one)]))
  return value
}

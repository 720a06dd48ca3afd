import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Finding, Source } from '../../schema.js'

/** Say loudly what speaks against relying on a source, or on a finding of it. */
export function flags(source: Source, finding?: Finding): Element[] {
  const unverified = !source.verified || finding?.verified === false
  return [
    ...(source.synthetic ? [h('strong.flag.loud', 'Synthetic: invented for testing, not a publication')] : []),
    ...(source.retracted ? [h('strong.flag.loud', 'Retracted')] : []),
    ...(unverified ? [h('strong.flag', 'Unverified: not checked against the publication')] : []),
  ]
}

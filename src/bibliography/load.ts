import type { Plugins } from '@citation-js/core'
import { EvidenceClaimsError } from '../errors.js'

/**
 * Load Citation.js with the plugin of a form. It is an optional peer: its formatted styles stand on citeproc, whose
 * licence (CPAL or AGPL) is not everybody's.
 *
 * @throws EvidenceClaimsError `missing-peer`, with the command that installs what is missing
 */
export async function load(plugin: 'bibtex' | 'ris' | 'csl'): Promise<Plugins> {
  try {
    const { plugins } = await import('@citation-js/core')
    await PLUGINS[plugin]()
    return plugins
  } catch (cause) {
    throw new EvidenceClaimsError(
      'missing-peer',
      `Cannot read or write ${NAMES[plugin]} without Citation.js; run \`npm install @citation-js/core @citation-js/plugin-${plugin}\``,
      { cause },
    )
  }
}

const PLUGINS = {
  bibtex: () => import('@citation-js/plugin-bibtex'),
  ris: () => import('@citation-js/plugin-ris'),
  csl: () => import('@citation-js/plugin-csl'),
}

const NAMES = { bibtex: 'BibTeX', ris: 'RIS', csl: 'a formatted bibliography' }

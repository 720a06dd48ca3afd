import { neutralise } from './neutralise.js'

/** A literature search, ready to open. */
export interface SearchLink {
  name: string
  url: string
}

/** Make the addresses that search the literature for a query. */
export function searchLinks(query: string): SearchLink[] {
  const term = encode(neutralise(query))
  return [
    { name: 'PubMed', url: `https://pubmed.ncbi.nlm.nih.gov/?term=${term}` },
    { name: 'Europe PMC', url: `https://europepmc.org/search?query=${term}` },
  ]
}

/** Percent-encode all but letters, digits and `-._`, which leaves nothing that markdown or HTML could read. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

import { antonyms, concepts } from './data/wordnet.js'
import { Store } from './store.js'

/** Read the WordNet data: a line a concept, families apart by "=", words by ",", broader lines after "|" in base 36. */
export function wordnetStore(): Store {
  const store = new Store()
  for (const line of concepts.split('\n')) {
    if (line === '') continue
    const bar = line.indexOf('|')
    const families = (bar < 0 ? line : line.slice(0, bar)).split('=').map((family) => family.split(','))
    const concept = store.addConcept(families[0]?.[0] ?? '')
    for (const family of families) store.addFamily(concept, family)
    if (bar >= 0)
      store.setParents(
        concept,
        line
          .slice(bar + 1)
          .split(' ')
          .map((parent) => Number.parseInt(parent, 36)),
      )
  }
  for (const line of antonyms.split('\n')) {
    const [a = '', b = ''] = line.split('=')
    const [x, y] = [store.family(a), store.family(b)]
    if (x !== undefined && y !== undefined) store.addContrary(x, y)
  }
  return store
}

/** A text to be found: its keys, each with how much it says there. */
export type Keys = ReadonlyMap<string, number>

/** An index that ranks documents by the keys they share with a query. */
export interface SearchIndex {
  /** Documents that share a key, by number, best first; of equal ones the first added. */
  search(query: Keys): { at: number; score: number }[]
}

const SATURATION = 1.2
const BY_LENGTH = 0.4
/** Length of a usual document, in weight of keys, and the number of documents among which a key is rare or not. */
const USUAL_LENGTH = 25
const USUAL_NUMBER = 50

/**
 * Index documents for ranking by Okapi BM25, with weighted keys in place of counted words. How rare a key is counts by
 * the documents that hold it, not by those that do not, so that what is about something else changes no order.
 * See: Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25 and Beyond.
 */
export function indexKeys(documents: readonly Keys[]): SearchIndex {
  const postings = new Map<string, { at: number[]; weight: number[] }>()
  for (const [at, keys] of documents.entries()) {
    let length = 0
    for (const weight of keys.values()) length += weight
    const room = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / USUAL_LENGTH)
    for (const [key, weight] of keys) {
      let list = postings.get(key)
      if (!list) {
        list = { at: [], weight: [] }
        postings.set(key, list)
      }
      list.at.push(at)
      list.weight.push((weight * (SATURATION + 1)) / (weight + room))
    }
  }
  return {
    search(query) {
      const scores = new Map<number, number>()
      const asked = [...query].flatMap(([key, weight]) => {
        const list = postings.get(key)
        return list ? [{ list, weight }] : []
      })
      for (const { list, weight } of asked) {
        const rarity = Math.log(1 + USUAL_NUMBER / list.at.length)
        for (let i = 0; i < list.at.length; i++) {
          const at = list.at[i] as number
          scores.set(at, (scores.get(at) ?? 0) + weight * rarity * (list.weight[i] as number))
        }
      }
      return [...scores].map(([at, score]) => ({ at, score })).sort((a, b) => b.score - a.score || a.at - b.at)
    },
  }
}

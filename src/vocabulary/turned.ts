import type { Concepts } from './store.js'
import type { Word } from './words.js'

/**
 * Find a known term that a text says the other way round: "cancer of the breast" breast cancer, "lose your hair" hair loss,
 * "had her hip replaced" hip replacement.
 *
 * @returns the term and how many words it takes from `at`; undefined where there is none.
 */
export function turned(
  store: Concepts,
  list: readonly Word[],
  normal: readonly string[],
  at: number,
): { term: string; length: number } | undefined {
  const head = normal[at] ?? ''
  const next = normal[at + 1]
  if (next === undefined || !/^[a-z]{3,}$/.test(head)) return undefined
  if (linking.has(next)) {
    const from = determiners.has(normal[at + 2] ?? '') ? at + 3 : at + 2
    for (let length = 3; length > 0; length--) {
      if (from + length > list.length) continue
      const term = `${normal.slice(from, from + length).join(' ')} ${head}`
      if (store.family(term) === undefined) continue
      // "loss of hearing aids" is no loss of hearing
      const longer = normal.slice(from, from + length + 1).join(' ')
      if (from + length < list.length && store.family(longer) !== undefined) return undefined
      return { term, length: from - at + length }
    }
    return undefined
  }
  const noun = nounOf(store, head)
  if (noun !== undefined && noun !== head) {
    const from = determiners.has(next) ? at + 2 : at + 1
    const term = `${normal[from]} ${noun}`
    if (store.family(term) !== undefined) return { term, length: from - at + 1 }
  }
  const done = nounOf(store, next)
  if (done !== undefined && done !== next && store.family(`${head} ${done}`) !== undefined)
    return { term: `${head} ${done}`, length: 2 }
  return undefined
}

const linking = new Set(['of', 'in'])
const determiners = new Set('the a an your their his her its our my'.split(' '))

/** Nouns of what is done or happens to a thing, which health texts also say with the verb. */
const nouns = 'loss replacement removal transplant misuse abuse infection injury failure damage implantation'.split(' ')

const byStore = new WeakMap<Concepts, ReadonlyMap<number, string>>()

function nounOf(store: Concepts, word: string): string | undefined {
  let known = byStore.get(store)
  if (!known) {
    const families = new Map<number, string>()
    for (const noun of nouns) {
      const family = store.family(noun)
      if (family !== undefined) families.set(family, noun)
    }
    known = families
    byStore.set(store, known)
  }
  const family = store.family(word)
  return family === undefined ? undefined : known.get(family)
}

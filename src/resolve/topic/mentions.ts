import type { Article } from '../../read.js'

/** How often an article's prose says a run of words in lower case: "omega-3", "cups of tea". */
export interface Mentions {
  /** @param run one word or more, with a space between them */
  get(run: string): number
  has(run: string): boolean
}

/** Index the words of an article's prose. */
export function mentions(article: Article): Mentions {
  const numbers = new Map<string, number>()
  const places: number[][] = []
  // each word by its number; none stands between two blocks
  const said: (number | undefined)[] = []
  for (const block of article.blocks) {
    for (const word of block.text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[,;:.!?()]/gu) ?? []) {
      // nor does a phrase go on behind a mark: "skin, hair and nails"
      if (word.length === 1 && MARKS.has(word)) {
        said.push(undefined)
        continue
      }
      let number = numbers.get(word)
      if (number === undefined) {
        number = places.length
        numbers.set(word, number)
        places.push([])
      }
      places[number]?.push(said.length)
      said.push(number)
    }
    said.push(undefined)
  }
  const counted = new Map<string, number>()
  const count = (run: string) => {
    const words = run.split(' ').map((word) => numbers.get(word))
    if (words.length > LONGEST || words.includes(undefined)) return 0
    // the places of the rarest word: a topic's own name stands everywhere
    const of = (i: number) => places[words[i] as number] ?? []
    const rare = words.reduce<number>((least, _, i) => (of(i).length < of(least).length ? i : least), 0)
    return of(rare).filter((at) => words.every((word, i) => said[at - rare + i] === word)).length
  }
  const get = (run: string) => {
    const held = counted.get(run)
    if (held !== undefined) return held
    const found = count(run)
    counted.set(run, found)
    return found
  }
  return { get, has: (run) => get(run) > 0 }
}

const MARKS: ReadonlySet<string> = new Set(',;:.!?()')

/** A longer run is a phrase of its own, and says nothing of how the article calls a thing. */
const LONGEST = 3

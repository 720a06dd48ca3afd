import { capitals } from './data/capitals.js'

let table: ReadonlyMap<string, string> | undefined

/**
 * Say what an abbreviation stands for that is an ordinary word in small letters: `MS` multiple sclerosis, `FIT` a test of
 * stools; undefined for any other word, and among words that are all in capitals.
 *
 * @param text the text it stands in, from `start` to `end`.
 */
export function capital(text: string, start: number, end: number): string | undefined {
  if (end - start > longest) return undefined
  table ??= new Map(
    capitals
      .trim()
      .split('\n')
      .map((row) => row.split(': ') as [string, string]),
  )
  const found = table.get(text.slice(start, end))
  if (found === undefined) return undefined
  const around = `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`
  return loud.test(around) && !quiet.test(around) ? undefined : found
}

const longest = 4
/** How much of the text before and behind tells whether all of it is in capitals. */
const reach = 24
const loud = /\p{Lu}{3}/u
const quiet = /\p{Ll}{3}/u

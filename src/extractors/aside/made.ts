import { nounPhrase, verbGroups } from '../../english/phrases.js'
import { isPlural } from '../is-plural.js'
import { inserted, type Word } from '../word.js'
import { type Cut, without } from './cut.js'
import { isDescribed } from './is-described.js'

/** "Aspirin, first made in 1897, works by …": what was done with the subject, told between commas. */
export function made(words: Word[]): Cut | undefined {
  const comma = words.findIndex((word) => word.lower === ',')
  const end = words.findIndex((word, i) => i > comma && word.lower === ',')
  if (comma < 1 || comma > 6 || end < comma + 3) return undefined
  const main = verbGroups(words.slice(end + 1, end + 9)).at(0)
  if (!main?.finite || main.from > 1) return undefined
  const inner = words.slice(comma + 1, end)
  const verb = inner[0]?.tag === 'ADV' || TIMED.test(inner[0]?.lower ?? '') ? inner[1] : inner[0]
  if (verb?.form !== 'en' && verb?.form !== 'past') return undefined
  const timed = inner.some((word) => TIMED.test(word.lower))
  if (verb.tag !== 'VERB' || !(timed || LASTING.test(verb.lemma))) return undefined
  const subject = words.slice(0, comma)
  if (nounPhrase(subject, 0)?.to !== comma || isDescribed(subject)) return undefined
  const plural = isPlural(subject.at(-1) as Word)
  return {
    main: without(words, comma, end),
    side: [...subject, inserted(timed ? (plural ? 'were' : 'was') : plural ? 'are' : 'is', 'AUX', 'be'), ...inner],
  }
}

/** What is done with a thing at all times, and no condition of what is said of it: "sold over the counter". */
const LASTING = /^(?:sell|make|produce|derive|extract|find|license|market|grow|manufacture)$/

/** When, or for the how many-th time. */
const TIMED = /^(?:first|originally|1[5-9]\d\d|20\d\d|1[5-9]\d0s)$/

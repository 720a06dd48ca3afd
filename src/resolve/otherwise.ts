import { nounPhrase } from '../english/phrases.js'
import { attribution, reporting } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say what is denied: "Makers say that a brace heals knees. Scans show otherwise." scans show that a brace does not heal knees. */
export function otherwise(words: Word[], { turns, section }: Discourse): Reference[] {
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  const opposite = words[end - 1]?.lower === 'opposite' && words[end - 2]?.lower === 'the'
  const at = opposite ? end - 2 : words[end - 1]?.lower === 'otherwise' ? end - 1 : 0
  const verb = anatomy(words)?.verb
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (at < 2 || verb?.to !== at || !reporting(words[verb.main]?.lemma ?? '')) return []
  if (!told?.text || !place || told.section !== section) return []
  const said = wordsOf(told.text)
  const denied = negated(attribution(said)?.core ?? said, told.text)
  return denied ? [{ from: at, to: end, text: `that ${denied}`, entity: { text: denied, place } }] : []
}

// "a brace heals knees": a brace does not heal knees.
function negated(core: Word[], text: string): string | undefined {
  const verb = anatomy(core)?.verb
  const [first, from] = [core[0], verb && core[verb.from]]
  const last = core.at(-1)
  if (!verb || !first || !from || !last || core.some((word) => /^(?:not|n't|never|no)$/.test(word.lower)))
    return undefined
  if (!nounPhrase(core, 0) && first.form !== 'ing') return undefined
  const subject = text.slice(first.start, from.start)
  const opening = first.tag === 'PROPN' ? subject : decapitalise(subject)
  const end = last.tag === 'PUNCT' ? last.start : last.end
  if (from.tag === 'AUX') return `${opening}${from.text} not${text.slice(from.end, end)}`
  const does = from.form === 's' ? 'does' : from.form === 'past' ? 'did' : 'do'
  return `${opening}${does} not ${from.lemma}${text.slice(from.end, end)}`
}

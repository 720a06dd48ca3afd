import type { Token } from '../../english/token.js'
import { UNITS } from '../../lexicon/units.js'
import { valence } from '../../vocabulary/index.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** "turmeric for knee arthritis": what follows the preposition is not what is given. */
export function trim(tokens: readonly Token[], runs: readonly Run[]): [Run[], Run[]] {
  const kept: Run[] = []
  const spilt: Run[] = []
  for (let [from, to] of runs) {
    while (
      to > from &&
      (/^(?:AUX|PART|ADV)$/.test(tokens[to - 1]?.tag ?? '') ||
        (tokens[to - 1]?.tag === 'VERB' && RAISING.test(tokens[to - 1]?.lemma ?? '')))
    )
      to--
    let cut = to
    for (let i = from + 1; i < to; i++) {
      if (hangs(tokens, from, i) || isPlace(tokens, i, to)) continue
      if (/^(?:for|in|on|after|when|during|among|at|while|if)$/.test(tokens[i]?.lower ?? '')) {
        cut = i
        break
      }
    }
    // "on days when people walk": what is done on them
    if (/^(?:when|while|if|after)$/.test(tokens[cut]?.lower ?? '') && isTimes(tokens, from, cut)) {
      kept.push([cut + 1, to])
      spilt.push([from, cut])
      continue
    }
    kept.push([from, cut])
    if (cut < to) spilt.push([cut, to])
  }
  return [kept, spilt]
}

// "a gel based on X", "foods rich in X", "cutting down on X": the phrase belongs to the word before it.
function hangs(tokens: readonly Token[], from: number, i: number): boolean {
  if (!/^(?:in|on|for|at)$/.test(tokens[i]?.lower ?? '')) return false
  if (/^(?:swapping|trading|exchanging)$/.test(tokens[from]?.lower ?? '') && tokens[i]?.lower === 'for') return true
  const before = tokens[i - 1]
  if (before?.tag === 'VERB' && before.form !== 'ing' && before.form !== 'en') return true
  if (before?.form === 'en' && before.tag === 'VERB')
    return /^(?:base|found|enrich|rely|depend|contain)/.test(before.lemma) || before.lower === 'found'
  if (/^(?:rich|high|low|poor|based|reliant|dependent)$/.test(before?.lower ?? '')) return true
  const gerund =
    /ing$/.test(tokens[from]?.lower ?? '') && (tokens[from]?.form === 'ing' || tokens[from]?.tag === 'NOUN')
  return (
    gerund &&
    (i === from + 1 || (i === from + 2 && /^(?:down|back|up|out|off|in|early|late)$/.test(before?.lower ?? '')))
  )
}

// "music in the waiting room", "a ban on smoking in pubs": where a thing is, not whom it is for
function isPlace(tokens: readonly Token[], i: number, to: number): boolean {
  if (!/^(?:in|on)$/.test(tokens[i]?.lower ?? '') || !/^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.tag ?? '')) return false
  let end = i + 1
  while (end < to && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.tag ?? '') || tokens[end]?.form === 'ing')) end++
  const words = tokens.slice(i + 1, end)
  if (!/^(?:NOUN|PROPN|VERB)$/.test(words.at(-1)?.tag ?? '')) return false
  if (words.some((word) => isPeople(word) || UNITS.has(word.lower) || STUDY.test(word.lemma))) return false
  return /ing$/.test(words.at(-1)?.lower ?? '') || valence(words.map(({ lower }) => lower).join(' ')) === null
}

const STUDY =
  /^(?:trial|study|review|analysis|meta-analysis|test|pregnancy|life|general|particular|addition|morning|evening|night|summer|winter)$/

// "exercise appears to", "a drug shown to": verbs that hand their subject on.
const RAISING =
  /^(?:appear|seem|tend|help|find|show|think|believe|know|say|suggest|prove|try|claim|report|expect|suppose|reckon|get)$/

function isTimes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !/^(?:day|night|morning|afternoon|evening|week|month|occasion|time)$|^(?:the|on|those)$/.test(
        tokens[i]?.lemma ?? '',
      )
    )
      return false
  return to > from
}

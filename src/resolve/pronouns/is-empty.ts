import { fullNounPhrase, nounPhrase } from '../../english/phrases.js'
import { reporting } from '../../extractors/attribution.js'
import type { Word } from '../../extractors/word.js'

/** Whether "it" stands for nothing: "it is believed that", "it takes weeks to", "it is hard to", "makes it harder to". */
export function isEmpty(words: Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 9)
  const lowers = next.map((word) => word.lower)
  const clause = lowers.findIndex((lower) => /^(?:that|to|whether|if|how|why)$/.test(lower))
  const before = words[i - 1]
  if (before?.tag === 'VERB' && /^AD[JV]$/.test(next[0]?.tag ?? '') && clause >= 0) return true
  // "makes it into the blood"
  if (before?.lemma === 'make' && /^(?:into|to|through|past|out)$/.test(lowers[0] ?? '') && next[0]?.tag === 'ADP')
    return true
  if (isCleft(words, i)) return true
  // "it is a matter of taste"
  if (next[0]?.lemma === 'be' && lowers[2] === 'matter' && lowers[3] === 'of') return true
  if (clause < 0) return false
  // "it is a myth that", "it was a mistake to"
  if (
    next[0]?.lemma === 'be' &&
    next.slice(1, clause).every((word) => /^(?:DET|ADJ|ADV|NOUN|PART|VERB)$/.test(word.tag)) &&
    /^(?:myth|fact|misconception|lie|belief|mistake|idea|truth|shame|pity|fallacy|falsehood|claim|theory|rumour|rumor|exaggeration|wonder|surprise|question|habit|custom)$/.test(
      next[clause - 1]?.lemma ?? '',
    )
  )
    return true
  const verb = next.find((word) => word.tag === 'VERB')
  if (next.slice(0, clause).some((word) => word.tag === 'AUX' && word.lemma === 'be')) {
    const at = next.slice(0, clause)
    if (
      at.some((word) => word.tag === 'VERB' && reporting(word.lemma) !== undefined) &&
      /^(?:that|whether|if|how|why)$/.test(lowers[clause] ?? '')
    )
      return true
    if (
      at.some(
        (word) =>
          word.tag === 'VERB' &&
          word.form === 'en' &&
          /^(?:recommend|advise|suggest|advisable|encourage|require|need|permit|allow)$/.test(word.lemma),
      )
    )
      return true
    const last = at.findLast((word) => word.tag === 'ADJ')
    return (
      last !== undefined &&
      /^(?:hard|difficult|easy|important|likely|unlikely|possible|impossible|clear|unclear|true|necessary|safe|common|better|best|wise|helpful|known|worth|essential|rare|good|useful|advisable|crucial|vital|critical|reasonable|normal|preferable|sensible|prudent|tempting|natural|acceptable|appropriate|unusual|uncommon|unwise|unnecessary)$/.test(
        last.lemma,
      ) &&
      !(last.lemma === 'likely' && lowers[clause] === 'to') &&
      !(last.lemma === 'safe' && lowers[clause] !== 'to')
    )
  }
  // "It appears to be as good as X": what does; "it appears that", "it appears to be true that" nothing
  if (verb && /^(?:seem|appear|turn)$/.test(verb.lemma) && lowers[clause] === 'to')
    return words.slice(i + clause).some((word) => word.lower === 'that' && word.tag === 'SCONJ')
  if (verb && /^(?:take|seem|appear|happen|turn)$/.test(verb.lemma)) return /^(?:to|that)$/.test(lowers[clause] ?? '')
  return verb?.lemma === 'help' && lowers[clause] === 'to'
}

// "it is letrozole, rather than either, that guidance puts first", "In nurses it is the back that suffers"
function isCleft(words: Word[], i: number): boolean {
  if (words[i + 1]?.lemma !== 'be') return false
  // "It is not necessarily the price that decides"
  if (words[i + 2]?.lower === 'not') {
    const behind = words[i + 3]?.tag === 'ADV' ? i + 4 : i + 3
    const not = fullNounPhrase(words, behind)
    if (not && /^(?:that|who|which)$/.test(words[not.to]?.lower ?? '')) return true
  }
  const phrase = nounPhrase(words, i + 2)
  if (!phrase) return false
  const bare = words[phrase.from]?.tag !== 'DET' && words[phrase.head]?.lower === words[phrase.head]?.lemma
  const fronted = i > 1 && words[0]?.tag === 'ADP'
  const after = words[phrase.to]?.lower
  if (after === 'that' || after === 'who') return bare || fronted
  if (!bare || after !== ',') return false
  return words
    .slice(phrase.to + 1, phrase.to + 9)
    .some((word, at, list) => word.lower === 'that' && list[at - 1]?.lower === ',')
}

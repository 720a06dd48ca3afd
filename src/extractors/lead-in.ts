import { readVerb } from '../english/lemma.js'
import { verbGroups } from '../english/phrases.js'
import { anatomy } from './clause.js'
import { inserted, type Word } from './word.js'

/** How an item of a list goes with the words that introduce the list; undefined when the item stands alone. */
export function underLeadIn(leadIn: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const intro = withoutEnd(leadIn)
  const last = intro.at(-1)
  if (!last) return undefined
  const clause = anatomy(item)
  const dependent = clause?.subject.some(
    (word) => word.tag === 'SCONJ' || /^(?:when|where|who|which|that|if)$/.test(word.lower),
  )
  const gerund =
    item[0] !== undefined &&
    /ing$/.test(item[0].lower) &&
    readVerb(item[0].lower) !== undefined &&
    item[clause?.verb.from ?? 0]?.tag !== 'AUX'
  if (clause && !dependent && !gerund) {
    // "X may work because:" + a sentence
    if (/^(?:because|that|since|if|when|whenever|unless|where|while|whether|who)$/.test(last.lower))
      return { before: intro, item }
    return undefined
  }
  const first = item[0]
  if (last.lower === 'because') {
    // "because:" + "Blocking an enzyme" reads "by blocking an enzyme"
    if (first && /ing$/.test(first.lower) && readVerb(first.lower))
      return { before: [...intro.slice(0, -1), inserted('by', 'ADP')], item }
    return undefined
  }
  return including(intro, item) ?? completing(intro, item)
}

// "People who are at risk include:" + "smokers" reads "Smokers are at risk".
function including(intro: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const last = intro.at(-1)
  if (!last || !/^(?:include|are|be)$/.test(last.lemma)) return undefined
  const who = intro.findIndex((word, i) => i > 0 && /^(?:who|that)$/.test(word.lower) && intro[i - 1]?.tag === 'NOUN')
  if (who < 0 || last.lemma !== 'include') return completing(intro, item)
  const end = intro[intro.length - 2]?.tag === 'AUX' ? intro.length - 2 : intro.length - 1
  const predicate = intro.slice(who + 1, end)
  return { before: [], item: [...trimItem(item), ...predicate] }
}

// "Side effects may include:" + "nausea"; "It helps to:" + "sleep well"; "The powder contains:" + "zinc".
function completing(intro: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const [group] = verbGroups(intro).filter((verb) => verb.finite)
  if (!group) return undefined
  const end = verbGroups(intro).at(-1)
  const last = intro.at(-1) as Word
  const open = (end && end.to === intro.length) || last.tag === 'ADP' || last.lower === 'to' || last.lower === 'as'
  if (!open) return undefined
  return { before: intro, item: trimItem(item) }
}

function trimItem(item: Word[]): Word[] {
  let to = item.length
  while (to > 0 && (/^[,.;:]$/.test(item[to - 1]?.text ?? '') || item[to - 1]?.tag === 'CCONJ')) to--
  const out = item.slice(0, to)
  // "Sometimes people experience pain" is a clause and never comes here; "Sometimes nausea" loses nothing
  return out
}

function withoutEnd(words: Word[]): Word[] {
  let to = words.length
  while (to > 0 && /^[:,.…]$/.test(words[to - 1]?.text ?? '')) to--
  if (/^(?:following|these|below)$/.test(words[to - 1]?.lower ?? '')) to--
  if (words[to - 1]?.lower === 'the') to--
  return words.slice(0, to)
}

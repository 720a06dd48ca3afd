import { verbGroups } from '../../english/phrases.js'
import { attribution } from '../attribution.js'
import { clauseAt, finiteVerb, isCorrelative } from '../clause.js'
import { setAside } from '../disposition.js'
import { isImperative } from '../imperative.js'
import { render, type Word } from '../word.js'

/** Whether words are a clause with a subject that the author puts forward as fact. */
export function isProposition(words: Word[], text: string): boolean {
  const plain = render(words, text)
  if (isDoingUntil(words)) return false
  if (!(finiteVerb(words) || isCorrelative(words)) || isBareCondition(words)) return false
  const said = attribution(words)?.core
  if (said && isExclaimed(said)) return false
  if (said && isImperative(said) && said[0]?.form === 'base') return false
  if (said && /^(?:opinion|signpost|promotion)$/.test(setAside(render(said, text)) ?? '')) return false
  if (
    isImperative(words) ||
    setAside(plain) ||
    (words[0]?.tag === 'AUX' && words[0].form !== 'ing') ||
    words[0]?.lower === 'to'
  )
    return false
  return (
    words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length >= 3 ||
    (words.length >= 2 && words.some((word) => word.tag === 'VERB' || word.tag === 'AUX'))
  )
}

// "Keeping still until the pain goes": what one does, and nothing said of it.
function isDoingUntil(words: Word[]): boolean {
  if (words[0]?.form !== 'ing' || words[0].tag !== 'VERB') return false
  const verb = finiteVerb(words)
  const at = words.findIndex((word) => /^(?:until|till|while|unless|because|if|when)$/.test(word.lower))
  return (
    at > 0 &&
    verb !== undefined &&
    verb.from > at &&
    clauseAt(words, at + 1)?.from === verb.from &&
    !finiteVerb(words, verb.to)
  )
}

// “These are no scratches,” he said: of what he sees before him
function isExclaimed(said: Word[]): boolean {
  const [first, verb] = said
  return (
    /^(?:this|that|these|those)$/.test(first?.lower ?? '') &&
    verb?.lemma === 'be' &&
    said.length <= 7 &&
    said.some((word) => word.tag === 'NOUN') &&
    !said.some((word) => word.tag === 'NUM' || word.tag === 'VERB' || word.tag === 'ADP')
  )
}

// "If you feel faint" without what then: nothing is put forward.
function isBareCondition(words: Word[]): boolean {
  if (!/^(?:if|when|whenever|once|unless|until|because|although|though|whether)$/.test(words[0]?.lower ?? ''))
    return (
      /^(?:what|how|why|which|where)$/.test(words[0]?.lower ?? '') &&
      verbGroups(words).filter((group) => group.finite).length < 2
    )
  // "Whether it works is unclear"
  if (
    words[0]?.lower === 'whether' &&
    words.some((word) => /^(?:unclear|unknown|uncertain|disputed|debated|contested|controversial)$/.test(word.lower))
  )
    return false
  // "If it itches it is recommended to …"
  const second = words.some(
    (word, i) =>
      i > 3 &&
      word.tag === 'PRON' &&
      /^(?:it|they|you|this|he|she)$/.test(word.lower) &&
      words[i - 1]?.tag !== 'SCONJ' &&
      verbGroups(words.slice(i + 1)).at(0)?.from === 0 &&
      finiteVerb(words.slice(1, i)) !== undefined &&
      clauseAt(words, i) !== undefined,
  )
  if (second) return false
  return !words.some((word, i) => (word.lower === ',' || word.lower === 'then') && clauseAt(words, i + 1) !== undefined)
}

import { nounPhrase } from '../english/phrases.js'
import { trimEnd } from '../english/trim-end.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say for what or for whom, where only the label says it: "**For sleep:** They help." for sleep, "**Toddlers:** …" for toddlers. */
export function underLabel(words: Word[], { sentence }: Discourse): Reference[] {
  const block = sentence?.block
  if (!block || block.label === 0 || block.label > 60 || block.kind === 'heading') return []
  const label = trimEnd(block.text.slice(0, block.label), ' \u00a0\n\t:.–—-').trim()
  const name = wordsOf(label)
  const head = name.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN')
  if (!head || name.length > 8 || name.some((word) => /^(?:[,;:?!“"(’']|['’]s)$/.test(word.text))) return []
  const phrase = name[0]?.tag === 'ADP' && SETTING.test(name[0].lower) && !IDIOM.test(name.at(-1)?.lower ?? '')
  const whom = nounPhrase(name, 0)
  const people = AGES.test(label) || (whom !== undefined && POPULATION.test(name[whom.head]?.lemma ?? ''))
  if (!phrase && !people) return []
  if (words.some((word) => word.lemma === head.lemma || (people && (isHuman(word.lemma) || word.lower === 'those'))))
    return []
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT' && words[end - 1]?.text !== ')') end--
  const text = phrase
    ? decapitalise(label)
    : `${ADVISES.test(words.map((word) => word.lemma).join(' ')) ? 'for' : 'in'} ${decapitalise(label)}`
  const place = { block: block.index, start: 0, end: block.label }
  return [{ from: end, to: end, text, entity: { text, place } }]
}

const SETTING = /^(?:for|in|among|with)$/
const IDIOM =
  /^(?:fact|example|instance|short|brief|glance|summary|practice|conclusion|numbers|context|detail|depth|theory|general|addition|contrast|comparison|particular|all|total|sum|question|doubt|first|last|now|reference|more|reality|perspective|mind|other|hand|time|end|nutshell|word|words|essence|hindsight|meantime|closing|principle|fairness|best|least|most|least)$/
/** Who a thing is done to, and not who speaks of it. */
const POPULATION =
  /^(?:people|person|adult|child|kid|baby|infant|newborn|toddler|teenager|teen|adolescent|woman|man|mother|athlete|runner|smoker|vegan|vegetarian|worker|student|pensioner|senior|patient|sufferer)$/
const AGES = /^(?:school age|ages? |aged )/i
const ADVISES = /\b(?:advise|recommend|suggest|allow|limit|cap|say|state|tell|ban|set|call)\b/

import { nounPhrase, type Range } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { isNamed, type People } from '../extractors/people.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'
import type { Mentions } from './topic/mentions.js'
import type { Named } from './topic.js'

/**
 * Give a noun the fuller name that the text has for it: "riders" where it says "scooter riders", "a new bout" behind "a bout
 * of back pain", "pain" behind "knee pain". Nothing where it has two.
 */
export function fuller(words: Word[], discourse: Discourse): Reference[] {
  const found: Reference[] = []
  // who says so has a name of their own
  const core = attribution(words)?.prefix.length ?? 0
  let attributed = false
  for (let i = core; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
      i++
      continue
    }
    const joined = attributed ? undefined : attributive(words, phrase, discourse)
    if (joined) attributed = true
    const edit = joined ?? spellOf(words, phrase, discourse) ?? ailment(words, phrase, discourse)
    if (edit) found.push(edit)
    i = phrase.to
  }
  return found
}

type Phrase = Range & { head: number }

// "5,120 injured riders" in a text about scooters that says "scooter riders"
function attributive(
  words: Word[],
  phrase: Phrase,
  { topic: { intervention, part, said }, people }: Discourse,
): Reference | undefined {
  return compound(words, phrase, intervention, said, people) ?? compound(words, phrase, part, said, people)
}

function compound(
  words: Word[],
  phrase: Phrase,
  intervention: Named | undefined,
  said: Mentions | undefined,
  people: People,
): Reference | undefined {
  const head = words[phrase.head]
  if (!intervention || !said || head?.tag !== 'NOUN' || names(words, intervention)) return undefined
  if (phrase.head > 0 && head.text !== head.lower) return undefined
  // "Few drink coffee, Brooks said. Brooks …": a person
  if (isNamed([head], people)) return undefined
  // "side effects may include soreness where the needles go in": of what has them
  if (words.slice(0, phrase.from).some((word, i) => SHOWN.test(word.lemma) && words[i + 1]?.lower !== 'of'))
    return undefined
  // "four times as likely"
  if (head.lower === 'times') return undefined
  // "most treatments": any
  if (KIND.test(head.lemma)) return undefined
  const before = words.slice(phrase.from, phrase.head)
  if (before.some((word) => /^(?:NOUN|PROPN)$/.test(word.tag) || OTHER.test(word.lower))) return undefined
  // "riders of bicycles", "the risk of falling": what hangs on it tells it apart
  if (/^(?:of|to|for|from|with)$/.test(words[phrase.to]?.lower ?? '') || words[phrase.to]?.tag === 'NOUN')
    return undefined
  const name = intervention.text.replace(/([^su])s$/, '$1')
  const forms = new Set([head.lower, head.lemma, `${head.lemma}s`])
  const times = [...forms].reduce((sum, form) => sum + said.get(`${name.toLowerCase()} ${form}`), 0)
  if (times === 0) return undefined
  return { from: phrase.head, to: phrase.head + 1, text: `${name} ${head.lower}`, entity: intervention }
}

const SHOWN = /^(?:effect|risk|benefit|harm)$/

const KIND = /^(?:treatment|therapy|option|remedy|medicine|medication|drug|method|approach|procedure|intervention)$/

const OTHER =
  /^(?:other|another|different|such|no|any|all|dummy|placebo|sham|fake|control|ordinary|conventional|usual|standard|its|their|his|her|same)$/

// "nine in ten new bouts": of what the text told bouts of
function spellOf(words: Word[], phrase: Phrase, { turns, section }: Discourse): Reference | undefined {
  const head = words[phrase.head]
  const next = words[phrase.to]
  if (!head || !SPELL.test(head.lemma) || /^(?:NOUN|PROPN)$/.test(words[phrase.head - 1]?.tag ?? '')) return undefined
  if (/^(?:of|from|with|for|in)$/.test(next?.lower ?? '') || next?.tag === 'NOUN') return undefined
  for (const turn of turns.slice(-8).reverse()) {
    if (turn.section !== section) return undefined
    const place = turn.entities[0]?.place
    if (!turn.text || !place) continue
    const told = wordsOf(turn.text)
    const of = told.findIndex((word, i) => word.lower === 'of' && told[i - 1]?.lemma === head.lemma)
    const whole = of < 0 ? undefined : nounPhrase(told, of + 1)
    if (!whole || told[whole.head]?.tag === 'PRON') continue
    const text = turn.text.slice((told[of + 1] as Word).start, (told[whole.to - 1] as Word).end)
    return { from: phrase.to, to: phrase.to, text: `of ${text}`, entity: { text, place } }
  }
  return undefined
}

/** What one has of an illness at a time. */
const SPELL = /^(?:bout|episode|attack|spell|flare|flare-up|relapse|recurrence|outbreak|onset|symptom|case)$/

// "the pain" behind "knee pain", where the text tells of no other
function ailment(words: Word[], phrase: Phrase, discourse: Discourse): Reference | undefined {
  const head = words[phrase.head]
  const alone =
    phrase.head === phrase.from || (phrase.head === phrase.from + 1 && OWN.test(words[phrase.from]?.lower ?? ''))
  if (head?.tag !== 'NOUN' || !alone || valence(head.lemma) !== 'bad') return undefined
  if (/^(?:without|no)$/.test(words[phrase.from - 1]?.lower ?? '')) return undefined
  if (
    words[phrase.to]?.tag === 'NOUN' ||
    /^(?:of|from|in|at|that|which|set|caused|due)$/.test(words[phrase.to]?.lower ?? '')
  )
    return undefined
  if (words.some((word, i) => word.lemma === head.lemma && i !== phrase.head)) return undefined
  // what acts in the body acts on any pain
  if (words.slice(0, phrase.from).some((word) => WITHIN.test(word.lemma))) return undefined
  const longer = new Map<string, NonNullable<Reference['entity']>>()
  for (const turn of discourse.turns.slice(-6)) {
    if (turn.section !== discourse.section) continue
    for (const entity of turn.entities)
      if (
        entity.head === head.lemma &&
        /^[\p{Ll}-]+(?: [\p{Ll}-]+){1,2}$/u.test(entity.text) &&
        (discourse.topic.said?.get(entity.text) ?? 0) > 1
      )
        longer.set(entity.text, entity)
  }
  const { condition } = discourse.topic
  // bare "pain" is any pain where the text just spoke of no other
  const definite = phrase.head > phrase.from
  if (definite && longer.size === 0 && condition?.head === head.lemma && condition.text.includes(' '))
    longer.set(condition.text, condition)
  const [one] = longer.values()
  if (
    !one ||
    longer.size > 1 ||
    /^(?:the|an?|less|more|fewer|new|mild|severe|serious|any|no|common|similar) /.test(one.text)
  )
    return undefined
  return { from: phrase.head, to: phrase.to, text: agreeing(one.text, head), entity: one }
}

const WITHIN = /^(?:chemical|hormone|neurotransmitter|endorphin|opioid|messenger|receptor|nerve|brain)$/

const OWN = /^(?:the|this|that|these|whose|their|his|her)$/

function agreeing(text: string, head: Word): string {
  return [...text.split(' ').slice(0, -1), head.lower].join(' ')
}

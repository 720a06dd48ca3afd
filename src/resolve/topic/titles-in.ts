import { nounPhrase } from '../../english/phrases.js'
import { type Word, wordsOf } from '../../extractors/word.js'
import { DOSAGE_FORMS } from '../../lexicon/relational.js'
import { GENERIC, LIGHT } from '../../lexicon/title-words.js'
import type { Block } from '../../read.js'
import { valence } from '../../vocabulary/index.js'
import { decapitalise } from '../decapitalise.js'
import type { Named } from '../topic.js'
import type { Mentions } from './mentions.js'

/** A name that a heading gives, and what stands before it. */
export interface Title extends Named {
  after: string | undefined
  /** "Effect of …": what is tried. */
  studied: boolean
  /** "Risk of …": what is feared. */
  risked: boolean
}

/** The noun phrases of a heading, each with the preposition or verb before it. */
export function titlesIn(block: Block, counts: Mentions): Title[] {
  const title = block.text.slice(0, LONGEST_TITLE)
  // a heading in capitals has no names in it
  const text = /\p{Ll}/u.test(title) ? title : title.toLowerCase()
  const source = sourceAt(text)
  const words = named(wordsOf(text).filter((word) => word.start < source))
  const found: Title[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase || words[phrase.head]?.tag === 'PRON') {
      i++
      continue
    }
    // "5 surprising things heather tea does": the name stands behind the general word
    let general = phrase.head - 1
    while (general >= phrase.from && !isGeneral(words[general] as Word)) general--
    const opens =
      general >= phrase.from
        ? general + 1
        : /^(?:DET|NUM)$/.test(words[phrase.from]?.tag ?? '')
          ? phrase.from + 1
          : phrase.from
    // "tied to fewer heart attacks": of heart attacks
    const from =
      opens < phrase.head &&
      /^(?:fewer|less|more|lower|higher|better|worse|longer|big|bigger)$/.test(words[opens]?.lower ?? '')
        ? opens + 1
        : opens
    const first = words[from] as Word
    let head = phrase.head
    // "turmeric work", "back pain relief": the name is what stands before the general word
    while (
      head > from &&
      (LIGHT.test(words[head]?.lower ?? '') ||
        (GENERIC.test(words[head]?.lemma ?? '') && (words[head - 1]?.tag !== 'ADJ' || head - 1 === from)))
    )
      head--
    if (from <= head) {
      const end = words[head] as Word
      // "exogenous melatonin" where the text says "melatonin": the name it goes by
      const bare = end.lower
      const full = counts.get(text.slice(first.start, end.end).toLowerCase())
      const adjective =
        head > from && (full <= 1 || (USUAL.test(first.lower) && counts.get(bare) >= 3 * full)) && counts.get(bare) >= 5
      // "bedroom air purifiers" where the text says "air purifiers"
      const opening = adjective
        ? (words.slice(from + 1, head).find((word) => said(text.slice(word.start, end.end), end, counts)) ?? end)
        : first
      // "omega-3 supplements" where the text says "omega-3"
      const before = words[head - 1]
      const substance = before && text.slice(first.start, before.end).toLowerCase()
      const form =
        head > from &&
        DOSAGE_FORMS.test(end.lemma) &&
        counts.get(substance ?? '') >= Math.max(4, 2 * full) &&
        !adjective
      const closing = form && before ? before : end
      // "E-scooter head injuries" where the text says "head injuries": e-scooters are spoken of too
      const ill = adjective && opening !== first && valence(text.slice(opening.start, end.end)) === 'bad'
      const apart = ill && /^(?:NOUN|PROPN|ADJ)$/.test(first.tag) ? first : undefined
      if (apart && counts.get(apart.lower) + counts.get(`${apart.lower}s`) >= 3)
        found.push({
          text: lowered(apart.text, apart),
          head: apart.lemma,
          place: { block: block.index, start: apart.start, end: apart.end },
          after: undefined,
          risked: false,
          studied: false,
        })
      const plain = lowered(text.slice(opening.start, closing.end), closing)
      found.push({
        text:
          plain.toLowerCase() !== plain || counts.get(plain) >= counts.get(oneOf(plain, closing))
            ? plain
            : oneOf(plain, closing),
        head: closing.lemma,
        place: { block: block.index, start: opening.start, end: closing.end },
        after: words[phrase.from - 1]?.lemma,
        risked:
          words[phrase.from - 1]?.lower === 'of' &&
          /^(?:risk|odds|chance|cause|prevention|treatment|management|rate|case|sign|symptom)$/.test(
            words[phrase.from - 2]?.lemma ?? '',
          ),
        studied:
          (/^(?:for|on|about)$/.test(words[phrase.from - 1]?.lower ?? '') &&
            ASKED.test(words[phrase.from - 2]?.lemma ?? '')) ||
          (words[phrase.from - 1]?.lower === 'of' &&
            /^(?:effect|impact|efficacy|effectiveness|influence|safety|role|benefit|power|truth|science|use|value|promise|downside|upside|danger|harm|fact|case|hype|myth|secret|story)$/.test(
              words[phrase.from - 2]?.lemma ?? '',
            )),
      })
    }
    i = phrase.to
  }
  return found
}

// "Requests for back belts": behind a plural and a preposition, what ends the words is no verb.
function named(words: Word[]): Word[] {
  const [first, preposition, attribute, last] = words.slice(-4)
  if (last?.tag !== 'VERB' || last.form !== 's' || preposition?.tag !== 'ADP' || !first || !attribute) return words
  if (!first.lower.endsWith('s') || first.lower === first.lemma) return words
  const noun = ({ text, lower, start, end, at }: Word): Word => ({
    text,
    lower,
    lemma: lower.replace(/s$/, ''),
    start,
    end,
    at,
    tag: 'NOUN',
  })
  return [...words.slice(0, -4), noun(first), preposition, { ...attribute, tag: 'NOUN' }, noun(last)]
}

// "…, hospitals warn", "…, study finds": who says so is not what the article is about.
function sourceAt(text: string): number {
  const comma = text.lastIndexOf(', ')
  return comma > 0 && SOURCE.test(text.slice(comma + 2)) ? comma : text.length
}

const SOURCE =
  /^(?:[\p{L}’'-]+ ){1,4}(?:warns?|says?|said|finds?|found|suggests?|shows?|reveals?|claims?|reports?|concludes?|argues?|told)[.!]?$/u

/** What a letter or a memo brings of what stands behind it: "requests for back belts". */
const ASKED = /^(?:request|enquiry|inquiry|query|advice|policy|information|guidance|rule|question|reminder|notice)$/

/** What is longer, in characters, is no title, though it may open an article. */
export const LONGEST_TITLE = 1000

/** How often or how something is taken, not what it is. */
const USUAL = /^(?:daily|nightly|weekly|regular|routine|occasional|moderate|everyday|oral)$/

// Whether the article says a name more than once, be it of one or of many.
function said(name: string, head: Word, counts: Mentions): boolean {
  const plain = name.toLowerCase()
  const single = oneOf(plain, head)
  return counts.get(plain) + (single === plain ? 0 : counts.get(single)) > 1
}

const isGeneral = (word: Word) => GENERIC.test(word.lemma) && word.lower !== word.lemma

// A name in the singular: "coffees" coffee.
function oneOf(text: string, head: Word): string {
  return text.toLowerCase().endsWith(head.lower) ? text.slice(0, text.length - head.lower.length) + head.lemma : text
}

function lowered(text: string, head: Word): string {
  return head.tag === 'PROPN' && /^\p{Lu}[\p{Lu}\d]/u.test(head.text) ? text : decapitalise(text)
}

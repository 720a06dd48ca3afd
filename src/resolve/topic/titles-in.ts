import { nounPhrase } from '../../english/phrases.js'
import { type Word, wordsOf } from '../../extractors/word.js'
import { DOSAGE_FORMS } from '../../lexicon/relational.js'
import { GENERIC, LIGHT } from '../../lexicon/title-words.js'
import type { Block } from '../../read.js'
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
  const words = wordsOf(text)
  const found: Title[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
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
          words[phrase.from - 1]?.lower === 'of' &&
          /^(?:effect|impact|efficacy|effectiveness|influence|safety|role|benefit|power|truth|science|use|value|promise|downside|upside|danger|harm|fact|case|hype|myth|secret|story)$/.test(
            words[phrase.from - 2]?.lemma ?? '',
          ),
      })
    }
    i = phrase.to
  }
  return found
}

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

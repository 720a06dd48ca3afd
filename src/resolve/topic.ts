import { nounPhrase } from '../english/phrases.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Article, Block } from '../read.js'
import { valence } from '../vocabulary/index.js'
import { abbreviations } from './abbreviations.js'
import { decapitalise } from './decapitalise.js'

/** What an article is about, as its title and its words tell. */
export interface Topic {
  /** The treatment, habit or thing it speaks of. */
  intervention: Named | undefined
  /** The condition or aim it is weighed for. */
  condition: Named | undefined
}

/** A name and where the article gives it. */
export interface Named {
  text: string
  head: string
  place: { block: number; start: number; end: number }
}

const GENERIC =
  /^(?:subject|re|title|order|question|guideline|expert|attack|people|way|thing|fact|myth|truth|guide|question|answer|benefit|effect|risk|side|use|evidence|science|study|research|article|health|body|day|year|week|month|time|number|amount|help|relief|treatment|therapy|cause|symptom|tip|reason|news|update|memo|newsletter|summary|introduction|background|method|result|conclusion|discussion|abstract|it|you|we|they|i|this|that|what|one|part|level|dose|trial|review|percent|point|work)$/

const LIGHT =
  /^(?:relief|treatment|prevention|management|sufferers?|patients?|symptoms?|works?|helps?|causes?|really|good|bad|safe)$/

/** Find what an article is about from its title, its headings and the noun phrases it repeats. */
export function topicOf(article: Article): Topic {
  const heading = titleOf(article)
  if (!heading) return { intervention: undefined, condition: undefined }
  const counts = mentions(article)
  const title = named(heading, counts)
  const ranked = title
    .filter((one) => !GENERIC.test(one.head) && !isHuman(one.head) && !isStudy(one.head))
    .map((one) => ({
      ...one,
      count:
        (counts.get(one.text.toLowerCase()) ?? 0) + (counts.get(`${one.text.toLowerCase()}s`) ?? 0) ||
        (counts.get(one.head) ?? 0),
    }))
  const aimed = ranked.find(
    (one) =>
      one.after !== undefined &&
      /^(?:for|of|with|against|prevent|treat|relieve|cure|ease|fight|beat|stop|cause|help|in|on)$/.test(one.after),
  )
  // or a title's other name, when it is that of something bad: "probiotics and IBS"
  const longForms = new Map(abbreviations(article).map((one) => [one.short, one.long]))
  const condition =
    aimed ?? ranked.find((one) => one !== ranked[0] && valence(longForms.get(one.text) ?? one.text) === 'bad')
  const intervention = ranked
    .filter((one) => one !== condition && one.count >= 2)
    .reduce<(typeof ranked)[number] | undefined>(
      (best, one) => (!best || one.count > best.count ? one : best),
      undefined,
    )
  return { intervention: intervention ?? ranked.find((one) => one !== condition), condition }
}

// The title, or the subject line of a letter.
function titleOf(article: Article): Block | undefined {
  const subject = article.blocks.slice(0, 8).find((block) => /^(?:subject|re|title)\s*:/i.test(block.text))
  return subject ?? article.blocks.find((block) => block.kind === 'heading') ?? article.blocks[0]
}

// The noun phrases of a heading, each with the preposition or verb before it.
function named(block: Block, counts: Map<string, number>): (Named & { after: string | undefined })[] {
  const words = wordsOf(block.text)
  const found: (Named & { after: string | undefined })[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
      i++
      continue
    }
    const from = /^(?:DET|NUM)$/.test(words[phrase.from]?.tag ?? '') ? phrase.from + 1 : phrase.from
    const first = words[from] as Word
    let head = phrase.head
    // "turmeric work", "back pain relief": the name is what stands before the general word
    while (head > from && (GENERIC.test(words[head]?.lemma ?? '') || LIGHT.test(words[head]?.lower ?? ''))) head--
    if (from <= head) {
      const end = words[head] as Word
      // "exogenous melatonin" where the text says "melatonin": the name it goes by
      const bare = end.lower
      const full = counts.get(block.text.slice(first.start, end.end).toLowerCase()) ?? 0
      const adjective = head > from && (counts.get(bare) ?? 0) >= Math.max(5, 5 * full)
      const opening = adjective ? end : first
      const plain = lowered(block.text.slice(opening.start, end.end), end)
      found.push({
        text:
          plain.toLowerCase() !== plain || (counts.get(plain) ?? 0) >= (counts.get(oneOf(plain, end)) ?? 0)
            ? plain
            : oneOf(plain, end),
        head: end.lemma,
        place: { block: block.index, start: opening.start, end: end.end },
        after: words[phrase.from - 1]?.lower,
      })
    }
    i = phrase.to
  }
  return found
}

// A name in the singular: "coffees" coffee.
function oneOf(text: string, head: Word): string {
  return text.toLowerCase().endsWith(head.lower) ? text.slice(0, text.length - head.lower.length) + head.lemma : text
}

function lowered(text: string, head: Word): string {
  return head.tag === 'PROPN' && /^\p{Lu}[\p{Lu}\d]/u.test(head.text) ? text : decapitalise(text)
}

// How often the article's prose says each one- to three-word run and each lemma of its nouns.
function mentions(article: Article): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const block of article.blocks) {
    const words = block.text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
    for (const [i, word] of words.entries()) {
      add(word)
      if (i > 0) add(`${words[i - 1]} ${word}`)
      if (i > 1) add(`${words[i - 2]} ${words[i - 1]} ${word}`)
    }
  }
  return counts
}

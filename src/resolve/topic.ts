import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { wordsOf } from '../extractors/word.js'
import { AIM, BESIDE, BODY_PART, GENERIC } from '../lexicon/title-words.js'
import type { Article, Block } from '../read.js'
import { valence } from '../vocabulary/index.js'
import { abbreviations } from './abbreviations.js'
import { casing } from './topic/casing.js'
import { isTaken } from './topic/is-taken.js'
import { type Mentions, mentions } from './topic/mentions.js'
import { severalOf } from './topic/several-of.js'
import { titleOf } from './topic/title-of.js'
import { type Title, titlesIn } from './topic/titles-in.js'

/** What an article is about, as its title and its words tell. */
export interface Topic {
  /** The treatment, habit or thing it speaks of. */
  intervention: (Named & { many?: string }) | undefined
  /** The condition or aim it is weighed for. */
  condition: Named | undefined
  /** The part of the body that its title names: "hand" of "hand dermatitis". */
  part?: Named | undefined
  /** Whether the text speaks of it as of something that is eaten, drunk, swallowed or measured. */
  taken?: boolean
  /** How often the article says what. */
  said?: Mentions
}

/** A name and where the article gives it. */
export interface Named {
  text: string
  head: string
  place: { block: number; start: number; end: number }
}

/** Find what an article is about from its title, its headings and the noun phrases it repeats. */
export function topicOf(article: Article): Topic {
  const heading = titleOf(article)
  if (!heading) return { intervention: undefined, condition: undefined }
  const counts = mentions(article)
  const title = article.blocks.find((block) => block.kind === 'heading' && block.text === article.title)
  const line = /^\s*(?:subject|re)\s*:|^\s/i.test(heading.text) && title && title.index !== heading.index
  const end = openingSubject(article, heading)
  const names = [...titlesIn(heading, counts), ...(line ? titlesIn(title, counts) : [])].filter(
    ({ place }) => place.block !== heading.index || place.start < end,
  )
  const cased = casing(
    article,
    heading,
    names.map((one) => one.text),
  )
  const ranked = names
    .map((one) => ({ ...one, text: cased(one.text) }))
    .filter(
      (one) =>
        (!GENERIC.test(one.head) || (/^(?:therapy|treatment)$/.test(one.head) && one.text.includes(' '))) &&
        !isHuman(one.head) &&
        one.text.length > 1 &&
        !BODY_PART.test(one.text) &&
        !/^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\b/i.test(one.text) &&
        !isStudy(one.head),
    )
    .map((one) => ({
      ...one,
      count: countOf(one, counts),
    }))
  const part = names.find((one) => BODY_PART.test(one.text) && one.head !== 'back' && countOf(one, counts) > 1)
  const longForms = new Map(abbreviations(article).map((one) => [one.short, one.long]))
  const isBad = (one: { text: string }) => valence(longForms.get(one.text) ?? one.text) === 'bad'
  // "Effect of X on Y", "The benefits of X": X is tried for Y
  const tried = ranked.find((one) => one.studied && !isBad(one))
  const goals = ranked.filter(
    (one) =>
      one !== tried &&
      one.after !== undefined &&
      (AIM.test(one.after) || one.risked || (tried && one.after === 'on') || (BESIDE.test(one.after) && isBad(one))),
  )
  const aimed = goals.find(isBad) ?? goals.find((one) => one.count > 0)
  // or a title's other name, when it is that of something bad: "probiotics and IBS"
  const others = ranked.filter((one) => one !== ranked[0])
  const condition =
    aimed ??
    others.find(isBad) ??
    ranked.slice(0, 1).find((one) => isBad(one) && others.some((other) => other.count >= 2))
  const intervention =
    tried ??
    ranked
      .filter((one) => one !== condition && one.count >= 2 && !isPlace(one))
      .reduce<(typeof ranked)[number] | undefined>(
        (best, one) => (!best || one.count > best.count ? one : best),
        undefined,
      )
  const only = ranked.find((one) => one !== condition && one.count > 0 && !isPlace(one))
  // "What helps our drivers" over "Back pain behind the wheel": the ill is what it is all about
  if (line && intervention && isBad(intervention) && !(condition && isBad(condition)))
    return { intervention: undefined, condition: intervention, said: counts }
  const main = intervention ?? only
  const taken = main && isTaken(main.text, counts)
  const many = main && !taken ? severalOf(main.text, counts) : undefined
  return {
    intervention: main && { ...main, ...(many ? { many } : {}) },
    condition,
    part,
    said: counts,
    ...(taken === undefined ? {} : { taken }),
  }
}

// Where no heading names the topic, the subject of the first sentence does: how far it goes. A heading counts as a whole.
function openingSubject(article: Article, heading: Block): number {
  if (
    heading.kind !== 'paragraph' ||
    heading.text.length <= 160 ||
    !/[.!?]\s*$/.test(heading.text) ||
    /^\s*(?:subject|re|title)\s*:/i.test(heading.text) ||
    article.title !== null
  )
    return heading.text.length
  const words = wordsOf(heading.text.slice(0, 400))
  const verb = anatomy(words)?.verb.from
  return (verb === undefined ? undefined : words[verb]?.start) ?? heading.text.length
}

// "Knee braces" where the text goes on with "the braces": as often as either is said.
function countOf({ text, head }: Named, counts: Mentions): number {
  const plain = text.toLowerCase()
  const full = counts.get(plain) + counts.get(`${plain}s`)
  if (full > 1 || !/s$/.test(plain)) return full || counts.get(head)
  return Math.max(full, counts.get(plain.split(' ').at(-1) ?? plain), counts.get(head))
}

// "on the loading dock", "at work"
const isPlace = (one: Title) => /^(?:in|on|at)$/.test(one.after ?? '') && !one.studied

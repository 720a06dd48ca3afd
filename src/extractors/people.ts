import type { Article } from '../read.js'
import { reporting } from './attribution.js'
import { anatomy } from './clause.js'
import type { Word } from './word.js'

/** The people an article names: each word of their names, in lower case. */
export type People = ReadonlySet<string>

const NAME =
  "(\\p{Lu}[\\p{L}’'-]{0,30}\\p{Ll}(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|den|al|bin|Mc|O’) ?)?(?: \\p{Lu}[\\p{L}’'-]{0,30}\\p{Ll}){1,2})"
const SPEAKS = '(?:said|says|adds|added|told|explains|explained|recalls|recalled|laughs|laughed|warns|warned)'

/**
 * What tells a person from a body: a title, an age, speaking, or "he", "she" and an age in the sentence behind; each with what
 * a text without that sign lacks.
 */
const SIGNS = [
  [
    /(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Nurse)\.? /,
    `(?<![\\p{L}.])(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Nurse)\\.? ((?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)){0,2})`,
  ],
  [/, (?:aged|\d\d|who )/, `(?<![\\p{L}’'-])${NAME}, (?:(?:aged )?\\d{2}(?:,|\\.| who)|who )`],
  [new RegExp(`[,”"] ${SPEAKS} `), `[,”"] ${SPEAKS} ${NAME}`],
  [new RegExp(` ${SPEAKS}`), `[,”"] ${NAME} ${SPEAKS}`],
  [
    / (?:[Hh]e|[Ss]he|The \d{2}-year-old)(?!\p{L})/u,
    `(?<![\\p{L}’'-])${NAME}[^.!?\\n]{1,160}[.!?] (?:[“"][^“”"]{1,120}[”"],? )?(?:[Hh]e|[Ss]he|The \\d{2}-year-old)(?![\\p{L}])`,
  ],
].map(([hint, source]) => ({ hint: hint as RegExp, sign: new RegExp(source as string, 'gu') }))

/** Names that bodies, places and months have, whatever stands beside them. */
const BODIES =
  /^(?:the|university|college|institute|school|agency|society|organisation|organization|authority|council|association|foundation|academy|board|committee|federation|ministry|charity|union|league|commission|panel|network|alliance|centre|center|hospital|clinic|trust|department|office|service|services|group|team|study|trial|survey|review|report|journal|health|public|national|british|american|royal|european|world|united|north|south|east|west|new|london|england|britain|america|europe|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dr|prof|professor|mr|mrs|ms|sir|dame|nurse)$/

const LIFE =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame)\.? )?(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}(?:\([^()]{0,80}\) )?(?:is|was) (?:an?|the|born)\s(?!\d)/u

const read = new WeakMap<Article, People>()

/** Find the people an article names. */
export function people(article: Article): People {
  const held = read.get(article)
  if (held) return held
  const found = new Set<string>()
  // a life told for its own sake: what its person did is what it puts forward
  const first = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  if (LIFE.test(first)) {
    read.set(article, found)
    return found
  }
  for (const { text } of article.blocks)
    for (const { hint, sign } of SIGNS) {
      if (!hint.test(text)) continue
      for (const [, name] of text.matchAll(sign)) {
        const parts = (name ?? '').toLowerCase().replace(/’/g, "'").split(' ')
        if (parts.some((part) => BODIES.test(part))) continue
        for (const part of parts) if (part.length > 2) found.add(part)
      }
    }
  read.set(article, found)
  return found
}

/** Whether words are the name of a person the article names: "Dr Mara Voss", "Voss". */
export function isNamed(words: Word[], known: People): boolean {
  const own = words.filter((word) => !/^(?:dr|prof|professor|mr|mrs|ms|sir|dame|nurse|\.|\p{L}\.)$/u.test(word.lower))
  return own.length > 0 && own.length <= 3 && own.every((word) => /^\p{Lu}/u.test(word.text) && known.has(word.lower))
}

/** Whether a sentence tells what one person does or feels, and puts forward nothing of anybody else. */
export function isStory(words: Word[], known: People): boolean {
  const clause = anatomy(words)
  const verb = clause && words[clause.verb.main]
  // "Voss is not moved: X helps"
  if (!clause || !verb || words.some((word) => word.text === ':')) return false
  const comma = clause.subject.findIndex((word) => word.lower === ',')
  const whole = comma > 0 ? clause.subject.slice(0, comma) : clause.subject
  const subject = whole.filter((word) => word.tag !== 'ADV')
  const one = subject.length === 1 && /^(?:he|she)$/.test(subject[0]?.lower ?? '')
  const aged = subject[0]?.lower === 'the' && /^\d{1,3}-year-old$/.test(subject[1]?.lower ?? '')
  if (!one && !aged && !isNamed(subject, known) && !isOwned(subject, known)) return false
  if (HISTORY.test(verb.lemma) || clause.rest.some((word) => /^(?:1[5-9]|20)\d\d$/.test(word.lower))) return false
  // who somebody is, and what is said of places and bodies, others can check
  const [article, noun] = clause.rest
  if (verb.lemma === 'be' && /^an?$/.test(article?.lower ?? '') && noun && !aged && !one) return false
  const place = (word: Word) => word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text) && !DATES.test(word.lower)
  if (clause.rest.some((word) => place(word) && !known.has(word.lower))) return false
  const says = reporting(verb.lemma)
  if (says === undefined) return true
  // "Whitlock says she sleeps better": of herself
  const [first, second] = clause.rest[0]?.lower === 'that' ? clause.rest.slice(1) : clause.rest
  return (
    /^(?:he|she|his|her)$/.test(first?.lower ?? '') ||
    (first === undefined && second === undefined) ||
    first?.lower === 'so'
  )
}

// "Ruth Hale’s watch": what one person has, but not what her study found
function isOwned(subject: Word[], known: People): boolean {
  const of = subject.findIndex((word) => word.tag === 'PART' && /^['’]s?$/.test(word.text))
  const head = subject.at(-1)
  const name = subject.slice(subject[0]?.tag === 'ADP' ? subject.findIndex((word) => word.tag === 'PROPN') : 0, of)
  return (
    of > 1 &&
    name.length === 2 &&
    isNamed(name, known) &&
    head?.tag === 'NOUN' &&
    subject.length - of <= 3 &&
    !OFFICIAL.test(head.lemma)
  )
}

/** What a person answers for to others. */
const OFFICIAL =
  /^(?:study|trial|team|group|lab|laboratory|review|analysis|work|research|finding|result|data|paper|report|theory|claim|book|company|clinic|website|survey|discovery|invention|method|law|syndrome|disease|patient)$/

const DATES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)$/

/** What people did that others can check: a discovery, a publication. */
const HISTORY =
  /^(?:discover|invent|develop|introduce|isolate|describe|name|coin|patent|publish|prove|devise|pioneer|create|found|demonstrate|dream|design|win|conduct|lead|test|recommend|dispute|reject|deny|treat|prescribe)$/

import { articleCitations } from '../citations/article-citations.js'
import type { Draft, Extraction, Extractor } from '../extract.js'
import { type Lexicon, phrasesPattern } from '../lexicon/lexicon.js'
import type { Article } from '../read.js'
import type { Disposition } from '../schema.js'
import type { Sentence } from '../segment.js'
import { disposition } from './disposition.js'
import { endsIn } from './ending.js'
import { drafted } from './rules/drafted.js'
import { isDenied } from './rules/is-denied.js'
import { isOpen } from './rules/is-open.js'
import { type Read, readSentence } from './rules/read-sentence.js'
import { speakerOf } from './rules/speaker-of.js'

/** The default extractor: rules of English and of document structure, offline and deterministic. */
export const rules: Extractor = {
  name: 'rules',
  extract(article: Article, sentences: Sentence[], lexicon: Lexicon = {}): Extraction {
    const aside = asideOf(lexicon)
    const passages: Extraction['passages'] = []
    const drafts: Draft[] = []
    const last = new Map<number, Read>()
    let previous: Read | undefined
    let told: Disposition | undefined
    let question: Read | undefined
    for (const sentence of sentences) {
      const read = readSentence(article, sentence)
      read.disposition = articleCitations(article).blocks.has(sentence.block.index)
        ? 'reference'
        : (aside(read.text) ?? disposition(sentence.block, read.text, read.words))
      if (told === 'signpost' && read.disposition === 'claim' && GOES_ON.test(read.text)) read.disposition = 'signpost'
      told = read.disposition
      const leadIn = leadInOf(sentence, last)
      if (read.disposition === 'claim' && isDenied(article, read, leadIn)) read.disposition = 'myth'
      const found = drafted(article, read, leadIn, question ? { ...(previous ?? question), asked: question } : previous)
      const asks = read.disposition === 'question' || (read.disposition === 'heading' && endsIn(read.text, '?'))
      if (asks) question = read
      else if (!/^(?:label|fragment)$/.test(read.disposition)) question = undefined
      if (leadIn && found.length === 0 && read.disposition === 'fragment' && leadIn.disposition === 'instruction')
        read.disposition = 'instruction'
      if (found.length > 0) read.disposition = 'claim'
      else if (read.disposition === 'claim') read.disposition = 'fragment'
      passages.push({ sentence, disposition: read.disposition })
      drafts.push(...found)
      last.set(sentence.block.index, read)
      read.speaker ??= speakerOf(read)
      if (/^[“"]/.test(read.text) && isOpen(read.text)) read.open ??= read.speaker !== undefined
      if (found.length > 0 || read.speaker) previous = read
    }
    return { passages, drafts }
  },
}

/** What a sentence behind "This leaflet is for …" says of the leaflet. */
const GOES_ON =
  /^(?:It|We|They|Each)(?: also| then)? (?:answers?|explains?|covers?|describes?|sets? out|looks?|gives?|aims?|tells?|summari[sz]es?|lists?|asked|spoke|talked|went|put)\b/

// What the caller's own phrases say a sentence is.
function asideOf({ setAside = {} }: Lexicon): (text: string) => Disposition | undefined {
  const rows = Object.entries(setAside).map(([name, phrases]) => ({
    name: name as Disposition,
    pattern: phrasesPattern(phrases),
  }))
  return (text) => {
    if (rows.length === 0) return undefined
    const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    return rows.find(({ pattern }) => plain.search(pattern) >= 0)?.name
  }
}

// The sentence that introduces the list an item stands in.
function leadInOf(sentence: Sentence, last: Map<number, Read>): Read | undefined {
  const { item } = sentence.block
  return item?.leadIn == null ? undefined : last.get(item.leadIn)
}

import { positive, readAuxiliary, readVerb, singular } from './lemma.js'
import { tag } from './tag.js'
import type { Form, Tag, Token } from './token.js'
import { tokenize } from './tokenize.js'

/** Analyse a sentence: its words with tag, lemma and, for verbs, form. Linear in its length. */
export function analyse(text: string): readonly Readonly<Token>[] {
  const held = remembered.get(text)
  if (held) return held
  const tokens = read(text)
  if (text.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(text, tokens)
  }
  return tokens
}

// A claim is analysed at every stage; what was read lately is kept.
const REMEMBERED = 1000
const LONGEST_REMEMBERED = 1000
const remembered = new Map<string, Token[]>()

function read(text: string): Token[] {
  const pieces = tokenize(text)
  const tags = tag(pieces)
  const tokens: Token[] = []
  for (const [i, piece] of pieces.entries()) {
    tokens.push(inflection(piece, tags[i] as Tag, tokens))
  }
  return tokens
}

function inflection(piece: Omit<Token, 'lemma' | 'tag'>, tag: Tag, before: Token[]): Token {
  const { lower } = piece
  if (tag === 'AUX') {
    const [lemma, form] = readAuxiliary(lower)
    // "it's shown": the clitic of "has" when a participle of perfect sense follows is left as "be"
    return { ...piece, tag, lemma, form }
  }
  if (tag === 'VERB') {
    const reading = readVerb(lower)
    if (!reading) return { ...piece, tag, lemma: lower, form: guessForm(lower) }
    return { ...piece, tag, lemma: reading.lemma, form: chooseForm(reading.forms, before) }
  }
  if (tag === 'NOUN') return { ...piece, tag, lemma: singular(lower) }
  if (tag === 'ADJ' || tag === 'ADV') return { ...piece, tag, lemma: positive(lower, tag) }
  return { ...piece, tag, lemma: lower }
}

// "-ed" is a participle after be, have, get and where no subject stands before it; else a past tense.
function chooseForm(forms: Form[], before: Token[]): Form {
  if (forms.length === 1) return forms[0] as Form
  if (before.length === 0 && forms.includes('base')) return 'base'
  let i = before.length - 1
  while (i >= 0 && (before[i]?.tag === 'ADV' || before[i]?.tag === 'PART')) i--
  const previous = before[i]
  const participle = forms.includes('en')
  if (previous?.tag === 'AUX') {
    if (participle && (previous.lemma === 'be' || previous.lemma === 'have')) return 'en'
    return forms.includes('base') ? 'base' : 'en'
  }
  if (before.at(-1)?.lower === 'to' && forms.includes('base')) return 'base'
  if (participle && previous?.tag === 'VERB' && /^(?:get|become|remain|feel|seem)$/.test(previous.lemma)) return 'en'
  if (previous && /^(?:NOUN|PROPN|PRON|PUNCT|NUM)$/.test(previous.tag))
    return forms.includes('past') ? 'past' : (forms[0] as Form)
  if (participle && (!previous || /^(?:DET|ADP|ADJ|SCONJ)$/.test(previous.tag))) return 'en'
  return forms.includes('past') ? 'past' : (forms[0] as Form)
}

function guessForm(word: string): Form {
  if (word.endsWith('ing')) return 'ing'
  if (word.endsWith('ed')) return 'past'
  return word.endsWith('s') && !word.endsWith('ss') ? 's' : 'base'
}

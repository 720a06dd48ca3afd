import { positive, readAuxiliary, readVerb, singular } from './lemma.js'
import { tag } from './tag.js'
import type { Form, Tag, Token } from './token.js'
import { type Piece, tokenize } from './tokenize.js'

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
  return participles(tokens)
}

// "Patients treated with zinc improved": behind a noun, and with the clause's verb still to come, "-ed" is no past tense.
function participles(tokens: Token[]): Token[] {
  let verb = false
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (EDGES.has(token.tag) || RELATIVES.has(token.lower)) verb = false
    if (token.tag === 'AUX' && token.form !== 'ing') verb = true
    if (token.tag !== 'VERB' || token.form === 'ing' || token.form === 'en') continue
    const by = next?.lower === 'by' && tokens[i + 2]?.tag !== 'NUM'
    const reduced =
      token.form === 'past' &&
      /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.tag ?? '') &&
      (by || /^(?:ADP|ADV)$/.test(next?.tag ?? '')) &&
      !INTRANSITIVE.test(token.lemma) &&
      readVerb(token.lower)?.forms.includes('en')
    if (reduced && (verb || by)) token.form = 'en'
    else if (reduced && governed(tokens, i)) token.form = 'en'
    else if (!reduced || !/^(?:in|at|with|from|for|on|to|as|against)$/.test(next?.lower ?? '')) verb = true
  }
  return tokens
}

// "looked at 20 trials published in 2010": the noun stands behind the clause's verb and a preposition, and is no subject.
function governed(tokens: Token[], i: number): boolean {
  const least = Math.max(0, i - 40)
  let at = i - 1
  while (at >= least && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[at]?.tag ?? '')) at--
  if (tokens[at]?.tag !== 'ADP') return false
  for (; at >= least && !EDGES.has(tokens[at]?.tag as Tag); at--)
    // "nurses who sucked five a day for three months caught": the verb before hangs on the subject
    if (RELATIVES.has(tokens[at]?.lower ?? '')) return false
  for (at = i - 1; at >= least && !EDGES.has(tokens[at]?.tag as Tag); at--)
    if (tokens[at]?.tag === 'VERB' || tokens[at]?.tag === 'AUX') return true
  return false
}

const EDGES: ReadonlySet<Tag> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
const INTRANSITIVE =
  /^(?:look|live|work|rise|fall|go|come|occur|happen|appear|sleep|die|remain|last|vary|differ|improve|increase|decrease|decline|drop|recover|relapse|respond|agree|seem|say|report|argue|conclude)$/

function inflection({ text, lower, start, end }: Piece, tag: Tag, before: Token[]): Token {
  if (tag === 'AUX') {
    const [lemma, form] = readAuxiliary(lower)
    // "it's shown": the clitic of "has" when a participle of perfect sense follows is left as "be"
    return { text, lower, lemma, start, end, tag, form }
  }
  if (tag === 'VERB') {
    const reading = readVerb(lower)
    if (!reading) return { text, lower, lemma: lower, start, end, tag, form: guessForm(lower) }
    return { text, lower, lemma: reading.lemma, start, end, tag, form: chooseForm(reading.forms, before) }
  }
  return { text, lower, lemma: lemmaOf(lower, tag), start, end, tag }
}

function lemmaOf(lower: string, tag: Tag): string {
  if (tag === 'NOUN') return singular(lower)
  return tag === 'ADJ' || tag === 'ADV' ? positive(lower, tag) : lower
}

// "-ed" is a participle after be, have, get and where no subject stands before it; else a past tense.
function chooseForm(forms: Form[], before: Token[]): Form {
  if (forms.length === 1) return forms[0] as Form
  if (before.length === 0 && forms.includes('base')) return 'base'
  let i = before.length - 1
  while (i >= 0 && (before[i]?.tag === 'ADV' || before[i]?.tag === 'PART')) i--
  // "the pill more than halved it"
  if (i > 1 && before[i]?.lower === 'than' && /^(?:more|less)$/.test(before[i - 1]?.lower ?? '')) i -= 2
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

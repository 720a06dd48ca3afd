import { IRREGULAR_NOUNS } from '../lexicon/irregular-nouns.js'
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.js'
import type { Form } from './token.js'
import { verbShare } from './words.js'

/** A way to read a word as a form of a verb. */
export interface VerbReading {
  lemma: string
  forms: Form[]
}

/** Read a lower-case word as a verb form: its base and the forms it can be; undefined when no known verb has it. */
export function readVerb(word: string): Readonly<VerbReading> | undefined {
  if (word.length > LONGEST_REMEMBERED) return verbOf(word)
  const held = readings.get(word)
  if (held !== undefined) return held ?? undefined
  const reading = verbOf(word)
  if (readings.size >= REMEMBERED) readings.clear()
  readings.set(word, reading ?? null)
  return reading
}

// A word is asked for many times in its sentence, and again in the next; null stands for no verb.
const REMEMBERED = 10_000
const LONGEST_REMEMBERED = 40
const readings = new Map<string, VerbReading | null>()

function verbOf(word: string): VerbReading | undefined {
  // "co-occurs", "re-examined": the prefix stays on the base
  const prefix = /^(?:co|re|de|pre|over|under|self|cross|mis|out|fast|double)-/.exec(word)?.[0]
  if (prefix) {
    const bare = verbOf(word.slice(prefix.length))
    return bare && { lemma: `${prefix}${bare.lemma}`, forms: bare.forms }
  }
  const irregular = irregularVerbs().get(word)
  if (irregular) return irregular
  if (word.endsWith('ing') && word.length > 4) return regular(word.slice(0, -3), ['ing'])
  if (word.endsWith('ied') && word.length > 4) return known(`${word.slice(0, -3)}y`, ['past', 'en'])
  if (word.endsWith('ed') && word.length > 3) return regular(word.slice(0, -2), ['past', 'en'])
  if (verbShare(word) !== undefined) return { lemma: word, forms: ['base'] }
  if (word.endsWith('ies') && word.length > 4) return known(`${word.slice(0, -3)}y`, ['s'])
  if (word.endsWith('es')) return known(word.slice(0, -2), ['s']) ?? known(word.slice(0, -1), ['s'])
  if (word.endsWith('s') && !word.endsWith('ss')) return known(word.slice(0, -1), ['s'])
  return undefined
}

/** Past tense of a verb's base: "rise" rose, "occur" occurred. */
export function pastOf(base: string): string {
  irregularVerbs()
  const irregular = pasts.get(base)
  if (irregular) return irregular
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return /^(?:[^aeiou]*[aeiou][bdgmnprt]|(?:oc|re|in)cur|(?:pre|re|de)fer|permit|admit|control)$/.test(base)
    ? `${base}${base.slice(-1)}ed`
    : `${base}ed`
}

/** Singular of a lower-case noun; the word itself when it is one. */
export function singular(word: string): string {
  const irregular = irregularNouns().get(word)
  if (irregular) return irregular
  if (word.length < 4 || !word.endsWith('s')) return word
  if (
    /(?:ss|us|is|sis|itis)$|(?:mat|phys|econom|polit|athlet|linguist|genet|statist|dynam|electron|opt|robot|acoust)ics$/.test(
      word,
    )
  )
    return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|xes|zes)$/.test(word) || (word.endsWith('ches') && !word.endsWith('aches')))
    return word.slice(0, -2)
  return word.slice(0, -1)
}

const AUXILIARIES: Record<string, [string, Form]> = {
  am: ['be', 's'],
  is: ['be', 's'],
  are: ['be', 'base'],
  was: ['be', 'past'],
  were: ['be', 'past'],
  be: ['be', 'base'],
  been: ['be', 'en'],
  being: ['be', 'ing'],
  "'s": ['be', 's'],
  "'re": ['be', 'base'],
  "'m": ['be', 'base'],
  have: ['have', 'base'],
  has: ['have', 's'],
  had: ['have', 'past'],
  having: ['have', 'ing'],
  "'ve": ['have', 'base'],
  do: ['do', 'base'],
  does: ['do', 's'],
  did: ['do', 'past'],
  done: ['do', 'en'],
  doing: ['do', 'ing'],
  ca: ['can', 'base'],
  wo: ['will', 'base'],
  "'ll": ['will', 'base'],
  "'d": ['would', 'base'],
}

/** Base and form of an auxiliary; modals are `base`. */
export function readAuxiliary(word: string): [lemma: string, form: Form] {
  return (Object.hasOwn(AUXILIARIES, word) ? AUXILIARIES[word] : undefined) ?? [word, 'base']
}

/** Comparatives and superlatives to their positive: "better" good, "larger" large. */
export function positive(word: string, tag: 'ADJ' | 'ADV'): string {
  const irregular = COMPARED.get(word)
  if (irregular) return irregular[tag === 'ADJ' ? 0 : 1] ?? irregular[0] ?? word
  return word
}

const COMPARED = new Map([
  ['better', ['good', 'well']],
  ['best', ['good', 'well']],
  ['worse', ['bad', 'badly']],
  ['worst', ['bad', 'badly']],
  ['less', ['little', 'little']],
  ['least', ['little', 'little']],
  ['more', ['much', 'much']],
  ['most', ['much', 'much']],
])

function regular(stem: string, forms: Form[]): VerbReading | undefined {
  const undoubled = /([bdfgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : undefined
  return (
    (stem.endsWith('e') ? undefined : known(`${stem}e`, forms, 1)) ??
    known(stem, forms) ??
    (undoubled ? known(undoubled, forms) : undefined) ??
    known(`${stem}e`, forms)
  )
}

// A stem that is itself a verb wins over stem + e, except where only the longer one is common ("used", not "us").
function known(base: string, forms: Form[], least = 0): VerbReading | undefined {
  const share = verbShare(base)
  if (share === undefined || share < least) return undefined
  if (least > 0 && (verbShare(base.slice(0, -1)) ?? 0) > 0) return undefined
  return { lemma: base, forms }
}

const pasts = new Map<string, string>()
let verbs: Map<string, VerbReading> | undefined
function irregularVerbs(): Map<string, VerbReading> {
  if (verbs) return verbs
  verbs = new Map()
  for (const entry of IRREGULAR_VERBS.split(';')) {
    const [base, past, en] = entry.trim().split(/\s+/)
    if (!base || !past || !en) continue
    const add = (word: string, form: Form) => {
      const reading = verbs?.get(word)
      if (reading && reading.lemma === base) reading.forms.push(form)
      else if (!reading) verbs?.set(word, { lemma: base, forms: [form] })
    }
    pasts.set(base, past.split('/')[0] as string)
    add(base, 'base')
    for (const word of past.split('/')) add(word, 'past')
    for (const word of en.split('/')) add(word, 'en')
  }
  return verbs
}

let nouns: Map<string, string> | undefined
function irregularNouns(): Map<string, string> {
  nouns ??= new Map(
    IRREGULAR_NOUNS.split(';').flatMap((entry) => {
      const [plural, one] = entry.trim().split(/\s+/)
      return plural && one ? [[plural, one] as const] : []
    }),
  )
  return nouns
}

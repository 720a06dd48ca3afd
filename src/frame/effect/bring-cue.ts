import type { Token } from '../../english/token.js'
import { valence } from '../../vocabulary/index.js'
import { isPeople } from '../slots/is-people.js'
import { type Cue, changeCue } from './clause-effect.js'
import { turnsSoon } from './turns-soon.js'

/** How far behind its verb what is brought may stand. */
const REACH = 10

/** Read a verb whose object says what comes of it ("gives people heartburn", "saves lives"); undefined when it is none. */
export function bringCue(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | undefined {
  const { tag, lemma } = tokens[i] as Token
  if (tag !== 'VERB') return undefined
  const change = CHANGES.get(lemma)?.(tokens, i, to)
  return change ? changeCue(change, denied) : undefined
}

type Change = Pick<Cue, 'change' | 'good'>

type Read = (tokens: readonly Token[], i: number, to: number) => Change | null

const MORE: Change = { change: 1, good: null }
const LESS: Change = { change: -1, good: null }

// "confers protection", "brings relief", "gives men their hair back": what is brought is known to be good or bad.
function brings(tokens: readonly Token[], i: number, to: number): Change | null {
  // "brings no relief", "gives little protection", "yields less pain": the words there say it
  for (let k = i + 1; k < to && k < i + 5; k++) if (DENIED.test(tokens[k]?.lower ?? '')) return null
  if (turnsSoon(tokens, i - 1, to)) return null
  return named(tokens, i + 1, to) ? MORE : null
}

// "leaves patients with dry eyes", "leaves drivers drowsy"
function leaves(tokens: readonly Token[], i: number, to: number): Change | null {
  return peopleBy(tokens, i, to) < 0 ? null : brings(tokens, i, to)
}

// "saves lives", "spares people surgery", "saves patients a second operation"
function saves(tokens: readonly Token[], i: number, to: number): Change | null {
  for (let k = i + 1; k < to && k < i + 5; k++) if (/^(?:lives|limbs|sight)$/.test(tokens[k]?.lower ?? '')) return GOOD
  const who = peopleBy(tokens, i, to)
  return who > 0 && tokens[who + 1]?.lower !== 'from' && named(tokens, who + 1, to) ? LESS : null
}

const GOOD: Change = { change: 1, good: 1 }

// "sends heart rates up", "sends blood sugar soaring"
function sends(tokens: readonly Token[], i: number, to: number): Change | null {
  for (let k = i + 2; k < to && k < i + REACH; k++) {
    const { lower } = tokens[k] as Token
    if (/^(?:up|soaring|rising|climbing|rocketing|skyrocketing|shooting|spiralling|spiraling|higher)$/.test(lower))
      return MORE
    if (/^(?:down|plummeting|tumbling|plunging|falling|lower)$/.test(lower)) return LESS
  }
  return null
}

// "gets the gut moving", "gets travellers to sleep"
function gets(tokens: readonly Token[], i: number, to: number): Change | null {
  if (!/^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[i + 1]?.tag ?? '')) return null
  for (let k = i + 2; k < to && k < i + 7; k++) {
    const { lower, form, tag } = tokens[k] as Token
    if (/^(?:PUNCT|AUX|SCONJ)$/.test(tag)) return null
    if (lower === 'rid') return LESS
    if (form === 'ing' && tokens[k - 1]?.tag === 'NOUN') return MORE
    if (lower === 'to' && tokens[k + 1]?.tag === 'VERB' && tokens[k - 1]?.tag === 'NOUN') return MORE
  }
  return null
}

const CHANGES: ReadonlyMap<string, Read> = new Map([
  ...'give bring confer yield afford impart'.split(' ').map((verb): [string, Read] => [verb, brings]),
  ['leave', leaves],
  ['save', saves],
  ['spare', saves],
  ['send', sends],
  ['get', gets],
])

const DENIED = /^(?:no|not|little|few|nothing|none|any|neither|false|the|this|these)$/

/** Where the people stand whom a verb has for its object; -1 where it has none. */
function peopleBy(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < to && k < i + 7; k++) {
    const { tag, lower } = tokens[k] as Token
    if (isPeople(tokens[k]) || /^(?:you|us|them|him|her|me)$/.test(lower)) return k
    if (/(?:ers|ists)$/.test(lower) && tag === 'NOUN' && /^(?:ADJ|VERB|ADP|DET)$/.test(tokens[k + 1]?.tag ?? ''))
      return k
    if (!/^(?:DET|ADJ|NUM|NOUN|ADV|ADP)$/.test(tag)) return -1
  }
  return -1
}

function named(tokens: readonly Token[], from: number, to: number): boolean {
  return worthIn(tokens, from, to) !== null
}

function worthIn(tokens: readonly Token[], from: number, to: number): 'good' | 'bad' | null {
  let phrase: string[] = []
  for (let k = from; k < to && k < from + REACH; k++) {
    const { tag, lower } = tokens[k] as Token
    if (/^(?:PUNCT|SCONJ|CCONJ|AUX)$/.test(tag)) break
    if (/^(?:NOUN|ADJ|PROPN)$/.test(tag)) {
      phrase.push(lower)
      continue
    }
    const found = phrase.length > 0 ? valence(phrase.join(' ')) : null
    if (found) return found
    phrase = []
  }
  return phrase.length > 0 ? valence(phrase.join(' ')) : null
}

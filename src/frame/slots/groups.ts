import type { Token } from '../../english/token.js'
import { isPeople } from './is-people.js'
import { anotherVerb } from './main-verb.js'
import type { Run } from './run.js'
import { isTreatment } from './took.js'

/** Parts of "smokers who switch to vaping end up with less of it": who they are, what they do, and the verb of what follows. */
export interface Group {
  people: Run
  given: Run
  verb: number
  /** They do not do it. */
  not: boolean
}

/** Find people in the subject who are set apart by what they take or do; null where they are not, or only by what ails them. */
export function groups(tokens: readonly Token[], from: number, to: number): Group | null {
  const head = headOf(tokens, from, to)
  if (head < 0) return null
  let at = head + 1
  const opener = tokens[at]?.lower ?? ''
  let takes = true
  let not = false
  if (opener === 'who' || opener === 'that' || opener === 'which') {
    at++
    let be = false
    while (at < to && (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') || NOT.test(tokens[at]?.lower ?? ''))) {
      not ||= NOT.test(tokens[at]?.lower ?? '')
      be ||= tokens[at]?.lemma === 'be'
      if (be && tokens[at]?.tag === 'ADV') break
      at++
    }
    const { lemma } = tokens[at] ?? { lemma: '' }
    if (AILS.test(lemma) && !(lemma === 'have' && isTreatment(tokens, at + 1, to))) return null
    takes = TAKES.test(lemma) || lemma === 'have' || carriesOn(tokens, at)
    if (takes) at++
    if (/^(?:through|on|with)$/.test(tokens[at]?.lower ?? '') && carriesOn(tokens, at - 1)) at++
  } else if (opener === 'whose') {
    // "children whose mothers took it"
    const theirs = at + 1
    while (at < to && tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'AUX') at++
    takes = TAKES.test(tokens[at]?.lemma ?? '')
    // "children whose parents smoke"
    if (!takes && (tokens[at]?.tag === 'AUX' || AILS.test(tokens[at]?.lemma ?? ''))) return null
    const verb = takes ? -1 : mainVerb(tokens, at + 1, to)
    if (!takes) return verb > at ? { people: [from, head + 1], given: [theirs, verb], verb, not } : null
    at++
  } else if (TAKEN.test(opener)) at++
  else if (
    (isDoing(tokens[at]) && tokens[at + 1]?.lower !== 'with') ||
    (PUT.test(opener) && anotherVerb(tokens, at + 1, to))
  )
    takes = false
  else if (isPlaced(tokens, at, to)) at++
  else return null
  while (takes && /^(?:to|DET)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = mainVerb(tokens, takes ? at : at + 1, to)
  if (verb <= at) return null
  let end = verb
  while (end > at && /^(?:ADV|PUNCT)$/.test(tokens[end - 1]?.tag ?? '') && end - 1 > at) end--
  if (takes) for (let i = at + 1; i < end; i++) if (CIRCUMSTANCE.test(tokens[i]?.lower ?? '')) end = i
  return { people: [from, head + 1], given: [at, end], verb, not }
}

const NOT = /^(?:not|n['’]?t|never|rarely|seldom|hardly)$/

function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 5; i++) {
    // "Muslims with diabetes who fast", "people in their seventies who took it"
    if (tokens[i]?.tag === 'NOUN' && /^(?:with|from|in|over|under|aged)$/.test(tokens[i + 1]?.lower ?? '')) {
      for (let k = i + 2; k < i + 8 && k < to && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.tag ?? ''); k++)
        if (tokens[k + 1]?.lower === 'who') return k
    }
    // "nurses and carers who": the last of them
    if (isPeople(tokens[i]) && tokens[i + 1]?.lower === 'and' && tokens[i + 3]?.lower === 'who') return i + 2
    if (isPeople(tokens[i]) && !isPeople(tokens[i + 1])) return i
    if (BODIES.has(tokens[i]?.lemma ?? '') && /^(?:that|which)$/.test(tokens[i + 1]?.lower ?? '')) return i
    if (tokens[i]?.tag === 'NOUN' && isPlaced(tokens, i + 1, to)) return i
    if (tokens[i + 1]?.lower === 'who' && /^(?:NOUN|PROPN)$/.test(tokens[i]?.tag ?? '')) return i
    if (!/^(?:DET|ADJ|NOUN|NUM|ADV|PROPN)$/.test(tokens[i]?.tag ?? '') && tokens[i]?.form !== 'en') return -1
  }
  return -1
}

// The next verb that is not an infinitive or a participle; a particle marks one that reads like a noun ("end up").
function mainVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { tag, form, lower } = tokens[i] as Token
    if (/^(?:than|because)$/.test(lower)) return -1
    // "who have it before they turn 17 are": the verb of the clause within is passed over
    if (/^(?:before|after|when|while|once|if|until)$/.test(lower) && tokens[i + 1]?.tag === 'PRON') {
      const within = mainVerb(tokens, i + 2, to)
      if (within < 0) return -1
      i = within
      continue
    }
    if (/^(?:if|when)$/.test(lower)) return -1
    if (tag === 'AUX') return i
    if (tag === 'NOUN' && (/^(?:up|off|out)$/.test(tokens[i + 1]?.lower ?? '') || FARES.test(lower))) return i
    if (tag === 'VERB' && form !== 'ing' && form !== 'en' && tokens[i - 1]?.lower !== 'to') return i
  }
  return -1
}

// "who keep drinking", "who go through training": what they keep at or go through.
function carriesOn(tokens: readonly Token[], at: number): boolean {
  const [lemma, next] = [tokens[at]?.lemma ?? '', tokens[at + 1]]
  if (/^(?:keep|continue|carry)$/.test(lemma)) return /ing$/.test(next?.lower ?? '') || next?.lower === 'on'
  return lemma === 'go' && next?.lower === 'through'
}

// "children growing up near a road", "babies fed on formula"
function isDoing(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && (token.form === 'ing' || token.form === 'en') && !SORTED.test(token.lower)
}

const PUT = /^(?:fed|put|told|taught|exposed|sent|prescribed|treated|raised|brought|advised|asked)$/
const SORTED =
  /^(?:aged|diagnosed|suffering|having|experiencing|recovering|hospitalised|hospitalized|admitted|attending|presenting|studied|followed|enrolled|recruited|included|needing|seeking|trying|waiting|wanting|living|dying|affected|surveyed|asked|interviewed|invited|observing|reporting|known|born)$/

// "passengers in window seats … than those on the aisle": where they are is what is compared.
function isPlaced(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:in|on|at|near|without|under)$/.test(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i + 2 < to; i++)
    if (tokens[i]?.lower === 'than')
      return isPeople(tokens[i + 1]) && /^(?:in|on|at|near|with|under)$/.test(tokens[i + 2]?.lower ?? '')
  return false
}

const TAKES =
  /^(?:take|receive|use|get|give|drink|eat|consume|assign|allocate|randomise|randomize|undergo|try|start|offer|swallow|chew|wear|practise|practice|add|spend)$/
const TAKEN =
  /^(?:given|taking|using|receiving|drinking|eating|wearing|offered|assigned|allocated|randomised|randomized|on)$/
const AILS =
  /^(?:have|suffer|live|experience|report|develop|need|want|say|feel|find|complain|think|believe|survive|die|recover|seek|come|see|know|quit|stop|get)$/
/** What is made of people, and does or does not do a thing: "hospitals that use checklists". */
const BODIES: ReadonlySet<string> = new Set(
  'team hospital school ward household family clinic firm company workplace class country city village area unit group'.split(
    ' ',
  ),
)
/** Verbs of what befalls people, which may be read as nouns. */
const FARES = /^(?:get|end|fare|sleep|live|feel|score|run|lose|gain|face)$/
const CIRCUMSTANCE = /^(?:for|in|after|when|during|among|at|while|if|before|over)$/

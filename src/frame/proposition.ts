import type { Token } from '../english/token.js'
import { REPORTING } from '../lexicon/reporting.js'
import type { Run } from './slots/run.js'

const REPORTS = new Set(`${REPORTING.found} ${REPORTING.said}`.split(' '))
const REPORTED = new Set(
  'said says told explained added warned noted concluded pointed reported argued claimed found wrote'.split(' '),
)
const STUDY =
  /^(?:trials?|study|studies|reviews?|analysis|analyses|meta-analysis|research|survey|surveys|paper|update|report)$/

/** Part what is said from who said or found it: "A 2017 review found that …", "According to …, …", "…, the authors said". */
export function proposition(tokens: readonly Token[]): { body: Run; lead: Run | null } {
  let from = 0
  let to = tokens.length
  let lead: Run | null = null
  const that = ideaThat(tokens) || reportedBy(tokens)
  if (that > 0) {
    lead = [0, that]
    from = that
  } else if (/^(?:according|in|per)$/.test(tokens[0]?.lower ?? '')) {
    const comma = commaAfter(tokens, 0)
    if (comma > 0 && (tokens[0]?.lower !== 'in' || tokens.slice(1, comma).some((token) => STUDY.test(token.lower)))) {
      lead = [0, comma]
      from = comma + 1
    }
  }
  for (let i = to - 1; i > from + 3; i--) {
    if (tokens[i]?.lower !== ',') continue
    const tail = tokens.slice(i + 1)
    const says =
      tail.length <= 12 &&
      tail.some((token) => REPORTS.has(token.lemma) || REPORTED.has(token.lower)) &&
      !tail.some((token) => token.lower === 'and')
    if (says || tail[0]?.lower === 'according') {
      lead ??= [i + 1, to]
      to = i
    }
    break
  }
  const so = consequence(tokens, from, to)
  if (so > 0) to = so
  while (to > from && tokens[to - 1]?.tag === 'PUNCT') to--
  return { body: [from, to], lead }
}

// "X, so pick whichever is cheaper": what follows from it is not it.
function consequence(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 3; i + 1 < to; i++)
    if (
      tokens[i]?.lower === ',' &&
      tokens[i + 1]?.lower === 'so' &&
      !/^(?:that|far|long|much|many|called)$/.test(tokens[i + 2]?.lower ?? '')
    )
      return i
  return -1
}

// "One idea is that X", "another theory suggests that X": where X begins, or 0.
function ideaThat(tokens: readonly Token[]): number {
  if (/^(?:another|one)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lemma === 'be' && tokens[2]?.lower === 'that')
    return 3
  const noun = tokens.findIndex(
    (token, i) =>
      i < 6 &&
      /^(?:idea|theory|explanation|hypothesis|suggestion|possibility|thought|view|fact|reason|claim)$/.test(
        token.lower,
      ),
  )
  if (noun < 0) return 0
  for (let i = noun + 1; i < tokens.length && i < noun + 5; i++) if (tokens[i]?.lower === 'that') return i + 1
  return 0
}

// "… found that X": the first finite verb reports, and "that" follows it.
function reportedBy(tokens: readonly Token[]): number {
  let aside = false
  for (let i = 1; i < tokens.length && i < 30; i++) {
    const token = tokens[i] as Token
    // "Jane Doe, who was not involved, said …": what stands between commas is not the verb
    if (token.lower === ',') aside = !aside
    if (aside) continue
    if (token.tag === 'AUX' && !/^(?:have|has|had|also)$/.test(token.lower)) return -1
    if (token.tag !== 'VERB' || token.form === 'ing' || token.form === 'en') {
      if (
        token.form === 'en' &&
        tokens[i - 1]?.lemma === 'have' &&
        REPORTS.has(token.lemma) &&
        tokens[i + 1]?.lower === 'that'
      )
        return i + 2
      continue
    }
    if (!REPORTS.has(token.lemma)) return -1
    for (let k = i + 1; k < tokens.length && k < i + 4; k++) if (tokens[k]?.lower === 'that') return k + 1
    // "a trial found no effect of X on Y"
    if (
      /^(?:found|saw|detected|shows?|showed|reported|observed)$/.test(token.lower) &&
      tokens.slice(0, i).some(({ lower }) => STUDY.test(lower)) &&
      /^no (?:effect|benefit|advantage|evidence|difference|link|association)$/.test(
        `${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`,
      ) &&
      /^(?:of|from|between)$/.test(tokens[i + 3]?.lower ?? '')
    )
      return i + 1
    return SAYS.test(token.lower) && opensClause(tokens, i + 1) ? i + 1 : -1
  }
  return -1
}

const SAYS = /^(?:says?|said|thinks?|thought|believes?|believed|claims?|claimed|reckons?|reckoned|argues?|argued)$/

// "said coffee drinkers live longer": a noun phrase and its verb follow.
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[from]?.tag ?? '')) return false
  for (let i = from + 1; i < tokens.length && i < from + 12; i++) {
    const { tag, form, lower } = tokens[i] as Token
    if (tag === 'AUX' || (tag === 'VERB' && form !== 'ing' && form !== 'en')) return true
    if (lower === ',' || lower === 'to') return false
  }
  return false
}

function commaAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < 25; i++) if (tokens[i]?.lower === ',') return i
  return -1
}

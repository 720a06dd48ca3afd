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
export function proposition(tokens: readonly Token[]): { body: Run; lead: Run | null; denied: Run | null } {
  const denied = deniedIdea(tokens)
  if (denied) return { body: [0, withoutStop(tokens)], lead: null, denied }
  let from = 0
  let to = tokens.length
  let lead: Run | null = null
  let that = ideaThat(tokens) || reportedBy(tokens)
  // "Dr Lund added that a trial found …"
  const again = that > 0 ? reportedBy(tokens.slice(that)) : 0
  if (again > 0) that += again
  if (that > 0) {
    lead = [0, that]
    from = that
  } else if (tokens[0]?.lower === 'as' && tokens[1]?.lower === 'far' && tokens[2]?.lower === 'as') {
    const comma = commaAfter(tokens, 0)
    if (comma > 0) {
      lead = [0, comma]
      from = comma + 1
    }
  } else if (
    /^(?:according|in|per)$/.test(tokens[0]?.lower ?? '') &&
    !(tokens[0]?.lower === 'per' && tokens[1]?.tag === 'NUM')
  ) {
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
  return { body: [from, to], lead, denied: null }
}

function withoutStop(tokens: readonly Token[]): number {
  let to = tokens.length
  while (to > 0 && tokens[to - 1]?.tag === 'PUNCT') to--
  return to
}

const IDEA = /^(?:idea|theory|explanation|hypothesis|suggestion|notion|view|claim|belief|thought|assumption|myth)$/
const GIVEN_UP =
  /^(?:abandoned|debunked|disproved|disproven|discredited|refuted|dismissed|discarded|rejected|wrong|false|untrue|unfounded|baseless|mistaken|unproven|unproved)$/

// "Nobody has proved that X", "it is a myth that X", "the idea that X has been abandoned": where X stands, or null.
function deniedIdea(tokens: readonly Token[]): Run | null {
  const end = withoutStop(tokens)
  let that = -1
  for (let i = 1; i < end && i < 12 && that < 0; i++)
    if (tokens[i]?.lower === 'that' && tokens[i]?.tag !== 'DET') that = i
  if (that < 0 || that + 2 >= end) return null
  const before = tokens.slice(0, that)
  const report = before.at(-1)
  if (
    isNobody(tokens) &&
    report?.tag === 'VERB' &&
    (REPORTS.has(report.lemma) || /^(?:prove|confirm)$/.test(report.lemma))
  )
    return [that + 1, end]
  if (tokens[0]?.lower === 'it' && before.some(({ lemma }) => lemma === 'be')) {
    if (
      report?.lower === 'myth' ||
      (before.some(({ lower }) => lower === 'not') && /^(?:true|right|correct)$/.test(report?.lower ?? ''))
    )
      return [that + 1, end]
    if (GIVEN_UP.test(report?.lower ?? '')) return [that + 1, end]
  }
  if (!IDEA.test(report?.lower ?? '')) return null
  let at = end - 1
  while (
    at > that + 2 &&
    /^(?:ADV|ADP|NOUN|PROPN|DET)$/.test(tokens[at]?.tag ?? '') &&
    !GIVEN_UP.test(tokens[at]?.lower ?? '')
  )
    at--
  if (!GIVEN_UP.test(tokens[at]?.lower ?? '')) return null
  while (at > that + 2 && (/^(?:AUX|ADV)$/.test(tokens[at - 1]?.tag ?? '') || tokens[at - 1]?.tag === 'SCONJ')) at--
  return /^(?:AUX|ADV|SCONJ)$/.test(tokens[at]?.tag ?? '') ? [that + 1, at] : null
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
  if (isNobody(tokens)) return -1
  let aside = false
  let relative = false
  // "Pooling eight trials, Lund et al. concluded": what opens it ends at its comma
  const opening = tokens[0]?.form === 'ing' || tokens[0]?.tag === 'ADP' ? commaAfter(tokens, 0) : -1
  for (let i = 1; i < tokens.length && i < 30; i++) {
    const token = tokens[i] as Token
    // "Jane Doe, who was not involved, said …": what stands between commas is not the verb
    if (token.lower === ',' && i !== opening) aside = !aside
    if (aside) continue
    // "reviewers who pooled nine studies concluded": the verb of the relative clause is not it
    if (token.lower === 'who' || token.lower === 'which') relative = true
    const report = REPORTS.has(token.lemma) || REPLIES.test(token.lower)
    if (report && tokens[i + 1]?.lower === 'that' && token.tag === 'NOUN' && i < 4) return i + 2
    if (token.tag === 'AUX' && !/^(?:have|has|had|also)$/.test(token.lower)) {
      if (!relative) return -1
      relative = false
      i++
      continue
    }
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
    if (relative) {
      relative = false
      continue
    }
    if (token.lower === 'used' && tokens[i + 1]?.lower === 'to') {
      i++
      continue
    }
    if (token.lemma === 'put') return putAt(tokens, i)
    if (!report) return -1
    for (let k = i + 1; k < tokens.length && k < i + 4; k++) if (tokens[k]?.lower === 'that') return k + 1
    // "Lund et al. (2022) saw less nausea with ginger": what they saw
    if (
      FOUND.test(token.lower) &&
      (isAuthors(tokens, i) || tokens[0]?.lower === 'we') &&
      !/^(?:as|in|to|for)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return i + 1
    // "a trial found no effect of X on Y"
    if (
      FOUND.test(token.lower) &&
      tokens.slice(0, i).some(({ lower }) => STUDY.test(lower)) &&
      (isFinding(tokens, i + 1) || isBetter(tokens, i + 1))
    )
      return i + 1
    return SAYS.test(token.lower) && opensClause(tokens, i + 1) ? i + 1 : -1
  }
  return -1
}

const FOUND = /^(?:found|saw|detected|shows?|showed|reported?|observed?|noted|measured|recorded)$/

// "no effect of", "a small benefit of", "an association between"
function isFinding(tokens: readonly Token[], from: number): boolean {
  let noun = from
  while (noun < from + 4 && /^(?:DET|ADJ|ADV)$/.test(tokens[noun]?.tag ?? '')) noun++
  return (
    noun > from &&
    /^(?:effect|benefit|advantage|evidence|difference|link|association)$/.test(tokens[noun]?.lower ?? '') &&
    /^(?:of|from|between)$/.test(tokens[noun + 1]?.lower ?? '')
  )
}

// "found ginger no better than a dummy pill"
function isBetter(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (
    at < from + 6 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.tag ?? '') &&
    !BETTER.test(tokens[at]?.lower ?? '')
  )
    at++
  return at > from && BETTER.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'than'
}

const BETTER = /^(?:better|worse|safer|superior|inferior)$/

// "Lund et al.", "Lund and colleagues", "Lund and Berg (2022)"
function isAuthors(tokens: readonly Token[], verb: number): boolean {
  const [before, year] = [tokens[verb - 1], tokens[verb - 2]]
  if (before?.lower === ')' && year?.tag === 'NUM' && /^(?:19|20)\d\d[a-z]?$/.test(year.lower)) return true
  for (let i = 1; i < verb; i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'al' && tokens[i - 1]?.lower === 'et') return true
    if (/^(?:colleagues|co-workers|coworkers|co-authors|coauthors)$/.test(lower) && tokens[i - 1]?.lower === 'and')
      return true
  }
  return false
}

// "No study has shown that X", "nobody has proved that X": X is what is not said.
function isNobody(tokens: readonly Token[]): boolean {
  return /^(?:no|nobody|none|neither|few|hardly)$/.test(tokens[0]?.lower ?? '')
}

const REPLIES =
  /^(?:reckon|reply|replies|replied|respond|counter|retort|estimate|calculate|hold|maintain)(?:s|ed)?$|^held$/

// "researchers put the risk of X at 19% lower in those who …": what was put.
function putAt(tokens: readonly Token[], i: number): number {
  if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[i + 1]?.tag ?? '')) return -1
  for (let k = i + 3; k < tokens.length && k < i + 16; k++)
    if (tokens[k]?.lower === 'at' && /^(?:NUM|ADV|ADP)$/.test(tokens[k + 1]?.tag ?? '')) return i + 1
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

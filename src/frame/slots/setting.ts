import type { Token } from '../../english/token.js'
import { valence } from '../../vocabulary/index.js'
import type { Run } from './run.js'

/** "tingling in carpal tunnel syndrome", "survival in septic shock": the illness says whom it was seen in, apart from what was seen. */
export function setting<T extends { outcome: Run[]; population: Run[] }>(tokens: readonly Token[], parts: T): T {
  const outcome: Run[] = []
  const population = [...parts.population]
  const rest = parts.outcome.reduce((words, [from, to]) => words + to - from, 0)
  for (const [from, to] of parts.outcome) {
    const at = illnessAt(tokens, from, to, rest)
    if (at < 0) {
      outcome.push([from, to])
      continue
    }
    if (at > from) outcome.push([from, at])
    population.push([tokens[at]?.lower === 'in' ? at + 1 : at, to])
  }
  return { ...parts, outcome, population }
}

// Where "in" and an illness that ends a run stand.
function illnessAt(tokens: readonly Token[], from: number, to: number, rest: number): number {
  for (let i = Math.max(from - 1, 1); i + 1 < to; i++) {
    if (tokens[i]?.lower !== 'in' || tokens[i - 1]?.tag === 'NUM' || isChange(tokens, i - 1)) continue
    if (i >= from ? i === from && to - from >= rest : to - from >= rest) continue
    if (isIllness(tokens, i + 1, to)) return Math.max(i, from)
  }
  return -1
}

function isIllness(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[i]?.tag ?? '') && tokens[i]?.form !== 'en') return false
  const head = tokens[to - 1]
  if (!/^(?:NOUN|PROPN)$/.test(head?.tag ?? '')) return false
  if (ILL.test(head?.lower ?? '')) return true
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  return !MEASURED.test(head?.lower ?? '') && valence(words.join(' ').replaceAll(" 's", "'s")) === 'bad'
}

const ILL =
  /(?:osis|itis|pathy|oma|a?emia|plegia)$|^(?:syndrome|disease|disorder|failure|arrest|shock|colic|cancer|tumours?|burns|fractures?)$/
// "the decline in asthma"; "hearing loss in meningitis" is what was seen there
function isChange(tokens: readonly Token[], i: number): boolean {
  const { lemma, tag } = tokens[i] as Token
  return (
    CHANGED.test(lemma) &&
    !(/^(?:loss|gain|decline|progress)$/.test(lemma) && tag === 'NOUN' && tokens[i - 1]?.tag === 'NOUN')
  )
}

/** Illness in "in illness" that is what changes: behind a change, a link or a share of it. */
const CHANGED =
  /^(?:reduction|decrease|decline|drop|fall|improvement|increase|rise|change|difference|gain|loss|effect|benefit|role|trend|reduce|increase|decrease|rise|fall|drop|decline|improve|result|interest|factor|advantage|variation|shift|surge|jump|dip|cut|help|involve|success|use|useful|effective|work|bring|end|worsening|progress)$/
const MEASURED =
  /^(?:pain|pressure|weight|risk|rates?|scores?|levels?|symptoms?|mortality|deaths?|incidence|severity|days?|months?|years?|nights?|weeks?|winter)$/

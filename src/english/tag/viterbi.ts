import { transition } from '../words.js'
import type { Candidate } from './candidates-of.js'
import { EDGE } from './tag-numbers.js'

/** The likeliest tags of a sentence's words: for each two last tags, the best way to come to them. */
export function viterbi(candidates: Candidate[][]): number[] {
  interface State {
    before: number
    tag: number
    score: number
    back: State | null
  }
  let states: State[] = [{ before: EDGE, tag: EDGE, score: 0, back: null }]
  for (const options of candidates) {
    const next = new Map<number, State>()
    for (const state of states)
      for (const [tag, emission] of options) {
        const value = state.score + emission + transition(state.before, state.tag, tag)
        const key = state.tag * 16 + tag
        const held = next.get(key)
        if (!held || value > held.score) next.set(key, { before: state.tag, tag, score: value, back: state })
      }
    states = [...next.values()]
  }
  let best: State | null = states.reduce((a, b) => (b.score > a.score ? b : a))
  const tags: number[] = []
  for (; best?.back; best = best.back) tags.push(best.tag)
  return tags.reverse()
}

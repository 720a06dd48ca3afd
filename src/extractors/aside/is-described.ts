import type { Word } from '../word.js'
import { isName } from './is-name.js'

/** Whether a noun phrase names what a clause only describes: a study, or a person. */
export function isDescribed(phrase: Word[]): boolean {
  return phrase.some((word) => DESCRIBED.test(word.lemma)) || isName(phrase)
}

/** Heads that a clause only describes: a study is not a claim, nor is a person. */
const DESCRIBED =
  /^(?:study|trial|review|analysis|meta-analysis|update|survey|report|research|paper|experiment|guideline|cohort|investigation|doctor|dr|professor|researcher|author|scientist|expert|director|spokesman|spokeswoman|spokesperson)$/

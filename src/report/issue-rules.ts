import type { Reason } from '../schema.js'

/** What an issue is called: the reason of a verdict, or what is wrong beside it. */
export type RuleId =
  | Exclude<Reason, 'consistent-evidence'>
  | 'contradiction'
  | 'mismatched-citation'
  | 'retracted-citation'

/** A kind of issue, explained. */
export interface IssueRule {
  level: 'error' | 'warning' | 'note'
  title: string
  /** What it means and what to do about it. */
  help: string
}

/** The kinds of issues, worst first. */
export const issueRules: Record<RuleId, IssueRule> = {
  refuted: {
    level: 'error',
    title: 'The evidence given speaks against the claim',
    help: 'Credible findings bear on the claim, and all of them are against it. Correct the sentence or take it out.',
  },
  'retracted-citation': {
    level: 'error',
    title: 'The claim cites a retracted publication',
    help: 'The article cites a publication here that was retracted. Cite another one, or take the claim out.',
  },
  overstated: {
    level: 'warning',
    title: 'The claim says more than its evidence',
    help: 'The evidence carries a weaker claim: without the absolute, with a “may”, of a smaller effect or of fewer people. Reword it; the note says how.',
  },
  contradiction: {
    level: 'warning',
    title: 'The article contradicts itself',
    help: 'Two claims of the article cannot both be true. Decide which one the evidence carries.',
  },
  'mismatched-citation': {
    level: 'warning',
    title: 'The publication cited does not support the claim',
    help: 'What the pack says of the publication cited here does not support the claim. Cite what does, or reword the claim.',
  },
  'conflicting-evidence': {
    level: 'warning',
    title: 'Credible evidence stands on both sides of the claim',
    help: 'Say that studies disagree, or hedge the claim (“may”). A hedged or attributed claim is only noted.',
  },
  'mixed-evidence': {
    level: 'warning',
    title: 'The evidence on the claim is itself mixed',
    help: 'Say that results are mixed, or hedge the claim (“may”). A hedged or attributed claim is only noted.',
  },
  'no-evidence': {
    level: 'note',
    title: 'No finding in the packs given bears on the claim',
    help: 'This does not mean that the claim is false: the packs given say nothing of it. Find a source with the search that the note names, or add findings to a pack.',
  },
}

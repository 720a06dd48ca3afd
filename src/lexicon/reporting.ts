/**
 * Verbs that report what somebody found, said or believes, by what the report commits its author to.
 * Source: Hyland 1998, Boosters, hedging and the negotiation of academic knowledge; Thompson & Ye 1991, Evaluation in the
 * reporting verbs used in academic papers; reporting verbs of VerbNet classes 29.5 (conjecture), 37.7 (say), 84 (discover).
 */
export const REPORTING: Record<'found' | 'said' | 'believed' | 'advised', string> = {
  found:
    'find show demonstrate report reveal observe conclude confirm establish indicate discover note detect determine document prove see estimate calculate reckon',
  said: 'say claim state argue assert tell explain add warn write suggest maintain contend insist announce acknowledge admit point mention emphasise emphasize stress caution remark comment declare describe propose imply concede counter reply respond recall reiterate stipulate',
  believed:
    'believe think feel assume suspect hold consider suppose hope expect imagine theorise theorize speculate guess understand know hypothesise hypothesize propose agree',
  advised: 'recommend advise urge endorse counsel instruct encourage',
}

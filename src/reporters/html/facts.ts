import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Claim, Cue } from '../../schema.js'
import type { Shown } from './shown.js'
import { certainties, kinds, modalities, strengths } from './words.js'

/** List how a claim is made: its certainty, how it is put, how strong it is, what it is about, where it stands. */
export function facts({ claim, section }: Shown, sections: readonly string[]): Element {
  const { certainty, kind, strength, attributedTo, ambiguous, absolute } = claim
  const rows: [string, (string | ElementContent)[]][] = [
    ...(certainty ? ([['Certainty of the evidence', [certainties[certainty]]]] as [string, string[]][]) : []),
    ['Put forward', [modalities[claim.modality], ...cues(claim, CUES[claim.modality])]],
    ...(attributedTo ? ([['Said by', [neutralise(attributedTo)]]] as [string, string[]][]) : []),
    ['Link claimed', [strengths[strength]]],
    ...(absolute ? ([['Absolute wording', cues(claim, 'absolute', 'yes')]] as [string, ElementContent[]][]) : []),
    ['About', [kinds[kind]]],
    ...(ambiguous.length > 0 ? ([['Not clear who or what', quoted(ambiguous)]] as [string, ElementContent[]][]) : []),
    ...(section >= 0 ? ([['Section', [neutralise(sections[section] ?? '')]]] as [string, string[]][]) : []),
  ]
  return h(
    'dl',
    rows.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  )
}

/** The words that make a modality. */
const CUES: Partial<Record<Claim['modality'], Cue['kind']>> = {
  hedged: 'hedge',
  attributed: 'attribution',
  recommended: 'recommendation',
  conditional: 'condition',
}

function cues(claim: Claim, kind: Cue['kind'] | undefined, otherwise = ''): (string | ElementContent)[] {
  const words = claim.cues.filter((cue) => cue.kind === kind).map(({ quote }) => quote)
  if (kind === undefined || words.length === 0) return otherwise === '' ? [] : [otherwise]
  return [...(otherwise === '' ? [': '] : []), ...quoted(words)]
}

function quoted(words: readonly string[]): (string | ElementContent)[] {
  return [...new Set(words)].flatMap((word, index) => [...(index === 0 ? [] : [', ']), h('q', neutralise(word))])
}

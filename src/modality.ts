import { attribution } from './extractors/attribution.js'
import { wordsOf } from './extractors/word.js'
import {
  ABSOLUTES,
  ASSOCIATIONS,
  ATTRIBUTIONS,
  CONDITIONAL,
  CONDITIONS,
  HEDGES,
  NEGATIONS,
  RECOMMENDATIONS,
} from './lexicon/modality.js'
import type { Article } from './read.js'
import type { Statement } from './resolve.js'
import type { Cue, Kind, Modality, Strength } from './schema.js'

/** How a claim is put forward, and the words that say so. */
export interface Commitment {
  modality: Modality
  attributedTo?: string
  strength: Strength
  absolute: boolean
  cues: Cue[]
}

/** Read how far a claim commits its author: from its own words and those of the lead-in it took over. */
export function modality(article: Article, statement: Statement, kind: Kind): Commitment {
  const cues = statement.draft.chunks.flatMap((chunk) =>
    chunk.ranges.flatMap(({ start, end }) => cuesIn(article, chunk.sentence.block.index, start, end)),
  )
  const has = (cue: Cue['kind']) => cues.some((one) => one.kind === cue)
  const report = attribution(wordsOf(statement.text))
  const author = report?.author.length
    ? statement.text.slice(report.author[0]?.start, report.author.at(-1)?.end)
    : undefined
  const text = statement.text.toLowerCase().replace(/[’‘]/g, "'")
  const recommended =
    has('recommendation') &&
    (kind === 'guideline' || /\b(?:should|must|ought to|recommend|recommends|recommended|advise[sd]?)\b/.test(text))
  return {
    modality: recommended
      ? 'recommended'
      : author
        ? 'attributed'
        : has('hedge')
          ? 'hedged'
          : has('condition') &&
              /^(?:if|when|once|unless|as long as|so long as|provided)\b|\b(?:if|unless|as long as|provided)\b/.test(
                text,
              )
            ? 'conditional'
            : 'asserted',
    ...(author ? { attributedTo: author } : {}),
    strength: strength(text, kind, has('negation')),
    absolute: has('absolute'),
    cues,
  }
}

const CAUSAL_KINDS = new Set<Kind>(['efficacy', 'comparative', 'mechanism', 'safety', 'causal', 'dosage'])

function strength(text: string, kind: Kind, negated: boolean): Strength {
  const association = matcher(ASSOCIATIONS).test(text)
  if (
    negated &&
    /\b(?:no|not|n't|never) (?:\w+ ){0,3}(?:link|linked|associated|association|effect|difference|benefit|better|reduce|lower|improve|cause|help|work|prevent|relieve)/.test(
      text,
    )
  )
    return 0
  if (!association && !CAUSAL_KINDS.has(kind)) return 0
  if (matcher(CONDITIONAL).test(text)) return association ? 1 : 2
  return association ? 1 : 3
}

const KINDS: [Cue['kind'], string][] = [
  ['hedge', HEDGES],
  ['absolute', ABSOLUTES],
  ['recommendation', RECOMMENDATIONS],
  ['condition', CONDITIONS],
  ['attribution', ATTRIBUTIONS],
  ['negation', NEGATIONS],
]

function cuesIn(article: Article, index: number, start: number, end: number): Cue[] {
  const block = article.blocks[index]
  if (!block) return []
  const text = block.text.slice(start, end).toLowerCase().replace(/[’‘]/g, "'")
  const cues: Cue[] = []
  for (const [kind, list] of KINDS) {
    for (const match of text.matchAll(everywhere(list))) {
      const from = block.starts[start + match.index]
      const to = block.ends[start + match.index + match[0].length - 1]
      if (from === undefined || to === undefined) continue
      cues.push({ kind, quote: article.source.slice(from, to), position: article.position(from, to) })
    }
  }
  return cues
}

const global = new Map<string, RegExp>()
function everywhere(list: string): RegExp {
  const held = global.get(list) ?? new RegExp(matcher(list), 'g')
  global.set(list, held)
  return held
}

const compiled = new Map<string, RegExp>()
function matcher(list: string): RegExp {
  let pattern = compiled.get(list)
  if (!pattern) {
    const phrases = list.split('|').sort((a, b) => b.length - a.length)
    pattern = new RegExp(`(?<![\\w])(?:${phrases.join('|')})(?![\\w])|${list.includes("n't") ? "n't\\b" : '(?!)'}`)
    compiled.set(list, pattern)
  }
  return pattern
}

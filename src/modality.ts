import { attribution } from './extractors/attribution.js'
import { wordsOf } from './extractors/word.js'
import { type Lexicon, phrasesPattern } from './lexicon/lexicon.js'
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
import type { Statement } from './resolve/statement.js'
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
export function modality(article: Article, statement: Statement, kind: Kind, lexicon: Lexicon = {}): Commitment {
  const own = ownKinds(lexicon)
  const cues = statement.draft.chunks.flatMap((chunk) =>
    chunk.ranges.flatMap(({ start, end }) => cuesIn(article, chunk.sentence.block.index, start, end, own)),
  )
  const has = (cue: Cue['kind']) => cues.some((one) => one.kind === cue)
  const report = attribution(wordsOf(statement.text))
  const author = report?.author.length
    ? statement.text.slice(report.author[0]?.start, report.author.at(-1)?.end)
    : undefined
  const text = statement.text.toLowerCase().replace(/[’‘]/g, "'")
  const recommended =
    has('recommendation') &&
    (kind === 'guideline' ||
      own.some(([cue, pattern]) => cue === 'recommendation' && text.search(pattern) >= 0) ||
      /\b(?:should|must|ought to|recommend|recommends|recommended|advise[sd]?)\b/.test(text))
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
  if (negated && isDenied(text)) return 0
  if (!association && !CAUSAL_KINDS.has(kind)) return 0
  if (matcher(CONDITIONAL).test(text)) return association ? 1 : 2
  return association ? 1 : 3
}

// "has no clear link", "did not reduce": the relation itself is denied.
function isDenied(text: string): boolean {
  const words = text.split(/[\s,;()]+/)
  return words.some(
    (word, i) =>
      (/^(?:no|not|never)$/.test(word) || word.endsWith("n't")) &&
      words.slice(i + 1, i + 5).some((next) => RELATION.test(next)),
  )
}

const RELATION =
  /^(?:link|associat|effect|difference|benefit|better|reduc|lower|improve|cause|help|work|prevent|relieve)/

const KINDS: [Cue['kind'], string][] = [
  ['hedge', HEDGES],
  ['absolute', ABSOLUTES],
  ['recommendation', RECOMMENDATIONS],
  ['condition', CONDITIONS],
  ['attribution', ATTRIBUTIONS],
  ['negation', NEGATIONS],
]

function cuesIn(
  article: Article,
  index: number,
  start: number,
  end: number,
  own: readonly [Cue['kind'], RegExp][],
): Cue[] {
  const block = article.blocks[index]
  if (!block) return []
  const text = block.text.slice(start, end).toLowerCase().replace(/[’‘]/g, "'")
  const cues: Cue[] = []
  for (const [kind, pattern] of [...builtIn(), ...own]) {
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '') continue
      const from = block.starts[start + match.index]
      const to = block.ends[start + match.index + match[0].length - 1]
      if (from === undefined || to === undefined) continue
      cues.push({ kind, quote: article.source.slice(from, to), position: article.position(from, to) })
    }
  }
  return cues
}

let held: [Cue['kind'], RegExp][] | undefined
function builtIn(): [Cue['kind'], RegExp][] {
  held ??= KINDS.map(([kind, list]) => [kind, everywhere(list)])
  return held
}

// The caller's own cues, compiled once a lexicon.
const compiledOwn = new WeakMap<Lexicon, [Cue['kind'], RegExp][]>()
function ownKinds(lexicon: Lexicon): [Cue['kind'], RegExp][] {
  const known = compiledOwn.get(lexicon)
  if (known) return known
  const rows: [Cue['kind'], readonly string[] | undefined][] = [
    ['hedge', lexicon.hedges],
    ['absolute', lexicon.absolutes],
    ['recommendation', lexicon.recommendations],
  ]
  const patterns = rows.flatMap(([kind, list]): [Cue['kind'], RegExp][] =>
    list?.length ? [[kind, phrasesPattern(list)]] : [],
  )
  compiledOwn.set(lexicon, patterns)
  return patterns
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
    // every phrase opens with a letter or a digit
    pattern = new RegExp(`\\b(?:${phrases.join('|')})(?!\\w)${list.includes("n't") ? "|n't\\b" : ''}`)
    compiled.set(list, pattern)
  }
  return pattern
}

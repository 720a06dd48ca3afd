import { cite } from './cite.js'
import { EvidenceClaimsError } from './errors.js'
import type { Draft, Extractor } from './extract.js'
import { rules } from './extractors/rules.js'
import { frame } from './frame.js'
import { identify } from './identify.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { modality } from './modality.js'
import { type Article, read } from './read.js'
import { articleInfo } from './report/article-info.js'
import type { Statement } from './resolve/statement.js'
import { resolve } from './resolve.js'
import { type Claims, Disposition, type ExtractedClaim, type Passage, type Span } from './schema.js'
import { type Sentence, segment } from './segment.js'

/** How to read an article. */
export interface ExtractOptions {
  /** Shown in the report, never opened. */
  path?: string
  /** What reads claims from sentences. (default: rules of English) */
  extractor?: Extractor
  /** Words of your own field, added to the built-in lists. (default: none) */
  lexicon?: Lexicon
}

/**
 * Extract an article's claims, each standing alone and anchored to its exact characters; no evidence is looked at.
 * Its own citations are read as well. The first half of `check`. Takes markdown, HTML or plain text; any text gives a
 * result.
 *
 * @throws EvidenceClaimsError `bad-options` when the lexicon holds anything but lists of strings
 */
export function extractClaims(source: string, options: ExtractOptions = {}): Claims {
  const article = read(source)
  const lexicon = checked(options.lexicon)
  const sentences = segment(article, lexicon.abbreviations)
  const extraction = (options.extractor ?? rules).extract(article, sentences, lexicon)
  const statements = resolve(article, extraction)
  const anchors = statements.map((statement) => anchor(article, statement.draft))
  const ids = identify(anchors.map(({ quote, position }) => ({ quote, start: position.start.offset })))
  const claims = statements.map((statement, i) =>
    extracted(article, statement, anchors[i] as Anchor, ids[i] as string, lexicon),
  )
  const bySentence = new Map<Sentence, string[]>()
  for (const [i, { draft }] of statements.entries())
    bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), ids[i] as string])
  const passages: Passage[] = extraction.passages.map(({ sentence, disposition }) => ({
    ...emphasised(article, sentence),
    disposition,
    claims: bySentence.get(sentence) ?? [],
  }))
  const cited = cite(
    article,
    sentences,
    statements.map(({ draft }) => ownWords(draft)),
  )
  return {
    article: articleInfo(
      { source, title: article.title, ...(options.path === undefined ? {} : { path: options.path }) },
      passages,
    ),
    claims,
    passages,
    references: cited.references,
    marks: cited.marks.map((mark) => ({ ...mark, claims: mark.claims.map((index) => ids[index] as string) })),
    problems: cited.problems,
  }
}

// A passage that opens with an emphasised label has the marks of the emphasis too.
function emphasised(article: Article, { block, start, end }: Sentence): Span {
  const plain = span(article, block.index, start, end)
  if (start > 0 || block.label === 0) return plain
  let from = plain.position.start.offset
  while (/[*_]/.test(article.source[from - 1] ?? '')) from--
  const to = plain.position.end.offset
  return { quote: article.source.slice(from, to), position: article.position(from, to) }
}

// A lexicon is the caller's: what is no list of strings in it is a wrong call.
function checked(lexicon: Lexicon = {}): Lexicon {
  const { setAside = {}, ...lists } = lexicon
  for (const [name, list] of [...Object.entries(lists), ...Object.entries(setAside)])
    if (!Array.isArray(list) || list.some((word) => typeof word !== 'string'))
      throw new EvidenceClaimsError('bad-options', `Unexpected \`lexicon.${name}\`, expected a list of strings`)
  for (const name of Object.keys(setAside))
    if (!Disposition.safeParse(name).success || name === 'claim')
      throw new EvidenceClaimsError('bad-options', `Unexpected \`lexicon.setAside.${name}\`, expected a disposition`)
  return lexicon
}

// A claim's own words by their place in its sentence, and the sentences that it has others from.
function ownWords({ sentence, chunks }: Draft) {
  const own = chunks.filter((chunk) => chunk.sentence === sentence).flatMap((chunk) => chunk.ranges)
  const borrowed = chunks.flatMap((chunk) => (chunk.sentence === sentence ? [] : [chunk.sentence]))
  return { sentence, ranges: own.length > 0 ? own : [{ start: sentence.start, end: sentence.end }], borrowed }
}

interface Anchor extends Span {
  spans: Span[]
}

function extracted(
  article: Article,
  statement: Statement,
  { quote, position, spans }: Anchor,
  id: string,
  lexicon: Lexicon,
): ExtractedClaim {
  const { kind, frame: parts } = frame(statement.text)
  return {
    id,
    text: statement.text,
    quote,
    position,
    spans,
    context: statement.context.map(({ block, start, end }) => span(article, block, start, end)),
    kind,
    ...modality(article, statement, kind, lexicon),
    ambiguous: statement.ambiguous,
    frame: parts,
  }
}

// A claim's place: from its first own word to its last; the parts, where words of other claims stand between.
function anchor(article: Article, draft: Draft): Anchor {
  const { block } = draft.sentence
  const ordered = ownWords(draft).ranges.sort((a, b) => a.start - b.start)
  const start = ordered[0]?.start ?? 0
  const end = Math.max(...ordered.map((range) => range.end))
  const spans = ordered.length > 1 ? ordered.map((range) => span(article, block.index, range.start, range.end)) : []
  return { ...span(article, block.index, start, end), spans }
}

function span(article: Article, index: number, start: number, end: number): Span {
  const block = article.blocks[index]
  const from = block?.starts[start] ?? 0
  const to = block?.ends[Math.max(start, end - 1)] ?? from
  return { quote: article.source.slice(from, to), position: article.position(from, to) }
}

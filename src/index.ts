export { strip } from './annotate/strip.js'
export { type AnnotateOptions, type AnnotationStyle, annotate, annotationStyles } from './annotate.js'
export { type CheckOptions, check } from './check.js'
export { type ExtractOptions, extractClaims } from './claims.js'
export { type Contradiction, contradictions } from './contradict.js'
export { type ClaimChange, diff, type ReportDiff } from './diff.js'
export { type ErrorCode, EvidenceClaimsError } from './errors.js'
export type { Chunk, Draft, Extraction, Extractor } from './extract.js'
export { rules } from './extractors/rules.js'
export type { Finder } from './find.js'
export { packFinder } from './finders/pack.js'
export { frame } from './frame.js'
export type { Evidence, Judge, Stance } from './judge.js'
export { ruleJudge } from './judges/rules.js'
export { type ClaimDecision, type DecideOptions, decide } from './ledger/decide.js'
export { parseLedger } from './ledger/parse-ledger.js'
export { applyLedger } from './ledger.js'
export type { Lexicon } from './lexicon/lexicon.js'
export { parsePack } from './pack.js'
export type { Article, Block, Cell, Item } from './read.js'
export { type EffectiveVerdict, effectiveVerdict } from './report/effective-verdict.js'
export { reporters } from './reporters/index.js'
export type { Checked, LazyReporter, Reporter, ReporterOptions } from './reporters/reporter.js'
export {
  ArticleInfo,
  Certainty,
  Citation,
  CitationMark,
  CitationSlot,
  Cited,
  Claim,
  Claims,
  Cue,
  Decision,
  Design,
  Direction,
  Disposition,
  ExtractedClaim,
  Finding,
  FindingDirection,
  Frame,
  Kind,
  Ledger,
  LedgerEntry,
  Modality,
  Name,
  Pack,
  Passage,
  PendingDecision,
  Point,
  Position,
  Problem,
  Quantity,
  Reason,
  Reference,
  Report,
  Seen,
  Source,
  Span,
  Strength,
  Verdict,
} from './schema.js'
export type { Sentence } from './segment.js'
export { version } from './version.js'
export { type Judgement, weigh } from './weigh.js'

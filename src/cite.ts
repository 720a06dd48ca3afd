import { articleCitations } from './citations/article-citations.js'
import { type Anchored, attach } from './citations/attach.js'
import { numberReferences, Registry } from './citations/registry.js'
import type { Article } from './read.js'
import type { CitationMark, Problem, Reference } from './schema.js'
import type { Sentence } from './segment.js'

/** What an article cites, and on which of its claims. */
export interface ArticleReferences {
  /** In the order of the article. */
  references: Reference[]
  /** Every mark once for each reference that it calls, with the indices of its claims. */
  marks: (Omit<CitationMark, 'bearing'> & { claims: number[] })[]
  problems: Problem[]
}

/** Read the citations that an article has already, and attach each to the claims that it stands on. */
export function cite(article: Article, sentences: readonly Sentence[], claims: readonly Anchored[]): ArticleReferences {
  const citations = articleCitations(article)
  const registry = new Registry(article, citations)
  const attached = attach(article.blocks, sentences, claims, citations.marks)
  const resolved = [...citations.marks.values()].flat().map((mark) => ({ mark, drafts: registry.resolve(mark) }))
  registry.finish()
  const references = numberReferences(article, registry.drafts)
  const marks = resolved.flatMap(({ mark, drafts }) =>
    [...new Set(drafts)].map((draft) => ({
      quote: article.source.slice(mark.from, mark.to),
      position: article.position(mark.from, mark.to),
      reference: draft === null ? null : (references.get(draft)?.id ?? null),
      claims: attached.get(mark) ?? [],
    })),
  )
  return { references: [...references.values()], marks, problems: registry.problems }
}

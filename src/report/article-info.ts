import type { ArticleInfo, Passage } from '../schema.js'
import { sha256 } from './sha256.js'

/** An article as the caller knows it. */
export interface ArticleParts {
  source: string
  title?: string | undefined
  path?: string | undefined
}

/** Describe an article: its hash, its length, and how many words its prose has. */
export function articleInfo({ source, title, path }: ArticleParts, passages: readonly Passage[]): ArticleInfo {
  return {
    ...(title === undefined ? {} : { title }),
    ...(path === undefined ? {} : { path }),
    sha256: sha256(source),
    length: source.length,
    words: passages.reduce((sum, { quote }) => sum + countWords(quote), 0),
  }
}

function countWords(text: string): number {
  let words = 0
  for (const [token] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(token)) words += 1
  return words
}

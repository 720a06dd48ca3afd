import { sha256 } from '../report/sha256.js'

/**
 * What tells the annotations of one article from its author's text. Every piece that is spliced in holds `nonce`, which
 * derives from the article and which the article does not hold, so taking the pieces out can take nothing else.
 */
export interface Seal {
  nonce: string
  /** Stands around the summary, first thing in the article or right after its front matter. */
  summary: { open: string; close: string }
  /** Stands around the notes at the end; `openAfterLine` says that the line before it was put there too. */
  notes: { open: string; openAfterLine: string; close: string }
  /** Label of the footnote of the claim with this number. */
  label(number: number): string
  /** An empty HTML element that markdown does not read as a block, to keep lines of plain text apart. */
  element(name: 'br' | 'span'): string
}

const SHORTEST = 8

/** Seal an article: find the shortest start of its hash that it does not hold itself. */
export function seal(article: string): Seal {
  const hash = sha256(article)
  const lower = article.toLowerCase()
  let size = SHORTEST
  while (size < hash.length && lower.includes(hash.slice(0, size))) size += 1
  return sealOf(hash.slice(0, size), hash)
}

/** The seal of an article with this hash. */
export function sealOf(nonce: string, hash: string): Seal {
  const name = `evidence-claims ${nonce}`
  return {
    nonce,
    summary: { open: `<!-- ${name} sha256:${hash} -->`, close: `<!-- /${name} -->` },
    notes: {
      open: `<!-- ${name} notes -->`,
      openAfterLine: `<!-- ${name} notes, and the line above -->`,
      close: `<!-- /${name} notes -->`,
    },
    label: (number) => `claim-${number}-${nonce}`,
    element: (tag) => `<${tag} class="evidence-claims-${nonce}">${tag === 'br' ? '' : `</${tag}>`}`,
  }
}

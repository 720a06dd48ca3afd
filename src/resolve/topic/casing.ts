import type { Article, Block } from '../../read.js'

/**
 * Find how an article's prose writes the words of some texts most: "STATINS" statins, "Mediterranean" with its capital.
 *
 * @param heading where the texts stand, which is no prose
 * @returns what writes one of the texts so
 */
export function casing(article: Article, heading: Block, texts: readonly string[]): (text: string) => string {
  const seen = new Map<string, Map<string, number>>()
  for (const text of texts) for (const word of text.toLowerCase().split(' ')) seen.set(word, new Map())
  const words = [...seen.keys()]
  for (const block of article.blocks) {
    if (block === heading || block.kind === 'heading') continue
    const lower = block.text.toLowerCase()
    if (words.some((word) => lower.includes(word))) count(block.text, seen)
  }
  const most = (word: string) =>
    [...(seen.get(word.toLowerCase()) ?? [])].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), [word, 0])[0]
  return (text) => text.split(' ').map(most).join(' ')
}

// A word that opens a sentence may owe its capital to that.
function count(text: string, seen: ReadonlyMap<string, Map<string, number>>): void {
  let opens = true
  for (const [word] of text.matchAll(/[\p{L}\p{N}'’-]+|[.!?:]/gu)) {
    if (STOPS.has(word)) opens = true
    else {
      const forms = opens ? undefined : seen.get(word.toLowerCase())
      forms?.set(word, (forms.get(word) ?? 0) + 1)
      opens = false
    }
  }
}

const STOPS: ReadonlySet<string> = new Set('.!?:')

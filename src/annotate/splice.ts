/** A text to be put into another, before the character at an offset. */
export interface Insertion {
  at: number
  text: string
}

/** Put texts into another. Those at one offset keep their order. */
export function splice(source: string, insertions: readonly Insertion[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, text } of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(source.slice(from, at), text)
    from = at
  }
  parts.push(source.slice(from))
  return parts.join('')
}

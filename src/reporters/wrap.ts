import stringWidth from 'string-width'

/**
 * Break a text into lines of at most so many columns, at spaces; a word that is longer stands on several lines.
 *
 * @param text one line, without control characters
 * @param columns how wide a line may be
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((long) => pieces(long, columns))) {
    const width = widthOf(word)
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += width + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** How many columns of a terminal a text takes. */
export function widthOf(word: string): number {
  return /^[\x20-\x7e]*$/.test(word) ? word.length : stringWidth(word)
}

function pieces(word: string, columns: number): string[] {
  if (word.length <= columns && widthOf(word) <= columns) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const width = widthOf(character)
    if (piece !== '' && used + width > columns) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += width
  }
  return [...found, piece]
}

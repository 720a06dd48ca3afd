/** A text as it reads inside a sentence: its first letter small, unless it is an abbreviation. */
export function decapitalise(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

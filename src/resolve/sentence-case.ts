export function sentenceCase(text: string): string {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) return text
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
}

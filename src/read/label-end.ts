/** Where the label ends that a text begins with, given where its emphasis ends: with its colon, inside or just after; 0 when there is none. */
export function labelEnd(text: string, emphasis: number): number {
  if (emphasis === 0 || emphasis > 100) return 0
  const end = text.slice(0, emphasis).trimEnd().length
  if (COLON.test(text[end - 1] ?? '')) return end
  return COLON.test(text[end] ?? '') ? end + 1 : 0
}

const COLON = /[:：]/

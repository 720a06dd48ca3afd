import type { Block } from '../read.js'

/**
 * The subject of a letter or memo whose head was read as one paragraph: "To: … From: … Subject: Helmets": its block with
 * blanks for what stands before and behind, so that places in it hold. Undefined where there is no such line.
 */
export function subjectLine(blocks: readonly Block[]): Block | undefined {
  for (const block of blocks.slice(0, 8)) {
    const text = block.text.slice(0, 600)
    if (!/^(?:to|from|date|cc|ref|memo)\s?:/i.test(text)) continue
    const at = /\s(?:subject|re|title)\s?:\s/i.exec(text)
    if (!at) continue
    const from = at.index + at[0].length
    const behind = /\s(?:to|from|date|cc|ref)\s?:\s/i.exec(text.slice(from))
    const to = behind ? from + behind.index : text.length
    return { ...block, text: `${' '.repeat(from)}${text.slice(from, to)}` }
  }
  return undefined
}

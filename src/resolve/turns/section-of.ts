import type { Sentence } from '../../segment.js'

/** The section a sentence is part of: what a heading says opens the section it heads. */
export function sectionOf({ block }: Sentence): number | null {
  return block.kind === 'heading' ? block.index : block.section
}

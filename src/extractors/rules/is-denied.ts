import type { Article } from '../../read.js'
import { endsIn } from '../ending.js'
import { denies } from '../lead-in.js'
import { isFirst } from './is-first.js'
import type { Read } from './read-sentence.js'

/** Whether a sentence is put up only to be denied: it stands under "The following claims are false:", or in a list or a heading under "Myths". */
export function isDenied(article: Article, read: Read, leadIn: Read | undefined): boolean {
  const { block } = read.sentence
  if (!(block.item?.first || block.kind === 'heading') || !isFirst(read)) return false
  if (leadIn && endsIn(leadIn.text, ':') && denies(leadIn.text, false)) return true
  for (let section = block.section; section !== null; ) {
    const heading = article.blocks[section]
    if (!heading) return false
    if (denies(heading.text, true)) return true
    section = heading.section === section ? null : heading.section
  }
  return false
}

import type { Sentence } from '../../segment.js'
import type { Turn } from '../discourse.js'

/** The item of a list that a sentence stands in. */
export function itemOf({ block }: Sentence): Turn['item'] {
  return block.item && { list: block.item.list, index: block.item.index }
}

import type { Tag } from '../token.js'
import { TAGS } from '../words.js'

/** A tag's place among those the model knows. */
export const numberOf = (tag: Exclude<Tag, 'PROPN'>): number => TAGS.indexOf(tag)

/** Numbers of the tags that rules speak of. */
export const NOUN = numberOf('NOUN')
export const VERB = numberOf('VERB')
export const ADJ = numberOf('ADJ')
export const NUM = numberOf('NUM')
export const PUNCT = numberOf('PUNCT')
export const SYM = numberOf('SYM')

/** What stands for the edge of a sentence. */
export const EDGE = 14

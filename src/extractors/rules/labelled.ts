import { LABEL } from '../../lexicon/labels.js'
import type { Sentence } from '../../segment.js'
import { clauseAt } from '../clause.js'
import { wordsOf } from '../word.js'

/** Length of the label that opens a sentence: "Less pain – patients report …", "2.1 All staff must …"; 0 when there is none. */
export function labelled(sentence: Sentence): number {
  const text = sentence.block.text.slice(sentence.start, sentence.end)
  const dash = sentence.block.item?.first && sentence.start === 0 ? /^[^.:;,–—]{3,60}\s[–—-]\s+/u.exec(text) : null
  if (dash && clauseAt(wordsOf(text.slice(dash[0].length)), 0)) return dash[0].length
  // "2.1 All staff must …"
  const section = sentence.start === 0 ? /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u.exec(text) : null
  if (section) return section[0].length
  const counter = sentence.block.kind === 'heading' && sentence.start === 0 ? /^\d{1,3}[.)]\s+(?=\S)/.exec(text) : null
  return counter ? counter[0].length : plainLabel(text)
}

// "Fact: Vitamin D …", "A: For adults …", "RESULTS: …": length of a label of a few words before a sentence; 0 when there is none.
function plainLabel(text: string): number {
  const label =
    LABEL.exec(text) ??
    /^\p{Lu}{3,}(?: (?:AND )?\p{Lu}{3,}){0,3}:\s+(?=["“]?(?:\p{Lu}\p{Ll}|\p{Lu} \p{Ll}|\d))/u.exec(text)
  return label ? label[0].length : 0
}

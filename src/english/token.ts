/** Part of speech, coarse. See: Universal Dependencies UPOS; VERB carries its form in `form`. */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'DET'
  | 'ADJ'
  | 'ADV'
  | 'VERB'
  | 'AUX'
  | 'ADP'
  | 'SCONJ'
  | 'CCONJ'
  | 'PART'
  | 'NUM'
  | 'PUNCT'
  | 'SYM'

/** Form of a verb or auxiliary: base, third person, past, -ing, past participle. See: Penn VB(P) VBZ VBD VBG VBN. */
export type Form = 'base' | 's' | 'past' | 'ing' | 'en'

/** A word or mark of a sentence, with its range in that sentence's text. */
export interface Token {
  text: string
  /** Lower case, straight apostrophe. */
  lower: string
  /** Dictionary form: "studies" study, "found" find, "better" good. */
  lemma: string
  start: number
  end: number
  tag: Tag
  /** Only on VERB and AUX. */
  form?: Form
}

import type { Tag } from '../english/token.js'

/**
 * Closed-class words of English and the tags each can have.
 * Source: the closed classes of Universal Dependencies for English, https://universaldependencies.org/u/pos
 */
const ROWS: [tags: Tag[], words: string][] = [
  [['DET'], 'the a an every each no another all any some my your his her its our their whose'],
  [
    ['PRON'],
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom everyone everybody someone somebody anyone anybody nobody everything something anything nothing none mine yours ours theirs',
  ],
  [
    ['AUX'],
    "am is are was were be been being may might can could will would shall should must ca wo 'll 're 'm 've 'd",
  ],
  [['AUX', 'PART'], "'s"],
  [['VERB'], 'said says told'],
  [['CCONJ'], 'and or nor but and/or'],
  [['CCONJ', 'DET'], 'both either neither'],
  [['PART'], "not n't"],
  [
    ['ADP'],
    'of from with into onto upon among amongst between through throughout during via per without within against toward towards regarding concerning despite beyond versus vs vs. amid alongside besides across beneath beside',
  ],
  [['SCONJ'], 'because although though unless whereas whether if'],
  [['SCONJ', 'ADP'], 'since until while whilst'],
  [['ADP', 'ADV', 'SCONJ'], 'before after'],
  [
    ['NUM'],
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
  ],
  [['PRON', 'NUM'], 'one'],
  [['NUM', 'NOUN'], 'half'],
  [['PRON', 'DET', 'SCONJ'], 'that'],
  [['PRON', 'DET'], 'this these those which what'],
  [
    ['ADV'],
    'very too also even just only still already again always never often sometimes usually rarely however therefore thus hence moreover furthermore instead perhaps maybe quite rather almost nearly approximately roughly here then now once twice when where why how',
  ],
  [['PRON', 'ADV'], 'there'],
  [['ADJ', 'ADV'], 'more most less least'],
  [['ADJ'], 'many few several other such much own same'],
]

/** Lower-case word → its possible tags. */
export const CLOSED: ReadonlyMap<string, Tag[]> = new Map(
  ROWS.flatMap(([tags, words]) => words.split(' ').map((word) => [word, tags] as const)),
)

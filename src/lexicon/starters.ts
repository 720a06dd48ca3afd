/**
 * Words that, capitalised after a doubtful stop, start a sentence rather than go on with a name.
 * Source: closed classes of English (pronouns, determiners, conjunctions, prepositions, question words, linking
 * adverbs); the idea is that of Kiss and Strunk 2006, doi:10.1162/coli.2006.32.4.485 (frequent sentence starters).
 */
export const starters: ReadonlySet<string> = new Set(
  (
    'a about above according after afterwards again all also although among an and another any anyone are as at because ' +
    'before besides both but by can consequently could did do does during each either even every everyone few finally ' +
    'first for fortunately from furthermore had has have he hence her here hers his how however i if in indeed instead ' +
    'into is it its just last later let like likewise many may maybe meanwhile might moreover most much must my neither ' +
    'nevertheless next no nobody none nonetheless nor not nothing now of often on once one only or other others otherwise ' +
    'our over overall perhaps please previously rather second several shall she should similarly since so some someone ' +
    'sometimes soon still such that the their them then there therefore these they third this those though three through ' +
    'thus to today together too two under unfortunately unless unlike until upon usually was we well were what whatever ' +
    'when whenever where whereas wherever whether which while who whoever whose why will with within without would yes ' +
    'yet you your'
  ).split(' '),
)

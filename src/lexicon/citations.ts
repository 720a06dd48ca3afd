/**
 * Words by which health articles tell what cites and what is cited.
 * Source: section names of the NLM citation guide (Citing Medicine, https://www.ncbi.nlm.nih.gov/books/NBK7256/), of the
 * APA Publication Manual (7th ed.) and of content systems' templates.
 */
export const CITATIONS = {
  /** What announces a list of references, as a heading or a label. */
  headings: [
    'references',
    'reference',
    'reference list',
    'references and notes',
    'references and further reading',
    'references and sources',
    'list of references',
    'selected references',
    'key references',
    'bibliography',
    'selected bibliography',
    'sources',
    'source',
    'article sources',
    'sources and references',
    'sources and further reading',
    'our sources',
    'literature',
    'literature cited',
    'works cited',
    'citations',
    'cited studies',
    'studies cited',
    'studies',
    'notes',
    'endnotes',
    'footnotes',
    'further reading',
    'scientific references',
    'evidence',
  ],
  /** Headings under which other matter may stand as well: only what reads like an entry is one. */
  loose: ['notes', 'endnotes', 'footnotes', 'further reading', 'literature', 'evidence', 'studies', 'source'],
  /** What points to a source without saying anything itself: "(see here)", "Source: …". */
  pointers:
    'see also source sources ref refs reference references here link study trial paper review report article evidence data via from read more full text pubmed medline doi pmid citation cited adapted according to available at online pdf abstract the this cf eg e.g ie and for in details a of',
  /** Capitalised words before a year that are no author. */
  dates:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday phase figure fig table box version since in updated published accessed copyright volume vol issue trial',
  /** Words that begin the names of journals: "(The Lancet, 2020)" cites by journal, not by author. */
  journals:
    'annals journal archives proceedings bulletin transactions acta revista lancet bmj jama nature science nejm plos spine pain cell circulation',
  /** Words of the names of bodies. */
  bodies:
    'organization organisation institute institutes association society agency department service services college academy ministry committee group collaboration collaborators network foundation council centre centres center centers board federation commission university hospital administration task force union consortium initiative trust who nhs nice cdc fda nih ema efsa cochrane acog aap acp hse nccih',
}

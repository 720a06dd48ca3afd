import { irregular } from './data/irregular.js'

let table: Map<string, string> | undefined

/**
 * Give the dictionary form of a lower-case word in American spelling.
 *
 * @param isWord whether a form is a dictionary word; it settles `rated` rate against rat.
 */
export function lemma(word: string, isWord: (form: string) => boolean): string {
  const known = irregularForm(word)
  if (known !== undefined) return known
  if (word.length < 4)
    return word.length === 3 && word.endsWith('s') && isWord(word.slice(0, 2)) ? word.slice(0, 2) : word
  if (word.endsWith('s')) {
    const singular = plural(word, isWord)
    return singular.endsWith('s') ? singular : lemma(singular, isWord)
  }
  if (isWord(word)) return word
  if (word.endsWith('ing')) return stem(word.slice(0, -3), isWord) ?? word
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed')) return stem(word.slice(0, -2), isWord) ?? word
  if (word.endsWith('ly')) return adverb(word, isWord)
  if (word.endsWith('er') || word.endsWith('est')) return degree(word, isWord)
  return word
}

/** Give the dictionary word of an irregular form; undefined for any other word. */
export function irregularForm(word: string): string | undefined {
  table ??= readTable()
  return table.get(word)
}

function readTable(): Map<string, string> {
  const forms = new Map<string, string>()
  for (const row of irregular.split(/[|\n]/)) {
    const [head = '', ...rest] = row.trim().split(' ')
    if (!forms.has(head)) forms.set(head, head)
    for (const form of rest) forms.set(form, head)
  }
  return forms
}

function plural(word: string, isWord: (form: string) => boolean): string {
  // "SSRIs", "taxis": a word is there without its last letter
  if (word.endsWith('is') && isWord(word.slice(0, -1))) return word.slice(0, -1)
  if (/(?:ss|us|is|itis|osis|'s)$/.test(word)) return word
  const short = word.slice(0, -1)
  const singular = irregularForm(short)
  if (singular !== undefined) return singular
  if (isWord(short)) return short
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('xes') && isWord(word.slice(0, -2))) return word.slice(0, -2)
  if (/(?:oses|yses|eses|xes)$/.test(word) && isWord(`${word.slice(0, -2)}is`)) return `${word.slice(0, -2)}is`
  const shorter = word.slice(0, -2)
  if (/(?:s|x|z|ch|sh|o)es$/.test(word) && isWord(shorter)) return shorter
  if (irregularForm(shorter) === shorter) return shorter
  if (isWord(word)) return word
  if (/oses$|[ly]yses$/.test(word)) return `${shorter}is`
  if (/(?:ss|x|zz|[^a]ch|sh)es$/.test(word)) return shorter
  return short
}

/** The verb behind what is left before -ing or -ed; undefined where that is no word at all. */
function stem(base: string, isWord: (form: string) => boolean): string | undefined {
  if (base.endsWith('be') || base.endsWith('th'))
    return isWord(base) || isWord(`${base}e`) ? (isWord(base) ? base : `${base}e`) : undefined
  if (base.length < 2 || !/[aeiouy]/.test(base)) return undefined
  const doubled = /([bdfglmnprt])\1$/.test(base)
  if (doubled) {
    const single = base.slice(0, -1)
    // "called" is of "call", "controlled" of "control": a word of one syllable keeps both letters.
    const keeps =
      base.endsWith('ll') &&
      (/^[^aeiouy]*[aeiouy]+ll$/.test(base) || /(?:install|recall|forestall|kill|fill|fall|well|sell)$/.test(base))
    return keeps || (isWord(base) && !isWord(single)) ? base : single
  }
  const withE = `${base}e`
  // A short vowel before one consonant would have doubled it: "rating" is of "rate".
  if (/^[^aeiou]*[aeiouy][bcdgklmnprstvz]$/.test(base)) return withE
  if (/(?:[cvuz]|[^aeiou]l|[aeiou]s|[dlr]g|ng|ns|rs)$/.test(base) && isWord(withE)) return withE
  if (isWord(base)) return base
  if (isWord(withE)) return withE
  if (
    /(?:[cvuz]|[aeiou]s|[aeiou]g|[bcdfgkptz]l|at|ut|iz|ir|ur|or)$/.test(base) &&
    !/(?:mit|er|ow|ew|ay|oy|ey)$/.test(base)
  )
    return withE
  return base
}

/** Short adjectives whose comparatives could be taken for agents. */
const comparable = new Set(
  'calm fit sad lean slim numb sor dull fresh bright steep plain pal brief firm tight loos sharp blunt gentl frail rip sweet raw moist damp wet smart proud rich poor plump'.split(
    ' ',
  ),
)

/** The adjective behind a comparative or superlative that is no word of its own: `happier` happy, `saddest` sad. */
function degree(word: string, isWord: (form: string) => boolean): string {
  const base = word.replace(/(?:er|est)$/, '')
  // a purifier is what purifies
  if (word.endsWith('ifier')) return word
  if (base.endsWith('i') && isWord(`${base.slice(0, -1)}y`)) return `${base.slice(0, -1)}y`
  if (!word.endsWith('est') && !comparable.has(base.replace(/([dgmnt])\1$/, '$1'))) return word
  if (/([dgmnt])\1$/.test(base) && isWord(base.slice(0, -1))) return base.slice(0, -1)
  if (isWord(base)) return base
  return isWord(`${base}e`) ? `${base}e` : word
}

function adverb(word: string, isWord: (form: string) => boolean): string {
  const base = word.slice(0, -2)
  if (isWord(base)) return base
  if (base.endsWith('i') && isWord(`${base.slice(0, -1)}y`)) return `${base.slice(0, -1)}y`
  if (base.endsWith('al') && isWord(base.slice(0, -2))) return base.slice(0, -2)
  if (isWord(`${base}le`)) return `${base}le`
  return word
}

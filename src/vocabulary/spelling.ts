import { spellings } from './data/spelling.js'

let table: Map<string, string> | undefined

/**
 * Give the American spelling of a lower-case word; a word that has only one spelling comes back as it is.
 *
 * `haematoma` hematoma, `randomised` randomized, `tumours` tumors, `exercise` exercise
 */
export function americanSpelling(word: string): string {
  table ??= new Map(spellings.split(/[|\n]/).map((row) => row.trim().split(' ') as [string, string]))
  if (word.length < 4) return word
  const known = table.get(word)
  if (known !== undefined) return known
  if (word.endsWith('s')) {
    const singular = table.get(word.slice(0, -1))
    if (singular !== undefined) return `${singular}s`
  }
  if (!/[aop][eh]|is|ys|our/.test(word)) return word
  const plain = classical(word).replace(/^(mal)?practis(?=e|ing)/, '$1practic')
  const verb = /(?:is(?:e[sdr]?|ers|ing|ations?|ational)|ys(?:e[sdr]|ing))$/.exec(plain)
  if (!verb || plain.length < 7 || (verb[0].startsWith('i') && !ises(plain, verb.index))) return our(plain)
  if (verb[0].startsWith('y') && !/(?:anal|paral|catal|hydrol|dial)$/.test(plain.slice(0, verb.index)))
    return our(plain)
  if (verb[0] === 'yses') return plain
  return our(`${plain.slice(0, verb.index + 1)}z${plain.slice(verb.index + 2)}`)
}

/** Greek -ae- and -oe- where they are medical, as in haemo-, -aemia, oesophag-, -rrhoea. */
function classical(word: string): string {
  if (!word.includes('ae') && !word.includes('oe') && !word.includes('ph')) return word
  return word
    .replace(/haem/, 'hem')
    .replace(/aem(?=i[ac])/, 'em')
    .replace(/^(an|dys|par|hyper|hypo|kin|syn)aesth/, '$1esth')
    .replace(/aesthe(?=si|ti)/, 'esthe')
    .replace(/^(ortho|gyn|arch)ae/, '$1e')
    .replace(/^paed|^(ortho)paed/, '$1ped')
    .replace(/caes/, 'ces')
    .replace(/^leucaem/, 'leukem')
    .replace(/^oe(?=[dst])/, 'e')
    .replace(/^(f)oe(?=t)/, '$1e')
    .replace(/rrhoe/, 'rrhe')
    .replace(/pnoe/, 'pne')
    .replace(/homoeo/, 'homeo')
    .replace(/^(hypo|pro)?sulph/, '$1sulf')
}

function our(word: string): string {
  return word.replace(
    /^((?:dis|un|neuro|mis|re)?(?:colo|favo|flavo|behavio|tumo|labo|humo|odo|vapo|vigo|harbo|hono|neighbo|rumo|rigo|savo))ur/,
    '$1r',
  )
}

const iseByNature = new Set(
  `exerc adv rev superv telev improv surpr compr repr enterpr franch enfranch comprom prom prec conc merchand dev desp disgu otherw likew w clockw r ar upr sunr moonr no po bru cru
ra pra appra app chast gu exc inc circumc prem dem parad mayonna mala torto porpo an treat expert v turquo val cer s b m`.split(
    /\s+/,
  ),
)

function ises(word: string, at: number): boolean {
  return !iseByNature.has(word.slice(0, at))
}

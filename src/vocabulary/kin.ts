/**
 * Name the groups of words built on one stem that a word belongs to, given in its dictionary form: what does it, what is done,
 * that it is done (`lubricate` `lubricant` `lubrication`; `abstinent` `abstinence`). Endings that
 * turn the meaning round or name another substance (-less, -free, -ide, -ite, -ol) make no kin.
 */
export function kin(word: string): readonly string[] {
  if (!/^[a-z]{4,30}$/.test(word)) return []
  const found: string[] = []
  for (const [name, least, pattern] of FAMILIES) {
    const stem = word.replace(pattern, '')
    if (stem !== word && stem.length >= least) found.push(`kin:${name}:${stem}`)
  }
  return found
}

/** Each with the shortest stem for which its endings are taken as such. */
const FAMILIES: readonly (readonly [name: string, least: number, pattern: RegExp])[] = [
  ['ate', 5, /(?:ate|ant|ation|ative|ator|ating|ated)$/],
  ['ent', 5, /(?:ent|ence|ency)$/],
  ['ant', 5, /(?:ant|ance|ancy)$/],
  ['ive', 5, /(?:ion|ive|or)$/],
  ['ize', 5, /(?:ize|ization|izing|ized|izer)$/],
  ['ify', 3, /(?:ify|ification|ified|ifying|ifier)$/],
]

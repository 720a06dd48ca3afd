import type { Mentions } from './mentions.js'

/** A name in the plural where there are several of the thing: "an air purifier" reads so where no article stands. */
export function severalOf(name: string, counts: Mentions): string | undefined {
  const plain = name.toLowerCase()
  if (/(?:s|ing)$/.test(plain) || plain.split(' ').length > 2) return undefined
  const many = /(?:ch|sh|x|z)$/.test(plain) ? 'es' : 's'
  const counted = counts.has(`a ${plain}`) || counts.has(`an ${plain}`)
  return counted && (counts.has(plain + many) || !counts.has(`of ${plain}`)) ? name + many : undefined
}

import type { Word } from '../../extractors/word.js'
import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/** What the same doing was told of before: "Drinking coffee blocks iron. Drinking it late …" is coffee. */
export function sameGerund(words: Word[], i: number, { turns }: Discourse): Entity | undefined {
  const verb = words[i - 1]
  if (!verb?.lower.endsWith('ing') || !/^(?:it|them)$/.test(words[i]?.lower ?? '')) return undefined
  const opens = `${verb.lower} `
  for (const { entities } of turns.slice(-3).reverse()) {
    const doing = entities.find(({ text }) => text.toLowerCase().startsWith(opens))
    const thing = doing?.text.slice(opens.length).split(/ (?:in|on|at|with|for|before|after|as|to|from) /)[0]
    if (doing && thing && thing.split(' ').length <= 3)
      return { ...doing, text: thing, head: thing.split(' ').at(-1) ?? thing }
  }
  return undefined
}

import { apposition } from './aside/apposition.js'
import { made } from './aside/made.js'
import { parenthesis } from './aside/parenthesis.js'
import { participle } from './aside/participle.js'
import { relative } from './aside/relative.js'
import { shared } from './aside/shared.js'
import type { Word } from './word.js'

/** Take the asides of a clause apart: ", which …", ", a marker of …", "(…)", ", leaving …". The main clause comes first. */
export function apart(clause: Word[]): Word[][] {
  const sides: Word[][] = []
  let main = clause
  for (let turn = 0; turn < 8; turn++) {
    const cut =
      relative(main) ?? apposition(main) ?? parenthesis(main) ?? made(main) ?? shared(main) ?? participle(main)
    if (!cut) break
    main = cut.main
    if (cut.side) sides.push(cut.side)
  }
  return [main, ...sides]
}

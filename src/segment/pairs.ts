import { isSpace } from './characters.js'

/** Match brackets and double quotation marks: position of each opener to that of its closer. Unmatched ones are left out. */
export function pairs(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  let straight = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (!MARKS.has(c)) continue
    if (c === '"') {
      if (straight < 0) {
        if (opens(text, i)) straight = i
      } else if (!opens(text, i) || i - straight > REACH) {
        if (i - straight <= REACH) found.set(straight, i)
        straight = -1
      }
    } else if (OPENERS.includes(c)) {
      open.push(i)
    } else if (CLOSERS.includes(c)) {
      const opener = OPENERS[CLOSERS.indexOf(c)]
      // A closer that fits only deeper openers drops the ones above, but looks no further than a few.
      for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
        const at = open[open.length - depth] as number
        if (text[at] !== opener) continue
        if (i - at <= REACH) found.set(at, i)
        open.length -= depth
        break
      }
    }
  }
  return found
}

export const OPENERS = '([{“«'
export const CLOSERS = ')]}”»'

const MARKS: ReadonlySet<string> = new Set(`"${OPENERS}${CLOSERS}`)

/** A pair further apart than this is taken for two strays. */
const REACH = 1500

function opens(text: string, at: number): boolean {
  const before = at === 0 || isSpace(text, at - 1) || "([{—–-/“‘'".includes(text[at - 1] as string)
  return before && at + 1 < text.length && !isSpace(text, at + 1)
}

/** Whether the last mark behind a text's last letter or number is, or among such marks one is, of `marks`: "at risk:**" ends in ":". */
export function endsIn(text: string, marks: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const c = text[i] as string
    if (marks.includes(c)) return true
    if (WORD.test(c)) return false
  }
  return false
}

const WORD = /[\p{L}\p{N}_]/u

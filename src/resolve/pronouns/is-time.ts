/** Whether a noun names a time, or a thought that takes up what was said. */
export function isTime(lemma: string): boolean {
  return /^(?:day|week|month|year|time|hour|minute|case|fact|way|addition|winter|summer|morning|evening|century|decade)$/.test(
    lemma,
  )
}

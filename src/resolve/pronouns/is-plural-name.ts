/** Whether a name is a plural, by its ending. */
export function isPluralName(text: string): boolean {
  return /[^su]s$/.test(text) && !/(?:itis|osis|ics)$/.test(text)
}

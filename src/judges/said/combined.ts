/** Whether a text speaks of things given together. */
export function combined(text: string): boolean {
  return /\b(?:together|combined|combination|plus|added|adjunct|alongside|co-administration|adding|in addition)\b/i.test(
    text,
  )
}

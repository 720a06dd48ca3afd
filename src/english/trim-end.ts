/** Leave out the characters of `marks` that a text ends with. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}

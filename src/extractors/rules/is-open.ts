/** Whether a mark of quotation opens last in a text. */
export function isOpen(text: string): boolean {
  let open = false
  for (const mark of text) {
    if (mark === '“') open = true
    else if (mark === '”') open = false
    else if (mark === '"') open = !open
  }
  return open
}

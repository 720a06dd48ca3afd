/** Write the line that holds the marks that no prose has room for. */
export function unplacedLine(marks: readonly string[]): string[] {
  return marks.length > 0 ? [`Claims that stand where no mark can: ${marks.join(', ')}`, ''] : []
}

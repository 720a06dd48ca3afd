import type { ReporterOptions } from '../reporters/reporter.js'

/** What a command may use of the process that it runs in. */
export interface Terminal {
  /** Write data to standard output. */
  print(text: string): void
  /** Write a line beside the data, to standard error. */
  note(line: string): void
  /** Write over the line that tells of progress; absent where nobody watches. */
  progress?: (text: string) => void
  /** Read standard input to its end. */
  readInput(): Promise<Uint8Array>
  /** How output may look; with `columns` only where it is shown in a terminal. */
  style: ReporterOptions
  /** What the person is called who runs the command, as far as the system knows. */
  user: string | undefined
  /** End with this status. */
  exit(status: number): void
}

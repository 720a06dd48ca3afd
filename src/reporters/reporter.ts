import type { AnnotationStyle } from '../annotate.js'
import type { Report } from '../schema.js'

/** How a report is to look; a reporter heeds what applies to it. */
export interface ReporterOptions {
  /** Whether to colour the output for a terminal. (default: `false`) */
  color?: boolean
  /** Width of the output, in columns. (default: `80`) */
  columns?: number
  /** How the annotated article shows its claims. (default: `footnotes`) */
  style?: AnnotationStyle
}

/** An article and what checking it gave. */
export interface Checked {
  article: string
  report: Report
}

/** Writes a report as text, once what it needs is loaded. */
export interface LazyReporter {
  name: string
  /**
   * @param article the text that was checked
   * @param report what checking it gave
   */
  render(article: string, report: Report, options?: ReporterOptions): Promise<string>
}

/** Writes a report as text. */
export interface Reporter {
  name: string
  /**
   * @param article the text that was checked
   * @param report what checking it gave
   */
  render(article: string, report: Report, options?: ReporterOptions): string
  /** Write several reports as one text; absent where that makes no sense. */
  renderAll?(checked: readonly Checked[], options?: ReporterOptions): string
}

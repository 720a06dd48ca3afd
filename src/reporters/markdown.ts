import { annotate } from '../annotate.js'
import type { Reporter } from './reporter.js'

/** The article, annotated. */
export const markdown: Reporter = {
  name: 'markdown',
  render: (article, report, { style } = {}) => annotate(article, report, style === undefined ? {} : { style }),
}

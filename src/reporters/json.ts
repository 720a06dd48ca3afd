import { safeJson } from '../report/safe-json.js'
import type { Reporter } from './reporter.js'

/** The report as data; several as an array. */
export const json: Reporter = {
  name: 'json',
  render: (_, report) => `${safeJson(report)}\n`,
  renderAll: (checked) => `${safeJson(checked.map(({ report }) => report))}\n`,
}

import type { Reporter } from './reporter.js'

/** The report as data. */
export const json: Reporter = {
  name: 'json',
  render: (_, report) => `${JSON.stringify(report, null, 2)}\n`,
}

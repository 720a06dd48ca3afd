import type { ReporterOptions } from '../reporters/reporter.js'

/** What is known of the stream that is written to. */
export interface Stream {
  isTTY?: boolean
  columns?: number
  hasColors?: () => boolean
}

/**
 * Say how output may look: coloured in a terminal that has colours, not with `NO_COLOR`, and always with `FORCE_COLOR`,
 * which comes first, as in Node. A width only where there is a terminal.
 * See: https://no-color.org and https://force-color.org
 */
export function terminalStyle(
  { isTTY = false, columns, hasColors }: Stream,
  { FORCE_COLOR, NO_COLOR }: { FORCE_COLOR?: string; NO_COLOR?: string },
): ReporterOptions {
  const forced = FORCE_COLOR === undefined ? undefined : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const color = forced ?? (isTTY && !NO_COLOR && (hasColors?.() ?? false))
  return { ...(color ? { color } : {}), ...(isTTY && columns ? { columns } : {}) }
}

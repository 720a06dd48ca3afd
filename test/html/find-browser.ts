import { existsSync } from 'node:fs'

/** Where systems keep Chromium, Chrome and Edge. */
const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Find an installed browser of the Chromium family; undefined when there is none, which is said on standard error.
 *
 * @throws Error where a build must not do without: under continuous integration
 */
export function findBrowser(): string | undefined {
  const found = places.find((path) => path !== undefined && existsSync(path))
  if (found) return found
  const missing = 'no Chromium or Chrome is installed (or named by CHROME_PATH)'
  if (process.env.CI) throw new Error(`Cannot test the HTML report in a browser: ${missing}`)
  process.stderr.write(`\nLEFT OUT: the tests of the HTML report in a browser, since ${missing}.\n`)
  return undefined
}

import type { Citation } from '../schema.js'
import { exported } from './exported.js'
import { load } from './load.js'

/**
 * Write citations as BibTeX in UTF-8, the key of each its source's id. Citation.js maps the fields; it is kept from
 * writing ASCII, since it would drop every letter that it knows no command for.
 */
export async function bibtex(citations: readonly Citation[]): Promise<string> {
  const { config, output } = await load('bibtex')
  const records = citations.map((citation) => exported(citation, String(citation.id), plainText))
  const { format } = config.get('@bibtex')
  const before = { ...format }
  Object.assign(format, { asciiOnly: false, useIdAsLabel: true })
  try {
    return `${String(output.format('bibtex', records)).trim()}\n`
  } finally {
    Object.assign(format, before)
  }
}

/** LaTeX's special characters as themselves, and the marks apart that it would draw together ("--", "''"). */
function plainText(text: string): string {
  return text
    .replace(/[\\{}%&#_$~^]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)
    .replace(/[-'`?!<>,](?=[-'`<>,])/g, (mark) => `${mark}{}`)
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

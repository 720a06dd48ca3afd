import { neutralise } from '../report/neutralise.js'

/**
 * Write a text from elsewhere as markdown that shows that text and nothing else: one line, no markup, no HTML, no image,
 * no footnote call, no table cell. Web addresses become plain autolinks, so that no character of theirs is escaped.
 */
export function escapeMarkdown(text: string): string {
  return neutralise(text)
    .split(address)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part)))
    .join('')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
    .replace(/^(?=[-+=#])/, '\\')
}

/** Ends before what would end a sentence or a bracket around it. */
const address = /(https?:\/\/[\w%/?#=:@+;,.~-]*[\w%/#=])/i

/** `$` opens mathematics and `:name:` an emoji on GitHub. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~$]/g, '\\$&').replace(/:(?=[a-z+_-]+:)/g, '\\:')
}

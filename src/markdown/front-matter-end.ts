/**
 * Find where the front matter ends: the offset after its closing fence, before the line ending; -1 without front matter.
 * See: micromark-extension-frontmatter
 */
export function frontMatterEnd(article: string): number {
  const start = article.startsWith('\uFEFF') ? 1 : 0
  open.lastIndex = start
  const opened = open.exec(article)
  if (!opened) return -1
  const close = opened[1] === '+++' ? closeToml : closeYaml
  close.lastIndex = start + opened[0].length
  return close.exec(article) ? close.lastIndex : -1
}

const open = /(---|\+\+\+)[ \t]*(?=[\r\n])/y
const closeYaml = /[\r\n]---[ \t]*(?=[\r\n]|$)/g
const closeToml = /[\r\n]\+\+\+[ \t]*(?=[\r\n]|$)/g

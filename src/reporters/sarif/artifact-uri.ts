/**
 * Write a file's path as a URI: relative for a relative path, `file:` for an absolute one.
 *
 * @param path as a person wrote it, with `/` or, as on Windows, with `\`
 */
export function artifactUri(path: string): string {
  const windows = /^[a-z]:[\\/]/i.test(path) || (path.includes('\\') && !path.includes('/'))
  const plain = (windows ? path.replaceAll('\\', '/') : path).replace(/\p{Cs}/gu, '\ufffd')
  const absolute = plain.startsWith('/') || /^[a-z]:\//i.test(plain)
  const parts: string[] = []
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !absolute) parts.push(part)
  }
  const drive = /^[a-z]:$/i.test(parts[0] ?? '') && absolute ? `${parts.shift()}/` : ''
  const encoded = parts.map(encodeURIComponent).join('/')
  return absolute ? `file:///${drive}${encoded}` : encoded
}

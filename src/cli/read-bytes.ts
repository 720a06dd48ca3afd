import { readFile } from 'node:fs/promises'
import { EvidenceClaimsError } from '../errors.js'

/**
 * Read a file.
 *
 * @param path the file
 * @throws EvidenceClaimsError `unreadable`, with the path and what to do
 */
export async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new EvidenceClaimsError('unreadable', `Cannot read \`${path}\`: ${explain(cause)}`, { cause })
  })
}

function explain(cause: NodeJS.ErrnoException): string {
  switch (cause.code) {
    case 'ENOENT':
      return 'there is no such file; check the path'
    case 'EISDIR':
      return 'it is a folder; name the files in it'
    case 'EACCES':
      return 'permission denied; make it readable'
    default:
      return cause.message
  }
}

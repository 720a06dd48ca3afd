import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EvidenceClaimsError } from '../errors.js'
import { parsePack } from '../pack.js'
import type { Pack } from '../schema.js'
import { decodeText } from './decode-text.js'
import { readBytes } from './read-bytes.js'

/**
 * Load the packs that files and folders hold. A file must be a pack; in a folder and the folders in it, JSON files that
 * declare themselves packs are packs and all others are left alone.
 *
 * @param paths files and folders
 * @param options `allowEmpty`: a folder without a pack is no error (default: false)
 * @throws EvidenceClaimsError for a path that cannot be read, a pack that is wrong, a folder that holds none, and two
 *   packs with one id
 */
export async function loadPacks(paths: string[], { allowEmpty = false } = {}): Promise<Pack[]> {
  const files = new Map<string, string>()
  const packs = new Map<string, { pack: Pack; file: string }>()
  for (const path of paths) {
    for (const { file, text } of await packFiles(path, allowEmpty)) {
      const real = await realpath(file)
      if (files.has(real)) continue
      files.set(real, file)
      const pack = parsePack(text, file)
      const other = packs.get(pack.id)
      if (other) {
        const place = `${file}: id: Unexpected \`${pack.id}\` again`
        throw new EvidenceClaimsError('bad-pack', `${place}, expected an id other than that of ${other.file}`)
      }
      packs.set(pack.id, { pack, file })
    }
  }
  return [...packs.values()].map(({ pack }) => pack)
}

const declaration = 'evidence-claims/pack@'

interface PackFile {
  file: string
  text: string
}

async function packFiles(path: string, allowEmpty: boolean): Promise<PackFile[]> {
  const info = await stat(path).catch(() => undefined)
  if (!info?.isDirectory()) return [{ file: path, text: decodeText(await readBytes(path), path) }]
  const found: PackFile[] = []
  for (const file of await jsonFiles(path)) {
    const bytes = await readBytes(file)
    if (!bytes.includes(declaration)) continue
    const text = decodeText(bytes, file)
    if (declaresPack(text)) found.push({ file, text })
  }
  if (found.length > 0 || allowEmpty) return found
  throw new EvidenceClaimsError(
    'unreadable',
    `Cannot find a pack in \`${path}\`: none of its JSON files says \`"schema": "evidence-claims/pack@1"\``,
  )
}

/** The JSON files of a folder and of the folders in it, in one order everywhere. */
async function jsonFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: Error) => {
    throw new EvidenceClaimsError('unreadable', `Cannot read \`${folder}\`: ${cause.message}`, { cause })
  })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await jsonFiles(path)))
    else if (entry.name.endsWith('.json')) files.push(path)
  }
  return files
}

/** A broken file cannot declare anything; it is taken for a pack, and so reported, when the name stands in it. */
function declaresPack(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
    return typeof schema === 'string' && schema.startsWith(declaration)
  } catch {
    return true
  }
}

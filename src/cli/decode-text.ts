import { EvidenceClaimsError } from '../errors.js'

/**
 * Decode bytes that must be text in UTF-8. A byte-order mark stays: places in the text count it.
 *
 * @param bytes the whole text
 * @param name what to call it in a message
 * @throws EvidenceClaimsError `unreadable`, with the name, the place and what to do
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const kind = binaryKinds.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
    const problem = kind
      ? `it is ${kind.name}; ${kind.remedy}`
      : `not UTF-8 at ${placeOfFault(bytes)}; save it as UTF-8, or convert it with \`iconv -f WINDOWS-1252 -t UTF-8\``
    throw new EvidenceClaimsError('unreadable', `Cannot read \`${name}\`: ${problem}`, { cause })
  }
}

/** What people hand over instead of text, by its first bytes. */
const binaryKinds = [
  { name: 'a PDF file', magic: [0x25, 0x50, 0x44, 0x46], remedy: 'export its text as markdown or plain text' },
  { name: 'a Word or zip file', magic: [0x50, 0x4b, 0x03, 0x04], remedy: 'export its text as markdown or plain text' },
  { name: 'UTF-16 text', magic: [0xff, 0xfe], remedy: 'convert it with `iconv -f UTF-16 -t UTF-8`' },
  { name: 'UTF-16 text', magic: [0xfe, 0xff], remedy: 'convert it with `iconv -f UTF-16 -t UTF-8`' },
]

/** A prefix decodes in stream mode until it holds the first wrong byte, so the byte is found by halving. */
function placeOfFault(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  const line = bytes.subarray(0, good).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
  return `line ${line}, byte ${good} of the file`
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

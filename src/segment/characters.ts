/** Character classes that the sentence scanner asks for, each by position in a text; past the end all are false. */

export const isSpace = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  return c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f
}

export const isDigit = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  return c >= 48 && c <= 57
}

export const isLetter = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  return c > 128 && LETTER.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export const isUpper = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  if (c < 128) return c >= 65 && c <= 90
  return c > 128 && UPPER.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export const isLower = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  if (c < 128) return c >= 97 && c <= 122
  return c > 128 && LOWER.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export const isEmoji = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  return c > 0x2000 && EMOJI.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export const isTerminator = (text: string, at: number): boolean => TERMINATORS.has(text[at] ?? '')
export const isBullet = (text: string, at: number): boolean => BULLETS.has(text[at] ?? '')

export const skipSpace = (text: string, at: number): number => {
  let i = at
  while (isSpace(text, i)) i++
  return i
}

const LETTER = /^\p{L}/u
const UPPER = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d)/u
const TERMINATORS: ReadonlySet<string> = new Set('.!?…‼⁇⁈⁉。！？؟۔।')
const BULLETS: ReadonlySet<string> = new Set('•◦▪▫■□●○‣⁃∙·►▸')

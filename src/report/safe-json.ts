/**
 * Write a value as JSON, two spaces deep, with each character escaped that a terminal or an editor would obey rather than
 * show: controls, bidirectional overrides, line separators, invisible tags. The value that is read back is the same.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(obeyed, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Style = keyof typeof codes

export type Styler = (style: Style, text: string) => string

/** Make the function that styles a text for a terminal, or leaves it as it is. See: ECMA-48, SGR */
export function styler(color: boolean): Styler {
  if (!color) return (_, text) => text
  return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`
}

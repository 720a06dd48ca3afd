/** Control characters but for line ends and tabs, and marks that reorder or hide text. */
const obeyed = /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Make a text safe to show in a terminal: what a terminal would obey becomes U+FFFD. */
export function shown(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(obeyed, '\ufffd')
}

/** Control characters but for tabs and line ends, and marks and tags that no reader sees but that reorder or hide text. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/** Show what would reorder or hide text as U+FFFD, and keep the text's lines and spaces. */
export function visible(text: string): string {
  return text.replace(unseen, '\ufffd')
}

/** Control characters, and marks and tags that no reader sees but that reorder or hide text. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/**
 * Make a text from elsewhere safe to show on one line: each run of white space becomes one space, and each control
 * character, bidirectional override, invisible tag or unpaired surrogate becomes U+FFFD.
 * See: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function neutralise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(unseen, '\ufffd')
}

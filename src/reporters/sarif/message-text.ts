import { neutralise } from '../../report/neutralise.js'

/**
 * Write a text from elsewhere as a SARIF message: no placeholder, and no link that it could hold.
 * See: SARIF 2.1.0 §3.11.5 and §3.11.6
 */
export function messageText(text: string): string {
  const plain = neutralise(text).replace(/[{}]/g, '$&$&')
  return /\]\s{0,9}\(/.test(plain) ? plain.replace(/[\\[\]]/g, '\\$&') : plain
}

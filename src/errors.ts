/** What was wrong with the call. Add a code with each new way to call the library wrongly. */
export type ErrorCode =
  | 'already-decided'
  | 'article-mismatch'
  | 'bad-annotation'
  | 'bad-article'
  | 'bad-citations'
  | 'bad-ledger'
  | 'bad-options'
  | 'bad-output'
  | 'bad-pack'
  | 'bad-report'
  | 'bad-style'
  | 'missing-peer'
  | 'ledger-mismatch'
  | 'unknown-claim'
  | 'unknown-format'
  | 'unreadable'

/**
 * Thrown when the call is wrong: the text given is not the one checked, a pack breaks its schema. What is wrong with an
 * article's text is never thrown; it is data of the report.
 */
export class EvidenceClaimsError extends Error {
  override readonly name = 'EvidenceClaimsError'

  /**
   * @param code what was wrong, for a program to branch on
   * @param message one line: *Unexpected X, expected Y* or *Cannot X without Y*, with the place
   * @param options `cause`: the error or the value behind it
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

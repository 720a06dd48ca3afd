/** A run of tokens, end exclusive. */
export type Run = readonly [from: number, to: number]

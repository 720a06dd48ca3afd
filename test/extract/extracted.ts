import { extractClaims } from '../../src/claims.js'

export const texts = (article: string) => extractClaims(article).claims.map((claim) => claim.text)

export const dispositions = (article: string) => extractClaims(article).passages.map((passage) => passage.disposition)

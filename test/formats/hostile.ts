/** Vectors of script injection. See: OWASP, XSS Filter Evasion Cheat Sheet, and CSV Injection */
export const vectors = [
  '<SCRIPT SRC=https://xss.example/xss.js></SCRIPT>',
  '<IMG SRC="javascript:alert(1)">',
  '<IMG SRC=JaVaScRiPt:alert(1)>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>"\\>',
  '<IMG SRC=# onmouseover="alert(1)">',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](https://tracker.example/p.png)',
  '<iframe src=javascript:alert(1)>',
  '--><script>alert(1)</script><!--',
  '--!><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\uff1d1+1',
  '\t=1',
  '\r=1',
  'a\nb\r\nc,d;"e"',
  '{0} {{1}} [x](1)',
  '\u001b[31mred\u001b]8;;https://x.example\u0007link',
  '\u202ednammoc\u2066\u2069\u009b31m\u0000\u0007',
  '\u{e0001}\u{e0041}tag',
  '\ud800',
  'a | b || c',
  '```\ncode',
  '[^1]: x',
  '$x$ :tada: @user #1',
]

const claim = 'Green tea lowers blood pressure in adults'

/** Claims with a vector in each, in every block that holds prose. */
export const hostileArticle = [
  `# ${vectors[0]} tea`,
  ...vectors.map((vector) => `${claim} ${vector}.`),
  ...vectors.map((vector) => `- Green tea always cures ${vector} sleep problems.`),
  `| Claim |\n|--|\n| ${claim} \u202e. |`,
  `> ${claim}; \u001b[31mit always does\u0007.`,
  `${'<b>'.repeat(200)}${claim}.`,
].join('\n\n')

const source = (id: string, vector: string, more: object = {}) => ({
  id,
  design: 'meta-analysis',
  verified: true,
  citation: {
    type: 'article-journal',
    title: vector,
    author: [{ family: vector, given: vector }, { literal: vector }],
    'container-title': vector,
    issued: { raw: vector },
    volume: vector,
    page: vector,
    DOI: vector,
    PMID: vector,
    PMCID: vector,
    URL: `javascript:alert(1)//${vector}`,
  },
  ...more,
})

const finding = (id: string, vector: string, direction: string) => ({
  id,
  source: id,
  statement: `Green tea lowered blood pressure in adults. ${vector}`,
  population: 'adults',
  intervention: 'green tea',
  comparator: 'placebo',
  outcome: 'blood pressure',
  timeframe: vector,
  magnitude: vector,
  direction,
  certainty: 'moderate',
  certaintyNote: vector,
  verified: true,
})

/** A pack whose every text is a vector. */
export const hostilePack = {
  schema: 'evidence-claims/pack@1',
  id: vectors.join(' '),
  title: vectors.join(' '),
  language: 'en',
  compiled: vectors.join(' '),
  sources: vectors.map((vector, index) => source(`s${index}${vector}`, vector)),
  findings: vectors.map((vector, index) => ({
    ...finding(`s${index}${vector}`, vector, index % 2 === 0 ? 'favours-intervention' : 'no-difference'),
    id: `f${index}${vector}`,
  })),
}

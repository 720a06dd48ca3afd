import { doiOf, type Identifiers, identify } from './identify.js'

/** An identifier written in a text; `malformed`: said to be a DOI and none. */
export interface Identifier {
  start: number
  end: number
  is: Identifiers
  malformed?: string
}

/** Find the identifiers written in a text: addresses, DOIs, and the numbers of PubMed, PubMed Central and arXiv. */
export function identifiers(text: string): Identifier[] {
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match): Identifier => {
      const [raw, value = raw] = match
      const loss = raw.length - raw.lastIndexOf(value) - value.length
      const kept = trimmed(value)
      const end = match.index + raw.length - loss - (value.length - kept.length)
      return { start: match.index, end, ...read(kept) }
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last || end <= start) return false
    last = end
    return true
  })
}

type Reading = Pick<Identifier, 'is' | 'malformed'>

/** See: https://www.crossref.org/blog/dois-and-matching-regular-expressions/, https://info.arxiv.org/help/arxiv_identifier.html */
const FORMS: { pattern: RegExp; read: (value: string) => Reading }[] = [
  { pattern: /\bhttps?:\/\/[^\s<>"“”]{3,2000}/gi, read: address },
  {
    pattern: /(?<![\w./@-])(?:(?:dx\.)?doi\.org\/|pubmed\.ncbi\.nlm\.nih\.gov\/|www\.\w)[^\s<>"“”]{3,2000}/gi,
    read: (value) => address(`https://${value}`),
  },
  { pattern: /\bdoi\s?:\s?([^\s<>"“”]{3,300})/gi, read: doi },
  { pattern: /\bdoi\s(10\.[^\s<>"“”]{3,300})/gi, read: doi },
  { pattern: /(?<![\w./])10\.\d{4,9}\/[^\s<>"“”]{1,300}/g, read: doi },
  { pattern: /\b(?:PMID|PubMed(?: ID)?)\s?[:#]?\s?(\d{5,9})(?!\d)/gi, read: (PMID) => ({ is: { PMID } }) },
  {
    pattern: /\b(?:PMCID\s?:?\s?)?PMC\s?(\d{4,9})(?!\d)/gi,
    read: (number) => ({ is: { PMCID: `PMC${number}` } }),
  },
  {
    pattern: /\barXiv\s?:\s?(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})/gi,
    read: (arXiv) => ({ is: { arXiv } }),
  },
]

function address(url: string): Reading {
  const is = identify(url)
  const named = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(.*)$/i.exec(url)?.[1]
  return named && is.DOI === undefined ? { is, malformed: named } : { is }
}

function doi(value: string): Reading {
  const DOI = doiOf(value)
  return DOI === undefined ? { is: {}, malformed: value } : { is: { DOI } }
}

/** Without the stop and the brackets of the sentence around it. */
function trimmed(text: string): string {
  const extra = new Map(PAIRS.map(([open, close]) => [close, count(text, close) - count(text, open)]))
  let end = text.length
  for (; end > 0; end--) {
    const last = text[end - 1] as string
    const unpaired = extra.get(last)
    if (unpaired === undefined ? !".,;:!?'’*_|".includes(last) : unpaired <= 0) break
    if (unpaired !== undefined) extra.set(last, unpaired - 1)
  }
  return text.slice(0, end)
}

const PAIRS = ['()', '[]', '{}'].map((pair) => [...pair] as [string, string])

const count = (text: string, mark: string): number => text.split(mark).length - 1

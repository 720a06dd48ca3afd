import type { Article } from '../read.js'
import type { Citation, Problem, Reference } from '../schema.js'
import type { ArticleCitations } from './article-citations.js'
import { identifiers } from './identifiers.js'
import { type Identifiers, identify } from './identify.js'
import type { Call, Mark } from './marks.js'
import { firstAuthor, keysOf, yearOf } from './match-sources.js'
import { sameWords } from './normalise.js'
import { cslIdentifiers, parseReference } from './parse-reference.js'
import type { Entry } from './reference-list.js'
import type { Work } from './works.js'

/** A reference before it has its id. */
export interface Draft {
  from: number
  to: number
  text: string
  citation: Citation
  /** Whether it is an entry of a list, or of a footnote, and not read from the mark itself. */
  entry: 'list' | 'footnote' | 'definition' | null
  called: boolean
}

/** What a call leads to: references; `null` for one that leads nowhere, nothing for one that cites nothing. */
export type Resolved = (Draft | null)[]

/** Everything that an article cites, and what each mark of it calls. */
export class Registry {
  readonly drafts: Draft[] = []
  readonly problems: Problem[] = []
  private readonly numbers = new Map<Draft, number>()
  private readonly byNumber = new Map<number, Draft>()
  private readonly byKey = new Map<string, Draft>()
  private readonly byYear = new Map<number, Draft[]>()
  private readonly byFootnote = new Map<string, Draft[]>()
  private readonly byLabel = new Map<string, Draft>()
  private readonly calledFootnotes = new Set<string>()
  private readonly missing = new Set<number>()
  private readonly undefinedFootnotes = new Set<string>()

  constructor(
    private readonly article: Article,
    private readonly citations: ArticleCitations,
  ) {
    for (const entry of citations.entries) this.number(entry, this.entry(entry, 'list'))
    for (const [label, { entries }] of citations.footnotes)
      this.byFootnote.set(
        label,
        entries.map((entry) => this.entry(entry, 'footnote')),
      )
    for (const { label, url, title, from, to } of article.definitions) {
      const is = identify(url)
      if (is.URL === undefined || this.byLabel.has(label)) continue
      const citation = { type: 'webpage', ...(title ? { title } : {}), ...cslIdentifiers(is) }
      const draft = this.add({ from, to, text: title ?? '', citation, entry: 'definition', called: false })
      this.byLabel.set(label, draft)
      if (/^\d{1,3}$/.test(label) && !this.byNumber.has(Number(label))) this.byNumber.set(Number(label), draft)
    }
  }

  /** What a mark calls; what it calls in vain becomes a problem. */
  resolve(mark: Mark): Resolved {
    return mark.calls.flatMap((call) => this.follow(call, mark, true))
  }

  /** Note what nobody calls. */
  finish(): void {
    for (const { calls } of this.article.blocks) for (const { label } of calls) this.calledFootnotes.add(label)
    const entries = this.drafts.filter((draft) => draft.entry === 'list')
    if (entries.length > 0 && entries.every((draft) => !draft.called)) {
      const [first] = entries
      const many = entries.length === 1 ? 'the one entry' : `any of the ${entries.length} entries`
      this.problem(
        'uncited-list',
        `Unexpected reference list, expected a citation of ${many} in the text`,
        first as Draft,
      )
    } else {
      for (const draft of entries)
        if (!draft.called)
          this.problem(
            'uncited-reference',
            `Unexpected reference ${this.name(draft)}, expected a citation of it in the text`,
            draft,
          )
    }
    for (const [label, { from, to }] of this.citations.footnotes)
      if (!this.calledFootnotes.has(label))
        this.problem('uncalled-footnote', `Unexpected footnote \`${label}\`, expected a call of it in the text`, {
          from,
          to,
        })
  }

  private name(draft: Draft): string {
    const number = this.numbers.get(draft)
    return number === undefined ? `\`${draft.text.slice(0, 60)}\`` : `${number}`
  }

  private entry(entry: Entry, kind: 'list' | 'footnote'): Draft {
    const { from, to, text, links } = entry
    for (const one of [...identifiers(text), ...links.flatMap(({ url }) => identifiers(url))])
      if (one.malformed !== undefined) this.malformed(one.malformed, entry)
    const citation = parseReference(text, links)
    const draft = this.add({ from, to, text, citation, entry: kind, called: false })
    const year = yearOf(citation)
    if (year !== undefined)
      this.byYear
        .set(year, this.byYear.get(year) ?? [])
        .get(year)
        ?.push(draft)
    return draft
  }

  private number({ number }: Entry, draft: Draft): void {
    if (number === null) return
    this.numbers.set(draft, number)
    if (!this.byNumber.has(number)) this.byNumber.set(number, draft)
    else this.problem('duplicate-reference', `Unexpected second reference ${number}, expected each number once`, draft)
  }

  private add(draft: Draft): Draft {
    this.drafts.push(draft)
    for (const key of keysOf(draft.citation)) if (!this.byKey.has(key)) this.byKey.set(key, draft)
    return draft
  }

  private follow(call: Call, mark: Mark, outer: boolean): Resolved {
    if ('footnote' in call) return outer ? this.footnote(call.footnote, mark) : []
    if ('number' in call) return this.numbered(call, mark)
    if ('work' in call || 'is' in call) return this.publication(call, mark)
    const draft = this.byLabel.get(call.label)
    return draft ? [called(draft)] : []
  }

  private footnote(label: string, mark: Mark): Resolved {
    this.calledFootnotes.add(label)
    const footnote = this.citations.footnotes.get(label)
    if (!footnote) {
      if (!this.undefinedFootnotes.has(label))
        this.problem('undefined-footnote', `Cannot find footnote \`${label}\`, expected its definition`, mark)
      this.undefinedFootnotes.add(label)
      return [null]
    }
    const entries = (this.byFootnote.get(label) ?? []).map(called)
    return [
      ...entries,
      ...footnote.calls.flatMap((call) => this.follow(call, { ...mark, from: footnote.from, to: footnote.to }, false)),
    ]
  }

  private numbered(call: Extract<Call, { number: number }>, mark: Mark): Resolved {
    const draft =
      this.byNumber.get(call.number) ??
      this.byFootnote.get(String(call.number))?.[0] ??
      (call.label === undefined ? undefined : this.byLabel.get(call.label))
    if (draft) return [called(draft)]
    if (call.is?.URL !== undefined) return this.publication({ is: call.is }, mark)
    if (!this.missing.has(call.number))
      this.problem(
        'missing-reference',
        `Cannot find reference ${call.number}, expected an entry with that number`,
        mark,
      )
    this.missing.add(call.number)
    return [null]
  }

  private publication(
    { work, weak, is, malformed, place }: Extract<Call, { is: Identifiers; number?: never }>,
    mark: Mark,
  ): Resolved {
    if (malformed !== undefined) this.malformed(malformed, mark)
    const citation: Citation = {
      type: work ? 'document' : is.DOI || is.PMID || is.PMCID ? 'article-journal' : 'webpage',
      ...(work ? { author: [{ family: work.family }], issued: { 'date-parts': [[work.year]] } } : {}),
      ...cslIdentifiers(is),
    }
    for (const key of keysOf(citation)) {
      const known = this.byKey.get(key)
      if (known) return [called(known)]
    }
    if (work) {
      const theirs = this.byWork(work)
      if (theirs.length === 1) return [called(theirs[0] as Draft)]
      if (keysOf(citation).length === 0) {
        const name = `${work.family} ${work.year}${work.suffix}`
        if (theirs.length > 1) {
          this.problem(
            'ambiguous-reference',
            `Cannot tell which reference \`${name}\` is, expected one entry with that author and year`,
            mark,
          )
          return [null]
        }
        if (weak) return []
        const key = `work:${sameWords(work.family)} ${work.year}${work.suffix}`
        const known = this.byKey.get(key)
        if (known) return [called(known)]
        if (this.citations.entries.length > 0)
          this.problem(
            'missing-reference',
            `Cannot find reference \`${name}\`, expected an entry with that author and year`,
            mark,
          )
        const draft = this.add({ ...placeOf(mark), text: '', citation, entry: null, called: true })
        this.byKey.set(key, draft)
        return [draft]
      }
    } else if (keysOf(citation).length === 0) return [null]
    const own = place !== undefined && mark.calls.length > 1 ? place : placeOf(mark)
    return [this.add({ ...own, text: '', citation, entry: null, called: true })]
  }

  private byWork({ family, year, suffix }: Work): Draft[] {
    const name = sameWords(family)
    const named = (this.byYear.get(year) ?? []).filter(({ citation, text }) => {
      const author = firstAuthor(citation)
      if (author !== '')
        return author === name || author.replace(PARTICLES, '') === name.replace(PARTICLES, '') || isShort(text, name)
      return ` ${sameWords(text.slice(0, 80))} `.includes(` ${name} `)
    })
    const lettered = suffix === '' ? [] : named.filter(({ text }) => text.includes(`${year}${suffix}`))
    return lettered.length > 0 ? lettered : named
  }

  private malformed(written: string, place: Pick<Mark, 'from' | 'to'>): void {
    this.problem(
      'malformed-doi',
      `Unexpected DOI \`${written.slice(0, 80)}\`, expected one that starts with \`10.\` and a registrant's number`,
      place,
    )
  }

  private problem(code: string, message: string, { from, to }: Pick<Mark, 'from' | 'to'>): void {
    this.problems.push({ code, message, position: this.article.position(from, to) })
  }
}

const PARTICLES = /^(?:(?:van|von|de|der|den|del|della|la|le|di|da|dos|ten|ter|el|al) )+/

/** "WHO" where the entry begins "World Health Organization". */
function isShort(text: string, called: string): boolean {
  if (!/^[a-z]{2,8}$/.test(called)) return false
  const head = text.split(/[.,(]/, 1)[0] ?? ''
  const initials = head
    .match(/(?<!\p{L})\p{Lu}/gu)
    ?.join('')
    .toLowerCase()
  return initials === called || new RegExp(`[([]${called}[)\\]]`, 'i').test(text.slice(0, 160))
}

function called(draft: Draft): Draft {
  draft.called = true
  return draft
}

const placeOf = ({ from, to }: Mark) => ({ from, to })

/** Give the references their ids, in the order of the article. */
export function numberReferences(article: Article, drafts: readonly Draft[]): Map<Draft, Reference> {
  const kept = drafts.filter((draft) => draft.entry !== 'definition' || draft.called)
  kept.sort((a, b) => a.from - b.from || a.to - b.to)
  return new Map(
    kept.map((draft, i) => {
      const { from, to, citation } = draft
      return [
        draft,
        { id: `ref-${i + 1}`, quote: article.source.slice(from, to), position: article.position(from, to), citation },
      ]
    }),
  )
}

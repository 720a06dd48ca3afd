/**
 * Concepts over words: a word belongs to a family (its derivations), a family to a concept (its synonyms), and a concept
 * may stand under broader ones.
 */
export interface Concepts {
  /** One more than the highest number given so far. */
  readonly familyCount: number
  readonly conceptCount: number
  family(term: string): number | undefined
  concept(family: number): number
  key(concept: number): string
  familiesOf(concept: number): readonly number[]
  /** The first word of a family. */
  termOf(family: number): string
  parents(concept: number): readonly number[]
  isContrary(a: number, b: number): boolean
  hasContrary(family: number): boolean
  /** How many words the longest term has that begins with this word; 0 when there is none of several words. */
  longestFrom(word: string): number
  /** The concept that this one was merged into, or itself. */
  resolve(concept: number): number
}

/** Concepts laid over others, which stay as they are. */
export class Store implements Concepts {
  private readonly families = new Map<string, number>()
  private readonly conceptOfFamily = new Map<number, number>()
  private readonly keys = new Map<number, string>()
  private readonly terms = new Map<number, string>()
  private readonly members = new Map<number, number[]>()
  private readonly broader = new Map<number, readonly number[]>()
  private readonly contrary = new Map<number, Set<number>>()
  private readonly mergedInto = new Map<number, number>()
  private readonly longest = new Map<string, number>()
  familyCount: number
  conceptCount: number

  constructor(private readonly base: Concepts) {
    this.familyCount = base.familyCount
    this.conceptCount = base.conceptCount
  }

  family(term: string): number | undefined {
    return this.families.get(term) ?? this.base.family(term)
  }

  concept(family: number): number {
    return this.conceptOfFamily.get(family) ?? this.base.concept(family)
  }

  key(concept: number): string {
    return this.keys.get(concept) ?? this.base.key(concept)
  }

  familiesOf(concept: number): readonly number[] {
    return this.members.get(concept) ?? this.base.familiesOf(concept)
  }

  termOf(family: number): string {
    return this.terms.get(family) ?? this.base.termOf(family)
  }

  parents(concept: number): readonly number[] {
    const all = this.broader.get(concept) ?? this.base.parents(concept)
    return all.map((parent) => this.resolve(parent))
  }

  isContrary(a: number, b: number): boolean {
    return this.contrary.get(a)?.has(b) === true || this.base.isContrary(a, b)
  }

  hasContrary(family: number): boolean {
    return this.contrary.has(family) || this.base.hasContrary(family)
  }

  longestFrom(word: string): number {
    return Math.max(this.longest.get(word) ?? 0, this.base.longestFrom(word))
  }

  resolve(concept: number): number {
    const below = this.base.resolve(concept)
    return this.mergedInto.get(below) ?? below
  }

  /** Whether a concept was first named here, not in what lies under. */
  isOwn(concept: number): boolean {
    return concept >= this.base.conceptCount
  }

  addConcept(key: string): number {
    const concept = this.conceptCount++
    this.keys.set(concept, key)
    this.members.set(concept, [])
    this.broader.set(concept, [])
    return concept
  }

  addFamily(concept: number, terms: readonly string[]): number {
    const family = this.familyCount++
    this.conceptOfFamily.set(family, concept)
    this.terms.set(family, terms[0] ?? '')
    this.ownMembers(concept).push(family)
    for (const term of terms) this.addTerm(family, term)
    return family
  }

  addTerm(family: number, term: string): void {
    this.families.set(term, family)
    const space = term.indexOf(' ')
    if (space < 0) return
    let words = 2
    for (let at = term.indexOf(' ', space + 1); at >= 0; at = term.indexOf(' ', at + 1)) words++
    const first = term.slice(0, space)
    if (words > this.longestFrom(first)) this.longest.set(first, words)
  }

  addParent(concept: number, parent: number): void {
    const known = this.parents(concept)
    if (concept !== parent && !known.includes(parent)) this.broader.set(concept, [...known, parent])
  }

  removeParent(concept: number, parent: number): void {
    this.broader.set(
      concept,
      this.parents(concept).filter((other) => other !== parent),
    )
  }

  addContrary(a: number, b: number): void {
    if (a === b) return
    this.contrary.set(a, (this.contrary.get(a) ?? new Set()).add(b))
    this.contrary.set(b, (this.contrary.get(b) ?? new Set()).add(a))
  }

  /** Put a family under another concept, alone: the synonyms it had stay behind. */
  move(family: number, concept: number): void {
    const from = this.concept(family)
    if (from === concept) return
    const left = this.familiesOf(from).filter((other) => other !== family)
    this.members.set(from, left)
    // The concept left behind must not go on under the name of the word that left.
    if (left[0] !== undefined) this.keys.set(from, this.termOf(left[0]))
    this.ownMembers(concept).push(family)
    this.conceptOfFamily.set(family, concept)
  }

  private ownMembers(concept: number): number[] {
    let own = this.members.get(concept)
    if (!own) {
      own = [...this.base.familiesOf(concept)]
      this.members.set(concept, own)
    }
    return own
  }

  /** Put all of a concept under another one, with what it stands under. */
  merge(from: number, into: number): void {
    if (from === into) return
    for (const family of this.familiesOf(from)) this.move(family, into)
    for (const parent of this.parents(from)) this.addParent(into, parent)
    this.mergedInto.set(from, into)
  }
}

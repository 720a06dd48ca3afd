/**
 * Concepts over words: a word belongs to a family (its derivations), a family to a concept (its synonyms), and a concept
 * may stand under broader ones. A store on top of another one adds to it and leaves it as it is.
 */
export class Store {
  private readonly families = new Map<string, number>()
  private readonly conceptOfFamily = new Map<number, number>()
  private readonly keys = new Map<number, string>()
  private readonly members = new Map<number, number[]>()
  private readonly broader = new Map<number, readonly number[]>()
  private readonly contrary = new Map<number, Set<number>>()
  private readonly mergedInto = new Map<number, number>()
  private readonly longest = new Map<string, number>()
  private nextFamily: number
  private nextConcept: number

  constructor(private readonly base?: Store) {
    this.nextFamily = base?.nextFamily ?? 0
    this.nextConcept = base?.nextConcept ?? 0
  }

  family(term: string): number | undefined {
    return this.families.get(term) ?? this.base?.family(term)
  }

  concept(family: number): number {
    return this.conceptOfFamily.get(family) ?? this.base?.concept(family) ?? -1
  }

  key(concept: number): string {
    return this.keys.get(concept) ?? this.base?.key(concept) ?? ''
  }

  familiesOf(concept: number): readonly number[] {
    return this.members.get(concept) ?? this.base?.familiesOf(concept) ?? []
  }

  parents(concept: number): readonly number[] {
    const all = this.broader.get(concept) ?? this.base?.parents(concept) ?? []
    return all.map((parent) => this.resolve(parent))
  }

  isContrary(a: number, b: number): boolean {
    return this.contrary.get(a)?.has(b) === true || this.base?.isContrary(a, b) === true
  }

  /** How many words the longest term has that begins with this word; 0 when there is none of several words. */
  longestFrom(word: string): number {
    return Math.max(this.longest.get(word) ?? 0, this.base?.longestFrom(word) ?? 0)
  }

  addConcept(key: string): number {
    const concept = this.nextConcept++
    this.keys.set(concept, key)
    this.members.set(concept, [])
    return concept
  }

  addFamily(concept: number, terms: readonly string[]): number {
    const family = this.nextFamily++
    this.conceptOfFamily.set(family, concept)
    this.members.set(concept, [...this.familiesOf(concept), family])
    for (const term of terms) this.addTerm(family, term)
    return family
  }

  addTerm(family: number, term: string): void {
    if (this.family(term) !== undefined) return
    this.families.set(term, family)
    const space = term.indexOf(' ')
    if (space < 0) return
    const first = term.slice(0, space)
    let words = 2
    for (let i = space + 1; i < term.length; i++) if (term[i] === ' ') words++
    if (words > this.longestFrom(first)) this.longest.set(first, words)
  }

  setParents(concept: number, parents: readonly number[]): void {
    this.broader.set(concept, parents)
  }

  addParent(concept: number, parent: number): void {
    if (concept !== parent && !this.parents(concept).includes(parent))
      this.broader.set(concept, [...this.parents(concept), parent])
  }

  addContrary(a: number, b: number): void {
    if (a === b) return
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.contrary.get(from)
      if (known) known.add(to)
      else this.contrary.set(from, new Set([to]))
    }
  }

  /** Put a family under another concept, alone: the synonyms it had stay behind. */
  move(family: number, concept: number): void {
    const from = this.concept(family)
    if (from === concept) return
    this.members.set(
      from,
      this.familiesOf(from).filter((other) => other !== family),
    )
    this.members.set(concept, [...this.familiesOf(concept), family])
    this.conceptOfFamily.set(family, concept)
  }

  /** Put all of a concept under another one, with what it stands under. */
  merge(from: number, into: number): void {
    if (from === into) return
    for (const family of this.familiesOf(from)) this.move(family, into)
    for (const parent of this.parents(from)) this.addParent(into, parent)
    this.mergedInto.set(from, into)
  }

  private resolve(concept: number): number {
    const below = this.base?.resolve(concept) ?? concept
    return this.mergedInto.get(below) ?? below
  }
}

import type { Prose } from '../prose.js'
import type { Block, Cell, Definition, Item } from '../read.js'

/** Where a block stands. */
export interface Place {
  item: Item | null
  quoted: number
  footnote: string | null
}

/** What a block is, beside its prose. */
export interface Shape {
  kind: Block['kind']
  depth?: number
  cells?: Cell[]
  header?: boolean
  caption?: number | null
  label?: number
  furniture?: boolean
}

/** The blocks of an article, collected in reading order. */
export class Blocks {
  list: Block[] = []
  definitions: Definition[] = []
  /** Indices of the headings that the next block stands under, outermost first. */
  sections: number[] = []

  constructor(readonly source: string) {}

  /** Add a block, or nothing when its prose is empty; gives back its index or null. */
  add(prose: Prose, place: Place, shape: Shape): number | null {
    const { cut, ...text } = prose.finish()
    if (text.text === '') return null
    const index = this.list.length
    const depth = shape.depth ?? 0
    if (shape.kind === 'heading') this.leave(depth)
    this.list.push({
      index,
      kind: shape.kind,
      ...text,
      depth,
      section: place.footnote === null ? (this.sections.at(-1) ?? null) : null,
      item: place.item,
      quoted: place.quoted,
      footnote: place.footnote,
      cells: (shape.cells ?? []).map((cell) => ({ ...cell, start: cell.start - cut, end: cell.end - cut })),
      header: shape.header ?? false,
      caption: shape.caption ?? null,
      furniture: shape.furniture ?? false,
      label: Math.min(Math.max((shape.label ?? 0) - cut, 0), text.text.length),
    })
    if (shape.kind === 'heading') this.sections.push(index)
    if (place.item) place.item = { ...place.item, first: false }
    return index
  }

  private leave(depth: number): void {
    while (this.sections.length > 0 && (this.list[this.sections.at(-1) as number] as Block).depth >= depth) {
      this.sections.pop()
    }
  }
}

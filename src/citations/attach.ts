import type { Block } from '../read.js'
import type { Sentence } from '../segment.js'
import { arePointers, type Mark } from './marks.js'

/** A claim by the words of its sentence that are its own, and the sentences that it borrows from. */
export interface Anchored {
  sentence: Sentence
  ranges: { start: number; end: number }[]
  borrowed: Sentence[]
}

/**
 * Say which claims each mark of an article stands on. A mark belongs to the sentence it is in or right behind; within it,
 * to the claims whose words end before it and behind the mark before. What names its authors stands on what follows.
 *
 * @returns for each mark, the indices of its claims
 */
export function attach(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  claims: readonly Anchored[],
  marks: ReadonlyMap<number, Mark[]>,
): Map<Mark, number[]> {
  const bySentence = grouped(claims, (claim) => [claim.sentence])
  const borrowing = grouped(claims, (claim) => claim.borrowed)
  const ofBlock = new Map<Block, Sentence[]>()
  for (const sentence of sentences) {
    const list = ofBlock.get(sentence.block)
    if (list) list.push(sentence)
    else ofBlock.set(sentence.block, [sentence])
  }
  const result = new Map<Mark, number[]>()
  for (const [index, list] of marks) {
    const block = blocks[index] as Block
    const theirs = ofBlock.get(block) ?? []
    const table = tableOf(blocks, block)
    if (table.length > 0) {
      const rows = table.flatMap((row) =>
        (ofBlock.get(row) ?? []).flatMap((sentence) => bySentence.get(sentence) ?? []),
      )
      for (const mark of list) result.set(mark, rows)
      continue
    }
    const held = new Map<Sentence, Mark[]>()
    const owners = new Map<Sentence, Sentence>()
    let at = 0
    for (const [index, mark] of list.entries()) {
      while (at + 1 < theirs.length && begins(theirs[at + 1] as Sentence, mark)) at++
      const sentence = theirs[at]
      if (!sentence) continue
      if (owners.get(sentence) === undefined) owners.set(sentence, ownerOf(theirs, at, list, index, bySentence))
      const owner = owners.get(sentence) as Sentence
      const inside = held.get(owner)
      if (inside) inside.push(mark)
      else held.set(owner, [mark])
    }
    for (const [sentence, inside] of held) {
      const own = bySentence.get(sentence) ?? []
      if (own.length === 0) {
        const lent = borrowing.get(sentence) ?? []
        for (const mark of inside) result.set(mark, lent)
      } else within(block, inside, own, claims, result)
    }
  }
  return result
}

function grouped(claims: readonly Anchored[], keys: (claim: Anchored) => Sentence[]): Map<Sentence, number[]> {
  const groups = new Map<Sentence, number[]>()
  for (const [i, claim] of claims.entries())
    for (const key of new Set(keys(claim))) {
      const group = groups.get(key)
      if (group) group.push(i)
      else groups.set(key, [i])
    }
  return groups
}

/** Whether a mark stands in this sentence or behind it: at its very beginning only what names its authors does. */
function begins({ start }: Sentence, mark: Mark): boolean {
  return mark.end > mark.start ? mark.start >= start : mark.start > start || (mark.forward && mark.start === start)
}

/** The sentence itself; the one before when it says nothing but where to look. */
function ownerOf(
  theirs: Sentence[],
  at: number,
  marks: Mark[],
  first: number,
  claims: Map<Sentence, number[]>,
): Sentence {
  const sentence = theirs[at] as Sentence
  const previous = theirs[at - 1]
  if (!previous || claims.has(sentence)) return sentence
  let rest = ''
  let from = sentence.start
  for (let i = first; i < marks.length; i++) {
    const { start, end } = marks[i] as Mark
    if (start >= sentence.end) break
    rest += ` ${sentence.block.text.slice(from, start)}`
    from = Math.max(from, end)
  }
  return arePointers(`${rest} ${sentence.block.text.slice(from, sentence.end)}`) ? previous : sentence
}

/** The rows that a mark in a caption or a header stands on. */
function tableOf(blocks: readonly Block[], block: Block): Block[] {
  const rows: Block[] = []
  if (block.kind === 'row' && !block.header) return rows
  const isHeader = block.kind === 'row' && block.header
  for (let i = block.index + 1; i < blocks.length; i++) {
    const row = blocks[i] as Block
    if (row.kind !== 'row' || (row.header && isHeader)) break
    if (!row.header && (isHeader || row.caption === block.index)) rows.push(row)
  }
  return rows
}

function within(
  block: Block,
  marks: Mark[],
  own: number[],
  claims: readonly Anchored[],
  result: Map<Mark, number[]>,
): void {
  if (own.length === 1 || block.kind === 'row') {
    for (const mark of marks) result.set(mark, own)
    return
  }
  const ends = own.map((i) => ({ i, end: endOf(claims[i] as Anchored) })).sort((a, b) => a.end - b.end)
  let from = -1
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at] as Mark
    if (mark.spoken || mark.forward) {
      result.set(mark, spanning(mark, own, claims))
      // a link over the last words of a claim is that claim's, and no later mark's
      if (!mark.forward && ends.some(({ end }) => end > mark.start && end <= mark.end)) from = mark.end
      at++
      continue
    }
    // marks with no words between them stand together
    let last = at
    while (
      last + 1 < marks.length &&
      !/[\p{L}\p{N}]/u.test(block.text.slice((marks[last] as Mark).end, (marks[last + 1] as Mark).start)) &&
      !(marks[last + 1] as Mark).spoken
    )
      last++
    let covered = ends.filter(({ end }) => end > from && end <= mark.start).map(({ i }) => i)
    if (covered.length === 0) covered = spanning(mark, own, claims)
    for (let i = at; i <= last; i++) result.set(marks[i] as Mark, covered)
    from = mark.start
    at = last + 1
  }
}

/** The claims among whose words a mark stands; else the first that begins behind it, else the last before it. */
function spanning({ start, end }: Mark, own: number[], claims: readonly Anchored[]): number[] {
  const anchored = (i: number): Anchored => claims[i] as Anchored
  const touched = own.filter((i) =>
    anchored(i).ranges.some((range) => range.start < Math.max(end, start + 1) && range.end > start),
  )
  if (touched.length > 0) return touched
  const around = own.filter((i) => startOf(anchored(i)) <= start && endOf(anchored(i)) > start)
  if (around.length > 0) return around
  const behind = own.filter((i) => startOf(anchored(i)) >= end)
  return behind.length > 0 ? behind.slice(0, 1) : own.slice(-1)
}

const startOf = ({ ranges }: Anchored): number => Math.min(...ranges.map(({ start }) => start))
const endOf = ({ ranges }: Anchored): number => Math.max(...ranges.map(({ end }) => end))

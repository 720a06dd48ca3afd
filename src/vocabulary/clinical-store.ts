import { addRow, ensure, normalTerm } from './add-row.js'
import { alone } from './data/alone.js'
import { clinical } from './data/clinical.js'
import { general } from './data/general.js'
import { measures } from './data/measures.js'
import { misplaced } from './data/misplaced.js'
import { narrower } from './data/narrower.js'
import { opposites } from './data/opposites.js'
import { siblings } from './data/siblings.js'
import { bodyAdjectives } from './decompose.js'
import { Store } from './store.js'
import { wordnetStore } from './wordnet-store.js'

/** WordNet with what the tables of health add to it and take from it. */
export function clinicalStore(): Store {
  const store = new Store(wordnetStore())
  const known = new Map<string, string>()
  const normal = (term: string) => normalTerm(store, term, known)
  for (const row of lines(alone)) {
    const words = row.split(' ').map((word) => word.replaceAll('_', ' '))
    store.addFamily(store.addConcept(words[0] ?? ''), words)
  }
  for (const row of [...lines(clinical), ...lines(general)]) addRow(store, row.split('=').map(normal))
  for (const [noun, terms] of bodyAdjectives()) {
    const target = store.concept(ensure(store, noun))
    for (const adjective of terms) store.move(ensure(store, adjective), target)
  }
  for (const row of lines(misplaced)) {
    const [kind = '', general = ''] = row.split(': ')
    store.removeParent(store.concept(ensure(store, normal(kind))), store.concept(ensure(store, normal(general))))
  }
  for (const row of [...lines(narrower), ...lines(measures)]) {
    const [kind = '', kinds = ''] = row.split(': ')
    const parent = store.concept(ensure(store, normal(kind)))
    for (const member of kinds.split(', ')) store.addParent(store.concept(ensure(store, normal(member))), parent)
  }
  for (const row of lines(siblings)) for (const term of row.split('/')) ensure(store, normal(term))
  for (const row of opposites.split(/[|\n]/)) {
    const [left = [], right = []] = row.split('/').map((side) =>
      side
        .trim()
        .split(' ')
        .map((word) => word.replaceAll('_', ' ')),
    )
    for (const a of left) for (const b of right) store.addContrary(ensure(store, normal(a)), ensure(store, normal(b)))
  }
  return store
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

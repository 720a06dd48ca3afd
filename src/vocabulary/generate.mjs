// Writes data/wordnet.ts from the dict folder of WordNet 3.1: node src/vocabulary/generate.mjs DICT
// See: https://wordnet.princeton.edu/documentation/wndb5wn for the files' format.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const { americanSpelling } = await load('spelling.ts')
const { lemma: lemmaOf } = await load('lemma.ts')
const { words: wordsOf } = await load('words.ts')
const { joined, parted, unkind } = await load('data/families.ts')

/** Import a module of this folder, types and all. */
async function load(name) {
  const out = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
  })
  return import(`data:text/javascript,${encodeURIComponent(out.outputFiles[0].text)}`)
}

const dict = process.argv[2]
if (!dict) throw new Error('name the dict folder of WordNet 3.1')
const read = (name) => readFileSync(join(dict, name), 'utf8').split('\n')

/** Noun subtrees kept whole: what health writing speaks of. Each is a word and its WordNet sense number. */
const roots =
  `drug#1 medicine#2 medical_procedure#1 therapy#1 treatment#1 exercise#1 physical_condition#1 ill_health#1 pathology#2 illness#1
symptom#1 pain#1 pain#2 injury#1 harm#1 body_part#1 body_substance#1 bodily_process#1 organic_process#1 vitamin#1 mineral#1 nutrient#1 food#1 food#2 foodstuff#1 beverage#1
hormone#1 protein#1 acid#1 steroid#1 lipid#1 carbohydrate#1 microorganism#1 virus#1 psychological_state#1 emotion#1 feeling#1 sensation#1 medical_instrument#1
medical_science#1 diet#1 bodily_property#1 sleep#1 addiction#1 cell#2 disorder#1 mental_health#1 health#1 ability#1 birth#1 death#1 eating#1 substance_abuse#1
medical_practitioner#1 health_professional#1 patient#1 child#1 diagnosis#1 medical_care#1 mental_ability#1 memory#1 allergen#1 poison#1 radiation#1 pollutant#1`.split(
    /\s+/,
  )

/** Subtrees of these that are not. */
const unwanted = 'dish#2 plant_disease#1 animal_disease#1 baked_goods#1 sweet#3 confectionery#1 sandwich#1'.split(' ')

/** Ancestors too general to say anything when a word falls under them. */
const generic = new Set(
  `entity physical_entity abstraction object whole thing matter substance artifact state condition status attribute property act human_action activity
event process physical_process psychological_feature cognition body_part part piece unit instrumentality device causal_agent agent organism living_thing person individual
material compound chemical chemical_compound organic_compound relation group structure physical_condition physiological_state happening occurrence measure quantity amount
action work phenomenon natural_phenomenon content communication change instrumentation equipment implement tool thing covering being mixture physiological_condition
natural_object system feeling ability aspect trait quality change_of_state natural_process situation job task undertaking vertebrate chordate mammal animal
solid liquid fluid solution macromolecule supermolecule molecule agency cause event creation product commodity external_body_part process procedure adult professional
professional_person expert worker`.split(/\s+/),
)

const inJoined = new Set(joined.split(/[\s|]+/))
const kindless = new Set(unkind.split(/\s+/))
const lexfiles = { state: 26, body: 8, food: 13, substance: 27, person: 18, act: 4, plant: 20, animal: 5, artifact: 6 }
/** Readings of a word that health writing prefers. */
const boosted = new Map([
  [lexfiles.state, 3],
  [lexfiles.body, 3],
  [lexfiles.food, 2],
  [lexfiles.substance, 1.5],
])

const synsets = readSynsets()
const senses = readSenses()
const outside = under(unwanted)
const health = new Set([...under(roots)].filter((id) => !outside.has(id)))
const drugs = under(['drug#1'])
const share = shares()
const dominant = dominants()
const families = findFamilies()
const familyWords = grouped(senses.keys(), families)
const clusters = findClusters()
write()

function readSynsets() {
  const all = new Map()
  for (const [file, pos] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
    ['adv', 'r'],
  ]) {
    for (const line of read(`data.${file}`)) {
      if (!/^\d{8} /.test(line)) continue
      const field = line.slice(0, line.indexOf(' | ')).split(' ')
      const count = Number.parseInt(field[3], 16)
      const words = []
      for (let i = 0; i < count; i++) words.push(field[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, ''))
      let at = 4 + 2 * count
      const pointers = []
      for (let n = Number(field[at++]); n > 0; n--) {
        const [symbol, offset, to, ends] = field.slice(at, at + 4)
        at += 4
        pointers.push({
          symbol,
          target: to + offset,
          from: Number.parseInt(ends.slice(0, 2), 16),
          into: Number.parseInt(ends.slice(2), 16),
        })
      }
      all.set(pos + field[0], { id: pos + field[0], pos, lexfile: Number(field[1]), words, pointers })
    }
  }
  return all
}

/** Of each lower-case word: its readings with number and tag count. */
function readSenses() {
  const all = new Map()
  for (const line of read('index.sense')) {
    const [key, offset, number, count] = line.split(' ')
    if (!count) continue
    const [lemma, rest] = key.split('%')
    const pos = 'nvara'[Number(rest[0]) - 1]
    const reading = { synset: pos + offset, number: Number(number), count: Number(count) }
    if (!all.has(lemma)) all.set(lemma, [])
    all.get(lemma).push(reading)
  }
  return all
}

/** The readings that stand under some roots, themselves included. */
function under(roots) {
  const kept = new Set()
  const down = new Map()
  for (const s of synsets.values()) {
    if (s.pos !== 'n') continue
    for (const p of s.pointers)
      if (p.symbol === '@') (down.get(p.target) ?? down.set(p.target, []).get(p.target)).push(s.id)
  }
  for (const root of roots) {
    const [lemma, number] = root.split('#')
    const start = senses.get(lemma)?.find((r) => r.synset[0] === 'n' && r.number === Number(number))
    if (!start) {
      console.error('no root', root)
      continue
    }
    const stack = [start.synset]
    while (stack.length) {
      const id = stack.pop()
      if (kept.has(id)) continue
      kept.add(id)
      stack.push(...(down.get(id) ?? []))
    }
  }
  return kept
}

/** How much of a word's use each reading takes, over all parts of speech. */
function shares() {
  const all = new Map()
  for (const [lemma, readings] of senses) {
    const scores = readings.map((r) => {
      const s = synsets.get(r.synset)
      const boost = (boosted.get(s.lexfile) ?? 1) * (health.has(s.id) ? 1.5 : 1)
      return (r.count + 1 / r.number) * (s.pos === 'n' ? boost : 1)
    })
    const sum = scores.reduce((a, b) => a + b, 0)
    all.set(lemma, new Map(readings.map((r, i) => [r.synset, scores[i] / sum])))
  }
  return all
}

function dominants() {
  const all = new Map()
  for (const [lemma, parts] of share) {
    const [best, part] = [...parts].reduce((a, b) => (b[1] > a[1] ? b : a))
    all.set(lemma, { synset: best, share: part })
  }
  return all
}

function tagged(lemma) {
  return senses.get(lemma).reduce((sum, r) => sum + r.count, 0)
}

function related(a, b) {
  const short = Math.min(a.length, b.length)
  let same = 0
  while (same < short && a[same] === b[same]) same++
  return same >= 4 ? same >= short * 0.6 : same === 3 && short <= 4
}

function wordAllowed(lemma) {
  return /^[a-z][a-z-]*$/.test(lemma) && !/(?:less|free|like|ward|wise)$/.test(lemma)
}

function findFamilies() {
  const parent = new Map()
  const size = new Map()
  const find = (a) => {
    while (parent.has(a)) a = parent.get(a)
    return a
  }
  const edges = new Map()
  for (const s of synsets.values()) {
    for (const p of s.pointers) {
      if (!['+', '\\', '<'].includes(p.symbol)) continue
      const t = synsets.get(p.target.replace(/^s/, 'a'))
      const a = s.words[p.from - 1]?.toLowerCase()
      const b = t?.words[p.into - 1]?.toLowerCase()
      if (!a || !b || a === b || !wordAllowed(a) || !wordAllowed(b) || !related(a, b)) continue
      if ((s.lexfile === lexfiles.person) !== (t.lexfile === lexfiles.person)) continue
      const weight = Math.min(share.get(a)?.get(s.id) ?? 0, share.get(b)?.get(t.id) ?? 0)
      const key = a < b ? `${a} ${b}` : `${b} ${a}`
      edges.set(key, (edges.get(key) ?? 0) + weight / (s.pointers.some((q) => q.target === p.target) ? 2 : 1))
    }
  }
  const apart = apartFrom(parted)
  const members = new Map()
  const clash = (a, b) => {
    const right = new Set(members.get(b) ?? [b])
    return (members.get(a) ?? [a]).some((w) => [...(apart.get(w) ?? [])].some((other) => right.has(other)))
  }
  for (const family of rows(joined))
    for (const w of family.slice(1)) if (senses.has(w) && senses.has(family[0])) edges.set(`${family[0]} ${w}`, 99)
  const ordered = [...edges].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  for (const [key, weight] of ordered) {
    if (weight < 0.12) continue
    const [a, b] = key.split(' ').map(find)
    if (a === b) continue
    const total = (size.get(a) ?? 1) + (size.get(b) ?? 1)
    if ((total > 14 && weight < 99) || clash(a, b)) continue
    members.set(a, [...(members.get(a) ?? [a]), ...(members.get(b) ?? [b])])
    parent.set(b, a)
    size.set(a, total)
  }
  return find
}

function apartFrom(text) {
  const apart = new Map()
  for (const [a, b] of rows(text)) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ])
      (apart.get(x) ?? apart.set(x, new Set()).get(x)).add(y)
  }
  return apart
}

function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) (groups.get(keyOf(item)) ?? groups.set(keyOf(item), []).get(keyOf(item))).push(item)
  return groups
}

function rows(text) {
  return text
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .filter((row) => row.length > 1)
}

/** Whether a form is a dictionary word of its own: not the -ed or -ing of a verb. */
function isWord(form) {
  if (!senses.has(form)) return false
  const base = /^(.*?)(?:ed|ing)$/.exec(form)?.[1]
  if (base === undefined || base.length < 2) return true
  const verb = [base, `${base}e`, base.slice(0, -1)].find(
    (v) => v.length > 1 && senses.get(v)?.some((r) => r.synset[0] === 'v') && lemmaFits(v, base),
  )
  if (!verb) return true
  return families(form) !== families(verb) && synsets.get(dominant.get(form).synset).pos === 'n' && tagged(form) > 0
}

function lemmaFits(verb, base) {
  return verb === base || verb === `${base}e` || base.at(-1) === base.at(-2)
}

/** A word as the vocabulary will ask for it. */
function normal(lemma) {
  return wordsOf(lemma.replaceAll('_', ' '))
    .map((w) => lemmaOf(americanSpelling(w.lower), isWord))
    .join(' ')
}

/** A phrase as a text is read with the words that were written: "learning disability" is looked for as "learn disability". */
function met(phrase, heads) {
  if (!phrase.includes(' ')) return phrase
  return phrase
    .split(' ')
    .map((word) => (heads.has(word) ? word : lemmaOf(word, (form) => heads.has(form))))
    .join(' ')
}

/** Whether a word is worth its bytes: of health, or met in tagged text. */
function kept(lemma) {
  if (lemma === 'weight_gaining') return false
  if (!/^[a-z][a-z'-]*(?:_[a-z0-9'-]+){0,3}$/.test(lemma) || lemma.length < 3) return false
  const plain = normal(lemma).replaceAll(' ', '_')
  if (plain !== lemma && senses.has(plain)) return false
  const top = dominant.get(lemma).synset
  const s = synsets.get(top)
  const original = s.words.find((w) => w.toLowerCase() === lemma) ?? lemma
  const inHealth = health.has(top)
  if (/^[A-Z]/.test(original) && !(inHealth && (drugs.has(top) || s.lexfile === lexfiles.state))) return false
  if (s.pointers.some((p) => p.symbol === '@i')) return false
  if (
    /^(?:vena|venae|musculus|articulatio|os|ossa|arteria|nervus|plexus|systema|apparatus|glandula|ligamentum|tunica|fenestra|ductus|corpus|tonsilla|processus|fossa|foramen|arcus|nodus|sulcus|gyrus|lobus|pars|valva|valvula|vesica|sinus|sutura|tuber)_/.test(
      lemma,
    )
  )
    return false
  if (
    tagged(lemma) === 0 &&
    lemma.includes('_') &&
    (s.lexfile === lexfiles.food || s.lexfile === lexfiles.plant || s.lexfile === lexfiles.animal)
  ) {
    if (
      !/(?:oil|tea|milk|meat|fish|fruit|vegetable|vitamin|juice|diet|sugar|salt|grain|bread|rice|wine|alcohol|pepper|seed|drink|food|supplement|berry|bean|nut|acid|powder|water|root|butter|cheese|cereal|flour)s?$/.test(
        lemma,
      )
    )
      return false
  }
  if (tagged(lemma) > 0 || inHealth || inJoined.has(lemma)) return true
  if (/(?:ness|ably|ibly|ability|ibility|ly|able|ible|er|or)$/.test(lemma)) return false
  const family = familyWords.get(families(lemma)) ?? []
  return family.some((other) => other !== lemma && (tagged(other) > 0 || health.has(dominant.get(other).synset)))
}

function findClusters() {
  const unlike = apartFrom(parted)
  const held = new Map()
  const parent = new Map()
  const size = new Map()
  const find = (a) => {
    while (parent.has(a)) a = parent.get(a)
    return a
  }
  const union = (a, b) => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return
    const total = (size.get(x) ?? 1) + (size.get(y) ?? 1)
    const [left, right] = [held.get(x) ?? [x], new Set(held.get(y) ?? [y])]
    if (total > 40 || left.some((w) => [...(unlike.get(w) ?? [])].some((other) => right.has(other)))) return
    held.set(x, [...left, ...right])
    parent.set(y, x)
    size.set(x, total)
  }
  const words = [...senses.keys()].filter(kept).sort()
  for (const w of words) union(families(w), w)
  const bySynset = new Map()
  for (const w of words) {
    const { synset, share: part } = dominant.get(w)
    const s = synsets.get(synset)
    if (s.pos !== 'n' || part < 0.6 || !leads(w)) continue
    ;(bySynset.get(synset) ?? bySynset.set(synset, []).get(synset)).push(w)
  }
  for (const group of bySynset.values()) for (const w of group.slice(1)) union(group[0], w)
  const all = new Map()
  for (const w of words) {
    const f = find(w)
    ;(all.get(f) ?? all.set(f, []).get(f)).push(w)
  }
  const list = []
  for (const members of all.values()) {
    const main = mainNoun(members)
    if (members.length === 1 && !(main && health.has(main)) && (members[0].includes('_') || tagged(members[0]) < 6))
      continue
    const rank = (w) => tagged(w) + (main && dominant.get(w).synset === main ? 1000 : 0)
    members.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))
    const grouped = new Map()
    for (const w of members) (grouped.get(families(w)) ?? grouped.set(families(w), []).get(families(w))).push(w)
    list.push({ head: members[0], families: [...grouped.values()], main })
  }
  list.sort((a, b) => (a.head < b.head ? -1 : 1))
  const taken = new Set()
  for (const c of list)
    c.terms = c.families
      .map((f) => [...new Set(f.map(normal))].filter((w) => !taken.has(w) && taken.add(w)))
      .filter((f) => f.length > 0)
  return list.filter((c) => c.terms.length > 0)
}

/** Whether a word is what its family is mostly met as, so that its synonyms are the family's. */
function leads(word) {
  const family = familyWords.get(families(word)) ?? [word]
  const all = family.reduce((sum, w) => sum + tagged(w), 0)
  return tagged(word) + 1 >= 0.3 * (all + 1)
}

/** The noun reading a cluster stands for: the one its words' uses add up to most. */
function mainNoun(members) {
  const scores = new Map()
  for (const w of members) {
    const { synset, share: part } = dominant.get(w)
    if (synset[0] === 'n' && part >= 0.34) scores.set(synset, (scores.get(synset) ?? 0) + part + tagged(w))
  }
  let best = null
  for (const [synset, score] of scores) if (!best || score > scores.get(best)) best = synset
  return best
}

function parentsOf(cluster, owner) {
  if (!cluster.main || !health.has(cluster.main) || kindless.has(cluster.head)) return []
  if (!cluster.families.flat().some((w) => dominant.get(w).synset === cluster.main && leads(w))) return []
  const found = new Set()
  let level = [cluster.main]
  for (let depth = 0; depth < 4 && level.length && !found.size; depth++) {
    const next = []
    for (const id of level) {
      for (const p of synsets.get(id).pointers) {
        if (p.symbol !== '@') continue
        const up = owner.get(p.target)
        if (synsets.get(p.target).words.some((w) => generic.has(w.toLowerCase()))) continue
        if (up !== undefined && up !== cluster) found.add(up)
        else next.push(p.target)
      }
    }
    level = next
  }
  return [...found]
}

function write() {
  const owner = new Map()
  const claim = (c) =>
    c.families.flat().reduce((sum, w) => sum + (dominant.get(w).synset === c.main ? 1 + tagged(w) : 0), 0)
  for (const c of clusters)
    if (c.main && (!owner.has(c.main) || claim(c) > claim(owner.get(c.main)))) owner.set(c.main, c)
  const index = new Map(clusters.map((c, i) => [c, i]))
  const heads = new Set(clusters.flatMap((c) => c.terms.flat()))
  const lines = clusters.map((c) => {
    const words = c.terms.map((family) => family.map((term) => met(term, heads)).join(',')).join('=')
    const up = parentsOf(c, owner).map((p) => index.get(p).toString(36))
    return up.length ? `${words}|${up.join(' ')}` : words
  })
  const inside = new Map(clusters.flatMap((c) => c.families.flat().map((w) => [w, c])))
  const unlike = apartFrom(parted)
  const antonyms = new Set()
  for (const s of synsets.values()) {
    for (const p of s.pointers) {
      if (p.symbol !== '!') continue
      const a = s.words[p.from - 1]?.toLowerCase()
      const t = synsets.get(p.target)
      const b = t?.words[p.into - 1]?.toLowerCase()
      if (!a || !b || a > b || !inside.has(a) || !inside.has(b) || inside.get(a) === inside.get(b)) continue
      if (unlike.get(a)?.has(b) || (share.get(a)?.get(s.id) ?? 0) < 0.3 || (share.get(b)?.get(t.id) ?? 0) < 0.3)
        continue
      antonyms.add(`${normal(a)}=${normal(b)}`)
    }
  }
  const text = lines.join('\n')
  console.log(
    'clusters',
    clusters.length,
    'bytes',
    text.length,
    'antonyms',
    antonyms.size,
    [...antonyms].join('\n').length,
  )
  const notice = readFileSync(join(dict, 'data.noun'), 'utf8')
    .split('\n')
    .slice(0, 29)
    .map((l) => l.replace(/^ {2}\d+ ?/, '').trimEnd())
  const header = `/*!\nWordNet 3.1, cut to health writing and regrouped by generate.mjs: each line a concept, its word families apart by "=", the\nlines of its broader concepts after "|" in base 36.\n\n${notice.join('\n').trim()}\n*/`
  writeFileSync(
    new URL('data/wordnet.ts', import.meta.url),
    `${header}\nexport const concepts = \`\n${text}\`\n\nexport const antonyms = \`\n${[...antonyms].sort().join('\n')}\`\n`,
  )
}

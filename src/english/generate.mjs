// Makes model.json, the tables of the tagger: node src/english/generate.mjs WORDNET_DICT DATA_DIR > src/english/model.json
//
// WORDNET_DICT: the `dict` folder of WordNet 3.x. DATA_DIR: public sets of health and scientific English as JSON lines
// (Evidence Inference 2.0, K-QA, Factcheck-Bench, Full Fact health-misinfo-shared, SciFact; see NOTICE).
// The text of the sets is tagged by wink-nlp; what is kept is how often a word and a run of three tags has which tag.
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const [dict, data] = process.argv.slice(2)
const sentences = tagged()

function tagged() {
  const nlp = winkNLP(model)
  const rows = (file) =>
    readFileSync(`${data}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const texts = new Set()
  for (const r of rows('evidence-inference.train.jsonl'))
    texts.add((r.abstract ?? r.evidence.join('\n')).replace(/^TITLE:/, '').replace(/[A-Z ]{5,}:/g, ' '))
  for (const r of rows('kqa-decomposition.dev.jsonl'))
    for (const text of [r.answer, ...r.must_have, ...r.nice_to_have]) texts.add(text)
  for (const r of rows('kqa-nli.dev.jsonl')) texts.add(r.evidence)
  for (const r of rows('factcheckbench-docs.dev.jsonl')) texts.add(r.response)
  for (const r of rows('fullfact-health-claims.dev.jsonl')) texts.add(r.claim)
  for (const r of rows('scifact-pairs.train.jsonl')) for (const text of [r.claim, r.evidence]) texts.add(text)
  const out = []
  for (const text of texts)
    nlp
      .readDoc(text)
      .sentences()
      .each((sentence) => {
        const tokens = []
        sentence.tokens().each((token) => {
          const pos = token.out(nlp.its.pos)
          if (pos !== 'SPACE') tokens.push([token.out(), pos])
        })
        if (tokens.length > 2) out.push(tokens)
      })
  return out
}

const TAGS = [
  'NOUN',
  'PRON',
  'DET',
  'ADJ',
  'ADV',
  'VERB',
  'AUX',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'SYM',
]
const index = Object.fromEntries(TAGS.map((t, i) => [t, i]))
const fold = (t) => (t === 'PROPN' || t === 'X' ? 'NOUN' : t === 'INTJ' ? 'ADV' : t)
// ---- WordNet shares
const wn = new Map()
for (const line of readFileSync(`${dict}/index.sense`, 'utf8').split('\n')) {
  const m = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line)
  if (!m) continue
  const pos = { 1: 'NOUN', 2: 'VERB', 3: 'ADJ', 4: 'ADV', 5: 'ADJ' }[m[2]]
  const e = wn.get(m[1]) ?? { NOUN: 0, VERB: 0, ADJ: 0, ADV: 0 }
  e[pos] += Number(m[3]) + 0.2
  wn.set(m[1], e)
}
// ---- silver counts
const lex = new Map(),
  tri = new Map(),
  bi = new Map(),
  uni = new Array(TAGS.length).fill(0)
const add = (m, k, n = 1) => m.set(k, (m.get(k) ?? 0) + n)
for (const sentence of sentences) {
  let a = TAGS.length,
    b = TAGS.length
  for (const [w, t] of sentence) {
    const tag = index[fold(t)]
    if (tag === undefined) continue
    const key = w.toLowerCase().replace(/[’‘]/g, "'")
    if (!lex.has(key)) lex.set(key, new Array(TAGS.length).fill(0))
    lex.get(key)[tag]++
    uni[tag]++
    add(bi, b * 16 + tag)
    add(tri, (a * 16 + b) * 16 + tag)
    a = b
    b = tag
  }
  add(bi, b * 16 + 15)
}
// ---- verbs: base forms with the share of their uses that are verbs
const verbs = new Map()
for (const [w, e] of wn)
  if (e.VERB > 0) {
    const tot = e.NOUN + e.VERB + e.ADJ + e.ADV
    if (e.VERB < 1 && e.VERB / tot < 0.9 && !lex.has(w)) continue
    if (w.length < 2) continue
    let v = e.VERB * 1.0,
      t = tot
    const c = lex.get(w)
    if (c) {
      const n = c.reduce((x, y) => x + y)
      v = (v / t) * Math.min(t, 8) + c[index.VERB]
      t = Math.min(t, 8) + n
    }
    verbs.set(w, Math.max(0, Math.min(9, Math.round((v / t) * 9))))
  }
// ---- suffix model from silver words
const suffix = new Map()
for (const [w, c] of lex) {
  if (!/^[a-z][a-z-]{3,}$/.test(w)) continue
  const n = c.reduce((x, y) => x + y)
  for (let l = 2; l <= 4; l++) {
    const k = w.slice(-l)
    if (!suffix.has(k)) suffix.set(k, new Array(TAGS.length).fill(0))
    for (const [i, x] of c.entries()) suffix.get(k)[i] += x / n
  }
}
for (const [w, e] of wn) {
  if (w.length < 5 || lex.has(w)) continue
  const tot = e.NOUN + e.VERB + e.ADJ + e.ADV
  for (let l = 2; l <= 4; l++) {
    const k = w.slice(-l)
    if (!suffix.has(k)) suffix.set(k, new Array(TAGS.length).fill(0))
    for (const p of ['NOUN', 'VERB', 'ADJ', 'ADV']) suffix.get(k)[index[p]] += (0.3 * e[p]) / tot
  }
}
for (const [k, c] of [...suffix]) if (c.reduce((x, y) => x + y) < 12) suffix.delete(k)
const OPEN = ['NOUN', 'ADJ', 'ADV', 'VERB', 'NUM'].map((t) => index[t])
const norm = (c) => {
  const n = c.reduce((x, y) => x + y) || 1
  return c.map((x) => x / n)
}
const prior = norm([50, 0, 0, 15, 3, 12, 0, 0, 0, 0, 0, 1, 0, 0])
const bySuffix = (w) => {
  let p = prior
  for (let l = 2; l <= 4; l++) {
    const c = suffix.get(w.slice(-l))
    if (!c) break
    const q = norm(c)
    p = p.map((x, i) => 0.25 * x + 0.75 * (OPEN.includes(i) ? q[i] : 0))
  }
  return norm(p)
}
// drop suffixes that add nothing
for (const k of [...suffix.keys()].sort((a, b) => b.length - a.length)) {
  if (k.length === 2) continue
  const q = norm(suffix.get(k)),
    r = norm(suffix.get(k.slice(1)) ?? suffix.get(k))
  if (suffix.has(k.slice(1)) && Math.max(...q.map((x, i) => Math.abs(x - r[i]))) < 0.12) suffix.delete(k)
}
// ---- lexicon: words whose tags the suffixes and the verb list do not give
const guess = (w) => {
  const p = bySuffix(w).slice()
  return p
}
const words = new Map()
const consider = (w, c) => {
  words.set(w, c)
}
for (const [w, c] of lex) {
  if (!/^[\p{L}'][\p{L}'.-]*$/u.test(w)) continue
  const n = c.reduce((x, y) => x + y)
  const d = c.slice()
  const e = wn.get(w)
  if (e) {
    const tot = e.NOUN + e.VERB + e.ADJ + e.ADV
    const k = Math.min(4, tot)
    for (const p of ['NOUN', 'VERB', 'ADJ', 'ADV']) d[index[p]] += (k * e[p]) / tot
  }
  if (n < 2 && !e) continue
  consider(w, d)
}
for (const [w, e] of wn) {
  const tot = e.NOUN + e.VERB + e.ADJ + e.ADV
  if (tot < 2 || words.has(w)) continue
  const d = new Array(TAGS.length).fill(0)
  for (const p of ['NOUN', 'VERB', 'ADJ', 'ADV']) d[index[p]] += e[p]
  consider(w, d)
}
const entries = []
for (const [w, c] of words) {
  const p = norm(c)
  const g = guess(w)
  const top = p.indexOf(Math.max(...p)),
    gt = g.indexOf(Math.max(...g))
  if (verbs.has(w) && !OPEN.some((i) => p[i] > 0.97)) {
  } else if (top === gt && Math.max(...p.map((x, i) => Math.abs(x - g[i]))) < 0.25) continue
  const kept = p
    .map((x, i) => [i, x])
    .filter(([, x]) => x >= 0.02)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
  const s = kept.map(([i, x]) => String.fromCharCode(65 + i) + Math.max(1, Math.min(9, Math.round(x * 9)))).join('')
  entries.push([w, kept.length === 1 ? String.fromCharCode(65 + kept[0][0]) : s])
}
// group words by code
const groups = new Map()
for (const [w, s] of entries) {
  if (!groups.has(s)) groups.set(s, [])
  groups.get(s).push(w)
}
const N = uni.reduce((x, y) => x + y)
// transitions: interpolated trigram log-probabilities, one character each (log2 * -4 + 48)
let trans = ''
for (let a = 0; a <= 14; a++)
  for (let b = 0; b <= 14; b++)
    for (let t = 0; t < 14; t++) {
      let bn = 0,
        tn = 0
      for (let x = 0; x < 14; x++) {
        bn += bi.get(b * 16 + x) ?? 0
        tn += tri.get((a * 16 + b) * 16 + x) ?? 0
      }
      const p =
        0.6 * (tn ? (tri.get((a * 16 + b) * 16 + t) ?? 0) / tn : bn ? (bi.get(b * 16 + t) ?? 0) / bn : 0) +
        0.3 * (bn ? (bi.get(b * 16 + t) ?? 0) / bn : 0) +
        (0.1 * uni[t]) / N
      trans += String.fromCharCode(48 + Math.min(70, Math.round(-Math.log2(Math.max(p, 1e-6)) * 3.4)))
    }
trans = trans.replace(/\\/g, ']').replace(/`/g, 'a').replace(/'/g, '(')
const freq = uni.map((x) => +(x / N).toFixed(5))
const suf = [...suffix]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([k, c]) => {
    const p = norm(c)
    return (
      k +
      OPEN.map((i, j) => [j, p[i]])
        .filter(([, x]) => x >= 0.05)
        .map(([j, x]) => 'ABCDE'[j] + Math.max(1, Math.round(x * 9)))
        .join('')
    )
  })
  .join(' ')
const wordsOut = [...groups]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([s, l]) => `${s} ${l.sort().join(' ')}`)
  .join('\n')
const byShare = Array.from({ length: 10 }, (_, d) =>
  [...verbs]
    .filter(([, x]) => x === d)
    .map(([w]) => w)
    .sort()
    .join(' '),
)
console.log(JSON.stringify({ tags: TAGS, freq, trans, suffixes: suf, words: wordsOut, verbs: byShare }))

import fc from 'fast-check'

/** A line of an article: a heading or a paragraph of sentences. */
export interface Paragraph {
  heading?: string
  /** What introduces the sentences as a list; without it they are prose. */
  lead?: string
  sentences: string[]
}

const herbs = ['Ginger', 'Valerian', 'Willow bark', 'Peppermint oil', 'Garlic', 'Green tea']
const effects = ['reduces nausea', 'improves sleep', 'relieves back pain', 'lowers blood pressure', 'eases anxiety']
const people = ['', ' in adults', ' in children', ' in pregnant women', ' for 6 weeks', ' in 40% of patients']
const starts = ['', 'In one trial, ', 'Doctors say that ', 'According to the NHS, ', 'Sadly, ']
const plain = fc
  .tuple(...[starts, herbs, effects, people].map((list) => fc.constantFrom(...list)))
  .map(
    ([start, herb, effect, who]) =>
      `${start}${start === '' ? herb : herb?.replace(/^(?!NHS)./, (c) => c.toLowerCase())} ${effect}${who}.`,
  )
const leaning = fc.constantFrom(
  'It also helps with digestion.',
  'This lowers stress and improves mood.',
  'Side effects are rare.',
  'They may cause headaches.',
  'It is not safe for children.',
)
const sentence = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: leaning })
const heading = fc.constantFrom('Benefits', 'Safety', 'Ginger', 'Valerian', 'How it works', 'Common myths')
const lead = fc.constantFrom(
  'Studies show that:',
  'In mice:',
  'Practitioners believe:',
  'The following claims are false:',
)

/** An article of a few paragraphs under headings; some sentences stand in it more than once. */
export const paragraphs: fc.Arbitrary<Paragraph[]> = fc.array(
  fc.record(
    { heading, sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['sentences'] },
  ),
  { minLength: 1, maxLength: 4 },
)

/** Changes a sentence's meaning, or its words alone. */
const rewordings: ((sentence: string) => string)[] = [
  (text) =>
    text.replace(
      /\b(?:reduces|improves|relieves|lowers|eases|helps)\b/,
      (verb) => `does not ${verb.replace(/s$/, '')}`,
    ),
  (text) => text.replace(/\d+/, (number) => String(Number(number) + 30)),
  (text) => text.replace(/ginger|valerian|garlic/i, 'Turmeric'),
  (text) => text.replace(/ in adults/, ' in elderly adults'),
  (text) => text.replace(/\b(?:reduces|improves|relieves)\b/, (verb) => `may ${verb.replace(/s$/, '')}`),
  (text) => text.replace(/\.$/, ', experts say.'),
  (text) => text.replace(/^\w/, (letter) => `Moreover, ${letter.toLowerCase()}`),
]

export type Edit = (paragraphs: Paragraph[]) => Paragraph[]

const spot = fc.nat(1000)

/** One change that an editor makes to an article. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(spot, spot, sentence)
    .map(([p, s, text]): Edit => onSentences(p, (list) => list.toSpliced(s % (list.length + 1), 0, text))),
  fc.tuple(spot, spot).map(([p, s]): Edit => onSentences(p, (list) => list.toSpliced(s % list.length, 1))),
  fc
    .tuple(spot, spot, fc.constantFrom(...rewordings))
    .map(
      ([p, s, reword]): Edit =>
        onSentences(p, (list) => list.map((one, i) => (i === s % list.length ? reword(one) : one))),
    ),
  fc.tuple(spot, spot).map(
    ([from, to]): Edit =>
      (all) => {
        const [moved] = all.slice(from % Math.max(1, all.length))
        const rest = all.filter((one) => one !== moved)
        return moved ? rest.toSpliced(to % (rest.length + 1), 0, moved) : all
      },
  ),
  spot.map(
    (p): Edit =>
      (all) =>
        all.filter((_, i) => i !== p % Math.max(1, all.length)),
  ),
  fc.tuple(spot, lead).map(
    ([p, text]): Edit =>
      (all) =>
        all.map((one, i) => (one.lead && i === p % all.length ? { ...one, lead: text } : one)),
  ),
  fc.tuple(spot, heading).map(
    ([p, text]): Edit =>
      (all) =>
        all.map((one, i) => (i === p % all.length ? { ...one, heading: text } : one)),
  ),
)

/** What introduces the claim at an offset of an article that `write` wrote. */
export function leadOf(article: string, offset: number): string {
  const before = article.slice(0, article.indexOf('\n', offset)).split('\n\n')
  const block = before.at(-1) ?? ''
  if (/^- /.test(block)) return before.at(-2) ?? ''
  const heading = before.findLast((one) => one.startsWith('## '))
  return heading === '## Common myths' ? heading : ''
}

function onSentences(p: number, change: (list: string[]) => string[]): Edit {
  return (all) => all.map((one, i) => (i === p % all.length ? { ...one, sentences: change(one.sentences) } : one))
}

export function write(all: Paragraph[]): string {
  return all
    .map(({ heading, lead, sentences }) => {
      const list = sentences.map((one) => `- ${one}`).join('\n')
      return `${heading ? `## ${heading}\n\n` : ''}${lead ? `${lead}\n\n${list}` : sentences.join(' ')}\n`
    })
    .join('\n')
}

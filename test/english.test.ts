import { expect, test } from 'vitest'
import { analyse } from '../src/english/analyse.js'

const verbs = (text: string) =>
  analyse(text)
    .filter((t) => t.tag === 'VERB')
    .map((t) => `${t.lemma}:${t.form}`)

test.each([
  ['Ginger lowers nausea in pregnant women.', ['lower:s']],
  ['These capsules cause drowsiness.', ['cause:base']],
  ['A review that pooled 12 trials found no benefit.', ['pool:past', 'find:past']],
  ['Regular walks were linked with longer sleep.', ['link:en']],
  ['It is said to calm the stomach.', ['say:en', 'calm:base']],
  ['Runners who diet before a race are slower.', ['diet:base']],
  ['Hearing aids slow down the loss of speech.', ['slow:base']],
  ['The board recommends offering hearing aids to all patients.', ['recommend:s']],
  ['In nurses, falls are among the commonest injuries.', []],
  ['She says that a stiff neck clears up within days.', ['say:s', 'clear:s']],
  ['Steam inhalers ease a blocked nose.', ['ease:base']],
  ['Mint gels work faster than sprays.', ['work:base']],
  ['A glass of port doubles the risk.', ['double:s']],
  ['Even one port a day is too much.', []],
  ['Balance training reduces falls in older people.', ['reduce:s']],
  ['Sometimes people with gout report swelling.', ['report:base']],
  ['People with gout report fewer attacks.', ['report:base']],
  ['Back pain accounts for a third of sick leave.', ['account:s']],
])('finds the verbs of %j', (text, expected) => {
  expect(verbs(text)).toEqual(expected)
})

test('every word keeps its exact range', () => {
  const text = 'It isn’t clear whether 2,000 IU (or 50 µg) helps: “maybe,” said Dr. Lee.'
  for (const token of analyse(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
})

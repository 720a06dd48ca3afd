import { describe, expect, it } from 'vitest'
import { read } from '../src/read.js'
import { segment, splitSentences } from '../src/segment.js'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const passages = (source: string, format?: 'markdown' | 'text'): string[] =>
  segment(read(source, format ? { format } : {})).map(({ block, start, end }) => block.text.slice(start, end))

/** Each row is one text, its sentences written apart and joined with a space. */
const together: Record<string, string[][]> = {
  'plain stops': [
    ['Zinc shortens colds.', 'It does not prevent them.'],
    ['Does it help?', 'Perhaps.', 'Try it!', 'Now.'],
    ['Really?!', 'Yes!!', 'It is.'],
    ['It was not measured...', 'Nobody asked.'],
  ],
  'titles and names': [
    ['Dr. Osei and Prof. Lund disagreed.', 'Mr. Hall did not.'],
    ['The idea is due to J. B. Watkins.', 'He tested it in 1911.'],
    ['St. Mary Hospital ran the trial.', 'E. coli was found.'],
    ['Jansen et al. (2014) found none.', 'Others did.'],
    ['This was shown by Jansen et al.', 'Patients had no benefit.'],
  ],
  'letters that are not initials': [
    ['They lacked vitamin D.', 'Sunlight helps.'],
    ['He tested hepatitis B and C.', 'Results were clear.'],
  ],
  'abbreviations inside': [
    ['Some fats, e.g. olive oil, are liquid.', 'Others, i.e. lard, are not.'],
    ['It was a comparison of soy vs. Dairy milk.', 'Neither won.'],
    ['See Fig. 2 and p. 14 for details.', 'The answer is no.', 'Nothing changed.'],
    ['Take approx. 5 ml of the syrup.', 'Rinse.'],
    ['They bought fruit, nuts, etc. at the market.', 'Prices fell.'],
  ],
  'abbreviations that may end': [
    ['He left the U.S. in 1999.', 'She stayed in the U.S.', 'It was warm.'],
    ['The case of Ode v. Lund was lost.', 'It followed COS.', 'Safety was good.'],
    ['The U.S. Army uses it.', 'So does Acme Inc. in Ohio.'],
    ['Take 5 mg.', 'Then rest.'],
    ['It closes at 6 p.m. on weekdays.', 'Come early.'],
    ['The shop opens at 9 a.m.', 'Queues form by 8.'],
    ['It was written at 9 a.m. EST on Monday.', 'It was read.'],
    ['It is given b.i.d. for a week.', 'That is enough.'],
  ],
  numbers: [
    ['The dose was 2.5 mg (95% CI 0.8 to 1.2; p < 0.05).', 'It rose by 1,000.'],
    ['P was .04.', 'That is small.'],
    ['Version 3.1.2 came in 2019.', '40 people used it.'],
  ],
  'quotations and brackets': [
    ['“I am sure of it,” she said.', 'He agreed.'],
    ['She wrote “It works. It is safe.” and left.', 'He stayed.'],
    ['Nurses said "rest. Then walk" to all of them.', 'They did.'],
    ['“Why me?” he asked.', 'Nobody knew.'],
    ['He told us, “It is over.”', 'We left.'],
    ['The drug (it was new. Nobody knew it) failed.', 'They stopped.'],
    ['It helped a little (see Table 2.).', 'Then it did not.'],
    ['“Bread rises [...] on its own” is the rule.', 'It is old.'],
  ],
  'citation marks': [
    ['It lowers fever.[3]', 'It is cheap.[4, 5–7]', 'It is old.'],
    ['It lowers fever.³', 'It is cheap.'],
    ['It lowers fever.12,13', 'It is cheap.'],
    ['It lowers fever (LDL).1,2', 'It is cheap.', 'Vitamin B.6 is no source.'],
    ['It lowers fever. [3]', 'It is cheap.'],
    ['It lowers fever (Okoro 2019).', 'It is cheap (Ruiz et al. 2020).', 'Done.'],
    ['It lowers fever. (Okoro 2019)', 'It is cheap.'],
    ['“Fever falls.” (Okoro 55).', 'It is cheap.'],
  ],
  addresses: [
    ['Write to a.b@example.com or see www.example.com/a.html for more.', 'Node.js is no drug.'],
    ['Her site is example.com.', 'It is down.'],
  ],
  'small letters and signs that start a sentence': [
    ['The gene was silent.', 'mRNA was low.', 'p53 was not.'],
    ['it works well.', 'but it is not for all.'],
    ['Good news! 🎉', 'It works 😀.', 'Yes.'],
    ['这是一个测试。', '真的吗？'],
    ['هذا اختبار.', 'نعم.'],
  ],
  enumerations: [
    ['1. Wash hands', '2. Dry hands', '3. Rest'],
    ['a) rest', 'b) sleep'],
    ['1. Take the pill in group 2.', 'That is all.'],
    ['• Rest', '• Sleep'],
    ['Do as follows:', '1. Rest well.', '2. Sleep.'],
    ['1) rest, 2) sleep, and 3) food help.', 'That is all.'],
    ['It has two aims: 1) to ease pain, and 2) to help sleep.', 'That is all.'],
    ['It helps (1) pain, (2) sleep, and (3) mood.', 'That is all.'],
  ],
}

describe('splitSentences', () => {
  for (const [name, rows] of Object.entries(together)) {
    it.each(rows.map((sentences) => [sentences.join(' '), sentences]))(`${name}: %s`, (text, sentences) => {
      expect(split(text as string)).toEqual(sentences)
    })
  }

  it.each([
    ['The rack is full.And who knows why?', ['The rack is full.', 'And who knows why?']],
    ['It rose by 2,000%.Adding more did nothing.', ['It rose by 2,000%.', 'Adding more did nothing.']],
    ['It is “good”.The rest is not.', ['It is “good”.', 'The rest is not.']],
    [
      'He was born in the U.S.A and used Node.js or asp.Net there.',
      ['He was born in the U.S.A and used Node.js or asp.Net there.'],
    ],
  ])('a missing space after the stop: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('ends a sentence at a blank line, not at a line end', () => {
    expect(split('one\ntwo\n\nthree')).toEqual(['one\ntwo', 'three'])
  })

  it.each(['', '   ', '\n\n'])('finds nothing in %j', (text) => {
    expect(split(text)).toEqual([])
  })

  it.each([
    ['stops', '.'.repeat(500_000)],
    ['stops apart', '. '.repeat(250_000)],
    ['initials', 'A. '.repeat(200_000)],
    ['quotation marks', ' "a'.repeat(200_000)],
    ['open quotations', '“a. '.repeat(150_000)],
    ['open brackets', '(a. '.repeat(150_000)],
    ['nested brackets', `${'([{“'.repeat(50_000)}${')'.repeat(200_000)}`],
    ['citations', 'a.[1] '.repeat(100_000)],
    ['enumerations', Array.from({ length: 60_000 }, (_, i) => `${(i % 999) + 1}. a`).join(' ')],
    ['lone surrogates', `${'\ud800'.repeat(200_000)}. A`],
    ['one word', 'a'.repeat(500_000)],
  ])('bears %s, and loses none', (_, text) => {
    const held = splitSentences(text).reduce((sum, { start, end }) => sum + end - start, 0)
    expect(held).toBeGreaterThan(0.5 * text.length)
  })
})

describe('segment', () => {
  it('keeps a label with its sentence', () => {
    expect(passages('- **Dose:** Take 5 mg. Drink water.')).toEqual(['Dose: Take 5 mg.', 'Drink water.'])
  })

  it('keeps a table row whole', () => {
    expect(passages('| A. B | C |\n|---|---|\n| It works. Yes. | No. |')).toEqual(['A. B C', 'It works. Yes. No.'])
  })

  it('reads a sentence across the lines of a quote', () => {
    expect(passages('# A\n\n> The dose was\n> low. It did\n> nothing.')).toEqual([
      'A',
      'The dose was low.',
      'It did nothing.',
    ])
  })

  it('ends a sentence at a hard line break, unless it plainly goes on', () => {
    expect(passages('**When:** at noon  \n**Dose:** 5 mg\\\nfor a week<br>Rest')).toEqual([
      'When: at noon',
      'Dose: 5 mg for a week',
      'Rest',
    ])
  })

  it('goes on with an enumeration whose first mark made the list', () => {
    expect(passages('1) Wash hands 2) Dry hands')).toEqual(['Wash hands', '2) Dry hands'])
  })
})

import { describe, expect, it } from 'vitest'
import { clinical } from '../src/vocabulary/data/clinical.js'
import { general } from '../src/vocabulary/data/general.js'
import { narrower } from '../src/vocabulary/data/narrower.js'
import { near as nearRows } from '../src/vocabulary/data/near.js'
import { opposites } from '../src/vocabulary/data/opposites.js'
import {
  concept,
  decompose,
  normaliseWord,
  phrases,
  polarity,
  relatedness,
  sameConcept,
  terms,
  valence,
  withPackVocabulary,
} from '../src/vocabulary/index.js'
import { kin } from '../src/vocabulary/kin.js'
import { near } from '../src/vocabulary/near.js'

describe('normaliseWord', () => {
  it.each([
    ['Haematomas', 'hematoma'],
    ['relieved', 'relieve'],
    ['randomised', 'randomize'],
    ['standardised', 'standardize'],
    ['hospitalisation', 'hospitalization'],
    ['exercises', 'exercise'],
    ['advised', 'advise'],
    ['practising', 'practice'],
    ['diarrhoea', 'diarrhea'],
    ['fibres', 'fiber'],
    ['tumours', 'tumor'],
    ['women', 'woman'],
    ['diagnoses', 'diagnosis'],
    ['crises', 'crisis'],
    ['studies', 'study'],
    ['allergies', 'allergy'],
    ['lenses', 'lens'],
    ['diabetes', 'diabetes'],
    ['pancreas', 'pancreas'],
    ['rated', 'rate'],
    ['stopped', 'stop'],
    ['controlled', 'control'],
    ['killing', 'kill'],
    ['happier', 'happy'],
    ['sleepiest', 'sleepy'],
    ['SSRIs', 'ssri'],
    ['basis', 'basis'],
    ['calmer', 'calm'],
    ['fever', 'fever'],
    ['harvest', 'harvest'],
    ['dying', 'die'],
    ['wellbeing', 'wellbeing'],
    ["patient's", 'patient'],
    ['', ''],
  ])('gives the dictionary form of %s', (word, form) => {
    expect(normaliseWord(word)).toBe(form)
  })

  it('leaves a word of any length in bounded time', () => {
    const long = 'a'.repeat(1_000_000)
    expect(normaliseWord(long)).toBe(long)
  })
})

describe('near', () => {
  it('groups everyday words with those of studies, and keeps contraries apart', () => {
    const groups = (word: string) => [...near(word), ...near(normaliseWord(word)), ...near(concept(word))]
    const meet = (a: string, b: string) => groups(a).some((group) => groups(b).includes(group))
    expect(meet('sitting', 'sedentary')).toBe(true)
    expect(meet('memory loss', 'cognitive')).toBe(true)
    expect(meet('bout', 'session')).toBe(true)
    expect(meet('biomarker', 'sign')).toBe(true)
    expect(meet('trap', 'capture')).toBe(true)
    expect(meet('quitters', 'abstinence')).toBe(true)
    expect(meet('Portuguese', 'Portugal')).toBe(true)
    expect(meet('sham', 'dummy machine')).toBe(true)
    expect(meet('heart attack', 'stroke')).toBe(false)
    expect(meet('wash', 'ozone')).toBe(false)
    for (const row of nearRows.trim().split('\n')) {
      const words = row.split(' ').map((word) => word.replaceAll('_', ' '))
      for (const a of words) for (const b of words) expect([a, b, relatedness(a, b)]).not.toContain('antonym')
    }
  })
})

describe('relatedness', () => {
  it.each([
    ['absorbed', 'absorption'],
    ['inflamed', 'inflammatory'],
    ['relief', 'relieved'],
    ['infectious', 'infections'],
    ['prevalence', 'prevalent'],
    ['effective', 'effectiveness'],
    ['non-surgical', 'nonsurgical'],
  ])('puts %s and %s in one family', (a, b) => {
    expect(relatedness(a, b)).toBe('same')
    expect(concept(a)).toBe(concept(b))
  })

  it.each([
    ['heart attacks', 'myocardial infarction'],
    ['high blood pressure', 'hypertension'],
    ['painkillers', 'analgesics'],
    ['renal', 'kidneys'],
    ['itching', 'pruritus'],
    ['babies', 'neonates'],
    ['side effects', 'adverse reactions'],
    ['usual care', 'routine treatment'],
    ['no treatment', 'waiting list'],
    ['vitamin C', 'ascorbic acid'],
    ['nephritis', 'kidney inflammation'],
    ['thumb osteoarthritis', 'osteoarthritis of the thumb'],
    ['the common cold', 'colds'],
    ['hypos', 'hypoglycaemia'],
    ['memory and thinking problems', 'cognitive impairment'],
    ['death from any cause', 'all-cause mortality'],
    ['time off sick', 'sickness absence'],
    ['passing water', 'urination'],
    ['a stay in hospital', 'length of stay'],
    ['patches or gum', 'nicotine replacement therapy'],
    ['quit smoking', 'smoking cessation'],
    ['MMR jab', 'measles-mumps-rubella vaccination'],
    ['hay fever', 'allergic rhinitis'],
    ['keyhole surgery', 'minimally invasive surgery'],
    ['bedsores', 'pressure ulcers'],
    ['peeing at night', 'nocturia'],
    ['weight-loss surgery', 'bariatric surgery'],
    ['easier listening', 'listening effort'],
    ['care-home residents', 'nursing home residents'],
    ['learning disability', 'intellectual disability'],
    ['non steroidal anti inflammatory drugs', 'NSAIDs'],
    ['bought over the counter', 'non-prescription'],
    ['reliever medication', 'rescue inhaler'],
    ['a dummy machine', 'sham device'],
    ['mock operation', 'placebo surgery'],
    ['HEPA filtration', 'air cleaners'],
    ['hit from behind', 'rear-end collision'],
    ['soft collar', 'neck brace'],
    ['lignocaine', 'lidocaine'],
    ['Ozempic', 'semaglutide'],
    ['gum shields', 'mouthguard'],
    ['twitchy airways', 'bronchial hyperreactivity'],
    ['stammer', 'stuttering'],
    ['reduced fetal movements', 'baby movements'],
    ['switched off', 'turned off'],
  ])('takes %s for %s', (a, b) => {
    expect(relatedness(a, b)).toBe('synonym')
    expect(sameConcept(b, a)).toBe(true)
  })

  it.each([
    ['diclofenac', 'painkiller'],
    ['ginger', 'spice'],
    ['knee', 'joint'],
    ['rash', 'symptom'],
    ['walking', 'exercise'],
    ['low back pain', 'pain'],
    ['pain in the knee', 'pain'],
    ['arthralgia', 'pain'],
    ['PHQ-9', 'depression'],
    ['FEV1', 'lung function'],
    ['semaglutide', 'weight-loss drug'],
    ['earmuffs', 'hearing protection'],
    ['whooping cough', 'respiratory infection'],
    ['Neck Disability Index', 'disability'],
    ['PSQI', 'sleep'],
    ['PCL-5', 'post-traumatic stress disorder'],
    ['salbutamol', 'reliever inhaler'],
    ['arachnophobia', 'mental illness'],
  ])('knows %s for a kind of %s', (a, b) => {
    expect(relatedness(a, b)).toBe('narrower')
    expect(relatedness(b, a)).toBe('broader')
    expect(sameConcept(a, b)).toBe(false)
  })

  it.each([
    ['increases', 'reduced'],
    ['better', 'worse'],
    ['safe', 'dangerous'],
    ['common', 'rare'],
    ['weight loss', 'weight gain'],
    ['alleviates', 'aggravates'],
  ])('sets %s against %s', (a, b) => {
    expect(relatedness(a, b)).toBe('antonym')
    expect(relatedness(b, a)).toBe('antonym')
  })

  it.each([
    ['effective', 'effects'],
    ['patient', 'patience'],
    ['organ', 'organic'],
    ['sham', 'placebo'],
    ['placebo', 'drug'],
    ['cold', 'chill'],
    ['back', 'rear'],
    ['probably', 'risk'],
    ['medical', 'drug'],
    ['period', 'menstruation'],
    ['control', 'control group'],
    ['red', 'inflammation'],
    ['vitamin C', 'vitamin D'],
    ['ibuprofen', 'naproxen'],
    ['blood pressure', 'high blood pressure'],
    ['raises blood pressure', 'hypertension'],
    ['hypercalcaemia', 'blood'],
    ['traditional Chinese medicine', 'drug'],
    ['fasting', 'rapid'],
    ['mindfulness', 'mind'],
    ['heart failure', 'heart attack'],
    ['glucosamine', 'glucose'],
    ['irritable bowel syndrome', 'inflammatory bowel disease'],
    ['side effects', 'symptoms'],
    ['hypotension', 'cardiovascular disease'],
    ['dummy run', 'placebo'],
    ['in patients', 'inpatients'],
    ['the pills', 'oral contraceptives'],
    ['a cup', 'cupping therapy'],
    ['a glass', 'spectacles'],
    ['the journal', 'expressive writing'],
    ['tens', 'electrical nerve stimulation'],
    ['who are sick', 'vomiting'],
    ['growth spurt', 'tumour'],
    ['cut', 'laceration'],
    ['discharge from the army', 'hospital discharge'],
    ['toString', 'valueOf'],
    ['usual care', 'waiting list'],
    ['cranberry juice', 'cranberry capsules'],
    ['bike helmets', 'helmet law'],
    ['iron tablets', 'iron infusion'],
    ['hyperventilation', 'mechanical ventilation'],
    ['constructor', '__proto__'],
    ['', ''],
  ])('does not link %s with %s', (a, b) => {
    expect(relatedness(a, b)).toBeNull()
    expect(relatedness(b, a)).toBeNull()
  })
})

describe('terms', () => {
  it('finds the longest phrases of a text', () => {
    const text = 'Vitamin C lowers blood pressure; heart attacks and its side effects are rare.'
    const found = phrases(text).map((term) => text.slice(term.start, term.end))
    expect(found).toEqual(['Vitamin C', 'blood pressure', 'heart attacks', 'side effects'])
  })

  it.each([
    ['cancer of the breast', 'breast cancer'],
    ['losing her hair', 'hair loss'],
    ['had a hip replaced', 'hip replacement'],
    ['an infection of the wound', 'wound infection'],
    ['pain in the lower back', 'low back pain'],
  ])('finds in “%s” what is %s', (text, term) => {
    expect(terms(text).map((found) => found.concept)).toContain(concept(term))
  })

  it.each(['she lost her job', 'the head of the office', 'reduce salt in bread', 'a cup of tea'])(
    'turns nothing round in “%s”',
    (text) => {
      expect(terms(text).every((found) => found.end - found.start < 12)).toBe(true)
    },
  )

  it('takes tokens for text', () => {
    const tokens = [
      { lower: 'heart', start: 3, end: 8 },
      { lower: 'attacks', start: 9, end: 16 },
    ]
    expect(phrases(tokens)).toEqual([{ start: 3, end: 16, words: 2, concept: concept('myocardial infarction') }])
  })

  it('reads a million characters of one phrase begun again and again', () => {
    expect(terms('low back '.repeat(110_000)).length).toBeGreaterThan(100_000)
  })
})

describe('decompose', () => {
  it.each([
    ['arthralgia', ['joint', 'pain']],
    ['hyperglycemia', ['high', 'sugar', 'blood']],
    ['gastroenteritis', ['stomach', 'intestine', 'inflammation']],
    ['diploma', undefined],
  ])('takes %s apart', (word, parts) => {
    expect(decompose(word)).toEqual(parts)
  })
})

describe('withPackVocabulary', () => {
  it('adds synonyms without touching the shared vocabulary', () => {
    const before = concept('zinc lozenge')
    const extended = withPackVocabulary([['zinc lozenge', 'throat tablet', 'constructor']])
    expect(extended.sameConcept('zinc lozenges', 'throat tablet')).toBe(true)
    expect(extended.relatedness('heart attack', 'myocardial infarction')).toBe('synonym')
    expect(concept('zinc lozenge')).toBe(before)
    expect(sameConcept('zinc lozenge', 'throat tablet')).toBe(false)
  })

  it('joins rows that share a term, and passes over what is empty', () => {
    const extended = withPackVocabulary([
      ['zinc lozenge', 'throat tablet'],
      ['Throat  Tablets', 'NF-κB pill'],
      ['', '-'],
      [],
    ])
    expect(extended.sameConcept('zinc lozenges', 'NF-κB pills')).toBe(true)
    expect(extended.relatedness('', '-')).toBeNull()
  })

  it('takes a word of many meanings without the synonyms it had', () => {
    const extended = withPackVocabulary([['baby', 'seedling']])
    expect(extended.sameConcept('baby', 'seedlings')).toBe(true)
    expect(extended.sameConcept('neonate', 'seedling')).toBe(false)
  })
})

describe('polarity', () => {
  it.each([
    ['boosts', 1],
    ['higher', 1],
    ['curbed', -1],
    ['relief', -1],
    ['fewer', -1],
    ['maintains', 0],
    ['improves', 0],
    ['turmeric', 0],
    ['constructor', 0],
  ])('of %s is %i', (word, sign) => {
    expect(polarity(word)).toBe(sign)
  })
})

describe('valence', () => {
  it.each([
    ['knee pain', 'bad'],
    ['severity of symptoms', 'bad'],
    ['loss of appetite', 'bad'],
    ['incidence of respiratory infection', 'bad'],
    ['kidney failure', 'bad'],
    ['tumour growth', 'bad'],
    ['pain relief', 'good'],
    ['freedom from pain', 'good'],
    ['physical function', 'good'],
    ['quality of life', 'good'],
    ['wound healing', 'good'],
    ['temperature', null],
    ['vitamin D levels', null],
    ['constructor', null],
    ['', null],
  ])('of %s is %s', (outcome, side) => {
    expect(valence(outcome)).toBe(side)
  })
})

describe('the data', () => {
  const rows = [clinical, general]
    .flatMap((text) => text.split('\n'))
    .filter((row) => row !== '' && !row.startsWith('#'))

  it('gives each row of synonyms one concept', () => {
    const split = rows.filter((row) => new Set(row.split('=').map(concept)).size > 1)
    expect(split).toEqual([])
  })

  it('gives different rows different concepts', () => {
    const seen = new Map<string, string[]>()
    for (const row of rows) {
      const key = concept(row.split('=')[0] ?? '')
      seen.set(key, [...(seen.get(key) ?? []), row])
    }
    expect([...seen.values()].filter((group) => group.length > 1)).toEqual([])
  })

  it('keeps every kind under its general word, and no word above itself', () => {
    const wrong = narrower
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith('#'))
      .flatMap((row) => {
        const [kind = '', members = ''] = row.split(': ')
        return members.split(', ').filter((member) => relatedness(member, kind) !== 'narrower')
      })
    expect(wrong).toEqual([])
  })

  it('has no opposites of one meaning', () => {
    const wrong = opposites.split(/[|\n]/).flatMap((row) => {
      const [left = [], right = []] = row.split('/').map((side) => side.trim().split(' '))
      return left.flatMap((a) => right.filter((b) => concept(a) === concept(b)).map((b) => `${a} ${b}`))
    })
    expect(wrong).toEqual([])
  })
})

describe('kin', () => {
  const related = (a: string, b: string) => kin(a).some((group) => kin(b).includes(group))

  it.each([
    ['lubricant', 'lubricate'],
    ['abstinent', 'abstinence'],
    ['acidify', 'acidification'],
  ])('knows %s and %s for words of one stem', (a, b) => expect(related(a, b)).toBe(true))

  it.each([
    ['nitrate', 'nitrite'],
    ['fluoride', 'fluorine'],
    ['painless', 'pain'],
    ['depressant', 'depression'],
    ['resistant', 'unresistant'],
    ['methane', 'methanol'],
  ])('keeps %s and %s apart', (a, b) => expect(related(a, b)).toBe(false))
})

describe('compounds', () => {
  it.each([
    ['short-sighted', 'nearsighted'],
    ['head aches', 'headaches'],
    ['hearing aids', 'hearing aid'],
  ])('knows “%s” for “%s”', (a, b) =>
    expect(terms(a).map((term) => term.concept)).toEqual(terms(b).map((term) => term.concept)),
  )

  it('leaves words apart that mean another thing together', () => {
    expect(terms('use less').length).toBe(2)
    expect(terms('break down').length).toBeLessThan(3)
    expect(sameConcept('over dose', 'overdose')).toBe(false)
  })

  it('reads AIDS where it is written so', () => {
    expect(terms('AIDS')[0]?.concept).toMatch(/immune/)
    expect(terms('teaching aids')[1]?.concept).not.toMatch(/immune/)
  })
})

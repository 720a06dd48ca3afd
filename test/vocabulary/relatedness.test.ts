import { describe, expect, it } from 'vitest'
import { near as nearRows } from '../../src/vocabulary/data/near.js'
import { siblings as rows } from '../../src/vocabulary/data/siblings.js'
import { concept, normaliseWord, relatedness, sameConcept } from '../../src/vocabulary/index.js'
import { kin } from '../../src/vocabulary/kin.js'
import { near } from '../../src/vocabulary/near.js'
import { siblings } from '../../src/vocabulary/siblings.js'

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
    expect(meet('fortnight', 'two weeks')).toBe(true)
    expect(meet('leaflets', 'education')).toBe(true)
    expect(meet('orange', 'amber')).toBe(true)
    expect(meet('lose weight', 'body weight')).toBe(true)
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
    ['antibiotics', 'antibacterials'],
    ['steroids', 'corticosteroids'],
    ['penicillin V', 'phenoxymethylpenicillin'],
    ['torn knee ligaments', 'ACL rupture'],
    ['narrowing of the spinal canal', 'lumbar stenosis'],
    ['unsteady on their feet', 'impaired balance'],
    ['building muscle', 'muscle hypertrophy'],
    ['brain wiring', 'functional connectivity'],
    ['grand mal', 'tonic-clonic seizures'],
    ['weakness on one side', 'hemiparesis'],
    ['Epilim', 'valproic acid'],
    ['Bactrim', 'trimethoprim-sulfamethoxazole'],
    ['coming off slowly', 'dose tapering'],
    ['anti-rejection drugs', 'immunosuppressants'],
    ['big pharma', 'pharmaceutical industry'],
    ['log burners', 'residential wood combustion'],
    ['gunshot wounds', 'firearm injury'],
    ["miner's lung", 'pneumoconiosis'],
    ['soot', 'black carbon'],
    ['difficult to treat', 'refractory'],
    ['caught in hospital', 'nosocomial'],
    ['burning fat', 'fat oxidation'],
    ["Ménière's disease", 'endolymphatic hydrops'],
    ['spots before the eyes', 'vitreous opacities'],
    ['wax blockage', 'cerumen impaction'],
    ['cavities in young children', 'early childhood caries'],
    ['Kegel exercises', 'pelvic floor muscle training'],
    ['chances of conceiving', 'fecundability'],
    ['heavy bleeding after childbirth', 'postpartum haemorrhage'],
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
    ['co-codamol', 'painkiller'],
    ['wall sits', 'strength training'],
    ['CRPS', 'pain'],
    ['rivastigmine', 'dementia drug'],
    ['wet AMD', 'macular degeneration'],
    ['famotidine', 'H2 blocker'],
    ['aircraft noise', 'noise'],
    ['copper coil', 'contraception'],
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

describe('siblings', () => {
  it.each([
    ['bronchiolitis', 'bronchitis'],
    ['rubella', 'measles'],
    ['low blood sugar', 'hyperglycaemia'],
    ['CT scans', 'MRI'],
    ['haemodialysis', 'peritoneal dialysis'],
  ])('names %s among those that %s is none of', (a, b) => expect(siblings(concept(b))).toContain(concept(a)))

  it('names none of its kinds, and none for a word of no such family', () => {
    expect(siblings(concept('vaccine'))).toEqual([])
    expect(siblings('constructor')).toEqual([])
  })

  it('has a meaning of its own for each', () => {
    for (const row of rows.split('\n').filter((row) => row !== '' && !row.startsWith('#')))
      expect([row, new Set(row.split('/').map(concept)).size]).toEqual([row, row.split('/').length])
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

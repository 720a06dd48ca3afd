import { frame } from '../src/frame.js'
import type { Design, ExtractedClaim, Finding, FindingDirection, Pack, Source } from '../src/schema.js'

/** A claim as extraction would give it, from its text alone. */
export function claimOf(text: string, more: Partial<ExtractedClaim> = {}): ExtractedClaim {
  const point = { line: 1, column: 1, offset: 0 }
  return {
    id: text,
    text,
    quote: text,
    position: { start: point, end: point },
    spans: [],
    context: [],
    modality: 'asserted',
    strength: 3,
    absolute: false,
    cues: [],
    ambiguous: [],
    ...frame(text),
    ...more,
  }
}

function source(id: string, design: Design, title: string, year: number): Source {
  const citation = { type: 'article-journal', title, author: [{ family: id }], issued: { 'date-parts': [[year]] } }
  return { id, design, verified: true, synthetic: true, citation }
}

type Pico = [population: string | null, intervention: string | null, comparator: string | null, outcome: string | null]

function finding(
  id: string,
  from: string,
  direction: FindingDirection,
  statement: string,
  pico: Pico,
  more: Partial<Finding> = {},
): Finding {
  const [population, intervention, comparator, outcome] = pico
  return {
    id,
    source: from,
    statement,
    population,
    intervention,
    comparator,
    outcome,
    direction,
    verified: true,
    certainty: 'moderate',
    ...more,
  }
}

const adults = 'adults with nocturnal leg cramps'

/** An invented pack on magnesium for leg cramps. */
export const magnesium: Pack = {
  schema: 'evidence-claims/pack@1',
  id: 'magnesium-cramps',
  title: 'Magnesium for leg cramps',
  language: 'en',
  compiled: '2026-01-01',
  sources: [
    source('Abara', 'meta-analysis', 'Magnesium for nocturnal leg cramps: meta-analysis', 2021),
    source('Berg', 'rct', 'Oral magnesium in nocturnal leg cramps: a randomised trial', 2023),
    source('Castro', 'rct', 'Magnesium or quinine for leg cramps: a randomised trial', 2019),
    source('Dietz', 'laboratory', 'Magnesium and calcium channels in muscle cells', 2015),
    source('Eng', 'systematic-review', 'Adverse events of oral magnesium: systematic review', 2020),
    source('Falk', 'cross-sectional', 'Leg cramps at night: a national survey', 2018),
    source('Gale', 'guideline', 'Management of leg cramps: guideline', 2022),
    source('Hart', 'rct', 'Stretching before sleep for leg cramps: a randomised trial', 2012),
  ],
  findings: [
    finding(
      'cramps-for',
      'Abara',
      'favours-intervention',
      'Magnesium reduced the number of cramps a week more than placebo (mean difference -1.4, 95% CI -2.1 to -0.7).',
      [adults, 'magnesium', 'placebo', 'leg cramps'],
    ),
    finding(
      'cramps-against',
      'Berg',
      'no-difference',
      'The number of cramps did not differ between magnesium and placebo (p = 0.61).',
      [adults, 'magnesium oxide', 'placebo', 'leg cramps'],
    ),
    finding(
      'sleep-for',
      'Abara',
      'favours-intervention',
      'Sleep quality improved more with magnesium than with placebo.',
      [adults, 'magnesium', 'placebo', 'sleep quality'],
    ),
    finding('quinine', 'Castro', 'favours-comparator', 'Cramps were fewer with quinine than with magnesium.', [
      adults,
      'magnesium',
      'quinine',
      'leg cramps',
    ]),
    finding(
      'channels',
      'Dietz',
      'favours-intervention',
      'Magnesium blocked calcium channels in cultured muscle cells.',
      ['cultured muscle cells', 'magnesium', 'vehicle', 'calcium channels'],
    ),
    finding(
      'diarrhoea',
      'Eng',
      'descriptive',
      'Side effects were generally mild. Diarrhoea (12%) and nausea (0.4%) were recorded.',
      ['trial participants', 'magnesium', 'placebo', 'adverse effects'],
    ),
    finding('heartbeat', 'Eng', 'favours-comparator', 'High doses raised the risk of a slow heartbeat.', [
      null,
      'magnesium in high doses',
      'placebo',
      'adverse event: slow heartbeat',
    ]),
    finding('prevalence', 'Falk', 'descriptive', 'Leg cramps at night were reported by 34.8% of adults over 60.', [
      'adults over 60',
      null,
      null,
      'prevalence of leg cramps',
    ]),
    finding(
      'advice',
      'Gale',
      'descriptive',
      'Stretching is recommended for leg cramps. No recommendation is made for magnesium.',
      [adults, 'stretching; magnesium', null, 'guideline recommendation'],
    ),
    finding(
      'stretching',
      'Hart',
      'favours-intervention',
      'Stretching before sleep reduced leg cramps relative to no stretching.',
      [adults, 'stretching', 'no stretching', 'leg cramps'],
    ),
  ],
}

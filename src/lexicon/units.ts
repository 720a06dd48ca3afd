/** Units of measure by the ways they are written. Source: UCUM common units, https://ucum.org; numbers of people and time added. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ...rows('%', '% percent percentage'),
  ...rows('mg', 'mg milligram milligrams'),
  ...rows('g', 'g gram grams gm'),
  ...rows('kg', 'kg kilogram kilograms kilo kilos'),
  ...rows('microgram', 'microgram micrograms mcg µg μg ug'),
  ...rows('IU', 'iu international-unit unit units'),
  ...rows('ml', 'ml millilitre millilitres milliliter milliliters'),
  ...rows('litre', 'l litre litres liter liters'),
  ...rows('mm', 'mm millimetre millimetres'),
  ...rows('cm', 'cm centimetre centimetres'),
  ...rows('nmol/l', 'nmol/l'),
  ...rows('mmol/l', 'mmol/l'),
  ...rows('mg/dl', 'mg/dl'),
  ...rows('mmhg', 'mmhg'),
  ...rows('kcal', 'kcal calorie calories'),
  ...rows('point', 'point points pt pts'),
  ...rows('SD', 'sd sds'),
  ...rows('times', 'times time fold'),
  ...rows('second', 'second seconds sec'),
  ...rows('minute', 'minute minutes min mins'),
  ...rows('hour', 'hour hours h hr hrs'),
  ...rows('day', 'day days'),
  ...rows('week', 'week weeks wk wks'),
  ...rows('month', 'month months'),
  ...rows('year', 'year years yr yrs'),
  ...rows(
    'people',
    'people persons person participant participants patient patients adult adults women men children volunteers subjects users',
  ),
  ...rows('trial', 'trial trials study studies rcts'),
  ...rows('session', 'session sessions visit visits treatment treatments'),
])

/** Length in days of units of time. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365],
])

function rows(unit: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, unit])
}

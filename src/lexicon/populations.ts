/** A group of people by age, sex or state, with the words for it and the groups it shares nobody with. */
export interface Group {
  name: string
  pattern: RegExp
  excludes: readonly string[]
}

/** Groups that a result in one does not carry over to another. Source: MeSH Age Groups and Check Tags, https://www.nlm.nih.gov/mesh */
export const GROUPS: readonly Group[] = [
  {
    name: 'infants',
    pattern:
      /\b(?:infants?|bab(?:y|ies)(?! (?:teeth|tooth|weight|blues|boomers?|aspirin|oil|powder))|newborns?|neonat\w+)\b/i,
    excludes: ['adults', 'older', 'children', 'animals', 'cells'],
  },
  {
    name: 'children',
    pattern:
      /\b(?:child(?:ren)?|kids?|schoolchild(?:ren)?|pupils?|teen\w*|adolescents?|school-age|toddlers?|youngsters?|young people|youths?|paediatric|pediatric|preschool\w*)\b/i,
    excludes: ['adults', 'older', 'animals', 'cells'],
  },
  {
    name: 'older',
    pattern:
      /\b(?:older (?:adults?|people|women|men|patients)|elderly|seniors?|later life|(?:over|past|aged?|age)[ -](?:6|7|8)\d|old age)\b/i,
    excludes: ['children', 'infants', 'animals', 'cells'],
  },
  { name: 'adults', pattern: /\b(?:adults?|grown-ups?)\b/i, excludes: ['children', 'infants', 'animals', 'cells'] },
  { name: 'women', pattern: /\b(?:wom[ae]n|females?|girls?|mothers?)\b/i, excludes: ['men', 'cells'] },
  { name: 'men', pattern: /\b(?:m[ae]n|males?|boys?)\b/i, excludes: ['women', 'pregnant', 'cells'] },
  {
    name: 'pregnant',
    pattern: /\b(?:pregnan(?:t|cy)|third trimester|expectant|breastfeeding)\b/i,
    excludes: ['men', 'animals', 'cells'],
  },
  {
    name: 'animals',
    pattern: /\b(?:mice|mouse|rats?|animals?|rodents?|dogs?|rabbits?|pigs?)\b/i,
    excludes: ['adults', 'children', 'older', 'women', 'men', 'pregnant', 'infants'],
  },
  {
    name: 'cells',
    pattern: /\b(?:cultured?|in vitro|cell lines?|test tubes?|chondrocytes|epithelial cells)\b/i,
    excludes: ['adults', 'children', 'older', 'women', 'men', 'pregnant', 'infants'],
  },
]

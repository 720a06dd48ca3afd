/** How many a plural of a number word stands for, at the least, by the words before it. Source: their plain meaning. */
export const CROWDS: ReadonlyMap<string, number> = new Map([
  ['thousands', 2e3],
  ['tens of thousands', 2e4],
  ['hundreds of thousands', 2e5],
  ['millions', 2e6],
  ['tens of millions', 2e7],
  ['hundreds of millions', 2e8],
  ['billions', 2e9],
])

/** Peoples, with how many they are, in millions, rounded down. Source: United Nations, World Population Prospects 2024. */
export const PEOPLES: readonly (readonly [pattern: RegExp, millions: number])[] = [
  [/\b(?:U\.?S\.?A?\.?(?![\p{L}])|americans?|america|united states)/u, 340],
  [/\b(?:UK|brit(?:ons?|ain|ish)|united kingdom)\b/i, 68],
  [/\b(?:england|english (?:adults|people))\b/i, 56],
  [/\baustralian?s?\b/i, 26],
  [/\bcanadi?ans?\b|\bcanada\b/i, 39],
  [/\bgerman(?:s|y)?\b/i, 84],
  [/\b(?:france|french (?:adults|people))\b/i, 66],
  [/\bindia(?:ns?)?\b/i, 1440],
  [/\b(?:china|chinese (?:adults|people))\b/i, 1410],
  [/\bjapan(?:ese)?\b/i, 123],
  [/\beurope(?:ans?)?\b/i, 740],
  [/\b(?:world(?:wide)?|globally|global|the globe|people everywhere)\b/i, 8100],
]

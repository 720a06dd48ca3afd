import { valence } from '../../vocabulary/index.js'

/** Whether what is spoken of is an illness or another ill. */
export const isBad = (entity: { text: string }) =>
  AILMENT.test(entity.text) || valence(unbracketed(entity.text)) === 'bad'

// A name without what stands in brackets behind it.
function unbracketed(text: string): string {
  const open = text.indexOf(' (')
  const close = open < 0 ? -1 : text.indexOf(')', open)
  return close < 0 ? text : text.slice(0, open) + text.slice(close + 1)
}

const AILMENT = /\b(?:strain|syndrome|disorder|disease|illness|sickness|fatigue|condition)$/i

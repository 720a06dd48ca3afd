import type { Citation, Claim } from '../schema.js'
import { reference } from './reference.js'

/** What a person or the article did about a claim's citations, for people. */
export interface SlotNote {
  /** In two or three words. */
  short: string
  /** In a sentence, as plain text from elsewhere: to be escaped. */
  text: string
  /** Whether somebody should look at it. */
  urgent: boolean
}

/**
 * Say what the state of a claim's citation slot adds to its verdict: what the article cites there, what a person decided,
 * and what waits for a decision. Nothing for a slot that is only open or proposed.
 */
export function slotNotes({ citation, pending }: Claim): SlotNote[] {
  const cited = citation.cited.map(({ quote }) => `“${quote.trim()}”`).join(', ')
  const notes: SlotNote[] = []
  const add = (short: string, text: string, urgent = false) => notes.push({ short, text, urgent })
  switch (citation.state) {
    case 'cited':
      add('cited here', `The article cites ${cited} here.`)
      break
    case 'mismatched':
      add('citation does not fit', `The article cites ${cited} here, whose findings do not support the claim.`, true)
      break
    case 'retracted':
      add('retracted citation', `The article cites ${cited} here, which was retracted.`, true)
      break
    case 'accepted':
      add('accepted', `Accepted ${who(citation.decision)}.`)
      break
    case 'replaced':
      add(
        'cited by a person',
        `Citations given ${who(citation.decision)}: ${citation.decision.citations.map(named).join('; ')}.`,
      )
      break
    case 'rejected':
      if (citation.decision.decision === 'ignore')
        add('needs no citation', `Needs no citation, decided ${who(citation.decision)}.`)
      else add('overruled', `Overruled to ${citation.decision.verdict} ${who(citation.decision)}.`)
  }
  if (pending) {
    const why = pending.why === 'stale' ? 'the evidence has changed since' : 'the claim was reworded since'
    add(
      'decision waits',
      `A decision waits for confirmation, since ${why}: “${pending.decision.decision}” ${who(pending.decision)}.`,
      true,
    )
  }
  return notes
}

function who({ by, at, note }: { by: string; at: string; note?: string | undefined }): string {
  return `by ${by} on ${at}${note ? ` (${note})` : ''}`
}

function named(citation: Citation): string {
  const { authors, title, year, link } = reference(citation)
  return [authors ?? title ?? link?.name ?? 'an untitled source', year, authors ? title : undefined, link?.name]
    .filter(Boolean)
    .join(', ')
}

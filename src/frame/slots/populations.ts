import type { Token } from '../../english/token.js'
import { GROUPS } from '../../lexicon/populations.js'
import { isPeople } from './is-people.js'
import { anotherVerb } from './main-verb.js'
import type { Run } from './run.js'
import { took } from './took.js'

/** Find who is spoken of: "in adults with X", "among women". */
export function populations(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (taken[i] || taken[i + 1] || !/^(?:in|among|for|with|of|amongst)$/.test(token.lower)) continue
    // "leaves one in six sailors with ringing ears": what they are left with is not who they are
    if (tokens[i - 2]?.lemma === 'leave' && tokens[i - 1]?.tag === 'NUM') continue
    let head = i + 1
    while (
      head < to &&
      head < i + 7 &&
      (/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(tokens[head]?.tag ?? '') || isParticiple(tokens[head])) &&
      !isPeople(tokens[head])
    )
      head++
    if (!isPeople(tokens[head]) || isOwner(tokens, head)) {
      const text = tokens
        .slice(i + 1, Math.min(head, to))
        .map((t) => t.lower)
        .join(' ')
      if (/^(?:in|among|amongst)$/.test(token.lower) && GROUPS.some((group) => group.pattern.test(text)))
        found.push([i + 1, head])
      continue
    }
    // "there is no sign of it in coffee drinkers": what they take is all that is given
    if (
      tokens[from]?.lower === 'there' &&
      head > i + 1 &&
      /^(?:drinkers?|users?|takers?|consumers?|eaters?|smokers?)$/.test(tokens[head]?.lower ?? '')
    ) {
      if (tokens[head - 1]?.tag === 'NOUN' || tokens[head - 1]?.tag === 'PROPN') continue
    }
    // "the amount of tea people drink": who takes it, and no name of theirs
    if (
      token.lower === 'of' &&
      head > i + 1 &&
      tokens[head - 1]?.tag === 'NOUN' &&
      isPeople(tokens[head]) &&
      tokens[head]?.lower !== tokens[head]?.lemma
    ) {
      let does = head + 1
      while (does < to && tokens[does]?.tag === 'ADV') does++
      if (tokens[does]?.tag === 'VERB' && anotherVerb(tokens, does + 1, to)) {
        taken.fill(1, head, does + 1)
        found.push([head, head + 1])
        i = does
        continue
      }
    }
    // "people who took vitamin D": what they took is the intervention, not who they are
    let end = head + 1
    const aged = ageEnd(tokens, end, to)
    let relative = false
    while (
      aged < 0 &&
      end < to &&
      !isVerb(tokens, end, head, relative) &&
      !(end > head + 1 && taken[end]) &&
      !/^(?:,|;|than|compared|versus|by|because)$/.test(tokens[end]?.lower ?? '') &&
      !(tokens[end]?.tag === 'AUX' && tokens[end - 1]?.lower !== 'who') &&
      !(
        end > head + 1 &&
        /^(?:who|that|given|taking|receiving|using)$/.test(tokens[end]?.lower ?? '') &&
        took(tokens, end - 1, to) >= 0
      )
    ) {
      if (/^(?:who|that|whose|which)$/.test(tokens[end]?.lower ?? '')) relative = true
      else if (relative && tokens[end]?.tag === 'VERB') relative = false
      end++
    }
    if (aged > 0) end = aged
    // "In older women oestrogen halves …": the subject follows with no comma between
    if (i === from && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[head + 1]?.tag ?? '')) end = head + 1
    if (took(tokens, head, end) < 0) found.push([i + 1, end])
    i = end - 1
  }
  return found
}

function isParticiple(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && (token.form === 'ing' || token.form === 'en')
}

// "a child's risk": whose risk it is, not whom it was tried in.
function isOwner(tokens: readonly Token[], head: number): boolean {
  return /^['’]s?$/.test(tokens[head + 1]?.lower ?? '') && tokens[head + 1]?.tag === 'PART'
}

// The verb of the sentence, behind whom it is said of.
function isVerb(tokens: readonly Token[], i: number, head: number, relative: boolean): boolean {
  const { tag, form, lower } = tokens[i] as Token
  if (tag !== 'VERB' || form === 'ing' || form === 'en' || relative || i === head + 1) return false
  return !/^(?:to|and|or)$/.test(tokens[i - 1]?.lower ?? '') && lower !== 'given'
}

// "aged 55 years or over": where the age ends, or -1.
function ageEnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.lower !== 'aged') return -1
  let end = from + 1
  while (
    end < to &&
    (tokens[end]?.tag === 'NUM' ||
      /^(?:years?|old|or|and|to|over|older|above|under|younger|below|more|less|[-–])$/.test(tokens[end]?.lower ?? ''))
  )
    end++
  // what follows belongs to them where it is joined to them
  return end > from + 1 && !/^(?:with|who|that|from|in)$/.test(tokens[end]?.lower ?? '') ? end : -1
}

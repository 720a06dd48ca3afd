import { Document, isMap, isScalar, type Pair } from 'yaml'
import type { Selector } from '../anchor/selector.js'
import { selectors } from '../anchor/selectors.js'
import { describeIssue } from '../describe-issue.js'
import { EvidenceClaimsError } from '../errors.js'
import { Decision, type LedgerEntry, type Report, type Seen } from '../schema.js'
import { type Followed, follow } from './follow.js'
import { keyOf } from './key-of.js'
import { layOut } from './lay-out.js'
import { readLedger } from './read-ledger.js'
import { sameEvidence } from './same-evidence.js'
import { seen } from './seen.js'

/** A decision and the id of the claim that it is about. */
export interface ClaimDecision {
  claim: string
  decision: Decision
}

/** How to write decisions into a ledger. */
export interface DecideOptions {
  /** Put the decisions in the place of those that stand or wait for these claims. (default: false) */
  replace?: boolean
  /** What to call the ledger in a message: its path, for one. (default: `ledger`) */
  name?: string
}

/**
 * Write decisions about an article's claims into its ledger, with what finds each claim again and what the person saw.
 * Comments and order stay. All decisions are written or none.
 *
 * @param yaml the text of the ledger; undefined: there is none yet
 * @param report what checking the article gave
 * @returns the text of the ledger with the decisions, and a line for each claim that nobody has decided about
 * @throws EvidenceClaimsError `bad-ledger`, `ledger-mismatch`, `unknown-claim` for an id that the report does not have,
 *   `already-decided` for a claim with a decision, `bad-options` for a decision that breaks its schema
 */
export function decide(
  yaml: string | undefined,
  report: Report,
  decisions: readonly ClaimDecision[],
  { replace = false, name = 'ledger' }: DecideOptions = {},
): string {
  const { ledger, document } = readLedger(yaml?.trim() ? yaml : fresh(report), name)
  const entries = document.get('decisions')
  if (!isMap(entries)) throw new EvidenceClaimsError('bad-ledger', `${name}: Cannot decide without \`decisions\``)
  const followed = follow(report, ledger)
  const held = new Map(followed.flatMap((one) => (one.anchored.state === 'gone' ? [] : [[one.anchored.claim.id, one]])))
  const known = new Map(selectors(report).map((selector) => [selector.id, selector]))
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  const seenNow = seen(report)

  const decided = new Map<string, LedgerEntry>()
  for (const { claim: id, decision } of decisions) {
    const [selector, claim, earlier] = [known.get(id), claims.get(id), held.get(id)]
    if (!selector || !claim) {
      throw new EvidenceClaimsError('unknown-claim', `Unexpected claim \`${id}\`, expected one of the article's`)
    }
    if (decided.has(id)) {
      throw new EvidenceClaimsError('already-decided', `Unexpected second decision about \`${id}\`, expected one`)
    }
    if (earlier && !replace) throw alreadyDecided(id, earlier, seenNow(claim))
    decided.set(id, { ...checked(decision), ...remembered(selector), seen: seenNow(claim) })
  }

  const anchors = new Map([...held].map(([claim, { id }]) => [claim, id]))
  layOut(entries, [...known.values()], anchors)
  const pairs = new Map(entries.items.map((pair) => [keyOf(pair), pair]))
  for (const [id, entry] of decided) {
    const replaced = pairs.get(anchors.get(id) ?? '')
    const occupant = pairs.get(id)
    if (occupant && occupant !== replaced && isMap(occupant.value)) {
      // another claim had this id when it was decided about
      rename(occupant, freeKey(id, pairs), pairs)
    }
    const pair = replaced ?? pairs.get(id) ?? document.createPair(id, null)
    if (!entries.items.includes(pair)) entries.items.push(pair)
    rename(pair, id, pairs)
    fill(document, pair, entry)
  }
  return written(document, yaml?.includes('\r\n') ? '\r\n' : '\n', name)
}

/** What cannot be read back as it was is not written. */
function written(document: Document, lineEnd: string, name: string): string {
  try {
    const text = document.toString({ lineWidth: 0, nullStr: '' }).replaceAll('\n', lineEnd)
    const { document: back } = readLedger(text, name)
    if (JSON.stringify(back.toJS()) === JSON.stringify(document.toJS())) return text
  } catch (cause) {
    throw unwritable(name, cause)
  }
  throw unwritable(name)
}

function unwritable(name: string, cause?: unknown): EvidenceClaimsError {
  const message = `${name}: Cannot write this YAML back as it is; write it without anchors, tags and complex keys`
  return new EvidenceClaimsError('bad-ledger', message, { cause })
}

function alreadyDecided(id: string, { entry, anchored }: Followed, now: Seen): EvidenceClaimsError {
  const { by, at, decision } = entry
  const changed =
    anchored.state === 'reworded'
      ? 'the claim was worded otherwise'
      : sameEvidence(entry.seen, now)
        ? ''
        : 'the evidence was other'
  const remedy = changed === '' ? '' : `; ${changed} then: confirm it, or`
  return new EvidenceClaimsError(
    'already-decided',
    `Cannot decide about \`${id}\` again: ${by} did on ${at} (${decision})${remedy || ';'} put another in its place with \`--replace\``,
  )
}

function checked(decision: Decision): Decision {
  const result = Decision.safeParse(decision, { reportInput: true })
  if (result.success) {
    const { decision, note, by, at, ...what } = result.data
    return { decision, ...what, ...(note === undefined ? {} : { note }), by, at } as Decision
  }
  throw new EvidenceClaimsError('bad-options', `decision: ${result.error.issues.map(describeIssue).join('; ')}`, {
    cause: result.error,
  })
}

function remembered({ quote, prefix, suffix, text, ordinal, modality, attributedTo, lead }: Selector) {
  return {
    quote,
    prefix,
    suffix,
    ...(text === quote ? {} : { text }),
    ...(ordinal === 0 ? {} : { ordinal }),
    ...(modality === 'asserted' ? {} : { modality }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...(lead === '' ? {} : { lead }),
  }
}

type Pairs = Map<string, Pair>

function rename(pair: Pair, key: string, pairs: Pairs): void {
  if (!isScalar(pair.key) || pair.key.value === key) return
  pairs.delete(keyOf(pair))
  pair.key.value = key
  pairs.set(key, pair)
}

function freeKey(id: string, pairs: Pairs): string {
  let number = 2
  while (pairs.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

/** Write an entry where one stood, so that comments on what stays are kept. */
function fill(document: Document, pair: Pair, entry: LedgerEntry): void {
  if (!isMap(pair.value)) {
    pair.value = document.createNode(entry)
    return
  }
  for (const field of OPTIONAL) if (!(field in entry)) pair.value.delete(field)
  for (const [field, value] of Object.entries(entry)) {
    pair.value.set(field, typeof value === 'object' ? document.createNode(value) : value)
  }
}

const OPTIONAL = ['verdict', 'citations', 'note', 'text', 'ordinal', 'modality', 'attributedTo', 'lead']

/** The text of a ledger without decisions. */
function fresh({ article: { title, path } }: Report): string {
  const document = new Document({
    schema: 'evidence-claims/ledger@1',
    article: { ...(title === undefined ? {} : { title }), ...(path === undefined ? {} : { path }) },
    decisions: {},
  })
  document.commentBefore = HEADER
  return document.toString({ lineWidth: 0 })
}

const HEADER = [
  ' What people decided about the claims of an article, each under the id of its claim, in the order of the article;',
  ' a line without a decision is a claim that nobody has decided about. Notes and comments are yours to edit.',
].join('\n')

import { readdirSync, readFileSync } from 'node:fs'
import { packFinder } from '../../src/finders/pack.js'
import type { Stance } from '../../src/judge.js'
import type { Features } from '../../src/judges/models/features.js'
import { fitOf } from '../../src/judges/models/fit-features.js'
import { kinFeatures } from '../../src/judges/models/kin-features.js'
import { kinMeasures } from '../../src/judges/models/kinship.js'
import { likelihood } from '../../src/judges/models/likelihood.js'
import { ABOUT, compared, type Models } from '../../src/judges/models/paraphrase.js'
import type { PreparedFinding } from '../../src/judges/prepared/prepared-finding.js'
import { judgeBy, judgeOneByOne, ruleJudge } from '../../src/judges/rules.js'
import type { Finding, Pack, Source, Verdict } from '../../src/schema.js'
import { weigh } from '../../src/weigh.js'
import { claimOf } from '../magnesium.js'

/** A topic of the corpus. */
export interface Topic {
  topic: string
  sources: Source[]
  findings: Finding[]
  claims: { text: string; verdict: Verdict; supports: string[]; refutes: string[]; qualifies: string[] }[]
}

/** What is learned from: a claim and a finding, measured, and what is so. */
export interface Example {
  finding: PreparedFinding
  /** The words they share; how the finding fits the claim. */
  words: Features
  fit: Features
  agree: boolean | null
  /** Whether the rules place it. */
  placed: boolean
  stance: 'supports' | 'refutes' | 'neutral'
}

/** Read the topics of a folder, in the order of their names. */
export function readTopics(folder: URL): Topic[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}

// The pack of a topic.
function packOf({ topic, sources, findings }: Topic): Pack {
  return {
    schema: 'evidence-claims/pack@1',
    id: topic,
    title: topic,
    language: 'en',
    compiled: '2026-11-23',
    sources,
    findings,
  }
}

/** The findings with nothing but their statements, as those of other people's packs often are. */
export function bare(topic: Topic): Topic {
  const findings = topic.findings.map(({ id, source, statement, verified }) => ({ id, source, statement, verified }))
  return { ...topic, findings }
}

/** Measure every claim of a topic against the findings of a pack, claim by claim; those of another topic's pack do not bear on it. */
export function examples(topic: Topic, evidence: Topic = topic): Example[][] {
  const finder = packFinder(packOf(evidence))
  return topic.claims.map((one) => {
    const claim = claimOf(one.text)
    const candidates = judgeOneByOne(claim, finder.find(claim, { limit: 40 }) as never)
    return compared(candidates).flatMap(([{ claim: read, finding, bearing }, words]): Example[] => {
      const found = finding.evidence
      // what is not relied on may still say so, and is listed as limiting a claim
      if (!found.finding.verified || !found.source.verified || found.source.retracted) return []
      const own = evidence === topic || evidence.topic === topic.topic
      const [supports, refutes] = [one.supports, one.refutes].map((ids) => own && ids.includes(found.finding.id))
      if (supports && refutes) return []
      const stance = supports ? 'supports' : refutes ? 'refutes' : 'neutral'
      const { features: fit, side } = fitOf(read, finding, bearing)
      return [{ finding, words, fit, agree: side?.agree ?? null, placed: bearing.stance !== 'neutral', stance }]
    })
  })
}

/** The verdict that the judge comes to on each claim of a topic, beside the one that is right. */
export function verdicts(topic: Topic, models?: Models): { text: string; given: Verdict; right: Verdict }[] {
  const finder = packFinder(packOf(topic))
  return topic.claims.map(({ text, verdict: right }) => {
    const claim = claimOf(text)
    const found = finder.find(claim, { limit: 40 }) as never
    const stances = models ? judgeBy(models, claim, found) : (ruleJudge.judge(claim, found) as Stance[])
    return { text, given: weigh(claim, stances).verdict, right }
  })
}

export { ABOUT, kinFeatures, kinMeasures, likelihood }

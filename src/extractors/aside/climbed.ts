import { fullNounPhrase, nounPhrase } from '../../english/phrases.js'
import type { Word } from '../word.js'
import type { headBefore } from './head-before.js'
import { isStart } from './is-start.js'

/** "loss of muscle, which", "the level of iron in the blood, which": what hangs on a measure is not what is spoken of. */
export function climbed(words: Word[], head: ReturnType<typeof headBefore>): ReturnType<typeof headBefore> {
  const joint = head && words[head.from - 1]
  if (!head || !joint || !/^(?:of|in)$/.test(joint.lower)) return head
  if (
    joint.lower === 'in' &&
    !/^(?:blood|brain|body|gut|bloodstream|stomach|liver|urine|saliva|skin)$/.test(words[head.head]?.lemma ?? '')
  )
    return head
  for (let from = Math.max(0, head.from - 8); from < head.from - 1; from++) {
    const whole = nounPhrase(words, from)
    const full = whole && isStart(words, from) ? fullNounPhrase(words, from) : undefined
    // "the signs of an injury of the neck": the injury, not the signs
    const part = joint.lower === 'of' && whole?.to === head.from - 1 && PART.test(words[head.head]?.lemma ?? '')
    if (whole && part && isStart(words, from)) return { from, to: head.to, head: whole.head }
    if (whole && full?.to === head.to && MEASURE.test(words[whole.head]?.lemma ?? ''))
      return { ...full, head: whole.head }
  }
  return head
}

/** Parts of the body: what hangs on one is what befalls it. */
const PART =
  /^(?:neck|back|knee|hip|head|skull|spine|heart|lung|liver|kidney|brain|gut|bowel|stomach|bladder|skin|eye|ear|nose|throat|joint|bone|muscle|tendon|nerve|artery|vein|blood|breast|prostate|shoulder|wrist|ankle|foot|hand|leg|arm|jaw|gum|tooth)$/

const MEASURE =
  /^(?:loss|risk|chance|rate|level|number|amount|share|concentration|use|intake|lack|build-up|buildup|dose|rise|fall|drop|increase|decrease|reduction|growth|release|production|flow|supply|incidence|prevalence|feeling|sensation|fear|bout|attack|case)$/

/** What an intervention is compared with. */
export type ComparatorClass = 'inert' | 'nothing' | 'usual' | 'variant'

/**
 * Words that name a kind of comparator. Source: the comparator categories of the Cochrane Handbook, section 3.2.3
 * (https://training.cochrane.org/handbook).
 */
export const COMPARATORS: readonly { class: ComparatorClass; pattern: RegExp }[] = [
  {
    class: 'inert',
    pattern:
      /\b(?:placebos?|shams?|simulated|dummy|vehicle|minimal|(?<!who (?:are|were) )inactive|sugar pills?|saline|tapped|without needle)\b/i,
  },
  {
    class: 'nothing',
    pattern:
      /\b(?:no|nothing|none|untreated|unexposed|unvaccinated|unfluoridated|uncorrected|unscreened|not (?:yet|exposed)|non-exposed|non-?(?:users?|drinkers?|smokers?|consumers?|use)|nonusers?|without|abstinence|abstain\w*|abstention|avoid\w*|wait(?:ing)?[ -]?lists?|still waiting|(?:kept|left|put) waiting|simply wait\w*|wait[- ]and[- ]see|waited|waits?|watchful waiting|expectant management|let it settle|left alone|baseline|before-after|lowest|less|never|absence of|who (?:are|were) (?:inactive|sedentary)|who (?:do|did|does|had|have) not|who (?:don['’]t|didn['’]t)|not (?:yet )?(?:taking|using|having|enrolled|receiving|given|treated|wearing|offered)|(?:low|lower|least|little) (?:physical |dietary |daily )?(?:intake|consumption|exposure|levels?|use|activity))\b/i,
  },
  {
    class: 'usual',
    pattern:
      /\b(?:usual|standard|conventional|routine|guideline-based|ordinary|traditional|regular)(?: \w+)? (?:care|treatments?|therap(?:y|ies)|medicine|management|drugs?|methods?|advice|desks?|seats?|diets?|foods?|practice)\b|\b(?:habitual|discretionary|customary)\b|\b(?:education|controls?|control \w+|self-care|normal care|\w+ as usual|general population|various|any)\b/i,
  },
]

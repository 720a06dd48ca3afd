/**
 * Words that turn how far a claim commits its author. Phrases are lower case; `|` separates them.
 * Sources: hedges: Hyland 1998, Hedging in Scientific Research Articles, appendix; BioScope hedge cues (Szarvas et al. 2008).
 * Strength of relation: Sumner et al. 2014, BMJ 349:g7015, coding of exaggeration in health news. Absolutes: the extreme
 * case formulations of Pomerantz 1986 and GRADE guidance on wording (Santesso et al. 2020).
 */
export const HEDGES =
  'may|might|could|can|possibly|probably|likely|unlikely|perhaps|maybe|presumably|reportedly|supposedly|allegedly|apparently|seemingly|appear|appears|appeared|seem|seems|seemed|suggest|suggests|suggested|potentially|potential|believed|thought|said to|is said|are said|arguably|theoretically|in theory|tends to|tend to|tended to|sometimes|occasionally|in some cases|some evidence|hints|hint|hinted|some studies|not clear|unclear|uncertain|is considered|are considered|assumed|suspected|promising|it is possible|theory|theories|hypothesis'

export const ABSOLUTES =
  'always|never|only|all|every|everyone|everybody|nobody|no one|none|anyone|completely|entirely|totally|virtually|absolutely|zero|forever|guaranteed|guarantee|guarantees|whatsoever|100%|permanently|permanent|without exception|no risk|no side effects|no other|impossible|cure|cures|cured|miracle|undoubtedly|proven|for good|any and all|the best|perfectly|in every case|no evidence|nothing'

export const RECOMMENDATIONS =
  'should|must|ought to|recommend|recommends|recommended|advise|advises|advised|advisable|guideline|guidelines|need to|needs to|have to|has to|encouraged|urged|be offered|consider'

export const CONDITIONS =
  'if|when|unless|as long as|provided that|provided|once|in case|until|whenever|so long as|only when|assuming'

export const ATTRIBUTIONS =
  'according to|believe|believes|believed by|say|says|said|claim|claims|claimed|argue|argues|argued|think|thinks|report|reports|reported|found|find|finds|show|shows|showed|shown|concluded|concludes|suggests|suggested|told|held|hold|thought|wrote|stated|states|demonstrated|revealed|observed'

export const NEGATIONS =
  "not|n't|no|never|none|nobody|neither|nor|without|cannot|fail|fails|failed|lack|lacks|lacked|lacking|nothing|no longer|hardly|barely|little evidence"

/** Verbs and phrases that claim a link without claiming a cause. */
export const ASSOCIATIONS =
  'linked|link|links|associated|association|associations|related|correlated|correlates|correlation|tied|goes with|go with|went with|connected|connection|accompanied|predict|predicts|predicted|more likely|less likely|higher risk|lower risk'

/** Modals and adverbs that make a causal claim conditional. */
export const CONDITIONAL =
  'may|might|could|can|possibly|potentially|perhaps|appears to|appear to|seems to|seem to|believed to|thought to|said to|suggests|suggest|suggested|tends to|tend to'

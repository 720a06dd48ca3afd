/** Verbs after which a clause may stand with no word to open it. */
export const OPENS =
  /^(?:say|think|believe|claim|know|find|show|suggest|feel|hope|mean|see|hear|reckon|argue|report|admit|guess|make|let|help)$/

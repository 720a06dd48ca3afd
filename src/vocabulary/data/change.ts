/**
 * Words that say which way a thing moves or stands: more of it, less of it, the same, better, worse.
 * "Better" and "worse" say nothing of amount; polarity gives them 0 and valence gives the sign.
 * Source: own compilation, from the usage of trial reports and health news.
 */
export const upward = `increase rise raise elevate elevation boost enhance enhancement augment augmentation grow growth gain heighten amplify amplification escalate escalation climb surge soar jump double triple multiply expand expansion
accelerate acceleration strengthen intensify promote stimulate stimulation upregulate upregulation potentiate prolong prolongation lengthen extend more higher high greater great larger longer additional extra elevated excess excessive most highest frequent trigger induce induction provoke
add addition accumulate accumulation cause aggravate produce activate activation spread widen maximize spike upsurge increment raised heightened enlarge enlargement facilitate enhanced increased`
export const downward = `decrease reduce reduction lower low lessen diminish decline drop fall fewer few less cut curb shrink shrinkage minimize minimise attenuate attenuation suppress suppression inhibit inhibition block prevent prevention avert avoid avoidance alleviate alleviation relieve relief ease soothe mitigate mitigation
dampen weaken loss lose deplete depletion restrict limit halve slow deplete downregulate downregulation impair impairment blunt subside abate abatement dwindle eliminate elimination eradicate eradication clear remove removal counteract combat fight stop halt cease cessation shorten smaller lowest least reduced decreased
calm quell stave protect protection palliate palliation allay dull numb lack deficit deficiency quit withdraw taper resolve remit remission recede taper decelerate curtail thwart hinder impede obstruct trim slash plunge plummet dip tumble sink ebb wane absence freedom`
export const steady = `maintain maintenance stabilize stabilise unchanged steady remain same similar equal equivalent equivalence constant stable comparable unaffected preserve keep sustain`
export const better = `improve improvement better best ameliorate amelioration recover recovery heal cure restore restoration benefit beneficial help helpful superior superiority optimize favourable favorable effective efficacious success successful aid repair rehabilitate well`
export const worse = `worsen worse worst deteriorate deterioration exacerbate exacerbation aggravate aggravation harm harmful damage damaging inferior inferiority detrimental adverse impair impairment deleterious hurt injure degrade degenerate degeneration unfavourable unfavorable fail failure undermine`

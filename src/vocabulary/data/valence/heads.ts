/**
 * Words that pass on, turn or give the worth of what stands with them.
 * Source: the nouns of measure, lack and need of Quirk et al. 1985, 5.38 ff., those of trial reports.
 */

/** Words that only measure what stands with them: the level of pain, the pain score, nights of coughing. */
export const measures = `level score intensity rate duration frequency number proportion percentage share count index scale amount quantity degree extent length case symptom episode event sign feeling sensation
measure outcome concentration rating development occurrence onset use status probability chance likelihood odds time day night hour minute week month year period spell bout average mean median total change
prospect possibility presence history marker complaint presentation subscale domain`

/** Measures of what is bad, whatever stands with them, unless that is good. */
export const badMeasures = `risk severity incidence prevalence burden hazard danger threat`

/** Words that say that what stands with them is wanting, or feared. */
export const wanting = `lack shortage fear dread avoidance refusal denial absence want need`

/** What a thing is like that is bad to have, whatever the thing: sore gums, a blocked nose. */
export const spoiling = `sore stiff numb itchy swollen cracked chapped bleeding inflamed blurred irregular abnormal blocked stuffy runny upset poor bad impaired disturbed disrupted slurred puffy aching achy
clogged damaged infected painful unhealthy unsafe adverse watery leaky shaky torn`

/** What a good thing is like when there is too little of it: poor sleep, low mood. */
export const scant = `poor low bad impaired disturbed disrupted weak lost limited restricted broken restless short insufficient inadequate delayed slow failing unhealthy blurred less`

/** What a thing is like that is good to have. */
export const bettering = `healthy healthier better clearer stronger`

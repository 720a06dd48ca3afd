/**
 * Abbreviations that are ordinary words in small letters, "short: what it stands for" as the tables of health have it.
 * Source: own compilation, after the abbreviations of trial reports.
 */
export const capitals = `
MS: multiple sclerosis
ME: chronic fatigue syndrome
RA: rheumatoid arthritis
SAD: seasonal affective disorder
BED: binge eat
FIT: fecal immunochemical test
CAM: alternative medicine
TENS: electrical nerve stimulation
WASH: sanitation
PrEP: hiv pill
SLIT: sublingual immunotherapy
MACE: major cardiovascular event
ACEs: childhood trauma
`

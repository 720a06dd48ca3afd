/**
 * Words that WordNet's derivations or synonyms put with words of another meaning, taken out of their family, a row each;
 * those of one row stay together. "_" stands for a space.
 * Source: own review of the families that hold a word of the clinical table.
 */
export const alone = `
fasting
mindfulness mindful
hypnotic
fluoridation fluoridate fluoridated
immunosuppressant immunosuppressive
immunosuppression immunosuppressed
asthma_attack
infant_death
short_sleep
throat_infection
stimulant
herbal_tea herb_tea
roundworm
tetany
gastrointestinal_disorder
eye_infection
metastatic_tumor
pacemaker
mole
iris
sleep_sickness sleeping_sickness
topical topically
pharmacy
prematurity
cycling bicycling
dieting
screening screened
cupping
journaling
gardening
rowing
statin statin_drug
`

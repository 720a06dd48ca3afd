/**
 * Kinds in WordNet that mislead in a health text, "kind: what it is no kind of there": old nosology, rare senses, chemistry.
 * Source: own review of the broader concepts of every term of the clinical table.
 */
export const misplaced = `
tooth: bone
heart attack: coronary failure
heart attack: arterial sclerosis
low blood pressure: cardiovascular disease
high blood pressure: patient
high blood pressure: cardiovascular disease
angina: inflammatory disease
crib death: sleep apnea
ecstasy: mood
pacemaker: cardiac muscle
quality of life: satisfaction
aromatherapy: oil
blood clot: blood
glucosamine: glucose
hepatitis: contagion
irritable bowel syndrome: inflammatory bowel disease
spironolactone: adrenal cortical steroid
mood stabilizer: antipsychotic
antipsychotic: antianxiety agent
lupus: disease of the skin
self-esteem: pride
side effect: symptom
hypnosis: mental condition
mental health: mental condition
diabetes: congenital disease
swollen lymph node: health problem
shaking palsy: degenerative disorder
hunger: symptom
sunburn: hyperpigmentation
suntan: hyperpigmentation
`

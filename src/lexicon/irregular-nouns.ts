/** Irregular English plurals: plural, singular. Source: Quirk et al., A Comprehensive Grammar of the English Language, §5.82–5.101. */
export const IRREGULAR_NOUNS = `
children child; people person; men man; women woman; feet foot; teeth tooth; geese goose; mice mouse; lice louse; oxen ox;
analyses analysis; meta-analyses meta-analysis; diagnoses diagnosis; prognoses prognosis; hypotheses hypothesis; bases basis; crises crisis;
theses thesis; syntheses synthesis; metastases metastasis; prostheses prosthesis; thromboses thrombosis; neuroses neurosis;
criteria criterion; phenomena phenomenon; data data; bacteria bacterium; media medium; mitochondria mitochondrion; ova ovum; sera serum;
fungi fungus; stimuli stimulus; nuclei nucleus; radii radius; foci focus; thrombi thrombus; emboli embolus; vertebrae vertebra;
indices index; appendices appendix; matrices matrix; vortices vortex; cortices cortex; lives life; knives knife; wives wife; halves half;
leaves leaf; loaves loaf; calves calf; selves self; shelves shelf; series series; species species; means means; diabetes diabetes;
herpes herpes; rabies rabies; news news; physics physics; mathematics mathematics; genetics genetics; analgesics analgesic;
statistics statistic; ethics ethics; measles measles; mumps mumps; rickets rickets; pancreas pancreas; virus virus; pus pus; gas gas;
bus bus; status status; pelvis pelvis; iris iris; axis axis; axes axis; biceps biceps; triceps triceps; lens lens; atlas atlas;
potatoes potato; tomatoes tomato; heroes hero; echoes echo; mosquitoes mosquito; embryos embryo; kilos kilo; shoes shoe; toes toe;
viruses virus; sinuses sinus; fetuses fetus; foetuses foetus; uteruses uterus; fibrosis fibrosis; buses bus; focuses focus; viruses virus;
courses course; nurses nurse; doses dose; causes cause; uses use; diseases disease; increases increase; decreases decrease; cases case; phases phase;
`

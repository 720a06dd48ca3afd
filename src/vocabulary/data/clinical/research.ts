/**
 * Kinds of studies and of figures: everyday and technical words for the same, a row each.
 * Source: general usage of trial reports, own compilation.
 */
export const research = `
randomized controlled trial=rct=randomized trial=randomized clinical trial=randomized controlled study=randomized study=randomised trial=randomly assigned study=controlled trial
double-blind=double blind=double-blinded=double-masked
control group=control arm=comparison group=comparator group=people in the control group
systematic review=systematic literature review=review of all the trials
meta-analysis=metaanalysis=pooled analysis=pooled trials
umbrella review=overview of systematic reviews
cohort study=prospective study=longitudinal study=follow-up study=prospective cohort
observational study=epidemiological study=observational research
cross-sectional study=cross-sectional survey=snapshot survey
case-control study=case control study
mendelian randomization=genetic instrument study
clinical trial=human trial=clinical study
animal study=animal experiment=experiment on animals
guideline=clinical guideline=practice guideline=treatment guideline=official guidance
expert panel=expert committee=consensus panel
relative risk=risk ratio=hazard ratio=odds ratio=rate ratio
absolute risk=risk difference=absolute risk difference
number needed to treat=nnt
margin of error=confidence interval
cause and effect=causal relationship=causal link=causal effect
confounding=confounder=other differences between people=confounding factor
reverse causation=reverse causality
publication bias=unpublished negative results
quality of evidence=certainty of evidence=strength of evidence=quality of the evidence=certainty of the evidence
dose-dependent=dose dependent=dose-response relationship=dose-response
follow-up=follow up=followed up
side by side=head to head=head-to-head comparison=direct comparison
`

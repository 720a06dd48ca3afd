/**
 * Names of how a study was made, which say nothing of what it is about.
 * Source: MeSH publication types and study characteristics (https://meshb.nlm.nih.gov), with their everyday names.
 */
export const DESIGNS: ReadonlySet<string> = new Set(
  `meta-analysis,meta-analyses,pooled analysis,pooled analyses,systematic review,systematic reviews,evidence synthesis,
  randomised controlled trial,randomised controlled trials,randomized controlled trial,randomized controlled trials,
  randomised trial,randomised trials,randomized trial,randomized trials,controlled trial,controlled trials,clinical trial,clinical trials,
  clinical study,clinical studies,controlled study,controlled studies,double-blind trial,crossover trial,crossover trials,crossover study,
  cohort study,cohort studies,case-control study,case-control studies,observational study,observational studies,
  cross-sectional study,cross-sectional studies,prospective study,prospective studies,longitudinal study,longitudinal studies,
  follow-up study,follow-up studies,case report,case reports,case series,pilot study,pilot studies`
    .split(',')
    .map((name) => name.trim()),
)

/**
 * Words that say the contrary of each other, in both directions: every word left of "/" against every word right of it.
 * "_" stands for a space.
 * Source: own compilation.
 */
export const opposites = `
increase raise elevate boost gain growth/decrease reduce lower lessen diminish decline drop fall loss
more great/few less|high/low lower
better improve improvement best/worse worsen deteriorate worst
benefit beneficial helpful/harm harmful damage detrimental
safe safety/dangerous danger unsafe hazardous toxic
common frequent widespread/rare uncommon infrequent scarce
effective efficacious effectiveness efficacy/ineffective useless ineffectiveness
strong/weak|strengthen/weaken|start begin/stop cease end|cause/prevent|relieve alleviate ease/aggravate exacerbate worsen|accelerate/slow delay|stimulate activate promote/inhibit suppress block|expand widen/shrink narrow
acute/chronic|mild/severe|healthy/sick ill unhealthy|alive/dead|survival/death|pregnant/nonpregnant|active/inactive sedentary|male/female|man/woman|young/old|short/long|early/late|large big/small|significant/insignificant nonsignificant|positive/negative|normal/abnormal|likely/unlikely|possible/impossible|true/false|present/absent|presence/absence|oral/injectable|hot warm/cold cool|dry/wet|thick/thin|heavy/light|relax/tense|sufficient adequate/insufficient inadequate|sensitive/resistant|sterile/contaminated|voluntary/involuntary|visible/invisible|natural/artificial synthetic|conscious/unconscious|excess/deficiency|hypertension/hypotension|hyperglycemia/hypoglycemia|hypothyroidism/hyperthyroidism|fertile/infertile|benign/malignant|obese overweight/underweight|weight_gain/weight_loss|improvement/deterioration|agonist/antagonist|internal/external|superior/inferior|advantage/disadvantage|agree/disagree|appear/disappear|reliable/unreliable|plausible/implausible|proven/unproven`

/**
 * Things of one family of which a result on one is no result on another: each pattern names one of its family.
 * Source: MeSH siblings (https://meshb.nlm.nih.gov) that health articles name side by side, own selection.
 */
export const RIVALS: readonly (readonly RegExp[])[] = [
  [
    /\bHDL\b|\bhigh[- ]density lipo/i,
    /\bLDL\b|\blow[- ]density lipo/i,
    /\btotal cholesterol\b/i,
    /\btriglycerides?\b/i,
  ],
  [/\bsystolic\b/i, /\bdiastolic\b/i],
  [/\bfasting (?:blood |plasma )?(?:glucose|sugar)\b/i, /\b(?:HbA1c|glycated ha?emoglobin)\b/i],
  [/\b(?<!ant)agonist\b/i, /\bantagonist\b/i],
  [/\btype[- ](?:1|I|one) diabetes\b/i, /\btype[- ](?:2|II|two) diabetes\b/i],
  [/\bprimary prevention\b/i, /\bsecondary prevention\b/i],
  [/\binpatients?\b/i, /\boutpatients?\b/i],
  [
    /\bischa?emic stroke\b|\bstrokes? (?:caused|due|from) (?:by |to )?a (?:blood )?clot\b/i,
    /\bha?emorrhagic stroke\b/i,
  ],
]

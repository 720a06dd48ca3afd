/**
 * Lemmas of nouns and pronouns that stand in many titles and name what no article is about. Source: the project's reading of
 * titles of health articles.
 */
export const GENERIC =
  /^(?:subject|re|title|order|question|guideline|expert|people|way|thing|fact|myth|truth|guide|answer|benefit|effect|risk|side|use|evidence|science|study|research|article|health|body|day|year|week|month|time|number|amount|help|relief|treatment|therapy|cause|symptom|tip|reason|news|update|memo|newsletter|summary|introduction|background|method|result|conclusion|discussion|abstract|it|you|we|they|i|this|that|what|one|part|incidence|prevalence|matter|intake|level|dose|trial|review|percent|point|work|efficacy|effectiveness|safety|impact|influence|role|power|promise|downside|danger|harm|there|here|anything|something|everything|nothing|option|choice|alternative|solution|product|pair|set|kind|sort|bit|version|lesson|step|secret|trick|rule|word|look|story|bottom|line|verdict|case|detail|basics|lowdown)$/

/** Words behind the name of what a title is about: "turmeric work", "back pain relief". Source: as above. */
export const LIGHT =
  /^(?:relief|treatment|prevention|management|sufferers?|patients?|symptoms?|works?|helps?|causes?|really|good|bad|safe)$/

/** What stands before the ill or the aim that something is weighed for. Source: as above. */
export const AIM =
  /^(?:for|against|prevent|treat|relieve|cure|ease|fight|beat|stop|cause|help|ruin|harm|hurt|damage|improve|affect|reduce|lower|raise|boost|protect|delay|slow|reverse|trigger|worsen|soothe|tackle|combat|cut)$/

/** What stands before it as well as before a place, a group or a means. Source: as above. */
export const BESIDE = /^(?:of|with|in|on|to|from|and|back|by)$/

/** Parts of the body: what something is done for, and never what is tried. Source: as above. */
export const BODY_PART =
  /^(?:(?:your|young|old|healthy|aching|sore|dry|tired) )?(?:eye|ear|nose|mouth|throat|head|neck|back|spine|chest|shoulder|arm|elbow|wrist|hand|finger|hip|knee|leg|ankle|foot|feet|toe|joint|muscle|bone|skin|hair|scalp|nail|tooth|teeth|gum|heart|lung|liver|kidney|stomach|gut|bowel|bladder|brain|vein|womb|body|bodies)s?$/

const STUDY =
  /^(?:study|trial|review|analysis|meta-analysis|update|survey|report|research|paper|experiment|guideline|guidance|cohort|investigation|article|author|researcher|team|data|evidence|finding)$/
const HUMAN =
  /^(?:person|people|patient|adult|child|man|woman|practitioner|doctor|physician|researcher|author|participant|user|volunteer|scientist|expert|nurse|therapist|parent|worker|employee|mother|infant|baby|athlete|student|teenager|american|briton|european|australian|canadian|german|swede|dane|finn|norwegian|italian|spaniard|scot|african|asian|mexican|londoner|acupuncturist|clinician|member|vegan|smoker|drinker|sufferer|individual|subject|dr|professor|somebody|everyone|guest|colleague|neighbour|neighbor|manager|staff|team|executive|chairman|chairwoman|president|minister|spokesperson|spokesman|spokeswoman|director|leader|founder|campaigner|carer|caregiver|resident|runner|cyclist|swimmer|driver|teacher|pensioner|donor|midwife|pharmacist|dietitian|dietician|nutritionist|surgeon|dentist|optometrist|consumer|customer|traveller|traveler|soldier|veteran|firefighter|farmer|miner|musician|singer|gamer|player|footballer|boy|girl|twin|friend|relative|visitor|supervisor|toddler|schoolchild|reporter|journalist|editor|correspondent|official|officer|inspector|pupil|learner|trainee|apprentice|rider|wearer|pedestrian|passenger|casualty|victim|survivor|dispatcher|cook|chef|clerk|sailor|builder|painter|welder|electrician|plumber|hairdresser|cashier|waiter|waitress|paramedic|lifeguard|mum|dad|grandparent|grandmother|grandfather|sibling|brother|sister|son|daughter|husband|wife|partner|spouse|newborn|youngster|adolescent|hiker|climber|skier|golfer|dancer|gardener|tourist|camper|diver|rower|beginner|owner|prisoner|packer|shopper|commuter|kid|teen|preschooler|retiree|recruit|(?:\d+|\p{L}+)-year-old|\p{L}+(?:ologist|iatrist|therapist|ician))$/u

/** Whether a lower-case noun lemma names people. */
export function isHuman(lemma: string): boolean {
  return HUMAN.test(lemma)
}

/** Whether a lower-case noun lemma names a study or what reports one. */
export function isStudy(lemma: string): boolean {
  return STUDY.test(lemma)
}

const BODY =
  /^(?:university|college|institute|agency|society|organi[sz]ation|authority|council|association|foundation|academy|board|committee|federation|ministry|regulator|charity|union|league|bureau|commission|panel|taskforce|network|alliance|institution|company|firm|manufacturer|maker|retailer|supplier|insurer|airline|supermarket|fda|nice|nhs|cdc|efsa|who)$/

/** Whether a noun lemma names a body that can speak and recommend. */
export function isBody(lemma: string): boolean {
  return BODY.test(lemma.toLowerCase())
}

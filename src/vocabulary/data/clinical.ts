import { activity } from './clinical/activity.js'
import { body } from './clinical/body.js'
import { bonesAndMuscles } from './clinical/bones-and-muscles.js'
import { brainAndNerves } from './clinical/brain-and-nerves.js'
import { cancer } from './clinical/cancer.js'
import { care } from './clinical/care.js'
import { digestion } from './clinical/digestion.js'
import { eyesEarsTeeth } from './clinical/eyes-ears-teeth.js'
import { food } from './clinical/food.js'
import { habits } from './clinical/habits.js'
import { heartAndBlood } from './clinical/heart-and-blood.js'
import { infections } from './clinical/infections.js'
import { kidneysAndUrine } from './clinical/kidneys-and-urine.js'
import { lungs } from './clinical/lungs.js'
import { measures } from './clinical/measures.js'
import { medicines } from './clinical/medicines.js'
import { mentalHealth } from './clinical/mental-health.js'
import { metabolism } from './clinical/metabolism.js'
import { outcomes } from './clinical/outcomes.js'
import { people } from './clinical/people.js'
import { procedures } from './clinical/procedures.js'
import { reproduction } from './clinical/reproduction.js'
import { research } from './clinical/research.js'
import { skin } from './clinical/skin.js'
import { symptoms } from './clinical/symptoms.js'
import { therapies } from './clinical/therapies.js'
import { vaccines } from './clinical/vaccines.js'
import { workAndEnvironment } from './clinical/work-and-environment.js'

/**
 * Everyday words and the clinical words for the same, a row each, by area; they hold over all of medicine. A line that begins
 * with "#" is a heading.
 */
export const clinical = [
  activity,
  body,
  bonesAndMuscles,
  brainAndNerves,
  cancer,
  care,
  digestion,
  eyesEarsTeeth,
  food,
  habits,
  heartAndBlood,
  infections,
  kidneysAndUrine,
  lungs,
  measures,
  medicines,
  mentalHealth,
  metabolism,
  outcomes,
  people,
  procedures,
  reproduction,
  research,
  skin,
  symptoms,
  therapies,
  vaccines,
  workAndEnvironment,
].join('')

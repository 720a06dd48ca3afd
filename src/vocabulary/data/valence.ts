import { course } from './valence/course.js'
import { digestion } from './valence/digestion.js'
import { heart } from './valence/heart.js'
import { infections } from './valence/infections.js'
import { mind } from './valence/mind.js'
import { movement } from './valence/movement.js'
import { reproduction } from './valence/reproduction.js'
import { skin } from './valence/skin.js'

/** Outcomes of which more is bad, and outcomes of which more is good, by the area of health they are of. */
export const outcomes: readonly { bad: string; good: string }[] = [
  course,
  mind,
  heart,
  infections,
  digestion,
  movement,
  skin,
  reproduction,
]

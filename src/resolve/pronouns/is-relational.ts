import type { Entity } from '../entity.js'

/** Whether a thing is spoken of as part of another: "side effects of X", "intake of X". */
export function isRelational(entity: Entity): boolean {
  return /^(?:effect|benefit|risk|harm|intake|dose|use|amount|consumption|level|symptom|portion|cup|glass)$/.test(
    entity.head,
  )
}

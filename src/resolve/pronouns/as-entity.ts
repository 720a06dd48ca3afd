import type { Entity } from '../entity.js'

/** A name as something spoken of in a subject. */
export function asEntity(one: { text: string; head: string; place: Entity['place'] }): Entity {
  return { ...one, plural: false, human: false, study: false, role: 'subject', patient: false }
}

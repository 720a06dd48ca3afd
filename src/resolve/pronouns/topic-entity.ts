import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'
import { asEntity } from './as-entity.js'
import { isPluralName } from './is-plural-name.js'

/** What the article is about, where its name has the number asked for. */
export function topicEntity({ topic: { intervention } }: Discourse, plural: boolean): Entity | undefined {
  return intervention && isPluralName(intervention.text) === plural ? { ...asEntity(intervention), plural } : undefined
}

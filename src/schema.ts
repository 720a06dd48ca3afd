/** Every schema and its type. */

export * from './schema/citation-slot.js'
export * from './schema/claim.js'
export * from './schema/decision.js'
export * from './schema/extracted-claim.js'
export * from './schema/ledger.js'
export * from './schema/pack.js'
export * from './schema/position.js'
export * from './schema/report.js'
export * from './schema/verdict.js'

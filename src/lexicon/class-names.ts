/**
 * Nouns by which a text goes on to speak of its treatment: what is taken, and what is used or done. "The drug", "the machine".
 * Source: hypernyms of WordNet 3.1 (drug, food, device, activity) that consumer-health prose uses with "the" alone.
 */
export const TAKEN_CLASS =
  /^(?:drug|medicine|medication|supplement|remedy|substance|compound|hormone|mineral|vitamin|herb|spice|beverage|drink|ingredient|chemical|product|painkiller|antibiotic|sedative|stimulant|extract|plant|fruit|vegetable|berry|nutrient|jab|vaccine)$/
export const USED_CLASS =
  /^(?:machine|device|gadget|appliance|equipment|apparatus|tool|aid|treatment|therapy|technique|procedure|intervention|kit)$/

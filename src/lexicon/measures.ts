/** Units: what is counted, not what is spoken of. Source: the project's reading of health articles. */
export const MEASURE = /^(?:mg|mcg|µg|g|kg|iu|ml|l|mmol|nmol|cm|mm|cent|percent|%|kcal|mmhg|min|mins)$/

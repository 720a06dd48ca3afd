/**
 * Headings that name a part of any article and not what it is about.
 * Source: the section names of patient leaflets (NHS, MedlinePlus) and of structured articles (IMRaD).
 */
export const SECTION_HEADINGS =
  /^(?:(?:common|popular|some|key|main|possible|potential|other|frequently asked|more|our|the) ){0,2}(?:abstract|advice|background|benefits|causes|conclusions?|cons|contents|discussion|evidence|facts|faqs?|findings|how it works|introduction|key (?:facts|points)|methods|misconceptions|myths|overview|precautions|prevention|pros|pros and cons|questions|results|risks|safety|side effects|summary|symptoms|takeaways?|tips|treatments?|warnings?|what you need to know)[.:!?]?$/i

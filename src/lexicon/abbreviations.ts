/** How an abbreviation's stop is read. */
export interface AbbreviationClass {
  note: string
  source: string
  words: ReadonlySet<string>
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Abbreviations that are written with a stop, lower case and without that stop, by what may follow them.
 * Inner stops are kept ("e.g", "ph.d"). Dotted single letters ("U.S.", "b.i.d.") need no entry.
 */
export const abbreviations = {
  title: {
    note: 'Capitalised, before a name: no sentence ends here.',
    source: 'Pragmatic Segmenter, English prepositive abbreviations (MIT); CLDR sentence-break suppressions, en',
    words: list(`
      adj adm asst atty brig capt cdr cmdr col comdr cpl dr drs fr ft gen gov hon insp lt maj messrs mlle mme mr mrs ms
      msgr mt ofc pfc pres prof profs pvt rep reps rev rt sen sens sgt st ste supt`),
  },
  inner: {
    note: 'Joins two parts of one sentence: no sentence ends here.',
    source: 'AMA Manual of Style, 11th ed., ch. 13; Pragmatic Segmenter (MIT)',
    words: list('e.g eg i.e ie vs v.s viz cf c.f v ca incl resp esp aka a.k.a approx w.r.t n.b nb seq excl'),
  },
  reference: {
    note: 'Before a number that it counts no sentence ends; before anything else one does.',
    source: 'Pragmatic Segmenter, English number abbreviations (MIT); AMA Manual of Style, 11th ed., ch. 13',
    words: list(`
      app art arts ch chap chaps col cols eq eqs eqn eqns ex exs fig figs lect no nos n° nr nrs p par paras pg pgs pl pp
      pt pts ref refs sec secs sect suppl tab vol vols`),
  },
  closing: {
    note: 'Before a capital letter a sentence ends; before a number or a small letter none does.',
    source: 'AMA Manual of Style, 11th ed., ch. 13; units of measure',
    words: list(`
      al etc ibid cc cl cm dl fl ft gal gm gr hr hrs hz in iu kcal kg km lb lbs mcg mg min mins ml mm mmol mo mos mph
      msec nmol oz pt qt sec secs sp spp sq ssp subsp tbsp tsp wk wks yd yr yrs`),
  },
  calendar: {
    note: 'Capitalised month or weekday: read as `general`.',
    source: 'CLDR abbreviated months and weekdays, en',
    words: list(`
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`),
  },
  general: {
    note: 'Before a word that commonly starts a sentence one ends; before any other capital none does.',
    source: 'Pragmatic Segmenter, English abbreviations (MIT); CLDR sentence-break suppressions, en',
    words: list(`
      abbr acad admin assn assoc ave avg b.a b.s bldg blvd bros bull cert chem cir clin co comm comp conf corp cos ct
      dept depts dev diam dist div dpt ed eds edn educ enc equip esq est ext govt hist hosp hwy immunol inc inst int intl
      j jr lab ln ltd m.d masc max med mfg mfr mgr misc mktg mult nat natl neurol org orig ph.d ph.ds pharm.d phys pkg
      ppl prelim prep prev proc psych publ pty qty rd rn sci ser sig soc sr stat subsp surg symp syn tech tel temp trans
      treas twp univ usu var ver wt`),
  },
} as const satisfies Record<string, AbbreviationClass>

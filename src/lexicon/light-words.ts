/**
 * Words that carry no topic of their own: function words, and the furniture of reports on research.
 * Source: the closed classes of Quirk et al. 1985, A Comprehensive Grammar of the English Language; the research words are the
 * project's own list.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their he she his her him we us our you your i me my who whom whose which what
  of in on at to for from by with as into onto over under about between during after before through within without against among
  across around along per via upon toward towards off out up down near than then so such and or but nor if because while whereas
  although though when whenever where how why until unless since once
  be is are was were been being am do does did done doing have has had having can could may might will would shall should must ought
  not no never none neither nor
  very also just only even still quite rather too really actually simply already yet again ever both either each every all any some
  most many much more less few fewer several other another same own one ones
  there here now today often sometimes usually generally typically mostly mainly especially particularly
  get gets got getting gotten make makes made making give gives gave given giving take takes took taken taking go goes went gone going
  come comes came coming put puts bring brings brought let lets keep keeps kept become becomes became set sets seem seems seemed appear appears appeared
  study studies trial trials research researcher researchers review reviews analysis analyses meta-analysis evidence finding findings
  find finds found show shows showed shown suggest suggests suggested report reports reported say says said conclude concludes concluded
  indicate indicates indicated demonstrate demonstrates demonstrated observe observed showing reporting suggesting concluding indicating observing having doing keeping seeming appearing becoming studying experience experienced result results
  people person persons patient patients participant participants someone anyone everyone everybody anybody individual individuals
  subject subjects volunteer volunteers
  believe believes believed suppose supposed reckon reckons reckoned
  include includes included including suffer suffers suffered suffering sufferer sufferers ability abilities eventually
  want wants wanted wanting leave leaves leaving
  thing things way ways kind kinds sort sorts type types form forms number numbers amount amounts lot lots
  problem problems issue issues complaint complaints concern concerns matter matters
  whether else whatever whatsoever bit far due tend tends tended cent
  dr prof professor mr mrs ms colleague colleagues
  s t etc eg ie vs according`
    .trim()
    .split(/\s+/),
)

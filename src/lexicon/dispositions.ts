import type { Disposition } from '../schema.js'

/**
 * What passages that make no checkable claim look like. Each pattern is matched against the sentence in lower case with
 * straight quotes, its opener already gone ("however, …"); " … " parts patterns that follow one another, with anything
 * between them. The first row that matches names the disposition.
 * Source: categories of Full Fact's health-misinfo-shared and of ClaimBuster (Hassan et al. 2017); wording from their
 * guidelines and from page furniture of common content systems.
 */
export const DISPOSITIONS: { disposition: Disposition; note: string; patterns: string[] }[] = [
  {
    disposition: 'furniture',
    note: 'what a page or a mail puts around its text',
    patterns: [
      '^(?:comments|replies) (?:are|is) (?:closed|off|disabled)',
      '^(?:share|tweet|pin|print|email) (?:this|it|on)\\b',
      '^(?:advertisement|sponsored|read more|read next|related (?:articles|posts|reading|stories)|you may also like|more from|leave a (?:reply|comment)|click here|skip to|back to top|table of contents|all rights reserved|tags?:|filed under|categories:|posted (?:by|on|in)|published (?:by|on|:)|last (?:updated|reviewed|modified)|updated (?:on|:)|(?:medically )?reviewed by|fact[- ]checked by|written by|photo(?:graph)?(?: credit|:| by)|image(?: credit|:| by)|sources?:|credit:|©|copyright)',
      '^by [a-z.\\- ]{3,40}$',
      "^by [a-z.'\\- ]{3,40}(?: ?[·•|]|,? \\d{1,2} [a-z]{3,9} \\d{4}|,? [a-z]{3,9} \\d{1,2}, \\d{4})",
      '^by [a-z.,\\- ]{3,60}\\b(?:reporter|correspondent|editor|writer|staff|journalist|md|phd|rd|mph|contributor)\\b',
      '^thank(?:s| you)\\b',
      '^by (?:the )?[\\w .,\\-]{3,50}(?:team|staff|desk)\\b',
      '^(?:from|to|cc|bcc|date|sent|subject|re|fwd?|reply-to|attachments?):',
      '^(?:hi|hello|dear|hey) [a-z ,]{0,40}$',
      '^(?:best|kind|warm)? ?(?:regards|wishes|thanks|cheers|sincerely|yours (?:truly|sincerely|faithfully))[ ,.!a-z]{0,30}$',
      '^(?:unsubscribe|view (?:this|in)|forward this|you (?:are|re) receiving this)\\b',
      '^(?:\\d{1,2} [a-z]+ \\d{4}|[a-z]+ \\d{1,2}, \\d{4})(?:,? (?:updated|at|·|\\|) .{3,40})?$',
    ],
  },
  {
    disposition: 'correction',
    note: 'what was said before and is taken back',
    patterns: [
      '\\b(?:an |the )?(?:earlier|previous|original) version of this (?:article|story|report|post|page|piece|column|leaflet|guide|newsletter|memo|blog|review)\\b',
      '\\b(?:we|this article|this story) (?:incorrectly|wrongly|mistakenly) (?:said|stated|reported)\\b',
    ],
  },
  {
    disposition: 'myth',
    note: 'what is put up only to be denied',
    patterns: [
      "^(?:common )?(?:myth|misconception|fiction|old wives' tale)(?: (?:#?\\d+|one|two|three|four|five))?\\b\\W",
    ],
  },
  {
    disposition: 'disclaimer',
    note: 'what the author does not vouch for',
    patterns: [
      '\\bnot (?:intended|meant|designed|a substitute|medical advice|a (?:doctor|physician|medical))',
      "\\b(?:i'm|i am|we're|we are) (?:an ai|not (?:a |your )?(?:doctor|physician|medical|lawyer))",
      '\\b(?:information|educational|informational|entertainment) purposes\\b',
      '\\bgeneral information\\b',
      '^as an ai\\b',
      '\\bmy knowledge (?:cutoff|base)\\b',
      "^i (?:do not|don't|cannot|can't) (?:have|provide|access|give|browse)\\b",
      '\\bfor information only\\b',
      '\\b(?:does|do|is|are) not (?:meant to )?replace\\b … \\b(?:advice|care|doctor|treatment)\\b',
      '\\bsubstitute for\\b … \\badvice\\b',
      '\\b(?:earn|receive)s? (?:a )?(?:small )?commissions?\\b',
      '\\baffiliate links?\\b',
      '\\b(?:has|have) not been (?:evaluated|reviewed|approved) by\\b',
      '^(?:individual |your )?(?:results|mileage) (?:may|will) vary',
      '^(?:always )?(?:consult|seek the advice of) (?:a|your|with)\\b … \\b(?:before|professional|advice)',
    ],
  },
  {
    disposition: 'promotion',
    note: 'what sells or asks to act',
    patterns: [
      '^(?:hit |click )?(?:buy|order|shop|subscribe|sign up|join|book|download|get yours|call us|contact us|visit our|try our|follow us|learn more|find out more)\\b',
      '\\b(?:discount|promo|coupon) code\\b',
      '\\b(?:free (?:trial|shipping|consultation)|money[- ]back guarantee|limited[- ]time offer)\\b',
      '\\b\\d+% off\\b',
      '\\bour (?:clinic|store|shop|products?|newsletter|practitioners|team|range|formula|customers)\\b',
    ],
  },
  {
    disposition: 'signpost',
    note: 'what tells how the text goes on',
    patterns: [
      '^(?:this|the|our) (?:article|post|guide|page|section|memo|newsletter|piece|review|paper|chapter|report|story|answer|note|leaflet|booklet|handout|factsheet|column|blog) (?:will|answers?|tells?|explains?|looks?|covers?|describes?|discusses|examines|outlines|aims?|summari[sz]es|reviews|explores|sets out|is about|is meant)\\b',
      '^in this (?:article|post|guide|section|memo|newsletter|piece|review|paper|chapter|report)\\b … \\b(?:we|i|you)\\b',
      "^(?:here(?:'s| is| are)|below (?:is|are|you)|what follows|the following (?:is|are|section|list|table|points))\\b",
      "^(?:let's|let us) (?:look|take|start|begin|see|dive|explore|talk|turn|break|go|get|unpack|be)\\b",
      "^(?:we|i)(?:'ll| will|'ve| have)? (?:look|explain|cover|discuss|describe|explore|walk|list|review|put together|rounded up|gathered|set out)\\b",
      '^we (?:summari[sz]e|present|discuss|examine|aim|outline|provide|describe|report here|consider|set out to)\\b',
      '\\b(?:is|are) (?:given|shown|listed|presented|summari[sz]ed|reported|detailed|provided) in (?:the )?(?:table|figure|fig\\.|appendix|supplement|box|section)\\b',
      "^today,? (?:we|i)(?:'re| are|'ll| will)\\b",
      '^(?:dr|prof|professor|mr|mrs|ms)?\\.? ?[a-z.\\- ]{3,30},? (?:(?:who|which) [^,]{3,80}, )?(?:went further|begs? to differ|disagree[sd]?|(?:is|was) (?:not convinced|unconvinced|more cautious))\\W*$',
      '^(?:read|keep reading|scroll) (?:on|down|below|more)\\b',
      '^these are (?:the|some|a few)\\b … \\byou\\b',
      '^(?:see|as shown in|shown in) (?:the )?(?:table|figure|fig\\.|appendix|section|chapter|below|above)\\b',
      '^(?:table|figure|fig\\.|box) \\d+ (?:shows|lists|summari[sz]es|gives|presents)\\b',
      '^(?:one|two|three|four|five|six|several|a few|some) (?:\\w+ ){0,3}(?:are worth|come up|stand out|deserve|bear)\\b',
      '^(?:one|two|three|four|five|six|several|a few) (?:things?|points?|tips?|notes?|facts?|myths?|questions?|caveats?)\\b',
    ],
  },
  {
    disposition: 'anecdote',
    note: "one person's story, or hearsay of no one in particular, without a checkable fact",
    patterns: [
      '^(?:some|a few|certain|other) (?:people|folks|users|fans|readers|patients|customers|women|men|parents|runners|athletes|colleagues|staff|of (?:us|you|them)) (?:even )?(?:say|says|said|swear|feel|claim|find|found|tell|told|like|love|prefer|report|think|believe)\\b',
      '^(?:one|a|an|another) (?:\\w+ )?(?:user|reader|friend|colleague|customer|neighbou?r|commenter|poster|member|mum|mom|aunt|uncle|cousin|woman|man|mother|father|patient)(?: of mine| i know| in (?!two|three|four|five|six|seven|eight|nine|ten|every|\\d)[a-z]+)? (?:also |once |even |recently |just )?(?:wrote|writes|says|said|told|swears|swore|claims|claimed|reported|posted|recalls|recalled|felt|tried|loves|emailed)\\b',
      '^(?:my|our) (?:\\w+ )?(?:friend|colleague|aunt|uncle|mother|father|mum|mom|dad|grandmother|grandfather|grandma|sister|brother|wife|husband|partner|neighbou?r|doctor|gp|son|daughter|kids?|cat|dog|boss)\\b',
      "^i(?:'ve|'d| have| had| was| am|'m)? (?:\\w+ )?(?:tried|started|took|used|noticed|felt|found|lost|slept|began|went|bought|been|swear|suffered|stopped|switched|drink|take|use|love|slept)\\b",
    ],
  },
  {
    disposition: 'opinion',
    note: 'what the author or the reader thinks or feels; taste and value',
    patterns: [
      '^(?:great|good|excellent|fair|interesting) (?:question|point|news)\\b',
      '^(?:personally|frankly|honestly|in my (?:opinion|view|experience|book)|if you ask me|to my mind|for my money|my (?:advice|take|view|verdict|guess|bet))\\b',
      "^(?:i|we)(?:'d|'m|'re| would| am| are| do| really| also| still| all)? (?:think|believe|feel|hope|wish|say|guess|suspect|doubt|recommend|suggest|love|like|hate|prefer|know|want|understand|get|are|welcome|encourage|sure|glad|happy|proud|sorry|excited|convinced|eager|argue|applaud|appreciate|need|all)\\b",
      "^you(?:'re|'ve| are| have| may| might|'d|'ll| will)? (?:probably|likely|surely|already|no doubt|also|certainly|may|might|be|have|just)? ?(?:be |been )?(?:eager|wondering|wonder|thinking|tempted|heard|hear|seen|surprised|asking|ask|reading|familiar|worried|curious|relieved|delighted|know)\\b",
      '\\b(?:but|and) (?:i|we) (?:think|believe|feel|hope|love|recommend)\\b',
      "^(?:it|this|that)(?:'s| is| was| seems| sounds| feels) (?:\\w+ )?(?:great|amazing|awful|exhausting|annoying|frustrating|confusing|ridiculous|scary|silly|nonsense|terrible|lovely|wonderful|fantastic|worth (?:it|a try|a shot|trying|noting|remembering|asking)|a (?:shame|pity|pleasure|no-brainer|sensible|good idea|great idea|bit messy)|easy to see why|hard to (?:say|know|tell)|up to you|your call|not (?:all )?(?:bad|surprising))\\b",
      "^you(?:'re| are) not alone\\b",
      "^(?:it|that)(?:'s| is) (?:complicated|true|a mixed bag|not that simple|the short answer|it)\\W*$",
      '^(?:it|that) (?:all )?depends\\b',
      '^(?:nobody|no one) (?:really |quite )?(?:knows|is (?:quite |really |entirely )?sure)\\b',
      '^(?:further|more|larger|additional|future|better|longer)\\b … \\b(?:research|stud(?:y|ies)|trials?|work|evidence|data)\\b … \\b(?:is|are) (?:still |urgently |clearly )?(?:needed|required|warranted|necessary)\\b',
      '^(?:further|more|larger|additional|future|better|longer)\\b … \\bwould be (?:welcome|useful|helpful|valuable|desirable|of interest)\\b',
      '\\bwhat(?: really)? matters? most\\b',
      '\\b(?:a little goes a long way|no miracle|magic bullet|silver bullet|game[- ]changer|no free lunch|common sense)\\b',
      "^(?:it's |it is |so )?(?:no|little|small) wonder\\b(?!.{0,300}\\b(?:since|because|given|as)\\b)",
      '\\b(?:the honest answer|who can blame|your call|up to you)\\b',
      '^(?:not really|absolutely|exactly|definitely|maybe|perhaps|probably not|of course not|hardly|far from it|fair enough|so far,? so good)[.!]*$',
      '^it comes up\\b',
      '^(?:worth|sounds|feels|seems) (?:a|too|like|good|great)\\b',
    ],
  },
  {
    disposition: 'instruction',
    note: 'advice to the reader',
    patterns: [
      "^(?:please|be sure|make sure|do not|don't|remember to|aim)(?: to)?,? [a-z]+",
      '^(?:never|always|just|simply|try)(?: to)?,? (?!\\w+ing\\b|\\w+s\\b)[a-z]+',
      "^you(?:'d| should| must| ought| shouldn't| mustn't| need to| needn't| may want| might want| may wish| might wish| could try|'ll want| will want| are advised| have to| don't have to| do not have to| should not| must not| can try| can ask)\\b",
      "^it(?:'s| is| helps| pays| can help|'s also| is also) (?:(?:always |usually |generally )?(?:best|wise|sensible|a good idea|better|important|essential|vital|crucial|advisable|worth|sensible|safest) )?to (?:know|ask|talk|speak|check|start|take|see|avoid|keep|stick|choose|use|tell|discuss|consult|be|get|have|try|wait|read|look|make|stay|remember|understand|note|consider)\\b",
      '\\b(?:should|must|ought to|need to) (?:always |first |also |promptly |urgently |immediately )?(?:seek|get|see|consult|contact|call|ask|visit|talk to|speak to|speak with|check with|be seen by)\\b … \\b(?:doctor|gp|physician|pharmacist|midwife|dentist|nurse|specialist|clinician|medical|attention|care|help|emergency|ambulance|advice)\\b',
      "^(?:it's|it is) (?:best|wise|worth|a good idea)\\b",
    ],
  },
]

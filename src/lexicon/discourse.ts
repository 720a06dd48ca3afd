/**
 * Words that open a sentence or clause without saying anything checkable; stripped before a claim is read.
 * Source: discourse connectives of the Penn Discourse Treebank annotation manual, appendix A, with the openers of
 * consumer-health prose seen in K-QA and Full Fact.
 */
export const OPENERS = `
and; but; or; so; yet; however; moreover; furthermore; in addition; additionally; also; besides; likewise; similarly; still; nevertheless; nonetheless;
even so; that said; having said that; on the other hand; on the one hand; in contrast; by contrast; conversely; instead; meanwhile; in the meantime;
therefore; thus; hence; consequently; as a result; accordingly; as such; in short; in brief; in sum; in summary; in conclusion; to sum up; overall; all in all;
in fact; indeed; actually; in reality; in truth; of course; naturally; certainly; surely; clearly; obviously; admittedly; granted; to be fair; to be clear;
unfortunately; fortunately; luckily; sadly; happily; thankfully; regrettably; interestingly; surprisingly; remarkably; notably; importantly; crucially; curiously;
more importantly; most importantly; not surprisingly; unsurprisingly;
for example; for instance; e.g.; i.e.; that is; namely; in other words; put simply; simply put; put another way; first; second; third; firstly; secondly; thirdly;
first of all; finally; lastly; last but not least; then; next; at the same time; by the way; after all; well; now; look; oh; ok; okay; yes; no; sure; true; right;
according to some; as it turns out; it turns out that; it turns out; turns out; the good news is that; the good news is; the bad news is that; the bad news is;
the truth is that; the truth is; the fact is that; the fact is; the problem is that; the problem is; the bottom line is that; the bottom line is; the thing is that; the thing is;
the short answer is that; the short answer is; bear in mind that; keep in mind that; remember that; note that; please note that; be aware that; rest assured that; it is worth noting that; it's worth noting that;
it should be noted that; it should be emphasised that; it should be emphasized that; it should be stressed that; it may be said that; it can be said that; it is fair to say that; it must be said that; it bears repeating that; it is worth remembering that; it is worth adding that; there is no denying that; it is important to note that; it's important to note that; did you know that; what we know is that; what we do know is that; what is known is that; what is clear is that; what's clear is that; one thing is clear; as we all know; as everyone knows; needless to say; what's more; what is more; better still; worse still; even better; even worse;
that's why; that is why; this is why; which is why; fine; granted that; quite the opposite;
like any treatment; like any treatment or therapy; like all medicines; in general; generally speaking; broadly speaking; strictly speaking; as always; again; once again; to begin with; for starters
`

/** Words that close a sentence without saying anything checkable. Source: as above. */
export const CLOSERS = `too; though; as well; however; of course; instead; anyway; right; hands down; by the way; after all; for example; for instance`

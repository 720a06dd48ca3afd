/**
 * Synonyms of the words that reports of studies are written in, a row each, kept to words that may stand for each other
 * in most sentences.
 * Source: own compilation.
 */
export const general = `
reduce=decrease=lower=diminish=lessen=curb
increase=raise=elevate=boost=heighten
improve=ameliorate
worsen=aggravate=deteriorate
relieve=alleviate=ease=soothe=palliate
prevent=avert=ward off=stave off
cause=induce=lead to=trigger=provoke=result in=bring about=give rise to
inhibit=suppress
require=need
necessary=essential=indispensable
begin=start=commence=initiate
treatment=therapy=medical treatment
quit=cease=discontinue
associate=link=correlate
common=frequent=widespread
rare=uncommon=infrequent
dangerous=hazardous=unsafe
severe=serious
ineffective=useless
show=demonstrate=reveal
help=aid=assist
rapid=quick=fast=swift
long term=long run=longterm
short term=short run
approximately=roughly=nearly=almost
benefit=advantage
eat=consume=ingest
regulate=modulate
accelerate=speed up=hasten
delay=retard
recur=come back
recover=recuperate
researcher=scientist=investigator
similar=comparable
large=big=substantial=considerable
small=slight=minor=modest
entire=whole
choose=select
respond=react
encourage=promote
protect=shield=safeguard
obtain=acquire
attempt=try
sufficient=enough=adequate
insufficient=inadequate=not enough
permit=allow
forbid=prohibit
happen=occur=take place
identical=same
unclear=uncertain=unknown
healthcare=health care=medical care
nonsurgical=non-operative
nonhuman primate=monkey
`

/**
 * Synonyms of the words that reports of studies are written in, a row each, kept to words that may stand for each other
 * in most sentences.
 * Source: own compilation.
 */
export const general = `
reduce=decrease=lower=diminish=lessen=curb=kerb
increase=raise=elevate=boost=heighten
improve=ameliorate
worsen=aggravate=deteriorate
relieve=alleviate=ease=soothe=palliate
prevent=avert=ward off=stave off=fight off=fend off=keep at bay
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
custom-made=made-to-measure=bespoke=custom-fitted=tailor-made
rapid=quick=fast=swift
long term=long run=longterm
short term=short run
approximately=roughly=nearly=almost
benefit=advantage
eat=consume=ingest
regulate=modulate
accelerate=speed up=hasten
delay=retard
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
main=principal=chief=major
ingredient=constituent=component
grow out of=outgrow
crowd out=displace
dial down=turn down=tone down=bring down=cut down=cut back=scale back
set off=spark off=bring on=touch off
clear up=go away=wear off=subside
come from=stem from=arise from=originate from
date back=go back to=trace back
make up=account for=constitute
build up=accumulate=pile up
break down=decompose
take part=participate
carry out=perform=conduct
give off=emit
soak up=absorb
flush out=excrete=eliminate from the body
get rid of=eliminate=remove=eradicate=wipe out
get worse=go downhill
get better=feel better
fall asleep=nod off=drift off=get to sleep
stay asleep=sleep through
wake up=awaken
pass on=transmit
pass out=lose consciousness
hold back=impede=hinder
no longer=not anymore
at risk=at increased risk=susceptible=vulnerable=prone
twice as likely=double the risk=twofold risk=two-fold risk
most people=majority of people
around the world=worldwide=globally=across the globe=people everywhere=the world over=all over the world
in the short term=short-lived
about the same=much the same=roughly equal
room temperature=ambient temperature=25 degrees
rule out=exclude
point to=indicate
use up=deplete
wash out=rinse away
ease off=let up
at some point=eventually=sooner or later=at some time=some day
thousands of years ago=ancient=in antiquity=in ancient times=millennia ago=for thousands of years=for millennia=thousands of years old
keep up=sustain
taper off=tail off=peter out
kick in=take effect=start to work=start working
swap for=replace with=substitute with
switch off=turn off=power off=shut off
switch on=turn on=power on
give up=abandon
cut out=do without=go without=leave out
top up=replenish
slow down=decelerate
pick up on=detect=spot
drop out of=quit early
figure out=work out
team up=collaborate
sign up=enroll=enrol
hand out=distribute=give out
throw away=discard
keep an eye on=monitor
put up with=tolerate
be prone to=be liable to
get used to=become accustomed to=habituate
side-step=sidestep
debunk=disprove
myth=misconception=old wives' tale=fallacy
real world=everyday practice=routine practice=real-world setting
open label=unblinded=open-label
crossover trial=crossover study=cross-over trial=crossover design
focus group=qualitative study=interview study
follow-up visit=later check
recall bias=faulty memory
selection bias=biased sample
conflict of interest=industry funding=funded by the maker=sponsored by industry
preprint=not yet peer reviewed
retracted=withdrawn by the journal
telephone=phone call=ring up
present at birth=congenital=born with
idiopathic=of unknown cause=without a known cause
hospital-acquired=nosocomial=caught in hospital=healthcare-associated=acquired in hospital
treatment-resistant=refractory=hard to treat=hard-to-treat=treatment-refractory=difficult to treat=difficult-to-treat
bilateral=both sides=on both sides
unilateral=one-sided
fast-acting=rapid-onset=quick-acting=rapid-acting
early-onset=young-onset
preventable=avoidable
irreversible=cannot be undone=can't be undone=cannot be reversed
fat burning=fat oxidation=fat-burning=burn fat=burning fat
`

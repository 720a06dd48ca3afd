/**
 * Tobacco, alcohol and other drugs: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const habits = `
# smoking
smoking=tobacco use=cigarette smoking=tobacco smoking=smoke cigarettes=cigarette use=people who smoke=person who smokes=tobacco user
non-smoker=nonsmoker=never-smoker=never smoker=people who do not smoke=people who have never smoked
ex-smoker=former smoker=past smoker
quit smoking=smoking cessation=stop smoking=give up smoking=kick the habit=smoking abstinence=giving up cigarettes=quit cigarettes=stop-smoking=quitting tobacco=tobacco cessation=abstinence from smoking=stay off cigarettes=tobacco abstinence=give up cigarettes=stopped using cigarettes=stay smoke-free
quit rate=abstinence rate=cessation rate=success at quitting=success in quitting=quit success
quit attempt=attempt to quit=try to quit=attempt to stop smoking
cut down smoking=smoking reduction=smoke fewer cigarettes
stop-smoking service=smoking cessation support=quit line=quitline=stop smoking service
start smoking=smoking initiation=take up smoking=smoking uptake=become a smoker
secondhand smoke=second-hand smoke=passive smoking=environmental tobacco smoke=other people's smoke
e-cigarette=electronic cigarette=vape=vaper=vaping=e-cig=electronic nicotine delivery system=vape pen
heated tobacco=heat-not-burn tobacco
chewing tobacco=smokeless tobacco=snus
# alcohol and drugs
alcohol=ethanol=ethyl alcohol=alcoholic drink=alcoholic beverage=booze
drinking alcohol=alcohol consumption=alcohol intake=alcohol use=drink alcohol
moderate drinking=light drinking=moderate alcohol consumption=light-to-moderate drinking=light alcohol consumption=low alcohol intake
heavy drinking=alcohol abuse=alcohol misuse=alcohol use disorder=harmful drinking=excessive drinking=problem drinking=hazardous drinking=alcohol dependence=alcohol addiction=alcoholism=drink too much=drink heavily=drinking to excess
binge drinking=heavy episodic drinking=episodic heavy drinking=get drunk=getting drunk=drink a lot in one go
non-drinker=abstainer from alcohol=teetotaller=teetotal=people who do not drink
hangover=veisalgia
drink-driving=drunk driving=driving under the influence=drink driving
drug use=illicit drug use=recreational drug use=drug misuse=drug taking
drug user=people who inject drugs=injecting drug user
needle exchange=needle and syringe program=needle and syringe programme
cannabis=marijuana=pot smoking=weed smoking
medical cannabis=medicinal cannabis=medical marijuana=cannabis-based medicine
cbd=cannabidiol=cbd oil
ecstasy=mdma
crave=craving=urge to smoke=craving for nicotine
alcohol pricing=minimum unit pricing
`

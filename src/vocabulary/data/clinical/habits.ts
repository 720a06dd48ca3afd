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
heated tobacco=heat-not-burn tobacco=heat-not-burn product=heated tobacco product
chewing tobacco=smokeless tobacco=snus
# alcohol and drugs
alcohol=ethanol=ethyl alcohol=alcoholic drink=alcoholic beverage=booze=tipple
drinking alcohol=alcohol consumption=alcohol intake=alcohol use=drink alcohol=drinking habits with alcohol=alcohol drinking=consume alcohol
moderate drinking=light drinking=moderate alcohol consumption=light-to-moderate drinking=light alcohol consumption=low alcohol intake=light-to-moderate alcohol consumption=drinking in moderation=a glass of wine a day=low-level drinking=occasional drinking
heavy drinking=alcohol abuse=alcohol misuse=alcohol use disorder=harmful drinking=excessive drinking=problem drinking=hazardous drinking=alcohol dependence=alcohol addiction=alcoholism=drink too much=drink heavily=drinking to excess
binge drinking=heavy episodic drinking=episodic heavy drinking=get drunk=getting drunk=drink a lot in one go
non-drinker=abstainer from alcohol=teetotaller=teetotal=people who do not drink=lifetime abstainer=never-drinker=lifelong abstainer=teetotaler
hangover=veisalgia
drink-driving=drunk driving=driving under the influence=drink driving=alcohol-impaired driving=drunk-driving
drug use=illicit drug use=recreational drug use=drug misuse=drug taking
drug user=people who inject drugs=injecting drug user
needle exchange=needle and syringe program=needle and syringe programme
cannabis=marijuana=pot smoking=weed smoking=weed=marijuana use=cannabis use=smoking weed=smoking pot=hashish=ganja
medical cannabis=medicinal cannabis=medical marijuana=cannabis-based medicine
cbd=cannabidiol=cbd oil
ecstasy=mdma=3,4-methylenedioxymethamphetamine=molly drug
crave=craving=urge to smoke=craving for nicotine
alcohol pricing=minimum unit pricing
standard drink=unit of alcohol=alcohol unit=alcoholic unit=drinks a week
abstinence from alcohol=not drinking=giving up alcohol=sobriety=alcohol abstinence=stop drinking=staying sober=dry january=quit drinking=going teetotal=stopping alcohol=quitting alcohol=quit alcohol=stop alcohol=give up alcohol=giving up drinking=cutting out alcohol
harmful alcohol use=drinking problem=hazardous alcohol use=risky drinking
alcohol withdrawal=delirium tremens=coming off alcohol=alcohol withdrawal syndrome=the dts
foetal alcohol syndrome=fetal alcohol spectrum disorder=fasd
substance misuse=substance use=drug misuse problem=drug problem
cocaine addiction=cocaine use disorder=addicted to cocaine
high-potency cannabis=skunk cannabis=strong cannabis=strong weed
cannabis use disorder=cannabis addiction=cannabis dependence=addicted to cannabis
synthetic cannabinoid=spice drug=synthetic cannabis
methamphetamine=crystal meth=meth
heroin=diamorphine=smack drug
fentanyl=synthetic opioid=duragesic
ghb=gamma-hydroxybutyrate
poppers=amyl nitrite
khat=qat
betel nut=areca nut
drug consumption room=supervised injection site=safe injection site=overdose prevention centre
twelve-step programme=alcoholics anonymous=aa meetings=12-step program=twelve-step facilitation
rehab for addiction=residential addiction treatment
detoxification=medically assisted withdrawal
nicotine gum=stop-smoking gum
nicotine addiction=nicotine dependence=hooked on nicotine=tobacco dependence=addicted to nicotine
pack-year=packs a day times years
light smoking=smoking a few cigarettes a day=low-intensity smoking
shisha=hookah=waterpipe=waterpipe smoking=water pipe=hookah smoking=water pipe smoking=shisha smoking
cigar smoking=smoking cigars
roll-up cigarette=rolling tobacco
plain packaging=standardised packaging
smoking ban=smoke-free law=smoke-free legislation=smoke-free policy=ban on smoking=smokefree law=ban on smoking in public places
tobacco tax=cigarette tax=tax on tobacco
quit date=day of quitting
`

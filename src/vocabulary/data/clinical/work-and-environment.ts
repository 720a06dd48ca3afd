/**
 * Work, school and surroundings: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const workAndEnvironment = `
# work
sick leave=sickness absence=sick day=absenteeism=work absence=time off work=time off sick=off sick=days off work=absence from work=missed work=missing work=days lost to sickness=sickness absenteeism=absence due to sickness=sick days=days off sick=calling in sick=workdays lost
working while ill=presenteeism
return to work=back to work=back at work=go back to work=resume work
unable to work=work disability=work incapacity=incapacity for work
early retirement through ill health=disability pension=disability retirement
shift work=shiftwork=rotating shifts=working shifts=work shifts=rotating shift work
night shift=night work=night-shift work=working nights=work at night=working at night
long working hours=overtime=long hours at work=long work hours
working from home=remote work=telework=home working=telecommuting
office worker=desk worker=white-collar worker=sedentary worker=people with desk jobs=office staff=desk-based worker
desk job=office work=desk-based work=sedentary job=sedentary work
manual worker=blue-collar worker=manual laborer=labourer
heavy lifting=manual handling=lifting at work=heavy manual work
workstation set-up=ergonomics=workstation adjustment=ergonomic intervention=ergonomic adjustment=ergonomic
work stress=job stress=occupational stress=work-related stress=job strain=stress at work=workplace stress
unemployment=joblessness=being out of work=loss of a job
job satisfaction=satisfaction at work
injury at work=occupational injury=workplace accident=work accident=work-related injury
exposure at work=occupational exposure=workplace exposure
workplace program=workplace intervention=worksite program=workplace health promotion=worksite intervention
back-friendly work=back school
four-day week=reduced working hours
microbreak=rest break=short break=taking breaks=break from work
protective clothing=personal protective equipment=ppe
# surroundings
air pollution=ambient pollution=dirty air=polluted air=poor air quality=ambient air pollution
fine particle=pm2.5=fine particulate matter=particulate matter
traffic fumes=exhaust fumes=diesel fumes=diesel particle=vehicle exhaust=traffic-related air pollution=diesel exhaust
wood smoke=wood burning=wood-burning stove=solid fuel smoke
indoor air=indoor air quality
air purifier=hepa filtration=hepa air filtration=air cleaner=hepa filter=air filter=air filtration=air-cleaner filter=air cleaning=high-efficiency particulate air filter=hepa cartridge=high-efficiency particulate arrestance=hepa air filtration=hepa air purifier=hepa cleaner=hepa air cleaner=air-cleaning device=portable air cleaner=air purification=portable air filter=air filtration system=room air cleaner=air filter unit=home air filtration
traffic noise=road noise=road traffic noise=noise pollution=environmental noise
green space=parks and gardens=nearby nature=urban green space
heatwave=heat wave=extreme heat=hot spell=spell of hot weather
heatstroke=heat stroke=sunstroke
cold snap=cold spell
damp home=mould in the home=indoor dampness=damp housing
house dust mite=dust mite=dermatophagoides=mite allergen=dust-mite allergen
pet ownership=owning a pet=dog ownership=having a pet=owning a dog
lead poisoning=plumbism
heavy metal=toxic metal
forever chemicals=pfas=perfluoroalkyl substances
hormone-disrupting chemical=endocrine disruptor=endocrine-disrupting chemical
plastic chemical=bisphenol a=bpa=chemical in plastic bottles=bisphenol
weedkiller=herbicide
mobile phone mast=base station=cell tower
mobile phone=cell phone=cellphone=smartphone=handset
mobile phone radiation=radiofrequency radiation=radiofrequency field=cell phone radiation
power line=electromagnetic field
sunlight=sun exposure=sunshine=time in the sun=exposure to the sun
ultraviolet light=ultraviolet radiation=uv light=uv radiation=ultraviolet ray=uv ray
radiation exposure=irradiation
dirty water=unsafe water=contaminated water=water contamination
clean water=safe water=water treatment=water chlorination=chlorinated water=water purification=household water treatment=safe drinking water=improved water source
toilets and clean water=sanitation=water and sanitation=latrine=toilets and sewers
road accident=traffic accident=road traffic injury=car accident=motor vehicle collision=car crash=road traffic crash=motor vehicle crash=traffic injury=road crash=motor vehicle accident=traffic crash=road collision=car collision=vehicle collision=traffic collision=road traffic accident=road traffic collision
bike helmet=bicycle helmet=cycle helmet=cycling helmet
seat belt=seatbelt=child car seat=child safety seat=child restraint=booster seat
drowning=drown
poverty=low socioeconomic status=low income=socioeconomic deprivation
homelessness=homeless=living on the streets=rough sleeping=rough sleeper=sleep rough=sleeping rough=homeless people=people experiencing homelessness=people without a home=people sleeping rough
domestic violence=intimate partner violence=partner abuse=domestic abuse=partner violence=wife beating
bullying=being bullied=peer victimization
social media=social networking site
# school
school start time=later school start=delayed school start=later start to the school day
absence from school=missed school=school absence=school absenteeism=days off school=missing school=skip school=skipping school=truancy=bunking off
clean air zone=low emission zone=low-emission zone
climate change=global warming
long flight=long-haul flight=long-distance flight=long-haul travel=air travel
travel health=travel medicine
altitude sickness=acute mountain sickness=mountain sickness
smog=photochemical smog
asbestos disease=asbestosis
radon gas=radon
carbon monoxide poisoning=co poisoning
microplastic=plastic particle
noise exposure=exposure to noise=noise level
night worker=night-shift worker=people who work nights=people working nights
shift worker=people who work shifts=people working shifts
rota=work schedule=roster
lone working=working alone
safety at work=occupational safety
back injury at work=occupational back injury
literacy=reading ability=learning to read=reading skill=learn to read
farm chemical=agrochemical=agricultural chemical
poor neighborhood=deprived area=disadvantaged area=poor area=disadvantaged neighborhood=deprived neighbourhood=low-socioeconomic-status neighbourhood
ionizer=air ionizer=negative ion generator=electrostatic precipitator=ionising air purifier
ozone generator=ozonator
dehumidifier=dehumidification
humidifier=air humidification=air humidifier
extractor fan=range hood=cooker hood=kitchen ventilation
vacuum cleaner=vacuum cleaning=hoover
mite-proof bedding=mattress cover=allergen-impermeable cover=mite-impermeable bedding=dust mite cover=encasing=allergen-impermeable bedding=mite-proof cover=mite-impermeable cover=mattress encasing=allergen-proof cover
pet dander=animal dander=cat allergen=pet allergen=pet hair allergen=animal allergen=cat dander
volatile organic compound=voc=volatile organic compounds
secondhand vapor=passive vaping=secondhand e-cigarette aerosol
cooking smoke=household air pollution=indoor smoke=biomass smoke=smoke from cooking fires=indoor air pollution
wildfire smoke=bushfire smoke=forest fire smoke
swimming pool chlorine=disinfection by-products=disinfection byproducts=chloramine
non-stick pan=non-stick cookware=teflon
household cleaner=cleaning product=cleaning spray=cleaning agent=household cleaning product=disinfectant spray
bleach=sodium hypochlorite
detergent pod=laundry capsule=laundry pod
grab rail=grab bar=hand rail
home hazard=trip hazard=home safety assessment=home hazard assessment
home adaptation=home modification=housing adaptation
fuel poverty=cold home=cold housing
overcrowded home=household crowding=overcrowding
power cut=blackout of electricity
5g=5g network=fifth-generation mobile network
wireless internet=wi-fi=wifi
active workstation=treadmill desk=cycling workstation=bike desk
computer work=keyboard work=visual display unit work=vdu work=computer use=working at a computer=display screen work
work break=rest pause=break schedule
back belt=lumbar belt=lumbar support belt=back support belt=lifting belt=industrial back belt
back brace=lumbar support=lumbosacral orthosis=spinal brace
exoskeleton=wearable lifting aid=occupational exoskeleton
anti-fatigue mat=anti-fatigue flooring=standing mat
lifting aid=hoist=patient lift=mechanical lift
vibration white finger=hand-arm vibration syndrome=hand-arm vibration
work injury claim=workers' compensation claim=compensation claim=injury claim
safety boot=safety footwear=protective footwear=steel-toe boot
high-visibility clothing=hi-vis clothing=reflective vest=reflective clothing=high-visibility vest
hard hat=safety helmet=industrial helmet
safety glasses=safety goggles=protective eyewear=eye protection=protective goggles
needlestick injury=needle-stick injury=sharps injury
site worker=construction worker=builder=building worker
farm worker=farmer=agricultural worker=farm laborer
miner=coal miner=mine worker
firefighter=fireman
police officer=policeman=police=law enforcement officers=cop
paramedic=ambulance worker=emergency medical technician=ambulance staff=ambulance crew
cabin crew=flight attendant=aircrew
teacher=schoolteacher
hairdresser=barber
welder=welding worker
nail technician=manicurist
seafarer=merchant sailor
part-time work=reduced hours
flexible working=flexitime=flexible work
job insecurity=insecure work=precarious employment
job control=decision latitude=control over work
staff turnover=leaving the job=turnover of staff
sick note=fit note=sickness certificate
supported employment=individual placement and support
sun exposure at work=outdoor work=outdoor worker
formaldehyde=formalin
dust mask=dust respirator=filtering facepiece
rear-end collision=rear-end crash=rear-end motor vehicle collision=impact from behind=rear impact=shunt from behind=hit from behind=rear-end impact=rear-end accident
head-on collision=frontal collision=frontal crash=head-on crash
side impact=side-on collision=lateral collision
road death=traffic fatality=road fatality=traffic death=road traffic death=killed on the roads
bicycle crash=bike crash=cycling accident=bicycle accident=cycling crash=cycling collision=bike accident=cycling injury
pedestrian=people on foot
bareheaded=unhelmeted=no helmet=without a helmet=helmetless
cycle lane=bike lane=cycle path=protected bike lane=cycle track=bicycle lane
speed limit=20 mph zone=20mph zone=30 km/h zone=reduced speed limit
drowsy driving=driver fatigue=falling asleep at the wheel=sleepy driving=fatigued driving=tired driving
phone use at the wheel=distracted driving=texting while driving=mobile phone use while driving
airbag=air bag
head restraint=headrest
drought=water shortage
nitrogen dioxide=no2
sulfur dioxide=so2
particle concentration=particulate concentration=pm2.5 concentration=fine particle level=particle level
traffic ban=car-free street=school street
congestion charge=road pricing
noise barrier=sound wall=acoustic barrier
night mode=night shift setting=blue light filter=screen filter
television viewing=watching television=tv watching=watching tv=tv viewing
phone at bedtime=screen use before bed=bedtime screen use=screens before bed=bedtime device use
digital detox=social media break=break from social media
online bullying=cyberbullying=cyber-bullying=internet bullying
online game=online gaming=computer game=video game=video gaming
gaming disorder=gaming addiction=video game addiction=problematic gaming=internet gaming disorder
virtual reality=vr headset
chatbot=conversational agent
artificial intelligence=machine learning=ai system
smart speaker=voice assistant
pavement=sidewalk
motorway=freeway=expressway
roundabout=traffic circle
pedestrian crossing=crosswalk=zebra crossing
petrol=gasoline
flat in a building=apartment
rubbish=garbage=household waste
pram=baby carriage=stroller=pushchair=buggy
cot=baby crib
wellington boot=rubber boot
jumper=sweater
torch=flashlight
tap water filter=point-of-use filter
holiday=vacation
term time=school term
child abuse=child maltreatment=child mistreatment=abuse of children=child abuse and neglect=maltreatment
`

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
night shift=night work=night-shift work=working nights=work at night=working at night=night shift work=nightshift work=nightshift
long working hours=overtime=long hours at work=long work hours=extended work hours=long work week=long hours at the office=working long hours
working from home=remote work=telework=home working=telecommuting
office worker=desk worker=white-collar worker=sedentary worker=people with desk jobs=office staff=desk-based worker
desk job=office work=desk-based work=sedentary job=sedentary work=sedentary occupation
manual worker=blue-collar worker=manual laborer=labourer
heavy lifting=manual handling=lifting at work=heavy manual work
workstation set-up=ergonomics=workstation adjustment=ergonomic intervention=ergonomic adjustment=ergonomic
work stress=job stress=occupational stress=work-related stress=job strain=stress at work=workplace stress=stressful job=stressful work=psychosocial work stress
unemployment=joblessness=being out of work=loss of a job=out of work=job loss=losing a job=unemployed=lose their job=lost jobs
job satisfaction=satisfaction at work
injury at work=occupational injury=workplace accident=work accident=work-related injury
exposure at work=occupational exposure=workplace exposure
workplace program=workplace intervention=worksite program=workplace health promotion=worksite intervention=workplace health scheme=workplace wellness program=wellness program at work=employee wellness program
back-friendly work=back school
four-day week=reduced working hours
microbreak=rest break=short break=taking breaks=break from work
protective clothing=personal protective equipment=ppe=safety gear=protective gear=protective equipment
# surroundings
air pollution=ambient pollution=dirty air=polluted air=poor air quality=ambient air pollution
fine particle=pm2.5=fine particulate matter=particulate matter=tiny particle=fine particles in the air=pm2.5 pollution=fine particulate pollution=fine particulates=airborne particle
traffic fumes=exhaust fumes=diesel fumes=diesel particle=vehicle exhaust=traffic-related air pollution=diesel exhaust=car exhaust=traffic-related air pollutant=traffic pollution=car fumes=vehicle emission=exhaust gas
wood smoke=wood burning=solid fuel smoke=smoke from wood stoves
indoor air=indoor air quality
air purifier=hepa filtration=hepa air filtration=air cleaner=hepa filter=air filter=air filtration=air-cleaner filter=air cleaning=high-efficiency particulate air filter=hepa cartridge=high-efficiency particulate arrestance=hepa air filtration=hepa air purifier=hepa cleaner=hepa air cleaner=air-cleaning device=portable air cleaner=air purification=portable air filter=air filtration system=room air cleaner=air filter unit=home air filtration
traffic noise=road noise=road traffic noise=noise pollution=environmental noise
green space=parks and gardens=nearby nature=urban green space=urban greenness=living near parks=residential greenness=greenery=surrounding greenness=urban green=parkland
heatwave=heat wave=extreme heat=hot spell=spell of hot weather=hot weather=high ambient temperature=high temperatures outside=extreme hot weather
heatstroke=heat stroke=sunstroke=exertional heat stroke
cold snap=cold spell
damp home=mould in the home=indoor dampness=damp housing=residential dampness=dampness=damp house
house dust mite=dust mite=dermatophagoides=mite allergen=dust-mite allergen
pet ownership=owning a pet=dog ownership=having a pet=owning a dog
lead poisoning=plumbism=lead toxicity=lead exposure=raised blood lead=childhood lead exposure
heavy metal=toxic metal
forever chemicals=pfas=perfluoroalkyl substances=per- and polyfluoroalkyl substance=perfluorinated chemical=polyfluoroalkyl substance=non-stick chemical=perfluorooctanoic acid=pfoa
hormone-disrupting chemical=endocrine disruptor=endocrine-disrupting chemical=gender-bending chemical=endocrine disrupting chemical=hormone disruptor
plastic chemical=bisphenol a=bpa=chemical in plastic bottles=bisphenol
weedkiller=herbicide
mobile phone mast=base station=cell tower=phone mast=mobile phone base station=phone tower=cellular base station
mobile phone=cell phone=cellphone=smartphone=handset
mobile phone radiation=radiofrequency radiation=radiofrequency field=cell phone radiation=radiofrequency electromagnetic field=radiofrequency electromagnetic radiation=radiofrequency exposure=phone radiation=rf-emf=wireless radiation
power line=electromagnetic field=emf=extremely low frequency magnetic field=high-voltage power line=overhead power line=power-frequency magnetic field
sunlight=sun exposure=sunshine=time in the sun=exposure to the sun
ultraviolet light=ultraviolet radiation=uv light=uv radiation=ultraviolet ray=uv ray
radiation exposure=irradiation
dirty water=unsafe water=contaminated water=water contamination=contaminated drinking water=polluted water
clean water=safe water=water treatment=water chlorination=chlorinated water=water purification=household water treatment=safe drinking water=improved water source
toilets and clean water=sanitation=water and sanitation=latrine=toilets and sewers=clean water and toilets=water, sanitation and hygiene=sanitation and hygiene=water and toilets
road accident=traffic accident=road traffic injury=car accident=motor vehicle collision=car crash=road traffic crash=motor vehicle crash=traffic injury=road crash=motor vehicle accident=traffic crash=road collision=car collision=vehicle collision=traffic collision=road traffic accident=road traffic collision
bike helmet=bicycle helmet=cycle helmet=cycling helmet
seat belt=seatbelt=safety belt=car seat belt
child car seat=child safety seat=child restraint=booster seat=child seat=child restraint system=booster cushion
drowning=drown=submersion injury=near-drowning=nonfatal drowning
poverty=low socioeconomic status=low income=socioeconomic deprivation
homelessness=homeless=living on the streets=rough sleeping=rough sleeper=sleep rough=sleeping rough=homeless people=people experiencing homelessness=people without a home=people sleeping rough
domestic violence=intimate partner violence=partner abuse=domestic abuse=partner violence=wife beating=spousal abuse=battered women=violence by a partner
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
smog=photochemical smog=photochemical air pollution=photochemical pollution
asbestos disease=asbestosis=asbestos lung
radon gas=radon
carbon monoxide poisoning=co poisoning
microplastic=plastic particle=nanoplastic=tiny plastics=plastic particles=micro- and nanoplastics
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
cooking smoke=household air pollution=indoor smoke=biomass smoke=smoke from cooking fires=indoor air pollution=indoor smoke from cooking=cookstove smoke
wildfire smoke=bushfire smoke=forest fire smoke=landscape fire smoke=smoke from wildfires
swimming pool chlorine=disinfection by-products=disinfection byproducts=chloramine
non-stick pan=non-stick cookware=teflon
household cleaner=cleaning product=cleaning spray=cleaning agent=household cleaning product=disinfectant spray
bleach=sodium hypochlorite
detergent pod=laundry capsule=laundry pod
grab rail=grab bar=hand rail
home hazard=trip hazard=home safety assessment=home hazard assessment
home adaptation=home modification=housing adaptation
fuel poverty=cold home=cold housing=low indoor temperature=underheated home=cold house
overcrowded home=household crowding=overcrowding
power cut=blackout of electricity
5g=5g network=fifth-generation mobile network=5g radiation
wireless internet=wi-fi=wifi=wi-fi radiation
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
firefighter=fireman=fire service worker=fire crew
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
speed limit=20 mph zone=20mph zone=30 km/h zone=reduced speed limit=traffic speed restriction=lower speed limit=speed restriction=speed reduction zone
drowsy driving=driver fatigue=falling asleep at the wheel=sleepy driving=fatigued driving=tired driving=driving while sleepy=driving tired
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
tap water filter=point-of-use filter=water filter=point-of-use water treatment=water purifier=water filtration
holiday=vacation
term time=school term
child abuse=child maltreatment=child mistreatment=abuse of children=child abuse and neglect=maltreatment
black carbon=soot=elemental carbon=soot particle
pm10=coarse particle=coarse particulate matter=inhalable particle
ultrafine particle=nanoparticle in air=ultrafine particulate matter
ground-level ozone=tropospheric ozone=ozone pollution=ozone in the air
wood burner=residential wood combustion=wood-burning stove=wood stove=log burner=solid fuel heating=wood heater
clean cookstove=improved cookstove=cleaner stove=clean cooking stove=improved stove
gas stove=gas cooker=gas cooking=cooking with gas=gas hob
light pollution=artificial light at night=light at night=nighttime light=outdoor light at night
blue space=living by the sea=coastal living=living near water
walkable neighborhood=walkability=neighbourhood walkability
hyperthermia=overheating of the body=heat stress=heat strain
heat-related death=heat-related mortality=deaths from heat=heat death
excess winter mortality=cold weather deaths=winter deaths=cold-related mortality=cold-related death
hypothermia=low body temperature=dangerously low body temperature
electric fan=fan use in heat
air conditioning=air conditioner=air-conditioned room
electrosensitivity=electromagnetic hypersensitivity=idiopathic environmental intolerance=electrical sensitivity
multiple chemical sensitivity=chemical intolerance
flame retardant=polybrominated diphenyl ether=fire retardant=brominated flame retardant
glyphosate=roundup
pesticide=plant protection product
pesticide spraying=crop spraying=pesticide application=crop dusting
insecticide=insect killer=bug killer=fly spray
lead pipe=lead service line=lead plumbing=lead piping
arsenic in water=waterborne arsenic=arsenic-contaminated water=arsenic in drinking water
mercury poisoning=mercury toxicity=mercury exposure=methylmercury exposure
cadmium exposure=cadmium poisoning
hard water=high calcium carbonate water=water hardness
water softener=softened water=ion-exchange water softener
nitrate in water=nitrate in drinking water
asbestos exposure=contact with asbestos=asbestos fiber
silica dust=respirable crystalline silica=crystalline silica=stone dust=quartz dust
baker's asthma=flour-induced occupational asthma=flour asthma
sick building syndrome=building-related symptom=building-related illness
home insulation=housing energy efficiency=insulating homes=housing energy efficiency intervention=insulated home
noise at work=occupational noise=workplace noise=noise in the workplace
airport noise=aircraft noise=plane noise
wind farm noise=wind turbine noise
hair dye=hair coloring product=permanent hair dye=hair colorant
hair straightener=chemical hair straightener=hair relaxer
baby powder=talc in powder
workplace bullying=workplace harassment=bullying at work=mobbing
heavy physical work=heavy work=high occupational physical activity=physically demanding work=hard physical labor=strenuous work=physically heavy job
kneeling work=working on the knees=kneeling and squatting
working overhead=arms above the shoulder=overhead work
absent from work=off work=away from work=on sick leave
ergonomic chair=adjustable chair=office chair
ergonomic mouse=vertical mouse
employee assistance=employee assistance program
fit for work=work ability=work capacity=fitness for work
pedestrian injury=pedestrian hit by a car=pedestrian collision=pedestrian casualty
motorcycle helmet=motorbike helmet=crash helmet=helmet for motorcyclists
motorcycle=motorbike=motor bike
motorcycle crash=motorbike accident=motorcycle accident
heavy goods vehicle=lorry=heavy truck=large truck
speed camera=automated speed enforcement=speed enforcement camera=traffic camera
traffic calming=speed bump=speed hump=slowing traffic
drug driving=drug-impaired driving=driving on drugs
young driver=teenage driver=novice driver=newly licensed driver
graduated licensing=graduated driver licensing
older driver=elderly driver
cyclist=bicyclist=bike rider=people on bikes
railway suicide=train suicide
gun death=firearm death=firearm mortality=death by firearm=shooting death
firearm injury=gunshot wound=gunshot injury=gun injury=bullet wound
gun violence=firearm violence=gun crime
gun law=firearm legislation=gun control=firearm law=gun control law
safe gun storage=safe firearm storage=gun lock=locked gun storage
gun ownership=firearm ownership=owning a gun=guns in the home
firearm=gun=handgun
stab wound=knife wound=knife injury=penetrating injury=stabbing
sexual assault=rape=sexual violence
sexual abuse=child sexual abuse=molestation
interpersonal violence=assault injury=physical assault=violent assault
elder abuse=abuse of older people=elder mistreatment
youth violence=teenage violence=gang violence
bee sting=hymenoptera sting=wasp sting=insect venom sting
venom immunotherapy=desensitization to stings=bee venom immunotherapy
jellyfish sting=jellyfish envenomation=jellyfish wound
dog bite=dog attack=animal bite
choking=foreign body airway obstruction=choking on food=airway obstruction by food
button battery ingestion=swallowed battery=battery swallowing=swallowed button battery
swallowed object=foreign body ingestion=foreign object swallowed
accidental poisoning=unintentional poisoning=childhood poisoning
smoke alarm=smoke detector=fire alarm
swimming lesson=water safety training=swim instruction=learning to swim
pool fence=pool fencing=fence around a pool
window guard=window bars for children
safety gate=stair gate=baby gate
personal alarm=fall alarm=pendant alarm=wearable alarm
bleeding to death=exsanguination=fatal bleeding=hemorrhagic shock=death from bleeding
first aid=first-aid training=emergency first aid
electric shock=electrocution=electrical injury
lightning strike=struck by lightning
scald burn=hot water scald=hot drink scald
chemical burn=caustic burn=acid burn
ladder fall=fall from a ladder=fall from height
playground injury=injury on playgrounds
fireworks=firecracker
alcohol at work=drinking at work
crowd crush=trampling
natural disaster=earthquake=flooding disaster
post-disaster stress=disaster mental health
night sky light=skyglow
zero-hours contract=casual contract=gig work
parental leave=paid leave after birth
living wage=minimum wage=wage floor
basic income=cash transfer=unconditional cash transfer=guaranteed income
housing instability=insecure housing
crowding in prisons=prison overcrowding
earplug=ear plug=ear plugs=foam earplug
diving sickness=decompression sickness=the bends=caisson disease
radiation sickness=acute radiation syndrome=radiation poisoning
nuclear accident=nuclear power plant accident
uv index=ultraviolet index
airport body scanner=body scanner
`

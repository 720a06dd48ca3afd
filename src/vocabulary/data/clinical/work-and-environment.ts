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
office worker=desk worker=white-collar worker=sedentary worker=people with desk jobs
desk job=office work=desk-based work=sedentary job=sedentary work
manual worker=blue-collar worker=manual laborer
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
air purifier=air cleaner=hepa filter=air filter=air filtration=air-cleaner filter=air cleaning
traffic noise=road noise=road traffic noise=noise pollution=environmental noise
green space=parks and gardens=nearby nature=urban green space
heatwave=heat wave=extreme heat=hot spell=spell of hot weather
heatstroke=heat stroke=sunstroke
cold snap=cold spell
damp home=mould in the home=indoor dampness=damp housing
house dust mite=dust mite
pet ownership=owning a pet=dog ownership=having a pet=owning a dog
lead poisoning=plumbism
heavy metal=toxic metal
forever chemicals=pfas=perfluoroalkyl substances
hormone-disrupting chemical=endocrine disruptor=endocrine-disrupting chemical
plastic chemical=bisphenol a=bpa
weedkiller=herbicide
mobile phone mast=base station=cell tower
mobile phone=cell phone=cellphone=smartphone=handset
mobile phone radiation=radiofrequency radiation=radiofrequency field=cell phone radiation
power line=electromagnetic field
sunlight=sun exposure=sunshine=time in the sun=exposure to the sun
ultraviolet light=ultraviolet radiation=uv light=uv radiation=ultraviolet ray=uv ray
radiation exposure=irradiation
dirty water=unsafe water=contaminated water=water contamination
clean water=safe water=water treatment
toilets and clean water=sanitation=water and sanitation
road accident=traffic accident=road traffic injury=car accident=motor vehicle collision=car crash=road traffic crash=motor vehicle crash=traffic injury
bike helmet=bicycle helmet=cycle helmet=cycling helmet
seat belt=seatbelt=child car seat
drowning=drown
poverty=low socioeconomic status=low income=socioeconomic deprivation
homelessness=homeless=living on the streets=rough sleeping=rough sleeper=sleep rough=sleeping rough=homeless people
domestic violence=intimate partner violence=partner abuse=domestic abuse
bullying=being bullied=peer victimization
child abuse=child maltreatment=adverse childhood experience
social media=social networking site
# school
school start time=later school start=delayed school start
absence from school=missed school=school absence=school absenteeism=days off school=missing school=skip school=skipping school=truancy=bunking off
clean air zone=low emission zone=low-emission zone
climate change=global warming
long flight=long-haul flight=long-haul travel=air travel
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
poor neighborhood=deprived area=disadvantaged area=poor area=disadvantaged neighborhood=deprived neighbourhood
`

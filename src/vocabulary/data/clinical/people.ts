/**
 * Who is treated, who treats and who is studied: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const people = `
baby=infant=newborn=neonate=babies=newborn baby
toddler=young child=small child=preschool child=preschooler=pre-school child=under-five=under-fives=children under five=under-5s=children younger than 5 years=children under 5=under fives=under-5=children aged under 5
child=kid=youngster=little one
schoolchild=school child=school-age child=pupil=school-aged child=school pupil=primary school child=elementary school child=primary-school pupil=grade-schooler
teenager=adolescent=teen=adolescents=young teen
young people=young person=youth=young adult=emerging adult=adolescents and young adults
middle-aged people=midlife adult=middle-aged adult=in middle age=middle age=midlife
older people=older adult=elderly=older person=elderly people=old people=senior citizen=over-65s=aged 65 and over=later life=older individual=older patient=elderly patient=people over 65=pensioner=old person=aged person=elders=geriatric population=geriatric patient=older citizens=aged 65 years and older=over 65=seniors=the elderly=geriatrics population=ageing population
frail person=frailty=frail older adult=frail elderly=frail
very old people=oldest old=people over 80=over-80s=octogenarian=80-year-olds=aged 80 and over=in their eighties
older age=advanced age=old age
carer=caregiver=family carer=informal carer=family caregiver=unpaid carer=informal caregiver=unpaid caregiver=unpaid care
care home=nursing home=long-term care facility=residential care=residential home=aged care facility=old people's home=long-term care=residential aged care
care-home resident=nursing home resident=people in care homes=residents of care homes=nursing-home resident=people living in care homes
assisted living=sheltered housing
community-dwelling=living at home=living in the community=non-institutionalized=home-dwelling
hospital patient=inpatient=hospitalized patient=patient in hospital=people in hospital=hospitalised patient=hospital inpatient
outpatient=ambulatory patient=clinic patient
doctor=physician=medical doctor=medic
family doctor=general practitioner=gp=primary care physician=primary care doctor=family physician
general practice=primary care=family medicine=gp surgery=family practice=primary care clinic=doctor's surgery=doctor's office=primary care practice=gp practice
hospital specialist=consultant physician=medical specialist=specialist doctor
surgeon=operating surgeon
nurse=registered nurse=nursing staff
pharmacist=chemist=druggist
physiotherapist=physical therapist=physio clinician
psychologist=clinical psychologist
psychiatrist=mental health doctor=shrink doctor=psychiatric doctor
eye doctor=ophthalmologist=eye specialist
skin doctor=dermatologist
heart doctor=cardiologist
children's doctor=pediatrician
dentist=dental practitioner
health worker=healthcare worker=health care worker=healthcare professional=health professional=medical staff=healthcare staff=clinical staff=health care professional=healthcare provider=health care provider=hospital staff=hospital worker
patient=sufferer
participant=volunteer=study subject=trial participant=study participant
woman of childbearing age=woman of reproductive age
pregnant woman at risk=high-risk pregnancy
new mother=postpartum woman=postnatal woman=recent mother
athlete=sportsperson=sportsman=competitive athlete
runner=distance runner=jogger
ethnic minority=minority ethnic group=racial minority=minority group=bame groups=bame=people of colour=minority ethnic people=racial and ethnic minorities
gay men=men who have sex with men=msm
prisoner=incarcerated people=inmate=person in custody=people in prison=prison inmate
refugee=asylum seeker=displaced person=person seeking asylum
soldier=military personnel=armed forces=service member=troops
mother=mum=mom
father=dad=daddy
united states=usa=united states of america=america
united kingdom=uk=great britain=britain
meat eater=omnivore
university student=college student=undergraduate student=undergraduate
drinker=alcohol drinker=people who drink
nonusers=people who do not use
retired people=retiree
single mother=lone mother=lone parent
rural people=rural dweller=country dweller=rural residents=people in the countryside=rural population=people in rural areas=country people
immigrant=migrant=foreign-born
veteran=ex-serviceman=former soldier
first responder=emergency responder=emergency worker=emergency service personnel=emergency services=emergency personnel
cancer doctor=oncologist=cancer specialist
kidney doctor=nephrologist
brain doctor=neurologist
lung doctor=pulmonologist=respiratory physician=chest physician
stomach doctor=gastroenterologist
joint doctor=rheumatologist
women's doctor=gynecologist=obstetrician
ear, nose and throat doctor=otolaryngologist=ent specialist
foot doctor=podiatrist=chiropodist
x-ray doctor=radiologist
nursing assistant=healthcare assistant=nurse aide
care worker=home carer=personal care worker
blind people=visually impaired people
deaf people=people with hearing loss
centenarian=people over 100=hundred-year-old=people aged 100=100-year-old
trans people=transgender people=transgender individuals=transgender=gender-diverse people
family history=having a parent with the disease=affected relative
trainee=apprentice
gp receptionist=medical receptionist
adult=grown-up
secondary school=high school=senior school
secondary school pupil=high school student=secondary school student
primary school=elementary school=grade school
monozygotic twin=identical twin
dizygotic twin=non-identical twin=fraternal twin
sibling=brother or sister=brothers and sisters
spouse=husband or wife=married partner=husband and wife=wife or husband
living alone=lives alone=single-person household=solitary living=living on their own=living by oneself
bereaved spouse=widowed=widower=widowhood
grieving=in mourning=mourning
sexual and gender minorities=lgbt people=lgbtq people=lgbt=lgbtq=sexual minority=gay and lesbian people=lesbian, gay and bisexual people
sex worker=prostitute=people who sell sex
black people=people of african ancestry=african ancestry=people of african descent=of african descent
african americans=black americans
hispanic=latino=latina=latinx=hispanic people
white people=caucasian=european ancestry=people of european ancestry
south asian=people of indian subcontinent ancestry=south asian people
indigenous peoples=first nations=native people=aboriginal people
native american=american indian
socioeconomically disadvantaged=disadvantaged background
socioeconomic status=social class=ses=socioeconomic position=class background=socio-economic status
low educational attainment=left school early=little schooling=low education=less educated=low level of education
incarcerated=in prison=in jail=behind bars=imprisoned
prison=jail=correctional facility=gaol=penitentiary
recreational athlete=amateur athlete=hobby athlete
elite athlete=high-performance athlete=professional athlete=top athlete=olympic athlete
gym-goer=recreational exerciser=gym user=gym member=people who go to the gym
essential worker=frontline worker=key worker=front-line worker
resident physician=junior doctor=house officer=trainee doctor=doctor in training
attending physician=senior hospital doctor
advanced practice nurse=specialist nurse=nurse practitioner=nurse specialist
health visitor=community child health nurse=public health nurse
district nurse=community nurse=visiting nurse=home nurse
school nurse=school health nurse=school health service
ambulance=emergency medical services=ambulance service
service user=client of a health service
occupational therapist=ot clinician
speech therapist=speech and language therapist
first-time mother=primiparous woman=first-time mum
only child=child without siblings
orphan=orphaned child
wheelchair user=person with mobility impairment=people who use wheelchairs
newly diagnosed=incident cases=recently diagnosed=new diagnosis
general population=ordinary people=the public=general public=members of the public=people at large
low- and middle-income countries=poorer countries=lmics=global south=third world=low-income countries=lower-income countries=resource-limited settings=low-resource settings=resource-poor setting
high-income countries=rich countries=wealthy countries=industrialised countries=affluent countries
americans=us adults=us people=people in the united states
nordic=scandinavian=scandinavia=nordic countries
western countries=the west=western world=western nations
veterans affairs=veterans health administration=veterans' hospital
rural area=countryside=rural community=rural region
urban area=city=urban centre=big city
urban residents=city dwellers=urban dwellers=people in cities=city living=urban population=townspeople
slum=informal settlement=shanty town
village=rural settlement
suburb=suburban area
workplace=worksite=place of work=work site
faith-based=church-based=religious setting
uninsured=without health insurance=no health insurance=lack of insurance
health insurance=health coverage=medical insurance=insurance cover
multicentre=across many hospitals=multicentre study=multi-site=multicenter trial
single-centre=one hospital=single-centre study=single hospital=single-site
`

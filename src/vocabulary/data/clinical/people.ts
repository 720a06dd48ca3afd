/**
 * Who is treated, who treats and who is studied: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const people = `
baby=infant=newborn=neonate=babies=newborn baby
toddler=young child=small child=preschool child=preschooler=pre-school child=under-five=under-fives=children under five
child=kid=youngster=little one
schoolchild=school child=school-age child=pupil=school-aged child=school pupil
teenager=adolescent=teen=adolescents=young teen
young people=young person=youth=young adult
middle-aged people=midlife adult=middle-aged adult=in middle age=middle age=midlife
older people=older adult=elderly=older person=elderly people=old people=senior citizen=over-65s=aged 65 and over=later life=older individual=older patient=elderly patient=people over 65=pensioner=old person=aged person
frail person=frailty=frail older adult=frail elderly=frail
very old people=oldest old=people over 80=over-80s
older age=advanced age=old age
carer=caregiver=family carer=informal carer=family caregiver
care home=nursing home=long-term care facility=residential care=residential home=aged care facility=old people's home=long-term care=residential aged care
care-home resident=nursing home resident=people in care homes=residents of care homes=nursing-home resident=people living in care homes
assisted living=sheltered housing
community-dwelling=living at home=living in the community=non-institutionalized=home-dwelling
hospital patient=inpatient=hospitalized patient=patient in hospital=people in hospital=hospitalised patient=hospital inpatient
outpatient=ambulatory patient=clinic patient
doctor=physician=medical doctor=medic
family doctor=general practitioner=gp=primary care physician=primary care doctor=family physician
general practice=primary care=family medicine=gp surgery=family practice
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
ethnic minority=minority ethnic group=racial minority=minority group
gay men=men who have sex with men
prisoner=incarcerated people=inmate
refugee=asylum seeker
soldier=military personnel=armed forces=service member=troops
mother=mum=mom
father=dad=daddy
united states=usa=united states of america
united kingdom=uk=great britain=britain
meat eater=omnivore
university student=college student=undergraduate student=undergraduate
drinker=alcohol drinker=people who drink
nonusers=people who do not use
retired people=retiree
single mother=lone mother=lone parent
rural people=rural dweller=country dweller
immigrant=migrant=foreign-born
veteran=ex-serviceman=former soldier
first responder=emergency responder=emergency worker
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
centenarian=people over 100
trans people=transgender people
family history=having a parent with the disease=affected relative
trainee=apprentice
gp receptionist=medical receptionist
`

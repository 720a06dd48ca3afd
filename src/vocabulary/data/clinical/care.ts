/**
 * Hospitals, visits and care: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const care = `
hospital stay=length of stay=length of hospital stay=stay in hospital=days in hospital=time in hospital=duration of hospitalization=duration of hospital stay=hospital length of stay=time spent in hospital=how long people stay in hospital=number of days in hospital=inpatient days
hospital admission=hospitalization=admitted to hospital=go into hospital=end up in hospital=taken to hospital=admission to hospital=hospitalized=hospitalised=land in hospital=treated in hospital=need hospital treatment=hospital treatment=being hospitalized
back in hospital=readmission=hospital readmission=rehospitalization=readmitted to hospital=return to hospital
leaving hospital=hospital discharge=discharge from hospital=discharged from hospital=sent home from hospital=discharged home=sent home=going home from hospital
emergency room=a&e=emergency department=accident and emergency=casualty department=emergency ward=casualty=emergency unit=ed visit unit=accident & emergency
emergency visit=emergency department visit=emergency room visit=trip to the emergency room=visit to the emergency department=emergency attendance=a&e visit=emergency department attendance=visit to a&e=er visit=attendance at a&e
intensive care unit=icu=critical care unit=intensive care=critical care=itu
intensive care admission=icu admission=admission to intensive care=ending up in intensive care=admitted to intensive care
doctor visit=physician visit=gp visit=gp appointment=doctor's appointment=medical appointment=clinic visit=office visit=trip to the doctor=gp consultation=visit to the doctor=seeing the doctor
phone or video appointment=telemedicine=telehealth=remote consultation=video consultation=telephone consultation=virtual visit=online consultation=online doctor=virtual appointment=remote appointment=digital consultation=video appointment=teleconsultation=video visit
home visit=home visiting=domiciliary visit=house call=doctor visiting at home
community health worker=lay health worker=village health worker
specialist referral=referral to a specialist
waiting time=wait for treatment=length of wait=time on the waiting list
end-of-life care=palliative care=hospice care=care of the dying=end of life=last days of life=dying people=comfort care
living will=advance directive=advance care planning=advance decision
shared decision=shared decision-making=decision aid
patient satisfaction=satisfaction with care=satisfied with treatment=satisfaction with treatment=patients' satisfaction=treatment satisfaction
patient education=health education=patient information=self-management education=education program
self-care=self-management=self-management support
care plan=management plan
prescribing=drug prescribing
unnecessary treatment=overtreatment=overuse of treatment=unneeded treatment=needless treatment=treated unnecessarily=overtreated
value for money=cost-effectiveness=cost effectiveness=cost-effective
health care cost=healthcare cost=medical cost=health spending=cost of care=health expenditure
usual care=standard care=routine care=conventional treatment=standard treatment=conventional therapy=conventional care=standard therapy=standard of care=treatment as usual=usual treatment=routine treatment=ordinary care=normal care=regular care=best available treatment=best available care
no treatment=waiting list=untreated=waiting-list control=waitlist=wait list=no intervention=waiting list control=waiting-list=wait-list control=delayed treatment=deferred treatment=waitlisted
sugar pill=placebo=placebo pill=dummy pill=inactive treatment=dummy treatment=inert pill=dummy tablet=inactive pill=dummy drug=placebo tablet=dummy medicine=dummy capsule=placebo capsule=fake pill=pretend pill
pretend treatment=sham treatment=fake treatment=sham procedure=simulated treatment=pretend procedure=dummy procedure=sham intervention=fake procedure
salt water injection=saline injection=placebo injection=dummy injection=saline placebo=sham injection=mock injection
first-line treatment=first line treatment=first choice treatment=treatment of first choice=first-line therapy=first-choice drug=first-line drug=first-choice treatment
second-line treatment=second-line therapy=after other treatments fail=backup drug=second-line drug=second-choice drug=second-choice treatment
add-on treatment=adjunct=adjunctive therapy=adjuvant treatment=adjunctive treatment=add-on therapy=add-on drug=adjunct drug=adjunctive drug
combination treatment=combination therapy=combined treatment=combined therapy=drug combination=combining drugs=combination of drugs=two drugs together=dual therapy
bed rest=bedrest=resting in bed
national health service=nhs
waiting for a place=on the waiting list
nurse-led care=nurse-led clinic
virtual ward=hospital at home=hospital-at-home=home hospitalisation=hospital-level care at home
end of treatment=post-treatment=after treatment ends
symptom-free day=day without symptoms
do not resuscitate=dnacpr
personal health record=electronic health record=patient record=medical record=health record=medical notes
red flag=warning sign=alarm symptom
missed appointment=non-attendance=no-show=did not attend
ambulance call-out=ambulance call
social prescribing=community referral=referral to community activities
interpreter=language support
bed occupancy=hospital crowding
sham=simulated=fake=mock
sham acupuncture=simulated acupuncture=fake acupuncture=placebo acupuncture
sham device=dummy device=placebo device=inactive device=dummy machine=sham machine=fake device=inactive machine=deactivated device=switched-off device
minimal intervention=minimal care=minimal treatment=brief intervention=minimal contact
attention control=attention placebo=attention-control=matched contact time
active control=active comparator=active treatment group=standard comparator
health education control=education control=general health advice
information leaflet=advice leaflet=education booklet=written information=self-help leaflet=printed advice
sitting with a therapist=supportive counseling=nondirective counseling
walk-in clinic=urgent care center=minor injuries unit=urgent care=urgent care clinic=walk-in centre
call to the doctor=telephone triage=nurse helpline=health hotline
use of health services=health care use=healthcare utilization=health care utilisation=health service use=use of health care=service use
bed blocking=delayed discharge
morphine at the end of life=terminal sedation=palliative sedation
assisted dying=euthanasia=physician-assisted suicide
care coordinator=case manager=case management
pharmacy service=pharmacist-led care
reminder letter=recall system
self-referral=direct access
group visit=shared medical appointment
operating room=operating theatre=theatre in hospital
teaching hospital=academic medical centre=university hospital=academic hospital
tertiary care hospital=specialist hospital=tertiary hospital=referral hospital=tertiary centre=specialist centre
elective surgery backlog=surgery waiting list=waiting list for surgery=operations backlog
hospice=palliative care facility=hospice unit
home care=care at home=home-based care=domiciliary care
community setting=non-hospital setting=outside hospital=out of hospital
community pharmacy=high street chemist=local pharmacy=neighbourhood pharmacy=high-street pharmacy=corner chemist=pharmacy=drugstore=chemist's shop=chemist shop
ward round=doctor's round
hospital bed=inpatient bed
continuity of care=seeing the same doctor
referral=being referred=sent to a specialist
private health care=private medicine=going private
respite care=short break for carers
postcode lottery=regional variation in care
reminder app=medication reminder=pill reminder
`

/**
 * Periods, fertility, pregnancy, birth and childhood: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const reproduction = `
# periods and menopause
menstruation=menses=menstrual period=monthly period=monthly bleed
period pain=dysmenorrhea=menstrual cramp=menstrual pain=painful period=period cramp=painful menstruation
heavy period=menorrhagia=heavy menstrual bleeding=flooding periods
irregular period=oligomenorrhea=menstrual irregularity=irregular menstruation=irregular cycle
missed period=amenorrhea=absence of periods
premenstrual syndrome=pms=premenstrual symptom=premenstrual tension
menopause=change of life=climacteric=the change of life=menopausal change
menopausal symptom=symptom of menopause
around the menopause=perimenopause=menopausal transition=run-up to the menopause=perimenopausal=menopause transition
after the menopause=postmenopausal=postmenopause=postmenopausal woman=post-menopausal
vaginal dryness=vaginal atrophy=atrophic vaginitis=genitourinary syndrome of menopause=vulvovaginal atrophy=dry vagina=vaginal atrophy in menopause
hormone replacement therapy=hrt=hormone therapy=menopausal hormone therapy=hormone replacement
womb removal=hysterectomy=removal of the womb=removal of the uterus
womb lining=endometrium=lining of the womb
fibroid=uterine fibroid=leiomyoma=uterine myoma=uterine leiomyoma=womb fibroid
endometriosis=womb tissue outside the womb=endo
polycystic ovary syndrome=pcos=polycystic ovaries=polycystic ovarian syndrome
pelvic organ prolapse=prolapsed womb=uterine prolapse
# contraception and fertility
birth control=contraception=contraceptive=contraceptive method=birth control method
oral contraceptive=birth control pill=contraceptive pill=combined oral contraceptive=oral contraception=combined pill=combined oral contraceptive pill=combined hormonal contraceptive=contraceptive tablet
coil=intrauterine device=iud=intrauterine contraceptive=intrauterine system
morning-after pill=emergency contraception=emergency contraceptive pill=plan b=levonorgestrel emergency contraception
condom=sheath contraceptive=male condom
tubal ligation=having tubes tied=female sterilization=sterilisation of women=tubes tied=tubal sterilization
abortion=termination of pregnancy=induced abortion=pregnancy termination=end a pregnancy
abortion pill=medical abortion=medication abortion
trying for a baby=trying to conceive=planning a pregnancy
get pregnant=conceive=become pregnant=fall pregnant=conception=getting pregnant=pregnancy rate=clinical pregnancy=pregnancy achieved=clinical pregnancy rate
infertility=subfertility=trouble conceiving=difficulty conceiving=fertility problem=difficulty getting pregnant=unable to conceive
fertility treatment=assisted reproduction=assisted conception=assisted reproductive technology
ivf=in vitro fertilization=test-tube baby=in-vitro fertilization=assisted reproductive treatment with ivf
sperm count=sperm concentration
sperm quality=semen quality=sperm motility=sperm swimming ability=swimming of sperm=sperm movement
having a baby=live birth=live birth rate=baby born alive
# pregnancy
pregnancy=gestation=pregnant=expecting a baby=while expecting=when expecting=gestational
pregnant woman=expectant mother=gravida=mother-to-be=woman who is pregnant=pregnant people=pregnant person=mum-to-be
unborn baby=fetus=baby in the womb=unborn child
before birth=prenatal=antenatal=in the womb=in utero
after birth=postnatal=postpartum=after childbirth=after giving birth
care in pregnancy=prenatal care=antenatal care=maternity care
morning sickness=nausea and vomiting of pregnancy=nausea in pregnancy=pregnancy sickness=hyperemesis=hyperemesis gravidarum
preeclampsia=pre-eclampsia=toxemia of pregnancy
high blood pressure in pregnancy=gestational hypertension=pregnancy-induced hypertension=hypertension in pregnancy
miscarriage=spontaneous abortion=pregnancy loss=lose a baby=losing a baby=early pregnancy loss
stillbirth=fetal death=stillborn=baby born dead
ectopic pregnancy=pregnancy outside the womb
preterm birth=premature birth=preterm delivery=premature delivery=born early=born too soon=born prematurely=preterm labor=premature labor=early birth=born too early=born preterm=prematurity=preterm=born before term=birth before 37 weeks
premature baby=preterm infant=preterm baby=preterm newborn=premature infant
birth weight=birthweight=weight at birth
low birth weight=low birthweight=small baby=born small
small for gestational age=sga=growth restriction=fetal growth restriction=intrauterine growth restriction=small for dates=poor growth in the womb=poor fetal growth=small-for-dates
large baby=macrosomia=large for gestational age=big baby=heavy baby
weight gain in pregnancy=gestational weight gain
birth defect=malformation=congenital anomaly=congenital malformation=congenital abnormality
neural tube defect=spina bifida
down's syndrome=down syndrome=trisomy 21
cerebral palsy=spastic cerebral palsy
# birth and after
childbirth=parturition=giving birth=give birth=labor and birth=labour and delivery
inducing labor=labor induction=induction of labor=induced labor=induced labour=start labor
waters breaking=rupture of membranes
c-section=cesarean section=cesarean delivery=cesarean=caesarean=cesarean birth
natural birth=vaginal birth=vaginal delivery=normal birth
forceps birth=instrumental delivery=assisted vaginal birth=operative vaginal delivery=ventouse=vacuum extraction=vacuum delivery=ventouse delivery
home birth=homebirth=birth at home=planned home birth
pain relief in labor=labor analgesia=labour pain relief=labor pain relief=intrapartum analgesia=labour analgesia=pain relief during labor
spinal pain block=epidural=epidural analgesia=epidural anesthesia
tearing at birth=perineal tear=perineal trauma=tear during birth=birth tear=perineal laceration=obstetric anal sphincter injury=third-degree tear
heavy bleeding after birth=postpartum hemorrhage=pph=heavy bleeding after childbirth=postnatal hemorrhage=bleeding after delivery
cutting the cord later=delayed cord clamping=delayed umbilical cord clamping
skin-to-skin contact=kangaroo care=kangaroo mother care=skin to skin
midwife=nurse-midwife=birth attendant=midwives
birth companion=doula=continuous support in labor
breastfeeding=lactation=breast feeding=nursing a baby=breastfed=breast-feeding=breastfeed=breast-fed
only breast milk=exclusive breastfeeding=exclusively breastfed
breast milk=human milk=mother's milk
formula milk=infant formula=baby formula=baby milk=artificial milk for babies
bottle feeding=formula feeding=bottle-feeding=formula-fed
sore nipple=nipple pain
inflamed breast=mastitis=lactational mastitis=breast infection when nursing=infected breast
tongue-tie=ankyloglossia
tongue-tie cut=frenotomy=tongue-tie surgery=tongue-tie release=tongue-tie division=frenulotomy
starting solid food=complementary feeding=introduction of solids=weaning onto solids=introducing solids
nappy=diaper
crib death=sudden infant death syndrome=cot death=sids=sudden infant death=sudden unexpected infant death=sudden unexpected death in infancy
sharing a bed with a baby=bed sharing=co-sleeping
newborn jaundice=neonatal jaundice=jaundice in newborns=yellow baby=neonatal hyperbilirubinemia
baby death=infant mortality=infant death=death of babies
newborn death=neonatal mortality=neonatal death
maternal death=maternal mortality=mothers dying in childbirth
# childhood
growing pains=recurrent limb pain in childhood
stunted growth=stunting=growth faltering=poor growth=low height-for-age=short for age=linear growth faltering
child development=developmental outcome=neurodevelopment=early childhood development
developmental delay=delayed development=slow development
language delay=delayed speech=late talking=late talker=speaking late=delayed language development=delayed language
potty training=toilet training
teething=teeth coming through=tooth eruption=cutting teeth=baby teeth coming through
puberty=sexual maturation
childhood obesity=obese children=overweight children=obesity in children=child obesity=pediatric obesity=childhood overweight
# sexual health
erectile dysfunction=impotence=erection problem=trouble getting an erection=problems getting an erection
low libido=loss of libido=low sex drive=lack of sexual desire=reduced libido
sex drive=libido=sexual desire
premature ejaculation=early ejaculation
sexual dysfunction=sexual problem=sexual difficulty
unprotected sex=condomless sex=sex without a condom
plant estrogen=phytoestrogen=plant oestrogen=isoflavone=soy isoflavone=soya isoflavone=phytoestrogen isoflavone
undescended testicle=cryptorchidism=undescended testis=testicle that has not dropped
evening primrose=evening primrose oil=gamma-linolenic acid=oenothera biennis oil
tightening of the womb=contraction of the uterus
lose weight after birth=postpartum weight loss
cleft lip=cleft palate=harelip=orofacial cleft=cleft lip and palate=oral cleft
baby bottle=feeding bottle
swaddling=wrapping a baby tightly
baby-led weaning=self-feeding
tummy time=prone play
short stature=growth failure
bleeding between periods=intermenstrual bleeding=spotting between periods
menstrual cup=mooncup
mood swings before the period=premenstrual dysphoric disorder=pmdd=severe pms=severe premenstrual mood problems
early menopause=premature ovarian insufficiency=premature menopause=primary ovarian insufficiency
hormone patch=transdermal estrogen=estrogen patch=oestrogen patch=transdermal estradiol=oestradiol patch=estradiol patch
fezolinetant=neurokinin receptor antagonist
vulval pain=vulvodynia
vaginal discharge=leukorrhea
douching=vaginal washing
womb scraping=dilation and curettage
fibroid treatment=uterine artery embolization=myomectomy
the snip=vasectomy=male sterilization=male sterilisation
hormonal coil=levonorgestrel intrauterine system=mirena=hormonal intrauterine device=hormone coil=levonorgestrel-releasing intrauterine system=levonorgestrel iud=hormonal iud
contraceptive implant=etonogestrel implant=implanon
period tracking=fertility awareness=natural family planning=rhythm method=fertility app=fertility awareness-based method=fertility tracking=period-tracking app
withdrawal method=coitus interruptus
egg freezing=oocyte cryopreservation
sperm donation=donor sperm=donor insemination
egg reserve=ovarian reserve=antral follicle count=number of eggs left=egg supply=egg supply test=anti-mullerian hormone=amh
fertility drug=clomiphene=ovulation induction=letrozole for ovulation
low sperm count=oligospermia
male menopause=late-onset hypogonadism=low testosterone=testosterone deficiency=hypogonadism
enlarged male breast=gynecomastia
curved penis=peyronie's disease
bent foreskin=phimosis=tight foreskin
prostate infection=prostatitis=inflamed prostate=prostate inflammation
varicocele=varicose veins of the scrotum
impotence drug=pde5 inhibitor=phosphodiesterase inhibitor=erection drug=phosphodiesterase type 5 inhibitor
first trimester=early pregnancy=first three months of pregnancy=first 12 weeks
third trimester=late pregnancy=last three months of pregnancy
second trimester=mid-pregnancy
overdue baby=post-term pregnancy=prolonged pregnancy=past the due date
twins=twin pregnancy=multiple pregnancy
breech baby=breech presentation=bottom-first baby
turning a breech baby=external cephalic version
baby movements=fetal movements=reduced fetal movements=kick counting
pregnancy scan=prenatal ultrasound=antenatal scan=obstetric ultrasound
pregnancy blood test for down's=noninvasive prenatal testing=nipt=cell-free dna test
amniocentesis=amnio
pregnancy itching=obstetric cholestasis=intrahepatic cholestasis of pregnancy
pelvic girdle pain=symphysis pubis dysfunction
coffee in pregnancy=prenatal caffeine=maternal caffeine
drinking in pregnancy=prenatal alcohol exposure=alcohol in pregnancy=maternal drinking
drug taken in pregnancy=prenatal exposure=in utero exposure=exposure in the womb=exposed in the womb=exposed before birth=fetal exposure
breaking the waters=amniotomy
hormone drip in labor=oxytocin infusion=oxytocin augmentation
gas and air=nitrous oxide=entonox=laughing gas
water birth=labor in water=birthing pool
upright in labor=upright position=walking in labor
cutting at birth=episiotomy
vaginal birth after cesarean=vbac
birth center=birth centre=midwifery unit=birthing center
domperidone for milk=galactagogue
breast pump=expressed milk=expressing milk=milk expression
heel prick=newborn blood spot test=newborn screening
light treatment for jaundice=neonatal phototherapy
neonatal intensive care=nicu=special care baby unit=neonatal unit
breathing trouble at birth=respiratory distress syndrome
steroids before birth=antenatal corticosteroid=antenatal steroid=steroids before premature birth=antenatal corticosteroids
low apgar=birth asphyxia
controlled crying=cry it out=sleep training=graduated extinction=behavioral sleep intervention=crying it out=behavioral infant sleep intervention=sleep training for babies
baby sling=baby carrier=babywearing=carrying a baby
flat head=plagiocephaly=positional plagiocephaly=head shape in babies=deformational plagiocephaly=flat head syndrome
helmet for flat head=helmet therapy=cranial orthosis
first words=early language=vocabulary size of toddlers
reading to children=shared book reading=reading aloud=bedtime story
early school entry=preschool education=nursery school=early childhood education
daycare=day care=nursery=child care center=childcare=child care
daycare illness=infections in day care
growth in height=linear growth=height gain=height for age
late walker=motor delay=delayed walking
hand preference=left-handedness
smacking=corporal punishment=physical punishment=spanking
pocket money=allowance for children
birth order=firstborn
irregular bleeding=abnormal uterine bleeding=abnormal vaginal bleeding=dysfunctional uterine bleeding
first period=menarche=age at first period=onset of periods
before the menopause=premenopausal=premenopause=pre-menopausal
vaginal estrogen=local estrogen=estrogen cream=vaginal oestrogen
body-identical hormone=bioidentical hormone=bio-identical hormone
combined hormone therapy=estrogen plus progestin=combined hrt=estrogen-progestin therapy=estrogen plus progestogen therapy=estrogen plus progestogen=estrogen and progestogen
estrogen-only hormone therapy=estrogen-only hrt=unopposed estrogen
testosterone therapy=testosterone replacement=testosterone treatment=testosterone replacement therapy=testosterone gel
mini pill=progestogen-only pill=progestin-only pill=minipill
copper coil=copper iud=copper intrauterine device
long-acting reversible contraception=larc
vaginal ring=contraceptive ring=nuvaring
contraceptive patch=birth control patch=transdermal contraceptive
diaphragm contraceptive=cervical cap
unplanned pregnancy=unintended pregnancy=unwanted pregnancy=mistimed pregnancy
teenage pregnancy=adolescent pregnancy=teen pregnancy
time to pregnancy=time taken to get pregnant=time to conceive=time to conception
fertility=fecundity=ability to conceive=ability to have children
fecundability=chance of getting pregnant=chance of conceiving=chances of conceiving
icsi=intracytoplasmic sperm injection
embryo transfer=putting back embryos=embryo implantation
intrauterine insemination=artificial insemination=iui
oocyte=egg cell=human egg
egg quality=oocyte quality
egg donation=donor egg=donor oocyte
sperm dna damage=sperm dna fragmentation
male infertility=male factor infertility
ovulation=release of an egg=egg release
anovulation=not ovulating=absence of ovulation
luteal phase=second half of the cycle
menstrual cycle=monthly cycle=cycle length
adenomyosis=womb lining in the womb muscle
ovarian cyst=cyst on the ovary
cervical ectropion=cervical erosion
endometrial ablation=womb lining removal
pelvic mesh=vaginal mesh=transvaginal mesh
vaginal pessary=pessary=vaginal support ring
cervical mucus=discharge from the cervix
gestational age=weeks pregnant=weeks of pregnancy=length of pregnancy=gestational age at delivery=weeks of gestation=length of gestation=gestational length
low-lying placenta=placenta previa=placenta praevia
placental abruption=placenta coming away
placenta accreta=retained placenta
folic acid before conception=periconceptional folic acid=preconception folic acid=folic acid before pregnancy=periconceptional folate
before conception=preconception=periconceptional=before getting pregnant=pre-conception=pre-pregnancy=before pregnancy
anti-d jab=anti-d immunoglobulin=anti-d injection=rh immunoglobulin
rhesus disease=hemolytic disease of the newborn=rhesus incompatibility
maternal anemia=anemia of pregnancy
birth trauma=traumatic birth=traumatic childbirth
fear of childbirth=tokophobia
long labor=prolonged labor=obstructed labor
length of labor=duration of labor=time in labor
first stage of labor=dilation of the cervix in labor
pushing stage=second stage of labor
membrane sweep=membrane sweeping=stretch and sweep
perineal massage=massage before birth
midwife-led care=midwifery-led continuity of care=midwife continuity of care=midwifery-led care=continuity of midwife care
fetal heart monitoring=cardiotocography=electronic fetal monitoring=ctg
cord blood banking=cord blood storage
placenta eating=placentophagy
very preterm=very premature=born before 32 weeks
extremely preterm=extremely premature=born before 28 weeks
cervical stitch=cervical cerclage=stitch in the cervix
progesterone to prevent preterm birth=vaginal progesterone
full term=term birth=born at term
apgar score=apgar
newborn screening test=newborn hearing screening
newborn infection=neonatal sepsis=early-onset sepsis=infection in newborns
necrotizing enterocolitis=nec in babies
lung disease of prematurity=bronchopulmonary dysplasia
back to sleep=supine sleep position=sleeping on the back=supine sleep=sleep on their back
hydrolyzed formula=hypoallergenic formula=hydrolysed formula
follow-on formula=toddler milk=follow-on milk
donor milk=donor human milk=banked breast milk=milk bank
low milk supply=insufficient milk=not enough breast milk=poor milk supply
lactation consultant=breastfeeding support=breastfeeding counselor
infant reflux=spitting up=infant regurgitation=baby reflux=posseting=reflux in babies
early allergen introduction=early introduction of allergens
speech therapy=speech and language therapy=speech-language therapy=speech-language pathology
early intervention=early childhood intervention
early puberty=precocious puberty=early onset of puberty=early maturation
delayed puberty=late puberty
puberty blocker=gonadotropin-releasing hormone analog=gnrh analog=gnrh agonist=puberty suppression
gender-affirming hormones=gender-affirming hormone therapy=cross-sex hormones
gender dysphoria=gender incongruence
hip check in babies=ultrasound of the baby's hips
childhood trauma=adverse childhood experiences=adverse childhood experience=early-life adversity=childhood adversity=difficult childhood
shaken baby syndrome=abusive head trauma=shaken baby
child neglect=neglect of children
time-out=time out for children
attachment parenting=responsive parenting
foster care=children in care=looked-after children=foster child
baby walker=infant walker
baby massage=infant massage
baby swimming=infant swimming
toe walking=idiopathic toe walking
soiling=encopresis=fecal soiling
bedwetting alarm=enuresis alarm
penile implant=penile prosthesis
low sexual desire=hypoactive sexual desire disorder
female orgasm=orgasm in women
painful nipple=cracked nipple
breast pain=mastalgia=sore breast=breast tenderness
progestogen=progestin=progestagen
contraceptive injection=depo-provera=medroxyprogesterone injection=contraceptive jab=depot medroxyprogesterone acetate=dmpa=depot injection=medroxyprogesterone acetate
`

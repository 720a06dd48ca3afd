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
menopause=change of life=climacteric
menopausal symptom=symptom of menopause
around the menopause=perimenopause=menopausal transition
after the menopause=postmenopausal=postmenopause=postmenopausal woman=post-menopausal
vaginal dryness=vaginal atrophy=atrophic vaginitis=genitourinary syndrome of menopause
hormone replacement therapy=hrt=hormone therapy=menopausal hormone therapy=hormone replacement
womb removal=hysterectomy=removal of the womb=removal of the uterus
womb lining=endometrium=lining of the womb
fibroid=uterine fibroid=leiomyoma
endometriosis=womb tissue outside the womb
polycystic ovary syndrome=pcos=polycystic ovaries
pelvic organ prolapse=prolapsed womb=uterine prolapse
# contraception and fertility
birth control=contraception=contraceptive=contraceptive method=birth control method
oral contraceptive=birth control pill=contraceptive pill=combined oral contraceptive=oral contraception
coil=intrauterine device=iud=intrauterine contraceptive=intrauterine system
morning-after pill=emergency contraception=emergency contraceptive pill
condom=sheath contraceptive=male condom
tubal ligation=having tubes tied=female sterilization=sterilisation of women
abortion=termination of pregnancy=induced abortion=pregnancy termination=end a pregnancy
abortion pill=medical abortion=medication abortion
trying for a baby=trying to conceive=planning a pregnancy
get pregnant=conceive=become pregnant=fall pregnant=conception=getting pregnant=pregnancy rate=clinical pregnancy=pregnancy achieved=clinical pregnancy rate
infertility=subfertility=trouble conceiving=difficulty conceiving=fertility problem=difficulty getting pregnant=unable to conceive
fertility treatment=assisted reproduction=assisted conception=assisted reproductive technology
ivf=in vitro fertilization=test-tube baby
sperm count=sperm concentration
sperm quality=semen quality=sperm motility
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
preterm birth=premature birth=preterm delivery=premature delivery=born early=born too soon=born prematurely=preterm labor=premature labor=early birth=born too early
premature baby=preterm infant=preterm baby=preterm newborn=premature infant
birth weight=birthweight=weight at birth
low birth weight=low birthweight=small baby=born small
small for gestational age=sga=growth restriction=fetal growth restriction=intrauterine growth restriction
large baby=macrosomia=large for gestational age
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
forceps birth=instrumental delivery=assisted vaginal birth=operative vaginal delivery
home birth=homebirth=birth at home=planned home birth
pain relief in labor=labor analgesia=labour pain relief
spinal pain block=epidural=epidural analgesia=epidural anesthesia
tearing at birth=perineal tear=perineal trauma
heavy bleeding after birth=postpartum hemorrhage
cutting the cord later=delayed cord clamping=delayed umbilical cord clamping
skin-to-skin contact=kangaroo care=kangaroo mother care=skin to skin
midwife=nurse-midwife
birth companion=doula=continuous support in labor
breastfeeding=lactation=breast feeding=nursing a baby=breastfed=breast-feeding=breastfeed
only breast milk=exclusive breastfeeding=exclusively breastfed
breast milk=human milk=mother's milk
formula milk=infant formula=baby formula
bottle feeding=formula feeding=bottle-feeding=formula-fed
sore nipple=nipple pain
inflamed breast=mastitis
tongue-tie=ankyloglossia
tongue-tie cut=frenotomy
starting solid food=complementary feeding=introduction of solids
nappy=diaper
crib death=sudden infant death syndrome=cot death=sids=sudden infant death=sudden unexpected infant death
sharing a bed with a baby=bed sharing=co-sleeping
newborn jaundice=neonatal jaundice
baby death=infant mortality=infant death=death of babies
newborn death=neonatal mortality=neonatal death
maternal death=maternal mortality=mothers dying in childbirth
# childhood
growing pains=recurrent limb pain in childhood
stunted growth=stunting=growth faltering=poor growth
child development=developmental outcome=neurodevelopment=early childhood development
developmental delay=delayed development=slow development
language delay=delayed speech=late talking
potty training=toilet training
teething=teeth coming through
puberty=sexual maturation
childhood obesity=obese children=overweight children=obesity in children
# sexual health
erectile dysfunction=impotence=erection problem=trouble getting an erection
low libido=loss of libido=low sex drive=lack of sexual desire=reduced libido
sex drive=libido=sexual desire
premature ejaculation=early ejaculation
sexual dysfunction=sexual problem=sexual difficulty
unprotected sex=condomless sex=sex without a condom
plant estrogen=phytoestrogen=plant oestrogen=isoflavone=soy isoflavone
undescended testicle=cryptorchidism=undescended testis=testicle that has not dropped
evening primrose=evening primrose oil=gamma-linolenic acid
tightening of the womb=contraction of the uterus
lose weight after birth=postpartum weight loss
cleft lip=cleft palate=harelip
baby bottle=feeding bottle
swaddling=wrapping a baby tightly
baby-led weaning=self-feeding
tummy time=prone positioning=prone play
short stature=growth failure
bleeding between periods=intermenstrual bleeding=spotting between periods
menstrual cup=mooncup
mood swings before the period=premenstrual dysphoric disorder=pmdd
early menopause=premature ovarian insufficiency=premature menopause=primary ovarian insufficiency
hormone patch=transdermal estrogen=estrogen patch=oestrogen patch
fezolinetant=neurokinin receptor antagonist
vulval pain=vulvodynia
vaginal discharge=leukorrhea
douching=vaginal washing
womb scraping=dilation and curettage
fibroid treatment=uterine artery embolization=myomectomy
the snip=vasectomy=male sterilization=male sterilisation
hormonal coil=levonorgestrel intrauterine system=mirena=hormonal intrauterine device
contraceptive implant=etonogestrel implant=implanon
contraceptive injection=depo-provera=medroxyprogesterone injection=contraceptive jab
period tracking=fertility awareness=natural family planning=rhythm method
withdrawal method=coitus interruptus
egg freezing=oocyte cryopreservation
sperm donation=donor sperm=donor insemination
egg reserve=ovarian reserve=antral follicle count=number of eggs left
fertility drug=clomiphene=ovulation induction=letrozole for ovulation
low sperm count=oligospermia
male menopause=late-onset hypogonadism=low testosterone=testosterone deficiency
enlarged male breast=gynecomastia
curved penis=peyronie's disease
bent foreskin=phimosis=tight foreskin
prostate infection=prostatitis
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
drug taken in pregnancy=prenatal exposure=in utero exposure=exposure in the womb
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
steroids before birth=antenatal corticosteroid=antenatal steroid
low apgar=birth asphyxia
controlled crying=cry it out=sleep training=graduated extinction=behavioral sleep intervention=crying it out
baby sling=baby carrier=babywearing=carrying a baby
flat head=plagiocephaly=positional plagiocephaly
helmet for flat head=helmet therapy=cranial orthosis
first words=early language=vocabulary size of toddlers
reading to children=shared book reading=reading aloud=bedtime story
early school entry=preschool education=nursery school=early childhood education
daycare=day care=nursery=child care center=childcare
daycare illness=infections in day care
growth in height=linear growth=height gain=height for age
late walker=motor delay=delayed walking
hand preference=left-handedness
smacking=corporal punishment=physical punishment=spanking
pocket money=allowance for children
birth order=firstborn
`

/**
 * Psychological and complementary therapies: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const therapies = `
# psychological
talk therapy=psychotherapy=talking therapy=psychological therapy=psychological treatment=psychological intervention=psychotherapeutic treatment=seeing a therapist=talking cure=talking treatment=therapy sessions with a therapist
cognitive behavioral therapy=cbt=cognitive therapy=cognitive-behavioral therapy=cognitive behaviour therapy=cognitive-behavioural therapy
cbt for insomnia=cbt-i=cognitive behavioral therapy for insomnia=cbti=cognitive behavioural therapy for insomnia=sleep therapy=insomnia therapy=sleep cbt
sleep restriction therapy=limiting time in bed=time-in-bed restriction
online therapy=icbt=internet-delivered cognitive behavioural therapy=internet-delivered therapy
couple therapy=marital therapy=relationship counseling
family therapy=family-based treatment=systemic family therapy=family counselling
exposure therapy=facing one's fear=prolonged exposure
eye movement therapy=emdr=eye movement desensitization and reprocessing
mindfulness=mindfulness meditation=mindfulness-based stress reduction=mbsr=mindfulness training=mindfulness practice
meditation=meditative practice
relaxation technique=relaxation training=relaxation exercise=progressive muscle relaxation
biofeedback=neurofeedback
hypnosis=hypnotherapy=gut-directed hypnotherapy
counseling=counselling session=psychological counseling
motivational interviewing=motivational counseling
peer support=peer mentoring=support from peers=self-help group=support group
self-help=guided self-help=self help
parent training=parenting program=parenting programme=parenting course=behavioral parent training=parenting class=parent training program=parenting classes
journaling=expressive writing=gratitude diary
reward program=contingency management=financial incentive=cash incentive=payment to quit=cash reward
social support=support from others=emotional support
psychological first aid=debriefing
# complementary
alternative medicine=complementary medicine=complementary and alternative medicine=complementary therapy=alternative therapy=integrative medicine=complementary and integrative medicine
herbal medicine=herbal remedy=phytotherapy=herbal supplement=plant medicine
homeopathy=homeopathic remedy=homoeopathy=homeopathic medicine
trigger point needling=dry needling=intramuscular needling=intramuscular stimulation
wet cupping=cupping therapy
acupressure=pressure point massage=acupressure band
magnet therapy=magnetic therapy=static magnet
light therapy=bright light therapy=phototherapy=light box=bright light treatment=sad lamp=sunlight lamp=daylight lamp=light box therapy
music therapy=listening to music=music listening=healing with music
aromatherapy=essential oil
pet therapy=animal-assisted therapy=therapy dog
art therapy=creative arts therapy
forest bathing=shinrin-yoku=time in nature=nature exposure=green space exposure
weighted blanket=heavy blanket=gravity blanket
copper bracelet=magnetic bracelet
ear candle=ear candling
oil pulling=swishing oil
colon cleansing=bowel cleanse
salt cave=halotherapy
st john's wort=hypericum=hypericum perforatum=saint john's wort
echinacea=coneflower=echinacea purpurea=purple coneflower
ginkgo=ginkgo biloba
traditional chinese medicine=tcm=chinese traditional medicine
ayurvedic medicine=ayurveda
western medicine=conventional medicine=orthodox medicine
mindfulness-based cognitive therapy=mbct
acceptance and commitment therapy=act therapy
dialectical behavior therapy=dbt
interpersonal therapy=interpersonal psychotherapy=ipt
psychodynamic therapy=psychoanalytic therapy=psychoanalysis
behavioral activation=activity scheduling=getting active again for depression
group therapy=group psychotherapy
play therapy=therapy through play
compassion-focused therapy=compassion training
trauma-focused therapy=trauma-focused cbt
stimulus control=bed only for sleep
imagery rehearsal therapy=rescripting nightmares
qigong=qi gong=chi kung
wilderness therapy=outdoor therapy=adventure therapy
virtual reality therapy=virtual reality exposure
`

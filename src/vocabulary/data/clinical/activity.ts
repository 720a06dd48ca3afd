/**
 * Exercise, rest and physical therapies: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const activity = `
exercise=physical activity=workout=physical exercise=exercising=being active=keep fit=keeping active=physically active=stay active=exercise training=exercise program=exercise intervention=getting active=fitness training
physical inactivity=lack of exercise=inactivity=physically inactive=not exercising=being inactive=couch potato=physically inactive person=inactive person=inactive lifestyle=insufficient physical activity=insufficiently active
aerobic exercise=cardio=endurance training=aerobic training=endurance exercise=cardio exercise=cardiovascular exercise
strength training=resistance training=weight training=lifting weights=weight lifting=resistance exercise=strength exercise=strengthening exercise=muscle-strengthening activity=weightlifting=progressive resistance training=pumping iron=weights session
high-intensity interval training=hiit=interval training=high intensity interval training=short bursts of exercise=short bursts of intense exercise=sprint interval training=high-intensity intermittent exercise=high-intensity intervals=short intense workouts=intervals of hard exercise
brisk walking=walk briskly=fast walking=walking fast
walking=going for a walk=walking program
step count=daily steps=number of steps=steps a day=steps per day=10 000 steps
jogging=going for a run
cycling=bike riding=riding a bike=bicycling
swimming=swim training
stretching=stretching exercise=flexibility exercise
warm-up=warming up before exercise
balance exercise=balance training
tai chi=taiji=tai chi chuan=shadow boxing
yoga=hatha yoga=yoga class=yoga practice=yoga exercise
pilates=pilates exercise
gardening=garden work
standing desk=sit-stand desk=height-adjustable desk=sit-stand workstation=stand-up desk=standing workstation
sitting still=sedentary behavior=sedentary time=sedentary lifestyle=prolonged sitting=sitting time=sitting for long=sitting down=sedentariness=too much sitting=sitting too long=sitting for hours=hours of sitting=long hours of sitting=sit all day=sitting all day=time spent sitting=prolonged sedentary time=long periods of sitting=sit for hours=sit for long=sedentary behavior time
physical education=pe lesson=gym class
weekend warrior=concentrated physical activity
sports injury=athletic injury=injury from exercise=running injury=running-related injury=injury in runners
graded exercise=graded exercise therapy=gradually increasing exercise
physical therapy=physiotherapy=physio=physiotherapist treatment
exercise on prescription=exercise referral
rehabilitation=rehab
cardiac rehabilitation=cardiac rehab=heart rehabilitation=heart rehab=rehabilitation after a heart attack=exercise programme for heart patients
therapeutic exercise=exercise therapy=physiotherapy exercise
eccentric exercise=eccentric loading=eccentric training=eccentric strengthening
hands-on treatment=manual therapy=joint mobilization
spinal manipulation=chiropractic adjustment=spinal manipulative therapy=back cracking=chiropractic manipulation=spinal adjustment
massage=massage therapy=soft tissue massage=body massage
kinesio tape=kinesiology tape=kinesio taping
ice pack=cold therapy=cryotherapy=cold pack
heat pack=heat therapy=heat wrap=thermotherapy=warm compress
cold-water swimming=cold water immersion=ice bath=cold-water immersion=cold plunge=cold shower
sauna=sauna bathing=finnish bath
screen time=screen use=time on screen=time spent on screens=screen exposure=time in front of screens
e-bike=pedelec=electric bike=electric bicycle=electrically assisted cycling=electrically assisted bicycle=e-bike commuting
active travel=active commuting=cycling to work=walking to work=bike commuting=cycle to work
taking the stairs=stair climbing=climbing stairs=stair use
sunbathing=lying in the sun
standing up=standing time=time spent standing
light activity=light-intensity activity=light physical activity=light exercise
vigorous exercise=vigorous-intensity activity=vigorous activity=intense exercise=hard exercise=strenuous exercise=high-intensity exercise
moderate exercise=moderate-intensity activity=moderate physical activity=moderate-intensity exercise
outdoor play=time outdoors=outdoor time=time outside=time spent outdoors=playing outside=outdoor time for myopia
team sport=ball game
exercise class=supervised exercise=group exercise=supervised training=supervised exercise session=supervised exercise program
ten thousand steps=10000 steps
exercise snack=short bout of exercise
running shoe=running footwear=trainers for running=cushioned shoe=trainers=sneakers=athletic shoe
foam roller=foam rolling=self-myofascial release
exercise session=training session=bout of exercise=exercise bout=single bout of exercise=workout session
exercise advice=advice to exercise=physical activity advice=activity counseling
act as usual=advice to stay active=carry on as normal=continue usual activities=acting as usual=keep to usual activities
active mobilization=active movement=early mobilization=early mobilisation=early movement
water exercise=aquatic exercise=hydrotherapy=aqua aerobics=exercise in water=pool exercise=water aerobics
spa therapy=balneotherapy=thermal bath
walking football=soccer for older people
horse riding=equestrian sport
mouthguard=gum shield=sports mouthguard
trampoline=trampolining
overtraining=overtraining syndrome=unexplained underperformance syndrome
injury prevention program=fifa 11+=neuromuscular warm-up=neuromuscular training=injury prevention exercise
time to exhaustion=endurance performance=endurance capacity=endurance time
personal trainer=fitness instructor
gym membership=going to the gym=health club
fitness video=exergame=active video game
electrical muscle stimulation=neuromuscular electrical stimulation=electrostimulation
concussion protocol=return-to-play protocol=graduated return to play
doping=performance-enhancing drug
exercise capacity=exercise tolerance=functional exercise capacity=ability to exercise
fall prevention=falls prevention=prevention of falls=fall-prevention program=falls prevention program
mobility=getting around=moving around=getting about=ability to get around=moving about
walking ability=ambulation=ability to walk=ambulatory ability
six-minute walk=six-minute walk test=6-minute walk test=six-minute walk distance=walking distance in six minutes=walking test=6-minute walk distance=6mwd=6mwt
instrumental activities of daily living=iadl=household tasks=running a household
barefoot running=minimalist footwear running=minimalist running=minimalist shoe running=barefoot-style running
minimalist shoe=minimalist footwear=barefoot shoe
plyometrics=plyometric exercise=jump training=plyometric training
static stretching=passive stretching=stretch and hold
rowing machine=indoor rowing=rowing ergometer
exercise bike=stationary bike=cycle ergometer=indoor cycling=stationary cycling=spin class=ergometer cycling
elliptical trainer=cross-trainer machine=elliptical machine
treadmill walking=walking on a treadmill=treadmill training=treadmill exercise
nordic walking=pole walking
blood flow restriction training=occlusion training=kaatsu training=blood flow restriction exercise
vibration training=vibration plate=vibration exercise=whole-body vibration training=whole-body vibration exercise
push-up=press-up=pushup
sit-up=abdominal crunch=stomach crunch
bodyweight exercise=calisthenics=body-weight exercise=body-weight training
isometric exercise=wall sit=static exercise=isometric training=isometric handgrip exercise=isometric handgrip training
cool-down=cooling down after exercise=active recovery
compression garment=compression clothing=compression tights=compression wear
massage gun=percussive therapy=percussion massage=percussive massage
dance exercise=dance fitness=zumba=aerobic dance=dance class=dancing
circuit training=circuit class
crossfit=functional fitness training=high-intensity functional training
lactic acid=lactate=blood lactate
one-repetition maximum=one-rep max=1rm
combined training=concurrent training=aerobic and resistance training=combined aerobic and resistance exercise
detraining=deconditioning=losing fitness=loss of fitness
moderate-to-vigorous physical activity=mvpa=moderate to vigorous exercise=moderate-to-vigorous exercise
leisure-time physical activity=recreational physical activity=leisure activity=exercise in free time=leisure-time exercise
exercise in old age=exercise in later life
chair exercise=seated exercise=chair-based exercise=chair yoga
home exercise=home-based exercise=exercising at home=exercise at home=home exercise program
muscle endurance=muscular endurance
sport=sports participation=playing sport=doing sport=sporting activity
running=distance running=recreational running=long-distance running
`

/**
 * Bones, joints and muscles: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const bonesAndMuscles = `
osteoarthritis=degenerative joint disease=wear-and-tear arthritis=degenerative arthritis=wear and tear of the joints=worn joint=oa=osteo-arthritis=wear and tear arthritis=degenerative joint disorder
rheumatoid arthritis=inflammatory arthritis=rheumatoid disease
joint pain=arthralgia=painful joint=sore joint=aching joint=joint ache=achy joint=pain in the joints
knee pain=sore knee=painful knee=bad knee
muscle pain=myalgia=muscle ache=muscle soreness=sore muscle=aching muscle
muscle soreness after exercise=delayed onset muscle soreness=delayed-onset muscle soreness=post-exercise muscle soreness=doms=sore muscles after exercise=exercise-induced muscle soreness=post-workout soreness=aching muscles after exercise
muscle damage=muscle injury=rhabdomyolysis=rhabdo
muscle disease=myopathy
muscle loss=sarcopenia=muscle wasting=muscle atrophy=loss of muscle=lose muscle=wasting of muscle=loss of lean mass=lean mass loss=loss of muscle mass=loss of lean tissue
muscle mass=lean mass=lean body mass=muscle bulk=skeletal muscle mass
muscle strength=muscular strength=muscle power
muscle strain=pulled muscle=muscle tear=torn muscle=hamstring strain=pulled hamstring=hamstring strain injury=hamstring injury=hamstring tear=strained muscle
muscle cramp=muscle spasm=leg cramp=cramping muscle=charley horse=cramp in the leg=cramp in the calf
back pain=backache=dorsalgia=back ache=bad back=sore back=back trouble=back problem
low back pain=lower back pain=lumbago=lumbar pain=lumbar spine pain=pain in the lower back=low-back pain=lbp=pain in the low back
neck pain=cervicalgia=sore neck=stiff neck
neck and shoulder pain=neck-shoulder pain=shoulder and neck pain
shoulder pain=sore shoulder=painful shoulder
slipped disc=herniated disc=disc herniation=slipped disk=herniated disk=prolapsed disc
sciatica=sciatic nerve pain=radicular leg pain=leg pain from the back=lumbar radiculopathy=lumbosacral radicular pain=lumbar radicular pain=trapped nerve in the back=radicular low back pain=lumbosacral radiculopathy=pinched nerve in the back=sciatic pain
curved spine=scoliosis=curvature of the spine
narrowing of the spine=spinal stenosis=narrowing of the spinal canal=lumbar spinal stenosis=lumbar stenosis=narrowed spinal canal=spinal canal stenosis=lumbar canal stenosis=narrowed spine
frozen shoulder=adhesive capsulitis
tennis elbow=lateral epicondylitis=lateral epicondylalgia=lateral elbow tendinopathy=lateral elbow pain=lateral elbow tendinosis
golfer's elbow=medial epicondylitis
tendon problem=tendinopathy=tendonitis=tendinitis=sore tendon=tendinosis
heel pain=plantar fasciitis=plantar heel pain
rotator cuff tear=rotator cuff injury=rotator cuff disease=rotator cuff tendinopathy=torn shoulder tendon=torn rotator cuff=rotator cuff-related shoulder pain=rotator cuff problem
carpal tunnel syndrome=median nerve compression=carpal tunnel
repetitive strain injury=rsi=cumulative trauma disorder=upper limb disorder
sprain=ligament sprain=twisted ankle=ankle sprain=sprained ankle
torn ligament=ligament rupture=anterior cruciate ligament tear=acl tear=acl injury=torn knee ligament=anterior cruciate ligament injury=acl rupture=cruciate ligament tear=torn acl=torn cruciate ligament=anterior cruciate ligament rupture=ligament tear=ligament injury
torn cartilage=meniscal tear=torn meniscus=torn cartilage in the knee=meniscus tear=knee cartilage tear=meniscus injury=meniscal injury
dislocation=luxation
stiffness=stiff joint=joint stiffness=rigidity
flexibility=range of motion=range of movement=joint mobility=suppleness=supple
broken bone=fracture=bone fracture=break a bone=fractured bone
broken hip=hip fracture=fractured hip=break a hip=femoral neck fracture=fractured neck of femur=neck of femur fracture=proximal femoral fracture=proximal femur fracture=hip break=fracture of the hip
spine fracture=vertebral fracture=broken vertebra=collapsed vertebra=vertebral compression fracture=cracked vertebra=cracked spine bone=compression fracture of the spine=spinal fracture=fractured vertebra
osteoporosis=brittle bones=thinning bones=thin bones=fragile bones
bone loss=loss of bone=bone thinning=bone mineral loss
bone density=bone mineral density=bmd=bone strength=density of bone
soft bones=rickets=osteomalacia=soft bones in children=soft bones in adults
bone infection=osteomyelitis=infected bone
bunion=hallux valgus
flat foot=pes planus=fallen arches
fibromyalgia=widespread pain=chronic widespread pain=fibromyalgia syndrome=fibro=generalized pain=pain all over the body=pain everywhere=whole-body pain=body-wide pain
chronic fatigue syndrome=myalgic encephalomyelitis=me/cfs=chronic fatigue=cfs=myalgic encephalomyelitis/chronic fatigue syndrome
lupus=systemic lupus erythematosus
joint replacement=arthroplasty=replaced joint=artificial joint
hip replacement=hip arthroplasty=new hip=replaced hip=artificial hip=total hip replacement=total hip arthroplasty=hip joint replacement
knee replacement=knee arthroplasty=new knee=replaced knee=artificial knee=total knee replacement=total knee arthroplasty=knee joint replacement
keyhole joint surgery=arthroscopy=arthroscopic treatment=arthroscopic surgery=keyhole surgery on the joint
grip strength=handgrip strength=hand grip=strength of grip=hand strength
posture=body posture=how you sit
splint=orthosis=orthotic device=orthotic
insole=foot orthosis=foot orthotic=shoe insert
plaster cast=cast immobilization
walking aid=walking stick=walker frame=cane walker=walking frame=zimmer frame=rollator=walking cane=mobility aid
walking speed=gait speed=walking pace=pace of walking
physical function=physical functioning=ability to move about=mobility and function=everyday function=functional status=functional ability=functional capacity
risk of falling=fall risk=rate of falls=risk of falls
shock wave therapy=extracorporeal shock wave therapy=shockwave therapy=eswt
worn knee=worn-out knee=degenerative knee disease=wear-and-tear knee=degenerative knee
knee cartilage=meniscus=cartilage pad in the knee=meniscal cartilage
trimming of the meniscus=meniscectomy=partial meniscectomy=arthroscopic partial meniscectomy
compression stocking=compression hosiery=hosiery=flight sock=support stocking=graduated compression stocking=compression sock=graduated compression hosiery=elastic stocking=support hose
conservative treatment=conservative management=conservative care=nonsurgical treatment=non-surgical care=nonoperative treatment=non-operative care=treatment without surgery
bow legs=genu varum
knock knees=genu valgum
clicking joint=crepitus
stress fracture=hairline crack=hairline fracture
whiplash=whiplash injury=whiplash-associated disorder=whiplash associated disorder=wad=acceleration-deceleration injury of the neck=acceleration–deceleration injury=acceleration-deceleration injury=cervical acceleration-deceleration injury=neck sprain=cervical sprain
runner's knee=patellofemoral pain=kneecap pain=anterior knee pain=pain at the front of the knee=patellofemoral pain syndrome=front-of-knee pain=patellofemoral syndrome
shin splints=medial tibial stress syndrome
achilles pain=achilles tendinopathy=achilles tendinitis
water on the knee=knee effusion
hunched back=kyphosis
brittle nail=fragile nail=onychorrhexis
neck collar=cervical collar=soft collar=neck brace=collar for the neck=immobilization of the neck=neck immobilization=cervical immobilization=immobilisation of the neck=cervical orthosis=immobilised neck=rigid collar=semi-rigid collar
worn neck=cervical spondylosis=cervical osteoarthritis
pinched nerve in the neck=cervical radiculopathy=trapped nerve in the neck
pinched nerve=nerve root compression=trapped nerve=radiculopathy=nerve compression
muscle knot=trigger point=myofascial trigger point
groin pain=groin strain=adductor strain
housemaid's knee=prepatellar bursitis
bursitis=inflamed bursa
trigger finger=stenosing tenosynovitis
de quervain's=de quervain tenosynovitis=mother's thumb
spinal arthritis=ankylosing spondylitis=axial spondyloarthritis=inflammatory back disease=inflammatory spine arthritis=inflammatory arthritis of the spine=ankylosing spondyloarthritis=axspa=inflammatory spinal arthritis
cartilage wear=cartilage loss=loss of cartilage=cartilage breakdown=joint space narrowing
disc surgery=discectomy=microdiscectomy
back exercise=core stability exercise=core strengthening=core exercise=motor control exercise=core stability training
stabbing foot pain=morton's neuroma
wrist fracture=broken wrist=colles fracture=distal radius fracture=distal radial fracture=fractured wrist=colles' fracture
broken arm=arm fracture=forearm fracture
broken leg=leg fracture=tibial fracture
healing of the fracture=fracture healing=bone union=union of the fracture
fracture that does not heal=nonunion=non-union
bone spur=osteophyte
joint lining=synovium=inflamed joint lining=synovitis
standing up from a chair=chair stand test=sit-to-stand test=chair rise=five times sit-to-stand=sit to stand
getting up and walking=timed up and go test=timed up-and-go
head posture=forward head posture=text neck
scalp pain=occipital neuralgia
spasticity=stiff muscles after stroke
muscular dystrophy=duchenne
vertebroplasty=cement injection into the spine
leg=lower limb=lower extremity
arm=upper limb=upper extremity
calf muscle=gastrocnemius
thigh muscle=quadriceps
buttock muscle=gluteus
achilles=achilles tendon=heel cord
collapsed arch=posterior tibial tendon dysfunction
jaw=mandible bone
slipped hip=slipped capital femoral epiphysis
hip dysplasia=developmental dysplasia of the hip
clubfoot=talipes
crick in the neck=torticollis=wry neck=acute torticollis
nociplastic pain=pain without tissue damage
complex regional pain syndrome=crps=reflex sympathetic dystrophy=causalgia
diclofenac gel=topical diclofenac
ibuprofen gel=topical ibuprofen
pain gel=topical analgesic=pain cream=pain-relief gel=painkilling gel=topical painkiller=pain-relieving cream
polymyalgia rheumatica=pmr=polymyalgia
juvenile arthritis=juvenile idiopathic arthritis=childhood arthritis=juvenile rheumatoid arthritis
psoriatic arthritis=psoriatic arthropathy=psoriasis arthritis
pseudogout=calcium pyrophosphate disease=calcium pyrophosphate deposition
scleroderma=systemic sclerosis
sjogren's syndrome=sjogren syndrome=sjogren's disease=sjogren's
joint swelling=joint effusion=swollen joint=fluid on the joint=fluid in the joint
night cramp=nocturnal leg cramp=nighttime leg cramp=leg cramps at night=nocturnal cramp
muscle protein breakdown=muscle catabolism=breakdown of muscle protein
muscle protein synthesis=muscle protein building
muscle growth=muscle hypertrophy=building muscle=muscle building=muscle gain=bulking up=bulk up=muscle mass gain=muscular hypertrophy=build muscle=put on muscle=gain muscle=muscle mass gains
osteopenia=low bone mass=low bone density=low bone mineral density
osteogenesis imperfecta=brittle bone disease=genetic brittle bone disease
fragility fracture=osteoporotic fracture=low-trauma fracture=fracture from weak bones=osteoporosis-related fracture=minimal-trauma fracture
jumper's knee=patellar tendinopathy=patellar tendinitis=patellar tendonitis
achilles tear=torn achilles=achilles tendon rupture=achilles rupture=ruptured achilles tendon=snapped achilles=achilles tendon tear
shoulder impingement=subacromial pain syndrome=subacromial impingement=shoulder impingement syndrome=subacromial impingement syndrome=subacromial shoulder pain
dupuytren's contracture=dupuytren contracture=dupuytren's disease=dupuytren disease=clawed fingers
knee brace=knee orthosis=knee support=patellar brace=knee sleeve=knee strap=knee bandage
ankle brace=ankle support=ankle orthosis
wrist splint=wrist brace=wrist orthosis=wrist support
hip pain=sore hip=painful hip=pain in the hip
greater trochanteric pain syndrome=trochanteric bursitis=gluteal tendinopathy=outer hip pain
foot pain=painful foot=pain in the foot
thumb arthritis=carpometacarpal osteoarthritis=thumb base osteoarthritis
ganglion cyst=wrist cyst
baker's cyst=popliteal cyst
hypermobility=joint hypermobility=double-jointed=hypermobile joint
iliotibial band syndrome=it band syndrome=iliotibial band friction syndrome
compartment syndrome=chronic exertional compartment syndrome
tailbone pain=coccydynia=coccygodynia
hammer toe=claw toe
broken rib=rib fracture=cracked rib=fractured rib
broken ankle=ankle fracture=fractured ankle
broken collarbone=clavicle fracture=collarbone fracture
broken shoulder=proximal humeral fracture=proximal humerus fracture=fractured shoulder
broken pelvis=pelvic fracture
broken foot=metatarsal fracture
broken finger=finger fracture
joint infection=septic arthritis=infected joint
upper back pain=thoracic spine pain=mid-back pain
spinal fusion=lumbar fusion=spine fusion=fused spine
spinal decompression surgery=laminectomy=spinal decompression=decompression of the spine
shoulder replacement=shoulder arthroplasty
spinal cord stimulation=spinal cord stimulator
bone graft=bone grafting
ligament reconstruction=acl reconstruction=anterior cruciate ligament reconstruction=cruciate ligament surgery
rotator cuff repair=rotator cuff surgery=repair of the rotator cuff
carpal tunnel surgery=carpal tunnel release=median nerve decompression
spinal traction=lumbar traction=traction of the spine=inversion table
osteopathy=osteopathic manipulation=osteopathic manipulative treatment=osteopathic treatment
chiropractic=chiropractic care=chiropractic treatment=seeing a chiropractor
muscle stiffness=stiff muscle=muscle tightness=tight muscle
morning stiffness=stiff in the morning=stiffness in the morning
disc degeneration=degenerative disc disease=worn disc=disc wear=degenerated disc
spinal disc=intervertebral disc=disc in the spine
knee instability=giving way of the knee
muscle imbalance=muscular imbalance
lumbar spine=lower spine
thoracic spine=upper spine
connective tissue disease=connective tissue disorder
myositis=inflamed muscle=polymyositis=dermatomyositis
costochondritis=chest wall pain=inflamed rib cartilage
osgood-schlatter disease=osgood-schlatter=tibial tubercle apophysitis
perthes disease=legg-calve-perthes disease
sever's disease=calcaneal apophysitis
hallux rigidus=stiff big toe
metatarsalgia=ball-of-foot pain=forefoot pain
sacroiliac joint pain=sacroiliitis=sacroiliac pain
piriformis syndrome=deep gluteal syndrome
cauda equina syndrome=cauda equina compression
failed back surgery=failed back surgery syndrome=persistent spinal pain syndrome
facet joint pain=facet syndrome=zygapophyseal joint pain
myofascial pain=myofascial pain syndrome
hamstring=hamstring muscle
biceps=biceps muscle
core muscle=trunk muscle=abdominal muscle=stomach muscle
pectoral muscle=chest muscle
hip flexor=iliopsoas
bone turnover=bone remodeling=bone turnover marker
peak bone mass=maximum bone mass
bone marrow lesion=bone bruise=bone marrow edema
fracture risk=risk of fracture=risk of breaking a bone=risk of fractures=chance of a fracture
gait retraining=gait modification=running retraining=retraining of the running style
quadriceps strengthening=knee strengthening=thigh strengthening=quadriceps exercise=quadriceps training
hip strengthening=gluteal strengthening=hip abductor strengthening=hip muscle exercise
hip abductor=hip muscle=gluteal muscle
`

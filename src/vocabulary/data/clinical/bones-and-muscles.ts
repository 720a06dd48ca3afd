/**
 * Bones, joints and muscles: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const bonesAndMuscles = `
osteoarthritis=degenerative joint disease=wear-and-tear arthritis=degenerative arthritis=wear and tear of the joints=worn joint
rheumatoid arthritis=inflammatory arthritis
joint pain=arthralgia=painful joint=sore joint=aching joint
knee pain=sore knee=painful knee=bad knee
muscle pain=myalgia=muscle ache=muscle soreness=sore muscle=aching muscle
muscle soreness after exercise=delayed onset muscle soreness=delayed-onset muscle soreness=post-exercise muscle soreness
muscle damage=muscle injury=rhabdomyolysis
muscle disease=myopathy
muscle loss=sarcopenia=muscle wasting=muscle atrophy=loss of muscle=lose muscle=wasting of muscle=loss of lean mass=lean mass loss=loss of muscle mass=loss of lean tissue
muscle mass=lean mass=lean body mass=muscle bulk=skeletal muscle mass
muscle strength=muscular strength=muscle power
muscle strain=pulled muscle=muscle tear=torn muscle=hamstring strain
muscle cramp=muscle spasm=leg cramp=cramping muscle
back pain=backache=dorsalgia=back ache=bad back=sore back=back trouble=back problem
low back pain=lower back pain=lumbago=lumbar pain=lumbar spine pain=pain in the lower back
neck pain=cervicalgia=sore neck=stiff neck
neck and shoulder pain=neck-shoulder pain=shoulder and neck pain
shoulder pain=sore shoulder=painful shoulder
slipped disc=herniated disc=disc herniation=slipped disk=herniated disk=prolapsed disc
sciatica=sciatic nerve pain=radicular leg pain=leg pain from the back=lumbar radiculopathy=lumbosacral radicular pain
curved spine=scoliosis=curvature of the spine
narrowing of the spine=spinal stenosis
frozen shoulder=adhesive capsulitis
tennis elbow=lateral epicondylitis=lateral epicondylalgia=lateral elbow tendinopathy=lateral elbow pain=lateral elbow tendinosis
golfer's elbow=medial epicondylitis
tendon problem=tendinopathy=tendonitis=tendinitis=sore tendon=tendinosis
heel pain=plantar fasciitis=plantar heel pain
rotator cuff tear=rotator cuff injury=rotator cuff disease=rotator cuff tendinopathy
carpal tunnel syndrome=median nerve compression
repetitive strain injury=rsi=cumulative trauma disorder=upper limb disorder
sprain=ligament sprain=twisted ankle=ankle sprain=sprained ankle
torn ligament=ligament rupture=anterior cruciate ligament tear=acl tear=acl injury
torn cartilage=meniscal tear=torn meniscus
dislocation=luxation
stiffness=stiff joint=joint stiffness=rigidity
flexibility=range of motion=range of movement=joint mobility
broken bone=fracture=bone fracture=break a bone=fractured bone
broken hip=hip fracture=fractured hip=break a hip=femoral neck fracture
spine fracture=vertebral fracture=broken vertebra=collapsed vertebra
brittle bone disease=osteoporosis=brittle bones=thinning bones=thin bones=fragile bones
bone loss=loss of bone=bone thinning=bone mineral loss
bone density=bone mineral density=bmd=bone strength=density of bone
soft bones=rickets=osteomalacia
bone infection=osteomyelitis
bunion=hallux valgus
flat foot=pes planus=fallen arches
fibromyalgia=widespread pain=chronic widespread pain=fibromyalgia syndrome
chronic fatigue syndrome=myalgic encephalomyelitis=me/cfs=chronic fatigue
lupus=systemic lupus erythematosus
joint replacement=arthroplasty=replaced joint=artificial joint
hip replacement=hip arthroplasty=new hip=replaced hip=artificial hip
knee replacement=knee arthroplasty=new knee=replaced knee=artificial knee
keyhole joint surgery=arthroscopy=arthroscopic treatment=arthroscopic surgery=keyhole surgery on the joint
grip strength=handgrip strength=hand grip=strength of grip=hand strength
posture=body posture=how you sit
splint=orthosis=orthotic device
insole=foot orthosis=foot orthotic=shoe insert
plaster cast=cast immobilization
walking aid=walking stick=walker frame=cane walker
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
runner's knee=patellofemoral pain=kneecap pain=anterior knee pain
shin splints=medial tibial stress syndrome
achilles pain=achilles tendinopathy=achilles tendinitis
water on the knee=knee effusion
hunched back=kyphosis
brittle nail=fragile nail
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
spinal arthritis=ankylosing spondylitis=axial spondyloarthritis=inflammatory back disease
cartilage wear=cartilage loss=loss of cartilage=cartilage breakdown=joint space narrowing
disc surgery=discectomy=microdiscectomy
back exercise=core stability exercise=core strengthening=core exercise=motor control exercise=core stability training
stabbing foot pain=morton's neuroma
wrist fracture=broken wrist=colles fracture=distal radius fracture
broken arm=arm fracture=forearm fracture
broken leg=leg fracture=tibial fracture
healing of the fracture=fracture healing=bone union=union of the fracture
fracture that does not heal=nonunion=non-union
bone spur=osteophyte
joint lining=synovium=inflamed joint lining
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
`

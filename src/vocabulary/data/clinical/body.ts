/**
 * Parts of the body and its substances: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const body = `
# parts
brain lining=meninges
voice box=larynx
throat=pharynx
heart muscle=myocardium=cardiac muscle
upper arm bone=humerus
forearm bone=radius and ulna
tailbone=coccyx
jawbone=mandible=lower jaw
cheekbone=zygoma
eardrum=tympanic membrane
gristle=cartilage
windpipe branch=bronchus
tear duct=lacrimal duct
eyelid=palpebra
genitals=genitalia=private parts
testicle=testis
fallopian tube=oviduct
birth canal=vagina
placenta=afterbirth
belly button=navel=umbilicus
sweat gland=eccrine gland
immune system=body's defenses=immune defense=body's defences
immune response=immune reaction=response of the immune system
autoimmune disease=autoimmune disorder=immune system attacking the body
# substances
spit=saliva
tear fluid=lacrimal fluid
dna damage=genetic damage
cell death=apoptosis
oxidative damage=oxidative stress=damage from free radicals=free radical damage
anti-oxidant=antioxidant
womb=uterus
windpipe=trachea
collarbone=clavicle
kneecap=patella
shoulder blade=scapula
thigh bone=thighbone=femur
shinbone=tibia
breastbone=sternum
backbone=spinal column=vertebral column=spine
skull=cranium
belly=abdomen=tummy
armpit=axilla
big toe=hallux
lymph node=lymph gland
white blood cell=leukocyte=white cell
red blood cell=erythrocyte=red cell
platelet=thrombocyte
free radical=reactive oxygen species
antioxidant capacity=antioxidant activity
interleukin=il
swollen lymph node=lymphadenopathy=swollen gland
bladder wall=urothelium=uroepithelium
`

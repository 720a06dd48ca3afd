/**
 * Eyes, ears, teeth and mouth: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const eyesEarsTeeth = `
# eyes
eyesight=vision=visual acuity=sharpness of vision=clearness of vision=best-corrected visual acuity
sight loss=vision loss=visual impairment=loss of sight=loss of vision=vision impairment=low vision=partial sight
blindness=complete loss of sight
short-sightedness=nearsightedness=myopia=shortsightedness=short sight=near sight=near-sightedness=short-sighted=nearsighted=near-sighted=myopic
short sight getting worse=myopia progression=progression of myopia=worsening short sight
farsightedness=hyperopia=long-sightedness=hypermetropia=long sight
age-related loss of close vision=presbyopia=needing reading glasses=age-related near vision loss
lengthening of the eyeball=axial elongation=axial length=eye growth
eye strain=eyestrain=asthenopia=visual fatigue=digital eye strain=computer vision syndrome=tired eyes=eye fatigue=strained eyes=computer eye strain=screen-related eye strain=visual strain
dry eye=xerophthalmia=dry eye disease=keratoconjunctivitis sicca=dry eye syndrome
blurred vision=blurry vision=visual blurring=blurred sight
cloudy lens=cataract=clouding of the lens
pressure in the eye=intraocular pressure=eye pressure
glaucoma=open-angle glaucoma
macular degeneration=age-related macular degeneration=amd
lazy eye=amblyopia
strabismus=squint=crossed eyes
pink eye=conjunctivitis=pinkeye=red eye infection
sty=stye=hordeolum
inflamed eyelid=blepharitis
floaters=vitreous floaters=vitreous opacity=eye floaters=spots before the eyes
detached retina=retinal detachment
damage to the retina=retinopathy=retinal damage
blue light glasses=blue-light-filtering lenses=blue-blocking lenses=blue-light glasses=blue light filtering lens=blue light blocking glasses=blue-light blocking glasses=blue-attenuating spectacles=amber lenses=blue-attenuating lens=blue-light-blocking glasses
spectacles=eyeglasses
laser eye surgery=lasik=refractive surgery=laser-assisted in situ keratomileusis=laser vision correction
eye drop=ophthalmic drop=eyedrop
artificial tears=lubricating eye drop=tear substitute
eye test=eye examination=eye exam=sight test=vision test=ophthalmic examination=eye check=ophthalmological examination
# ears
hearing loss=deafness=hearing impairment=hard of hearing=hearing problem=loss of hearing=hearing difficulty=impaired hearing=poor hearing
age-related hearing loss=presbycusis
noise-induced hearing loss=noise deafness=hearing loss from noise=noise-related hearing loss
ringing in the ear=tinnitus=ringing ear=ear ringing=buzzing in the ear
earache=otalgia=ear pain
ear infection=otitis
middle ear infection=otitis media=acute otitis media
swimmer's ear=otitis externa=outer ear infection
glue ear=otitis media with effusion=fluid in the ear
grommet=tympanostomy tube=ventilation tube=ear tube
earwax=cerumen=ear wax=cerumen in the ear
ear wax removal=ear irrigation=earwax removal
hearing aid=amplification device=hearing device
fitted with hearing aids=hearing aid fitting=hearing aid use=use of hearing aids=wearing hearing aids=wear a hearing aid=hearing-aid use
easier listening=listening effort=effort of listening=ease of listening=effort to listen=listening easier
follow speech=speech recognition=speech perception=speech understanding=understanding speech=understand speech=speech intelligibility=speech-in-noise perception=hearing in noise
cochlear implant=implanted hearing device=bionic ear=auditory prosthesis=cochlear prosthesis
hearing test=audiometry=audiogram
hearing protection=hearing protector=ear protection=hearing protection device
# teeth and mouth
tooth decay=dental caries=caries=cavity in a tooth=rotten tooth=dental cavity=dental decay=decayed tooth=tooth cavity=tooth rot=hole in the tooth=hole in tooth=rotting teeth=tooth decay experience=dental decay experience=tooth cavities=cavities in teeth
decayed, missing and filled teeth=dmft=dmfs
decay in baby teeth=early childhood caries=dental caries in primary teeth=cavities in young children=baby bottle tooth decay=nursing caries
baby tooth=milk tooth=primary tooth=deciduous tooth=primary dentition
adult tooth=permanent tooth=permanent dentition
tooth enamel=dental enamel=enamel
mottled tooth=dental fluorosis=mottled enamel=tooth mottling=fluorosis=white marks from fluoride=fluoride stains on teeth
tooth erosion=dental erosion=enamel erosion=acid wear of teeth=acid erosion of teeth=erosive tooth wear=enamel loss=enamel wear
sensitive teeth=dentin hypersensitivity=tooth sensitivity=dentine hypersensitivity
toothache=dental pain=tooth pain
gum disease=periodontal disease=periodontitis=gum infection=advanced gum disease
gum inflammation=gingivitis=inflamed gum=sore gum
bleeding gum=gingival bleeding=bleeding of the gums
receding gum=gingival recession=gum recession
tooth loss=edentulism=loss of teeth=losing teeth
teeth grinding=tooth grinding=bruxism
teeth whitening=tooth whitening=tooth bleaching=dental bleaching=whitening of teeth=tooth whitening product=bleaching teeth
bad breath=halitosis
dry mouth=xerostomia=mouth dryness
dental plaque=tooth plaque=plaque on teeth
tartar=dental calculus
tooth filling=dental filling=dental restoration=filling in a tooth
tooth extraction=tooth removal=having a tooth out=pulling teeth=pulling a tooth=tooth pulled=having a tooth pulled=pulled tooth
root canal treatment=endodontic treatment=root canal=root canal therapy
dental sealant=fissure sealant=pit and fissure sealant
fluoride varnish=fluoride painted on teeth=topical fluoride=fluoride gel=fluoride painted on the teeth
scale and polish=dental scaling=professional tooth cleaning=dental cleaning=dental prophylaxis=teeth cleaning at the dentist=professional mechanical plaque removal=professional teeth cleaning=scaling and polishing=teeth scaling
dental brace=orthodontic appliance=dental dental brace=orthodontic dental brace=orthodontic treatment=teeth braces=braces on teeth=orthodontics=dental braces
denture=false teeth=dentures=removable denture=complete denture
electric toothbrush=powered toothbrush=power toothbrush
toothpaste=dentifrice
mouthwash=mouth rinse=mouthrinse
water flosser=oral irrigator=water jet
flossing=interdental cleaning=floss=dental floss=string floss
jaw pain=temporomandibular disorder=tmj disorder=temporomandibular joint disorder
dentist visit=dental visit=dental check-up=dental checkup
oral hygiene=mouth care=oral care=dental hygiene
tap water=drinking water=mains water
water fluoridation=fluoridated water=fluoride in water=fluoridation=fluoridated drinking water=adding fluoride to water=community water fluoridation=fluoride in tap water=fluoride in the water=fluoride in drinking water=fluoridated tap water
bad taste in the mouth=dysgeusia=altered taste=metallic taste=taste disturbance=bad taste
sense of smell lost=lose the sense of smell=loss of the sense of smell=smell loss=losing the sense of smell=smell disorder=hyposmia
clear front of the eye=cornea
white of the eye=sclera
colored part of the eye=iris
back of the eye=retina
color blindness=color vision deficiency
night blindness=nyctalopia
halo around light=halo vision=glare and halos
hearing conservation program=hearing loss prevention program=hearing conservation scheme
lost hearing threshold=threshold shift=standard threshold shift=hearing threshold shift
gum bleeding on brushing=bleeding on brushing
wisdom tooth=third molar
knocked-out tooth=tooth avulsion
dental implant=tooth implant=osseointegrated implant
mouth cancer check=oral cancer screening
loss of taste=ageusia=taste loss=lose the sense of taste=lose their sense of taste=loss of the sense of taste
sense of smell=olfaction
sense of taste=gustation
loss of smell=anosmia=losing sense of smell=lost sense of smell=olfactory dysfunction=smell dysfunction
night lens=orthokeratology=ortho-k
varifocal=progressive lens=progressive addition lens=varifocal lens=varifocals=multifocal spectacles
reading glasses=reading spectacles=readers for close work
uncorrected sight=uncorrected refractive error=need for glasses
near work=close work=reading up close
20-20-20 rule=looking into the distance
watery eye=watering eyes=epiphora
double vision=diplopia
light sensitivity of the eye=photophobia
side vision=visual field=peripheral vision
visual field loss=loss of side vision=tunnel vision
corneal infection=keratitis=contact lens infection
scratched eye=corneal abrasion
corneal transplant=keratoplasty=corneal graft
uveitis=inflammation inside the eye
dry macular degeneration=geographic atrophy=dry amd=dry age-related macular degeneration
eye vitamin=areds supplement=lutein supplement
cloudiness after cataract surgery=posterior capsule opacification
eye patch=occlusion therapy=patching the eye
retinitis pigmentosa=inherited retinal disease
optician=optometrist
personal listening device=headphones=earphones=personal music player
earbud=in-ear headphone
cotton bud=cotton swab=q-tip
burst eardrum=perforated eardrum=tympanic membrane perforation
meniere's disease=endolymphatic hydrops=meniere's=meniere disease
positional vertigo=benign paroxysmal positional vertigo=bppv
epley maneuver=repositioning maneuver=canalith repositioning
sound therapy=tinnitus masking=sound generator
ear surgery=mastoidectomy
grommet surgery=grommet insertion=tympanostomy tube insertion
ear discharge=otorrhea=runny ear
adenoid removal=adenoidectomy
brushing teeth=toothbrushing=tooth brushing=brush teeth=tooth-brushing
six-monthly check-up=dental recall interval=six-month dental check
amalgam filling=silver filling=dental amalgam=mercury filling
white filling=composite filling=resin composite
clear aligner=invisible brace
dry socket=alveolar osteitis
wisdom tooth removal=third molar removal=third molar extraction
deep cleaning of gums=root planing=subgingival instrumentation
white spot on tooth=white spot lesion=early tooth decay
night guard=occlusal splint=bite splint=bite guard
crooked teeth=malocclusion
dummy for babies=pacifier=soother
school tooth brushing=supervised toothbrushing
distorted smell=parosmia=smell distortion=things smell wrong
atropine eye drop=atropine drops for myopia=low-dose atropine=atropine drop=atropine drops=atropine eye drops
lens implant=intraocular lens=artificial lens=lens replacement
wet macular degeneration=wet amd=neovascular age-related macular degeneration=neovascular amd=exudative macular degeneration=wet age-related macular degeneration
eye injection=intravitreal injection=injection into the eye=jab in the eye
anti-vegf drug=anti-vegf=vegf inhibitor=anti-vascular endothelial growth factor=vascular endothelial growth factor inhibitor
ranibizumab=lucentis
aflibercept=eylea
red eye=conjunctival hyperemia=ocular redness=eye redness=bloodshot eye=reddened eye
eyelid droop=ptosis of the eyelid=drooping eyelid=droopy eyelid=blepharoptosis=ptosis
retinopathy of prematurity=premature baby eye disease=eye disease of premature babies
macular edema=swelling of the macula
retinal vein occlusion=blocked vein in the eye
optic neuritis=inflamed optic nerve
optic nerve=nerve of the eye
astigmatism=irregular cornea
keratoconus=cone-shaped cornea
chalazion=meibomian cyst=eyelid cyst
eye allergy=allergic conjunctivitis
baby conjunctivitis=ophthalmia neonatorum=neonatal conjunctivitis
contact lens=contact lenses=contact lens wear
soft contact lens for myopia=multifocal contact lens=myopia control lens=dual-focus contact lens=defocus lens
sunglasses=dark glasses=tinted lenses=uv-blocking glasses
polarized lens=polarised glasses
eye exercise=vision therapy=vision training=eye training=orthoptic exercise
laser for glaucoma=selective laser trabeculoplasty=trabeculoplasty
glaucoma drop=glaucoma eye drop=pressure-lowering eye drop
pupil dilation=mydriasis=dilated pupil
eye socket=orbit of the eye
photoreceptor=rods and cones=light-sensing cell
guide dog=seeing-eye dog
visual aid=low vision aid=magnifier
eye injury=ocular trauma=ocular injury=injury to the eye
fireworks injury=fireworks-related injury
sudden hearing loss=sudden deafness=sudden sensorineural hearing loss
impacted earwax=blocked ear=impacted cerumen=wax blockage=plugged ear=cerumen impaction=ear blockage
ear drop=otic drop=eardrops
ear popping=ear barotrauma=airplane ear
ear infection in swimmers=acute otitis externa
loud music=recreational noise=concert noise=amplified music
sound sensitivity=hyperacusis=oversensitive hearing
misophonia=hatred of sounds
vestibular rehabilitation=balance therapy=vestibular exercise
vestibular neuritis=labyrinthitis=inner ear infection
lip reading=speechreading=lipreading
interdental brush=interproximal brush=brush between the teeth=interdental brushing
fluoride toothpaste=fluoridated toothpaste=toothpaste with fluoride=fluoride dentifrice
tooth stain=tooth discoloration=yellow teeth=stained teeth=yellow tooth=tooth staining=discolored teeth
charcoal toothpaste=activated charcoal toothpaste
retainer=orthodontic retainer
edentulous=toothless=no teeth=without teeth
oral thrush=oropharyngeal candidiasis=oral candidiasis=mouth thrush=thrush in the mouth
oral lichen planus=mouth lichen planus
burning mouth=burning mouth syndrome=glossodynia
geographic tongue=benign migratory glossitis
tongue scraping=tongue cleaning=tongue scraper
teething gel=benzocaine gel=teething remedy
thumb sucking=digit sucking=finger sucking=non-nutritive sucking
cracked tooth=tooth fracture=chipped tooth=broken tooth
dental crown=tooth crown=cap on a tooth
dental bridge=fixed bridge
dental veneer=veneers
dental x-ray=dental radiograph=bitewing
dental hygienist=oral hygienist
silver diamine fluoride=sdf treatment
xylitol=xylitol gum=xylitol chewing gum=birch sugar
sugar-free gum=sugarless gum=chewing sugar-free gum
chlorhexidine mouthwash=chlorhexidine=chlorhexidine rinse=antiseptic mouthwash=antibacterial mouthwash
manual toothbrush=hand toothbrush=ordinary toothbrush
gum pocket=periodontal pocket=probing depth=pocket depth
gum surgery=periodontal surgery=gum graft
gum disease treatment=periodontal treatment=periodontal therapy=treatment of gum disease
jaw clenching=clenching teeth
salivary flow=saliva flow=flow of saliva=saliva production
mouth breathing=breathing through the mouth=oral breathing
enamel softening=enamel demineralization=demineralization of enamel=demineralisation of teeth
enamel repair=enamel remineralization=remineralization of enamel=remineralisation of teeth
nerve damage of the lip=inferior alveolar nerve injury
`

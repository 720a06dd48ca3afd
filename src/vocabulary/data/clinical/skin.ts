/**
 * Skin, hair, wounds and allergy: everyday and clinical words for the same, a row each.
 * Source: general medical usage, own compilation, after the advice on plain words of NHS health writing and CDC; no row was copied.
 */
export const skin = `
rash=skin rash=exanthem=skin eruption=breaking out in spots
redness=erythema=skin redness=reddening of the skin
hives=urticaria=nettle rash=weal
eczema=atopic dermatitis=atopic eczema
baby eczema=infantile eczema
contact dermatitis=contact eczema=irritant dermatitis=hand eczema
nappy rash=diaper rash=diaper dermatitis=napkin dermatitis
cradle cap=infantile seborrheic dermatitis
dandruff=seborrheic dermatitis=scalp scaling=flaky scalp=pityriasis capitis=pityriasis simplex
psoriasis=plaque psoriasis=scaly skin patches
acne=acne vulgaris=pimple=zit=acne lesion=blackhead=spotty skin=breakout=breakouts=open comedo=comedo=comedone
rosacea=facial flushing disorder
baldness=alopecia=hair loss=losing hair=hair thinning=thinning hair=androgenetic alopecia=pattern baldness=hair falls out=hair falling out=hair fall=hair fell out=pattern hair loss=male pattern baldness=male-pattern hair loss=female pattern hair loss
hair growth=hair regrowth=regrow hair
vitiligo=loss of skin pigment=white patches of skin=white patches on the skin
dark patches on the skin=hyperpigmentation=melasma=dark spots=dark patches on the face=chloasma=mask of pregnancy=dark patch=dark patches=skin discoloration=darkening of the skin
dry skin=xerosis=skin dryness
moisturizer=emollient=moisturising cream
skin barrier=epidermal barrier=skin barrier function
sunburn=solar erythema=sun burn=burnt by the sun=burned by the sun=get burnt in the sun
sun damage=photodamage=actinic damage
sun spot=actinic keratosis=solar keratosis=scaly sun-damage patch
sunscreen=sunblock=sun cream=suncream=sun lotion=sun protection cream
sunbed=indoor tanning=tanning bed=solarium
suntan=tanning
wrinkle=rhytide=skin wrinkling=fine line=crow's feet
skin aging=photoaging=skin ageing=signs of aging on the skin
stretch mark=striae
mole=nevus
birthmark=congenital nevus=hemangioma=congenital naevus
skin tag=acrochordon
corn on the foot=callus=hard skin=corn on the toe=clavus
blister=bulla=vesicle
scar=cicatrix=scarring
keloid=hypertrophic scar
wound healing=wound repair=healing of wounds=wound closure=heal wounds
wound dressing=plaster dressing=bandage=elastic bandage=dressing for a wound
leg ulcer=venous ulcer=venous leg ulcer=chronic leg wound
bedsore=pressure ulcer=pressure sore=decubitus ulcer=pressure injury=bed sore
thermal injury=scald
frostbite=cold injury
bruise=contusion=hematoma=ecchymosis=bruising
swelling under the skin=angioedema=swelling of the face and lips=swollen lips and face=facial swelling in allergy
nail fungus=onychomycosis=fungal nail infection
ingrown nail=ingrown toenail=onychocryptosis=ingrowing toenail
excess hair=hirsutism
hair removal=epilation=depilation
skin patch test=patch testing=allergy patch test
skin prick test=allergy skin test=prick test
peanut allergy=allergy to peanuts=peanut hypersensitivity=allergic to peanuts
food allergy=allergy to food=food hypersensitivity=ige-mediated food allergy=allergic to food
severe allergic reaction=anaphylaxis=anaphylactic reaction=anaphylactic shock=life-threatening allergic reaction=serious allergic reaction
adrenaline pen=epinephrine auto-injector=epipen=adrenaline auto-injector=adrenaline injector=epinephrine autoinjector
ulcer=ulceration
skin disease=skin condition=dermatosis
peeling skin=desquamation
rash on the skin folds=intertrigo
prickly heat=heat rash=miliaria
scabies=itch mite infestation=the itch mite=sarcoptes scabiei=scabies mite
insect bite=bug bite=mosquito bite=insect sting
insect repellent=mosquito repellent=bug spray=insect spray=mosquito spray=bug repellent
chapped lips=cheilitis=dry lips
soap substitute=emollient wash
vitamin d cream=calcipotriol
calcineurin inhibitor=tacrolimus ointment=protopic=topical calcineurin inhibitor=pimecrolimus cream=elidel
light treatment for the skin=narrowband uvb=uvb phototherapy=narrow-band uvb=ultraviolet b phototherapy
puva=psoralen and ultraviolet a
clear skin=skin clearance=pasi 75=pasi 90=clear or almost clear skin
acne cream=benzoyl peroxide gel=topical acne treatment=spot cream=topical benzoyl peroxide=spot treatment
retinoid=retinoid cream=tretinoin=vitamin a cream=retin-a=retinol cream=topical retinoid
oily skin=seborrhea
cellulite=orange-peel skin=gynoid lipodystrophy
patchy hair loss=alopecia areata
split ends=trichoptilosis
mole check=skin check=skin self-examination=skin cancer check
changing mole=suspicious mole=suspicious skin lesion=atypical nevus=atypical mole=dysplastic naevus=unusual mole=dysplastic nevus
sun protection factor=spf
sun allergy=polymorphic light eruption=photosensitivity
calendula=marigold cream=marigold ointment=calendula officinalis
scar cream=silicone gel=silicone sheet
minor burn=superficial burn=first-degree burn
cooling a burn=cool running water=running water on a burn
snake bite=snakebite
allergy to pets=cat allergy=dog allergy=allergic to cats=allergic to cats and dogs=cat-sensitized=cat-sensitised=cat sensitization=cat hypersensitivity
allergy to house dust=dust mite allergy=mite allergy=house dust mite allergy=mite-sensitized
peanut desensitization=oral immunotherapy=peanut oral immunotherapy=peanut desensitisation=food allergy desensitisation=food desensitization=food oral immunotherapy
allergy drops=sublingual immunotherapy=allergy tablet under the tongue=allergy drops under the tongue
allergic sensitization=sensitized to allergens=atopy=allergic tendency=tendency to allergies=prone to allergies=atopic=atopic tendency=allergic predisposition
eosinophilia=high eosinophil count
sweaty feet=plantar hyperhidrosis
body odor=bromhidrosis
antiperspirant=aluminum deodorant=deodorant
lymphedema=lymphoedema=arm swelling after breast surgery=lymph swelling=lymphatic swelling
port-wine stain=nevus flammeus
boil on the skin=furuncle=skin abscess
flesh-eating infection=necrotizing fasciitis=flesh-eating disease=flesh-eating bug=flesh-eating bacteria
topical steroid withdrawal=red skin syndrome=steroid cream withdrawal=topical corticosteroid withdrawal=steroid withdrawal of the skin
graze=abrasion=scrape
splinter=foreign body in the skin
sticking plaster=band-aid=adhesive bandage
pimple patch=hydrocolloid patch
petroleum jelly=petrolatum=vaseline
talc=talcum powder
acne scar=acne scarring=scars from acne
strawberry mark=infantile hemangioma=strawberry birthmark=strawberry hemangioma
cold sore cream=topical acyclovir=topical aciclovir=acyclovir cream=aciclovir cream
hyperkeratosis=thickened skin=skin thickening
razor bump=pseudofolliculitis barbae=shaving rash=razor burn=ingrown hair
folliculitis=inflamed hair follicle=infected hair follicle
hidradenitis suppurativa=acne inversa
lichen planus=lichenoid rash
keratosis pilaris=chicken skin
pityriasis versicolor=tinea versicolor
granuloma annulare=ring-shaped rash of the skin
seborrheic keratosis=seborrhoeic wart=senile wart
milia=milk spots
cherry angioma=campbell de morgan spot
skin graft=skin transplant=skin grafting
chemical peel=skin peel=glycolic acid peel
microneedling=skin needling=dermaroller=collagen induction therapy
laser resurfacing=laser skin treatment=fractional laser
dermal filler=hyaluronic acid filler=lip filler=facial filler
wrinkle injection=botulinum toxin for wrinkles=cosmetic botulinum toxin
anti-aging cream=anti-wrinkle cream=anti-ageing cream=wrinkle cream
salicylic acid=beta hydroxy acid
glycolic acid=alpha hydroxy acid
hydroquinone=skin-lightening cream=skin bleaching cream=skin lightening
azelaic acid=finacea
vitamin c serum=topical vitamin c=topical ascorbic acid
skin elasticity=firmness of the skin=skin firmness=elasticity of the skin
skin hydration=skin moisture=moisture of the skin=transepidermal water loss
skin microbiome=skin bacteria=skin flora
itch relief=relief of itching=antipruritic
itchy scalp=scalp itch=scalp pruritus
anti-dandruff shampoo=ketoconazole shampoo=antidandruff shampoo=zinc pyrithione shampoo
coal tar=tar shampoo
wet wrap=wet wrap therapy=wet dressing
bleach bath=dilute bleach bath
barrier cream=zinc oxide cream=nappy cream=diaper cream
mineral sunscreen=zinc oxide sunscreen=physical sunscreen=titanium dioxide sunscreen=inorganic sunscreen
chemical sunscreen=organic sunscreen=oxybenzone sunscreen
self-tanner=fake tan=dihydroxyacetone=spray tan=self-tanning lotion
hair transplant=hair transplantation=follicular unit transplantation
hair shedding=telogen effluvium=shedding of hair=stress-related hair loss
gray hair=grey hair=hair graying=canities=going gray=hair greying
paronychia=whitlow=infected nail fold
wart freezing=cryotherapy for warts=wart cryotherapy=liquid nitrogen for warts
duct tape for warts=duct tape occlusion
molluscum=molluscum contagiosum
dermatographia=skin writing
chronic urticaria=chronic hives=chronic spontaneous urticaria=long-lasting hives
cold urticaria=cold-induced hives
nickel allergy=allergy to nickel=metal allergy=allergy to metal=nickel contact dermatitis=nickel dermatitis
latex allergy=allergy to latex=natural rubber latex allergy
fragrance allergy=perfume allergy=fragrance sensitivity
drug rash=drug eruption=drug-induced rash=exanthematous drug eruption
poison ivy=poison ivy rash=toxicodendron dermatitis
chilblain=pernio=chilblains
trench foot=immersion foot
negative pressure wound therapy=vacuum dressing=vacuum-assisted closure
wound honey=honey dressing=medical honey=manuka honey dressing
silver dressing=silver sulfadiazine
maggot therapy=larval therapy=maggot debridement
wound cleaning=wound irrigation=wound cleansing
compression bandage=compression bandaging=compression therapy
skin biopsy=punch biopsy
teledermatology=remote skin check
burn injury=burn wound=burns=thermal burn
severe burn=third-degree burn=full-thickness burn=deep burn
butterfly needle rash=malar rash
apremilast=otezla
secukinumab=cosentyx
ustekinumab=stelara
ixekizumab=taltz
after-sun=after-sun lotion
`

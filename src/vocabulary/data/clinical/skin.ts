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
dandruff=seborrheic dermatitis=scalp scaling=flaky scalp
psoriasis=plaque psoriasis=scaly skin patches
acne=acne vulgaris=pimple=zit=acne lesion=blackhead
rosacea=facial flushing disorder
baldness=alopecia=hair loss=losing hair=hair thinning=thinning hair=androgenetic alopecia=pattern baldness=hair falls out=hair falling out=hair fall=hair fell out
hair growth=hair regrowth=regrow hair
vitiligo=loss of skin pigment
dark patches on the skin=hyperpigmentation=melasma=dark spots
dry skin=xerosis=skin dryness
moisturizer=emollient=moisturising cream
skin barrier=epidermal barrier=skin barrier function
sunburn=solar erythema=sun burn=burnt by the sun=burned by the sun=get burnt in the sun
sun damage=photodamage=actinic damage
sun spot=actinic keratosis=solar keratosis
sunscreen=sunblock=sun cream=suncream=sun lotion=sun protection cream
sunbed=indoor tanning=tanning bed=solarium
suntan=tanning
wrinkle=rhytide=skin wrinkling=fine line=crow's feet
skin aging=photoaging=skin ageing=signs of aging on the skin
stretch mark=striae
mole=nevus
birthmark=congenital nevus=hemangioma
skin tag=acrochordon
corn on the foot=callus=hard skin
blister=bulla=vesicle
scar=cicatrix=scarring
keloid=hypertrophic scar
wound healing=wound repair=healing of wounds=wound closure=heal wounds
wound dressing=plaster dressing=bandage=elastic bandage
leg ulcer=venous ulcer=venous leg ulcer=chronic leg wound
bedsore=pressure ulcer=pressure sore=decubitus ulcer=pressure injury=bed sore
thermal injury=scald
frostbite=cold injury
bruise=contusion=hematoma=ecchymosis=bruising
swelling under the skin=angioedema
nail fungus=onychomycosis=fungal nail infection
ingrown nail=ingrown toenail
excess hair=hirsutism
hair removal=epilation=depilation
skin patch test=patch testing=allergy patch test
skin prick test=allergy skin test
peanut allergy=allergy to peanuts
food allergy=allergy to food=food hypersensitivity
severe allergic reaction=anaphylaxis=anaphylactic reaction=anaphylactic shock=life-threatening allergic reaction=serious allergic reaction
adrenaline pen=epinephrine auto-injector=epipen=adrenaline auto-injector
allergy jab=allergen immunotherapy=allergy shot=allergy desensitization=desensitization
ulcer=ulceration
skin disease=skin condition=dermatosis
peeling skin=desquamation
rash on the skin folds=intertrigo
prickly heat=heat rash=miliaria
scabies=itch mite infestation
insect bite=bug bite=mosquito bite=insect sting
insect repellent=mosquito repellent=deet=bug spray
chapped lips=cheilitis=dry lips
soap substitute=emollient wash
vitamin d cream=calcipotriol
calcineurin inhibitor=tacrolimus ointment
light treatment for the skin=narrowband uvb=uvb phototherapy=narrow-band uvb=ultraviolet b phototherapy
puva=psoralen and ultraviolet a
clear skin=skin clearance=pasi 75=pasi 90=clear or almost clear skin
acne cream=benzoyl peroxide gel=topical acne treatment
retinoid=retinoid cream=tretinoin=vitamin a cream=retin-a
oily skin=seborrhea
cellulite=orange-peel skin
patchy hair loss=alopecia areata
split ends=trichoptilosis
mole check=skin check=skin self-examination=skin cancer check
changing mole=suspicious mole=suspicious skin lesion
sun protection factor=spf
sun allergy=polymorphic light eruption=photosensitivity
calendula=marigold cream
scar cream=silicone gel=silicone sheet
minor burn=superficial burn=first-degree burn
cooling a burn=cool running water=running water on a burn
snake bite=snakebite
allergy to pets=cat allergy=dog allergy=allergic to cats=allergic to cats and dogs=cat-sensitized=cat-sensitised=cat sensitization
allergy to house dust=dust mite allergy=mite allergy=house dust mite allergy=mite-sensitized
peanut desensitization=oral immunotherapy=peanut oral immunotherapy=peanut desensitisation
allergy drops=sublingual immunotherapy=allergy tablet under the tongue
allergic sensitization=sensitized to allergens=atopy=allergic tendency
eosinophilia=high eosinophil count
sweaty feet=plantar hyperhidrosis
body odor=bromhidrosis
antiperspirant=aluminum deodorant=deodorant
lymphedema=lymphoedema=arm swelling after breast surgery
port-wine stain=nevus flammeus
boil on the skin=furuncle=skin abscess
flesh-eating infection=necrotizing fasciitis
topical steroid withdrawal=red skin syndrome
graze=abrasion=scrape
splinter=foreign body in the skin
sticking plaster=band-aid=adhesive bandage
pimple patch=hydrocolloid patch
petroleum jelly=petrolatum=vaseline
talc=talcum powder
`

/**
 * Irregular English verbs: base, past, past participle; alternatives joined by `/`.
 * Source: the closed list found in any grammar, e.g. Quirk et al., A Comprehensive Grammar of the English Language, §3.11–3.20.
 */
export const IRREGULAR_VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; build built built; burn burnt/burned burnt/burned; burst burst burst; buy bought bought;
catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamt/dreamed dreamt/dreamed; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found;
flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; have had had;
hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt/kneeled knelt/kneeled;
know knew known; lay laid laid; lead led led; lean leant/leaned leant/leaned; leap leapt/leaped leapt/leaped;
learn learnt/learned learnt/learned; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost;
make made made; mean meant meant; meet met met; mistake mistook mistaken; outdo outdid outdone; overcome overcame overcome;
overdo overdid overdone; pay paid paid; prove proved proven/proved; put put put; quit quit quit; read read read; rid rid rid;
ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot;
show showed shown/showed; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; smell smelt/smelled smelt/smelled; speak spoke spoken; speed sped/speeded sped/speeded; spend spent spent;
spill spilt/spilled spilt/spilled; spin spun spun; split split split; spoil spoilt/spoiled spoilt/spoiled; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk;
strike struck struck/stricken; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen/swelled;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
throw threw thrown; undergo underwent undergone; understand understood understood; undo undid undone; upset upset upset;
wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; write wrote written; rewrite rewrote rewritten; offset offset offset;
outweigh outweighed outweighed; forecast forecast forecast; underlie underlay underlain; undertake undertook undertaken;
`

"""What words mean to a comparison: tables only, reviewed as data.

Every table holds lower-case words as a writer would type them; ``lexicon`` turns them into stems once.
A row of ``SYNONYMS`` is a relation that may be worded in several ways, a row of ``OPPOSITES`` two that
exclude each other when everything else is the same.
"""

from __future__ import annotations

STOP_WORDS = frozenset(
    """a an the this that these those of in on at by to for from with without into onto upon as is was are
    were be been being am has have had having do does did done will would shall can could may might must
    should and or but nor so if then than too very just also both it its itself he him his himself she
    her hers herself they them their theirs themselves we us our ours you your yours i me my mine who
    whom whose which what when where why how there here out up down off over under about around during
    between among amid through while since until against per via s t d ll m re ve such own same other
    others another one ones any each every some more most much many few less least still yet already
    even again despite besides ever once only not no never none neither""".split()
)
#: Stop words that change what a sentence says; they stay visible to the comparison.
QUANTIFIERS = {
    "all": "all",
    "every": "all",
    "each": "all",
    "entire": "all",
    "always": "all",
    "none": "none",
    "only": "only",
    "solely": "only",
    "exclusively": "only",
    "sole": "only",
    "most": "most",
    "majority": "most",
    "some": "some",
    "several": "some",
    "few": "few",
    "least": "least",
    "half": "half",
    "both": "both",
}
#: Words that may be missing from the other side without changing what is said.
LIGHT_WORDS = frozenset(
    """company firm corporation group organisation organization business maker startup start-up inc
    corp ltd llc plc co currently current now today recently recent newly new also officially reportedly
    actually really indeed however therefore meanwhile total overall sum amount approximately exactly
    located situated based known called named so-called famous well-known time times
    according mr mrs ms dr sir prof fact there's later then subsequently eventually finally together
    further additional additionally alike namely respectively approx own roughly nearly almost
    surprisingly notably article during various certain
    particular kind type part place thing things""".split()
)
#: Words by which a sentence says that something happened once more, beside other times.
AGAIN = frozenset("""again another anew twice re-elected reelected""".split())
#: What is measured where a measure is compared: "longer than 5 m", "5 m long".
DIMENSIONS = {
    "longer": "long",
    "shorter": "long",
    "taller": "tall",
    "higher": "high",
    "lower": "high",
    "wider": "wide",
    "narrower": "wide",
    "deeper": "deep",
    "thicker": "thick",
    "older": "old",
    "younger": "old",
}
#: Beside a measure they say of what it is one; synonyms make one dimension of "tall" and "height".
DIMENSION_WORDS = frozenset(DIMENSIONS.values()) | frozenset(
    """height length width breadth broad depth thickness diameter radius circumference wingspan draught draft beam
    altitude elevation""".split()
)
NEGATIONS = frozenset(
    """not no zero never none neither nor nobody nothing nowhere without cannot can't won't don't doesn't didn't
    isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't hardly scarcely n't nt
    lack lacks lacked lacking""".split()
)
HEDGES = frozenset(
    """may might could would maybe perhaps possibly probably likely unlikely allegedly alleged reportedly
    supposedly rumored rumoured apparently seemingly presumably potentially arguably purportedly
    hypothetically suspected speculated considering contemplating mulling intention intentions intend
    intends intended planned hoped attempted projected forecast tentative tentatively""".split()
)
ARTICLES = frozenset(("the", "a", "an"))
DETERMINERS = frozenset("""the a an all some no every most only this these""".split())
#: Before "other" they mean all of a kind: "any other player".
ANY = frozenset(("any", "no", "each"))
PREDICTIONS = (
    "will",
    "won't",
    "shall",
    "is going to",
    "are going to",
    "is expected to",
    "are expected to",
    "is likely to",
    "are likely to",
    "is poised to",
    "is about to",
    "is bound to",
    "is set to",
)
OPINIONS = (
    "i think",
    "i believe",
    "i feel",
    "i guess",
    "i hope",
    "i suppose",
    "i love",
    "i hate",
    "we think",
    "we believe",
    "we hope",
    "in my opinion",
    "in my view",
    "in our view",
    "to my mind",
    "imho",
    "should",
    "ought to",
    "arguably",
    "unfortunately",
    "fortunately",
    "hopefully",
    "sadly",
    "thankfully",
    "amazing",
    "awesome",
    "terrible",
    "horrible",
    "beautiful",
    "ugly",
    "disgusting",
    "wonderful",
    "boring",
    "fascinating",
    "disgraceful",
    "shameful",
    "overrated",
    "underrated",
    "brilliant",
    "delicious",
    "lovely",
    "stupid",
    "great idea",
    "bad idea",
    "good idea",
)
INVERTED_VERBS = frozenset(
    """is are was were do does did has have had can could will would should shall may might isn't aren't
    wasn't weren't don't doesn't didn't hasn't haven't can't won't""".split()
)
IMPERATIVES = frozenset(
    """please read click subscribe leave share follow see watch listen remember imagine consider note let
    let's don't check try visit sign join download buy get go stop start make take keep look call
    contact register enter choose select open close press use add remove run install ensure avoid learn
    find explore discover stay tell ask think compare send write wait""".split()
)

#: Relations and nouns that may be worded in several ways. Rows keep transitive direction: subject and object stand
#: the same way round in every member, so buy and sell are not in one row.
SYNONYMS = (
    "invest, put, pour, pump, inject, plough, plow, investment, funding",
    "begin, start, commence, kick off, get under way, date back",
    "founded, establish, create, set up, co-found, cofound, form, formation",
    "founder, co-founder, cofounder",
    "buy, acquire, purchase, take over, snap up, acquisition, takeover, buyout",
    "sell, divest, offload",
    "hire, recruit, take on, bring on board",
    "oust, fire, dismiss, sack, kick out, force out, remove, ouster, dismissal, removal",
    "resign, quit, step down, stand down, resignation",
    "return, come back, go back, reinstate",
    "join, joining",
    "ceo, chief executive officer, chief executive, chief exec",
    "cfo, chief financial officer",
    "cto, chief technology officer",
    "coo, chief operating officer",
    "chair, chairman, chairwoman, chairperson",
    "president",
    "head, lead, run, helm, be in charge of",
    "partnership, partner, collaboration, collaborate, alliance, team up, work together, cooperate, cooperation",
    "deal, agreement, pact, accord, contract",
    "firm, company, corporation, business, enterprise",
    "grow, expand, growth, expansion, widen, broaden",
    "rise, increase, climb, go up, gain, soar, surge, jump, raise, lift, hike",
    "fall, decrease, decline, drop, go down, plunge, slump, cut, lower, reduce, trim, slash",
    "take place, be held, was held, were held, is held, are held, been held, occur, happen",
    "end, finish, conclude, terminate, cease, complete, completion",
    "stop, halt",
    "continue, keep on, carry on",
    "die, pass away, death, perish",
    "kill, slay",
    "bear, born, birth",
    "marry, wed, marriage, wedding",
    "win, victory, triumph",
    "lose, loss",
    "lose to, loss to, defeat to",
    "defeat, beat, overcome, vanquish, trounce, thrash, win against, win over, victory over, triumph over",
    "build, construct, erect, construction",
    "release, publish, put out, come out, publication",
    "launch, introduce, unveil, roll out, debut",
    "make, manufacture, produce, production",
    "develop, development",
    "use, utilise, utilize, usage",
    "show, demonstrate, reveal",
    "say, state, declare, announce, tell",
    "require, need, demand",
    "help, assist, aid, support",
    "allow, let, enable, permit",
    "forbid, forbidden, ban, prohibit, outlaw, not allow, not permit",
    "mandatory, compulsory, obligatory",
    "optional, not mandatory, not compulsory, not obligatory",
    "illegal, unlawful, not legal, not lawful",
    "false, untrue, not true",
    "impossible, not possible",
    "incomplete, not complete",
    "invalid, not valid",
    "inactive, not active",
    "supply, provide, deliver, offer, give",
    "own, possess, belong to",
    "become, became",
    "buy back, repurchase",
    "price, cost",
    "salary, pay, wage",
    "profit, earnings",
    "revenue, sales, turnover",
    "worker, employee, staff, staffer, workforce, personnel",
    "net worth, worth",
    "brief, short",
    "expensive, pricey",
    "cheap, inexpensive",
    "difficult, hard, tough",
    "annual, yearly",
    "aim, goal, objective",
    "student, pupil",
    "customer, client",
    "road accident, car crash, traffic accident",
    "aircraft, plane, airplane, aeroplane, airliner",
    "ship, vessel",
    "truck, lorry",
    "petrol, gasoline",
    "football, soccer",
    "railway, railroad",
    "earthquake, quake",
    "prison, jail, imprison",
    "arrest, detain",
    "injure, wound, hurt",
    "demolish, tear down, pull down, knock down, raze",
    "cancel, call off, scrap",
    "delay, postpone, put off, push back",
    "suspend, pause",
    "resume, restart",
    "criticise, criticize, condemn, denounce",
    "praise, commend, applaud",
    "reject, turn down, rebuff, vote down",
    "overturn, override, annul, quash, strike down, rescind, revoke",
    "uphold, affirm",
    "spokesperson, spokesman, spokeswoman",
    "shareholder, stockholder",
    "retain, keep",
    "replace, substitute, supersede",
    "attack, assault",
    "vehicle, motor vehicle",
    "elect, election",
    "home, house",
    "car, automobile, auto",
    "film, movie, picture, motion picture",
    "song, track, tune",
    "book, novel",
    "doctor, physician",
    "lawyer, attorney",
    "child, kid",
    "picture, photo, photograph, image",
    "city, town",
    "country, nation",
    "big, large, huge",
    "biggest, largest",
    "smallest, tiniest",
    "tall, high, height",
    "tallest, highest",
    "long, length",
    "wide, width, broad, breadth",
    "thick, thickness",
    "altitude, elevation, above sea level",
    "deep, depth",
    "fast, quick, rapid",
    "headquarters, head office, hq, headquarter",
    "population, inhabitants, inhabitant, people, resident",
    "united states, usa, us, u.s., u.s, america, united states of america",
    "united kingdom, uk, u.k., u.k, britain, great britain",
    "european union, eu",
    "united nations, un",
    "ai, artificial intelligence",
    "agi, artificial general intelligence",
    "vote for, voted for, vote in favour of, vote in favor of, back",
    "vote against",
    "vote, ballot",
    "take effect, enter into force, come into force, enter into effect, come into effect",
    "law, act, statute, legislation",
    "illness, disease, sickness",
    "case, infection",
    "death toll, death, fatality, deaths",
    "orbit, revolve around, circle",
    "locate, situate, lie, sit",
    "border, adjoin",
    "discover, find, discovery",
    "invent, devise, invention",
    "write, author, pen, written",
    "direct, director",
    "star, feature",
    "cover, span",
    "weigh, weight, mass",
    "earn, gross, make money",
    "reach, attain, hit",
    "exceed, surpass",
    "estimate, reckon",
    "strengthen, deepen, reinforce",
    "speed up, accelerate",
    "cloud provider, cloud supplier",
    "describe, call, dub, label",
    "advance, further, advancement",
    "access, accessible",
    "integrate, incorporate, build into, embed, integration",
    "exclusive, sole",
)
#: Opposites that compare two things, and say the same where the two change places.
COMPARATIVE_PAIRS = (
    ("higher", "lower"),
    ("larger", "smaller"),
    ("bigger", "smaller"),
    ("greater", "smaller"),
    ("greater", "lower"),
    ("longer", "shorter"),
    ("taller", "shorter"),
    ("older", "younger"),
    ("older", "newer"),
    ("faster", "slower"),
    ("better", "worse"),
    ("heavier", "lighter"),
    ("richer", "poorer"),
    ("hotter", "colder"),
    ("warmer", "colder"),
    ("warmer", "cooler"),
    ("stronger", "weaker"),
    ("wider", "narrower"),
    ("deeper", "shallower"),
    ("cheaper", "dearer"),
    ("safer", "riskier"),
    ("earlier", "later"),
)
#: Words or groups that exclude each other when all else agrees.
OPPOSITES = (
    ("rise", "fall"),
    ("grow", "shrink"),
    ("begin", "end"),
    ("open", "close"),
    ("join", "leave"),
    ("hire", "oust"),
    ("win", "lose"),
    ("win", "lose to"),
    ("defeat", "lose"),
    ("defeat", "lose to"),
    ("buy", "sell"),
    ("vote for", "vote against"),
    ("accept", "reject"),
    ("approve", "reject"),
    ("allow", "forbid"),
    ("support", "oppose"),
    ("pass", "fail"),
    ("succeed", "fail"),
    ("include", "exclude"),
    ("admit", "deny"),
    ("confirm", "deny"),
    ("arrive", "depart"),
    ("enter", "exit"),
    ("legal", "illegal"),
    ("public", "private"),
    ("biggest", "smallest"),
    ("tallest", "shortest"),
    ("longest", "shortest"),
    ("oldest", "youngest"),
    ("oldest", "newest"),
    ("best", "worst"),
    ("highest", "lowest"),
    ("fastest", "slowest"),
    ("first", "last"),
    ("north", "south"),
    ("east", "west"),
    ("northern", "southern"),
    ("eastern", "western"),
    ("male", "female"),
    ("true", "false"),
    ("positive", "negative"),
    ("guilty", "innocent"),
    ("alive", "dead"),
    ("minimum", "maximum"),
    ("import", "export"),
    ("above", "below"),
    ("strengthen", "weaken"),
    ("expand", "shrink"),
    ("acquire", "sell"),
    ("convict", "acquit"),
    ("majority", "minority"),
    ("increase", "decrease"),
    ("more", "less"),
    ("more", "fewer"),
    ("before", "after"),
    ("former", "current"),
    ("safe", "dangerous"),
    ("safe", "unsafe"),
    ("effective", "ineffective"),
    ("exclusive", "non-exclusive"),
    ("domestic", "foreign"),
    ("up", "down"),
    ("hot", "cold"),
    ("warm", "cold"),
    ("save", "spend"),
    ("love", "hate"),
    ("remember", "forget"),
    ("married", "divorced"),
    ("solid", "liquid"),
    ("mandatory", "optional"),
    ("resign", "stay"),
    ("continue", "stop"),
    ("continue", "end"),
    ("resume", "suspend"),
    ("begin", "stop"),
    ("gain", "lose"),
    ("brief", "long"),
    ("rich", "poor"),
    ("expensive", "cheap"),
    ("easy", "difficult"),
    ("praise", "criticise"),
    ("urban", "rural"),
    ("permanent", "temporary"),
    ("voluntary", "mandatory"),
    ("voluntary", "compulsory"),
    ("deny", "acknowledge"),
    ("empty", "full"),
    ("deep", "shallow"),
    ("wide", "narrow"),
    ("upper", "lower"),
    ("ancient", "modern"),
    ("wet", "dry"),
    ("winner", "loser"),
    ("landlocked", "coastal"),
    ("indoor", "outdoor"),
    ("borrow", "lend"),
    ("attacker", "victim"),
    ("hardware", "software"),
    ("toxic", "harmless"),
    ("abolish", "introduce"),
    ("strong", "weak"),
    ("heavy", "light"),
    ("upstream", "downstream"),
    ("eastbound", "westbound"),
    ("northbound", "southbound"),
    ("vegetarian", "carnivorous"),
    ("herbivore", "carnivore"),
    ("nocturnal", "diurnal"),
    ("amateur", "professional"),
    ("civilian", "military"),
    ("commission", "decommission"),
    ("surplus", "deficit"),
    ("creditor", "debtor"),
    ("employed", "unemployed"),
    ("popular", "unpopular"),
    ("aware", "unaware"),
    ("known", "unknown"),
    ("successful", "unsuccessful"),
    ("constitutional", "unconstitutional"),
    ("lawful", "unlawful"),
    ("valid", "invalid"),
    ("complete", "incomplete"),
    ("visible", "invisible"),
    ("direct", "indirect"),
    ("dependent", "independent"),
    ("formal", "informal"),
    ("regular", "irregular"),
    ("possible", "impossible"),
    ("likely", "unlikely"),
    ("relevant", "irrelevant"),
    ("equal", "unequal"),
    ("able", "unable"),
    ("paid", "unpaid"),
    ("armed", "unarmed"),
    ("manned", "unmanned"),
    ("inhabited", "uninhabited"),
    ("finished", "unfinished"),
    ("encrypted", "unencrypted"),
    ("limited", "unlimited"),
    ("restricted", "unrestricted"),
    ("slow", "fast"),
    ("freeze", "boil"),
    ("melt", "freeze"),
    ("melt", "boil"),
    ("grow", "fall"),
    ("rise", "shrink"),
    ("pass", "reject"),
    ("veto", "approve"),
    ("veto", "sign"),
    ("uphold", "overturn"),
    ("promote", "relegate"),
    ("promote", "demote"),
    ("appoint", "dismiss"),
    ("guilty", "acquit"),
    ("ascend", "descend"),
    ("widen", "narrow"),
    ("accelerate", "slow"),
    ("tighten", "loosen"),
    ("ally", "enemy"),
    ("active", "inactive"),
    ("extinct", "active"),
    *COMPARATIVE_PAIRS,
)
#: Opposites that say the same where the two parties change places: "A lost to B", "B beat A".
CONVERSES = (
    ("before", "after"),
    ("defeat", "lose to"),
    ("defeat", "lose"),
    ("win", "lose"),
    ("win", "lose to"),
    ("buy", "sell"),
    ("import", "export"),
    ("rise", "fall"),
    ("more", "less"),
    ("more", "fewer"),
    ("above", "below"),
    ("north", "south"),
    ("east", "west"),
    *COMPARATIVE_PAIRS,
)
#: Words by which a sentence leans on the one before: pronouns, and what stands before a noun known already.
LEANING = frozenset("""it its they their them he his him she her both the this that these those""".split())
#: Things of which there are many: "the film" without a title means one that was named before. What a desk may have one
#: of, such as "the company" or "the partnership", is not here.
ONE_OF_MANY = frozenset(
    """film movie picture documentary sequel series show season episode special pilot album song single track record
    video clip book novel story poem play musical game match race tournament team club squad band group duo trio city
    town village state country nation province district county actor actress singer rapper player striker defender
    midfielder quarterback pitcher coach athlete author writer artist man woman boy girl child couple study survey
    report paper article website site app software version character user author pair former latter""".split()
)
PREPOSITIONS = frozenset(
    """in on at for from by against to with of into as under over between during since until near within after
    before""".split()
)
#: Behind them, what follows belongs to another verb than the first.
SUBORDINATORS = frozenset(
    """which who whom whose that when where while because if unless although though after before than how why
    whether""".split()
)
#: Behind a verb they belong to it: "make up", "carry out".
PARTICLES = frozenset("""up out off down away back""".split())
#: Behind them an amount is one of another time or thing: "5 million, up from 4 million in 2019".
COMPARED = frozenset(("from", "up", "down", "compared", "against", "than", "versus"))
#: Verbs that tell of an amount at two times: "rose from 8 million in 2015 to 12 million in 2022".
CHANGES = ("rise", "fall", "grow", "shrink", "double", "halve", "change", "go", "move", "triple")
#: Nouns that a number behind them names: "Chapter 3" is another one than "Chapter 4".
NUMBERED = frozenset(
    """version chapter article section paragraph clause page figure table appendix annex amendment rule resolution
    directive regulation proposition phase stage level part volume book episode season series act scene verse issue
    room flight highway route road interstate channel gate platform track unit building block district region zone ward
    line exit junction type class model mark group category tier step lot lane pier terminal form protocol standard rfc
    iso python java windows android ios psalm symphony sonata concerto opus prize award apollo release edition layer
    schedule item option plan scenario test exhibit""".split()
)
#: Plurals that do not end in s.
PLURALS = frozenset("""people men women children percent teeth feet mice police staff cattle""".split())
#: Verbs of the weather and of seeming, whose "it" means nothing.
WEATHER = frozenset(
    """rain rained rains raining snow snowed snows hailed froze seem seems seemed appears appeared""".split()
)
SUBJECT_PRONOUNS = frozenset("""it he she they this these those i we you""".split())
PRONOUNS = LEANING - {"the"}
#: Words that put a name at the opening of a sentence elsewhere than in its subject.
CASE_WORDS = frozenset("""on in by from as of at with for after before since during according to""".split())
#: Forms of the commonest verbs by which present and past are told apart.
FINITE = frozenset(
    """is are was were has have had does do did says remains owns runs leads makes sells covers lies stands holds
    weighs costs opens closes employs provides uses rests aims needs means includes""".split()
)
#: Before what something is said to be.
COPULAS = frozenset("""is was are were be been being became becomes remains as named""".split())
#: Modifiers that make a holder of a role a different fact.
FORMER = frozenset(["former", "ex", "previous", "onetime", "erstwhile"])
#: Things of which a subject has one at a time: "the capital of X", "X's CEO". Entity swaps accuse only here.
ROLES = (
    "ceo",
    "cfo",
    "cto",
    "coo",
    "chair",
    "president",
    "prime minister",
    "chancellor",
    "king",
    "queen",
    "monarch",
    "emperor",
    "pope",
    "mayor",
    "governor",
    "capital",
    "capital city",
    "headquarters",
    "currency",
    "official language",
    "national anthem",
    "head coach",
    "manager",
    "captain",
    "editor-in-chief",
    "managing director",
    "secretary-general",
    "highest mountain",
    "highest peak",
    "tallest building",
    "largest city",
    "longest river",
    "parent company",
    "birthplace",
    "chemical symbol",
    "national bird",
    "national animal",
    "national flower",
    "national sport",
    "exclusive cloud provider",
    "director",
    "artistic director",
    "music director",
    "director-general",
    "chief conductor",
    "head coach",
    "headmaster",
    "headteacher",
    "principal",
    "rector",
    "dean",
    "archbishop",
    "bishop",
    "abbot",
    "chief justice",
    "attorney general",
    "chief of staff",
    "head of state",
    "head of government",
    "father",
    "mother",
    "wife",
    "husband",
    "largest shareholder",
    "main sponsor",
    "title sponsor",
    "mascot",
    "patron saint",
    "flagship",
)
NOBODY = ("nobody", "no one", "noone")
#: With them a tenure begins, as "since" says: "became the director in 2014".
BEGINNINGS = ("begin", "founded", "become", "take office")
#: Relations that hold the same way round: swapping the two parties changes nothing.
SYMMETRIC = (
    "partnership",
    "marry",
    "meet",
    "merge",
    "deal",
    "border",
    "compete",
    "rival",
    "agree",
    "differ",
    "talk",
    "fight",
    "relationship",
    "share",
    "divorce",
    "date",
    "connect",
    "link",
    "play",
    "face",
    "include",
    "work",
    "cooperate",
    "draw",
    "tie",
    "equal",
    "be",
    "separate",
    "resemble",
    "neighbour",
    "neighbor",
    "negotiate",
    "sign",
)
#: Deeds of one doer, and what the doer is called; what may be found or led by several, or by a firm, is none.
WINNER = "winner"
SOLE_DEEDS = {
    "write": "author",
    "direct": "director",
    "compose": "composer",
    "paint": "painter",
    "sculpt": "sculptor",
    "succeed": "successor",
    "replace": "successor",
    "buy": "buyer",
    "win": WINNER,
}
#: British spellings and abbreviations, and the form that they are folded to.
SPELLINGS = {
    "colour": "color",
    "labour": "labor",
    "centre": "center",
    "theatre": "theater",
    "defence": "defense",
    "offence": "offense",
    "programme": "program",
    "organisation": "organization",
    "grey": "gray",
    "favour": "favor",
    "harbour": "harbor",
    "honour": "honor",
    "neighbour": "neighbor",
    "behaviour": "behavior",
    "tonne": "ton",
    "metre": "meter",
    "litre": "liter",
    "catalogue": "catalog",
    "cheque": "check",
    "tyre": "tire",
    "aluminium": "aluminum",
    "jewellery": "jewelry",
    "licence": "license",
    "aeroplane": "airplane",
    "mt": "mount",
    "corp": "corporation",
    "dept": "department",
    "univ": "university",
    "govt": "government",
    "intl": "international",
    "travelled": "traveled",
    "cancelled": "canceled",
    "modelled": "modeled",
    "enrol": "enroll",
    "fulfil": "fulfill",
}
#: Endings of stems that differ between British and American spelling: (British, American, least letters of the stem).
STEM_ENDINGS = (("our", "or", 5), ("is", "iz", 6), ("ys", "yz", 6))
#: Irregular forms that a stemmer leaves apart.
IRREGULAR = {
    "outsold": "outsell",
    "outgrew": "outgrow",
    "outran": "outrun",
    "outdid": "outdo",
    "began": "begin",
    "begun": "begin",
    "buses": "bus",
    "gases": "gas",
    "lenses": "lens",
    "used": "use",
    "originate": "begin",
    "originates": "begin",
    "originated": "begin",
    "bought": "buy",
    "sold": "sell",
    "won": "win",
    "lost": "lose",
    "rose": "rise",
    "risen": "rise",
    "fell": "fall",
    "fallen": "fall",
    "grew": "grow",
    "grown": "grow",
    "left": "leave",
    "led": "lead",
    "ran": "run",
    "made": "make",
    "built": "build",
    "wrote": "write",
    "written": "write",
    "met": "meet",
    "paid": "pay",
    "said": "say",
    "told": "tell",
    "gave": "give",
    "given": "give",
    "took": "take",
    "taken": "take",
    "became": "become",
    "came": "come",
    "went": "go",
    "gone": "go",
    "saw": "see",
    "seen": "see",
    "died": "die",
    "dying": "die",
    "dead": "dead",
    "born": "born",
    "held": "hold",
    "sank": "sink",
    "sunk": "sink",
    "found": "find",
    "founded": "found",
    "founding": "found",
    "known": "know",
    "knew": "know",
    "shown": "show",
    "spent": "spend",
    "stood": "stand",
    "flew": "fly",
    "flown": "fly",
    "drove": "drive",
    "driven": "drive",
    "fought": "fight",
    "shrank": "shrink",
    "shrunk": "shrink",
    "froze": "freeze",
    "frozen": "freeze",
    "chose": "choose",
    "chosen": "choose",
    "broke": "break",
    "broken": "break",
    "spoke": "speak",
    "spoken": "speak",
    "stole": "steal",
    "stolen": "steal",
    "sang": "sing",
    "sung": "sing",
    "swam": "swim",
    "threw": "throw",
    "thrown": "throw",
    "wore": "wear",
    "worn": "wear",
    "drew": "draw",
    "drawn": "draw",
    "ate": "eat",
    "eaten": "eat",
    "beat": "beat",
    "beaten": "beat",
    "women": "woman",
    "men": "man",
    "children": "child",
    "feet": "foot",
    "mice": "mouse",
    "people": "people",
    "brought": "bring",
    "taught": "teach",
    "caught": "catch",
    "thought": "think",
    "sought": "seek",
    "kept": "keep",
    "slept": "sleep",
    "felt": "feel",
    "dealt": "deal",
    "meant": "mean",
    "sent": "send",
    "lent": "lend",
    "lay": "lie",
    "lies": "lie",
    "lying": "lie",
    "shot": "shoot",
    "struck": "strike",
    "swore": "swear",
    "sworn": "swear",
    "understood": "understand",
    "forgot": "forget",
    "forgotten": "forget",
    "hid": "hide",
    "hidden": "hide",
    "tore": "tear",
    "torn": "tear",
    "woke": "wake",
    "withdrew": "withdraw",
    "withdrawn": "withdraw",
    "oversaw": "oversee",
    "overtook": "overtake",
    "undertook": "undertake",
}

MODALS = frozenset("""will would shall can could may might must should cannot do be am""".split())
#: Verbs in the form that they have behind a plural: those with irregular forms, and common others.
BASE_VERBS = frozenset(IRREGULAR.values()) - {
    "woman",
    "man",
    "child",
    "foot",
    "mouse",
    "people",
    "dead",
    "born",
} | frozenset(
    """need want use work live play help cover cost employ own produce require contain include provide offer serve vote
    earn receive open close operate depend exist remain consist belong fly grow move travel turn reach support put set
    cut hit cost let shut hurt read spread bet beat learn get eat drink walk carry connect collect save store export
    import publish flow manage manufacture develop compete expire end start return lay hold breed weigh reign extend
    teach prevent oversee attract kill slow lead require exclude contain accept allow appear appoint apply approve
    arrive assign attend award comprise confirm consume convert create define deliver deny depart describe determine
    distribute divide elect eliminate emit enable encrypt ensure enter examine exceed expand finish follow forbid fund
    generate govern happen hire identify improve inform inherit inspect install introduce invest invite involve join
    maintain notify obtain occupy occur oppose organise organize participate permit possess prefer prepare prohibit
    promote protect reject remove replace represent restrict retain retire reveal select specify strengthen succeed
    suffer supervise surround treat vary withdraw deploy delete detect refuse regulate resist respond supply propose
    recommend expect cooperate amount melt boil dissolve evaporate rotate conduct absorb reflect radiate emit breathe
    inhabit migrate administer advise allocate arrange assess assist assume avoid calculate collaborate compensate
    consult contribute coordinate correspond decide declare demonstrate derive differ diminish disclose donate educate
    embrace encourage enforce engage enhance enrol enroll entail equip erase evaluate evolve execute exempt expose
    express facilitate fulfil fulfill illustrate impose incur indicate infect initiate injure inspire insure integrate
    interpret intervene investigate isolate justify locate modify nominate obey observe omit originate pollute
    postpone proclaim prosecute pursue qualify react recognise recognize recycle refer reimburse relate relocate rely
    renew renovate repay resign resolve restore resume retrieve seize solve stimulate submit subscribe survive suspend
    sustain terminate testify tolerate translate transmit undergo undertake unify vaccinate validate violate
    withhold""".split()
)
#: Nouns, adjectives, numbers and base forms that end in -ed.
NOT_PARTICIPLES = frozenset(
    """hundred speed breed bleed creed greed steed tweed exceed proceed succeed indeed kindred hatred sacred naked
    wicked rugged moped biped infrared watershed seabed riverbed flatbed testbed bobsled newlywed crossbreed
    godspeed thoroughbred unwed aniseed linseed rapeseed seaweed hotbed overfeed misdeed""".split()
)

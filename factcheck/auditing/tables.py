"""What the audit knows of events in time and of sums, as data; words of one concept need to stand here once."""

#: Event -> the verbs and frames ("@frame", "@frame:phase", "@frame:outcome") that tell it of one and the same thing.
EVENTS = {
    "birth": "@birth",
    "marriage": "marry wed @marriage",
    "divorce": "divorce separate",
    "death": "die drown @death",
    "retirement": "retire @retirement",
    "leaving office": "retire resign step_down @retirement @resignation",
    "founding": "found establish set_up @founding",
    "dissolution": "dissolve disband liquidate wind_up @dissolution",
    "bankruptcy": "@insolvency",
    "start of building": "@begin:construction @construction_start",
    "building": "build erect construct @construction",
    "completion": "complete finish @completion",
    "opening": "open inaugurate @opening:begin @opening_state:open",
    "reopening": "reopen @reopening",
    "closing": "close shut shut_down close_down @opening:end @opening_state:closed",
    "demolition": "demolish tear_down raze pull_down knock_down @demolition",
    "beginning": "begin start commence @beginning @taking_place:begin",
    "ending": "end conclude finish cease @ending @taking_place:end",
    "cancelling": "cancel abandon call_off @cancellation",
    "announcement": "announce unveil @announcement_of_product",
    "introduction": "introduce launch enact adopt",
    "release": "release publish launch @release @publication @premiere",
    "discontinuation": "discontinue withdraw retire @deprecation",
    "abolition": "abolish repeal revoke scrap",
    "signing": "sign @signing",
    "ratification": "ratify @ratification",
    "expiry": "expire lapse",
    "commissioning": "commission @commissioning",
    "decommissioning": "decommission mothball",
    "scrapping": "scrap break_up",
    "removal": "remove dismantle take_down",
    "ruin": "burn_down burn_out @burning_down",
    "arrest": "arrest @arrest",
    "charge": "charge indict @criminal_charge",
    "conviction": "convict sentence @verdict_in_court @sentence",
    "writing": "write compose paint @writing @painting @musical_composition",
    "nomination": "nominate @nomination",
    "election": "elect @election",
    "appointment": "appoint name @appointment",
    "joining": "join @membership:begin",
    "leaving": "leave quit @membership:end",
    "hiring": "hire recruit @employment:begin",
    "firing": "fire dismiss sack @employment:end",
    "launch into space": "@launch_into_space",
    "landing": "land @landing",
    "sinking": "sink @sinking",
    "raising": "raise salvage refloat",
    "extinction": "@extinction",
}
#: Of one subject, the first cannot come after the second.
EVENT_ORDER = (
    ("birth", "marriage"),
    ("birth", "retirement"),
    ("birth", "election"),
    ("birth", "death"),
    ("marriage", "divorce"),
    ("retirement", "death"),
    ("founding", "dissolution"),
    ("founding", "bankruptcy"),
    ("founding", "closing"),
    ("start of building", "completion"),
    ("start of building", "demolition"),
    ("building", "demolition"),
    ("completion", "demolition"),
    ("opening", "demolition"),
    ("opening", "closing"),
    ("beginning", "completion"),
    ("beginning", "ending"),
    ("beginning", "cancelling"),
    ("announcement", "completion"),
    ("release", "discontinuation"),
    ("introduction", "abolition"),
    ("signing", "ratification"),
    ("signing", "expiry"),
    ("commissioning", "decommissioning"),
    ("arrest", "conviction"),
    ("charge", "conviction"),
    ("writing", "release"),
    ("nomination", "election"),
    ("joining", "leaving"),
    ("hiring", "firing"),
    ("launch into space", "landing"),
    ("sinking", "raising"),
)
#: Of one subject, what lasts still has not been ended by the second.
ENDED_BY = (
    ("closing", "opening"),
    ("closing", "reopening"),
    ("opening", "closing"),
    ("joining", "leaving"),
    ("hiring", "firing"),
)
#: What may happen to one subject again, so that the order of two dates shows nothing.
AGAIN = frozenset(
    """again reopen relaunch rejoin re-elect reelect return second third fourth twice repeatedly anew
    rebuilt restart resume re-release rerelease reissue new""".split()
)
#: With these a life begins, or ends.
BEGINNINGS = frozenset(("birth", "founding", "building", "completion"))
STARTS = frozenset(("opening", "commissioning", "introduction"))
ENDINGS = frozenset(("death", "dissolution", "demolition", "bankruptcy", "extinction", "scrapping"))
DEATHS = frozenset(("death",))
#: What is done to the living alone.
ALIVE = frozenset(
    (
        "election",
        "appointment",
        "hiring",
        "firing",
        "arrest",
        "conviction",
        "retirement",
        "marriage",
        "joining",
        "leaving",
    )
)
#: What only the living do from day to day.
LIVING = frozenset(
    "live reside run manage lead head chair direct conduct teach work own coach train command edit study".split()
)
#: What a train or a ferry does from day to day.
SERVING = frozenset("run go leave depart sail carry stop call connect transport operate cross cost take".split())
#: After these a thing is there again only if it is built anew.
RUINS = frozenset(("ruin",))
#: After these nothing is left to which anything could be done.
DESTRUCTIONS = frozenset(("demolition", "scrapping"))
#: What may happen before a beginning or is said of it: it is no event in the life.
BEFOREHAND = frozenset(
    """announce plan propose name predecessor precursor idea concept design conceive ancestor originally root trace
    found establish create born start begin incorporate parent mother father family formerly build construct study
    title history origin date inspire base""".split()
)
#: What may happen behind an end.
AFTERWARDS = frozenset(
    """posthumous posthumously late estate legacy heir remember bury buried exhume canonize successor memory
    still brand name commemorate""".split()
)
#: Deeds whose amounts add up over time.
CUMULATIVE = frozenset(
    """invest raise sell pay spend donate produce build deliver win score receive earn lose export import ship
    publish release hire train plant generate give award grant lend borrow""".split()
)
#: Words by which an amount is a sum.
TOTALS = frozenset("""total altogether overall combined sum cumulatively cumulative far""".split())
#: With one of these and no value a claim states nothing that could turn out wrong.
MERELY_POSSIBLE = frozenset("""may might could possibly perhaps maybe probably presumably""".split())
#: Verbs by which each part of a thing has one holder.
POSSESSING = frozenset(("own", "hold", "possess", "control"))
#: Verbs by which a part of a whole comes from somebody.
CONTRIBUTING = frozenset(("cover", "pay", "fund", "finance", "supply", "provide", "contribute", "generate", "produce"))
#: Adjective of a superlative -> the frames whose values it ranks by.
MEASURED_BY = {
    "high": ("height", "altitude"),
    "tall": ("height",),
    "long": ("length",),
    "deep": ("depth",),
    "wide": ("width",),
    "large": ("area", "surface_area", "population"),
    "big": ("area", "surface_area", "population"),
    "populous": ("population",),
    "heavy": ("weight",),
    "fast": ("top_speed", "speed"),
}
#: Adjective, and noun for what is ranked -> the one that stands for all that rank the same.
ALIKE_RANKS = {"tall": "high", "big": "large", "great": "large"}
ALIKE_RANKED = dict.fromkeys(("mountain", "summit", "point", "hill"), "peak") | {"island": "island", "isle": "island"}
#: Nouns for being let in.
ENTRANCES = frozenset(("admission", "entry", "entrance", "admittance"))
#: Slots that say where.
PLACE_SLOTS = frozenset(("in", "at", "on", "near", "home", "place"))
#: Nouns that tell an event -> the event.
EVENT_NOUNS = {
    "birth": "birth",
    "death": "death",
    "founding": "founding",
    "foundation": "founding",
    "dissolution": "dissolution",
    "demolition": "demolition",
    "completion": "completion",
    "sinking": "sinking",
    "reopening": "reopening",
    "opening": "opening",
    "closure": "closing",
    "closing": "closing",
    "removal": "removal",
    "abolition": "abolition",
}
#: What happens at most once to one thing.
ONLY_ONCE = frozenset(("birth", "death", "founding", "dissolution", "demolition", "extinction"))
#: Of "work on the dam began" the dam is what is begun.
WORKS = frozenset(("work", "construction", "building"))
#: After these there is no "still", unless it was begun anew.
STOPPING = frozenset(
    ("removal", "closing", "discontinuation", "dissolution", "demolition", "abolition", "cancelling", "expiry")
)
#: How it is told that something is so at all times, as patterns of words.
ALL_THE_TIME = (
    "all (?:the )?year(?: round)?",
    "year[- ]round",
    "throughout the year",
    "every day",
    "each day",
    "daily",
    "(?:seven|7) days a week",
    "(?:24|twenty-four) hours a day",
    "around the clock",
    "day and night",
    "at (?:any time|any hour|all times|all hours)",
)
#: What one can do to a service or a place while it is open.
REACHING = frozenset(("reach", "contact", "call", "phone", "visit"))
#: With one of these a rule has exceptions.
EXCEPTING = ("except", "excepting", "apart from", "but", "other than", "save", "closed", "not", "unless", "only")
#: Verbs for going to another place for good.
MOVING = frozenset(("move", "relocate", "transfer"))
#: Verb -> the verb that stands for all those by which something is told to be somewhere.
ALIKE_VERBS = {
    verb: listed.split()[0]
    for listed in (
        "find grow occur live exist breed nest",
        "make produce brew manufacture bake craft build assemble construct",
        "sell buy get obtain",
        "allow permit authorise authorize",
    )
    for verb in listed.split()
}
#: What happens once to most things, and a second time to some.
USUALLY_ONCE = frozenset(("leaving office", "building", "completion", "start of building", "commissioning", "writing"))
#: Verbs that say how many of something a thing has, and those that say how many are there.
HOLDING = frozenset(("have", "keep", "hold", "house", "contain", "own", "comprise", "possess", "count", "employ"))
DWELLING = frozenset(("be", "live", "work", "sit", "serve", "stand", "lie", "grow", "exist"))
#: Verbs by which those who are counted use a place.
USING = frozenset(("attend", "inhabit", "populate"))
#: Verb for coming to harm, or doing harm -> the harm; the same of nouns.
HARMING = {
    **dict.fromkeys(("kill", "die", "perish"), "death"),
    **dict.fromkeys(("injure", "hurt", "wound"), "injury"),
}
HARMING_FRAMES = {"death": "death", "killing": "death", "death_toll": "death", "injury": "injury"}
HARMS = {"death": "death", "casualty": "death", "fatality": "death", "injury": "injury"}
#: Nouns for what people do -> the verb with its object that tells it.
DEED_NOUNS = {"photography": ("take", "photograph"), "filming": ("film",), "parking": ("park",)}
#: Verbs and adjectives by which a program can be used on a system, and the slots that name it.
RUNNING = frozenset(("run", "work", "support", "available", "exist", "operate", "function", "compatible"))
RUNNING_ON = ("on", "for", "with", "under")
#: Verbs by which something has a thing, or comes with it.
HAVING = frozenset(
    ("have", "come", "feature", "include", "contain", "show", "provide", "offer", "equip", "fit", "furnish")
)
#: "Out of" one of these a thing does nothing any more, and in one of them it still does.
USE = frozenset(("service", "use", "operation", "commission", "action"))
#: What a thing may be or become when it is no longer used.
IDLE_DEEDS = frozenset("be become remain stand lie stay belong cost have rest rust serve go come pass".split())
#: Verbs by which a part of a whole is had from somebody: "comes from the city".
COMING = frozenset(("come", "stem", "derive", "originate"))
#: Nouns for the money that something is run on.
BUDGETS = frozenset(("budget", "cost", "funding", "income", "expense", "expenditure", "fund"))
#: Verbs by which a body has places or things of a kind.
RUNNING_THEM = frozenset(("have", "operate", "run", "own", "maintain", "keep"))
#: Verbs by which a product is offered in kinds: "comes in three sizes".
COMING_IN = frozenset(("come", "be", "sell", "offer"))
#: Adjective for less of what another one tells -> that one.
LESS = {
    "small": "large",
    "short": "long",
    "low": "high",
    "young": "old",
    "light": "heavy",
    "narrow": "wide",
    "slow": "fast",
}
#: Verbs of needing something, adjectives of what is needed and of what is not, verbs of having it with one.
NEEDING = frozenset(("need", "require"))
NEEDED = frozenset(("compulsory", "mandatory", "obligatory", "necessary", "required", "essential"))
OPTIONAL = frozenset(("optional", "voluntary", "unnecessary"))
CARRYING = frozenset(("have", "carry", "show", "wear", "use", "present", "hold", "bring"))
#: Verbs by which a feature is gone, and words by which it came back.
REMOVING = frozenset(("remove", "drop", "go", "delete", "discontinue", "scrap", "withdraw", "take out"))
RETURNING = frozenset(("back", "restored", "reintroduced", "reinstated", "returned"))
#: Nouns for offices of which a body or a field has one: the energy minister, the city treasurer.
HELD_BY_ONE = frozenset(("minister", "treasurer", "commissioner", "ombudsman", "archivist", "librarian", "auditor"))
#: Verbs for making energy.
MAKING = frozenset(("produce", "generate", "make", "supply", "deliver", "yield"))
#: Words before a noun for a person that make it an office that one at a time holds.
CHIEF = frozenset(("chief", "head", "managing", "general", "artistic", "executive", "principal"))
#: Nouns for a deed that may be the first of its kind -> its verb.
FIRST_DEEDS = {
    "ascent": "climb",
    "crossing": "cross",
    "discovery": "discover",
    "circumnavigation": "circumnavigate",
    "flight": "fly",
    "descent": "descend",
}
#: Nouns for how a contest ends, for one side or for both.
VICTORIES = frozenset(("victory", "win", "triumph", "success"))
DEFEATS = frozenset(("defeat", "loss"))
DRAWS = frozenset(("draw", "tie", "stalemate"))
#: Verbs by which a kind that was gone comes back to a place.
RETURNS = frozenset(
    ("reintroduce", "return", "come back", "come", "bring back", "release", "reappear", "move", "bring")
)
#: Words for a contest that is not held again.
WON_ONCE = frozenset(("battle", "war", "siege", "trial", "case", "lawsuit", "referendum"))
#: Verbs that say little of what is measured beside them.
SAYING_LITTLE = frozenset(
    """be have do cost pay amount come stand lie take need get give receive make hold serve last sit offer provide
    include consist number total reach feature comprise contain exist keep require""".split()
)
#: Adjectives of what can be used at a time.
AT_HAND = frozenset(("available", "open", "reachable", "staffed"))
#: Adjectives behind a number of what is counted: "12 characters long".
EXTENTS = frozenset(("long", "high", "deep", "wide", "strong", "old"))
#: Nouns for how many there are of something at a place.
NUMBERS = frozenset(("population", "number", "stock"))
#: Small numbers as words, in their order.
SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
#: Verbs by which a thing lets somebody have so many of something, and no more.
ALLOWING = frozenset(("allow", "permit"))
#: Nouns for how much there must be of something.
LEAST = frozenset(("minimum length", "minimum number", "minimum size", "least number", "smallest number"))
#: Word for a deed -> other words that tell the same.
ALIKE_DEEDS = {
    "photograph": ("take photograph", "take photo", "take picture", "photo", "photography"),
    "cycl": ("ride bike", "ride bicycle", "cycling", "cycle", "bike", "bicycle"),
    "camp": ("pitch tent", "put up tent", "camping"),
    "swim": ("bathe", "bathing", "swimming", "go swimming"),
    "fish": ("angling", "fishing", "go fishing"),
    "park": ("park car", "leave car", "parking"),
    "smoke": ("smoke", "smoking"),
    "drive": ("drive", "driving"),
    "climb": ("climbing",),
    "film": ("filming", "shoot film", "make film"),
    "barbecu": ("have barbecue", "light barbecue"),
}
#: Verbs by which somebody has a thing with him where he uses it.
TAKEN_ALONG = frozenset(("drive", "ride", "use", "park", "walk", "push"))
#: Nouns for people who may well be all that a base speaks of -> the one that stands for those that mean the same.
EMPLOYEE = "employee"
GROUPS = {
    **dict.fromkeys(("employee", "staff", "worker"), EMPLOYEE),
    **dict.fromkeys(("pupil", "student", "schoolchild"), "pupil"),
    **dict.fromkeys(("user", "customer", "client"), "user"),
    "patient": "patient",
    "tenant": "tenant",
}
#: Verbs for what may have to be done before something else, and stems that mean the same as another one.
DUTIES = frozenset(("book", "reserve", "register", "sign up", "apply", "pay", "declare", "report", "approve", "order"))
ALIKE_DUTIES = {"reserv": "book", "appoint": "book", "enrol": "regist", "registr": "regist"}
#: Nouns for what runs on a line or goes between places.
VEHICLES = frozenset(("train", "tram", "bus", "ferry", "boat", "ship", "plane", "flight", "coach", "service"))
PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening", "night"))
#: Verbs by which the same amount is told, group by group.
ALIKE_AMOUNTS = (
    frozenset(("enrol", "enroll", "include", "involve", "take", "take part", "participate", "cover", "recruit", "be")),
    frozenset(("contain", "have", "hold", "include", "provide", "be", "exist", "find", "give", "supply")),
    frozenset(("take", "need", "eat", "drink", "require", "get", "have", "sleep", "use", "be", "consume", "receive")),
    frozenset(("store", "keep", "be")),
    frozenset(("sell", "reach", "come", "amount", "be", "make", "total", "take")),
    frozenset(("cost", "pay", "charge", "be", "spend", "sell", "buy", "come", "amount")),
    frozenset(("visit", "come", "attend", "draw", "attract", "see", "have", "be", "receive", "welcome")),
    frozenset(("work", "employ", "have", "be", "count")),
    frozenset(("last", "take", "be", "run", "go", "continue", "go on", "need")),
    frozenset(("cover", "occupy", "be", "have", "measure", "extend", "stretch", "take up")),
    frozenset(("return", "repay", "refund", "pay", "give", "give back")),
    frozenset(("publish", "write", "produce", "release", "have", "be")),
    frozenset(("carry", "transport", "take", "use", "travel", "handle", "have", "serve")),
)
#: Words for days on which one need not work, and words for days that only some have.
LEAVES = frozenset(("leave", "holiday", "holidays", "vacation", "off"))
SPECIAL_LEAVES = frozenset(
    "parental maternity paternity sick unpaid study school pupils pupil students student trainees special".split()
)

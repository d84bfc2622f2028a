"""The words and signs that make up values: tables only, reviewed as data.

English; the number words and scales follow CLDR, currency codes ISO 4217. Units of measure stand in ``units``.
"""

from __future__ import annotations

from decimal import Decimal

UNITS = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate("""twenty thirty forty fifty sixty seventy eighty ninety""".split(), start=2)
}
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "quadrillion": Decimal(10) ** 15,
}
DOZENS = {"dozen": Decimal(12), "score": Decimal(20)}
#: Written behind digits: "$1.5bn", "20k". Lower-case "m" and "b" are read with care, see ``amounts``.
SCALE_SIGNS = {
    "k": "thousand",
    "thousand": "thousand",
    "m": "million",
    "mn": "million",
    "mm": "million",
    "mil": "million",
    "mio": "million",
    "mln": "million",
    "b": "billion",
    "bn": "billion",
    "bln": "billion",
    "g": "billion",
    "t": "trillion",
    "tn": "trillion",
    "trn": "trillion",
    "cr": "crore",
}
ORDINAL_UNITS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""".split(),
        start=1,
    )
}
ORDINAL_TENS = {
    word: 10 * number
    for number, word in enumerate(
        """twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth""".split(), start=2
    )
}
#: Written behind digits with a space, too: "13 bn".
SPACED_SCALE_SIGNS = frozenset(("bn", "mn", "tn", "bln", "mln", "trn", "cr", "k"))
ORDINAL_SCALES = {f"{word}th": scale for word, scale in SCALES.items()}
#: Every ordinal of one word.
ORDINALS: dict[str, Decimal] = {
    **{word: Decimal(number) for word, number in ORDINAL_UNITS.items()},
    **{word: Decimal(number) for word, number in ORDINAL_TENS.items()},
    **ORDINAL_SCALES,
}
FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
FRACTION_SIGNS = {
    "½": Decimal("0.5"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
}
#: Between a number and the power of ten that it is multiplied by.
TIMES_SIGNS = frozenset(("×", "x", "·", "⋅", "*", "∙"))
#: Digits of an exponent, and the signs before them.
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
SUPERSCRIPT_SIGNS = frozenset(("⁻", "⁺"))
#: How many times something happens, before "a day".
TIMES = {"once": 1, "twice": 2, "thrice": 3}
#: Behind them "twice" counts times: "was elected twice in ten years", "meets twice weekly".
TIMES_FOLLOWERS = frozenset("""in during between since within before after daily weekly monthly yearly""".split())
CLAUSE_ENDS = frozenset(".,;)!?")
#: Before "once" and "twice" they count nothing: "at once", "more than twice".
NOT_TIMES = frozenset("""at for than by""".split())
EACH = frozenset(("a", "an", "per", "each", "every"))
TIME_UNITS = frozenset(
    """second minute hour day night week weekend fortnight month quarter season year decade""".split()
)
MULTIPLES: dict[str, int | Decimal] = {
    "doubled": 2,
    "doubling": 2,
    "twofold": 2,
    "twice": 2,
    "tripled": 3,
    "tripling": 3,
    "trebled": 3,
    "threefold": 3,
    "thrice": 3,
    "quadrupled": 4,
    "fourfold": 4,
    "quintupled": 5,
    "fivefold": 5,
    "tenfold": 10,
    "halved": Decimal("0.5"),
}

#: "three times as many" is a factor, "three times in 2019" a count.
FACTOR_FOLLOWERS = frozenset(
    """as more the larger higher bigger greater faster longer smaller less lower its their""".split()
)
#: Rough counts in the plural: "hundreds of people".
VAGUE_COUNTS = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10) ** 6,
    "billions": Decimal(10) ** 9,
    "trillions": Decimal(10) ** 12,
}
FEW = frozenset(("few", "several", "couple"))
#: Leagues and courses number no more weeks than this: "in week 31" counts those of a year.
WEEKS_OF_A_SEASON = 22
#: "the past few weeks" go back so many weeks at most.
MOST_OF_A_FEW = {"couple": 3, "few": 10, "several": 15}
#: In a sentence with one of these "3-2" is the result of a game.
SCORE_WORDS = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten beating defeated defeat defeats drew draw draws
    drawn tie tied score scored scoreline victory aggregate penalties shootout match game""".split()
)
#: Marks are given out of one of these, near one of those words.
MARK_SCALES = frozenset(("4", "5", "6", "10", "20", "100"))
#: "7/10" is a mark wherever it stands, "3/4" may be three quarters.
PLAIN_MARK_SCALES = frozenset(("10", "100"))
MARK_WORDS = frozenset(
    """rating ratings rated rate score scored scores scoring mark marks average averaged averaging grade""".split()
)
#: Written behind digits without a space, beside units and scales.
GLUED = frozenset(("bps", "bp", "pct", "x", "fold"))
RANGE_SIGNS = frozenset("-–—‑~")
RANGE_WORDS = frozenset(("to", "through", "till"))

CURRENCY_SIGNS = {
    "US$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₿": "BTC",
    "₦": "NGN",
    "₪": "ILS",
    "฿": "THB",
    "₱": "PHP",
    "₫": "VND",
    "৳": "BDT",
    "₵": "GHS",
}
CURRENCY_CODES = frozenset(
    """USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RUB BRL MXN ZAR KRW SGD HKD TRY UAH
    ILS AED SAR THB IDR MYR PHP VND NGN EGP KES ARS CLP COP RMB Rs""".split()
)
CURRENCY_NAMES = {
    "dollar": "USD",
    "dollars": "USD",
    "buck": "USD",
    "bucks": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR",
    "rupees": "INR",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "franc": "CHF",
    "francs": "CHF",
    "won": "KRW",
    "krona": "SEK",
    "kronor": "SEK",
    "zloty": "PLN",
    "peso": "MXN",
    "pesos": "MXN",
    "rand": "ZAR",
    "real": "BRL",
    "reais": "BRL",
    "lira": "TRY",
    "hryvnia": "UAH",
    "quid": "GBP",
    "krone": "krone",
    "kroner": "krone",
    "koruna": "CZK",
    "forint": "HUF",
    "shekel": "ILS",
    "shekels": "ILS",
    "dirham": "dirham",
    "dirhams": "dirham",
    "riyal": "riyal",
    "riyals": "riyal",
    "dinar": "dinar",
    "dinars": "dinar",
    "baht": "THB",
    "rupiah": "IDR",
    "ringgit": "MYR",
    "dong": "VND",
    "naira": "NGN",
    "cedi": "GHS",
    "cedis": "GHS",
    "taka": "BDT",
    "lev": "BGN",
    "leva": "BGN",
    "markka": "FIM",
    "markkaa": "FIM",
    "deutschmarks": "DEM",
    "bitcoin": "BTC",
    "bitcoins": "BTC",
}
CENTS = {"cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP", "eurocents": "EUR"}
#: A nation before the name of a currency: nation -> its code.
NATIONS = {
    "us": "USD",
    "u.s.": "USD",
    "american": "USD",
    "canadian": "CAD",
    "australian": "AUD",
    "hong kong": "HKD",
    "singapore": "SGD",
    "new zealand": "NZD",
    "swiss": "CHF",
    "british": "GBP",
    "egyptian": "EGP",
    "lebanese": "LBP",
    "syrian": "SYP",
    "danish": "DKK",
    "norwegian": "NOK",
    "swedish": "SEK",
    "icelandic": "ISK",
    "czech": "CZK",
    "japanese": "JPY",
    "chinese": "CNY",
    "indian": "INR",
    "pakistani": "PKR",
    "sri lankan": "LKR",
    "russian": "RUB",
    "turkish": "TRY",
    "mexican": "MXN",
    "argentine": "ARS",
    "chilean": "CLP",
    "colombian": "COP",
    "philippine": "PHP",
    "south korean": "KRW",
    "north korean": "KPW",
    "uae": "AED",
    "emirati": "AED",
    "moroccan": "MAD",
    "saudi": "SAR",
    "qatari": "QAR",
    "omani": "OMR",
    "kuwaiti": "KWD",
    "iraqi": "IQD",
    "jordanian": "JOD",
    "serbian": "RSD",
    "french": "FRF",
    "belgian": "BEF",
    "finnish": "FIM",
    "german": "DEM",
    "thai": "THB",
    "israeli": "ILS",
    "brazilian": "BRL",
    "south african": "ZAR",
}
CURRENCY_SYNONYMS = {"RMB": "CNY", "Rs": "INR"}

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for word in words.split()
}
#: first and last month; winter runs into the next year and is read as its first calendar part
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
#: Days with a name and a fixed date: month and day.
HOLIDAYS = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("boxing", "day"): (12, 26),
    ("new", "year's", "eve"): (12, 31),
    ("new", "year's", "day"): (1, 1),
    ("valentine's", "day"): (2, 14),
    ("halloween",): (10, 31),
}
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for word in words.split()
}
#: Names of months that are no other word, so that they need no capital.
PLAIN_MONTHS = frozenset(MONTHS) - {"may", "march", "mar"}
#: Those that are hardly a name either, as April and June are.
SURE_MONTHS = PLAIN_MONTHS - {"april", "june", "august"}
#: Behind digits: an ordinal.
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
#: Words for the last of several.
CLOSING = ("last", "final")
#: Words that an ordinal up to the thirty-first begins with.
DAY_WORDS = frozenset((*ORDINAL_UNITS, "twentieth", "thirtieth", "twenty", "thirty"))
#: Words between the two ends of a range of dates.
DATE_JOINTS = frozenset(("-", "–", "—", "‑", "to", "until", "till", "through"))
#: Words that take a part of a period.
PART_NOUNS = frozenset(("end", "beginning", "start"))
PARTS = frozenset(("early", "mid", "late")) | PART_NOUNS
#: Before the name of a weekday: no one day is meant.
EVERY_WEEK_LEADS = frozenset("""every each a an any most many some alternate per""".split())
#: Before "the weekend", which is then that before or behind the day of the text.
WEEKEND_LEADS = frozenset("""over on at during by until since before after""".split())
TIMES_OF_DAY = frozenset("""morning afternoon evening night""".split())
#: Before "the 27th", which may be a day of the month where it counts nothing.
#: Between "the rest of" and "week".
REST_LEADS = frozenset("""the this my our your his her its their""".split())
DAY_LEADS = frozenset("""by for until till before""".split())
#: Before a day without a year, which then counts nothing: "on 31 June".
DAY_OPENERS = frozenset("""on by until till since before after from between dated through due effective""".split())
#: Days that the calendar of some country had once: year, month, day.
STRANGE_DAYS = frozenset(((1712, 2, 30),))
#: Shortly before a date: it is denied.
NEGATIONS = frozenset("""no not never without n't isn't wasn't doesn't don't cannot can't""".split())
#: In a sentence that speaks of a date which cannot be.
UNREAL = frozenset(
    """invalid impossible nonexistent existent exist exists fictional fictitious imaginary hypothetical typo misprint
    misprinted misdated mistaken mistakenly erroneous erroneously wrong wrongly error errors reject rejects rejected
    example nonsensical bogus""".split()
)
#: Times of day with a name, in minutes.
NAMED_TIMES = {"noon": 720, "midday": 720, "midnight": 1440}
#: Before "14:30:05", which may else be how long something took.
CLOCK_LEADS = frozenset(
    """at from until till by before after since around about between and opens closes starts""".split()
)
#: Before "3:16": it is a length, a ratio or a score.
NO_CLOCK_LEADS = frozenset("""in of ratio odds score scored verse chapter track won lost beat""".split())
TIME_ZONES = {
    zone: zone
    for zone in """UTC ET EST EDT CT CST CDT PT PST PDT CET CEST BST IST JST EET EEST MSK AEST AEDT NZST""".split()
} | {"GMT": "UTC", "Z": "UTC"}
#: "the eighties"; "the twenties" may be those of two centuries.
DECADES = {
    word: 10 * number
    for number, word in enumerate(
        """tens twenties thirties forties fifties sixties seventies eighties nineties""".split(), start=1
    )
}
EARLIEST_BARE_DECADE = 30
#: Behind "the": decades with a name of their own, and their first year.
NAMED_DECADES = {
    ("noughties",): 2000,
    ("two", "thousands"): 2000,
    ("two", "thousand", "tens"): 2010,
    ("two", "thousand", "and", "tens"): 2010,
}
#: Before a year in words.
SPOKEN_YEAR_LEADS = frozenset("""in since by until till before after from during early late mid circa year""".split())
#: Before the unit of "nineteen oh five".
SPOKEN_ZEROS = frozenset(("oh", "o", "zero"))
#: Two-digit years from here on belong to the last century (POSIX ``strptime``).
CENTURY_TURN = 69
LAST_CENTURY = 30

#: Words before a value that make it an interval: phrase -> bound.
BOUNDS_BEFORE = {
    "more than": "above",
    "over": "above",
    "above": "above",
    "greater than": "above",
    "larger than": "above",
    "higher than": "above",
    "longer than": "above",
    "exceeding": "above",
    "exceeded": "above",
    "upwards of": "min",
    "in excess of": "above",
    "surpassing": "above",
    "bigger than": "above",
    "older than": "above",
    "taller than": "above",
    "heavier than": "above",
    "more than or equal to": "min",
    "greater than or equal to": "min",
    "larger than or equal to": "min",
    "equal to or more than": "min",
    "equal to or greater than": "min",
    "higher or equal than": "min",
    "bigger or equal than": "min",
    "greater or equal than": "min",
    "at least or equal to": "min",
    "at least": "min",
    "a minimum of": "min",
    "minimum of": "min",
    "as many as": "upto",
    "as much as": "upto",
    "up to": "upto",
    "at most": "max",
    "not exceeding": "max",
    "no later than": "max",
    "less than or equal to": "max",
    "fewer than or equal to": "max",
    "equal to or less than": "max",
    "smaller than or equal to": "max",
    "less or equal than": "max",
    "lower or equal than": "max",
    "smaller or equal than": "max",
    "a maximum of": "upto",
    "maximum of": "upto",
    "less than": "below",
    "fewer than": "below",
    "lower than": "below",
    "smaller than": "below",
    "shorter than": "below",
    "younger than": "below",
    "lighter than": "below",
    "short of": "below",
    "under": "below",
    "below": "below",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "just shy of": "nearly",
    "shy of": "nearly",
    "not quite": "nearly",
    "just below": "nearly",
    "a little under": "nearly",
    "slightly under": "nearly",
    "slightly below": "nearly",
    "slightly less than": "nearly",
    "just above": "justover",
    "slightly over": "justover",
    "slightly above": "justover",
    "slightly more than": "justover",
    "just more than": "justover",
    "well over": "above",
    "well above": "above",
    "far more than": "above",
    "north of": "above",
    "topping": "above",
    "topped": "above",
    "as few as": "min",
    "as little as": "min",
    "at the very least": "min",
    "at the most": "max",
    "at the very most": "max",
    "well under": "below",
    "well below": "below",
    "far fewer than": "below",
    "far less than": "below",
    "south of": "below",
    "in the region of": "about",
    "on the order of": "about",
    "somewhere around": "about",
    "just under": "nearly",
    "just over": "justover",
    "a little over": "justover",
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "approx": "about",
    "approx.": "about",
    "some": "about",
    "circa": "about",
    "ca.": "about",
    "c.": "about",
    "an estimated": "about",
    "estimated": "about",
    "~": "about",
    "≈": "about",
    ">": "above",
    "<": "below",
    "≥": "min",
    ">=": "min",
    "≤": "max",
    "<=": "max",
    "exactly": "exact",
    "equal to": "exact",
    "equals": "exact",
    "equaling to": "exact",
    "equalling": "exact",
    "precisely": "exact",
}
#: What "no" and "not" make of "more than" and its kin.
_DENIED_BOUNDS = {"above": "max", "below": "min"}
BOUNDS_BEFORE |= {
    f"{no} {phrase}": _DENIED_BOUNDS[bound]
    for phrase, bound in BOUNDS_BEFORE.items()
    if phrase.endswith(" than") and bound in _DENIED_BOUNDS and phrase.count(" ") == 1
    for no in ("no", "not")
}
BOUNDS_AFTER = {
    "or more": "min",
    "and more": "min",
    "or greater": "min",
    "or higher": "min",
    "or better": "min",
    "or longer": "min",
    "or later": "min",
    "or above": "min",
    "or over": "min",
    "or older": "min",
    "and above": "min",
    "and over": "min",
    "+": "min",
    "plus": "min",
    "or less": "max",
    "or lower": "max",
    "or shorter": "max",
    "or smaller": "max",
    "and below": "max",
    "and under": "max",
    "or fewer": "max",
    "or under": "max",
    "or younger": "max",
    "at most": "max",
    "at least": "min",
    "or so": "about",
    "or thereabouts": "about",
    "give or take": "about",
}
#: Behind them, "than" leads to a date.
TIME_COMPARISONS = frozenset(("later", "earlier", "sooner"))
#: Before a date; "after" and "before" leave the named period itself out.
DATE_BOUNDS = {
    "since": "since",
    "ever since": "since",
    "starting in": "since",
    "from": "from",
    "after": "after",
    "as early as": "from",
    "before": "before",
    "prior to": "before",
    "until": "until",
    "till": "until",
    "up to": "by",
    "through": "until",
    "no later than": "max",
    "as of": "asof",
    "as at": "asof",
    "as on": "asof",
    "by the end of": "by",
    "by": "by",
    "on or before": "max",
    "at the latest by": "max",
    "on or after": "min",
    "no earlier than": "min",
    "no sooner than": "min",
    "not before": "min",
    "not later than": "max",
    "later than": "after",
    "earlier than": "before",
    "around": "about",
    "about": "about",
    "circa": "about",
    "c.": "about",
    "ca.": "about",
}
#: Before "30 years ago", which then leaves a tenth of them open.
ROUGHLY = frozenset("""about around some roughly approximately nearly almost over under""".split())
#: Before "30 years ago": what is longer ago is earlier.
AGO_BOUNDS = {
    "more than": "max",
    "over": "max",
    "at least": "max",
    "well over": "max",
    "less than": "min",
    "under": "min",
    "at most": "min",
    "within": "min",
    "some": "about",
    "roughly": "about",
    "approximately": "about",
    "nearly": "about",
    "almost": "about",
    "just over": "about",
    "just under": "about",
}
#: Before an ordinal, with "the" between and one of these behind: "after the 57th minute".
ORDINAL_BOUND_NOUNS = frozenset("""minute second hour day week month year round lap inning innings""".split())
ORDINAL_BOUNDS = {"after": "above", "before": "below"}
DATE_LEADS = frozenset(
    """in since of by until till before after from between during early late mid and to through around
    about circa the year april may june july january february march august september october november
    december spring summer autumn fall winter""".split()
)

#: Words before a month's name that show it to be one.
MONTH_LEADS = frozenset("""in since by until till during of early mid late from""".split())

#: Before "an hour", "a year": it is how long something took.
DURATION_LEADS = frozenset(
    """for within lasted lasting lasts last took takes take than nearly almost about over under
    roughly around after""".split()
)
#: "about 100" agrees with 90 to 110, "nearly 100" with 90 to 100, "just over 100" with 100 to 110.
APPROXIMATION = Decimal("0.1")
APPROXIMATION_PERCENT = int(APPROXIMATION * 100)
#: "13 billion" settles "13.2 billion": a rounded value settles what is within a twentieth of it.
ROUNDING = Decimal("0.05")
#: Percentage points that one fraction may stand for: "two thirds" does not deny 70%, and is settled by 66% or 68%.
SHARE_STEP, SETTLED_SHARE = Decimal(10), Decimal(3)
#: "300 ft" agrees with what is within a twentieth of it in metres, for who converts rounds.
CONVERSION = Decimal("0.05")
#: It settles no more than what is within a fiftieth.
SETTLED_CONVERSION = Decimal("0.02")
#: "around 2019" agrees with the year before and after.
APPROXIMATE_YEARS = 1
#: Words after which a count's noun ends.
NOUN_STOPS = frozenset(
    """a an the of in on at by to for from with and or but as is was are were be been has have had will
    would that which who whose when while than since until during after before per each between into
    over under about around through its their his her this these those it they he she we you not""".split()
)
#: Behind a score: no noun that the two numbers could count.
SCORE_FOLLOWERS = NOUN_STOPS | SCORE_WORDS

#: Four bare digits are taken for a year between these, and elsewhere only behind "in" and the like.
EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1500, 2099
#: Before a year that stands like an adjective: "the 2019 results".
YEAR_OWNERS = frozenset(("(", "the", "a", "an", "its", "their", "his", "her", "our", "s"))
#: Before a number: it tells one of a series, so that no thousands follow it ("page 12 500 copies").
NUMBERED = frozenset(
    """page pages chapter section article paragraph figure table room flight route highway line level platform group
    issue volume step item channel gate version no number day week year season episode grade age aged part phase
    stage act scene verse floor lane pier zone ward district unit class type model bus tram track""".split()
)
#: Before what one thing is described by: "a 12 500-seat hall".
ARTICLES = frozenset("""a an the its their his her our this that new one""".split())
#: Before a name behind which a count may stand: "in Denmark 12 500 people".
PREPOSITIONS = frozenset(
    """in at on of to by for from near with within across outside around since after before""".split()
)
#: Plurals that do not end in s.
COUNTED_PLURALS = frozenset(("people", "women", "men", "children", "staff"))
#: Words that show four digits behind them to be a count, not a year.
COUNT_LEADS = frozenset(
    """has have had reached reaching reaches reach total totals totaled totalled totaling totalling numbered numbering
    than least most exactly nearly almost approximately roughly over under some precisely exceeding""".split()
)

#: (words, unit, factor); points are a difference of percentages, not a percentage.
PERCENT_WORDS = (
    ("percentage points", "pp", Decimal(1)),
    ("percentage point", "pp", Decimal(1)),
    ("% points", "pp", Decimal(1)),
    ("% point", "pp", Decimal(1)),
    ("basis points", "pp", Decimal("0.01")),
    ("basis point", "pp", Decimal("0.01")),
    ("bps", "pp", Decimal("0.01")),
    ("bp", "pp", Decimal("0.01")),
    ("per cent", "%", Decimal(1)),
    ("percent", "%", Decimal(1)),
    ("pct", "%", Decimal(1)),
    ("%", "%", Decimal(1)),
)

#: Before a number, or behind it: it tells a version ("version 3.2", "the 3.2 release", "the latest release is 3.2").
VERSION_WORDS = frozenset("""version versions ver v release releases build builds firmware""".split())
#: Of these, those behind which whole numbers are versions, too: "version 3", but "release 12 albums".
PLAIN_VERSION_WORDS = frozenset("""version versions ver""".split())
#: Verbs of moving from one version to another.
VERSION_VERBS = frozenset(
    """upgrade upgrades upgraded upgrading downgrade downgrades downgraded downgrading migrate migrates
    migrated""".split()
)
#: Before a decimal they are no products: it measures or marks something.
NO_PRODUCTS = frozenset(
    """magnitude richter rating score mark grade average mean median total ratio index ph gpa pm cvss about around
    room section chapter figure table level article paragraph rule page exercise equation appendix lesson""".split()
)
COPULAS = frozenset("""is are was were be been being remains became becomes now currently still""".split())
#: Behind a version, with or without a hyphen: it is one before it, of which nothing is known.
PRE_RELEASES = frozenset("""alpha beta rc dev pre preview snapshot nightly a b""".split())
#: Between two versions, days or times of one row.
ROW_JOINTS = frozenset((",", "and", "or", "to", "through", "&", "/", "-", "–", "—", "‑"))
VERSION_BOUNDS_AFTER = {
    "or newer": "min",
    "and newer": "min",
    "or later": "min",
    "and later": "min",
    "or higher": "min",
    "and higher": "min",
    "or above": "min",
    "and above": "min",
    "or greater": "min",
    "and up": "min",
    "or up": "min",
    "onward": "min",
    "onwards": "min",
    "+": "min",
    "or earlier": "max",
    "and earlier": "max",
    "or older": "max",
    "and older": "max",
    "or lower": "max",
    "or below": "max",
    "and below": "max",
}
VERSION_BOUNDS = {
    "newer than": "above",
    "later than": "above",
    "older than": "below",
    "earlier than": "below",
    "since": "since",
    "from": "from",
    "starting with": "from",
    "after": "after",
    "before": "before",
    "prior to": "before",
    "until": "until",
    "up to": "until",
}
#: Words that tell which of several periods is meant -> how far from the one of today.
SHIFTS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
#: Those that do not mean a month or year of the calendar but the time up to now, or from now on.
OPEN_SHIFTS = frozenset(("past", "coming", "upcoming"))
#: Behind a length of time: it lies back (-1) or ahead (1).
DIRECTIONS = {
    ("ago",): -1,
    ("hence",): 1,
    ("from", "now"): 1,
    ("from", "today"): 1,
    ("in", "the", "future"): 1,
}
#: Words that a value or its comparison word can start with; every other word is passed over at once.
STARTERS = (
    frozenset(UNITS)
    | frozenset(TENS)
    | frozenset(DOZENS)
    | frozenset(SCALES)
    | frozenset(ORDINAL_UNITS)
    | frozenset(ORDINAL_TENS)
    | frozenset(ORDINAL_SCALES)
    | frozenset(f"{word}s" for word in SCALES)
    | frozenset(MULTIPLES)
    | frozenset(TIMES)
    | frozenset(VAGUE_COUNTS)
    | FEW
    | frozenset(MONTHS)
    | frozenset(SEASONS)
    | frozenset(words[0] for words in HOLIDAYS)
    | frozenset(WEEKDAYS)
    | frozenset(DECADES)
    | frozenset(SHIFTS)
    | frozenset(code.lower() for code in CURRENCY_CODES)
    | frozenset(
        """v noon midday midnight a an half between from
        minus negative early mid late end winter q h fy today yesterday tomorrow beginning
        start ago day week weekend month year quarter decade century fiscal financial final later earlier rest
        remainder now
        noughties ad ce""".split()
    )
)

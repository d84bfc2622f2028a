"""The words and signs that make up values, and how roughly values are meant.

The words stand in ``data/``, where they are reviewed as data; here they get their names and what follows from them.
Units of measure have a module of their own, ``units``.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.datafile import DataFile

_NUMBERS = DataFile("numbers")
UNITS = _NUMBERS.integers("units")
TENS = _NUMBERS.integers("tens")
SCALES = _NUMBERS.numbers("scales")
VAGUE_SCALES = _NUMBERS.words("vague_scales")
DOZENS = _NUMBERS.numbers("dozens")
SCALE_SIGNS = _NUMBERS.strings("scale_signs")
SPACED_SCALE_SIGNS = _NUMBERS.words("spaced_scale_signs")
ORDINAL_UNITS = _NUMBERS.integers("ordinal_units")
ORDINAL_TENS = _NUMBERS.integers("ordinal_tens")
ORDINAL_ENDINGS = _NUMBERS.words("ordinal_endings")
FRACTIONS = _NUMBERS.integers("fractions")
FRACTION_SIGNS = _NUMBERS.numbers("fraction_signs")
TIMES_SIGNS = _NUMBERS.words("times_signs")
SUPERSCRIPT_SIGNS = _NUMBERS.words("superscript_signs")
TIMES = _NUMBERS.integers("times")
MULTIPLES = _NUMBERS.numbers("multiples")
VAGUE_COUNTS = _NUMBERS.numbers("vague_counts")
MOST_OF_A_FEW = _NUMBERS.integers("most_of_a_few")
FEW = _NUMBERS.words("few")
PERCENT_WORDS = tuple((words, unit, Decimal(factor)) for words, unit, factor in _NUMBERS.rows("percent_words"))
#: Digits of an exponent, and the signs before them.
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
ORDINAL_SCALES = {f"{word}th": scale for word, scale in SCALES.items()}
#: Every ordinal of one word.
ORDINALS: dict[str, Decimal] = {
    **{word: Decimal(number) for word, number in (ORDINAL_UNITS | ORDINAL_TENS).items()},
    **ORDINAL_SCALES,
}

_MONEY = DataFile("money")
CURRENCY_SIGNS = _MONEY.strings("currency_signs")
CURRENCY_CODES = _MONEY.words("currency_codes")
CURRENCY_SYNONYMS = _MONEY.strings("currency_synonyms")
CURRENCY_NAMES = _MONEY.strings("currency_names")
CENTS = _MONEY.strings("cents")
#: The unit of cents that do not say of which currency: what ISO 4217 calls none.
ANY_CENTS = "XXX"
OF_CENTS = _MONEY.words("of_cents") | {ANY_CENTS}
NATIONS = _MONEY.strings("nations")

_CALENDAR = DataFile("calendar")
MONTHS = _CALENDAR.integers("months")
WEEKDAYS = _CALENDAR.integers("weekdays")
SEASONS = {
    name: (int(first), int(last))
    for name, months in _CALENDAR.strings("seasons").items()
    for first, last in [months.split()]
}
HOLIDAYS = {
    tuple(name.split()): (int(month), int(day))
    for name, date in _CALENDAR.strings("holidays").items()
    for month, day in [date.split()]
}
DECADES = _CALENDAR.integers("decades")
NAMED_DECADES = {tuple(name.split()): first for name, first in _CALENDAR.integers("named_decades").items()}
HALVES_OF_DAY = _CALENDAR.strings("halves_of_day")
HOUR_LEADS = _CALENDAR.words("hour_leads")
NAMED_TIMES = _CALENDAR.integers("named_times")
TIME_ZONES = _CALENDAR.strings("time_zones")
SHIFTS = _CALENDAR.integers("shifts")
OPEN_SHIFTS = _CALENDAR.words("open_shifts")
DIRECTIONS = {tuple(words.split()): sign for words, sign in _CALENDAR.integers("directions").items()}
CLOSING = _CALENDAR.words("closing")
PART_NOUNS = _CALENDAR.words("part_nouns")
TIMES_OF_DAY = _CALENDAR.words("times_of_day")
TIME_UNITS = _CALENDAR.words("time_units")
STRANGE_DAYS = frozenset(tuple(map(int, row[0].split())) for row in _CALENDAR.rows("strange_days"))
#: Names of months that are no other word, so that they need no capital.
PLAIN_MONTHS = frozenset(MONTHS) - {"may", "march", "mar"}
#: Those that are hardly a name either, as April and June are.
SURE_MONTHS = PLAIN_MONTHS - {"april", "june", "august"}
PARTS = PART_NOUNS | {"early", "mid", "late"}
#: Words that an ordinal up to the thirty-first begins with.
DAY_WORDS = frozenset((*ORDINAL_UNITS, "twentieth", "thirtieth", "twenty", "thirty"))

_BOUNDS = DataFile("bounds")
BOUNDS_BEFORE = _BOUNDS.strings("bounds_before")
BOUNDS_AFTER = _BOUNDS.strings("bounds_after")
DATE_BOUNDS = _BOUNDS.strings("date_bounds")
LEAD_BOUNDS = _BOUNDS.strings("lead_bounds")
AGO_BOUNDS = _BOUNDS.strings("ago_bounds")
ORDINAL_BOUNDS = _BOUNDS.strings("ordinal_bounds")
VERSION_BOUNDS = _BOUNDS.strings("version_bounds")
VERSION_BOUNDS_AFTER = _BOUNDS.strings("version_bounds_after")
#: What "no" and "not" make of "more than" and its kin.
_DENIED_BOUNDS = {"above": "max", "below": "min"}
BOUNDS_BEFORE |= {
    f"{no} {phrase}": _DENIED_BOUNDS[bound]
    for phrase, bound in BOUNDS_BEFORE.items()
    if phrase.endswith(" than") and bound in _DENIED_BOUNDS and phrase.count(" ") == 1
    for no in ("no", "not")
}

_CONTEXT = DataFile("context")
TIMES_FOLLOWERS = _CONTEXT.words("times_followers")
CLAUSE_ENDS = _CONTEXT.words("clause_ends")
NOT_TIMES = _CONTEXT.words("not_times")
EACH = _CONTEXT.words("each")
FACTOR_FOLLOWERS = _CONTEXT.words("factor_followers")
SCORE_WORDS = _CONTEXT.words("score_words")
MARK_SCALES = _CONTEXT.words("mark_scales")
PLAIN_MARK_SCALES = _CONTEXT.words("plain_mark_scales")
MARK_WORDS = _CONTEXT.words("mark_words")
GLUED = _CONTEXT.words("glued")
RANGE_SIGNS = _CONTEXT.words("range_signs")
RANGE_WORDS = _CONTEXT.words("range_words")
ANY_OF_RANGE = _CONTEXT.words("any_of_range")
ANY_OF_WHAT = _CONTEXT.words("any_of_what")
DATE_JOINTS = _CONTEXT.words("date_joints")
EVERY_WEEK_LEADS = _CONTEXT.words("every_week_leads")
WEEKEND_LEADS = _CONTEXT.words("weekend_leads")
REST_LEADS = _CONTEXT.words("rest_leads")
DAY_LEADS = _CONTEXT.words("day_leads")
DAY_OPENERS = _CONTEXT.words("day_openers")
NEGATIONS = _CONTEXT.words("negations")
UNREAL = _CONTEXT.words("unreal")
CLOCK_LEADS = _CONTEXT.words("clock_leads")
NO_CLOCK_LEADS = _CONTEXT.words("no_clock_leads")
SPOKEN_YEAR_LEADS = _CONTEXT.words("spoken_year_leads")
SPOKEN_ZEROS = _CONTEXT.words("spoken_zeros")
TIME_COMPARISONS = _CONTEXT.words("time_comparisons")
ROUGHLY = _CONTEXT.words("roughly")
ORDINAL_BOUND_NOUNS = _CONTEXT.words("ordinal_bound_nouns")
DATE_LEADS = _CONTEXT.words("date_leads")
MONTH_LEADS = _CONTEXT.words("month_leads")
DURATION_LEADS = _CONTEXT.words("duration_leads")
WHOLE = _CONTEXT.words("whole")
SPELL_KINDS = _CONTEXT.words("spell_kinds")
NOUN_STOPS = _CONTEXT.words("noun_stops")
YEAR_OWNERS = _CONTEXT.words("year_owners")
NUMBERED = _CONTEXT.words("numbered")
ARTICLES = _CONTEXT.words("articles")
PREPOSITIONS = _CONTEXT.words("prepositions")
COUNTED_PLURALS = _CONTEXT.words("counted_plurals")
COUNT_LEADS = _CONTEXT.words("count_leads")
VERSION_WORDS = _CONTEXT.words("version_words")
PLAIN_VERSION_WORDS = _CONTEXT.words("plain_version_words")
VERSION_VERBS = _CONTEXT.words("version_verbs")
NO_PRODUCTS = _CONTEXT.words("no_products")
COPULAS = _CONTEXT.words("copulas")
PRE_RELEASES = _CONTEXT.words("pre_releases")
ROW_JOINTS = _CONTEXT.words("row_joints")

#: Behind a score: no noun that the two numbers could count.
SCORE_LEADS = _CONTEXT.words("score_leads")
SCORE_FOLLOWERS = NOUN_STOPS | SCORE_WORDS | _CONTEXT.words("score_followers")
#: Words that a value or its comparison word can start with; every other word is passed over at once.
STARTERS = _CONTEXT.words("starters").union(
    *(
        UNITS,
        TENS,
        DOZENS,
        SCALES,
        ORDINALS,
        MULTIPLES,
        TIMES,
        VAGUE_COUNTS,
        FEW,
        MONTHS,
        SEASONS,
        WEEKDAYS,
        DECADES,
        SHIFTS,
    ),
    (f"{word}s" for word in SCALES),
    (words[0] for words in HOLIDAYS),
    ANY_OF_RANGE,
    ("any",),
    (code.lower() for code in CURRENCY_CODES),
)

#: Leagues and courses number no more weeks than this: "in week 31" counts those of a year.
WEEKS_OF_A_SEASON = 22
EARLIEST_BARE_DECADE = 30
#: Two-digit years from here on belong to the last century (POSIX ``strptime``).
CENTURY_TURN = 69
LAST_CENTURY = 30
#: Four bare digits are taken for a year between these, and elsewhere only behind "in" and the like.
EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1500, 2099
#: "around 2019" agrees with the year before and after.
APPROXIMATE_YEARS = 1
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

"""How labels of tables and lists are said in a sentence, as data."""

from __future__ import annotations

#: Headings of a column that say nothing of what stands in it.
PLAIN_COLUMNS = frozenset(
    """value values amount figure figures detail details fact facts description data result results answer content
    information info text note notes comment comments remark remarks
    number numbers count total rule rules policy terms""".split()
)
#: Headings of a first column that holds properties, not things.
PROPERTY_COLUMNS = frozenset(
    """property properties attribute attributes key feature features field parameter parameters setting settings
    metric metrics indicator indicators criterion measure quantity characteristic specification item label""".split()
)
#: Headings of a first column that tell where money came from.
SOURCES = frozenset("source sources income revenue receipts".split())
#: Headings of a column that narrow what its rows name: "Retry limit | Default: 5" is the default retry limit.
NARROWING_COLUMNS = frozenset("default minimum maximum average median lowest highest current planned actual".split())
#: Headings of a column that say it in another word.
LIMITS = {"limit": "maximum", "max": "maximum", "max.": "maximum", "min": "minimum", "min.": "minimum"}
#: Labels that tell what stands above or below them, not what it shows.
PICTURES = frozenset("photo photograph picture image figure map chart diagram illustration video".split())
#: What may be told of one thing; below a name that heads a column these are of it.
MEASURES = frozenset(
    """length height width depth area size weight mass capacity population elevation altitude volume thickness diameter
    speed range output span age price cost temperature density""".split()
)
#: Headings of a column that tell what kind each row is, not a thing that has its properties.
KIND_COLUMNS = frozenset("type unit units format range kind required since status scope".split())
#: Headings of a column of dates, and of one that tells what happened on the date that heads the row.
DATE_COLUMNS = frozenset("date year when day".split())
EVENT_COLUMNS = frozenset("event events milestone milestones what history".split())
#: Labels of a row that sums up those above.
TOTALS = frozenset("total totals sum overall".split())
#: What somebody pays.
PRICES = frozenset("price fee cost charge rate tariff fare admission".split())
#: Labels of when a place is open; beside "open" and "closed" a date of every year.
HOURS = frozenset(("opening hours", "opening times", "hours of opening", "business hours", "hours", "open", "closed"))
#: Labels of what one pays to get in or to use something.
PAYING = frozenset("admission entry entrance price prices fee fees fare fares tickets".split())
#: Participles of what is so, not of what was done: "Dogs | allowed on a lead".
STANDING = frozenset(
    "allowed permitted admitted forbidden prohibited banned included excluded required accepted".split()
)
#: Headings of a first column that belong to the names below: "Plan | Team" is the team plan.
CLASSES = frozenset("plan tier edition package version model class licence license ticket pass membership".split())
#: Titles of sections that name no thing.
PLAIN_TITLES = frozenset(
    """facts key-facts figures key-figures at-a-glance overview data details summary information specifications
    specification statistics history about contents notes properties attributes""".split()
)
#: Past forms that stand without "was": "opened in 1998".
ACTIVE = frozenset("opened closed ended died started began expired".split())
#: Labels of when, where or to whom something is so: "Open: daily".
STATES = frozenset("open closed available".split())
#: Labels of what takes the time that stands beside them.
TAKING = frozenset(
    """assembly ascent charge charging climb construction crossing cruise delivery descent drive flight hike
    installation journey measurement passage registration ride tour transfer trip visit voyage walk""".split()
)
#: Headings of a column of units.
UNIT_COLUMNS = frozenset("unit units".split())
#: Nouns of labels -> the participle by which they are told: "Year of construction" is when it was built.
DATED_BY = {
    "construction": "built", "building": "built", "birth": "born", "foundation": "founded", "founding": "founded",
    "establishment": "established", "opening": "opened", "completion": "completed", "launch": "launched",
    "closure": "closed", "release": "released",
}  # fmt: skip
#: Labels of several things that do not end in -s.
COUNTED = frozenset("staff people men women children".split())
#: Words in -s that count nothing.
UNCOUNTED = frozenset("status address class process access business success basis series news gas bus bonus".split())
#: What answers a question and not a label.
NO_VALUES = frozenset("yes no true false none n/a na tbd unknown x".split())
#: Words by which a value says its own place or time.
PLACING = frozenset("in on at by since from until before after around between during from".split())
#: Words that open a lead-in which tells when, where or on what condition what stands below it holds.
CIRCUMSTANCES = frozenset(
    """on in at during until till before after from since by between within under with without if when where once unless
    while for inside outside throughout behind above below near""".split()
)
#: Words that end a lead-in which only remarks on what follows: "For example:", "In short:".
REMARKS = frozenset(
    """example instance short brief particular general detail summary fact addition conclusion total all follows order
    contrast words attention start beginning you us""".split()
)
#: Nouns of lead-ins that name those who or what are counted below them.
LEADS_OF_PARTS = frozenset(
    """staff team workforce personnel crew fleet stock collection facilities equipment amenities rooms people
    volunteers""".split()
)

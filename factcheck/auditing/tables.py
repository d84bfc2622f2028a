"""What the audit knows of events in time and of sums, as data; words of one concept need to stand here once."""

#: Of one subject, the first cannot come after the second.
EVENT_ORDER = (
    ("began", "ended"),
    ("began", "completed"),
    ("founded", "dissolved"),
    ("founded", "closed"),
    ("founded", "bankrupt"),
    ("opened", "closed"),
    ("opened", "demolished"),
    ("built", "demolished"),
    ("born", "died"),
    ("born", "married"),
    ("announced", "completed"),
    ("signed", "ratified"),
    ("signed", "expired"),
    ("launched", "discontinued"),
    ("launched", "cancelled"),
    ("began", "cancelled"),
    ("began", "abandoned"),
    ("commissioned", "decommissioned"),
    ("bought", "sold"),
    ("married", "divorced"),
    ("released", "discontinued"),
    ("introduced", "abolished"),
    ("introduced", "repealed"),
    ("arrested", "convicted"),
    ("charged", "convicted"),
    ("convicted", "released"),
    ("nominated", "elected"),
    ("hired", "fired"),
    ("joined", "left"),
    ("elected", "resigned"),
    ("appointed", "resigned"),
    ("appointed", "dismissed"),
)
#: What may happen to one subject again, so that the order of two dates shows nothing.
AGAIN = frozenset(
    """again reopen relaunch rejoin re-elect reelect return second third fourth twice repeatedly anew
    rebuilt restart resume re-release rerelease reissue new""".split()
)
#: With these a life begins, or ends.
BEGINNINGS = ("founded", "born", "incorporated", "built")
ENDINGS = ("died", "dissolved", "demolished", "defunct", "bankrupt")
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
#: A sentence with one of these speaks of what is still to come.
COMING = frozenset(
    """will plan plans planned expect expects expected forecast projected scheduled due aim aims intend intends target
    targets goal until next upcoming by shall would propose proposed predicts predicted estimated committed pledged
    pledge promised promise""".split()
)
#: With one of these and no value a claim states nothing that could turn out wrong.
MERELY_POSSIBLE = frozenset("""may might could possibly perhaps maybe probably presumably""".split())

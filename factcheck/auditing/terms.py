"""Who held which role when: "was mayor from ... to ...", "has chaired since ...", "stepped down in ..."."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from factcheck.auditing.context import Context
from factcheck.auditing.events import is_again
from factcheck.auditing.facts import Fact, identity, one
from factcheck.auditing.tables import CHIEF, HELD_BY_ONE, SHARED_ROLES
from factcheck.language import lexicon, tables
from factcheck.language.frames import frame
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Value
from factcheck.model.record import record, replace
from factcheck.syntax.records import Phrase, Proposition

#: Modifiers of a role that several people may hold, that is not the one behind them, or that nobody holds any more.
_SHARED = SHARED_ROLES | tables.FORMER
#: Frames of leading something, and words for whoever does.
_LEADING = frozenset(("leadership", "chief_executive", "chairing"))
_LEADERS = frozenset(("leadership", "head", "leader"))
#: Frame -> the roles that name who leaves or takes an office, and which.
_OFFICES = {
    "resignation": ("holder", "office"),
    "retirement": ("person", "office"),
    "office": ("holder", "office"),
    "appointment": ("appointee", "office"),
    "election": ("elected", "office"),
}
#: Of these, the frames that tell how somebody comes to an office.
_TAKING = frozenset(("appointment", "election"))
#: Bounds of a date by which a role was held all the time: "from ... to ...", "between ... and ...".
_SPANS = frozenset(("span", "range"))
#: Frames for doing what one at a time does for a team or an orchestra -> the roles of who does it and for whom.
_DOING = {
    "coaching": ("coach", "team"),
    "conducting": ("conductor", "conducted"),
}
#: Heads of definite roles by their dictionary form.
_BEGUN = frozenset({"become"})
#: Predicates between a role and its holder -> the phase that they tell.
_BEING = {"be": "hold", "become": "begin", "cease to be": "end"}


@record
class Term:
    """A stretch of time in which somebody held a role that one at a time can hold.

    Attributes:
        claim: where it is stated.
        role: as a key: "mayor (holm)".
        holder: as a key.
        begin: the days of which one is its first, or None if it is not told.
        end: the days of which one is its last, or None.
        lasting: whether it lasts still.
        said: the time as written.
        again: whether it is said to be a further one.
        led: what the holder of the role leads, as a key, if it is a role of leading something.
        within: days in which it was held, where no more is told.
    """

    claim: Claim
    role: str
    holder: str
    begin: tuple[date, date] | None
    end: tuple[date, date] | None
    lasting: bool
    said: str
    again: bool = False
    led: str = ""
    within: tuple[date, date] | None = None

    @property
    def is_general(self) -> bool:
        """Whether no more is told than that somebody leads: whoever heads a museum may be its director."""
        return self.role.partition(" (")[0] in _LEADERS

    @property
    def moment(self) -> tuple[date, date] | None:
        """The days of one moment at which it was held, of what is not known to have begun, or to have ended."""
        if self.is_begun:
            return self.begin
        return self.within or (self.end if self.begin is None else None)

    @property
    def is_begun(self) -> bool:
        """Whether no more is told than when it began."""
        return self.begin is not None and self.end is None and not self.lasting

    def surely(self, today: date) -> tuple[date, date] | None:
        """Return the days of which all belong to it, the first and the last, if it is known from when until when."""
        end = today if self.lasting else self.end[0] if self.end else None
        return (self.begin[1], end) if self.begin and end is not None and self.begin[1] <= end else None


def terms(context: Context) -> Iterator[Term]:
    """Yield the terms that the claims which stand tell, each once."""
    for fact in context.facts:
        when = fact.when
        if when is None:
            continue
        found: dict[str, Term] = {}
        again = is_again(fact)
        for way in fact.ways:
            for role, holder, phase in _held(way, fact.claim.statement):
                term = _term(fact, role, holder, phase, when)
                if term is not None:
                    led = role.partition(" (")[2].removesuffix(")") if way.frame in _LEADING else ""
                    found[role] = replace(found.get(role, term), again=again, led=led)
        yield from found.values()


def _held(way: Proposition, text: str) -> Iterator[tuple[str, str, str]]:
    """Yield role, holder and phase (begin, hold, end) of what a proposition tells."""
    yield from _titled(way, text)
    if way.predicate in _BEING and not way.frame:
        one_side, other = one(way.argument("subj")), one(way.argument("attr"))
        for role, holder in ((other, one_side), (one_side, other)):
            if role is not None and holder is not None and holder.kind == "name" and _is_role(role):
                yield identity(role), identity(holder), "begin" if way.verb in _BEGUN else _BEING[way.predicate]
    elif way.frame in _OFFICES:
        who, what = (one(way.argument(role)) for role in _OFFICES[way.frame])
        if what is None and who is not None and way.frame == "office":
            yield from ((role, identity(who), way.phase or "end") for role in _titles(who, text))
        if what is None and who is not None and _is_role(who):  # "the treasurer, Ann Miller, resigned"
            named = who.named("app")[:1]
            yield from (
                (identity(who), each.word, way.phase or ("begin" if way.frame in _TAKING else "end")) for each in named
            )
        if who is not None and what is not None and _is_role(what):
            yield identity(what), identity(who), way.phase or ("begin" if way.frame in _TAKING else "end")
    elif way.frame in _DOING:
        who, what = (one(way.argument(role)) for role in _DOING[way.frame])
        if who is not None and who.kind == "name" and what is not None:
            yield f"{way.frame} ({identity(what)})", identity(who), "hold"
    elif way.frame and way.phase and len(frame(way.frame).single) == 1:
        who = one(way.argument(frame(way.frame).single[0]))
        keys = [one(way.argument(role)) for role in frame(way.frame).key]
        shared = not _SHARED.isdisjoint(way.frame.split(":"))  # "joint:leadership"
        if who is not None and who.kind == "name" and all(keys) and not shared:
            within = one(way.argument("of"))  # "finance chief of Norvik"
            over = ", ".join(identity(each) for each in (*keys, within) if each is not None)
            # a firm may have a director and a chief executive, both of whom lead it
            yield f"{way.narrow or way.frame} ({over})", identity(who), way.phase


def _titled(way: Proposition, text: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is told of somebody by a title: "Mayor Ann Miller has been in office", "served two terms"."""
    who, office, served = (one(way.argument(slot)) for slot in ("subj", "in", "obj"))
    in_office = way.predicate == "be" and office is not None and office.head == "office"
    serving = way.predicate == "serve" and served is not None and served.head == "term"
    if who is not None and not way.frame and (in_office or serving):
        yield from ((role, identity(who), "hold") for role in _titles(who, text))


def _titles(holder: Phrase, text: str) -> Iterator[str]:
    """Yield the role by which a holder is called as a key: "Mayor Ann Miller", "chief officer Bob Jones"."""
    for title in holder.named("title"):
        *before, head = text[title.start : title.end].casefold().split()
        yield f"{head} ({', '.join(sorted(before))})" if before else head


def _is_role(phrase: Phrase) -> bool:
    """Tell whether a phrase names a role that one at a time holds: "mayor of Holm", "the board's chair"."""
    if phrase.kind != "noun" or phrase.plural or phrase.determiner in ("a", "an") or phrase.head.startswith("co-"):
        return False
    told = lexicon.concept_sequence(phrase.head)[:1]
    named = [each.word for each in phrase.modifiers if each.kind in ("adj", "noun")]
    whole = lexicon.concept_sequence(" ".join([*named, phrase.head]))
    known = (told[:1] and told[0] in lexicon.role_starts()) or whole in lexicon.roles()
    known = known or (field_of(phrase.head) == PERSON and not CHIEF.isdisjoint(named))
    known = known or (phrase.head in HELD_BY_ONE and bool(named))
    return bool(known) and not any(each.word in _SHARED for each in phrase.modifiers)


def _term(fact: Fact, role: str, holder: str, phase: str, when: Value) -> Term | None:
    low, high = when.low, when.high
    said = fact.said(when)
    if phase == "begin" and isinstance(low, date) and isinstance(high, date):
        return Term(fact.claim, role, holder, (low, high), None, False, said)
    if phase == "end" and isinstance(low, date) and isinstance(high, date):
        return Term(fact.claim, role, holder, None, (low, high), False, said)
    if phase == "hold" and isinstance(low, date) and high is None and fact.lasts:
        return Term(fact.claim, role, holder, _first_days(low, when), None, True, said)
    if phase == "hold" and isinstance(low, date) and high is None and not fact.lasts:
        return Term(fact.claim, role, holder, _first_days(low, when), None, False, said)
    if phase == "hold" and isinstance(high, date) and (low is None or when.bound in _SPANS):
        begin = _first_days(low, when) if isinstance(low, date) else None
        return Term(fact.claim, role, holder, begin, _last_days(high, when), False, said)
    if phase == "hold" and isinstance(low, date) and isinstance(high, date) and not fact.lasts:
        return Term(fact.claim, role, holder, None, None, False, said, within=(low, high))
    return None


#: The units of a date that is told to the day, and to the month; of a spell it is not told how nearly its ends are.
_DAY, _MONTH = "day", "month"


def _first_days(day: date, when: Value) -> tuple[date, date]:
    """Return the days that the beginning of a span may be: the first day of a year or month stands for all of it."""
    if when.unit == _DAY or day.day > 1:
        return day, day
    return day, date(day.year, 12, 31) if day.month == 1 and when.unit != _MONTH else _end_of_month(day)


def _last_days(day: date, when: Value) -> tuple[date, date]:
    """Return the days that the end of a span may be: the last day of a year or month stands for all of it."""
    if when.unit == _DAY or day != _end_of_month(day):
        return day, day
    return date(day.year, 1 if day.month == 12 and when.unit != _MONTH else day.month, 1), day


def _end_of_month(day: date) -> date:
    return date(day.year, day.month, monthrange(day.year, day.month)[1])

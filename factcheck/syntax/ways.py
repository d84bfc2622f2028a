"""Which constructions may tell a proposition otherwise or imply another, and what it needs so that one of them may.

Each of them is read, and its module loaded, only for propositions that it may tell: a sentence in the past has no use
for the forty that tell rules, and most verbs have none for the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib import import_module

from factcheck.model.rows import NamedTuple
from factcheck.syntax import words, words_of_causes, words_told
from factcheck.syntax.records import Proposition

_ANY: frozenset[str] = frozenset()
#: Tenses of what is so as a rule, of that and of what will be, and of all that is not over.
_NOW, _PRESENT = frozenset({"present", ""}), frozenset({"present"})
_COMING = _NOW | {"future"}
_LASTING = _COMING | {"perfect"}
_BEING = frozenset({"be"})
#: Verbs of change, with and without the slot of what is changed into.
_CHANGING = (
    words.SWITCHING | words.LEAVING | words.JOINING | words.CHANGING | words.RISING | words.FALLING | words.RENAMING
    | {verb for verb, _ in words.EXCHANGING | words.TURNING_INTO} | {"become"}
)  # fmt: skip
#: Verbs by which it is told what one may, need or must do with what.
_RULING = _BEING | words.USING | words.RULING | words.KEEPING_OUT | words.NEEDING | {"close", "keep"}

#: Verbs by which somebody gets, has or leaves an office.
_OF_OFFICES = (
    _BEING | words.APPOINTING | words.TAKING_OFFICE | words.LEAVING_OFFICE | words.HOLDING_OFFICE | {"serve", "take"}
)  # fmt: skip
#: Verbs that leave it to a noun what happened.
_EVENTFUL = (
    _BEING | words.HAPPENING | words.DATING | words.AMOUNTING | words.COUNTING | words.CARRYING_OUT
    | {verb for verb, _ in words.FALLING_TO} | words.YIELDING | {"have", "take", "last", "make", "end", "stop", "cease"}
)  # fmt: skip


class Way(NamedTuple):
    """A construction that may tell a proposition otherwise, with what it needs; it may need more than stands here.

    Attributes:
        name: the module of this package and its function.
        verbs: one of them is the verb of the proposition, or its predicate; empty for all.
        tenses: one of them is its tense; empty for all.
        slots: one of them is filled; empty for all.
        words: one of them is the head of what fills a slot, stands before it or tells what hangs on it; empty for all.
        modal: whether any verb will do behind "can", "must" and their like.
    """

    name: str
    verbs: frozenset[str] = _ANY
    tenses: frozenset[str] = _ANY
    slots: frozenset[str] = _ANY
    words: frozenset[str] = _ANY
    modal: bool = False


#: What tells a proposition in other ways; each may be told on by those behind it.
WAYS = (
    Way("everyday.by_everyday"),
    Way("moments.by_moment", verbs=_BEING, words=words.MOMENTS | {"place"}),
    Way("nominal_events.by_event", verbs=_EVENTFUL),
    Way("ages.by_age", verbs=_BEING | words.ADMITTING | {"allow", "permit", "admit", "let"}, tenses=_NOW, modal=True),
    Way("prices.by_holding", words=words.HOLDING),
    Way("free.by_free", tenses=_COMING),
    Way("found_at.by_place_found", verbs=frozenset({"find"}), tenses=_COMING),
    Way("opening.by_opening", tenses=_NOW),
    Way(
        "ages_told.by_life",
        verbs=_BEING | {"live"},
        tenses=frozenset({"past", "perfect"}),
        slots=frozenset({"at", "to"}),
    ),
    Way("accounts.by_account", verbs=words.OWNING_UP | {verb for verb, _ in words.BLAMING}),
    Way("amounts.by_amount", verbs=frozenset(words.REACHING)),
    Way("anybody.by_anybody", tenses=_LASTING),
    Way(
        "approvals.by_approval",
        verbs=words.NEEDING | {"come", *words.APPROVALS.values()},
        tenses=_NOW,
        slots=frozenset({"subj"}),
    ),
    Way("attributes.by_condition", words=frozenset({"rel", "if"})),
    Way("attributes.by_attribute", tenses=_COMING),
    Way("times_over.by_times", verbs=_BEING, words=frozenset({"time"})),
    Way("extremes.by_extreme", verbs=_BEING, tenses=_NOW, words=frozenset({"maximum", "minimum"})),
    Way("causes.by_cause", verbs=_BEING | words_of_causes.BRINGING),
    Way("changes.by_change", verbs=_CHANGING),
    Way("compelled.by_compulsion", tenses=frozenset({"past"}), slots=frozenset({"because of"})),
    Way("compelled.by_hindrance", verbs=words_of_causes.HINDERING, slots=frozenset({"from"})),
    Way("compelled.by_what_forced", tenses=frozenset({"past"}), slots=frozenset({"by"})),
    Way("instead.by_choice", verbs=frozenset(words_told.CHOOSING)),
    Way("complements.by_complement", verbs=_BEING | {verb for verb, pos in words.COMPLEMENTS if pos == "v"}),
    Way("counts.by_count", verbs=_BEING, words=frozenset({"number"})),
    Way("attribute_nouns.by_quality", verbs=_BEING, words=frozenset(words.QUALITY_NOUNS)),
    Way("deadlines.by_deadline", verbs=_BEING, slots=frozenset({"time"}), words=frozenset({"due"})),
    Way("defaults.by_default", tenses=_NOW),
    Way("done_together.by_companion", verbs=words.DONE_TOGETHER, slots=frozenset({"with"})),
    Way("distances.by_distance", verbs=frozenset({"be", "lie"})),
    Way("firsts.by_none_before", tenses=frozenset({"past", "perfect"}), slots=frozenset({"before", "until"})),
    Way("former.by_former"),
    Way("throughout.by_spell", verbs=words.SHUTTING, slots=frozenset({"time"})),
    Way("held_as.by_held_as", slots=frozenset({"as"})),
    Way("holders.by_holder"),
    Way(
        "journeys.by_journey",
        verbs=words.TRAVELLING | {"take", "last", "be"},
        tenses=_LASTING,
        slots=frozenset({"obj", "attr", "in"}),
    ),
    Way("contents.by_content", verbs=_BEING | {"have", "contain"}, tenses=_COMING),
    Way("contained.by_containing", verbs=_BEING | {"have", "contain", "exist"}),
    Way("wholes.by_whole", verbs=frozenset({"have", "number"})),
    Way("contents.by_parts", verbs=_BEING, words=words.PARTS_OF_HEIGHT),
    Way("amounts.by_kind_of_amount", slots=frozenset({"in"})),
    Way("materials.by_material", verbs=_BEING, words=frozenset(words.MATERIALS)),
    Way("negative_states.by_negative_state", verbs=_BEING),
    Way("listed.by_membership", verbs=_BEING),
    Way("more_of.by_more", verbs=words.OUTNUMBERING | {"become"}),
    Way("without_limit.by_no_limit", verbs=frozenset({"be", "have"}), tenses=_NOW),
    Way("offers.by_offer", tenses=_PRESENT),
    Way("offices.by_office", verbs=_OF_OFFICES),
    Way("amounts.by_origin", slots=frozenset({"time", "time-from"})),
    Way("passing.by_passing", verbs=frozenset({"pass"}), words=words_told.BILLS),
    Way("said_clauses.by_recommending", verbs=words_told.RECOMMENDING, slots=frozenset({"gerund"})),
    Way("permissions.by_permission", verbs=_RULING),
    Way("required.by_need", verbs=words.NEEDING | {"be", "exist", "have", "take"}, tenses=_NOW, modal=True),
    Way("platforms.by_platform", verbs=_BEING | words.NEEDING | {"run", "work", "support"}, tenses=_NOW),
    Way("predecessors.by_predecessor", tenses=frozenset({"past"}), slots=frozenset({"before"})),
    Way("prices.by_price", verbs=_BEING | {"cost"}, tenses=_COMING),
    Way("superlatives.by_rank", slots=frozenset({"of", "among", "than", "as"})),
    Way("recurrences.by_recurrence", tenses=_LASTING, words=frozenset(words.RECURRING)),
    Way("reserved.by_reserved", verbs=_BEING | words.RESERVING | words.HAVING, modal=True),
    Way(
        "services.by_service",
        verbs=words.RUNNING_BETWEEN | words.TRAVELLING | {"exist"},
        tenses=_COMING,
        slots=frozenset({"subj"}),
    ),
    Way("shares.by_share", verbs=words.MAKING_UP | {"hold"}),
    Way("shares.by_rest", slots=frozenset({"subj", "obj"})),
    Way("shared_prizes.by_shared_prize", verbs=frozenset({"share"})),
    Way("single_handed.by_doer_alone", verbs=words.DONE_TOGETHER),
    Way("weekly.by_every_day", tenses=_PRESENT, slots=frozenset({"frequency", "on", "attr", "time"})),
    Way(
        "sufficiency.by_sufficiency",
        verbs=_BEING | words.SUFFICING | words.NEEDING | {"have", "include", "offer", "get", "come with", "provide"},
        slots=frozenset({"subj"}),
    ),
    Way("turned_conditions.by_turned_condition", slots=frozenset({"if", "unless"})),
    Way("terms_of_acts.by_term", verbs=frozenset({"have", "get"}), tenses=_PRESENT, modal=True),
    Way("visiting.by_visiting", tenses=_NOW, slots=frozenset({"time"})),
    Way("amounts.by_year"),
    Way("houses.by_house", verbs=words.DONE_BY_HOUSES, slots=frozenset({"in", "at"})),
    Way("received_acts.by_received", verbs=words.GETTING | words.HANDING, slots=frozenset({"obj"})),
    Way("holdings.by_form", verbs=frozenset({"exist", "have"}), tenses=_COMING, words=words.FORMS),
    Way("happenings.by_going_on", verbs=frozenset({"go"}), slots=frozenset({"on"}), words=words.ENTERED_EVENTS),
    Way("uses.by_use", tenses=frozenset({"present"}), slots=frozenset({"on", "with", "subj"})),
    Way("whoever.by_whoever", tenses=_COMING, words=frozenset({"rel", "if"})),
    Way("limits.limits", verbs=_BEING | words.EXCEEDING | words.CONTAINING | words.LIMITING, tenses=_COMING),
)

#: What implies another proposition, in this order.
IMPLYING = (
    Way("exceptions.excepted", slots=frozenset({"except"})),
    Way("parted_with.parted_with", verbs=words.PARTING_WITH),
    Way("predecessors.predecessors", verbs=words.SUCCEEDING | {"take over"}),
    Way("former.is_over_now"),
    Way("holdings.had_by_place", verbs=_BEING, tenses=_NOW, slots=frozenset({"in", "on", "at", "under", "behind"})),
    Way("holdings.had_by_keeper", verbs=words.HOLDING_OF_KIND, tenses=_NOW),
    Way("attribute_nouns.by_last_day", verbs=words.HANDING_IN, tenses=_NOW, slots=frozenset({"time"})),
    Way("extremes.extremes", tenses=_COMING),
    Way("wholes.has_those", verbs=frozenset({"have"}), words=words.COLLECTIONS),
    Way("contained.there_was", verbs=words.COMING_TO_LIGHT | words.LYING_THERE, slots=frozenset({"in", "on", "at"})),
    Way("happenings.voted", verbs=_BEING | words.HAPPENING | {"hold", "take"}, words=words.VOTES),
    Way("happenings.first_of_its_kind", tenses=frozenset({"past"}), slots=frozenset({"obj"})),
    Way("turned_conditions.excepted_by_condition", slots=frozenset({"unless"})),
    Way("offers.implied_by_offer", tenses=_PRESENT),
    Way("including.included", slots=frozenset({"including"})),
    Way(
        "around_events.by_adjunct",
        tenses=frozenset({"past", "perfect"}),
        slots=words.AROUND_EVENTS | words.AT_EVENTS | {"subj"},
    ),
    Way("said_clauses.not_found", verbs=frozenset({"find", "see"}), slots=frozenset({"that"})),
    Way("instead.not_done", slots=frozenset({"instead of", "over", "to"})),
    Way("causes.happened", tenses=frozenset({"past", "perfect"}), slots=frozenset({"because of"})),
    Way("compelled.not_done", tenses=frozenset({"past", "perfect"}), slots=frozenset({"because of", "from"})),
    Way("compelled.done", verbs=words_of_causes.COMPELLING, tenses=frozenset({"past"}), modal=True),
)


def told_by(ways: tuple[Way, ...], made: Proposition) -> Iterator[Proposition]:
    """Yield what some constructions tell of a proposition.

    Args:
        ways: the constructions.
        made: the proposition.
    """
    fitting = ways_of(made)
    for way in ways:
        if way.name in fitting:
            yield from teller(way.name)(made)


def ways_of(made: Proposition) -> frozenset[str]:
    """Return the names of the constructions that may tell a proposition otherwise, or imply another.

    Args:
        made: the proposition.
    """
    slots = frozenset([each.slot for each in made.arguments])
    fitting, of_words = _ways_of(made.verb, made.predicate, made.tense, bool(made.modal), slots)
    if not of_words:
        return fitting
    told = _words(made) | slots
    return fitting.difference([name for name, mine in of_words if mine.isdisjoint(told)])


def _words(made: Proposition) -> set[str]:
    """Return the heads of what fills the slots of a proposition, and the words and kinds of what they have by them."""
    found = set()
    for argument in made.arguments:
        for phrase in argument.phrases:
            found.add(phrase.head)
            for each in phrase.modifiers:
                found.add(each.word)
                found.add(each.kind)
    return found


@lru_cache(maxsize=4096)
def _ways_of(
    verb: str, predicate: str, tense: str, modal: bool, slots: frozenset[str]
) -> tuple[frozenset[str], tuple[tuple[str, frozenset[str]], ...]]:
    """Return the names of the ways that may tell such a proposition, and of them those that need certain words."""
    fitting = [
        way
        for way in (*WAYS, *IMPLYING)
        if (not way.verbs or verb in way.verbs or predicate in way.verbs or (modal and way.modal))
        and (not way.tenses or tense in way.tenses)
        and (not way.slots or not way.slots.isdisjoint(slots))
    ]
    return frozenset([way.name for way in fitting]), tuple([(way.name, way.words) for way in fitting if way.words])


@cache
def teller(name: str) -> Callable[[Proposition], Iterator[Proposition]]:
    """Return the function that tells a proposition in a way.

    Args:
        name: of the way.
    """
    module, _, function = name.partition(".")
    found: Callable[[Proposition], Iterator[Proposition]] = getattr(import_module(f"{__package__}.{module}"), function)
    return found

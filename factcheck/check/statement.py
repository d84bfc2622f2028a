"""One statement against a base."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from factcheck.document.signs import UNKNOWN
from factcheck.inference.shelf import at_hand
from factcheck.judge.decide import bears, decide
from factcheck.judge.setting import MIN_CONFIDENCE, Setting
from factcheck.judge.validity import is_current
from factcheck.language.typography import LONGEST_SENTENCE, plain
from factcheck.language.verbs import is_headline
from factcheck.language.words import words
from factcheck.match.base import Base
from factcheck.match.query import Query, read_query
from factcheck.match.search import search
from factcheck.model import Claim, Match, Result, Statement, Verdict
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.values import find

#: How many of the best matches are compared.
_COMPARED = 10
#: How many claims are reranked for that; what stands further down in the index is seldom about the same thing.
_RERANKED = 25
#: The claims in whose files it is looked what they are about.
_NEAREST = 3
#: Why a claim without a name decides nothing in a text on something else, and how many things are named there.
_FOREIGN, _NAMED = ("the base tells this of", "which the text does not name"), 2


class Options(NamedTuple):
    """How statements are judged.

    Attributes:
        today: the day that validity is judged from unless ``as_of`` or the text says another; by default this day.
        min_confidence: the line under which a contradiction is not said, 0..1.
        as_of: the day that a text is of where it gives none itself: what is valid, and "last year", are understood by
            it; without one relative dates decide nothing.
    """

    today: date | None = None
    min_confidence: float = MIN_CONFIDENCE
    as_of: date | None = None

    def day_for(self, given: Statement) -> date:
        """Return the day by which it is judged what is valid: that of its text, of all texts asked for, or this day.

        Args:
            given: the statement.
        """
        return given.as_of or self.as_of or self.today or date.today()


def check_statement(text: str | Statement, base: Base, options: Options | None = None) -> Result:
    """Return what a base says of one statement.

    Args:
        text: the statement, as text or with its place in a document.
        base: the open base.
        options: how to judge.

    Returns:
        The verdict with everything that explains it.
    """
    given = text if isinstance(text, Statement) else Statement(text)
    if len(given.text) > LONGEST_SENTENCE:
        return Result(given, Verdict.UNVERIFIED, f"it has {len(given.text):,} characters, more than any sentence")
    options = options or Options()
    if not any(each.name for each in given.references):
        result = _plain(given, base, options)
    else:
        from factcheck.check.antecedents import with_owners

        result = with_owners(given, lambda each: _in_text(each, base, options))
    return _of_text(result, base, options, given) if given.about else result


def _of_text(result: Result, base: Base, options: Options, told: Statement) -> Result:
    """Return the verdict on a statement of a text, by what the text as a whole is about and tells before it."""
    from factcheck.check.neighbours import is_foreign, names_around
    from factcheck.check.other_names import takes_up_another
    from factcheck.check.slips import with_slips

    given = replace(result.statement, about=(), before="")  # which need not be kept with each verdict
    result = replace(result, statement=given)
    if result.evidence and all(
        is_foreign(each.claim, base, told.about)
        or (
            each.comparison.verdict.accuses
            and takes_up_another(told, (each.wording.casefold(), *names_around(each.claim, base).all))
        )
        for each in result.evidence
    ):
        told_of = names_around(result.evidence[0].claim, base).written[:_NAMED]
        reason = f"{_FOREIGN[0]} {' or '.join(told_of) or 'something'}, {_FOREIGN[1]}"
        return replace(result, verdict=Verdict.UNVERIFIED, reason=reason, evidence=(), confidence=0.0, successor=None)
    today = options.day_for(given)
    return with_slips(result, base, told, lambda claim, said: is_current(claim, said, today))


def _in_text(given: Statement, base: Base, options: Options) -> Result:
    """Judge a statement that may take up what its text named before."""
    if not any(each.name for each in given.references):
        return _plain(given, base, options)
    from factcheck.check.antecedents import taken_up

    return taken_up(given, lambda each: _plain(each, base, options))


def _plain(given: Statement, base: Base, options: Options) -> Result:
    """Judge a statement whatever way it is set."""
    set_plainly = plain(given.text)
    if set_plainly.places is None:
        return _dated(given, base, options)
    from factcheck.check.spans import brought_back

    result = _dated(replace(given, text=set_plainly.text), base, options)
    return brought_back(result, given, set_plainly.back)


def _dated(given: Statement, base: Base, options: Options) -> Result:
    """Judge a statement with its relative dates written out, if it is known when it was written."""
    as_of = given.as_of or options.as_of
    if as_of is None:
        return _known(_checked(given, base, options))
    from factcheck.check.spans import brought_back
    from factcheck.values.resolve import absolute

    written = absolute(given.text, as_of)
    return _known(brought_back(_checked(replace(given, text=written.text), base, options), given, written.back))


def _known(result: Result) -> Result:
    """Return a result, unless it is on content that could not be read, or supports a label, which states nothing."""
    text = result.statement.text
    if UNKNOWN in text and result.verdict is not Verdict.NOT_CHECKABLE:
        return replace(result, verdict=Verdict.UNVERIFIED, reason="a part of it cannot be read", evidence=())
    bare = is_headline(words(text)) or (result.statement.level and words(text)[0].key.endswith("ing"))  # "Making bread"
    if result.verdict is Verdict.SUPPORTED and (_lacks_its_list(text) or (bare and not find(text))):
        return replace(result, verdict=Verdict.UNVERIFIED, reason="a label alone states nothing", evidence=())
    return result


def _lacks_its_list(text: str) -> bool:
    """Tell whether a text only leads in to what stands below it."""
    if not text.rstrip().endswith(":"):
        return False
    from factcheck.document.lead_ins import is_open

    return is_open(text)


def _checked(statement: Statement, base: Base, options: Options) -> Result:
    query = read_query(base.store, statement.text)
    matches = _matches(statement, base, query)
    result = _judge(statement, base, query, options, matches)
    if result.verdict is not Verdict.UNVERIFIED:
        return result
    from factcheck.check.without_topic import without_topic

    def judged(given: Statement, takes: Callable[[Claim], bool]) -> Result:
        asked = read_query(base.store, given.text)
        found = [each for each in _matches(given, base, asked) if takes(each.claim)]
        return _judge(given, base, asked, options, found)

    result = without_topic(result, [each.claim for each in matches[:_NEAREST]], base, judged)
    return _held_against_nearest(result, matches, base, options)


def _held_against_nearest(result: Result, matches: list[Match], base: Base, options: Options) -> Result:
    """Return the verdict on a statement that nothing settles, suspect where it seems to be at odds with a claim."""
    if result.verdict is not Verdict.UNVERIFIED:
        return result
    from factcheck.check.opposition.opposed import with_opposition

    text, today = result.statement.text, options.day_for(result.statement)

    def holds(claim: Claim) -> bool:
        return claim.truth and is_current(claim, text, today)

    return with_opposition(result, matches, base, holds, options.min_confidence)


def _matches(statement: Statement, base: Base, query: Query) -> list[Match]:
    return search(base.store, statement.text, _COMPARED, query, _RERANKED, bears)


def _judge(statement: Statement, base: Base, query: Query, options: Options, matches: list[Match]) -> Result:
    setting = Setting(
        query.aliases,
        base.claim,
        base.property,
        lambda text: search(base.store, text, _COMPARED, candidates=_RERANKED, wanted=bears),
        options.day_for(statement),
        options.min_confidence,
    )
    with at_hand(base.sentences):
        return decide(statement, matches, setting)

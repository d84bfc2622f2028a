"""Compare what fills a slot on both sides: values, names, nouns with what narrows them, and lists of these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.inference.edits import Edit
from factcheck.inference.names import name_relation
from factcheck.inference.quantifiers import quantifier_relation
from factcheck.inference.terms import CLOSED_MODIFIERS, GENERIC_HEADS, LIGHT_MODIFIERS, OPPOSED_PREPOSITIONS, PLACE_NOUNS, PRIVATIVE
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Span
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.values import comparable



UNKNOWN = "￼"


def span(phrase: Phrase | Argument | Modifier) -> Span:
    """Return where a phrase stands."""
    return Span(phrase.start, phrase.end)


def compare_arguments(known: Argument, said: Argument, slot: str) -> list[Edit]:
    """Return the edits between two fillers of one slot; each phrase that is said must be one that is known.

    Args:
        known: the claim's side.
        said: the statement's.
        slot: what to call the slot.
    """
    edits: list[Edit] = []
    left = list(known.phrases)
    for phrase in said.phrases:
        options = [(compare_phrases(other, phrase, slot), other) for other in (left or known.phrases)]
        best, other = min(options, key=lambda each: cost(each[0]))
        if len(said.phrases) > len(known.phrases) and cost(best) >= _APART and len(known.phrases) >= 1 and other not in left:
            best = [Edit(slot, "added", Relation.REVERSE, span(phrase))]
        edits.extend(best)
        if other in left:
            left.remove(other)
    if known.focus == "only" and said.focus != "only":
        edits = [edit._replace(kind="only", soft=False) if edit.relation is Relation.ALTERNATION and edit.kind in ("name", "word", "modifier") else edit for edit in edits]
    if len(said.phrases) == len(known.phrases) == 2 and known.joint == said.joint == "and" and slot not in ("subj", "obj"):
        apart = [edit for edit in edits if edit.kind == "name" and edit.relation is Relation.ALTERNATION]
        if len(edits) == len(apart) == 1:
            edits = [apart[0]._replace(kind="pair")]
    for phrase in left:
        if known.joint == "or":
            edits.append(Edit(slot, "added", Relation.REVERSE, None, span(phrase)))
        else:
            closed = said.focus == "only"
            edits.append(Edit(slot, "list" if closed else "dropped", Relation.ALTERNATION if closed else Relation.FORWARD, span(said), span(phrase)))
    if said.joint == "or" and known.joint != "or" and len(said.phrases) > 1:
        edits = min(([edit for edit in compare_phrases(one, phrase, slot)] for phrase in said.phrases for one in known.phrases), key=cost)
    if known.negated != said.negated:
        edits.append(Edit(slot, "negation", Relation.NEGATION, span(said), span(known)))
    return edits


_COSTS = {Relation.EQUIVALENT: 0, Relation.FORWARD: 1, Relation.REVERSE: 2, Relation.NEGATION: 6, Relation.ALTERNATION: 6, Relation.COVER: 8, Relation.INDEPENDENCE: 10}
_APART = 6


def cost(edits: Iterable[Edit]) -> int:
    """Return how far apart two fillers are, to find the nearest."""
    return sum(_COSTS[edit.relation] + (1 if edit.soft else 0) for edit in edits)


def compare_phrases(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between two phrases; none where they are the same."""
    if UNKNOWN in known.head or UNKNOWN in said.head:
        return [Edit(slot, "unknown", Relation.INDEPENDENCE, span(said), span(known))]
    if known.kind == "value" or said.kind == "value":
        edits = _values(known, said, slot)
        apart = any(edit.relation is Relation.INDEPENDENCE for edit in edits)
        return edits if apart or known.kind != said.kind else edits + _modifiers(known, said, slot)
    if "frequency" in (known.kind, said.kind):
        if known.head == said.head:
            return []
        both = known.kind == said.kind
        return [Edit(slot, "number" if both else "word", Relation.ALTERNATION if both else Relation.INDEPENDENCE, span(said), span(known))]
    if (known.determiner == "another") != (said.determiner == "another"):
        return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
    if "clause" in (known.kind, said.kind):
        return _clauses(known, said, slot)
    if known.head != said.head and _apposed(known, said):
        return []  # what the description says of it is told by itself
    edits = _heads(known, said, slot)
    if any(edit.relation is Relation.INDEPENDENCE for edit in edits):
        terms = _as_terms(known, said)
        if terms is None:
            return edits
        (known, said), edits = terms, []
    edits += _counts(known, said, slot)
    edits += _quantified(known, said, slot)
    edits += _modifiers(known, said, slot)
    return edits


_BOUNDS = {"min": "min", "max": "max", "upto": "max", "most": "max"}


def _limits_differ(known: Phrase, said: Phrase) -> bool:
    """Tell whether both sides give a limit, and not the same: "at least 12" is no "at least 8"."""
    one, two = known.value, said.value
    if one is None or two is None or one.kind != two.kind or one.kind == "date" or not comparable(one, two):
        return False
    bounds = _BOUNDS.get(one.bound), _BOUNDS.get(two.bound)
    return bounds[0] is not None and bounds[0] == bounds[1] and (one.low, one.high) != (two.low, two.high)


def _values(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    both = known.value is not None and said.value is not None
    if not both:
        return [Edit(slot, "added" if said.value is not None else "word", Relation.INDEPENDENCE, span(said), span(known))]
    assert known.value is not None and said.value is not None
    if known.kind != said.kind:
        # "a staff of 23,000" beside "23,000 people"
        noun = known if known.kind != "value" else said
        number = said if noun is known else known
        if number.value is None or number.value.kind != "number" or (noun is said and noun.head not in GENERIC_HEADS):
            relation = Relation.INDEPENDENCE
            if number.value is not None and number.value.kind == "number" and noun is said and slot in ("value", "count"):
                relation = value_relation(known.value, said.value)
            return _valued(relation, known, said, slot)
    if _limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, span(said), span(known))]
    return _valued(value_relation(known.value, said.value), known, said, slot)


def _valued(relation: Relation, known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    if relation is Relation.EQUIVALENT:
        return []
    assert said.value is not None
    return [Edit(slot, said.value.kind, relation, Span(said.value.start, said.value.end), Span(known.value.start, known.value.end) if known.value else None)]


def _clauses(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Compare clauses that are not taken apart: the same words, or fewer of them, in order."""
    if known.head == said.head:
        return []
    mine, yours = known.head.split(), said.head.split()
    apart = [(one, two) for one, two in zip(mine, yours, strict=False) if one != two]
    if len(mine) == len(yours) and len(apart) == 1 and known.kind == said.kind:
        found = word_relation(*apart[0], "v" if mine[0] == apart[0][0] else "n")
        if found.relation is Relation.EQUIVALENT:
            return []
        if found.relation is Relation.ALTERNATION and not found.soft:
            return [Edit(slot, "opposite", Relation.ALTERNATION, span(said), span(known))]
    rest = iter(mine)
    if known.kind == said.kind and all(word in rest for word in yours) and "not" not in set(mine) ^ set(yours):
        return [Edit(slot, "dropped", Relation.FORWARD, span(said), span(known))]
    return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]


def _heads(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    if known.entity and known.entity == said.entity:
        return []
    if known.head == said.head:
        return []
    kinds = (known.kind, said.kind)
    if kinds == ("name", "name"):
        relation = name_relation(known.head, said.head)
        return [] if relation is Relation.EQUIVALENT else [Edit(slot, "name", relation, span(said), span(known), True)]
    if "name" in kinds:
        return _name_and_noun(known, said, slot)
    if "pronoun" in kinds:
        return [Edit(slot, "pronoun", Relation.INDEPENDENCE, span(said), span(known), True)]
    pos = "a" if kinds == ("adjective", "adjective") else "n"
    found = word_relation(known.head, said.head, pos)
    if found.relation is Relation.EQUIVALENT:
        return []
    kind = "opposite" if found.relation is Relation.ALTERNATION and not found.soft else "word"
    return [Edit(slot, kind, found.relation, span(said), span(known), found.soft)]


def _apposed(known: Phrase, said: Phrase) -> bool:
    """Tell whether one side is told by another name beside it: "their coach, Peter Lang"."""
    for one, two in ((known, said), (said, known)):
        for each in one.named("app"):
            if each.phrase is not None and each.phrase.kind == two.kind and not _heads(each.phrase, two, ""):
                return True
    return False


def _as_terms(known: Phrase, said: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return two nouns without the words that make one term with their heads, where the terms mean the same.

    "The CEO of Acme", "the chief executive of Acme".
    """
    if known.kind != "noun" or said.kind != "noun":
        return None
    for one, mine in _terms(known):
        for two, yours in _terms(said):
            if (one != known.head or two != said.head) and word_relation(one, two, "n") == (Relation.EQUIVALENT, False):
                return replace(known, modifiers=mine), replace(said, modifiers=yours)
    return None


def _terms(phrase: Phrase) -> list[tuple[str, tuple[Modifier, ...]]]:
    before = [each for each in phrase.modifiers if each.kind in ("adj", "noun") and each.phrase is None]
    found = [(phrase.head, phrase.modifiers)]
    for at in range(len(before)):
        used = before[at:]
        words = " ".join([*(each.word for each in used), phrase.head])
        found.append((words, tuple([each for each in phrase.modifiers if each not in used])))
    return found


def _name_and_noun(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Compare a name with a description: "the museum" may be the Lindqvist Museum."""
    name, noun = (known, said) if known.kind == "name" else (said, known)
    words = name.head.replace("-", " ").split()
    own = [each.word for each in noun.modifiers if each.kind == "noun"]
    if noun.head in PLACE_NOUNS and any(each.phrase is not None and name_relation(each.phrase.head, name.head) is Relation.EQUIVALENT for each in noun.named("of")):
        return []
    whole = " ".join([*own, noun.head])
    if whole == name.head or set(words) == set(whole.split()) or (noun.plural and name.head.removesuffix("s") == noun.head):
        return []
    if noun.head in words and noun.determiner in ("the", "this", "its") and not own:
        return [Edit(slot, "reference", Relation.EQUIVALENT, span(said), span(known), True)]
    return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known), True)]


def _counts(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    if known.value is None and said.value is None:
        return []
    if said.value is None:
        return [Edit(slot, "dropped", Relation.FORWARD, None, Span(known.value.start, known.value.end))] if known.value else []
    at = Span(said.value.start, said.value.end)
    if known.value is None:
        if said.value.low == said.value.high == 1 and not known.plural:
            return []
        return [Edit(slot, "added", Relation.REVERSE, at, span(known))]
    if _limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, at, Span(known.value.start, known.value.end))]
    relation = value_relation(known.value, said.value)
    if relation is Relation.EQUIVALENT:
        return []
    return [Edit(slot, said.value.kind, relation, at, Span(known.value.start, known.value.end))]


def _quantified(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    relation = quantifier_relation(known, said)
    existential = slot in ("obj", "attr", "with") and {known.quantifier, said.quantifier} == {"", "some"}
    if relation is Relation.EQUIVALENT or existential:
        return []
    return [Edit(slot, "quantifier", relation, span(said), span(known))]


# -- what narrows a noun ---------------------------------------------------------------------------------------------------


def _modifiers(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    mine = [each for each in known.modifiers if not _is_light(each) and each.kind != "app"]
    yours = [each for each in said.modifiers if not _is_light(each) and each.kind != "app"]
    edits: list[Edit] = []
    for modifier in list(yours):
        match = next((each for each in mine if _same(each, modifier)), None)
        if match is not None:
            mine.remove(match)
            yours.remove(modifier)
    for modifier in list(yours):
        found = next(((each, relation) for each in mine if (relation := _related(each, modifier)) is not None), None)
        if found is not None:
            mine.remove(found[0])
            yours.remove(modifier)
            edits.append(_modified(found[0], modifier, found[1], slot))
    closed = any(_is_ranking(each) for each in (*known.modifiers, *said.modifiers)) or said.head in CLOSED_MODIFIERS or _is_share(known)
    named = {word for phrase in (known,) if phrase.kind == "name" for word in phrase.head.split()}
    for modifier in yours:
        if modifier.word in named:
            continue
        relation = Relation.INDEPENDENCE if modifier.word in PRIVATIVE or closed else Relation.REVERSE
        edits.append(Edit(slot, "aside" if said.kind == "name" else "added", relation, span(modifier)))
    named = {word for phrase in (said,) if phrase.kind == "name" for word in phrase.head.split()}
    for modifier in mine:
        if modifier.word in named or (modifier.kind == "title"):
            continue
        relation = Relation.INDEPENDENCE if modifier.word in PRIVATIVE or closed else Relation.FORWARD
        edits.append(Edit(slot, "left out" if known.kind == "name" and relation is Relation.FORWARD else "narrowing", relation, None, span(modifier)))
    return edits


def _is_light(modifier: Modifier) -> bool:
    return modifier.word in LIGHT_MODIFIERS and modifier.kind in ("adj", "noun", "adv")


def _is_share(phrase: Phrase) -> bool:
    """Tell whether a phrase takes a share of a whole, which holds of that whole alone: "34% of new cars"."""
    counted = phrase.value is not None and phrase.value.kind == "number" and phrase.value.unit != "fraction"
    return phrase.whole is not None and not counted


def is_ranked(phrase: Phrase) -> bool:
    """Tell whether a phrase ranks, so that it holds in its domain alone: "the tallest building", "the first woman"."""
    return any(_is_ranking(each) for each in phrase.modifiers) or (phrase.kind == "adjective" and phrase.quantifier == "most")


def _is_ranking(modifier: Modifier) -> bool:
    """Tell whether a modifier ranks, so that a change of the domain changes everything: tallest, first, only."""
    return modifier.kind in ("ordinal", "superlative") or modifier.word in ("most", "least", "first", "last", "only", "sole", "next", "average", "mean", "median", "main", "record")


def _same(known: Modifier, said: Modifier) -> bool:
    """Tell whether two modifiers narrow alike."""
    if (known.value is None) != (said.value is None) and (known.phrase is None) != (said.phrase is None):
        values = [each.value or (each.phrase.value if each.phrase is not None else None) for each in (known, said)]
        if values[0] is not None and values[1] is not None:
            return value_relation(values[0], values[1]) is Relation.EQUIVALENT
    if known.value is not None and said.value is not None:
        return known.kind == said.kind and value_relation(known.value, said.value) is Relation.EQUIVALENT
    if known.phrase is not None and said.phrase is not None:
        return not compare_phrases(known.phrase, said.phrase, "") and _fits(known.kind, said.kind)
    if known.phrase is None and said.phrase is None and known.word == said.word:
        return True
    if (known.phrase is None) != (said.phrase is None):
        return known.word == said.word and _fits(known.kind, said.kind)
    if known.value is not None or said.value is not None:
        return False
    return known.kind == said.kind == "adj" and word_relation(known.word, said.word, "a").relation is Relation.EQUIVALENT


_OWNING = frozenset({"poss", "of", "noun", "in", "at", "for", "between", "with"})
_LOCATING = frozenset({"in", "at", "on", "near", "within", "of"})


def _fits(known: str, said: str) -> bool:
    """Tell whether two ways to hang on a noun may mean the same: "the museum's director", "director of the museum"."""
    return known == said or {known, said} <= _OWNING or {known, said} <= _LOCATING


def _related(known: Modifier, said: Modifier) -> tuple[Relation, bool] | None:
    """Return the relation of two modifiers of one kind that are not the same, or None if they say different things."""
    if known.value is not None and said.value is not None and known.kind == said.kind:
        return value_relation(known.value, said.value), False
    if known.kind == said.kind == "number":
        return Relation.ALTERNATION, False
    if (known.kind, said.kind) in OPPOSED_PREPOSITIONS and known.phrase is not None and said.phrase is not None:
        return None if compare_phrases(known.phrase, said.phrase, "") else (Relation.ALTERNATION, False)
    if known.kind == said.kind and known.kind in ("adj", "noun") and known.phrase is None and said.phrase is None:
        found = word_relation(known.word, said.word, "a" if known.kind == "adj" else "n")
        return None if found.relation is Relation.INDEPENDENCE else (found.relation, found.soft)
    if known.phrase is not None and said.phrase is not None and _fits(known.kind, said.kind):
        edits = compare_phrases(known.phrase, said.phrase, known.kind)
        relations = {edit.relation for edit in edits}
        if len(relations) == 1:
            return relations.pop(), any(edit.soft for edit in edits)
        if not edits:
            return Relation.EQUIVALENT, False
        return Relation.INDEPENDENCE, True
    return None


def _modified(known: Modifier, said: Modifier, found: tuple[Relation, bool], slot: str) -> Edit:
    relation, soft = found
    if known.phrase is not None and said.phrase is not None and known.phrase.value is not None and said.phrase.value is not None and relation is not Relation.INDEPENDENCE:
        at = said.phrase.value, known.phrase.value
        return Edit(slot, "bound" if _limits_differ(known.phrase, said.phrase) else at[0].kind, relation, Span(at[0].start, at[0].end), Span(at[1].start, at[1].end))
    kind = said.value.kind if said.value is not None and known.value is not None else "preposition" if known.kind != said.kind and relation is Relation.ALTERNATION and not soft and said.phrase is not None else "modifier opposite" if not soft and relation is Relation.ALTERNATION and said.phrase is None else "modifier"
    return Edit(slot, kind, relation, span(said), span(known), soft)


def same_thing(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name the same, whatever one says of it by the way."""
    return all(edit.kind in ("aside", "left out") for edit in compare_phrases(known, said, ""))


def all_phrases(arguments: Sequence[Argument]) -> list[tuple[str, Phrase]]:
    """Return every phrase with the slot or preposition by which it hangs, nested ones included."""
    found: list[tuple[str, Phrase]] = []
    for argument in arguments:
        for phrase in argument.phrases:
            found.append((argument.slot, phrase))
            stack = list(phrase.modifiers)
            while stack:
                modifier = stack.pop()
                if modifier.phrase is not None:
                    found.append((modifier.kind, modifier.phrase))
                    stack.extend(modifier.phrase.modifiers)
    return found

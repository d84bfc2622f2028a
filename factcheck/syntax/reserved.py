"""What is for some only: "pruning is reserved for gardeners", "customers without a card have no access"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import GROUP, PERSON, entry, field_of
from factcheck.model.record import replace
from factcheck.syntax.acts import as_clause
from factcheck.syntax.clause_contents import content_words
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.records import Argument, Phrase, Proposition, you_at
from factcheck.syntax.words import ACCESS, ACCESSIBLE, EDITIONS, HAVING, RESERVING

#: The fields of WordNet for persons and for groups of them.
#: How what somebody needs hangs on what they get with it.
_MEANS = ("on", "with", "by", "under", "through", "via")


def by_reserved(made: Proposition) -> Iterator[Proposition]:
    """Yield what is for some only in the other ways to say so.

    Args:
        made: a proposition as written.
    """
    yield from _reserved(made)
    yield from _accessed(made)
    yield from _needed(made)
    yield from _without(made)
    yield from _of_others(made)


def _of_others(made: Proposition) -> Iterator[Proposition]:
    """Yield "people who are not members may vote" and "only members may vote" as voting without a member."""
    subject, lacking = made.argument("subj"), made.argument("without")
    if subject is None or len(subject.phrases) > 1 or made.modal not in ("can", "may"):
        return
    if lacking is not None:
        lacked = _had_or_been(lacking.phrases[0])
        if lacked is not None:
            told = replace(lacking, phrases=(lacked,))
            yield replace(made, arguments=tuple([told if each is lacking else each for each in made.arguments]))
        return
    doer = subject.phrases[0]
    kind, denied = _kind_left(doer), made.negated
    if not kind and _is_only(subject) and not made.negated and not doer.modifiers and not doer.determiner:
        kind, denied = doer.head if _is_somebody(doer) and doer.value is None else "", True
    if kind:
        one = Phrase(kind, "noun", doer.start, doer.end, "a")
        rest = [each for each in made.arguments if each is not subject]
        yield replace(made, arguments=(you_at(made.start), *rest, Argument("without", (one,))), negated=denied)


def _had_or_been(clause: Phrase) -> Phrase | None:
    """Return the account of "without having an account", the member of "without being a member", or None."""
    words = clause.head.split()
    if clause.kind != "clause" or len(words) != len(_BEING) or words[0] not in ("be", "have") or words[1] != "you":
        return None
    one = Phrase(words[2], "noun", clause.start, clause.end, "a")
    return one if words[0] == "have" or _is_somebody(one) else None


#: Words of "without being a member", its subject among them.
_BEING = ("be", "you", "member")


def _kind_left(doer: Phrase) -> str:
    """Return the kind that those who do something are not of: "non-members", "people who are not members"."""
    if doer.value is not None or doer.determiner not in ("", "a") or doer.quantifier not in ("", "any", "all"):
        return ""
    if doer.head.startswith(_NON) and not doer.modifiers:
        kind = lemma(doer.head.removeprefix(_NON), "n")
        return kind if _is_somebody(Phrase(kind, "noun", doer.start, doer.end)) else ""
    clause = doer.modifiers[0] if len(doer.modifiers) == 1 else None
    if clause is None or clause.kind != "rel" or not _is_somebody(doer):
        return ""
    words = clause.word.split()
    kind = words[-1] if words[:-1] == ["not", "be"] else ""
    return kind if kind and _is_somebody(Phrase(kind, "noun", doer.start, doer.end)) else ""


#: What before a noun names all who are not so.
_NON = "non-"


def _reserved(made: Proposition) -> Iterator[Proposition]:
    """Yield "pruning is reserved for gardeners" as "only gardeners may prune" and "is open only to gardeners"."""
    thing, attribute = made.argument("obj") or made.argument("subj"), made.argument("attr")
    told = made.verb in RESERVING and made.argument("subj") is None
    told = told or (attribute is not None and made.verb == "be" and attribute.phrases[0].head in RESERVING)
    whom = made.argument("for") or made.argument("to")
    if not told or thing is None or whom is None or thing is attribute or made.negated or made.modal:
        return
    if any(each.value is not None for each in whom.phrases):
        return  # "is limited to five users" says how many, not who
    rest = [each for each in made.arguments if all(each is not one for one in (thing, whom, attribute))]
    if len(thing.phrases) == 1 and all(map(_is_somebody, whom.phrases)):
        yield from _for_only(made, thing.phrases[0], whom, rest)
    elif len(thing.phrases) == 1 and all(map(_is_means, whom.phrases)):
        state = Argument("attr", (Phrase("available", "adjective", made.start, made.end),))
        one = Argument("subj", (_accessed_thing(thing.phrases[0]) or thing.phrases[0],))
        told_of = replace(
            made, predicate="be", verb="be", arguments=(one, state, replace(whom, slot="on", focus="only"))
        )
        yield told_of
        yield from _needed(told_of)


def _for_only(made: Proposition, thing: Phrase, whom: Argument, rest: list[Argument]) -> Iterator[Proposition]:
    act = _act(thing)
    doer = replace(whom, slot="subj", focus="only")
    if act:
        done = next((each.phrase for each in thing.modifiers if each.kind == "of" and each.phrase is not None), None)
        around = [each for each in thing.modifiers if each.kind != "of" and each.phrase is not None]
        hung = [Argument(each.kind, (each.phrase,)) for each in around if each.phrase is not None]
        if done is None or len(around) + 1 != len(thing.modifiers):
            return
        for modal in ("may", "can"):
            arguments = (doer, Argument("obj", (done,)), *hung, *rest)
            yield replace(made, predicate=act, verb=act, modal=modal, arguments=arguments)
        return
    place = _accessed_thing(thing)
    yield from _usable(made, place or thing, doer, rest)


def _act(thing: Phrase) -> str:
    """Return the verb of what somebody does: "the pruning of trees", "pruning trees"; else nothing."""
    if thing.kind != "noun" or thing.plural:
        return ""
    if "v" in entry(thing.head).senses and not thing.determiner and thing.named("of"):
        return thing.head  # a gerund before its object
    return verb_of(thing.head) if thing.named("of") else ""


def _usable(made: Proposition, thing: Phrase, doer: Argument, rest: list[Argument]) -> Iterator[Proposition]:
    """Yield that somebody may use something, and that it is open to them."""
    one, state = Argument("obj", (thing,)), Phrase("open", "adjective", made.start, made.end)
    yield replace(made, predicate="use", verb="use", modal="may", arguments=(doer, one, *rest))
    opened = (replace(one, slot="subj"), Argument("attr", (state,)), replace(doer, slot="to"))
    yield replace(made, predicate="be", verb="be", modal="", arguments=(*opened, *rest))


def _accessed_thing(phrase: Phrase) -> Phrase | None:
    """Return what "access to it" and "the use of it" are about, or None."""
    if phrase.head not in ACCESS or len(phrase.modifiers) != 1:
        return None
    return phrase.modifiers[0].phrase if phrase.modifiers[0].kind in ("to", "of") else None


def _thing_had(made: Proposition, subject: Argument, thing: Argument) -> tuple[Phrase | None, list[Argument]]:
    """Return what somebody has access to, or None, and the arguments that are left."""
    rest = [each for each in made.arguments if each is not subject and each is not thing]
    inside = _accessed_thing(thing.phrases[0])
    behind = next((each for each in rest if each.slot == "to"), None)
    if inside is None and behind is not None and thing.phrases[0].head in ACCESS and not thing.phrases[0].modifiers:
        return behind.phrases[0], [each for each in rest if each is not behind]
    return inside, rest


def _accessed(made: Proposition) -> Iterator[Proposition]:
    """Yield "members have access to it" and "it is available to members" as members who may use it."""
    subject, thing, attribute = made.argument("subj"), made.argument("obj"), made.argument("attr")
    if subject is None or len(subject.phrases) > 1:
        return
    if thing is not None and made.verb in HAVING and len(thing.phrases) == 1 and not made.modal:
        place, rest = _thing_had(made, subject, thing)
        if place is not None:
            plain = replace(place, quantifier=place.quantifier or thing.phrases[0].quantifier.replace("any", ""))
            yield from _usable(made, plain, subject, rest)
    elif thing is None and made.verb == "be" and attribute is not None and attribute.phrases[0].head in ACCESSIBLE:
        whom = made.argument("to")
        if whom is not None and all(map(_is_somebody, whom.phrases)):
            rest = [each for each in made.arguments if each not in (subject, attribute, whom)]
            yield from _usable(made, subject.phrases[0], replace(whom, slot="subj"), rest)


def _needed(made: Proposition) -> Iterator[Proposition]:
    """Yield "it is open only with a card" as needing a card, and as not being there without one."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or len(subject.phrases) > 1:
        return
    if made.modal in ("can", "may") and not made.negated and _is_only(subject):
        means = [each for each in subject.phrases[0].modifiers if each.kind in ("on", "with")]
        if len(subject.phrases[0].modifiers) == len(means) == 1 and means[0].phrase and _is_means(means[0].phrase):
            rest = [each for each in made.arguments if each is not subject]
            lacking = Argument("without", (means[0].phrase,))
            yield replace(made, arguments=(you_at(made.start), lacking, *rest), negated=True)
        return
    if made.modal or made.verb != "be" or attribute is None or attribute.phrases[0].head not in ACCESSIBLE:
        return
    lacked = made.argument("without")
    if lacked is not None and all(each in (subject, attribute, lacked) for each in made.arguments):
        yield from _not_had(made, replace(subject, slot="obj"), lacked, [], made.negated)
    means_had = next((each for each in made.arguments if _is_means_alone(each)), None)
    if means_had is None or made.negated or not all(map(_is_means, means_had.phrases)):
        return
    if any(each.slot != "to" for each in made.arguments if each not in (subject, attribute, means_had)):
        return
    # what is there only with the one and the other is there with either of them
    means_had = replace(means_had, joint=means_had.joint.replace("and", "or"))
    thing, needs = replace(subject, slot="obj"), replace(means_had, slot="obj", focus="")
    yield replace(made, predicate="require", verb="require", arguments=(subject, needs))
    used = as_clause(["use", *content_words(subject.phrases[0])], made.start, made.end)
    told = (you_at(made.start), needs, Argument("purpose", (used,)))
    yield replace(made, predicate="need", verb="need", arguments=told)
    yield from _not_had(made, thing, replace(means_had, slot="without", focus=""), [], True)


def _is_means_alone(argument: Argument) -> bool:
    """Tell whether an argument says what alone one gets it with: "only with a card", "only in the paid version"."""
    if argument.focus != "only":
        return False
    edition = argument.slot == "in" and all(each.head in EDITIONS for each in argument.phrases)
    return edition or argument.slot in _MEANS


def _is_only(argument: Argument) -> bool:
    return argument.focus == "only" or argument.phrases[0].quantifier == "only"


def _is_means(phrase: Phrase) -> bool:
    """Tell whether a phrase may name what somebody needs: a plan, a card, an appointment, no time and no place."""
    return phrase.kind in ("noun", "name") and phrase.value is None and not _is_somebody(phrase)


def _not_had(
    made: Proposition, thing: Argument, lacking: Argument, rest: list[Argument], negated: bool
) -> Iterator[Proposition]:
    """Yield that nobody uses or has something without something else, or that one does."""
    for verb, modal in (("use", "can"), ("have", "")):
        arguments = (you_at(made.start), thing, lacking, *rest)
        yield replace(made, predicate=verb, verb=verb, modal=modal, arguments=arguments, negated=negated)


def _without(made: Proposition) -> Iterator[Proposition]:
    """Yield "customers without a card have no access to it" as what nobody has without a card."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if subject is None or thing is None or len(subject.phrases) > 1 or len(thing.phrases) > 1 or subject.focus:
        return
    holder = subject.phrases[0]
    means = holder.modifiers[0] if len(holder.modifiers) == 1 else None
    if means is None or means.kind not in ("without", "on", "with") or means.phrase is None:
        return
    if not _is_somebody(holder) or not _is_means(means.phrase) or holder.determiner or holder.value is not None:
        return
    possible = made.modal in ("can", "may")
    if holder.quantifier not in ("", "any") or not (possible or (made.verb in HAVING and not made.modal)):
        return
    place, rest = _thing_had(made, subject, thing)
    got = place or thing.phrases[0]
    one = replace(thing, phrases=(replace(got, quantifier="" if got.quantifier == "any" else got.quantifier),))
    lacking = Argument(means.kind, (means.phrase,))
    if made.verb in HAVING or made.verb == "use":
        yield from _not_had(made, one, lacking, rest, made.negated)
    else:
        yield replace(made, arguments=(you_at(made.start), one, lacking, *rest))


def _is_somebody(phrase: Phrase) -> bool:
    """Tell whether a noun names people: members, teams, everybody."""
    return phrase.kind == "noun" and (field_of(phrase.head) in (PERSON, GROUP) or phrase.head == "person")

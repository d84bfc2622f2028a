"""What pronouns and possessors stand for: the subject before them, the owner that is named."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.owners import GIVEN_AND_SURNAME, clauses_before, is_somebody, place_held
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_PLURAL_PRONOUNS, _PRONOUNS = frozenset({"they"}), frozenset({"it", "he", "she", "which", "who"})


def fill_subjects(clauses: list[Clause]) -> None:
    """Give fronted participles the subject of their clause, and pronouns the subject before them."""
    last: Argument | None = None
    thing: Argument | None = None
    held: Argument | None = None
    for at, clause in enumerate(clauses):
        before = held if clause.kind == "main" else None
        _fill_objects(clause, before or thing or _spoken_of(clause, clauses[:at]), last)
        _fill_persons(clause, clauses[:at])
        if clause.kind in ("participle", "time") and clause.parent is not None:
            from factcheck.syntax.fronted_subjects import tell_of_parent

            tell_of_parent(clause, clause.parent)
        subject = clause.subject
        if subject is not None and last is not None and subject.phrases[0].kind == "value":
            # "four boats sank and nine were damaged"
            value, model = subject.phrases[0].value, last.phrases[-1]
            if (
                value is not None
                and value.kind == "number"
                and model.kind == "noun"
                and model.value is not None
                and clause.kind == "main"
            ):
                made = replace(subject.phrases[0], head=model.head, kind="noun", plural=True, modifiers=model.modifiers)
                clause.subject = subject = replace(subject, phrases=(made,))
        subject = clause.subject = _all_of_them(clause)
        part = None
        if subject is not None and subject.phrases[0].whole is not None:
            from factcheck.syntax.parts_of_them import part_of_several

            part = part_of_several(subject, thing, last)
        if part is not None:
            clause.subject = part
        elif subject is not None and len(subject.phrases) == 1 and subject.phrases[0].kind == "pronoun":
            wanted = subject.phrases[0].head
            own = clause.kind != "relative" or _is_of_parent(clause, wanted)
            if last is not None and wanted in _PRONOUNS | _PLURAL_PRONOUNS and own:
                clause.subject = _person_meant(clause, clauses[:at], last, subject)
            elif last is None and _front_of(clause, clauses, at) is not None:
                last = _told_of_front(clause, clauses, at, subject)
            elif wanted in _PRONOUNS and clause.kind == "time":
                follower = next(
                    (each.subject for each in clauses[at + 1 :] if each.kind == "main" and each.subject), None
                )
                clause.subject = follower or subject
        elif subject is not None and clause.kind == "main" and subject.phrases[0].kind != "pronoun":
            if subject.phrases[0].head == "one" and last is not None and subject.phrases[0].kind == "noun":
                clause.subject = subject = replace(
                    subject, phrases=(replace(subject.phrases[0], head=last.phrases[-1].head),)
                )
            last = subject
        thing = next(
            (each for each in clause.arguments if each.slot == "obj" and each.phrases[0].kind in ("noun", "name")),
            thing,
        )
        held = place_held(clause)


def _all_of_them(clause: Clause) -> Argument | None:
    """Return the subject of a clause, "both" and "each" in a participle as those of whom the clause around tells."""
    subject = clause.subject
    if subject is None or clause.kind != "participle" or clause.parent is None:
        return subject
    if subject.phrases[0].head not in ("both", "each", "all") or subject.phrases[0].kind != "pronoun":
        return subject
    told = (*clause.parent.arguments, clause.parent.subject)
    whole = next((each for each in told if each is not None and len(each.phrases) > 1), None)
    return replace(whole, slot="subj") if whole is not None else subject


def _front_of(clause: Clause, clauses: list[Clause], at: int) -> Clause | None:
    """Return the clause that opens a sentence and hangs on the one behind it, or None."""
    front = clauses[at - 1] if at and clause.kind == "main" else None
    return front if front is not None and front.parent is clause else None


def _told_of_front(clause: Clause, clauses: list[Clause], at: int, subject: Argument) -> Argument | None:
    """Give a pronoun the subject of the clause before it: "Although Ida Berg was ill, she won"; return it, or None."""
    from factcheck.syntax.fronted_subjects import subject_of_front  # few sentences come so far

    front = _front_of(clause, clauses, at)
    meant = subject_of_front(front, clause, subject.phrases[0].head) if front is not None else None
    clause.subject = meant or subject
    return meant


#: Pronouns of a person, and what "where" and "in which" are read as.
_PERSONAL, _WHERE = frozenset({"he", "she"}), frozenset({"in", "at", "on"})


def _is_of_parent(clause: Clause, pronoun: str) -> bool:
    """Tell whether the subject of a relative clause is that of the clause around: "the alliance, which it joined"."""
    above = clause.parent.subject if clause.parent is not None else None
    if pronoun in _PERSONAL and clause.word in _WHERE and clause.parent is not None and above is not None:
        # "comes from Halifax, where she was born", not "met Per Lie in Bergen, where he died"
        named = [each for argument in clause.parent.arguments[:-1] for each in argument.phrases if each.kind == "name"]
        return [each.kind for each in above.phrases] == ["name"] and not named
    if pronoun not in ("it", "they") or above is None or clause.defining or len(above.phrases) > 1:
        return False
    phrase = above.phrases[0]
    return phrase.kind in ("name", "noun") and (pronoun == "they") == phrase.plural and not is_somebody(phrase)


def _fill_objects(clause: Clause, thing: Argument | None, last: Argument | None) -> None:
    """Give "it" and "them" behind a verb what was spoken of before: an object before the subject."""
    for at, argument in enumerate(clause.arguments):
        if (
            len(argument.phrases) == 1
            and argument.phrases[0].kind == "pronoun"
            and argument.phrases[0].head in ("it", "they")
        ):
            found = thing if thing is not None and not _is_subject(thing, clause) else last
            if found is not None and found is not clause.subject:
                clause.arguments[at] = replace(argument, phrases=found.phrases, joint=found.joint)
        elif last is not None and len(last.phrases) == 1:
            clause.arguments[at] = replace(
                argument, phrases=tuple([_without_pronouns(each, last.phrases[0]) for each in argument.phrases])
            )


def _is_subject(thing: Argument, clause: Clause) -> bool:
    """Tell whether a clause tells what something itself does, so that "it" behind the verb is another thing."""
    return clause.subject is not None and clause.subject.phrases[0].head == thing.phrases[0].head


def _spoken_of(clause: Clause, before: list[Clause]) -> Argument | None:
    """Return the one thing that the clause before tells of behind its verb, and of which this one goes on to tell.

    "Guests can comment on tasks but cannot edit them."
    """
    told = before[-1] if before else None
    if told is None or told.subject is None or clause.kind != "main" or told.kind != "main":
        return None
    pronouns = [each.phrases[0].head for each in clause.arguments if each.phrases[0].kind == "pronoun"]
    things = [each for each in told.arguments if each.phrases[0].kind in ("noun", "name") and each.slot in _ABOUT]
    if len(things) != 1 or not pronouns:
        return None
    plural = things[0].phrases[0].plural or len(things[0].phrases) > 1
    return things[0] if plural == (pronouns[0] == "they") else None


#: Slots behind a verb in which what is spoken of stands, if it is no object.
_ABOUT = frozenset({"at", "on", "to", "for", "about", "with", "of", "into", "from"})
#: Slots in which persons stand.
_WHO = frozenset({"subj", "obj", "attr", "to"})
#: The same, and those of whom something is told: "sued the city with Ida Berg, and paid her".
_WHO_ELSE = _WHO | {"against", "with", "by", "for"}
_GENDERS = {"he": "m", "she": "f"}


def _fill_persons(clause: Clause, before: list[Clause]) -> None:
    """Give "him" and "her" behind a verb the one person whom the clauses before name."""
    for at, argument in enumerate(clause.arguments):
        phrase = argument.phrases[0]
        if len(argument.phrases) > 1 or phrase.kind != "pronoun" or phrase.head not in _GENDERS:
            continue
        named = {
            each.head: each
            for other in before
            for one in (other.subject, *other.arguments)
            if one is not None and one.slot in _WHO_ELSE and one is not clause.subject
            for phrase_before in one.phrases
            for each in (
                phrase_before,
                *(inner.phrase for inner in phrase_before.modifiers if inner.phrase is not None),
            )
            if _may_be(each, _GENDERS[phrase.head]) and each.end <= phrase.start
        }
        own = {each.head for each in clause.subject.phrases} if clause.subject is not None else set()
        found = [each for head, each in named.items() if head not in own]
        sure = [each for each in found if _gender(each) == _GENDERS[phrase.head]]
        if len(sure or found) == 1:
            clause.arguments[at] = replace(argument, phrases=((sure or found)[0],))


def _person_meant(clause: Clause, before: list[Clause], last: Argument, pronoun: Argument) -> Argument:
    """Return whom "he" as the subject of a clause means: the last subject, or another who alone is of that gender.

    Behind "when" and the like it may be either of two: "Olsen succeeded Drew when he retired".
    """
    wanted = _GENDERS.get(pronoun.phrases[0].head)
    told = replace(last, slot="subj")
    if wanted is None or len(last.phrases) > 1 or last.phrases[0].kind != "name":
        return told
    others = [
        each
        for other in before
        for one in other.arguments
        if one.slot in _WHO
        for each in one.phrases
        if each.kind == "name" and not each.determiner and each.head != last.phrases[0].head
        if _gender(each) in ("", wanted)
    ]
    gender = _gender(last.phrases[0])
    if not others:
        return told
    sure = [each for each in others if _gender(each) == wanted]
    if len(sure) == 1 and gender not in ("", wanted):
        return Argument("subj", (sure[0],))
    return pronoun if clause.kind == "time" else told


def _gender(phrase: Phrase) -> str:
    """Return the gender that the first word of a name tells, or nothing; of marks alone a name may have no words."""
    from factcheck.language.given_names import gender_of  # few sentences come so far

    words = phrase.head.split()
    return gender_of(words[0]) if words else ""


def _may_be(phrase: Phrase, gender: str) -> bool:
    """Tell whether a phrase may name a person of a gender: two names without an article, or one behind a title."""
    if phrase.kind != "name" or (phrase.determiner and not phrase.named("title")):
        return False
    words = phrase.head.split()
    from factcheck.language.given_names import gender_of

    told = gender_of(words[0])
    return told in ("", gender) and (len(words) == GIVEN_AND_SURNAME or bool(phrase.named("title") or told))


def _without_pronouns(phrase: Phrase, named: Phrase) -> Phrase:
    """Return a phrase with "of it" and "its" told as what was named before."""
    if not any(
        each.phrase is not None and each.phrase.kind == "pronoun" and each.phrase.head in ("it", "they")
        for each in phrase.modifiers
    ):
        return phrase
    modifiers = [
        each._replace(word=named.head, phrase=named)
        if each.phrase is not None and each.phrase.kind == "pronoun" and each.phrase.head in ("it", "they")
        else each
        for each in phrase.modifiers
    ]
    return replace(phrase, modifiers=tuple(modifiers))


def with_head(argument: Argument, head: str) -> Argument:
    """Give "one" behind "be" the noun that it stands for: "the project was a joint one"."""
    if argument.slot != "attr":
        return argument
    return replace(
        argument, phrases=tuple([replace(each, head=head) if each.head == "one" else each for each in argument.phrases])
    )


def with_heads(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Give "one" in what is ruled out the noun of what is said instead: "the French rights, not the German ones"."""
    told: list[Argument] = []
    for argument in arguments:
        model = next((each for each in told if each.slot == argument.slot and not each.negated), None)
        phrase = argument.phrases[0]
        noun = model.phrases[-1] if model is not None and argument.negated else None
        if noun is not None and noun.kind == phrase.kind == "noun" and phrase.head == "one":
            phrase = replace(phrase, head=noun.head, plural=noun.plural)
        told.append(replace(argument, phrases=(phrase, *argument.phrases[1:])))
    return tuple(told)


def with_denied(argument: Argument, clause: Clause, clauses: list[Clause]) -> Argument:
    """Give "none" the noun of the clause before: "the trams have free wi-fi, the ferries have none"."""
    if not any(each.kind == "pronoun" and each.head == "none" for each in argument.phrases):
        return argument
    meant = next(
        (
            phrase
            for each in reversed(clauses_before(clause, clauses))
            for other in each.arguments
            if other.slot == argument.slot
            for phrase in other.phrases
            if phrase.kind == "noun"
        ),
        None,
    )
    if meant is None:
        return argument
    phrases = [
        replace(meant, start=each.start, end=each.end, value=None, quantifier="no", determiner="", whole=None)
        if each.head == "none"
        else each
        for each in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases))

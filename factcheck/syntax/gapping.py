"""Second sets of arguments of one verb, told in full: "43 in Cuba and 12 in Florida", "the team plan 20"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model.record import replace
from factcheck.syntax.contrasts import Contrasts
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.remnants import parted, places, with_own_places
from factcheck.syntax.scanning import NOMINAL, Clause, replace_clause
from factcheck.values import is_share


class Gapping(Contrasts):
    """Reads phrases that take the places of those of a clause whose verb they share."""

    def _gapped(self, at: int, made: Clause) -> int:
        """Read a second set of arguments of the same verb: "43 in Cuba and 12 in Florida", "the team plan 20".

        Each phrase up to the next joint must take the place of one that the clause has; negative: go on at that index.
        """
        if made.verb is None or (not made.arguments and made.subject is None):
            return 0
        behind = at
        while behind < len(self.chunks) and (self.chunks[behind].kind in NOMINAL or self._is_focus(behind)):
            behind += 1
        rest = _with_ages([each for each in self.chunks[at:behind] if each.kind in NOMINAL])
        rest = with_own_places(parted(rest, made), made)
        if len(rest) < 2 or (rest[-1].kind == "NP" and self._opens_clause(behind - 1)):
            return 0  # "a task he completed"
        if any(each.phrase is not None and each.phrase.head == "there" for each in rest):
            return 0  # "the worst flood there since 1968"
        other, taken = _of_another(rest, made)
        rest = rest[taken:]
        slots = [*([made.subject] if made.subject and not taken else []), *made.arguments]
        shared = _share_in(rest, made) if not taken else None
        if shared is not None:
            self.clauses.append(shared)
            return -self._behind_verb(behind, shared)
        found = places(rest, slots)
        if found is None:
            return 0
        replaced = {id(slots[place]): (chunk, slots[place]) for chunk, place in zip(rest, found, strict=True)}
        made_clause = replace_clause(
            made,
            other or (_instead(made.subject, replaced) if made.subject else None),
            [_instead(argument, replaced) for argument in made.arguments],
        )
        _give_whole(made, replaced.values())
        if made_clause.verb is not None and any(_is_told_again(*each) for each in replaced.values()):
            # "not guilty of theft and guilty of fraud"
            made_clause.verb = made_clause.verb._replace(negated=False)
        more, behind = self._told_by_one_word(behind, rest[-1])
        if more:
            made_clause.arguments[:] = [_with_more(each, rest[-1], more) for each in made_clause.arguments]
        _add_adverbs([each for each in self.chunks[self._first_adverb(at) : behind] if each.kind == "ADV"], made_clause)
        self.clauses.append(made_clause)
        return -self._behind_verb(behind, made_clause)

    def _told_by_one_word(self, at: int, last: Chunk) -> tuple[tuple[Phrase, ...], int]:
        """Return what else the word tells that a phrase is made of, "weekends", and the index behind it."""
        more: list[Phrase] = []
        while at + 1 < len(self.chunks) and self.chunks[at].kind not in NOMINAL and last.phrase is not None:
            other = self.chunks[at + 1].phrase
            if other is None or (other.start, other.end) != (last.phrase.start, last.phrase.end):
                break
            more.append(other)
            at += 2
        return tuple(more), at

    def _first_adverb(self, at: int) -> int:
        """Return the index of the first of the adverbs right before a chunk: "but only from 18"."""
        while at > 0 and self.chunks[at - 1].kind == "ADV":
            at -= 1
        return at


def _with_more(argument: Argument, last: Chunk, more: tuple[Phrase, ...]) -> Argument:
    """Return the argument that ends in a phrase with what its word tells besides; any other as it is."""
    one = argument.phrases[-1]
    ends = last.phrase is not None and (one.start, one.end) == (last.phrase.start, last.phrase.end)
    return replace(argument, phrases=(*argument.phrases, *more)) if ends else argument


def _share_in(rest: list[Chunk], made: Clause) -> Clause | None:
    """Return the clause of another share of the same whole: "nine in ten passed, and one in four with distinction"."""
    first, subject = rest[0].phrase, made.subject
    if first is None or subject is None or first.kind != "value" or rest[0].kind != "NP" or len(subject.phrases) > 1:
        return None
    whole, value = subject.phrases[0], first.value
    alike = value is not None and whole.value is not None and is_share(value) and is_share(whole.value)
    slots = {each.slot for each in made.arguments}
    if not alike or any(each.kind != "PP" or each.phrase is None or each.word in slots for each in rest[1:]):
        return None
    part = replace(whole, value=value, start=first.start, end=first.end)
    added = [Argument(each.word, (each.phrase,)) for each in rest[1:] if each.phrase is not None]
    return replace_clause(made, replace(subject, phrases=(part,)), [*made.arguments, *added])


def _give_whole(made: Clause, replaced: Iterable[tuple[Chunk, Argument]]) -> None:
    """Give a bare amount what the second one counts, or is a share of: "got 20% and the Liberals 25% of the vote"."""
    for chunk, argument in replaced:
        share, first = chunk.phrase, argument.phrases[0]
        if share is None or first.kind != "value" or first.value is None or argument not in made.arguments:
            continue
        counted = share.kind == "noun" and share.value is not None and share.value.kind == first.value.kind == "number"
        if counted or (share.whole is not None and is_share(first.value)):
            told = replace(share, value=first.value, start=first.start, end=first.end)
            made.arguments[made.arguments.index(argument)] = replace(argument, phrases=(told,))


def _is_told_again(chunk: Chunk, argument: Argument) -> bool:
    """Tell whether an adjective takes the place of itself: then no "not" before the first holds for it."""
    phrase = chunk.phrase
    return chunk.kind == "ADJ" and phrase is not None and phrase.head == argument.phrases[0].head


def _with_ages(chunks: list[Chunk]) -> list[Chunk]:
    """Return chunks with "under 14" as a part of the phrase before it: "12 euros for children under 14"."""
    found: list[Chunk] = []
    for chunk in chunks:
        before = found[-1].phrase if found else None
        if chunk.word == "aged" and chunk.phrase is not None and before is not None and before.kind == "noun":
            age = Modifier("aged", chunk.phrase.head, chunk.start, chunk.end, chunk.phrase)
            older = replace(before, modifiers=(*before.modifiers, age), end=chunk.end)
            found[-1] = found[-1]._replace(phrase=older, end=chunk.end)
        else:
            found.append(chunk)
    return found


#: So many characters stand at most between "only" and the phrase behind its preposition: " from the ".
_NEAR = 10


def _add_adverbs(adverbs: list[Chunk], made: Clause) -> None:
    """Give a second set of arguments its own adverbs: "not" and "again" its clause, "only" what stands behind it."""
    for adverb in adverbs:
        if adverb.word != "only":
            made.adverbs.append(Modifier("adv", adverb.word, adverb.start, adverb.end))
            continue
        for index, argument in enumerate(made.arguments):
            first = argument.phrases[0]
            if 0 <= first.start - adverb.end <= _NEAR:
                phrases = (replace(first, start=adverb.start), *argument.phrases[1:])
                made.arguments[index] = replace(argument, phrases=phrases, focus="only")


def _of_another(rest: list[Chunk], made: Clause) -> tuple[Argument | None, int]:
    """Return a subject that differs by what hangs on it, and how many phrases tell it: "and those in Rom for two days".

    What hangs on it must take the place of what hangs on the subject, and be no argument of the clause.
    """
    subject = made.subject
    first = rest[0].phrase
    taken = 1 if first is not None and rest[0].kind == "NP" and first.head in ("those", "that") else 0
    hung = rest[taken]
    if subject is None or len(rest) <= taken + 1 or hung.kind != "PP" or hung.phrase is None:
        return None, 0
    model = subject.phrases[-1]
    kinds = [each.kind for each in model.modifiers]
    if hung.word not in kinds or any(each.slot == hung.word for each in made.arguments):
        return None, 0
    phrase = hung.phrase
    modifiers = [
        Modifier(each.kind, phrase.head, phrase.start, phrase.end, phrase) if each.kind == hung.word else each
        for each in model.modifiers
    ]
    told = replace(model, modifiers=tuple(modifiers), start=rest[0].start, end=phrase.end)
    return replace(subject, phrases=(*subject.phrases[:-1], told)), taken + 1


def _instead(argument: Argument, replaced: dict[int, tuple[Chunk, Argument]]) -> Argument:
    found = replaced.get(id(argument))
    if found is None or found[0].phrase is None:
        return argument
    from factcheck.syntax.likenesses import like

    return Argument(
        argument.slot if not found[0].word else found[0].word, (like(found[0].phrase, argument.phrases[0]),)
    )

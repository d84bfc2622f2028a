"""Reference within a text: "it", "the museum", "she", a surname are told as what the text named before.

A text is read in order. Whatever it mentions becomes a referent; what only takes something up (a pronoun, "its", a
noun with "the", a surname) is resolved to the referents in view by kind, number, gender and part of the sentence, the
nearest first. One candidate of its kind is safe; among several the first is taken and the others are kept as rivals;
with none nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.words import words
from factcheck.model import Entity, Reference, Span, Statement
from factcheck.syntax.framing import readings
from factcheck.syntax.mentions import Mention, mentions
from factcheck.syntax.propositions import propositions
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.referents import (
    COMPANIES,
    Referent,
    Seen,
    fits,
    gender_of,
    gender_told,
    head_noun,
    is_abstract,
    is_person,
    is_surname_of,
    person,
)
from factcheck.values.resolve import Rewritten

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: Roles of frames that a company fills.
_COMPANY_ROLES = frozenset({"employer", "company", "contractor", "supplier", "investor"})
#: How many sentences back "it" and "she" reach.
_REACH = {"it": 3, "he": 6, "she": 6, "they": 2, "both": 2}
_PARTS = {"subj": 0, "heading": 1, "obj": 2, "inner": 3, "oblique": 4}
_THE = frozenset({"the", "this", "that"})
#: In headlines longer runs of capitals are no names, and words of so many letters have a capital.
_LONGEST_NAME, _LONG_WORD = 3, 4

#: Gives the entities of a base that a text names.
Entities = Callable[[str], Sequence[Entity]]


def resolved(statements: Iterable[Statement], entities: Entities = lambda text: ()) -> tuple[Statement, ...]:
    """Return the sentences of a document, each with what it takes up from before.

    Args:
        statements: the sentences in order.
        entities: gives the entities of the base that a text names.
    """
    text = _Text(entities)
    return tuple([text.read(each) for each in statements])


def entities_of(base: Base | None) -> Entities:
    """Return what gives the entities of a base that a text names; of none, nothing."""
    if base is None or not base.store.has_entities:
        return lambda text: ()
    store = base.store
    return lambda text: store.entities_named(tuple([word.stem for word in words(text)]))


def written_out(statement: Statement, rival: str = "") -> Rewritten:
    """Return a sentence with the names in place of what takes them up.

    Args:
        statement: the sentence with its references.
        rival: a rival to take for the first reference that has it.
    """
    text, at = "", 0
    replaced: list[tuple[Span, Span]] = []
    for each in statement.references:
        if not each.name or each.span.start < at:
            continue
        name = rival if rival and rival in each.rivals else each.name
        name = f"{name}’s" if each.owner and each.name else name
        name = name[0].upper() + name[1:] if not statement.text[: each.span.start].strip("\"“‘' ") else name
        text += statement.text[at : each.span.start]
        replaced.append((Span(len(text), len(text) + len(name)), each.span))
        text += name
        at = each.span.end
    return Rewritten(text + statement.text[at:], tuple(replaced))


class _Text:
    """A text while it is read: its referents so far."""

    def __init__(self, entities: Entities) -> None:
        self._entities = entities
        self._referents: list[Referent] = []
        self._sentence = 0
        self._statement = Statement("")
        self._here: list[tuple[Mention, Referent]] = []

    def read(self, statement: Statement) -> Statement:
        """Return a sentence with its references, and keep what it mentions."""
        self._sentence += 1
        self._statement, self._here = statement, []
        found: list[Reference] = []
        all_mentions = mentions(statement.text)
        for mention in all_mentions:
            if _expletive(statement.text, mention):
                continue
            reference = self._taken_up(mention, all_mentions)
            if reference is not None:
                found.append(reference)
        self._grouped()
        told = replace(statement, references=tuple(found)) if found else statement
        self._learn(statement.text)
        if self._has_open_names():
            self._learn_companies(written_out(told).text)
        return told

    def _has_open_names(self) -> bool:
        return any(each.named and not each.kinds and person(each) is None for _, each in self._here)

    # -- one mention ----------------------------------------------------------------------------------------------
    def _taken_up(self, mention: Mention, others: Sequence[Mention]) -> Reference | None:
        if mention.kind in ("pronoun", "owner"):
            return self._pronoun(mention, others)
        if mention.kind == "name":
            return self._name(mention)
        return self._noun(mention)

    def _pronoun(self, mention: Mention, others: Sequence[Mention]) -> Reference | None:
        if mention.head == "they" and len({id(each) for other, each in self._here if other.group}) > 1:
            return None  # "both Ann and Bob have told their side"
        inside = self._inside(mention)
        if inside is not None:
            self._see(mention, inside)
            return None
        if self._is_ahead(mention, others):
            return None
        found = self._in_view(mention)
        if not found or (mention.kind == "owner" and found[0].plural and not found[0].parts):
            return None
        self._see(mention, found[0])
        if not found[0].gender and mention.head in ("he", "she") and len(found) == 1:
            found[0].gender = "m" if mention.head == "he" else "f"
        return self._reference(mention, found, mention.kind == "owner")

    def _inside(self, mention: Mention) -> Referent | None:
        """Return what the same sentence names before a pronoun, not the subject of its own clause for "bought it"."""
        for other, referent in reversed(self._here):
            if other.end > mention.start or not _agrees(mention, referent):
                continue
            own = mention.kind == "pronoun" and other.clause == mention.clause and mention.part != "subj"
            if own and other.part == "subj":
                continue
            if mention.kind == "pronoun" and other.part not in ("subj", "obj", "inner"):
                continue
            if not referent.named and is_abstract(other.head) and mention.kind == "pronoun":
                continue
            return referent
        return None

    def _is_ahead(self, mention: Mention, others: Sequence[Mention]) -> bool:
        """Tell whether what a fronted phrase takes up follows as the subject: "In its first year, the museum ..."."""
        if mention.part == "subj" or any(each.part == "subj" and each.start < mention.start for each in others):
            return False
        follower = next((each for each in others if each.start > mention.end and each.part == "subj"), None)
        if follower is None or self._statement.text[: mention.start].strip() == "":
            return False
        if follower.kind == "name":
            return mention.head in ("he", "she") or not gender_of(follower.text.split()[0])
        return (
            follower.kind == "noun"
            and follower.article in _THE
            and _number(mention) == follower.plural
            and mention.head in ("it", "they")
        )

    def _in_view(self, mention: Mention) -> list[Referent]:
        """Return the candidates for a pronoun in the nearest sentence that has one, the likeliest first."""
        for back in range(1, _REACH[mention.head] + 1):
            wanted = self._sentence - back
            near = [
                (each, seen)
                for each in self._referents
                for seen in [_at(each, wanted)]
                if seen is not None and _agrees(mention, each)
            ]
            near = [(each, seen) for each, seen in near if each.named or each.parts or seen.part in ("subj", "obj")]
            if mention.head == "it":
                near = [
                    (each, seen)
                    for each, seen in near
                    if each.named or not any(map(is_abstract, each.kinds)) or seen.part == "subj"
                ]
            if near:
                return _ranked(near, mention)
        return []

    def _name(self, mention: Mention) -> Reference | None:
        known = self._known(mention)
        if known is not None:
            self._see(mention, known)
            known.line = self._line()
            if mention.article == "the" and not mention.title and mention.head == known.name.lower():
                known.article = "the"
            return None
        if mention.article in _THE and " " not in mention.head:
            found = self._of_kind(mention)
            if found:
                self._see(mention, found[0])
                return self._reference(mention, found, False)
        if " " not in mention.head:
            bearers = [each for each in self._referents if each.named and is_surname_of(mention.head, each)]
            if bearers:
                bearers.sort(key=lambda each: -each.last.sentence)
                self._see(mention, bearers[0])
                return self._reference(mention, bearers, False)
        if not self._is_headline(mention):
            self._add(mention, named=True)
        return None

    def _is_headline(self, mention: Mention) -> bool:
        """Tell whether a name is only a stretch of a headline in which every word has a capital."""
        written = [word for word in self._statement.text.split() if len(word) >= _LONG_WORD]
        return len(mention.text.split()) > _LONGEST_NAME and all(word[0].isupper() for word in written)

    def _noun(self, mention: Mention) -> Reference | None:
        if mention.article not in _THE or (mention.owned and not is_person(mention.head)):
            self._add(mention, named=False)
            return None
        if (mention.number >= 2 and mention.plural) or (mention.plural and mention.bare):
            return self._several(mention)
        if mention.plural or not (mention.bare or (len(mention.terms) > 1 and is_person(mention.head))):
            self._add(mention, named=False)
            return None
        found = self._of_kind(mention)
        likely = [] if found else self._likely(mention)
        if not found and not likely:
            self._add(mention, named=False)
            return self._open(mention)
        if likely:
            self._see(mention, likely[0])
            return self._reference(mention, likely, False)._replace(sure=False)
        self._see(mention, found[0])
        if not found[0].named or any(each is found[0] for _, each in self._here[:-1]):
            return None
        return self._reference(mention, found, False)

    def _of_kind(self, mention: Mention) -> list[Referent]:
        """Return the referents that a noun with "the" may take up, the likeliest first; those in view, if any."""
        fitting = [
            (each, how)
            for each in self._referents
            if not each.plural and (how := fits(each, mention.head, mention.terms))
        ]
        best = [each for each, how in fitting if how in ("head", "kind")] or [each for each, _ in fitting if each.named]
        same = [each for each in best if each.heads & {mention.head} and not each.named]
        if same and max(each.last.sentence for each in same) > max(
            (each.last.sentence for each in best if each.named), default=0
        ):
            return []  # "a bridge was built ... the bridge": the one without a name
        named = [each for each in best if each.named]
        near = [each for each in named if self._paragraph() - each.last.paragraph <= 1]
        return sorted(near or named, key=lambda each: (-each.last.sentence, _PARTS.get(each.last.part, 9)))

    def _likely(self, mention: Mention) -> list[Referent]:
        """Return what "the company" may be where nothing tells of what kind names are: the only such name in view."""
        if mention.head not in COMPANIES:
            return []
        open_ = [
            each
            for each in self._referents
            if each.named and not each.kinds and person(each) is None and not each.parts and not head_noun(each.name)
        ]
        near = [each for each in open_ if self._paragraph() - each.last.paragraph <= 1] or open_
        core = [each for each in near if any(seen.part in ("subj", "heading") for seen in each.seen)]
        return core if len(core) == 1 else []

    def _several(self, mention: Mention) -> Reference | None:
        """Resolve "the two companies" and "the companies" to names that were joined by "and"."""
        groups = [
            each for each in self._referents if each.parts and (not mention.number or len(each.parts) == mention.number)
        ]
        groups = [
            each
            for each in groups
            if self._sentence - each.last.sentence <= _REACH["they"] + 1
            and not any(_not_a(part, mention.head) for part in each.parts)
        ]
        if (not mention.bare and not mention.number) or not groups:
            self._add(mention, named=False)
            return None
        groups.sort(key=lambda each: -each.last.sentence)
        self._see(mention, groups[0])
        return self._reference(mention, groups[:1], False)

    def _open(self, mention: Mention) -> Reference | None:
        """Return a reference to nothing certain where the paragraph named what may be meant."""
        named = [
            each
            for each in self._referents
            if each.named and each.last.paragraph == self._paragraph() and person(each) is not True
        ]
        taken = [each for _, each in self._here]
        if mention.part != "subj" or not [each for each in named if each not in taken]:
            return None
        return Reference(Span(mention.start, mention.end), "", 0, False, ())

    # -- keeping -------------------------------------------------------------------------------------------------
    def _known(self, mention: Mention) -> Referent | None:
        name = mention.text.lower()
        found = next((each for each in self._referents if each.named and name in each.heads), None)
        if found is not None:
            return found
        entity = self._entity(mention.text)
        return (
            next((each for each in self._referents if each.entity == entity.id), None) if entity is not None else None
        )

    def _entity(self, name: str) -> Entity | None:
        wanted = name.lower()
        return next(
            (
                each
                for each in self._entities(name)
                if wanted in (one.lower().removeprefix("the ") for one in (each.name, *each.aliases))
            ),
            None,
        )

    def _add(self, mention: Mention, named: bool) -> None:
        article = "the" if not named or (mention.article in _THE and not mention.title) else ""
        made = Referent(mention.text, named, article, {mention.text.lower(), mention.head}, plural=mention.plural)
        made.line = self._line()
        if named:
            entity = self._entity(mention.text)
            if entity is not None:
                made.entity, kind = entity.id, (entity.type or "").lower()
                made.kinds |= {kind} if kind else set()
                made.heads |= {each.lower() for each in (entity.name, *entity.aliases)}
            made.kinds |= {mention.title} if mention.title else set()
            made.gender = gender_told(made.kinds) or (
                gender_of(mention.text.split()[0]) if person(made) is not False else ""
            )
        else:
            made.kinds = {mention.head, *mention.terms}
            made.gender = gender_told({mention.head})
        self._see(mention, made)
        self._referents.append(made)

    def _see(self, mention: Mention, referent: Referent) -> None:
        part = "heading" if self._statement.heading else mention.part
        referent.seen.append(Seen(self._sentence, self._paragraph(), part, mention.clause))
        if mention.title:
            referent.kinds.add(mention.title)
        self._here.append((mention, referent))

    def _grouped(self) -> None:
        """Keep names that were joined by "and" as one referent as well."""
        groups: dict[int, list[Referent]] = {}
        for mention, referent in self._here:
            if mention.group and referent.named:
                groups.setdefault(mention.group, []).append(referent)
        for number, parts in groups.items():
            if len(parts) < 2:
                continue
            part = next(mention.part for mention, _ in self._here if mention.group == number)
            name = f"{', '.join(each.called for each in parts[:-1])} and {parts[-1].called}"
            made = Referent(name, False, plural=True, parts=tuple(parts), line=self._line())
            made.seen.append(Seen(self._sentence, self._paragraph(), part, 0))
            self._referents.append(made)

    def _learn(self, text: str) -> None:
        """Keep what the sentence says that its names are: "Ida Berg, the director", "Northwind is a company"."""
        for made in propositions(text):
            subject, attribute = made.argument("subj"), made.argument("attr")
            if made.predicate != "be" or made.negated or made.modal or subject is None or attribute is None:
                continue
            for one, two in ((subject.phrases[0], attribute.phrases[0]), (attribute.phrases[0], subject.phrases[0])):
                if (
                    one.kind == "name"
                    and two.kind == "noun"
                    and not two.plural
                    and len(subject.phrases) == len(attribute.phrases) == 1
                ):
                    self._told(one, two, made)

    def _learn_companies(self, text: str) -> None:
        """Keep that a name is a company where it does what companies do: employ, go bankrupt."""
        for made in (each for ways in readings(text) for each in ways if each.frame):
            for argument in made.arguments:
                for phrase in argument.phrases:
                    if argument.slot in _COMPANY_ROLES and phrase.kind == "name":
                        known = next(
                            (each for each in self._referents if each.named and phrase.head in each.heads), None
                        )
                        if (
                            known is not None
                            and not known.kinds
                            and person(known) is None
                            and not head_noun(known.name)
                        ):
                            known.kinds.add("company")

    def _told(self, name: Phrase, noun: Phrase, made: Proposition) -> None:
        for mention, referent in self._here:
            if (mention.kind == "name" and mention.start <= name.start < mention.end) or mention.start == name.start:
                before = [each.word for each in noun.modifiers if each.kind in ("noun", "adj") and each.phrase is None]
                referent.kinds |= {noun.head, *(f"{' '.join(before[at:])} {noun.head}" for at in range(len(before)))}
                referent.gender = referent.gender or gender_told(referent.kinds)
                # what a name is said to be is no other thing
                here = [each for other, each in self._here if not each.named and other.start == noun.start]
                self._referents = [each for each in self._referents if not any(each is one for one in here)]

    def _reference(self, mention: Mention, found: Sequence[Referent], owner: bool) -> Reference:
        rivals = tuple(each.called for each in found[1:])
        return Reference(Span(mention.start, mention.end), found[0].called, found[0].line, owner, rivals)

    def _line(self) -> int:
        return self._statement.location.line if self._statement.location else 0

    def _paragraph(self) -> int:
        return self._statement.paragraph


def _number(mention: Mention) -> bool:
    return mention.head in ("they", "both")


def _at(referent: Referent, sentence: int) -> Seen | None:
    """Return the mention of a referent in a sentence, its subject first."""
    found = [each for each in referent.seen if each.sentence == sentence]
    return min(found, key=lambda each: _PARTS.get(each.part, 9), default=None)


def _agrees(mention: Mention, referent: Referent) -> bool:
    """Tell whether a pronoun and a referent agree in number, kind and gender."""
    if _number(mention):
        return referent.plural and (mention.head != "both" or len(referent.parts) == 2)
    if referent.plural:
        return False
    if mention.head == "it":
        return person(referent) is not True and not (person(referent) is None and referent.gender)
    wanted = "m" if mention.head == "he" else "f"
    likely = person(referent) is True or (person(referent) is None and referent.named and " " in referent.name)
    return likely and referent.gender in ("", wanted)


def _ranked(near: list[tuple[Referent, Seen]], mention: Mention) -> list[Referent]:
    """Return candidates of one sentence, the likeliest first; those that stand far behind it left out."""
    near.sort(key=lambda each: (_PARTS.get(each[1].part, 9), not each[0].named))
    first, part = near[0][0], near[0][1].part
    rivals = [each for each, seen in near[1:] if seen.part in ("subj", "obj") or seen.part == part]
    if first.parts:
        rivals = [each for each in rivals if each.parts]
    if mention.kind == "owner" or mention.head in ("he", "she"):
        rivals = [each for each in rivals if each.named]
    return [first, *rivals]


def _not_a(referent: Referent, noun: str) -> bool:
    """Tell whether something is known to be of another kind than a noun says."""
    if is_person(noun) != (person(referent) is True) and person(referent) is not None:
        return not (person(referent) is False and not is_person(noun))
    return bool(referent.kinds) and not fits(referent, noun)


def _expletive(text: str, mention: Mention) -> bool:
    """Tell whether an "it" means nothing: "it rained", "it is known that", "it was Holm who designed the bridge"."""
    if mention.kind != "pronoun" or mention.head != "it":
        return False
    keys = [word.key for word in words(text[mention.end :])]
    if keys[:1] and (keys[0] in tables.WEATHER or keys[0] in ("takes", "took")):
        return True
    return keys[:1] in (["is"], ["was"], ["has"]) and bool(
        {"that", "who", "whether"} & set(keys[1:9])
        or keys[2:3] == ["to"]
        or (keys[3:4] == ["to"] and keys[1] in ("not", "very", "also"))
    )

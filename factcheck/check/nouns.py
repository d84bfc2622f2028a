"""What "the museum", "this clock", "the two companies" and a surname are taken for: what the text named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.check.agreement import PARTS, is_of_another_kind
from factcheck.check.discourse import THE
from factcheck.check.own_names import is_headed
from factcheck.check.owners import Owners
from factcheck.check.pronouns import REACH
from factcheck.check.topics import topic_of
from factcheck.language.given_names import gender_of
from factcheck.language.persons import is_person
from factcheck.language.wordnet import ACT, ARTIFACT, COGNITION, COMMUNICATION, LOCATION, OBJECT, entry, field_of
from factcheck.model import Reference, Span
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import is_time
from factcheck.syntax.referents import Referent, fits, is_of_open_kind, is_plural_name, is_surname_of, person
from factcheck.syntax.words import GENERIC_NOUNS, QUANTIFIED_PRONOUNS

#: A name behind a noun that says who or what is meant, with the comma that ends it.
_APPOSED = re.compile(r", (?:[^\W\d_a-z][\w'’.-]+ ?){1,4},")
#: A name behind a noun that says which one it is: "the ferry to Sula".
_NARROWED = re.compile(r" (?:to|from|between) [A-Z]")
#: "The new one", and how many sentences back what it is one of was told of at most.
_TWO_WORDS, _REACH = 2, 2
#: What stands between a noun and the pronoun of which it tells.
_TOLD_OF_PRONOUN = re.compile(r"[^,.;:!?]{0,60}, (?:it|he|she) \w")
#: So many things are thought of at most where none is told to be of the kind.
_MOST_LIKELY = 3
#: Fields of nouns that end a name in a heading, which leaves out its article.
_PLACES = frozenset({ARTIFACT, LOCATION, OBJECT})
#: Fields of what is written, and of what one does or thinks.
_WRITTEN = frozenset({ACT, COGNITION, COMMUNICATION})
#: From so many on several are meant.
_SEVERAL = 2


class Nouns(Owners):
    """A text read so far, in which nouns are resolved."""

    def noun(self, mention: Mention) -> Reference | None:
        """Resolve a noun, or keep what it names."""
        if not mention.article and mention.bare and is_time(mention.head):
            return None  # "today"
        if mention.head == "one" and mention.article == "the" and len(mention.text.split()) == _TWO_WORDS:
            return self._the_one(mention)
        if mention.text.lower() in QUANTIFIED_PRONOUNS:
            return None  # "everybody remembers"
        if self._is_ahead_of_pronoun(mention):
            return None
        if self.is_made(mention) and mention.part == "subj":
            return self._new(mention)  # "Director | Ida Berg" in a text that named another director
        meant = self.bearers(mention) or self.headed(mention)
        if meant:
            self.see(mention, meant[0])
            return self.reference(mention, meant, False)._replace(sure=mention.article != "our")
        if self._is_called(mention):
            self._call(mention)
            return None
        if self._is_apposed(mention):
            return self.bridged(mention)
        named = self._named_before(mention)
        if named is not None:  # "for Judit Varga, the race director, it was"
            named.kinds |= {mention.head, *mention.terms}
            return None
        definite = mention.article in THE and (not mention.owned or is_person(mention.head))
        if definite and mention.plural and (mention.bare or mention.number >= _SEVERAL):
            return self._several(mention)
        single = definite and not mention.plural and not _NARROWED.match(self.statement.text, mention.end)
        single = single and not self.another(mention)
        if single and (
            mention.bare or mention.article == "this" or (len(mention.terms) > 1 and is_person(mention.head))
        ):
            return self._the(mention)
        if (
            single
            and len(mention.terms) > 1
            and any(fits(each, mention.head, mention.terms) for each in self.referents)
        ):
            return self._the(mention)  # "the cable car" of the Holloway Cable Car
        return self._new(mention)

    def _the_one(self, mention: Mention) -> Reference | None:
        """Resolve "the new one" to the new one of what was last spoken of: "the new mast"."""
        last = [
            each
            for each in self.referents
            if not each.named
            and not each.plural
            and not each.parts
            and 0 < self.sentence - each.last.sentence <= _REACH
        ]
        if not last:
            return None
        meant = max(last, key=lambda each: (each.last.sentence, each.last.part == "subj"))
        noun = meant.name.split()[-1]
        name = f"the {mention.text.split()[0]} {noun}"
        made = mention._replace(head=noun, text=name.removeprefix("the "), terms=(noun,))
        self.add(made, named=False)
        return Reference(Span(mention.start, mention.end), name, meant.line, sure=False)

    def _call(self, mention: Mention) -> None:
        """Keep a noun that makes one name with the name before it."""
        known = self.known(mention)
        if known is None:
            self.add(mention, named=True)
            self.here[-1][1].kinds.add(mention.head)
            self.here[-1][1].article = "the"  # in a heading, too, which leaves it out
        else:
            self.see(mention, known)
            known.line = self.line

    def _new(self, mention: Mention) -> Reference | None:
        """Keep what nothing before named, as what belongs to the topic if it may be."""
        bridged = self.bridged(mention)
        same = [each for each in self.referents if not each.named and mention.head in each.heads]
        self.add(mention, named=False)
        made = self.here[-1][1]
        if same and mention.article in THE and mention.bare and not self.place_behind(mention):
            made.another = made.another or same[-1].another  # "the museum", of the museum in Oslo
        if not made.another or mention.part != "subj":
            return bridged
        return (bridged or Reference(Span(mention.start, mention.end), ""))._replace(another=made.another)

    def _the(self, mention: Mention) -> Reference | None:
        """Resolve "the museum"."""
        found = self.of_kind(mention)
        likely = [] if found else self._likely(mention)
        if not found and not likely:
            return self._longer(mention) or self._new(mention) or self.open_to(mention)
        if likely:
            self.see(mention, likely[0])
            return self.reference(mention, likely, False)._replace(sure=False)
        self.see(mention, found[0])
        known = not found[0].named and mention.head in found[0].heads
        if known or any(each is found[0] for _, each in self.here[:-1]):
            another = found[0].another
            return Reference(Span(mention.start, mention.end), "", found[0].line, another=another) if another else None
        return self.reference(mention, found, False)._replace(sure=found[0].named)

    def _is_ahead_of_pronoun(self, mention: Mention) -> bool:
        """Tell whether a noun only tells what a pronoun behind its comma is: "A lawyer by training, she"."""
        if mention.start or mention.article not in ("a", "an") or self.statement.level:
            return False
        return bool(_TOLD_OF_PRONOUN.match(self.statement.text, mention.end))

    def _longer(self, mention: Mention) -> Reference | None:
        """Resolve "the garden" to the beer garden that the section is called after."""
        found = [
            each
            for each in self.referents
            if not each.named
            and each.last.part == "heading"
            and each.name.lower().endswith(f" {mention.head}")
            and each.name.lower() != mention.text.lower()
            and self.sections
            and each.last.sentence == self.heading
        ]
        if len(found) != 1:
            return None
        self.see(mention, found[0])
        return self.reference(mention, found, False)._replace(sure=False)

    def bearers(self, mention: Mention) -> list[Referent]:
        """Return those whose surname a mention may be, the last one first; a common noun too: "Marsh says"."""
        word = mention.text.lower()
        capital = mention.bare and mention.text[:1].isupper() and not mention.article
        if " " in word or not (mention.kind == "name" or capital):
            return []
        coded = any(map(str.isdigit, word))  # "the R4", which is the Lynx R4
        found = [
            each
            for each in self.referents
            if each.named
            and (
                (is_surname_of(word, each) and not is_headed(each))
                or _is_given_name_of(word, each)
                or (coded and each.name.lower().endswith(f" {word}"))
            )
        ]
        if mention.kind == "noun":
            found = [each for each in found if person(each) is True]
        return sorted(found, key=lambda each: -each.last.sentence)

    def of_kind(self, mention: Mention) -> list[Referent]:
        """Return the referents that a noun with "the" may take up, the likeliest first; those in view, if any."""
        fitting = [
            (each, how)
            for each in self.referents
            if not each.plural and (how := fits(each, mention.head, mention.terms))
        ]
        best = [each for each, how in fitting if how in ("head", "kind")]
        best = best or [each for each, _ in fitting if each.named or self._is_at_hand(each)]
        same = [each for each in best if each.heads & {mention.head} and not each.named]
        if same and max(each.last.sentence for each in same) > max(
            (each.last.sentence for each in best if each.named), default=0
        ):
            return []  # "a bridge was built ... the bridge": the one without a name
        named = [each for each in best if each.named or self._is_at_hand(each)]
        near = [each for each in named if self.paragraph - each.last.paragraph <= 1]
        return sorted(near or named, key=lambda each: (-each.last.sentence, PARTS.get(each.last.part, 9)))

    def _is_at_hand(self, one: Referent) -> bool:
        """Tell whether the sentence before told of something with an article and no name: "opened the new terminal"."""
        near = self.sentence - one.last.sentence == 1 and one.last.part in ("subj", "obj", "heading")
        return near and one.article == "the" and not one.plural and not one.parts

    def _likely(self, mention: Mention) -> list[Referent]:
        """Return what "the company" may be where nothing tells of what kind names are: the only such name in view."""
        if mention.head not in GENERIC_NOUNS and mention.article == "the":
            return []
        if mention.article != "the" and field_of(mention.head) in _WRITTEN:
            return []  # "this policy" is what is read
        if mention.article == "the":
            open_ = [each for each in self.referents if is_of_open_kind(each) and not _is_place(each)]
        else:  # "this clock", below a heading or behind a sentence that names it
            last = [each for each in self.referents if each.named and self.sentence - each.last.sentence == 1]
            open_ = [each for each in last if not each.kinds and person(each) is not True]
        near = [each for each in open_ if self.paragraph - each.last.paragraph <= 1] or open_
        core = [each for each in near if any(seen.part in ("subj", "heading") for seen in each.seen)] or near
        topic = topic_of(self.sections, self.referents)
        if topic is not None and topic.referent in core:  # what the text is about, before all others
            core = [topic.referent, *(each for each in core if each is not topic.referent)]
            return core[:_MOST_LIKELY]
        return core if len(core) == 1 else []

    def _is_called(self, mention: Mention) -> bool:
        """Tell whether a noun has a name before it that makes one name with it: "the Garn Point lighthouse"."""
        first, *more = mention.text.split()
        known = entry(first.lower())
        named = first[:1].isupper() and "a" not in known.senses and not is_time(first.lower())
        own = bool(more) and more[-1].islower() and " of " not in mention.text and not mention.plural
        heading = self.statement.level > 0 and mention.start == 0 and (known.proper or not known.senses)
        heading = heading and field_of(mention.head) in _PLACES  # "Almberg ski area", not "Kestrel guide"
        definite = mention.article == "the" or heading
        return definite and named and own and not mention.owned and not mention.number

    def is_inside(self, mention: Mention, others: Sequence[Mention]) -> bool:
        """Tell whether a name only begins a longer one: "Garn Point" in "the Garn Point lighthouse"."""
        return mention.kind == "name" and any(
            other.start <= mention.start and mention.end < other.end and other.kind == "noun" and self._is_called(other)
            for other in others
        )

    def _is_apposed(self, mention: Mention) -> bool:
        """Tell whether a name follows that says who or what is meant: "the chair, Jane Pike, ..."."""
        return mention.article in THE and bool(_APPOSED.match(self.statement.text, mention.end))

    def _named_before(self, mention: Mention) -> Referent | None:
        """Return who or what is named right before a noun that only tells what that is: "Ida Berg, the director,"."""
        behind = self.statement.text[mention.end : mention.end + 1]
        if mention.article != "the" or behind not in (",", ".", ")") or mention.plural:
            return None
        before = [each for other, each in self.here if each.named and other.end + 2 == mention.start]
        apart = self.statement.text[max(mention.start - 2, 0) : mention.start] in (", ", " (")
        return before[-1] if before and apart and is_person(mention.head) == (person(before[-1]) is True) else None

    def _several(self, mention: Mention) -> Reference | None:
        """Resolve "the two companies" and "the companies" to names that were joined by "and"."""
        bearing = [
            each
            for each in self.referents
            if is_plural_name(each) and each.name.lower().endswith(f" {mention.text.lower()}")
        ]
        if len(bearing) == 1 and mention.bare:  # "the singers" of the Lammas Singers
            self.see(mention, bearing[0])
            return self.reference(mention, bearing, False)
        groups = [
            each for each in self.referents if each.parts and (not mention.number or len(each.parts) == mention.number)
        ]
        groups = [
            each
            for each in groups
            if self.sentence - each.last.sentence <= REACH["they"] + 1
            and not any(is_of_another_kind(part, mention.head) for part in each.parts)
        ]
        if (not mention.bare and not mention.number) or not groups:
            self.add(mention, named=False)
            return None
        groups.sort(key=lambda each: -each.last.sentence)
        self.see(mention, groups[0])
        return self.reference(mention, groups[:1], False)


def _is_place(one: Referent) -> bool:
    """Tell whether something was only ever named as where something is: "was born in Holmen"."""
    return all(each.part == "aside" for each in one.seen)


def _is_given_name_of(word: str, one: Referent) -> bool:
    """Tell whether a word is the first of the two names of a person: "Ruth" of Ruth Okafor."""
    parts = one.name.lower().split()
    return len(parts) == _SEVERAL and parts[0] == word and bool(gender_of(word)) and person(one) is not False

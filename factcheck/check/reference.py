"""Reference within a text: "it", "the museum", "she", a surname are told as what the text named before.

A text is read in order. Whatever it mentions becomes a referent; what only takes something up (a pronoun, "its", a
noun with "the", a surname) is resolved to the referents in view by kind, number, gender and part of the sentence, the
nearest first. One candidate of its kind is safe; among several the first is taken and the others are kept as rivals;
with none nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.check.agreement import is_expletive
from factcheck.check.discourse import THE, Entities
from factcheck.check.nouns import Nouns
from factcheck.check.own_names import named, names_told
from factcheck.check.signers import signers, spoken_by
from factcheck.check.surroundings import surroundings
from factcheck.check.topics import topic_of
from factcheck.check.writing_out import written_out
from factcheck.language.given_names import gender_of
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.model import Reference, Span, Statement
from factcheck.model.record import replace
from factcheck.syntax.mentions import Mention, mentions
from factcheck.syntax.noun_kinds import is_abstract, is_common, is_time
from factcheck.syntax.referents import Referent
from factcheck.syntax.words import DOCUMENT_PARTS

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: Who speaks, and who is told what the thing needs: "you need 2 GB of memory".
_ADDRESSED = re.compile(r"\b(?:we|us|our|you(?= (?:will )?need (?!to\b)))\b", re.IGNORECASE)
_QUOTED = re.compile("[\"“”„«»]|(?<!\\w)['‘]")
#: What stands before the last part of a name: "Friends of".
_ENDS_A_NAME = re.compile(r"(?<!^)\b[A-Z][\w'’]+ (?:of|for) $")
#: In headlines longer runs of capitals are no names, and words of so many letters have a capital.
_LONGEST_NAME, _LONG_WORD = 3, 4


def resolved(statements: Iterable[Statement], entities: Entities = lambda text: ()) -> tuple[Statement, ...]:
    """Return the sentences of a document, each with what it takes up from before.

    Args:
        statements: the sentences in order.
        entities: gives the entities of the base that a text names.
    """
    given = tuple(statements)
    text = _Resolver(entities, names_told(given))
    pairs = zip(given, signers(given), strict=True)
    told = [with_speaker(text.read(each), who, line) for each, (who, line) in pairs]
    about = tuple(sorted({each for one in text.referents if one.named for each in one.heads}))
    before = surroundings(given)
    return tuple([replace(each, about=about, before=one) for each, one in zip(told, before, strict=True)])


def with_speaker(told: Statement, who: str, line: int) -> Statement:
    """Return a sentence with what its "I" is taken for."""
    found = tuple(spoken_by(told, who, line))
    if not found:
        return told
    return replace(told, references=tuple(sorted((*told.references, *found), key=lambda each: each.span.start)))


def entities_of(base: Base | None) -> Entities:
    """Return what gives the entities of a base that a text names; of none, nothing."""
    if base is None or not base.store.has_entities:
        return lambda text: ()
    store = base.store
    return lambda text: store.entities_named(tuple([word.stem for word in words(text)]))


def _is_part_of_text(name: str) -> bool:
    """Tell whether a name only says where in a text something stands: "Table 3", "Appendix B"."""
    noun, _, number = name.lower().partition(" ")
    return noun in DOCUMENT_PARTS and (number[:1].isdigit() or len(number) == 1)


def _is_somebody(one: Referent) -> bool:
    """Tell whether a name begins with a given one, though it ends with a common word: no "we" is Peter Strand."""
    first, *others = one.name.lower().split()
    return len(others) == 1 and not one.article and not one.kinds and bool(gender_of(first))


class _Resolver(Nouns):
    """Reads a text in order and resolves what its sentences take up."""

    def __init__(self, entities: Entities, names: frozenset[str] = frozenset()) -> None:
        """Begin a text.

        Args:
            entities: gives the entities of the base that a text names.
            names: words that are names in this text.
        """
        super().__init__(entities)
        self._names = names

    def read(self, statement: Statement) -> Statement:
        """Return a sentence with its references, and keep what it mentions."""
        self.next_sentence(statement)
        all_mentions = mentions(statement.text) if statement.level or " " in statement.text else ()
        all_mentions = named(all_mentions, statement, self._names)
        for mention in all_mentions:
            if is_expletive(statement.text, mention) or self.is_inside(mention, all_mentions):
                continue
            if mention.part == "inner" and _ENDS_A_NAME.search(statement.text, 0, mention.start):
                continue  # "the Friends of the Zoo"
            reference = self._taken_up(mention, all_mentions)
            if reference is not None:
                self.found.append(reference)
        self.found += self._addressed()
        doer = self.done_by_topic()
        self.found += [doer] if doer is not None else []
        self.found.sort(key=lambda each: (each.span.start, -each.span.end))
        self.group()
        if statement.level:
            self.enter()
        told = replace(statement, references=tuple(self.found)) if self.found else statement
        if statement.text[-1:] in ".!?":  # a title sets side by side what is not the same
            self.learn(statement.text)
        if self.has_open_names():
            self.learn_companies(written_out(told).text)
        return told

    def _addressed(self) -> Iterator[Reference]:
        """Yield what "we", "our" and "you need" are taken for: what the text is about, unless somebody is quoted."""
        text = self.statement.text
        topic = topic_of(self.sections, self.referents) if _ADDRESSED.search(text) else None
        if topic is None or self.statement.level or _QUOTED.search(text) or _is_somebody(topic.referent):
            return
        thing = topic.referent
        taken = [each.span for each in self.found]
        for match in _ADDRESSED.finditer(text):
            owner = match.group().lower() == "our"
            if any(each.start <= match.start() < each.end for each in taken):
                continue  # "our brigade" of a report on it
            yield Reference(Span(*match.span()), thing.called, thing.line, owner, (), sure=False)

    # -- one mention ----------------------------------------------------------------------------------------------
    def _taken_up(self, mention: Mention, others: Sequence[Mention]) -> Reference | None:
        if mention.kind in ("pronoun", "owner"):
            return self.pronoun(mention, others)
        if mention.kind == "name":
            return self._name(mention)
        return self.noun(mention)

    def _name(self, mention: Mention) -> Reference | None:
        known = self.known(mention)
        if known is not None:
            self.see(mention, known)
            known.line = self.line
            if known.name.isupper() and mention.head == known.name.lower():
                known.name = mention.text  # a heading in capitals
            if mention.article == "the" and not mention.title and mention.head == known.name.lower():
                known.article = "the"
            return None
        if mention.article in THE and " " not in mention.head:
            found = self.of_kind(mention)
            if found:
                self.see(mention, found[0])
                return self.reference(mention, found, False)
        bearers = self.bearers(mention)
        if bearers:
            self.see(mention, bearers[0])
            return self.reference(mention, bearers, False)
        if not self._is_headline(mention) and not self._is_no_name(mention):
            self.add(mention, named=True)
        return None

    def _is_no_name(self, mention: Mention) -> bool:
        """Tell whether a word has its capital only from where it stands: "Please ...", or a heading "The Trust"."""
        if all(word == "to" or is_time(word) for word in mention.head.split()):
            return True  # "Monday to Friday"
        if _is_part_of_text(mention.text):
            return True
        if " " in mention.head:
            return False
        title = bool(self.statement.level) or self.statement.text[-1:] not in ".!?"
        if title and mention.start == 0 and is_abstract(mention.head) and not entry(mention.head).proper:
            return True  # "Sustainability report"
        if self.statement.level > 1 and mention.text == self.statement.text and not entry(mention.head).proper:
            return "n" in entry(mention.head).senses  # "Aquarium"
        if self.statement.level:
            return mention.article in THE and is_common(mention.head)
        known = entry(mention.head)
        return mention.start == 0 and bool(known.senses) and "n" not in known.senses

    def _is_headline(self, mention: Mention) -> bool:
        """Tell whether a name is only a stretch of a headline in which every word has a capital."""
        written = [word for word in self.statement.text.split() if len(word) >= _LONG_WORD]
        return len(mention.text.split()) > _LONGEST_NAME and all(word[0].isupper() for word in written)

"""Reference within a text: "it", "the museum", "she", a surname are told as what the text named before.

A text is read in order. Whatever it mentions becomes a referent; what only takes something up (a pronoun, "its", a
noun with "the", a surname) is resolved to the referents in view by kind, number, gender and part of the sentence, the
nearest first. One candidate of its kind is safe; among several the first is taken and the others are kept as rivals;
with none nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.check.agreement import PARTS, is_expletive, is_of_another_kind
from factcheck.check.discourse import THE, Entities
from factcheck.check.pronouns import REACH, Pronouns
from factcheck.check.topics import topic_of
from factcheck.check.writing_out import written_out
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.model import Reference, Span, Statement
from factcheck.syntax.mentions import Mention, mentions
from factcheck.syntax.referents import (
    Referent,
    fits,
    is_common,
    is_of_open_kind,
    is_person,
    is_surname_of,
    is_time,
    person,
)
from factcheck.syntax.words import GENERIC_NOUNS

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: Who speaks, and who is told what the thing needs: "you need 2 GB of memory".
_ADDRESSED = re.compile(r"\b(?:we|our|you(?= (?:will )?need (?!to\b)))\b", re.IGNORECASE)
_QUOTED = re.compile("[\"“”„«»]|(?<!\\w)['‘]")
#: A name behind a noun that says who or what is meant, with the comma that ends it.
_APPOSED = re.compile(r", (?:[^\W\d_a-z][\w'’.-]+ ?){1,4},")
#: A phrase that tells what something belongs to.
_OWNED = re.compile(r"\b(?:of|at|in) (?!1\d\d\d|20\d\d)")
#: So many things are thought of at most where none is told to be of the kind.
_MOST_LIKELY = 3
#: In headlines longer runs of capitals are no names, and words of so many letters have a capital.
_LONGEST_NAME, _LONG_WORD = 3, 4


def resolved(statements: Iterable[Statement], entities: Entities = lambda text: ()) -> tuple[Statement, ...]:
    """Return the sentences of a document, each with what it takes up from before.

    Args:
        statements: the sentences in order.
        entities: gives the entities of the base that a text names.
    """
    text = _Resolver(entities)
    return tuple([text.read(each) for each in statements])


def entities_of(base: Base | None) -> Entities:
    """Return what gives the entities of a base that a text names; of none, nothing."""
    if base is None or not base.store.has_entities:
        return lambda text: ()
    store = base.store
    return lambda text: store.entities_named(tuple([word.stem for word in words(text)]))


class _Resolver(Pronouns):
    """Reads a text in order and resolves what its sentences take up."""

    def read(self, statement: Statement) -> Statement:
        """Return a sentence with its references, and keep what it mentions."""
        self.next_sentence(statement)
        all_mentions = mentions(statement.text) if statement.level or " " in statement.text else ()
        for mention in all_mentions:
            if is_expletive(statement.text, mention):
                continue
            reference = self._taken_up(mention, all_mentions)
            if reference is not None:
                self.found.append(reference)
        self.found += self._addressed()
        self.found.sort(key=lambda each: each.span.start)
        self.group()
        if statement.level:
            self.enter()
        told = replace(statement, references=tuple(self.found)) if self.found else statement
        self.learn(statement.text)
        if self.has_open_names():
            self.learn_companies(written_out(told).text)
        return told

    def _addressed(self) -> Iterator[Reference]:
        """Yield what "we", "our" and "you need" are taken for: what the text is about, unless somebody is quoted."""
        text = self.statement.text
        topic = topic_of(self.sections, self.referents) if _ADDRESSED.search(text) else None
        if topic is None or self.statement.level or _QUOTED.search(text):
            return
        thing = topic.referent
        for match in _ADDRESSED.finditer(text):
            owner = match.group().lower() == "our"
            yield Reference(Span(*match.span()), thing.called, thing.line, owner, (), sure=False)

    # -- one mention ----------------------------------------------------------------------------------------------
    def _taken_up(self, mention: Mention, others: Sequence[Mention]) -> Reference | None:
        if mention.kind in ("pronoun", "owner"):
            return self.pronoun(mention, others)
        if mention.kind == "name":
            return self._name(mention)
        return self._noun(mention)

    def _name(self, mention: Mention) -> Reference | None:
        known = self.known(mention)
        if known is not None:
            self.see(mention, known)
            known.line = self.line
            if mention.article == "the" and not mention.title and mention.head == known.name.lower():
                known.article = "the"
            return None
        if mention.article in THE and " " not in mention.head:
            found = self._of_kind(mention)
            if found:
                self.see(mention, found[0])
                return self.reference(mention, found, False)
        if " " not in mention.head:
            bearers = [each for each in self.referents if each.named and is_surname_of(mention.head, each)]
            if bearers:
                bearers.sort(key=lambda each: -each.last.sentence)
                self.see(mention, bearers[0])
                return self.reference(mention, bearers, False)
        if not self._is_headline(mention) and not self._is_no_name(mention):
            self.add(mention, named=True)
        return None

    def _is_no_name(self, mention: Mention) -> bool:
        """Tell whether a word has its capital only from where it stands: "Please ...", or a heading "The Trust"."""
        if " " in mention.head:
            return False
        if self.statement.level:
            return mention.article in THE and is_common(mention.head)
        known = entry(mention.head)
        return mention.start == 0 and bool(known.senses) and "n" not in known.senses

    def _is_headline(self, mention: Mention) -> bool:
        """Tell whether a name is only a stretch of a headline in which every word has a capital."""
        written = [word for word in self.statement.text.split() if len(word) >= _LONG_WORD]
        return len(mention.text.split()) > _LONGEST_NAME and all(word[0].isupper() for word in written)

    def _noun(self, mention: Mention) -> Reference | None:
        if self._is_called(mention):
            known = self.known(mention)
            if known is None:
                self.add(mention, named=True)
                self.here[-1][1].kinds.add(mention.head)
            else:
                self.see(mention, known)
                known.line = self.line
            return None
        if self._is_apposed(mention):
            return self._bridged(mention)
        named = self._named_before(mention)
        if named is not None:  # "for Judit Varga, the race director, it was"
            named.kinds |= {mention.head, *mention.terms}
            return None
        if mention.article not in THE or (mention.owned and not is_person(mention.head)):
            bridged = self._bridged(mention)
            self.add(mention, named=False)
            return bridged
        if (mention.number >= 2 and mention.plural) or (mention.plural and mention.bare):
            return self._several(mention)
        if mention.plural or not (mention.bare or (len(mention.terms) > 1 and is_person(mention.head))):
            bridged = self._bridged(mention)
            self.add(mention, named=False)
            return bridged
        found = self._of_kind(mention)
        likely = [] if found else self._likely(mention)
        if not found and not likely:
            bridged = self._bridged(mention)
            self.add(mention, named=False)
            return bridged or self._open(mention)
        if likely:
            self.see(mention, likely[0])
            return self.reference(mention, likely, False)._replace(sure=False)
        self.see(mention, found[0])
        if not found[0].named or any(each is found[0] for _, each in self.here[:-1]):
            return None
        return self.reference(mention, found, False)

    def _of_kind(self, mention: Mention) -> list[Referent]:
        """Return the referents that a noun with "the" may take up, the likeliest first; those in view, if any."""
        fitting = [
            (each, how)
            for each in self.referents
            if not each.plural and (how := fits(each, mention.head, mention.terms))
        ]
        best = [each for each, how in fitting if how in ("head", "kind")] or [each for each, _ in fitting if each.named]
        same = [each for each in best if each.heads & {mention.head} and not each.named]
        if same and max(each.last.sentence for each in same) > max(
            (each.last.sentence for each in best if each.named), default=0
        ):
            return []  # "a bridge was built ... the bridge": the one without a name
        named = [each for each in best if each.named]
        near = [each for each in named if self.paragraph - each.last.paragraph <= 1]
        return sorted(near or named, key=lambda each: (-each.last.sentence, PARTS.get(each.last.part, 9)))

    def _likely(self, mention: Mention) -> list[Referent]:
        """Return what "the company" may be where nothing tells of what kind names are: the only such name in view."""
        if mention.head not in GENERIC_NOUNS and mention.article == "the":
            return []
        if mention.article == "the":
            open_ = [each for each in self.referents if is_of_open_kind(each)]
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
        return mention.article == "the" and named and own and not mention.owned and not mention.number

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

    def _bridged(self, mention: Mention) -> Reference | None:
        """Return what something belongs to of which no owner is told: "the oldest clock" in a text on a museum.

        It may be what the text is about, or what was spoken of just before.
        """
        topic = topic_of(self.sections, self.referents)
        definite = mention.article == "the" or (
            not mention.article and not mention.number and self._is_opened_by(mention)
        )
        is_subject = definite and mention.part == "subj" and mention.clause == 1
        if topic is None or not is_subject or mention.owned or _OWNED.search(mention.text) or self.found:
            return None
        near = [
            each
            for each in reversed(self.referents)
            if each.named
            and each is not topic.referent
            and person(each) is not True
            and any(self.paragraph - seen.paragraph <= 1 and seen.part in ("subj", "heading") for seen in each.seen)
        ]
        reference = self.reference(mention, [topic.referent, *near], True)
        return reference._replace(sure=False, bridged=True)

    def _is_opened_by(self, mention: Mention) -> bool:
        """Tell whether a sentence begins with a bare noun: "Entry costs 8 euros", "Tickets cost 8 euros"."""
        text = self.statement.text
        alone = mention.bare and lemma(mention.text.lower(), "n") == mention.head
        opens = mention.start == 0 and text[0].isupper() and text[mention.end : mention.end + 1] == " "
        return not self.statement.level and alone and opens

    def _several(self, mention: Mention) -> Reference | None:
        """Resolve "the two companies" and "the companies" to names that were joined by "and"."""
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

    def _open(self, mention: Mention) -> Reference | None:
        """Return a reference to nothing certain where the paragraph named what may be meant."""
        named = [
            each
            for each in self.referents
            if each.named and each.last.paragraph == self.paragraph and person(each) is not True
        ]
        taken = [each for _, each in self.here]
        if mention.part != "subj" or not [each for each in named if each not in taken]:
            return None
        return Reference(Span(mention.start, mention.end), "", 0, False, ())

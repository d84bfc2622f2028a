"""What "it", "she", "they" and "its" are taken for: something in the same sentence, or the nearest before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.check.agreement import agrees, is_plural, may_be_device, mention_in, ranked
from factcheck.check.discourse import THE, Discourse
from factcheck.check.topics import topic_of
from factcheck.language.given_names import gender_of
from factcheck.language.wordnet import entry
from factcheck.model import Reference, Span
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import is_abstract
from factcheck.syntax.referents import Referent, is_plural_name, person

#: Who speaks, where something is done to them.
_US = re.compile(r"\b(?:us|our)\b")
#: What opens a clause that hangs on the one before it.
_CONDITION = re.compile(r"\b(?:unless|until|if|once|when|before|after)\b")
#: How many sentences back "it" and "she" reach.
REACH = {"it": 3, "he": 6, "she": 6, "they": 2, "both": 2}


class Pronouns(Discourse):
    """A text read so far, in which pronouns are resolved."""

    def pronoun(self, mention: Mention, others: Sequence[Mention]) -> Reference | None:
        """Return what a pronoun is taken for, or None.

        Args:
            mention: the pronoun.
            others: all mentions of its sentence.
        """
        if mention.head == "they" and len({id(each) for other, each in self.here if other.group}) > 1:
            return None  # "both Ann and Bob have told their side"
        inside = self._inside(mention)
        if inside is not None:
            self.see(mention, inside)
            return self._again(mention, inside)
        if self._is_ahead(mention, others):
            return None
        if self.is_made(mention):
            return self._of_topic(mention)
        found = self._in_view(mention)
        if not found and mention.head == "they":
            return self._of_several(mention)
        if not found or (mention.kind == "owner" and found[0].plural and not found[0].parts):
            return None
        self.see(mention, found[0])
        told = person(found[0]) or (person(found[0]) is None and found[0].article != "the")  # "she" may be a ship
        if not found[0].gender and mention.head in ("he", "she") and len(found) == 1 and told:
            found[0].gender = "m" if mention.head == "he" else "f"
        made = self.reference(mention, found, mention.kind == "owner")
        return made._replace(instead=self._instead(mention, found))

    def _instead(self, mention: Mention, found: Sequence[Referent]) -> str:
        """Return what "it" may be where it is taken for something without a name: what the text is about."""
        topic = topic_of(self.sections, self.referents)
        if len(found) > 1 or found[0].named or found[0].parts or topic is None:
            return ""
        several = mention.head == "they" and is_plural_name(topic.referent)
        return topic.referent.called if several or mention.head == "it" else ""

    def is_made(self, mention: Mention) -> bool:
        """Tell whether a mention does not stand in the text: the subject of what a row of a table says."""
        pieces, last = self.statement.pieces, mention.end - 1
        return bool(pieces) and not any(each.start <= last < each.start + each.length for each in pieces)

    def _of_topic(self, mention: Mention) -> Reference | None:
        """Return what the subject of a row or a label is taken for: what its section or the text is about."""
        topic = topic_of(self.sections, self.referents)
        if topic is None:
            return None
        self.see(mention, topic.referent)
        return self.reference(mention, [topic.referent], False)._replace(sure=topic.sure)

    def _of_several(self, mention: Mention) -> Reference | None:
        """Return what "they" far from its name is taken for: what the text is about, if that names several."""
        topic = topic_of(self.sections, self.referents)
        if topic is None or not is_plural_name(topic.referent):
            return None
        self.see(mention, topic.referent)
        return self.reference(mention, [topic.referent], mention.kind == "owner")._replace(sure=False)

    def _again(self, mention: Mention, meant: Referent) -> Reference | None:
        """Return the reference of a pronoun behind "her", which alone does not tell who is meant: "in her life she"."""
        before = [each for each, one in self.here[:-1] if one is meant]
        if mention.kind == "owner" or any(each.kind != "owner" for each in before):
            return None
        first = next((each for each in self.found if each.span.start == before[0].start), None)
        return first._replace(span=Span(mention.start, mention.end), owner=False) if first is not None else None

    def _inside(self, mention: Mention) -> Referent | None:
        """Return what the same sentence names before a pronoun, not the subject of its own clause for "bought it"."""
        for other, referent in reversed(self.here):
            device = mention.head == "it" and may_be_device(referent) and other.clause != mention.clause
            if other.end > mention.start or not (agrees(mention, referent) or device):
                continue
            own = mention.kind == "pronoun" and other.clause == mention.clause and mention.part != "subj"
            if own and other.part == "subj":
                continue
            if mention.kind == "pronoun" and other.part not in ("subj", "obj", "inner"):
                continue
            joined = other.part == mention.part == "obj" and " and " in self.statement.text[other.end : mention.start]
            abstract = not referent.named and is_abstract(other.head) and not joined
            if abstract and not self._is_fronted(other, mention):
                continue
            return referent
        return None

    def _is_fronted(self, other: Mention, mention: Mention) -> bool:
        """Tell whether a pronoun takes up the subject of the clause before its own: "If a request fails, it is"."""
        opened = self.statement.text[: other.start].strip().lower() in ("if", "when", "once", "whenever", "as soon as")
        behind = bool(_CONDITION.search(self.statement.text, other.end, mention.start))  # "is on unless you stop it"
        return other.part == "subj" and (behind or (opened and mention.part == "subj"))

    def _is_ahead(self, mention: Mention, others: Sequence[Mention]) -> bool:
        """Tell whether what a fronted phrase takes up follows as the subject: "In its first year, the museum ..."."""
        if mention.part == "subj" or any(each.part == "subj" and each.start < mention.start for each in others):
            return False
        follower = next((each for each in others if each.start > mention.end and each.part == "subj"), None)
        if follower is None or self.statement.text[: mention.start].strip() == "":
            return False
        if follower.kind == "name":
            return mention.head in ("he", "she") or not gender_of(follower.text.split()[0])
        return (
            follower.kind == "noun"
            and follower.article in THE
            and is_plural(mention) == follower.plural
            and mention.head in ("it", "they")
        )

    def _in_view(self, mention: Mention) -> list[Referent]:
        """Return the candidates for a pronoun in the nearest sentence that has one, the likeliest first."""
        for back in range(1, REACH[mention.head] + 1):
            wanted = self.sentence - back
            near = [
                (each, seen)
                for each in self.referents
                for seen in [mention_in(each, wanted)]
                if seen is not None and agrees(mention, each) and not self._is_speaker(mention, each)
            ]
            near = [(each, seen) for each, seen in near if each.named or each.parts or seen.part in ("subj", "obj")]
            if mention.head == "it":
                near = [
                    (each, seen)
                    for each, seen in near
                    if each.named or not any(map(is_abstract, each.kinds)) or seen.part == "subj"
                ]
            if near:
                return [*ranked(near, mention), *self._named_since(mention, wanted)]
        return []

    def _is_speaker(self, mention: Mention, one: Referent) -> bool:
        """Tell whether something speaks of itself beside a pronoun, which then is another: "It gave us 3 million"."""
        topic = topic_of(self.sections, self.referents) if mention.kind == "pronoun" else None
        return topic is not None and topic.referent is one and bool(_US.search(self.statement.text))

    def _named_since(self, mention: Mention, sentence: int) -> list[Referent]:
        """Return whom else "she" may mean: what was named by one word since, of which nothing tells what it is."""
        if mention.head not in ("he", "she"):
            return []
        return [
            each
            for each in self.referents
            if each.named
            and " " not in each.name
            and person(each) is None
            and each.last.sentence > sentence
            and not entry(each.name.lower()).proper
            and not each.gender
            and any(seen.part in ("subj", "obj") and seen.sentence > sentence for seen in each.seen)
        ]

    def reference(self, mention: Mention, found: Sequence[Referent], owner: bool) -> Reference:
        """Return a mention as taken for the first of some candidates, the others its rivals."""
        rivals = tuple(each.called for each in found[1:])
        span, first = Span(mention.start, mention.end), found[0]
        return Reference(span, first.called, first.line, owner, rivals, another=first.another)

"""What belongs to what: "her organisation", "the oldest clock" and "entry" in a text on a museum."""

from __future__ import annotations

import re

from factcheck.check.pronouns import Pronouns
from factcheck.check.topics import topic_of
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.verbs import is_participle
from factcheck.model import Reference, Span
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import is_time
from factcheck.syntax.propositions import propositions
from factcheck.syntax.referents import Referent, fits, person
from factcheck.syntax.words import GENERIC_NOUNS

#: A phrase that tells what something belongs to.
_OWNED = re.compile(r"\b(?:of|at|in) (?!1\d\d\d|20\d\d)")


#: What goes on to tell of something that is known already.
_WHICH = ", which"


class Owners(Pronouns):
    """A text read so far, in which things belong to what it told of."""

    def headed(self, mention: Mention) -> list[Referent]:
        """Return what somebody of whom it was told heads: "her organisation" of the head of the Canal Trust.

        So is "our brigade" in a report of one what the report is on.
        """
        bare = mention.bare or self.statement.text[mention.end : mention.end + len(_WHICH)] == _WHICH
        if mention.article == "our" and bare and not mention.plural and not self.statement.level:
            topic = topic_of(self.sections, self.referents)
            return [topic.referent] if topic is not None and fits(topic.referent, mention.head) else []
        if mention.article not in ("his", "her") or mention.plural or is_person(mention.head):
            return []
        owner = next((each for other, each in reversed(self.here) if other.start == mention.start), None)
        found = [each for each in self.referents if owner is not None and each.name in owner.heads_of]
        fitting = mention.head in GENERIC_NOUNS or (len(found) == 1 and fits(found[0], mention.head))
        return found if len(found) == 1 and fitting else []

    def bridged(self, mention: Mention) -> Reference | None:
        """Return what something belongs to of which no owner is told: "the oldest clock" in a text on a museum.

        It may be what the text is about, or what was spoken of just before.
        """
        topic = topic_of(self.sections, self.referents)
        definite = mention.article == "the" or (
            not mention.article and not mention.number and self._is_opened_by(mention)
        )
        is_subject = definite and mention.part == "subj" and mention.clause == 1
        if topic is None or not is_subject or mention.owned or _OWNED.search(mention.text):
            return None
        if self.found and not self._is_only_said(mention):
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

    def done_by_topic(self) -> Reference | None:
        """Return what does what a sentence tells of without a doer: "Old files are kept for a year"."""
        topic = topic_of(self.sections, self.referents)
        text = self.statement.text
        if topic is None or self.statement.level or " by " in text or any(not each.bridged for each in self.found):
            return None
        made = [each for each in propositions(text) if each.kind == "main"]
        if len(made) != 1 or any(each is topic.referent for _, each in self.here):
            return None
        told = made[0]
        thing = told.argument("obj")
        undone = told.argument("subj") is None and thing is not None and thing.phrases[0].value is None
        if not undone or told.tense != "present" or told.modal or told.speaker or told.condition:
            return None
        place = told.end
        called = topic.referent.called
        return Reference(Span(place, place), called, topic.referent.line, sure=False, bridged=True)

    def _is_only_said(self, mention: Mention) -> bool:
        """Tell whether all that was taken up so far tells whose words a sentence is: "According to her, the hut"."""
        before = self.statement.text[: mention.start]
        return before.lower().startswith("according to ") and before.rstrip().endswith(",")

    def _is_opened_by(self, mention: Mention) -> bool:
        """Tell whether a sentence begins with a bare noun: "Entry costs 8 euros", "Tickets cost 8 euros"."""
        text = self.statement.text
        word = mention.text.lower()
        alone = mention.bare and lemma(word, "n") == mention.head and not (is_participle(word) or is_time(mention.head))
        behind = text[mention.end : mention.end + 4]
        opens = mention.start == 0 and text[0].isupper() and behind[:1] == " " and behind != " by "
        return not self.statement.level and alone and opens

    def open_to(self, mention: Mention) -> Reference | None:
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

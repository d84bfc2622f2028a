"""A text while it is read: who and what it spoke of so far, and what it told of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from factcheck.check.topics import Section, below
from factcheck.language.given_names import gender_of
from factcheck.language.persons import gender_told, is_person
from factcheck.language.wordnet import ARTIFACT, GROUP, LOCATION, OBJECT, entry, field_of, synset
from factcheck.model import Entity, Reference, Statement
from factcheck.syntax.framing import readings
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import head_noun, is_time
from factcheck.syntax.propositions import propositions
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.referents import Referent, Seen, fits, person
from factcheck.syntax.words import BESIDE_COMPANIES, HEADING_VERBS

#: Gives the entities of a base that a text names.
Entities = Callable[[str], Sequence[Entity]]
#: Determiners of what was spoken of before.
THE = frozenset({"the", "this", "that"})
#: Roles of frames that a company fills.
_COMPANY_ROLES = frozenset({"employer", "organisation", "company", "contractor", "supplier", "investor"})


#: Fields of the nouns at the end of names that take an article in a sentence.
_WITH_ARTICLE = frozenset({ARTIFACT, GROUP, LOCATION, OBJECT})


class Discourse:
    """Keeps the referents of a text, the sentence at hand, and what is mentioned in it."""

    def __init__(self, entities: Entities) -> None:
        """Begin a text.

        Args:
            entities: gives the entities of the base that a text names.
        """
        self._entities = entities
        self.referents: list[Referent] = []
        self.sentence = 0
        self.statement = Statement("")
        self.here: list[tuple[Mention, Referent]] = []
        self.found: list[Reference] = []
        self.sections: list[Section] = []
        self.heading = 0
        self._elsewhere: set[str] = set()

    def next_sentence(self, statement: Statement) -> None:
        """Go on to the next sentence."""
        self.sentence += 1
        self.statement, self.here, self.found = statement, [], []

    @property
    def line(self) -> int:
        """Line of the sentence, 0 for nowhere."""
        return self.statement.location.line if self.statement.location else 0

    @property
    def paragraph(self) -> int:
        """Number of the paragraph of the sentence."""
        return self.statement.paragraph

    def known(self, mention: Mention) -> Referent | None:
        """Return what a name means that was used before."""
        name = mention.text.lower()
        found = next((each for each in self.referents if each.named and name in each.heads), None)
        if found is not None:
            return found
        entity = self._entity(mention.text)
        return next((each for each in self.referents if each.entity == entity.id), None) if entity is not None else None

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

    def add(self, mention: Mention, named: bool) -> None:
        """Keep a new referent, with what the base says of it."""
        article = "the" if not named or (mention.article in THE and not mention.title) else ""
        made = Referent(mention.text, named, article, {mention.text.lower(), mention.head}, plural=mention.plural)
        if named and mention.text[-1:].isdigit():
            made.heads = {mention.text.lower()}  # "Version 3" is one of several
        made.line = self.line
        if named and self.statement.level and not article and not mention.plural and len(mention.text.split()) > 1:
            noun = entry(mention.text.rsplit(maxsplit=1)[-1].lower()).senses.get("n", ())
            # "Havel Rowing Club", of which a sentence says "the Havel Rowing Club"
            made.article = "the" if noun and synset(noun[0][0]).field in _WITH_ARTICLE else ""
        if named:
            entity = self._entity(mention.text)
            if entity is not None:
                made.entity, kind = entity.id, (entity.type or "").lower()
                made.kinds |= {kind} if kind else set()
                made.heads |= {each.lower() for each in (entity.name, *entity.aliases)}
            made.kinds |= _kinds_told(mention)
            made.kinds |= _kind_before(self.statement.text[: mention.start])
            made.gender = gender_told(made.kinds) or (
                gender_of(mention.text.split()[0]) if person(made) is not False else ""
            )
        else:
            made.kinds = {mention.head, *mention.terms}
            made.gender = gender_told({mention.head})
            made.another = self.another(mention)
        self.see(mention, made)
        self.referents.append(made)

    def another(self, mention: Mention) -> str:
        """Return the word that tells a noun to stand for another one of its kind: "another museum", "... in Oslo"."""
        told = " ".join(each.name for each in self.referents if each.named)
        place = self.place_behind(mention)
        if place and (place not in told or place in self._elsewhere) and not is_time(place.lower()):
            self._elsewhere.add(place)
            new = mention.article in ("a", "an")
            return f"{mention.text} in {place}" if new else place
        return next((each for each in (mention.article, *mention.text.lower().split()[:1]) if each in _OTHER), "")

    def place_behind(self, mention: Mention) -> str:
        """Return the name of the place behind a noun, or nothing: "the museum in Oslo"."""
        placed = _PLACED.match(self.statement.text, mention.end)
        return placed["name"] if placed is not None else ""

    def see(self, mention: Mention, referent: Referent) -> None:
        """Keep that a sentence mentions a referent."""
        apart = mention.part in ("oblique", "inner") and mention.start > 0  # "The light in Mill Lane"
        within = apart and self.statement.text[: mention.start].endswith(" in ")  # "was born in Holmen"
        part = ("aside" if apart else "heading") if self.statement.level else "aside" if within else mention.part
        referent.seen.append(Seen(self.sentence, self.paragraph, part, mention.clause))
        referent.kinds |= _kinds_told(mention)
        self.here.append((mention, referent))

    def enter(self) -> None:
        """Go into the section of which the sentence is the heading."""
        self.heading = self.sentence
        heads = [
            each
            for mention, each in self.here
            if mention.part in ("subj", "obj") and each.named and (mention.kind == "name" or fits(each, mention.head))
        ]
        if not heads:  # "Lynx R4 user guide", "Remondis Nord: report on 2023"
            heads = [each for mention, each in self.here if mention.start == 0 and each.named]
        plain = all(each.named or mention.head.endswith("ing") for mention, each in self.here)
        named = tuple(heads or ([each for _, each in self.here if each.named] if plain else ()))
        self.sections = below(self.sections, self.statement.level, self.statement.text, named)

    def group(self) -> None:
        """Keep names that were joined by "and" as one referent as well."""
        groups: dict[int, list[Referent]] = {}
        for mention, referent in self.here:
            if mention.group and referent.named:
                groups.setdefault(mention.group, []).append(referent)
        for number, parts in groups.items():
            if len(parts) < 2:
                continue
            part = next(mention.part for mention, _ in self.here if mention.group == number)
            name = f"{', '.join(each.called for each in parts[:-1])} and {parts[-1].called}"
            made = Referent(name, False, plural=True, parts=tuple(parts), line=self.line)
            made.seen.append(Seen(self.sentence, self.paragraph, part, 0))
            self.referents.append(made)

    def learn(self, text: str) -> None:
        """Keep what the sentence says that its names are: "Ida Berg, the director", "Northwind is a company"."""
        for made in propositions(text):
            self._headed_by_verb(made)
            subject, attribute = made.argument("subj"), made.argument("attr")
            if made.predicate != "be" or made.negated or made.modal or subject is None or attribute is None:
                continue
            if subject.phrases[0].kind in ("noun", "pronoun") and attribute.phrases[0].kind == "noun":
                self._told_of_what_is_meant(subject.phrases[0], attribute.phrases[0])
                self._forget(attribute.phrases[0])
            for one, two in ((subject.phrases[0], attribute.phrases[0]), (attribute.phrases[0], subject.phrases[0])):
                if (
                    one.kind == "name"
                    and two.kind == "noun"
                    and not two.plural
                    and len(subject.phrases) == len(attribute.phrases) == 1
                ):
                    self._told(one, two)

    def learn_companies(self, text: str) -> None:
        """Keep that a name is a company where it does what companies do: employ, go bankrupt."""
        for made in (each for ways in readings(text) for each in ways if each.frame):
            for argument in made.arguments:
                for phrase in argument.phrases:
                    if argument.slot in _COMPANY_ROLES and phrase.kind == "name":
                        known = next(
                            (each for each in self.referents if each.named and phrase.head in each.heads), None
                        )
                        if (
                            known is not None
                            and not known.kinds
                            and person(known) is not True
                            and _may_be_company(known)
                        ):
                            known.kinds.add("company")

    def _told(self, name: Phrase, noun: Phrase) -> None:
        for mention, referent in list(self.here):
            if (mention.kind == "name" and mention.start <= name.start < mention.end) or mention.start == name.start:
                if noun.head in BESIDE_COMPANIES and person(referent) is not True:
                    referent.kinds.add("company")  # "Northgate is a rival of Tarn Systems"
                    self._forget(noun)
                    continue
                if is_time(noun.head) or (is_person(noun.head) and person(referent) is False):
                    continue  # a company may be "the largest employer", which is no person for that
                before = [each.word for each in noun.modifiers if each.kind in ("noun", "adj") and each.phrase is None]
                referent.kinds |= {noun.head, *(f"{' '.join(before[at:])} {noun.head}" for at in range(len(before)))}
                referent.gender = referent.gender or gender_told(referent.kinds)
                referent.heads_of |= self._headed_by(noun)
                self._forget(noun)

    def _headed_by(self, noun: Phrase) -> set[str]:
        """Return the names of what somebody is told to be of: "head of the Canal Trust"."""
        inside = [each.phrase for each in noun.modifiers if each.kind in ("of", "poss") and each.phrase is not None]
        found = [each for each in inside if each.kind == "name" and is_person(noun.head)]
        return {
            one.name
            for mention, one in self.here
            for each in found
            if mention.kind == "name" and mention.end == each.end
        }

    def _headed_by_verb(self, made: Proposition) -> None:
        """Keep whom a sentence tells to head what: "Lohse, who has headed BraVer since 2019"."""
        subject, thing = made.argument("subj"), made.argument("obj")
        if made.verb not in HEADING_VERBS or made.negated or made.modal or subject is None or thing is None:
            return
        heads = {mention.start: one for mention, one in self.here}
        head, headed = heads.get(subject.phrases[0].start), heads.get(thing.phrases[0].start)
        if head is not None and headed is not None and person(head) is True and headed.named:
            head.heads_of.add(headed.name)

    def _told_of_what_is_meant(self, subject: Phrase, noun: Phrase) -> None:
        """Keep "it is a glacier" of what "it" is taken for, if that is safe."""
        safe = any(each.span.start == subject.start and each.sure and not each.rivals for each in self.found)
        meant = next((each for mention, each in self.here if mention.start == subject.start), None)
        if not safe or meant is None or not meant.named or noun.plural or noun.quantifier:
            return
        if is_person(noun.head) == (person(meant) is True) and not is_time(noun.head):
            meant.kinds.add(noun.head)

    def _forget(self, noun: Phrase) -> None:
        """Forget what only tells what something else is: "her father was a fisherman"."""
        here = [
            each
            for other, each in self.here
            if not each.named and noun.start <= other.start < noun.end and other.head == noun.head
        ]
        self.referents = [each for each in self.referents if not any(each is one for one in here)]

    def has_open_names(self) -> bool:
        """Tell whether the sentence has names of which it is open what they name."""
        return any(each.named and not each.kinds and person(each) is not True for _, each in self.here)


def _kinds_told(mention: Mention) -> set[str]:
    """Return what the word before a name tells that it is; a rival without a given name is a company."""
    before = mention.title or (mention.terms[0].partition(" ")[0] if len(mention.terms) > 1 else "")
    if before in BESIDE_COMPANIES and not gender_of(mention.text.split()[0]):
        return {"company"}
    return {mention.title} if mention.title else set()


def _may_be_company(one: Referent) -> bool:
    """Tell whether what a name ends with leaves open that it is a company's: "Wendle Water", no reservoir or bridge."""
    noun = head_noun(one.name, one.article)
    return not noun or (one.article != "the" and field_of(noun) not in _WITH_ARTICLE)


#: A place behind a noun that tells which one of several it is: "the museum in Oslo".
_PLACED = re.compile(r" (?:in|at|near|outside) (?:the )?(?P<name>[A-Z][\w’'-]+)")
#: Words before a noun that tell of another one than what a text is about.
_OTHER = frozenset("another other neighbouring neighboring sister rival twin".split())
#: A kind of place before its name: "the village of".
_KIND_OF_PLACE = re.compile(r"\b(?P<kind>[a-z]+) of $")


def _kind_before(text: str) -> set[str]:
    """Return what the words before a name tell that it is: a village, of "the village of Carrow"."""
    match = _KIND_OF_PLACE.search(text)
    senses = entry(match["kind"]).senses.get("n", ()) if match else ()
    return {match["kind"]} if match and any(synset(each).field == LOCATION for each, _ in senses[:3]) else set()

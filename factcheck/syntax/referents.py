"""Who and what a text speaks of: each referent with its names, what kind of thing it is, and where it was mentioned."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.language.given_names import gender_of
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.wordnet import OBJECT, entry, synset
from factcheck.model.rows import NamedTuple
from factcheck.syntax.noun_kinds import COMPANY_FORMS, head_noun, is_common, is_kind_of, may_be_thing
from factcheck.syntax.words import VESSELS

#: Words by which any such organisation is taken up.
COMPANIES = frozenset({"company", "firm", "business", "group", "corporation", "manufacturer", "maker", "operator"})


#: So often counted, a noun behind a given name makes it no person's: "Victoria Station".
_COMMON = 4


class Seen(NamedTuple):
    """One mention of a referent: number of the sentence, of its paragraph, and the part that it was."""

    sentence: int
    paragraph: int
    part: str
    clause: int


@dataclass
class Referent:
    """Somebody or something that a text speaks of, while it is read.

    Attributes:
        name: its fullest name, or the noun by which it is called.
        named: whether it has a name.
        article: "the" where its name takes one.
        heads: every name and noun by which it was called, in lower case.
        kinds: nouns that tell what it is: company, architect.
        gender: f, m or nothing.
        plural: whether they are several.
        parts: the members, of several that were named together.
        seen: its mentions, the last one last.
        line: where it was last named, 0 for nowhere.
        entity: id of the entity of the base, or nothing.
        heads_of: names of what they were told to head: "Ida Berg, director of the Lindqvist Museum".
        another: the word that tells it to be another one of its kind: "the museum in Oslo", "another museum".
    """

    name: str
    named: bool
    article: str = ""
    heads: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    gender: str = ""
    plural: bool = False
    parts: tuple[Referent, ...] = ()
    seen: list[Seen] = field(default_factory=list)
    line: int = 0
    entity: str = ""
    heads_of: set[str] = field(default_factory=set)
    another: str = ""

    @property
    def called(self) -> str:
        """Its name with its article, as it stands inside a sentence."""
        return f"{self.article} {self.name}".strip()

    @property
    def last(self) -> Seen:
        """Its last mention."""
        return self.seen[-1]


def person(one: Referent) -> bool | None:
    """Tell whether a referent is a person; None where nothing tells."""
    if one.plural or one.parts:
        return False
    people = [kind for kind in one.kinds if is_person(kind)]
    if one.gender or any(not (one.named and may_be_thing(kind)) for kind in people):
        return True
    if people:
        return False if one.article == "the" else None  # "the Lynx is a router", which may be a trade too
    if any(entry(kind.split()[-1]).senses.get("n") for kind in one.kinds if kind):
        return False
    words = one.name.split()
    if not one.named:
        return is_person(words[-1].lower() if words else "")
    if len(words) > 1 and _is_landform(words[0].lower()):
        return False  # "Lake Orrin"
    if gender_of(words[0]) and len(words) > 1 and entry(words[-1].lower()).count("n") < _COMMON:
        return True
    if (
        len(words) == 1
        or any(is_common(word.lower()) for word in words[-1:])
        or words[-1].lower().strip(".") in COMPANY_FORMS
        or any(word.islower() for word in words)
        or head_noun(one.name, one.article)
    ):
        return False if len(words) > 1 else None
    return None


@lru_cache(maxsize=4096)
def _is_landform(word: str) -> bool:
    """Tell whether a noun that opens a name says what kind of a place it is: "Lake", "Mount", not "Cliff"."""
    senses = entry(word).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field == OBJECT and not gender_of(word) and not entry(word).proper


def is_surname_of(word: str, one: Referent) -> bool:
    """Tell whether a word may be the surname of a referent: the last of its two or three names."""
    parts = one.name.lower().split()
    return len(parts) in (2, 3) and parts[-1] == word and person(one) is not False


@lru_cache(maxsize=4096)
def _is_plural_form(name: str) -> bool:
    word = name.split(" of ", maxsplit=1)[0].rstrip().rpartition(" ")[2].lower()
    single = lemma(word, "n")
    return " " in name and single != word and "n" in entry(single).senses


def is_vessel(one: Referent) -> bool:
    """Tell whether something is known to be a ship, of which some say "she"."""
    return one.named and any(kind.split()[-1] in VESSELS for kind in one.kinds if kind)


def is_plural_name(one: Referent) -> bool:
    """Tell whether one thing bears the name of several, so that "they" may take it up: "the Harbour Pilots"."""
    return one.named and person(one) is not True and _is_plural_form(one.name)


def is_of_open_kind(one: Referent) -> bool:
    """Tell whether nothing tells of what kind something is that has a name; a person it is not known to be."""
    if not one.named or one.kinds or one.parts or person(one) is True:
        return False
    return not head_noun(one.name, one.article) or is_plural_name(one)


def fits(one: Referent, noun: str, terms: tuple[str, ...] = ()) -> str:
    """Return how a noun fits a referent: ``head`` of its name, a ``kind`` it was told, a ``wider`` kind, or nothing.

    Args:
        one: the referent.
        noun: dictionary form of the noun: "museum".
        terms: the noun with the words before it, the longest first: "chief executive".
    """
    kinds = {word for kind in one.kinds if kind for word in (kind, kind.split()[-1])}
    if terms and len(terms) > 1:
        if one.named and one.name.lower().endswith(f" {terms[0]}"):
            return "head"  # "the cable car" of the Holloway Cable Car
        return "kind" if terms[0] in one.kinds else ""
    head = head_noun(one.name, one.article) if one.named else ""
    if noun == head:
        return "head"
    if noun in kinds:
        return "kind"
    if person(one) and noun == "person":
        return "wider"
    if person(one) and noun in ("man", "woman"):
        return "wider" if one.gender in ("", "f" if noun == "woman" else "m") else ""
    if noun in COMPANIES and (head in COMPANY_FORMS or kinds & COMPANIES):
        return "kind"
    return "wider" if any(is_kind_of(each, noun) for each in (head, *kinds) if each) else ""

"""Mend the tags of a sentence by what the tagger, which sees three words, cannot know: names, numbers in names, the verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.weekdays import with_weekdays
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPEN = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "RB", "VB", "VBP", "VBD", "VBZ", "VBN", "IN", "UH", "FW", "RBR", "JJR"}
)
_OPENERS = frozenset('.!?:;“"(–—')
_ENDS = frozenset(".!?;:–—")
_SMALL = frozenset(
    """the a an in on at by for from of to with without under over after before since until during while when where if as into onto
    about against among between through and or but nor so yet not all no some most many few both each every this that these
    those it he she they we you i his her its their our your my there here who which what whose how why than then also
    only just even more less per via like unlike despite although though because unless whether once neither either
    another other such according due except including following""".split()
)
#: Verbs whose past is spelt like the present.
_UNCHANGED = frozenset(
    "cost cut hit put set let shut spread beat burst hurt quit split read cast bid shed thrust upset".split()
)
#: Words that open a dependent clause, before which a verb must have stood.
_SUBORDINATORS = frozenset({"unless", "if", "when", "because", "although", "though", "while", "whereas"})
#: Adjectives that belong to the name of a place or body that they stand before.
_NAMING_ADJECTIVES = frozenset(
    """upper lower new old great greater little lesser inner outer central north south east west northern southern eastern
    western royal grand national high middle""".split()
)
#: Adjectives that open the name of an office.
_TITLE_WORDS = frozenset({"chief", "general", "prime", "vice", "deputy"})
#: What may stand behind a verb: tag of the next word.
_BEHIND_VERB = frozenset({"DT", "PRP", "PRP$", "VAL", "CD", "IN", "TO", "RB", "RP", "JJ", "VBN", "NNP", "WRB"})


def mended(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with tags that fit each other.

    Args:
        found: the tokens as tagged.
        text: the sentence.
    """
    made: list[Token] = []
    for at, given in enumerate(found):
        token = _as_name_or_noun(given, found, at)
        made.append(_in_name(token, made, found, at, text) or token)
    for at, token in enumerate(made):
        made[at] = _agreeing(token, made, at)
    for start, end in _stretches(made):
        _find_verb(made, start, end)
        _participles(made, start, end)
    return with_weekdays(made)


# -- names ------------------------------------------------------------------------------------------------------------
def _in_name(token: Token, before: list[Token], found: list[Token], at: int, text: str) -> Token | None:
    """Return a number or year right behind a name as part of it ("Apollo 11", "Windows Server 2016"), else None.

    A number with a point stays a value: it is the version of what is named.
    """
    value = token.value
    if value is None or not before or before[-1].tag not in _NAMES or value.bound:
        return None
    if text[before[-1].end : token.start] not in (" ", "-") or not token.text.isdigit() or len(token.text) > 4:
        return None
    behind = found[at + 1] if at + 1 < len(found) else None
    if value.kind == "date":
        opens = behind is None or behind.tag in _FINITE or behind.tag in (".", ",", "IN", "CC", "POS", "VBN")
        return (
            token._replace(tag="NNP", value=None)
            if opens and len(token.text) == 4 and not _is_time(before[-1])
            else None
        )
    if value.kind != "number" or (
        behind is not None and behind.tag in ("NNS", "NN", "JJ", "NNPS", "VBG") and _counts(token, found, at + 1)
    ):
        return None
    return token._replace(tag="NNP", value=None)


def _counts(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a number may count the noun that follows: "Tor 3 electric car" holds no count."""
    while (
        at < len(found)
        and found[at].tag in ("JJ", "VBG", "NN")
        and at + 1 < len(found)
        and found[at + 1].tag in ("JJ", "NN", "NNS")
    ):
        at += 1
    return at >= len(found) or found[at].tag != "NN" or token.text in ("1", "0")


def _is_time(token: Token) -> bool:
    """Tell whether a name is a day or season, behind which a year is a date: "Christmas Day 1944"."""
    return token.lemma in (
        "day",
        "eve",
        "spring",
        "summer",
        "autumn",
        "winter",
        "easter",
        "christmas",
    ) or token.key.endswith("day")


def _as_name_or_noun(token: Token, found: list[Token], at: int) -> Token:
    """Return a capitalised word as a name where it is no known word, and one that opens a sentence as what it is."""
    if (
        token.value is not None
        or token.tag not in _OPEN
        or token.text.islower()
        or (token.key in _SMALL and not token.text.isupper())
    ):
        return token
    if any(map(str.isupper, token.text[1:])) and not token.text.isupper():
        return token._replace(tag="NNP", lemma=token.key)  # macOS, OpenAI
    known = entry(token.key)
    initial = at == 0 or found[at - 1].text in _OPENERS
    behind = found[at + 1] if at + 1 < len(found) else None
    if not initial:
        if token.tag in ("IN", "VBD", "VBZ", "VBN", "VB", "VBP", "RBR", "JJR") and (
            known.senses or known.bases or token.key in _SMALL
        ):
            return token
        common = token.tag == "VBG" or (token.tag in ("JJ", "RB") and known.senses)
        return token if common else token._replace(tag="NNP", lemma=token.key)
    return _opening(token, found, at, behind)


def _opening(token: Token, found: list[Token], at: int, behind: Token | None) -> Token:
    """Return the word that opens a sentence, whose capital tells nothing, as a name, a noun or what it was tagged."""
    known = entry(token.key)
    if (
        behind is not None
        and behind.value is not None
        and behind.text.replace(".", "").isdigit()
        and _is_called(found, at)
    ):
        return token._replace(tag="NNP", lemma=token.key)  # "Tor 4 needs"
    if behind is not None and behind.tag == "POS" and token.tag in ("NN", "NNP") and at == 0:
        return token._replace(tag="NNP", lemma=token.key)  # "City's stadium": a name, since it has no article
    if token.key in _NAMING_ADJECTIVES and behind is not None and behind.tag in _NAMES and at == 0:
        return token._replace(tag="NNP", lemma=token.key)  # "Upper Lake Varde is": a name, since it has no article
    single = behind is None or not behind.text[:1].isupper() or behind.value is not None
    if token.tag in _NAMES and single and not token.text.isupper():
        plural = lemma(token.key, "n")
        if plural != token.key and token.key.endswith("s") and entry(plural).count("n") > 0 and not known.proper:
            return token._replace(tag="NNS", lemma=plural)
        if (known.count("n") > 1 and not known.proper) or (token.key.endswith("ing") and known.senses):
            return token._replace(tag="NN", lemma=lemma(token.key, "n"))
        if known.count("a") > 1 and not known.proper and behind is not None and behind.tag in ("NN", "NNS"):
            return token._replace(tag="JJ", lemma=lemma(token.key, "a"))  # "Parental leave"
    if (
        token.tag == "VBG"
        and behind is not None
        and (behind.tag in _FINITE or behind.tag == "IN")
        and known.count("n") > 0
    ):
        return token._replace(tag="NN", lemma=token.key)  # "Fishing in the lake is"
    if (
        token.tag not in (*_NAMES, "IN", "VBG")
        and set(known.senses) <= {"n"}
        and known.count("n") < 2
        and not _is_form(token)
    ):
        if entry(lemma(token.key, "n")).count("n") == 0 and not known.bases:
            return token._replace(tag="NNP", lemma=token.key)
    return token


def _is_called(found: list[Token], at: int) -> bool:
    """Tell whether no noun that a number could count follows it."""
    after = found[at + 2] if at + 2 < len(found) else None
    return after is None or after.tag not in ("NNS", "NN", "JJ")


def _is_form(token: Token) -> bool:
    """Tell whether a word is a known word in another form, or a small word."""
    return token.key in _SMALL or any(
        entry(base).senses for base in (lemma(token.key, pos) for pos in "nva") if base != token.key
    )


# -- nouns and verbs ------------------------------------------------------------------------------------------------------
def _agreeing(token: Token, found: list[Token], at: int) -> Token:
    """Return a word that was tagged as a verb, and cannot be one where it stands, as the noun that it is."""
    known = entry(token.key)
    follower = found[at + 1] if at + 1 < len(found) else None
    if (
        token.tag in ("VBN", "VBG")
        and "v" not in entry(token.lemma).senses
        and known.count("n")
        and not token.key.endswith("ed")
    ):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "had nausea", "is herring soup"
    if (
        token.tag in ("JJ", "NN")
        and token.text.islower()
        and not known.senses
        and any(base.endswith(".v") for base in known.bases)
    ):
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))  # "outsold"
    if token.key == "to" and token.tag == "IN" and follower is not None and follower.tag == "VB":
        return token._replace(tag="TO")
    if (
        at == 0
        and token.tag in ("JJ", "VB", "RB")
        and known.count("n") > 0
        and follower is not None
        and follower.tag in _FINITE
        and follower.lemma not in ("be", "do")
    ):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Light travels"
    if (
        token.tag == "VBZ"
        and at
        and found[at - 1].tag in _NOUNS
        and follower is not None
        and lemma(token.key, "n") != token.key
    ):
        outdone = follower.tag == "VBD" or (
            follower.tag in ("JJ", "NN") and not entry(follower.key).senses and entry(follower.key).bases
        )
        earlier = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag == "VBD"
        if outdone or earlier:
            return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "heat pumps outsold", "outsold heat pumps"
    if (
        token.value is not None
        and token.value.kind == "ordinal"
        and token.key == "second"
        and at
        and found[at - 1].key in ("a", "per", "each", "every")
    ):
        return token._replace(tag="NN", lemma="second", value=None)
    if (
        token.tag == "JJ"
        and token.key in _TITLE_WORDS
        and at
        and found[at - 1].tag == "NN"
        and follower is not None
        and follower.tag == "NN"
    ):
        return token._replace(tag="NN", lemma=token.key)  # "the deputy chief executive"
    if token.tag not in ("VBP", "VB") or not at or token.lemma in ("be", "have", "do") or known.count("n") == 0:
        return token
    singular = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag in ("DT", "JJ", "PRP$")
    another = (
        follower is not None
        and follower.tag in _FINITE
        and found[at - 1].tag in ("JJ", "NN", "NNP", "DT", "WP$", "PRP$", "POS")
    )
    if singular or another:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "the team plan 20", "parental leave lasts"
    return token


def _stretches(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence in which one verb at least must stand, as start and end."""
    start, dependent = 0, False
    for at, token in enumerate(found):
        if at == start:
            dependent = token.tag in ("IN", "WRB") and token.value is None
        follower = found[at + 1] if at + 1 < len(found) else None
        ends = token.text in _ENDS or (token.text == "," and dependent)
        joins = token.tag == "CC" and follower is not None and follower.tag in _FINITE
        joins = joins or (token.key in _SUBORDINATORS and token.tag in ("IN", "WRB") and at > start + 1)
        if ends or joins:
            yield start, at
            start, dependent = at + 1, False
    yield start, len(found)


def _find_verb(found: list[Token], start: int, end: int) -> None:
    """Tag as a verb the word of a stretch without one that is likeliest to be it: "copper melts at 1,085 degrees"."""
    if any(token.tag in _FINITE for token in found[start:end]):
        return
    counted = start + 1 < end < len(found) and found[start].tag == "IN" and found[start + 1].value is not None
    if counted and found[start].key not in _SUBORDINATORS and found[end].text == ",":
        return  # "With 71 staff, ..."
    best, most = None, 0.1
    for at in range(start + 1, end):
        made = _verb_form(found, at, start)
        if made is None:
            continue
        known = entry(made.lemma)
        follower = found[at + 1] if at + 1 < end else None
        score = known.count("v") / (known.count("v") + entry(found[at].lemma).count("n") + 1)
        score += 1.0 if follower is not None and follower.tag in _BEHIND_VERB else 0.0 if follower is None else -0.3
        if score > most:
            best, most = at, score
    if best is not None:
        made = _verb_form(found, best, start)
        assert made is not None
        found[best] = made
        if best - 1 == start and found[start].tag in ("JJ", "VB", "RB"):
            found[start] = found[start]._replace(tag="NN", lemma=lemma(found[start].key, "n"))  # "Silver melts"
        return
    _past_for_participle(found, start, end)


def _participles(found: list[Token], start: int, end: int) -> None:
    """Tag participles before a noun as adjectives, and a past form behind a noun that has its verb as a participle."""
    verb: Token | None = None
    for at in range(start, end):
        token = found[at]
        before = found[at - 1] if at > start else None
        follower = found[at + 1] if at + 1 < end else None
        opens = before is None or before.tag in (",", "CC", "IN", ":", "``")
        if (
            token.tag == "VBN"
            and opens
            and follower is not None
            and follower.tag in ("NN", "NNS")
            and _verb_without_comma(found, at + 1, end)
        ):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "Deleted files can be restored"
        elif (
            token.tag == "VBD"
            and verb is not None
            and before is not None
            and before.tag in _NOUNS
            and follower is not None
        ):
            telling = verb.lemma in _TELLING or (at > start + 1 and before.tag in _NAMES and found[at - 2].tag == "NN")
            if not telling and follower.tag in ("IN", "RB") and follower.key != "that":
                found[at] = token._replace(tag="VBN")  # "won the match against Tor played on 3 May"
        elif token.tag == "VBZ" and verb is not None and before is not None and before.value is not None:
            found[at] = token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "earn 12 crowns"
        if found[at].tag in _FINITE:
            verb = found[at]
        elif token.tag in ("CC", ",", "WDT", "WP", "WRB", "WP$") or token.key in _CLAUSAL:
            verb = None


_TELLING = frozenset(
    "say claim argue think believe report announce state tell suggest know show find mean confirm reveal be".split()
)
_CLAUSAL = frozenset(
    "that after before since until as than because although though while if unless when whether".split()
)


def _verb_without_comma(found: list[Token], at: int, end: int) -> bool:
    """Tell whether a finite verb follows before a comma."""
    for token in found[at:end]:
        if token.tag in _FINITE:
            return True
        if token.tag in (",", "DT", "NNP", "NNPS", "PRP"):
            return False
    return False


def _past_for_participle(found: list[Token], start: int, end: int) -> None:
    """Tag the only participle of a stretch, behind a noun, as the past tense: "the council rebuked the paper"."""
    lone = [at for at in range(start + 1, end) if found[at].tag == "VBN"]
    if (
        len(lone) == 1
        and lone[0] + 1 < end
        and _ends_noun(found[lone[0] - 1])
        and found[lone[0] + 1].tag in ("DT", "PRP$", "NNP", "NNS", "VAL", "PRP")
    ):
        found[lone[0]] = found[lone[0]]._replace(tag="VBD")


def _verb_form(found: list[Token], at: int, start: int) -> Token | None:
    """Return a token as the finite verb that it may be, or None."""
    token, before = found[at], found[at - 1]
    if before.tag == "RB" and at - 1 > start:
        before = found[at - 2]
    opens = at - 1 == start and before.tag in ("JJ", "VB", "RB", "VBG") and entry(before.key).count("n") > 0
    if (
        token.tag not in ("NN", "NNS", "VB", "JJ", "NNP")
        or not token.text.islower()
        or not (_ends_noun(before) or opens)
    ):
        return None
    known = entry(token.key)
    past = next((base[:-2] for base in known.bases if base.endswith(".v")), "")
    if past and token.key != past:
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))
    base = lemma(token.key, "v")
    if token.key.endswith("s") and base != token.key and "v" in entry(base).senses:
        return token._replace(tag="VBZ", lemma=base)
    if token.key in _UNCHANGED:
        return token._replace(tag="VBD", lemma=token.key)
    if "v" in known.senses and _is_plural(found, at, start):
        return token._replace(tag="VBP", lemma=token.key)
    return None


def _ends_noun(token: Token) -> bool:
    return token.tag in _NOUNS or token.value is not None or token.tag in ("CD", "PRP", "''")


def _is_plural(found: list[Token], at: int, start: int) -> bool:
    """Tell whether the subject before a verb is a plural: its first noun that ends a phrase is one."""
    for index in range(start, at):
        token = found[index]
        if token.tag in _NOUNS and (index + 1 >= at or found[index + 1].tag not in _NOUNS):
            joined = any(each.key == "and" for each in found[index + 1 : at])
            return token.tag in ("NNS", "NNPS") or joined
    return any(token.value is not None and token.value.low != 1 for token in found[start:at])

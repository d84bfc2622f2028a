"""Read verb groups: auxiliaries, negation, adverbs, main verb and particle."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.frames.everyday import NOTHING, wordings
from factcheck.language.lemmas import lemma
from factcheck.language.records import Token
from factcheck.language.wordnet import entry
from factcheck.syntax.records import Modifier, VerbGroup
from factcheck.syntax.words import NO_PARTICLE_BEFORE, PARTICLES

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_NOT = frozenset({"not", "n't", "n’t", "never"})
_AUXILIARIES = frozenset({"be", "have", "do", "get"})
#: The verb with which something is delivered so: "comes enabled"; verbs that make a passive.
_COME = "come"
_PASSIVE = frozenset({"be", "get", _COME})
#: Words that tell which time of several something was done.
_RANKS = frozenset({"first", "last"})
#: Adverbs behind "not" with which it denies nothing: "not only".
_MERE = frozenset({"only", "just", "merely"})
#: The bound of a date that is the last one.
_LAST = "by"


def read_verb_group(tokens: Sequence[Token], at: int) -> tuple[VerbGroup, int] | None:
    """Return the verb group that begins at a token and the index behind it, or None.

    Args:
        tokens: of the sentence.
        at: index.
    """
    start, infinitive = at, False
    if tokens[at].key == "following" and tokens[at].tag == "VBG":
        return None
    denied = _opens_denied_infinitive(tokens, at)
    at += denied
    if tokens[at].tag == "TO" and _verb_within(tokens, at + 1):
        infinitive, at = True, at + 1
    group = _Group(tokens, infinitive)
    group.negated = denied
    while at < len(tokens) and group.take(at):
        at += 1
    if not group.verbs:
        if not group.modal:
            return None
        end = tokens[at - 1].end
        return VerbGroup("be", "MD", False, group.negated, group.modal, "", False, (), tokens[start].start, end), at
    return group.told(at)


class _Group:
    """A verb group while it is read."""

    def __init__(self, tokens: Sequence[Token], infinitive: bool) -> None:
        self.tokens = tokens
        self.infinitive = self.opened = infinitive
        self.verbs: list[Token] = []
        self.adverbs: list[Token] = []
        self.modal, self.negated, self.mere = "", False, False

    def take(self, at: int) -> bool:
        """Take the token at an index; False where it does not belong to the group."""
        tokens, verbs = self.tokens, self.verbs
        token = _as_verb(tokens[at], verbs, self.modal, tokens, at)
        if token.tag == "MD" and not verbs:
            self.modal, self.opened = _SHORTENED.get(token.key, token.key), True
        elif token.tag in _VERBS and (not verbs or _may_follow(verbs, token, tokens[at - 2 : at - 1])):
            verbs.append(token)
            self.opened = True
        elif token.key in _NOT and verbs and _is_of_others(tokens, at, verbs[-1]):
            return False
        elif self.opened and token.key in _NOT and at + 1 < len(tokens) and tokens[at + 1].key in _MERE:
            self.mere = True  # "was not only built": nothing is denied
        elif self.mere and token.key in _MERE and tokens[at - 1].key in _NOT:
            return True
        elif token.key in _NOT and (self.opened or _verb_within(tokens, at + 1)):
            self.negated = True
        elif self._is_adverb(token, at):
            self.adverbs.append(token)
            self.opened = self.opened or token.value is not None
        elif token.key == "no" and at + 1 < len(tokens) and tokens[at + 1].key == "longer":
            self.negated = self.negated or self.opened or _verb_within(tokens, at + 2)
            return self.opened or _verb_within(tokens, at + 2)
        else:
            return token.key == "longer" and tokens[at - 1].key == "no"
        return True

    def _is_adverb(self, token: Token, at: int) -> bool:
        """Tell whether a token says how or in what order what the verb tells is done."""
        if token.key in _RANKS and not self.opened and _opens_participle(self.tokens, at):
            return True  # "the cup, first awarded in 1911"
        if token.key in _RANKS and self.verbs and self.verbs[-1].lemma in _AUXILIARIES and _done(self.tokens, at + 1):
            return True  # "was last renovated in 1998"
        if token.value is not None:
            if token.value.kind != "ordinal":
                return False
            inside = bool(self.verbs) and self.verbs[-1].lemma in _AUXILIARIES and _verb_within(self.tokens, at + 1)
            return inside or (not self.opened and _is_adverbial(self.tokens, at))  # "was first released"
        return (
            token.tag in ("RB", "RBR") and _verb_within(self.tokens, at + 1) and _is_inner(self.tokens, at, self.verbs)
        )

    def told(self, at: int) -> tuple[VerbGroup, int]:
        """Return the group, whose last token stands before an index, and the index behind its particle."""
        tokens, modal, negated = self.tokens, self.modal, self.negated
        if negated and at < len(tokens) and tokens[at].key in _MERE:
            negated = False
        main, auxiliaries = self.verbs[-1], self.verbs[:-1]
        if _is_denied_behind(tokens, at, main):  # "is still not open"
            self.adverbs.append(tokens[at])
            at += 1
        while at < len(tokens) and tokens[at].key in _NOT and not _is_of_others(tokens, at, main):
            negated, at = True, at + 1
        lemma, behind = _with_particle(tokens, at, main)
        helpers = tuple([each.lemma for each in auxiliaries])
        passive = main.tag == "VBN" and (helpers[-1] in _PASSIVE if helpers else not modal)
        group = VerbGroup(
            lemma,
            "MD" if modal else self.verbs[0].tag,
            passive,
            negated,
            modal.replace("'ll", "will").replace("'d", "would"),
            _tense(modal, self.verbs),
            self.infinitive,
            tuple([Modifier("adv", each.lemma, each.start, each.end) for each in self.adverbs]),
            auxiliaries[-1].start if helpers[-1:] == (_COME,) else main.start,
            tokens[behind - 1].end,
            helpers,
            "" if modal else _number(self.verbs[0]),
            bool(auxiliaries) and auxiliaries[-1].lemma == "be" and "VBG" in (main.tag, auxiliaries[-1].tag),
        )
        return group, behind


#: Modals as they are written before "n't": "won't", "can't", "shan't".
_SHORTENED = {"wo": "will", "ca": "can", "sha": "shall"}


def _as_verb(token: Token, verbs: list[Token], modal: str, tokens: Sequence[Token], at: int) -> Token:
    """Return a word behind "did not" or "may" as the verb that must stand there: "did not open", "have not sold"."""
    if verbs and verbs[-1].lemma == "have" and tokens[at - 1].key in _NOT and token.tag in ("VB", "VBP", "JJ"):
        base = lemma(token.key, "v")
        return token._replace(tag="VBN", lemma=base) if base != token.key else token
    wants = (verbs[-1].lemma == "do" and tokens[at - 1].key in _NOT) if verbs else bool(modal)
    if (
        wants
        and (token.tag in ("JJ", "NN", "IN", "RB") or (token.tag in ("VBN", "VBD") and token.lemma == token.key))
        and "v" in entry(token.key).senses
        and token.key not in _NOT
        and token.tag != "RB"
    ):
        return token._replace(tag="VB", lemma=token.key)
    return token


def _is_denied_behind(tokens: Sequence[Token], at: int, main: Token) -> bool:
    """Tell whether an adverb stands between "be" and "not": "is still not open"."""
    words = tokens[at : at + 3]
    if main.lemma != "be" or len(words) < len(("still", "not")) or words[0].tag != "RB" or words[0].key in _NOT:
        return False
    return words[1].key in _NOT and (len(words) == len(words[:2]) or words[2].key not in _MERE)


def _is_of_others(tokens: Sequence[Token], at: int, main: Token) -> bool:
    """Tell whether "not" behind a verb denies what follows alone: "pleaded not guilty", "promised not to sell"."""
    aside = main.lemma not in _AUXILIARIES and _opens_denied_infinitive(tokens, at)
    return aside or _is_of_quality(tokens, at, main)


def _opens_denied_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "not" or "never" stands before "to" and a verb."""
    behind = at + 1 < len(tokens) and tokens[at + 1].tag == "TO"
    return behind and tokens[at].key in _NOT and _verb_within(tokens, at + 2)


def _is_of_quality(tokens: Sequence[Token], at: int, main: Token) -> bool:
    """Tell whether "not" behind a verb belongs to what somebody is: "pleaded not guilty"."""
    behind = tokens[at + 1 : at + 2]
    return main.lemma not in _AUXILIARIES and bool(behind) and behind[0].tag == "JJ" and tokens[at].key == "not"


def _may_follow(verbs: list[Token], token: Token, before: Sequence[Token]) -> bool:
    last = verbs[-1]
    if last.lemma == _COME:
        of_those = before and before[0].tag in ("WP", "WDT", "IN")  # "everyone who came paid"
        return token.tag == "VBN" and last.tag in ("VBZ", "VBP", "VB") and not of_those  # not "came dressed as"
    if last.lemma not in _AUXILIARIES:
        return False
    if last.lemma == "do":
        return token.tag in ("VB", "VBP")
    if last.lemma == "have":
        return token.tag in ("VBN", "VBD")
    return token.tag in ("VBN", "VBG", "VBD")


def _done(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a participle stands at an index: "renovated"."""
    return at < len(tokens) and tokens[at].tag in ("VBN", "VBD")


def _verb_within(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb follows, at most adverbs before it."""
    for token in tokens[at : at + 4]:
        if token.tag in _VERBS or token.tag == "MD":
            return True
        if token.tag not in ("RB", "RBR") and token.key not in _NOT:
            return False
    return False


def _is_inner(tokens: Sequence[Token], at: int, verbs: list[Token]) -> bool:
    """Tell whether an adverb stands between the verbs of one group: a main verb has not come yet."""
    if not verbs:
        return not (at and tokens[at - 1].tag in ("VBN", "VBD"))  # "tickets bought online are": how they are bought
    return verbs[-1].lemma in _AUXILIARIES and tokens[at].tag in ("RB", "RBR")


def _with_particle(tokens: Sequence[Token], at: int, main: Token) -> tuple[str, int]:
    """Return the verb with the particle right behind it, as one lexeme."""
    if at < len(tokens) and (main.lemma, tokens[at].key) == ("let", "go") and tokens[at].tag == "VB":
        return "let go", at + 1
    if at < len(tokens) and main.lemma != "be" and (tokens[at].tag == "RP" or _is_left_alone(tokens, at, main)):
        return f"{main.lemma} {tokens[at].key}", at + 1
    return main.lemma, at


def _is_left_alone(tokens: Sequence[Token], at: int, main: Token) -> bool:
    """Tell whether a word is a particle because another preposition follows it: "must be handed in by 31 March"."""
    word, behind = tokens[at].key, tokens[at + 1] if at + 1 < len(tokens) else None
    if word not in PARTICLES or main.tag != "VBN" or tokens[at].tag != "IN" or behind is None:
        return False
    if behind.key in NO_PARTICLE_BEFORE:
        return False  # "taken out of service"
    if behind.tag not in ("IN", "TO") and (behind.value is None or behind.value.bound != _LAST):
        return False
    return any(each.words == (word,) and each.object != (NOTHING,) for each in wordings(main.lemma).get(word, ()))


def _is_adverbial(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an ordinal stands between a noun and its verb."""
    noun = at > 0 and tokens[at - 1].tag in ("NN", "NNS", "NNP", "NNPS", "PRP")
    return noun and at + 1 < len(tokens) and tokens[at + 1].tag in ("VBD", "VBZ", "VBP")


def _opens_participle(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands at the beginning, or behind a comma, before a participle."""
    opens = at == 0 or tokens[at - 1].text in (",", "(", "–")
    return opens and at + 1 < len(tokens) and tokens[at + 1].tag in ("VBN", "VBD")


def _number(verb: Token) -> str:
    if verb.tag == "VBZ" or verb.key == "was":
        return "sg"
    return "pl" if verb.tag == "VBP" or verb.key == "were" else ""


def _tense(modal: str, verbs: list[Token]) -> str:
    if modal in ("will", "'ll", "shall", "’ll"):
        return "future"
    first = verbs[0]
    if first.lemma == "have" and len(verbs) > 1:
        return "perfect"
    return "past" if first.tag in ("VBD", "VBN") else "present"

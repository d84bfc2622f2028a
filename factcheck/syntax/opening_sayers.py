"""Whose words a sentence opens with: "In her view, ...", "As the board sees it, ...", "Rumour: ..."."""

from __future__ import annotations

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.syntax.records import Chunk, Modifier, Phrase
from factcheck.syntax.saying import HEARSAY, RUMOURS, FoundSayer, Sayer, span_of
from factcheck.syntax.words_told import LABELS_OF_WORDS, SEEING_SO, SPEAKING, VIEWS


def opening_sayer(chunks: list[Chunk]) -> FoundSayer:
    """Return whose words a sentence is, if it opens with that, and the index behind.

    Args:
        chunks: of the sentence.
    """
    return _view(chunks) or _seen_so(chunks) or _labelled(chunks)


def _view(chunks: list[Chunk]) -> FoundSayer:
    """Read "In the opposition's view, ...", "By all accounts, ...", "From her point of view, ..."."""
    view = chunks[0].phrase if len(chunks) > 1 and chunks[0].kind == "PP" and chunks[1].kind == "," else None
    if view is None or (chunks[0].word, view.head) not in VIEWS:
        return None
    inner = [each.phrase for each in view.modifiers if each.word == _VIEW and each.phrase is not None]
    if view.head == _POINT and not inner:
        return None
    hung = [*view.modifiers, *(each for phrase in inner for each in phrase.modifiers)]
    speaker = next(
        (each.word for each in hung if _is_speaker(each)), view.determiner if view.determiner in _WHOSE else ""
    )
    if speaker:
        return Sayer(speaker, speaker in RUMOURS, ((chunks[0].start, chunks[0].end),)), 2
    nobody = not view.modifiers and (view.quantifier == "all" or (view.head == _THEORY and not view.determiner))
    return (HEARSAY, 2) if nobody else None


_VIEW, _POINT, _THEORY = "view", "point", "theory"
#: Words that tell whose a view is.
_WHOSE = frozenset({"my", "your", "his", "her", "its", "our", "their"})


def _is_speaker(hung: Modifier) -> bool:
    return hung.kind in ("poss", "of") and hung.phrase is not None and _speaks(hung.phrase)


def _speaks(phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody who may have a view."""
    if phrase.kind in ("name", "pronoun"):
        return True
    return phrase.kind == "noun" and (field_of(phrase.head) in (PERSON, GROUP) or phrase.head in SPEAKING)


def _seen_so(chunks: list[Chunk]) -> FoundSayer:
    """Read "As the opposition sees it, ..."."""
    if len(chunks) < _SEEN_SO or [each.kind for each in chunks[:_SEEN_SO]] != ["SUB", "NP", "VG", "NP", ","]:
        return None
    opener, who, verb, thing = chunks[:4]
    if opener.word != "as" or verb.verb is None or verb.verb.lemma not in SEEING_SO or who.phrase is None:
        return None
    if thing.phrase is None or thing.phrase.head != "it":
        return None
    return Sayer(who.phrase.head, who.phrase.head in RUMOURS, span_of(who.phrase)), _SEEN_SO


_SEEN_SO = 5


def _labelled(chunks: list[Chunk]) -> FoundSayer:
    """Read "Rumour: ...", "Prosecutor: ..." and "The opposition: ..." before a whole clause."""
    label = chunks[0].phrase if len(chunks) > 1 and chunks[1].kind == ":" else None
    if label is None or not any(each.verb is not None and each.verb.finite for each in chunks[2:]):
        return None
    words = " ".join([*(each.word for each in label.modifiers if each.phrase is None), label.head])
    if words in LABELS_OF_WORDS or label.head in LABELS_OF_WORDS:
        return HEARSAY, 2
    bare = not label.modifiers and label.value is None and not label.quantifier and label.kind == "noun"
    return (Sayer(label.head, hearsay=False, saying=span_of(label)), 2) if bare and _speaks(label) else None

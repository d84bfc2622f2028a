"""What titles before names say: "Director Ida Berg opened it" says that she is a director, "his sister Agnes" whose."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.owners import with_owner
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import OWNERS


def titles_told(clause: Clause, clauses: list[Clause]) -> Iterator[Proposition]:
    """Yield what the titles of a clause say of those whom it names.

    Args:
        clause: the clause.
        clauses: all of its sentence.
    """
    for each in (*([clause.subject] if clause.subject else []), *clause.arguments):
        owned = any(phrase.determiner in OWNERS and phrase.named("title") for phrase in each.phrases)
        argument = with_owner(each, clause, clauses) if owned else each
        for phrase in argument.phrases:
            for title in phrase.named("title") if phrase.kind == "name" else ():
                if title.phrase is not None:
                    yield _told(title, title.phrase, phrase, argument)


def _told(title: Modifier, noun: Phrase, named: Phrase, argument: Argument) -> Proposition:
    """Return what a title says of a name, and of those joined to it where the title is a plural."""
    before = [each for each in named.modifiers if each.kind == "adj" and each.end <= title.start]
    rest = [each for each in named.modifiers if each.kind not in ("title", "poss") and each not in before]
    told = replace(noun, modifiers=(*named.named("poss"), *before, *noun.modifiers))
    determiner = "" if named.determiner in OWNERS else named.determiner
    bare = replace(named, determiner=determiner, modifiers=tuple(rest))
    who = Argument("subj", (bare,))
    if noun.plural and argument.joint == "and" and named is argument.phrases[0]:
        who = replace(argument, slot="subj", phrases=(bare, *argument.phrases[1:]))  # "the sisters Ida and Maja Holt"
    both = (who, Argument("attr", (told,)))
    return Proposition("be", both, title.start, title.end, kind="title", verb="be")

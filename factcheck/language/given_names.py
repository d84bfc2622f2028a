"""Given names: whose they may be, and whether two of them may be one person's."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from factcheck.language.sorted_file import package_file

#: Names that begin with so many of the same letters may be forms of one: "Alex", "Alexandra".
_SAME_START = 3


@lru_cache(maxsize=4096)
def gender_of(given: str) -> str:
    """Return f or m for a given name that tells, or nothing."""
    found = package_file("given_names.tsv").line(given.lower())
    return found[0] if found else ""


def begins_with_given_name(name: str) -> bool:
    """Tell whether the first word of a name is a given name, so that it is rather a person's.

    Args:
        name: as it is written.
    """
    return bool(gender_of(name.split(maxsplit=1)[0]))


def may_be_person(name: str) -> bool:
    """Tell whether a name may be a person's: it has several words, or is a given name; not "Labour".

    Args:
        name: as it is written.
    """
    return " " in name or begins_with_given_name(name)


def are_of_two(one: str, two: str) -> bool:
    """Tell whether two given names surely are those of two people; "Bill" and "William" may be one's.

    Args:
        one: in lower case.
        two: in lower case.
    """
    if {gender_of(one), gender_of(two)} == {"m", "f"} and not are_forms_of_one(one, two):
        return True  # "Marta", "Martin"
    alike = one[:_SAME_START] == two[:_SAME_START] and len(one) != len(two)
    if not gender_of(one) or not gender_of(two) or alike:
        return False
    from rapidfuzz.distance import Levenshtein

    apart = Levenshtein.distance(one, two)  # "Tim" and "Tom" are two, "Ana" and "Anna" may be one
    return not are_forms_of_one(one, two) and (apart > 1 or len(one) == len(two))


def are_forms_of_one(one: str, two: str) -> bool:
    """Tell whether two given names are listed as forms of one: "Peggy", "Margaret".

    Args:
        one: in lower case.
        two: in lower case.
    """
    return bool(_forms().get(one, frozenset()) & _forms().get(two, frozenset()))


@cache
def _forms() -> dict[str, frozenset[int]]:
    """Return given name -> the numbers of the names of which it is a form."""
    found: dict[str, set[int]] = {}
    text = (Path(__file__).parent / "nicknames.tsv").read_text("utf-8")
    for number, line in enumerate(text.splitlines()):
        for name in () if line.startswith("#") else line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}

"""Named tuples that cost next to nothing until they are used.

``typing.NamedTuple`` makes two classes and compiles a function for each one that is declared; for all those of a short
command that was a twentieth of it. These are the same to those who use them, but what makes an instance is compiled
only for a class of which many are made: most have a handful in a short command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from typing import NamedTuple  # of this name the type checker knows the fields
else:
    try:
        from _collections import _tuplegetter as _field  # reads a field without a call, as ``collections`` does it
    except ImportError:  # pragma: no cover - not CPython

        def _field(place: int, doc: str) -> property:
            return property(lambda row: tuple.__getitem__(row, place), doc=doc)


__all__ = ["FEW", "NamedTuple", "filled"]

#: So many instances of a class are made before making one is compiled, which takes as long as making a hundred.
FEW = 32


def filled(
    names: tuple[str, ...], defaults: dict[str, Any], given: tuple[Any, ...], named: dict[str, Any]
) -> list[Any]:
    """Return the values of an instance in the order of its fields.

    Args:
        names: of the fields.
        defaults: of those that have one.
        given: the first values.
        named: the others, by their names.

    Raises:
        TypeError: if one is missing, or is of no field.
    """
    values = list(given)
    for name in names[len(values) :]:
        if name not in named and name not in defaults:
            raise TypeError(f"__new__() lacks a value for {name!r}")
        values.append(named.pop(name) if name in named else defaults[name])
    if named or len(values) > len(names):
        raise TypeError(f"__new__() has no field for {list(named) or values[len(names) :]!r}")
    return values


if not TYPE_CHECKING:

    class _Declared(type):
        """Turns the annotations of a class into the fields of a tuple."""

        def __new__(mcs, name: str, bases: tuple[type, ...], inner: dict[str, Any]) -> Any:
            names = tuple(inner.get("__annotations__", ()))
            inner["_field_defaults"] = {each: inner.pop(each) for each in names if each in inner}
            inner |= {each: _field(place, "") for place, each in enumerate(names)}
            places = {each: place for place, each in enumerate(names)}
            told = {"__slots__": (), "_fields": names, "__match_args__": names, "_places": places}
            return super().__new__(mcs, name, bases, inner | told)

    class NamedTuple(tuple, metaclass=_Declared):
        """What is declared as a class with annotated fields and made as a tuple of them; see ``typing.NamedTuple``."""

        _fields: ClassVar[tuple[str, ...]]
        _places: ClassVar[dict[str, int]]
        _field_defaults: ClassVar[dict[str, Any]]
        _made = 0  # how many, as long as they are few

        def __new__(cls, *given: Any, **named: Any) -> Any:
            """Make a row; when some have been made, by a method of the class's own."""
            if cls._made < FEW:
                cls._made += 1
                return tuple.__new__(cls, filled(cls._fields, cls._field_defaults, given, named))
            cls.__new__ = _maker(cls)
            return cls.__new__(cls, *given, **named)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Any:
            """Return a row of values that are told in order."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **changes: Any) -> Any:
            """Return a row with some fields changed."""
            cls, values = self.__class__, list(self)
            try:
                for name, value in changes.items():
                    values[cls._places[name]] = value
            except KeyError:
                unknown = [name for name in changes if name not in cls._places]
                raise ValueError(f"got unexpected field names: {unknown!r}") from None
            return tuple.__new__(cls, values)

        def _asdict(self) -> dict[str, Any]:
            """Return field -> value."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    def _maker(cls: type[NamedTuple]) -> Callable[..., Any]:
        """Return the method that makes a row: one with the names and defaults of the fields as arguments."""
        names, defaults = cls._fields, cls._field_defaults
        given = ", ".join(f"{name}=_defaults[{name!r}]" if name in defaults else name for name in names)
        listed = "".join(f"{name}, " for name in names)
        space = {"_defaults": defaults, "_new": tuple.__new__}
        exec(f"def __new__(_cls, {given}):\n return _new(_cls, ({listed}))", space)
        return space["__new__"]

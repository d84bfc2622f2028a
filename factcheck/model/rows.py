"""Named tuples that cost next to nothing until they are used.

``typing.NamedTuple`` makes two classes and compiles a function for each one that is declared; for all those of a short
command that was a twentieth of it. These are the same to those who use them, but what makes an instance is compiled
with the first one.
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


__all__ = ["NamedTuple"]

if not TYPE_CHECKING:

    class _Declared(type):
        """Turns the annotations of a class into the fields of a tuple."""

        def __new__(mcs, name: str, bases: tuple[type, ...], inner: dict[str, Any]) -> Any:
            names = tuple(inner.get("__annotations__", ()))
            inner["_field_defaults"] = {each: inner.pop(each) for each in names if each in inner}
            inner |= {each: _field(place, "") for place, each in enumerate(names)}
            return super().__new__(
                mcs, name, bases, inner | {"__slots__": (), "_fields": names, "__match_args__": names}
            )

    class NamedTuple(tuple, metaclass=_Declared):
        """What is declared as a class with annotated fields and made as a tuple of them; see ``typing.NamedTuple``."""

        _fields: ClassVar[tuple[str, ...]]
        _field_defaults: ClassVar[dict[str, Any]]

        def __new__(cls, *given: Any, **named: Any) -> Any:
            """Make a row; from the first one on by a method of the class's own."""
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
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"got unexpected field names: {list(changes)!r}")
            return made

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

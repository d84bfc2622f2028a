"""The inline markup of AsciiDoc: what of a paragraph is text. No parser of it exists for Python."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factcheck.document.blocks import LINE_BREAK
from factcheck.document.builder import Builder

#: Characters that have a name in every document.
ATTRIBUTES = {
    "empty": "", "sp": " ", "nbsp": "\u00a0", "zwsp": "", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|", "amp": "&", "lt": "<", "gt": ">",
    "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`",
    "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++",
}  # fmt: skip
#: Inline markup. A group says what it is, its text is read or not.
_INLINE = re.compile(
    r"(?P<escape>\\(?=[*_`#{^~\[<(+]))"
    r"|(?P<pass>\+\+\+(?P<raw>.+?)\+\+\+|pass:\w*\[(?P<passed>[^\]]*)\])"
    r"|(?P<note>footnote(?:ref)?:[\w-]*\[(?P<note_text>(?:[^\[\]]|\[[^\[\]]*\])*)\])"
    r"|(?P<formula>(?:stem|latexmath|asciimath):\[(?P<formula_text>[^\]]*)\])"
    r"|(?P<image>(?:image|icon):(?!:)[^\s\[\]]*\[(?P<alt>[^\],]*)[^\]]*\])"
    r"|(?P<struck>\[\.?(?:line-through|del|strike)[^\]\n]*\](?P<marks>\#{1,2})(?=\S).+?(?<=\S)(?P=marks))"
    r"|(?P<link>(?:(?:https?|ftp|irc)://|link:|mailto:|xref:|kbd:|btn:|menu:)[^\s\[\]<>]*\[(?P<label>[^\]]*)\])"
    r"|(?P<reference><<[^,>\n]{1,200}(?:,\s*(?P<referred>[^>]{0,300}))?>>)"
    r"|(?P<index>\(\(\([^()]*\)\)\)|indexterm:\[[^\]]*\])|\(\((?P<term>[^()]*)\)\)"
    r"|(?P<anchor>\[\[[^\]\n]*\]\]|\[#[^\]\n]*\](?!\#)|<\d+>|<\.>|(?:\[[.\w% -]*\])(?=[#*_`]))"
    r"|(?P<attribute>\{(?P<name>[\w-]+)\}|\{(?:counter2?|set):[^}]*\})"
    r"|(?P<curly>[\"']`(?=\S)(?P<curled>.+?)(?<=\S)`[\"'])"
    r"|(?P<code>(?P<ticks>`{1,2})(?P<plus>\+?)(?=\S)(?P<coded>.+?)(?<=\S)(?P=plus)(?P=ticks))"
    r"|(?P<raised>\^(?P<raised_text>[^\s^]+)\^)|(?P<lowered>~(?P<lowered_text>[^\s~]+)~)"
    r"|(?P<break> \+(?=\n|$))"
    r"|(?P<mark>[*_#]{1,2}(?=\S)|(?<=\S)[*_#]{1,2})",
    re.DOTALL,
)
_NUMBER = re.compile(r"[+−-]?[\d.,\s]+%?|[A-Za-z]")


class Inline:
    """Gives the text of paragraphs to a builder."""

    def __init__(self, out: Builder, attributes: Mapping[str, str]) -> None:
        """Prepare to read.

        Args:
            out: what takes the text.
            attributes: what the document says that names in braces stand for; it may grow.
        """
        self._out = out
        self._attributes = attributes

    def read(self, text: str, places: Sequence[int]) -> None:
        """Read a text of which each character stands at an offset of the file."""
        at = 0
        for match in _INLINE.finditer(text):
            self._out.add(text[at : match.start()], places[at : match.start()])
            self._markup(match, places)
            at = match.end()
        self._out.add(text[at:], places[at:])

    def _markup(self, match: re.Match[str], places: Sequence[int]) -> None:
        """Read what one piece of markup holds."""
        out, at = self._out, places[match.start()]
        for name in _TEXT:
            if match[name] is not None:
                if name in ("coded", "raw", "passed"):
                    self._plain(match, name, places)
                else:
                    self._inner(match, name, places)
                return
        if match["note"] is not None:
            with out.aside():
                self._inner(match, "note_text", places)
        elif match["curly"] is not None:
            quotes = "“”" if match["curly"][0] == '"' else "‘’"
            out.add(quotes[0], (at,))
            self._inner(match, "curled", places)
            out.add(quotes[1], (places[match.end() - 1],))
        elif match["raised"] is not None:
            out.open_raised()
            self._inner(match, "raised_text", places)
            out.close_raised()
        elif match["image"] is not None:
            start, end = match.span("alt")
            out.add_picture(match["alt"].strip('"'), places[start:end], at)
        elif match["formula"] is not None and _NUMBER.fullmatch(match["formula_text"]):
            self._plain(match, "formula_text", places)
        elif match["formula"] is not None:
            out.add_unknown(at)
        elif match["attribute"] is not None:
            self._attribute(match["name"] or "", at)
        elif match["break"] is not None:
            out.add(LINE_BREAK, (at,))

    def _attribute(self, name: str, at: int) -> None:
        known = self._attributes.get(name.lower())
        if known is None:
            self._out.add_unknown(at)
        else:
            self._out.add(known, (at,))

    def _inner(self, match: re.Match[str], name: str, places: Sequence[int]) -> None:
        self.read(match[name], places[slice(*match.span(name))])

    def _plain(self, match: re.Match[str], name: str, places: Sequence[int]) -> None:
        self._out.add(match[name], places[slice(*match.span(name))])


#: The groups of which the text stays in the sentence as it stands.
_TEXT = ("coded", "raw", "passed", "label", "referred", "term", "lowered_text")

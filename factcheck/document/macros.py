"""What the macros of LaTeX mean for running text, as data."""

from __future__ import annotations

#: Macros of which the last argument is text of the sentence.
TEXT = frozenset(
    """emph textbf textit textsc texttt textsf textrm textsl textmd textup textnormal text underline uline mbox fbox
    hbox href url path textcolor colorbox hl enquote hyperref nolinkurl acs acl gls glspl code
    keys menu directory added textsubscript""".split()
)
#: Macros that print the first of two arguments that must be there; the other one is what it replaces.
REPLACING = frozenset(("replaced",))
#: Macros of which the last argument is a block of its own.
BLOCKS = frozenset(
    """title part chapter section subsection subsubsection paragraph subparagraph caption captionof legend subtitle
    frametitle framesubtitle""".split()
)
#: Macros of which the last argument is a note to the sentence.
NOTES = frozenset("footnote footnotetext endnote marginpar sidenote thanks".split())
#: Macros of which the argument is set higher.
RAISED = frozenset(("textsuperscript",))
#: Macros that strike out or hide their argument.
STRUCK = frozenset("sout st xout cancel bcancel xcancel deleted phantom hphantom vphantom iffalse todo".split())
#: Macros that print nothing of their own, or a mark that is no part of the sentence.
SILENT = frozenset(
    """label index vspace hspace noindent maketitle par newline linebreak pagebreak newpage clearpage centering
    raggedright raggedleft bigskip medskip smallskip small footnotesize scriptsize tiny normalsize large Large LARGE
    huge Huge bfseries itshape scshape ttfamily rmfamily sffamily mdseries upshape bf it sc tt rm sf em tableofcontents
    listoffigures listoftables footnotemark hline toprule midrule bottomrule cline cmidrule hfill vfill quad qquad
    thinspace nobreak allowbreak protect relax appendix bibliography bibliographystyle printbibliography input include
    usepackage documentclass newcommand renewcommand providecommand def begingroup endgroup left right item date
    author institute pagestyle thispagestyle setlength addtolength nocite
    glsadd nomenclature selectlanguage sisetup hypersetup""".split()
)
#: Macros that print who wrote something, as a word of the sentence.
NAMED_WORKS = frozenset("citet textcite citeauthor Citet Textcite Citeauthor citeyear".split())
#: The arguments of macros that the parser does not know: "{" one that must be there, "[" one that may.
ARGUMENTS = {
    "SI": "[{[{", "qty": "[{{", "num": "[{", "si": "[{", "unit": "[{", "ang": "[{", "SIrange": "[{{{",
    "qtyrange": "[{{{", "numrange": "[{{", "textsuperscript": "{", "textsubscript": "{", "href": "[{{", "url": "{",
    "sout": "{", "st": "{", "xout": "{", "cancel": "{", "bcancel": "{", "xcancel": "{", "deleted": "[{", "todo": "[{",
    "enquote": "{", "uline": "{", "hl": "{", "textcolor": "[{{", "colorbox": "[{{", "code": "{", "subtitle": "{",
    "endnote": "{", "marginpar": "[{", "sidenote": "[{", "thanks": "{", "captionof": "{[{", "frametitle": "[{",
    "framesubtitle": "{", "path": "{", "nolinkurl": "{", "ensuremath": "{", "parencite": "[[{", "textcite": "[[{",
    "autocite": "[[{", "footcite": "[[{", "citet": "[[{", "citep": "[[{", "citealp": "[[{", "citeauthor": "[[{",
    "citeyear": "[[{", "autoref": "{", "cref": "{", "Cref": "{", "nameref": "{", "textsf": "{", "textrm": "{",
    "sisetup": "{", "hypersetup": "{", "gls": "[{", "glspl": "[{", "acs": "{", "acl": "{", "legend": "{",
    "footnotetext": "[{", "phantom": "{", "hphantom": "{", "selectlanguage": "{", "pagestyle": "{",
    "index": "[{", "glsadd": "[{", "nomenclature": "[{{", "hspace": "{", "vspace": "{", "pageref": "{",
    "hyperref": "[{", "keys": "[{", "menu": "[{", "directory": "[{",
    "added": "[{", "replaced": "[{{",
    "Gls": "[{", "Glspl": "[{", "acrshort": "[{", "acrlong": "[{", "acrfull": "[{", "ac": "{",
    "acf": "{", "thispagestyle": "{", "printbibliography": "[", "institute": "{", "cmidrule": "{", "cline": "{",
}  # fmt: skip
#: Units of the package siunitx, and what stands before and behind them.
UNITS = {
    "metre": "m", "meter": "m", "gram": "g", "kilogram": "kg", "second": "s", "minute": "min", "hour": "h", "day": "d",
    "ampere": "A", "kelvin": "K", "mole": "mol", "candela": "cd", "celsius": "°C", "degreeCelsius": "°C",
    "degree": "°", "percent": "%", "litre": "l", "liter": "l", "tonne": "t", "hectare": "ha", "volt": "V", "watt": "W",
    "joule": "J", "newton": "N", "pascal": "Pa", "hertz": "Hz", "ohm": "Ω", "byte": "byte", "bit": "bit", "bar": "bar",
    "decibel": "dB", "electronvolt": "eV", "lumen": "lm", "lux": "lx", "farad": "F", "coulomb": "C", "tesla": "T",
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "centi": "c", "milli": "m", "micro": "µ", "nano": "n",
    "deci": "d", "hecto": "h", "kibi": "Ki", "mebi": "Mi", "gibi": "Gi", "tebi": "Ti",
    "per": "/", "squared": "²", "square": "", "cubed": "³", "cubic": "", "km": "km", "m": "m", "kg": "kg", "cm": "cm",
    "mm": "mm", "g": "g", "s": "s", "h": "h", "W": "W", "kW": "kW", "MW": "MW", "kWh": "kWh", "Hz": "Hz", "MHz": "MHz",
    "GHz": "GHz", "K": "K", "V": "V", "ha": "ha", "l": "l", "ml": "ml",
}  # fmt: skip
#: Environments that hold no prose.
NO_PROSE = frozenset(
    """verbatim Verbatim lstlisting minted thebibliography tikzpicture comment filecontents algorithm algorithmic
    picture pgfpicture""".split()
)
#: Environments of formulas, which stand in a sentence.
FORMULAS = frozenset("equation align gather math displaymath multline eqnarray flalign alignat dmath".split())
QUOTES = frozenset(("quote", "quotation", "verse", "displayquote", "displaycquote"))
TABLES = frozenset("tabular tabularx tabulary longtable array tblr supertabular".split())
LISTS = frozenset("itemize enumerate description compactitem compactenum".split())

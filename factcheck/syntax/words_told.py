"""Words by which it is told whose words something is, or that it need not be so; they stand in ``words.tsv``."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from factcheck.language.sections import Sections

_FILE = Sections(Path(__file__).with_name("words.tsv"))
_rows, _words, _lines = _FILE.rows, _FILE.words, _FILE.lines

#: Verb -> how somebody says it, where that is no plain saying.
WEIGHING = {row[0]: row[1] if len(row) > 1 else "" for row in _rows("weighing")}
PLAINLY_SAID = _words("plainly_said")
#: Verb -> slots of what is left for what one takes.
CHOOSING = dict(_rows("choosing"))
BILLS = _words("bills")
RECOMMENDING = _words("recommending")
DENYING_THAT = _words("denying_that")
TELLING_WHOM = _words("telling_whom")
EVIDENCE = _words("evidence")
TURNED_SAYING = _words("turned_saying")
REMARKING = _words("remarking")
SPEAKING = _words("speaking")
RUMOUR_NOUNS = _words("rumour_nouns")
GOING_ROUND = _words("going_round")
#: Preposition and noun.
VIEWS = frozenset((slot, noun) for slot, noun in _rows("views"))
SEEING_SO = _words("seeing_so")
LABELS_OF_WORDS = _lines("labels_of_words")
FICTION = _words("fiction")
REPORTS_OF = _words("reports_of")
DONE_WITH_REPORTS = _words("done_with_reports")
PREVENTING = _lines("preventing")
STOPPING = _words("stopping")
OBSERVING = _words("observing")
RAISING_NOT = _words("raising_not")
#: End of the modality of what one promised, tried or agreed not to do.
AGAINST = " not"
#: Verb of what becomes so many times as much -> how many times.
MULTIPLYING = {verb: Decimal(times) for verb, times in _rows("multiplying")}
#: Kind of amount -> pairs of adjectives that tell that it is larger, and smaller, than another.
COMPARED_BY = {kind: tuple(tuple(pair.split("/")) for pair in pairs) for kind, *pairs in _rows("compared_by")}
#: Words before one that is named next, with its own amount.
RANKING_NEXT = frozenset(_lines("ranking_next"))
#: Slots of another that comes next, in rank or time.
ORDERED_BY = RANKING_NEXT | {"before", "after"}
#: Verbs that say no more than that there were so many.
COUNTED_AS = _words("counted_as")
#: Kind of amount -> the adverb by which one is told to be larger than another.
LASTING_AS = dict(_rows("lasting_as"))
DATED_ONCE = _words("dated_once")

"""Closed classes of words that the parser goes by; they stand in ``words.tsv``, where they are reviewed as data."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.syntax.records import Signature

_FILE = Sections(Path(__file__).with_name("words.tsv"))
_rows, _words, _lines = _FILE.rows, _FILE.words, _FILE.lines


def _pairs(name: str) -> dict[str, str]:
    return {row[0]: row[1] if len(row) > 1 else "" for row in _rows(name)}


def _signatures(name: str) -> dict[str, Signature]:
    return {
        word: Signature(asserted[0] == "+", asserted[1:], denied[0] == "+", denied[1:], "".join(voice))
        for word, asserted, denied, *voice in _rows(name)
    }


DIRECTIONS = _pairs("directions")
DETERMINERS = _pairs("determiners")
QUANTIFIERS = _pairs("quantifiers")
PARTIAL = _words("partial")
DECISIVE_QUANTIFIERS = _words("decisive_quantifiers")
#: Pronoun -> quantifier and noun.
QUANTIFIED_PRONOUNS = {word: (quantifier, noun) for word, quantifier, noun in _rows("quantified_pronouns")}
PARTITIVES = _words("partitives")
PARTS = _pairs("parts")
#: State -> the verb for what it says was not done.
NEGATIVE_STATES: dict[str, str] = dict(_rows("negative_states"))
#: Adjective -> the noun for what something is made of.
MATERIALS: dict[str, str] = dict(_rows("materials"))
#: Preposition -> the commoner one that says the same.
PREPOSITIONS: dict[str, str] = dict(_rows("prepositions"))
#: Adverb of what happens again and again -> how often.
OFTEN: dict[str, str] = dict(_rows("often"))
#: Noun by which a thing may be taken up -> kinds of thing.
WIDER_NOUNS = {row[0]: frozenset(row[1].split()) for row in _rows("wider_nouns")}
#: Nouns by which a named thing is taken up of which it was not told that it is one.
GENERIC_NOUNS = _words("generic_nouns")
#: Verbs by which somebody is at the head of what is their object.
HEADING_VERBS = _words("heading_verbs")
BESIDE_COMPANIES, DOCUMENT_PARTS = _words("beside_companies"), _words("document_parts")
VESSELS = _words("vessels")
#: Words for a share -> its bound and percentage.
ROUGH_SHARES = {tuple(words.split()): (bound, percent) for words, bound, percent in _rows("rough_shares")}
COUNTED_WHOLES = _words("counted_wholes")
RECIPROCAL = _words("reciprocal")
NAMING, TWO_OBJECTS = _words("naming"), _words("two_objects")
ACTIVE = _words("active")
#: Possessive -> pronoun: "its" -> "it".
OWNERS = _pairs("owners")
WHOSE = _words("whose")
#: Determiners of what was told of before.
DEFINITE = frozenset({"the", *OWNERS})
#: Tags of a verb that has its own tense.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PRONOUNS = _pairs("pronouns")
KINDS_BEHIND_NAMES = _words("kinds_behind_names")
OF_THE_CLAUSE = _words("of_the_clause")
CHANGING_PRODUCTS = _words("changing_products")
TAKING_WITH = _words("taking_with")
LASTING_STATES = _words("lasting_states")
BODIES = _words("bodies")
DOING_AWAY = _words("doing_away")
MEASURED = _words("measured")
REACHING = _pairs("reaching")
ORIGINS = _lines("origins")
DIMENSIONS = _pairs("dimensions")
NAME_JOINTS = _words("name_joints")
DEGREES = _words("degrees")
LABELLED = _words("labelled")
ASKING = _words("asking")
OWNING_UP = _lines("owning_up")
#: Verb and slot -> where the cause stands: in that slot, as object, or as object where the slot names it the cause.
BLAMING = {(verb, slot): where for verb, slot, where in _rows("blaming")}
ENOUGH = _words("enough")
RUNNING = _words("running")
SUFFICING = _lines("sufficing")
SWITCHING = _lines("switching")
HEADING = _words("heading")
STARTING = _lines("starting")
REOPENING = _words("reopening")
LEAVING = _lines("leaving")
JOINING = _lines("joining")
#: Verb and the preposition behind which the new one stands.
#: (word, part of speech) of a state -> that of the state in which a thing is that is not in it.
COMPLEMENTS = {
    pair[0]: pair[1]
    for one, pos, two, other in _rows("complements")
    for pair in (((one, pos), (two, other)), ((two, other), (one, pos)))
}
EXCHANGING = frozenset((verb, slot) for verb, slot in _rows("exchanging"))
TURNING_INTO = frozenset((verb, slot) for verb, slot in _rows("turning_into"))
RENAMING = _words("renaming")
CHANGING = _lines("changing")
RISING = _lines("rising")
FALLING = _lines("falling")
#: Noun for a thing -> adjective for what its measure tells.
KIND_DIMENSIONS = _pairs("kind_dimensions")
SETTLEMENTS = _words("settlements")
INHABITANTS = _words("inhabitants")
RESERVING = _words("reserving")
ACCESS = _words("access")
ACCESSIBLE = _words("accessible")
HAVING = _words("having")
ROLE_WORDS = _words("role_words")
ANCHORS = _pairs("anchors")
DATED_SPELLS = _words("dated_spells")
SPELLS = _words("spells")
SHIFTS = _words("shifts")
SUBORDINATORS = _pairs("subordinators")
RELATIVES = _words("relatives")
PARTICLES = _words("particles")
STATES = _words("states")
COMPOUND_PREPOSITIONS = _pairs("compound_prepositions")
COPULAS = _words("copulas")
LATER = _words("later")
GOING_ON = _words("going_on")
SAYING = _words("saying")
PLAIN_SAYING = _words("plain_saying")
CAUSING = _words("causing")
CONTENTS = _words("contents")
EXCEPTING = _words("excepting")
EXCEPTED = _words("excepted")
COMPOUND_CONDITIONS = _lines("compound_conditions")
GIVEN = _words("given")
EDITIONS = _words("editions")
ENABLING = _words("enabling")
ENDED = _words("ended")
ENTERED_EVENTS = _words("entered_events")
VOTES = _words("votes")
FORMS = _words("forms")
AVAILABLE_FORMS = _words("available_forms")
HAVING_FOR_LONG = _words("having_for_long")
HOLDING_OF_KIND = _words("holding_of_kind")
DECISIVE_ADVERBS = _words("decisive_adverbs")
#: What somebody does or is, its words in the order of the alphabet -> the noun for those who do.
DOERS = {tuple(sorted(did.split())): noun for noun, did in _rows("doers")}
SAINTS = _words("saints")
TITLES = _words("titles")
FACTIVE = _words("factive")
DATIVE = _words("dative")
CHANGES = _lines("changes")
HAPPENING = _lines("happening")
SEEING = _lines("seeing")
MOMENTS = _words("moments")
ATTAINING = _words("attaining")
EXISTING = _words("existing")
EXTENDING = _words("extending")
DATING = _lines("dating")
TIME_NOUNS = _words("time_nouns")
AMOUNTING = _lines("amounting")
CARRYING_OUT = _lines("carrying_out")
COUNTING = _lines("counting")
DUTIES = _words("duties")
FALLING_TO = {(verb, slot) for verb, slot in _rows("falling_to")}
IN_CHARGE = _lines("in_charge")
DEGREES_OF_AMOUNT = _pairs("degrees_of_amount")
#: Frame -> adjectives for more and less.
MORE_AND_LESS = {name: (more, less) for name, more, less in _rows("more_and_less")}
MANNERS = _words("manners")
AIMS = _words("aims")
IMPLICATIVES = _signatures("implicatives")
IMPERSONAL = _signatures("impersonal")
IMPLICATIVE_ADJECTIVES = _signatures("implicative_adjectives")
IMPLICATIVES_WITH_NOUN = _signatures("implicatives_with_noun")
IMPLICATIVES_FROM = _signatures("implicatives_from")
AUTHORITIES = _words("authorities")
LASTING = _words("lasting")
PARTING_WITH = _lines("parting_with")
LIMITING = _words("limiting")
PARTS_OF_HEIGHT = _words("parts_of_height")
UNDER_WAY = _words("under_way")
WITH_AN_END = _words("with_an_end")
EXCEEDING = _lines("exceeding")
LIMITS = _lines("limits")
MOST = _words("most")
COUNT_NOUNS = _words("count_nouns")
ANYBODY = _words("anybody")
LABILE = _words("labile")
CONTAINING = _words("containing")
#: Noun for what is done -> its verb, which is not written like it.
IRREGULAR_EVENTS: dict[str, str] = dict(_rows("irregular_events"))
KEPT = _words("kept")
YIELDING = _lines("yielding")
#: Noun for what an adjective tells -> the kinds of things that the adjective names as a noun.
QUALITY_NOUNS = {noun: tuple(kinds.split()) for noun, kinds in _rows("quality_nouns")}
HANDING_IN = _lines("handing_in")
COLLECTIONS = _words("collections")
COMING_TO_LIGHT = _words("coming_to_light")
LYING_THERE = _words("lying_there")
RELEASES = _words("releases")
SHOWING = _words("showing")
APPOINTING = _words("appointing")
TAKING_OFFICE = _lines("taking_office")
#: Preposition and noun -> those that say the same.
ADVERBIALS = _pairs("adverbials")
ADJUNCTS = {(slot, head): (other, noun) for slot, head, other, noun in _rows("adjuncts")}
LEAVING_OFFICE = _lines("leaving_office")
NEEDING = _words("needing")
APPROVALS = _pairs("approvals")
ARRIVING = _words("arriving")
MAKING_UP = _lines("making_up")
ALONE = _words("alone")
DECIDING = _words("deciding")
JOINT_WAYS = _words("joint_ways")
DONE_TOGETHER = _lines("done_together")
ONCE_IN_LIFE = _words("once_in_life")
MAXIMA = _words("maxima")
PRIZES = _words("prizes")
RECURRING = _pairs("recurring")
OBSERVED = _words("observed")
PUNISHING = _words("punishing")
PARTAKING = _words("partaking")
ADMITTING = _words("admitting")
CHARGES = _words("charges")
FREELY = _lines("freely")
BEARING = _lines("bearing")
CHARGING = _lines("charging")
GIVING = _lines("giving")
SANCTIONING = _pairs("sanctioning")
NECESSARY = _words("necessary")
FORMERLY = _words("formerly")
PRIZES = _words("prizes")
JOURNEYS = _words("journeys")
OFFERING = _words("offering")
SELLING = _words("selling")
OBTAINABLE = _words("obtainable")
#: Verb of getting a thing somewhere -> what the place then does.
OBTAINING = _pairs("obtaining")
PAST_QUALITIES = _words("past_qualities")
LONG_STATES = _words("long_states")
USING = _words("using")
RUNNING_BETWEEN = _lines("running_between")
TRAVELLING = _words("travelling")
BEYOND = _words("beyond")
NOT_HAD = _words("not_had")
TOPICAL = _words("topical")
SERVICES = _words("services")
STRANDED = _words("stranded")
OUTNUMBERING = _words("outnumbering")
KIND_OWNERS = _words("kind_owners")
ALLOWING = _words("allowing")
FORBIDDING = _words("forbidding")
#: Verbs by which it is told what one may do, or may not.
RULING = ALLOWING | FORBIDDING
KEEPING_OUT = _words("keeping_out")
SHUTTING = _words("shutting")
#: Verbs behind which a post stands that somebody has, and what such posts are called.
HOLDING_OFFICE = _words("holding_office")
POSTS = _words("posts")
#: Verbs of what happens to something, though nobody does it to it.
BEFALLING = _words("befalling")
#: Verbs of what a house does to what is in it.
DONE_BY_HOUSES = _words("done_by_houses")
#: Verbs that may stand for that of the clause before.
STANDING_FOR_VERBS = _words("standing_for_verbs")
#: Nouns that name no act of the verb that is written like them.
NO_ACTS = _words("no_acts")
#: Prepositions before an event by which something is dated.
AROUND_EVENTS = _words("around_events")
AT_EVENTS = _words("at_events")
FALLING_THROUGH = _words("falling_through")
UNDERGONE_BY_OWNER = _words("undergone_by_owner")
#: Noun and the preposition that it takes.
TAKEN_BY_NOUNS = frozenset((noun, prep) for noun, prep in _rows("taken_by_nouns"))
#: Verbs of getting and of giving what is done, and nouns for that with their verbs.
GETTING, HANDING = _words("getting"), _words("handing")
RECEIVED_ACTS: dict[str, str] = dict(_rows("received_acts"))
#: Verbs of which the participle says where something is.
PLACING = _words("placing")
TOWERING = _words("towering")
BRINGING = _words("bringing")
ENTERING = _words("entering")
SUCCEEDING = _words("succeeding")
CALLING_OFF = _lines("calling_off")
TICKETS = _lines("tickets")
SUBSCRIBED = _words("subscribed")
HOLDING = _words("holding")
WITHOUT_LIMIT = _words("without_limit")
VEHICLES = _words("vehicles")
BEGUN_BY_ACT = _words("begun_by_act")
#: What is said of a thing that one must have.
COMPULSORY = "compulsory"
STRESSING = _words("stressing")
FOCUSING = _words("focusing")
FOCUS_WORDS = _words("focus_words")
ADDED_BY_BUT = _words("added_by_but")
DENIED_MODALS = _words("denied_modals")
WHOLE_NUMBERS = _words("whole_numbers")
NO_PARTICLE_BEFORE = _words("no_particle_before")

"""Two claims give one thing two values of one property, each in words of its own.

Claims are gathered by thing and property, whatever the construction: when it began, who made it, what it is made of,
its price, how long it lasts, how many of something it has. Where two claims are told alike, ``value-conflict`` reports
them. What different words tell may not be quite the same, so that it is suspected.

Found::

    - The Larch Society was founded in 1979.
    - The Larch Society has existed since 1983.

    - The Tarn clinic was licensed in 1988.
    - The Tarn clinic received its licence on 2 October 1991.

    - The Rialto was designed by Emil Sandoz.
    - The Rialto was built to plans by Rolf Anders.

    - Ann Miller won the 2022 Lantern Prize.
    - Bob Jones took home the 2022 Lantern Prize.

    - The frame of the Alba is made of aluminium.
    - The Alba has a steel frame.

    - The frame is guaranteed for ten years.
    - The warranty on the frame lasts five years.

    - The motor delivers 85 Nm of torque.
    - The torque of the motor is 75 Nm.

    - The zoo keeps 4,300 animals.
    - The zoo is home to 6,100 animals.

    - The jury has five members.
    - Seven people sit on the jury.

    - There are 12 ships in the harbour.
    - The harbour holds 15 ships.

    - The school has 640 pupils and 48 teachers.
    - 710 pupils attend the school.

    - The school has 640 pupils and 48 teachers.
    - The school employs 39 teachers.

    - The Rex cinema has 310 seats.
    - The Rex cinema seats 280 people.

    - The fair takes place in the second week of June.
    - The fair is held in the first week of September.

    - The X-ray machine was bought in 2016 for 85,000 euros.
    - The clinic paid 95,000 euros for the X-ray machine.

    - Admission to the museum is free.
    - Visitors pay 8 euros to enter the museum.

    - There is no charge for the app.
    - The app costs 4.99 euros.

    - Smoke alarms are fitted free of charge.
    - The fitting of smoke alarms costs 20 pounds.

    - The thermostat can control up to eight radiators.
    - The thermostat can be used for a maximum of five radiators.

    - The display turns off after 30 seconds.
    - After two minutes the display is switched off.

    - The orchestra employs 94 musicians.
    - 82 musicians play in the orchestra.

    - A full charge takes three hours.
    - It takes five hours to charge the battery.

    - The dairy processes 9,000 litres of milk a day.
    - Every day 12,000 litres of milk are processed in the dairy.

    - The cheese ripens for at least ten weeks.
    - The cheese is ripened for at least six weeks.

    - The Harrow Man is on loan from the University of Velden.
    - The Harrow Man belongs to the museum.

    - Sandholm lies on the west coast, 80 kilometres north of Varby.
    - It is 95 kilometres from Sandholm to Varby.

    - The broadcaster has four television channels and a budget of 2 billion euros.
    - The broadcaster runs three television channels.

    - The public broadcaster RTA has four television channels and a budget of 2 billion euros.
    - RTA has a yearly budget of 3 billion euros.

    - The paper was founded by Josef Adler in 1871.
    - It was Rolf Adam who founded the paper.

    - The observatory's main telescope has a mirror of 3.6 metres.
    - The mirror of the observatory's main telescope measures 4.2 metres.

    - The observatory stands at an altitude of 2,400 metres.
    - The observatory is 2,100 metres above sea level.

    - The Nova camera was built by Optek in 2018.
    - The Nova camera was made by Bauer & Sohn.

    - Norsk produces 2.4 terawatt-hours a year, enough for 600,000 households.
    - Norsk generates 3.1 terawatt-hours of electricity a year.

    - Lumenair operates a fleet of 62 aircraft.
    - Lumenair has 71 planes.

    - Passengers may take one cabin bag free of charge.
    - Passengers pay 30 crowns for a cabin bag.

    - Lumenair flies four times a week from Corvane to Mirandel.
    - Lumenair has two flights a week from Corvane to Mirandel.

    - Mount Kora is 4,812 metres high.
    - The summit of Mount Kora lies 4,890 metres above sea level.

    - King Aldo reigned from 1488 to 1519.
    - Aldo became king in 1492.

    - Children under six travel free of charge on all trams and ferries.
    - A ferry ticket for a child under six costs 2 euros.

    - The Salt War was fought from 1743 to 1749.
    - The Salt War went on for nine years.

    - Parliament passed the climate bill by 181 votes to 160, with nine abstentions.
    - The climate bill got 175 votes in parliament.

    - The stadium holds 18,400 spectators.
    - There is room for 21,000 fans in the stadium.

    - Acme was founded in 2011 by Ann Miller and Bob Jones.
    - Acme was started by Ruth Stein.

    - The European Commission fined Acme 3 million euros in 2021.
    - The Commission imposed a fine of 5 million euros on Acme.

    - The treasurer Hugo Berg was sentenced to four years in prison in 2019.
    - Hugo Berg has to serve six years in prison.

    - The pneumatic loom was invented by the clockmaker Ida Lund in 1868.
    - Karl Berg invented the pneumatic loom.

    - The novel was translated into 23 languages.
    - The novel can be read in 31 languages.

    - Queen Ada III of Brenn was succeeded by her nephew Casimir.
    - Ada III was followed on the throne by her brother Otto.

    - The River Tessaly flows through Mirk and empties into the Bay of Oum.
    - The Tessaly runs into Lake Sorrel.

    - Visitors pay 9 euros to enter the museum.
    - It costs 12 euros to get into the museum.

    - You do not have to pay to visit the museum.
    - A ticket for the museum costs 9 euros.

    - Every year 40,000 people visit the museum.
    - The museum has 55,000 visitors a year.

    - Trains on the Tarn line run every 15 minutes.
    - There is a train on the Tarn line every 20 minutes.

    - The Tarn line is run by Skylink.
    - Norvia operates the Tarn line.

    - Lumen Group acquired Optek in 2021.
    - Optek has belonged to Lumen Group since 2018.

    - The top speed on the Tarn line is 120 km/h.
    - Trains may go at 140 km/h on the Tarn line.

    - The library is released under the GPL.
    - The library is published under the MIT licence.

    - Applications must be handed in by 31 January.
    - Applications are accepted until 28 February.

    - The minimum age for an account is 16.
    - Users must be 18 or older to open an account.

    - A password must have at least 8 characters.
    - The minimum length of a password is 12 characters.

    - The maximum file size is 10 MB.
    - Files larger than 25 MB cannot be uploaded.

    - Requests to the API are limited to 100 per minute.
    - The API allows 250 requests per minute.

    - Veltrin is taken once a day.
    - Patients take Veltrin twice a day.

    - Loans can be renewed twice unless somebody else has reserved the item.
    - Readers can renew a loan up to four times.

    - Employees are entitled to 30 days of paid leave a year.
    - Acme gives its staff 25 days off each year.

    - The explosion at Slagen killed four workers.
    - Two workers lost their lives in the explosion at Slagen.

    - Ida Lund was married to Karl Berg.
    - Ida Lund's husband was Paul Adler.

    - Jonas Reitz commanded the mission.
    - The commander of the mission was Ada Wolff.

    - Inkwell was founded in Tallinn in 2014 by Ann Laan and Bob Amara.
    - The founder of Inkwell is Mart Saar.

    - By default the server listens on port 8080.
    - Unless you change it, the server uses port 9090.

    - In 2023 48% of voters went to the polls.
    - The turnout in 2023 was 61%.

Silent::

    - Every year 40,000 people visit the museum.
    - The museum had 55,000 visitors in 2019.

    - Every year 40,000 people visit the museum.
    - 300 people work at the museum.

    - Trains on the Tarn line run every 15 minutes.
    - There is a bus on the Tarn line every 20 minutes.

    - The Tarn line is run by Skylink.
    - Norvia operates the Holm line.

    - Lumen Group acquired Optek in 2021.
    - Optek has worked for Lumen Group since 2018.

    - The top speed on the Tarn line is 120 km/h.
    - Trains may go at 80 km/h on the Holm line.

    - The library is released under the GPL.
    - The documentation is published under the MIT licence.

    - Applications must be handed in by 31 January.
    - Payments are accepted until 28 February.

    - A password must have at least 8 characters.
    - A user name must have at least 3 characters.

    - Veltrin is taken once a day.
    - Mildan is taken twice a day.

    - Loans can be renewed twice.
    - Library cards can be renewed four times.

    - Full-time employees get 27 days of paid leave a year.
    - Part-time employees get 18 days of paid leave a year.

    - Employees are entitled to 25 days of paid leave a year.
    - Employees over 55 are entitled to 30 days of paid leave a year.

    - Employees are entitled to 25 days of paid leave a year.
    - Managers are entitled to 30 days of paid leave a year.

    - The explosion at Slagen killed four workers.
    - Two workers lost their lives in the fire at Slagen.

    - The explosion at Slagen killed four workers.
    - The explosion at Slagen injured two workers.

    - Ida Lund was married to Karl Berg.
    - Ida Holt's husband was Paul Adler.

    - Jonas Reitz commanded the mission.
    - The commander of the station was Ada Wolff.

    - Jonas Reitz commanded the mission.
    - Ada Wolff planned the mission.

    - Inkwell was founded in Tallinn in 2014 by Ann Laan and Bob Amara.
    - The founder of Inkwell Press is Mart Saar.

    - In 2023 48% of voters went to the polls.
    - The turnout in 2019 was 61%.

    - Albion won 22 of their 38 matches, drew 9 and lost 7.
    - Albion's average attendance was 38,000.

    - The Bergen plant makes pumps, and the Gdansk plant makes valves.
    - The Bergen plant makes valves for tankers.

    - Lumenair operates a fleet of 62 aircraft.
    - Lumenair has ordered 71 planes.

    - Lumenair operates a fleet of 62 aircraft.
    - Lumenair has 12 wide-body planes.

    - Passengers may take one cabin bag free of charge.
    - Passengers pay 30 crowns for a second bag.

    - Lumenair flies four times a week from Corvane to Mirandel.
    - Lumenair has two flights a week from Corvane to Port Asher.

    - Lumenair flies four times a week from Corvane to Mirandel in summer.
    - Lumenair has two flights a week from Corvane to Mirandel.

    - Lumenair flies daily from Corvane to Mirandel.
    - Lumenair has seven flights a week from Corvane to Mirandel.

    - Mount Kora is 4,812 metres high.
    - The hut on Mount Kora lies 2,890 metres above sea level.

    - King Aldo reigned from 1488 to 1519.
    - Aldo became duke in 1482.

    - Children under six travel free of charge on all trams and ferries.
    - A bus ticket for a child under six costs 2 euros.

    - The Salt War was fought from 1743 to 1749.
    - The Salt War went on for six years.

    - Parliament passed the climate bill by 181 votes to 160, with nine abstentions.
    - The transport bill got 175 votes in parliament.

    - The stadium holds 18,400 spectators.
    - 21,000 fans came to the stadium.

    - Acme was founded in 2011 by Ann Miller and Bob Jones.
    - Acme was started by Bob Jones.

    - The European Commission fined Acme 3 million euros in 2021.
    - The European Commission fined Acme 5 million euros in 2023.

    - The treasurer Hugo Berg was sentenced to four years in prison in 2019.
    - Ida Berg has to serve six years in prison.

    - The Salt War was fought from 1743 to 1749.
    - The Corn War went on for nine years.

    - The pneumatic loom was invented by Ida Lund in 1868.
    - Karl Berg invented the steam loom.

    - The pneumatic loom was invented by Ida Lund and Karl Berg.
    - Karl Berg invented the pneumatic loom.

    - The novel was translated into 23 languages.
    - The atlas can be read in 31 languages.

    - Queen Ada III of Brenn was succeeded by her nephew Casimir.
    - Ada II was followed on the throne by her brother Otto.

    - Children under six travel free of charge on all trams and ferries.
    - A ferry ticket for a child under twelve costs 2 euros.

    - Norsk produces 2.4 terawatt-hours a year, enough for 600,000 households.
    - Norsk generates 200 gigawatt-hours of electricity a month.

    - The observatory's main telescope has a mirror of 3.6 metres.
    - The mirror of the observatory's old telescope measures 4.2 metres.

    - The observatory stands at an altitude of 2,400 metres.
    - The dome is 18 metres above the ground.

    - The Nova camera was built by Optek in 2018.
    - The Nova camera is sold by Bauer & Sohn.

    - Sandholm lies on the west coast, 80 kilometres north of Varby.
    - It is 95 kilometres from Sandholm to Holm.

    - Sandholm lies on the west coast, 80 kilometres north of Varby.
    - It is 80 kilometres from Varby to Sandholm.

    - The broadcaster has four television channels and a budget of 2 billion euros.
    - The broadcaster runs three radio channels.

    - The Harrow Man is on loan from the University of Velden.
    - The Harrow Man belongs to the university.

    - The Harrow Man belongs to the museum.
    - The Harrow Man is owned by Acme.

    - Line 4 has been out of service since 18 November 2024.
    - Line 4 has been out of service since November 2024.

    - Acme has its headquarters in Holm, Norden.
    - Acme has its headquarters in Norden.

    - The ferry line employs 640 people, 210 of them as deck crew.
    - The ferry line has a staff of 640.

    - The 2022 edition drew 148,000 visitors.
    - The number of visitors to the 2023 edition was 162,000.

    - Ann Miller won the 2022 Lantern Prize jointly with a friend.
    - Bob Jones took home the 2022 Lantern Prize.

    - Requests to the API are limited to 100 per minute.
    - Requests to the search API are limited to 60 per minute.

    - The painting was sold for 450,000 euros in 2017.
    - The museum paid 127,000 euros for the painting in 2013.

    - A full charge takes three hours.
    - It takes five hours to repair the battery.

    - The dairy processes 9,000 litres of milk a day.
    - The dairy processes 400 litres of cream a day.

    - The thermostat can control up to eight radiators.
    - The thermostat has five radiators.

    - Smoke alarms are fitted free of charge.
    - The repair of smoke alarms costs 20 pounds.

    - Admission to the museum is free for children.
    - Visitors pay 8 euros to enter the museum.

    - Admission to the museum costs 8 euros.
    - Children pay 4 euros to enter the museum.

    - The zoo keeps 4,300 animals.
    - The zoo is home to 4,300 animals.

    - The zoo keeps 4,300 animals.
    - The park is home to 6,100 animals.

    - The zoo keeps 4,300 animals.
    - The zoo is home to 310 species.

    - The zoo keeps more than 4,300 animals.
    - The zoo is home to 6,100 animals.

    - The zoo keeps 30 big animals.
    - The zoo is home to 6,100 animals.

    - The club has 300 members.
    - The club employs 20 people.

    - The zoo kept 4,300 animals in 1990.
    - The zoo is home to 6,100 animals.

    - The clinic paid 85,000 euros for the X-ray machine.
    - The clinic paid 95,000 euros for the scanner.

    - The X-ray machine was bought for more than 85,000 euros.
    - The clinic paid 95,000 euros for the X-ray machine.

    - The fair takes place in June.
    - The fair is held in the second week of June.

    - The fair takes place in June.
    - The market is held in September.

    - The fair took place in June 1950.
    - The fair took place in September 1951.

    - The statue is made of bronze.
    - The statue is made of metal.

    - The statue is made of bronze.
    - The base of the statue is made of marble.

    - The Larch Society was founded in 1979.
    - The house of the Larch Society dates from 1902.

    - The Rialto was designed by Emil Sandoz.
    - The Rialto was built by Rolf Anders.

    - Ann Miller won the Lantern Prize.
    - Bob Jones took home the Lantern Prize.

    - Ann Miller is a co-founder of Acme.
    - Bob Jones is a founder of Acme.

    - Acme was founded by Ann Miller and Bob Jones.
    - The founder of Acme was Bob Jones.

    - Acme had revenue of 240 million dollars in 2023.
    - Acme made a profit of 5 million dollars in 2023.

    - The motor delivers 85 Nm of torque.
    - The power of the motor is 250 watts.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.entries import NOTHING, Entry, narrows
from factcheck.auditing.facts import subject_of
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.ledger import gathered
from factcheck.auditing.properties import BY_THE_WAY, DOUBTS, LASTING, SAME_IN_PAST, SHARED, UNPLACED, WHENEVER
from factcheck.inference.terms import LIGHT_ADVERBS
from factcheck.language.wordnet import field_of
from factcheck.language.words import words
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Finding, Level, Value
from factcheck.syntax.records import Phrase
from factcheck.values import calendar, comparable, disjoint

ID = "property-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_MONTH = "month"
#: Fields of WordNet for what is built and for bodies of people.
_BODIES = frozenset((6, 14))
_ADVICE = "correct one of them, or say what each of them tells of"
#: More claims than this on one property of one thing are not all held against each other.
_MOST = 40


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two values of one property of one thing."""
    seen: set[tuple[str, str]] = set()
    for found, is_whose in gathered(context):
        for first, second in combinations(found[:_MOST], 2):
            pair = (first.claim.id, second.claim.id)
            if (
                pair[0] == pair[1]
                or pair in seen
                or not (_is_of_one(first, second) and _excludes(context, first, second))
            ):
                continue
            seen.add(pair)
            doubt = first.doubt if is_whose else DOUBTS["whose"]
            message = f"“{first.said}” and “{second.said}” of one thing"
            found_now = doubtful(ID, message, doubt, (first.claim, second.claim), _ADVICE)
            yield side_by_side(found_now, _topic(first), (first.said, second.said))


def _topic(entry: Entry) -> str:
    """Return whose property it is as written, and which."""
    whose = subject_of(entry.way)
    of_whom = entry.claim.statement[whose.start : whose.end] if whose is not None else entry.holder
    return f"{of_whom}, {entry.name.removeprefix('measure ').removeprefix('count ').removesuffix(', value')}"


def _is_of_one(first: Entry, second: Entry) -> bool:
    """Tell whether two entries tell of one thing at one time and in one respect."""
    if not _is_of_one_time(first, second):
        return False
    mine, yours = (
        {each.word for each in entry.way.adverbs if each.word not in LIGHT_ADVERBS | BY_THE_WAY}
        for entry in (first, second)
    )
    if mine != yours:
        return False
    scopes = dict(first.scope), dict(second.scope)
    for slot in {*scopes[0], *scopes[1]}:
        one, other = (scope.get(slot) for scope in scopes)
        if _tell_as_much(one, other, *scopes) if one and other else _is_inside(one or other or "", *scopes):
            continue
        if one != other and (
            (one and other) or (not _happens_once(first, second) and narrows(slot, one or other or ""))
        ):
            return False
    return True


def _happens_once(first: Entry, second: Entry) -> bool:
    """Tell whether both tell of what is so once, of which no place or doer that one alone names makes another."""
    return (first.once and second.once) or first.name in UNPLACED


def _tell_as_much(one: str, other: str, *scopes: dict[str, str]) -> bool:
    """Tell whether two fillers of one head differ in what the other claim says beside it: passengers on the Asp."""
    head, more = one.partition(" (")[::2]
    head_too, more_too = other.partition(" (")[::2]
    if (
        not more
        and not more_too
        and (set(head.split()) < set(head_too.split()) or set(head_too.split()) < set(head.split()))
    ):
        return True  # "the Commission" may be the European Commission
    if head != head_too:
        return False
    mine, yours = (set(each.rstrip(")").split(", ")) - {""} for each in (more, more_too))
    beside = {filler for scope in scopes for filler in scope.values()}
    return mine ^ yours <= beside


def _is_inside(filler: str, *scopes: dict[str, str]) -> bool:
    """Tell whether what one claim says beside a value stands inside of what the other one says beside its own."""
    if sum(filler in scope.values() for scope in scopes) == len(scopes):
        return True  # "got 175 votes in parliament", "parliament passed it by 181 votes"
    return any(f"({filler}" in each or f", {filler}" in each for scope in scopes for each in scope.values())


def _is_of_one_time(first: Entry, second: Entry) -> bool:
    one, two = first.fact.when, second.fact.when
    if first.value is not None and first.value.kind == "date" and first.value.unit != calendar.NO_YEAR:
        return True
    if first.once and second.once:
        return one is None or two is None or not disjoint(one, two)
    if first.name in WHENEVER:
        return one is None or two is None or not disjoint(one, two)
    if first.name == LASTING and (one is None or two is None):
        return first.way.tense == second.way.tense == "past"
    if one is not None and two is not None:
        return not disjoint(one, two) if comparable(one, two) else False
    dated, other = (first, second) if one is not None else (second, first)
    if dated.fact.when is not None:
        return dated.fact.when.high is None and dated.fact.lasts and other.fact.lasts
    pasts = {
        entry.way.tense == "past"
        for entry in (first, second)
        if entry.way.kind != "participle" and entry.way.verb not in SAME_IN_PAST
    }
    return len(pasts) <= 1


def _excludes(context: Context, first: Entry, second: Entry) -> bool:
    if NOTHING in (first.value, second.value):
        return any(each.value is not None and each.value.kind == "money" and each.value.low for each in (first, second))
    if first.value is not None and second.value is not None:
        one, two = (_point(entry) for entry in (first, second))
        return comparable(one, two) and disjoint(one, two)
    if first.value is not None or second.value is not None:
        return False
    if _is_part(_bare_words(first), _bare_words(second)):  # "Holm, Norden" and "Norden"
        return False
    names, others = ({phrase.head for phrase in entry.filler} for entry in (first, second))
    if any(_is_shared(each) for each in (first, second)):
        return False
    if any(_is_part(one, other) for one in names for other in others) or context.are_joined(first.said, second.said):
        return False
    for one_side in first.filler:
        for other_side in second.filler:
            if context.places.touch(one_side.entity, other_side.entity):
                return False
            if _may_be_called(one_side, other_side) or _may_be_called(other_side, one_side):
                return False
            if one_side.kind == "noun" and not _is_other_kind(one_side.head, other_side.head):
                return False
    return True


def _is_shared(entry: Entry) -> bool:
    """Tell whether a claim says that several did it together."""
    return not SHARED.isdisjoint(word.key for word in words(entry.claim.statement))


def _bare_words(entry: Entry) -> str:
    """Return a value as written, without marks and the size of letters."""
    return " ".join(word.key for word in words(entry.said))


def _is_part(one: str, other: str) -> bool:
    """Tell whether one name is the other one told shorter."""
    mine, yours = set(one.split()), set(other.split())
    return mine <= yours or yours <= mine


def _may_be_called(thing: Phrase, name: Phrase) -> bool:
    """Tell whether a name may be that of what a noun tells: of "the museum" it is not where it ends in "University"."""
    if thing.kind != "noun" or name.kind != "name":
        return False
    return not any(field_of(word) in _BODIES for word in name.head.split()) or thing.head in name.head.split()


def _is_other_kind(one: str, other: str) -> bool:
    return word_relation(one, other, "n").relation in (Relation.INDEPENDENCE, Relation.ALTERNATION)


def _point(entry: Entry) -> Value:
    """Return when something began, of what is told to have been so since or until then."""
    value = entry.value
    assert value is not None
    if value.kind == "date" and isinstance(value.low, date) and value.high is None:
        return _within(value, value.low)
    if value.kind == "date" and isinstance(value.high, date) and value.low is None:
        return _within(value, value.high)
    return value


def _within(value: Value, day: date) -> Value:
    if value.unit == _MONTH:
        return replace(
            value, low=day.replace(day=1), high=day.replace(day=monthrange(day.year, day.month)[1]), bound=""
        )
    if (day.month, day.day) in ((1, 1), (12, 31)):
        return replace(value, low=date(day.year, 1, 1), high=date(day.year, 12, 31), bound="")
    return replace(value, low=day, high=day, bound="")

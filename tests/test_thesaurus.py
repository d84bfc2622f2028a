"""Everyday words for one thing, and words that are near to each other and are not: one sentence with either word.

A row is a sentence with the words in brackets, ``The [cinema|movie theater] has 400 seats.`` The first word makes the claim,
each further one a statement. A row of words that mean the same is asked both ways round; so is one of words that do not.
"""

from __future__ import annotations

import re

import pytest

from factcheck import compare

_BRACKETS = re.compile(r"\[([^]]*)\]")

#: Rows of which either sentence says the other.
SAME = """
The [staff|employees] of the museum get a free lunch on Mondays.
There is a [car park|parking lot] behind the station.
The [rubbish|waste|trash|garbage|refuse] is collected on Tuesdays.
The [head office|headquarters|main office] of the firm is in Lyon.
The [cinema|movie theater|movie theatre] has 400 seats.
The [motorway|freeway|expressway] was opened in 1968.
The [pharmacy|drugstore] on the corner closes at 6 p.m.
The [tenant|renter] pays for the repairs.
The [postcode|zip code|postal code] has five digits.
The [mobile phone|cell phone] must be switched off in the hall.
The [principal|headteacher|head teacher] retired in 2019.
The [primary school|elementary school] has 900 pupils.
The [hall of residence|dormitory] has 120 rooms.
The [vacancy|job opening] was advertised in May.
The [trade union|labor union|labour union] has 3,000 members.
The [colleague|co-worker|workmate] found the letter on Monday.
The [council member|councillor|member of the council] resigned in 2019.
The [train station|railway station] was built in 1872.
The [tram line|tramline|tram route] was built in 1904.
The [driving licence|driver's license] is valid for 15 years.
The [fire brigade|fire service|fire department] has 22 members.
The [place of birth|birthplace] of the poet is Lyon.
The [surname|last name|family name] is printed on the card.
The [fibre|fiber] is 2 km long.
The [paediatrician|pediatrician] was born in Norway.
The [schoolchildren|pupils] of the village travel by bus.
The [side effect|adverse effect] was seen in 4% of the patients.
The [backup|backup copy] is kept for 30 days.
The room is [unheated|not heated].
The bridge is [wooden|made of wood].
The seat is [vacant|not occupied].
The cheese is [home-made|homemade].
The cheese is [fat-free|free of fat].
The trip is [expensive|costly].
The road is [completely|entirely|fully|totally] closed.
The house was [badly|severely] damaged.
It [often|frequently] rains in May.
It [rarely|seldom|hardly ever] rains in May.
Orders can be placed [online|on the internet|over the internet].
Orders can be placed [by phone|by telephone|over the phone].
The brand is sold [worldwide|around the world|all over the world].
The brand is sold [nationwide|throughout the country].
The work was done [by hand|manually].
The letter must be handed over [in person|personally].
The shop is [next to|beside] the station.
The shop is [behind|at the back of] the station.
The tunnel runs [under|beneath|underneath] the river.
The strike was called off [because of|on account of|owing to] the storm.
The shop closed [during|in the course of] the war.
All shops [except|apart from|but for] the bakery are closed.
The pool is [only|solely|exclusively] for members.
"""

#: Rows of times and amounts of which either sentence says the other.
SAME_TIMES = """
Applicants must be [at least 18 years old|18 or older|18 years or older|aged 18 or over|at least 18 years of age].
Children [under 6|younger than 6|under six years of age|below the age of 6|aged under 6] travel for nothing.
[Half of the members|Half the members|50% of the members|One in two members] voted for the plan.
[One in five pupils|20% of pupils|A fifth of pupils] had a cold in May 2019.
The shop is open [24 hours a day|around the clock|day and night].
The path is closed [in winter|during the winter|in the winter months|during the winter months].
The lecture begins [at half past seven|at 7:30].
The lecture begins [at half past seven in the evening|at 7:30 p.m.|at 19:30].
The lecture begins [at a quarter to seven|at 6:45].
The shop opens [at 9 a.m.|at nine o'clock in the morning].
The meters are read [every five years|once every five years|at five-year intervals|every fifth year].
The club meets [every other Tuesday|every second Tuesday|on alternate Tuesdays].
The bins are emptied [every two weeks|fortnightly|every fortnight|once a fortnight].
The report is sent [monthly|on a monthly basis|every month].
The tablets are taken [twice a day|twice daily|two times a day].
The interest is paid [twice a year|half-yearly|every six months|semi-annually].
The interest is paid [quarterly|every quarter|every three months|four times a year].
The bus runs [at weekends|at the weekend|on Saturdays and Sundays].
The pool is open [all year round|throughout the year|all year|365 days a year].
The fort is lit [all night|the whole night|all night long|throughout the night].
The park is open [daily|every day|seven days a week].
The rent is due [on the first of the month|on the first of each month].
The council meets [on the first Tuesday of the month|every first Tuesday of the month].
The tour lasts [a quarter of an hour|15 minutes].
The tour lasts [half an hour|half-an-hour|30 minutes].
The parcel arrives within [24 hours|a day|one day].
The bus leaves [every quarter of an hour|every 15 minutes|four times an hour].
The bus leaves [at twenty to nine|at 8:40].
The bag weighs [half a kilo|500 grams].
"""

#: Rows of times and amounts of which each sentence excludes the others.
OTHER_TIMES = """
Applicants must be [at least 18 years old|16 or older|at least 21].
[One in five pupils|One in four pupils] had a cold in May 2019.
The shop is open [around the clock|12 hours a day].
The lecture begins [at a quarter to seven|at a quarter past seven|at seven o'clock].
The meters are read [every five years|at two-year intervals|every fourth year].
The report is sent [monthly|on a weekly basis].
The tablets are taken [twice daily|three times a day].
The train leaves [half-hourly|every ten minutes].
The council meets [on the first Tuesday of the month|on the second Tuesday of the month].
The tour lasts [three quarters of an hour|half an hour].
"""

#: Rows of which each sentence excludes the others.
EXCLUDED = """
The office is on the [ground floor|top floor].
The house is a [detached house|terraced house].
The ticket is a [single ticket|return ticket].
The school is a [primary school|secondary school].
The room is a [single room|double room].
The room is [heated|unheated|not heated].
The seats are [occupied|vacant].
The path is [paved|unpaved].
The river is [navigable|unnavigable|not navigable].
The disease is [infectious|non-infectious].
The bridge is [wooden|not made of wood].
"""

#: Rows of which the first sentence says the others, and none of the others the first.
NARROWER = """
The [dentist|doctor] has moved to Mill Lane.
He worked as a [carpenter|craftsman] in Lyon.
The council bought 12 [lorries|vehicles] in 2019.
The statue is made of [bronze|metal].
The firm makes [sofas|furniture].
The [oak|tree] was felled in 2019.
The firm grows [carrots|vegetables].
He was convicted of [arson|a crime] in 2019.
The town opened a [footbridge|bridge] in 2019.
The [flood|disaster] killed 40 people in 1911.
There is [proof|evidence] of water on the moon.
The [wine cellar|cellar] was closed in 2019.
The [day ticket|ticket] costs 4 euros.
"""

#: Rows of which no sentence says another, nor excludes it.
NEITHER = """
The [chapel|church] has a golden dome.
Ida Berg is on [leave|holiday].
The [tree|factory] was felled in 2019.
The [bill|draft law] was passed on 4 May 2019.
The [hospital|clinic] has 400 beds.
The [university|college] was founded in 1827.
The [coach|sneaker] was made in Portugal.
The [trainer|bus] was made in Portugal.
The [post|parcel] is delivered at noon.
The [operating profit|net profit] was 2 million euros.
The [car park|park] is closed.
The [parking space|car park] costs 12 euros a day.
The [power station|station] was closed in 2019.
The [chemist|pharmacist] was born in Norway in 1950.
The [story|floor] was found on Monday.
The [musician|player] was injured in May 2019.
The [republic|democracy] was founded in 1911.
The [railway station|bus station] was built in 1872.
The [primary school|secondary school] has 400 pupils.
The [prison guard|prisoner] was injured.
The [entrance fee|membership fee] is 12 euros.
The [weekly ticket|monthly ticket] costs 40 euros.
The [weekly market|monthly market] is on the square.
The [foreign minister|prime minister] resigned in 2019.
The [passport|driving licence] is valid for ten years.
The [first name|last name] is printed on the card.
The [place of birth|date of birth] is printed on the card.
The [sick leave|annual leave] lasted three weeks.
The [mobile phone|phone number] was found on Monday.
The [queue|line] was 300 metres long.
The [case|suitcase] was lost in 2019.
The [power station|power plant worker] was closed in 2019.
The [deputy mayor|mayor] resigned in 2019.
The [former mayor|mayor] resigned in 2019.
The [police officer|soldier] was injured in 2019.
[Pensioners|Adults] pay 4 euros.
[Dogs|Animals] are not allowed in the park.
[Cars|Vehicles] may park in the yard.
[Painters|Artists] get a discount of 20%.
[Dentists|Doctors] need a second licence.
The [report|study] was published in May 2019.
The [ground floor|first floor] houses the reception.
The gate is locked every [night|day].
The club meets [every four weeks|monthly].
The club meets [twice a year|twice in 2019].
[Half the members|The members] voted for the plan.
The house is [half the size of the mill|the size of the mill].
The share fell from [a quarter to one in five|12:45].
The score fell from [ten to nine|8:50].
The path was closed [in winter|during the winter of 2019].
The path is closed [in winter|in summer and winter].
The path is closed [in winter|during the winter holidays].
The club meets [every other Tuesday|every Tuesday].
The bus [ran at weekends|ran at the weekend].
The pool is open [all year round|all summer].
The fort is lit [all night|at night].
The bus stops at the [railway station|bus station].
He visited his [father|brother] in 1911.
He was buried beside his [wife|mother].
Members get a [day ticket|season ticket].
The hotel has 12 [single rooms|double rooms].
The restaurant serves [red wine|white wine].
The [front door|back door] was painted in 2019.
The [main entrance|side entrance] is closed on Mondays.
You can enter by the [main entrance|side entrance].
There is a cafe on the [ground floor|top floor].
The firm makes [petrol engines|diesel engines].
He taught at a [primary school|secondary school] in Lyon.
The bill passed the [upper house|lower house] in 2019.
The office is on the [ground floor|first floor].
The letter was [unsigned|unread].
The house was [slightly|hardly] damaged.
The cheese is [fat-free|free].
The shop is [behind|beside] the station.
The lamp hangs [over|beside] the table.
The shop closed [during|after] the war.
The train is [sometimes|usually] late.
He was [perhaps|certainly] born in 1704.
The order was placed [by phone|by post].
The brand is sold [worldwide|nationwide].
The milk is [uncooked|unsold].
700 people in Tarn are [unemployed|employed].
"""


def told(row: str) -> list[str]:
    """Return the sentences of a row, one for each word."""
    count = max(len(found.split("|")) for found in _BRACKETS.findall(row))
    made = [_BRACKETS.sub(lambda found, at=at: found[1].split("|")[at], row).strip() for at in range(count)]
    return [each[:1].upper() + each[1:] for each in made]


def rows(table: str) -> list[str]:
    return table.strip().splitlines()


def verdict(statement: str, claim: str) -> str:
    return compare(statement, claim, leaning=False).verdict.value


@pytest.mark.parametrize("row", [*rows(SAME), *rows(SAME_TIMES)])
def test_either_word_says_the_same(row: str) -> None:
    claim, *others = told(row)
    assert [each for each in others if verdict(each, claim) != "supported"] == []
    assert [each for each in others if verdict(claim, each) != "supported"] == []


@pytest.mark.parametrize("row", [*rows(OTHER_TIMES), *rows(EXCLUDED)])
def test_one_word_excludes_another(row: str) -> None:
    claim, *others = told(row)
    assert [each for each in others if verdict(each, claim) not in ("contradicted", "suspect")] == []
    assert [each for each in others if verdict(claim, each) not in ("contradicted", "suspect")] == []


@pytest.mark.parametrize("row", rows(NARROWER))
def test_a_kind_says_what_is_wider_and_not_the_other_way_round(row: str) -> None:
    narrow, *wider = told(row)
    assert [each for each in wider if verdict(each, narrow) != "supported"] == []
    assert [each for each in wider if verdict(narrow, each) != "unverified"] == []


@pytest.mark.parametrize("row", rows(NEITHER))
def test_words_that_are_near_say_nothing_of_each_other(row: str) -> None:
    claim, *others = told(row)
    assert [each for each in others if verdict(each, claim) in ("contradicted", "suspect")] == []
    assert [each for each in others if verdict(claim, each) in ("contradicted", "suspect")] == []
    assert [each for each in others if verdict(each, claim) == "supported"] == []

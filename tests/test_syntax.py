"""What sentences are taken apart into, construction by construction: who does what to whom, where and when.

Each row holds a sentence and, for each of its propositions, one line: "not" where it is denied, its modality, the verb,
and its arguments as slot=filler. A filler is its head with its quantifier and its number; modifiers stand in braces.
"""

from __future__ import annotations

import pytest

from factcheck.language.tokens import tokens
from factcheck.language.weekdays import WEEKDAYS
from factcheck.syntax.propositions import propositions
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import find


def _filler(phrase: Phrase) -> str:
    value = phrase.value
    number = (
        f"{value.low if value.low is not None else ''}..{value.high if value.high is not None else ''}" if value else ""
    )
    if value is not None and value.low == value.high:
        number = f"{value.low}"
    head = phrase.head if phrase.kind != "value" else ""
    inner = ",".join(f"{each.kind}:{each.word}" for each in phrase.modifiers if each.kind not in ("title", "rel"))
    told = " ".join(each for each in (phrase.quantifier, number, head) if each)
    return told + (f"{{{inner}}}" if inner else "")


def _argument(argument: Argument) -> str:
    denied = "/not" if argument.negated else f"/{argument.focus}" if argument.focus else ""
    return f"{argument.slot}{denied}=" + f" {argument.joint} ".join(_filler(each) for each in argument.phrases)


def _told(made: Proposition) -> str:
    head = " ".join(each for each in ("not" if made.negated else "", made.modal, made.predicate) if each)
    return f"{head}: " + "; ".join(_argument(each) for each in made.arguments)


def _propositions(text: str) -> list[str]:
    return [_told(each) for each in propositions(text) if each.kind != "title"]


CASES = {
    "the verb that the tagger misses": [
        ("Copper melts at 1,085 degrees.", ["melt: subj=copper; at=1085 degree"]),
        ("Nurses work 42 hours.", ["work: subj=nurse; obj=151200"]),
        ("Children under six travel free.", ["travel: subj=child{aged:..6}; attr=free"]),
        ("Heat pumps outsold gas boilers.", ["outsell: subj=pump{noun:heat}; obj=boiler{noun:gas}"]),
        ("Parental leave lasts three days.", ["last: subj=leave{adj:parental}; obj=259200"]),
        ("Deleted files can be restored.", ["can restore: obj=file{adj:deleted}"]),
    ],
    "who is told of": [
        ("Fishing in the lake is banned.", ["ban: obj=fishing{in:lake}"]),
        ("Building the wall took a year.", ["take: subj=build{of:wall}; obj=12"]),
        ("The treaty between Tor and Holm was signed.", ["sign: obj=treaty{between:tor,between:holm}"]),
        ("The merger of Tor and Holm was blocked.", ["block: obj=merger{of:tor,of:holm}"]),
        ("Of the 41 members, 14 signed.", ["sign: subj=part 14 member"]),
        ("Everyone in the office voted.", ["vote: subj=all person{in:office}"]),
        ("Nobody was injured.", ["not injure: obj=any person"]),
        ("Neither the mayor nor the council signed it.", ["not sign: subj=mayor or council; obj=it"]),
        ("All but two of the members signed.", ["sign: subj=all but two member"]),
        ("The number of members fell.", ["fall: subj=number{of:member}"]),
        ("The tower, not the church, was damaged.", ["damage: obj=tower", "not damage: obj=church"]),
        ("A pump, and not a fault of the crew, broke the door.", [
            "break: subj=pump; obj=door", "not break: subj=fault{of:crew}; obj=door"]),
    ],
    "relative clauses and parts": [
        (
            "Pupils who miss 30 lessons are expelled.",
            ["expel: obj=pupil"],
        ),
        (
            "Ida Berg, whose contract ends in 2027, resigned.",
            ["end: subj=contract{poss:ida berg}; time=2027-01-01..2027-12-31", "resign: subj=ida berg"],
        ),
        (
            "The trial, in which 30 patients took part, ended.",
            ["take: subj=30 patient; in=trial; obj=part", "end: subj=trial"],
        ),
        (
            "The court has 12 judges, five of whom are women.",
            ["have: subj=court; obj=12 judge", "be: subj=part 5 judge{poss:court}; attr=woman"],
        ),
        (
            "The mill, built in 1870 and closed in 1990, is a museum.",
            [
                "build: obj=mill; time=1870-01-01..1870-12-31",
                "close: obj=mill; time=1990-01-01..1990-12-31",
                "be: subj=mill; attr=museum",
            ],
        ),
    ],
    "another order of words": [
        ("It was Ada Berg who founded the club.", ["found: subj/it was=ada berg; obj=club"]),
        ("Under the bridge stands a statue.", ["stand: subj=statue; under=bridge"]),
        ("Never before had the club won the cup.", ["not win: subj=club; obj=cup"]),
        ("Holm has a theatre, and so does Varde.", ["have: subj=holm; obj=theater", "have: subj=varde; obj=theater"]),
        ("The union called the strike off.", ["call off: subj=union; obj=strike"]),
        ("The club had its licence revoked.", ["revoke: obj=license{poss:club}"]),
        (
            "The fare rose from 5 to 8 crowns and the toll from 20 to 25.",
            ["rise: subj=fare; from=5 crown; to=8 crown", "rise: subj=toll; from=20 crown; to=25 crown"],
        ),
        (
            "The team won the cup three times: in 2011, 2015 and 2018.",
            [
                "win: subj=team; obj=cup; frequency=counted 3 times; "
                "time=2011-01-01..2011-12-31 and 2015-01-01..2015-12-31 and 2018-01-01..2018-12-31"
            ],
        ),
    ],
    "what definite nouns stand for": [
        (
            "The ship Asp struck a rock; the ship sank.",
            ["strike: subj=asp; obj=rock", "sink: subj=asp"],
        ),
        (
            "France won the war and the country kept its king.",
            ["win: subj=france; obj=war", "keep: subj=france; obj=king{poss:france}"],
        ),
        (
            "France and Spain signed it; the country gained.",
            ["sign: subj=france and spain; obj=it", "gain: subj=country"],
        ),
    ],
    "what but and and set beside a part": [
        ("It is not run by Tor but by Holm.", ["not run: subj=tor; obj=it", "run: subj=holm; obj=it"]),
        ("The mill was built not in 1920 but in 1930.", [
            "not build: obj=mill; time=1920-01-01..1920-12-31", "build: obj=mill; time=1930-01-01..1930-12-31"]),
        ("The ship carries 32 people, but no cars.", [
            "carry: subj=ship; obj=32 person", "not carry: subj=ship; obj=any car"]),
        ("It was not only built by Tor but also by Holm.", ["build: subj=tor; obj=it", "build: subj=holm; obj=it"]),
        ("The park is open in May but not in June.", [
            "be: subj=park; attr=open; time=0004-05-01..0004-05-31; time/not=0004-06-01..0004-06-30",
            "not be: subj=park; attr=open; time=0004-06-01..0004-06-30"]),
        ("The firm is owned by Tor, which holds 70%, and by Holm.", [
            "own: subj=tor and holm; obj=firm", "hold: subj=tor; obj=70"]),
        ("The depot has a staff of 15 cooks and cleaners.", ["have: subj=depot; obj=staff{of:cook,of:cleaner}"]),
        ("The depot has a cook and two cleaners.", ["have: subj=depot; obj=cook and 2 cleaner"]),
        ("Support for mills was added in May and for barns in June.", [
            "add: obj=support{for:mill}; time=0004-05-01..0004-05-31",
            "add: obj=support{for:barn}; time=0004-06-01..0004-06-30"]),
    ],
    "second sets of arguments": [
        (
            "The choir sang in Tor in 2012, in Holm in 2015 and in Rom in 2019.",
            [
                "sing: subj=choir; in=tor; time=2012-01-01..2012-12-31",
                "sing: subj=choir; in=holm; time=2015-01-01..2015-12-31",
                "sing: subj=choir; in=rom; time=2019-01-01..2019-12-31",
            ],
        ),
        (
            "Files are kept for 14 days in Tor and 90 days in Holm.",
            ["keep: obj=file; for=1209600; in=tor", "keep: obj=file; for=7776000; in=holm"],
        ),
        (
            "It lasts up to 9 days in Tor and 5 days in Holm.",
            ["last: subj=it; obj=..777600; in=tor", "last: subj=it; obj=..432000; in=holm"],
        ),
        (
            "The inspectors rated St Maude's 'Good' in 2021 and 'Poor' in 2023.",
            [
                "rate: subj=inspector; obj=st maude; as=good; time=2021-01-01..2021-12-31",
                "rate: subj=inspector; obj=st maude; as=poor; time=2023-01-01..2023-12-31",
            ],
        ),
    ],
    "second verbs": [
        ("The line was opened in 1894 and electrified in 1907.", [
            "open: obj=line; time=1894-01-01..1894-12-31", "electrify: obj=line; time=1907-01-01..1907-12-31"]),
        ("The mill was sold in 1894 and moved in 1907.", [
            "sell: obj=mill; time=1894-01-01..1894-12-31", "move: subj=mill; time=1907-01-01..1907-12-31"]),
        ("The union rejected the offer and struck for two days.", [
            "reject: subj=union; obj=offer", "strike: subj=union; for=172800"]),
        ("Ida Berg, the bishop, retired in 1990 and was succeeded by Tor.", [
            "be: subj=ida berg; attr=bishop", "retire: subj=ida berg{app:bishop}; time=1990-01-01..1990-12-31",
            "succeed: subj=tor; obj=ida berg{app:bishop}"]),
        ("Anyone caught riding without a ticket is fined.", [
            "catch: obj=any person", "ride: subj=any person; without=ticket", "fine: obj=any person"]),
        ("The plan to close the pool was dropped.", ["drop: obj=plan; purpose=close pool{word:close,word:pool}"]),
        ("Ida Berg spent six years restoring the cup.", [
            "spend: subj=ida berg; obj=72", "restore: subj=ida berg; obj=cup"]),
    ],
    "who it was": [
        ("The ship that sank was the Asp.", ["sink: subj/it was=asp"]),
        ("The man who founded the mill was not Ida Berg.", ["not found: subj=ida berg; obj=mill"]),
        ("The year in which the mill was built is 1847.", ["build: obj=mill; time=1847-01-01..1847-12-31"]),
        ("The bridge that collapsed was a wooden one.", [
            "collapse: subj=bridge", "be: subj=bridge; attr=bridge{adj:wooden}"]),
        ("It was in July 1962 that the mill opened.", ["open: subj=mill; time=1962-07-01..1962-07-31"]),
    ],
    "names and heads that are shared": [
        ("Ranger Piotr Berg saved it.", ["save: subj=piotr berg; obj=it"]),
        ("Cook Islands Parliament met.", ["meet: subj=cook islands parliament"]),
        ("On other days adults pay a fee.", ["pay: subj=adult; on=day{adj:other}; obj=fee"]),
        (
            "They met on 15 and 20 December 2022.",
            ["meet: subj=they; time=2022-12-15 and 2022-12-20"],
        ),
        (
            "The body known as the Harrow Man was found and is on loan.",
            ["find: obj=harrow man", "be: subj=harrow man; on=loan"],
        ),
        ("The firm named Tor as its heir.", ["name: subj=firm; obj=tor; as=heir{poss:firm}"]),
        ("The Tor and Holm plans include it.", ["include: subj=plan{noun:tor} and plan{noun:holm}; obj=it"]),
        ("The mayor and Holm ferries sank.", ["sink: subj=mayor and ferry{noun:holm}"]),
        ("Files larger than 5 GB are refused.", ["refuse: obj=file{aged:5000000000.. byte}"]),
    ],
    "words in -ing and participles before a noun": [
        ('Visiting hours at the mill are short.', ['be: subj=hour{noun:visiting,at:mill}; attr=short']),
        ('Closing time is 6 p.m.', ['be: subj=time{noun:closing}; time=1080']),
        ('Taking pictures is forbidden.', ['forbid: obj=take{of:picture}']),
        ('The risk to nesting cranes was named.', ['name: obj=risk{to:crane}']),
        ('The Tor nesting cliffs are closed.', ['be: subj=cliff{noun:tor,adj:nest}; attr=closed']),
        ('The firm is selling houses.', ['sell: subj=firm; obj=house']),
        ('The default of the max_users setting is 200.', ['be: subj=default{of:setting}; attr=200']),
        ('Three men were held over stolen church bells.', ['hold: obj=3 man; over=bell{adj:stolen,noun:church}']),
        ('The crown stolen in 1990 was found.', ['steal: obj=crown; time=1990-01-01..1990-12-31', 'find: obj=crown']),
        ('The people living in Tor are old.', ['live: subj=person; in=tor', 'be: subj=person; attr=old']),
    ],
    "main verbs behind participles and relative clauses": [
        ('The rating given by the inspectors to the mill improved.', ['give: subj=inspector; obj=rating; to=mill', 'improve: subj=rating']),
        ('The mill built in 1870 closed in 1990.', ['build: obj=mill; time=1870-01-01..1870-12-31', 'close: subj=mill; time=1990-01-01..1990-12-31']),
        ('A bridge that opened in July 2022 cost 3 euros.', ['open: subj=bridge; time=2022-07-01..2022-07-31', 'cost: subj=bridge; obj=3']),
        ('The report seen by the paper was published.', ['see: subj=paper; obj=report', 'publish: obj=report']),
        ('Forests burned in the Kestrel Creek fire.', ['burn: subj=forest; in=fire{noun:kestrel creek}']),
        ('Tor queries never time out.', ['not time out: subj=query{noun:tor}']),
        ('Tor treats table names as keys.', ['treat: subj=tor; obj=name{noun:table}; as=key']),
        ("Under the terms of the firm's will, the mill is closed.", ['close: obj=mill; under=term{of:will}']),
        ('Admission is free on the first Sunday of each month.', ['be: subj=admission; attr=free; on=sunday{ordinal:first,of:month}']),
        ('The judge who sent him to prison in 2024.', ['send: subj=judge; obj=he; to=prison; time=2024-01-01..2024-12-31']),
    ],
    "clefts, what is told behind what, and what somebody was made to do": [
        ('What caused the crash was a failed pump.', ['cause: subj/it was=pump{adj:failed}; obj=crash']),
        ('What caused the crash was not a failed pump.', ['not cause: subj=pump{adj:failed}; obj=crash']),
        ('What the firm built was a mill.', ['build: subj=firm; obj=mill']),
        ('It was not Ida Berg who founded the mill.', ['not found: subj=ida berg; obj=mill']),
        ('It was not Ida Berg but Jon Lie who founded the mill.', ['not found: subj=ida berg; obj=mill', 'found: subj/it was=jon lie; obj=mill']),
        ('It was not until 2007 that tests exposed the cup.', ['expose: subj=test; obj=cup; time=2007-01-01..2007-12-31']),
        ('It was not in 1962 that the mill opened.', ['not open: subj=mill; time=1962-01-01..1962-12-31']),
        ("It was a talk with St Audrey's that brought teachers out on strike.", ['bring: subj/it was=talk{with:st audrey}; obj=teacher; on=strike']),
        ('It is not clear who built it.', ['not be: subj=it; attr=clear; whether=build clear it{word:build,word:clear,word:it}']),
        ('Whoever pays the fare gets a ticket.', ['get: subj=any person; obj=ticket']),
        ('The storm made the mayor resign.', ['resign: subj=mayor; because of=storm']),
        ('The storm did not make the mayor resign.', ['not make: subj=storm; that=resign mayor{word:mayor,word:resign}']),
        ('The storm made the ferry run into a pontoon.', ['run: subj=ferry; into=pontoon; because of=storm']),
        ('Fog prevented the ferry from sailing in May.', ['not sail: subj=ferry; time=0004-05-01..0004-05-31; because of=fog']),
        ('Fog meant that the ferry did not sail.', ['not sail: subj=ferry; because of=fog']),
        ('The reason why the port closed was fog.', ['close: subj=port; because of=fog']),
        ('Fog is why the port closed.', ['close: subj=port; because of=fog']),
        ('They made a test run in May.', ['make: subj=they; obj=run{noun:test}; time=0004-05-01..0004-05-31']),
    ],
    "what an amount changed from and what it is compared with": [
        ('Turnout was 61 percent in 2023, up from 48 percent in 2019.', ['be: subj=turnout; attr=61; time=2023-01-01..2023-12-31; from=48', 'be: subj=turnout; attr=48; time=2019-01-01..2019-12-31']),
        ('The park had 61 visitors, up from 48.', ['have: subj=park; obj=61 visitor; from=48 visitor']),
        ('Turnout in the 2023 election was 61 percent, up from 48 percent in 2019.', ['be: subj=turnout{in:election}; attr=61; from=48']),
        ('The fare was lower in 2023 than in 2022.', ['be: subj=fare; attr=more low; time=2023-01-01..2023-12-31; than=2022-01-01..2022-12-31']),
        ('Backups are kept longer on the Grove plan than on the Team plan.', ['keep: obj=backup; on=plan{noun:grove}; than=plan{noun:team}']),
        ('Rents in Tor are higher than in Holm.', ['be: subj=rent{in:tor}; attr=more high; than=holm']),
    ],
    "names of saints and of whom a house is for; parts of amounts": [
        ("The children's ward at St Maude's was closed.", ['close: obj=ward{poss:child,at:st maude}']),
        ("Tor General has more beds than St Maude's.", ['have: subj=tor general; obj=bed{adj:more}; than=st maude']),
        ("Northgate Children's Hospital has 96 beds.", ["have: subj=northgate children 's hospital; obj=96 bed"]),
        ("The city's hospital has 96 beds.", ['have: subj=hospital{poss:city}; obj=96 bed']),
        ('Tor 3.x is supported.', ['support: obj=tor{number:3.x}']),
        ('The park received a quarter of a million euros.', ['receive: subj=park; obj=250000.00']),
        ('A quarter of the members voted.', ['vote: subj=part 0.25 member']),
        ('Sales fell by a third in 2022.', ['fall: subj=sale; by=0.3333333333333333333333333333; time=2022-01-01..2022-12-31']),
        ('The area shrank by more than a third since 1975.', ['shrink: subj=area; by=0.3333333333333333333333333333..; time=1975-01-01..']),
        ('Tor hired more than a third party.', ['hire: subj=tor; attr=more more; than=party{ordinal:third}']),
    ],
    "several words that are one adverb": [
        ('In all, 81 people were infected.', ['infect: obj=81 person']),
        ('In all cases the fee is 5 euros.', ['be: subj=fee; in=all case; attr=5']),
        ('The law holds in all 50 states.', ['hold: subj=law; in=all 50 state']),
        ('The firm had five mills at the time.', ['have: subj=firm; obj=5 mill']),
        ('The mill stood at the time of the fire.', ['stand: subj=mill; at=time{of:fire}']),
        ('The fare went up to 5 euros in May.', ['go up: subj=fare; to=5; time=0004-05-01..0004-05-31']),
        ('The firm employs up to 12 people.', ['employ: subj=firm; obj=..12 person']),
        ('The wing came through the Second World War unscathed.', ['come: subj=wing; through=world war{ordinal:second}; attr=unscathed']),
    ],
    "subjects joined behind a clause about the first": [
        ('The mill built in 1870 and the church were closed.', ['build: obj=mill; time=1870-01-01..1870-12-31', 'close: obj=mill and church']),
        ('The mill that burned and the church were closed.', ['burn: subj=mill', 'close: obj=mill and church']),
        ('The firm lost in 1990 and the church won.', ['lose: subj=firm; time=1990-01-01..1990-12-31', 'win: subj=church']),
        ('The pump made in Tor failed and the ship sank.', ['make: obj=pump; in=tor', 'fail: subj=pump', 'sink: subj=ship']),
    ],
    "whom a pronoun means": [
        (
            "The firm has 90 cooks, of whom 12 travelled by sea.",
            ["have: subj=firm; obj=90 cook", "travel: subj=part 12 cook{poss:firm}; by=sea"],
        ),
        (
            "Guests pay a fare, which is reduced if paid in cash.",
            ["pay: subj=guest; obj=fare", "reduce: obj=fare; if=pay fare cash{word:cash,word:fare,word:pay}"],
        ),
        ("Tor flooded it in 2022, the worst flood there since 1968.", [
            "flood: subj=tor; obj=it; time=2022-01-01..2022-12-31"]),
        ("Tor bought, in 2019, the house.", ["buy: subj=tor; time=2019-01-01..2019-12-31; obj=house"]),
        ("Ida Berg was elected in 2022, replacing Tor Lund, who resigned.", [
            "elect: obj=ida berg; time=2022-01-01..2022-12-31", "replace: subj=ida berg; obj=tor lund",
            "resign: subj=tor lund"]),
        ("The court quashed the conviction of Ida Berg, who was freed.", [
            "quash: subj=court; obj=conviction{of:ida berg}", "free: obj=ida berg"]),
    ],
    "words that can be one thing only": [
        ("Drivers without a ticket pay a fine.", ["pay: subj=driver{without:ticket}; obj=fine"]),
        ("Three species of orchid grow in the park.", ["grow: subj=3 species{of:orchid}; in=park"]),
        ("The collection comprises 74 cups.", ["comprise: subj=collection; obj=74 cup"]),
        ("The city has 180 buses.", ["have: subj=city; obj=180 bus"]),
        ("Entry is free for staff and costs 2 crowns for others.", [
            "be: subj=entry; attr=free; for=staff", "cost: subj=entry; obj=2 crown; for=other"]),
        ("In 1943 bombs destroyed the wing.", ["destroy: subj=bomb; time=1943-01-01..1943-12-31; obj=wing"]),
        ("The shop stays open in May.", ["be: subj=shop; attr=open; time=0004-05-01..0004-05-31"]),
        ("The state pays the remaining 15 million.", ["pay: subj=state; obj=15000000{adj:remain}"]),
        ("The unit at St Maude's was closed.", ["close: obj=unit{at:st maude}"]),
        ("The setting defaults to 200.", ["default: subj=setting; to=200"]),
        ("Team plan backups are kept.", ["keep: obj=backup{noun:team,noun:plan}"]),
        ("The firm's three plants were sold.", ["sell: obj=3 plant{poss:firm}"]),
        ("The firm's first plant has shrunk.", ["shrink: subj=plant{poss:firm,ordinal:first}"]),
        ("Visiting at St Maude's ends at 6 p.m.", ["end: subj=visiting{at:st maude}; time=1080"]),
        ("The no vote in Tor fell.", ["fall: subj=vote{adj:no,in:tor}"]),
        ("A backup is taken only once a day.", ["take: obj=backup; frequency/only=counted 1 per day"]),
        ("Files are hashed since version 4.0.", ["hash: obj=file; since=version{number:4.0}"]),
    ],
    "verbs that say how another holds": [
        ("The firm failed to pay its debts.", ["not pay: subj=firm; obj=debt{poss:firm}"]),
        ("The firm did not fail to pay.", ["pay: subj=firm"]),
        ("Ida Berg managed to win.", ["win: subj=ida berg"]),
        ("Ida Berg was forced to resign.", ["resign: subj=ida berg"]),
        ("Members do not have to pay.", ["optional pay: subj=member"]),
        ("The hall is due to open.", ["will open: subj=hall"]),
        ("The bridge is to be rebuilt.", ["will rebuild: obj=bridge"]),
        ("The plant used to make bricks.", ["former make: subj=plant; obj=brick"]),
        ("The library did not open until 1907.", ["open: subj=library; time=1907-01-01..1907-12-31"]),
    ],
    "names and numbers": [
        ("The exhibition 'Salt and Sail' closed.", ["close: subj=salt and sail"]),
        ("Tor 4.1 dropped it.", ["drop: subj=tor{number:4.1}; obj=it"]),
        ("Support for Windows Server 2016 ended.", ["end: subj=support{for:windows server 2016}"]),
        ("It was found by J. J. Thomson.", ["find: subj=j. j. thomson; obj=it"]),
        ("Cleaners earn 12.00 crowns an hour.", ["earn: subj=cleaner; obj=12.00 crown; per=hour"]),
        ("The library was first released in May.", ["release: obj=library; time=0004-05-01..0004-05-31"]),
        ("Firms with more than 50 employees pay.", ["pay: subj=firm{with:employee}"]),
    ],
    "dates at the front": [
        ("In March 1943 bombs destroyed the church.", ["destroy: subj=bomb; time=1943-03-01..1943-03-31; obj=church"]),
        ("Ten men died in March 1943 raids.", ["die: subj=10 man; in=raid{adj:march 1943}"]),
        ("In the 1990s artists moved in.", ["move in: subj=artist; time=1990-01-01..1999-12-31"]),
        ("In the 2020 season the club lost.", ["lose: subj=club; time=2020-01-01..2020-12-31"]),
        ("Turnout in the 2023 mayoral election fell.", ["fall: subj=turnout{in:election}"]),
    ],
    "possessors without a noun": [
        ("The pool at St Maude's is closed.", ["close: obj=pool{at:st maude}"]),
        ("St Maude's employs 40 nurses.", ["employ: subj=st maude; obj=40 nurse"]),
        ("Anna's car and Bob's were stolen.", ["steal: obj=car{poss:anna}"]),
    ],
    "times told by another time": [
        ('The fare rose last year.', ['rise: subj=fare']),
        ('Two years later the bridge was rebuilt.', ['rebuild: obj=bridge']),
        ('Last year 468,000 people saw the park.', ['see: subj=468000 person; obj=park']),
        ('Last year was dry.', ['be: subj=year{adj:last}; attr=dry']),
        ('It was moved three days before the opening.', ['move: obj=it; extent=259200; before=opening']),
        ('In the same year he won.', ['win: subj=he; in=year{adj:same}']),
    ],
    "values beside an object": [
        ("Rovers beat City 4-1 at home.", ["beat: subj=rover; obj=city; score=4001; at=home"]),
        ('The toll was raised 5%.', ['raise: obj=toll; extent=5']),
        ('The court fined him 200 crowns.', ['fine: subj=court; to=he; obj=200 crown']),
        ('Lena Roth won the title once.', ['win: subj=lena roth; obj=title; frequency=counted 1 times']),
        ('The park was once a farm.', ['be: subj=park; attr=farm']),
        ('Once the bridge opened, the ferry stopped.', ['open: subj=bridge', 'stop: subj=ferry; once=open bridge{word:bridge,word:open}']),
    ],
    "lists with a comma before the last": [
        ('The library includes Tor, Holm, and Varde.', ['include: subj=library; obj=tor and holm and varde']),
        ('It opened in 1990, 1995, and 2001.', ['open: subj=it; time=1990-01-01..1990-12-31 and 1995-01-01..1995-12-31 and 2001-01-01..2001-12-31']),
        ('It was shot in Oslo, Rom, and Varde.', ['shoot: obj=it; in=oslo and rom and varde']),
        ('The mayor met Ann, and Bob left.', ['meet: subj=mayor; obj=ann', 'leave: subj=bob']),
        ('It was built by Ida Berg, a Dane, and Jon Lie.', ['build: subj=ida berg and dane and jon lie; obj=it']),
    ],
    "seasons and games by their year": [
        ('Leo Osei scored 24 goals in the 2021–22 season.', ['score: subj=leo osei; obj=24 goal; time=2021-01-01..2022-12-31']),
        ('Norway won 37 medals at the 2022 Winter Olympics.', ['win: subj=norway; obj=37 medal; at=winter olympics{adj:2022}']),
        ('Sales rose between 2019 and 2021.', ['rise: subj=sale; time=2019-01-01..2021-12-31']),
    ],
    "adverbs and participles that open a noun phrase": [
        ('The film was met with generally positive reviews.', ['meet: obj=film; with=review{adj:generally,adj:positive}']),
        ('The firm recently sold new cars.', ['sell: subj=firm; obj=car{adj:new}']),
        ('Newly built houses are cheap.', ['be: subj=house{adj:newly,adj:built}; attr=cheap']),
        ('The practice of forced marriage is banned.', ['ban: obj=practice{of:marriage}']),
        ("Staff are entitled to 25 days a year, and trainees to 20 days.", ["entitle: obj=staff; to=2160000; per=year", "entitle: obj=trainee; to=1728000; per=year"]),
        ('The house of Ida Berg built in 1990 was sold.', ['build: obj=house{of:ida berg}; time=1990-01-01..1990-12-31', 'sell: obj=house{of:ida berg}']),
    ],
    "what stands in brackets": [
        ('She released Vespertine (2001) and Harbour (2004).', ['release: subj=she; obj=vespertine and harbour']),
        ('Zara Lie (; born 16 December 1997) is a singer.', ['bear: obj=zara lie; time=1997-12-16', 'be: subj=zara lie; attr=singer']),
        ('It was played by Snoop (a newcomer at the time) and Tor Lie.', ['be: subj=snoop; attr=newcomer', 'play: subj=snoop{app:newcomer} and tor lie; obj=it']),
        ('The draw was held in May (after the final).', ['hold: obj=draw; time=0004-05-01..0004-05-31; after=final']),
        ('The ship (which sank in 1990) was new.', ['sink: subj=ship; time=1990-01-01..1990-12-31', 'be: subj=ship; attr=new']),
        ('The fee is 30 euros (20 euros for children).', ['be: subj=fee; attr=30']),
        ('The museum (and its park) opened in 1990.', ['open: subj=museum and park; time=1990-01-01..1990-12-31']),
    ],
    "factors that are verbs": [
        ('Sales of the drug nearly doubled in 2023.', ['double: subj=sale{of:drug}; time=2023-01-01..2023-12-31']),
        ('The rent was tripled in 2020.', ['triple: obj=rent; time=2020-01-01..2020-12-31']),
        ('Its doubled price was paid.', ['pay: obj=2 price']),
    ],
    "names with an article inside": [
        ('Alexander the Great died in 323.', ['die: subj=alexander the great; in=323']),
        ('In Rome the Pope spoke.', ['speak: subj=pope; in=rome']),
    ],
    "people that are counted, plans and what hangs on them": [
        ('About 4,000 people protested in the capital.', ['protest: subj=3600.0..4400.0 person; in=capital']),
        ('The firm used the money to buy a mill to store grain.', ['use: subj=firm; obj=money; purpose=buy mill store grain{word:buy,word:grain,word:mill,word:store}']),
        ('The court ordered the firm to temporarily close its plant.', ['order: subj=court; obj=firm; purpose=close temporarily plant{word:close,word:plant,word:temporarily}']),
    ],
    "adverbs of a second set of arguments": [
        ('Citizens vote from 16 in local elections, but only from 18 in national elections.', ['vote: subj=citizen; from=16; in=election{adj:local}', 'vote: subj=citizen; from/only=18; in=election{adj:national}']),
        ('The ferry leaves at 9 in summer and not at 10 in winter.', ['leave: subj=ferry; at=9; time=0004-06-01..0004-08-31', 'not leave: subj=ferry; at=10; in=winter']),
        ('Jon Vass, whose contract runs until 2027, earns 165,000 euros.', ['run: subj=contract{poss:jon vass}; time=..2027-12-31', 'earn: subj=jon vass; obj=165000']),
        ('Pupils whose parents work nights pay less.', ['work: subj=parent{poss:pupil}; obj=night', 'pay: subj=pupil; attr=more less']),
    ],
    "adjectives behind a preposition": [
        ('On average, patients waited 3 hours.', ['wait: subj=patient; obj=10800']),
        ('The novel was translated from German into English.', ['translate: obj=novel; from=german; into=english']),
        ('The album was described as timeless.', ['describe: obj=album; as=timeless']),
        ('It is larger than usual.', ['be: subj=it; attr=more large; than=than usual{word:than,word:usual}']),
    ],
    "pronouns that stress a noun, and nouns joined behind a preposition": [
        ("The bank itself was not fined.", ["not fine: obj=bank"]),
        ("The city, while the bank itself paid, was fined.", ["pay: subj=bank", "fine: obj=city"]),
        ("Guests by boat or train pay 12 euros.", ["pay: subj=guest{by:boat} and guest{by:train}; obj=12"]),
        ("Three guests by boat or train paid.", ["pay: subj=3 guest{by:boat,by:train}"]),
    ],
    "parts of whom, amounts that narrow a noun, and verbs behind an opening adjective": [
        ("The mill employs 90 people, 30 of whom work in Tor.", ["employ: subj=mill; obj=90 person", "work: subj=part 30 person{poss:mill}; in=tor"]),
        ("The board consists of nine members, of whom four are elected.", ["consist: subj=board; of=9 member", "elect: obj=part 4 member{poss:board}"]),
        ("Travel expenses over 500 euros must be approved.", ["must approve: obj=expense{noun:travel,over:money}"]),
        ("The bank gives loans over 5,000 euros.", ["give: subj=bank; obj=loan{over:money}"]),
    ],
    "what somebody is in charge of, and in what state something is left": [
        ("The town is responsible for cleaning the canal.", ["clean: subj=town; obj=canal"]),
        ("The town is not responsible for cleaning the canal.", ["not clean: subj=town; obj=canal"]),
        ("The storm left three sailors injured.", ["injure: subj=storm; obj=3 sailor"]),
        ("The storm left three sailors of the Asp.", ["leave: subj=storm; obj=3 sailor{of:asp}"]),
        ("The wood is in the north of the county.", ["be: subj=wood; in=county{adj:northern}"]),
    ],
    "ranks of a whole": [
        ("It is the deepest of the valley's six lakes.", ["be: subj=it; attr=lake{superlative:deep,poss:valley}"]),
        ("It is the second largest of the lakes.", ["be: subj=it; attr=lake{ordinal:second,superlative:large}"]),
        ("It is one of the largest of the three.", ["be: subj=it; attr=part large{of:number}"]),
    ],
    "what changed and what is ruled out": [
        ("The fee is 9 euros, cut from 12 in 2020.", ["be: subj=fee; attr=9", "cut: obj=fee; from=12; time=2020-01-01..2020-12-31"]),
        ("As of the spring 2023 count, 60 wolves lived here.", ["live: subj=60 wolf; time=2023-03-01..2023-05-31"]),
        ("Fires are allowed here, and not at all when the wood is dry.", ["allow: obj=fire", "not allow: obj=fire; if=be wood dry{word:be,word:dry,word:wood}"]),
        ("Overnight trips to the lake need a permit.", ["need: subj=trip{adj:overnight,to:lake}; obj=permit"]),
    ],
    "whose it is where a clause was told anew": [
        (
            'The Berg sisters had their dog, Bo, flown on his own boat to Rom.',
            ['be: subj=bo; attr=dog{poss:sister}', 'fly: obj=dog{poss:sister,app:bo}; on=boat{adj:own}; to=rom'],
        ),
    ],
}  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_propositions(construction: str) -> None:
    asked = dict(CASES[construction])
    assert {text: _propositions(text) for text in asked} == asked


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The shop is open Tuesday to Thursday.", WEEKDAYS[1:4]),
        ("The shop is open from Saturday to Monday.", ("saturday", "sunday", "monday")),
        ("The shop is open on weekends.", WEEKDAYS[5:]),
        ("The shop is closed on Mondays.", ("monday",)),
        ("The shop is open all year.", ()),
    ],
)
def test_ranges_of_weekdays_are_their_days(text: str, days: tuple[str, ...]) -> None:
    found = tokens(text, tuple(find(text)))
    assert tuple(token.key for token in found if token.key in WEEKDAYS) == days


def test_ranks_say_by_the_way_what_was_done() -> None:
    found = propositions("Ida Berg was the second woman to lead the army.")
    assert [_told(each) for each in found if each.kind == "implied"] == ["lead: subj=ida berg; obj=army"]


def test_sentences_too_long_to_be_one_have_no_propositions() -> None:
    assert propositions("The mill closed " + "and the mill opened " * 60) == ()

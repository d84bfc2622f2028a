"""Reference within a text: what "it", "the museum", "she" and surnames are taken for, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.check.contradictions import contradictions
from factcheck.check.reference import resolved
from factcheck.check.writing_out import written_out
from factcheck.document.read import read_text
from factcheck.match.base import Base
from factcheck.syntax.referents import Referent, fits

BRIDGE = "The Varde Bridge was designed by Anders Holm."
MUSEUM = "Ida Berg, director of the Lindqvist Museum, was born in 1971."
MERGER = "Northwind and Larkspur merged in 2021."
#: What stands before, the sentence, and the sentence with names in place.
TAKEN = [
    (BRIDGE, "It opened in 1911.", "The Varde Bridge opened in 1911."),
    (BRIDGE, "Its span is 240 metres.", "The Varde Bridge’s span is 240 metres."),
    (BRIDGE, "The bridge cost 3 million crowns.", "The Varde Bridge cost 3 million crowns."),
    (BRIDGE, "Holm was born in 1870.", "Anders Holm was born in 1870."),
    (BRIDGE, "He died in 1933.", "Anders Holm died in 1933."),
    (BRIDGE, "In 1911 it was opened by the king.", "In 1911 the Varde Bridge was opened by the king."),
    (MUSEUM, "She studied in Rome.", "Ida Berg studied in Rome."),
    (MUSEUM, "The museum has 54 rooms.", "The Lindqvist Museum has 54 rooms."),
    (MUSEUM, "In its first year, the museum had 3,000 visitors.", "In its first year, the Lindqvist Museum had 3,000 visitors."),
    (MUSEUM, "The director opened it.", "Ida Berg opened the Lindqvist Museum."),
    (MUSEUM, "The building was closed in 2004.", "The Lindqvist Museum was closed in 2004."),
    (MERGER, "The two companies employ 850 people.", "Northwind and Larkspur employ 850 people."),
    (MERGER, "They are based in Aarhus.", "Northwind and Larkspur are based in Aarhus."),
    ("Northwind, a furniture company, was founded in 2011.", "The firm's chief executive is Mette Lund.", "Northwind's chief executive is Mette Lund."),
    ("The European Space Agency was founded in 1975.", "The Agency has 22 members.", "The European Space Agency has 22 members."),
    ("Mette Lund is 38.", "The 38-year-old joined Northwind in 2009.", "Mette Lund joined Northwind in 2009."),
    ("The guest was Kaja Sorby of the University of Rome.", "She was born in 1971.", "Kaja Sorby was born in 1971."),
    ("Ida Berg was born in 1971.", "In her life she wrote nine books.", "In Ida Berg’s life Ida Berg wrote nine books."),
    ("The Skerry Pilots saved a ship.", "They were founded in 1868.", "The Skerry Pilots were founded in 1868."),
    ("The Skaldbre lies in the north. It is a glacier.", "The glacier is 46 km long.", "The Skaldbre is 46 km long."),
    ("The Alm Valley Dairy is the largest employer of the valley.", "It makes cheese.", "The Alm Valley Dairy makes cheese."),
    ("The Alm Valley Dairy was founded in 1926.", "The company makes cheese.", "The Alm Valley Dairy makes cheese."),
    ("The Garn Point lighthouse was built in 1838.", "It is 41 metres high.", "The Garn Point lighthouse is 41 metres high."),
    ("The Garn Point lighthouse was built in 1838.", "The lighthouse is red.", "The Garn Point lighthouse is red."),
    ("The Loch Aran is a ferry.", "She was built in 1911.", "The Loch Aran was built in 1911."),
    ("Northwind makes chairs.", "In 2023 we employed 640 people.", "In 2023 Northwind employed 640 people."),
    ("Northwind makes chairs.", "Our chairs are made of oak.", "Northwind’s chairs are made of oak."),
    ("Kestrel is a program.", "You need 2 GB of memory.", "Kestrel need 2 GB of memory."),
    ("Kestrel is a program by Quarto Labs.", "The company was founded in 2011.", "Quarto Labs was founded in 2011."),
    ("The Lynx R4 is a router that runs the firmware Meadow.", "It draws 9 watts.", "The Lynx R4 draws 9 watts."),
    ("The Aldgate Playhouse opened in 1904.", "The theatre has 620 seats.", "The Aldgate Playhouse has 620 seats."),
    ("The Orwell Canal was opened in 1797.", "The canal is 42 km long.", "The Orwell Canal is 42 km long."),
    ("The Orwell Canal was opened in 1797.", "It was designed by Holm, who was young.", "The Orwell Canal was designed by Holm, who was young."),
    ("Fiona Marsh, the head of the Canal Trust, is an engineer.", "Marsh lives in Tor.", "Fiona Marsh lives in Tor."),
    ("Fiona Marsh, the head of the Canal Trust, is an engineer.", "Her organisation employs 46 people.", "The Canal Trust employs 46 people."),
    ("The Lynx R4 is a router by Acme.", "The R4 draws 9 watts.", "The Lynx R4 draws 9 watts."),
    ("Version 3 removed the cache.", "It was released in May.", "Version 3 was released in May."),
    ("Northwind makes chairs.", "Pau Ferrer joined us in 2011.", "Pau Ferrer joined Northwind in 2011."),
    ("The height of the Varde Bridge is 60 metres.", "It was opened in 1911.", "The Varde Bridge was opened in 1911."),
    ("The Tor Cable Car was opened in 1956.", "The cable car is red.", "The Tor Cable Car is red."),
    ("The Tor Cable Car was opened in 1956.", "The new car is red.", "The new car is red."),
    ("There are few places in Tor. The Larkspur is one. It is red.", "We employ 31 people.", "The Larkspur employ 31 people."),
    ("The Skerry Pilots saved a ship.", "The pilots are old.", "The Skerry Pilots are old."),
    ("Ruth Okafor was born in 1971. The Skerry Pilots saved a ship.", "She is old.", "Ruth Okafor is old."),
    ("Ruth Okafor was born in 1971.", "Ruth lives in Tor.", "Ruth Okafor lives in Tor."),
    ("# THE SKERRY INN\n\nThe Skerry Inn is old.", "It has 14 rooms.", "The Skerry Inn has 14 rooms."),
    ("Wendle Water employs 640 people. The village of Carrow is old.", "The company was founded in 1911.", "Wendle Water was founded in 1911."),
    ("The Friends of the Zoo met.", "They were founded in 1956.", "The Friends of the Zoo were founded in 1956."),
    ("Katrin Lohse, who has headed Harbour Bank since 2009, is old.", "Her bank employs 40 people.", "Harbour Bank employs 40 people."),
    (MUSEUM, "A sailor by training, she knows the coast.", "A sailor by training, Ida Berg knows the coast."),
    ("# The Glass Hall\n\nThe Glass Hall is old.", "This great iron hall is red.", "The Glass Hall is red."),
    (MUSEUM + " In 2018 she opened the new terminal.", "The building cost 3 million crowns.", "The new terminal cost 3 million crowns."),
    ("# Kestrel guide\n\nKestrel is a program. It is written in Go.", "It runs on Linux.", "Kestrel runs on Linux."),
    ("# Beacon guide\n\nBeacon is a program. It is written in Go.", "You need 2 GB of memory.", "Beacon need 2 GB of memory."),
    (MUSEUM + " Everybody remembers the day.", "She opened it.", "Ida Berg opened the Lindqvist Museum."),
    ("Hallam's Bakery was founded in 1926.", "It has 31 ovens.", "Hallam's Bakery has 31 ovens."),
    ("Hallam's Bakery was founded in 1926.", "The bakery has 31 ovens.", "Hallam's Bakery has 31 ovens."),
    ("The old mast fell in a storm.", "The new one is red.", "The new mast is red."),
    ("# The Varde ferry\n\nThe Varde ferry is old.", "The ferry to Tor is new.", "The ferry to Tor is new."),
    ("The Heron is the pride of Tor.", "She takes 48 people.", "The Heron takes 48 people."),
    ("Northwind makes chairs. Choose Settings to see them.", "It has 12 models.", "Northwind has 12 models."),
    ("A tramway was built in 1911.", "It closed in 1950.", "The tramway closed in 1950."),
]  # fmt: skip
#: What stands before, and a sentence that takes up nothing certain, or what it names itself.
LEFT = [
    (BRIDGE, "It rained in 1911."),
    (BRIDGE, "It is known that Rome is old."),
    (BRIDGE, "A bridge of stone stands there."),
    (BRIDGE, "It is the longest day of the year."),
    ("Judit Varga runs the Tarnow Marathon.", "For Judit Varga, the race director, Sunday is work."),
    (BRIDGE, "The museum opened in 1911."),
    (MERGER, "It was founded in 2011 that way."),
    (BRIDGE, "The Harbour Tower opened in 1898, and it is 100 metres high."),
    ("Rome is old.", "She was born in 1970."),
    ("Listen!", "It opened in 1911."),
    ("Northwind makes chairs.", "“We employed 640 people,” she said."),
    ("Please be careful.", "It opened in 1911."),
    (BRIDGE, "If a request fails, it is retried three times."),
    ("Fiona Glen lives in Tor.", "The glen is old."),
    ("Ida Berg is a driver of trams.", "It is old."),
    ("Northwind makes chairs.", "You need to be 18 years old."),
    (BRIDGE, "The lamp is on unless you switch it off."),
    (BRIDGE, "They make a copy every night and keep it for a week."),
    (BRIDGE, "If a server fails, the pilot restarts it."),
    (BRIDGE, "It was raining in 1911."),
    (BRIDGE, "In 1911, it is reported, Rome was old."),
    ("Ida Berg is the director of the Lindqvist Museum.", "The chair, Jane Pike, opened the session."),
    ("The city has a museum and a theatre.", "They say that Rome is old."),
]


#: A document, and the last thing that it says with names in place.
DOCUMENTS = [
    ("# Almberg ski area\n\nIt has 19 lifts.\n", "The Almberg ski area has 19 lifts."),
    ("# Havel Rowing Club: newsletter\n\nIn May the club bought a boat.\n", "In May the Havel Rowing Club bought a boat."),
    ("# The Varde Zoo\n\n## Aquarium\n\nThe aquarium is old.\n", "The Varde Zoo’s aquarium is old."),
    ("# Norden Fire Brigade: report\n\nOur brigade has 132 members.\n", "The Norden Fire Brigade has 132 members."),
    ("# Norden Fire Brigade: report\n\nThis policy was changed in May.\n", "This policy was changed in May."),
    ("# The light in Mill Lane\n\nThe Lindqvist Museum is old. The museum is big.\n\n- Rooms: 54\n", "The Lindqvist Museum has 54 rooms."),
    ("# Foreword\n\nIn 2009 I joined.\n\nMoira Kell, chair\n", "Moira Kell, chair, can be seen."),
    ("# A word from the director\n\nI joined in 2009.\n", "The director joined in 2009."),
    ("# Foreword by Ida Berg\n\nIn 2009 I joined.\n", "In 2009 Ida Berg joined."),
    ("# A letter from the sea\n\nIn 2009 I joined.\n", "In 2009 I joined."),
    ("# Where to go from here\n\nIn 2009 I joined.\n", "In 2009 I joined."),
    ("# Viktor Salnik: a life\n\nHe was born in Odessa.\n\n- Born: 4 May 1931\n", "Viktor Salnik was born on 4 May 1931."),
    ("# Acme: report 2023\n\nIts head is Ida Berg, chief executive of Acme.\n\n- Chief executive: Karl Moe\n", "Acme’s chief executive is Karl Moe."),
    ("Sustainability report 2023 - Northwind Nord\n\nThe company is old.\n", "Northwind Nord is old."),
    ("# The Harbour Museum\n\nFounded in 1911\n\n| Year | Event |\n|---|---|\n| 1956 | Moves to Tor |\n", "The Harbour Museum moves to Tor in 1956."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DOCUMENTS)
def test_what_a_document_tells_of(text: str, told: str) -> None:
    assert written_out(resolved(read_text(text, "a", ".md"))[-1], bridged=True).text == told


def last(*sentences: str) -> factcheck.model.Statement:
    """Return the last sentence of a text with what it takes up."""
    return resolved(read_text(" ".join(sentences), "a"))[-1]


@pytest.mark.parametrize(("before", "sentence", "told"), TAKEN)
def test_what_is_taken_up(before: str, sentence: str, told: str) -> None:
    assert written_out(last(before, sentence)).text == told


@pytest.mark.parametrize(("before", "sentence"), LEFT)
def test_what_is_left(before: str, sentence: str) -> None:
    assert written_out(last(before, sentence)).text == sentence


#: What stands before, the sentence, the claims, the verdict.
JUDGED = [
    (BRIDGE, "It opened in 1912.", ("The Varde Bridge opened in 1911.",), "contradicted"),
    (BRIDGE, "It opened in 1911.", ("The Varde Bridge opened in 1911.",), "supported"),
    (f"{BRIDGE} It carries a tramway.", "It opened in 1912.", ("The Varde Bridge opened in 1911.",), "suspect"),
    (
        f"{BRIDGE} It carries a tramway.",
        "It opened in 1920.",
        ("The Varde Bridge opened in 1911.", "The tramway opened in 1920."),
        "unverified",
    ),
    (BRIDGE, "He was born in 1871.", ("Anders Holm was born in 1870.",), "contradicted"),
    # what is done by what the text is about
    (
        "# Kestrel\n\nKestrel makes backups.",
        "Windows 7 is supported.",
        ("Kestrel does not support Windows 7.",),
        "suspect",
    ),
    (
        "# Kestrel\n\nKestrel makes backups.",
        "Windows 7 is supported by Larkspur.",
        ("Kestrel does not support Windows 7.",),
        "unverified",
    ),
    (
        "# Kestrel\n\nKestrel makes backups.",
        "Windows 7 is supported.",
        ("Larkspur 2.0 dropped support for Windows 7.",),
        "unverified",
    ),
    # "the server" may be a part of the program, and not the program
    (
        "# Kestrel\n\nKestrel makes backups.",
        "The server listens on port 8240 by default.",
        ("The default port of the Kestrel server is 8420.",),
        "suspect",
    ),
    # what is taken for a thing without a name may be what the text is about
    (
        "# Larkspur\n\nLarkspur makes chairs. The workshop is new.",
        "It was founded in 1911.",
        ("Larkspur was founded in 1901.",),
        "suspect",
    ),
    # what belongs to the museum of which the text tells, though it does not say so
    (
        MUSEUM,
        "The oldest clock dates from 1584.",
        ("The oldest clock of the Lindqvist Museum dates from 1548.",),
        "suspect",
    ),
    (
        MUSEUM,
        "The oldest clock dates from 1548.",
        ("The oldest clock of the Lindqvist Museum dates from 1548.",),
        "supported",
    ),
    (
        MUSEUM,
        "The oldest clock dates from 1584.",
        ("The oldest clock of the Harbour Museum dates from 1548.",),
        "unverified",
    ),
    (
        f"{MUSEUM} The Harbour Museum is larger.",
        "The oldest clock dates from 1548.",
        ("The oldest clock of the Lindqvist Museum dates from 1548.",),
        "unverified",
    ),
    (
        f"{MUSEUM} The Harbour Museum is larger.",
        "The oldest clock dates from 1584.",
        (
            "The oldest clock of the Lindqvist Museum dates from 1548.",
            "The oldest clock of the Harbour Museum dates from 1584.",
        ),
        "unverified",
    ),
    (
        "The Tarnow Marathon is run in May.",
        "Entry costs 65 euros.",
        ("Entry to the Tarnow Marathon costs 85 euros.",),
        "suspect",
    ),
    (
        "The Tarnow Marathon is run in May.",
        "Nobody costs 65 euros.",
        ("Entry to the Tarnow Marathon costs 85 euros.",),
        "unverified",
    ),
    (BRIDGE, "The museum has 54 rooms.", ("The Lindqvist Museum has 45 rooms.",), "suspect"),
    (
        "Sabine Kruse lives there. The oldest elephant is Moyo.",
        "Born in 1969, she came in 1985.",
        ("Sabine Kruse was born in 1971.",),
        "unverified",
    ),
    (
        "Sabine Kruse lives there. Moyo lives next door.",
        "Born in 1969, she came.",
        ("Sabine Kruse was born in 1971.",),
        "suspect",
    ),
    (
        "The Calor T5 was launched in 2020.",
        "The warranty is three years.",
        ("The warranty of the Lynx R4 is three years.",),
        "unverified",
    ),
    (
        "The Calor T5 was launched in 2020.",
        "The company was founded in 1998.",
        ("The Solvik Ferry Company was founded in 1874.",),
        "unverified",
    ),
    # what another museum's director is called says nothing of this one's
    (
        "The Varde Zoo is old.",
        "The director is Karl Moe.",
        ("The director of the Birkholm Museum is Ida Berg.",),
        "unverified",
    ),
    (
        "The Varde Zoo is old.",
        "The director is Karl Moe.",
        ("The director of the Varde Zoo is Ida Berg.",),
        "suspect",
    ),
    (
        "The Varde Zoo is old.",
        "The Friends of the Zoo, founded in 1965, are rich.",
        ("The Friends of the Zoo were founded in 1956.",),
        "contradicted",
    ),
    (
        "The Calor T5 connects by Bluetooth to Febri, an app that needs Android 7.",
        "It is free.",
        ("The Calor T5 costs 59 euros.",),
        "unverified",
    ),
    (BRIDGE, "She was born in 1871.", ("Anders Holm was born in 1870.",), "unverified"),
    (MUSEUM, "The admission is £9.", ("Admission to the Haldane Museum is 11 pounds.",), "unverified"),
    (MUSEUM, "The admission is £9.", ("Admission to the Lindqvist Museum is 11 pounds.",), "contradicted"),
    (
        "The Kolding Seed Bank was founded in 1971.",
        "The director is Nadia Ferrer.",
        ("The director of the Tarn Seed Bank is Ilse Marten.",),
        "unverified",
    ),
    (MUSEUM, "We pay refunds within 30 days.", ("Refunds are paid within 14 days.",), "suspect"),
    ("The old mast fell.", "The new one was paid for by Holm.", ("The new mast was paid for by Moe.",), "suspect"),
]


@pytest.mark.parametrize(("before", "sentence", "claims", "verdict"), JUDGED)
def test_what_it_comes_to(
    make_base: Callable[..., Base], before: str, sentence: str, claims: tuple[str, ...], verdict: str
) -> None:
    assert factcheck.check_text(f"{before} {sentence}", make_base(*claims))[-1].verdict == verdict


def test_the_reason_names_what_it_is_taken_for(make_base: Callable[..., Base]) -> None:
    text = f"{BRIDGE}\n\nIt opened in 1912.\n"
    found = factcheck.check_text(text, make_base("The Varde Bridge opened in 1911."))[-1]
    assert found.reason.endswith("“It” is taken for the Varde Bridge, line 1")
    assert [point.said for point in found.differences] == ["1912"]
    assert found.statement.text == "It opened in 1912."


AGAINST_ITSELF = [
    ("The Lindqvist Museum has 54 rooms. It was founded in 1923. It has 45 rooms.", ["The Lindqvist Museum has 54 rooms.", "It has 45 rooms."]),
    ("The outage lasted nine days. After the seven-day outage, mail was slow.", ["The outage lasted nine days.", "After the seven-day outage, mail was slow."]),
    ("Anders Holm was born in 1870. He died in 1933, aged 73.", ["Anders Holm was born in 1870.", "He died in 1933, aged 73."]),
    ("Anders Holm was born in 1870. He died in 1933, aged 63.", None),
    ("Anders Holm was born in 1870. He died in 1933, aged 62.", None),
    ("The Lindqvist Museum has 54 rooms. The Harbour Museum is larger. It has 60 rooms.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sides"), AGAINST_ITSELF)
def test_a_text_against_itself(text: str, sides: list[str] | None) -> None:
    found = [[side.text for side in each.sides] for each in contradictions(resolved(read_text(text, "a")))]
    assert found == ([sides] if sides else [])


def test_a_kind_without_a_word_fits_no_noun() -> None:
    assert fits(Referent("Salt and Sail", named=True, kinds={""}), "song") == ""
    assert fits(Referent("Salt and Sail", named=True, kinds={"", "folk song"}), "song") == "kind"

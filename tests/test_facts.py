"""Tables, lists of terms, labels and lead-ins: the sentences that they stand for, and where those stand."""

from __future__ import annotations

import pytest
from test_markup import run, word

from factcheck.check.statement import check_statement
from factcheck.document.blocks import Block, Cell, Entry, Table
from factcheck.document.facts import stated
from factcheck.document.read import read_text

OPENED = "Old Mill opened in 1911."


def found(suffix: str, text: str) -> list[tuple[int, int, str]]:
    return [(*each.location[1:], each.text) for each in read_text(text, "a", suffix) if each.location]


#: (what is said, of nothing or of a thing, label, value)
SENTENCES = [
    ("The height of Old Mill is 20 m.", "Old Mill", "Height", "20 m"),
    ("The height of Old Mill is 20 m.", "Old Mill", "Height:", "20 m."),
    ("Old Mill opened in 1911.", "Old Mill", "Opened", "1911"),
    ("Old Mill opened on 3 May 1911.", "Old Mill", "Opened", "3 May 1911"),
    ("Old Mill was built in 1911.", "Old Mill", "Built", "1911"),
    ("Old Mill was built around 1911.", "Old Mill", "Built", "around 1911"),
    ("Old Mill was built by Acme.", "Old Mill", "Built by", "Acme"),
    ("Old Mill has 54 rooms.", "Old Mill", "Rooms", "54"),
    ("Old Mill has 54 rooms.", "Old Mill", "Number of rooms", "54"),
    ("Old Mill has 61 staff.", "Old Mill", "Staff", "61"),
    ("Old Mill weighs 12 t.", "Old Mill", "Weighs", "12 t"),
    ("The CEO of Old Mill is Ida Berg.", "Old Mill", "CEO", "Ida Berg"),
    ("Old Mill is open from 9:00 to 17:00.", "Old Mill", "Opening hours", "9:00 to 17:00"),
    ("Old Mill is open daily from 9:00 to 17:00.", "Old Mill", "Open", "daily from 9:00 to 17:00"),
    ("Old Mill is open from May to September.", "Old Mill", "Open", "May to September"),
    ("Old Mill is closed on 25 December.", "Old Mill", "Closed", "25 December"),
    ("Old Mill closed in 1911.", "Old Mill", "Closed", "1911"),
    ("Old Mill is closed on Mondays.", "Old Mill", "Closed on", "Mondays"),
    ("Admission for adults costs £8.", "Old Mill", "Admission", "adults £8"),
    ("Admission for adults costs £8.", "Old Mill", "Admission", "£8 for adults"),
    ("Dogs are allowed on a lead.", "Old Mill", "Dogs", "allowed on a lead"),
    ("The team plan includes 100 seats.", "Kestrel", "Team plan", "100 seats"),
    ("The height of the tower is 88 m.", "", "Height of the tower", "88 m"),
    ("The default port is 8080.", "", "Default port", "8080"),
    ("It opened in 1911.", "", "Opened", "1911"),
    ("Old Mill opened in 1911.", "Mills", "Old Mill", "opened in 1911"),
    ("It was red in 1911.", "Old Mill", "History", "It was red in 1911."),
    ("Automatic updates are installed at night.", "Kestrel", "Automatic updates", "They are installed at night."),
    ("The old network is off by default.", "Kestrel", "Old network", "It is off by default."),
    ("Version 2 was switched off on 3 May.", "Kestrel", "Version 2", "Switched off on 3 May"),
    ("Version 2 was released in May.", "Kestrel", "Version 2", "It was released in May."),
    ("--strip removes metadata.", "Kestrel", "--strip", "Removes metadata."),
    ("Old Mill is closed on Fridays.", "Old Mill", "Closed", "on Fridays"),
    ("The deleted notes are 60 days.", "Kestrel", "Deleted notes", "60 days"),
    ("The journey takes 46 minutes.", "Old Mill", "Journey", "46 minutes"),
    ("The cabins are by Brill (1984).", "Old Mill", "Cabins by", "Brill (1984)"),
    ("Swimming is allowed.", "Old Mill", "Swimming", "allowed"),
    ("The day trips are included.", "Old Mill", "Day trips", "included"),
    ("The bicycles cost 8 francs.", "Old Mill", "Bicycles", "8 francs"),
    ("The warranty of Old Mill is two years.", "Old Mill", "Warranty", "two years"),
    ("You get an answer within five days.", "Old Mill", "Support", "You get an answer within five days."),
    ("Old Mill has sold 96,000 tickets.", "Old Mill", "Tickets sold", "96,000"),
    ("Old Mill was first opened in 1911.", "Old Mill", "First opened", "1911"),
    ("The height of the Old Tower is 20 m.", "", "Height of the Old Tower", "20 m"),
    ("The Museum of Rome is 20 m.", "", "Museum of Rome", "20 m"),
    ("The height of Old Mill is 20 m.", "Old Mill", "Height (m)", "20"),
    ("The height of Old Mill is 20 m.", "Old Mill", "Height, m", "20"),
    ("The height of Old Mill is 20 m.", "Old Mill", "Height in m", "20"),
    ("The height of Old Mill is 20 cm.", "Old Mill", "Height (m)", "20 cm"),
    ("The revenue of Old Mill is €3.4 million.", "Old Mill", "Revenue (€ million)", "3.4"),
    ("The revenue of Old Mill is CHF 3.4 million.", "Old Mill", "Revenue, CHF million", "3.4"),
    ("The revenue of Old Mill in 2023 was $3.4 billion.", "Old Mill", "Revenue in 2023", "$3.4 billion"),
    ("The share of exports is 42%.", "Old Mill", "Share of exports (%)", "42"),
    ("The share of exports is 42%.", "", "Share of exports", "42%"),
    ("Old Mill was built in 1911.", "Old Mill", "Year of construction", "1911"),
    ("The chair of the Old Mill is Ida Berg.", "", "Chair of the Old Mill", "Ida Berg"),
    ("The board has 9 members.", "Old Mill", "Members of the board", "9"),
    ("Old Mill had 5,000 visitors in 2023.", "Old Mill", "Visitors (2023)", "5,000"),
    ("In 1911, Old Mill burned down.", "Mills", "1911", "Old Mill burned down."),
    ("In 1911, the mill burned down.", "Old Mill", "1911", "The mill burned down."),
    ("Old Mill was founded by Ida Berg in 1911.", "Old Mill", "1911", "Founded by Ida Berg"),
    ("The opening of the tower was on 3 May 1911.", "Old Mill", "3 May 1911", "Opening of the tower"),
]


@pytest.mark.parametrize(("sentence", "thing", "label", "value"), SENTENCES)
def test_what_a_label_and_a_value_say(sentence: str, thing: str, label: str, value: str) -> None:
    title = [Block(thing, range(len(thing)), level=1)] if thing else []
    entry = Entry(Block(label, range(len(label))), (Block(value, range(len(value))),))
    assert [each.text for each in stated([*title, entry])][len(title) :] == [sentence]


@pytest.mark.parametrize("value", ["yes", "–", "", "N/A", "how?", "a b c d e f g h i j k l m"])
def test_what_is_no_value_makes_no_sentence(value: str) -> None:
    assert list(stated([Entry(Block("Height", range(6)), (Block(value, range(len(value))),))])) == []


def table(*rows: str, header: bool = True) -> list[str]:
    cells = [
        tuple(Cell((Block(text, range(len(text))),) if text else (), header and number == 0) for text in row.split("|"))
        for number, row in enumerate(rows)
    ]
    return [each.text for each in stated([Table(tuple(cells))])]


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        (["Building|Opened", "Old Mill|1911"], [OPENED]),
        (["Fact|Value", "Height of the mill|20 m"], ["The height of the mill is 20 m."]),
        (
            ["Height of the mill|20 m", "Width of the mill|9 m"],
            ["The height of the mill is 20 m.", "The width of the mill is 9 m."],
        ),
        (
            ["|Old Mill|New Mill", "Height|20 m|30 m"],
            ["The height of Old Mill is 20 m.", "The height of New Mill is 30 m."],
        ),
        (["Property|Kestrel", "Default port|8080"], ["The default port of Kestrel is 8080."]),
        (["Year|Revenue", "2022|€3.1 million"], ["The revenue in 2022 was €3.1 million."]),
        (
            ["|2022|2023", "Revenue|€3 million|€4 million"],
            ["The revenue in 2022 was €3 million.", "The revenue in 2023 was €4 million."],
        ),
        (["id|Building|Opened", "1|Old Mill|1911"], [OPENED]),
        (["Building|Note", "Old Mill|It opened in 1911."], ["Old Mill opened in 1911."]),
        (["Building|Opened"], []),
        (["Building|Open", "Old Mill|yes"], []),
        (["Setting|Default", "Retry limit|3"], ["The default retry limit is 3."]),
        (
            ["Setting|Default|Unit", "timeout|30|s", "cache|5|MB"],
            ["The default timeout is 30 seconds.", "The default cache is 5 MB."],
        ),
        (["Ticket|Adults", "Day pass|58 euros"], ["The Day pass for adults costs 58 euros."]),
        (["Year|Event", "1956|Becomes a museum"], ["It becomes a museum in 1956."]),
        (["Ticket|Price (euros)", "Adults|12"], ["The price for adults is 12 euros."]),
        (["Day|Opens|Closes", "Monday|9:00|17:00"], ["It opens at 9:00 on Monday.", "It closes at 17:00 on Monday."]),
        (["|Monday|Friday", "Opens|9:00|10:00"], ["It opens at 9:00 on Monday.", "It opens at 10:00 on Friday."]),
        (["Voice|Singers", "Sopranos|29"], ["It has 29 sopranos."]),
        (["Building|Beds", "Hospitals|600"], ["Hospitals has 600 beds."]),
        (["Source|Amount", "Legacies|£2 million"], ["The legacies brought in £2 million."]),
        (["Source|2023", "Charity shops|£2 million"], ["The charity shops brought in £2 million in 2023."]),
        (["Item|Amount", "Full plot, per year|£46"], ["The full plot costs £46 a year."]),
        (["Item|Amount", "Rent per year|£46"], ["The rent is £46 a year."]),
        (["Setting|Maximum", "Cache (GB)|2"], ["The maximum cache is 2 GB."]),
        (["Setting|Limit", "Log retention (days)|30"], ["The maximum log retention is 30 days."]),
        (["Setting|Default", "Retries|3"], ["The default number of retries is 3."]),
        (["Name|Ida Skaldbre", "Hives|130"], ["Ida Skaldbre has 130 hives."]),
        (["Day|Opening Hours", "Monday|9:00"], ["The Opening Hours on Monday are 9:00."]),
        (["Glacier|Skaldbre", "Length|46 km"], ["The length of Skaldbre is 46 km."]),
        (
            ["In € million|2022|2023", "Revenue|3.4|4.1"],
            ["The revenue in 2022 was €3.4 million.", "The revenue in 2023 was €4.1 million."],
        ),
        (["In € million|2022", "Employees|412"], ["It had 412 employees in 2022."]),
        (["Tower|Height (m)", "Harbour Tower|88"], ["The height of Harbour Tower is 88 m."]),
        (["Country|Share of sales (%)", "Chile|42"], ["The share of sales for Chile is 42%."]),
        (["Ticket|Price", "Children under 12|£4"], ["The price for children under 12 is £4."]),
        (["Plan|Price per month", "Team|9 euros"], ["The team plan costs 9 euros a month."]),
        (["Year|Visitors", "2021|2,510"], ["It had 2,510 visitors in 2021."]),
        (["Event|Date", "Opening of the bridge|3 May 1911"], ["The opening of the bridge was on 3 May 1911."]),
        (["Year|Event", "1911|The bridge opened."], ["In 1911, the bridge opened."]),
        (["Setting|Type|Default", "port|int|8080"], ["The type of port is int.", "The default port is 8080."]),
    ],
)
def test_what_a_table_says(rows: list[str], sentences: list[str]) -> None:
    assert table(*rows) == sentences


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        (["Building|Height (m)|Opened", "Old Mill|20|1911"], ["The height of Old Mill is 20 m.", OPENED]),
        (["|2022|2023", "Visitors|510|620"], ["It had 510 visitors in 2022.", "It had 620 visitors in 2023."]),
        (["Setting|Value", "Port|8080"], ["The port is 8080."]),
        (["Height|20 m", "Rooms|54"], ["The height is 20 m.", "It has 54 rooms."]),
        (["Chair|Ida Berg", "Rooms|54"], ["The chair is Ida Berg.", "It has 54 rooms."]),
        (
            ["Height|20 m|30 m", "Width|8 m|9 m"],
            ["The height is 20 m.", "The height is 30 m.", "The width is 8 m.", "The width is 9 m."],
        ),
    ],
)
def test_a_first_row_heads_the_others_where_no_markup_tells(rows: list[str], sentences: list[str]) -> None:
    assert table(*rows, header=False) == sentences


TABLES = [
    (".md", "| Building | Opened |\n|---|---|\n| Old Mill | **1911** |\n", 3, 16),
    (".md", "<table><tr><th>Building<th>Opened<tr><td>Old Mill<td>1911</table>\n", 1, 54),
    (
        ".html",
        "<table><tr><th>Building</th><th>Opened</th></tr>\n<tr><td>Old Mill</td><td>1911</td></tr></table>",
        2,
        26,
    ),
    (".rst", "=========  ======\nBuilding   Opened\n=========  ======\nOld Mill   1911\n=========  ======\n", 4, 12),
    (
        ".rst",
        "+----------+------+\n| Building |Opened|\n+==========+======+\n| Old Mill | 1911 |\n+----------+------+\n",
        4,
        14,
    ),
    (
        ".rst",
        ".. list-table::\n   :header-rows: 1\n\n   * - Building\n     - Opened\n   * - Old Mill\n     - 1911\n",
        7,
        8,
    ),
    (".adoc", "|===\n|Building |Opened\n\n|Old Mill |1911\n|===\n", 4, 12),
    (".adoc", '[%header,cols="1,1"]\n|===\n|Building |Opened\n|Old Mill\n|1911\n|===\n', 5, 2),
    (".tex", "\\begin{tabular}{ll}\nBuilding & Opened \\\\ \\hline\nOld Mill & 1911 \\\\\n\\end{tabular}\n", 3, 12),
    (".csv", 'Building,Opened\n"Old Mill",1911\n', 2, 12),
    (".csv", 'Building;Opened\n"Old Mill";1911\n', 2, 12),
    (".csv", "Building\tOpened\nOld Mill\t1911\n", 2, 10),
]


@pytest.mark.parametrize(("suffix", "text", "line", "column"), TABLES)
def test_tables_of_every_format(suffix: str, text: str, line: int, column: int) -> None:
    assert found(suffix, text) == [(line, column, OPENED)]


def test_tables_of_word() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in cells) + "</w:tr>"

    assert word(f"<w:tbl>{row('Building', 'Opened')}{row('Old Mill', '1911')}</w:tbl>") == [(OPENED, 4)]
    assert word(f"<w:tbl>{row('Height of the mill', '20 m')}{row('Width of the mill', '9 m')}</w:tbl>") == [
        ("The height of the mill is 20 m.", 2),
        ("The width of the mill is 9 m.", 4),
    ]


TERMS = [
    (".md", "# Old Mill\n\nOpened\n: 1911\n", (4, 3)),
    (".md", "# Old Mill\n\n- **Opened:** 1911\n", (3, 5)),
    (".md", "**Old Mill**\n\n- Opened: 1911\n", (3, 3)),
    (".html", "<h1>Old Mill</h1><dl><dt>Opened<dd>1911</dl>", (1, 36)),
    (".rst", "Old Mill\n========\n\nOpened\n   1911\n", (5, 4)),
    (".rst", "Old Mill\n========\n\nIt is red.\n\n:Opened: 1911\n", (6, 10)),
    (".adoc", "= Old Mill\n\nOpened:: 1911\n", (3, 10)),
    (".adoc", "= Old Mill\n\nOpened::\n1911\n", (4, 1)),
    (".tex", "\\section{Old Mill}\n\\begin{description}\n\\item[Opened] 1911\n\\end{description}\n", (3, 7)),
    (".txt", "Old Mill:\n- Opened: 1911\n", (2, 3)),
]


@pytest.mark.parametrize(("suffix", "text", "place"), TERMS)
def test_terms_and_labels_of_every_format(suffix: str, text: str, place: tuple[int, int]) -> None:
    assert (*place, OPENED) in found(suffix, text)


LISTS = [
    (".md", "You need:\n\n- 2 GB of memory\n- The disk is large.\n", (3, 3)),
    (".md", "You need:\n\n1. 2 GB of memory\n", (3, 4)),
    (".html", "<p>You need:</p><ul><li>2 GB of memory</ul>", (1, 25)),
    (".rst", "You need:\n\n* 2 GB of memory\n", (3, 3)),
    (".adoc", "You need:\n\n* 2 GB of memory\n", (3, 3)),
    (".tex", "You need:\n\\begin{itemize}\n\\item 2 GB of memory\n\\end{itemize}\n", (3, 7)),
    (".txt", "You need:\n- 2 GB of memory\n", (2, 3)),
]


@pytest.mark.parametrize(("suffix", "text", "place"), LISTS)
def test_an_item_stands_with_its_lead_in(suffix: str, text: str, place: tuple[int, int]) -> None:
    assert (*place, "You need 2 GB of memory") in found(suffix, text)
    assert "You need The disk is large." not in [each[2] for each in found(suffix, text)]


@pytest.mark.parametrize(
    ("lead", "item", "sentence"),
    [
        ("The mill:", "opened in 1911", "The mill opened in 1911"),
        ("It is run by:", "Acme", "It is run by Acme"),
        ("The mill has the following rooms:", "a hall", "The mill has the following rooms: a hall"),
        ("It is old. You need:", "a lamp", "You need a lamp"),
        ("It is old.", "a lamp", "a lamp"),
        ("You need:", "The mill was opened.", "The mill was opened."),
        ("On the sites:", "Dogs may run free.", "On the sites, dogs may run free."),
        ("On all sites:", "Dogs may run free.", "Dogs may run free."),
        ("Until 2010:", "Ida Berg was the mayor.", "Until 2010, Ida Berg was the mayor."),
        ("For example:", "Dogs may run free.", "Dogs may run free."),
        ("The rules:", "Dogs may run free.", "Dogs may run free."),
        ("Our staff:", "18 full-time teachers", "It has 18 full-time teachers."),
        ("Casualties:", "18 soldiers", "Casualties: 18 soldiers"),
        ("First, make sure that you have:", "2 GB of memory", "You need 2 GB of memory"),
    ],
)
def test_how_a_lead_in_is_put_before_an_item(lead: str, item: str, sentence: str) -> None:
    assert found(".md", f"{lead}\n\n- {item}\n")[-1][2] == sentence


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        ("Opened in 1911", "Old Mill opened in 1911."),
        ("Built by Ida Berg.", "Old Mill was built by Ida Berg."),
        ("54 rooms", "Old Mill has 54 rooms."),
        ("Height – 20 m", "The height of Old Mill is 20 m."),
        ("Height = 20 m", "The height of Old Mill is 20 m."),
        ("Open: daily, 9:00 to 17:00", "Old Mill is open daily, 9:00 to 17:00."),
        ("Red", "Red"),
        ("54 rooms of stone", "54 rooms of stone"),
        ("Well – 3 rooms of it are red.", "Well – 3 rooms of it are red."),
    ],
)
def test_an_item_tells_of_what_its_section_is_called_after(item: str, sentence: str) -> None:
    assert found(".md", f"# Old Mill\n\n- {item}\n")[1:] == [(3, 3, sentence)]


def test_columns_below_two_headers_are_not_told_apart() -> None:
    cells = [("Year", "Visitors", "Visitors"), ("", "Adults", "Children"), ("2023", "400", "300")]
    rows = tuple(
        tuple(Cell((Block(text, range(len(text))),) if text else (), number < 2) for text in row)
        for number, row in enumerate(cells)
    )
    assert list(stated([Table(rows)])) == []


def test_a_deeper_item_has_the_lead_in_of_its_own_list() -> None:
    text = "You need:\n\n- tools:\n  - a lamp\n- a rope\n"
    assert [each[2] for each in found(".md", text)] == [
        "You need:",
        "You need tools:",
        "tools: a lamp",
        "You need a rope",
    ]


@pytest.mark.parametrize("text", ["Height of the tower", "Harbour Tower, height", "Note"])
def test_a_label_alone_is_never_supported(make_base, text: str) -> None:  # type: ignore[no-untyped-def]
    base = make_base("The height of the tower is 88 m.", "The Harbour Tower has a height of 120 m.")
    assert check_statement(text, base).verdict == "unverified"


def test_facts_are_judged_as_sentences_are(make_base) -> None:  # type: ignore[no-untyped-def]
    base = make_base("The Old Mill opened in 1911.", "The height of the tower is 88 m.")
    text = "| Building | Opened |\n|---|---|\n| Old Mill | 1912 |\n\n| Fact | Value |\n|---|---|\n| Height of the tower | 88 m |\n"
    verdicts = [check_statement(each, base).verdict.value for each in read_text(text, "a", ".md")]
    assert verdicts == ["contradicted", "supported"]


WHERE = "| | Within the country | Abroad |\n|---|---|---|\n| Daily allowance | €54 | €60 |\n"
PLANS = "| Edition | Servers |\n|---|---|\n| Free | 5 |\n| Team | unlimited |\n"
#: What a part of a page says -> the sentences that it stands for.
PARTS = {
    WHERE: ["The daily allowance within the country is €54.", "The daily allowance abroad is €60."],
    PLANS: ["The free edition has 5 servers.", "The servers of the team edition are unlimited."],
    "- Lost card: Call the bank within 24 hours.\n": ["Call the bank within 24 hours."],
    "> **At a glance**\n>\n> - Season: May to July\n": ["At a glance", "The season is May to July."],
    "> ### At a glance\n>\n> 1. Season: May to July\n": ["At a glance", "The season is May to July."],
    "> It was a fine day.\n": [],
    "> It was a fine day.\n>\n> - Season: May to July\n": [],
}


@pytest.mark.parametrize(("text", "sentences"), PARTS.items())
def test_what_a_part_of_a_page_stands_for(text: str, sentences: list[str]) -> None:
    assert [each[2] for each in found(".md", text)] == sentences

"""The comparison of sentences that stand alone: for each rule, cases where it speaks and at least as many silent ones."""

from __future__ import annotations

import pytest
from verdict_tables import KNOWN_WRONG, Row, check_table

from factcheck.inference.comparison import judge

#: Marks what a reader would call and the comparison does not yet: of that only the opposite verdict would be wrong.
MISSED = True

# statement, reference, verdict
NUMBERS_OF_NAMES = [
    ("Windows 11 was released in 2015", "Windows 10 was released in 2015.", "unverified"),
    ("Apollo 11 landed on the Moon in 1969", "Apollo 12 landed on the Moon in 1969.", "unverified"),
    ("The iPhone 12 costs $799", "The iPhone 13 costs $899.", "unverified"),
    ("Room 101 has 40 seats", "Room 102 has 60 seats.", "unverified"),
    ("Scream 3 received mixed reviews", "Scream 4 received mixed reviews.", "unverified"),
    ("World War I began in 1939", "World War II began in 1939.", "unverified"),
    ("Product A costs $5", "Product B costs $5.", "unverified"),
    ("The Second World War began in Europe", "The First World War began in Europe.", "unverified"),
    ("The 19th Amendment was ratified in 1919", "The 18th Amendment was ratified in 1919.", "unverified"),
    ("Windows 10 was released in 2016", "Windows 10 was released in 2015.", "contradicted"),
    ("Room 101 has 60 seats", "Room 101 has 40 seats.", "contradicted"),
    ("In Germany 45 people died", "In Germany 50 people died.", "contradicted"),
    ("Germany reported 45 deaths", "Germany reported 50 deaths.", "contradicted"),
    ("Sold 45 copies of the album", "Sold 50 copies of the album.", "contradicted", MISSED),
]
WHAT_ONE_IS_SAID_TO_BE = [
    ("The Asp sank in 1912", "The Asp was a steamer that sank in 1912.", "supported"),
    ("The Asp sank in 1913", "The Asp was a steamer that sank in 1912.", "contradicted"),
    ("Ida Berg led the bank from 1990", "Ida Berg is the economist who led the bank from 1990.", "supported"),
    ("The Ember lives in oak wood", "The Ember is not a beetle that lives in oak wood.", "unverified"),
    ("Tor Berg voted against the bill", "Tor Berg was one of the members who voted against the bill.", "supported"),
    ("Tor Berg voted for the bill", "Tor Berg was not one of the members who voted for the bill.", "unverified"),
    ("Ole Dahl voted for the bill", "Tor Berg was one of the members who voted against the bill.", "unverified"),
    ("Ida Berg won the prize in 1999", "Ida Berg is a fan of the singer who won the prize in 1999.", "unverified"),
    (
        "Ida Berg won the prize in 1999",
        "Ida Berg was a pupil of the painter Jon Alm, who won the prize in 1999.",
        "unverified",
    ),
    ("Ida Berg won the prize in 1999", "Ida Berg was a pupil of a painter who won the prize in 1999.", "unverified"),
    (
        "The film was released in 2003",
        "The film is a comedy by Ana Roth that was released in 2001 and shown in 12 countries.",
        "contradicted",
    ),
    (
        "The film was shown in 15 countries",
        "The film is a comedy by Ana Roth that was released in 2001 and shown in 12 countries.",
        "contradicted",
    ),
    (
        "Ana Roth was released in 2001",
        "The film is a comedy by Ana Roth that was released in 2001 and shown in 12 countries.",
        "unverified",
    ),
    (
        "The tower opened in 1991",
        "Kai Lund designed the tower, which is 90 metres high and opened in 1990.",
        "contradicted",
    ),
    (
        "Kai Lund opened in 1990",
        "Kai Lund designed the tower, which is 90 metres high and opened in 1990.",
        "unverified",
    ),
    ("Acme sold 71 percent of the milk", "In 2020 cows gave 71 percent of the milk sold by Acme.", "unverified"),
    (
        "In 2020 cows gave 80 percent of the milk sold by Acme",
        "In 2020 cows gave 71 percent of the milk sold by Acme.",
        "contradicted",
    ),
    (
        "In 2020 goats gave 20 percent of the milk sold by Acme",
        "In 2020 cows gave 71 percent of the milk sold by Acme.",
        "unverified",
    ),
    ("The chemist Ada Roth died in 1950", "Ada Roth was a chemist who died in 1950.", "supported"),
    ("The Swiss chemist Ada Roth died in 1950", "Ada Roth was a chemist who died in 1950.", "unverified"),
    ("The poet Ada Roth died in 1950", "Ada Roth was a chemist who died in 1950.", "unverified"),
    ("The drug was banned in 1990", "Solvan is a drug against a disease that was banned in 1990.", "unverified"),
]
NOUNS_AND_VERBS_TOLD_APART = [
    (
        "Ida Berg was convicted of fraud in 1926",
        "Ida Berg denied lying, but a court convicted her of fraud in 1926.",
        "supported",
    ),
    (
        "In 1926 a court convicted Ida Berg of fraud",
        "A court convicted Ida Berg of fraud in 1926, but the mayor pardoned her in 1930.",
        "supported",
    ),
    (
        "In 1926 a court found Ida Berg guilty of fraud",
        "A court convicted Ida Berg of fraud in 1926, but the mayor pardoned her in 1930.",
        "supported",
    ),
    (
        "Ida Berg was acquitted of fraud in 1926",
        "Ida Berg denied lying, but a court convicted her of fraud in 1926.",
        "contradicted",
    ),
    (
        "The mayor pardoned Ida Berg in 1930",
        "A court convicted Ida Berg of fraud in 1926, but the mayor pardoned her in 1930.",
        "supported",
    ),
    ("Ida Berg saved nine sailors", "Lighthouse keeper Ida Berg saved nine sailors.", "supported"),
    ("The script is read from left to right", "The script is read from right to left.", "suspect"),
    ("On weekdays Acme's shop closes at 16:00", "On weekdays Acme's shop closes at 18:00.", "contradicted"),
    (
        "The Orn empties into the Lesk Sea",
        "The Orn flows through Holm and Mirk, and empties into the Lesk Sea.",
        "supported",
    ),
    ("In 2019 a company from Rom bought Acme", "A company bought Acme in 2019.", "unverified"),
    ("In 2019 a company bought Acme", "A company bought Acme in 2019.", "supported"),
    ("The boy called Tor won", "A boy met a man called Tor.", "unverified"),
    ("A jury found her guilty", "A jury found her guilty in 1926.", "supported"),
    ("Tor Berg was fined by the court", "Tor Berg met Lars Holt in Rom, and the court fined him.", "unverified"),
    ("The club gave Ida Berg a medal", "Ida Berg won the cup, and the club gave her a medal.", "supported"),
    (
        "The tribunal awarded Nadia Holt 18,500 pounds",
        "The tribunal ruled that Acme Ltd had dismissed driver Nadia Holt and awarded her 18,500 pounds.",
        "supported",
    ),
]
OWNERS_AND_TITLES = [
    (
        "Norrvind's night tariff is 18.9 cents",
        "Norrvind's standard tariff is 27.4 cents per kilowatt-hour, and its night tariff is 18.9 cents.",
        "supported",
    ),
    (
        "Norrvind's night tariff is 19.9 cents",
        "Norrvind's standard tariff is 27.4 cents per kilowatt-hour, and its night tariff is 18.9 cents.",
        "contradicted",
    ),
    (
        "Ida Berg was head of sales of Acme",
        "Ida Berg became chief executive of Acme in 2019, having been its head of sales.",
        "supported",
    ),
    ("The mills of Tor were built by Acme", "Tor has 12 mills, which were built by Acme.", "supported"),
    ("The mills of Holm were built by Acme", "Tor has 12 mills, which were built by Acme.", "unverified"),
    (
        "The Marr family owns The Holm Post",
        "The weekly newspaper The Holm Post was founded in 1788 and is owned by the Marr family.",
        "supported",
    ),
    (
        "The Holm Post was founded in 1798",
        "The weekly newspaper The Holm Post was founded in 1788 and is owned by the Marr family.",
        "contradicted",
    ),
    (
        "Brenn and Tavar fought the Salt War from 1743 to 1749",
        "The Salt War was fought between Brenn and Tavar from 1743 to 1749.",
        "supported",
    ),
    (
        "Brenn and Tavar signed the treaty in 1749",
        "The treaty was signed between Brenn and Tavar in 1749.",
        "supported",
    ),
    ("The road was built by Holm and Mirk", "The road was built between Holm and Mirk.", "unverified"),
    ("The road was built between Holm and Mirk", "The road was built between Holm and Mirk in 1890.", "supported"),
]
YEARS_TOLD_BY_YEARS = [
    ("The loom was patented in 1870", "The loom was invented in 1868 and patented two years later.", "supported"),
    ("The loom was patented in 1865", "The loom was invented in 1868 and patented two years later.", "contradicted"),
    (
        "Parliament introduced an income tax in 1834",
        "Parliament abolished the window tax in 1834 and introduced an income tax in the same year.",
        "supported",
    ),
    ("The school closed in 1907", "The school opened in 1905 and was closed a year later.", "unverified"),
    (
        "The bill was repealed in 2019",
        "The bill passed in May 2019, and it was repealed in the same year.",
        "supported",
    ),
    (
        "The bill was repealed in May 2019",
        "The bill passed in May 2019, and it was repealed in the same year.",
        "unverified",
    ),
    ("Ida Berg left Acme in 2014", "Ida Berg joined Acme in 2012 and left it three years later.", "unverified"),
    ("Ida Berg died in 1901", "Ida Berg retired in 1900, and she died the following year.", "supported"),
    ("Tor Alm died in 1902", "Ida Berg retired in 1900 and died two years later.", "unverified"),
    ("The loom was patented in 1870", "The loom was invented in 1868 and patented two years later.", "supported"),
    ("The loom was patented in 1865", "The loom was invented in 1868 and patented two years later.", "contradicted"),
    ("Ida Berg died in 1903", "Ida Berg retired in 1900, and she died the following year.", "contradicted"),
    ("The school closed in 1908", "The school opened in 1905 and was closed a year later.", "contradicted"),
]
COMPARED_WITH_THEN = [
    (
        "In 2022 cows gave 63 percent of the milk",
        "In 2023 cows gave 71 percent of the milk, compared with 63 percent in 2022.",
        "supported",
    ),
    (
        "In 2022 cows gave 68 percent of the milk",
        "In 2023 cows gave 71 percent of the milk, compared with 63 percent in 2022.",
        "contradicted",
    ),
    (
        "In 2023 cows gave 63 percent of the milk",
        "In 2023 cows gave 71 percent of the milk, compared with 63 percent in 2022.",
        "contradicted",
    ),
    (
        "In 2022 goats gave 63 percent of the milk",
        "In 2023 cows gave 71 percent of the milk, compared with 63 percent in 2022.",
        "unverified",
    ),
    (
        "Acme sold 5 million cars in 2019",
        "Acme sold 7 million cars in 2020, compared to 5 million in 2019.",
        "supported",
    ),
    (
        "Acme sold 6 million cars in 2019",
        "Acme sold 7 million cars in 2020, compared to 5 million in 2019.",
        "contradicted",
    ),
    (
        "Acme sold 5 million vans in 2019",
        "Acme sold 7 million cars in 2020, compared to 5 million in 2019.",
        "unverified",
    ),
    ("Jon Alm taught Ida Berg", "Ida Berg was a pupil of Jon Alm.", "supported"),
    ("Ida Berg taught Jon Alm", "Ida Berg was a pupil of Jon Alm.", "suspect"),
]
TOTALS_OF_ALL = [
    ("Acme runs nine hotels", "Acme operates nine hotels with a total of 900 rooms.", "supported"),
    ("Acme operates nine hotels", "Acme operates nine hotels with a combined capacity of 900 guests.", "supported"),
    ("Acme operates nine hotels", "Acme operates nine hotels with a pool.", "unverified"),
    ("Acme operates nine hotels in Rom", "Acme operates nine hotels with a total of 900 rooms.", "unverified"),
]
WHAT_NO_DENIES = [
    ("The album peaked at number 100", "The album peaked at number 100 with no radio exposure.", "supported", MISSED),
    ("Acme reported zero deaths in 2020", "Acme reported no deaths in 2020.", "supported"),
    ("Acme sold the shop", "Acme sold the shop without a licence.", "supported", MISSED),
    ("Acme moved to Paris", "Acme moved to Paris rather than London.", "supported", MISSED),
    ("The drug works after 2 hours", "The drug does not work until 2 hours have passed.", "unverified"),
    ("Acme employs no people", "Acme employs 500 people.", "contradicted"),
    ("Acme has no stores in Paris", "Acme has stores in Paris.", "contradicted"),
    ("Acme has stores in Paris", "Acme has 0 stores in Paris.", "contradicted"),
    ("Acme has never sold the shop", "Acme sold the shop in 2019.", "contradicted"),
]
COMPARED = [
    ("The fare was lower in 2023 than in 2021.", "The fare was lower in 2023 than in 2022.", "unverified"),
    ("The fare was higher in 2023 than in 2022.", "The fare was lower in 2023 than in 2022.", "contradicted"),
    ("Tor Lund is older than Ida Berg.", "Tor Lund is older than Jon Lie.", "unverified"),
    ("Turnout was 48% in 2019.", "Turnout was 61% in 2023, up from 48% in 2019.", "supported"),
    ("Turnout was 49% in 2019.", "Turnout was 61% in 2023, up from 48% in 2019.", "contradicted"),
    ("Turnout was 48% in 2015.", "Turnout was 61% in 2023, up from 48% in 2019.", "unverified"),
    ("Turnout was 61% in 2023, up from 45% in 2019.", "Turnout was 61% in 2023, up from 48% in 2019.", "contradicted"),
    ("The park had 61 visitors in 2023, up from 48 in 2019.", "The park had 61 visitors in 2023.", "unverified"),
    ("Varde 4.0 is supported until May 2026.", "Varde 3.0 is supported until May 2025.", "unverified"),
    ("Varde 3.0 is supported until May 2026.", "Varde 3.0 is supported until May 2025.", "suspect"),
    ("The park received a quarter of a million euros.", "The park received 250,000 euros.", "supported"),
    ("Sales fell by a third in 2022.", "Sales fell by 33% in 2022.", "supported"),
    ("In all, 81 people were infected.", "81 people were infected.", "supported"),
    ("The mill won the cup in 2022 for the first time.", "The mill won the cup in 2022.", "unverified"),
    ("The fare will go up to 10 crowns.", "The fare will go up to 12 crowns.", "contradicted"),
]

DAYS_OF_COUNTS = [
    ("Acme sold 9 million cars in 2022", "Acme sold 9 million cars in 2023, 8% more than in 2022.", "unverified"),
    (
        "Acme sold 5 million cars in 2020",
        "Acme sold 7 million cars in 2020, compared with 5 million a year earlier.",
        "contradicted",
    ),
    (
        "Acme sold 7 million cars in 2020",
        "Acme sold 7 million cars in 2020, up from 5 million the year before.",
        "supported",
    ),
    (
        "The average attendance was 14,200 in 2022",
        "The average attendance was 16,900 in 2022, up from 14,200 the season before.",
        "unverified",
    ),
    (
        "Acme sold 4 million cars in 2019",
        "Acme sold 7 million in 2020, up from 5 million a year earlier.",
        "unverified",
    ),
    (
        "By September 2017, Acme had sold 20 million games",
        "By June 2017, Acme had sold 15 million games.",
        "unverified",
    ),
    ("As of March 2019, Acme had 220 stores", "As of June 2018, Acme had 200 stores.", "unverified"),
    ("As of March 2019, Acme had 200 stores", "As of June 2018, Acme had 200 stores.", "unverified"),
    ("Since 2019 Acme has built 20 ships", "Since 2016 Acme has built 30 ships.", "unverified"),
    ("As of March 2019, Acme had 220 stores", "As of March 2019, Acme had 200 stores.", "contradicted"),
    ("Acme Linux is supported until 31 May 2029", "Acme Linux is supported until 31 May 2030.", "contradicted"),
    ("Acme Linux is supported until 2030", "Acme Linux is supported until May 2029.", "contradicted"),
    ("Acme Linux is supported until 2029", "Acme Linux is supported until May 2029.", "supported"),
]
EXCEPTED_BY = [
    ("The shop is open on Sundays", "The shop is open daily except on Sundays.", "contradicted"),
    ("The shop is open on Sundays", "The shop is open daily, with the exception of Sundays.", "contradicted"),
    ("The pool is open in May", "Except in May, the pool is open all year.", "unverified"),
    ("Dogs are allowed in the park", "Dogs are allowed everywhere apart from in the park.", "unverified"),
    ("Trams run in winter", "Trams run all year other than in winter.", "unverified"),
    (
        "Smoking is permitted on campus only in the two shelters",
        "Smoking is banned everywhere on campus except in the two shelters.",
        "unverified",
    ),
    (
        "The tool leaves out paths that are listed in the file and not named on the command line",
        "Paths listed in the file are skipped, with the exception of those that are named on the command line.",
        "unverified",
    ),
    ("Dogs are allowed on the beach", "Dogs are allowed on the beach provided that they are on a leash.", "unverified"),
]
NEEDED = [
    ("Exports need the free plan or the team plan", "Exports need the team plan.", "unverified"),
    ("Tor requires Windows or macOS", "Tor requires Windows.", "unverified"),
    ("Exports need the team plan", "Exports need the team plan.", "supported"),
    ("Ann or Bob won the race", "Ann won the race.", "supported"),
]
OF_NOBODY = [
    (
        "The current version, 4.0, was released in May 2023",
        "Version 5.0 of Tor was released in June 2024.",
        "unverified",
    ),
    ("Version 5.0 was released in May 2023", "Version 5.0 of Tor was released in June 2024.", "contradicted"),
    ("Ninety-six people are employed", "Acme employs 71 people.", "unverified"),
    ("Two persons are shaking hands", "A petition was signed by 9,412 residents and handed in.", "unverified"),
    ("Ninety-six people are employed by Acme", "Acme employs 71 people.", "contradicted"),
    ("Bolt was bought for 5 million euros", "Acme bought Bolt for 3 million euros.", "contradicted"),
]
WHAT_WAS = [
    ("The train runs every day", "Until December 2021 the train ran every day.", "suspect"),
    (
        "Since 2017 the race has started at the hall",
        "Until 2017 the race started at the harbour; since then it has started at the hall and finished in the park.",
        "unverified",
    ),
    (
        "Lund drew the eighth game against Wen",
        "Lund drew the seventh game against Wen and kept his lead.",
        "unverified",
    ),
    ("Harlow United finished second", "Harlow United finished third.", "suspect"),
]
WHICH_VALUE = [
    ("3 people died in the crash", "3 people were hurt and 5 people died in the crash.", "unverified"),
    ("The film won 3 awards", "The film was nominated for 3 awards and won 5 awards.", "contradicted"),
    (
        "Filming of City Lights ended in 1928",
        "Filming of City Lights started in December 1928 and ended in September 1930.",
        "unverified",
    ),
    ("Acme has an average rating of 7.9/10", "Acme has an average rating of 92%.", "unverified"),
    ("Acme has a rating of 7.9/10", "Acme has a rating of 8.4/10.", "contradicted"),
    ("5 people died in the crash", "3 people were hurt and 5 people died in the crash.", "supported"),
]
ROUGH_AND_ROUNDED = [
    ("Acme has less than 14,000 employees", "Acme has about 15,000 employees.", "unverified"),
    ("Acme has more than 16,000 employees", "Acme has about 15,000 employees.", "unverified"),
    ("Acme has 14,200 employees", "Acme has about 15,000 employees.", "unverified"),
    ("Acme has $2 billion", "Acme has $2.3 billion.", "unverified"),
    ("Acme has more than 14,000 employees", "Acme has about 15,000 employees.", "supported"),
    ("Acme has 15,000 employees", "Acme has about 15,000 employees.", "supported"),
    ("Acme has nearly 15,000 employees", "Acme has 14,800 employees.", "supported"),
    ("Acme has $13 billion", "Acme has $13.2 billion.", "supported"),
    ("Acme has 221,000 employees", "Acme has 200,000 employees.", "contradicted"),
    ("Acme has 18,000 employees", "Acme has about 15,000 employees.", "contradicted"),
    ("Acme has $2 billion", "Acme has $3 billion.", "contradicted"),
]
UNITS = [
    ("The bridge is 120 m long", "The bridge is 400 feet long.", "supported"),
    ("The bridge is 120 m long", "The bridge is 500 feet long.", "contradicted"),
    ("The temperature reached 100 °F", "The temperature reached 38 °C.", "supported"),
    ("The temperature reached 90 °F", "The temperature reached 38 °C.", "contradicted"),
    ("The temperature rose by 2 °C", "The temperature rose by 3.6 °F.", "supported"),
    ("The temperature rose to 2 °C", "The temperature rose by 3.6 °F.", "unverified"),
    ("The swing was one of 2 °F", "The swing was one of 9 °C.", "unverified"),
    ("Acme posted revenue of $5 million in fiscal 2019", "Acme posted revenue of $6 million in 2019.", "unverified"),
    ("Acme posted revenue of $5 million in fiscal 2019", "Acme posted revenue of $5 million in 2019.", "unverified"),
    (
        "Acme posted revenue of $5 million in fiscal 2019",
        "Acme posted revenue of $6 million in FY2019.",
        "contradicted",
    ),
]
DATES = [
    ("Acme opened on 03/04/2020", "Acme opened on 3 April 2020.", "supported"),
    ("Acme opened on 03/04/2020", "Acme opened on 20 March 2020.", "unverified"),
    ("Acme opened on 03/04/2020", "Acme opened on 3 May 2020.", "contradicted"),
    ("Acme was founded in the eighties", "Acme was founded in 1984.", "supported"),
    ("Acme was founded in the nineteen-eighties", "Acme was founded in 1994.", "contradicted"),
    ("Acme opened on the first Friday of July 2019", "Acme opened on 5 July 2019.", "supported"),
    ("Acme was released two days after 3 November 2017", "Acme was released on 5 November 2017.", "supported"),
    ("The strike began between January and March 2016", "The strike began in February 2016.", "supported", MISSED),
    ("The strike began between January and March 2016", "The strike began in May 2016.", "contradicted"),
]
OF_ANOTHER_TIME = [
    (
        "The budget was 8 million euros in 2022",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "contradicted",
    ),
    (
        "The budget was 12 million euros in 2015",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "contradicted",
    ),
    (
        "The budget was 14 million euros in 2022",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "contradicted",
    ),
    (
        "The budget was 12 million euros in 2022",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "supported",
    ),
    (
        "The airline carried 160 million passengers in 2023",
        "The airline carried 180 million passengers in 2023, up from 160 million in 2022.",
        "contradicted",
    ),
    (
        "The airline carried 180 million passengers in 2022",
        "The airline carried 180 million passengers in 2023, up from 160 million in 2022.",
        "contradicted",
        MISSED,
    ),
    (
        "The airline carried 190 million passengers in 2023",
        "The airline carried 180 million passengers in 2023, up from 160 million in 2022.",
        "contradicted",
    ),
    (
        "The airline carried 160 million passengers in 2022",
        "The airline carried 180 million passengers in 2023, up from 160 million in 2022.",
        "supported",
        MISSED,
    ),
    (
        "The town had 5,000 inhabitants in 1900",
        "The town had 5,000 inhabitants in 1950 and 3,000 in 1900.",
        "contradicted",
    ),
    (
        "The town had 5,000 inhabitants in 1900",
        "The town had 3,000 inhabitants in 1900 and 5,000 in 1950.",
        "contradicted",
    ),
    (
        "In 1900 the town had 5,000 inhabitants",
        "In 1900 the town had 3,000 inhabitants and in 1950 it had 5,000.",
        "contradicted",
    ),
    (
        "The town had 4,000 inhabitants in 1900",
        "In 1900 the town had 3,000 inhabitants and in 1950 it had 5,000.",
        "contradicted",
    ),
    ("Ann won 3 medals and Bob won 5", "Ann won 5 medals and Bob won 3.", "unverified"),
    ("Ann won 5 medals", "Ann won 3 medals and Bob won 5 medals.", "contradicted"),
    (
        "The budget was 10 million euros in 2018",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "unverified",
    ),
    (
        "The budget was 8 million euros",
        "The budget rose from 8 million euros in 2015 to 12 million euros in 2022.",
        "supported",
    ),
    (
        "The town had 4,000 inhabitants in 1925",
        "The town had 3,000 inhabitants in 1900 and 5,000 in 1950.",
        "unverified",
    ),
    ("Ann moved in 1940", "Ann was born in 1940 and died in 2010.", "unverified"),
    ("Ann married in 1970", "Ann was born in 1940 and died in 2010.", "unverified"),
    ("Ann was born in 1940 and married in 1970", "Ann was born in 1940 and died in 2010.", "unverified"),
    (
        "The war lasted from 1914 to 1918 and cost 10 million lives",
        "The war cost 10 million lives and lasted from 1914 to 1918.",
        "supported",
    ),
]
OF_ANOTHER_THING = [
    ("The firm has 3 shops in Oslo", "The firm has 5 shops in Oslo and 3 in Bergen.", "contradicted"),
    ("The firm has 5 shops in Bergen", "The firm has 5 shops in Oslo and 3 in Bergen.", "contradicted"),
    ("The firm has 5 shops in Oslo", "The firm has 5 shops in Oslo and 3 in Bergen.", "supported"),
    ("The firm has 3 shops in Bergen", "The firm has 5 shops in Oslo and 3 in Bergen.", "supported"),
    ("The firm has 4 shops in Bergen", "The firm has 5 shops in Oslo and 3 in Bergen.", "contradicted"),
    ("Children pay 12 euros", "Adults pay 15 euros and children pay 12 euros.", "supported"),
    ("Children pay 15 euros", "Adults pay 15 euros and children pay 12 euros.", "contradicted"),
    (
        "Tickets cost 15 euros for children",
        "Tickets cost 15 euros for adults and 12 euros for children.",
        "contradicted",
    ),
    ("Tickets cost 12 euros for children", "Tickets cost 15 euros for adults and 12 euros for children.", "supported"),
    ("Norway won 16 gold and 8 silver medals", "Norway won 8 gold and 16 silver medals.", "unverified"),
    ("Norway won 16 gold medals", "Norway won 8 gold and 16 silver medals.", "contradicted", MISSED),
    ("Profit was 8 million and revenue 12 million", "Profit was 12 million and revenue 8 million.", "unverified"),
    ("Profit was 8 million", "Profit was 12 million and revenue 8 million.", "contradicted"),
    ("Ann was born in 1950 and died in 2010", "Ann was born in 1940 and died in 2010.", "contradicted"),
    ("Ann was born in 2010", "Ann was born in 1940 and died in 2010.", "contradicted"),
    ("Ann died in 1940", "Ann was born in 1940 and died in 2010.", "contradicted"),
    (
        "The club was founded in 1925 and the stadium opened in 1903",
        "The club was founded in 1903 and the stadium opened in 1925.",
        "unverified",
    ),
    ("The club was founded in 1925", "The club was founded in 1903 and the stadium opened in 1925.", "contradicted"),
    ("Acme sold 5 bikes in Rome", "Acme sold 3 bikes in Paris and 5 bikes in Oslo.", "unverified"),
    ("Acme sold 3 bikes", "Acme sold 3 bikes in Paris and 5 in Oslo.", "supported", MISSED),
    ("Acme sold 8 bikes", "Acme sold 3 bikes in Paris and 5 in Oslo.", "unverified"),
    ("Children under 6 pay 5 euros", "Adults pay 15 euros and children pay 12 euros.", "unverified"),
    ("Students pay 15 euros", "Adults pay 15 euros and children pay 12 euros.", "unverified"),
    ("The club won the cup in 1925", "The club was founded in 1903 and the stadium opened in 1925.", "unverified"),
    ("The cup, first awarded in 1912, is of silver", "The cup was first awarded in 1911.", "contradicted"),
    ("First awarded in 1912, the cup is of silver", "The cup was first awarded in 1911.", "contradicted"),
    ("Ida Berg, 47, sat in the bow", "Ida Berg is 44 years old.", "contradicted"),
    ("Ida Berg (47) sat in the bow", "Ida Berg is 44 years old.", "contradicted"),
    ("Ida Berg, 47, sat in the bow", "Ida Berg has 44 boats.", "unverified"),
    ("Route Nord, 47, is long", "Route Nord is 44 km long.", "unverified"),
    ("The school in Tor, with its 600 pupils, is old", "The school in Tor has 400 pupils.", "contradicted"),
    ("The school, with 600 pupils, is old", "The school has 400 pupils.", "suspect"),
    ("The mayor, with 600 pupils, sang", "The mayor has 400 pupils.", "unverified"),
    ("The school with 600 pupils is old", "The school has 400 pupils.", "unverified"),
    ("There is an entry fee of 80 euros", "The entry fee is 50 euros.", "suspect"),
    ("There is a discount of 10% for students", "The discount is 20%.", "unverified"),
    ("There is a garden of 3 hectares", "The garden has 5 trees.", "unverified"),
    ("Applications must be sent by 15 May", "Applications must be sent by 31 March.", "suspect"),
    ("Applications must be sent by 15 March", "Applications must be sent by 31 March.", "suspect"),
    ("Applications must be sent by 31 March", "Applications must be sent by 31 March.", "supported"),
    ("The bridge was finished by 1990", "The bridge was finished by 1980.", "supported"),
    ("The tower (98 metres) is old", "The tower is 88 metres high.", "suspect"),
    ("The tower is 98 metres", "The tower is 88 metres high.", "suspect"),
    ("The tower is 88 metres wide", "The tower is 98 metres high.", "unverified"),
    ("The display turns red above 37.5 degrees", "The display turns red above 38.5 degrees.", "unverified"),
    ("The bridge is closed above 60 km/h", "The bridge is closed above 70 km/h.", "unverified"),
    (
        "The shop delivers orders over 40 euros for free",
        "The shop delivers orders over 50 euros for free.",
        "unverified",
    ),
    ("The museum is free after 4 p.m.", "The museum is free after 5 p.m.", "unverified"),
    ("The tower is over 80 metres high", "The tower is over 90 metres high.", "supported"),
    ("The tank holds over 80 litres", "The tank holds over 90 litres.", "supported"),
    ("The museum has 47 rooms and 19 lifts", "The museum has 74 rooms.", "contradicted"),
    ("The museum has 19 lifts and 47 rooms", "The museum has 74 rooms.", "contradicted"),
    ("The museum has 47 rooms", "The museum has 47 rooms and 19 lifts.", "supported"),
    ("The museum has 47 rooms and 19 lifts", "The museum has 47 rooms.", "unverified"),
    ("Acme trains 58 people, more than ever before", "Acme trains 85 people.", "contradicted"),
    ("Acme trains 58 people, more than ever before", "Acme trains 58 people.", "unverified"),
    ("Acme sold 181 boats in 2023, after 109 in 2022", "Acme sold 118 boats in 2022.", "contradicted"),
    ("Acme sold 181 boats in 2023 (2022: 109)", "Acme sold 118 boats in 2022.", "contradicted"),
    ("Acme sold 181 boats in 2023 (previous year: 109)", "Acme sold 118 boats in 2022.", "contradicted"),
    ("In 2023 Acme sold 181 boats, up from 109 the year before", "Acme sold 118 boats in 2022.", "contradicted"),
    (
        "In 2023 Acme earned 18 million euros, up from 10 million the year before",
        "Acme earned 11 million euros in 2022.",
        "contradicted",
    ),
    ("In 2023 Acme sold 181 boats, compared with 109 a year earlier", "Acme sold 118 boats in 2021.", "unverified"),
    ("Acme sold 181 boats, up from 109 the year before", "Acme sold 118 boats in 2022.", "unverified"),
    ("Acme sold 181 boats in 2023, after 109 in 2022", "Acme sold 181 boats in 2023.", "unverified"),
    ("Acme opened in 1904", "The academy of Acme was founded in 1996.", "unverified"),
    ("The Aldgate Playhouse opened in 1904", "The tower of the Aldgate Playhouse was opened in 1996.", "unverified"),
    ("Profit was 4 million in 2020", "Profit was 12 million in 2022 and revenue 8 million.", "unverified"),
    ("The ship has 12 cabins and 3 decks", "The ship has 3 decks and 12 cabins.", "supported"),
    ("The ship has 3 decks, 12 cabins and 2 lifts", "The ship has 12 cabins, 2 lifts and 3 decks.", "supported"),
    (
        "Acme was founded in 1990 by Ann, and has 30 staff",
        "Ann founded Acme in 1990, and it has 30 staff.",
        "supported",
        MISSED,
    ),
    ("The trial enrolled 400 men and 500 women", "The trial enrolled 900 people, 400 men and 500 women.", "supported"),
]
TIMES_OF_THE_YEAR = [
    ("The fair is held in May", "The fair is held in June.", "contradicted", MISSED),
    ("The fair takes place in autumn", "The fair takes place in spring.", "contradicted", MISSED),
    ("The fair is held in spring", "The fair is held in May.", "supported"),
    ("The fair is held in May", "The fair is held in spring.", "unverified"),
    ("The fair was held in May", "The fair was held in June.", "unverified"),
    ("Fairs are held in May", "Fairs are held in June.", "unverified"),
    ("The fair is held in May", "The fair of toys is held in June.", "unverified"),
]
BOUNDS = [
    ("The treaty was signed no later than 1850", "The treaty was signed in 1851.", "contradicted"),
    ("The treaty was signed no later than 1850", "The treaty was signed in 1849.", "supported"),
    ("The treaty was signed no earlier than 1850", "The treaty was signed in 1849.", "contradicted"),
    ("The treaty was signed on or after 3 May 1850", "The treaty was signed in June 1850.", "supported"),
    ("The bridge is no longer than 500 metres", "The bridge is 600 metres long.", "contradicted", MISSED),
    ("The bridge is not longer than 500 metres", "The bridge is 450 metres long.", "supported", MISSED),
    ("The road is no longer open", "The road is open.", "contradicted"),
    ("The Rhine is no longer than the Danube", "The Rhine is longer than the Danube.", "contradicted"),
    ("The temple was built before 500 BC", "The temple was built in 447 BC.", "contradicted", MISSED),
    ("The temple was built in the fifth century BC", "The temple was built in 447 BC.", "supported"),
    ("The temple was built in AD 44", "The temple was built in 44 BC.", "unverified"),
]
TENSES = [
    ("Steve Jobs was the CEO of Apple", "Tim Cook is the CEO of Apple.", "unverified"),
    ("Lars Holm was the mayor of Oslo in 2019", "Anna Berg has been the mayor of Oslo since 2023.", "unverified"),
    ("Lars Holm is the mayor of Oslo", "Anna Berg was the mayor of Oslo.", "unverified"),
    ("Acme had 500 employees", "Acme has 600 employees.", "unverified"),
    ("Acme employed 500 people", "Acme employs 600 people.", "unverified"),
    ("The museum charged admission", "The museum does not charge admission.", "unverified"),
    ("Acme was based in Paris", "Acme is not based in Paris.", "unverified"),
    ("Lars Holm is the mayor of Oslo", "Anna Berg is the mayor of Oslo.", "contradicted"),
    ("Lars Holm has been the mayor of Oslo since 2022", "Anna Berg has been the mayor of Oslo.", "unverified"),
    ("Acme has 500 employees", "Acme has 600 employees.", "contradicted"),
    ("Acme has sold 500 ships", "Acme sold 600 ships.", "contradicted"),
    ("Acme began trading in 2016", "Acme has been trading since 2019.", "contradicted", MISSED),
]
WHO_AND_WHAT = [
    ("Sam Altman was fired by OpenAI in 2023", "In 2023, Sam Altman was ousted as CEO of OpenAI.", "supported"),
    ("Larry Summers is the US Treasury Secretary", "Larry Summers is a former US Treasury Secretary.", "unverified"),
    (
        "Larry Summers is a former Treasury Secretary",
        "Larry Summers is a former US Treasury Secretary.",
        "supported",
        MISSED,
    ),
    ("Altman was never ousted", "Altman was ousted after he was not candid.", "unverified"),
    ("The shop is not open", "The shop is closed.", "supported"),
    ("Acme has invested $5 million in Bolt", "Acme's investment in Bolt amounts to $5 million.", "supported", MISSED),
    ("Bolt acquired Acme", "Acme's acquisition of Bolt was completed.", "contradicted"),
    ("Bob Ray defeated Ann Lee in 2019", "Bob Ray was defeated by Ann Lee in 2019.", "contradicted"),
    ("The shop is not closed", "The shop is closed.", "contradicted"),
]
SPANS_AND_RANKS = [
    ("The war lasted from 1914 to 1918", "The war was fought in 1916.", "unverified"),
    ("The war lasted from 1914 to 1918", "The war lasted from July 1914 to November 1918.", "supported"),
    ("Sales rose to 7.5%", "Sales rose from 2.1% to 7.5%.", "supported"),
    ("Sales rose to 2.1%", "Sales rose from 2.1% to 7.5%.", "unverified"),
    ("Between 10 and 12 people came", "Between 11 and 12 people came.", "supported"),
    ("The Danube is the longest river in Europe", "The Danube is the second-longest river in Europe.", "contradicted"),
    ("The Volga is the longest river in Europe", "The Danube is the second-longest river in Europe.", "unverified"),
    ("The war lasted from 1914 to 1919", "The war lasted from 1914 to 1918.", "contradicted"),
    ("Sales rose from 2.1% to 8.5%", "Sales rose from 2.1% to 7.5%.", "contradicted"),
    (
        "The Danube is the third-longest river in Europe",
        "The Danube is the second-longest river in Europe.",
        "contradicted",
    ),
]
WHAT_IS_NOT_STATED = [
    ("John Osteen died", "John Osteen's father died.", "unverified"),
    ("Acme sank in 2019", "Acme's flagship sank in 2019.", "unverified"),
    ("Melilla is an illegally inhabited city", "Melilla is a permanently inhabited city.", "unverified"),
    ("Reno is a large city", "Reno is a city.", "unverified"),
    ("Reno is the least populous city", "Reno is the most populous city.", "unverified"),
    (
        "The film grossed less than $200 million worldwide",
        "The film grossed $80 million in America and $170 million abroad, and $250 million worldwide.",
        "unverified",
    ),
    ("Cushing chose Troy after he was recruited", "Cushing was recruited before he chose Troy.", "unverified"),
    ("John Osteen's father died", "John Osteen's father died.", "supported"),
    ("Cushing chose Troy before he was recruited", "Cushing chose Troy after he was recruited.", "contradicted"),
]
HALVES = [
    ("Ann died in Rome", "Ann was born in Rome and died in Pisa.", "unverified"),
    ("Ann was born in Pisa", "Ann was born in Rome and died in Pisa.", "unverified"),
    ("The firm sells cars to France", "The firm sells cars to Spain and boats to France.", "unverified"),
    ("Ann was born in Rome", "Ann was born in Rome and died in Pisa.", "supported"),
    ("The firm sells boats to France", "The firm sells cars to Spain and boats to France.", "supported", MISSED),
    (
        "Safety training is optional for drivers",
        "Safety training is mandatory for drivers and optional for other staff.",
        "unverified",
    ),
    (
        "Safety training is optional for other staff",
        "Safety training is mandatory for drivers and optional for other staff.",
        "supported",
    ),
    (
        "The north gate is locked at night",
        "The north gate is open and the south gate is locked at night.",
        "unverified",
    ),
    ("The south gate is locked at night", "The north gate is open and the south gate is locked at night.", "supported"),
    ("Alice plays the flute", "Alice plays the harp and Bob plays the flute.", "unverified"),
    ("Alice chairs the board", "Alice founded the club, and Bob chairs the board.", "unverified"),
    ("Bob founded the club", "Alice founded the club, and Bob chairs the board.", "unverified"),
    ("Alice and Bob play the flute", "Alice and Bob play the flute.", "supported"),
    (
        "Ida Holm supported the tram",
        "Ida Holm opposed the tram, but the Greens and the Liberals supported it.",
        "unverified",
    ),
    (
        "The Greens opposed the tram",
        "Ida Holm opposed the tram, but the Greens and the Liberals supported it.",
        "unverified",
    ),
    (
        "Ida Holm opposed the tram",
        "Ida Holm opposed the tram, but the Greens and the Liberals supported it.",
        "supported",
    ),
    ("Trainees are entitled to 25 days", "Employees are entitled to 25 days, and trainees to 20 days.", "contradicted"),
]
RULED_OUT = [
    ("The partnership began in 2016", "The partnership began in 2019, not in 2016.", "contradicted"),
    ("The partnership began in 2019", "The partnership began in 2019, not in 2016.", "supported"),
    ("The partnership began in 2019, not in 2016", "The partnership began in 2019.", "supported", MISSED),
    ("The partnership began in 2019, not in 2016", "The partnership began in 2016.", "contradicted"),
    ("The partnership began not in 2016 but in 2019", "The partnership began in 2019.", "supported"),
    ("The team has 5 members rather than 3", "The team has 5 members.", "supported", MISSED),
    ("The team has 3 members", "The team has 5 members rather than 3.", "contradicted", MISSED),
    ("The war was not in 2016", "The war was in 2016.", "contradicted"),
    ("The law was not passed in 2019", "The law was passed in 2019.", "contradicted"),
    ("The law was not passed in 2019", "The law was passed in 2018.", "unverified"),
    ("The team does not have 5 members", "The team has 5 members.", "contradicted"),
    ("The team does not have 5 members", "The team has 7 members.", "unverified"),
]
NOBODY = [
    ("A player under 16 has played for the team", "No player under 16 has ever played for the team.", "contradicted"),
    ("Players under 18 have played for the team", "No player under 16 has ever played for the team.", "unverified"),
    ("No player under 18 has played for the team", "No player under 16 has ever played for the team.", "unverified"),
    ("Two people were injured in the fire", "Nobody was injured in the fire.", "contradicted"),
    ("Several people were injured in the fire", "No one was injured in the fire.", "contradicted"),
    ("Two firefighters were injured in the fire", "No one was injured in the fire.", "contradicted"),
    ("Two goats were injured in the fire", "No one was injured in the fire.", "unverified"),
    ("No firefighter was injured in the fire", "Two people were injured in the fire.", "unverified"),
    ("Two people were injured in the flood", "No one was injured in the fire.", "unverified"),
    ("No one was injured in the fire", "Two people were injured in the fire.", "contradicted"),
]
WHOSE = [
    (
        "The Harlow Ironworks was founded in 1880",
        "Harlow United was founded in 1894 by the Harlow Ironworks.",
        "unverified",
    ),
    ("Harlow United was founded in 1880", "Harlow United was founded in 1894 by the Harlow Ironworks.", "contradicted"),
    ("The Harlow Ironworks founded Harlow United", "Harlow United was founded by the Harlow Ironworks.", "supported"),
    ("Tom Brandt joined in 2019", "Marta Quinn joined in 2021 after Tom Brandt.", "unverified"),
    ("The Raman family owns 40% of the club", "30% of the club is owned by the Raman family.", "contradicted"),
    ("Optek's shares fell by 12%", "Lumen's shares fell by 12% after the sale of Optek was announced.", "unverified"),
    (
        "Lumen's shares fell by 12%",
        "Lumen's shares fell by 12% after the sale of Optek was announced.",
        "supported",
        MISSED,
    ),
]
TENURES = [
    (
        "Mira Holt became director of the observatory in 2016",
        "Mira Holt has been the director of the observatory since 2014.",
        "contradicted",
        MISSED,
    ),
    (
        "Mira Holt became director of the observatory in 2014",
        "Mira Holt has been the director of the observatory since 2014.",
        "supported",
    ),
    ("Mira Holt heads the observatory", "Mira Holt is the director of the observatory.", "supported", MISSED),
    ("Mira Holt is the director of the observatory", "Mira Holt heads the observatory.", "unverified"),
]
OWNERS = [
    ("Nolan directed Dunkirk", "Nolan directed Inception.", "unverified"),
    ("Vorland pays 50% of the budget", "The state of Vorland pays 70% of the budget.", "contradicted"),
    ("The dish belongs to Norden", "Norden owns the dish.", "supported"),
    ("Norden belongs to Lumen", "Norden owns Lumen.", "contradicted"),
]
DIMENSIONS = [
    ("The dome is 24 metres high", "The dome is 18 metres high and 24 metres wide.", "contradicted"),
    ("The ship has a length of 120 metres", "The ship is 20 metres wide and 130 metres long.", "contradicted"),
    ("The dome has a height of 18 metres", "The dome is 18 metres high and 24 metres wide.", "supported"),
    ("The dome has a width of 18 metres", "The dome is 18 metres high.", "unverified"),
    ("The dome is 30 metres in diameter", "The dome is 18 metres high.", "unverified"),
]
MORE_PARTICULAR = [
    ("The harvest began in 1990", "The harvest of olives began in 1991.", "unverified"),
    ("Deaths rose in 2019", "Deaths from cancer fell in 2019.", "unverified"),
    ("The ministry employs 300 people", "The ministry of health employs 400 people.", "unverified"),
    ("The library lends books for 14 days", "The library lends books to students for 28 days.", "unverified"),
    ("Admission is free", "Admission to the tower is not free.", "unverified"),
    ("The bridge was opened in 1990", "The bridge over the river was opened in 1991.", "contradicted"),
    ("A family ticket for the zoo costs 30 euros", "A ticket for the zoo costs 12 euros.", "unverified"),
    ("The weekly magazine has 12 editors", "The magazine has 20 editors.", "unverified"),
    ("The early ferry to Moss takes 40 minutes", "The ferry to Moss takes 30 minutes.", "unverified"),
    ("The supply ship of Acme has 12 cabins", "The ship of Acme has 20 cabins.", "unverified"),
    (
        "A child ticket for the guided tour of the old brewery in Graz costs 30 euros",
        "A ticket for the guided tour of the old brewery in Graz costs 12 euros.",
        "unverified",
    ),
    (
        "The junior team of the football club of Graz trains 4 times a week in the old stadium",
        "The team of the football club of Graz trains 6 times a week in the old stadium.",
        "unverified",
    ),
    ("A group ticket for the zoo costs 30 euros", "A ticket for the zoo costs 12 euros.", "unverified"),
    ("A ticket for the zoo costs 12 euros", "A family ticket for the zoo costs 30 euros.", "unverified"),
    ("Acme's profit was $5 million in 2019", "Acme's operating profit was $6 million in 2019.", "unverified"),
    ("Acme has 50 employees", "Acme has 60 full-time employees.", "unverified"),
    ("The bridge over the Rhine opened in 1990", "The new bridge over the Rhine opened in 1995.", "unverified"),
    ("Acme provides support to Bolt", "Acme does not provide financial support to Bolt.", "unverified"),
    ("Acme does not provide financial support to Bolt", "Acme provides support to Bolt.", "unverified"),
    ("Acme does not provide support to Bolt", "Acme provides financial support to Bolt.", "contradicted"),
    (
        "Acme provides financial support to the old brewery and the opera of Graz",
        "Acme does not provide support to the old brewery and the opera of Graz.",
        "contradicted",
    ),
    ("Acme's revenue was $5 million in 2019", "Acme's total revenue was $6 million in 2019.", "contradicted"),
    ("A ticket for the zoo really costs 30 euros", "A ticket for the zoo costs 12 euros.", "contradicted"),
    ("The zoo officially has 12 keepers", "The zoo has 20 keepers.", "contradicted"),
    (
        "A ticket for the guided tour of the old brewery in Graz nominally costs 30 euros",
        "A ticket for the guided tour of the old brewery in Graz costs 12 euros.",
        "contradicted",
    ),
    (
        "A family ticket for the guided tour of the old brewery costs 30 euros",
        "A family ticket for the guided tour of the old brewery costs 12 euros.",
        "contradicted",
    ),
]
WAYS = [
    ("Osei joined Dundee Rovers from Harlow United", "Osei joined Harlow United from Dundee Rovers.", "unverified"),
    ("Osei left Harlow United", "Osei joined Harlow United from Dundee Rovers.", "unverified"),
    ("Osei joined Harlow United", "Osei joined Harlow United from Dundee Rovers.", "supported"),
    ("Osei joined Harlow United", "Osei left Harlow United.", "contradicted", MISSED),
    (
        "The crossing from Horten to Moss takes 40 minutes",
        "The crossing from Moss to Horten takes 30 minutes.",
        "unverified",
    ),
    ("The ferry goes from Horten to Moss", "The ferry goes from Moss to Horten.", "unverified"),
    ("The flight to Oslo takes 40 minutes", "The flight from Oslo takes 30 minutes.", "unverified"),
    ("Exports to China rose by 5%", "Exports from China rose by 3%.", "unverified"),
    ("The road into the New Forest is 5 km long", "The road from the New Forest is 7 km long.", "unverified"),
    ("The ferry goes to Horten from Moss", "The ferry goes from Moss to Horten.", "supported"),
    (
        "The crossing to Horten from Moss takes 40 minutes",
        "The crossing from Moss to Horten takes 30 minutes.",
        "contradicted",
    ),
    (
        "The crossing between Horten and Moss takes 40 minutes",
        "The crossing from Moss to Horten takes 30 minutes.",
        "contradicted",
        MISSED,
    ),
    ("Acme sold Bolt to Cray for $6 million", "Acme sold Bolt to Cray for $5 million.", "contradicted"),
]
WIDER_SUBJECTS = [
    (
        "A branch of Acme was founded in Oslo in 2004 by Jane Doe",
        "Acme was founded in Oslo in 2011 by Jane Doe.",
        "unverified",
    ),
    (
        "The rival of Acme was founded in Oslo in 2004 by Jane Doe",
        "Acme was founded in Oslo in 2011 by Jane Doe.",
        "unverified",
    ),
    ("The capital of Chile was founded in 1541 by Jane Doe", "Chile was founded in 1810 by Jane Doe.", "unverified"),
    (
        "Acme was founded in Oslo in 2004 by Jane Doe",
        "A branch of Acme was founded in Oslo in 2011 by Jane Doe.",
        "unverified",
    ),
    (
        "A part of the Hill Inn was built in Oslo in 1990 by Jane Doe",
        "The Hill Inn was built in Oslo in 1980 by Jane Doe.",
        "unverified",
    ),
    ("A branch of Acme was founded in 2004", "A branch of Acme was founded in 2011.", "contradicted"),
    (
        "In Oslo Acme was founded in 2004 by Jane Doe",
        "Acme was founded in Oslo in 2011 by Jane Doe.",
        "contradicted",
        MISSED,
    ),
    ("The founding of Acme was in 2004", "Acme was founded in 2011.", "contradicted"),
]
SCOPES = [
    ("Acme sold 20 cars outside Norway", "Acme sold 50 cars in Norway.", "unverified"),
    ("Acme sold 20 cars in Norway", "Acme sold 50 cars outside Norway.", "unverified"),
    ("Acme has shops outside Norway", "Acme has shops in Norway.", "unverified"),
    ("Acme sold 20 cars outside the US", "Acme sold 50 cars in the US.", "unverified"),
    ("Acme does not provide financial aid", "Acme provides financial and legal aid.", "contradicted"),
    ("Acme sold 20 cars outside Norway", "Acme sold 50 cars outside Norway.", "contradicted"),
    ("Acme sold 7 bikes", "In Paris Acme sold 5 bikes.", "unverified"),
    ("In Paris Acme sold 7 bikes", "In Paris Acme sold 5 bikes.", "contradicted"),
    (
        "In Germany, Acme stores the backups of Bolt for 60 days",
        "Acme stores the backups of Bolt for 35 days.",
        "unverified",
    ),
    (
        "Acme stores the backups of Bolt for 60 days under the new contract",
        "Acme stores the backups of Bolt for 35 days.",
        "unverified",
    ),
    (
        "For students, the Team plan of Acme costs $20 per user per month",
        "The Team plan of Acme costs $12 per user per month.",
        "unverified",
    ),
    (
        "On average, Acme stores the backups of Bolt for 60 days",
        "Acme stores the backups of Bolt for 35 days.",
        "unverified",
    ),
    ("Until recently, Acme stored backups for 60 days", "Acme stored backups for 35 days.", "unverified"),
    ("Mount Orsk also erupted in 1902", "Mount Orsk erupted in 1783.", "unverified"),
    ("Jane Doe was elected again in 2024", "Jane Doe was elected in 2016.", "unverified"),
    ("Admission is free for children under 16", "Admission is free for children under 12.", "contradicted"),
    (
        "The drug was approved for children aged 5 to 19",
        "The drug was approved for children aged 5 to 11.",
        "unverified",
    ),
    ("Prices rose between May 2014 and May 2022", "Prices rose between May 2021 and May 2022.", "unverified"),
    (
        "Acme stores the backups of Bolt for 60 days in total",
        "Acme stores the backups of Bolt for 35 days.",
        "contradicted",
        MISSED,
    ),
    (
        "In fact, Acme stores the backups of Bolt for 60 days",
        "Acme stores the backups of Bolt for 35 days.",
        "contradicted",
        MISSED,
    ),
    (
        "In Germany, Acme stores backups for 60 days",
        "In Germany, Acme stores backups for 35 days.",
        "contradicted",
    ),
    ("Trains run three times a day", "Trains run twice a day.", "contradicted"),
    ("Admission is free for children under 12", "Admission is free for children under 12.", "supported"),
]
OPPOSITES = [
    ("Smoking is allowed in private buildings", "Smoking is prohibited in all public buildings.", "unverified"),
    ("Smoking is prohibited in private buildings", "Smoking is prohibited in public buildings.", "unverified"),
    ("Hot water is free in the hostel", "Cold water is free in the hostel.", "unverified"),
    ("The western entrance is open", "The eastern entrance is closed.", "unverified"),
    ("Imports of steel rose in 2020", "Exports of steel fell in 2020.", "unverified"),
    ("Imports of steel rose in 2020", "Exports of steel rose in 2020.", "unverified"),
    ("Acme's biggest plant is in Oslo", "Acme's smallest plant is in Oslo.", "unverified"),
    ("Acme sells cold drinks", "Acme sells hot drinks.", "unverified"),
    (
        "Acme is the smallest producer of zinc in Chile",
        "Acme is the largest producer of zinc in Chile.",
        "contradicted",
        MISSED,
    ),
    ("Acme runs the smallest zoo in Chile", "Acme runs the largest zoo in Chile.", "contradicted", MISSED),
    ("Acme exports steel to Chile", "Acme imports steel to Chile.", "contradicted"),
    ("The western entrance is open", "The western entrance is closed.", "contradicted"),
    ("Acme's exports of steel rose", "Acme's exports of steel fell.", "contradicted"),
    ("The panel gave a negative answer", "The panel gave a positive answer.", "contradicted", MISSED),
]
LIMITS = [
    ("Passwords must have at least 8 characters", "Passwords must have at least 12 characters.", "contradicted"),
    ("Users need at least 2 devices", "Users need at least 3 devices.", "contradicted"),
    ("Bags must weigh at most 30 kg", "Bags must weigh at most 20 kg.", "contradicted"),
    ("Passwords must have at least 12 characters", "Passwords must have at least 12 characters.", "supported"),
    ("Acme has at least 8 shops", "Acme has at least 12 shops.", "supported"),
    # a looser limit is no news of a tighter one, though it follows from it
    ("Acme has at most 30 shops", "Acme has at most 20 shops.", "unverified"),
    ("The bus seats up to 50 people", "The bus seats 40 people.", "unverified"),
    ("The bus seats up to 30 people", "The bus seats at most 40 people.", "unverified"),
    ("The bus seats up to 50 people", "The bus seats at most 40 people.", "contradicted"),
    ("The bus seats at most 40 people", "The bus seats up to 50 people.", "contradicted"),
    ("The bus seats at most 40 people", "The bus seats up to 40 people.", "supported"),
    ("At most 20 people came", "At most 10 people came.", "supported", MISSED),
    ("Acme has at most 30 shops", "Acme has 20 shops.", "supported"),
    ("The password has at least 8 characters", "The password has 12 characters.", "supported"),
]
HEDGES = [
    ("Acme plans to invest $7 million in Bolt", "Acme invested $5 million in Bolt.", "unverified"),
    ("Acme was scheduled to open the mine in 2019", "Acme opened the mine in 2020.", "unverified"),
    ("The mine may hold 5 tonnes of gold", "The mine holds 3 tonnes of gold.", "unverified"),
    ("The mine may hold 5 tonnes of gold", "The mine may hold 3 tonnes of gold.", "contradicted"),
    ("The Pro plan costs $25", "The Pro plan costs $20.", "contradicted"),
]
# who lost to whom: the same from its two ends, or the opposite
WON_AND_LOST = [
    ("Spain lost to England", "Spain defeated England.", "contradicted"),
    ("Spain was defeated by England", "Spain beat England.", "contradicted"),
    ("The dollar fell against the euro", "The dollar rose against the euro.", "contradicted"),
    ("Denmark lies south of Germany", "Denmark lies north of Germany.", "contradicted", MISSED),
    ("Spain won against England", "Spain defeated England.", "supported"),
    ("England was defeated by Spain", "Spain beat England.", "supported"),
    ("Hull City lost to Leeds City in 2022", "Hull City beat Leeds City in 2022.", "contradicted"),
    ("In Oslo prices fell in 2019", "Prices rose in Oslo in 2019.", "contradicted", MISSED),
    ("England lost to Spain", "Spain beat England.", "unverified"),
    (
        "The Rowing Club lost to the library's chess club",
        "The library's chess club beat the Rowing Club.",
        "unverified",
    ),
    ("Leeds City lost to Hull City in 2022", "Hull City beat Leeds City in 2022.", "unverified"),
    ("Leeds City beat Hull City in 2022", "Hull City lost to Leeds City in 2022.", "unverified"),
    ("Denmark lies north of Germany", "Germany lies south of Denmark.", "unverified"),
    ("Germany imports gas from Norway", "Norway exports gas to Germany.", "unverified"),
    ("The euro fell against the dollar", "The dollar rose against the euro.", "unverified"),
    ("Bolt sold Acme to Zeta", "Zeta bought Acme from Bolt.", "unverified"),
]
# "Altman" is Sam Altman, but one library is not another
SHORT_NAMES = [
    ("Sam Altman was fired in 2022", "CEO Altman was fired in 2023.", "contradicted"),
    ("Barack Obama signed the act in 2010", "President Obama signed the act in 2012.", "contradicted"),
    ("The Bergen Library has 12 branches", "The City Library has 14 branches.", "unverified"),
    ("The Kestrel School has 12 teachers", "The Car School has 14 teachers.", "unverified"),
    ("The City Library has 12 branches", "The Bergen Library has 14 branches.", "unverified"),
]
# what nearly happened, or is still to come, did not
NOT_QUITE = [
    ("Acme almost bought Bolt", "Acme bought Bolt.", "unverified"),
    ("Acme nearly went bankrupt", "Acme went bankrupt.", "unverified"),
    ("Acme bought Bolt", "Acme almost bought Bolt.", "unverified"),
    ("Acme is about to sell Bolt", "Acme sold Bolt.", "unverified"),
    ("Acme will sell Bolt", "Acme sold Bolt.", "unverified"),
    ("Almost all staff work in Oslo", "All staff work in Oslo.", "unverified"),
    ("Acme invested nearly $13 billion in Bolt", "Acme invested $13 billion in Bolt.", "supported"),
    ("The fair will open on 3 May", "The fair opens on 3 May.", "supported", MISSED),
]
STOPPED_AND_LACKING = [
    ("Acme lacks a licence", "Acme has a licence.", "contradicted", MISSED),
    ("Acme stopped selling cars", "Acme sells cars.", "contradicted", MISSED),
    ("Acme forgot to pay its tax", "Acme paid its tax.", "contradicted"),
    ("Acme avoided paying tax in 2019", "Acme paid tax in 2019.", "contradicted", MISSED),
    ("Acme ceased to sell cars in 2019", "Acme sells cars.", "unverified"),
    ("Acme has no lack of licences", "Acme has a licence.", "unverified"),
    ("Acme tried to sell Bolt", "Acme sold Bolt.", "unverified"),
    ("Acme was banned from selling cars", "Acme sells cars.", "unverified"),
]
COMPARED = [
    ("Teachers earn more than nurses", "Teachers earn less than nurses.", "contradicted"),
    ("Nurses earn more than teachers", "Teachers earn less than nurses.", "supported"),
    ("Rents in Cork are lower than in Dublin", "Rents in Dublin are higher than in Cork.", "supported"),
    ("Rents in Dublin are lower than in Cork", "Rents in Dublin are higher than in Cork.", "contradicted"),
    ("Women are more likely to vote than men", "Women are less likely to vote than men.", "contradicted", MISSED),
    ("Patients were 34% more likely to be ill", "Patients were 34% less likely to be ill.", "contradicted", MISSED),
    ("More people voted in 2020", "Fewer people voted in 2020.", "contradicted", MISSED),
    ("Prices were 5% higher than in May", "Prices were 5% lower than in May.", "contradicted"),
    ("Acme is larger than Bolt", "Acme is smaller than Bolt.", "contradicted"),
    ("Cod is more popular than carp", "Carp is more popular than cod.", "contradicted"),
    ("The bridge is longer than the tunnel", "The tunnel is longer than the bridge.", "contradicted"),
    ("Rents rose faster in Oslo than in Bergen", "Rents rose faster in Bergen than in Oslo.", "contradicted"),
    # the same from the other end, other things, and what is not compared
    ("Acme is larger than Bolt", "Bolt is smaller than Acme.", "supported"),
    ("Cod is less popular than carp", "Carp is more popular than cod.", "supported"),
    ("Cod is more popular than carp", "Cod is popular.", "unverified"),
    ("In Bergen, rents rose faster than in Oslo", "Rents rose faster in Bergen than in Oslo.", "supported", MISSED),
    ("Rents rose faster than wages in Bergen", "In Bergen rents rose faster than wages.", "supported", MISSED),
    ("The bridge is longer than the tunnel and the road", "The bridge is longer than the tunnel.", "unverified"),
    ("The club has more than 50 members", "The club has fewer than 100 members.", "unverified"),
    ("More people came in 2020", "Fewer people came in 2019.", "unverified"),
]
VETOED = [
    ("Reyes signed the bill in April 2022", "Reyes vetoed the bill in April 2022.", "contradicted"),
    ("Parliament rejected the bill", "Parliament passed the bill.", "contradicted"),
    ("The court overturned the ban", "The court affirmed the ban.", "contradicted"),
    ("Copper boils at 1,085 degrees Celsius", "Copper melts at 1,085 degrees Celsius.", "contradicted"),
    ("Reyes signed the budget in April 2022", "Reyes vetoed the bill in April 2022.", "unverified"),
    ("The Senate rejected the bill", "Parliament passed the bill.", "unverified"),
    ("Copper boils at 2,562 degrees Celsius", "Copper melts at 1,085 degrees Celsius.", "unverified"),
    ("The court annulled the ban", "The court overturned the ban.", "supported"),
]
FORBIDDEN = [
    ("Cycling is allowed in the park", "Cycling is forbidden in the park.", "contradicted"),
    ("Smoking is allowed in the park", "Smoking is not allowed in the park.", "contradicted"),
    ("The course is not compulsory", "The course is mandatory.", "contradicted"),
    ("Cycling is not allowed in the park", "Cycling is forbidden in the park.", "supported"),
    ("Cycling is forbidden in the park", "Cycling is not permitted in the park.", "supported", MISSED),
    ("The course is not mandatory", "The course is optional.", "supported"),
    ("Dogs are not allowed in the park", "Cats are not allowed in the park.", "unverified"),
    ("Dogs are not allowed in the park", "Dogs are allowed in the garden.", "unverified"),
    ("Smoking isn't allowed in the park", "Smoking is forbidden in the park.", "unverified"),
]
NEITHER = [
    ("The metro runs at night", "Neither the metro nor the tram runs at night.", "contradicted"),
    ("The tram runs at night", "Neither the metro nor the tram runs at night.", "contradicted"),
    ("Acme sells cars", "Acme sells neither cars nor boats.", "contradicted"),
    ("The tram does not run at night", "Neither the metro nor the tram runs at night.", "supported", MISSED),
    ("Acme does not sell cars or boats", "Acme sells neither cars nor boats.", "supported"),
    ("Neither the metro nor the tram runs at night", "The metro runs at night.", "unverified"),
    ("The bus runs at night", "Neither the metro nor the tram runs at night.", "unverified"),
    ("The metro runs at noon", "Neither the metro nor the tram runs at night.", "unverified"),
]
SHARES = [
    ("Two thirds of customers are in Europe", "40% of customers are in Europe.", "contradicted"),
    ("More than half of customers are in Europe", "40% of customers are in Europe.", "contradicted"),
    ("60% of customers are in Europe", "Half of customers are in Europe.", "contradicted"),
    ("All of the buses are electric", "Half of the buses are electric.", "contradicted", MISSED),
    ("Half of the buses are electric", "All of the buses are electric.", "contradicted", MISSED),
    ("Every bus is electric", "60% of the buses are electric.", "contradicted", MISSED),
    ("Two thirds of customers are in Europe", "67% of customers are in Europe.", "supported"),
    ("Half of customers are in Europe", "51% of customers are in Europe.", "supported"),
    ("Sales fell by half", "Sales fell by 50%.", "supported"),
    ("Two thirds of customers are in Europe", "70% of customers are in Europe.", "unverified"),
    ("All of the new buses are electric", "Half of the buses are electric.", "unverified"),
    ("15% of voters stayed at home", "Of all voters, 15% stayed at home.", "supported"),
    ("All staff voted", "60% of the staff voted in 2020.", "unverified"),
    ("All the money was lost", "At least half of the money was lost.", "unverified"),
    ("All members paid, half of the guests did not", "Half of the guests did not pay.", "unverified"),
]
TOTALS = [
    ("Labour won 214 seats", "Labour won 214 of the 350 seats.", "supported"),
    ("Labour won 241 seats", "Labour won 214 of the 350 seats.", "contradicted"),
    ("Labour won 214 of the 360 seats", "Labour won 214 of the 350 seats.", "contradicted"),
    ("Labour won 350 seats", "Labour won 214 of the 350 seats.", "unverified"),
    (
        "Nearly 2,000 workers joined the strike",
        "Nearly 2,000 of the firm's 8,500 workers joined the strike.",
        "supported",
    ),
    ("More than 2,500 workers joined it", "Nearly 2,000 of the firm's 8,500 workers joined it.", "contradicted"),
    ("540 people on board survived", "312 of the 540 people on board survived.", "unverified"),
]
OTHER_ENDS = [
    (
        "Nora Lind directed Saltmarsh",
        "Saltmarsh was directed by Petra Voll and won a prize for Nora Lind.",
        "unverified",
    ),
    ("Lisa Thomas created the bar", "The bar was created by Gary Erickson and Lisa Thomas.", "supported"),
    ("Gas boilers outsold heat pumps in 2023", "Heat pumps outsold gas boilers in 2023.", "contradicted"),
    ("Dina Sato won the race ahead of Orla Finch", "Orla Finch won the race ahead of Dina Sato.", "contradicted"),
    ("Coal overtook wind power in 2019", "Wind power overtook coal in 2019.", "contradicted"),
    ("The tunnel replaced the bridge", "The bridge replaced the tunnel.", "contradicted"),
    ("The lake borders the park", "The park borders the lake.", "supported"),
    ("The union met the board in May", "The board met the union in May.", "supported"),
    ("The court overruled the minister", "The minister was overruled by the court.", "supported"),
    ("Acme is as large as Bolt", "Bolt is as large as Acme.", "supported", MISSED),
    # who does it, and to whom it is done
    ("Helen Ott was jailed for fraud", "Judge Helen Ott jailed Marco Bell for fraud.", "unverified"),
    ("Marco Bell was jailed for fraud", "Judge Helen Ott jailed Marco Bell for fraud.", "supported"),
    ("Acme was bought in 2016", "Acme bought Bolt in 2016.", "unverified"),
    ("The shop opened in 2019", "The shop was opened in 2019.", "supported"),
    ("Idris Kane left Leiden for Oxford", "Idris Kane left Oxford for Leiden.", "unverified"),
    ("Idris Kane left Oxford for Leiden", "Idris Kane left Oxford for Leiden.", "supported"),
    # what is only compared with
    ("Aldo had 12,000 men", "The Duke of Lor had 12,000 men, twice as many as Aldo.", "unverified"),
    (
        "Aldo had twice as many men as the Duke",
        "The Duke had 12,000 men, twice as many as Aldo.",
        "contradicted",
        MISSED,
    ),
    (
        "Exports to China were worth $8 billion",
        "Exports to Japan were worth $8 billion, more than exports to China.",
        "unverified",
    ),
    (
        "Exports to Japan were worth $8 billion",
        "Exports to Japan were worth $8 billion, more than exports to China.",
        "supported",
    ),
]
EXCEPTED = [
    ("Version 5.0 supports Windows 8", "Version 5.0 drops support for Windows 8.", "contradicted", MISSED),
    ("Version 5.0 no longer supports Windows 8", "Version 5.0 drops support for Windows 8.", "supported"),
    ("Version 5.0 supports Windows 10", "Version 5.0 drops support for Windows 8.", "unverified"),
    ("The warranty does not cover batteries", "The warranty covers defects but excludes batteries.", "supported"),
    ("Managers approve unpaid leave", "Managers approve holidays; the board approves unpaid leave.", "unverified"),
    ("Paid plans allow 1,000 calls", "Free plans allow 1,000 calls; paid plans have no limit.", "unverified"),
    ("The default timeout of the importer is 60 seconds", "The default timeout is 30 seconds.", "unverified"),
    ("The old system replaced Ledgerly", "The old system was replaced by Ledgerly.", "contradicted"),
    ("Ledgerly replaced the old system", "The old system was replaced by Ledgerly.", "supported"),
    ("Every member state ratified the treaty", "Every member state except Malta ratified the treaty.", "contradicted"),
    ("Every state except Malta ratified the treaty", "Every state except Malta ratified the treaty.", "supported"),
    ("Two deaths were linked to the brakes", "No deaths were linked to the brakes.", "contradicted"),
    ("Two deaths were linked to the airbags", "No deaths were linked to the brakes.", "unverified"),
    ("At most two deaths were linked to the brakes", "No deaths were linked to the brakes.", "unverified"),
    ("Visitors under 18 pay 14 euros", "Tickets cost 14 euros; visitors under 18 pay nothing.", "contradicted"),
    ("If the lake falls below 30%, boats are banned", "If the lake falls below 20%, boats are banned.", "unverified"),
    (
        "The river rises in Loch Mar",
        "It is the longest river; the river rises in the Grey Hills and flows into Loch Mar.",
        "suspect",
    ),
]
FOR_THE_FIRST_TIME = [
    ("Mount Kora was first climbed in 1913", "Mount Kora was first climbed in 1903.", "contradicted"),
    ("Mount Kora was climbed in 1913", "Mount Kora was climbed in 1903.", "unverified"),
    ("Mount Kora was first climbed in 1913", "Mount Kora was climbed in 1903.", "unverified"),
    ("The comet was last seen in 1996", "The comet was last seen in 1986.", "unverified"),
]
ENDED = [
    ("Luis Ferrer is a teacher", "Before becoming mayor, Luis Ferrer was a teacher.", "unverified"),
    ("Luis Ferrer was a teacher", "Before becoming mayor, Luis Ferrer was a teacher.", "supported"),
    ("Guests may vote", "Members may vote, but guests may attend.", "unverified"),
    ("Pedro Vaz is the minister of health", "The minister of health, Pedro Vaz, resigned in 2023.", "unverified"),
    (
        "Pedro Vaz was the minister of health",
        "The minister of health, Pedro Vaz, resigned in 2023.",
        "supported",
        MISSED,
    ),
    ("Ann Lee is the mayor of Oslo", "Ann Lee, the mayor of Oslo, opened the bridge in 2020.", "supported"),
    ("Osei plays for Lyon", "Osei, who plays for Lyon, left Dundee in 2020.", "supported"),
]
FORMER = [
    (
        "Larry Summers is the current Treasury Secretary",
        "Larry Summers is a former Treasury Secretary.",
        "contradicted",
        MISSED,
    ),
    (
        "Larry Summers was never Treasury Secretary",
        "Larry Summers is a former Treasury Secretary.",
        "contradicted",
        MISSED,
    ),
    ("Larry Summers was Treasury Secretary", "Larry Summers is a former Treasury Secretary.", "supported", MISSED),
    ("The mayor was elected in 2019", "The former mayor was elected in 2019.", "unverified"),
    ("The former mayor was elected in 2019", "The mayor was elected in 2019.", "unverified"),
    ("Former mayor Ann Lee was arrested", "Mayor Ann Lee was arrested.", "unverified"),
    ("Jane Doe was the mayor of Bergen", "Jane Doe is a former mayor of Oslo.", "unverified"),
]
CONDITIONS = [
    ("Keys expire after 30 days unless renewed.", "Keys expire after 90 days unless renewed.", "contradicted"),
    (
        "If the sensor fails, the pump stops after 3 days.",
        "If the sensor fails, the pump stops after 6 days.",
        "contradicted",
    ),
    ("If the lake is low, watering is allowed.", "If the lake is low, watering is prohibited.", "contradicted"),
    ("Refunds take 5 days if paid by card.", "Refunds take 9 days if paid by cheque.", "unverified"),
    ("Refunds take 5 days unless paid by card.", "Refunds take 9 days if paid by card.", "unverified"),
    (
        "If the lake falls below 30%, watering is banned.",
        "If the lake falls below 20%, watering is banned.",
        "unverified",
    ),
    (
        "If the sensor is wet, the pump stops after 3 days.",
        "If the sensor fails, the pump stops after 6 days.",
        "unverified",
    ),
    ("Refunds do not take 5 days if paid by card.", "Refunds take 5 days if paid by card.", "unverified"),
]
DOERS = [
    ("The bridge was built in 1913.", "The bridge was built by Roth & Sons in 1903.", "contradicted"),
    (
        "Mount Kora was first climbed in 1913.",
        "Mount Kora was first climbed by Ann Lee in 1903.",
        "contradicted",
    ),
    ("The drug was invented in 1965.", "Ida Moll invented the drug in 1955.", "contradicted"),
    ("Ann Lee directed Duel.", "The film Duel was directed by Ann Lee.", "supported"),
    # who does it may do it again, or to another
    ("The school was visited in 2019.", "The school was visited by the King in 2018.", "unverified"),
    ("The works were founded in 1880.", "United was founded by workers of the works in 1894.", "unverified"),
    ("Ann Lee sold well.", "A book by Ann Lee sold badly.", "unverified"),
    ("Ida Moll was born in 1955.", "Ida Moll invented the drug in 1955.", "unverified"),
]
SOLE_DOERS = [
    ("Duel was written by Ann Lee.", "Duel was written by Bob Ray.", "contradicted"),
    ("Ann Lee directed Duel.", "Duel was directed by Bob Ray.", "contradicted"),
    ("Duel was written by Ann Lee.", "Duel was written by the Swiss author Bob Ray.", "contradicted"),
    ("King Aldo was succeeded by Otto.", "King Aldo was succeeded by Rudolf.", "contradicted", MISSED),
    ("Acme was bought by Bolt in 2019.", "Acme was bought by Cray in 2019.", "contradicted"),
    ("Italy won the cup in 2006.", "Spain won the cup in 2006.", "contradicted"),
    # it may have been done by both, or twice
    ("Duel was written by Ann Lee.", "Duel was written by Bob Ray and Cy Dee.", "unverified"),
    ("Insulin was discovered by Charles Best.", "Insulin was discovered by Frederick Banting.", "unverified"),
    ("The trial was led by Bern University.", "The trial was led by Ann Lee.", "unverified"),
    ("Germany invented the car.", "Karl Benz invented the car.", "unverified"),
    ("Ann Lee won the Nobel Prize in 2019.", "Bob Ray won the Nobel Prize in 2019.", "unverified"),
    ("Italy won the cup in 2006.", "Spain won the cup in 2010.", "unverified"),
    ("Acme was bought by Bolt in 2015.", "Acme was bought by Cray in 2019.", "unverified"),
    # they are called so, are many, or it is done to something else
    ("Duel was written by Ann Lee.", "Duel was written by a Swiss author.", "unverified"),
    ("Duel was written by Ann Lee.", "Duel was written by Lee.", "supported"),
    ("Ann Lee wrote a book in 2019.", "Bob Ray wrote a book in 2019.", "unverified"),
    ("Acme bought shares.", "Cray bought shares.", "unverified"),
    ("Ann Lee wrote the music of Duel.", "Bob Ray wrote Duel.", "unverified"),
    ("Duel was written by Ann Lee.", "The sequel of Duel was written by Bob Ray.", "unverified"),
    ("Acme was bought by Bolt.", "Acme was bought by the owner of Cray.", "unverified"),
    ("Duel was not written by Ann Lee.", "Duel was written by Bob Ray.", "unverified"),
]
# of another part, scope, time, doer or thing than the base speaks of
OF_SOMETHING_ELSE = [
    ("Acme bought Bolt's boats for $3 million.", "Acme bought Bolt in 2019 for $9 million.", "unverified"),
    ("Acme bought the Bolt brand for $3 million.", "Acme bought Bolt in 2019 for $9 million.", "unverified"),
    (
        "The bank approved the loan with 3 conditions.",
        "The bank approved the loan in 2019 with 5 changes.",
        "unverified",
    ),
    ("The shop opened with 3 employees.", "The shop opened in 2011 with 200 chairs.", "unverified"),
    (
        "The company released the album in 3 countries.",
        "The company released the album in 2011 in 12 formats.",
        "unverified",
    ),
    ("The bill was approved by 50 senators.", "The bill was approved by 300 deputies in 2019.", "unverified"),
    ("Ann Lee left the party with 3 others.", "Ann Lee left the party in 2019 after 12 years.", "unverified"),
    (
        "The castle was built with 30,000 bricks.",
        "The castle was built between 1240 and 1268 by 400 men.",
        "unverified",
    ),
    ("Ann Lee directed Duel's second season.", "Duel was directed by Bob Ray.", "unverified"),
    ("Ann Lee wrote the play Duel.", "The film Duel was written by Bob Ray.", "unverified"),
    ("Ann Lee wrote the book Duel.", "The song Duel was written by Bob Ray.", "unverified"),
    ("Duel was written by Ann Lee.", "Duel was written by Bob Ray after a novel by Ann Lee.", "unverified"),
    ("Duel was directed by Ann Lee.", "The first season of Duel was directed by Bob Ray.", "unverified"),
    ("Duel was directed by Ann Lee.", "Duel was directed by Bob Ray until 2019.", "unverified"),
    ("Duel was directed by Ann Lee in London.", "Duel was directed by Bob Ray in New York.", "unverified"),
    ("Otto succeeded Aldo as mayor.", "Rudolf succeeded Aldo as king.", "unverified"),
    ("Aldo was succeeded by Otto as trainer.", "Aldo was succeeded by Rudolf as captain.", "unverified"),
    ("Italy won the match in 2006.", "Spain won the match in 2006.", "unverified"),
    ("Italy won the World Cup in 2006.", "Spain won the European Cup in 2006.", "unverified"),
    ("Ann Lee won the women's race in 2006.", "Bob Ray won the men's race in 2006.", "unverified"),
    ("Ann Lee won the race in Oslo in 2006.", "Bob Ray won the race in Rome in 2006.", "unverified"),
    ("Labour won the election in Wales in 2017.", "The Tories won the election in 2017.", "unverified"),
    ("Ann Lee replaced Bob Ray in goal.", "Cy Dee replaced Bob Ray as captain.", "unverified"),
    (
        "If the sensor fails, the lamp blinks 3 times.",
        "If the sensor fails, the pump stops after 6 seconds.",
        "unverified",
    ),
    ("If you are under 18, tickets cost 5 euros.", "If you are under 12, tickets cost 3 euros.", "unverified"),
    ("If you are over 65, tickets cost 5 euros.", "If you are under 12, tickets cost 3 euros.", "unverified"),
    ("Tickets cost 5 euros if bought online.", "Tickets cost 9 euros if bought at the door.", "unverified"),
    ("Tickets cost 5 euros unless bought at the door.", "Tickets cost 9 euros unless bought online.", "unverified"),
    ("The fee is 5 euros if the parcel weighs 3 kg.", "The fee is 9 euros if the parcel weighs 8 kg.", "unverified"),
    ("The bridge was painted in 1913.", "The bridge was painted by Roth & Sons in 1903.", "unverified"),
    (
        "The bridge was inspected by the state in 2019.",
        "The bridge was inspected by Roth & Sons in 2018.",
        "unverified",
    ),
    ("The king visited the town in 2019.", "The town was visited by the king in 2018.", "unverified"),
    ("The town was flooded in 2019.", "The town was flooded by the Rhine in 2018.", "unverified"),
    ("Sales rose from 2 to 5 million in Spain.", "Sales fell from 5 to 2 million in Italy.", "unverified"),
    ("Debt rose from 2% to 5% in 2010.", "Debt fell from 5% to 2% in 2020.", "unverified"),
    ("Debt rose from 2% to 5% under Labour.", "Debt fell from 5% to 2% under the Tories.", "unverified"),
    (
        "The team was promoted from second to first place.",
        "The team fell from first to second place in May.",
        "unverified",
    ),
    ("The agency's other budget is 5 million euros.", "The agency's budget is 9 million euros.", "unverified"),
    ("Every other member voted no.", "Every member voted no.", "unverified"),
    ("Lena Roth won the giant slalom title twice.", "Lena Roth won the slalom title three times.", "unverified"),
    ("The shop is open twice a week in winter.", "The shop is open three times a week.", "unverified"),
    ("Acme was sued twice in 2019.", "Acme was sued three times in 2020.", "unverified"),
    ("The museum is not open on holidays.", "The museum is open on Mondays.", "unverified"),
    ("The store is not closed for good.", "The store is closed on Mondays.", "unverified"),
    ("Cars are not allowed in the yard.", "Cars are allowed in the street.", "unverified"),
    ("There is no bar on the ship.", "There is a bar in the hotel.", "unverified"),
    ("The plan is not free for firms.", "The plan is free for students.", "unverified"),
    ("Members need not pay the fee.", "Visitors must pay the fee.", "unverified"),
    ("The deposit can be raised to 300 euros.", "The deposit is 200 euros.", "unverified"),
    ("The price can be as high as 90 euros.", "The price is 40 euros.", "unverified"),
    ("The limit may be raised to 90 by the manager.", "The limit is 40.", "unverified"),
    ("Acme was founded by two brothers in 1990.", "Acme was founded by Ann Lee in 1987 in Oslo.", "unverified"),
    ("The tower was built in 1889 for the fair.", "The base of the tower was built in 1887.", "unverified"),
    ("The engine was developed in 1965 for trucks.", "The engine was developed in 1955 for cars.", "unverified"),
    ("The party was dissolved in 1990 in the east.", "The party was dissolved in 1956 in the west.", "unverified"),
    ("The old mill was demolished in 1990.", "The new mill was demolished in 1980.", "unverified"),
    ("Parts of the mill were demolished in 1990.", "The mill was demolished in 1980.", "unverified"),
    ("Production was discontinued in 1990 in Spain.", "Production was discontinued in 1980 in Italy.", "unverified"),
    ("Acme patented the valve in 1990.", "Acme patented the pump in 1980.", "unverified"),
    ("Parts of the mill were demolished in 1990.", "The mill was demolished in 1980.", "unverified"),
    ("A branch of the bank closed in 1990.", "The bank closed in 1980.", "unverified"),
    ("The tower of the castle was built in 1402.", "The castle was built in 1382.", "unverified"),
    ("The roof of the castle burned in 1402.", "The castle burned in 1382.", "unverified"),
    ("The wing of the museum opened in 1990.", "The museum opened in 1980.", "unverified"),
    ("Half of the mill was demolished in 1990.", "The mill was demolished in 1980.", "unverified"),
    ("Most of the mill was demolished in 1990.", "The mill was demolished in 1980.", "unverified"),
    ("The mill was demolished in 1990.", "Parts of the mill were demolished in 1980.", "unverified"),
    ("The castle was built in 1402.", "The tower of the castle was built in 1382.", "unverified"),
    ("The price of the ticket rose to 5 euros.", "The ticket rose to 3 euros.", "unverified"),
    ("Members of the board resigned in 2019.", "The board resigned in 2017.", "unverified"),
    ("The head of the board resigned in 2019.", "The board resigned in 2017.", "unverified"),
    ("Workers at the plant were paid 5 million.", "The plant was paid 3 million.", "unverified"),
]
HALVES_OF_NAMES = [
    ("Hurricane Ida killed 12 people.", "Hurricane Ida-Rose killed 43 people.", "unverified"),
    ("Hurricane Ida killed 43 people.", "Hurricane Ida-Rose killed 43 people.", "unverified"),
    ("Hurricane Ida-Rose killed 12 people.", "Hurricane Ida-Rose killed 43 people.", "contradicted"),
    ("Hurricane Ida-Rose killed 43 people.", "Hurricane Ida killed 43 people.", "unverified"),
]
TITLES = [
    ("Lena Voss was born in 1881.", "The painter Lena Voss was born in 1871.", "contradicted"),
    ("Idris Kane left Oxford in 2018.", "Professor Idris Kane left Oxford in 2016.", "contradicted"),
    (
        "Leo Osei scored 24 goals in the season.",
        "Striker Leo Osei scored 27 goals in the season.",
        "contradicted",
    ),
    ("The Ann Lee museum opened in 2009.", "The new Ann Lee museum opened in 2019.", "unverified"),
    ("Ann Lee earned 5 million in 2009.", "The firm of Ann Lee earned 7 million in 2009.", "unverified"),
    ("Rita Lom was elected in 2009.", "Deputy mayor Rita Lom resigned in 2019.", "unverified"),
    ("Ann Lee sold 5 cars.", "Ann Lee cars sold 7 times.", "unverified"),
]
NAMED = [
    ("There is no error message.", "An error message appears.", "contradicted", MISSED),
    ("There is no error message.", "Haiku Error Messages", "unverified"),
    ("There is no error message.", "A new error message.", "unverified"),
]
CAN_BE = [
    ("The timeout is 300 seconds.", "The timeout can be raised to 300 seconds.", "unverified"),
    ("The timeout may be raised to 300 seconds.", "The timeout can be raised to 300 seconds.", "supported"),
]
# words of reporting that report nothing
PLAIN_VERBS = [
    ("The country has 18 states", "The country has 16 states.", "contradicted"),
    (
        "The zoo, which has a shop, added 12 new reports",
        "The zoo, which has a shop, added 15 new reports.",
        "contradicted",
    ),
    ("Microsoft provided Acme with 5 ships", "Microsoft provided Acme with 7 ships.", "contradicted"),
    ("The film novel cost $5 million", "The film novel cost $7 million.", "contradicted"),
]

#: Sentences worded alike, which need not be taken apart; what differs in what they are about, or is said more, is silent.
WORDED_ALIKE = [
    (
        "The orchids of Holm seldom flower up there in May",
        "The orchids of Holm often flower up there in May.",
        "contradicted",
    ),
    ("The choir only sang in Rom", "The choir also sang in Rom.", "contradicted"),
    ("The mill was unable to grind in winter", "The mill ground in winter.", "contradicted"),
    ("The mill was barred from grinding in winter", "The mill was grinding in winter.", "contradicted"),
    (
        "Guests without a ticket pay a fine of 175 crowns",
        "Guests without a ticket pay a fine of 75 crowns, which is halved if paid at once.",
        "contradicted",
    ),
    ("A group ticket for the lake costs 30 euros", "A ticket for the lake costs 12 euros.", "unverified"),
    ("The old pier was closed in May", "The new pier was opened in May.", "unverified"),
    ("Trams to Holm cost 5 crowns", "Trams from Holm cost 3 crowns.", "unverified"),
    ("Some kilns were never lit", "Some kilns were lit.", "unverified"),
    ("Masks are worn in the kitchen", "Masks are worn in the kitchen, but not in the yard.", "supported"),
    ("The pact was signed in 1992", "The pact was ratified in 1993.", "unverified"),
    ("Varde does not sell frozen fish", "Varde sells fish.", "unverified"),
]

#: Where a word stands turns round what follows from it.
PLACES_OF_WORDS = [
    ("My aunt does not own a boat", "My aunt does not own a red boat.", "unverified"),
    ("My aunt does not own a red boat", "My aunt does not own a boat.", "supported"),
    ("Every ship has a bell", "Every big ship has a bell.", "unverified"),
    ("Every big ship has a bell", "Every ship has a bell.", "supported"),
    ("Few guests ate meat", "Few guests ate pork.", "unverified"),
    ("Few guests ate pork", "Few guests ate meat.", "supported"),
    ("At most ten members voted", "At most ten women members voted.", "unverified"),
    ("No plant lives without clean water", "No plant lives without water.", "unverified"),
    ("The mill was sold", "The mill was closed or was sold.", "unverified"),
    ("The board chose the tram", "The board kept the bus or chose the tram.", "unverified"),
    ("Guests can rent a boat", "Guests can rent a boat or visit the mill.", "supported"),
    ("Most small shops open at nine", "Most shops open at nine.", "unverified"),
    ("Most shops open at nine", "Most small shops open at nine.", "unverified"),
    ("Neither cats nor dogs may ride the tram", "Neither cats nor dogs may ride the tram.", "supported"),
    ("Dogs may not ride the tram", "Neither cats nor dogs may ride the tram.", "supported"),
    ("Guests may climb the tower", "Guests may climb the tower, but not in storms.", "unverified"),
    ("Guests may swim in the lake", "Guests may swim in the lake, but not in the river.", "supported"),
    ("Guests may climb the tower", "In May 2019 guests were allowed to climb the tower.", "unverified"),
    ("Guests were allowed to climb the tower", "In May 2019 guests were allowed to climb the tower.", "supported"),
    ("Standard Holm employs less than 6,400 people", "Varde employs about 12,000 people.", "unverified"),
    ("The law is now valid", "The law is now no longer valid.", "contradicted"),
    ("Ada Birk is sitting on the old wall", "Ada Birk is standing on the old wall.", "contradicted"),
    (
        "The court ruled, however, that Holm had no right to do so",
        "The court ruled, however, that Holm had the right to do so.",
        "contradicted",
    ),
    ("Ada Birk said that every house has a well", "Ada Birk said that every old house has a well.", "unverified"),
    ("Ada Birk declined to take part because of an injury", "Ada Birk declined to take part.", "unverified"),
    (
        "Most of the students at Tor are not from abroad",
        "A fifth of the students at Tor are from abroad.",
        "unverified",
    ),
    ("Holm Library is open until 9 pm", "Holm Library is open from 9 am to 7 pm.", "contradicted"),
    ("Holm Library is open until 7 pm", "Holm Library is open from 9 am to 7 pm.", "supported"),
]

#: Names that share only the word for what they name, and names of people, which may be told in part.
NAMES_OF_ONE_KIND = (
    ("The Asp flows into the Grey Sea", "The Asp flows from Tor into the Red Sea.", "contradicted"),
    ("The highest peak in the park is Mount Lind", "The highest peak in the park is Mount Tarn.", "contradicted"),
    ("Uranus is the farthest planet of all", "Neptune is the farthest planet of all.", "contradicted"),
    ("Rom was founded in South Varde", "Rom was founded in 1880 in North Varde.", "contradicted"),
    ("I. Berg leads the bank", "Ida Berg leads the bank.", "unverified"),
    ("Ships call at Red Harbour", "Ships call at Grey Harbour.", "unverified"),
    ("Rovers are banned from Lake Birk", "Rovers have been banned from Lake Asp since 1988.", "unverified"),
    (
        "The North Gate is open all year",
        "The gate at Holm is open all year, and the North Gate is shut.",
        "contradicted",
    ),
)
#: Where and under whom something was that happens once; several may have done it.
OF_WHAT_HAPPENS_ONCE = (
    (
        "Harby is the birthplace of Ada Birk",
        "The singer Ada Birk, who was born in Rom, won a prize in 2022.",
        "contradicted",
    ),
    (
        "Tor gained independence from Varde on 2 May 1990",
        "Tor gained independence from Holm on 2 May 1990.",
        "contradicted",
    ),
    ("Insulin was discovered by Ole Lund", "Insulin was discovered by Ida Moss in 1921.", "unverified"),
    ("Ole Lund founded the club in 1990", "The club was founded in 1990 by Ida Moss and Jon Tarn.", "unverified"),
)
#: Who lost a match has not won it; whose part is told alone.
THE_OTHER_PART = (
    ("Tor won the 2022 cup final", "Rom beat Tor on penalties in the final of the 2022 cup.", "contradicted"),
    ("Rom won the final of the 2022 cup", "Rom beat Tor on penalties in the final of the 2022 cup.", "supported"),
    ("Tor won in 2019", "Rom beat Tor on penalties in the final of the 2022 cup.", "unverified"),
    ("Ole Lund sold the mill in 2010", "Ida Berg sold the mill to Ole Lund in 2010.", "contradicted"),
    ("Acme was bought in 2016", "Acme bought Bolt in 2016.", "unverified"),
)
#: One, several and the only one.
ONE_AND_SEVERAL = (
    ("There are several clinics in Rom", "There is one clinic in Rom.", "contradicted"),
    ("There are several clinics in Rom", "Dr Berg runs the only clinic in Rom.", "contradicted"),
    ("There is one clinic in Rom", "Dr Berg runs the only clinic in Rom.", "supported"),
    (
        "There are two tunnels in the valley",
        "The Asp Tunnel, opened in 1931, is the only tunnel in the valley.",
        "contradicted",
    ),
    (
        "There are two tunnels in the hills",
        "The Asp Tunnel, opened in 1931, is the only tunnel in the valley.",
        "unverified",
    ),
    ("There are several clinics in Rom", "Dr Berg may open the only clinic in Rom.", "unverified"),
    ("Only some schools offer lunches", "All schools offer lunches.", "contradicted"),
    ("Some schools offer lunches", "All schools offer lunches.", "supported"),
    ("Only some schools offer lunches", "Most schools offer lunches.", "unverified"),
)
#: What a clause sets against another one is not mixed; what is only joined may be shared.
SET_APART = (
    ("The trust owns the moors", "The trust owns the woods, whereas the moors belong to the county.", "contradicted"),
    (
        "Ole Lund chairs the budget board",
        "Ida Berg chairs the budget board, while Ole Lund chairs the school board.",
        "contradicted",
    ),
    (
        "Ole Lund chairs the school board",
        "Ida Berg chairs the budget board, while Ole Lund chairs the school board.",
        "supported",
    ),
    ("Ole plays the flute", "Ole plays the harp and Ida plays the flute.", "unverified"),
)
#: That there is none of what a claim tells something of.
THERE_IS_NONE = (
    ("There are no guided walks in summer", "In summer, rangers lead guided walks every Saturday.", "contradicted"),
    ("There is no railway in Tor", "The first railway in Tor was opened in 1841.", "contradicted"),
    ("There is no railway in Tor", "The council plans a railway in Tor.", "unverified"),
    ("There is no railway in Tor", "The railway in Tor was closed in 1960.", "unverified"),
    ("There are no guided walks in winter", "In summer, rangers lead guided walks every Saturday.", "unverified"),
)
#: "Never" and "but not" that deny one part of a clause, and a time that belongs to what was before.
ONE_PART_DENIED = (
    (
        "Keys are stored in plain text, never as hashes",
        "Keys are stored as hashes, never in plain text.",
        "contradicted",
    ),
    ("The site supports Ember and Lynx, but not Otter", "The site supports Ember, Lynx and Otter.", "contradicted"),
    (
        "The site supports Ember and Lynx, but not Otter",
        "The site supports Ember and Lynx, but not Otter.",
        "supported",
    ),
    (
        "The bridge never reopened after the flood of 2022",
        "The bridge was shut in 2022 and reopened in 2023.",
        "unverified",
    ),
    ("Some data was stored in Rom until 2015", "Data is stored in Tor, never in Rom.", "unverified"),
)
#: A verb or a quality in the place of another one, where all the rest is worded alike.
OTHERWISE = (
    (
        "Support for Ember 3.8 was added in version 2.6",
        "Support for Ember 3.8 was dropped in version 2.6.",
        "contradicted",
    ),
    (
        "The power station at Colme has been running since 2017",
        "The power station at Colme has been shut down since 2017, and its demolition is to take until 2034.",
        "contradicted",
    ),
    (
        "The court refused a recount in the district of Hatch",
        "The court ordered a recount in the district of Hatch, but the result did not change.",
        "contradicted",
    ),
    (
        "Tor is a closed-source message broker written in Rust",
        "Tor is an open-source message broker written in Rust.",
        "contradicted",
    ),
    (
        "The agency runs nine vessels, all of which are electric",
        "The agency runs nine vessels, three of which are electric.",
        "contradicted",
    ),
    (
        "Dogs have been allowed on every ferry, including the Asp",
        "Dogs have been allowed on every ferry except the Asp.",
        "contradicted",
    ),
    (
        "The city of Rom holds 70 percent of the shares in Asp; the remaining 30 percent belong to the Holm Group",
        "The Holm Group holds 70 percent of the shares in Asp; the remaining 30 percent belong to the city of Rom.",
        "contradicted",
    ),
    ("Users with the admin role can rename a topic", "Users with the admin role can delete a topic.", "unverified"),
    (
        "Asp Motors made 58,000 cars in Rom in March 2024",
        "Asp Motors sold 58,000 cars in Rom in March 2024.",
        "unverified",
    ),
    ("Line 2 is the longest line in the city of Rom", "Line 2 is the oldest line in the city of Rom.", "unverified"),
    (
        "A black dog is sleeping on the grass in the yard",
        "A black dog is resting on the grass in the yard.",
        "unverified",
    ),
    (
        "The appeal of the union to the court was filed",
        "The appeal of the union to the court was lodged.",
        "supported",
    ),
    ("All staff of the mill voted", "60% of the staff of the mill voted in 2020.", "unverified"),
)
#: What both say of one alone, and two that changed places behind "from" and "to".
ONE_ALONE = (
    ("Only the Pro plan includes sign-on", "Only the Team plan includes sign-on.", "contradicted"),
    ("Only the Team plan includes sign-on", "Only the Team plan includes sign-on and logs.", "supported"),
    (
        "The ward was moved from the fourth to the second floor",
        "The ward was moved from the second to the fourth floor.",
        "contradicted",
    ),
    (
        "The ward was moved to the fourth floor from the second",
        "The ward was moved from the second to the fourth floor.",
        "supported",
    ),
)
#: Ends that are told more or less exactly, and who held a place before and after.
ENDS_TOLD_ROUGHLY = (
    (
        "Ole Lund has a contract with Tor until 2026",
        "Ole Lund joined Tor in 2021 and has a contract until June 2026.",
        "unverified",
    ),
    (
        "Ole Lund has a contract with Tor until 2028",
        "Ole Lund joined Tor in 2021 and has a contract until June 2026.",
        "contradicted",
    ),
    ("Until 1960, Rom was the capital of Varde", "Tor replaced Rom as the capital of Varde in 1960.", "supported"),
    (
        "Staff may fly business class only for flights of more than four hours",
        "Staff may fly business class only for flights of more than seven hours.",
        "contradicted",
    ),
)
#: A compound that opens a sentence before its verb.
BARE_COMPOUNDS = (
    ("Guest passes expire after two weeks", "Guest passes expire after two days.", "contradicted"),
    ("Access tokens never expire", "Access tokens expire after 90 days.", "contradicted"),
    ("The museum stays open in January", "The museum is closed throughout January.", "contradicted"),
    ("The park has 64 full-time employees", "The park has 46 full-time employees and 120 volunteers.", "contradicted"),
    ("The park has 30 part-time employees", "The park has 46 full-time employees and 120 volunteers.", "unverified"),
)

TABLES = {
    "names of one kind": NAMES_OF_ONE_KIND,
    "of what happens once": OF_WHAT_HAPPENS_ONCE,
    "the other part": THE_OTHER_PART,
    "one and several": ONE_AND_SEVERAL,
    "set apart": SET_APART,
    "there is none": THERE_IS_NONE,
    "one part denied": ONE_PART_DENIED,
    "bare compounds": BARE_COMPOUNDS,
    "otherwise": OTHERWISE,
    "ends told roughly": ENDS_TOLD_ROUGHLY,
    "one alone": ONE_ALONE,
    "places of words": PLACES_OF_WORDS,
    "worded alike": WORDED_ALIKE,
    "numbers of names": NUMBERS_OF_NAMES,
    "what no denies": WHAT_NO_DENIES,
    "what is compared": COMPARED,
    "days of counts": DAYS_OF_COUNTS,
    "exceptions behind a preposition": EXCEPTED_BY,
    "needed": NEEDED,
    "of nobody": OF_NOBODY,
    "what was": WHAT_WAS,
    "which value": WHICH_VALUE,
    "rough and rounded": ROUGH_AND_ROUNDED,
    "units": UNITS,
    "dates": DATES,
    "of another time": OF_ANOTHER_TIME,
    "of another thing": OF_ANOTHER_THING,
    "times of the year": TIMES_OF_THE_YEAR,
    "bounds": BOUNDS,
    "tenses": TENSES,
    "who and what": WHO_AND_WHAT,
    "spans and ranks": SPANS_AND_RANKS,
    "what is not stated": WHAT_IS_NOT_STATED,
    "halves": HALVES,
    "ruled out": RULED_OUT,
    "nobody": NOBODY,
    "whose": WHOSE,
    "tenures": TENURES,
    "owners": OWNERS,
    "dimensions": DIMENSIONS,
    "more particular": MORE_PARTICULAR,
    "ways": WAYS,
    "wider subjects": WIDER_SUBJECTS,
    "scopes": SCOPES,
    "opposites": OPPOSITES,
    "limits": LIMITS,
    "hedges": HEDGES,
    "won and lost": WON_AND_LOST,
    "short names": SHORT_NAMES,
    "not quite": NOT_QUITE,
    "stopped and lacking": STOPPED_AND_LACKING,
    "compared": COMPARED,
    "vetoed": VETOED,
    "forbidden": FORBIDDEN,
    "neither": NEITHER,
    "shares": SHARES,
    "totals": TOTALS,
    "other ends": OTHER_ENDS,
    "excepted": EXCEPTED,
    "for the first time": FOR_THE_FIRST_TIME,
    "ended": ENDED,
    "former": FORMER,
    "conditions": CONDITIONS,
    "doers": DOERS,
    "sole doers": SOLE_DOERS,
    "of something else": OF_SOMETHING_ELSE,
    "halves of names": HALVES_OF_NAMES,
    "titles": TITLES,
    "named": NAMED,
    "can be": CAN_BE,
    "nouns and verbs told apart": NOUNS_AND_VERBS_TOLD_APART,
    "owners and titles": OWNERS_AND_TITLES,
    "years told by years": YEARS_TOLD_BY_YEARS,
    "compared with then": COMPARED_WITH_THEN,
    "totals of all": TOTALS_OF_ALL,
    "what one is said to be": WHAT_ONE_IS_SAID_TO_BE,
    "plain verbs": PLAIN_VERBS,
}


def verdict_of(row: Row) -> str:
    return judge(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"judge/{name}", [Row(*row) for row in TABLES[name]], verdict_of)


# what stands in them is said by nobody, or by somebody else, or of a made-up world
FRAMES = [
    "If {}, nothing would change.",
    "Suppose that {}.",
    "It is not clear whether {}.",
    "It is false that {}.",
    "It is not true that {}.",
    "There is no evidence that {}.",
    "The plan was that {}.",
    "The rumour that {} is wrong.",
    "It was assumed that {}.",
    "Experts feared that {}.",
    "Reports claim {}.",
    "Analysts say that {}.",
    "The board denied that {}.",
    "According to rumours, {}.",
    "In the novel, {}.",
    "{}, critics say.",
    "{}, the firm states.",
    "Contrary to reports that {}, nothing changed.",
]
TOLD = [
    ("the zoo of Graz has 12 keepers", "The zoo of Graz has 20 keepers."),
    ("Acme was founded in 2004", "Acme was founded in 2011."),
    ("the bridge was not closed", "The bridge was closed."),
]


def test_what_is_asserted_clashes() -> None:
    rows = [Row(f"{told[0].upper()}{told[1:]}.", reference, "contradicted") for told, reference in TOLD]
    check_table("judge/told", rows, verdict_of)


def test_what_is_not_asserted_does_not_clash() -> None:
    rows = [Row(frame.format(told), reference, "unverified") for frame in FRAMES for told, reference in TOLD]
    check_table("judge/not asserted", rows, verdict_of)


def test_what_is_not_asserted_is_not_supported() -> None:
    said = [(reference[0].lower() + reference[1:-1], reference) for _, reference in TOLD]
    rows = [Row(frame.format(told), reference, "unverified") for frame in FRAMES[:10] for told, reference in said]
    check_table("judge/not supported", rows, verdict_of)


def test_nothing_is_listed_as_wrong_of_a_table_that_is_gone() -> None:
    known = {*TABLES, "told", "not asserted", "not supported"}
    assert {table for table in KNOWN_WRONG if table.startswith("judge/")} <= {f"judge/{name}" for name in known}

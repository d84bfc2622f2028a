"""Statements that take part of a claim and turn it round: its limit, its order, what it denies, who alone does it."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what is for those beyond a limit": {
        "Anyone who arrives more than 30 minutes late misses the first part.": {
            "suspect": ["Anyone who arrives more than 10 minutes late misses the first part."],
            "supported": ["Anyone who arrives 45 minutes late misses the first part."],
        },
        "Trucks that weigh more than 3.5 tonnes pay a toll of 12 euros.": {
            "unverified": ["Trucks that weigh more than 5 tonnes pay a toll of 12 euros."],
        },
        "The scheduler stops any job that runs for more than 200 seconds; the limit can be raised.": {
            "suspect": ["The scheduler stops any job that runs for more than 20 seconds."],
        },
        "Ada Berg leads the choir, which is open to singers under 30.": {
            "suspect": ["The choir is open to singers under 25 only."],
            "unverified": ["The orchestra is open to players under 25 only."],
        },
        "Borrowers who keep a book for more than four weeks pay a fine of 2 euros.": {
            "suspect": ["Borrowers who keep a book for more than two weeks pay a fine of 2 euros."],
        },
        "Trucks that weigh more than 3.5 tonnes cross the bridge by night.": {
            "unverified": ["Trucks that weigh more than 5 tonnes cross the bridge."],
        },
        "Jobs that ran for more than 200 seconds were listed.": {
            "unverified": ["Jobs that ran for more than 20 seconds were listed."],
        },
        "Buses that weigh more than 3.5 tonnes pay a toll of 12 euros.": {
            "unverified": ["Trucks that weigh more than 5 tonnes pay a toll of 20 euros."],
        },
        "Some jobs run for more than 200 seconds.": {
            "supported": ["Some jobs run for more than 20 seconds."],
        },
    },
    "an amount with two ends": {
        "Passwords are between 8 and 40 characters long and must not contain spaces.": {
            "contradicted": ["Passwords are between 8 and 64 characters long."],
        },
        "The lake is between 3 and 6 metres deep.": {
            "contradicted": ["The lake is between 3 and 8 metres deep."],
            "unverified": ["The pond is between 3 and 8 metres deep."],
        },
        "The crossing takes 20 to 30 minutes.": {
            "contradicted": ["The crossing takes 20 to 40 minutes.", "The crossing takes 20 to 25 minutes."],
            "supported": ["The crossing takes less than an hour."],
        },
        "Between 300 and 500 people came.": {
            "supported": ["Between 300 and 600 people came."],
        },
        "The crossing takes 20 to 30 minutes by day.": {
            "unverified": ["The crossing takes 20 to 40 minutes by night."],
        },
        "Backups are kept for at least 30 days.": {
            "contradicted": ["Backups are kept for at most 30 days."],
        },
        "At least 20 people came.": {
            "unverified": ["At most 30 people came."],
        },
        "The mine needs at least three pumps.": {
            "unverified": ["Three pumps are enough for the mine."],
        },
    },
    "two things of two clauses change places": {
        "Since 2018 the cup has been played as a knock-out; before that, it was a league.": {
            "suspect": ["Since 2018 the cup has been played as a league; before that, it was a knock-out."],
        },
        "A workers' trust owns 60 per cent of the mill; the remaining shares belong to Ada Berg.": {
            "suspect": ["Ada Berg owns 60 per cent of the mill; the remaining shares belong to a workers' trust."],
        },
        "The paintings are kept in the cellar, the archive hangs in the hall.": {
            "suspect": ["The archive is kept in the cellar, the paintings hang in the hall."],
        },
        "The school stands opposite the mill, and the tower beside the church.": {
            "unverified": ["The tower stands beside the church, and the school opposite the mill."],
        },
        "The hall is used as a school as well as a store.": {
            "supported": ["The hall is used as a store as well as a school."],
        },
        "Ole Lund and Ida Berg founded the mill in 1931.": {
            "supported": ["Ida Berg and Ole Lund founded the mill in 1931."],
        },
        "The board owns the pond as well as the mill.": {
            "supported": ["The board owns the mill."],
        },
        "Prices in Tor slowed from 11.3 percent in January 2023 to 5.8 percent in December.": {
            "suspect": ["Prices in Tor climbed from 5.8 percent in January 2023 to 11.3 percent in December."],
        },
        "Prices in Tor slowed from 11.3 percent in June 2023 to 5.8 percent in December.": {
            "unverified": ["Prices in Tor climbed from 5.8 percent in January 2023 to 11.3 percent in June."],
        },
    },
    "a rank with those behind, a date with what came before": {
        "In the 2024 ranking, Asper came second, behind Lumi.": {
            "suspect": ["In the 2024 ranking, Asper came first, ahead of Lumi."],
            "unverified": ["In the 2023 ranking, Asper came first, ahead of Lumi."],
        },
        "Asp finished the 2019 season second, behind Bly.": {
            "suspect": ["Asp finished the 2019 season third, behind Bly."],
        },
        "The observatory was founded in 1958, two years after the flood.": {
            "suspect": ["The observatory was founded in 1956, two years before the flood."],
        },
        "The choir sang in 1958, two years after the flood.": {
            "unverified": ["The choir sang in 1956, two years before the flood."],
        },
        "In the 2024 ranking, Asper came second, behind Bly.": {
            "unverified": ["In the 2024 ranking, Lumi came third, ahead of Orla."],
        },
    },
    "a sentence is taken apart": {
        "The depot is off by default, and once it has been turned on for a line it can be paused.": {
            "contradicted": ["The depot is on by default."],
        },
        "The heating is off at night, but when the water freezes it starts by itself.": {
            "contradicted": ["The heating is on at night."],
            "unverified": ["The heating starts by itself."],
        },
        "Merlowe's press was built by Kessel & Sohn in Trier and can crush four tonnes an hour.": {
            "suspect": ["Merlowe's press was built in Graz by Kessel & Sohn."],
        },
        "On Sundays Alder House is closed, and patients are taken by Northgate Hospital.": {
            "suspect": ["On Sundays Alder House takes all patients itself."],
        },
        "Signed URLs expire after 15 minutes unless another lifetime is set.": {
            "contradicted": ["Signed URLs expire after 60 minutes unless another lifetime is set."],
        },
        "The 2022 harvest amounted to 910 tonnes, the largest in the history of the farm.": {
            "suspect": ["The 2022 harvest amounted to 700 tonnes."],
        },
        "Ole Marsh leads the youth section, which is open to all under 30.": {
            "suspect": ["Ida Penhall leads the youth section."],
        },
        "Eleven sailors set up the union in Bellport.": {
            "supported": ["Eleven sailors founded the union in Bellport."],
        },
        "Ida Penhall chairs the youth section, which is open to members under 30.": {
            "supported": ["The youth section is open to members under 30."],
        },
        "Merlowe's press was built by Kessel & Sohn in Trier.": {
            "unverified": ["Merlowe's mill was built in Graz."],
        },
        "On Sundays Alder House is closed.": {
            "unverified": ["On Sundays Alder Court is closed."],
        },
    },
    "what is so of these only": {
        "The syrup is made from beets only and contains no cane sugar.": {
            "suspect": ["The syrup is made from beets and canes."],
        },
        "The paste is made only from almonds.": {
            "suspect": ["The paste is made from almonds and hazelnuts."],
        },
        "Only the chair or her deputy may sign the contract.": {
            "suspect": ["Any member on the committee may sign the contract."],
            "unverified": ["Any member on the committee may sign the letter."],
        },
        "Only the owner of the vault can change its code.": {
            "suspect": ["Anyone with a key to the vault can change its code."],
            "unverified": ["Anyone with a key to the vault can see its code."],
        },
        "Only the head of the school can open the cabinet.": {
            "suspect": ["Every teacher can open the cabinet."],
        },
        "The landing stage at Lox Point, built in 1974, belongs jointly to the harbour company and the sailing club.": {
            "suspect": ["The landing stage at Lox Point belongs to the harbour company alone."],
        },
        "The Green Union has governed since May 2021 in coalition with the Land Party, which holds three ministries.": {
            "suspect": ["The Green Union has governed alone since May 2021."],
        },
        "The society runs the archive together with the town, which pays for the staff.": {
            "suspect": ["The society runs the archive alone."],
        },
        "The society runs the archive alone.": {
            "suspect": ["The society runs the archive together with the town."],
        },
        "The syrup is made from beets.": {
            "unverified": ["The syrup is made from beets and canes."],
        },
        "The skipper sailed with two friends in 2021.": {
            "unverified": ["The skipper sailed alone in 2019."],
        },
        "The Green Union has governed with great care since May 2021.": {
            "unverified": ["The Green Union has governed alone since May 2021."],
        },
        "The choir sang with the windows open.": {
            "unverified": ["The choir sang alone."],
        },
        "The ferry Lind carries passengers only and takes no cars.": {
            "suspect": ["The ferry Lind carries cars as well as passengers."],
            "supported": ["The ferry Lind carries passengers."],
        },
    },
    "what is denied of a part": {
        "A visit to the cave costs 9 euros, with a surcharge of 2 euros on Sundays.": {
            "contradicted": ["A visit to the cave costs 9 euros, with no surcharge on Sundays."],
            "unverified": ["A visit to the cave costs 9 euros, with no surcharge for children."],
        },
        "The flat comes with a balcony and a cellar.": {
            "contradicted": ["The flat comes with no balcony."],
        },
        "The clinic treats cows, sheep, pigs and poultry, but no goats or cage birds.": {
            "contradicted": ["The clinic treats cows, sheep, goats and cage birds."],
            "unverified": ["The clinic treats cows, sheep, pigs and horses."],
            "supported": ["The clinic treats cows and pigs."],
        },
        "The shop sells maps and postcards, but no guides.": {
            "contradicted": ["The shop sells maps and guides."],
        },
        "Without arguments, the script prints every record; with a name, it prints only that record.": {
            "suspect": ["Without arguments, the script prints nothing."],
        },
        "The inspector found three leaks in the roof.": {
            "suspect": ["The inspector found nothing."],
        },
        "Goats and sheep have separate stables at the farm.": {
            "contradicted": ["Goats and sheep share a stable at the farm."],
        },
        "Members at the 2022 congress voted to admit couriers to the union.": {
            "suspect": ["Members voted against admitting couriers to the union."],
        },
        "The board voted against closing the pool.": {
            "contradicted": ["The board voted to close the pool."],
        },
        "Ammer bought the German rights to the novel for 60,000 euros.": {
            "contradicted": ["Ammer bought the French rights to the novel, not the German ones."],
        },
        "The ship sailed round the world twice aboard a freighter.": {
            "contradicted": ["The ship has never sailed round the world."],
        },
        "With a name, the script prints every record.": {
            "unverified": ["Without a name, the script prints nothing."],
        },
        "Members voted to admit couriers to the union.": {
            "unverified": ["Members voted against admitting drivers to the union."],
        },
        "A visit to the cave costs 9 euros, with no surcharge on Sundays.": {
            "supported": ["A visit to the cave costs 9 euros."],
        },
        "The company paid a dividend of 0.40 euros a share in 2022.": {
            "contradicted": ["The company paid no dividend in 2022."],
            "unverified": ["The company paid no dividend in 2021."],
        },
        "The company paid no dividend in 2022.": {
            "contradicted": ["The company paid a dividend of 0.40 euros a share in 2022."],
        },
    },
    "more than half of one thing": {
        "The oldest piece is an iron clock from 1442, which came from a monastery.": {
            "suspect": ["The newest piece is an iron clock from 1442."],
        },
        "The smallest watch in the collection measures only 14 millimetres across.": {
            "suspect": ["The largest watch in the collection measures only 14 millimetres across."],
        },
        "The shortest trail in the park, along the river, is only 900 metres long.": {
            "suspect": ["The longest trail in the park, along the river, is only 900 metres long."],
        },
        "The oldest piece is a clock.": {
            "unverified": ["The newest piece is a clock."],
        },
        "The smallest watch in the collection measures 14 millimetres across.": {
            "unverified": ["The largest watch in the collection measures 54 millimetres across."],
        },
        "The oldest piece is an iron clock from 1442.": {
            "unverified": ["The newest piece is an iron clock from 1542."],
        },
        "The Ministry of Science pays four fifths of the observatory's budget, the University of Ellery the rest.": {
            "suspect": ["The University of Ellery pays four fifths of the observatory's budget."],
        },
        "A supporters' trust owns 51 per cent of the club; the rest belongs to Helena Strake.": {
            "suspect": ["Helena Strake owns 51 per cent of the club."],
        },
        "The Ministry of Science pays two fifths of the observatory's budget.": {
            "unverified": ["The University of Ellery pays a fifth of the observatory's budget."],
        },
        "A supporters' trust owns 51 per cent of the club.": {
            "unverified": ["Helena Strake owned 51 per cent of the club."],
        },
    },
    "one that there is one of": {
        "Flights to Vell were dropped in 2021 because the runway there is too short.": {
            "suspect": ["Flights to Vell were dropped in 2021 because of a strike of the pilots."],
            "unverified": [
                "Flights to Vell are dropped because of fog.",
                "Flights to Vell were dropped in 2021 because of the short runway.",
            ],
        },
        "The minister resigned on 3 October 2023 because he had not declared loans from a builder.": {
            "suspect": ["The minister resigned on 3 October 2023 for reasons of health."],
            "unverified": ["The minister resigned for reasons of health."],
        },
        "The bridge was closed in May 2020 because a pillar had cracked.": {
            "suspect": ["The bridge was closed in May 2020 because of the virus."],
            "unverified": ["The bridge was closed in May 2020 because of damage."],
        },
        "An expired certificate caused the outage in the Oslo region on 9 March 2023, which lasted four hours.": {
            "suspect": ["A power failure caused the outage in the Oslo region on 9 March 2023."],
        },
        "The league's main sponsor is the Grauwick Savings Bank, which gives 90,000 crowns a year.": {
            "contradicted": ["The league's main sponsor is the Elsmere Shipping Company."],
        },
        "Dr. Nora Pell founded Alder Farm School in 2006 and still heads it.": {
            "unverified": ["Dr. Idris Vane founded Alder Farm School in 2006."],
        },
        "The league's sponsor is the Grauwick Savings Bank.": {
            "unverified": ["The league's sponsor is the Elsmere Shipping Company."],
        },
        "Nora Pell founded a school in 2006.": {
            "unverified": ["Idris Vane founded a school in 2006."],
        },
        "All hardbacks are printed by Brandt & Soller in Osterleigh.": {
            "suspect": ["All hardbacks are printed in Halvern."],
        },
    },
    "always against at one time only": {
        "The press reads manuscripts only in March and September.": {
            "suspect": ["The press reads manuscripts all year round."],
        },
        "The mill is open only in summer.": {
            "suspect": ["The mill is always open."],
            "unverified": ["The mill is always busy.", "The mill was always open."],
        },
        "The press reads manuscripts all year round.": {
            "suspect": ["The press reads manuscripts only in March."],
        },
        "The mill is open only on Sundays.": {
            "suspect": ["The mill is always open."],
        },
        "The press reads manuscripts only in March.": {
            "unverified": ["The press always reads letters."],
        },
        "The mill sells bread only in summer.": {
            "unverified": ["The mill sells flour all year round."],
        },
    },
    "a rank told by a noun": {
        "Wexmoor were promoted in 2021 as runners-up behind Castle Brack.": {
            "contradicted": ["Wexmoor were promoted in 2021 as champions ahead of Castle Brack."],
            "unverified": ["Wexmoor were promoted in 2022 as champions."],
        },
        "Asper ended the 2023 season as champions.": {
            "suspect": ["Asper ended the 2023 season as runners-up."],
        },
        "The clinic treats dogs, cats, rabbits and small rodents, but no horses or farm animals.": {
            "contradicted": ["The clinic treats dogs, cats, horses and farm animals."],
        },
        "The option -j sets the number of jobs; by default tarn runs one job.": {
            "contradicted": ["By default tarn runs four jobs."],
        },
        "The clinic treats no horses or farm animals.": {
            "unverified": ["The clinic treats dogs, cats and rabbits."],
        },
        "By default tarn runs one job.": {
            "unverified": ["On request tarn runs four jobs."],
        },
    },
    "what is excepted": {
        "Each part of an upload, except the last, must be at least 8 MiB in size.": {
            "contradicted": ["The last part of an upload must be at least 8 MiB in size."],
            "unverified": [
                "The last part of a download must be at least 8 MiB in size.",
                "The last part of an upload need not be at least 8 MiB in size.",
            ],
        },
        "Desks close 30 minutes before departure at all airports but Kestrel Bay.": {
            "contradicted": ["Desks close 45 minutes before departure at all airports."],
            "unverified": ["Desks close 45 minutes before departure at Kestrel Bay."],
        },
        "All pages of the form, except the last, must be signed.": {
            "contradicted": ["The last page of the form must be signed."],
        },
    },
    "what is told of another one": {
        "In the 2024 safety ranking of the board, Asper came second, behind Lumi.": {
            "unverified": ["In the 2023 safety ranking of the board, Asper came second."],
            "suspect": ["In the 2024 safety ranking of the board, Asper came third."],
        },
        "Liver failure was the most common cause of death among the clinic's cats in 2023.": {
            "unverified": ["Liver failure was the most common cause of death among the clinic's dogs in 2023."],
        },
        "The second team, formed in 1998, won its league unbeaten in the 2022-23 season.": {
            "unverified": ["The second team won its league in the 2023-24 season too."],
            "suspect": ["The second team won its league in the 2021-22 season."],
        },
    },
    "of which party somebody is": {
        "Milva Sordak of the Land Union was sworn in as prime minister of Orvania on 9 June 2023, the first woman to hold the office.": {
            "suspect": ["Milva Sordak of the Labour Front was sworn in as prime minister of Orvania on 9 June 2023."],
        },
        "Tasso Brun of the Free Voters was elected as mayor of Holm in May 2021.": {
            "suspect": ["Tasso Brun of the Green List was elected as mayor of Holm in May 2021."],
        },
        "Fort Sordak of the Southern Line was opened as a museum in May 2021.": {
            "unverified": ["Fort Sordak of the Northern Line was opened as a museum in May 2021."],
        },
        "Tasso Sordak of the Land Union was sworn in as prime minister on 9 June 2023.": {
            "unverified": ["Milva Brun of the Labour Front was sworn in as minister on 9 June 2023."],
        },
    },
    "more of one than of the other": {
        "The lake has not frozen over since 1987.": {
            "contradicted": ["The lake freezes over every winter."],
            "unverified": [
                "The lake froze over every winter.",
                "The pond freezes over every winter.",
                "The lake may freeze over.",
            ],
        },
        "The ferry has not run to Holm since the flood of 2019.": {
            "contradicted": ["The ferry runs to Holm."],
        },
        "Ida Berg has not sung in Rom since 2019.": {
            "unverified": ["Ida Berg sings."],
        },
        "More women than men work at the mill.": {
            "suspect": ["More men than women work at the mill."],
            "unverified": ["More men than boys work at the mill.", "Fewer men than women work at the mill."],
        },
        "The club has more assets than debts.": {
            "suspect": ["The club has more debts than assets."],
        },
    },
    "what may hold beside a claim": {
        "The guard saw two men in the hall.": {
            "unverified": ["The guard saw nothing in the yard."],
        },
        "On Monday the guard saw two men in the hall.": {
            "unverified": ["The guard saw nothing."],
        },
        "Two knives were found in the attic.": {
            "unverified": ["Nothing was found in the cellar."],
        },
        "In winter the farm sells eggs only.": {
            "unverified": ["The farm sells eggs and milk in summer."],
        },
        "The team plays with great passion.": {
            "unverified": ["The team plays alone."],
        },
        "Berg has lived with his sister in Tor.": {
            "unverified": ["Berg lives alone."],
        },
        "Berg worked with Lund in 2020.": {
            "unverified": ["Berg worked alone in 2019."],
        },
        "The road was closed in 2019 because a lorry had overturned.": {
            "unverified": ["The road was closed in 2019 because of an accident."],
        },
        "The road was closed in May 2019 because a lorry had overturned.": {
            "unverified": ["The road was closed in March 2019 because of snow."],
        },
        "The match was called off in 2019 because it rained.": {
            "unverified": ["The match was called off in 2019 because of bad weather."],
        },
        "He resigned in 2019 because he was ill.": {
            "unverified": ["He resigned in 2019 for reasons of health."],
        },
        "Only the librarian may use the old lift.": {
            "unverified": ["Any student may use the library."],
        },
        "Only the chair may close the meeting.": {
            "unverified": ["Every member may speak."],
        },
        "Only the prime minister may call the meeting.": {
            "unverified": ["All ministers may attend."],
        },
        "The newest house has a tower.": {
            "unverified": ["The oldest house has a tower."],
        },
        "The smallest ship was built in 1960.": {
            "unverified": ["The largest ship was built in 1950."],
        },
        "The smallest ship was built in 1950.": {
            "unverified": ["The largest ship and the smallest ship were built in 1950."],
        },
        "The tea comes with sugar on Sundays.": {
            "unverified": ["The tea comes with no sugar on Mondays."],
        },
        "A room with a view costs 60 euros.": {
            "unverified": ["A room with no view costs 40 euros."],
        },
        "The hall was rented with chairs in 2020.": {
            "unverified": ["The hall was rented with no chairs in 2019."],
        },
        "The council voted to close the pool.": {
            "unverified": ["The council voted against closing the school."],
        },
        "The library opens late only on Fridays.": {
            "unverified": ["The library always opens at nine."],
        },
        "The shop is open only on Fridays.": {
            "unverified": ["The shop is always full."],
        },
        "The bakery produces 55 per cent of the bread.": {
            "unverified": ["The mill produces 60 per cent of the flour."],
        },
        "All doors except the last are locked.": {
            "unverified": ["The last room is locked."],
        },
        "The club finished first ahead of Bly in 2020.": {
            "unverified": ["The club finished second behind Asp in 2019."],
        },
        "The company imports more butter than cheese.": {
            "unverified": ["The company exports more cheese than butter."],
        },
        "Between 30 and 60 ships lie there.": {
            "unverified": ["Between 10 and 20 people live there."],
        },
        "Rooms with a bath are between 15 and 20 square metres large.": {
            "unverified": ["Rooms are between 10 and 20 square metres large."],
        },
        "Cats and dogs share a basket.": {
            "unverified": ["Dogs have separate bowls."],
        },
        "The second team won in 1958, two years after the war.": {
            "unverified": ["The first team won in 1956, two years before the war."],
        },
        "On Mondays Lund House opens at nine.": {
            "unverified": ["On Sundays Lund House opens at ten."],
        },
        "The choir is open to singers under 30.": {
            "unverified": ["Singers under 25 pay 5 euros."],
        },
        "The board voted against closing the pool.": {
            "unverified": ["Some members voted to close the pool."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    """Check a table."""
    check_table(f"parts_of_claims/{name}", rows_told(TABLES[name]), in_a_base)

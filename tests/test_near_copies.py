"""Statements that copy a claim but for a word: what is denied, always so, the opposite, or somebody else's."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what opened did not close on that day": {
        "The food company Halden closed its plant in Marsford in June 2024.": {
            "suspect": [
                "Halden opened its plant in Marsford in June 2024.",
            ],
        },
        "The sawmill in Rosdal closed on 30 June 2023, and 140 workers lost their jobs.": {
            "contradicted": [
                "The sawmill in Rosdal opened on 30 June 2023.",
            ],
        },
        "The railway line between Elmsford and Dunwick reopened on 14 October after repairs to the Fell Tunnel.": {
            "contradicted": [
                "The railway line between Elmsford and Dunwick closed on 14 October.",
            ],
        },
        "TLS 1.0 and 1.1 were removed in TarnDB 5.0, which requires TLS 1.2 or later.": {
            "suspect": [
                "TLS 1.0 and 1.1 were added in TarnDB 5.0.",
            ],
        },
        "The bridge was built in 1932.": {
            "suspect": [
                "The bridge was demolished in 1932.",
            ],
        },
        "Norway joined the union in 1994.": {
            "contradicted": [
                "Norway left the union in 1994.",
            ],
        },
        "The command was removed in version 3.2.": {
            "suspect": [
                "The command was added in version 3.2.",
            ],
        },
        "Halden closed its plant in Marsford in June 2024.": {
            "unverified": [
                "Halden opened its plant in Marsford in 1924.",
            ],
        },
        "The mill was opened in 1931.": {
            "unverified": [
                "The mill was closed in 1990.",
            ],
        },
        "The shop opens at 9 a.m.": {
            "unverified": [
                "The shop closes at 6 p.m.",
            ],
        },
        "The museum opened in 2020.": {
            "unverified": [
                "The gallery closed in 2020.",
            ],
        },
        "The old mill closed in 1990.": {
            "unverified": [
                "The new mill opened in 1990.",
            ],
        },
        "The shop closed in Holm in 1990.": {
            "unverified": [
                "The shop opened in Tor in 1990.",
            ],
        },
        "The border was opened in June 2020.": {
            "unverified": [
                "The border was closed in March 2020.",
            ],
        },
        "The border was opened in March 2020.": {
            "contradicted": [
                "The border was closed in March 2020.",
            ],
        },
        "Ida Berg joined Varde in 2010.": {
            "contradicted": [
                "Ida Berg left Varde in 2010.",
            ],
            "unverified": [
                "Ida Berg left Acme in 2010.",
            ],
        },
    },
    "none against so many": {
        "Mercury has no moons.": {
            "contradicted": [
                "Mercury has two moons.",
                "Mercury has a moon.",
                "Mercury has many moons.",
                "Mercury has moons.",
            ],
            "unverified": [
                "Mercury has two craters.",
                "Mercury had two moons.",
                "Venus has two moons.",
            ],
        },
        "The school has no gym.": {
            "contradicted": [
                "The school has three gyms.",
            ],
            "unverified": [
                "The school has two gym teachers.",
            ],
        },
        "The crash injured nobody.": {
            "contradicted": [
                "The crash injured two people.",
            ],
        },
        "No one was injured in the crash at Tor.": {
            "contradicted": [
                "Two people were injured in the crash at Tor.",
            ],
            "unverified": [
                "Two people were injured in the crash at Rom.",
            ],
        },
        "The plan includes no members.": {
            "contradicted": [
                "The plan includes five members.",
            ],
        },
        "No trains run on Sundays.": {
            "contradicted": [
                "Trains run on Sundays.",
            ],
            "unverified": [
                "Two trains run on Mondays.",
            ],
        },
        "There is no lift in the building.": {
            "contradicted": [
                "There are three lifts in the building.",
            ],
        },
        "Venus has two moons.": {
            "contradicted": [
                "Venus has no moons.",
            ],
        },
        "The old school has no gym.": {
            "unverified": [
                "The school has three gyms.",
            ],
        },
        "The school has no swimming pool.": {
            "unverified": [
                "The school has three gyms.",
            ],
        },
        "The village has no theatres.": {
            "unverified": [
                "The town has two theatres.",
            ],
        },
        "The firm has no foreign directors.": {
            "unverified": [
                "The firm has two women directors.",
            ],
        },
    },
    'what "them" stands for': {
        "Guests can comment on tasks but cannot edit them.": {
            "supported": [
                "Guests cannot edit tasks.",
            ],
            "contradicted": [
                "Guests can edit tasks.",
            ],
            "unverified": [
                "Guests can edit comments.",
                "Guests can edit files.",
            ],
        },
        "Members can read and share files, but they cannot delete them.": {
            "contradicted": [
                "Members can delete files.",
            ],
        },
        "The firm leases the mills but does not sell them.": {
            "contradicted": [
                "The firm sells the mills.",
            ],
        },
        "Ida Berg bought the mill in 1931 and sold it in 1990.": {
            "supported": [
                "Ida Berg sold the mill in 1990.",
            ],
        },
        "The council repaired the pool in March and closed it in May.": {
            "supported": [
                "The council closed the pool in May.",
            ],
            "contradicted": [
                "The council closed the pool in June.",
            ],
        },
        "The team bought the club and did not sell it.": {
            "unverified": [
                "The team sold the players.",
            ],
        },
    },
    "always, only, without, no longer and need not": {
        "Judge Lindell ruled that the council must publish its contract.": {
            "supported": [
                "Judge Lindell ruled that the council has to publish its contract.",
            ],
            "contradicted": [
                "Judge Lindell ruled that the council need not publish its contract.",
            ],
            "unverified": [
                "Judge Lindell ruled that the council may publish its contract.",
            ],
        },
        "Judge Lindell ruled that the council may publish its contract.": {
            "unverified": [
                "Judge Lindell ruled that the council must publish its contract.",
            ],
        },
        "The council must publish its contract.": {
            "contradicted": [
                "The council need not publish its contract.",
                "The council does not have to publish its contract.",
            ],
            "unverified": [
                "The old council did not have to publish its contract.",
            ],
        },
        "The council need not publish its contract.": {
            "contradicted": [
                "The council must publish its contract.",
            ],
        },
        "The board decided that the plant would close.": {
            "contradicted": [
                "The board decided that the plant would not close.",
            ],
        },
        "The council voted to close the pool.": {
            "contradicted": [
                "The council voted not to close the pool.",
            ],
        },
        "Riders must wear a helmet.": {
            "supported": [
                "Riders have to wear a helmet.",
            ],
            "contradicted": [
                "Riders need not wear a helmet.",
            ],
            "unverified": [
                "Riders need not wear a vest.",
            ],
        },
        "Children must wear a helmet.": {
            "unverified": [
                "Adults need not wear a helmet.",
            ],
        },
        "The command moves all partitions without interrupting consumers.": {
            "supported": [
                "The command does not interrupt consumers.",
            ],
            "contradicted": [
                "The command interrupts consumers.",
            ],
        },
        "The visitor left without paying for the guide.": {
            "unverified": [
                "The visitor paid for the map.",
            ],
        },
        "Members cannot enter without paying a fee.": {
            "unverified": [
                "Members can enter.",
                "Members pay a fee.",
                "Members do not pay a fee.",
            ],
        },
        "Members may enter without paying a fee.": {
            "unverified": [
                "Members do not pay a fee.",
            ],
        },
        "The firm closed without selling its stores.": {
            "unverified": [
                "The firm sold its mills.",
            ],
        },
        "Bo finished without winning the medal.": {
            "unverified": [
                "Anna won the medal.",
            ],
        },
        "Few members enter without paying.": {
            "unverified": [
                "Members do not pay.",
            ],
        },
        "Old keys stopped working on 1 January 2025.": {
            "suspect": [
                "Old keys still work.",
            ],
        },
        "Since 1 December, bus line 12 has no longer stopped at the hospital.": {
            "contradicted": [
                "Bus line 12 still stops at the hospital.",
            ],
        },
        "Bus line 12 no longer stops at the hospital.": {
            "contradicted": [
                "Bus line 12 stops at the hospital.",
            ],
            "unverified": [
                "Bus line 12 stops at the station.",
                "Bus line 13 stops at the hospital.",
            ],
        },
        "The bar stopped serving beer at ten.": {
            "unverified": [
                "The bar serves beer.",
            ],
        },
        "The firm stopped selling cars in Tor in 2011.": {
            "unverified": [
                "The firm sells cars in Rom.",
            ],
        },
        "The firm stopped selling new cars in 2011.": {
            "unverified": [
                "The firm sells old cars.",
            ],
        },
        "The audit log is available only in the Enterprise plan.": {
            "suspect": [
                "The audit log is available in the Free plan.",
            ],
        },
        "The log is available only in the Enterprise plan.": {
            "unverified": [
                "The audit log is available in the Enterprise plan.",
            ],
        },
        "The audit log is available in the Enterprise plan.": {
            "unverified": [
                "The audit log is available in the new plan.",
            ],
        },
        "The map is shown in the east room.": {
            "unverified": [
                "The map is shown in the big room.",
            ],
        },
        "The map is shown only in the east room.": {
            "suspect": [
                "The map is shown in the west room.",
            ],
            "unverified": [
                "The map is shown in the east room of the museum.",
            ],
        },
        "Camping is allowed only at the three official campsites.": {
            "suspect": [
                "Camping is allowed throughout the park.",
                "Camping is allowed everywhere in the park.",
            ],
            "unverified": [
                "Fishing is allowed throughout the park.",
            ],
        },
        "Camping is allowed throughout the park.": {
            "supported": [
                "Camping is allowed in the park.",
            ],
        },
        "Camping is allowed in the park.": {
            "unverified": [
                "Camping is allowed throughout the park.",
            ],
        },
        "Dogs must be kept on a lead in the park, except in the fenced area.": {
            "suspect": [
                "Dogs must be kept on a lead throughout the park.",
                "Dogs must always be kept on a lead in the park.",
            ],
            "unverified": [
                "Cats must always be kept on a lead in the park.",
            ],
        },
        "The command overwrites existing files only if --force is given.": {
            "suspect": [
                "The command always overwrites existing files.",
            ],
            "unverified": [
                "The command always overwrites old files.",
            ],
        },
        "The command overwrites existing files only if --quiet is given.": {
            "unverified": [
                "The command overwrites existing files if --force is given.",
            ],
        },
        "A change takes effect without a restart.": {
            "suspect": [
                "A change takes effect only after a restart.",
            ],
        },
        "Waste is picked up only by appointment.": {
            "suspect": [
                "Waste is picked up without an appointment.",
            ],
            "unverified": [
                "Paper is picked up without an appointment.",
                "Waste is picked up without a fee.",
            ],
        },
        "Parcels are delivered without a signature.": {
            "suspect": [
                "Parcels are delivered only with a signature.",
            ],
        },
    },
    "opposites where all else is the same": {
        "Registration is required.": {
            "supported": [
                "Registration is mandatory.",
            ],
            "contradicted": [
                "Registration is optional.",
                "Registration is not required.",
            ],
        },
        "A password is optional.": {
            "contradicted": [
                "A password is required.",
            ],
        },
        "A password is required.": {
            "contradicted": [
                "A password is optional.",
            ],
            "unverified": [
                "A key is required.",
            ],
        },
        "Shops are required to close at eight.": {
            "unverified": [
                "Shops are optional.",
            ],
        },
        "Registration is required for guests.": {
            "unverified": [
                "Registration is mandatory for members.",
            ],
        },
        "The Eiffel Tower is in Paris.": {
            "suspect": [
                "The Eiffel Tower is in Lyon.",
            ],
            "unverified": [
                "The Eiffel Tower is in France.",
            ],
        },
        "Ida Berg is the director of Acme.": {
            "unverified": [
                "Ida Berg is the director of Varde.",
            ],
        },
        "The mayor is a member of the Labour Party.": {
            "suspect": [
                "The mayor is a member of the Green Party.",
            ],
        },
        "The mayor is a member of the Chess Club.": {
            "unverified": [
                "The mayor is a member of the Rowing Club.",
            ],
        },
        "The final was played in London.": {
            "suspect": [
                "The final was played in Madrid.",
            ],
        },
        "Finals were played in London.": {
            "unverified": [
                "Finals were played in Madrid.",
            ],
        },
        "The rest are in Europe.": {
            "unverified": [
                "The rest are in Asia.",
            ],
        },
        "The painting is an original.": {
            "contradicted": [
                "The painting is a copy.",
            ],
        },
        "The Eiffel Tower was completed in 1889.": {
            "contradicted": [
                "The Eiffel Tower was completed in 1899.",
            ],
        },
        "Canberra is the capital of Australia.": {
            "contradicted": [
                "Sydney is the capital of Australia.",
            ],
        },
        "Cervantes wrote Don Quixote.": {
            "suspect": [
                "Shakespeare wrote Don Quixote.",
            ],
        },
        "The Nile flows into the Mediterranean Sea.": {
            "suspect": [
                "The Nile flows into the Red Sea.",
            ],
        },
        "The euro was introduced in 1999.": {
            "contradicted": [
                "The euro was introduced in 2004.",
            ],
        },
        "Einstein was born in Ulm, Germany.": {
            "suspect": [
                "Einstein was born in Austria.",
            ],
        },
        "Water boils at 100 degrees Celsius at sea level.": {
            "contradicted": [
                "Water boils at 90 degrees Celsius at sea level.",
            ],
        },
        "The library opens at 9 a.m. on weekdays.": {
            "contradicted": [
                "The library opens at 8 a.m. on weekdays.",
            ],
        },
        "Parking costs 2 euros an hour on weekdays.": {
            "suspect": [
                "Parking is free on weekdays.",
            ],
        },
        "Dogs are not allowed in the garden.": {
            "contradicted": [
                "Dogs are allowed in the garden.",
            ],
        },
        "The trial period lasts 14 days.": {
            "contradicted": [
                "The trial period lasts 30 days.",
            ],
        },
        "The default timeout is 30 seconds.": {
            "contradicted": [
                "The default timeout is 60 seconds.",
            ],
        },
        "Python 3.8 is no longer supported.": {
            "contradicted": [
                "Python 3.8 is supported.",
            ],
        },
        "The option was added in version 3.": {
            "suspect": [
                "The option was removed in version 3.",
            ],
        },
        "The company has 250 employees.": {
            "contradicted": [
                "The company has 300 employees.",
            ],
        },
        "Profits fell by 5% in 2023.": {
            "contradicted": [
                "Profits rose by 5% in 2023.",
            ],
        },
        "The merger was blocked by the regulator.": {
            "contradicted": [
                "The merger was approved by the regulator.",
            ],
        },
        "The bridge is 280 metres long.": {
            "contradicted": [
                "The bridge is 300 metres long.",
            ],
        },
        "The train takes three hours from Rom to Tor.": {
            "contradicted": [
                "The train takes two hours from Rom to Tor.",
            ],
        },
        "The hospital has one emergency room.": {
            "contradicted": [
                "The hospital has two emergency rooms.",
            ],
        },
        "Refunds are paid within 14 days.": {
            "contradicted": [
                "Refunds are paid within 30 days.",
            ],
        },
        "Everyone can borrow books.": {
            "suspect": [
                "Only members can borrow books.",
            ],
        },
        "Only members can borrow books.": {
            "suspect": [
                "Everyone can borrow books.",
            ],
        },
        "The show starts at 7.30 p.m.": {
            "contradicted": [
                "The show starts at 8 p.m.",
            ],
        },
        "Breakfast is included in the price.": {
            "contradicted": [
                "Breakfast is not included.",
            ],
        },
        "The app is available for iOS and Android.": {
            "suspect": [
                "The app is available for iOS only.",
            ],
        },
        "Ida Berg is the younger sister of Jon Berg.": {
            "contradicted": [
                "Ida Berg is the older sister of Jon Berg.",
            ],
        },
        "The film won two Oscars.": {
            "contradicted": [
                "The film won three Oscars.",
            ],
        },
        "The team won the final.": {
            "contradicted": [
                "The team lost the final.",
            ],
        },
        "The team won the final 2-1.": {
            "contradicted": [
                "The team won the final 3-2.",
            ],
        },
        "The law was passed by parliament in May.": {
            "contradicted": [
                "The law was rejected by parliament.",
            ],
        },
        "The law took effect on 1 January 2021.": {
            "contradicted": [
                "The law took effect in 2020.",
            ],
        },
        "Three people were injured in the accident.": {
            "contradicted": [
                "Nobody was injured in the accident.",
            ],
        },
        "The driver was unhurt.": {
            "contradicted": [
                "The driver was seriously injured.",
            ],
        },
        "The file may be up to 10 MB.": {
            "contradicted": [
                "The file must not be larger than 5 MB.",
            ],
        },
        "The server runs on port 8080.": {
            "contradicted": [
                "The server runs on port 80.",
            ],
        },
        "The command returns 0 if it succeeds.": {
            "contradicted": [
                "The command returns 1 if it succeeds.",
            ],
        },
        "The command returns 1 if it fails.": {
            "contradicted": [
                "The command returns 0 if it fails.",
            ],
        },
        "The flag --force is optional.": {
            "contradicted": [
                "The flag --force is required.",
            ],
        },
        "Data is stored only in the European Union.": {
            "suspect": [
                "Data is stored in the United States.",
            ],
        },
        "Backups are made daily.": {
            "contradicted": [
                "Backups are made weekly.",
            ],
        },
        "The plan includes up to five users.": {
            "contradicted": [
                "The plan includes unlimited users.",
            ],
        },
        "The book has 320 pages.": {
            "contradicted": [
                "The book has 200 pages.",
            ],
        },
        "The author is Swedish.": {
            "contradicted": [
                "The author is Norwegian.",
            ],
        },
        "The house was built of stone.": {
            "suspect": [
                "The house was built of wood.",
            ],
        },
        "The castle is older than the church.": {
            "suspect": [
                "The church is older than the castle.",
            ],
        },
        "The lake is 150 metres deep.": {
            "contradicted": [
                "The lake is deeper than 200 metres.",
            ],
        },
        "The lake is in the north of the country.": {
            "contradicted": [
                "The lake is in the south of the country.",
            ],
        },
        "Whales are mammals.": {
            "contradicted": [
                "Whales are fish.",
            ],
        },
        "Bats are mammals.": {
            "contradicted": [
                "Bats are birds.",
            ],
        },
        "The Moon is smaller than the Earth.": {
            "suspect": [
                "The Moon is bigger than the Earth.",
            ],
        },
        "The Earth orbits the Sun.": {
            "suspect": [
                "The Sun orbits the Earth.",
            ],
        },
        "Mount Everest is the highest mountain in the world.": {
            "suspect": [
                "Mount Everest is the second-highest mountain in the world.",
                "K2 is the highest mountain in the world.",
            ],
        },
        "The Pro plan costs $9 a month, or $90 if you pay by the year.": {
            "unverified": [
                "A year of Pro costs 90 dollars.",
            ],
        },
        "A permit costs 60 euros a year.": {
            "contradicted": [
                "A permit costs 60 euros a month.",
                "A permit costs 70 euros a year.",
            ],
            "unverified": [
                "A permit costs 6 euros a month.",
            ],
        },
    },
    "another one where a claim names one": {
        "The youth centre is run by a charity.": {
            "suspect": [
                "The youth centre is run by the town council.",
            ],
        },
        "The fair is organised by the leisure department.": {
            "suspect": [
                "The fair is organised by the library.",
            ],
        },
        "The telescope was launched by the shuttle Discovery in April 1990.": {
            "suspect": [
                "The telescope was launched by the shuttle Atlantis in April 1990.",
            ],
        },
        "A fire destroyed the east wing in 1968.": {
            "suspect": [
                "A flood destroyed the east wing in 1968.",
            ],
        },
        "Insulin was discovered by Frederick Banting.": {
            "unverified": [
                "Insulin was discovered by Charles Best.",
            ],
        },
        "A fire destroyed the west wing in 1968.": {
            "unverified": [
                "A flood destroyed the east wing in 1931.",
            ],
        },
        "The museum is run by a charity.": {
            "unverified": [
                "The library is run by the town council.",
            ],
        },
        "The hall is used by the club.": {
            "unverified": [
                "The hall is used by the choir.",
            ],
        },
        "The project is funded by the city.": {
            "unverified": [
                "The project is funded by the bank.",
            ],
        },
        "The fire began in a bakery in Pudding Lane in September 1666.": {
            "suspect": [
                "The fire began in a church in Pudding Lane in September 1666.",
            ],
        },
        "Tours start at the main entrance every Saturday at 2 p.m.": {
            "suspect": [
                "Tours start at the back entrance every Saturday at 2 p.m.",
            ],
        },
        "The choir sang in Rom in May.": {
            "unverified": [
                "The choir sang in Tor in May.",
            ],
        },
        "The band played in Rom in 1990.": {
            "unverified": [
                "The band played in Tor in 1990.",
            ],
        },
        "Garden waste is collected every second Wednesday.": {
            "suspect": [
                "Garden waste is collected every second Friday.",
            ],
        },
        "The bus visits Stenby on the first Thursday of each month.": {
            "suspect": [
                "The bus visits Stenby on the first Tuesday of each month.",
            ],
        },
        "The library closes at 8 p.m. on Sundays.": {
            "unverified": [
                "The library closes at 8 p.m. on Saturdays.",
            ],
        },
        "The museum is closed on Mondays.": {
            "unverified": [
                "The museum is closed on Tuesdays.",
            ],
        },
        "The peak lies on the border between Nepal and China.": {
            "suspect": [
                "The peak lies on the border between India and Pakistan.",
            ],
        },
        "Venus is the hottest planet of the solar system.": {
            "suspect": [
                "Mercury is the hottest planet of the solar system.",
            ],
        },
        "Venus is a hot planet.": {
            "unverified": [
                "Mercury is a hot planet.",
            ],
        },
        "Venus is one of the hottest planets.": {
            "unverified": [
                "Mercury is one of the hottest planets.",
            ],
        },
        "Karin Moberg of the Centre Party won the election.": {
            "suspect": [
                "Karin Moberg of the Labour Party won the election.",
            ],
        },
        "Maja Berg of Lindholt won the race in 2022.": {
            "suspect": [
                "Maja Berg of Kelmar won the race in 2022.",
            ],
        },
        "The Red Lion Hotel in Perth has 40 rooms.": {
            "unverified": [
                "The Red Lion Hotel in Leeds has 40 rooms.",
            ],
        },
        "The charity Kestrel was founded in 1984.": {
            "unverified": [
                "The company Kestrel was founded in 1984.",
            ],
        },
        "The council voted 14 to 9 to close the pool.": {
            "suspect": [
                "The council voted 14 to 9 to keep the pool.",
            ],
        },
        "The council voted to repair the pool.": {
            "unverified": [
                "The council voted to keep the pool.",
            ],
        },
        "The lowest temperature was measured at Cairn Top on 2 February.": {
            "suspect": [
                "The highest temperature was measured at Cairn Top on 2 February.",
            ],
        },
        "The old library was pulled down in 1972.": {
            "unverified": [
                "The new library was pulled down in 1972.",
            ],
        },
        "Water boils at a lower temperature at high altitude than at sea level.": {
            "suspect": [
                "Water boils at a higher temperature at high altitude than at sea level.",
            ],
            "unverified": [
                "Water freezes at a lower temperature at high altitude than at sea level.",
            ],
        },
        "Exams are held in the last two weeks of August.": {
            "suspect": [
                "Exams are held in the first two weeks of August.",
            ],
        },
        "Exports of steel rose in 2020.": {
            "unverified": [
                "Imports of steel rose in 2020.",
            ],
        },
        "A permit costs 60 euros a year.": {
            "contradicted": [
                "A permit costs 60 euros a month.",
            ],
        },
        "First-year students are guaranteed a room.": {
            "unverified": [
                "Second-year students are guaranteed a room.",
            ],
        },
        "Trains from Ostby to Lindholt take 48 minutes.": {
            "unverified": [
                "Trains from Ostby to Kelmar take 48 minutes.",
            ],
        },
        "Members vote before the board meets.": {
            "unverified": [
                "Members vote when the board has met.",
            ],
        },
        "The gate is locked until the bell rings.": {
            "unverified": [
                "The gate is locked after the bell rings.",
            ],
        },
        "Among emperor penguins, the males incubate the egg.": {
            "suspect": [
                "Among emperor penguins, only the females incubate the egg.",
            ],
        },
        "The males incubate the egg.": {
            "unverified": [
                "The females incubate the egg.",
            ],
        },
        "Telephone support is offered only on the Business plan of Tarn Cloud.": {
            "suspect": [
                "Telephone support is offered on all plans of Tarn Cloud.",
            ],
        },
        "Version 4.0 of tarnsync dropped support for Python 3.8.": {
            "contradicted": [
                "Version 3.9 of tarnsync dropped support for Python 3.8.",
            ],
            "unverified": [
                "Version 4.0 of tarnsync dropped support for Python 3.9.",
            ],
        },
        "The party left the coalition in April 2022 because of the dispute over the Gorn dam.": {
            "unverified": [
                "The party left the coalition because of the Gorn dam.",
            ],
        },
        "The telescope was launched in April 1990 aboard the Space Shuttle Discovery.": {
            "suspect": [
                "The telescope was launched aboard the Space Shuttle Columbia.",
            ],
        },
        "The Liberal Alliance won the election in Tor on 9 June 2024.": {
            "suspect": [
                "The National Party won the election in Tor on 9 June 2024.",
            ],
        },
        "The Liberal Alliance won the prize in 1903.": {
            "unverified": [
                "The National Party won the prize in 1903.",
            ],
        },
        "Mars has two moons, Phobos and Deimos.": {
            "unverified": [
                "Venus has no rings.",
                "The mill has no lifts.",
            ],
        },
    },
    "verbs that look like nouns, and nouns that look like verbs": {
        "Files larger than 50 MB are rejected by the upload endpoint.": {
            "supported": [
                "The upload endpoint rejects files larger than 50 MB.",
            ],
        },
        "The upload endpoint rejects files larger than 50 MB.": {
            "suspect": [
                "The upload endpoint rejects files larger than 20 MB.",
            ],
        },
        "The upload endpoint rejects files larger than 90 MB.": {
            "unverified": [
                "The upload endpoint accepts files larger than 50 MB in test mode.",
            ],
        },
        "Long-term releases receive security fixes for five years.": {
            "contradicted": [
                "Long-term releases receive security fixes for three years.",
            ],
            "unverified": [
                "Short-term releases receive security fixes for five years.",
            ],
        },
        "Sessions are free for all enrolled students.": {
            "supported": [
                "Sessions are free for enrolled students.",
            ],
        },
        "Coursework handed in late loses five points.": {
            "supported": [
                "Coursework that is handed in late loses five points.",
            ],
            "contradicted": [
                "Coursework handed in late loses ten points.",
            ],
            "unverified": [
                "Coursework loses five points.",
            ],
        },
        "The users endpoint does not erase the data.": {
            "contradicted": [
                "The users endpoint erases the data.",
            ],
            "unverified": [
                "The groups endpoint erases the data.",
            ],
        },
        "The command does not remove pinned snapshots.": {
            "contradicted": [
                "The command removes pinned snapshots.",
            ],
            "unverified": [
                "The command removes expired snapshots.",
            ],
        },
        "The command moves all partitions without interrupting consumers.": {
            "contradicted": [
                "The command moves all partitions and interrupts consumers.",
            ],
        },
        "Members can read and share files, but they cannot delete them.": {
            "supported": [
                "Members can share files.",
            ],
            "contradicted": [
                "Members can delete files.",
            ],
        },
        "Backups made with tarndump can be restored.": {
            "unverified": [
                "Backups can be restored.",
            ],
        },
        "Files larger than 50 MB are rejected.": {
            "unverified": [
                "Files are rejected.",
            ],
        },
        "Members under 18 vote by post.": {
            "unverified": [
                "Members vote by post.",
            ],
        },
        "Waste from builders costs 10 euros a bag.": {
            "unverified": [
                "Waste costs 10 euros a bag.",
            ],
        },
        "Students from abroad pay a deposit.": {
            "unverified": [
                "Students pay a deposit.",
            ],
        },
        "Hand luggage is free.": {
            "unverified": [
                "Luggage is free.",
            ],
        },
        "Late coursework loses five points.": {
            "unverified": [
                "Coursework loses five points.",
            ],
        },
        "Food that contains milk must be cooled.": {
            "unverified": [
                "Food must be cooled.",
            ],
        },
        "Tap water is free.": {
            "unverified": [
                "Water is free.",
            ],
        },
    },
    "what may be left out": {
        "Since version 5.0, the option is off by default.": {
            "supported": [
                "The option is off by default in version 5.0.",
            ],
            "unverified": [
                "The option is off by default in version 4.0.",
            ],
        },
        "The option is off by default in version 5.0.": {
            "unverified": [
                "Since version 5.0, the option is off by default.",
            ],
        },
        "Since version 4.0, Tarn compresses tables with Zstandard instead of LZ4.": {
            "supported": [
                "Since version 4.0, Tarn compresses tables with Zstandard.",
            ],
        },
        "Tarn compresses tables with Zstandard instead of LZ4.": {
            "unverified": [
                "Tarn compresses tables with LZ4.",
            ],
        },
        "You can pay by credit card or PayPal.": {
            "supported": [
                "You can pay by PayPal.",
            ],
        },
        "You can pay by credit card or PayPal, but not by bank transfer.": {
            "supported": [
                "You can pay by PayPal.",
            ],
        },
        "You must pay by credit card or PayPal.": {
            "unverified": [
                "You must pay by PayPal.",
            ],
        },
        "The thief fled by car or bus.": {
            "unverified": [
                "The thief fled by car.",
            ],
        },
        "Members vote if the board asks them before May.": {
            "unverified": [
                "Members vote.",
            ],
        },
        "The lid must not be opened before it cools.": {
            "unverified": [
                "The lid must not be opened.",
            ],
        },
        "Dogs are not allowed before the park closes.": {
            "unverified": [
                "Dogs are not allowed.",
            ],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"near/{name}", rows_told(TABLES[name]), in_a_base)

"""Rules with a limit, and single cases that lie inside or outside of it; and cases that a rule says nothing of."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "cases inside and outside of a limit": {
        "Passwords must be at least 12 characters long.": {
            "contradicted": [
                "A password of eight characters is long enough.",
                "A password of eight characters is accepted.",
                "An eight-character password is fine.",
            ],
            "supported": [
                "An eight-character password is too short.",
                "A password of eight characters is not long enough.",
            ],
            "unverified": [
                "A password of eight characters is stored in the vault.",
                "A password of eight characters is accepted by the old portal.",
            ],
        },
        "Passwords must have at least 12 characters.": {
            "supported": [
                "A password with ten characters is rejected.",
            ],
            "contradicted": [
                "A password with fourteen characters is too short.",
            ],
            "unverified": [
                "A password of fourteen characters is accepted.",
            ],
        },
        "Passwords must have at least 12 letters.": {
            "unverified": [
                "A password with fourteen characters is too short.",
            ],
        },
        "Children under 14 may not use the sauna.": {
            "contradicted": [
                "A nine-year-old may use the sauna.",
            ],
            "supported": [
                "A nine-year-old may not use the sauna.",
            ],
            "unverified": [
                "A 15-year-old may use the sauna.",
                "A 15-year-old may not use the sauna.",
            ],
        },
        "Children under 14 are not allowed in the sauna.": {
            "contradicted": [
                "A nine-year-old child can use the sauna.",
            ],
            "supported": [
                "Children of nine are not allowed in the sauna.",
            ],
        },
        "The old bridge is closed to trucks over 12 tonnes.": {
            "contradicted": [
                "A 30-tonne truck may cross the old bridge.",
            ],
        },
        "Trucks over 12 tonnes are not allowed on the old bridge.": {
            "contradicted": [
                "Trucks of 30 tonnes are allowed on the old bridge.",
            ],
        },
        "Trucks over 12 tonnes may not cross the old bridge.": {
            "supported": [
                "A 30-tonne truck may not cross the old bridge.",
            ],
            "unverified": [
                "A 30-tonne truck crashed on the old bridge.",
            ],
        },
        "Trucks over 12 tonnes may not cross the new bridge.": {
            "unverified": [
                "A 10-tonne truck may not cross the old bridge.",
            ],
        },
        "Files may be up to 20 MB in size.": {
            "contradicted": [
                "Files of 30 MB can be uploaded.",
            ],
            "supported": [
                "A 30 MB file is too large.",
            ],
        },
        "Uploads are limited to 20 MB per file.": {
            "contradicted": [
                "You can upload a file of 30 MB.",
            ],
        },
        "The maximum file size is 20 MB.": {
            "contradicted": [
                "A 30 MB file can be uploaded.",
            ],
            "supported": [
                "A 10 MB file is not too large.",
            ],
        },
        "A file may be up to 20 MB in size.": {
            "supported": [
                "A file may be 10 MB in size.",
            ],
        },
        "Files of up to 20 MB can be uploaded.": {
            "supported": [
                "A 10 MB file can be uploaded.",
            ],
            "contradicted": [
                "A 10 MB file cannot be uploaded.",
            ],
        },
        "Readers may borrow up to six books at a time.": {
            "contradicted": [
                "Readers can borrow ten books at a time.",
            ],
            "supported": [
                "Readers can borrow four books at a time.",
                "Readers cannot borrow ten books at a time.",
            ],
            "unverified": [
                "Readers with a gold card can borrow ten books at a time.",
            ],
        },
        "Readers may borrow no more than six books at once.": {
            "contradicted": [
                "Readers can have ten books on loan at once.",
            ],
        },
        "The lift may carry no more than four people at a time.": {
            "contradicted": [
                "Six people can ride in the lift at the same time.",
            ],
        },
        "The lift can carry up to four people.": {
            "supported": [
                "Four people can ride in the lift.",
            ],
            "unverified": [
                "The lift can carry three people.",
            ],
        },
        "Gifts worth more than 50 euros must be refused.": {
            "contradicted": [
                "A gift worth 80 euros may be accepted.",
            ],
            "supported": [
                "A gift worth 80 euros must be refused.",
                "An 80-euro gift has to be turned down.",
            ],
        },
        "Gifts worth more than 50 euros must be reported.": {
            "unverified": [
                "A gift worth 30 euros must be refused.",
            ],
        },
        "Purchases over 2,000 euros must be approved by the head of finance.": {
            "contradicted": [
                "Purchases of 3,000 euros need no approval.",
            ],
            "supported": [
                "A purchase of 3,000 euros must be approved by the head of finance.",
            ],
            "unverified": [
                "A purchase of 1,000 euros must be approved by the head of finance.",
                "A purchase of 3,000 euros must be approved by the board.",
            ],
        },
        "Employees who are ill for more than three days need a doctor's note.": {
            "contradicted": [
                "An employee who is ill for five days needs no doctor's note.",
            ],
            "supported": [
                "An employee who is ill for five days needs a doctor's note.",
                "You need a doctor's note if you are ill for five days.",
            ],
        },
        "Goods can be returned within 30 days.": {
            "contradicted": [
                "Customers can return goods after 40 days.",
            ],
            "unverified": [
                "Books can be kept for 40 days.",
            ],
        },
        "Goods may be returned only within 30 days of delivery.": {
            "contradicted": [
                "Goods may be returned 60 days after delivery.",
            ],
            "supported": [
                "Goods cannot be returned 60 days after delivery.",
            ],
        },
        "Goods may be returned within 30 days of delivery.": {
            "supported": [
                "Goods may be returned two weeks after delivery.",
            ],
        },
        "Applications must be sent by 15 May.": {
            "contradicted": [
                "Applications sent on 20 May are accepted.",
                "Applications can still be sent in June.",
            ],
            "supported": [
                "Applications sent on 20 May are too late.",
            ],
        },
        "At least three witnesses are required.": {
            "contradicted": [
                "Two witnesses are enough.",
            ],
            "supported": [
                "Two witnesses are not enough.",
            ],
            "unverified": [
                "Two witnesses saw the accident.",
            ],
        },
        "Lumen requires at least 8 GB of memory.": {
            "contradicted": [
                "4 GB of memory is enough to run Lumen.",
                "Lumen runs on a machine with 4 GB of memory.",
            ],
            "supported": [
                "A computer with 4 GB of memory is not enough for Lumen.",
            ],
        },
        "The region has 34 schools.": {
            "contradicted": [
                "The region has fewer than 20 schools.",
            ],
        },
        "Norrby has 412 inhabitants.": {
            "contradicted": [
                "Fewer than 200 people live in Norrby.",
            ],
            "supported": [
                "More than 400 people live in Norrby.",
            ],
        },
        "64% of members voted for the plan.": {
            "contradicted": [
                "Only 20% of members voted for the plan.",
            ],
            "supported": [
                "Most members voted for the plan.",
                "More than half of the members voted for the plan.",
            ],
        },
        "Goods can be returned within 30 days of the trip.": {
            "unverified": [
                "The trip takes 40 days.",
            ],
        },
        "The lift may carry no more than three people at a time.": {
            "unverified": [
                "Four people work in the lift.",
            ],
        },
        "Orders over 40 euros are delivered free.": {
            "contradicted": [
                "Orders of 60 euros are not delivered free.",
            ],
            "supported": [
                "An order of 60 euros is delivered free.",
            ],
        },
        "Orders over 40 euros are delivered free of charge.": {
            "unverified": [
                "An order of 30 euros is delivered free.",
            ],
        },
        "Hand luggage may weigh up to 8 kg.": {
            "contradicted": [
                "Hand luggage may weigh 12 kg.",
            ],
        },
        "The hall can seat up to 400 people.": {
            "unverified": [
                "The hall can seat 300.",
            ],
        },
        "Reports must not be longer than 30 pages.": {
            "contradicted": [
                "A 40-page report is accepted.",
            ],
        },
        "Reports may have at most 30 pages.": {
            "supported": [
                "A 40-page report is too long.",
            ],
        },
        "Members must be at least 16 years old to vote.": {
            "contradicted": [
                "A 12-year-old may vote.",
            ],
        },
        "Members must be at least 16 years old.": {
            "unverified": [
                "A 20-year-old can join the club.",
            ],
        },
        "Voters must be at least 16 years old.": {
            "supported": [
                "A 12-year-old is too young to vote.",
            ],
        },
        "Only people over 18 may buy fireworks.": {
            "contradicted": [
                "A 16-year-old may buy fireworks.",
            ],
            "supported": [
                "A 16-year-old may not buy fireworks.",
                "A 20-year-old may buy fireworks.",
            ],
            "unverified": [
                "A 16-year-old may buy sweets.",
            ],
        },
        "Dogs over 8 kg may not travel in the cabin.": {
            "contradicted": [
                "A dog of 12 kg may travel in the cabin.",
            ],
            "unverified": [
                "A dog of 12 kg may travel in the hold.",
                "A cat of 12 kg may travel in the cabin.",
            ],
        },
        "Petitions need at least 500 signatures.": {
            "contradicted": [
                "A petition with 300 signatures is valid.",
            ],
            "supported": [
                "A petition with 300 signatures is not valid.",
            ],
            "unverified": [
                "A petition with 800 signatures is valid.",
                "A petition with 300 signatures was handed in.",
            ],
        },
        "Claims must be made within three months.": {
            "contradicted": [
                "Claims can be made after six months.",
            ],
        },
        "Loans of more than 5,000 euros have to be approved by the board.": {
            "contradicted": [
                "A loan of 8,000 euros needs no approval.",
            ],
            "supported": [
                "A loan of 8,000 euros has to be approved by the board.",
            ],
            "unverified": [
                "A loan of 8,000 euros has to be approved by the treasurer.",
            ],
        },
        "Tents may sleep no more than four people.": {
            "contradicted": [
                "Tents for six people are allowed.",
            ],
        },
        "The API is limited to 100 requests a minute.": {
            "contradicted": [
                "The API accepts 500 requests a minute.",
            ],
        },
        "The API allows up to 100 requests a minute.": {
            "unverified": [
                "The server handled 500 requests a minute.",
            ],
        },
        "Guests may stay for no more than two weeks.": {
            "contradicted": [
                "A stay of three weeks is possible.",
                "Guests can stay for three weeks.",
            ],
            "supported": [
                "Guests cannot stay for three weeks.",
            ],
        },
        "Guests may stay for up to two weeks.": {
            "supported": [
                "Guests can stay for ten days.",
            ],
            "unverified": [
                "Guests cannot stay for ten days in August.",
            ],
        },
        "Children under six travel free.": {
            "supported": [
                "A four-year-old travels free.",
            ],
            "contradicted": [
                "A four-year-old does not travel free.",
            ],
            "unverified": [
                "A four-year-old with a dog travels free.",
            ],
        },
        "Children under six travel free on buses.": {
            "unverified": [
                "An eight-year-old travels free.",
                "A four-year-old travels free on trains.",
            ],
        },
        "Trucks over 12 tonnes may not cross the bridge during the day.": {
            "unverified": [
                "A 30-tonne truck may cross the bridge at night.",
                "A 30-tonne truck may cross the bridge.",
                "A 30-tonne truck may not cross the bridge.",
            ],
        },
        "Gifts of up to 10 euros are allowed.": {
            "unverified": [
                "A fee of 20 euros is allowed.",
            ],
        },
        "The pool is at least 25 metres long.": {
            "unverified": [
                "The pool is 30 metres long enough for races.",
            ],
        },
        "Members can borrow up to six books.": {
            "unverified": [
                "Members can bring two guests.",
            ],
        },
        "Visitors may stay for up to three hours.": {
            "unverified": [
                "A visit of two hours is long enough.",
            ],
        },
    },
    "what a limit says nothing of": {
        "Passwords must be at least 12 characters long.": {
            "unverified": [
                "A password of eight characters is easy to remember.",
                "A PIN of eight digits is long enough.",
                "A user name of eight characters is accepted.",
            ],
        },
        "Children under 14 may not use the sauna.": {
            "unverified": [
                "A nine-year-old used the sauna in May.",
                "A nine-year-old may use the pool.",
                "A nine-year-old with a parent may use the sauna.",
            ],
        },
        "Children under 14 may not use the sauna alone.": {
            "unverified": [
                "A nine-year-old may use the sauna with a parent.",
            ],
        },
        "Children under 14 may not use the sauna without a parent.": {
            "unverified": [
                "A nine-year-old may use the sauna.",
            ],
        },
        "Children under 14 may not use the sauna unless a parent is with them.": {
            "unverified": [
                "A nine-year-old may use the sauna.",
            ],
        },
        "Children under 14 may not use the sauna after 8 p.m.": {
            "unverified": [
                "A nine-year-old may use the sauna.",
            ],
        },
        "Children under 14 may not use the pool.": {
            "unverified": [
                "A nine-month-old may use the sauna.",
            ],
        },
        "Trucks over 12 tonnes may not cross the old bridge.": {
            "unverified": [
                "A 30-tonne truck is too heavy for the old road.",
                "A 30-tonne load was carried across the old bridge.",
                "The old bridge weighs 30 tonnes.",
            ],
        },
        "Files of up to 20 MB can be uploaded.": {
            "unverified": [
                "Files of 30 MB can be downloaded.",
            ],
        },
        "Pictures of up to 20 MB can be uploaded.": {
            "unverified": [
                "A 30 MB video can be uploaded.",
                "A 10 MB video can be uploaded.",
            ],
        },
        "On the Free plan, files of up to 20 MB can be uploaded.": {
            "unverified": [
                "Files of 30 MB can be uploaded on the Pro plan.",
                "Files of 10 MB cannot be uploaded on the Pro plan.",
            ],
        },
        "Readers may borrow up to six books at a time.": {
            "unverified": [
                "Readers can borrow ten films at a time.",
                "Readers can keep ten books for a year.",
                "A reader borrowed ten books.",
            ],
        },
        "Adults may borrow up to six books at a time.": {
            "unverified": [
                "Children can borrow ten books at a time.",
            ],
        },
        "Gifts worth more than 50 euros must be refused.": {
            "unverified": [
                "A gift worth 80 euros was refused.",
                "A gift worth 30 euros may be accepted.",
            ],
        },
        "Gifts from suppliers worth more than 50 euros must be refused.": {
            "unverified": [
                "A gift worth 80 euros from a friend may be accepted.",
                "A gift worth 80 euros may be accepted.",
            ],
        },
        "Purchases over 2,000 euros must be approved by the head of finance.": {
            "unverified": [
                "Purchases of 3,000 euros need no receipt.",
                "Purchases of 3,000 euros must be approved by the board.",
            ],
        },
        "Goods can be returned within 30 days.": {
            "unverified": [
                "Goods can be exchanged after 40 days.",
                "Goods are delivered after 40 days.",
            ],
        },
        "Goods can be returned within 30 days, damaged goods within a year.": {
            "unverified": [
                "Damaged goods can be returned after 40 days.",
            ],
        },
        "Applications must be sent by 15 May.": {
            "unverified": [
                "Applications sent on 20 May were rejected.",
                "Applications are read on 20 May.",
            ],
        },
        "At least three witnesses are required in criminal cases.": {
            "unverified": [
                "Two witnesses are enough in civil cases.",
            ],
        },
        "Lumen requires at least 8 GB of memory.": {
            "unverified": [
                "4 GB of memory is enough for the viewer.",
                "4 GB of disk space is enough for Lumen.",
                "Lumen uses 4 GB of memory.",
                "16 GB of memory is too much for Lumen.",
            ],
        },
        "Children under six travel free with a parent.": {
            "unverified": [
                "A four-year-old travels free.",
            ],
        },
        "Members must be at least 16 years old.": {
            "unverified": [
                "A 50-year-old can join the club.",
                "A 50-year-old cannot join the club.",
            ],
        },
        "Meeting rooms can be booked for up to two hours.": {
            "unverified": [
                "A meeting of three hours is too long.",
            ],
        },
        "Bikes can be hired for up to two hours.": {
            "unverified": [
                "Rooms can be booked for three hours.",
            ],
        },
        "The tank can hold up to 400 litres.": {
            "unverified": [
                "The tank can hold 300 litres.",
                "The tank holds 300 litres of diesel.",
            ],
        },
        "Books may be borrowed for up to four weeks.": {
            "unverified": [
                "Loans can be renewed for two weeks.",
            ],
        },
        "Questions of up to two minutes are allowed.": {
            "unverified": [
                "A speech of ten minutes is allowed.",
            ],
        },
        "Dogs over 8 kg must wear a muzzle.": {
            "unverified": [
                "Dogs of 12 kg need a ticket.",
                "A 12 kg dog needs no ticket.",
            ],
        },
        "Up to three children can share a ticket.": {
            "unverified": [
                "Two adults can share a ticket.",
            ],
        },
        "The fridge must be kept below 8 degrees.": {
            "unverified": [
                "A temperature of 30 degrees is too high for the vaccine.",
            ],
        },
        "The fee may be up to 100 euros.": {
            "unverified": [
                "A fine of 200 euros is possible.",
            ],
        },
        "Speeds of up to 50 km/h are allowed in the town.": {
            "unverified": [
                "Speeds of 60 km/h are allowed outside the town.",
            ],
        },
        "Cars may drive at up to 50 km/h.": {
            "unverified": [
                "Lorries may drive at 60 km/h.",
            ],
        },
        "The lift may carry no more than four people.": {
            "unverified": [
                "The lift may carry five people to the roof.",
            ],
        },
        "A team must have at least seven players to start a match.": {
            "unverified": [
                "Each team has five players.",
            ],
        },
        "A team must have at least seven players in the final.": {
            "unverified": [
                "A team of five may play.",
            ],
        },
        "Voters in national elections must be at least 18 years old.": {
            "unverified": [
                "Students of 17 may vote in the school council.",
            ],
        },
        "Engines over 1,000 cc are not allowed.": {
            "unverified": [
                "An engine of 900 cc is too small for the race.",
            ],
        },
        "The rent must be at least 300 euros.": {
            "unverified": [
                "A deposit of 100 euros is enough.",
            ],
        },
        "The oven needs at least 20 minutes to heat up.": {
            "unverified": [
                "Ten minutes are enough for the test.",
            ],
        },
        "Pharmacists may sell up to 20 tablets.": {
            "unverified": [
                "The doctor may prescribe up to 30 tablets, but 40 are possible.",
            ],
        },
        "Staff may borrow up to six books at a time.": {
            "unverified": [
                "Students can borrow ten books at a time.",
                "Students can borrow four books at a time.",
            ],
            "contradicted": [
                "You can borrow ten books at a time.",
            ],
        },
    },
    "what is excepted from a rule": {
        "Dogs are not allowed in the museum, with the exception of assistance dogs.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "Dogs are not allowed in the museum, except assistance dogs.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "No dogs are allowed in the museum except for assistance dogs.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "Dogs are not allowed in the museum except for assistance dogs.": {
            "contradicted": [
                "Assistance dogs are not allowed in the museum.",
            ],
        },
        "No dogs are allowed in the museum apart from assistance dogs.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "Dogs other than assistance dogs are not allowed in the museum.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "Dogs are not allowed in the museum, but assistance dogs are.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "With the exception of assistance dogs, dogs are not allowed in the museum.": {
            "supported": [
                "Assistance dogs are allowed in the museum.",
            ],
        },
        "Most rooms have a bath, with the exception of the attic rooms.": {
            "contradicted": [
                "All rooms have a bath.",
            ],
        },
        "All rooms have a bath, with the exception of the attic rooms.": {
            "contradicted": [
                "All rooms have a bath.",
                "The attic rooms have a bath.",
            ],
            "supported": [
                "The attic rooms have no bath.",
            ],
        },
        "All rooms except the attic rooms have a bath.": {
            "contradicted": [
                "All rooms have a bath.",
            ],
            "supported": [
                "The attic rooms do not have a bath.",
            ],
        },
        "All members of the pact except Iceland have an army.": {
            "supported": [
                "Iceland has no army.",
            ],
        },
        "The museum is open daily except on Mondays.": {
            "contradicted": [
                "The museum is open on Mondays.",
            ],
        },
        "The museum is open every day except Monday.": {
            "contradicted": [
                "The museum is open on Mondays.",
                "The museum is open every day.",
            ],
            "supported": [
                "The museum is closed on Mondays.",
            ],
        },
        "Cats are not allowed in the museum, except assistance cats.": {
            "unverified": [
                "Dogs are allowed in the museum.",
            ],
        },
        "Dogs are allowed in the museum, except in the cafe.": {
            "unverified": [
                "Small dogs are allowed in the museum.",
            ],
        },
    },
    "another limit": {
        "No trains run between Holm and Tor until 30 June.": {
            "contradicted": [
                "No trains run between Holm and Tor until 30 September.",
            ],
            "unverified": [
                "No trains run between Holm and Rom until 30 September.",
            ],
        },
        "The bridge will not open until 2026.": {
            "contradicted": [
                "The bridge will not open until 2028.",
            ],
        },
        "No dogs are allowed on the beach from May to September.": {
            "contradicted": [
                "No dogs are allowed on the beach from May to July.",
            ],
        },
        "Only residents who have lived in the town for at least one year may apply for a plot.": {
            "contradicted": [
                "Residents who have lived in the town for at least one month may apply for a plot.",
            ],
        },
        "Orders over 40 euros are delivered free.": {
            "contradicted": [
                "Orders over 30 euros are delivered free.",
            ],
            "unverified": [
                "Orders over 30 euros are packed in boxes.",
            ],
        },
        "Contracts worth more than 50,000 dollars must be put out to tender.": {
            "contradicted": [
                "Contracts worth more than 20,000 dollars must be put out to tender.",
            ],
        },
        "Children under 14 may not use the sauna.": {
            "contradicted": [
                "Children under 10 may not use the sauna.",
            ],
        },
        "Trucks over 12 tonnes may not cross the bridge.": {
            "contradicted": [
                "Trucks over 20 tonnes may not cross the bridge.",
            ],
        },
        "Employees with at least five years of service get an extra week.": {
            "contradicted": [
                "Employees with at least two years of service get an extra week.",
            ],
        },
        "Readers over 65 pay half.": {
            "unverified": [
                "Readers over 70 get a free card.",
            ],
        },
        "Women over 65 pay half.": {
            "unverified": [
                "Men over 70 pay half.",
            ],
        },
        "More than 90 people came in June.": {
            "unverified": [
                "More than 60 people came in May.",
            ],
        },
        "Trucks over 12 tonnes may not cross the old bridge.": {
            "unverified": [
                "Trucks over 20 tonnes may not cross the new bridge.",
            ],
        },
        "The tax applies to firms with at least 50 employees.": {
            "unverified": [
                "The survey covered firms with at least 20 employees.",
            ],
        },
    },
    "what is not so until a day": {
        "No trains run between Holm and Tor until 30 June.": {
            "contradicted": [
                "Trains run between Holm and Tor on 30 May.",
                "Trains run between Holm and Tor until 30 June.",
                "No trains run between Holm and Tor until 30 September.",
            ],
        },
        "No trains ran between Holm and Tor until 30 June.": {
            "contradicted": [
                "Trains ran between Holm and Tor until 30 June.",
            ],
            "unverified": [
                "Trains ran between Holm and Tor on 1 July.",
            ],
        },
        "The library did not open until 1907.": {
            "supported": [
                "The library opened in 1907.",
            ],
        },
        "The library opened in 1907.": {
            "contradicted": [
                "The library did not open until 1912.",
            ],
        },
        "The road will not be open until 2028.": {
            "contradicted": [
                "The road will be open until 2028.",
            ],
        },
        "The pool is not open until June.": {
            "contradicted": [
                "The pool is open until June.",
            ],
        },
        "The bridge is not open to lorries until 2026.": {
            "unverified": [
                "The bridge opens in 2026.",
            ],
        },
        "The road is not open until 2026.": {
            "contradicted": [
                "The road is not open until 2028.",
            ],
        },
        "The school had no library until 1950.": {
            "contradicted": [
                "The school had a library until 1950.",
                "The school had a library in 1940.",
            ],
            "unverified": [
                "The school had a library in 1960.",
            ],
        },
        "She did not live in Rom until 1950.": {
            "contradicted": [
                "She lived in Rom until 1950.",
            ],
        },
        "The rule did not take effect until 2024.": {
            "supported": [
                "The rule took effect in 2024.",
            ],
            "contradicted": [
                "The rule took effect in 2022.",
            ],
        },
        "The shop was not open until noon.": {
            "contradicted": [
                "The shop was open until noon.",
            ],
        },
        "The gate will not be open until 2026.": {
            "unverified": [
                "The gate is closed until 2028.",
            ],
        },
    },
    "another name beside one number": {
        "Henrik Aalto joined the company as chief financial officer in June 2023.": {
            "contradicted": [
                "Henrik Aalto joined the company as chief technology officer in June 2023.",
            ],
        },
        "Sara Lund took over as chief executive from her father on 1 January 2020.": {
            "contradicted": [
                "Sara Lund took over as chief executive from her brother on 1 January 2020.",
            ],
        },
        "The firm's largest plant, in Rom, made 54,300 pumps in 2024.": {
            "contradicted": [
                "The firm's largest plant, in Tor, made 54,300 pumps in 2024.",
            ],
        },
        "In the census, 48,210 people were counted in Rom.": {
            "contradicted": [
                "In the census, 48,210 people were counted in Tor.",
            ],
        },
        "The Kora sold 12,450 tickets for the final at Tor in 2024.": {
            "contradicted": [
                "The Kora sold 12,450 tickets for the final at Holm in 2024.",
            ],
        },
        "The museum in Rom has 120 rooms and a garden by the lake.": {
            "unverified": [
                "The museum in Tor has 120 rooms and a garden by the lake.",
            ],
        },
    },
    "what is not there, and what has no limit": {
        "Accounts are closed after two warnings by email.": {
            "contradicted": [
                "Accounts are closed without warning.",
            ],
        },
        "New employees are on probation for six months.": {
            "contradicted": [
                "There is no probation for new employees.",
            ],
        },
        "The trail can be walked only with a permit.": {
            "contradicted": [
                "The trail can be walked without a permit.",
            ],
            "unverified": [
                "The trail can be walked without a guide.",
            ],
        },
        "The parcel is delivered against a signature.": {
            "contradicted": [
                "The parcel is delivered without a signature.",
            ],
        },
        "The boat sails with a crew of four.": {
            "contradicted": [
                "The boat sails without a crew.",
            ],
        },
        "Orders are sent with an invoice.": {
            "contradicted": [
                "Orders are sent without an invoice.",
            ],
        },
        "Parcels are delivered against a signature.": {
            "unverified": [
                "Parcels are delivered without a signature in summer.",
            ],
        },
        "The crew of the boat sails for Holm in May.": {
            "unverified": [
                "The boat sails without a crew.",
            ],
        },
        "The hall was heated with gas until 1990.": {
            "unverified": [
                "The hall is heated without gas.",
            ],
        },
        "The house has a garden and was sold in 1990.": {
            "unverified": [
                "The house was sold without the garden.",
            ],
        },
        "Visitors without a ticket can enter on Mondays.": {
            "unverified": [
                "Visitors can enter without a ticket.",
            ],
        },
        "The hotel has a pool on the ground floor.": {
            "unverified": [
                "There is no pool on the roof.",
            ],
        },
        "New employees are on probation for six months and have a mentor.": {
            "unverified": [
                "New employees are on probation.",
            ],
        },
        "The fee for adults is on the list.": {
            "unverified": [
                "There is no fee for pupils.",
            ],
        },
        "The play was staged in 1990, and its music was written later.": {
            "unverified": [
                "The play was staged without music.",
            ],
        },
        "The farm sells eggs and cakes.": {
            "unverified": [
                "The cake is made without eggs.",
            ],
        },
        "The plan includes up to five users.": {
            "contradicted": [
                "The plan has no limit on users.",
                "The number of users is unlimited on the plan.",
            ],
            "unverified": [
                "The plan has no limit on boards.",
            ],
        },
        "The Free plan includes up to 5 GB of storage.": {
            "contradicted": [
                "Storage is unlimited on the Free plan.",
            ],
        },
        "The API is limited to 100 requests a minute.": {
            "contradicted": [
                "There is no limit on requests.",
            ],
        },
        "The Free plan includes up to five users.": {
            "unverified": [
                "The Pro plan has no limit on users.",
            ],
        },
        "Up to five cars can park here.": {
            "unverified": [
                "There is no speed limit.",
            ],
        },
    },
    "what is left out, given away or not done yet": {
        "The mill has a staff of 340.": {
            "contradicted": [
                "Fewer than 200 people work at the mill.",
            ],
            "supported": [
                "Fewer than 400 people work at the mill.",
                "More than 300 people work at the mill.",
            ],
        },
        "At the end of 2024, the company had 1,260 employees in seven countries.": {
            "contradicted": [
                "The company had fewer than 1,000 staff at the end of 2024.",
            ],
        },
        "51.9 per cent of voters chose to leave.": {
            "contradicted": [
                "Only a third of voters chose to leave.",
            ],
            "supported": [
                "Most voters chose to leave.",
            ],
        },
        "64 per cent of members voted for the plan.": {
            "contradicted": [
                "Most members voted against the plan.",
                "All members voted for the plan.",
            ],
        },
        "Three people were hurt in the crash.": {
            "contradicted": [
                "Nobody was hurt in the crash.",
            ],
        },
        "Two firefighters were injured in the fire at the mill.": {
            "contradicted": [
                "Nobody was injured in the fire.",
            ],
        },
        "The ferry stops at Tor and Rom.": {
            "contradicted": [
                "The ferry makes no stops.",
            ],
        },
        "Parking costs 2 euros an hour.": {
            "contradicted": [
                "There is no charge for parking.",
                "Parking is free.",
            ],
        },
        "Admission to the museum costs 12 euros.": {
            "contradicted": [
                "The museum does not charge an entrance fee.",
            ],
        },
        "The plan includes up to five users.": {
            "contradicted": [
                "The plan has no limit on users.",
                "Users are unlimited on the plan.",
            ],
        },
        "The bridge was rebuilt in 2021.": {
            "contradicted": [
                "The bridge has not been rebuilt yet.",
            ],
        },
        "Acme sold the mill to Borsa in 2021.": {
            "contradicted": [
                "The mill still belongs to Acme.",
                "Acme still owns the mill.",
            ],
            "supported": [
                "The mill no longer belongs to Acme.",
                "Acme no longer owns the mill.",
            ],
        },
        "Ida Berg retired as director in 2022.": {
            "contradicted": [
                "Ida Berg is still the director.",
            ],
            "supported": [
                "Ida Berg is no longer the director.",
            ],
        },
        "New employees are on probation for six months.": {
            "contradicted": [
                "There is no probation for new employees.",
            ],
        },
        "Accounts are closed after two warnings by email.": {
            "contradicted": [
                "Accounts are closed without warning.",
            ],
        },
        "The crash injured three people.": {
            "supported": [
                "Three people were injured in the crash.",
            ],
        },
    },
    "what may be left out, and what may not": {
        "On 11 January Storm Asta brought 64 mm of rain to Holm within 24 hours.": {
            "supported": [
                "Storm Asta brought 64 mm of rain to Holm.",
            ],
        },
        "Claims must be submitted within 30 days after the trip.": {
            "supported": [
                "Claims must be submitted within 30 days.",
            ],
        },
        "The coin room is on the first floor, next to the lift.": {
            "supported": [
                "The coin room is on the first floor.",
            ],
        },
        "The road was closed from 3 to 21 March for repairs.": {
            "supported": [
                "The road was closed for repairs.",
            ],
        },
        "Acme made a profit of 5 million in Norway.": {
            "unverified": [
                "Acme made a profit of 5 million.",
            ],
        },
        "The pool is closed before 9 a.m.": {
            "unverified": [
                "The pool is closed.",
            ],
        },
        "Water boils at 100 degrees at sea level.": {
            "unverified": [
                "Water boils at 100 degrees.",
            ],
        },
        "The team did not train before the match.": {
            "unverified": [
                "The team did not train.",
            ],
        },
        "Staff get 27 euros per hour.": {
            "unverified": [
                "Staff get 27 euros.",
            ],
        },
        "The firm made 200 cars per day.": {
            "unverified": [
                "The firm made 200 cars.",
            ],
        },
        "Dogs are not allowed before the lake is frozen.": {
            "unverified": [
                "Dogs are not allowed.",
            ],
        },
        "Members pay 20 euros per month.": {
            "unverified": [
                "Members pay 20 euros.",
            ],
        },
        "Acme made a profit of 5 million euros in Norway.": {
            "unverified": [
                "Acme made a profit of 5 million euros.",
            ],
        },
        "Acme had revenue of 5 million euros in Norway.": {
            "unverified": [
                "Acme had revenue of 5 million euros.",
            ],
        },
        "Acme made a loss of 3 million euros on toys in 2021.": {
            "unverified": [
                "Acme made a loss of 3 million euros in 2021.",
            ],
        },
        "Acme made a profit in Norway.": {
            "supported": [
                "Acme made a profit.",
            ],
        },
        "The museum earned 5 million euros from tickets in 2021.": {
            "unverified": [
                "The museum earned 5 million euros in 2021.",
            ],
        },
        "The company spent 3 million euros on adverts.": {
            "unverified": [
                "The company spent 3 million euros.",
            ],
        },
        "The storm killed 12 people in Norway in May 2001.": {
            "supported": [
                "The storm killed 12 people in Norway.",
            ],
        },
        "The fire destroyed 40 houses in 2001.": {
            "supported": [
                "The fire destroyed 40 houses.",
            ],
        },
        "The bridge in Holm has a length of 400 metres.": {
            "supported": [
                "The bridge has a length of 400 metres.",
            ],
        },
    },
    "what is said of none": {
        "There is no boat sailing on the lake.": {
            "contradicted": ["A boat is sailing on the lake."],
            "unverified": ["A boat is sailing on the sea.", "A man is sailing on the lake."],
        },
    },
    "one of two states": {
        "The shop is not open on Sundays.": {
            "supported": [
                "The shop is closed on Sundays.",
            ],
            "contradicted": [
                "The shop opens on Sundays.",
            ],
            "unverified": [
                "The shop is closed on Mondays.",
            ],
        },
        "The shop is open daily except on Sundays.": {
            "supported": [
                "The shop is closed on Sundays.",
                "The shop is not open on Sundays.",
                "The shop does not open on Sundays.",
            ],
        },
        "The shop is closed on Sundays.": {
            "contradicted": [
                "The shop is open on Sundays.",
            ],
            "supported": [
                "The shop is not open on Sundays.",
            ],
        },
        "The pool is not closed in winter.": {
            "supported": [
                "The pool is open in winter.",
            ],
        },
        "The option is not enabled by default.": {
            "supported": [
                "The option is disabled by default.",
            ],
        },
        "The option is disabled by default.": {
            "supported": [
                "The option is not enabled by default.",
            ],
        },
        "Registration is not compulsory for guests.": {
            "supported": [
                "Registration is optional for guests.",
            ],
        },
        "Registration is optional for guests.": {
            "contradicted": [
                "Registration is mandatory for guests.",
            ],
            "supported": [
                "Registration is not mandatory for guests.",
            ],
        },
        "The card is not valid on Sundays.": {
            "supported": [
                "The card is invalid on Sundays.",
            ],
        },
        "Not all shops are open on Sundays in May.": {
            "unverified": [
                "Some shops are closed on Sundays.",
            ],
        },
        "The cafe is not open on Sundays.": {
            "unverified": [
                "The shop was closed on Sunday.",
            ],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"cases/{name}", rows_told(TABLES[name]), in_a_base)

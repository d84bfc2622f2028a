"""Facts as first users retell them: where a thing was before it moved, what one need not do, where one finds a thing.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "where it was before it moved": {
        "In 2021 the head office moved from Ghent to Antwerp.": {
            "supported": [
                "Before 2021 the head office was in Ghent.",
                "Until 2021 the head office was in Ghent.",
                "The head office was in Ghent until 2021.",
                "The head office has been in Antwerp since 2021.",
            ],
            "contradicted": [
                "Until 2018 the head office was in Ghent.",
                "Before 2021 the head office was in Antwerp.",
                "The head office has been in Antwerp since 2012.",
            ],
            "unverified": [
                "The head office was in Ghent before 2005.",
                "The branch office was in Ghent until 2021.",
                "The office was in Ghent from 2005 to 2021.",
            ],
        },
        "The head office moved from Ghent to Antwerp in 2021.": {
            "supported": [
                "The head office is now in Antwerp.",
                "The head office is no longer in Ghent.",
                "The head office used to be in Ghent.",
            ],
            "contradicted": ["The head office is still in Ghent."],
        },
        "The head office moved from Ghent to Antwerp.": {
            "contradicted": ["The head office is now in Ghent."],
        },
        "The county archive was moved from Tarn Hall to Lisle House in 1998.": {
            "supported": [
                "The county archive was housed in Tarn Hall before 1998.",
                "The county archive was in Tarn Hall until 1998.",
            ],
            "contradicted": ["The county archive was in Tarn Hall until 2004."],
        },
        "The statue was moved from the garden to the park in 1961.": {
            "supported": ["The statue stood in the garden until 1961."],
        },
        "The market moved from Castle Street to the quay in May 2010.": {
            "supported": ["Until May 2010 the market was held in Castle Street."],
        },
        "In 2021 Varde Mills moved its head office from Ghent to Antwerp.": {
            "supported": ["Varde Mills had its head office in Ghent until 2021."],
        },
        "In January 2021 Varde Mills moved its head office from Ghent to Antwerp.": {
            "supported": [
                "Varde Mills's head office was in Ghent before 2021.",
                "The headquarters of Varde Mills have been in Antwerp since 2021.",
                "Varde Mills is based in Antwerp.",
            ],
            "contradicted": [
                "Varde Mills has had its head office in Antwerp since 2012.",
                "Varde Mills is based in Ghent.",
            ],
            "unverified": ["Varde Mills was founded in Ghent."],
        },
        "The software company Pellum has moved its headquarters from Dunwick to Elmsford.": {
            "contradicted": ["Pellum's main office is in Dunwick now."],
        },
        "Tuva replaced Oro as the capital of Brasland in 1960.": {
            "supported": [
                "Until 1960, Oro was the capital of Brasland.",
                "Tuva has been the capital of Brasland since 1960.",
                "Tuva became the capital of Brasland in 1960.",
                "Tuva is the capital of Brasland.",
            ],
            "contradicted": ["Tuva has been the capital of Brasland since 1930."],
            "unverified": ["Oro was the largest city of Brasland until 1960."],
        },
        "In 2021 Ida Berg moved from Ghent to Antwerp.": {
            "unverified": ["Ida Berg lived in Ghent until 2021.", "Ida Berg was in Ghent until 2021."],
        },
        "In 2021 the price moved from 9 to 8 pounds.": {
            "unverified": ["The price was 8 pounds until 2021."],
        },
        "In 2021 the head office considered moving from Ghent to Antwerp.": {
            "unverified": ["The head office was in Ghent until 2021."],
        },
        "In 2021 the head office will move from Ghent to Antwerp.": {
            "unverified": ["The head office was in Ghent until 2021."],
        },
        "In 2021 the museum moved from Ghent to Antwerp by lorry 40 paintings.": {
            "unverified": ["The museum was in Ghent until 2021."],
        },
        "In 2021 the tour moved from Ghent to Antwerp.": {
            "unverified": ["The race was in Ghent until 2021."],
        },
    },
    "where one finds a thing": {
        "The Roman gallery is on the first floor.": {
            "supported": [
                "You will find the Roman gallery on the first floor.",
                "The Roman gallery can be found on the first floor.",
            ],
            "contradicted": ["You will find the Roman gallery on the second floor."],
            "unverified": [
                "You will find the Roman gallery fascinating.",
                "You will find the coin room on the second floor.",
                "You will find answers on the first floor.",
                "You will find the Roman gallery on the first floor in 2027.",
                "You may find the Roman gallery closed on the first floor.",
                "You will find him in the Roman gallery.",
            ],
        },
        "The ticket office is next to the north gate.": {
            "supported": ["You'll find the ticket office next to the north gate."],
        },
        "The café is behind the chapel.": {
            "supported": ["Visitors will find the café behind the chapel."],
        },
        "The lockers are in the basement.": {
            "supported": ["The lockers are to be found in the basement.", "In the basement you will find the lockers."],
        },
        'The settings are under "Account".': {
            "supported": ['You find the settings under "Account".'],
        },
        "The map is on page 12.": {
            "supported": ["The map is found on page 12."],
        },
        "You can find the defibrillator in the entrance hall.": {
            "supported": ["The defibrillator is in the entrance hall."],
        },
        "The horse is in the field.": {
            "unverified": ["The horse was found in the field."],
        },
        "The horse was found in the field.": {
            "unverified": ["The horse is in the field."],
        },
        "The company is in Berlin.": {
            "unverified": ["The company will find the money in Berlin."],
        },
        "The thief is in the park.": {
            "unverified": ["The police will find the thief in the park."],
        },
        "Water is on Mars.": {
            "unverified": ["Scientists found water on Mars."],
        },
    },
    "what must be done and what need not": {
        "Members must pay a fee.": {
            "contradicted": ["Members need not pay a fee.", "Members do not have to pay a fee."],
            "unverified": [
                "Members need not pay a fee in cash.",
                "Junior members need not pay a fee.",
                "Members need not pay a deposit.",
                "Members need not pay a fee twice.",
                "Members need not pay a fee at once.",
                "Members must not pay a fee of 5 euros.",
            ],
        },
        "Members do not have to pay a fee.": {
            "contradicted": ["Members must pay a fee."],
        },
        "Members need not pay a fee.": {
            "contradicted": ["Members have to pay a fee."],
            "unverified": ["Members may pay a fee."],
        },
        "Visitors must book.": {
            "contradicted": ["You needn't book."],
            "unverified": ["Visitors do not have to book by phone."],
        },
        "Visitors may bring dogs.": {
            "contradicted": ["Visitors must not bring dogs."],
        },
        "Visitors must not bring dogs.": {
            "contradicted": ["Visitors may bring dogs."],
        },
        "Visitors may not bring dogs.": {
            "contradicted": ["Visitors can bring dogs.", "Visitors have to bring dogs."],
        },
        "Visitors must bring dogs.": {
            "contradicted": ["Visitors may not bring dogs."],
        },
        "Staff are not allowed to smoke in the yard.": {
            "contradicted": ["Staff are allowed to smoke in the yard.", "Staff must smoke in the yard."],
        },
        "The council must publish its contract.": {
            "contradicted": ["The council need not publish its contract."],
        },
        "The council is obliged to publish its contract.": {
            "contradicted": ["The council does not have to publish its contract."],
        },
        "Judge Lind ruled that the council must publish its contract.": {
            "supported": ["Judge Lind ruled that the council has to publish its contract."],
            "contradicted": [
                "Judge Lind ruled that the council need not publish its contract.",
                "Judge Lind ruled that the council must not publish its contract.",
            ],
            "unverified": [
                "Judge Lind ruled that the council may publish its contract.",
                "Judge Holm ruled that the council need not publish its contract.",
            ],
        },
        "Guests have to leave a deposit.": {
            "contradicted": ["Guests are not obliged to leave a deposit."],
        },
        "A deposit is required.": {
            "contradicted": ["No deposit is required."],
        },
        "Guests are not obliged to leave a deposit.": {
            "supported": ["Guests need not leave a deposit."],
        },
        "Members may pay a fee.": {
            "unverified": ["Members need not pay a fee.", "Members must pay a fee."],
        },
        "Members must not pay a fee.": {
            "unverified": ["Members need not pay a fee."],
        },
        "Members had to pay a fee in 1990.": {
            "unverified": ["Members do not have to pay a fee."],
        },
        "The council must publish its minutes.": {
            "unverified": ["The council need not publish its contract."],
        },
        "Guests must use the lift.": {
            "contradicted": ["Guests must not use the lift."],
        },
        "Visitors need not book on weekdays.": {
            "unverified": ["Visitors must book at weekends."],
        },
        "Judge Lind ruled that the contract is valid.": {
            "contradicted": ["Judge Lind ruled that the contract is not valid."],
        },
        "Judge Lind ruled that the council may publish its contract.": {
            "unverified": ["Judge Lind ruled that the council must publish its contract."],
        },
        "Judge Lind ruled that the council published its contract.": {
            "unverified": ["Judge Lind ruled that the council must publish its contract."],
        },
        "Judge Lind ruled that the council must publish its minutes.": {
            "unverified": ["Judge Lind ruled that the council need not publish its contract."],
        },
        "The board decided that members have to wear a badge.": {
            "supported": ["The board decided that members must wear a badge."],
            "contradicted": ["The board decided that members do not need to wear a badge."],
        },
    },
    "short forms of verbs": {
        "You will pay 3 pounds.": {
            "supported": ["You'll pay 3 pounds."],
        },
        "You will pay 5 pounds.": {
            "contradicted": ["You'll pay 3 pounds."],
        },
        "They have sold the mill.": {
            "supported": ["They've sold the mill."],
            "contradicted": ["They haven't sold the mill."],
            "unverified": ["They haven't sold the barn."],
        },
        "They haven't sold the mill.": {
            "supported": ["They have not sold the mill."],
        },
        "You may swim in the lake.": {
            "supported": ["You're allowed to swim in the lake."],
            "unverified": ["You're allowed to fish in the lake."],
        },
        "You do not need to book a table.": {
            "supported": ["You needn't book a table."],
        },
        "You must book a table.": {
            "contradicted": ["You needn't book a table."],
            "unverified": ["You needn't book a room."],
        },
    },
    "what came before, and what did not take place": {
        "Helena Marsh succeeded Colin Ade as director of the museum.": {
            "supported": [
                "Colin Ade was in charge of the museum before Helena Marsh.",
                "Before Helena Marsh, Colin Ade was director of the museum.",
                "Colin Ade was Helena Marsh's predecessor as director of the museum.",
            ],
            "contradicted": ["Helena Marsh was director of the museum before Colin Ade."],
        },
        "Colin Ade was director of the museum before Helena Marsh.": {
            "supported": ["Helena Marsh took over from Colin Ade as director of the museum."],
        },
        "Mia Lund took over as mayor of Tarn from Rolf Ost in 2011.": {
            "supported": ["Rolf Ost was mayor of Tarn before Mia Lund."],
            "contradicted": ["Mia Lund was mayor of Tarn before Rolf Ost."],
            "unverified": [
                "Rolf Ost was treasurer of Tarn before Mia Lund.",
                "Rolf Ost was mayor of Orn before Mia Lund.",
                "Rolf Ost was mayor of Tarn before the war.",
                "Rolf Ost lived in Tarn before Mia Lund.",
                "Rolf Ost was mayor of Tarn before 1990.",
                "Rolf Ost was a teacher before Mia Lund.",
                "Mia Lund stood before Rolf Ost.",
                "Rolf Ost spoke before Mia Lund.",
                "Kai Berg was mayor of Tarn before Rolf Ost.",
            ],
        },
        "Rolf Ost was succeeded as mayor of Tarn by Mia Lund.": {
            "supported": ["Rolf Ost was the mayor of Tarn before Mia Lund."],
        },
        "Rolf Ost was mayor of Tarn before Mia Lund.": {
            "supported": ["Mia Lund came after Rolf Ost as mayor of Tarn."],
            "contradicted": ["Rolf Ost succeeded Mia Lund as mayor of Tarn."],
        },
        "The court acquitted Joan Petty, the former treasurer of the club, of theft.": {
            "supported": ["Joan Petty used to be the treasurer of the club."],
        },
        "Joan Petty, the former treasurer of the club, was acquitted.": {
            "supported": ["Joan Petty was once treasurer of the club."],
            "contradicted": ["Joan Petty is the treasurer of the club."],
        },
        "Karl Enz, a former mayor of Orn, opened the bridge.": {
            "supported": ["Karl Enz used to be mayor of Orn."],
        },
        "The bridge was opened by Karl Enz, the former mayor of Orn.": {
            "supported": ["Karl Enz was mayor of Orn."],
        },
        "Karl Enz, the former mayor of Orn, opened the bridge.": {
            "unverified": [
                "Karl Enz used to be mayor of Tarn.",
                "Karl Enz used to be deputy mayor of Orn.",
                "Karl Enz used to own the bridge.",
            ],
        },
        "Karl Enz opened the former town hall of Orn.": {
            "unverified": ["Karl Enz is the mayor of Orn."],
        },
        "The festival was cancelled in 2024.": {
            "contradicted": ["The festival took place in 2024."],
            "unverified": ["The festival took place."],
        },
        "The festival was cancelled in 2024 because of flooding.": {
            "supported": ["The festival did not take place in 2024."],
            "contradicted": [
                "The festival was held in 2024.",
                "The festival took place in 2024 in spite of the floods.",
            ],
            "unverified": ["The festival took place in 2023.", "The fair took place in 2024."],
        },
        "The regatta was called off in May 2019 due to strong winds.": {
            "supported": ["The regatta was not held in May 2019."],
            "contradicted": ["The regatta went ahead in May 2019."],
            "unverified": ["The regatta was held in June 2019.", "The regatta was not held in 2018."],
        },
        "The city scrapped the Orn Marathon in 2020.": {
            "contradicted": ["The Orn Marathon was held in 2020."],
        },
        "The festival did not take place in 2024.": {
            "unverified": ["The festival was postponed in 2024.", "The festival was cancelled in 2024."],
        },
        "The festival took place in 2024.": {
            "unverified": ["The order was cancelled in 2024."],
        },
        "The court sentenced Martin Hale to three years in prison for fraud.": {
            "supported": ["Martin Hale was found guilty of fraud by the court."],
            "contradicted": [
                "Martin Hale was found not guilty of fraud by the court.",
                "The court acquitted Martin Hale of fraud.",
            ],
        },
        "Martin Hale was sentenced to three years in prison for fraud.": {
            "supported": ["Martin Hale was convicted of fraud."],
            "contradicted": ["Martin Hale was cleared of fraud."],
            "unverified": [
                "Martin Hale was convicted of theft.",
                "Martin Hale was acquitted of theft.",
                "Martin Hale was charged with fraud.",
            ],
        },
        "Martin Hale was convicted of fraud.": {
            "unverified": ["Martin Hale was sentenced for fraud."],
        },
        "Paul Renwick won the election over Sunita Rao.": {
            "supported": ["Sunita Rao lost the election to Paul Renwick."],
        },
    },
    "what a census found": {
        "According to the 2021 census, 186,000 people live in the Carrow Valley.": {
            "supported": ["The Carrow Valley had a population of 186,000 in 2021."],
            "contradicted": ["The Carrow Valley had a population of 156,000 in 2021."],
            "unverified": [
                "The Carrow Valley had a population of 186,000 in 2011.",
                "The Carrow Valley had a population of 190,000 in 2022.",
            ],
        },
        "In the 2021 census, the town had 9,000 inhabitants.": {
            "supported": ["In 2021 the town had 9,000 inhabitants."],
        },
        "According to the 2001 census, 41 percent of the people in Orn spoke Welsh.": {
            "supported": ["41 percent of the people in Orn spoke Welsh in 2001."],
        },
        "According to the census, 186,000 people live in the Carrow Valley.": {
            "supported": ["186,000 people live in the Carrow Valley."],
        },
        "In 2011 Tarn had 4,120 inhabitants.": {
            "unverified": ["Tarn lost the 2011 vote."],
        },
        "Olsen lives in the Carrow Valley.": {
            "unverified": ["According to Olsen, 186,000 people live in the Carrow Valley."],
        },
    },
    "what has no end and what never happens": {
        "Files are kept for 90 days.": {
            "contradicted": ["Files are kept forever."],
            "unverified": ["Folders are kept forever.", "Files are not kept forever."],
        },
        "Log files stay in Relay for 90 days.": {
            "contradicted": ["Log files stay in Relay for ever."],
        },
        "Relay keeps log files for 90 days.": {
            "contradicted": ["Log files stay in Relay for ever."],
        },
        "Deleted files stay in the trash for 30 days.": {
            "contradicted": ["Deleted files stay in the trash for good."],
        },
        "Passwords are valid for 90 days.": {
            "contradicted": ["Passwords are valid indefinitely."],
        },
        "The licence is valid forever.": {
            "contradicted": ["The licence is valid for 10 years."],
        },
        "The records are kept for seven years.": {
            "contradicted": ["The records are kept permanently."],
        },
        "The fund is open until 30 June 2027.": {
            "contradicted": ["The fund is open indefinitely."],
        },
        "Files are kept forever.": {
            "supported": ["Files are kept for ever."],
        },
        "The records are kept for ever.": {
            "supported": ["The records are kept indefinitely."],
        },
        "Files are kept for at least 90 days.": {
            "unverified": ["Files are kept forever."],
        },
        "Files are kept.": {
            "unverified": ["Files are kept forever."],
        },
        "Folders are kept forever.": {
            "unverified": ["Files are kept."],
        },
        "The bar is closed for two weeks.": {
            "unverified": ["The shop is closed permanently."],
        },
        "She lived in Orn for six years.": {
            "unverified": ["She never lived in Orn for ever."],
        },
        "Ada Berg is employed at the mill.": {
            "unverified": ["Ada Berg is permanently employed."],
        },
        "The two were linked for 90 days.": {
            "unverified": ["The two are forever linked."],
        },
        "New employees are on probation for six months.": {
            "contradicted": ["New employees are not on probation."],
        },
        "Unused leave expires on 31 March.": {
            "contradicted": ["Unused leave never expires.", "Unused leave does not expire."],
            "unverified": ["Unused leave does not expire in May."],
        },
        "Passwords expire after 90 days.": {
            "supported": ["Passwords do not expire after 60 days."],
            "contradicted": ["Passwords never expire."],
        },
        "The pass expires after one year.": {
            "contradicted": ["The pass does not expire."],
        },
        "Files are deleted after 90 days.": {
            "contradicted": ["Files are never deleted."],
        },
        "Salaries are reviewed once a year, in April.": {
            "contradicted": ["Salaries are never reviewed."],
        },
        "The lift is checked every six months.": {
            "contradicted": ["The lift is never checked."],
        },
        "Backups run every night at 2:30 a.m.": {
            "contradicted": ["Backups do not run."],
        },
        "Blood test results are normally sent to the family doctor within three working days.": {
            "contradicted": ["Blood test results are never sent to the family doctor."],
        },
        "Members vote in May.": {
            "unverified": ["Members do not vote by post."],
        },
        "The shop opens on Mondays at 9 a.m.": {
            "unverified": ["The shop does not open on Sundays."],
        },
        "The pool is heated in winter.": {
            "unverified": ["The pool is not heated."],
        },
        "Employees who are ill for more than three days must bring a note.": {
            "unverified": ["Sick employees need not call."],
        },
        "Guests usually cook for themselves.": {
            "contradicted": ["Guests never cook for themselves."],
        },
        "The bridge sometimes opens on Sundays.": {
            "contradicted": ["The bridge does not open on Sundays."],
        },
        "Guests often cook for the staff.": {
            "unverified": ["Guests do not usually cook for themselves."],
        },
    },
    "whom a rule is for": {
        "Outpatients who miss two appointments are sent back to their GP.": {
            "supported": [
                "If outpatients miss two appointments, they are sent back to their GP.",
                "Outpatients are sent back to their GP if they miss two appointments.",
            ],
            "unverified": ["If outpatients come late, they are sent back to their GP."],
        },
        "Members who are late pay 5 euros.": {
            "supported": ["When members are late, they pay 5 euros."],
            "contradicted": ["If members are late, they pay 9 euros."],
            "unverified": [
                "Unless members are late, they pay 5 euros.",
                "Members who pay 5 euros are late.",
                "If members are late, guests pay 5 euros.",
            ],
        },
        "If members are late, they pay 5 euros.": {
            "supported": ["Members who are late pay 5 euros."],
        },
        "Books that are lost must be replaced.": {
            "supported": ["If a book is lost, it must be replaced."],
        },
        "If a book is lost, it must be replaced.": {
            "supported": ["Lost books must be replaced."],
            "unverified": ["Books must be replaced."],
        },
        "Lost books must be replaced.": {
            "supported": ["Books that are lost must be replaced."],
            "unverified": [
                "If a book is found, it must be replaced.",
                "Films that are lost must be replaced.",
                "Books that are not lost must be replaced.",
            ],
        },
        "Unused tickets expire in May.": {
            "supported": ["Tickets that are not used expire in May."],
            "contradicted": ["Tickets that are not used expire in June."],
            "unverified": ["Tickets that are used expire in May."],
        },
        "Accounts that have not been used for 24 months are closed.": {
            "supported": ["Accounts are closed when they have not been used for 24 months."],
        },
        "Parcels that are not collected within a week are sent back.": {
            "supported": ["Parcels are sent back if they are not collected within a week."],
            "unverified": ["Parcels are sent back if they are damaged."],
        },
        "Broken trams are towed to the depot.": {
            "supported": ["If a tram is broken, it is towed to the depot."],
        },
        "Inpatients who miss two appointments are sent back to their GP.": {
            "unverified": ["If outpatients miss two appointments, they are sent back to their GP."],
        },
        "Outpatients who come late are sent back to their GP.": {
            "unverified": ["If outpatients miss an appointment, they are sent back to their GP."],
        },
        "If outpatients miss two appointments, they are sent back to their GP.": {
            "unverified": ["Outpatients are sent back to their GP."],
        },
    },
    "who alone may do it": {
        "Only administrators can delete a workspace.": {
            "supported": [
                "A workspace can be deleted by administrators and by nobody else.",
                "Administrators and no one else can delete a workspace.",
                "No one except administrators can delete a workspace.",
                "Administrators are the only ones who can delete a workspace.",
                "Administrators are the only people who can delete a workspace.",
                "The only people who can delete a workspace are administrators.",
                "You can't delete a workspace unless you are an administrator.",
                "You cannot delete a workspace if you are not an administrator.",
            ],
            "contradicted": ["Any user can delete a workspace."],
            "unverified": ["You can't delete a workspace unless you are the owner."],
        },
        "Only members can borrow books.": {
            "supported": [
                "Unless you are a member, you cannot borrow books.",
                "Books can be borrowed by members and nobody else.",
            ],
            "contradicted": ["You can borrow books without being a member."],
            "unverified": [
                "You cannot borrow films unless you are a member.",
                "You cannot borrow books unless you are ill.",
                "You cannot borrow books unless you have a card.",
            ],
        },
        "You cannot borrow books unless you are a member.": {
            "supported": ["Only members can borrow books."],
        },
        "Only residents may park here.": {
            "contradicted": ["Anyone may park here."],
        },
        "Members can borrow books.": {
            "unverified": ["Guests can borrow books and nobody else.", "Members and nobody else can borrow books."],
        },
        "Administrators can delete a workspace.": {
            "unverified": [
                "Only administrators can delete a workspace.",
                "Administrators are the only ones who can delete a workspace.",
                "Administrators are not the only ones who can delete a workspace.",
            ],
        },
        "Members can visit the tower.": {
            "unverified": ["You can borrow books if you are a member."],
        },
        "Only tenants may use the laundry.": {
            "supported": ["You may not use the laundry unless you are a tenant."],
            "contradicted": ["Anybody may use the laundry.", "The laundry is open to everybody."],
            "unverified": ["The laundry may be used."],
        },
    },
    "what has no limit": {
        "The free plan has 5 GB of storage.": {
            "contradicted": [
                "Storage is unlimited on the free plan.",
                "The free plan has unlimited storage.",
                "With the free plan you get unlimited storage.",
                "The free plan has no storage limit.",
            ],
            "unverified": [
                "The team plan has unlimited storage.",
                "The free plan has unlimited traffic.",
                "Storage is limited on the free plan.",
                "The free plan has unlimited projects.",
            ],
        },
        "The free plan includes 5 GB of storage.": {
            "contradicted": [
                "The free plan comes with unlimited storage.",
                "With the free plan, storage is unlimited.",
            ],
        },
        "The basic fare includes 10 rides.": {
            "contradicted": ["The basic fare includes unlimited rides."],
        },
        "Members get three visits a year.": {
            "contradicted": ["Members get unlimited visits."],
        },
        "The team plan has up to 50 users.": {
            "contradicted": ["The team plan has unlimited users."],
        },
        "The team plan has unlimited storage.": {
            "supported": ["Storage is unlimited on the team plan.", "The team plan has no storage limit."],
            "unverified": ["The team plan has no time limit."],
        },
        "The free plan has at least 5 GB of storage.": {
            "unverified": ["The free plan has unlimited storage."],
        },
        "The team plan has 5 GB of storage.": {
            "unverified": ["The free plan has no storage."],
        },
        "The island has 12 hotels.": {
            "unverified": ["The island has endless beaches."],
        },
        "The plan has 5 GB of storage.": {
            "unverified": ["The plan has no limit."],
        },
    },
    "what one pays": {
        "An adult ticket for the museum costs 8 pounds.": {
            "supported": [
                "Adults pay 8 pounds to get into the museum.",
                "Adults pay 8 pounds for the museum.",
                "Admission to the museum is 8 pounds for adults.",
                "For adults, entry to the museum costs 8 pounds.",
                "A ticket for adults costs 8 pounds at the museum.",
            ],
            "contradicted": [
                "Admission to the museum is free for adults.",
                "Adults get into the museum for free.",
                "Adults pay 12 pounds to get into the museum.",
                "Adults do not have to pay to get into the museum.",
            ],
            "unverified": [
                "Adults pay 8 pounds to get into the zoo.",
                "Children pay 8 pounds to get into the museum.",
                "Admission to the museum is free for children.",
                "Adults pay 8 pounds for the guide.",
                "A family ticket for the museum costs 8 pounds.",
                "Adults pay 8 pounds to get to the museum.",
                "Adults pay 8 pounds to get into the tower.",
            ],
        },
        "Adults pay 8 pounds to enter the museum.": {
            "supported": ["An adult ticket for the museum costs 8 pounds."],
        },
        "Children pay 4 euros to visit the zoo.": {
            "supported": ["A child ticket for the zoo costs 4 euros."],
        },
        "A child ticket for the zoo costs 4 euros.": {
            "contradicted": ["The zoo is free for children."],
        },
        "Annual membership costs 35 pounds.": {
            "supported": ["Membership costs 35 pounds a year.", "A year's membership is 35 pounds."],
            "contradicted": ["Membership costs 45 pounds a year."],
        },
        "The Pro plan costs 9 dollars a month.": {
            "supported": ["The Pro plan costs 9 dollars per month.", "The monthly price of the Pro plan is 9 dollars."],
        },
        "The Pro plan costs 90 dollars a year.": {
            "supported": ["A year of Pro costs 90 dollars."],
        },
        "Blue badge holders do not pay for parking.": {
            "supported": ["Parking is free for people with a blue badge."],
        },
        "Parking is free for people with a blue badge.": {
            "contradicted": ["Blue badge holders have to pay for parking."],
        },
        "The bridge cost 23 million pounds.": {
            "supported": ["The price of the bridge was 23 million pounds."],
        },
        "A child ticket for the museum costs 4 pounds.": {
            "unverified": ["The museum is free for adults on Mondays."],
        },
        "A day ticket costs 35 pounds.": {
            "unverified": ["Membership costs 35 pounds a month."],
        },
        "The Team plan costs 90 dollars a month.": {
            "unverified": ["A month of Pro costs 90 dollars."],
        },
        "The magazine costs 5 euros a month.": {
            "unverified": ["A weekly magazine costs 5 euros."],
        },
        "A weekly magazine costs 5 euros.": {
            "unverified": ["The magazine costs 5 euros a week."],
        },
        "A ticket for adults costs 8 pounds.": {
            "unverified": ["A day ticket for adults costs 8 pounds."],
        },
        "People with a dog pay 5 euros.": {
            "unverified": ["Card holders pay 5 euros."],
        },
        "Cat owners pay 5 euros.": {
            "unverified": ["Dog owners pay 5 euros."],
        },
        "Dog owners pay 5 euros.": {
            "supported": ["People with a dog pay 5 euros."],
        },
        "Season ticket holders pay 5 euros.": {
            "supported": ["Holders of a season ticket pay 5 euros."],
        },
        "Guests cannot edit files with the Pro plan.": {
            "supported": ["Guests cannot edit files with Pro."],
        },
        "The Team plan has 5 GB of storage.": {
            "unverified": ["Pro has 5 GB of storage."],
        },
        "The Varde plant has 5 machines.": {
            "unverified": ["Varde has 5 machines."],
        },
        "The Pro plan has 5 GB of storage.": {
            "unverified": ["The Pro team has 5 GB of storage."],
        },
    },
    "more or less than the year before": {
        "Elm Airport handled 1.2 million passengers in 2024, fewer than in the year before.": {
            "supported": ["Elm Airport handled fewer passengers in 2024 than in 2023."],
            "contradicted": ["Elm Airport handled more passengers in 2024 than in 2023."],
            "unverified": [
                "Elm Airport had fewer flights in 2024 than in 2023.",
                "Elm Airport handled fewer passengers in 2024 than in 2019.",
            ],
        },
        "Lind Pumps had revenue of 184 million euros in 2024, up 6 per cent on the year before.": {
            "supported": [
                "Revenue at Lind Pumps was 6 percent higher in 2024 than in 2023.",
                "Revenue at Lind Pumps rose by 6 percent in 2024.",
                "Lind Pumps had more revenue in 2024 than in 2023.",
            ],
            "contradicted": [
                "Revenue at Lind Pumps fell in 2024.",
                "Lind Pumps had less revenue in 2024 than the year before.",
                "Revenue at Lind Pumps was 9 percent higher in 2024 than in 2023.",
            ],
            "unverified": [
                "Lind Pumps had more revenue in 2023 than in 2022.",
                "Lind Pumps had more staff in 2024 than in 2023.",
            ],
        },
        "The number of visitors to the museum rose from 40,000 in 2021 to 50,000 in 2022.": {
            "supported": [
                "The museum had more visitors in 2022 than in 2021.",
                "More people visited the museum in 2022 than in 2021.",
            ],
            "contradicted": ["The museum had fewer visitors in 2022 than in 2021."],
        },
        "The dividend was 45 cents in 2024, the same as in 2023.": {
            "supported": ["The dividend was the same in 2024 as in 2023."],
        },
        "The unit recorded 2,340 births in 2024, 85 fewer than the year before.": {
            "supported": ["The unit recorded fewer births in 2024 than in 2023."],
            "contradicted": ["The unit recorded more births in 2024 than in 2023."],
        },
        "Lind Pumps had revenue of 184 million euros in 2024, 6 per cent more than the year before.": {
            "contradicted": ["Revenue at Lind Pumps rose by 9 percent in 2024."],
        },
        "Profit was 3 million euros in 2021, up 12 percent on the previous year.": {
            "supported": ["Profit rose in 2021."],
            "contradicted": ["Profit was lower in 2021 than in 2020."],
        },
        "The club had 900 members in 2018, down 5 percent from the year before.": {
            "supported": ["The club had fewer members in 2018 than in 2017.", "The club had 900 members in 2018."],
        },
    },
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    """Every statement gets the verdict of its table."""
    check_table(f"retold/{name}", rows_told(TABLES[name]), in_a_base)

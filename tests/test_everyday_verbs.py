"""Verbs of everyday speech: what a phrase says as another verb does, and what the same words say of other things.

Each table holds for a claim what says the same, what it excludes, and what is told in like words and is something else.
"""

from __future__ import annotations

from collections import Counter

import pytest
from verdict_tables import check_table, in_a_base, rows_told

from factcheck.language.frames.everyday import NAME, rows
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "verbs of several words": {
        "The student submitted the essay on 4 May 2016.": {
            "supported": ["The student handed in the essay on 4 May 2016."],
        },
        "The council postponed the vote in May 2014.": {
            "supported": ["The council put off the vote in May 2014."],
        },
        "The firm cancelled the launch in May 2014.": {
            "supported": ["The firm called off the launch in May 2014."],
        },
        "The engineers performed the tests in 2017.": {
            "supported": [
                "The engineers carried out the tests in 2017.",
                "The tests were carried out by the engineers in 2017.",
            ],
        },
        "The owner shut down the factory in 2009.": {
            "supported": ["The owner closed down the factory in 2009."],
        },
        "The club abandoned the plan in 2015.": {
            "supported": ["The club gave up the plan in 2015."],
            "contradicted": ["The club did not give up the plan in 2015."],
        },
        "The committee rejected the proposal on 3 June 2013.": {
            "supported": ["The committee turned down the proposal on 3 June 2013."],
            "contradicted": ["The committee did not turn down the proposal on 3 June 2013."],
        },
        "The town built a new bridge in 1987.": {
            "supported": ["The town put up a new bridge in 1987."],
        },
        "The king abolished the tax in 1843.": {
            "supported": ["The king did away with the tax in 1843.", "The tax was done away with by the king in 1843."],
            "contradicted": ["The king did not do away with the tax in 1843."],
        },
        "The rangers removed the fence in 2016.": {
            "supported": [
                "The rangers took away the fence in 2016.",
                "The fence was taken away by the rangers in 2016.",
            ],
        },
        "The party elected a new leader in 2018.": {
            "supported": ["The party voted in a new leader in 2018."],
            "contradicted": ["The party did not vote in a new leader in 2018."],
        },
        "The school introduced a uniform in 2004.": {
            "supported": ["The school brought in a uniform in 2004."],
        },
        "The charity established a shelter in 1995.": {
            "supported": ["The charity set up a shelter in 1995.", "A shelter was set up by the charity in 1995."],
        },
        "The general surrendered the fort in 1702.": {
            "supported": [
                "The general handed over the fort in 1702.",
                "The fort was handed over by the general in 1702.",
            ],
            "contradicted": ["The general did not hand over the fort in 1702."],
        },
        "The police investigated the theft in May 2014.": {
            "supported": ["The police looked into the theft in May 2014."],
            "contradicted": ["The police did not look into the theft in May 2014."],
        },
        "The farmers demolished the barn in 1977.": {
            "supported": [
                "The farmers pulled down the barn in 1977.",
                "The barn was pulled down by the farmers in 1977.",
            ],
        },
        "The editor omitted the chapter in 1966.": {
            "supported": ["The editor left out the chapter in 1966."],
            "contradicted": ["The editor did not leave out the chapter in 1966."],
        },
        "The school reduced the number of lessons in 2011.": {
            "supported": ["The school cut down the number of lessons in 2011."],
        },
        "The airline reimbursed the fares in 2020.": {
            "supported": ["The airline paid back the fares in 2020."],
            "contradicted": ["The airline did not pay back the fares in 2020."],
        },
        "The bank repayed the loan in 2014.": {
            "supported": ["The bank paid back the loan in 2014."],
        },
        "The tenant returned the keys in May 2014.": {
            "supported": ["The tenant gave back the keys in May 2014."],
        },
        "The shop returned the goods in May 2014.": {
            "supported": [
                "The shop sent back the goods in May 2014.",
                "The goods were sent back by the shop in May 2014.",
            ],
            "contradicted": ["The shop did not send back the goods in May 2014."],
        },
        "The city allocated 3 million euros in 2014.": {
            "supported": [
                "The city set aside 3 million euros in 2014.",
                "3 million euros were set aside by the city in 2014.",
            ],
            "contradicted": ["The city did not set aside 3 million euros in 2014."],
        },
        "The ministry distributed 4,000 masks in May 2020.": {
            "supported": [
                "The ministry gave out 4,000 masks in May 2020.",
                "4,000 masks were given out by the ministry in May 2020.",
            ],
            "contradicted": ["The ministry did not give out 4,000 masks in May 2020."],
        },
        "The teacher distributed the books in May 2014.": {
            "supported": ["The teacher handed out the books in May 2014."],
            "contradicted": ["The teacher did not hand out the books in May 2014."],
        },
        "The army encountered the village in 1814.": {
            "supported": ["The army came across the village in 1814."],
            "contradicted": ["The army did not come across the village in 1814."],
        },
        "The climber discovered the cave in 1954.": {
            "supported": [
                "The climber came across the cave in 1954.",
                "The cave was come across by the climber in 1954.",
            ],
        },
        "The firm discontinued the product in 2014.": {
            "supported": ["The firm phased out the product in 2014."],
            "contradicted": ["The firm did not phase out the product in 2014."],
        },
        "The board considered the offer in May 2014.": {
            "supported": ["The board thought over the offer in May 2014."],
        },
        "The doctor removed the bullet in 1914.": {
            "supported": ["The doctor took out the bullet in 1914.", "The bullet was taken out by the doctor in 1914."],
        },
        "The soldiers extinguished the fire in 1914.": {
            "supported": ["The soldiers put out the fire in 1914.", "The fire was put out by the soldiers in 1914."],
        },
        "The council extinguished the lights in 1974.": {
            "supported": ["The council put out the lights in 1974."],
            "contradicted": ["The council did not put out the lights in 1974."],
        },
        "The judge dismissed the case in May 2014.": {
            "supported": ["The judge threw out the case in May 2014."],
            "contradicted": ["The judge did not throw out the case in May 2014."],
        },
        "The firm discarded the files in May 2014.": {
            "supported": ["The firm threw away the files in May 2014."],
            "contradicted": ["The firm did not throw away the files in May 2014."],
        },
        "The pilot delayed the flight on Monday.": {
            "supported": ["The pilot held up the flight on Monday.", "The flight was held up by the pilot on Monday."],
            "contradicted": ["The pilot did not hold up the flight on Monday."],
        },
        "The guests awaited the bus on Monday.": {
            "supported": ["The guests waited for the bus on Monday."],
            "contradicted": ["The guests did not wait for the bus on Monday."],
        },
        "The visitors entered the cave on Monday.": {
            "supported": ["The visitors went into the cave on Monday."],
        },
        "The visitors left the cave on Monday.": {
            "supported": ["The visitors went out of the cave on Monday."],
        },
        "The officer inspected the vehicle on Monday.": {
            "supported": [
                "The officer checked over the vehicle on Monday.",
                "The vehicle was checked over by the officer on Monday.",
            ],
            "contradicted": ["The officer did not check over the vehicle on Monday."],
        },
        "The minister explained the loss on Monday.": {
            "supported": ["The minister accounted for the loss on Monday."],
        },
        "The minister mentioned the subject on Monday.": {
            "supported": [
                "The minister brought up the subject on Monday.",
                "The subject was brought up by the minister on Monday.",
            ],
        },
        "The aunt raised the children.": {
            "supported": ["The aunt brought up the children."],
        },
        "The hikers climbed the hill on Monday.": {
            "supported": ["The hikers went up the hill on Monday.", "The hill was gone up by the hikers on Monday."],
        },
        "The hikers descended the hill on Monday.": {
            "supported": [
                "The hikers went down the hill on Monday.",
                "The hill was gone down by the hikers on Monday.",
            ],
            "contradicted": ["The hikers did not go down the hill on Monday."],
        },
        "The ship departed on Monday.": {
            "supported": ["The ship set off on Monday."],
        },
        "The train arrived at 9 a.m..": {
            "supported": ["The train came in at 9 a.m.."],
        },
        "The meeting continued until 9 p.m..": {
            "supported": ["The meeting went on until 9 p.m.."],
        },
        "The contract expired in May 2014.": {
            "supported": ["The contract ran out in May 2014."],
            "contradicted": ["The contract did not run out in May 2014."],
        },
        "The price rose in May 2014.": {
            "supported": ["The price went up in May 2014."],
        },
        "The level fell in May 2014.": {
            "supported": ["The level went down in May 2014."],
        },
        "The talks failed in May 2014.": {
            "supported": ["The talks broke down in May 2014.", "The talks fell through in May 2014."],
            "contradicted": [
                "The talks did not break down in May 2014.",
                "The talks did not fall through in May 2014.",
            ],
        },
        "The war began in 1702.": {
            "supported": ["The war broke out in 1702."],
            "contradicted": ["The war did not break out in 1702."],
        },
        "The bomb exploded in 1942.": {
            "supported": ["The bomb went off in 1942."],
            "contradicted": ["The bomb did not go off in 1942."],
        },
        "The boiler exploded in 1942.": {
            "supported": ["The boiler blew up in 1942."],
            "contradicted": ["The boiler did not blow up in 1942."],
        },
        "The king awaked at 9 a.m..": {
            "supported": ["The king waked up at 9 a.m.."],
        },
        "The king rose at 9 a.m..": {
            "supported": ["The king got up at 9 a.m.."],
        },
        "The couple separated in 2011.": {
            "supported": ["The couple split up in 2011.", "The couple broke up in 2011."],
            "contradicted": ["The couple did not split up in 2011.", "The couple did not break up in 2011."],
        },
        "The band reunited in 2011.": {
            "supported": ["The band got back together in 2011."],
        },
        "The band disbanded in 2011.": {
            "supported": ["The band split up in 2011."],
        },
        "The member withdrew in 2011.": {
            "supported": ["The member pulled out in 2011."],
        },
        "The bank collapsed in 2011.": {
            "supported": ["The bank went under in 2011."],
            "contradicted": ["The bank did not go under in 2011."],
        },
        "The firm collapsed in 2011.": {
            "supported": ["The firm went bust in 2011."],
        },
        "The firm went bankrupt in 2011.": {
            "supported": ["The firm went bust in 2011."],
        },
        "The strike ended in 2011.": {
            "supported": ["The strike came to an end in 2011."],
        },
        "The crowd dispersed in May 2011.": {
            "supported": ["The crowd broke up in May 2011."],
        },
        "The school reopened in May 2011.": {
            "supported": ["The school opened again in May 2011."],
            "contradicted": ["The school did not open again in May 2011."],
        },
        "The team participated in 2011.": {
            "supported": ["The team took part in 2011."],
        },
        "The team competed in 2011.": {
            "supported": ["The team took part in 2011."],
            "contradicted": ["The team did not take part in 2011."],
        },
        "The witness appeared in May 2011.": {
            "supported": ["The witness turned up in May 2011."],
        },
        "The guest arrived at 9 a.m..": {
            "supported": ["The guest turned up at 9 a.m.."],
        },
        "The tide receded at 9 a.m..": {
            "supported": ["The tide went out at 9 a.m.."],
            "contradicted": ["The tide did not go out at 9 a.m.."],
        },
        "The lift malfunctioned in April 2011.": {
            "supported": ["The lift broke down in April 2011."],
        },
        "The sun rose at 6 a.m..": {
            "supported": ["The sun came up at 6 a.m.."],
        },
        "The sun set at 6 p.m..": {
            "supported": ["The sun went down at 6 p.m.."],
        },
        "The family relocated in April 2011.": {
            "supported": ["The family moved house in April 2011."],
        },
        "The river flooded in April 2011.": {
            "supported": ["The river burst its banks in April 2011."],
            "contradicted": ["The river did not burst its banks in April 2011."],
        },
        "The ship sank in 1911.": {
            "supported": ["The ship went down in 1911."],
        },
        "The doctor enquired about the symptoms on Monday.": {
            "supported": ["The doctor asked about the symptoms on Monday."],
            "contradicted": ["The doctor did not ask about the symptoms on Monday."],
        },
        "The council requested a report on Monday.": {
            "supported": ["The council asked for a report on Monday."],
            "contradicted": ["The council did not ask for a report on Monday."],
        },
        "The driver demanded a receipt on Monday.": {
            "supported": ["The driver asked for a receipt on Monday."],
        },
        "The court examined the evidence in May 2014.": {
            "supported": ["The court looked at the evidence in May 2014."],
        },
        "The committee reviewed the case in May 2014.": {
            "supported": ["The committee looked at again the case in May 2014."],
        },
        "The farmer planted 300 trees in May 2014.": {
            "supported": ["The farmer put in 300 trees in May 2014."],
        },
        "The firm dispatched 400 boxes in May 2014.": {
            "supported": [
                "The firm sent off 400 boxes in May 2014.",
                "400 boxes were sent off by the firm in May 2014.",
            ],
        },
        "The thief stole the bike in May 2014.": {
            "supported": [
                "The thief made off with the bike in May 2014.",
                "The bike was made off with by the thief in May 2014.",
                "The thief ran off with the bike in May 2014.",
            ],
            "contradicted": ["The thief did not make off with the bike in May 2014."],
        },
        "The team lost the final in 2014.": {
            "supported": ["The team was beaten in the final in 2014."],
        },
        "The duke inherited the castle in 1714.": {
            "supported": ["The duke was left the castle in 1714."],
        },
        "The people inhabited the village.": {
            "supported": ["The people lived in the village.", "The village was lived in by the people."],
            "contradicted": ["The people did not live in the village."],
        },
        "The family occupied the house.": {
            "supported": ["The family lived in the house.", "The house was lived in by the family."],
        },
        "The director chaired the meeting on Monday.": {
            "supported": ["The director presided over the meeting on Monday."],
            "contradicted": ["The director did not preside over the meeting on Monday."],
        },
        "The mayor led the council.": {
            "supported": ["The mayor was at the head of the council."],
        },
        "The owner let the flat in May 2014.": {
            "supported": ["The owner rented out the flat in May 2014."],
        },
        "The school admitted 40 pupils in 2014.": {
            "supported": ["The school took in 40 pupils in 2014."],
        },
        "The children assisted the gardener on Monday.": {
            "supported": ["The children lent a hand to the gardener on Monday."],
            "contradicted": ["The children did not lend a hand to the gardener on Monday."],
        },
        "The storm damaged the pier in May 2014.": {
            "supported": ["The storm did damage to the pier in May 2014."],
        },
        "The storm uprooted 40 trees in May 2014.": {
            "supported": [
                "The storm pulled up 40 trees in May 2014.",
                "40 trees were pulled up by the storm in May 2014.",
            ],
        },
        "The director oversaw the works in 1974.": {
            "supported": ["The director watched over the works in 1974."],
        },
        "The firm subcontracted the work in May 2014.": {
            "supported": [
                "The firm farmed out the work in May 2014.",
                "The work was farmed out by the firm in May 2014.",
            ],
        },
        "The council authorized the plan in May 2014.": {
            "supported": ["The council signed off on the plan in May 2014."],
        },
        "The court convicted the driver in May 2014.": {
            "supported": ["The court found guilty the driver in May 2014."],
            "contradicted": ["The court did not find guilty the driver in May 2014."],
        },
        "The king banished the duke in 1314.": {
            "supported": ["The king sent into exile the duke in 1314."],
        },
        "The king pardoned the duke in 1314.": {
            "supported": ["The king let off the duke in 1314.", "The duke was let off by the king in 1314."],
        },
        "The team signed the goalkeeper in May 2014.": {
            "supported": ["The team took on the goalkeeper in May 2014."],
        },
        "The manager substituted the striker in May 2014.": {
            "supported": ["The manager took off the striker in May 2014."],
        },
        "The union boycotted the talks in May 2014.": {
            "supported": [
                "The union stayed away from the talks in May 2014.",
                "The talks were stayed away from by the union in May 2014.",
            ],
        },
        "The cook peeled the potato on Monday.": {
            "supported": ["The cook took the skin off the potato on Monday."],
        },
        "The cook heated the soup on Monday.": {
            "supported": ["The cook warmed up the soup on Monday."],
            "contradicted": ["The cook did not warm up the soup on Monday."],
        },
        "The cook mixed the eggs on Monday.": {
            "supported": ["The cook stired together the eggs on Monday."],
        },
        "The tailor shortened the dress on Monday.": {
            "supported": ["The tailor took up the dress on Monday."],
        },
        "The dentist extracted the tooth on Monday.": {
            "supported": ["The dentist pulled out the tooth on Monday."],
        },
        "The surgeon amputated the leg on Monday.": {
            "supported": ["The surgeon cut off the leg on Monday."],
            "contradicted": ["The surgeon did not cut off the leg on Monday."],
        },
        "The doctor prescribed the drug on Monday.": {
            "supported": ["The doctor wrote a prescription for the drug on Monday."],
        },
        "The electrician connected the lamp on Monday.": {
            "supported": ["The electrician wired up the lamp on Monday."],
        },
        "The firm outsourced the cleaning in May 2014.": {
            "supported": ["The firm contracted out the cleaning in May 2014."],
        },
        "The firm redeemed the shares in May 2014.": {
            "supported": ["The firm bought back the shares in May 2014."],
            "contradicted": ["The firm did not buy back the shares in May 2014."],
        },
        "The firm confirmed the report in May 2014.": {
            "supported": ["The firm backed up the report in May 2014."],
        },
        "The ministry funded the study in May 2014.": {
            "supported": ["The ministry put up the money for the study in May 2014."],
        },
        "The ministry overturned the decision in May 2014.": {
            "supported": ["The ministry went back on the decision in May 2014."],
        },
        "The ministry clarified the rule in May 2014.": {
            "supported": ["The ministry cleared up the rule in May 2014."],
        },
        "The ministry simplified the form in May 2014.": {
            "supported": ["The ministry made simpler the form in May 2014."],
        },
        "The ministry publicized the list in May 2014.": {
            "supported": ["The ministry made public the list in May 2014."],
            "contradicted": ["The ministry did not make public the list in May 2014."],
        },
        "The ministry compensated the victims in May 2014.": {
            "supported": ["The ministry paid damages to the victims in May 2014."],
            "contradicted": ["The ministry did not pay damages to the victims in May 2014."],
        },
        "The ministry withholded the list in May 2014.": {
            "supported": ["The ministry held back the list in May 2014."],
        },
        "The ministry evaluated the bids in May 2014.": {
            "supported": [
                "The ministry weighed up the bids in May 2014.",
                "The bids were weighed up by the ministry in May 2014.",
            ],
        },
        "The bank merged with its rival in May 2014.": {
            "supported": ["The bank joined up with its rival in May 2014."],
            "contradicted": ["The bank did not join up with its rival in May 2014."],
        },
        "The pupil recited the poem in 1914.": {
            "supported": ["The pupil said by heart the poem in 1914."],
        },
        "The pupil memorized the poem in 1914.": {
            "supported": ["The pupil learned by heart the poem in 1914."],
            "contradicted": ["The pupil did not learn by heart the poem in 1914."],
        },
        "The pupil erased the word on Monday.": {
            "supported": [
                "The pupil rubbed out the word on Monday.",
                "The word was rubbed out by the pupil on Monday.",
            ],
            "contradicted": ["The pupil did not rub out the word on Monday."],
        },
        "The pupil distributed the sweets on Monday.": {
            "supported": [
                "The pupil passed round the sweets on Monday.",
                "The sweets were passed round by the pupil on Monday.",
            ],
        },
        "The pupil repeated the exercise on Monday.": {
            "supported": [
                "The pupil did again the exercise on Monday.",
                "The exercise was done again by the pupil on Monday.",
            ],
            "contradicted": ["The pupil did not do again the exercise on Monday."],
        },
        "The driver started the engine on Monday.": {
            "supported": ["The driver set in motion the engine on Monday."],
            "contradicted": ["The driver did not set in motion the engine on Monday."],
        },
        "The driver accelerated on Monday.": {
            "supported": ["The driver speeded up on Monday."],
        },
        "The driver braked on Monday.": {
            "supported": ["The driver slowed down on Monday."],
            "contradicted": ["The driver did not slow down on Monday."],
        },
        "The driver stopped on Monday.": {
            "supported": ["The driver pulled up on Monday."],
        },
        "The driver reversed on Monday.": {
            "supported": ["The driver backed up on Monday."],
        },
        "The driver swerved on Monday.": {
            "supported": ["The driver turned aside on Monday."],
            "contradicted": ["The driver did not turn aside on Monday."],
        },
        "The car collided with the bus on Monday.": {
            "supported": ["The car crashed into the bus on Monday.", "The car ran into the bus on Monday."],
            "contradicted": ["The car did not run into the bus on Monday."],
        },
        "The car overturned on Monday.": {
            "supported": ["The car turned over on Monday."],
        },
        "The boat capsized on Monday.": {
            "supported": ["The boat turned over on Monday."],
            "contradicted": ["The boat did not turn over on Monday."],
        },
        "The boat anchored on Monday.": {
            "supported": ["The boat dropped anchor on Monday."],
        },
        "The patient vomited on Monday.": {
            "supported": ["The patient threw up on Monday."],
            "contradicted": ["The patient did not throw up on Monday."],
        },
        "The patient deteriorated on Monday.": {
            "supported": ["The patient got worse on Monday."],
        },
        "The children misbehaved on Monday.": {
            "supported": ["The children acted up on Monday."],
            "contradicted": ["The children did not act up on Monday."],
        },
        "The company expanded in 2011.": {
            "supported": ["The company branched out in 2011."],
            "contradicted": ["The company did not branch out in 2011."],
        },
        "The company relocated in 2011.": {
            "supported": ["The company moved away in 2011."],
        },
        "The company profited in 2011.": {
            "supported": ["The company made a profit in 2011."],
            "contradicted": ["The company did not make a profit in 2011."],
        },
        "The company lost money in 2011.": {
            "supported": ["The company made a loss in 2011."],
        },
        "The economy recovered in 2011.": {
            "supported": ["The economy bounced back in 2011."],
            "contradicted": ["The economy did not bounce back in 2011."],
        },
        "The language died out in 1883.": {
            "supported": ["The language became extinct in 1883."],
        },
        "The queen abdicated in 1883.": {
            "supported": ["The queen gave up the throne in 1883."],
        },
    },
    "what one may and must": {
        "Visitors must wear a helmet.": {
            "supported": [
                "Visitors have to wear a helmet.",
                "Visitors need to wear a helmet.",
                "Visitors are required to wear a helmet.",
                "Visitors are obliged to wear a helmet.",
                "Wearing a helmet is compulsory for visitors.",
                "A helmet must be worn by visitors.",
                "It is compulsory for visitors to wear a helmet.",
                "Visitors have got to wear a helmet.",
            ],
        },
        "Drivers must carry a licence.": {
            "supported": [
                "Drivers shall carry a licence.",
                "It is mandatory for drivers to carry a licence.",
                "There is an obligation for drivers to carry a licence.",
            ],
            "contradicted": ["Drivers need not carry a licence."],
        },
        "Members may borrow six books.": {
            "supported": [
                "Members can borrow six books.",
                "Members are allowed to borrow six books.",
                "Members are permitted to borrow six books.",
                "Members are free to borrow six books.",
                "Members are entitled to borrow six books.",
                "Members have the right to borrow six books.",
                "It is possible for members to borrow six books.",
                "Members are able to borrow six books.",
                "Members have permission to borrow six books.",
            ],
            "contradicted": ["Members have no right to borrow six books."],
        },
        "Tenants may keep a cat.": {
            "supported": ["Tenants are at liberty to keep a cat.", "Keeping a cat is allowed for tenants."],
        },
        "Tenants must not keep a dog.": {
            "supported": [
                "Tenants may not keep a dog.",
                "Tenants are not allowed to keep a dog.",
                "Tenants are forbidden to keep a dog.",
                "Tenants are not permitted to keep a dog.",
                "Tenants are prohibited from keeping a dog.",
                "Tenants cannot keep a dog.",
                "Tenants are banned from keeping a dog.",
                "Keeping a dog is forbidden for tenants.",
            ],
            "contradicted": ["Tenants may keep a dog."],
        },
        "Pensioners need not pay the fee.": {
            "supported": [
                "Pensioners do not have to pay the fee.",
                "Pensioners do not need to pay the fee.",
                "Pensioners are not required to pay the fee.",
                "There is no need for pensioners to pay the fee.",
                "Pensioners are not obliged to pay the fee.",
                "Pensioners are exempt from paying the fee.",
                "It is not necessary for pensioners to pay the fee.",
                "Pensioners are under no obligation to pay the fee.",
            ],
            "unverified": ["Pensioners may not pay the fee."],
        },
        "Tenants need not keep a dog.": {
            "unverified": ["Tenants may keep a dog."],
        },
        "Tenants may keep a dog.": {
            "contradicted": ["Tenants must not keep a dog.", "Tenants may not keep a dog."],
        },
        "Tenants are banned from keeping a dog.": {
            "contradicted": ["Tenants can keep a dog."],
        },
        "Members have the right to vote.": {
            "unverified": ["Members may borrow seven books.", "Members vote."],
        },
        "Pensioners are exempt from paying the fee.": {
            "unverified": ["Pensioners must not pay the fee."],
            "contradicted": ["Pensioners must pay the fee."],
        },
        "There is no need for pensioners to pay the fee.": {
            "contradicted": ["Pensioners have to pay the fee."],
        },
        "Users cannot delete the log.": {
            "unverified": ["Users must not delete the log."],
        },
        "The bridge may not open in May 2014 either way.": {
            "unverified": ["The bridge must not open in May."],
        },
        "The bridge may not open in May.": {
            "unverified": ["The bridge cannot open in May."],
        },
        "Wearing a helmet is compulsory for children.": {
            "unverified": ["Wearing a helmet is compulsory.", "Adults must wear a helmet."],
        },
        "Wearing a helmet is compulsory for visitors.": {
            "unverified": ["Visitors must wear a mask."],
        },
        "There is no need to cancel.": {
            "unverified": ["There is a need to book."],
        },
        "There is no need for members to book.": {
            "unverified": ["Guests have to book."],
        },
        "The law requires cyclists to carry a lamp.": {
            "unverified": ["The law requires drivers to carry a licence."],
        },
        "The law requires drivers to carry a licence.": {
            "contradicted": ["Drivers need not carry a licence."],
        },
        "Players are required to carry a bag.": {
            "unverified": ["The coach requires players to carry a ball."],
        },
        "The firm built the hall next door.": {
            "unverified": ["The firm was prevented from building the hall."],
        },
        "The firm was prevented from building the hall.": {
            "contradicted": ["The firm built the hall."],
            "unverified": ["The firm must not build the hall."],
        },
        "Ada Birk had the right to vote in May.": {
            "unverified": ["Ada Birk voted in May."],
        },
        "Ada Birk must get the cup.": {
            "unverified": ["Ada Birk has got the cup."],
        },
        "Ada Birk has to go to the summit.": {
            "unverified": ["Ada Birk has got to the summit."],
        },
        "Guests are banned from smoking in the hall.": {
            "contradicted": ["Guests may smoke in the hall.", "Smoking in the hall is allowed for guests."],
            "unverified": ["Guests may smoke in the garden."],
        },
        "Keeping a cat is allowed for tenants.": {
            "unverified": ["Keeping a dog is allowed for tenants."],
        },
        "Keeping a dog is allowed for tenants.": {
            "unverified": ["Keeping a dog is allowed for owners."],
        },
        "The council built a hall.": {
            "unverified": ["The council has permission to build a hall."],
        },
        "Pensioners do not have to pay the fee.": {
            "contradicted": ["Pensioners must pay the fee."],
        },
        "Pensioners must pay the fee.": {
            "contradicted": ["Pensioners do not have to pay the fee."],
        },
        "Drivers need not pay the fee.": {
            "contradicted": ["Drivers have to pay the fee."],
        },
        "Drivers need not carry a licence.": {
            "contradicted": ["Drivers must carry a licence."],
            "unverified": ["Drivers must show a licence."],
        },
        "Drivers must carry a lamp.": {
            "unverified": ["Drivers over 70 need not carry a licence."],
        },
        "Drivers must carry a licence on Sundays.": {
            "unverified": ["Drivers need not carry a licence."],
        },
        "Most drivers must carry a licence.": {
            "unverified": ["Some drivers need not carry a licence."],
        },
        "Cyclists must carry a licence.": {
            "unverified": ["Drivers need not carry a licence."],
        },
        "Adults must pay the fee.": {
            "unverified": ["Children need not pay the fee."],
        },
        "Children must pay the fee.": {
            "unverified": ["Children under six need not pay the fee."],
        },
        "Children under six need not pay the fee.": {
            "unverified": ["Children must pay the fee."],
        },
        "Guests need not pay in advance.": {
            "unverified": ["Guests must pay in cash."],
        },
        "Guests must pay.": {
            "unverified": ["Guests need not pay in cash."],
        },
        "Guests need not pay in cash.": {
            "unverified": ["Guests must pay."],
        },
        "Applicants need not be older than 18.": {
            "unverified": ["Applicants must not be older than 30."],
        },
        "The fee need not be paid in advance.": {
            "unverified": ["The fee must be paid."],
        },
        "The fee must be paid.": {
            "unverified": ["The fee need not be paid in advance."],
        },
        "You need not wear a mask in the garden.": {
            "unverified": ["You must wear a mask in the ward."],
        },
        "Guests need not pay a fee.": {
            "unverified": ["Members must pay a fee of 30 euros."],
        },
    },
    "states": {
        "The crown is exhibited at the museum.": {
            "supported": ["The crown is on show at the museum.", "The crown is on display at the museum."],
        },
        "The museum exhibits the crown.": {
            "supported": ["The crown is on show at the museum."],
        },
        "The crown is in the museum.": {
            "supported": ["The crown can be found in the museum."],
        },
        "The house is for sale.": {
            "supported": ["The house is on the market.", "The house is up for sale."],
        },
        "The fire is being investigated.": {
            "supported": ["The fire is under investigation."],
        },
        "The hall is in use.": {
            "supported": ["The hall is being used."],
        },
        "The lift is out of order.": {
            "supported": ["The lift is broken.", "The lift does not work.", "The lift is not working."],
        },
        "The country is at war.": {
            "supported": ["The country is fighting a war."],
        },
        "Ada Birk is in charge of the garden.": {
            "supported": [
                "Ada Birk manages the garden.",
                "Ada Birk is responsible for the garden.",
                "The garden is run by Ada Birk.",
            ],
        },
        "The road is closed to cars.": {
            "supported": ["The road is shut to cars.", "Cars are not allowed on the road."],
        },
        "The workers are on strike.": {
            "supported": ["The workers are striking."],
        },
        "The town is under water.": {
            "supported": ["The town is flooded."],
        },
        "The house is on fire.": {
            "supported": ["The house is burning."],
        },
        "The species is in danger of extinction.": {
            "supported": ["The species is endangered."],
        },
        "The species is at risk.": {
            "supported": ["The species is in danger."],
        },
        "The tickets are in short supply.": {
            "supported": ["The tickets are scarce."],
        },
        "The tower is in ruins.": {
            "supported": ["The tower is ruined."],
        },
        "The offer is open to everyone.": {
            "supported": ["Everyone may use the offer."],
        },
        "The pool is open to the public.": {
            "supported": ["The pool is accessible to the public."],
        },
        "The rule is in force.": {
            "supported": ["The rule applies.", "The rule is in effect."],
        },
        "The ticket is valid.": {
            "supported": ["The ticket is good."],
        },
        "The club is in debt.": {
            "supported": ["The club has debts.", "The club owes money."],
        },
        "The company is in trouble.": {
            "supported": ["The company has problems."],
        },
        "The valley is under protection.": {
            "supported": ["The valley is protected."],
        },
        "The firm is in the hands of the Lund family.": {
            "supported": ["The firm belongs to the Lund family."],
        },
        "The museum has a cafe.": {
            "supported": ["There is a cafe in the museum."],
        },
        "The museum has no cafe.": {
            "supported": ["There is no cafe in the museum."],
        },
        "The museum lacks a cafe.": {
            "supported": ["The museum has no cafe."],
        },
        "The village does without a shop.": {
            "supported": ["The village has no shop."],
        },
        "The train is on time.": {
            "supported": ["The train is punctual."],
        },
        "The train is behind schedule.": {
            "supported": ["The train is delayed."],
        },
        "The train is running late.": {
            "supported": ["The train is late."],
        },
    },
    "the same words for something else": {
        "The pilot took off his jacket at 9 a.m.": {
            "unverified": ["The plane took off at 9 a.m."],
        },
        "The museum put up a price in 2014.": {
            "unverified": ["The museum put up a statue in 2014."],
        },
        "The farmer mentioned a pig in 2014.": {
            "unverified": ["The farmer brought up a pig in 2014."],
        },
        "The minister introduced the subject into law in May.": {
            "unverified": ["The minister brought up the subject in May."],
        },
        "The road submitted the valley.": {
            "unverified": ["The road turned in the valley."],
        },
        "The students occupied the hall.": {
            "unverified": ["The students moved in the hall."],
        },
        "The editor omitted the picture in 1966.": {
            "unverified": ["The editor cut out the picture in 1966."],
        },
        "The thief wrote the shape of the house.": {
            "unverified": ["The thief made out the shape of the house."],
        },
        "The child invented her mind in May.": {
            "unverified": ["The child made up her mind in May."],
        },
        "The baker invented the loss in 2011.": {
            "unverified": ["The baker made up the loss in 2011."],
        },
        "Women invented half of the staff.": {
            "unverified": ["Women make up half of the staff."],
        },
        "The clerk met the street on Monday.": {
            "unverified": ["The clerk ran into the street on Monday."],
        },
        "The boy searched for the tower.": {
            "unverified": ["The boy looked up the tower."],
        },
        "The king examined the town.": {
            "unverified": ["The king looked down on the town."],
        },
        "The town examined the lake.": {
            "unverified": ["The town looks over the lake."],
        },
        "The window examines the garden.": {
            "unverified": ["The window looks over the garden."],
        },
        "The team obtained the stadium on Monday.": {
            "unverified": ["The team came by the stadium on Monday."],
        },
        "The train continued the work on Monday.": {
            "unverified": ["The train went on to Tor on Monday."],
        },
        "The ship sank on Monday.": {
            "unverified": ["The ship went down the river on Monday.", "The price of the ship went down on Monday."],
        },
        "The club ended on Monday.": {
            "unverified": ["The lights went out on Monday."],
        },
        "The guests left on Monday.": {
            "unverified": ["The guests went out on Monday."],
        },
        "The firm gave out leaflets in May.": {
            "unverified": ["The firm gave out a warning in May."],
        },
        "The pump was distributed in May 2014.": {
            "unverified": ["The pump gave out in May 2014."],
        },
        "The mayor retracted the statue in 2014.": {
            "unverified": ["The mayor took back the statue in 2014."],
        },
        "The mayor returned his words in 2014.": {
            "unverified": ["The mayor took back his words in 2014."],
        },
        "The mayor surrendered smoking in 2014.": {
            "unverified": ["The mayor gave up smoking in 2014."],
        },
        "The mayor resigned in May.": {
            "unverified": ["The mayor gave up his seat to a pensioner in May."],
        },
        "The soldiers surrendered in May.": {
            "unverified": ["The soldiers gave up the search in May."],
        },
        "The company merged in May.": {
            "unverified": ["The company decided on a merger in May."],
        },
        "The museum was open in 2009.": {
            "unverified": ["The museum opened in 2009."],
        },
        "The house was sold.": {
            "unverified": ["The house is for sale."],
        },
        "The house has been sold.": {
            "unverified": ["The house is for sale."],
        },
        "The car was sold in May.": {
            "unverified": ["The car is for sale in May."],
        },
        "The crown was shown to be false in Tor in 2014.": {
            "unverified": ["The crown was on show in Tor in 2014."],
        },
        "The officer has a duty.": {
            "unverified": ["The officer is on duty."],
        },
        "The lift broke down in May.": {
            "unverified": ["The talks broke down in May."],
        },
        "The talks failed in May.": {
            "unverified": ["The talks were broken in May."],
        },
        "The police separated in 2011.": {
            "unverified": ["The police broke up the crowd in 2011."],
        },
        "The firm went under in 2011.": {
            "unverified": ["The firm broke up the ship in 2011."],
        },
        "The train went off in 1942.": {
            "unverified": ["The bomb went off in 1942."],
        },
        "The milk exploded in May.": {
            "unverified": ["The milk went off in May."],
        },
        "The lights exploded in May.": {
            "unverified": ["The lights went off in May."],
        },
        "The alarm exploded in May.": {
            "unverified": ["The alarm went off in May."],
        },
        "The alarm was switched off in May.": {
            "unverified": ["The alarm went off in May."],
        },
        "The ministers cancelled the vote.": {
            "unverified": ["The ministers put off the vote."],
        },
        "The ministers put off the vote in May.": {
            "unverified": ["The ministers called off the vote in May."],
        },
        "The firm demolished the reactor in May.": {
            "unverified": ["The firm shut down the reactor in May."],
        },
        "The clerk handed in the report in May.": {
            "unverified": ["The clerk handed in his notice in May."],
        },
        "The clerk handed in the keys in May.": {
            "unverified": ["The clerk handed over the keys in May."],
        },
        "The student handed in the essay in May.": {
            "unverified": ["The student handed out the essay in May."],
        },
        "The nurse looked for the patients in May.": {
            "unverified": ["The nurse looked after the patients in May."],
        },
        "The nurse looked after the patients in May.": {
            "unverified": ["The nurse looked at the patients in May."],
        },
        "The police found the witness in May.": {
            "unverified": ["The police looked for the witness in May."],
        },
        "The speaker removed the name in May.": {
            "unverified": ["The speaker took down the name in May."],
        },
        "The shop put up a sign in May.": {
            "unverified": ["The shop put up its prices in May."],
        },
        "The team got through the winter in May.": {
            "unverified": ["The team got through in May.", "The team qualified for the final in May."],
        },
        "The driver gave way in May.": {
            "unverified": ["The wall gave way in May."],
        },
        "The driver collapsed.": {
            "unverified": ["The driver gave way to the tram."],
        },
        "The driver broke down in May.": {
            "unverified": ["The driver failed the test in May."],
        },
        "The witness failed in court in May.": {
            "unverified": ["The witness broke down in court in May."],
        },
        "The throne was on show in May 1532.": {
            "unverified": ["The king was on the throne in May 1532."],
        },
        "The mayor represented an hour in May.": {
            "unverified": ["The mayor spoke for an hour in May."],
        },
        "The mayor acted in May.": {
            "unverified": ["The mayor acted for the firm in May."],
        },
        "The painter took up a room in 1954.": {
            "unverified": ["The painter took up painting in 1954."],
        },
        "The artist underwent the gate in May.": {
            "unverified": ["The artist went through the gate in May."],
        },
        "The artist examined surgery in May.": {
            "unverified": ["The artist went through surgery in May."],
        },
        "The shop sold bread on Monday.": {
            "unverified": ["The shop sold out of bread on Monday."],
        },
        "The shop ran out of bread on Monday.": {
            "unverified": ["The shop sold bread on Monday."],
        },
        "The shop got rid of the bread on Monday.": {
            "unverified": ["The shop ran out of bread on Monday."],
        },
        "The fund paid off 4,000 euros in May.": {
            "unverified": ["The fund paid out 4,000 euros in May."],
        },
        "The fund paid out 4,000 euros in May.": {
            "unverified": ["The fund paid back 4,000 euros in May."],
        },
        "The fund paid the hall in May.": {
            "unverified": ["The fund paid for the hall in May."],
        },
        "The town gave back the painting in May.": {
            "unverified": ["The town got back the painting in May."],
        },
        "The town gave away the painting in May.": {
            "unverified": ["The town gave back the painting in May."],
        },
        "The town returned the tram in May.": {
            "unverified": ["The town brought back the tram in May."],
        },
        "The town brought back the tram in May.": {
            "unverified": ["The town bought back the tram in May."],
        },
        "The court threw out the man in May.": {
            "unverified": ["The court threw out the case in May."],
        },
        "The army pulled down the town in May.": {
            "unverified": ["The army pulled out of the town in May."],
        },
        "The dentist withdrew the tooth in May.": {
            "unverified": ["The dentist pulled out the tooth in May."],
        },
        "The witness turned up in May.": {
            "unverified": ["The witness pulled up in May."],
        },
        "The stream went down in May.": {
            "unverified": ["The stream dried up in May."],
        },
        "The captain is charged with the ship.": {
            "unverified": ["The captain is in charge of the ship."],
        },
        "The committee passed the bill.": {
            "unverified": ["The committee is in favour of the bill."],
        },
        "The committee rejected the bill.": {
            "unverified": ["The committee is against the bill."],
        },
        "The firm accessed the data in May.": {
            "unverified": ["The firm has access to the data."],
        },
        "The firm is late.": {
            "unverified": ["The firm is behind schedule."],
        },
        "The lift is out of sight.": {
            "unverified": ["The lift is out of order."],
        },
        "The bus is in service on Mondays.": {
            "unverified": ["The bus is out of service."],
        },
        "The road was constructed in 2014.": {
            "unverified": ["The road is under construction."],
        },
        "The road is under construction.": {
            "unverified": ["The road is under water."],
        },
        "The army took over from the town in May.": {
            "unverified": ["The army took the town in May."],
        },
        "Vera Lind took over from her in May.": {
            "unverified": ["She took over from Vera Lind in May."],
        },
        "Ole Lund looks after Vera Lind.": {
            "unverified": ["Ole Lund looks like Vera Lind."],
        },
        "Ole Lund put the house up for sale in May.": {
            "unverified": ["Ole Lund sold the house in May."],
        },
        "The work came to an end.": {
            "unverified": ["The work came to 4,000 euros."],
        },
        "The path amounts to the village.": {
            "unverified": ["The path comes to the village."],
        },
        "Ole Lund was in power in 2016.": {
            "unverified": ["Ole Lund came to power in 2014."],
        },
        "Ole Lund reached the summit in 2014.": {
            "unverified": ["Ole Lund came to Tor in 2014."],
        },
        "The mayor got behind the plan.": {
            "unverified": ["The mayor is behind the plan."],
        },
        "The mayor was away in May.": {
            "unverified": ["The mayor is away."],
        },
        "The mayor gave away the house in May.": {
            "unverified": ["The mayor went away in May."],
        },
        "The factory turned away 400 cars in May.": {
            "unverified": ["The factory turned out 400 cars in May."],
        },
        "The guests turned up.": {
            "unverified": ["The guests turned out to be spies."],
        },
        "The judge set aside the verdict in 2014.": {
            "unverified": ["The farmer set aside a field in 2014."],
        },
        "The judge saved the verdict in 2014.": {
            "unverified": ["The judge set aside the verdict in 2014."],
        },
        "The strike robbed the train in May.": {
            "unverified": ["The strike held up the train in May."],
        },
        "The dam delayed the water in May.": {
            "unverified": ["The dam held back the water in May."],
        },
        "The king lowered the revolt in 1632.": {
            "unverified": ["The king put down the revolt in 1632."],
        },
        "The farmer lowered the dog in May.": {
            "unverified": ["The farmer put down the dog in May."],
        },
        "The guards got behind the gate in May.": {
            "unverified": ["The guards stood by the gate in May."],
        },
        "The guests chose a walk in May.": {
            "unverified": ["The guests went for a walk in May."],
        },
        "Ole Lund speaks for the party.": {
            "unverified": ["Ole Lund stands for the party."],
        },
        "The council called on the minister in May to resign.": {
            "unverified": ["The council visited the minister in May."],
        },
        "Ole Lund replaced Vera Lind in May.": {
            "unverified": ["Ole Lund stood in for Vera Lind in May."],
        },
        "The island is part of Norway.": {
            "unverified": ["The island participates in Norway."],
        },
        "The pilot stopped work at noon.": {
            "unverified": ["The pilot retired at noon."],
        },
        "The soldiers marched in May.": {
            "unverified": ["The soldiers held a demonstration in May."],
        },
        "The shop took back the goods in May.": {
            "unverified": ["The shop returned the goods in May."],
        },
        "The shop got rid of the old chairs in May.": {
            "unverified": ["The shop sold the old chairs in May.", "The shop threw away the old chairs in May."],
        },
        "The car ran over a child in May.": {
            "unverified": ["The car injured a child in May."],
        },
        "The city set aside 3 million euros in May.": {
            "unverified": ["The city saved 3 million euros in May."],
        },
        "The firm took over the factory in 2014.": {
            "unverified": ["The firm occupied the factory in 2014."],
        },
        "The prisoners got out in May.": {
            "unverified": ["The prisoners escaped in May."],
        },
        "The choir adopted a collection in May.": {
            "unverified": ["The choir took up a collection in May."],
        },
        "The walls collapsed in 1989.": {
            "unverified": ["The walls came down in 1989."],
        },
        "The firm had access to the data in 2014.": {
            "unverified": ["The firm accessed the data in 2014."],
        },
        "The team combined a plan in May.": {
            "unverified": ["The team put together a plan in May."],
        },
        "The bank took over from the firm in May.": {
            "unverified": ["The bank took over the firm in May."],
        },
        "The club gave back 40 tickets in May.": {
            "unverified": ["The club gave away 40 tickets in May."],
        },
        "The clerk gave back 40 tickets in May.": {
            "unverified": ["The clerk gave out 40 tickets in May."],
        },
        "The clerk gave out in May.": {
            "unverified": ["The clerk gave in in May."],
        },
        "The clerk took off in May.": {
            "unverified": ["The clerk took on 40 drivers in May."],
        },
        "The clerk filled in for the mayor in May.": {
            "unverified": ["The clerk filled in the form in May."],
        },
        "The clerk went over the limit in May.": {
            "unverified": ["The clerk went over the plan in May."],
        },
        "The clerk went through the tunnel in May.": {
            "unverified": ["The clerk went through the file in May."],
        },
        "The clerk came into the room in May.": {
            "unverified": ["The clerk came into money in May."],
        },
        "The clerk ran over the mayor in May.": {
            "unverified": ["The clerk ran into the mayor in May."],
        },
        "The clerk ran out of the house in May.": {
            "unverified": ["The clerk ran out of paper in May."],
        },
        "The clerk got off the train in May.": {
            "unverified": ["The clerk got on the train in May."],
        },
        "The clerk got over the wall in May.": {
            "unverified": ["The clerk got over the illness in May."],
        },
        "The clerk examined the wall in May.": {
            "unverified": ["The clerk looked over the wall in May."],
        },
        "The clerk put on a hat in May.": {
            "unverified": ["The clerk put on a play in May."],
        },
        "The clerk put out a statement in May.": {
            "unverified": ["The clerk put out the fire in May."],
        },
        "The clerk put up a sign in May.": {
            "unverified": ["The clerk put up with the noise in May."],
        },
        "The clerk set up a firm in May.": {
            "unverified": ["The clerk set up a tent in May."],
        },
        "The clerk set out in May.": {
            "unverified": ["The clerk set out the plan in May."],
        },
        "The clerk turned down the light in May.": {
            "unverified": ["The clerk turned off the light in May."],
        },
        "The boat turned over in May.": {
            "unverified": ["The clerk turned over the page in May."],
        },
        "The clerk made up with his wife in May.": {
            "unverified": ["The clerk made up a story in May."],
        },
        "The clerk made off with the list in May.": {
            "unverified": ["The clerk made out the list in May."],
        },
        "The clerk called on the mayor in May.": {
            "unverified": ["The clerk called off the meeting in May."],
        },
        "The army called up the clerk in May.": {
            "unverified": ["The clerk called up the mayor in May."],
        },
        "The clerk brought down the law in May.": {
            "unverified": ["The clerk brought in the law in May."],
        },
        "The clerk brought back the report in May.": {
            "unverified": ["The clerk brought out the report in May."],
        },
        "The clerk brought up the change in May.": {
            "unverified": ["The clerk brought about the change in May."],
        },
        "The clerk carried on with the plan in May.": {
            "unverified": ["The clerk carried out the plan in May."],
        },
        "The clerk carried the prize in May.": {
            "unverified": ["The clerk carried off the prize in May."],
        },
        "The clerk cut down the power in May.": {
            "unverified": ["The clerk cut off the power in May."],
        },
        "The clerk cut up the scene in May.": {
            "unverified": ["The clerk cut out the scene in May."],
        },
        "The clerk did away with the house in May.": {
            "unverified": ["The clerk did up the house in May."],
        },
        "The clerk held on to the plan in May.": {
            "unverified": ["The clerk held up the plan in May."],
        },
        "The clerk kept away from the work in May.": {
            "unverified": ["The clerk kept up the work in May."],
        },
        "The clerk let out the dog in May.": {
            "unverified": ["The clerk let in the dog in May."],
        },
        "The clerk let out the secret in May.": {
            "unverified": ["The clerk let out the flat in May."],
        },
        "The clerk passed away in May.": {
            "unverified": ["The clerk passed on the message in May."],
        },
        "The clerk paid off the witness in May.": {
            "unverified": ["The clerk paid off the debt in May."],
        },
        "The clerk picked out the parcel in May.": {
            "unverified": ["The clerk picked up the parcel in May."],
        },
        "The clerk saw the order in May.": {
            "unverified": ["The clerk saw to the order in May."],
        },
        "The referee sent off the player in May.": {
            "unverified": ["The clerk sent off the letter in May."],
        },
        "The clerk sent the doctor in May.": {
            "unverified": ["The clerk sent for the doctor in May."],
        },
        "The clerk signed off on the plan in May.": {
            "unverified": ["The clerk signed up in May."],
        },
        "The clerk stood up to the mayor in May.": {
            "unverified": ["The clerk stood up for the mayor in May."],
        },
        "The clerk stepped down in May.": {
            "unverified": ["The clerk stepped in in May."],
        },
        "The clerk threw up in May.": {
            "unverified": ["The clerk threw out the papers in May."],
        },
        "The clerk tried on the coat in May.": {
            "unverified": ["The clerk tried out the printer in May."],
        },
        "The clerk used the paper in May.": {
            "unverified": ["The clerk used up the paper in May."],
        },
        "The clerk wore the coat in May.": {
            "unverified": ["The clerk wore out the coat in May."],
        },
        "The clerk worked on the sum in May.": {
            "unverified": ["The clerk worked out the sum in May."],
        },
        "The clerk wrote down the debt in May.": {
            "unverified": ["The clerk wrote off the debt in May."],
        },
        "The bank paid off the loan in May.": {
            "unverified": ["The bank wrote off the loan in May."],
        },
        "The firm was wound up in May.": {
            "unverified": ["The firm wound up in court in May."],
        },
        "The firm does damage to Tor.": {
            "unverified": ["The firm does business in Tor."],
        },
        "The firm took care in May.": {
            "unverified": ["The firm took care of the park in May."],
        },
        "The firm lost control of the port.": {
            "unverified": ["The firm has control of the port."],
        },
        "The firm took control of the port in May.": {
            "unverified": ["The firm lost control of the port in May."],
        },
        "The firm made a decision in May.": {
            "unverified": ["The firm made a mistake in May."],
        },
        "The firm is in danger.": {
            "unverified": ["The firm is in debt."],
        },
        "The firm is out of debt.": {
            "unverified": ["The firm is out of work."],
        },
        "The treasurer withdrew a loan of 3,000 euros.": {
            "unverified": ["The treasurer took out a loan of 3,000 euros."],
        },
        "The treasurer took out 3,000 euros on Monday.": {
            "unverified": ["The treasurer took 3,000 euros on Monday."],
        },
        "The treasurer paid in 3,000 euros on Monday.": {
            "unverified": ["The treasurer paid 3,000 euros on Monday."],
        },
        "The treasurer paid out 3,000 euros on Monday.": {
            "unverified": ["The treasurer paid in 3,000 euros on Monday."],
        },
        "The road is made of stone.": {
            "unverified": ["The road is made wider."],
        },
        "The road was made safer in May.": {
            "unverified": ["The road was made wider in May."],
        },
        "The road was made in May.": {
            "unverified": ["The road was widened in May."],
        },
        "The road was widened in May.": {
            "unverified": ["The wider road was made in May."],
        },
        "The law made the form.": {
            "unverified": ["The law made the form simpler."],
        },
        "The rebels let go of the rope in May.": {
            "unverified": ["The rebels let go the hostages in May."],
        },
        "The rebels let the hostages go in May.": {
            "unverified": ["The rebels let the hostages sleep in May."],
        },
        "The state took the railway into account.": {
            "unverified": ["The state took the railway into public ownership."],
        },
        "The firm was nationalized in May.": {
            "unverified": ["The bank took the firm into its ownership in May."],
        },
        "The river burst its banks in May.": {
            "unverified": ["The river rose in May."],
        },
        "The guard closed down in 2009.": {
            "unverified": ["The guard closed the doors in 2009."],
        },
        "The mayor gave his opinion on the plan in May.": {
            "unverified": ["The mayor gave his approval to the plan in May."],
        },
        "The mayor asked for permission in May.": {
            "unverified": ["The mayor gave his permission in May."],
        },
        "The team made a mistake in the final in May.": {
            "unverified": ["The team made the final in May."],
        },
        "The team faces the square.": {
            "unverified": ["The hall faces the square."],
        },
        "The clerk met the mayor in May.": {
            "unverified": ["The clerk met the cost in May."],
        },
        "The clerk drew a picture in May.": {
            "unverified": ["The clerk drew the curtain in May."],
        },
        "The clerk held a meeting in May.": {
            "unverified": ["The clerk held the record in May."],
        },
        "The clerk had a record in May.": {
            "unverified": ["The clerk had a meeting in May."],
        },
        "The bees feed the flowers.": {
            "unverified": ["The bees feed on the flowers."],
        },
        "The stream flows through the lake.": {
            "unverified": ["The stream flows into the lake."],
        },
        "The stream flows into the hills.": {
            "unverified": ["The stream rises in the hills."],
        },
        "The clerk overlooked the lake.": {
            "unverified": ["The house overlooks the lake."],
        },
        "The clerk looked out over the mistake.": {
            "unverified": ["The clerk overlooked the mistake."],
        },
        "The firm transported the road in May.": {
            "unverified": ["The firm took the road in May."],
        },
        "The thieves took the coal in May.": {
            "unverified": ["The thieves transported the coal in May."],
        },
        "The club was phoned in May.": {
            "unverified": ["The club was called Asp in May."],
        },
        "The party merged in May.": {
            "unverified": ["The party split up in May."],
        },
        "The provinces broke away in May.": {
            "unverified": ["The provinces came together in May."],
        },
        "The siege came to an end in 1659.": {
            "unverified": ["The siege continued until 1659."],
        },
        "The siege continued until 1659.": {
            "unverified": ["The siege came to an end in 1659."],
        },
        "The siege ended in 1659.": {
            "unverified": ["The siege continued until 1659.", "The siege lasted until 1659."],
        },
    },
    "verbs that exclude each other": {
        "The council kept the library in May.": {
            "contradicted": ["The council closed the library in May."],
        },
        "The council abolished the tax in 1843.": {
            "contradicted": ["The council kept the tax in 1843."],
        },
        "The passenger survived in May.": {
            "contradicted": ["The passenger died in May."],
        },
        "The nurse is off duty.": {
            "contradicted": ["The nurse is on duty."],
        },
        "The patient is out of danger.": {
            "contradicted": ["The patient is in danger."],
        },
        "The party is in opposition.": {
            "contradicted": ["The party is in power."],
        },
        "The workers are out of work.": {
            "contradicted": ["The workers are in work."],
        },
        "The firm is free of debt.": {
            "contradicted": ["The firm is in debt."],
        },
        "The book is out of print.": {
            "contradicted": ["The book is in print."],
        },
        "The lift is out of service.": {
            "contradicted": ["The lift is in service."],
        },
        "The firm donated the land in May 2014.": {
            "contradicted": ["The firm sold the land in May 2014."],
            "unverified": ["The firm sold a field in May 2014."],
        },
        "The museum kept the painting in 2014.": {
            "contradicted": ["The museum sold the painting in 2014."],
        },
        "The council brought forward the vote in May.": {
            "contradicted": ["The council put off the vote in May."],
        },
        "The council kept the library open on Sundays.": {
            "unverified": ["The council closed the library on Mondays."],
        },
        "The council kept the books in the library at noon.": {
            "unverified": ["The council closed the library at noon."],
        },
        "The council kept the library.": {
            "unverified": ["The library is closed on Mondays."],
        },
        "The firm sold 4,000 books in May.": {
            "unverified": ["The firm donated 40 books in May."],
        },
        "The firm donated books in May.": {
            "unverified": ["The firm sold books in May."],
        },
        "The museum sells paintings.": {
            "unverified": ["The museum keeps paintings."],
        },
        "The shop keeps books.": {
            "unverified": ["The shop sells books."],
        },
        "The farmer sells pigs.": {
            "unverified": ["The farmer keeps pigs."],
        },
        "The farmer keeps eggs.": {
            "unverified": ["The farmer sells eggs."],
        },
        "The charity sells clothes.": {
            "unverified": ["The charity gives away clothes."],
        },
        "The passenger survived the crash in May.": {
            "unverified": ["The passenger died in June."],
        },
        "Two passengers survived.": {
            "unverified": ["The passenger died."],
        },
        "Some passengers died.": {
            "unverified": ["Most passengers survived."],
        },
        "The party was in power in 2018.": {
            "unverified": ["The party was in opposition in 2014."],
        },
        "The workers are in work.": {
            "unverified": ["The workers were out of work in 2014."],
        },
        "The book was in print in 2014.": {
            "unverified": ["The book is out of print."],
        },
        "The family bought a house in Tor.": {
            "unverified": ["The family rents a flat in Tor."],
        },
        "The family bought a flat in 2014 in Holm.": {
            "unverified": ["The family rented a flat in 2014."],
        },
        "The light in the yard is off.": {
            "unverified": ["The light in the hall is on."],
        },
        "The suspect is free.": {
            "unverified": ["The museum is free."],
        },
        "The council waived the fee in June.": {
            "unverified": ["The council raised the fee in May."],
        },
        "The firm waives the fee for members.": {
            "unverified": ["The firm charges a fee for repairs."],
        },
        "The shop sells books.": {
            "unverified": ["The shop buys books."],
        },
        "The firm exports coffee.": {
            "unverified": ["The firm imports coffee."],
        },
        "The bank borrows money.": {
            "unverified": ["The bank lends money."],
        },
        "The shop sells clocks.": {
            "unverified": ["The shop buys and repairs clocks."],
        },
        "The firm sold the mill in 1911.": {
            "contradicted": ["The firm bought the mill in 1911."],
        },
        "Acme sold Asp Mills in 1911.": {
            "contradicted": ["Acme bought Asp Mills in 1911."],
        },
        "The team was beaten on Monday.": {
            "supported": ["The team lost on Monday."],
            "unverified": ["The team lost the cup on Monday."],
        },
        "The town was captured in 1814.": {
            "supported": ["The town fell in 1814."],
        },
        "The barn was destroyed by fire in 1911.": {
            "supported": ["The barn burned down in 1911."],
        },
        "The fair was held in May.": {
            "supported": ["The fair took place in May."],
        },
        "The team was founded on Monday.": {
            "unverified": ["The team lost on Monday."],
        },
        "The picture fell in 1814.": {
            "unverified": ["The picture was taken in 1814."],
        },
        "The town was taken to court in 1814.": {
            "unverified": ["The town fell in 1814."],
        },
        "The city fell in 1814.": {
            "unverified": ["The city was taken for a village in 1814."],
        },
        "The barn was heated by fire in 1911.": {
            "unverified": ["The barn burned down in 1911."],
        },
        "The meeting took place in May.": {
            "unverified": ["The meeting was held up in May."],
        },
        "The meeting was held up in May.": {
            "unverified": ["The meeting took place in May."],
        },
        "A train was cancelled on a Monday.": {
            "unverified": ["The trains run on Mondays."],
        },
        "The train does not run.": {
            "unverified": ["The train was cancelled on Monday."],
        },
        "The guests went out at 6 p.m.": {
            "unverified": ["The light was switched off at 6 p.m."],
        },
        "The town put up the hall for sale in May.": {
            "unverified": ["The town built the hall in May."],
        },
        "The club put up with a tent in May.": {
            "unverified": ["The club built a tent in May."],
        },
        "The town gave back the statue's nose in May.": {
            "unverified": ["The town returned the statue in May."],
        },
        "The king turned down the sound of the offer in May.": {
            "unverified": ["The king rejected the offer in May."],
        },
        "The clerk made out of the list a song in May.": {
            "unverified": ["The clerk wrote the list in May."],
        },
        "The museum took down the name of the picture in May.": {
            "unverified": ["The museum removed the picture in May."],
        },
        "The firm brought out the best in the phone in May.": {
            "unverified": ["The firm launched the phone in May."],
        },
        "The firm put the mill up for sale in May.": {
            "unverified": ["The firm sold the mill in May."],
        },
        "The firm made use of the mill's water in May.": {
            "unverified": ["The firm used the mill in May."],
        },
        "The state took the man's dog into custody in May.": {
            "unverified": ["The state arrested the man in May."],
        },
        "The pump took the place of the mill in May.": {
            "unverified": ["The firm replaced the pump in May."],
        },
        "The firm set about its rival in May.": {
            "unverified": ["The firm began work in May."],
        },
    },
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    """Every statement gets the verdict of its table."""
    check_table(f"everyday verbs/{name}", rows_told(TABLES[name]), in_a_base)


# -- the data -----------------------------------------------------------------------------------------------------------------


def test_no_phrase_is_written_twice() -> None:
    """A phrase stands for a verb once for the same things."""
    found = Counter(tuple(row[1:]) for row in rows())
    assert not [row for row, times in found.items() if times > 1]


def test_no_phrase_stands_for_itself() -> None:
    """A phrase is another one than the verb that it stands for."""
    assert not [phrase for _, verb, phrase, *_ in rows() if phrase == verb]


def test_phrases_begin_with_verbs_in_dictionary_form() -> None:
    """The first word of a phrase is a verb as the parser names it."""
    first = {phrase.split()[0] for _, _, phrase, *_ in rows()}
    assert not {word for word in first if "v" not in entry(word).senses}
    assert {word for word in first if lemma(word, "v") != word} <= {"lay"}


def test_kinds_of_things_are_nouns_in_dictionary_form() -> None:
    """Objects and subjects are named by nouns as the parser names them."""
    listed = {kind for *_, thing, doer, _ in rows() for kind in f"{thing},{doer}".split(",")} - {"+", "-", NAME}
    assert not {kind for kind in listed if lemma(kind.rpartition("_")[2], "n") != kind.rpartition("_")[2]}

"""Statements that do not follow from a claim, or do not clash with it, though they share nearly all of its words.

All were judged before they were run. "Not supported" asks no more than that nothing is vouched for; so it stands also where
a doubt came out that was not asked for, which these tables do not judge.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what is denied, of others or elsewhere": {
        "Nobody was injured in the fire at the bakery.": {
            "not supported": [
                "Two people were injured in the fire at the bakery.",
                "Somebody was injured in the fire at the bakery.",
            ],
            "unverified": [
                "Nobody was killed in the explosion at the bakery.",
            ],
        },
        "The council rejected the budget, not the tax plan.": {
            "not supported": [
                "The council rejected the tax plan.",
                "The council did not reject the budget.",
            ],
        },
        "The east wing has no heating.": {
            "not supported": [
                "The east wing has heating.",
            ],
            "unverified": [
                "The west wing has no heating.",
                "The east wing has no central heating system from 1970.",
            ],
        },
        "The bakery no longer sells rye bread.": {
            "not supported": [
                "The bakery sells rye bread.",
                "The bakery still sells rye bread.",
                "The bakery never sold rye bread.",
            ],
        },
        "Not all of the trains were late.": {
            "not supported": [
                "All of the trains were late.",
                "None of the trains were late.",
                "No train was late.",
            ],
        },
        "The company failed to deliver the order on time.": {
            "not supported": [
                "The company delivered the order on time.",
                "The company delivered the order.",
            ],
        },
        "The union refused to sign the agreement.": {
            "not supported": [
                "The union signed the agreement.",
            ],
        },
        "The report lacks a summary.": {
            "not supported": [
                "The report has a summary.",
            ],
            "unverified": [
                "The report lacks a table of contents.",
            ],
        },
        "The museum, which does not charge for admission, is open daily.": {
            "not supported": [
                "The museum charges for admission.",
                "The museum is not open daily.",
            ],
        },
        "The path is nowhere wider than two metres.": {
            "not supported": [
                "The path is wider than two metres.",
                "The path is two metres wide.",
            ],
        },
        "Contrary to reports, the factory was not sold.": {
            "not supported": [
                "The factory was sold.",
            ],
        },
        "The law does not apply to small firms.": {
            "not supported": [
                "The law applies to small firms.",
            ],
            "unverified": [
                "The law applies to large firms.",
            ],
        },
        "The team didn't lose a single game at home.": {
            "not supported": [
                "The team lost a single game at home.",
                "The team lost a game at home.",
                "The team lost one game at home.",
            ],
        },
        "The medicine is not suitable for children.": {
            "not supported": [
                "The medicine is suitable for children.",
                "The medicine suits children.",
            ],
        },
        "The court declined to hear the appeal.": {
            "not supported": [
                "The court heard the appeal.",
            ],
        },
        "The strike was averted at the last minute.": {
            "not supported": [
                "There was a strike.",
            ],
        },
        "The school has never had more than 40 pupils.": {
            "not supported": [
                "The school has more than 40 pupils.",
                "The school has had more than 40 pupils.",
            ],
        },
        "Almost no rain fell in July.": {
            "not supported": [
                "Rain fell in July.",
            ],
        },
        "The mill stopped producing paper in 2009.": {
            "not supported": [
                "The mill produces paper.",
                "The mill started producing paper in 2009.",
                "The mill still produces paper.",
            ],
        },
    },
    "what is taken out of all": {
        "All classes other than yoga are free of charge.": {
            "not supported": [
                "All classes are free of charge.",
                "Yoga is free of charge.",
                "Yoga classes are free of charge.",
            ],
        },
        "The library is open every day but Monday.": {
            "not supported": [
                "The library is open every day.",
                "The library is open on Monday.",
                "The library opens on Monday.",
            ],
        },
        "The park is open daily, excluding public holidays.": {
            "not supported": [
                "The park is open on public holidays.",
                "The park is open daily.",
            ],
        },
        "Save for two pages, the manuscript survived.": {
            "not supported": [
                "The two pages survived.",
            ],
        },
        "Everyone but the captain was rescued.": {
            "not supported": [
                "Everyone was rescued.",
                "The captain was rescued.",
            ],
        },
        "With the exception of the chapel, the castle was destroyed.": {
            "not supported": [
                "The chapel was destroyed.",
            ],
        },
        "Dogs are not allowed in the building, unless they are guide dogs.": {
            "not supported": [
                "Dogs are not allowed in the building.",
                "Guide dogs are not allowed in the building.",
            ],
        },
        "The office is closed at weekends, but not on the first Saturday of the month.": {
            "not supported": [
                "The office is closed on the first Saturday of the month.",
            ],
        },
        "No vehicles other than bicycles may use the lane.": {
            "not supported": [
                "No vehicles may use the lane.",
                "Bicycles may not use the lane.",
            ],
        },
        "The whole team travelled by train, the coach excepted.": {
            "not supported": [
                "The coach travelled by train.",
                "The whole team travelled by train.",
            ],
        },
        "The tax applies to all drinks, not including milk.": {
            "not supported": [
                "The tax applies to milk.",
                "The tax applies to all drinks.",
            ],
        },
        "The ticket is valid on all lines apart from the airport line.": {
            "not supported": [
                "The ticket is valid on the airport line.",
                "The ticket is valid on all lines.",
            ],
        },
        "The medicine is safe for everyone bar pregnant women.": {
            "not supported": [
                "The medicine is safe for pregnant women.",
                "The medicine is safe for everyone.",
            ],
        },
        "Exceptions are made for students.": {
            "not supported": [
                "No exceptions are made.",
            ],
        },
        "The plan covers all islands, bar one.": {
            "not supported": [
                "The plan covers all islands.",
            ],
        },
        "All the windows were broken, barring the one in the attic.": {
            "not supported": [
                "The window in the attic was broken.",
                "All the windows were broken.",
            ],
        },
        "It was only the cook who survived.": {
            "not supported": [
                "The cook did not survive.",
            ],
        },
        "All plans except Basic include backups.": {
            "not supported": [
                "All plans include backups.",
                "Basic includes backups.",
                "The Basic plan includes backups.",
            ],
        },
        "The company paid all its debts except one loan.": {
            "not supported": [
                "The company paid all its debts.",
                "The company paid one loan.",
            ],
        },
    },
    "what hangs on a condition": {
        "Provided that the council agrees, the pool will reopen in May.": {
            "unverified": [
                "The pool will reopen in May.",
                "The council agrees.",
                "The pool reopened in May.",
            ],
        },
        "The deal is subject to approval by the regulator.": {
            "unverified": [
                "The deal was approved by the regulator.",
                "The regulator approved the deal.",
            ],
        },
        "The firm would move to Lyon if taxes rose.": {
            "unverified": [
                "The firm moved to Lyon.",
                "The firm will move to Lyon.",
                "Taxes rose.",
            ],
        },
        "Had the brakes worked, the train would have stopped.": {
            "unverified": [
                "The brakes worked.",
                "The train stopped.",
            ],
        },
        "Whoever arrives first may choose the room.": {
            "unverified": [
                "Whoever arrives last may choose the room.",
            ],
        },
        "The fee is waived for students with a valid card.": {
            "unverified": [
                "The fee is waived for students.",
                "The fee is waived.",
                "Students have a valid card.",
            ],
        },
        "The server restarts after every update that changes the kernel.": {
            "unverified": [
                "Every update changes the kernel.",
            ],
        },
        "Without a permit, visitors may not enter the cave.": {
            "unverified": [
                "Visitors may not enter the cave.",
            ],
            "not supported": [
                "Without a permit, visitors may enter the cave.",
            ],
        },
        "Whether the stadium will be built is still open.": {
            "unverified": [
                "The stadium will be built.",
                "The stadium is still open.",
                "The stadium is open.",
            ],
        },
        "The guard opens the door once the bell has rung.": {
            "unverified": [
                "The bell has rung.",
                "The door opens.",
            ],
        },
        "The museum is free on Sundays if you live in the city.": {
            "unverified": [
                "The museum is free on Sundays.",
                "The museum is free.",
            ],
        },
        "When archiving is enabled, log files are kept for a year.": {
            "unverified": [
                "Log files are kept for a year.",
            ],
            "not supported": [
                "When archiving is disabled, log files are kept for a year.",
            ],
        },
        "The bank will lend the money on condition that the firm sells its ships.": {
            "unverified": [
                "The firm sells its ships.",
                "The bank will lend the money.",
                "The bank lent the money.",
            ],
        },
        "Assuming the weather holds, the roof will be finished in March.": {
            "unverified": [
                "The roof will be finished in March.",
                "The weather holds.",
            ],
        },
    },
    "what is planned, possible or wanted": {
        "The tunnel was to be finished in 1998.": {
            "unverified": [
                "The tunnel was finished in 1998.",
                "The tunnel opened in 1998.",
            ],
        },
        "The line is expected to carry 5,000 passengers a day.": {
            "unverified": [
                "The line carries 5,000 passengers a day.",
            ],
        },
        "Visitors should wear a helmet.": {
            "unverified": [
                "Visitors wear a helmet.",
                "Visitors wore a helmet.",
                "Visitors must wear a helmet.",
            ],
        },
        "A new hospital is planned in Astrup.": {
            "unverified": [
                "There is a new hospital in Astrup.",
                "A new hospital was built in Astrup.",
                "Astrup has a new hospital.",
            ],
        },
        "He was offered the post of director.": {
            "unverified": [
                "He was the director.",
                "He became director.",
                "He holds the post of director.",
            ],
        },
        "The club intends to buy the ground in 2028.": {
            "unverified": [
                "The club bought the ground.",
                "The club owns the ground.",
            ],
        },
        "The plan calls for 300 new flats.": {
            "unverified": [
                "There are 300 new flats.",
                "300 new flats were built.",
            ],
        },
        "The vaccine is likely to be approved in autumn.": {
            "unverified": [
                "The vaccine was approved in autumn.",
                "The vaccine will be approved in autumn.",
            ],
        },
        "The council voted to demolish the tower.": {
            "unverified": [
                "The council demolished the tower.",
                "The tower was demolished.",
            ],
        },
        "The pilot had permission to land.": {
            "unverified": [
                "The pilot landed.",
            ],
        },
        "The company wanted to build a plant in Tarm but built it in Skive.": {
            "not supported": [
                "The company built a plant in Tarm.",
            ],
            "supported": [
                "The company built a plant in Skive.",
            ],
        },
        "The device can store 500 songs.": {
            "unverified": [
                "The device stores 500 songs.",
                "The device must store 500 songs.",
            ],
        },
        "The mayor considered resigning.": {
            "unverified": [
                "The mayor resigned.",
            ],
        },
        "The town would have received 3 million euros.": {
            "unverified": [
                "The town received 3 million euros.",
            ],
        },
    },
    "what is only said, thought or made up": {
        "The firm claims that its soap kills all germs.": {
            "unverified": [
                "Its soap kills all germs.",
                "The firm's soap kills all germs.",
            ],
            "not supported": [
                "The firm denies that its soap kills all germs.",
            ],
        },
        "The president denied that troops had crossed the border.": {
            "unverified": [
                "Troops had crossed the border.",
                "Troops crossed the border.",
                "The president crossed the border.",
            ],
        },
        "Prosecutors accused the banker of fraud.": {
            "unverified": [
                "The banker committed fraud.",
                "The banker was convicted of fraud.",
            ],
            "not supported": [
                "The banker accused prosecutors of fraud.",
            ],
        },
        "Legend has it that a dragon lives in the lake.": {
            "unverified": [
                "A dragon lives in the lake.",
            ],
        },
        "Some historians doubt that the letter is genuine.": {
            "unverified": [
                "The letter is genuine.",
                "Historians doubt that the letter is genuine.",
            ],
        },
        "A rumour that the store would close was false.": {
            "not supported": [
                "The store would close.",
                "The store closed.",
            ],
        },
        "The paper falsely reported that the actor had died.": {
            "not supported": [
                "The actor had died.",
                "The actor died.",
            ],
        },
        "In the film, the detective moves to Rome.": {
            "unverified": [
                "The detective moves to Rome.",
            ],
        },
        "Critics called the novel a masterpiece.": {
            "unverified": [
                "The novel is a masterpiece.",
            ],
        },
        "The suspect told police he was at home.": {
            "unverified": [
                "The suspect was at home.",
                "Police were at home.",
            ],
            "not supported": [
                "Police told the suspect he was at home.",
            ],
        },
        '"The dam is safe," the engineer said.': {
            "not supported": [
                "The dam is not safe.",
            ],
        },
        "The ministry rejected claims that the water was polluted.": {
            "not supported": [
                "The water was polluted.",
            ],
            "unverified": [
                "The ministry polluted the water.",
            ],
        },
        "The so-called castle is a farmhouse.": {
            "unverified": [
                "The castle is a farmhouse.",
            ],
        },
        "Protesters demanded that the mine be closed.": {
            "unverified": [
                "The mine was closed.",
                "The mine is closed.",
            ],
        },
        "It is a myth that bats are blind.": {
            "not supported": [
                "Bats are blind.",
            ],
        },
        "It is not true that the tower leans.": {
            "not supported": [
                "The tower leans.",
            ],
        },
        "The notion that the river is clean is wrong.": {
            "not supported": [
                "The river is clean.",
            ],
        },
        "The auditor found no evidence that money was missing.": {
            "unverified": [
                "Money was missing.",
            ],
            "not supported": [
                "The auditor found evidence that money was missing.",
            ],
        },
    },
    "what was so, and what is": {
        "The formerly private garden is open to the public.": {
            "unverified": [
                "The garden is private.",
            ],
            "not supported": [
                "The garden is still private.",
            ],
        },
        "The firm sold the mill in 2010 and bought it back in 2018.": {
            "supported": [
                "The firm bought the mill in 2018.",
            ],
            "not supported": [
                "The firm bought the mill in 2010.",
                "The firm sold the mill in 2018.",
            ],
        },
        "From 1990 to 2003 she taught at the school in Bern.": {
            "unverified": [
                "She teaches at the school in Bern.",
            ],
            "not supported": [
                "She taught at the school in Bern until 2010.",
                "She taught in Bern from 2003.",
                "She taught at the school from 2003 to 2010.",
            ],
        },
        "The band has been together since 1997.": {
            "not supported": [
                "The band was together until 1997.",
                "The band has been together since 2001.",
            ],
        },
        "The fair was held in May last year.": {
            "unverified": [
                "The fair is held in May.",
                "The fair will be held in May.",
            ],
        },
        "The company plans to move by 2030.": {
            "unverified": [
                "The company moved in 2030.",
                "The company will move in 2030.",
            ],
        },
        "The water level was already high in April.": {
            "unverified": [
                "The water level is high in April.",
                "The water level was not high in March.",
            ],
        },
        "By 1960 the factory employed 700 people.": {
            "unverified": [
                "The factory employed 700 people in 1950.",
                "The factory employs 700 people.",
                "The factory has employed 700 people since 1960.",
            ],
        },
        "The king ruled for 12 years.": {
            "not supported": [
                "The king ruled for 20 years.",
            ],
            "unverified": [
                "The king rules.",
            ],
        },
        "During the war the hotel served as a hospital.": {
            "unverified": [
                "The hotel served as a hospital after the war.",
                "The hotel serves as a hospital.",
                "The hotel is a hospital.",
            ],
        },
        "The future queen studied in Paris.": {
            "unverified": [
                "The queen studied in Paris.",
            ],
        },
        "The old library was pulled down in 1972.": {
            "unverified": [
                "The new library was pulled down in 1972.",
            ],
        },
        "The newspaper was published weekly from 1901 and daily from 1920.": {
            "not supported": [
                "The newspaper was published daily from 1901.",
                "The newspaper was published weekly from 1920.",
            ],
            "unverified": [
                "The newspaper is published weekly.",
            ],
        },
        "In 2005 the school had 300 pupils; today it has 120.": {
            "unverified": [
                "The school has 300 pupils.",
                "Today the school has 300 pupils.",
            ],
            "not supported": [
                "In 2005 the school had 120 pupils.",
            ],
        },
        "At the time, the firm had 40 employees.": {
            "unverified": [
                "The firm has 40 employees.",
            ],
        },
        "Previously, visitors had to register.": {
            "unverified": [
                "Visitors have to register.",
                "Visitors must register.",
            ],
        },
        "Originally, the tower had two bells.": {
            "unverified": [
                "The tower has two bells.",
            ],
        },
        "The ban was lifted temporarily.": {
            "not supported": [
                "The ban was lifted permanently.",
            ],
            "unverified": [
                "The ban was lifted for good.",
            ],
        },
        "The bridge was closed for repairs in March and April.": {
            "unverified": [
                "The bridge is closed for repairs.",
                "The bridge was closed in May.",
            ],
        },
        "The museum is closed until further notice.": {
            "not supported": [
                "The museum is open until further notice.",
                "The museum is open.",
            ],
        },
        "The contract ran until the end of 2021.": {
            "not supported": [
                "The contract runs.",
            ],
            "unverified": [
                "The contract began at the end of 2021.",
            ],
        },
        "The exhibition runs from 3 May to 9 August.": {
            "unverified": [
                "The exhibition opens on 9 August.",
                "The exhibition closes on 3 May.",
                "The exhibition begins on 9 August.",
            ],
            "suspect": [
                "The exhibition runs until 3 May.",
            ],
        },
        "Ten years ago the river was the dirtiest in the country.": {
            "unverified": [
                "The river is the dirtiest in the country.",
            ],
        },
        "Her second album came out in 2012.": {
            "unverified": [
                "Her album came out in 2012.",
                "Her third album came out in 2012.",
                "Her first album came out in 2012.",
            ],
        },
        "The shop was open for only six weeks.": {
            "unverified": [
                "The shop is open.",
            ],
            "not supported": [
                "The shop was open for six years.",
            ],
        },
        "The road had been closed since Monday.": {
            "not supported": [
                "The road was open on Tuesday.",
            ],
        },
        "The stadium opened three years after the station.": {
            "not supported": [
                "The station opened three years after the stadium.",
                "The stadium opened before the station.",
            ],
        },
    },
    "all, some, most, each and together": {
        "Most of the islands have no harbour.": {
            "unverified": [
                "All of the islands have no harbour.",
                "The islands have no harbour.",
                "None of the islands has a harbour.",
            ],
            "not supported": [
                "Most of the islands have a harbour.",
            ],
        },
        "Some of the guards carry weapons.": {
            "unverified": [
                "All of the guards carry weapons.",
                "Most of the guards carry weapons.",
                "The guards carry weapons.",
            ],
            "not supported": [
                "None of the guards carry weapons.",
            ],
        },
        "At least 20 people were arrested.": {
            "unverified": [
                "20 people were arrested.",
                "Exactly 20 people were arrested.",
                "25 people were arrested.",
                "At least 30 people were arrested.",
                "At most 20 people were arrested.",
            ],
        },
        "More than 60 ships were built at the yard.": {
            "not supported": [
                "60 ships were built at the yard.",
                "Fewer than 60 ships were built at the yard.",
            ],
            "unverified": [
                "More than 70 ships were built at the yard.",
            ],
        },
        "Each winner received 5,000 euros.": {
            "unverified": [
                "The winners together received 5,000 euros.",
                "The winners received 5,000 euros in total.",
            ],
        },
        "Together, the three lakes cover 40 square kilometres.": {
            "unverified": [
                "Each of the three lakes covers 40 square kilometres.",
                "The three lakes each cover 40 square kilometres.",
            ],
        },
        "A minority of the members voted for the merger.": {
            "not supported": [
                "A majority of the members voted for the merger.",
                "Most members voted for the merger.",
            ],
            "unverified": [
                "The members voted for the merger.",
            ],
        },
        "Every second bus is electric.": {
            "unverified": [
                "Every bus is electric.",
                "All buses are electric.",
                "The buses are electric.",
            ],
        },
        "Two thirds of the forest is private.": {
            "unverified": [
                "The forest is private.",
                "All of the forest is private.",
            ],
            "not supported": [
                "One third of the forest is private.",
            ],
        },
        "Usually, the train is on time.": {
            "not supported": [
                "The train is always on time.",
            ],
            "unverified": [
                "The train is on time.",
            ],
        },
        "The train is sometimes late.": {
            "unverified": [
                "The train is late.",
                "The train is always late.",
                "The train is usually late.",
            ],
        },
        "The heating is mostly electric.": {
            "unverified": [
                "The heating is electric.",
                "The heating is entirely electric.",
            ],
        },
        "The film is partly set in Malta.": {
            "unverified": [
                "The film is set in Malta.",
            ],
            "not supported": [
                "The film is entirely set in Malta.",
            ],
        },
        "Anyone over 16 can join the library.": {
            "unverified": [
                "Anyone can join the library.",
            ],
            "not supported": [
                "Anyone over 12 can join the library.",
                "Anyone under 16 can join the library.",
            ],
        },
        "All trains from the north stop here.": {
            "unverified": [
                "All trains stop here.",
                "All trains from the south stop here.",
            ],
        },
        "All cars built before 1990 are exempt.": {
            "unverified": [
                "All cars are exempt.",
                "Cars are exempt.",
            ],
            "not supported": [
                "All cars built after 1990 are exempt.",
            ],
        },
        "Just one of the five lifts works.": {
            "not supported": [
                "All of the lifts work.",
                "Two of the five lifts work.",
            ],
            "unverified": [
                "The five lifts work.",
                "The lifts work.",
            ],
        },
        "Four of the seven judges agreed.": {
            "not supported": [
                "Seven judges agreed.",
                "The seven judges agreed.",
                "All seven judges agreed.",
                "Four of the nine judges agreed.",
            ],
            "unverified": [
                "The judges agreed.",
            ],
        },
        "Both brothers were pilots.": {
            "not supported": [
                "Neither brother was a pilot.",
                "Only one of the brothers was a pilot.",
            ],
        },
        "Either the pump or the valve is broken.": {
            "unverified": [
                "The pump is broken.",
                "The valve is broken.",
                "Both the pump and the valve are broken.",
                "The pump and the valve are broken.",
            ],
        },
        "A third of the patients recovered within a week.": {
            "unverified": [
                "The patients recovered within a week.",
            ],
            "not supported": [
                "Two thirds of the patients recovered within a week.",
                "All patients recovered within a week.",
            ],
        },
        "Typically, a session lasts 40 minutes.": {
            "unverified": [
                "A session lasts exactly 40 minutes.",
                "Every session lasts 40 minutes.",
            ],
        },
        "An average of 30 people visit the site each day.": {
            "unverified": [
                "30 people visit the site each day.",
                "At least 30 people visit the site each day.",
            ],
        },
        "Not every member has a vote.": {
            "not supported": [
                "Every member has a vote.",
            ],
            "unverified": [
                "No member has a vote.",
                "Members have a vote.",
                "Members have no vote.",
            ],
        },
        "Fewer than ten copies survive.": {
            "not supported": [
                "Ten copies survive.",
                "More than ten copies survive.",
                "No copies survive.",
            ],
            "unverified": [
                "Nine copies survive.",
            ],
        },
        "The cathedral is the only building that survived the fire.": {
            "not supported": [
                "All buildings survived the fire.",
                "The cathedral did not survive the fire.",
                "Two buildings survived the fire.",
            ],
        },
        "As many as 200 birds were counted.": {
            "supported": [
                "At least 200 birds were counted.",
            ],
            "not supported": [
                "More than 200 birds were counted.",
            ],
        },
    },
    "more, less, most and as much": {
        "The north tower is taller than the south tower.": {
            "not supported": [
                "The south tower is taller than the north tower.",
                "The north tower is as tall as the south tower.",
                "The north tower is shorter than the south tower.",
            ],
            "unverified": [
                "The north tower is tall.",
                "The north tower is the tallest tower.",
            ],
        },
        "The tower is as tall as the church.": {
            "not supported": [
                "The tower is taller than the church.",
                "The tower is not as tall as the church.",
            ],
        },
        "The engine is twice as strong as its predecessor.": {
            "unverified": [
                "The engine is as strong as its predecessor.",
                "Its predecessor is twice as strong as the engine.",
            ],
            "not supported": [
                "The engine is three times as strong as its predecessor.",
            ],
        },
        "Rents in Lund are higher than in Malm.": {
            "not supported": [
                "Rents in Malm are higher than in Lund.",
                "Rents in Lund are lower than in Malm.",
            ],
            "unverified": [
                "Rents in Lund are high.",
            ],
        },
        "The station is less busy than the airport.": {
            "not supported": [
                "The station is busier than the airport.",
                "The airport is less busy than the station.",
            ],
            "unverified": [
                "The station is not busy.",
            ],
        },
        "Mona is two years older than Piet.": {
            "not supported": [
                "Piet is two years older than Mona.",
                "Mona is two years younger than Piet.",
                "Mona is five years older than Piet.",
            ],
            "unverified": [
                "Mona is two years old.",
            ],
        },
        "The bus is the cheapest way to the airport.": {
            "unverified": [
                "The bus is the cheapest way to the city.",
                "The bus is the fastest way to the airport.",
            ],
            "not supported": [
                "The bus is the most expensive way to the airport.",
            ],
        },
        "The river is no deeper than a metre.": {
            "not supported": [
                "The river is deeper than a metre.",
                "The river is a metre deeper.",
            ],
        },
        "Vesta earned more than Corin but less than Dalby.": {
            "not supported": [
                "Vesta earned more than Dalby.",
                "Vesta earned less than Corin.",
                "Corin earned more than Vesta.",
                "Dalby earned less than Vesta.",
            ],
        },
        "Sales were 12 percent higher than in 2019.": {
            "unverified": [
                "Sales were 12 percent.",
                "Sales were 12 percent higher than in 2018.",
                "Sales were 12 percent higher in 2019.",
            ],
            "not supported": [
                "Sales were 12 percent lower than in 2019.",
            ],
        },
        "The house costs more than the flat.": {
            "not supported": [
                "The flat costs more than the house.",
            ],
            "unverified": [
                "The house costs the most.",
            ],
        },
        "The dog is smaller than most breeds.": {
            "unverified": [
                "The dog is smaller than all breeds.",
                "The dog is the smallest breed.",
            ],
            "not supported": [
                "The dog is larger than most breeds.",
            ],
        },
        "The lighthouse is the tallest in the north of the country.": {
            "unverified": [
                "The lighthouse is the tallest in the country.",
            ],
            "not supported": [
                "The lighthouse is the tallest in the south of the country.",
            ],
        },
        "The play is better known than the film.": {
            "not supported": [
                "The film is better known than the play.",
            ],
            "unverified": [
                "The play is the best known.",
            ],
        },
        "Unemployment is lowest in the west.": {
            "unverified": [
                "Unemployment is low in the west.",
            ],
            "not supported": [
                "Unemployment is highest in the west.",
                "Unemployment is lowest in the east.",
            ],
        },
        "The school is closer to the park than to the station.": {
            "not supported": [
                "The school is closer to the station than to the park.",
            ],
            "unverified": [
                "The school is close to the park.",
            ],
        },
        "The island has fewer inhabitants than the village of Tarn.": {
            "not supported": [
                "The village of Tarn has fewer inhabitants than the island.",
            ],
            "unverified": [
                "The island has few inhabitants.",
            ],
        },
        "The hall is larger than any other hall in the town.": {
            "unverified": [
                "The hall is larger than any other hall in the country.",
            ],
            "not supported": [
                "The hall is smaller than any other hall in the town.",
            ],
        },
    },
    "who does it to whom": {
        "The widow sold the farm to the abbey.": {
            "not supported": [
                "The abbey sold the farm to the widow.",
                "The widow bought the farm from the abbey.",
                "The widow bought the farm.",
            ],
            "unverified": [
                "The farm was sold by the abbey.",
            ],
        },
        "Rolf taught Ingrid the violin.": {
            "not supported": [
                "Ingrid taught Rolf the violin.",
            ],
            "unverified": [
                "Rolf learned the violin from Ingrid.",
                "Rolf was taught by Ingrid.",
            ],
        },
        "The ship sailed from Cork to Lisbon.": {
            "not supported": [
                "The ship sailed from Lisbon to Cork.",
                "The ship sailed to Cork.",
                "The ship sailed from Lisbon.",
            ],
        },
        "The man whose brother won the lottery lives in Ghent.": {
            "unverified": [
                "The man won the lottery.",
                "His brother lives in Ghent.",
                "The brother lives in Ghent.",
                "The man whose brother lives in Ghent won the lottery.",
            ],
        },
        "The bank was bought by a rival in 2016.": {
            "not supported": [
                "The bank bought a rival in 2016.",
                "A rival was bought by the bank in 2016.",
            ],
        },
        "The book that the bishop wrote praises the king.": {
            "unverified": [
                "The king wrote the book.",
                "The bishop praises the king.",
                "The book praises the bishop.",
                "The king praises the bishop.",
            ],
        },
        "The village was named after a saint.": {
            "not supported": [
                "A saint was named after the village.",
            ],
        },
        "The director replaced the manager with her deputy.": {
            "not supported": [
                "The director replaced her deputy with the manager.",
                "The manager replaced the director.",
            ],
            "unverified": [
                "The deputy was replaced.",
            ],
        },
        "The river flows into the lake.": {
            "not supported": [
                "The lake flows into the river.",
                "The river flows out of the lake.",
            ],
        },
        "The castle overlooks the harbour.": {
            "not supported": [
                "The harbour overlooks the castle.",
            ],
        },
        "The report by the ministry on the bank was leaked.": {
            "unverified": [
                "The report by the bank on the ministry was leaked.",
                "The ministry was leaked.",
                "The bank was leaked.",
            ],
        },
        "The company was founded by a group of farmers and is led by an engineer.": {
            "unverified": [
                "The company is led by a group of farmers.",
                "The company was founded by an engineer.",
            ],
        },
        "Heat turns water into steam.": {
            "not supported": [
                "Heat turns steam into water.",
                "Water turns heat into steam.",
            ],
        },
        "The mother of the singer is a nurse.": {
            "unverified": [
                "The singer is a nurse.",
            ],
            "not supported": [
                "The mother of the nurse is a singer.",
            ],
        },
    },
    "names that are nearly alike": {
        "North Barrow has 3,100 inhabitants.": {
            "unverified": [
                "South Barrow has 3,100 inhabitants.",
                "Barrow has 3,100 inhabitants.",
            ],
        },
        "Henrik Brandt Jr. won the regatta in 1988.": {
            "unverified": [
                "Henrik Brandt Sr. won the regatta in 1988.",
                "Henrik Brandt won the regatta in 1988.",
            ],
        },
        "The Red Lion Hotel in Perth has 40 rooms.": {
            "unverified": [
                "The Red Lion in Perth has 40 rooms.",
                "The White Lion Hotel in Perth has 40 rooms.",
                "The Red Lion Hotel in Leeds has 40 rooms.",
            ],
        },
        "The Bank of Veld raised its rate to 3 percent.": {
            "unverified": [
                "Veld raised its rate to 3 percent.",
                "The National Bank of Veld raised its rate to 3 percent.",
            ],
        },
        "Platform 3 is closed.": {
            "unverified": [
                "Platform 4 is closed.",
                "Platform 3a is closed.",
            ],
        },
        "The A7 motorway was closed on Friday.": {
            "unverified": [
                "The A8 motorway was closed on Friday.",
            ],
            "not supported": [
                "The A7 motorway was closed on Monday.",
            ],
        },
        "New Halden was founded in 1640.": {
            "unverified": [
                "Halden was founded in 1640.",
                "Old Halden was founded in 1640.",
            ],
        },
        "East Vale Hospital has 300 beds.": {
            "unverified": [
                "West Vale Hospital has 300 beds.",
                "Vale Hospital has 300 beds.",
            ],
        },
        "The Minister of Health resigned in May.": {
            "unverified": [
                "The Minister of Finance resigned in May.",
                "The Ministry of Health resigned in May.",
            ],
        },
        "The under-21 team won the cup.": {
            "unverified": [
                "The under-19 team won the cup.",
            ],
        },
        "The women's team won the cup.": {
            "unverified": [
                "The men's team won the cup.",
                "The team won the cup.",
            ],
        },
        "Orin version 3 supports plugins.": {
            "unverified": [
                "Orin version 2 supports plugins.",
                "Orin supports plugins.",
            ],
        },
        "The River Aske rises in the Tor Hills.": {
            "unverified": [
                "The River Esk rises in the Tor Hills.",
                "The Little Aske rises in the Tor Hills.",
            ],
        },
        "St. Mary's School is a girls' school.": {
            "unverified": [
                "St. Mary's Hospital is a girls' school.",
                "St. Mark's School is a girls' school.",
            ],
        },
        "The Guild of Saint Luke was founded in 1480.": {
            "unverified": [
                "The Guild was founded by Saint Luke in 1480.",
            ],
        },
        "The Lindt & Moor Group reported a loss.": {
            "unverified": [
                "Moor reported a loss.",
                "Lindt reported a loss.",
            ],
        },
    },
    "parts and wholes": {
        "A member of the orchestra was arrested in Lyon.": {
            "not supported": [
                "The orchestra was arrested in Lyon.",
            ],
            "unverified": [
                "The members of the orchestra were arrested in Lyon.",
            ],
        },
        "The capital of the republic has 800,000 inhabitants.": {
            "unverified": [
                "The republic has 800,000 inhabitants.",
            ],
        },
        "The owner of the shop won the lottery.": {
            "unverified": [
                "The shop won the lottery.",
            ],
        },
        "The first floor of the museum is closed.": {
            "unverified": [
                "The museum is closed.",
                "The second floor of the museum is closed.",
            ],
        },
        "The cover of the magazine is red.": {
            "unverified": [
                "The magazine is red.",
            ],
        },
        "The last episode of the series had 9 million viewers.": {
            "unverified": [
                "The series had 9 million viewers.",
                "The first episode of the series had 9 million viewers.",
            ],
        },
        "A quarter of the harbour is frozen.": {
            "unverified": [
                "The harbour is frozen.",
            ],
        },
        "The president of the club's wife opened the fair.": {
            "unverified": [
                "The president of the club opened the fair.",
            ],
        },
        "The German edition of the book sold 20,000 copies.": {
            "unverified": [
                "The French edition of the book sold 20,000 copies.",
            ],
        },
        "The final of the tournament was played in Porto.": {
            "unverified": [
                "The tournament was played in Porto.",
            ],
        },
    },
    "lists, choices and pairs": {
        "Tilda and Rune won gold and silver respectively.": {
            "not supported": [
                "Tilda won silver.",
                "Rune won gold.",
            ],
            "unverified": [
                "Tilda and Rune won gold.",
            ],
        },
        "The prize goes to a poet or a painter.": {
            "unverified": [
                "The prize goes to a poet.",
                "The prize goes to a painter.",
                "The prize goes to a poet and a painter.",
            ],
        },
        "The mill was built in 1780 and the barn in 1820.": {
            "not supported": [
                "The barn was built in 1780.",
                "The mill was built in 1820.",
            ],
            "supported": [
                "The barn was built in 1820.",
            ],
        },
        "The red team won three games and the blue team five.": {
            "not supported": [
                "The blue team won three games.",
                "The red team won five games.",
            ],
        },
        "Anton and Berta married in 1950 and 1962 respectively.": {
            "not supported": [
                "Anton married in 1962.",
            ],
            "unverified": [
                "Anton and Berta married in 1950.",
                "Anton married Berta.",
            ],
        },
        "The farm grows wheat and keeps sheep.": {
            "unverified": [
                "The farm grows sheep.",
                "The farm keeps wheat.",
            ],
        },
        "Norway exports fish, and Finland exports paper.": {
            "unverified": [
                "Finland exports fish.",
                "Norway exports paper.",
            ],
        },
        "The baker sells bread but buys milk.": {
            "unverified": [
                "The baker sells milk.",
            ],
            "not supported": [
                "The baker buys bread.",
            ],
        },
        "The engineer, along with two divers, was rescued.": {
            "unverified": [
                "Two divers were rescued by the engineer.",
            ],
            "not supported": [
                "Only the engineer was rescued.",
            ],
        },
        "Either Lisbon or Madrid will host the games.": {
            "unverified": [
                "Lisbon will host the games.",
                "Madrid will host the games.",
                "Lisbon and Madrid will host the games.",
            ],
            "not supported": [
                "Neither Lisbon nor Madrid will host the games.",
            ],
        },
        "The singer and the director of the film were arrested.": {
            "unverified": [
                "The film was arrested.",
            ],
        },
        "Men over 60 and women over 55 get the vaccine.": {
            "unverified": [
                "Men over 55 get the vaccine.",
            ],
            "not supported": [
                "Women over 60 and men over 55 get the vaccine.",
            ],
        },
        "Adults pay 12 euros and children 5.": {
            "not supported": [
                "Children pay 12 euros.",
                "Adults pay 5 euros.",
            ],
        },
        "Copper and tin together make bronze.": {
            "unverified": [
                "Tin makes bronze.",
            ],
        },
        "The choir sings in Welsh or English.": {
            "unverified": [
                "The choir sings in Welsh.",
                "The choir sings in Welsh and English.",
            ],
        },
        "The driver was not drunk but tired.": {
            "not supported": [
                "The driver was drunk.",
                "The driver was not tired.",
            ],
        },
        "The law was passed by the lower house and rejected by the upper house.": {
            "not supported": [
                "The law was rejected by the lower house.",
                "The law was passed by the upper house.",
            ],
        },
        "The shop sells used and new bikes, as well as spare parts.": {
            "unverified": [
                "The shop sells only bikes.",
            ],
        },
        "The museum opens at nine on weekdays and at ten on Sundays.": {
            "not supported": [
                "The museum opens at ten on weekdays.",
                "The museum opens at nine on Sundays.",
            ],
        },
    },
    "counts of some, of each and of the rest": {
        "Of the 40 boats, 12 sank and the rest were damaged.": {
            "not supported": [
                "40 boats sank.",
                "All of the boats sank.",
            ],
            "unverified": [
                "12 boats were damaged.",
                "The rest sank.",
            ],
        },
        "Another six people were hurt.": {
            "unverified": [
                "Six people were hurt.",
                "Six people were hurt in total.",
            ],
        },
        "The firm has 30 offices, four of them in Asia.": {
            "not supported": [
                "The firm has four offices.",
                "The firm has 30 offices in Asia.",
            ],
            "unverified": [
                "The firm has offices only in Asia.",
            ],
        },
        "A further 200 workers will be hired.": {
            "unverified": [
                "A total of 200 workers will be hired.",
            ],
        },
        "Five of the nine members voted no.": {
            "not supported": [
                "Five members voted yes.",
            ],
            "unverified": [
                "Nine members voted no.",
                "Five of the members voted.",
            ],
        },
        "Seven people were killed, three of them children.": {
            "not supported": [
                "Three people were killed.",
            ],
            "unverified": [
                "Seven children were killed.",
                "Three children were killed.",
            ],
        },
        "The band has sold two million albums, one million of them in Japan.": {
            "not supported": [
                "The band has sold two million albums in Japan.",
                "The band has sold one million albums.",
            ],
        },
        "Ten boats took part, of which six finished.": {
            "unverified": [
                "Ten boats finished.",
                "Six boats finished.",
            ],
            "not supported": [
                "Six boats took part.",
            ],
        },
        "The team has 11 players and 4 substitutes.": {
            "not supported": [
                "The team has 15 substitutes.",
                "The team has 4 players.",
                "The team has 11 substitutes.",
            ],
        },
        "Every visitor gets two vouchers.": {
            "unverified": [
                "The visitors get two vouchers in total.",
                "Two visitors get a voucher.",
            ],
        },
        "Twelve more trees were planted in May than in April.": {
            "unverified": [
                "Twelve trees were planted in May.",
            ],
            "not supported": [
                "Twelve more trees were planted in April than in May.",
            ],
        },
        "The first 50 customers get a discount.": {
            "unverified": [
                "50 customers get a discount.",
                "All customers get a discount.",
            ],
            "not supported": [
                "The first 100 customers get a discount.",
            ],
        },
        "Two out of three voters stayed at home.": {
            "unverified": [
                "Two voters stayed at home.",
                "Three voters stayed at home.",
                "All voters stayed at home.",
            ],
        },
        "Prices rose by 4 percent in the first half and by 6 percent in the second half.": {
            "not supported": [
                "Prices rose by 6 percent in the first half.",
                "Prices rose by 10 percent.",
            ],
        },
    },
    "places in, near and between others": {
        "The factory is in the east of Lodz.": {
            "unverified": [
                "The factory is east of Lodz.",
            ],
            "not supported": [
                "The factory is in the west of Lodz.",
            ],
        },
        "The festival takes place on an island off the coast of Wales.": {
            "unverified": [
                "The festival takes place in Wales on the coast.",
                "The island takes place in Wales.",
            ],
        },
        "The painter was born outside Siena.": {
            "not supported": [
                "The painter was born in Siena.",
            ],
        },
        "The river rises in France and ends in Spain.": {
            "not supported": [
                "The river rises in Spain.",
                "The river ends in France.",
            ],
        },
        "The tunnel passes under the river.": {
            "not supported": [
                "The tunnel passes over the river.",
                "The river passes under the tunnel.",
            ],
        },
        "The embassy in Rome was closed.": {
            "unverified": [
                "The embassy in Paris was closed.",
                "All embassies were closed.",
            ],
        },
        "The station lies within 500 metres of the beach.": {
            "unverified": [
                "The station lies on the beach.",
                "The station lies 500 metres from the beach.",
                "The station lies more than 500 metres from the beach.",
            ],
        },
    },
    "units, scales and what an amount is of": {
        "Rent is 900 euros a month.": {
            "not supported": [
                "Rent is 900 euros a year.",
                "Rent is 900 euros a week.",
            ],
            "unverified": [
                "Rent is 900 euros.",
            ],
        },
        "The net profit was 40 million.": {
            "unverified": [
                "The gross profit was 40 million.",
                "The turnover was 40 million.",
            ],
        },
        "The road is 12 miles long.": {
            "not supported": [
                "The road is 12 kilometres long.",
                "The road is 12 miles wide.",
            ],
        },
        "The price includes 20 percent tax.": {
            "unverified": [
                "The price is 20 percent.",
                "The tax rose by 20 percent.",
            ],
            "not supported": [
                "The price does not include tax.",
            ],
        },
        "Shares lost a third of their value.": {
            "not supported": [
                "Shares lost two thirds of their value.",
                "Shares gained a third of their value.",
            ],
            "unverified": [
                "Shares fell to a third of their value.",
            ],
        },
        "Sales doubled to 8 million.": {
            "unverified": [
                "Sales rose by 8 million.",
                "Sales doubled from 8 million.",
            ],
            "not supported": [
                "Sales fell to 8 million.",
            ],
        },
        "The population density is 80 people per square kilometre.": {
            "unverified": [
                "The population is 80.",
                "80 people live in the city.",
            ],
        },
        "The salary is 4,000 euros before tax.": {
            "not supported": [
                "The salary is 4,000 euros after tax.",
            ],
            "unverified": [
                "The salary is 4,000 euros net.",
            ],
        },
        "The loan has an interest rate of 5 percent.": {
            "unverified": [
                "The loan is 5 percent.",
                "The interest rate rose by 5 percent.",
            ],
        },
    },
    "versions, defaults and settings": {
        "Version 5 of the app runs on Android 9 and later.": {
            "unverified": [
                "Version 5 of the app runs on Android 8.",
                "Version 4 of the app runs on Android 9.",
                "Version 5 of the app runs only on Android 9.",
            ],
        },
        "Dark mode was added in version 2.4.": {
            "not supported": [
                "Dark mode was added in version 2.5.",
                "Version 2.3 has dark mode.",
            ],
            "suspect": [
                "Dark mode was removed in version 2.4.",
            ],
        },
        "The default timeout is 30 seconds.": {
            "unverified": [
                "The maximum timeout is 30 seconds.",
                "The timeout cannot be changed.",
            ],
        },
        "The old API is deprecated.": {
            "unverified": [
                "The old API was removed.",
                "The new API is deprecated.",
                "The old API does not work.",
            ],
        },
        "Backups are kept for 30 days unless you change the setting.": {
            "unverified": [
                "Backups are always kept for 30 days.",
            ],
        },
        "The command lists all files that have changed.": {
            "unverified": [
                "The command lists all files.",
                "All files have changed.",
                "The command changes all files.",
            ],
        },
        "The setting takes effect after a restart.": {
            "unverified": [
                "The setting takes effect immediately.",
                "A restart is not needed.",
            ],
            "not supported": [
                "The setting takes effect before a restart.",
            ],
        },
        "The tool reads CSV files and writes JSON files.": {
            "not supported": [
                "The tool reads JSON files.",
            ],
            "unverified": [
                "The tool writes CSV files.",
            ],
        },
        "If no file is given, the tool reads from standard input.": {
            "unverified": [
                "The tool reads from standard input.",
                "No file is given.",
                "If a file is given, the tool reads from standard input.",
            ],
        },
        "The flag is ignored on macOS.": {
            "unverified": [
                "The flag is ignored.",
                "The flag is ignored on Linux.",
                "The flag works on macOS.",
            ],
        },
        "Items in the trash are deleted after 14 days.": {
            "unverified": [
                "Items are deleted after 14 days.",
                "The trash is deleted after 14 days.",
            ],
        },
        "The editor saves the file every five minutes.": {
            "unverified": [
                "The editor saves the file after every change.",
            ],
            "not supported": [
                "The editor saves the file every ten minutes.",
                "The editor saves the file once.",
            ],
        },
    },
    "what one may, can and must do": {
        "Residents can park for free.": {
            "unverified": [
                "Everyone can park for free.",
                "Residents must park for free.",
                "Residents can park for free only at night.",
                "Residents park for free.",
            ],
        },
        "Drivers must carry a warning triangle.": {
            "unverified": [
                "Drivers carry a warning triangle.",
                "Drivers may carry a warning triangle only.",
                "Passengers must carry a warning triangle.",
            ],
            "not supported": [
                "Drivers need not carry a warning triangle.",
            ],
        },
        "Members do not have to pay.": {
            "unverified": [
                "Members must not pay.",
                "Members do not pay.",
                "Members may not pay.",
                "Guests do not have to pay.",
            ],
        },
        "Students with a card can borrow ten books.": {
            "unverified": [
                "Students can borrow ten books.",
                "Students without a card can borrow ten books.",
                "Students with a card can borrow books only.",
            ],
        },
        "It is illegal to fish in the lake.": {
            "not supported": [
                "It is legal to fish in the lake.",
                "You may fish in the lake.",
            ],
            "unverified": [
                "It is illegal to swim in the lake.",
            ],
        },
        "Tenants have the right to keep a cat.": {
            "unverified": [
                "Tenants keep a cat.",
                "Tenants have a cat.",
                "Tenants must keep a cat.",
                "Tenants have the right to keep a dog.",
            ],
        },
        "The machine is able to print 40 pages a minute.": {
            "unverified": [
                "The machine printed 40 pages a minute.",
                "The machine prints 40 pages.",
            ],
        },
        "Cyclists should give way to walkers.": {
            "not supported": [
                "Walkers should give way to cyclists.",
            ],
            "unverified": [
                "Cyclists give way to walkers.",
                "Cyclists must give way to walkers.",
            ],
        },
        "Employees may work from home up to two days a week.": {
            "unverified": [
                "Employees work from home two days a week.",
                "Employees must work from home two days a week.",
                "Employees may work from home.",
            ],
            "not supported": [
                "Employees may work from home four days a week.",
            ],
        },
    },
    "the same kinds, written when the first were mended": {
        "Apart from the tower, nothing of the abbey remains.": {
            "not supported": [
                "Nothing of the abbey remains.",
                "The tower does not remain.",
            ],
        },
        "All the lifts work, bar the one at the back.": {
            "not supported": [
                "All the lifts work.",
            ],
        },
        "Nobody but the pilot survived.": {
            "not supported": [
                "Nobody survived.",
                "The pilot did not survive.",
            ],
        },
        "The shops are open daily, holidays excluded.": {
            "unverified": [
                "The shops are open on holidays.",
            ],
            "not supported": [
                "The shops are open daily.",
            ],
        },
        "Had the bank not lent the money, the mill would have closed.": {
            "unverified": [
                "The mill closed.",
                "The bank did not lend the money.",
            ],
        },
        "Were the plan to fail, the club would lose its ground.": {
            "unverified": [
                "The plan failed.",
                "The club lost its ground.",
            ],
        },
        "As long as the lake is frozen, the ferry does not run.": {
            "unverified": [
                "The ferry does not run.",
                "The lake is frozen.",
            ],
        },
        "Residents fear that the quarry will grow.": {
            "unverified": [
                "The quarry will grow.",
                "The quarry grew.",
            ],
        },
        "The belief that garlic cures colds is widespread.": {
            "unverified": [
                "Garlic cures colds.",
            ],
        },
        "The idea that the king was murdered is a legend.": {
            "not supported": [
                "The king was murdered.",
            ],
        },
        "There is no proof that the vase is genuine.": {
            "unverified": [
                "The vase is genuine.",
            ],
        },
        "The firm's claim that its tyres last longer was rejected.": {
            "unverified": [
                "Its tyres last longer.",
                "The firm's tyres last longer.",
            ],
        },
        "The supposed grave of the poet was opened in 1950.": {
            "unverified": [
                "The grave of the poet was opened in 1950.",
            ],
        },
        "The self-styled prince lives in Graz.": {
            "unverified": [
                "The prince lives in Graz.",
            ],
        },
        "The would-be buyer withdrew.": {
            "unverified": [
                "The buyer withdrew.",
            ],
        },
        "The club used to own a hotel.": {
            "contradicted": [
                "The club owns a hotel.",
            ],
        },
        "Before the war, the town had a synagogue.": {
            "unverified": [
                "The town has a synagogue.",
            ],
        },
        "In the 1970s the mill employed 300 people.": {
            "unverified": [
                "The mill employs 300 people.",
            ],
        },
        "The school had been founded by monks and was run by nuns until 1960.": {
            "not supported": [
                "The school was founded by nuns.",
                "The school is run by nuns.",
            ],
        },
        "For a short time the castle housed an orphanage.": {
            "unverified": [
                "The castle houses an orphanage.",
            ],
        },
        "The film will be shown once it has been restored.": {
            "unverified": [
                "The film has been restored.",
            ],
        },
        "Every third bench was replaced.": {
            "not supported": [
                "Every bench was replaced.",
                "The benches were replaced.",
            ],
        },
        "Every other house is empty.": {
            "unverified": [
                "Every house is empty.",
                "The houses are empty.",
            ],
        },
        "Only a minority of the doctors support the strike.": {
            "unverified": [
                "The doctors support the strike.",
                "A majority of the doctors support the strike.",
            ],
        },
        "The members each paid 40 euros.": {
            "unverified": [
                "The members paid 40 euros together.",
                "The members paid a total of 40 euros.",
            ],
        },
        "Between them, the four boats carry 200 people.": {
            "unverified": [
                "Each of the four boats carries 200 people.",
            ],
        },
        "On average, a visit lasts two hours.": {
            "unverified": [
                "Every visit lasts two hours.",
            ],
        },
        "The road is generally safe.": {
            "unverified": [
                "The road is safe.",
            ],
        },
        "The lake is rarely frozen.": {
            "unverified": [
                "The lake is frozen.",
                "The lake is never frozen.",
            ],
        },
        "West Harlow has two schools.": {
            "unverified": [
                "Harlow has two schools.",
            ],
        },
        "The Port of Varn handles 20 million tonnes a year.": {
            "unverified": [
                "Varn handles 20 million tonnes a year.",
            ],
        },
        "Little Orme has a chapel.": {
            "unverified": [
                "Orme has a chapel.",
            ],
        },
        "The girls' choir won the contest.": {
            "unverified": [
                "The choir won the contest.",
            ],
        },
        "The thief is either a guard or a cleaner.": {
            "unverified": [
                "The thief is a guard.",
                "The thief is a guard and a cleaner.",
            ],
        },
        "Lund and Vik scored two and three goals respectively.": {
            "unverified": [
                "Lund scored three goals.",
            ],
            "not supported": [
                "Vik scored two goals.",
            ],
        },
        "Sweden imports tea, while Norway imports coffee.": {
            "unverified": [
                "Sweden imports coffee.",
                "Norway imports tea.",
            ],
        },
        "Ten more buses run in summer than in winter.": {
            "unverified": [
                "Ten buses run in summer.",
                "Ten buses run in winter.",
            ],
        },
        "The bridge is twice as wide as the road.": {
            "unverified": [
                "The bridge is as wide as the road.",
            ],
        },
        "The highest peak in the south of the island is Mount Ro.": {
            "unverified": [
                "The highest peak on the island is Mount Ro.",
                "Mount Ro is the highest peak on the island.",
            ],
        },
        "Nurses must wear a mask.": {
            "unverified": [
                "Guests must wear a mask.",
                "Patients must wear a mask.",
                "Nurses wear a mask.",
            ],
        },
        "Teachers may leave at noon.": {
            "unverified": [
                "Teachers leave at noon.",
            ],
        },
        "If no reply is received, the request is cancelled.": {
            "unverified": [
                "The request is cancelled.",
                "If a reply is received, the request is cancelled.",
            ],
        },
        "A customer complained about the noise.": {
            "unverified": [
                "The customers complained about the noise.",
                "Customers complained about the noise.",
            ],
        },
        "Not every train has a dining car.": {
            "unverified": [
                "No train has a dining car.",
                "Trains have no dining car.",
            ],
            "not supported": [
                "Every train has a dining car.",
            ],
        },
        "The dog is nowhere to be found.": {
            "not supported": [
                "The dog was found.",
            ],
        },
        "The cellar is not damp, just cold.": {
            "not supported": [
                "The cellar is damp.",
                "The cellar is not cold.",
            ],
        },
        "The letter was never sent.": {
            "not supported": [
                "The letter was sent.",
            ],
        },
        "The agency denies that it sold the data.": {
            "unverified": [
                "It sold the data.",
                "The agency sold the data.",
            ],
        },
        "The shop no longer accepts cheques.": {
            "contradicted": [
                "The shop never accepted cheques.",
            ],
            "not supported": [
                "The shop accepts cheques.",
            ],
        },
        "The library is expected to hold 40,000 books.": {
            "unverified": [
                "The library holds 40,000 books.",
            ],
        },
        "The tower was meant to be a lighthouse.": {
            "unverified": [
                "The tower was a lighthouse.",
            ],
        },
        "The waiter stopped serving beer at ten.": {
            "unverified": [
                "The waiter served beer at ten.",
                "The waiter serves beer.",
            ],
        },
        "The council discussed whether to sell the park.": {
            "unverified": [
                "The council sold the park.",
                "The council discussed the sale of the school.",
            ],
        },
        "The captain ordered the crew to leave the ship.": {
            "unverified": [
                "The crew left the ship.",
                "The captain left the ship.",
            ],
        },
        "The committee is considering a ban on fireworks.": {
            "unverified": [
                "There is a ban on fireworks.",
                "Fireworks are banned.",
            ],
        },
        "The fire destroyed all but one of the houses.": {
            "unverified": [
                "The fire destroyed all of the houses.",
                "The fire destroyed one of the houses.",
            ],
        },
        "The ferry carries cars but not lorries.": {
            "not supported": [
                "The ferry carries lorries.",
            ],
        },
        "He was acquitted of fraud.": {
            "not supported": [
                "He was convicted of fraud.",
            ],
            "unverified": [
                "He committed fraud.",
            ],
        },
        "The museum has fewer than 20 paintings.": {
            "not supported": [
                "The museum has 20 paintings.",
                "The museum has no paintings.",
            ],
        },
        "Neither of the two hotels has a lift.": {
            "not supported": [
                "One of the two hotels has a lift.",
                "Both hotels have a lift.",
            ],
        },
        "The chapel, not the church, has a golden dome.": {
            "not supported": [
                "The church has a golden dome.",
                "The chapel has no golden dome.",
            ],
        },
        "The road is closed to lorries.": {
            "unverified": [
                "The road is closed.",
                "The road is closed to cars.",
            ],
        },
        "It was in Trento that she met her husband.": {
            "not supported": [
                "It was in Verona that she met her husband.",
            ],
            "unverified": [
                "Her husband was born in Trento.",
            ],
        },
        "The mayor's brother is a judge.": {
            "unverified": [
                "The mayor is a judge.",
            ],
            "not supported": [
                "The judge's brother is a mayor.",
            ],
        },
        "A fire at the stadium injured four fans.": {
            "unverified": [
                "A fire at the stadium killed four fans.",
                "The stadium injured four fans.",
            ],
        },
    },
    "what follows all the same": {
        "Everybody but the cook was rescued.": {
            "supported": [
                "The cook was not rescued.",
            ],
        },
        "The library is open every day except Monday.": {
            "supported": [
                "The library is closed on Mondays.",
            ],
        },
        "The old mill was built in 1780, when the town was young.": {
            "supported": [
                "The old mill was built in 1780.",
            ],
        },
        "The museum, which opened in 1990, has 40 rooms.": {
            "supported": [
                "The museum opened in 1990.",
                "The museum has 40 rooms.",
            ],
        },
        "The mayor said that the bridge was closed on Monday.": {
            "supported": [
                "The bridge was closed on Monday, the mayor said.",
            ],
        },
        "The news that the bank was sold surprised the staff.": {
            "supported": [
                "The staff was surprised.",
            ],
        },
        "The factory made a profit of 3 million euros in 2020, which was more than in 2019.": {
            "supported": [
                "The factory made a profit of 3 million euros in 2020.",
            ],
        },
        "The village of North Vale has 300 inhabitants.": {
            "supported": [
                "North Vale has 300 inhabitants.",
            ],
        },
        "Maria Lund won the race.": {
            "supported": [
                "Lund won the race.",
            ],
        },
        "The company employs 300 people in Oslo.": {
            "supported": [
                "The company employs 300 people in Oslo.",
            ],
        },
        "Guests can pay by card or in cash.": {
            "supported": [
                "Guests can pay by card.",
            ],
        },
        "When the bell rings, the shop closes.": {
            "supported": [
                "The shop closes when the bell rings.",
            ],
        },
        "The mine closed in 1990 after the strike had failed.": {
            "supported": [
                "The mine closed in 1990.",
            ],
        },
        "The train stops at every station.": {
            "supported": [
                "The train stops at all stations.",
            ],
        },
        "The girls' school was founded in 1890.": {
            "supported": [
                "The girls' school was founded in 1890.",
            ],
        },
        "Each room has a balcony.": {
            "supported": [
                "Every room has a balcony.",
                "All rooms have a balcony.",
            ],
        },
    },
    "a state between two times": {
        "The ticket office is closed between noon and 1 p.m.": {
            "supported": ["The ticket office is closed from noon to 1 p.m."],
            "not supported": [
                "The ticket office is closed between noon and 2 p.m.",
                "The ticket office is shut between noon and 2 p.m.",
                "The ticket office is not open between noon and 2 p.m.",
                "The ticket office is closed between 11 a.m. and 1 p.m.",
            ],
        },
        "Lorries are banned between 8 a.m. and 5 p.m.": {
            "not supported": [
                "Lorries are banned between 8 a.m. and 6 p.m.",
                "Lorries are banned from 7 a.m. to 6 p.m.",
                "Lorries are banned between 7 a.m. and 6 p.m.",
            ],
        },
        "The road was closed between 9 and 11 May.": {
            "not supported": ["The road was closed between 9 and 12 May."],
        },
        "Visitors may enter between 9 a.m. and 5 p.m.": {
            "not supported": ["Visitors may enter between 8 a.m. and 6 p.m."],
        },
        "The canteen serves breakfast between 7 and 10 a.m.": {
            "not supported": ["The canteen serves breakfast between 7 and 11 a.m."],
        },
        "Trains do not run between midnight and 5 a.m.": {
            "not supported": ["Trains do not run between midnight and 6 a.m."],
        },
        "The van was stolen between noon and 1 p.m.": {
            "supported": ["The van was stolen between noon and 2 p.m."],
        },
        "Guests arrive between 9 and 10 p.m.": {
            "supported": ["Guests arrive between 9 and 11 p.m."],
        },
    },
    "two people of one family name": {
        "The rector of the school is Paul Adeyo.": {
            "contradicted": ["The rector of the school is Peter Adeyo.", "The rector of the school is Ruth Adeyo."],
            "supported": ["The rector of the school is Paul Adeyo."],
        },
        "The rector of the school is William Adeyo.": {
            "unverified": ["The rector of the school is Bill Adeyo.", "The rector of the school is Will Adeyo."],
        },
        "The rector of the school is Margaret Adeyo.": {
            "unverified": ["The rector of the school is Peggy Adeyo.", "The rector of the school is Margot Adeyo."],
        },
        "Paul Adeyo was born in 1961.": {
            "unverified": ["Peter Adeyo was born in 1960.", "Ruth Adeyo was not born in 1961."],
        },
        "Paul Adeyo played the organ at the concert.": {
            "unverified": ["Ruth Adeyo sang at the concert."],
        },
    },
    "what stands before a clause about it": {
        "Backups are kept for a week.": {
            "not supported": ["In the Basic plan, which costs 5 euros, backups are kept for a week."],
        },
        "Entry to the Ship Museum is free.": {
            "not supported": ["At the Loom Museum, which opened in 1911, entry is free."],
        },
        "The Basic plan includes 20 GB of storage.": {
            "contradicted": ["With the Basic plan, which costs 5 euros, you get 10 GB of storage."],
            "unverified": ["With the Pro plan, which costs 5 euros, you get 10 GB of storage."],
        },
    },
    "a remark behind an amount": {
        "The canal cost 310,000 pounds.": {
            "contradicted": ["The canal cost 130,000 pounds, a huge sum in those days."],
            "unverified": ["The railway cost 130,000 pounds, a huge sum in those days."],
        },
        "The shop sold 12 tons of coal.": {
            "unverified": ["The shop sold 12 tons of coke, a barge and a boat."],
        },
    },
    "all there is, and a limit of age": {
        "The Lindal Museum sold 5,120 tickets in 2023.": {
            "contradicted": ["The Lindal Museum sold a total of 5,210 tickets in 2023."],
            "supported": ["The Lindal Museum sold a total of 5,120 tickets in 2023."],
            "unverified": ["The Lindal Museum sold a total of 5,210 tickets in 2022."],
        },
        "Children under six travel free.": {
            "supported": ["Children under the age of six travel free."],
            "not supported": [
                "Children under the age of eight travel free.",
                "Children over the age of six travel free.",
            ],
        },
        "Anna Moe died at the age of 80.": {
            "supported": ["Anna Moe died at the age of 80."],
            "contradicted": ["Anna Moe died at the age of 81."],
        },
    },
    "what only says which of a kind are meant": {
        "There is no woman frying fish.": {
            "contradicted": ["A woman is frying fish."],
        },
        "There are trains that stop at night.": {
            "supported": ["Trains stop at night."],
        },
        "All trains that stop at night are clean.": {
            "unverified": ["Trains stop at night.", "All trains are clean.", "All trains stop at night."],
        },
    },
    "clauses that define what is counted or denied": {
        "No boat that left the harbour came back.": {
            "unverified": [
                "No boat left the harbour.",
                "Boats left the harbour.",
                "No boat came back.",
            ],
        },
        "No house built before 1900 has a cellar.": {
            "unverified": [
                "No house was built before 1900.",
                "No house has a cellar.",
                "Some houses have a cellar.",
            ],
        },
        "Nobody who lives in the village owns a car.": {
            "unverified": [
                "Nobody lives in the village.",
                "Nobody owns a car.",
            ],
        },
        "Most pupils who live in the village take the bus.": {
            "unverified": [
                "Most pupils live in the village.",
                "Most pupils take the bus.",
                "Few pupils live in the village.",
            ],
        },
        "Few pupils who live in the village take the bus.": {
            "unverified": [
                "Few pupils live in the village.",
            ],
        },
        "12 trees planted in May died.": {
            "unverified": [
                "20 trees were planted in May.",
                "12 trees were planted in May.",
                "30 trees died.",
            ],
        },
        "12 pupils who live in the village take the bus.": {
            "unverified": [
                "20 pupils live in the village.",
                "12 pupils live in the village.",
            ],
        },
        "The 12 passengers who boarded in Rom were searched.": {
            "supported": [
                "12 passengers boarded in Rom.",
            ],
            "contradicted": [
                "30 passengers boarded in Rom.",
            ],
        },
        "Not every boat that left the harbour came back.": {
            "contradicted": [
                "Every boat that left the harbour came back.",
            ],
            "unverified": [
                "No boat that left the harbour came back.",
                "Every boat left the harbour.",
            ],
        },
        "There are no houses that were built before 1900.": {
            "supported": [
                "No house was built before 1900.",
            ],
            "contradicted": [
                "Some houses were built before 1900.",
            ],
        },
    },
    'conditions told without "if"': {
        "Should the vote fail, the chairman will resign.": {
            "unverified": [
                "The chairman will resign.",
                "The chairman resigned.",
                "The vote failed.",
                "The vote succeeded.",
            ],
        },
        "Should the talks with the union fail again, the plant will close.": {
            "unverified": [
                "The plant will close.",
                "The talks with the union fail again.",
                "The talks with the union succeeded.",
            ],
        },
        "Should it rain, the match is cancelled.": {
            "unverified": [
                "The match is cancelled.",
                "It rains.",
            ],
        },
        "In the event of a fire, the doors unlock.": {
            "unverified": [
                "The doors unlock.",
                "The doors are locked.",
            ],
        },
        "The grant is paid in May, and in case of doubt the auditor decides.": {
            "unverified": [
                "The auditor decides.",
                "The auditor decides in May.",
            ],
            "supported": [
                "The grant is paid in May.",
            ],
        },
        "Subject to approval by the regulator, Ferrol Gas will take over its rival Nordgas in 2026.": {
            "unverified": [
                "Ferrol Gas will take over its rival Nordgas in 2026.",
                "Ferrol Gas took over its rival Nordgas.",
                "The regulator approved the takeover.",
            ],
        },
        "Whenever the river rises above 5 metres, the market is moved to the school yard.": {
            "unverified": [
                "The market is moved to the school yard.",
                "The river rises above 5 metres.",
                "The market is held on the square.",
            ],
        },
        "Where no pavement exists, pedestrians walk on the left.": {
            "unverified": [
                "Pedestrians walk on the left.",
                "No pavement exists.",
                "Pedestrians walk on the right in the park.",
            ],
        },
        "Had the crew not turned back, the vessel would have hit the reef.": {
            "unverified": [
                "The vessel hit the reef.",
                "The vessel would have hit the reef.",
                "The crew did not turn back.",
            ],
        },
    },
    "what one need not do, and who is not even exempt": {
        "Drivers need not carry a warning vest, although it is recommended outside towns.": {
            "unverified": [
                "Drivers carry a warning vest.",
                "Drivers do not carry a warning vest.",
                "Drivers must carry a first-aid kit.",
            ],
            "not supported": [
                "Drivers must carry a warning vest.",
            ],
        },
        "You need not stop at the gate.": {
            "unverified": [
                "You stop at the gate.",
            ],
            "not supported": [
                "You must stop at the gate.",
            ],
        },
        "Without a valid visa nobody is let on board, and not even diplomats are exempt.": {
            "contradicted": [
                "Diplomats are exempt.",
            ],
            "unverified": [
                "Nobody is let on board.",
                "Diplomats are let on board.",
            ],
        },
        "Nobody is obliged to answer, but whoever does must tell the truth.": {
            "unverified": [
                "Everybody must tell the truth.",
                "Nobody answers.",
            ],
        },
        "The defendant pleaded not guilty to two counts of theft and guilty to one of trespass.": {
            "contradicted": [
                "The defendant pleaded not guilty to trespass.",
            ],
            "unverified": [
                "The defendant is guilty of theft.",
                "The defendant was found guilty of theft.",
            ],
        },
    },
    "denials beside what is not denied": {
        "Nobody on the night shift noticed the leak until the alarm rang at 4 a.m., and no one was hurt.": {
            "unverified": [
                "Somebody on the day shift noticed the leak.",
                "Nobody on the night shift noticed the leak.",
                "Nobody on the night shift noticed the alarm.",
            ],
            "not supported": [
                "Somebody on the night shift was hurt.",
            ],
        },
        "The inspectors found no mould in the kitchen, but they did find some in the bathroom.": {
            "not supported": [
                "The inspectors found no mould in the bathroom.",
                "The inspectors found no mould.",
            ],
            "unverified": [
                "The inspectors found mould in the cellar.",
            ],
        },
        "Without a valid visa nobody is let on board, and not even diplomats are exempt.": {
            "not supported": [
                "Diplomats are exempt.",
                "Nobody is let on board.",
            ],
            "unverified": [
                "With a valid visa everybody is let on board.",
                "Diplomats are let on board.",
            ],
        },
        "Few of the farmers have no tractor, and none keeps horses.": {
            "not supported": [
                "Few of the farmers have a tractor.",
                "Most of the farmers have no tractor.",
                "Most farmers keep horses.",
            ],
        },
        "The board did not dismiss the trainer because of the defeats but because of his contract.": {
            "not supported": [
                "The board did not dismiss the trainer.",
                "The board dismissed the trainer because of the defeats.",
            ],
        },
        "The older of the two sisters has never married; the younger one has, twice.": {
            "not supported": [
                "The younger sister has never married.",
                "The older sister has married twice.",
            ],
        },
        "The plaster failed to set in the damp north room, though it set well in the others.": {
            "not supported": [
                "The plaster set in the north room.",
                "The plaster failed to set in the others.",
            ],
            "unverified": [
                "The plaster failed to set.",
            ],
        },
        "The singer no longer tours, though she still records an album every other year.": {
            "not supported": [
                "The singer no longer records.",
                "The singer still tours.",
            ],
            "unverified": [
                "The singer never toured in Asia.",
            ],
        },
    },
    "exceptions and what is told beside them": {
        "The pass is valid on all lines other than the night buses, for which a supplement of 3 francs is due.": {
            "not supported": [
                "The pass is valid on all lines.",
                "The pass is valid on the night buses.",
            ],
            "unverified": [
                "A supplement of 5 francs is due on the airport bus.",
                "The pass is valid on the tram.",
            ],
        },
        "The shop delivers everywhere in the county, save for the two islands, where parcels have to be picked up.": {
            "not supported": [
                "The shop delivers to the two islands.",
                "The shop delivers everywhere.",
            ],
            "unverified": [
                "Parcels have to be picked up at the shop.",
            ],
        },
        "Excluding overtime, the nurses work 36 hours a week.": {
            "not supported": [
                "The nurses work exactly 36 hours a week including overtime.",
            ],
            "unverified": [
                "The nurses work 40 hours a week with overtime.",
                "The nurses worked six hours of overtime.",
            ],
        },
        "The warranty covers everything save the battery, which has a warranty of its own for six months.": {
            "not supported": [
                "The warranty covers the battery.",
                "The warranty covers everything.",
            ],
            "unverified": [
                "The warranty covers the screen for two years.",
            ],
        },
        "Other than the title, nothing in the second edition was changed.": {
            "not supported": [
                "Nothing in the second edition was changed.",
            ],
            "unverified": [
                "The title of the first edition was changed.",
            ],
        },
    },
    "conditions beside their rules": {
        "The grant is paid only when all receipts have been handed in, and in case of doubt the auditor decides.": {
            "not supported": [
                "The grant is paid.",
            ],
            "unverified": [
                "All receipts have been handed in.",
                "The auditor decides.",
                "The grant is paid in May.",
            ],
        },
        "Subject to approval by the regulator, Ferrol Gas will take over its rival Nordgas in 2026.": {
            "unverified": [
                "Ferrol Gas took over its rival Nordgas.",
                "The regulator approved the takeover.",
                "Ferrol Gas will take over its rival Nordgas in 2026.",
            ],
        },
        "The heirs get the house on condition that they keep the garden open to the public.": {
            "unverified": [
                "The heirs get the house.",
                "The garden is open to the public.",
                "The heirs keep the garden open.",
            ],
        },
        "Whenever the river rises above 5 metres, the market is moved to the school yard.": {
            "unverified": [
                "The market is moved to the school yard.",
                "The river rises above 5 metres.",
                "The market is held on the square.",
                "The river rose above 6 metres in 1978.",
            ],
        },
        "Had the crew not turned back, the vessel would have hit the reef.": {
            "unverified": [
                "The vessel hit the reef.",
                "The vessel would have hit the reef.",
            ],
            "not supported": [
                "The crew did not turn back.",
            ],
        },
        "Where no pavement exists, pedestrians walk on the left.": {
            "unverified": [
                "Pedestrians walk on the left.",
                "No pavement exists.",
                "Pedestrians walk on the right in the park.",
            ],
        },
        "With a doctor's note, employees can stay at home for up to six weeks on full pay.": {
            "unverified": [
                "Employees can stay at home for up to six weeks on full pay.",
                "Employees can stay at home for ten weeks on half pay.",
                "Employees need a doctor's note.",
            ],
        },
        "Should the vote fail, the chairman will resign.": {
            "unverified": [
                "The chairman will resign.",
                "The vote failed.",
                "The chairman resigned.",
                "The vote succeeded.",
            ],
        },
    },
    "plans, fears and attempts told at length": {
        "The town plans to turn the old barracks into flats, of which a third are to be let at low rents.": {
            "unverified": [
                "The town turned the old barracks into flats.",
                "The old barracks were turned into offices.",
                "A third of the flats are let at low rents.",
                "The town has plans for the old hospital.",
            ],
        },
        "The court may still reverse the decision, which was taken in March by two votes to one.": {
            "unverified": [
                "The court reversed the decision.",
                "The court has not reversed the decision.",
                "The court will reverse the decision.",
                "The court did not reverse the decision.",
            ],
        },
        "Villagers ought to boil their water, the health office advised on Monday.": {
            "unverified": [
                "Villagers boil their water.",
                "Villagers do not boil their water.",
                "Villagers boiled their water on Sunday.",
            ],
        },
        "The museum wants to borrow the painting from Madrid for its spring show.": {
            "unverified": [
                "The museum borrowed the painting from Madrid.",
                "The painting is in Madrid.",
                "The painting was shown in spring.",
                "The museum did not borrow the painting.",
            ],
        },
        "Volunteers are needed to count the geese in December.": {
            "unverified": [
                "Volunteers counted the geese in December.",
                "Volunteers count the geese.",
            ],
        },
    },
    "what several say of one thing": {
        "Critics allege that the bank knew of the fraud as early as 2014, which the bank disputes.": {
            "unverified": [
                "The bank knew of the fraud as early as 2014.",
                "The bank knew of the fraud in 2016.",
                "The bank did not know of the fraud.",
            ],
        },
        "A spokesman rejected claims that the reactor had leaked, but confirmed that a valve had been replaced.": {
            "unverified": [
                "The reactor had leaked.",
                "The reactor leaked in 2003.",
                "The pump had been replaced.",
            ],
        },
        "The defendant pleaded not guilty to two counts of theft and guilty to one of trespass.": {
            "unverified": [
                "The defendant is guilty of theft.",
                "The defendant was found guilty of theft.",
            ],
            "not supported": [
                "The defendant pleaded guilty to theft.",
                "The defendant pleaded not guilty to trespass.",
            ],
        },
        "Asked whether the plant would close, the manager said that no decision had been made.": {
            "unverified": [
                "The plant would close.",
                "The plant will not close.",
                "The manager said that the plant would close.",
                "The decision was made by the owners.",
            ],
        },
        "The guide pretends that the tower leans because of an earthquake.": {
            "unverified": [
                "The tower leans because of an earthquake.",
                "The tower leans because of soft ground.",
            ],
        },
    },
    "spells, ends and turns told at length": {
        "From 1988 until her retirement in 2007, Dr Wendt headed the eye clinic, which has been led by Dr Oster since.": {
            "unverified": [
                "Dr Wendt worked at the eye clinic in 1980.",
                "Dr Oster retired in 2015.",
            ],
        },
        "The committee met for the last time in June 2019, three weeks before it was dissolved.": {
            "unverified": [
                "The committee met for the first time in 2011.",
                "The committee met in May 2018.",
                "The committee was founded in 2005.",
            ],
            "not supported": [
                "The committee met in July 2020.",
            ],
        },
        "The treaty was signed in May 1955 and came into force in July of that year.": {
            "not supported": [
                "The treaty was signed in July 1955.",
            ],
            "unverified": [
                "The treaty was amended in 1960.",
                "The treaty was renewed in May 1975.",
            ],
        },
        "The café is open daily in July and August, and at weekends for the rest of the year.": {
            "unverified": [
                "The café is open at weekends in August.",
                "The café is open until 6 p.m.",
            ],
            "not supported": [
                "The café is open daily.",
                "The café is open daily in November.",
            ],
        },
    },
    "shares of a whole and what others are": {
        "Most of the 240 houses in the village were built before 1900, and nearly all of them have slate roofs.": {
            "unverified": [
                "All of the houses in the village were built before 1900.",
                "Some of the houses in the village were built in 1950.",
                "All of the houses have slate roofs.",
                "Two of the houses in the village were built in 1980.",
                "240 houses were built before 1900.",
            ],
        },
        "Each of the three winners was given a bicycle, and together they received 900 euros.": {
            "unverified": [
                "Each winner received 300 euros.",
                "The three winners were given a bicycle together.",
                "Each of the losers was given a book.",
            ],
            "not supported": [
                "Each of the three winners received 900 euros.",
            ],
        },
        "Up to 30 trains a day use the tunnel, up to 12 of them at night.": {
            "unverified": [
                "30 trains a day use the tunnel.",
                "25 trains a day use the tunnel.",
                "12 trains use the tunnel at night.",
                "Eight trains use the tunnel at night.",
            ],
            "not supported": [
                "More than 30 trains a day use the tunnel.",
            ],
        },
        "Only some of the pupils who passed the test were offered a place.": {
            "not supported": [
                "All of the pupils who passed the test were offered a place.",
                "None of the pupils who passed the test were offered a place.",
            ],
            "unverified": [
                "Some of the pupils who failed the test were offered a place.",
            ],
        },
        "Every third household has a dog, and one in ten has both a dog and a cat.": {
            "not supported": [
                "Every household has a dog.",
                "One in ten households has a dog.",
                "Every third household has a cat.",
            ],
            "unverified": [
                "One in five households has a cat.",
            ],
        },
        "Not every boat that left the harbour came back.": {
            "not supported": [
                "Every boat that left the harbour came back.",
            ],
            "unverified": [
                "No boat that left the harbour came back.",
                "One boat that left the harbour came back.",
            ],
        },
        "Three of the five candidates are over 60, and all but one have a law degree.": {
            "not supported": [
                "All of the candidates are over 60.",
                "All of the candidates have a law degree.",
            ],
            "unverified": [
                "Three of the candidates have a law degree.",
                "Two of the candidates are under 50.",
            ],
        },
    },
    "ranks and comparisons with limits": {
        "Tea is drunk more often than coffee in the north, whereas in the south coffee is more popular.": {
            "not supported": [
                "Tea is more popular than coffee in the south.",
            ],
            "unverified": [
                "Tea is drunk more often than milk in the north.",
                "Coffee is cheaper than tea in the north.",
            ],
        },
        "Wages rose faster than prices in 2022, and by more than in any year since 1998.": {
            "not supported": [
                "Prices rose faster than wages in 2022.",
            ],
            "unverified": [
                "Prices rose faster than wages in 2023.",
                "Wages rose by more in 1997.",
                "Prices rose by more than in any year since 1998.",
            ],
        },
        "The second largest of the four tanks holds 800 litres, the smallest 150.": {
            "unverified": [
                "The largest of the four tanks holds 1,200 litres.",
                "The third largest of the four tanks holds 300 litres.",
            ],
            "not supported": [
                "The largest of the four tanks holds 800 litres.",
                "The smallest tank holds 800 litres.",
            ],
        },
        "Among towns of its size, Lenk has the lowest rents.": {
            "unverified": [
                "Lenk has the lowest rents.",
                "Lenk has the lowest rents in the country.",
                "Lenk has the highest taxes.",
            ],
            "not supported": [
                "Lenk has the highest rents among towns of its size.",
            ],
        },
        "In 2021 the port handled more grain than coal for the first time.": {
            "unverified": [
                "In 2020 the port handled more coal than grain.",
                "The port handled more grain than oil.",
                "In 2019 the port handled more grain than salt.",
            ],
            "not supported": [
                "In 2021 the port handled more coal than grain.",
            ],
        },
    },
    "chains of who does it to whom": {
        "Sofia Lund, whose father taught Erik Dahl the flute, sold her instrument to a student of his in 1999.": {
            "unverified": [
                "Sofia Lund taught Erik Dahl the flute.",
                "Erik Dahl sold his instrument to a student in 1999.",
                "Erik Dahl taught Sofia Lund the piano.",
                "Sofia Lund bought an instrument from a student in 2004.",
            ],
            "not supported": [
                "A student sold his instrument to Sofia Lund.",
            ],
        },
        "The trade union sued the airline on behalf of a steward whom it had dismissed.": {
            "unverified": [
                "The steward sued the trade union.",
                "The trade union dismissed the airline.",
                "The pilots' association sued the airline.",
            ],
            "not supported": [
                "The airline sued the trade union.",
            ],
        },
        "Parents of pupils elect the council, which appoints the head teacher.": {
            "not supported": [
                "Pupils elect the council.",
            ],
            "unverified": [
                "Parents appoint the head teacher.",
                "The head teacher appoints the caretaker.",
            ],
        },
    },
    "names of several things in one sentence": {
        "Peter Brandt junior, the son of the painter Peter Brandt, directs the Brandt Gallery.": {
            "unverified": [
                "Peter Brandt senior directs the Brandt Gallery.",
                "Peter Brandt junior directs the Brandt Museum.",
                "Peter Brandt junior directs the National Gallery.",
                "Anna Brandt directs the Brandt School.",
            ],
        },
        "King Harald II died in 1218 and was succeeded by his nephew Harald III.": {
            "unverified": [
                "King Harald III died in 1230.",
                "King Harald I died in 1190.",
                "Harald II was succeeded by his nephew in Denmark in 1201.",
            ],
            "not supported": [
                "King Harald II died in 1230.",
            ],
        },
    },
    "parts, branches and what they belong to": {
        "The Swiss subsidiary of the group made a profit of 4 million francs, its first since 2017.": {
            "unverified": [
                "The group made a profit of 4 million francs.",
                "The group made a loss.",
                "The Austrian subsidiary of the group made a loss of 2 million francs.",
                "The group made a profit of 60 million francs.",
            ],
        },
        "The head of the statue was found in 1902, its arms not until 1950.": {
            "unverified": [
                "The statue was found in 1902.",
                "The statue was found in 1880.",
                "The head of the horse was found in 1960.",
            ],
            "not supported": [
                "The arms of the statue were found in 1902.",
            ],
        },
        "The main building of the school dates from 1911, its gym from 1968.": {
            "unverified": [
                "The school dates from 1911.",
                "The school dates from 1740.",
                "The library of the school dates from 1990.",
            ],
            "not supported": [
                "The gym dates from 1911.",
            ],
        },
    },
    "lists that belong together one by one": {
        "The novelist, the poet and the critic were born in 1901, 1903 and 1911.": {
            "not supported": [
                "The poet was born in 1901.",
                "The critic was born in 1903.",
            ],
            "unverified": [
                "The painter was born in 1901.",
                "The novelist died in 1911.",
            ],
        },
        "The lease covers the flat and the garage or, for a lower rent, the flat alone.": {
            "unverified": [
                "The lease covers the garage alone.",
                "The lease covers the cellar.",
            ],
        },
        "The cook burnt the soup, dropped the plates, and then, helped by the waiter, put out the fire.": {
            "unverified": [
                "The waiter burnt the soup.",
                "The waiter dropped the plates.",
                "The cook broke the glasses.",
            ],
        },
        "The choir sings Bach on Fridays and Brahms on Saturdays.": {
            "not supported": [
                "The choir sings Brahms on Fridays.",
            ],
            "unverified": [
                "The choir sings Haydn on Sundays.",
                "The orchestra plays Brahms on Fridays.",
                "The choir sings Mozart in May.",
            ],
        },
    },
    "counts that part, add up or are shared": {
        "The four teams have 15 players each, 60 in all.": {
            "not supported": [
                "The four teams have 15 players in all.",
                "Each team has 60 players.",
            ],
            "unverified": [
                "Each team has two coaches.",
                "The four teams have 8 coaches in all.",
            ],
        },
        "Of the 50 applicants, 30 were interviewed and 6 hired; the other 20 were sent a letter.": {
            "not supported": [
                "50 applicants were interviewed.",
                "20 applicants were hired.",
                "30 applicants were hired.",
            ],
            "unverified": [
                "44 applicants were not hired.",
                "24 applicants were interviewed and not hired.",
            ],
        },
        "The farmer sold twelve of his 90 cows in spring and eight more in autumn.": {
            "unverified": [
                "The farmer sold 20 cows.",
                "The farmer has 90 cows.",
                "The farmer sold eight calves in spring.",
                "The farmer bought 30 cows in May.",
            ],
            "not supported": [
                "The farmer sold 90 cows in spring.",
            ],
        },
        "The library lends 200 books a day on average, and up to 500 on Saturdays.": {
            "not supported": [
                "The library lends 500 books a day on average.",
            ],
            "unverified": [
                "The library lends 350 books on a Saturday.",
                "The library lends 90 films a day.",
                "The library lent 120 books on Monday.",
            ],
        },
        "Nine in ten pupils passed the exam, and one in four with distinction.": {
            "not supported": [
                "One in four pupils passed the exam.",
                "Nine in ten pupils passed the exam with distinction.",
            ],
        },
    },
    "places of several things": {
        "The hamlet of Ost lies two kilometres west of Kern, on the road from Kern to Vahl.": {
            "not supported": [
                "Ost lies two kilometres east of Kern.",
            ],
            "unverified": [
                "Kern lies two kilometres west of Vahl.",
                "Ost lies ten kilometres east of Vahl.",
                "The hamlet of Nord lies three kilometres north of Kern.",
            ],
        },
        "The factory in Olten makes doors for a firm in Thun, whose own factory is in Berne.": {
            "not supported": [
                "The factory in Thun makes doors for a firm in Olten.",
            ],
            "unverified": [
                "The factory in Berne makes windows.",
                "The firm in Thun has a factory in Basel.",
                "The factory in Berne makes doors.",
            ],
        },
        "The twins were born in the car on the way to the hospital in Sion.": {
            "unverified": [
                "The twins were born in the hospital in Sion.",
                "The twins were born in Sion.",
                "The twins live in Geneva.",
            ],
        },
        "The exhibition opens in Oslo in May before moving to Turku in August.": {
            "not supported": [
                "The exhibition opens in Turku in May.",
                "The exhibition moves to Oslo in August.",
            ],
            "unverified": [
                "The exhibition moves to Riga in November.",
                "The exhibition opens in Riga in December.",
            ],
        },
    },
    "amounts of one kind beside others": {
        "The operating profit rose by 12% to 3.4 million euros, the net profit by 5% to 2.1 million.": {
            "not supported": [
                "The net profit rose by 12%.",
                "The operating profit rose to 2.1 million euros.",
            ],
            "unverified": [
                "The gross profit rose by 9%.",
                "The profit rose by 12% to 3.4 million euros.",
                "Revenue rose by 7% to 40 million euros.",
            ],
        },
        "A monthly ticket costs 48 euros, a yearly one 420, and a day ticket 5.": {
            "not supported": [
                "A day ticket costs 48 euros.",
                "A yearly ticket costs 48 euros.",
            ],
            "unverified": [
                "A weekly ticket costs 16 euros.",
                "A ticket costs 48 euros.",
                "A monthly ticket for students costs 30 euros.",
            ],
        },
        "The state pays 60% of the costs and the county 25%; the rest is met by the town.": {
            "not supported": [
                "The county pays 60% of the costs.",
                "The town pays 25% of the costs.",
            ],
            "unverified": [
                "The town pays 15% of the costs.",
                "The state pays 10% of the rent.",
                "The county pays the costs.",
            ],
        },
        "The bus runs every 10 minutes on weekdays and every 30 minutes at weekends.": {
            "not supported": [
                "The bus runs every 10 minutes at weekends.",
            ],
            "unverified": [
                "The bus runs every 60 minutes at night.",
                "The tram runs every 15 minutes on weekdays.",
                "The bus runs every 10 minutes.",
            ],
        },
    },
    "settings, plans and versions beside others": {
        "The plugin supports Linux from version 2.1 and macOS from version 2.4, while Windows support is planned.": {
            "not supported": [
                "The plugin supports macOS from version 2.1.",
                "The plugin supports Linux from version 2.4.",
            ],
            "unverified": [
                "The plugin supports FreeBSD from version 2.3.",
                "Windows support was added in version 2.5.",
            ],
        },
        "If no port is given, the daemon listens on 4040, or on 4041 if that port is taken.": {
            "not supported": [
                "The daemon listens on 4041 if no port is given.",
            ],
            "unverified": [
                "The daemon listens on 4040.",
                "The daemon listens on 8080 if told to.",
                "Port 4040 is taken.",
            ],
        },
        "The 32-bit build needs 512 MB of memory and the 64-bit build twice as much.": {
            "not supported": [
                "The 64-bit build needs 512 MB of memory.",
            ],
            "unverified": [
                "The 64-bit build needs 200 MB of disk space.",
                "The ARM build needs 800 MB of memory.",
            ],
        },
    },
    "what one may do and what one does": {
        "Members under 16 must wear a helmet; adults are advised to.": {
            "not supported": [
                "Adults must wear a helmet.",
            ],
            "unverified": [
                "Adults wear a helmet.",
                "Members under 16 do not have to wear gloves.",
                "Members under 16 wear a helmet.",
                "Adults do not have to wear a helmet.",
            ],
        },
        "Drivers need not carry a warning vest, although it is recommended outside towns.": {
            "not supported": [
                "Drivers must carry a warning vest.",
                "Drivers must not carry a warning vest.",
            ],
            "unverified": [
                "Drivers do not carry a warning vest.",
                "Drivers must carry a first-aid kit.",
                "Drivers carry a warning vest.",
            ],
        },
        "Nobody is obliged to answer, but whoever does must tell the truth.": {
            "not supported": [
                "Everybody is obliged to answer.",
                "Nobody may answer.",
            ],
            "unverified": [
                "Everybody must tell the truth.",
                "Nobody answers.",
            ],
        },
        "Shops may open on four Sundays a year, cafés on all of them.": {
            "not supported": [
                "Cafés may open on four Sundays a year.",
                "Shops may open on all Sundays.",
            ],
            "unverified": [
                "Shops open on four Sundays a year.",
                "Museums may open on ten Sundays a year.",
            ],
        },
    },
    "under way, by which death, about how many, and verbs with a particle": {
        "The hall is being repaired.": {
            "not supported": ["The hall has been repaired.", "The hall was repaired."],
            "supported": ["The hall is being repaired."],
        },
        "The hall has been repaired.": {"not supported": ["The hall is being repaired."]},
        "The bridge was being built in 1980.": {
            "not supported": ["The bridge was built in 1980."],
            "supported": ["The bridge was being built in 1980."],
        },
        "The firm was building a hotel in 1980.": {"not supported": ["The firm built a hotel in 1980."]},
        "The man died in 1990.": {
            "not supported": ["The man was killed in 1990."],
            "supported": ["The man passed away in 1990."],
        },
        "Three people died in the flood.": {
            "not supported": ["Three people drowned in the flood."],
        },
        "Three people drowned in the flood.": {"supported": ["Three people died in the flood."]},
        "The man was killed in 1990.": {"supported": ["The man died in 1990."]},
        "Anna lived in Leeds by 1990.": {"not supported": ["Anna lived in Leeds until 1990."]},
        "Peter took in a lodger.": {"not supported": ["Peter deceived a lodger."]},
        "The army called up the reserves.": {"not supported": ["The army telephoned the reserves."]},
        "About 300 people came.": {
            "not supported": ["Exactly 300 people came.", "Up to 300 people came."],
            "supported": ["Some 300 people came."],
        },
    },
    "limits far from the amount": {
        "The Orrin Company employs 27 people.": {
            "unverified": [
                "The Orrin Company employs no more than 72 people.",
                "The Orrin Company employs at least nine people.",
            ],
            "supported": [
                "The Orrin Company employs fewer than 30 people.",
                "The Orrin Company employs more than 20 people.",
            ],
        },
        "The hall has 240 seats.": {
            "unverified": ["The hall has more than 100 seats."],
            "supported": ["The hall has more than 200 seats.", "The hall has at least 240 seats."],
        },
        "The loan is worth 1 billion dollars.": {"supported": ["The loan is worth less than 2 billion dollars."]},
    },
    "who alone does it, and what is lost and found": {
        "All members vote.": {
            "not supported": ["Only members vote.", "Only members may vote."],
            "supported": ["Some members vote.", "Members may vote."],
        },
        "Every pupil uses the gate.": {
            "not supported": ["Only pupils may use the gate.", "Only pupils use the gate."],
        },
        "The ring was found when she came back.": {
            "unverified": ["The ring was lost when she moved."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"trust/{name}", rows_told(TABLES[name]), in_a_base)

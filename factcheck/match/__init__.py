"""Which claims a sentence is about.

text -> ``query``: terms with their rarity, names with their other names -> ``search``: candidates of the index
-> ``features`` of each, weighed by ``model`` -> matches, the likeliest first. ``base`` is an open base that is asked.
``pairs`` says which of many texts are worth comparing with which, for the audit and for a text against itself.
"""

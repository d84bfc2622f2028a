"""What stands in the text of a block for what is no text; apart, so that judging a sentence loads no reader."""

#: Stands in a sentence for content that cannot be read (an image without words, a formula, a macro, an expression):
#: Unicode's object replacement character. A word that holds it is an unknown word: nothing supports it.
UNKNOWN = "\ufffc"
#: Stands where text inside of a sentence was struck out or hidden: what is left may lack a word. Unicode's sign for
#: an invisible separator.
STRUCK = "\u2063"
#: Stands in the text of a block where its author broke a line, which may end a statement or not: Unicode's sign for it.
LINE_BREAK = "\u2028"


#: The offset of a character that does not stand in the file.
NOWHERE = -2
#: What stands for the mark of a citation, which is left out with the space before it.
CITED = "[@cited]"

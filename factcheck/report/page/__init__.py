"""The page for writers: a draft as its readers see it, each judged sentence marked, with what explains it beside it.

::

    views    draft in its own format -> HTML, by the library of that format
    markup   HTML of anybody -> pieces of an allowed set of elements, and back to text that is safe
    marks    pieces + judged sentences -> pieces with marks
    cards    verdicts and inconsistencies -> what the template shows of each
    page.*   template, style and script, put together into one file by ``report/formats/html.py``
"""

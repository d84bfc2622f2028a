"""``factcheck compare``: two sentences against each other, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.options import Format, FormatOption


def compare(
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", help="The sentence under test.")],
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="The sentence that is taken to be true.")],
    leaning: Annotated[
        bool,
        typer.Option(
            "--leaning/--alone",
            help="Let 'it' or 'the film' in one mean what the other names, or let each stand alone, as a check does.",
        ),
    ] = True,
    form: FormatOption = Format.TEXT,
) -> None:
    """Compare two sentences and show why: what each says, the edits between them, the doubts, the verdict.

    For example:

      factcheck compare 'It opened in 1998.' 'The Harbour Tower opened in 1997.'

      factcheck compare --alone 'Acme has 40 staff' 'Acme employs 40 people'
    """
    from factcheck.check.pair import explain
    from factcheck.report.comparison import explanation_data, explanation_lines

    found = explain(statement, reference, leaning)
    if form is Format.TEXT:
        from factcheck.cli.output import write_lines

        write_lines(explanation_lines(found))
    else:
        from factcheck.cli.output import write_data

        write_data([explanation_data(found)], form.value)

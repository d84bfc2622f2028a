"""For notebooks: the sentences of a Spark DataFrame against a base.

from factcheck import spark

rows = spark.check(articles, "body", "facts", id_column="id")
rows.where("verdict = 'contradicted'").show()
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from factcheck.check.statement import Options
from factcheck.corpus.inputs import Columns, InputError, entry_of, require
from factcheck.corpus.schema import Row, as_batch, ddl
from factcheck.corpus.shipping import Shipped, checker_for, ship
from factcheck.corpus.work import BATCH_ROWS
from factcheck.match.base import Base, load_base
from factcheck.model import FactcheckError

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql import DataFrame

__all__ = ["check"]

_TEXT, _ID = "text", "id"
_ID_TYPES = ("string", "byte", "short", "int", "long", "tinyint", "smallint", "bigint")


def check(
    df: DataFrame,
    column: str,
    base: Base | str | os.PathLike[str],
    id_column: str | None = None,
    options: Options | None = None,
) -> DataFrame:
    """Return a row for every sentence of a DataFrame; nothing is checked before the rows are asked for.

    Args:
        df: a classic or a Spark Connect DataFrame with one document in each row.
        column: the column with its text.
        base: an open base, or its folder, or ``demo``.
        id_column: a column of texts or whole numbers that names it; without one the digest of the text does.
        options: how statements are judged; today is the day unless they say another.

    Returns:
        A DataFrame with the columns of ``factcheck.corpus.schema``, in no particular order.

    Raises:
        FactcheckError: if a column is missing or of another type, or the base cannot be shipped.
        BaseError: if the base is broken.
    """
    from pyspark.sql import functions

    columns = Columns(column, id_column)
    require(columns, df.columns, "the DataFrame")
    for name, fitting in ((column, ("string",)), (id_column, _ID_TYPES)):
        kind = df.schema[name].dataType.simpleString() if name is not None else fitting[0]
        if kind not in fitting:
            raise InputError(f"the DataFrame: column {name!r} holds {kind}, not {' or '.join(fitting[:1])}")
    opened = base if isinstance(base, Base) else load_base(base)
    if opened.store.folder is None:
        raise FactcheckError("the base has no compiled form on disk; name a cache folder by FACTCHECK_CACHE_DIR")
    options = options or Options()
    dated = Options(options.today or date.today(), options.min_confidence, options.as_of)
    shipped = ship(df.sparkSession, opened.store.folder, dated)
    named = functions.col(_quoted(id_column)) if id_column else functions.lit(None)
    wanted = df.select(functions.col(_quoted(column)).alias(_TEXT), named.cast("string").alias(_ID))
    return wanted.mapInPandas(partial(_check_batches, columns=columns, shipped=shipped), ddl())


def _quoted(name: str) -> str:
    return f"`{name.replace('`', '``')}`"


def _check_batches(batches: Iterator[pd.DataFrame], columns: Columns, shipped: Shipped) -> Iterator[pd.DataFrame]:
    """Check documents, some at a time; runs on an executor, where the base stays open from batch to batch."""
    for batch in batches:
        checker = checker_for(shipped)
        rows: list[Row] = []
        for text, name in zip(batch[_TEXT], batch[_ID], strict=True):
            place = "a row without an id" if name is None else f"document {name}"
            rows += checker.rows(entry_of(text, name, columns, place))
            if len(rows) >= BATCH_ROWS:
                yield as_batch(rows).to_pandas()
                rows = []
        if rows:
            yield as_batch(rows).to_pandas()

"""A compiled base on its way to the workers of a cluster, and open there."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.base.index import LOCKS
from factcheck.check.statement import Options
from factcheck.corpus.rows import Checker
from factcheck.model import FactcheckError
from factcheck.model.rows import NamedTuple

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

#: A date for all files of the archive, so that one index always gives the same archive.
_DATE = (1980, 1, 1, 0, 0, 0)


class Shipped(NamedTuple):
    """What a worker has to know to open the base.

    Attributes:
        archive: name of the archive.
        key: name of the folder in it: the fingerprint of the base.
        options: how statements are judged.
        tool: the version that compiled the base.
    """

    archive: str
    key: str
    options: Options
    tool: str


def ship(spark: SparkSession, index: Path, options: Options) -> Shipped:
    """Send a compiled base to all workers of a session; what was sent before is not sent again.

    Args:
        spark: the session, classic or Connect.
        index: folder of the compiled base.
        options: how statements are judged.
    """
    archive = _archive(index)
    if hasattr(spark, "_sc") and not _is_remote(spark):
        spark.sparkContext.addArchive(str(archive))
    else:
        spark.addArtifacts(str(archive), archive=True)
    return Shipped(archive.name, index.name, options, __version__)


@lru_cache(maxsize=1)
def checker_for(shipped: Shipped) -> Checker:
    """Return a checker with the base that was shipped; a process that asks again gets the same one.

    Raises:
        FactcheckError: if it did not arrive, or another version of factcheck is installed here.
    """
    from pyspark import SparkFiles

    from factcheck.match.base import open_compiled

    if shipped.tool != __version__:
        raise FactcheckError(f"the Spark workers have factcheck {__version__}, the driver has {shipped.tool}")
    return Checker(open_compiled(Path(SparkFiles.get(shipped.archive)) / shipped.key), shipped.options)


def _is_remote(spark: SparkSession) -> bool:
    return type(spark).__module__.startswith("pyspark.sql.connect")


@lru_cache(maxsize=8)
def _archive(index: Path) -> Path:
    """Return an archive of an index; it stays until this process ends, as workers that start later ask for it too."""
    folder = Path(tempfile.mkdtemp(prefix="factcheck-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / f"factcheck-{index.name}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(each for each in index.iterdir() if each.is_file() and each.name not in LOCKS):
            entry = zipfile.ZipInfo(f"{index.name}/{file.name}", _DATE)
            with file.open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target)
    return path

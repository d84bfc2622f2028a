"""Spark on loopback for the tests: a master and workers, or a Connect server, each a process that is ended in the end."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from command import ROOT

_LOOPBACK = "127.0.0.1"
_PATIENCE_SECONDS = 180.0
#: Java is at work for seconds only, which is too short for its optimising compiler to pay.
QUICK_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"


@dataclass
class Cluster:
    """A running cluster.

    Attributes:
        url: of its master.
        workers: its worker processes; each leads a process group with its executors.
    """

    url: str
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def kill(self, worker: int) -> None:
        """Kill a worker with its executors and their Python processes, as if its machine went down."""
        _end(self.workers[worker], signal.SIGKILL)


@contextmanager
def standalone(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """Start a master and workers of one core each, and end all of them behind the block."""
    port, web = _free_port(), _free_port()
    with _node(folder, "master.Master", "--host", _LOOPBACK, "--port", str(port), "--webui-port", str(web)):
        cluster = Cluster(f"spark://{_LOOPBACK}:{port}")
        _wait_for(lambda: _alive(web) is not None)
        try:
            for number in range(workers):
                command = (
                    "--host",
                    _LOOPBACK,
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    str(folder / str(number)),
                )
                cluster.workers.append(_start(folder, "worker.Worker", *command, cluster.url))
            _wait_for(lambda: _alive(web) == workers)
            yield cluster
        finally:
            for each in cluster.workers:
                _end(each, signal.SIGKILL)


@contextmanager
def connect_server(folder: Path) -> Iterator[str]:
    """Start a Spark Connect server with two cores, give its URL, and end it behind the block."""
    port = _free_port()
    settings = {
        "spark.connect.grpc.binding.address": _LOOPBACK,
        "spark.connect.grpc.binding.port": str(port),
        "spark.ui.enabled": "false",
        "spark.log.level": "WARN",
    }
    options = [word for name, value in settings.items() for word in ("--conf", f"{name}={value}")]
    submit = (
        "SparkSubmit",
        "--master",
        "local[2]",
        "--class",
        "org.apache.spark.sql.connect.service.SparkConnectServer",
    )
    with _node(folder, *submit, *options, memory="1g") as server:
        _wait_for(lambda: _listens(port) or server.poll() is not None)
        assert server.poll() is None, (folder / "nodes.log").read_text("utf-8", "replace")[-2000:]
        yield f"sc://{_LOOPBACK}:{port}"


@contextmanager
def _node(folder: Path, kind: str, *arguments: str, memory: str = "256m") -> Iterator[subprocess.Popen[bytes]]:
    process = _start(folder, kind, *arguments, memory=memory)
    try:
        yield process
    finally:
        _end(process, signal.SIGKILL)


def _start(folder: Path, kind: str, *arguments: str, memory: str = "256m") -> subprocess.Popen[bytes]:
    import pyspark

    home = Path(pyspark.__file__).parent
    environment = os.environ | {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": _LOOPBACK,
        "SPARK_DAEMON_MEMORY": memory,
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_NO_DAEMONIZE": "1",
        "SPARK_DAEMON_JAVA_OPTS": QUICK_JAVA,
        "SPARK_SUBMIT_OPTS": QUICK_JAVA,
        "PYTHONPATH": str(ROOT),
    }
    with (folder / "nodes.log").open("ab") as log:
        return subprocess.Popen(
            [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{kind}", *arguments],
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _end(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    """End a process and its group: the executors of a worker run in it."""
    if process.poll() is None:
        os.killpg(process.pid, how)
    process.wait()


def _alive(web: int) -> int | None:
    """Return how many workers the master knows; None as long as it does not answer."""
    try:
        with urllib.request.urlopen(f"http://{_LOOPBACK}:{web}/json/", timeout=5) as answer:
            found = re.search(rb'"aliveworkers"\s*:\s*(\d+)', answer.read())
    except OSError:
        return None
    return int(found[1]) if found else None


def _listens(port: int) -> bool:
    with socket.socket() as found:
        found.settimeout(5)
        return found.connect_ex((_LOOPBACK, port)) == 0


def _wait_for(ready: object) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not ready():  # type: ignore[operator]
        if time.monotonic() > end:
            raise TimeoutError("the Spark nodes did not start")
        time.sleep(0.3)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((_LOOPBACK, 0))
        return int(found.getsockname()[1])

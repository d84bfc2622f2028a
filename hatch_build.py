"""The addresses in the metadata of what is published: of the repository whose server builds it, and none elsewhere."""

from __future__ import annotations

import os
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Addresses(MetadataHookInterface):
    """Fills in ``urls``."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the addresses, where the environment tells the repository as GitHub Actions does."""
        server, name = (os.environ.get(each) for each in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY"))
        home = f"{server}/{name}"
        metadata["urls"] = (
            {
                "Homepage": home,
                "Documentation": f"{home}#readme",
                "Changelog": f"{home}/blob/main/CHANGELOG.md",
                "Issues": f"{home}/issues",
            }
            if server and name
            else {}
        )

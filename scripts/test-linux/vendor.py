"""Lays out the sources of a Flatpak manifest without a network: archives come from what cargo has fetched, by their checksum.

    vendor.py MANIFEST.json FOLDER
"""

import hashlib
import json
import os
import sys
import tarfile
from pathlib import Path


def main():
    manifest, folder = json.load(open(sys.argv[1], encoding="utf-8")), Path(sys.argv[2])
    cache = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo")) / "registry" / "cache"
    fetched = {path.name: path for path in cache.glob("*/*.crate")}
    for source in (source for module in manifest["modules"] for source in module["sources"]):
        place = folder / source.get("dest", ".")
        if source["type"] == "archive":
            name = source["url"].rsplit("/", 1)[1]
            content = fetched[name].read_bytes()
            if hashlib.sha256(content).hexdigest() != source["sha256"]:
                sys.exit(f"{name}: another checksum")
            place.mkdir(parents=True, exist_ok=True)
            with tarfile.open(fetched[name]) as archive:
                for member in archive:
                    # The outermost folder is left out, as Flatpak does it.
                    member.name = member.name.partition("/")[2]
                    if member.name:
                        archive.extract(member, place)
        elif source["type"] == "inline":
            place.mkdir(parents=True, exist_ok=True)
            (place / source["dest-filename"]).write_text(source["contents"], encoding="utf-8")
        elif source["type"] != "dir":
            sys.exit(f"a source of another kind: {source['type']}")


main()

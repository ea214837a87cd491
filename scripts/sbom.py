"""Finishes the list of components that cargo-cyclonedx wrote, and checks it.

    sbom.py MADE FILE VERSION CARGO.LOCK        (the time is SOURCE_DATE_EPOCH)

cargo-cyclonedx names our own parts by the folder that they lie in on this computer; here they get their name and version instead. The
check: the schema of CycloneDX, this version of the program, iced, nothing that isn't in Cargo.lock, the time, no folder.
"""

import json
import os
import re
import sys
from datetime import datetime, timezone
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

OURS = "messenger-guide"
ENTRY = re.compile(r'^\[\[package\]\]\nname = "(.+)"\nversion = "(.+)"$', re.MULTILINE)


def without_folders(text):
    text = re.sub(r'"path\+file://[^"#]*#([^"]+)"', r'"\1"', text)
    return re.sub(r'(pkg:cargo/[^"?]+)\?download_url=file://[^"#]*', r"\1", text)


def named(component):
    return component["name"], component["version"]


def objections(text, version, lock, moment):
    invalid = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    if invalid is not None:
        yield f"it isn't what the schema of CycloneDX 1.5 asks for: {invalid.data.message}"
        return
    document = json.loads(text)
    listed = [named(component) for component in document["components"]]
    locked = set(ENTRY.findall(Path(lock).read_text(encoding="utf-8")))
    if named(document["metadata"]["component"]) != (OURS, version):
        yield f"it isn't about {OURS} {version}"
    if "iced" not in {name for name, _ in listed}:
        yield "it doesn't list iced, which makes the window"
    for name, number in sorted(set(listed) - locked):
        yield f"{name} {number} isn't in Cargo.lock"
    if datetime.fromisoformat(document["metadata"]["timestamp"][:19] + "+00:00") != moment:
        yield f"its time isn't {moment.isoformat()}: {document['metadata']['timestamp']}"
    for line in text.splitlines():
        if "file:" in line or str(Path.home()) + os.sep in line or os.getcwd() in line:
            yield f"it names a folder of this computer: {line.strip()}"


def main():
    made, file, version, lock = sys.argv[1:]
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    text = without_folders(Path(made).read_text(encoding="utf-8"))
    found = list(objections(text, version, lock, moment))
    if found:
        sys.exit("\n".join([f"objection: {objection}" for objection in found] + ["list of components: not as it should be"]))
    Path(file).write_text(text, encoding="utf-8", newline="\n")
    print(f"list of components: {len(json.loads(text)['components'])} crates, valid CycloneDX 1.5")


main()

"""Finishes the list of components that cargo-cyclonedx wrote, and checks it.

    sbom.py MADE FILE VERSION TARGET        (the time is SOURCE_DATE_EPOCH)

cargo-cyclonedx names our own parts by the folder that they lie in on this computer; here they get their name and version instead. It
also lists crates that aren't in the program: those that only build it, and those of features that are off, such as the renderer that
draws with the GPU. Here those go that Cargo doesn't build in. The check: the schema of CycloneDX, this version of the program, iced,
every crate that is built in, the time, no folder.
"""

import json
import os
import re
import sys
from datetime import datetime, timezone
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from licences import crates_built_in

OURS = "messenger-guide"


def without_folders(text):
    text = re.sub(r'"path\+file://[^"#]*#([^"]+)"', r'"\1"', text)
    return re.sub(r'(pkg:cargo/[^"?]+)\?download_url=file://[^"#]*', r"\1", text)


def named(component):
    return component["name"], component["version"]


def only_built_in(text, inside):
    """The list without the crates that aren't in the program, and without the lines that lead to them."""
    document = json.loads(text)
    gone = {component["bom-ref"] for component in document["components"] if named(component) not in inside}
    document["components"] = [component for component in document["components"] if component["bom-ref"] not in gone]
    document["dependencies"] = [entry for entry in document["dependencies"] if entry["ref"] not in gone]
    for entry in document["dependencies"]:
        if "dependsOn" in entry:
            entry["dependsOn"] = [ref for ref in entry["dependsOn"] if ref not in gone]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def objections(text, version, inside, moment):
    invalid = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    if invalid is not None:
        yield f"it isn't what the schema of CycloneDX 1.5 asks for: {invalid.data.message}"
        return
    document = json.loads(text)
    listed = [named(component) for component in document["components"]]
    if named(document["metadata"]["component"]) != (OURS, version):
        yield f"it isn't about {OURS} {version}"
    if "iced" not in {name for name, _ in listed}:
        yield "it doesn't list iced, which makes the window"
    for name, number in sorted(inside - set(listed)):
        yield f"it doesn't list {name} {number}, which is in the program"
    if datetime.fromisoformat(document["metadata"]["timestamp"][:19] + "+00:00") != moment:
        yield f"its time isn't {moment.isoformat()}: {document['metadata']['timestamp']}"
    for line in text.splitlines():
        if "file:" in line or str(Path.home()) + os.sep in line or os.getcwd() in line:
            yield f"it names a folder of this computer: {line.strip()}"


def main():
    made, file, version, target = sys.argv[1:]
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    inside = {(package["name"], package["version"]) for package in crates_built_in(target)}
    text = only_built_in(without_folders(Path(made).read_text(encoding="utf-8")), inside)
    found = list(objections(text, version, inside, moment))
    if found:
        sys.exit("\n".join([f"objection: {objection}" for objection in found] + ["list of components: not as it should be"]))
    Path(file).write_text(text, encoding="utf-8", newline="\n")
    print(f"list of components: {len(json.loads(text)['components'])} crates, valid CycloneDX 1.5")


main()

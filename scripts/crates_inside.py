"""Tells whether the list of crates inside a program is that of the program, and prints how many there are.

    rust-audit-info PROGRAM | crates_inside.py CARGO.LOCK VERSION
"""

import json
import re
import sys
from pathlib import Path

OURS = "messenger-guide"
ENTRY = re.compile(r'^\[\[package\]\]\nname = "(.+)"\nversion = "(.+)"$', re.MULTILINE)


def main():
    lock, version = sys.argv[1:]
    inside = {(package["name"], package["version"]) for package in json.load(sys.stdin)["packages"] if package.get("kind") != "build"}
    locked = set(ENTRY.findall(Path(lock).read_text(encoding="utf-8")))
    objections = [f"{name} {number} is in the program, but not in Cargo.lock" for name, number in sorted(inside - locked)]
    if (OURS, version) not in inside:
        objections.append(f"the list in the program doesn't name {OURS} {version}")
    if "iced" not in {name for name, _ in inside}:
        objections.append("the list in the program doesn't name iced, which makes the window")
    if objections:
        sys.exit("\n".join(f"objection: {objection}" for objection in objections))
    print(f"the program says which {len(inside)} crates are in it")


main()

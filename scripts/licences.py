"""Writes the licences of all crates that are built into the program, each text once, with the crates that come under it.

    licences.py FILE [TARGET]        (TARGET: a system as Rust names it; this one, if left out)

The texts are those that the crates themselves bring. Needs cargo, and that the crates are there or can be fetched.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

NAME = re.compile(r"^(licen[cs]e|copying|copyright|notice|unlicense|ofl)", re.IGNORECASE)
OURS = "messenger-guide"


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def host():
    return re.search(r"^host: (.+)$", run("rustc", "-vV"), re.MULTILINE)[1]


def crates_built_in(target):
    """The crates that the program is made of, without those that only build or test it."""
    tree = run("cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--target", target, "--prefix", "none", "--format", "{p}")
    inside = {(name, version.lstrip("v")) for name, version, *_ in map(str.split, tree.splitlines()) if name != OURS}
    metadata = json.loads(run("cargo", "metadata", "--locked", "--format-version", "1"))
    packages = {(package["name"], package["version"]): package for package in metadata["packages"]}
    return [packages[crate] for crate in sorted(inside)]


def texts_of(package):
    folder = Path(package["manifest_path"]).parent
    files = sorted(path for path in folder.iterdir() if path.is_file() and NAME.match(path.name) and path.suffix != ".rs")
    return [path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip() for path in files]


def main():
    file, target = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else host()
    crates, wanting, texts = crates_built_in(target), [], defaultdict(list)
    for package in crates:
        name = f"{package['name']} {package['version']}"
        found = texts_of(package)
        if not found:
            wanting.append(f"{name}: {package['license']}; {', '.join(package['authors']) or 'its authors'}")
        for text in found:
            texts[" ".join(text.split())].append((name, text))
    with open(file, "w", encoding="utf-8", newline="\n") as out:
        out.write(f"Messenger Guide is built from its own code and from {len(crates)} crates of crates.io. These are their licences.\n")
        for index, named in enumerate(sorted(texts.values(), key=lambda named: named[0][0])):
            out.write(f"\n{'=' * 100}\n{', '.join(sorted({name for name, _ in named}))}\n{'-' * 100}\n\n{named[0][1]}\n")
        if wanting:
            out.write(f"\n{'=' * 100}\nWithout a text of their own, under the licence that they name:\n\n" + "".join(f"{line}\n" for line in wanting))
    if not crates:
        sys.exit("no crates were found")


if __name__ == "__main__":
    main()

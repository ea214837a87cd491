"""Prints the medians that criterion left in a folder as a Markdown table: a row for each case, a column for each size of the catalogue."""

import json
import pathlib
import sys


def cases(folder):
    """Every case with its medians by size, in the order in which they were first measured."""
    found = {}
    files = sorted(pathlib.Path(folder).glob("*/*/new/benchmark.json"), key=lambda file: file.stat().st_mtime)
    for file in files:
        about = json.loads(file.read_text())
        estimates = json.loads((file.parent / "estimates.json").read_text())
        found.setdefault(about["group_id"], {})[int(about["value_str"])] = estimates["median"]["point_estimate"]
    return found


def in_words(nanoseconds):
    """A time with two or three digits that say something."""
    if nanoseconds is None:
        return ""
    milliseconds = nanoseconds / 1e6
    if milliseconds >= 1000:
        return f"{milliseconds / 1000:.1f} s"
    return f"{milliseconds:.0f} ms" if milliseconds >= 20 else f"{milliseconds:.1f} ms"


def main():
    found = cases(sys.argv[1])
    sizes = sorted({size for medians in found.values() for size in medians})
    print("| median, for this many messengers | " + " | ".join(f"{size:,}" for size in sizes) + " |")
    print("|---|" + "---|" * len(sizes))
    for name, medians in found.items():
        cells = [in_words(medians.get(size)) for size in sizes]
        print(f"| {name.replace(' x ', ' × ')} | " + " | ".join(cells) + " |")


main()

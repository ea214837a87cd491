"""Prints the registry of a Wine, an entry on a line, without the times that Wine notes down.

    registry.py FILE.reg …        (the program's settled: Wine writes the files when its last program has ended)
"""

import re
import sys


def entries(file):
    """The keys, and the values in them, each behind the name of its key."""
    key, begun = "", ""
    for line in open(file, encoding="utf-8", errors="replace"):
        line = begun + line.rstrip("\r\n")
        begun = ""
        if line.endswith("\\"):
            begun = line[:-1]
        elif found := re.match(r"\[(.*)\]( \d+)?$", line):
            key = found[1]
            yield key
        elif line[:1] in ('"', "@"):
            yield f"{key}: {line}"


def main():
    for file in sys.argv[1:]:
        print(*sorted(entries(file)), sep="\n")


main()

"""Prints the registry of a Wine, an entry on a line, without what Wine notes down on its own: times, the look of its console, its devices.

    registry.py FILE.reg …        (Wine writes them when its last program has ended)
"""

import re
import sys

ITS_OWN = ("Console", "System\\\\CurrentControlSet\\\\")


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
        print(*sorted(entry for entry in entries(file) if not entry.startswith(ITS_OWN)), sep="\n")


main()

"""Compares what the bundle is called in each language with the program's own words.

    names.py APP        (in the project's folder)
"""

import re
import sys
from pathlib import Path

LINE = re.compile(r'"(\w+)" = "((?:[^"\\]|\\.)*)";')


def name_in(language):
    text = (Path("i18n") / language / "messenger_guide.ftl").read_text(encoding="utf-8")
    return re.search(r"^app-name = (.+)$", text, re.MULTILINE)[1]


def main():
    resources = Path(sys.argv[1]) / "Contents" / "Resources"
    spoken = sorted(path.stem for path in resources.glob("*.lproj"))
    languages = sorted(path.name for path in Path("i18n").iterdir())
    wrong = [] if spoken == languages else [f"languages: {spoken}, not {languages}"]
    for language in spoken:
        lines = (resources / f"{language}.lproj" / "InfoPlist.strings").read_text(encoding="utf-8").splitlines()
        wrong += [f"{language}: not a line of strings: {line}" for line in lines if not LINE.fullmatch(line)]
        names = dict(LINE.fullmatch(line).groups() for line in lines if LINE.fullmatch(line))
        for key in ("CFBundleDisplayName", "CFBundleName"):
            if names.get(key) != name_in(language):
                wrong.append(f"{language}: {key} is {names.get(key)!r}, not {name_in(language)!r}")
        if not names.get("NSHumanReadableCopyright", "").startswith("© "):
            wrong.append(f"{language}: no copyright")
    sys.exit("\n".join(wrong) or 0)


main()

"""Compares the properties of the bundle with what the sources say.

    info.py APP        (in the project's folder)
"""

import plistlib
import re
import sys
from pathlib import Path


def said_in(path, pattern):
    found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else sys.exit(f"{path}: nothing like {pattern}")


def expected():
    version = said_in("Cargo.toml", r'^version = "(.+)"$')
    name = said_in("i18n/en/messenger_guide.ftl", r"^app-name = (.+)$")
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": name,
        "CFBundleExecutable": "messenger-guide",
        "CFBundleIconFile": "messenger-guide.icns",
        "CFBundleIdentifier": said_in("src/platform/application_id.rs", r'APPLICATION_ID: &str = "(.+)";'),
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": ["en", *sorted(path.name for path in Path("i18n").iterdir() if path.name != "en")],
        "CFBundleName": name,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSHasLocalizedDisplayName": True,
        "LSMinimumSystemVersion": said_in("xtask/src/macos.rs", r'MINIMUM_SYSTEM: &str = "(.+)";'),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": said_in("i18n/en/packages.ftl", r"^package-copyright = (.+)$"),
    }


def main():
    contents = Path(sys.argv[1]) / "Contents"
    properties = plistlib.loads((contents / "Info.plist").read_bytes(), fmt=plistlib.FMT_XML)
    wanted = expected()
    differing = [key for key in sorted(wanted | properties) if properties.get(key) != wanted.get(key)]
    wrong = [f"{key}: {properties.get(key)!r}, not {wanted.get(key)!r}" for key in differing]
    for place in (f"MacOS/{properties.get('CFBundleExecutable')}", f"Resources/{properties.get('CFBundleIconFile')}"):
        if not (contents / place).is_file():
            wrong.append(f"{place} is named but not there")
    # macOS compares versions as three numbers at most.
    if not re.fullmatch(r"\d+(\.\d+){0,2}", properties["CFBundleVersion"]):
        wrong.append(f"not a version to macOS: {properties['CFBundleVersion']}")
    # Menus have room for no more.
    if len(properties["CFBundleName"]) > 15:
        wrong.append(f"longer than 15 letters: {properties['CFBundleName']}")
    sys.exit("\n".join(wrong) or 0)


main()

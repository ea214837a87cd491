"""Subsets Open Sans to the scripts that the program shows, adds the few glyphs that it lacks, and the scripts of others.

Under a name of our own: an Open Sans that is installed on the system, often an older one without Hebrew, must not take the
place of the embedded one. (The licences reserve no name.) One family for all scripts, since the text engine looks for
what a font lacks among the fonts of the system first, which look otherwise on every computer.
"""

import math
import re
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.scaleUpem import scale_upem

FAMILY = "Messenger Guide Sans"
FACES = {"Regular": 400, "SemiBold": 600, "Bold": 700}

# Where the font lacks an invisible mark an empty glyph is added: it would be drawn as a box, or bring a fallback font with
# another height of lines.
INVISIBLE = [
    0x00AD, 0x034F, 0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065),
    *range(0x2066, 0x206A), 0xFEFF,
]
WANTED = [
    *range(0x0020, 0x007F), *range(0x00A0, 0x0180), 0x0218, 0x0219, 0x021A, 0x021B, 0x1E9E,  # Latin
    *range(0x0300, 0x030D), 0x0326, 0x0327, 0x0328,  # combining accents
    0x01A0, 0x01A1, 0x01AF, 0x01B0, 0x0259, *range(0x1EA0, 0x1EFA),  # Vietnamese, Azerbaijani
    *range(0x0400, 0x0460), 0x0490, 0x0491,  # Cyrillic
    *range(0x0590, 0x0600), *range(0xFB2A, 0xFB50),  # Hebrew with niqqud
    *range(0x2000, 0x2031), 0x2032, 0x2033, 0x2039, 0x203A, 0x2044,  # spaces, dashes, quotes
    0x20AA, 0x20AC, 0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193,
    0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CA,
    *INVISIBLE,
]

# What other fonts add, by script. Marks and punctuation that several have come from the first.
SCRIPTS = {
    "noto-sans-arabic": [*range(0x0600, 0x0700), *range(0x0750, 0x0780)],
    "noto-sans-devanagari": [*range(0x0900, 0x0980), 0x20B9, 0x25CC],
    "noto-sans-bengali": [*range(0x0980, 0x0A00)],
}
# Families of their own, since the same code has other forms, with only what the texts of their language have: for what people
# type there are the fonts of the system.
HAN = {"zh-Hans": ("noto-sans-sc", "SC"), "zh-Hant": ("noto-sans-tc", "TC")}

LATIN_FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk", "lnum", "tnum", "pnum"]


def add_missing(font):
    glyphs, metrics, cmap = font["glyf"], font["hmtx"], font.getBestCmap()

    def assign(code, name):
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap[code] = name
        cmap[code] = name

    def add(code, glyph, advance):
        name = f"uni{code:04X}"
        glyphs[name] = glyph
        glyph.recalcBounds(glyphs)
        metrics[name] = (advance, getattr(glyph, "xMin", 0))
        assign(code, name)

    def box(code):
        return glyphs[cmap[code]]

    def advance(code):
        return metrics[cmap[code]][0]

    for code in INVISIBLE:
        if code not in cmap:
            add(code, TTGlyphPen(None).glyph(), 0)
    # Hyphens that differ from "-" only in how lines may break around them.
    for code in (0x2010, 0x2011):
        if code not in cmap:
            assign(code, cmap[0x2D])
    if 0x202F not in cmap:  # narrow no-break space: as wide as the thin space
        add(0x202F, TTGlyphPen(None).glyph(), advance(0x2009))
    # Geresh and gershayim: the prime signs, brought down from the height of Latin capitals to that of Hebrew letters.
    down = box(0x5D4).yMax - box(0x2032).yMax + 40
    for code, like in ((0x5F3, 0x2032), (0x5F4, 0x2033)):
        if code not in cmap:
            pen = TTGlyphPen(glyphs)
            pen.addComponent(cmap[like], (1, 0, 0, 1, 0, down))
            add(code, pen.glyph(), advance(like))
    # Arrows, as heavy as the dash of the same face and centred on "+".
    heavy = box(0x2013).yMax - box(0x2013).yMin
    middle = (box(0x2B).yMin + box(0x2B).yMax) / 2
    length, wing, side = 1300, 270 + heavy, 110
    for code, angle in ((0x2192, 0), (0x2191, 90), (0x2190, 180), (0x2193, 270)):
        if code not in cmap:
            width = length + 2 * side if angle % 180 == 0 else 2 * (wing + side) + heavy
            add(code, arrow(width / 2, middle, length, wing, heavy, math.radians(angle)), width)


def arrow(x, y, length, wing, heavy, angle):
    """One polygon, so that no overlap shows through where text is translucent."""
    half, diagonal, tip = heavy / 2, heavy * math.sqrt(2), length / 2
    cut = heavy / math.sqrt(2)  # square ends of the barbs
    upper = [
        (tip, 0), (tip - wing, wing), (tip - wing - cut, wing - cut), (tip - diagonal - half, half), (-tip, half),
    ]
    lower = [(across, -up) for across, up in reversed(upper[1:])]
    sin, cos = math.sin(angle), math.cos(angle)
    pen = TTGlyphPen(None)
    # Clockwise, as TrueType fills.
    for index, (across, up) in enumerate(reversed(upper + lower)):
        point = (round(x + across * cos - up * sin), round(y + across * sin + up * cos))
        (pen.lineTo if index else pen.moveTo)(point)
    pen.closePath()
    return pen.glyph()


def draw_missing(font):
    """What stands for a letter that no font has. The original's is empty, so that such a letter would not be seen at all."""
    font["glyf"][".notdef"] = hollow_box(
        left=193, right=1036, top=font["OS/2"].sCapHeight, line=font["glyf"]["hyphen"].yMax - font["glyf"]["hyphen"].yMin
    )
    font["hmtx"][".notdef"] = (1229, 193)


def hollow_box(left, right, top, line):
    pen = TTGlyphPen(None)
    outer = [(left, 0), (left, top), (right, top), (right, 0)]
    inner = [(left + line, line), (right - line, line), (right - line, top - line), (left + line, top - line)]
    # The outer one clockwise, as TrueType fills, the inner one against it.
    for contour in (outer, inner):
        for index, point in enumerate(contour):
            (pen.lineTo if index else pen.moveTo)(point)
        pen.closePath()
    return pen.glyph()


def outline_spaces(font):
    """A line there and back, which has a size and no area: nothing of it is drawn. Without, iced reads the font anew for the
    spaces of every text in every frame, since it keeps the picture of a letter only if that has a size."""
    glyphs, metrics, side = font["glyf"], font["hmtx"], font["head"].unitsPerEm // 6
    for name in set(font.getBestCmap().values()):
        if glyphs[name].numberOfContours == 0:
            pen = TTGlyphPen(None)
            pen.moveTo((0, 0))
            pen.lineTo((side, side))
            pen.closePath()
            glyphs[name] = pen.glyph()
            glyphs[name].recalcBounds(glyphs)
            metrics[name] = (metrics[name][0], 0)


def map_characters(font):
    """One map from characters to glyphs, in the form that is read fastest: for every text with a letter that was not drawn yet,
    iced has skrifa go through all of it, to find out how the letters of each script are fitted to pixels."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, font.getBestCmap()
    font["cmap"].tables = [table]


def set_names(font, family, style):
    """All faces answer to one family: font databases take name 16 where there is one."""
    names, full = font["name"], f"{family} {style}"
    names.names = [record for record in names.names if record.platformID == 3]
    for number, text in ((1, full), (4, full), (6, full.replace(" ", "")), (16, family), (17, style)):
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = FACES[style]
    font["OS/2"].usWidthClass = 5


def subsetted(font, unicodes, features):
    options = subset.Options(
        layout_features=features, layout_scripts=["*"], hinting=False, notdef_outline=True, glyph_names=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17], name_languages=[0x409],
        recalc_timestamp=False, ignore_missing_unicodes=True,
    )
    options.drop_tables += ["BASE", "DSIG", "STAT", "gasp", "meta", "vhea", "vmtx"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


def merged(font, others):
    """The first font with the letters of the others, and with its own heights of lines."""
    own = {
        (table, key): getattr(font[table], key)
        for table, keys in {
            "hhea": ["ascent", "descent", "lineGap"],
            "OS/2": ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "sCapHeight", "sxHeight"],
        }.items()
        for key in keys
    }
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, each in enumerate([font, *others]):
            files.append(f"{folder}/{number}.ttf")
            each.save(files[-1])
        result = Merger().merge(files)
    for (table, key), value in own.items():
        setattr(result[table], key, value)
    return result


def for_harfrust(font):
    """The same substitutions, said so that harfrust 0.3, which cosmic-text 0.15 has, makes them too (Bengali).

    It counts the letters of contexts by coverage wrongly, and so doesn't find that some letters stand below others: those are
    chained contexts here, without anything before or after. And it doesn't find a mark by what is before, where only some
    marks are looked at (the reph that ি has taken over already was drawn twice): all are looked at here."""
    classes = font["GDEF"].table.GlyphClassDef.classDefs if "GDEF" in font else {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        inputs = [table.InputCoverage[0].glyphs for table in lookup.SubTable if lookup.LookupType == 6 and table.Format == 3]
        if lookup.LookupFlag & 0x10 and inputs and all(classes.get(glyph) == 3 for glyphs in inputs for glyph in glyphs):
            lookup.LookupFlag &= ~0x10
            lookup.MarkFilteringSet = None
        if lookup.LookupType == 5 and all(table.Format == 3 for table in lookup.SubTable):
            lookup.LookupType = 6
            for number, table in enumerate(lookup.SubTable):
                chained = otTables.ChainContextSubst()
                chained.Format = 3
                chained.BacktrackCoverage, chained.InputCoverage, chained.LookAheadCoverage = [], table.Coverage, []
                chained.SubstLookupRecord = table.SubstLookupRecord
                lookup.SubTable[number] = chained


def script_font(work, package, style, unicodes, em):
    weight = FACES[style]
    (path,) = Path(f"{work}/{package}/{weight}{style}").glob("*.ttf")
    font = TTFont(path, recalcTimestamp=False)
    # Not the forms for vertical text, nor the many alternates of Han characters.
    font = subsetted(font, unicodes, LATIN_FEATURES if unicodes and min(unicodes) >= 0x2E80 else ["*"])
    scale_upem(font, em)
    if "GSUB" in font:
        for_harfrust(font)
    return font


def latin(work, style, unicodes):
    font = TTFont(f"{work}/open-sans/{FACES[style]}{style}/OpenSans_{FACES[style]}{style}.ttf", recalcTimestamp=False)
    add_missing(font)
    draw_missing(font)
    return subsetted(font, unicodes, LATIN_FEATURES)


def save(font, family, style):
    set_names(font, family, style)
    outline_spaces(font)
    map_characters(font)
    # The declared scripts must match what is left of the font.
    font["OS/2"].recalcUnicodeRanges(font)
    font.save(f"assets/fonts/{family.replace(' ', '')}-{style}.ttf")


def main(work):
    for style in FACES:
        font = latin(work, style, WANTED)
        em, had, others = font["head"].unitsPerEm, set(font.getBestCmap()), []
        for package, unicodes in SCRIPTS.items():
            others.append(script_font(work, package, style, set(unicodes) - had, em))
            had |= set(unicodes)
        save(merged(font, others), FAMILY, style)
        for language, (package, suffix) in HAN.items():
            files = list(Path(f"i18n/{language}").glob("*.ftl"))
            if not files:
                continue
            han = {ord(c) for file in files for c in file.read_text() if ord(c) >= 0x2E80}
            font = latin(work, style, [code for code in WANTED if code < 0x0250 or code >= 0x2000])
            save(merged(font, [script_font(work, package, style, han, em)]), f"{FAMILY} {suffix}", style)
    packages = ["open-sans", *SCRIPTS, *(package for package, _ in HAN.values())]
    # One licence, which differs in its line breaks only; each with its holders.
    licences = [Path(f"{work}/{package}/LICENSE_FONT").read_text() for package in packages]
    holders = sorted({re.match("Copyright [0-9].*", licence)[0] for licence in licences})
    licence = licences[-1][licences[-1].index("This Font Software is licensed"):]
    Path("assets/fonts/OFL.txt").write_text("\n".join([*holders, "", licence]))


main(sys.argv[1])

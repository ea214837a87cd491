"""Subsets Open Sans to the scripts that the program shows, and adds the few glyphs that it lacks.

Under a name of our own: an Open Sans that is installed on the system, often an older one without Hebrew, must not take the
place of the embedded one. (The licence reserves no name.)
"""

import math
import shutil
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

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
    *range(0x0400, 0x0460), 0x0490, 0x0491,  # Cyrillic
    *range(0x0590, 0x0600), *range(0xFB2A, 0xFB50),  # Hebrew with niqqud
    *range(0x2000, 0x2031), 0x2032, 0x2033, 0x2039, 0x203A, 0x2044,  # spaces, dashes, quotes
    0x20AA, 0x20AC, 0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193,
    0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CA,
    *INVISIBLE,
]


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


def set_names(font, style):
    """All faces answer to one family: font databases take name 16 where there is one."""
    names, full = font["name"], f"{FAMILY} {style}"
    names.names = [record for record in names.names if record.platformID == 3]
    for number, text in ((1, full), (4, full), (6, full.replace(" ", "")), (16, FAMILY), (17, style)):
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = FACES[style]
    font["OS/2"].usWidthClass = 5


def main(work):
    options = subset.Options(
        layout_features=["ccmp", "locl", "liga", "kern", "mark", "mkmk", "lnum", "tnum", "pnum"],
        layout_scripts=["*"], hinting=False, notdef_outline=True, glyph_names=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17], name_languages=[0x409],
        recalc_timestamp=False, ignore_missing_unicodes=True,
    )
    options.drop_tables += ["DSIG", "STAT", "meta"]
    for style, weight in FACES.items():
        font = TTFont(f"{work}/open-sans/{weight}{style}/OpenSans_{weight}{style}.ttf", recalcTimestamp=False)
        add_missing(font)
        draw_missing(font)
        set_names(font, style)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=WANTED)
        subsetter.subset(font)
        # The declared scripts must match what is left of the font.
        font["OS/2"].recalcUnicodeRanges(font)
        font.save(f"assets/fonts/OpenSans-{style}.ttf")
    shutil.copyfile(f"{work}/open-sans/LICENSE_FONT", "assets/fonts/OFL-OpenSans.txt")


main(sys.argv[1])

"""Subset Open Sans to the scripts the application shows.

usage: text_fonts.py OPEN_SANS_PACKAGE OUTPUT_FOLDER

The input is the npm package @expo-google-fonts/open-sans (static TrueType
instances of Open Sans 3.003, SIL Open Font License 1.1, no reserved name).
"""

import math
import os
import shutil
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# A name of our own: an Open Sans that is installed on the system, often an older one without Hebrew, must not
# take the place of the embedded one. (The licence reserves no name.)
FAMILY = "Messenger Guide Sans"

# (package path, output file, OS/2 weight)
FACES = [
    ("400Regular/OpenSans_400Regular.ttf", "OpenSans-Regular.ttf", 400),
    ("600SemiBold/OpenSans_600SemiBold.ttf", "OpenSans-SemiBold.ttf", 600),
    ("700Bold/OpenSans_700Bold.ttf", "OpenSans-Bold.ttf", 700),
]

# Invisible marks. Wherever the font has none, an empty glyph is added: a
# missing one would be drawn as a box, or would pull in a fallback font (and
# with it another line height) for text that only carries direction marks.
INVISIBLE = [
    0x00AD, 0x034F, 0x061C,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2065),
    *range(0x2066, 0x206A),
    0xFEFF,
]

WANTED = [
    *range(0x0020, 0x007F),  # Basic Latin
    *range(0x00A0, 0x0100),  # Latin-1
    *range(0x0100, 0x0180),  # Latin Extended-A
    0x0218, 0x0219, 0x021A, 0x021B, 0x1E9E,
    *range(0x0300, 0x030D), 0x0326, 0x0327, 0x0328,  # combining accents
    *range(0x0400, 0x0460), 0x0490, 0x0491,  # Cyrillic
    *range(0x0590, 0x0600),  # Hebrew with niqqud
    *range(0x2000, 0x2030),  # spaces, dashes, quotes, bullet, ellipsis
    0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044,
    0x20AA, 0x20AC, 0x2116, 0x2122,
    0x2190, 0x2191, 0x2192, 0x2193,
    0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CA,
    *range(0xFB2A, 0xFB50),  # precomposed Hebrew letters with points
    *INVISIBLE,
]


class Editor:
    """Adds the few glyphs that Open Sans has not."""

    def __init__(self, font):
        self.font = font
        self.glyphs = font["glyf"]
        self.metrics = font["hmtx"]
        self.cmap = font.getBestCmap()

    def map(self, code, name):
        for table in self.font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap[code] = name
        self.cmap[code] = name

    def add(self, code, glyph, advance):
        name = "uni%04X" % code
        # glyf's own assignment keeps the glyph order of the font in step.
        self.glyphs[name] = glyph
        glyph.recalcBounds(self.glyphs)
        self.metrics[name] = (advance, getattr(glyph, "xMin", 0))
        self.map(code, name)

    def advance(self, code):
        return self.metrics[self.cmap[code]][0]

    def box(self, code):
        return self.glyphs[self.cmap[code]]

    def shifted(self, code, dx, dy):
        """A composite of an existing glyph, moved."""
        pen = TTGlyphPen(self.glyphs)
        pen.addComponent(self.cmap[code], (1, 0, 0, 1, dx, dy))
        return pen.glyph()

    def polygons(self, *outlines):
        """A glyph of closed polygons, each given clockwise (filled)."""
        pen = TTGlyphPen(None)
        for points in outlines:
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        return pen.glyph()


def add_missing(font):
    edit = Editor(font)

    def missing(code):
        return code not in edit.cmap

    for code in INVISIBLE:
        if missing(code):
            edit.add(code, TTGlyphPen(None).glyph(), 0)

    # Hyphens that differ from "-" only in how lines may break around them.
    for code in (0x2010, 0x2011):
        if missing(code):
            edit.map(code, edit.cmap[0x2D])
    if missing(0x202F):  # narrow no-break space: as wide as the thin space
        edit.add(0x202F, TTGlyphPen(None).glyph(), edit.advance(0x2009))

    # Geresh and gershayim: the prime signs, brought down from the height of
    # Latin capitals to that of Hebrew letters.
    down = edit.box(0x5D4).yMax - edit.box(0x2032).yMax + 40
    for code, like in ((0x5F3, 0x2032), (0x5F4, 0x2033)):
        if missing(code):
            edit.add(code, edit.shifted(like, 0, down), edit.advance(like))

    # Arrows, as heavy as the dash of the same face and centred on "+".
    dash, plus = edit.box(0x2013), edit.box(0x2B)
    heavy = dash.yMax - dash.yMin
    middle = (plus.yMin + plus.yMax) / 2
    length, wing, side = 1300, 270 + heavy, 110
    advance = length + 2 * side
    arrows = {0x2192: 0, 0x2191: 90, 0x2190: 180, 0x2193: 270}
    for code, angle in arrows.items():
        if missing(code):
            upright = angle % 180 == 90
            width = 2 * (wing + side) + heavy if upright else advance
            centre = (width / 2, middle)
            edit.add(code, arrow(edit, centre, length, wing, heavy, angle), width)


def arrow(edit, centre, length, wing, heavy, angle):
    """An arrow of even strokes, drawn to the right and then turned.

    One polygon with a mitred tip: shaft and both barbs share the outline, so
    there is no overlap to show through when the text is translucent.
    """
    half = heavy / 2
    diagonal = heavy * math.sqrt(2)
    tip = length / 2
    cut = heavy / math.sqrt(2)  # square ends of the barbs
    upper = [
        (tip, 0),
        (tip - wing, wing),
        (tip - wing - cut, wing - cut),
        (tip - diagonal - half, half),
        (-tip, half),
    ]
    lower = [(x, -y) for x, y in reversed(upper[1:])]
    turn = math.radians(angle)
    sin, cos = math.sin(turn), math.cos(turn)
    points = [
        (
            round(centre[0] + x * cos - y * sin),
            round(centre[1] + x * sin + y * cos),
        )
        # drawn counter-clockwise above; TrueType fills clockwise outlines
        for x, y in reversed(upper + lower)
    ]
    return edit.polygons(points)


def set_names(font, weight):
    """Make sure all faces answer to the one family name.

    Font databases take name 16 where there is one and name 1 otherwise.
    """
    style = {400: "Regular", 600: "SemiBold", 700: "Bold"}[weight]
    names = font["name"]
    for record in list(names.names):
        if record.platformID != 3:
            names.names.remove(record)
    full = "%s %s" % (FAMILY, style)
    names.setName(full, 1, 3, 1, 0x409)
    names.setName(full, 4, 3, 1, 0x409)
    names.setName(full.replace(" ", ""), 6, 3, 1, 0x409)
    names.setName(FAMILY, 16, 3, 1, 0x409)
    names.setName(style, 17, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = weight
    os2.usWidthClass = 5
    assert names.getDebugName(16) == FAMILY


def options():
    wanted = subset.Options()
    wanted.layout_features = [
        "ccmp", "locl", "liga", "kern", "mark", "mkmk", "lnum", "tnum", "pnum",
    ]
    wanted.layout_scripts = ["*"]
    wanted.hinting = False
    wanted.notdef_outline = True
    wanted.glyph_names = False
    wanted.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    wanted.name_languages = [0x409]
    wanted.recalc_timestamp = False
    wanted.drop_tables += ["DSIG", "STAT", "meta"]
    wanted.ignore_missing_unicodes = True
    return wanted


def main(package, output):
    for source, target, weight in FACES:
        font = TTFont(os.path.join(package, source), recalcTimestamp=False)
        add_missing(font)
        set_names(font, weight)
        subsetter = subset.Subsetter(options())
        subsetter.populate(unicodes=WANTED)
        subsetter.subset(font)
        # The declared scripts must match what is left of the font.
        font["OS/2"].recalcUnicodeRanges(font)
        path = os.path.join(output, target)
        font.save(path)
        print("%s: %d bytes" % (target, os.path.getsize(path)))
    shutil.copyfile(
        os.path.join(package, "LICENSE_FONT"),
        os.path.join(output, "OFL-OpenSans.txt"),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])

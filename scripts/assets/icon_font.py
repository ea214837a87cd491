"""Build the application's icon font.

usage: icon_font.py LUCIDE_PACKAGE OUTPUT_FOLDER

Most glyphs are Lucide icons (npm lucide-static, ISC licence); the five level
signs are drawn here. Lucide's own TrueType file is traced from bitmaps, so the
strokes of its SVG sources are outlined instead: that keeps circles round.
"""

import math
import os
import shutil
import sys

import pathops
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import SVGPath

FAMILY = "Messenger Guide Icons"
EM = 1000
# The glyph box is the em square from DESCENT to ASCENT. Its middle is 350
# units above the baseline, close to half the height of Open Sans capitals, so
# an icon also looks centred when it stands in a line of text.
ASCENT, DESCENT = 850, -150
MIDDLE = (ASCENT + DESCENT) / 2
FIRST = 0xE000

# Code points follow from the position in this list: append, never reorder.
# A pair is our name and Lucide's.
ICONS = [
    "level-yes",
    "level-implied",
    "level-partly",
    "level-no",
    "level-not-stated",
    "check",
    "x",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "arrow-left",
    "arrow-right",
    "search",
    "sun",
    "moon",
    "monitor",
    "contrast",
    "languages",
    "external-link",
    "copy",
    "qr-code",
    "download",
    "house",
    "shield",
    "shield-check",
    "shield-alert",
    "triangle-alert",
    "info",
    "file-text",
    "book-open",
    ("code", "code-xml"),
    "heart",
    "history",
    "users",
    "network",
    "key-round",
    "lock",
    "smartphone",
    "tablet-smartphone",
    "globe",
    "list-checks",
    "route",
    "git-branch",
    "server",
    "scale",
    "graduation-cap",
    "compass",
    "link",
    "rotate-ccw",
    "square",
    "square-check",
    "menu",
    "ellipsis",
    "wifi-off",
    "eye-off",
    "phone-off",
    "circle",
    "keyboard",
    "share-2",
]

ROUND_CAP, BUTT_CAP = pathops.LineCap.ROUND_CAP, pathops.LineCap.BUTT_CAP
ROUND_JOIN = pathops.LineJoin.ROUND_JOIN

# Shapes are worked out at a multiple of the final size, because the path
# operations have a fixed tolerance; rounding happens once, at the end.
FINE = 8


# --- Lucide -----------------------------------------------------------------


def lucide(package, name):
    """Outline of one Lucide icon (24 x 24, strokes of 2 with round ends)."""
    file = os.path.join(package, "icons", name + ".svg")
    scale = EM * FINE / 24
    # SVG counts y downwards from the top of the box.
    matrix = (scale, 0, 0, -scale, 0, ASCENT * FINE)
    lines = pathops.Path()
    SVGPath(file).draw(TransformPen(lines.getPen(), matrix))
    # One contour at a time: taken together, strokes that cross each other make
    # the path operations lose holes.
    parts = []
    for contour in lines.contours:
        stroke = pathops.Path(contour)
        stroke.stroke(2 * scale, ROUND_CAP, ROUND_JOIN, 4)
        parts.append(stroke)
    # Filled parts (the hole of a key, say) are closed and tiny.
    with open(file, encoding="utf-8") as text:
        source = text.read()
    if 'fill="currentColor"' in source:
        for contour in lines.contours:
            left, low, right, high = contour.bounds
            if max(right - left, high - low) < 2 * scale:
                parts.append(pathops.Path(contour))
    return union(parts)


# --- level signs: coordinates from the middle of the em, y upwards ----------

RING = 440  # radius of the middle of the ring's stroke
RING_STROKE = 58  # about 1/18 em
SIGN_STROKE = 104


def at(x, y):
    return ((EM / 2 + x) * FINE, (MIDDLE + y) * FINE)


def arc(pen, x, y, radius, start, stop):
    """Append an arc (degrees, counter-clockwise when stop > start)."""
    steps = max(1, math.ceil(abs(stop - start) / 45))
    step = math.radians(stop - start) / steps
    handle = 4 / 3 * math.tan(step / 4) * radius
    for index in range(steps):
        one = math.radians(start) + index * step
        two = one + step
        pen.curveTo(
            at(
                x + radius * math.cos(one) - handle * math.sin(one),
                y + radius * math.sin(one) + handle * math.cos(one),
            ),
            at(
                x + radius * math.cos(two) + handle * math.sin(two),
                y + radius * math.sin(two) - handle * math.cos(two),
            ),
            at(x + radius * math.cos(two), y + radius * math.sin(two)),
        )


def start_of(x, y, radius, angle):
    angle = math.radians(angle)
    return at(x + radius * math.cos(angle), y + radius * math.sin(angle))


def disc(x, y, radius):
    path = pathops.Path()
    pen = path.getPen()
    pen.moveTo(start_of(x, y, radius, 0))
    arc(pen, x, y, radius, 0, 360)
    pen.closePath()
    return path


def stroked(path, width, cap=ROUND_CAP):
    path.stroke(width * FINE, cap, ROUND_JOIN, 4)
    return path


def polyline(width, *lines):
    path = pathops.Path()
    pen = path.getPen()
    for points in lines:
        pen.moveTo(at(*points[0]))
        for point in points[1:]:
            pen.lineTo(at(*point))
        pen.endPath()
    return stroked(path, width)


def ring():
    return stroked(disc(0, 0, RING), RING_STROKE)


def dotted_ring(count=18, radius=39):
    turn = 360 / count
    return union(
        disc(
            RING * math.cos(math.radians(90 + turn * index)),
            RING * math.sin(math.radians(90 + turn * index)),
            radius,
        )
        for index in range(count)
    )


def dashed_ring(count=10, share=0.62):
    turn = 360 / count
    path = pathops.Path()
    pen = path.getPen()
    for index in range(count):
        one = 90 + turn * (index - share / 2)
        pen.moveTo(start_of(0, 0, RING, one))
        arc(pen, 0, 0, RING, one, one + turn * share)
        pen.endPath()
    return stroked(path, RING_STROKE, BUTT_CAP)


def sign_check():
    return polyline(SIGN_STROKE, [(-190, -12), (-62, -140), (190, 140)])


def sign_cross():
    return polyline(
        SIGN_STROKE,
        [(-145, -145), (145, 145)],
        [(-145, 145), (145, -145)],
    )


def sign_half():
    """A small disc, outlined, its left half filled."""
    radius = 232
    half = pathops.Path()
    pen = half.getPen()
    pen.moveTo(start_of(0, 0, radius, 90))
    arc(pen, 0, 0, radius, 90, 270)
    pen.closePath()
    return union([stroked(disc(0, 0, radius), RING_STROKE), half])


def sign_question():
    path = pathops.Path()
    pen = path.getPen()
    radius, x, y = 116, 0, 110
    pen.moveTo(start_of(x, y, radius, 165))
    arc(pen, x, y, radius, 165, -20)
    # from the bowl down to the stem
    pen.curveTo(at(82, 0), at(0, 4), at(0, -62))
    pen.endPath()
    return union([stroked(path, 90), disc(0, -218, 57)])


LEVELS = {
    "level-yes": lambda: [ring(), sign_check()],
    "level-implied": lambda: [dotted_ring(), sign_check()],
    "level-partly": lambda: [ring(), sign_half()],
    "level-no": lambda: [ring(), sign_cross()],
    "level-not-stated": lambda: [dashed_ring(), sign_question()],
}


# --- font -------------------------------------------------------------------


def union(parts):
    """One shape without overlaps, holes running against the outlines."""
    builder = pathops.OpBuilder(fix_winding=True)
    for part in parts:
        part.convertConicsToQuads(0.5)
        part.simplify(fix_winding=True)
        builder.add(part, pathops.PathOp.UNION)
    shape = builder.resolve()
    shape.simplify(fix_winding=True, clockwise=True)
    return shape


def to_glyph(shape):
    pen = TTGlyphPen(None)
    # Outer contours run clockwise (see union), as TrueType has it.
    quadratic = Cu2QuPen(pen, max_err=0.3, all_quadratic=True)
    shape.draw(TransformPen(quadratic, (1 / FINE, 0, 0, 1 / FINE, 0, 0)))
    return pen.glyph()


def notdef():
    corners = [(-300, -300), (-300, 300), (300, 300), (300, -300), (-300, -300)]
    return to_glyph(union([polyline(40, corners)]))


def build(package, output):
    glyphs, cmap, lines = {".notdef": notdef()}, {}, []
    for offset, entry in enumerate(ICONS):
        name, source = entry if isinstance(entry, tuple) else (entry, entry)
        shape = union(LEVELS[name]()) if name in LEVELS else lucide(package, source)
        glyphs[name] = to_glyph(shape)
        cmap[FIRST + offset] = name
        lines.append("U+%04X %s\n" % (FIRST + offset, name))

    font = FontBuilder(EM, isTTF=True)
    # A fixed date, so that the same input gives the same bytes.
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) + 2082844800
    font.updateHead(created=epoch, modified=epoch, fontRevision=1.0)
    font.font.recalcTimestamp = False
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(cmap)
    font.setupGlyf(glyphs)
    bearings = font.font["glyf"]
    font.setupHorizontalMetrics(
        {name: (EM, getattr(bearings[name], "xMin", 0)) for name in glyphs}
    )
    font.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT, lineGap=0)
    font.setupNameTable(
        {
            "copyright": "Lucide icons: Copyright (c) Lucide Icons and "
            "Contributors, ISC License; some icons Copyright (c) Cole Bemis, "
            "MIT License.",
            "familyName": FAMILY,
            "styleName": "Regular",
            "uniqueFontIdentifier": "MessengerGuideIcons-1.0",
            "fullName": FAMILY,
            "version": "Version 1.000",
            "psName": "MessengerGuideIcons",
        },
        mac=False,
    )
    font.setupOS2(
        version=4,
        usWeightClass=400,
        sTypoAscender=ASCENT,
        sTypoDescender=DESCENT,
        sTypoLineGap=0,
        usWinAscent=ASCENT,
        usWinDescent=-DESCENT,
        fsSelection=0x40 | 0x80,  # regular; line height from the typo values
        achVendID="    ",
    )
    font.setupPost(keepGlyphNames=False)
    path = os.path.join(output, "icons.ttf")
    font.save(path)
    with open(os.path.join(output, "icons.txt"), "w", encoding="utf-8") as table:
        table.writelines(lines)
    shutil.copyfile(
        os.path.join(package, "LICENSE"),
        os.path.join(output, "LICENSE-Lucide.txt"),
    )
    print("icons.ttf: %d glyphs, %d bytes" % (len(lines), os.path.getsize(path)))


if __name__ == "__main__":
    build(*sys.argv[1:])

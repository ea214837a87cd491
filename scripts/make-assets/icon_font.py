"""Builds the font of icons from assets/fonts/icons.txt: Lucide's, and our own in assets/icon/levels.

Lucide's own font is traced from bitmaps; here the strokes of its SVG files are outlined, which keeps circles round.
"""

import os
import shutil
import sys
from xml.etree import ElementTree

import pathops
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
from fontTools.svgLib.path.shapes import PathBuilder

FAMILY = "Messenger Guide Icons"
EM = 1000
# The middle of the box is close to half the height of Open Sans capitals, so that an icon looks centred in a line of text.
ASCENT, DESCENT = 850, -150
FIRST = 0xE000
# The path operations have a fixed tolerance, so shapes are worked out at a multiple of their size.
FINE = 8
SCALE = EM * FINE / 24
CAPS = {"round": pathops.LineCap.ROUND_CAP, "butt": pathops.LineCap.BUTT_CAP}


def outline(file):
    """One shape without overlaps, from an SVG file of 24 by 24."""
    root = ElementTree.parse(file).getroot()
    union = pathops.OpBuilder(fix_winding=True)

    def add(part):
        part.convertConicsToQuads(0.5)
        part.simplify(fix_winding=True)
        union.add(part, pathops.PathOp.UNION)

    for element in root.iter():
        builder = PathBuilder()
        if not builder.add_path_from_element(element):
            continue
        style = root.attrib | element.attrib
        path = pathops.Path()
        for d in builder.paths:
            # SVG counts y downwards from the top of the box.
            parse_path(d, TransformPen(path.getPen(), (SCALE, 0, 0, -SCALE, 0, ASCENT * FINE)))
        # One contour at a time: strokes that cross each other make the path operations lose holes.
        for contour in path.contours:
            if style["stroke"] != "none":
                stroke = pathops.Path(contour)
                width = float(style.get("stroke-width", 2)) * SCALE
                stroke.stroke(width, CAPS[style["stroke-linecap"]], pathops.LineJoin.ROUND_JOIN, 4)
                add(stroke)
            if style["fill"] != "none":
                add(pathops.Path(contour))
    shape = union.resolve()
    shape.simplify(fix_winding=True, clockwise=True)
    return shape


def glyph(shape):
    pen = TTGlyphPen(None)
    quadratic = Cu2QuPen(pen, max_err=0.3, all_quadratic=True)
    shape.draw(TransformPen(quadratic, (1 / FINE, 0, 0, 1 / FINE, 0, 0)))
    return pen.glyph()


def missing():
    """A box, as among the letters."""
    pen, high, line = TTGlyphPen(None), 700, 90
    outer = [(0, 0), (0, high), (high, high), (high, 0)]
    inner = [(line, line), (high - line, line), (high - line, high - line), (line, high - line)]
    # The outer one clockwise, as TrueType fills, the inner one against it.
    for contour in (outer, inner):
        for index, point in enumerate(contour):
            (pen.lineTo if index else pen.moveTo)(point)
        pen.closePath()
    return pen.glyph()


def main(work):
    glyphs, cmap = {".notdef": missing()}, {}
    with open("assets/fonts/icons.txt", encoding="utf-8") as icons:
        for code, line in enumerate(icons, FIRST):
            name, *source = line.split()
            file = f"assets/icon/levels/{name}.svg"
            if not os.path.exists(file):
                file = f"{work}/lucide/icons/{(source or [name])[0]}.svg"
            glyphs[name] = glyph(outline(file))
            cmap[code] = name

    font = FontBuilder(EM, isTTF=True)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"]) + 2082844800
    font.updateHead(created=epoch, modified=epoch, fontRevision=1.0)
    font.font.recalcTimestamp = False
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(cmap)
    font.setupGlyf(glyphs)
    table = font.font["glyf"]
    font.setupHorizontalMetrics({name: (EM, getattr(table[name], "xMin", 0)) for name in glyphs})
    font.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT, lineGap=0)
    font.setupNameTable(
        {
            "copyright": "Lucide icons: Copyright (c) Lucide Icons and Contributors, ISC License; "
            "some icons Copyright (c) Cole Bemis, MIT License.",
            "familyName": FAMILY, "styleName": "Regular", "fullName": FAMILY, "psName": "MessengerGuideIcons",
            "uniqueFontIdentifier": "MessengerGuideIcons-1.0", "version": "Version 1.000",
        },
        mac=False,
    )
    # 0x40: regular; 0x80: the height of a line comes from the typo values.
    font.setupOS2(
        version=4, usWeightClass=400, fsSelection=0x40 | 0x80, achVendID="    ",
        sTypoAscender=ASCENT, sTypoDescender=DESCENT, sTypoLineGap=0, usWinAscent=ASCENT, usWinDescent=-DESCENT,
    )
    font.setupPost(keepGlyphNames=False)
    font.save("assets/fonts/icons.ttf")
    shutil.copyfile(f"{work}/lucide/LICENSE", "assets/fonts/LICENSE-Lucide.txt")


main(sys.argv[1])

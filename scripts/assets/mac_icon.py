"""Draw the application icon for macOS: every size in one .icns file.

usage: mac_icon.py ICON_FOLDER

The drawing is ICON_FOLDER/messenger-guide.svg. Unlike elsewhere, an icon in
the Dock has a margin of about a tenth on each side: without it, it would look
larger than its neighbours. The margin is made of whole pixels, so that the
edges stay sharp.
"""

import io
import os
import sys

import icnsutil
import resvg_py
from icnsutil.ArgbImage import ArgbImage
from PIL import Image

# What macOS calls a picture of so many pixels. The two smallest are asked for
# as raw channels: as PNG they are not shown everywhere.
CHANNELS = {"ic04": 16, "ic05": 32}
PNG = {
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
# The side of the drawing, and the attribute that says so.
SIDE = 256
BOX = 'viewBox="0 0 %d %d"' % (SIDE, SIDE)


def draw(drawing, size):
    margin = size * 100 // 1024
    unit = SIDE / (size - 2 * margin)
    start, side = -margin * unit, size * unit
    if BOX not in drawing:
        sys.exit("the drawing has no " + BOX)
    wider = drawing.replace(BOX, 'viewBox="%r %r %r %r"' % (start, start, side, side))
    return bytes(resvg_py.svg_to_bytes(svg_string=wider, width=size, height=size, skip_system_fonts=True))


def channels(png):
    return ArgbImage(image=Image.open(io.BytesIO(png)).convert("RGBA")).argb_data()


def main(folder):
    with open(os.path.join(folder, "messenger-guide.svg"), encoding="utf-8") as file:
        drawing = file.read()
    icon = icnsutil.IcnsFile()
    for key, size in CHANNELS.items():
        icon.add_media(key, data=channels(draw(drawing, size)))
    for key, size in PNG.items():
        icon.add_media(key, data=draw(drawing, size))
    path = os.path.join(folder, "messenger-guide.icns")
    icon.write(path, toc=False)
    print("messenger-guide.icns: %d bytes" % os.path.getsize(path))


if __name__ == "__main__":
    main(*sys.argv[1:])

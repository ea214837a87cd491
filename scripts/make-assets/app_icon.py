"""Draws the icon of the program from assets/icon/messenger-guide.svg: PNG for Linux, .ico for Windows, .icns for macOS."""

import io

import icnsutil
import resvg_py
from icnsutil.ArgbImage import ArgbImage
from PIL import Image

ICON = "assets/icon/messenger-guide"
# What Windows asks for, from the title bar to the desktop.
ICO = (16, 24, 32, 48, 64, 256)
# What macOS calls a picture of so many pixels. The two smallest are asked for as raw channels: as PNG they are not shown everywhere.
ICNS = {
    "ic04": 16, "ic05": 32,
    "ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024,
}
# The side of the drawing.
SIDE = 256
BOX = f'viewBox="0 0 {SIDE} {SIDE}"'


def draw(drawing, size):
    # The renderer is part of the pinned package: system libraries would make the bytes depend on where this runs.
    return bytes(resvg_py.svg_to_bytes(svg_string=drawing, width=size, height=size, skip_system_fonts=True))


def with_margin(drawing, size):
    """In the Dock an icon has a margin of about a tenth, in whole pixels; without it, it would look larger than the others."""
    margin = size * 100 // 1024
    unit = SIDE / (size - 2 * margin)
    start, side = -margin * unit, size * unit
    return drawing.replace(BOX, f'viewBox="{start!r} {start!r} {side!r} {side!r}"')


def main():
    with open(f"{ICON}.svg", encoding="utf-8") as file:
        drawing = file.read()
    assert BOX in drawing
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        with open(f"{ICON}-{size}.png", "wb") as file:
            file.write(draw(drawing, size))
    pictures = [Image.open(f"{ICON}-{size}.png") for size in ICO]
    pictures[-1].save(f"{ICON}.ico", sizes=[(size, size) for size in ICO], append_images=pictures[:-1])
    icon = icnsutil.IcnsFile()
    for key, size in ICNS.items():
        png = draw(with_margin(drawing, size), size)
        if key in ("ic04", "ic05"):
            png = ArgbImage(image=Image.open(io.BytesIO(png)).convert("RGBA")).argb_data()
        icon.add_media(key, data=png)
    icon.write(f"{ICON}.icns", toc=False)


main()

"""Rasterise the application icon.

usage: app_icon.py ICON_FOLDER

The drawing is ICON_FOLDER/messenger-guide.svg. resvg is used because its
renderer is part of the pinned package; system libraries would make the bytes
depend on where this runs.
"""

import io
import os
import sys

import resvg_py
from PIL import Image

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What Windows asks for, from the title bar to the desktop.
ICO_SIZES = (16, 24, 32, 48, 64, 256)


def main(folder):
    source = os.path.join(folder, "messenger-guide.svg")
    for size in SIZES:
        png = bytes(
            resvg_py.svg_to_bytes(
                svg_path=source, width=size, height=size, skip_system_fonts=True
            )
        )
        name = "messenger-guide-%d.png" % size
        with open(os.path.join(folder, name), "wb") as file:
            file.write(png)
        print("%s: %d bytes" % (name, len(png)))
    write_ico(folder)


def write_ico(folder):
    pictures = []
    for size in ICO_SIZES:
        with open(os.path.join(folder, "messenger-guide-%d.png" % size), "rb") as file:
            pictures.append(Image.open(io.BytesIO(file.read())))
    target = os.path.join(folder, "messenger-guide.ico")
    pictures[-1].save(target, sizes=[(size, size) for size in ICO_SIZES], append_images=pictures[:-1])
    print("messenger-guide.ico: %d bytes" % os.path.getsize(target))


if __name__ == "__main__":
    main(*sys.argv[1:])

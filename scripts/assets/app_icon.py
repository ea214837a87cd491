"""Rasterise the application icon.

usage: app_icon.py ICON_FOLDER

The drawing is ICON_FOLDER/messenger-guide.svg. resvg is used because its
renderer is part of the pinned package; system libraries would make the bytes
depend on where this runs.
"""

import os
import sys

import resvg_py

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


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


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Takes an .icns file apart: every size that macOS asks for must be in it, whole and drawn.

    icon.py FILE        (prints the sizes)
"""

import struct
import sys

# Its name in the file and its pixels: <https://en.wikipedia.org/wiki/Apple_Icon_Image_format>.
CHANNELS = {"ic04": 16, "ic05": 32}
PNG = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}


def pictures(data):
    kind, length = struct.unpack_from(">4sI", data)
    if kind != b"icns" or length != len(data):
        sys.exit(f"not an icon of {len(data)} bytes: {kind}, {length}")
    place = 8
    while place < length:
        name, size = struct.unpack_from(">4sI", data, place)
        if size <= 8 or place + size > length:
            sys.exit(f"{name}: damaged")
        yield name.decode("ascii"), data[place + 8 : place + size]
        place += size


def unpacked(data):
    """Apple's packing: up to 128 bytes as they are, or one of them up to 130 times."""
    out, place = bytearray(), 0
    while place < len(data):
        count = data[place]
        if count < 128:
            out += data[place + 1 : place + count + 2]
            place += count + 2
        else:
            out += data[place + 1 : place + 2] * (count - 125)
            place += 2
    return bytes(out)


def wrong_in(name, data):
    if name in CHANNELS:
        size = CHANNELS[name]
        alpha_first = unpacked(data[4:])
        if data[:4] != b"ARGB" or len(alpha_first) != 4 * size * size:
            return f"not the channels of {size} × {size} pixels"
        # Nothing in the corner, something in the middle.
        if alpha_first[0] != 0 or alpha_first[size * size // 2 + size // 2] != 255:
            return "not drawn as it should be"
    elif name in PNG:
        size = PNG[name]
        if data[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack_from(">II", data, 16) != (size, size):
            return f"not a PNG of {size} × {size} pixels"
        if not data.endswith(b"IEND\xaeB`\x82"):
            return "cut off"
    else:
        return "nothing that macOS knows"


def main():
    with open(sys.argv[1], "rb") as file:
        found = dict(pictures(file.read()))
    wanted = CHANNELS | PNG
    wrong = [f"{name}: {wrong_in(name, data)}" for name, data in found.items() if wrong_in(name, data)]
    wrong += [f"{name}: missing, {wanted[name]} × {wanted[name]} pixels" for name in wanted if name not in found]
    print(*sorted({wanted[name] for name in found if name in wanted}))
    sys.exit("\n".join(wrong) or 0)


main()

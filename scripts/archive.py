"""Puts files and folders into an archive that is the same for the same content: names in order, one time, nobody's name.

    archive.py ARCHIVE.tar.gz|ARCHIVE.zip FOLDER PATH…        (FOLDER: the one folder inside the archive)

The time is SOURCE_DATE_EPOCH. The first path is the program; nothing else may be run.
"""

import gzip
import os
import sys
import tarfile
import time
import zipfile
from pathlib import Path


def contents(folder, paths):
    """Pairs of a name in the archive and the file, and whether it is a program."""
    for index, path in enumerate(map(Path, paths)):
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in filter(Path.is_file, files):
            yield f"{folder}/{file.relative_to(path.parent).as_posix()}", file, index == 0


def write_tar(archive, entries, moment):
    with open(archive, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for name, file, runs in entries:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = file.stat().st_size, moment, 0o755 if runs else 0o644
            with file.open("rb") as content:
                tar.addfile(entry, content)


def write_zip(archive, entries, moment):
    with zipfile.ZipFile(archive, "w") as packed:
        for name, file, runs in entries:
            entry = zipfile.ZipInfo(name, time.gmtime(moment)[:6])
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = (0o755 if runs else 0o644) << 16
            packed.writestr(entry, file.read_bytes())


def main():
    archive, folder, *paths = sys.argv[1:]
    write = write_zip if archive.endswith(".zip") else write_tar
    write(archive, list(contents(folder, paths)), int(os.environ["SOURCE_DATE_EPOCH"]))


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
"""Packs the strokes that handwriting is compared with, and a sample of an independent source for the tests. The results
are in the repository; run this only to make them anew:

    strokes.py HANZI_WRITER_DATA KANJIVG

HANZI_WRITER_DATA  the unpacked npm package hanzi-writer-data 2.0.1 (from Make Me a Hanzi; Arphic Public License)
KANJIVG            a git directory of KanjiVG/kanjivg (CC BY-SA 3.0)

strokes.bin: two 32-bit counts (characters of GB 2312, then all); then for each character, those of GB 2312 first in the
order of that standard: its code point in 3 bytes, the number of strokes, and for each stroke the number of points and
their x and y, one byte each, y downwards. Points that lie within 1 % of a straight line are left out.
"""
import json
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent / "kiosk-app/app/src"
OUT = ROOT / "main/resources/org/tongban/kiosk/ui/handwriting"
SAMPLE = ROOT / "test/resources/org/tongban/kiosk/ui/handwriting/kanjivg-sample.txt"
SAMPLED = 400
SEED = 20261125


def gb2312(character):
    try:
        return character.encode("gb2312")
    except UnicodeEncodeError:
        return None


def thin(points, slack):
    """Douglas and Peucker."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    length = max(1e-9, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    off = [abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length for x, y in points[1:-1]]
    far = max(range(len(off)), key=off.__getitem__) + 1
    if off[far - 1] <= slack:
        return [points[0], points[-1]]
    return thin(points[: far + 1], slack)[:-1] + thin(points[far:], slack)


def byte(value):
    return max(0, min(255, round(value)))


def pack(folder):
    medians = {}
    for file in pathlib.Path(folder).glob("?.json"):
        medians[file.stem] = json.load(open(file, encoding="utf-8"))["medians"]
    order = sorted(medians, key=lambda c: (gb2312(c) is None, gb2312(c) or b"", c))
    out = bytearray(struct.pack(">II", sum(gb2312(c) is not None for c in order), len(order)))
    for character in order:
        out += ord(character).to_bytes(3, "big")
        out.append(len(medians[character]))
        for stroke in medians[character]:
            points = thin([(x / 4, (900 - y) / 4) for x, y in stroke], 2.5)
            out.append(len(points))
            for x, y in points:
                out += bytes((byte(x), byte(y)))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "strokes.bin").write_bytes(out)
    shutil.copy(pathlib.Path(folder) / "ARPHICPL.TXT", OUT / "ARPHICPL.TXT")
    return {c: len(medians[c]) for c in medians}


def curve(path):
    """The points of an SVG path of M, C and S commands."""
    tokens = re.findall(r"[MmCcSs]|-?\d*\.?\d+", path)
    points, at, control, command, i = [], (0.0, 0.0), (0.0, 0.0), "", 0
    while i < len(tokens):
        if tokens[i].isalpha():
            command, i = tokens[i], i + 1
        count = {"m": 2, "c": 6, "s": 4}[command.lower()]
        numbers = [float(t) for t in tokens[i : i + count]]
        i += count
        if command.islower():
            numbers = [n + at[k % 2] for k, n in enumerate(numbers)]
        pairs = list(zip(numbers[::2], numbers[1::2]))
        if command in "Mm":
            at = control = pairs[0]
            points.append(at)
            continue
        if command in "Ss":
            pairs.insert(0, (2 * at[0] - control[0], 2 * at[1] - control[1]))
        for step in range(1, 9):
            t = step / 8
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            points.append(tuple(sum(w * p[k] for w, p in zip(weights, [at, *pairs])) for k in (0, 1)))
        control, at = pairs[1], pairs[2]
    return points


def sample(repository, strokes):
    listed = subprocess.run(
        ["git", "-C", repository, "ls-tree", "--name-only", "HEAD", "kanji/"], capture_output=True, text=True, check=True
    ).stdout.split()
    files = {chr(int(m[1], 16)): name for name in listed if (m := re.fullmatch(r"kanji/([0-9a-f]{5})\.svg", name))}
    both = sorted(c for c in files if c in strokes and gb2312(c))
    random.Random(SEED).shuffle(both)
    lines = []
    for character in both:
        svg = subprocess.run(
            ["git", "-C", repository, "show", "HEAD:" + files[character]], capture_output=True, text=True, check=True
        ).stdout
        paths = [curve(d) for d in re.findall(r'<path [^>]*\bd="([^"]+)"', svg)]
        if len(paths) == strokes[character]:
            drawn = ";".join(" ".join(f"{x:.0f},{y:.0f}" for x, y in thin(path, 0.8)) for path in paths)
            lines.append(f"{character}\t{drawn}\n")
        if len(lines) == SAMPLED:
            break
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    with open(SAMPLE, "w", encoding="utf-8") as out:
        out.write("# SPDX-FileCopyrightText: 2009-2011 Ulrich Apel, KanjiVG, http://kanjivg.tagaini.net\n")
        out.write("# SPDX-License-Identifier: CC-BY-SA-3.0\n")
        out.write(f"# {SAMPLED} characters drawn by seed {SEED} from those of GB 2312 with as many strokes in Japan as in\n")
        out.write("# China; curves as points by build/input/strokes.py. For tests only.\n")
        out.writelines(lines)


if __name__ == "__main__":
    sample(sys.argv[2], pack(sys.argv[1]))

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes printer-templates' second face, for characters of names that Noto Sans SC lacks.

The result is in the repository; run this only to make it anew. Needs Debian's packages fonts-hanazono, unicode-data
and fonttools. From the Hana mincho (GlyphWiki, SIL OFL 1.1 or its own free licence) it keeps the ideographs beyond the
basic plane that Unicode's Unihan database traces to

- China's identity card system (GIDC) and place names (GDM), and dictionaries and schools (GXC, GFC, GCYY, GXHZ, GGFZ),
- Hong Kong (HKSCS) and Macao, JIS X 0213 (J3, J4, J3A) and Adobe-Japan1, where 𠮷 stands.

Its names are reserved by the licence, so the result has another one: Tongban Rare.
"""
import bz2
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

UNIHAN = "usr/share/unicode/"
HANA = "usr/share/fonts/truetype/hanazono/HanaMinB.ttf"
CHINA = re.compile(r"G(IDC|DM|XC|FC|CYY|XHZ|XH|GFZ)-?")


def wanted(root):
    found = set()
    for name in ("Unihan_IRGSources.txt.bz2", "Unihan_RadicalStrokeCounts.txt.bz2"):
        for line in bz2.open(root + UNIHAN + name, "rt"):
            if not line.startswith("U+"):
                continue
            point, key, value = line.rstrip("\n").split("\t")
            if (
                (key == "kIRG_GSource" and CHINA.match(value))
                or key in ("kIRG_HSource", "kIRG_MSource", "kRSAdobe_Japan1_6")
                or (key == "kIRG_JSource" and re.match(r"J(3|4|3A)-", value))
            ):
                found.add(int(point[2:], 16))
    return found


def main(root, main_face, out):
    there = set(TTFont(main_face).getBestCmap())
    font = TTFont(root + HANA)
    keep = sorted(c for c in wanted(root) if c >= 0x20000 and c not in there and c in font.getBestCmap())
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[], drop_tables=["+GSUB", "+vhea", "+vmtx"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=keep)
    cutter.subset(font)
    for number, text in (
        (0, "Copyright 2008-2017 GlyphWiki Project. A subset, renamed."),
        (1, "Tongban Rare"),
        (2, "Regular"),
        (3, "Tongban Rare 2026"),
        (4, "Tongban Rare"),
        (6, "TongbanRare-Regular"),
        (13, "SIL Open Font License 1.1"),
        (14, "https://openfontlicense.org"),
    ):
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(out)
    print(len(keep), "characters")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("rare-face.py ROOT NotoSansSC-Regular.ttf OUT")
    main(sys.argv[1].rstrip("/") + "/", sys.argv[2], sys.argv[3])

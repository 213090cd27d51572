#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pinyin keyboard's files. The results are in the repository; run this only to make them anew:

    lexicon.py RIME_DICT CHINA_DIVISION UNICODE FONT [FONT ...]

RIME_DICT       pinyin_simp.dict.yaml of Debian's rime-data-pinyin-simp (from Android's PinyinIME, Apache-2.0)
CHINA_DIVISION  the folder dist of npm's china-division 2.7.0 (WTFPL): names of provinces, cities, districts
UNICODE         /usr/share/unicode of Debian's unicode-data (Unicode licence): Unihan's readings and radicals
FONT            the faces of the screen (python3-fonttools): a character that none of them draws is left out

Lines of the word files: syllables, a tab, then words and weights in turn. ü is written v. Weights are counts of the
source's corpus; those of our own lists are chosen to stand among them.
"""
import bz2
import collections
import json
import pathlib
import re
import sys
import unicodedata

from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / "kiosk-app/app/src/main/resources/org/tongban/kiosk/ui/pinyin"
HEAD = "# SPDX-FileCopyrightText: {}\n# SPDX-License-Identifier: {}\n# Made by build/input/lexicon.py; do not edit.\n"


class Readings:
    """The reading of a word: that of the longest known words in it, the most frequent one of a lone character."""

    def __init__(self, entries):
        self.best = {}
        for word, syllables, weight in entries:
            if word not in self.best or weight > self.best[word][1]:
                self.best[word] = (syllables, weight)

    def of(self, word):
        if "/" in word:
            return word.split("/")[1]
        found, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                if word[at:end] in self.best:
                    found.append(self.best[word[at:end]][0])
                    at = end
                    break
            else:
                raise KeyError(word)
        return " ".join(found)


def rime(path):
    for line in open(path, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) == 3:
            yield parts[0], parts[1], int(parts[2])


def write(name, words, head):
    lines = collections.defaultdict(dict)
    for word, syllables, weight in words:
        lines[syllables][word] = max(weight, lines[syllables].get(word, 0))
    with open(OUT / name, "w", encoding="utf-8") as out:
        out.write(head)
        for syllables in sorted(lines):
            sorted_words = sorted(lines[syllables].items(), key=lambda one: (-one[1], one[0]))
            out.write(syllables + "\t" + " ".join(f"{word} {weight}" for word, weight in sorted_words) + "\n")


def listed(name, section=None):
    """The words of one of our lists; of one section, if it has sections."""
    here = None
    for line in open(HERE / name, encoding="utf-8"):
        if line.startswith("["):
            here = line.strip("[]\n")
        elif not line.startswith("#") and here == section:
            # "肇嘉浜/zhao jia bang": the reading runs on to the next word in Chinese.
            yield from re.findall(r"[^\s/a-z]+(?:/[a-z]+(?: [a-z]+)*)?", line)


def plain(word):
    return word.split("/")[0]


def divisions(folder):
    names = set()
    for name in ("provinces.json", "cities.json", "areas.json"):
        names.update(one["name"] for one in json.load(open(pathlib.Path(folder) / name, encoding="utf-8")))
    hong_kong = json.load(open(pathlib.Path(folder) / "HK-MO-TW.json", encoding="utf-8"))
    names.update(hong_kong)
    names -= {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
    for name in sorted(names):
        yield name
        short = re.sub(r"(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|区|县)$", "", name)
        if len(short) > 1 and short != name:
            yield short


def unihan(folder, file, field):
    for line in bz2.open(f"{folder}/Unihan_{file}.txt.bz2", "rt", encoding="utf-8"):
        if line.startswith("U+"):
            point, key, value = line.rstrip("\n").split("\t")
            if key == field:
                yield int(point[2:], 16), value


def toneless(reading):
    plain_letters = unicodedata.normalize("NFD", reading.split()[0]).replace("u\u0308", "v")
    letters = "".join(c for c in plain_letters if c.isascii())
    return re.sub(r"^([jqxy])v", r"\1u", re.sub(r"^([ln])ve$", r"\1ue", letters))


def radicals(folder, drawn, weights):
    """Per radical and number of further strokes the characters, the frequent ones first."""
    table = collections.defaultdict(lambda: collections.defaultdict(list))
    for point, value in unihan(folder, "IRGSources", "kRSUnicode"):
        first = re.match(r"(\d+)'*\.(-?\d+)", value.split()[0])
        if point in drawn and not 0xF900 <= point <= 0xFAFF:
            table[int(first[1])][max(0, int(first[2]))].append(chr(point))
    with open(OUT / "radicals.txt", "w", encoding="utf-8") as out:
        out.write(HEAD.format("1991-2022 Unicode, Inc.", "Unicode-DFS-2016"))
        out.write("# number of the KangXi radical, number of further strokes, characters\n")
        for radical in sorted(table):
            for strokes in sorted(table[radical]):
                characters = sorted(table[radical][strokes], key=lambda c: (-weights.get(c, -1), c))
                out.write(f"{radical} {strokes} {''.join(characters)}\n")


def main(dictionary, divided, unicode, *fonts):
    OUT.mkdir(parents=True, exist_ok=True)
    drawn = set().union(*(TTFont(font).getBestCmap().keys() for font in fonts))
    entries = [one for one in rime(dictionary) if all(ord(c) in drawn for c in one[0])]
    mandarin = [(chr(point), toneless(value), 0) for point, value in unihan(unicode, "Readings", "kMandarin")]
    readings = Readings(entries + mandarin)
    ours = HEAD.format("2026 Tongban Kiosk contributors", "Apache-2.0")
    write("words.txt", entries, HEAD.format("2008 The Android Open Source Project; GONG Chen", "Apache-2.0"))
    write("services.txt", ((plain(word), readings.of(word), 3000) for word in listed("words.txt")), ours)
    places = [(name, readings.of(name), 300) for name in divisions(divided)]
    for road in listed("roads.txt"):
        name, reading = plain(road), readings.of(road)
        places += [(name + "路", reading + " lu", 300), (name + "街", reading + " jie", 60)]
    write("places.txt", places, ours)
    surnames = list(dict.fromkeys(listed("names.txt", "surnames")))
    given = list(dict.fromkeys(listed("names.txt", "given")))
    write("surnames.txt", ((plain(n), readings.of(n), 40_000 // (rank + 8)) for rank, n in enumerate(surnames)), ours)
    write("given.txt", ((plain(n), readings.of(n), 40_000 // (rank + 40)) for rank, n in enumerate(given)), ours)
    known = {(word, reading) for word, reading, _ in entries}
    rare = [one for one in mandarin if ord(one[0]) in drawn and one[:2] not in known]
    rare += [(plain(word), word.split("/")[1], 0) for word in listed("names.txt", "characters without a common reading elsewhere")]
    write("rare.txt", rare, HEAD.format("1991-2022 Unicode, Inc.", "Unicode-DFS-2016"))
    weights = {word: weight for word, _, weight in entries if len(word) == 1}
    radicals(unicode, drawn, weights)


if __name__ == "__main__":
    main(*sys.argv[1:])

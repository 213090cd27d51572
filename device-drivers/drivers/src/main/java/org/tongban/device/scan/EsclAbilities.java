// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.List;
import java.util.OptionalInt;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// What a scanner says it can do (eSCL, ScannerCapabilities). What it does not say is taken to be possible; what it
/// says is kept to, since makers refuse a whole job for one wish too many.
///
/// @param feeder limits of the feeder
/// @param flatbed limits of the glass
record EsclAbilities(List<Source> sources, Limits feeder, Limits flatbed) {
    private static final int A4_WIDTH = 2480;
    private static final int A4_HEIGHT = 3508;

    /// What one source can take.
    ///
    /// @param width, height largest region in 1/300 inch; empty when not said
    /// @param resolutions the ones it has, empty when any
    /// @param lowest, highest ends of a range of resolutions; empty when not said
    /// @param colours its colour modes, empty when not said
    record Limits(
            OptionalInt width,
            OptionalInt height,
            List<Integer> resolutions,
            OptionalInt lowest,
            OptionalInt highest,
            List<String> colours) {
        Limits {
            resolutions = List.copyOf(resolutions);
            colours = List.copyOf(colours);
        }

        static Limits of(EsclDocument document, String source) {
            return new Limits(
                    largest(document.texts(source, "MaxWidth")),
                    largest(document.texts(source, "MaxHeight")),
                    numbers(document.texts(source, "XResolution")),
                    first(document.texts("XResolutionRange", "Min")),
                    first(document.texts("XResolutionRange", "Max")),
                    document.texts(source, "ColorMode"));
        }
    }

    EsclAbilities {
        sources = List.copyOf(sources);
    }

    static EsclAbilities of(EsclDocument document) {
        boolean hasFeeder = document.has("Adf");
        boolean hasFlatbed = document.has("Platen");
        List<Source> sources = hasFeeder && hasFlatbed
                ? List.of(Source.FEEDER, Source.FLATBED)
                : hasFeeder ? List.of(Source.FEEDER) : hasFlatbed ? List.of(Source.FLATBED) : List.of();
        return new EsclAbilities(sources, Limits.of(document, "Adf"), Limits.of(document, "Platen"));
    }

    /// Width of the region to ask for, in 1/300 inch: A4, or what the scanner has.
    int width(Source source) {
        return Math.min(A4_WIDTH, limits(source).width().orElse(A4_WIDTH));
    }

    /// Height of the region to ask for, in 1/300 inch.
    int height(Source source) {
        return Math.min(A4_HEIGHT, limits(source).height().orElse(A4_HEIGHT));
    }

    /// The smallest resolution that is fine enough, else the finest there is.
    int dpi(Request request) {
        Limits limits = limits(request.source());
        int wanted = request.dpi();
        if (limits.resolutions().isEmpty()) {
            int lowest = limits.lowest().orElse(wanted);
            int highest = limits.highest().orElse(Math.max(wanted, lowest));
            return Math.min(Math.max(wanted, lowest), highest);
        }
        return limits.resolutions().stream()
                .mapToInt(Integer::intValue)
                .filter(dpi -> dpi >= wanted)
                .min()
                .orElseGet(() -> limits.resolutions().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(wanted));
    }

    /// The colour mode to ask for: colour and grey stand in for each other, black and white only for want of both.
    String colourMode(Request request) {
        List<String> there = limits(request.source()).colours();
        List<String> wanted = request.colour() ? List.of("RGB24", "Grayscale8") : List.of("Grayscale8", "RGB24");
        return there.isEmpty()
                ? wanted.getFirst()
                : wanted.stream().filter(there::contains).findFirst().orElse(there.getFirst());
    }

    private Limits limits(Source source) {
        return source == Source.FEEDER ? feeder : flatbed;
    }

    private static OptionalInt largest(List<String> texts) {
        return numbers(texts).stream().mapToInt(Integer::intValue).max();
    }

    private static OptionalInt first(List<String> texts) {
        return numbers(texts).stream().mapToInt(Integer::intValue).findFirst();
    }

    private static List<Integer> numbers(List<String> texts) {
        return texts.stream()
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .toList();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// What a SANE device can be told, as `scanimage -A` lists it. Names of options are SANE's; their values are each
/// backend's own, so they are picked by what they contain.
///
/// @param sources, modes the words of the device; empty when it has no such option
/// @param resolutions the ones it has; empty when any between the ends
/// @param lowest, highest ends of a range of resolutions
/// @param width, height largest area in millimetres
record SaneOptions(
        List<String> sources,
        List<String> modes,
        List<Integer> resolutions,
        OptionalDouble lowest,
        OptionalDouble highest,
        OptionalDouble width,
        OptionalDouble height) {
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\.\\.(-?[0-9.]+).*");
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    static SaneOptions of(String listing) {
        return new SaneOptions(
                words(listing, "--source"),
                words(listing, "--mode"),
                words(listing, "--resolution").stream()
                        .map(word -> word.replaceAll("dpi$", ""))
                        .filter(word -> word.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::valueOf)
                        .toList(),
                end(listing, "--resolution", 1),
                end(listing, "--resolution", 2),
                end(listing, "-x", 2),
                end(listing, "-y", 2));
    }

    /// Where papers may lie. A device that does not say is taken for a flatbed.
    List<Source> places() {
        List<Source> places = new ArrayList<>();
        if (word(Source.FEEDER).isPresent()) places.add(Source.FEEDER);
        if (sources.isEmpty() || word(Source.FLATBED).isPresent()) places.add(Source.FLATBED);
        return List.copyOf(places);
    }

    /// The words for one order.
    List<String> order(Request request) {
        List<String> order = new ArrayList<>();
        word(request.source()).ifPresent(source -> order.addAll(List.of("--source", source)));
        mode(request.colour()).ifPresent(mode -> order.addAll(List.of("--mode", mode)));
        order.addAll(List.of("--resolution", Integer.toString(dpi(request.dpi()))));
        width.ifPresent(most -> order.addAll(List.of("-x", Double.toString(Math.min(most, A4_WIDTH)))));
        height.ifPresent(most -> order.addAll(List.of("-y", Double.toString(Math.min(most, A4_HEIGHT)))));
        return order;
    }

    private Optional<String> word(Source source) {
        Predicate<String> isFeeder = word -> word.contains("adf") || word.contains("feeder");
        return sources.stream()
                .filter(word -> source == Source.FEEDER
                        ? isFeeder.test(lower(word)) && !lower(word).matches(".*(duplex|back).*")
                        : !isFeeder.test(lower(word)))
                .findFirst();
    }

    private Optional<String> mode(boolean colour) {
        return modes.stream()
                .filter(word -> lower(word).matches(colour ? ".*colou?r.*" : ".*gr[ae]y.*"))
                .findFirst()
                .or(() -> modes.stream().findFirst());
    }

    /// The smallest resolution that is fine enough, else the finest there is.
    private int dpi(int wanted) {
        if (resolutions.isEmpty()) {
            double most = Math.min(wanted, highest.orElse(wanted));
            return (int) Math.max(most, lowest.orElse(1));
        }
        return resolutions.stream()
                .filter(dpi -> dpi >= wanted)
                .min(Integer::compare)
                .orElseGet(() -> resolutions.stream().max(Integer::compare).orElse(wanted));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String listing, String option) {
        String value = value(listing, option);
        if (value.isEmpty() || RANGE.matcher(value).matches()) return List.of();
        return Arrays.stream(value.split("\\|")).map(String::strip).toList();
    }

    private static OptionalDouble end(String listing, String option, int group) {
        Matcher range = RANGE.matcher(value(listing, option));
        return range.matches() ? OptionalDouble.of(Double.parseDouble(range.group(group))) : OptionalDouble.empty();
    }

    /// `--mode Gray|Color [Gray]` gives `Gray|Color`; an option that cannot be set now gives nothing.
    private static String value(String listing, String option) {
        Matcher found = Pattern.compile("^ +" + Pattern.quote(option) + " (.+?) \\[([^\\]]*)\\]", Pattern.MULTILINE)
                .matcher(listing);
        return found.find() && !found.group(2).equals("inactive") ? found.group(1) : "";
    }
}

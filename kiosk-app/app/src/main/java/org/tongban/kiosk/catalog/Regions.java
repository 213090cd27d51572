// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.kiosk.catalog.Form.Option;

/// Regions level by level. Codes have twelve digits: two for the province, the city and the county, three for the
/// street
/// and the community; what is not named yet is zeros.
public record Regions(List<Option> all) {
    private static final int[] ENDS = {2, 4, 6, 9, 12};

    public Regions {
        all = List.copyOf(all);
    }

    /// The regions right below a code; with the empty code those at the top.
    public List<Option> below(String code) {
        Set<String> known = all.stream().map(Option::value).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> code.isEmpty()
                        ? !known.contains(above(one.value()))
                        : above(one.value()).equals(code) && !one.value().equals(code))
                .toList();
    }

    /// True when there is nothing below it.
    public boolean isWhole(String code) {
        return below(code).isEmpty();
    }

    /// The code of the region that a region lies in, known or not.
    public static String above(String code) {
        for (int i = ENDS.length - 1; i > 0; i--) {
            String own = code.substring(ENDS[i - 1], ENDS[i]);
            if (!own.chars().allMatch(digit -> digit == '0')) {
                return code.substring(0, ENDS[i - 1]) + "0".repeat(12 - ENDS[i - 1]);
            }
        }
        return "";
    }

    /// The entries with their whole names: 示例市示例区示范街道.
    static List<Option> named(Dictionary dictionary) {
        return dictionary.entries().stream()
                .filter(entry -> entry.code().matches("[0-9]{12}"))
                .map(entry -> new Option(entry.code(), whole(dictionary, entry.code()), ""))
                .toList();
    }

    private static String whole(Dictionary dictionary, String code) {
        StringBuilder name = new StringBuilder();
        for (String at = code; !at.isEmpty(); at = above(at)) {
            name.insert(0, dictionary.word(at).orElse(""));
        }
        return name.toString();
    }
}

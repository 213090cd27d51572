// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The scanned pages of one visit, and the papers that are promised for later; by the codes of the materials. On the
/// screen's thread.
final class PaperBook {
    private final Map<String, List<byte[]>> scans = new LinkedHashMap<>();
    private final Set<String> promised = new LinkedHashSet<>();

    List<byte[]> pages(String code) {
        return List.copyOf(scans.getOrDefault(code, List.of()));
    }

    /// What is scanned need not be promised any more.
    void add(String code, List<byte[]> jpegs) {
        promised.remove(code);
        scans.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(jpegs);
    }

    void replace(String code, int index, byte[] jpeg) {
        List<byte[]> pages = scans.get(code);
        if (pages != null && index < pages.size()) {
            pages.set(index, jpeg);
        }
    }

    void forget(String code) {
        scans.remove(code);
    }

    void promise(String code) {
        promised.add(code);
    }

    void takeBack(String code) {
        promised.remove(code);
    }

    boolean isPromised(String code) {
        return promised.contains(code);
    }

    List<String> promised() {
        return List.copyOf(promised);
    }

    Map<String, List<byte[]>> scanned() {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        scans.forEach((code, pages) -> all.put(code, List.copyOf(pages)));
        return all;
    }

    void putAll(Map<String, List<byte[]>> pages, List<String> codes) {
        pages.forEach((code, jpegs) -> scans.put(code, new ArrayList<>(jpegs)));
        promised.addAll(codes);
    }

    boolean isEmpty() {
        return scans.isEmpty() && promised.isEmpty();
    }

    void clear() {
        scans.clear();
        promised.clear();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The words on paper in one language. A hall may put its own above the shipped ones, but for headlines and states:
/// those are the law's.
final class PaperWords {
    private static final List<String> FIXED = List.of("title.", "state.");

    private final Map<String, String> words;
    private final Language language;

    private PaperWords(Map<String, String> words, Language language) {
        this.words = words;
        this.language = language;
    }

    static String fileName(Language language) {
        return "words_" + language.code() + ".properties";
    }

    /// @throws TemplateException when the hall's file cannot be read, has unknown words or changes fixed ones
    static PaperWords of(TemplateFiles files, Language language) throws TemplateException {
        String name = fileName(language);
        Map<String, String> all = read(TemplateFiles.shipped(name).orElseThrow().text(), name);
        Optional<TemplateFiles.Source> own = files.own(name);
        if (own.isPresent()) {
            Map<String, String> mine = read(own.get().text(), own.get().label());
            check(mine, all, own.get());
            all.putAll(mine);
        }
        return new PaperWords(all, language);
    }

    private static void check(Map<String, String> mine, Map<String, String> shipped, TemplateFiles.Source source)
            throws TemplateException {
        List<TemplateFault> faults = new ArrayList<>();
        for (String key : mine.keySet()) {
            if (FIXED.stream().anyMatch(key::startsWith)) {
                faults.add(fault(source, key, "headlines and states are fixed and cannot be changed: " + key));
            } else if (!shipped.containsKey(key)) {
                faults.add(fault(source, key, "no template uses the word " + key));
            }
        }
        if (!faults.isEmpty()) {
            throw new TemplateException(faults);
        }
    }

    private static TemplateFault fault(TemplateFiles.Source source, String key, String message) {
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return new TemplateFault(source.label(), i + 1, 1, message);
            }
        }
        return TemplateFault.of(source.label(), message);
    }

    private static Map<String, String> read(String text, String label) throws TemplateException {
        Properties properties = new Properties();
        try (StringReader reader = new StringReader(text)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateException(TemplateFault.of(label, "no properties file: " + e.getMessage()));
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    Language language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    String of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no word " + key + " in " + language.code()));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All templates: the shipped ones, with a hall's own files above them. A hall's file that is wrong is refused, with a
/// message, and the shipped one is used in its place: a hall always has its papers. Thread-safe.
public final class Templates {
    private final TemplateFiles files;
    private final Optional<Path> directory;
    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Map<Key, Read> read = new ConcurrentHashMap<>();

    private record Key(Paper paper, Language language) {}

    private record Read(Template template, List<TemplateFault> faults) {}

    private Templates(TemplateFiles files, Optional<Path> directory) {
        this.files = files;
        this.directory = directory;
    }

    public static Templates shipped() {
        return new Templates(TemplateFiles.shipped(), Optional.empty());
    }

    /// @param directory the hall's own files; need not be there
    public static Templates above(Path directory) {
        return new Templates(TemplateFiles.above(directory), Optional.of(directory));
    }

    /// The hall's own directory, which may hold faces too.
    public Optional<Path> directory() {
        return directory;
    }

    /// A paper's template, read at first use.
    public Template of(Paper paper, Language language) {
        return read(paper, language).template();
    }

    /// What is wrong with the hall's files; reads every template.
    public List<TemplateFault> faults() {
        Set<TemplateFault> faults = new LinkedHashSet<>();
        for (Paper paper : Paper.values()) {
            faults.addAll(faults(paper));
        }
        return List.copyOf(faults);
    }

    /// What is wrong with the hall's files for one paper.
    public List<TemplateFault> faults(Paper paper) {
        Set<TemplateFault> faults = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            faults.addAll(read(paper, language).faults());
        }
        return List.copyOf(faults);
    }

    private Read read(Paper paper, Language language) {
        return read.computeIfAbsent(new Key(paper, language), key -> read(key));
    }

    private Read read(Key key) {
        List<TemplateFault> faults = new ArrayList<>();
        try {
            return new Read(Template.read(key.paper(), files, key.language(), vocabulary), List.of());
        } catch (TemplateException e) {
            faults.addAll(e.faults());
        }
        try {
            Template shipped = Template.read(key.paper(), TemplateFiles.shipped(), key.language(), vocabulary);
            return new Read(shipped, faults);
        } catch (TemplateException e) {
            throw new IllegalStateException("a shipped template is broken: " + e.getMessage(), e);
        }
    }
}

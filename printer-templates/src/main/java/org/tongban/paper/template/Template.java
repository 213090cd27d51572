// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.device.receipt.Slip;

/// One paper's template in one language, checked. Immutable.
public final class Template {
    private final Paper paper;
    private final PaperWords words;
    private final List<Node> nodes;
    private final boolean isHalls;

    private Template(Paper paper, PaperWords words, List<Node> nodes, boolean isHalls) {
        this.paper = paper;
        this.words = words;
        this.nodes = nodes;
        this.isHalls = isHalls;
    }

    /// Reads and checks a template with all that it draws in.
    ///
    /// @throws TemplateException with every fault that was found
    static Template read(Paper paper, TemplateFiles files, Language language, Vocabulary vocabulary)
            throws TemplateException {
        PaperWords words = PaperWords.of(files, language);
        TemplateFiles.Source source = files.find(paper.fileName()).orElseThrow();
        Markup markup = new Markup(files, words, vocabulary, paper.form().suffix());
        List<Node> nodes = markup.read(source);
        List<TemplateFault> faults = new ArrayList<>(markup.faults());
        markup.sources().forEach(one -> faults.addAll(check(paper, one, !one.equals(source))));
        for (String field : required(paper)) {
            if (!markup.printed().contains(field)) {
                faults.add(TemplateFault.of(source.label(), "this paper must print " + field));
            }
        }
        boolean isHalls = markup.sources().stream().anyMatch(TemplateFiles.Source::isHalls);
        Template template = new Template(paper, words, nodes, isHalls);
        if (faults.isEmpty()) {
            template.tried(source).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new TemplateException(faults);
        }
        return template;
    }

    private static List<String> required(Paper paper) {
        List<String> required = new ArrayList<>(paper.required());
        required.add("title");
        return required;
    }

    private static List<TemplateFault> check(Paper paper, TemplateFiles.Source source, boolean isPartial) {
        return switch (paper.form()) {
            case SLIP -> SlipScript.check(source);
            case PAGE -> PageScript.check(source, isPartial);
        };
    }

    /// Whole with nothing in it, and with something in every field.
    private Optional<TemplateFault> tried(TemplateFiles.Source source) {
        for (PaperFields fields : List.of(PaperFields.none(), SampleFields.shipped())) {
            try {
                Optional<String> broken = paper.form() == Paper.Form.PAGE
                        ? PageScript.broken(xhtml(fields, Print.NORMAL))
                        : slip("", fields, Print.NORMAL).parts().isEmpty()
                                ? Optional.of("it is empty")
                                : Optional.empty();
                if (broken.isPresent()) {
                    return Optional.of(TemplateFault.of(
                            source.label(),
                            "a section cuts an element in two, or stands where none can: " + broken.get()));
                }
            } catch (IllegalArgumentException e) {
                return Optional.of(TemplateFault.of(source.label(), String.valueOf(e.getMessage())));
            }
        }
        return Optional.empty();
    }

    public Paper paper() {
        return paper;
    }

    public Language language() {
        return words.language();
    }

    /// True when something of it is the hall's own.
    public boolean isHalls() {
        return isHalls;
    }

    /// The headline, by the law.
    public String title() {
        return words.of("title." + paper.id());
    }

    /// A word in this template's language, for fields that mappers fill: `state.saved`.
    ///
    /// @throws IllegalArgumentException when there is none
    public String word(String key) {
        return words.of(key);
    }

    /// @param id names the print job
    /// @throws IllegalArgumentException when it is no slip, or longer than any slip may be
    public Slip slip(String id, PaperFields fields, Print print) {
        if (paper.form() != Paper.Form.SLIP) {
            throw new IllegalArgumentException(paper.id() + " goes onto sheets");
        }
        String text = Expansion.of(nodes, system(print).and(fields), language(), SlipScript::plain);
        return SlipScript.slip(id, text, print.isLarge());
    }

    /// @throws IllegalArgumentException when it is a slip, or longer than any paper may be
    public String xhtml(PaperFields fields, Print print) {
        if (paper.form() != Paper.Form.PAGE) {
            throw new IllegalArgumentException(paper.id() + " goes onto a roll");
        }
        return Expansion.of(nodes, system(print).and(fields), language(), PageScript::plain);
    }

    /// What is true of the paper itself.
    private PaperFields system(Print print) {
        PaperFields own = PaperFields.none()
                .with("title", title())
                .with("paper.language", language().tag())
                .with("paper.large", print.isLarge())
                .with("paper.sample", print.isSample())
                .with("paper.class", print.isLarge() ? "large" : "normal");
        return language() == Language.ZH ? own : own.with("titleOriginal", words.of("original." + paper.id()));
    }
}

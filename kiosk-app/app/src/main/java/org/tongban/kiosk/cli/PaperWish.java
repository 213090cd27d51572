// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Vocabulary;
import picocli.CommandLine.Option;

/// What a trial paper shall say and look like. It always says on itself that it is a sample: a technician's tool makes
/// no proofs.
final class PaperWish {
    @Option(names = "--data", paramLabel = "FILE", description = "fields as JSON; otherwise the shipped sample")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
    private String language = "zh";

    @Option(names = "--large", description = "large print")
    private boolean isLarge;

    @Option(names = "--columns", defaultValue = "48", description = "48 on 80 mm paper, 32 on 58 mm")
    private int columns = 48;

    int columns() {
        return columns;
    }

    Print print() {
        return new Print(Language.of(language), isLarge, true);
    }

    /// @throws IllegalArgumentException when the file is no JSON, or names fields that no paper knows
    PaperFields fields(Template template) throws IOException {
        if (data.isEmpty()) {
            return SampleFields.of(template);
        }
        PaperFields fields = SampleFields.json(Files.readString(data.get()));
        List<String> unknown = Vocabulary.shipped().unknown(fields);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no paper knows these fields: " + String.join(", ", unknown));
        }
        return fields;
    }
}

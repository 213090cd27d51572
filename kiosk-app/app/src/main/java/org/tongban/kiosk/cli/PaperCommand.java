// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/// Papers and their templates. Works without a terminal too: for who writes templates at a desk.
@Command(
        name = "paper",
        description = "papers and their templates",
        subcommands = {
            PaperListCommand.class,
            PaperFieldsCommand.class,
            PaperValidateCommand.class,
            PaperPreviewCommand.class,
            PaperPrintCommand.class,
            PaperMeasureCommand.class
        })
final class PaperCommand {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(
            names = "--templates",
            scope = ScopeType.INHERIT,
            paramLabel = "DIRECTORY",
            description = "a hall's own templates; otherwise those of the settings, or the shipped ones")
    private Optional<Path> directory = Optional.empty();

    Tongbanctl tool() {
        return tool;
    }

    Optional<Path> directory() throws SettingsException {
        return directory.isEmpty() && tool.hasSettings() ? tool.settings().papers() : directory;
    }

    Templates templates() throws SettingsException {
        if (directory.isPresent()) {
            return Templates.above(directory.get());
        }
        return tool.hasSettings() ? Stores.templates(tool.settings()) : Templates.shipped();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// The hall's published content, from its author's files to the terminal.
@Command(
        name = "catalog",
        description = "checks, compares, signs, publishes, imports and fetches the hall's content",
        subcommands = {
            CatalogUnpackCommand.class,
            CatalogTableCommand.class,
            CatalogImportCommand.class,
            CatalogValidateCommand.class,
            CatalogDiffCommand.class,
            CatalogKeyCommand.class,
            CatalogSignCommand.class,
            CatalogPublishCommand.class,
            CatalogSchemaCommand.class,
            CatalogFindCommand.class,
            CatalogMeasureCommand.class,
            CatalogFetchCommand.class
        })
final class CatalogCommand {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    Tongbanctl tool() {
        return tool;
    }
}

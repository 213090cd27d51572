// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Cases on this terminal.
@Command(
        name = "case",
        description = "cases on this terminal",
        subcommands = {CaseListCommand.class, CaseReceiptCommand.class, CaseFormCommand.class, CaseWaitCommand.class})
final class CaseCommand {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    Tongbanctl tool() {
        return tool;
    }
}

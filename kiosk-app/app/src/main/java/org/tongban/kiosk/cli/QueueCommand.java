// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Cases on their way to the platform. Needs four keys of the settings only: see `docs/howto/look-after-the-queue.md`.
@Command(
        name = "queue",
        description = "cases on their way: list, show, retry, set aside, verify, export",
        subcommands = {
            QueueListCommand.class,
            QueueShowCommand.class,
            QueueRetryCommand.class,
            QueueMessagesCommand.class,
            QueueQuarantineCommand.class,
            QueueMendCommand.class,
            QueueVerifyCommand.class,
            QueueSeedCommand.class,
            QueueExportCommand.class,
            QueueImportCommand.class,
            QueueAdoptCommand.class
        })
final class QueueCommand implements Runnable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command of queue?");
    }

    Custody custody() throws SettingsException {
        return tool.custody();
    }

    /// A safe that is there. Looking into a wrong folder must not make one.
    Safe openSafe() throws SettingsException {
        Custody custody = custody();
        if (Files.notExists(custody.folder().resolve("safe.db"))) {
            throw new IllegalArgumentException("此处没有办件保险库：" + custody.folder());
        }
        return Stores.joinSafe(custody, Clock.systemUTC());
    }

    static Waiting find(Safe safe, String name) {
        return safe.queue().find(name).orElseThrow(() -> new IllegalArgumentException("本机没有办件 " + name));
    }

    static void json(PrintWriter out, Object facts) {
        out.println(JSON.writeValueAsString(facts));
        out.flush();
    }
}

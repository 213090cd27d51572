// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.BundleSigner;
import org.tongban.kiosk.safe.Bundles.Written;
import org.tongban.kiosk.safe.DeadDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings the unsent cases of a dead terminal to the platform, from its disk on another machine. This machine cannot
/// read
/// them: only the platform's escrow key opens them.
@Command(name = "rescue", description = "unsent cases of a dead terminal's disk, as a bundle for the platform")
final class RescueCommand implements Callable<Integer> {
    @Option(names = "--disk", required = true, paramLabel = "DIR", description = "the safe's folder on that disk")
    private Path disk = Path.of("");

    @Option(names = "--bundle", required = true, paramLabel = "DIR", description = "where the bundle's folder is made")
    private Path target = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (Files.notExists(disk.resolve("safe.db"))) {
            throw new IllegalArgumentException("此处没有办件保险库：" + disk);
        }
        try (DeadDisk dead = DeadDisk.open(disk, target, Clock.systemUTC())) {
            Written written = dead.bundles()
                    .write(target, dead.terminalId().orElse("unknown"), BundleSigner.withoutCertificate());
            QueueExportCommand.say(spec.commandLine().getOut(), written, json);
            return written.left().isEmpty() ? 0 : 1;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The hall's devices. What these commands print with `--json`, and their exit codes, are a promise: see
/// `docs/howto/devices-by-command.md`.
@Command(
        name = "devices",
        description = "devices: list, probe, watch, test, read, scan, print, trace",
        subcommands = {
            ListCommand.class,
            ProbeCommand.class,
            WatchCommand.class,
            TestCommand.class,
            ReadIdCommand.class,
            ReadCardCommand.class,
            ReadCodeCommand.class,
            ScanCommand.class,
            PrintTestCommand.class,
            TraceCommand.class
        })
public final class DevicesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command of devices?");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks one device what it is and how it is; changes nothing.
@Command(name = "probe", description = "asks a device what it is and how it is")
final class ProbeCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "a device of the settings")
    private @Nullable String id;

    @Option(names = "--as", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}; else it is found out")
    private @Nullable DeviceKind kind;

    @Override
    public Integer call() {
        return output.during(() -> output.show(facts()));
    }

    private Map<String, Object> facts() throws TroubleException, DeviceException, IOException {
        var probing = new Probing(opening, where.columns());
        if (id != null) return probing.facts(where.named(id));
        Optional<String> port = where.port();
        if (port.isEmpty()) throw output.wrong("which device? ID or --port ADDRESS");
        if (kind != null) return probing.facts(where.one(kind));
        Optional<DeviceKind> told = DeviceKind.of(port.get());
        if (told.isPresent()) return probing.facts(where.one(told.get()));
        return probing.factsOfAnything(where.one(DeviceKind.READER).address());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.device.DeviceException;
import org.tongban.device.smartcard.SmartCardReader;
import org.tongban.device.transport.SerialPorts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the terminal's devices and the ports of this machine, and touches none of them.
@Command(name = "list", description = "the devices of the settings, and the ports of this machine")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Override
    public Integer call() {
        return output.during(() -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            List<Map<String, String>> devices = where.configured().stream()
                    .map(target ->
                            Map.of("id", target.id(), "kind", target.kind().name(), "address", target.address()))
                    .toList();
            facts.put("devices", devices);
            facts.put("ports", SerialPorts.found());
            facts.put("smartCardReaders", smartCardReaders());
            output.show(facts);
        });
    }

    /// None where no PC/SC service runs.
    private static List<String> smartCardReaders() {
        try {
            return SmartCardReader.readers();
        } catch (DeviceException _) {
            return List.of();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.tongban.device.identity.ChipContent;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.identity.ResidentCardReader.AddressWanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads one identity card and shows what its chip holds: a person's data, because the technician asked for it.
@Command(name = "read-id", description = "reads an identity card and shows all of its text")
final class ReadIdCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "how long to wait for a card; default ${DEFAULT-VALUE}")
    private int wait = 10;

    @Option(names = "--newest-address", description = "also the address that was added to the chip last")
    private boolean newestAddress;

    @Override
    public Integer call() {
        return output.during(() -> {
            try (ResidentCardReader reader = opening.reader(where.one(DeviceKind.READER))) {
                output.say("card");
                AddressWanted address = newestAddress ? AddressWanted.YES : AddressWanted.NO;
                ChipContent chip = reader.readChip(Duration.ofSeconds(wait), address)
                        .orElseThrow(() -> new TroubleException(Trouble.noCard(wait)));
                output.show(CardFacts.of(chip));
            }
        });
    }
}

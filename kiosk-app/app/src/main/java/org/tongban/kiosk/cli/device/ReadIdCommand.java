// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.device.identity.ChipContent;
import org.tongban.device.identity.ChipContent.Part;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.identity.WltDecoder;
import org.tongban.device.identity.WltDecoder.Decoded;
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

    @Option(names = "--photo", paramLabel = "FILE", description = "also the photo, as a BMP; wants --photo-decoder")
    private @Nullable Path photo;

    @Option(
            names = "--photo-decoder",
            paramLabel = "DECODER",
            defaultValue = "none",
            description = "none, helper:PROGRAM or library:FILE[#FUNCTION]: whose licence is the operator's to have")
    private String decoder = "none";

    @Override
    public Integer call() {
        return output.during(() -> {
            try (WltDecoder photos = photos();
                    ResidentCardReader reader = opening.reader(where.one(DeviceKind.READER))) {
                output.say("card");
                ChipContent chip = reader.readChip(Duration.ofSeconds(wait), wanted())
                        .orElseThrow(() -> new TroubleException(Trouble.noCard(wait)));
                Map<String, Object> facts = CardFacts.of(chip);
                facts.putAll(photo(chip, photos));
                output.show(facts);
            }
        });
    }

    private Set<Part> wanted() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (newestAddress) parts.add(Part.NEWEST_ADDRESS);
        if (photo != null) parts.add(Part.PHOTO);
        return parts;
    }

    private WltDecoder photos() {
        try {
            return WltDecoder.parse(decoder);
        } catch (IllegalArgumentException e) {
            throw output.wrong("--photo-decoder: " + e.getMessage());
        }
    }

    /// What became of the photo; the text is shown whatever it was.
    private Map<String, Object> photo(ChipContent chip, WltDecoder photos) throws IOException {
        if (photo == null || chip.photo().isEmpty()) return Map.of();
        byte[] wlt = chip.photo().get();
        try {
            return switch (photos.decode(wlt)) {
                case Decoded.Picture picture -> Map.of("photoFile", OwnersFile.write(photo, picture.bmp()));
                case Decoded.NotConfigured _ -> Map.of("photoFault", "NOT_CONFIGURED");
                case Decoded.Failed failed ->
                    Map.of("photoFault", Trouble.of(failed.fault()).fault());
            };
        } finally {
            Arrays.fill(wlt, (byte) 0);
        }
    }
}

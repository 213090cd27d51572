// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogShelf;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.courier.CaseLine;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.exchange.ExchangeCases;
import org.tongban.kiosk.exchange.ExchangeSettings;
import org.tongban.kiosk.exchange.NationalItem;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import tools.jackson.core.JacksonException;

/// A hall whose cases go through a front-end exchange database.
///
/// @param catalog a catalogue of the hall's own, as the settings name it
/// @param fetched the folder of fetched catalogues
record Exchanging(ExchangeSettings settings, Optional<Path> catalog, Path fetched) {
    private static final Logger LOG = LoggerFactory.getLogger(Exchanging.class);

    /// Empty where `exchange.url` is not set.
    static Optional<Exchanging> read(SettingsFile file) throws SettingsException {
        Optional<String> url = file.text("exchange.url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var words = new ExchangeSettings.Words(
                file.required("exchange.apply-type"),
                file.required("exchange.get-type"),
                file.required("exchange.data-source"));
        try {
            var settings = new ExchangeSettings(
                    url.get(),
                    file.required("exchange.user"),
                    file.text("exchange.password-file").map(Path::of),
                    file.text("exchange.ca").map(Path::of),
                    file.text("exchange.escrow-key").map(Path::of),
                    words);
            return Optional.of(new Exchanging(
                    settings,
                    file.text("catalog").map(Path::of),
                    Settings.folder(file).resolve("catalog")));
        } catch (IllegalArgumentException e) {
            throw file.wrong("exchange.url", "cannot be used: " + e.getMessage());
        }
    }

    /// The way of the cases. Takes the escrow key of the settings first: nothing leaves this terminal that only the
    /// platform may read and anybody could.
    CaseLine line(PlatformClient client, Safe safe, Lease lease, String terminalId) {
        settings.escrowKey().ifPresent(file -> learn(safe, file));
        return new ExchangeCases(settings, new Items(), safe.sealedCopies(), new Receipts(client), lease, terminalId);
    }

    private static void learn(Safe safe, Path file) {
        try {
            safe.escrow().learn(Files.readString(file));
        } catch (IOException e) {
            LOG.error("the escrow key {} cannot be read; cases wait", file, e);
        }
    }

    /// The published items, read when the first case goes.
    private final class Items implements Function<String, Optional<NationalItem>> {
        private Optional<Catalog> read = Optional.empty();

        @Override
        public synchronized Optional<NationalItem> apply(String code) {
            if (read.flatMap(known -> known.item(code)).isEmpty()) {
                read = Optional.of(published());
            }
            return read.flatMap(known -> known.item(code)).map(Items::national);
        }

        private Catalog published() {
            if (catalog.isPresent()) {
                return Catalogs.fromFile(catalog.get());
            }
            try {
                return new CatalogShelf(fetched)
                        .newest()
                        .map(CatalogShelf.Kept::catalog)
                        .orElseGet(Catalogs::packaged);
            } catch (IOException | CatalogException | JacksonException damaged) {
                LOG.error("the fetched catalogue cannot be used: {}", damaged.getMessage());
                return Catalogs.packaged();
            }
        }

        private static NationalItem national(Item item) {
            var official = item.official();
            return new NationalItem(
                    official.codes().basic(),
                    item.name(),
                    official.authority().implementer().name(),
                    official.authority().implementer().code(),
                    official.handling().kind());
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.CatalogShelf;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import org.tongban.paper.template.Templates;
import tools.jackson.core.JacksonException;

/// Opens what is kept and what is published, as the settings say; the same for the kiosk and for tongbanctl.
public final class Stores {
    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);

    private Stores() {}

    /// The catalogue that holds: see [#published].
    ///
    /// @throws org.tongban.kiosk.catalog.CatalogException when it is broken; the message names file, item and field
    public static Catalog catalog(Settings settings) {
        return published(settings).now();
    }

    /// The catalogue that the settings name; else the last one that the platform published; else the packaged one.
    ///
    /// @throws org.tongban.kiosk.catalog.CatalogException when it is broken; the message names file, item and field
    public static CatalogInForce published(Settings settings) {
        if (settings.catalog().isPresent()) {
            return new CatalogInForce(Catalogs.fromFile(settings.catalog().get()));
        }
        return kept(settings)
                .map(kept -> new CatalogInForce(kept.catalog(), kept.current().confirmedAt()))
                .orElseGet(() -> new CatalogInForce(Catalogs.packaged()));
    }

    /// Where fetched catalogues lie.
    static CatalogShelf shelf(Settings settings) {
        return new CatalogShelf(settings.data().resolve("catalog"));
    }

    private static Optional<CatalogShelf.Kept> kept(Settings settings) {
        try {
            return shelf(settings).newest();
        } catch (IOException | CatalogException | JacksonException damaged) {
            LOG.error("the fetched catalogue cannot be used, the packaged one holds: {}", damaged.getMessage());
            return Optional.empty();
        }
    }

    /// Fetches the catalogue of this terminal, on a client of the caller's.
    public static CatalogFetch fetch(
            Settings settings, CatalogInForce published, PlatformClient client, Journal journal, Clock clock) {
        return new CatalogFetch(client, shelf(settings), published, journal, clock);
    }

    /// The templates of papers: the shipped ones, with the hall's own above them.
    public static Templates templates(Settings settings) {
        return settings.papers().map(Templates::above).orElseGet(Templates::shipped);
    }

    /// The safe of this terminal.
    public static Safe safe(Settings settings, String hallCode, Clock clock) {
        Custody custody = settings.custody();
        return Safe.open(custody.folder(), custody.safeSettings(hallCode), clock);
    }

    /// The safe for a process that saves no cases and works beside the kiosk.
    public static Safe joinSafe(Custody custody, Clock clock) {
        return Safe.join(custody.folder(), custody.safeSettings("unknown"), clock);
    }
}

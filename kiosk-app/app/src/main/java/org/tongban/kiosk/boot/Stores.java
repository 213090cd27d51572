// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Clock;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.safe.SafeSettings.Suite;

/// Opens what is kept and what is published, as the settings say; the same for the kiosk and for tongbanctl.
public final class Stores {
    private Stores() {}

    /// The hall's catalogue, or the packaged one.
    ///
    /// @throws org.tongban.kiosk.catalog.CatalogException when it is broken; the message names file, item and field
    public static Catalog catalog(Settings settings) {
        return settings.catalog().map(Catalogs::fromFile).orElseGet(Catalogs::packaged);
    }

    /// The safe of this terminal.
    public static Safe safe(Settings settings, String hallCode, Clock clock) {
        return Safe.open(settings.data(), known(settings, hallCode), clock);
    }

    /// The safe for a process that saves no cases and works beside the kiosk.
    public static Safe joinSafe(Settings settings, Clock clock) {
        return Safe.join(settings.data(), known(settings, "unknown"), clock);
    }

    private static SafeSettings known(Settings settings, String hallCode) {
        Settings.Terminal terminal = settings.terminal();
        Suite suite = settings.isSealed() ? Suite.AES_256_GCM : Suite.NONE;
        return new SafeSettings(terminal.number(), terminal.id(), hallCode, terminal.zone(), suite);
    }
}

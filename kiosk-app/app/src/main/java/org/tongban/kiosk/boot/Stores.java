// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Clock;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.safe.SafeSettings.Suite;
import org.tongban.paper.template.Templates;

/// Opens what is kept and what is published, as the settings say; the same for the kiosk and for tongbanctl.
public final class Stores {
    private Stores() {}

    /// The hall's catalogue, or the packaged one.
    ///
    /// @throws org.tongban.kiosk.catalog.CatalogException when it is broken; the message names file, item and field
    public static Catalog catalog(Settings settings) {
        return settings.catalog().map(Catalogs::fromFile).orElseGet(Catalogs::packaged);
    }

    /// The templates of papers: the shipped ones, with the hall's own above them.
    public static Templates templates(Settings settings) {
        return settings.papers().map(Templates::above).orElseGet(Templates::shipped);
    }

    /// The safe of this terminal.
    public static Safe safe(Settings settings, String hallCode, Clock clock) {
        Settings.Terminal terminal = settings.terminal();
        Suite suite = settings.isSealed() ? Suite.AES_256_GCM : Suite.NONE;
        var known = new SafeSettings(terminal.number(), terminal.id(), hallCode, terminal.zone(), suite);
        return Safe.open(settings.data(), known, clock);
    }
}

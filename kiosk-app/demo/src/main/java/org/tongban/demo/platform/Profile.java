// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the platform tells a terminal about itself: the invented hall, and the platform's public keys.
final class Profile {
    /// The one hall that all terminals stand in.
    static final String HALL = "590102-ZWZX-01";

    private final String terminalNumber;
    private final KeyRing keys;
    private final Optional<PublishedCatalog> catalog;
    private final Wishes wishes;

    /// @param terminalNumber six digits, part of every local number
    Profile(String terminalNumber, KeyRing keys, Optional<PublishedCatalog> catalog, Wishes wishes) {
        if (!terminalNumber.matches("\\d{6}")) throw new IllegalArgumentException("a terminal number has six digits");
        this.terminalNumber = terminalNumber;
        this.keys = keys;
        this.catalog = catalog;
        this.wishes = wishes;
    }

    ObjectNode json() throws SQLException, IOException {
        var profile = JsonNodeFactory.instance
                .objectNode()
                .put("terminalNumber", terminalNumber)
                .put("hall", HALL)
                .put("point", "A 区 01")
                .put("area", "590102")
                .put("network", "EXTRANET")
                .put("staffed", true);
        profile.putArray("devices").add("identity").add("receipt").add("scan");
        profile.putArray("itemWhitelist");
        profile.putArray("platformKeys").add(jwk(KeyRing.Purpose.RECEIPT).json("sig", "ES256"));
        var catalogKeys = profile.putArray("catalogKeys");
        catalogKeys.add(jwk(KeyRing.Purpose.CATALOG).json("sig", "ES256"));
        if (catalog.isPresent()) catalog.get().keys().forEach(catalogKeys::add);
        profile.set("escrowKey", jwk(KeyRing.Purpose.ESCROW).json("enc", "ECDH-ES+A256KW"));
        var wish = wishes.newest();
        wish.settings().ifPresent(settings -> profile.set("settings", settings));
        return profile.put("configVersion", wish.version());
    }

    String configVersion() {
        return wishes.newest().version();
    }

    private Jwk jwk(KeyRing.Purpose purpose) throws SQLException {
        return Jwk.of(keys.of(purpose).getPublic());
    }
}

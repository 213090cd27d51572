// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where the exchange database is, who this terminal is there, and the words of its dictionaries.
///
/// @param url `jdbc:postgresql://HOST[:PORT]/DATABASE` and nothing behind it: how the line is closed is not for an
///     address to say
/// @param passwordFile its first line, read anew for each connection
/// @param authority certificates (PEM) of who may sign the database's; needed unless it is on this machine
/// @param escrowKey a file with the platform's escrow key (one JWK), where no profile ever brings it
/// @param words what the columns of the national tables call things
public record ExchangeSettings(
        String url,
        String user,
        Optional<Path> passwordFile,
        Optional<Path> authority,
        Optional<Path> escrowKey,
        Words words) {
    private static final String JDBC = "jdbc:";

    /// @throws IllegalArgumentException when the address is not one that this terminal may talk to
    public ExchangeSettings {
        if (!isThisMachine(host(url)) && authority.isEmpty()) {
            throw new IllegalArgumentException(
                    "the exchange database is not on this machine, so exchange.ca is needed");
        }
    }

    /// Codes differ from platform to platform, so each is a setting.
    ///
    /// @param applyType 申报来源, `up_pro_accept.apply_type`
    /// @param getType 收取方式, `up_pro_material.get_type`
    /// @param dataSource `data_source`, at most three characters
    public record Words(String applyType, String getType, String dataSource) {}

    boolean isLocal() {
        return isThisMachine(host(url));
    }

    private static String host(String url) {
        String host =
                url.startsWith(JDBC) ? URI.create(url.substring(JDBC.length())).getHost() : null;
        if (host == null || url.contains("?")) {
            throw new IllegalArgumentException("exchange.url must be jdbc:postgresql://HOST[:PORT]/DATABASE");
        }
        return host;
    }

    /// A name is not asked of a resolver: it would decide where personal data goes in the clear.
    private static boolean isThisMachine(String host) {
        try {
            return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

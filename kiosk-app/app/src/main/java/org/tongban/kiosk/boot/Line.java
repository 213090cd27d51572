// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.File;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.PlatformSettings;

/// The line to the platform, as the settings say; the same for the kiosk and for tongbanctl.
public final class Line {
    private Line() {}

    /// A client of its own; the caller closes it.
    ///
    /// @throws IllegalArgumentException when the settings name certificates that cannot be used
    public static PlatformClient client(Settings settings, Clock clock) {
        return new PlatformClient(platform(settings), clock);
    }

    /// How to reach the platform of these settings.
    static PlatformSettings platform(Settings settings) {
        Settings.Platform wanted = settings.platform();
        return new PlatformSettings(
                wanted.baseUrl(),
                wanted.filesUrl(),
                settings.terminal().id(),
                wanted.proxy().map(Line::address),
                wanted.authority(),
                wanted.clientCertificate().map(file -> certificate(wanted, file)),
                wanted.key().map(Line::keySource));
    }

    private static PlatformSettings.ClientCertificate certificate(Settings.Platform wanted, Path file) {
        Path password = wanted.clientCertificatePassword().orElse(file.resolveSibling("password"));
        return new PlatformSettings.ClientCertificate(file, password);
    }

    private static InetSocketAddress address(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new InetSocketAddress(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    /// A file's path or an address.
    private static URI keySource(String text) {
        return text.contains("://") ? URI.create(text) : new File(text).toURI();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.File;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.courier.Nightly;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.PlatformSettings;
import org.tongban.kiosk.safe.Safe;

/// Joins safe and platform, as the settings say; the same for the kiosk, the courier's own process and tongbanctl.
public final class Lines {
    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);

    private Lines() {}

    /// The platform's client; the safe takes the measured clock from it.
    public static PlatformClient client(Custody custody, Safe safe, Clock clock) {
        return measuring(client(custody, clock), safe);
    }

    /// The platform's client alone.
    static PlatformClient client(Custody custody, Clock clock) {
        return new PlatformClient(platform(custody), clock);
    }

    /// The safe takes the measured clock from this client.
    static PlatformClient measuring(PlatformClient client, Safe safe) {
        safe.clockOffsetFrom(client::clockOffsetMillis);
        client.onProfile(profile -> profile.escrowKey().ifPresent(safe.escrow()::learn));
        return client;
    }

    public static Courier courier(PlatformClient client, Safe safe, Custody custody, Clock clock) {
        return new Courier(
                client,
                safe.outbox(),
                safe.messageOutbox(),
                lease(safe, custody),
                clock,
                new SecureRandom(),
                custody.keeping().pace(),
                custody.platform()
                        .exchange()
                        .map(way -> way.line(
                                client,
                                safe,
                                lease(safe, custody),
                                custody.terminal().id())));
    }

    private static Lease lease(Safe safe, Custody custody) {
        return new HomeLease(safe, custody.machine());
    }

    /// The courier with its own thread, not yet started.
    public static CourierService rounds(PlatformClient client, Safe safe, Custody custody, Clock clock) {
        var nightly = new Nightly(
                client,
                safe.delivered(),
                lease(safe, custody),
                custody.keeping().kept(),
                custody.keeping().age(),
                new Supervision(safe.messages(), custody.terminal().id(), clock),
                clock);
        Runnable renewal = renewal(safe, custody, clock);
        return new CourierService(courier(client, safe, custody, clock), safe.outbox(), () -> {
            alone("the night's work", nightly::run);
            alone("the renewal of the certificate", renewal);
        });
    }

    /// What fails holds up nothing else, and is tried again in the next round.
    private static void alone(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("{} failed", what, failed);
        }
    }

    /// What renews the terminal's certificate when it is time; belongs to the courier's thread.
    public static Runnable renewal(Safe safe, Custody custody, Clock clock) {
        return new Renewal(custody, lease(safe, custody), safe.journal(), clock)::run;
    }

    private static PlatformSettings platform(Custody custody) {
        Settings.Platform wanted = custody.platform();
        return new PlatformSettings(
                wanted.baseUrl(),
                wanted.filesUrl(),
                custody.terminal().id(),
                wanted.proxy().map(Lines::address),
                wanted.authority(),
                custody.clientCertificate(),
                wanted.key().map(Lines::keySource));
    }

    static InetSocketAddress address(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new InetSocketAddress(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    /// A file's path or an address.
    private static URI keySource(String text) {
        return text.contains("://") ? URI.create(text) : new File(text).toURI();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.tongban.demo.process.Part;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.PlatformSettings;
import org.tongban.kiosk.safe.Safe;
import tools.jackson.databind.json.JsonMapper;

/// A hall whose line leads to the embedded platform, which is a process of its own.
final class Meeting implements AutoCloseable {
    final Part platform;
    final Hall hall;
    private final PlatformClient client;
    private final Courier courier;

    Meeting(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    /// @param module compares person and card
    Meeting(Path folder, Optional<PresenceCheck> module) throws IOException {
        this(folder, platform(folder), "T-1", module);
    }

    /// A terminal more at a platform that is there.
    Meeting(Path folder, Part platform, String terminalId) {
        this(folder, platform, terminalId, Optional.empty());
    }

    private Meeting(Path folder, Part platform, String terminalId, Optional<PresenceCheck> module) {
        this.platform = platform;
        Clock clock = Clock.system(Hall.ZONE);
        client = new PlatformClient(
                new PlatformSettings(
                        URI.create(platform.value("base-url")), URI.create(platform.value("files-url")), terminalId),
                clock);
        hall = new Hall(
                folder.resolve(terminalId),
                Hall.calm(),
                (safe, published) -> Hall.around(
                        folder.resolve(terminalId),
                        safe,
                        published,
                        new Hall.Platform(
                                client.enquiries(Hall.ZONE),
                                client.helpLine(clock),
                                client.counter(Hall.ZONE),
                                client.drafts(),
                                client.records(Hall.ZONE),
                                module)));
        Safe safe = hall.safe;
        courier = new Courier(client, safe.outbox(), safe.messageOutbox(), safe.lease(), clock, new Random(7));
    }

    private static Part platform(Path folder) throws IOException {
        return Part.start(
                "platform",
                folder,
                "org.tongban.demo.platform.PlatformMain",
                "--db",
                folder.resolve("platform.db").toString(),
                "--terminal-number",
                "310217");
    }

    HelpLine helpLine() {
        return client.helpLine(Clock.system(Hall.ZONE));
    }

    /// Sends everything that waits.
    void send() {
        var _ = courier.run();
    }

    /// Sends also what a failed try holds back: an hour later.
    void sendNow() {
        sendIn(Duration.ofHours(1));
    }

    /// Sends as a courier of later would.
    void sendIn(Duration ahead) {
        Clock later = Clock.offset(Clock.system(Hall.ZONE), ahead);
        Safe safe = hall.safe;
        var _ = new Courier(client, safe.outbox(), safe.messageOutbox(), safe.lease(), later, new Random(7)).run();
    }

    String say(String command) {
        return platform.control().say(command);
    }

    /// The offices say this of a case.
    void office(SavedCase saved, String json) {
        say("office " + saved.localNumber().value() + " " + json);
    }

    /// Where the traffic departed from the contract; `[]` and `[]` when it did not.
    String departures() {
        var said = new JsonMapper().readTree(say("departures"));
        return said.get("terminals").toString() + said.get("platform");
    }

    @Override
    public void close() {
        hall.close();
        client.close();
        platform.close();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/// A platform in this JVM with a terminal beside it.
record Bench(PlatformServer server, Terminal terminal) implements AutoCloseable {

    static Bench at(Path directory) throws IOException, SQLException {
        return at(directory, Optional.empty(), Clock.systemUTC());
    }

    static Bench at(Path directory, Optional<Duration> intake, Clock clock) throws IOException, SQLException {
        var names = new Properties();
        names.setProperty(SampleCase.ITEM_CODE, "食品经营许可(新办)");
        var server = new PlatformServer(new PlatformServer.Options(
                directory.resolve("platform.db"), 0, "590101", intake, names, Optional.empty(), clock));
        return new Bench(server, new Terminal(server.origin()));
    }

    @Override
    public void close() throws SQLException {
        terminal.close();
        server.close();
    }
}

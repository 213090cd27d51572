// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A visitor at the screen of a hall that is connected to the platform's own process. Each test has both afresh.
@Tag("screen")
@Timeout(180)
abstract class AtThePlatform {
    @TempDir
    Path folder;

    Meeting meeting;
    Visitor visitor;

    @BeforeEach
    final void open() throws IOException {
        meeting = meet(folder);
        prepare(meeting.hall);
        visitor = new Visitor(meeting.hall);
    }

    Meeting meet(Path in) throws IOException {
        return new Meeting(in);
    }

    /// What must be so before anybody comes.
    void prepare(Hall hall) {}

    @AfterEach
    final void close() {
        visitor.close();
        meeting.close();
    }
}

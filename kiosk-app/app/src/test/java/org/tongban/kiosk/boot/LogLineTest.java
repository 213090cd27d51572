// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLineTest {
    private final LoggerContext context = new LoggerContext();

    private LoggingEvent event(Level level, @Nullable Throwable thrown) {
        Logger logger = context.getLogger("org.tongban.kiosk.courier.LineBoard");
        var event = new LoggingEvent("", logger, level, "the line is {}", thrown, new Object[] {"DOWN"});
        event.setThreadName("courier");
        return event;
    }

    @Test
    void aLineSaysWhenHowBadWhoAndWhat() {
        String line = new LogLine(false).doLayout(event(Level.INFO, null));
        assertTrue(
                line.matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  courier LineBoard the line is DOWN\n"),
                line);
        assertEquals("WARN  LineBoard the line is DOWN\n", new LogLine(true).doLayout(event(Level.WARN, null)));
    }

    @Test
    void aFailureIsToldWithItsPlace() {
        String line = new LogLine(true).doLayout(event(Level.ERROR, new IllegalStateException("no room")));
        assertTrue(line.startsWith("ERROR LineBoard the line is DOWN\njava.lang.IllegalStateException: no room"), line);
        assertTrue(line.contains("at org.tongban.kiosk.boot.LogLineTest.aFailureIsToldWithItsPlace"), line);
    }

    @Test
    void logbackFindsTheSetUp() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertEquals(Level.WARN, context.getLogger(Logger.ROOT_LOGGER_NAME).getLevel());
        assertEquals(Level.INFO, context.getLogger("org.tongban").getLevel());
    }
}

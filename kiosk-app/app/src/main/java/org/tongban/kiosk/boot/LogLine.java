// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One event as one line: `2026-11-25T18:14:54.455+08:00 INFO  courier LineBoard the line is DOWN`.
final class LogLine extends LayoutBase<ILoggingEvent> {
    private final boolean isTerse;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    /// @param isTerse without time and thread
    LogLine(boolean isTerse) {
        this.isTerse = isTerse;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new StringBuilder();
        if (!isTerse) {
            time.formatTo(event.getInstant(), line);
            line.append(' ');
        }
        line.append(event.getLevel()).append(event.getLevel().levelStr.length() < 5 ? "  " : " ");
        if (!isTerse) {
            line.append(event.getThreadName()).append(' ');
        }
        String logger = event.getLoggerName();
        line.append(logger.substring(logger.lastIndexOf('.') + 1)).append(' ').append(event.getFormattedMessage());
        line.append('\n');
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }
}

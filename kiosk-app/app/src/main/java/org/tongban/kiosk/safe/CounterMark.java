// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The highest counter that this terminal ever gave, kept beside the database, so that a database put back from
/// yesterday's backup goes on behind it and gives no local number twice. Written after the case is saved: it may lag by
/// the last one, never run ahead.
///
/// @param file outside of what is backed up, where the hall says so
record CounterMark(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(CounterMark.class);
    private static final String NUMBER = "[0-9]{1,18}";

    /// 0 when there is none or it cannot be understood.
    long value() {
        try {
            String text = Files.readString(file).strip();
            return text.matches(NUMBER) ? Long.parseLong(text) : 0;
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A case is safe without it, so a disk that does not take it only costs this protection.
    void raise(long counter) {
        try {
            Files.writeString(
                    file,
                    Long.toString(counter),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            LOG.warn(
                    "the mark of the highest counter cannot be written: {}",
                    e.getClass().getSimpleName());
        }
    }
}

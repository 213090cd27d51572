// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.time.Duration;
import org.tongban.emulator.wire.Conversation;
import org.tongban.emulator.wire.Log;
import org.tongban.emulator.wire.Pause;

/// Speaks on a terminal device that exists already, such as one end of a `socat` pair.
///
/// When the other end hangs up, it opens the device again and again until that works. `unplug` makes it deaf: the
/// true unplugging of a terminal is the end of the process that made it.
final class TtyWire {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final File device;
    private final Conversation conversation;
    private volatile boolean plugged = true;

    TtyWire(File device, Conversation conversation) {
        this.device = device;
        this.conversation = conversation;
    }

    /// Starts to speak, on a thread of its own.
    void start() {
        Thread.ofPlatform().daemon().name("tty").start(this::speakForEver);
    }

    void plug() {
        plugged = true;
    }

    void unplug() {
        plugged = false;
    }

    private void speakForEver() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var file = new RandomAccessFile(device, "rw")) {
                speak(file);
            } catch (IOException e) {
                Log.line("tty", "lost: " + e.getMessage());
            }
            Pause.of(BETWEEN_TRIES);
        }
    }

    private void speak(RandomAccessFile file) throws IOException {
        try (var in = new FileInputStream(file.getFD());
                var out = new FileOutputStream(file.getFD())) {
            conversation.hold(new Deafened(in), out);
        }
    }

    /// Passes over what arrives while unplugged.
    private final class Deafened extends InputStream {

        private final InputStream in;

        Deafened(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var n = in.read(into, offset, length);
            while (n >= 0 && !plugged) {
                n = in.read(into, offset, length);
            }
            return n;
        }
    }
}

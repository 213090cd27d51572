// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.fingerprint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.host.NativeHost;

/// The worked example of [FingerprintReader]: a module behind a library in a process of its own, with `int
/// fp_open(void)`
/// (0 is good) and `int fp_capture(unsigned char *template, int room, int *quality, int millis)`, which gives the
/// template's size, 0 for no finger, or a negative number. To adapt a maker's library, change [FingerprintHostMain].
public final class LibraryFingerprints implements FingerprintReader {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final int SLICE_MILLIS = 300;

    private final NativeHost host;

    private LibraryFingerprints(NativeHost host) {
        this.host = host;
    }

    /// Starts the library's process and opens the module.
    ///
    /// @throws DeviceException with `Unsupported` unless the operator allows fingerprints; then nothing was started
    public static LibraryFingerprints open(Path library, FingerprintUse use) throws DeviceException {
        if (use != FingerprintUse.ALLOWED)
            throw new DeviceException(new Unsupported("fingerprints are not allowed here"));
        NativeHost host = NativeHost.start(FingerprintHostMain.class, List.of(library.toString()));
        try {
            if (!host.ask("open", START).equals("0")) throw new DeviceException(new NotConnected("no module"));
            return new LibraryFingerprints(host);
        } catch (DeviceException e) {
            host.close();
            throw e;
        }
    }

    @Override
    public Optional<Template> capture(Duration patience, Wanted wanted) throws DeviceException {
        var deadline = Deadline.in(patience);
        while (!deadline.isOver() && wanted.isWanted()) {
            String answer = host.ask("capture " + SLICE_MILLIS, QUICK);
            if (!answer.equals(FingerprintHostMain.NO_FINGER)) return Optional.of(template(answer.split(" ")));
        }
        return Optional.empty();
    }

    @Override
    public void probe() throws DeviceException {
        host.ask("probe", QUICK);
    }

    @Override
    public void close() {
        host.close();
    }

    private static Template template(String[] words) throws DeviceException {
        try {
            if (words.length == 2) {
                int quality = Math.clamp(Integer.parseInt(words[0]), 0, 100);
                return new Template(HexFormat.of().parseHex(words[1]), quality);
            }
        } catch (IllegalArgumentException _) {
            // Said below; what came is a finger and belongs into no message.
        }
        throw new DeviceException(new Garbled("the module's host"));
    }
}

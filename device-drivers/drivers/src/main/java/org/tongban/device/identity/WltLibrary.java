// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.host.NativeHost;

/// An operator's library of 64 bits with `int unpack(char *photo, char *picture, int)`, in a process of its own. A
/// library
/// that hangs or crashes costs that process; the next photo has another one.
final class WltLibrary implements WltDecoder {
    /// As the C++ compiler wrote it in the libraries that were seen.
    static final String USUAL_FUNCTION = "_Z6unpackPcS_i";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration START = Duration.ofSeconds(20);

    private final Path file;
    private final String function;
    private Optional<NativeHost> host = Optional.empty();

    WltLibrary(Path file, String function) {
        this.file = file;
        this.function = function;
    }

    @Override
    public Decoded decode(byte[] wlt) {
        return WltDecoder.outcome(() -> picture(wlt));
    }

    @Override
    public void close() {
        host.ifPresent(NativeHost::close);
        host = Optional.empty();
    }

    private byte[] picture(byte[] wlt) throws DeviceException {
        try {
            if (host.isEmpty()) host = Optional.of(started());
            String answer = host.get().ask(HexFormat.of().formatHex(wlt), PATIENCE);
            if (answer.equals(WltHostMain.FAILED)) throw new DeviceException(new Garbled("the library decodes it not"));
            byte[] picture = HexFormat.of().parseHex(answer);
            return picture.length == PhotoBmp.pointBytes() ? PhotoBmp.fromPoints(picture) : PhotoBmp.checked(picture);
        } catch (IllegalArgumentException e) {
            close();
            throw new DeviceException(new Garbled("the library's host"), e);
        } catch (DeviceException e) {
            if (!(e.fault() instanceof Garbled)) close();
            throw e;
        }
    }

    private NativeHost started() throws DeviceException {
        NativeHost started = NativeHost.start(WltHostMain.class, List.of(file.toString(), function));
        started.ask(WltHostMain.READY, START);
        return started;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.light;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.host.NativeHost;

/// The worked example of [GuideLights]: lamps behind a library with `int light_open(void)` (how many lamps, or
/// negative)
/// and `int light_set(int lamp, int flash)` (0 is good), in a process of its own. To adapt a maker's library, change
/// [LightHostMain] to its calls; nothing else.
public final class LibraryLights implements GuideLights {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration QUICK = Duration.ofSeconds(1);

    private final NativeHost host;
    private final List<String> names;

    private LibraryLights(NativeHost host, List<String> names) {
        this.host = host;
        this.names = names;
    }

    /// Starts the library's process and opens the board.
    ///
    /// @param names of the board's lamps, in its order
    public static LibraryLights open(Path library, List<String> names) throws DeviceException {
        NativeHost host = NativeHost.start(LightHostMain.class, List.of(library.toString()));
        try {
            String lamps = host.ask("open", START);
            if (!lamps.matches("\\d{1,3}")) throw new DeviceException(new NotConnected("the library opens no lamps"));
            return new LibraryLights(
                    host, List.copyOf(names.subList(0, Math.min(names.size(), Integer.parseInt(lamps)))));
        } catch (DeviceException e) {
            host.close();
            throw e;
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void set(String name, Flash flash) throws DeviceException {
        int lamp = names.indexOf(name);
        if (lamp < 0) throw new DeviceException(new Unsupported("no lamp " + name));
        String answer = host.ask("set " + lamp + " " + number(flash), QUICK);
        if (!answer.equals("0")) throw new DeviceException(new Unsupported("lamp " + name + " " + flash));
    }

    /// A lamp that is set to what it is answers, and nothing is seen of it.
    @Override
    public void probe() throws DeviceException {
        host.ask("probe", QUICK);
    }

    @Override
    public void close() {
        host.close();
    }

    private static int number(Flash flash) {
        return switch (flash) {
            case OFF -> 0;
            case SLOW -> 1;
            case MEDIUM -> 2;
            case QUICK -> 3;
            case CONTINUOUS -> 4;
        };
    }
}

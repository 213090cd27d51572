// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The ports that this machine shows. Not all that there are: a pseudo terminal or a link is never listed, and can be
/// opened by its path all the same.
public final class SerialPorts {
    private static final Path BY_ID = Path.of("/dev/serial/by-id");
    private static final Path USB_PRINTERS = Path.of("/dev/usb");

    private SerialPorts() {}

    /// Paths to give to a [TransportAddress]; links that survive re-plugging come first.
    public static List<String> found() {
        Set<String> found = new LinkedHashSet<>(in(BY_ID, "*"));
        Arrays.stream(SerialPort.getCommPorts())
                .map(SerialPort::getSystemPortPath)
                .forEach(found::add);
        found.addAll(in(USB_PRINTERS, "lp*"));
        return List.copyOf(found);
    }

    private static List<String> in(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) return List.of();
        List<String> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
            entries.forEach(entry -> paths.add(entry.toString()));
        } catch (IOException _) {
            return List.of(); // not ours to read: then it is not ours to open either
        }
        paths.sort(String::compareTo);
        return paths;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// What a printer answered (RFC 8010): a status, and attributes in groups. Keeps texts, octets as text, and numbers;
/// dates, ranges
/// and collections are passed over, nothing here needs them.
///
/// @param status RFC 8011, 4.1.8
/// @param groups in their order; a list of jobs has one group a job
record IppMessage(int status, List<Group> groups) {
    private static final int END = 0x03;
    private static final int LAST_DELIMITER = 0x0F;
    private static final int LARGEST_OK = 0x00FF;
    private static final int MOST_ATTRIBUTES = 10_000;

    /// Attributes of one thing.
    ///
    /// @param tag what they are of: 1 operation, 2 job, 4 printer
    record Group(int tag, Map<String, List<Object>> attributes) {
        Optional<Integer> number(String name) {
            return values(name).stream()
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .findFirst();
        }

        List<String> texts(String name) {
            return values(name).stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }

        Optional<String> text(String name) {
            return texts(name).stream().findFirst();
        }

        boolean has(String name) {
            return attributes.containsKey(name);
        }

        private List<Object> values(String name) {
            return attributes.getOrDefault(name, List.of());
        }
    }

    boolean isOk() {
        return status <= LARGEST_OK;
    }

    /// The first group of this kind; an empty one when the printer gave none.
    Group first(int tag) {
        return all(tag).stream().findFirst().orElseGet(() -> new Group(tag, Map.of()));
    }

    List<Group> all(int tag) {
        return groups.stream().filter(group -> group.tag() == tag).toList();
    }

    /// @throws DeviceException with `Garbled`
    static IppMessage parse(byte[] bytes) throws DeviceException {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new DeviceException(new Garbled("no IPP answer"), e);
        }
    }

    private static IppMessage read(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() == 0) throw new IOException("no version");
        in.readUnsignedByte();
        int status = in.readUnsignedShort();
        in.readInt();
        List<Group> groups = new ArrayList<>();
        String name = "";
        int count = 0;
        for (int tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
            if (tag <= LAST_DELIMITER) {
                groups.add(new Group(tag, new LinkedHashMap<>()));
                continue;
            }
            if (groups.isEmpty() || count++ > MOST_ATTRIBUTES) throw new IOException("attributes of nothing");
            String given = text(in);
            if (!given.isEmpty()) name = given;
            byte[] value = bytes(in);
            groups.getLast()
                    .attributes()
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(value(tag, value));
        }
        return new IppMessage(status, List.copyOf(groups));
    }

    private static Object value(int tag, byte[] value) {
        boolean isNumber = tag == 0x21 || tag == 0x23;
        if (isNumber && value.length == Integer.BYTES)
            return ByteBuffer.wrap(value).getInt();
        if (tag == 0x22 && value.length == 1) return value[0] != 0;
        boolean isText = tag == 0x30 || tag >= 0x41 && tag <= 0x49;
        return isText ? new String(value, StandardCharsets.UTF_8) : Other.VALUE;
    }

    /// A value that is no text and no number.
    private enum Other {
        VALUE
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return bytes;
    }
}

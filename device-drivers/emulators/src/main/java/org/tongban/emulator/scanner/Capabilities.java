// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The scanner's description of itself: A4 platen, A4 single-sided feeder, JPEG, in the form of eSCL 2.6.
final class Capabilities {

    static final int LOWEST_DPI = 75;
    static final int HIGHEST_DPI = 600;

    private static final String RESOURCE = "capabilities.xml";

    private Capabilities() {}

    static String xml() {
        try (var stream = Capabilities.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

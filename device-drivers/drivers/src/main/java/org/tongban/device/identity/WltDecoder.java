// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;

/// Makes a picture of the photo in an identity card, which has a coding of its own (WLT, 1,024 bytes, 102 by 126
/// points).
/// Nobody published that coding and every decoder is somebody's closed program, so which one is used is for the
/// operator
/// to decide and to licence: none, a helper process, or a library, which is loaded by a process of its own.
///
/// A photo that cannot be decoded never costs the card's text: decoding throws nothing. For one thread.
public interface WltDecoder extends AutoCloseable {

    /// What became of a photo.
    sealed interface Decoded {
        /// A whole BMP file of 102 by 126 points. Personal data.
        record Picture(byte[] bmp) implements Decoded {
            @Override
            public String toString() {
                return "Picture[…]";
            }
        }

        /// No decoder is configured.
        record NotConfigured() implements Decoded {}

        /// The decoder failed; the card's text is as good as before.
        record Failed(DeviceFault fault) implements Decoded {}
    }

    /// One photo, as the card's reader gave it. Bounded in time.
    Decoded decode(byte[] wlt);

    @Override
    void close();

    /// Decodes nothing: the default.
    static WltDecoder none() {
        return new WltDecoder() {
            @Override
            public Decoded decode(byte[] wlt) {
                return new Decoded.NotConfigured();
            }

            @Override
            public void close() {}
        };
    }

    /// One of `none`, `helper:PROGRAM`, `library:FILE` and `library:FILE#FUNCTION`.
    ///
    /// @throws IllegalArgumentException for anything else, with a message for a technician
    static WltDecoder parse(String text) {
        if (text.equals("none")) return none();
        var words = Pattern.compile("(helper|library):([^#]+)(?:#(\\w+))?").matcher(text);
        if (!words.matches() || (words.group(1).equals("helper") && words.group(3) != null)) {
            throw new IllegalArgumentException(
                    "expected none, helper:PROGRAM or library:FILE[#FUNCTION], got: " + text);
        }
        Path file = Path.of(words.group(2));
        if (words.group(1).equals("helper")) return new WltHelper(file);
        return new WltLibrary(file, words.group(3) == null ? WltLibrary.USUAL_FUNCTION : words.group(3));
    }

    /// Decodes, and makes a value of whatever happens.
    static Decoded outcome(Attempt attempt) {
        try {
            return new Decoded.Picture(attempt.picture());
        } catch (DeviceException e) {
            return new Decoded.Failed(e.fault());
        }
    }

    /// The decoding itself.
    @FunctionalInterface
    interface Attempt {
        byte[] picture() throws DeviceException;
    }
}

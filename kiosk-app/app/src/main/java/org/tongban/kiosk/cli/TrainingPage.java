// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;

/// A light grey picture of 8 × 8 that is as long as wished: comment segments (ITU-T T.81, B.2.4.5) with noise, so that
/// no
/// line can make it smaller, stand between its head and its content.
///
/// @param length in bytes
record TrainingPage(int length) {
    private static final byte[] PICTURE = Base64.getDecoder().decode("""
        /9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5\
        PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQR\
        BRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4\
        eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEB\
        AAA/APZq/9k=\
        """);
    private static final int MARK = 20;
    private static final int LONGEST_SEGMENT = 60_000;

    /// The picture and one empty comment.
    static final int LEAST = PICTURE.length + 4;

    TrainingPage {
        if (length < LEAST) {
            throw new IllegalArgumentException("a page has at least " + LEAST + " bytes");
        }
    }

    byte[] jpeg(long seed) {
        var noise = new Random(seed);
        ByteBuffer page = ByteBuffer.allocate(length).put(PICTURE, 0, MARK);
        int left = length - PICTURE.length;
        while (left > 0) {
            int segment = left - LONGEST_SEGMENT >= 4 ? LONGEST_SEGMENT : left;
            comment(page, noise, segment);
            left -= segment;
        }
        return page.put(PICTURE, MARK, PICTURE.length - MARK).array();
    }

    private static void comment(ByteBuffer page, Random noise, int length) {
        byte[] content = new byte[length - 4];
        noise.nextBytes(content);
        page.put((byte) 0xFF).put((byte) 0xFE).putShort((short) (length - 2)).put(content);
    }
}

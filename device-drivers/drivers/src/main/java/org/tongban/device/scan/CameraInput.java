// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What ffmpeg is told of a camera. A Linux device is `/dev/video0`, one of Windows its name (`dshow`, never run),
/// a network camera an `http://` or `rtsp://` address, a picture or film a file; `lavfi:GRAPH` draws one.
record CameraInput(String text) {
    private static final String DRAWN = "lavfi:";
    /// Of the frames that stillness is judged by.
    static final int WATCH_WIDTH = 96;
    static final int WATCH_HEIGHT = 72;
    private static final int WATCH_RATE = 10;

    /// Frames as JPEG on standard output; on standard error small grey ones, so that nobody has to decode a JPEG to see
    /// whether something moves.
    List<String> command(String program) {
        List<String> words = new ArrayList<>(List.of(program, "-nostdin", "-loglevel", "quiet"));
        words.addAll(source());
        words.addAll(List.of("-map", "0:v:0", "-c:v", "mjpeg", "-q:v", "2", "-f", "mjpeg", "pipe:1"));
        String watch = "fps=%d,scale=%d:%d,format=gray".formatted(WATCH_RATE, WATCH_WIDTH, WATCH_HEIGHT);
        words.addAll(List.of("-map", "0:v:0", "-vf", watch, "-f", "rawvideo", "pipe:2"));
        return words;
    }

    private List<String> source() {
        if (text.startsWith(DRAWN)) return List.of("-re", "-f", "lavfi", "-i", text.substring(DRAWN.length()));
        if (text.startsWith("/dev/")) return List.of("-f", "v4l2", "-i", text);
        if (text.contains("://")) return List.of("-i", text);
        boolean isFile = text.contains("/") || text.contains("\\");
        if (!isFile && isWindows()) return List.of("-f", "dshow", "-i", "video=" + text);
        return text.matches("(?i).+\\.(png|jpe?g)")
                ? List.of("-re", "-loop", "1", "-framerate", "10", "-i", text)
                : List.of("-re", "-i", text);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}

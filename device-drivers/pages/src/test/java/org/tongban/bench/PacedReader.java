// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// A reader that needs no time of its own: a card of nobody always lies on it, and every answer begins at once and
/// comes
/// at the speed of the line.
final class PacedReader implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of();

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final AtomicLong bytes = new AtomicLong();
    private final int baud;

    PacedReader(int baud) throws IOException {
        this.baud = baud;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    String address() {
        return "tcp:127.0.0.1:" + server.getLocalPort();
    }

    /// What passed over the line so far, both ways.
    long bytes() {
        return bytes.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setTcpNoDelay(true);
                answer(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException _) {
                // The driver went; another may come.
            }
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        var line = new PacedLine(baud);
        byte[] request = new byte[10];
        while (true) {
            in.readFully(request);
            line.pass(request.length);
            byte[] reply = reply((request[7] & 0xFF) << 8 | request[8] & 0xFF);
            bytes.addAndGet(request.length + reply.length);
            line.send(reply, out);
        }
    }

    private static byte[] reply(int command) {
        return switch (command) {
            case 0x12FF -> framed("000090" + "05000100497933010087D61200146A0A");
            case 0x2001 -> framed("00009F00000000");
            case 0x2002 -> framed("0000900000000000000000");
            case 0x3001 -> framed("00009001000400" + HEX.formatHex(text()) + "00".repeat(1024));
            default -> framed("000090");
        };
    }

    private static byte[] framed(String content) {
        byte[] body = HEX.parseHex(content);
        byte[] frame = new byte[body.length + 8];
        System.arraycopy(HEX.parseHex("AAAAAA9669"), 0, frame, 0, 5);
        frame[5] = (byte) ((body.length + 1) >> 8);
        frame[6] = (byte) (body.length + 1);
        System.arraycopy(body, 0, frame, 7, body.length);
        for (int i = 5; i < frame.length - 1; i++) frame[frame.length - 1] ^= frame[i];
        return frame;
    }

    /// The fictional person of the vectors in the drivers' tests.
    private static byte[] text() {
        String block = padded("张三", 15) + "1" + "01" + "19491231" + padded("北京市朝阳区建国路1号", 35) + "11010519491231002X"
                + padded("北京市公安局朝阳分局", 15) + "20150105" + padded("长期", 8);
        return padded(block, 128).getBytes(StandardCharsets.UTF_16LE);
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}

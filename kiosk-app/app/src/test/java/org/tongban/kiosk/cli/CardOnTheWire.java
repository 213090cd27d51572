// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/// A reader behind a TCP port with one card on it, written from the description of the protocol and from nothing else.
final class CardOnTheWire implements AutoCloseable {
    private final ServerSocket server;
    private final byte[] block;
    private final UnaryOperator<byte[]> wire;

    /// @param block the card's 256 bytes; empty for no card
    /// @param wire what becomes of an answer on its way
    CardOnTheWire(byte[] block, UnaryOperator<byte[]> wire) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.block = block;
        this.wire = wire;
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "tcp:127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                converse(new DataInputStream(client.getInputStream()), client.getOutputStream());
            } catch (IOException _) {
                // This computer has gone; the next may come.
            }
        }
    }

    private void converse(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            in.skipNBytes(5);
            byte[] body = in.readNBytes(in.readUnsignedShort());
            out.write(wire.apply(answer((body[0] & 0xFF) << 8 | (body[1] & 0xFF))));
            out.flush();
        }
    }

    private byte[] answer(int order) {
        return switch (order) {
            case 0x11FF -> frame(0x90);
            case 0x2001 -> block.length == 0 ? frame(0x80) : frame(0x9F, new byte[4]);
            case 0x2002 -> frame(0x90, new byte[8]);
            case 0x3001 -> frame(0x90, HexFormat.of().parseHex("01000400"), block, new byte[1024]);
            default -> frame(0x21);
        };
    }

    private static byte[] frame(int status, byte[]... parts) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {0, 0, (byte) status});
        for (byte[] part : parts) body.writeBytes(part);
        int length = body.size() + 1;
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(HexFormat.of().parseHex("AAAAAA9669"));
        frame.write(length >> 8);
        frame.write(length);
        frame.writeBytes(body.toByteArray());
        int check = length >> 8 ^ length & 0xFF;
        for (byte b : body.toByteArray()) check ^= b & 0xFF;
        frame.write(check);
        return frame.toByteArray();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.tongban.device.Deadline;

/// A card in a slot of `vpcd`: connected is inserted, closed is pulled out. Frames are two bytes of length and the
/// payload; a single byte is an order of the reader (0 off, 1 on, 2 reset, 4 ATR), anything longer is for the card.
public final class VirtualCard implements AutoCloseable {
    private static final byte[] ATR = HexFormat.of().parseHex("3B6D000000815431860A8603300D1560");

    private final int port;
    private volatile boolean pulled;
    private volatile Socket socket;
    private final UnaryOperator<byte[]> card;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstCommand = new CountDownLatch(1);

    /// @param card what is answered to a command; an empty array for nothing at all
    public VirtualCard(int port, UnaryOperator<byte[]> card) throws IOException {
        this.card = card;
        this.port = port;
        this.socket = plugged(port);
        Thread.ofPlatform().daemon().name("card").start(this::serve);
    }

    /// Every command, as hexadecimal digits.
    List<String> heard() {
        return heard;
    }

    public void awaitCommand() throws InterruptedException {
        if (!firstCommand.await(60, TimeUnit.SECONDS)) throw new IllegalStateException("the card was asked nothing");
    }

    public void pullOut() throws IOException {
        pulled = true;
        socket.close();
    }

    @Override
    public void close() throws IOException {
        pullOut();
    }

    private static Socket plugged(int port) throws IOException {
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (true) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException e) {
                if (deadline.isOver()) throw e;
                Thread.onSpinWait();
            }
        }
    }

    /// While the reader still gets over the card before, it may hang up on this one, which stays in the slot.
    private void serve() {
        while (!pulled) {
            try (Socket here = socket) {
                converse(new DataInputStream(here.getInputStream()), new DataOutputStream(here.getOutputStream()));
            } catch (IOException _) {
                putBack();
            }
        }
    }

    private void putBack() {
        try {
            if (!pulled) socket = plugged(port);
        } catch (IOException _) {
            pulled = true; // the service has gone
        }
    }

    private void converse(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            byte[] payload = in.readNBytes(in.readUnsignedShort());
            byte[] answer = answer(payload);
            if (answer.length == 0) continue;
            out.writeShort(answer.length);
            out.write(answer);
            out.flush();
        }
    }

    private byte[] answer(byte[] payload) {
        if (payload.length == 1) return payload[0] == 4 ? ATR : new byte[0];
        heard.add(HexFormat.of().withUpperCase().formatHex(payload));
        firstCommand.countDown();
        return card.apply(payload);
    }
}

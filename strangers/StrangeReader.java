// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A card reader of another make, written from the description of GA 450 alone; it shares no line with this house's
/// driver or emulator. A program of its own: `java StrangeReader.java name=… number=…`.
///
/// It is awkward in every way that is allowed: its replies come byte by byte and with noise before them, SELECT fails
/// every second time until the card is found anew, the card lies there for ever and is read again each time, and of
/// the reading commands it knows 30 01 only.
///
/// Says `READY tcp:127.0.0.1:PORT` and ends with its standard input. Words: `layout` (resident, J, I, Y), `name`, `sex`,
/// `nation`, `birth`, `address`, `number`, `issuer`, `from`, `to`, `english`, `nationality`, `deaf=yes` (says nothing),
/// `foreign=yes` (answers in another protocol). Several cards may be given, with `--` between them: each lies there until
/// it was read once, the last one for ever.
void main(String[] arguments) throws IOException {
    Deque<Map<String, String>> cards = new ArrayDeque<>(List.of(new HashMap<>()));
    for (String argument : arguments) {
        int equals = argument.indexOf('=');
        if (argument.equals("--")) cards.addLast(new HashMap<>());
        else cards.getLast().put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> accept(server, cards));
    System.out.println("READY tcp:127.0.0.1:" + server.getLocalPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
}

void accept(ServerSocket server, Deque<Map<String, String>> cards) {
    while (true) {
        try (Socket host = server.accept()) {
            host.setTcpNoDelay(true);
            new Conversation(cards, host.getOutputStream()).hear(host.getInputStream());
        } catch (IOException e) {
            System.err.println("hung up: " + e.getMessage());
        }
    }
}

/// One host on the wire.
static final class Conversation {
    private final Deque<Map<String, String>> cards;
    private Map<String, String> words;
    private final OutputStream out;
    private boolean found;
    private boolean selected;
    private int selects;

    Conversation(Deque<Map<String, String>> cards, OutputStream out) {
        this.cards = cards;
        this.words = cards.getFirst();
        this.out = out;
    }

    void hear(InputStream in) throws IOException {
        int[] last = new int[5];
        for (int b = in.read(); b >= 0; b = in.read()) {
            System.arraycopy(last, 1, last, 0, 4);
            last[4] = b;
            if (last[0] == 0xAA && last[1] == 0xAA && last[2] == 0xAA && last[3] == 0x96 && last[4] == 0x69) {
                order(in);
            }
        }
    }

    private void order(InputStream in) throws IOException {
        int high = in.read();
        int low = in.read();
        int length = high << 8 | low;
        byte[] body = in.readNBytes(length);
        int check = high ^ low;
        for (byte b : body) check ^= b & 0xFF;
        if ("yes".equals(words.get("deaf"))) return;
        if ("yes".equals(words.get("foreign"))) {
            out.write("ERROR 400\r\n".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        if (check != 0) {
            status(0x10);
            return;
        }
        answer((body[0] & 0xFF) << 8 | (body[1] & 0xFF));
    }

    private void answer(int command) throws IOException {
        switch (command) {
            case 0x10FF, 0x11FF -> status(0x90);
            case 0x12FF -> reply(0x90, new byte[] {5, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
            case 0x2001 -> {
                found = true;
                selected = false;
                reply(0x9F, new byte[4]);
            }
            case 0x2002 -> {
                selects++;
                boolean good = found && selects % 2 == 1;
                found = good;
                selected = good;
                if (good) reply(0x90, new byte[8]);
                else status(0x81);
            }
            case 0x3001 -> {
                if (!selected) {
                    status(0x34);
                    return;
                }
                reply(0x90, card());
                if (cards.size() > 1) cards.removeFirst();
                words = cards.getFirst();
            }
            default -> status(0x24);
        }
    }

    private void status(int sw3) throws IOException {
        reply(sw3, new byte[0]);
    }

    private void reply(int sw3, byte[] content) throws IOException {
        var frame = new ByteArrayOutputStream();
        int length = 3 + content.length + 1;
        frame.write(length >> 8);
        frame.write(length);
        frame.write(0);
        frame.write(0);
        frame.write(sw3);
        frame.writeBytes(content);
        int check = 0;
        for (byte b : frame.toByteArray()) check ^= b & 0xFF;
        frame.write(check);
        // Noise, such as a level converter makes when it wakes up.
        send(new byte[] {0x00, (byte) 0xFF, (byte) 0xAA, 0x00});
        send(new byte[] {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69});
        send(frame.toByteArray());
    }

    private void send(byte[] bytes) throws IOException {
        for (byte b : bytes) {
            out.write(b);
            out.flush();
        }
    }

    private byte[] card() {
        var content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {1, 0, 4, 0});
        content.writeBytes(text());
        content.writeBytes(new byte[1024]);
        return content.toByteArray();
    }

    private byte[] text() {
        byte[] block = new byte[256];
        for (int i = 0; i < 256; i += 2) block[i] = ' ';
        switch (words.getOrDefault("layout", "resident")) {
            case "I" -> {
                put(block, 0, "english");
                put(block, 120, "sex");
                put(block, 122, "number");
                put(block, 152, "nationality");
                put(block, 158, "name");
                put(block, 188, "from");
                put(block, 204, "to");
                put(block, 220, "birth");
                block[248] = 'I';
            }
            case "Y" -> {
                put(block, 0, "name");
                put(block, 30, "sex");
                put(block, 36, "birth");
                put(block, 52, "english");
                put(block, 122, "number");
                put(block, 188, "from");
                put(block, 204, "to");
                put(block, 242, "nationality");
                block[248] = 'Y';
            }
            case "J" -> {
                common(block);
                block[248] = 'J';
            }
            default -> {
                common(block);
                put(block, 32, "nation");
            }
        }
        return block;
    }

    private void common(byte[] block) {
        put(block, 0, "name");
        put(block, 30, "sex");
        put(block, 36, "birth");
        put(block, 52, "address");
        put(block, 122, "number");
        put(block, 158, "issuer");
        put(block, 188, "from");
        put(block, 204, "to");
    }

    private void put(byte[] block, int at, String word) {
        byte[] text = words.getOrDefault(word, "").getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(text, 0, block, at, text.length);
    }
}

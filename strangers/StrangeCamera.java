// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;

/// The local service of a document camera's maker, as such services are: a WebSocket (RFC 6455) on which one asks by
/// `{"function": …}` and is answered by `{"function", "ret", "value"}`. A program of its own that shares no line with the
/// house's driver: `java StrangeCamera.java`. The path of the address says how it behaves: `/`, `/empty`, `/hangs`,
/// `/garbled`, `/gone`.
///
/// It sends a picture in many frames, with a ping between them. Says `READY ws://127.0.0.1:PORT` and ends with its
/// standard input.
void main() throws IOException {
    var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> accept(server));
    System.out.println("READY ws://127.0.0.1:" + server.getLocalPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
}

void accept(ServerSocket server) {
    try {
        while (true) {
            Socket socket = server.accept();
            Thread.ofPlatform().daemon().start(() -> serve(socket));
        }
    } catch (IOException e) {
        System.err.println("not accepting: " + e.getMessage());
    }
}

void serve(Socket accepted) {
    try (Socket socket = accepted) {
        socket.setTcpNoDelay(true);
        var in = new DataInputStream(socket.getInputStream());
        String mode = greet(in, socket.getOutputStream());
        while (true) answer(question(in), socket.getOutputStream(), mode);
    } catch (IOException e) {
        System.err.println("hung up: " + e.getMessage());
    }
}

/// @return what stands behind the slash of the address
String greet(DataInputStream in, OutputStream out) throws IOException {
    String path = line(in).replaceFirst("GET /(\\S*) .*", "$1");
    String key = "";
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
        if (line.toLowerCase().startsWith("sec-websocket-key:")) key = line.substring(18).strip();
    }
    out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + accepted(key) + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    return path;
}

String accepted(String key) {
    try {
        byte[] both = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(both));
    } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
    }
}

String line(DataInputStream in) throws IOException {
    var line = new StringBuilder();
    for (int b = in.readUnsignedByte(); b != '\n'; b = in.readUnsignedByte()) line.append((char) b);
    return line.toString().strip();
}

/// The next text of the client; its other frames are passed over.
String question(DataInputStream in) throws IOException {
    while (true) {
        int kind = in.readUnsignedByte() & 0x0F;
        int length = in.readUnsignedByte() & 0x7F;
        if (length == 126) length = in.readUnsignedShort();
        byte[] mask = in.readNBytes(4);
        byte[] text = in.readNBytes(length);
        for (int i = 0; i < text.length; i++) text[i] ^= mask[i & 3];
        if (kind == 8) throw new IOException("closed");
        if (kind == 1) return new String(text, StandardCharsets.UTF_8);
    }
}

void answer(String question, OutputStream out, String mode) throws IOException {
    String function = question.replaceFirst(".*\"function\"\\s*:\\s*\"(\\w+)\".*", "$1");
    switch (function) {
        case "InitDevs" -> text(out, "{\"function\":\"InitDevs\",\"ret\":0,\"value\":\"\"}");
        case "GetDeviceCount" ->
            text(out, "{ \"function\": \"GetDeviceCount\", \"ret\": 0, \"value\": " + (mode.equals("empty") ? 0 : 1) + " }");
        case "GetImage" -> picture(out, mode);
        default -> text(out, "{\"function\":\"" + function + "\",\"ret\":-1,\"value\":\"\"}");
    }
}

void picture(OutputStream out, String mode) throws IOException {
    if (mode.equals("hangs")) hang();
    if (mode.equals("gone")) throw new IOException("pulled out");
    // What nobody asked for comes between.
    text(out, "{\"function\":\"DeviceEvent\",\"ret\":0,\"value\":\"moved\"}");
    String value = mode.equals("garbled") ? "bm90IGEgcGljdHVyZQ==" : Base64.getEncoder().encodeToString(jpeg());
    text(out, "{\"function\":\"GetImage\",\"ret\":0,\"value\":\"" + value + "\"}");
}

void hang() throws IOException {
    try {
        new CountDownLatch(1).await();
    } catch (InterruptedException e) {
        throw new IOException(e);
    }
}

byte[] jpeg() throws IOException {
    var page = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    var pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(80, 60, 640, 480);
    pen.dispose();
    var file = new ByteArrayOutputStream();
    ImageIO.write(page, "jpg", file);
    return file.toByteArray();
}

/// In frames of at most 4,000 bytes, with a ping behind the first.
void text(OutputStream out, String text) throws IOException {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < all.length; from += 4000) {
        int count = Math.min(4000, all.length - from);
        boolean last = from + count == all.length;
        out.write((last ? 0x80 : 0) | (from == 0 ? 1 : 0));
        if (count < 126) {
            out.write(count);
        } else {
            out.write(126);
            out.write(count >> 8);
            out.write(count);
        }
        out.write(all, from, count);
        if (from == 0) out.write(new byte[] {(byte) 0x89, 0});
        out.flush();
    }
}

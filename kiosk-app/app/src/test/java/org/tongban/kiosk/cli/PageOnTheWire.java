// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An A4 printer that speaks just enough IPP, written from RFC 8010 and nothing else.
final class PageOnTheWire implements AutoCloseable {
    private static final int GET_PRINTER = 0x0B;

    private final HttpServer server;
    private final List<byte[]> printed = new ArrayList<>();
    private volatile String reason = "none";
    private volatile int endsAs = 9;

    PageOnTheWire() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ipp/print", this::serve);
        server.start();
    }

    String address() {
        return "ipp://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print";
    }

    /// Why it does not print, in IPP's words; `none` when it does.
    void reason(String word) {
        reason = word;
    }

    /// The state in which jobs end.
    void endsAs(int state) {
        endsAs = state;
    }

    List<byte[]> printed() {
        return List.copyOf(printed);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] question = exchange.getRequestBody().readAllBytes();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(0x0200_0000);
        out.write(question, 4, 4);
        out.writeByte(1);
        text(out, 0x47, "attributes-charset", "utf-8");
        text(out, 0x48, "attributes-natural-language", "en");
        if (question[3] == GET_PRINTER) {
            printer(out);
        } else {
            if (question[3] == 2) printed.add(file(question));
            job(out);
        }
        out.writeByte(3);
        exchange.sendResponseHeaders(200, bytes.size());
        exchange.getResponseBody().write(bytes.toByteArray());
        exchange.close();
    }

    private void printer(DataOutputStream out) throws IOException {
        out.writeByte(4);
        text(out, 0x41, "printer-make-and-model", "Example A4");
        text(out, 0x49, "document-format-supported", "image/jpeg");
        text(out, 0x49, "", "application/pdf");
        number(out, 0x23, "printer-state", reason.equals("none") ? 3 : 5);
        text(out, 0x44, "printer-state-reasons", reason);
    }

    private void job(DataOutputStream out) throws IOException {
        out.writeByte(2);
        number(out, 0x21, "job-id", 7);
        number(out, 0x23, "job-state", endsAs);
    }

    private static byte[] file(byte[] question) {
        String text = new String(question, StandardCharsets.ISO_8859_1);
        return Arrays.copyOfRange(question, text.indexOf("%PDF"), question.length);
    }

    private static void text(DataOutputStream out, int tag, String name, String value) throws IOException {
        out.writeByte(tag);
        out.writeUTF(name);
        out.writeUTF(value);
    }

    private static void number(DataOutputStream out, int tag, String name, int value) throws IOException {
        out.writeByte(tag);
        out.writeUTF(name);
        out.writeShort(4);
        out.writeInt(value);
    }
}

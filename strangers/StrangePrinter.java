// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A receipt printer of another make. `java StrangePrinter.java FILE [mute]`: keeps what it gets in the file. It answers
/// DLE EOT 1 to 4 and GS r 1, as an old or cheap model does, and does not know GS ( H; a mute one answers nothing.
///
/// Says `READY tcp:127.0.0.1:PORT` and ends with its standard input.
void main(String[] arguments) throws IOException {
    Path paper = Path.of(arguments[0]);
    boolean mute = arguments.length > 1 && arguments[1].equals("mute");
    var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> {
        while (true) {
            try (Socket host = server.accept();
                    OutputStream out = Files.newOutputStream(
                            paper, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                host.setTcpNoDelay(true);
                print(host.getInputStream(), host.getOutputStream(), out, mute);
            } catch (IOException e) {
                System.err.println("hung up: " + e.getMessage());
            }
        }
    });
    System.out.println("READY tcp:127.0.0.1:" + server.getLocalPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
}

void print(InputStream in, OutputStream back, OutputStream paper, boolean mute) throws IOException {
    int before = -1;
    int last = -1;
    for (int b = in.read(); b >= 0; b = in.read()) {
        paper.write(b);
        paper.flush();
        boolean asksState = before == 0x10 && last == 0x04 && b >= 1 && b <= 4;
        boolean asksPaper = before == 0x1D && last == 0x72 && (b == 1 || b == 49);
        if (!mute && asksState) back.write(0x12);
        if (!mute && asksPaper) back.write(0x00);
        back.flush();
        before = last;
        last = b;
    }
}

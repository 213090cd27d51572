// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.tongban.emulator.wire.Command;
import org.tongban.emulator.wire.ControlSocket;
import org.tongban.emulator.wire.Emulator;
import org.tongban.emulator.wire.RefusedException;
import org.tongban.emulator.wire.WirePort;

/// A whole printer: the unit, its TCP wire and the control socket.
final class PrinterEmulator implements Emulator {

    private static final String OUT_AFTER = "out-after ";

    private final PrinterUnit unit;
    private final WirePort port;
    private final ControlSocket control;

    PrinterEmulator(PrinterUnit unit) throws IOException {
        this.unit = unit;
        this.port = new WirePort(WirePort.SecondClient.WAITS_ITS_TURN, new PrinterConversation(unit));
        this.control = new ControlSocket(commands());
    }

    @Override
    public String wire() {
        return "tcp:127.0.0.1:" + port.port();
    }

    int port() {
        return port.port();
    }

    @Override
    public ControlSocket control() {
        return control;
    }

    @Override
    public void close() throws IOException {
        control.close();
        port.close();
    }

    private Map<String, Command> commands() {
        return Map.of(
                "paper",
                this::paper,
                "cover",
                this::cover,
                "mute",
                this::mute,
                "gone",
                _ -> gone(),
                "back",
                _ -> back(),
                "status",
                _ -> (port.isOpen() ? "there " : "gone ") + unit.status(),
                "jobs",
                _ -> Integer.toString(unit.jobs()),
                "save",
                this::save);
    }

    private String paper(String word) throws RefusedException {
        if (word.startsWith(OUT_AFTER)) {
            unit.paperEndsAfter(millimetres(word.substring(OUT_AFTER.length())));
            return word;
        }
        unit.paper(
                switch (word) {
                    case "ok" -> Sensors.PaperLevel.OK;
                    case "low" -> Sensors.PaperLevel.LOW;
                    case "out" -> Sensors.PaperLevel.OUT;
                    default -> throw new RefusedException("ok|low|out|out-after MILLIMETRES");
                });
        return word;
    }

    private static int millimetres(String word) throws RefusedException {
        try {
            return Integer.parseInt(word.strip());
        } catch (NumberFormatException _) {
            throw new RefusedException("out-after MILLIMETRES");
        }
    }

    private String cover(String word) throws RefusedException {
        unit.cover(choice(word, "open", "closed"));
        return word;
    }

    private String mute(String word) throws RefusedException {
        switch (word) {
            case "on" -> unit.mute(true);
            case "off" -> unit.mute(false);
            case "in-print" -> unit.muteInTheNextSlip();
            default -> throw new RefusedException("on|off|in-print");
        }
        return word;
    }

    private static boolean choice(String word, String yes, String no) throws RefusedException {
        if (word.equals(yes) || word.equals(no)) {
            return word.equals(yes);
        }
        throw new RefusedException(yes + "|" + no);
    }

    private String gone() throws IOException {
        port.close();
        unit.powerOff();
        return "";
    }

    private String back() throws IOException {
        port.open();
        return "";
    }

    private String save(String folder) throws RefusedException, IOException {
        var slip = unit.lastSlip().orElseThrow(() -> new RefusedException("no slip yet"));
        if (folder.isEmpty()) {
            throw new RefusedException("save DIR");
        }
        try {
            slip.save(Path.of(folder));
        } catch (InvalidPathException _) {
            throw new RefusedException("not a folder's name");
        }
        return folder;
    }
}

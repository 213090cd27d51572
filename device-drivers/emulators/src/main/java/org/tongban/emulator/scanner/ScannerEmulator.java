// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.tongban.emulator.wire.Command;
import org.tongban.emulator.wire.ControlSocket;
import org.tongban.emulator.wire.Emulator;
import org.tongban.emulator.wire.RefusedException;

/// A whole scanner: the unit, its HTTP wire and the control socket.
final class ScannerEmulator implements Emulator {

    private static final int CAPACITY = 50;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final ScannerUnit unit;
    private final Font font;
    private final EsclPort port;
    private final ControlSocket control;

    ScannerEmulator(ScannerUnit unit, Font font) throws IOException {
        this.unit = unit;
        this.font = font;
        this.port = new EsclPort(unit);
        this.control = new ControlSocket(commands());
    }

    @Override
    public String wire() {
        return port.url();
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
                "load", this::load,
                "load-file", this::loadFiles,
                "empty", _ -> done(unit::empty),
                "jam", _ -> done(unit::jam),
                "clear", _ -> done(unit::clear),
                "status",
                        _ -> (port.isOpen() ? "there " : "gone ")
                                + unit.status().line(),
                "gone", _ -> gone(),
                "back", _ -> back());
    }

    private String load(String word) throws RefusedException {
        var pages = new ArrayList<Page>();
        var wanted = number(word);
        for (int i = 1; i <= wanted; i++) {
            pages.add(new SamplePage(i, font));
        }
        unit.load(pages);
        return unit.status().line();
    }

    private static int number(String word) throws RefusedException {
        try {
            var number = Integer.parseInt(word);
            if (number >= 1 && number <= CAPACITY) {
                return number;
            }
        } catch (NumberFormatException _) {
            throw new RefusedException("load 1–" + CAPACITY);
        }
        throw new RefusedException("load 1–" + CAPACITY);
    }

    private String loadFiles(String words) throws RefusedException {
        var pages = new ArrayList<Page>();
        for (var path : SPACES.splitAsStream(words).filter(w -> !w.isEmpty()).toList()) {
            var file = new File(path);
            if (!file.canRead()) {
                throw new RefusedException("cannot read file " + (pages.size() + 1));
            }
            pages.add(new FilePage(file));
        }
        if (pages.isEmpty()) {
            throw new RefusedException("load-file PATH…");
        }
        unit.load(pages);
        return unit.status().line();
    }

    private static String done(Runnable work) {
        work.run();
        return "";
    }

    private String gone() {
        port.close();
        unit.powerOff();
        return "";
    }

    private String back() throws IOException {
        port.open();
        return "";
    }
}

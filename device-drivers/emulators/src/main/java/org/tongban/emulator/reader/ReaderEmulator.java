// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.File;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.tongban.emulator.wire.Command;
import org.tongban.emulator.wire.ControlSocket;
import org.tongban.emulator.wire.Emulator;
import org.tongban.emulator.wire.RefusedException;
import org.tongban.emulator.wire.WirePort;

/// A whole reader: the unit, its TCP wire, perhaps a terminal device, and the control socket.
final class ReaderEmulator implements Emulator {

    private final Persons persons = Persons.load();
    private final ReaderUnit unit;
    private final WirePort port;
    private final Optional<TtyWire> tty;
    private final ControlSocket control;

    ReaderEmulator(ReaderUnit unit, Optional<File> ttyDevice, InstantSource time) throws IOException {
        var conversation = new ReaderConversation(unit, time);
        this.unit = unit;
        this.port = new WirePort(WirePort.SecondClient.REPLACES_THE_FIRST, conversation);
        this.tty = ttyDevice.map(device -> new TtyWire(device, conversation));
        this.control = new ControlSocket(commands());
        tty.ifPresent(TtyWire::start);
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
                "card", this::card,
                "take", _ -> take(),
                "persons", _ -> persons.listing(),
                "status", _ -> (port.isOpen() ? "plugged " : "unplugged ") + unit.status(),
                "fault", this::fault,
                "unplug", _ -> unplug(),
                "plug", _ -> plug());
    }

    private String card(String word) throws RefusedException {
        var person = persons.find(word).orElseThrow(() -> new RefusedException("nobody of that name or number"));
        unit.place(person);
        return person.number() + " " + person.name();
    }

    private String take() {
        unit.take();
        return "";
    }

    private String fault(String word) throws RefusedException {
        unit.fail(Fault.of(word).orElseThrow(() -> new RefusedException("one of " + Fault.words())));
        return word;
    }

    private String unplug() throws IOException {
        port.close();
        tty.ifPresent(TtyWire::unplug);
        return "";
    }

    private String plug() throws IOException {
        port.open();
        tty.ifPresent(TtyWire::plug);
        return "";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.ScriptedTransport;
import org.tongban.device.transport.Transport;

final class SamSpeedTest {
    private static final byte[] NOTHING = {};
    private static final List<Integer> SPEEDS = List.of(115_200, 57_600, 38_400, 19_200, 9_600);

    private final List<Integer> tried = new ArrayList<>();
    private final AtomicInteger speedOfModule = new AtomicInteger();
    private int answerToChange = 0x90;

    @Test
    void takesAModuleAtTheUsualSpeedAsItIs() throws DeviceException {
        assertEquals(List.of(115_200), triedFor(115_200));
    }

    @Test
    void findsASlowModuleAndRaisesIt() throws DeviceException {
        assertEquals(List.of(115_200, 57_600, 38_400, 115_200), triedFor(38_400));
        assertEquals(115_200, speedOfModule.get());
    }

    @Test
    void leavesAModuleSlowThatCannotBeSet() throws DeviceException {
        answerToChange = 0x21;
        speedOfModule.set(57_600);
        new SamSpeed(this::port).open().close();
        assertEquals(57_600, speedOfModule.get());
        assertEquals(57_600, tried.getLast());
    }

    @Test
    void saysThatNobodyAnswersAtAnySpeed() {
        var thrown = assertThrows(DeviceException.class, () -> new SamSpeed(this::port).open());
        assertEquals(new NoAnswer(Duration.ofMillis(2500)), thrown.fault());
        assertEquals(SPEEDS, tried);
    }

    private List<Integer> triedFor(int speed) throws DeviceException {
        speedOfModule.set(speed);
        new SamSpeed(this::port).open().close();
        return tried;
    }

    private Transport port(int baud) {
        tried.add(baud);
        return new ScriptedTransport(request -> baud == speedOfModule.get() ? answer(request) : NOTHING);
    }

    private byte[] answer(byte[] request) {
        if (request[7] != 0x60) return Vectors.statusReply(0x90);
        if (answerToChange == 0x90) speedOfModule.set(SPEEDS.get(request[8]));
        return Vectors.statusReply(answerToChange);
    }
}

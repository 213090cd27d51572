// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.safe.SafeSettings.Suite;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.Setting;
import org.tongban.kiosk.settings.SettingsException;

/// What a technician's settings may say, and what they are told where it makes no sense.
class SettingsTest {
    private static final String HALL = """
        data=/var/lib/tongban
        terminal.id=T-001
        terminal.number=310217
        reader=/dev/ttyUSB0
        printer=tcp:192.0.2.7:9100
        scanner=http://192.0.2.9/eSCL
        platform.base-url=https://platform.example/v1
        platform.files-url=https://platform.example/files/
        """;
    private static final String SERVICE = "service.owner=示例区政务服务中心\nservice.phone=0000-0012347\n";

    @TempDir
    Path folder;

    @Test
    void aTerminalOfAHallIsSealedAndNamesItsOwnPeople() throws Exception {
        Settings settings = read(HALL + SERVICE);
        assertEquals(Suite.AES_256_GCM, settings.keeping().suite());
        assertFalse(settings.demonstration());
        assertEquals("0000-0012347", settings.service().phone());
        assertEquals("示例区政务服务中心", settings.service().owner());
    }

    @Test
    void nobodysTelephoneIsShownInAHall() {
        assertTrue(refusal(HALL).contains("service.owner in "));
        assertTrue(refusal(HALL + "service.owner=示例区政务服务中心\n").contains("service.phone in "));
    }

    @Test
    void onlyADemonstrationMayLeaveItsDataUnsealed() throws Exception {
        assertTrue(refusal(HALL + SERVICE + "sealing=none\n").contains("none is for demonstrations only"));
        assertTrue(
                refusal(HALL + SERVICE + "demonstration=true\nsealing=rot13\n").contains("must be aes-256-gcm"));
        assertEquals(
                Suite.NONE,
                read(HALL + "demonstration=true\nsealing=none\n").keeping().suite());
        assertEquals(
                Suite.AES_256_GCM, read(HALL + "demonstration=true\n").keeping().suite());
    }

    @Test
    void theHallsDaysAndPatienceAreItsOwn() throws Exception {
        var age = read(HALL + SERVICE
                        + "hall.holidays=2026-10-01, 2026-10-02\n"
                        + "hall.worked-weekends=2026-10-10\n"
                        + "unsent.warn-minutes=30\n")
                .keeping()
                .age();
        assertEquals(Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)), age.holidays());
        assertEquals(Set.of(LocalDate.of(2026, 10, 10)), age.workedWeekends());
        assertEquals(Duration.ofMinutes(30), age.warn());
        assertTrue(refusal(HALL + SERVICE + "hall.holidays=1.10.2026\n").contains("must be days such as"));
        assertTrue(refusal(HALL + SERVICE + "safe.key-guard=none\n").contains("safe.key-guard in "));
    }

    @Test
    void aZoneThatNobodyKnowsIsNamed() {
        String words = refusal(HALL + SERVICE + "terminal.zone=Asia/Shangai\n");
        assertTrue(words.contains("terminal.zone in ") && words.contains("Asia/Shangai"), words);
    }

    @Test
    void anA4PrinterMayBeThere() throws Exception {
        assertTrue(read(HALL + SERVICE).devices().pagePrinter().isEmpty());
        assertTrue(read(HALL + SERVICE + "printer.a4=ipp://192.0.2.8/ipp/print\n")
                .devices()
                .pagePrinter()
                .isPresent());
        String words = refusal(HALL + SERVICE + "printer.a4=192.0.2.8\n");
        assertTrue(words.contains("printer.a4 in ") && words.contains("expected ipp://"), words);
    }

    @Test
    void everyKnownSettingIsReadBySomebody() throws Exception {
        Path file = Files.writeString(
                folder.resolve("kiosk.properties"),
                HALL + SERVICE + "desk.hall=590102\nvoice.jack=alsa:0:Jack\n"
                        + "exchange.url=jdbc:postgresql://127.0.0.1/front\nexchange.user=kiosk\n");
        var asked = new SettingsFile(Layers.read(file));
        assertEquals("310217", Settings.of(asked).terminal().number());
        assertEquals("590102", DeskSettings.of(asked).hallCode());
        Set<String> unread =
                new TreeSet<>(KnownSettings.all().stream().map(Setting::key).toList());
        unread.removeAll(asked.asked());
        assertEquals(Set.of(), unread);
    }

    private String refusal(String text) {
        return Objects.requireNonNull(
                assertThrows(SettingsException.class, () -> read(text)).getMessage());
    }

    private Settings read(String text) throws SettingsException, IOException {
        return Settings.read(Files.writeString(folder.resolve("kiosk.properties"), text));
    }
}

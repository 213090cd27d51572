// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.courier.Pace;
import org.tongban.kiosk.ui.Glass;
import org.tongban.kiosk.voice.SpeechPrograms;

/// What can be set, and what is said of what cannot.
class KnownSettingsTest {
    @Test
    void whatIsUsualIsWithinItsOwnBounds() {
        for (Setting one : KnownSettings.all()) {
            one.usual().ifPresent(usual -> assertEquals(Optional.empty(), one.wrong(Layer.DEFAULT, usual), one.key()));
            assertTrue(!one.purpose().isBlank() && !one.kind().words().isBlank(), one.key());
        }
    }

    @Test
    void whatIsUsualIsWhatTheRoomsThinkToo() {
        assertEquals(Glass.reference().pxPerMm(), Double.parseDouble(usual("screen.px-per-mm")));
        assertEquals(Glass.reference().lowerEdge(), Double.parseDouble(usual("screen.lower-edge-mm")));
        assertEquals(Pace.USUAL.cases(), Integer.parseInt(usual("courier.side-by-side")));
        assertEquals(Pace.USUAL.bytes(), 1024L * Integer.parseInt(usual("courier.kilobytes-on-the-way")));
        assertEquals(SpeechPrograms.SPEAKER, usual("voice.command"));
        assertEquals(SpeechPrograms.PLAYER, usual("voice.player"));
    }

    private static String usual(String key) {
        return KnownSettings.of(key).flatMap(Setting::usual).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "terminal.zome, terminal.zone",
        "platform.baseurl, platform.base-url",
        "screen.with, screen.width",
        "Reader, reader"
    })
    void aSlipOfThePenIsToldTheNearestKey(String slip, String meant) {
        assertEquals("is no setting of this version; the nearest is " + meant, KnownSettings.stranger(slip));
    }

    @Test
    void nothingIsGuessedForWhatIsLikeNothing() {
        assertEquals("is no setting of this version", KnownSettings.stranger("colour.of.the.curtains"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            screen.width|5|must be a whole number from 320 to 10000, not '5'
            screen.width|wide|must be a whole number from 320 to 10000, not 'wide'
            screen.px-per-mm|0.1|must be a number from 0.5 to 50.0, not '0.1'
            terminal.zone|Asia/Nowhere|must be a time zone such as Asia/Shanghai, not 'Asia/Nowhere'
            hall.holidays|1.10.2026|must be days such as 2026-10-01, parted by commas, not '1.10.2026'
            courier.materials-hours|20:00-20:00|must be hours such as 20:00-06:00, not '20:00-20:00'
            courier.materials-hours|evening|must be hours such as 20:00-06:00, not 'evening'
            platform.base-url|ftp://u:p@host|must be an http or https address, not 'ftp://***@host'
            platform.proxy|proxy|must be HOST:PORT, not 'proxy'
            demonstration|yes|must be true or false, not 'yes'
            safe.key-guard|none|must be file, passphrase:FILE, systemd-creds:host, systemd-creds:tpm2, systemd-creds:host+tpm2 or dpapi, not 'none'
            """)
    void aValueOutOfBoundsIsToldTheBounds(String key, String value, String words) {
        assertEquals(List.of(key + " " + words), KnownSettings.problems(Layer.TECHNICIAN, Map.of(key, value)));
    }

    @Test
    void aWholeSiteCannotBeOneTerminal() {
        assertEquals(
                List.of("terminal.id belongs to one terminal and cannot be set for a whole site"),
                KnownSettings.problems(Layer.SITE, Map.of("terminal.id", "T-001")));
    }

    @Test
    void nothingSecretIsShown() {
        assertEquals("https://***@proxy/v1", Masked.value("platform.base-url", "https://a:b@proxy/v1"));
        assertEquals("https://host/key?***", Masked.value("platform.key", "https://host/key?token=1"));
        assertEquals("***", Masked.value("platform.pasword", "a misspelt secret"));
        assertEquals("0000-0012347", Masked.value("service.phone", "0000-0012347"));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example/v1",
                "http://10.0.0.1/v1",
                "http://127.0.0.1.example/v1",
                "http://127.0.0.1@10.0.0.1/v1",
                "http://[2001:db8::1]/v1",
                "ftp://127.0.0.1/v1",
                "file:///v1"
            })
    void refusesEveryOpenWayToAnotherMachine(String address) {
        var uri = URI.create(address);
        assertThrows(IllegalArgumentException.class, () -> new PlatformSettings(uri, local("/files/"), "T-1"));
        assertThrows(IllegalArgumentException.class, () -> new PlatformSettings(local("/v1"), uri, "T-1"));
        if (!address.startsWith("file")) {
            var good = new PlatformSettings(local("/v1"), local("/files/"), "T-1");
            assertThrows(IllegalArgumentException.class, () -> good.withKey(uri));
        }
    }

    @Test
    void namesTheHostThatItRefuses() {
        var uri = URI.create("http://platform.example/v1");
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> new PlatformSettings(uri, local("/files/"), "T-1"));
        assertEquals(
                "plain http is for this machine only, use https for platform.example: " + uri, thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080/v1", "http://[::1]:8080/v1", "http://localhost/v1", "https://p.example/v1"
            })
    void takesThisMachineAndEverythingOverTls(String address) {
        var uri = URI.create(address);
        assertEquals(uri, new PlatformSettings(uri, local("/files/"), "T-1").baseUrl());
    }

    private static URI local(String path) {
        return URI.create("http://127.0.0.1" + path);
    }
}

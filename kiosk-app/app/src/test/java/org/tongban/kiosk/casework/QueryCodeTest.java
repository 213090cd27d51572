// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryCodeTest {

    @Test
    void usesEveryCharacterOfItsAlphabetAndNoLookAlike() {
        var random = new SecureRandom();
        var used = IntStream.range(0, 2_000)
                .mapToObj(_ -> QueryCode.fresh(random).value())
                .flatMap(code -> code.chars().mapToObj(c -> (char) c))
                .collect(Collectors.toSet());
        assertEquals(23, used.size());
        assertFalse(used.stream().anyMatch(c -> "01258BILOSUVZ".indexOf(c) >= 0));
    }

    @Test
    void isReadAsItIsWrittenOnPaper() {
        var code = new QueryCode("7KQM4XRT");
        assertEquals("7KQM 4XRT", code.grouped());
        assertEquals(Optional.of(code), QueryCode.parse("7kqm-4xrt"));
        assertEquals(Optional.empty(), QueryCode.parse("7KQM4XR0"));
        assertThrows(IllegalArgumentException.class, () -> new QueryCode("7KQM4XR"));
    }

    @Test
    void showsOnlyItsDigest() {
        var code = new QueryCode("7KQM4XRT");
        assertEquals("QueryCode[…]", code.toString());
        assertEquals("9a22e8ad87fc874fa3c2a8c5225c52de8b838e25262fcf54cb2851a4728ba4d0", code.sha256Hex());
    }
}

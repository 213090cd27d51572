// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The short form of `./kiosk ledger`; its figures stand in `target/ledger/ledger.json`.
@Timeout(1800)
class LedgerTest {
    private static final Path IMAGE = Path.of("..", "..", "installer", "target", "image");

    @Test
    void nothingIsLostAndNothingComesTwice() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(IMAGE.resolve("lib")), "needs the assembled image: ./kiosk test brings it");
        var ledger = Ledger.brief(IMAGE, Path.of("target", "ledger"));
        ledger.call();
        List<Row> rows = ledger.rows();
        assertEquals((Strace.isThere() ? 13 : 7) + (FrozenBytes.library().isPresent() ? 1 : 0), rows.size());
        rows.forEach(row -> assertTrue(row.holds(), row + "\n" + row.examples()));
    }
}

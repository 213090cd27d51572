// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Readers in a process of their own, so that only the drivers' time is counted. Ends with its standard input.
public final class IdlePeers {
    private IdlePeers() {}

    /// @param words how many
    public static void main(String[] words) throws IOException {
        List<PacedReader> readers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(words[0]); i++) readers.add(new PacedReader(115_200));
        System.out.println("READY "
                + String.join(" ", readers.stream().map(PacedReader::address).toList()));
        while (System.in.read() >= 0) System.out.flush();
        System.exit(0);
    }
}

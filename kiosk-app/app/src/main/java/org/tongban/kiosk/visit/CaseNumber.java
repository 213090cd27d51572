// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Locale;
import java.util.Optional;
import org.tongban.kiosk.casework.LocalNumber;

/// A case's number as it is typed or scanned: this terminal's, the platform's, or the code of a receipt.
public final class CaseNumber {
    private static final String MARK = "TB1:";
    private static final int SHORTEST = 8;
    /// GB/T 39046 says 50; nothing longer is asked for.
    private static final int LONGEST = 50;

    private CaseNumber() {}

    /// Why it cannot be one.
    public enum Fault {
        SHORT,
        /// A local number whose check digit or date is wrong.
        MISTYPED,
        SIGNS
    }

    /// The plain number, ready to be asked for.
    public static String plain(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        String bare = upper.startsWith(MARK) ? upper.substring(MARK.length()) : upper;
        return bare.replace(" ", "").replace("　", "");
    }

    /// What is wrong with it, if something can be told.
    public static Optional<Fault> fault(String typed) {
        String number = plain(typed);
        if (number.length() < SHORTEST || number.length() > LONGEST) {
            return Optional.of(Fault.SHORT);
        }
        if (!number.matches("[0-9A-Z-]+")) {
            return Optional.of(Fault.SIGNS);
        }
        boolean looksLocal = number.startsWith("K") && number.length() > 15;
        return looksLocal && LocalNumber.parse(number).isEmpty() ? Optional.of(Fault.MISTYPED) : Optional.empty();
    }
}

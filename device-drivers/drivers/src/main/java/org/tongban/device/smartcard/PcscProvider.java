// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.io.Serial;
import java.security.Provider;
import java.util.List;
import java.util.Map;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;
import org.jspecify.annotations.Nullable;

/// `TerminalFactory.getInstance("PC/SC", null, new PcscProvider())`: readers that survive a restart of the service, and
/// of which one with a mute card holds up no other.
public final class PcscProvider extends Provider {
    @Serial
    private static final long serialVersionUID = 1L;

    public PcscProvider() {
        super("TongbanPcsc", "1", "PC/SC, one context and thread a reader");
        putService(new Factory(this));
    }

    /// Whether the system's library for card readers is installed; its service may still be off.
    public static boolean isLibraryThere() {
        try {
            Pcsc.loaded();
            return true;
        } catch (PcscException _) {
            return false;
        }
    }

    private static final class Factory extends Service {
        Factory(Provider provider) {
            super(provider, "TerminalFactory", "PC/SC", Terminals.class.getName(), List.of(), Map.of());
        }

        @Override
        public Object newInstance(@Nullable Object parameter) {
            return new Terminals();
        }
    }

    private static final class Terminals extends TerminalFactorySpi {
        private final CardTerminals terminals = new PcscTerminals();

        @Override
        protected CardTerminals engineTerminals() {
            return terminals;
        }
    }
}

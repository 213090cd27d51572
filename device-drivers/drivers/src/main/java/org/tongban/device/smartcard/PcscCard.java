// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;

/// A connected card.
final class PcscCard extends Card {
    private final PcscContext context;
    private final Pcsc.Handle handle;
    private final ATR atr;
    private final PcscChannel basic;

    PcscCard(PcscContext context, Pcsc.Handle handle, byte[] atr) {
        this.context = context;
        this.handle = handle;
        this.atr = new ATR(atr);
        this.basic = new PcscChannel(this);
    }

    @Override
    public ATR getATR() {
        return atr;
    }

    @Override
    public String getProtocol() {
        return handle.protocol() == 1 ? "T=0" : "T=1";
    }

    @Override
    public CardChannel getBasicChannel() {
        return basic;
    }

    /// Logical channels are not needed by any card of the hall.
    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("no logical channels");
    }

    @Override
    public void beginExclusive() throws CardException {
        context.call((pcsc, _) -> {
            pcsc.beginTransaction(handle);
            return handle;
        });
    }

    @Override
    public void endExclusive() throws CardException {
        context.call((pcsc, _) -> {
            pcsc.endTransaction(handle);
            return handle;
        });
    }

    @Override
    public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
        throw new CardException("no control commands");
    }

    @Override
    public void disconnect(boolean reset) throws CardException {
        context.call((pcsc, _) -> {
            pcsc.disconnect(handle, reset);
            return handle;
        });
    }

    byte[] transmit(byte[] command) throws CardException {
        return context.call(PcscChannel.LONGEST_WAIT, (pcsc, _) -> pcsc.transmit(handle, command));
    }
}

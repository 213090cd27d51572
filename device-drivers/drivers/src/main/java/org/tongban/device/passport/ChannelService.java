// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;

/// A card that somebody else connected, in the words of JMRTD's library. Closing it leaves the card connected.
///
/// JMRTD drops the cause of some failures and asks on after others. So the first one is kept, and after it the card is
/// asked nothing more.
final class ChannelService extends CardService {
    private static final long serialVersionUID = 1L;

    private final transient Card card;
    private transient Optional<CardException> failure = Optional.empty();

    ChannelService(Card card) {
        this.card = card;
    }

    @Override
    public void open() {
        state = SESSION_STARTED_STATE;
    }

    @Override
    public boolean isOpen() {
        return state == SESSION_STARTED_STATE;
    }

    /// What the reader said when the card stopped answering.
    Optional<CardException> failure() {
        return failure;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        if (failure.isPresent()) throw new CardServiceException("card", failure.get());
        try {
            var ours = new javax.smartcardio.CommandAPDU(command.getBytes());
            return new ResponseAPDU(card.getBasicChannel().transmit(ours).getBytes());
        } catch (CardException e) {
            failure = Optional.of(e);
            throw new CardServiceException("card", e);
        }
    }

    @Override
    public byte[] getATR() {
        return card.getATR().getBytes();
    }

    @Override
    public boolean isExtendedAPDULengthSupported() {
        return false;
    }

    @Override
    public void close() {
        state = SESSION_STOPPED_STATE;
    }

    @Override
    public boolean isConnectionLost(Exception failure) {
        return failure.getCause() instanceof CardException;
    }
}

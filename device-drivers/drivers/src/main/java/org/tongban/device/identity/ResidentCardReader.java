// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.Nameplate;
import org.tongban.device.transport.Transport;
import org.tongban.device.transport.TransportAddress;

/// A reader with a GA 450 security module, without any maker's library. Reads the text of the card; the photo
/// passes by unless it is wanted, and fingerprints are never asked for.
///
/// Most readers find a card only once: after it was read it must leave the field before it is found again. So "no
/// card" after a read says nothing about the card still lying there.
public final class ResidentCardReader implements IdentityReader {
    private static final Duration FIND_EVERY = Duration.ofMillis(300);
    private static final int SELECT_TRIES = 3;
    private static final int TRIES_WHILE_CARD_LIES = 3;

    private final Transport transport;
    private final SamLink link;
    private final Optional<String> samNumber;
    private boolean findsAgain;

    /// Asks the module for its state and number. Owns the transport from now on, also when it throws.
    public ResidentCardReader(Transport transport, SamPatience patience) throws DeviceException {
        this.transport = transport;
        this.link = new SamLink(transport, patience);
        try {
            firstContact();
            this.samNumber = askSamNumber();
        } catch (DeviceException e) {
            transport.close();
            throw e;
        }
    }

    /// The same with the patience of a hall.
    public ResidentCardReader(Transport transport) throws DeviceException {
        this(transport, SamPatience.HALL);
    }

    /// Opens the reader at an address, with the patience of a hall.
    public static ResidentCardReader open(TransportAddress address) throws DeviceException {
        return new ResidentCardReader(wire(address));
    }

    /// A wire to a reader. Where the address names no speed but `@auto`, the reader's own is found and raised.
    public static Transport wire(TransportAddress address) throws DeviceException {
        return address instanceof TransportAddress.SerialAnySpeed any
                ? new SamSpeed(baud -> any.at(baud).open()).open()
                : address.open();
    }

    @Override
    public String model() {
        return samNumber.map(number -> "GA450 SAM " + number).orElse("GA450");
    }

    /// The security module's number, as makers print it; empty when the reader does not tell.
    @Override
    public Optional<String> serialNumber() {
        return samNumber;
    }

    /// The protocol has no question for maker, model or firmware.
    @Override
    public Nameplate nameplate() {
        return new Nameplate("", "GA450", "", samNumber.orElse(""));
    }

    /// A reader says nothing unasked; but a pulled plug shows itself.
    @Override
    public boolean glance() throws DeviceException {
        link.idle(Duration.ofMillis(1));
        return false;
    }

    /// A module that does not know the question has answered all the same.
    @Override
    public void probe() throws DeviceException {
        SamReply reply = link.ask(0x11, 0xFF, SamReply::isWithoutContent);
        if (!reply.isSuccess() && !reply.isUnknownCommand()) throw new DeviceException(SamStatus.fault(reply));
    }

    @Override
    public Optional<IdentityDocument> read(Duration patience, Runnable whenCardFound) throws DeviceException {
        if (!findWithin(Deadline.in(patience))) return Optional.empty();
        whenCardFound.run();
        select();
        IdentityDocument document = content(false).document();
        if (!document.hasValidNumber()) throw new DeviceException(new CardRefused("unreadable: number"));
        return Optional.of(document);
    }

    /// The same for a technician, who wants to see also what we would refuse, and the address that was added last.
    /// A card that was not held still is read again while it lies there.
    ///
    /// @return empty when nobody put a card down in time
    public Optional<ChipContent> readChip(Duration patience, Set<ChipContent.Part> wanted) throws DeviceException {
        if (!findWithin(Deadline.in(patience))) return Optional.empty();
        for (int attempt = 1; ; attempt++) {
            try {
                select();
                ChipContent chip = content(wanted.contains(ChipContent.Part.PHOTO));
                boolean address = wanted.contains(ChipContent.Part.NEWEST_ADDRESS);
                return Optional.of(address ? withNewestAddress(chip) : chip);
            } catch (DeviceException e) {
                boolean moved = e.fault() instanceof CardMoved;
                if (!moved || attempt == TRIES_WHILE_CARD_LIES || !findWithin(Deadline.in(FIND_EVERY))) throw e;
            }
        }
    }

    @Override
    public CardPresence cardAfterRead() throws DeviceException {
        if (isCardThere()) {
            findsAgain = true;
            return CardPresence.LYING;
        }
        return findsAgain ? CardPresence.GONE : CardPresence.UNKNOWN;
    }

    @Override
    public void close() {
        transport.close();
    }

    /// Some readers know no question but those for the card.
    private void firstContact() throws DeviceException {
        try {
            probe();
        } catch (DeviceException e) {
            if (!(e.fault() instanceof NoAnswer)) throw e;
            isCardThere();
        }
    }

    private boolean findWithin(Deadline deadline) throws DeviceException {
        while (!isCardThere()) {
            if (deadline.isOver()) return false;
            link.idle(deadline.leftAtMost(FIND_EVERY));
        }
        return true;
    }

    private boolean isCardThere() throws DeviceException {
        SamReply reply = link.ask(0x20, 0x01, found -> !found.isSuccess());
        return switch (reply.status()) {
            case SamReply.CARD_FOUND -> true;
            case SamReply.NO_CARD, SamReply.NOT_SELECTED -> false;
            default -> throw new DeviceException(SamStatus.fault(reply));
        };
    }

    /// Some cards answer only to the second call while they are still coming nearer.
    private void select() throws DeviceException {
        for (int attempt = 1; ; attempt++) {
            SamReply reply = link.ask(0x20, 0x02, selected -> selected.status() != SamReply.CARD_FOUND);
            if (reply.isSuccess()) return;
            if (reply.status() != SamReply.NOT_SELECTED) throw new DeviceException(SamStatus.fault(reply));
            if (attempt == SELECT_TRIES || !isCardThere()) throw new DeviceException(new CardMoved());
        }
    }

    private ChipContent content(boolean withPhoto) throws DeviceException {
        SamReply reply = link.askOfCard(0x30, 0x01, SamReply::isCardContent);
        if (!reply.isSuccess()) throw new DeviceException(SamStatus.fault(reply));
        byte[] text = CardContent.text(reply.content());
        int photoBytes = CardContent.photoBytes(reply.content());
        Optional<byte[]> photo = withPhoto ? Optional.of(CardContent.photo(reply.content())) : Optional.empty();
        Arrays.fill(reply.content(), (byte) 0);
        try {
            return new ChipContent(TextBlock.decode(text), photoBytes, photo, Optional.empty());
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private ChipContent withNewestAddress(ChipContent chip) throws DeviceException {
        return new ChipContent(chip.document(), chip.photoBytes(), chip.photo(), newestAddress());
    }

    /// Sources disagree on the parameter: most say 03, one table says 02. Whether the second means the same on a
    /// module that knows the first nobody says, so it is asked only where the first is unknown.
    private Optional<String> newestAddress() throws DeviceException {
        SamReply reply = link.askOfCard(0x30, 0x03, SamReply::isNewestAddress);
        if (reply.isUnknownCommand()) reply = link.askOfCard(0x30, 0x02, SamReply::isNewestAddress);
        if (reply.isUnknownCommand() || reply.status() == SamReply.NO_SUCH_CONTENT) return Optional.empty();
        if (!reply.isSuccess()) throw new DeviceException(SamStatus.fault(reply));
        return TextBlock.address(reply.content());
    }

    /// The number is for the record; a reader that does not tell it reads cards all the same.
    private Optional<String> askSamNumber() throws DeviceException {
        try {
            SamReply reply = link.ask(0x12, 0xFF, SamReply::isSamNumber);
            return reply.isSuccess() ? Optional.of(SamId.text(reply.content())) : Optional.empty();
        } catch (DeviceException e) {
            DeviceFault fault = e.fault();
            if (fault instanceof Garbled || fault instanceof NoAnswer) return Optional.empty();
            throw e;
        }
    }
}

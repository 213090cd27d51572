// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.transport.Transport;
import org.tongban.device.transport.TransportAddress;

/// A reader with a GA 450 security module, without any maker's library. Reads the text of the card only; the photo
/// passes by and fingerprints are never asked for.
///
/// Most readers find a card only once: after it was read it must leave the field before it is found again. So "no
/// card" after a read says nothing about the card still lying there.
public final class ResidentCardReader implements IdentityReader {
    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration CARD_WORK = Duration.ofMillis(3500);
    private static final Duration FIND_EVERY = Duration.ofMillis(300);
    private static final int SELECT_TRIES = 3;

    private final Transport transport;
    private final SamLink link;
    private final String model;

    /// Asks the module for its state and number. Owns the transport from now on, also when it throws.
    public ResidentCardReader(Transport transport) throws DeviceException {
        this.transport = transport;
        this.link = new SamLink(transport);
        try {
            probe();
            this.model = "GA450 SAM " + samId();
        } catch (DeviceException e) {
            transport.close();
            throw e;
        }
    }

    /// Opens the reader at an address.
    public static ResidentCardReader open(TransportAddress address) throws DeviceException {
        return new ResidentCardReader(address.open());
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public void probe() throws DeviceException {
        expectSuccess(link.ask(0x11, 0xFF, QUICK));
    }

    @Override
    public Optional<IdentityDocument> read(Duration patience, Runnable whenCardFound) throws DeviceException {
        var deadline = Deadline.in(patience);
        while (!isCardThere()) {
            if (deadline.isOver()) return Optional.empty();
            link.idle(deadline.leftAtMost(FIND_EVERY));
        }
        whenCardFound.run();
        select();
        return Optional.of(content());
    }

    @Override
    public void close() {
        transport.close();
    }

    private boolean isCardThere() throws DeviceException {
        SamReply reply = link.ask(0x20, 0x01, QUICK);
        return switch (reply.status()) {
            case SamReply.CARD_FOUND -> true;
            case SamReply.NO_CARD, SamReply.NOT_SELECTED -> false;
            default -> throw new DeviceException(SamStatus.fault(reply));
        };
    }

    /// Some cards answer only to the second call while they are still coming nearer.
    private void select() throws DeviceException {
        for (int attempt = 1; ; attempt++) {
            SamReply reply = link.ask(0x20, 0x02, QUICK);
            if (reply.status() == SamReply.SUCCESS) return;
            if (reply.status() != SamReply.NOT_SELECTED) throw new DeviceException(SamStatus.fault(reply));
            if (attempt == SELECT_TRIES || !isCardThere()) throw new DeviceException(new CardMoved());
        }
    }

    private IdentityDocument content() throws DeviceException {
        SamReply reply = expectSuccess(link.ask(0x30, 0x01, CARD_WORK));
        byte[] text = CardContent.text(reply.content());
        Arrays.fill(reply.content(), (byte) 0);
        try {
            return TextBlock.decode(text);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private String samId() throws DeviceException {
        byte[] id = expectSuccess(link.ask(0x12, 0xFF, QUICK)).content();
        if (id.length < SamId.BYTES) throw new DeviceException(new Garbled("SAM number of " + id.length + " bytes"));
        return SamId.text(id);
    }

    private static SamReply expectSuccess(SamReply reply) throws DeviceException {
        if (reply.status() != SamReply.SUCCESS) throw new DeviceException(SamStatus.fault(reply));
        return reply;
    }
}

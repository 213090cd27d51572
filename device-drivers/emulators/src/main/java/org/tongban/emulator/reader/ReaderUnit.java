// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The reader's inside: the security module, the field, and the card that lies on it or not.
///
/// Any thread may call; one order is worked on at a time, while the card may come and go during it.
final class ReaderUnit {

    private static final byte[] SAM_ID = {
        0x05,
        0x00,
        0x01,
        0x00,
        0x49,
        0x79,
        0x33,
        0x01,
        (byte) 0x87,
        (byte) 0xD6,
        0x12,
        0x00,
        0x14,
        0x6A,
        0x0A,
        (byte) 0xCE
    };
    private static final int[] BAUD = {115_200, 57_600, 38_400, 19_200, 9_600};
    /// The card's last word when it leaves the field during a read: ISO 7816-4, no precise diagnosis.
    private static final int CARD_GONE = 0x6F00;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition cardChanged = lock.newCondition();
    private final Duration radioWork;
    private final Refind refind;
    private Optional<Person> person = Optional.empty();
    private Fault fault = Fault.NONE;
    private boolean alreadyRead;
    private boolean found;
    private boolean selected;
    private int placements;
    private int baud = BAUD[0];

    /// Whether a card that was read can be found again.
    enum Refind {
        /// Only after it has left the field, as most readers do.
        AFTER_REMOVAL,
        /// At once.
        AT_ONCE
    }

    /// A reader with an empty field.
    ///
    /// @param radioWork how long the radio talks to the card before a read is answered
    ReaderUnit(Duration radioWork, Refind refind) {
        this.radioWork = radioWork;
        this.refind = refind;
    }

    /// Puts a card down, in place of any other.
    void place(Person next) {
        change(Optional.of(next));
    }

    /// Takes the card away.
    void take() {
        change(Optional.empty());
    }

    void fail(Fault next) {
        lock.lock();
        try {
            fault = next;
        } finally {
            lock.unlock();
        }
    }

    /// One line for the control socket; the person by number alone.
    String status() {
        lock.lock();
        try {
            return "card=%s read=%s fault=%s baud=%d"
                    .formatted(
                            person.map(p -> Integer.toString(p.number())).orElse("none"),
                            alreadyRead ? "yes" : "no",
                            fault.word(),
                            baud);
        } finally {
            lock.unlock();
        }
    }

    /// Bits a second on the wire.
    int baud() {
        lock.lock();
        try {
            return baud;
        } finally {
            lock.unlock();
        }
    }

    /// Works on what came and says what goes back; empty for silence. Takes as long as the radio does.
    Optional<Outgoing> answer(Received received) {
        lock.lock();
        try {
            return switch (fault) {
                case SILENCE -> Optional.empty();
                case SAM_DEAD -> Optional.of(Outgoing.whole(Reply.status(Reply.SAM_FAILED), baud));
                case SAM_UNAUTHORISED -> Optional.of(Outgoing.whole(Reply.status(Reply.SAM_UNAUTHORISED), baud));
                case GARBLE -> work(received).map(Outgoing::garbled);
                case DROP_BYTE -> work(received).map(Outgoing::withoutOneByte);
                case NOISE -> work(received).map(Outgoing::behindNoise);
                case LONG_LENGTH -> work(received).map(Outgoing::claimingMore);
                case MAKERS_TIMEOUT -> work(received).map(Outgoing::asMakersTimeout);
                case DRIP -> work(received).map(Outgoing::byteByByte);
                case LATE -> work(received).map(Outgoing::late);
                case NONE, REMOVE_MID_READ, UNKNOWN_LAYOUT -> work(received);
            };
        } finally {
            lock.unlock();
        }
    }

    private void change(Optional<Person> next) {
        lock.lock();
        try {
            person = next;
            placements++;
            forgetCard();
            cardChanged.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void forgetCard() {
        alreadyRead = false;
        found = false;
        selected = false;
    }

    private Optional<Outgoing> work(Received received) {
        var speed = baud;
        return switch (received) {
            case Received.BadCheck _ -> Optional.of(Outgoing.whole(Reply.status(Reply.BAD_CHECK), speed));
            case Received.BadLength _ -> Optional.of(Outgoing.whole(Reply.status(Reply.BAD_LENGTH), speed));
            case Received.Order order -> Optional.of(order(order, speed));
        };
    }

    private Outgoing order(Received.Order order, int speed) {
        var reply = switch (order.code()) {
            case 0x10FF -> reset();
            case 0x11FF -> Reply.status(Reply.OK);
            case 0x12FF -> Reply.of(Reply.OK, SAM_ID);
            case 0x2001 -> find();
            case 0x2002 -> select();
            case 0x3001 -> read(Content.TEXT_AND_PHOTO);
            case 0x3010 -> read(Content.TEXT_PHOTO_AND_FINGERPRINTS);
            case 0x3003 -> newestAddress();
            case 0x61FF -> radioFrame(order.rest());
            default -> (order.code() >> 8) == 0x60 ? speed(order.code() & 0xFF) : unknown(order.code() >> 8);
        };
        var data = order.code() == 0x3001 || order.code() == 0x3010;
        return data && fault == Fault.REMOVE_MID_READ && selected
                ? pulledAway(reply, speed)
                : Outgoing.whole(reply, speed);
    }

    private Outgoing pulledAway(byte[] reply, int speed) {
        change(Optional.empty());
        return Outgoing.half(reply, speed);
    }

    private byte[] reset() {
        found = false;
        selected = false;
        return Reply.status(Reply.OK);
    }

    private byte[] find() {
        var mustLeave = alreadyRead && refind == Refind.AFTER_REMOVAL;
        if (person.isEmpty() || mustLeave) {
            return Reply.status(Reply.FIND_FAILED);
        }
        found = true;
        selected = false;
        return Reply.of(Reply.CARD_FOUND, new byte[4]);
    }

    private byte[] select() {
        if (!found) {
            return Reply.status(Reply.SELECT_FAILED);
        }
        selected = true;
        return Reply.of(Reply.OK, new byte[8]);
    }

    private byte[] read(Content content) {
        if (!selected) {
            return notSelected();
        }
        if (!radioWorkDone()) {
            return Reply.withCardStatus(CARD_GONE, Reply.READ_FAILED);
        }
        alreadyRead = true;
        return content.reply(card());
    }

    private byte[] newestAddress() {
        if (!selected) {
            return notSelected();
        }
        return card().newAddress()
                .map(address -> Reply.of(Reply.OK, address))
                .orElseGet(() -> Reply.status(Reply.NO_SUCH_CONTENT));
    }

    private byte[] notSelected() {
        return Reply.status(person.isPresent() ? Reply.NOT_SELECTED : Reply.READ_FAILED);
    }

    private Card card() {
        var owner = person.orElseThrow();
        return fault == Fault.UNKNOWN_LAYOUT ? Card.ofUnknownLayout(owner) : Card.of(owner);
    }

    /// Waits while the radio works; false when the card did not stay for it.
    private boolean radioWorkDone() {
        var before = placements;
        var left = radioWork.toNanos();
        try {
            while (left > 0 && placements == before) {
                left = cardChanged.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return placements == before;
    }

    private byte[] speed(int index) {
        if (index >= BAUD.length) {
            return Reply.status(Reply.BAD_COMMAND);
        }
        baud = BAUD[index];
        return Reply.status(Reply.OK);
    }

    private static byte[] radioFrame(byte[] rest) {
        var good = rest.length == 1 && (rest[0] & 0xFF) >= 24;
        return Reply.status(good ? Reply.OK : Reply.BAD_COMMAND);
    }

    private static byte[] unknown(int command) {
        var family = command == 0x10 || command == 0x11 || command == 0x12 || command == 0x20 || command == 0x30;
        return Reply.status(family ? Reply.BAD_COMMAND : Reply.UNKNOWN_COMMAND);
    }
}

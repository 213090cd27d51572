// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.transport.Transport;

/// The whole driver behind a wire that splits, adds and harms: it gives the card that lies there, or a fault, and never
/// a field that is not on the card.
final class AnyWireTest {
    private static final SamPatience NO_TIME = new SamPatience(
            Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(20), 0);
    private static final byte[][] CARDS = {
        Vectors.RESIDENT, Vectors.PERMIT_J, Vectors.FOREIGN_2017, Vectors.FOREIGN_2023
    };

    @Property(tries = 300)
    void anySplitGivesTheCard(@ForAll @IntRange(max = 3) int card, @ForAll long seed) throws DeviceException {
        assertEquals(onCard(card), read(card, new Harm(seed, Harm.Kind.SPLIT)));
    }

    @Property(tries = 300)
    void anyNoiseAroundTheAnswersGivesTheCard(@ForAll @IntRange(max = 3) int card, @ForAll long seed)
            throws DeviceException {
        assertEquals(onCard(card), read(card, new Harm(seed, Harm.Kind.NOISE_AROUND)));
    }

    @Property(tries = 500)
    void anyFlippedBitGivesTheCardOrAFault(@ForAll @IntRange(max = 3) int card, @ForAll long seed) {
        theCardOrAFault(card, new Harm(seed, Harm.Kind.ONE_BIT));
    }

    @Property(tries = 500)
    void anyLostOrDoubledByteGivesTheCardOrAFault(@ForAll @IntRange(max = 3) int card, @ForAll long seed) {
        theCardOrAFault(card, new Harm(seed, Harm.Kind.LOST_OR_DOUBLED));
    }

    private static void theCardOrAFault(int card, Harm harm) {
        try {
            assertEquals(onCard(card), read(card, harm));
        } catch (DeviceException e) {
            boolean known =
                    e.fault() instanceof Garbled || e.fault() instanceof NoAnswer || e.fault() instanceof CardMoved;
            assertTrue(known, e.fault().toString());
        }
    }

    private static Optional<IdentityDocument> onCard(int card) throws DeviceException {
        return Optional.of(TextBlock.decode(CARDS[card]));
    }

    private static Optional<IdentityDocument> read(int card, Harm harm) throws DeviceException {
        var reader = new ResidentCardReader(new HarmfulWire(CARDS[card], harm), NO_TIME);
        return reader.readChip(Duration.ofMillis(2), Set.of()).map(ChipContent::document);
    }

    /// What happens to one answer out of three, or to all.
    private record Harm(long seed, Kind kind) {
        enum Kind {
            SPLIT,
            NOISE_AROUND,
            ONE_BIT,
            LOST_OR_DOUBLED
        }

        List<byte[]> pieces(byte[] answer, Random random) {
            return switch (kind) {
                case SPLIT -> split(answer, random);
                case NOISE_AROUND -> split(noisy(answer, random), random);
                case ONE_BIT -> List.of(flipped(answer, random));
                case LOST_OR_DOUBLED -> List.of(lostOrDoubled(answer, random));
            };
        }

        private static List<byte[]> split(byte[] answer, Random random) {
            List<byte[]> pieces = new ArrayList<>();
            for (int at = 0; at < answer.length; ) {
                int size = Math.min(answer.length - at, 1 + random.nextInt(200));
                pieces.add(Arrays.copyOfRange(answer, at, at + size));
                at += size;
            }
            return pieces;
        }

        /// No 96, so that no noise is the start of a frame: such a one is the next property's.
        private static byte[] noisy(byte[] answer, Random random) {
            var all = new ByteArrayOutputStream();
            noise(all, random);
            all.writeBytes(answer);
            noise(all, random);
            return all.toByteArray();
        }

        private static void noise(ByteArrayOutputStream all, Random random) {
            random.ints(random.nextInt(30), 0, 256).filter(b -> b != 0x96).forEach(all::write);
        }

        private static byte[] flipped(byte[] answer, Random random) {
            byte[] other = answer.clone();
            if (random.nextInt(3) == 0) other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            return other;
        }

        private static byte[] lostOrDoubled(byte[] answer, Random random) {
            if (random.nextInt(3) > 0) return answer;
            int at = random.nextInt(answer.length);
            boolean lost = random.nextBoolean();
            byte[] other = new byte[answer.length + (lost ? -1 : 1)];
            int rest = lost ? at + 1 : at;
            System.arraycopy(answer, 0, other, 0, at);
            System.arraycopy(answer, rest, other, other.length - answer.length + rest, answer.length - rest);
            if (!lost) other[at] = answer[at];
            return other;
        }
    }

    /// A reader with a card; when everything was read, nothing more comes and no time passes.
    private static final class HarmfulWire implements Transport {
        private final byte[] card;
        private final Harm harm;
        private final Random random;
        private final Queue<byte[]> coming = new ArrayDeque<>();

        HarmfulWire(byte[] card, Harm harm) {
            this.card = card;
            this.harm = harm;
            this.random = new Random(harm.seed());
        }

        @Override
        public void write(byte[] request) {
            coming.addAll(harm.pieces(answer((request[7] & 0xFF) << 8 | request[8] & 0xFF), random));
        }

        private byte[] answer(int order) {
            return switch (order) {
                case 0x11FF -> Vectors.statusReply(0x90);
                case 0x12FF ->
                    Vectors.HEX.parseHex(
                            "AA AA AA 96 69 00 14 00 00 90 05 00 01 00 49 79 33 01 87 D6 12 00 14 6A 0A CE 7B");
                case 0x2001 -> Vectors.HEX.parseHex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97");
                case 0x2002 -> Vectors.HEX.parseHex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");
                default -> Vectors.cardReply(card);
            };
        }

        @Override
        public byte[] read(Duration patience) {
            byte[] next = coming.poll();
            return next == null ? new byte[0] : next;
        }

        @Override
        public void drain() {
            coming.clear();
        }

        @Override
        public void close() {
            coming.clear();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.identity.CardPresence;
import org.tongban.device.identity.ChipContent;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.identity.ResidentCardReader;

/// An identity reader: reads one card twice, and once more while it is drawn away. Of the card only its kind is told.
final class ReaderExamination implements Examination {
    private static final int TRIES = 3;

    private final Opening opening;
    private final Target target;
    private final Prompts prompts;
    private final TreeSet<String> quirks = new TreeSet<>();
    private Optional<IdentityDocument> card = Optional.empty();

    ReaderExamination(Opening opening, Target target, Prompts prompts) {
        this.opening = opening;
        this.target = target;
        this.prompts = prompts;
    }

    @Override
    public ResidentCardReader open() throws DeviceException, IOException {
        return opening.reader(target);
    }

    @Override
    public Map<String, Object> abilities() throws DeviceException, IOException {
        try (ResidentCardReader reader = open()) {
            reader.probe();
            boolean tellsNumber = reader.serialNumber().isPresent();
            if (!tellsNumber) quirks.add("TELLS_NO_NUMBER");
            return Map.of("tellsNumber", tellsNumber);
        }
    }

    @Override
    public Map<String, Object> work() throws DeviceException, IOException, TroubleException {
        try (ResidentCardReader reader = open()) {
            prompts.say("card");
            ChipContent first = content(reader);
            card = Optional.of(first.document());
            CardPresence after = taken(reader);
            prompts.say("card-again");
            ChipContent second = content(reader);
            if (!second.document().equals(first.document())) throw unlike();
            taken(reader);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("cardKind", CardFacts.kind(first.document()));
            facts.put("numberValid", first.document().hasValidNumber());
            facts.put("photoBytes", first.photoBytes());
            facts.put("tellsThatTheCardLies", after != CardPresence.UNKNOWN);
            return facts;
        }
    }

    /// Drawn away while it is read: a fault, or the whole card, but never another one.
    @Override
    public Map<String, Object> mistake() throws DeviceException, IOException, TroubleException {
        try (ResidentCardReader reader = open()) {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                prompts.say("card-away");
                Optional<DeviceFault> fault = faultWhileReading(reader);
                if (fault.isPresent()) {
                    return Map.of("fault", Trouble.of(fault.get()).fault());
                }
                taken(reader);
            }
        }
        throw new TroubleException(Trouble.notSeen("the card was read before it left, " + TRIES + " times"));
    }

    @Override
    public List<String> quirks() {
        return List.copyOf(quirks);
    }

    private Optional<DeviceFault> faultWhileReading(ResidentCardReader reader)
            throws DeviceException, TroubleException {
        try {
            Optional<IdentityDocument> read = reader.read(prompts.patience(), () -> prompts.say("card-away-now"));
            if (read.isEmpty()) throw noCard();
            if (!read.equals(card)) throw unlike();
            return Optional.empty();
        } catch (DeviceException e) {
            return switch (e.fault()) {
                case CardMoved _, CardRefused _, Garbled _, NoAnswer _ -> Optional.of(e.fault());
                default -> throw e;
            };
        }
    }

    private ChipContent content(ResidentCardReader reader) throws DeviceException, TroubleException {
        return reader.readChip(prompts.patience(), Set.of()).orElseThrow(this::noCard);
    }

    /// Most readers cannot tell whether the card lies there still; then the next read waits for the person by itself.
    private CardPresence taken(ResidentCardReader reader) throws DeviceException, TroubleException {
        CardPresence first = reader.cardAfterRead();
        prompts.say("take");
        if (first == CardPresence.LYING) quirks.add("FINDS_A_LYING_CARD_AGAIN");
        if (!prompts.await(() -> reader.cardAfterRead() != CardPresence.LYING)) {
            throw new TroubleException(Trouble.notSeen("the card was not taken away"));
        }
        return first;
    }

    private TroubleException noCard() {
        return new TroubleException(Trouble.noCard((int) prompts.patience().toSeconds()));
    }

    private static TroubleException unlike() {
        return new TroubleException(Trouble.of(new Garbled("the same card gave other content")));
    }
}

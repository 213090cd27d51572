// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.Slip.Align;
import org.tongban.paper.ReceiptData.Delivery;
import org.tongban.paper.ReceiptData.MaterialLine;

/// What stands on a receipt, in which order. The PDF draws this same slip, so that both say the same.
final class ReceiptSlip {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /// At double width, 80 mm paper (48 columns) takes 12 Chinese characters.
    private static final int LARGE_CHARACTERS = 12;

    private final Words words;
    private final Clock clock;
    private final List<Slip.Part> parts = new ArrayList<>();

    private ReceiptSlip(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    static Slip of(ReceiptData data, Words words, Clock clock) {
        ReceiptSlip slip = new ReceiptSlip(words, clock);
        slip.head(data);
        slip.facts(data);
        slip.materials(data.materials());
        slip.times(data);
        slip.foot(data);
        return new Slip(id(data), slip.parts);
    }

    static String heading(ReceiptData data, Words words) {
        return words.of("receipt.heading." + suffix(data));
    }

    private void head(ReceiptData data) {
        centred(data.hallName());
        centred(data.terminalName());
        feed(1);
        large(heading(data, words));
        large(words.of("receipt.state." + suffix(data)));
        if (data.reprint() > 0) {
            String now = MINUTES.format(clock.instant().atZone(data.savedAt().getZone()));
            centred(words.of("receipt.reprint", Integer.toString(data.reprint()), now));
        }
        rule();
    }

    private void facts(ReceiptData data) {
        row("local-number", data.localNumber());
        if (delivered(data)) {
            row("case-number", data.caseNumber());
        }
        row("item", data.itemName());
        row("department", data.department());
        row("applicant", data.applicantMasked());
        row("document-number", data.documentNumberMasked());
        row("agent", data.agentMasked());
        rule();
    }

    private void materials(List<MaterialLine> materials) {
        if (materials.isEmpty()) {
            return;
        }
        left(words.of("receipt.materials"));
        for (int i = 0; i < materials.size(); i++) {
            left(material(Integer.toString(i + 1), materials.get(i)));
        }
        rule();
    }

    /// What was not handed in on paper (read from a card, shared) has no pages to count.
    private String material(String number, MaterialLine material) {
        return material.pages() == 0
                ? words.of("receipt.material", number, material.name())
                : words.of("receipt.material.pages", number, material.name(), Integer.toString(material.pages()));
    }

    private void times(ReceiptData data) {
        row("saved-at", SECONDS.format(data.savedAt()));
        if (delivered(data)) {
            row("delivered-at", data.deliveredAt().map(SECONDS::format));
        } else {
            left(words.of("receipt.next.saved"));
        }
        rule();
    }

    private void foot(ReceiptData data) {
        row("query-code", grouped(data.queryCode()));
        left(words.of("receipt.query-code.use"));
        parts.add(new Slip.Qr(data.qrContent()));
        parts.add(new Slip.Text(words.of("receipt.notice." + suffix(data)), Align.CENTRE, 1, true));
        row("phone", data.windowPhone());
        feed(3);
        parts.add(new Slip.Cut());
    }

    /// In fours, as it is read aloud and typed: `7KQ2-M9XT`.
    static String grouped(String code) {
        return String.join(
                "-",
                code.replaceAll("[\\s-]", "").replaceAll("(.{4})(?=.)", "$1 ").split(" ", -1));
    }

    private static boolean delivered(ReceiptData data) {
        return data.delivery() == Delivery.DELIVERED;
    }

    private static String suffix(ReceiptData data) {
        return switch (data.delivery()) {
            case SAVED_LOCALLY -> "saved";
            case DELIVERED -> "delivered";
        };
    }

    /// The local number with what makes this print another job than the one before.
    private static String id(ReceiptData data) {
        String number = data.localNumber().replaceAll("[^0-9A-Za-z]", "");
        String tail = (delivered(data) ? "-D" : "-S") + data.reprint();
        return number.substring(0, Math.min(number.length(), 36 - tail.length())) + tail;
    }

    private void large(String text) {
        int scale = text.codePointCount(0, text.length()) <= LARGE_CHARACTERS ? 2 : 1;
        parts.add(new Slip.Text(text, Align.CENTRE, scale, true));
    }

    private void centred(String text) {
        parts.add(new Slip.Text(text, Align.CENTRE, 1, false));
    }

    private void left(String text) {
        parts.add(new Slip.Text(text, Align.LEFT, 1, false));
    }

    private void row(String key, Optional<String> value) {
        value.ifPresent(v -> row(key, v));
    }

    private void row(String key, String value) {
        parts.add(new Slip.Row(words.of("receipt." + key), value));
    }

    private void rule() {
        parts.add(new Slip.Rule());
    }

    private void feed(int lines) {
        parts.add(new Slip.Feed(lines));
    }
}

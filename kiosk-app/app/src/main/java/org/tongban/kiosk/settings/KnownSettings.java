// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import static org.tongban.kiosk.settings.Setting.any;
import static org.tongban.kiosk.settings.Setting.file;
import static org.tongban.kiosk.settings.Setting.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that can be set, with its bounds, what holds otherwise, and what it is for. What is not here is no
/// setting of this version.
public final class KnownSettings {
    private static final int NEAR = 4;
    private static final Kind PIXELS = Kind.whole(320, 10_000);
    private static final Kind WAIT = Kind.whole(5, 3_600);

    private static final List<Setting> TERMINAL = List.of(
            own(
                    "terminal.id",
                    Kind.matching("letters, digits, dots and dashes", "[A-Za-z0-9._-]{1,64}"),
                    "the terminal as the platform knows it"),
            own("terminal.number", Kind.matching("six digits", "[0-9]{6}"), "the six digits in every local number"),
            any("terminal.machine", Kind.text(), "1 号机", "the machine in words, on the screen and on papers"),
            any("terminal.zone", Kind.zone(), "Asia/Shanghai", "the time that the hall lives by"),
            any("demonstration", Kind.isOn(), "false", "true where only fictional people may appear"),
            any("machine.id-file", Kind.text(), "/etc/machine-id", "where the machine's own identity stands"),
            any("service.owner", Kind.text(), "whose machine it is, on the page that says it is out of service"),
            any("service.phone", Kind.text(), "whom to call when it is out of service"),
            any("service.windows", Kind.text(), "which windows do the same, in words"),
            any("service.next-terminal", Kind.text(), "where the next terminal stands, in words"),
            any("screen.width", PIXELS, "1080", "pixels from left to right"),
            any("screen.height", PIXELS, "1920", "pixels from top to bottom"),
            any(
                    "screen.px-per-mm",
                    Kind.decimal(0.5, 50),
                    "3.21",
                    "pixels a millimetre, as a ruler on the glass finds"),
            any("screen.lower-edge-mm", Kind.decimal(0, 3_000), "750.0", "the glass's lower edge above the floor"));

    private static final List<Setting> DEVICES = List.of(
            any("reader", Kind.text(), "the card reader: PATH, PATH@BAUD, tcp:HOST:PORT or pcsc:NAME"),
            any(
                    "printer",
                    Kind.text(),
                    "the receipt printer: PATH, tcp:HOST:PORT or a raw queue ipp://HOST/printers/NAME"),
            any("printer.columns", Kind.whole(24, 96), "48", "half-width characters a line of the receipt printer"),
            any("printer.a4", Kind.pagePrinter(), "the A4 printer, where the hall has one"),
            any("scanner", Kind.scanner(), "the scanner or document camera"),
            any("code-reader", Kind.codeReader(), "the QR and bar code reader, where there is one"),
            any("voice.command", Kind.text(), SpeechWords.SPEAKER, "the program that speaks, with its arguments"),
            any("voice.player", Kind.text(), SpeechWords.PLAYER, "the program that plays a WAV; none where not needed"),
            file("voice.clips", "a folder of recorded sentences"),
            any("presence.command", Kind.text(), "the hall's module that compares person and card, with its arguments"),
            any("presence.seconds", Kind.whole(5, 300), "60", "how long that module may take"),
            any(
                    "voice.jack",
                    Kind.matching("alsa:CARD:CONTROL", "alsa:[^:]+:[^:]+"),
                    "the sensor that knows whether an earphone is in"));

    private static final List<Setting> PLATFORM = List.of(
            any("platform.base-url", Kind.address(), "the platform; ends in /v1"),
            any("platform.files-url", Kind.address(), "where materials are uploaded"),
            any("platform.key", Kind.text(), "a file or address of the key that signs receipts, for trials"),
            any(
                    "platform.proxy",
                    Kind.matching("HOST:PORT", "[^:\\s]+:[0-9]{1,5}"),
                    "a forward proxy, used for every request"),
            file("platform.ca", "certificates (PEM) of who may sign the platform's"),
            file("platform.client-cert", "the terminal's key and certificate (PKCS#12)"),
            file("platform.client-cert-password-file", "its password, in the first line; else `password` beside it"),
            any("health.seconds", Kind.whole(10, 86_400), "300", "how often the platform hears how the terminal is"),
            any(
                    "metrics.port",
                    Kind.whole(0, 65_535),
                    "0",
                    "figures for a collector on this machine, on loopback; 0 for none"),
            any("enrol.url", Kind.address(), "the certificate authority that speaks CMP; enrol writes it"),
            any("enrol.renew-days", Kind.whole(1, 365), "30", "how many days before its end a certificate is renewed"));

    private static final List<Setting> EXCHANGE = List.of(
            any(
                    "exchange.url",
                    Kind.matching("jdbc:postgresql://HOST[:PORT]/DATABASE", "jdbc:postgresql://[^/?]+/[^/?]+"),
                    "the front-end exchange database, where cases go through its tables"),
            own("exchange.user", Kind.text(), "this terminal's own login there"),
            file("exchange.password-file", "its password, in the first line"),
            file(
                    "exchange.ca",
                    "certificates (PEM) of who may sign the database's; needed unless it is on this machine"),
            file("exchange.escrow-key", "the platform's escrow key (JWK), where no profile brings it"),
            any("exchange.apply-type", Kind.text(), "5", "apply_type of up_pro_accept: 5 for a terminal"),
            any("exchange.get-type", Kind.text(), "2", "get_type of up_pro_material: 2 for a file"),
            any(
                    "exchange.data-source",
                    Kind.matching("up to three letters or digits", "[A-Za-z0-9]{1,3}"),
                    "ZZD",
                    "data_source of the national tables"));

    private static final List<Setting> KEEPING = List.of(
            own("data", Kind.text(), "the folder of cases, where safe.directory is not set"),
            own("safe.directory", Kind.text(), "the folder of cases"),
            any(
                    "safe.key-guard",
                    Kind.matching(
                            "file, passphrase:FILE, systemd-creds:host, systemd-creds:tpm2, systemd-creds:host+tpm2"
                                    + " or dpapi",
                            "file|passphrase:.+|systemd-creds:(host|tpm2|host\\+tpm2)|dpapi"),
                    "file",
                    "what guards the terminal's own key"),
            own("safe.counter-file", Kind.text(), "where the highest number is noted, outside of what is backed up"),
            any(
                    "sealing",
                    Kind.matching(
                            "aes-256-gcm or sm4-gcm; none is for demonstrations only", "aes-256-gcm|sm4-gcm|none"),
                    "aes-256-gcm",
                    "how content is closed at rest"),
            any("hall.holidays", Kind.days(), "days on which the hall is closed"),
            any("hall.worked-weekends", Kind.days(), "weekends on which it is open"),
            any("unsent.warn-minutes", Kind.whole(1, 100_000), "120", "after how long staff hear of an unsent case"),
            any("unsent.alarm-minutes", Kind.whole(1, 100_000), "1440", "after how long it becomes an alarm"),
            any("unsent.hard-cap-days", Kind.whole(1, 365), "60", "after how long no new case is taken"),
            any("delivered.kept-days", Kind.whole(0, 3_650), "30", "how long a confirmed case is kept"));

    private static final List<Setting> RUNNING = List.of(
            any("courier.side-by-side", Kind.whole(1, 16), "4", "how many cases are sent at the same time"),
            any(
                    "courier.kilobytes-on-the-way",
                    Kind.whole(64, 999_999),
                    "8192",
                    "how much of their materials is sent at the same time"),
            any("courier.materials-hours", Kind.hours(), "when materials may be sent; at any time where not set"),
            file("catalog", "a catalogue file of the hall's own, instead of the published one"),
            file("papers", "a folder with the hall's own templates of papers"),
            any("catalog.fetch-seconds", Kind.whole(5, 86_400), "600", "how often newer content is asked for"),
            any("visit.idle-seconds", WAIT, "60", "how long a page waits for somebody"),
            any("visit.countdown-seconds", WAIT, "30", "how long it then counts down before it forgets them"),
            any("visit.done-seconds", WAIT, "45", "how long the last page stays"),
            own("desk.hall", Kind.text(), "the hall's code (the staff's desk only)"),
            any("desk.hall-name", Kind.text(), "the hall's name (the staff's desk only)"),
            any("desk.by", Kind.text(), "工作人员", "who sits at the desk, as people read it (the staff's desk only)"));

    private static final Map<String, Setting> ALL = byKey();

    private KnownSettings() {}

    private static Map<String, Setting> byKey() {
        Map<String, Setting> all = new LinkedHashMap<>();
        Stream.of(TERMINAL, DEVICES, PLATFORM, EXCHANGE, KEEPING, RUNNING)
                .flatMap(List::stream)
                .forEach(one -> all.put(one.key(), one));
        return all;
    }

    /// All of them, in an order for reading.
    public static List<Setting> all() {
        return List.copyOf(ALL.values());
    }

    /// The setting of this key.
    public static Optional<Setting> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /// The known key that is most like this one, if one is.
    public static Optional<String> nearest(String key) {
        return ALL.keySet().stream()
                .min(Comparator.comparingInt(known -> Slips.between(key, known)))
                .filter(known -> Slips.between(key, known) <= NEAR);
    }

    /// What is said of a key that is none, to be read behind its name.
    public static String stranger(String key) {
        return "is no setting of this version"
                + nearest(key).map(near -> "; the nearest is " + near).orElse("");
    }

    /// Everything that is wrong with the values of a layer, each line beginning with its key.
    public static List<String> problems(Layer layer, Map<String, String> values) {
        List<String> problems = new ArrayList<>();
        values.forEach((key, value) -> {
            Optional<Setting> known = of(key);
            if (known.isEmpty()) {
                problems.add(key + " " + stranger(key));
            } else {
                known.get().wrong(layer, value).ifPresent(why -> problems.add(key + " " + why));
            }
        });
        return problems;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tongban.device.code.CodeAddress;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.scan.ScannerAddress;

/// What a value may be.
///
/// @param words its shape and bounds, as they stand behind "must be"
/// @param check what is wrong with a value, to be read behind the key's name; empty when it can be used
public record Kind(String words, Function<String, Optional<String>> check) {

    /// What is wrong with this value, to be read behind the key's name.
    public Optional<String> wrong(String value) {
        return check.apply(value);
    }

    static Kind text() {
        return matching("text", ".+");
    }

    static Kind matching(String words, String pattern) {
        Pattern shape = Pattern.compile(pattern);
        return when(words, value -> shape.matcher(value).matches());
    }

    static Kind whole(long least, long most) {
        return when(
                "a whole number from " + least + " to " + most,
                value ->
                        value.matches("[0-9]{1,9}") && least <= Long.parseLong(value) && Long.parseLong(value) <= most);
    }

    static Kind decimal(double least, double most) {
        return when(
                "a number from " + least + " to " + most,
                value -> value.matches("[0-9]{1,4}([.][0-9]{1,4})?")
                        && least <= Double.parseDouble(value)
                        && Double.parseDouble(value) <= most);
    }

    static Kind isOn() {
        return matching("true or false", "true|false");
    }

    static Kind address() {
        return read("an http or https address", value -> {
            if (!value.matches("https?://.+")) {
                throw new IllegalArgumentException("no http");
            }
            URI.create(value);
        });
    }

    static Kind zone() {
        return read("a time zone such as Asia/Shanghai", ZoneId::of);
    }

    static Kind days() {
        return read("days such as 2026-10-01, parted by commas", value -> {
            for (String day : value.split("[, ]+")) {
                LocalDate.parse(day);
            }
        });
    }

    static Kind hours() {
        return read("hours such as 20:00-06:00", value -> {
            String[] ends = value.split("-", -1);
            if (ends.length != 2 || LocalTime.parse(ends[0]).equals(LocalTime.parse(ends[1]))) {
                throw new IllegalArgumentException("no hours");
            }
        });
    }

    static Kind scanner() {
        return told("a scanner's address: http://HOST/eSCL or sane:DEVICE", "is no scanner: ", ScannerAddress::parse);
    }

    static Kind codeReader() {
        return told(
                "a code reader's address: PATH, PATH@BAUD, tcp:HOST:PORT or input:/dev/input/by-id/…",
                "is no code reader: ",
                CodeAddress::parse);
    }

    static Kind pagePrinter() {
        return told("an A4 printer's address: ipp://HOST/ipp/print", "is no printer: ", IppPagePrinter::address);
    }

    private static Kind when(String words, Predicate<String> fits) {
        return new Kind(words, value -> fits.test(value) ? Optional.empty() : Optional.of(mustBe(words, value)));
    }

    /// Whatever can be read is right.
    private static Kind read(String words, Consumer<String> reading) {
        return new Kind(words, value -> failure(reading, value).map(_ -> mustBe(words, value)));
    }

    /// The one who reads it says best what is wrong.
    private static Kind told(String words, String before, Consumer<String> reading) {
        return new Kind(words, value -> failure(reading, value).map(why -> before + why));
    }

    private static Optional<String> failure(Consumer<String> reading, String value) {
        try {
            reading.accept(value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String mustBe(String words, String value) {
        return "must be " + words + ", not '" + Masked.address(value) + "'";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes one question to a printer (RFC 8010). The first three attributes stand in the order that RFC 8011 asks for.
final class IppRequest {
    private static final int OPERATION_GROUP = 0x01;
    private static final int JOB_GROUP = 0x02;
    private static final int END = 0x03;
    private static final int INTEGER = 0x21;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME_TYPE = 0x49;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// What is asked (RFC 8011, 5.4.15).
    enum Operation {
        PRINT_JOB(0x0002),
        CANCEL_JOB(0x0008),
        GET_JOB_ATTRIBUTES(0x0009),
        GET_JOBS(0x000A),
        GET_PRINTER_ATTRIBUTES(0x000B);

        private final int code;

        Operation(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /// Begins a question.
    ///
    /// @param printer its `ipp:` address, which stands in every question
    IppRequest(Operation operation, String printer, int number) {
        two(0x0200);
        two(operation.code());
        two(number >>> 16);
        two(number);
        bytes.write(OPERATION_GROUP);
        attribute(CHARSET, "attributes-charset", "utf-8");
        attribute(LANGUAGE, "attributes-natural-language", "en");
        attribute(URI, "printer-uri", printer);
    }

    IppRequest job(int id) {
        bytes.write(INTEGER);
        sized("job-id");
        two(Integer.BYTES);
        two(id >>> 16);
        two(id);
        return this;
    }

    IppRequest user(String name) {
        attribute(NAME, "requesting-user-name", name);
        return this;
    }

    /// Of a list of jobs: `completed` or `not-completed`, the ones that have ended or the others.
    IppRequest whichJobs(String which) {
        attribute(KEYWORD, "which-jobs", which);
        return this;
    }

    IppRequest wanted(List<String> attributes) {
        String name = "requested-attributes";
        for (String attribute : attributes) {
            attribute(KEYWORD, name, attribute);
            name = "";
        }
        return this;
    }

    /// The heads of a file's question; the file's bytes follow.
    IppRequest file(String name, String type) {
        attribute(NAME, "job-name", name);
        attribute(MIME_TYPE, "document-format", type);
        return this;
    }

    /// On A4, whatever the printer's own default is. A printer that does not know the word prints all the same.
    IppRequest onA4() {
        bytes.write(JOB_GROUP);
        attribute(KEYWORD, "media", "iso_a4_210x297mm");
        return this;
    }

    byte[] end() {
        bytes.write(END);
        return bytes.toByteArray();
    }

    private void attribute(int tag, String name, String value) {
        bytes.write(tag);
        sized(name);
        sized(value);
    }

    private void sized(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        two(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void two(int number) {
        bytes.write(number >>> 8);
        bytes.write(number);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import org.tongban.device.page.PagePrinter.Job;

/// A file on its way to a printer or a queue.
///
/// @param name stands in the printer's list for anybody to read: nothing of a person
/// @param mediaType `application/pdf`, or `application/octet-stream` for what a queue passes on as it is (RFC 8011
///     §5.1.10)
record IppFile(String name, String mediaType, byte[] content) {
    static IppFile pdf(Job job) {
        return new IppFile(job.name(), "application/pdf", job.pdf());
    }

    static IppFile raw(String name, byte[] content) {
        return new IppFile(name, "application/octet-stream", content);
    }
}

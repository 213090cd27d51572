// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.Clock;
import java.util.UUID;
import org.tongban.device.page.PagePrinter.Job;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Templates;

/// A page that shows what an A4 printer can do: the application form of nobody, marked as a sample.
final class TestPage {
    private TestPage() {}

    static Job job() {
        Templates templates = Templates.shipped();
        Print print = Print.NORMAL.sample();
        var fields = SampleFields.of(templates.of(Paper.APPLICATION_FORM, print.language()));
        byte[] pdf = new TongbanPapers(Clock.systemUTC(), templates).pdf(Paper.APPLICATION_FORM, fields, print);
        return new Job("test-" + UUID.randomUUID(), pdf);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.PaperOut;
import org.tongban.device.page.PagePrinter.Paper;

/// A printer at one moment, in IPP's words (RFC 8011, 5.4.11 and 5.4.12).
///
/// @param stopped that nothing is printed now
/// @param reasons why it is as it is; each may end in `-report`, `-warning` or `-error`
/// @param trays what each tray holds, as `name=value;` pairs (PWG 5100.13)
record IppState(boolean stopped, List<String> reasons, List<String> trays) {
    static final List<String> ATTRIBUTES = List.of("printer-state", "printer-state-reasons", "printer-input-tray");

    private static final int STOPPED = 5;
    private static final Pattern LEVEL = Pattern.compile("(?:^|;)level=([0-9]{1,6})(?:;|$)");

    static IppState of(IppMessage.Group printer) {
        return new IppState(
                printer.number("printer-state")
                        .filter(state -> state == STOPPED)
                        .isPresent(),
                printer.texts("printer-state-reasons"),
                printer.texts("printer-input-tray"));
    }

    Paper paper() {
        return says("media-low") || says("media-empty") ? Paper.LOW : Paper.PRESENT;
    }

    /// An empty tray that is only reported is no end of the paper while another one holds some.
    private boolean isOut() {
        if (says("media-needed") || insists("media-empty") || insists("input-tray-missing")) return true;
        return says("media-empty") && everyTrayIsEmpty();
    }

    private boolean everyTrayIsEmpty() {
        List<Integer> levels = trays.stream()
                .map(LEVEL::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return !levels.isEmpty() && levels.stream().allMatch(level -> level == 0);
    }

    /// What keeps it from printing. A printer that is out of paper may call itself idle: the reason counts.
    Optional<DeviceFault> fault() {
        if (says("media-jam")) return Optional.of(new PaperJam("printer"));
        if (says("cover-open") || says("door-open") || says("interlock-open")) return Optional.of(new CoverOpen());
        if (isOut()) return Optional.of(new PaperOut());
        if (says("connecting-to-device") || says("timed-out") || says("offline") || says("shutdown"))
            return Optional.of(new NotConnected("the printer behind the queue"));
        if (says("toner-empty") || says("marker-supply-empty") || says("output-area-full")) return broken();
        return stopped ? broken() : Optional.empty();
    }

    private Optional<DeviceFault> broken() {
        String known = reasons.stream()
                .filter(reason -> reason.matches("[a-z0-9.-]{1,60}") && !reason.equals("none"))
                .findFirst()
                .orElse("stopped");
        return Optional.of(new Broken(known));
    }

    private boolean says(String word) {
        return reasons.contains(word + "-report") || insists(word);
    }

    /// Says it as something that stands in the way, not as a mere report.
    private boolean insists(String word) {
        return reasons.contains(word) || reasons.contains(word + "-warning") || reasons.contains(word + "-error");
    }
}

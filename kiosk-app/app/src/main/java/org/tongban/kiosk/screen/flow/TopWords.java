// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.tongban.kiosk.catalog.Catalog.Hall;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.visit.Visit;

/// Fills the top bar: where one is, who, the date and the time.
final class TopWords {
    /// A long name must not push away what stands beside it, nor tell how long it is.
    private static final Pattern LONG_MASK = Pattern.compile("\\*{4,}");

    private final Frame frame;
    private final Wording wording;
    private final Services services;

    TopWords(Frame frame, Wording wording, Services services) {
        this.frame = frame;
        this.wording = wording;
        this.services = services;
    }

    void say(Place place, Visit visit) {
        Hall hall = services.catalog().hall();
        String machine = services.terminal().machineName();
        Place shown = place instanceof Place.Notice notice ? notice.under() : place;
        String item = visit.item().map(Item::name).orElse(hall.name());
        switch (shown) {
            case Place.Home _, Place.Find _, Place.Guide _, Place.Together _, Place.Lanes _, Place.Notice _ ->
                frame.place(hall.name(), machine);
            case Place.At _, Place.Row _, Place.Scan _, Place.Promise _, Place.Offer _, Place.Code _ ->
                frame.place(item, who(visit, machine));
            case Place.Later _ -> frame.place(hall.name(), who(visit, machine));
            case Place.Done _ -> frame.place(item, machine);
        }
        if (!(shown instanceof Place.Done)) {
            frame.saved("");
        }
        time();
    }

    /// A plain chip read: it says that the card was read, not that anybody was checked.
    private String who(Visit visit, String machine) {
        return visit.bearer()
                .map(identity -> wording.say(
                        "top.who",
                        LONG_MASK.matcher(identity.person().maskedName()).replaceAll("***")))
                .orElse(machine);
    }

    void time() {
        ZonedDateTime now = ZonedDateTime.now(services.clock());
        frame.time(format(now, "format.date"), format(now, "format.minute-of-day"));
    }

    private String format(ZonedDateTime now, String pattern) {
        return DateTimeFormatter.ofPattern(
                        wording.say(pattern), wording.language().formats())
                .format(now);
    }
}

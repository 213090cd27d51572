// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.DeviceState;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.staff.CasePart;
import org.tongban.kiosk.screen.staff.DecideView;
import org.tongban.kiosk.screen.staff.DecideViewModel;
import org.tongban.kiosk.screen.staff.DecideViewModel.Wish;
import org.tongban.kiosk.screen.staff.DeskPart;
import org.tongban.kiosk.screen.staff.DevicePart;
import org.tongban.kiosk.screen.staff.EnterView;
import org.tongban.kiosk.screen.staff.EnterViewModel;
import org.tongban.kiosk.screen.staff.FoundPart;
import org.tongban.kiosk.screen.staff.ItemPart;
import org.tongban.kiosk.screen.staff.PaperPart;
import org.tongban.kiosk.screen.staff.Part;
import org.tongban.kiosk.screen.staff.PartView;
import org.tongban.kiosk.screen.staff.PartViewModel;
import org.tongban.kiosk.screen.staff.QueuePart;
import org.tongban.kiosk.screen.staff.ReportPart;
import org.tongban.kiosk.screen.staff.Sheets;
import org.tongban.kiosk.screen.staff.ShiftPart;
import org.tongban.kiosk.screen.staff.StaffWords;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.ReportShelf;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.SlipPrinting;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Makes the staff's pages.
final class StaffScreens {
    private static final Logger LOG = LoggerFactory.getLogger(StaffScreens.class);

    private final Services services;
    private final Wording wording;
    private final Going going;
    private final SlipPrinting printing;
    private final Supplier<SlipViewModel> slips;

    /// @param slips a fresh line for one page's slips
    StaffScreens(
            Services services, Wording wording, Going going, SlipPrinting printing, Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.printing = printing;
        this.slips = slips;
    }

    Screen of(StaffAt at) {
        return switch (at) {
            case StaffAt.Door _ -> door();
            case StaffAt.Page(String word, Member who) -> page(word, who, slips.get());
            case StaffAt.Case one -> oneCase(one, slips.get());
            case StaffAt.Decide(Wish wish, Member who, StaffAt under) ->
                new DecideView(
                        new DecideViewModel(room().overrides(), who, wish, services.ui()),
                        wording,
                        services.clock(),
                        () -> go(under));
        };
    }

    private StaffRoom room() {
        return services.around().staff();
    }

    private void go(StaffAt at) {
        going.after(new After.Staff(at));
    }

    private Screen door() {
        var model = new EnterViewModel(room().roll(), services.ui(), who -> go(new StaffAt.Page("desk", who)));
        return new EnterView(model, wording, services.clock(), "staff");
    }

    private Screen page(String word, Member who, SlipViewModel slip) {
        var words = new StaffWords(wording, room().age(), services.clock());
        Sheets sheets = new Printed(slip, services.papers(), room().shelf(), services.ui());
        Part part = switch (word) {
            case "queue" ->
                new QueuePart(
                        room(),
                        words,
                        services.clock(),
                        this::itemName,
                        sheets,
                        id -> go(new StaffAt.Case(id, who, word)));
            case "paper" -> new PaperPart(room(), words, id -> go(new StaffAt.Case(id, who, word)));
            case "devices" ->
                new DevicePart(room(), who, words, devices(), services.line(), () -> selfCheck(words, sheets));
            case "items" -> new ItemPart(room(), words, this::items, wish -> decide(wish, who, word));
            case "found" -> new FoundPart(room(), who, words, () -> go(new StaffAt.Page(word, who)));
            case "report" -> new ReportPart(room(), who, words, services.clock(), sheets);
            case "shift" -> new ShiftPart(room(), who, words, services.clock(), sheets, going::end);
            default -> new DeskPart(room(), who, words, to -> go(new StaffAt.Page(to, who)));
        };
        return new PartView(new PartViewModel(part, services.ui()), slip, wording);
    }

    /// Of what is published no more, the code.
    private String itemName(String code) {
        return services.catalog().item(code).map(Item::name).orElse(code);
    }

    private void decide(Wish wish, Member who, String under) {
        go(new StaffAt.Decide(wish, who, new StaffAt.Page(under, who)));
    }

    private Screen oneCase(StaffAt.Case one, SlipViewModel slip) {
        var doing = new CasePart.Doing(
                this::reprint,
                wish -> go(new StaffAt.Decide(wish, one.who(), one)),
                one.who().number());
        Part part = new CasePart(room(), new StaffWords(wording, room().age(), services.clock()), one.id(), doing);
        return new PartView(new PartViewModel(part, services.ui()), slip, wording);
    }

    /// The case's own paper, through the print journal.
    private void reprint(SavedCase saved) {
        services.ui()
                .load(
                        () -> {
                            printing.print(saved, _ -> {});
                            return saved;
                        },
                        _ -> {},
                        _ -> {});
    }

    /// Also what is stopped, so that it can be started again.
    private List<Item> items() {
        LocalDate today = LocalDate.now(services.clock());
        return services.catalog().startable(today);
    }

    private Map<String, Supplier<DeviceState>> devices() {
        Map<String, Supplier<DeviceState>> devices = new LinkedHashMap<>();
        devices.put("reader", services.reader()::state);
        devices.put("printer", services.printer()::state);
        devices.put("scanner", services.scanner()::state);
        services.codes().ifPresent(reader -> devices.put("codes", reader::state));
        return devices;
    }

    private void selfCheck(StaffWords words, Sheets sheets) {
        var lines = devices().entrySet().stream()
                .map(device -> PaperFields.none()
                        .with("name", words.say("staff.device." + device.getKey()))
                        .with("state", words.status(device.getValue().get()))
                        .with("note", words.next(device.getValue().get())))
                .toList();
        boolean well = devices().values().stream()
                .allMatch(state -> state.get().isOnline() && state.get().fault().isEmpty());
        sheets.print(
                Paper.SELF_CHECK,
                PaperFields.none()
                        .with("selfcheck.devices", lines)
                        .with("selfcheck.result", words.say(well ? "staff.check.well" : "staff.check.not"))
                        .with("selfcheck.version", services.catalog().version())
                        .with(
                                "selfcheck.at",
                                services.clock()
                                        .instant()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .atZone(services.clock().getZone())
                                        .toOffsetDateTime()));
    }

    /// Papers out of a printer, pages as files.
    private record Printed(SlipViewModel line, Papers papers, ReportShelf shelf, UiThread ui) implements Sheets {
        @Override
        public void print(Paper paper, PaperFields fields) {
            line.print(paper, fields);
        }

        @Override
        public void page(String name, Paper paper, PaperFields fields) {
            keep(name, () -> papers.pdf(paper, fields, Print.NORMAL));
        }

        @Override
        public void file(String name, byte[] content) {
            keep(name, () -> content);
        }

        private void keep(String name, Supplier<byte[]> content) {
            ui.load(
                    () -> shelf.keep(name, content.get()),
                    _ -> {},
                    failure -> LOG.error("{} could not be kept", name, failure));
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.notice;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalog.Hall;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.notice.NoticeView.Block;
import org.tongban.kiosk.visit.TerminalProfile;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// What the pages tell that only tell. Immutable.
public record Notices(Wording wording, Catalog catalog, TerminalProfile terminal) {

    public List<Block> help() {
        return List.of(
                block("help.staff", hall().windowPhone()),
                block("help.back"),
                block("help.large"),
                block("help.leave"));
    }

    public List<Block> window() {
        return List.of(
                block("window.where", hall().name(), hall().address(), terminal.windowHint()),
                block("window.hours", hall().openingHours(), hall().windowPhone()),
                block("window.bring"));
    }

    public List<Block> cannotWrite() {
        return List.of(
                block("sign.cannot.staff", hall().windowPhone()),
                block("window.where", hall().name(), hall().address(), terminal.windowHint()));
    }

    public List<Block> withdrawn() {
        return List.of(block("withdrawn.what"), block("withdrawn.window", hall().windowPhone()));
    }

    public List<Block> privacy() {
        return List.of(
                block("privacy.what"),
                block("privacy.use"),
                block("privacy.keep"),
                block("privacy.rights", hall().complaintPhone()));
    }

    public List<Block> about() {
        return List.of(
                block("about.machine", terminal.machineName(), terminal.terminalNumber(), hall().name()),
                block("about.content", catalog.version()),
                block("about.owner", terminal.owner(), terminal.servicePhone()));
    }

    /// Why nothing is read aloud, and what one can do instead.
    public List<Block> voice(Optional<Outcome> why) {
        String reason = switch (why.orElse(Outcome.FAILED)) {
            case NO_VOICE -> "voice.no-voice";
            case NO_SPEAKER -> "voice.no-speaker";
            case SAID, CUT, FAILED -> "voice.failed";
        };
        return List.of(block(reason), block("voice.person", hall().windowPhone()), block("voice.large"));
    }

    private Hall hall() {
        return catalog.hall();
    }

    private Block block(String key, Object... values) {
        return new Block(wording.say(key), wording.say(key + ".text", values));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.Amendment;
import org.tongban.kiosk.casework.AmendmentJson;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.visit.Correcting.Point;

/// What is asked for becomes pages and questions where the published item knows them, and the window where it does not.
class CorrectingTest {
    private static final CaseId CASE = CaseId.fresh();

    private final Correcting correcting =
            new Correcting(progress(), Proof.CHIP_READ, Optional.of(Promising.item()), Optional.empty());

    private static Progress progress() {
        return new Progress(
                CASE,
                Optional.of("K31021720251124000173"),
                "N-1",
                Promising.item().name(),
                "a".repeat(64),
                CaseState.CORRECTION,
                List.of(new Progress.Step(CaseState.CORRECTION, Instant.EPOCH, Optional.of("区卫健局"), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        asked(Optional.of("REPORT"), Optional.empty(), "报告过期了"),
                        asked(Optional.of("OWN-LIST"), Optional.empty(), "请补从业人员名单"),
                        asked(Optional.empty(), Optional.of("waterKind"), "用水填错了"),
                        asked(Optional.empty(), Optional.of("nobodyAsks"), "请说明"),
                        asked(Optional.empty(), Optional.empty(), "请到现场")),
                Optional.empty());
    }

    private static Progress.Correction asked(Optional<String> code, Optional<String> field, String text) {
        return new Progress.Correction(code, field, text);
    }

    @Test
    void eachPointIsAPaperAQuestionOrTheWindow() {
        List<Point> points = correcting.points();
        assertEquals(
                "卫生检测或评价报告",
                assertInstanceOf(Point.Paper.class, points.get(0)).material().name());
        assertEquals(
                "请补从业人员名单",
                assertInstanceOf(Point.Paper.class, points.get(1)).material().name());
        assertEquals(
                "waterKind",
                assertInstanceOf(Point.Reply.class, points.get(2)).question().field());
        assertInstanceOf(Point.Elsewhere.class, points.get(3));
        assertInstanceOf(Point.Elsewhere.class, points.get(4));
        assertEquals(3, correcting.open());
        assertEquals(0, correcting.done());
    }

    @Test
    void onlyWhatWasDoneGoesOut() {
        var paper = (Point.Paper) correcting.points().getFirst();
        var reply = (Point.Reply) correcting.points().get(2);
        correcting.visit().addPages(paper.material(), List.of(new byte[] {7}));
        correcting.visit().answer(reply.question(), "OWN", Source.TYPED);
        assertEquals(1, correcting.done(), "an answer counts once its page was left");
        correcting.replied(reply.question());
        assertEquals(1, correcting.open());
        var frozen = correcting.freeze();
        assertEquals(Map.of("waterKind", "OWN"), frozen.answers());
        assertEquals(Set.of("REPORT"), frozen.pages().keySet());
        assertEquals(correcting.freeze().of(), frozen.of());
    }

    @Test
    void anAmendmentIsKeptWithItsFilesAndSaysOnlyTheirPlacesOnTheWire() {
        var piece = new Amendment.Piece(
                "0199f0a0-0000-7000-8000-000000000001", "REPORT", new byte[] {1, 2, 3}, Optional.empty());
        var amendment = new Amendment(
                "0199f0a0-0000-7000-8000-000000000002",
                CASE,
                "K31021720251124000173",
                "a".repeat(64),
                Map.of("waterKind", "OWN"),
                List.of(piece));
        Amendment kept = AmendmentJson.of(AmendmentJson.message(amendment));
        assertArrayEquals(piece.pdf(), kept.pieces().getFirst().pdf());
        assertEquals(amendment.answers(), kept.answers());
        var there = new Amendment.Piece(
                piece.materialId(), piece.code(), piece.pdf(), Optional.of(URI.create("https://p.invalid/files/1")));
        Message wire = AmendmentJson.wire(kept.with(List.of(there)));
        assertEquals(
                "{\"answers\":{\"waterKind\":\"OWN\"},\"materials\":[{\"code\":\"REPORT\",\"materialId\":\""
                        + piece.materialId() + "\",\"file\":\"https://p.invalid/files/1\",\"sha256\":\""
                        + piece.sha256()
                        + "\",\"size\":3}]}",
                new String(wire.body(), StandardCharsets.UTF_8));
        assertEquals(CASE.toString(), wire.target());
    }
}

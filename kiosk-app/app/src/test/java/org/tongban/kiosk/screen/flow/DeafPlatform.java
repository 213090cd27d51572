// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.DraftLine;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.casework.Submission;

/// A platform that nobody reaches.
final class DeafPlatform implements Enquiries, HelpLine, CounterLine, DraftLine, Records {
    @Override
    public Heard<List<Progress>> casesOf(Person person, Submission.Evidence evidence) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<HelpLine.Standing> call(HelpCall call) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<HelpLine.Board> watch(String hallCode, Optional<String> after) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<HelpLine.Standing> answer(HelpCall call, String by) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<List<CounterLine.Slot>> slots(String itemCode, LocalDate day) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<CounterLine.Ticket> ticket(String id, Optional<String> itemCode) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<List<CounterLine.Decision>> decisions(Instant since) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<byte[]> draft(String lookup) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<FeedbackState> feedback(String trackingNumber) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<List<Progress>> caseBy(String number, QueryCode code) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<Map<String, Known>> shared(
            String itemCode, Person person, Submission.Evidence evidence, List<String> fields) {
        return new Heard.Silence<>("down");
    }

    @Override
    public Heard<String> documentBehind(String code) {
        return new Heard.Silence<>("down");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.LocalDate;
import java.util.List;

/// What is told and asked in public: notices, consultations, polls.
public record Bulletin(List<Notice> notices, List<Consultation> consultations, List<Poll> polls) {
    public Bulletin {
        notices = List.copyOf(notices);
        consultations = List.copyOf(consultations);
        polls = List.copyOf(polls);
    }

    /// A notice (公告, 告示, 公示).
    ///
    /// @param until the last day on which it is shown
    public record Notice(
            String code,
            String title,
            String issuer,
            LocalDate issued,
            LocalDate until,
            boolean pinned,
            List<String> paragraphs) {
        public Notice {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A public consultation (网络征询).
    ///
    /// @param ways how else one can answer
    public record Consultation(
            String code,
            String title,
            String issuer,
            LocalDate from,
            LocalDate until,
            List<String> draft,
            List<Question> questions,
            List<String> ways,
            String privacy) {
        public Consultation {
            draft = List.copyOf(draft);
            questions = List.copyOf(questions);
            ways = List.copyOf(ways);
        }
    }

    /// A poll (网上调查).
    ///
    /// @param smallest below so many answers no shares are shown
    public record Poll(
            String code,
            String title,
            String issuer,
            LocalDate from,
            LocalDate until,
            List<Question> questions,
            int smallest) {
        public Poll {
            questions = List.copyOf(questions);
        }
    }

    /// One question.
    ///
    /// @param atMost how many options may be chosen, or how many characters written
    public record Question(String id, String text, Kind kind, List<String> options, int atMost, boolean optional) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /// How it is answered.
    public enum Kind {
        ONE,
        SEVERAL,
        /// Each option gets one of five words, from 非常不满意 to 非常满意.
        GRADES,
        TEXT
    }
}

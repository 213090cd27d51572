// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongban.kiosk.catalog.Bulletin;

/// A consultation or a poll, as pages of one question each. Immutable.
///
/// @param intro what is asked about, and what becomes of the answers
public record Survey(
        Sort sort, String code, String title, String issuer, LocalDate until, List<String> intro, List<Ask> asks) {
    public Survey {
        intro = List.copyOf(intro);
        asks = List.copyOf(asks);
    }

    /// Which of the two.
    public enum Sort {
        /// Nobody is asked who they are.
        CONSULTATION,
        /// Each person counts once, so a card is read first.
        POLL
    }

    /// One page.
    ///
    /// @param id the question's; of a grade the question's and what is graded, with a slash between
    /// @param atMost how many options may be chosen, or how many characters written
    public record Ask(String id, String text, boolean isWritten, List<Option> options, int atMost, boolean optional) {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /// One option.
    ///
    /// @param said what the platform is told
    /// @param label what stands on the screen
    public record Option(String said, String label) {}

    /// @param grades the five words of a grade, from bad to good
    static Survey of(Bulletin.Consultation asked, List<String> grades) {
        List<String> intro = Stream.concat(asked.draft().stream(), Stream.of(asked.privacy()))
                .toList();
        return new Survey(
                Sort.CONSULTATION,
                asked.code(),
                asked.title(),
                asked.issuer(),
                asked.until(),
                intro,
                asks(asked.questions(), grades));
    }

    static Survey of(Bulletin.Poll asked, List<String> grades) {
        return new Survey(
                Sort.POLL,
                asked.code(),
                asked.title(),
                asked.issuer(),
                asked.until(),
                List.of(),
                asks(asked.questions(), grades));
    }

    private static List<Ask> asks(List<Bulletin.Question> questions, List<String> grades) {
        return questions.stream().flatMap(one -> asks(one, grades)).toList();
    }

    /// Each thing to be graded is a question of its own.
    private static Stream<Ask> asks(Bulletin.Question one, List<String> grades) {
        List<Option> words =
                one.options().stream().map(option -> new Option(option, option)).toList();
        return switch (one.kind()) {
            case ONE -> Stream.of(new Ask(one.id(), one.text(), false, words, 1, one.optional()));
            case SEVERAL -> Stream.of(new Ask(one.id(), one.text(), false, words, one.atMost(), one.optional()));
            case TEXT -> Stream.of(new Ask(one.id(), one.text(), true, words, one.atMost(), one.optional()));
            case GRADES ->
                one.options().stream()
                        .map(thing -> new Ask(
                                one.id() + "/" + thing,
                                one.text() + "：" + thing,
                                false,
                                graded(grades),
                                1,
                                one.optional()));
        };
    }

    /// 1 to 5, whatever the language.
    private static List<Option> graded(List<String> grades) {
        return IntStream.range(0, grades.size())
                .mapToObj(at -> new Option(Integer.toString(at + 1), grades.get(at)))
                .toList();
    }
}

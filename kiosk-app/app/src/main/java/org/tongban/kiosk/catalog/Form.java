// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An item's form: one question a page, and the JSON Schema (2020-12) that the finished answers must meet.
///
/// @param cardFields answers that the card gives; shown as facts with their source, never asked
public record Form(String schemaJson, List<CardFact> cardFields, List<Question> questions) {
    public Form {
        cardFields = List.copyOf(cardFields);
        questions = List.copyOf(questions);
    }

    public Form(String schemaJson, List<Question> questions) {
        this(schemaJson, List.of(), questions);
    }

    public Optional<Question> question(String field) {
        return questions.stream()
                .filter(question -> question.field().equals(field))
                .findFirst();
    }

    /// One row of a table as a form of its own: its columns, and what the schema says about a row.
    ///
    /// @throws java.util.NoSuchElementException when the question is no table
    public Form row(Question table) {
        return FormSchema.row(this, table);
    }

    /// The questions that are asked, given what was answered so far.
    public List<Question> asked(Map<String, Object> answers) {
        return questions.stream()
                .filter(question -> question.showIf().map(c -> c.holds(answers)).orElse(true))
                .toList();
    }

    /// An answer that is taken from the card as it stands. In the form data SEX is 男 or 女, NATION the name without 族,
    /// BIRTH `yyyyMMdd`, the rest as printed on the card. A card without the field leaves the answer out.
    public record CardFact(String field, String label, CardField source) {}

    /// One page.
    ///
    /// On an optional PHONE the one option with the value "" is the button that leaves the answer out.
    ///
    /// @param field the answer's name in the form data
    /// @param title the question as it is asked
    /// @param why one line
    /// @param label short, for the check page and the paper form
    /// @param prefill what of the card fills it; such a field is confirmed, never typed over
    /// @param error how to mend a wrong answer; `{length}` stands for the number of characters typed
    /// @param dictionary name of the catalogue's dictionary that a REGION is chosen from
    /// @param group the columns of a GROUP
    /// @param shared other offices may know it; they are asked first, under the name of the field
    public record Question(
            String field,
            String title,
            String why,
            String label,
            Kind kind,
            List<Option> options,
            boolean optional,
            Optional<Condition> showIf,
            Optional<CardField> prefill,
            Optional<String> error,
            Optional<String> dictionary,
            Optional<Group> group,
            boolean shared) {
        public Question {
            options = List.copyOf(options);
        }

        /// The same with another line of why.
        public Question because(String other) {
            return new Question(
                    field,
                    title,
                    other,
                    label,
                    kind,
                    options,
                    optional,
                    showIf,
                    prefill,
                    error,
                    dictionary,
                    group,
                    shared);
        }

        /// The same with other options.
        Question offering(List<Option> others) {
            return new Question(
                    field,
                    title,
                    why,
                    label,
                    kind,
                    others,
                    optional,
                    showIf,
                    prefill,
                    error,
                    dictionary,
                    group,
                    shared);
        }
    }

    /// A table that the citizen fills row by row: family members, equipment.
    ///
    /// The answer is a list of objects with the columns' fields.
    ///
    /// @param row what one row is called: 家庭成员
    /// @param columns asked one after the other for each row; no column has a condition, a group or a dictionary
    public record Group(String row, int least, int most, List<Question> columns) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    /// How it is answered.
    public enum Kind {
        /// One of the options.
        CHOICE,
        /// Digits on the number pad; checked by the schema's pattern.
        PHONE,
        /// Eight digits yyyyMMdd on the number pad.
        DATE,
        /// Words on the keyboard.
        TEXT,
        /// A person's name, as on the document.
        NAME,
        /// A resident's number of 18 characters with its check character (GB 11643).
        ID_NUMBER,
        /// A unified social credit code of 18 characters with its check character (GB 32100).
        USCC,
        /// A region of the dictionary, chosen level by level; the answer is its code.
        REGION,
        /// An amount in yuan or ten thousand yuan, at most two places; the answer is text.
        MONEY,
        /// A number; the answer is text.
        NUMBER,
        /// Some of the options; the answer is a list.
        SEVERAL,
        /// Rows of a table.
        GROUP,
        /// A street, a number, a room; words on the keyboard, where names of places come first.
        ADDRESS,
        /// 是 / 不是 about what the card says; on 不是 the citizen is led to the window or to another question.
        CONFIRM
    }

    /// One answer to choose.
    ///
    /// @param note a second line, may be empty
    public record Option(String value, String label, String note) {}

    /// What a card can fill.
    public enum CardField {
        NAME,
        SEX,
        NATION,
        BIRTH,
        ADDRESS,
        NUMBER,
        VALID_UNTIL;

        /// Whether somebody may say otherwise. What tells who they are is put right on the card, by whoever made it.
        public boolean mayBeCorrected() {
            return this == ADDRESS;
        }
    }
}

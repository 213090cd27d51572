// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every paper that comes out of this terminal. Its template is the file of its id; its headline is the word
/// `title.ID`, which the law fixes and no hall changes.
public enum Paper {
    /// 材料提交凭证（本机保存，未送达）: saved on the terminal, nothing more.
    SUBMISSION_SLIP(Form.SLIP, "state", "case.localNumber", "reprint"),
    /// 收件凭证: the platform's receipt was verified.
    RECEIPT_SLIP(Form.SLIP, "state", "case.localNumber", "case.number", "reprint"),
    /// 一次性告知单 (行政许可法 art. 32 (4)).
    ONE_TIME_NOTICE(Form.PAGE, "materials"),
    /// 申请表: the form that is signed.
    APPLICATION_FORM(Form.PAGE, "sections", "declaration", "signer"),
    /// 补正告知, as the platform says it.
    CORRECTION_NOTICE(Form.PAGE, "case.number", "notice.points"),
    /// 不予受理, as the platform says it.
    REFUSAL_NOTICE(Form.PAGE, "case.number", "notice.reason"),
    /// 受理通知, only when the platform says accepted.
    ACCEPTANCE_NOTICE(Form.PAGE, "case.number", "case.acceptedAt"),
    /// 取号单.
    QUEUE_TICKET(Form.SLIP, "queue.number"),
    /// 预约凭证.
    BOOKING_SLIP(Form.SLIP, "booking.date", "booking.state"),
    /// 进度单.
    PROGRESS_SLIP(Form.SLIP, "case.status"),
    /// 办结/领取凭证.
    COLLECTION_SLIP(Form.SLIP, "result.name"),
    /// 承诺书.
    PLEDGE(Form.PAGE, "pledge.items", "pledge.consequence"),
    /// 评价凭证.
    RATING_SLIP(Form.SLIP, "rating.level"),
    /// 求助/转窗口单.
    HELP_SLIP(Form.SLIP, "help.code"),
    /// 日报, for staff.
    DAILY_REPORT(Form.PAGE, "report.lines"),
    /// 交接单, for staff.
    HANDOVER_SHEET(Form.PAGE, "handover.lines"),
    /// 日报 on the roll, where there is no printer for sheets.
    DAY_SLIP(Form.SLIP, "report.lines"),
    /// 交接单 on the roll.
    HANDOVER_SLIP(Form.SLIP, "handover.lines"),
    /// 设备自检页, for staff.
    SELF_CHECK(Form.SLIP, "selfcheck.devices"),
    /// 未送达清单, for staff.
    UNSENT_LIST(Form.PAGE, "unsent"),
    /// 一次性告知单 on the roll.
    ONE_TIME_SLIP(Form.SLIP, "materials"),
    /// 补正告知 on the roll.
    CORRECTION_SLIP(Form.SLIP, "case.number", "notice.points"),
    /// 不予受理 on the roll.
    REFUSAL_SLIP(Form.SLIP, "case.number", "notice.reason"),
    /// 受理通知 on the roll.
    ACCEPTANCE_SLIP(Form.SLIP, "case.number", "case.acceptedAt"),
    /// 未送达清单 on the roll.
    UNSENT_SLIP(Form.SLIP, "unsent"),
    /// 本机记录清单: what is held about a person, for that person (个人信息保护法 art. 45).
    HELD_SLIP(Form.SLIP, "held"),
    /// 承诺书 on the roll: what was promised and signed, until when.
    PLEDGE_SLIP(Form.SLIP, "owed");

    /// How it leaves the terminal.
    public enum Form {
        /// On a receipt printer's roll; as a file, A5.
        SLIP("slip"),
        /// On sheets of A4.
        PAGE("xhtml");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }

        /// Of the template's file name, without a dot.
        public String suffix() {
            return suffix;
        }
    }

    private final Form form;
    private final String required;

    Paper(Form form, String... required) {
        this.form = form;
        this.required = String.join(" ", required);
    }

    public Form form() {
        return form;
    }

    /// The same paper for a roll, where there is no printer for sheets. Empty for the form that is signed, which needs
    /// a
    /// sheet, and for what is a slip already.
    public Optional<Paper> onRoll() {
        return switch (this) {
            case ONE_TIME_NOTICE -> Optional.of(ONE_TIME_SLIP);
            case CORRECTION_NOTICE -> Optional.of(CORRECTION_SLIP);
            case REFUSAL_NOTICE -> Optional.of(REFUSAL_SLIP);
            case ACCEPTANCE_NOTICE -> Optional.of(ACCEPTANCE_SLIP);
            case DAILY_REPORT -> Optional.of(DAY_SLIP);
            case HANDOVER_SHEET -> Optional.of(HANDOVER_SLIP);
            case PLEDGE -> Optional.of(PLEDGE_SLIP);
            case UNSENT_LIST -> Optional.of(UNSENT_SLIP);
            default -> Optional.empty();
        };
    }

    /// What its template must print besides its title: fields and lists of the vocabulary.
    public List<String> required() {
        return List.of(required.split(" "));
    }

    /// As in file names: `submission-slip`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String fileName() {
        return id() + "." + form.suffix();
    }

    /// @throws IllegalArgumentException when there is none with this id
    public static Paper of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no paper " + id + "; see paper list"));
    }
}

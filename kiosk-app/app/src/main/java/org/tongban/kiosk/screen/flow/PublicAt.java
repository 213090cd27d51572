// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.catalog.Bulletin;
import org.tongban.kiosk.catalog.PublicList;
import org.tongban.kiosk.screen.bulletin.Survey;
import org.tongban.kiosk.screen.bulletin.Survey.Sort;

/// Where one is among what is published and asked in public.
sealed interface PublicAt {
    /// What has no room on the first page in large type.
    record More() implements PublicAt {}

    record Hub() implements PublicAt {}

    record Lists() implements PublicAt {}

    record OneList(PublicList list) implements PublicAt {}

    record Notices() implements PublicAt {}

    record OneNotice(Bulletin.Notice notice) implements PublicAt {}

    record Surveys(Sort sort) implements PublicAt {}

    /// Whose vote it is.
    record Card(Survey survey) implements PublicAt {}

    record Answering(Survey survey) implements PublicAt {}

    /// One page back; empty is the first page.
    default Optional<PublicAt> before() {
        return switch (this) {
            case More _, Hub _ -> Optional.empty();
            case Lists _, Notices _, Surveys _ -> Optional.of(new Hub());
            case OneList _ -> Optional.of(new Lists());
            case OneNotice _ -> Optional.of(new Notices());
            case Card card -> Optional.of(new Surveys(card.survey().sort()));
            case Answering answering ->
                Optional.of(new Surveys(answering.survey().sort()));
        };
    }
}

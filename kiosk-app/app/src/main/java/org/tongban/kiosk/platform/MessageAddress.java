// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tongban.kiosk.casework.Message;

/// Where each kind of small message goes.
final class MessageAddress {
    private MessageAddress() {}

    /// The path after `/v1`.
    static String path(Message message, String terminalId) {
        String id = encoded(message.id());
        String target = encoded(message.target());
        return switch (message.kind()) {
            case RATING -> "/ratings/" + id;
            case FEEDBACK -> "/feedback/" + id;
            case CONSULTATION_REPLY -> "/consultations/" + target + "/replies/" + id;
            case VOTE -> "/polls/" + target + "/votes/" + id;
            case APPOINTMENT -> "/appointments/" + id;
            case APPOINTMENT_CANCELLED -> "/appointments/" + target;
            case QUEUE_TICKET -> "/queue-tickets/" + id;
            case HELP -> "/help/" + id;
            case HELP_ANSWER -> "/help/" + target + "/answer";
            case SUPERVISION_EVENT -> "/supervision-events/" + id;
            case DRAFT -> "/drafts/" + target;
            case WITHDRAWAL -> "/cases/" + target + "/withdrawal";
            case CORRECTION -> "/cases/" + target + "/corrections/" + id;
            case JOURNAL -> "/journal/" + encoded(terminalId) + "/" + id;
        };
    }

    static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

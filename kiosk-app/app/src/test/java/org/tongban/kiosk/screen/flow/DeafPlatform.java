// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.Submission;

/// A platform that nobody reaches.
final class DeafPlatform implements Enquiries {
    @Override
    public Heard<List<Progress>> casesOf(Person person, Submission.Evidence evidence) {
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
}

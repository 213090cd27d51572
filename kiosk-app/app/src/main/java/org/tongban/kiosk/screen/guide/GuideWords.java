// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Wording;

/// Words that the guide says on the screen and on paper alike.
final class GuideWords {
    private GuideWords() {}

    /// When a paper is needed, and what to know of it.
    static String note(MaterialSpec material, Wording wording) {
        if (material.agentOnly()) {
            return wording.say("guide.agent-only", material.note());
        }
        return material.showIf().isPresent() ? wording.say("guide.some-only", material.note()) : material.note();
    }
}

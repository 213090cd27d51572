// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// What a person should look at before a page is kept. No page is ever dropped for it.
public enum PageFlaw {
    /// Nothing is seen on it.
    BLANK,
    /// Edges of the writing are wider than a small character's strokes.
    BLURRED,
    /// A part shines so brightly that nothing can be read there.
    GLARE,
    /// A corner or a side of the paper is missing.
    CUT_OFF,
    /// It lay sideways, and which side is up could not be told.
    WHICH_WAY_UP,
    /// It is no picture that can be looked at.
    UNREADABLE
}

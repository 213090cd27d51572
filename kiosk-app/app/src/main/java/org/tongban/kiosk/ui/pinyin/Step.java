// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

/// One way to read the next letters as one syllable.
///
/// @param cost what it costs to take it for an abbreviated one; 0 for a whole syllable
record Step(String typed, boolean isWhole, double cost) {}

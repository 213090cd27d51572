// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Handwritten strokes in, Chinese characters out, offline. Knows no screen and keeps nothing.
///
/// The strokes it compares with are those of Make Me a Hanzi (`strokes.bin`, Arphic Public License: `ARPHICPL.TXT`).
@NullMarked
package org.tongban.kiosk.ui.handwriting;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// A visitor who has only eyes and a finger: reads the screen's pixels, moves the X pointer, and handles cards, papers
/// and the line through the emulators' sockets. Knows no class of the kiosk.
@NullMarked
package org.tongban.demo.player;

import org.jspecify.annotations.NullMarked;

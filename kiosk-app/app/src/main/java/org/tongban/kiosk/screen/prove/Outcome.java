// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

/// Where it leads when somebody has shown who they are, and what is noted when they have not.
public record Outcome(Runnable right, Runnable wrong) {}

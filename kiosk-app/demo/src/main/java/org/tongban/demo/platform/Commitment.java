// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.time.Instant;

/// What a case gets at its commit: its number at the platform and its time.
record Commitment(String caseNumber, Instant at) {}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Instant;

/// A platform's receipt whose signature and digests were checked against our own.
///
/// @param jws the compact JWS, kept as evidence
public record VerifiedReceipt(String caseNumber, Instant receivedAt, String jws) {}

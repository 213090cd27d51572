// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Cards with contacts: a provider of `javax.smartcardio` that survives what the platform's own does not, and the
/// social security card.
@NullMarked
package org.tongban.device.smartcard;

import org.jspecify.annotations.NullMarked;

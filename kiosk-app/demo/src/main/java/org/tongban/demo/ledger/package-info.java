// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The failure ledger: what was done to a terminal that keeps and hands over cases, how often, and what it cost.
@NullMarked
package org.tongban.demo.ledger;

import org.jspecify.annotations.NullMarked;

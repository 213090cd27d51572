// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
@org.jspecify.annotations.NullMarked
package org.tongban.demo.ledger;

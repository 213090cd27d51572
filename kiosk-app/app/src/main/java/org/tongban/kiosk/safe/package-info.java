// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// What is kept on disk: SQLite, sealed files, outbox, print journal, audit chain. The only place with SQL.
@NullMarked
package org.tongban.kiosk.safe;

import org.jspecify.annotations.NullMarked;

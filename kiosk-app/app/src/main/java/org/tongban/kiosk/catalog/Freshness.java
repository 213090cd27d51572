// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.Optional;

/// After how many days without word from the platform published content is called old, and after how many nothing is
/// started with it any more.
public record Freshness(int labelAfterDays, Optional<Integer> limitAfterDays) {}

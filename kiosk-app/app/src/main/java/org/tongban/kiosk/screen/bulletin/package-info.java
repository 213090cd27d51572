// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What is published and asked in public: the three lists, notices, consultations, polls.
@NullMarked
package org.tongban.kiosk.screen.bulletin;

import org.jspecify.annotations.NullMarked;

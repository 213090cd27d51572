// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What has become of a case.
@NullMarked
package org.tongban.kiosk.screen.progress;

import org.jspecify.annotations.NullMarked;

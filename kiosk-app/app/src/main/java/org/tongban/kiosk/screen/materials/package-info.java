// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The list of papers.
@NullMarked
package org.tongban.kiosk.screen.materials;

import org.jspecify.annotations.NullMarked;

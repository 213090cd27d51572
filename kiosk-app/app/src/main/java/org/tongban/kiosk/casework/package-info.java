// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// What a case is and may become: numbers, applicant, answers, materials, signature, manifest. Plain Java.
@NullMarked
package org.tongban.kiosk.casework;

import org.jspecify.annotations.NullMarked;

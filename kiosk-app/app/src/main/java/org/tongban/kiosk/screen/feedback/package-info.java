// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Complaints, suggestions and questions, and their answers.
@NullMarked
package org.tongban.kiosk.screen.feedback;

import org.jspecify.annotations.NullMarked;

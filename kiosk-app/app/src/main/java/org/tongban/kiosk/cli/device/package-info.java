// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// `tongbanctl devices`: the hall's devices from a technician's command line, also without any settings of a kiosk.
@NullMarked
package org.tongban.kiosk.cli.device;

import org.jspecify.annotations.NullMarked;

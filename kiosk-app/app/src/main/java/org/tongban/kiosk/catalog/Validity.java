// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.LocalDate;
import java.util.Optional;

/// From when until when an item is in force.
///
/// @param from 计划生效日期 (plan_effective_date), the first day
/// @param until 计划取消日期 (plan_cancel_date), the first day on which it is no more
/// @param note for the citizen: what applies instead, may be empty
public record Validity(State state, LocalDate from, Optional<LocalDate> until, String note) {

    /// 事项状态 (task_state).
    public enum State {
        IN_FORCE,
        SUSPENDED,
        WITHDRAWN
    }

    public boolean covers(LocalDate day) {
        return state == State.IN_FORCE
                && !day.isBefore(from)
                && until.map(day::isBefore).orElse(true);
    }
}

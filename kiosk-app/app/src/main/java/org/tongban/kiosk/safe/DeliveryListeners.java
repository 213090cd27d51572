// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.SavedCase;

/// Who wants to hear of deliveries. Called outside of any transaction, on the thread that made the change.
final class DeliveryListeners {
    private final List<Consumer<SavedCase>> listeners = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<SavedCase> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(SavedCase changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }
}

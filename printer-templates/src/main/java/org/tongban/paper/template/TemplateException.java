// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.List;
import java.util.stream.Collectors;

/// A template that cannot be used. The message names every place.
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    TemplateException(List<TemplateFault> faults) {
        super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    TemplateException(TemplateFault fault) {
        this(List.of(fault));
    }

    public List<TemplateFault> faults() {
        return faults;
    }
}

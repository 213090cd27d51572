// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.boot.SettingsStore.Signed;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.platform.Profile;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.LayerShelf;
import org.tongban.kiosk.settings.SettingsException;

/// The settings that the platform wants this terminal to have: they become the site layer, whole and as a version, and
/// hold from the next start. What cannot be set is refused as a whole and said once; the version that the terminal
/// names
/// in its health document stays the old one then. Belongs to the health round's thread.
///
/// A technician's and the terminal's own values stand above it. Only what cannot hurt is taken: whoever takes over a
/// platform must not send terminals elsewhere nor have them start programs.
final class DesiredState {
    private static final Logger LOG = LoggerFactory.getLogger(DesiredState.class);
    private static final String BY = "platform";
    /// What the platform may set. Never a program, a device, a folder or a key of this machine, nor the line itself.
    private static final List<String> MAY_BE_SET = List.of(
            "visit.",
            "service.",
            "hall.",
            "unsent.",
            "delivered.",
            "courier.",
            "health.",
            "catalog.fetch-seconds",
            "enrol.renew-days",
            "terminal.machine");

    private final SettingsStore store;
    private final Journal journal;
    private String refused = "";

    DesiredState(Path settings, Journal journal, Clock clock) {
        this.store = new SettingsStore(settings, clock);
        this.journal = journal;
    }

    /// The version that the newest settings of the site came with; empty when they came from nobody or from a person.
    String version() {
        try {
            return Optional.ofNullable(store.history().get(Layer.SITE)).stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .flatMap(LayerShelf.Version::stamp)
                    .filter(stamp -> stamp.by().equals(BY))
                    .map(stamp -> stamp.why())
                    .orElse("");
        } catch (IOException e) {
            LOG.error("the site's settings cannot be read: {}", e.getMessage());
            return "";
        }
    }

    /// Makes it so from the next start on. Without a member `settings` the platform wants nothing.
    void want(Profile profile) {
        String wanted = profile.configVersion().orElse("");
        if (profile.settings().isEmpty() || wanted.equals(version()) || wanted.equals(refused)) {
            return;
        }
        Map<String, String> values = profile.settings().get();
        List<String> forbidden = values.keySet().stream()
                .filter(key -> MAY_BE_SET.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        try {
            if (!forbidden.isEmpty()) {
                throw new SettingsException("set at the terminal only: " + String.join(", ", forbidden));
            }
            var _ = store.renew(Layer.SITE, new LinkedHashMap<>(values), new Signed(BY, wanted));
            said(wanted, "WANTED", "");
        } catch (SettingsException e) {
            refused = wanted;
            said(wanted, "REFUSED", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.error("the platform's settings cannot be written: {}", e.getMessage());
        }
    }

    private void said(String version, String state, String why) {
        LOG.info("settings of the platform, version {}: {} {}", version, state, why);
        journal.record("SETTINGS", "", Map.of("state", state, "version", version, "why", why));
    }
}

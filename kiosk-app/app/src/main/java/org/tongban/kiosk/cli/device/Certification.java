// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceId;
import org.tongban.device.DeviceState;
import org.tongban.device.Nameplate;
import org.tongban.device.Supervisor;

/// The six steps: recognise, abilities, work, mistake, plug, steady. The first has to succeed; of the others each is
/// done, whatever became of the one before.
final class Certification {
    private static final int PROBES = 20;

    private final Examination examination;
    private final Target target;
    private final Prompts prompts;
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private Optional<Trouble> firstTrouble = Optional.empty();

    /// What one step does.
    @FunctionalInterface
    private interface Step {
        Map<String, Object> take() throws DeviceException, IOException, TroubleException;
    }

    Certification(Examination examination, Target target, Prompts prompts) {
        this.examination = examination;
        this.target = target;
        this.prompts = prompts;
    }

    /// @throws DeviceException when there is no such device: then nothing can be said of it
    Nameplate recognise() throws DeviceException, IOException {
        prompts.say("step.recognise");
        long from = System.nanoTime();
        Nameplate nameplate = examination.nameplate();
        passed("recognise", from, Map.of());
        return nameplate;
    }

    /// @return what the device says that it can do
    Map<String, Object> others() throws IOException {
        Map<String, Object> abilities = step("abilities", examination::abilities);
        step("work", examination::work);
        step("mistake", examination::mistake);
        step("plug", this::plug);
        step("steady", this::steady);
        return abilities;
    }

    List<Map<String, Object>> steps() {
        return List.copyOf(steps);
    }

    /// Of the first step that did not pass.
    Optional<Trouble> trouble() {
        return firstTrouble;
    }

    private Map<String, Object> step(String name, Step step) throws IOException {
        prompts.say("step." + name);
        long from = System.nanoTime();
        try {
            Map<String, Object> facts = step.take();
            passed(name, from, facts);
            return facts;
        } catch (DeviceException e) {
            failed(name, from, Trouble.of(e.fault()));
        } catch (TroubleException e) {
            failed(name, from, e.trouble());
        }
        return Map.of();
    }

    /// Pulled out and put back: noticed, and back by itself.
    private Map<String, Object> plug() throws TroubleException {
        BlockingQueue<DeviceState> states = new LinkedBlockingQueue<>();
        try (Supervisor<Device> watched = Supervisor.start(new DeviceId(target.id()), this::open, Clock.systemUTC())) {
            var _ = watched.onState(states::add);
            awaited(states, DeviceState::isOnline, "it does not come up");
            prompts.say("unplug");
            DeviceState away = awaited(states, state -> !state.isOnline(), "a pulled plug was not noticed");
            prompts.say("plug");
            DeviceState back = awaited(states, DeviceState::isOnline, "it does not come back");
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("noticed", away.status().name());
            facts.put("awayMillis", back.since().toEpochMilli() - away.since().toEpochMilli());
            return facts;
        }
    }

    private Device open() throws DeviceException {
        try {
            return examination.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeviceState awaited(BlockingQueue<DeviceState> states, Predicate<DeviceState> wanted, String otherwise)
            throws TroubleException {
        try {
            @Nullable DeviceState next;
            do {
                next = states.poll(prompts.patience().toMillis(), TimeUnit.MILLISECONDS);
            } while (next != null && !wanted.test(next));
            if (next != null) return next;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new TroubleException(Trouble.notSeen(otherwise));
    }

    /// Asked again and again, without a rest.
    private Map<String, Object> steady() throws DeviceException, IOException {
        List<Long> micros = new ArrayList<>();
        try (Device device = examination.open()) {
            for (int i = 0; i < PROBES; i++) {
                long from = System.nanoTime();
                device.probe();
                micros.add((System.nanoTime() - from) / 1000);
            }
        }
        micros.sort(null);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("probes", PROBES);
        facts.put("medianMicros", micros.get(PROBES / 2));
        facts.put("worstMicros", micros.getLast());
        return facts;
    }

    private void passed(String name, long from, Map<String, Object> facts) {
        Map<String, Object> line = line(name, true, from);
        line.putAll(facts);
        steps.add(line);
    }

    private void failed(String name, long from, Trouble trouble) {
        Map<String, Object> line = line(name, false, from);
        line.putAll(trouble.facts());
        steps.add(line);
        if (firstTrouble.isEmpty()) firstTrouble = Optional.of(trouble);
    }

    private static Map<String, Object> line(String name, boolean passed, long from) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", name);
        line.put("passed", passed);
        line.put("millis", (System.nanoTime() - from) / 1_000_000);
        return line;
    }
}

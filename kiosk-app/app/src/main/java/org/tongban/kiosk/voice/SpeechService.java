// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.util.function.Consumer;

/// Says words aloud. From any thread; nothing here waits.
public interface SpeechService extends AutoCloseable {

    /// Says this; what is still being said is cut off.
    ///
    /// @param ended told once how it went, on a thread of the service
    void say(Speech speech, Consumer<Outcome> ended);

    /// Is quiet at once. Does nothing when nothing is being said.
    void stop();

    /// Ends for good.
    @Override
    void close();

    /// How saying something went.
    enum Outcome {
        SAID,
        /// Somebody cut it off.
        CUT,
        /// This machine has no program that speaks.
        NO_VOICE,
        /// It has nothing that sound could come out of.
        NO_SPEAKER,
        /// A program was there and did not do it.
        FAILED
    }

    /// For a machine that must not speak.
    static SpeechService silent() {
        return new SpeechService() {
            @Override
            public void say(Speech speech, Consumer<Outcome> ended) {
                ended.accept(Outcome.NO_VOICE);
            }

            @Override
            public void stop() {}

            @Override
            public void close() {}
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Two short tones through the PC's loudspeaker; silent where there is none.
final class ToneBell implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ToneBell.class);
    private static final float RATE = 22_050;
    private static final int MILLIS = 180;
    private static final double[] TONES = {880, 660};

    @Override
    public void run() {
        Thread.ofVirtual().name("bell").start(ToneBell::ring);
    }

    private static void ring() {
        AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
        try (SourceDataLine speaker = AudioSystem.getSourceDataLine(format)) {
            speaker.open(format);
            speaker.start();
            for (double tone : TONES) {
                byte[] wave = wave(tone);
                speaker.write(wave, 0, wave.length);
            }
            speaker.drain();
        } catch (LineUnavailableException | IllegalArgumentException none) {
            LOG.info("no loudspeaker: {}", none.getMessage());
        }
    }

    private static byte[] wave(double tone) {
        byte[] wave = new byte[(int) (RATE * MILLIS / 1000)];
        for (int at = 0; at < wave.length; at++) {
            double fade = 1 - (double) at / wave.length;
            wave[at] = (byte) (100 * fade * Math.sin(2 * Math.PI * tone * at / RATE));
        }
        return wave;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/// What becomes of a page that was captured: straight, cut out, upright, small, and judged. A page on which nothing has
/// to be done stays the very file that came. Keeps nothing; any thread, some hundred milliseconds a page.
public final class PageProcessing {
    /// What is kept; enough to read small print and stamps.
    public static final int KEPT_DPI = 200;
    /// Of an A4 page; what a line of 2 Mbit/s carries in a good second.
    public static final int MOST_BYTES = 300 * 1024;

    private static final int LOOKED_AT_DPI = 75;
    private static final double SMALLEST_TURN = 0.3;
    private static final double SIDEWAYS = 1.25;
    private static final double BLANK_SHARE = 0.0001;
    /// For a page that lies sideways and has to be turned one way or the other.
    private static final double LIKELY = 1.6;
    /// For a page that looks upright: turning it over for nothing would be worse than leaving it.
    private static final double CERTAIN = 2.5;

    private PageProcessing() {}

    /// How a page lies.
    private record Lie(int quarters, double degrees, boolean isSure) {}

    /// @param jpeg as the device gave it
    /// @param dpi at which it was captured
    public static PagePicture process(byte[] jpeg, int dpi) {
        try {
            return process(jpeg, Jpeg.decoded(jpeg), dpi);
        } catch (IOException _) {
            return new PagePicture(jpeg, 0, 0, dpi, sha256(jpeg), Set.of(PageFlaw.UNREADABLE), 0);
        }
    }

    private static PagePicture process(byte[] jpeg, Pixels captured, int dpi) throws IOException {
        int step = Math.max(1, Math.round((float) dpi / LOOKED_AT_DPI));
        Grey grey = captured.reduced(step);
        Paper first = Paper.in(grey);
        Ink ink = Ink.within(grey, first.box());
        Set<PageFlaw> flaws = EnumSet.noneOf(PageFlaw.class);
        if (ink.share() < BLANK_SHARE) flaws.add(PageFlaw.BLANK);
        Lie lie = lie(ink, grey);
        if (!lie.isSure()) flaws.add(PageFlaw.WHICH_WAY_UP);
        Grey straight = first.isSeen() ? turnedGrey(captured, lie, step) : grey;
        Paper paper = first.isSeen() ? Paper.in(straight) : first;
        flaws.addAll(paper.flaws());
        if (Glare.isIn(straight, paper.box())) flaws.add(PageFlaw.GLARE);
        if (Sharpness.isBlurred(captured, dpi)) flaws.add(PageFlaw.BLURRED);
        Box kept = first.isSeen() ? paper.box().times(step) : whole(captured, lie.quarters());
        var turning = new Turning(kept, lie.quarters(), lie.degrees(), Math.min(1, (double) KEPT_DPI / dpi));
        return kept(jpeg, captured, turning, dpi, flaws);
    }

    private static PagePicture kept(byte[] jpeg, Pixels captured, Turning turning, int dpi, Set<PageFlaw> flaws)
            throws IOException {
        double turned = turning.quarters() * 90 - turning.degrees();
        if (turning.changesNothing(captured) && jpeg.length <= MOST_BYTES) {
            return new PagePicture(jpeg, captured.width(), captured.height(), dpi, sha256(jpeg), flaws, turned);
        }
        Pixels pixels = turning.of(captured);
        int keptDpi = Math.min(dpi, KEPT_DPI);
        byte[] file = Jpeg.encoded(pixels, keptDpi, MOST_BYTES);
        return new PagePicture(file, pixels.width(), pixels.height(), keptDpi, sha256(jpeg), flaws, turned);
    }

    private static Lie lie(Ink ink, Grey grey) {
        Skew level = Skew.of(ink);
        Ink turned = ink.quarterTurned(grey.height());
        Skew sideways = Skew.of(turned);
        boolean isSideways = sideways.isClear() && sideways.profile() > level.profile() * SIDEWAYS;
        Skew skew = isSideways ? sideways : level;
        if (!skew.isClear()) return new Lie(0, 0, true);
        Ink straight = straightened(isSideways ? turned : ink, skew.degrees());
        int height = Math.max(grey.width(), grey.height());
        WayUp up = WayUp.of(straight, height, isSideways ? LIKELY : CERTAIN);
        int quarters = (isSideways ? 1 : 0) + (up == WayUp.UPSIDE_DOWN ? 2 : 0);
        double degrees = Math.abs(skew.degrees()) < SMALLEST_TURN ? 0 : skew.degrees();
        return new Lie(quarters, degrees, !isSideways || up != WayUp.UNKNOWN);
    }

    private static Ink straightened(Ink ink, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] y = new int[ink.size()];
        for (int i = 0; i < y.length; i++) y[i] = (int) Math.round(ink.y()[i] - ink.x()[i] * slope);
        return new Ink(ink.x(), y, ink.share());
    }

    private static Grey turnedGrey(Pixels captured, Lie lie, int step) {
        return new Turning(whole(captured, lie.quarters()), lie.quarters(), lie.degrees(), 1.0 / step)
                .of(captured)
                .reduced(1);
    }

    private static Box whole(Pixels pixels, int quarters) {
        return quarters % 2 == 0
                ? new Box(0, 0, pixels.width(), pixels.height())
                : new Box(0, 0, pixels.height(), pixels.width());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

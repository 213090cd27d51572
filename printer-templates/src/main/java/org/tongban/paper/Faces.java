// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The faces of one process, parsed at first use: Noto Sans SC, then a second one for rare characters of names, then
/// what a hall laid beside its templates (`fonts/*.ttf`). Not thread-safe.
final class Faces {
    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

    private final Map<Weight, Supplier<Face>> main = new EnumMap<>(Weight.class);
    private final Supplier<Face> rare = once(() -> Face.resource("fonts/TongbanRare-Regular.ttf"));
    private final Supplier<List<Face>> hall;
    private final Map<Weight, Typeface> typefaces = new EnumMap<>(Weight.class);

    /// @param directory the hall's own faces; need not be there
    Faces(Optional<Path> directory) {
        this.hall = once(() -> directory.map(Faces::own).orElse(List.of()));
        for (Weight weight : Weight.values()) {
            main.put(weight, once(() -> Face.resource(weight.resource())));
        }
    }

    /// The typeface in a weight. The rare faces have one weight only.
    Typeface of(Weight weight) {
        return typefaces.computeIfAbsent(weight, this::made);
    }

    private Typeface made(Weight weight) {
        List<Supplier<Face>> faces = new ArrayList<>(List.of(main(weight), rare));
        hall.get().forEach(own -> faces.add(() -> own));
        return new Typeface(faces);
    }

    Supplier<Face> main(Weight weight) {
        return Objects.requireNonNull(main.get(weight));
    }

    /// What stands behind the main face, in order.
    List<Face> behind() {
        List<Face> all = new ArrayList<>(List.of(rare.get()));
        all.addAll(hall.get());
        return all;
    }

    /// A face that cannot be read is left out and said in the log: papers must come out all the same.
    private static List<Face> own(Path directory) {
        Path fonts = directory.resolve("fonts");
        if (!Files.isDirectory(fonts)) {
            return List.of();
        }
        List<Face> faces = new ArrayList<>();
        try (Stream<Path> files = Files.list(fonts)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".ttf"))
                    .sorted()
                    .toList()) {
                own(file, faces);
            }
        } catch (IOException e) {
            LOG.warn("the hall's fonts cannot be listed: {}", e.getClass().getSimpleName());
        }
        return faces;
    }

    private static void own(Path file, List<Face> faces) {
        try {
            faces.add(Face.file(file));
        } catch (IOException | RuntimeException e) {
            LOG.warn("the font {} cannot be used: {}", file.getFileName(), e.getMessage());
        }
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private Optional<T> made = Optional.empty();

            @Override
            public T get() {
                if (made.isEmpty()) {
                    made = Optional.of(maker.get());
                }
                return made.get();
            }
        };
    }
}

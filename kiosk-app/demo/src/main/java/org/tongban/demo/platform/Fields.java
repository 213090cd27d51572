// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the members of one JSON object and refuses what does not have the contract's shape. A refusal names the
/// member with its whole path and never quotes its content. Members nobody asks for are ignored.
record Fields(ObjectNode object, String path) {
    private static final Pattern UUID_7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    static Fields of(StrictJson json) {
        return new Fields(json.object(), "");
    }

    boolean has(String name) {
        return object.has(name);
    }

    /// Text with at least one character that is no space.
    String text(String name) throws Problem {
        var node = required(name);
        if (!node.isString() || node.stringValue().isBlank()) throw refused(name, "must be text");
        return node.stringValue();
    }

    Optional<String> optionalText(String name) throws Problem {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    String word(String name, Set<String> words) throws Problem {
        var text = text(name);
        if (!words.contains(text)) throw refused(name, "is none of the contract's words");
        return text;
    }

    String matching(String name, Pattern pattern, String why) throws Problem {
        var text = text(name);
        if (!pattern.matcher(text).matches()) throw refused(name, why);
        return text;
    }

    String uuid(String name) throws Problem {
        return matching(name, UUID_7, "must be a UUID version 7 in lower case");
    }

    String digest(String name) throws Problem {
        return matching(name, DIGEST, "must be 64 lower-case hex digits");
    }

    /// RFC 3339 with an offset.
    void time(String name) throws Problem {
        var text = matching(name, TIME, "must be an RFC 3339 time with offset");
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw refused(name, "is no time of the calendar");
        }
    }

    void date(String name) throws Problem {
        try {
            LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw refused(name, "must be a date yyyy-mm-dd");
        }
    }

    long atLeast(long least, String name) throws Problem {
        var node = required(name);
        if (!node.isIntegralNumber() || node.longValue() < least) {
            throw refused(name, "must be an integer of at least " + least);
        }
        return node.longValue();
    }

    Fields object(String name) throws Problem {
        if (required(name) instanceof ObjectNode found) return new Fields(found, path + name + ".");
        throw refused(name, "must be an object");
    }

    Optional<Fields> optionalObject(String name) throws Problem {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    List<Fields> objects(String name) throws Problem {
        var found = new ArrayList<Fields>();
        for (var element : array(name)) {
            var where = "%s%s[%d]".formatted(path, name, found.size());
            if (!(element instanceof ObjectNode member)) throw Problem.caseRejected(where + ": must be an object");
            found.add(new Fields(member, where + "."));
        }
        return found;
    }

    void digests(String name) throws Problem {
        textsMatching(name, DIGEST, "must hold digests of 64 lower-case hex digits");
    }

    void uuids(String name) throws Problem {
        textsMatching(name, UUID_7, "must hold UUIDs version 7 in lower case");
    }

    Problem refused(String name, String why) {
        return Problem.caseRejected(path + name + ": " + why);
    }

    private void textsMatching(String name, Pattern pattern, String why) throws Problem {
        for (var element : array(name)) {
            if (!element.isString() || !pattern.matcher(element.stringValue()).matches()) throw refused(name, why);
        }
    }

    private ArrayNode array(String name) throws Problem {
        if (required(name) instanceof ArrayNode found) return found;
        throw refused(name, "must be a list");
    }

    private JsonNode required(String name) throws Problem {
        return Optional.ofNullable(object.get(name)).orElseThrow(() -> refused(name, "is missing"));
    }
}

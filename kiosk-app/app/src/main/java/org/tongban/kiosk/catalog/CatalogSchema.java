// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.kiosk.catalog.CatalogJson.Unknown;
import tools.jackson.databind.JsonNode;

/// The published JSON Schema of the catalogue, `catalog-v1.schema.json`, and what it says against a package.
public final class CatalogSchema {
    private static final Pattern ITEM = Pattern.compile("^/items/([0-9]+)(/.*)?$");

    private CatalogSchema() {}

    /// The schema's text, for authors of other tools.
    public static String text() {
        try (InputStream in = CatalogSchema.class.getResourceAsStream("/catalog/catalog-v1.schema.json")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(CatalogPackage content, Unknown unknown) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
        List<String> problems = new ArrayList<>();
        for (Error error : schema.validate(content.tree())) {
            boolean surplus = "additionalProperties".equals(error.getKeyword());
            if (!surplus || unknown == Unknown.REFUSED) {
                problems.add(told(content, error));
            }
        }
        return problems;
    }

    private static String told(CatalogPackage content, Error error) {
        String path = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : "." + error.getProperty();
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            return "catalogue, field " + dotted(path + property.replace('.', '/')) + ": " + error.getMessage();
        }
        int index = Integer.parseInt(item.group(1));
        JsonNode node = content.tree().path("items").path(index);
        String inside = item.group(2) == null ? "" : item.group(2);
        return content.itemNames().get(index) + ", item " + node.path("name").asString("?") + ", field "
                + dotted(inside + property.replace('.', '/')) + ": " + error.getMessage();
    }

    private static String dotted(String pointer) {
        String path = pointer.replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
        return path.startsWith(".") ? path.substring(1) : path;
    }
}

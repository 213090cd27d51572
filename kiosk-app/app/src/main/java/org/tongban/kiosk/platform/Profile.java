// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the platform says about this terminal.
///
/// @param terminalNumber six digits, part of every local number
/// @param itemWhitelist codes of the items that this terminal offers
/// @param platformKeys JWKs that sign receipts, as JSON
/// @param catalogKeys JWKs that sign the catalogue, as JSON
/// @param settings what the platform wants set, by the names of docs/howto/provision-a-terminal.md; empty when it wants
/// nothing
/// @param escrowKey the JWK to which every case key is also wrapped, as JSON
public record Profile(
        Optional<String> terminalNumber,
        Optional<String> hall,
        Optional<String> point,
        List<String> itemWhitelist,
        List<String> platformKeys,
        List<String> catalogKeys,
        Optional<String> escrowKey,
        Optional<String> configVersion,
        Optional<Map<String, String>> settings) {

    public Profile {
        itemWhitelist = List.copyOf(itemWhitelist);
        platformKeys = List.copyOf(platformKeys);
        catalogKeys = List.copyOf(catalogKeys);
    }

    static Profile of(JsonNode node) {
        return new Profile(
                Json.code(node, "terminalNumber"),
                Json.optionalText(node, "hall"),
                Json.optionalText(node, "point"),
                Json.texts(node, "itemWhitelist"),
                keys(node),
                Json.items(node, "catalogKeys").stream().map(JsonNode::toString).toList(),
                node.optional("escrowKey").filter(JsonNode::isObject).map(JsonNode::toString),
                Json.code(node, "configVersion"),
                node.optional("settings").filter(JsonNode::isObject).map(_ -> Json.textMap(node, "settings")));
    }

    /// A portal's JSON is not a profile: the keys are what makes it one.
    private static List<String> keys(JsonNode node) {
        if (!node.path("platformKeys").isArray()) {
            throw new NotAsAgreedException("no platformKeys");
        }
        return Json.items(node, "platformKeys").stream().map(JsonNode::toString).toList();
    }
}

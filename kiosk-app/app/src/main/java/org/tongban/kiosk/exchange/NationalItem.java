// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

/// What the national tables want to know of an item.
///
/// @param catalogCode 基本编码
/// @param orgName 实施主体
/// @param orgCode its unified social credit code
/// @param projectType 办件类型 (GB/T 39046 A.6)
public record NationalItem(String catalogCode, String name, String orgName, String orgCode, String projectType) {

    /// Of an item that is not published any more: its own code says the rest.
    static NationalItem unknown(String itemCode) {
        return new NationalItem("", itemCode, "", "", "9");
    }
}

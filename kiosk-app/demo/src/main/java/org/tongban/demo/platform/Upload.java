// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

/// One tus upload.
///
/// @param id last segment of its URL
/// @param length in bytes, as announced at its creation
/// @param metadata the `Upload-Metadata` header as it came
record Upload(String id, long length, String metadata) {}

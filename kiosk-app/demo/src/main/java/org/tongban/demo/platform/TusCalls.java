// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/// tus 1.0.0 with the extension `creation`, below `/files/`.
final class TusCalls implements Calls {
    private static final String VERSION = "1.0.0";
    private static final long LONGEST = 1L << 30;

    private final Uploads uploads;

    TusCalls(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        if (call.method().equals("OPTIONS")) return options();
        if (!call.header("Tus-Resumable").orElse("").equals(VERSION)) {
            return new Problem(412, "tus-version", "Tus-Resumable must be " + VERSION)
                    .answer()
                    .with("Tus-Version", VERSION);
        }
        return switch (call.method()) {
            case "POST" -> create(call);
            case "HEAD" -> head(existing(call));
            case "PATCH" -> patch(call, existing(call));
            default -> throw new Problem(405, "method-not-allowed", "POST, HEAD, PATCH or OPTIONS");
        };
    }

    private static Answer options() {
        return Answer.empty(204)
                .with("Tus-Version", VERSION)
                .with("Tus-Extension", "creation")
                .with("Tus-Max-Size", Long.toString(LONGEST));
    }

    private Answer create(Call call) throws IOException, SQLException, Problem {
        if (call.parts().size() != 1) throw new Problem(404, "not-found", "uploads are created at /files/");
        long length = number(call, "Upload-Length");
        if (length > LONGEST) throw new Problem(413, "content-too-large", "Upload-Length above Tus-Max-Size");
        var metadata = UploadMetadata.of(call.header("Upload-Metadata").orElse(""));
        var upload = uploads.create(metadata, length);
        return Answer.empty(201).with("Location", "/files/" + upload.id());
    }

    private Answer head(Upload upload) throws IOException {
        return Answer.empty(200)
                .with("Upload-Offset", Long.toString(uploads.offset(upload)))
                .with("Upload-Length", Long.toString(upload.length()))
                .with("Upload-Metadata", upload.metadata())
                .with("Cache-Control", "no-store");
    }

    private Answer patch(Call call, Upload upload) throws IOException, Problem {
        if (!call.header("Content-Type").orElse("").equals("application/offset+octet-stream")) {
            throw new Problem(415, "content-type", "must be application/offset+octet-stream");
        }
        long offset = number(call, "Upload-Offset");
        try (var _ = uploads.claim(upload)
                .orElseThrow(() -> new Problem(423, "upload-locked", "another PATCH is running"))) {
            long held = uploads.offset(upload);
            if (offset != held) throw new Problem(409, "offset-conflict", "Upload-Offset is not where the upload ends");
            long now = append(call, upload, held);
            return Answer.empty(204).with("Upload-Offset", Long.toString(now));
        }
    }

    /// Writes what comes as it comes, so that a cut leaves everything that arrived before it.
    private long append(Call call, Upload upload, long from) throws IOException, Problem {
        var in = call.stream();
        long room = upload.length() - from;
        long came = 0;
        try (var file = FileChannel.open(uploads.file(upload), StandardOpenOption.APPEND)) {
            var buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0 && came <= room; n = in.read(buffer)) {
                write(file, buffer, (int) Math.min(n, room - came));
                came += n;
            }
            file.force(true);
        }
        if (came > room) throw new Problem(413, "content-too-large", "more bytes than Upload-Length");
        return from + came;
    }

    private static void write(FileChannel file, byte[] bytes, int count) throws IOException {
        var left = ByteBuffer.wrap(bytes, 0, count);
        while (left.hasRemaining()) file.write(left);
    }

    private Upload existing(Call call) throws SQLException, Problem {
        var path = call.parts();
        Optional<Upload> upload = path.size() == 2 ? uploads.find(path.get(1)) : Optional.empty();
        return upload.orElseThrow(() -> new Problem(404, "unknown-upload", "no upload at this address"));
    }

    private static long number(Call call, String header) throws Problem {
        var text = call.header(header).orElse("");
        if (!text.matches("\\d{1,15}")) throw new Problem(400, "bad-header", header + " must be a whole number");
        return Long.parseLong(text);
    }
}

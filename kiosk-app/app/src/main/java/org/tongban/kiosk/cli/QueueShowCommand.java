// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.Queue.Material;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Everything about one case that is not personal.
@Command(name = "show", description = "everything about one case that is not personal")
final class QueueShowCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "CASE", description = "the local number (K and 20 digits) or the case id")
    private String name = "";

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        var words = new QueueWords(queue.custody().keeping().age(), Instant.now());
        try (Safe safe = queue.openSafe()) {
            Waiting one = QueueCommand.find(safe, name);
            List<Material> materials = safe.queue().materials(one.caseId());
            if (json) {
                Map<String, Object> facts = new LinkedHashMap<>(words.facts(one));
                facts.put("manifestSha256", one.manifestSha256());
                facts.put(
                        "materials",
                        materials.stream().map(QueueShowCommand::facts).toList());
                one.receipt().ifPresent(receipt -> facts.put("receipt", receipt));
                QueueCommand.json(out, facts);
                return 0;
            }
            words.lines(one).forEach(out::println);
            out.println("    办件标识 " + one.caseId() + "，清单摘要 " + one.manifestSha256());
            materials.forEach(material -> out.println(line(material)));
        }
        out.flush();
        return 0;
    }

    private static String line(Material material) {
        return "    材料 " + material.filename() + "，" + material.size() + " 字节，"
                + (material.isBegun() ? "平台已开始接收" : "尚未上传");
    }

    private static Map<String, Object> facts(Material material) {
        return Map.of(
                "materialId", material.materialId(),
                "filename", material.filename(),
                "size", material.size(),
                "sha256", material.sha256(),
                "begun", material.isBegun());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.Inspection.Report;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Opens every case and every material and compares them with their digests; checks the database and the journal. Exit
/// code 1 when anything is not as it was saved.
@Command(
        name = "verify",
        description = "opens everything kept and compares digests; exit code 1 when something is wrong")
final class QueueVerifyCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = queue.openSafe()) {
            Report report = safe.inspection().run();
            if (json) {
                QueueCommand.json(out, facts(report, safe));
            } else {
                say(out, report);
                custody(out, safe);
            }
            out.flush();
            return report.isSound() ? 0 : 1;
        }
    }

    private static void custody(PrintWriter out, Safe safe) {
        out.println("终端密钥：" + safe.guard().name() + (safe.guard().isWeak() ? "（弱：拿走整块硬盘的人也拿走了密钥）" : ""));
        int missing = safe.escrow().missing();
        out.println("托管密钥：" + (missing == 0 ? "齐全，机器损坏后平台可以从硬盘解救办件" : missing + " 件尚未托管（还没有收到平台的托管公钥）"));
    }

    private static Map<String, Object> facts(Report report, Safe safe) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sound", report.isSound());
        facts.put("database", report.database());
        report.brokenJournalLine().ifPresent(line -> facts.put("brokenJournalLine", line));
        facts.put("cases", report.sound());
        facts.put("damaged", report.damaged());
        facts.put("materials", report.materials());
        facts.put("keyGuard", safe.guard().name());
        facts.put("keyGuardIsWeak", safe.guard().isWeak());
        facts.put("withoutEscrow", safe.escrow().missing());
        return facts;
    }

    private static void say(PrintWriter out, Report report) {
        out.println("数据库：" + (report.database().equals("ok") ? "完好" : "损坏（" + report.database() + "）"));
        out.println("日志链："
                + report.brokenJournalLine()
                        .map(line -> "自第 " + line + " 行起不连续")
                        .orElse("完好"));
        out.println("办件：完好 " + report.sound().size() + " 件（材料 " + report.materials() + " 份），损坏 "
                + report.damaged().size() + " 件");
        report.damaged().forEach(one -> out.println("  " + one.localNumber() + "  " + QueueWords.damaged(one.what())));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.MendingTask;
import org.tongban.kiosk.casework.Mendings;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Supersedes;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What staff owe those whose cases the platform would not take: without a case the list of tasks, with one the
/// substitute for it, or the note that the person was told. Shows names and telephone numbers; for staff only.
@Command(name = "mend", description = "cases set aside: whom to call, what to say, until when; makes the substitute")
final class QueueMendCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "CASE", arity = "0..1", description = "a local number or case id; left out: lists all")
    private String name = "";

    @Option(names = "--by", paramLabel = "WHO", description = "who of the staff makes the substitute")
    private String by = "";

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "what the platform is told; its own word if left out")
    private String reason = "";

    @Option(names = "--called", description = "no substitute: the person was told and knows what to do")
    private boolean called;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Safe safe = queue.openSafe()) {
            Mendings mendings = safe.mendings(queue.custody().keeping().age());
            ZoneId zone = queue.custody().terminal().zone();
            if (name.isEmpty()) {
                list(mendings.tasks(), zone);
            } else {
                act(safe, mendings, QueueCommand.find(safe, name).caseId());
            }
            return 0;
        }
    }

    private void act(Safe safe, Mendings mendings, CaseId caseId) {
        PrintWriter out = spec.commandLine().getOut();
        if (called) {
            mendings.called(caseId);
            say(Map.of("caseId", caseId.toString(), "told", true), "已记录：办事人已知情");
            return;
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("请用 --by 写明由谁补办，或用 --called 记录已联系办事人");
        }
        String why = reason.isBlank() ? QueueCommand.find(safe, name).why() : reason;
        SavedCase anew = mendings.substitute(new Supersedes(caseId, why, by));
        say(
                Map.of(
                        "caseId",
                        caseId.toString(),
                        "substitute",
                        anew.caseId().toString(),
                        "localNumber",
                        anew.localNumber().value(),
                        "queryCode",
                        anew.queryCode().value()),
                "已补办，新编号 " + anew.localNumber().grouped() + "，查询码 "
                        + anew.queryCode().value() + "；请告知办事人，原编号不再投递");
        out.flush();
    }

    private void say(Map<String, ?> facts, String words) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            QueueCommand.json(out, facts);
        } else {
            out.println(words);
            out.flush();
        }
    }

    private void list(List<MendingTask> tasks, ZoneId zone) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            QueueCommand.json(
                    out,
                    Map.of("tasks", tasks.stream().map(QueueMendCommand::facts).toList()));
            return;
        }
        out.println("待补办 " + tasks.stream().filter(MendingTask::isOpen).count() + " 件，共搁置 " + tasks.size() + " 件");
        tasks.forEach(task -> lines(task, zone).forEach(out::println));
        out.flush();
    }

    private static List<String> lines(MendingTask task, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(task.localNumber().grouped() + "  " + state(task));
        if (!task.isOpen()) {
            return lines;
        }
        lines.add("    最迟 " + DAY.format(task.due()) + " 前告知（五个工作日）");
        lines.add("    联系 "
                + task.content()
                        .map(content -> content.applicant().name() + "，"
                                + content.phone().orElse("未留电话"))
                        .orElse("本机已读不出，请凭纸质凭证联系"));
        task.content().ifPresent(content -> lines.add("    可以这样说：" + words(task, content, zone)));
        return lines;
    }

    private static String state(MendingTask task) {
        if (task.substitute().isPresent()) {
            return "已补办 " + task.substitute().get();
        }
        return task.calledAt().isPresent()
                ? "已告知办事人"
                : "未处理：" + QueueReason.of(task.why()).why();
    }

    private static String words(MendingTask task, Submission content, ZoneId zone) {
        return "您好，您" + DAY.format(task.savedAt().atZone(zone)) + "在自助终端提交的“"
                + content.item().name() + "”，平台没有收下，原因是"
                + QueueReason.of(task.why()).why()
                + "。这不是您的过错，您的材料都在。我们为您重新提交，会有新的编号；如需补充，请您告诉我们方便的时间。";
    }

    private static Map<String, Object> facts(MendingTask task) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseId", task.caseId().toString());
        facts.put("localNumber", task.localNumber().value());
        facts.put("why", task.why());
        facts.put("due", task.due().toString());
        facts.put("open", task.isOpen());
        task.content()
                .ifPresent(content -> facts.put("name", content.applicant().name()));
        task.content().flatMap(Submission::phone).ifPresent(phone -> facts.put("phone", phone));
        task.substitute().ifPresent(id -> facts.put("substitute", id.toString()));
        task.calledAt().ifPresent(at -> facts.put("calledAt", at.toString()));
        return facts;
    }
}

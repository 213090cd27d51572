// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.safe.Queue.Waiting;

/// Why a case is not delivered yet and what staff can do.
///
/// @param why in plain words; a cause that is not known here is named as it is
/// @param remedy what to do, or that nothing needs to be done
record QueueReason(String why, String remedy) {
    private static final String NOTHING = "无需操作，线路恢复后自动投递，不会丢失，也不会重复";
    private static final String LINE = "检查网线、路由器和上网认证；" + NOTHING;

    private record Known(Pattern cause, QueueReason reason) {}

    private static final List<Known> KNOWN = List.of(
            known("manifest-conflict", "平台上已有同一编号但内容不同的办件", "联系平台核对，不要重复提交"),
            known("case-rejected", "平台拒收这件办件", "用 queue mend 查看联系电话和说法，处理后联系办事人"),
            known("damaged-on-disk", "本机存储损坏，办件已无法读取", "凭纸质凭证联系办事人补办，并报修本机"),
            known("superseded", "已由新办件代替，原件留作凭证", "无需操作；新编号见 queue mend"),
            known("set aside by staff", "工作人员已将其搁置", "处理完后用 queue retry 放回队列"),
            known("turned away with HTTP .*", "平台或防火墙只拦下这一件，其他办件正常通过", "请平台方查防火墙日志，放行后用 queue retry 放回队列"),
            known("HTTP (401|403|404)", "平台不认可本机，或接口地址不对", "核对终端证书和 platform.base-url；每 10 分钟自动再试"),
            known("HTTP (429|503)", "平台繁忙，请本机稍后再来", "无需操作，到平台指定的时间自动再试"),
            known("HTTP 2.. (without JSON|with JSON.*)", "收到的不是平台的回答，可能是上网认证页面", LINE),
            known("HTTP 5.*", "平台出错", "无需操作，自动再试；持续一小时以上请联系平台方"),
            known("the receipt's key is not known", "回执的签名密钥不在平台公布的名单里", "联系平台方核对签名密钥；办件保留并继续重试"),
            known("the receipt.*", "平台的回执有误，不能作为收件凭证", "联系平台方检查回执；办件保留并继续重试"),
            known("the upload.*|the platform misses.*|an upload.*", "材料上传反复中断", NOTHING),
            known(
                    "(Http)?Connect.*|HttpTimeout.*|no answer.*|UnresolvedAddress.*|.*IOException|Closed.*|EOF.*",
                    "连不上平台",
                    LINE),
            known(
                    "TLS alert (certificate_revoked|access_denied)",
                    "平台已吊销或停用本机证书",
                    "向平台方申请新的注册码，运行 tongbanctl enrol；办件留在队列，不会丢失"),
            known(
                    "TLS alert (certificate_expired|bad_certificate|certificate_unknown|certificate_required|unknown_ca"
                            + "|unsupported_certificate)",
                    "平台不接受本机证书（过期、缺失或签发方不对）",
                    "核对本机时间；运行 tongbanctl doctor 看证书有效期，必要时申请新的注册码后运行 tongbanctl enrol；办件留在队列"),
            known("TLS alert.*|SSL.*|.*Certificate.*", "与平台的加密连接建立不了", "核对本机时间、平台证书（platform.ca）和终端证书"),
            known("materials wait for their hours", "平台已登记，材料等到空闲时段再传", "无需操作，到 courier.materials-hours 的时段自动上传"),
            known("handed over, the receipt is not back yet", "已写入前置库，等平台取走并送回回执", "无需操作；久等不到请联系前置库的维护方"),
            known("exchange: no connection.*", "连不上前置库", "检查到前置库的网络和 exchange.url；" + NOTHING),
            known(
                    "exchange: the platform's escrow key is not known",
                    "没有平台的托管公钥，办件不能加密写入前置库",
                    "在 exchange.escrow-key 指定平台公钥文件；办件留在队列"),
            known("exchange: .*", "前置库拒绝本机", "核对 exchange.user、口令文件和前置库中的表与权限；自动再试"),
            known("exchange-(22|23).*", "前置库的表放不下这件办件的某一栏", "联系前置库的维护方核对表结构，改好后用 queue retry 放回队列"),
            known("this terminal failed.*", "本机程序出错", "自动再试；请把日志交给技术人员"));

    private static Known known(String cause, String why, String remedy) {
        return new Known(Pattern.compile(cause), new QueueReason(why, remedy));
    }

    static QueueReason of(Waiting one) {
        if (one.why().isEmpty()) {
            return one.delivery() == Delivery.QUARANTINED
                    ? new QueueReason("未记录", "用 queue retry 放回队列")
                    : new QueueReason("尚未投递过", NOTHING);
        }
        return known(one.why()).orElseGet(() -> unknown(one));
    }

    /// Of a case that was set aside.
    static QueueReason of(String why) {
        return known(why).orElseGet(() -> new QueueReason("平台拒收（" + why + "）", NOTHING));
    }

    private static Optional<QueueReason> known(String why) {
        return KNOWN.stream()
                .filter(known -> known.cause.matcher(why).matches())
                .findFirst()
                .map(Known::reason);
    }

    private static QueueReason unknown(Waiting one) {
        return one.delivery() == Delivery.QUARANTINED
                ? new QueueReason("平台拒收（" + one.why() + "）", "联系平台方；处理后用 queue retry 放回队列")
                : new QueueReason("暂时未成功（" + one.why() + "）", NOTHING);
    }
}

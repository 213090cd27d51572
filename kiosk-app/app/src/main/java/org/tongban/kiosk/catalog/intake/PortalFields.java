// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Which member of a portal's `AUDIT_ITEM` fills which field, as far as both say the same.
final class PortalFields {
    private static final List<String[]> PAIRS = List.of(
            pair("CATALOG_CODE", "基本编码"),
            pair("VERSION_DATE", "事项版本"),
            pair("DEPT_NAME", "实施主体"),
            pair("TONGYI_CODE", "实施主体代码"),
            pair("TASK_TYPE_TEXT", "事项类型"),
            pair("USE_LEVEL_TEXT", "行使层级"),
            pair("SERVE_TYPE_TEXT", "服务对象"),
            pair("PROJECT_TYPE_TEXT", "办件类型"),
            pair("ACCEPT_CONDITION", "受理条件"),
            pair("HANDLE_TYPE_TEXT", "办理形式"),
            pair("CKBLLC", "办理流程"),
            pair("WSBLLC", "办理流程"),
            pair("FDBLSXSM", "法定时限说明"),
            pair("CRBJSXSM", "承诺时限说明"),
            pair("IS_FEE_TEXT", "是否收费"),
            pair("FEE_BASIS", "收费依据"),
            pair("LIMIT_SCENE_NUM", "到现场次数"),
            pair("ONLINECHECK_TEXT", "网上办理"),
            pair("IS_SERVICE_TERMINALS_TEXT", "支持终端办理"),
            pair("IS_ENTRY_CENTER_TEXT", "进驻大厅"),
            pair("IS_SCHEDULE_TEXT", "预约办理"),
            pair("IS_PAY_ONLINE_TEXT", "网上支付"),
            pair("IS_EXPRESS_TEXT", "快递送达"),
            pair("TRANSACT_WEB_URL", "网办地址"),
            pair("LINK_TEL", "咨询电话"),
            pair("TSTEL", "监督电话"),
            pair("TASK_STATE_TEXT", "事项状态"),
            pair("PLAN_EFFECTIVE_DATE", "生效日期"),
            pair("PLAN_CANCEL_DATE", "取消日期"));

    private PortalFields() {}

    private static String[] pair(String member, String field) {
        return new String[] {member, field};
    }

    static void copy(JsonNode source, Collected item) {
        for (String[] pair : PAIRS) {
            if (item.lacks(pair[1])) {
                item.field(pair[1], PortalItems.text(source, pair[0]), pair[0]);
            }
        }
    }
}

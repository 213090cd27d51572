// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// Items as three kinds of author have them; all invented.
final class Sources {
    private static final String BOOKKEEPING = "I,2026-11-20 10:00:00,B1,590";

    static final String BASIC = """
            id,row_guid,task_name,catalog_code,local_catalog_code,task_code,task_handle_item,task_version,task_type,use_level,\
            dept_name,dept_code,dept_type,server_type,project_type,accept_condition,handle_type,handle_flow,\
            anticipate_day,anticipate_type,anticipate_explain,promise_day,promise_type,promise_explain,is_fee,fee_basis,\
            limit_scene_num,link_way,supervise_way,transact_addr,transact_time,link_addr,plan_effective_date,\
            plan_cancel_date,task_state,power_source,special_procedure,by_law,cd_operation,cd_time,cd_batch,data_source
            1,G1,居住登记,592009010003,,11590102MB9D00025L4592009010003,,1,20,4,示例区公安局,11590102MB9D00025L,1,1,2,旧的条件,"1,9",\
            申请→登记,15,2,,3,1,,0,,1,0000-0012110,0000-0012346,A 区,工作日,,20200101000000,,1,1,,《居住证暂行条例》第二条,@
            2,G2,居住登记,592009010003,,11590102MB9D00025L4592009010003,,2,20,4,示例区公安局,11590102MB9D00025L,1,1,2,\
            "<p>公民离开常住户口所在地</p>
            <p>居住半年以上 &amp;amp; 有住处</p>","1,9",申请→登记,15,2,居住证暂行条例,3,1,,0,,1,0000-0012110,0000-0012346,\
            A 区,工作日,,2026-01-05 00:00:00,2027-12-31 00:00:00,1,1,,《居住证暂行条例》第二条　公民离开常住户口所在地，可以申领。,@
            3,G3,已经删掉的,592009010004,,X,,1,20,4,示例区公安局,,1,1,2,无,1,无,0,,,0,,,0,,0,a,b,c,d,,,,1,1,,《某法》,D,,,
            """.replace("@", BOOKKEEPING);

    static final String EXTENSION = """
            TaskGuid,TaskCode,IsEntryCenter,IsExpress,IsOnline,IsPayOnline,IsSchedule,IsServiceTerminals,ResultName,ResultType,UserTopicType
            G2,11590102MB9D00025L4592009010003,1,0,1,0,1,1,居住登记回执,30,07
            """;

    static final String MATERIAL = """
            task_guid,task_code,material_name,is_need,page_num,source_type,accept_stand,order_num
            G2,11590102MB9D00025L4592009010003,租房合同,3,1,,清楚,2
            G2,11590102MB9D00025L4592009010003,居民身份证,1,1,20,在有效期内,1
            """;

    static final String CODES = """
            栏目,代码,含义
            task_state,1,在用
            anticipate_type,2,自然日
            promise_type,1,工作日
            is_need,1,必要
            is_need,3,容缺后补
            source_type,20,政府部门核发
            """;

    /// As a portal of Guangdong's kind answers, escaped three times.
    static final String PORTAL = """
            {"errCode": 0, "AUDIT_ITEM": {"ITEM_ID": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", "TASK_CODE": "11590102MB9D0005X2459051100900101",
            "CATANAME": "孤儿基本生活费发放", "DEPT_NAME": "示例区民政局", "TONGYI_CODE": "11590102MB9D0005X2", "TASK_TYPE_TEXT": "行政给付",
            "USE_LEVEL_TEXT": "县级", "SERVE_TYPE_TEXT": "自然人", "PROJECT_TYPE_TEXT": "承诺件", "TASK_STATE_TEXT": "在用",
            "ACCEPT_CONDITION": "&amp;amp;lt;p&amp;amp;gt;失去父母&amp;amp;lt;/p&amp;amp;gt;&amp;amp;lt;script&amp;amp;gt;alert(1)&amp;amp;lt;/script&amp;amp;gt;&amp;amp;lt;br/&amp;amp;gt;年龄 &amp;amp;lt; 18 周岁&amp;amp;nbsp;",
            "HANDLE_TYPE_TEXT": "窗口办理,网上办理,快递申请", "WSBLLC": "申请&amp;rarr;审核", "ANTICIPATE_DAY": "30", "ANTICIPATE_TYPE_TEXT": "工作日",
            "PROMISE_DAY": 10, "PROMISE_TYPE_TEXT": "工作日", "IS_FEE_TEXT": "否", "LIMIT_SCENE_NUM": "1", "LINK_TEL": "0000-0012333",
            "TSTEL": "0000-0012346", "PLAN_EFFECTIVE_DATE": "20260101T000000",
            "LAW": [{"LAWNAME": "国务院办公厅关于加强孤儿保障工作的意见", "ACCORDINGNUMBER": "国办发〔2010〕54号", "TERMSNUMBER": "第一条", "TERMSCONTENT": "建立孤儿基本生活保障制度。"}],
            "SCOPES": [{"SCOPERANGE_TEXT": "全市"}]},
            "AUDIT_ITEM_EXTEND": {},
            "AUDIT_CATALOG_LOBBY": [{"NAME": "民政窗口", "ADDRESS": "示例大道 1 号", "TIME": "周一至周五 9:00–17:00"}],
            "AUDIT_MATERIAL": [{"MATERIAL_NAME": "户口簿", "IS_NEED_TEXT": "必要", "PAGE_NUM": "1", "PAGE_COPYNUM": "1", "ZZHDZB_TEXT": "纸质/电子化",
              "SOURCE_TYPE_TEXT": "政府部门核发", "FILL_EXPLIAN": "<span style='color:red'>全本</span>"}],
            "AUDIT_ITEM_FLOWSHEET": [{"STEP_TEXT": "受理", "TRANSACTOR": "窗口人员", "TRANSACT_TIME_LIMIT": "1 个工作日", "CHECK_STANDARD": "材料齐全"}],
            "AUDIT_ITEM_RESULT": [{"NAME": "孤儿基本生活费", "RESULT_TYPE_TEXT": "其他文件"}],
            "AUDIT_QA": [{"QUESTION": "发到几岁？", "ANSWER": "发到 18 周岁。"}]}
            """;

    private Sources() {}
}

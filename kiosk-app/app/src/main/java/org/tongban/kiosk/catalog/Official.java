// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// An item's published implementation list (实施清单): the fields of GB/T 39046—2020 table 4 that the guide does not
/// already carry elsewhere in [Item]. Codes are text of any length: 24, 31, 33 and 36 characters are all in use.
public record Official(
        Codes codes,
        Authority authority,
        Period legal,
        Period promised,
        Handling handling,
        Charge charge,
        Outcome result,
        Access access,
        Validity validity) {

    /// What it is filed under.
    ///
    /// @param basic 基本编码
    /// @param handlingItems 业务办理项
    /// @param type 事项类型代码 (annex A.1)
    /// @param level 行使层级代码 (A.2)
    /// @param clientele 服务对象代码 (A.4)
    /// @param personalThemes 自然人服务主题
    /// @param organisationThemes 法人服务主题
    public record Codes(
            String basic,
            List<Named> handlingItems,
            String type,
            String level,
            List<String> clientele,
            List<String> personalThemes,
            List<String> organisationThemes) {
        public Codes {
            handlingItems = List.copyOf(handlingItems);
            clientele = List.copyOf(clientele);
            personalThemes = List.copyOf(personalThemes);
            organisationThemes = List.copyOf(organisationThemes);
        }
    }

    /// A code and what it stands for.
    public record Named(String code, String name) {}

    /// Who may do it.
    ///
    /// @param implementer 实施主体
    /// @param undertaker 承办机构
    /// @param joint 联办机构
    /// @param powerSource 权力来源
    /// @param division 权限划分
    /// @param exercise 行使内容
    /// @param jurisdiction 行政管辖
    public record Authority(
            Agency implementer,
            Optional<Agency> undertaker,
            List<Agency> joint,
            String powerSource,
            String division,
            String exercise,
            Named jurisdiction) {
        public Authority {
            joint = List.copyOf(joint);
        }
    }

    /// An agency.
    ///
    /// @param code unified social credit code (GB 32100)
    /// @param nature 实施主体性质代码 (A.3)
    public record Agency(String name, String code, String nature) {}

    /// How it is handled.
    ///
    /// @param kind 办件类型代码 (A.6)
    /// @param ways 办理形式代码 (A.5)
    /// @param conditions 受理条件
    /// @param procedure 办理流程, in words
    /// @param special 特别程序代码 (A.7)
    /// @param intermediary 中介服务, may be empty
    /// @param quota 数量限制, may be empty
    /// @param area 通办范围
    public record Handling(
            String kind,
            List<String> ways,
            List<String> conditions,
            String procedure,
            List<String> special,
            String intermediary,
            String quota,
            String area) {
        public Handling {
            ways = List.copyOf(ways);
            conditions = List.copyOf(conditions);
            special = List.copyOf(special);
        }
    }

    /// What it costs.
    ///
    /// @param basis 收费依据
    /// @param how where and in what way to pay; never here
    public record Charge(boolean charged, String basis, List<Fee> fees, String how) {
        public Charge {
            fees = List.copyOf(fees);
        }
    }

    /// One line of the price list.
    ///
    /// @param amount yuan, as text
    /// @param reduction who pays less, may be empty
    public record Fee(String name, String amount, String basis, String reduction) {}

    /// What one gets in the end.
    ///
    /// @param sample 结果样本: where to see one, may be empty
    public record Outcome(String name, String kind, String validity, String sample) {}

    /// Where and when.
    ///
    /// @param terminals 是否支持终端办理
    /// @param inHall 是否进驻政务大厅
    /// @param url 网办地址, may be empty
    /// @param systemLevel 运行系统层级 (A.2)
    /// @param windows where in this hall, in words
    public record Access(
            boolean terminals,
            boolean inHall,
            boolean online,
            boolean booking,
            boolean onlinePayment,
            boolean delivery,
            String url,
            String systemLevel,
            String address,
            String hours,
            String windows,
            String consult,
            String supervise) {}
}

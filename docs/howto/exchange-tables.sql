-- SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The tables of a front-end exchange database (前置库) for terminals, PostgreSQL 12 or later. See exchange-database.md.
-- Run it once, as the owner of the database. Where the platform has up_pro_accept and up_pro_material already, they stay:
-- only the columns below are written, and nothing of them is read by a terminal.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiosk_terminal') THEN CREATE ROLE kiosk_terminal NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiosk_importer') THEN CREATE ROLE kiosk_importer NOLOGIN; END IF;
END $$;

-- National exchange tables ------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS up_pro_accept (
  row_guid          varchar(36)  PRIMARY KEY,     -- the case's id
  project_no        varchar(50)  NOT NULL,        -- 办件编号: the local number on the citizen's paper
  catalog_code      varchar(12)  NOT NULL,        -- 基本编码, empty for an item that is not published any more
  task_code         varchar(36)  NOT NULL,        -- 实施编码
  task_name         varchar(200) NOT NULL,        -- 事项名称
  task_version      integer      NOT NULL,
  applyer_name      varchar(100) NOT NULL,        -- 申请者名称
  applyer_type      varchar(2)   NOT NULL,        -- 1 自然人, 2 法人
  applyer_page_type varchar(3)   NOT NULL,        -- 证件类型 (GA/T 2000.156)
  applyer_page_code varchar(50)  NOT NULL,        -- 证件号码
  contact_mobile    varchar(11),                  -- never written by a terminal
  apply_date        timestamptz  NOT NULL,        -- when it was signed
  apply_type        varchar(2)   NOT NULL,        -- 申报来源
  org_name          varchar(100) NOT NULL,        -- 实施主体
  org_code          varchar(18)  NOT NULL,
  accept_date       timestamptz  NOT NULL,        -- when the terminal took the materials in; no acceptance (受理)
  project_type      varchar(2)   NOT NULL,        -- 办件类型
  cd_operation      varchar(1)   NOT NULL,
  cd_time           timestamptz  NOT NULL,
  cd_batch          varchar(32)  NOT NULL,
  data_source       varchar(3)   NOT NULL
);

CREATE TABLE IF NOT EXISTS up_pro_material (
  row_guid             varchar(36)  PRIMARY KEY,  -- the material's id
  accept_guid          varchar(36)  NOT NULL,
  project_no           varchar(50)  NOT NULL,
  material_name        varchar(200) NOT NULL,
  get_type             varchar(2)   NOT NULL,     -- 收取方式
  get_num              integer      NOT NULL,     -- 收取数量
  material_attach_name varchar(200) NOT NULL,
  order_num            integer,
  cd_operation         varchar(1)   NOT NULL,
  cd_time              timestamptz  NOT NULL,
  cd_batch             varchar(32)  NOT NULL,
  data_source          varchar(3)   NOT NULL
);

-- The hand-over: everything sealed, one row a case by its key ---------------------------------------------------------

CREATE TABLE kiosk_handover (
  case_id         varchar(36) PRIMARY KEY,
  written_by      name        NOT NULL DEFAULT current_user,
  terminal_id     varchar(64) NOT NULL,
  local_number    varchar(50) NOT NULL,
  manifest_sha256 varchar(64) NOT NULL,           -- of the frozen manifest, opened
  manifest_sealed bytea,                          -- empty once the receipt was verified
  case_key        text,                           -- compact JWE to the platform's escrow key
  round           integer     NOT NULL DEFAULT 1,
  state           varchar(5)  NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'READY', 'DONE')),
  opened_at       timestamptz NOT NULL DEFAULT now(),
  ready_at        timestamptz
);

CREATE TABLE kiosk_material (
  case_id       varchar(36) NOT NULL REFERENCES kiosk_handover ON DELETE CASCADE,
  material_id   varchar(64) NOT NULL,
  position      integer     NOT NULL,
  filename      varchar(80) NOT NULL,
  sealed_size   bigint      NOT NULL,
  sealed_sha256 varchar(64) NOT NULL,
  PRIMARY KEY (case_id, material_id)
);

CREATE TABLE kiosk_part (
  case_id     varchar(36) NOT NULL,
  material_id varchar(64) NOT NULL,
  part_no     integer     NOT NULL,
  content     bytea       NOT NULL,               -- 256 KiB, the last one less
  PRIMARY KEY (case_id, material_id, part_no),
  FOREIGN KEY (case_id, material_id) REFERENCES kiosk_material ON DELETE CASCADE
);

CREATE TABLE kiosk_receipt (
  case_id      varchar(36) NOT NULL REFERENCES kiosk_handover ON DELETE CASCADE,
  round        integer     NOT NULL,
  receipt      text,                              -- compact JWS, as the contract's commit answers it
  refused      varchar(64),                       -- or the last word of a problem's type
  material_ids text,                              -- with material-missing and digest-mismatch: which, parted by commas
  written_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, round),
  CHECK ((receipt IS NULL) <> (refused IS NULL))
);

CREATE INDEX kiosk_handover_ready ON kiosk_handover (ready_at) WHERE state = 'READY';

-- Who may see what ----------------------------------------------------------------------------------------------------
-- A terminal has a login of its own in the role kiosk_terminal, and sees its own cases only. It reads no content back and
-- nothing of the national tables.

GRANT INSERT ON up_pro_accept, up_pro_material TO kiosk_terminal;
GRANT INSERT, DELETE ON kiosk_part TO kiosk_terminal;
GRANT SELECT (case_id, material_id, part_no) ON kiosk_part TO kiosk_terminal;
GRANT SELECT, INSERT ON kiosk_material TO kiosk_terminal;
GRANT INSERT ON kiosk_handover TO kiosk_terminal;
GRANT SELECT (case_id, written_by, manifest_sha256, round, state) ON kiosk_handover TO kiosk_terminal;
GRANT UPDATE (manifest_sealed, case_key, round, state, ready_at) ON kiosk_handover TO kiosk_terminal;
GRANT SELECT ON kiosk_receipt TO kiosk_terminal;

GRANT SELECT ON up_pro_accept, up_pro_material, kiosk_handover, kiosk_material, kiosk_part TO kiosk_importer;
GRANT SELECT, INSERT, UPDATE ON kiosk_receipt TO kiosk_importer;

ALTER TABLE kiosk_handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE kiosk_material ENABLE ROW LEVEL SECURITY;
ALTER TABLE kiosk_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE kiosk_receipt ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON kiosk_handover TO kiosk_terminal
  USING (written_by = current_user) WITH CHECK (written_by = current_user);
CREATE POLICY own ON kiosk_material TO kiosk_terminal
  USING (EXISTS (SELECT 1 FROM kiosk_handover h WHERE h.case_id = kiosk_material.case_id AND h.written_by = current_user));
CREATE POLICY own ON kiosk_part TO kiosk_terminal
  USING (EXISTS (SELECT 1 FROM kiosk_handover h WHERE h.case_id = kiosk_part.case_id AND h.written_by = current_user));
CREATE POLICY own ON kiosk_receipt FOR SELECT TO kiosk_terminal
  USING (EXISTS (SELECT 1 FROM kiosk_handover h WHERE h.case_id = kiosk_receipt.case_id AND h.written_by = current_user));

CREATE POLICY all_of_them ON kiosk_handover FOR SELECT TO kiosk_importer USING (true);
CREATE POLICY all_of_them ON kiosk_material FOR SELECT TO kiosk_importer USING (true);
CREATE POLICY all_of_them ON kiosk_part FOR SELECT TO kiosk_importer USING (true);
CREATE POLICY all_of_them ON kiosk_receipt TO kiosk_importer USING (true) WITH CHECK (true);

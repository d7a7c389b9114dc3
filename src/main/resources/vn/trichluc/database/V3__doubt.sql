-- What is in doubt, by one rule for all that shows output: figures, fields of the head, citations, names; and what was left
-- out of a document. Of documents loaded before, cells and amounts are told from what the database holds; the checksum of
-- their JSON is emptied, so that the next load of it puts the whole in their place.

DROP VIEW budget_facts;
DROP VIEW discrepancy_report;

ALTER TABLE documents ADD COLUMN doubt TEXT;
ALTER TABLE documents ADD COLUMN left_out_characters INTEGER;
ALTER TABLE citations ADD COLUMN confidence ${double};
ALTER TABLE citations ADD COLUMN first_read TEXT;
ALTER TABLE citations ADD COLUMN doubt TEXT;
ALTER TABLE citations ADD COLUMN doubt_kind TEXT;
ALTER TABLE signers ADD COLUMN confidence ${double};
ALTER TABLE signers ADD COLUMN doubt TEXT;
ALTER TABLE signers ADD COLUMN doubt_kind TEXT;
ALTER TABLE sections ADD COLUMN doubt TEXT;
ALTER TABLE sections ADD COLUMN doubt_kind TEXT;
ALTER TABLE tables ADD COLUMN doubt TEXT;
ALTER TABLE rows ADD COLUMN doubt TEXT;
ALTER TABLE cells ADD COLUMN doubt_kind TEXT;
ALTER TABLE amounts ADD COLUMN doubt_kind TEXT;
ALTER TABLE discrepancy_refs ADD COLUMN section_no INTEGER;
ALTER TABLE discrepancy_refs ADD COLUMN citation_no INTEGER;
ALTER TABLE discrepancy_refs ADD COLUMN signer_no INTEGER;
ALTER TABLE discrepancy_refs ADD COLUMN field TEXT;
ALTER TABLE warnings ADD COLUMN line INTEGER;
ALTER TABLE warnings ADD COLUMN places TEXT;

CREATE TABLE fields (
    document   TEXT NOT NULL ${of-document},
    field_no   INTEGER NOT NULL,
    field      TEXT NOT NULL,
    text       TEXT,
    confidence ${double},
    doubt      TEXT,
    doubt_kind TEXT,
    page       INTEGER,
    line       INTEGER,
    places     TEXT ${key:document, field_no}
)${options};

CREATE TABLE left_out (
    document    TEXT NOT NULL ${of-document},
    left_out_no INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    characters  INTEGER NOT NULL ${key:document, left_out_no}
)${options};

UPDATE cells SET doubt_kind = CASE WHEN doubt IN ('corrected', 'no-number') THEN doubt ELSE 'suspect' END
WHERE doubt IS NOT NULL;
UPDATE cells SET doubt_kind = CASE WHEN doubt_kind = 'no-number' THEN doubt_kind ELSE 'low-confidence' END, doubt = COALESCE(doubt || ' ', '') || 'low-confidence'
WHERE confidence < 0.8;
UPDATE amounts SET doubt_kind = 'suspect' WHERE doubt IS NOT NULL;
UPDATE amounts SET doubt_kind = 'low-confidence', doubt = COALESCE(doubt || ' ', '') || 'low-confidence'
WHERE confidence < 0.8;
UPDATE documents SET json_sha256 = '';

CREATE VIEW budget_facts AS
SELECT
    d.document            AS document,
    d.name                AS name,
    d.status              AS status,
    d.province            AS province,
    d.province_code       AS province_code,
    d.number              AS decision_number,
    d.date                AS decision_date,
    d.period_from         AS period_from,
    d.period_to           AS period_to,
    t.table_no            AS table_no,
    t.title               AS table_title,
    r.row_no              AS row_no,
    r.number              AS row_number,
    r.label               AS row_label,
    r.kind                AS row_kind,
    r.group_path          AS group_path,
    r.activity            AS activity,
    r.activity_confidence AS activity_confidence,
    c.column_no           AS column_no,
    k.path                AS column_path,
    k.role                AS role,
    k.year                AS year,
    k.fund                AS fund,
    CASE k.role
        WHEN 'money' THEN CASE WHEN k.unit_vnd IS NULL THEN t.unit_text ELSE k.unit_text END
        WHEN 'percent' THEN '%'
        ELSE r.unit
    END                   AS unit,
    CASE k.role
        WHEN 'money' THEN COALESCE(k.unit_vnd, t.unit_vnd)
    END                   AS unit_vnd,
    c.text                AS text,
    c.first_read          AS first_read,
    c.value               AS value,
    c.vnd                 AS vnd,
    c.confidence          AS confidence,
    c.doubt               AS doubt,
    COALESCE(c.page, r.page) AS page,
    COALESCE(c.line, r.line) AS line,
    c.doubt_kind          AS doubt_kind,
    t.doubt               AS table_doubt
FROM cells c
JOIN documents d ON d.document = c.document
JOIN tables t ON t.document = c.document AND t.table_no = c.table_no
JOIN rows r ON r.document = c.document AND r.table_no = c.table_no AND r.row_no = c.row_no
LEFT JOIN columns k ON k.document = c.document AND k.table_no = c.table_no AND k.column_no = c.column_no
WHERE c.text <> '' AND (k.role IN ('money', 'quantity', 'percent') OR c.value IS NOT NULL OR c.vnd IS NOT NULL);

CREATE VIEW discrepancy_report AS
SELECT
    d.document        AS document,
    d.name            AS name,
    d.province        AS province,
    d.number          AS decision_number,
    d.date            AS decision_date,
    x.discrepancy_no  AS discrepancy_no,
    x.id              AS id,
    x.code            AS code,
    x.severity        AS severity,
    x.cause           AS cause,
    x.message         AS message,
    x.stated          AS stated,
    x.expected        AS expected,
    x.difference      AS difference,
    x.root            AS root,
    x.repair          AS repair,
    x.page            AS page,
    x.line            AS line
FROM discrepancies x
JOIN documents d ON d.document = x.document;

-- One extracted decision, spread over tables. Keys: the document, and numbers from 1 in the order of the JSON file.
-- The types in ${} differ between databases: see Dialect.

CREATE TABLE documents (
    document      TEXT NOT NULL,
    name          TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    bytes         ${bigint} NOT NULL,
    source_pages  INTEGER,
    contract      TEXT NOT NULL,
    json_sha256   TEXT NOT NULL,
    status        TEXT NOT NULL,
    issuer        TEXT,
    province      TEXT,
    province_code TEXT,
    type          TEXT,
    number        TEXT,
    title         TEXT,
    place         TEXT,
    date          ${date},
    effective     ${date},
    period_from   INTEGER,
    period_to     INTEGER,
    places        TEXT ${key:document}
)${options};

CREATE TABLE citations (
    document    TEXT NOT NULL ${of-document},
    citation_no INTEGER NOT NULL,
    type        TEXT NOT NULL,
    number      TEXT,
    date        ${date},
    text        TEXT NOT NULL,
    page        INTEGER,
    line        INTEGER,
    places      TEXT NOT NULL ${key:document, citation_no}
)${options};

CREATE TABLE signers (
    document  TEXT NOT NULL ${of-document},
    signer_no INTEGER NOT NULL,
    name      TEXT NOT NULL,
    position  TEXT,
    authority TEXT,
    page      INTEGER,
    line      INTEGER,
    places    TEXT ${key:document, signer_no}
)${options};

CREATE TABLE recipients (
    document     TEXT NOT NULL ${of-document},
    recipient_no INTEGER NOT NULL,
    text         TEXT NOT NULL ${key:document, recipient_no}
)${options};

CREATE TABLE sections (
    document   TEXT NOT NULL ${of-document},
    section_no INTEGER NOT NULL,
    id         TEXT NOT NULL,
    parent     TEXT,
    kind       TEXT NOT NULL,
    number     TEXT,
    title      TEXT,
    text       TEXT,
    page       INTEGER,
    line       INTEGER,
    places     TEXT NOT NULL,
    confidence ${double} ${key:document, section_no}
)${options};

CREATE TABLE tables (
    document  TEXT NOT NULL ${of-document},
    table_no  INTEGER NOT NULL,
    id        TEXT NOT NULL,
    section   TEXT,
    title     TEXT,
    unit_vnd  ${bigint},
    unit_text TEXT,
    page      INTEGER,
    line      INTEGER,
    places    TEXT NOT NULL ${key:document, table_no}
)${options};

CREATE TABLE columns (
    document  TEXT NOT NULL ${of-document},
    table_no  INTEGER NOT NULL,
    column_no INTEGER NOT NULL,
    path      TEXT NOT NULL,
    headers   TEXT NOT NULL,
    role      TEXT NOT NULL,
    year      INTEGER,
    fund      TEXT,
    unit_vnd  ${bigint},
    unit_text TEXT ${key:document, table_no, column_no}
)${options};

CREATE TABLE rows (
    document            TEXT NOT NULL ${of-document},
    table_no            INTEGER NOT NULL,
    row_no              INTEGER NOT NULL,
    id                  TEXT NOT NULL,
    parent              TEXT,
    kind                TEXT NOT NULL,
    number              TEXT,
    label               TEXT,
    group_path          TEXT,
    unit                TEXT,
    activity            TEXT,
    activity_confidence ${double},
    page                INTEGER,
    line                INTEGER ${key:document, table_no, row_no}
)${options};

CREATE TABLE cells (
    document   TEXT NOT NULL ${of-document},
    table_no   INTEGER NOT NULL,
    row_no     INTEGER NOT NULL,
    column_no  INTEGER NOT NULL,
    text       TEXT NOT NULL,
    value      ${number},
    vnd        ${bigint},
    first_read TEXT,
    confidence ${double},
    doubt      TEXT,
    page       INTEGER,
    line       INTEGER,
    places     TEXT ${key:document, table_no, row_no, column_no}
)${options};

CREATE TABLE amounts (
    document   TEXT NOT NULL ${of-document},
    amount_no  INTEGER NOT NULL,
    id         TEXT NOT NULL,
    section    TEXT,
    text       TEXT NOT NULL,
    vnd        ${bigint},
    vnd_low    ${bigint},
    vnd_high   ${bigint},
    bound      TEXT,
    per        TEXT,
    fund       TEXT,
    year       INTEGER,
    whole      TEXT,
    confidence ${double},
    doubt      TEXT,
    page       INTEGER,
    line       INTEGER,
    places     TEXT NOT NULL ${key:document, amount_no}
)${options};

CREATE TABLE discrepancies (
    document        TEXT NOT NULL ${of-document},
    discrepancy_no  INTEGER NOT NULL,
    id              TEXT NOT NULL,
    code            TEXT NOT NULL,
    severity        TEXT NOT NULL,
    cause           TEXT NOT NULL,
    message         TEXT NOT NULL,
    stated          TEXT,
    stated_number   ${number},
    expected        TEXT,
    expected_number ${number},
    difference      ${number},
    root            TEXT,
    repair          TEXT,
    page            INTEGER,
    line            INTEGER,
    places          TEXT NOT NULL ${key:document, discrepancy_no}
)${options};

CREATE TABLE discrepancy_refs (
    document       TEXT NOT NULL ${of-document},
    discrepancy_no INTEGER NOT NULL,
    ref_no         INTEGER NOT NULL,
    ref            TEXT NOT NULL,
    table_no       INTEGER,
    row_no         INTEGER,
    column_no      INTEGER,
    amount_no      INTEGER ${key:document, discrepancy_no, ref_no}
)${options};

CREATE TABLE repairs (
    document       TEXT NOT NULL ${of-document},
    discrepancy_no INTEGER NOT NULL,
    repair_no      INTEGER NOT NULL,
    ref            TEXT NOT NULL,
    value          ${number} NOT NULL,
    table_no       INTEGER,
    row_no         INTEGER,
    column_no      INTEGER,
    amount_no      INTEGER ${key:document, discrepancy_no, repair_no}
)${options};

CREATE TABLE pages (
    document   TEXT NOT NULL ${of-document},
    page       INTEGER NOT NULL,
    origin     TEXT NOT NULL,
    width      ${double},
    height     ${double},
    rotation   INTEGER,
    skew       ${double},
    confidence ${double} ${key:document, page}
)${options};

CREATE TABLE warnings (
    document   TEXT NOT NULL ${of-document},
    warning_no INTEGER NOT NULL,
    code       TEXT NOT NULL,
    message    TEXT NOT NULL,
    page       INTEGER ${key:document, warning_no}
)${options};

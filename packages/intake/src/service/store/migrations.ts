/**
 * The database's shape, one step a version. A step that has been released is never edited: a later one mends it.
 *
 * Every table is STRICT, so that no column holds another kind of value than it says, and WITHOUT ROWID, so that the
 * order of rows tells nothing of the order in which reports came. Days are text, ISO 8601; no table holds an hour of a
 * report, a message or a notice.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE reader_group (
    id TEXT PRIMARY KEY,
    -- Somebody left, or a key may be known to others: the next key document needs a new epoch.
    rotation_due INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    reader_group TEXT NOT NULL,
    role TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sign_key TEXT NOT NULL,
    email TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'left')),
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seed_wrap (
    locator TEXT PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('code', 'passkey')),
    blob TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE invite (
    token_hash TEXT PRIMARY KEY,
    staff TEXT NOT NULL,
    reader_group TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT,
    expires TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE epoch (
    id TEXT PRIMARY KEY,
    reader_group TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'retired')),
    -- Counts up in a group: the newest is the one to sign.
    n INTEGER NOT NULL,
    UNIQUE (reader_group, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE epoch_wrap (
    epoch TEXT NOT NULL REFERENCES epoch (id),
    -- A staff id, or 'recovery'.
    holder TEXT NOT NULL,
    blob TEXT NOT NULL,
    PRIMARY KEY (epoch, holder)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE key_document (
    unit TEXT NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (unit, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE envelope (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    route TEXT NOT NULL CHECK (route IN ('unit', 'owner')),
    track TEXT NOT NULL CHECK (track IN ('ordinary', 'staff')),
    keys TEXT NOT NULL,
    epoch TEXT NOT NULL,
    received TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    -- Of everything but the proof of work: what «the same report» means when it is sent again.
    same TEXT NOT NULL,
    body BLOB NOT NULL,
    opened TEXT,
    closed TEXT,
    exported TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mailbox (
    id TEXT PRIMARY KEY,
    auth_hash TEXT NOT NULL,
    envelope TEXT NOT NULL UNIQUE REFERENCES envelope (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE message (
    mailbox TEXT NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('to-staff', 'to-reporter')),
    seq INTEGER NOT NULL,
    -- How many there were the other way when it came: which answers which, without an hour.
    seen INTEGER NOT NULL,
    day TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (mailbox, id),
    UNIQUE (mailbox, direction, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE proof_used (
    hash TEXT PRIMARY KEY,
    envelope TEXT NOT NULL,
    day TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    -- What it tells of (a case, a key document, a day), which step, and to whom: each told once.
    about TEXT NOT NULL,
    step TEXT NOT NULL,
    address TEXT NOT NULL,
    day TEXT NOT NULL,
    sent TEXT,
    UNIQUE (about, step, address)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE monthly_count (
    unit TEXT NOT NULL,
    month TEXT NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    opened INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (unit, month)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Reports the service itself sends to see that the way is open. Known by their id alone.
  CREATE TABLE canary (
    envelope TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    reader_group TEXT NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('begun', 'stored', 'failed')),
    -- Which step failed.
    fault TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE alarm (
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (kind, about)
  ) STRICT, WITHOUT ROWID;

  -- The day each daily job last ran.
  CREATE TABLE job (
    name TEXT PRIMARY KEY,
    day TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Set when the holder's own browser has opened it. Before that nobody knows that it can be opened.
  ALTER TABLE epoch_wrap ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
  -- Those that children have been told of go on being counted.
  UPDATE epoch_wrap SET confirmed = 1 WHERE epoch IN (SELECT id FROM epoch WHERE state <> 'proposed');

  ALTER TABLE monthly_count ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
  `,
];

export const schemaVersion = migrations.length;

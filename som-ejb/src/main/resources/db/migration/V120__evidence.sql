-- What proves that a text was adopted and signed: records that each hold the hash of the one before, the locked end of
-- that chain, and checkpoints of it. The form of each is described in docs/evidence.md.

create table evidence_record (
  record_number bigint not null,
  happened_at bigint not null,
  kind varchar(20) not null,
  subject_id varchar(36) not null,
  hash_before varchar(64) not null,
  payload varchar(8000) not null,
  hash varchar(64) not null,
  constraint evidence_record_pk primary key (record_number),
  constraint evidence_record_no_fork unique (hash_before),
  constraint evidence_record_once unique (kind, subject_id)
);

create table evidence_head (
  id integer not null,
  record_number bigint not null,
  hash varchar(64) not null,
  constraint evidence_head_pk primary key (id),
  constraint evidence_head_only_one check (id = 1)
);

insert into evidence_head (id, record_number, hash)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table evidence_checkpoint (
  record_number bigint not null,
  record_hash varchar(64) not null,
  made_at bigint not null,
  public_key varchar(100) not null,
  signature varchar(100) not null,
  constraint evidence_checkpoint_pk primary key (record_number)
);

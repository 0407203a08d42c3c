-- Signing the charter: the round, signatures, refusals, and the PDFs that were made of texts and signatures. What each row
-- says, its record in evidence_record says too.

create table signing_round (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  signing_day date not null,
  place varchar(200) not null,
  opened_at bigint not null,
  constraint signing_round_pk primary key (id),
  constraint signing_round_once unique (charter_version_id),
  constraint signing_round_version foreign key (charter_version_id) references charter_version (id)
);

create table charter_signature (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  text_hash varchar(64) not null,
  document_hash varchar(64) not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  job_title varchar(120) not null,
  mandate_id varchar(36) not null,
  sentence varchar(500) not null,
  signed_where varchar(20) not null,
  witness_id varchar(36),
  commitment varchar(2000),
  signed_at bigint not null,
  constraint charter_signature_pk primary key (id),
  constraint charter_signature_once unique (charter_version_id, partner_id),
  constraint charter_signature_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_signature_partner foreign key (partner_id) references partner (id),
  constraint charter_signature_person foreign key (person_id) references person (id),
  constraint charter_signature_where_known check (signed_where in ('OWN_DEVICE', 'TABLE'))
);

create table charter_refusal (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  reason varchar(1000) not null,
  refused_at bigint not null,
  constraint charter_refusal_pk primary key (id),
  constraint charter_refusal_once unique (charter_version_id, partner_id),
  constraint charter_refusal_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_refusal_partner foreign key (partner_id) references partner (id),
  constraint charter_refusal_person foreign key (person_id) references person (id)
);

create table charter_document (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  kind varchar(20) not null,
  signature_id varchar(36),
  made_at bigint not null,
  hash varchar(64) not null,
  content ${file} not null,
  constraint charter_document_pk primary key (id),
  constraint charter_document_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_document_signature foreign key (signature_id) references charter_signature (id),
  constraint charter_document_kind_known check (kind in ('ADOPTION', 'CERTIFICATE'))
);

create index charter_document_by_version on charter_document (charter_version_id, kind);
create index charter_document_by_hash on charter_document (hash);

-- The charter: its versions with the order of their clauses, and the clauses themselves.

create table charter_version (
  id varchar(36) not null,
  version bigint not null,
  label varchar(20) not null,
  renews_id varchar(36),
  state varchar(20) not null,
  clause_order varchar(10000) not null,
  consultation_from date,
  consultation_until date,
  first_reading_id varchar(36),
  final_reading_id varchar(36),
  decision_id varchar(36),
  adopted_on date,
  canonical_text ${text},
  text_hash varchar(64),
  valid_from date,
  valid_until date,
  constraint charter_version_pk primary key (id),
  constraint charter_version_label unique (label),
  constraint charter_version_renews foreign key (renews_id) references charter_version (id),
  constraint charter_version_first_reading foreign key (first_reading_id) references meeting (id),
  constraint charter_version_final_reading foreign key (final_reading_id) references meeting (id),
  constraint charter_version_decision foreign key (decision_id) references decision (id),
  constraint charter_version_state_known check (state in (
    'DRAFT', 'CONSULTATION', 'FINAL_READING', 'ADOPTED', 'SIGNING', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED')),
  constraint charter_version_consultation check (
    consultation_until is null or (consultation_from is not null and consultation_until >= consultation_from)),
  constraint charter_version_consulted_has_end check (state <> 'CONSULTATION' or consultation_until is not null),
  constraint charter_version_frozen_with_hash check (
    state in ('DRAFT', 'CONSULTATION', 'FINAL_READING') or (adopted_on is not null and text_hash is not null)),
  constraint charter_version_in_force_has_day check (
    state not in ('IN_FORCE', 'SUPERSEDED', 'EXPIRED') or valid_from is not null),
  constraint charter_version_period check (valid_until is null or valid_until >= valid_from)
);

create table charter_clause (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  clause_key varchar(36) not null,
  heading varchar(200) not null,
  clause_text ${text} not null,
  heading_en varchar(200),
  clause_text_en ${text},
  written_by varchar(36) not null,
  written_at bigint not null,
  constraint charter_clause_pk primary key (id),
  constraint charter_clause_once unique (charter_version_id, clause_key),
  constraint charter_clause_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_clause_writer foreign key (written_by) references person (id)
);

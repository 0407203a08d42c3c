-- What partners say on the clauses of a charter: comments and amendments, with who stands behind them.

create table charter_comment (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  clause_key varchar(36) not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  comment_text varchar(2000) not null,
  made_at bigint not null,
  constraint charter_comment_pk primary key (id),
  constraint charter_comment_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_comment_partner foreign key (partner_id) references partner (id),
  constraint charter_comment_person foreign key (person_id) references person (id)
);

create index charter_comment_by_version on charter_comment (charter_version_id, made_at);

create table charter_amendment (
  id varchar(36) not null,
  version bigint not null,
  charter_version_id varchar(36) not null,
  clause_key varchar(36) not null,
  charter_section varchar(20) not null,
  kind varchar(20) not null,
  base_heading varchar(200) not null,
  base_text ${text} not null,
  heading varchar(200),
  amendment_text ${text},
  reason varchar(2000) not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  proposed_at bigint not null,
  state varchar(20) not null,
  decided_at bigint,
  answer varchar(2000),
  merged_into_id varchar(36),
  result_key varchar(36),
  constraint charter_amendment_pk primary key (id),
  constraint charter_amendment_version foreign key (charter_version_id) references charter_version (id),
  constraint charter_amendment_partner foreign key (partner_id) references partner (id),
  constraint charter_amendment_person foreign key (person_id) references person (id),
  constraint charter_amendment_merged_into foreign key (merged_into_id) references charter_amendment (id),
  constraint charter_amendment_kind_known check (kind in ('REPLACE', 'INSERT_AFTER', 'DELETE')),
  constraint charter_amendment_state_known check (
    state in ('PROPOSED', 'SUPPORTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  constraint charter_amendment_brings check (kind = 'DELETE' or (heading is not null and amendment_text is not null)),
  constraint charter_amendment_decided check (state in ('PROPOSED', 'SUPPORTED') or decided_at is not null),
  constraint charter_amendment_rejected_has_reason check (state <> 'REJECTED' or answer is not null)
);

create index charter_amendment_by_version on charter_amendment (charter_version_id, proposed_at);

create table charter_amendment_support (
  amendment_id varchar(36) not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  given_at bigint not null,
  constraint charter_support_pk primary key (amendment_id, partner_id),
  constraint charter_support_amendment foreign key (amendment_id) references charter_amendment (id),
  constraint charter_support_partner foreign key (partner_id) references partner (id),
  constraint charter_support_person foreign key (person_id) references person (id)
);

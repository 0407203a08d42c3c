-- Working agreements with their revisions and what is said about them. Nothing is ever removed but what was only written.

create table agreement_series (
  id varchar(36) not null,
  version bigint not null,
  last_number integer not null,
  constraint agreement_series_pk primary key (id)
);

insert into agreement_series (id, version, last_number) values ('00000000-0000-0000-0000-000000000001', 1, 0);

create table working_agreement (
  id varchar(36) not null,
  version bigint not null,
  agreement_number integer not null,
  body_id varchar(36),
  state varchar(20) not null,
  owner_id varchar(36) not null,
  principle varchar(200),
  clause_key varchar(36),
  measure varchar(20) not null,
  review_on date,
  reminded_for date,
  retired_because varchar(1000),
  retiring_decision_id varchar(36),
  constraint working_agreement_pk primary key (id),
  constraint working_agreement_number_once unique (agreement_number),
  constraint working_agreement_body foreign key (body_id) references body (id),
  constraint working_agreement_owner foreign key (owner_id) references person (id),
  constraint working_agreement_retiring_decision foreign key (retiring_decision_id) references decision (id),
  constraint working_agreement_state_known check (state in ('PROPOSED', 'IN_FORCE', 'UNDER_REVIEW', 'RETIRED')),
  constraint working_agreement_measure_known check (
    measure in ('INVITATIONS', 'MINUTES', 'DECISIONS', 'OBJECTIONS', 'REPRESENTATIVES', 'EXCUSES', 'ACTIONS', 'NONE')),
  constraint working_agreement_in_force_is_reviewed check (state <> 'IN_FORCE' or review_on is not null),
  constraint working_agreement_retired_has_reason check (state <> 'RETIRED' or retired_because is not null)
);

create index working_agreement_by_review on working_agreement (state, review_on);

create table agreement_revision (
  id varchar(36) not null,
  version bigint not null,
  agreement_id varchar(36) not null,
  revision_number integer not null,
  title varchar(200) not null,
  agreement_text varchar(2000) not null,
  reason varchar(1000),
  notice_days integer,
  quorum_numerator integer,
  quorum_denominator integer,
  decision_method varchar(20),
  minutes_days integer,
  representatives integer,
  written_by varchar(36) not null,
  written_at bigint not null,
  decision_id varchar(36),
  agreed_on date,
  valid_from date,
  valid_until date,
  constraint agreement_revision_pk primary key (id),
  constraint agreement_revision_once unique (agreement_id, revision_number),
  constraint agreement_revision_agreement foreign key (agreement_id) references working_agreement (id),
  constraint agreement_revision_writer foreign key (written_by) references person (id),
  constraint agreement_revision_decision foreign key (decision_id) references decision (id),
  constraint agreement_revision_agreed_by_decision check (
    (agreed_on is null and decision_id is null and valid_from is null)
    or (agreed_on is not null and decision_id is not null and valid_from is not null)),
  constraint agreement_revision_period check (valid_until is null or valid_until >= valid_from),
  constraint agreement_revision_quorum check (
    (quorum_numerator is null and quorum_denominator is null)
    or (quorum_numerator >= 1 and quorum_numerator < quorum_denominator)),
  constraint agreement_revision_method_known check (
    decision_method is null
    or decision_method in ('CONSENT', 'SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'SECRET_BALLOT'))
);

create table agreement_comment (
  id varchar(36) not null,
  version bigint not null,
  agreement_id varchar(36) not null,
  revision_number integer not null,
  person_id varchar(36) not null,
  comment_text varchar(2000) not null,
  made_at bigint not null,
  constraint agreement_comment_pk primary key (id),
  constraint agreement_comment_agreement foreign key (agreement_id) references working_agreement (id),
  constraint agreement_comment_person foreign key (person_id) references person (id)
);

create index agreement_comment_by_agreement on agreement_comment (agreement_id, made_at);

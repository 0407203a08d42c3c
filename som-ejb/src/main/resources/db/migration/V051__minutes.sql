-- Minutes: the prose that the secretary writes, comments on it, and the frozen text with its signatures.

create table minutes (
  id varchar(36) not null,
  version bigint not null,
  meeting_id varchar(36) not null,
  body_id varchar(36) not null,
  state varchar(20) not null,
  circulated_at bigint,
  approving_meeting_id varchar(36),
  approving_decision_id varchar(36),
  approved_at bigint,
  canonical_text ${text},
  text_hash varchar(64),
  published_at bigint,
  public_version ${text},
  constraint minutes_pk primary key (id),
  constraint minutes_once unique (meeting_id),
  constraint minutes_meeting foreign key (meeting_id) references meeting (id),
  constraint minutes_body foreign key (body_id) references body (id),
  constraint minutes_approving_meeting foreign key (approving_meeting_id) references meeting (id),
  constraint minutes_approving_decision foreign key (approving_decision_id) references decision (id),
  constraint minutes_state_known check (state in ('DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED')),
  constraint minutes_frozen_with_hash check (
    state in ('DRAFT', 'CIRCULATED')
    or (approving_meeting_id is not null and approved_at is not null and text_hash is not null)),
  constraint minutes_published_has_moment check (state <> 'PUBLISHED' or published_at is not null)
);

create index minutes_by_body on minutes (body_id, state);

create table minutes_prose (
  id varchar(36) not null,
  version bigint not null,
  minutes_id varchar(36) not null,
  agenda_item_id varchar(36) not null,
  prose ${text},
  public_prose ${text},
  constraint minutes_prose_pk primary key (id),
  constraint minutes_prose_once unique (minutes_id, agenda_item_id),
  constraint minutes_prose_minutes foreign key (minutes_id) references minutes (id),
  constraint minutes_prose_item foreign key (agenda_item_id) references agenda_item (id)
);

create table minutes_comment (
  id varchar(36) not null,
  version bigint not null,
  minutes_id varchar(36) not null,
  agenda_item_id varchar(36) not null,
  person_id varchar(36) not null,
  comment_text varchar(2000) not null,
  made_at bigint not null,
  handled_at bigint,
  constraint minutes_comment_pk primary key (id),
  constraint minutes_comment_minutes foreign key (minutes_id) references minutes (id),
  constraint minutes_comment_item foreign key (agenda_item_id) references agenda_item (id),
  constraint minutes_comment_person foreign key (person_id) references person (id)
);

create index minutes_comment_by_minutes on minutes_comment (minutes_id, made_at);

create table minutes_signature (
  minutes_id varchar(36) not null,
  signer varchar(20) not null,
  person_id varchar(36) not null,
  seat_title varchar(2000) not null,
  signed_hash varchar(64) not null,
  signed_at bigint not null,
  constraint minutes_signature_pk primary key (minutes_id, signer),
  constraint minutes_signature_minutes foreign key (minutes_id) references minutes (id),
  constraint minutes_signature_person foreign key (person_id) references person (id),
  constraint minutes_signature_signer_known check (signer in ('CHAIR', 'SECRETARY'))
);

create table minutes_annotation (
  minutes_id varchar(36) not null,
  person_id varchar(36) not null,
  annotation_text varchar(2000) not null,
  made_at bigint not null,
  constraint minutes_annotation_pk primary key (minutes_id, made_at),
  constraint minutes_annotation_minutes foreign key (minutes_id) references minutes (id),
  constraint minutes_annotation_person foreign key (person_id) references person (id)
);

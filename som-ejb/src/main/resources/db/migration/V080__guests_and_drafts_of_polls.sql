-- Guests are asked in date polls by name; a poll that is being made is kept as a draft.

alter table poll_participant add column guest ${boolean} default ${false} not null;

create table poll_draft (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  title varchar(200),
  topics varchar(2000),
  minutes integer,
  place varchar(200),
  video_link varchar(500),
  answer_by date,
  answers_hidden ${boolean} not null,
  constraint poll_draft_pk primary key (id),
  constraint poll_draft_body foreign key (body_id) references body (id)
);

create table poll_draft_slot (
  draft_id varchar(36) not null,
  starts_at bigint not null,
  constraint poll_draft_slot_pk primary key (draft_id, starts_at),
  constraint poll_draft_slot_of foreign key (draft_id) references poll_draft (id)
);

create table poll_draft_person (
  draft_id varchar(36) not null,
  person_id varchar(36) not null,
  constraint poll_draft_person_pk primary key (draft_id, person_id),
  constraint poll_draft_person_of foreign key (draft_id) references poll_draft (id),
  constraint poll_draft_person_known foreign key (person_id) references person (id)
);

-- as they were typed: these are addresses of nobody yet
create table poll_draft_guest (
  draft_id varchar(36) not null,
  guest_position integer not null,
  name varchar(254),
  email varchar(254),
  constraint poll_draft_guest_pk primary key (draft_id, guest_position),
  constraint poll_draft_guest_of foreign key (draft_id) references poll_draft (id)
);

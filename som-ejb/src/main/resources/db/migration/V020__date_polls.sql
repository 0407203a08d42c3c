-- Date polls: when can we meet? Participants stand apart from their poll, so that answers never wait for each other.

create table date_poll (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  organiser_id varchar(36) not null,
  title varchar(200) not null,
  minutes integer not null,
  place varchar(200),
  video_link varchar(500),
  topics varchar(2000),
  answer_by date not null,
  answers_hidden ${boolean} not null,
  state varchar(20) not null,
  opened_at bigint not null,
  asked_at bigint not null,
  reminded_at bigint,
  completed_at bigint,
  meeting_id varchar(36),
  chosen_start bigint,
  cancel_reason varchar(500),
  constraint date_poll_pk primary key (id),
  constraint date_poll_body foreign key (body_id) references body (id),
  constraint date_poll_organiser foreign key (organiser_id) references person (id),
  constraint date_poll_meeting foreign key (meeting_id) references meeting (id),
  constraint date_poll_meeting_once unique (meeting_id),
  constraint date_poll_minutes check (minutes between 5 and 480),
  constraint date_poll_state_known check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
  constraint date_poll_closed_has_meeting check (
    (state = 'CLOSED' and meeting_id is not null and chosen_start is not null)
    or (state <> 'CLOSED' and meeting_id is null and chosen_start is null)),
  constraint date_poll_cancelled_has_reason check (state <> 'CANCELLED' or cancel_reason is not null)
);

create index date_poll_open on date_poll (state, answer_by, body_id);

create table poll_slot (
  id varchar(36) not null,
  version bigint not null,
  poll_id varchar(36) not null,
  starts_at bigint not null,
  constraint poll_slot_pk primary key (id),
  constraint poll_slot_once unique (poll_id, starts_at),
  constraint poll_slot_poll foreign key (poll_id) references date_poll (id)
);

-- the calendar asks what may fall on its days
create index poll_slot_by_start on poll_slot (starts_at, poll_id);

create table poll_participant (
  id varchar(36) not null,
  version bigint not null,
  poll_id varchar(36) not null,
  person_id varchar(36) not null,
  remark varchar(1000),
  answered_at bigint,
  asked_on date,
  constraint poll_participant_pk primary key (id),
  constraint poll_participant_once unique (poll_id, person_id),
  constraint poll_participant_poll foreign key (poll_id) references date_poll (id),
  constraint poll_participant_person foreign key (person_id) references person (id)
);

create table poll_answer (
  id varchar(36) not null,
  version bigint not null,
  participant_id varchar(36) not null,
  slot_id varchar(36) not null,
  choice varchar(20) not null,
  constraint poll_answer_pk primary key (id),
  constraint poll_answer_once unique (participant_id, slot_id),
  constraint poll_answer_participant foreign key (participant_id) references poll_participant (id),
  constraint poll_answer_slot foreign key (slot_id) references poll_slot (id),
  constraint poll_answer_choice_known check (choice in ('YES', 'IF_NEED_BE', 'NO'))
);

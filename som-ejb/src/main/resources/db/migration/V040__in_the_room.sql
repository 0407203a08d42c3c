-- A meeting that is led from the room: what happens there is kept beside the meeting.

alter table meeting drop constraint meeting_state_known;
alter table meeting add constraint meeting_state_known
  check (state in ('DRAFT', 'CONVENED', 'IN_SESSION', 'CLOSED', 'CANCELLED'));
alter table meeting drop constraint meeting_convened_is_complete;
alter table meeting add constraint meeting_convened_is_complete check (
  state not in ('CONVENED', 'IN_SESSION', 'CLOSED')
  or (starts_at is not null and convened_at is not null and (place is not null or video_link is not null)));

create table meeting_session (
  id varchar(36) not null,
  version bigint not null,
  opened_at bigint not null,
  closed_at bigint,
  current_item_id varchar(36),
  changes bigint not null,
  constraint meeting_session_pk primary key (id),
  constraint meeting_session_meeting foreign key (id) references meeting (id),
  constraint meeting_session_item foreign key (current_item_id) references agenda_item (id),
  constraint meeting_session_closed_is_still check (closed_at is null or current_item_id is null)
);

create table stay (
  id varchar(36) not null,
  version bigint not null,
  session_id varchar(36) not null,
  invitation_id varchar(36) not null,
  visit_number integer not null,
  arrived_at bigint not null,
  left_at bigint,
  constraint stay_pk primary key (id),
  constraint stay_once unique (session_id, invitation_id, visit_number),
  constraint stay_session foreign key (session_id) references meeting_session (id),
  constraint stay_invitation foreign key (invitation_id) references invitation (id),
  constraint stay_period check (left_at is null or left_at >= arrived_at)
);

create table item_course (
  id varchar(36) not null,
  version bigint not null,
  session_id varchar(36) not null,
  item_id varchar(36) not null,
  began_at bigint,
  runs_since bigint,
  spent_seconds bigint not null,
  ended_at bigint,
  deferral varchar(20),
  second_of varchar(36),
  constraint item_course_pk primary key (id),
  constraint item_course_once unique (session_id, item_id),
  constraint item_course_session foreign key (session_id) references meeting_session (id),
  constraint item_course_item foreign key (item_id) references agenda_item (id),
  constraint item_course_second_of foreign key (second_of) references agenda_item (id),
  constraint item_course_deferral_known check (deferral is null or deferral in ('NO_QUORUM', 'NO_TIME', 'NEEDS_MORE')),
  constraint item_course_spent check (spent_seconds >= 0)
);

create table item_note (
  id varchar(36) not null,
  version bigint not null,
  session_id varchar(36) not null,
  item_id varchar(36) not null,
  note_text varchar(20000),
  written_by varchar(36),
  written_at bigint,
  constraint item_note_pk primary key (id),
  constraint item_note_once unique (session_id, item_id),
  constraint item_note_session foreign key (session_id) references meeting_session (id),
  constraint item_note_item foreign key (item_id) references agenda_item (id),
  constraint item_note_person foreign key (written_by) references person (id)
);

create table speaker (
  id varchar(36) not null,
  version bigint not null,
  session_id varchar(36) not null,
  item_id varchar(36) not null,
  invitation_id varchar(36) not null,
  asked_at bigint not null,
  began_at bigint,
  ended_at bigint,
  constraint speaker_pk primary key (id),
  constraint speaker_session foreign key (session_id) references meeting_session (id),
  constraint speaker_item foreign key (item_id) references agenda_item (id),
  constraint speaker_invitation foreign key (invitation_id) references invitation (id)
);

create index speaker_by_session on speaker (session_id, asked_at);

create table voting_round (
  id varchar(36) not null,
  version bigint not null,
  meeting_id varchar(36) not null,
  item_id varchar(36) not null,
  round_number integer not null,
  revision integer not null,
  follows_id varchar(36),
  round_method varchar(20) not null,
  proposal varchar(4000) not null,
  candidates varchar(1200),
  opened_at bigint not null,
  closed_at bigint,
  outcome varchar(20),
  second_convocation ${boolean} not null,
  quorum_filled integer,
  quorum_needed integer,
  quorum_there integer,
  ballots varchar(1000),
  decision_id varchar(36), -- of an area that comes after this one
  constraint voting_round_pk primary key (id),
  constraint voting_round_number_once unique (meeting_id, round_number),
  constraint voting_round_meeting foreign key (meeting_id) references meeting (id),
  constraint voting_round_item foreign key (item_id) references agenda_item (id),
  constraint voting_round_follows foreign key (follows_id) references voting_round (id),
  constraint voting_round_method_known
    check (round_method in ('CONSENT', 'SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'SECRET_BALLOT')),
  constraint voting_round_outcome_known
    check (outcome is null or outcome in ('ADOPTED', 'REJECTED', 'AMENDED', 'CALLED_OFF')),
  constraint voting_round_closed_has_outcome check (
    (closed_at is null and outcome is null) or (closed_at is not null and outcome is not null)),
  constraint voting_round_decision_adopted check (decision_id is null or outcome = 'ADOPTED'),
  constraint voting_round_result_has_quorum check (
    outcome is null or outcome not in ('ADOPTED', 'REJECTED')
    or (quorum_filled is not null and quorum_needed is not null and quorum_there is not null)),
  constraint voting_round_secret_on_persons check (
    (round_method = 'SECRET_BALLOT' and candidates is not null)
    or (round_method <> 'SECRET_BALLOT' and candidates is null and ballots is null))
);

create table voice (
  id varchar(36) not null,
  version bigint not null,
  round_id varchar(36) not null,
  seat_id varchar(36) not null,
  person_id varchar(36) not null,
  choice varchar(20),
  cast_at bigint,
  entered_by varchar(36),
  constraint voice_pk primary key (id),
  constraint voice_one_seat_one_voice unique (round_id, seat_id),
  constraint voice_round foreign key (round_id) references voting_round (id),
  constraint voice_seat foreign key (seat_id) references seat (id),
  constraint voice_person foreign key (person_id) references person (id),
  constraint voice_writer foreign key (entered_by) references person (id),
  constraint voice_choice_known
    check (choice is null or choice in ('CONSENT', 'OBJECTION', 'FOR', 'AGAINST', 'ABSTAIN')),
  constraint voice_secret_has_no_time check (
    (choice is null and cast_at is null and entered_by is null) or (choice is not null and cast_at is not null))
);

create table objection (
  id varchar(36) not null,
  version bigint not null,
  round_id varchar(36) not null,
  seat_id varchar(36) not null,
  reason varchar(2000) not null,
  counter_proposal varchar(2000),
  theme varchar(100),
  state varchar(20) not null,
  raised_at bigint not null,
  settled_at bigint,
  constraint objection_pk primary key (id),
  constraint objection_round foreign key (round_id) references voting_round (id),
  constraint objection_seat foreign key (seat_id) references seat (id),
  constraint objection_state_known check (state in ('OPEN', 'WITHDRAWN', 'INTEGRATED', 'LAPSED')),
  constraint objection_settled_has_moment check (
    (state = 'OPEN' and settled_at is null) or (state <> 'OPEN' and settled_at is not null))
);

create index objection_by_round on objection (round_id, raised_at);
